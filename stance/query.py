"""Answers from events: what an actor's position was and when, which events fit, what a name means.

The *position* of an actor toward a target on a day is its latest own `actual` stance up to that day, over
all articles.  What `intended` and `urged` say stands beside a position and never is one; and where nothing
was found the answer is "no statement found", which is not `neutral`.

- Each target is a *thread* of its own.  Elections: one thread for the stances that name nobody or the
  declared winner, one for each other claimant.  Governments: country and claimant.  Relations: country.
- A stance holds from the day it was taken.  Where only the month or year is known it holds at the latest
  from the end of that; where nothing is known but the last possible day, from that day; both are shown as
  such.  An exact statement of the same day counts as the later one.  It holds until the thread's next
  stance that differs.
- Stances of one day that contradict are contested: the one with more publishers is shown, then the one
  published later, and the others stand in `contested`.
- An article that is a copy of another one of its thread (`stance.copies`) keeps its events and is no further
  source: it counts as its origin, and as that one's publisher.
- Before its first own statement a state may hold a stance through a group that speaks for its members, if
  it was one on the day of the group's statement: until it leaves, or the group's stance changes, or it
  speaks for itself.  Such periods carry the group in `via`.  They are never stored.  A member that says
  something else than what the group holds for its members at that time breaks rank; `breaks_with` tells with whom.
- Two clocks: a period tells when a stance was held; `known_by` leaves out what was published later.
"""

from __future__ import annotations

import calendar
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from operator import attrgetter
from sys import intern
from typing import Any, NamedTuple, Protocol, cast

from pydantic import Field

from stance.copies import NO_COPIES, Copies
from stance.models import (
    MODALITIES,
    STANCES,
    TARGET_TYPES,
    ActorType,
    Event,
    Precision,
    Record,
    Stance,
    StanceError,
    TargetType,
    coded_as,
)
from stance.names import fold as fold_letters
from stance.names import name_key as fold
from stance.store import event_order

KINDS = ("presidential", "parliamentary", "general", "local", "constituent", "referendum")
_MONTHS = "january february march april may june july august september october november december".split()
_DATE = re.compile(r"(?<!\d)\d{4}(?:-\d\d){0,2}(?!\d)")


class Facts(Protocol):
    """What positions need of the curated knowledge; `stance.knowledge.light()` gives it."""

    def label(self, code: str) -> str: ...
    def memberships(self, code: str) -> Sequence[tuple[str, str | None, str | None]]:
        """(group, since, last day) for every membership of an actor; None where open."""

    def speaks_for_members(self, code: str) -> bool: ...
    def members(self, group: str) -> Iterable[str]:
        """The states that are, or ever were, members of a group."""

    def winner(self, election: str) -> str | None:
        """The declared winner of an election, by full name, if curated."""

    @property
    def version(self) -> str:
        """The fingerprint of the knowledge."""


class Contest(NamedTuple):
    """An election that some event is about, by its identity or as context."""

    election: str
    country: str
    date: str | None
    kind: str | None


class Used(Protocol):
    """The names that a store's events use, beside the curated ones; `stance.index.Index` gives it."""

    def called(self, name: str) -> set[str]:
        """The actors that have this folded name, or code, in some event."""

    def names(self) -> Iterable[str]:
        """All these names, folded."""

    def claimants(self) -> Iterable[str]:
        """The claimants of all events, folded."""

    def contests(self) -> Iterable[Contest]: ...


# -- days ---------------------------------------------------------------------------------------------------


def first_day(day: str) -> str:
    """The first day of a date of any precision.

    >>> first_day("2018"), first_day("2018-05")
    ('2018-01-01', '2018-05-01')
    """
    return (day + "-01-01")[:10]


def last_day(day: str) -> str:
    """The last day of a date of any precision.

    >>> last_day("2018"), last_day("2020-02"), last_day("2018-05-20")
    ('2018-12-31', '2020-02-29', '2018-05-20')
    """
    if len(day) == 7:
        return f"{day}-{calendar.monthrange(int(day[:4]), int(day[5:]))[1]}"
    return (day + "-12-31")[:10]


