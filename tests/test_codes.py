"""The states' codes against ISO 3166 (pycountry) and their names against CLDR (babel), where they claim to be the same."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

import stance
from stance.text import fold

FILES = sorted((Path(stance.__file__).parent / "data" / "states").glob("*.toml"))
STATES: dict[str, Any] = {code: entry for path in FILES for code, entry in tomllib.loads(path.read_text(encoding="utf-8")).items()}
NOT_ISO = {"XKX": "Kosovo: a user-assigned code that the EU, the IMF and the World Bank use"}
OTHER_NAME = {"MMR": '"Myanmar (Burma)" is two names, and we have both'}
"""States whose CLDR name news does not use, and why we do not take it."""


def test_codes_are_those_of_iso() -> None:
    pycountry = pytest.importorskip("pycountry")
    wrong = []
    for code, entry in STATES.items():
        if code in NOT_ISO:
            continue
        where = pycountry.historic_countries if "until" in entry else pycountry.countries
        known = where.get(alpha_3=code)
        if known is None or ("alpha2" in entry and entry["alpha2"] != known.alpha_2):
            wrong.append(f"{code} {entry['name']}: {known}")
    assert not wrong


def test_every_state_of_iso_that_is_sovereign_is_there() -> None:
    """Those of ISO 3166 that are no entry of ours must be territories: none of them has a seat in the United Nations."""
    pycountry = pytest.importorskip("pycountry")
    groups = tomllib.loads((FILES[0].parents[1] / "groups.toml").read_text(encoding="utf-8"))
    seated = {member["state"] for member in groups["UN"]["members"]}
    assert not {c.alpha_3 for c in pycountry.countries} & seated - set(STATES)


def test_names_are_known_by_cldr() -> None:
    babel = pytest.importorskip("babel")
    territories = babel.Locale("en").territories
    wrong = []
    for code, entry in STATES.items():
        theirs = territories.get(entry.get("alpha2", ""))
        if theirs is None or "until" in entry or code in OTHER_NAME:
            continue
        ours = {plain(name) for name in (entry["name"], entry.get("official", ""), *entry.get("names", []), *entry.get("aliases", []))}
        if plain(theirs) not in ours:
            wrong.append(f"{code}: {theirs!r} is not among {sorted(ours)}")
    assert not wrong


def test_no_name_or_code_is_given_twice() -> None:
    for key in ("alpha2", "cow", "gw", "wikidata"):
        seen: dict[Any, str] = {}
        for code, entry in STATES.items():
            if "until" not in entry and key in entry:
                assert seen.setdefault(entry[key], code) == code, f"{key} {entry[key]}"


def plain(name: str) -> str:
    """A name without what spelling it this way or that is a matter of taste."""
    return " ".join(re.sub(r"[^a-z ]", " ", fold(name).replace("&", "and").replace("st. ", "saint ").replace("’", "'")).split()).removeprefix("the ")
