"""Articles, events and facts made by hand, for tests that need no extraction."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from stance.cli import main
from stance.models import Article, Event, Evidence
from stance.names import name_key
from stance.query import Contest, Filter
from stance.store import Store, event_order

TEXT = "Ottawa said so on Monday.\nIt does not recognize the vote. Talks went on.\nMore followed."


def article(name: str = "a.txt", text: str = TEXT, **more: Any) -> Article:
    return Article(id=name, text=text, **more)


def event(day: str | None = "2018-05-21", stance: str = "rejects", **more: Any) -> Event:
    """An event whose precision follows from the length of its date; Canada on Venezuela's vote of 2018 by default."""
    kept: dict[str, Any] = {
        "article": "a.txt",
        "actor": "CAN",
        "actor_type": "state",
        "actor_name": "Canada",
        "stance": stance,
        "modality": "actual",
        "target_type": "election",
        "country": "VEN",
        "date": day,
        "precision": {0: "unknown", 4: "year", 7: "month", 10: "day"}[len(day or "")],
        "evidence": (Evidence(start=26, end=57, sentence=TEXT[26:57], trigger="does not recognize", rule="recognize"),),
        "confidence": 0.9,
    } | more
    if kept["target_type"] == "election" and "election" not in kept:
        kept |= {
            "election": "VEN-2018-05-20-presidential",
            "election_kind": "presidential",
            "election_date": "2018-05-20",
        }
    named = [kept[k] or "" for k in ("article", "actor", "stance", "modality", "target_type", "country")]
    unique = [*named, kept.get("election") or "", kept.get("claimant") or "", day or "", kept.get("not_after") or ""]
    return Event(**{"id": ":".join(unique)} | kept)


def select(events: Iterable[Event], wanted: Filter, *, newest: bool = False, limit: int | None = None) -> list[Event]:
    """What `stance.index.Index.events` answers, by looking at each event."""
    return sorted(filter(wanted.accepts, events), key=event_order, reverse=newest)[:limit]


class Used:
    """The names that events use, as `stance.index.Index` gives them."""

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self._events = list(events)

    def _called(self) -> set[tuple[str, str]]:
        named = {(name_key(e.actor_name), e.actor) for e in self._events if e.actor_type == "nonstate"}
        return named | {(name_key(e.actor), e.actor) for e in self._events}

    def called(self, name: str) -> set[str]:
        return {code for one, code in self._called() if name and one == name}

    def names(self) -> set[str]:
        return {name for name, _ in self._called()}

    def claimants(self) -> set[str]:
        return {name_key(e.claimant) for e in self._events if e.claimant}

    def contests(self) -> list[Contest]:
        found = {Contest(e.election, e.country, e.election_date, e.election_kind) for e in self._events if e.election}
        return sorted(found, key=str)


@dataclass
class Facts:
    """The knowledge that queries need, in the shape of `stance.knowledge.light()`."""

    actors: dict[str, list[str]] = field(
        default_factory=lambda: {
            "canada": ["CAN"], "ottawa": ["CAN"], "venezuela": ["VEN"], "peru": ["PER"], "lima": ["LIMA", "PER"],
            "lima group": ["LIMA"], "hungary": ["HUN"], "united kingdom": ["GBR"], "congo": ["COD", "COG"],
            "european union": ["EU"], "guinea bissau": ["GNB"], "yugoslavia": ["YUG"],
            **{code.lower(): [code] for code in ("CAN", "VEN", "PER", "LIMA", "HUN", "GBR", "COD", "COG", "EU", "GNB")},
        }
    )  # fmt: skip
    members_of: dict[str, list[tuple[str, str | None, str | None]]] = field(
        default_factory=lambda: {
            "CAN": [("LIMA", "2017-08-08", "2021-03-24"), ("UN", None, None)],
            "PER": [("LIMA", "2017-08", None)],
            "HUN": [("EU", "2004-05-01", None), ("V4", "1991", None)],
            "GBR": [("EU", "1973-01-01", "2020-01-31"), ("E3", "2003", None)],
        }
    )

    def label(self, code: str) -> str:
        return {"CAN": "Canada", "VEN": "Venezuela", "LIMA": "Lima Group", "HUN": "Hungary"}.get(code, code)

    def memberships(self, code: str) -> list[tuple[str, str | None, str | None]]:
        return self.members_of.get(code, [])

    def members(self, group: str) -> list[str]:
        return [state for state, spans in self.members_of.items() if any(span[0] == group for span in spans)]

    def codes(self, code: str) -> dict[str, str]:
        return {
            "CAN": {"alpha2": "CA", "cow": "20", "gw": "20", "wikidata": "Q16"},
            "VEN": {"alpha2": "VE", "cow": "101", "gw": "101", "wikidata": "Q717"},
        }.get(code, {})

    version = "0123456789ab"

    def speaks_for_members(self, code: str) -> bool:
        return code in {"LIMA", "EU", "E3", "V4"}

    def winner(self, election: str) -> str | None:
        return {"VEN-2018": "Nicolás Maduro", "BLR-2020": "Alexander Lukashenko", "KEN-2022": "William Ruto", "NIC-2021": "Daniel Ortega"}.get(election[:8])