def today() -> date:
    """The day that "last month" is counted from."""
    return date.today()


def a_date(text: str) -> str:
    """A date as typed, checked, in the form in which dates are kept: `2018`, `2018-05` or `2018-05-20`.

    >>> a_date("2018-05"), a_date("May 2018"), a_date("20 May 2018"), a_date("May 20, 2018")
    ('2018-05', '2018-05', '2018-05-20', '2018-05-20')
    """
    now = today()
    month_ago = now.replace(day=1) - timedelta(days=1)
    said = {
        "today": f"{now}",
        "yesterday": f"{now - timedelta(days=1)}",
        "this month": f"{now:%Y-%m}",
        "last month": f"{month_ago:%Y-%m}",
        "this year": f"{now:%Y}",
        "last year": f"{now.year - 1:04}",
    }
    words = text.lower().replace(",", " ").split()
    named = [n for n, month in enumerate(_MONTHS, 1) if {month, month[:3]} & {*words}]
    numbers = [word for word in words if word.isdigit()]
    if len(named) == 1 and len(words) == len(numbers) + 1 <= 3 and len(numbers) > 0:
        found = "-".join([numbers[-1], f"{named[0]:02}", *(f"{day:0>2}" for day in numbers[:-1])])
    else:
        found = said.get(" ".join(words), text)
    try:
        if found.isascii() and _DATE.fullmatch(found):
            date.fromisoformat(first_day(found))
            return found
    except ValueError:
        pass
    raise StanceError(f'"{text}" is not a date; write 2018-05-20, 2018-05, 2018, "May 2018" or "last month"')


def a_span(since: str | None, until: str | None, what: str) -> tuple[str | None, str | None]:
    """The days from which and to which something is asked for, checked; `what` cannot be in between is told."""
    since, until = since and a_date(since), until and a_date(until)
    if since and until and first_day(since) > last_day(until):
        raise StanceError(f"--since {since} is later than --until {until}; no {what} can be in between")
    return since, until


def held_by(event: Event) -> str | None:
    """The day from which an event's stance is sure to hold, None where nothing at all is known of it."""
    if event.date is not None:
        return last_day(event.date)
    known = event.not_after or event.published
    return last_day(known) if known else None


# -- names --------------------------------------------------------------------------------------------------


class Names:
    """What people may call an actor: the curated names and those that the store's own events use."""

    def __init__(self, curated: Mapping[str, Sequence[str]], used: Used) -> None:
        self._curated = curated  # by folded name; a code is a name too
        self._used = used

    def get(self, name: str) -> set[str]:
        """The codes a name may stand for; a code stands for itself alone."""
        found = {*self._curated.get(fold(name), ()), *self._used.called(fold(name))}
        return next(({code} for code in (name, name.upper(), name.lower()) if code in found), found)

    def all(self) -> Iterable[str]:
        """Every name, folded: what near matches are sought among."""
        return {*self._curated, *self._used.names()}

    def actor(self, name: str, what: str = "actor") -> str:
        """The one actor meant by a name; `what` is looked for is told where there is none."""
        codes = sorted(self.get(name))
        if len(codes) == 1:
            return codes[0]
        if codes:
            raise StanceError(f'"{name}" may mean {" or ".join(codes)}; use the code')
        if what == "actor" and named(name, self._used.claimants()):
            raise StanceError(f'"{name}" is nobody who takes a stance here, but is recognized or rejected by others: ask stance who "{name}"')
        raise unknown(what, name, self.all())


_WHERE = {
    "rule": "'stance rules list' names them",
    "article": "'stance articles' lists them",
    "name": "write it as the news does, or add it in a folder of your own (--knowledge)",
}
"""Where to look for what is not found."""


def unknown(what: str, name: str, near: Iterable[str]) -> StanceError:
    """The error for a name nobody knows, with those that look like it."""
    from difflib import get_close_matches  # here, because most questions name what is known

    close = get_close_matches(fold(name), sorted(near), n=3, cutoff=0.7)
    remedy = f"did you mean {' or '.join(close)}?" if close and name else _WHERE.get(what, "try its English name, its capital or its code")
    return StanceError(f'unknown {what} "{name if len(name) < 80 else name[:77] + "..."}"; {remedy}')


