"""What people decided on events, laid over what was read out of the articles: nothing here is ever stored in an event.

A decision belongs to the event that its evidence shows, not to an id, so that it outlives a change of rules and a new reading:

- Decisions on one event (of one id, as it was judged) are a *unit*.  A unit belongs to an event of the same article, with a sentence of
  the evidence in common (white space aside) and the same actor, stance, kind of target and country, as judged or as corrected;
  among several to that which agrees best in modality, election, claimant, date and measure, and stands nearest.  No two units share an
  event, unless they agree with it in all that: those of two coders who judged it under different ids, say.
- Of the decisions that stand (none takes them back) the latest counts.  What an earlier one corrected holds on as long as a later
  coder had it so before them: who corrects another field, or accepts, leaves it; who judged the event as it was read goes back to that.
- A missed event that was added is an event of its own, until it is read out of the article; then that one has the coder's fields.
- A decision that fits nothing any more is an *orphan*.  One that rejected what the rules, its sentence being still there, no longer
  find is none: they have come to agree.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import cached_property
from itertools import accumulate
from typing import Any, NamedTuple, Protocol

from pydantic import ValidationError

from stance.models import ActorType, Article, Decision, Event, Evidence, Judged, Record, Span, StanceError, Verdict, Why, event_id
from stance.store import Report, Store, decision_id, event_order

CODED = tuple(name for name in Judged.model_fields if name != "id")
"""The fields of an event that a person can decide on."""
_CORE = ("actor", "stance", "target_type", "country")
_BESIDE = ("modality", "election", "claimant", "date", "measure")
_SAME = ("actor", "stance", "modality", "addressee", "measure", "target_type", "country", "claimant", "date")
"""What two events differ in, and, where it is the target, in the election; else they are one."""
_REASONS = {
    "actor": {"actor", "actor_type", "actor_name"},
    "target": {"target_type", "country", "election", "election_kind", "election_date", "claimant"},
    "date": {"date", "precision", "basis", "not_after"},
}
"""The fields that each of an event's reasons is about."""
RULE = "coder"
"""In the place of a rule, where a person added the event."""


# -- making -------------------------------------------------------------------------------------------------


def judged(event: Event) -> Judged:
    """An event as it is before a coder."""
    return Judged.trusted({name: getattr(event, name) for name in Judged.model_fields})


def decide(
    verdict: Verdict,
    article: str,
    event: Judged,
    evidence: Iterable[Span],
    *,
    who: str,
    why: str = "",
    changes: Mapping[str, tuple[str | None, str | None]] | None = None,
    withdraws: str | None = None,
    after: Iterable[Decision] = (),
    now: datetime | None = None,
) -> Decision:
    """A decision of this moment; later, by a second at least, than those it comes `after`, whatever the clocks of two machines say."""
    moment = (now or datetime.now(UTC)).replace(microsecond=0, tzinfo=None)
    moment = max([moment, *(datetime.fromisoformat(one.when[:-1]) + timedelta(seconds=1) for one in after)])
    spans = tuple(Span(start=span.start, end=span.end, sentence=span.sentence) for span in evidence)
    made = Decision(
        id="", article=article, verdict=verdict, event=event, evidence=spans, changes=dict(changes or {}), withdraws=withdraws,
        who=who, when=f"{moment.isoformat()}Z", why=why,
    )  # fmt: skip
    return made.model_copy(update={"id": decision_id(made)})


def withdraw(decision: Decision, *, who: str, why: str = "", after: Iterable[Decision] = ()) -> Decision:
    """A decision that takes another back."""
    return decide("withdrawn", decision.article, decision.event, decision.evidence, who=who, why=why, withdraws=decision.id, after=[decision, *after])


def standing(decisions: Iterable[Decision]) -> list[Decision]:
    """Those that nobody took back, oldest first, each once."""
    ordered = sorted({one.id: one for one in decisions}.values(), key=lambda one: (one.when, one.id))
    taken = {one.withdraws for one in ordered}
    return [one for one in ordered if one.verdict != "withdrawn" and one.id not in taken]


