"""Names in an article: states, organisations, bodies, people, titles, and what the article itself teaches about them.

A first pass finds every name that the knowledge has and every run of capitalized words that it has not; a second
decides who a bare surname is, from the article's day, the titles and countries around it and the full names elsewhere in the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain

from stance.dates import MONTHS, WEEKDAYS
from stance.knowledge import LEADING, Knowledge, Person, Sense, State, name_tokens, within
from stance.patterns import Phrases
from stance.text import DASHES, NAME_PARTICLES, QUOTES, Document, Token, by_name, fold
from stance.words import (
    ADVERBS,
    BE,
    COORDINATORS,
    DETERMINERS,
    ELECTORAL,
    HAVE,
    MODALS,
    NUMERALS,
    PLATFORMS,
    PREPOSITIONS,
    PRONOUNS,
    REGIONAL,
    SUBORDINATORS,
    UNDER_HEADINGS,
    WATCHING,
    is_adjective,
)

PARTY_NOUNS = frozenset("party front coalition alliance movement league congress union bloc observatory".split())
"""Words for a party or another body of many, which may end its name."""
_AMERICAS = frozenset("south latin north central pan native".split())
"""Words before "American" that then is not of the United States."""
_PLACING = frozenset("in from at to of near outside for around between".split())
"""Words before a place; what follows one is no surname."""
_INSTITUTIONS = frozenset("society commission reform school council journal review".split())
"""Words with a capital behind what then is a field or a place and no surname: "Law Society"."""
_SMALL = (
    DETERMINERS
    | PREPOSITIONS
    | PRONOUNS
    | COORDINATORS
    | SUBORDINATORS
    | MODALS
    | ADVERBS
    | frozenset("what one two three four five six seven eight nine ten".split())
)
_GENERATIONS = frozenset("jr jr. sr sr. ii iii iv".split())
"""What stands behind a family name and is no part of it."""
_LOWER_ENDS = frozenset("department house street office ministry states election palace observers commission council assembly secretariat".split())
"""Words that end a name without a capital: "Russia's foreign ministry"."""


@dataclass(slots=True)
class Atom:
    """A name or title at tokens `first` to `last` (exclusive).

    `kind` is that of knowledge.Sense, or `title` (then `role` says what class of title), or `name` for a proper name that nobody
    curated. `ref` is the code, slug, person key or the name as written; `codes` every state an adjective can belong to.
    """

    kind: str
    first: int
    last: int
    ref: str
    codes: tuple[str, ...] = ()
    role: str = ""
    person: Person | None = None
    why: str = ""


@dataclass(slots=True)
class Names:
    """All atoms of an article, by the token they begin at, with what was learned on the way."""

    document: Document
    index: dict[str, list[tuple[tuple[str, ...], Sense]]] = field(default_factory=dict)
    at: dict[int, Atom] = field(default_factory=dict)
    covered: dict[int, Atom] = field(default_factory=dict)
    acronyms: dict[str, Atom] = field(default_factory=dict)
    states: Counter[str] = field(default_factory=Counter)
    cities: Counter[str] = field(default_factory=Counter)
    lows: frozenset[str] = frozenset()
    """All words of the article that begin with a capital, in lower case."""
    served: Counter[str] = field(default_factory=Counter)
    """Which states the persons named have held office in: it tells the two Congos apart."""

    def weight(self, code: str) -> int:
        """How often the article names a state, its capital counted in."""
        return self.states.get(code, 0) + self.cities.get(code, 0)

    def code(self, atom: Atom) -> str:
        """The one state or group that a name means: of those that share it ("Congolese"), the one that the article speaks of most."""
        if len(atom.codes) > 1:
            named = self.states if atom.kind != "state" else Counter[str]()  # "Congo" itself: the cities and persons around it tell as much
            return max(atom.codes, key=lambda c: (named.get(c, 0), self.weight(c) + self.served.get(c, 0), c == atom.ref))
        return atom.codes[0] if atom.codes else atom.ref

    def add(self, atom: Atom) -> None:
        self.at[atom.first] = atom
        for i in range(atom.first, atom.last):
            self.covered[i] = atom

    def replace(self, atom: Atom) -> None:
        """Add an atom in the place of all those that begin within it."""
        for i in range(atom.first, atom.last):
            self.at.pop(i, None)
        self.add(atom)

    def kind_at(self, k: int) -> str | None:
        """The kind of the name that covers a token; None for a title or no name."""
        atom = self.covered.get(k)
        return None if atom is None or atom.kind == "title" else atom.kind

    def is_title(self, k: int) -> bool:
        """Whether a token is part of a title or of a word for an office or institution."""
        return (atom := self.covered.get(k)) is not None and atom.kind == "title"

    def within(self, first: int, last: int) -> list[Atom]:
        """The atoms that begin in tokens `first` to `last` (exclusive), in order."""
        at = self.at
        return [at[i] for i in range(first, last) if i in at]


def find(document: Document, knowledge: Knowledge, phrases: Phrases, day: str | None) -> Names:
    """Every atom in the article; `day` is the day it was published, if known."""
    names = Names(document, knowledge.index)
    tokens = document.tokens
    names.lows = frozenset(t.low for t in tokens if t.cap)
    starts = {s.first for s in document.sentences} | {q.first for q in document.quotes}
    starts |= {k + 1 for s in document.sentences for k in range(s.first + 1, min(s.first + 11, s.last - 1)) if tokens[k].text in DASHES}  # after a dateline
    _known(names, knowledge, phrases, day, starts)
    _runs(names, phrases, starts)
    _acronyms(names)
    belgian = any(a.ref == "BEL" and a.kind in ("state", "adjective") for a in names.at.values())
    for atom in names.at.values():
        if atom.kind == "capital" and tokens[atom.first].low == "brussels" and not belgian:
            atom.kind, atom.ref, atom.codes = "groupseat", "EU", ("EU",)  # the seat of the Union, unless the text is about Belgium
        if atom.kind in ("state", "adjective", "region") and len(atom.codes) == 1:
            names.states[atom.codes[0]] += 1
        elif atom.kind in ("capital", "seat") and len(atom.codes) == 1:
            names.cities[atom.codes[0]] += 1
    _shared_ministries(names, knowledge)
    _people(names, knowledge, phrases, day)
    _again(names, tokens)
    _named_after(names)
    for atom in names.at.values():
        if atom.kind == "person" and atom.person is not None:
            names.served.update({o.actor for o in atom.person.offices if o.actor in knowledge.states})
    return names


def _shared_ministries(names: Names, knowledge: Knowledge) -> None:
    """Let "the Foreign Office" be whose the context tells, where the article speaks of another state that has one and never of the best known one's."""
    for atom in [a for a in names.at.values() if a.kind == "ministry"]:
        name = " ".join(t.low for t in names.document.tokens[atom.first : atom.last])
        others = knowledge.shared_ministries.get(name, ())
        if not names.weight(names.code(atom)) and any(names.weight(code) for code in others):
            names.add(Atom("title", atom.first, atom.last, name, role="institution"))


