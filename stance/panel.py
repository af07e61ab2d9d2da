"""The panel: who held which position toward which target at the end of each day, month or year.

One row for each actor, target and period of time in which a position was held, as `position --at` the last day of that time
tells it; no row means that no statement was found, which is not `neutral`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Literal

from pydantic import Field

from stance.copies import NO_COPIES, Copies
from stance.models import ActorType, Event, Precision, Record, Stance, TargetType
from stance.query import Facts, Line, Membership, Period, by_actor, first_day, last_day, lines, was_member

Length = Literal["day", "month", "year"]


class PanelRow(Record):
    """What an actor held toward a target at the end of a day, month or year: a line of `stance export --panel`."""

    actor: str
    actor_type: ActorType
    actor_name: str
    target: str = Field(description="the target in one word: with actor and period it names the row")
    target_type: TargetType
    country: str = Field(description="ISO 3166 alpha-3 of the state whose election, government or relations it is about")
    election: str | None
    election_date: str | None
    claimant: str | None = Field(description="whose victory or authority it is about, as the sources name the person")
    period: str = Field(description="the day, month or year at whose end the stance was held: YYYY-MM-DD, YYYY-MM or YYYY")
    stance: Stance
    since: str | None = Field(description="from when: YYYY-MM-DD, YYYY-MM or YYYY; null where only a day by which it was held is known")
    precision: Precision = Field(description="how exactly the beginning is known")
    not_after: str | None = Field(description="the day by which it was held, where `since` is null")
    via: str | None = Field(description="the group from whose stance and membership it is derived; null for an own statement")
    contested: tuple[Stance, ...] = Field(description="other stances that the sources give for the same day")
    articles: int = Field(description="how many articles report it, of the statements made by then, those that are copies of one text counted once")
    publishers: int = Field(description="how many publishers report it, of the statements made by then, one that only copied not counted")
    events: tuple[str, ...] = Field(description="the ids of the events behind it")
    copies: int = Field(description="how many further articles report it that are copies of these")


COLUMNS = tuple(PanelRow.model_fields)


def panel(
    events: Iterable[Event],
    facts: Facts,
    length: Length,
    *,
    actors: frozenset[str] = frozenset(),
    members: frozenset[Membership] | None = None,
    since: str | None = None,
    until: str | None = None,
    own: bool = False,
    copies: Copies = NO_COPIES,
) -> Iterator[dict[str, Any]]:
    """The rows, by actor, target and time, from the first statement's period to the last one's or from `since` to `until`.

    `actors` keeps some, `members` those who are one by then, `own` leaves out what is derived from groups.
    Each line of statements is gone through once, not asked anew for each period.  `lean` events will do.
    """
    heard = by_actor(events, facts, own=own)
    whose = [actor for actor in heard if (not actors or actor in actors) and (members is None or any(span[0] == actor for span in members))]

    def found() -> Iterator[Line]:
        """Anew each time: all of them at once would take several times the memory of what they are made of."""
        return (line for actor in whose for line in lines(heard[actor], actor, facts, own=own, copies=copies))

    spans = [span for line in found() if (span := line.span())]
    if not spans:
        return
    first = first_day(since) if since else min(begin for begin, _ in spans)
    last = last_day(until) if until else max(end for _, end in spans)
    del spans
    labels = list(stretches(first, last, length))
    ends = [last_day(label) for label in labels]
    for line in found():
        counted: Period | None = None
        row: dict[str, Any] = {}
        for number, period in line.on(ends):
            if members is not None and not any(was_member(line.actor, ends[number], ends[number], span) for span in members):
                continue
            if period is not counted:
                counted = period
                known = period.plain() | {"target": str(line.key), "period": ""}
                row = {name: known[name] for name in COLUMNS}
            yield row | {"period": labels[number]}


def stretches(first: str, last: str, length: Length) -> Iterator[str]:
    """The days, months or years from one day to another, each as dates of that precision are written.

    >>> list(stretches("2018-11-30", "2019-01-01", "month")), list(stretches("2018-11-30", "2019-01-01", "year"))
    (['2018-11', '2018-12', '2019-01'], ['2018', '2019'])
    >>> list(stretches("2020-02-28", "2020-03-01", "day"))
    ['2020-02-28', '2020-02-29', '2020-03-01']
    """
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    if length == "day":
        yield from (date.fromordinal(day).isoformat() for day in range(begin.toordinal(), end.toordinal() + 1))
    elif length == "month":
        months = range(begin.year * 12 + begin.month - 1, end.year * 12 + end.month)
        yield from (f"{month // 12:04}-{month % 12 + 1:02}" for month in months)
    else:
        yield from (f"{year:04}" for year in range(begin.year, end.year + 1))