def find(sentence: str, text: str, near: int = 0) -> Span | None:
    """Where a sentence stands in a text, white space aside; of several places the one nearest to `near`.

    >>> find("It does  not.", "So. It does\\nnot. So.")
    Span(start=4, end=16, sentence='It does\\nnot.')
    """
    told, words = " ".join(sentence.split()), list(re.finditer(r"\S+", text))
    plain = " ".join(word[0] for word in words)
    begins = [0, *accumulate(len(word[0]) + 1 for word in words)]  # of each word in `plain`
    best: tuple[int, int, int] | None = None
    at = plain.find(told) if told else -1
    while at >= 0:
        stop = at + len(told)
        parts = (plain[at - 1 : at + 1] if at else "", plain[stop - 1 : stop + 1])
        if not any(len(part) == 2 and part.isalnum() for part in parts):  # no part of a word
            first, last = bisect_right(begins, at) - 1, bisect_right(begins, stop - 1) - 1
            start, end = words[first].start() + at - begins[first], words[last].start() + stop - begins[last]
            here = (abs(start - near), start, end)
            best = here if best is None else min(best, here)
        at = plain.find(told, at + 1)
    return None if best is None else Span(start=best[1], end=best[2], sentence=text[best[1] : best[2]])


# -- which decision belongs to which event ------------------------------------------------------------------


class _Unit:
    """What was decided on one event, as it was judged; or an event, as it was read."""

    def __init__(self, decisions: Sequence[Decision], event: Event | None = None) -> None:
        self.decisions = decisions
        self.event = event
        self.stands = standing(decisions)
        self.telling = self.stands or self.decisions
        """Those by which it is known; what was taken back plays no part where anything stands."""

    @cached_property
    def views(self) -> list[dict[str, Any]]:
        """All that the event was taken for: as judged, and as corrected."""
        if self.event is not None:
            return [judged(self.event).plain()]
        found: list[dict[str, Any]] = []
        for one in self.telling:
            for view in (one.event.plain(), _corrected(one)):
                if view not in found:
                    found.append(view)
        return found

    @cached_property
    def spans(self) -> list[Span]:
        return list(self.event.evidence) if self.event is not None else [span for one in self.telling for span in one.evidence]

    @cached_property
    def sentences(self) -> set[str]:
        return {" ".join(span.sentence.split()) for span in self.spans}

    @cached_property
    def place(self) -> int:
        return min((span.start for span in self.spans), default=0)

    @cached_property
    def name(self) -> tuple[Any, ...]:
        """By which units are ordered, whatever the order of decisions."""
        return (self.place, self.views[0]["id"])


def _corrected(decision: Decision) -> dict[str, Any]:
    """The event as a decision leaves it."""
    return decision.event.plain() | {name: to for name, (_, to) in decision.changes.items()}


def _units(decisions: Iterable[Decision]) -> list[_Unit]:
    """Decisions put together by article and the id of the event that was judged."""
    by_event: dict[tuple[str, str], list[Decision]] = defaultdict(list)
    for one in sorted({one.id: one for one in decisions}.values(), key=lambda one: (one.when, one.id)):
        by_event[one.article, one.event.id].append(one)
    return sorted((_Unit(those) for those in by_event.values()), key=lambda unit: (unit.decisions[0].article, unit.name))


def _agreement(a: _Unit, b: _Unit) -> tuple[int, ...] | None:
    """How well two can mean one event, None where they cannot: same id, same in each thing beside the core, distance."""
    if a.sentences.isdisjoint(b.sentences):
        return None
    found = [
        (int(x["id"] == y["id"]), *(int(x[name] == y[name]) for name in _BESIDE), -abs(a.place - b.place))
        for x in a.views
        for y in b.views
        if x["id"] == y["id"] or all(x[name] == y[name] for name in _CORE)
    ]
    return max(found, default=None)


def _pair(left: Sequence[_Unit], right: Sequence[_Unit]) -> dict[int, int]:
    """Which of the one belongs to which of the other, each once, those that agree best first."""
    ranked = [(how, i, k) for i, a in enumerate(left) for k, b in enumerate(right) if (how := _agreement(a, b)) is not None]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, k in sorted(ranked, key=lambda one: (tuple(-part for part in one[0]), one[1], one[2])):
        if i not in pairs and k not in taken:
            pairs[i] = k
            taken.add(k)
    return pairs