def _double(text: str) -> bool:
    """Whether a word is a double name ("Persad-Bissessar")."""
    return "-" in text and all(part[:1].isupper() for part in text.split("-"))


def _matches(tokens: list[Token], i: int, words: tuple[str, ...], sense: Sense) -> bool:
    """Whether a curated name stands at token `i`, written as a name is."""
    end = i + len(words)
    if end > len(tokens):
        return False
    for k, word in enumerate(words):
        if tokens[i + k].low != word:
            return False
    if sense.exact:
        if end < len(tokens) and (tokens[end].text[0].isdigit() or tokens[end].text in ("Group", "Inc", "Corp")):
            return False  # "GCC 5.1", "the SCO Group sued"
        shown = tokens[i].text
        if end == i + 1 and len(shown) >= 4 and shown[0].isupper() and shown[1:].islower():
            return True  # Ecowas, Nato, Unasur
        return all(t.text.isupper() or not t.text[0].isalpha() for t in tokens[i:end])
    if len(words) == 1 and sense.kind == "region" and sense.name.isupper() and not tokens[i].text.isupper():
        return False  # Mr Sadr is not of the SADR
    if not tokens[i].cap and not (len(words) > 1 and tokens[end - 1].cap):
        return False
    plain = tokens[end - 1].low in _LOWER_ENDS or sense.name.rsplit(" ", 1)[-1][:1].islower()  # "Banski dvori", "Côte d'Ivoire"
    return len(words) == 1 or sense.kind == "adjective" or tokens[end - 1].cap or plain


_QUARTERS = frozenset("northern southern eastern western north south east west".split())
"""Words that begin the name of a region, written small by many."""
_RANK = {
    "state": 0,
    "group": 0,
    "person": 0,
    "body": 1,
    "organ": 1,
    "adjective": 2,
    "people": 3,
    "ministry": 2,
    "seat": 2,
    "capital": 2,
    "groupseat": 3,
    "region": 2,
}


def _known(names: Names, knowledge: Knowledge, phrases: Phrases, day: str | None, starts: set[int]) -> None:
    """Curated names and titles, the longest at each place."""
    tokens = names.document.tokens
    i = 0
    pairs, none = knowledge.pairs, list[tuple[tuple[str, ...], Sense]]()
    titles = phrases.titles_by_word
    while i < len(tokens):
        token = tokens[i]
        named = token.cap or (token.text[0].isalpha() and "-" in token.text) or token.low in _QUARTERS  # "southern Sudan"
        if not named and token.low not in titles:
            i += 1
            continue  # neither a name nor a title begins here
        best: list[Sense] = []
        size = 0
        if named:
            second = tokens[i + 1].low if i + 1 < len(tokens) else ""
            for words, sense in chain(pairs.get((token.low, second), none), pairs.get((token.low, ""), none)):
                if len(words) < size:
                    break
                if (
                    (token.cap or sense.kind == "region" or token.low not in _QUARTERS)
                    and _matches(tokens, i, words, sense)
                    and (day is None or within(day, sense.since, sense.until) or sense.kind in ("state", "adjective", "group"))
                ):
                    best.append(sense)
                    size = len(words)
        title = phrases.title_at(tokens, i)
        if title is not None and title[2] == "deputy" and i + 1 < len(tokens) and phrases.title_at(tokens, i + 1) is not None:
            title = None  # "deputy spokeswoman", "deputy prime minister": no member of a chamber
        if title is not None and token.low in PARTY_NOUNS and token.cap and (_goes_on(names, i, starts) or _opens_name(names, knowledge, phrases, i)):
            title = None  # "the Social Democratic Party" is a name to its end, "the Bloc Federal" from its beginning
        if title is not None and token.low == "official" and i + 1 < len(tokens) and tokens[i + 1].low in _OFFICIAL:
            title = None  # "the official news agency SANA"
        if title is not None and title[2] == "representative" and _of_congress(names, i):
            title = ("nonstate", title[1], "congressman")
        if title is not None and title[1] > size:
            names.add(Atom("title", i, i + title[1], title[2], role=title[0]))
            i += title[1]
            continue
        joint = i > 1 and tokens[i - 1].low == "and" and tokens[i - 2].low in ("defence", "defense")  # "the National Defence and Security Council"
        if best and best[0].kind == "organ" and i and (joint or tokens[i - 1].low == "national"):
            best = []  # "the National Human Rights Council" is the country's own
        if best and size == 1 and best[0].kind in ("state", "capital") and _office_holder(names, knowledge, i, day):
            best = []  # "Prime Minister Montenegro": the surname of who holds the office
        if best:
            if len({b.kind for b in best}) > 1 and i in starts and i + size < len(tokens) and tokens[i + size].text in ("-", "–", "—", "(", ","):
                best = [b for b in best if b.kind == "capital"] or best  # a dateline: LIMA - is the city
            if best[0].kind == "person" and _inside_name(names, phrases, i, i + size, starts):
                best = []  # "Sharif | Hassan Sheikh | Adan" is somebody else
            elif best[0].kind == "person" and (longer := _descent(tokens, i + size)) > i + size:
                best = [b for b in best if _descends(knowledge.people[b.ref].name, tokens[i + size : longer])]
                size = longer - i  # "Sheikh Tamim | bin Hamad Al Thani", and nobody of whom only the first name fits
        if best:
            atom = _atom([b for b in best if not (b.exact and not token.text.isupper())] or best, i, size, day)
            if not (_part_of_name(names, phrases, i, i + size, starts, knowledge.given_names) or _namesake(names, knowledge, phrases, i, i + size, atom)):
                names.add(atom)
                i += size
                continue
        i += 1


