"""Positions, worked out by hand; and what they promise, for any events."""

from __future__ import annotations

import itertools
import random
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made import Facts, Used, event, select

from stance import query
from stance.models import Event, StanceError
from stance.query import Filter, Names, Period, Target, a_date, periods, target, threads
from stance.store import event_order

MADURO, GUAIDO, FALCON = "Nicolás Maduro", "Juan Guaidó", "Henri Falcón"


def gov(day: str | None, stance: str, claimant: str | None = GUAIDO, **more: Any) -> Event:
    return event(day, stance, target_type="government", claimant=claimant, **more)


def rel(day: str | None, stance: str, **more: Any) -> Event:
    return event(day, stance, target_type="relations", **more)


def lima(day: str | None, stance: str = "rejects", **more: Any) -> Event:
    return event(day, stance, **{"actor": "LIMA", "actor_type": "igo", "actor_name": "Lima Group"} | more)


def ask(*events: Event, actor: str = "CAN", **how: Any) -> list[Period]:
    return periods(threads(events, actor, Facts(), **how))


def brief(*events: Event, **how: Any) -> list[tuple[str, str | None, str | None, str | None]]:
    """(stance, since or by, until, via) of each period."""
    found = ask(*events, **how)
    return [(p.stance, p.since or (p.not_after and "by " + p.not_after), p.until, p.via) for p in found]


# -- one thread ----------------------------------------------------------------------------------------------


def test_nothing_found_is_no_position() -> None:
    assert ask() == [] and threads([], "CAN", Facts()) == []
    assert ask(event(actor="PER", actor_name="Peru")) == []


def test_one_statement_holds_until_now() -> None:
    (period,) = ask(event("2018-05-21", publisher="AP", claimant=MADURO))
    assert period.model_dump() | {"events": ()} == {
        "actor": "CAN", "actor_type": "state", "actor_name": "Canada", "target_type": "election", "country": "VEN",
        "election": "VEN-2018-05-20-presidential", "election_date": "2018-05-20", "claimant": MADURO,
        "stance": "rejects", "since": "2018-05-21", "precision": "day", "not_after": None, "until": None, "via": None,
        "contested": (), "articles": 1, "publishers": 1, "events": (), "breaks_with": (), "copies": 0,
    }  # fmt: skip


def test_a_change_of_mind_ends_a_period() -> None:
    assert brief(event("2018-05-21"), event("2019-01-10", "recognizes"), event("2019-02-01", "withholds")) == [
        ("rejects", "2018-05-21", "2019-01-10", None),
        ("recognizes", "2019-01-10", "2019-02-01", None),
        ("withholds", "2019-02-01", None, None),
    ]


def test_saying_it_again_is_one_period_with_its_sources() -> None:
    told = [event("2018-05-21", article=f"{n}", publisher=p) for n, p in enumerate(["AP", "AP", "AFP"])]
    (period,) = ask(*told, event("2018-06-01", article="9", publisher="AFP"))
    assert (period.since, period.articles, period.publishers, len(period.events)) == ("2018-05-21", 4, 2, 4)


@pytest.mark.parametrize(
    ("day", "precision", "holds_from", "last_without"),
    [("2018-05", "month", "2018-05-31", "2018-05-30"), ("2020-02", "month", "2020-02-29", "2020-02-28"),
     ("2018", "year", "2018-12-31", "2018-12-30"), ("2018-05-21", "day", "2018-05-21", "2018-05-20")],
)  # fmt: skip
def test_a_vague_date_holds_from_its_end(day: str, precision: str, holds_from: str, last_without: str) -> None:
    (period,) = ask(event(day))
    assert (period.since, period.precision, period.not_after) == (day, precision, None)
    assert len(ask(event(day), at=holds_from)) == 1 and ask(event(day), at=last_without) == []


def test_known_only_by_a_day() -> None:
    (period,) = ask(event(None, not_after="2020-12-06"))
    assert (period.since, period.precision, period.not_after) == (None, "unknown", "2020-12-06")
    assert ask(event(None, not_after="2020-12-06"), at="2020-12-05") == []
    (period,) = ask(event(None, published="2020-12-08"))
    assert period.not_after == "2020-12-08"


def test_exact_date_within_the_month_comes_first() -> None:
    assert brief(event("2018-05"), event("2018-05-21")) == [("rejects", "2018-05-21", None, None)]


