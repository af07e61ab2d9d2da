"""Commands that read articles: ingest, extract, mentions, explain, score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from stance.cli import shared
from stance.cli.shared import STORE, Problems, app, complain, emit

if TYPE_CHECKING:
    from stance.extract import Extractor
    from stance.models import Article, Event


@app.command(epilog="Example:  stance ingest seeds --store stance-data")
def ingest(
    sources: shared.Sources,
    store: shared.Store = STORE,
    published: shared.Published = None,
    input_format: shared.InputFormat = None,
    rules: shared.Rules = None,
    facts: shared.Facts = None,
) -> None:
    """Read articles and add them to the store.

    Doing it again changes nothing; an article that was edited takes the place of its former text.
    """
    from stance.store import Store

    problems, done, found = Skips(), Counter[str](), 0
    extractor = _extractor(rules, facts)
    with Store(store).writing() as writer:
        for article in _articles(sources, published, input_format, problems):
            events = _extract(extractor, article, problems)
            if events is None:
                continue
            outcome = writer.put(article, events)
            if outcome == "replaced":
                complain(f"{article.id}: replaced: the store held another text, or other events, under this id")
            done[outcome] += 1
            found += len(events)
    outcomes = ", ".join(f"{done[outcome]} {outcome}" for outcome in ("added", "unchanged", "replaced"))
    print(f"read {_count(done.total(), 'article')}: {outcomes}; {_count(found, 'event')} in them")
    print(f"skipped {sum(problems.reasons.values())}{problems.told()}")
    problems.finish()


@app.command(epilog="Example:  stance extract article.txt --format jsonl")
def extract(
    sources: shared.Sources,
    published: shared.Published = None,
    input_format: shared.InputFormat = None,
    rules: shared.Rules = None,
    facts: shared.Facts = None,
    form: shared.Format = "table",
) -> None:
    """Read articles and print their events.

    No store is touched.
    """
    from stance.cli.asking import print_events
    from stance.store import event_order

    problems = Skips()
    extractor = _extractor(rules, facts)
    found: list[Event] = []
    for article in _articles(sources, published, input_format, problems):
        found += _extract(extractor, article, problems) or ()
    print_events(sorted(found, key=event_order), form)
    problems.finish()


@app.command(epilog="Example:  stance mentions article.txt --format jsonl")
def mentions(
    sources: shared.Sources,
    published: shared.Published = None,
    input_format: shared.InputFormat = None,
    facts: shared.Facts = None,
    form: shared.Format = "table",
) -> None:
    """What was recognized in the text.

    Every name, person, election and date, and what each was taken for.
    """
    from stance import knowledge
    from stance.mentions import MENTION_COLUMNS, mentions_of

    problems = Skips()
    known = knowledge.load(facts)
    found: list[Mapping[str, Any]] = []
    for article in _articles(sources, published, input_format, problems):
        found += (shared.plain(mention) for mention in mentions_of(article, known))
    if form == "table":
        from stance.cli import render

        columns = ("article", "start", "end", "text", "kind", "meaning")
        render.rows([one | {"meaning": _meaning(one)} for one in map(dict, found)], columns, "nothing recognized")
    else:
        emit(found, form, MENTION_COLUMNS)
    problems.finish()


@app.command(epilog="Example:  stance explain article.txt")
def explain(
    sources: shared.Sources,
    published: shared.Published = None,
    input_format: shared.InputFormat = None,
    rules: shared.Rules = None,
    facts: shared.Facts = None,
    form: Annotated[shared.Form, typer.Option("--format", help="A table for people, or exact records.")] = "table",
) -> None:
    """Why a sentence is, or is not, an event.

    Sentence by sentence: what matched, who was taken for the holder, what kept it from being an event.
    """
    problems = Skips()
    extractor = _extractor(rules, facts)
    found: list[Mapping[str, Any]] = []
    for article in _articles(sources, published, input_format, problems):
        found += ({"article": article.id, **shared.plain(trace)} for trace in extractor.explain(article))
    if form == "table":
        from stance.cli import render

        render.records(found, "no sentence with a trigger word", title="sentence")
    else:
        emit(found, form, tuple(found[0]) if found else ())
    problems.finish()


@app.command(epilog="Example:  stance score gold.jsonl --min-f1 0.8")
def score(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="JSON Lines of articles with their coded events.")],
    min_f1: Annotated[
        float | None, typer.Option("--min-f1", min=0, max=1, help="End with status 1 where core F1 is lower.")
    ] = None,
    rules: shared.Rules = None,
    facts: shared.Facts = None,
) -> None:
    """Measure the extraction against coded articles.

    Precision, recall and F1 at three depths, and beside them the misses and the false events.
    """
    from stance import score as scoring

    extractor = _extractor(rules, facts)
    coded = scoring.read_gold(gold)
    report = scoring.score(coded, {one.article.id: extractor.events(one.article) for one in coded})
    for line in str(report).splitlines():
        print(shared.clean(line))
    if min_f1 is not None and report.core.f1 < min_f1:
        complain(f"core F1 {report.core.f1:.3f} is below {min_f1}")
        raise typer.Exit(1)


class Skips(Problems):
    """Problems that also know why inputs were skipped, for the summary."""

    def __init__(self) -> None:
        super().__init__()
        self.reasons: Counter[str] = Counter()

    def skip(self, place: str, reason: str) -> None:
        self.reasons[reason] += 1
        self(f"{place}: skipped: {reason}")

    def told(self) -> str:
        """The reasons, the most frequent first."""
        told = ", ".join(f"{count} {shared.clean(reason)}" for reason, count in self.reasons.most_common())
        return f": {told}" if told else ""


def _extractor(rules: Path | None, facts: Path | None) -> Extractor:
    """The extraction engine, with the user's own rules and knowledge laid over the shipped ones."""
    from stance import knowledge, patterns
    from stance.extract import Extractor

    return Extractor(knowledge.load(facts), patterns.load_rules(rules))


def _articles(
    sources: Sequence[str], published: str | None, input_format: str | None, problems: Skips
) -> Iterator[Article]:
    """The articles of the sources; what could not be read is told at once."""
    from stance import articles
    from stance.models import Article
    from stance.query import a_date

    if published:
        a_date(published)
    for item in articles.read(sources, published=published, input_format=input_format):
        if isinstance(item, Article):
            yield item
        else:
            problems.skip(f"{item.source}:{item.line}" if item.line else item.source, item.reason)


def _extract(extractor: Extractor, article: Article, problems: Skips) -> Sequence[Event] | None:
    """An article's events; a text that the engine breaks on must not take the others with it."""
    try:
        events: Sequence[Event] = extractor.events(article)
        return events
    except Exception as error:
        problems.skip(article.id, f"internal error, please report it: {type(error).__name__}: {error}")
        return None


def _meaning(mention: Mapping[str, Any]) -> str:
    parts = ("actor", "country", "election", "date", "why")
    return ", ".join(dict.fromkeys(str(mention[part]) for part in parts if mention.get(part)))


def _count(number: int, what: str) -> str:
    return f"{number} {what}" + ("" if number == 1 else "s")