def _joined(units: Sequence[_Unit], events: Sequence[_Unit]) -> dict[int, list[int]]:
    """The units of each event."""
    found: dict[int, list[int]] = defaultdict(list)
    alive = [i for i, unit in enumerate(units) if unit.stands]  # the others are only shown
    pairs = {alive[i]: k for i, k in _pair([units[i] for i in alive], events).items()}
    for i, k in pairs.items():
        found[k].append(i)
    for i, unit in enumerate(units):
        if i not in pairs:
            ranked = [(how, -k) for k, event in enumerate(events) if (how := _agreement(unit, event)) is not None]
            ranked = [one for one in ranked if not unit.stands or all(one[0][1 : 1 + len(_BESIDE)])]
            if ranked:
                found[-max(ranked)[1]].append(i)
    return found


# -- applying -----------------------------------------------------------------------------------------------


class Applied(NamedTuple):
    """An article's events with what was decided on them."""

    events: list[Event]
    """Those that answers are made of, in the order of all lists."""
    rejected: list[Event]
    orphans: list[Decision]
    """Those that stand, but fit no event any more."""
    on: dict[str, list[Decision]]
    """All decisions on each event, rejected ones too, by its id: oldest first, with those that were taken back."""

    @property
    def reviewed(self) -> bool:
        """Whether every event of the article was decided on, and there is one."""
        return bool(self.events or self.rejected) and all(event.review for event in self.events)


def apply(article: Article | None, events: Iterable[Event], decisions: Iterable[Decision]) -> Applied:
    """Lay the decisions on an article over the events that were read out of it; None where there is no such article any more.

    The order of either plays no part, and what is laid over what has been decided on already changes nothing.
    """
    read = sorted((one for one in events if one.review != "added"), key=event_order)
    units = _units(decisions)
    if article is None:
        return Applied([], [], standing(one for unit in units for one in unit.decisions), {})
    homes = _joined(units, [_Unit((), event) for event in read])
    kept: list[Event] = []
    rejected: list[Event] = []
    orphans: list[Decision] = []
    on: dict[str, list[Decision]] = {}
    for k, event in enumerate(read):
        mine = [one for i in homes.get(k, ()) for one in units[i].decisions]
        result = _Outcome(standing(mine))
        if mine:
            on[event.id] = sorted(mine, key=lambda one: (one.when, one.id))
        (kept if result.keeps else rejected).append(result.of(event))
    homeless = {*range(len(units))} - {i for those in homes.values() for i in those}
    for unit in (units[i] for i in sorted(homeless)):
        result = _Outcome(unit.stands)
        made = result.event(article)
        if made is not None:
            on[made.id] = list(unit.decisions)
            (kept if result.keeps else rejected).append(made)
        elif result.keeps or not any(find(sentence, article.text) for sentence in unit.sentences):
            orphans += unit.stands
    return Applied(sorted(_once(kept, on), key=event_order), sorted(rejected, key=event_order), standing(orphans), on)


class _Outcome:
    """What the decisions that stand on one event come to."""

    def __init__(self, stand: Sequence[Decision]) -> None:
        self.last = stand[-1] if stand else None
        self.added: Decision | None = None
        self.coded: dict[str, Any] = {}
        """The fields of an event that was added."""
        self.corrected: dict[str, tuple[Any, Decision]] = {}
        """Each corrected field, with who corrected it."""
        for one in stand:
            if one.verdict == "added":
                self.added, self.corrected = one, {}
                self.coded = {name: getattr(one.event, name) for name in CODED}
                continue
            self.coded = {name: value for name, value in self.coded.items() if getattr(one.event, name) == value or name in self.corrected}
            self.corrected = {name: found for name, found in self.corrected.items() if getattr(one.event, name) == found[0]}
            self.corrected |= {name: (to, one) for name, (_, to) in one.changes.items()}

    @property
    def keeps(self) -> bool:
        return self.last is None or self.last.verdict != "rejected"

    def of(self, event: Event) -> Event:
        """The event that was read, as it was decided."""
        if self.last is None:
            return event if event.review is None else Event.trusted(event.__dict__ | {"review": None})
        review = "corrected" if self.corrected else "accepted"
        return self._with(event, {"review": review if self.keeps else None})

    def event(self, article: Article) -> Event | None:
        """The event that was added; None where none was, or its sentence is no longer in the article."""
        if self.added is None:
            return None
        spans = [find(span.sentence, article.text, span.start) for span in self.added.evidence]
        evidence = tuple(Evidence(**span.plain(), trigger="", rule=RULE) for span in spans if span is not None)
        if not evidence:
            return None
        told = f"coded by {self.added.who}"
        values = self.added.event.plain() | {
            "article": article.id, "published": article.published, "published_basis": article.published_basis, "source": article.source,
            "publisher": article.publisher, "title": article.title, "evidence": evidence, "confidence": 1.0,
            "why": Why(actor=told, target=told, date=told), "review": "added", "made_by": f"coder {self.added.who}",
        }  # fmt: skip
        return self._with(Event.trusted(values), {})

    def _with(self, event: Event, more: Mapping[str, Any]) -> Event:
        fields = self.coded | {name: value for name, (value, _) in self.corrected.items()}
        why = event.why.plain()
        for reason, about in _REASONS.items():
            if by := [one for name, (_, one) in self.corrected.items() if name in about]:
                why[reason] = f"corrected by {by[-1].who}"
        return Event.trusted({**event.__dict__, **fields, "why": Why(**why), **more})


