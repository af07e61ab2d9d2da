"""The day an article was published: from its metadata, its header, its dateline, or inferred from dated facts in it."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date, timedelta
from functools import cache

from stance import dates
from stance.knowledge import Election, Fact, Knowledge, Person, State, within
from stance.models import Article
from stance.text import Document, fold, split

_HEADER = re.compile(r"^\s*date (\d{4}-\d\d-\d\d)\b", re.MULTILINE)
_MONTH = (
    r"(Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|"
    r"Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?"
_DATELINE = re.compile(rf"(?:{_MONTH}\s+{_DAY}|{_DAY}\s+{_MONTH})(?:,?\s+(\d{{4}}))?(?=\s*(?:\(|\)|-|–|—|:|\.\s*[-–—]|$))")
_AFTER_TOWN = re.compile(rf"^\s*[A-Z][^.,;:\d]{{1,30}},\s+(?:{_MONTH}\s+{_DAY}|{_DAY}\s+{_MONTH}),?\s+(\d{{4}})(?=\.\s+[A-Z])")
"""A dateline that ends in a full stop: "Brussels, 12 December 2024. The"."""
_STAMP = re.compile(r"^[ \t]*(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})-(\d\d)-(\d\d))(?:[ ,T]+\d{1,2}:\d\d)?[ \t]*$", re.MULTILINE)
"""A line that is a day in figures, and perhaps the hour: "21.12.2010 10:02"."""


def dated(article: Article, document: Document, knowledge: Knowledge) -> tuple[str | None, str, str]:
    """(day, basis, reason) of an article's publication; the day is None when nothing in it tells."""
    if article.published is not None:
        return article.published, article.published_basis, article.published_reason
    header = _HEADER.search(article.text[:400])
    if header and _valid(header.group(1)):
        return header.group(1), "header", f"header line 'date {header.group(1)}'"
    stamp = _STAMP.search(article.text[:400])
    if stamp is not None:
        day_first = stamp.group(3) is not None
        stamped = "{:0>4}-{:0>2}-{:0>2}".format(*(stamp.group(3, 2, 1) if day_first else stamp.group(4, 5, 6)))
        if _valid(stamped):
            return stamped, "header", f"the line '{stamp.group().strip()}'"
    found = _dateline(document)
    if found is not None:
        month, day, year, shown = found
        if year is not None:
            return date(year, month, day).isoformat(), "dateline", f"dateline '{shown}'"
        inferred = _year_for(month, day, document, knowledge)
        if inferred is not None:
            year, reasons = inferred
            return date(year, month, day).isoformat(), "inferred", f"dateline '{shown}' has no year; {year} follows from {reasons}"
    caption = _caption(document)
    if caption is not None:
        return caption
    return _from_facts(document, knowledge)


def with_date(article: Article, knowledge: Knowledge) -> Article:
    """The article with the day of its publication, and how that is known."""
    if article.published is not None:
        return article
    day, basis, reason = dated(article, split(article.text), knowledge)
    return article.model_copy(update={"published": day, "published_basis": basis, "published_reason": reason})


def written(document: Document, published: date | None) -> date | None:
    """The day that "today" means in an article: that of its dateline where it was printed a day or two later, else that of its publication."""
    found = _dateline(document) if published is not None else None
    if found is None or published is None:
        return published
    month, day, year, _ = found
    if year is None:
        year = published.year - (month > published.month)
    line = date(year, month, day) if _valid(f"{year:04}-{month:02}-{day:02}") else published
    return line if 0 < (published - line).days < 3 else published


