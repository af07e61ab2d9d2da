"""What the program knows of the world: states, organisations, people in their offices, elections.

The facts are the TOML files under `data/`, curated by hand, and a user's own files of the same form laid over them.
Everything is checked when a file changes (`check`), every mistake reported with file and entry; between changes a
prepared copy is read instead, so that start-up does not pay for parsing.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Literal, NotRequired

from typing_extensions import TypedDict

from stance import prepared
from stance.models import StanceError
from stance.names import fold, name_key
from stance.prepared import DATA, STATE_CODES, Light, Quick

SPEAKING = frozenset(
    "president|prime minister|chancellor|monarch|vice president|deputy prime minister|foreign minister|interim president|"
    "acting president|head of state|minister|spokesperson|ambassador|envoy|secretary-general|high representative|chairperson|"
    "commission president|council president|commissioner|special representative|head of mission".split("|")
)
"""Offices whose holder speaks for the state or organisation (codebook, section 2)."""
PRIVATE = frozenset("opposition leader|claimant|candidate|party leader|legislator".split("|"))
"""Roles that are known of a person but speak for no state."""
LEADING = frozenset("president|prime minister|chancellor|monarch|interim president|acting president|head of state".split("|"))
KINDS = ("presidential", "parliamentary", "general", "local", "constituent", "referendum")


# --- the files, as curated -------------------------------------------------------------------------------------------


class Place(TypedDict):
    name: str
    names: NotRequired[list[str]]
    since: NotRequired[str]
    until: NotRequired[str]


class StateEntry(TypedDict):
    name: str
    official: NotRequired[str]
    names: NotRequired[list[str]]
    adjectives: NotRequired[list[str]]
    people: NotRequired[list[str]]
    capitals: NotRequired[list[Place]]
    seats: NotRequired[list[str | Place]]
    ministries: NotRequired[list[str | Place]]
    regions: NotRequired[list[str]]
    ruled_by: NotRequired[str]
    """The former colonial power, as news calls it: of those of western Europe overseas, Australia and New Zealand, the one that ruled until independence,
    after encyclopedias' lists of former colonies by power. Of several it is the one whose colony the country is said to have been: France for Cameroon
    and Togo (trustee of the larger part), Belgium for Burundi and Rwanda (after Germany), Britain for Mauritius and Seychelles (after France), Sudan
    (beside Egypt) and Singapore (before Malaysia), Italy for Eritrea and Libya, Portugal for Timor-Leste (before Indonesia), Spain for Cuba. None is
    given where it would be a guess: Bangladesh, the Dominican Republic, Namibia, Panama, the Philippines, Somalia, South Africa, South Sudan, Uruguay,
    Vanuatu (two at once), Yemen, the Pacific's former trust territories but Samoa; nor where the ruler was a neighbouring empire.
    """
    called: NotRequired[list[str]]
    """Words for it that are no part of its name: "the island", "the emirate"."""
    kin_in: NotRequired[list[str]]
    """States where those who are called like its people are one of several peoples."""
    namesake: NotRequired[list[str]]
    """Names in news of the American state that is called like it: "Atlanta"."""
    own: NotRequired[list[str]]
    """Names in news of it, and not of that namesake: "Tbilisi"."""
    shared_ministries: NotRequired[list[str]]
    """Names of its ministries by which another state's, that has them under `ministries`, is better known: "Foreign Office"."""
    aliases: NotRequired[list[str]]
    alpha2: NotRequired[str]
    cow: NotRequired[int]
    gw: NotRequired[int]
    wikidata: NotRequired[str]
    since: NotRequired[str]
    until: NotRequired[str]


class MemberEntry(TypedDict):
    state: str
    since: NotRequired[str]
    until: NotRequired[str]
    note: NotRequired[str]


class GroupEntry(TypedDict):
    name: str
    names: NotRequired[list[str]]
    speaks_for_members: NotRequired[bool]
    commission: NotRequired[bool]
    """Whether its executive is a commission, so that "the commission" beside its name can be that."""
    nouns: NotRequired[list[str]]
    paraphrases: NotRequired[list[str]]
    organs: NotRequired[list[str]]
    seats: NotRequired[list[str]]
    people: NotRequired[list[str]]
    members: NotRequired[list[MemberEntry]]
    suspended: NotRequired[list[MemberEntry]]
    since: NotRequired[str]
    until: NotRequired[str]
    source: NotRequired[str]
    note: NotRequired[str]


class BodyEntry(TypedDict):
    name: str
    names: NotRequired[list[str]]
    acronyms: NotRequired[list[str]]
    country: NotRequired[str]
    group: NotRequired[str]
    kind: str
    note: NotRequired[str]