def named(name: str, claimants: Iterable[str]) -> set[str]:
    """The claimants that a name can mean: in full, or by the last of their names."""
    known, wanted = set(claimants), fold(name)
    return {one for one in known if one == wanted} or {one for one in known if wanted and one.endswith(" " + wanted)}


class Target(NamedTuple):
    """What `--on` or `--election` names: None stands for any."""

    country: str | None = None
    date: str | None = None
    kind: str | None = None
    claimant: str | None = None
    election: str | None = None

    @property
    def is_election(self) -> bool:
        return bool(self.date or self.kind or self.election)

    def fits(self, contest: Contest) -> bool:
        """Whether the election that is named, if one is, can be this one."""
        if self.election is not None:
            return contest.election == self.election
        return (
            self.country in (None, contest.country) and (self.date is None or (contest.date or "").startswith(self.date)) and self.kind in (None, contest.kind)
        )

    def names(self, event: Event) -> bool:
        """Whether the target is the event's election, or, where no election is named, its country or claimant."""
        if self.election is not None:
            return event.election == self.election
        if self.is_election and event.election is None:
            return False
        return (
            (self.country is None or event.country == self.country)
            and (self.date is None or (event.election_date or "").startswith(self.date))
            and (self.kind is None or event.election_kind == self.kind)
            and (self.claimant is None or (bool(event.claimant) and fold(event.claimant or "") == self.claimant))
        )

    def is_target_of(self, event: Event) -> bool:
        """The same, but an election that is only the context of a government or of relations does not count."""
        return self.names(event) and (event.target_type == "election" or not self.is_election)


def target(text: str, names: Names, used: Used) -> Target:
    """Read a target as people type it: a country, an election, or a claimant that the events name.

    Elections: `VEN-2018-05-20-presidential`, `VEN-2018-presidential`, `VEN-2018`, `Venezuela 2018`,
    `presidential election Venezuela`, `Venezuela's 2018 election`; what is left open means all that fit.
    """
    if any(contest.election == text for contest in used.contests()):
        return Target(election=text)
    day = _DATE.search(text)
    rest = text.replace(day[0], " ", 1) if day else text
    words = [w for w in re.split(r"(?:['’]s)?[\s,-]+", rest + " ") if w]
    kinds = [w.lower() for w in words if w.lower() in KINDS]
    left = [w for w in words if w.lower() not in (*KINDS, "election", "elections")]
    while left and left[0].lower() in ("the", "in", "of"):  # "the 2018 election in Venezuela"
        left = left[1:]
    name = " ".join(left)
    if not name:
        raise StanceError(f'"{text}" names no country; write VEN-2018, "Venezuela 2018" or "presidential election Venezuela"')
    found = sorted(names.get(name))
    if len(found) == 1 and not found[0].islower():
        on = a_date(day[0]) if day else None
        return Target(country=coded_as(found[0], on or ""), date=on, kind=kinds[0] if kinds else None)
    if len(found) > 1:
        raise StanceError(f'"{name}" may mean {" or ".join(found)}; use the code')
    claimants = set(used.claimants())
    meant = named(text, claimants)
    if len(meant) == 1:
        return Target(claimant=meant.pop())
    if meant:
        raise StanceError(f'"{text}" may mean {" or ".join(sorted(meant))}; use the full name')
    near = {*names.all(), *claimants, *(one.rpartition(" ")[2] for one in claimants)}
    raise unknown("country, election or claimant", name if day else text, near)


# -- events -------------------------------------------------------------------------------------------------


Membership = tuple[str, str | None, str | None]
"""(state, first day, last day), None where open or unknown."""


