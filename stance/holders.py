"""Who holds a stance: a noun phrase → the states, organisations, parties or persons that it speaks for.

The codebook's section 2 in code: ministers and capitals speak for their state, observers for their organisation, former
officials and legislators for themselves; unnamed speakers for nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import chain, pairwise
from typing import Generic, TypeVar

from stance.anaphora import CALLINGS, COUNTED, COUNTRIES, LAID_DOWN_ARMS, LIVELIHOODS, MEMBERS, ORGANISATIONS, ORGANS, PARTISAN, RANKS, Anaphora, distinct
from stance.contenders import LOSERS, PARTY_OFFICES, PLACES, RULING, SEVERAL, Contenders
from stance.knowledge import BLOCS, LEADING, PRIVATE, Election, Knowledge, Office, Person, paraphrase_key, within
from stance.mentions import OF_ONE_PARTY, PARTY_NOUNS, Atom, Names, slug
from stance.patterns import Phrases
from stance.syntax import NP, VG, Parsed, mark
from stance.text import DASHES, QUOTES, fold
from stance.words import (
    ARTICLES,
    CHIEFS,
    COMPANIES,
    DISPATCHING,
    ELECTORAL,
    HEADING,
    NEXT,
    NUMERALS,
    OFFICERS,
    OWN_INSTITUTIONS,
    POSSESSIVES,
    PRONOUN_OF,
    WATCHING,
)


@dataclass(slots=True)
class Holder:
    """An actor that a phrase stands for. `certainty` falls with every step that was not said in so many words."""

    code: str
    type: str
    name: str
    speaker: str | None = None
    why: str = ""
    certainty: float = 1.0
    person: str | None = None


T = TypeVar("T")


class _Told(Generic[T]):
    """An attribute of `Discourse` that notes when it is looked at."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.kept = f"_{name}"

    def __get__(self, told: Discourse, owner: type) -> T:
        told.asked = True
        value: T = told.__dict__[self.kept]
        return value

    def __set__(self, told: Discourse, value: T) -> None:
        told.__dict__[self.kept] = value


class Discourse:
    """What the text has spoken of so far, for pronouns and bare titles. Holders are in the order of mention.

    `asked` tells whether anything of it was looked at since it was last set to False: a reading that does not look at it can be kept.
    """

    section = _Told[list[Holder]]()
    actors = _Told[list[Holder]]()
    persons = _Told[list[Holder]]()
    organisations = _Told[list[Holder]]()
    plural = _Told[list[Holder]]()
    listed = _Told[list[Holder]]()
    """The last actors named in one list, whatever its place in the sentence."""
    text = _Told[list[Holder]]()
    """Those who together made the text spoken of last: "issued a joint statement"."""
    summit = _Told[bool]()
    """Whether the sentence speaks of a summit: those who lead its states then speak for their organisation."""
    office = _Told[Holder | None]()
    """For whom the subject of the sentence before speaks, where only an office was told: "The ambassador was quicker. Mr X said"."""
    lead = _Told[list[Holder]]()
    """For whom the subject of the last main clause speaks: of whom a bare "spokesman Ada Obi" is the spokesman."""
    crowd = _Told[bool]()
    """Whether that subject is people whom nothing names."""
    authors = _Told[list[Holder]]()
    """Those for whom the article itself says "we"."""
    issued = _Told[list[Holder]]()
    """Who issued the text that the article gives behind a colon."""
    letterhead = _Told[list[Holder]]()
    """Whose office stands over the article, which is a statement of its own: "THE WHITE HOUSE"."""

    def __init__(self) -> None:
        self.section, self.actors, self.persons, self.organisations, self.plural, self.listed = ([] for _ in range(6))
        self.authors, self.text, self.issued, self.letterhead, self.lead = ([] for _ in range(5))
        self.summit = self.crowd = False
        self.office = None
        self.asked = False


@dataclass(slots=True)
class Parts:
    """What a phrase names: its titles and their roles, a person or an unknown name, the state it is tied to, and what stands beside it."""

    np: NP
    atoms: list[Atom]
    titles: list[Atom]
    roles: set[str]
    head_word: str
    head: Atom | None
    person: Atom | None
    name: Atom | None
    place: Atom | None
    speaker: str | None
    former: bool
    beside_role: str
    beside_place: Atom | None
    beside_organisation: Holder | None