def test_background_gives_way_to_news_of_the_same_day() -> None:
    said = [event(None, not_after="2019-02-04"), event("2019-02-04", "recognizes")]
    assert brief(*said) == [
        ("rejects", "by 2019-02-04", "2019-02-04", None),
        ("recognizes", "2019-02-04", None, None),
    ]
    assert [p.contested for p in ask(*said)] == [(), ()]
    assert [p.stance for p in ask(*said, at="2019-02-04")] == ["recognizes"]


def test_month_replaces_at_its_end() -> None:
    assert brief(event("2018-05-21"), event("2018-06", "recognizes")) == [
        ("rejects", "2018-05-21", "2018-06-30", None),
        ("recognizes", "2018-06", None, None),
    ]


def test_undated_events_are_shown_but_hold_on_no_day() -> None:
    assert brief(event(None), event("2018-05-21", "recognizes")) == [
        ("recognizes", "2018-05-21", None, None),
        ("rejects", None, None, None),
    ]
    assert ask(event(None), at="2030") == []


# -- at, known by ---------------------------------------------------------------------------------------------

STORY = (event("2018-05-21"), event("2019-01-10", "recognizes"), event("2019-03-01", "recognizes", article="b"))


@pytest.mark.parametrize(
    ("day", "stance"),
    [("2018-05-20", None), ("2018-05-21", "rejects"), ("2018", "rejects"), ("2019-01-09", "rejects"),
     ("2019-01-10", "recognizes"), ("2019-01", "recognizes"), ("2030-01-01", "recognizes")],
)  # fmt: skip
def test_at(day: str, stance: str | None) -> None:
    assert [p.stance for p in ask(*STORY, at=day)] == ([stance] if stance else [])


def test_at_counts_the_evidence_up_to_that_day() -> None:
    assert [p.articles for p in ask(*STORY, at="2019-02-01")] == [1]
    assert [p.articles for p in ask(*STORY, at="2019-03-01")] == [2]
    assert [p.until for p in ask(*STORY, at="2018-06")] == ["2019-01-10"]


def test_known_by() -> None:
    late = event("2018-05-21", published="2020-01-01")
    soon = event("2018-06-01", "withholds", published="2018-06-02")
    never = event("2018-06-03", "neutral")
    assert brief(late, soon, never, known_by="2018-06-01") == []
    assert brief(late, soon, never, known_by="2018-06") == [("withholds", "2018-06-01", None, None)]
    assert brief(late, soon, known_by="2020") == [
        ("rejects", "2018-05-21", "2018-06-01", None), ("withholds", "2018-06-01", None, None),
    ]  # fmt: skip


# -- contested --------------------------------------------------------------------------------------------------


def test_contested_goes_to_more_publishers() -> None:
    said = [
        event("2018-05-21", "rejects", publisher="AP", article="1", published="2018-05-21"),
        event("2018-05-21", "rejects", publisher="AFP", article="2", published="2018-05-21"),
        event("2018-05-21", "recognizes", publisher="TASS", article="3", published="2018-05-25"),
        event("2018-05-21", "recognizes", publisher="TASS", article="4", published="2018-05-26"),
        event("2018-05-21", "recognizes", publisher="TASS", article="5", published="2018-05-27"),
    ]
    (period,) = ask(*said)
    assert (period.stance, period.contested, period.publishers, period.articles) == ("rejects", ("recognizes",), 2, 2)


def test_then_to_the_one_published_later() -> None:
    one = event("2018-05-21", "rejects", publisher="AP", published="2018-05-21")
    other = event("2018-05-21", "withholds", publisher="AFP", published="2018-05-22")
    (period,) = ask(one, other)
    assert (period.stance, period.contested) == ("withholds", ("rejects",))
    (period,) = ask(one, other, known_by="2018-05-21")
    assert (period.stance, period.contested) == ("rejects", ())


def test_contested_later_marks_the_running_period_from_that_day() -> None:
    said = [event("2018-05-21"), event("2018-06-01", "rejects", published="2018-06-02"),
            event("2018-06-01", "neutral", published="2018-06-01")]  # fmt: skip
    assert [(p.stance, p.contested) for p in ask(*said)] == [("rejects", ("neutral",))]
    assert [p.contested for p in ask(*said, at="2018-05-31")] == [()]


