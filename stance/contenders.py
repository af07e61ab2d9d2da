"""Candidates and parties that nobody curated: who is meant by a camp, a party's officer, a bloc's name, or a description that a later sentence names.

Consulted by `holders` before it reads titles and places, because a party's name may have a country's in it and a lawyer's client an office.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from stance.mentions import PARTY_NOUNS, Atom
from stance.syntax import NP, VG, Parsed
from stance.text import QUOTES, fold
from stance.words import ARTICLES, NUMERALS, PERSONAL, POSSESSIVES, PRONOUN_OF, REGIONAL, WATCHING

if TYPE_CHECKING:
    from stance.holders import Discourse, Holder, Who
_PART_OF = frozenset("part member partner ally constituent component".split())
"""What a party is that belongs to somebody's bloc."""


class Contenders:
    """Resolves phrases for candidates and parties of one article; `later` has the descriptions that a later sentence names, by their head."""

    def __init__(self, who: Who) -> None:
        self.who = who
        self.names = who.names
        self.tokens = who.tokens
        self.later: dict[int, list[Holder]] = {}

    def resolve(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """The holders, or None where the phrase is none of these."""
        if np.head in self.later:
            return self.later[np.head]
        for found in self._readings(np, parsed, d):
            if found is not None:
                return found
        return None

    def _readings(self, np: NP, parsed: Parsed, d: Discourse) -> Iterator[list[Holder] | None]:
        """Each reading in turn, asked for only where none before it applies."""
        head = self.tokens[np.head].low
        yield self._of_those_in_power(np)
        yield self._winner(np)
        yield self._onlooker(np, parsed)
        counted = np.appos and head.endswith("s") and self.tokens[np.first].low in NUMERALS and np.head not in self.names.covered
        if head in _PAIRS:
            yield self._pair(np)
        if head in SEVERAL or counted or (head in NUMERALS and any(self.tokens[(o.members or [o])[0].head].low in SEVERAL for o in np.post)):
            yield self._several(np, parsed)
        if head in _ONE_OF_THEM or head in ("man", "woman"):
            yield self._for_another_office(np)
            yield self._named_behind(np, parsed)
        if np.appos or self.speaks(np) or self._his_bloc(np):
            yield self._spoken_for(np, parsed, d)
        yield self._of_named_party(np)
        yield self._officer(np, parsed, d)
        if head in _PARTISANS:
            yield self._partisans(np)
        yield self._called(np)
        yield self._of_acronym(np)
        if head in _BLOCS and np.head not in self.names.covered and not np.appos:
            yield self._party_of(np, parsed, d)

    def _named_behind(self, np: NP, parsed: Parsed) -> list[Holder] | None:
        """A contender named behind what is said of him: "The candidate who came second in the poll, Efrain Alegre, demanded"."""
        told = [v for v in parsed.verbs if v.subject is np and v.form == "fin"]
        if np.members or np.appos or not any(v.relation == "relative" for v in told):
            return None
        verb = next((v.first for v in told if v.relation != "relative"), 0)
        named = next((x for x in parsed.items if isinstance(x, NP) and np.last < x.first and x.last == verb - 1 and x.prep is None), None)
        atom = self.names.covered.get(named.head) if named is not None else None
        if atom is None or atom.kind not in ("person", "name") or " " not in atom.ref or not self.who.personal(atom):
            return None
        return self.who.privately(atom.ref, "is named behind what is said of him", 0.9)

    def _for_another_office(self, np: NP) -> list[Holder] | None:
        """Nobody, where somebody stood for a lesser office: "a beaten candidate for mayor"."""
        return [] if any(o.prep == "for" and self.tokens[o.head].low in _LESSER for o in np.post) else None

    def _pair(self, np: NP) -> list[Holder] | None:
        """Two who stood together and lost: "the losing pair of Ada Obi and Ben Were", not the winner and his mate, nor two presidents."""
        names = [self.names.covered.get(m.head) for o in np.post if o.prep == "of" for m in o.members]
        persons = [a for a in names if a is not None and a.kind in ("person", "name") and self.who.personal(a)]
        if not names or len(persons) < len(names) or any(self.who.has_won(a.ref) for a in persons):
            return None
        beaten, host = not _BEATEN.isdisjoint(t.low for t in self.tokens[np.first : np.head]), self.who.host
        if not beaten and not any(host is not None and self.who.stood(a.ref, host) for a in persons):
            return None
        return [h for a in persons for h in self.who.privately(a.ref, "is one of those named", 0.9)]

    def _several(self, np: NP, parsed: Parsed) -> list[Holder] | None:
        """Contenders named one by one behind a word for them: "His rivals, Mireya Moscoso, a widow, and the singer Ruben Blades, both conceded"."""
        listed = next((o for o in np.post if o.members and self.tokens[o.members[0].head].low in SEVERAL), None)
        if listed is not None:  # "two of her rivals, Ada Obi and Ben Were"
            called = ("a", "an")  # "Ada Obi, a former Attorney General, Ben Were and": what she was
            inside = [self.names.covered.get(m.head) for m in listed.members[1:] if self.tokens[m.first].low not in called]
            return [h for a in inside if a is not None and a.kind in ("person", "name") for h in self.who.privately(a.ref, "is one of those named", 0.9)]
        apposed = next((x for x in parsed.lists if x.first == np.last + 1 and x.prep is None and self.names.document.word(np.last) == ","), None)
        if apposed is not None and not np.members:  # "The two losers, Ada Obi and Ben Were, both conceded"
            heads = [self.names.covered.get(m.head) for m in apposed.members]
            if all(a is not None and a.kind in ("person", "name") and " " in a.ref and self.who.personal(a) for a in heads):
                return [h for a in heads if a is not None for h in self.who.privately(a.ref, "is one of those named", 0.9)]
        if np.members or not np.appos:
            return None
        verb = next((v.first for v in parsed.verbs if v.subject is np and v.form == "fin" and v.relation != "relative"), 0)
        beside = [x for x in parsed.items_between(np.last, verb) if isinstance(x, NP) and x.prep is None and not x.members]
        named = [a for a in (self.names.covered.get(x.head) for x in beside) if a is not None and a.kind in ("person", "name")]
        several = {a.ref for a in named if " " in a.ref and self.who.personal(a)}
        if len(several) < 2:
            return None
        return [h for a in named if a.ref in several for h in self.who.privately(a.ref, "is one of those named", 0.9)]

    # --- whoever speaks for a contender

    def _spoken_for(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """A contender by those who speak for him: "Sata's lawyers", "the camp of Mouigni Baraka", "Lineo Pitso, a lawyer for Mr Ito"."""
        named = (np, *(o for o in np.appos if o.prep is None))
        whole = (o for o in named if self.tokens[o.head].low not in _PART_OF)  # "the Roots Party, a member of Mr Were's coalition": itself
        for phrase in (*named, *(p for o in whole for p in o.post if p.prep == "of")):  # "Ada Obi, the head of | Mr Were's legal team"
            if not self.speaks(phrase) and not self._his_bloc(phrase):
                continue
            if any(a.kind == "ministry" for a in self.names.within(phrase.first, phrase.head)):
                continue  # "the State Department's Office of African Affairs"
            theirs = (p for p in (phrase, *phrase.post) if self.tokens[p.first].low in ("his", "her"))
            if any(self.tokens[p.first + 1].low in ("government", "cabinet", "administration") for p in theirs):
                continue  # "his government's spokesman", whose is that of who rules
            clients = self._clients(phrase, parsed)
            meant = self._own_client(phrase, parsed, d)
            campaigns = not _CAMPAIGNING.isdisjoint(t.low for t in self.tokens[phrase.first : phrase.head + 1])
            if campaigns and (any(self.who.has_won(c.ref) for c in clients) or (meant and all(h.code == self.who.host for h in meant))):
                return []  # "Mr Ruto's campaign manager, Ada Obi," of who has won
            lost = [h for h in meant if h.type == "nonstate" and bool(h.person) is (self.tokens[phrase.first].low in ("his", "her"))]
            found = [h for client in clients for h in self._contender(client, parsed, d)] or [h for h in lost if not h.code.startswith("opposition-")]
            party = next((o for o in phrase.post if o.prep in ("of", "for") and (self.is_party(o) or self._curated(o) or self.who.society(o))), None)
            party = party or self._owning_party(phrase)
            if not found and party is not None:
                found = [h for h in self.who.resolve(party, parsed, d) if h.type == "nonstate" and not h.person]
            if found:
                return [replace(h, why=f"{self.who.text(np)} speak for {h.name}", certainty=h.certainty * 0.9) for h in found]
        return None

    def _curated(self, np: NP) -> bool:
        """Whether a phrase is the name of a body that is curated, "coalition" or the like behind it: "the Azimio coalition"."""
        bodies = [a for a in self.names.within(np.first, np.last) if a.kind == "body"]
        return bool(bodies) and (bodies[-1].last == np.last or (bodies[-1].last == np.last - 1 and self.tokens[np.head].low in _BLOCS))

    def _owning_party(self, np: NP) -> NP | None:
        """The curated body whose lawyers a phrase means: "Azimio's | lawyers"."""
        body = next((a for a in self.names.within(np.first, np.head) if a.kind == "body" and self.names.document.word(a.last) == "'s"), None)
        return NP(body.first, body.last, body.last - 1) if body is not None else None

    def speaks(self, np: NP) -> bool:
        """Whether a phrase is of those who speak for a contender or his party: "his lead counsel", "the campaign's director"."""
        last = self._post(np)
        head = self.tokens[last].low
        return head in _SPEAKING or (last > np.first and (self.tokens[last - 1].low, head) in _SPEAKING_AS)

    def _his_bloc(self, np: NP) -> bool:
        """Whether a phrase means those whom somebody leads, and does not name them: "Mr Odinga's | coalition"."""
        owner = self.names.covered.get(np.head - 2)
        bare = self.tokens[np.head].low in _LED_BLOCS and self.tokens[np.head - 1].low == "'s" and np.head + 1 == np.last
        return bare and owner is not None and owner.kind in ("person", "name") and not np.post and not np.appos and self.who.personal(owner)

    def _post(self, np: NP) -> int:
        """The word that tells what somebody is: the last of a phrase, or that before his name."""
        atom = self.names.covered.get(np.head)
        return atom.first - 1 if atom is not None and atom.kind in ("person", "name") and atom.first > np.first else np.head

    def _own_client(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder]:
        """Of whom somebody is lawyer or agent by a pronoun: "Mr Odinga went to court, | his lawyer Paul Mwangi said"."""
        own = self.tokens[np.first].low
        if own not in PRONOUN_OF or any(t.low in LOSERS for t in self.tokens[np.first : np.head]):
            return []  # "his opponent's camp"
        return self.who.anaphora.pronoun(PRONOUN_OF[own], NP(np.first, np.first + 1, np.first), parsed, d)

    def _clients(self, np: NP, parsed: Parsed) -> list[Atom]:
        """The names of the persons or parties whose camp, lawyers or spokesman a phrase means."""
        own = [a for a in self.names.within(np.first, self._post(np)) if a.kind in ("person", "name")]
        if own:
            return own[-1:] if self.tokens[own[-1].last].low == "'s" else []
        acting = next((v for v in parsed.verbs if v.subject is np and v.form == "ing" and v.lemma in _ACTING and 0 <= v.first - np.last <= 1), None)
        near = [x for x in parsed.phrases if acting is not None and x.prep == "for" and 0 <= x.first - acting.last <= 2]
        post = next((o for o in (*np.post, *near) if o.prep in ("of", "for", "to")), None)
        if post is None:
            return []
        if post.post and self.tokens[post.head].low in NUMERALS:  # "lawyers for two of the losers, Mr Odinga and Mr Kenyatta"
            post = post.post[0]
        several = [a for m in post.members if (a := self.names.covered.get(m.head)) is not None and a.kind in ("person", "name")]
        beside = next((self.names.covered.get(o.last - 1) for o in (post, *post.appos) if self.names.kind_at(o.last - 1) in ("person", "name")), None)
        return several or ([beside] if beside is not None and not post.post else [])

    def _contender(self, atom: Atom, parsed: Parsed, d: Discourse) -> list[Holder]:
        """A named person who speaks for no state."""
        known = self.who.learned.get(atom.ref)
        if known is not None:
            return [known] if known.type == "nonstate" else []
        if atom.kind == "person":
            return [h for h in self.who.resolve(NP(atom.first, atom.last, atom.last - 1), parsed, d) if h.type == "nonstate" and h.person]
        if atom.ref in self.parties:
            return [self.who.nonstate(atom.ref, "is spoken for", 0.85)]
        return self.who.privately(atom.ref, "is spoken for", 0.85) if " " in atom.ref and self.who.personal(atom) else []

    # --- parties

    def _officer(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """Who holds an office of a party: "the secretary general of the Basotho Labour Party, Lineo Pitso"."""
        head = self.names.covered.get(np.head)
        secretary = head is None and self.tokens[np.head].low == "secretary"
        if not secretary and (head is None or head.kind != "title" or (head.role not in ("group", "voice") and head.ref not in _PARTY_CHIEFS)):
            return None
        if any(a.kind != "title" for a in self.names.within(np.first, np.last)):
            return None
        post = next((o for o in np.post if o.prep in ("of", "for") and self.is_party(o)), None)
        found = [h for h in self.who.resolve(post, parsed, d) if h.type == "nonstate" and not h.person] if post is not None else []
        named = [a for o in np.appos if o.prep is None for a in self.names.within(o.first, o.last) if a.kind in ("person", "name")]
        if found and named and named[0].kind == "person" and (known := self._contender(named[0], parsed, d)):
            return known  # who stood himself: "The leader of the Basotho Labour Party, Lineo Pitso"
        beside = next((a.ref for a in named if a.kind == "name"), None)
        return [replace(h, speaker=beside or h.speaker, why=f"{self.who.text(np)} speaks for {h.name}") for h in found] or None

    def _of_named_party(self, np: NP) -> list[Holder] | None:
        """A party by its officer, told behind its name: "Roots Party chairman Ada Obi", "the People's Party's vice president"."""
        tokens = self.tokens
        first = self.who.past_owner(next((k for k in range(np.first, np.last) if tokens[k].cap and tokens[k].low not in _OPENING), np.last), np.last)
        end = first
        while end < np.last and (tokens[end].cap or (end > first and tokens[end].low in _IN_NAMES and end + 1 < np.last and tokens[end + 1].cap)):
            end += 1
        if end - first == 1 and end < np.last and tokens[end].low in ("party", "movement") and self.names.kind_at(first) == "name":
            named_so = True  # "the Umoja party's leader"
            end += 1
        else:
            named_so = False
        chamber = tokens[end - 1].low == "congress" and end - first == 2  # "the National Congress" may be a country's parliament
        for_place = end - first == 1 and "-" in tokens[first].text and tokens[first].text in self.parties  # "Ford-Kenya's deputy leader"
        named_for_sort = end - first > 1 and tokens[end - 1].low in PARTY_NOUNS | _PARTISANS
        if end == np.last or not (for_place or named_for_sort) or chamber:
            return None
        sport = not _SPORTS.isdisjoint(t.low for t in tokens[first:end])
        if sport or any(a.kind in ("body", "group", "organ", "person") for a in self.names.within(first, end)):
            return None
        post = end + (tokens[end].low == "'s")
        behind = next((k for k in range(post, np.last) if tokens[k].cap), np.last)
        office = [t.low for t in tokens[post:behind]]
        office = office[: office.index("of")] if "of" in office else office  # "head of communications"
        one_of_it = bool(office) and office[-1] in _ONE_OF_PARTY
        if not office or not (one_of_it or office[-1] in _HOLDING_OFFICE) or not set(office[:-1]) <= _OF_RANK:
            return None
        named = next((a.ref for o in (np, *np.appos) for a in self.names.within(max(o.first, post), o.last) if a.kind in ("person", "name")), None)
        if one_of_it:  # "another senior Roots Party figure, Ada Obi", "a Roots Party lawmaker"
            return self.who.privately(named, "is of a party, and speaks for himself", 0.9) if named is not None and " " in named else []
        if not RULING.isdisjoint(t.low for t in tokens[np.first : first]):
            return []
        if named is not None and self.who.ran(named):
            return self.who.privately(named, "stood in the vote", 0.9)
        return [replace(self._party(first, end - named_so), speaker=named)]

    def is_party(self, np: NP) -> bool:
        """Whether a phrase is the name of a party: capitals, the last of them a word for one, or an acronym known for one."""
        start = next((k + 1 for k in range(np.first, np.last) if self.tokens[k].low == "'s" and self.names.kind_at(k - 1) == "state"), np.first)
        words = [t for t in self.tokens[start : np.last] if t.low not in ("the", "'s", "of", "for", "and", "opposition", "main")]
        if len(words) == 1:
            return words[0].text in self.parties
        named = self.names.kind_at(np.last - 2) in ("name", "body")  # "the Azat party", not "the Kenyan party"
        return len(words) > 1 and self.tokens[np.last - 1].low in PARTY_NOUNS | _PARTISANS and all(t.cap for t in (words[:-1] if named else words))

    @cached_property
    def parties(self) -> frozenset[str]:
        """Names that nobody curated and that the article uses as those of parties: "BLP candidate", "the opposition BLP", "Umoja, a left-wing party,"."""
        short = {a.ref for a in self.names.acronyms.values() if a.kind == "name" and self.names.covered.get(a.first) is not None}
        return frozenset(a.ref for a in self.names.at.values() if a.kind == "name" and (a.ref in short or self._used_as_party(a)))

    def _used_as_party(self, atom: Atom) -> bool:
        """Whether what stands around a name tells that it is a party's."""
        tokens, last = self.tokens, atom.last
        before = tokens[atom.first - 1].low if atom.first else ""
        behind = tokens[last].low if last < len(tokens) else ""
        if last - atom.first == 1 and 1 < len(atom.ref) < 9 and atom.ref.isupper():
            return behind in _PARTY_FOLLOWERS or before == "opposition" or self._told_beside(last)
        simple = " " not in atom.ref or not self.who.personal(atom)
        place = atom.ref.rpartition("-")[2] if last - atom.first == 1 and "-" in atom.ref else ""
        here = (sense for _, sense in self.who.knowledge.index.get(fold(place), ()) if sense.kind == "state") if place else ()
        of_host = any(sense.ref == self.who.host for sense in here)  # "Ford-Kenya"
        return of_host or (before in _BLOCS and simple and not tokens[atom.first - 1].cap) or self._told_beside(last)

    def _told_beside(self, last: int) -> bool:
        """Whether commas behind a name enclose that it is a party: "Umoja, the main opposition party,"."""
        tokens = self.tokens
        if last + 2 >= len(tokens) or tokens[last].low != ",":
            return False
        if tokens[last + 1].low == "which" and not _OF_PARTIES.isdisjoint(t.low for t in tokens[last + 2 : last + 10]):
            return True  # "VMRO, which has been in opposition"
        end = next((k for k in range(last + 1, min(last + 9, len(tokens))) if tokens[k].low in _ENDS_ASIDE), 0)
        inside = {t.low for t in tokens[last + 1 : end]}
        return end > last + 2 and tokens[end - 1].low in _BLOCS and inside.isdisjoint(_ASIDE_ON_OTHERS)

    def _partisans(self, np: NP) -> list[Holder] | None:
        """A party by its people: "the Social Democrats", "Lesotho's Communists"."""
        head = self.tokens[np.head]
        if not head.cap or np.head + 1 != np.last or self.names.kind_at(np.head) in ("body", "person"):
            return None
        first = np.head
        while first > np.first and self.tokens[first - 1].cap and self.names.kind_at(first - 1) == "name" and self.tokens[first - 1].low not in NUMERALS:
            first -= 1
        before = [t.low for t in self.tokens[np.first : first]]
        if any(w in NUMERALS for w in before):
            return []  # "Twenty Democrats"
        if not before and first == np.head:
            return None  # "Liberals say": an ordinary word that opens a sentence
        if not before or _OF_SOME.isdisjoint(before):
            return [] if not RULING.isdisjoint(before) else [self._party(first, np.last)]
        return []

    def _party(self, first: int, last: int) -> Holder:
        return self.who.nonstate(self.names.document.slice(first, last).replace('"', "").strip(), "is a party of its own", 0.85)

    def _party_of(self, np: NP, parsed: Parsed, d: Discourse) -> list[Holder] | None:
        """The party of a contender that nothing names: "Mr Odinga's party", "the alliance of Mr Odinga"; not the winner's or the ruling one."""
        if not RULING.isdisjoint(t.low for t in self.tokens[np.first : np.last]):
            return None
        found = [h for client in self._clients(np, parsed) for h in self._contender(client, parsed, d)]
        if len(found) != 1 or self.who.has_won(found[0].name):
            return None
        return [self.who.nonstate(f"{found[0].name} {self.tokens[np.head].low}", f"{self.who.text(np)} is that of {found[0].name}", 0.8)]

    def _called(self, np: NP) -> list[Holder] | None:
        """A party by its name in quotation marks or before what it is: "the "Armenia" bloc", "the bloc "Unity"", "the Unity for Change coalition"."""
        tokens, first = self.tokens, np.first + (self.tokens[np.first].low in ARTICLES)
        if tokens[np.head].low in _BLOCS and np.head > first and self._names_bloc(first, np.head):
            return [self._party(first, np.head + 1)]
        name = self.names.covered.get(np.head - 1) if tokens[np.head].low in ("coalition", "alliance", "bloc") and not tokens[np.head].cap else None
        if name is not None and name.kind == "name" and name.first >= first and not name.ref.lower().endswith(("ist", "african", "american", "asian")):
            bare = tokens[np.head].low == "bloc"  # "the three-party Azadlig bloc", but "the Nouvel Elan coalition"
            return [self._party(name.first, np.head + (not bare))]
        if tokens[np.head].low in _BLOCS and np.head == first == np.first > 0 and tokens[np.first - 1].cap and (begins := self._long_name(np.first)):
            return [self._party(begins, np.head + 1)]
        quoted = np.first > 1 and tokens[np.first - 1].text in QUOTES and tokens[np.first - 2].low in _BLOCS
        if quoted and self.names.document.word(np.last) in QUOTES and all(t.cap for t in tokens[np.first : np.last]):
            return [self._party(np.first, np.last)]
        last = np.post[-1] if np.post and tokens[np.first].text in QUOTES else None
        if last is not None and tokens[last.head].low in _BLOCS and any(t.text in QUOTES for t in tokens[last.first : last.head]):
            return [self._party(np.first, last.last)]
        return None

    def _names_bloc(self, first: int, head: int) -> bool:
        """Whether what stands before the word for a bloc is its name: in quotation marks, or that of the country that voted."""
        quoted = self.tokens[first].text in QUOTES and self.tokens[head - 1].text in QUOTES
        atom = self.names.covered.get(first)
        own = atom is not None and atom.kind == "state" and atom.last == head and self.names.code(atom) == self.who.host
        return quoted or own

    def _long_name(self, k: int) -> int:
        """Where a name of several words begins that ends before token `k`: "Unity for Change | coalition"; 0 where it is of one word."""
        first = k - 1
        while first > 1 and (self.tokens[first - 1].cap or (self.tokens[first - 1].low in ("for", "of", "and") and self.tokens[first - 2].cap)):
            first -= 1
        return first + (self.tokens[first].low in ARTICLES) if first + 1 < k else 0

    def _of_acronym(self, np: NP) -> list[Holder] | None:
        """A party by an acronym that the article uses for it, or somebody who is named with it: "the BLP", "BLP leader Thabo Mokoena"."""
        apart = np.first > 0 and self.names.kind_at(np.first - 1) == "name"  # "BLP | leader Thabo Mokoena", "BLP | secretary general Thabo Mokoena"
        titled = self.names.is_title(np.first) and not self.tokens[np.first].cap
        apart = apart and (self.tokens[np.first].low in _PARTY_FOLLOWERS | _PARTY_VOICES or (titled and self.names.covered[np.first - 1].ref in self.parties))
        atoms = self.names.within(np.first - apart, np.last)
        party = next((a for a in atoms if a.kind == "name" and (a.ref in self.parties or self._leads(a, atoms))), None)
        named = next((a for a in reversed(atoms) if a.kind in ("name", "person") and a is not party and a.last == np.last), None)
        if party is None:
            if named is None or not self.parties:
                return None
            posts = [p for o in (np, *np.appos) for p in o.post if p.prep in ("of", "for", "from") and self.is_party(p)]
            inside = [a for p in posts for a in self.names.within(p.first, p.last) if a.ref in self.parties]
            if not inside:
                return None
            if " " in named.ref and self.who.personal(named):
                return self.who.privately(named.ref, f"is of {inside[0].ref}", 0.9)
            return [replace(self._party(inside[0].first, inside[0].last), speaker=named.ref)]
        if not RULING.isdisjoint(t.low for t in self.tokens[np.first : party.first]):
            return []
        officer = any(a.kind == "title" and a.ref in _OFFICERS for a in atoms)
        leads = any(a.kind == "title" and a.ref in ("leader", "chief") and a.first == party.last for a in atoms)
        officer = officer or (leads and not self.who.ran(named.ref if named is not None else None))
        if named is not None and " " in named.ref and self.who.personal(named) and not officer:
            return self.who.privately(named.ref, f"is named with {party.ref}", 0.9)
        if named is not None or party.first <= np.head < party.last or self.tokens[np.head].low in _SPEAKING or officer:
            return [self.who.nonstate(party.ref, "is a party of its own", 0.85, named.ref if named is not None else None)]
        return None

    def _leads(self, party: Atom, atoms: Sequence[Atom]) -> bool:
        """Whether a name of one word is a party's by who leads it: "Renova leader Joao Silva"."""
        k = party.last
        led = next((a for a in atoms if a.first == k + 1 and a.kind == "name" and " " in a.ref), None)
        return led is not None and self.tokens[k].low in PARTY_OFFICES and " " not in party.ref

    def _of_those_in_power(self, np: NP) -> list[Holder] | None:
        """Nobody, where somebody is told to be the ruling party's own: "Carlos Veiga of the ruling MpD", "Lionel Zinsou, the governing party's man"."""
        named = self.names.covered.get(np.last - 1)
        told = (pair for o in (np, *np.post) for pair in pairwise(t.low for t in self.tokens[o.first : o.last]))
        if any(a in _VICTORIOUS and b in _SIDES for a, b in told):
            return []  # "A spokesman for the winning coalition, Ada Obi,"
        if any(self._beside_winner(o) for o in (np, *np.appos)):
            return []  # "The president-elect's running mate, Ada Obi,"
        if named is None or named.kind not in ("name", "person"):
            theirs = not RULING.isdisjoint(t.low for t in self.tokens[np.first : np.head]) and self.tokens[np.head].low not in LOSERS
            return [] if theirs and any(self.names.kind_at(o.last - 1) in ("name", "person") for o in np.appos) else None
        beside = (o for o in (*np.appos, *np.post) if o.prep in (None, "of", "for", "from"))
        words = {t.low for o in (np, *beside) for t in self.tokens[o.first : o.last]}
        if named.kind == "person" and words.isdisjoint(_STANDING):
            return None
        if " " in named.ref and self.tokens[np.first].low == "candidate":
            return self.who.privately(named.ref, "stood in the vote", 0.85)  # "Candidate Ada Obi of the ruling party"
        return [] if not RULING.isdisjoint(words) and _ONCE.isdisjoint(words) else None

    def _beside_winner(self, np: NP) -> bool:
        """Whether a phrase is the running mate of who has won: "Mr Ruto's running mate", "the president-elect's running mate"."""
        k = next((k for k in range(np.first + 1, np.last - 1) if self.tokens[k].low == "'s" and self.tokens[k + 1].low == "running"), 0)
        owner = self.names.covered.get(k - 1)
        return k > 0 and (self.tokens[k - 1].low in self.who.phrases.winner or (owner is not None and self.who.has_won(owner.ref)))

    def _winner(self, np: NP) -> list[Holder] | None:
        """Nobody, where somebody is told to have won: "the eventual winner, Ada Obi," has no say on the vote that made her."""
        named = any(self.names.kind_at(o.last - 1) in ("name", "person") for o in (np, *np.appos))
        won = (o for o in (np, *np.appos) if o.prep is None and self.tokens[o.head].low in _WINNERS and self.tokens[o.first].low == "the")
        return [] if named and any({t.low for t in self.tokens[o.first + 1 : o.head]} <= _WINNING and not any(o.post) for o in won) else None

    def _onlooker(self, np: NP, parsed: Parsed) -> list[Holder] | None:
        """Nobody, where somebody is told to watch politics for a living, or only lives there: "a columnist, Ada Obi", "Ada Obi, a resident"."""
        if self.tokens[np.head].low in self.who.phrases.unnamed and any(o.prep == "like" and not self._of_states(np, o) for o in np.post):
            return []  # "voters like Ada Obi", but "countries like Peru"
        named = (p for o in np.appos if self.tokens[o.head].low == "researcher" for p in o.post if p.prep in ("at", "with"))
        if any(a.kind == "body" for p in named for a in self.names.within(p.first, p.last)):
            return None  # "Ada Obi, a researcher at Human Rights Watch"
        before = {t.low for t in self.tokens[np.first : np.head]}
        heads = {self.tokens[o.head].low for o in (np, *np.appos) if o.prep is None} | before
        name = self.names.covered.get(np.head)
        called = name is not None and name.kind in ("name", "person") and np.first < name.first and self.tokens[name.first - 1].low in _PASSERS_BY
        if called and {"former", "one-time", "onetime", "erstwhile"}.isdisjoint(before) and not self.stands(np, parsed):
            return []  # "taxi driver Ada Obi"
        return [] if not heads.isdisjoint(_ONLOOKERS) and not self.stands(np, parsed) else None

    def _of_states(self, many: NP, one: NP) -> bool:
        """Whether one of many is a state, of those that are meant: "countries | like Peru", not "few countries like Peru", "allies like Ada Obi"."""
        none = {"few", "no", "not"} & {t.low for t in self.tokens[max(many.first - 1, 0) : many.head]}
        kinds = {a.kind for np in (one, *one.members) for a in self.names.within(np.first, np.last)}
        return self.tokens[many.head].low in _OF_STATES and not none and not kinds.isdisjoint({"state", "adjective", "capital", "group"})

    def contends(self, np: NP) -> bool:
        """Whether a phrase, or one beside it, calls somebody a contender: "Ada Obi, the candidate of"."""
        return any(self.tokens[o.head].low in _ONE_OF_THEM | _STANDING for o in (np, *np.appos) if o.prep is None)

    def stands(self, np: NP, parsed: Parsed) -> bool:
        """Whether it is told beside somebody's name that he stood in the vote: "a banker who finished third", ", an independent,"."""
        own = (np, *np.appos)
        for verb in parsed.verbs:
            if verb.subject in own and verb.relation == "relative" and self._standing(verb, parsed):
                return True
        if any(self.tokens[o.head].low in PLACES and o.prep is None for o in np.appos):
            return True  # "Ada Obi, third in the first round,"
        if any(self.tokens[o.head].low in _STANDING for o in np.appos):
            return True
        contests = (p for o in np.appos for p in o.post if p.prep in ("in", "for"))
        return any(t.low in _CONTESTS for p in contests for t in self.tokens[p.first : p.last])

    def _standing(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a verb, with the words behind it, is that of who stands in a vote: "finished a distant third", "ran for president"."""
        after = [t.low for t in self.tokens[verb.last : min(verb.last + 5, parsed.sentence.last)]]
        if verb.lemma in ("finish", "place", "come"):
            return not PLACES.isdisjoint(after)
        if verb.lemma in _POLLING:
            return not {"percent", "%", "votes"}.isdisjoint(after) or ("per" in after and "cent" in after)  # "who polled just over one percent"
        return verb.lemma in ("run", "stand", "compete") and not _CONTESTS.isdisjoint(after)

    # --- descriptions that a later sentence names

    def anticipate(self, read: Sequence[Parsed], nothing: Callable[[], Discourse]) -> None:
        """Find for every description ("the third-placed candidate", "four parties") whom one of the next two sentences names as having spoken."""
        for n, parsed in enumerate(read):
            for np in {id(v.subject): v.subject for v in parsed.verbs if v.subject is not None and v.form == "fin"}.values():
                sort = self._describes(np)
                if not sort or any(not h.code.startswith("opposition-") for h in self.who.resolve(np, parsed, nothing())):
                    continue
                for after in read[n + 1 : n + 3]:
                    if after.sentence.paragraph > parsed.sentence.paragraph + 1:
                        break
                    found = self._who_watched(after, nothing) if sort == "watchers" else self._who_spoke(after, sort, nothing)
                    if found is not None and sort == "watchers" and not _NATIVE.isdisjoint(t.low for t in self.tokens[np.first : np.head]):
                        found = [h for h in found if h.type == "nonstate"]  # "local observers": those of no organisation of states
                    if found is not None:
                        if found:
                            self.later[np.head] = found
                        break
        if self.later:
            self.who.forget()

    def _describes(self, np: NP) -> str:
        """What a phrase describes without a name: "watchers", "one" contender, a "body", "several" contenders or parties, or "" nothing of these."""
        tokens = self.tokens[np.first : np.last]
        if np.members or np.prep is not None or any(a.kind in ("person", "name", "body", "group") for a in self.names.within(np.first, np.last)):
            return ""
        if any(o.prep is None for o in np.appos):
            return ""
        head, words = self.tokens[np.head].low, {t.low for t in tokens}
        of_watchers = self.names.is_title(np.head) and any(o.prep == "of" and self.tokens[o.head].low in WATCHING and not self._named_in(o) for o in np.post)
        watch = of_watchers or (head in WATCHING and not any(self._named_in(o) for o in np.post))
        if watch and not self._known_watchers(np):
            return "watchers"
        return self._describes_contender(np, head, words)

    def _known_watchers(self, np: NP) -> bool:
        """Whether it is plain whose observers they are: "its 460 monitors", "the Peruvian delegation", "the observers" of whom was spoken."""
        theirs = {a.kind for o in (np, *np.post) if o.prep in (None, "of", "from") for a in self.names.within(o.first, o.last)}
        spoken_of = self.tokens[np.first].low == "the" and any(a.kind in ("group", "organ") for a in self.names.within(0, np.first))
        return self.tokens[np.first].low in POSSESSIVES or not theirs.isdisjoint(("state", "adjective", "capital")) or spoken_of

    def _describes_contender(self, np: NP, head: str, words: set[str]) -> str:
        """What of a contender or party a phrase describes, "" where nothing."""
        if not RULING.isdisjoint(words):
            return ""
        if head in SEVERAL and not _COUNTED.isdisjoint(words):
            return "several"
        if head in _BODIES and not _OPPOSING.isdisjoint(words):
            return "body"
        if head in LOSERS or (head in ("candidate", "contender", "leader", "nominee") and not _BEATEN.isdisjoint(words)):
            return "one"
        return ""

    def _named_in(self, np: NP) -> bool:
        """Whether a phrase holds the name of somebody or of a body, not only of a region: not "West African"."""
        inside = self.names.within(np.first, np.last)
        return any(a.kind in ("person", "body", "group", "organ") or (a.kind == "name" and fold(a.ref.split()[-1]) not in REGIONAL) for a in inside)

    def _who_watched(self, parsed: Parsed, nothing: Callable[[], Discourse]) -> list[Holder] | None:
        """The organisations whose observers a sentence names; None where it names none."""
        for np in parsed.phrases:
            led = next((v.subject for v in parsed.verbs if v.object is np and v.relation == "relative" and v.subject is not None), None)
            if self.tokens[np.head].low in WATCHING and (found := [h for h in self.who.resolve(led or np, parsed, nothing()) if h.type != "state"]):
                return found
        return None

    def _who_spoke(self, parsed: Parsed, sort: str, nothing: Callable[[], Discourse]) -> list[Holder] | None:
        """Who is named as having spoken in a sentence, if that can be who was described; None where nobody speaks."""
        for verb in parsed.verbs:
            subject = verb.subject
            if subject is None or verb.form != "fin" or (verb.relation != "attribution" and verb.lemma not in self.who.phrases.report_verbs):
                continue
            if subject.last - subject.first == 1 and self.tokens[subject.first].low in _SOMEBODY:
                continue
            if sort == "several" and not subject.members:
                return []
            found = [h for h in self.who.resolve(subject, parsed, nothing()) if h.type == "nonstate"]
            around = {t.low for o in (subject, *subject.appos) for t in self.tokens[o.first : o.last]}
            if not found or not _STUDYING.isdisjoint(around):
                return []
            if sort == "one":
                named = found[0].person or found[0].speaker
                return self.who.privately(named, "is named after it", 0.85) if named and len(found) == 1 else []
            if sort == "body":
                return found[:1] if not found[0].person and len(found) == 1 and not found[0].code.startswith("opposition-") else []
            return found
        return None


_NATIVE = frozenset("local domestic native home-grown citizen civic".split())
"""What observers are called who come from the country that voted."""
_SPEAKING = frozenset(
    "camp campaign team lawyer lawyers attorney attorneys counsel entourage headquarters aide aides spokesman spokeswoman spokesperson manager chief "
    "staff staffers office spokesmen".split()
)
"""Who speaks for a contender."""
_CAMPAIGNING = frozenset("campaign camp team headquarters lawyer lawyers counsel".split())
"""Words of those who worked for somebody's election."""
_SPEAKING_AS = frozenset(
    [
        *(("campaign", post) for post in ("director", "head", "coordinator", "chairman", "chairwoman", "secretariat")),
        *((rank, "agent") for rank in ("chief", "lead", "election", "presidential", "national")),
        *((post, "secretary") for post in ("press", "publicity")),
    ]
)
"""Who speaks for one by two words, the second of which alone is anybody's."""
_LED_BLOCS = frozenset("coalition alliance candidates".split())
"""Whom a contender leads, where only his name tells which is meant."""
_OFFICERS = frozenset(
    "secretary-general|secretary general|general secretary|executive secretary|chairman|chairwoman|chairperson|treasurer|spokesman|spokeswoman|spokesperson|"
    "official|senior official|representative|director|deputy|vice president|vice-president".split("|")
)
"""Who speaks for a party and did not stand for it."""
_HOLDING_OFFICE = frozenset(
    "leader president chairman chairwoman chairperson chair chief head spokesman spokeswoman spokesperson secretary secretary-general general treasurer "
    "vice-president vice-chairman vice-chair founder official officials executive leaders spokesmen co-leader adviser advisor manager director coordinator "
    "organiser organizer treasurer whip lawyer lawyers attorney statement headquarters leadership".split()
)
"""Who speaks for a party behind whose name he is told."""
_SPORTS = frozenset("premier champions football soccer rugby cricket basketball hockey olympic athletics".split())
"""Words in the names of leagues and unions of sport."""
_ONE_OF_PARTY = frozenset("figure politician lawmaker legislator stalwart veteran insider heavyweight strategist activist".split())
"""Who is of a party and holds no office in it."""
_OPENING = frozenset("the a an another one some senior top leading veteran fellow".split())
"""Words that open a sentence with a capital before a party's name."""
_OF_RANK = frozenset(
    "deputy vice acting interim general national secretary publicity press founding co senior executive political party campaign outgoing legal "
    "election elections electoral communications information organising organizing media regional floor chief".split()
)
"""Words before such an office."""
_IN_NAMES = frozenset(["'s", "of", "for", "and"])
"""Words of a name without a capital."""
_PARTY_CHIEFS = frozenset(["leader", "president", "vice president", "vice-president", "premier"])
"""Titles of parties as well as of states: which of them, what follows tells."""
_PARTY_VOICES = frozenset("secretary-general treasurer spokesman spokeswoman spokesperson".split())
"""Who speaks for a party, where its name of one word stands before him; a chairman or chief is as often a company's or a commission's."""
PARTY_OFFICES = _PARTY_VOICES | frozenset("leader candidate chief nominee chairman chairwoman chairperson".split())
"""Who somebody is that stands behind a party's name."""
_PARTY_FOLLOWERS = frozenset(
    "candidate candidates nominee leader flagbearer flag-bearer standard-bearer lawmaker lawmakers mp mps supporters activists "
    "presidential party coalition alliance".split()
)
"""Words behind an acronym by which it is a party's."""
_ACTING = frozenset("act speak appear plead work".split())
"""What lawyers and spokesmen do for whom they stand."""
_PARTISANS = frozenset(
    "democrats socialists liberals communists conservatives greens republicans nationalists islamists maoists centrists radicals progressives".split()
)
"""A party by the conviction of its people."""
_OF_SOME = frozenset([*"some many several most few fellow leading senior".split(), *NUMERALS])
"""Words that make them some of a party, not the party."""
RULING = frozenset("ruling governing".split())
"""Those in power in the country that voted: they have no say on their own vote."""
_BLOCS = frozenset("bloc alliance coalition movement party front ticket".split())
"""Words that stand beside a party's name in quotation marks, or end it."""
_ENDS_ASIDE = frozenset([",", "which", "that", "in", "led", "."])
"""What ends an aside that tells what somebody or something is."""
_OF_PARTIES = frozenset("opposition seats seat governed".split())
"""Words for what a party has, and nobody else."""
_ASIDE_ON_OTHERS = frozenset("of by from for with who whose leader candidate and".split())
"""Words in an aside that tell of somebody else's party."""
_SIDES = PARTY_NOUNS | {"party", "side", "camp", "team", "ticket"}
"""Words for those who have won together."""
_VICTORIOUS = frozenset("winning victorious triumphant".split())
"""What those are who have won, and so have no say on their own vote."""
_ONCE = frozenset("former formerly once previously ex-ruling".split())
"""Words by which somebody is no longer of those in power."""
_WINNERS = frozenset("winner victor".split())
_WINNING = frozenset("eventual declared clear apparent proclaimed official outright easy surprise certified presumed likely election".split())
"""Words before one of them that leave the vote meant."""
_OF_STATES = frozenset("countries nations states governments leaders capitals neighbours neighbors allies powers".split())
"""Words for states and those at their head, some of whom can be named behind them."""
_ONLOOKERS = frozenset(
    "journalist reporter correspondent columnist analyst commentator scientist researcher resident voter supporter blogger editor pollster".split()
)
"""Who speaks of a vote of which he is no part."""
_PASSERS_BY = frozenset("driver student vendor shopkeeper pensioner housewife nurse waiter barber mechanic protester demonstrator".split())
"""What people in the street are called before their names."""
_STANDING = frozenset("independent contender candidate nominee hopeful flagbearer flag-bearer standard-bearer".split())
"""What somebody is called who stands in a vote."""
_POLLING = frozenset("poll take get receive obtain score garner gain win muster".split())
"""What contenders do with their share of the votes."""
_CONTESTS = frozenset("president presidency race run-off runoff contest election office".split())
"""What one stands for, or in."""
PLACES = frozenset("second third fourth fifth last runner-up runner-ups".split())
"""Where somebody finished who did not win."""
SEVERAL = frozenset("parties candidates challengers contenders rivals opponents losers groups contestants".split())
"""Words for several of those who stood, or for their parties."""
_PAIRS = frozenset("pair duo ticket tandem trio".split())
"""Words for those who stand together: "the losing pair of Ada Obi and Ben Were"."""
_COUNTED = frozenset(["both", *NUMERALS])
_BODIES = frozenset("party movement coalition alliance bloc group rebels guerrillas".split())
"""Words for a body that stood in a vote, or fights those who did."""
_OPPOSING = frozenset("opposition rebel former ex-rebel losing defeated islamist maoist".split())
"""Words by which a body stands against those in power."""
LOSERS = frozenset("runner-up challenger rival loser opponent".split())
"""Words for who lost a vote, or stood against its winner."""
_ONE_OF_THEM = LOSERS | {"candidate", "contender", "nominee", "hopeful"}
_LESSER = frozenset("mayor governor councillor councilor speaker chair deputy senator seat council town city".split())
"""What somebody stands for whose vote is another than that for the country's rule."""
_SOMEBODY = PERSONAL | {"who"}
_BEATEN = frozenset("opposition losing defeated beaten third-placed second-placed leading main independent unsuccessful".split())
"""Words by which a candidate, leader or pair of them is one who did not win."""
_STUDYING = frozenset("analyst analysts professor expert lecturer researcher commentator director commission observer observers monitor resident voter".split())
"""Who speaks of a vote without having stood in it."""