def _valid(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _dateline(document: Document) -> tuple[int, int, int | None, str] | None:
    """(month, day, year or None, as written) from the beginning of one of the first body paragraphs."""
    seen = 0
    for start, end, kind in document.paragraphs:
        if kind in ("header", "furniture", "headline"):
            continue
        seen += 1
        if seen > 3:
            break
        head = document.text[start : min(end, start + 110)]
        for match in (*_DATELINE.finditer(head), *_AFTER_TOWN.finditer(head)):
            before = head[: match.start()]
            if re.search(r"[a-z]{3,} [a-z]+ [a-z]+ ", before):
                break
            month = dates.MONTHS[fold((match.group(1) or match.group(4)).rstrip("."))]
            day = int(match.group(2) or match.group(3))
            year = int(match.group(5)) if match.group(5) else None
            try:
                date(year or 2024, month, day)
            except ValueError:
                continue
            return month, day, year, match.group().strip()
    return None


def _caption(document: Document) -> tuple[str | None, str, str] | None:
    """The latest full date in a caption or other furniture, if nothing in the body is later."""
    latest: tuple[date, str] | None = None
    for s in document.sentences:
        if s.kind != "furniture":
            continue
        for d in dates.find(document.tokens, s.first, s.last, None):
            if d.form == "day" and d.year and d.month and d.day:
                day = date(d.year, d.month, d.day)
                shown = document.slice(d.first, d.last)
                if latest is None or day > latest[0]:
                    latest = (day, shown)
    if latest is None:
        return None
    weekdays = {d.days for s in document.sentences if s.kind == "body" for d in dates.find(document.tokens, s.first, s.last, None) if d.form == "weekday"}
    fits = " and a weekday named in the text is that of this day" if latest[0].weekday() in weekdays else ""
    return latest[0].isoformat(), "inferred", f"a caption carries '{latest[1]}'{fits}"


# --- inference ------------------------------------------------------------------------------------------------------


_LITTLE = frozenset("the a an in of on to for by at and with from is was were had has been that it its his her as".split())


def _matched_facts(document: Document, knowledge: Knowledge) -> list[tuple[Fact, int]]:
    """Curated events that a sentence of the text tells, with the number of the sentence.

    A fact is told where one sentence has all the content words of one of its phrases, or its group, place and a word for a meeting; the
    people it names must stand somewhere in the text.
    """
    low = document.low
    bodies = [(n, s) for n, s in enumerate(document.sentences) if s.kind == "body"]
    where: defaultdict[str, set[int]] = defaultdict(set)  # the sentences that have a word of these first six letters
    for n, s in bodies:
        for token in document.tokens[s.first : s.last]:
            where[token.low[:6]].add(n)
    meetings = [(n, sentence) for n, s in bodies if any(w in (sentence := fold(document.text[s.start : s.end])) for w in _MEETINGS)]
    found: list[tuple[Fact, int]] = []
    spoken_of: dict[str, bool] = {}
    for fact in knowledge.facts:
        names = _last_names(fact.people)
        if names and not any(name in low for name in names):
            continue
        if not names and fact.country in knowledge.states:
            if fact.country not in spoken_of:
                spoken_of[fact.country] = _names_state(low, knowledge.states[fact.country])
            if not spoken_of[fact.country]:
                continue
        there = (content for content in _contents(fact.words) if all(w in where for w in content))
        told = [min(common) for content in there if (common := set.intersection(*(where[w] for w in content)))]
        if fact.group and fact.place and fold(fact.place) in low and (entry := knowledge.groups.get(fact.group)) is not None:
            place, group, code = fold(fact.place), fold(entry.name), where.get(fact.group.lower()[:6], _NOWHERE)
            told += [n for n, sentence in meetings if place in sentence and (group in sentence or n in code)][:1]
        if told:
            found.append((fact, min(told)))
    return found


def _names_state(low: str, state: State) -> bool:
    """Whether a folded text has the name of a state, or an adjective for it."""
    return any(fold(w) in low for w in (state.name, *state.entry.get("adjectives", ())))


@cache
def _last_names(people: tuple[str, ...]) -> list[str]:
    return [fold(p).split()[-1] for p in people]


_NOWHERE: set[int] = set()
_MEETINGS = ("summit", "meeting", "forum", "conference", "gathering")


@cache
def _contents(phrases: tuple[str, ...]) -> list[list[str]]:
    """The first six letters of the words of each phrase that has more than one of weight."""
    contents = ([w[:6] for w in fold(phrase).replace("'s", "").replace(",", "").split() if w not in _LITTLE] for phrase in phrases)
    return [content for content in contents if len(content) > 1]


def _people_in(document: Document, knowledge: Knowledge) -> list[Person]:
    """The curated people whose full name stands in the text."""
    low = document.low
    return [person for person, last, name in knowledge.full_names if last in low and name in low]


def _year_for(month: int, day: int, document: Document, knowledge: Knowledge) -> tuple[int, str] | None:
    """The year in which a dateline's day fits what the text tells: people in office, facts, elections, years named."""
    this_year = date.today().year
    named = [int(y) for y in re.findall(r"\b(?:19|20)[0-9]{2}\b", document.low)]
    floor = max((y for y in named if y <= this_year), default=1990)
    facts = _matched_facts(document, knowledge)
    people = _people_in(document, knowledge)
    polls = _polls(document, knowledge)
    scored: list[tuple[float, int, list[str]]] = []
    for year in range(max(1990, floor), this_year + 1):
        if not _valid(f"{year:04}-{month:02}-{day:02}"):
            continue
        published = date(year, month, day)
        told = _by_facts(published, facts, document)
        served = _by_people(published, people)
        next_vote = _by_next_vote(year, document, knowledge)
        vote, weight = _election_near(published, document, polls)
        score = told[0] + served[0] + next_vote + (weight if vote else 0.0)
        scored.append((score, year, [*told[1], *served[1], *([vote] if vote else [])]))
    scored.sort(key=lambda item: (-item[0], -item[1]))
    if not scored or scored[0][0] < 1 or (len(scored) > 1 and scored[0][0] == scored[1][0] and scored[0][0] < 2):
        return None
    return scored[0][1], "; ".join(scored[0][2][:3]) or "the years named in the text"


def _by_facts(published: date, facts: list[tuple[Fact, int]], document: Document) -> tuple[float, list[str]]:
    """How well a day fits the facts that the text tells: shortly after them, or in the month that it names; with the reasons."""
    score, reasons = 0.0, []
    for fact, number in facts:
        if len(fact.date) != 10:
            continue
        distance = (published - date.fromisoformat(fact.date)).days
        told = _named_month(document, number, published)
        in_month = told is not None and fact.date.startswith(told)
        if in_month or -3 <= distance <= 75:
            score += 3 if in_month else 2
            reasons.append(f"{fact.what} ({fact.date})")
        elif distance < -3:
            score -= 2
    return score, reasons


def _by_people(published: date, people: list[Person]) -> tuple[float, list[str]]:
    """How many of the people named were in office on a day, or stood for one that year."""
    score, serving = 0.0, 0
    for person in people:
        if any(within(published.isoformat(), o.since, o.until) for o in person.offices if o.office != "candidate"):
            score += 1
            serving += 1
        elif any(o.office == "candidate" and within(str(published.year), o.since[:4], o.until[:4]) for o in person.offices):
            score += 0.3
    return score, [f"{serving} of the people named were then in office"] if serving else []


def _by_next_vote(year: int, document: Document, knowledge: Knowledge) -> float:
    """Whether "next year's election" is one of a state that the text names."""
    if "next year's election" not in document.low:
        return 0.0
    coming = (e for c in _named_states(document, knowledge) for e in knowledge.elections.get(c, ()))
    return 1.5 * any(e.date[:4] == str(year + 1) and e.kind != "local" for e in coming)


def _named_month(document: Document, number: int, published: date) -> str | None:
    """The month that the sentence names without a year ("in January"), as it reads on a given day."""
    s = document.sentences[number]
    for d in dates.find(document.tokens, s.first, s.last, published):
        if d.form == "month" and (d.year is None or d.deictic):
            return d.resolve(published).date
    return None


def _named_states(document: Document, knowledge: Knowledge) -> list[str]:
    """The states that the text names outright."""
    low = document.low
    return [c for c, s in knowledge.states.items() if fold(s.name) in low]


def _fresh_weekdays(document: Document) -> set[int]:
    """The weekdays that the body of the text names."""
    return {d.days for s in document.sentences if s.kind == "body" for d in dates.find(document.tokens, s.first, s.last, None) if d.form == "weekday"}


def _polls(document: Document, knowledge: Knowledge) -> list[tuple[date, Election, str]]:
    """The polling days of the states that the text names, of those on a weekday that it names if it names any: (day, vote, state)."""
    low = document.low
    if not any(w in low for w in ("election", "vote", "poll", "ballot", "referendum", "run-off", "runoff")):
        return []
    weekdays = _fresh_weekdays(document)
    found: list[tuple[date, Election, str]] = []
    for country, elections in knowledge.elections.items():
        state = knowledge.states.get(country)
        if state is None or not _names_state(low, state):
            continue
        for e, polled in ((one, day) for one in elections if one.kind != "local" for day in one.days if len(day) == 10):
            held = dates.calendar_day(polled)
            if not weekdays or held.weekday() in weekdays:
                found.append((held, e, state.name))
    return found


def _election_near(published: date, document: Document, polls: list[tuple[date, Election, str]]) -> tuple[str, float]:
    """An election that was held just before the day, of those that the text can be about."""
    low = document.low
    best: tuple[int, str] = (-1, "")
    for held, e, state in polls:
        if -3 <= (published - held).days <= 10:
            named = any(fold(n) in low for n in (e.winner, *e.claimants) if n)
            kind = e.kind in low or e.kind == "general"
            best = max(best, (named * 2 + kind, f"the {e.kind} vote of {held.isoformat()} in {state}"))
    return best[1], 1.0 + best[0]


def _from_facts(document: Document, knowledge: Knowledge) -> tuple[str | None, str, str]:
    """A day for an article that bears no date at all, if relative dates in it can be tied to dated facts."""
    facts = sorted(_matched_facts(document, knowledge), key=lambda told: told[1])[:8]  # a report is not of more; each is held against every day
    ties: list[tuple[Fact, list[dates.Dated], str]] = []
    for fact, n in facts:
        s = document.sentences[n]
        here = dates.find(document.tokens, s.first, s.last, date(2000, 6, 15))[:8]
        words = fold(document.text[s.start : s.end])
        ties.append((fact, here, words))
    if not ties:
        return None, "unknown", "nothing in the text dates it"
    best: tuple[float, date, list[str]] | None = None
    days: set[date] = set()
    for fact, _, _ in ties:
        if len(fact.date) == 10:
            base = date.fromisoformat(fact.date)
            days |= {base + timedelta(days=k) for k in range(-10, 46)}
    for day in sorted(days):
        score, reasons = 0.0, []
        for fact, here, words in ties:
            if len(fact.date) == 10:
                points, why = _tie(day, fact, here, words, document)
                score += points
                reasons += why
        if best is None or score > best[0] or (score == best[0] and score > 0):
            best = (score, day, list(dict.fromkeys(reasons)))
    if best is None or best[0] < 3:
        return None, "unknown", "nothing in the text dates it"
    return best[1].isoformat(), "inferred", "no date in the text; " + "; ".join(best[2][:3])


def _tie(day: date, fact: Fact, here: list[dates.Dated], words: str, document: Document) -> tuple[float, list[str]]:
    """How well a day of publication ties the dates of a sentence to the fact that it tells, with the reasons."""
    score, reasons = 0.0, []
    distance = (day - date.fromisoformat(fact.date)).days
    ahead = any(w in words for w in ("ahead of", "will ", "is hosting", "to be held", "upcoming", "are to meet"))
    for x in (x for d in here for x in dates.find(document.tokens, d.first, d.last, day)):
        month = x.form == "month" and x.deictic and fact.date.startswith(x.resolve(day).date or "-")
        if month or (x.form in ("weekday", "today") and x.fits(fact.date, day) and (distance <= 0 if ahead else distance >= 0)):
            score += 2 if month else 1.5
            reasons.append(f"{fact.what} ({fact.date}) is '{document.slice(x.first, x.last)}'")
    tied = bool(reasons)
    if ahead and -7 <= distance < 0:
        return score + 2, [*reasons, f"{fact.what} ({fact.date}) is still to come"]
    if ahead and distance > 0:
        score -= 2
    if not tied and 0 <= distance <= 14:
        score += 0.25
    if not tied and distance < 0:
        score -= 1
    return score, reasons