def test_three_way() -> None:
    said = [event("2018-05-21", s, published="2018-05-21") for s in ("neutral", "withholds", "recognizes")]
    (period,) = ask(*said)
    assert (period.stance, period.contested) == ("recognizes", ("withholds", "neutral"))


# -- threads ----------------------------------------------------------------------------------------------------


def test_nobody_and_the_winner_share_a_thread() -> None:
    said = [event("2018-05-21"), event("2019-01-10", "recognizes", claimant="Nicolas Maduro")]
    assert len(threads(said, "CAN", Facts())) == 1
    assert [p.claimant for p in ask(*said)] == [None, "Nicolas Maduro"]


def test_another_claimant_has_its_own() -> None:
    said = [event("2018-05-21"), event("2018-05-22", "recognizes", claimant=FALCON)]
    assert brief(*said) == [("rejects", "2018-05-21", None, None), ("recognizes", "2018-05-22", None, None)]


def test_elections_governments_and_relations_do_not_mix() -> None:
    other = {"election": "VEN-2020-12-06-parliamentary", "election_date": "2020-12-06"}
    said = [event("2018-05-21"), event("2020-12-07", "recognizes", **other), gov("2019-01-23", "recognizes"),
            gov("2019-01-10", "rejects", MADURO), gov("2019-01-11", "neutral", None), rel("2019-02-01", "downgrades"),
            rel("2020-02-01", "restores")]  # fmt: skip
    assert brief(*said) == [
        ("rejects", "2018-05-21", None, None), ("rejects", "2019-01-10", None, None),
        ("neutral", "2019-01-11", None, None), ("recognizes", "2019-01-23", None, None),
        ("downgrades", "2019-02-01", "2020-02-01", None), ("restores", "2020-02-01", None, None),
        ("recognizes", "2020-12-07", None, None),
    ]  # fmt: skip
    assert len(threads(said, "CAN", Facts())) == 6


def test_a_government_thread_does_not_depend_on_the_election_of_its_context() -> None:
    context = {"election": "VEN-2018-05-20-presidential", "election_date": "2018-05-20"}
    said = [gov("2019-01-23", "recognizes", **context), gov("2023-01-05", "withholds")]
    assert [(p.since, p.until, p.election) for p in ask(*said)] == [
        ("2019-01-23", "2023-01-05", None), ("2023-01-05", None, None),
    ]  # fmt: skip


def test_the_claimant_of_relations_is_no_thread() -> None:
    assert len(threads([rel("2018", "downgrades", claimant=MADURO), rel("2020", "restores")], "CAN", Facts())) == 1


def test_intended_and_urged_stand_beside() -> None:
    said = [event("2018-05-21"), event("2018-06-01", "recognizes", modality="intended"),
            event("2018-06-02", "recognizes", modality="urged", addressee="PER")]  # fmt: skip
    (thread,) = threads(said, "CAN", Facts())
    assert [p.stance for p in thread.periods] == ["rejects"]
    assert [e.modality for e in thread.beside] == ["intended", "urged"]
    assert [len(t.beside) for t in threads(said, "CAN", Facts(), at="2018-06-01")] == [1]
    (alone,) = threads(said[1:2], "CAN", Facts())
    assert alone.periods == () and len(alone.beside) == 1


# -- groups -----------------------------------------------------------------------------------------------------


def test_a_group_speaks_for_its_member() -> None:
    (period,) = ask(lima("2018-05-21", publisher="AP"))
    assert (period.actor, period.actor_name, period.via, period.stance) == ("CAN", "Canada", "LIMA", "rejects")
    assert period.until == "2021-03-25"  # the day after its last as a member
    assert ask(lima("2018-05-21"), own=True) == []


@pytest.mark.parametrize(("day", "count"), [("2017-08-07", 0), ("2017-08-08", 1), ("2021-03-24", 1), ("2021-03-25", 0)])
def test_only_for_those_who_are_members_on_the_day(day: str, count: int) -> None:
    assert len(ask(lima(day))) == count


def test_coarse_dates_of_membership() -> None:
    assert brief(lima("2017-08-01", actor="LIMA"), actor="PER") == [("rejects", "2017-08-01", None, "LIMA")]
    assert ask(lima("2017-07-31"), actor="PER") == []


