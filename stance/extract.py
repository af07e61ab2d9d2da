"""Article → stance events: match, holder, cues, target, date, merge. Each step is one function, and each says why.

The order follows how a reader decides: is something said (a rule matches), in which mood (`saying`), who says it (`speakers`), about what
(`aims`), when (`times`), and is it the same as something said before (`merge`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import dropwhile, pairwise

from ahocorasick_rs import BytesAhoCorasick

from stance.aims import Aims
from stance.anaphora import ORGANISATIONS, RANKS, distinct
from stance.clauses import NP, Parsed
from stance.dates import calendar_day, last_day
from stance.echoes import Echoes
from stance.holders import Discourse, Holder
from stance.knowledge import Knowledge
from stance.match import Match, overlap
from stance.mentions import Atom
from stance.merge import Draft, merge
from stance.models import Article, Event, When
from stance.patterns import Rules
from stance.reading import Reading, read
from stance.saying import How, Said
from stance.senses import speaker_held
from stance.speakers import Speakers
from stance.syntax import VG, Item, Mark, at, depends_on, mark
from stance.targets import Target
from stance.text import LIMIT, seen, words
from stance.times import Times
from stance.words import DISPATCHING, HEADING, SUBORDINATORS, VIEWS

VERSION = "0.1.0"
_TOPICS = (
    *b"lect vote Vote residen overnment ecogni eferend allot oting Poll inister egime ongratul egitima unoff un-off Coup verthr utsch junta oncede".split(),
    *(b" poll", b" coup", b" oust", b" results"),
)
"""Parts of words of which every article on a vote or a government has one (without the first letter, which may be a capital, where the rest
is long enough). They are looked for in the raw text, all in one pass: most articles of a stream are about neither.
"""
_FROM_SOMEBODY = frozenset("first second message messages call telegram cable congratulations greetings words praise criticism rebuke".split())
"""What comes from somebody of whom the next sentence speaks."""
_ENVOYS = frozenset("ambassador consul affaires".split())
"""Last words of the titles of those whom one state accredits to another: a mediator is an "envoy" too."""
_ISSUING = frozenset("issue publish release sign adopt send write make put post agree".split())
"""Verbs by which a text is made known."""
_SEVERAL_OFFICIALS = frozenset("members leaders envoys ministers ambassadors observers monitors".split())
_DISPATCHING = DISPATCHING | frozenset("have post station bring fly".split())
"""Verbs of who has observers at a vote."""
_CREWS = frozenset("mission team delegation panel".split())
"""Words for several people who act together and are then spoken of as "they"."""
_WATCHED_BY = frozenset("monitor observe watch follow oversee scrutinize".split())
"""What is done to a vote by those who then tell of it."""
_OPENING = 2
"""So many sentences tell what an article is about."""
_BYGONE = 180
"""So many days ago somebody may have been out of an office that he has now."""
_RIVALS = 3
"""Actors that are told besides the one that was chosen."""
_MEASURES = frozenset("standards norms commitments principles criteria obligations guidelines".split())
"""What an organisation has laid down for votes, by whoever measures one with it."""
_SPANS = frozenset("hours days week weeks month months year".split())
"""What is still to come: "in the coming days"."""
_OFFICES = frozenset("ministry department embassy chancellery presidency".split())
"""What stands at the head of a statement of its own."""
_LETTERHEAD = 12
"""Words and marks of the longest line over a statement."""
_MARCHING = frozenset("protesters protestors demonstrators marchers supporters followers students thousands hundreds dozens voters residents soldiers".split())
"""People without a name who go on to speak as "they"."""
_LESSER_OFFICES = frozenset("governorship gubernatorial mayoral by-election by-elections municipal council".split())
"""What a vote is called that is for lesser offices."""
_PEOPLE_OF = frozenset("supporters followers backers allies lawyers fans aides loyalists partisans team camp campaign side".split())
"""Those who act for somebody: of whom the next sentence speaks as "he" is the one whose they are."""
_MEETING = frozenset("meet host receive visit telephone phone call hold speak talk confer stand appear".split())
"""Verbs whose object, or whoever stands after "with", is together with their subject what "both" and "they" mean next."""


@dataclass(slots=True)
class Trace:
    """What became of one match or trigger: for `stance explain`."""

    sentence: str
    start: int
    end: int
    rule: str
    trigger: str
    cues: list[str]
    outcome: str
    made: int = 0
    """How many drafts of events it gave."""
    over: tuple[str, ...] = ()
    """The actors spoken of before that a pronoun or a bare noun could have gone back to as well, the last first."""


class Extractor:
    """Reads stance out of articles; made once, used for any number of them."""

    def __init__(self, knowledge: Knowledge, rules: Rules) -> None:
        self.knowledge = knowledge
        self.rules = rules
        self._topics = BytesAhoCorasick(_TOPICS)
        self.verdicts = frozenset(w for entries in rules.by_verb.values() for _, p in entries.all for w in p.verdicts)
        self.made_by = f"stance {VERSION}, rules {rules.version}, knowledge {knowledge.version}"
        self.pieces = 0
        """How many sentences of the article read last were too long to be read as one."""

    def events(self, article: Article) -> list[Event]:
        """The events of one article, in the order of the text."""
        return self.trace(article)[0]

    def trace(self, article: Article) -> tuple[list[Event], list[Trace]]:
        """The events, and for every match what became of it."""
        self.pieces = 0
        if not self._worth_reading(article):
            return [], []
        reading = self.read(article)
        one = Pass(reading)
        one.run()
        return merge(one.drafts, reading, self.made_by), one.traces

    def read(self, article: Article) -> Reading:
        """The article up to the point where rules can be matched."""
        reading = read(article, self.knowledge, self.rules, self.verdicts)
        self.pieces = reading.document.pieces
        return reading

    def _worth_reading(self, article: Article) -> bool:
        """Whether title or text can speak of a vote or a government, and the text has a word without which no rule matches: most news ends here."""
        text = seen(article.text[:LIMIT])
        found = self._topics.find_matches_as_indexes
        try:
            if not found(text.encode()) and not (article.title and found(article.title.encode())):
                return False
        except UnicodeEncodeError:
            return False  # halves of characters, which no file has: nothing can be quoted from such a text
        return self.rules.possible(words(text))


class Pass:
    """One pass over a read article, sentence by sentence, with what the text has spoken of so far."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.tokens = reading.tokens
        self.discourse = Discourse()
        self.how = How(reading, self.discourse)
        self.speakers = Speakers(reading, self.discourse)
        self.aims = Aims(reading)
        self.times = Times(reading, self.speakers)
        self.drafts: list[Draft] = []
        self.traces: list[Trace] = []
        self.echoes = Echoes(reading, self.speakers, self.times, self.drafts)
        self.paragraph = -1
        self.heading_at = -9
        self.headed = False
        """Whether the text has begun, and no letterhead can follow."""
        self.greeted_elsewhere = False
        """Whether the article begins with congratulations on something that is no vote: a party post, a birthday."""

    def sentences(self) -> Iterator[Parsed]:
        """Every sentence in turn, with `discourse` as it stands there."""
        self._learn()
        for parsed in self.reading.parsed:
            self._head(parsed)
            self._enter(parsed)
            yield parsed
            self._leave(parsed)

    def run(self) -> None:
        """Fill `drafts` and `traces`. A headline gives context, never evidence."""
        matcher = self.reading.matcher
        last = next((p for p in reversed(self.reading.parsed) if p.sentence.kind != "headline" and matcher.can_match(p)), None)
        if last is None:
            return
        for parsed in self.sentences():
            self._settle(parsed)
            if parsed.sentence.kind != "headline":
                done: list[Match] = []
                for match in matcher.matches(parsed):
                    if not any(overlap(match, other) for other in done) and self._decide(match, parsed):
                        done.append(match)
                for draft in self.echoes.named_on(parsed):
                    self.drafts.append(draft)
                    told, outcome = self.reading.document.text[slice(*draft.sentence)], "1 event(s), as is told of many just before"
                    self.traces.append(Trace(told, *draft.sentence, draft.rule.id, draft.trigger, [], outcome, made=1))
            if parsed.sentence.first >= last.sentence.first and self.echoes.many is None and not self.times.open:
                return  # behind the last match nobody asks what the text has spoken of

    def _settle(self, parsed: Parsed) -> None:
        """Give the events of the sentence before the day that this one tells of them."""
        for old, new in self.times.settle(parsed):
            for draft in (*self.drafts, *self.echoes.again, *([self.echoes.many] if self.echoes.many is not None else [])):
                draft.when = new if draft.when is old else draft.when

    # --- what the text has spoken of

    def _atoms(self, np: NP) -> list[Atom]:
        """The names and titles in a phrase."""
        return self.reading.names.within(np.first, np.last)

    def _learn(self) -> None:
        """Whom the article introduces: "Canadian Foreign Minister F. Champagne" makes a later "Champagne" speak for Canada."""
        who, focus = self.reading.who, self.reading.targets.focus
        national = focus is None or focus.region is None
        for parsed in self.reading.parsed:
            for np in parsed.phrases:
                if who.runs_the_vote(np, parsed) or who.is_of_winners(np, parsed) or who.commands_army(np) or (national and who.is_incumbent(np)):
                    who.silent.update(a.ref for o in (np, *np.appos) for a in self._atoms(o) if a.kind in ("person", "name"))
        for parsed in self.reading.parsed:
            for np in parsed.phrases:
                atoms = self._atoms(np)
                if not atoms and not np.appos:
                    continue
                around = [*atoms, *(a for o in np.appos for a in self._atoms(o))] if np.appos else atoms
                titles = [a for a in around if a.kind == "title"]
                led = np.prep in ("by", "under") and any(a.kind in ("person", "name") for a in atoms)
                led = led or any(v.subject is np and v.relation == "main" and v.lemma in HEADING for v in parsed.verbs)
                led = led or any(o.prep in ("of", "from", "with") for o in (*np.post, *np.appos))  # "Ada Obi of the Commonwealth"
                if not titles and not led:
                    continue
                self._learn_envoys(around, titles)
                for atom in around:
                    beside = np.last - np.first > 1 or atom.last > np.last
                    if atom.ref in who.learned or not (atom.kind == "name" or (atom.kind == "person" and beside)):
                        continue
                    found = who.resolve(np, parsed, Discourse())
                    if led and not titles and not (found and found[0].type == "igo"):
                        continue
                    if len(found) == 1 and (atom.kind == "name" or atom.ref in (found[0].speaker, found[0].name)):
                        person = atom.ref if found[0].speaker == atom.ref else found[0].person
                        who.learned[atom.ref] = replace(found[0], person=person)
        for parsed in self.reading.parsed:
            self._learn_by_country(parsed)
        who.contenders.anticipate(self.reading.parsed, Discourse)

    def _learn_by_country(self, parsed: Parsed) -> None:
        """Whom only the state or body introduces that he belongs to, and nothing else in the article: "Norway's Ada Obi", "the Union's Ben Were"."""
        who = self.reading.who
        for np in parsed.phrases:
            name = self.reading.names.covered.get(np.head)
            if name is None or name.kind != "name" or " " not in name.ref or name.ref in who.learned or np.appos or not who.personal(name):
                continue
            place = self.reading.names.covered.get(name.first - 2)
            if place is None or place.kind not in ("state", "group") or self.tokens[name.first - 1].low != "'s":
                continue
            found = who.resolve(np, parsed, Discourse())
            if len(found) == 1 and found[0].type != "nonstate" and found[0].code != who.host:
                who.learned[name.ref] = replace(found[0], person=name.ref, speaker=name.ref)

    def _learn_envoys(self, around: list[Atom], titles: list[Atom]) -> None:
        """Note who is named as an ambassador: "the French ambassador, Joel Meyer" makes a later "Meyer" an envoy."""
        if any(self.tokens[a.last - 1].low in _ENVOYS for a in titles):
            self.reading.matcher.envoys.update(a.ref for a in around if a.kind in ("person", "name"))

    def _head(self, parsed: Parsed) -> None:
        """Note whose office stands in the lines over a text, which is then a statement of its own: "THE WHITE HOUSE"."""
        if self.headed:
            return
        self.headed = bool(parsed.verbs) or parsed.sentence.last - parsed.sentence.first > _LETTERHEAD
        np = parsed.phrases[0] if parsed.phrases else None
        alone = np is not None and np.prep is None and all(p is np or p.prep == "of" for p in parsed.phrases)
        if self.headed or self.discourse.letterhead or np is None or not alone:
            return
        office = any(
            a.kind in ("seat", "organ", "ministry") or (a.kind == "title" and not _OFFICES.isdisjoint(a.ref.split()))
            for p in parsed.phrases
            for a in self.reading.names.within(p.first, p.last)
        )
        found = self.reading.who.resolve(np, parsed, Discourse()) if office else []
        if len(found) == 1 and found[0].type != "nonstate" and found[0].code != self.reading.targets.host:
            self.discourse.letterhead = self.discourse.issued = self.discourse.authors = found

    def _enter(self, parsed: Parsed) -> None:
        """At the beginning of a paragraph, note under whose name it stands."""
        paragraph = parsed.sentence.paragraph
        self.discourse.summit = not {"summit", "summits"}.isdisjoint(self.reading.lows(parsed.sentence.first, parsed.sentence.last))
        if paragraph == self.paragraph:
            self.discourse.section = self._label(parsed) or self.discourse.section
            return
        self.paragraph = paragraph
        named = self._label(parsed) or self._heading(parsed)
        if named or paragraph - self.heading_at != 1:
            self.discourse.section = named

    def _heading(self, parsed: Parsed) -> list[Holder]:
        """A line that is only a name ("Qatar", "United Nations"): the heading of the paragraph that follows."""
        items = [i for i in parsed.items if not mark(i, "end", "quote")]
        items = list(dropwhile(lambda i: mark(i, "other", "dash"), items))
        if len(items) > 1 and mark(items[-1], "colon"):
            self.heading_at = parsed.sentence.paragraph  # "FOREIGN MINISTER JAN LIPAVSKY:" over what he said
            return [h for i in items if isinstance(i, NP) for h in self.reading.who.resolve(i, parsed, Discourse())][:1]
        if parsed.verbs:
            return []
        if self._titled_line(parsed) or self._of_country(parsed):
            self.heading_at = parsed.sentence.paragraph  # "Gabriel Boric, President of Chile"
            return next(([*h][:1] for i in items if isinstance(i, NP) and (h := self.reading.who.resolve(i, parsed, Discourse()))), [])
        first = items[0] if items else None
        words = [t.text for t in self.tokens[parsed.sentence.first : parsed.sentence.last] if t.text[0].isalpha()]
        shouted = 0 < len(words) < 20 and all(w.isupper() for w in words)
        if not isinstance(first, NP) or not (shouted or (len(items) == 1 and first.last - first.first < 5)):
            return []
        if parsed.sentence.first == 0 and first.last - first.first == len(words) and self.reading.names.kind_at(first.head) == "capital":
            return []  # "ANKARA" over a report: where it was written
        if not (shouted and any(p.sentence.paragraph == parsed.sentence.paragraph and p is not parsed for p in self.reading.parsed)):
            self.heading_at = parsed.sentence.paragraph  # "URUGUAYAN PRESIDENT LUIS LACALLE POU" may also stand right over what he said
        named = [i for i in items if isinstance(i, NP)] if shouted else [first]
        found = [h for np in named if np.prep is None for h in self.reading.who.resolve(np, parsed, Discourse())]
        known = any(self.reading.names.kind_at(np.head) not in ("name", None, "") for np in named)
        return found if known or shouted else [h for h in found if h.type != "nonstate" or self._told_again(h.name, parsed)]

    def _told_again(self, name: str, parsed: Parsed) -> bool:
        """Whether somebody whom nobody curated is named below the line as well: "Archived Comments" is nobody."""
        text = self.reading.names.document.text
        return text.find(name, self.tokens[parsed.sentence.last - 1].end) >= 0

    def _of_country(self, parsed: Parsed) -> bool:
        """Whether a line is only somebody's name and his country: "Paul Kagame - Rwanda", and what he said stands below it."""
        if [type(i) for i in parsed.items] != [NP, Mark, NP] or not mark(parsed.items[1], "dash", "comma"):
            return False
        first, last = (self.reading.names.covered.get(parsed.items[k].last - 1) for k in (0, 2))
        return first is not None and last is not None and first.kind in ("person", "name") and last.kind in ("state", "group")

    def _titled_line(self, parsed: Parsed) -> bool:
        """Whether a line is only somebody's name and office, and what he said stands below it."""
        first = parsed.items[0] if parsed.items else None
        named = isinstance(first, NP) and any(a.kind in ("person", "name") for a in self._atoms(first))
        titled = any(a.kind == "title" for i in parsed.items if isinstance(i, NP) for a in self._atoms(i))
        bare = all(isinstance(i, NP) or mark(i, "comma", "prep", "cc") for i in parsed.items) and 2 < len(parsed.items) < 9
        return named and titled and bare and sum(p.sentence.paragraph == parsed.sentence.paragraph for p in self.reading.parsed) == 1

    def _label(self, parsed: Parsed) -> list[Holder]:
        """ "ARGENTINA - ...", "FRENCH FOREIGN MINISTRY: ...", "• France: ...": who the paragraph belongs to."""
        items = list(dropwhile(lambda i: mark(i, "other", "dash"), parsed.items))
        if [t.low for t in self.tokens[parsed.sentence.first : parsed.sentence.first + 2]] == ["not", "so"]:
            items = items[2:]  # "Not so Beijing: it had congratulated him"
        if answered := self._answering(items):
            return answered
        k = next((k for k, i in enumerate(items) if not (isinstance(i, NP) or mark(i, "comma", "cc", "prep", "paren", "date", "other"))), len(items))
        closing, after = at(items, k), at(items, k + 1)
        if closing is None or after is None or not mark(closing, "colon", "dash") or any(v.first < closing.first for v in parsed.verbs):
            return []
        names = [i for i in items[:k] if isinstance(i, NP)]
        quoted = mark(after, "quote") and any(a.kind == "person" for np in names for a in self._atoms(np))
        if mark(closing, "dash") and not quoted and not self._shouted(names):
            return []  # "Gabriel Boric, Chile - "I salute ..."" is a label
        return [h for np in names if np.owner is None for h in self.reading.who.resolve(np, parsed, Discourse())]

    def _answering(self, items: list[Item]) -> list[Holder]:
        """Who answers for an office in the transcript of a briefing: "MR. WOOD: We do not", "Mao Ning: We respect"."""
        first = at(items, 0)
        styled = isinstance(first, NP) and self.tokens[first.head].low in self.reading.who.phrases.not_names and mark(at(items, 1), "end")
        who = at(items, 2 if styled else 0)
        if not isinstance(who, NP) or not mark(at(items, 3 if styled else 1), "colon") or not (styled or self._often_labels(who)):
            return []
        surname = self.tokens[who.head].low
        named = [(np, p) for np, p in self._offices if surname in self.reading.lows(np.first, np.last)]
        found = (h for np, p in (*named, *self._offices) for h in self.reading.who.resolve(np, p, Discourse()))
        speaks = next(filter(self.speakers.foreign, found), None)
        if speaks is None:
            return []
        unnamed = who.head not in self.reading.names.covered  # "A:", who is whoever holds the office
        himself = unnamed or surname in (speaks.speaker or "").lower().split()
        return [speaks if himself else replace(speaks, speaker=self.reading.text_of(who))]

    @cached_property
    def _offices(self) -> list[tuple[NP, Parsed]]:
        """The phrases that name an office, each with its sentence."""
        return [(np, p) for p in self.reading.parsed for np in p.phrases if any(a.kind in ("title", "ministry", "seat") for a in self._atoms(np))]

    @cached_property
    def _labels(self) -> Counter[str]:
        """How often each phrase stands before a colon at the head of a sentence."""
        heads = (p.items[0] for p in self.reading.parsed if len(p.items) > 1 and mark(p.items[1], "colon"))
        return Counter(self.reading.text_of(x) for x in heads if isinstance(x, NP))

    def _often_labels(self, who: NP) -> bool:
        """Whether a name or "A" labels answers, as in a transcript: a name that stands before a colon at the head of several sentences."""
        name = self.reading.text_of(who)
        atom = self.reading.names.covered.get(who.head)
        if atom is None or atom.kind not in ("name", "person"):
            return name.lower() in ("a", "answer")
        return self._labels[name] > 1

    def _shouted(self, names: list[NP]) -> bool:
        """Whether names before a dash are a label: in capital letters, and not the town of a dateline."""
        words = [t for np in names for t in self.tokens[np.first : np.last] if t.text[0].isalpha() and t.low not in ("and", "the", "of")]
        atoms = [a for np in names for a in self._atoms(np)]
        if self.paragraph == 0 and not any(p.sentence.paragraph > 0 and len(p.items) > 1 and mark(p.items[1], "dash") for p in self.reading.parsed):
            return False  # "LUXEMBOURG - Foreign ministers agreed": a dateline
        if self.paragraph > 0 and len(atoms) == 1 and atoms[0].kind in ("state", "group") and len(words) == atoms[0].last - atoms[0].first:
            return True  # "Honduras - Congratulations also went out", under a paragraph that leads in
        return all(t.text.isupper() for t in words) and not any(a.kind in ("capital", "groupseat") for a in atoms)

    def _leave(self, parsed: Parsed) -> None:
        """Remember what the sentence spoke of, for pronouns, "the vote" and bare dates in the next."""
        self.times.leave(parsed)
        subjects = self._remember_subjects(parsed)
        self.echoes.leave(parsed, subjects)
        self._remember_names(parsed)
        self._follow_votes(parsed)
        if (issued := self._issuing(parsed)) is not None:
            self.discourse.issued = self.speakers.resolve(issued, parsed)
        if not self.discourse.authors:
            bodies = [h for h in subjects if not h.person and h.code != self.reading.targets.host]
            self.discourse.authors = self._signers(parsed) or self._issuers(parsed) or bodies[:1]

    def _issuing(self, parsed: Parsed) -> NP | None:
        """Who is told to issue the text that follows a colon: "The minister made the following statement on Monday:"."""
        if not mark(parsed.items[-1], "colon"):
            return None
        nouns = self.reading.who.phrases.report_nouns | {"following"}
        for verb in parsed.verbs:
            if verb.relation != "main" or verb.form != "fin" or verb.lemma not in _ISSUING:
                continue
            text = verb.subject if verb.passive else verb.object
            if text is not None and self.tokens[text.head].low in nouns:
                by = next((np for np in parsed.phrases if np.prep == "by" and np.first >= verb.last), None)
                return by if verb.passive else verb.subject
        return None

    def _signers(self, parsed: Parsed) -> list[Holder]:
        """ "We, the foreign ministers of Peru and Chile, ...": for whom the text speaks."""
        return next((found for v in parsed.verbs if v.subject is not None and (found := self.speakers.signing(v.subject, parsed))), [])

    def _issuers(self, parsed: Parsed) -> list[Holder]:
        """Who is told to issue the text that follows: "The following note was put out by Norway and Peru"."""
        for verb in parsed.verbs:
            opens = verb.subject is not None and "following" in self.reading.lows(verb.subject.first, verb.subject.last)
            if opens and verb.passive and verb.lemma in _ISSUING:
                return self.speakers.by_agent(verb, parsed)
        return []

    def _bare_office(self, np: NP) -> bool:
        """Whether a phrase is somebody's office without a name: "The Peruvian envoy in Nairobi"."""
        named = any(a.kind in ("person", "name") for a in self._atoms(np))
        return self.reading.who.office(np) and not np.appos and not named

    def _officials(self, np: NP) -> bool:
        """Whether several people by their office are the subject: "Norwegian diplomats", "members of the alliance"."""
        return self.reading.names.is_title(np.head) or self.tokens[np.head].low in _SEVERAL_OFFICIALS

    def _stranger(self, np: NP) -> str | None:
        """The name of a person who speaks for nobody that is known: "he" in the next sentence is that person, not one named before."""
        atom = self.reading.names.covered.get(np.head)
        if atom is None or np.prep is not None or np.members:
            return None
        if self.reading.who.office(np):  # "The commission's chairwoman, Ada Obi": "she" is nobody spoken of before
            return next((a.ref for o in (np, *np.appos) for a in self._atoms(o) if a.kind in ("person", "name")), None)
        before = [t.low for t in self.tokens[np.first : atom.first]]
        titled = not before or before[-1] in RANKS  # "Interior Minister | Ada Obi"
        return atom.ref if atom.kind == "person" or (atom.kind == "name" and self.reading.who.personal(atom) and titled) else None

    def _remember_subjects(self, parsed: Parsed) -> list[Holder]:
        """Note the actors that are subjects of the sentence's verbs."""
        d = self.discourse
        d.office = None
        leading = next((v for v in parsed.verbs if v.subject is not None and v.form == "fin" and v.relation in ("main", "attribution")), None)
        told: list[Holder] = []
        made: list[Holder] = []
        single: list[tuple[int, Holder]] = []
        within = ("complement", "relative", "nominal", *SUBORDINATORS)
        # who speaks is remembered better than who is spoken of, and that better than who did something "when" or "since"
        for verb in sorted(parsed.verbs, key=lambda v: (v.relation not in within, v.relation not in SUBORDINATORS)):
            if verb.subject is None or verb.form != "fin" or verb.lemma == "die" or (verb.passive and verb.lemma in ("kill", "assassinate", "murder")):
                continue  # whoever is dead says nothing more
            meant = self.speakers.on_behalf(self.speakers.resolve(verb.subject, parsed), verb.subject, parsed)
            if verb is leading:
                d.lead = meant
                apart = "them" not in self.reading.lows(verb.last, parsed.sentence.last)
                still = d.crowd and any(p.prep == "of" and self.reading.document.word(p.first) == "them" for p in verb.subject.post)
                d.crowd = still or (apart and not meant and self.tokens[verb.subject.head].low in _MARCHING and self.reading.who.anaphora.crowd(verb.subject))
            spoken_of = self._spoken_of(verb, parsed) if not meant and verb.lemma == "be" and not verb.neg else []
            d.persons.extend(spoken_of or self._whose_people(verb.subject, parsed))
            if not meant and not spoken_of and (name := self._stranger(verb.subject)) is not None:
                d.persons.append(Holder("", "nonstate", name, name, person=name))
            nameless = len(meant) == 1 and meant[0].speaker is None and meant[0].person is None
            if nameless and verb.relation in ("main", "attribution") and self._bare_office(verb.subject):
                d.office = meant[0]
            if len(meant) > 1 and self._issues(verb):
                made = meant
            if (signed := self._come_from(verb, parsed)) and len(signed) > 1:
                made = d.plural = signed  # "The joint note comes from the envoys of Peru and Chile. They"
            elif len(signed) == 1 and all(h.code == self.reading.who.host for h in meant):
                meant, d.office = [], None  # a text is nobody, whose it may seem
                d.lead = signed if verb is leading else d.lead
                d.actors.extend(signed)
                d.persons.extend(h for h in signed if h.speaker or h.person)  # "The first message came from Peru's president, Ada Obi. She"
            if len(meant) == 1 and verb.relation not in ("complement", "relative"):
                single.append((verb.subject.first, meant[0]))
            for h in meant:
                told.append(h)
                d.actors.append(h)
                if h.type == "igo" or (h.type != "state" and not h.person):
                    d.organisations.append(replace(h, person=None) if h.type == "igo" else h)
                speaks = verb.lemma in self.reading.matcher.phrases.report_verbs
                beside = next((a.ref for o in verb.subject.appos for a in reversed(self._atoms(o)) if a.kind in ("person", "name")), None)
                if beside is not None and len(meant) == 1 and not h.speaker and not h.person:
                    d.persons.append(replace(h, speaker=beside))  # "the head of the Union's observers, Ada Obi, said. She"
                elif h.speaker or (
                    (speaks or h.type == "igo" or (h.type == "nonstate" and not h.person)) and self._bare_office(verb.subject)
                ):  # "A State Department spokesman said", whom "he" means in the next sentence
                    d.persons.append(h)
            if verb.passive and verb.relation == "main" and (leader := self._led_by(verb, parsed)) is not None:
                d.persons.append(leader)  # "The mission was led by Mr X. He said"
            no_party = all(h.type == "nonstate" or h.code == self.reading.who.host for h in meant)  # "Mr X", who stood in the vote
            if no_party and len(talked := self._talked_with(verb, parsed)) > 1:
                d.plural = talked  # "Mr X spoke with Mr Y and, separately, with Mr Z. Both leaders"
            elif (met := self._met(verb, parsed)) and len(meant) == 1 and met[0].code != meant[0].code:
                d.plural = [*meant, *met]  # "Mr X met his Peruvian counterpart. Both"
            if verb.passive and not verb.neg and verb.lemma in _WATCHED_BY and len(watching := self.speakers.watching(verb, parsed)) > 0:
                d.plural = watching  # "The vote was watched by missions of the Union and the League. They found"
            if len(meant) == 1 and meant[0].type != "state" and not meant[0].person and self._sends_watchers(verb):
                d.plural = meant  # "The Union sent observers. They found"
            if verb.subject.members or self.tokens[verb.subject.head].low.endswith("s") or self.tokens[verb.subject.head].low in _CREWS:
                several = self.speakers.resolve(verb.subject, parsed)
                if (
                    len(several) > 1
                    or (several and verb.subject.members)
                    or (several and self._officials(verb.subject) and not any(h in d.plural for h in told))
                ):
                    d.plural = several  # "the observers of the Union ... They found"
        if not told:
            d.actors.extend(self._stands_behind(parsed))
        watchers = [] if told else [np for np in parsed.phrases if self.tokens[np.head].low in ("observers", "monitors") and np.prep == "by"]
        if len(watchers) == 1 and (observing := self.speakers.resolve(watchers[0], parsed)):
            d.plural = observing  # "The list drawn up by the Union's observers was long. ... they said"
        if not any(h.person or h.speaker for h in told) and (shown := self._introduced(parsed)) is not None:
            d.persons.append(shown)
        d.persons.extend(self._view_of(parsed))
        alone = list({h.code: h for _, h in sorted(single, key=lambda one: one[0])}.values())
        if len(alone) == 2 and not any(isinstance(x, NP) and x.members for x in parsed.items):
            d.listed = alone  # "Mr X hesitated, while Mr Y did not. The latter"
        if made or not {h.code for h in told} <= {h.code for h in d.text}:
            d.text = made
        return told

    def _stands_behind(self, parsed: Parsed) -> list[Holder]:
        """The body by whom, from whom or in whose view it is, where no subject is anybody: "A verdict had been promised by the Union's mission. It"."""
        for verb in parsed.verbs:
            if verb.form == "fin" and verb.relation == "main" and not verb.neg and (verb.passive or verb.lemma in ("come", "arrive")):
                preps = ("by",) if verb.passive else ("from",)
                end = next((v.first for v in parsed.verbs if v.first > verb.last), parsed.sentence.last)
                behind = next((x for x in parsed.phrases if x.prep in preps and verb.last <= x.first < min(end, verb.last + 7)), None)
                if behind is not None:
                    return [h for h in self.speakers.resolve(behind, parsed) if not h.person and h.code != self.reading.who.host][:1]
        viewed = next((x for x in parsed.phrases if x.prep == "in" and self.tokens[x.head].low in VIEWS), None)
        whose = next((x for x in viewed.post if x.prep == "of"), None) if viewed is not None else None
        return [h for h in self.speakers.resolve(whose, parsed) if not h.person][:1] if whose is not None else []

    def _introduced(self, parsed: Parsed) -> Holder | None:
        """The one person whom a sentence without a person for a subject names with what he is: "Crowds heeded the opposition leader, Ada Obi. She"."""
        beside = {id(o) for np in parsed.phrases for o in np.appos}
        apart = [np for np in parsed.phrases if id(np) not in beside and not np.members]
        named = [np for np in apart if any(a.kind in ("person", "name") for o in (np, *np.appos) for a in self._atoms(o))]
        if len(named) != 1 or not any(a.kind == "title" for o in (named[0], *named[0].appos, *named[0].post) for a in self._atoms(o)):
            return None
        own = next(o for o in (named[0], *named[0].appos) if any(a.kind in ("person", "name") for a in self._atoms(o)))
        found = self.speakers.resolve(own, parsed)
        return found[0] if len(found) == 1 and found[0].type == "nonstate" and found[0].person else None

    def _spoken_of(self, verb: VG, parsed: Parsed) -> list[Holder]:
        """Whose statement something is told of, or who somebody is told to be: "Ms Obi's statement was long. She", "The winner was Ada Obi. She"."""
        subject = verb.subject
        if subject is None:
            return []
        owned = next((k for k in range(subject.first + 1, subject.head) if self.tokens[k].low == "'s"), None)
        if owned is not None and self.tokens[subject.head].low in self.reading.who.phrases.report_nouns:
            return self.speakers.resolve(NP(subject.first, owned, owned - 1), parsed)[:1]
        named = self.reading.names.covered.get(verb.object.head) if verb.object is not None else None
        person = named is not None and named.kind in ("person", "name")
        return [h for h in self.speakers.resolve(verb.object, parsed)[:1] if h.person or h.speaker] if person and verb.object is not None else []

    def _whose_people(self, subject: NP, parsed: Parsed) -> list[Holder]:
        """Whose followers, lawyers or party do something: "Mr X's supporters took to the streets. He"."""
        low = self.tokens[subject.head].low
        owner = next((a for a in self._atoms(subject) if a.first == subject.first), None)
        if subject.appos or not (low in _PEOPLE_OF or low in ORGANISATIONS) or owner is None or owner.kind not in ("person", "name"):
            return []
        other = any(self.reading.names.is_title(p.head) for p in parsed.phrases if p.first >= subject.last)  # "clashed with the police chief. He"
        if self.reading.document.word(owner.last) != "'s" or owner.last >= subject.head or other:
            return []
        return [h for h in self.speakers.resolve(NP(owner.first, owner.last, owner.last - 1), parsed) if h.person][:1]

    def _view_of(self, parsed: Parsed) -> list[Holder]:
        """Whose view a sentence opens with: "For Mr Were of Peru the vote opens a new chapter. He"."""
        opens, whose = at(parsed.items, 0), at(parsed.items, 1)
        if not mark(opens, "prep") or self.tokens[parsed.sentence.first].low != "for" or not isinstance(whose, NP):
            return []
        found = self.speakers.resolve(whose, parsed)
        return [h for h in found if h.speaker or h.person] if len(found) == 1 else []

    def _issues(self, verb: VG) -> bool:
        """Whether a verb makes a text known, or sends those who will: "issued a joint statement", "had sent a joint mission"."""
        sent = verb.object if verb.object is not None and verb.lemma in _DISPATCHING and not verb.neg else None
        if sent is not None and self.tokens[sent.head].low in ("mission", "delegation", "team") and "joint" in self.reading.lows(sent.first, sent.head):
            return True
        return verb.object is not None and verb.lemma in _ISSUING and self.tokens[verb.object.head].low in self.reading.who.phrases.report_nouns

    def _come_from(self, verb: VG, parsed: Parsed) -> list[Holder]:
        """From whom a text is told to come: "The joint note comes from Peru and Chile", "The letter was signed by"."""
        if verb.subject is None:
            return []
        low = self.tokens[verb.subject.head].low
        if low not in self.reading.who.phrases.report_nouns | _FROM_SOMEBODY or (low == "first" and self.tokens[verb.subject.first].low != "the"):
            return []
        if verb.lemma not in ("come", "stem", "originate", *(_ISSUING if verb.passive else ())):
            return []
        behind = next((x for x in parsed.items if isinstance(x, NP) and x.prep in ("from", "by") and verb.last <= x.first <= verb.last + 2), None)
        return [h for h in self.speakers.resolve(behind, parsed) if h.type != "nonstate" or not h.person] if behind is not None else []

    def _led_by(self, verb: VG, parsed: Parsed) -> Holder | None:
        """Who is named as leading the subject of a passive, where he speaks for an organisation there."""
        by = next((x for x in parsed.phrases if x.prep == "by" and verb.last <= x.first <= verb.last + 1), None)
        found = self.speakers.resolve(by, parsed) if by is not None else []
        return found[0] if len(found) == 1 and found[0].type == "igo" and found[0].speaker else None

    def _sends_watchers(self, verb: VG) -> bool:
        """Whether a verb tells that observers are sent or kept: "sent 40 monitors"."""
        if verb.object is None or verb.lemma not in _DISPATCHING:
            return False
        return self.tokens[verb.object.head].low in ("observers", "monitors", "experts", "inspectors")

    def _met(self, verb: VG, parsed: Parsed) -> list[Holder]:
        """Whom the subject of a verb meets: "received his Peruvian counterpart", "held talks with Mr X"."""
        if verb.lemma not in _MEETING:
            return []
        near = (x for x in parsed.phrases if verb.last <= x.first <= verb.last + 5 and (x is verb.object or x.prep in ("with", "alongside")))
        return next((found for np in near if len(found := self.speakers.resolve(np, parsed)) == 1), [])

    def _talked_with(self, verb: VG, parsed: Parsed) -> list[Holder]:
        """All with whom the subject of a verb spoke: "talked with Mr X and, later, with Mr Y"."""
        if verb.lemma not in _MEETING:
            return []
        end = next((v.first for v in parsed.verbs if v.first > verb.last), parsed.sentence.last)
        others = (x for x in parsed.phrases if verb.last <= x.first < end and x.owner is None and (x is verb.object or x.prep == "with"))
        return distinct([h for x in others for h in self.speakers.resolve(x, parsed)])

    def _remember_names(self, parsed: Parsed) -> None:
        """Note the organisations named anywhere in the sentence, and the last person of the voting country."""
        d, who, targets = self.discourse, self.reading.who, self.reading.targets
        for item in parsed.items:
            if isinstance(item, NP) and item.members and len(several := self.speakers.resolve(item, parsed)) == len(item.members):
                d.listed = several
        for np in parsed.phrases:
            if self.tokens[np.head].low in _MEASURES:
                continue  # "violated the standards of the Union": it is not who sent "observers"
            if np.prep in ("for", "to") and who.contenders.is_party(np):
                d.organisations.extend(h for h in self.speakers.resolve(np, parsed) if h.type == "nonstate" and not h.person)
            for atom in self._atoms(np):
                if atom.kind in ("group", "body") and not any(h.code == atom.ref for h in d.organisations[-1:]):
                    found = self.speakers.resolve(np, parsed)
                    if found:
                        d.organisations.append(found[0])
                    elif atom.kind == "group":
                        d.organisations.append(who.state(atom.ref, "named"))
                    else:
                        d.organisations.append(who.nonstate(who.knowledge.body_name(atom.ref), "named"))
                if atom.kind == "person" and atom.person is not None and targets.country_of(atom.ref) == targets.host:
                    targets.persons_named.append(atom.ref)

    def _follow_votes(self, parsed: Parsed) -> None:
        """Let "the vote" mean the last one named, if it is of the country that the article is about and not one to come."""
        targets = self.reading.targets
        votes = [np for np in parsed.phrases if targets.is_election(np, weak=False)]
        spoken_of = any(v.subject in votes for v in parsed.verbs)
        for np in votes:
            if spoken_of and np.prep in ("after", "before", "since"):
                continue  # "The vote was held, as they put it, after | a referendum in May"
            if self._lesser(np) or self._in_another_year(np, parsed):
                continue
            found = targets.election(np, parsed, quiet=True)
            by_the_way = np.prep is not None and np.first > parsed.sentence.first + 2 and not any(np.top in (v.subject, v.object) for v in parsed.verbs)
            if found is not None and targets.host in (None, found.country) and not self._to_come(np) and not targets.passing(found, by_the_way=by_the_way):
                targets.focus, targets.host = found, found.country
        targets.rulers = not votes and (targets.rulers or any(targets.is_government(np) for np in parsed.phrases))

    def _lesser(self, np: NP) -> bool:
        """Whether a phrase names a vote for lesser offices beside the national one just held: "ahead of the governors' polls"."""
        focus = self.reading.targets.focus
        national = focus is not None and focus.region is None and focus.kind in ("presidential", "parliamentary", "general")
        return national and self.reading.targets.recent(focus) and not _LESSER_OFFICES.isdisjoint(self.reading.lows(np.first, np.last))

    def _in_another_year(self, np: NP, parsed: Parsed) -> bool:
        """Whether a clause tells by its year of a vote of old: "as in 1999, when it had rejected the vote"."""
        focus = self.reading.targets.focus
        year = next((d for d in reversed(parsed.dates) if d.form == "year" and d.last <= np.first), None)
        if focus is None or year is None or not self.reading.targets.recent(focus):
            return False
        opens = self.reading.document.word(year.last + (self.reading.document.word(year.last) == ","))
        return opens == "when" and year.year is not None and not focus.date.startswith(f"{year.year:04}")

    def _to_come(self, np: NP) -> bool:
        """Whether a phrase names a vote that is still to be held: "the next election"."""
        return not {"next", "upcoming", "future", "fresh", "new", "snap"}.isdisjoint(self.reading.lows(np.first, np.last))

    # --- one match

    def _decide(self, match: Match, parsed: Parsed) -> bool:
        """Make of a match what it says; False where the rule does not apply, so that a shorter one may."""
        said = self.how.said(match, parsed)
        greets = match.rule.id.startswith("congratulat")
        old = not self.reading.targets.recent(self.reading.targets.focus, _BYGONE)
        taken = greets or (old and match.rule.id in ("recognize", "concede"))  # "accepted the result": of a party's own vote
        if taken and not said.dropped and self.greeted_elsewhere and not any(self.reading.targets.is_election(np, weak=False) for np in parsed.phrases):
            said.dropped = "of what the article begins with congratulations on, which is no vote"
        if said.dropped:
            opens = greets and any(p is parsed for p in self.reading.parsed[:_OPENING])
            self.greeted_elsewhere = self.greeted_elsewhere or (opens and said.elsewhere)
            self._trace(match, parsed, said, said.dropped)
            return not said.dropped.startswith(("counts only", "denied, and its denial"))
        holders = self.speakers.holders(match, parsed, said) or self.speakers.rulers(match, parsed, said)
        if not holders and self.echoes.of_many(match, parsed, said):
            self._of_many(match, parsed, said)
            holders = self.echoes.listed_behind(match, parsed, said)
        if not holders:
            self._trace(match, parsed, said, "nobody who can be coded holds it")
            return False
        if match.rule.echo:
            self._trace(match, parsed, said, self.echoes.of(match, parsed, said, holders, self._draft))
            return True
        if self.speakers.of_their_own(match, holders):
            self._trace(match, parsed, said, "what is their own, and nothing they would speak so of")
            return False
        if self.speakers.silent_on_what_comes(match):
            self._trace(match, parsed, said, "silence on what is to come")
            return False
        if self.speakers.silent_on_another(match, holders, parsed):
            self._trace(match, parsed, said, "silence on where another stands")
            return True
        if self.speakers.foretold_by_another(match, holders, parsed):
            self._trace(match, parsed, said, "what somebody else foretells")
            return True
        last = self._last_told(relations=match.rule.target == "relations")
        targets = self.aims.of(match, parsed, holders, last.target if last is not None else None)
        if not targets:
            self._trace(match, parsed, said, "it is clear of no election, government or country whose it is")
            return False
        when = self.times.when(match, parsed, said, holders)
        targets = [self._as_of(t, when, holders, parsed) for t in targets]
        if match.rule.id == "inquiry" and all(self._before_vote(t, when) for t in targets):
            self._trace(match, parsed, said, "asked for before the vote")
            return True
        holders = [self._as_they_were(h, when, targets) for h in holders]
        praised = (
            said.stance == "recognizes"
            and said.modality == "actual"
            and (speaker_held(match) or bool(match.verdict) or match.rule.id in ("hail", "satisfied", "recognize"))
        )
        if praised and all(self.aims.to_come(t) for t in targets):
            self._trace(match, parsed, said, "the vote is still to come")
            return True
        if said.modality == "urged" and said.urged is None:
            self._trace(match, parsed, said, "nobody is urged")
            return True
        made = 0
        apart = self.times.apart(match, parsed) if len(holders) > 1 else {}
        for holder in holders:
            for target in (t for aim in targets for t in self.aims.toward(holder, aim, match, said)):
                self.drafts.append(self._draft(match, parsed, said, holder, target, apart.get(holder.code, when)))
                made += 1
        made += self.echoes.gapped(match, parsed) if made else 0
        self._trace(match, parsed, said, made or "the country's own institutions are not coded", holders)
        if made:
            self.times.note(when, holders)
            if match.rule.target == "relations":
                self.aims.acted = [h.code for h in holders]
        return True

    def _last_told(self, *, relations: bool) -> Draft | None:
        """The event told last, be it of many whom nothing names; one of relations only where they are asked for."""
        last = next((d for d in reversed(self.drafts) if relations or d.target.type != "relations"), None)
        many = self.echoes.many
        return many if many is not None and (last is None or many.order > last.order) else last

    def _as_of(self, target: Target, when: When, holders: Sequence[Holder], parsed: Parsed) -> Target:
        """A target as it stood on the day of the stance: what was said in 2018 is said of the vote of 2018."""
        targets, vote = self.reading.targets, target.election
        if target.type != "election" or vote is None or when.date is None:
            return target
        held = targets.held_by(vote, when.date)
        told = (self.times.day_of(d) for d in parsed.dates)
        named = any(day is not None and day.date is not None and vote.date.startswith(day.date) for day in told)
        named = named or any(d.year is not None and vote.date.startswith(f"{d.year:04}") for d in parsed.dates)  # "the 2017 result"
        if held is None and when.precision == "day":
            held = targets.held_since(vote, when.date, {h.name for h in holders if h.person}, named=named)
        return replace(target, election=held) if held is not None else target

    def _before_vote(self, target: Target, when: When) -> bool:
        """Whether something was said before polling day: who asks for a fair count then doubts no result."""
        vote, bound = target.election, when.date or when.not_after
        if target.type != "election" or vote is None or bound is None or len(vote.date) < 10 or len(bound) < 10:
            return False
        return bound < vote.date or (when.date is None and bound == vote.date)

    def _as_they_were(self, holder: Holder, when: When, targets: list[Target]) -> Holder:
        """Who lost a vote long ago, for himself if he ruled only later: "the president had rejected the result of 2011"."""
        who, today = self.reading.who, self.times.day
        person = who.knowledge.people.get(holder.speaker or "") if holder.code == who.host else None
        if person is None or today is None or when.date is None:
            return holder
        then = last_day(when.date)
        lost = any(t.election is not None and person.name in t.election.claimants and person.name != t.election.winner for t in targets)
        if not lost or (today - calendar_day(then)).days < _BYGONE or person.office_on(then) is not None:
            return holder
        return who.privately(person.name, "held no office then", holder.certainty * 0.95)[0]

    def _of_many(self, match: Match, parsed: Parsed, said: Said) -> None:
        """Keep what "world leaders" are said to have done as a model for whoever is named next: "Mr Macron was among the first"."""
        aims = self.aims.of(match, parsed, [], self.drafts[-1].target if self.drafts else None)
        if aims:
            self.echoes.many = self._draft(match, parsed, said, Holder("", "state", ""), aims[0], self.times.when(match, parsed, said, []))

    def _draft(self, match: Match, parsed: Parsed, said: Said, holder: Holder, target: Target, when: When) -> Draft:
        """The event that a match tells of one holder and one target."""
        sentence = parsed.sentence
        return Draft(
            holder=holder,
            stance=said.stance,
            modality="actual" if self._declared(match, said, target, parsed) else said.modality,
            target=target,
            when=when,
            sentence=(sentence.start, sentence.end),
            trigger=self.reading.document.slice(match.first, match.last) or self.tokens[match.anchor].text,
            rule=match.rule,
            addressee=said.urged,
            measure=match.rule.measure,
            order=len(self.drafts),
            anchor=match.anchor,
        )

    def _declared(self, match: Match, said: Said, target: Target, parsed: Parsed) -> bool:
        """Whether "will respect the result" is said without a condition of a vote already held, or of a government: then it is no mere intention."""
        if match.rule.id == "congratulate" or said.modality != "intended" or not said.promised or said.stance != "recognizes":
            return False
        near = self.reading.lows(match.first, min(match.last + 6, parsed.sentence.last))
        to_come = not {"soon", "shortly", "tomorrow"}.isdisjoint(near) or any(a in ("next", "coming") and b in _SPANS for a, b in pairwise(near))
        if to_come or depends_on(parsed, "if", "once", "unless", "until", "when", "provided"):
            return False  # "will recognize him as soon as the court has ruled", "in the coming days"
        vote, day = target.election, self.reading.published
        if target.type == "government":
            if any(self.tokens[np.first].low in ("a", "an") for np in match.slots.values()):
                return False  # "would recognize a new government"
            return {"future", "any", "only", "provided"}.isdisjoint(self.reading.lows(match.first, min(match.last + 4, parsed.sentence.last)))
        return target.type == "election" and vote is not None and day is not None and len(vote.date) == 10 and vote.date < day

    def _trace(self, match: Match, parsed: Parsed, said: Said, outcome: int | str, holders: Sequence[Holder] = ()) -> None:
        """Note what became of a match: how many drafts it gave, or why none."""
        s, document = parsed.sentence, self.reading.document
        trigger = document.slice(match.first, match.last)
        made, why = (outcome, f"{outcome} event(s)") if isinstance(outcome, int) else (0, outcome)
        over = self._also_spoken_of(holders)
        self.traces.append(Trace(document.text[s.start : s.end], s.start, s.end, match.rule.id, trigger, said.cues, why, made, over))

    def _also_spoken_of(self, holders: Sequence[Holder]) -> tuple[str, ...]:
        """Who was spoken of before besides holders that were not named in so many words; none where all were."""
        if all(h.certainty >= 1 for h in holders):
            return ()
        chosen = {h.code for h in holders}
        return tuple(dict.fromkeys(h.code for h in reversed(self.discourse.actors) if h.code and h.code not in chosen))[:_RIVALS]
