"""Questions to the store: position, events, show, export."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from stance.cli import shared
from stance.cli.shared import STORE, Problems, app, emit

if TYPE_CHECKING:
    from stance.models import Event
    from stance.query import Filter, Names, Target


@app.command(epilog='Example:  stance position Canada --on "Venezuela 2018" --at 2019-02-01')
def position(
    actor: Annotated[str, typer.Argument(metavar="ACTOR", help="A state, group or other actor: Canada, CAN, Ottawa.")],
    on: shared.On = None,
    at: Annotated[str | None, typer.Option("--at", metavar="DATE", help="What was held on that day.")] = None,
    known_by: Annotated[str | None, typer.Option("--known-by", metavar="DATE", help="From what had been published by then.")] = None,
    own: Annotated[bool, typer.Option("--own", help="Without what is derived from groups.")] = False,
    store: shared.Store = STORE,
    form: shared.Format = "table",
) -> None:
    """An actor's position over time.

    The position on a day is the actor's latest own statement up to that day. "by DATE" means that the stance
    was held on that day, since when is not known; "via" names the group in whose name it was taken.
    """
    from stance import query

    for day in (at, known_by):
        if day:
            query.a_date(day)
    problems = Problems()
    events = _events(store, problems)
    facts = shared.light()
    names = query.Names(facts.actors, events)
    code = names.actor(actor)
    target = query.target(on, names, events) if on else None
    _note_absent(on or "", target, events)
    found = query.threads(events, code, facts, on=target, own=own, at=at, known_by=known_by)
    if form == "table":
        from stance.cli import render

        render.positions(f"{facts.label(code)} ({code})", found, events, facts.label)
    else:
        from stance import export

        emit([export.row(period) for period in query.periods(found)], form, export.PERIOD_COLUMNS)
    problems.finish()


@app.command(epilog="Example:  stance events --actor Canada --since 2018-05 --newest --limit 10")
def events(
    actor: shared.Actors = None,
    on: shared.Ons = None,
    election: shared.Elections = None,
    stance: shared.Stances = None,
    modality: shared.Modalities = None,
    since: shared.Since = None,
    until: shared.Until = None,
    article: shared.Articles = None,
    newest: shared.Newest = False,
    limit: shared.Limit = None,
    store: shared.Store = STORE,
    form: shared.Format = "table",
) -> None:
    """The events, by date.

    Several values of one filter widen the answer, different filters narrow it.
    """
    from stance import query

    problems = Problems()
    known = _events(store, problems)
    wanted = _filter(store, known, problems, actor, on, election, stance, modality, since, until, article)
    print_events(query.select(known, wanted, newest=newest, limit=limit), form)
    problems.finish()


@app.command(epilog="Example:  stance export events.csv --election VEN-2018")
def export(
    file: Annotated[str, typer.Argument(metavar="FILE", help="Its suffix names the format: .csv, .json, .jsonl.")],
    actor: shared.Actors = None,
    on: shared.Ons = None,
    election: shared.Elections = None,
    stance: shared.Stances = None,
    modality: shared.Modalities = None,
    since: shared.Since = None,
    until: shared.Until = None,
    article: shared.Articles = None,
    newest: shared.Newest = False,
    limit: shared.Limit = None,
    store: shared.Store = STORE,
    form: Annotated[
        Literal["csv", "json", "jsonl"] | None,
        typer.Option("--format", help="Needed where FILE is -, standard output."),
    ] = None,
) -> None:
    """Write the events to a file.

    The same filters as `events`, all fields.
    """
    from stance import query
    from stance.export import EVENT_COLUMNS, form_of, row, save
    from stance.models import StanceError

    if file == "-" and form is None:
        raise StanceError("standard output has no suffix; name the format: --format csv, json or jsonl")
    chosen = form or form_of(Path(file))
    if file != "-" and Path(file).suffix in (".csv", ".json", ".jsonl") and form_of(Path(file)) != chosen:
        raise StanceError(f"{file}: its suffix says one format, --format {chosen} another; leave --format out or rename the file")
    problems = Problems()
    known = _events(store, problems)
    wanted = _filter(store, known, problems, actor, on, election, stance, modality, since, until, article)
    rows = [row(event) for event in query.select(known, wanted, newest=newest, limit=limit)]
    if file == "-":
        emit(rows, chosen, EVENT_COLUMNS)
    else:
        save(rows, Path(file), chosen, EVENT_COLUMNS)
    problems.finish()


@app.command(epilog="Example:  stance show 3f9a0c21")
def show(
    event_id: Annotated[str, typer.Argument(metavar="ID", help="An event's id, or a beginning that only it has.")],
    store: shared.Store = STORE,
    form: shared.Format = "table",
) -> None:
    """One event in full.

    Its evidence in its paragraph, and how each part was decided.
    """
    from stance.models import StanceError
    from stance.store import Store

    problems = Problems()
    known = {event.id: event for event in _events(store, problems)}
    meant = [event_id] if event_id in known else [key for key in known if event_id and key.startswith(event_id)]
    if len(meant) > 1:
        raise StanceError(f'"{event_id}" begins the ids of {len(meant)} events: {", ".join(sorted(meant)[:5])} ...')
    if not meant:
        raise StanceError(f"no event \"{event_id}\" in {store}; 'stance events' lists the ids")
    event = known[meant[0]]
    if form == "table":
        from stance.cli import render

        render.event_in_full(event, Store(store).article(event.article, problems))
    else:
        print_events([event], form)
    problems.finish()


def _events(store: Path, problems: Problems) -> list[Event]:
    from stance.store import Store

    return list(Store(store).events(problems))


def _filter(
    store: Path,
    known: Sequence[Event],
    problems: Problems,
    actor: list[str] | None,
    on: list[str] | None,
    election: list[str] | None,
    stance: list[str] | None,
    modality: list[str] | None,
    since: str | None,
    until: str | None,
    article: list[str] | None,
) -> Filter:
    """The filter that the options ask for, every name in them checked."""
    from stance import query
    from stance.models import MODALITIES, STANCES, StanceError

    if since and until and query.a_date(since)[: len(until)] > query.a_date(until)[: len(since)]:
        raise StanceError(f"--since {since} is later than --until {until}; no event can be in between")
    names = _names(known) if actor or on or election else None
    for text in (*(on or ()), *(election or ())):
        _note_absent(text, query.target(text, names, known) if names else None, known)
    return query.Filter(
        actors=frozenset(names.actor(name) for name in actor or ()) if names else frozenset(),
        on=tuple(query.target(name, names, known) for name in on or ()) if names else (),
        elections=tuple(_election(name, names, known) for name in election or ()) if names else (),
        stances=_choice("stance", stance, STANCES),
        modalities=_choice("modality", modality, MODALITIES),
        articles=_articles(store, problems, article),
        since=since and query.a_date(since),
        until=until and query.a_date(until),
    )


def _note_absent(text: str, target: Target | None, known: Sequence[Event]) -> None:
    """Say that no event is about the election asked for, with those of the country that some are about: a mistyped year is no silence."""
    if target is None or not target.is_election or any(target.names(event) for event in known):
        return
    there = sorted({event.election for event in known if event.election and event.country == target.country})
    shared.complain(f'no event here is about "{text}"' + (f"; there are some about {', '.join(there[:5])}" if there else ""))


def _names(known: Sequence[Event]) -> Names:
    from stance import query

    return query.Names(shared.light().actors, known)


def _election(text: str, names: Names, known: Sequence[Event]) -> Target:
    from stance import query
    from stance.models import StanceError

    target = query.target(text, names, known)
    if target.is_election:
        return target
    raise StanceError(f'"{text}" names no election; write VEN-2018, VEN-2018-presidential or "Venezuela 2018"')


def _choice(what: str, given: list[str] | None, allowed: Sequence[str]) -> frozenset[str]:
    from stance.models import StanceError

    for value in given or ():
        if value not in allowed:
            raise StanceError(f'unknown {what} "{value}"; it is one of {", ".join(allowed)}')
    return frozenset(given or ())


def _articles(store: Path, problems: Problems, wanted: list[str] | None) -> frozenset[str]:
    """The articles named, each of which must be in the store (though it may hold no event)."""
    from stance.query import unknown
    from stance.store import Store

    for article_id in wanted or ():
        if Store(store).article(article_id, problems) is None:
            raise unknown("article", article_id, (article.id for article in Store(store).articles(problems)))
    return frozenset(wanted or ())


def print_events(events: Sequence[Event], form: shared.Form) -> None:
    """Print events in the format asked for."""
    if form == "table":
        from stance.cli import render

        render.events(events)
    else:
        from stance.export import EVENT_COLUMNS, row

        emit([row(event) for event in events], form, EVENT_COLUMNS)
