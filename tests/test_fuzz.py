"""Whatever is read: nothing raises, and what is found is so by its own evidence. `STANCE_FUZZ=20` tries twenty times as much."""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from stance import articles, dates, knowledge, patterns
from stance.articles.reading import _decode, _record
from stance.explain import explain_records, mention_records
from stance.extract import Extractor
from stance.models import Article, Event, StanceError
from stance.text import split, tokenize

ROOT = Path(__file__).parents[1]
SENTENCES = [line.partition("|")[2].strip() for line in (ROOT / "tests" / "wordings.txt").read_text(encoding="utf-8").splitlines() if "|" in line]
FACTOR = float(os.environ.get("STANCE_FUZZ", "1"))
SEEDS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
_F = TypeVar("_F", bound=Callable[..., Any])


def budget(examples: int) -> Callable[[_F], _F]:
    """So many examples times the factor, the same in every run unless more are asked for."""
    quiet = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much, HealthCheck.function_scoped_fixture]
    return settings(max_examples=int(examples * FACTOR), deadline=None, derandomize=FACTOR == 1, database=None, suppress_health_check=quiet)


@cache
def extractor() -> Extractor:
    return Extractor(knowledge.load(), patterns.load_rules())


@cache
def vocabulary() -> list[str]:
    """Words that rules, cues, names and dates are made of, and marks between them."""
    rules = extractor().rules
    known = extractor().knowledge
    words = {
        word
        for entry in (*rules.rules, *rules.cues)
        for pattern in entry.patterns
        for word in pattern.replace("(", "").replace(")", "").replace("/", " ").split()
    }
    words |= {word for rule in rules.rules for word in rule.verdicts}
    words |= {word for lists in rules.phrases.classes.values() for many in lists.values() for word in many}
    names = [state.name for state in known.states.values()] + [group.name for group in known.groups.values()] + list(known.people)[:400]
    names += [adjective for state in known.states.values() for adjective in state.entry.get("adjectives", ())]
    return sorted({word for word in words if not word.isupper()}) + sorted(names) + ODD * 12


ODD = [
    ",", ".", ";", ":", "!", "?", "\"", "\u201c", "\u201d", "\u2018", "\u2019", "'s", "\u2019s", "(", ")", "[", "]", "-", "\u2014", "--",
    "...", "/", "\n", "\n\n", "\r\n", "\u2022", "%", "&", "and", "or", "but", "not", "no", "the", "a", "of", "in", "on", "by", "to", "that",
    "which", "who", "he", "she", "it", "they", "we", "our", "his", "their", "said", "says", "was", "is", "are", "has", "had", "been",
    "will", "would", "can", "may", "must", "did", "do", "so", "as", "if", "before", "after", "until", "than", "election", "vote",
    "president", "government", "President", "Maduro", "Guaid\xf3", "results", "winner", "Monday", "May 20", "20 May 2018", "2018",
    "last month", "two days earlier", "a year ago", "the day after", "next week", "yesterday", "May", "March", "31 June", "9999 days ago",
    "2018-05-20", "2018-99-99", "0", "1", "\xb2", "\u2460", "\u0662\u0660\u0661\u0668", "e\u0301", "\u0301", "\u200b", "\xad", "\u202e",
    "\u2028", "\x00", "\x85", "\ufeff", "\U0001d7da", "\xdf", "\ufb01", "\u0130", "\u0131", "\u01c4", "\u0345", "\u1ab0", "\u0e33",
    "\U00010a40", "(EU)", "(XY)", "U.S.", "Mr.", "J.", "No.", "date 2018-05-20", "Photo:", "with files", "27-nation", "al-", "then-", "ex-",
    "n't", "we're", "it's", "o'", "d'", "A", "I",
]  # fmt: skip

marks = st.text(st.characters(exclude_categories=["Cs"]), max_size=3)
soup = st.lists(st.one_of(st.sampled_from(range(4000)), marks), max_size=60)


