"""Which drafts tell of one event: the same actor, stance, modality, target and date, told in one sentence or in several.

Whether two sentences tell of one event is decided here and nowhere else.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import pairwise

from stance.dates import calendar_day
from stance.holders import Holder
from stance.knowledge import Body
from stance.mentions import slug
from stance.models import Event, Evidence, When, Why, event_id
from stance.patterns import Rule
from stance.reading import Reading
from stance.targets import Target
from stance.text import fold


@dataclass(slots=True)
class Draft:
    """An event before merging; `order` and `anchor` tell where in the article and at which token it was found."""

    holder: Holder
    stance: str
    modality: str
    target: Target
    when: When
    sentence: tuple[int, int]
    trigger: str
    rule: Rule
    addressee: str | None
    measure: str | None
    order: int
    anchor: int

    @property
    def verdict_on(self) -> tuple[str, str, str]:
        """Whose verdict on which vote it is, or would be."""
        return self.holder.code, self.target.country, self.target.election.id if self.target.election else ""

    @property
    def key(self) -> tuple[str, ...]:
        """What drafts of one event have in common, their dates aside."""
        t = self.target
        election = t.election.id if t.election is not None and t.type == "election" else ""
        return self.holder.code, self.stance, self.modality, t.type, t.country, election


def merge(drafts: list[Draft], reading: Reading, made_by: str) -> list[Event]:
    """One event for each distinct actor, stance, modality, target and date; more sentences are further evidence."""
    others = _Others(drafts, reading)
    groups: defaultdict[tuple[str, ...], list[Draft]] = defaultdict(list)
    for draft in _of_one_camp(drafts, reading):
        if not others.cover(draft):
            groups[draft.key].append(draft)
    events = [_event(cluster, reading, made_by) for group in groups.values() for cluster in _clusters(group)]
    return sorted(events, key=lambda e: (e.evidence[0].start, e.actor, e.stance, e.id))


class _Others:
    """What the other drafts of an article tell, of which one may be no more than a part."""

    def __init__(self, drafts: list[Draft], reading: Reading) -> None:
        self.reading = reading
        self.beside: defaultdict[tuple[int, int], list[Draft]] = defaultdict(list)
        for draft in drafts:
            self.beside[draft.sentence].append(draft)
        self.waiting = [d for d in drafts if d.rule.id in _WAITING]
        self.said_behind: defaultdict[tuple[str, str], list[Draft]] = defaultdict(list)
        for draft in drafts:
            if draft.rule.echo is None:
                self.said_behind[draft.holder.code, draft.target.country].append(draft)
        actual = [d for d in drafts if d.modality == "actual" and not self._waits_yet(d) and not self._spelled_out(d)]
        self.verdicts: defaultdict[tuple[str, str, str], list[When]] = defaultdict(list)
        self.praise: defaultdict[tuple[str, str, str], list[When]] = defaultdict(list)
        self.rejections: defaultdict[tuple[str, str, str], list[When]] = defaultdict(list)
        self.hailing: defaultdict[tuple[str, str], list[When]] = defaultdict(list)
        for draft in actual:
            if draft.stance in ("recognizes", "rejects"):
                self.verdicts[draft.verdict_on].append(draft.when)
            if draft.stance == "rejects":
                self.rejections[draft.verdict_on].append(draft.when)
            if draft.stance == "recognizes" and draft.rule.holder == "speaker":
                self.praise[draft.verdict_on].append(draft.when)
            if draft.stance == "recognizes" and draft.target.type == "election":
                self.hailing[draft.holder.code, draft.target.country].append(draft.when)

    def _gave_in(self, draft: Draft) -> bool:
        """Whether the loser who complains has accepted the result: "recognised the results", but said that abuses "had marred the contest"."""
        return bool(self.hailing.get((draft.holder.code, draft.target.country)))

    def _waits_yet(self, draft: Draft) -> bool:
        """Whether somebody who does not concede only wants a recount first: "refuses to concede and asked for recounts"."""
        beside = (d for d in self.beside[draft.sentence] if d.rule.id in ("recount", "inquiry") and d.verdict_on == draft.verdict_on)
        return draft.rule.id == "will-not-concede" and next(beside, None) is not None

    def _spelled_out(self, draft: Draft) -> bool:
        """Whether what somebody holds otherwise than others is told behind in words of its own: "Two parties see it differently. They said that flaws"."""
        behind = (d for d in self.said_behind[draft.holder.code, draft.target.country] if d.sentence > draft.sentence)
        if draft.rule.id == "sooner":  # "Peru was quicker. It congratulated him on Friday"
            near = (d for d in behind if d.stance == draft.stance and 0 <= d.sentence[0] - draft.sentence[1] <= _BETWEEN)
            return any(d.target.type != draft.target.type or d.target.election == draft.target.election for d in near)
        return draft.rule.id == "otherwise" and any(d.stance in ("rejects", "withholds") for d in behind)

    def _soon_rejected(self, draft: Draft) -> bool:
        """Whether who lists faults rejects the vote in the same days, or no day is told on which he listed them."""
        days = [w.date for w in self.rejections.get(draft.verdict_on, ()) if w.date is not None and len(w.date) == 10]
        own = draft.when.date if draft.when.precision == "day" and draft.when.basis != "publication" else None
        return own is None or not days or any(abs(calendar_day(own) - calendar_day(day)).days <= _FEW for day in days)

    def cover(self, draft: Draft) -> bool:
        """Whether what a draft tells is part of what another tells, and no stance of its own."""
        beside, reading = self.beside[draft.sentence], self.reading
        match draft.stance:
            case "withholds":
                told = self.verdicts.get(draft.verdict_on)
                asks = draft.rule.id in ("recount", "inquiry") and _that_day(told, draft)  # a recount where no verdict stands beside it
                greets = (d for d in beside if d.rule.id in ("congratulate", "concede") and (d.key[0], *d.key[2:]) == (draft.key[0], *draft.key[2:]))
                asks = asks or (draft.rule.id == "wait" and next(greets, None) is not None)  # "awaiting the official count, I congratulate"
                doubts = _that_day(self.rejections.get(draft.verdict_on), draft)  # part of a verdict (codebook, ruling 1)
                faults = draft.rule.id in _FLAWS and draft.holder.type == "nonstate"
                listed = faults or (draft.rule.id == "irregularities" and self._soon_rejected(draft))
                doubts = doubts or (listed and draft.verdict_on in self.rejections)  # what a loser charges, or observers list, is why they reject it
                seen = draft.rule.id == "irregularities" and _that_day(self.praise.get(draft.verdict_on), draft)  # which does not turn the whole
                seen = seen or ((faults or (draft.rule.id == "concern" and draft.holder.type == "nonstate")) and self._gave_in(draft))
                return asks or doubts or seen or (draft.rule.id in _FLAWS and any(_made_good(draft, d, reading) for d in beside))
            case "rejects":
                return self._waits_yet(draft) or self._spelled_out(draft)
            case "neutral":  # "will wait for the final result and not comment on it": what one is silent about until then
                near = (d for d in self.waiting if d.sentence == draft.sentence or 0 <= d.sentence[0] - draft.sentence[1] <= _BETWEEN)
                return any(d.holder.code == draft.holder.code and d.target.type == draft.target.type for d in near)
            case "recognizes":
                hailed = self.hailing.get((draft.holder.code, draft.target.country)) if draft.target.type == "government" else None
                works = draft.rule.id == "work-with-government" and any(_months_apart(when, draft.when) < 2 for when in hailed or ())
                part = works or (draft.rule.id == "congratulate" and _that_day(hailed, draft))  # of the congratulations on a victory
                greeted = self.hailing.get((draft.holder.code, draft.target.country)) if draft.target.type == "election" else None
                promised = draft.modality == "intended" and draft.rule.id == "congratulate" and draft.holder.type == "nonstate"
                part = part or (promised and _that_day(greeted, draft))  # "admitted defeat: "I shall ring him and congratulate him""
                return part or self._spelled_out(draft) or any(_taken_back(draft, d, reading) for d in beside)
            case _:
                return False


_FEW = 3
"""Days within which a mission's findings and its verdict are one."""
_BETWEEN = 2
"""Characters between two sentences of a paragraph."""
_WAITING = ("wait", "no-verdict-yet")
"""Rules of those who will speak later."""
_FLAWS = ("flawed", "irregularities")
"""Rules of what was wrong with a vote."""