_OFFICIAL = frozenset("news media agency newspaper newspapers television tv radio broadcaster daily gazette journal website state press".split())
"""What is called official that belongs to a state, and is nobody who holds an office."""


def _inside_name(names: Names, phrases: Phrases, i: int, end: int, starts: set[int]) -> bool:
    """Whether further names stand before and behind what somebody is called: then it is the middle of another's name."""
    tokens = names.document.tokens
    if end >= len(tokens) or not i or i in starts or i - 1 in starts or i - 1 in names.covered:
        return False
    before, after = tokens[i - 1], tokens[end]
    plain = all(t.cap and t.text.isalpha() and not t.text.isupper() and t.low not in _SMALL and t.low not in phrases.name_prefixes for t in (before, after))
    return plain and before.end + 1 == tokens[i].start and tokens[end - 1].end + 1 == after.start and not phrases.is_common(after.low)


_OF_HOUSE = frozenset("bin ibn bint al".split())
"""What stands in an Arabic name before the father's and the family's."""


def _descent(tokens: list[Token], end: int) -> int:
    """Where a name ends that goes on with those of father and family: "bin Hamad Al Thani"."""
    while end + 1 < len(tokens) and tokens[end].low in _OF_HOUSE and tokens[end + 1].cap:
        end += 2
    return end


def _descends(name: str, behind: list[Token]) -> bool:
    """Whether what stands behind the beginning of a name may stand behind it in somebody's full name: his father's name or his family's."""
    own = {_spelling(word) for part in name_tokens(name) for word in part.split("-")}
    return _spelling(fold(behind[1].low).split("-")[-1]) in own


def _spelling(word: str) -> str:
    """What the ways have in common in which an Arabic name is written: "Isa" and "Issa", "Mohammed" and "Muhammad"."""
    return word[:1] + re.sub(r"[aeiouy]|(.)(?=\1)", "", word[1:])


def _of_congress(names: Names, i: int) -> bool:
    """Whether a title is that of a member of the American chamber, and nobody's envoy: "(U.S.) | Representative Ada Obi", not "EU Representative Ada Obi"."""
    tokens, home = names.document.tokens, names.covered.get(i - 1)
    alone = i == 0 or not (tokens[i - 1].cap or tokens[i - 1].low == "'s") or (home is not None and home.ref == "USA")
    return tokens[i].cap and alone and i + 1 < len(tokens) and tokens[i + 1].cap


def _office_holder(names: Names, knowledge: Knowledge, i: int, day: str | None) -> bool:
    """Whether the title before a place is that of somebody who is called like the place and holds the office that day."""
    tokens, title = names.document.tokens, names.covered.get(i - 1)
    if title is None or title.kind != "title" or title.role != "state" or day is None or tokens[i].low == "'s":
        return False
    if i + 1 < len(tokens) and (tokens[i + 1].low == "'s" or (tokens[i + 1].cap and tokens[i + 1].start == tokens[i].end + 1)):
        return False
    offices = (o for person in knowledge.surname((tokens[i].low,)) for o in person.offices)
    return any(title.ref in _OFFICES_OF.get(o.office, ()) and within(day, o.since, o.until) for o in offices)


def _goes_on(names: Names, i: int, starts: set[int]) -> bool:
    """Whether a capitalized word that nothing curated covers stands right before the token."""
    before = names.document.tokens[i - 1] if i else None
    return before is not None and before.cap and i - 1 not in names.covered and i - 1 not in starts and before.low not in _SMALL


def _opens_name(names: Names, knowledge: Knowledge, phrases: Phrases, i: int) -> bool:
    """Whether a word for a party opens its name, as in French or Spanish: "the Front Populaire", but not "Party Chairman Ada Obi"."""
    tokens = names.document.tokens
    if i == 0 or i + 1 >= len(tokens) or tokens[i - 1].low != "the":
        return False
    after = tokens[i + 1]
    plain = after.cap and after.low not in _SMALL and after.low not in WEEKDAYS and after.low not in MONTHS and after.low not in knowledge.given_names
    return plain and phrases.title_at(tokens, i + 1) is None and after.low not in PARTY_NOUNS


def _atom(senses: list[Sense], i: int, size: int, day: str | None) -> Atom:
    """The likeliest sense of a name, with every state that it can belong to on the day."""
    if len(senses) == 1:
        return Atom(senses[0].kind, i, i + size, senses[0].ref, codes=(senses[0].ref,))
    senses = sorted(senses, key=lambda s: (_RANK[s.kind], bool(day) and not within(day or "", s.since, s.until), s.ref))
    first = senses[0]
    codes = tuple(dict.fromkeys(s.ref for s in senses if s.kind == first.kind))
    if first.kind == "adjective":
        codes = tuple(dict.fromkeys(s.ref for s in senses if s.kind in ("adjective", "people")))
    if day and len(codes) > 1:
        live = tuple(s.ref for s in senses if s.kind == first.kind and within(day, s.since, s.until))
        codes = tuple(dict.fromkeys(live)) or codes
    return Atom(first.kind, i, i + size, codes[0], codes=codes)


def _part_of_name(names: Names, phrases: Phrases, i: int, end: int, starts: set[int], given: frozenset[str]) -> bool:
    """Whether a one-word place is in truth part of a person's name ("Michael Jordan", "the singer Paris Hilton", "Kenya Moore said")."""
    tokens = names.document.tokens
    if end != i + 1 or len(tokens[i].text) < 4 or tokens[i].text.isupper():
        return False
    return _ends_name(names, phrases, i, starts, given) or _begins_name(names, phrases, i, given)


