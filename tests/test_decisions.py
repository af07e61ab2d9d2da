"""What people decided: it outlives a new reading, does not depend on the order of anything, and nothing of it is lost."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made import TEXT, article, event, same_shard

from stance import decisions as made
from stance import durable
from stance import store as store_module
from stance.audit import repair
from stance.decisions import Applied, agreement, apply, decide, judged, missed, standing, withdraw
from stance.index import Index
from stance.models import Decision, Event, Evidence, Span, StanceError, event_id
from stance.query import Filter
from stance.store import Store, event_order

SAID, MORE = Span(start=26, end=57, sentence=TEXT[26:57]), Span(start=58, end=72, sentence=TEXT[58:72])
NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)


def never(message: str) -> None:
    raise AssertionError(message)


def read(day: str | None = "2018-05-21", stance: str = "rejects", **more: Any) -> Event:
    """An event with the id that reading gives it."""
    one = event(day, stance, **more)
    return one.model_copy(update={"id": event_id(one.article, one, one.place)})


def on(one: Event, verdict: str = "accepted", *, after: Sequence[Decision] = (), who: str = "ada", why: str = "so", **to: Any) -> Decision:
    """A decision on an event; what it corrects is given by name."""
    changes = {name: (getattr(one, name), value) for name, value in to.items()}
    kind: Any = "corrected" if to else verdict
    return decide(kind, one.article, judged(one), one.evidence, who=who, why=why, changes=changes, after=after, now=NOON)


def added(who: str = "ada", **more: Any) -> Decision:
    one = event(actor="PER", actor_name="Peru", **more)
    coded = {name: getattr(one, name) for name in made.CODED}
    return decide("added", "a.txt", missed("a.txt", coded, MORE), [MORE], who=who, why="missed", now=NOON)


def told(events: Sequence[Event], decisions: Sequence[Decision], text: str = TEXT) -> Applied:
    return apply(article(text=text, publisher="The Paper", published="2018-05-22"), events, decisions)


# -- applying -----------------------------------------------------------------------------------------------------


def test_each_verdict_does_its_own() -> None:
    one, other = read(), read(actor="PER", actor_name="Peru", date=None, precision="unknown")
    assert told([one, other], []) == (sorted([one, other], key=event_order), [], [], {})
    accepted = told([one], [on(one)])
    assert accepted.events == [one.model_copy(update={"review": "accepted"})] and accepted.reviewed
    rejected = told([one, other], [on(one, "rejected")])
    assert (rejected.events, rejected.rejected) == ([other], [one]) and not rejected.reviewed
    (corrected,) = told([one], [on(one, stance="withholds", claimant="Henri Falcón")]).events
    assert (corrected.id, corrected.stance, corrected.claimant, corrected.review) == (one.id, "withholds", "Henri Falcón", "corrected")
    assert corrected.why.target == "corrected by ada" and corrected.why.actor == one.why.actor


def test_a_missed_event_is_one_of_its_own_until_it_is_found() -> None:
    decision = added()
    (mine,) = told([], [decision]).events
    assert (mine.id, mine.review, mine.confidence, mine.made_by) == (decision.event.id, "added", 1.0, "coder ada")
    assert (mine.publisher, mine.published, mine.evidence[0].rule) == ("The Paper", "2018-05-22", "coder")
    assert TEXT[mine.evidence[0].start : mine.evidence[0].end] == mine.evidence[0].sentence
    found = read("2018-05", actor="PER", actor_name="Peru", evidence=(Evidence(**MORE.plain(), trigger="went on", rule="r"),))
    (now,) = told([found], [decision]).events
    assert (now.id, now.review, now.date, now.precision, now.evidence) == (found.id, "accepted", "2018-05-21", "day", found.evidence)


def test_what_is_added_and_read_out_of_another_sentence_is_one_event() -> None:
    found = read(actor="PER", actor_name="Peru")
    assert [(e.id, e.review, len(e.evidence)) for e in told([found], [added()]).events] == [(found.id, "accepted", 2)]


def test_what_is_added_can_be_accepted_corrected_rejected_and_taken_back() -> None:
    first = added()
    (mine,) = told([], [first]).events
    second = on(mine, claimant="Henri Falcón", after=[first])
    (then,) = told([], [first, second]).events
    assert (then.claimant, then.review, then.id) == ("Henri Falcón", "added", mine.id)
    third = on(then, "rejected", after=[second])
    assert told([], [first, second, third]).events == [] and told([], [first, second, third]).rejected[0].id == mine.id
    fourth = withdraw(third, who="eva")
    assert told([], [first, second, third, fourth]).events == [then]
    gone = told([], [first, withdraw(first, who="ada")])
    assert (gone.events, gone.orphans) == ([], [])


def test_a_decision_outlives_ids_and_an_edit_elsewhere_in_the_text() -> None:
    one = read()
    decisions = [on(one, date="2018-05-20")]
    edited = "A new first line.\n" + TEXT.replace("does not recognize", "does  not\nrecognize")
    start = edited.index("It does")
    span = Evidence(start=start, end=start + 32, sentence=edited[start : start + 32], trigger="does  not", rule="another")
    again = read("2018", evidence=(span,), claimant="Henri Falcón")
    assert again.id != one.id
    (now,) = told([again], decisions, edited).events
    assert (now.id, now.date, now.review) == (again.id, "2018-05-20", "corrected")


def test_what_the_rules_now_say_is_corrected_still_and_nothing_is_doubled() -> None:
    one = read()
    decisions = [on(one, stance="withholds")]
    right = read(stance="withholds")
    assert [(e.id, e.review) for e in told([right], decisions).events] == [(right.id, "corrected")]
    both = told([one, right], decisions).events
    assert [(e.stance, e.review) for e in both] == [("withholds", "corrected")]


def test_two_that_become_one_keep_the_evidence_of_both() -> None:
    one = read()
    other = read(stance="withholds", evidence=(Evidence(**MORE.plain(), trigger="on", rule="r"),))
    found = told([one, other], [on(one, stance="withholds"), on(other, who="eva")])
    assert [(e.id, len(e.evidence)) for e in found.events] == [(one.id, 2)]
    assert {name: {d.who for d in those} for name, those in found.on.items()} == {one.id: {"ada", "eva"}}


def test_each_unit_takes_the_event_that_agrees_best() -> None:
    first, second = read("2018-05-21"), read("2018-05-23", claimant="Henri Falcón")
    decisions = [on(second, "rejected"), on(first)]
    assert [(e.id, e.review) for e in told([first, second], decisions).events] == [(first.id, "accepted")]
    # the rejected one is no longer found: what was accepted is not touched by that
    assert [(e.id, e.review) for e in told([first], decisions).events] == [(first.id, "accepted")]


def test_a_later_coder_keeps_what_was_before_them_and_undoes_what_was_not() -> None:
    one = read()
    first = on(one, date="2018-05-20")
    (seen,) = told([one], [first]).events
    second = on(seen, claimant="Henri Falcón", after=[first], who="eva")
    (both,) = told([one], [first, second]).events
    assert (both.date, both.claimant) == ("2018-05-20", "Henri Falcón")
    third = on(both, after=[second])
    assert told([one], [first, second, third]).events == [both]
    elsewhere = on(one, after=[first], who="eva")  # who had it as it was read
    assert told([one], [first, elsewhere]).events == [one.model_copy(update={"review": "accepted"})]


def test_two_coders_who_judged_one_event_under_two_ids() -> None:
    one = read()
    moved = one.model_copy(update={"id": "f" * 16})
    decisions = [on(one), on(moved, "rejected", who="eva", after=[on(one)])]
    assert told([one], decisions).events == [] and len(told([one], decisions).on[one.id]) == 2


def test_orphans() -> None:
    one = read()
    accepted, corrected, rejected = on(one), on(one, stance="withholds", who="eva"), on(one, "rejected", who="zoe")
    assert told([], [accepted]).orphans == [accepted]
    assert told([], [accepted, withdraw(accepted, who="ada")]).orphans == []
    assert told([read(actor="PER")], [corrected]).orphans == [corrected]
    assert told([], [rejected]).orphans == [], "the rules have come to agree"
    assert told([], [rejected], "Another text.").orphans == [rejected]
    assert told([], [added()], "Another text.").orphans == [added()]
    assert apply(None, [], [accepted, rejected]).orphans == standing([accepted, rejected])


DAYS, ACTORS, STANCES = ("2018-05-20", "2018-05-21", "2018-05", None), ("CAN", "PER"), ("rejects", "withholds")


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[Event], list[Decision]]:
    """Events of one article, and what coders decided one after the other, each with what the ones before left before them."""
    drawn = draw(st.lists(st.tuples(st.sampled_from(DAYS), st.sampled_from(STANCES), st.sampled_from(ACTORS), st.sampled_from((SAID, MORE))), max_size=4))
    spans = [Evidence(**span.plain(), trigger="", rule="r") for *_, span in drawn]
    names = {"CAN": "Canada", "PER": "Peru"}
    events = [read(day, stance, actor=actor, actor_name=names[actor], evidence=(span,)) for (day, stance, actor, _), span in zip(drawn, spans, strict=True)]
    events = list({one.id: one for one in events}.values())
    decisions: list[Decision] = []
    for _ in range(draw(st.integers(0, 6))):
        found = told(events, decisions)
        shown = [*found.events, *found.rejected]
        what = draw(st.sampled_from(["accepted", "rejected", "stance", "date", "added", "withdrawn"]))
        if what == "added" or not shown:
            decisions.append(added(draw(st.sampled_from(["ada", "eva"]))))
        elif what == "withdrawn" and standing(decisions):
            decisions.append(withdraw(draw(st.sampled_from(standing(decisions))), who="ada", after=decisions))
        elif what != "withdrawn":
            one = draw(st.sampled_from(shown))
            to = {"stance": {"stance": draw(st.sampled_from(STANCES))}, "date": {"date": "2018-05-19", "precision": "day"}}.get(what, {})
            to = {name: value for name, value in to.items() if getattr(one, name) != value}
            decisions.append(on(one, what if what in ("accepted", "rejected") else "accepted", after=decisions, **to))
    return events, decisions


@settings(max_examples=150, deadline=None)
@given(cases(), st.randoms(use_true_random=False))
def test_no_order_and_no_other_article_plays_a_part(case: tuple[list[Event], list[Decision]], chance: random.Random) -> None:
    events, decisions = case
    expected = told(events, decisions)
    mixed, turned = decisions * 2, list(events)
    chance.shuffle(mixed)
    chance.shuffle(turned)
    assert told(turned, mixed) == expected
    ids = [one.id for one in (*expected.events, *expected.rejected)]
    assert len(ids) == len(set(ids))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from([{}, {"stance": "withholds"}, {"date": "2018-05-19"}, {"claimant": "X", "actor": "BRA"}, None]), min_size=3, max_size=3))
def test_laid_over_twice_is_laid_over_once(to: list[dict[str, str] | None]) -> None:
    events = [read(actor=code) for code in ("CAN", "MEX", "HUN")]
    decisions = [on(one, **what) for one, what in zip(events, to, strict=True) if what is not None]
    once = told(events, [*decisions, added()])
    assert told(once.events, [*decisions, added()]).events == once.events
    assert len(once.events) == 4 - max(0, sum(what is not None and "actor" in what for what in to) - 1)


@settings(max_examples=150, deadline=None)
@given(cases(), st.sampled_from(["accepted", "rejected", "stance"]))
def test_a_decision_that_is_taken_back_leaves_no_trace(case: tuple[list[Event], list[Decision]], what: str) -> None:
    events, decisions = case
    before = told(events, decisions)
    for one in before.events:
        to = {"stance": "neutral"} if what == "stance" else {}
        last = on(one, what if not to else "accepted", after=decisions, **to)
        after = told(events, [*decisions, last, withdraw(last, who="eva")])
        assert (after.events, after.rejected, after.orphans) == (before.events, before.rejected, before.orphans)


# -- the store ----------------------------------------------------------------------------------------------------


def fill(path: Path, *decisions: Decision, events: Sequence[Event] = (), name: str = "a.txt") -> Store:
    with Store(path).writing() as writer:
        writer.put(article(name), events)
        writer.decide(decisions)
    return Store(path)


def test_decisions_are_kept_each_once(tmp_path: Path) -> None:
    one, other = on(read()), on(read(), "rejected", who="eva")
    store = fill(tmp_path, one, other, one)
    assert store.decisions(never) == standing([one, other])
    before = (tmp_path / "corrections.jsonl").read_bytes()
    with store.writing() as writer:
        assert writer.decide([other]) == 0
    assert (tmp_path / "corrections.jsonl").read_bytes() == before
    line = json.loads(before.splitlines()[0])
    assert before.splitlines()[0].decode() == store_module.dumps(line, sort_keys=True)
    assert {"who", "when", "why", "changes", "evidence", "verdict"} <= line.keys()


def test_decisions_on_one_article_are_found_among_all(tmp_path: Path) -> None:
    name = 'a "quoted" \u202e name'
    one = on(read(article=name))
    with Store(tmp_path).writing() as writer:
        writer.decide([one, on(read(), why=name), on(read(article="b.txt"))])
    assert Store(tmp_path).decisions(never, name) == [one] and Store(tmp_path).decisions(never, "c.txt") == []


def test_decisions_are_there_after_all_was_read_anew(tmp_path: Path) -> None:
    store = fill(tmp_path, on(read(), date="2018-05-20"), events=[read()])
    again = read("2018-05", claimant="Henri Falcón")
    with store.writing() as writer:
        writer.remove("a.txt")
    fill(tmp_path, events=[again])
    assert [(e.id, e.date, e.review, e.claimant) for e in Index(store, never).events(Filter())] == [(again.id, "2018-05-20", "corrected", "Henri Falcón")]


def test_no_store_knows_of_decisions_in_its_articles(tmp_path: Path) -> None:
    one = read()
    fill(tmp_path / "with", on(one), events=[one.model_copy(update={"review": "accepted"})])
    fill(tmp_path / "without", events=[one])
    mine, theirs = ({file.name: file.read_bytes() for file in (tmp_path / name / "articles").iterdir()} for name in ("with", "without"))
    assert mine == theirs and b"review" not in b"".join(mine.values())


def test_git_is_told_once_how_to_merge(tmp_path: Path) -> None:
    (tmp_path / ".gitattributes").write_text("*.txt eol=lf")
    store = fill(tmp_path)
    told = (tmp_path / ".gitattributes").read_text().splitlines()
    assert told[0] == "*.txt eol=lf" and "corrections.jsonl -text merge=union" in told and "articles/*.jsonl -text" in told
    fill(tmp_path, on(read()))
    assert (tmp_path / ".gitattributes").read_text().splitlines() == told
    (tmp_path / ".gitattributes").write_text("")  # on purpose, perhaps
    fill(tmp_path, on(read(), who="eva"))
    assert (tmp_path / ".gitattributes").read_text() == "" and len(store.decisions(never)) == 2


def but_for_the_sum(message: str) -> None:
    assert store_module.CHANGED in message


def test_lines_in_any_order_as_git_leaves_them_say_the_same(tmp_path: Path) -> None:
    one = read()
    first = on(one, date="2018-05-20")
    (seen,) = told([one], [first]).events
    decisions = [first, on(seen, claimant="X", after=[first]), added(), added("eva"), on(one, "rejected", who="zoe")]
    store = fill(tmp_path, *decisions, events=[one])
    lines = (tmp_path / "corrections.jsonl").read_bytes().splitlines(keepends=True)
    expected = Index(store, never).events(Filter())
    for seed in range(5):
        mixed = lines * 2
        random.Random(seed).shuffle(mixed)
        (tmp_path / "corrections.jsonl").write_bytes(b"".join(mixed))
        assert store.decisions(but_for_the_sum) == standing(decisions)
        assert Index(store, but_for_the_sum).events(Filter()) == expected
        assert list(repair(store)) and store.decisions(never) == standing(decisions)


def test_a_torn_last_line_is_passed_over_and_healed(tmp_path: Path) -> None:
    one, other, third = on(read()), on(read(), who="eva"), on(read(), who="zoe")
    store = fill(tmp_path, one)
    file = tmp_path / "corrections.jsonl"
    alone = file.read_bytes()
    fill(tmp_path, other)
    whole = file.read_bytes()
    for cut in range(len(alone), len(whole)):
        file.write_bytes(whole[:cut])
        (tmp_path / "sums.jsonl").unlink(missing_ok=True)  # as a writer leaves it that is cut off
        there = [one, other] if cut == len(whole) - 1 else [one]  # whole but for its end, as an editor may leave it
        assert store.decisions(never) == standing(there)
        fill(tmp_path, third)
        assert store.decisions(never) == standing([*there, third])


def _half(path: Path, block: bytes) -> None:
    with path.open("ab") as file:
        file.write(block[: len(block) // 2])
    raise OSError(28, "No space left on device")


def test_a_write_that_fails_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = on(read()), on(read(), who="eva")
    store = fill(tmp_path, one)
    with monkeypatch.context() as patch:
        patch.setattr(durable, "append", _half)
        with pytest.raises(StanceError, match=r"corrections.jsonl: cannot be written: No space"):
            fill(tmp_path, other)
    assert store.decisions(never) == [one]
    fill(tmp_path, other)
    assert store.decisions(never) == standing([one, other])


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda line: line.replace(b'"so"', b'"no"'), "its id does not follow"),
        (lambda line: line[:40], "not a readable decision"),
        (lambda line: b"<<<<<<< mine", "not a readable decision"),
        (lambda line: line.replace(b'"rejects"', b'"adores"'), "event.stance"),
        (lambda line: line.replace(b'"accepted"', b'"corrected"'), "its verdict is corrected"),
        (lambda line: line.replace(b'"date":"2018-05-21"', b'"date":"2018-13-21"'), "a date in it is none"),
        (lambda line: b"[" * 100_000, "not a readable decision"),
        (lambda line: line.replace(b'"when":"2026-11', b'"when":"2026-13'), "not a readable decision"),
        (lambda line: line.replace(b'"when":"2026-', b'"when":"9999-'), "of no time that a person could decide in"),
    ],
)  # fmt: skip
def test_a_damaged_line_is_told_and_costs_no_other(tmp_path: Path, change: Any, what: str) -> None:
    one, other = on(read()), on(read(), who="eva")
    store = fill(tmp_path, one, other, events=[read()])
    file = tmp_path / "corrections.jsonl"
    first, second = file.read_bytes().splitlines()
    file.write_bytes(change(first) + b"\n\n" + second + b"\n")
    said: list[str] = []
    kept = [d for d in (one, other) if store_module._line(d) == second]
    assert store.decisions(said.append) == kept
    assert len(said) == 1 and said[0].startswith(f"{file}:1: ") and what in said[0] and said[0].endswith("'stance check --repair'")
    for _ in range(2):
        through: list[str] = []
        assert Index(store, through.append).events(Filter())[0].review == "accepted"
        assert through == said


def test_merge_brings_decisions_along(tmp_path: Path) -> None:
    one, other = on(read()), on(read(), who="eva")
    mine, theirs = fill(tmp_path / "mine", one, events=[read()]), fill(tmp_path / "theirs", one, other, events=[read()])
    assert mine.merge(theirs, never).decisions == 1
    assert mine.decisions(never) == standing([one, other])


# -- the index ----------------------------------------------------------------------------------------------------


def test_the_index_follows_decisions_and_reads_anew_only_what_they_concern(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ["a.txt", "b.txt", "c.txt", "d.txt"]
    with Store(tmp_path).writing() as writer:
        for name in names:
            writer.put(article(name), [read(article=name)])
    store = Store(tmp_path)
    assert len({store.number(name) for name in names}) == 4
    monkeypatch.setattr("stance.index._RECENT", 0)
    Index(store, never)
    looked: list[str] = []
    real = Store.contents
    monkeypatch.setattr(Store, "contents", lambda self, name, report: looked.append(name) or real(self, name, report))
    fill(tmp_path, on(read(article="b.txt"), "rejected"), events=[read()])
    looked.clear()
    index = Index(store, never)
    assert index.rejected() == 1 and {e.article for e in index.events(Filter())} == {"a.txt", "c.txt", "d.txt"}
    assert looked.count(f"{store.number('b.txt'):02x}.jsonl") == 1 and f"{store.number('c.txt'):02x}.jsonl" not in looked
    looked.clear()
    Index(store, never)
    assert looked == []


def test_the_index_says_what_applying_says(tmp_path: Path) -> None:
    first, second = same_shard(2)
    events = [read(article=first), read(actor="PER", article=first), read("2019", article=first, actor="HUN")]
    decisions = [on(events[0], "rejected"), on(events[1], claimant="X", actor="BRA", actor_name="Brazil"), added()]
    with Store(tmp_path).writing() as writer:
        writer.put(article(first), events)
        writer.put(article(second), [read(article=second)])
        writer.put(article(), [])
        writer.decide(decisions)
    index = Index(Store(tmp_path), never)
    expected = [*apply(article(first), events, decisions[:2]).events, read(article=second), *apply(article(), [], decisions[2:]).events]
    assert index.events(Filter()) == sorted(expected, key=event_order)
    by_review = {name: [e.review for e in index.events(Filter(reviews=frozenset({name})))] for name in ("corrected", "added", "accepted")}
    assert by_review == {"corrected": ["corrected"], "added": ["added"], "accepted": []}
    assert {(e.article, e.actor) for e in index.events(Filter(reviews=frozenset({"none"})))} == {(first, "HUN"), (second, "CAN")}
    assert [e.actor for e in index.events(Filter(actors=frozenset({"BRA"})))] == ["BRA"] and index.called("bra") == {"BRA"}
    assert index.event(events[0].id) == events[0] and index.by_id(events[0].id) == [events[0].id]


def test_an_article_that_is_removed_leaves_orphans(tmp_path: Path) -> None:
    one = on(read())
    store = fill(tmp_path, one, events=[read()])
    assert made.orphans(store, never) == [] and [a.id for a, _ in made.reviewed(store, never)] == ["a.txt"]
    with store.writing() as writer:
        writer.remove("a.txt")
        writer.put(article("b.txt"), [])
    assert made.orphans(store, never) == [one] and made.reviewed(store, never) == []
    assert Index(store, never).events(Filter()) == []


# -- correcting ---------------------------------------------------------------------------------------------------


class World:
    """Canada, Peru and one election are known."""

    def actor(self, name: str) -> tuple[str, Any, str]:
        if name not in ("Canada", "Peru"):
            raise StanceError(f'unknown actor "{name}"')
        return {"Canada": ("CAN", "state", "Canada"), "Peru": ("PER", "state", "Peru")}[name]

    def country(self, name: str) -> str:
        return self.actor(name)[0]

    def election(self, text: str) -> made.Vote:
        return made.Vote("VEN-2018-05-20-presidential", "presidential", "2018-05-20", "VEN")

    def day(self, text: str) -> str:
        return text


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        ({"actor": "Peru"}, {"actor": "PER", "actor_name": "Peru"}),
        ({"date": "2018-05"}, {"date": "2018-05", "precision": "month", "basis": "explicit"}),
        ({"date": ""}, {"date": None, "precision": "unknown", "basis": "none"}),
        ({"date": "", "not_after": "2018-06-01"}, {"date": None, "precision": "unknown", "basis": "none", "not_after": "2018-06-01"}),
        ({"date": "2018", "basis": "relative"}, {"date": "2018", "precision": "year", "basis": "relative"}),
        ({"claimant": ""}, {}),
        ({"modality": "urged", "addressee": "Peru, others"}, {"modality": "urged", "addressee": "PER, others"}),
        ({"target_type": "relations", "stance": "downgrades", "measure": "ties"}, {"target_type": "relations", "stance": "downgrades", "measure": "ties"}),
        ({"election": ""}, {"election": None, "election_kind": None, "election_date": None}),
        ({"actor": "new-body", "actor_type": "nonstate", "actor_name": "New Body"}, {"actor": "new-body", "actor_type": "nonstate", "actor_name": "New Body"}),
    ],
)  # fmt: skip
def test_what_is_given_brings_what_follows(given_: dict[str, str], expected: dict[str, Any]) -> None:
    before = judged(event(basis="publication"))
    assert {name: to for name, (_, to) in made.changes(before, made.edited(before.plain(), given_, World())).items()} == expected


@pytest.mark.parametrize(
    ("given_", "said"),
    [
        ({"colour": "red"}, 'no field "colour"'), ({"stance": "adores"}, "stance=adores: input should be"), ({"actor": "Atlantis"}, 'unknown actor "Atlantis"'),
        ({"stance": ""}, "must be filled"), ({"stance": "downgrades"}, "does not go with target_type"), ({"measure": "ties"}, "measure is for"),
        ({"addressee": "Peru"}, "addressee is for"), ({"country": "Peru"}, "is not of PER"), ({"election_date": "2019"}, "follow from election"),
        ({"precision": "year"}, "do not go together"), ({"not_after": "2018-06-01"}, "not_after is for"), ({"actor": "new-body"}, "unknown actor"),
        ({"id": "x"}, 'no field "id"'),
    ],
)  # fmt: skip
def test_what_the_codebook_does_not_allow_is_told(given_: dict[str, str], said: str) -> None:
    with pytest.raises(StanceError, match=said.replace("(", r"\(")):
        made.edited(judged(event(basis="publication")).plain(), given_, World())


# -- agreement ----------------------------------------------------------------------------------------------------


def test_agreement_by_field() -> None:
    """Five events of five countries; kappa by hand: of the verdicts 4/5 agree, chance is 4/5*3/5 + 1/5*2/5 = 14/25."""
    events = [read(actor=code) for code in ("CAN", "PER", "HUN", "BRA", "CHL")]
    mine = [on(events[0]), on(events[1]), on(events[2]), on(events[3], "rejected"), on(events[4], stance="withholds")]
    theirs = [on(events[0], who="eva"), on(events[1], who="eva"), on(events[2], "rejected", who="eva"), on(events[3], "rejected", who="eva"),
              on(events[4], who="eva"), on(read(actor="MEX"), who="eva")]  # fmt: skip
    found = agreement(mine, theirs)
    rows = {row.field: row for row in found.fields}
    assert (found.units, found.only_a, found.only_b) == (5, 0, 1)
    assert (rows["verdict"].units, rows["verdict"].agreed, rows["verdict"].percent) == (5, 4, 80.0)
    assert rows["verdict"].kappa == round((4 / 5 - 14 / 25) / (1 - 14 / 25), 3)
    assert (rows["stance"].units, rows["stance"].agreed, rows["stance"].kappa) == (3, 2, 0.0)
    assert (rows["actor"].percent, rows["actor"].kappa) == (100.0, 1.0) and rows["modality"].kappa is None
    assert {(d.field, d.a, d.b) for d in found.disagreements} == {("verdict", "kept", "rejected"), ("stance", "withholds", "rejects")}


def test_agreement_is_the_same_from_both_sides_and_finds_units_under_other_ids() -> None:
    one = read()
    moved = one.model_copy(update={"id": "f" * 16, "date": "2018"})
    found, turned = agreement([on(one)], [on(moved)]), agreement([on(moved)], [on(one)])
    assert found.fields == turned.fields and found.units == 1
    assert [(d.field, d.a, d.b) for d in found.disagreements] == [("date", "2018-05-21", "2018")]
    assert agreement([on(one)], []).fields[0].percent is None
    assert agreement([on(one), withdraw(on(one), who="ada")], [on(one)]).only_b == 1


def test_agreement_of_what_one_added() -> None:
    first = added()
    (mine,) = told([], [first]).events
    found = agreement([first], [on(mine, "rejected", who="eva")])
    assert [(d.field, d.a, d.b) for d in found.disagreements] == [("verdict", "kept", "rejected")]