def _made_good(doubt: Draft, praise: Draft, reading: Reading) -> bool:
    """Whether a verdict behind "but" in the same sentence settles what was said of flaws."""
    if praise.stance != "recognizes" or doubt.verdict_on != praise.verdict_on or praise.rule.holder != "speaker":
        return False
    return doubt.anchor < praise.anchor and "but" in reading.lows(doubt.anchor, praise.anchor)


_OF_NO_PARTY = frozenset(
    "church churches bishops conference institute network observers observer observatory centre center foundation institution society monitors mission lawyers "
    "students workers bar".split()
)
"""Words in the names of bodies that are no parties."""


_LEADING = frozenset("leader leaders led head headed heads leads president chairman chairwoman chair chief spokesman spokeswoman founder of".split())
"""Words between the names of a party and of a person by which he speaks for it."""


def _leads(draft: Draft, party: Draft, reading: Reading) -> bool:
    """Whether the text tells somewhere that a person leads a party that is told to hold the same in another sentence."""
    name, atoms = draft.holder.name, sorted(reading.names.at.values(), key=lambda a: a.first)
    start, end = draft.sentence
    here = (a for a in atoms if start <= reading.document.tokens[a.first].start < end)
    if draft.sentence == party.sentence and any(slug(a.ref) == slug(name) for a in here):
        return False  # "Azimio and its candidate, Ada Obi, both reject", but "he said, and the party would"
    for a, b in pairwise(a for a in atoms if a.kind in ("body", "name", "person")):
        both = {slug(x.ref) if x.kind != "body" else x.ref for x in (a, b)}
        if b.first - a.last <= 6 and party.holder.code in both and slug(name) in both and not _LEADING.isdisjoint(reading.lows(a.last, b.first)):
            return True
    return False


