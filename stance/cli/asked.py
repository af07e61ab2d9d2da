"""A store that is asked something, and what the options of a question mean in it."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from stance.cli import shared
from stance.cli.shared import Problems

if TYPE_CHECKING:
    from stance.models import Decision, Event
    from stance.query import Filter, Target


_MANY = 20_000
"""Articles among which no near match is sought: it would take longer than to look."""


class Asked:
    """A store that is asked something: its index, the knowledge beside it, and the names that both know."""

    def __init__(self, store: Path, problems: Problems) -> None:
        from stance import query
        from stance.index import Index
        from stance.store import Store

        self.store = Store(store)
        self.index = Index(self.store, problems, _Indexing())
        self.facts = shared.light()
        self.names = query.Names(self.facts.actors, self.index)
        self._problems = problems

    def target(self, text: str) -> Target:
        """The target that is named; said, where no event is about that election: a mistyped year is no silence."""
        from stance import query
        from stance.models import StanceError

        target = query.target(text, self.names, self.index)
        if target.country and self.facts.members(target.country):
            raise StanceError(f'"{text}" names a group, and a target is a country, its election or who claims its government; write VEN or "Venezuela 2018"')
        if target.is_election:
            known = self.index.contests()
            if not any(target.fits(contest) for contest in known):
                there = sorted({contest.election for contest in known if contest.country == target.country})
                shared.complain(f'no event here is about "{text}"' + (f"; there are some about {', '.join(there[:5])}" if there else ""))
        return target

    def called(self, code: str) -> str:
        """An actor's name and code; of one that nobody curated the name is that of its last event.  A slug adds nothing to a name."""
        from stance.query import Filter

        name = self.facts.label(code)
        if not code.islower():
            return f"{name} ({code})"
        last = self.index.events(Filter(actors=frozenset({code})), newest=True, limit=1) if name == code else []
        return last[0].actor_name if last else name

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

    def said(self, codes: Sequence[str], on: Target | None) -> list[Event]:
        """What these actors did or declared, or anybody where none is named, toward a target: all that is a position."""
        from stance.query import Filter

        return self.index.events(Filter(actors=frozenset(codes), on=(on,) if on else (), modalities=frozenset({"actual"})))

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
        review: list[str] | None = None,
    ) -> Filter:
        """The filter that the options ask for, every name in them checked."""
        from stance import query
        from stance.models import MODALITIES, REVIEWS, STANCES, TARGET_TYPES

        since, until = query.a_span(since, until, "event")
        return query.Filter(
            actors=frozenset(map(self.names.actor, actor or ())),
            members=query.memberships(map(self._group, group), self.facts) if group else None,
            on=tuple(map(self.target, on or ())),
            elections=tuple(map(self.election, election or ())),
            countries=frozenset(map(self.country, country or ())),
            kinds=_choice("kind", kind, (*TARGET_TYPES, *query.KINDS)),
            stances=_choice("stance", stance, STANCES),
            modalities=_choice("modality", modality, MODALITIES),
            articles=self._articles(article),
            reviews=_choice("review", review, REVIEWS),
            since=since,
            until=until,
            min_confidence=min_confidence,
            text=query.plain(text or ""),
        )

    def event(self, beginning: str) -> Event:
        """The one event whose id begins so, a rejected one too."""
        from stance.models import StanceError

        meant = self.index.by_id(beginning)
        if len(meant) > 1:
            raise StanceError(f'"{beginning}" begins the ids of {len(meant)} events: {", ".join(meant[:5])} ...')
        if not meant:
            raise StanceError(f"no event \"{beginning}\" in {self.store.path}; 'stance events' lists the ids")
        return self.index.event(meant[0])

    def decided(self, event: Event) -> list[Decision]:
        """All decisions on an event, oldest first, with those that were taken back."""
        from stance.decisions import applied

        if self.store.decided() is None:
            return []
        those = self.store.decisions(self._problems, event.article)
        return next((found.on.get(event.id, []) for _, found in applied(self.store, those, self._problems)), [])

    def _group(self, name: str) -> str:
        """A group with members that are known; of the several things a name means the one that has them."""
        from stance.models import StanceError

        found = [code for code in self.names.get(name) if self.facts.members(code)]
        if len(found) == 1:
            return found[0]
        self.names.actor(name, "group")  # which says so of a name nobody knows
        raise StanceError(f'"{name}" is no group whose members are known; write LIMA, EU or "Lima Group"')

    def country(self, name: str) -> str:
        """A country, which is a target and need not be an actor of any event."""
        from stance.models import StanceError

        code = self.names.actor(name, "country")
        if self.facts.members(code) or code.islower():
            raise StanceError(f'"{name}" is no country; write VEN or Venezuela')
        return code

    def _articles(self, wanted: list[str] | None) -> frozenset[str]:
        """The articles named, each of which must be in the store (though it may hold no event)."""
        from stance.query import unknown

        for article_id in wanted or ():
            if self.index.article(article_id, self._problems) is None:
                known = self.index.articles()
                raise unknown("article", article_id, known if len(known) < _MANY else ())
        return frozenset(wanted or ())


class _Indexing:
    """Tells on a terminal how far the making of an index is, where it takes long."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def __call__(self, done: int, of: int) -> None:
        if sys.stderr.isatty() and time.monotonic() - self._began > 1:
            print("\r" + (f"indexing the store: {done} of {of} files" if done < of else " " * 50 + "\r"), end="", file=sys.stderr, flush=True)


def _choice(what: str, given: list[str] | None, allowed: Sequence[str]) -> frozenset[str]:
    from stance.models import StanceError

    for value in given or ():
        if value not in allowed:
            raise StanceError(f'unknown {what} "{value}"; it is one of {", ".join(allowed)}')
    return frozenset(given or ())
