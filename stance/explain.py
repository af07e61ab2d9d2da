"""Why there is, or is not, an event: what was recognized in an article, and what became of each of its sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from stance.clauses import NP, Parsed
from stance.dates import as_date
from stance.extract import Extractor, Pass, Trace
from stance.holders import Discourse, Holder
from stance.knowledge import BLOCS
from stance.mentions import Atom
from stance.models import Article, Event
from stance.reading import Reading
from stance.tagging import FUNCTION_WORDS
from stance.words import DETERMINERS, POSSESSIVES

MENTION_COLUMNS = (
    "article", "start", "end", "text", "kind", "actor", "actor_type", "country", "election", "election_kind", "election_date", "date", "why",
)  # fmt: skip
EXPLAIN_COLUMNS = ("article", "start", "end", "sentence", "rule", "trigger", "cues", "holder", "target", "why", "over", "outcome")
_VOTES = 2
"""Votes that are told besides the one that was chosen."""
_WHAT = {"people": "people", "groupseat": "seat", "state": "name", "group": "name", "body": "name"}

# --- mentions ----------------------------------------------------------------------------------------------------


def mention_records(reading: Reading) -> list[dict[str, Any]]:
    """Everything recognized in an article, in the order of the text: actors, people, elections, governments, dates."""
    found = [*_names(reading), *_paraphrases(reading), *_elections(reading), *_governments(reading), *_dates(reading)]
    unique = {(one["start"], one["end"], one["kind"]): one for one in reversed(found)}
    return sorted(unique.values(), key=lambda one: (one["start"], one["end"], one["kind"]))


def _record(reading: Reading, first: int, last: int, kind: str, **known: Any) -> dict[str, Any]:
    """A mention at tokens `first` to `last` (exclusive)."""
    tokens = reading.document.tokens
    start, end = tokens[first].start, tokens[last - 1].end
    where = {"article": reading.article.id, "start": start, "end": end, "text": reading.document.text[start:end], "kind": kind}
    return dict.fromkeys(MENTION_COLUMNS) | where | known


def _names(reading: Reading) -> Iterator[dict[str, Any]]:
    knowledge = reading.who.knowledge
    speakers = _speakers(reading)
    for atom in sorted(reading.names.at.values(), key=lambda a: a.first):
        if atom.kind in ("title", "name"):
            if atom.kind == "name" and atom.ref in speakers:
                held = speakers[atom.ref]
                yield _record(
                    reading,
                    atom.first,
                    atom.last,
                    "person",
                    actor=held.code,
                    actor_type=held.type,
                    country=held.code if held.type == "state" else None,
                    why=held.why,
                )
        elif atom.kind == "person":
            yield _person(reading, atom, speakers)
        elif atom.kind == "region":
            yield _record(reading, atom.first, atom.last, "region", country=atom.ref, why=f"region of {knowledge.name_of(atom.ref)}")
        else:
            code = reading.names.code(atom)
            kind = knowledge.actor_type(code)
            country = code if kind == "state" else knowledge.bodies[code].country if code in knowledge.bodies else None
            why = atom.why or f"{_WHAT.get(atom.kind, atom.kind)} of {knowledge.name_of(code)}"
            yield _record(reading, atom.first, atom.last, "actor", actor=code, actor_type=kind, country=country, why=why)


def _paraphrases(reading: Reading) -> Iterator[dict[str, Any]]:
    """Organisations that are meant without being named: "the bloc", "the 27-nation union", "the world body"."""
    one = Pass(reading)
    for parsed in one.sentences():
        for np in parsed.phrases:
            named = any(a.kind in ("group", "body", "organ", "state", "person", "adjective") for a in reading.names.within(np.first, np.last))
            if np.members or named or reading.document.tokens[np.head].low not in BLOCS:
                continue
            for held in one.speakers.resolve(np, parsed)[:1]:
                if held.type == "igo":
                    yield _record(reading, *_bare(reading, np), "actor", actor=held.code, actor_type=held.type, why=held.why)


def _person(reading: Reading, atom: Atom, speakers: dict[str, Holder]) -> dict[str, Any]:
    """A person, with the actor the person speaks for on the article's day."""
    knowledge, day, person = reading.who.knowledge, reading.published, atom.person
    office = person.office_on(day) if person is not None else None
    country = person.country() if person is not None else None
    named = f"; {atom.why}" if atom.why else ""
    if office is not None:
        why = f"{atom.ref}, {office.office} of {knowledge.name_of(office.actor)}{f' on {day}' if day else ''}{named}"
        return _record(reading, atom.first, atom.last, "person", actor=office.actor, actor_type=knowledge.actor_type(office.actor), country=country, why=why)
    if (held := speakers.get(atom.ref)) is not None:
        return _record(reading, atom.first, atom.last, "person", actor=held.code, actor_type=held.type, country=country, why=held.why + named)
    return _record(reading, atom.first, atom.last, "person", country=country, why=f"{atom.ref}, who speaks for no state or organisation then{named}")