class OfficeEntry(TypedDict):
    name: str
    office: str
    since: NotRequired[str]
    until: NotRequired[str]
    names: NotRequired[list[str]]
    family: NotRequired[str]
    qualifier: NotRequired[str]
    note: NotRequired[str]
    source: NotRequired[str]


class ElectionEntry(TypedDict):
    date: str
    kind: Literal["presidential", "parliamentary", "general", "local", "constituent", "referendum"]
    first_round: NotRequired[str]
    winner: NotRequired[str]
    claimants: NotRequired[list[str]]
    winner_party: NotRequired[str]
    parties: NotRequired[list[str]]
    region: NotRequired[str]
    annulled: NotRequired[bool]
    incumbent: NotRequired[bool]
    disputed: NotRequired[bool]
    scheduled: NotRequired[bool]
    indirect: NotRequired[bool]
    aliases: NotRequired[list[str]]
    note: NotRequired[str]
    source: NotRequired[str]


class FactEntry(TypedDict):
    date: str
    what: str
    until: NotRequired[str]
    country: NotRequired[str]
    group: NotRequired[str]
    place: NotRequired[str]
    people: NotRequired[list[str]]
    words: NotRequired[list[str]]
    source: NotRequired[str]


class OfficesOf(TypedDict):
    offices: list[OfficeEntry]


class ElectionsOf(TypedDict):
    elections: list[ElectionEntry]


# --- the same, ready for use -----------------------------------------------------------------------------------------


@dataclass(slots=True)
class State:
    """A sovereign state, or one treated as such; `entry` holds the curated record."""

    code: str
    name: str
    entry: StateEntry


@dataclass(slots=True)
class Group:
    """An intergovernmental organisation or bloc with its dated members."""

    code: str
    name: str
    speaks_for_members: bool
    nouns: list[str]
    members: list[tuple[str, str, str]]
    commission: bool = False

    def members_on(self, day: str | None) -> list[str]:
        """Codes of the states that are members on `day` (ISO date), or that ever were, if no day is given."""
        return sorted({state for state, since, until in self.members if day is None or within(day, since, until)})


@dataclass(slots=True)
class Body:
    """A party, union, legislature, observer body: an actor that speaks for no state."""

    slug: str
    name: str
    country: str | None
    kind: str
    group: str | None = None
    """The organisation of states for which those speak whom it sends to a vote."""


@dataclass(slots=True)
class Office:
    actor: str
    office: str
    since: str
    until: str


@dataclass(slots=True)
class Person:
    """A person, with every office known, earliest first."""

    key: str
    name: str
    names: list[str] = field(default_factory=list)
    family: str = ""
    offices: list[Office] = field(default_factory=list)

    def office_on(self, day: str | None, *, speaking: bool = True) -> Office | None:
        """The office held on `day`, the weightiest first; with `speaking` only one that speaks for its actor."""
        held = [o for o in self.offices if (o.office in SPEAKING or not speaking) and (day is None or within(day, o.since, o.until))]
        if day is None:  # the latest, since an undated article is more likely of today
            latest = max(held, key=lambda o: (o.office in SPEAKING, o.since), default=None)
            ruling = (o for o in held if latest is not None and o.office in LEADING and within(latest.since, o.since, o.until))
            return next(ruling, latest)  # who led a state all the while that he chaired its bloc
        held.sort(key=lambda o: (o.office not in LEADING, o.office not in SPEAKING, o.since))
        return held[0] if held else None

    def country(self) -> str | None:
        """The state of the person's latest office or candidacy."""
        for office in reversed(self.offices):
            if len(office.actor) == 3 and office.actor.isupper():
                return office.actor
        return None


@dataclass(slots=True)
class Election:
    """A national vote; `date` is polling day of the decisive round as far as it is known."""

    id: str
    country: str
    kind: str
    date: str
    first_round: str | None = None
    winner: str | None = None
    claimants: tuple[str, ...] = ()
    winner_party: str | None = None
    parties: tuple[str, ...] = ()
    region: str | None = None
    annulled: bool = False
    scheduled: bool = False
    aliases: tuple[str, ...] = ()
    disputed: bool = False
    indirect: bool = False
    """Voted by a parliament or by electors, not by the people."""

    @property
    def days(self) -> tuple[str, ...]:
        """Polling days, first round first."""
        return (self.first_round, self.date) if self.first_round else (self.date,)


