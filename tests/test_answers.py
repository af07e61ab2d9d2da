"""What is answered from the two hundred events of `answers.txt`, each answer worked out by hand; and what holds for any events."""

from __future__ import annotations

import csv
import gc
import io
import itertools
import json
import os
import random
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made import ANSWERS, ELECTIONS, NAMES, answers, event, select

from stance import compare
from stance.cli import main, shared
from stance.index import Index
from stance.models import Article, Event, Evidence
from stance.names import name_key
from stance.query import Filter, Key, Period, Target, Thread, first_day, held_by, last_day, memberships, periods, plain, threads
from stance.store import Store

EVENTS = [one for _, events in answers() for one in events]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of the two hundred."""
    place = tmp_path_factory.mktemp("answers") / "store"
    with Store(place).writing() as writer:
        for article, events in answers():
            writer.put(article, events)
    return place


@pytest.fixture
def ask(kept: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Any]:
    """Ask the program, which must answer well: what it prints."""
    monkeypatch.setattr(shared, "light", lambda: ANSWERS)
    monkeypatch.setenv("STANCE_STORE", str(kept))

    def once(*arguments: str, width: int = 100) -> str:
        monkeypatch.setenv("COLUMNS", str(width))
        status = main(arguments)
        out, err = capsys.readouterr()
        assert (status, err) == (0, "")
        return out

    yield once


def records(printed: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in printed.splitlines()]


def thread_of(target: str) -> Key:
    """A target in the words of `answers.txt`."""
    place, _, claimant = target.rstrip("~").partition("/")
    if place in ELECTIONS:
        country, day, kind = ELECTIONS[place]
        election = f"{country}-{day}-{kind}"
        name = NAMES.get(claimant, "")
        return Key("election", country, election, "" if name == ANSWERS.winner(election) else name_key(name))
    return Key("relations", place, "", "") if target.endswith("~") else Key("government", place, "", name_key(NAMES[claimant]))


def told(period: Period) -> str:
    """A period in a line: the stance, since when ("<" by when, "?" unknown), until when, and what else is said of it."""
    since = period.since or (f"<{period.not_after}" if period.not_after else "?")
    until = f"..{period.until}" if period.until else ""
    via = f" via {period.via}" if period.via else ""
    contested = f" contested {','.join(period.contested)}" if period.contested else ""
    breaks = f" breaks {','.join(period.breaks_with)}" if period.breaks_with else ""
    return f"{period.stance} {since}{until}{via}{contested}{breaks}"


def found(actor: str, target: str, **how: Any) -> Thread | None:
    return next((one for one in threads(EVENTS, actor, ANSWERS, **how) if one.key == thread_of(target)), None)


def test_there_are_two_hundred() -> None:
    assert len(EVENTS) == len({one.id for one in EVENTS}) == 200


# -- positions ----------------------------------------------------------------------------------------------------

POSITIONS = {
    # one story told by several, changes of mind, another claimant, relations
    "CAN VEN18": ["rejects 2018-05-21..2020-01-14", "withholds 2020-01-14..2021-05-31 breaks LIMA", "recognizes 2021-05..2021-06-19", "rejects 2021-06-19"],
    "CAN VEN18/Falcon": ["recognizes 2018-05-22"],
    "CAN VEN20": ["rejects 2020-12-07"],
    "CAN VEN~": ["downgrades 2017-09"],
    "USA VEN18": ["rejects 2018-05-21"],
    "RUS NIC21": ["recognizes 2021-11-08"],
    "USA NIC~": ["downgrades 2021-11-30"],
    "BRA VEN~": ["downgrades 2020-03-05..2023-01-19", "restores 2023-01-19"],
    "VEN USA~": ["downgrades 2019-01-23"],
    # through the Lima Group, until the state leaves, or speaks for itself
    "LIMA VEN18": ["rejects 2018-05-21..2021-02-20", "withholds 2021-02-20"],
    "CAN VEN/Guaido": ["recognizes 2019-01-23..2021-03-25 via LIMA"],
    "CAN VEN/Maduro": ["rejects 2019-01-04..2021-03-25 via LIMA"],
    "PER VEN18": ["rejects 2018-05-21..2021-02-20 via LIMA", "withholds 2021-02-20 via LIMA"],
    "CHL VEN18": ["rejects 2018-05-21..2021-02-20 via LIMA", "withholds 2021-02-20 via LIMA"],
    "MEX VEN18": ["rejects 2018-05-21..2019-07-01 via LIMA"],
    "BRA VEN18": ["withholds 2018-05-19..2018-06-09", "rejects 2018-06-09"],
    "BRA VEN/Guaido": ["recognizes 2019-01-23..2019-02-28 via LIMA", "recognizes 2019-02"],
    "PER VEN20": [],
    # breaking rank
    "MEX VEN/Maduro": ["rejects 2019-01-04..2019-01-05 via LIMA", "neutral 2019-01-05 breaks LIMA"],
    "MEX VEN/Guaido": ["recognizes 2019-01-23..2019-01-24 via LIMA", "neutral 2019-01-24 breaks LIMA"],
    "PER VEN/Guaido": ["recognizes 2019-01-23..2019-05-31 via LIMA", "recognizes 2019-05-31..2022-01-09", "withholds 2022-01-09 breaks LIMA"],
    "HUN VEN/Guaido": ["recognizes 2019-01-26..2019-02-04 via EU", "neutral 2019-02-04 breaks EU"],
    "HUN BLR20": ["rejects 2020-08-19..2020-08-24 via EU", "recognizes 2020-08-24..2020-09-29 breaks EU", "rejects 2020-09-29"],
    # contradictions of one day: more publishers, then published later, then the order of the codebook
    "RUS BLR20": ["withholds 2020-08-10..2020-08-11 contested recognizes", "recognizes 2020-08-11"],
    "CHN BLR20": ["neutral 2020-08-10 contested recognizes"],
    "USA BLR20": ["withholds 2020-08-12..2020-08-31", "rejects 2020-08 contested withholds"],
    "NOR BLR20": ["recognizes 2020-09-19 contested rejects,withholds"],
    # months, years, days by which, and nothing known
    "UKR BLR20": ["withholds 2020-09-15..2020-09-30", "rejects 2020-09"],
    "POL BLR20": ["withholds 2020-08-14..2020-12-31", "rejects 2020"],
    "LTU BLR20": ["rejects <2020-09-11"],
    "LTU BLR20/Tikhanovskaya": ["recognizes 2020-09-10"],
    "LVA BLR20": ["withholds <2021-02-01..2021-02-01", "rejects 2021-02-01"],
    "EST BLR20": ["withholds <2021-01-01", "rejects ?"],
    "GEO BLR20": ["rejects ?", "neutral ?"],
    "MDA BLR20": ["neutral 2020-08-20"],
    # two groups, one of which is left
    "GBR VEN18": ["rejects 2018-05-22..2018-06-25 via EU", "withholds 2018-06-25 via E3"],
    "GBR VEN/Guaido": ["recognizes 2019-01-26..2020-02-01 via EU", "recognizes 2020-02-01 via E3"],
    "GBR BLR20": ["rejects 2020-08-11 via E3"],
    "GBR NIC21": [],
    "GBR VEN20": [],
    "GBR KEN17": ["recognizes 2017-08-11..2017-09-01 via EU", "withholds 2017-09-01..2020-02-01 via EU"],
    "HUN VEN18": ["withholds 2018-05-22 via V4 contested rejects"],
    "POL NIC21": ["rejects 2021-11-08 via EU"],
    "POL HUN22": ["withholds 2022-04-04 via EU"],
    "HUN HUN22": [],  # a group never speaks for its member about that member
    "EU HUN22": ["withholds 2022-04-04"],
    # what speaks for nobody but itself
    "UN VEN20": ["neutral 2020-12-08"],
    "OAS NIC21": ["rejects 2021-11-12"],
    "carter-center VEN18": ["withholds 2018-05-24"],
    "communist-party-of-canada VEN20": ["rejects 2021-02-27..2021-02-28", "recognizes 2021-02-28"],
    "opposition-ken KEN22": ["rejects 2022-08-16"],
    # retractions
    "USA VEN/Guaido": ["recognizes 2019-01-23..2023-01-03", "withholds 2023-01-03"],
    "NOR KEN22": ["recognizes 2022-08-16..2022-09-05", "withholds 2022-09-05..2022-09-06", "recognizes 2022-09-06"],
    "X00 KEN22": ["recognizes 2022-08-20..2022-11-30", "withholds 2022-11-30"],
    "X27 KEN22": ["recognizes 2022-08-20..2022-11-30", "withholds 2022-11-30"],
    "X28 KEN22": ["recognizes 2022-08-20"],
    "USA KEN17": ["recognizes 2017-08-11..2017-08-12", "rejects 2017-08-12..2017-08-14", "withholds 2017-08-14..2017-08-15", "recognizes 2017-08-15"],
}  # fmt: skip


@pytest.mark.parametrize("asked", POSITIONS)
def test_position(asked: str) -> None:
    thread = found(*asked.split())
    assert [told(period) for period in (thread.periods if thread else ())] == POSITIONS[asked]


@pytest.mark.parametrize(
    ("asked", "day", "held"),
    [
        ("CAN VEN18", "2018-05-20", []),
        ("CAN VEN18", "2018-05-21", ["rejects 2018-05-21..2020-01-14"]),
        ("CAN VEN18", "2020", ["withholds 2020-01-14..2021-05-31 breaks LIMA"]),
        ("CAN VEN18", "2021-05-30", ["withholds 2020-01-14..2021-05-31 breaks LIMA"]),
        ("CAN VEN18", "2021-05", ["recognizes 2021-05..2021-06-19"]),
        ("CAN VEN/Guaido", "2021-03-24", ["recognizes 2019-01-23..2021-03-25 via LIMA"]),
        ("CAN VEN/Guaido", "2021-03-25", []),
        ("MEX VEN/Maduro", "2019-01-04", ["rejects 2019-01-04..2019-01-05 via LIMA"]),
        ("GBR VEN/Guaido", "2020-01-31", ["recognizes 2019-01-26..2020-02-01 via EU"]),
        ("GBR VEN/Guaido", "2020-02-01", ["recognizes 2020-02-01 via E3"]),
        ("LTU BLR20", "2020-09-10", []),
        ("LTU BLR20/Tikhanovskaya", "2020-09-10", ["recognizes 2020-09-10"]),
        ("EST BLR20", "2030", ["withholds <2021-01-01"]),
        ("GEO BLR20", "2030", []),
        ("POL BLR20", "2020-12-30", ["withholds 2020-08-14..2020-12-31"]),
        ("POL BLR20", "2020-12-31", ["rejects 2020"]),
        ("EU KEN17", "2017-08", ["recognizes 2017-08-11..2017-09-01"]),
        ("EU KEN17", "2017-09", ["withholds 2017-09-01"]),
    ],
)
def test_position_on_a_day(asked: str, day: str, held: list[str]) -> None:
    thread = found(*asked.split(), at=day)
    assert [told(period) for period in (thread.periods if thread else ())] == held


@pytest.mark.parametrize(
    ("clocks", "held"),
    [
        ({"known_by": "2017-08-10"}, []),
        ({"known_by": "2017-08-31"}, ["recognizes 2017-08-11"]),
        ({"known_by": "2017-12"}, ["recognizes 2017-08-11..2017-08-12", "rejects 2017-08-12..2017-08-15", "recognizes 2017-08-15"]),
        ({"at": "2017-08-13"}, ["rejects 2017-08-12..2017-08-14"]),
        ({"at": "2017-08-13", "known_by": "2017-09"}, ["recognizes 2017-08-11"]),
        ({"at": "2017-08-14", "known_by": "2019-02"}, ["rejects 2017-08-12..2017-08-15"]),
        ({"at": "2017-08-14", "known_by": "2019-03"}, ["withholds 2017-08-14..2017-08-15"]),
    ],
)  # fmt: skip
def test_two_clocks(clocks: dict[str, str], held: list[str]) -> None:
    thread = found("USA", "KEN17", **clocks)
    assert [told(period) for period in (thread.periods if thread else ())] == held


@pytest.mark.parametrize(
    ("asked", "articles", "publishers"),
    [("CAN VEN18", 4, 3), ("CAN VEN/Guaido", 2, 2), ("CAN VEN~", 2, 1), ("LTU BLR20/Tikhanovskaya", 2, 1), ("RUS BLR20", 2, 2), ("PER VEN18", 1, 1)],
)  # fmt: skip
def test_one_fact_with_its_sources_counted(asked: str, articles: int, publishers: int) -> None:
    thread = found(*asked.split())
    assert thread and (thread.periods[0].articles, thread.periods[0].publishers) == (articles, publishers)


def test_own_alone() -> None:
    assert found("CAN", "VEN/Guaido", own=True) is None and found("PER", "VEN18", own=True) is None
    thread = found("MEX", "VEN/Guaido", own=True)
    assert thread and [told(period) for period in thread.periods] == ["neutral 2019-01-24"]  # whom it breaks with is derived too


def test_what_is_intended_and_urged_stands_beside() -> None:
    thread = found("CAN", "VEN18")
    assert thread and [(one.modality, one.stance, one.addressee) for one in thread.beside] == [("intended", "recognizes", None), ("urged", "rejects", "PER")]
    assert (alone := found("CAN", "VEN~")) and [one.not_after for one in alone.beside] == ["2023-12-01"]


# -- the commands -------------------------------------------------------------------------------------------------


def test_position_command(ask: Any) -> None:
    lines = records(ask("position", "Canada", "--on", "Venezuela 2018", "--format", "jsonl"))
    assert [(one["stance"], one["since"], one["claimant"]) for one in lines] == [
        ("rejects", "2018-05-21", "Nicolás Maduro"), ("recognizes", "2018-05-22", "Henri Falcón"), ("withholds", "2020-01-14", None),
        ("recognizes", "2021-05", None), ("rejects", "2021-06-19", None),
    ]  # fmt: skip
    assert lines[2]["breaks_with"] == ["LIMA"] and lines[0]["events"] == ["a01.1", "a02.1", "a03.1", "a04.1"]
    assert "breaks rank" in ask("position", "MEX", "--on", "VEN", width=120)


@pytest.mark.parametrize("width", [80, 120, 200])
def test_timeline(ask: Any, width: int) -> None:
    shown = ask("position", "Canada", "--timeline", width=width)
    lines = shown.splitlines()
    assert max(map(len, lines)) <= width and lines[0] == "Canada (CAN)"
    assert "2017" in lines[2] and "2023" in lines[2] and set(lines[3].strip()) == {"|", "-"}
    bars = [line[line.index("|") if "|" in line else 0 :] for line in lines[4:]]
    assert any("X=" in bar and "W^=" in bar and bar.endswith(">") for bar in bars)  # own: capitals
    assert any(" r-" in bar and bar.endswith("-") for bar in bars)  # through a group, and ended
    assert "R recognizes, X rejects" in shown and "u urged" in shown.replace("\n", " ") and "\x1b" not in shown


def test_timeline_of_nothing_and_in_other_formats(ask: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert ask("position", "GEO", "--timeline").splitlines()[1].startswith("no day is known")
    shown = ask("position", "EST", "--timeline").splitlines()
    assert "W" in shown[4] and shown[5].endswith("  X, on no known day")  # else the legend would tell of a stance that is not drawn
    assert ask("position", "HUN", "--on", "KEN-2022", "--own", "--timeline") == 'Hungary (HUN): no own statement found toward "KEN-2022"\n'
    assert main(["position", "CAN", "--timeline", "--format", "csv"]) == 2 and "picture" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "ids"),
    [
        ("--actor CAN --on VEN-2020", ["f10.1"]),
        ("--country BLR --stance recognizes --actor LTU", ["c06.1", "c05.2"]),
        ("--group LIMA --since 2019-01-05 --until 2019-01-24", ["a12.1", "a13.1"]),
        ("--group LIMA --kind relations", ["f13.1", "f14.1", "a20.1", "a18.1", "a19.1"]),
        ("--kind parliamentary --stance neutral", ["f23.1"]),
        ("--kind government --actor USA --newest", ["f02.1", "f03.1", "f01.1"]),
        ("--modality urged", ["a07.3"]),
        ("--text rel:nothing", []),
        ("--text UKR --stance rejects", ["c01.1"]),
        ("--text ukr --newest --limit 1", ["c02.1"]),
        ("--min-confidence 0.95", []),
        ("--article a10 --min-confidence 0.5", ["a10.2", "a10.1"]),
        ("--group EU --until 2019-02 --since 2019-02", ["d05.1"]),
        ("--group EU --actor GBR", []),
        ("--election KEN-2022 --since May 2022 --limit 2", ["g01.1", "g02.1"]),
    ],
)  # fmt: skip
def test_events_and_export(ask: Any, arguments: str, ids: list[str]) -> None:
    words = arguments.replace("May 2022", "May_2022").split()
    words = [word.replace("_", " ") for word in words]
    assert [one["id"] for one in records(ask("events", *words, "--format", "jsonl"))] == ids
    assert [one["id"] for one in records(ask("export", "-", *words, "--format", "jsonl"))] == ids


def test_show(ask: Any) -> None:
    shown = ask("show", "a01.1")
    assert ">>CAN rejects VEN18/Maduro 2018-05-21.<<" in shown and "told too by 2 other articles" in shown
    assert [line.split() for line in shown.splitlines()[-2:]] == [["2018-05-21", "a02", "AFP", "a02.1"], ["2018-05-21", "a03", "AFP", "a03.1"]]
    assert "told too" not in ask("show", "a04.1") and records(ask("show", "a04.1", "--format", "jsonl"))[0]["id"] == "a04.1"


def stretches(ask: Any, *arguments: str) -> list[tuple[Any, ...]]:
    lines = records(ask("compare", *arguments, "--format", "jsonl"))
    return [(one["since"], one["until"], one["agree"], one["diverged"], *one["stances"].values()) for one in lines]


def test_compare(ask: Any) -> None:
    assert stretches(ask, "CAN", "MEX", "--on", "guaido") == [
        ("2019-01-23", "2019-01-24", True, None, "recognizes", "recognizes"),
        ("2019-01-24", "2021-03-25", False, "2019-01-24", "recognizes", "neutral"),
        ("2021-03-25", None, None, None, None, "neutral"),
    ]
    assert stretches(ask, "HUN", "EU", "--on", "BLR-2020") == [
        ("2020-08-19", "2020-08-24", True, None, "rejects", "rejects"),
        ("2020-08-24", "2020-09-29", False, "2020-08-24", "recognizes", "rejects"),
        ("2020-09-29", None, True, None, "rejects", "rejects"),
    ]
    assert stretches(ask, "UKR", "LTU", "--on", "BLR-2020", "--own")[:3] == [
        ("2020-09-11", "2020-09-15", None, None, None, "rejects"),
        ("2020-09-15", "2020-09-30", False, "2020-09-15", "withholds", "rejects"),
        ("2020-09-30", None, True, None, "rejects", "rejects"),
    ]
    assert "diverged 2020-08-24; agree now" in ask("compare", "HUN", "EU", "--on", "BLR-2020")
    assert ask("compare", "UN", "OAS", "--on", "KEN-2022") == "no statement found\n"


def test_what_is_known_to_the_month_is_not_shown_as_of_a_day(ask: Any) -> None:
    lines = records(ask("compare", "POL", "EST", "--on", "BLR-2020", "--format", "jsonl"))
    assert [(one["since"], one["exact"]) for one in lines] == [
        ("2020-08-14", True), ("2020-12-31", False), ("2021-01-01", False),
    ]  # fmt: skip
    shown = ask("compare", "POL", "EST", "--on", "BLR-2020")
    assert "  diverged by 2021-01-01; differ now\n" in shown and "\n  by 2020-12-31  2021-01-01 " in shown
    assert "by 2020-08-31  USA" in ask("conflicts", "--actor", "USA") and "\n2020-08-10  RUS" in ask("conflicts", "--actor", "RUS")


def test_the_evidence_shown_tells_the_beginning(ask: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not the surest sentence of a later day, which the reader would cite for a day that it does not tell."""
    span = Evidence(start=0, end=10, sentence="", trigger="", rule="told")
    told = [event(day, stance, article=day, id=day, published=day, confidence=sure, evidence=(span.model_copy(update={"sentence": day}),))
            for day, stance, sure in (("2018-05-21", "rejects", 0.7), ("2018-06-01", "rejects", 0.9), ("2019-01-01", "recognizes", 0.7),
                                      ("2019-02-01", "recognizes", 0.9))]  # fmt: skip
    with Store(tmp_path / "store").writing() as writer:
        for one in told:
            writer.put(Article(id=one.article, text=one.article), [one])
    monkeypatch.setenv("STANCE_STORE", str(tmp_path / "store"))
    assert [line.split()[-2:] for line in ask("position", "CAN").splitlines()[4:]] == [['"2018-05-21"', "[2018-05-21]"], ['"2019-01-01"', "[2019-01-01]"]]
    assert '"2019-01-01" [2019-01-01]' in ask("changes") and '"2019-01-01" [2019-01-01]' in ask("who", "VEN-2018", width=200)
    assert [(one["evidence"], one["article"]) for one in records(ask("changes", "--format", "jsonl"))] == [("2019-01-01", "2019-01-01")]


