"""Positions set beside each other: of several actors, on many targets; who moved, and whose sources disagree.

All of it rests on the positions of `stance.query`, of which each row names the events.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from stance.copies import NO_COPIES, Copies
from stance.models import STANCES, ActorType, Event, Precision, Record, Stance, TargetType
from stance.query import Facts, Key, Period, Step, Target, Thread, by_actor, by_day, clearest, first_day, key_of, last_day, opening, settle, sources_of, threads
from stance.store import event_order


class Stretch(Record):
    """A stretch of time in which none of the compared actors changed its position: a line of `stance compare`."""

    target_type: TargetType
    country: str
    election: str | None
    claimant: str | None
    since: str
    exact: bool
    """Whether it began on just that day; else it is sure to have begun by then (a month or year is known, or only a day by which)."""
    until: str | None
    agree: bool | None
    """Whether all who hold a position hold the same; None where fewer than two do."""
    diverged: str | None
    """The day from which they have differed, while they do."""
    stances: dict[str, Stance | None]
    contested: tuple[str, ...]
    """Those whose position is contested: of some day of it other sources tell another stance."""
    events: tuple[str, ...]


class Change(Record):
    """A reversal, an actor's own stance in place of another of its own: a line of `stance changes`."""

    actor: str
    actor_type: ActorType
    actor_name: str
    target_type: TargetType
    country: str
    election: str | None
    election_date: str | None
    claimant: str | None
    from_stance: Stance
    to_stance: Stance
    since: str | None
    precision: Precision
    not_after: str | None
    contested: tuple[Stance, ...]
    articles: int
    publishers: int
    evidence: str
    article: str
    """The article that the evidence is taken from."""
    events: tuple[str, ...]
    copies: int
    """How many further articles tell it that are copies of these."""


class Side(Record):
    """One of the stances that are told of one actor, thread and day: a line of `stance conflicts`."""

    actor: str
    actor_type: ActorType
    actor_name: str
    target_type: TargetType
    country: str
    election: str | None
    claimant: str | None
    day: str
    """The day it holds from; of a month or year that is its last."""
    exact: bool
    """Whether it is told of just that day; else that day is the last on which it can have begun."""
    stance: Stance
    shown: bool
    """Whether a position shows this side; the others stand in its `contested`."""
    against: tuple[Stance, ...]
    articles: tuple[str, ...]
    publishers: tuple[str, ...]
    """Those of the texts that the articles are, or are copies of."""
    evidence: str
    events: tuple[str, ...]
    copies: tuple[str, ...]
    """Further articles that tell it, each a copy of one of these."""


def of_all(
    events: Iterable[Event],
    facts: Facts,
    *,
    actors: Collection[str] = (),
    on: Target | None = None,
    own: bool = False,
    at: str | None = None,
    known_by: str | None = None,
    copies: Copies = NO_COPIES,
) -> dict[str, list[Thread]]:
    """The threads of all who said something, and of those whose groups did; of some `actors` alone where they are named."""
    heard = by_actor(events, facts, own=own)
    asked = sorted(set(actors) & heard.keys()) if actors else heard
    found = ((actor, threads(heard[actor], actor, facts, on=on, own=own, at=at, known_by=known_by, copies=copies)) for actor in asked)
    return {actor: said for actor, said in found if said}


def still(positions: Mapping[str, Sequence[Thread]]) -> dict[str, list[Thread]]:
    """The same without what has ended: a position that its actor no longer holds, having left the group that took it."""
    return {
        actor: [thread._replace(periods=tuple(period for period in thread.periods if period.until is None)) for thread in found]
        for actor, found in positions.items()
    }


def standing(thread: Thread) -> Period | None:
    """The position that an actor took last; an undated one only where there is no other."""
    dated = [period for period in thread.periods if period.held]
    return dated[-1] if dated else next(iter(thread.periods), None)