def _once(events: Iterable[Event], on: dict[str, list[Decision]]) -> Iterator[Event]:
    """The events, of which those that a coder made the same are one, with the evidence of all."""
    same: dict[tuple[Any, ...], list[Event]] = defaultdict(list)
    for event in events:
        election = event.election if event.target_type == "election" else None
        same[(*(getattr(event, name) for name in _SAME), election)].append(event)
    for alike in same.values():
        if len(alike) == 1 or not any(event.review in ("corrected", "added") for event in alike):
            yield from alike
            continue
        first, *others = sorted(alike, key=lambda event: (("corrected", "accepted", None, "added").index(event.review), event.id))
        spans = {(span.start, span.end): span for event in (*others, first) for span in event.evidence}
        if decided := [one for event in alike for one in on.pop(event.id, ())]:
            on[first.id] = sorted({one.id: one for one in decided}.values(), key=lambda one: (one.when, one.id))
        more: dict[str, Any] = {"evidence": tuple(spans[place] for place in sorted(spans)), "review": first.review or "accepted"}
        for event in others:
            if event.review == "added" and first.review != "corrected":  # it was read out of another sentence
                more |= {name: getattr(event, name) for name in CODED}
        yield Event.trusted(first.__dict__ | more)


def applied(store: Store, decisions: Iterable[Decision], report: Report) -> Iterator[tuple[Article | None, Applied]]:
    """Each article that was decided on, None where the store no longer has it, with its events, by the articles' ids."""
    by_article: dict[str, list[Decision]] = defaultdict(list)
    for one in decisions:
        by_article[one.article].append(one)
    there = store.some(by_article, report) if by_article else {}
    for name, those in sorted(by_article.items()):
        article, events = there.get(name, (None, []))
        yield article, apply(article, events, those)


def orphans(store: Store, report: Report) -> list[Decision]:
    """The decisions of a store that fit no event any more, oldest first."""
    return standing(one for _, found in applied(store, store.decisions(report), report) for one in found.orphans)


def reviewed(store: Store, report: Report) -> list[tuple[Article, list[Event]]]:
    """The articles of which every event was decided on, with their events as they now stand: what `stance score` can measure by."""
    return [(article, found.events) for article, found in applied(store, store.decisions(report), report) if article is not None and found.reviewed]


def gold(article: Article, events: Iterable[Event]) -> dict[str, Any]:
    """A reviewed article as a line of a gold file."""
    about = article.model_dump(mode="json", exclude_none=True)
    coded = ({name: getattr(event, name) for name in CODED} | {"evidence": " ".join(span.sentence for span in event.evidence)} for event in events)
    return about | {"events": list(coded)}


# -- correcting ---------------------------------------------------------------------------------------------


class Vote(NamedTuple):
    """An election, as a field of an event names it."""

    election: str
    kind: str
    date: str | None
    country: str


class World(Protocol):
    """What a coder's words can mean; each raises StanceError, with near matches, for what nobody knows."""

    def actor(self, name: str) -> tuple[str, ActorType, str]:
        """Code, type and name."""

    def country(self, name: str) -> str: ...
    def election(self, text: str) -> Vote: ...
    def day(self, text: str) -> str: ...