def test_what_is_contested_is_shown_wherever_a_position_is(ask: Any) -> None:
    assert "CHN, contested: recognizes " in ask("who", "BLR-2020")
    shown = ask("compare", "CHN", "RUS", "--on", "BLR-2020")
    assert " neutral!  withholds!\n" in shown and shown.endswith("\n\n!: contested\n")
    assert [one["contested"] for one in records(ask("compare", "CHN", "RUS", "--on", "BLR-2020", "--format", "jsonl"))] == [["CHN", "RUS"], ["CHN"]]
    assert "contested: withholds" in ask("changes", "--actor", "USA", "--on", "BLR-2020") and "contested" not in ask("changes", "--actor", "CAN")


def test_matrix(ask: Any) -> None:
    lines = records(ask("matrix", "--on", "VEN", "--format", "jsonl"))
    cells = {(one["actor"], one["target"]): one["stance"] for one in lines}
    assert {target for _, target in cells} == {
        "VEN-2018-05-20-presidential", "VEN-2018-05-20-presidential (Henri Falcón)", "VEN-2020-12-06-parliamentary",
    }  # fmt: skip
    assert cells["CAN", "VEN-2018-05-20-presidential"] == "rejects" and cells["GBR", "VEN-2018-05-20-presidential"] == "withholds"
    assert cells["HUN", "VEN-2020-12-06-parliamentary"] == "rejects" and ("MEX", "VEN-2018-05-20-presidential") not in cells
    then = {one["actor"]: told(Period(**{k: v for k, v in one.items() if k != "target"})) for one in records(
        ask("matrix", "--on", "VEN-2018-presidential", "--at", "2018-06-01", "--format", "jsonl", "--actor", "MEX", "--actor", "GBR"))}  # fmt: skip
    assert then == {"MEX": "rejects 2018-05-21..2019-07-01 via LIMA", "GBR": "rejects 2018-05-22..2018-06-25 via EU"}
    several = records(ask("matrix", "--targets", "VEN", "BLR", "--actor", "HUN", "--actor", "USA", "--format", "jsonl"))
    assert [(one["actor"], one["target"], one["stance"]) for one in several] == [
        ("HUN", "VEN", "rejects"), ("HUN", "BLR", "rejects"), ("USA", "VEN", "withholds"), ("USA", "BLR", "rejects"),
    ]  # fmt: skip