def test_a_group_that_does_not_speak_for_members() -> None:
    assert ask(event(actor="UN", actor_type="igo", actor_name="UN")) == []


def test_the_group_itself_has_an_own_position() -> None:
    assert brief(lima("2018-05-21"), actor="LIMA") == [("rejects", "2018-05-21", None, None)]


def test_an_own_statement_ends_what_is_derived_and_is_never_overridden() -> None:
    said = [lima("2018-05-21"), event("2018-05-23", "withholds"), lima("2018-06-05", "recognizes")]
    assert brief(*said) == [
        ("rejects", "2018-05-21", "2018-05-23", "LIMA"), ("withholds", "2018-05-23", None, None),
    ]  # fmt: skip
    assert brief(event("2018-05-20"), lima("2018-05-21", "recognizes")) == [("rejects", "2018-05-20", None, None)]
    assert brief(event("2018-05-21"), lima("2018-05-21")) == [("rejects", "2018-05-21", None, None)]


def test_an_own_intention_does_not_end_it() -> None:
    said = [lima("2018-05-21"), event("2018-05-23", "recognizes", modality="intended")]
    assert brief(*said) == [("rejects", "2018-05-21", "2021-03-25", "LIMA")]


def test_a_groups_change_of_mind() -> None:
    assert brief(lima("2018-05-21"), lima("2018-06-01", "withholds"), lima("2022-01-01", "recognizes")) == [
        ("rejects", "2018-05-21", "2018-06-01", "LIMA"), ("withholds", "2018-06-01", "2021-03-25", "LIMA"),
    ]  # fmt: skip


def test_what_a_group_intends_or_urges_is_not_derived() -> None:
    assert ask(lima("2018-05-21", modality="urged"), lima("2018-05-22", modality="intended")) == []


def eu(day: str, stance: str = "rejects", code: str = "EU", **more: Any) -> Event:
    return event(day, stance, actor=code, actor_type="igo", actor_name=code, **more)


def test_never_toward_the_member_that_is_the_target() -> None:
    there = {"country": "HUN", "election": "HUN-2022-04-03-parliamentary", "election_date": "2022-04-03"}
    assert ask(eu("2022-04-04", **there), actor="HUN") == []
    assert len(ask(eu("2019-04-04", **there), actor="GBR")) == 1


def test_leaving_one_group_falls_back_on_the_other() -> None:
    said = [eu("2018-05-21", "withholds", "E3"), eu("2018-06-01", "rejects", "EU")]
    assert brief(*said, actor="GBR") == [
        ("withholds", "2018-05-21", "2018-06-01", "E3"), ("rejects", "2018-06-01", "2020-02-01", "EU"),
        ("withholds", "2020-02-01", None, "E3"),
    ]  # fmt: skip


def test_a_second_group_that_agrees_changes_nothing() -> None:
    said = [eu("2018-05-21", "rejects", "E3"), eu("2018-06-01", "rejects", "EU")]
    assert brief(*said, actor="GBR") == [("rejects", "2018-05-21", None, "E3")]


def test_two_groups_that_contradict_on_one_day() -> None:
    said = [eu("2018-05-21", "rejects", "EU", publisher="AP"), eu("2018-05-21", "recognizes", "E3", publisher="AP"),
            eu("2018-05-21", "recognizes", "E3", publisher="AFP", article="b")]  # fmt: skip
    (period,) = ask(*said, actor="GBR")
    assert (period.stance, period.via, period.contested) == ("recognizes", "E3", ("rejects",))


# -- what holds for any events ----------------------------------------------------------------------------------

_DAYS = st.sampled_from([None, "2018", "2018-05", "2018-06", "2019", "2021-03", "2021-04"]) | st.dates(
    min_value=date(2018, 5, 1), max_value=date(2018, 6, 30)
).map(str)


@st.composite
def _events(draw: st.DrawFn) -> list[Event]:
    made = []
    for n in range(draw(st.integers(0, 10))):
        day = draw(_DAYS)
        who = draw(st.sampled_from(["CAN", "CAN", "LIMA"]))
        stance = draw(st.sampled_from(["recognizes", "rejects", "withholds"]))
        published = draw(st.sampled_from(["2018-06-01", "2018-07-01", "2019-01-01"]))
        not_after = None if day else draw(st.sampled_from([None, "2018-05-10", "2018-06-01"]))
        article = f"{draw(st.integers(0, 4))}"
        more = {"actor": who, "publisher": draw(st.sampled_from([None, "AP", "AFP"])), "id": f"e{n}"}
        made.append(event(day, stance, not_after=not_after, published=published, article=article, **more))
    return made