def _ends_name(names: Names, phrases: Phrases, i: int, starts: set[int], given: frozenset[str]) -> bool:
    """Whether a given name stands before the place."""
    tokens = names.document.tokens
    before = tokens[i - 1] if i else None
    if before is None or not before.cap or (i - 1) in names.covered or before.low in _SMALL or before.low in MONTHS or before.low in WEEKDAYS:
        return False
    if (i - 1) in starts and before.text not in given and before.low not in phrases.given:
        return False  # "Meanwhile Kenya"
    if before.text.endswith(".") and len(before.text) == 2 and i > 1 and tokens[i - 2].cap:
        return True  # "Booker T. Washington"
    return before.text.isalpha() and not before.text.isupper() and before.low not in phrases.name_prefixes and before.end + 1 == tokens[i].start


def _begins_name(names: Names, phrases: Phrases, i: int, given: frozenset[str]) -> bool:
    """Whether a surname, and after it no further name, follows the place, which is not told as a place ("in Paris Macron said")."""
    tokens = names.document.tokens
    if i + 2 >= len(tokens) or (i and tokens[i - 1].low in _PLACING):
        return False
    after, then = tokens[i + 1], tokens[i + 2]
    plain = after.text.replace("'", "").replace("’", "")
    surname = after.text[0].isupper() and plain.isalpha() and (after.text[1:].islower() or plain != after.text) and after.start == tokens[i].end + 1
    if not surname or after.low in MONTHS or after.low in WEEKDAYS or after.low in _SMALL or after.low in PARTY_NOUNS or after.low in given:
        return False
    if phrases.title_at(tokens, i + 1) is not None or after.low in phrases.verbs or (phrases.is_common(after.low) and not after.low.endswith("ing")):
        return False
    return (
        then.low in phrases.verbs
        or then.low in MODALS
        or then.low in BE
        or then.low in HAVE
        or (then.low in ADVERBS and not then.cap)
        or (then.low in ("'s", "for", "and", ",", ".", "jr", "jr.", "sr", "sr.") and (not then.cap or then.low[:1] in "js"))
    )


def _namesake(names: Names, knowledge: Knowledge, phrases: Phrases, i: int, end: int, atom: Atom) -> bool:
    """Whether a place is a town or state of the same name in another country, or only colours a thing ("Paris, Texas", "Brazil nuts")."""
    tokens = names.document.tokens
    after = [t.low for t in tokens[end : end + 5]]
    before = [t.low for t in tokens[max(i - 2, 0) : i]]
    if atom.kind in ("state", "capital", "adjective") and end == i + 1:
        joined = after[:1] and tokens[end].start == tokens[i].end + 1
        if joined and after[0] in _LINKS and end + 1 < len(tokens) and tokens[end + 1].cap and tokens[end].text.islower():
            return True  # "Santiago de Compostela", "Kingston upon Hull"
        if joined and after[0] in phrases.followers and tokens[end].cap == (after[0] not in phrases.creatures):
            return True  # "the Niger Delta", "the Jordan River"
        if before[-1:] and before[-1] in phrases.bearers and not tokens[i - 1].cap:
            return True  # "the ferry Estonia"
        if tokens[i].low == "soviet" and before[-1:] == ["former"] and after[:1] and after[0] in _ONCE_SOVIET:
            return True  # "the former Soviet republic" is another state
        if tokens[i].low in ("america", "american", "americans") and before[-1:] and before[-1] in _AMERICAS:
            return True  # "the South American bloc", "Central America"
        office = i > 3 and tokens[i - 3].low == "of" and tokens[i - 4].low in _OFFICES_OF_STATE
        of_region = before[:1] == ["state"] and atom.kind == "state" and tokens[i - 3].low in _REGIONS_OF_STATES  # "the Gulf state of Qatar"
        if before in (["state", "of"], ["province", "of"]) and atom.kind != "adjective" and not office and not of_region:
            return True  # "the Australian state of Victoria"
        if after[:1] == [","] and not phrases.creatures.isdisjoint(t.low for t in tokens[end + 1 : end + 9]):
            return True  # "Sudan, the last male northern white rhino"
        if after[:2] in ([",", "a"], [",", "an"]) and after[2:3] and after[2] in _CALLINGS:
            return True  # "Chad, a student from Toronto"
    if atom.kind == "capital" and after[:1] == ["in"] and (there := _named_there(names, tokens, end + 1)) and there not in atom.codes:
        return True  # "Tripoli in northern Lebanon"
    if atom.kind in ("state", "capital") and after[:1] == [","] and any(" ".join(after[1 : 1 + n]) in phrases.provinces for n in (1, 2)):
        return not (atom.kind == "state" and after[2:3] in (["and"], [","]) and _named_there(names, tokens, end + 1))  # "Latvia, Georgia and Poland"
    if atom.kind == "state" and "namesake" in (state := knowledge.states[atom.ref]).entry and tokens[i].low == fold(state.name):
        return _american(names, state, i, after)
    return bool(after) and (tokens[i].low, after[0]) in phrases.things


def _american(names: Names, state: State, i: int, after: list[str]) -> bool:
    """Whether a name that a state shares with an American one means that: "Georgia's secretary of state", or by the other names in the article."""
    tokens = names.document.tokens
    there, here = (names.lows.intersection(map(fold, words)) for words in (state.entry.get("namesake", ()), state.entry.get("own", ())))
    if there and not here:
        return True
    after = after[1:] if after[:1] == ["'s"] else after
    office = after[:1] in (["governor"], ["senator"], ["gov."], ["sen."]) or after[:3] == ["secretary", "of", "state"]
    town = i > 1 and tokens[i - 1].low == "," and tokens[i - 2].cap and i - 2 not in names.covered  # "Macon, Georgia", not "the Union, Georgia and"
    listed = town and any(sense.kind in ("state", "capital") for words, sense in names.index.get(tokens[i - 2].low, ()) if len(words) == 1)
    town = town and not listed  # "Estonia, Georgia and Poland"
    return office or town or [t.low for t in tokens[max(i - 3, 0) : i]] in (["us", "state", "of"], ["u.s.", "state", "of"])