@pytest.mark.parametrize(("width", "china", "brazil"), [(40, "R[1]", "r[2]"), (140, "recognizes 2018-05-21 [1]", "(recognizes 2019-01-23) [2]")])
def test_matrix_tells_toward_whom(ask: Any, width: int, china: str, brazil: str) -> None:
    """Of a country with two who claim its government "recognizes" alone would not say whom; and who asked about somebody is told of nothing found."""
    actors = [part for name in ("CHN", "BRA", "GEO") for part in ("--actor", name)]
    shown = ask("matrix", "--targets", "VEN", "VEN-2020", "VEN-2020-parliamentary", "KEN-2022", *actors, "--at", "2019-02-01", width=width)
    assert [line.split(maxsplit=1)[1] for line in shown.splitlines() if line[:3] in ("CHN", "BRA")] == [brazil, china]
    assert shown.endswith("\n\nGEO (GEO): no statement found\n")
    legend = " ".join(shown.split())
    assert "[1] Venezuela (VEN), election 2018-05-20-presidential (Nicolás Maduro) [2] Venezuela (VEN), government (Juan Guaidó) GEO" in legend
    assert "[1]" not in ask("matrix", "--targets", "VEN-2020", "BLR-2020", width=width)  # an election is one target
    assert ask("matrix", "--on", "VEN", "--actor", "GEO") == "GEO (GEO): no statement found\n"