def camps(positions: Mapping[str, Sequence[Thread]]) -> dict[Key, dict[str, list[Period]]]:
    """Who stands where: for each thread and stance the positions taken last, by the actor's name; own ones first."""
    found: dict[Key, dict[str, list[Period]]] = defaultdict(lambda: defaultdict(list))
    for thread in (thread for threads_ in positions.values() for thread in threads_):
        if period := standing(thread):
            found[thread.key][period.stance].append(period)
    return {
        key: {stance: sorted(found[key][stance], key=lambda p: (p.via is not None, p.actor_name, p.actor)) for stance in STANCES if stance in found[key]}
        for key in sorted(found)
    }


def cells(positions: Mapping[str, Sequence[Thread]]) -> dict[str, dict[Key, Period]]:
    """Actors by threads: the position that each took last."""
    rows = {actor: {thread.key: period for thread in found if (period := standing(thread))} for actor, found in positions.items()}
    return {actor: row for actor, row in rows.items() if row}


def taken_last(found: Iterable[Thread]) -> tuple[Key, Period] | None:
    """Of several threads the position that was taken last, and in which of them."""
    last = [(thread.key, period) for thread in found if (period := standing(thread))]
    return max(last, key=lambda one: one[1].held or "", default=None)


def compare(positions: Mapping[str, Sequence[Thread]], actors: Sequence[str]) -> list[Stretch]:
    """Thread by thread, the stretches in which actors agree and differ; only threads in which somebody holds a position."""
    by_key: dict[Key, dict[str, Thread]] = defaultdict(dict)
    for actor in actors:
        for thread in positions.get(actor, ()):
            by_key[thread.key][actor] = thread
    return [stretch for key in sorted(by_key) for stretch in _stretches(by_key[key], actors)]


def _stretches(found: Mapping[str, Thread], actors: Sequence[str]) -> Iterator[Stretch]:
    held = {actor: [(p.held, p) for p in thread.periods if p.held] for actor, thread in found.items()}
    days = sorted({day for periods in held.values() for begin, p in periods for day in (begin, p.until) if day})
    diverged: str | None = None
    running: tuple[str, dict[str, Period | None]] | None = None
    some = next(iter(found.values()))
    claimant = next((thread.claimant for thread in found.values() if thread.claimant), None)

    def stretch(since: str, until: str | None, now: Mapping[str, Period | None]) -> Stretch:
        nonlocal diverged
        stances = [period.stance for period in now.values() if period]
        begun = [period for period in now.values() if period and period.held == since]
        agree = None if len(stances) < 2 else len(set(stances)) == 1
        diverged = (diverged or since) if agree is False else None
        return Stretch(
            target_type=some.target_type, country=some.country, election=some.election, claimant=claimant,
            since=since, exact=not begun or any(period.precision == "day" for period in begun), until=until, agree=agree, diverged=diverged,
            stances={actor: period.stance if period else None for actor, period in now.items()},
            contested=tuple(actor for actor, period in now.items() if period and period.contested),
            events=tuple(dict.fromkeys(event for period in now.values() if period for event in period.events)),
        )  # fmt: skip

    for day in days:
        now = {actor: next((p for begin, p in held.get(actor, ()) if begin <= day and (p.until is None or day < p.until)), None) for actor in actors}
        if running and [p and p.stance for p in running[1].values()] == [p and p.stance for p in now.values()]:
            continue
        if running and any(running[1].values()):
            yield stretch(running[0], day, running[1])
        running = (day, now)
    if running and any(running[1].values()):
        yield stretch(running[0], None, running[1])


def changes(positions: Mapping[str, Sequence[Thread]], events: Iterable[Event], since: str | None = None, until: str | None = None) -> list[Change]:
    """Every reversal in a span of time, the oldest first.  Only own statements are one: a group's reversal is the group's."""
    by_id = {event.id: event for event in events}
    first, last = since and first_day(since), until and last_day(until)
    found = []
    for thread in (thread for threads_ in positions.values() for thread in threads_):
        own = [period for period in thread.periods if period.via is None and period.held]
        for before, now in pairwise(own):
            if (first is None or (now.held or "") >= first) and (last is None or (now.held or "") <= last):
                parts = {name: getattr(now, name) for name in Change.model_fields if name in Period.model_fields}
                told = opening(now, by_id)
                made = Change(**parts, from_stance=before.stance, to_stance=now.stance, evidence=best(told), article=clearest(told).article)
                found.append((now.held, made))
    return [change for _, change in sorted(found, key=lambda one: (one[0], one[1].actor, one[1].events))]