class Filter(NamedTuple):
    """Which events are asked for; an empty field asks nothing, several values of one field mean any of them."""

    actors: frozenset[str] = frozenset()
    on: tuple[Target, ...] = ()
    elections: tuple[Target, ...] = ()
    stances: frozenset[str] = frozenset()
    modalities: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    reviews: frozenset[str] = frozenset()
    """What was decided on them; `none` of `models.REVIEWS` is for those that nobody looked at."""
    since: str | None = None
    until: str | None = None
    countries: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    members: frozenset[Membership] | None = None
    """Whose: (state, first day, last day) of those who are members of the groups asked for."""
    min_confidence: float = 0.0
    text: str = ""

    def accepts(self, event: Event) -> bool:
        """Whether an event fits.  A vague date fits wherever it may lie; a mere "by" day counts as that day."""
        day = event.date or event.not_after or event.published
        begin, end = (first_day(day), last_day(day)) if day else (None, None)
        return (
            (not self.actors or event.actor in self.actors)
            and (not self.stances or event.stance in self.stances)
            and (not self.modalities or event.modality in self.modalities)
            and (not self.articles or event.article in self.articles)
            and (not self.reviews or (event.review or "none") in self.reviews)
            and (not self.on or any(t.is_target_of(event) for t in self.on))
            and (not self.elections or any(t.names(event) for t in self.elections))
            and (not self.since or (end is not None and end >= first_day(self.since)))
            and (not self.until or (begin is not None and begin <= last_day(self.until)))
            and (not self.countries or event.country in self.countries)
            and (not self.kinds or event.target_type in self.kinds or event.election_kind in self.kinds)
            and event.confidence >= self.min_confidence
            and (not self.text or any(self.text in plain(span.sentence) for span in event.evidence))
            and (self.members is None or any(was_member(event.actor, begin, end, span) for span in self.members))
        )


def plain(text: str) -> str:
    """A text as `--text` compares it: without regard to capitals, accents and the breaks of lines."""
    return " ".join(fold_letters(text).split())


def was_member(actor: str, begin: str | None, end: str | None, span: Membership) -> bool:
    """Whether the actor was a member on a day that may be anywhere between two."""
    state, since, last = span
    if state != actor or begin is None or end is None:
        return False
    return (since is None or first_day(since) <= end) and (last is None or begin <= last_day(last))


def memberships(groups: Iterable[str], facts: Facts) -> frozenset[Membership]:
    """(state, first day, last day) for all who were ever members of the groups."""
    spans = ((state, *span) for group in groups for state in facts.members(group) for span in facts.memberships(state) if span[0] == group)
    return frozenset((state, since, last) for state, _, since, last in spans)


# -- positions ----------------------------------------------------------------------------------------------


class _Said(NamedTuple):
    """What of an event decides on positions."""

    id: str
    article: str
    place: int
    actor: str
    actor_type: str
    actor_name: str
    stance: str
    modality: str
    target_type: str
    country: str
    election: str | None
    election_kind: str | None
    election_date: str | None
    claimant: str | None
    date: str | None
    precision: str
    not_after: str | None
    published: str | None
    publisher: str | None


_said = attrgetter(*_Said._fields)


def lean(event: Event) -> Event:
    """In an event's place, a tenth as large, what all that makes positions of events asks of it: of `lines`, `by_actor` and the panel.

    So a whole store's positions can be told at once; what a view shows besides (evidence, confidence) it does not have.
    """
    return cast("Event", _Said._make(intern(value) if type(value) is str else value for value in _said(event)))


class Period(Record):
    """One stretch of time in which an actor held one stance toward one target: a line of `stance position`."""

    actor: str
    actor_type: ActorType
    actor_name: str
    target_type: TargetType
    country: str = Field(description="ISO 3166 alpha-3 of the state whose election, government or relations it is about")
    election: str | None
    election_date: str | None
    claimant: str | None = Field(description="whose victory or authority it is about, as the sources name the person")
    stance: Stance
    since: str | None = Field(description="from when: YYYY-MM-DD, YYYY-MM or YYYY; null where only a day by which it was held is known")
    precision: Precision = Field(description="how exactly the beginning is known")
    not_after: str | None = Field(description="the day by which it was held, where `since` is null")
    until: str | None = Field(description="the day from which it no longer held; null while it holds")
    via: str | None = Field(description="the group from whose stance and membership it is derived; null for an own statement")
    contested: tuple[Stance, ...] = Field(description="other stances that the sources give for the same day")
    articles: int = Field(description="how many articles report it, those that are copies of one text counted once")
    publishers: int = Field(description="how many publishers report it, one that only copied not counted")
    events: tuple[str, ...] = Field(description="the ids of the events behind it")
    breaks_with: tuple[str, ...] = Field((), description="groups that speak for this member and had said something else when it spoke")
    copies: int = Field(0, description="how many further articles report it that are copies of these")

    @property
    def held(self) -> str | None:
        """The day from which it is sure to be held, None where no day is known."""
        return last_day(self.since) if self.since else self.not_after