def held(period: Period) -> str:
    from stance.query import last_day

    return last_day(period.since) if period.since else period.not_after or ""


@given(_events(), st.randoms())
def test_order_of_events_does_not_matter(events: list[Event], rng: random.Random) -> None:
    mixed = events[:]
    rng.shuffle(mixed)
    assert ask(*mixed) == ask(*events)


@given(_events())
def test_periods_neither_overlap_nor_lose_their_events(events: list[Event]) -> None:
    found = ask(*events)
    for one, next_one in itertools.pairwise(found):
        assert one.until is not None and one.until <= held(next_one)
        if one.via is None:  # what is derived may end before the next begins
            assert one.until == held(next_one) and one.stance != next_one.stance
    known = {e.id: e for e in events}
    for period in found:
        assert period.events and {known[i].stance for i in period.events} == {period.stance}
        assert {known[i].actor for i in period.events} == {period.via or "CAN"}


@given(_events(), st.dates(date(2018, 4, 1), date(2018, 8, 1)).map(str))
def test_the_position_of_a_day_ignores_what_comes_later(events: list[Event], day: str) -> None:
    from stance.query import held_by

    before = [e for e in events if (held_by(e) or "9999") <= day]
    now = [p.model_dump(exclude={"until"}) for p in ask(*events, at=day)]
    assert now == [p.model_dump(exclude={"until"}) for p in ask(*before, at=day)]
    assert len(now) <= 1


# -- names and filters --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Canada", "canada", "CAN", "can", "Ottawa", " ottawa ", "Cánada"])
def test_actor_names_are_forgiving(name: str) -> None:
    assert Names(Facts().actors, Used()).actor(name) == "CAN"


def test_actors_of_the_store_are_known() -> None:
    party = event(actor="communist-party-of-canada", actor_type="nonstate", actor_name="Communist Party of Canada")
    names = Names(Facts().actors, Used([party]))
    assert names.actor("communist party of canada") == names.actor("communist-party-of-canada") == party.actor


@pytest.mark.parametrize(
    ("name", "said"),
    [("Canda", "did you mean canada"), ("Congo", "COD or COG"), ("Xyzzy", "try its English name"), ("", "unknown")],
)
def test_unknown_and_ambiguous_names(name: str, said: str) -> None:
    with pytest.raises(StanceError, match=said) as error:
        Names(Facts().actors, Used()).actor(name)
    assert error.value.status == 2


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Venezuela", Target("VEN")),
        ("VEN", Target("VEN")),
        ("VEN-2018", Target("VEN", "2018")),
        ("Venezuela 2018", Target("VEN", "2018")),
        ("2018 Venezuela presidential election", Target("VEN", "2018", "presidential")),
        ("VEN-2018-presidential", Target("VEN", "2018", "presidential")),
        ("ven-2018-05", Target("VEN", "2018-05")),
        ("Venezuela's 2018 election", Target("VEN", "2018")),
        ("the presidential election of 2018 in Venezuela", Target("VEN", "2018", "presidential")),
        ("VEN-2018-05-20-presidential", Target(election="VEN-2018-05-20-presidential")),
        ("VEN-2024-07-28-presidential", Target("VEN", "2024-07-28", "presidential")),
        ("Venezuela presidential", Target("VEN", None, "presidential")),
        ("Guinea-Bissau 2019", Target("GNB", "2019")),
        ("Yugoslavia 2000", Target("SRB", "2000")),  # ISO 3166 has no Yugoslavia any more
        ("Yugoslavia 1990", Target("YUG", "1990")),
        ("Juan Guaido", Target(claimant="juan guaido")),
        ("guaidó", Target(claimant="juan guaido")),
    ],
)
def test_targets_as_people_type_them(text: str, meant: Target) -> None:
    events = [event(), gov("2019", "recognizes")]
    assert target(text, Names(Facts().actors, Used(events)), Used(events)) == meant


