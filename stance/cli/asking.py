"""Questions to the store: position, events, show, export."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from stance.cli import shared
from stance.cli.shared import STORE, Problems, app, emit

if TYPE_CHECKING:
    from stance.models import Event
    from stance.query import Filter, Target


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

    at, known_by = at and query.a_date(at), known_by and query.a_date(known_by)
    problems = Problems()
    asked = Asked(store, problems)
    code = asked.names.actor(actor)
    target = asked.target(on) if on else None
    facts = asked.facts
    events = asked.of_actors([code], target, own=own)
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
    newest: shared.Newest = False,
    limit: shared.Limit = None,
    store: shared.Store = STORE,
    form: shared.Format = "table",
) -> None:
    """The events, by date.

    Several values of one filter widen the answer, different filters narrow it.
    """
    problems = Problems()
    asked = Asked(store, problems)
    wanted = asked.filter(actor, group, on, election, country, kind, stance, modality, since, until, article, min_confidence, text)
    print_events(asked.index.events(wanted, newest=newest, limit=limit), form)
    problems.finish()


@app.command(epilog="Example:  stance export events.csv --election VEN-2018")
def export(
    file: Annotated[str, typer.Argument(metavar="FILE", help="Its suffix names the format: .csv, .json, .jsonl.")],
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
    from stance.export import EVENT_COLUMNS, form_of, row, save
    from stance.models import StanceError

    if file == "-" and form is None:
        raise StanceError("standard output has no suffix; name the format: --format csv, json or jsonl")
    chosen = form or form_of(Path(file))
    if file != "-" and Path(file).suffix in (".csv", ".json", ".jsonl") and form_of(Path(file)) != chosen:
        raise StanceError(f"{file}: its suffix says one format, --format {chosen} another; leave --format out or rename the file")
    problems = Problems()
    asked = Asked(store, problems)
    wanted = asked.filter(actor, group, on, election, country, kind, stance, modality, since, until, article, min_confidence, text)
    rows = [row(event) for event in asked.index.events(wanted, newest=newest, limit=limit)]
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

    problems = Problems()
    index = Asked(store, problems).index
    meant = index.by_id(event_id)
    if len(meant) > 1:
        raise StanceError(f'"{event_id}" begins the ids of {len(meant)} events: {", ".join(meant[:5])} ...')
    if not meant:
        raise StanceError(f"no event \"{event_id}\" in {store}; 'stance events' lists the ids")
    event = index.event(meant[0])
    if form == "table":
        from stance.cli import render

        render.event_in_full(event, index.article(event.article, problems))
    else:
        print_events([event], form)
    problems.finish()


class Asked:
    """A store that is asked something: its index, the knowledge beside it, and the names that both know."""

    def __init__(self, store: Path, problems: Problems) -> None:
        from stance import query
        from stance.index import Index
        from stance.store import Store

        self.index = Index(Store(store), problems)
        self.facts = shared.light()
        self.names = query.Names(self.facts.actors, self.index)
        self._problems = problems

    def target(self, text: str) -> Target:
        """The target that is named; said, where no event is about that election: a mistyped year is no silence."""
        from stance import query

        target = query.target(text, self.names, self.index)
        if target.is_election:
            known = self.index.contests()
            if not any(target.fits(contest) for contest in known):
                there = sorted({contest.election for contest in known if contest.country == target.country})
                shared.complain(f'no event here is about "{text}"' + (f"; there are some about {', '.join(there[:5])}" if there else ""))
        return target

    def election(self, text: str) -> Target:
        """The same, of an election."""
        from stance.models import StanceError

        target = self.target(text)
        if target.is_election:
            return target
        raise StanceError(f'"{text}" names no election; write VEN-2018, VEN-2018-presidential or "Venezuela 2018"')

    def of_actors(self, codes: Iterable[str], on: Target | None, *, own: bool = False) -> list[Event]:
        """What these actors said toward a target, and the groups that may speak for them: all that their positions rest on."""
        from stance.query import Filter

        groups = {group for code in codes for group, _, _ in self.facts.memberships(code) if self.facts.speaks_for_members(group)}
        return self.index.events(Filter(actors=frozenset(codes) | (frozenset() if own else groups), on=(on,) if on else ()))

    def filter(
        self,
        actor: list[str] | None,
        group: list[str] | None,
        on: list[str] | None,
        election: list[str] | None,
        country: list[str] | None,
        kind: list[str] | None,
        stance: list[str] | None,
        modality: list[str] | None,
        since: str | None,
        until: str | None,
        article: list[str] | None,
        min_confidence: float,
        text: str | None,
    ) -> Filter:
        """The filter that the options ask for, every name in them checked."""
        from stance import query
        from stance.models import MODALITIES, STANCES, TARGET_TYPES, StanceError

        since, until = since and query.a_date(since), until and query.a_date(until)
        if since and until and since[: len(until)] > until[: len(since)]:
            raise StanceError(f"--since {since} is later than --until {until}; no event can be in between")
        return query.Filter(
            actors=frozenset(map(self.names.actor, actor or ())),
            members=query.memberships(map(self._group, group), self.facts) if group else None,
            on=tuple(map(self.target, on or ())),
            elections=tuple(map(self.election, election or ())),
            countries=frozenset(map(self._country, country or ())),
            kinds=_choice("kind", kind, (*TARGET_TYPES, *query.KINDS)),
            stances=_choice("stance", stance, STANCES),
            modalities=_choice("modality", modality, MODALITIES),
            articles=self._articles(article),
            since=since,
            until=until,
            min_confidence=min_confidence,
            text=query.plain(text or ""),
        )

    def _group(self, name: str) -> str:
        """A group with members that are known; of the several things a name means the one that has them."""
        from stance.models import StanceError

        found = [code for code in self.names.get(name) if self.facts.members(code)]
        if len(found) == 1:
            return found[0]
        self.names.actor(name)  # which says so of a name nobody knows
        raise StanceError(f'"{name}" is no group whose members are known; write LIMA, EU or "Lima Group"')

    def _country(self, name: str) -> str:
        """A country, which is a target and need not be an actor of any event."""
        from stance.models import StanceError

        code = self.names.actor(name)
        if self.facts.members(code) or code.islower():
            raise StanceError(f'"{name}" is no country; write VEN or Venezuela')
        return code

    def _articles(self, wanted: list[str] | None) -> frozenset[str]:
        """The articles named, each of which must be in the store (though it may hold no event)."""
        from stance.query import unknown

        for article_id in wanted or ():
            if self.index.article(article_id, self._problems) is None:
                raise unknown("article", article_id, self.index.articles())
        return frozenset(wanted or ())


def _choice(what: str, given: list[str] | None, allowed: Sequence[str]) -> frozenset[str]:
    from stance.models import StanceError

    for value in given or ():
        if value not in allowed:
            raise StanceError(f'unknown {what} "{value}"; it is one of {", ".join(allowed)}')
    return frozenset(given or ())


def print_events(events: Sequence[Event], form: shared.Form) -> None:
    """Print events in the format asked for."""
    if form == "table":
        from stance.cli import render

        render.events(events)
    else:
        from stance.export import EVENT_COLUMNS, row

        emit([row(event) for event in events], form, EVENT_COLUMNS)