class Key(NamedTuple):
    """What tells threads of an actor apart; "" where a target has no such part."""

    target_type: TargetType
    country: str
    election: str
    claimant: str

    def __str__(self) -> str:
        """The target in one word, for tables that others join on.

        >>> str(Key("election", "VEN", "VEN-2018-05-20-presidential", "")), str(Key("government", "VEN", "", "juan guaido"))
        ('VEN-2018-05-20-presidential', 'VEN-government/juan-guaido')
        """
        named = self.election or f"{self.country}-{self.target_type}"
        return f"{named}/{self.claimant.replace(' ', '-')}" if self.claimant else named


class Thread(NamedTuple):
    """All that an actor said toward one target: its periods, oldest first, and what it intends or urges."""

    target_type: TargetType
    country: str
    election: str | None
    claimant: str | None
    periods: tuple[Period, ...]
    beside: tuple[Event, ...]
    key: Key


def threads(
    events: Iterable[Event],
    actor: str,
    facts: Facts,
    *,
    on: Target | None = None,
    own: bool = False,
    at: str | None = None,
    known_by: str | None = None,
    copies: Copies = NO_COPIES,
) -> list[Thread]:
    """The positions of an actor, thread by thread.

    `on` keeps one target, `own` leaves out what is derived from groups, `known_by` uses only articles that
    were published by that day (those without a date were not), `at` keeps the period that holds on that day,
    with the evidence up to it; each part may be as coarse as a year, which then means its last day.
    """
    day, known = at and last_day(at), known_by and last_day(known_by)
    found = [event for event in events if (on is None or on.is_target_of(event)) and (known is None or (event.published or "9999") <= known)]
    threads = (line.thread(day) for line in lines(found, actor, facts, own=own, copies=copies))
    return [thread for thread in threads if thread.periods or thread.beside]


def lines(events: Iterable[Event], actor: str, facts: Facts, *, own: bool = False, copies: Copies = NO_COPIES) -> list[Line]:
    """What an actor said and what is derived from its groups, thread by thread, before it is counted up."""
    spans = [] if own else [span for span in facts.memberships(actor) if facts.speaks_for_members(span[0])]
    groups = {group for group, _, _ in spans} - {actor}
    by_thread: dict[Key, dict[str, list[Event]]] = defaultdict(lambda: defaultdict(list))
    named: list[tuple[str, _Name]] = []
    for event in sorted(events, key=event_order):
        if event.actor == actor:
            named.append((held_by(event) or "9999", (event.actor_name, event.actor_type)))
        elif event.actor not in groups or event.country == actor or event.modality != "actual":
            continue
        by_thread[key_of(event, facts.winner)][event.actor].append(event)
    ordered = sorted(by_thread, key=lambda k: (k.country, TARGET_TYPES.index(k.target_type), k.election, k.claimant))
    names = _names(named, (facts.label(actor), "state"))
    return [_line(key, actor, names, by_thread[key], spans, copies) for key in ordered]


def _names(named: Sequence[tuple[str, _Name]], curated: _Name) -> _Names:
    """The name that an actor goes by from each day on: that of the last of the statements made by then."""
    days, names, last = [""], [curated], 0
    for order, (day, _) in sorted(enumerate(named), key=lambda one: one[1][0]):
        last = max(last, order)
        days.append(day)
        names.append(named[last][1])
    return days, names


