"""Copies: one text under several names is told for what it is and is no further source; two texts on one event are two."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made import Facts, Run, article, event, runner

from stance import compare
from stance.copies import Copies, origins, sketch
from stance.index import Index
from stance.models import Event
from stance.panel import panel
from stance.query import Period, periods, threads
from stance.store import Store

ROOT = Path(__file__).parent
PASSAGES = {
    f"{path.stem}:{number}": one["text"]
    for path in sorted((ROOT / "gold").glob("*.jsonl"))
    if path.stem != "mentions"  # single sentences, some of one pattern
    for number, one in enumerate(map(json.loads, path.read_text(encoding="utf-8").splitlines()))
    if "text" in one
}
SEEDS = {path.name: path.read_text(encoding="utf-8", errors="replace") for path in sorted((ROOT.parent / "seeds").iterdir()) if path.suffix == ".txt"}
TEXTS = PASSAGES | SEEDS
LONG = [text for text in TEXTS.values() if len(text.split()) > 60]
WORDS = sorted({word for text in PASSAGES.values() for word in text.split()})


def copied(*texts: str) -> bool:
    """Whether all of these are copies of the first."""
    found = origins((f"{n:03}", None, sketch(text)) for n, text in enumerate(texts))
    return set(found.values()) == {"000"}


# -- what is a copy ---------------------------------------------------------------------------------------------


def parts(text: str) -> list[str]:
    return [part for part in re.split(r"\n+|(?<=[.?!])\s+(?=[A-Z\"“])", text) if part.strip()]


def retyped(text: str, chance: random.Random) -> str:
    """The same words in other typography, with a dateline and who wrote it."""
    for mark, other in (('"', chance.choice("“”«'")), ("'", "’"), (" - ", chance.choice(("—", " – "))), ("...", "…")):
        text = text.replace(mark, other)
    text = re.sub(r"\s+", lambda _: chance.choice((" ", " ", " ", "\n", "\n\n", "\u00a0")), text)
    return chance.choice(("", "OTTAWA, May 21 (Agency) - ")) + chance.choice((text, text.upper())) + chance.choice(("", " (Reporting by A. Writer)"))


def cut(text: str, chance: random.Random) -> str:
    """Without up to a third of it, at its end or anywhere."""
    told, most = parts(text), len(text) / 3
    for at in sorted(range(len(told)), reverse=True) if chance.random() < 0.5 else chance.sample(range(len(told)), len(told)):
        most -= len(told[at])
        if most < 0:
            break
        told[at] = ""
    return "\n".join(filter(None, told))


def reworded(text: str, chance: random.Random) -> str:
    """One word in twenty another one."""
    told = text.split()
    for at in chance.sample(range(len(told)), len(told) // 20):
        told[at] = chance.choice(WORDS)
    return " ".join(told)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.sampled_from(LONG), st.randoms(use_true_random=False), st.sampled_from([retyped, cut, reworded]))
def test_an_edited_text_is_a_copy(text: str, chance: random.Random, edit: Any) -> None:
    assert copied(text, edit(text, chance))


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.sampled_from(sorted(TEXTS.values())), st.randoms(use_true_random=False))
def test_typography_changes_nothing_in_a_sketch(text: str, chance: random.Random) -> None:
    plain = re.sub(r"[“”\"]", "", text.replace("’", "'").replace("‘", "'"))
    assert sketch(re.sub(r"\s+", lambda _: chance.choice(" \n\t"), plain).upper()) == sketch(text)


def test_most_texts_that_are_cut_and_reworded_too_are_copies() -> None:
    chance = random.Random(1)
    told = [copied(text, retyped(reworded(cut(text, chance), chance), chance)) for text in LONG]
    assert sum(told) > 0.97 * len(told)


def test_passages_and_seeds_are_no_copies_of_each_other() -> None:
    found = origins((name, None, sketch(text)) for name, text in TEXTS.items())
    same = {text: min(name for name in TEXTS if TEXTS[name] == text) for text in TEXTS.values()}
    assert found == {name: same[text] for name, text in TEXTS.items()}


def test_what_is_no_copy() -> None:
    story, other, third = sorted(SEEDS.values(), key=len)[:3]
    assert not copied(story, "")
    boilerplate = " ".join(story.split()[:40])
    assert not copied(f"{boilerplate} {' '.join(other.split()[:80])}", f"{boilerplate} {' '.join(third.split()[:80])}")
    follow_up = " ".join(other.split()[:200]) + "\n" + " ".join(story.split()[-60:])
    assert not copied(story, follow_up)


def test_a_round_up_does_not_make_its_parts_one() -> None:
    some = [" ".join(text.split()[:60]) for text in LONG[:5]]
    held = origins((f"{n}", None, sketch(text)) for n, text in enumerate([*some, "\n".join(some)]))
    assert held == {name: name for name in "012345"}


def test_short_texts_are_copies_where_they_are_the_same() -> None:
    assert copied("Peru rejects the vote.", "PERU rejects\nthe vote") and not copied("Peru rejects the vote.", "Peru rejects the vote now.")
    assert not copied("", "") and not copied("...", "")


def test_the_origin_is_the_earliest_and_then_the_smallest_id() -> None:
    one, other = (sketch(text) for text in LONG[:2])
    told = [("d", "2018-05-21", one), ("c", None, one), ("b", "2018-05-20", one), ("a", "2018-05-21", one), ("x", None, other), ("0", "2018-05-20", one)]
    expected = dict.fromkeys("dcba0", "0") | {"x": "x"}
    for seed in range(10):
        random.Random(seed).shuffle(told)
        assert origins(told) == expected


def test_a_copy_of_a_copy_is_one_where_the_one_between_is_there() -> None:
    told = max(PASSAGES.values(), key=len).split()
    size = len(told) // 5
    chain = {"a": " ".join(told[: 3 * size]), "b": " ".join(told[size : 4 * size]), "c": " ".join(told[2 * size :])}
    copies = Copies({name: sketch(text) for name, text in chain.items()})
    assert copies.origins(dict.fromkeys("abc")) == {"b": "a", "c": "a"}
    assert copies.origins(dict.fromkeys("ac")) == {}


def plain_origins(told: list[tuple[str, str | None, bytes]]) -> dict[str, str]:
    """The same by looking at all pairs."""
    groups: list[set[str]] = []
    for name, _, mine in told:
        near = [
            group
            for group in groups
            if any(set(origins([(name, None, mine), (one, None, theirs)]).values()) != {name, one} for one, _, theirs in told if one in group)
        ]
        groups = [group for group in groups if group not in near] + [{name}.union(*near)]
    published = {name: (day or "9999", name) for name, day, _ in told}
    return {name: min(group, key=published.__getitem__) for group in groups for name in group}


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.lists(st.tuples(st.sampled_from(LONG[:4]), st.sampled_from([None, "2018-05-20", "2018-05-21"]), st.randoms(use_true_random=False)), max_size=9))
def test_the_index_of_hashes_finds_what_all_pairs_give(made: list[tuple[str, str | None, random.Random]]) -> None:
    told = [(f"{n}", day, sketch(cut(reworded(cut(text, chance), chance), chance))) for n, (text, day, chance) in enumerate(made)]
    assert origins(told) == plain_origins(told)


def test_what_many_share_makes_nothing_slow_or_one() -> None:
    """A thousand texts with the same paragraph in each: told apart, by few comparisons."""
    chance = random.Random(1)
    same = " ".join(LONG[0].split()[:20])
    made = [(f"{n:04}", None, sketch(" ".join(chance.choices(WORDS, k=80)) + same)) for n in range(1000)]
    assert origins(made) == {name: name for name, _, _ in made}


def test_the_sketch_is_the_same_everywhere() -> None:
    """If this fails, sketches have changed: raise `_FORMAT` of the index, then write the new ones here."""
    assert sketch("Peru rejects the vote.").hex() == "ff6cbfa8a2825a8bdf"
    assert (
        sketch("one two three four five six seven eight nine ten eleven twelve").hex() == "002d2c260e05619a3824e7db8926eece96c86df59db626bfd0055d50d3b3455bfa"
    )


# -- what it counts for -----------------------------------------------------------------------------------------

A, B = LONG[:2]
SKETCHES = {"a": sketch(A), "b": sketch(A + " Reporting by B."), "c": sketch(A.upper()), "d": sketch(B)}
COPIES = Copies(SKETCHES)


def told(name: str, publisher: str | None, stance: str = "rejects", day: str | None = "2018-05-21", **more: Any) -> Event:
    return event(day, stance, article=name, publisher=publisher, **({"published": "2018-05-22" if name == "a" else "2018-05-23"} | more))


FOUR = [told("a", "AP"), told("b", "Globe"), told("c", "Star"), told("d", "AFP")]


def counted(period: Period) -> tuple[int, int, int]:
    return period.articles, period.publishers, period.copies


def ask(*events: Event, copies: Copies = COPIES, **how: Any) -> list[Period]:
    return periods(threads(events, "CAN", Facts(), copies=copies, **how))


def test_copies_count_once() -> None:
    (period,) = ask(*FOUR)
    assert counted(period) == (2, 2, 2) and len(period.events) == 4
    assert counted(*ask(*FOUR, copies=Copies())) == (4, 4, 0)
    assert counted(*ask(*FOUR[:3])) == (1, 1, 2)
    assert counted(*ask(*FOUR, at="2018-05-21")) == (2, 2, 2)
    assert counted(*ask(*FOUR, known_by="2018-05-22")) == (1, 1, 0)


def test_a_copy_counts_as_its_origins_publisher() -> None:
    assert counted(*ask(told("a", "AP"), told("b", "Globe"), told("d", "AP"))) == (2, 1, 1)
    assert counted(*ask(told("a", None), told("b", "Globe"))) == (1, 1, 1)


def test_copies_outvote_nobody() -> None:
    others = [told("d", "AFP", "withholds"), told("e", "DPA", "withholds")]
    (period,) = ask(*FOUR[:3], *others)
    assert (period.stance, period.contested) == ("withholds", ("rejects",))
    (period,) = ask(*FOUR[:3], *others, copies=Copies())
    assert (period.stance, period.contested) == ("rejects", ("withholds",))


def test_a_later_copy_is_no_later_word() -> None:
    (period,) = ask(told("a", "AP"), told("b", "Globe", published="2018-06-01"), told("d", "AFP", "withholds", published="2018-05-23"))
    assert (period.stance, counted(period)) == ("withholds", (1, 1, 0))


def test_what_is_undated_and_what_is_told_through_a_group_count_alike() -> None:
    assert [counted(p) for p in ask(*(told(name, name, day=None, published=None) for name in "abd"))] == [(2, 2, 1)]
    lima = [told(name, name, actor="LIMA", actor_type="igo") for name in "abcd"]
    (period,) = ask(*lima)
    assert (period.via, counted(period)) == ("LIMA", (2, 2, 2))


def test_articles_outside_the_thread_play_no_part() -> None:
    """What only an article between the two links is one source where that tells of the thread too, and else two."""
    words = max(PASSAGES.values(), key=len).split()
    size = len(words) // 5
    chain = Copies({name: sketch(" ".join(part)) for name, part in (("a", words[: 3 * size]), ("b", words[size : 4 * size]), ("c", words[2 * size :]))})
    (two, _) = ask(told("a", "AP"), told("c", "AFP"), told("b", "Globe", target_type="government"), copies=chain)
    assert counted(two) == (2, 2, 0)
    assert counted(*ask(told("a", "AP"), told("c", "AFP"), told("b", "Globe"), copies=chain)) == (1, 1, 2)


def test_a_copy_is_no_second_witness() -> None:
    shown, other = compare.conflicts([*FOUR, told("e", "DPA", "withholds"), told("a", "AP", "withholds")], Facts(), copies=COPIES)
    assert (shown.stance, shown.articles, shown.publishers, shown.copies) == ("rejects", ("a", "d"), ("AP", "AFP"), ("b", "c"))
    assert (other.stance, other.articles, other.publishers, other.copies) == ("withholds", ("a", "e"), ("AP", "DPA"), ())
    (shown, other) = compare.conflicts([FOUR[0], told("b", "Globe", "withholds")], Facts(), copies=COPIES)
    assert (shown.articles, shown.publishers, other.articles, other.publishers) == (("a",), ("AP",), ("b",), ("AP",))


def test_changes_and_panel_tell_them() -> None:
    events = [told("d", "AFP", "recognizes", "2018-05-01"), *FOUR[:3]]
    (change,) = compare.changes(compare.of_all(events, Facts(), copies=COPIES), events)
    assert (change.articles, change.publishers, change.copies) == (1, 1, 2)
    rows = list(panel(FOUR, Facts(), "month", copies=COPIES))
    assert [(row["articles"], row["publishers"], row["copies"]) for row in rows] == [(2, 2, 2)]


def test_which_articles_that_tell_the_same_are_copies() -> None:
    assert compare.alike(FOUR[1], [FOUR[0], *FOUR[2:]], COPIES) == {"a", "c"} and compare.alike(FOUR[3], FOUR[:3], COPIES) == set()


# -- the program ------------------------------------------------------------------------------------------------


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    texts = {"a": A, "b": A + " Reporting by B.", "c": A.upper(), "d": B, "silent": A}
    with Store("stance-data").writing() as writer:
        for name in ("d", "c", "silent", "a", "b"):
            one = next((one for one in FOUR if one.article == name), None)
            writer.put(article(name, texts[name], published="2018-05-22" if name == "a" else "2018-05-23"), [one] if one else [])
    return runner(capsys)


def test_every_answer_counts_them_once(run: Run) -> None:
    for command in ("position Canada", "who VEN-2018", "matrix --on VEN", "export - --panel year"):
        out = run(*command.split(), "--format", "jsonl")[1]
        assert [(one["articles"], one["publishers"], one["copies"]) for one in map(json.loads, out.splitlines())] == [(2, 2, 2)]
    for command in ("position Canada", "who VEN-2018"):
        assert "2 +2 copies" in run(*command.split())[1]


def test_a_database_counts_them_once(run: Run) -> None:
    import sqlite3

    assert run("export", "e.sqlite", "--panel", "year")[0] == 0
    with sqlite3.connect("e.sqlite") as db:
        for table in ("positions", "panel", "latest_positions"):
            assert db.execute(f"SELECT articles, copies FROM {table}").fetchall() == [(2, 2)]
    db.close()


def test_the_others_that_tell_the_same_are_marked(run: Run) -> None:
    out = run("show", FOUR[1].id)[1]
    listed = [line for line in out.splitlines() if line.startswith("  2018")]
    assert [(line.split()[1], line.endswith("  a copy")) for line in listed] == [("a", True), ("c", True), ("d", False)]


def test_articles_tell_of_what_they_are_copies(run: Run) -> None:
    def told_of() -> dict[str, str | None]:
        return {one["id"]: one["copy_of"] for one in map(json.loads, run("articles", "--format", "jsonl")[1].splitlines())}

    assert told_of() == {"a": None, "b": "a", "c": "a", "d": None, "silent": None}
    with Store("stance-data").writing() as writer:
        writer.remove("a")
    assert told_of() == {"b": None, "c": "b", "d": None, "silent": None}


def test_said_beside_a_position(run: Run) -> None:
    with Store("stance-data").writing() as writer:
        for name, text in (("a", A), ("b", A + " Reporting by B."), ("d", B)):
            writer.put(article(name, text), [told(name, "AP", "recognizes", modality="intended", published=None)])
    assert "intends: recognizes (2 reports +1 copy)" in run("position", "Canada")[1]


def test_the_index_asks_for_those_that_tell_of_one_actor_and_target_alone(run: Run) -> None:
    index = Index(Store("stance-data"), pytest.fail)
    assert index.copies(FOUR) and not index.copies(FOUR[:1]) and not index.copies([])
    assert not index.copies([FOUR[0], told("b", "Globe", actor="PER"), told("c", "Star", target_type="government")])