@pytest.mark.parametrize(("width", "form"), [(60, "x"), (80, "(withholds)"), (120, "(withholds 2021-02-20)")])
def test_matrix_at_any_width(ask: Any, width: int, form: str) -> None:
    lines = ask("matrix", "--on", "VEN", width=width).splitlines()
    assert max(map(len, lines)) <= width
    (chile,) = [line for line in lines if line.startswith("CHL")]
    assert chile.split(None, 1)[1] == {"x": "w"}.get(form, form)
    assert any("through a group" in line for line in lines[-2:])


def test_changes(ask: Any) -> None:
    lines = records(ask("changes", "--since", "2020", "--format", "jsonl"))
    assert len(lines) == 44 and len(records(ask("changes", "--format", "jsonl"))) == 49
    brief = [(one["actor"], one["from_stance"], one["to_stance"], one["since"]) for one in lines if not one["actor"].startswith("X")]
    assert brief == [
        ("CAN", "rejects", "withholds", "2020-01-14"), ("RUS", "withholds", "recognizes", "2020-08-11"), ("USA", "withholds", "rejects", "2020-08"),
        ("HUN", "recognizes", "rejects", "2020-09-29"), ("UKR", "withholds", "rejects", "2020-09"), ("POL", "withholds", "rejects", "2020"),
        ("LVA", "withholds", "rejects", "2021-02-01"), ("LIMA", "rejects", "withholds", "2021-02-20"),
        ("communist-party-of-canada", "rejects", "recognizes", "2021-02-28"), ("CAN", "withholds", "recognizes", "2021-05"),
        ("CAN", "recognizes", "rejects", "2021-06-19"), ("PER", "recognizes", "withholds", "2022-01-09"),
        ("NOR", "recognizes", "withholds", "2022-09-05"), ("NOR", "withholds", "recognizes", "2022-09-06"),
        ("USA", "recognizes", "withholds", "2023-01-03"), ("BRA", "downgrades", "restores", "2023-01-19"),
    ]  # fmt: skip
    one = records(ask("changes", "--on", "guaido", "--actor", "USA", "--format", "jsonl"))
    assert [(line["evidence"], line["events"]) for line in one] == [("USA withholds VEN/Guaido 2023-01-03.", ["f02.1"])]
    assert "Canada (CAN)  recognizes to rejects" in ask("changes", "--since", "2021-06", "--until", "2021-06", width=140)


