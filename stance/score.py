"""Comparing what the program codes with what people coded: precision, recall and F1 at three depths.

Events of one article are paired one to one, as many as can be: at **core** when actor, stance and the target's country agree, at
**target** when the kind of target and, for elections, the polling day (the same month is enough) agree too, at **full** when also the modality and
the date, to the gold's precision, do (where neither side has more than the day of publication to go by, the dates agree). `borderline` events
neither reward nor punish.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from stance import articles
from stance.models import Article, Event, StanceError

DEPTHS = ("core", "target", "full")
_ASKED = ("actor", "stance", "country", "target_type")


@dataclass(frozen=True, slots=True)
class Coded:
    """An article with the events that people coded in it."""

    article: Article
    events: list[Mapping[str, Any]]
    borderline: list[Mapping[str, Any]]


# --- the gold file -----------------------------------------------------------------------------------------------


def read_gold(path: Path, problem: Callable[[str], None] | None = None) -> list[Coded]:
    """The coded articles of a gold file: JSON Lines of articles with `events` and, perhaps, `borderline` events.

    A line has the article's `text`, or names its `file`, sought in `./seeds` and in `seeds/` beside the gold file or in a folder above it; what else such
    a line tells of its article is part of the answer and not read. What cannot be read is told to `problem`, else raised.
    """

    def tell(line: int, what: str) -> None:
        if problem is None:
            raise StanceError(f"{path}:{line}: {what}", status=1)
        problem(f"{path}:{line}: {what}")

    if path.exists() and not path.is_file():  # a pipe that nobody writes to, a device without end
        raise StanceError(f"{path}: neither a file nor a store; give a gold file or the folder of a store")
    lines = path.read_bytes().splitlines()
    read: dict[str, Article] = {}
    skipped: dict[int | None, str] = {}
    for item in articles.read([str(path)], input_format="jsonl"):
        if isinstance(item, Article):
            read[item.id] = item
        else:
            skipped[item.line] = item.reason
    coded: list[Coded] = []
    known: set[str] = set()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except ValueError:
            value = None
        if not isinstance(value, dict) or ("file" not in value and number in skipped):
            tell(number, skipped.get(number, "not a JSON object"))
            continue
        article = _file(path, str(value["file"])) if "file" in value else read.get(str(value.get("id", f"{path.name}:{number}")))
        if article is None:
            tell(number, f"no article {value.get('file') or value.get('id')}; put it in seeds/ beside the gold file")
            continue
        if article.id in known:
            tell(number, f"{article.id} is coded in a line before; put its events together")
            continue
        events, borderline = value.get("events") or [], value.get("borderline") or []
        if not all(isinstance(e, dict) and all(isinstance(e.get(key), str) for key in _ASKED) for e in events):
            tell(number, f"each of its events needs {', '.join(_ASKED)}")
            continue
        known.add(article.id)
        coded.append(Coded(article, [_filled(e) for e in events], [_filled(e) for e in borderline if isinstance(e, dict)]))
    if not coded and problem is None:
        raise StanceError(f"{path}: no coded articles in it", status=1)
    return coded


def _filled(event: dict[str, Any]) -> dict[str, Any]:
    """A coded event with what a coder may leave out."""
    size = len(event.get("date") or "")
    return {"modality": "actual", "precision": {10: "day", 7: "month", 4: "year"}.get(size, "unknown")} | event


def _file(gold: Path, name: str) -> Article | None:
    """The article that a gold line names by its file: in `seeds/` in the current folder, or beside the gold file or any folder above it."""
    for folder in (Path("seeds"), *(above / "seeds" for above in gold.resolve().parents)):
        if (folder / name).is_file():
            return next((item for item in articles.read([str(folder / name)]) if isinstance(item, Article)), None)
    return None


# --- the figures -------------------------------------------------------------------------------------------------


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

    @property
    def core(self) -> Tally:
        return self.events["core"]

    def __str__(self) -> str:
        """The report as lines of text: figures first, then every miss and every false event."""
        lines = [
            f"{len(self.articles)} article" + ("" if len(self.articles) == 1 else "s"),
            "",
            "depth   precision  recall  F1      mean over articles: precision  recall  F1",
        ]
        for depth, tally in self.events.items():
            p, r, f = self.means[depth]
            lines.append(f"{depth:7} {tally.precision:9.3f} {tally.recall:7.3f} {tally.f1:6.3f} {p:30.3f} {r:7.3f} {f:6.3f}")
        lines += [
            "",
            f"core: {self.core.hits} right, {self.core.false} false, {self.core.missed} missed",
            f"articles without an event: {self.traps}, {self.traps_clean} of them clean",
        ]
        if self.calibration:
            lines += ["", "confidence  events  right"]
            lines += [f"{low:.1f} to {high:.1f} {count:7} {right:6} ({right / count:.2f})" for low, high, count, right in self.calibration]
        for one in self.articles:
            told = [*(f"  missed: {_shown(e)}" for e in one.missed), *(f"  false:  {_shown(e)}" for e in one.false),
                    *(f"  inexact: {_shown(e)}: {'; '.join(diff)}" for e, _, diff in one.inexact)]  # fmt: skip
            lines += ["", one.article, *told] if told else []
        return "\n".join(lines)


@dataclass(slots=True)
class ArticleScore:
    """One article: what was missed, what was false, and pairs that agree at core but not in full."""

    article: str
    tallies: dict[str, Tally]
    missed: list[Mapping[str, Any]]
    false: list[Mapping[str, Any]]
    inexact: list[tuple[Mapping[str, Any], Mapping[str, Any], list[str]]]
    spared: list[Mapping[str, Any]]


def _shown(event: Mapping[str, Any]) -> str:
    """One event in a line, with its evidence."""
    target = " ".join(filter(None, (event["target_type"], event["country"], event.get("election_date"), event.get("claimant"))))
    mood = "" if event["modality"] == "actual" else f" ({event['modality']})"
    evidence = event.get("evidence") or ""
    said = evidence if isinstance(evidence, str) else " ... ".join(f"{e['sentence']} [{e['rule']}]" for e in evidence)
    return f"{event['actor']} {event['stance']}{mood} {target}, {event.get('date') or 'undated'}: {' '.join(said.split())[:300]}"


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
    fresh = ("none", "publication")
    if gold.get("basis") in fresh and got.get("basis") in fresh:
        return out
    if size == 0:
        if theirs is not None:
            out.append(f"date {theirs} for unknown")
    elif theirs is None or theirs[:size] != (mine or "")[:size]:
        out.append(f"date {theirs} for {mine}")
    return out


def _pair(gold: list[Mapping[str, Any]], got: list[Mapping[str, Any]], depth: int) -> dict[int, int]:
    """A largest one-to-one pairing of events that agree at `depth`, by augmenting paths, deeper agreements first."""
    edges = {
        i: sorted((j for j in range(len(got)) if agreement(gold[i], got[j]) >= depth), key=lambda j: -agreement(gold[i], got[j])) for i in range(len(gold))
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
    spare: list[Mapping[str, Any]] = []
    for depth, name in enumerate(DEPTHS, 1):
        pairs = _pair(gold, got, depth)
        left = [j for j in range(len(got)) if j not in pairs.values()]
        spared = _pair(borderline, [got[j] for j in left], 1)
        wrong = [j for k, j in enumerate(left) if k not in spared.values()]
        tallies[name] = Tally(len(pairs), len(wrong), len(gold) - len(pairs))
        if depth == 1:
            missed = [gold[i] for i in range(len(gold)) if i not in pairs]
            false = [got[j] for j in wrong]
            spare = [got[left[k]] for k in spared.values()]
            inexact = [(gold[i], got[j], diff) for i, j in sorted(pairs.items()) if (diff := differences(gold[i], got[j]))]
    return ArticleScore(article, tallies, missed, false, inexact, spare)


def score(gold: Iterable[Coded], predictions: Mapping[str, Sequence[Event]]) -> Report:
    """Score predictions (events by the article's id) against coded articles."""
    report = Report()
    bins: Counter[int] = Counter()
    right: Counter[int] = Counter()
    sums = {d: [0.0, 0.0, 0.0] for d in DEPTHS}
    count = 0
    for item in gold:
        got: list[Mapping[str, Any]] = [event.model_dump(mode="json") for event in predictions.get(item.article.id, ())]
        result = compare(item.events, item.borderline, got, item.article.id)
        report.articles.append(result)
        count += 1
        for depth, tally in result.tallies.items():
            total = report.events[depth]
            total.hits += tally.hits
            total.false += tally.false
            total.missed += tally.missed
            for k, value in enumerate((tally.precision, tally.recall, tally.f1)):
                sums[depth][k] += value
        if not item.events:
            report.traps += 1
            report.traps_clean += not result.false
        for event in got:
            if any(event is spared for spared in result.spared):
                continue
            slot = min(9, int(event.get("confidence", 0) * 10))
            bins[slot] += 1
            right[slot] += not any(event is f for f in result.false)
    report.means = {d: (s[0] / count, s[1] / count, s[2] / count) if count else (1.0, 1.0, 1.0) for d, s in sums.items()}
    report.calibration = [(slot / 10, (slot + 1) / 10, bins[slot], right[slot]) for slot in sorted(bins)]
    return report
