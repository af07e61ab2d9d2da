"""What a stance is toward: which election, whose government, relations with which country.

A phrase such as "Sunday's run-off" or "his re-election" is resolved to a curated election by country, kind, dates and persons, in
the light of the day of publication and of what the article has spoken of; an election that nobody curated gets its identity from the text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import Literal

from stance.dates import Dated, as_date, calendar_day, last_day
from stance.knowledge import LEADING, Body, Election, Knowledge, Office, Person, within
from stance.mentions import Atom, Names
from stance.patterns import Phrases
from stance.syntax import NP, VG, Parsed
from stance.text import fold, tokenize
from stance.words import NUMERALS, OFFICERS, PRONOUNS, SEIZURES, UNELECTED, WISHES

PLACE_KINDS = ("state", "adjective", "capital", "region", "people")


@dataclass(slots=True)
class Target:
    """One target: `type` election, government or relations; for the last two `election` is context only."""

    type: str
    country: str
    election: Election | None = None
    claimant: str | None = None
    why: str = ""
    certainty: float = 1.0


@dataclass(slots=True)
class Features:
    """What a phrase says of the vote it means."""

    countries: list[str] = field(default_factory=list)
    regions: list[str] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    dates: list[Dated] = field(default_factory=list)
    persons: list[str] = field(default_factory=list)
    future: bool = False
    past: bool = False
    repeat: bool = False
    again: bool = False
    """Whether it is a re-election."""
    annulled: bool = False
    round: int = 0
    chamber: bool = False
    """Whether a parliament is said to have voted: "his election as president by the National Assembly"."""
    away: bool = False
    """Whether a part of the country is said in which somebody else held the vote."""
    vote: Election | None = None
    """The one that was held some days before the full date of what is said of it."""


_INSTALLING = frozenset("swear inaugurate install instal appoint name".split())
"""Verbs by which somebody is brought into office."""
_ATTAINING = _INSTALLING | {"become", "elect", "declare", "proclaim"}
"""Verbs by which somebody comes into office, or is said to."""
_QUALITIES = frozenset(
    "conduct legitimacy outcome result results integrity fairness credibility validity legality organization organisation holding transparency".split()
)
IMPOSING = frozenset("impose put place slap clamp".split())
_SENT = frozenset("ambassador ambassadors envoy envoys embassy diplomats d'affaires".split())
"""Who and what a state keeps in another."""
_TIES = _SENT | frozenset(
    "relations ties links sanctions coup impeachment measures contact contacts aid assistance cooperation border borders frontier embargo loans curbs "
    "restrictions ban bans".split()
)
_OTHER_VOTES = frozenset(
    "union security confidence no-confidence board shareholder workplace impeachment league match medical test court federation association guild club "
    "student students faculty pageant papal conclave strike team squad runners athletes sprinters cup championship tournament marathon olympic "
    "opinion straw exit company corporate annual quarterly half-year trading exam exams".split()
)
_SPORTS = frozenset(
    "football soccer chess athletics cricket rugby basketball boxing tennis olympic olympics wrestling judo cycling skating volleyball handball hockey".split()
)
_FEDERATIONS = frozenset("federation confederation association committee board union league".split())
_OF_SPORT = frozenset("fifa uefa fide ioc conmebol concacaf".split())
"""Federations of sport, by their short names."""
_ELECTING = frozenset("elected elect elects re-elected election elections presidency vote voting ballot".split())
_OF_A_PEOPLE = frozenset(
    "presidential parliamentary legislative by-election by-elections local regional municipal referendum plebiscite voters electorate poll polls polling "
    "ballots seats constituency constituencies runoff run-off turnout coup putsch junta opposition parliament republic".split()
)
"""Words of which any news of a people's vote, or of a seizure of power, has one."""
_GATHERINGS = frozenset("summit conference meeting session".split())
"""Titles of what has an outcome that no people votes on."""
_NO_RULE = frozenset("pope pontiff patriarch archbishop bishop rector captain secretary-general director-general chairman chairwoman judge judges".split())
"""What somebody is elected by others than a people."""
_SEATS = frozenset("council committee board chair chairmanship bureau secretariat executive judge".split())
"""With "election to the", what no people votes on; a legislative or state council aside."""
_SET_PHRASES = frozenset("face wake light view presence context spite response front protest favour favor absence aftermath".split())
_FUTURE = frozenset("next upcoming coming planned forthcoming future scheduled fresh new".split())
_REPEAT = frozenset("repeat repeated rerun re-run rescheduled fresh".split())
_ANNULLING = frozenset("annul nullify void invalidate overturn quash strike cancel scrap".split())
_PAST = frozenset("last previous past recent disputed contested flawed controversial".split())


_OF_OTHER_FIGURES = frozenset(
    "budget economic inflation growth debt deficit trade crime unemployment employment casualty infection health financial fiscal gdp statistical population "
    "census poverty production oil death market peace reform selection tender bidding hiring cholera covid virus aid sales export import price revenue "
    "school prison traffic police tourism visa asylum accession enlargement procurement licensing".split()
)
"""Before a weak word for a vote they say that it is something else: "budget figures", "the peace process"."""
_DECLARED = frozenset("emergency war martial assets wealth intent love curfew siege exception alert principles ceasefire truce".split())
"""What else than a result is declared or proclaimed: "the declaration of a state of emergency"."""
_GENERIC = frozenset("result results outcome outcomes vote votes verdict victory win triumph figures tally".split())
"""Words for a vote or its outcome that other things have as well."""
_COUNTED = frozenset("count counting tabulation figures numbers totals score process exercise procedure".split())
"""Weak words for a vote and its outcome that other things have as well."""
_VOTERS = frozenset(
    "people peoples voters voter electorate citizens population country nation republic state candidate candidates opposition ruling party "
    "coalition alliance bloc "
    "round rounds count counting tally commission council court board box boxes ballot poll polling referendum consultation will what this that those all both "
    "democracy force forces camp side leader challenger incumbent rival opponent".split()
)
"""Words for who votes, wins or counts, which complete "the results of" and "the victory of"."""
_ISSUES = frozenset(
    "independence constitution secession autonomy status statehood sovereignty unification annexation accession amendments amendment constitutional limits "
    "membership union joining self-rule self-determination reform reforms treaty".split()
)
"""What a country votes on."""
_ORDINALS = frozenset("first second third final decisive deciding opening last run-off runoff".split())
"""What tells the rounds of a vote."""
_CAMPAIGN = 90
"""So many days after polling a dispute about it may last, in which a weekday named with the vote is no other vote's."""
_BORDERING = frozenset("neighboring neighbouring nearby".split())
"""Words before a state that is only where something is said of another: "in neighbouring Peru"."""
_ISSUING = frozenset("read sign issue publish release write post deliver send circulate present quote".split())
"""What is done with a text by whom it speaks for."""
_ISLANDS = frozenset("TWN CUB CYP MLT ISL IRL HTI DOM JAM TTO GRD BRB LCA VCT DMA ATG KNA BHS LKA MDV MUS MDG COM SYC STP CPV BHR SGP NRU FJI PHL TLS".split())
"""States that are islands, or on one."""
_JUST_HELD = 14
"""For so many days a vote is the one that everybody speaks of."""
_DAYS_AFTER = 10
"""So many days after a vote whoever speaks of no other means it."""
_BYGONE = 180
"""What was said so many days before the article was not said of a vote still to come."""
_LONG_PAST = 400
"""So many days before an article, a vote is history in it, if there was another one lately."""
_LATELY = 45
"""For so many days a vote is news, and a bare weekday is more likely that of a statement than of another vote."""
_FIGHTERS = frozenset("troops forces army rebels peacekeepers soldiers militants militia fighters jihadists team side club squad".split())
"""Whose victory is no election's."""
_PARTY_VOTERS = frozenset("members delegates grassroots shareholders lawmakers deputies senators".split())
"""Those whose vote is no national contest."""
_APART = frozenset(', ; : " ” telephone phone telegram cable letter message statement tweet'.split())
"""Between a vote's name and a date, these make the date that of the message: "on his election by telephone on Thursday"."""


_RIVAL = frozenset(["transitional", "provisional", "unity", "interim"])
"""Words in the name of a body that claims to rule."""
_CONTESTED_RULERS = frozenset(
    "spurious illegitimate illegal usurper ousted deposed toppled overthrown self-proclaimed self-declared self-appointed unelected interim de-facto".split()
)
"""Words for rulers whose right is in dispute."""
_CHAMBERS = frozenset("parliament senate lawmakers deputies".split())
"""Whose vote, said to be theirs, is on a motion or a law."""
_ELECTORS = _CHAMBERS | frozenset("mps legislators assembly legislature congress house houses knesset diet senators electors parliamentarians".split())
"""Who elects a head of state or government where the people does not."""
_OTHER_AUTHORITIES = frozenset("court tribunal commission police church judge judges health aviation port tax".split())
"""Words before "authority" that make of it another's than a government's."""
_VOTING = frozenset("vote elect choose pick decide return".split())
"""What a people does at the polls."""
_RULE = frozenset("power office throne victory win state government premier head rule leader".split())
"""What a claim to rule is a claim to."""
_ARMED = OFFICERS | frozenset("men army military rebels".split())
"""Who takes power by force ..."""
_SEIZING = frozenset("seized took toppled overthrew ousted deposed grabbed chased removed".split())
"""... and what they did: "the soldiers who | seized power"."""
_SET_UP_BY = OFFICERS | {"military", "army", "junta"}
"""Who sets up a council that then rules."""
_DISMISSING = frozenset("impeach oust remove dismiss suspend censure expel unseat depose".split())
"""What a chamber votes to do to somebody."""
_ON_MOTIONS = frozenset("convict confirm strike overturn override".split())
"""What else a chamber, or a union, votes to do."""
_UNSEATED = frozenset("impeached censured removed dismissed unseated".split())
"""What a chamber has done to somebody."""
_REMOVALS = frozenset("removal impeachment toppling ousting deposition".split())
"""Nouns for the fall of a ruler, whose country is the one that it is about."""
_COUPS = SEIZURES | {"junta", "d'etat", "d'état"}
"""Nouns whose country is that of a seizure of power: "Fiji's coup"."""
_COMMON_RULERS = frozenset("council government committee assembly coalition".split())
"""Words of the names that those who claim to rule have in several countries."""
_IN_TITLES = frozenset(
    "recognises recognizes recognise recognize recognised recognized congratulates congratulate rejects reject condemns condemn denounces slams hails hail "
    "backs back welcomes sanctions urges criticises criticizes questions doubts shuns".split()
)
"""Verbs of a title before which stands who does it, and behind them to whom."""
_BREAKS = frozenset("interruption rupture breakdown breach disruption alteration violation".split())
"""What is done to the constitutional order of a state."""
_CAUSING = frozenset("bring cause trigger force prompt provoke spark".split())
_HOLDING = frozenset("hold organize stage conduct run call schedule win lose announce declare arrange prepare plan mount".split())
"""Verbs whose agent can be the country that votes: "the election held by the junta"."""
_STAGING = frozenset("hold organize stage conduct schedule plan".split())
"""Verbs whose day is polling day."""
_COMPASS = frozenset("eastern western northern southern north-eastern north-western south-eastern south-western northeastern northwestern".split())
"""Words for a part of a state."""
_DENIED_RULERS = frozenset("spurious illegitimate illegal usurper".split())
"""Words that deny it, of somebody named before: "called her a spurious president"."""


