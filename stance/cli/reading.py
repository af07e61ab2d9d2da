"""Commands that read articles: ingest, extract, mentions, explain, score."""

from __future__ import annotations

import gc
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from stance.cli import shared
from stance.cli.shared import STORE, Problems, app, complain, emit

if TYPE_CHECKING:
    import rich.progress

    from stance.extract import Extractor
    from stance.models import Article, Event
    from stance.score import Coded

_T = TypeVar("_T")


@app.command(epilog="Example:  stance ingest seeds --store stance-data")
def ingest(
    sources: shared.SourcesIfAny = None,
    again: Annotated[bool, typer.Option("--again", help="Read the stored articles anew, by the rules and knowledge of today.")] = False,
    store: shared.Store = STORE,
    published: shared.Published = None,
    input_format: shared.InputFormat = None,
    rules: shared.Rules = None,
    facts: shared.Facts = None,
) -> None:
    """Read articles and add them to the store.

    Doing it again changes nothing; an article that was edited takes the place of its former text. With --again no sources are
    read but the articles that the store holds, and their events replaced.
    """
    from stance.models import StanceError
    from stance.store import Store

    if bool(sources) == again:
        raise StanceError(
            "--again reads what the store holds; leave the sources out" if again else "name files or folders to read (see 'stance ingest --help')"
        )
    problems, done, found = Skips(), Counter[str](), 0
    kept = Store(store)
    if again:
        kept.version()
    extractor = engine(rules, facts)

    def events_in(article: Article) -> Sequence[Event] | None:
        nonlocal found
        events = attempt(extractor.events, article, problems)
        found += len(events or ())
        return events

    with kept.writing(shared.waiting) as writer, Progress() as progress:
        for name in kept.shards() if again else ():
            done += writer.renew(name, events_in, problems)
            progress.show(f"{done.total()} articles read, {found} events in them")
        for article in articles_in(sources or (), published, input_format, problems, extractor):
            events = events_in(article)
            if events is None:
                continue
            outcome = writer.put(article, events)
            if outcome == "replaced":
                complain(f"{article.id}: replaced: the store held another text, or other events, under this id")
            done[outcome] += 1
            progress.show(f"{done.total()} articles read, {found} events in them")
    outcomes = ", ".join(f"{done[outcome]} {outcome}" for outcome in ("added", "unchanged", "replaced"))
    print(f"read {_count(done.total(), 'article')}: {outcomes}; {_count(found, 'event')} in them")
    print(f"skipped {sum(problems.reasons.values())}{problems.told()}")
    if done["added"] or done["replaced"]:
        from stance.cli.keeping import print_summary

        print_summary(store, problems)
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
    extractor = engine(rules, facts)
    found: list[Event] = []
    read = 0
    for article in articles_in(sources, published, input_format, problems, extractor):
        found += attempt(extractor.events, article, problems) or ()
        read += 1
    if read or form != "table":  # of what could not be read nothing can be said
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
    from stance.explain import MENTION_COLUMNS, mention_records

    problems = Skips()
    extractor = engine(None, facts)
    found: list[Mapping[str, Any]] = []
    for article in articles_in(sources, published, input_format, problems, extractor):
        found += attempt(lambda one: mention_records(extractor.read(one)), article, problems) or ()
    if form == "table":
        from stance.cli import render

        several = len({one["article"] for one in found}) > 1
        columns = (*(["article"] if several else []), "start", "end", "text", "kind", "meaning")
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
    from stance.explain import EXPLAIN_COLUMNS, explain_records

    problems = Skips()
    extractor = engine(rules, facts)
    found: list[Mapping[str, Any]] = []
    for article in articles_in(sources, published, input_format, problems, extractor):
        found += attempt(lambda one: explain_records(extractor, one), article, problems) or ()
    if form == "table":
        from stance.cli import render

        render.records(found, "no sentence with a trigger word", title="sentence")
    else:
        emit(found, form, EXPLAIN_COLUMNS)
    problems.finish()


@app.command(epilog="Example:  stance score gold.jsonl --min-f1 0.8")
def score(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="JSON Lines of articles with their coded events; or a store, for what was reviewed in it.")],
    min_f1: Annotated[float | None, typer.Option("--min-f1", min=0, max=1, help="End with status 1 where core F1 is lower.")] = None,
    rules: shared.Rules = None,
    facts: shared.Facts = None,
) -> None:
    """Measure the extraction against coded articles.

    Precision, recall and F1 at three depths, over all events and as the mean over articles, and beside them the misses, the
    false events and those that are not exact. Core is actor, stance and country; target adds the kind of target and the
    month of the vote; full adds modality and date. --min-f1 is about core F1 over all events.
    """
    from stance import score as scoring

    problems = Skips()
    coded = _reviewed(gold, problems) if gold.is_dir() else scoring.read_gold(gold, problems)
    if not coded and not problems.count:
        every = "every event of an article decided on, which 'stance review --article ID' asks for"
        problems(f"{gold}: no article of this store is reviewed yet: it needs {every}" if gold.is_dir() else f"{gold}: no coded articles in it")
    if not coded:
        problems.finish()
    extractor = engine(rules, facts)
    report = scoring.score(coded, {one.article.id: attempt(extractor.events, one.article, problems) or () for one in coded})
    for line in str(report).splitlines():
        print(shared.clean(line))
    if min_f1 is not None and report.core.f1 < min_f1:
        problems(f"core F1 {report.core.f1:.3f} is below {min_f1}")
    problems.finish()


