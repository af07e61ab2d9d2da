"""What a pronoun or a bare noun goes back to: "he", "it", "they", "the country", "the mission", "the latter", "its foreign ministry".

Consulted by `holders` where a phrase itself names nobody. The subjects before it in the sentence come first, then what the text has spoken of, the last first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property
from itertools import chain, pairwise, takewhile
from typing import TYPE_CHECKING

from stance.contenders import LOSERS, PARTY_OFFICES, RULING, SEVERAL
from stance.mentions import PARTY_NOUNS, Atom
from stance.patterns import plural
from stance.syntax import ADDRESSING, NP, Parsed, left_out_teller, mark
from stance.tagging import AUXILIARIES
from stance.text import QUOTES, fold
from stance.words import (
    ARTICLES,
    BLAMING,
    COMPANIES,
    ELECTORAL,
    FEELINGS,
    HEADING,
    MODALS,
    NAMING,
    NUMERALS,
    OWN_INSTITUTIONS,
    SUBORDINATORS,
    THIRD_PERSON,
    UNELECTED,
    WATCHING,
)

if TYPE_CHECKING:
    from stance.holders import Discourse, Holder, Parts, Who

_DESKS_OF_STATE = frozenset("government ministry cabinet chancellery presidency presidential palace office".split())
"""Words for what speaks for a state wherever it stands."""
_GREETING = frozenset("congratulate felicitate phone telephone call ring cable telegraph wish".split())
"""What the leader of a state does with whoever has won."""
_OF_RIGHTS = frozenset("human rights advocacy campaign monitoring observer pro-democracy democracy civil society international".split())
"""Words for what a group of citizens is for: "the rights group"."""
_OF_FAITH = frozenset("church churches bishops catholic anglican christian religious presbyterian methodist lutheran baptist episcopal evangelical".split())
"""Words of the names of churches and of those in which they are joined."""
_OF_TRADE = frozenset("union unions labour labor workers trade trades federation confederation".split())
"""Words of the names of those in which workers are joined."""
_IN_NAMES = {
    **dict.fromkeys(("church", "clerics", "clergymen", "churchmen", "ecumenical"), _OF_FAITH),
    **dict.fromkeys(("bishops", "prelates"), frozenset(["bishops", "episcopal"])),
    **dict.fromkeys(("workers", "union", "federation", "confederation"), _OF_TRADE),
    "lawyers": frozenset("law lawyers jurists bar".split()),
    "association": frozenset("association society bar".split()),
    **dict.fromkeys(("centre", "center"), frozenset(["centre", "center"])),
    **dict.fromkeys(("organisation", "organization"), frozenset(["organisation", "organization"])),
}
"""What the name of a body has in it that can be meant by a word which is not itself in the name."""
_SEATS_OF_MANY = frozenset(
    ("addis ababa", "brussels", "cairo", "gaborone", "jakarta", "abuja", "vienna", "washington", "riyadh", "abu dhabi", "doha", "luxembourg")
)
"""Capitals in which organisations or talks have their seat: whoever speaks there may be from anywhere."""


class Anaphora:
    """Resolves the pronouns and bare nouns of one article."""

    def __init__(self, who: Who) -> None:
        self.who = who
        self.names = who.names
        self.tokens = who.tokens
        self.knowledge = who.knowledge
        self.phrases = who.phrases
        self._deep = 0
        """How many phrases are being looked up, each for the sake of the one before."""

    # --- pronouns

    def pronoun(self, low: str, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        """Whom a pronoun means, by its number and gender, in the light of the sentence and of what was spoken of before."""
        if low in ("we", "i", "us", "me"):
            return []  # decided by the quotation it stands in
        if (thanked := self._thanked(low, np, parsed, d)) is not None:
            return thanked
        if (teller := left_out_teller(parsed, np.first)) is not None:
            return self.who.resolve(teller, parsed, d)
        if low in ("it", "he", "she") and self._of_unknown_teller(np, parsed, d):
            return []
        earlier = self._earlier(np, parsed, d)
        if low in ("he", "she") and len(earlier) == 1 and self._told_from(np, parsed) is None and self._interrupts(np, parsed):
            others = (h for h in reversed(d.persons) if h.code and h.person != earlier[0].person and h.speaker != earlier[0].person)
            earlier = [h for s in self.subjects_before(np, parsed) for h in self.who.resolve(s, parsed, d) if h.person != earlier[0].person] or [*others][:1]
        before = [s for s in self.subjects_before(np, parsed) if self.tokens[s.head].low != "it" or not self.expletive(s, parsed)]
        nearest = next(iter(before), None)  # "it was hard, he said": not "it"
        if low in ("he", "she") and not earlier and nearest is not None and self.tokens[nearest.head].low in LOSERS:
            return []  # "the main challenger said he would": whoever it is
        if not earlier and d.section and low in ("it", "they", "he", "she"):
            return [replace(h, certainty=h.certainty * 0.9, why=f"{low} stands under the heading {h.name}") for h in d.section]
        if low in ("he", "she", "him", "her"):
            return self._he_or_she(low, np, parsed, d, earlier, nearest)
        if low == "it":
            camp = next((s for s in before if self.tokens[s.head].low in _CAMPS), nearest)
            return self._it(np, parsed, d, earlier, camp)
        return self._they(low, np, parsed, d) if low in ("they", "them", "both", "neither") else []

    def _he_or_she(self, low: str, np: NP, parsed: Parsed, d: Discourse, earlier: list[Holder], nearest: NP | None) -> list[Holder]:
        """The person that the subjects before name, else one named elsewhere in the sentence, by office just before, or last in the text."""
        earlier = [h for h in earlier if self._can_be(low, h)]
        if (named := next((h for h in earlier if h.person or h.speaker), None)) is not None:
            return [replace(named, certainty=named.certainty * 0.95, why=f"{low} is {named.speaker or named.name}")]
        nobody = nearest is not None and not any(a.kind in ("person", "name", "title") for a in self.names.within(nearest.first, nearest.last))
        if earlier and nobody:  # "Mr X called, and the White House said that he"
            further = (h for s in self._told_before(np, parsed) if s is not nearest for h in self.who.resolve(s, parsed, d) if h.person or h.speaker)
            if (other := next(further, None)) is not None:
                return [replace(other, certainty=other.certainty * 0.9, why=f"{low} is {other.speaker or other.name}")]
        told = nearest is not None and (
            self.who.office(nearest)
            or self.tokens[nearest.head].low in _ONE_OF_MANY
            or any(a.kind in ("person", "name") for o in (nearest, *nearest.appos) for a in self.names.within(o.first, o.last))
        )
        if earlier and nearest is not None and told:
            return [replace(earlier[0], certainty=earlier[0].certainty * 0.9, why=f"{low} is {self.who.text(nearest)}")]
        whole = parsed.np_from(np.first)
        owns = low not in ("him", "her") or (whole is not None and whole.last > np.last and whole.first == np.first)
        apart = nearest is not None and self.names.document.quote_at(nearest.first) != self.names.document.quote_at(np.first)
        if not earlier and nearest is not None and owns and not apart and self._somebody(nearest):
            return []  # "Chief Justice Ada Obi declared him elected and added | her congratulations": hers, who is not coded
        if (main := self._main_behind(np, parsed, d)) is not None:
            return [replace(main, certainty=main.certainty * 0.9, why=f"{low} is {main.speaker or main.name}")]
        reported = self._told_from(np, parsed) is not None
        for k in range(np.first - 1, parsed.sentence.first - 1, -1) if not d.persons else ():
            atom = self.names.at.get(k)
            if atom is not None and atom.kind in ("person", "name") and not self.who.possessive(atom) and (own := parsed.np_from(k)) is not None:
                found = self.who.resolve(own, parsed, d)
                if found and not (reported and found[0].code == self.who.host):  # "Ruto, she said, had won"
                    return [replace(found[0], certainty=found[0].certainty * 0.85, why=f"{low} is {atom.ref}")]
        if low in ("he", "she") and d.office is not None:
            return [replace(d.office, certainty=d.office.certainty * 0.85, why=f"{low} is who was spoken of by office just before")]
        last = d.persons[-1] if d.persons else None
        greets = any(v.subject is np and v.lemma in ("congratulate", "felicitate") and self._winner(v.object) for v in parsed.verbs)
        if greets and last is not None and self.who.has_won(last.speaker or last.name):
            last = None  # "Mr Were had a call from Mr X. | He congratulated him"
        if last is None or not last.code or not self._can_be(low, last):
            if low not in ("he", "she"):
                return []
            before = self.names.document.before(parsed.sentence)
            alone = self._alone_named(before.first, before.last, parsed, d) if before is not None and last is None else None
            alone = alone if alone is not None and self._can_be(low, alone) and (alone.person or alone.speaker) in self.knowledge.people else None
            return self._beaten(low, parsed, d) or ([replace(alone, why=f"{low} is {alone.speaker or alone.name}")] if alone is not None else [])
        return [replace(last, certainty=last.certainty * 0.85, why=f"{low} is {last.speaker or last.name}")]

    def _winner(self, np: NP | None) -> bool:
        """Whether a phrase is "him", or one for who has won."""
        low = self.tokens[np.head].low if np is not None else ""
        return (
            low in ("him", "her")
            or low in self.phrases.winner
            or (np is not None and any(self.who.has_won(a.ref) for a in self.names.within(np.first, np.last)))
        )

    def _alone_named(self, first: int, last: int, parsed: Parsed, d: Discourse) -> Holder | None:
        """The one person who is named between two tokens, wherever the name stands: "had word from Mr X. | He". Not who has won, nor an owner."""
        named = (a for a in self.names.within(first, last) if a.kind == "person" or (a.kind == "name" and self.who.personal(a)))
        people = [a for a in named if not self.who.has_won(a.ref)]
        if len({fold(a.ref).split()[-1] for a in people}) != 1 or self.who.possessive(people[-1]):
            return None
        atom = people[-1]
        if atom.ref in self.who.silent:
            return None
        own = parsed.np_from(atom.first) if parsed.sentence.first <= atom.first < parsed.sentence.last else None
        found = self.who.resolve(own or NP(atom.first, atom.last, atom.last - 1), parsed, d)
        return replace(found[0], certainty=found[0].certainty * 0.85) if len(found) == 1 and (found[0].person or found[0].speaker) else None

    def _beaten(self, low: str, parsed: Parsed, d: Discourse) -> list[Holder]:
        """The rival told to be beaten just before, if the given name lets the pronoun mean that one: "Daniel Were beat Ada Obi. | She refused"."""
        before = self.names.document.before(parsed.sentence)
        known = self.phrases.of_other_sex.get({"she": "he", "he": "she"}[low], ())
        told = (a for a in self.names.within(before.first + 1, before.last) if a.kind in ("person", "name")) if before is not None else ()
        named = {a.ref: a for a in told if fold(a.ref).split()[0] in known and not _BEATING.isdisjoint(t.low for t in self.tokens[a.first - 3 : a.first])}
        if len(named) != 1 or not self.who.silent.isdisjoint(named):
            return []
        atom = next(iter(named.values()))
        found = self.who.resolve(NP(atom.first, atom.last, atom.last - 1), parsed, d)
        return [replace(h, certainty=h.certainty * 0.85, why=f"{low} is {atom.ref}") for h in found if h.type == "nonstate" and h.person]

    def _somebody(self, np: NP) -> bool:
        """Whether a subject names a person with what he is: "Chief Justice Ada Obi"."""
        atoms = self.names.within(np.first, np.last)
        own = atoms[-1] if atoms and atoms[-1].last == np.last else None
        named = own is not None and (own.kind == "person" or (own.kind == "name" and self.who.personal(own)))
        return named and any(a.kind == "title" for a in atoms)

    def _can_be(self, low: str, h: Holder) -> bool:
        """Whether "he" or "she" can be a person, by the given name or by the "Mr" or "Mrs" that the text gives the surname."""
        words = fold(h.person or h.speaker or "").split()
        if not words:
            return True
        own, other = ("she", "he") if low in ("she", "her") else ("he", "she")
        if words[0] in self.phrases.of_other_sex.get(own, ()):
            return False
        if words[0] in self.phrases.of_other_sex.get(other, ()) and any(fold(t.low) == words[0] for t in self.tokens):
            return True  # the given name is told: "Boris Johnson and Mrs Johnson"
        return words[-1] not in self._addressed[other] or words[-1] in self._addressed[own]

    @cached_property
    def _addressed(self) -> dict[str, set[str]]:
        """The words of the names behind each "Mr" and "Mrs" of the text, by the pronoun that goes with them."""
        found: dict[str, set[str]] = {"he": set(), "she": set()}
        for k, token in enumerate(self.tokens[:-1]):
            low = token.low.rstrip(".")
            if not token.text[:1].isupper() or low not in ("mr", "mrs", "ms", "miss"):
                continue
            named = found["he" if low == "mr" else "she"]
            for after in takewhile(lambda t: t.text[:1].isupper(), self.tokens[k + 1 : k + 4]):
                named.add(fold(after.low))
        return found

    def _main_behind(self, np: NP, parsed: Parsed, d: Discourse) -> Holder | None:
        """Who is named only behind the relative clause of "he": "In the message with which he congratulated him, Mr Schroeder hoped"."""
        if not any(v.subject is np and v.relation == "relative" for v in parsed.verbs):
            return None
        main = (v.subject for v in parsed.verbs if v.form == "fin" and v.relation in ("main", "attribution") and v.subject is not None)
        ahead = next((s for s in main if s.first > np.last), None)
        return next((h for h in self.who.resolve(ahead, parsed, d) if h.speaker or h.person), None) if ahead is not None else None

    def _it(self, np: NP, parsed: Parsed, d: Discourse, earlier: list[Holder], camp: NP | None) -> list[Holder]:
        """The body that "it" means: named behind it, of the subjects before (`camp` is the nearest or a team), or spoken of last."""
        if self.expletive(np, parsed):
            return []
        if (ahead := self._opens_with(np, parsed)) is not None:
            return [replace(h, certainty=h.certainty * 0.9, why=f"it is {h.name}, named after it") for h in self.who.resolve(ahead, parsed, d)[:1]]
        if self._of_own_force(np, parsed):
            return []
        if len(d.text) > 1 and any(v.subject is np and v.lemma in _OF_TEXTS for v in parsed.verbs):
            return [replace(h, certainty=h.certainty * 0.9, why=f"it is what {h.name} and others issued") for h in d.text]
        if (sender := self._of_message(np, parsed, d)) is not None:
            return [replace(sender, certainty=sender.certainty * 0.9, why=f"it is what {sender.name} sent")]
        if (blamed := self._blamed(np, parsed, d)) is not None:
            return [replace(blamed, certainty=blamed.certainty * 0.9, why=f"it is {blamed.name}, who is blamed or praised for it")]
        of_a_person = (camp is not None and self.tokens[camp.head].low in _CAMPS) or self._of_what_he_leads(np, parsed)
        for h in (*(h for h in earlier if not h.speaker), *earlier):  # a body rather than who speaks for one
            if not h.person or h.type != "nonstate" or of_a_person:
                return [replace(h, certainty=h.certainty * 0.95, why=f"it is {h.name}")]
        own = next(self._told_before(np, parsed), None) if not earlier else None
        if own is not None and own.prep is None and self.tokens[own.head].low in ORGANS | ORGANISATIONS:
            return []  # "A civic group did not wait: | it congratulated him": nobody spoken of before
        if (
            own is not None
            and own.prep is None
            and own.last - own.first == 2
            and self.tokens[own.first].low == "the"
            and self.tokens[own.head].low in _RUNNING_IT
        ):
            return []  # "The government alleges fraud and says | it will wait": that of the country that voted
        if self._of_unnamed_body(parsed, known=bool(d.lead)):
            return []
        if (fronted := self._to_whom_it_is(np, parsed, d)) is not None:
            return [replace(fronted, certainty=fronted.certainty * 0.9, why=f"it is {fronted.name}, to whom it is so")]
        verb = next((v for v in parsed.verbs if v.subject is np), None)
        acting = verb is not None and verb.lemma in _RETORTS  # the country that voted answers in kind, but has no say on its own vote
        telling = verb is not None and not acting and verb.lemma in self.phrases.report_verbs and verb.relation in ("main", "attribution")
        if telling and d.lead and all(h.type == "state" and h.code == self.who.host for h in d.lead):
            return []  # "Kenya's foreign ministry called the American view unfair. The vote was open, | it said"
        last = next((h for h in reversed(d.actors) if (h.type != "nonstate" or h.person != h.name) and (acting or h.code != self.who.host)), None)
        return [replace(last, certainty=last.certainty * 0.85, why=f"it is {last.name}")] if last is not None else []

    def _of_what_he_leads(self, np: NP, parsed: Parsed) -> bool:
        """Whether the sentence has told that its subject leads a party: "Ada Obi, who leads the alliance, said that | it rejected the result"."""
        own = next((v for v in parsed.verbs if v.subject is np), None)
        over = own.parent if own is not None and own.relation == "complement" else None
        if over is None or over.subject is None or over.passive:
            return False
        leads = (v for v in parsed.verbs if v.relation == "relative" and v.lemma in HEADING and v.last <= np.first and v.subject is not None)
        led = (v.object for v in leads if v.object is not None and v.subject is not None and v.subject.top is over.subject.top)
        return any(
            self.tokens[o.head].low in _CAMPS | PARTY_NOUNS and not any(a.kind in ("state", "group", "capital") for a in self.names.within(o.last, np.first))
            for o in led
        )

    def _to_whom_it_is(self, np: NP, parsed: Parsed, d: Discourse) -> Holder | None:
        """For whom something is so, as the sentence opens: "For Peru the matter is closed: | it regards him as elected"."""
        opening = parsed.phrases[0]
        if opening.prep not in ("for", "to") or opening.first - parsed.sentence.first != 1 or opening.last >= np.first:
            return None
        alone = [a for a in self.names.within(opening.first, opening.last) if a.kind in ("state", "group", "capital")]
        if len(alone) != 1 or alone[0].last != opening.last:
            return None  # "For Peru ODM is a puzzle"
        found = self.who.resolve(opening, parsed, d)
        return found[0] if len(found) == 1 and not found[0].person and found[0].code != self.who.host else None

    def _of_message(self, np: NP, parsed: Parsed, d: Discourse) -> Holder | None:
        """Who sent the text that says what "it" says: "a telegram from Mr Obi praised his victory which, it said, showed"."""
        if not any(v.subject is np and v.lemma in _OF_TEXTS for v in parsed.verbs):
            return None
        nouns = self.who.phrases.report_nouns
        text = next((s for s in self.subjects_before(np, parsed) if self.tokens[s.head].low in nouns or s.head in self.who.names.covered), None)
        text = text if text is not None and self.tokens[text.head].low in nouns else None
        by = next((p for p in text.post if p.prep in ("from", "by")), None) if text is not None else None
        return next(iter(self.who.resolve(by, parsed, d)), None) if by is not None else None

    def _of_unnamed_body(self, parsed: Parsed, *, known: bool) -> bool:
        """Whether the sentence before is about a body that nobody names: "A coalition of local monitors wants a rerun. "It was a farce," | it said".

        Or about a forum of deputies of whom nothing is `known`: "The deputies' forum of the League disagreed. It was a farce, | it said".
        """
        end = parsed.sentence.first - 1
        back = range(end - 1, max(end - _FAR_BACK, -1), -1)
        begin = next((k + 1 for k in back if self.tokens[k].text in (".", "?", "!") or self.tokens[k].text in QUOTES), max(end - _FAR_BACK, 0))
        owned = self.names.covered.get(begin)
        if owned is not None and owned.kind == "state" and self.tokens[begin + 1].low == "'s" and not known:
            return any(self.tokens[k].low in ORGANISATIONS | ORGANS for k in range(begin + 2, min(begin + 6, end)))  # "Kenya's National Council was out. | It"
        if self.tokens[begin].low == "the" and not known:
            behind = next((k for k in range(begin + 1, min(begin + 6, end)) if self.tokens[k].low in _FORA), None)
            return behind is not None and self.tokens[behind + 1].low == "of"
        if self.tokens[begin].low not in ("a", "an", "one", "another"):
            return False
        head = next((k for k in range(begin + 1, min(begin + 6, end)) if self.tokens[k].low in ORGANISATIONS | ORGANS), None)
        return head is not None and not any(a.kind in ("group", "body", "name", "state", "adjective") for a in self.names.within(begin, min(head + 8, end)))

    def _blamed(self, np: NP, parsed: Parsed, d: Discourse) -> Holder | None:
        """The body blamed, praised or questioned for what "it" did: "China rebuked Norway | after it congratulated him", "asked Peru | why it did"."""
        verb = next((v for v in parsed.verbs if v.subject is np), None)
        over = next((v for v in reversed(parsed.verbs) if v.last <= np.first and v.form == "fin"), None)
        if verb is None or over is None or over.passive or over.object is None or not over.last <= over.object.first < np.first:
            return None
        between = self.tokens[np.first - 1].low
        if not ((between in _ON_ACCOUNT and over.lemma in BLAMING) or (between in _ASKED and over.lemma in ("ask", "question"))):
            return None
        found = self.who.resolve(over.object, parsed, d)
        return found[0] if len(found) == 1 and not found[0].person else None

    def _of_own_force(self, np: NP, parsed: Parsed) -> bool:
        """Whether the army or a court of the country, who has no say, is who tells it of itself: "The army said that it backed neither"."""
        verb = next((v for v in parsed.verbs if v.subject is np), None)
        teller = verb.parent.subject if verb is not None and verb.relation == "complement" and verb.parent is not None else None
        return teller is not None and self.tokens[teller.first].low == "the" and teller.last - teller.first == 2 and self.tokens[teller.head].low in _FORCES

    def _opens_with(self, np: NP, parsed: Parsed) -> NP | None:
        """The subject behind an opening participle that says what "it" did: "Hours after saying that it would accept him, Peru had"."""
        verb = next((v for v in parsed.verbs if v.subject is np), None)
        over = verb.parent if verb is not None and verb.relation == "complement" else None
        ahead = over.subject if over is not None and over.form == "ing" else None
        if (
            ahead is None
            and verb is not None
            and (verb.relation in _LEADING_IN or verb.relation == "relative")
            and not any(v.first < np.first for v in parsed.verbs)
        ):
            main = next((v for v in parsed.verbs if v.form == "fin" and v.first > verb.last and v.relation in ("main", "attribution")), None)
            ahead = main.subject if main is not None and main.subject is not None and self.tokens[main.subject.first - 1].low == "," else None
        return ahead if ahead is not None and ahead.first > np.last else None

    def expletive(self, np: NP, parsed: Parsed) -> bool:
        """Whether "it" stands for nothing: "it was clear that", "it was not for judges to say", "let it be known that"."""
        if any(v.subject is np and v.lemma == "know" and v.passive for v in parsed.verbs):
            return True
        verb = next((v for v in parsed.verbs if v.subject is np and v.lemma in ("be", "seem", "appear", "remain")), None)
        if verb is None:
            return False
        following = [t.low for t in self.tokens[verb.last : min(verb.last + 7, parsed.sentence.last)]]
        if following and (following[0] in FEELINGS or following[0] in ("glad", "happy", "confident", "proud")):
            return False  # "said it was pleased that"
        past = following[1:] if following[:1] == ["not"] else following
        disposed = past[:2] == ["in", "no"] or (past[:1] and past[0] in _DISPOSED and past[1:2] == ["to"])
        if (disposed or self._told_apart(past)) and np.first == parsed.sentence.first:
            return False  # "It is in no rush to recognise him", "It is unwilling to", "It was among the first to"
        return bool({"that", "for", "to", "whether", "who"} & set(following))

    def _told_apart(self, behind: list[str]) -> bool:
        """Whether the words behind "be" tell one from others by what it did: "It was | (among) the first (country) to congratulate him"."""
        words = [w for w in behind if w not in ("also", "been", "among", "one", "of")]
        ranked = words[:1] == ["the"] and any(w in _RANKING for w in words[1:3])
        return ranked and "to" in words[2:5] and not {"time", "thing", "step", "day", "chance", "way"} & set(words)

    def _thanked(self, low: str, np: NP, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """Whom somebody thanks who is named just before: "spoke with Mr Xi and Mr Modi, | thanking them for"."""
        verb = next((v for v in parsed.verbs if v.lemma == "thank" and v.object is not None and v.object.first == np.first), None)
        if verb is None or low not in ("him", "her", "them"):
            return None
        before = [x for x in (parsed.lists if low == "them" else parsed.phrases) if x.last <= verb.first and x is not verb.subject and x.owner is None]
        return next((found for x in reversed(before) if (found := self.who.resolve(x, parsed, d))), None)

    def _they(self, low: str, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        """Those whom "they" or "both" means: the list beside it, a subject before, or those spoken of together last."""
        if low == "both" and self.names.document.word(np.last) == "of":
            whole = next((p for p in np.post if p.members), None)
            return self.who.resolve(whole, parsed, d) if whole is not None else []  # "both of the challengers, Ada Obi and Ben Were,"; "both of whom"
        if low == "both" and (beside := next((x for x in parsed.lists if x.last == np.first - 1), None)) is not None:
            return self.who.resolve(beside, parsed, d)  # "Mexico and Uruguay, both of them members"
        nearest = next(self.subjects_before(np, parsed), None) if self.tokens[np.first - 1].low == "what" else None
        if nearest is not None and not nearest.members and (self.tokens[nearest.head].low.endswith("s") or self.tokens[nearest.head].low == "opposition"):
            found = self.who.resolve(nearest, parsed, d)  # "Peru and Chile praised him as the opposition marched against what | they called a sham"
            if found or self.tokens[nearest.head].low in self.who.phrases.unnamed | WATCHING:
                return found
        if low == "they" and (self._a_crowd(np, parsed, d) or self._of_whoever(np, parsed)):
            return []
        if low == "they" and d.crowd and not any(self._told_before(np, parsed)) and not self._earlier_plural(np, parsed, d, one=False):
            return []  # "Supporters of Mr X marched. | They say"
        if self.tokens[np.first].low == "their" and (told := self._told_of_theirs(np, parsed)) is not None:
            return self.who.resolve(told, parsed, d)
        several = self._earlier_plural(np, parsed, d, one=False)
        if several:
            return [replace(h, certainty=h.certainty * 0.9, why=f"they are {h.name} among others") for h in several]
        if low == "they" and (self._said_by_some(np, parsed, d) or self._done_to_others(np, parsed)):
            return []
        if self.names.document.quote_at(np.first) is not None and any(v.relation == "attribution" for v in parsed.verbs):
            telling = (h.code for v in parsed.verbs if v.relation == "attribution" and v.subject is not None for h in self.who.resolve(v.subject, parsed, d))
            if not {h.code for h in d.plural}.isdisjoint(telling):
                return []
        together = d.plural
        if low in ("both", "neither") and not together and not np.post:
            if named := self._rivals_named(np, 2, parsed, d):
                return self._among(np, named)
            last = distinct([*reversed(d.actors)])[:2]
            together = last if len(last) == 2 and len({h.type == "nonstate" for h in last}) == 1 else []  # "Peru recalled its envoy. Chile did, too. Neither"
        return [replace(h, certainty=h.certainty * 0.85, why=f"they are {h.name} among others") for h in together]

    def _told_of_theirs(self, np: NP, parsed: Parsed) -> NP | None:
        """Those of whom somebody speaks just before what is theirs: "reminded the candidates of | their promise"."""
        told = next((v.object for v in reversed(parsed.verbs) if v.object is not None and v.object.last <= np.first), None)
        near = told is not None and np.first - told.last <= 2 and self.tokens[told.head].low in SEVERAL | {"camps", "sides"}
        return told if near else None

    def _said_by_some(self, np: NP, parsed: Parsed, d: Discourse) -> bool:
        """Whether what "they" did is told by several whom nothing names: "Some parties said | they would"."""
        verb = next((v for v in parsed.verbs if v.subject is np), None)
        before = next((v for v in reversed(parsed.verbs) if v.form == "fin" and v.last <= np.first), None)
        if verb is not None and verb.relation in ("though", "although", "while", "but") and before is not None and before.relation == "attribution":
            teller = before.subject
            bare = teller is not None and teller.first == teller.head and self.tokens[teller.head].low in WATCHING
            return bare and teller is not None and not self.who.resolve(teller, parsed, d)  # "It went well, monitors said, though | they had seen"
        while verb is not None and verb.parent is not None and verb.relation in ("complement", "coord", "inf", "adjunct"):
            verb = verb.parent
            teller = verb.subject
            if verb.lemma in self.phrases.report_verbs and teller is not None and teller.last <= np.first:
                return self.tokens[teller.head].low.endswith("s") or self.tokens[teller.head].low in ("men", "women", "people")
        return False

    def _of_whoever(self, np: NP, parsed: Parsed) -> bool:
        """Whether "they" are all of whom a relative clause is true: "Those who say that | they will not accept it are few"."""
        verb = next((v for v in parsed.verbs if v.subject is np), None)
        over = verb.parent if verb is not None and verb.relation == "complement" else None
        whoever = over.subject if over is not None and over.relation == "relative" and over.tense == "pres" else None
        if whoever is None or whoever.last - whoever.first > 1:
            return False
        return whoever.head not in self.names.covered or self.tokens[whoever.head].low == "states"

    def _a_crowd(self, np: NP, parsed: Parsed, d: Discourse) -> bool:
        """Whether the subject before "they" is people whom nothing names: "Students marched against a vote that | they called rigged"."""
        over = next((v for v in reversed(parsed.verbs) if v.last <= np.first and v.form == "fin"), None)
        if over is None:
            return False
        acting = over.subject or next((p for p in parsed.phrases if p.last == over.first), None)  # "In the capital students | marched"
        if acting is None or acting.first > np.first:
            return False
        unnamed = any(self.crowd(p) or self.tokens[p.head].low in _SOME_GROUPS for p in (acting, *acting.post))
        return unnamed and not self.who.resolve(acting, parsed, d)

    def crowd(self, np: NP) -> bool:
        """Whether a phrase means people whom nothing names: "supporters of Mr X", "thousands"."""
        return self.tokens[np.head].low in _CROWDS and self.names.kind_at(np.head) in (None, "", "title")

    def _done_to_others(self, np: NP, parsed: Parsed) -> bool:
        """Whether "they" are people to whom something was done just before: "dismissed the judges when | they found his rule illegal"."""
        verb = next((v for v in parsed.verbs if v.subject is np), None)
        told = (v for v in reversed(parsed.verbs) if v.last <= np.first and v.form == "fin")
        over = next(told, None) if verb is not None and verb.relation in SUBORDINATORS else None
        them = over.object if over is not None else None
        return them is not None and self.tokens[them.head].low in _ACTED_ON and them.head not in self.names.covered

    def _of_unknown_teller(self, np: NP, parsed: Parsed, d: Discourse) -> bool:
        """Whether a name that says nothing tells of it: "Zola's Umoja, which sat out the vote, said it": whoever that is, nobody spoken of before."""
        verb = next((v for v in parsed.verbs if v.subject is np), None)
        over = verb.parent if verb is not None and verb.relation == "complement" else None
        teller = over.subject if over is not None and over.lemma in self.phrases.report_verbs and over.relation in ("main", "coord") else None
        if over is None or teller is None or teller.last > np.first or teller.members:
            return False
        atom = self.names.covered.get(teller.head)
        unknown = atom is not None and atom.kind == "name"
        return (unknown or over.lemma in ADDRESSING) and not self.who.resolve(teller, parsed, d)

    # --- who was named before

    def subjects_before(self, np: NP, parsed: Parsed) -> Iterator[NP]:
        """Subjects in this sentence before the phrase, nearest first."""
        seen: set[int] = set()
        relative = any(v.subject is np and v.relation == "relative" for v in parsed.verbs)
        so_called = self.tokens[np.first - 1].low == "what" and any(v.subject is np and v.lemma in NAMING for v in parsed.verbs)
        told_from = self._told_from(np, parsed)
        for verb in sorted(parsed.verbs, key=lambda v: -v.first):
            s = verb.subject
            named = s is not None and (self.tokens[np.first].low != "it" or self.tokens[s.head].cap)
            if told_from is not None and s is not None and named and told_from <= s.first < np.first:
                continue  # "Ruto had won, he said": not Ruto
            if so_called and verb.form == "inf":
                continue  # "called on Peru to act after what | it called a sham": not Peru
            if relative and s is not None and [t.low for t in self.tokens[s.last : np.first] if t.low != ","] in (["whom"], ["which"], ["that"]):
                continue  # "called on Mr X, whom it recognises, to stay": not he
            if s is not None and verb.form == "ing" and any(v.object is s for v in parsed.verbs):
                continue  # "congratulated Mr X on becoming president after a vote which he": he is who congratulated
            if s is not None and verb.relation == "as" and verb.lemma == "do" and verb.last <= s.first and self.names.document.word(s.last) == ",":
                continue  # "Peru said, as did Chile, that it": not Chile
            if s is not None and s.first < np.first and s.last <= np.first and id(s) not in seen:
                seen.add(id(s))
                if verb.form != "pp" or self.tokens[s.head].low not in self.phrases.report_nouns:  # "in a letter sent out in May, it"
                    yield s
        # "..., he said" after a quotation: a subject that stands later but governs
        for verb in parsed.verbs:
            if (
                verb.relation == "attribution"
                and verb.subject is not None
                and verb.subject is not np
                and verb.subject.first > np.last
                and id(verb.subject) not in seen
            ):
                yield verb.subject

    def _told_from(self, np: NP, parsed: Parsed) -> int | None:
        """Where what "he" says begins, told before him without quotation marks: "The vote was fair and Mr X has lost, | he said"."""
        if (
            self.tokens[np.first].low not in ("he", "she", "it")
            or self.tokens[np.first - 2].low in ("which", "who", "that")
            or self.names.document.quote_at(np.first - 2) is not None
        ):
            return None
        teller = next((v for v in parsed.verbs if v.subject is np and v.relation == "attribution"), None)
        opens = max((i + 1 for i in range(parsed.sentence.first, np.first) if self.tokens[i].low in (":", ";")), default=parsed.sentence.first)
        told: list[int] = []
        for verb in parsed.verbs if teller is not None else ():
            over, steps = verb.parent, 0
            while over is not None and over is not teller and steps < 6:
                over, steps = over.parent, steps + 1
            begins = verb.subject.first if verb.subject is not None else verb.first  # "Ruto, he said, had won"
            if over is teller and opens <= begins < np.first:
                told.append(begins)
        return min(told, default=None)

    def _told_before(self, np: NP, parsed: Parsed) -> Iterator[NP]:
        """Subjects before the phrase that say who they are, nearest first."""
        quoted, told_of = self.names.document.quote_at, self.tokens[np.first].low in ("its", "their")
        for subject in self.subjects_before(np, parsed):
            if told_of and quoted(subject.first) is not None and quoted(np.first) is None:
                continue  # ""Kenya has promised as much," | its | statement said": not Kenya's
            if subject is not np and not (subject.last - subject.first == 1 and self.tokens[subject.first].low in _PRO_FORMS):
                yield subject

    def _earlier(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        """Who is a subject before, nearest first, lists left out: nobody behind a loser whom nothing names.

        A subject may itself go back to one before it; how deep is bounded, or a run-on sentence would take time that grows with every subject.
        """
        if self._deep >= _DEEPEST:
            return []
        self._deep += 1
        try:
            return self._subjects_told(np, parsed, d)
        finally:
            self._deep -= 1

    def _subjects_told(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        """Who is a subject before, as `_earlier` gives them."""
        out: list[Holder] = []
        quoting, one = self._quoting(np, parsed), self.tokens[np.first].low == "it" and np.last - np.first == 1
        for subject in self._told_before(np, parsed):
            if subject in quoting:
                continue
            several = self.who.resolve(subject, parsed, d)
            if one and len({h.code for h in several}) > 1:
                continue  # "the ministers of Peru and Chile said on Monday, a day after it had": neither of them
            if one and several and all(h.speaker for h in several) and any(v.subject is subject and v.relation in ("if", "unless") for v in parsed.verbs):
                continue  # "Peru said that if Mr Were did not call a vote, it would": not he
            out.extend(several if not subject.members or len(several) == 1 else [])
            if out or self.tokens[subject.head].low in LOSERS:
                break
        return out

    def _quoting(self, np: NP, parsed: Parsed) -> list[NP]:
        """Who says the quotation in which "he" stands, or who is spoken of in the one that he says: nobody speaks of himself so."""
        quote = self.names.document.quote_at(np.first)
        if self.tokens[np.first].low not in ("he", "she", "him", "her", "his"):
            return []
        if quote is None:
            says = any(v.subject is np and v.relation == "attribution" for v in parsed.verbs)
            quoted = (v.subject for v in parsed.verbs if v.subject is not None and says)
            return [s for s in quoted if self.names.document.quote_at(s.first) is not None]  # ""Mr X must accept it," | he said"
        telling = (v for v in parsed.verbs if v.subject is not None and (v.first < quote.first or v.first >= quote.last))
        return [v.subject for v in telling if v.subject is not None and (v.relation == "attribution" or v.lemma in self.phrases.report_verbs)]

    def _interrupts(self, np: NP, parsed: Parsed) -> bool:
        """Whether a pronoun speaks in the midst of a clause about somebody, who is somebody else: "Mr Bazoum, he said, is still president"."""
        teller = next((v for v in parsed.verbs if v.subject is np and v.relation == "attribution" and v.first == np.last), None)
        if teller is None or self.tokens[np.first - 1].low != "," or self.names.document.word(teller.last) != ",":
            return False
        told = next((v for v in parsed.verbs if v.first == teller.last + 1 and v.form == "fin"), None)
        if told is None or told.subject is None or self.names.kind_at(told.subject.head) not in ("person", "name"):
            return False
        between = [t.low for t in self.tokens[told.subject.last : np.first - 1]]
        return all(low in MODALS or low in AUXILIARIES for low in between)  # "Mr X should, he said, accept it"

    def _earlier_plural(self, np: NP, parsed: Parsed, d: Discourse, *, one: bool = True) -> list[Holder]:
        """Who is a subject before, nearest first; `one` if a single person may be meant, whom "they" is not."""
        inside = self.tokens[np.first].low in ("they", "them") and self.names.document.quote_at(np.first) is not None
        for subject in self._told_before(np, parsed):
            if inside and self.names.document.quote_at(subject.first) is None:
                continue  # ""We applaud the voters as | they wait," the mission said": it says "we" of itself
            found = self.who.resolve(subject, parsed, d)
            alone = len(found) == 1 and not subject.members and self.names.kind_at(subject.head) in ("person", "name")
            if not one and alone and not (self.tokens[subject.head].low.endswith("s") and not found[0].person and found[0].type == "nonstate"):
                continue  # but "Kenya's Greens said that they"
            if found:
                return found
            if self.tokens[subject.head].low in SEVERAL:
                return []  # whoever they are, not whom the sentence names besides
        return []

    def _named_before(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        """All actors that the sentence names before a phrase."""
        before = (x for x in parsed.items if isinstance(x, NP) and x.last <= np.first)
        return distinct([h for x in before for h in self.who.resolve(x, parsed, d) if h.code != self.who.host])

    # --- bare nouns

    def counted(self, p: Parts, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """ "The three governments": those that were spoken of together last, where there are as many."""
        neither = self.tokens[p.np.first].low == "neither" and plural(p.head_word) in COUNTED  # "neither country"
        figure = p.head_word.isdigit() and self.tokens[p.np.first].low in ("all", "the")  # "All 14 will recall their envoys"
        if not (neither or figure) and not any(p.head_word in words for words in (COUNTED, COMPANIES, NUMERALS, _CONTENDERS_COUNTED)):
            return None
        words = [t.low for t in self.tokens[p.np.first : p.np.last]]
        number = self.who.number(p.np)
        kind = next((a for a in p.atoms if a.kind == "group"), None)
        if any(a.kind not in ("title", "group", "name", "region") for a in p.atoms) or words[0] not in ("the", "all", "both", "neither", "those", "these"):
            return None
        if any(p.np.post) or number < 2:
            return None
        if kind is not None and any(t.low == "of" for t in self.tokens[kind.first : kind.last]):
            return None  # "both the Organization of American States and Peru"
        if kind is not None:
            return self._of_those(p, kind, number, d)
        if p.head_word in _CONTENDERS_COUNTED and (contenders := self._contenders_counted(p, number, parsed, d)):
            return contenders
        every = words[0] == "all" or words[:3] == ["the", "country", "'s"]
        every = (every and p.head_word != "opposition") or (words[0] == "the" and p.head_word == "candidates")
        whole = every and "opposition" in words  # "the five opposition candidates", "all ten opposition parties" are all of it
        before = zip(self.tokens, self.tokens[1 : p.np.first], strict=False)
        counted = next((w for w in words if w in NUMERALS), words[1])
        whole = whole and not any(n.low == counted and t.low not in ("the", "all", "'s") for t, n in before)  # but "Five candidates met. The five"
        if p.head_word in _STANDING and not whole:
            return []  # "the two candidates", whoever they are, are not the states spoken of last
        several = d.section if len(d.section) == number else d.plural
        bare = p.head_word in NUMERALS and len({h.code for h in d.persons}) < 2  # "the two found the count well run"
        if len(several) != number and (p.head_word in _BODIES_COUNTED or bare):
            several = list({h.code: replace(h, speaker=None) for h in d.organisations}.values())[-number:]
        if len(several) != number and len(d.listed) == number:
            several = d.listed
        here = next((x for x in reversed(parsed.lists) if x.last <= p.np.first and len(x.members) == number), None)
        if here is not None and (found := self.who.resolve(here, parsed, d)):
            several = found  # "a group chaired by A and B praised it; the two bodies"
        if "other" in words and len(d.listed) == number + 1:
            several = d.listed[1:]
        if len(several) != number:
            several = self._named_before(p.np, parsed, d)  # "Peru sided with Chile and Cuba: all three"
        if p.head_word in _BLOCS and any(h.type != "igo" for h in several):
            return []  # "both blocs" are no two states
        if len(several) != number and (p.head_word in NUMERALS or p.head_word in _SEVERAL_PERSONS):
            several = self._rivals_named(p.np, number, parsed, d)  # "At his side stood Ada Obi and Ben Were. The three"
        if len(several) != number == 2 and p.head_word in _STATES_COUNTED:
            several = self._host_and_another(d)
        if len(several) != number:
            return [] if p.head_word in COUNTED and not whole else None  # whoever they are, not the one spoken of last
        return self._among(p.np, several)

    def _rivals_named(self, np: NP, number: int, parsed: Parsed, d: Discourse) -> list[Holder]:
        """The persons whom the one or two sentences before name, where they are as many and none of them speaks for a state or has won."""
        here, document = parsed.sentence, self.names.document
        before = document.before(here)
        further = document.before(before) if before is not None else None
        for sentence in filter(None, (here, before, further)):
            told = (a for a in self.names.within(sentence.first, np.first) if a.kind in ("person", "name"))
            named = {a.ref: a for a in told if a.kind == "person" or (" " in a.ref and self.who.personal(a))}
            if len(named) > number or not self.who.silent.isdisjoint(named):
                return []
            if len(named) == number:
                found = [h for a in named.values() for h in self.who.resolve(NP(a.first, a.last, a.last - 1), parsed, d)[:1]]
                return found if len(found) == number and all(h.type == "nonstate" and h.person for h in found) else []
        return []

    def _host_and_another(self, d: Discourse) -> list[Holder]:
        """The country that the article is about and the one other state spoken of so far: "The two countries resumed relations"."""
        others = {h.code: replace(h, speaker=None) for h in d.actors if h.type == "state" and h.code != self.who.host}
        return (
            [*others.values(), self.who.state(self.who.host, "the one of the two that the article is about", 0.8)] if len(others) == 1 and self.who.host else []
        )

    def _contenders_counted(self, p: Parts, number: int, parsed: Parsed, d: Discourse) -> list[Holder]:
        """ "Both parties", "the two candidates": those spoken of last who are such, where they are as many."""
        persons = p.head_word in _SEVERAL_PERSONS
        spoken = d.persons if persons else d.organisations
        for told in (d.plural, d.listed, self._named_before(p.np, parsed, d), list({h.code: h for h in spoken[-number:]}.values())):
            fitting = [h for h in told if h.type == "nonstate" and bool(h.person) == persons]
            if len(fitting) == len(told) == number:
                return self._among(p.np, fitting)
        return []

    def _of_those(self, p: Parts, kind: Atom, number: int, d: Discourse) -> list[Holder] | None:
        """ "The two Nordic countries": of those spoken of before, the members of a group, where they are as many."""
        members = self.knowledge.groups[kind.ref].members_on(self.who.day)
        if len(members) <= number or p.head_word not in COUNTED:
            return None
        among = list({h.code: h for h in (*d.plural, *d.listed, *d.actors) if h.code in members}.values())
        return self._among(p.np, among) if len(among) == number else []

    def ordinal(self, p: Parts, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """ "The former", "the latter", "the first": one of those listed last."""
        place = _ORDINALS.get(p.head_word)
        if place is None or self.tokens[p.np.first].low != "the" or p.np.last - p.np.first != 2 or p.atoms or p.np.post:
            return None
        here = next((x for x in reversed(parsed.lists) if x.last <= p.np.first), None)
        listed = self.who.resolve(here, parsed, d) if here is not None else d.listed
        if len(listed) < 2 or place >= len(listed) or (p.head_word in ("former", "latter", "other") and len(listed) != 2):
            return []
        return self._among(p.np, [listed[place]])

    def _among(self, np: NP, several: list[Holder]) -> list[Holder]:
        """Those spoken of before whom a phrase means again."""
        return [replace(h, speaker=None, certainty=h.certainty * 0.9, why=f"{self.who.text(np)}: {h.name} among them") for h in several]

    def namesake(self, p: Parts, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """ "The league", "the community": the organisation spoken of in whose name the word stands; "the allies" of a military alliance."""
        issued = [o for o in p.np.post if o.prep != "in"]  # "The bloc, in a statement,"
        if p.np.last - p.np.first != 2 or self.tokens[p.np.first].low != "the" or issued:
            return None
        before = [a for a in reversed(self.names.within(parsed.sentence.first, p.np.first)) if a.kind == "group"]
        allied = (a.ref for a in before if "military alliance" in self.knowledge.groups[a.ref].nouns)
        if p.head_word == "allies" and (alliance := next(allied, None)) is not None:
            return [self.who.state(alliance, f"{self.who.text(p.np)} are those of {self.knowledge.name_of(alliance)}", 0.85)]
        if p.head_word in _LIST_WORDS and (own := self._bloc_before(p.np, p.head_word)) is not None:
            return [own]
        if p.head_word not in _NAMESAKES or self.tokens[p.np.head].cap:
            return None
        here = (self.who.state(a.ref, "named before") for a in before)
        named = next((h for h in chain(here, reversed(d.organisations)) if p.head_word in h.name.lower().split()), None)
        return [replace(named, speaker=None, certainty=named.certainty * 0.9, why=f"{self.who.text(p.np)} is {named.name}")] if named is not None else None

    def _bloc_before(self, np: NP, word: str) -> Holder | None:
        """The party whose name ended with the word, where no organisation of states is spoken of since: "21 percent for the Azat bloc. | The bloc"."""
        for k in range(np.first - 1, max(np.first - 60, 0), -1):
            atom = self.names.covered.get(k)
            if atom is not None and atom.kind == "group":
                return None
            if self.tokens[k].low != word or self.tokens[k].cap:
                continue
            first = k
            while first > 1 and self.tokens[first - 1].cap and self.names.kind_at(first - 1) in ("name", "state", None):
                first -= 1
            if first == k or self.tokens[first - 1].low != "the" or self.tokens[first - 2].text == ",":
                return None  # "ECOWAS, the West African bloc"
            name = self.names.document.slice(first, k + 1)
            return self.who.nonstate(name, f"{self.who.text(np)} is the {name}", 0.8)
        return None

    def described(self, p: Parts, parsed: Parsed, d: Discourse) -> list[Holder]:
        """ "The general", "the congresswoman": the person spoken of last, who speaks for nobody else, by what he or she is."""
        word = p.head_word
        described = word in _DESCRIPTIONS or word in CALLINGS or word in RANKS or word.endswith(("-winger", "-year-old"))
        described = described or word in PARTISAN or (p.former and not p.atoms)  # "the Social Democrat", "the former footballer"
        if self._runs_beside(p):
            return []
        if (client := self._client_of_teller(p, parsed, d)) is not None:
            return [replace(client, certainty=client.certainty * 0.85, why=f"{self.who.text(p.np)} is {client.name}, whose spokesman tells it")]
        own_past = (
            p.former
            and self._held_at_home(p)
            and bool(d.persons)
            and self._once_held(d.persons[-1], p)
            and any(h.code and h.code == d.persons[-1].code and h.person for h in d.lead)
        )
        if not (described and self.tokens[p.np.first].low == "the") and not own_past:
            return []
        plain = not p.atoms and not p.np.appos and not d.section and not d.persons and self.tokens[parsed.sentence.first].low != "according"
        here = self._alone_named(parsed.sentence.first, p.np.first, parsed, d) if plain else None
        if here is not None and here.type == "nonstate" and here.person:
            return [replace(here, why=f"{self.who.text(p.np)} is {here.name}, whom the sentence names")]
        leads = bool(d.persons) and d.persons[-1].type == "igo" and bool(d.persons[-1].speaker) and word in LIVELIHOODS  # "the professor", who led them
        if not d.persons or not d.persons[-1].code or not (d.persons[-1].type == "nonstate" or leads) or d.section:
            return []
        known = ("title", "adjective", "body", *(["state"] if own_past else []), *(["name"] if word in PARTY_OFFICES | PARTISAN else []))
        named = any(a.kind not in known or (a.kind == "adjective" and self.names.code(a) != self.who.host) for a in p.atoms)
        beside = any(a.kind in ("person", "name") for np in p.np.appos for a in self.names.within(np.first, np.last))
        if named or beside:  # "the leader of Syriza, Mr Tsipras,"
            return []
        last = d.persons[-1]
        if p.head_word in ("president", "premier", "minister") and not p.former and not any(x.prep == "of" for x in p.np.post):
            return []  # who speaks for nobody else is out of office
        return [replace(last, certainty=last.certainty * 0.85, why=f"{self.who.text(p.np)} is {last.name}, spoken of last")]

    def _runs_beside(self, p: Parts) -> bool:
        """Whether somebody is only told to have stood beside another: "Mr Were's running mate", who can be anybody."""
        return [t.low for t in self.tokens[p.np.first : p.np.last]][-3:] == ["'s", "running", "mate"] and not p.np.appos

    def _client_of_teller(self, p: Parts, parsed: Parsed, d: Discourse) -> Holder | None:
        """Of whom his spokesman or lawyer tells it: "Mr Odinga's spokesman, Ada Obi, said | the candidate would"."""
        whole = p.head_word in PARTY_NOUNS | ORGANISATIONS
        bare = p.np.last - p.np.first == 2 and self.tokens[p.np.first].low == "the" and (whole or p.head_word in _CLIENTS) and not p.np.post
        told = next((v for v in parsed.verbs if v.subject is p.np and v.relation == "complement" and v.parent is not None), None) if bare else None
        teller = told.parent.subject if told is not None and told.parent is not None else None
        if teller is None or not any(self.who.contenders.speaks(x) for x in (teller, *teller.appos)):
            return None
        found = self.who.resolve(teller, parsed, d)
        return found[0] if len(found) == 1 and found[0].type == "nonstate" and bool(found[0].person) is not whole else None

    def _held_at_home(self, p: Parts) -> bool:
        """Whether a phrase only tells what office of the country that voted somebody once held: "the former vice-president", "Kenya's former premier"."""
        whose = [a for a in p.atoms if a.kind != "title"]
        opens = self.tokens[p.np.first].low == "the" or (bool(whose) and whose[0].first == p.np.first)
        own = all(a.kind in ("state", "adjective") and self.names.code(a) == self.who.host for a in whose)
        return opens and own and bool(p.titles) and not p.np.post and not p.np.appos

    def _once_held(self, person: Holder, p: Parts) -> bool:
        """Whether somebody is known to have held the office in the country that voted: "the former vice-president" is one who was."""
        known = self.knowledge.people.get(person.person) if person.person is not None else None
        called = {t.ref.replace("-", " ") for t in p.titles}
        return known is not None and any(o.actor == self.who.host and o.office in called for o in known.offices)

    def once(self, p: Parts, d: Discourse) -> list[Holder] | None:
        """ "The former South African president": the person spoken of last, if that was an office of the country; he speaks for whom he spoke for before."""
        opens = self.tokens[p.np.first].low == "the" or (p.place is not None and p.place.first == p.np.first and self.names.document.word(p.place.last) == "'s")
        if not p.former or p.place is None or not p.titles or p.person or p.name or not opens or not d.persons:
            return None  # also "Nigeria's former president"
        last, home = d.persons[-1], self.names.code(p.place)
        known = (self.knowledge.people[k] for k in (last.person, last.speaker) if k in self.knowledge.people)
        person = next((k for k in known if any(o.actor == home for o in k.offices)), None)
        if person is None or home == self.who.host:
            return None
        if last.code and last.type != "state":
            return [replace(last, certainty=last.certainty * 0.85, why=f"{self.who.text(p.np)} is {person.name}, spoken of last")]
        return self.who.privately(person.name, "is out of office", 0.8)

    def country(self, p: Parts, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """ "The country": that of the heading, of who speaks, or the one spoken of last."""
        under = p.head_word in ORGANISATIONS and self.tokens[p.np.first].low == "the" and d.section and d.section[0].type == "nonstate"
        if p.head_word not in COUNTRIES and not under:
            return None
        if d.section and (under or p.head_word == "country"):
            return [replace(h, why=f"{self.who.text(p.np)} stands under the heading {h.name}") for h in d.section]
        if self.tokens[p.np.first].low != "the" or p.np.prep is not None:
            return None
        told = {t.low for t in self.tokens[p.np.first + 1 : p.np.head]}
        if p.head_word in _PLAIN_COUNTRIES and (not told or not told.isdisjoint(_NO_COUNTRIES)):
            return None  # "the state", "the member state"
        fits = self._fitting(p, told)
        if p.head_word != "country" and self.who.host is not None and fits(self.who.host):
            return None  # "the kingdom" that voted
        here = self._earlier(p.np, parsed, d)
        last = next((h for h in (*here, *reversed(d.actors)) if h.type == "state" and h.code != self.who.host and fits(h.code)), None)
        shown = self.who.text(p.np)
        return [replace(last, speaker=None, certainty=last.certainty * 0.8, why=f"{shown} is {last.name}, spoken of last")] if last else []

    def _fitting(self, p: Parts, told: set[str]) -> Callable[[str], bool]:
        """What a state must be for a word to mean it: an island for "the island nation", one of the Baltic states for "the Baltic state"."""
        if p.head_word in _ISLAND_WORDS or not told.isdisjoint(_ISLAND_WORDS):
            return lambda code: self.knowledge.called(code, "island")
        if p.head_word == "city-state":
            return lambda code: code in _CITY_STATES
        if p.head_word in _BY_CONSTITUTION:
            return lambda code: p.head_word in fold(self.knowledge.states[code].entry.get("official", "")) or self.knowledge.called(code, p.head_word)
        region = [t.low for t in self.tokens[p.np.first + 1 : p.np.head]]
        groups = {a.ref for a in p.atoms if a.kind == "group"}
        if not groups:  # an organisation of the region need not have all its states
            near = set(self.who.blocs_of(region))
            return lambda code: code != self.who.host or any(code in self.knowledge.groups[g].members_on(self.who.day) for g in near)
        return lambda code: any(code in self.knowledge.groups[g].members_on(self.who.day) for g in groups)

    # --- titles and institutions without a country

    def contextual(self, np: NP, parsed: Parsed, d: Discourse, speaker: str | None, roles: set[str], head_word: str) -> list[Holder]:
        """A title or institution without a country: the country comes from the sentence, the section or what was spoken of last."""
        shown, first = self.who.text(np), self.tokens[np.first].low
        if head_word == "commission" and self._of_elections(np):
            return []
        styled = self.names.covered.get(np.head - 1) if np.head > np.first and self.tokens[np.head].cap else None
        if head_word in ("commission", "council", "committee") and styled is not None and styled.kind == "name":
            return []  # "the Private Sector Commission": some body of its own
        if head_word in ("authorities", "officials") and self.tokens[np.head - 1].low in ELECTORAL:
            return []  # "the election officials had yet to accept it": those of the country that voted
        if head_word in ORGANISATIONS and not RULING.isdisjoint(t.low for t in self.tokens[np.first : np.head]):
            return []  # "the ruling coalition": that of the country that voted
        organ = next((o for o in np.post if o.prep == "of" and self.tokens[o.head].cap and self.tokens[o.head].low in ORGANS | {"council"}), None)
        if head_word == "members" and organ is not None and (whole := self.who.resolve(organ, parsed, d)):
            return whole  # "the members of the Council"
        theirs = next((o for o in np.post if o.prep == "of" and self.tokens[o.first].low == "their"), None)
        if theirs is not None and (watchers := self.watchers_before(theirs, parsed)) is not None:
            return [replace(h, speaker=speaker) for h in watchers]  # "Observers from Peru saw it. ..., the head of their mission said"
        if head_word in MEMBERS and not self.who.some(np) and any(h.type == "igo" for h in d.plural):
            return [replace(h, certainty=h.certainty * 0.9, why=f"{shown}: {h.name} among them") for h in d.plural]
        if head_word in _POSTED_ABROAD and first == "the" and np.last - np.first == 2 and len(d.plural) > 1:
            return [replace(h, certainty=h.certainty * 0.85, why=f"{shown}: that of {h.name} among them") for h in d.plural]
        if head_word in ("body", "arm") and first in ("a", "an"):
            return []  # "A monitoring body said": any
        if np.first > 0 and self.tokens[np.first - 1].low == "then" and speaker is None:
            return []  # "Mr Gbagbo, then | president, refused to concede"
        if first in ("a", "an") and head_word in _RULERS and speaker is None:
            return []  # "A king cannot dissolve the chamber, she said": any
        if first in ("its", "their", "his", "her"):
            return self._belonging(np, parsed, d, speaker, roles, head_word)
        if roles & {"institution", "state", "voice"} and (there := self.where_it_speaks(np, parsed) or self.where_it_is_said(np, parsed, d)) is not None:
            code = self.names.code(there)
            return [self.who.state(code, f"{shown} is that of {self.knowledge.name_of(code)}, where it speaks", 0.95, speaker)]
        if "state" in roles and speaker is None and first == "the" and (teller := self._of_the_state_that_tells(np, parsed, d)) is not None:
            return [replace(teller, certainty=0.9, why=f"{shown} is that of {teller.name}, which tells it")]
        if "voice" in roles and speaker is not None and first in _SPEAKING_FOR:
            own = (
                self._earlier(np, parsed, d)[:1] or d.lead or [h for h in d.organisations[-1:] if h.type == "nonstate"]
            )  # "The Democrats protested. "It was a sham," | spokesman Ben Were said"
            return [replace(h, speaker=speaker, certainty=h.certainty * 0.85, why=f"{shown} speaks for {h.name}, spoken of just before") for h in own[:1]]
        if self.who.host is not None and "institution" in roles and not (_NEWLY | UNELECTED).isdisjoint(t.low for t in self.tokens[np.first : np.head]):
            return []  # "doubted that the new government could last": that of whoever won; "the military government": of those who seized power
        if d.letterhead and first == "the" and np.last - np.first == 2 and head_word in _OVER_THE_TEXT:
            return [replace(h, speaker=speaker, why=f"{shown} is that of {h.name}, whose office stands over the text") for h in d.letterhead]
        if d.section and (d.section[0].type != "state" or (roles != {"observer"} and head_word != "members")):
            return [replace(h, speaker=speaker, why=f"{shown} stands under the heading {h.name}") for h in d.section]
        if "institution" in roles and first in ("the", "a"):
            for h in self._earlier(np, parsed, d):
                if h.type == "state":
                    return [replace(h, speaker=speaker or h.speaker, certainty=h.certainty * 0.9, why=f"{shown} is that of {h.name}, who speaks")]
        of_body = "institution" not in roles and (head_word in ORGANS or head_word in _UNIONS)
        if of_body and self._called_otherwise(np, parsed):
            return []
        if of_body and (body := self._organisation_meant(np, parsed, d, speaker, head_word)) is not None:
            return [body]
        if of_body and head_word == "alliance":
            return []  # whichever it is, it is none of the bodies spoken of
        if any(a.kind in ("person", "name") and self.who.possessive(a) for a in self.names.within(np.first, np.head)):
            return []  # "Granger's coalition": whoever it is, it is not the one spoken of last
        if "group" in roles and first == "the" and not roles & {"institution", "state"}:
            if self.tokens[np.head].cap and not OWN_INSTITUTIONS.isdisjoint(t.low for t in self.tokens[np.first : np.head]):
                return []  # "The Constitutional Council": of the country that voted
            sorts = ("group", "organ") if self.tokens[np.head].cap else ("group",)  # "the UN Security Council ...; the Council"
            called = (a for a in self.names.within(0, np.first) if a.kind in sorts and a.last - a.first > 1 and self.tokens[a.last - 1].low == head_word)
            if (named := max(called, key=lambda a: a.first, default=None)) is not None:  # "The Turkic Council ...; the council"
                return [self.who.state(named.ref, f"{shown} is {self.knowledge.name_of(named.ref)}, whose name ends so", 0.9, speaker)]
            if head_word in _SEATS_OF_BODIES and (owner := self._organ_told_of(head_word, np)) is not None:
                return [self.who.state(owner.ref, f"{shown} is that of {self.knowledge.name_of(owner.ref)}, named with it before", 0.9, speaker)]
            last = next((h for h in reversed(d.organisations) if h.type == "igo"), None) or self._spoken_for_behind(np, parsed, d)
            if last is not None:
                return [replace(last, speaker=speaker, certainty=last.certainty * 0.8, why=f"{shown} is that of {last.name}, spoken of last")]
        if head_word == "party" and self._ruling_just_before(np, parsed):
            return []
        if head_word in _SPOKEN_OF_AGAIN or head_word in LAID_DOWN_ARMS:
            near_by = [h for h in self._earlier(np, parsed, d) if h.type == "nonstate" and not h.person] if head_word == "party" else []
            if not near_by and head_word in ("party", "coalition", "alliance", "movement", "bloc"):
                near_by = self._of_the_teller(np, parsed, d, head_word)
            if not near_by and head_word == "party" and np.first > 0 and (party := self._party_just_named(np, parsed, d)) is not None:
                near_by = [party]  # "to the Roots Party it means nothing: the party"
            fits = (h for h in (*near_by, *reversed(d.organisations)) if h.type == "nonstate" or head_word in _OF_STATES_TOO)
            last = next((h for h in fits if self._of_that_sort(head_word, h)), None)
            return [replace(last, certainty=last.certainty * 0.85, why=f"{shown} is {last.name}, spoken of last")] if last else []
        if roles & {"institution", "state"} and not _AT_HOME.isdisjoint(t.low for t in self.tokens[np.first : np.last]):
            return []  # "Interior Minister Ada Obi": of the country that voted
        if roles & {"institution", "state"} or ("voice" in roles and first in ARTICLES) or head_word in ("spokesman", "spokeswoman", "spokesperson"):
            if head_word == "ministry" and (named := self._ministry_named(np)) is not None:
                code = self.names.code(named)
                return (
                    [] if code == self.who.host else [self.who.state(code, f"{shown} is that of {self.knowledge.name_of(code)}, named before", 0.85, speaker)]
                )
            if head_word == "embassy" and first == "the" and (named := self._embassy_named(np)) is not None and self.names.code(named) != self.who.host:
                code = self.names.code(named)
                return [self.who.state(code, f"{shown} is that of {self.knowledge.name_of(code)}, whose diplomats were spoken of", 0.85, speaker)]
            posted = head_word in _POSTED or any(a.kind == "title" and a.ref in _HEADING_EMBASSIES for a in self.names.within(np.first, np.last))
            if posted and first == "the" and (named := self._embassy_before(np)) is not None and self.names.code(named) != self.who.host:
                code = self.names.code(named)
                return [self.who.state(code, f"{shown} is of the embassy of {self.knowledge.name_of(code)}, named just before", 0.85, speaker)]
            if head_word == "diplomat" and first in ("a", "an"):
                return []  # "a diplomat in Brussels said": of whom is not told
            bare = "institution" in roles and not any(a.kind in ("person", "name") for a in self.names.within(np.first, np.last))
            if bare and not _IN_OFFICE_THERE.isdisjoint(t.low for t in self.tokens[np.first : np.head]):
                return []  # "the candidate of the outgoing administration": that of the country that voted
            if bare and head_word == "council":
                return []  # "The military council regards it as illegal": that of the country that voted
            if bare and head_word == "authorities" and self.who.host is not None:
                told = (a for k in range(np.first - 1, 0, -1) if self.tokens[k].low == "authorities" for a in self.names.within(k - 2, k))
                whose = next((self.names.code(a) for a in told if a.kind in ("state", "adjective")), None)
                if whose is not None and whose != self.who.host:
                    return [self.who.state(whose, f"{shown} are those of {self.knowledge.name_of(whose)}, named before", 0.85, speaker)]
                return []  # "The authorities regard it as illegal": those of the country that voted
            behind = [t.low for t in self.tokens[np.last : np.last + 2]]
            aside = behind[:1] == [","] and not _NATURALLY.isdisjoint(behind)
            aside = aside or [t.low for t in self.tokens[max(np.first - 2, 0) : np.first]] == ["according", "to"]
            if bare and head_word == "government" and (np.first > parsed.sentence.first + 2 or aside) and self.who.host is not None:
                return []  # "Turnout was high, the government says", "The government, of course, calls it fair": that of the country that voted
            if bare and head_word == "ministry" and d.lead and all(h.code == self.who.host for h in d.lead):
                return []  # "Egypt scaled back its ties with Turkey. The Foreign Ministry declared": that of the country that acts
            others = [h for h in reversed(d.actors) if h.code != self.who.host] if bare else []  # of its own vote the country's own ministry has no say
            together = not {"heads", "presidents"}.isdisjoint(t.low for t in self.tokens[np.first : np.last])
            for h in (*others, *reversed(d.actors)):
                if together and h.type == "state":
                    return []  # "The heads of state have decided": not that of one country
                if head_word == "government" and h.type == "igo":
                    continue  # no union has one
                if head_word == "president" and h.type == "igo" and not self._presided(h.code, np):
                    return []  # "OAS observers left. The president asked for a recount": that of the country that voted
                if h.type != "nonstate" or roles == {"voice"}:
                    return [replace(h, speaker=speaker, certainty=h.certainty * 0.75, why=f"{shown} is taken for that of {h.name}, spoken of last")]
        return []

    def _presided(self, code: str, np: NP) -> bool:
        """Whether the text has told of a president of an organisation: "the president of the European Council"."""
        said = (k for k in range(np.first) if self.tokens[k].low == "president")
        return any(a.kind in ("group", "organ") and a.ref == code for k in said for a in self.names.within(max(k - 5, 0), min(k + 8, np.first)))

    def _spoken_for_behind(self, np: NP, parsed: Parsed, d: Discourse) -> Holder | None:
        """The organisation whose spokesman tells it, of whose office nothing is said before: ""The Secretary-General is glad," a UN spokesman said"."""
        if np.last - np.first > 2:
            return None
        tellers = (v.subject for v in parsed.verbs if v.relation == "attribution" and v.subject is not None and v.subject.first > np.last)
        told = (h for teller in tellers for x in (teller, *teller.post) for h in self.who.resolve(x, parsed, d))
        return next((h for h in told if h.type == "igo"), None)

    def _of_the_teller(self, np: NP, parsed: Parsed, d: Discourse, head_word: str) -> list[Holder]:
        """The body that who speaks is told to be of: "Ada Obi, a leader of the Roots Coalition, said that | the coalition"."""
        told = (o for s in self._told_before(np, parsed) for o in (s, *s.appos))
        named = (p for o in told for p in o.post if self.tokens[p.last - 1].low == head_word and self.who.contenders.is_party(p))
        return [h for p in [*named][:1] for h in self.who.resolve(p, parsed, d) if h.type == "nonstate" and not h.person]

    def _called_otherwise(self, np: NP, parsed: Parsed) -> bool:
        """Whether a name before a word for a body tells which it is, nobody who was spoken of: "the Wagner | group"."""
        k = np.head - 1
        if (k < np.first and np.last - np.first > 1) or k <= parsed.sentence.first or not self.tokens[k].cap or self.tokens[np.head].cap:
            return False
        return self.names.kind_at(k) in (None, "", "person", "name") and self.tokens[k].text[0].isalpha()

    def _ruling_just_before(self, np: NP, parsed: Parsed) -> bool:
        """Whether the party last spoken of, in this sentence or the one before, is the ruling one: "the ruling party said that | the party"."""
        begins = max(parsed.sentence.first - 40, 0)
        ended = (k for k in range(parsed.sentence.first - 2, begins, -1) if self.tokens[k].text in (".", "!", "?"))
        k = next((k for k in range(np.first - 1, next(ended, begins), -1) if self.tokens[k].low == "party"), 0)
        led = (p for s in self._told_before(np, parsed) for p in s.post if p.prep in ("of", "from"))
        if k == 0 and any(not RULING.isdisjoint(t.low for t in self.tokens[p.first : p.last]) for p in led):
            return True  # "Ada Obi of the ruling Roots Movement said that | the party"
        return k > 0 and self.tokens[k - 1].low in RULING

    def _organ_told_of(self, head: str, np: NP) -> Atom | None:
        """The group last named with its organ: "the secretariat of the Spearhead Group ...; the secretariat", "the ASEAN secretariat"."""
        for atom in sorted(self.names.within(0, np.first), key=lambda a: -a.first):
            if atom.kind != "group":
                continue
            before = atom.first - 1 - (self.tokens[atom.first - 1].low in ARTICLES)
            of_it = before > 0 and self.tokens[before].low == "of" and self.tokens[before - 1].low == head
            if of_it or self.names.document.word(atom.last) == head:
                return atom
        return None

    def _ministry_named(self, np: NP) -> Atom | None:
        """The country by which the ministry last spoken of was named: "Moldova's Foreign Ministry said ...; the ministry"."""
        k = next((k for k in range(np.first - 1, 0, -1) if self.tokens[k].low == "ministry"), None)
        near = [a for a in self.names.within(max(k - 4, 0), k) if a.kind in ("state", "adjective", "capital")] if k is not None else []
        if not near:
            return None
        before = near[-1].first - 1 - (self.tokens[near[-1].first - 1].low in ARTICLES)
        opens = before < 0 or not self.tokens[before].text[0].isalnum()  # a ministry that somebody criticised is not who speaks next
        return near[-1] if opens else None

    def _of_elections(self, np: NP) -> bool:
        """Whether the commission named last before a bare one is that which holds the vote: "the Malawi Electoral Commission"."""
        behind = [t.low for t in self.tokens[np.last : np.last + 5]]
        if not self.tokens[np.head].cap and behind[:1] and behind[0] in _PROCLAIMED:
            return True  # "four days after the commission | proclaimed him the winner", whichever commission was named before
        for k in range(np.first - 1, 0, -1):
            if self.tokens[k].low == "commission" and self.tokens[k - 1].low not in ARTICLES:
                return self.tokens[k - 1].low in ELECTORAL
        return not self.tokens[np.head].cap and not _COUNTED_BY_IT.isdisjoint(behind)  # "The commission | announced a turnout of"

    def _belonging(self, np: NP, parsed: Parsed, d: Discourse, speaker: str | None, roles: set[str], head_word: str) -> list[Holder]:
        """Whose a title or institution is that "its", "their", "his" or "her" opens."""
        shown, first = self.who.text(np), self.tokens[np.first].low
        if first in ("his", "her", "their") and any(t.low.removesuffix("s") in LOSERS for t in self.tokens[np.first : np.head + 1]):
            return []  # "His chief challengers, Ada Obi and Ben Were,", "his opponent's camp": they are not his
        if first in ("his", "her") and head_word in ("party", "movement", "coalition", "alliance"):
            before = [a for a in self.names.within(parsed.sentence.first, np.first) if a.kind == "body"]
            if before:
                name = self.knowledge.body_name(before[-1].ref)
                return [self.who.nonstate(name, f"{shown} is {name}", 0.9, speaker)]
            if not any(self._told_before(np, parsed)):  # not "Mr X said that | his party"
                last = next((h for h in reversed(d.organisations) if h.type == "nonstate" and not h.code.startswith("opposition-")), None)
                return [replace(last, speaker=speaker, certainty=0.8, why=f"{shown} is {last.name}, spoken of last")] if last is not None else []
        if first in ("his", "her") and head_word in WATCHING | {"group"} and (sent := next((h for h in reversed(d.organisations) if h.type == "igo"), None)):
            leads = next(iter(self._earlier(np, parsed, d)), None)
            if leads is not None and leads.person and leads.type == "nonstate":
                return [replace(sent, speaker=leads.speaker, certainty=0.8, why=f"{shown} is that of {sent.name}, spoken of last")]
        if first == "its" and head_word in _CHIEFS_OF_BODIES | {"chair", "head"} and self._of_the_commission(np, parsed):
            return []  # "The commission announced it. | Its chairman, Ada Obi, urged": that which holds the vote
        nearest = next(self._told_before(np, parsed), None) if first == "its" else None
        if nearest is not None and self.tokens[nearest.head].low == "commission" and self._of_elections(nearest):
            return []  # "The commission announced the turnout; | its president": that which holds the vote
        several = self._earlier_plural(np, parsed, d)
        if head_word in WATCHING:  # "the vote which Tajikistan held fell short of the standards of the OSCE, its observers said"
            several = [h for h in several if h.code != self.who.host]
        crowd = next(self._told_before(np, parsed), None) if first == "their" else None
        if crowd is not None and self.tokens[crowd.head].low in SEVERAL | {"men", "women", "people"}:
            return []  # "told him that men close to the rebels knew what | their leader would do"
        if first == "their" and not several and (watchers := self.watchers_before(np, parsed)) is not None:
            return [replace(h, speaker=speaker, why=f"{shown} is that of {h.name}, whose observers spoke just before") for h in watchers]
        if first == "their" and not several and (listed := next((x for x in reversed(parsed.lists) if x.last <= np.first), None)) is not None:
            found = self.who.resolve(listed, parsed, d)
            if found and all(h.type == "igo" for h in found):
                return [replace(h, why=f"{shown} are those of {h.name} among others", certainty=h.certainty * 0.9) for h in found]
        ahead = [a for a in self.names.within(parsed.sentence.first, np.first) if a.kind == "group"] if first == "its" and not several else []
        if ahead and "state" not in roles:
            return [self.who.state(ahead[-1].ref, f"{shown} belongs to {self.who.shown(ahead[-1])}", 0.85, speaker)]  # "For the Union, its envoy said"
        if first == "their" and not several and any(self.tokens[s.first].low == "they" for s in self.subjects_before(np, parsed)):
            several = d.plural  # "The envoys of Peru and Chile called on him. They brought messages from | their governments"
        if first in ("his", "her") and (head_word == "government" or head_word in COUNTRIES):
            told = (h for s in self._told_before(np, parsed) for h in self.who.resolve(s, parsed, d))
            several = [h for h in told if h.type == "state" and (h.speaker or h.person)] or several
        of_section = d.section[0].type if d.section else ""
        if of_section == "state" and (d.section[0].code == self.who.host or not roles & {"institution", "state"} or self._body_told_of(np, parsed)):
            of_section = ""
        if first == "its" and not several and of_section in ("igo", "state"):
            return [replace(h, speaker=speaker, why=f"{shown} stands under the heading {h.name}") for h in d.section]
        if first == "their" and len(several) > 1 and all(h.type == "state" for h in several):
            return [replace(h, speaker=None, why=f"{shown} are those of {h.name} among others", certainty=h.certainty * 0.9) for h in several]
        if first == "its" and not several:
            owners = (NP(s.first, k, k - 1) for s in self._told_before(np, parsed) for k in range(s.first + 1, s.head) if self.tokens[k].low == "'s")
            several = next((found for owner in owners if (found := self.who.resolve(owner, parsed, d))), [])  # "Norway's answer was blunt: its minister"
        if first == "its" and head_word in _CHIEFS_OF_BODIES and not several and (party := self._party_just_named(np, parsed, d)) is not None:
            return [replace(party, speaker=speaker, why=f"{shown} speaks for {party.name}", certainty=party.certainty * 0.9)]
        if first == "its" and not several and (whose := self._whose_it_is(np, parsed)) is not None:
            several = self.who.resolve(whose, parsed, d)
        body = next(iter([*several, *reversed(d.actors)]), None) if first == "its" and head_word in _CHIEFS_OF_BODIES else None
        if body is not None and body.type == "nonstate" and not body.person and not body.code.startswith("opposition-"):
            return [replace(body, speaker=speaker, why=f"{shown} speaks for {body.name}", certainty=body.certainty * 0.95)]
        for h in [*several, *reversed(d.actors)]:
            if first == "its" and h.code == self.who.host and (h.person or h.speaker):
                continue  # a person is no "it", and the country that voted has no say
            if first == "their" and h.type == "nonstate" and h.person:
                return []  # "when | their chairwoman, Ada Obi, read them out": of whomever, not of one person
            if first in ("his", "her") and "state" in roles and not (h.person or h.speaker):
                continue  # a country's name has no prime minister of "his"
            if h.type == "nonstate" and (
                roles & {"institution", "state"} or head_word == "government" or head_word in COUNTRIES or (first == "its" and h.person)
            ):
                continue
            return [replace(h, speaker=speaker or h.speaker, why=f"{shown} belongs to {h.name}", certainty=h.certainty * 0.95)]
        return []

    def _of_the_commission(self, np: NP, parsed: Parsed) -> bool:
        """Whether the sentence before opens with the commission that holds the vote."""
        before = self.names.document.before(parsed.sentence)
        told = [t.low for t in self.tokens[before.first : before.last]] if before is not None and np.first == parsed.sentence.first else []
        opens = told[1:4] if told[:1] == ["the"] else told[:3]
        return "commission" in opens and not ELECTORAL.isdisjoint(opens)

    def watchers_before(self, np: NP, parsed: Parsed) -> list[Holder] | None:
        """For whom those watch whom the sentence before tells of as subject, if it does: "Monitors of the Union reported it. ..., | their chief said"."""
        end = parsed.sentence.first
        begins = next((k for k in range(end - 2, max(end - 60, 0), -1) if self.tokens[k].text in (".", "!", "?")), max(end - 60, 0))
        there = [k for k in range(begins, end - 1) if self.tokens[k].low in _WATCHERS]
        if self.tokens[np.head].low not in _LED_BY | WATCHING or len(there) != 1:
            return None
        k = there[0]
        if self.tokens[k + 1].low not in _SENT_BY | _FOUND:
            return None  # "thanked the observers for their patience"
        before = [a for a in self.names.within(begins, k) if a.kind == "group" and a.last >= k - 1]
        behind = [a for a in self.names.within(k, min(k + 6, end)) if a.kind == "group"] if self.tokens[k + 1].low in _SENT_BY else []
        return [self.who.state(a.ref, self.who.shown(a), 0.85) for a in (before or behind)[:1]]

    def mission_just_named(self, parsed: Parsed) -> Atom | None:
        """The organisation whose mission the sentence before names last: "milder than the judgment of the Union's mission. ..., | its chief said"."""
        end = parsed.sentence.first
        begins = next((k for k in range(end - 2, max(end - 60, 0), -1) if self.tokens[k].text in (".", "!", "?")), max(end - 60, 0))
        named = [a for a in self.names.within(begins, end) if a.kind == "group"]
        owned = bool(named) and self.tokens[named[-1].last].low == "'s" and self.tokens[named[-1].last + 1].low in WATCHING
        return named[-1] if owned else None

    def _embassy_named(self, np: NP) -> Atom | None:
        """The country whose embassy or diplomats were spoken of last: "ordered Peru's diplomats out ...; the embassy"."""
        for k in range(np.first - 1, max(np.first - 80, 0), -1):
            if self.tokens[k].low in _POSTED:
                near = [a for a in self.names.within(max(k - 3, 0), k) if a.kind in ("state", "adjective")]
                return near[-1] if near else None
        return None

    def _embassy_before(self, np: NP) -> Atom | None:
        """The country out of whose embassy something came just before: "Praise came from the American Embassy. | The chargé d'affaires"."""
        if np.post or self.names.document.word(np.last) in ("of", "for"):
            return None
        ends = [k for k in range(np.first - 1, max(np.first - 60, -1), -1) if k < 1 or self.tokens[k - 1].text in (".", "!", "?")]
        first = ends[1] if len(ends) > 1 and ends[0] == np.first else 0
        k = next((k for k in range(np.first - 1, first, -1) if self.tokens[k].low == "embassy"), None)
        near = [a for a in self.names.within(max(k - 3, 0), k) if a.kind in ("state", "adjective")] if k is not None else []
        lows = [t.low for t in self.tokens[first : near[-1].first]] if near else []
        issued = lows[-2:] in (["from", "the"], ["of", "the"]) and not _CAME.isdisjoint(lows)
        return near[-1] if near and (lows == ["the"] or issued) else None

    def _party_just_named(self, np: NP, parsed: Parsed, d: Discourse) -> Holder | None:
        """The party that the sentence names last before a phrase: ""The outcome is unacceptable to the Roots Party," its leader said"."""
        named = next((p for p in reversed(parsed.phrases) if p.last < np.first and self.who.contenders.is_party(p)), None)
        return next((h for h in self.who.resolve(named, parsed, d) if h.type == "nonstate" and not h.person), None) if named is not None else None

    def _whose_it_is(self, np: NP, parsed: Parsed) -> NP | None:
        """For whom something is said to be, or not to be: "It is not for | Ireland | to judge, its minister said"."""
        named = next((p for p in parsed.phrases if p.prep in ("for", "to") and p.last <= np.first), None)
        if named is None:
            return None
        opening = [t.low for t in self.tokens[parsed.sentence.first : named.first] if t.low not in ('"', "“")]
        return named if opening[:1] == ["it"] and set(opening[1:]) <= _FOR_WHOM else None

    def _body_told_of(self, np: NP, parsed: Parsed) -> bool:
        """Whether the sentence before tells of some body that nobody names: "A bank warned of losses. Its president"."""
        before = next(self._told_before(np, parsed), None)
        return before is not None and self.who.tokens[before.first].low in ("a", "an", "another")

    def where_it_speaks(self, np: NP, parsed: Parsed) -> Atom | None:
        """The place that opens the clause before a title: "In Moscow, the foreign ministry said", "; in Tokyo, the premier did"."""
        k = next((k for k, x in enumerate(parsed.items) if x is np), 0)
        there = parsed.items[k - 2] if k > 3 and self.tokens[np.first - 1 - (self.tokens[np.first - 1].low in ARTICLES)].low == "," else None
        opener = parsed.items[k - 4] if k > 3 else None
        if not {"heads", "leaders", "presidents"}.isdisjoint(t.low for t in self.tokens[np.first : np.last]):
            return None  # "Meeting in Oslo, Nordic heads of state": of several countries
        if isinstance(there, NP) and there.prep in ("in", "from") and mark(opener, "semi", "sub", "cc"):
            seat = self.names.covered.get(there.head)
            if seat is not None and seat.kind in ("capital", "state", "groupseat") and seat.first == there.first:
                return seat
        k = np.first - 1 - (self.tokens[np.first - 1].low == ",")
        if self.tokens[k].low == "where":  # "from Lima, | where the government announced"
            return next((a for a in self.names.within(max(k - 5, 0), k) if a.kind in ("capital", "state") and 0 <= k - a.last <= 1), None)
        for atom in self.names.within(parsed.sentence.first, np.first):
            opens = atom.first - parsed.sentence.first <= 3 and self.tokens[atom.first - 1].low in ("in", "from", "to", "for")
            if opens and (atom.kind == "capital" or (self.tokens[atom.first - 1].low in ("in", "from") and atom.kind in ("state", "groupseat"))):
                return atom
        return None

    def group_again(self, np: NP, parsed: Parsed, d: Discourse) -> Holder | None:
        """The body of citizens that "the group" or "the Atlanta-based group" goes back to: the one spoken of last, where no other is."""
        words = self.tokens[np.first + 1 : np.head + 1]
        told = [(t, n) for k, (t, n) in enumerate(pairwise(words)) if t.low != "'s" or k == 0 or not words[k - 1].low.endswith("s")]  # "the lawyers' body"
        kinds = [t.low for t, n in told if not t.low.endswith("-based") and not (n.low.endswith("-based") and t.cap)]
        if self.tokens[np.first].low != "the" or np.post or np.appos or np.last != np.head + 1 or self.tokens[np.head].cap:
            return None
        before = [*self._earlier(np, parsed, d), *reversed(d.organisations)]
        last = before[0] if before else None
        if last is None or last.type != "nonstate" or last.person or last.code.startswith("opposition-") or self.who.is_party(last):
            return None
        if not self._called_so(words[-1].low, kinds, last, based=any(t.low.endswith("-based") for t in words)):
            return None
        return replace(last, certainty=last.certainty * 0.85, why=f"{self.who.text(np)} is {last.name}, spoken of last")

    def _called_so(self, word: str, kinds: list[str], body: Holder, *, based: bool) -> bool:
        """Whether a body's name has in it what it is called: "the lawyers' body" for the Law Society; "the rights group" can be any."""
        if word in ("group", "charity"):
            return _OF_RIGHTS.issuperset(kinds)
        named = fold(body.name).split()
        asked = kinds if based or word in ("body", "lobby") else [*kinds, word]
        return bool(asked or based) and all(not _IN_NAMES.get(one, {one}).isdisjoint(named) for one in asked)

    def opposition_again(self, np: NP, d: Discourse) -> Holder | None:
        """The party or alliance named just before that "the opposition coalition" or "the Ghanaian opposition party" goes back to."""
        words = [t.low for t in self.tokens[np.first : np.last]]
        whose = [a for a in self.names.within(np.first, np.head) if a.kind != "title"]
        more = bool(np.post or np.appos) or self.names.document.word(np.last) in ("from", "of", "in")
        if words[0] != "the" or words[-2:-1] != ["opposition"] or len(words) - len(whose) != 3 or more:
            return None
        last = d.organisations[-1] if d.organisations else None
        known = self.knowledge.bodies.get(last.code) if last is not None else None
        if last is None or last.type != "nonstate" or last.person or last.code.startswith("opposition-") or not self._of_that_sort(words[-1], last):
            return None
        home = self.names.code(whose[0]) if len(whose) == 1 and whose[0].kind == "adjective" else self.who.host if not whose else None
        named = self.who.is_party(last) or self._joined(last) or not PARTY_NOUNS.isdisjoint(last.code.split("-"))
        fits = home is not None and (known.kind in ("party", "opposition", "movement") and known.country == home if known is not None else named)
        return replace(last, certainty=last.certainty * 0.85, why=f"{self.who.text(np)} is {last.name}, spoken of last") if fits else None

    def _of_the_state_that_tells(self, np: NP, parsed: Parsed, d: Discourse) -> Holder | None:
        """The state in whose name it is told what its leader did: "The president congratulated her, | the Kremlin said"."""
        done = next((v for v in parsed.verbs if v.subject is np and v.form == "fin" and v.lemma in _GREETING), None)
        above = done.parent if done is not None else None
        teller = above.subject if above is not None and (above.relation == "attribution" or above.lemma in self.phrases.report_verbs) else None
        told = self.who.resolve(teller, parsed, d) if teller is not None and teller is not np else []
        return told[0] if len(told) == 1 and told[0].type == "state" and told[0].code != self.who.host else None

    def where_it_is_said(self, np: NP, parsed: Parsed, d: Discourse) -> Atom | None:
        """The capital behind a verb of saying: "a foreign ministry spokesman told reporters | in Moscow".

        A minister may be abroad and a bare spokesman anybody's, where others have been spoken of; in a seat of organisations anybody speaks.
        """
        words = {t.low for t in self.tokens[np.first : np.last]}
        of_a_state = not _DESKS_OF_STATE.isdisjoint(words)
        others = any(h.code != self.who.host for h in (*d.actors, *d.organisations))
        if not words.isdisjoint(PARTY_NOUNS | ORGANS | ORGANISATIONS) or (others and not of_a_state):
            return None
        telling = next((v for v in parsed.verbs if v.subject is np and v.form == "fin" and v.lemma in self.phrases.report_verbs), None)
        if telling is None or telling.first < np.last or (telling.object is not None and telling.lemma not in ("tell", "inform", "brief")):
            return None
        end = next((v.first for v in parsed.verbs if v.first > telling.head), parsed.sentence.last)
        near = (x for x in parsed.phrases if x.prep in ("in", "from") and telling.last <= x.first <= min(telling.last + 5, end))
        seat = self.names.covered.get(x.head) if (x := next(near, None)) is not None else None
        between = self.tokens[telling.last : x.first] if x is not None else []
        if seat is None or seat.kind != "capital" or any(t.text in ",;:" or t.low == "that" for t in between):
            return None
        return None if fold(self.names.document.slice(seat.first, seat.last)) in _SEATS_OF_MANY else seat

    def _told_to_watch(self, np: NP) -> bool:
        """Whether the organisation last named before a phrase is told of with those whom it sent: "the Union's observers", "a mission of the League"."""
        named = [a for a in self.names.within(0, np.first) if a.kind in ("group", "organ")]
        return any(not WATCHING.isdisjoint(t.low for t in self.tokens[max(a.first - 8, 0) : min(a.last + 8, np.first)]) for a in named)

    def _of_that_sort(self, head_word: str, holder: Holder) -> bool:
        """Whether a body is of the sort that a word for one names: no party sends a mission, one party is no alliance."""
        if holder.type != "nonstate" or holder.person:
            return holder.type != "nonstate"
        party = self.who.is_party(holder)
        if head_word in WATCHING or head_word == "delegation":
            return not party and not holder.code.startswith("opposition-")
        return not party if head_word in ("alliance", "coalition") else True

    def _joined(self, holder: Holder) -> bool:
        """Whether the text calls a body an alliance: "the Roots Alliance"."""
        atoms = (a for a in self.names.at.values() if a.kind == "body" and self.knowledge.body_name(a.ref) == holder.name)
        words = set(holder.name.lower().split()).union(self.names.document.word(a.last) for a in atoms)
        return not {"alliance", "bloc", "coalition"}.isdisjoint(words)

    def _can_be_called(self, head_word: str, code: str) -> bool:
        """Whether a word for an organisation fits one of states: the United Nations is no "alliance"."""
        return head_word != "alliance" or code in _ALLIANCES

    def _organisation_meant(self, np: NP, parsed: Parsed, d: Discourse, speaker: str | None, head_word: str) -> Holder | None:
        """The organisation that "the bloc" or "the observers" goes back to: named before in the sentence, its subject, or spoken of last."""
        if self.tokens[np.first].low == "many":
            return None  # "a vote that many monitors think was rigged"
        if np.first == np.head and head_word in WATCHING and not self._told_to_watch(np):
            return None  # "Observers said", where only the standards or the charter of an organisation were spoken of
        shown = self.who.text(np)
        here = [a for a in self.names.within(parsed.sentence.first, np.first) if a.kind == "group" and self._can_be_called(head_word, a.ref)]
        if here and self.tokens[np.first].low in ("the", "that"):
            return self.who.state(here[-1].ref, f"{shown} is {self.knowledge.name_of(here[-1].ref)}", 0.9, speaker)
        for h in self._earlier(np, parsed, d):
            if h.type == "igo" and self._can_be_called(head_word, h.code):
                return replace(h, speaker=speaker or h.speaker, certainty=h.certainty * 0.95, why=f"{shown} is {h.name}")
        last = d.actors[-1] if d.actors else None
        if head_word == "bloc" and last is not None and last.type == "nonstate" and not last.person and self._joined(last):
            return replace(last, speaker=speaker, certainty=last.certainty * 0.85, why=f"{shown} is {last.name}, who spoke last")
        if head_word == "alliance":  # "Koirala of the Congress ... The alliance": not one party, nor whoever was spoken of before it
            told = [h for h in d.organisations if h.type != "igo" or self._can_be_called(head_word, h.code)]
            last = next((h for h in told[-1:] if h.type == "igo" or self._of_that_sort(head_word, h)), None)
        else:
            of_states = [h for h in reversed(d.organisations) if h.type == "igo"]
            styled = (h for h in of_states if h.code in self.knowledge.groups and h.code != "UN" and head_word in self.knowledge.groups[h.code].nouns)
            last = next(chain(styled, of_states), None)  # "the organization" is the OSCE rather than the Union, named since
        return replace(last, speaker=speaker, certainty=last.certainty * 0.85, why=f"{shown} is {last.name}, spoken of last") if last is not None else None