def spoken(parts: list[int | str], glue: list[bool]) -> str:
    words = vocabulary()
    said = [part if isinstance(part, str) else words[part * 7919 % len(words)] for part in parts]
    return "".join(word + ("" if glue and glue[k % len(glue)] else " ") for k, word in enumerate(said))


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Words in disorder, a seed cut, spliced and pricked, or anything at all."""
    kind = draw(st.integers(0, 3))
    if kind < 2:
        return spoken(draw(soup), draw(st.lists(st.sampled_from([False, False, False, True]), max_size=7)))
    if kind == 2:
        return draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
    seed = draw(st.sampled_from(SEEDS))
    start = draw(st.integers(0, len(seed)))
    text = seed[start : start + draw(st.integers(0, 900))]
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + spoken(draw(st.lists(st.sampled_from(range(4000)), max_size=4)), []) + text[at + draw(st.integers(0, 30)) :]
    return text


days = st.one_of(
    st.none(), st.dates(datetime.date(1990, 1, 1), datetime.date(2026, 12, 31)).map(str), st.sampled_from(["1800-01-01", "2199-12-31", "2020-02-29"])
)


def check(article: Article, events: list[Event]) -> None:
    assert len({event.id for event in events}) == len(events)
    for event in events:
        assert event.evidence and all(article.text[one.start : one.end] == one.sentence for one in event.evidence)
        if event.date is not None:
            assert datetime.date.fromisoformat((event.date + "-01-01"[len(event.date) - 4 :])[:10] if len(event.date) < 10 else event.date)
            assert {4: "year", 7: "month", 10: "day"}[len(event.date)] == event.precision
        else:
            assert event.precision == "unknown"


@budget(200)
@given(texts(), texts(), days)
@example("Canada said it can", "", "2018-05-20")
@example("Canada said it will", "", None)
def test_extraction(text: str, title: str, day: str | None) -> None:
    article = Article(id="a", text="The election: " + text, title=title, published=day)
    dated = articles.with_date(article, extractor().knowledge)
    events = extractor().events(dated)
    check(dated, events)
    extractor().events(Article(id="b", text="Canada rejected the presidential election in Venezuela on 20 May 2018.", published="2018-05-21"))
    assert extractor().events(dated) == events  # nothing is remembered of another article, nor of its own
    assert explain_records(extractor(), dated) is not None
    for one in mention_records(extractor().read(dated)):
        assert dated.text[one["start"] : one["end"]] == one["text"]


@budget(300)
@given(texts())
def test_splitting(text: str) -> None:
    document = split(text)
    places = [(token.start, token.end) for token in document.tokens]
    assert places == sorted(places) and all(start < end for start, end in places)
    assert all(token.text and token.low for token in document.tokens)
    assert all(text[s.start : s.end].strip() and s.first < s.last for s in document.sentences)
    assert [k for s in document.sentences for k in range(s.first, s.last)] == list(range(len(document.tokens)))


@budget(400)
@given(texts(), days)
@example("on 2018-99-99, 2018-02-30 or 0000-01-01 ", None)
@example("in ²⁰¹⁸ election, 9999999999 days ago, " + "1" * 5000 + " weeks earlier ", "2018-05-20")
def test_dates(text: str, day: str | None) -> None:
    tokens = tokenize(text)
    published = dates.as_date(day)
    last = 0
    for one in dates.find(tokens, 0, len(tokens), published):
        assert last <= one.first < one.last <= len(tokens)
        last = one.last
        when = one.resolve(published)
        assert when.date is None or datetime.date.fromisoformat(when.date + "-01-01"[len(when.date) - 4 :] if len(when.date) < 10 else when.date)
        one.fits("2018-05-20", published)


@budget(300)
@given(st.sampled_from(SENTENCES), st.floats(0, 1))
def test_broken_off(sentence: str, where: float) -> None:
    """An article may end behind any word of any sentence; those of the tests have all that the program looks behind for."""
    words = sentence.split()
    text = "Kenya's presidential election was held on August 9, 2022. " + " ".join(words[: 1 + round(where * (len(words) - 1))]).rstrip(".,;:\"'")
    article = Article(id="a", text=text, published="2022-08-20")
    check(article, extractor().events(article))


@budget(300)
@given(st.one_of(st.binary(max_size=400), texts().map(str.encode), texts().map(lambda t: t.encode("utf-16-le")), texts().map(lambda t: t.encode("utf-32-be"))))
def test_bytes_of_a_text_file(content: bytes) -> None:
    text, note = _decode(content)
    assert note if text is None else not any("\ud800" <= char <= "\udfff" for char in text)


values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
keys = st.sampled_from(["id", "text", "title", "published", "source", "publisher", "language", "events"])


@budget(150)
@given(st.dictionaries(keys, values, max_size=8).map(json.dumps) | st.text(max_size=80), st.integers(0, 200))
def test_lines(line: str, cut: int) -> None:
    for content in (line.encode("utf-8", "surrogatepass"), line.encode("utf-8", "surrogatepass")[:cut]):
        found = _record(content, "x.jsonl", 1)
        assert isinstance(found, Article) or str(found)


toml = st.recursive(
    st.sampled_from(
        ["1", '""', '"x"', "true", "1e999", "nan", "2018-05-20", '"recognizes"', '"spurn TARGET"', '"2018-02-30"', "[]", "{}", '"((("', '"a/b TARGET"']
    ),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda parts: f"[{', '.join(parts)}]")
        | st.dictionaries(st.sampled_from(["id", "name", "state", "date", "text", "kind", "office", "since"]), inner, max_size=3).map(
            lambda table: "{" + ", ".join(f"{key} = {value}" for key, value in table.items()) + "}"
        )
    ),
    max_leaves=5,
)
heads = st.sampled_from(["[[rule]]", "[[cue]]", "[rule]", "[[rule]]\n[[rule.example]]", "[NOR]", "[[event]]", "[titles]", "[ZZZ]", "x = 1", "[", ""])
own = st.sampled_from(
    ["id", "stance", "patterns", "verdicts", "effect", "name", "names", "members", "offices", "elections", "date", "state", "words", "nouns", "adjectives"]
)
tables = st.lists(st.tuples(heads, st.dictionaries(own, toml, max_size=5)), max_size=3).map(
    lambda parts: "\n".join("\n".join([head, *(f"{key} = {value}" for key, value in table.items())]) for head, table in parts)
)


OWN = ["rules/x.toml", "rules/phrases.toml", *(f"k/{name}.toml" for name in ("groups", "bodies", "people/x", "states/x", "elections/x", "events"))]


@pytest.fixture(scope="module")
def mine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mine")


@budget(8)
@given(content=tables | st.text(max_size=40), name=st.sampled_from(OWN))
def test_files_of_ones_own(mine: Path, content: str, name: str) -> None:
    path = mine / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8", errors="replace")
    try:
        patterns.load_rules(mine / "rules") if name.startswith("rules") else knowledge.load(mine / "k")
    except StanceError as told:
        assert path.name in str(told) or str(mine) in str(told)
    finally:
        path.unlink()
