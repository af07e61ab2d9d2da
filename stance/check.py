"""Checks of what people curate: every rule against its own examples, the knowledge against itself."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from stance import prepared, words
from stance.extract import Extractor
from stance.knowledge import LEADING, Knowledge, read_files
from stance.models import Article, Event
from stance.patterns import Cue, Example, Rule, Rules, load_phrases
from stance.prepared import DATA, files

# --- rules -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Failure:
    """An example that a rule or cue does not read as it says."""

    file: str
    rule: str
    text: str
    expected: tuple[str, ...]
    got: tuple[str, ...]
    note: str = ""

    def __str__(self) -> str:
        if self.note:
            return f'{self.file}, "{self.rule}": {self.note}: "{self.text}"'
        told = (", ".join(events) or "no event" for events in (self.expected, self.got))
        return f'{self.file}, "{self.rule}": expected {next(told)}; got {next(told)}: "{self.text}"'


def run(rules: Rules, knowledge: Knowledge) -> list[Failure]:
    """Read the examples and counter-examples of every rule and cue; each must give exactly its events, a `todo` must not yet."""
    extractor = Extractor(knowledge, rules)
    found: list[Failure] = []
    entries: tuple[Rule | Cue, ...] = (*rules.rules, *rules.cues)
    for entry in entries:
        for example in (*entry.example, *entry.counterexample):
            events = extractor.events(Article(id="example", text=example.text, published=example.published, published_basis="metadata"))
            expected, got = _expected(example), tuple(sorted(_told(event) for event in events))
            right = _agree(example, events)
            file = rules.files.get(entry.id, "?")
            if right and example.todo is not None:
                found.append(Failure(file, entry.id, example.text, expected, got, f'works now, remove `todo = "{example.todo}"`'))
            elif not right and example.todo is None:
                found.append(Failure(file, entry.id, example.text, expected, got))
    found.extend(_unguarded(extractor))
    return found


def _unguarded(extractor: Extractor) -> Iterator[Failure]:
    """Where an `unless` does not do what it is for: the rule gives an event of its text, or gives none for another reason."""
    for rule in extractor.rules.rules:
        for unless in rule.unless:
            article = Article(id="example", text=unless.text, published="2024-06-12", published_basis="metadata")
            traces = [t for t in extractor.trace(article)[1] if t.rule == rule.id]
            if any(t.outcome == unless.why for t in traces) and not (any(t.made for t in traces)):
                continue
            note = f'its unless "{unless.why}" is not what keeps it from giving an event'
            yield Failure(extractor.rules.files.get(rule.id, "?"), rule.id, unless.text, (), (), note)


def _expected(example: Example) -> tuple[str, ...]:
    return tuple(sorted(f"{e.get('actor')} {e.get('stance')} {e.get('target')}" + _mood(e.get("modality", "actual")) for e in example.events))


def _told(event: Event) -> str:
    return f"{event.actor} {event.stance} {event.target_type} {event.country}" + _mood(event.modality)


def _mood(modality: str) -> str:
    return "" if modality == "actual" else f" ({modality})"


def _agree(example: Example, events: list[Event]) -> bool:
    """Whether the events are those of the example, one for one; keys that an example leaves out are not compared."""
    left = list(events)
    for wanted in example.events:
        fields = {"modality": "actual", **wanted}
        match = next((e for e in left if all(_field(e, name) == value for name, value in fields.items())), None)
        if match is None:
            return False
        left.remove(match)
    return not left


def _field(event: Event, name: str) -> str:
    return f"{event.target_type} {event.country}" if name == "target" else str(getattr(event, name, None))


# --- knowledge ---------------------------------------------------------------------------------------------------

Entry = tuple[str, str, str, dict[str, Any]]
"""File, kind of file, code and content of one curated entry."""


def check_knowledge(extra: Path | None = None) -> tuple[list[str], list[str]]:
    """(mistakes, notes) on the shipped knowledge, or, with `extra`, what that folder adds to them.

    Mistakes are to be mended; notes list names that mean several things and so depend on their context.
    """
    raw, unread = read_files(extra)
    if unread:
        return unread, []
    mistakes, notes = _findings(list(_entries(extra)), Knowledge(raw))
    if extra is not None:
        shipped = _findings(list(_entries(None)), Knowledge(read_files()[0]))
        mistakes, notes = ([one for one in found if one not in known] for found, known in zip((mistakes, notes), shipped, strict=True))
    return mistakes, notes


def _findings(entries: list[Entry], knowledge: Knowledge) -> tuple[list[str], list[str]]:
    names = list(_names(knowledge))
    mistakes = [
        *_dates(entries),
        *_codes(entries, knowledge),
        *_repeated(entries),
        *_overlaps(entries),
        *_unsourced(entries),
        *_common(knowledge),
        *(text for text, grave in names if grave),
    ]
    return mistakes, [text for text, grave in names if not grave]


def _entries(extra: Path | None) -> Iterator[Entry]:
    for path in files(extra):
        top = path.parent in (DATA, extra)
        kind = path.stem if top else path.parent.name
        label = path.name if top else f"{kind}/{path.name}"
        entries = prepared.table(prepared.content(path))
        for code, entry in [(f"event {n}", e) for n, e in enumerate(entries.get("event", ()), 1)] if kind == "events" else entries.items():
            yield label if path.is_relative_to(DATA) else str(path), kind, code, entry


def _inside(value: Any) -> Iterator[dict[str, Any]]:
    """Every table in an entry, the entry itself first."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _inside(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _inside(inner)


