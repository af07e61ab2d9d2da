"""Questions to the store: position, events, show, export."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from stance.cli import shared
from stance.cli.shared import STORE, Problems, app, emit

if TYPE_CHECKING:
    from stance.export import FileForm
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
    file: Annotated[str, typer.Argument(metavar="FILE", help="Its suffix names the format: .csv, .json, .jsonl, .sqlite or .db, .parquet.")],
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
    panel: Annotated[
        Literal["day", "month", "year"] | None,
        typer.Option("--panel", help="Positions instead of events: who held what at the end of each day, month or year."),
    ] = None,
    own: Annotated[bool, typer.Option("--own", help="Positions without what is derived from groups.")] = False,
    added: Annotated[
        list[str] | None,
        typer.Option("--with", metavar="CODES", help="Further columns for actor and country: alpha2,cow,gw,wikidata."),
    ] = None,
    store: shared.Store = STORE,
    form: Annotated[
        Literal["csv", "json", "jsonl"] | None,
        typer.Option("--format", help="Needed where FILE is -, standard output."),
    ] = None,
) -> None:
    """Write the events, or a panel of positions, to a file.

    The same filters as `events`, all fields. What made the export is told in FILE.meta.json beside it; in a database by its
    table provenance, in Parquet by its metadata. A database has the articles, positions and actors as well.
    """
    from dataclasses import replace

    from stance import export as exports
    from stance import panel as panels
    from stance import query
    from stance.store import Store

    path, chosen = Path(file), _file_form(file, form)
    asked = {"actor": actor, "on": on, "election": election, "stance": stance, "modality": modality, "since": since, "until": until,
             "article": article, "newest": newest, "limit": limit, "panel": panel, "own": own, "with": added}  # fmt: skip
    _check_options(asked, chosen)
    columns = exports.further([name for names in added or () for name in names.split(",")])
    problems = Problems()
    known = _events(store, problems)
    wanted = _filter(store, known, problems, actor, on, election, stance, modality, since, until, article)
    facts = shared.light()
    kind: exports.Kind = "panel" if panel else "event"
    if panel:  # whose positions, and which days of them, is decided among the positions
        found = query.select(known, replace(wanted, actors=frozenset(), since=None, until=None))
        plain = panels.panel(found, facts, panel, actors=wanted.actors, since=wanted.since, until=wanted.until, own=own)
    else:
        found = query.select(known, wanted, newest=newest, limit=limit)
        plain = map(exports.row, found)
    about = exports.provenance(kind, found, facts, asked)
    rows = exports.widen(plain, columns, facts)
    base = panels.COLUMNS if panel else exports.EVENT_COLUMNS
    if chosen == "sqlite":
        used = {event.article for event in found} | wanted.articles
        everything = len(found) == len(known)  # then what was read and held nothing belongs to it too
        articles = (one for one in Store(store).articles(problems) if everything or one.id in used)
        exports.save_sqlite(path, articles, found, facts, about, actors=wanted.actors, own=own, panel=rows if panel else None)
    elif chosen == "parquet":
        exports.save_parquet(rows, path, kind, columns, about)
    elif file == "-":
        emit(list(rows), chosen, (*base, *columns))
    else:
        exports.save(rows, path, chosen, (*base, *columns))
        exports.describe(path, chosen, kind, columns, about)
    problems.finish()


def _file_form(file: str, form: Literal["csv", "json", "jsonl"] | None) -> FileForm:
    """The format to write in, from the file's name or as asked for."""
    from stance.export import SUFFIXES, form_of
    from stance.models import StanceError

    if file == "-" and form is None:
        raise StanceError("standard output has no suffix; name the format: --format csv, json or jsonl")
    chosen = form or form_of(Path(file))
    if file != "-" and SUFFIXES.get(Path(file).suffix.lower(), chosen) != chosen:
        raise StanceError(f"{file}: its suffix says one format, --format {chosen} another; leave --format out or rename the file")
    return chosen


def _check_options(asked: Mapping[str, object], form: FileForm) -> None:
    """Refuse options of an export that would do nothing."""
    from stance.models import StanceError

    for name in ("stance", "modality", "article", "newest", "limit"):
        if asked["panel"] and asked[name]:
            raise StanceError(f"--{name} chooses among events, and a panel is made of positions; leave it out")
    if asked["own"] and not asked["panel"] and form != "sqlite":
        raise StanceError("--own is about positions; it goes with --panel, or with a database (.sqlite)")
    if asked["with"] and form == "sqlite":
        raise StanceError("--with adds columns to a flat file; a database has the codes in its table actors")


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