def _of_one_camp(drafts: list[Draft], reading: Reading) -> list[Draft]:
    """The drafts, those of "the opposition" given to the one party that is told to hold the same that day, and left to several that do."""
    parties = [d for d in drafts if _is_party(d, reading.who.knowledge.bodies)]
    given: list[Draft] = []
    for d in drafts:
        private = d.holder.type == "nonstate" and d.holder.person
        alike = (o for o in parties if private and o.key[1:] == d.key[1:] and _one_day(o.when, d.when))
        if any(_leads(d, o, reading) for o in alike):
            continue  # a party and who leads it are one
        at_large = d.holder.type == "nonstate" and d.holder.code.startswith("opposition-")
        same = {o.holder.code: o for o in parties if o.key[1:] == d.key[1:] and _one_day(o.when, d.when)} if at_large else {}
        if len(same) == 1:
            given.append(replace(d, holder=next(iter(same.values())).holder))
        elif not same:
            given.append(d)
    return given


def _is_party(draft: Draft, bodies: dict[str, Body]) -> bool:
    """Whether the holder is a party of the country in question, curated or by its name."""
    holder = draft.holder
    if holder.type != "nonstate" or holder.person or holder.code.startswith("opposition-"):
        return False
    known = bodies.get(holder.code)
    if known is not None:
        return known.kind in ("party", "opposition", "movement") and known.country in (None, draft.target.country)
    return not _OF_NO_PARTY.intersection(fold(holder.name).split())


def _that_day(told: list[When] | None, draft: Draft) -> bool:
    """Whether any of what was told can be of the day of a draft."""
    return any(_one_day(when, draft.when) for when in told or ())


def _months_apart(a: When, b: When) -> int:
    """How many months lie between two statements, 0 where one has no date."""
    if a.date is None or b.date is None:
        return 0
    first, second = (12 * int(d[:4]) + (int(d[5:7]) if len(d) > 4 else 6) for d in (a.date, b.date))
    return abs(first - second)


def _one_day(a: When, b: When) -> bool:
    """Whether two statements can be of one day."""
    return a.date is None or b.date is None or a.date.startswith(b.date) or b.date.startswith(a.date)


def _taken_back(praise: Draft, doubt: Draft, reading: Reading) -> bool:
    """Whether what stands beside "but" in the same sentence takes back a good word about the same vote by the same speaker."""
    if doubt.stance not in ("withholds", "rejects") or doubt.verdict_on != praise.verdict_on:
        return False
    votes = praise.target.type == doubt.target.type == "election"
    if votes and doubt.stance == "rejects" and (praise.rule.holder == "speaker" or praise.rule.id == "hail"):  # "It was a step forward, though no fair vote"
        first, last = sorted((praise.anchor, doubt.anchor))
        begins = next(s.first for s in reading.document.sentences if s.first <= first < s.last)
        return not _TURNS.isdisjoint(reading.lows(begins, last))
    return praise.rule.holder == "speaker" and "but" in reading.lows(praise.anchor, doubt.anchor)


_TURNS = frozenset("but yet although though however while despite nevertheless nonetheless".split())
"""Words by which one of two verdicts is set against the other."""