class Who:
    """Resolves phrases of one article to actors."""

    def __init__(self, names: Names, knowledge: Knowledge, phrases: Phrases, day: str | None) -> None:
        self.names = names
        self.knowledge = knowledge
        self.phrases = phrases
        self.day = day
        self.tokens = names.document.tokens
        self.learned: dict[str, Holder] = {}
        self._resolving: set[int] = set()
        self._kept: dict[tuple[NP, int], list[Holder]] = {}
        """Readings that lean on nothing that the text spoke of before, as long as nobody new is learned."""
        self._kept_with = 0
        self._running: dict[NP, bool] = {}
        """Of each phrase that was asked for, whether it is of those who run the vote."""
        self.host: str | None = None
        self.silent: set[str] = set()
        """The names of those who run the vote: what they say of it is not coded."""
        self._former = phrases.former - {"outgoing"} | {"formerly", "previously", "exiled"}
        """Words by which somebody is no longer what he was: who is outgoing still speaks for his state."""
        self.contenders = Contenders(self)
        self.anaphora = Anaphora(self)

    def forget(self) -> None:
        """Drop the readings that were kept: what is known of the article has grown."""
        self._kept.clear()

    # --- small makers

    def state(self, code: str, why: str, certainty: float = 1.0, speaker: str | None = None) -> Holder:
        return Holder(code, self.knowledge.actor_type(code), self.knowledge.name_of(code), speaker, why, certainty)

    def nonstate(self, name: str, why: str, certainty: float = 1.0, speaker: str | None = None) -> Holder:
        if slug(name) not in self.knowledge.bodies:
            name = _OPENERS.sub("", name)
            name = name[: name.rindex(" (")] if name.endswith(")") and " (" in name else name  # "the Union for Change (UC)"
        return Holder(slug(name), "nonstate", name, speaker, why, certainty)

    def text(self, np: NP) -> str:
        return self.names.document.slice(np.first, np.last)

    # --- those who run the vote

    def runs_the_vote(self, np: NP, parsed: Parsed) -> bool:
        """Whether a phrase is the body that runs the country's vote, or somebody of it: "the commission's chairwoman", "Ada Obi, who heads the commission"."""
        if not self._told_of_those:
            return False
        if np not in self._running:
            self._running[np] = self._runs(np, parsed)
        return self._running[np]

    def is_incumbent(self, np: NP) -> bool:
        """Whether somebody rules whom the vote was to keep in office: "incumbent Ada Obi", "Ada Obi, the incumbent,", "the incumbent, Ada Obi"."""
        named = any(a.kind in ("person", "name") for o in (np, *np.appos) for a in self.names.within(o.first, o.last))
        told = any(self.tokens[o.head].low == "incumbent" and not o.post for o in (np, *np.appos))
        name = self.names.covered.get(np.head)
        before = name is not None and name.kind in ("person", "name") and "incumbent" in (self.tokens[name.first].low, self.tokens[name.first - 1].low)
        return named and (told or before) and not any(self._was(o) for o in (np, *np.appos))

    def commands_army(self, np: NP) -> bool:
        """Whether somebody commands the army or the police of the country that voted: "the army chief, Ada Obi", "Ada Obi, the commander-in-chief"."""
        spans = (np, *np.appos)
        named = [a for o in spans for a in self.names.within(o.first, o.last)]
        if any((a.person is not None and a.person.office_on(self.day) is not None) or self.ran(a.ref) for a in named):
            return False  # who commands it, and rules, or commanded it, and stood
        if any(a.kind in ("state", "adjective", "capital") and self.names.code(a) != self.host for a in named):
            return False
        if any(not _NO_MORE.isdisjoint(t.low for t in self.tokens[o.first : o.last + 1]) for o in spans):
            return False
        for phrase in (o for o in spans if o.prep is None and not self._was(o)):
            words = [t.low for t in self.tokens[phrase.first : phrase.last]]
            if "commander-in-chief" in words or not _ARMY_CHIEFS.isdisjoint(pairwise(words)):
                return True
        return False

    def is_of_winners(self, np: NP, parsed: Parsed) -> bool:
        """Whether somebody is told to be of the winning side or to rule: "a member of the winning alliance", "who is also premier"."""
        atom = self.names.covered.get(np.head)
        if np.prep is not None or atom is None or atom.kind not in ("person", "name"):
            return False
        if atom.person is not None and atom.person.country() not in (None, self.host):
            return False  # "Viktor Orban, who is also prime minister," of another country
        behind = [t.low for t in self.tokens[np.last : min(np.last + 16, parsed.sentence.last)]]
        if behind[:1] != [","]:
            return False
        close = behind.index(",", 1) if "," in behind[1:] else len(behind)
        told = behind[1:close]
        rules = told[:1] == ["who"] and "also" in told[1:3] and told[3:] in (["prime", "minister"], ["the", "prime", "minister"], ["premier"], ["president"])
        of_it = any(
            a in ("winning", "victorious") and b in PARTY_NOUNS and c in ("in", "of", "for", "the") for c, a, b in zip(told, told[1:], told[2:], strict=False)
        )
        return rules or of_it

    @cached_property
    def _told_of_those(self) -> bool:
        """Whether the article has the words without which nobody in it runs the vote: most have none for who does."""
        words = {t.low for t in self.tokens}
        return "commission" in words or not (ELECTORAL.isdisjoint(words) or (_AUTHORITIES.isdisjoint(words) and _RUNNING.isdisjoint(words)))

    def _runs(self, np: NP, parsed: Parsed) -> bool:
        """Whether a phrase is of those who run the vote, as `runs_the_vote` keeps it."""
        if self._electoral(np):
            return True
        if np.members or self._was(np):
            return False
        beside = [o for o in np.appos if o.prep is None]
        head = self.names.covered.get(np.head)
        offices = [*([np] if head is None or head.kind == "title" else []), *beside]
        if any(self._electoral(o) for o in (*beside, *(p for o in offices for p in o.post if p.prep in _SERVING))):
            return True
        if any(self._bare_commission(o) for o in (np, *beside)):
            return True
        heads = (v.object for v in parsed.verbs if v.subject is np and v.relation == "relative" and v.lemma in HEADING)
        return any(o is not None and (self._electoral(o) or (self._commission_at(o.head) and not self._commission_abroad)) for o in heads)

    def _commission_at(self, k: int) -> bool:
        """Whether a bare word for a commission stands at a token, no name of one."""
        small = not self.tokens[k].cap or self.tokens[k - 1].text in (".", '"', "“", "-", "–") or k == 0
        return self.tokens[k].low == "commission" and small and self.names.kind_at(k) in (None, "title")

    def _bare_commission(self, np: NP) -> bool:
        """Whether somebody is of "the commission", where no organisation's or state's is spoken of: "Commission chairwoman Ada Obi"."""
        if _OF_COMMISSIONS.isdisjoint([t.low for t in self.tokens[np.first : np.last]]):
            return False
        if self.tokens[np.first].low == "commission" and np.head > np.first:
            of_it = True  # "Commission chairwoman Ada Obi"
        else:
            owned = any(self._commission_at(k) for k in range(np.first, np.head))
            of_it = owned or any(p.prep == "of" and self._commission_at(p.head) for p in np.post)
        return of_it and not self._commission_abroad

    @cached_property
    def _commission_abroad(self) -> bool:
        """Whether "the commission" can be that of an organisation: the article names one that has a commission, and no electoral one."""
        named = any(t.low == "commission" and not ELECTORAL.isdisjoint(w.low for w in self.tokens[max(k - 2, 0) : k]) for k, t in enumerate(self.tokens))
        organisations = (self.knowledge.groups[a.ref] for a in self.names.at.values() if a.kind in ("group", "organ", "groupseat"))
        return not named and any(group.commission for group in organisations)

    # --- the resolver

    def resolve(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """Every actor that the phrase stands for, none where it names nobody who can be coded."""
        if self._resolving:
            return self._resolve(np, parsed, discourse)
        if len(self.learned) != self._kept_with:
            self._kept.clear()
            self._kept_with = len(self.learned)
        key = np, id(parsed)
        if key in self._kept:
            return self._kept[key][:]
        discourse.asked = False
        found = self._resolve(np, parsed, discourse)
        if not discourse.asked:
            self._kept[key] = found[:]
        return found

    def _resolve(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        if id(np) in self._resolving:
            return []  # "its" and what it belongs to lean on each other: neither names anybody
        self._resolving.add(id(np))
        try:
            if np.members:
                if (led := self._lead_together(np, parsed, discourse)) is not None:
                    return [led]
                members = np.members[1:] if self._counts_the_rest(np) else np.members
                found = [(member, self._member(member, np, parsed, discourse)) for member in members]
                found = [(member, [h for h in holders if h.type != "nonstate" or h.person or not self._of_the_ruler(member, np)]) for member, holders in found]
                private = any(h.type == "nonstate" and h.person for _, holders in found for h in holders)
                bodies = any(h.type == "nonstate" and not h.person for _, holders in found for h in holders)
                others = [] if found[-1][1] else self._listed_after(np, parsed, discourse)  # "Norway and ten more states, among them Peru"
                return distinct([*(h for member, holders in found for h in (holders or self._likewise(member, private, bodies))), *others])
            dashed = (o for o in np.appos if self.tokens[o.first - 1].text in DASHES)
            listed = next((o for o in dashed if o.members or self.names.kind_at(o.head) in _WHO), None)
            if listed is not None and (named := self._resolve(listed, parsed, discourse)):
                return named  # "the two neighbours - Peru and Chile - have"
            some = distinct(self._one(np, parsed, discourse))
            head = self.names.covered.get(np.head)
            if head is not None and head.kind == "name" and any(o.prep is None and self.names.is_title(o.head) for o in np.appos):
                some = [replace(h, speaker=head.ref) if h.type == "nonstate" and not (h.person or h.speaker) and h.name != head.ref else h for h in some]
            itself = (head is not None and head.kind in ("name", "body", "acronym")) or self.tokens[np.head].low in ("party", "coalition", "alliance", "bloc")
            whose = (a for o in (np, *np.post) for a in self.names.within(o.first, o.last) if a.kind in ("state", "adjective"))
            abroad = any(self.names.code(a) != self.host for a in whose)
            some = [h for h in some if h.type != "nonstate" or not any(words.issuperset(h.code.split("-")) for words in (_OF_REGIONS, _OF_ORGANS))]
            some = [h for h in some if h.type != "nonstate" or h.person or abroad or not _OF_THE_STATE.issubset(h.code.split("-"))]
            if self._of_press(np):
                some = [h for h in some if h.type != "nonstate" or h.person]
            return [h for h in some if h.type != "nonstate" or h.person or h.code not in self.in_power or not itself]
        finally:
            self._resolving.discard(id(np))

    def _of_press(self, np: NP) -> bool:
        """Whether a phrase names a paper or station, which tells what others do: "the state network MNB", "the newspaper The Standard"."""
        for k in range(np.first, np.head):
            token = self.tokens[k]
            if token.text.islower() and (token.low in _PAPERS or (token.low in _STATIONS and self.tokens[k - 1].low in _BROADCASTING)):
                return True
        return False

    @cached_property
    def in_power(self) -> frozenset[str]:
        """The parties that the article calls the ruling ones of the country that voted, by their slugs: like its government they have no say on its vote."""
        found: set[str] = set()
        for k, token in enumerate(self.tokens[:-1]):
            if token.low not in RULING or k in self.names.covered:
                continue
            owner = self.names.covered.get(k - 2) if k > 1 and self.tokens[k - 1].low == "'s" else self.names.covered.get(k - 1) if k else None
            if owner is not None and owner.kind in ("state", "adjective", "capital") and self.names.code(owner) != self.host:
                continue  # "South Africa's ruling ANC"
            named = next((a for n in range(k + 1, k + 4) if (a := self.names.at.get(n)) is not None), None)
            if named is None or named.kind not in ("name", "body") or any(self.tokens[n].low in (",", ".") for n in range(k + 1, named.first)):
                continue
            known = self.knowledge.bodies.get(named.ref)
            if known is not None and known.country not in (None, self.host):
                continue
            found.add(slug(self.knowledge.body_name(named.ref) if named.kind == "body" else named.ref))
            found.update(slug(a.ref) for a in self.names.acronyms.values() if a.first == named.first)
            initials = "".join(t.text[0] for t in self.tokens[named.first : named.last] if t.cap)
            if len(initials) > 2:
                found.add(initials.lower())  # "the NDC", which nothing in brackets explains
        told = (a for a in self.names.at.values() if a.kind in ("name", "body") and self._said_to_rule(a.last))
        found.update(slug(self.knowledge.body_name(a.ref) if a.kind == "body" else a.ref) for a in told)
        return frozenset(found)

    def _said_to_rule(self, k: int) -> bool:
        """Whether commas behind a name enclose that it rules: ", which governs the country,", ", the ruling party,", ", the junior partner in government,"."""
        if self.names.document.word(k) == "(" and self.names.document.word(k + 2) == ")":
            k += 3
        aside = [t.low for t in self.tokens[k + 1 : k + 8]] if self.names.document.word(k) == "," else []
        presided = any(e.kind == "presidential" for e in self._lately(self.host)) if self.host is not None else False
        if aside[:1] in (["which"], ["that"]) and not presided:  # a party that rules a country may lose its presidency all the same
            words = aside[1:] if aside[1:2] != ["has"] else aside[2:]
            ruled = next((a for a in self.names.within(k + 2, k + 6) if a.kind == "state"), None)
            if ruled is not None and self.names.code(ruled) != self.host:
                return False  # "which governs Tanzania"
            return words[:1] in (["governs"], ["rules"], ["governed"], ["ruled"]) or words[:3] == ["is", "in", "power"] or _in_coalition(words)
        return aside[:1] == ["the"] and (aside[1:2] in (["ruling"], ["governing"]) or aside[1:4] == ["junior", "partner", "in"])

    def _lead_together(self, np: NP, parsed: Parsed, d: Discourse) -> Holder | None:
        """The organisation whose observers several people are said to lead: "Ada Obi and Ben Were, who led the team, declared"."""
        leads = (v for v in parsed.verbs if v.subject is np and v.relation == "relative" and v.lemma in HEADING and v.object is not None)
        team = next((v.object for v in leads if v.object is not None and self.tokens[v.object.head].low in WATCHING), None)
        return self._named_organisation(team, d, parsed) if team is not None else None

    def _counts_the_rest(self, np: NP) -> bool:
        """Whether the first of a list tells how many the others are: "the four Nordic members, Denmark, Finland, ..."."""
        first = np.members[0] if np.members else np
        both = [t.low for t in self.tokens[max(first.first - 2, 0) : first.first]] == ["both", "of"]
        return self.tokens[first.head].low.endswith("s") and (2 if both else self.number(first)) == len(np.members) - 1 > 1

    def number(self, np: NP) -> int:
        """How many a phrase says it is about, 0 where it says nothing of that."""
        words = [t.low for t in self.tokens[np.first : np.head + 1]]
        if words[0] in ("both", "neither"):
            return 2
        if words[-1] in COMPANIES:
            return COMPANIES[words[-1]]
        counts = (int(w) if w.isdigit() and len(w) < 3 else NUMERALS.get(w, 0) for w in words)
        return next((n for n in counts if n), 0)

    def _of_the_ruler(self, member: NP, whole: NP) -> bool:
        """Whether a member of a list is the party of somebody in office of the country that voted: "President Obi and | his Roots alliance"."""
        ruler = whole.members[0]
        if member is ruler or self.tokens[member.first].low not in ("his", "her") or self._was(ruler):
            return False
        return self._in_office(ruler)

    def _party_of_the_ruler(self, np: NP) -> bool:
        """Whether a party is said to be that of who rules the country that voted, and so has no say: "the Roots Party of President Ada Obi"."""
        if self.tokens[np.head].low not in PARTY_NOUNS or self.tokens[np.head].low in ("congress", "league") or np.members:
            return False
        of = next((o for o in np.post if o.prep == "of" and o.first <= np.last + 1), None)
        named = of is not None and self.names.kind_at(of.head) in ("person", "name") and not any(p.prep == "of" for p in of.post)
        going = of is None or not {"outgoing", "departing", "defeated"}.isdisjoint(t.low for t in self.tokens[of.first : of.last])
        return named and of is not None and not going and self._in_office(of) and not self._was(of)  # not "of President Ada Obi of Peru"

    def _in_office(self, ruler: NP) -> bool:
        """Whether a phrase names somebody by an office that rules the country that voted."""
        atoms = self.names.within(ruler.first, ruler.last)
        office = any(a.kind == "title" and a.role == "state" and a.ref in _RULING_OFFICES for a in atoms)
        abroad = any(self.names.code(a) != self.host for a in atoms if a.kind in ("state", "adjective", "capital"))
        return office and not abroad

    def _likewise(self, member: NP, private: bool, bodies: bool) -> list[Holder]:
        """Somebody or something unknown in a list of persons, or of organisations, that speak for themselves: one of them."""
        if bodies and self.tokens[member.head].cap and all(t.cap for t in self.tokens[member.first + 1 : member.last]):
            first = member.first + (self.tokens[member.first].low in ("the", "a"))
            shown = self.names.document.slice(first, member.last)
            if all(a.kind == "name" for a in self.names.within(first, member.last)):
                return [self.nonstate(shown, "is named among other organisations", 0.9)]
        if not private:
            return []
        atoms = self.names.within(member.first, member.last)
        if (
            len(atoms) != 1
            or atoms[0].kind not in ("name", "person")
            or atoms[0].first != member.first
            or atoms[0].last != member.last
            or not self.personal(atoms[0])
        ):
            return []
        return self.privately(atoms[0].ref, "is named among others who speak for themselves", 0.9) if " " in atoms[0].ref else []

    def _member(self, member: NP, whole: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """A member of a list; a bare adjective shares the title of the last ("the American, British and French missions")."""
        atoms = self.names.within(member.first, member.last)
        last = self.names.covered.get(whole.members[-1].head)
        if (
            len(atoms) == 1
            and atoms[0].kind == "adjective"
            and atoms[0].last == member.last
            and last is not None
            and last.kind == "title"
            and last.role in ("state", "institution", "voice", "observer")
        ):
            code = self.names.code(atoms[0])
            return [self.state(code, f"{self.text(whole)} speak for {self.knowledge.name_of(code)} among others", 0.95)]
        first = self.names.within(whole.members[0].first, whole.members[0].last)
        if member is not whole.members[0] and self.tokens[member.first].low in ("a", "an") and self._was(member):
            return []  # "Ada Obi, a former Attorney General, and Ben Were": what she was, nobody beside her
        if (
            member is not whole.members[0]
            and len(atoms) == 1
            and atoms[0].kind in ("name", "person")
            and any(a.kind == "title" and (a.role == "nonstate" or self._was(whole.members[0])) for a in first)
        ):
            name = atoms[0].ref
            return [Holder(slug(name), "nonstate", name, name, f"{name} shares the title of {self.text(whole.members[0])}", 0.95, name)]
        watching = any(t.low in WATCHING for t in self.tokens[whole.members[0].first : whole.members[0].head + 1])
        if watching and member is not whole.members[0] and len(atoms) == 1 and atoms[0].kind == "body":
            return [self._sent_by(atoms[0], whole)]  # "A joint mission of the League and the Assembly of the Union"
        unnamed = all(a.kind == "name" or (a.kind == "title" and a.last == member.last) for a in atoms)
        shared = next((a for a in first if a.kind in ("state", "adjective") and a.last < whole.members[0].last), None)
        bare = len(atoms) == 1 and atoms[0].kind == "title" and atoms[0].first == member.first and atoms[0].last == member.last and not member.post
        if member is not whole.members[0] and shared is not None and bare and atoms[0].role in ("state", "institution"):
            return [self.state(self.names.code(shared), f"{self.text(whole)} speak for {self.shown(shared)}", 0.95)]  # "Iraq's president and prime minister"
        ranks = [t.low for t in self.tokens[member.first : member.head]]
        soldier = ranks[:1] in (["general"], ["gen."], ["admiral"], ["colonel"]) and ranks[1:2] not in (["secretary"], ["director"])
        plain = self.names.kind_at(member.head) == "name" and not member.post and not member.appos
        if soldier and plain and any(a.kind == "title" and a.role == "state" for a in first):
            return []  # "the ambassador and General Ada Obi": a soldier beside who speaks for the state
        if self.tokens[member.head].low in _SETS_OF_STATES and unnamed and not member.post and not member.appos:
            return []  # "several ex-Soviet states"
        return self._one(member, parsed, discourse)

    def _spoken_for(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """A person or party that somebody speaks for: "a spokeswoman for challenger Raila Odinga"."""
        head = self.names.covered.get(np.head)
        if head is None or head.kind != "title" or head.role != "voice" or any(a.kind != "title" for a in self.names.within(np.first, np.last)):
            return None
        post = next((o for o in np.post if o.prep in ("for", "of")), None)
        if post is None or not any(
            a.kind in ("person", "body") or (a.kind == "title" and a.role == "nonstate") for a in self.names.within(post.first, post.last)
        ):
            return None
        found = self.resolve(post, parsed, d)
        if found and all(h.type in ("state", "igo") for h in found) and any(a.kind == "person" for a in self.names.within(post.first, post.last)):
            return [replace(h, speaker=None) for h in found if h.code != self.host]  # "a spokeswoman for Foreign Minister Ada Obi"
        if post.members and any(h.type == "igo" for h in found):
            return found  # "a spokesman for the Union and the European Parliament"
        return [h for h in found if h.type == "nonstate"] or None

    def _was(self, np: NP, before: str = "") -> bool:
        """Whether a phrase speaks of what somebody no longer is, of that alone before a word: "two former heads of state"."""
        owned, holder = False, None
        for k, t in enumerate(self.tokens[np.first : np.last], np.first):  # asked of every phrase: a generator would cost more than the rest
            if t.low in self._former or t.low.startswith("ex-") or (t.low == "last" and owned):
                return True  # also "Mr Kibaki's last prime minister"
            if t.low == before:
                return False
            owned = t.low == "'s" and holder in ("person", "name")
            holder = self.names.kind_at(k)
        return False

    def _one(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """Whom a phrase that is no list stands for: what says so outright comes before titles and places, what only stands beside it after them."""
        low = self.tokens[np.first].low
        if np.last - np.first == 1 and np.first not in self.names.covered and low in _PRONOUNS:
            return self.anaphora.pronoun(_OWNED_BY.get(low, low), np, parsed, discourse)
        atoms = self.names.within(np.first, np.last)
        words = {t.low for t in self.tokens[np.first : np.last]}
        beside = [a for o in np.appos if o.prep is None for a in self.names.within(o.first, o.last)]
        if self.runs_the_vote(np, parsed) or any(a.ref in self.silent for a in (*atoms, *beside) if a.kind in ("name", "person")):
            return []  # a country's own institution, or somebody of it
        senders = [p for p in np.post if p.prep == "of"] if self.tokens[np.head].low in WATCHING else []
        if len(senders) > 1 and len(several := distinct([h for p in senders for h in self._sending_bodies(p, np, parsed, discourse)])) > 1:
            return several  # "observers of the Union and of the League"
        told_whose = self.tokens[np.head].low in WATCHING and any(a.kind in ("group", "organ", "body") for a in atoms)  # "Ada Obi, whose AU team"
        if np.first > parsed.sentence.first and self.tokens[np.first - 1].low == "whose" and not told_whose:
            return self._whose(np, atoms, parsed, discourse)
        if self.tokens[np.head].low in _FOLLOWERS and any(p.prep == "of" for p in np.post):
            return []  # "Followers of Mr X, the runner-up,"
        if (outright := self._outright(np, atoms, words, parsed, discourse)) is not None:
            return outright
        desk = self._genitive(np) if self.tokens[np.head].low in _DESKS else None
        if desk is not None and any(a.kind in ("ministry", "seat", "title") and a.last == desk for a in atoms):
            return self.resolve(NP(np.first, desk, desk - 1), parsed, discourse)  # "the State Department's Africa bureau"
        ranked = np.last - np.first == 2 and self.tokens[np.head].low in NEXT and low in ("a", "the")
        if ranked and len(np.appos) == 1 and (found := self.resolve(np.appos[0], parsed, discourse)):
            return found  # "A fourth, Peru, says"
        if found := self._mission_of(np, parsed, discourse) or self._from_parts(self._parts(np, atoms), parsed, discourse):
            return found
        owned = self._genitive(np) if low in ("the", "that") and np.head in self.names.covered and "'s" in words else None
        if owned is not None and self.tokens[owned - 1].low in ORGANS | ORGANISATIONS | _NAMED_AGAIN:
            whose = self.resolve(NP(np.first, owned, owned - 1), parsed, discourse)  # "the bloc's foreign ministers"
            held = not any(self._was(o) for o in np.appos)
            return whose or (self._beside_or_there(np, parsed, discourse) if held else [])  # "the mission's head, a deputy of the League's secretary,"
        if found := self._beside_or_there(np, parsed, discourse) or self._by_employer(np, parsed, discourse) or self._gathered(np, parsed, discourse):
            return found
        bare = np.head - np.first < 2 + (self.tokens[np.head - 1].low == "island")
        whole = next((o for o in np.post if o.prep == "of" and o.members), None) if bare else None
        if whole is not None and self.tokens[np.head].low in _CHIEFS | _REALMS_OF_SEVERAL:
            return self.resolve(whole, parsed, discourse)  # "the heads of the Peruvian and Chilean missions", "the kingdoms of Eswatini and Lesotho"
        team = next((o for o in np.post if o.prep == "of" and self.tokens[o.head].low in WATCHING), None)
        if team is not None and self.tokens[np.head].low in _LEADING_TITLES and (from_there := self.resolve(team, parsed, discourse)):
            return from_there  # "the head of Peru's observer team"
        if among := self._among_chiefs(np, parsed, discourse):
            return among
        named = self._unknown_body(np) or self._unknown_person(np, parsed, discourse) or self._listed_after(np, parsed, discourse)
        return named or self._came_as(np, parsed, discourse) or self._by_last_word(np, discourse)

    def _by_last_word(self, np: NP, d: Discourse) -> list[Holder]:
        """The body spoken of in whose name a bare noun stands: "the Law Society of Kenya ...; | the society"."""
        head = self.tokens[np.head]
        if np.last - np.first != 2 or self.tokens[np.first].low != "the" or head.low not in _NAMED_AGAIN or np.post or np.appos:
            return []
        spoken_of = (h for h in reversed(d.organisations) if h.type == "nonstate" and not h.person)
        last = next((h for h in spoken_of if head.low in fold(h.name).split()), None)
        return [replace(last, certainty=last.certainty * 0.85, why=f"{self.text(np)} is {last.name}, spoken of before")] if last is not None else []

    def _mission_of(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        """Those behind "of" whose a mission is, and who speaks for it: "the head of its observers", "a mission of both bodies and of the League"."""
        of, low = [p for p in np.post if p.prep == "of"], self.tokens[np.head].low
        if not of:
            return []
        if low in WATCHING and len(of) > 1:
            return distinct([h for p in of for h in self.resolve(p, parsed, d)])
        ruled = next((a for a in self.names.within(of[0].first, of[0].last) if a.kind in ("state", "adjective")), None)
        if low == "head" and ruled is not None and self.tokens[of[0].head].low in ("government", "diplomacy", "state"):
            return [self.state(self.names.code(ruled), f"{self.text(np)} speaks for {self.shown(ruled)}")]  # "the head of Spanish diplomacy"
        another = low in ("that", "those") and np.last - np.first == 1
        titled = (head := self.names.covered.get(np.head)) is not None and head.role in ("group", "observer", "voice")
        own = titled and self.tokens[of[0].first].low in ("its", "their") and self.tokens[of[0].head].low in WATCHING
        if another or own:
            return self.resolve(of[0], parsed, d)
        from_body = any(o.prep == "from" and any(a.kind in ("group", "organ", "body") for a in self.names.within(o.first, o.last)) for o in of[0].post)
        one_of_them = low in ("one", "member", "observer", "monitor") or (low in _LEADING_TITLES and from_body)
        if one_of_them and self.tokens[of[0].head].low in WATCHING and self.tokens[np.first - 1].low != "not":
            return [h for h in self.resolve(of[0], parsed, d) if h.type != "state"]  # "one of the Commonwealth's observers"
        known = any(a.kind in ("group", "organ", "body", "state") for a in self.names.within(of[0].first, of[0].last))
        watches = titled and not known and head is not None and head.role in ("observer", "voice")
        return (self.society(of[0]) or self._unknown_body(of[0])) if watches else []  # "an observer of the Foundation for Fair Polls"

    def _electoral(self, np: NP) -> bool:
        """Whether the words of a phrase are those for who runs a vote, an organisation's own left out: "the electoral commission", "election officials"."""
        runs = self.tokens[np.head].low in _RUNNING and any(p.prep == "of" and self.tokens[p.head].low in ELECTORAL for p in np.post)
        if runs:
            return True  # "Fiji's supervisor of elections"
        group = any(a.kind == "group" for a in self.names.within(np.first, np.last))
        if self.tokens[np.head].low in ("commission", "council", "board") and not group:
            purposes = ({t.low for t in self.tokens[p.first : p.last]} for p in np.post if p.prep in ("for", "of", "on"))
            if any(not ELECTORAL.isdisjoint(purpose) and WATCHING.isdisjoint(purpose) for purpose in purposes):
                return True  # "the National Commission on Polling and Boundaries"
        words = [t.low for t in self.tokens[np.first : np.last]]
        before = [t.low for t in self.tokens[max(np.first - 2, 0) : np.first]]  # "Returning officer | Ms Ada Obi"
        if any((a == "returning" and b in ("officer", "officers")) or (a, b) == ("registrar", "general") for a, b in pairwise((*before, *words))):
            return True
        words.extend(w.lower() for a in self.names.within(np.first, np.last) if a.kind == "name" and a.ref.isascii() for w in a.ref.split())  # "the MEC"
        if ELECTORAL.isdisjoint(words) or _AUTHORITIES.isdisjoint(words) or not WATCHING.isdisjoint(words):
            return False
        named = (a for a in self.names.within(np.first, np.last) if a.kind in ("group", "organ", "body"))
        return not any(self.tokens[k].low in _AUTHORITIES for a in named for k in range(a.first, a.last))

    def _outright(self, np: NP, atoms: list[Atom], words: set[str], parsed: Parsed, discourse: Discourse) -> list[Holder] | None:
        """Whom a phrase names by its shape, whatever titles and places are in it; None where it has no such shape."""
        head_word = self.tokens[np.head].low
        if self.tokens[np.first].low == "its" and self._of_authority(np, parsed):
            return []
        if self.tokens[np.first].low in ("his", "her") and head_word == "office" and np.appos and np.last - np.first == 2:
            return self.resolve(NP(np.first, np.last, np.head), parsed, discourse)  # "His office, the Blue House, said"
        if self.tokens[np.first].low in POSSESSIVES and head_word == "church" and np.appos and np.last - np.first == 2:
            return self.resolve(np.appos[0], parsed, discourse)  # "His church, the Anglican Church of Kenya, said"
        owned = self._genitive(np)
        organ = self.names.covered.get(np.head)
        if owned is not None and organ is not None and organ.kind == "organ" and self.tokens[owned - 1].low in ORGANISATIONS:
            return self.resolve(NP(np.first, owned, owned - 1), parsed, discourse)  # "the organization's Permanent Council", whichever has one
        lows = [t.low for t in self.tokens[np.first : np.last]]
        prosecuting = "prosecutor" in lows or "prosecutors" in lows or ("attorney", "general") in pairwise(lows)
        before = self.names.within(parsed.sentence.first, np.last)  # "In Oslo, the attorney general's office said"
        foreign = any(a.kind == "group" or (a.kind in ("state", "adjective", "capital") and self.names.code(a) != self.host) for a in before)
        if prosecuting and head_word == "office" and not foreign:
            return []  # "the attorney general's office", of the country that voted
        if (member := self._chairs_committee(np)) is not None:
            return member
        if self.tokens[np.first].low in _CHAPTERS and np.last == np.first + 2 and self.names.kind_at(np.first + 1) == "state":
            return [self.nonstate(self.text(np), "is an organisation's chapter there", 0.9)]  # "Transparency Maldives"
        if self._named_for_its_place(np):
            return [self.nonstate(self.text(np), "is an organisation by its name", 0.9)]
        if head_word in COUNTRIES and (country := self._state_named(np)) is not None:
            return [country]
        bloc = next((o for o in np.post if o.prep == "of" and self.tokens[o.head].low in BLOCS), None) if head_word == "presidency" else None
        if bloc is not None and (presided := [h for h in self.resolve(bloc, parsed, discourse) if h.type == "igo"]):
            return presided  # "the Austrian presidency of the bloc"
        if head_word in _CALLED_AGAIN and (again := self.anaphora.group_again(np, parsed, discourse)) is not None:
            return [again]
        if head_word in PARTY_NOUNS | {"party"} and (again := self.anaphora.opposition_again(np, discourse)) is not None:
            return [again]
        if head_word in ("counterpart", "counterparts") and (whence := next((o for o in np.post if o.prep in ("in", "from", "of")), None)) is not None:
            named = [a for a in self.names.within(whence.first, whence.last) if a.kind in ("state", "capital")]
            if named and not whence.members and not any(a.kind in ("state", "adjective") for a in atoms) and self.names.code(named[0]) != self.host:
                return [self.state(self.names.code(named[0]), f"{self.text(np)} speaks for {self.shown(named[0])}")]  # "their counterpart in Chad"
        if head_word == "representative" and (represented := self._represented(np)) is not None:
            return [represented]
        if self._party_of_the_ruler(np):
            return []
        own = next((o for o in np.post if o.prep == "of" and self.tokens[o.first].low in PRONOUN_OF and self.tokens[o.head].low in PARTY_NOUNS), None)
        if own is not None and head_word in _PARTY_ORGANS:
            return self.resolve(own, parsed, discourse)  # "the leadership of his Roots Party"
        officers = self._officer_of_the_party(np, parsed, discourse) or self._senior_in_a_party(np, parsed, discourse)
        if officers := officers or self._speaking_for(np, parsed, discourse):
            return officers
        if len(np.appos) > 1 and (led := self._mission_headed(np, parsed, discourse)):
            return led
        if headed := self._at_its_head(np, parsed, discourse) or self._running_its_part(np, parsed, discourse) or self._acting_for(np, parsed, discourse):
            return headed
        nameless = not np.members and not any(a.kind in ("person", "name") for a in atoms)
        if nameless and (whose := self._lead_together(np, parsed, discourse)) is not None:
            return [whose]  # "an ambassador from Peru, who leads the observers of the Union,"
        if (abroad := self._heads_party_abroad(np)) is not None:
            return [abroad]
        if head_word in WATCHING and (deputies := self._of_an_assembly(np)) is not None:
            return [deputies]
        if self.tokens[np.first].low == "its" and (officer := self._its_officer(np, parsed, discourse)) is not None:
            return officer
        if head_word in _BODIES_APPOSED and (apposed := self._apposed_body(np, atoms, parsed, discourse)):
            return apposed
        if self._institution(np):
            return []
        if founded := self.society(np):
            return founded
        if head_word in _CLERGY and (clergy := self._clergy(np)):
            return clergy
        if "european" in words and self._from_europe(np):
            return [self.state("EU", f"{self.text(np)}, far from Europe, are those of the European Union", 0.9)]
        if (head_word in WATCHING or head_word in _JOINED_UP) and (joined := self._made_up_of(np, parsed, discourse)):
            return joined
        if (head_word in WATCHING or head_word == "group") and (senders := self._senders(np, parsed, discourse) or self._led_by(np, parsed, discourse)):
            return senders
        watching = (o for o in np.post if o.prep == "of" and self.tokens[o.head].low in WATCHING)
        sent = next((o for o in watching if self._sending(o, parsed)[0] or self._whom_it_sent(o, parsed) is not None), None)
        if sent is not None and (np.head in self.names.covered or head_word in _CHIEFS):
            return self.resolve(sent, parsed, discourse)  # "the head of the mission sent by the Commonwealth"
        unnamed = next((o for o in np.post if o.prep == "of" and self.tokens[o.head].low in WATCHING and self.tokens[o.first].low in ("a", "an")), None)
        if unnamed is not None and (np.head in self.names.covered or head_word in _CHIEFS):
            return self.resolve(unnamed, parsed, discourse) or self.contenders.later.get(np.head, [])  # "the leader of an observer mission"
        listing = head_word in MEMBERS and any(t.low == "-" for t in self.tokens[np.last : np.last + 12])
        if listing and (listed := self._listed_after(np, parsed, discourse)):
            return listed  # "All five members of the community - Cameroon, Congo and Chad among them - have"
        if head_word in _CHAIRS | _LEADING_TITLES | _OF_BODIES | {"secretary", "director"} and (led := self._heads_society(np, parsed, discourse)):
            return led
        of = next((o for o in np.post if o.prep == "of" and len(o.members) > 1), None) if head_word in _CHIEFS and np.head - np.first < 2 else None
        if of is not None and all(self.contenders.is_party(m) for m in of.members) and len(parties := self.resolve(of, parsed, discourse)) > 1:
            return parties  # "the leaders of the Roots Party and the Umoja Front"
        if (spoken := self._spoken_for(np, parsed, discourse)) is not None:
            return spoken
        if (contender := self.contenders.resolve(np, parsed, discourse)) is not None:
            return contender
        several = head_word in _CHIEFS or head_word in WATCHING
        counted = next((o for o in np.post if o.prep == "of" and self.number(o) > 1 and not o.members), None) if several else None
        return (self.resolve(counted, parsed, discourse) or None) if counted is not None else None  # "the governments of those three islands"

    def _named_for_its_place(self, np: NP) -> bool:
        """Whether a name ends with where it works, as only those of bodies do: "Ford-Kenya", "ITUC-Africa"."""
        name = self.names.covered.get(np.head)
        if name is None or name.kind != "name" or name.last != np.last or name.first != np.first:
            return False
        first, _, last = name.ref.rpartition("-")
        if len(first) < 3 or " " in name.ref:
            return False
        return fold(last) == "africa" or any(sense.kind == "state" for _, sense in self.knowledge.index.get(fold(last), ()))

    def _state_named(self, np: NP) -> Holder | None:
        """The state that a common word for one names with "of": "the island nation of Palau", not "the state of Kenya's economy"."""
        of = next((o for o in np.post if o.prep == "of" and not o.members), None)
        atom = self.names.at.get(of.first) if of is not None else None
        if of is None or atom is None or atom.kind != "state" or atom.last != of.last or of.post:
            return None
        code = self.names.code(atom)
        return self.state(code, f"{self.text(np)} is {self.knowledge.name_of(code)}")

    def _chairs_committee(self, np: NP) -> list[Holder] | None:
        """A deputy who leads a committee of a parliament, for which he does not speak: "Ada Obi, chairwoman of Congress's foreign affairs committee"."""
        atom = self.names.covered.get(np.head)
        if atom is None or atom.kind not in ("name", "person") or " " not in atom.ref or (atom.person is not None and atom.person.office_on(self.day)):
            return None
        leads = (o for o in np.appos if o.prep is None and self.tokens[o.head].low in _CHAIRS and self.tokens[o.head - 1].low != "deputy")
        posts = (p for o in leads for p in o.post if p.prep == "of")
        committee = next((p for p in posts if self.tokens[p.head].low in _PARTS_OF_A_CHAMBER), None)
        within = self.names.within(committee.first, committee.last) if committee is not None else []
        words = {t.low for t in self.tokens[committee.first : committee.last]} if committee is not None else set()
        named = any(a.kind == "body" and self.knowledge.bodies[a.ref].kind == "parliament" for a in within)
        deputy = committee is not None and any(a.kind == "title" and a.ref in _DEPUTIES for a in self.names.within(np.first, np.last))
        chamber = (named or deputy or not (_CHAMBERS | {"congressional", "parliamentary"}).isdisjoint(words)) and not any(
            a.kind in ("group", "organ") for a in within
        )
        return self.privately(atom.ref, "leads a committee of a parliament", 0.9) if chamber else None

    def _heads_society(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """The body of citizens that somebody heads: "the president of the Law Society of Kenya"."""
        of = next((o for o in np.post if o.prep == "of" and o.first <= np.last + 1), None)
        if of is None or self.tokens[of.last - 1].low not in (_OF_CITIZENS | _SOCIETIES) - _PARTS_OF_A_CHAMBER - {"institute", "council"}:
            return []
        if not _OF_STATES.isdisjoint(t.low for t in self.tokens[of.first : of.last]):
            return []
        named = next((a.ref for o in (np, *np.appos) for a in self.names.within(o.first, o.last) if a.kind in ("person", "name")), None)
        bodies = self.society(of) or [h for h in self.resolve(of, parsed, discourse) if h.type == "nonstate" and not h.person]
        return [replace(h, speaker=named or h.speaker) for h in bodies]

    def _represented(self, np: NP) -> Holder | None:
        """Whose representative somebody is: "Norway's representative", "the U.N. representative", not one of a party or a district."""
        before = [a for a in self.names.within(np.first, np.head) if a.kind in ("state", "adjective", "group")]
        beside = bool(before) and (before[-1].last == np.head or (before[-1].last == np.head - 1 and self.tokens[np.head - 1].low == "'s"))
        elsewhere = any(o.prep in ("of", "in", "for") for o in np.post) or self._was(np)
        if not beside or elsewhere or (self.host is not None and self.names.code(before[-1]) == self.host):
            return None
        named = next((a.ref for o in (np, *np.appos) for a in self.names.within(o.first, o.last) if a.kind in ("person", "name")), None)
        code = before[-1].ref if before[-1].kind == "group" else self.names.code(before[-1])
        return self.state(code, f"{self.text(np)} represents {self.knowledge.name_of(code)}", 0.95, named)

    def _officer_of_the_party(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """For which party "the party's chairman, Ada Obi" or "Ada Obi, its chairman" speaks: the one that was spoken of, unless he stood himself."""
        post = next((o for o in (np, *np.appos) if self._office_of_the_party(o)), None)
        if post is None:
            return []
        spoken_of = (h for h in self.resolve(NP(post.first, post.first + 2, post.first + 1), parsed, discourse) if h.type == "nonstate" and not h.person)
        named = next((a.ref for o in (np, *np.appos) for a in self.names.within(o.first, o.last) if a.kind in ("person", "name")), None)
        if named is not None and self.host is not None and self.stood(named, self.host):
            return []
        return [replace(h, speaker=named or h.speaker) for h in spoken_of]

    def _office_of_the_party(self, np: NP) -> bool:
        """Whether a phrase is that of an office, and whose is told by a common noun: "the party's chairman"."""
        lows = [t.low for t in self.tokens[np.first : np.head]]
        office = self.tokens[np.head].low in CHIEFS | _CHAIRS | _OF_BODIES | _FOR_A_PARTY
        return office and lows[:1] == ["the"] and lows[2:3] == ["'s"] and lows[1] in _COMMON_PARTIES

    def _senior_in_a_party(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """The party in which somebody is said to stand high: "Ada Obi, a senior figure in the Roots Party"."""
        name = self.names.covered.get(np.head)
        if name is None or name.kind not in ("name", "person"):
            return []
        for beside in np.appos:
            words = {t.low for t in self.tokens[beside.first : beside.head]}
            party = next((o for o in beside.post if o.prep in ("of", "in", "within") and o.first <= beside.head + 2), None)
            if party is not None and self.tokens[beside.head].low in ("figure", "member", "politician") and not words.isdisjoint(_RANKED_HIGH):
                return [replace(h, speaker=name.ref) for h in self.resolve(party, parsed, discourse) if h.type == "nonstate" and not h.person]
        return []

    def _mission_headed(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """Whose mission somebody heads besides what he was: "Ada Obi, a former premier and head of the African Union's mission"."""
        name = self.names.covered.get(np.head)
        for beside in np.appos:
            team = next((o for o in beside.post if o.prep == "of" and self.tokens[o.head].low in WATCHING), None)
            own = any(a.kind in ("group", "organ", "body") for a in self.names.within(np.first, np.last))  # "Carter Center team leader Ada Obi"
            if team is not None and name is not None and not own and self.tokens[beside.head].low in _LEADING_TITLES:
                return [replace(h, speaker=name.ref) for h in self.resolve(team, parsed, discourse) if h.type == "igo"]
        return []

    def _running_its_part(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """The organisation of whose work somebody runs a part: "Ada Obi, who runs the Carter Center's Africa programme"."""
        name = self.names.covered.get(np.head)
        runs = (v.object for v in parsed.verbs if v.subject is np and v.relation == "relative" and v.lemma in _MANAGING | HEADING and v.object is not None)
        part = next((o for o in runs if self.tokens[o.head].low in _PROGRAMMES), None)
        owner = self._genitive(part) if part is not None else None
        if name is None or part is None or owner is None or name.kind not in ("name", "person"):
            return []
        body = self.resolve(NP(part.first, owner, owner - 1), parsed, discourse)
        return [replace(h, speaker=name.ref) for h in body if h.type == "igo" or (h.type == "nonstate" and not h.person)]

    def _at_its_head(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """The organisation just spoken of whose mission somebody heads: "Ada Obi, the Peruvian diplomat at its head"."""
        posts = (p for o in np.appos for p in o.post if p.prep in ("at", "in") and self.tokens[p.first].low == "its" and self.tokens[p.head].low in _HEADSHIPS)
        head, name = next(posts, None), self.names.covered.get(np.head)
        if head is None or name is None:
            return []
        its = self.anaphora.pronoun("it", NP(head.first, head.first + 1, head.first), parsed, discourse)
        return [replace(h, speaker=name.ref) for h in its if h.type == "igo" or not h.person]

    def _acting_for(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """For whose observers somebody speaks, as is told between commas: "Ada Obi, for the Union's observers, said", "Ada Obi, in charge of its team,"."""
        end = max((np.last, *(p.last for p in np.post if p.prep in ("of", "from") and p.first <= np.last + 2)))
        if np.prep is not None or self.names.document.word(end) != ",":
            return []
        if there := self._there_for(np, end + 1, parsed, discourse):
            return there
        beside = next((p for p in parsed.phrases if p.first == end + 2), None)
        if beside is not None and beside.prep in ("in", "at") and self.tokens[beside.head].low in _HEADSHIPS:
            beside = next((p for p in beside.post if p.prep == "of"), None)
        elif beside is not None and beside.prep != "for":
            return []
        if beside is None or self.tokens[beside.head].low not in WATCHING or self.names.document.word(beside.last) != ",":
            return []
        named = next((a.ref for a in self.names.within(np.first, np.last) if a.kind in ("person", "name")), None)
        return [replace(h, speaker=named) for h in self.resolve(beside, parsed, discourse) if not h.person]

    def _there_for(self, np: NP, k: int, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """For whom somebody is told from token `k` on to have come: "Ada Obi, | there for the Carter Center,", "Ada Obi, | in Nairobi for the Union,"."""
        place = next((p for p in parsed.phrases if p.first == k + 1 and p.prep == "in"), None)
        k = k + 1 if self.names.document.word(k) == "there" else place.last if place is not None else k
        body = next((p for p in parsed.phrases if p.first == k + 1 and p.prep == "for"), None)
        if body is None or self.names.document.word(k) != "for" or self.names.document.word(body.last) != ",":
            return []
        if not any(v.first == body.last + 1 for v in parsed.verbs):
            return []  # "in Nairobi for the Union, a summit she covers, called"
        if (place is None and self.tokens[k - 1].low != "there") or self.names.kind_at(body.head) not in ("group", "body"):
            return []
        if any(p.first == body.last + 1 for p in parsed.phrases):
            return []  # "in Nairobi for the Union, | a summit she covers,"
        named = next((a.ref for a in self.names.within(np.first, np.last) if a.kind in ("person", "name")), None)
        return [replace(h, speaker=named) for h in self.resolve(body, parsed, discourse) if not h.person and not self.is_party(h)]

    def _heads_party_abroad(self, np: NP) -> Holder | None:
        """The party that somebody leads in another country: "the president of Spain's People's Party", who is not Spain's."""
        for span in (np, *np.appos):
            of = next((o for o in span.post if o.prep == "of" and self.tokens[o.last - 1].low in PARTY_NOUNS and self.tokens[o.last - 1].cap), None)
            owner = self.names.at.get(of.first) if of is not None else None
            if of is None or owner is None or owner.kind != "state" or self.names.code(owner) == self.host or self.names.document.word(owner.last) != "'s":
                continue
            named = next((a.ref for o in (np, *np.appos) for a in self.names.within(o.first, o.last) if a.kind in ("person", "name")), None)
            shown = self.names.document.slice(owner.last + 1, of.last)
            return self.nonstate(shown, f"{shown} is a party of another country", 0.9, named)
        return None

    def _of_an_assembly(self, np: NP) -> Holder | None:
        """The organisation whose parliamentary assembly sent observers: "observers from the Parliamentary Assembly of the CSTO"."""
        words = ([t.low for t in self.tokens[o.first : o.last]] for o in np.post if o.prep in ("of", "from") and not o.members)
        deputies = any("assembly" in told and not {"parliamentary", "interparliamentary"}.isdisjoint(told) for told in words)
        groups = [a for o in np.post for a in self.names.within(o.first, o.last) if a.kind == "group"] if deputies else []
        if not groups:
            return None
        return self.state(groups[0].ref, f"{self.text(np)} are sent by {self.knowledge.name_of(groups[0].ref)}", 0.9)

    def _speaking_for(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """For which organisation somebody speaks by what opens the sentence: "For the Council of Europe, delegation head Joseph Borg said".

        Or by what he opens it as: "As head of the Union's observers, the Peruvian senator said".
        """
        opener = next((x for x in parsed.items if isinstance(x, NP)), None)
        at_head = opener is not None and opener.prep == "as" and opener is not np and self.tokens[opener.head].low in _LEADING_TITLES
        team = next((o for o in opener.post if o.prep == "of" and self.tokens[o.head].low in WATCHING), None) if opener is not None and at_head else None
        if opener is not None and team is not None and self._follows_opener(np, opener, parsed):
            who = next((a.ref for a in self.names.within(np.first, np.last) if a.kind in ("person", "name")), None)
            return [replace(h, speaker=who, certainty=0.9) for h in self.resolve(team, parsed, discourse) if h.type == "igo" or not h.person]
        if opener is None or opener is np or opener.prep != "for" or self.tokens[parsed.sentence.first].low != "for" or np.prep is not None:
            return []
        named = next((a for a in self.names.within(np.first, np.last) if a.kind in ("person", "name")), None)
        told = any(v.subject is np and v.form == "fin" and v.relation in ("main", "attribution") for v in parsed.verbs)
        words = {t.low for t in self.tokens[np.first : named.first]} if named is not None else set()
        if named is None or not told or "opposition" in words or _LEADING_TITLES.isdisjoint(t.low for t in self.tokens[np.first : named.first]):
            return []
        return [replace(h, speaker=named.ref, certainty=0.9) for h in self.resolve(opener, parsed, discourse) if h.type == "igo"]

    def _follows_opener(self, np: NP, opener: NP, parsed: Parsed) -> bool:
        """Whether a phrase is the subject of the main verb behind the comma that closes what opens the sentence: "As head of its team, | Ada Obi said"."""
        end = max((opener.last, *(o.last for o in _posts(opener))))
        told = any(v.subject is np and v.form == "fin" and v.relation in ("main", "attribution") for v in parsed.verbs)
        return told and opener.first <= parsed.sentence.first + 2 and np.first == end + 1 and self.names.document.word(end) == ","

    def _of_authority(self, np: NP, parsed: Parsed) -> bool:
        """Whether "its head" is that of a commission or court of the country that voted, which the clause before is about."""
        if self.tokens[np.first - 1].low == "and":
            return False  # "the Roots Party and its leader"
        told = next((v.subject for v in reversed(parsed.verbs) if v.form == "fin" and v.last <= np.first and v.subject is not None), None)
        return told is not None and (self._electoral(told) or self.tokens[told.head].low in ("court", "tribunal"))

    def _its_officer(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder] | None:
        """For whom "its treasurer, Ada Obi" or "its chairman" speaks, nobody where it is a party that is not coded; None of who may be a state's."""
        head_word = self.tokens[np.head].low
        alone = not any(a.kind in ("group", "state", "body", "organ") for a in self.names.within(parsed.sentence.first, np.first))
        if alone and head_word in _OF_BODIES | _CHAIRS | {"chief"} and (mission := self.anaphora.mission_just_named(parsed)) is not None:
            owners = [self.state(mission.ref, f"{self.text(np)} leads the mission of {self.shown(mission)}, just named", 0.85)]
        elif head_word in _OF_BODIES:
            its = self.anaphora.pronoun("it", NP(np.first, np.first + 1, np.first), parsed, discourse)
            owners = [h for h in its if h.type == "nonstate" and not h.person]
        elif head_word == "leader" and self._told_behind(np, parsed):
            its = self.anaphora.pronoun("it", NP(np.first, np.first + 1, np.first), parsed, discourse)
            owners = [h for h in its if h.type == "nonstate" and not h.person]
            if not owners or len(owners) < len(its):
                return None
        elif head_word in _CHAIRS and (body := self._opening_body(np, parsed)) is not None:
            owners = [body]
        else:
            return None
        named = next((a.ref for o in (np, *np.appos) for a in self.names.within(o.first, o.last) if a.kind in ("person", "name")), None)
        return [replace(h, speaker=named or h.speaker) for h in owners]

    def _told_behind(self, np: NP, parsed: Parsed) -> bool:
        """Whether somebody is told to say, behind it, what the sentence says: "The vote was a sham, said | its leader"."""
        return any(v.relation == "attribution" and v.subject is np and v.last <= np.first for v in parsed.verbs)

    def _apposed_body(self, np: NP, atoms: list[Atom], parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """The body that is named beside a word for one: "Chile's largest opposition party, RENOVA", "the alliance known as Umoja"."""
        if any(a.kind not in ("title", "state", "adjective", "capital", "region") and not self._conviction(a) for a in atoms):
            return []
        named = (o for o in np.appos if o.prep is None and any(a.kind in ("body", "name") for a in self.names.within(o.first, o.last)))
        if (beside := next(named, None) or self._styled(np, parsed)) is None:
            return []
        whole = self.names.at.get(beside.first + (self.tokens[beside.first].low in ARTICLES))
        if np.prep not in ("of", "for", "from") and whole is not None and whole.kind == "name" and whole.last == beside.last and not beside.post:
            return [self.nonstate(whole.ref, "is an organisation of its own", 0.9)]
        if more := self.resolve(beside, parsed, discourse):
            return more
        bare = all(self.tokens[k].low in ARTICLES for k in range(beside.first, beside.last - 1))
        atom = self.names.at.get(beside.last - 1) if bare else None
        return [self.nonstate(atom.ref, "is an organisation of its own", 0.9)] if atom is not None and atom.ref.isupper() else []

    def _conviction(self, atom: Atom) -> bool:
        """Whether a word with a capital tells what somebody believes, and names nobody: "the main Islamist party"."""
        return atom.kind == "name" and atom.last == atom.first + 1 and self.tokens[atom.first].low.endswith("ist")

    def _styled(self, np: NP, parsed: Parsed) -> NP | None:
        """What a body is said to be called: "the coalition of 12 parties known as Umoja"."""
        end = max((o.last for o in _posts(np)), default=np.last)
        named = (v for v in parsed.verbs if v.form in ("pp", "ing") and v.lemma in ("know", "call", "name", "dub") and 0 <= v.first - end <= 1)
        if (verb := next(named, None)) is None:
            return None
        reach = verb.last + (2 if verb.form == "ing" else 1)  # "calling itself the Collective"
        return next((x for x in parsed.phrases if verb.last + (verb.form == "ing") <= x.first <= reach), None)

    def _among_chiefs(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """For whom one of several chiefs or a member of a party's organ speaks: "Ada Obi, one of Azimio's leaders", "a member of the bureau of Azimio"."""
        name = self.names.covered.get(np.head)
        beside = next((o for o in np.appos if self.tokens[o.head].low in ("one", "member")), None)
        many = next((o for o in beside.post if o.prep == "of"), None) if beside is not None else None
        if name is None or name.kind not in ("person", "name") or beside is None or many is None or self._was(many):
            return []
        one, head = self.tokens[beside.head].low == "one", self.tokens[many.head].low
        if head not in (("leaders", "officials", "ministers", "deputies") if one else _PARTY_ORGANS):
            return []
        owned, low = self._genitive(many), self.tokens[many.first].low
        if low in ("its", "their"):
            found = self.anaphora.pronoun(PRONOUN_OF[low], NP(many.first, many.first + 1, many.first), parsed, discourse)
        else:
            whose = NP(many.first, owned, owned - 1) if owned is not None else next((o for o in many.post if o.prep == "of"), None)
            found = self.resolve(whose, parsed, discourse) if whose is not None else []
        foreign = one and head == "ministers"
        return [replace(h, speaker=name.ref) for h in found if (h.type == "state" and foreign) or (h.type == "nonstate" and not h.person and not foreign)]

    def _beside_or_there(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """Whom an apposition names ("the challenger, Alejandro Toledo"), whose "those" are, or who has seized power in the country that voted."""
        for beside in np.appos:
            if beside.prep is None and (more := self.resolve(beside, parsed, discourse)):
                return more
        alone = self.tokens[np.first].low == "those" and np.last - np.first == 1
        if alone and (body := self._post_atom(np, ("group",), ("of", "from"))) is not None:
            return [self.state(body.ref, f"those of {self.knowledge.name_of(body.ref)}", 0.9)]
        one = alone or [t.low for t in self.tokens[np.first : np.last]] == ["the", "one"]
        if one and (senders := self._senders(np, parsed, discourse) or self._led_by(np, parsed, discourse)):
            return [h for h in senders if h.type == "igo"]  # "Of two teams | the one | which the Union sent", "those led by the League"
        if self.host is not None and self.tokens[np.head].low in _PUTSCHISTS and self._seized(np, parsed):
            return [self.state(self.host, f"{self.text(np)} rule there", 0.85)]
        return self._head_of_where(np, parsed)

    def _head_of_where(self, np: NP, parsed: Parsed) -> list[Holder]:
        """The organisation at which a sentence opens, or whose spokesman tells it, for its head: "At the United Nations, | the secretary-general | said"."""
        title = self.names.covered.get(np.head)
        if title is None or title.ref not in ("secretary-general", "secretary general", "high representative") or np.post or title.first > np.first + 1:
            return []
        first = parsed.sentence.first
        named = {a.ref: a for a in self.names.within(first, np.first) if a.kind == "group"}
        where = next(iter(named.values())) if len(named) == 1 else None
        if where is None or (where.ref == "EU") != (title.ref == "high representative") or any(t.low == "but" for t in self.tokens[first : np.first]):
            return []
        opens = self.tokens[first].low == "at" and where.first - first <= 2
        told = self.names.document.word(where.last) == "'s" and self.names.document.word(where.last + 1) in ("spokesman", "spokeswoman", "spokesperson")
        return [self.state(where.ref, f"{self.text(np)} is that of {self.knowledge.name_of(where.ref)}", 0.85)] if opens or told else []

    def _by_employer(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """For whom somebody speaks by what the phrase says after him: "monitors from the African Union"."""
        head, head_word = self.names.covered.get(np.head), self.tokens[np.head].low
        if head is not None and head.kind == "name" and self.personal(head):
            apart = next((o for o in parsed.phrases if o.prep == "of" and o.first - np.last == 2 and self.names.document.word(np.last) == ","), None)
            if apart is not None and (found := [h for h in self.resolve(apart, parsed, discourse) if h.type == "igo"]):
                return [replace(found[0], speaker=head.ref)]  # "Ada Obi, from the Nordic Council's presidium,"
            posts = (o for o in np.post if o.prep in ("of", "from"))
            employers = (o for beside in np.appos for o in beside.post if o.prep in ("at", "with"))  # "Ada Obi, a researcher at Human Rights Watch"
            for post in (*posts, *employers):  # "Nay Phone Latt of the parallel National Unity Government"
                found = [h for h in self.resolve(post, parsed, discourse) if h.type == "nonstate" and not h.person]
                if found and self.tokens[post.head].low in PARTY_NOUNS and " " in head.ref:
                    return self.privately(head.ref, f"is of {found[0].name}", 0.85)
                if found:
                    return [replace(found[0], speaker=head.ref)]
        role = head.role if head is not None and head.kind == "title" else ""
        if role in ("voice", "observer"):
            for post in (o for o in np.post if o.prep in ("for", "of") and any(t.low == "'s" for t in self.tokens[o.first : o.head])):
                if found := [h for h in self.resolve(post, parsed, discourse) if h.type != "nonstate"]:
                    return [replace(h, certainty=h.certainty * 0.9) for h in found]  # "a spokeswoman for the league's rights branch"
        if (
            role == "voice"
            and (chief := next((o for o in np.post if o.prep in ("for", "of")), None)) is not None
            and (led := self._head_of_where(chief, parsed))
        ):
            return led  # "At the United Nations, a spokesman for | the secretary-general"
        of_bloc = head_word in WATCHING or ((head_word in _SETS_OF_STATES or head_word == "members") and not self.some(np))
        if of_bloc or role in ("group", "observer", "voice"):  # "observers of the regional bloc"
            for post in (o for o in np.post if o.prep in ("of", "from", "for") and self.tokens[o.head].low in BLOCS):
                if found := [h for h in self.resolve(post, parsed, discourse) if h.type == "igo"]:
                    return found
        if self.tokens[np.first].low == "their" and (watchers := self.anaphora.watchers_before(np, parsed)) is not None:
            return watchers
        if head_word in WATCHING and (sender := self._named_organisation(np, discourse, parsed)) is not None:
            abroad = not {"foreign", "international", "outside"}.isdisjoint(t.low for t in self.tokens[np.first : np.head])
            if abroad and sender.type == "nonstate":
                return []  # "the hundred-odd foreign observers" are not those of a party
            return [replace(sender, why=f"{self.text(np)} are those of {sender.name}")]
        return []

    def _before_officer(self, post: NP) -> int:
        """Where a body's name ends in what it is of, before its officer: "the Law Society of Kenya | president Ada Obi", "of Kenya | 's chairman"."""
        for k in range(post.first + 1, post.last):
            title = self.names.covered.get(k)
            officer = title is not None and title.kind == "title" and not self.tokens[k].cap
            if officer or (self.tokens[k].low == "'s" and not self.tokens[k + 1].cap):
                return k
        return post.last

    def _unknown_person(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """Somebody nobody curated who is named without an office: of the heading, of the office told just before, or for himself."""
        head = self.names.covered.get(np.head)
        if head is not None and self.tokens[np.first].low == "the" and self.tokens[np.last - 1].low in PARTISAN:
            return self.anaphora.described(self._parts(np, self.names.within(np.first, np.last)), parsed, discourse)  # "the Social Democrat"
        if head is None or not self._plain_person(head, np, parsed):
            return []
        if discourse.section:
            return [replace(h, speaker=head.ref, certainty=0.8, why=f"{head.ref} stands under the heading {h.name}") for h in discourse.section]
        described = any(v.subject is np and v.relation == "relative" for v in parsed.verbs)
        if discourse.office is not None and not described:  # "The ambassador saw no fault. Ms Obi said"; not "Ms Obi, who runs a think tank, said"
            return [replace(discourse.office, speaker=head.ref, certainty=0.8, why=f"{head.ref} is who was spoken of by office just before")]
        return self.privately(head.ref, "is named without an office", 0.7)

    def _genitive(self, np: NP) -> int | None:
        """The place of the first "'s" before the head of a phrase."""
        return next((k for k in range(np.first + 1, np.head) if self.tokens[k].low == "'s"), None)

    def _clergy(self, np: NP) -> list[Holder]:
        """A church or its bishops: "the Roman Catholic Church", "Catholic bishops", "the Ecuadorean bishops' conference"."""
        owned = next((k for k in range(np.first + 1, np.head) if self.tokens[k].low == "'s" and self.tokens[k - 1].low != "bishops"), None)
        first = (
            owned + 1
            if owned is not None
            else np.first + (self.tokens[np.first].low in ("the", "a", "its", "their", "his", "her", "our", "this", "that", "one"))
        )
        words = [t.low for t in self.tokens[first : np.last]]
        bishops = words[-1:] == ["conference"] and not {"bishops", "episcopal"}.isdisjoint(words)
        there = all(o.prep == "of" and self._with_country(o.first - 1) == o.last for o in np.post)  # "the Anglican Church of Kenya"
        church = words[-1:] in (["church"], ["bishops"], ["synod"], ["diocese"]) and np.last - first > 1 and self.tokens[first].cap and there
        if not (bishops or church) or any(a.kind in ("body", "group", "person") for a in self.names.within(np.first, np.last)):
            return []
        if not bishops and not all(t.cap for t in self.tokens[first : np.last - 1]):
            return []
        return [self.nonstate(self.names.document.slice(first, self._with_country(np.last)), "is a church, or speaks for one", 0.85)]

    def _with_country(self, last: int) -> int:
        """Where a body's name ends with the country that it is of: "National Council of Churches | of Kenya"."""
        place = self.names.at.get(last + 1)
        return place.last if place is not None and place.kind == "state" and self.tokens[last].low == "of" else last

    def _from_europe(self, np: NP) -> bool:
        """Whether observers are called European where they watch no European vote: "the European mission" in Nicaragua."""
        words = {t.low for t in self.tokens[np.first : np.head]}
        if self.host is None or any(o.prep in ("of", "from") for o in np.post):
            return False
        if self.tokens[np.head].low not in WATCHING | {"observer", "monitor"} or not {"former", "western"}.isdisjoint(words):
            return False
        near = self.host == "XKX" or any(self.host in self.knowledge.groups[g].members_on(self.day) for g in ("OSCE", "COE"))
        return not near and all(a.kind in ("title", "name") for a in self.names.within(np.first, np.last))

    def _seized(self, np: NP, parsed: Parsed) -> bool:
        """Whether they act, and a relative clause tells that they have taken power: "the officers who overthrew Mr X ordered"."""
        verbs = [v for v in parsed.verbs if v.subject is np]
        return any(v.relation != "relative" for v in verbs) and any(v.lemma in _TAKING_POWER and self._of_a_country(v) for v in verbs)

    def _of_a_country(self, verb: VG) -> bool:
        """Whether a verb of ruling is told of a country, not a port: "who rule Niger"; those of seizing need no object."""
        if verb.lemma not in ("rule", "run", "govern"):
            return True
        over = verb.object
        return over is not None and (self.names.kind_at(over.head) == "state" or self.tokens[over.head].low in ("country", "nation"))

    def _plain_person(self, name: Atom, np: NP, parsed: Parsed) -> bool:
        """Whether somebody nobody curated is named in full and nowhere with an office: in news of a vote he speaks for himself."""
        if name.kind != "name" or " " not in name.ref or not self.personal(name) or self.host is None:
            return False
        lead = range(np.first + (self.tokens[np.first].low == "the"), name.first)
        if name.ref.lower().split()[0] in _JUDGES or any(self.tokens[k].low in _JUDGES for k in lead):
            return False  # who speaks from the bench
        if any(self._tells_who(k) and self.tokens[k].low not in OF_ONE_PARTY for k in lead):
            return False  # but "businessman Hashim Djojohadikusumo"
        if (np.post or np.appos) and (self.contenders.stands(np, parsed) or self.contenders.contends(np)):
            return True
        if self._of_unknown(np):
            return True
        walk = not np.post and bool(np.appos) and all(self._walk_of_life(o) or self._one_of_several(o) for o in np.appos)
        if ((np.post or np.appos) and not walk) or (np.owner is not None and np.owner.head in self.names.covered):
            return False  # who he is stands beside the name
        if any(sense.kind in ("adjective", "state") for w in name.ref.split() for _, sense in self.knowledge.index.get(fold(w), ())):
            return False  # "Latin American"
        aside = (v for v in parsed.verbs if v.subject is np and v.relation in ("relative", "adjunct") and (v.lemma in HEADING or v.lemma == "preside"))
        if any(v.object is None or not (self.tokens[v.object.head].low in PARTY_NOUNS or self._watchers_from_a_country(v.object)) for v in aside):
            return False  # but "who leads the second-largest party", "who led a team of Norwegian observers"
        run = [v.object for v in parsed.verbs if v.subject is np and v.relation == "relative" and v.lemma in _MANAGING and v.object is not None]
        if any(self.tokens[o.head].low in _PROGRAMMES or self._called(o) is not None for o in run):
            return False  # "who runs the Africa programme at Freedom House"
        others = (a for a in self.names.at.values() if a.kind in ("name", "person") and a is not name and a.ref.split()[-1] == name.ref.split()[-1])
        return not any(self.names.is_title(k) for a in others for k in (a.first - 1, a.last + 1, a.last + 2))

    def _watchers_from_a_country(self, np: NP) -> bool:
        """Whether watchers are only told to come from another country, which they do not speak for: "a team of Norwegian observers"."""
        parts = (np, *(o for o in np.post if o.prep == "of"))
        if not any(t.low in WATCHING for o in parts for t in self.tokens[o.first : o.last]):
            return False
        named = [a for o in (*parts, *np.post) for a in self.names.within(o.first, o.last) if a.role != "observer"]
        return bool(named) and all(a.kind == "adjective" and self.names.code(a) != self.host for a in named)

    def _tells_who(self, k: int) -> bool:
        """Whether a word before a name tells whose or who somebody is, and is none of respect, number or birth: "Mr", "both", "Lima-born"."""
        t = self.tokens[k]
        says_nothing = t.low in _HONORIFICS or t.low in ("neither", "both", "either") or t.low.endswith(("-born", "-based", "-placed", "-ranked"))
        return k in self.names.covered or t.low == "'s" or (t.cap and not says_nothing)

    def _of_unknown(self, np: NP) -> bool:
        """Whether somebody is only said to be of a body that nobody knows either: "Ada Obi of Popular Action"."""
        if np.appos or len(np.post) != 1 or np.post[0].prep != "of" or np.post[0].members or np.post[0].post:
            return False
        first, last = np.post[0].first, np.post[0].last
        of = [t for t in self.tokens[first:last] if t.low not in ARTICLES]
        named = all(t.cap and t.text[0].isalpha() and t.low not in _PRESS for t in of)
        return len(of) > 1 and named and all(a.kind == "name" for a in self.names.within(first, last))

    def _one_of_several(self, np: NP) -> bool:
        """Whether a phrase beside a name makes somebody one of several who stood or lead a party: "one of the leaders of the Butun bloc"."""
        if np.prep is None and self.tokens[np.head].low in SEVERAL:
            return True  # "Ada Obi and Ben Were, the two losers,"
        several = PARTY_NOUNS | SEVERAL  # "Ada Obi, one of two rivals,"
        one = self.tokens[np.head].low in _ONE_OF  # "the youngest of the contenders"
        posts = [p for p in _posts(np) if p.prep == "of"]
        words = {t.low for p in posts for t in self.tokens[p.first : p.last]}
        bodies = any(a.kind in ("group", "organ") for p in posts for a in self.names.within(p.first, p.last))
        leads = not words.isdisjoint({"leaders", "members", "figures"}) and not words.isdisjoint(PARTY_NOUNS | {"opposition"})
        leads = leads and not bodies and words.isdisjoint(RULING)
        return np.prep is None and one and (leads or any(self.tokens[p.head].low in several for p in posts))

    def _walk_of_life(self, np: NP) -> bool:
        """Whether a phrase beside a name tells what somebody lives by, and no office: "a lawyer from the coast"."""
        named = any(a.kind != "adjective" for o in (np, *_posts(np)) for a in self.names.within(o.first, o.last) if a.last != np.last)
        aged = np.last - np.first == 1 and self.tokens[np.first].text.isdigit()  # "Ada Obi, 44,"
        return np.prep is None and not named and (aged or self.tokens[np.head].low in _WALKS or (self._was(np) and np.head not in self.names.covered))

    def _institution(self, np: NP) -> bool:
        """Whether a phrase names an institution of the country that voted: "Iran's Council of Guardians", "the House of Federation"."""
        of = next((o for o in np.post if o.prep == "of" and o.first <= np.last + 2), None)
        if self.tokens[np.head].low == "council" and self.tokens[np.head - 1].low in ("guardian", "guardians"):
            return True  # "the Guardian Council"
        if of is None or self.tokens[np.head].low not in ("council", "house") or self.tokens[of.head].low not in _OF_INSTITUTIONS:
            return False
        own = [self.names.code(a) for span in (np, of) for a in self.names.within(span.first, span.last) if a.kind in ("state", "adjective", "capital")]
        return not own or self.host in own

    def _unknown_body(self, np: NP) -> list[Holder]:
        """An organisation that nobody curated, by its capitals and its last word: "the Socialist People's Party", "the Law Association's chairman"."""
        owned = next((k for k in range(np.first + 2, np.head) if self.tokens[k].low == "'s" and self.tokens[k - 1].low in _SORTS), None)
        titled = (head := self.names.covered.get(np.head)) is not None and head.kind == "title"
        last = owned if owned is not None and titled else np.last
        first = next(
            (k for k in range(np.first, last) if self.tokens[k].cap and self.tokens[k].low not in ARTICLES), np.first
        )  # "the defeated | People's Movement"
        first = self.past_owner(first, last)
        words = [t for t in self.tokens[first:last] if t.low not in ("the", "a", "an", "'s", "of", "for", "and")]
        whole = len(words) > 1 and words[-1].low in _SORTS and all(t.cap for t in words)
        if not whole or not {t.low for t in self.tokens[np.first : last]}.isdisjoint(OWN_INSTITUTIONS | {"independent"} | RULING):
            return []
        return [self.nonstate(self.names.document.slice(first, last), "is an organisation of its own", 0.85)]

    def society(self, np: NP) -> list[Holder]:
        """An organisation that nobody curated, by its first word and what it is for: "the Institute for Rural Affairs"."""
        if not self.tokens[np.head].cap or self.tokens[np.head].low not in _SOCIETIES | _PARTIES_FOR:
            return []
        post = next((o for o in np.post if o.prep in ("on", "for", "of", "to", "against") and o.first <= np.last + 2), None)
        first = np.first + (self.tokens[np.first].low in ARTICLES)
        group = next((k for k in range(first, np.head) if self.tokens[k].low in ("group", "organisation", "organization", "movement", "alliance")), None)
        first = group + 1 if group is not None and not self.tokens[group].cap else first  # "the dissident group | Council for Change"
        while first < np.head and not self.tokens[first].cap and self.tokens[first].low in _RANKING_PARTIES:
            first += 1  # "the main opposition | Coalition for Unity"
        while first > 1 and first == np.first and self.tokens[first - 1].cap and self.tokens[first - 2].low in ARTICLES:
            first -= 1  # "the Law | Society of Kenya"
        if post is None or any(k in self.names.covered and self.names.covered[k].kind in ("body", "group", "organ") for k in range(np.first, post.last)):
            return []
        if not all(t.cap or t.low == "'s" for t in self.tokens[first : np.last]):
            return []
        place = any(a.kind in ("state", "capital", "adjective") for a in self.names.within(post.first, post.last))
        if self.tokens[np.head].low in _PARTIES_FOR and (place or post.prep not in ("for", "of")):
            return []  # "the Congress of Guatemala"
        end = self._before_another(post.first, self._before_officer(post))
        words = [t for t in self.tokens[post.first : end] if t.text[0].isalnum()]
        person = self.names.at.get(post.first)
        if (
            person is not None
            and (person.kind == "person" or self._given(person.ref) or self._stood_by_surname(person))
            and self.tokens[np.head].low in _PARTIES_FOR
        ):
            return []  # "the Roots Party of Ada Obi"
        if not any(t.cap for t in words) or not all(t.cap or t.low in ("the", "a", "an", "and", "of", "in") for t in words):
            return []
        last = next((k for k in range(post.first, end) if self.tokens[k].text in "(["), end)
        return [self.nonstate(self.names.document.slice(first, self._with_country(last)), "is an organisation of its own", 0.85)]

    def _before_another(self, first: int, end: int) -> int:
        """Where the name of an organisation ends before "and the" and another: "the Conference of Bishops | and the National Council of Churches"."""
        joined = (k for k in range(first + 1, end - 2) if self.tokens[k].low == "and" and self.tokens[k + 1].low == "the")
        another = (k for k in joined if any(self.tokens[j].cap and self.tokens[j].low in _SOCIETIES for j in range(k + 2, min(k + 5, end))))
        return next(another, end)

    def _given(self, name: str) -> bool:
        """Whether a name of several words begins with one that is given to men or women."""
        first, *more = fold(name).split()
        return bool(more) and any(first in names for names in self.phrases.of_other_sex.values())

    def _senders(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        """All who sent somebody: "observers sent by the Commonwealth and the Arab League", "monitors from the Union and the League"."""
        sent, by = self._sending(np, parsed)
        if sender := self._whom_it_sent(np, parsed):
            return [h for h in self._sending_bodies(sender, np, parsed, d) if h.type != "state" or h.code != self.host]
        if not sent:
            by = next((o for o in np.post if _several(o) and o.prep in ("of", "from", "with")), None)  # "observers with the Union and the League"
        each = [by] if by is not None and _several(by) else self._each_sender(np, by, parsed) if sent else [o for o in np.post if o.prep == "from"]
        if (by is not None and by not in each) or (not any(_several(o) for o in each) and len(each) < 2):
            return []  # "observers from the Union, from the League and from the local group ELOG"
        states = self.tokens[np.head].low in ("delegation", "delegations", "mission", "missions", "team", "teams")
        return distinct([h for o in each for h in self._sending_bodies(o, np, parsed, d) if states or h.type != "state"])

    def _each_sender(self, np: NP, by: NP | None, parsed: Parsed) -> list[NP]:
        """Those behind "by", each with one of its own: "observers sent by the Union | and by the League"."""
        if by is None or by.first < np.last:
            return []
        found, goes_on = [by], by.last
        for other in parsed.phrases:
            joined = [t.low for t in self.tokens[goes_on : goes_on + 2]] in (["and", "by"], [",", "by"])
            if joined and other.prep == "by" and goes_on < other.first <= goes_on + 3:
                found.append(other)
                goes_on = other.last
        return found

    def _sending_bodies(self, by: NP, sent: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        """Whom a phrase for senders names: for an assembly that sent observers the organisation of its states."""
        bodies = (a for a in self.names.within(by.first, by.last) if a.kind == "body")
        sent_by = {slug(self.knowledge.body_name(a.ref)): self._sent_by(a, sent) for a in bodies}
        return [sent_by.get(h.code, h) for h in self.resolve(by, parsed, d)]

    def _whom_it_sent(self, np: NP, parsed: Parsed) -> NP | None:
        """Who sent somebody, by a relative clause or before one: "the 60 observers whom the Commonwealth had sent", "the Union sent observers, who said"."""
        after = [t.low for t in self.tokens[np.last : min(np.last + 2, parsed.sentence.last)]]
        sender = next((v.subject for v in parsed.verbs if v.object is np and v.last == np.first and v.lemma in _DISPATCHING and not v.passive), None)
        if sender is not None and sender is not np and after[after[:1] == [","] :][:1] in (["who"], ["which"]) and self.tokens[np.first].low != "home":
            return sender
        if not {"whom", "that", "which"}.intersection(after) or self.tokens[np.head].low not in WATCHING:
            return None
        sends = next((v for v in parsed.verbs if v.first > np.last), None)
        if sends is None or sends.lemma not in _SENDING or sends.passive or sends.subject is None or not np.last <= sends.subject.first <= np.last + 3:
            return None
        return sends.subject

    def _came_as(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        """For whom people of any calling watched the vote: "judges from Lima who were there as observers of the OAS"."""
        told = next((v for v in parsed.verbs if v.subject is np and v.form == "fin" and v.relation not in ("relative", "adjunct")), None)
        if told is None or self.names.kind_at(np.head) in ("person", "name"):
            return []
        role = next((o for o in parsed.phrases if o.prep == "as" and np.last <= o.first < told.first and self.tokens[o.head].low in WATCHING), None)
        if role is None or any(v.subject is not np for v in parsed.verbs if np.last <= v.first < role.first):
            return []
        return [h for h in self.resolve(role, parsed, d) if h.type != "state"]

    def _led_by(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        """The organisation that leads somebody nobody named: "a joint team led by the OSCE", "the OSCE-led mission"."""
        for k in range(np.first, np.head):
            leader, _, led_so = self.tokens[k].text.rpartition("-")
            senses = self.knowledge.index.get(leader.lower(), ()) if led_so == "led" else ()
            if (group := next((s for words, s in senses if s.kind == "group" and words == (leader.lower(),)), None)) is not None:
                return [self.state(group.ref, f"{self.text(np)} is led by {group.name}")]
        _, by = self._sending(np, parsed)
        return [h for h in self.resolve(by, parsed, d) if h.type != "state" and not h.person] if by is not None else []

    def _gathered(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        """What unnamed parties or rivals are united in: "his foes, united in the Front for Renewal,"."""
        united = next((v for v in parsed.verbs if v.subject is np and v.form == "pp" and v.lemma in _UNITING), None)
        if united is None:
            return self._led_without_name(np, parsed, d)
        within = next(
            (x for x in parsed.phrases if x.prep in ("in", "under", "into", "within", "behind", "as") and united.last <= x.first <= united.last + 3), None
        )
        if within is None or within.members:
            return []
        found = [h for h in self.resolve(within, parsed, d) if h.type == "nonstate" and not h.person]
        name = self._organisation(within) if not found else None
        return found or ([self.nonstate(name, f"{self.text(np)} are united in it", 0.85)] if name is not None else [])

    def _led_without_name(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        """Who leads politicians, parties or lawyers that have no name of their own: "a coalition led by Mr X", "senators headed by Mr Y"."""
        own = (np, *(o for o in np.post if o.prep == "of"))  # "a group of lawmakers | led by Mr X"
        led = next((v for v in parsed.verbs if v.subject in own and v.form == "pp" and (v.lemma, "by") in _LED_OFF), None)
        opposed = self.tokens[np.head].low == "leaders" and self.tokens[np.head - 1].low == "opposition"
        known = opposed or (self.tokens[np.head].low not in WATCHING and any(self.tokens[o.head].low in _KNOWN_BY_LEADER for o in own))
        behind = known and led is not None and self.names.document.word(led.last) == "by"
        leader = next((x for x in parsed.phrases if led is not None and x.prep == "by" and x.first == led.last + 1), None) if behind else None
        return [h for h in self.resolve(leader.top, parsed, d) if h.type == "nonstate"] if leader is not None and leader.top.prep == "by" else []

    def _sending(self, np: NP, parsed: Parsed) -> tuple[bool, NP | None]:
        """Whether a participle tells that a phrase was sent or is led, and the phrase after its "by"."""
        own = (np, *(o for o in np.post if o.prep == "of"))  # "a team of lawyers sent by the Commonwealth"
        sent = next((v for v in parsed.verbs if v.subject in own and v.form == "pp" and v.lemma in _SENDING), None)
        if sent is None:
            end = max(o.last for o in (*own, *(p for o in own for p in o.post)))  # "a team of forty | that the League sent"
            relative = (v for v in parsed.verbs if v.relation == "relative" and v.form == "fin" and v.lemma in _DISPATCHING and v.object is None)
            sender = next((v.subject for v in relative if v.subject is not None and 0 < v.subject.first - end <= 2), None)
            return (True, sender) if sender is not None else (False, None)
        behind = [x for x in parsed.items_between(sent.last, sent.last + 8) if isinstance(x, NP)]
        there = bool(behind) and self.tokens[behind[0].first].low == "there" and behind[0].first == sent.last
        place = there or (bool(behind) and behind[0].prep in ("to", "in") and behind[0].first == sent.last + 1)  # "observers sent to Peru by the League"
        end = behind[0].last if place else sent.last
        end += self.tokens[end].low.endswith("ly") if end < parsed.sentence.last else 0  # "deployed mostly by the Union"
        return True, next((x for x in behind if x.prep == "by" and x.first <= end + 1), None)

    def _whose(self, np: NP, atoms: list[Atom], parsed: Parsed, d: Discourse) -> list[Holder]:
        """ "Singapore, whose foreign ministry": the owner, where the phrase means who speaks for it."""
        official = any(a.kind == "title" and a.role in ("state", "institution", "voice", "observer", "group") for a in atoms)
        if not official and self.tokens[np.head].low not in _OWNED and self.tokens[np.head].low not in self.phrases.government:
            return []
        place = next((k for k, x in enumerate(parsed.items) if x is np), 0)
        before = next((x for x in reversed(parsed.items[:place]) if isinstance(x, NP)), None)
        owner = before.owner if before is not None and before.owner is not None and before in before.owner.appos else before
        speaker = next((a.ref for a in atoms if a.kind in ("person", "name")), None)
        found = self.resolve(owner, parsed, d) if owner is not None else []
        return [replace(h, speaker=speaker, why=f"{self.text(np)} is that of {h.name}", certainty=h.certainty * 0.95) for h in found]

    def _parts(self, np: NP, atoms: list[Atom]) -> Parts:
        """What a phrase and its apposition name."""
        titles = [a for a in atoms if a.kind == "title" and not (self.possessive(a) and a.last < np.last and self._no_voice(np))]
        free = [a for a in reversed(atoms) if a.kind in ("person", "name") and (not self.possessive(a) or a.last == np.last)]
        person = next((a for a in free if a.kind == "person"), None)
        name = next((a for a in free if a.kind == "name" and a.ref.lower() not in ("western", "the")), None)
        beside = self._beside(np) if np.appos else None
        if beside is not None and person is None and name is None:
            person = beside if beside.kind == "person" else None
            name = beside if beside.kind == "name" and self.personal(beside) else None
        role, place, organisation = self._apposed(np) if np.appos else ("", None, None)
        return Parts(
            np,
            atoms,
            titles,
            {a.role for a in titles},
            self.tokens[np.head].low,
            self.names.covered.get(np.head),
            person,
            name,
            self._place(np, atoms),
            speaker=person.ref if person else name.ref if name and (titles or name.ref in self.learned) and self.personal(name) else None,
            former=self._was(np),
            beside_role=role,
            beside_place=place,
            beside_organisation=organisation,
        )

    def _from_parts(self, p: Parts, parsed: Parsed, d: Discourse) -> list[Holder]:
        """The first reading of the phrase that applies, from what it names outright to what only the context can tell."""
        for holders in self._readings(p, parsed, d):
            if holders is not None:
                return holders
        if self.tokens[p.np.first].low in ("its", "their", "his", "her") and p.head_word in _OWNED:
            return self.anaphora.contextual(p.np, parsed, d, p.speaker, p.roles, p.head_word)
        return []

    def _readings(self, p: Parts, parsed: Parsed, d: Discourse) -> Iterator[list[Holder] | None]:
        """Each reading in turn, asked for only where none before it applies: the holders, or None where it does not apply."""
        yield self.anaphora.counted(p, parsed, d)
        yield self.anaphora.ordinal(p, parsed, d)
        yield self._as_paraphrase(p, d)
        yield self.anaphora.namesake(p, parsed, d)
        yield self._as_watcher(p, parsed, d)
        yield self._as_named_now(p, parsed, d)
        yield self._as_chief(p, parsed, d)
        yield self._as_party_officer(p, d)
        yield self._as_body(p, parsed, d)
        yield self._as_group(p, parsed, d)
        yield self._as_head(p, parsed, d)
        yield self._as_partisan(p)
        yield self._as_person(p, parsed, d)
        yield self._as_leader(p, parsed, d)
        yield self._as_administration(p, d)
        yield self._as_people(p, d)
        yield self._as_society(p)
        yield self._as_place(p)
        yield self._as_learned(p)
        yield self._as_colonial(p)
        yield self.anaphora.once(p, d)
        yield self._as_apposition(p, parsed, d)
        yield self._as_bare_title(p, parsed, d)
        yield self.anaphora.country(p, parsed, d)

    def _as_watcher(self, p: Parts, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """For whom somebody named watched the vote: "Ada Obi, a lawmaker who observed the poll for the Commonwealth,"."""
        named = next((a for a in p.atoms if a.kind in ("person", "name")), None)
        own = (p.np, *p.np.appos)
        watched = next((v for v in parsed.verbs if v.relation == "relative" and v.subject in own and v.lemma in _WATCHED), None)
        if named is None or watched is None:
            return None
        sender = next((x for x in parsed.phrases if x.prep in ("for", "with") and watched.last < x.first <= watched.last + 6), None)
        found = [h for h in self.resolve(sender, parsed, d) if h.type == "igo"] if sender is not None else []
        bodies = [self.knowledge.bodies.get(a.ref) for a in self.names.within(sender.first, sender.last) if a.kind == "body"] if sender is not None else []
        found = found or [
            self.state(b.group, f"{b.name} watches for it") for b in bodies if b is not None and b.group is not None
        ]  # "for the Union's assembly"
        return [replace(h, speaker=named.ref, why=f"{named.ref} watched the vote for {h.name}") for h in found] or None

    def _as_named_now(self, p: Parts, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """Who leads the mission spoken of just before, named with his past: ""We saw no fraud," said Ada Obi, a former premier of Peru"."""
        named = p.person or p.name
        if named is None or d.office is None or d.office.type != "igo" or p.np.prep is not None or p.np.post or len(p.atoms) > 1:
            return None
        tells = any(v.relation == "attribution" and v.subject is p.np for v in parsed.verbs)
        past = bool(p.np.appos) and all(self._was(o) for o in p.np.appos)
        told = (a for o in p.np.appos for x in (o, *_posts(o)) for a in self.names.within(x.first, x.last) if a.kind in ("state", "adjective"))
        whence = next(told, None)
        if not tells or not past or whence is None or self.names.code(whence) == self.host:
            return None
        return [replace(d.office, speaker=named.ref, certainty=0.8, why=f"{named.ref} is who was spoken of by office just before")]

    def _as_party_officer(self, p: Parts, d: Discourse) -> list[Holder] | None:
        """Who speaks for the party spoken of last: "party president Ada Obi", "Ada Obi, the coalition's spokesman", "the party's executive"."""
        last = next((h for h in reversed(d.organisations) if h.type == "nonstate" and not h.person and not h.code.startswith("opposition-")), None)
        if last is None:
            return None
        last = replace(last, certainty=last.certainty * 0.85)
        offices = (self._party_office(o) for o in (p.np, *(o for o in p.np.appos if o.prep is None)))
        office = next((one for one in offices if one is not None), None)
        beside = next((a for o in p.np.appos for a in self.names.within(o.first, o.last) if a.kind in ("person", "name")), None)
        named = p.person or p.name or beside
        if named is None and p.head_word in _PARTY_ORGANS and self._opens_with_party(p.np):
            return [replace(last, why=f"{self.text(p.np)} is that of {last.name}, spoken of last")]
        if office is None or named is None or office.ref in ("candidate", "nominee", "runner-up"):
            return None
        held = named.person.office_on(self.day) if named.person is not None else None
        if held is not None and (held.actor in self.knowledge.states or held.actor in self.knowledge.groups):
            return None  # "the alliance's secretary general", who is NATO's
        if office.first > p.np.last and self.ran(named.ref):
            return None  # "Ada Obi, the party's leader", who stood in the vote
        return [replace(last, speaker=named.ref, why=f"{named.ref} speaks for {last.name}, spoken of last")]

    def _party_office(self, np: NP) -> Atom | None:
        """The office in a phrase that names no party: "party spokesman", "the coalition's spokesman", "secretary of the alliance"."""
        of = next((o for o in np.post if o.prep in ("of", "for", "in") and self._only_party(o)), None)
        head = self.names.covered.get(np.head)
        if of is not None and head is not None and head.kind == "title" and self.tokens[np.first].low not in ("another", "one"):
            return head
        if not self._opens_with_party(np):
            return None
        first = np.first + (self.tokens[np.first].low in ARTICLES)
        behind = first + 1 + (first + 1 < np.last and self.tokens[first + 1].low == "'s")
        return next((a for a in self.names.within(np.first, np.last) if a.kind == "title" and a.first == behind), None)

    def _opens_with_party(self, np: NP) -> bool:
        """Whether a phrase opens with "party", "coalition" or "alliance", which are part of no name."""
        first = np.first + (self.tokens[np.first].low in ARTICLES)
        opens = first == 0 or self.tokens[first - 1].low in _BEFORE_A_SENTENCE
        return first < np.last and self.tokens[first].low in ("party", "coalition", "alliance") and (opens or not self.tokens[first].cap)

    def _only_party(self, np: NP) -> bool:
        """Whether a phrase is "the party", "the coalition" or "the alliance" and no more."""
        words = [t.low for t in self.tokens[np.first : np.last]]
        return words in (["the", "party"], ["the", "coalition"], ["the", "alliance"], ["the", "movement"]) and not np.post

    def _rules_there(self, np: NP, body: Atom) -> bool:
        """Whether a party is called the ruling one of the country that voted: its own institution in all but name."""
        known = self.knowledge.bodies.get(body.ref)
        ruling = any(t.low in RULING for t in self.tokens[np.first : max(np.last, body.last)])  # "the candidate of the ruling Frelimo" too
        return ruling and self.host is not None and (known is None or known.country in (None, self.host))

    def _as_body(self, p: Parts, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """A curated body ("the Carter Center"), or the organisation that an apposition says the person speaks for."""
        body = next((a for a in p.atoms if a.kind == "body"), None) or self._post_atom(p.np, ("body",), ("of", "for", "from", "at"))
        named = p.person or p.name
        if p.person is not None and p.person.person is not None and "nonstate" not in p.roles and p.head is not body and self._rules(p.person.person):
            return None  # "Chakwera of the Malawi Congress Party" is president all the same
        several = next((o for o in p.np.post if body is not None and o.members and o.first <= body.first < o.last), None)
        if several is not None and any(a.kind == "group" for a in self.names.within(several.first, several.last)):
            return self.resolve(several, parsed, d)  # "officials of the OSCE, the Union and the European Parliament"
        if body is not None and body.last <= p.np.last and (longer := self._longer_name(p.np, body)) is not None:
            return [self.nonstate(longer, f"{longer} is an organisation of its own", 0.9)]
        if body is not None:
            speaks = p.roles & {"group", "voice", "observer", "nonstate", "state"}
            local = p.head_word in _BRANCHES or (p.head is not None and p.head.kind == "state" and p.head.first == body.last)  # "Amnesty International Kenya"
            if p.head is body or named or speaks or local or self._post_of(p.np, body):
                stood = named is not None and self.host is not None and self.stood(named.ref, self.host)
                if self._rules_there(p.np, body) and not stood:
                    return []
                known = self.knowledge.bodies.get(body.ref)
                of_it = body.first >= p.np.last and known is not None and known.kind == "party" and not p.titles
                whose = named if named is not None and named is p.head and self.personal(named) else None
                in_full = whose if whose is not None and " " in whose.ref else None
                if of_it and in_full is not None and (in_full.person is None or in_full.person.office_on(self.day) is None):
                    return self.privately(in_full.ref, "is of a party", 0.9)  # "Carlos Calleja of Arena"
                if in_full is not None and known is not None and known.kind == "party" and self.ran(in_full.ref) and self._chief_named(body, in_full):
                    return self.privately(in_full.ref, f"leads or stands for {known.name}", 0.9)
                if whose is not None and titles_of_person([a for a in p.titles if a.first >= body.last]):
                    return self.privately(whose.ref, "is of a party or chamber, and speaks for himself", 0.9)  # "Azimio lawmaker Ada Obi"
                if named is not None and p.head_word in _CANDIDATES and self.personal(named) and (known is None or slug(known.name) not in self.in_power):
                    return self.privately(named.ref, "stood in the vote", 0.9)  # "the losing candidate of Azimio, Raila Odinga"
                if whose is not None and self.ran(whose.ref):
                    return self.privately(whose.ref, "stood in the vote", 0.9)  # "Raila Odinga, leader of ODM"
                chief = p.head_word in ("leader", "chief") and len({h.person for h in d.persons if h.type == "nonstate"}) == 1
                if (p.head_word in ("candidate", "nominee") or chief) and (described := self.anaphora.described(p, parsed, d)):
                    return described  # "the Fidesz candidate": who was spoken of last
                return [replace(self._sent_by(body, p.np), speaker=p.speaker)]
        party = p.beside_organisation is not None and p.beside_organisation.type == "nonstate"
        if party and named is not None and self._serves_abroad(named):
            return None  # "Ada Obi, chairwoman of the Roots Party and foreign minister": of another country
        if p.beside_organisation is not None and named is not None and self.personal(named) and self.contenders.contends(p.np):
            return self.privately(named.ref, "stood in the vote", 0.9)  # "her opponent, Mr X, a vice-president of the Commission"
        if p.beside_organisation is not None and named is not None:
            return [replace(p.beside_organisation, speaker=named.ref)]
        return None

    def _longer_name(self, np: NP, body: Atom) -> str | None:
        """The name of a body that only ends like one that is known: "the Coastal Democratic | Movement for Change"."""
        first = body.first
        known, place = self.knowledge.bodies.get(body.ref), self.names.covered.get(body.first - 1) if body.first > np.first else None
        if place is not None and place.kind == "state" and known is not None and known.country not in (None, self.names.code(place)):
            return self.names.document.slice(place.first, body.last)  # "the | Ghana | Trades Union Congress", which is not Britain's
        while first > np.first and self.tokens[first - 1].cap and self.names.kind_at(first - 1) in (None, "name") and self.tokens[first - 1].text.isalpha():
            first -= 1
        opening = first == np.first or self.tokens[first - 1].low not in ARTICLES
        if (
            first == body.first
            or opening
            or not {t.low for t in self.tokens[first : body.first]}.isdisjoint(OWN_INSTITUTIONS | RULING | {"opposition", "former", "main"})
        ):
            return None
        return self.names.document.slice(first, body.last)

    def _as_chief(self, p: Parts, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """Who is named beside the leader of what has a name, wherever that is: "the Team Unity leader in Nevis, Mr X"."""
        if p.head_word not in _STANDARD_BEARERS or not any(a.last == p.np.head and a.kind in ("name", "body") for a in p.atoms):
            return None
        for beside in (o for o in p.np.appos if o.prep is None and o.first in self.names.covered):
            atom = self.names.covered[beside.first]
            if atom.last == beside.last and " " in atom.ref and self.personal(atom):
                return self.resolve(beside, parsed, d) or self.privately(atom.ref, f"is {self.text(p.np)}", 0.9)
        return None

    def _chief_named(self, body: Atom, whose: Atom) -> bool:
        """Whether only who leads a party or stands for it is told between its name and a person's: "UNC leader Basdeo Panday", no officer of it."""
        between = self.names.within(body.last, whose.first)
        return bool(between) and all(a.kind == "title" and a.ref in _STANDARD_BEARERS for a in between)

    def _sent_by(self, body: Atom, np: NP) -> Holder:
        """A body, or, of those whom an assembly of several states sends to a vote, the organisation of these states."""
        known = self.knowledge.bodies.get(body.ref)
        around = (t.low for t in self.tokens[min(np.first, body.first) : max(np.last, body.last + 2)])  # "Ada Obi, head of the observers of the Assembly"
        if known is not None and known.group is not None and any(low in WATCHING or low == "observer" for low in around):
            return self.state(known.group, f"{self.text(np)} watch for {self.knowledge.name_of(known.group)}")
        if known is not None and known.kind == "parliament" and self.tokens[np.head].low in ("house", "chamber") and self.tokens[np.head - 1].low == "upper":
            known = next((b for b in self.knowledge.bodies.values() if b.country == known.country and _UPPER.intersection(b.slug.split("-")[:3])), None)
            shown = known.name if known is not None else self.text(np)
            return self.nonstate(shown, f"{self.text(np)} is {shown}", 0.95)
        shown = self.knowledge.body_name(body.ref)
        return self.nonstate(shown, f"{shown} is named")

    def _serves_abroad(self, named: Atom) -> bool:
        """Whether somebody speaks for a state other than that which votes, be he of a party as well."""
        office = named.person.office_on(self.day) if named.person is not None else None
        return office is not None and office.actor in self.knowledge.states and office.actor != self.host and office.office != "party leader"

    def _rules(self, person: Person) -> bool:
        """Whether a person is at the head of a state or of its government on the day."""
        office = person.office_on(self.day)
        return office is not None and office.office in LEADING

    def _as_paraphrase(self, p: Parts, d: Discourse) -> list[Holder] | None:
        """An organisation that is not named: "the West African bloc", "the 27-nation union"; of several the one spoken of, or that the host is in."""
        words = [t.low for t in self.tokens[p.np.first : p.np.head + 1]]
        if p.head_word not in ("leaders", "ministers", "presidents") and BLOCS.isdisjoint(words):
            return None  # no word for an organisation
        key = paraphrase_key(words) or self._of_states(p.np)
        if key[:1].isdigit() and (self.tokens[p.np.first].low in ("a", "an") or self.names.document.word(p.np.last) in ("of", "against")):
            return None  # "the 19-nation alliance of coffee growers"
        codes = self.knowledge.paraphrases.get(key, ()) if key else self._regional(p)
        if not codes and p.head_word in ("leaders", "ministers"):  # "Caribbean leaders", where their organisation is named
            told = [t.low for t in self.tokens[p.np.first : p.np.head] if t.low not in ("foreign", "prime", "the")]
            named = {a.ref for a in self.names.at.values() if a.kind == "group"}
            codes = [c for c in self.blocs_of(told) if c in named]
        heads = next((a.first for a in p.titles if a.role == "observer" or self.tokens[a.first].low == "heads"), p.np.head)
        if not codes and ((p.head_word in ("leaders", "presidents") and d.summit) or heads < p.np.head or p.head_word in ("observers", "monitors")):
            # "West African leaders declared after a summit", "West African heads of state", "southern African observers"
            told = [t.low for t in self.tokens[p.np.first : heads] if t.low != "the"]
            codes = [c for c in self.blocs_of(told) if self.host in self.knowledge.groups[c].members_on(self.day)]
        codes = [c for c in codes if not self.knowledge.groups[c].members or self.knowledge.groups[c].members_on(self.day)]  # no AU in 1997
        if not codes:
            return None
        seat = any(w.endswith("-based") for w in words)  # "the Washington-based group" may be anybody's who is not named
        found = codes if len(codes) == 1 and not seat else [h.code for h in reversed(d.organisations) if h.code in codes][:1]
        found = found or [c for c in codes if self.host in self.knowledge.groups[c].members_on(self.day)]
        if len(found) != 1:
            return None
        return [self.state(found[0], f"{self.text(p.np)} is {self.knowledge.name_of(found[0])}", 0.9)]

    def blocs_of(self, told: list[str]) -> Iterable[str]:
        """The organisations of the region that some words tell; "African" alone may be any region of the continent."""
        return self.knowledge.paraphrases.get(paraphrase_key([*told, "bloc"]), ()) if told and told != ["african"] else ()

    def _of_states(self, np: NP) -> str:
        """The key of "the bloc of Portuguese-speaking nations", as if it were "the Portuguese-speaking bloc"."""
        words = [t.low for t in self.tokens[np.last : np.last + 6]]
        end = next((k for k, w in enumerate(words) if w in _SETS_OF_STATES), 0)
        return paraphrase_key([*words[1:end], self.tokens[np.head].low]) if words[:1] == ["of"] and end > 1 else ""

    def _regional(self, p: Parts) -> list[str]:
        """ "The regional bloc": of those organisations of its region that the article names the only one that the host is in."""
        words = {t.low for t in self.tokens[p.np.first : p.np.head]}
        if p.head_word not in BLOCS or not words & {"regional", "sub-regional", "subregional"} or words - {"the", "regional", "sub-regional", "subregional"}:
            return []
        named = dict.fromkeys(a.ref for a in self.names.at.values() if a.kind == "group")
        near = [c for c in named if self.host in (members := self.knowledge.groups[c].members_on(self.day)) and len(members) < _REGION]
        return near if len(near) == 1 else []

    def _as_group(self, p: Parts, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """An organisation of states, with its titles and persons."""
        group = self._group(p.np, p.atoms)
        sent = next((a for a in p.atoms if a.kind in ("state", "adjective")), None)
        if group is not None and sent is not None and p.head_word in ("ambassador", "envoy", "representative") and sent.last <= group.first < p.np.head:
            return [self.state(self.names.code(sent), f"{self.text(p.np)} speaks for {self.shown(sent)}", speaker=p.speaker)]  # "Norway's UN ambassador"
        inside = group is not None and p.np.first <= group.first and group.last < p.np.last
        if group is None or (inside and self.names.document.word(group.last) in COUNTRIES | {"affairs"}):  # "the Nordic country", "the minister of EU affairs"
            return None
        named = p.head is group or (p.head is not None and p.head.kind in ("group", "organ"))
        if p.head is not None and p.head.kind == "state" and group.last < p.head.first:
            return None  # "the Union's member Peru"
        if p.former and p.titles and not named and self._was(p.np, before="and"):
            return None  # "the former Commonwealth Secretary General"
        if not (named or p.person or p.name or p.titles or p.head_word in self._group_nouns(group.ref)):
            return None
        if group.ref == "UN" and (p.person or p.name) is not None and any(a.ref in ("special rapporteur", "expert") for a in p.titles):
            return self.privately((p.person or p.name or group).ref, "is an expert of no organisation's voice")
        legislators = p.head_word in ("lawmaker", "lawmakers", "parliament")
        if "nonstate" in p.roles and not p.roles & {"group", "observer", "voice"} and legislators:
            return [self.nonstate(self.text(p.np), "a legislature")]
        if "institution" in p.roles and p.place and group.kind == "groupseat":
            return None  # "the Belgian government in Brussels"
        posts = [o for o in _posts(p.np) if o.prep in ("of", "from", "for")] if not named else []
        counted = next((o for o in posts if o.members and self._counts_the_rest(o)), None)
        if counted is not None:
            rest = (a for m in counted.members[1:] for a in self.names.within(m.first, m.last) if a.kind in ("state", "group"))
            return [self.state(self.names.code(a), f"{self.shown(a)} is among {self.text(p.np)}") for a in rest]
        whole = next((o for o in posts if o.members), None)
        plain = "observer" not in p.roles and p.head_word.endswith("s") and not any(a.kind == "group" for a in p.atoms)
        if whole is not None and plain and not all(self._of_kind(m, "group", "organ") for m in whole.members):
            return self.resolve(whole, parsed, d)  # "the heads of the Peruvian, Chilean and European Union missions"
        several = any(o.members for o in posts) or len(posts) > 1
        mixed = whole is not None and p.head_word.endswith("s") and all(self._of_kind(m, "group", "organ", "state") for m in whole.members)
        kinds = ("group", "state") if mixed else ("group",)  # "observers from the African Union, Zambia and Malawi"
        listed = [a for o in posts if several for a in self.names.within(o.first, o.last) if a.kind in kinds]
        codes = ((g, self.names.code(g) if g.kind == "state" else g.ref) for g in listed or [group])
        return [self.state(code, f"{self.shown(g)} stands for {self.knowledge.name_of(code)}", speaker=p.speaker) for g, code in codes]

    def _of_kind(self, np: NP, *kinds: str) -> bool:
        """Whether a phrase has a name of one of these kinds."""
        return any(a.kind in kinds for a in self.names.within(np.first, np.last))

    def _as_person(self, p: Parts, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """A curated person."""
        if p.person is None:
            return None
        if (leads := self._led_them(p, parsed, d)) is not None:
            return leads
        sits = any(a.ref in ("senator", "deputy") for a in p.titles)  # "Senator Ada Obi, the first woman to be head of state,"
        roles = p.roles | ({p.beside_role} if p.beside_role and not sits and not self._rose(p) else set())
        return self._person(p.person, p.np, p.place or p.beside_place, roles, p.former, d, parsed)

    def _rose(self, p: Parts) -> bool:
        """Whether somebody who rules is only said to have been something else before: "Mr Boric, a former student leader"."""
        office = p.person.person.office_on(self.day) if p.person is not None and p.person.person is not None else None
        if office is None or office.office not in LEADING or p.former:
            return False
        before = [a.ref for o in p.np.appos if self._was(o) for a in self.names.within(o.first, o.last) if a.kind == "title"]
        return bool(before) and office.office not in before

    def _as_head(self, p: Parts, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """Who heads the mission spoken of last, whatever he once was: "the leader of the mission, former Peruvian president Ada Obi"."""
        named = p.person or p.name
        watches = named is not None and any(a.role == "observer" and a.last == named.first and a.ref not in self.phrases.unnamed for a in p.titles)
        if watches and named is not None and p.place is None and self._group(p.np, p.atoms) is None and p.beside_role == "nonstate":
            return self.anaphora.contextual(p.np, parsed, d, named.ref, {"observer"}, "mission") or None  # "Chief Observer Ada Obi, a deputy,"
        if (leads := self._led_them(p, parsed, d)) is not None:
            return leads
        of = next((o for o in p.np.post if o.prep == "of" and self.tokens[o.head].low in WATCHING), None)
        if named is None or of is None or p.head_word not in ("head", "leader", "chief") or self.names.within(of.first, of.head):
            return None
        if self.tokens[of.first].low == "their" and len(d.plural) == 1 and d.plural[0].type != "nonstate":
            return [replace(d.plural[0], speaker=named.ref, certainty=0.9)]  # "Observers from Peru saw no fraud ... the head of their mission, Ada Obi,"
        return self.anaphora.contextual(p.np, parsed, d, named.ref, {"observer"}, "mission") or None

    def _led_them(self, p: Parts, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """For whom he speaks who leads the observers just spoken of: "said | their leader, former premier Ada Obi", "the Peruvian minister who led them"."""
        own = (p.np, *p.np.appos)
        named = p.person or p.name
        for verb in parsed.verbs:
            led = verb.object
            them = led is not None and led.last - led.first == 1 and self.tokens[led.first].low == "them"
            if verb.subject in own and verb.relation == "relative" and verb.lemma in ("lead", "head") and them:
                found = self._led_so(p.np, verb, d, parsed)
                return [replace(found, speaker=p.speaker, why="leads its people there")] if found is not None else None
        if named is None or self.tokens[p.np.first].low not in ("its", "their") or p.head_word not in ("head", "leader", "chief"):
            return None
        k = next((k for k in range(p.np.first - 1, max(p.np.first - 45, 0), -1) if self.tokens[k].low in WATCHING), None)
        if k is None or any(a.kind == "body" for a in self.names.within(k + 1, p.np.first)):
            return None
        sent = [a for a in self.names.within(max(k - 6, 0), min(k + 8, p.np.first)) if a.kind in ("group", "organ")]
        return [self.state(sent[-1].ref, f"{named.ref} leads its people there", 0.9, named.ref)] if sent else None

    def _as_leader(self, p: Parts, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """Somebody nobody curated who leads the people of an organisation: "Asan Kozhakov, who headed the observers from the CIS"."""
        if p.name is None or p.person is not None or not self.personal(p.name):
            return None
        office = [a for a in p.titles if a.role == "observer" and a.ref not in self.phrases.unnamed]
        watches = next((a for a in office if a.last == p.name.first or (a.last == p.np.head + 1 and p.name.first > p.np.last)), None)
        if watches is not None and p.place is None and self._group(p.np, p.atoms) is None:
            return self.anaphora.contextual(p.np, parsed, d, p.name.ref, {"observer"}, "mission") or None  # "Head of mission Ada Obi"
        own = (p.np, *p.np.appos)
        runs = (
            v
            for v in parsed.verbs
            if v.subject in own and v.relation in ("relative", "adjunct") and v.object is not None and v.lemma in ("run", "manage", "lead")
        )
        if any(self.tokens[v.object.head].low == "campaign" for v in runs if v.object is not None):
            return self.privately(p.name.ref, "runs a campaign")
        if (led := self._leads(p.np, d, parsed)) is None:
            return None
        return [replace(h, speaker=p.name.ref, why=f"{p.name.ref} leads its people there") for h in self._joint(own, d, parsed) or [led]]

    def _joint(self, own: tuple[NP, ...], d: Discourse, parsed: Parsed) -> list[Holder]:
        """The organisations whose common mission a verb tells somebody to lead: "who chairs the League's and the Union's joint mission"."""
        led = next((v.object for v in parsed.verbs if v.subject in own and v.object is not None and v.lemma in HEADING), None)
        if led is None or not led.members or "joint" not in (t.low for t in self.tokens[led.members[0].first : led.members[0].head]):
            return []
        named = [h for m in led.members if (h := self._named_organisation(m, d)) is not None]
        return named if len(named) == len(led.members) else []

    def _as_administration(self, p: Parts, d: Discourse) -> list[Holder] | None:
        """What a person heads: "Maduro's government", "the Trump administration"."""
        owner = next((a for a in p.atoms if a.kind == "person" and self.possessive(a)), None)
        minister = "state" in p.roles and not p.former and any(a.ref.endswith("minister") for a in p.titles)  # "Maduro's foreign minister"
        if owner is not None and (p.head_word in self.phrases.government or p.roles & {"institution", "voice"} or p.head_word in _OFFICES or minister):
            who = self._person(owner, p.np, None, set(), p.former, d)
            if who and who[0].type != "nonstate":
                return [replace(h, why=f"{self.text(p.np)}: {h.why}", speaker=None, person=None) for h in who]
        if p.head_word in self.phrases.government and p.place is None:  # "the government of Nicolás Maduro"
            heads = (self.names.covered.get(post.head) for post in p.np.post if post.prep == "of")
            led = next((code for a in heads if a is not None and a.person is not None and (code := a.person.country())), None)
            if led is not None:
                return [self.state(led, f"{self.text(p.np)} is the government of {self.knowledge.name_of(led)}")]
        inner = next((a for a in p.atoms if a.kind == "person"), None)
        if p.titles and p.titles[0].role == "institution" and inner is not None and inner.person is not None:
            office = inner.person.office_on(self.day)
            home = office.actor if office is not None else inner.person.country()
            if home is not None and self.knowledge.actor_type(home) == "state":
                return [self.state(home, f"the administration of {inner.ref}")]
        return None

    def _as_society(self, p: Parts) -> list[Holder] | None:
        """A body of citizens that has the country in its name: "the Uganda Law Society", not "the Uganda Electoral Commission"."""
        if p.place is None or p.place.kind not in ("state", "adjective") or self.names.document.word(p.place.last) == "'s":
            return None
        owned = self._genitive(p.np)
        last = owned if owned is not None and owned - p.place.first > 2 else p.np.last
        officer = (a.first for a in p.titles if p.place.last + 1 < a.first < last and not self.tokens[a.first].cap)
        last = next(officer, last)  # "the Uganda Law Society | president Ada Obi"
        own = [t.low for t in self.tokens[p.place.last : last]]
        named = all(t.cap or t.low in ("of", "for", "and", "'", "’", "'s") for t in self.tokens[p.place.first : last])
        if len(own) < 2 or not named or own[-1] not in _OF_CITIZENS or not _OF_STATES.isdisjoint(own):
            return None
        shown = self.names.document.slice(p.place.first, last)
        return [self.nonstate(shown, f"{shown} is an organisation of its own", 0.85)]

    def _as_place(self, p: Parts) -> list[Holder] | None:
        """An institution, a title or a capital that is tied to a state."""
        if p.place is None or (p.former and not (p.head is not None and p.head.kind == "state")):
            return None  # but "former colonial power Britain"
        if p.head_word in ("rulers", "leaders", "presidents") and self.some(p.np):
            return []  # "most rulers of the former Soviet bloc": nobody in particular
        leads = p.name is not None and p.place.kind == "adjective" and all(a.ref == "leader" for a in p.titles) and self.personal(p.name)
        if p.name is not None and leads and self.knowledge.kin_in(p.place.ref, self.host):
            return self.privately(p.name.ref, "leads a people of the country that voted")  # "the Turkmen leader Ada Oraz", in Iraq
        if p.place.kind == "region" and "state" in p.roles:  # "the Catalan president, Ada Obi", who speaks for no state
            who = p.person or p.name if self.names.code(p.place) != self.host else None
            return self.privately(who.ref, "holds an office of a region", 0.9) if who is not None and " " in who.ref else []
        if p.place.kind == "region" and p.head_word in self.phrases.government and "nonstate" not in p.roles:
            # "the government of Catalonia", which is not Spain's
            apart = p.place.first > p.np.head or self.names.document.word(p.place.last) == "'s"
            shown = self.names.document.slice(p.place.first, p.place.last) if apart else self.text(p.np)
            return [self.nonstate(shown.removeprefix("the ").removeprefix("The "), "rules a region", 0.9)]
        if "nonstate" in p.roles and not p.roles & {"state", "institution"}:
            return self._nonstate(p.np, p.atoms, p.place, p.name) or None
        if p.beside_role == "nonstate" and p.name is not None and not p.titles and " " in p.name.ref and self.personal(p.name):
            return self.privately(p.name.ref, "speaks for no state", 0.9)  # "Kenya's Ada Obi, an activist"
        missions = p.head_word in ("missions", "delegations")
        seat = (p.head is not None and p.head.kind in ("state", "capital", "seat", "ministry")) or p.head_word in _REALMS
        seat = seat or (p.place.kind == "seat" and p.head_word in ("chief", "boss", "leader"))  # "the Kremlin chief"
        members = any(o.prep == "of" and self.tokens[o.head].low in _LAWMAKERS for o in p.np.post)  # "a delegation of Russian lawmakers"
        sent = p.head_word in ("mission", "delegation", "team") and self.names.code(p.place) != self.host and not members
        known = self.names.document.word(p.place.last) == "'s" or (p.place.kind == "adjective" and self.tokens[p.np.first].low == "the")
        own = "observer" in p.roles and known and self.names.code(p.place) != self.host
        if p.roles & {"state", "institution", "voice"} or missions or sent or seat or own or p.name is not None:
            if "observer" in p.roles and not own and not p.roles & {"state", "voice", "institution"} and not missions and not sent:
                return []  # "Kenyan observers"; but "China's mission", "the Peruvian observers", "a U.S. delegation" are those of the state
            if p.name is not None and not p.titles and (untitled := self._untitled(p, p.name, p.place)) is not None:
                return untitled
            certainty = 1.0
            if p.name is not None:
                certainty = 0.9 if not p.titles else 0.85 if p.roles <= {"group"} else 1.0
            why = f"{self.text(p.np)} speaks for"
            return [self.state(c, f"{why} {self.knowledge.name_of(c)}", certainty, p.speaker) for c in self._codes(p.np, p.place)]
        if p.head_word == "one" and p.place.kind == "adjective":  # "The American one called it fair": of several embassies
            return [self.state(c, f"{self.text(p.np)} is that of {self.knowledge.name_of(c)}", 0.85) for c in self._codes(p.np, p.place)]
        if p.head_word in self.phrases.government:
            why = f"{self.text(p.np)} is the government of"
            return [self.state(c, f"{why} {self.knowledge.name_of(c)}") for c in self._codes(p.np, p.place)]
        return None

    def _untitled(self, p: Parts, name: Atom, place: Atom) -> list[Holder] | None:
        """Who or what an unknown name without a title is that is tied to a state; None where it can be somebody who speaks for the state."""
        if place.kind == "state" and place.last == name.first and place.codes == (self.host,):
            return [self.nonstate(self.names.document.slice(place.first, name.last), "has the country in its name", 0.85)]  # "Gambia Participates"
        if p.head_word in PARTY_NOUNS:
            shown = self._organisation(p.np) or self.text(p.np)
            return [self.nonstate(shown, f"{shown} is an organisation of its own", 0.95)]  # "the Basotho National Party"
        if self.personal(name) and self._of_a_trade(p.np, name):
            return self.privately(name.ref, "has a trade, and no office", 0.85) if " " in name.ref else []
        if self._owned_thing(p.np, name) or any(t.low in _PRESS for t in self.tokens[p.np.first : name.first]):
            return []  # "Sweden's Academy", "Germany's Bundesliga clubs", "the German magazine Der Spiegel"
        if not self.personal(name):
            return self._nonstate(p.np, p.atoms, place, name) if p.beside_role == "nonstate" else []
        return None

    def _as_learned(self, p: Parts) -> list[Holder] | None:
        """Somebody who speaks for no state, or whom the article introduced before."""
        ends = p.name is not None and p.name.last == p.np.last and " " in p.name.ref  # "former first lady Ada Obi"
        if p.former and p.name is not None and (p.titles or ends) and self.personal(p.name):
            return self.privately(p.name.ref, "is out of office", 0.9)
        if p.name is not None or "nonstate" in p.roles or p.beside_role == "nonstate" or p.former:
            found = self._nonstate(p.np, p.atoms, p.place or p.beside_place, p.name)
            if found:
                return found
        if p.name is not None and (known := self.learned.get(p.name.ref)):
            return [replace(known, speaker=known.speaker or (p.name.ref if known.person else None))]
        return None

    def _as_colonial(self, p: Parts) -> list[Holder] | None:
        """ "The former colonial power": who ruled the country that voted, or the one named before it, until independence."""
        if p.head_word not in _RULED_ONCE or not self.tokens[p.np.head - 1].low.endswith("colonial") or p.name or p.person or p.np.appos:
            return None
        code = self.knowledge.ruled_by(self.names.code(p.place) if p.place is not None else self.host)
        return [self.state(code, f"{self.text(p.np)} is {self.knowledge.name_of(code)}", 0.9)] if code is not None else None

    def _as_apposition(self, p: Parts, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """What the phrases beside it name outright."""
        beside = [o for o in p.np.appos if o.prep is None]
        plain = [h for o in beside for h in self._plainly(o, parsed, d)]
        return plain or [replace(h, speaker=p.speaker or h.speaker) for o in beside for h in self._employer(o, parsed, d)] or None

    def _employer(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        """Whose institution somebody works for: "a counsellor at the Norwegian embassy", "an official with its foreign ministry"."""
        posts = (p for p in np.post if p.prep in ("at", "with", "in", "from"))
        served = next((p for p in posts if any(a.kind == "title" and a.role == "institution" for a in self.names.within(p.first, p.last))), None)
        return self.resolve(served, parsed, d) if served is not None else []

    def _as_bare_title(self, p: Parts, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """A title or institution without a name or a country."""
        if loser := self._runner_up(p, d) or self.anaphora.described(p, parsed, d):
            return loser
        if p.head_word in PARTY_OFFICES and any(a.kind == "name" for a in p.atoms):
            return self.anaphora.described(p, parsed, d)  # "the Chega leader", whatever Chega is
        if p.roles == {"observer"} and any(t.low in _FROM_ANYWHERE for t in self.tokens[p.np.first : p.np.head]):
            return []  # "foreign monitors"
        if p.roles == {"observer"} and p.place is not None and p.place.kind in ("state", "adjective") and p.place.first < p.np.head:
            return []  # "Russian observers": none of those spoken of last
        if self.tokens[p.np.first].low == "these" and p.head_word in COUNTED and any(t.low == ":" for t in self.tokens[p.np.last : parsed.sentence.last]):
            return []  # "These leaders congratulated him:" who is named below
        official = p.roles & {"state", "institution", "voice", "group", "observer"} and not p.former
        if official and p.head_word in self.phrases.unnamed and self.tokens[p.np.first].low not in _DEFINITE:
            return []
        if official and p.head_word.endswith("s") and self.tokens[p.np.first].low in _SO_MANY:
            return []  # "Several presidents in the region"
        if official and self.tokens[p.np.first].low in ("one", "another", "each", "every"):
            return []  # "One government after another has"
        of_some = official and self.tokens[p.np.first].low == "a" and p.np.last - p.np.first == 3 and self.tokens[p.np.first + 1].low == "government"
        if of_some and self.anaphora.where_it_speaks(p.np, parsed) is None and self.anaphora.where_it_is_said(p.np, parsed, d) is None:
            return []  # "a government spokesman": of the country itself
        body = self.tokens[p.np.first].low == "the" and p.head_word in _UNNAMED_BODIES and not p.atoms and p.np.last - p.np.first <= 3
        capital = p.head_word in ("community", "union") and self.tokens[p.np.head].cap  # "the Community": the one that was named in full
        low = self.tokens[p.np.head].low
        once = low in LAID_DOWN_ARMS and (low.startswith("ex-") or self.tokens[p.np.first + 1].low in ("former", "one-time", "onetime", "erstwhile"))
        if official or body or capital or once or (p.roles == {"nonstate"} and p.head_word in ORGANISATIONS):
            found = self.anaphora.contextual(p.np, parsed, d, p.speaker, p.roles, p.head_word)
            return [h for h in found if h.type != "igo"] if p.head_word in _OF_STATES_ONLY else found
        return None

    def _as_people(self, p: Parts, d: Discourse) -> list[Holder] | None:
        """ "The Swiss called it fair": their state, where the sentence has them speak as one; "the Slovak" is one person, spoken of last."""
        np = p.np
        if np.last - np.first != 2 or self.tokens[np.first].low != "the" or np.prep is not None or np.post or np.appos or p.head is None:
            return None
        if p.head.kind not in ("people", "adjective") or p.head.first != np.head or not self.tokens[np.head].cap:
            return None
        code = self.names.code(p.head)
        if code == self.host or code not in self.knowledge.states or self.knowledge.kin_in(code, self.host):
            return None
        last = d.persons[-1] if d.persons and not self.tokens[np.head].low.endswith(_OF_MANY_TOO) else None
        if last is not None and last.code and last.type != "state" and last.speaker:
            return [replace(last, certainty=last.certainty * 0.85, why=f"{self.text(np)} is {last.speaker}, spoken of last")]
        return [self.state(code, f"{self.text(np)} are {self.knowledge.name_of(code)}", 0.8)]

    def _plainly(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """What an apposition names outright, without leaning on context."""
        if any(a.kind in ("state", "group", "organ", "body", "person") for a in self.names.within(np.first, np.last)):
            return self.resolve(np, parsed, discourse)
        return []

    # --- parts

    def shown(self, atom: Atom) -> str:
        return self.names.document.slice(atom.first, atom.last)

    def _no_voice(self, np: NP) -> bool:
        """Whether what somebody owns is a thing that cannot speak: "the president's win"."""
        low = self.tokens[np.head].low
        return np.head not in self.names.covered and (low in self.phrases.election or low in self.phrases.outcome)

    def possessive(self, atom: Atom) -> bool:
        return self.names.document.word(atom.last) == "'s"

    def _of_a_trade(self, np: NP, name: Atom) -> bool:
        """Whether a trade stands before an unknown name or beside it: "the Jamaican sprinter Usain Bolt", "Mali's Rokia Traore, the singer"."""
        before = self.tokens[name.first - 1].low if name.first > np.first else ""
        beside = (self.tokens[o.head].low for o in np.appos if o.prep is None and not o.post)
        return any(word in self.phrases.bearers or word in LIVELIHOODS or word in _ANYBODY for word in (before, *beside))

    def _owned_thing(self, np: NP, name: Atom) -> bool:
        """Whether an unknown name of one word, or a plain noun behind one, is said to be a country's: whoever it is, it is not the state."""
        owned = any(self.tokens[k].low == "'s" for k in range(np.first, name.first))
        return owned and (" " not in name.ref or not name.first <= np.head < name.last)

    def personal(self, atom: Atom) -> bool:
        """Whether an unknown name looks like a person's: two to five words, none of them a word for a thing."""
        words = [fold(w) for w in atom.ref.split()]
        return 1 <= len(words) <= 6 and not any(w in _THINGS or w in self.phrases.election for w in words) and not atom.ref.isupper()

    def _group_nouns(self, code: str) -> set[str]:
        """The words behind an organisation's name that mean it again: "the EU bloc", "the Commonwealth countries"."""
        group = self.knowledge.groups.get(code)
        return (
            {n.split()[-1] for n in group.nouns} | {"bloc", "group", "grouping", "union", "body", "states", "members", "nations", "countries"}
            if group
            else set()
        )

    def _post_atom(self, np: NP, kinds: tuple[str, ...], preps: tuple[str, ...]) -> Atom | None:
        """The first name of some kinds that stands behind a phrase after one of some prepositions."""
        for post in np.post:
            if post.prep in preps:
                for atom in self.names.within(post.first, post.last):
                    if atom.kind in kinds:
                        return atom
        return None

    def _post_of(self, np: NP, atom: Atom) -> bool:
        """Whether a name stands behind a phrase whose head is a name or title itself: "the director of the Carter Center"."""
        return not (np.first <= atom.first < np.last) and (self.names.covered.get(np.head) is not None)

    def _group(self, np: NP, atoms: list[Atom]) -> Atom | None:
        """The organisation of states that a phrase names, or whose office or mission it says somebody has."""
        last = self.names.covered.get(np.head)
        in_name = last is not None and any(self.tokens[k].low == "of" for k in range(last.first, last.last))  # "the Organization of American States, which"
        members = self.tokens[np.head].low in _PLAIN_MEMBERS and not in_name
        if members and (self.some(np) or self.names.document.word(np.last) in ("that", "which", "whose")):
            return None  # "five Union members", "the Union members | that have embassies there"
        for atom in atoms:
            if atom.kind in ("group", "organ"):
                whole = self._post_atom(np, ("group",), ("of",)) if atom.kind == "organ" else None
                return (
                    Atom("organ", atom.first, atom.last, whole.ref, whole.codes) if whole else atom
                )  # "the General Assembly of the Organization of American States"
            if atom.kind == "groupseat":
                return atom
        head = self.names.covered.get(np.head)
        if head is not None and head.kind in ("title", "person", "name"):
            found = self._post_atom(np, ("group", "organ"), ("of", "from", "for", "at")) or self._sender(np)
            some = self.tokens[np.first].low in ("a", "another") and self.tokens[np.head].low in _SETS | {"group"}
            if some and any(o.prep == "of" and self.tokens[o.head].low in _PLAIN_MEMBERS for o in np.post):
                return None  # "a group of EU countries"
            sent = head.kind == "title" and (head.role == "state" or self.tokens[np.head].low in _ABROAD)  # "the US envoy at the Security Council"
            if found is not None and not (sent and any(a.kind in ("adjective", "state") for a in atoms)):
                return found
        return None

    def _sender(self, np: NP) -> Atom | None:
        """The organisation whose mission somebody heads: "the heads of the observer missions of the African Union"."""
        missions = (post for post in np.post if post.prep == "of" and (head := self.names.covered.get(post.head)) is not None and head.role == "observer")
        return next((found for post in missions if (found := self._post_atom(post, ("group", "organ"), ("of", "from"))) is not None), None)

    def some(self, np: NP) -> bool:
        """Whether a phrase speaks of some members only: "thirteen members of the council", "most EU states"."""
        words = [t.low for t in self.tokens[max(np.first - 1, 0) : np.first + 1]]  # "Thirteen" may be read as a phrase of its own
        excepted = self.names.document.word(np.last) in ("except", "bar", "save", "minus")
        words.extend(self.tokens[k].low for k in range(np.first + 1, np.head) if self.tokens[k - 1].low == "'s")  # "Kenya's three parties"
        return excepted or any(w in _QUANTIFIERS or w[:1].isdigit() for w in words)

    def _place(self, np: NP, atoms: list[Atom]) -> Atom | None:
        """The state that the phrase is tied to: "Russian", "Peru's", "of Chile", a capital, a palace, a ministry."""
        kinds = ("state", "adjective", "capital", "seat", "ministry", "region")
        own = [a for a in atoms if a.kind in kinds and (np.first <= np.head < a.last or not self._in_name(a))]
        named = self.names.covered.get(np.head)
        if named is not None and named.kind == "state" and named in own:
            return named  # "Peru's neighbour Chile"
        if own and own[-1].kind == "seat" and (town := self._post_atom(np, ("capital", "state"), ("in", "of"))) is not None:
            return town  # "State House | in Lusaka": several states have one
        if own:
            last = own[-1]
            return last if last.kind == "state" and last.first <= np.head < last.last else own[0]  # "Cambodia's neighbour Thailand"
        if self.tokens[np.head].low in _REALMS and (named := self._post_atom(np, ("state",), ("of",))) is not None:
            return named  # "the kingdom of the Netherlands"
        head = self.names.covered.get(np.head)
        if head is not None and head.kind == "title" and head.role == "voice":
            for office in (o for o in np.post if o.prep in ("for", "of", "at", "with") and self._an_office(o)):
                if (town := self._post_atom(office, ("capital",), ("in",)) or self._post_atom(np, ("capital",), ("in",))) is not None:
                    return town  # "a spokesman for the government in Oslo"
        if head is not None and head.kind in ("title", "person", "name"):
            posted = self._post_atom(np, ("state",), ("of",)) if len(np.post) > 1 and np.post[0].prep in ("in", "at") else None
            found = posted or self._post_atom(np, kinds, ("of", "in", "from", "at", "to", "for", "with"))  # "the ambassador in Nairobi of Norway"
            if found is not None and not self._in_name(found):
                post = next(p for p in np.post if p.first <= found.first < p.last)
                away = post.prep == "in" and (self.tokens[np.head].low in _ABROAD or self.tokens[np.first].low in ("its", "their", "his", "her"))
                if self._of_partisans(post, found) or (post.prep == "of" and self._of_something_there(post, found)):
                    return None
                voice = head.kind == "title" and head.role == "voice"  # "a spokesman for the German foreign ministry", "an official with it"
                voice = voice and (post.prep == "for" or (post.prep in ("with", "at") and self.tokens[post.head].low in _BUREAUS))
                if (
                    post.prep == "of"
                    or voice
                    or (post.prep in ("in", "from") and not away and head.kind == "title" and head.role in ("voice", "institution", "state"))
                ):
                    return found
        return None

    def _an_office(self, np: NP) -> bool:
        """Whether a phrase is a government or a ministry that no country is named with: "the government", "the foreign ministry"."""
        atom = self.names.covered.get(np.head)
        return atom is not None and (atom.kind == "ministry" or (atom.kind == "title" and atom.role in ("institution", "state")))

    def _as_partisan(self, p: Parts) -> list[Holder] | None:
        """Who leads people that think alike, or something in a country: "Kenya's Greens' leader, Ada Obi", "the head of its army", and not who rules there."""
        led = (o for one in (p.np, *p.np.appos) for o in one.post if o.prep == "of")
        places = ((o, a) for o in led for a in self.names.within(o.first, o.last) if a.kind in ("state", "adjective", "region"))
        heads = any(self.tokens[one.head].low in _LEADING_TITLES | {"president"} for one in (p.np, *p.np.appos))
        apart = any(self._of_partisans(o, a) or (heads and self._of_something_there(o, a)) for o, a in places)
        named = p.person or p.name
        if not apart or named is None or (named.person is not None and self._rules(named.person)):
            return None
        return self.privately(named.ref, "leads no state")

    def _of_partisans(self, post: NP, place: Atom) -> bool:
        """Whether people who think alike are led, and not the state they live in: "the head of Malta's Greens"."""
        head = self.tokens[post.head]
        unknown = self.names.kind_at(post.head) in (None, "name", "body")
        return unknown and place.last <= post.head and head.cap and head.low.endswith("s") and not head.low.endswith("ss")

    def _of_something_there(self, post: NP, place: Atom) -> bool:
        """Whether what somebody heads is a thing of a country that does not speak for it: "the leader of Peru's opposition", "of its army"."""
        owned = (self.possessive(place) or place.kind == "adjective") and place.last <= post.head
        head = self.names.covered.get(post.head)
        speaks = self.names.is_title(post.head) and head is not None and head.role in ("state", "institution", "voice", "observer", "group")
        return owned and not speaks and (head is None or head.kind == "title") and self.tokens[post.head].low not in _FOR_A_STATE

    def _in_name(self, place: Atom) -> bool:
        """Whether an adjective begins the name of a party: "the | Basotho | Labour Party"."""
        name = self.names.at.get(place.last)
        return place.kind == "adjective" and name is not None and name.kind == "name" and self.tokens[name.last - 1].low in PARTY_NOUNS

    def _codes(self, np: NP, place: Atom) -> list[str]:
        """The states of a phrase whose title is shared: "the foreign ministers of France, Germany and Italy"."""
        several = self.tokens[np.head].low.endswith("s")
        for post in np.post:
            if (
                (post.prep in ("of", "from", "for") or (post.prep == "in" and several))
                and post.members
                and any(m.first <= place.first < m.last for m in post.members)
            ):
                named = (a for m in post.members for a in self.names.within(m.first, m.last))
                return [self.names.code(a) for a in named if a.kind in ("state", "capital") or (a.kind == "adjective" and post.prep == "for")]
        of = [a for post in np.post if post.prep == "of" for a in self.names.within(post.first, post.last) if a.kind in ("state", "capital")]
        if len(of) > 1 and place in of and self.tokens[np.head].low.endswith("s"):
            return [self.names.code(a) for a in of]  # "the leaders of France and of neighbouring Morocco"
        return [self.names.code(place)]

    def _beside(self, np: NP) -> Atom | None:
        """The person set beside a title: "Cuba's president, Miguel Diaz-Canel,"."""
        for other in np.appos:
            if other.prep is None and (other.last - other.first) <= 10:
                for atom in self.names.within(other.first, other.last):
                    if atom.kind in ("person", "name") and not self.possessive(atom):
                        return atom
        return None

    def _apposed(self, np: NP) -> tuple[str, Atom | None, Holder | None]:
        """(role, place, organisation) that an apposition adds: ", Director of the Canadian Foreign Policy Institute (CFPI),"."""
        for other in np.appos:
            if other.prep is not None:
                continue
            atoms = self.names.within(other.first, other.last)
            title = next((a for a in atoms if a.kind == "title"), None)
            if title is None and any(self.tokens[p.head].low in ("race", "contest", "running", "ballot") for p in _posts(other)):
                return "nonstate", None, None  # "the only woman in the race"
            if title is None and self.tokens[other.head].low in PLACES:
                return "nonstate", None, None  # "a distant second with 12 percent"
            if self._sits(other):
                return "nonstate", None, None  # "a Canadian member of the Senate"
            if title is None and self.tokens[other.head].low == "secretary" and not self._was(other) and (organ := self._serves_organ(other)) is not None:
                return "voice", *organ
            if title is None:
                continue
            if title.ref in ("special rapporteur", "expert") and any(a.kind == "group" for a in atoms):
                return "nonstate", None, None  # "the independent UN expert on Peru"
            ranked = "first" in (t.low for t in self.tokens[other.first : other.head])  # "the region's first female head of state"
            if ranked and any(a.kind == "title" and a.role == "nonstate" for a in self.names.within(np.first, np.last)):
                return "nonstate", None, None
            gone = self._was(other) or self.names.document.word(other.last) in _TOPPLED  # "the president overthrown in 1997"
            if (gone or not _OFTEN.isdisjoint(t.low for t in self.tokens[other.first : other.head])) and title.role != "nonstate":
                return "nonstate", None, None  # "Jean-Louis Billon, a former commerce minister"
            place = self._place(other, atoms)
            posts = [p for p in _posts(other) if p.prep in ("of", "for", "at")]
            inside = [a for p in posts for a in self.names.within(p.first, p.last)] + [a for a in atoms if a is not title]
            body = next((a for a in inside if a.kind == "body"), None)
            group = next((a for a in inside if a.kind in ("group", "organ")), None)
            if body is not None:
                return title.role, place, self._sent_by(body, other)
            if group is not None and place is not None and self.tokens[other.head].low in _ABROAD:
                return title.role, place, None  # "the US envoy at the Security Council"
            if group is not None:
                return title.role, place, self.state(group.ref, f"speaks for {self.knowledge.name_of(group.ref)}")
            if (organ := self._serves_organ(other)) is not None:
                return title.role, *organ
            if title.ref in _PARTY_CHIEFS and place is None:
                for p in posts:  # "Hakainde Hichilema, chairman of the United Party"
                    span = self._organisation(p)
                    if span and any(fold(w) in _SORTS | _SOCIETIES for w in span.split()):
                        return "nonstate", None, self.nonstate(span, f"speaks for {span}")
            if title.role == "voice" and place is None and (served := self._served(inside)) is not None:
                return title.role, None, served
            ruled = (a for a in inside if a.kind in ("state", "adjective", "capital"))
            if (
                title.role == "voice"
                and any(a.kind == "title" and a.role in ("state", "institution") for a in inside)
                and (of := next(ruled, None)) is not None
            ):
                return title.role, of, self.state(self.names.code(of), "speaks for its leader", 0.95)  # "spokeswoman for Russian President Ada Obi"
            housed = place is not None and any(a.kind in ("seat", "ministry") for a in (place, *inside))  # "spokesman for the White House"
            if (title.role in ("group", "nonstate", "voice") or title.ref in ("director", "leader")) and not housed and title.ref not in _OF_PLACES:
                sent = self.tokens[title.last - 1].low in ("envoy", "representative")
                for p in (p for p in posts if p.prep != "for" or not sent):  # an envoy for a region speaks for who sent him
                    span = self._organisation(p) if not self._organ_of_state(p) else None  # "spokesman for the Foreign Ministry", which is no body by itself
                    if span:
                        return title.role, place, self.nonstate(span, f"speaks for {span}")
            return title.role, place, None
        return "", None, None

    def _sits(self, np: NP) -> bool:
        """Whether a phrase tells that somebody sits in a legislature: "a member of Norway's parliament", "a deputy in the Riigikogu"."""
        if self.tokens[np.head].low not in _SITTING:
            return False
        chambers = [p for p in np.post if p.prep in ("of", "in", "from")]
        bodies = (a.ref for p in chambers for a in self.names.within(p.first, p.last) if a.kind == "body")
        house = any(self.tokens[p.head].low in _CHAMBERS or self.text(p).lower().split(" of ")[0].endswith("house") for p in chambers)
        return house or any(self.knowledge.bodies[ref].kind == "parliament" for ref in bodies if ref in self.knowledge.bodies)

    def _served(self, atoms: list[Atom]) -> Holder | None:
        """The state or body of the office-holder whom somebody speaks for: ", the spokesman of Vladimir Putin,"."""
        person = next((a.person for a in atoms if a.kind == "person" and a.person is not None), None)
        office = person.office_on(self.day) if person is not None else None
        if office is None or office.actor == self.host or self.knowledge.actor_type(office.actor) == "nonstate":
            return None
        return self.state(office.actor, f"speaks for who is {office.office} of {self.knowledge.name_of(office.actor)}")

    def _serves_organ(self, office: NP) -> tuple[Atom, Holder] | None:
        """The state, another than the one that voted, for an organ of which an office speaks: "secretary of Norway's National Security Council"."""
        organs = (p for p in _posts(office) if p.prep in ("of", "for", "at") and self._organ_of_state(p))
        if (organ := next(organs, None)) is None:
            return None
        of = next((a for a in self.names.within(organ.first, organ.last) if a.kind in ("state", "adjective")), None)
        if of is None or self.names.code(of) == self.host:
            return None
        return of, self.state(self.names.code(of), f"speaks for {self.text(organ)}", 0.95)

    def _organ_of_state(self, np: NP) -> bool:
        """Whether a phrase is a ministry or a service of a state: "Norway's foreign ministry", "its National Security Council"."""
        head, before = self.tokens[np.head].low, self.tokens[np.head - 1].low
        return head in _STATE_ORGANS or (head in ("council", "service", "agency") and before in ("security", "intelligence", "defence", "defense"))

    def _organisation(self, np: NP) -> str | None:
        """The name of an organisation nobody curated: a phrase of capitalized words ("the Hamilton Coalition to Stop The War")."""
        if np.members or (self.tokens[np.first].low in ("a", "an") and self.tokens[np.head].low in WATCHING and not self.tokens[np.head].cap):
            return None  # "a West African mission"
        first, last = np.first, np.last
        while first < last and (not self.tokens[first].cap or (first == np.first and self.tokens[first].low in ("the", "another", "one"))):
            first += 1
        first = self.past_owner(first, last)
        if first >= last or (first in self.names.covered and self.names.covered[first].kind == "state" and last - first == 1):
            return None
        end = last
        k = last
        while k + 1 < len(self.tokens) and self.tokens[k].low in ("to", "of", "for", "and", "the", "a", "an", "stop", "against") and k < last + 6:
            if self.tokens[k].low == "and" and (self.tokens[k + 1].low in ARTICLES or self.tokens[k - 1].low in _SORTS):
                break  # "the Umoja Front and | the Juwa Party"
            if (
                self.tokens[k].low == "of"
                and self.tokens[k - 1].low in _SORTS - _OF_TRADES
                and self.names.kind_at(k + 1) in ("person", "name", "title")
                and k - first > 1
            ):
                break  # "the Roots Party of | George Were"
            if self.tokens[k].low == "of" and not any(fold(t.text) in _THINGS | {"conference", "church"} for t in self.tokens[first:k]):
                first = k + 1  # "Ola Hansen of the Committee for a Clean Vote": the organisation is what follows
                while first < len(self.tokens) - 1 and self.tokens[first].low in ARTICLES:
                    first += 1
                k = max(k, first - 1)
            k += 1
            while k < len(self.tokens) and self.tokens[k].cap and self.tokens[k].text[0].isalpha():
                k += 1
                end = k
        words = [t.text for t in self.tokens[first:end] if t.text not in "()"]
        capitals = [w for w in words if w[0].isupper()]
        if len(capitals) < 2:
            return None
        return self.names.document.slice(first, end)

    def past_owner(self, first: int, last: int) -> int:
        """Where a body's name begins behind the country whose it is: "Germany's | Left Party", "Mr Were's | Roots Party", not "Peru's Congress"."""
        owner = self.names.at.get(first)
        whose = owner is not None and (owner.kind == "state" or (owner.kind in ("person", "name") and owner.last - owner.first > 1))
        own = owner is not None and whose and owner.last + 2 < last and self.names.document.word(owner.last) == "'s"
        return owner.last + 1 if owner is not None and own and all(t.cap for t in self.tokens[owner.last + 1 : owner.last + 3]) else first

    def _leads(self, np: NP, d: Discourse, parsed: Parsed | None) -> Holder | None:
        """The organisation whose mission the person leads: "John Kerry, leading the Carter Center's team"."""
        if parsed is None:
            return None
        if (body := self._whose_body(np, parsed)) is not None:
            return body
        for beside in np.appos:  # "Alev Korun, a member of the Council of Europe's observer mission"
            if self.tokens[beside.head].low in ("member", "observer", "monitor"):
                watching = (p for p in beside.post if p.prep in ("of", "with", "from") and any(t.low in WATCHING for t in self.tokens[p.first : p.last]))
                if (found := next((f for p in watching if (f := self._named_organisation(p, d)) is not None), None)) is not None:
                    return found
        if (sent := self._led_mission(np, d, parsed)) is not None:
            return sent
        own = (np, *np.appos)
        led = (team for o in own if self.tokens[o.head].low in ("head", "leader", "chief") for team in o.post if team.prep == "of")
        by = next((sender for team in led if (sender := self._sending(team, parsed)[1]) is not None), None)
        if by is not None and (found := self._named_organisation(by, d)) is not None:
            return found  # "the head of the team that the Union sent"
        for verb in parsed.verbs:
            if verb.subject in own and (found := self._led_so(np, verb, d, parsed)) is not None:
                return found
        held = {np.last} | {v.last for v in parsed.verbs if v.subject in own and v.relation == "relative" and v.lemma == "be" and not v.neg}
        near = (p for p in parsed.phrases if p.prep in ("in", "at") and any(0 < p.first - k <= 3 for k in held))  # ", at the head of", "who was in charge of"
        for post in chain((post for one in own for post in _posts(one)), near):
            if post.prep not in ("in", "at") or self.tokens[post.head].low not in ("charge", "head"):
                continue
            if (found := next((found for p in post.post if (found := self._named_organisation(p, d)) is not None), None)) is not None:
                return found
        return None

    def _led_so(self, np: NP, verb: VG, d: Discourse, parsed: Parsed) -> Holder | None:
        """The organisation for which a verb tells somebody to act: "who leads its mission", "reading out the Union's statement", "speaking for the EU"."""
        leads, relative = verb.lemma in HEADING, verb.relation == "relative"
        watched = verb.relation == "main" and leads and verb.object is not None
        leads_them = (
            watched and verb.object is not None and any(t.low in WATCHING or t.low in _OBSERVING for t in self.tokens[verb.object.first : verb.object.last])
        )
        if not (relative or leads_them or verb.relation == "adjunct"):
            return None
        if leads or verb.lemma in _MANAGING:
            led = verb.object
        elif verb.lemma in _READING_OUT:
            led = next((p for p in parsed.phrases if verb.last <= p.first <= verb.last + 2), None)
        else:
            speaks = verb.lemma == "speak"
            led = next((p for p in parsed.phrases if speaks and p.prep == "for" and p.first == self._behind_place(verb, parsed) + 1), None)
        if led is None:
            return None
        if leads and relative and led.last - led.first == 1 and self.tokens[led.first].low in ("them", "it"):
            return next((replace(h, certainty=0.85) for h in reversed(d.organisations) if h.type == "igo"), None)  # "X, who led them"
        seat = self.names.covered.get(led.head) if verb.lemma == "represent" else None
        if seat is not None and seat.kind in ("state", "capital") and self.names.code(seat) != self.host:
            return self.state(self.names.code(seat), "represents it", 0.9)  # "X, who has represented Washington in Nairobi"
        works = next((o for o in led.post if o.prep in ("at", "for")), None) if self.tokens[led.head].low in _PROGRAMMES else None
        if works is not None and relative and (leads or verb.lemma in _MANAGING):
            return self._named_organisation(works, d, parsed)  # "who runs the Africa programme at Freedom House"
        if (called := self._called(led)) is not None and (leads or relative):
            return self.nonstate(called, "")
        if verb.lemma in _MANAGING:
            return None
        if leads and (founded := self.society(led)):
            return founded[0]  # "who chairs the Committee for a Clean Vote"
        if leads and self._answers_for_himself(np, led, relative=relative):
            return None
        if (found := self._named_organisation(led, d, parsed)) is not None:
            return found
        if leads and relative and self.contenders.is_party(led):
            named = next((k for k in range(led.first, led.last) if self.tokens[k].cap and self.tokens[k].low not in ARTICLES), led.first)
            return self.nonstate(self.names.document.slice(named, led.last), "")  # "the opposition | Roots coalition"
        official = verb.lemma == "speak" and any(a.kind in ("ministry", "seat", "title") for a in self.names.within(led.first, led.last))
        if official and (found := next((h for h in self.resolve(led, parsed, d) if h.type != "nonstate"), None)) is not None:
            return found  # "who speaks for the Foreign Ministry in Pretoria"
        if leads and relative and self.tokens[led.head].low in _STATE_ORGANS:
            heads = next((h for h in self.resolve(led, parsed, d) if h.type == "state" and h.code != self.host), None)
            if heads is not None and self.tokens[verb.first - 1].low not in ("once", "formerly", "previously"):
                return heads  # "who heads Norway's foreign ministry"
        if verb.lemma == "speak" and (shown := self._organisation(led)):
            return self.nonstate(shown, "")
        if leads and self.tokens[led.head].cap and self.tokens[led.head].low in ("group", "mission", "delegation"):
            return self.nonstate(self._organisation(led) or self.text(led), "")  # "co-chairs the Multinational Observer Group"
        return None

    def _named_place(self, np: NP) -> bool:
        """Whether a phrase is the name of a place: "in Nairobi", but not "at a dinner"."""
        return np.prep in ("in", "from", "at") and all(t.cap for t in self.tokens[np.first : np.last])

    def _behind_place(self, verb: VG, parsed: Parsed) -> int:
        """Where a verb ends with the place and the day behind it: "speaking in Nairobi on Monday | for the Union"."""
        end = verb.last
        for item in (i for i in parsed.items if i.first >= verb.last):
            if mark(item, "date") or (isinstance(item, NP) and (self._named_place(item) or (item.prep == "to" and self.tokens[item.head].low in _HEARERS))):
                end = item.last
            elif not mark(item, "prep"):
                break
        return end

    def _called(self, np: NP) -> str | None:
        """The name of a body that stands right behind a common word for one: "the rights group | MUHURI"."""
        own = self.names.covered.get(np.head)
        if own is None or own.kind != "name" or own.first == np.first or self.tokens[own.first - 1].low not in _GROUPS:
            return None
        return own.ref

    def _answers_for_himself(self, np: NP, led: NP, *, relative: bool) -> bool:
        """Whether somebody does not speak for what he leads: a chamber's committee, his party, or anything where he rules a state."""
        if self.tokens[led.head].low in _PARTS_OF_A_CHAMBER:
            return True  # "who heads the Riigikogu's foreign affairs committee"
        if not relative:
            return False
        head = self.names.covered.get(np.head)
        if self.tokens[led.head].low in WATCHING:
            return False  # "Macky Sall, who headed the team of the Union"
        if head is not None and head.person is not None and self._rules(head.person):
            return True  # "Macky Sall, who leads the African Union this year": what else he is
        known = next((self.knowledge.bodies.get(a.ref) for a in self.names.within(led.first, led.last) if a.kind == "body"), None)
        if known is not None and any(o.prep == "in" and any(a.kind == "body" for a in self.names.within(o.first, o.last)) for o in led.post):
            return False  # "who leads the Socialists in the European Parliament"
        party = self.contenders.is_party(led) or (known is not None and known.kind == "party")
        return party and head is not None and self.ran(head.ref)  # "Mr X, who leads the Reform Party,"

    def _led_mission(self, np: NP, d: Discourse, parsed: Parsed) -> Holder | None:
        """The organisation whose people somebody leads: "observers led by Mr X", "sent a mission under Mr X", "whose mission is led by Mr X"."""
        led = np.top if np.prep == "under" else None
        if np.prep == "by":
            led = next((v.subject for v in parsed.verbs if v.passive and v.lemma in HEADING and v.last <= np.first <= v.last + 1), None)
        if led is None:
            return None
        watching = self.tokens[led.head].low in WATCHING
        named = self._named_organisation(led, d, parsed) if watching or np.prep == "by" else None
        if named is not None or not watching:
            return named
        sent = next((v.subject for v in parsed.verbs if v.object is led.top and v.lemma in _SENDING), None)
        if self.tokens[led.first].low == "whose" or self.tokens[led.first - 1].low == "whose":
            sent = next((p for p in reversed(parsed.phrases) if p.last < led.first), None)
        return self._named_organisation(sent, d, parsed) if sent is not None else None

    def _whose_body(self, np: NP, parsed: Parsed) -> Holder | None:
        """The body that is said to be a person's: "Jimmy Carter, whose Carter Center sent teams"."""
        after = [self.tokens[k].low for k in range(np.last, min(np.last + 2, parsed.sentence.last))]
        own = parsed.np_from(np.last + 2) if after == [",", "whose"] else None
        atom = next((a for a in self.names.within(own.first, own.last) if a.kind in ("body", "group")), None) if own is not None else None
        if atom is None:
            return None
        known = self.knowledge.bodies.get(atom.ref)
        if (known is not None and known.kind == "party") or self.tokens[atom.last - 1].low in PARTY_NOUNS:
            return None  # "Mr X, whose party came first, wants": he does
        return self.state(atom.ref, "") if atom.kind == "group" else self.nonstate(self.knowledge.body_name(atom.ref), "")

    def _named_organisation(self, np: NP, d: Discourse, parsed: Parsed | None = None) -> Holder | None:
        """The organisation that a phrase names, or whose people it means ("its 500 observers")."""
        for span in (np, *_posts(np)):
            for atom in self.names.within(span.first, span.last):
                if atom.kind in ("group", "organ"):
                    return self.state(atom.ref, "")
                if atom.kind == "body":
                    return self._sent_by(atom, np if self.tokens[np.head].low in WATCHING else span)
                if atom.kind in ("person", "name") and self.possessive(atom) and self.tokens[span.head].low in ("campaign", "camp", "team"):
                    return self.privately(atom.ref, "is spoken for")[0]
        sent, by = self._sending(np, parsed) if parsed is not None else (False, None)
        if sent:
            return self._named_organisation(by, d) if by is not None else None
        watching = self.tokens[np.head].low in WATCHING
        owned = self._genitive(np)
        if watching and owned is not None and self.tokens[owned - 1].low not in ORGANS | ORGANISATIONS | {"council"}:
            return None  # "Peru's observers"
        theirs = self.tokens[np.first].low != "the"
        senders = (h for h in reversed(d.organisations) if not h.code.startswith("opposition-") and (theirs or not self.is_party(h)))
        if watching and self.tokens[np.first].low in ("its", "their", "the", "that") and (sender := next(senders, None)) is not None:
            return replace(sender, certainty=0.85)
        if watching and owned is not None and parsed is not None:  # "fell short of OSCE commitments, says X, who heads the organization's mission"
            before = [a for a in self.names.within(parsed.sentence.first, np.first) if a.kind == "group"]
            return self.state(before[-1].ref, "was spoken of in the sentence", 0.85) if before else None
        return None

    def _speaks(self, code: str, name: str, why: str, certainty: float = 1.0) -> list[Holder]:
        """A person as the voice of a state."""
        return [Holder(code, "state", self.knowledge.name_of(code), name, f"{name} {why} {self.knowledge.name_of(code)}", certainty, name)]

    def is_party(self, holder: Holder) -> bool:
        """Whether a body is one party, curated or by its name."""
        if holder.type != "nonstate" or holder.person:
            return False
        known = self.knowledge.bodies.get(holder.code)
        several = not {"alliance", "coalition", "front", "bloc", "union", "unity"}.isdisjoint(fold(holder.name).split())
        return not several and ((known is not None and known.kind == "party") or holder.code.split("-")[-1] in ("party", "congress"))

    def privately(self, name: str, why: str, certainty: float = 1.0) -> list[Holder]:
        """A person who speaks for nobody else."""
        return [Holder(slug(name), "nonstate", name, name, f"{name} {why}", certainty, name)]

    def _long_ago(self, parsed: Parsed) -> str | None:
        """The day, as near as is told, of a sentence that tells of a year gone by: "In 2013 Barack Obama congratulated him"."""
        main = next((v for v in parsed.verbs if v.form == "fin" and v.relation in ("main", "coord")), None)
        told = [d for d in parsed.dates if d.form in ("day", "month", "year") and d.year is not None]
        if main is None or main.tense not in ("past", "pastperf") or len(told) != 1 or len(parsed.dates) != 1 or self.day is None:
            return None
        dated = told[0]
        day = f"{dated.year:04}-{dated.month or 7:02}-{dated.day or 1:02}"
        return day if day[:4] < self.day[:4] else None

    def _person(self, atom: Atom, np: NP, place: Atom | None, roles: set[str], former: bool, d: Discourse, parsed: Parsed | None = None) -> list[Holder]:
        """Whom a curated person speaks for on the day of publication, under the titles and the place that the phrase gives them."""
        person, name = atom.person, atom.ref
        then = any(t.low.startswith("then-") for t in self.tokens[np.first : np.last])
        home = person.country() if person is not None else None
        if then and person is not None and (code := self.names.code(place) if place is not None else home) is not None:
            return self._speaks(code, name, "then spoke for", 0.95)
        if (led := self._on_behalf(np, name, d, parsed)) is not None:
            return [led]
        speaking = person.office_on(self.day) if person is not None else None
        if speaking is None and person is not None and not former and parsed is not None and (day := self._long_ago(parsed)) is not None:
            speaking = person.office_on(day)
        if speaking is None and self._leads_party(np):
            led = self._party_led(np, parsed, d) if parsed is not None and not self.ran(name) else None
            return [replace(led, speaker=name, why=f"{name} leads {led.name}")] if led is not None else self.privately(name, "leads a party")
        there = next((a for o in (np, *_posts(np)) for a in self.names.within(o.first, o.last) if a.kind == "region"), None)
        if speaking is None and there is not None and "state" in roles and self.names.code(there) != self.host:
            return self.privately(name, "holds an office of a region", 0.9)  # "the president of Catalonia, Ada Obi"
        if "state" in roles and "nonstate" not in roles and not former and place is None and speaking is None and home is not None:
            return self._speaks(home, name, "is named with an office, and belongs to", 0.85)
        chairs = "group" in roles and speaking is not None and self.knowledge.actor_type(speaking.actor) == "igo"  # "the alliance's secretary-general"
        if "nonstate" in roles and "state" not in roles and not chairs:
            return self.privately(name, "speaks for no state here")
        titled = not former and any(a.kind == "title" and a.role == "state" and a.ref not in ("leader", "head") for a in self.names.within(np.first, np.last))
        contends = speaking is None or speaking.office not in LEADING or self._stood_for_more(name, speaking)
        if home is not None and home == self.host and not titled and contends and self.stood(name, home):
            if person is not None and self._held_on(person, home):
                return self._speaks(home, name, "held office on polling day in", 0.9)
            return self.privately(name, "stood in the vote", 0.95)  # mayor or former minister though he be
        beside = [o for o in np.appos if o.prep is None]
        if speaking is not None and self.day is None:  # on which day, nothing tells
            beside = [NP(np.last + 1, np.last + 3, np.last + 2)] if self.names.document.word(np.last) == "," else []
        was = former or ((speaking is None or self.day is None) and any(self._was(o) for o in beside))
        elsewhere = former and place is not None and speaking is not None and speaking.actor != self.names.code(place)
        if was and (speaking is None or self.day is None or elsewhere):
            return self.privately(name, "is out of office", 0.9)
        if place is not None:
            return self._placed(atom, place, roles, speaking)
        known = self.learned.get(name)
        lasting = known is not None and known.type != "nonstate" and "state" not in roles
        if known is not None and (speaking is None or (lasting and (speaking.actor == known.code or known.type == "igo"))):
            return [replace(known, speaker=name)]
        if speaking is not None:
            shown = self.knowledge.name_of(speaking.actor)
            why = f"{name} is {speaking.office} of {shown}"
            return [Holder(speaking.actor, self.knowledge.actor_type(speaking.actor), shown, name, why, 1.0, name)]
        if (private := self._private_office(person)) is not None:
            return self.privately(name, f"is known as {private.office}")
        if "state" in roles and home is not None:
            return self._speaks(home, name, "held office in", 0.8)
        if person is not None and self._long_out(person, np) and not roles:
            return self.privately(name, "is out of office", 0.85)
        if person is not None and self.day is not None and home is not None and home == self.host:
            if all(o.until is not None and o.until < self.day for o in person.offices):
                return self.privately(name, "is out of office", 0.85)  # of the country that voted: a politician among others
            alone = (not np.post and not np.appos) or (parsed is not None and self.contenders.stands(np, parsed))
            if alone and not roles & {"state", "voice"} and all(o.since > self.day for o in person.offices):
                return self.privately(name, "holds no office as yet", 0.85)
        return []

    def _long_out(self, person: Person, np: NP) -> bool:
        """Whether somebody named bare has been without an office for a year: "Tony Blair rejected it" in 2022."""
        if self.day is None or np.post or np.appos or np.owner is not None or any(a.kind == "title" for a in self.names.within(np.first, np.last)):
            return False
        if self.names.document.word(np.last) in (",", "(", "-", "–") and not self._only_told_of(np.last + 1):
            return False  # "Mr X, for the African Union, said"
        year = str(int(self.day[:4]) - 1) + self.day[4:]
        held = [o for o in person.offices if o.office != "head of mission" or o.since <= self.day]
        return bool(held) and all(o.until is not None and o.until < year for o in held)

    def _only_told_of(self, k: int) -> bool:
        """Whether a relative clause at a token tells what somebody did, and names nobody for whom he might speak: "Mr X, | who once lost himself,"."""
        if self.names.document.word(k) != "who" or self.names.document.word(k + 1) in _SPEAKS_FOR:
            return False
        end = next((n for n in range(k, min(k + 14, len(self.tokens))) if self.tokens[n].text in ",.–-"), k)
        return end > k + 1 and not any(a.kind in ("group", "organ", "body", "title") for a in self.names.within(k, end))

    def _leads_party(self, np: NP) -> bool:
        """Whether "leader" stands beside a party's name: "Popular Front leader Ali Kerimli"."""
        before = max(np.first - 2, 0)  # a party's name may stand as a phrase of its own before "leader"
        atoms = self.names.within(before, np.last)
        if any(a.kind in ("body", "name") and b.ref == "leader" and b.first == a.last for a, b in pairwise(atoms)):
            return True
        joined = self.tokens[np.first].low == "its" and (not np.appos or self.tokens[np.first - 1].low == "and")
        if joined and any(a.ref == "leader" and a.first == np.first + 1 and (a.last < np.last or np.appos) for a in atoms):
            return True  # "the movement filed a complaint after its leader Mr X had", "the movement and its leader, Mr X,"
        if any(self._of_a_party(a, o) for o in (np, *(o for o in np.appos if o.prep is None)) for a in self.names.within(o.first, o.last) if a.ref == "leader"):
            return True  # "Mr X, the Conservative leader,", "Mr X, leader of the Democrats,"
        beside = (o for o in np.appos if o.prep is None and any(a.ref == "leader" for a in self.names.within(o.first, o.last)))
        return any(a.kind == "body" for o in beside for p in _posts(o) if p.prep == "of" for a in self.names.within(p.first, p.last))

    def _party_led(self, np: NP, parsed: Parsed, d: Discourse) -> Holder | None:
        """The party that is named behind "leader": "Ada Obi, the leader of the Roots Party"."""
        offices = (o for o in (np, *np.appos) if o.prep is None and not self._was(o) and any(a.ref == "leader" for a in self.names.within(o.first, o.last)))
        behind = (p for o in offices for p in o.post if p.prep == "of")
        led = (h for p in behind for h in self.resolve(p, parsed, d) if h.type == "nonstate" and not h.person and not h.code.startswith("opposition-"))
        return next(led, None)

    def _of_a_party(self, leader: Atom, np: NP) -> bool:
        """Whether a word that is no name of a country, or of an organisation of states, tells whose leader somebody is: "the Labor leader"."""
        before = leader.first - 1
        before -= self.tokens[before].low == "'s"  # "the Democrats' | leader"
        named = self.names.covered.get(before)
        if before >= np.first and (self.tokens[before].low in PARTY_NOUNS or (self.tokens[before].cap and self.tokens[before].low not in ARTICLES)):
            return named is None or named.kind in ("body", "name")
        of = next((p for p in np.post if p.prep == "of" and leader.last <= p.first <= leader.last + 2), None)
        if of is not None and self.tokens[of.head].low in PARTY_NOUNS and self.tokens[of.first].low in ("a", "an", "another", "one"):
            return True  # "the leader of a smaller opposition party, Ada Obi"
        return of is not None and self.tokens[of.head].cap and self.names.kind_at(of.head) in (None, "name")

    def stood(self, name: str, country: str) -> bool:
        """Whether a person stood in a vote of the country within half a year of the day, and did not win it."""
        return any(name in e.claimants for e in self._lately(country))

    def _stood_by_surname(self, atom: Atom) -> bool:
        """Whether a name of one word is the surname of somebody who stood or is named in full: "the Roots Party of | Wajackoyah"."""
        told = [c for e in self._lately(self.host) for c in e.claimants] if self.host is not None else []
        told.extend(a.ref for a in self.names.at.values() if a.kind in ("person", "name") and " " in a.ref and self._given(a.ref))
        return " " not in atom.ref and any(fold(c).split()[-1] == fold(atom.ref) for c in told)

    def ran(self, name: str | None) -> bool:
        """Whether a person stood for an office himself, and not only at the head of a party's list."""
        return (
            name is not None
            and self.host is not None
            and any(name in e.claimants and e.kind not in ("parliamentary", "referendum") for e in self._lately(self.host))
        )

    def has_won(self, name: str) -> bool:
        """Whether a person won a vote of the country in the half year up to the day."""
        return self.host is not None and any(e.winner == name for e in self._lately(self.host))

    def _held_on(self, person: Person, country: str) -> bool:
        """Whether a person ruled when the vote was held in which he stood: the country's own, winner or loser."""
        held = ((e.kind, person.office_on(e.date)) for e in self._lately(country) if person.name in e.claimants)
        heads = ("president", "acting president", "interim president", "head of state")
        return any(
            o is not None and o.actor == country and (o.office in heads or (o.office == "prime minister" and kind == "parliamentary")) for kind, o in held
        )

    def _stood_for_more(self, name: str, office: Office) -> bool:
        """Whether a head of government stood in a vote for the presidency, and lost it."""
        if office.office != "prime minister":
            return False
        votes = self._lately(office.actor)
        lost = (e for e in votes if name in e.claimants and e.winner is not None and e.winner != name)
        return any(e.kind == "presidential" or (e.kind == "general" and self._president(e.winner, e.date)) for e in lost)

    def _president(self, name: str | None, day: str) -> bool:
        """Whether somebody was a president on a day or became one soon after: what a general election was for."""
        person = self.knowledge.people.get(name) if name is not None else None
        return person is not None and any(o.office == "president" and o.since[:4] <= str(int(day[:4]) + 1) and (o.until or "9") > day for o in person.offices)

    def _lately(self, country: str) -> list[Election]:
        """The votes of a country in the half year up to the day."""
        day = date.fromisoformat(self.day) if self.day is not None and len(self.day) == 10 else None
        votes = (e for e in self.knowledge.elections.get(country, ()) if len(e.date) == 10)
        return [e for e in votes if day is not None and -20 <= (day - date.fromisoformat(e.date)).days <= 183]

    def _runner_up(self, p: Parts, d: Discourse) -> list[Holder]:
        """ "The runner-up", "his rival": of those who stood and lost, the one whom the article names."""
        opposing = any(t.low == "opposition" for t in self.tokens[p.np.first : p.np.head])
        opposed = p.head_word in LOSERS or (p.head_word in ("leader", "candidate", "chief") and opposing)
        first = self.tokens[p.np.first].low
        described = first == "the" and not opposed and (p.head_word in CALLINGS or p.head_word.endswith("-winger") or (p.former and p.head_word in RANKS))
        if opposed and first not in ("the", "his", "her") and any(a.kind == "person" and self.possessive(a) for a in p.atoms[:1]):
            first = "his"  # "Noboa's defeated rival"
        if self.host is None or first not in ("the", "his", "her") or not (opposed or described or (p.former and p.titles)):
            return []
        if p.place is not None and self.names.code(p.place) != self.host:
            return []
        votes = self._lately(self.host)
        lost = {c for e in votes for c in e.claimants}
        persons = [a for a in self.names.at.values() if a.kind == "person"]
        opposing_here = {a.ref for a in persons if (o := self._private_office(a.person)) is not None and o.actor == self.host}
        ruling = {a.ref for a in persons if opposed and a.person is not None and self._rules(a.person)}
        won = {e.winner for e in votes}
        named = {a.ref for a in persons} & lost - ruling or (opposing_here - ruling - won if opposed else set())
        if described and (len(named) > 1 or p.head_word not in RANKS):  # a winner may be a conservative too: who spoke last is meant
            named &= {str(h.person) for h in d.persons[-1:]}
        return self.privately(named.pop(), "stood in the vote", 0.85) if len(named) == 1 else []

    def _private_office(self, person: Person | None) -> Office | None:
        """An office that speaks for nobody else (candidate, opposition leader), held close to the day."""
        offices = person.offices if person is not None else ()
        return next((o for o in offices if o.office in PRIVATE and (self.day is None or _near(o.since, o.until, self.day))), None)

    def _on_behalf(self, np: NP, name: str, d: Discourse, parsed: Parsed | None) -> Holder | None:
        """The organisation that a person is said to act for: "its leader", "leading the team of", "speaking for the EU"."""
        offices = [a for a in self.names.within(np.first, np.last) if a.kind == "title"]
        voiced = any(a.role in ("voice", "group") or (a.ref == "leader" and np.appos) for a in offices)
        chairs = any(a.role == "group" for a in offices)
        if self.tokens[np.first].low == "its" and voiced and parsed is not None:
            owner = next(iter(self.anaphora.pronoun("it", NP(np.first, np.first + 1, np.first), parsed, d)), None)
            body = owner is not None and (owner.type == "nonstate" or (owner.type == "igo" and chairs))
            if owner is not None and body and not owner.person and not owner.code.startswith("opposition-"):
                return replace(owner, speaker=name, certainty=0.85, why=f"{name} holds an office of {owner.name}, spoken of before")
        owned = self._genitive(np)
        if owned is not None and chairs and parsed is not None and self.tokens[owned - 1].low in BLOCS - {"alliance"}:
            owner = next((h for h in self.resolve(NP(np.first, owned, owned - 1), parsed, d) if h.type == "igo"), None)
            if owner is not None:
                return replace(owner, speaker=name, why=f"{name} holds an office of {owner.name}")  # "the community's chairman, Mr X"
        for beside in np.appos:
            titles = [a for a in self.names.within(beside.first, beside.last) if a.kind == "title"]
            titled = bool(titles) and not (titles[0].role == "state" and titles[0].ref not in ("president", "leader"))  # "its foreign minister" is a state's
            if titled and self.tokens[beside.first].low == "its" and parsed is not None and (office := self._office_told_of(np, parsed, d)):
                return replace(office, speaker=name, certainty=0.85, why=f"{name} speaks for {office.name}, spoken of just before")
            if titled and self.tokens[beside.first].low in ("its", "their") and beside.prep is None and d.organisations:
                owner = next((h for h in reversed(d.organisations) if h.type == "nonstate"), d.organisations[-1])
                return replace(owner, speaker=name, certainty=0.85, why=f"{name} holds an office of {owner.name}, spoken of before")
        if (led := self._leads(np, d, parsed)) is not None:
            return replace(led, speaker=name, why=f"{name} leads its people there")
        for post in np.post:
            if post.prep in ("for", "on") and (group := self._group(post, self.names.within(post.first, post.last))) is not None:
                return self.state(group.ref, f"{name} speaks for {self.knowledge.name_of(group.ref)}", speaker=name)
        return None

    def _office_told_of(self, np: NP, parsed: Parsed, d: Discourse) -> Holder | None:
        """The state whose ministry was the last to do something before "its": "The State Department disagreed: Mr X, | its spokesman"."""
        before = next((s for s in self.anaphora.subjects_before(np, parsed) if s.last <= np.first - 1), None)
        if before is None or self.tokens[before.head].low not in ("department", "ministry", "embassy"):
            return None
        return next((h for h in self.resolve(before, parsed, d) if h.type == "state"), None)

    def _opening_body(self, np: NP, parsed: Parsed) -> Holder | None:
        """The organisation of which a phrase speaks that opens the sentence: "Asked for the Union's view, its chairman"."""
        lead = self.names.within(parsed.sentence.first, np.first)
        if any(v.subject is not None and v.subject is not np and v.first < np.first for v in parsed.verbs) or self.tokens[np.first - 1].low != ",":
            return None
        group = next((a for a in reversed(lead) if a.kind in ("group", "organ")), None)
        return self.state(group.ref, f"is spoken of before {self.text(np)}") if group is not None else None

    def _placed(self, atom: Atom, place: Atom, roles: set[str], speaking: Office | None) -> list[Holder]:
        """A person named with a state: "Russia's Putin", "the Russian president, Vladimir Putin"."""
        name, code = atom.ref, self.names.code(place)
        if speaking is not None and speaking.actor != code and self.knowledge.actor_type(speaking.actor) == "igo" and "state" not in roles:
            return [self.state(speaking.actor, f"{name} holds office in {self.knowledge.name_of(speaking.actor)}", speaker=name)]
        if speaking is not None or roles & {"state", "voice", "institution", "group"}:
            return self._speaks(code, name, "speaks for")
        if (private := self._private_office(atom.person)) is not None:
            return self.privately(name, f"is known as {private.office}")
        return self._speaks(code, name, "is named with", 0.85)

    def _nonstate(self, np: NP, atoms: list[Atom], place: Atom | None, name: Atom | None) -> list[Holder]:
        """A party, a parliament, an opposition, an association, or a person who speaks for no state."""
        titles = [a for a in atoms if a.kind == "title" and a.role == "nonstate"]
        named = self.learned.get(name.ref) if name is not None else None
        if named is not None and not titles:
            return [replace(named, speaker=name.ref if name is not None and named.person else named.speaker)]
        if name is not None and self.host in self.knowledge.states and self._speaks_for_opposition(np):
            return [replace(self._opposition_there(self.host), speaker=name.ref)]
        offices = (a for a in atoms if a.kind == "title" and a.role == "state" and self.tokens[a.first].cap)
        if name is not None and any(name.first - 1 <= a.last <= name.first for a in offices):
            return []  # "Prime Minister Ada Obi, the party's chairwoman": of the country that voted
        words = {fold(w) for w in self.text(np).split()}
        citizens = not words.isdisjoint(_CITIZENS) and words.isdisjoint(_AUTHORITIES)  # "National Elections Watch"
        if name is not None and words & OWN_INSTITUTIONS and not citizens and not titles_of_person(titles):
            return []
        if not {w.removesuffix("'s") for w in words}.isdisjoint(_PASTIMES | _BROADCASTERS):
            return []  # "FIFA's Emergency Committee"
        org = self._organisation(np)
        thing = org is not None and any(fold(w) in _THINGS for w in org.split())
        if name is not None and org is not None and org.startswith(f"{name.ref} and ") and fold(org.split()[-1]) in OWN_INSTITUTIONS:
            return []  # "the National Cohesion | and Integration Commission"
        if name is not None and (titles or np.appos or org):
            one = " " in name.ref and name.first > np.first and self.tokens[name.first - 1].low in _ONE_PERSON  # "opposition member Ada Obi"
            one = one or (name.first == np.first and name.last == np.last and " " in name.ref and org is not None and org.split()[-1].lower() in PARTY_NOUNS)
            sort = [a for a in titles if name.last <= a.first <= np.head < a.last and self.tokens[np.head].text.islower()]
            community = fold(name.ref).split()[-1] in _COMMUNITIES and self.tokens[np.head].low in _POLITICIANS  # "Sunni Arab politicians"
            if sort and (community or self.tokens[np.head].low in _PARTIES or not _QUANTIFIERS.isdisjoint(words)):
                return []  # "the Sunni parties", "several Sunni leaders"
            if sort and titles_of_person(sort) and not self.tokens[np.head].low.endswith("s"):
                return []  # "a Sunni politician", "the Catholic bishop": of what sort somebody unnamed is
            if self.personal(name) and (one or titles_of_person(titles) or (not thing and self._somebody_beside(np))):
                return self.privately(name.ref, "speaks for no state")
            if self._apposed(np)[0] == "nonstate" or titles or thing:
                bare = name.last == np.last and all(t.low in _HONORIFICS for t in self.tokens[np.first : name.first])
                if self.personal(name) and bare and " " in name.ref:
                    return self.privately(name.ref, "is named beside an office")
                shown = org if org and not titles else self._full_name(np, name)
                return [self.nonstate(shown, f"{shown} is an organisation of its own", 0.95)]
        if name is None and self.tokens[np.head].low in _FOLLOWING:
            return []  # "opposition supporters", "opposition newspapers"
        whole = self.tokens[np.first].low == "the" and any(
            a.ref == "opposition" and self.names.document.word(a.last) == "'s" for a in titles
        )  # "the opposition's leaders"
        every, head = self.tokens[np.first].low == "all", self.tokens[np.head].low
        definite = every or self.tokens[np.first].low == "the"
        number_at = next((k for k in range(np.first + 1, np.head) if self.tokens[k].low in NUMERALS), np.first)
        owned = number_at > np.first and self.tokens[number_at - 1].low == "'s"  # "the country's ten opposition parties"
        numbered = owned or (number_at == np.first + 1 and (every or head == "candidates"))  # "the five opposition candidates", "all ten opposition parties"
        numbered = numbered and definite and head != "opposition"
        opposed = head in ("parties", "groups", "forces", "leaders") or (definite and head == "candidates" and not np.post)
        all_of_it = opposed and not any(
            t.low in NUMERALS or t.low in SEVERAL or t.low[0].isdigit() or t.low in ("some", "many", "few", "several", "most", "other", "these", "those")
            for t in self.tokens[number_at + 1 if numbered else np.first : np.head]
        )  # "Opposition parties in Haiti"
        opens = next((k for k in range(np.first, np.last) if self.tokens[k].low == "opposition"), np.first)
        plain = all(
            self.tokens[k].low in _ALL_THE_SAME or (numbered and k == number_at) or self.names.kind_at(k) in ("state", "adjective", "capital")
            for k in range(np.first, opens)
        )
        plain = plain and (np.first == 0 or not self.tokens[np.first - 1].text.isalpha() or self.tokens[np.first - 1].low not in _SOME_PARTIES)
        plain = plain and (self.tokens[np.first].low == "the" or self.tokens[max(np.first - 1, 0)].low != "and")  # not "local groups and opposition parties"
        here = all(
            o.prep != "in" or any(self.names.code(a) == (self.host or self.names.code(a)) for a in self.names.within(o.first, o.last) if a.kind == "state")
            for o in np.post
        )  # not "parties in parliament"
        behind = [t.low for t in self.tokens[np.last : np.last + 4]]
        noun = (
            behind[:1] == ["and"]
            and len(behind) > 1
            and (behind[1].endswith("s") or (behind[1] not in self.phrases.verbs and any(w.endswith("s") for w in behind[2:])))
        )
        others = noun and behind[1] not in ARTICLES and not self.tokens[np.last + 1].cap
        plain = plain and not (self.tokens[np.first].low != "the" and others)  # "opposition parties and monitors", whoever they are
        grouped = ("united", "grouped", "gathered", "joined", "allied", "among", "including", "such", "like")
        restricted = (every or not definite) and behind[:1] in (["that"], ["who"], ["which"])  # only some of them
        led = (
            self.tokens[np.head].low == "leaders" and place is None and not any(p.prep == "in" for p in np.post)
        )  # "Opposition leaders", whichever; "Kenya's opposition leaders" are it
        all_of_it = (
            all_of_it and not led and plain and here and not restricted and not any(word in grouped for word in behind[:2])
        )  # not ", united in the Front,", "such as ODM"
        counted = any(t.low in NUMERALS for t in self.tokens[np.first : np.head]) and not numbered
        several = (counted or self.tokens[np.head].low.endswith("s")) and not whole and not all_of_it  # "two opposition blocs", whichever they are
        if (
            name is None
            and not several
            and self.tokens[np.head].low not in _ONE_PERSON  # "the opposition firebrand"
            and any(
                a.ref in _OPPOSITION
                or (
                    all_of_it
                    and a.ref
                    in (
                        "opposition party",
                        "opposition leader",
                        "opposition candidate",
                        *(["opposition groups"] if place or any(p.prep == "in" for p in np.post) else []),
                    )
                )
                for a in titles
            )
        ):
            code = self.names.code(place) if place is not None else self.host
            if code is not None and self.knowledge.actor_type(code) == "state":
                return [self._opposition_there(code)]
        if name is None and not np.appos and (home := self._opposition_led(np, place)) is not None:
            return [replace(self._opposition_there(home), certainty=0.7)]
        first_party = self.tokens[np.head].low in ("party", "alliance", "coalition") and self.tokens[np.first].low == "the" and not np.appos
        if name is None and place is None and first_party and not {"main", "principal"}.isdisjoint(words) and "opposition" in words:
            return [self._opposition_there(self.host)] if self.host is not None and self.knowledge.actor_type(self.host) == "state" else []
        if titles and place is not None and (found := self._assembly(np, place, name)) is not None:
            return [found]
        if org is not None and thing and name is not None:
            return [self.nonstate(org, f"{org} is an organisation of its own", 0.9)]
        return []

    def _opposition_led(self, np: NP, place: Atom | None) -> str | None:
        """The country whose opposition its one leader speaks for, who is not named: "Kenya's opposition leader", "the leader of Kenya's opposition"."""
        if self.tokens[np.head].low != "leader":
            return None
        whole = next((o for o in np.post if o.prep == "of" and self.tokens[o.head].low == "opposition"), None)
        where = self.names.at.get(whole.first) if whole is not None else place if self.tokens[np.head - 1].low == "opposition" else None
        owned = where is not None and where.kind == "state" and self.names.document.word(where.last) == "'s"
        return self.names.code(where) if owned and where is not None else None

    def _speaks_for_opposition(self, np: NP) -> bool:
        """Whether somebody speaks for the opposition as one body: "opposition spokesman Ada Obi", "Ada Obi, an opposition spokeswoman"."""
        told = ([t.low for t in self.tokens[o.first : o.last]] for o in (np, *np.appos) if o.prep is None)
        alone = not any(a.kind in ("body", "group") for o in (np, *np.appos, *np.post) for a in self.names.within(o.first, o.last))
        return alone and any(a == "opposition" and b in _SPOKES for words in told for a, b in pairwise(words))

    def _opposition_there(self, code: str) -> Holder:
        shown = f"opposition in {self.knowledge.name_of(code)}"
        return Holder(f"opposition-{code.lower()}", "nonstate", shown, None, "the opposition spoken of as one body", 0.9)

    def _somebody_beside(self, np: NP) -> bool:
        """Whether what stands beside a name is said of a person: ", the Liberal candidate," or ", a former speaker,"."""
        beside = [o for o in np.appos if o.prep is None]
        titles = [a for o in beside for a in self.names.within(o.first, o.last) if a.kind == "title"]
        return titles_of_person([a for a in titles if a.role == "nonstate"]) or (bool(titles) and any(self._was(o) for o in beside))

    def _assembly(self, np: NP, place: Atom, name: Atom | None) -> Holder | None:
        """A parliament or party that is named by its country alone: "Peru's Congress"."""
        head_word = self.tokens[np.head].low
        if head_word in _ASSEMBLIES:
            code = self.names.code(place)
            for body in self.knowledge.bodies.values():
                if body.kind == "parliament" and body.country == code:
                    return self.nonstate(body.name, f"{self.text(np)} is {body.name}", 0.95)
        if name is None and head_word in _BODIES:
            if self.some(np) or any(o.members for o in np.post):
                return None  # "four Cambodian parties", whichever they are
            if self.names.code(place) == self.host and not RULING.isdisjoint(t.low for t in self.tokens[np.first : np.head]):
                return None  # "Jamaica's governing party": like its government it has no say on its own vote
            of = next((o for o in np.post if o.prep == "of" and o.first == np.last + 1 and self.tokens[o.first].cap), None)
            if "opposition" in {t.low for t in self.tokens[np.first : np.head]} and self.names.code(place) == self.host:
                return self._opposition_there(self.names.code(place))  # "Peru's main opposition party", whose name the text may tell later
            owned = self._genitive(np)
            placed = owned is not None and self.names.kind_at(owned - 1) == "state"  # "Ethiopia's | House of Federation", not "the People's Front of Kenya"
            first = owned + 1 if owned is not None and placed and of is not None else self.past_owner(np.first, np.last)
            shown = self.names.document.slice(first, of.last if of is not None else np.last)
            return self.nonstate(shown.replace("'s", "").replace("’s", "") if placed else shown, f"{shown} speaks for itself", 0.85)
        return None

    def _full_name(self, np: NP, name: Atom) -> str:
        """The name with what belongs to it: "Communist Party of Canada"."""
        first, last = name.first, name.last
        while first - 1 >= np.first and self.tokens[first - 1].cap and self.tokens[first - 1].low not in _HONORIFICS:
            first -= 1
        ends = last + 1 == np.last or (last + 1 < np.last and self.tokens[last + 1].low == "'s")
        if ends and self.tokens[last].cap and self.tokens[last].low in _SORTS | _OF_CITIZENS | {"church", "committee"}:
            last += 1  # "the Free Election Network", "the East Africa Law Society's president"
        for post in np.post:
            if post.prep == "of" and post.first == last + 1 and self.tokens[post.first].cap:
                last = self._before_officer(post)
        return self.names.document.slice(first, last)

    # --- those named behind

    def office(self, np: NP) -> bool:
        """Whether a phrase is somebody by an office: "the Peruvian envoy in Nairobi"."""
        head = self.names.covered.get(np.head)
        if head is None or head.kind != "title":
            return False
        one = head.role == "observer" and self.tokens[np.head].low in ("observer", "monitor")  # "the Union's chief observer"
        return one or (head.role in ("state", "voice", "group") and not self.tokens[np.head].low.endswith("s"))

    def _made_up_of(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        """Those of whom a group is said to be made up: "the group, formed by envoys of Chad and Mali", "the troika of Peru and Chile"."""
        beside = (v for v in parsed.verbs if v.lemma in _MAKING_UP and np.last <= v.first <= np.last + 3)
        told = next((v for v in beside if v.subject is not None and v.subject.top is np.top), None)
        if told is not None and told.lemma == "include" and told.form == "fin" and self.tokens[np.first].low not in ("a", "an"):
            return []  # "The EU observers, who include Peruvians and Chileans, called"
        behind = next((o for o in parsed.items if isinstance(o, NP) and o.first >= told.last), None) if told is not None else None
        parts = [] if behind is None or told is None or behind.first > told.last + 2 else [behind, *behind.post]
        if self.tokens[np.head].low in _SETS | {"group"}:
            parts.extend(o for o in np.post if o.prep == "of")
        listed = next((o for o in parts if o.members), None)
        return [h for h in self.resolve(listed, parsed, d) if h.type != "nonstate"] if listed is not None else []

    def _listed_after(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        """ "Many allies - Canada, Britain and France among them -": the list that names whom a general word means."""
        head = "heads" if any(t.low == "heads" for t in self.tokens[np.first : np.head]) else self.tokens[np.head].low  # "heads of state"
        like = [t.low for t in self.tokens[np.last : np.last + 3] if t.low != ","][:2]
        watching = head in WATCHING and (like == ["such", "as"] or like[:1] == ["like"])  # "regional observers, such as those of the Union"
        items = parsed.items
        many = head in CHIEFS and not self._was(np)  # but "former heads of state including"
        if not many and head not in self.phrases.unnamed and head not in _SETS and head not in NUMERALS and head not in _AMOUNTS and not watching:
            return []
        at = next((k for k, x in enumerate(items) if x is np), None)
        if at is None:
            return []
        k = at + 1
        while k < len(items) and k < at + 12:
            item = items[k]
            if isinstance(item, VG) and (
                item.form == "pp" or (item.form == "ing" and item.lemma in ("make", "compose", "comprise", "consist", "include", "start", "begin"))
            ):
                k += 1
                continue
            if isinstance(item, VG):
                break
            before = items[k - 2] if k > 1 else None
            if isinstance(item, NP) and isinstance(before, VG) and (before.lemma, item.prep) in _LED_OFF:
                return [h for h in self.resolve(item, parsed, d) if h.type != "nonstate"]  # "Western states, led by Norway,", "several, starting with Peru,"
            consists = isinstance(item, NP) and item.prep == "of" and self.tokens[item.first - 2].low in ("those", "up", "composed", "consisting")
            if isinstance(item, NP) and item.members and (consists or item.prep in (None, "including", "like", "as")):
                return self.resolve(item, parsed, d)
            until = items[k + 2] if k + 2 < len(items) else None
            if isinstance(item, NP) and item.prep == "from" and isinstance(until, NP) and until.prep == "to":  # "leaders from Mr Biden to Mr Macron"
                both = [self._one(x, parsed, d) for x in (item, until)]
                return distinct([h for found in both for h in found if h.code != self.host]) if all(both) else []
            if isinstance(item, NP) and (item.prep in ("including", "like") or (item.prep == "as" and self.tokens[item.first - 2].low == "such")):
                return self._one(item, parsed, d)
            among = k > 1 and isinstance(them := items[k - 1], NP) and them.prep == "among" and self.tokens[them.head].low == "them"
            if among and isinstance(item, NP):  # "a handful of governments, among them those of Cuba and Russia"
                named = next((p for p in item.post if p.prep == "of" and self.tokens[item.head].low == "those"), item)
                return self.resolve(named, parsed, d)
            k += 1
        return []


_OPENERS = re.compile(r"^((Neither|Both|Either) (the )?|The |Our )")
"""Words that open a sentence with a capital before a name, and are no part of it."""
_LED_OFF = (("lead", "by"), ("head", "by"), ("spearhead", "by"), ("start", "with"), ("begin", "with"))
"""The verb and the preposition before those who are named of many."""
_KNOWN_BY_LEADER = frozenset(
    "coalition alliance bloc front camp faction movement group lawmakers legislators senators deputies mps politicians lawyers candidates "
    "oppositionists dissidents".split()
)
"""Those who are known by who leads them."""
_CHAIRS = frozenset("chair chairman chairwoman chairperson president secretary-general head chief".split())
"""Who speaks for an organisation of states."""
_BRANCHES = frozenset("branch chapter section arm affiliate bureau office".split())
"""Words for the part of a body that works in one country and speaks for it: "the local branch of Amnesty International"."""
_PARTS_OF_A_CHAMBER = frozenset("committee subcommittee caucus faction".split())
_PRONOUNS = frozenset("he she it they we i him her them who us me both neither hers theirs".split())
_OWNED_BY = {"hers": "she", "theirs": "they"}
"""Whose it is: "hers came a day later"."""
_SPOKES = frozenset("spokesman spokeswoman spokesperson".split())
_WHO = frozenset(["state", "group", "person", "name", "body", "acronym"])
"""Kinds of names of those who can hold a stance."""
_RUNNING = frozenset("supervisor commissioner registrar director controller commissioners secretary".split())
"""Who runs elections where these follow after "of"."""
_SERVING = frozenset("of for at with from".split())
"""Prepositions between somebody's office and where it is held."""
_AUTHORITIES = frozenset("commission board authority tribunal committee official officials officer body council commissioner commissioners".split())
"""Words for those who run a country's elections."""
_OF_COMMISSIONS = frozenset(
    "chairman chairwoman chairperson chair head president chief spokesman spokeswoman spokesperson commissioner member vice-chairman secretary".split()
)
"""Who somebody of a commission is."""
_HEARERS = frozenset("reporters journalists newsmen media press".split())
"""To whom one speaks in public."""
_PRESS = frozenset(
    "magazine newspaper daily weekly broadcaster channel network station site website portal tabloid agency blog journal paper outlet think-tank institute "
    "firm company consultancy bank pollster club studio publisher".split()
)
"""What a country's name stands before that is not the state."""
_PAPERS = frozenset("magazine newspaper weekly broadcaster website portal tabloid newscast".split())
_STATIONS = frozenset("network channel station agency company".split())
_BROADCASTING = frozenset("state television tv news radio broadcasting media".split())
_OBSERVING = frozenset("observer observation monitoring".split())
_HONORIFICS = frozenset(
    "mr mr. mrs mrs. ms ms. dr dr. prof prof. professor rev rev. reverend engineer barrister imam gen gen. col col. general colonel senator sen. rep. pastor "
    "sheikh".split()
)
"""Words of respect before a name that say nothing of an office of state."""
_SETS_OF_STATES = frozenset("states countries nations governments capitals republics".split())
"""Words for states, which nobody is by the word alone."""
_OFFICES = frozenset("office government administration".split())
"""What somebody who rules has, and speaks for his state: "Mr Were's office"."""
_REGION = 40
"""An organisation of fewer members is one of a region."""
_LAWMAKERS = frozenset(
    "lawmakers legislators parliamentarians deputies senators mps meps congressmen activists journalists experts volunteers students".split()
)
"""Of whom a delegation does not speak for their state."""
_CLERGY = frozenset("church bishops conference synod diocese".split())
"""Last words of the names of churches and of those who speak for them."""
_CHIEFS = CHIEFS | {"likes"}
"""Words before "of" and those who are meant: "the leaders of", "the likes of"."""
_BEFORE_A_SENTENCE = QUOTES | {".", "?", "!", ","}
"""What stands before the first word of a sentence, or of one behind a quotation."""
_CANDIDATES = frozenset("candidate nominee contender hopeful flagbearer flag-bearer bearer standard-bearer torch-bearer".split())
"""Who stands for a party, and speaks for himself."""
_STANDARD_BEARERS = frozenset("leader|chief|candidate|nominee|presidential candidate|presidential hopeful|contender|challenger".split("|"))
"""Who leads a party or stands for it, and answers for himself."""
_OF_PLACES = frozenset("mayor senator congressman congresswoman archbishop bishop mp mps".split())
"""Whose office is of a place, not of an organisation."""
_WATCHED = frozenset("watch observe monitor follow".split())
"""What those sent to a vote do there: "the missions that watched the vote"."""
_OF_MANY_TOO = ("s", "ese", "sh", "ch")
"""How words for a people end that are the same for one of it and for all: "the French"."""
_OF_BODIES = frozenset("treasurer vice-president vice-chairman founder archbishop primate moderator".split())
"""Offices of parties and societies."""
_FOR_A_PARTY = frozenset("lawyer counsel attorney agent director coordinator".split())
"""Who speaks for a party as well, where "the party's" stands before him."""
_NAMED_AGAIN = frozenset(
    "society conference council group union center centre forum network association church institute foundation league federation congress observatory "
    "platform".split()
)
"""Nouns by which a body is spoken of again whose name has them."""
_TOPPLED = frozenset("overthrown toppled ousted deposed unseated dethroned ejected removed".split())
"""What has been done to somebody who no longer holds the office named before."""
_OFTEN = frozenset("times twice once".split())
"""Words before an office that somebody has held: "three times president"."""
_DISPATCHING = DISPATCHING | frozenset("mount form assemble".split())
"""What those do who have observers of their own at a vote."""
_SENDING = _DISPATCHING | frozenset("lead head chair organize".split())
"""What is done with observers by those for whom they speak."""
_PARTY_ORGANS = frozenset("executive leadership lawyers lawyer headquarters council committee bureau secretariat politburo manager".split())
"""Who speaks for a party without a name."""
_UNITING = frozenset("gather group unite organize ally band join assemble regroup rally federate league coalesce combine pool".split())
"""What is done by those who become one body."""
_READING_OUT = frozenset("read present deliver release".split())
"""What is done with a body's statement by who speaks for it."""
_FOR_A_STATE = frozenset("state diplomacy people nation republic government mission delegation".split())
"""What of a country its head speaks for it by heading."""
_ABROAD = frozenset("ambassador ambassadors envoy envoys embassy embassies mission representative consul commissioner diplomat diplomats".split())
"""Whom and what a state has in another: "its ambassador in Asuncion"."""
_FROM_ANYWHERE = frozenset("western foreign international independent local domestic outside impartial".split())
_UNNAMED_BODIES = frozenset("body bloc grouping organisation organization alliance".split())
_SORTS = frozenset("party front movement alliance coalition league union congress association institute network forum federation".split())
"""Last words of the names of organisations."""
_JUDGES = frozenset("judge justice magistrate prosecutor".split())
"""Who speaks for a court of the country."""
_OF_CITIZENS = _SORTS - {"party", "front"} | frozenset("guild group synod council society watch observatory platform foundation centre center monitor".split())
"""Last words of the names of bodies of citizens, churches, trades."""
_OF_STATES = frozenset(
    "electoral election elections supreme constitutional judicial security military sovereign sovereignty transitional transition national state legislative "
    "federal executive governing ruling privy regency presidential revolutionary salvation interim provisional development trade".split()
)
"""What such a name has of which the body is the country's own."""
_ANYBODY = frozenset("tourist student voter resident nurse fan traveller traveler shopkeeper pensioner blogger influencer billionaire philanthropist".split())
"""What people are who speak for nobody."""
_OF_REGIONS = frozenset(
    "south north east west southeast southwest northeast northwest southern northern eastern western central latin sub saharan asia africa america americas "
    "europe pacific caribbean middle gulf balkans oceania scandinavia".split()
)
"""Words of the names of parts of the world, which are nobody ("Southeast Asia")."""
_WALKS = LIVELIHOODS | {"general", "admiral", "billionaire", "millionaire", "tycoon", "magnate"}
"""What somebody is who holds no office: beside a name it leaves him to speak for himself."""
_OF_ORGANS = frozenset("parliamentary assembly general permanent council".split())
"""Words of the names of organs that several organisations have: alone they tell of none ("the Parliamentary Assembly")."""
_RANKED_HIGH = frozenset("senior leading top prominent key high-ranking founding".split())
"""What somebody is in a party for which his word counts."""
_UPPER = frozenset("senate lords".split())
"""Words in the names of upper houses."""
_CHAPTERS = frozenset("transparency amnesty".split())
"""What stands before a country's name in that of an organisation's chapter."""
_RANKING_PARTIES = frozenset("main largest biggest leading principal opposition".split())
"""Words before a party's name that tell where it stands."""
_SOCIETIES = frozenset(
    "collective platform convergence "
    "project committee synod guild institute centre center society foundation council campaign observers volunteers movement alliance coalition "
    "network forum league association initiative citizens federation confederation conference union consortium".split()
)
"""First words of the names of organisations that tell what they are for."""
_MANAGING = frozenset("run oversee manage".split())
"""What is done by who is in charge of a part of an organisation."""
_PROGRAMMES = frozenset("programme program desk office work section department branch bureau division project projects team".split())
"""Parts of an organisation, whose heads speak for it."""
_STATE_ORGANS = frozenset("ministry government cabinet embassy diplomacy delegation department".split())
"""Organs of a state, whose heads speak for it."""
_OF_STATES_ONLY = frozenset("minister premier chancellor king queen".split())
"""Offices that no body of several states has."""
_GROUPS = frozenset("group organisation organization ngo network watchdog charity think-tank non-profit".split())
"""Common words for a body of citizens, right before its name."""
_OF_TRADES = frozenset("union association federation confederation congress society council".split())
"""Bodies whose name goes on with whom they unite: "the National Union of Teachers"."""
_OF_INSTITUTIONS = frozenset("guardians governors federation state ministers".split())
"""Of what or whom a country's own institutions are: "the Council of Guardians"."""
_PARTIES_FOR = frozenset("union rally congress front party conference organisation organization".split())
"""First words of the names of parties, and of bodies of churches and trades, that tell what they are for."""
_AMOUNTS = frozenset("handful number dozen dozens score scores series string raft host slew group".split())
"""Words for many, who may be listed after it."""
_PUTSCHISTS = OFFICERS | {"troops", "mutineers", "men"}
"""Those who have seized power, where a clause tells that they have."""
_LEADING_TITLES = frozenset("head chief leader coordinator chairman chairwoman chair spokesman spokeswoman spokesperson".split())
"""What somebody is to a mission that the sentence has named."""
_HEADSHIPS = frozenset("head helm charge".split())
"""Where somebody is who leads: "at its head"."""
_COMMON_PARTIES = frozenset("party movement alliance coalition front bloc group union".split())
"""What a party is called once it has been named: "the party's chairman"."""
_OF_THE_STATE = frozenset(["national", "human", "rights"])
"""Words of the bodies that states set up to watch over rights: "the National Council of Human Rights" has no say on its own country's vote."""
_TAKING_POWER = frozenset("topple overthrow oust depose seize rule run govern".split())
"""What such a clause tells of them: "the soldiers who | rule Niger"."""
_DEFINITE = frozenset("the both all its their these those".split())
"""Words before officials by which those are meant who were spoken of."""
_BODIES_APPOSED = ORGANISATIONS | {"group", "bloc", "grouping", "opposition", "front"}
"""Words for a body that a phrase beside them can name."""
_OWNED = frozenset(
    "kingdom emirate sultanate island country government nation movement party alliance coalition organisation organization camp "
    "side team campaign people group experts inspectors".split()
)
"""Words for whom "its" or "their" belongs to what was spoken of: "its government"."""
_DEPUTIES = frozenset("senator congressman congresswoman representative lawmaker deputy mp".split())
"""Titles of those who sit in a chamber."""
_CALLED_AGAIN = frozenset(
    "group charity network watchdog ngo non-profit nonprofit think-tank lobby organisation organization body centre center union federation confederation "
    "association church bishops prelates clerics clergymen churchmen institute foundation forum society".split()
)
"""What a body of citizens is called once it has been named: "the New York-based group"."""
_DESKS = frozenset("bureau office desk directorate section division branch arm".split())
"""Parts of a ministry."""
_BUREAUS = frozenset("ministry office department embassy government consulate".split())
"""Where somebody works who speaks for a state."""
_RULED_ONCE = frozenset("power ruler master".split())
"""Words after "colonial" for the state that ruled."""
_SETS = frozenset("alliances coalitions movements troika quartet quintet trio candidates rivals contenders challengers presidents embassies parties".split())
"""Words for several that a list beside them names."""
_JOINED_UP = frozenset("group grouping troika quartet quintet trio bloc coalition".split())
_MAKING_UP = frozenset("form make compose comprise consist include".split())
"""How it is told who belongs to a group: "made up of", "comprising"."""
_OPPOSITION = frozenset(["opposition", *(f"opposition {body}" for body in "parties coalition bloc alliance movement".split())])
"""Titles of those against who rules, spoken of as one body."""
_SPEAKS_FOR = frozenset("leads led heads headed is was speaks spoke chairs".split())
"""Verbs by which a relative clause may tell for whom somebody speaks."""
_FOLLOWERS = frozenset("supporters followers backers sympathisers sympathizers loyalists partisans fans".split())
"""Those of them who are somebody's own."""
_FOLLOWING = frozenset(
    "supporters followers voters activists protesters demonstrators sympathisers sympathizers crowds youths strongholds fans media newspapers websites "
    "outlets newspaper daily weekly website outlet channel station paper magazine blog supporter activist".split()
)
"""Those who follow somebody, and what writes of him: they do not speak for him."""
_ASSEMBLIES = frozenset("parliament legislature congress assembly senate".split())
"""Words for a legislature."""
_PARTY_CHIEFS = frozenset(
    "president|head|secretary-general|general secretary|vice president|vice-president|deputy president|deputy leader|deputy head".split("|")
)
"""Titles that are an office in a party where one is named behind them."""
_CHAMBERS = _ASSEMBLIES | {"chamber", "house", "lords", "commons", "representatives", "deputies"}
"""Last words of the names of legislatures and of their chambers."""
_SITTING = frozenset("member deputy legislator lawmaker parliamentarian backbencher".split())
"""What somebody is who sits in one."""
_THINGS = frozenset(
    "party union league congress front movement alliance coalition council committee institute centre center group forum network "
    "foundation society federation confederation organization organisation association watch war international commission mission "
    "community club house bank fund agency court assembly parliament senate university initiative campaign rights human democracy "
    "stars eagles lions lionesses panthers elephants squad fc "
    "news times herald tribune gazette radio television tv telegraph chronicle dispatch broadcasting "
    "pole bloc democratic socialist national united people's patriotic opposition".split()
)
"""Words of a name that is no person's."""
_PERSON_TITLES = frozenset(
    "opposition leader|opposition candidate|opposition figure|opposition politician|candidate|presidential candidate|runner-up|challenger|"
    "democratic representative|republican representative|state representative|"
    "rival|main rival|mayor|lawmaker|senator|sen|rep|congressman|congresswoman|deputy|mp|mps|legislator|activist|campaigner|expert|special rapporteur|"
    "politician|dissident|exiled opposition leader|leader of the opposition|archbishop|bishop|ex-president|ex-minister|nominee|contender|"
    "presidential hopeful|presidential aspirant|finisher|third-place finisher|second-place finisher|vice presidential candidate|"
    "organizer|organiser|singer|treasurer|founder|lawmakers|legislators|speaker".split("|")
)
"""Titles of a person who speaks for no state."""
_REALMS_OF_SEVERAL = frozenset("kingdoms republics sultanates emirates nations states islands".split())
_REALMS = frozenset("kingdom republic state sultanate emirate principality federation commonwealth".split())
"""Words before "of" and a country that belong to its name."""
_PLAIN_MEMBERS = frozenset(
    "members states countries nations governments leaders presidents premiers member government country state nation leader capital capitals".split()
)
"""Words for members of an organisation, who are not the organisation where they are counted: "every EU government"."""
_SO_MANY = frozenset("several some many most various certain about around up".split())
"""Words before a number or a plural that go back to nobody named: "About 100 observers"."""
_PARTIES = frozenset("parties groups movements coalitions alliances blocs factions organisations organizations lists".split())
_COMMUNITIES = frozenset("sunni shia shiite shi'ite arab kurdish druze alawite muslim christian catholic orthodox maronite hindu buddhist sikh tamil".split())
"""Communities and faiths, of whom many speak and none for all."""
_POLITICIANS = frozenset("politicians leaders lawmakers deputies mps members figures representatives".split())
"""Who is not all of a community."""
_QUANTIFIERS = frozenset([*"every each another one some several most many nearly almost few dozens scores half other certain various".split(), *NUMERALS])
"""Words before members by which they are some of all, or each for itself."""
_BROADCASTERS = frozenset(["radio", "television"])
"""Words of those who only report: "Radio Kiribati"."""
_PASTIMES = frozenset(
    "fifa uefa football soccer rugby cricket basketball baseball tennis hockey athletics olympic film music chess boxing bar-association".split()
)
"""Words of bodies whose elections are their own affair."""
_ARMY_CHIEFS = frozenset(
    (force, rank) for force in ("army", "military", "armed-forces", "defence", "defense", "police") for rank in ("chief", "commander", "chief-of-staff")
)
"""Who commands those in arms, by two words."""
_NO_MORE = frozenset("opposition losing defeated beaten candidate challenger runner-up rebel retired until during".split())
"""Words beside somebody's rank by which he does not hold it now, or stood in the vote."""
_RULING_OFFICES = frozenset(
    [
        *"president premier chancellor king vice-president".split(),
        "prime minister",
        "vice president",
        "deputy president",
        "acting president",
        "interim president",
    ]
)
"""Offices of those who rule."""
_ALL_THE_SAME = frozenset("the main all 's country losing beaten defeated united fractured divided fragmented weakened".split())
"""Words before "opposition" with which it is still the whole of it."""
_SOME_PARTIES = frozenset("smaller small minor larger bigger leading major lesser extra-parliamentary".split())
"""What opposition parties are called that are only some of them."""
_CITIZENS = frozenset("watch network alliance coalition observatory observation monitoring observer observers monitor monitors watchdog".split())
"""Words in the names of bodies that watch elections and hold none."""
_BODIES = _ASSEMBLIES | frozenset("party parties house chamber union federation".split())
"""Words for a body that its country's name alone can name: "Cambodia's parliament"."""


_ONE_OF = frozenset("one oldest youngest strongest weakest biggest largest smallest latest newest richest".split())
"""Words for one of several: "the youngest of the contenders"."""
_ONE_PERSON = frozenset("member figure politician stalwart veteran heavyweight strategist firebrand maverick icon grandee".split())
"""Words for one person, right before the name."""


def _in_coalition(words: list[str]) -> bool:
    """Whether words tell that a party is of those who rule: "belongs to the ruling coalition"."""
    joins = words[:2] == ["belongs", "to"] or words[:3] in (["is", "part", "of"], ["sits", "in", "the"]) or words[1:4] == ["a", "member", "of"]
    return joins and not RULING.isdisjoint(words)


def titles_of_person(titles: list[Atom]) -> bool:
    """Whether one of the titles is that of a person who speaks for no state."""
    return any(a.ref in _PERSON_TITLES for a in titles)


def _near(since: str, until: str, day: str) -> bool:
    """Whether an office was held close to a day: from the year before it began to four years after its end."""
    return within(day[:4], str(int(since[:4]) - 1) if since else "", str(int(until[:4]) + 4) if until else "")


def _several(np: NP) -> bool:
    """Whether a phrase, or what belongs to it, is a list."""
    return bool(np.members) or any(o.members for o in np.post)


def _posts(np: NP) -> Iterator[NP]:
    """All phrases that modify a phrase, and those that modify them."""
    for post in np.post:
        yield post
        yield from _posts(post)
