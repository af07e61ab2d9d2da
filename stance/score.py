"""Comparing what the program codes with what people coded: precision, recall and F1 at three depths.

Events of one article are paired one to one, as many as can be: at **core** when actor, stance and the target's country agree, at
**target** when the kind of target and, for elections, the polling day (the same month is enough) agree too, at **full** when also the modality and
the date, to the gold's precision, do.  `borderline` events neither reward nor punish.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

DEPTHS = ("core", "target", "full")


@dataclass(slots=True)
class Tally:
    """Pairs, false events and misses at one depth."""

    hits: int = 0
    false: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.hits / (self.hits + self.false) if self.hits + self.false else 1.0

    @property
    def recall(self) -> float:
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 1.0

    @property
    def f1(self) -> float:
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0


@dataclass(slots=True)
class Report:
    """The result of a comparison; `articles` holds what went wrong in each."""

    events: dict[str, Tally] = field(default_factory=lambda: {d: Tally() for d in DEPTHS})
    means: dict[str, tuple[float, float, float]] = field(default_factory=dict)
    articles: list[ArticleScore] = field(default_factory=list)
    traps: int = 0
    traps_clean: int = 0
    calibration: list[tuple[float, float, int, int]] = field(default_factory=list)


@dataclass(slots=True)
class ArticleScore:
    """One article: what was missed, what was false, and pairs that agree at core but not in full."""

    article: str
    tallies: dict[str, Tally]
    missed: list[Mapping[str, Any]]
    false: list[Mapping[str, Any]]
    inexact: list[tuple[Mapping[str, Any], Mapping[str, Any], list[str]]]


def _actor(gold: Mapping[str, Any], got: Mapping[str, Any]) -> bool:
    if gold.get("actor") == got["actor"]:
        return True
    if gold.get("actor_type") != "nonstate" or got.get("actor_type") != "nonstate":
        return False
    a, b = set(gold["actor"].split("-")), set(got["actor"].split("-"))
    shorter = min(a, b, key=len)
    if shorter and len(a & b) / len(shorter) >= 0.6:
        return True
    for one, other in ((gold["actor"], got["actor"]), (got["actor"], gold["actor"])):
        if one.replace("-", "") == "".join(w[0] for w in other.split("-") if w):
            return True
    return any(_same_sentence(gold, e) for e in got.get("evidence", ()))


def _same_sentence(gold: Mapping[str, Any], evidence: Mapping[str, Any]) -> bool:
    mine = gold.get("evidence")
    spans = [mine] if isinstance(mine, str) else [e["sentence"] for e in mine or ()]
    return any(s in evidence["sentence"] or evidence["sentence"] in s for s in spans if s)


def agreement(gold: Mapping[str, Any], got: Mapping[str, Any]) -> int:
    """How deep two events agree: 0 not at all, 1 core, 2 target, 3 full."""
    if not (gold.get("stance") == got["stance"] and gold.get("country") == got["country"] and _actor(gold, got)):
        return 0
    if gold.get("target_type") != got["target_type"]:
        return 1
    if gold.get("target_type") == "election":
        a, b = gold.get("election_date") or "", got.get("election_date") or ""
        if a[:7] != b[:7] and not (a and b and (a.startswith(b) or b.startswith(a)) and min(len(a), len(b)) >= 7):
            return 1
    return 3 if not differences(gold, got) else 2


def differences(gold: Mapping[str, Any], got: Mapping[str, Any]) -> list[str]:
    """The fields by which a pair falls short of full agreement."""
    out = []
    if gold.get("target_type") != got["target_type"]:
        out.append(f"target_type {got['target_type']} for {gold['target_type']}")
    elif gold.get("target_type") == "election" and (gold.get("election_date") or "")[:7] != (got.get("election_date") or "")[:7]:
        out.append(f"election {got.get('election_date')} for {gold.get('election_date')}")
    if gold["modality"] != got["modality"]:
        out.append(f"modality {got['modality']} for {gold['modality']}")
    size = {"day": 10, "month": 7, "year": 4}.get(gold["precision"], 0)
    mine, theirs = gold.get("date"), got.get("date")
    if size == 0:
        if theirs is not None:
            out.append(f"date {theirs} for unknown")
    elif theirs is None or theirs[:size] != (mine or "")[:size]:
        out.append(f"date {theirs} for {mine}")
    return out


def _pair(gold: list[Mapping[str, Any]], got: list[Mapping[str, Any]], depth: int) -> dict[int, int]:
    """A largest one-to-one pairing of events that agree at `depth`, by augmenting paths, deeper agreements first."""
    edges = {
        i: sorted((j for j in range(len(got)) if agreement(gold[i], got[j]) >= depth), key=lambda j: -agreement(gold[i], got[j]))
        for i in range(len(gold))
    }
    owner: dict[int, int] = {}

    def place(i: int, seen: set[int]) -> bool:
        for j in edges[i]:
            if j not in seen:
                seen.add(j)
                if j not in owner or place(owner[j], seen):
                    owner[j] = i
                    return True
        return False

    for i in sorted(edges, key=lambda i: -max((agreement(gold[i], got[j]) for j in edges[i]), default=0)):
        place(i, set())
    return {i: j for j, i in owner.items()}


def compare(gold: list[Mapping[str, Any]], borderline: list[Mapping[str, Any]], got: list[Mapping[str, Any]], article: str) -> ArticleScore:
    """Compare the events of one article."""
    tallies: dict[str, Tally] = {}
    missed: list[Mapping[str, Any]] = []
    false: list[Mapping[str, Any]] = []
    inexact: list[tuple[Mapping[str, Any], Mapping[str, Any], list[str]]] = []
    for depth, name in enumerate(DEPTHS, 1):
        pairs = _pair(gold, got, depth)
        left = [j for j in range(len(got)) if j not in pairs.values()]
        spared = _pair(borderline, [got[j] for j in left], 1)
        wrong = [j for k, j in enumerate(left) if k not in spared.values()]
        tallies[name] = Tally(len(pairs), len(wrong), len(gold) - len(pairs))
        if depth == 1:
            missed = [gold[i] for i in range(len(gold)) if i not in pairs]
            false = [got[j] for j in wrong]
            inexact = [(gold[i], got[j], diff) for i, j in sorted(pairs.items()) if (diff := differences(gold[i], got[j]))]
    return ArticleScore(article, tallies, missed, false, inexact)


def score(gold: Iterable[Mapping[str, Any]], predictions: Mapping[str, list[Mapping[str, Any]]]) -> Report:
    """Score predictions (article id → events as plain records) against gold articles."""
    report = Report()
    bins: Counter[int] = Counter()
    right: Counter[int] = Counter()
    sums = {d: [0.0, 0.0, 0.0] for d in DEPTHS}
    count = 0
    for item in gold:
        name = str(item.get("id") or item.get("file"))
        got = predictions.get(name, [])
        result = compare(list(item.get("events", ())), list(item.get("borderline") or ()), got, name)
        report.articles.append(result)
        count += 1
        for depth, tally in result.tallies.items():
            total = report.events[depth]
            total.hits += tally.hits
            total.false += tally.false
            total.missed += tally.missed
            for k, value in enumerate((tally.precision, tally.recall, tally.f1)):
                sums[depth][k] += value
        if not item.get("events"):
            report.traps += 1
            report.traps_clean += not result.false
        for event in got:
            slot = min(9, int(event.get("confidence", 0) * 10))
            bins[slot] += 1
            right[slot] += not any(event is f for f in result.false)
    report.means = {d: (s[0] / count, s[1] / count, s[2] / count) if count else (1.0, 1.0, 1.0) for d, s in sums.items()}
    report.calibration = [(slot / 10, (slot + 1) / 10, bins[slot], right[slot]) for slot in sorted(bins)]
    return report