_CALLINGS = frozenset("student teacher nurse waiter waitress barber driver farmer voter student-teacher pensioner plumber baker carpenter volunteer".split())
"""What a person is who is called like a place."""
_ONCE_SOVIET = frozenset("republic republics state states bloc country countries".split())
"""What was a part of the Soviet Union, or its own."""
_REGIONS_OF_STATES = frozenset(
    "pacific gulf baltic balkan caribbean african asian european arab nordic andean island atlantic ocean melanesian sahel member buffer client "
    "neighbouring neighboring independent sovereign tiny landlocked".split()
)
"""Words before "state of" by which it is a country, not a part of one."""
_OFFICES_OF_STATE = frozenset("head heads secretary secretaries minister ministers chief chiefs".split())
"""Words before "of state": "the head of state of Burundi" is of no province."""
_LINKS = frozenset("de da do du dos le la del upon".split())
"""Words that go on a name that begins like a country's or a capital's."""


def _named_there(names: Names, tokens: list[Token], k: int) -> str:
    """The state named at a token, or behind one word there ("northern Lebanon"); "" for none."""
    for j in (k, k + 1):
        entries = names.index.get(tokens[j].low, ()) if j < len(tokens) and tokens[j].cap else ()
        found = next((sense.ref for words, sense in entries if sense.kind == "state" and len(words) == 1), "")
        if found:
            return found
    return ""


_OPENING = frozenset("describe call term thank cite quote address tell ask warn criticize visit support back".split())
"""Further verbs whose participle may open a sentence right before a name."""
_ASKING_OR_BIDDING = frozenset("do does did don't doesn't didn't".split())
"""Auxiliaries that open a question or an order."""
_LONGEST_NAME = 30
"""Words of a name; a longer run of capitalized words is several."""


OF_ONE_PARTY = frozenset("democrats republicans conservatives liberals socialists representatives senators congressmen".split())
"""What several people are called before their names."""


def _runs(names: Names, phrases: Phrases, starts: set[int]) -> None:
    """Runs of capitalized words that nothing curated covers: proper names to be resolved or learned."""
    tokens = names.document.tokens
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if not token.cap or i in names.covered or not token.text[0].isalpha() or token.low in MONTHS or token.low in WEEKDAYS or token.low in phrases.not_names:
            i += 1
            continue
        if token.low in _SMALL and not (i not in starts and token.low in NAME_PARTICLES):
            i += 1
            continue
        if i in starts and token.low in _ASKING_OR_BIDDING and (token.low != "do" or not tokens[min(i + 1, len(tokens) - 1)].cap):
            i += 1  # "Do not accept it", "Does | Norway accept it?"
            continue
        if (
            token.low in ("constitution", "charter")
            and i
            and tokens[i - 1].low == "the"
            and not (i + 1 < len(tokens) and (tokens[i + 1].cap or tokens[i + 1].low == "and"))
        ):
            i += 1  # "to abide by the Constitution"
            continue
        if token.low == "elect" and i - 1 in names.covered:
            i += 1  # "the President | Elect"
            continue
        if i in starts and token.low in phrases.callings and i + 1 < len(tokens) and tokens[i + 1].cap:
            i += 1  # "Businessman | Ada Obi"
            continue
        if i and token.low in PLATFORMS and tokens[i - 1].low in ("on", "to", "via") and i + 1 < len(tokens) and tokens[i + 1].cap:
            i += 1  # "on Twitter | Mr Chavez"
            continue
        if i in starts and "-" in token.text and not _double(token.text) and i + 2 < len(tokens) and tokens[i + 1].cap and tokens[i + 2].cap:
            i += 1  # "Fourth-placed | Ada Obi"
            continue
        if token.low in OF_ONE_PARTY and i + 2 < len(tokens) and tokens[i + 1].cap and tokens[i + 2].cap:
            i += 1  # "Democrats | Ro Khanna and Ilhan Omar"
            continue
        if i and tokens[i - 1].text == ":" and any(tag in ("ed", "past", "s") for _, tag in phrases.verbs.get(token.low, ())):
            i += 1  # "Nikol Pashinyan: Congratulated Kavelashvili"
            continue
        if i in starts and any(lemma in UNDER_HEADINGS and tag in ("ed", "past", "s") for lemma, tag in phrases.verbs.get(token.low, ())):
            i += 1  # "RUSSIAN PRESIDENT", and on the next line: "Congratulated Mr Raisi"
            continue
        if i in starts and any(lemma in UNDER_HEADINGS | _OPENING and tag == "ing" for lemma, tag in phrases.verbs.get(token.low, ())):
            i += 1  # "Describing | Ruto's win as clear, he"
            continue
        j = i + 1
        while j < min(len(tokens), i + _LONGEST_NAME) and j not in names.covered and (tokens[j].start - tokens[j - 1].end == 1 or by_name(tokens, j - 1)):
            word = tokens[j]
            if word.text in QUOTES and by_name(tokens, j):
                j += 2  # the mark and the word behind it: Fernando "Lasama | " de Araujo
                while j < len(tokens) and tokens[j].text not in QUOTES:
                    j += 1
                j += 1
                continue
            if (
                word.cap
                and word.text[0].isalpha()
                and word.low not in MONTHS
                and word.low not in WEEKDAYS
                and not (word.low in _SMALL and word.low not in NAME_PARTICLES and not (word.low in MODALS and _names_party(tokens, j + 1)))
            ) or (word.low in NAME_PARTICLES and _name_goes_on(j + 1, names)):
                j += 1
            elif word.low == "and" and _name_of_two(names, i, j):
                j += 2
            else:
                break
        plain = (
            token.low in REGIONAL
            or token.low.endswith(
                (
                    "-born",
                    "-based",
                    "-backed",
                    "-led",
                    "-educated",
                    "-speaking",
                    "-dominated",
                    "-run",
                    "-controlled",
                    "-aligned",
                    "-supported",
                    "-placed",
                    "-ranked",
                    "-time",
                )
            )
            or token.low in phrases.former
            or token.low in phrases.name_prefixes
        )
        counts = token.low in NUMERALS and j < len(tokens)  # "Thirteen Burundian parties"
        common = i in starts and not _double(token.text) and (phrases.is_common(token.low) or _describes_too(tokens, j, phrases))
        if j == i + 1 and (plain or counts or (common and not _surname_before(names, token.text))):
            i = j
            continue
        names.add(Atom("name", i, j, names.document.slice(i, j)))
        i = j