@dataclass(slots=True)
class Fact:
    """A dated public event that an undated article can be dated by."""

    date: str
    until: str
    what: str
    country: str | None
    group: str | None
    place: str | None
    people: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sense(Quick):
    """One thing that a name can mean.

    `kind` is state, adjective, people, capital, seat, ministry, region, regional, group, organ, body or person; `ref` the code, slug
    or key of what is named; `name` the name as curated; `exact` that the case of every letter counts (acronyms).
    """

    kind: str
    ref: str
    name: str
    exact: bool = False
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a name means (`stance lookup`).

    `kind` is state, group, body, person, election or region; `actor` the code, of a person that of whoever the person speaks for.
    """

    kind: str
    name: str
    actor: str | None = None
    actor_type: str | None = None
    country: str | None = None
    election: str | None = None
    election_kind: str | None = None
    election_date: str | None = None
    winner: str | None = None
    members: tuple[str, ...] = ()
    offices: tuple[dict[str, str | None], ...] = ()
    why: str = ""


def within(day: str, since: str, until: str) -> bool:
    """Whether an ISO day, or month or year, can lie in a span whose ends may be known to the month or year only.

    >>> within("2018-05-20", "2018", ""), within("2018-05-20", "", "2018-05"), within("2018-05-20", "2018-06", "")
    (True, True, False)
    """
    return not (since and day[: len(since)] < since[: len(day)]) and not (until and day[: len(until)] > until[: len(day)])


class Knowledge:
    """The curated world, indexed by name. Build it with `load`."""

    def __init__(self, raw: dict[str, Any]) -> None:
        self.version: str = raw["version"]
        self.states: dict[str, State] = {}
        self.groups: dict[str, Group] = {}
        self.bodies: dict[str, Body] = {}
        self.bodies_by_name: dict[str, str] = {}
        """The slug of each body by every name that it has or had, folded."""
        self.people: dict[str, Person] = {}
        self.elections: dict[str, list[Election]] = defaultdict(list)
        self.by_id: dict[str, Election] = {}
        self.facts: list[Fact] = []
        self.families: dict[str, list[Person]] = defaultdict(list)
        self.index: dict[str, list[tuple[tuple[str, ...], Sense]]] = defaultdict(list)
        self.pairs: dict[tuple[str, str], list[tuple[tuple[str, ...], Sense]]] = defaultdict(list)
        """The same by the first two words, "" for the second of a name of one, so that few names need be looked at however many are known."""
        self.paraphrases: dict[str, list[str]] = defaultdict(list)
        """Which organisations a phrase can mean that names none ("the West African bloc"), by `paraphrase_key`."""
        self.shared_ministries: dict[str, list[str]] = defaultdict(list)
        """Which states have a ministry by a name that is better known of another's ("foreign office")."""
        for code, entry in raw["states"].items():
            self._add_state(code, entry)
        for code, group in raw["groups"].items():
            self._add_group(code, group)
        of_groups = [name for code, group in raw["groups"].items() for name in (group["name"], code, *group.get("names", ()))]
        for slug, body in raw["bodies"].items():
            self.bodies[slug] = Body(slug, body["name"], body.get("country"), body["kind"], body.get("group"))
            self.bodies_by_name.update((fold(name), slug) for name in (*body.get("names", ()), body["name"]))
            for name in (body["name"], *body.get("names", ())):
                self._name(name, Sense("body", slug, name, _acronym(name)))
                if body["kind"] == "parliament" and (owner := next((g for g in of_groups if name.startswith(f"{g} ")), None)):
                    self._name(f"{owner}'s{name[len(owner) :]}", Sense("body", slug, name))  # "the ECOWAS Parliament", "ECOWAS's Parliament"
            for name in body.get("acronyms", ()):
                self._name(name, Sense("body", slug, name, _acronym(name)))
        for actor, offices in raw["people"]:
            for office in offices:
                self._add_office(actor, office)
        for country, elections in raw["elections"]:
            for entry in elections:
                self._add_election(country, entry)
        for items in self.elections.values():
            items.sort(key=lambda e: (e.date, e.kind))
        self._add_people_names()
        for f in raw["facts"]:
            self.facts.append(
                Fact(
                    f["date"],
                    f.get("until", f["date"]),
                    f["what"],
                    f.get("country"),
                    f.get("group"),
                    f.get("place"),
                    tuple(f.get("people", ())),
                    tuple(f.get("words", ())),
                )
            )
        for entries in (*self.index.values(), *self.pairs.values()):
            entries.sort(key=lambda item: -len(item[0]))

    # building

    def _name(self, name: str, sense: Sense) -> None:
        words = name_tokens(name)
        if words:
            self.index[words[0]].append((words, sense))
            self.pairs[words[0], words[1] if len(words) > 1 else ""].append((words, sense))

    def _add_state(self, code: str, entry: StateEntry) -> None:
        self.states[code] = State(code, entry["name"], entry)
        since, until = entry.get("since", ""), entry.get("until", "")
        for name in (entry["name"], entry.get("official", ""), *entry.get("names", ()), *entry.get("aliases", ())):
            self._name(name, Sense("state", code, name, _acronym(name), since, until))
        for name in entry.get("adjectives", ()):
            self._name(name, Sense("adjective", code, name, False, since, until))
        nouns = entry.get("people") or [f"{a}s" for a in entry.get("adjectives", ()) if not a.endswith(("ese", "sh", "ch", "ss", "s"))]
        for name in nouns:
            if name not in entry.get("adjectives", ()):
                self._name(name, Sense("people", code, name, False, since, until))
        for place in entry.get("capitals", ()):
            for name in (place["name"], *place.get("names", ())):
                self._name(name, Sense("capital", code, name, False, place.get("since", ""), place.get("until", "")))
        for kind, places in (("seat", entry.get("seats", ())), ("ministry", entry.get("ministries", ()))):
            for item in places:
                one: Place = {"name": item} if isinstance(item, str) else item
                for name in (one["name"], *one.get("names", ())):
                    self._name(name, Sense(kind, code, name, _acronym(name), one.get("since", ""), one.get("until", "")))
        for name in entry.get("regions", ()):
            self._name(name, Sense("region", code, name))
        for name in entry.get("shared_ministries", ()):
            self.shared_ministries[fold(name)].append(code)

    def _add_group(self, code: str, entry: GroupEntry) -> None:
        members = [(m["state"], m.get("since", ""), m.get("until", "")) for m in entry.get("members", ())]
        for phrase in (*entry.get("paraphrases", ()), *(noun for noun in entry.get("nouns", ()) if noun[0].isdigit())):
            if (key := paraphrase_key(phrase.split())) and code not in self.paraphrases[key]:
                self.paraphrases[key].append(code)
        self.groups[code] = Group(code, entry["name"], entry.get("speaks_for_members", False), entry.get("nouns", []), members, entry.get("commission", False))
        for name in (entry["name"], code, *entry.get("names", ())):
            self._name(name, Sense("group", code, name, _acronym(name), entry.get("since", ""), entry.get("until", "")))
        for name in entry.get("organs", ()):
            self._name(name, Sense("organ", code, name, _acronym(name)))
        for name in entry.get("seats", ()):
            self._name(name, Sense("groupseat", code, name))

    def _add_office(self, actor: str, entry: OfficeEntry) -> None:
        key = f"{entry['name']} ({entry['qualifier']})" if "qualifier" in entry else entry["name"]
        person = self.people.get(key)
        if person is None:
            person = self.people[key] = Person(key, entry["name"])
        person.names.extend(name for name in entry.get("names", ()) if name not in person.names)
        person.family = entry.get("family", person.family)
        person.offices.append(Office(actor, entry["office"], entry.get("since", ""), entry.get("until", "")))

    def _add_election(self, country: str, e: ElectionEntry) -> None:
        where = f"-{fold(e['region']).replace(' ', '-')}" if "region" in e else ""
        election = Election(
            f"{country}{where}-{e['date']}-{e['kind']}", country, e["kind"], e["date"], e.get("first_round"), e.get("winner"),
            tuple(e.get("claimants", ())), e.get("winner_party"), tuple(e.get("parties", ())), e.get("region"),
            e.get("annulled", False), e.get("scheduled", False), tuple(e.get("aliases", ())), e.get("disputed", False),
            e.get("indirect", False),
        )  # fmt: skip
        self.elections[country].append(election)
        self.by_id[election.id] = election
        for name in (*([election.winner] if election.winner else []), *election.claimants):
            if " " in name or name in self.people:
                person = self.people.setdefault(name, Person(name, name))
                person.offices.append(Office(country, "candidate", str(int(e["date"][:4]) - 1), str(int(e["date"][:4]) + 1)))

    def _add_people_names(self) -> None:
        for person in self.people.values():
            person.offices.sort(key=lambda o: (o.since, o.until or "9999"))
            for name in (person.name, *person.names):
                words = name_tokens(name)
                if len(words) > 1:
                    self._name(name, Sense("person", person.key, name))
                elif words:
                    self.families[words[0]].append(person)
            family = name_tokens(person.family) if person.family else name_tokens(person.name)[-1:]
            if not person.family and len(name_tokens(person.name)) > 2 and name_tokens(person.name)[-2] in _PARTICLES:
                family = name_tokens(person.name)[-2:]
            for part in {" ".join(family), *([family[-1]] if family and family[0] in _PARTICLES else [])}:
                if part and person not in self.families[part]:
                    self.families[part].append(person)

    # asking

    def body_name(self, ref: str) -> str:
        """The name of a body, or the acronym as an article has it of one that nobody curated."""
        known = self.bodies.get(ref)
        return known.name if known is not None else ref

    def ruled_by(self, code: str | None) -> str | None:
        """The former colonial power of a state, where one is curated."""
        state = self.states.get(code) if code is not None else None
        return state.entry.get("ruled_by") if state is not None else None

    def kin_in(self, code: str, country: str | None) -> bool:
        """Whether those who are called like a state's people are one of the peoples of another country."""
        state = self.states.get(code)
        return state is not None and country in state.entry.get("kin_in", ())

    def called(self, code: str, word: str) -> bool:
        """Whether a state is called by a word that is no part of its name."""
        state = self.states.get(code)
        return state is not None and word in state.entry.get("called", ())

    def name_of(self, actor: str) -> str:
        """The usual name of a state, group or body."""
        known = self.states.get(actor) or self.groups.get(actor) or self.bodies.get(actor)
        return known.name if known else actor

    def actor_type(self, actor: str) -> str:
        return "state" if actor in self.states else "igo" if actor in self.groups else "nonstate"

    def senses(self, name: str) -> list[Sense]:
        """Everything that a name, as a whole, can mean."""
        words = name_tokens(name)
        return [sense for tokens, sense in self.index.get(words[0], ()) if tokens == words] if words else []

    def surname(self, words: tuple[str, ...]) -> list[Person]:
        """The people whom news calls by this family name (folded words)."""
        return self.families.get(" ".join(words), [])

    @cached_property
    def given_names(self) -> frozenset[str]:
        """The first names of the curated people, as they are written."""
        return frozenset(name.split()[0] for name in self.people if " " in name)

    @cached_property
    def full_names(self) -> list[tuple[Person, str, str]]:
        """Every person who has a name, with its last word and all of it, folded: what a text is looked through for."""
        named = ((person, name_tokens(person.name)) for person in self.people.values())
        return [(person, words[-1], " ".join(words)) for person, words in named if words]

    @cached_property
    def votes_of(self) -> dict[tuple[str, int], list[Election]]:
        """The elections of a state with a polling day in a year, in their order."""
        found: defaultdict[tuple[str, int], list[Election]] = defaultdict(list)
        for country, elections in self.elections.items():
            for e in elections:
                for year in {int(day[:4]) for day in e.days if len(day) == 10}:
                    found[country, year].append(e)
        return dict(found)

    # looking up

    @cached_property
    def keys(self) -> dict[str, list[Sense]]:
        """Every sense of every name, by the name as people type it."""
        keys: dict[str, list[Sense]] = defaultdict(list)
        for entries in self.index.values():
            for _, sense in entries:
                keys[name_key(sense.name)].append(sense)
        for family, people in self.families.items():
            keys[name_key(family)].extend(Sense("person", person.key, family) for person in people)
        for code, state in self.states.items():
            keys[code.lower()].append(Sense("code", code, code))
            if "alpha2" in state.entry:
                keys[state.entry["alpha2"].lower()].append(Sense("alpha2", code, state.entry["alpha2"]))
        for code in (*self.groups, *self.bodies):
            keys[name_key(code)].append(Sense("code", code, code))
        return keys

    def lookup(self, name: str, on: str | None = None) -> list[Meaning]:
        """Everything that a name can mean, the likeliest first; `on` is the day on which it is read (ISO, a month or year will do)."""
        found: dict[tuple[str, str], Meaning] = {}
        for sense in sorted(self.keys.get(name_key(name), ()), key=lambda s: self._likely(s, name, on)):
            found.setdefault(("person" if sense.kind == "person" else "region" if sense.kind == "region" else "actor", sense.ref), self._meaning(sense, on))
        return [*found.values(), *self._elections_called(name, on)]

    def names(self) -> Iterator[str]:
        """Every name that `lookup` knows, for near matches."""
        yield from self.keys

    def _likely(self, sense: Sense, name: str, on: str | None) -> tuple[bool, int, bool, str]:
        """What a name means comes in this order: codes in capitals, what exists, names before by-names, people in office."""
        exact = sense.kind == "code" and sense.ref in (name, name.lower())
        rank = {"state": 1, "group": 1, "body": 2, "person": 3, "code": 4, "alpha2": 4}.get(sense.kind, 2)
        if sense.kind == "person":
            return True, rank, self._speaking(self.people[sense.ref], on) is None, sense.ref
        return not exact, rank, not self._exists(sense, on), sense.ref

    def _exists(self, sense: Sense, on: str | None) -> bool:
        """Whether name and state were in use on the day, or are today where no day is given."""
        state = self.states.get(sense.ref)
        spans = [(sense.since, sense.until), *([(state.entry.get("since", ""), state.entry.get("until", ""))] if state else [])]
        return all(within(on, *span) if on else not span[1] for span in spans)

    def _speaking(self, person: Person, on: str | None) -> Office | None:
        """The office in which a person speaks for an actor on the day, or now where no day is given."""
        if on is not None:
            return person.office_on(on)
        return next((o for o in reversed(person.offices) if o.office in SPEAKING and not o.until), None)

    def _meaning(self, sense: Sense, on: str | None) -> Meaning:
        ref, day = sense.ref, f" on {on}" if on else ""
        if sense.kind == "person":
            person = self.people[ref]
            office = self._speaking(person, on)
            offices = tuple({"office": o.office, "actor": o.actor, "since": o.since or None, "until": o.until or None} for o in person.offices)
            if office is None:
                why = f"speaks for no state or organisation{day or ' now'}"
                return Meaning("person", person.name, country=person.country(), offices=offices, why=why)
            why = f"{office.office} of {self.name_of(office.actor)}{day}"
            return Meaning("person", person.name, office.actor, self.actor_type(office.actor), person.country(), offices=offices, why=why)
        shown = self.name_of(ref)
        if sense.kind == "region":
            return Meaning("region", sense.name, country=ref, why=f"region of {shown}")
        what = {"code": "code", "alpha2": "code", "state": "name", "group": "name", "body": "name", "people": "people", "groupseat": "seat"}.get(
            sense.kind, sense.kind
        )
        span = f", {sense.since or '...'} to {sense.until or 'today'}" if sense.since or sense.until else ""
        why = f"{what} of {shown}{span}"
        if ref in self.groups:
            told = f"; members{day}" if on else "; members of any time"
            return Meaning("group", shown, ref, "igo", members=tuple(self.groups[ref].members_on(on)), why=why + told)
        if ref in self.states:
            return Meaning("state", shown, ref, "state", ref, why=why)
        body = self.bodies[ref]
        return Meaning("body", body.name, ref, "nonstate", body.country, why=f"{why} ({body.kind})")

    def _elections_called(self, text: str, on: str | None) -> list[Meaning]:
        """The elections that an id, a part of one ("VEN-2018-presidential") or a phrase ("Venezuela's 2018 presidential election") names."""
        if text in self.by_id:
            return [self._election(self.by_id[text])]
        day: list[str] = []
        words: list[str] = []
        for word in name_key(re.sub(r"['’]s\b", "", text)).split():
            month = next((f"{n:02}" for n, name in enumerate(_MONTHS, 1) if word in (name, name[:3])), None)
            day += [month or word.zfill(2)] if month or word.isdigit() else []
            words += [] if month or word.isdigit() else [word]
        kinds = [_KIND_WORDS[w] for w in words if w in _KIND_WORDS]
        rest = [w for w in words if w not in _KIND_WORDS and w not in _ELECTION_WORDS and w not in _FILLERS]
        if not (day or kinds or any(w in _ELECTION_WORDS for w in words)):
            return []
        called = [e for e in self.by_id.values() if any(name_key(alias) == name_key(text) for alias in e.aliases)]
        found = []
        for election in called if len({e.country for e in called}) == 1 else self._of_country(rest):
            fits = any(set(day) <= {polled[:4], polled[5:7], polled[8:10]} for polled in election.days)
            if fits and (not kinds or election.kind in kinds or (election.kind == "general" and kinds[0] in ("presidential", "parliamentary"))):
                found.append(election)
        exact = [e for e in found if e.kind in kinds] or found
        if on and not day and exact:
            exact = [min(exact, key=lambda e: (_apart(e.date, on), e.id))]
        return [self._election(e) for e in sorted(exact, key=lambda e: e.date)]

    def _of_country(self, words: list[str]) -> list[Election]:
        """The elections of the country that the words name; words beyond its name must be of an alias, a winner or a region."""
        for size in range(len(words), 0, -1):
            for at in range(len(words) - size + 1):
                senses = self.keys.get(" ".join(words[at : at + size]), ())
                codes = {s.ref for s in senses if s.kind in ("state", "adjective", "capital", "code", "alpha2", "region") and s.ref in self.states}
                if codes:
                    more = {*words[:at], *words[at + size :]}
                    named = (
                        {s.name for s in senses if s.kind == "region"}
                        if not any(s.kind in ("state", "adjective", "capital", "code", "alpha2") for s in senses)
                        else set()
                    )
                    return [e for code in sorted(codes) for e in self.elections.get(code, ()) if more <= _told_of(e) and (not named or e.region in named)]
        return []

    def _election(self, e: Election) -> Meaning:
        name = " ".join(filter(None, (self.name_of(e.country), e.region, e.date, e.kind)))
        told = [
            f"winner {e.winner}" if e.winner else "",
            "annulled" if e.annulled else "",
            "disputed" if e.disputed else "",
            "scheduled" if e.scheduled else "",
        ]
        return Meaning("election", name, None, None, e.country, e.id, e.kind, e.date, e.winner, why="; ".join(["curated election", *filter(None, told)]))

    def stats(self) -> dict[str, int]:
        """How much is known (`stance lookup --stats`)."""
        elections = list(self.by_id.values())
        return {
            "states": len(self.states), "groups": len(self.groups), "memberships": sum(len(g.members) for g in self.groups.values()),
            "bodies": len(self.bodies), "people": len(self.people),
            "offices": sum(o.office != "candidate" for p in self.people.values() for o in p.offices), "elections": len(elections),
            "elections with day precision": sum(len(e.date) == 10 for e in elections), "disputed elections": sum(e.disputed for e in elections),
            "facts": len(self.facts),
        }  # fmt: skip