def by_actor(events: Iterable[Event], facts: Facts, *, own: bool = False) -> dict[str, list[Event]]:
    """For everyone who may have a position, all that it rests on: own events and those of the groups that speak for the actor.

    So each actor's `lines` look at few of the events, however many actors there are.
    """
    said: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        said[event.actor].append(event)
    heard = {actor: list(found) for actor, found in said.items()}
    for group in [] if own else sorted(filter(facts.speaks_for_members, said)):
        for member in {*facts.members(group)} - {group}:
            heard.setdefault(member, []).extend(said[group])
    return dict(sorted(heard.items()))


def periods(found: Iterable[Thread]) -> list[Period]:
    """The periods of all threads as one list, oldest first."""
    return sorted((p for thread in found for p in thread.periods), key=_period_order)


def key_of(event: Event, winner: Callable[[str], str | None]) -> Key:
    claimant = fold(event.claimant or "")
    return key(event.target_type, event.country, event.election, event.election_date, event.election_kind, claimant, winner)


def key(kind: TargetType, country: str, election: str | None, date: str | None, contest: str | None, claimant: str, winner: Callable[[str], str | None]) -> Key:
    """The key of a target from its parts, the claimant folded."""
    if kind == "election":
        # Without a curated identity the words of the target have to do.
        election = election or "-".join(filter(None, (country, date, contest)))
        if claimant and claimant == fold(winner(election) or ""):
            claimant = ""
        return Key("election", country, election, claimant)
    return Key(kind, country, "", claimant if kind == "government" else "")


class Source(NamedTuple):
    """The article that told something first, for those that are copies of it."""

    article: str
    publisher: str
    published: str


Sources = Mapping[str, Source]
"""The source of each article that is a copy; any other is its own."""


class Step(NamedTuple):
    """What the sources say of one thread on one day: the stance, and those that contradict it."""

    day: str
    exact: bool
    events: tuple[Event, ...]
    contested: tuple[Stance, ...]
    sources: Sources

    @property
    def stance(self) -> Stance:
        return self.events[0].stance


@dataclass
class _Run:
    """Steps of one stance after another: a period before it is counted up."""

    steps: list[Step]
    until: str | None = None
    via: str | None = None
    start: str | None = None
    contested: set[Stance] = field(default_factory=set)

    @property
    def stance(self) -> Stance:
        return self.steps[0].stance

    @property
    def day(self) -> str:
        return self.start or self.steps[0].day

    def holds(self, day: str) -> bool:
        return self.day <= day and (self.until is None or day < self.until)

    def breaks_with(self, other: _Run, at: str | None) -> bool:
        """Whether something of it was said, up to `at`, while the other held."""
        return self.stance != other.stance and any(other.holds(step.day) for step in self.steps if at is None or step.day <= at)


_Name = tuple[str, ActorType]
_Names = tuple[list[str], list[_Name]]


@dataclass(frozen=True)
class Line:
    """A thread before its periods are counted up: any number of days can be asked of it."""

    key: Key
    actor: str
    names: _Names
    said: Mapping[str, Sequence[Event]]
    runs: Sequence[_Run]
    sources: Sources
    derived: Sequence[_Run]
    """What the actor's groups said while they spoke for it, whether or not that counts beside its own word."""

    def thread(self, at: str | None) -> Thread:
        """The periods, or the one that holds on the day `at`, with what is intended or urged beside them."""
        own = self.said.get(self.actor, ())
        found = [self._period(run, at) for run in self.runs if at is None or run.holds(at)]
        if at is None:  # no day can be named for these, so none is claimed
            undated = [event for event in own if event.modality == "actual" and held_by(event) is None]
            for stance in STANCES if undated else ():
                same = tuple(event for event in undated if event.stance == stance)
                if same:
                    found.append(self._period(_Run([Step("", False, same, (), self.sources)]), None))
        beside = (e for e in own if e.modality != "actual" and (at is None or (held_by(e) or "9999") <= at))
        claimant = next((e.claimant for events in self.said.values() for e in events if e.claimant), None)
        key = self.key
        return Thread(key.target_type, key.country, key.election or None, claimant, tuple(found), tuple(beside), key)

    def span(self) -> tuple[str, str] | None:
        """The days of the first and the last statement that a position rests on."""
        days = [step.day for run in self.runs for step in run.steps]
        return (min(days), max(days)) if days else None

    def on(self, days: Sequence[str]) -> Iterator[tuple[int, Period]]:
        """For each of some days, given in their order, its number and what `thread` has for it: each run is counted up anew only when more is known."""
        for run in self.runs:
            told = [step.day for step in run.steps]
            known, period = 0, None
            for number in range(bisect_left(days, run.day), bisect_left(days, run.until) if run.until else len(days)):
                seen = bisect_right(told, days[number])
                if period is None or seen != known:
                    known, period = seen, self._period(run, days[number])
                yield number, period

    def _period(self, run: _Run, at: str | None) -> Period:
        days, names = self.names
        name = names[-1 if at is None else bisect_right(days, at) - 1]
        others = self.derived if run.day and not run.via else ()
        breaks_with = {other.via for other in others if other.via and run.breaks_with(other, at)}
        return _period(self.key, self.actor, name, run, at, tuple(sorted(breaks_with)))