def _surname_before(names: Names, word: str) -> bool:
    """Whether a name that ended with a word stands before: "led by Bruce Golding. | Golding | said"."""
    return word.endswith(("ing", "ly", "ment")) and any(
        a.kind in ("name", "person") and a.last - a.first > 1 and names.document.tokens[a.last - 1].text == word for a in names.at.values()
    )


def _describes_too(tokens: list[Token], j: int, phrases: Phrases) -> bool:
    """Whether an adjective and its noun stand at a token, so that what opens the sentence describes the noun too: "Key | international standards"."""
    if j + 1 >= len(tokens):
        return False
    how, what = tokens[j], tokens[j + 1]
    plain = how.text.islower() and what.text.islower() and what.text.isalpha() and is_adjective(how.low) and how.low not in phrases.verbs
    return plain and not any(t.low in _SMALL or t.low in BE or t.low in HAVE for t in (how, what)) and not what.low.endswith("ly")


def _names_party(tokens: list[Token], j: int) -> bool:
    """Whether a word for a party stands at a token: "the Civil Will | party"."""
    return j < len(tokens) and tokens[j].low in PARTY_NOUNS


def _name_of_two(names: Names, i: int, j: int) -> bool:
    """Whether "and" at `j` joins two words of one body's name that begins at `i`: "the Land | and | Justice Party"."""
    tokens = names.document.tokens
    led = i > 1 and (tokens[i - 1].low in ("the", "'s") or (tokens[i - 2].low == "the" and not tokens[i - 1].cap))
    if j - i > 2 or j + 2 >= len(tokens) or not led or tokens[j - 1].low in PARTY_NOUNS:
        return False
    end = j + 1
    while end < len(tokens) and tokens[end].cap and (end not in names.covered or names.covered[end].kind == "title") and end - j < 4:
        end += 1
    return end > j + 2 and tokens[end - 1].low in PARTY_NOUNS | _JOINED_ENDS


_JOINED_ENDS = frozenset("commission unity initiative network institute foundation centre center forum committee platform consortium council".split())
"""Last words of bodies that have two aims in their names."""


def _name_goes_on(j: int, names: Names) -> bool:
    """Whether a capital follows a particle, or a second particle with one: "Luc van | den Brande"."""
    tokens = names.document.tokens
    if j + 1 < len(tokens) and tokens[j].low in NAME_PARTICLES:
        j += 1
    return j < len(tokens) and tokens[j].cap and j not in names.covered


_PAREN = re.compile(r"^[A-Z][A-Za-z]*[A-Z]$|^[A-Z][a-z]+$|^[A-Z]{2,8}$")


def _acronyms(names: Names) -> None:
    """ "the Canadian Foreign Policy Institute (CFPI)": from here on CFPI is that name."""
    tokens = names.document.tokens
    for i, token in enumerate(tokens[:-2]):
        if token.text == "(" and tokens[i + 2].text == ")" and _PAREN.match(tokens[i + 1].text) and i:
            owner = names.covered.get(i - 1)
            of_country = owner is not None and owner.kind == "state" and tokens[owner.first - 1].low == "of"  # "the Roots Party of Kenya (RPK)"
            if owner is None or (owner.kind not in ("name", "body", "group", "title", "organ") and not of_country):
                continue
            first = owner.first
            while (
                first - 1 in names.covered
                and (tokens[first - 1].cap or names.covered[first - 1].kind != "title")
                and tokens[first].start - tokens[first - 1].end == 1
                and names.covered[first - 1].kind in ("name", "adjective", "title", "state")
            ):
                first = names.covered[first - 1].first
            letters, short = "".join(t.text[0] for t in tokens[first:i] if t.cap), tokens[i + 1].text
            while len(letters) < len(short) and first and tokens[first - 1].cap and short.endswith(tokens[first - 1].text[0] + letters):
                first -= 1  # "the | All | Basotho Convention (ABC)"
                letters = tokens[first].text[0] + letters
            first, letters = _past_small_words(tokens, first, letters, short)
            if of_country and letters != short:
                continue
            foreign = tokens[i - 1].cap and tokens[i - 1].low in PARTY_NOUNS and short.isupper() and i - first > 1
            before = names.covered.get(first - 2 if tokens[first - 1].low == "'s" else first - 1)
            sender = next((a for a in [*names.within(first, i), *filter(None, [before])] if a.kind in ("body", "group")), None)
            if owner.kind in ("body", "group"):
                names.acronyms[short] = owner
            elif sender is not None and tokens[i - 1].low in WATCHING | {"group"}:
                names.acronyms[short] = sender  # "the EU's Election Observation Mission (EOM)"
            elif letters and (short[0] == letters[0] or foreign):
                whole = Atom("name", first, i, names.document.slice(first, i))
                names.acronyms[short] = whole
                if (letters == short or foreign) and i + 1 in names.covered:  # whoever else is called so
                    names.add(Atom("name", i + 1, i + 2, short))
                if letters == short and not _of_the_state(names, first, i):
                    names.replace(whole)


def _past_small_words(tokens: list[Token], first: int, letters: str, short: str) -> tuple[int, str]:
    """Where a name begins whose letters an acronym has, small words in it passed over, and those letters: "the Movement | for Change (MC)"."""
    while len(letters) < len(short):
        k = first - 1
        while k > 0 and tokens[k].low in ("of", "for", "and", "the"):
            k -= 1
        if k < 0 or not tokens[k].cap or first - k > 3 or not short.endswith(tokens[k].text[0] + letters):
            break
        first, letters = k, tokens[k].text[0] + letters
    return first, letters