def _speakers(reading: Reading) -> dict[str, Holder]:
    """For whom the people speak whom the article introduces by a title ("Canadian Foreign Minister F. Champagne")."""
    found: dict[str, Holder] = {}
    for parsed in reading.parsed:
        for np in parsed.phrases:
            atoms = [a for beside in (np, *np.appos) for a in reading.names.within(beside.first, beside.last)]
            if not any(a.kind == "title" and a.role in ("state", "voice", "group", "institution") for a in atoms):
                continue
            holders = reading.who.resolve(np, parsed, Discourse())
            for atom in atoms:
                if atom.kind in ("name", "person") and len(holders) == 1 and holders[0].speaker == atom.ref and holders[0].type != "nonstate":
                    found.setdefault(atom.ref, holders[0])
    return found


def _elections(reading: Reading) -> Iterator[dict[str, Any]]:
    """Phrases that mean a vote, each read in the light of the votes spoken of before it."""
    targets = reading.targets
    kept = targets.focus, targets.host
    for parsed in reading.parsed:
        for np in parsed.phrases:
            if np.members or not targets.is_election(np, weak=False):
                continue
            election = targets.election(np, parsed, quiet=True)
            if election is None:
                yield _record(reading, *_bare(reading, np), "election", why="of which country or day is not said")
                continue
            curated = election.id in targets.knowledge.by_id
            known = "curated" if curated else "known from the text only"
            why = f"{known}: {targets.knowledge.name_of(election.country)}, {election.kind}, {election.date or 'undated'}"
            yield _record(reading, *_bare(reading, np), "election", country=election.country, election=election.id,
                          election_kind=election.kind, election_date=election.date or None, why=why)  # fmt: skip
            targets.focus, targets.host = election, election.country
    targets.focus, targets.host = kept


def _governments(reading: Reading) -> Iterator[dict[str, Any]]:
    knowledge = reading.who.knowledge
    for parsed in reading.parsed:
        for np in parsed.phrases:
            if np.members or not reading.targets.is_government(np) or reading.document.tokens[np.head].cap:
                continue
            code, why = _governed(reading, np, parsed)
            if code is not None:
                kind = knowledge.actor_type(code)
                country = code if kind == "state" else None
                yield _record(reading, *_bare(reading, np), "government", actor=code, actor_type=kind, country=country, why=why)


def _governed(reading: Reading, np: NP, parsed: Parsed) -> tuple[str | None, str]:
    """The country whose government a phrase means: the one it names, or that of the person it names."""
    for part in (np, *(post for post in np.post if post.prep in ("of", "in"))):
        for atom in reading.names.within(part.first, part.last):
            if atom.kind in ("state", "adjective", "capital", "region"):
                code = reading.names.code(atom)
                return code, f"government of {reading.who.knowledge.name_of(code)}"
            if atom.kind == "person" and (country := reading.targets.country_of(atom.ref)):
                return country, f"government of {atom.ref}"
    return None, ""