def test_who(ask: Any) -> None:
    def camps(*arguments: str) -> dict[str, tuple[int, int]]:
        """stance → how many, and how many of them through a group; of the thread that names nobody or the winner."""
        lines = [one for one in records(ask("who", *arguments, "--format", "jsonl")) if one["claimant"] != "Henri Falcón"]
        counted = Counter((one["stance"], one["via"] is not None) for one in lines)
        return {stance: (counted[stance, True] + counted[stance, False], counted[stance, True]) for stance, _ in sorted(counted)}

    assert camps("KEN-2022") == {"recognizes": (46, 2), "rejects": (1, 0), "withholds": (28, 0)}
    assert camps("KEN-2022", "--at", "2022-09-01") == {"recognizes": (74, 2), "rejects": (1, 0)}
    assert camps("KEN-2022", "--at", "2022-09-05") == {"recognizes": (73, 2), "rejects": (1, 0), "withholds": (1, 0)}
    assert camps("VEN-2018") == {"recognizes": (4, 0), "rejects": (4, 0), "withholds": (9, 5)}
    assert camps("VEN-2018", "--at", "2018-06-01") == {"recognizes": (4, 0), "rejects": (8, 4), "withholds": (5, 2)}
    assert camps("rejects", "VEN-2018", "--at", "2018-06-01", "--own") == {"rejects": (4, 0)}
    shown = ask("who", "rejects", "VEN-2018", "--at", "2018-06-01").splitlines()
    assert shown[1:4] == ["  recognizes 4", "  rejects 8 (4 own, 4 through a group)", "  withholds 5 (3 own, 2 through a group)"]
    assert [line.split() for line in shown if "LIMA" in line][1:] == [
        ["CHL", "2018-05-21", "2021-02-20", "LIMA", "1"], ["MEX", "2018-05-21", "2019-07-01", "LIMA", "1"], ["PER", "2018-05-21", "2021-02-20", "LIMA", "1"],
    ]  # fmt: skip


def test_conflicts(ask: Any) -> None:
    lines = records(ask("conflicts", "--format", "jsonl"))
    assert [(one["actor"], one["day"], one["stance"], one["shown"], one["articles"], one["publishers"]) for one in lines] == [
        ("CHN", "2020-08-10", "neutral", True, ["b06"], ["AFP"]), ("CHN", "2020-08-10", "recognizes", False, ["b05"], ["AP"]),
        ("RUS", "2020-08-10", "withholds", True, ["b02", "b03"], ["AP", "AFP"]), ("RUS", "2020-08-10", "recognizes", False, ["b01"], ["TASS"]),
        ("USA", "2020-08-31", "rejects", True, ["b07"], ["AP"]), ("USA", "2020-08-31", "withholds", False, ["b08"], ["AFP"]),
        ("NOR", "2020-09-19", "recognizes", True, ["b11"], []), ("NOR", "2020-09-19", "rejects", False, ["b10"], []),
        ("NOR", "2020-09-19", "withholds", False, ["b11"], []),
    ]  # fmt: skip
    assert lines[2]["against"] == ["recognizes"] and lines == records(ask("conflicts", "--on", "BLR", "--format", "jsonl"))
    assert ask("conflicts", "--on", "VEN") == "no contradiction found\n"
    assert records(ask("conflicts", "--limit", "2", "--format", "jsonl")) == lines[4:]  # whole ones, and no side without its other
    assert records(ask("conflicts", "--since", "2020-08-11", "--until", "2020-08", "--format", "jsonl")) == lines[4:6]
    assert records(ask("conflicts", "--limit", "9", "--format", "jsonl")) == lines
    assert "AP, AFP [b02, b03]" in ask("conflicts", "--actor", "RUS")