def _clusters(drafts: list[Draft]) -> list[list[Draft]]:
    """Drafts of one stance by date: those whose date is vague join a precise one that they can mean."""
    clusters: list[list[Draft]] = []
    for draft in sorted(drafts, key=_vagueness):
        home = next((cluster for cluster in clusters if _same_event(draft, cluster[0])), None)
        if home is None:
            clusters.append([draft])
        else:
            home.append(draft)
    return clusters


def _vagueness(draft: Draft) -> tuple[int, bool, int]:
    """Drafts in the order in which their dates are to be trusted."""
    when = draft.when
    return {"day": 0, "month": 1, "year": 2, "unknown": 3}[when.precision], when.basis == "publication", draft.order


def _same_event(draft: Draft, precise: Draft) -> bool:
    """Whether a draft can mean the event of one whose date is at least as precise."""
    vague, exact = draft.when, precise.when
    if _rivals(draft.target, precise.target):
        return False
    if vague.date is None or exact.date is None or exact.date.startswith(vague.date):
        return True
    return vague.basis == "publication" and exact.precision == "day"


def _rivals(a: Target, b: Target) -> bool:
    """Whether two targets name different claimants: a winner and the winner's party are one, two rulers are not."""
    if a.type == "relations" or not a.claimant or not b.claimant or fold(a.claimant) == fold(b.claimant):
        return False
    if a.type == "election" and a.election is not None:
        people = {fold(n) for n in (a.election.winner, *a.election.claimants) if n}
        return fold(a.claimant) in people and fold(b.claimant) in people
    return True


def _event(cluster: list[Draft], reading: Reading, made_by: str) -> Event:
    """The event that a cluster of drafts tells, by its most exactly dated one, with all sentences as evidence."""
    lead = min(cluster, key=_vagueness)
    article, holder, when = reading.article, lead.holder, lead.when
    evidence = _evidence(cluster, reading.document.text)
    target = next((d.target for d in cluster if d.target.claimant), lead.target)
    election = target.election
    made = Event(
        id="", article=article.id, actor=holder.code,
        actor_type=holder.type, actor_name=holder.name, stance=lead.stance, modality=lead.modality,
        addressee=lead.addressee, measure=lead.measure, target_type=target.type, country=target.country,
        election=election.id if election else None, election_kind=election.kind if election else None,
        election_date=(election.date or None) if election else None, claimant=target.claimant, date=when.date, precision=when.precision,
        basis=when.basis, not_after=when.not_after, published=reading.published, published_basis=article.published_basis,
        speaker=next((d.holder.speaker for d in cluster if d.holder.speaker), None), evidence=evidence, source=article.source,
        publisher=article.publisher, title=article.title, confidence=_confidence(cluster, when),
        why=Why(actor=holder.why, target=target.why, date=when.why), made_by=made_by,
    )  # fmt: skip
    return made.model_copy(update={"id": event_id(made.article, made, made.place)})


def _evidence(cluster: list[Draft], text: str) -> tuple[Evidence, ...]:
    """The sentences that tell the event, in the order of the text, each once."""
    spans: dict[tuple[int, int], Evidence] = {}
    for d in sorted(cluster, key=lambda d: d.sentence):
        start, end = d.sentence
        spans.setdefault(d.sentence, Evidence(start=start, end=end, sentence=text[start:end], trigger=d.trigger, rule=d.rule.id))
    return tuple(spans.values())


_MEASURED = {
    True: ((0.0, 0.3), (0.6, 0.52), (0.68, 0.6), (0.74, 0.74), (0.8, 0.86), (0.87, 0.89), (0.92, 0.9), (0.97, 0.92), (1.0, 0.93)),
    False: ((0.0, 0.25), (0.6, 0.45), (0.74, 0.5), (0.83, 0.56), (0.87, 0.64), (0.92, 0.71), (0.97, 0.75), (1.0, 0.76)),
}
"""How directly actor and target are said, and the share of such events that were right in text read for the first time: 1,252 events of 1,080 passages,
coded before the program read them. True for states and organisations, False for parties, persons and other bodies.
"""


def _confidence(cluster: list[Draft], when: When) -> float:
    """The share of events that are right where actor and target are said so directly as in the best sentence; an unknown date takes off a little."""
    directness = max(d.holder.certainty * d.target.certainty for d in cluster) * (1.0 if when.precision != "unknown" else 0.95) * 0.97
    points = _MEASURED[cluster[0].holder.type != "nonstate"]
    (low, share), (high, next_share) = next(ends for ends in pairwise(points) if directness <= ends[1][0])
    return round(share + (next_share - share) * (directness - low) / (high - low), 2)