def _bare(reading: Reading, np: NP) -> tuple[int, int]:
    """A phrase without the article or pronoun that begins it."""
    first = np.first
    while first < np.head and reading.document.tokens[first].low in DETERMINERS | POSSESSIVES:
        first += 1
    return first, np.last


def _dates(reading: Reading) -> Iterator[dict[str, Any]]:
    published = as_date(reading.published)
    for dated in reading.targets.dates:
        when = dated.resolve(published)
        why = "counted from the day spoken of before" if dated.form == "offset" else when.why or when.basis
        yield _record(
            reading, dated.first, dated.last, "date", date=when.date, why=why if when.date or dated.form == "offset" else "not without the article's date"
        )


# --- sentences ---------------------------------------------------------------------------------------------------


def explain_records(extractor: Extractor, article: Article) -> list[dict[str, Any]]:
    """Sentence by sentence: the rules and cues that matched, who was taken for the holder, what for the target, and over whom and what else.

    `why` tells how actor, target and date were decided; `over` the actors and votes that were passed over for them; `outcome` what kept
    a match from being an event. Sentences that have a trigger word but fit no rule are told as well; those without one are not looked at by
    any rule.
    """
    events, traces = extractor.trace(article)
    reading = extractor.read(article)
    rows = []
    for t in traces:
        gave = _told(events, t)
        outcome = t.outcome if gave or not t.made else "part of what else the article tells of the same actor"
        rows.append({"article": article.id, "start": t.start, "end": t.end, "sentence": t.sentence, "rule": t.rule, "trigger": t.trigger,
                     "cues": list(t.cues), **_decided(gave, t.over, reading), "outcome": outcome})  # fmt: skip
    told = {t.start for t in traces}
    document = reading.document
    for sentence in document.sentences:
        words = [t for t in document.tokens[sentence.first : sentence.last] if t.low in extractor.rules.triggers and t.low not in FUNCTION_WORDS]
        if sentence.start in told or not words or sentence.kind not in ("body", "headline"):
            continue
        outcome = "a headline gives context, never evidence" if sentence.kind == "headline" else "no rule matched"
        trigger = ", ".join(dict.fromkeys(t.text for t in words))
        rows.append({"article": article.id, "start": sentence.start, "end": sentence.end, "sentence": document.text[sentence.start : sentence.end],
                     "rule": None, "trigger": trigger, "cues": [], **_decided([], (), reading), "outcome": outcome})  # fmt: skip
    return sorted(rows, key=lambda row: (row["start"], row["rule"] or ""))


def _told(events: list[Event], trace: Trace) -> list[Event]:
    """The events that a match gave, else all of its sentence, into which they were merged; none where it gave none."""
    if not trace.made:
        return []
    here = [event for event in events if any(span.start == trace.start for span in event.evidence)]
    by_rule = [event for event in here if any(span.start == trace.start and span.rule == trace.rule for span in event.evidence)]
    return by_rule or here


def _decided(events: list[Event], actors: tuple[str, ...], reading: Reading) -> dict[str, Any]:
    """What was decided for events of one sentence, why, and over which other actors and votes."""
    votes = [rival.id for e in events if e.election is not None for rival in reading.targets.rivals(e.country, e.election)[:_VOTES]]
    return {
        "holder": list(dict.fromkeys(e.actor for e in events)),
        "target": list(dict.fromkeys(e.election or " ".join(filter(None, (e.country, e.target_type, e.claimant))) for e in events)),
        "why": "; ".join(dict.fromkeys(why for e in events for why in (e.why.actor, e.why.target, e.why.date) if why)),
        "over": list(dict.fromkeys((*(actors if events else ()), *votes))),
    }