def conflicts(events: Iterable[Event], facts: Facts, since: str | None = None, until: str | None = None, *, copies: Copies = NO_COPIES) -> list[Side]:
    """The days, in a span of time, of which the sources tell different stances of one actor in one thread: the sides of each, that shown first."""
    first, last = since and first_day(since), until and last_day(until)
    said: dict[tuple[str, Key], list[Event]] = defaultdict(list)
    for event in sorted(events, key=event_order):
        if event.modality == "actual":
            said[event.actor, key_of(event, facts.winner)].append(event)
    found: list[tuple[str, str, Key, list[Side]]] = []
    for (actor, key), told in said.items():
        sources = sources_of(told, copies)
        for (day, exact), those in by_day(told).items():
            step = settle(day, exact, those, sources)
            if step.contested and (first is None or day >= first) and (last is None or day <= last):
                found.append((day, actor, key, _sides(step, those, key)))
    return [side for *_, sides in sorted(found, key=lambda one: one[:3]) for side in sides]


def _sides(step: Step, told: Sequence[Event], key: Key) -> list[Side]:
    stances = (step.stance, *step.contested)
    sides = []
    for stance in stances:
        mine = [event for event in told if event.stance == stance]
        one = mine[0]
        by_source: dict[str, list[str]] = defaultdict(list)
        for event in sorted(mine, key=lambda event: event.article in step.sources):  # the origin before its copies
            by_source[step.sources[event.article].article if event.article in step.sources else event.article].append(event.article)
        publishers = (step.sources[event.article].publisher if event.article in step.sources else event.publisher for event in mine)
        sides.append(
            Side(
                actor=one.actor, actor_type=one.actor_type, actor_name=one.actor_name, target_type=one.target_type,
                country=one.country, election=key.election or None,
                claimant=None if key.target_type == "relations" else next((e.claimant for e in told if e.claimant), None),
                day=step.day, exact=step.exact, stance=stance, shown=stance == step.stance,
                against=tuple(other for other in stances if other != stance),
                articles=tuple(first for first, *_ in by_source.values()), publishers=tuple(dict.fromkeys(filter(None, publishers))),
                evidence=best(mine), events=tuple(event.id for event in mine),
                copies=tuple(dict.fromkeys(one for first, *others in by_source.values() for one in others if one != first)),
            )
        )  # fmt: skip
    return sides


def best(events: Iterable[Event]) -> str:
    """The sentence that shows it best."""
    first = clearest(events)
    return first.evidence[0].sentence if first.evidence else ""


def same(event: Event, others: Iterable[Event], facts: Facts) -> list[Event]:
    """Those of other articles that tell the same: the same stance in the same thread, on a day that can be the same."""

    def span(one: Event) -> tuple[str, str]:
        if one.date:
            return first_day(one.date), last_day(one.date)
        known = one.not_after or one.published
        return "", last_day(known) if known else "9999"

    def like(one: Event) -> bool:
        (begin, end), (first, last) = span(event), span(one)
        return (
            one.article != event.article
            and (one.actor, one.stance, one.modality) == (event.actor, event.stance, event.modality)
            and key_of(one, facts.winner) == key_of(event, facts.winner)
            and begin <= last
            and first <= end
        )

    return sorted(filter(like, others), key=event_order)


def alike(event: Event, others: Iterable[Event], copies: Copies) -> set[str]:
    """The articles, of those of others that tell the same, that are near-identical with the event's own."""
    told = {one.article: one.published for one in (event, *others)}
    origins = copies.origins(told)
    mine = origins.get(event.article, event.article)
    return {article for article in told if origins.get(article, article) == mine} - {event.article}