_RULERS = frozenset("president premier king queen monarch chancellor emperor sultan emir dictator ruler leader government parliament".split())
"""Who, with "a" before the word and no name, is nobody in particular."""
_IN_OFFICE_THERE = frozenset("outgoing incumbent departing".split())
"""What a government is called that a vote was held under."""
_BLOCS = frozenset("blocs blocks organisations organizations unions".split())
_DEEPEST = 2
"""So many subjects may hang on one another."""
_CAME = frozenset("came come comes issued".split())
"""What something does that is heard from an embassy."""
_HEADING_EMBASSIES = frozenset(("ambassador", "charge d'affaires", "chargé d'affaires", "high commissioner"))
"""Titles of who heads an embassy."""
_POSTED_ABROAD = frozenset("embassies missions delegations envoys ambassadors".split())
"""Those of several states, spoken of again."""
_SPEAKING_FOR = frozenset("spokesman spokeswoman spokesperson".split())
MEMBERS = frozenset("members states countries nations".split())
"""Words for those who together are an organisation."""
_OF_TEXTS = frozenset("say read state add go continue conclude".split())
"""What a text does that speaks for those who issued it."""
_UNIONS = frozenset("community union organisation organization".split())
"""Words for an organisation that, like `ORGANS`, go back to one of states."""
_OF_STATES_TOO = frozenset("delegation team mission organization organisation".split())
"""Words that can mean an organisation of states that was spoken of, beside one that is none."""
_NEWLY = frozenset("new next incoming future minority majority".split())
"""Of a government that a vote has made, and that is nobody's who speaks of it."""
_SEATS_OF_BODIES = frozenset("secretariat bureau headquarters presidency directorate".split())
"""Words for an organ of a body, which is its own where it was named with it."""
_SPOKEN_OF_AGAIN = _OF_STATES_TOO | frozenset("party movement coalition federation ngo institute".split())
"""Words that go back to an organisation spoken of last."""
_SOME_GROUPS = frozenset("parties groups politicians lawmakers deputies".split())
"""Those who take part in politics, where nobody tells which: "Several parties boycotted a contest whose end | they thought known"."""
_CROWDS = frozenset(
    "students protesters protestors demonstrators marchers voters candidates contenders residents supporters followers opponents activists rebels soldiers "
    "farmers workers people men women thousands hundreds dozens citizens villagers youths teachers crowds partners critics analysts commentators strikers "
    "lawyers priests monks refugees exiles".split()
)
"""People who do something together without a name."""
_ACTED_ON = frozenset(
    "judges magistrates soldiers officers generals officials protesters demonstrators voters journalists workers teachers lawmakers deputies senators lawyers "
    "activists students prisoners commissioners clerks policemen mayors governors critics opponents rivals".split()
)
"""People whom somebody acts upon: what "they" then do is theirs."""
LAID_DOWN_ARMS = frozenset("rebels ex-rebels guerrillas ex-guerrillas".split())
"""Words for a party that once fought: "the former rebels"."""
_PRO_FORMS = THIRD_PERSON | {"that", "which"}
"""Subjects that only go back to another."""
_AT_HOME = frozenset("interior home justice education health agriculture police territorial".split())
"""What ministries look after at home: one whose country nothing tells is that of the country that voted."""
_NAMESAKES = frozenset("league union community association forum federation network institute center centre front alliance commonwealth council".split())
"""Words for an organisation that are part of its name."""
_FORCES = frozenset("army military court junta police judiciary".split())
"""Those of the country that voted who have no say on its vote, as a word alone means them."""
_ON_ACCOUNT = frozenset("after because when since as for".split())
"""What opens the reason of blame or praise."""
_ASKED = frozenset("why whether if when how".split())
"""What opens a question."""
_LEADING_IN = frozenset("because as since although though while".split())
"""Words that open a clause whose "it" is named only in the main clause behind: "Because it did not accept the vote, Peru"."""
_FOR_WHOM = frozenset("is was 's isn't wasn't not up for to".split())
"""Words between "it" and the one for whom something is, or is not."""
_WATCHERS = frozenset("observers monitors inspectors".split())
_LED_BY = frozenset("chief head leader coordinator spokesman spokeswoman spokesperson chairman chairwoman".split())
_SENT_BY = frozenset("from of sent".split())
_FOUND = frozenset("found said say saw reported concluded called described noted judged declared praised criticized criticised".split())
"""What those who watch a vote did, as the verb right behind them tells."""
_CHIEFS_OF_BODIES = frozenset("leader president chairman chairwoman chairperson".split())
"""Who speaks for a party as well as for a state: whose "its leader" is tells which."""
_RUNNING_IT = frozenset("government ministry cabinet commission court army council".split())
"""Words for what, with "the" and no name, is of the country that voted where it is nobody's who was spoken of."""
_FORA = frozenset("forum assembly parliament caucus committee".split())
"""Where deputies of several states sit together."""
_ALLIANCES = frozenset("NATO ALBA CSTO AES".split())
"""Organisations of states that are called an alliance."""
_RETORTS = frozenset(
    "recall withdraw expel close shut cut sever break suspend order summon call declare retaliate respond answer restore resume reopen return".split()
)
"""What a state does to another in answer to what was said of it."""
LIVELIHOODS = frozenset(
    "lawyer businessman businesswoman entrepreneur tycoon magnate millionaire banker cleric preacher pastor doctor physician surgeon engineer economist "
    "teacher lecturer professor academic historian writer novelist poet journalist broadcaster comedian filmmaker singer landowner farmer trader "
    "industrialist veteran outsider newcomer moderate hardliner reformist conservative liberal centrist populist nationalist socialist communist "
    "leftist rightist islamist".split()
)
"""Trades and convictions."""
_ONE_OF_MANY = frozenset("observer monitor envoy diplomat official spokesman spokeswoman spokesperson".split())
"""Words for one person who speaks for others: "the chief EU observer said she"."""
_NATURALLY = frozenset("unsurprisingly naturally predictably of however meanwhile".split())
"""Words by which what a government says of its own vote is set against what others say."""
_POSTED = frozenset("embassy ambassador ambassadors diplomat diplomats envoy envoys".split())
"""Whom or what a state has in another's capital."""
_OVER_THE_TEXT = frozenset("president secretary minister department ministry commission embassy spokesperson spokesman".split())
"""Who, without a name, is of the office whose statement the text is."""
_PROCLAIMED = frozenset("proclaimed proclaims declared declares certified certifies".split())
"""What only the commission does that holds the vote."""
_COUNTED_BY_IT = frozenset("turnout participation results".split())
"""What a commission announces that holds a vote."""
_CITY_STATES = frozenset("SGP VAT MCO SMR".split())
_LIST_WORDS = frozenset("bloc alliance coalition front".split())
"""Words with which the name of a list of parties ends."""
_FAR_BACK = 120
"""For so many words back the beginning of the sentence before is sought."""
_CAMPS = frozenset("team camp campaign party side movement alliance coalition".split())
"""What belongs to a person and is spoken of as "it"."""
ORGANISATIONS = frozenset("party movement coalition alliance organization organisation federation union network".split())
"""Words for bodies, most of them no state's."""
PARTISAN = frozenset("democrat socialist liberal communist conservative republican nationalist islamist maoist centrist".split())
"""What somebody of a party is called, with a capital too: "the Social Democrat"."""
CALLINGS = LIVELIHOODS | {"challenger"}
"""Words for a contender by conviction or trade: "the conservative wrote"."""
_CLIENTS = frozenset("candidate nominee".split())
"""What somebody is called by those who speak for him."""
_DESCRIPTIONS = frozenset(
    "chairman chairwoman congresswoman congressman independent lawmaker senator deputy mayor candidate politician dissident activist leader nominee contender "
    "frontrunner front-runner hopeful nationalist strongman bishop archbishop priest ex-general ex-president ex-minister ex-premier governor spokesman "
    "stalwart veteran heavyweight firebrand maverick icon grandee".split()
)
"""Words for somebody by office or part, who need not speak for a state."""
RANKS = frozenset("general colonel admiral marshal commander minister president premier chief governor mayor speaker head ambassador diplomat banker".split())
"""Offices that somebody is called by long after: "the former general"."""
COUNTED = frozenset(
    "neighbours neighbors allies partners "
    "groups missions institutions teams governments countries nations states capitals leaders ministers presidents powers organisations organizations "
    "bodies envoys ambassadors embassies diplomats delegations chiefs premiers monarchs parties movements blocs blocks signatories statesmen administrations "
    "republics islands kingdoms men women".split()
)
"""Words for several who were spoken of, where their number is told: "the three governments"."""
_SEVERAL_PERSONS = SEVERAL - {"parties", "groups"} | {"men", "women", "politicians"}
"""Words for contenders who are persons."""
_CONTENDERS_COUNTED = SEVERAL | _SEVERAL_PERSONS | {"movements", "coalitions", "blocs", "camps"}
"""Words for contenders of any sort: "both camps"."""
_BEATING = frozenset("beat beats beating beaten defeated defeats defeating edged trounced ousted over against".split())
"""Words before the name of who lost."""
_RANKING = frozenset("first last latest only earliest quickest fastest".split())
"""Words that tell one from others, by when it did what follows."""
_DISPOSED = frozenset(
    "quick swift prompt slow ready prepared willing unwilling able unable keen eager reluctant loath set due about minded inclined determined free".split()
)
"""What somebody is who will, or will not, do something."""
_STANDING = frozenset("candidates contenders contestants challengers hopefuls nominees aspirants".split())
"""Those who stand in a vote."""
_STATES_COUNTED = frozenset("countries states governments capitals nations neighbours neighbors".split())
_BODIES_COUNTED = frozenset("organisations organizations bodies groups missions institutions teams blocs blocks parties movements".split())
"""Words for bodies, which need not have been named in one list."""
_ORDINALS = {"former": 0, "latter": -1, "first": 0, "second": 1, "third": 2, "other": 1, "last": -1}
"""Words for one of those listed before, by its place among them."""
COUNTRIES = frozenset("country duchy kingdom republic state nation sultanate emirate principality federation island archipelago monarchy city-state".split())
"""Words for a state that was spoken of: "the kingdom"."""
_PLAIN_COUNTRIES = frozenset("republic state nation federation monarchy".split())
"""Those of them that say nothing without a word before them: "the Baltic state"."""
_NO_COUNTRIES = frozenset("member host whole entire breakaway federal islamic deep rogue secular constituent divided".split())
"""Words before one of them that leave open which is meant, or mean the one that voted."""
_ISLAND_WORDS = frozenset("island islands archipelago".split())
_BY_CONSTITUTION = frozenset("duchy kingdom sultanate emirate principality".split())
"""Words for a state that tell how it is ruled, so that not every state can be meant."""
ORGANS = frozenset("group bloc grouping union body alliance community summit mission monitors observers secretariat".split())
"""Words for an organisation, or for those it sends, that go back to the organisation spoken of."""


def distinct(holders: list[Holder]) -> list[Holder]:
    """The first of each code."""
    first: dict[str, Holder] = {}
    for h in holders:
        first.setdefault(h.code, h)
    return list(first.values())
