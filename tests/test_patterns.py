"""What stands about a match and keeps its rule from giving an event, apart from any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stance.patterns import GAP, Guard, Unless, guard, load_rules

PHRASES = load_rules().phrases


def made(**said: object) -> Guard:
    return guard(Unless.model_validate({"why": "a joke", "text": "x", **said}), ["hail/cheer ELECTION", "boo TARGET"], PHRASES)


def holds(kept: Guard, sentence: str, source: str = "hail/cheer ELECTION", verb: str = "cheer") -> bool:
    """Whether it holds of the words between "[" and "]"."""
    words = sentence.split()
    first, last = words.index("["), words.index("]") - 1
    return kept.holds(source, verb, [w for w in words if w not in ("[", "]")], first, last)


@pytest.mark.parametrize(
    ("around", "sentence", "expected"),
    [
        ("_ in/for jest", "it [ cheered it ] for jest", True),
        ("_ in/for jest", "it [ cheered it ] jest for", False),
        ("_ in/for jest", "in jest it [ cheered it ]", False),
        ("_ in jest", "it [ cheered it ] in", False),
        ("not until _", "not until it [ cheered ]", False),
        ("not until _", "not until [ cheered ]", True),
        ("not ... _", "not until it [ cheered ]", True),
        ("not ... _", "not one two three four five six [ cheered ]", True),
        ("not ... _", "not one two three four five six seven [ cheered ]", False),
        ("not _ ... jest", "not [ cheered ] it in jest", True),
        ("not _ ... jest", "[ cheered ] it in jest", False),
        ("_ @standards", "it [ cheered ] norms", False),
        ("_ @standards", "it [ cheered ] norm", True),
    ],
)
def test_words_about_a_match(around: str, sentence: str, expected: bool) -> None:
    assert holds(made(around=[around]), sentence) is expected


def test_all_that_is_given_must_hold() -> None:
    kept = made(around=["_ today", "so _"], within=["it/them", "loudly"], sentence="norway", verb="cheer", pattern=["hail/cheer ELECTION"])
    assert holds(kept, "norway [ cheered it loudly ] today") and holds(kept, "norway so [ cheered loudly them ]")
    assert not holds(kept, "norway [ cheered it loudly ]") and not holds(kept, "peru [ cheered it loudly ] today")
    assert not holds(kept, "norway [ cheered loudly ] today") and not holds(kept, "norway loudly [ cheered it ] today")
    assert not holds(kept, "norway [ cheered it loudly ] today", verb="hail")
    assert not holds(kept, "norway [ cheered it loudly ] today", source="boo TARGET")


@given(st.lists(st.sampled_from("ab"), max_size=GAP + 2), st.lists(st.sampled_from("ab"), max_size=GAP + 2))
def test_a_gap_is_as_wide_before_as_behind(left: list[str], right: list[str]) -> None:
    words = ["x", *left, "m", *right, "x"]
    at = len(left) + 1
    assert made(around=["x ... _"]).holds("", None, words, at, at + 1) is (len(left) <= GAP)
    assert made(around=["_ ... x"]).holds("", None, words, at, at + 1) is (len(right) <= GAP)