def _of_the_state(names: Names, first: int, last: int) -> bool:
    """Whether what an article shortens to its letters is an institution, a mission or a place, and no organisation of its own."""
    inside = names.within(first, last)
    kinds = any(a.kind not in ("name", "title", "adjective", "state") or a.role in ("institution", "observer", "state", "voice") for a in inside)
    words = {t.low for t in names.document.tokens[first:last]}
    national = not {"national", "general", "constituent"}.isdisjoint(words) and not {"assembly", "congress", "council"}.isdisjoint(words)
    return kinds or national or not _PUBLIC_BODIES.isdisjoint(words) or first + 1 == last


_PUBLIC_BODIES = frozenset(
    "commission court tribunal authority council agency police army force forces ministry department bureau office board bank service parliament senate "
    "electoral elections republic states kingdom emirates union committee".split()
)
"""Words for institutions and states in their names."""


def settle_bodies(names: Names, knowledge: Knowledge, host: str | None) -> None:
    """Take a party's name or acronym that several countries have for that of the country the article is about, or of one that it names.

    An acronym whose only bearers belong to countries of which the article does not speak is a name like any other, unless it spells one out.
    """
    spelled = {a.ref for a in names.at.values() if a.kind == "body" and a.last - a.first > 1}
    there = {*names.states, *names.cities, *(names.code(a) for a in names.at.values() if a.kind in ("people", "adjective"))}
    for atom in [a for a in names.at.values() if a.kind == "body"]:
        homes = {ref: body.country for ref in (atom.ref, *atom.codes) if (body := knowledge.bodies.get(ref)) is not None}
        before = names.document.tokens[atom.first - 1] if atom.first else None
        longer = before is not None and before.cap and before.low in _BEGINNING_PARTIES and atom.last - atom.first > 1
        if longer and homes and all(knowledge.bodies[ref].kind == "party" for ref in homes):
            names.replace(Atom("body", atom.first - 1, atom.last, names.document.slice(atom.first - 1, atom.last)))
            continue  # "the Islamic | Revival Party", another than the Revival Party
        fitting = [ref for ref, home in homes.items() if home is not None and home == host] or [
            ref for ref, home in homes.items() if home is None or home in there or (atom.last - atom.first == 1 and ref in spelled)
        ]
        token = names.document.tokens[atom.first]
        if atom.ref in fitting or not homes:
            continue
        if fitting:
            names.add(Atom("body", atom.first, atom.last, fitting[0], tuple(fitting)))
        elif atom.last - atom.first == 1 and token.text.isupper() and len(token.text) < 6:
            names.add(Atom("body", atom.first, atom.last, token.text))
        elif atom.last - atom.first > 1 and all(knowledge.bodies[ref].kind == "party" for ref in homes):
            _widen(names, atom)


_BEGINNING_PARTIES = frozenset(
    "islamic national democratic social christian liberal popular united patriotic progressive republican revolutionary communist socialist".split()
)
"""Words with which the name of a party begins that ends in that of another."""


def _widen(names: Names, body: Atom) -> None:
    """Take what looks like another country's party for one of its own, by all of its name: "the Gambia | Democratic Congress"."""
    place, more = names.covered.get(body.first - 1), names.at.get(body.last)
    first = place.first if place is not None and place.kind in ("state", "adjective") else body.first
    last = more.last if more is not None and more.kind == "name" else body.last
    names.replace(Atom("body", first, last, names.document.slice(first, last)))


def _again(names: Names, tokens: list[Token]) -> None:
    """Later uses of an acronym that the article itself introduced."""
    if not names.acronyms:
        return
    for i, token in enumerate(tokens):
        owner = names.acronyms.get(token.text)
        known = names.kind_at(i)
        if owner is not None and (known is None or known == "name" or (known == "body" and owner.kind == "name")) and tokens[i - 1].text != "(":
            names.add(
                Atom(
                    owner.kind,
                    i,
                    i + 1,
                    owner.ref,
                    owner.codes,
                    owner.role,
                    owner.person,
                    why=f"{token.text} stands for {owner.ref} in this article",
                )
            )


def _people(names: Names, knowledge: Knowledge, phrases: Phrases, day: str | None) -> None:
    """Who the names are: full names first, then surnames in their light, then what nobody curated."""
    atoms = sorted(names.at.values(), key=lambda a: a.first)
    persons = [a for a in atoms if a.kind == "person"]
    pending = [a for a in atoms if a.kind == "name"]
    introduced: dict[str, Atom] = {}
    for atom in persons:
        candidates = [knowledge.people[key] for key in atom.codes]
        atom.person = _choose(candidates, names, atom, day) or candidates[0]
        atom.ref = atom.person.name
        _introduce(introduced, atom.ref, atom)
        introduced.setdefault(_words(names, atom)[-1], atom)  # as the article spells it
    for atom in pending:
        words = _words(names, atom)
        if len(words) > 1 and (person := _full(words, knowledge, names, atom, day)) is not None:
            atom.kind, atom.person, atom.ref = "person", person, person.name
            _introduce(introduced, person.name, atom)
            introduced.setdefault(words[-1], atom)
    unknown = [a for a in pending if a.kind == "name"]
    for atom in unknown:
        words = _words(names, atom)
        if len(words) > 1 and words[-1] not in introduced and words[-1] not in ELECTORAL:  # not the "Independent Electoral" Commission
            introduced.setdefault(words[-1], atom)
            if words[-2] in NAME_PARTICLES:
                introduced.setdefault(" ".join(words[-2:]), atom)
    _first_names(introduced, names, day)
    for atom in unknown:
        _surname(atom, introduced, names, knowledge, phrases, day)


def _named_after(names: Names) -> None:
    """A body that bears somebody's name is not that person: "the Jimmy Carter | Foundation"."""
    tokens = names.document.tokens
    for atom in [a for a in names.at.values() if a.kind == "person" and a.last - a.first > 1]:
        if atom.last < len(tokens) and tokens[atom.last].cap and tokens[atom.last].low in _BEARING_NAMES:
            names.replace(Atom("name", atom.first, atom.last + 1, names.document.slice(atom.first, atom.last + 1)))