@pytest.mark.parametrize("text", ["Venezula", "Venezula 2018", "VEN-2018-13", "Congo 2018", "Nobody", "the", "2018", "in"])
def test_unknown_targets(text: str) -> None:
    with pytest.raises(StanceError):
        target(text, Names(Facts().actors, Used()), Used())


def test_several_elections_fit() -> None:
    other = event("2018-12-10", election="VEN-2018-12-09-local", election_kind="local", election_date="2018-12-09")
    later = event("2020-12-07", election="VEN-2020-12-06-parliamentary", election_date="2020-12-06")
    found = ask(event(), other, later, gov("2018-06-01", "rejects"), on=Target("VEN", "2018"))
    assert [p.election for p in found] == ["VEN-2018-05-20-presidential", "VEN-2018-12-09-local"]
    assert len(ask(event(), other, later, gov("2018-06-01", "rejects"), on=Target("VEN"))) == 4


def test_an_election_as_context() -> None:
    told = gov("2019-01-23", "rejects", election="VEN-2018-05-20-presidential", election_date="2018-05-20")
    assert select([told], Filter(elections=(Target("VEN", "2018"),))) == [told]
    assert select([told], Filter(on=(Target("VEN", "2018"),))) == []
    assert select([told], Filter(on=(Target("VEN"),))) == [told]


@pytest.mark.parametrize(
    ("since", "until", "found"),
    [
        ("2018-05-22", None, ["2018-05", "2018", None, "2019-01-10"]),
        ("2019", None, ["2019-01-10"]),
        (None, "2018-05-21", ["2018", "2018-05", "2018-05-21"]),
        (None, "2018", ["2018", "2018-05", "2018-05-21", None]),
        ("2018-06", "2018-07", ["2018", None]),
    ],
)
def test_since_and_until(since: str | None, until: str | None, found: list[str | None]) -> None:
    events = [event("2018-05-21"), event("2018-05"), event("2018"), event("2019-01-10"),
              event(None, not_after="2018-06-15")]  # fmt: skip
    assert {e.date for e in select(events, Filter(since=since, until=until))} == set(found)


def test_filters_narrow_and_values_widen() -> None:
    events = [event(stance=s, actor=a, actor_name=a) for s in ("rejects", "recognizes") for a in ("CAN", "PER", "USA")]
    wanted = Filter(actors=frozenset({"CAN", "PER"}), stances=frozenset({"rejects"}))
    assert [e.actor for e in select(events, wanted)] == ["CAN", "PER"]
    assert len(select(events, Filter(modalities=frozenset({"urged"})))) == 0
    assert len(select(events, Filter(articles=frozenset({"a.txt"})), limit=2)) == 2


def test_order_and_limit() -> None:
    events = [event("2019"), event("2018-05-21"), event(None, not_after="2018-07-01"), event("2018-05")]
    assert [e.date for e in select(events, Filter())] == ["2018-05", "2018-05-21", None, "2019"]
    assert [e.date for e in select(events, Filter(), newest=True, limit=1)] == ["2019"]
    assert select(events, Filter(), limit=0) == []
    assert sorted(events, key=event_order) == select(events, Filter())


@pytest.mark.parametrize(
    ("text", "meant"),
    [("2018", "2018"), ("2018-05", "2018-05"), ("2018-05-20", "2018-05-20"), ("today", "2026-03-01"), ("Yesterday", "2026-02-28"),
     ("last month", "2026-02"), ("this month", "2026-03"), ("last year", "2025"), ("this year", "2026"), ("May 2018", "2018-05"),
     ("sep 2018", "2018-09"), ("20 May 2018", "2018-05-20"), ("May 2, 2018", "2018-05-02"), (" may  2018 ", "2018-05")],
)  # fmt: skip
def test_dates_as_typed(text: str, meant: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(query, "today", lambda: date(2026, 3, 1))
    assert a_date(text) == meant


@pytest.mark.parametrize(
    "text",
    ["", "18", "2018-13", "2018-02-30", "20180520", "2018-5-2", "May", "31 June 2018", "May 18", "2018 May 20", "1 2 May 2018", "last week", "٢٠١٨", "2018-"],
)
def test_not_dates(text: str) -> None:
    with pytest.raises(StanceError, match="not a date"):
        a_date(text)