def _line(
    key: Key,
    actor: str,
    names: _Names,
    said: Mapping[str, Sequence[Event]],
    spans: Iterable[tuple[str, str | None, str | None]],
    copies: Copies,
) -> Line:
    """One thread from what its actor (and its groups) said in it."""
    done = {speaker: [event for event in events if event.modality == "actual"] for speaker, events in said.items()}
    sources = {speaker: sources_of(events, copies) for speaker, events in done.items()}
    steps = {speaker: _steps(events, sources[speaker]) for speaker, events in done.items()}
    runs = _runs(steps.get(actor, ()))
    derived = [run for span in spans for run in _of_group(steps.get(span[0], ()), *span)]
    return Line(key, actor, names, said, _clip(_overlay(derived), runs[0].day if runs else None) + runs, sources.get(actor, {}), derived)


def by_day(events: Iterable[Event]) -> dict[tuple[str, bool], list[Event]]:
    """Dated events by the day they hold from, and whether just that day is meant; vague ones stand before exact ones."""
    days: dict[tuple[str, bool], list[Event]] = defaultdict(list)
    for event in events:
        day = held_by(event)
        if day is not None:
            days[day, event.precision == "day"].append(event)
    return {when: days[when] for when in sorted(days)}


def sources_of(events: Iterable[Event], copies: Copies) -> Sources:
    """The sources of what one speaker did or declared in one thread: of those of its articles alone that are copies of others of them."""
    if not copies:
        return {}
    told = {event.article: event for event in events}
    found = copies.origins({article: event.published for article, event in told.items()})
    return {article: Source(origin, told[origin].publisher or "", told[origin].published or "") for article, origin in found.items()}


def _steps(events: Sequence[Event], sources: Sources) -> list[Step]:
    """What was said from day to day, each day settled."""
    return [settle(*when, told, sources) for when, told in by_day(events).items()]


def settle(day: str, exact: bool, events: Sequence[Event], sources: Sources) -> Step:
    """One stance for a day: of several the one with more publishers, then the one published later."""

    def weight(stance: Stance) -> tuple[int, str, int]:
        said = [event for event in events if event.stance == stance]
        latest = max(sources[event.article].published if event.article in sources else event.published or "" for event in said)
        return _publishers(said, sources), latest, -STANCES.index(stance)

    ranked = sorted({event.stance for event in events}, key=weight, reverse=True)
    kept = tuple(event for event in events if event.stance == ranked[0])
    return Step(day, exact, kept, tuple(ranked[1:]), sources)


def _runs(steps: Iterable[Step]) -> list[_Run]:
    """Join steps of one stance; each run lasts until the first step that differs."""
    runs: list[_Run] = []
    for step in steps:
        if runs and runs[-1].stance == step.stance:
            runs[-1].steps.append(step)
        else:
            if runs:
                runs[-1].until = step.day
            runs.append(_Run([step]))
    return runs


def _of_group(told: Iterable[Step], group: str, since: str | None, last: str | None) -> list[_Run]:
    """What a member held through its group: statements made during the membership, until it ends."""
    begin, end = first_day(since or "0001"), last_day(last or "9998")
    steps = [step for step in told if begin <= step.day <= end]
    left = (date.fromisoformat(end) + timedelta(days=1)).isoformat() if end < "9998" else None
    return [replace(run, via=group, until=run.until or left) for run in _runs(steps)]