_BEARING_NAMES = frozenset("foundation institute center centre initiative trust fund library university".split())
"""What is called after somebody."""


def _words(names: Names, atom: Atom) -> tuple[str, ...]:
    """The words of a name, without "Jr." or "III" behind it."""
    words = tuple(t.low for t in names.document.tokens[atom.first : atom.last])
    return words[:-1] if len(words) > 2 and words[-1] in _GENERATIONS else words


def _first_names(introduced: dict[str, Atom], names: Names, day: str | None) -> None:
    """ "Luisa, the candidate": a contender may be called by the first name."""
    for atom in list(introduced.values()):
        offices = atom.person.offices if atom.person is not None else ()
        if any(o.office == "candidate" and (day is None or within(day[:4], o.since[:4], o.until[:4])) for o in offices):
            introduced.setdefault(names.document.tokens[atom.first].low, atom)


def _surname(atom: Atom, introduced: dict[str, Atom], names: Names, knowledge: Knowledge, phrases: Phrases, day: str | None) -> None:
    """Take a name for that of somebody named in full elsewhere, or of somebody in office or contesting on the day."""
    words = _words(names, atom)
    given = len(words) == 1 and words[0] in phrases.given
    if any(t.cap and t.low in _INSTITUTIONS for t in names.document.tokens[atom.last : atom.last + 1]):
        return  # "the Law Society"
    known = introduced.get(" ".join(words))
    if known is not None and known is not atom:
        atom.kind, atom.person, atom.ref, atom.why = known.kind, known.person, known.ref, "named in full elsewhere in the article"
    elif len(words) <= 3 and not given and (person := _choose(knowledge.surname(words), names, atom, day)) is not None:
        atom.kind, atom.person, atom.ref, atom.why = "person", person, person.name, "surname of somebody in office or contesting then"


def _introduce(introduced: dict[str, Atom], name: str, atom: Atom) -> None:
    """Note the surnames and other names by which a person named in full may be called from here on."""
    person = atom.person
    families = {name_tokens(name)[-1:], name_tokens(person.family) if person and person.family else ()}
    for words in families:
        if words:
            introduced.setdefault(" ".join(words), atom)
            introduced.setdefault(words[0] if words[0] not in NAME_PARTICLES else " ".join(words), atom)
    if person is not None:
        for alias in person.names:
            introduced.setdefault(" ".join(name_tokens(alias)), atom)


def _full(words: tuple[str, ...], knowledge: Knowledge, names: Names, atom: Atom, day: str | None) -> Person | None:
    """A curated person whose given name begins and whose family name ends a run of capitalized words."""
    for size in (1, 2, 3):
        if size >= len(words):
            break
        found = [p for p in knowledge.surname(words[-size:]) if name_tokens(p.name)[0] == words[0] or any(name_tokens(n)[0] == words[0] for n in p.names)]
        if found:
            return _choose(found, names, atom, day) or found[0]
    # Spanish double surnames given in part: "Juan Orlando Hernandez" for Juan Orlando Hernández Alvarado, and the other way about
    if len(words) >= 3:
        found = [p for p in knowledge.surname(words[-2:-1]) if name_tokens(p.name)[0] == words[0]]
        if found:
            return _choose(found, names, atom, day) or found[0]
    return None


def _choose(candidates: Iterable[Person], names: Names, atom: Atom, day: str | None) -> Person | None:
    """The person meant, by office on the day, and the countries that the text speaks of; None where it stays open."""
    scored: list[tuple[float, Person]] = []
    tokens = names.document.tokens
    titled = next((a.ref for a in (names.covered.get(atom.first - 1),) if a is not None and a.kind == "title"), "")
    near = {code for k in range(max(0, atom.first - 8), min(len(tokens), atom.last + 6)) if (a := names.covered.get(k)) for code in a.codes}
    for person in {p.key: p for p in candidates}.values():
        score = 0.0
        for office in person.offices:
            if day is not None and within(day, office.since, office.until):
                score = max(score, 3.0 if office.office in LEADING else 2.0)
            elif day is None or within(day[:4], _years(office.since, -1), _years(office.until, 3)):
                score = max(score, 1.0)
            if office.actor in near and score:
                score += 2.0
            elif names.weight(office.actor) and score:
                score += 1.0
            if score and titled in _OFFICES_OF.get(office.office, ()):
                score += 1.0
        scored.append((score, person))
    scored.sort(key=lambda item: -item[0])
    if not scored or scored[0][0] < 1.5:
        return None
    if len(scored) > 1 and scored[0][0] == scored[1][0]:
        return None
    return scored[0][1]


_OFFICES_OF = {
    "president": ("president", "president-elect"), "acting president": ("president", "interim president", "acting president"),
    "interim president": ("president", "interim president"), "head of state": ("president", "colonel", "general", "captain", "leader"),
    "prime minister": ("prime minister", "premier"), "chancellor": ("chancellor",), "foreign minister": ("foreign minister", "minister", "foreign secretary"),
    "monarch": ("king", "queen", "emir", "sultan", "emperor"), "vice president": ("vice president", "vice-president"),
    "secretary-general": ("secretary-general", "secretary general", "general secretary"),
}  # fmt: skip
"""The titles by which news calls those who hold an office."""


def _years(day: str, move: int) -> str:
    """The year of a date, moved; "" for none."""
    return str(int(day[:4]) + move) if day else ""


def slug(name: str) -> str:
    """The code of an actor that speaks for no state: its name in lower-case ASCII words.

    >>> slug("Communist Party of Canada")
    'communist-party-of-canada'
    """
    named = re.sub(r"\b(people|women|men|citizen|worker|farmer)'s", r"\1s", fold(name))  # "People's Front" is named for them, "Peru's Congress" is not
    return re.sub(r"[^a-z0-9]+", "-", named.replace("'s", "")).strip("-")