ELECTIONS = {
    "VEN18": ("VEN", "2018-05-20", "presidential"), "VEN20": ("VEN", "2020-12-06", "parliamentary"),
    "BLR20": ("BLR", "2020-08-09", "presidential"), "HUN22": ("HUN", "2022-04-03", "parliamentary"),
    "NIC21": ("NIC", "2021-11-07", "general"), "KEN17": ("KEN", "2017-08-08", "presidential"),
    "KEN22": ("KEN", "2022-08-09", "general"),
}  # fmt: skip
NAMES = {
    "Maduro": "Nicolás Maduro", "Guaido": "Juan Guaidó", "Falcon": "Henri Falcón", "Ruto": "William Ruto", "Ortega": "Daniel Ortega",
    "Lukashenko": "Alexander Lukashenko", "Tikhanovskaya": "Sviatlana Tsikhanouskaya",
    "CAN": "Canada", "LIMA": "Lima Group", "carter-center": "Carter Center", "opposition-ken": "Opposition of Kenya",
    "communist-party-of-canada": "Communist Party of Canada",
}  # fmt: skip


def answers() -> list[tuple[Article, list[Event]]]:
    """The articles and events of `answers.txt`, which says how its lines are to be read."""
    told: dict[str, list[tuple[str | None, str | None, str, str, str, str]]] = {}
    for line in Path(__file__).with_name("answers.txt").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        one, published, publisher, *rest = (None if part == "-" else part for part in line.split())
        many = [(f"{one}-{n:02}", f"X{n:02}") for n in range(int(one))] if one.isdigit() else [(one, rest.pop(0))]
        for name, actor in many:
            told.setdefault(name, []).append((published, publisher, actor, *rest))
    return [_article_of(name, lines) for name, lines in told.items()]


def _article_of(name: str, lines: list[tuple[str | None, str | None, str, str, str, str]]) -> tuple[Article, list[Event]]:
    sentences = [f"{actor} {stance} {target} {day}." for _, _, actor, stance, target, day in lines]
    published, publisher = lines[0][:2]
    events, at = [], 0
    for (_, _, actor, stance, target, day), sentence in zip(lines, sentences, strict=True):
        modality, _, what = stance.rpartition(":")
        what, _, addressee = what.partition(">")
        place, _, claimant = target.rstrip("~").partition("/")
        country, date, kind = ELECTIONS.get(place, (place, None, None))
        events.append(
            event(
                day if day[0].isdigit() else None, what, article=name, actor=actor, actor_name=NAMES.get(actor, actor),
                actor_type="nonstate" if actor.islower() else "igo" if actor in ("LIMA", "EU", "E3", "V4", "UN", "OAS") else "state",
                modality={"": "actual", "intends": "intended", "urges": "urged"}[modality], addressee=addressee or None,
                target_type="election" if date else "relations" if target.endswith("~") else "government", country=country,
                election=date and f"{country}-{date}-{kind}", election_date=date, election_kind=kind, claimant=NAMES.get(claimant),
                not_after=day[1:] if day.startswith("<") else None, published=published, publisher=publisher,
                evidence=(Evidence(start=at, end=at + len(sentence), sentence=sentence, trigger=what, rule="told"),),
                id=f"{name}.{len(events) + 1}",
            )
        )  # fmt: skip
        at += len(sentence) + 1
    return Article(id=name, text="\n".join([*sentences, f"So says {name}."]), published=published, publisher=publisher), events


ANSWERS = Facts(
    actors=Facts().actors | {code.lower(): [code] for code in ("BLR", "KEN", "NIC", "USA", "MEX", "POL")},
    members_of={
        "CAN": [("LIMA", "2017-08-08", "2021-03-24"), ("UN", None, None)],
        "PER": [("LIMA", "2017-08", None)], "CHL": [("LIMA", "2017-08-08", None)], "BRA": [("LIMA", "2017-08-08", None)],
        "MEX": [("LIMA", "2017-08-08", "2019-06-30")],
        "HUN": [("EU", "2004-05-01", None), ("V4", "1991", None)], "POL": [("EU", "2004-05-01", None), ("V4", "1991", None)],
        "GBR": [("EU", "1973-01-01", "2020-01-31"), ("E3", "2003", None)],
    }
)  # fmt: skip
"""Who was in which group, for the events of `answers.txt`."""


Run = Callable[..., tuple[int, str, str]]


def runner(capsys: pytest.CaptureFixture[str], *never: str) -> Run:
    """Runs the program: (status, standard output, standard error); what no command may print, `never` besides, fails at once."""

    def once(*arguments: str) -> tuple[int, str, str]:
        status = main(arguments)
        out, err = capsys.readouterr()
        assert not [said for said in ("Traceback", *never) if said in out + err]
        assert "\x1b" not in (err if "csv" in arguments else out + err)
        assert all(line.startswith("stance: ") for line in err.splitlines())
        return status, out, err

    return once


def same_shard(count: int) -> list[str]:
    """Names of articles that share a file."""
    found: dict[Path, list[str]] = {}
    for n in range(20_000):
        name = f"a{n}.txt"
        shared = found.setdefault(Store("s").shard(name), [])
        shared.append(name)
        if len(shared) == count:
            return shared
    raise AssertionError