_TAKEN = frozenset("occupied annexed breakaway separatist rebel-held russian-held russian-occupied non-government-controlled".split())
"""What is said of land that its state does not hold."""
_SAME_LAND = frozenset("peninsula enclave territory territories province provinces exclave".split())
"""Words that mean a region named before: "the staging of polls on the peninsula"."""
_LANDS = _SAME_LAND | frozenset("region regions district districts area areas part parts".split())
"""Words for parts of a state: "the elections it held in four Ukrainian provinces" are Ukraine's."""
_CLAUSE_ENDS = frozenset(", ; : and but".split())
_POSING = frozenset("presents present calls call claims claim styles style declares declared considers proclaims proclaimed poses".split())
"""What somebody does who passes himself off as something."""
_HOLDERS_OF_POWER = frozenset("president presidency holder head ruler leader premier chief power".split())
_DEEDS = frozenset(
    "recognition acceptance acknowledgement acknowledgment endorsement approval rejection dismissal condemnation denunciation refusal praise review "
    "audit assessment criticism appraisal observation monitoring scrutiny verification".split()
)
"""What somebody does with a vote, who is named behind it with "by"."""
_BREAKAWAY = _TAKEN | frozenset("separatists annexation secessionist self-proclaimed".split())
"""Words of an article about such land: a vote there need not be named with it."""


