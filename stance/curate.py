"""What a curator asks of the rules: how often each fires over a corpus, what they leave unread, what a change would do to a store."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from stance.explain import explain_records, mention_records
from stance.extract import Extractor
from stance.models import Article, Event
from stance.store import event_order

COVERAGE_COLUMNS = ("what", "id", "fired", "events", "article", "start", "end", "trigger", "outcome", "sentence")
DIFF_COLUMNS = ("change", "id", "article", "actor", "stance", "target", "changed", "sentence")


def coverage(extractor: Extractor, articles: Iterable[Article]) -> list[dict[str, Any]]:
    """How often each rule and cue fired (`fired`: matches; `events`: those that gave one), then the sentences to look at.

    A sentence to look at has a trigger word and gave nothing. First come those that no rule matched, and of them those that name
    both an actor and a vote or government; within each, those whose trigger words gave most events elsewhere in the corpus.
    """
    fired: Counter[str] = Counter()
    gave: Counter[str] = Counter()
    told: Counter[str] = Counter()
    """How often a word stood in what was matched and gave an event."""
    open_ones: list[tuple[int, dict[str, Any]]] = []
    for article in articles:
        rows = explain_records(extractor, article)
        for row in rows:
            made = bool(row["holder"])
            if row["rule"] is not None:
                fired[row["rule"]] += 1
                gave[row["rule"]] += made
                told.update(set(row["trigger"].lower().split()) if made else ())
            fired.update(row["cues"])
            gave.update(row["cues"] if made else ())
        spoken = {row["start"] for row in rows if row["holder"]}
        left = [row for row in rows if row["start"] not in spoken and not row["outcome"].startswith("a headline")]
        if left:
            named = [(one["start"], one["kind"]) for one in mention_records(extractor.read(article))]
            open_ones += [(_rank(row, named), row) for row in left]
    known = [("rule", rule.id) for rule in extractor.rules.rules] + [("cue", cue.id) for cue in extractor.rules.cues]
    table: list[dict[str, Any]] = [{"what": what, "id": one, "fired": fired[one], "events": gave[one]} for what, one in known]
    table.sort(key=lambda row: (row["what"] == "cue", -row["fired"], row["id"]))

    def worth(item: tuple[int, dict[str, Any]]) -> tuple[Any, ...]:
        rank, row = item
        words = row["trigger"].replace(",", " ").lower().split()
        return rank, -max((told[word] for word in words), default=0), row["article"], row["start"]

    fields = ("article", "start", "end", "trigger", "outcome", "sentence")
    return [*table, *({"what": "sentence", **{name: row[name] for name in fields}} for _, row in sorted(open_ones, key=worth))]


def _rank(row: dict[str, Any], named: Sequence[tuple[int, str]]) -> int:
    """0 for a sentence that no rule matched though it names an actor and a vote or government, up to 3 for one that a cue set aside."""
    kinds = {kind for start, kind in named if row["start"] <= start < row["end"]}
    if row["cues"]:
        return 3
    if row["rule"] is not None:
        return 2
    return 0 if kinds & {"actor", "person"} and kinds & {"election", "government"} else 1


def diff(extractor: Extractor, articles: Iterable[Article], stored: Iterable[Event]) -> list[dict[str, Any]]:
    """What reading the stored articles again would add, drop or change among the stored events, in the order of the events.

    An event that keeps its actor, stance, modality and kind of target in its article is the same one changed: `changed` tells its
    fields, from what to what. What made an event (`made_by`) and how sure it is of itself alone are no change.
    """
    before: dict[str, list[Event]] = {}
    for event in stored:
        before.setdefault(event.article, []).append(event)
    found: list[tuple[Event, dict[str, Any]]] = []
    for article in articles:
        old, new = before.get(article.id, []), list(extractor.events(article))
        for same in (_identity, _unit):
            for event in list(old):
                match = next((other for other in new if same(other) == same(event)), None)
                if match is not None:
                    old.remove(event)
                    new.remove(match)
                    if changed := _changed(event, match):
                        found.append((match, _row("change", match, changed)))
        found += [(event, _row("drop", event, "")) for event in old] + [(event, _row("add", event, "")) for event in new]
    return [row for _, row in sorted(found, key=lambda item: (event_order(item[0]), item[1]["change"]))]


def _identity(event: Event) -> tuple[str, ...]:
    return (event.id,)


def _unit(event: Event) -> tuple[str, ...]:
    return event.actor, event.stance, event.modality, event.target_type


def _changed(old: Event, new: Event) -> str:
    fields = (
        "stance", "modality", "addressee", "measure", "target_type", "country", "election", "election_kind", "election_date", "claimant",
        "date", "precision", "basis", "not_after", "speaker",
    )  # fmt: skip
    told = [f"{name}: {_plain(getattr(old, name))} -> {_plain(getattr(new, name))}" for name in fields if getattr(old, name) != getattr(new, name)]
    if [(s.start, s.end) for s in old.evidence] != [(s.start, s.end) for s in new.evidence]:
        told.append(f"evidence: {len(old.evidence)} -> {len(new.evidence)} sentences")
    return "; ".join(told)


def _plain(value: object) -> str:
    return "none" if value is None else str(value)


def _row(change: str, event: Event, changed: str) -> dict[str, Any]:
    target = " ".join(filter(None, (event.target_type, event.country, event.election_date, event.claimant)))
    return {
        "change": change, "id": event.id, "article": event.article, "actor": event.actor, "stance": event.stance, "target": target,
        "changed": changed, "sentence": event.evidence[0].sentence,
    }  # fmt: skip
