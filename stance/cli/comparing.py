"""Questions that set positions beside each other: compare, matrix, changes, who, conflicts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from stance.cli import shared
from stance.cli.asked import Asked
from stance.cli.shared import STORE, Problems, app, emit

if TYPE_CHECKING:
    from stance.models import Record
    from stance.query import Key, Period

_Limit = Annotated[int | None, typer.Option("--limit", min=1, metavar="N", help="At most so many, the latest.")]


@app.command(epilog="Example:  stance compare Canada Mexico --on Venezuela")
def compare(
    actors: Annotated[list[str], typer.Argument(metavar="ACTOR...", help="Two or more: Canada Mexico LIMA.")],
    on: shared.On = None,
    known_by: shared.KnownBy = None,
    own: shared.Own = False,
    store: shared.Store = STORE,
    form: shared.Format = "table",
    no_pager: shared.NoPager = False,
) -> None:
    """Where actors agree, and when they diverged.

    For each target the stretches of time in which none of them changed its position.
    """
    from stance import compare as comparing
    from stance import query
    from stance.models import StanceError

    known_by = known_by and query.a_date(known_by)
    problems = Problems()
    asked = Asked(store, problems)
    codes = list(dict.fromkeys(map(asked.names.actor, actors)))
    if len(codes) < 2:
        raise StanceError(f"{' '.join(actors)}: one actor has nobody to be compared with; name two or more")
    target = asked.target(on) if on else None
    events = asked.of_actors(codes, target, own=own)
    positions = comparing.of_all(events, asked.facts, actors=codes, on=target, own=own, known_by=known_by, copies=asked.index.copies(events))
    found = comparing.compare(positions, codes)
    if form == "table":
        from stance.cli import views

        views.stretches(found, codes, asked.facts.label)
    else:
        columns = [name for name in comparing.Stretch.model_fields if name not in ("stances", "events")]
        _emit(found, form, [*columns, *(f"stances_{code}" for code in codes), "events"])
    problems.finish()


@app.command(epilog="Example:  stance matrix --on Venezuela")
def matrix(
    more: Annotated[list[str] | None, typer.Argument(metavar="[TARGET...]", help="Further targets: a country, election or claimant.")] = None,
    targets: Annotated[list[str] | None, typer.Option("--targets", metavar="TARGET...", help="Actors by these targets, one column each.")] = None,
    on: Annotated[
        str | None, typer.Option("--on", metavar="COUNTRY", help="Actors by the elections of this country; or one election alone.", callback=shared.filled)
    ] = None,
    at: shared.At = None,
    known_by: shared.KnownBy = None,
    own: shared.Own = False,
    actor: shared.Actors = None,
    store: shared.Store = STORE,
    form: shared.Format = "table",
    no_pager: shared.NoPager = False,
) -> None:
    """Many actors by the elections of a country, or by several targets.

    A cell is the position held now, or with --at on that day. Of a country, with its elections, governments and relations, it
    is the one taken last, and a number tells toward which of them. The other formats have a record for each cell.
    """
    from stance import compare as comparing
    from stance import query
    from stance.cli.render import heading
    from stance.models import StanceError

    at, known_by = at and query.a_date(at), known_by and query.a_date(known_by)
    several = [*(targets or ()), *(more or ())]
    if bool(on) == bool(several):
        raise StanceError("name either a country whose elections are meant, --on VEN, or several targets, --targets VEN BLR")
    problems = Problems()
    asked = Asked(store, problems)
    codes = list(map(asked.names.actor, actor or ()))
    columns: dict[str, str] = {}  # each target, in full and as short as can be
    rows: dict[str, dict[str, Period]] = {}
    notes: dict[tuple[str, str], str] = {}
    for text in several or [on or ""]:
        target = asked.target(text)
        events = asked.of_actors(codes, target, own=own) if codes else asked.said([], target)
        positions = comparing.of_all(events, asked.facts, actors=codes, on=target, own=own, at=at, known_by=known_by, copies=asked.index.copies(events))
        found = positions if at else comparing.still(positions)
        if several:
            columns[text] = text
            last = {code: taken for code, threads in found.items() if (taken := comparing.taken_last(threads))}
            cells = {code: {text: period} for code, (_, period) in last.items()}
            if not target.is_election or len({key for key, _ in last.values()}) > 1:
                names = {thread.key: thread.claimant for threads in found.values() for thread in threads if thread.claimant}
                notes |= {(code, text): heading(key, names.get(key), asked.facts.label) for code, (key, _) in last.items()}
        else:
            if not target.is_election and not target.claimant:
                found = {code: [thread for thread in threads if thread.target_type == "election"] for code, threads in found.items()}
            by_key = comparing.cells(found)
            full = _in_full({key: period for row in by_key.values() for key, period in row.items()})
            columns = _short(full.values())
            cells = {code: {full[key]: row[key] for key in sorted(row)} for code, row in by_key.items()}
        for code, row in cells.items():
            rows.setdefault(code, {}).update(row)
    if form == "table":
        from stance.cli import views

        views.matrix(rows, columns, notes, [asked.called(code) for code in codes if code not in rows])
    else:
        from stance.export import PERIOD_COLUMNS
        from stance.export import row as plain

        told = [{"target": column} | plain(period) for code in sorted(rows) for column, period in rows[code].items()]
        emit(told, form, ("target", *PERIOD_COLUMNS))
    problems.finish()


@app.command(epilog="Example:  stance changes --since 2019 --on Venezuela")
def changes(
    since: shared.Since = None,
    until: shared.Until = None,
    on: shared.On = None,
    actor: shared.Actors = None,
    known_by: shared.KnownBy = None,
    limit: _Limit = None,
    store: shared.Store = STORE,
    form: shared.Format = "table",
    no_pager: shared.NoPager = False,
) -> None:
    """Every reversal: who moved from what to what, when, on what evidence.

    Only an actor's own statements count; a group's reversal is the group's, and no member's.
    """
    from stance import compare as comparing
    from stance import query

    since, until = query.a_span(since, until, "reversal")
    known_by = known_by and query.a_date(known_by)
    problems = Problems()
    asked = Asked(store, problems)
    codes = list(map(asked.names.actor, actor or ()))
    target = asked.target(on) if on else None
    events = asked.said(codes, target) if codes or target or not since else asked.index.moved(query.first_day(since), until and query.last_day(until))
    positions = comparing.of_all(events, asked.facts, on=target, own=True, known_by=known_by, copies=asked.index.copies(events))
    found = comparing.changes(positions, events, since, until)
    found = found[-limit:] if limit else found
    if form == "table":
        from stance.cli import views

        views.changes(found)
    else:
        _emit(found, form, tuple(comparing.Change.model_fields))
    problems.finish()


@app.command(epilog="Example:  stance who rejects VEN-2018 --at 2019-02-01")
def who(
    words: Annotated[
        list[str],
        typer.Argument(metavar="[STANCE] ELECTION", help="One camp alone (recognizes, rejects, ...) or all; VEN-2018, a country, or who claims an office."),
    ],
    at: shared.At = None,
    known_by: shared.KnownBy = None,
    own: shared.Own = False,
    store: shared.Store = STORE,
    form: shared.Format = "table",
    no_pager: shared.NoPager = False,
) -> None:
    """The camps on one election.

    Counts first; then who holds which position now, or with --at on that day. Who holds one only through a group is
    marked by "via".
    """
    from stance import compare as comparing
    from stance import query
    from stance.models import STANCES, StanceError

    stance, election = (words[0].lower(), words[1:]) if words[0].lower() in STANCES else (None, words)
    if not election:
        raise StanceError(f"{stance} which election? write: stance who {stance} VEN-2018")
    at, known_by = at and query.a_date(at), known_by and query.a_date(known_by)
    problems = Problems()
    asked = Asked(store, problems)
    try:
        target = asked.target(" ".join(election))
    except StanceError:
        if near := _near_stance(words):
            raise StanceError(f'unknown stance "{words[0]}"; did you mean {near}?') from None
        raise
    events = asked.said([], target)
    positions = comparing.of_all(events, asked.facts, on=target, own=own, at=at, known_by=known_by, copies=asked.index.copies(events))
    found = comparing.camps(positions if at else comparing.still(positions))
    if form == "table":
        from stance.cli import views

        views.camps(found, {event.id: event for event in events}, asked.facts.label, stance)
    else:
        from stance.export import PERIOD_COLUMNS

        _emit([p for by_stance in found.values() for held, camp in by_stance.items() if stance in (None, held) for p in camp], form, PERIOD_COLUMNS)
    problems.finish()


@app.command(epilog="Example:  stance conflicts --on VEN-2018")
def conflicts(
    since: shared.Since = None,
    until: shared.Until = None,
    on: shared.On = None,
    actor: shared.Actors = None,
    limit: _Limit = None,
    store: shared.Store = STORE,
    form: shared.Format = "table",
    no_pager: shared.NoPager = False,
) -> None:
    """Contradictions between sources: one actor, target and day, different stances.

    Each side with its articles and publishers; that which a position shows is marked, the others stand there as contested.
    """
    from stance import compare as comparing
    from stance import query

    since, until = query.a_span(since, until, "contradiction")
    problems = Problems()
    asked = Asked(store, problems)
    codes = list(map(asked.names.actor, actor or ()))
    target = asked.target(on) if on else None
    events = asked.said(codes, target) if codes or target else asked.index.disputed()
    found = comparing.conflicts(events, asked.facts, since, until, copies=asked.index.copies(events))
    if limit:  # all the sides of each
        found = found[[number for number, side in enumerate(found) if side.shown][-limit:][0] :] if found else found
    if form == "table":
        from stance.cli import views

        views.conflicts(found)
    else:
        _emit(found, form, tuple(comparing.Side.model_fields))
    problems.finish()


def _near_stance(words: Sequence[str]) -> str | None:
    """The stance that the first of several words was meant to be, where it looks like one."""
    from difflib import get_close_matches

    from stance.models import STANCES

    return next(iter(get_close_matches(words[0].lower(), STANCES, n=1)), None) if len(words) > 1 else None


def _in_full(keys: Mapping[Key, Period]) -> dict[Key, str]:
    """What a column's target is called: its election, with the claimant where that is not the declared winner."""
    named = {}
    for key in sorted(keys):
        what = key.election or f"{key.country} {key.target_type}"
        named[key] = f"{what} ({keys[key].claimant})" if key.claimant else what
    return named


def _short(full: Iterable[str]) -> dict[str, str]:
    """The years of elections, told apart by a letter where several fall in one; other targets by a number.

    >>> _short(["VEN-2018-05-20-presidential", "VEN-2018-12-09-local", "GEO-abkhazia-2011-08-26-presidential", "VEN government"])
    {'VEN-2018-05-20-presidential': '2018a', 'VEN-2018-12-09-local': '2018b', 'GEO-abkhazia-2011-08-26-presidential': '2011', 'VEN government': '#4'}
    """
    from stance.cli.render import parts_of

    names = list(full)
    years = [parts[-2][:4] if len(parts := parts_of(name)) > 1 else f"#{n}" for n, name in enumerate(names, 1)]
    letters = [chr(ord("a") + years[:n].count(year)) if years.count(year) > 1 else "" for n, year in enumerate(years)]
    return {name: year + letter for name, year, letter in zip(names, years, letters, strict=True)}


def _emit(found: Iterable[Record], form: Literal["json", "jsonl", "csv"], columns: Sequence[str]) -> None:
    from stance.export import row

    emit([row(one) for one in found], form, columns)