class Targets:
    """Resolves targets in one article."""

    def __init__(self, names: Names, knowledge: Knowledge, phrases: Phrases, published: str | None, dates: list[Dated]) -> None:
        self.names = names
        self.knowledge = knowledge
        self.phrases = phrases
        self.published = published
        self.day = as_date(published) or _last_told(dates)
        self.dates = dates
        self.tokens = names.document.tokens
        self.election_words = phrases.election | phrases.outcome
        self.weak = phrases.election_weak | phrases.outcome_weak
        self.focus: Election | None = None
        self.rulers = False
        """Whether a government was spoken of after the last vote: "it" and "them" can mean it."""
        self.host: str | None = None
        self.persons_named: list[str] = []
        """The persons of the host country, in the order in which the text has named them."""
        self.polled: dict[str, str] = {}
        """The day on which, as the article tells, a country voted."""
        self.chosen: dict[str, str] = {}
        """The day on which a country's parliament elected who is to lead it."""
        # what was found once, for those who ask again
        self._senses: dict[NP, str] = {}
        self._named: dict[tuple[NP, int], tuple[Features, list[Dated] | None]] = {}
        self._distances: dict[tuple[str, str | None], int] = {}
        self._nearest: dict[str, list[tuple[Election, int]]] = {}
        self._homes: dict[str, list[str]] = {}
        self.breakaway = not _BREAKAWAY.isdisjoint([t.low for t in self.tokens])

    # --- what the article is about

    def survey(self, sentences: list[Parsed], title: str | None) -> None:
        """Find the country and the vote that the article is about, as the default for phrases that name neither."""
        if self._of_sport(sentences):
            return
        told = self._told_of(sentences)
        votes: defaultdict[str, float] = defaultdict(float)
        for points in (
            self._points_for_phrases(sentences),
            self._points_for_contenders(told),
            self._points_for_states(told),
            self._points_for_peoples(sentences),
            self._points_for_regions(),
            self._points_for_ties(sentences),
            self._points_for_rulers(sentences),
            self._title_codes(title),
        ):
            for code, weight in points:
                votes[code] += weight
        if not votes and any(self.is_election(np, weak=False) for parsed in sentences for np in parsed.phrases):
            votes.update(self._near_votes())
        if votes:
            places = sorted((k, code) for k, a in self.names.at.items() for code in self._places_of(a))
            named = {code: -k for k, code in reversed(places)}
            self.host = max(votes, key=lambda c: (votes[c], named.get(c, -len(self.tokens)), c))  # of equals the one that is named first
        self._note_polling(sentences)
        self.focus = self._first_vote_of_host(sentences)
        if self.focus is None and self.host is not None and self.published is not None:
            self.focus = self._pick(self.host, Features(), quiet=True)
        chosen = self.chosen.get(self.host or "")
        if chosen is not None and self.host is not None and self.day is not None and (self.day - calendar_day(chosen)).days <= _JUST_HELD:
            self.focus = self._by_parliament(self.host, chosen)

    def _of_sport(self, sentences: list[Parsed]) -> bool:
        """Whether the vote that an article is about is that of a federation of sport: then none of a people is meant by "the election"."""
        words = {t.low for t in self.tokens}
        general = any(a.low == "general" and b.low.startswith("election") for a, b in pairwise(self.tokens))
        if general or not words.isdisjoint(_OF_A_PEOPLE) or (words.isdisjoint(_SPORTS) and words.isdisjoint(_OF_SPORT)):
            return False
        for parsed in sentences:
            lows = [t.low for t in self.tokens[parsed.sentence.first : parsed.sentence.last]]
            federation = not _OF_SPORT.isdisjoint(lows) or any(a in _SPORTS and b in _FEDERATIONS for a, b in pairwise(lows))
            if federation and not _ELECTING.isdisjoint(lows):
                return True
        return False

    def _by_parliament(self, country: str, day: str) -> Election:
        """The vote of a country's parliament on a day."""
        known = (e for e in self._elections(country) if e.date == day and e.region is None and e.kind in ("presidential", "parliamentary", "general"))
        return next(known, None) or Election(f"{country}-{day}-parliamentary", country, "parliamentary", day, indirect=True)

    def _note_polling(self, sentences: list[Parsed]) -> None:
        """Note the day on which a country voted, or its parliament elected who leads it: the first exact one of a phrase for a vote or a verb of voting."""
        for parsed in sentences:
            told: list[tuple[str | None, Dated]] = []
            for np in parsed.phrases:
                if self.is_election(np, weak=False):
                    f = self.features(np, parsed)
                    told.extend((f.countries[0] if f.countries else self.host, d) for d in f.dates)
            for verb in parsed.verbs:
                if (verb.lemma in _VOTING or self._casting(verb)) and verb.form in ("fin", "pp") and not verb.neg:
                    near = [d for d in parsed.dates if verb.last <= d.first <= verb.last + 12]
                    told.extend((self.host, d) for d in near)
                    if self._by_chamber(verb, parsed):
                        self._note_days([(self.host, d) for d in near], self.chosen)
            self._note_days(told, self.polled)

    def _casting(self, verb: VG) -> bool:
        """Whether a verb tells that people voted: "the votes cast on 3 May", "cast their votes on Sunday"."""
        what = verb.first - 1 if verb.object is None else verb.object.head
        return verb.lemma == "cast" and self.tokens[what].low in ("ballots", "votes", "ballot", "vote")

    def _note_days(self, told: list[tuple[str | None, Dated]], days: dict[str, str]) -> None:
        """Note of each country the first exact day that is past."""
        for country, d in told:
            when = d.resolve(self.day)
            if country is not None and when.date is not None and when.precision == "day" and (self.published is None or when.date <= self.published):
                days.setdefault(country, when.date)

    def _by_chamber(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a parliament elects who is to lead the country: "lawmakers chose him as prime minister", "was elected president by parliament"."""
        agent = next((p for p in parsed.phrases if p.prep == "by" and verb.last <= p.first <= verb.last + 6), None)
        electors = agent if verb.passive or verb.form == "pp" else verb.subject
        if electors is None or not self._are_electors(electors):
            return False
        words = {t.low for t in self.tokens[verb.last : min(verb.last + 14, parsed.sentence.last)]}
        return not words.isdisjoint(self.phrases.ruler) and words.isdisjoint(("speaker", "interim", "acting", "transitional", "judge", "judges"))

    def _are_electors(self, np: NP) -> bool:
        """Whether a phrase means a parliament, its members or other electors."""
        return not _ELECTORS.isdisjoint(t.low for t in self.tokens[np.first : np.last])

    def _points_for_phrases(self, sentences: list[Parsed]) -> Iterator[tuple[str, float]]:
        """Countries by the phrases for votes and governments, those at the beginning of the article counting double."""
        mentioned = {code for a in self.names.at.values() for code in self._places_of(a)}
        for number, parsed in enumerate(sentences):
            weight = 2.0 if number < 2 else 1.0
            for np in parsed.phrases:
                if self.is_election(np, weak=False):
                    yield from self._points_for_vote(self.features(np, parsed), mentioned, weight)
                elif self.tokens[np.head].low in self.phrases.government and not any(v.subject is np for v in parsed.verbs):
                    f = self.features(np, parsed)
                    for code in f.countries[:1] or [c for p in f.persons[:1] for c in self._countries_of(p)]:
                        yield code, 1.0

    def _places_of(self, atom: Atom) -> list[str]:
        """The countries that a name can stand for where a vote is told without one: its place, its people, a party, a leader."""
        if atom.kind in (*PLACE_KINDS, "seat"):
            return [self.names.code(atom)]
        if atom.kind == "body":
            body = self.knowledge.bodies.get(atom.ref)
            return [body.country] if body is not None and body.country else []
        return self._countries_of(atom.ref)[:2] if atom.kind == "person" else []

    def _points_for_vote(self, f: Features, mentioned: set[str], weight: float) -> Iterator[tuple[str, float]]:
        for code in f.countries[:1]:
            yield code, 3 * weight
        for person in f.persons[:1]:
            for code in self._countries_of(person):
                yield code, 1.5 * weight
        if not f.countries and f.dates:  # "Sunday's vote": a country of the text that voted that day
            exact = any(d.form in ("day", "weekday", "today") for d in f.dates)
            for code in sorted(mentioned):
                if any(self._kind_fits(e, f.kinds) and e.kind != "local" and self._held_on(e, f.dates) for e in self._elections(code)):
                    yield code, (3 if exact else 1.5) * weight

    def _points_for_contenders(self, told: set[str]) -> Iterator[tuple[str, float]]:
        """Countries by the persons of the text who contest an office there, most if something is said about them."""
        persons = [a for a in self.names.at.values() if a.kind == "person"]
        for atom in persons:
            offices = atom.person.offices if atom.person is not None else ()
            if any(o.office in ("candidate", "claimant", "opposition leader") and self._during(o.since, o.until) for o in offices):
                for code in self._countries_of(atom.ref):
                    yield code, 0.6
        for name in sorted({a.ref for a in persons}):
            for code in self._contesting(name):
                yield code, 3.0 if name in told else 0.5

    def _points_for_states(self, told: set[str]) -> Iterator[tuple[str, float]]:
        """Countries that something is said about, more so if they vote in these weeks."""
        for code in told & set(self.names.states):
            yield code, min(1.5, 0.3 * self.names.states[code])
        for code in {*self.names.states, *self.names.cities}:
            if any(0 <= d <= 14 and not e.region and e.kind != "local" for e, d in self._near(code)):
                yield code, 1.0
        for code in self.names.states:
            if code in told and any(-10 <= d <= 30 and not e.region for e, d in self._near(code)):
                yield code, 1.0

    def _points_for_regions(self) -> Iterator[tuple[str, float]]:
        """Countries by a region of theirs that is named and has just answered a question of its own: "the people of Crimea were asked on Sunday"."""
        regions = {(self.names.code(a), self.names.document.slice(a.first, a.last)) for a in self.names.at.values() if a.kind == "region"}
        for code, region in sorted((c, r) for c, r in regions if c):
            if any(0 <= d <= 10 and e.region and e.kind == "referendum" and self._same_region(e.region, region) for e, d in self._near(code)):
                yield code, 2.5

    def _points_for_peoples(self, sentences: list[Parsed]) -> Iterator[tuple[str, float]]:
        """Countries by their people, who vote or have voted in these weeks: "after Turks voted", "ask Zimbabweans"."""
        peoples = {k: self.names.code(a) for k, a in self.names.at.items() if a.kind == "people"}
        for code in set(peoples.values()):
            if any(-10 <= d <= 30 and not e.region and e.kind != "local" for e, d in self._near(code)):
                yield code, 1.0
        for parsed in sentences if peoples else ():
            for verb in parsed.verbs:
                if verb.lemma in _VOTING and verb.subject is not None:
                    yield from ((peoples[k], 1.5) for k in range(verb.subject.first, verb.subject.last) if k in peoples)

    def _points_for_ties(self, sentences: list[Parsed]) -> Iterator[tuple[str, float]]:
        """Countries by what is done about them: envoys recalled, their leaders spoken of, somebody recognized "as president"."""
        for parsed in sentences:
            subjects = {id(v.subject) for v in parsed.verbs}
            for verb in parsed.verbs:  # "in no rush to recognise Mali's junta"
                if verb.lemma == "recognize" and verb.object is not None and self.is_government(verb.object):
                    yield from ((code, 2.0) for code in self._named_in(verb.object, parsed))
            for np in parsed.phrases:
                atoms = self.names.within(np.first, np.last)
                tied = np.prep in ("from", "in", "to", "with", "on", "against", "for") and self._tied_to(np, parsed)
                for atom in atoms if tied else ():
                    if atom.kind in ("state", "capital", "people"):
                        yield self.names.code(atom), 2.5 if parsed is sentences[0] and np.prep in ("on", "upon", "against") else 1.5
                for atom in atoms if id(np) not in subjects else ():
                    if atom.kind == "person" and atom.person is not None and (code := self._led_by(atom.person)) is not None:
                        yield code, 0.7
                if np.prep is None and parsed is sentences[0] and self.tokens[np.head].low in self.phrases.ruler and self._attained(np, parsed):
                    for code in self.features(np, parsed).countries[:1]:
                        yield code, 4.0  # "has become president of Peru"
                if np.prep == "as" and self.tokens[np.head].low in self.phrases.ruler | self.phrases.winner:
                    sworn = any(v.lemma in _INSTALLING and 0 <= np.first - v.last <= 3 for v in parsed.verbs)
                    named = self.features(np, parsed).countries[:1]
                    claimant = next((a.ref for a in self.names.at.values() if a.kind == "person" and np.first - 2 <= a.last < np.first), None)
                    for code in named or (self._countries_of(claimant) if claimant else []):  # "backing Castillo as the president"
                        yield code, 5.0 if named and sworn and parsed is sentences[0] else 2.0  # "was sworn in as ruler of Peru" opens the article

    def _attained(self, np: NP, parsed: Parsed) -> bool:
        """Whether somebody is said to have come into the office that a phrase names: "was elected | president of Peru"."""
        return any(v.lemma in _ATTAINING and 0 <= np.first - v.last <= 1 for v in parsed.verbs)

    def _tied_to(self, np: NP, parsed: Parsed) -> bool:
        """Whether a phrase completes one for a measure between states, or follows it closely: "called its envoy home from | Caracas"."""
        if np.owner is not None and self.tokens[np.owner.head].low in _TIES:
            return True
        if np.prep in ("on", "upon", "against") and (imposed := next((v for v in parsed.verbs if np.first - 2 <= v.last < np.first), None)) is not None:
            return imposed.lemma in IMPOSING  # "the embargo that it had put | on Mali"
        near = (t.low for t in self.tokens[max(parsed.sentence.first, np.first - 5) : np.first])
        return np.prep in ("from", "to") and not _SENT.isdisjoint(near)

    def _points_for_rulers(self, sentences: list[Parsed]) -> Iterator[tuple[str, float]]:
        """Countries whose ruler is said to be ousted or no rightful one: "the ousted president of Niger", "called her a spurious president"."""
        claiming = {body.country for a in self.names.at.values() if a.kind == "body" and (body := self._claims_to_rule(a)) is not None}
        yield from ((code, 1.5) for code in sorted(c for c in claiming if c))  # "the National Transitional Council"
        leaders = [(a.first, code) for a in self.names.at.values() if a.kind == "person" and a.person is not None and (code := self._led_by(a.person))]
        for number, parsed in enumerate(sentences):
            yield from self._points_for_seizure(parsed, 2.0 if number < 2 else 1.0)
            for np in parsed.phrases:
                if self.tokens[np.head].low not in self.phrases.ruler:
                    continue
                words = {t.low for t in self.tokens[np.first : np.head + 1]}
                if words.isdisjoint(_CONTESTED_RULERS):
                    continue
                named = self.features(np, parsed).countries
                subject = next((v.subject for v in parsed.verbs if v.subject is not None and v.first < np.first <= v.last + 5), None)
                own = {code for k, code in leaders if subject is not None and subject.first <= k < subject.last}
                before = [code for k, code in leaders if k < np.first and code not in own]
                denied = not words.isdisjoint(_DENIED_RULERS)
                for code in named[:1] or (before[-1:] if denied else []):
                    yield code, 3.0

    def _points_for_seizure(self, parsed: Parsed, weight: float) -> Iterator[tuple[str, float]]:
        """Countries whose rulers are said to be toppled, where power is said to be seized, and whose government is said to be one without a vote."""
        for verb in parsed.verbs:
            if verb.lemma in ("topple", "overthrow", "oust", "depose") and verb.object is not None:  # "troops that toppled Chad's ruler"
                for code in self._named_in(verb.object, parsed):
                    yield code, 2.0 * weight
            for code in self._seized(verb, parsed):
                yield code, 1.5 * weight
        for np in parsed.phrases:
            head = self.tokens[np.head].low
            if head in _COUPS:  # "after Togo's coup", 'the "coup" in Mali'
                beside = next((p for p in parsed.phrases if p.prep == "in" and 0 <= p.first - np.last <= 2), None)
                for code in self._named_in(np, parsed) or (self.features(beside, parsed).countries[:1] if beside is not None else []):
                    yield code, 1.5 * weight
            elif head in _BREAKS and "order" in [self.tokens[p.head].low for p in np.post]:
                for code in [c for p in parsed.phrases if p.prep == "in" and 0 <= p.first - np.last <= 5 for c in self._named_in(p, parsed)][:1]:
                    yield code, 1.5 * weight  # "a breach of the constitutional order in Peru"
            elif head in _REMOVALS:  # "in protest at the removal of President Lugo"
                for code in [c for p in np.post if p.prep == "of" for c in self._named_in(p, parsed)][:1]:
                    yield code, 1.5 * weight
            elif head in self.phrases.government and not UNELECTED.isdisjoint(t.low for t in self.tokens[np.first : np.head]):
                for code in self.features(np, parsed).countries[:1]:  # "Mali's military government"
                    yield code, 1.5 * weight

    def _seized(self, verb: VG, parsed: Parsed) -> list[str]:
        """The country that a verb says is seized: "the army seized power in Fiji", "the officers who took over Niger"."""
        near: list[NP] = []
        if verb.lemma in ("seize", "grab", "take") and verb.object is not None and self.tokens[verb.object.head].low == "power":
            near = [np for np in parsed.phrases if np is verb.subject or (np.prep == "in" and 0 <= np.first - verb.last <= 4)]
        elif verb.lemma == "take" and verb.subject is not None and self.tokens[verb.subject.head].low in _ARMED:
            near = [np for np in parsed.phrases if np.prep == "over" and 0 <= np.first - verb.last <= 1]
        named = [code for np in near for code in self.features(np, parsed).countries]
        if near and not named:  # "cuts its ties with Myanmar, a week after the army seized power"
            named = [code for np in parsed.phrases if self._tied(np) and np.first < verb.first for code in self.features(np, parsed).countries]
        return named[:1]

    def _tied(self, np: NP) -> bool:
        """Whether a phrase is what somebody has ties or works with: "its ties | with Myanmar"."""
        return np.prep == "with" and np.owner is not None and self.tokens[np.owner.head].low in _TIES

    def _named_in(self, np: NP, parsed: Parsed) -> list[str]:
        """The country that a phrase names, or that of the person whom it names: "Niger's president", "Sharaa's government"."""
        f = self.features(np, parsed)
        return f.countries[:1] or [code for name in f.persons[:1] for code in self._countries_of(name)]

    def _led_by(self, person: Person) -> str | None:
        """The state that a person leads about the time of publication."""
        led = (o.actor for o in person.offices if o.office in LEADING and o.actor in self.knowledge.states and self._during(o.since, o.until))
        return next(led, None)

    def _near_votes(self) -> Iterator[tuple[str, float]]:
        """Countries of the text that vote within ninety days, the nearest first; for an article that names a vote and no more."""
        for code in self.names.states:
            days = min((abs(d) for e in self._elections(code) if (d := self.distance(e)) is not None), default=999)
            if days <= 90:
                yield code, 1 - days / 100

    def _first_vote_of_host(self, sentences: list[Parsed]) -> Election | None:
        """The vote in the host country that the article names first, a curated one if it names any; not one long past if another is news."""
        if (polled := self._regional_on(self.polled.get(self.host or ""))) is not None:
            return polled
        first: Election | None = None
        past: Election | None = None
        wanted = _FUTURE | _REPEAT
        for parsed in sentences:
            for np in parsed.phrases:
                if self.is_election(np, weak=False) and wanted.isdisjoint(t.low for t in self.tokens[np.first : np.head]):
                    found = self.election(np, parsed, quiet=True)
                    if found is not None and found.country == self.host:
                        if found.id in self.knowledge.by_id or (
                            found.first_round is None and any(e.date[:4] == found.date[:4] and found.date in e.days for e in self._elections(found.country))
                        ):
                            days = self.distance(found)
                            decided = (e for e, d in self._near(found.country) if e.first_round == found.date != e.date and 0 <= d <= _LATELY)
                            if self.published is not None and (last := next(decided, None)) is not None and last.date <= self.published:
                                return last  # after the run-off the first round is told of by the way
                            if days is None or days <= _LONG_PAST:
                                return found
                            past = past or found
                        first = first or found
        if past is None or self.host is None:
            return first
        return next((e for e, d in self._near(self.host) if 0 <= d <= _LATELY and self._eligible(e, Features())), past)

    def _regional_on(self, day: str | None) -> Election | None:
        """The vote of a region that the article names, on the day on which it says that people voted and none of the whole country was held."""
        votes = [e for e in self._elections(self.host or "") if day is not None and e.date == day]
        if any(e.region is None for e in votes):
            return None
        named = {self.names.document.slice(a.first, a.last) for a in self.names.at.values() if a.kind == "region"}
        return next((e for e in votes if any(self._same_region(e.region or "", r) for r in named)), None)

    def _elections(self, country: str) -> list[Election]:
        return self.knowledge.elections.get(country, [])

    def _held_on(self, election: Election, dates: list[Dated]) -> bool:
        """Whether one of the election's days is one of the dates."""
        for d in dates:  # asked of every vote of a country: a generator would cost more than the rest
            for day in election.days:
                if day and d.fits(day, self.day):
                    return True
        return False

    def _told_of(self, sentences: list[Parsed]) -> set[str]:
        """The persons and states that somebody says something about: those named outside the subjects of verbs."""
        out: set[str] = set()
        for parsed in sentences:
            done_by = [v for v in parsed.verbs if v.lemma not in ("win", "re-elect", "elect", "lose", "be")]
            asked = {id(v.object) for v in parsed.verbs}  # "wants Peru to finish the count"
            subjects = [v.subject for v in done_by if v.subject is not None and not (v.form == "inf" and id(v.subject) in asked)]
            issued = [v.last for v in done_by if v.form == "pp" and v.lemma in _ISSUING]
            by = [np for np in parsed.phrases if np.prep == "by" and any(0 <= np.first - last <= 2 for last in issued)]
            subjects += [x for np in by for x in (np, *np.appos)]  # "in a text read out | by Peru's president, Ada Obi": they too say something
            for np in parsed.phrases:
                atoms = self.names.within(np.first, np.last)
                if not atoms or any(s.first <= np.first < s.last for s in subjects):
                    continue
                for atom in atoms:
                    if atom.kind != "state" or self.tokens[atom.first - 1].low not in _BORDERING:
                        out.add(atom.ref if atom.kind == "person" else self.names.code(atom))
        return out

    def _spoken_of(self, country: str) -> bool:
        """Whether the text names a country that a body belongs to, or none at all: several have a "National Constituent Assembly"."""
        return not self._countries_told or country in self._countries_told

    @cached_property
    def _countries_told(self) -> frozenset[str]:
        """The countries that the text names by their names, people or towns."""
        own = (a for a in self.names.at.values() if a.kind != "body" or (b := self.knowledge.bodies.get(a.ref)) is None or b.kind == "party")
        within = (t.low for a in self.names.at.values() if a.kind == "body" for t in self.tokens[a.first : a.last] if t.cap)
        said = (sense.ref for word in within for sense in self.knowledge.senses(word) if sense.kind in (*PLACE_KINDS, "people"))
        return frozenset({*self.names.states, *self.names.cities, *(code for a in own for code in self._places_of(a)), *said})

    def _title_codes(self, title: str | None) -> Iterator[tuple[str, float]]:
        """Countries that the title points to: by name, or by somebody in it who stood in a vote of these days."""
        if not title:
            return
        low = fold(title)
        named = {a.ref for a in self.names.at.values() if a.kind == "person"}
        for token in tokenize(title):
            if token.cap:
                for person in self.knowledge.surname((token.low,)):
                    if person.name not in named and any(fold(name).split()[-1:] == [token.low] for name in named):
                        continue  # "Rodriguez": whom of that name the text tells of
                    for code in self._contesting(person.name)[:1]:
                        yield code, 8.0 if any(w in low for w in self.election_words) else 4.0
        told = self._states_of(title)
        about = self.election_words | _COUPS
        votes = [k for k, token in enumerate(tokenize(title)) if token.low in about]
        done = next((k for k, token in enumerate(tokenize(title)) if token.low in _IN_TITLES), None)
        for k, code in told.items():
            if done is not None and len(set(told.values())) > 1 and k > done and min(told) < done:
                yield code, 1.5  # "US recognises | Syrian opposition"
            elif any(-4 <= k - vote <= 3 for vote in votes):
                yield code, 2.5 if len(set(told.values())) == 1 else 1.5
            else:
                yield code, 0.5 if len(set(told.values())) > 1 or votes else 1.0

    def _states_of(self, title: str) -> dict[int, str]:
        """The states that a title names, by the place of the word."""
        found: dict[int, str] = {}
        tokens = tokenize(title)
        for k, token in enumerate(tokens):
            for words, sense in self.knowledge.index.get(token.low, ()) if token.cap else ():
                placed = sense.kind in ("state", "adjective", "capital", "region", "people") and (not sense.exact or token.text.isupper())
                if placed and tuple(t.low for t in tokens[k : k + len(words)]) == words:
                    codes = {s.ref for w, s in self.knowledge.index[token.low] if w == words and s.kind == sense.kind}
                    found[k] = min(codes, key=lambda code: (-self.names.states.get(code, 0), code))
                    break
        return found

    def _contesting(self, name: str) -> list[str]:
        """Countries in which the person stood in a vote close to the day of publication."""
        person = self.knowledge.people.get(name)
        if person is None or self.day is None:
            return []
        return [
            o.actor
            for o in person.offices
            if o.office == "candidate" and any(-45 <= d <= 100 and name in (e.winner, *e.claimants) for e, d in self._near(o.actor))
        ][:1]

    def _during(self, since: str, until: str) -> bool:
        """Whether an office was held about the year of publication; true if that is not known."""
        return self.published is None or within(self.published[:4], since[:4], str(int(until[:4]) + 1) if until else "")

    def _countries_of(self, name: str) -> list[str]:
        """The state for which a person holds or seeks office, at most one."""
        if name not in self._homes:
            self._homes[name] = self._home(name)
        return self._homes[name]

    def _home(self, name: str) -> list[str]:
        person = self.knowledge.people.get(name) or next((p for p in self.knowledge.people.values() if p.name == name), None)
        if person is None:
            return []
        live = [o.actor for o in person.offices if self._during(o.since, o.until) and o.actor in self.knowledge.states]
        if not live and self.published is None:
            live = [o.actor for o in person.offices if o.actor in self.knowledge.states]
        return list(dict.fromkeys(live))[:1]

    # --- kinds of phrases

    def is_election(self, np: NP, *, weak: bool = True) -> bool:
        """Whether the phrase means a vote or its outcome; `weak` if it may do so only because the article is about one."""
        sense = self._senses.get(np)
        if sense is None:
            sense = self._senses[np] = self._sense(np)
        return sense == "vote" or (weak and (sense == "term" or (sense == "weak" and self.focus is not None)))

    def _sense(self, np: NP) -> Literal["vote", "term", "weak", ""]:
        """Whether the phrase means a vote by its words alone, may mean one as a term of office, or as a word that other things have as well."""
        low = self.tokens[np.head].low
        if low in _QUALITIES and any(self.tokens[k].low in self.phrases.election and self.tokens[k + 1].low == "'s" for k in range(np.first, np.head)):
            return "vote"
        if low == "verdict" and self.tokens[np.first].low in ("a", "an", "this", "that"):
            return ""  # "a verdict that the opposition branded laughable"
        if low == "verdict" and [t.low for t in self.tokens[np.last : np.last + 1]] == ["that"]:
            return ""  # "the verdict that the vote had been rigged"
        if low == "verdict" and any(t.low in ("court", "judges", "tribunal") for t in self.tokens) and not any(p.prep == "of" for p in np.post):
            return ""  # that of a court
        if low == "verdict" and any(p.prep == "in" and self.tokens[p.head].low in ("case", "trial", "lawsuit") for p in np.post):
            return ""  # "the verdict in his tax case"
        if low in self.phrases.outcome and any(p.prep == "of" and self.no_contest(p) for p in np.post):
            return ""  # "the result of the federation's election"
        if low in self.election_words:
            return "" if self._other_sense(np, low) else "vote"
        if low == "round" and self._round_of_vote(np):
            return "vote"
        if low in ("term", "mandate") and any(
            t.low in ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "new", "another") for t in self.tokens[np.first : np.last]
        ):
            return "term"
        joined = f"{self.tokens[np.head - 1].low} {low}" if np.head > np.first else low
        if joined in self.election_words:
            return "vote"
        if low == "declaration" and np.head > np.first and self.tokens[np.head - 1].low == "joint":
            return ""  # "the Sino-British Joint Declaration"
        if low == "declaration" and self._of_independence and not any(p.prep == "of" for p in np.post):
            return ""  # that of a region which breaks away
        if low in ("declaration", "proclamation") and self._declares_something_else(np):
            return ""
        if low in self.weak and not _OF_OTHER_FIGURES.isdisjoint(t.low for t in self.tokens[np.first : np.head]):
            return ""  # "the country's budget figures"
        if low in _COUNTED and any(self._something_else(p, low) or (p.prep in ("on", "about") and not self.tokens[p.head].cap) for p in np.post):
            return ""  # "the count of elephants", "figures on grain", "the process of decentralisation"
        return "weak" if low in self.weak else ""

    def _declares_something_else(self, np: NP) -> bool:
        """Whether a declaration is one of war, of a state of emergency, of somebody's assets."""
        after = [t.low for t in self.tokens[np.last : np.last + 6]]
        declared = (*(t.low for t in self.tokens[np.first : np.head]), *(after if after[:1] == ["of"] else ()))
        return not _DECLARED.isdisjoint(declared)

    @cached_property
    def _of_independence(self) -> bool:
        """Whether the text speaks of independence that was declared."""
        lows = {t.low for t in self.tokens}
        return "independence" in lows and not lows.isdisjoint(("declaration", "declare", "declared", "declaring"))

    def _round_of_vote(self, np: NP) -> bool:
        """Whether a round is one of voting: "Sunday's first round", "the decisive second round", not that of talks."""
        words = {t.low for t in self.tokens[np.first : np.head]}
        if words.isdisjoint(_ORDINALS) or not self._speaks_of_votes:
            return False
        return all(p.prep != "of" or self.is_election(p, weak=False) or self.tokens[p.head].low in ("voting", "contest", "race") for p in np.post)

    @cached_property
    def _speaks_of_votes(self) -> bool:
        """Whether the article has a word for a vote, or for who stands in one."""
        told = self.phrases.election | {"presidency", "candidate", "candidates", "presidential", "parliamentary", "voters", "voted", "votes", "elected"}
        persons = (a.person for a in self.names.at.values() if a.kind == "person" and a.person is not None)
        return any(t.low in told for t in self.tokens) or any(o.office == "candidate" for p in persons for o in p.offices)

    def _other_sense(self, np: NP, low: str) -> bool:
        """Votes that are no national contest: of a parliament or council, a union, a team."""
        words = {t.low for t in self.tokens[np.first : np.last]}
        if words & _OTHER_VOTES and "european" not in words:
            return True
        if any(p.prep in ("of", "by", "among") and self.tokens[p.head].low in _PARTY_VOTERS for p in np.post):
            return True  # "the vote of the union's members"
        if low in ("election", "re-election", "choice") and (self._to_a_seat(np) or any(p.prep == "of" and self._holds_no_rule(p) for p in np.post)):
            return True
        if low == "vote" and self.names.document.word(np.last) == "to" and self.names.document.word(np.last + 1) in _DISMISSING | _ON_MOTIONS:
            return True  # "the Senate's vote to impeach him"
        if low == "vote" and self._on_a_dismissal(np):
            return True
        if low in ("vote", "votes") and (not words.isdisjoint(_CHAMBERS) or self._at_the_un(np) or self._in_a_chamber(np)):
            return True
        if low in ("victory", "victories", "win", "triumph") and any(p.prep in ("of", "over") and self._fighting(p) for p in np.post):
            return True  # "the victory of the peacekeepers over the rebels"
        if low in _GENERIC and any(self._something_else(p, low) for p in np.post):
            return True
        counted = low in ("votes", "ballots") and any(t.text[0].isdigit() or t.low in NUMERALS for t in self.tokens[np.first : np.head])
        return counted or (low in ("votes", "ballots", "results", "figures") and bool(words & {"percent", "cast"}))

    def no_contest(self, np: NP) -> bool:
        """Whether a phrase has a word for a vote and means none of a people."""
        low = self.tokens[np.head].low
        return low in self.election_words and self._other_sense(np, low)

    def _at_the_un(self, np: NP) -> bool:
        """Whether it is a vote of states: "the vote at the United Nations"."""
        after = [t.low for t in self.tokens[np.last : np.last + 5]]
        council = ("security", "council") in pairwise(after) or ("general", "assembly") in pairwise(after)
        theirs = any(t.low in ("un", "u.n.") for t in self.tokens[np.first : np.head])
        return theirs or (after[:1] in (["at"], ["in"], ["of"]) and (council or not {"nations", "un", "u.n."}.isdisjoint(after[1:])))

    def _in_a_chamber(self, np: NP) -> bool:
        """Whether it is a vote on a motion or a law: "a vote in parliament", where no parliament has just elected anybody."""
        after = [t.low for t in self.tokens[np.last : np.last + 3] if t.low != "the"]
        some = self.tokens[np.first].low in ("a", "an")
        return some and after[:1] in (["in"], ["by"], ["of"]) and not _CHAMBERS.isdisjoint(after[1:2]) and (self.focus is None or not self.focus.indirect)

    def _on_a_dismissal(self, np: NP) -> bool:
        """Whether it is a chamber's vote on somebody's fall: "was impeached in | a vote", "Deputies voted to remove her; she called | the vote"."""
        before = [t.low for t in self.tokens[max(np.first - 30, 0) : np.first]]
        if self.tokens[np.first].low in ("a", "an"):
            return np.prep in ("in", "by", "after") and not _UNSEATED.isdisjoint(before[-9:])
        voted = (k for k, low in enumerate(before[:-2]) if low == "voted" and before[k + 1] == "to" and before[k + 2] in _DISMISSING)
        return self.tokens[np.first].low in ("the", "that", "this") and any(not _ELECTORS.isdisjoint(before[max(k - 5, 0) : k]) for k in voted)

    def _to_a_seat(self, np: NP) -> bool:
        """Whether it is an election to a board or council of states: "its election to the Human Rights Council"."""
        after = [t.low for t in self.tokens[np.last : np.last + 7]]
        seat = next((k for k, word in enumerate(after) if word in _SEATS), None)
        return seat is not None and after[:2] == ["to", "the"] and {"legislative", "national", "state", ",", ".", "and"}.isdisjoint(after[:seat])

    def _holds_no_rule(self, np: NP) -> bool:
        """Whether somebody is elected to what no people votes on: "the election of a new pope"."""
        return self.tokens[np.head].low in _NO_RULE and np.head == np.last - 1

    def _something_else(self, of: NP, low: str) -> bool:
        """Whether what completes "results", "vote", "victory" is no contest and nobody who wins one: "the results of a study"."""
        words = {t.low for t in self.tokens[of.first : of.last]}
        if of.prep == "on" and low in ("vote", "votes"):
            return words.isdisjoint(_ISSUES) and self.names.kind_at(of.head) is None and words.isdisjoint(self.phrases.kinds)
        if of.prep not in ("of", "against"):
            return False
        if of.prep == "of" and self.tokens[of.head].low in _GATHERINGS:
            return True
        if of.prep == "of" and (of.head in self.names.covered or of.members or self.tokens[of.head].cap):
            return False
        if self.tokens[of.head].low in self.phrases.word_classes["recount"] and any(self._something_else(o, low) for o in of.post):
            return True  # "the results of the audit of its quotas"
        classes = self.phrases.word_classes
        known = (self.election_words, self.weak, self.phrases.government, self.phrases.kinds, classes["recount"], classes["counting"], _VOTERS, PRONOUNS)
        return all(map(words.isdisjoint, known)) and not any(t.text[0].isdigit() for t in self.tokens[of.first : of.last])

    def _fighting(self, np: NP) -> bool:
        return not _FIGHTERS.isdisjoint(t.low for t in self.tokens[np.first : np.last])

    def is_government(self, np: NP) -> bool:
        """Whether the phrase means a country's authority; "governments" in general is nobody's."""
        low = self.tokens[np.head].low
        if (
            low in _ARMED
            and not _SEIZING.isdisjoint(t.low for t in self.tokens[np.last + 1 : np.last + 4])
            and self.names.document.word(np.last) in ("who", "that", "which")
        ):
            return True  # "the soldiers who have seized power"
        behind = [t.low for t in self.tokens[np.last : np.last + 5]]
        if low in ("council", "committee", "cabinet", "body") and behind[:1] in (["that"], ["which"]) and not _SET_UP_BY.isdisjoint(behind):
            return True  # "the council that the military has set up"
        if low in _ARMED and self.tokens[np.first].low == "the" and np.last - np.first == 2 and low.endswith("s") and self._seized_told:
            return True  # "the generals", where the text tells of their coup
        if low in ("man", "woman", "person", "one", "individual") and behind[:1] in (["who"], ["that"]) and self._poses(np):
            return True  # "the man who presents himself as president"
        if low == "rule" and self.tokens[np.first].low in ("a", "any", "another", "one"):
            return False  # "a rule that lets people vote twice"
        if low in ("authority", "authorities") and not _OTHER_AUTHORITIES.isdisjoint(t.low for t in self.tokens[np.first : np.head]):
            return False  # "the court's authority"
        if low in ("claim", "claims") and any(p.prep in ("to", "on", "over") and not self._of_rule(p) for p in np.post):
            return False  # "Beijing's claims to the islands"
        if low in ("claim", "claims") and any(self.tokens[p.head].low in self.phrases.word_classes["faults"] for p in np.post):
            return False  # "claims of rigging"
        if low == "claims" and not np.post and np.last - np.first < 3 and self.tokens[np.first].low not in ("such", "these", "those", "his", "her"):
            return False  # "thinks the claims credible"
        if low == "claim" and np.last < len(self.tokens) and self.names.document.word(np.last) == "that":
            return False  # "a claim that nobody believes"
        if np.head > np.first and f"{self.tokens[np.head - 1].low} {low}" in self.phrases.government:
            return True  # "the ruling council"
        if low == "council" or (np.head in self.names.covered and self.names.covered[np.head].kind == "body"):
            bare = np.last - np.first == 2 and self.tokens[np.first].low in ("the", "that")
            return self.rival_council(np) is not None or (low == "council" and bare and self._ruled_by_council)
        return low in self.phrases.government and not (low in ("governments", "regimes", "administrations") and np.first == np.head)

    def _poses(self, np: NP) -> bool:
        """Whether a person is told behind a phrase to pass himself off as who rules."""
        words = {t.low for t in self.tokens[np.last : np.last + 12]}
        return not _POSING.isdisjoint(words) and not (self.phrases.government | _HOLDERS_OF_POWER).isdisjoint(words)

    @cached_property
    def _seized_told(self) -> bool:
        """Whether the text tells that some seized power."""
        pairs = {(a.low, b.low) for a, b in pairwise(self.tokens)}
        return not {("seized", "power"), ("took", "power"), ("taken", "power"), ("military", "coup"), ("the", "coup"), ("a", "coup")}.isdisjoint(pairs)

    @cached_property
    def _ruled_by_council(self) -> bool:
        """Whether the text speaks of a council that rules: "the Transitional Military Council", which "the council" is from then on."""
        return any(f"{a.low} council" in self.phrases.government for a, b in pairwise(self.tokens) if b.low == "council")

    def _of_rule(self, np: NP) -> bool:
        """Whether a phrase means rule, an office or a win: "his claim to | the presidency"."""
        low = self.tokens[np.head].low
        words = self.phrases.ruler | self.phrases.government | self.phrases.outcome | self.phrases.winner | _RULE
        return low in words or low.endswith(("ship", "cy")) or self.is_election(np)

    def rival_council(self, np: NP) -> Body | None:
        """The body that claims to rule a country, where the phrase names one or is "the council" of one named elsewhere in the article."""
        atom = self.names.covered.get(np.head)
        if atom is not None and atom.kind == "body":
            return self._claims_to_rule(atom)
        if self.tokens[np.head].low != "council" or np.last - np.first != 2 or self.tokens[np.first].low not in ("the", "that"):
            return None
        return next((body for a in self.names.at.values() if a.kind == "body" and (body := self._claims_to_rule(a)) is not None), None)

    def _claims_to_rule(self, atom: Atom) -> Body | None:
        """The body of a name that claims to rule: a rival council or government, or a movement that has seized a state."""
        body = self.knowledge.bodies.get(atom.ref)
        common = body is not None and not _COMMON_RULERS.isdisjoint(fold(body.name).split())
        if body is not None and common and body.country and not self._spoken_of(body.country):
            return None  # "the National Transitional Council" of another country
        if body is not None and body.kind == "rulers":
            return body
        claims = (
            body is not None
            and body.kind == "opposition"
            and not _RIVAL.isdisjoint(body.name.lower().split())
            and {"council", "government"} & set(body.name.lower().split())
        )
        return body if claims else None

    # --- features of a phrase

    def _taken(self, np: NP) -> bool:
        """Whether a phrase is land that another state holds: "in occupied parts of Ukraine"."""
        return any(self.tokens[k].low in _TAKEN for k in range(np.first, np.last))

    def _held_in(self, verb: VG, parsed: Parsed) -> NP | None:
        """The part of a state where a vote is held, by whomever: "the polls it organised on Sunday in two Georgian districts"."""
        for p in parsed.phrases:
            named = self.names.within(p.first, p.last)
            part = self.tokens[p.first].low in _COMPASS and any(a.kind == "state" for a in named)  # "in eastern Ukraine"
            placed = part or self.tokens[p.head].low in _LANDS or self._taken(p) or any(a.kind == "region" for a in named)
            near = placed and verb.last < p.first <= verb.last + 6
            if p.prep == "in" and near and _CLAUSE_ENDS.isdisjoint(t.low for t in self.tokens[verb.last : p.first]):
                return p
        return None

    def _island_told(self, np: NP) -> str | None:
        """The island named last, in an article about another country: "China will not comment on Taiwan. ... the elections | on the island"."""
        there = any(p.prep == "on" and [t.low for t in self.tokens[p.first : p.last]] == ["the", "island"] for p in np.post)
        if not there or self.host in _ISLANDS:
            return None
        named = (self.names.code(a) for k, a in sorted(self.names.at.items(), reverse=True) if k < np.first and a.kind in ("state", "adjective", "capital"))
        return next((code for code in named if code in _ISLANDS), None)

    def _same_land(self, np: NP, spans: list[tuple[int, int, int]], parsed: Parsed) -> Atom | None:
        """The region named before that a phrase means: "elections on the peninsula", "the elections held there"."""
        again = any(
            depth and self.tokens[last - 1].low in _SAME_LAND and not any(a.kind in PLACE_KINDS for a in self.names.within(first, last))
            for first, last, depth in spans
        )
        there = any(v.subject is np and v.form == "pp" and v.lemma in _HOLDING and self.names.document.word(v.last) == "there" for v in parsed.verbs)
        if not again and not there:
            return None
        return next((a for k, a in sorted(self.names.at.items(), reverse=True) if k < np.first and a.kind == "region"), None)

    def features(self, np: NP, parsed: Parsed) -> Features:
        """Country, kind, dates and persons that a phrase and its modifiers name, as far as the article has come."""
        key = np, id(parsed)
        if key not in self._named:
            self._named[key] = self._features(np, parsed)
        named, after = self._named[key]
        f = replace(
            named, countries=[*named.countries], regions=[*named.regions], kinds=[*named.kinds], dates=[*named.dates], persons=[*named.persons]
        )  # lists of its own, which are added to
        if after is not None:
            own = self.tokens[np.head].low in self.phrases.election or self.focus is None or self._held_on(self.focus, after)
            told = any(
                v.lemma in _STAGING and not v.passive and v.form != "pp" and np.last <= v.first < d.first for d in after[:1] for v in parsed.verbs
            )  # "that they will hold on Sunday"
            f.vote = self._held_before(after, f) if own and not told else None
            if own and f.vote is None and (told or not self._of_statement(np, after, f)):
                f.dates.extend(after)  # else the verb's: "rejected his victory on Sunday"
        return f

    def _features(self, np: NP, parsed: Parsed) -> tuple[Features, list[Dated] | None]:
        """What a phrase and its modifiers name, whatever the article is about, and the dates behind it where it is a word for a vote."""
        f = Features()
        spans = list(self._spans(np, parsed))
        for first, last, depth in spans:
            self._add_names(f, first, last)
            f.dates.extend(d for d in self.dates if depth < 3 and first <= d.first < last and d.form != "offset" and self.tokens[d.first - 1].low != "since")
            self._add_words(f, first, last, named=depth < 3, own=first <= np.first)
        self._place(f, np, spans, parsed)
        if not f.countries:
            self._add_held(f, np, parsed)
        if not f.dates and self.tokens[np.first].low in ("a", "an") and not any(d.form in ("weekday", "day") for d in parsed.dates):
            f.dates.extend(d for d in parsed.dates if d.form == "year" and self.names.document.word(d.last) != "'s")  # not "last year's reform"
            for verb in parsed.verbs:
                if verb.lemma in ("re-elect", "reelect", "elect", "win") and verb.subject is not None:
                    f.persons.extend(a.ref for a in self.names.within(verb.subject.first, verb.subject.last) if a.kind == "person")
        after = spans[-1][1] if spans else np.last
        low = self.tokens[np.head].low
        f.chamber = any(p.prep == "by" and np.last <= p.first <= np.last + 8 and self._are_electors(p) for p in parsed.phrases)
        f.annulled = any(v.lemma in _ANNULLING for v in parsed.verbs if np in (v.object, v.subject))
        return f, self.dates_after(np, after, parsed) if low in self.election_words or low in self.weak else None

    def _add_names(self, f: Features, first: int, last: int) -> None:
        """The places, persons and parliaments that tokens `first` to `last` name."""
        for atom in self.names.within(first, last):
            if atom.kind in ("state", "capital", "adjective", "people"):
                f.countries.append(self.names.code(atom))
            elif atom.kind == "region":
                f.regions.append(fold(self.names.document.slice(atom.first, atom.last)))
                f.countries.insert(0, atom.ref)
            elif atom.kind == "person":
                f.persons.append(atom.ref)
            elif (
                atom.kind == "body"
                and (body := self._likeliest(atom)) is not None
                and body.country
                and self._spoken_of(body.country)
                and (body.kind == "parliament" or self._claims_to_rule(atom))
            ):
                f.countries.append(body.country)

    def _likeliest(self, atom: Atom) -> Body | None:
        """The body that a name means: of those that share it ("the Majlis"), that of the country of which the article speaks most, if of any."""
        if len(atom.codes) < 2:
            return self.knowledge.bodies.get(atom.ref)
        bodies = [body for ref in atom.codes if (body := self.knowledge.bodies.get(ref)) is not None and body.country]
        spoken = {b.slug: self.names.weight(b.country or "") + self.names.served.get(b.country or "", 0) for b in bodies}
        best = max(bodies, key=lambda b: spoken[b.slug], default=None)
        return best if best is not None and spoken[best.slug] else None

    def _add_words(self, f: Features, first: int, last: int, *, named: bool, own: bool) -> None:
        """The kind of vote (if the words are part of its name), its round, and whether it is past, to come (in its own words) or repeated."""
        for k in range(first, last):
            low = self.tokens[k].low
            two = f"{low} {self.tokens[k + 1].low}" if k + 1 < last else low
            three = f"{two} {self.tokens[k + 2].low}" if k + 2 < last else two
            for key in (three, two, low) if named else ():
                kind = self.phrases.kinds.get(key)
                titled = key == "president" and (who := self.names.at.get(k + 1)) is not None and who.kind in ("person", "name")
                if kind is not None and not titled:
                    f.kinds.append(kind)
                    break
            f.future = f.future or (low in _FUTURE and own)
            f.past = f.past or low in _PAST
            f.repeat = f.repeat or low in _REPEAT
            f.again = f.again or low in ("re-election", "reelection")
            if low in ("run-off", "runoff", "second-round") or (low in ("second", "decisive", "deciding") and two.endswith("round")):
                f.round = 2
            elif low == "first-round" or (low in ("first", "opening") and two.endswith("round")):
                f.round = 1

    def _place(self, f: Features, np: NP, spans: list[tuple[int, int, int]], parsed: Parsed) -> None:
        """Whose the vote is where it was held on land that another state holds, or in a region."""
        chambers = (p for o in (np, *np.post) for p in o.post if p.prep == "to" and p.last - p.first > 1)
        within = [a for p in chambers for a in self.names.within(p.first, p.last)]
        bodies = (body.country for a in within if a.kind == "body" and (body := self._likeliest(a)) is not None and body.kind == "parliament")
        of_state = (*(self.names.code(a) for a in within if a.kind in ("state", "adjective")), *bodies)
        if f.regions and of_state and (whose := of_state[0]) is not None:  # "elections to the Russian parliament on the Crimean peninsula"
            f.countries, f.regions = [whose], []
            return
        taken = [p for p in np.post if self._taken(p)]
        if taken and not f.regions:  # "in occupied parts of Ukraine"
            parts = (*taken, *(q for p in taken for q in p.post))
            lands = [self.names.code(a) for p in parts for a in self.names.within(p.first, p.last) if a.kind in PLACE_KINDS]
            f.countries = lands[-1:] or f.countries
        if taken and f.countries:
            return
        if f.regions:  # "Russia's voting in Crimea" is Ukraine's, as the state whose territory it is
            f.countries = [code for code in f.countries if code == f.countries[0]]
        elif not f.countries and (island := self._island_told(np)) is not None:
            f.countries.append(island)
        elif not f.countries and (land := self._same_land(np, spans, parsed)) is not None:
            f.countries.append(land.ref)
            f.regions.append(fold(self.names.document.slice(land.first, land.last)))

    def _add_held(self, f: Features, np: NP, parsed: Parsed) -> None:
        """The place of a vote by who holds it or votes, or by where: "Crimea held a referendum", "the polls it organised in two Georgian districts"."""
        for verb in parsed.verbs:
            chose = verb.subject is not None and verb.relation == "relative" and verb.lemma in ("vote", "choose", "elect", "decide", "opt")
            if chose and verb.subject is not None and np.last < verb.subject.first <= np.last + 3:
                voters = self.names.within(verb.subject.first, verb.subject.last)
                f.countries.extend(self.names.code(a) for a in voters if a.kind in ("state", "people", "adjective"))  # "the vote in which Peruvians chose him"
            if verb.subject is None or verb.lemma not in ("hold", "stage", "organize", "have", "conduct", "run"):
                continue
            if verb.lemma == "hold" and (self.names.document.word(np.last) == "to" or any(v.subject is np and v.first == np.last for v in parsed.verbs)):
                continue  # "holds the vote to be void", "holds the vote was fair"
            behind = verb.subject.first - np.last
            that = behind == 1 and verb.object is None and self.names.document.word(np.last) == "that"  # "the polls that Peru staged in occupied districts"
            if not (verb.object is np or that or (verb.relation == "relative" and 0 <= behind <= 3) or (behind == 0 and verb.object is None)):
                continue
            where = self._held_in(verb, parsed)
            if where is None and that:
                continue
            f.away = where is not None
            inside = tuple(p for p in verb.subject.post if p.prep == "in" and any(a.kind in ("state", "region") for a in self.names.within(p.first, p.last)))
            where = where or next(iter(inside), None)  # "the polls that Serbs | in Kosovo | held"
            parts = (verb.subject,) if where is None else (where, *where.post)
            placed = ("state", "region", "capital") if where is None else ("state", "region", "capital", "adjective")
            for atom in (a for p in parts for a in self.names.within(p.first, p.last) if a.kind in placed):
                f.countries.append(self.names.code(atom))
                if atom.kind == "region":
                    f.regions.append(fold(self.names.document.slice(atom.first, atom.last)))

    def _votes_like(self, f: Features) -> list[Election]:
        """The curated votes of the country that is meant, of the kind and region said."""
        country = f.countries[0] if f.countries else self.host
        return [e for e in self._elections(country or "") if self._kind_fits(e, f.kinds) and self._region_fits(e, f)]

    def _held_before(self, dates: list[Dated], f: Features) -> Election | None:
        """The vote that was held some days before a full date behind its name, which then dates what is said: "rejected the vote on August 20, 2022"."""
        if not any(d.year for d in dates) or any(d.future or d.form != "day" for d in dates):
            return None
        said = [calendar_day(day) for d in dates if (day := d.resolve(self.day).date) and len(day) == 10]
        votes = self._votes_like(f)
        lately = [e for e in votes if len(e.date) == 10 and any(0 < (day - calendar_day(e.date)).days <= _LATELY for day in said)]
        return max(lately, key=lambda e: e.date, default=None) if not any(self._held_on(e, dates) for e in votes) else None

    def _of_statement(self, np: NP, dates: list[Dated], f: Features) -> bool:
        """Whether a bare day behind a vote's name is the day of what is said of it: the country voted lately, on another day.

        "Rejected the results of the election on Wednesday" of a vote that was held on a Sunday. Somebody's election is news for longer:
        "congratulated Mr Obi on his election on Monday", the day he was sworn in.
        """
        if not dates or any(d.future or d.year or d.form not in ("weekday", "today", "day") for d in dates):
            return False
        if self.names.document.word(np.last) == "of" and dates[0].first == np.last + 1 and self.tokens[np.head].low in self.phrases.election:
            return False  # "the run-off of May 22"
        votes = self._votes_like(f)
        elected = {fold(p) for p in f.persons} if f.persons or self.tokens[np.first].low in ("his", "her") else None
        near = [
            e
            for e in votes
            if (days := self.distance(e)) is not None and (0 <= days <= _LATELY or (elected is not None and 0 <= days <= _BYGONE and elected <= self.stood(e)))
        ]
        return bool(near) and not any(self._held_on(e, dates) for e in near)

    def _spans(self, np: NP, parsed: Parsed) -> Iterator[tuple[int, int, int]]:
        """Token spans of the phrase and of the modifiers that can name the vote: of, in, for, on, from, to, by."""
        yield np.first, np.last, 0
        seen = {id(np)}
        stack = [(p, 1) for p in np.post if not self._agent_of_another(p, np, parsed)]
        while stack:
            post, depth = stack.pop(0)
            if id(post) in seen or depth > 4 or post.prep not in ("of", "in", "for", "on", "from", "to", "by", "between", "at", "over", "within"):
                continue
            if self.tokens[post.head].low in _SET_PHRASES:
                continue
            seen.add(id(post))
            yield post.first, post.last, depth
            stack.extend((p, depth + 1) for p in post.post if not self._agent_of_another(p, post, parsed))
        for verb in parsed.verbs:  # "the election held on Sunday in Abkhazia"
            planned = verb.form == "inf" and verb.passive and verb.lemma in _STAGING and np.last <= verb.first <= np.last + 2  # "due to be held"
            if planned or (verb.subject is np and verb.form == "pp" and np.last <= verb.first <= np.last + 6 and verb.lemma not in _CAUSING):
                end = next((v.first for v in parsed.verbs if v.first > verb.first and v.form == "fin"), parsed.sentence.last)
                for post in parsed.phrases:
                    if verb.last <= post.first < min(verb.last + 10, end) and post.prep in ("in", "by", "for", "on"):
                        if post.prep == "by" and not _holds(verb, post):
                            continue  # "an election denounced by Norway" is not Norway's
                        if post.prep == "by" and self._staged_abroad(np, post):
                            continue  # "a farce staged by Norway"
                        yield post.first, post.last, 3

    def _staged_abroad(self, np: NP, by: NP) -> bool:
        """Whether what only a verdict names, no vote ("a farce"), is laid to another state than the one that the article is about."""
        if self.tokens[np.head].low in self.election_words or self.host is None:
            return False
        states = [a for a in self.names.within(by.first, by.last) if a.kind in ("state", "capital")]
        return bool(states) and all(self.names.code(a) != self.host for a in states)

    def _agent_of_another(self, post: NP, np: NP, parsed: Parsed) -> bool:
        """Whether what stands behind a vote belongs to what is told of it: "was congratulated on his win | by Peru", "praise for the vote | from Peru"."""
        if post.prep == "from" and np.prep in ("for", "on"):
            return np.owner is not None and self.tokens[np.owner.head].low in self.phrases.report_nouns | WISHES | {"approval", "recognition"}
        if post.prep == "by" and np.prep == "of" and np.owner is not None and self.tokens[np.owner.head].low in _DEEDS:
            return True  # "the recognition of the result | by Peru"
        if post.prep == "by" and any(v.passive and np.last <= v.first < post.first and not _holds(v, post) for v in parsed.verbs):
            return True  # "won in a vote declared fraudulent | by Peru"
        inside = np.prep == "in" and np.owner is not None and np.owner.prep in ("on", "for", "upon")  # "on his win in the poll | by Peru"
        if post.prep != "by" or not (inside or np.prep in ("on", "for", "upon", "after", "over", "as")):
            return False
        before = next((v for v in reversed(parsed.verbs) if v.last <= np.first), None)
        return before is not None and before.passive

    def dates_after(self, np: NP, after: int, parsed: Parsed) -> list[Dated]:
        """Dates that belong to the phrase itself: "the vote on Sunday", "the election held on 9 August"."""
        out = []
        for d in parsed.dates:
            if d.form == "offset" or not 0 <= d.first - np.last <= 8:
                continue
            if (holder := parsed.np_from(d.first)) is not None and holder is not np:
                continue
            between = self.tokens[np.last : d.first]
            words = [t.low for t in between]
            prep = words[-1] if words else ""
            behind = [t.low for t in self.tokens[d.last : d.last + 2]]
            if not words and d.form in ("year", "month") and d.deictic and (behind == ["in", "which"] or behind[:1] in (["that"], ["which"])):
                out.append(d)  # "called rigged the election | last year in which"
                continue
            if prep not in ("on", "of", "in", "for", "from") and not (words and words[-1] in ("held", "last", "scheduled")):
                continue
            verbs = [v for v in parsed.verbs if np.last <= v.first < d.first]
            if verbs and not all(
                v.lemma
                in (
                    "hold",
                    "schedule",
                    "stage",
                    "plan",
                    "conduct",
                    "take",
                    "organize",
                    "call",
                    "set",
                    "end",
                    "announce",
                    "carry",
                    "expect",
                    "run",
                )
                for v in verbs
            ):
                continue
            if not _APART.isdisjoint(words):
                continue
            if not verbs and len(words) > 1 and not self._only_modifiers(np, d.first):
                continue
            out.append(d)
        return out

    def _only_modifiers(self, np: NP, upto: int) -> bool:
        """Whether nothing but modifiers of the phrase stands between it and a token."""
        end = np.last
        for post in np.post:
            if post.first <= end + 2:
                end = max(end, post.last, *(q.last for q in post.post if q.first <= post.last + 2)) if post.post else max(end, post.last)
        return upto - end <= 2

    # --- elections

    def election(self, np: NP, parsed: Parsed, *, quiet: bool = False) -> Election | None:
        """The election that a phrase means, curated or with the identity that the text gives it."""
        f = self.features(np, parsed)
        return self.by_features(f, np, parsed, quiet=quiet)

    def by_features(self, f: Features, np: NP | None, parsed: Parsed, *, quiet: bool = False) -> Election | None:
        """The election that the features mean, in the light of what the article has spoken of."""
        if f.vote is not None:
            return self._round(f.vote, f)
        country: str | None = f.countries[0] if f.countries else None
        if country is None:
            for person in f.persons:
                found = self._countries_of(person)
                if found:
                    country = found[0]
                    break
        if country is not None and np is not None and len(f.countries) > 1 and self.host in f.countries:
            country = self.host
        if country is None and np is not None and (other := self.just_named(np, parsed)) is not None and self._fits(other, f):
            return other
        if country is None and self.focus is not None and self._fits(self.focus, f):
            return self._round(self.focus, f)
        if country is None:
            country = self.host or (self.focus.country if self.focus else None)
            if f.dates and np is not None and (country is None or not any(self._fits(e, f) for e in self._elections(country))):
                country = self._voting_then(f, np, parsed) or country
        if country is None or country not in self.knowledge.states:
            return None
        if (
            not f.kinds
            and not f.dates
            and not f.persons
            and self.focus is not None
            and self.focus.country == country
            and not f.future
            and not self.focus.scheduled
            and self._region_fits(self.focus, f)
        ):
            return self._round(self.focus, f)
        return self._pick(country, f, quiet=quiet)

    def just_named(self, np: NP, parsed: Parsed) -> Election | None:
        """Another vote than the article's that the sentence has named: "called the Abkhaz ballot illegal and added | it would change nothing"."""
        for p in reversed(parsed.phrases):
            if p.last <= np.first and self.is_election(p, weak=False) and p.prep is None:
                f = self.features(p, parsed)
                away = bool(f.countries) and self.focus is not None and f.countries[0] != self.focus.country and self.host not in f.countries
                return self.by_features(f, p, parsed, quiet=True) if away else None
        return None

    def _voting_then(self, f: Features, np: NP, parsed: Parsed) -> str | None:
        """A country of the text that voted when the phrase says, the nearest in the sentence first."""
        sentence = parsed.sentence
        here = sorted(self.names.within(sentence.first, sentence.last), key=lambda a: (a.first >= np.first, abs(a.first - np.first)))
        for atom in (*here, *(a for k, a in sorted(self.names.at.items()) if not sentence.first <= k < sentence.last)):
            for code in self._places_of(atom):
                if any(self._fits(e, f) and (e.region is None or f.regions) for e in self._elections(code)):
                    return code
        return None

    def _region_fits(self, election: Election, f: Features) -> bool:
        """Whether an election was held in a region that is said, if any is."""
        return not f.regions or (election.region is not None and any(self._same_region(election.region, r) for r in f.regions))

    def _same_region(self, region: str, said: str) -> bool:
        a, b = fold(region), fold(said)
        return a[:5] == b[:5] or a in b or b in a

    def _kind_fits(self, election: Election, kinds: list[str]) -> bool:
        """Whether an election can be called by the kinds said; a general one is presidential and parliamentary."""
        if not kinds or (election.region is not None and election.kind == "local"):
            return True
        said = set(kinds)
        if "general" in said:
            return election.kind in ("general", "parliamentary", "presidential") and not (said & {"referendum", "constituent"})
        if election.kind == "general":
            return bool(said & {"presidential", "parliamentary"})
        return election.kind in said

    def _fits(self, election: Election, f: Features) -> bool:
        """Whether kind, region and dates allow the election."""
        if not self._kind_fits(election, f.kinds) or not self._region_fits(election, f):
            return False
        dates = f.dates if self.day is not None else [d for d in f.dates if d.form not in ("weekday", "today", "week")]  # on which week's, nothing tells
        return not dates or self._held_on(election, dates)

    def _pick(self, country: str, f: Features, *, quiet: bool) -> Election | None:
        """The curated election of a country that fits the features best, else one made from the text."""
        best: tuple[float, Election] | None = None
        alike = False
        for e in self._elections(country):
            if self._eligible(e, f):
                score = self._score(e, f)
                later = best is not None and score == best[0] and bool(self._served(e))  # an undated article is more likely of today
                if best is None or score > best[0] or later:
                    best, alike = (score, e), False
                elif score == best[0]:
                    alike = True
        if alike and self.day is None and self.focus is None:
            best = None  # which of them the article is about, nothing in it tells
        if best is None and (f.round or f.annulled) and f.dates and all(d.form in ("weekday", "today") for d in f.dates):
            near = [e for e in self._elections(country) if self._kind_fits(e, f.kinds) and self._region_fits(e, f) and e.region is None]
            lately = [e for e in near if (days := self.distance(e)) is not None and 0 <= days <= _CAMPAIGN]
            if lately:  # "Saturday's second round", called off: the vote is that of the weeks before
                return min(lately, key=lambda e: (self.distance(e) or 0, e.id))
        if best is None and f.regions and self.focus is not None and self.focus.country == country and self.focus.region is None and self.recent(self.focus):
            return self.focus  # "the count in Kirkuk", which is part of the country's
        if best is not None and self._elected_since(best[1], f):
            votes = (
                e for e, days in self._near(country) if e.indirect and 0 <= days <= _LATELY and (e.region is None or f.regions) and self._region_fits(e, f)
            )
            return next(votes, None) or self._made(country, f)
        if best is not None and best[0] > (0.5 if self.day else -5):
            return self._round(best[1], f)
        return None if quiet and not f.dates and not f.kinds else self._made(country, f)

    def rivals(self, country: str, vote: str) -> list[Election]:
        """The other curated votes of a country that "the vote" of the article could mean, the likeliest first: for `stance explain`."""
        f = Features()
        own = next((day for e in self._elections(country) if e.id == vote and (day := as_date(e.date)) is not None), None)
        others = [(e, day) for e in self._elections(country) if e.id != vote and self._eligible(e, f) and (day := as_date(e.date)) is not None]
        return [e for e, day in sorted(others, key=lambda o: (-self._score(o[0], f), abs((o[1] - own).days) if own else 0, o[0].id))]

    def _score(self, e: Election, f: Features) -> float:
        """How well an election fits what a phrase says, the text and the day of publication."""
        return self._score_dates(e, f) + self._score_persons(e, f) + self._score_rest(e, f)

    def _eligible(self, e: Election, f: Features) -> bool:
        """Whether nothing in the phrase excludes the election; one in a region must be named with it."""
        if not self._fits(e, f):
            return False
        if e.region is None or f.regions or f.away or self.breakaway:
            return True
        regions = [fold(self.names.document.slice(a.first, a.last)) for a in self.names.at.values() if a.kind == "region"]
        if any(fold(e.region)[:6] in region for region in regions):
            return True
        return not self.stood(e).isdisjoint(fold(p) for p in f.persons) or self._alone(e)

    def _alone(self, e: Election) -> bool:
        """Whether a vote in a region is the only one of these weeks in its country, so that it need not be named with the region."""
        days = self.distance(e)
        if days is None or not 0 <= days <= _JUST_HELD:
            return False
        return not any(o.region is None and o.kind != "local" and abs(d) <= _CAMPAIGN for o, d in self._near(e.country))

    def _score_dates(self, e: Election, f: Features) -> float:
        """How well its day agrees with the dates said and with the day of publication."""
        score = 4.0 if f.dates else 0.0
        distance = self.distance(e)
        if distance is None:
            return score
        ahead = distance < 0
        if ahead and not (f.future or f.dates):
            score -= 1.0 if distance > -120 else 3.0
        if f.future and not ahead:
            score -= 2
        score += 3 * max(0.0, 1 - abs(distance) / 900)
        if -10 <= distance <= 60:
            score += 1.0
        if abs(distance) > 365 * 3 and not f.dates and not f.persons:
            score -= 2
        if e.annulled and not f.dates and distance > 40:
            score -= 0.5
        return score

    def _score_persons(self, e: Election, f: Features) -> float:
        """Whether the persons said stood in it."""
        score = 0.0
        if not f.persons and self.day is not None:
            return score
        people = {fold(n) for n in (e.winner, *e.claimants) if n}
        if not f.persons:  # an undated article is of the vote in which most of those stood whom it names
            return 1.5 * min(len(people & self._persons_told), 2) + 0.5 * (fold(e.winner or "") in self._persons_told)
        for person in f.persons:
            if fold(person) in people:
                score += 2.5 if e.winner and fold(person) == fold(e.winner) else 2.0
                if f.again and e.winner and any(o.winner == e.winner and o.date < e.date and o.kind == e.kind for o in self._elections(e.country)):
                    score += 1.0
            elif f.persons[0] == person and people:
                score -= 1.5
        return score

    @cached_property
    def _persons_told(self) -> set[str]:
        """The persons whom the article names."""
        return {fold(a.ref) for a in self.names.at.values() if a.kind == "person"}

    def _score_rest(self, e: Election, f: Features) -> float:
        """Its kind, and whether the article has spoken of it."""
        score = 0.0
        score += 0.5 * self._served(e)
        if self.day is None and not f.dates and self._held_on(e, [d for d in self.dates if d.form == "day" and d.day is not None]):
            score += 4
        if self.focus is e:
            score += 1.5
        if e.indirect and not self._of_parliament(e, f):
            score -= 2.0  # "the election" is that of the people
        if f.kinds and e.kind in f.kinds:
            score += 0.5
        if f.annulled and e.annulled:
            score += 1.5
        if f.repeat and any(
            o.annulled and o.date < e.date and o.kind != "local" and o.date[:4] >= str(int(e.date[:4]) - 1) for o in self._elections(e.country)
        ):
            score += 1.5
        after = self.distance(e)
        fresh = e.kind in ("constituent", "referendum") and after is not None and 0 <= after <= 30  # "the election", days after it
        if fresh and e.kind == "referendum":
            fresh = not any(o.kind not in ("local", "referendum") and 0 <= d <= _LATELY for o, d in self._near(e.country))
        if not f.kinds and e.kind in ("local", "referendum", "constituent") and not fresh:
            score -= 3.0 if f.dates else 4.0
        return score

    def _served(self, e: Election) -> int:
        """How many people of elsewhere, named in an article without a day, were in office when a vote was held."""
        if self.day is not None:
            return 0
        return sum(any(o.actor != e.country and within(e.date, o.since, o.until) for o in offices) for offices in self._serving)

    @cached_property
    def _serving(self) -> list[list[Office]]:
        """The offices, candidacies left out, of each person whom the article names."""
        people = {a.person.key: a.person for a in self.names.at.values() if a.person is not None}
        return [[o for o in person.offices if o.office != "candidate"] for person in people.values()]

    def _of_parliament(self, e: Election, f: Features) -> bool:
        """Whether a vote of parliament can be meant: the phrase says who was elected or that it was to the presidency, the article is about it, tells its day
        or comes so soon after it that it is the news; or no vote of the country's people is known, or it is that of a region, which is named with it."""
        if f.persons or f.chamber or "presidential" in f.kinds or e.region is not None:
            return True
        days = self.distance(e)
        if e is self.focus or self.polled.get(e.country) == e.date or (days is not None and 0 <= days <= _JUST_HELD):
            return True
        return all(o.indirect or o.region is not None or o.kind in ("local", "referendum", "constituent") for o in self._elections(e.country))

    def _round(self, e: Election, f: Features) -> Election:
        """The election at the round that is meant: the first, if the text names its day or was published before the second."""
        first = e.first_round
        if first is None or len(first) < 10 or len(e.date) < 10 or e.first_round == e.date:
            return e
        named_first = any(d.fits(first, self.day) for d in f.dates) and not any(d.fits(e.date, self.day) for d in f.dates)
        named_last = f.round == 2 or any(d.fits(e.date, self.day) for d in f.dates)
        between = self.published is not None and first <= self.published < e.date
        if not (named_first or f.round == 1 or (between and not named_last)):
            return e
        return replace(e, id=e.id.replace(e.date, first), date=first, first_round=None)

    def distance(self, e: Election) -> int | None:
        """Days from polling day to publication; negative for a vote to come."""
        if self.day is None or len(e.date) < 10:
            return None
        key = e.date, e.first_round
        if key not in self._distances:
            self._distances[key] = min(((self.day - calendar_day(day)).days for day in e.days if len(day) == 10), key=abs)
        return self._distances[key]

    def _near(self, country: str) -> list[tuple[Election, int]]:
        """The elections of a state within a hundred days and more of publication, with their distance."""
        if self.day is None:
            return []
        if country not in self._nearest:
            by_year = self.knowledge.votes_of
            years = range(self.day.year - 1, self.day.year + 2)  # which hold every polling day that is so near
            self._nearest[country] = [(e, d) for year in years for e in by_year.get((country, year), ()) if (d := self.distance(e)) is not None]
        return self._nearest[country]

    def _elected_since(self, e: Election, f: Features) -> bool:
        """Whether a parliament has elected the person meant, and not the people before it."""
        if f.dates or e.indirect or not (f.persons or f.chamber):
            return False
        days = self.distance(e)
        polling = days is not None and abs(days) <= 7
        chosen = self.chosen.get(e.country) or (self.published if f.chamber and not polling else None)
        return chosen is not None and len(e.date) == 10 and abs((calendar_day(chosen) - calendar_day(e.date)).days) > 3

    def stood(self, e: Election) -> set[str]:
        """The persons who stood in a vote, by folded names."""
        return {fold(n) for n in (e.winner, *e.claimants) if n}

    def held_by(self, e: Election, day: str) -> Election | None:
        """The vote that a country had held by a day, where that is another than the one the text is about: "refused to accept his defeat in 2018"."""
        then = calendar_day(last_day(day))
        votes = [o for o in self._elections(e.country) if len(o.date) == 10 and o.region == e.region and self._kind_fits(o, [e.kind])]
        if len(day) == 7 and len(e.date) == 10 and day < e.date[:7] and self.published is not None and e.date <= self.published:
            lately = [o for o in votes if 0 <= (then - calendar_day(o.date)).days <= 31]
            if lately:  # "In May it had found the first vote well run", told after the second
                return max(lately, key=lambda o: o.date)
        if len(e.date) < 10 or (calendar_day(e.date) - then).days < _CAMPAIGN or self.day is None or (self.day - then).days < _BYGONE:
            return None
        held = [o for o in votes if o.indirect == e.indirect and o.date <= last_day(day) and int(day[:4]) - int(o.date[:4]) <= 1]
        return max(held, key=lambda o: o.date, default=None)

    def held_since(self, e: Election, day: str, persons: set[str], *, named: bool) -> Election | None:
        """The vote held days before a day, where the text named an older one elsewhere: of its kind, or one in which those stood who speak of it."""
        if len(e.date) < 10:
            return None
        then = calendar_day(day)
        votes = (o for o in self._elections(e.country) if len(o.date) == 10 and o.region == e.region and not o.indirect and o.date > e.date)
        near = [o for o in votes if 0 <= (then - calendar_day(o.date)).days <= _DAYS_AFTER]
        stood = [o for o in near if o.kind != e.kind and not persons.isdisjoint(o.claimants) and persons.isdisjoint(e.claimants)]
        alike = [o for o in near if o.kind == e.kind and not named]
        return max(stood or alike, key=lambda o: o.date, default=None)

    def recent(self, e: Election | None, days: int = _CAMPAIGN) -> bool:
        """Whether the article is of the month before a vote or of so many days after it."""
        distance = self.distance(e) if e is not None else None
        return distance is not None and -30 <= distance <= days

    def passing(self, found: Election, *, by_the_way: bool = False) -> bool:
        """Whether a vote is named only in passing beside the one the article is about: long past, without a day, the first round before the run-off.

        `by_the_way` tells that the sentence is not about it.
        """
        focus = self.focus
        if focus is None or focus.country != found.country or not self.recent(focus):
            return False
        if len(found.date) < 10 or (found.date == focus.first_round and self.published is not None and focus.date <= self.published):
            return True
        days, held = self.distance(found), self.distance(focus)
        if by_the_way and focus.id in self.knowledge.by_id and days is not None and held is not None and 0 <= held <= _JUST_HELD and days > _LATELY:
            return True  # "was worse run than in March's election", the day after another vote
        return days is not None and days > _LONG_PAST

    def _made(self, country: str, f: Features) -> Election | None:
        """An election that nobody curated: country, kind and date as the text gives them."""
        when = ""
        for d in f.dates:
            if d.form in ("weekday", "today", "day"):
                w = d.resolve(self.day)
                if w.date:
                    when = max(when, w.date, key=len)
            elif d.form in ("month", "year", "week"):
                w = d.resolve(self.day)
                if w.date and not when:
                    when = w.date[:7]
        if not when and self.published is not None and not f.dates:
            told = self.chosen if f.chamber or f.persons else {}
            polled = None if f.chamber else self.polled.get(country)
            when = told.get(country) or polled or self.published[: 4 if f.past or f.future else 7]
        kind = f.kinds[0] if f.kinds else "presidential" if f.persons else "general"
        label = f"{country}-{when or 'undated'}-{kind}"
        return Election(label, country, kind, when)

    # --- targets of a phrase

    def claimant_in(self, np: NP, parsed: Parsed) -> str | None:
        """The person whose victory or re-election a phrase names."""
        for first, last, depth in self._spans(np, parsed):
            for atom in self.names.within(first, last):
                if atom.kind == "person" or (atom.kind == "name" and depth < 2 and " " in atom.ref):
                    return atom.ref
            if depth == 0 and self.tokens[first].low in ("his", "her"):
                return self.last_named(self.tokens[first].low)
        return None

    def fits(self, pronoun: str, name: str) -> bool:
        """Whether a pronoun can mean a person by the person's given name: "her" is not Evo Morales."""
        word = {"his": "him"}.get(pronoun, pronoun)
        return fold(name).split()[0] not in self.phrases.of_other_sex.get(word, ())

    def last_named(self, pronoun: str) -> str | None:
        """The person of the host country whom the text has named last and whom a pronoun can mean."""
        return next((name for name in reversed(self.persons_named) if self.fits(pronoun, name)), None)

    def person(self, np: NP) -> tuple[str, Person | None] | None:
        """The person that a phrase names, with what is known of them."""
        for span in (np, *np.appos):
            for atom in reversed(self.names.within(span.first, span.last)):
                if atom.last < len(self.tokens) and self.names.document.word(atom.last) == "'s":
                    continue
                if atom.kind == "person":
                    return atom.ref, atom.person
                if atom.kind == "name" and atom.ref.lower() != "western":
                    return atom.ref, None
        return None

    def country_of(self, name: str) -> str | None:
        """The state for which a person holds or seeks office."""
        found = self._countries_of(name)
        return found[0] if found else None

    def for_claim(self, name: str, f: Features, parsed: Parsed) -> Election | None:
        """The election that a person can have won or lost."""
        if name not in f.persons:
            f.persons.insert(0, name)
        elected = self.focus is not None and self._elected_since(self.focus, f)
        if self.focus is not None and not elected and fold(name) in self.stood(self.focus) and self._fits(self.focus, f):
            return self.focus  # be it in a state that is no more: Yugoslavia's
        own = self.country_of(name)
        if own is not None:
            f.countries = [own]
        elif not f.countries and self.host:
            f.countries = [self.host]
        if not f.countries:
            return None
        if self.focus is not None and not elected and self.focus.country == f.countries[0] and self._fits(self.focus, f):
            people = self.stood(self.focus)
            won = (e for e, days in self._near(f.countries[0]) if 0 <= days <= _LATELY and fold(name) in self.stood(e) and self._fits(e, f))
            if fold(name) not in people and (other := next(won, None)) is not None:
                return other
            if not people or fold(name) in people or own is None:
                return self.focus
        return self._pick(f.countries[0], f, quiet=False)


def _holds(verb: VG, agent: NP) -> bool:
    """Whether who does what a passive tells can be the country that votes: "called by the junta", but not "called rigged by Peru"."""
    judged = verb.lemma in ("call", "declare", "announce") and verb.last < agent.first - 1
    return verb.lemma in _HOLDING and not judged


def _last_told(dates: list[Dated]) -> date | None:
    """The last day, by the calendar, that a text without a date of its own names with its year: what it tells is of about that time."""
    told = (when for d in dates if d.form == "day" and d.year is not None and (when := as_date(d.resolve(None).date)) is not None)
    return max(told, default=None)