@pytest.mark.parametrize(
    "command", ["position CAN", "events --limit 9", "show a01.1", "compare CAN PER", "matrix --on VEN", "changes", "who VEN-2018", "conflicts"]
)
def test_every_answer_in_every_format(ask: Any, command: str) -> None:
    """JSON, JSON Lines and CSV tell the same; and every row traces to events of the store."""
    lines = records(ask(*command.split(), "--format", "jsonl"))
    assert lines and lines == json.loads(ask(*command.split(), "--format", "json"))
    table = list(csv.DictReader(io.StringIO(ask(*command.split(), "--format", "csv"))))
    assert len(table) == len(lines)
    known = {one.id for one in EVENTS}
    for row, line in zip(table, lines, strict=True):
        traced = line.get("events") or [line["id"]]
        assert traced and set(traced) <= known
        assert row.get("events", row.get("id")) == " | ".join(traced)
    assert all(len(line) <= 80 for line in ask(*command.split(), width=80).splitlines())


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("compare CAN", "two or more"), ("compare CAN Canda", "did you mean canada"), ("who VEN", None),
        ("who loves VEN-2018", "unknown country, election or claimant"), ("who reject VEN-2018", "did you mean rejects"), ("who Rejects VEN-2018", None),
        ("position guaido", 'ask stance who "guaido"'), ("events --country Atlantis", 'unknown country "Atlantis"'),
        ("events --group Lyma", 'unknown group "Lyma"'),
        ("matrix --on LIMA", "names a group"), ("position CAN --on EU", "names a group"), ("events --on 2018", "names no country"),
        ("events --on presidential", "names no country"), ("position CAN --on Guaydo", "did you mean guaido"),
        ("events --article nope", "'stance articles' lists"),
        ("changes --since 2025 --until 2024", "no reversal can be"), ("conflicts --since 2025 --until 2024", "no contradiction can be"),
        ("position CAN --on=", "it is empty"), ("position CAN --at=", "it is empty"), ("matrix --on=", "it is empty"), ("events --text=", "it is empty"),
        ("articles --until=", "it is empty"),
        ("who rejects", "which election"), ("who rejects Venezuela 2018", None),
        ("matrix", "--on VEN"), ("matrix --on VEN BLR", "--on VEN"), ("matrix --on Venezula", "did you mean venezuela"), ("changes --since soon", "not a date"),
        ("events --kind vote", "it is one of election"), ("events --group Canada", "no group"), ("events --group Canda", "did you mean canada"),
        ("events --country LIMA", "no country"), ("events --min-confidence 2", "less than or equal to 1"), ("who", "Missing"),
    ],
)  # fmt: skip
def test_slips_are_told_in_a_line(kept: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str, said: str | None) -> None:
    monkeypatch.setattr(shared, "light", lambda: ANSWERS)
    status = main([*command.split(), "--store", str(kept)])
    out, err = capsys.readouterr()
    assert (status, out == "", err.count("\n")) == ((2, True, 1) if said else (0, False, 0)) and (said or "") in err


def test_no_control_character_reaches_a_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    nasty = "\x1b[31mEv\u202eil\x07\n[bold]"
    more = {"actor": "evil", "actor_type": "nonstate", "actor_name": nasty, "publisher": nasty, "target_type": "government"}
    told = [event(f"2019-01-0{n}", stance, article=nasty, id=f"n{n}{stance}", claimant=nasty, published="2019-01-09", **more)
            for n, stance in ((1, "rejects"), (2, "recognizes"), (2, "rejects"))]  # fmt: skip
    told += [event("2019-01-02", article="other", id="other", claimant=nasty, target_type="government", published="2019-01-09")]
    with Store(tmp_path / "store").writing() as writer:
        writer.put(Article(id=nasty, text=nasty), told[:-1])
        writer.put(Article(id="other", text=nasty), told[-1:])
    monkeypatch.setattr(shared, "light", lambda: ANSWERS)
    monkeypatch.setenv("STANCE_STORE", str(tmp_path / "store"))
    asked = ["position evil", "position evil --timeline", "compare evil CAN", "changes", "conflicts", "events", "show other"]
    commands = [*map(str.split, asked), ["who", nasty], ["matrix", "--on", nasty], ["matrix", "--targets", "VEN", nasty]]
    for width, command in itertools.product(("40", "80", "200"), commands):
        monkeypatch.setenv("COLUMNS", width)
        assert main(command) == 0
        out, err = capsys.readouterr()
        assert err == "" and all(char == "\n" or char.isprintable() for char in out) and max(map(len, out.splitlines())) <= int(width)


# -- the index ----------------------------------------------------------------------------------------------------

FILTERS = [
    Filter(), Filter(actors=frozenset({"CAN", "LIMA"})), Filter(on=(Target("VEN"),)), Filter(on=(Target("VEN", "2018"), Target("BLR"))),
    Filter(elections=(Target("VEN", "2018"),)), Filter(on=(Target(claimant="juan guaido"),)), Filter(stances=frozenset({"rejects"}), since="2020-08"),
    Filter(since="2018-05", until="2018-05"), Filter(on=(Target("BLR", "2020", "presidential"),)), Filter(on=(Target(election="KEN-2022-08-09-general"),)),
    Filter(modalities=frozenset({"urged", "intended"})), Filter(articles=frozenset({"a07", "b11"})), Filter(countries=frozenset({"USA", "HUN"})),
    Filter(kinds=frozenset({"relations", "parliamentary"})), Filter(members=memberships(["LIMA"], ANSWERS)), Filter(members=frozenset()),
    Filter(min_confidence=0.95), Filter(text=plain("Guaido")), Filter(on=(Target(kind="general"),)), Filter(until="2017-08-12"),
]  # fmt: skip


@pytest.mark.parametrize("number", range(len(FILTERS)))
def test_the_index_finds_what_a_full_scan_finds(kept: Path, number: int) -> None:
    index, wanted = Index(Store(kept), pytest.fail), FILTERS[number]
    for newest, limit in itertools.product((False, True), (None, 1, 7)):
        assert index.events(wanted, newest=newest, limit=limit) == select(EVENTS, wanted, newest=newest, limit=limit)
    for other in FILTERS[:number]:
        assert select(select(EVENTS, wanted), other) == select(select(EVENTS, other), wanted)


def test_the_index_knows_the_names_and_the_events(kept: Path) -> None:
    from made import Used

    index, used = Index(Store(kept), pytest.fail), Used(EVENTS)
    assert set(index.names()) == set(used.names()) and set(index.claimants()) == set(used.claimants())
    assert set(index.contests()) == set(used.contests())
    for name in (*used.names(), "nobody", ""):
        assert index.called(name) == used.called(name)
    assert index.event("a07.3") == next(one for one in EVENTS if one.id == "a07.3")
    assert index.by_id("a07.") == ["a07.1", "a07.2", "a07.3"] and index.by_id("a07.1") == ["a07.1"] and index.by_id("") == index.by_id("zz") == []
    assert index.article("a07", pytest.fail) == {one.id: one for one, _ in answers()}["a07"] and index.article("none", pytest.fail) is None
    assert sorted(index.articles()) == sorted(one.id for one, _ in answers())
    for since, until in itertools.product(("2017", "2019", "2020-09", "2023"), ("2018-06", "2019", "2021", None)):
        moved = index.moved(first_day(since), until and last_day(until))
        told = [compare.changes(compare.of_all(events, ANSWERS, own=True), events, since, until) for events in (moved, EVENTS)]
        assert told[0] == told[1] and len(moved) < len(EVENTS)
    assert len(index.moved("2023-01-01")) < 40
    assert {one.actor for one in index.disputed()} >= {"CHN", "RUS", "USA", "NOR"} and len(index.disputed()) < 60