def _dates(entries: list[Entry]) -> Iterator[str]:
    """Dates that no calendar has, and spans that end before they begin."""
    for label, _, code, entry in entries:
        for table in _inside(entry):
            what = f"{label}, {code}: {table.get('name') or table.get('state') or table.get('what') or table.get('kind') or 'entry'}"
            for key in ("date", "first_round", "since", "until"):
                if key in table and not _is_date(table[key]):
                    yield f'{what}: {key} "{table[key]}" is no date; write it as "2018-05-20", "2018-05" or "2018"'
            begin, end = table.get("since") or (table.get("first_round") or table.get("date")), table.get("until") or ("first_round" in table and table["date"])
            if begin and end and begin[: len(end)] > end[: len(begin)]:
                yield f"{what}: it ends ({end}) before it begins ({begin})"


def _is_date(text: str) -> bool:
    try:
        return len(text) in (4, 7, 10) and date.fromisoformat((text + "-01-01")[:10] if len(text) < 10 else text) is not None
    except ValueError:
        return False


def _codes(entries: list[Entry], knowledge: Knowledge) -> Iterator[str]:
    """Codes that stand for nothing known."""
    states, actors = knowledge.states, {*knowledge.states, *knowledge.groups}
    for label, kind, code, entry in entries:
        where = f"{label}, {code}"
        if kind in ("people", "elections") and code not in (actors if kind == "people" else states):
            yield f"{where}: unknown code; add the state or group first, or mend the code"
        members = [m for key in ("members", "suspended") for m in entry.get(key, ())] if kind == "groups" else []
        alone = [entry[key] for key in ("country", "ruled_by") if key in entry]
        for one in (*(m["state"] for m in members if "note" not in m), *alone, *entry.get("kin_in", ())):
            if one not in states:
                yield f"{where}: unknown state {one}; add it, mend the code, or say in a note what it is"
        if "group" in entry and entry["group"] not in knowledge.groups:
            yield f"{where}: unknown group {entry['group']}"


def _repeated(entries: list[Entry]) -> Iterator[str]:
    """Names that an entry has twice."""
    for label, _, code, entry in entries:
        for table in _inside(entry):
            for key, value in table.items():
                if isinstance(value, list):
                    for name, count in Counter(v for v in value if isinstance(v, str)).items():
                        if count > 1:
                            yield f'{label}, {code}: {key}: "{name}" stands there {count} times; remove the others'


def _overlaps(entries: list[Entry]) -> Iterator[str]:
    """Two people in one leading office of one state at once, unless a `note` at either says why (a rival claim, a co-ruler)."""
    held: dict[tuple[str, str], list[tuple[str, dict[str, Any]]]] = defaultdict(list)
    for label, kind, code, entry in entries:
        for office in entry["offices"] if kind == "people" else ():
            if office["office"] in LEADING:
                held[code, office["office"]].append((label, office))
    for (code, name), offices in sorted(held.items()):
        offices.sort(key=lambda item: item[1].get("since", ""))
        for k, (label, one) in enumerate(offices):
            for _, other in offices[k + 1 :]:
                begin, end = other.get("since", ""), min(one.get("until", "9999"), other.get("until", "9999"))
                if begin[: len(end)] < end[: len(begin)] and one["name"] != other["name"] and not ("note" in one or "note" in other):
                    both = f"{one['name']} and {other['name']} are both {name} from {begin or '...'} to {end}"
                    yield f"{label}, {code}: {both}; mend a date, or say why in a note"


def _unsourced(entries: list[Entry]) -> Iterator[str]:
    """Votes called disputed with nobody named who says so."""
    for label, kind, code, entry in entries:
        for vote in entry["elections"] if kind == "elections" else ():
            if vote.get("disputed") and "source" not in vote:
                yield f"{label}, {code}: {vote['date']} {vote['kind']}: disputed, but by whose account? add a source"


def _common(knowledge: Knowledge) -> Iterator[str]:
    """Names of actors that are ordinary words, which every sentence could begin with."""
    phrases = load_phrases()
    common = {
        *words.verb_forms(), *words.DETERMINERS, *words.PREPOSITIONS, *words.PRONOUNS, *words.COORDINATORS, *words.SUBORDINATORS,
        *words.MODALS, *words.ADVERBS, *phrases.election, *phrases.outcome, *phrases.government, *phrases.unnamed,
    }  # fmt: skip
    for key in sorted(common & knowledge.keys.keys()):
        for sense in knowledge.keys[key]:
            if sense.kind not in ("code", "alpha2", "person") and not sense.exact:
                yield f'{sense.ref}: its {sense.kind} name "{sense.name}" is a common word; remove it or write more of the name'


def _names(knowledge: Knowledge) -> Iterator[tuple[str, bool]]:
    """Names that several actors share; grave where it is the very name of more than one state or group of today."""
    for key, senses in sorted(knowledge.keys.items()):
        actors = {s.ref: s for s in senses if s.kind not in ("person", "code", "alpha2", "region") and not (s.until or _ended(s.ref, knowledge))}
        if len(actors) > 1:
            grave = sum(s.kind in ("state", "group") for s in actors.values()) > 1
            shared = ", ".join(f"{ref} ({sense.kind})" for ref, sense in sorted(actors.items()))
            yield f'"{key}" means several: {shared}' + ("; give each a name of its own" if grave else ""), grave


def _ended(ref: str, knowledge: Knowledge) -> bool:
    return ref in knowledge.states and "until" in knowledge.states[ref].entry
