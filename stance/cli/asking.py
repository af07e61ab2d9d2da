"""Questions to the store: position, events, show, export."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from stance.cli import shared
from stance.cli.asked import Asked
from stance.cli.shared import STORE, Problems, app, complain, emit

if TYPE_CHECKING:
    from stance.copies import Copies
    from stance.export import FileForm, Row
    from stance.models import Decision, Event


@app.command(epilog='Example:  stance position Canada --on "Venezuela 2018" --at 2019-02-01')
def position(
    actor: Annotated[str, typer.Argument(metavar="ACTOR", help="A state, group or other actor: Canada, CAN, Ottawa.")],
    on: shared.On = None,
    at: shared.At = None,
    known_by: shared.KnownBy = None,
    own: shared.Own = False,
    timeline: Annotated[bool, typer.Option("--timeline", help="As bars on a scale of dates.")] = False,
    store: shared.Store = STORE,
    form: shared.Format = "table",
    no_pager: shared.NoPager = False,
) -> None:
    """An actor's position over time.

    The position on a day is the actor's latest own statement up to that day. "by DATE" means that the stance
    was held on that day, since when is not known; "via" names the group in whose name it was taken.
    """
    from stance import query

    at, known_by = at and query.a_date(at), known_by and query.a_date(known_by)
    problems = Problems()
    asked = Asked(store, problems)
    code = asked.names.actor(actor)
    target = asked.target(on) if on else None
    facts = asked.facts
    events = asked.of_actors([code], target, own=own)
    copies = asked.index.copies(events)
    found = query.threads(events, code, facts, on=target, own=own, at=at, known_by=known_by, copies=copies)
    who = asked.called(code)
    asked_for = (f'toward "{on}"' if on else "", f"that holds on {query.last_day(at)}" if at else "",
                 f"in articles published by {query.last_day(known_by)}" if known_by else "")  # fmt: skip
    nothing = f"{who}: no {'own ' if own else ''}statement found {' '.join(filter(None, asked_for))}".rstrip()
    if timeline:
        from stance.cli import views
        from stance.models import StanceError

        if form != "table":
            raise StanceError(f"--timeline is a picture; leave it out for --format {form}")
        views.timeline(who, found, facts.label, nothing)
    elif form == "table":
        from stance.cli import render

        render.positions(who, found, events, facts.label, nothing, copies)
    else:
        from stance import export

        emit([export.row(period) for period in query.periods(found)], form, export.PERIOD_COLUMNS)
    problems.finish()


@app.command(epilog="Example:  stance events --actor Canada --since 2018-05 --newest --limit 10")
def events(
    actor: shared.Actors = None,
    group: shared.Groups = None,
    on: shared.Ons = None,
    election: shared.Elections = None,
    country: shared.Countries = None,
    kind: shared.Kinds = None,
    stance: shared.Stances = None,
    modality: shared.Modalities = None,
    since: shared.Since = None,
    until: shared.Until = None,
    article: shared.Articles = None,
    min_confidence: shared.MinConfidence = 0,
    text: shared.Words = None,
    review: shared.Reviews = None,
    newest: shared.Newest = False,
    limit: shared.Limit = None,
    store: shared.Store = STORE,
    form: shared.Format = "table",
    no_pager: shared.NoPager = False,
) -> None:
    """The events, by date.

    Several values of one filter widen the answer, different filters narrow it.
    """
    problems = Problems()
    asked = Asked(store, problems)
    wanted = asked.filter(actor, group, on, election, country, kind, stance, modality, since, until, article, min_confidence, text, review)
    print_events(asked.index.events(wanted, newest=newest, limit=limit), form)
    problems.finish()


@app.command(epilog="Example:  stance export events.csv --election VEN-2018")
def export(
    file: Annotated[str, typer.Argument(metavar="FILE", help="Its suffix names the format: .csv, .json, .jsonl, .sqlite or .db, .parquet.")],
    actor: shared.Actors = None,
    group: shared.Groups = None,
    on: shared.Ons = None,
    election: shared.Elections = None,
    country: shared.Countries = None,
    kind: shared.Kinds = None,
    stance: shared.Stances = None,
    modality: shared.Modalities = None,
    since: shared.Since = None,
    until: shared.Until = None,
    article: shared.Articles = None,
    min_confidence: shared.MinConfidence = 0,
    text: shared.Words = None,
    review: shared.Reviews = None,
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
    from stance import export as exports
    from stance import panel as panels
    from stance import query

    path, chosen = Path(file), _file_form(file, form)
    options = {"actor": actor, "group": group, "on": on, "election": election, "country": country, "kind": kind, "stance": stance, "modality": modality,
               "since": since, "until": until, "article": article, "min-confidence": min_confidence, "text": text, "review": review, "newest": newest,
               "limit": limit, "panel": panel, "own": own, "with": added}  # fmt: skip
    _check_options(options, chosen)
    columns = exports.further([name for names in added or () for name in names.split(",")])
    problems = Problems()
    asked = Asked(store, problems)
    wanted = asked.filter(actor, group, on, election, country, kind, stance, modality, since, until, article, min_confidence, text, review)
    record: exports.Kind = "panel" if panel else "event"
    base = panels.COLUMNS if panel else exports.EVENT_COLUMNS
    narrowed = wanted._replace(actors=frozenset(), members=None, since=None, until=None) if panel else wanted
    everything = wanted == query.Filter() and limit is None  # then what was read and held nothing belongs to it too

    def panel_of(events: Iterable[Event], copies: Copies) -> Iterable[Mapping[str, object]]:
        """Whose positions, and which days of them, is decided among the positions."""
        span = {"since": wanted.since, "until": wanted.until}
        return panels.panel(events, asked.facts, panel or "day", actors=wanted.actors, members=wanted.members, **span, own=own, copies=copies)

    def write(events: Iterable[Event]) -> None:
        made: Counter[str] = Counter()
        used = {*wanted.articles}

        def passing() -> Iterator[Event]:
            """The events, counted as they are gone through."""
            for event in events:
                made[event.made_by] += 1
                used.add(event.article)
                yield event

        def about() -> Mapping[str, object]:
            return exports.provenance(record, made, asked.facts, options)

        if chosen == "sqlite":
            articles = (one for one in asked.index.texts() if everything or one.id in used)
            made_of, copies = panel_of if panel else None, asked.index.copies
            exports.save_sqlite(path, articles, passing(), asked.facts, about, actors=wanted.actors, own=own, panel=made_of, copies=copies)
            if not (made or wanted.articles):
                complain(f"{file}: written, but nothing was found for it")
            return
        if panel:
            said = [query.lean(event) for event in passing()]
            plain = panel_of(said, asked.index.copies(said))
        elif chosen == "parquet":  # whose metadata stand before the rows
            deque(passing(), 0)
            plain = map(exports.row, events)
        else:
            plain = map(exports.row, passing())
        rows = _said_if_none(exports.widen(plain, columns, asked.facts), file)
        if chosen == "parquet":
            exports.save_parquet(rows, path, record, columns, about())
        elif file == "-":
            shared.emit_whole(rows, chosen, (*base, *columns))
        else:
            exports.save(rows, path, chosen, (*base, *columns))
            exports.describe(path, chosen, record, columns, about())

    asked.index.using(narrowed, write, newest=newest, limit=limit)
    problems.finish()


def _said_if_none(rows: Iterable[Row], file: str) -> Iterator[Row]:
    """The rows; said, where there are none: a file that was not looked into would pass for an answer."""
    none = True
    for row in rows:
        none = False
        yield row
    if none and file != "-":
        complain(f"{file}: written, but nothing was found for it")


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

    for name in ("stance", "modality", "article", "text", "newest", "limit"):
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
    no_pager: shared.NoPager = False,
) -> None:
    """One event in full.

    Its evidence in its paragraph, how each part was decided, what people decided on it, and the other articles that tell the same.
    """
    problems = Problems()
    asked = Asked(store, problems)
    event = asked.event(event_id)
    on = asked.decided(event)
    rejected = _rejection(on) if on else None
    if form == "table":
        from stance import compare, query
        from stance.cli import render

        like = asked.index.events(query.Filter(actors=frozenset({event.actor}), countries=frozenset({event.country})))
        same = [] if rejected else compare.same(event, like, asked.facts)
        copies = compare.alike(event, same, asked.index.copies([event, *same]))
        render.event_in_full(event, asked.index.article(event.article, problems), same, copies, on, rejected)
    else:
        print_events([event], form)
        if rejected:
            complain(f"{event.id}: rejected by {rejected.who}, {rejected.when}: {rejected.why}; it is in no other answer")
    problems.finish()


def _rejection(decisions: Sequence[Decision]) -> Decision | None:
    """The decision by which an event is in no answer, if one is."""
    from stance.decisions import standing

    return next((one for one in standing(decisions)[-1:] if one.verdict == "rejected"), None)


def print_events(events: Sequence[Event], form: shared.Form) -> None:
    """Print events in the format asked for."""
    if form == "table":
        from stance.cli import render

        render.events(events)
    else:
        from stance.export import EVENT_COLUMNS, row

        emit([row(event) for event in events], form, EVENT_COLUMNS)