_MONTHS = "january february march april may june july august september october november december".split()
_KIND_WORDS = {kind: kind for kind in KINDS} | {"legislative": "parliamentary", "municipal": "local", "regional": "local", "plebiscite": "referendum"}
_ELECTION_WORDS = frozenset("election elections vote votes poll polls ballot runoff race contest".split())
_FILLERS = frozenset("the of in on for held national s".split())


def _told_of(e: Election) -> set[str]:
    """The words by which news tells one election of a country from another."""
    return {word for name in (*e.aliases, e.winner or "", *e.claimants, e.region or "") for word in name_key(name).split()}


def _apart(day: str, other: str) -> int:
    """Days, roughly, between two dates of any precision."""
    from datetime import date

    full = [date.fromisoformat(d + "-01-01"[len(d) - 4 :] if len(d) < 10 else d) for d in (day, other)]
    return abs((full[0] - full[1]).days)


_PARTICLES = frozenset("da de del della der di do dos du el al bin ibn la le van von den ould ben ten ter st san".split())


def _acronym(name: str) -> bool:
    letters = name.replace(".", "")
    return letters.isupper() and len(letters) <= 7


BLOCS = frozenset("bloc body grouping group union community organization organisation alliance association league forum club".split())
_COLOURLESS = frozenset("the a an regional sub-regional economic political powerful influential intergovernmental its their".split())