def place_of(store: Path) -> Path:
    return store / ".index" / "events.sqlite"


@pytest.mark.parametrize("harm", ["deleted", "empty", "garbage", "truncated", "wrong inside", "folder deleted", "another format"])
def test_a_damaged_index_is_made_again(kept: Path, tmp_path: Path, harm: str) -> None:
    store = shutil.copytree(kept, tmp_path / "store")
    wanted = Filter(actors=frozenset({"CAN"}))
    assert Index(Store(store), pytest.fail).events(wanted) == select(EVENTS, wanted)
    place = place_of(store)
    whole = place.read_bytes()
    if harm == "deleted":
        place.unlink()
    elif harm == "folder deleted":
        shutil.rmtree(place.parent)
    elif harm == "another format":
        import sqlite3

        with sqlite3.connect(place) as db:
            db.execute("PRAGMA user_version = 1")
    else:
        bad = {
            "empty": b"",
            "garbage": random.Random(1).randbytes(9000),
            "truncated": whole[: len(whole) // 2],
            "wrong inside": whole[:8192] + b"\xff" * (len(whole) - 8192),
        }
        place.write_bytes(bad[harm])
    index = Index(Store(store), pytest.fail)
    assert index.events(wanted) == select(EVENTS, wanted) and index.events(Filter()) == select(EVENTS, Filter())
    assert Index(Store(store), pytest.fail).events(Filter(), limit=3) == select(EVENTS, Filter(), limit=3)


def test_an_index_that_cannot_be_written_lies_elsewhere(kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = shutil.copytree(kept, tmp_path / "store", ignore=shutil.ignore_patterns(".index"))
    (store / ".index").write_text("in the way")
    monkeypatch.setenv("STANCE_CACHE", str(tmp_path / "cache"))
    assert Index(Store(store), pytest.fail).events(Filter()) == select(EVENTS, Filter())
    assert [path.suffix for path in (tmp_path / "cache" / "index").iterdir() if not path.name.startswith(".")] == [".sqlite"]
    monkeypatch.setenv("STANCE_CACHE", str(store / "store.json"))  # no folder either: then in memory
    assert Index(Store(store), pytest.fail).events(Filter()) == select(EVENTS, Filter())
    assert (store / ".index").read_text() == "in the way"


def test_only_what_changed_is_replaced(kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = shutil.copytree(kept, tmp_path / "store")
    for path in (store / "articles").iterdir():
        os.utime(path, ns=(1, 1))  # long ago, so that none need be looked at again for being fresh
    assert len(Index(Store(store), pytest.fail).events(Filter())) == 200
    read: list[str] = []
    contents = Store.contents
    monkeypatch.setattr(Store, "contents", lambda self, name, report: read.append(name) or contents(self, name, report))  # type: ignore[func-returns-value]
    assert len(Index(Store(store), pytest.fail).events(Filter())) == 200 and read == []
    new = event("2024-01-01", actor="new-party", actor_type="nonstate", actor_name="New Party", article="f24", claimant="Somebody Else", id="new")
    with Store(store).writing() as writer:
        writer.put(Article(id="f24", text="Edited."), [new])
    index = Index(Store(store), pytest.fail)
    now = [one for one in EVENTS if one.article != "f24"] + [new]
    assert len(set(read)) == 1 and index.events(Filter()) == select(now, Filter())
    assert index.called("carter center") == set() and index.called("new party") == {"new-party"} and "somebody else" in index.claimants()
    (store / "articles" / read[0]).unlink()
    told: list[str] = []
    assert "new" not in {one.id for one in Index(Store(store), told.append).events(Filter())} and "this file is missing" in told[0]


def test_damage_is_told_with_every_answer(kept: Path, tmp_path: Path) -> None:
    store = shutil.copytree(kept, tmp_path / "store")
    shard = next((store / "articles").iterdir())
    shard.write_bytes(b"what is this\n" + shard.read_bytes())
    scanned: list[str] = []
    expected = sorted(Store(store).events(scanned.append), key=lambda one: one.id)
    for _ in range(3):
        said: list[str] = []
        index = Index(Store(store), said.append)
        assert said == scanned and len(said) == 1 and f"{shard}:1: not a readable record" in said[0]
        assert sorted(index.events(Filter()), key=lambda one: one.id) == expected


def test_a_store_that_is_written_to_meanwhile(kept: Path, tmp_path: Path) -> None:
    store = shutil.copytree(kept, tmp_path / "store")
    index = Index(Store(store), pytest.fail)
    with Store(store).writing() as writer:
        for article, events in answers()[:40]:
            writer.put(article.model_copy(update={"text": article.text + " And more."}), events[:1])
    assert {one.id for one in index.events(Filter())} == {one.id for one in Index(Store(store), pytest.fail).events(Filter())}


def test_few_events_are_in_memory_at_a_time(kept: Path) -> None:
    def living() -> int:
        return sum(isinstance(one, Event) for one in gc.get_objects())

    gc.collect()
    gc.freeze()  # what other tests left is not looked through again for each event
    index = Index(Store(kept), pytest.fail)
    before = living()
    found = index.using(Filter(), lambda events: [(one.id, living() - before) for one in events])
    assert [name for name, _ in found] == [one.id for one in select(EVENTS, Filter())] and max(many for _, many in found) < 5


def test_what_is_made_of_events_begins_anew_where_the_store_changes(kept: Path, tmp_path: Path) -> None:
    store = shutil.copytree(kept, tmp_path / "store")
    index = Index(Store(store), pytest.fail)
    seen: list[int] = []

    def use(events: Iterable[Event]) -> tuple[list[str], list[str], list[str]]:
        seen.append(0)
        first = []
        for one in events:
            first.append(one.id)
            if len(seen) == 1 and len(first) == 30:
                with Store(store).writing() as writer:
                    for article, told in answers():
                        writer.put(article.model_copy(update={"text": article.text + " And more."}), told[:1])
        return first, [one.id for one in events], [one.text[-5:] for one in index.texts()]

    first, second, texts = index.using(Filter(), use)
    assert len(seen) == 2 and first == second == [one.id for one in Index(Store(store), pytest.fail).events(Filter())]
    assert len(texts) == len(answers()) and set(texts) == {"more."}


# -- what holds for any events --------------------------------------------------------------------------------------

_DAYS = st.sampled_from([None, "2018", "2018-05", "2018-06", "2019", "2021-03"]) | st.dates(date(2018, 5, 1), date(2018, 6, 30)).map(str)


@st.composite
def stores(draw: st.DrawFn) -> list[Event]:
    """Some events of members, groups and outsiders on two targets."""
    made = []
    for n in range(draw(st.integers(0, 12))):
        day = draw(_DAYS)
        more = {
            "actor": draw(st.sampled_from(["CAN", "CAN", "PER", "MEX", "LIMA", "USA"])), "target_type": draw(st.sampled_from(["election", "government"])),
            "claimant": draw(st.sampled_from([None, "Nicolás Maduro", "Henri Falcón"])), "publisher": draw(st.sampled_from([None, "AP", "AFP"])),
            "modality": draw(st.sampled_from(["actual", "actual", "actual", "urged"])), "article": f"{draw(st.integers(0, 4))}",
            "published": draw(st.sampled_from([None, "2018-05-15", "2018-06-01", "2018-07-01", "2019-01-01"])),
            "not_after": None if day else draw(st.sampled_from([None, "2018-05-10", "2018-06-01"])),
        }  # fmt: skip
        made.append(event(day, draw(st.sampled_from(["recognizes", "rejects", "withholds"])), id=f"e{n}", **more))
    return made


def whole(events: list[Event], **how: Any) -> dict[str, list[dict[str, Any]]]:
    return {actor: [period.plain() for period in periods(found)] for actor, found in compare.of_all(events, ANSWERS, **how).items() if periods(found)}


@given(stores(), st.dates(date(2018, 4, 1), date(2018, 8, 1)).map(str))
def test_the_position_of_a_day_ignores_what_comes_later(events: list[Event], day: str) -> None:
    past = [one for one in events if (held_by(one) or "9999") <= day and (one.published or "9999") <= day]
    now, then = whole(events, at=day, known_by=day), whole(past, at=day, known_by=day)
    for rows in (*now.values(), *then.values()):
        for row in rows:
            del row["until"]  # that alone tells of a later day
    assert now == then


@given(stores())
def test_periods_neither_overlap_nor_leave_gaps(events: list[Event]) -> None:
    for actor, found in compare.of_all(events, ANSWERS).items():
        for thread in found:
            dated = [period for period in thread.periods if period.held]
            for one, following in itertools.pairwise(dated):
                assert one.until is not None and one.until <= (following.held or "")
                if one.via is None:
                    assert one.until == following.held and following.via is None and one.stance != following.stance
                elif one.until < (following.held or ""):  # only where the state has left the group is there a gap
                    assert not any((span[1] or "") <= one.until <= (span[2] or "9999") for span in ANSWERS.memberships(actor) if span[0] == one.via)
            if dated and dated[-1].via is None:
                assert dated[-1].until is None


@given(stores())
def test_every_row_traces_to_events(events: list[Event]) -> None:
    by_id = {one.id: one for one in events}
    positions = compare.of_all(events, ANSWERS)
    for found in positions.values():
        for period in periods(found):
            assert {(by_id[key].actor, by_id[key].stance, by_id[key].country) for key in period.events} == {
                (period.via or period.actor, period.stance, period.country)
            }
    for change in compare.changes(positions, events):
        assert {by_id[key].stance for key in change.events} == {change.to_stance} and change.from_stance != change.to_stance
    for stretch in compare.compare(positions, ["CAN", "PER"]):
        assert {by_id[key].stance for key in stretch.events} == {stance for stance in stretch.stances.values() if stance}
    for side in compare.conflicts(events, ANSWERS):
        assert {(by_id[key].actor, by_id[key].stance) for key in side.events} == {(side.actor, side.stance)} and side.stance not in side.against


@given(stores())
def test_compared_stretches_follow_each_other(events: list[Event]) -> None:
    found = compare.compare(compare.of_all(events, ANSWERS), ["CAN", "PER", "USA"])
    for _, group in itertools.groupby(found, key=lambda one: (one.target_type, one.claimant)):
        for one, following in itertools.pairwise(group):
            assert one.until and one.until <= following.since and (one.until < following.since or one.stances != following.stances)


_FILTERS = st.builds(
    Filter,
    actors=st.sampled_from([frozenset(), frozenset({"CAN"}), frozenset({"LIMA", "PER"})]),
    stances=st.sampled_from([frozenset(), frozenset({"rejects"})]),
    on=st.sampled_from([(), (Target("VEN"),), (Target("VEN", "2018"),), (Target(claimant="henri falcon"),)]),
    since=st.sampled_from([None, "2018", "2018-05-20", "2018-06"]),
    until=st.sampled_from([None, "2018", "2018-05-20", "2018-06"]),
    members=st.sampled_from([None, memberships(["LIMA"], ANSWERS)]),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(events=stores(), one=_FILTERS, other=_FILTERS, newest=st.booleans(), chance=st.randoms())
def test_any_store(tmp_path_factory: pytest.TempPathFactory, events: list[Event], one: Filter, other: Filter, newest: bool, chance: random.Random) -> None:
    """The order of ingest does not matter, filters commute, and the index finds what a full scan finds."""
    articles = sorted({event.article for event in events})
    chance.shuffle(articles)
    place = tmp_path_factory.mktemp("any")
    with Store(place).writing() as writer:
        for name in articles:
            writer.put(Article(id=name, text="Nothing."), [event for event in events if event.article == name])
    index = Index(Store(place), pytest.fail)
    assert index.events(Filter()) == select(events, Filter()) and whole(index.events(Filter())) == whole(events)
    both = select(select(events, one, newest=newest), other, newest=newest)
    assert both == select(select(events, other, newest=newest), one, newest=newest)
    assert both == [event for event in index.events(one, newest=newest) if other.accepts(event)]
    shutil.rmtree(place)