_NULLABLE = {"addressee", "measure", "election", "election_kind", "election_date", "claimant", "date", "not_after", "speaker"}
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def edited(event: Mapping[str, Any], given: Mapping[str, str], world: World) -> dict[str, Any]:
    """The coded fields of an event with the values that a coder gave in their place, and with what follows from them.

    An actor brings its type and name, an election its kind, day and country, a date its precision; "" empties a field that may be
    empty.  Raises StanceError for what the codebook does not allow, unless it was so before.
    """
    made = {name: event.get(name) for name in CODED}
    for name, value in given.items():
        if name not in CODED:
            raise StanceError(f'no field "{name}"; they are {", ".join(CODED)}')
        if not value and name not in _NULLABLE:
            raise StanceError(f"{name}= empties a field that must be filled; give a value")
        if name == "date" and value and world.day(value) == made["date"]:
            continue  # it is that already, on whatever it rests
        made |= _follows(name, value or None, given, world)
    made |= {name: given[name] for name in ("actor_type", "actor_name", "precision", "basis") if name in given}
    try:
        Judged.model_validate(made | {"id": "0"})
    except ValidationError as error:
        wrong = error.errors(include_url=False)[0]
        field = str(wrong["loc"][0])
        if made[field] is None:
            raise StanceError(f"{field} must be given: {field}=...") from None
        raise StanceError(f"{field}={made[field]}: {wrong['msg'][0].lower()}{wrong['msg'][1:]}") from None
    before = _faults(event) if event else []
    if faults := [one for one in _faults(made) if one not in before]:
        raise StanceError("\n".join(faults))
    return made


def _follows(name: str, value: str | None, given: Mapping[str, str], world: World) -> dict[str, Any]:
    """A field's new value, and what it brings."""
    if name == "actor" and value:
        if given.get("actor_type") == "nonstate" and given.get("actor_name") and _SLUG.fullmatch(value):
            return {"actor": value}  # one that nobody has heard of yet
        code, kind, called = world.actor(value)
        return {"actor": code, "actor_type": kind, "actor_name": called}
    if name == "addressee" and value:
        return {"addressee": ", ".join(_code(part, world) for part in value.split(", "))}
    if name == "country" and value:
        return {"country": world.country(value)}
    if name == "election":
        if value is None:
            return {"election": None, "election_kind": given.get("election_kind") or None, "election_date": given.get("election_date") or None}
        vote = world.election(value)
        return {"election": vote.election, "election_kind": vote.kind, "election_date": vote.date, "country": vote.country}
    if name == "date":
        if value is None:
            return {"date": None, "precision": "unknown", "basis": "none"}
        day = world.day(value)
        basis = given.get("basis") or "explicit"
        return {"date": day, "precision": {4: "year", 7: "month", 10: "day"}[len(day)], "basis": basis, "not_after": None}
    if name in ("not_after", "election_date") and value:
        return {name: world.day(value)}
    return {name: value}


def _code(name: str, world: World) -> str:
    """The code of a state or organisation that is urged; whoever else is stays as named."""
    try:
        code, kind, _ = world.actor(name)
    except StanceError:
        return name
    return name if kind == "nonstate" else code


def _faults(event: Mapping[str, Any]) -> list[str]:
    """What the codebook does not allow in an event whose fields are each right."""
    told = []
    relations, stance = event["target_type"] == "relations", event["stance"]
    if (stance in ("downgrades", "restores")) != relations:
        told.append(f'stance "{stance}" does not go with target_type "{event["target_type"]}" (codebook, section 4); correct both at once')
    if event["measure"] and not relations:
        told.append('measure is for target_type "relations" alone; empty it: measure=')
    if event["addressee"] and event["modality"] != "urged":
        told.append('addressee is for modality "urged" alone; empty it: addressee=')
    vote = event["election"]
    if vote and not vote.startswith(f"{event['country']}-"):
        told.append(f"election {vote} is not of {event['country']}; correct election or country as well")
    if vote and not (vote.endswith(f"-{event['election_kind']}") and (event["election_date"] or "") in vote):
        told.append(f"election_kind and election_date follow from election {vote}; correct that, or empty it: election=")
    size = {"day": 10, "month": 7, "year": 4, "unknown": 0}[event["precision"]]
    if size != len(event["date"] or "") or (event["basis"] == "none") != (event["date"] is None):
        told.append(f"date {event['date'] or 'unknown'}, precision {event['precision']} and basis {event['basis']} do not go together; give date alone")
    if event["date"] and event["not_after"]:
        told.append("not_after is for an unknown date alone; empty it: not_after=")
    return told


