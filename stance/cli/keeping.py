"""Commands about the store as a whole: articles, summary, remove, merge; and schema, the form of what comes out."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from stance.cli import shared
from stance.cli.shared import STORE, Problems, app, complain, emit

if TYPE_CHECKING:
    from stance.holdings import Summary


@app.command(epilog="Example:  stance articles --since 2018 --without-events")
def articles(
    since: shared.Since = None,
    until: shared.Until = None,
    without_events: Annotated[bool, typer.Option("--without-events", help="Only those in which nothing was found.")] = False,
    store: shared.Store = STORE,
    form: shared.Format = "table",
    no_pager: shared.NoPager = False,
) -> None:
    """What has been read.

    Every article with its date, which is what --since and --until go by, how that is known, its title, and how many events were found in it.
    """
    from stance.holdings import ArticleRead
    from stance.index import Index
    from stance.query import a_span
    from stance.store import Store

    since, until = a_span(since, until, "article")
    problems = Problems()
    found = Index(Store(store), problems).read(since, until, without_events=without_events)
    if form == "table":
        from stance.cli import render

        shown = [one | {"article": one["id"], "published": one["published"] or "unknown", "basis": one["published_basis"]} for one in found]
        render.rows(shown, ("article", "published", "basis", "events", "title"), "no articles found")
    else:
        emit(found, form, tuple(ArticleRead.model_fields))
    problems.finish()


@app.command(epilog="Example:  stance summary")
def summary(store: shared.Store = STORE, form: shared.Format = "table") -> None:
    """What the store holds.

    Articles, events, actors and targets, the span of dates, and how many events there are of each stance and modality.
    """
    from stance.export import flat

    problems = Problems()
    if form == "table":
        print_summary(store, problems)
    else:
        found = _summary(store, problems).model_dump(mode="json")
        emit([found], form, tuple(flat(found)))
    problems.finish()


@app.command(epilog="Example:  stance check && git commit -a")
def check(
    repair: Annotated[bool, typer.Option("--repair", help="Set aside what cannot be read, in the store's folder damaged; nothing is deleted.")] = False,
    store: shared.Store = STORE,
) -> None:
    """Whether the store is whole.

    Every line, id, slice of text, reference and date, and that nothing is missing or there twice. Says nothing where all is
    well; else what is wrong, where, and what to do about it, with exit status 1.
    """
    from stance import audit
    from stance.store import BadHeader, Store

    kept = Store(store)
    with suppress(BadHeader):  # which is told below
        kept.version()
    if repair:
        with kept.locked(shared.waiting):
            for done in audit.repair(kept):
                print(shared.clean(done))
    with kept.locked(shared.waiting, must=False):
        found = False
        for finding in audit.audit(kept):
            print(shared.clean(str(finding)))
            found = True
    if found:
        raise typer.Exit(1)


@app.command(epilog="Example:  stance remove 002_7e78a1e6e9133489.txt --dry-run")
def remove(
    ids: Annotated[list[str], typer.Argument(metavar="ARTICLE...", help="Ids, as 'stance articles' gives them.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be removed.")] = False,
    store: shared.Store = STORE,
) -> None:
    """Take articles out of the store, with their events.

    All ids are looked up before the first is removed. What people decided on the events stays, for when the article comes back.
    """
    from stance.decisions import standing
    from stance.index import Index
    from stance.query import Filter, unknown
    from stance.store import Store

    problems = Problems()
    kept = Store(store)
    index = Index(kept, problems)
    for one in ids:
        if index.article(one, problems) is None:
            raise unknown("article", one, index.articles())
    told = [f"{one} with {_count(len(index.events(Filter(articles=frozenset([one])))), 'event')}" for one in dict.fromkeys(ids)]
    if dry_run:
        print(*(f"would remove {shared.clean(one)}" for one in told), sep="\n")
    else:
        with kept.writing(shared.waiting) as writer:
            for one, what in zip(dict.fromkeys(ids), told, strict=True):
                writer.remove(one)
                print(f"removed {shared.clean(what)}")
        left = sum(one.article in ids for one in standing(kept.decisions(problems)))
        if left:
            complain(f"{_count(left, 'decision')} on what was removed stay; 'stance decisions --orphans' lists them")
    problems.finish()


@app.command(epilog="Example:  stance merge colleagues-store --store stance-data")
def merge(
    other: Annotated[Path, typer.Argument(metavar="STORE", help="The store to take from; it is only read.")],
    prefer: Annotated[
        Literal["mine", "theirs"] | None,
        typer.Option("--prefer", help="Which to keep where an article has another text, or other events, in the two stores."),
    ] = None,
    store: shared.Store = STORE,
) -> None:
    """Put another store's articles and events into this one, and what people decided on them.

    Ids stay as they are. An article with another text in the two stores ends the command before anything is written,
    unless --prefer says which to keep; of the same text with other events this store's are kept, unless it says theirs.
    """
    from stance.store import Store

    problems = Problems()
    done = Store(store).merge(Store(other), problems, prefer)
    for what, ids in (("another text", done.other_text), ("other events", done.other_events)):
        for one in sorted(ids):
            complain(f"{one}: {what} in the two stores: {'theirs taken' if prefer == 'theirs' else 'mine kept'}")
    kept = 0 if prefer == "theirs" else len(done.other_text) + len(done.other_events)
    outcomes = ", ".join(f"{done.outcomes[outcome]} {outcome}" for outcome in ("added", "unchanged", "replaced"))
    print(f"merged {_count(done.outcomes.total() + kept, 'article')}: {outcomes}, {kept} kept as here")
    if done.decisions:
        print(f"{_count(done.decisions, 'decision')} of theirs added")
    problems.finish()


@app.command(epilog="Example:  stance schema event > event.schema.json")
def schema(
    record: Annotated[str | None, typer.Argument(metavar="RECORD", help="article, event, position or panel; without it all.")] = None,
) -> None:
    """The JSON Schema of what comes out.

    Of the records that `articles`, `events`, `position` and `export --panel` give; its $id has the version of the output.
    """
    from stance.schema import schema as of

    print(json.dumps(of(record), indent=2, ensure_ascii=False))


def print_summary(store: Path, problems: Problems) -> None:
    """The figures of a store, in a few lines."""
    from stance.cli import render

    found = _summary(store, problems)
    told = {
        "store": str(store),
        "articles": f"{found.articles}, {found.without_events} of them without events",
        "events": f"{found.events} by {_count(found.actors, 'actor')} toward {_count(found.targets, 'target')}",
        "dates": f"{found.first} to {found.last}" if found.first else "none",
        "stances": ", ".join(f"{count} {name}" for name, count in found.stances.items() if count),
        "modalities": ", ".join(f"{count} {name}" for name, count in found.modalities.items() if count),
        "by coders": ", ".join(f"{count} {name}" for name, count in found.reviews.items() if count),
    }
    render.records([told], "", title="store")


def _summary(store: Path, problems: Problems) -> Summary:
    from stance.holdings import summary as figures
    from stance.index import Index
    from stance.store import Store

    return figures(Index(Store(store), problems), shared.light())


def _count(number: int, what: str) -> str:
    return f"{number} {what}" + ("" if number == 1 else "s")
