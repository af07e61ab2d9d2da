"""Who holds a stance: a noun phrase → the states, organisations, parties or persons that it speaks for.

The codebook's section 2 in code: ministers and capitals speak for their state, observers for their organisation, former
officials and legislators for themselves; unnamed speakers for nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from stance.clauses import NP, VG, Mark, Parsed
from stance.knowledge import PRIVATE, SPEAKING, Knowledge
from stance.mentions import Atom, Names, slug
from stance.patterns import Phrases
from stance.text import fold


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


@dataclass(slots=True)
class Discourse:
    """What the text has spoken of so far, for pronouns and bare titles. Holders are in the order of mention."""

    section: list[Holder] = field(default_factory=list)
    actors: list[Holder] = field(default_factory=list)
    persons: list[Holder] = field(default_factory=list)
    organisations: list[Holder] = field(default_factory=list)
    plural: list[Holder] = field(default_factory=list)
    author: Holder | None = None


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
        self.host: str | None = None

    # --- small makers

    def state(self, code: str, why: str, certainty: float = 1.0, speaker: str | None = None) -> Holder:
        return Holder(code, self.knowledge.actor_type(code), self.knowledge.name_of(code), speaker, why, certainty)

    def nonstate(self, name: str, why: str, certainty: float = 1.0, speaker: str | None = None) -> Holder:
        return Holder(slug(name), "nonstate", name, speaker, why, certainty)

    def text(self, np: NP) -> str:
        return self.names.document.slice(np.first, np.last)

    # --- the resolver

    def resolve(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """Every actor that the phrase stands for, none where it names nobody who can be coded."""
        if id(np) in self._resolving:
            return []  # "its" and what it belongs to lean on each other: neither names anybody
        self._resolving.add(id(np))
        try:
            if np.members:
                return _distinct([h for member in np.members for h in self._member(member, np, parsed, discourse)])
            return _distinct(self._one(np, parsed, discourse))
        finally:
            self._resolving.discard(id(np))

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
            code = self._disambiguate(atoms[0])
            return [self.state(code, f"{self.text(whole)} speak for {self.knowledge.name_of(code)} among others", 0.95)]
        first = self.names.within(whole.members[0].first, whole.members[0].last)
        if (
            member is not whole.members[0]
            and len(atoms) == 1
            and atoms[0].kind in ("name", "person")
            and any(a.kind == "title" and a.role == "nonstate" for a in first)
        ):
            name = atoms[0].ref
            return [Holder(slug(name), "nonstate", name, name, f"{name} shares the title of {self.text(whole.members[0])}", 0.95, name)]
        return self._one(member, parsed, discourse)

    def _one(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        low = self.tokens[np.first].low
        if np.last - np.first == 1 and low in ("he", "she", "it", "they", "we", "i", "him", "her", "them", "who", "us", "me", "both"):
            return self._pronoun(low, np, parsed, discourse)
        atoms = [a for a in self.names.within(np.first, np.last)]
        tokens = self.tokens[np.first : np.last]
        former = any(
            t.low in ("former", "then-former", "ousted", "deposed", "late", "retired", "toppled", "ex", "onetime", "one-time") or t.low.startswith("ex-")
            for t in tokens
        )
        found = self._from_parts(np, atoms, former, parsed, discourse)
        if found:
            return found
        # the apposition or the modifier says who: "the challenger, Alejandro Toledo", "monitors from the African Union"
        for beside in np.appos:
            if beside.prep is None and (more := self._one(beside, parsed, discourse)):
                return more
        listed = self._listed_after(np, parsed, discourse)
        return listed

    def _from_parts(self, np: NP, atoms: list[Atom], former: bool, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        head = self.names.covered.get(np.head)
        title = next((a for a in atoms if a.kind == "title"), None)
        titles = [a for a in atoms if a.kind == "title"]
        person = next((a for a in reversed(atoms) if a.kind == "person" and not self._possessive(a)), None)
        owner_person = next((a for a in atoms if a.kind == "person" and self._possessive(a)), None)
        name = next((a for a in reversed(atoms) if a.kind == "name" and not self._possessive(a) and a.ref.lower() not in ("western", "the")), None)
        group = self._group(np, atoms)
        body = next((a for a in atoms if a.kind == "body"), None) or self._post_atom(np, ("body",), ("of", "for", "from", "at"))
        place = self._place(np, atoms)
        roles = {a.role for a in titles}
        beside = self._beside(np, parsed)
        if beside is not None and person is None and name is None:
            person = beside if beside.kind == "person" else None
            name = beside if beside.kind == "name" and self._personal(beside) else None
        speaker = person.ref if person else name.ref if name and titles and self._personal(name) else None
        appos_title, appos_place, appos_org = self._apposed(np)
        head_word = self.tokens[np.head].low

        # 1. organisations
        if body is not None and (head is body or person or name or roles & {"group", "voice", "observer", "nonstate", "state"} or self._post_of(np, body)):
            b = self.knowledge.bodies.get(body.ref)
            return [self.nonstate(b.name if b else body.ref, f"{b.name if b else body.ref} is named", speaker=speaker)]
        if appos_org is not None and (person or name):
            return [replace(appos_org, speaker=(person or name).ref if (person or name) else None)]  # type: ignore[union-attr]
        if group is not None and (
            head is group or (head is not None and head.kind == "group") or person or name or titles or head_word in self._group_nouns(group.ref)
        ):
            if roles & {"nonstate"} and not roles & {"group", "observer", "voice"} and head_word in ("lawmaker", "lawmakers", "parliament"):
                return [self.nonstate(self.text(np), "a legislature")]
            if not (roles & {"institution"} and place and group.kind == "groupseat"):
                return [self.state(group.ref, f"{self._shown(group)} stands for {self.knowledge.name_of(group.ref)}", speaker=speaker)]

        # 2. persons
        if person is not None:
            return self._person(person, np, place or appos_place, roles | ({appos_title} if appos_title else set()), former, discourse, parsed)
        if owner_person is not None and (
            head_word in self.phrases.government or "institution" in roles or "voice" in roles or head_word in ("office", "government", "administration")
        ):
            who = self._person(owner_person, np, None, set(), former, discourse)
            if who and who[0].type != "nonstate":
                return [replace(h, why=f"{self.text(np)}: {h.why}", speaker=None, person=None) for h in who]
        # "the Trump administration", "the Maduro government"
        if title is not None and title.role == "institution":
            inner = next((a for a in atoms if a.kind == "person"), None)
            if inner is not None and inner.person is not None:
                office = inner.person.office_on(self.day)
                home = office.actor if office is not None else inner.person.country()
                if home is not None and self.knowledge.actor_type(home) == "state":
                    return [self.state(home, f"the administration of {inner.ref}")]

        # 3. institutions, titles and places
        if place is not None and not former:
            nonstate = roles & {"nonstate"}
            if nonstate and not roles & {"state", "institution"}:
                return self._nonstate(np, atoms, place, name)
            if (
                roles & {"state", "institution", "voice"}
                or head_word in ("missions", "delegations")
                or (head is not None and head.kind in ("state", "capital", "seat", "ministry"))
                or name is not None
            ):
                if "observer" in roles and "state" not in roles and not roles & {"voice", "institution"} and head_word not in ("missions", "delegations"):
                    return []
                if name is not None and not titles and not self._personal(name):
                    return self._nonstate(np, atoms, place, name) if appos_title == "nonstate" else []
                certainty = 0.9 if name is not None and not titles else 1.0
                if name is not None and roles <= {"group"} and titles:
                    certainty = 0.85
                return [self.state(c, f"{self.text(np)} speaks for {self.knowledge.name_of(c)}", certainty, speaker) for c in self._codes(np, atoms, place)]
            if head_word in self.phrases.government:
                return [self.state(c, f"{self.text(np)} is the government of {self.knowledge.name_of(c)}") for c in self._codes(np, atoms, place)]
        if name is not None or "nonstate" in roles or appos_title == "nonstate" or former:
            found = self._nonstate(np, atoms, place or appos_place, name)
            if found:
                return found
        if name is not None and (known := self.learned.get(name.ref)):
            return [replace(known, speaker=known.speaker or (name.ref if known.person else None))]
        beside_named = [h for o in np.appos if o.prep is None for h in self._plainly(o, parsed, discourse)]
        if beside_named and person is None:
            return beside_named
        if roles & {"state", "institution", "voice", "group", "observer"} and not former:
            if head_word in self.phrases.unnamed and self.tokens[np.first].low not in ("the", "both", "all", "its", "their", "these", "those"):
                return []
            return self._contextual(np, parsed, discourse, speaker, roles, head_word)
        if roles == {"nonstate"} and head_word in (
            "party",
            "movement",
            "coalition",
            "alliance",
            "organization",
            "organisation",
            "federation",
            "union",
            "network",
        ):
            return self._contextual(np, parsed, discourse, speaker, roles, head_word)
        if head_word == "country" and discourse.section:
            return [replace(h, why=f"{self.text(np)} stands under the heading {h.name}") for h in discourse.section]
        if head_word == "country" and self.tokens[np.first].low == "the" and np.prep is None:
            last = next((h for h in reversed(discourse.actors) if h.type == "state" and h.code != self.host), None)
            return [replace(last, speaker=None, certainty=last.certainty * 0.8, why=f"the country is {last.name}, spoken of last")] if last else []
        if self.tokens[np.first].low in ("its", "their", "his", "her") and head_word in (
            "country",
            "government",
            "nation",
            "movement",
            "party",
            "alliance",
            "coalition",
            "organisation",
            "organization",
            "camp",
            "side",
            "team",
            "campaign",
            "people",
            "group",
        ):
            return self._contextual(np, parsed, discourse, speaker, roles, head_word)
        return []

    def _plainly(self, np: NP, parsed: Parsed, discourse: Discourse) -> list[Holder]:
        """What an apposition names outright, without leaning on context."""
        if any(a.kind in ("state", "group", "organ", "body", "person") for a in self.names.within(np.first, np.last)):
            return self._one(np, parsed, discourse)
        return []

    # --- parts

    def _shown(self, atom: Atom) -> str:
        return self.names.document.slice(atom.first, atom.last)

    def _possessive(self, atom: Atom) -> bool:
        return atom.last < len(self.tokens) and self.tokens[atom.last].low == "'s"

    def _personal(self, atom: Atom) -> bool:
        """Whether an unknown name looks like a person's: two to five words, none of them a word for a thing."""
        words = [fold(w) for w in atom.ref.split()]
        return 1 <= len(words) <= 6 and not any(w in _THINGS or w in self.phrases.election for w in words) and not atom.ref.isupper()

    def _group_nouns(self, code: str) -> set[str]:
        group = self.knowledge.groups.get(code)
        return (
            {n.split()[-1] for n in group.nouns} | {"bloc", "group", "grouping", "union", "body", "states", "members", "nations", "countries"}
            if group
            else set()
        )

    def _post_atom(self, np: NP, kinds: tuple[str, ...], preps: tuple[str, ...]) -> Atom | None:
        for post in np.post:
            if post.prep in preps:
                for atom in self.names.within(post.first, post.last):
                    if atom.kind in kinds:
                        return atom
        return None

    def _post_of(self, np: NP, atom: Atom) -> bool:
        return not (np.first <= atom.first < np.last) and (self.names.covered.get(np.head) is not None)

    def _group(self, np: NP, atoms: list[Atom]) -> Atom | None:
        if self.tokens[np.head].low in ("members", "states", "countries", "nations", "governments", "leaders", "member") and self._some(np):
            return None
        for atom in atoms:
            if atom.kind in ("group", "organ"):
                return atom
            if atom.kind in ("capital", "groupseat") and (code := self._seat_of_group(atom)):
                return Atom("groupseat", atom.first, atom.last, code)
        head = self.names.covered.get(np.head)
        if head is not None and head.kind in ("title", "person", "name"):
            found = self._post_atom(np, ("group", "organ"), ("of", "from", "for", "at"))
            if found is not None and not (head.kind == "title" and head.role == "state" and any(a.kind in ("adjective", "state") for a in atoms)):
                return found
        return None

    def _some(self, np: NP) -> bool:
        """Whether a phrase speaks of some members only: "thirteen members of the council", "most EU states"."""
        first = self.tokens[np.first].low
        return first in _QUANTIFIERS or first[:1].isdigit()

    def _seat_of_group(self, atom: Atom) -> str | None:
        """The organisation that a city stands for: Brussels is the EU unless the text is about Belgium."""
        if self.tokens[atom.first].low != "brussels":
            return None
        others = sum(1 for a in self.names.at.values() if a.kind in ("state", "adjective") and a.ref == "BEL")
        return None if others else "EU"

    def _place(self, np: NP, atoms: list[Atom]) -> Atom | None:
        """The state that the phrase is tied to: "Russian", "Peru's", "of Chile", a capital, a palace, a ministry."""
        kinds = ("state", "adjective", "capital", "seat", "ministry", "region")
        own = [a for a in atoms if a.kind in kinds]
        if own:
            return own[0]
        head = self.names.covered.get(np.head)
        if head is not None and head.kind in ("title", "person", "name"):
            found = self._post_atom(np, kinds, ("of", "in", "from", "at", "to", "for"))
            if found is not None:
                post = next(p for p in np.post if p.first <= found.first < p.last)
                if post.prep == "of" or (post.prep in ("in", "from") and head.kind == "title" and head.role in ("voice", "institution", "state")):
                    return found
        return None

    def _codes(self, np: NP, atoms: list[Atom], place: Atom) -> list[str]:
        """The states of a phrase whose title is shared: "the foreign ministers of France, Germany and Italy"."""
        for post in np.post:
            if post.prep in ("of", "from") and post.members and any(m.first <= place.first < m.last for m in post.members):
                return [a.codes[0] if a.codes else a.ref for m in post.members for a in self.names.within(m.first, m.last) if a.kind in ("state", "capital")]
        return [self._disambiguate(place)]

    def _disambiguate(self, atom: Atom) -> str:
        """One code for an adjective that several states share ("Congolese"): the one that the article names."""
        if len(atom.codes) > 1:
            return max(atom.codes, key=lambda c: (self.names.states.get(c, 0), c == atom.ref))
        return atom.codes[0] if atom.codes else atom.ref

    def _beside(self, np: NP, parsed: Parsed) -> Atom | None:
        """The person set beside a title: "Cuba's president, Miguel Diaz-Canel,"."""
        for other in np.appos:
            if other.prep is None and (other.last - other.first) <= 7:
                for atom in self.names.within(other.first, other.last):
                    if atom.kind in ("person", "name") and not self._possessive(atom):
                        return atom
        return None

    def _apposed(self, np: NP) -> tuple[str, Atom | None, Holder | None]:
        """(role, place, organisation) that an apposition adds: ", Director of the Canadian Foreign Policy Institute (CFPI),"."""
        for other in np.appos:
            if other.prep is not None:
                continue
            atoms = self.names.within(other.first, other.last)
            title = next((a for a in atoms if a.kind == "title"), None)
            if title is None:
                continue
            place = self._place(other, atoms)
            posts = [p for p in _posts(other) if p.prep in ("of", "for", "at")]
            inside = [a for p in posts for a in self.names.within(p.first, p.last)] + [a for a in atoms if a is not title]
            body = next((a for a in inside if a.kind == "body"), None)
            group = next((a for a in inside if a.kind in ("group", "organ")), None)
            if body is not None:
                known = self.knowledge.bodies[body.ref]
                return title.role, place, self.nonstate(known.name, f"speaks for {known.name}")
            if group is not None:
                return title.role, place, self.state(group.ref, f"speaks for {self.knowledge.name_of(group.ref)}")
            if title.role in ("group", "nonstate", "voice") or title.ref in ("director", "leader"):
                for p in posts:
                    span = self._organisation(p)
                    if span:
                        return title.role, place, self.nonstate(span, f"speaks for {span}")
            return title.role, place, None
        return "", None, None

    def _organisation(self, np: NP) -> str | None:
        """The name of an organisation nobody curated: a phrase of capitalized words ("the Hamilton Coalition to Stop The War")."""
        if np.members:
            return None
        first, last = np.first, np.last
        while first < last and not self.tokens[first].cap:
            first += 1
        if first >= last or (first in self.names.covered and self.names.covered[first].kind == "state" and last - first == 1):
            return None
        end = last
        k = last
        while k + 1 < len(self.tokens) and self.tokens[k].low in ("to", "of", "for", "and", "the", "stop", "against") and k < last + 6:
            k += 1
            while k < len(self.tokens) and self.tokens[k].cap and self.tokens[k].text[0].isalpha():
                k += 1
                end = k
        words = [t.text for t in self.tokens[first:end] if t.text not in "()"]
        capitals = [w for w in words if w[0].isupper()]
        if len(capitals) < 2:
            return None
        return self.names.document.slice(first, end)

    def _code_of_place(self, place: Atom | None) -> str | None:
        return self._disambiguate(place) if place is not None else None

    def _leads(self, np: NP, parsed: Parsed | None) -> Holder | None:
        """The organisation whose mission the person leads: "John Kerry, leading the Carter Center's team"."""
        if parsed is None:
            return None
        for verb in parsed.verbs:
            if (
                verb.subject is np
                and verb.relation in ("adjunct", "relative")
                and verb.lemma in ("lead", "head", "chair", "represent", "direct", "co-lead")
                and verb.object is not None
            ):
                for span in (verb.object, *verb.object.post):
                    for atom in self.names.within(span.first, span.last):
                        if atom.kind in ("group", "organ"):
                            return self.state(atom.ref, "")
                        if atom.kind == "body":
                            return self.nonstate(self.knowledge.bodies[atom.ref].name, "")
        return None

    def _person(
        self, atom: Atom, np: NP, place: Atom | None, roles: set[str], former: bool, discourse: Discourse, parsed: Parsed | None = None
    ) -> list[Holder]:
        person, name = atom.person, atom.ref
        then = any(t.low.startswith("then-") for t in self.tokens[np.first : np.last])
        if then and person is not None and (home := self._code_of_place(place) or person.country()) is not None:
            return [Holder(home, "state", self.knowledge.name_of(home), name, f"{name} then spoke for {self.knowledge.name_of(home)}", 0.95, name)]
        for beside in np.appos:
            if self.tokens[beside.first].low in ("its", "their") and beside.prep is None:
                owner = next((h for h in reversed(discourse.organisations) if h.type == "nonstate"), None) or next(
                    (h for h in reversed(discourse.organisations)), None
                )
                if owner is not None:
                    return [replace(owner, speaker=name, certainty=0.85, why=f"{name} holds an office of {owner.name}, spoken of before")]
        if (led := self._leads(np, parsed)) is not None:
            return [replace(led, speaker=name, why=f"{name} leads its people there")]
        speaking = person.office_on(self.day) if person is not None else None
        private = next((o for o in person.offices if o.office in PRIVATE and (self.day is None or _near(o.since, o.until, self.day))), None) if person else None
        on_behalf = next((p for p in np.post if p.prep in ("for", "on") and self._group(p, self.names.within(p.first, p.last)) is not None), None)
        if on_behalf is not None:
            group = self._group(on_behalf, self.names.within(on_behalf.first, on_behalf.last))
            if group is not None:
                return [self.state(group.ref, f"{name} speaks for {self.knowledge.name_of(group.ref)}", speaker=name)]
        if (
            roles & {"state"}
            and not former
            and place is None
            and speaking is None
            and person is not None
            and (home := person.country()) is not None
            and "nonstate" not in roles
        ):
            return [
                Holder(
                    home,
                    "state",
                    self.knowledge.name_of(home),
                    name,
                    f"{name} is named with an office, and belongs to {self.knowledge.name_of(home)}",
                    0.85,
                    name,
                )
            ]
        if "nonstate" in roles and "state" not in roles:
            return [Holder(slug(name), "nonstate", name, name, f"{name} speaks for no state here", 1.0, name)]
        if former and "state" not in {speaking.office if speaking else ""}:
            if speaking is None or self.day is None:
                return [Holder(slug(name), "nonstate", name, name, f"{name} is out of office", 0.9, name)]
        if place is not None:
            code = self._disambiguate(place)
            if speaking is not None and speaking.actor != code and self.knowledge.actor_type(speaking.actor) == "igo" and "state" not in roles:
                return [self.state(speaking.actor, f"{name} holds office in {self.knowledge.name_of(speaking.actor)}", speaker=name)]
            if speaking is not None or roles & {"state", "voice", "institution", "group"}:
                return [Holder(code, "state", self.knowledge.name_of(code), name, f"{name} speaks for {self.knowledge.name_of(code)}", 1.0, name)]
            if private is not None:
                return [Holder(slug(name), "nonstate", name, name, f"{name} is known as {private.office}", 1.0, name)]
            return [Holder(code, "state", self.knowledge.name_of(code), name, f"{name} is named with {self.knowledge.name_of(code)}", 0.85, name)]
        if (known := self.learned.get(name)) is not None and known.type != "nonstate" and "state" not in roles:
            if speaking is None or speaking.actor == known.code or known.type == "igo":
                return [replace(known, speaker=name)]
        if speaking is not None:
            return [
                Holder(speaking.actor, self.knowledge.actor_type(speaking.actor), self.knowledge.name_of(speaking.actor), name,
                       f"{name} is {speaking.office} of {self.knowledge.name_of(speaking.actor)}", 1.0, name)
            ]  # fmt: skip
        if (known := self.learned.get(name)) is not None:
            return [replace(known, speaker=name)]
        if private is not None:
            return [Holder(slug(name), "nonstate", name, name, f"{name} is known as {private.office}", 1.0, name)]
        if person is not None and roles & {"state"}:
            country = person.country()
            if country is not None:
                return [Holder(country, "state", self.knowledge.name_of(country), name, f"{name} held office in {self.knowledge.name_of(country)}", 0.8, name)]
        return []

    def _nonstate(self, np: NP, atoms: list[Atom], place: Atom | None, name: Atom | None) -> list[Holder]:
        head_word = self.tokens[np.head].low
        titles = [a for a in atoms if a.kind == "title" and a.role == "nonstate"]
        named = self.learned.get(name.ref) if name is not None else None
        if named is not None and not titles:
            return [replace(named, speaker=name.ref if named.person and name else named.speaker)]
        if name is not None and {fold(w) for w in self.text(np).split()} & _OWN and not titles_of_person(titles):
            return []
        if name is not None and (titles or np.appos or self._organisation(np)):
            personal = self._personal(name) and any(a.ref in _PERSON_TITLES for a in titles)
            appos_title, _, _ = self._apposed(np)
            org = self._organisation(np)
            if personal:
                return [Holder(slug(name.ref), "nonstate", name.ref, name.ref, f"{name.ref} speaks for no state", 1.0, name.ref)]
            if appos_title == "nonstate" or titles or (org and any(fold(w) in _THINGS for w in org.split())):
                shown = org if org and not titles else self._full_name(np, name)
                return [self.nonstate(shown, f"{shown} is an organisation of its own", 0.95)]
        if (
            any(
                a.ref in ("opposition", "opposition parties", "opposition coalition", "opposition bloc", "opposition alliance", "opposition movement")
                for a in titles
            )
            and name is None
        ):
            code = self._disambiguate(place) if place is not None else self.host
            if code is not None and self.knowledge.actor_type(code) == "state":
                return [
                    Holder(
                        f"opposition-{code.lower()}",
                        "nonstate",
                        f"opposition in {self.knowledge.name_of(code)}",
                        None,
                        "the opposition spoken of as one body",
                        0.9,
                    )
                ]
        if titles and place is not None and head_word in ("parliament", "legislature", "congress", "assembly", "senate"):
            code = self._disambiguate(place)
            for body in self.knowledge.bodies.values():
                if body.kind == "parliament" and body.country == code:
                    return [self.nonstate(body.name, f"{self.text(np)} is {body.name}", 0.95)]
        if titles and place is not None and name is None and head_word in _BODIES:
            shown = self.text(np)
            return [self.nonstate(shown.replace("'s", "").replace("’s", ""), f"{shown} speaks for itself", 0.85)]
        org = self._organisation(np)
        if org and any(fold(w) in _THINGS for w in org.split()) and name is not None:
            return [self.nonstate(org, f"{org} is an organisation of its own", 0.9)]
        return []

    def _full_name(self, np: NP, name: Atom) -> str:
        """The name with what belongs to it: "Communist Party of Canada"."""
        first, last = name.first, name.last
        while first - 1 >= np.first and self.tokens[first - 1].cap:
            first -= 1
        for post in np.post:
            if post.prep == "of" and post.first == last + 1 and self.tokens[post.first].cap:
                last = post.last
        return self.names.document.slice(first, last)

    # --- context

    def _pronoun(self, low: str, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        if low in ("we", "i", "us", "me"):
            return []  # decided by the quotation it stands in
        earlier = self._earlier(np, parsed, d)
        if not earlier and d.section and low in ("it", "they", "he", "she"):
            return [replace(h, certainty=h.certainty * 0.9, why=f"{low} stands under the heading {h.name}") for h in d.section]
        if low in ("he", "she", "him", "her"):
            for h in earlier:
                if h.person or h.speaker:
                    return [replace(h, certainty=h.certainty * 0.95, why=f"{low} is {h.speaker or h.name}")]
            for k in range(np.first - 1, parsed.sentence.first - 1, -1) if not d.persons else ():
                atom = self.names.at.get(k)
                if atom is not None and atom.kind in ("person", "name") and not self._possessive(atom) and (own := parsed.np_from(k)) is not None:
                    found = self.resolve(own, parsed, d)
                    if found:
                        return [replace(h, certainty=h.certainty * 0.85, why=f"{low} is {atom.ref}") for h in found[:1]]
            return [replace(d.persons[-1], certainty=d.persons[-1].certainty * 0.85, why=f"{low} is {d.persons[-1].speaker}")] if d.persons else []
        if low == "it" and self.expletive(np, parsed):
            return []
        if low == "it":
            for h in earlier:
                if not h.person or h.type != "nonstate":
                    return [replace(h, certainty=h.certainty * 0.95, why=f"it is {h.name}")]
            return [replace(d.actors[-1], certainty=d.actors[-1].certainty * 0.85, why=f"it is {d.actors[-1].name}")] if d.actors else []
        if low in ("they", "them", "both"):
            several = self._earlier_plural(np, parsed, d)
            if several:
                return [replace(h, certainty=h.certainty * 0.9, why=f"they are {h.name} among others") for h in several]
            return [replace(h, certainty=h.certainty * 0.85, why=f"they are {h.name} among others") for h in d.plural]
        return []

    def expletive(self, np: NP, parsed: Parsed) -> bool:
        """Whether "it" stands for nothing: "it was clear that", "it was not for the council to say"."""
        verb = next((v for v in parsed.verbs if v.subject is np and v.lemma in ("be", "seem", "appear", "remain")), None)
        if verb is None:
            return False
        following = [t.low for t in self.tokens[verb.last : min(verb.last + 7, parsed.sentence.last)]]
        return bool({"that", "for", "to", "whether", "who"} & set(following))

    def _subjects_before(self, np: NP, parsed: Parsed) -> Iterator[NP]:
        """Subjects in this sentence before the phrase, nearest first."""
        seen: set[int] = set()
        for verb in sorted(parsed.verbs, key=lambda v: -v.first):
            s = verb.subject
            if s is not None and s.first < np.first and s.last <= np.first and id(s) not in seen:
                seen.add(id(s))
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

    def _earlier(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        out: list[Holder] = []
        for subject in self._subjects_before(np, parsed):
            if subject is np or (subject.last - subject.first == 1 and self.tokens[subject.first].low in ("he", "she", "it", "they", "that", "which")):
                continue
            several = self.resolve(subject, parsed, d)
            out.extend(several if not subject.members or len(several) == 1 else [])
            if out:
                break
        return out

    def _earlier_plural(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        for subject in self._subjects_before(np, parsed):
            if subject is np or (subject.last - subject.first == 1 and self.tokens[subject.first].low in ("he", "she", "it", "they", "that", "which")):
                continue
            found = self.resolve(subject, parsed, d)
            if found:
                return found
        return []

    def _contextual(self, np: NP, parsed: Parsed, d: Discourse, speaker: str | None, roles: set[str], head_word: str) -> list[Holder]:
        """A title or institution without a country: the country comes from the sentence, the section or what was spoken of last."""
        if head_word in ("members", "states", "countries", "nations") and not self._some(np) and any(h.type == "igo" for h in d.plural):
            return [replace(h, certainty=h.certainty * 0.9, why=f"{self.text(np)}: {h.name} among them") for h in d.plural]
        shown = self.text(np)
        first = self.tokens[np.first].low
        if first in ("its", "their", "his", "her"):
            for h in [*self._earlier_plural(np, parsed, d), *reversed(d.actors)]:
                if h.type == "nonstate" and (roles & {"institution", "state"} or head_word in ("country", "government")):
                    continue
                return [replace(h, speaker=speaker or h.speaker, why=f"{shown} belongs to {h.name}", certainty=h.certainty * 0.95)]
            return []
        if roles & {"institution", "state", "voice"} and not (roles & {"group"} and not roles & {"state", "institution", "voice"}):
            for atom in self.names.within(parsed.sentence.first, np.first):
                if atom.kind in ("capital", "state") and self.tokens[atom.first - 1].low in ("in", "from") and atom.first - parsed.sentence.first <= 3:
                    code = self._seat_of_group(atom) or self._disambiguate(atom)
                    return [self.state(code, f"{shown} is that of {self.knowledge.name_of(code)}, where it speaks", 0.95, speaker)]
        if d.section:
            return [replace(h, speaker=speaker, why=f"{shown} stands under the heading {h.name}") for h in d.section]
        if roles & {"group", "observer"} and not roles & {"institution"}:
            last = (
                next((h for h in reversed(d.organisations) if h.type == "igo"), None)
                if head_word in ("bloc", "grouping", "union", "body", "alliance", "summit", "commission", "mission", "monitors", "observers", "secretariat")
                else None
            )
            if last is not None:
                return [replace(last, speaker=speaker, certainty=last.certainty * 0.85, why=f"{shown} is {last.name}, spoken of last")]
        if head_word in ("group", "bloc", "grouping", "union", "body", "alliance", "community"):
            for h in self._earlier(np, parsed, d):
                if h.type == "igo":
                    return [replace(h, certainty=h.certainty * 0.95, why=f"{shown} is {h.name}")]
            last = next((h for h in reversed(d.organisations)), None)
            return [replace(last, certainty=last.certainty * 0.85, why=f"{shown} is {last.name}, spoken of last")] if last else []
        if head_word in ("party", "movement", "coalition", "organization", "organisation", "federation", "ngo", "institute", "delegation", "team", "mission"):
            last = next(
                (
                    h
                    for h in reversed(d.organisations)
                    if h.type == "nonstate" or head_word in ("delegation", "team", "mission", "organization", "organisation")
                ),
                None,
            )
            return [replace(last, certainty=last.certainty * 0.85, why=f"{shown} is {last.name}, spoken of last")] if last else []
        if (
            (roles & {"institution", "state", "voice"}
            and first in ("the", "a", "an"))
            or head_word in ("spokesman", "spokeswoman", "spokesperson")
            or roles & {"institution", "state"}
        ):
            for h in reversed(d.actors):
                if h.type != "nonstate" or roles == {"voice"}:
                    return [replace(h, speaker=speaker, certainty=h.certainty * 0.75, why=f"{shown} is taken for that of {h.name}, spoken of last")]
        return []

    def _listed_after(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        """ "Many allies - Canada, Britain and France among them -": the list that names whom a general word means."""
        if self.tokens[np.head].low not in self.phrases.unnamed:
            return []
        items = parsed.items
        at = next((k for k, x in enumerate(items) if x is np), None)
        if at is None:
            return []
        k = at + 1
        while k < len(items) and isinstance(items[k], (Mark, NP)) and k < at + 5:
            item = items[k]
            if (
                isinstance(item, NP)
                and item.members
                and (item.prep is None or item.prep in ("including", "like", "as") or (item.prep == "of" and self.tokens[item.first - 2].low == "those"))
            ):
                return [h for m in item.members for h in self._one(m, parsed, d)]
            if isinstance(item, NP) and item.prep in ("including",):
                return self._one(item, parsed, d)
            if isinstance(item, VG):
                break
            k += 1
        return []


_THINGS = frozenset(
    "party union league congress front movement alliance coalition council committee institute centre center group forum network "
    "foundation society federation confederation organization organisation association watch war international commission mission "
    "community club house bank fund agency court assembly parliament senate university initiative campaign rights human democracy "
    "pole bloc democratic socialist national united people's patriotic opposition".split()
)
_PERSON_TITLES = frozenset(
    "opposition leader|opposition candidate|opposition figure|opposition politician|candidate|presidential candidate|runner-up|challenger|rival|main rival|"
    "lawmaker|senator|congressman|congresswoman|deputy|mp|mps|legislator|activist|campaigner|expert|special rapporteur|politician|dissident|exiled opposition leader|"
    "leader of the opposition|archbishop|bishop|ex-president|ex-minister|nominee|contender|presidential hopeful|organizer|organiser|singer|treasurer|founder|lawmakers|legislators|speaker".split(
        "|"
    )
)
_QUANTIFIERS = frozenset(
    "some several most many nearly almost few two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen dozens scores half other certain various".split()
)
_OWN = frozenset("electoral election elections constitutional supreme court commission tribunal".split())
_BODIES = frozenset("parliament legislature congress senate assembly party parties house chamber union federation".split())


def titles_of_person(titles: list[Atom]) -> bool:
    return any(a.ref in _PERSON_TITLES for a in titles)


def _near(since: str, until: str, day: str) -> bool:
    from stance.knowledge import within

    return within(day[:4], str(int(since[:4]) - 1) if since else "", str(int(until[:4]) + 4) if until else "")


def _posts(np: NP) -> Iterator[NP]:
    for post in np.post:
        yield post
        yield from _posts(post)


def _distinct(holders: Iterator[Holder] | list[Holder]) -> list[Holder]:
    seen: dict[str, Holder] = {}
    for h in holders:
        if h.code not in seen:
            seen[h.code] = h
    return list(seen.values())


_ = SPEAKING