def changes(before: Judged, after: Mapping[str, Any]) -> dict[str, tuple[str | None, str | None]]:
    """Field by field from what to what."""
    return {name: (getattr(before, name), after[name]) for name in CODED if getattr(before, name) != after[name]}


def missed(article: str, coded: Mapping[str, Any], span: Span) -> Judged:
    """An event that a coder adds, with the id that it would have, had it been read out of the article."""
    made = Judged.model_validate(dict(coded) | {"id": ""})
    return made.model_copy(update={"id": event_id(article, made, span.start)})


BLANK: Mapping[str, Any] = dict.fromkeys(CODED) | {"modality": "actual", "precision": "unknown", "basis": "none"}
"""What is coded of an event before a coder has said anything of it."""


# -- agreement ----------------------------------------------------------------------------------------------


class FieldAgreement(Record):
    """How far two coders agree on one field: a line of `stance agreement`."""

    field: str
    units: int
    agreed: int
    percent: float | None
    kappa: float | None


class Disagreement(Record):
    """One unit and field in which two coders differ."""

    article: str
    event: str
    field: str
    a: str | None
    b: str | None
    sentence: str


class Agreement(Record):
    """Two coders' decisions, side by side."""

    units: int
    only_a: int
    only_b: int
    fields: tuple[FieldAgreement, ...]
    disagreements: tuple[Disagreement, ...]


def agreement(a: Iterable[Decision], b: Iterable[Decision]) -> Agreement:
    """Compare what two coders made of the events that both judged.

    The verdict, whether an event is kept, over all of them; the fields, as each left them, over those that both kept.
    """
    one, other = ([unit for unit in _units(those) if unit.stands] for those in (a, b))
    articles: dict[str, tuple[list[_Unit], list[_Unit]]] = defaultdict(lambda: ([], []))
    for which, units in enumerate((one, other)):
        for unit in units:
            articles[unit.decisions[0].article][which].append(unit)
    both = [(mine[i], theirs[k]) for _, (mine, theirs) in sorted(articles.items()) for i, k in sorted(_pair(mine, theirs).items())]
    told: dict[str, list[tuple[str | None, str | None, _Unit]]] = {name: [] for name in ("verdict", *CODED)}
    for x, y in both:
        verdicts = ["rejected" if unit.stands[-1].verdict == "rejected" else "kept" for unit in (x, y)]
        told["verdict"].append((verdicts[0], verdicts[1], x))
        if verdicts == ["kept", "kept"]:
            finals = [_corrected(unit.stands[-1]) for unit in (x, y)]
            for name in CODED:
                told[name].append((finals[0][name], finals[1][name], x))
    differ = [
        Disagreement(article=unit.decisions[0].article, event=unit.decisions[0].event.id, field=name, a=x, b=y, sentence=unit.spans[0].sentence)
        for name, values in told.items()
        for x, y, unit in values
        if x != y
    ]
    fields = tuple(_measured(name, [(x, y) for x, y, _ in values]) for name, values in told.items())
    differ.sort(key=lambda found: (found.article, found.event, (*told,).index(found.field)))
    return Agreement(units=len(both), only_a=len(one) - len(both), only_b=len(other) - len(both), fields=fields, disagreements=tuple(differ))


def _measured(name: str, values: Sequence[tuple[str | None, str | None]]) -> FieldAgreement:
    """Percent agreement and Cohen's kappa, which there is none of where chance alone would agree in all."""
    from fractions import Fraction  # here, because no question needs it

    count, agreed = len(values), sum(x == y for x, y in values)
    percent = round(100 * agreed / count, 1) if count else None
    xs, ys = Counter(x for x, _ in values), Counter(y for _, y in values)
    chance = Fraction(sum(xs[value] * ys[value] for value in xs), count * count) if count else Fraction(1)
    kappa = round(float((Fraction(agreed, count) - chance) / (1 - chance)), 3) if chance != 1 else None
    return FieldAgreement(field=name, units=count, agreed=agreed, percent=percent, kappa=kappa)