def _overlay(runs: Sequence[_Run]) -> list[_Run]:
    """One line out of several groups' runs: the newest counts, but the same stance again changes nothing."""
    if len({run.via for run in runs}) < 2:
        return sorted(runs, key=lambda run: run.day)
    line: list[_Run] = []
    for day in sorted({run.day for run in runs} | {run.until for run in runs if run.until}):
        open_now = [run for run in runs if run.holds(day)]
        current = line[-1] if line and line[-1].holds(day) else None
        if not open_now:
            continue
        newest = max(open_now, key=lambda run: (run.day, _publishers(run.steps[0].events, run.steps[0].sources), run.via))
        if current is None or current.stance != newest.stance:
            if current is not None:
                current.until = day
            current = replace(newest, start=None if newest.day == day else day, contested=set())
            line.append(current)
        rivals = (run.stance for run in open_now if run.day == day == newest.day)
        current.contested.update(stance for stance in rivals if stance != current.stance)
    return line


def _clip(runs: Iterable[_Run], own: str | None) -> list[_Run]:
    """End derived runs where the actor's own statements begin: a group never speaks over its member."""
    if own is None:
        return list(runs)
    return [replace(run, until=min(run.until or own, own)) for run in runs if run.day < own]


def _period(key: Key, actor: str, name: _Name, run: _Run, at: str | None, breaks_with: tuple[str, ...]) -> Period:
    """Count up a run, from the evidence up to `at`."""
    steps = [step for step in run.steps if at is None or step.day <= at]
    events = [event for step in steps for event in step.events]
    contested = {stance for step in steps for stance in step.contested} | run.contested
    first = max(steps[0].events, key=lambda event: len(event.date or ""))
    since = run.start or first.date
    sources = steps[0].sources
    articles = len({sources[event.article].article if event.article in sources else event.article for event in events})
    return Period.trusted(
        {
            "actor": actor,
            "actor_type": name[1],
            "actor_name": name[0],
            "target_type": key.target_type,
            "country": key.country,
            "election": key.election or None,
            "election_date": next((e.election_date for e in events if key.election and e.election_date), None),
            "claimant": None if key.target_type == "relations" else next((e.claimant for e in events if e.claimant), None),
            "stance": run.stance,
            "since": since,
            "precision": "day" if run.start else first.precision,
            "not_after": None if since else steps[0].day or None,
            "until": run.until,
            "via": run.via,
            "contested": tuple(sorted(contested, key=STANCES.index)),
            "articles": articles,
            "publishers": _publishers(events, sources),
            "events": tuple(event.id for event in events),
            "breaks_with": breaks_with,
            "copies": len({event.article for event in events}) - articles,
        }
    )


def opening(period: Period, events: Mapping[str, Event]) -> list[Event]:
    """Those of a period's events, given by id, that tell its beginning: what is shown as its evidence has to bear out its `since`."""
    told = [events[one] for one in period.events]
    first = [event for event in told if (held_by(event), event.precision == "day") == (held_by(told[0]), told[0].precision == "day")]
    return [event for event in first if event.date == period.since] or first


def clearest(events: Iterable[Event]) -> Event:
    """The event whose sentence shows it best; of several that are as sure the first."""
    return max(events, key=lambda event: event.confidence)


def _publishers(events: Iterable[Event], sources: Sources) -> int:
    """How many publishers report it; articles that name none count as one between them, for want of proof."""
    return len({sources[event.article].publisher if event.article in sources else event.publisher or "" for event in events})


def _period_order(period: Period) -> tuple[str, Any]:
    """Oldest first by the day a period holds from; the undated last."""
    return period.held or "9999", (period.country, TARGET_TYPES.index(period.target_type), period.election or "", period.claimant or "")


def beside_order(event: Event) -> tuple[int, tuple[str, str, int, str]]:
    """Intended before urged, each by day."""
    return MODALITIES.index(event.modality), event_order(event)
