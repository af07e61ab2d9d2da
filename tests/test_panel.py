"""The panel: who held what at the end of each period, as `position --at` that day tells it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made import Facts, event

from stance.models import Event
from stance.panel import Length, PanelRow, panel, stretches
from stance.query import last_day, memberships, threads

FACTS = Facts()
EVENTS = [
    event("2018-05-21", "rejects", publisher="A"),
    event("2018-06-02", "rejects", article="b.txt", publisher="B"),
    event("2018-05-21", "rejects", actor="LIMA", actor_type="igo", actor_name="Lima Group"),
    event("2018-07-10", "recognizes", actor="PER", actor_name="Peru"),
    event("2018-09", "withholds"),
    event(None, "neutral", not_after="2018-11-15"),
    event("2018-08-01", "recognizes", modality="urged", addressee="PER"),
    event(None, "rejects", target_type="government"),
]  # fmt: skip


def rows(length: Length = "month", events: list[Event] = EVENTS, **more: Any) -> list[dict[str, Any]]:
    return list(panel(events, FACTS, length, **more))


def held(actor: str, **more: Any) -> list[tuple[str, str, str | None]]:
    return [(row["period"], row["stance"], row["via"]) for row in rows(**more) if row["actor"] == actor]


def test_months_computed_by_hand() -> None:
    assert held("CAN") == [
        ("2018-05", "rejects", None), ("2018-06", "rejects", None), ("2018-07", "rejects", None), ("2018-08", "rejects", None),
        ("2018-09", "withholds", None), ("2018-10", "withholds", None), ("2018-11", "neutral", None),
    ]  # fmt: skip
    assert held("PER")[:3] == [("2018-05", "rejects", "LIMA"), ("2018-06", "rejects", "LIMA"), ("2018-07", "recognizes", None)]
    assert len(held("LIMA")) == 7
    assert {row["actor"] for row in rows()} == {"CAN", "PER", "LIMA"}


def test_a_row_counts_what_had_been_reported_by_then() -> None:
    may, june, *_ = rows(actors=frozenset({"CAN"}))
    assert (may["articles"], may["publishers"], len(may["events"])) == (1, 1, 1)
    assert (june["articles"], june["publishers"], len(june["events"])) == (2, 2, 2)


def test_how_the_beginning_is_known() -> None:
    known = {row["period"]: (row["since"], row["precision"], row["not_after"]) for row in rows(actors=frozenset({"CAN"}))}
    assert known["2018-06"] == ("2018-05-21", "day", None)
    assert known["2018-10"] == ("2018-09", "month", None)
    assert known["2018-11"] == (None, "unknown", "2018-11-15")


def test_years_and_days() -> None:
    assert [row["period"] for row in rows("year", since="2017", until="2020", actors=frozenset({"CAN"}))] == ["2018", "2019", "2020"]
    days = rows("day", until="2018-05-23", actors=frozenset({"CAN"}))
    assert [row["period"] for row in days] == ["2018-05-21", "2018-05-22", "2018-05-23"]


def test_the_span_asked_for() -> None:
    assert held("CAN", since="2018-08", until="2018-09-29") == [("2018-08", "rejects", None), ("2018-09", "withholds", None)]
    assert held("CAN", since="2018-08-15", until="2018-08-20") == [("2018-08", "rejects", None)]
    assert held("CAN", since="2019", until="2019-02")[-1] == ("2019-02", "neutral", None)
    assert held("CAN", since="2001", until="2002") == []


def test_own_and_nothing() -> None:
    assert held("PER", own=True)[0] == ("2018-07", "recognizes", None)
    assert rows(events=[]) == [] and rows(events=[event(None)]) == []


def test_of_a_group_those_who_are_members_then() -> None:
    lima = memberships(["LIMA"], FACTS)
    both = rows("year", members=lima, since="2019", until="2022")
    assert [(row["actor"], row["period"]) for row in both] == [
        ("CAN", "2019"), ("CAN", "2020"), *(("PER", str(year)) for year in (2019, 2020, 2021, 2022)),
    ]  # fmt: skip
    assert rows("year", members=lima, actors=frozenset({"PER"})) == rows("year", actors=frozenset({"PER"}))
    assert rows(members=lima, actors=frozenset({"LIMA"})) == [] == rows(members=frozenset())


def test_a_member_that_left_holds_nothing_more() -> None:
    events = [event("2021-03-01", "rejects", actor="LIMA", actor_type="igo"), event("2021-06-01", "rejects", actor="HUN")]
    assert held("CAN", events=events) == []  # by the end of March it is out
    days = [row["period"] for row in rows("day", events, since="2021-03-23", until="2021-03-26") if row["actor"] == "CAN"]
    assert days == ["2021-03-23", "2021-03-24"]


def test_targets_have_names_of_their_own() -> None:
    events = [
        event("2019-01-23", "recognizes", target_type="government", claimant="Juan Guaidó", election=None),
        event("2019-01-23", "rejects", target_type="government", claimant="Nicolás Maduro", election=None),
        event("2019-01-24", "downgrades", target_type="relations", election=None),
        event("2018-05-21", "rejects"),
        event("2018-05-22", "rejects", claimant="Nicolás Maduro"),
    ]
    found = {row["target"] for row in rows(events=events)}
    assert found == {"VEN-government/juan-guaido", "VEN-government/nicolas-maduro", "VEN-relations", "VEN-2018-05-20-presidential"}


def said(number: int, day: str | None, by: str | None, actor: str, **more: Any) -> Event:
    kind = "igo" if actor in ("LIMA", "EU") else "state"
    named = {"actor": actor, "actor_type": kind, "actor_name": FACTS.label(actor), "article": f"{number}.txt", "id": f"e{number}"}
    return event(day, not_after=by, **named, **more)


DAYS = ["2018-05-20", "2018-05-21", "2018-06-30", "2018-07-01", "2018-12-31", "2021-03-24", "2021-03-25"]
SAID = st.builds(
    said,
    number=st.integers(0, 10**9),
    day=st.sampled_from([None, "2018-06", "2018", *DAYS]),
    by=st.sampled_from([None, *DAYS]),
    actor=st.sampled_from(["CAN", "PER", "LIMA", "EU", "HUN"]),
    claimant=st.sampled_from([None, "Juan Guaidó", "Nicolás Maduro"]),
    stance=st.sampled_from(["recognizes", "rejects", "withholds"]),
    modality=st.sampled_from(["actual", "actual", "intended"]),
    target_type=st.sampled_from(["election", "government"]),
    publisher=st.sampled_from([None, "A", "B"]),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(SAID, max_size=10, unique_by=lambda one: one.id), st.sampled_from(["month", "year"]))
def test_a_row_is_the_position_on_the_last_day(events: list[Event], length: Length) -> None:
    until = "2018-12" if length == "month" else "2021"
    found = rows(length, events, since="2018-04", until=until)
    wanted = []
    for actor in sorted({"CAN", "PER", "LIMA", "EU", "HUN", "GBR"}):
        for label in stretches("2018-04-01", last_day(until), length):
            for thread in threads(events, actor, FACTS, at=last_day(label)):
                wanted += [period.model_dump(mode="json") | {"period": label} for period in thread.periods]
    assert all(list(row) == list(PanelRow.model_fields) and row["events"] for row in found)
    assert ordered([{name: value for name, value in row.items() if name != "target"} for row in found]) == ordered(
        [{name: value for name, value in row.items() if name not in ("until", "breaks_with")} for row in wanted]
    )
    keys = [(row["actor"], row["target"], row["period"]) for row in found]
    assert len(keys) == len(set(keys))


def ordered(found: list[dict[str, Any]]) -> list[list[tuple[str, Any]]]:
    return sorted((sorted(row.items()) for row in found), key=repr)


@pytest.mark.parametrize("length", ["day", "month", "year"])
def test_the_order_of_events_does_not_count(length: Length) -> None:
    assert rows(length, EVENTS[::-1]) == rows(length)