def paraphrase_key(words: Iterable[str]) -> str:
    """What tells a paraphrase of an organisation from others: its words without those that all share, "" where it is none.

    "Alliance" is no such word: the 28-nation alliance is no union of 28.

    >>> paraphrase_key("the West African regional body".split()), paraphrase_key("the 27-member union".split())
    ('west african', '27')
    """
    told = [low for word in words if (low := fold(word)) not in _COLOURLESS and word != "'s"]
    if len(told) < 2 or told[-1] not in BLOCS:
        return ""
    count, _, unit = told[0].partition("-")
    count = str(_COUNTS.get(count, count))
    if len(told) == 2 and count.isdigit() and unit in ("nation", "member", "state", "country", "strong"):
        return f"{count} alliance" if told[-1] == "alliance" else count  # "the 28-nation alliance" is no union of 28
    return " ".join(told[:-1])


_COUNTS = {word: k for k, word in enumerate("six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(), 6)}


@cache
def name_tokens(name: str) -> tuple[str, ...]:
    """A name as the tokenizer would split it, folded, a leading article dropped.

    >>> name_tokens("The People's Party")
    ('people', "'s", 'party')
    """
    if not name.replace(" ", "").isalpha():
        from stance.text import tokenize

        words = tuple(token.low for token in tokenize(name))
    else:  # nearly all names: no need of the tokenizer, and little of folding
        words = tuple(name.lower().split()) if name.isascii() else tuple(map(fold, name.split()))
    return words[1:] if len(words) > 1 and words[0] == "the" else words


# --- loading -----------------------------------------------------------------------------------------------------


def read_files(extra: Path | None = None) -> tuple[dict[str, Any], list[str]]:
    """Parse and check every knowledge file; return the raw tables and every mistake found, in words."""
    from pydantic import ConfigDict, TypeAdapter, ValidationError, with_config

    strict = ConfigDict(extra="forbid")
    adapters: dict[str, TypeAdapter[Any]] = {
        "states": TypeAdapter(with_config(strict)(StateEntry)), "groups.toml": TypeAdapter(with_config(strict)(GroupEntry)),
        "bodies.toml": TypeAdapter(with_config(strict)(BodyEntry)), "people": TypeAdapter(with_config(strict)(OfficesOf)),
        "elections": TypeAdapter(with_config(strict)(ElectionsOf)), "events.toml": TypeAdapter(with_config(strict)(FactEntry)),
    }  # fmt: skip
    raw: dict[str, Any] = {"states": {}, "groups": {}, "bodies": {}, "people": [], "elections": [], "facts": []}
    mistakes: list[str] = []
    digest = hashlib.sha256()
    for path in prepared.paths(extra):
        label = path.name if path.parent in (DATA, extra) else f"{path.parent.name}/{path.name}"
        try:
            content = prepared.content(path)
            table = prepared.table(content)
        except (OSError, ValueError) as error:
            mistakes.append(f"{label}: {getattr(error, 'strerror', None) or error}")
            continue
        digest.update(label.encode(errors="surrogateescape") + content)
        kind = path.name if path.name in adapters else path.parent.name
        listed = table.get("event", [])
        if kind == "events.toml" and not isinstance(listed, list):
            mistakes.append(f"{label}: event is not a list; begin each with [[event]]")
            continue
        entries = [(f"event {i + 1}", e) for i, e in enumerate(listed)] if kind == "events.toml" else list(table.items())
        for code, entry in entries:
            if not isinstance(entry, dict):
                heading = {"events.toml": "[[event]]", "groups.toml": "[its-code]", "bodies.toml": "[its-code]"}.get(kind, "its state's code, like [KEN]")
                mistakes.append(f"{label}, {code}: stands under no heading; each entry is a table under {heading}")
                continue
            try:
                adapters[kind].validate_python(entry)
            except ValidationError as error:
                mistakes.extend(f"{label}, {code}: {'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors(include_url=False))
                continue
            if kind == "states":
                raw["states"][code] = entry
            elif kind in ("groups.toml", "bodies.toml"):
                raw[kind[:-5]][code] = entry
            elif kind == "people":
                raw["people"].append((code, entry["offices"]))
            elif kind == "elections":
                raw["elections"].append((code, entry["elections"]))
            else:
                raw["facts"].append(entry)
    raw["version"] = digest.hexdigest()[:12]
    return raw, mistakes


def load(extra: Path | None = None) -> Knowledge:
    """The knowledge, checked; `extra` is a folder of a user's own files, laid over the shipped ones.

    Raises StanceError with every mistake at once, each with its file and entry.
    """

    def make() -> Knowledge:
        raw, mistakes = read_files(extra)
        if mistakes:
            raise StanceError("\n".join(mistakes))
        if extra is not None:
            see = f"'stance knowledge check {extra}' names the entry"
            if wrong := sorted({day for day in _days(raw) if not _is_date(day)}):
                raise StanceError(f'{extra}: {", ".join(map(repr, wrong[:5]))} is no date; write "2018", "2018-05" or "2018-05-20": {see}')
            if not all(name_tokens(name) for name in _people_of(raw)):
                raise StanceError(f"{extra}: a person without a name; {see}")
        return Knowledge(raw)

    found: Knowledge = prepared.value("knowledge", make, prepared.paths(extra), extra)
    return found


_DATED = frozenset("date first_round since until".split())


def _days(value: Any) -> Iterator[str]:
    """Every date in the raw tables, those left empty aside."""
    if isinstance(value, dict):
        yield from (day for key, day in value.items() if key in _DATED and isinstance(day, str) and day)
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ():
        yield from _days(inner)


def _people_of(raw: dict[str, Any]) -> Iterator[str]:
    """The name of everybody in the raw tables."""
    yield from (office["name"] for _, offices in raw["people"] for office in offices)
    yield from (name for _, elections in raw["elections"] for e in elections for name in (e.get("winner"), *e.get("claimants", ())) if name is not None)


def _is_date(day: str) -> bool:
    try:
        return len(day) in (4, 7, 10) and date.fromisoformat(day + "-01-01"[len(day) - 4 :] if len(day) < 10 else day).isoformat().startswith(day)
    except ValueError:
        return False


def light(extra: Path | None = None) -> Light:
    """The names, memberships and winners, from a prepared copy of their own."""
    return prepared.light(lambda: lighten(load(extra)), extra)


_BY_NAMES = ("adjective", "capital", "seat", "ministry", "organ", "groupseat", "body")


def lighten(knowledge: Knowledge) -> dict[str, Any]:
    """What `prepared.Light` holds."""
    actors: dict[str, list[str]] = {}
    for key, senses in knowledge.keys.items():
        for kinds in (("code",), ("state", "group"), _BY_NAMES, ("alpha2",)):  # a by-name counts where it is nobody's name
            found = [s for s in senses if s.kind in kinds]
            if found:
                actors[key] = sorted({s.ref for s in found if knowledge._exists(s, None)} or {s.ref for s in found})
                break
    memberships: dict[str, list[tuple[str, str | None, str | None]]] = defaultdict(list)
    for group in knowledge.groups.values():
        for state, since, until in group.members:
            memberships[state].append((group.code, since or None, until or None))
    return {
        "actors": actors,
        "labels": {code: known.name for table in (knowledge.states, knowledge.groups, knowledge.bodies) for code, known in table.items()},
        "memberships": memberships,
        "codes": {code: {name: str(found) for name, found in state.entry.items() if name in STATE_CODES} for code, state in knowledge.states.items()},
        "version": knowledge.version,
        "speaking": [code for code, group in knowledge.groups.items() if group.speaks_for_members],
        "winners": {election.id: election.winner for election in knowledge.by_id.values() if election.winner},
    }