def _reviewed(store: Path, problems: Skips) -> list[Coded]:
    """The articles of a store of which people decided on every event, coded as they decided."""
    from stance.decisions import gold, reviewed
    from stance.score import Coded
    from stance.store import Store

    return [Coded(article, gold(article, found)["events"], []) for article, found in reviewed(Store(store), problems)]


class Skips(Problems):
    """Problems that also know why inputs were skipped, for the summary."""

    def __init__(self) -> None:
        super().__init__()
        self.reasons: Counter[str] = Counter()

    def skip(self, place: str, reason: str, *, fatal: bool = True) -> None:
        """Tell of an input that was skipped; it is a problem only if it should have been readable."""
        self.reasons[reason] += 1
        (self if fatal else complain)(f"{place}: skipped: {reason}")

    def told(self) -> str:
        """The reasons, the most frequent first."""
        told = ", ".join(f"{count} {shared.clean(reason)}" for reason, count in self.reasons.most_common())
        return f": {told}" if told else ""


class Progress:
    """How far long work is: a line on standard error that comes after some seconds, on a terminal only, and goes when all is done."""

    def __init__(self, patience: float = 2) -> None:
        self._wait_until = time.monotonic() + patience
        self._bar: rich.progress.Progress | None = None

    def __enter__(self) -> Progress:
        return self

    def show(self, told: str) -> None:
        if self._bar is None and sys.stderr.isatty() and time.monotonic() >= self._wait_until:
            from rich.console import Console
            from rich.progress import Progress, SpinnerColumn, TextColumn

            self._bar = Progress(SpinnerColumn(), TextColumn("{task.description}"), console=Console(stderr=True), transient=True)
            self._bar.add_task("")
            self._bar.start()
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], description=told)

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()


def engine(rules: Path | None, facts: Path | None) -> Extractor:
    """The extraction engine, with the user's own rules and knowledge laid over the shipped ones."""
    from stance import knowledge, patterns
    from stance.extract import Extractor

    gc.disable()  # what is loaded stays: nothing to collect meanwhile, nor to look through again while articles are read
    try:
        return Extractor(knowledge.load(facts), patterns.load_rules(rules))
    finally:
        gc.freeze()
        gc.set_threshold(50_000, 20, 20)  # an article leaves some thousands of objects behind that hold each other: look for them every few articles
        gc.enable()


def articles_in(sources: Sequence[str], published: str | None, input_format: str | None, problems: Skips, extractor: Extractor) -> Iterator[Article]:
    """The articles of the sources, dated; what could not be read is told at once."""
    from stance import articles
    from stance.models import Article, StanceError
    from stance.query import a_date
    from stance.text import LONGEST

    published = published and a_date(published)
    if published and len(published) < 10:
        raise StanceError(f"--published {published}: a day is needed; write 2018-05-20")
    if input_format not in (None, "text", "jsonl"):
        raise StanceError(f'unknown input format "{input_format}"; it is one of text, jsonl')
    for item in articles.read(sources, published=published, input_format=input_format):
        if isinstance(item, Article):
            yield from attempt(lambda one: [articles.with_date(one, extractor.knowledge)], item, problems) or ()
            if extractor.pieces:
                complain(f"{item.id}: {_count(extractor.pieces, 'sentence')} longer than {LONGEST} words read in pieces, each for itself")
                extractor.pieces = 0
            continue
        place = f"{item.source}:{item.line}" if item.line else item.source
        if item.kept:
            (problems if item.fatal else complain)(f"{place}: {item.reason}")
        else:
            problems.skip(place, item.reason, fatal=item.fatal)


def attempt(read: Callable[[Article], Sequence[_T]], article: Article, problems: Skips) -> Sequence[_T] | None:
    """What is read out of an article; a text that the engine breaks on must not take the others with it."""
    try:
        return read(article)
    except Exception as error:
        problems.skip(article.id, f"internal error, please report it: {type(error).__name__}: {error}")
        return None


def _meaning(mention: Mapping[str, Any]) -> str:
    parts = ("actor", "country", "election", "date", "why")
    return ", ".join(dict.fromkeys(str(mention[part]) for part in parts if mention.get(part)))


def _count(number: int, what: str) -> str:
    return f"{number} {what}" + ("" if number == 1 else "s")
