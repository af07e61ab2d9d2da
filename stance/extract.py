"""Article → stance events: match, holder, cues, target, date, merge. Each step is one function, and each says why.

The order follows how a reader decides: is something said (a rule matches), who says it (the holder, read outward from the match), in
which mood (the cues that govern it), about what (the target), when, and is it the same as something said before (merge).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from stance import articles, dates
from stance.clauses import NP, VG, Grammar, Mark, Parsed
from stance.dates import Dated, as_date, shift
from stance.holders import Discourse, Holder, Who
from stance.knowledge import Election, Knowledge
from stance.match import Match, Matcher, overlap
from stance.mentions import Names
from stance.mentions import find as find_names
from stance.models import Article, Event, Evidence, When, Why
from stance.patterns import Cue, Rule, Rules
from stance.targets import Features, Target, Targets
from stance.text import Document, Quote, Sentence, fold, split

VERSION = "0.1.0"


@dataclass(slots=True)
class Said:
    """How a stance is said: what the cues around a match make of it."""

    stance: str
    modality: str = "actual"
    addressee: list[Holder] | str | None = None
    holder_verb: VG | None = None
    holder_np: NP | None = None
    dropped: str = ""
    cues: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Draft:
    """An event before merging."""

    holder: Holder
    stance: str
    modality: str
    target: Target
    when: When
    sentence: tuple[int, int]
    trigger: str
    rule: Rule
    addressee: str | None
    measure: str | None
    order: int
    anchor: int


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


@dataclass(slots=True)
class Reading:
    """An article, read up to the point where rules can be matched."""

    article: Article
    document: Document
    names: Names
    published: str | None
    parsed: list[Parsed]
    who: Who
    targets: Targets
    matcher: Matcher


class Extractor:
    """Reads stance out of articles; made once, used for any number of them."""

    def __init__(self, knowledge: Knowledge, rules: Rules) -> None:
        self.knowledge = knowledge
        self.rules = rules
        self.phrases = rules.phrases
        self.verdicts = frozenset(w for entries in rules.by_verb.values() for _, p in entries for v in p.verdicts for w in v[:1])
        self.made_by = f"stance {VERSION}, rules {rules.version}, knowledge {knowledge.version}"

    def events(self, article: Article) -> list[Event]:
        """The events of one article, in the order of the text."""
        return self.trace(article)[0]

    def trace(self, article: Article) -> tuple[list[Event], list[Trace]]:
        """The events, and for every match what became of it."""
        if not self._worth_reading(article.text):
            return [], []
        reading = self.read(article)
        return _Pass(self, reading).run()

    def _worth_reading(self, text: str) -> bool:
        low = text.lower()
        return any(word in low for word in self.rules.triggers)

    def read(self, article: Article) -> Reading:
        """Split, name and parse an article."""
        document = split(article.text)
        published = article.published
        if published is None:
            published = articles.dated(article, document, self.knowledge)[0]
        names = find_names(document, self.knowledge, self.phrases, published)
        found: list[Dated] = []
        for s in document.sentences:
            found.extend(dates.find(document.tokens, s.first, s.last, as_date(published)))
        grammar = Grammar(names, self.phrases, self.verdicts)
        parsed = [grammar.parse(s, found) for s in document.sentences if s.kind in ("body", "headline")]
        who = Who(names, self.knowledge, self.phrases, published)
        targets = Targets(names, self.knowledge, self.phrases, published, found)
        targets.survey(parsed, article.title)
        who.host = targets.host
        matcher = Matcher(self.rules, names, targets)
        return Reading(article, document, names, published, parsed, who, targets, matcher)


class _Pass:
    """One pass over a read article."""

    def __init__(self, engine: Extractor, reading: Reading) -> None:
        self.engine = engine
        self.r = reading
        self.tokens = reading.document.tokens
        self.discourse = Discourse()
        self.drafts: list[Draft] = []
        self.traces: list[Trace] = []
        self.said_on: When | None = None
        self.paragraph = -1
        self.sentences_seen = 0
        self.last_quote_speaker: list[Holder] = []
        self.last_quote_paragraph = -9
        self.last_when: When | None = None
        self.last_actors: set[str] = set()
        self.lead_age = 9
        self.bound: tuple[int, When] | None = None

    # --- the walk

    def run(self) -> tuple[list[Event], list[Trace]]:
        self._learn()
        for parsed in self.r.parsed:
            self._enter(parsed)
            if parsed.sentence.kind != "headline":
                read: list[Match] = []
                for match in self.r.matcher.matches(parsed):
                    if not any(overlap(match, other) for other in read) and self._decide(match, parsed):
                        read.append(match)
            self._leave(parsed)
        return self._finish(), self.traces

    def _learn(self) -> None:
        """Whom the article introduces: "Canadian Foreign Minister F. Champagne" makes a later "Champagne" speak for Canada."""
        who = self.r.who
        for parsed in self.r.parsed:
            for np in parsed.phrases:
                for atom in self.r.names.within(np.first, np.last):
                    if atom.kind in ("person", "name") and atom.ref not in who.learned and (atom.kind == "name" or np.last - np.first > 1):
                        titled = any(a.kind == "title" for a in self.r.names.within(np.first, np.last)) or any(
                            a.kind == "title" for o in np.appos for a in self.r.names.within(o.first, o.last)
                        )
                        if not titled:
                            continue
                        found = who.resolve(np, parsed, Discourse())
                        if len(found) == 1 and (found[0].speaker == atom.ref or found[0].name == atom.ref or atom.kind == "name"):
                            who.learned[atom.ref] = replace(found[0], person=atom.ref if found[0].speaker == atom.ref else found[0].person)

    def _enter(self, parsed: Parsed) -> None:
        sentence = parsed.sentence
        if sentence.paragraph != self.paragraph:
            if sentence.paragraph > self.paragraph + 1 or not self._is_heading(parsed):
                pass
            label = self._label(parsed)
            heading = self._heading(parsed)
            if label is not None:
                self.discourse.section = label
            elif heading is not None:
                self.discourse.section = heading
            elif not self._follows_heading(parsed):
                self.discourse.section = []
            self.paragraph = sentence.paragraph

    def _is_heading(self, parsed: Parsed) -> bool:
        return False

    def _heading(self, parsed: Parsed) -> list[Holder] | None:
        """A line that is only a name ("Qatar", "United Nations"): the heading of what follows."""
        items = [i for i in parsed.items if not (isinstance(i, Mark) and i.kind in ("end", "quote"))]
        if len(items) == 1 and isinstance(items[0], NP) and items[0].last - items[0].first <= 4:
            found = self.r.who.resolve(items[0], parsed, Discourse())
            self._heading_at = parsed.sentence.paragraph
            return found or None
        return None

    _heading_at = -9

    def _follows_heading(self, parsed: Parsed) -> bool:
        return parsed.sentence.paragraph - self._heading_at == 1 and bool(self.discourse.section)

    def _label(self, parsed: Parsed) -> list[Holder] | None:
        """ "ARGENTINA - ...", "FRENCH FOREIGN MINISTRY: ...", "• France: ...": who the paragraph belongs to."""
        items = parsed.items
        k = 0
        while k < len(items) and isinstance(m := items[k], Mark) and m.kind in ("other", "dash"):
            k += 1
        nps: list[NP] = []
        while k < len(items):
            item = items[k]
            if isinstance(item, NP):
                nps.append(item)
            elif isinstance(item, Mark) and item.kind in ("colon", "dash"):
                break
            elif isinstance(item, Mark) and item.kind in ("comma", "cc", "prep"):
                pass
            else:
                return None
            k += 1
        else:
            return None
        if not nps or k + 1 >= len(items):
            return None
        mark = items[k]
        assert isinstance(mark, Mark)
        if mark.kind == "dash" and not all(
            self.tokens[t].text.isupper()
            for n in nps
            for t in range(n.first, n.last)
            if self.tokens[t].text[0].isalpha() and self.tokens[t].low not in ("and", "the", "of")
        ):
            return None
        if mark.kind == "dash" and any(a.kind == "capital" for n in nps for a in self.r.names.within(n.first, n.last)):
            return None
        if any(v.first < mark.first for v in parsed.verbs):
            return None
        found = [h for n in nps for h in self.r.who.resolve(n, parsed, Discourse())]
        return found or None

    def _leave(self, parsed: Parsed) -> None:
        """Remember who was spoken of, for the pronouns of the next sentence."""
        d, who = self.discourse, self.r.who
        main: list[Holder] = []
        self._date_of_sentence(parsed)
        for verb in parsed.verbs:
            if verb.subject is None or verb.form != "fin":
                continue
            for h in who.resolve(verb.subject, parsed, d):
                main.append(h)
                (d.organisations if h.type != "state" and not h.person else d.actors).append(h)
                if h.type == "igo":
                    d.actors.append(h)
                if h.speaker:
                    d.persons.append(h)
            if verb.subject.members or self.tokens[verb.subject.head].low.endswith("s"):
                several = who.resolve(verb.subject, parsed, d)
                if len(several) > 1:
                    d.plural = several
        for np in parsed.phrases:
            for atom in self.r.names.within(np.first, np.last):
                if atom.kind in ("group", "body") and not any(h.code == atom.ref for h in d.organisations[-1:]):
                    d.organisations.append(
                        who.resolve(np, parsed, d)[0]
                        if who.resolve(np, parsed, d)
                        else who.state(atom.ref, "named")
                        if atom.kind == "group"
                        else who.nonstate(self.engine.knowledge.bodies[atom.ref].name, "named")
                    )
                if atom.kind == "person":
                    if atom.person is not None and self.r.targets.country_of(atom.ref) == self.r.targets.host:
                        self.r.targets.last_person = atom.ref
        for np in parsed.phrases:
            if self.r.targets.is_election(np, weak=False):
                found = self.r.targets.election(np, parsed, quiet=True)
                t = self.r.targets
                if found is not None and not self._is_future(np) and t.host in (None, found.country):
                    t.focus, t.host = found, found.country
        if d.author is None and main:
            d.author = next((h for h in main if h.type == "nonstate" and not h.person), None)

    def _date_of_sentence(self, parsed: Parsed) -> None:
        """The day of the sentence's main statement and who made it, for the sentence that follows."""
        self.lead_age += 1
        main = next((v for v in parsed.verbs if v.form == "fin" and v.relation in ("main", "attribution") and v.tense in ("past", "perf", "would")), None)
        found: When | None = None
        if main is not None:
            for d in parsed.dates:
                if d.form == "offset" and not d.bridge and self.said_on is not None and d.first - parsed.sentence.first < 3:
                    found = shift(self.said_on, d.days, "counted from the day spoken of before")
                    break
                if d.form == "offset" or self._inside_election(d, parsed):
                    continue
                owner = self._verb_of(d, parsed)
                if owner is main or (owner is not None and owner.subject is main.subject and owner.relation != "relative"):
                    when = d.resolve(as_date(self.r.published))
                    if when.precision == "day" and when.date and (self.r.published is None or when.date <= self.r.published):
                        found = when
                        break
        if found is None or main is None:
            if self.lead_age > 3 or self.last_actors:
                self.last_when, self.last_actors = None, set()
            return
        holders = self._spoken_for(main.subject, parsed) if main.subject is not None else []
        host = self.r.targets.host
        if len(holders) == 1 and holders[0].code == host:
            self.last_when, self.last_actors = None, set()
            return
        if not holders and not self._is_lead(parsed.sentence):
            self.last_when = None
            return
        self.last_when, self.last_actors, self.lead_age = found, {h.code for h in holders}, 0

    def _is_future(self, np: NP) -> bool:
        return any(t.low in ("next", "upcoming", "future", "fresh", "new", "snap") for t in self.tokens[np.first : np.last])

    # --- one match

    def _decide(self, match: Match, parsed: Parsed) -> bool:
        """Make of a match what it says; False where the rule does not apply, so that a shorter one may."""
        said = self._said(match, parsed)
        if said.dropped:
            self._note(match, parsed, said, said.dropped)
            return not said.dropped.startswith("counts only")
        holders = self._holders(match, parsed, said)
        if not holders:
            self._note(match, parsed, said, "nobody who can be coded holds it")
            return True
        if match.rule.echo:
            self._echo(match, parsed, said, holders)
            return True
        target = self._target(match, parsed, holders)
        if target is None:
            self._note(match, parsed, said, "it is clear of no election, government or country whose it is")
            return False
        when = self._when(match, parsed, said, holders)
        addressee = self._addressee(said, parsed)
        if said.modality == "urged" and addressee is None:
            self._note(match, parsed, said, "nobody is urged")
            return True
        made = 0
        both = self._second_target(match, parsed)
        for h in holders:
            for t in (
                x
                for target_ in ([target, both] if both is not None and both.type != target.type else [target])
                for x in self._targets_for(h, target_, match, parsed)
            ):
                self.drafts.append(
                    Draft(h, said.stance, said.modality, t, when, (parsed.sentence.start, parsed.sentence.end),
                          self.r.document.slice(match.first, match.last) or self.tokens[match.anchor].text, match.rule, addressee, match.rule.measure, len(self.drafts), match.anchor)
                )  # fmt: skip
                made += 1
        self._note(match, parsed, said, f"{made} event(s)" if made else "the country's own institutions are not coded")
        if made and when.precision == "day":
            self.said_on = when
        return True

    def _second_target(self, match: Match, parsed: Parsed) -> Target | None:
        """The government in "reject the election and the government that results from it"."""
        np = match.slots.get("TARGET")
        if np is None or np.last + 1 >= parsed.sentence.last or self.tokens[np.last].low != "and":
            return None
        other = parsed.np_from(np.last + 1)
        if other is None or not self.r.targets.is_government(other) or not self.r.targets.is_election(np):
            return None
        return self._government(other, parsed, None)

    def _echo(self, match: Match, parsed: Parsed, said: Said, holders: list[Holder]) -> None:
        """ "So did Tanzania": the stance, target and mood just told, held by somebody else."""
        if any(v.first <= match.last < v.last for v in parsed.verbs):
            self._note(match, parsed, said, "it goes on with a verb of its own")
            return
        earlier = [d for d in self.drafts if d.modality != "urged" and d.sentence[1] > parsed.sentence.start - 700 and d.anchor < match.anchor]
        if not earlier:
            self._note(match, parsed, said, "nothing before it to do likewise")
            return
        model = earlier[-1]
        if match.verb is not None and "ACTOR" in match.slots and model.sentence != (parsed.sentence.start, parsed.sentence.end):
            self._note(match, parsed, said, "nothing in this sentence to join")
            return
        when = self._when(match, parsed, said, holders)
        told = {self.tokens[k].low for k in range(match.first, match.last)}
        if (
            when.basis in ("publication", "none")
            and not told & {"has", "have", "had"}
            and (match.verb is None or match.verb.tense == "past" or match.verb.form == "ing")
        ):
            when = model.when  # a date carries to what is told with "so did'
        made = 0
        for h in holders:
            if h.code == model.holder.code:
                continue
            targets = [model.target] if model.target.type != "relations" else [model.target]
            for t in targets:
                if h.code == t.country:
                    continue
                modality = "urged" if said.modality == "urged" else model.modality
                self.drafts.append(replace(model, holder=h, target=replace(t, certainty=t.certainty * 0.9), when=when, modality=modality, sentence=(parsed.sentence.start, parsed.sentence.end),
                                           trigger=self.r.document.slice(match.first, match.last), rule=match.rule, addressee=self._addressee(said, parsed), order=len(self.drafts), anchor=match.anchor))  # fmt: skip
                made += 1
        self._note(match, parsed, said, f"{made} event(s)")

    def _note(self, match: Match, parsed: Parsed, said: Said, outcome: str) -> None:
        s = parsed.sentence
        self.traces.append(
            Trace(self.r.document.text[s.start : s.end], s.start, s.end, match.rule.id, self.r.document.slice(match.first, match.last), said.cues, outcome)
        )

    # --- how it is said

    def _said(self, match: Match, parsed: Parsed) -> Said:
        """Climb from the match through the verbs that govern it, and let each cue act."""
        rule = match.rule
        said = Said(rule.stance, rule.modality or "actual")
        verb = match.verb
        negative = match.negative
        if self._question(parsed, match):
            return Said(rule.stance, dropped="a question")
        if verb is None:
            verb = self._carrier(match, parsed)
            said.holder_verb = verb
            node = verb
            np = parsed.np_from(match.first)
            if np is not None and np.first < match.first and self.tokens[np.first].low == "no":
                negative = not negative  # "no doubts about the result"
            if verb is not None and match.first < verb.head < match.last:
                negative = negative != self._denied(verb, parsed)
        else:
            said.holder_verb = verb
            node = verb
            negative = negative != self._denied(verb, parsed)
            if match.pattern.shape == "verb" and not match.verdict and verb.last < parsed.sentence.last and self.tokens[verb.last].low == "neither":
                negative = not negative
            if not match.verdict and " no " not in match.pattern.source and not match.negative and any(self.tokens[k].low == "no" for k in range(verb.last, match.last)):
                negative = not negative  # "saw no irregularities"
        if match.verb is None and rule.holder == "speaker":
            if " to " not in match.pattern.source and any(v.form == "inf" and match.first < v.head < match.last for v in parsed.verbs):
                return Said(rule.stance, dropped="still to be done")
            if rule.denied:
                return said if negative else Said(rule.stance, dropped="counts only when denied")
            if negative and rule.negated is None:
                return Said(rule.stance, dropped="denied, and its denial says nothing")
            said.stance = rule.negated if negative and rule.negated else rule.stance
            said.holder_verb = verb
            return said
        speaker_held = self._speaker_held(match)
        withheld = False
        modality = said.modality
        below: VG | None = None
        intended = False
        first = True
        while node is not None:
            if node.relation == "nominal" and self._mere_claim(node, parsed):
                return Said(rule.stance, dropped="a claim that somebody speaks of", cues=said.cues)
            if node.relation in ("if", "unless", "whether", "lest", "provided") and not (node.relation == "unless" and below is None):
                return Said(rule.stance, dropped=f"hypothetical ({node.relation})", cues=said.cues)
            if node is not verb or match.verb is None:
                effects = self._effective(node, below, match, parsed)
                for cue in effects:
                    said.cues.append(cue.id)
                    if cue.denied and not self._denied(node, parsed):
                        continue
                    if cue.effect == "drop":
                        return Said(rule.stance, dropped=f"cue {cue.id}", cues=said.cues)
                    if cue.effect == "negate":
                        negative = not negative
                    elif cue.effect == "withhold":
                        withheld = True
                    elif cue.effect == "intend":
                        intended = True
                    elif cue.effect == "urge" and modality != "urged":
                        if self._denied(node, parsed):
                            return Said(rule.stance, dropped=f"cue {cue.id}, denied", cues=said.cues)
                        modality = "urged"
                        said.holder_verb = node
                        said.addressee = self._urged_np(node, below or match.verb, parsed)
                if (effects and self._denied(node, parsed) and not any(c.effect == "urge" for c in effects)) or (
                    not effects
                    and node.relation != "attribution"
                    and node is not match.verb
                    and below is not None
                    and below.relation in ("inf", "adjunct")
                    and self._denied(node, parsed)
                ):
                    negative = not negative
                if (
                    not effects
                    and below is not None
                    and below.relation == "complement"
                    and self._denied(node, parsed)
                    and node.lemma in ("say", "believe", "think", "announce", "confirm", "suggest", "mean", "be")
                ):
                    return Said(rule.stance, dropped="not said", cues=said.cues)
            if node.relation == "noun" and node.subject is not None:
                for cue, k in self.r.matcher.cues_in(node.subject.head, node.subject.head + 1, parsed):
                    said.cues.append(cue.id)
                    if cue.effect == "negate":
                        negative = not negative
                    elif cue.effect == "intend":
                        intended = True
                    elif cue.effect == "urge":
                        modality = "urged"
                        said.addressee = "others"
                    del k
                if self.tokens[node.subject.first].low == "no":
                    negative = not negative
                said.holder_np = node.subject
                for other in parsed.verbs:
                    if other.subject is node.subject and other.form == "fin" and self._mood(other, False, False, parsed) == "drop":
                        return Said(rule.stance, dropped="only possible", cues=said.cues)
            mood = self._mood(node, first, negative, parsed)
            if mood == "drop":
                return Said(rule.stance, dropped=f"only possible ({node.modal})", cues=said.cues)
            if mood == "intend":
                intended = True
            if mood == "urge" and modality != "urged":
                if node.subject is None:
                    return Said(rule.stance, dropped="a duty of nobody named", cues=said.cues)
                modality = "urged"
                said.addressee = self._text_of(node.subject)
                said.cues.append("should")
                governor = node.parent
                said.holder_verb = governor
                match_speaker = governor
                if match_speaker is None:
                    said.holder_verb = None
                    said.addressee = self._text_of(node.subject)
                below = node
                break
            parent = node.parent
            if parent is None or parent is node:
                break
            if node.relation == "complement":
                doubt = self._belief(parent, parsed)
                if doubt == "drop":
                    return Said(rule.stance, dropped="not said", cues=said.cues)
                if doubt == "negate":
                    negative = not negative
                elif doubt == "withhold":
                    said.cues.append("doubt")
                    said.stance, said.holder_verb = "withholds", None if speaker_held else said.holder_verb
                    return said
            if node.relation in ("complement", "relative", "nominal") and not (
                parent.lemma in ("deny", "doubt", "want", "wish", "demand", "ask", "insist", "propose", "recommend", "refuse", "hope", "accuse")
                or list(self.r.matcher.cues_at(parent, parsed))
            ):
                if node.relation == "complement" and not speaker_held and parent.relation in ("if", "whether"):
                    return Said(rule.stance, dropped="hypothetical", cues=said.cues)
                break
            first = False
            below, node = node, parent
        if speaker_held and modality != "urged":
            said.holder_verb = None
        self._after(match, parsed, said)
        if said.dropped:
            return said
        if rule.will and (match.verb is None or match.verb.modal not in ("will", "would", "won't", "wouldn't")):
            return Said(rule.stance, dropped="counts only with will or would", cues=said.cues)
        if rule.asked:
            if modality != "urged":
                return Said(rule.stance, dropped="counts only when somebody asks for it", cues=said.cues)
            said.modality, said.addressee = "actual", None
            return said
        if rule.denied:
            negative = negative or any(self.tokens[k].low == "no" for k in range(match.first, match.last))
            if not negative:
                return Said(rule.stance, dropped="counts only when denied", cues=said.cues)
            said.modality = "urged" if modality == "urged" else "actual"
            return said
        if "until" in said.cues and negative:
            withheld = True
        elif "until" in said.cues and rule.stance == "recognizes" and not negative:
            pass
        if withheld and (negative or rule.stance in ("rejects", "withholds")):
            said.stance = "withholds"
        elif negative:
            if rule.negated is None:
                return Said(rule.stance, dropped="denied, and its denial says nothing", cues=said.cues)
            said.stance = rule.negated
            intended = False
        if withheld and not negative and rule.stance == "recognizes":
            said.stance = "withholds"
        said.modality = "urged" if modality == "urged" else "intended" if intended and said.stance not in ("rejects", "withholds", "neutral") else modality
        return said

    def _effective(self, node: VG, below: VG | None, match: Match, parsed: Parsed) -> list[Cue]:
        """The cues of a governing verb that reach what it governs, by how that hangs on it."""
        if node is match.verb:
            return []
        cues = list(self.r.matcher.cues_at(node, parsed))
        if below is None:  # the verb that carries a noun: "withdrew its recognition", but "offered its congratulations"
            return [c for c in cues if c.effect in ("negate", "drop")]
        if node.lemma in ("accuse", "allege", "charge", "suspect") and self._speaker_held(match):
            return [c for c in cues if c.effect != "drop"]
        if below.relation in ("inf", "adjunct"):
            return cues
        if below.relation == "complement":
            return [c for c in cues if c.effect == "drop" or (c.effect == "urge" and node.lemma in _URGING_THAT)]
        return []

    def _belief(self, parent: VG, parsed: Parsed) -> str:
        """What a verb of believing makes of its content: "does not believe", "has not said", "is concerned that"."""
        if parent.lemma in ("believe", "think", "consider", "feel", "see", "find") and self._denied(parent, parsed):
            return "negate"
        if parent.lemma in ("say", "announce", "confirm", "suggest", "mean", "declare", "claim") and self._denied(parent, parsed):
            return "drop"
        if parent.lemma == "be":
            following = {t.low for t in self.tokens[parent.last : parent.last + 3]}
            if following & {"concerned", "worried", "alarmed", "afraid", "anxious", "sceptical", "skeptical", "doubtful", "unsure"}:
                return "withhold"
            if following & {"convinced", "sure", "certain", "persuaded", "satisfied"} and self._denied(parent, parsed):
                return "withhold"
        return ""

    def _mere_claim(self, node: VG, parsed: Parsed) -> bool:
        """Whether a clause is the content of a noun that does not vouch for it: "reports that the vote was rigged"."""
        if node.subject is None:
            return False
        before = [t.low for t in self.tokens[max(parsed.sentence.first, node.subject.first - 3) : node.subject.first]]
        return bool(set(before) & {"claim", "claims", "report", "reports", "allegation", "allegations", "accusation", "accusations", "evidence", "rumours", "rumors", "suggestion", "suggestions", "charge", "charges", "fears", "suspicion", "suspicions"})

    def _question(self, parsed: Parsed, match: Match) -> bool:
        last = self.tokens[parsed.sentence.last - 1]
        end = last.text if last.text not in "\"”'’" else self.tokens[parsed.sentence.last - 2].text
        return end == "?"

    def _hypothesis(self, parsed: Parsed) -> bool:
        """Whether the sentence sets a condition: "if", "were X to"."""
        first = self.tokens[parsed.sentence.first].low
        return first == "if" or first in ("were", "should", "had") or any(isinstance(i, Mark) and i.kind == "sub" and i.low == "if" for i in parsed.items)

    def _dateline_if(self, parsed: Parsed) -> bool:
        """Whether the sentence, its dateline passed over, begins with "If"."""
        lead = [t.low for t in self.tokens[parsed.sentence.first : parsed.sentence.first + 6]]
        return "-" in lead and "if" in lead[lead.index("-") :]

    def _denied(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a verb is negated, by its own "not" or by "neither", "no", "nobody" in its subject."""
        if verb.neg:
            return True
        if (
            self.tokens[parsed.sentence.first].low == "nor"
            and verb.form == "fin"
            and verb.relation != "attribution"
            and not any(v.form == "fin" and v.relation != "attribution" and v.lemma != "have" and v.first < verb.first for v in parsed.verbs)
        ):
            return True
        if verb.form == "ing" and verb.first > parsed.sentence.first and self.tokens[verb.first - 1].low == "without":
            return True
        if verb.subject is not None and verb.subject.prep is None:
            low = self.tokens[verb.subject.first].low
            if low in ("neither", "nobody", "none"):
                return True
            if low == "no" and verb.form == "fin":
                return True
        k = verb.first
        return bool(
            k < verb.last and any(t.low in ("neither", "never", "hardly", "nor") for t in self.tokens[max(parsed.sentence.first, verb.first - 1) : verb.head])
        )

    def _mood(self, verb: VG, first: bool, negative: bool, parsed: Parsed) -> str:
        """What the auxiliaries of a verb say: intend ("will"), urge ("must"), drop ("could")."""
        modal = verb.modal
        if verb.form != "fin" or not modal:
            return ""
        if modal in ("will", "shall", "won't"):
            return "" if negative else "intend"
        if modal in ("would", "wouldn't"):
            if self._hypothesis(parsed) and (
                verb.relation != "complement" or self.tokens[parsed.sentence.first].low in ("if", "were", "should", "had") or self._dateline_if(parsed)
            ):
                return "drop"
            return "" if negative else "intend"
        if modal in ("should", "must", "shouldn't", "mustn't"):
            return "urge"
        if modal in ("can", "cannot", "can't", "could", "couldn't"):
            return "" if negative else "drop"
        return "drop"

    def _speaker_held(self, match: Match) -> bool:
        if match.rule.holder is not None and match.pattern.shape != "noun" and not match.verdict:
            return match.rule.holder == "speaker"
        return match.pattern.shape == "subject"

    def _carrier(self, match: Match, parsed: Parsed) -> VG | None:
        """The verb that a noun pattern hangs on: "sent | congratulations", "reiterated its | refusal"."""
        best: VG | None = None
        np = parsed.np_from(match.first)
        if np is not None:
            for verb in parsed.verbs:
                if verb.subject is np:
                    return verb
        for verb in parsed.verbs:
            if verb.first <= match.first and verb.last <= match.first + 1:
                between = parsed.items_between(verb.last, match.first)
                if any(isinstance(i, Mark) and i.kind in ("semi", "colon", "end") for i in between):
                    continue
                best = verb
        return best

    def _urged_np(self, node: VG, below: VG | None, parsed: Parsed) -> list[Holder] | str | None:
        np = (
            node.object
            if node.object is not None and (below is None or node.object.first < below.first or True)
            else below.subject
            if below is not None
            else None
        )
        if np is None and below is not None:
            np = below.subject
        if np is None:
            return None
        holders = self.r.who.resolve(np, parsed, self.discourse)
        if below is not None and below.subject is not None and below.relation == "complement":
            holders = self.r.who.resolve(below.subject, parsed, self.discourse)
            np = below.subject
        return holders or self._text_of(np)

    def _text_of(self, np: NP) -> str:
        text = self.r.document.slice(np.first, np.last)
        low = text.lower()
        return text[4:] if low.startswith("the ") else text

    def _addressee(self, said: Said, parsed: Parsed) -> str | None:
        if said.addressee is None or said.modality != "urged":
            return None
        if isinstance(said.addressee, str):
            return said.addressee
        return ", ".join(h.code if h.type != "nonstate" else h.name for h in said.addressee)

    def _after(self, match: Match, parsed: Parsed, said: Said) -> None:
        """Cues that stand as words around the match: "until every vote is counted", "not yet", "only if"."""
        s = parsed.sentence
        first = s.first if match.verb is None else min(match.first, match.verb.first)
        for cue, k in self.r.matcher.cues_in(first, s.last, parsed):
            if match.first <= k < match.last and cue.effect != "negate" and k == match.anchor:
                continue
            if any(self._own_subject_between(match, k, parsed)):
                continue
            said.cues.append(cue.id)
            if cue.effect == "drop" and k <= match.last + 6:
                said.dropped = f"cue {cue.id}"
            if cue.effect == "withhold" and "until" not in said.cues:
                said.cues.append("until")

    def _own_subject_between(self, match: Match, k: int, parsed: Parsed) -> Iterable[bool]:
        """Whether a clause with a subject of its own opens between the match and a word after it."""
        for item in parsed.items_between(match.last, k):
            if isinstance(item, Mark) and item.kind in ("semi", "end"):
                yield True
            if isinstance(item, Mark) and item.kind == "cc" and any(isinstance(v, VG) and v.form == "fin" for v in parsed.items_between(item.last, k)):
                yield True

    # --- who holds it

    def _holders(self, match: Match, parsed: Parsed, said: Said) -> list[Holder]:
        """Read outward from the match to the one who holds it."""
        verb = said.holder_verb
        actor = match.slots.get("ACTOR")
        if match.rule.echo and actor is not None and said.modality != "urged":
            return self.r.who.resolve(actor, parsed, self.discourse)
        if said.holder_np is not None:
            return self._owners(said.holder_np, match, parsed, verb)
        if match.verb is None and said.modality != "urged":
            return self._noun_holders(match, parsed, verb)
        if verb is None:
            return self._speakers(match.verb, match.anchor, parsed, match)
        subject = verb.subject
        if (verb.passive and verb is match.verb) or (verb.passive and said.modality == "urged"):
            agent = self._agent(verb, parsed)
            if agent is None and (match.rule.target == "relations" or verb.modal in ("will", "would")) and said.modality != "urged":
                return self._speakers(verb, match.anchor, parsed, match)  # "said that sanctions were being lifted"
            return self.r.who.resolve(agent, parsed, self.discourse) if agent is not None else []
        if subject is None and self.discourse.section and not any(v.first < verb.first and v.form == "fin" for v in parsed.verbs):
            return list(self.discourse.section)  # "- Micronesia: recognised her on Monday"
        if subject is None:
            if verb.form in ("inf", "ing") and parsed.items and parsed.items[0] is verb:
                return self._speakers(verb, match.anchor, parsed, match)
            return []
        low = self.tokens[subject.first].low
        if subject.last - subject.first == 1 and (low in ("we", "i") or (low == "it" and self.r.who.expletive(subject, parsed))):
            return self._speakers(verb, subject.first, parsed, match)
        if low in ("our", "my"):
            return self._speakers(verb, subject.first, parsed, match)
        found = self._on_behalf(self._spoken_for(subject, parsed), subject, parsed)
        if not found and match.rule.stance == "withholds" and not any(k in self.r.names.covered for k in range(subject.first, subject.last)):
            return self._speakers(verb, match.anchor, parsed, match)  # "said that signs of fraud raised questions"
        if found and found[0].speaker is None:
            found = [replace(h, speaker=self._named_speaker(verb, h, parsed)) for h in found]
        return found

    def _on_behalf(self, holders: list[Holder], subject: NP, parsed: Parsed) -> list[Holder]:
        """The organisation in whose name somebody speaks: "Vietnam, in the name of ASEAN,", "on behalf of the Carter Center"."""
        if len(holders) != 1:
            return holders
        for np in parsed.phrases:
            lead = [t.low for t in self.tokens[max(parsed.sentence.first, np.first - 3) : np.first]]
            if lead[-2:] == ["behalf", "of"] or lead[-2:] == ["name", "of"] or lead[-2:] == ["speaking", "for"]:
                found = [h for h in self.r.who.resolve(np, parsed, self.discourse) if h.type != "state"]
                if found and np is not subject:
                    return [replace(h, speaker=holders[0].speaker) for h in found[:1]]
        return holders

    def _spoken_for(self, subject: NP, parsed: Parsed) -> list[Holder]:
        """Whom a subject stands for; a statement or resolution stands for whoever made it."""
        if self.tokens[subject.head].low in self.engine.phrases.report_nouns and subject.head not in self.r.names.covered:
            return self._owner_of_text(subject, parsed)
        if self.tokens[subject.head].low in self.engine.phrases.report_nouns and (owner := self._owner_of_text(subject, parsed)):
            return owner
        return self.r.who.resolve(subject, parsed, self.discourse)

    def _named_speaker(self, verb: VG, holder: Holder, parsed: Parsed) -> str | None:
        node: VG | None = verb.parent
        steps = 0
        while node is not None and steps < 4:
            if node.subject is not None:
                for h in self.r.who.resolve(node.subject, parsed, self.discourse):
                    if h.code == holder.code and h.speaker:
                        return h.speaker
            node = node.parent
            steps += 1
        return None

    def _agent(self, verb: VG, parsed: Parsed) -> NP | None:
        """Who does what a passive tells: "by" somebody."""
        for np in parsed.items:
            if isinstance(np, NP) and np.prep == "by" and verb.last <= np.first <= verb.last + 14:
                return np
        return None

    def _noun_holders(self, match: Match, parsed: Parsed, verb: VG | None) -> list[Holder]:
        """Who owns or performs a noun: "Ottawa's refusal", "recognition by Moscow", "X sent congratulations"."""
        np = parsed.np_from(match.first)
        if match.rule.holder == "speaker":
            return self._speakers(verb, match.anchor, parsed, match)
        if np is not None:
            owner = self._possessor(np, match.first, parsed)
            if owner:
                return owner
        for other in parsed.phrases:
            if other.prep in ("by", "from") and match.first < other.first <= match.last + 8:
                found = self.r.who.resolve(other, parsed, self.discourse)
                if found:
                    return found
        if verb is None or verb.subject is None:
            if not any(v.form == "fin" for v in parsed.verbs) and self.discourse.section:
                return list(self.discourse.section)
            return (
                self._speakers(verb, match.anchor, parsed, match)
                if verb is None and match.rule.holder is None and self.r.document.quote_at(match.first)
                else []
            )
        if verb.passive:
            agent = self._agent(verb, parsed)
            return self.r.who.resolve(agent, parsed, self.discourse) if agent is not None else []
        subject = verb.subject
        low = self.tokens[subject.first].low
        if subject.first <= match.first < subject.last and match.rule.holder == "subject":
            return self.r.who.resolve(verb.parent.subject, parsed, self.discourse) if verb.parent is not None and verb.parent.subject is not None else []
        if subject.first <= match.first < subject.last:
            return self._speakers(verb, match.anchor, parsed, match)
        if (subject.last - subject.first == 1 and low in ("we", "i", "there", "it")) or low in ("our", "my"):
            if low == "it":
                found = self.r.who.resolve(subject, parsed, self.discourse)
                if found:
                    return found
            return self._speakers(verb, subject.first, parsed, match)
        return self._spoken_for(subject, parsed)

    def _owners(self, np: NP, match: Match, parsed: Parsed, verb: VG | None) -> list[Holder]:
        """Who owns a noun that governs the stance: "Ottawa's refusal to recognize", "announced its decision to recall"."""
        owner = self._possessor(np, np.head, parsed)
        if owner:
            return owner
        for post in np.post:
            if post.prep in ("by", "of"):
                found = self.r.who.resolve(post, parsed, self.discourse)
                if found:
                    return found
        governor = verb.parent if verb is not None else None
        if governor is not None and governor.object is np and governor.subject is not None:
            return self.r.who.resolve(governor.subject, parsed, self.discourse)
        return []

    def _possessor(self, np: NP, anchor: int, parsed: Parsed) -> list[Holder]:
        for k in range(np.first, min(anchor, np.last)):
            if self.tokens[k].low == "'s":
                inner = NP(np.first, k, k - 1, appos=[], post=[])
                found = self.r.who.resolve(inner, parsed, self.discourse)
                if found:
                    return found
        low = self.tokens[np.first].low
        if low in ("its", "his", "her", "their") and np.first < anchor:
            pronoun = {"its": "it", "his": "he", "her": "she", "their": "they"}[low]
            fake = NP(np.first, np.first + 1, np.first)
            return self.r.who._pronoun(pronoun, fake, parsed, self.discourse)
        if np.first < anchor:
            atoms = [a for a in self.r.names.within(np.first, anchor) if a.kind in ("adjective", "group")]
            if (atoms and atoms[0].first == np.first) or (atoms and self.tokens[np.first].low == "the"):
                code = self.r.targets._code(atoms[0])
                return [self.r.who.state(code, f"{self.r.document.slice(atoms[0].first, anchor + 1)}", 0.9)]
        return []

    def _owner_of_text(self, np: NP, parsed: Parsed) -> list[Holder]:
        """ "the statement said": whoever made the statement."""
        owner = self._possessor(np, np.head, parsed)
        if owner:
            return owner
        for post in np.post:
            if post.prep in ("of", "by", "from"):
                found = self.r.who.resolve(post, parsed, self.discourse)
                if found:
                    return found
        for verb in parsed.verbs:  # "Canada does not recognize the vote, the statement said"
            if (
                verb.parent is not None
                and verb.parent.subject is np
                and verb.subject is not None
                and verb.subject is not np
                and verb.form == "fin"
                and verb.tense in ("pres", "fut")
            ):
                found = self.r.who.resolve(verb.subject, parsed, self.discourse)
                if found and verb.subject.last - verb.subject.first > 1:
                    return found
        for verb in parsed.verbs:
            if verb.object is np and verb.subject is not None and verb.subject is not np and verb.form == "fin":
                found = self.r.who.resolve(verb.subject, parsed, self.discourse)
                if found:
                    return found
        for verb in parsed.verbs:
            if verb.subject is np and verb.form == "pp":
                agent = self._agent(verb, parsed)
                if agent is not None:
                    return self.r.who.resolve(agent, parsed, self.discourse)
        return [replace(h, certainty=h.certainty * 0.85, why=f"the statement is that of {h.name}") for h in self._last_spoken()]

    def _last_spoken(self) -> list[Holder]:
        d = self.discourse
        if d.section:
            return d.section
        pool = [*(d.actors[-1:]), *(d.organisations[-1:])]
        return pool[-1:] if d.organisations and not d.actors else pool[:1]

    def _speakers(self, verb: VG | None, token: int, parsed: Parsed, match: Match) -> list[Holder]:
        """Who says it: the verb of saying that governs the clause, else the speaker of the quotation, else the heading."""
        node = verb
        steps = 0
        below = verb
        while node is not None and steps < 6:
            governor = node.parent
            if governor is not None and governor.subject is not None and governor.subject is not (below.subject if below else None):
                subject = governor.subject
                low = self.tokens[subject.first].low
                if subject.last - subject.first == 1 and low in ("we", "i"):
                    break
                if governor.lemma in self.engine.phrases.report_verbs or governor.lemma in (
                    "deny",
                    "accuse",
                    "urge",
                    "call",
                    "ask",
                    "press",
                    "appeal",
                    "request",
                    "welcome",
                    "criticize",
                ):
                    if governor.passive:
                        agent = self._agent(governor, parsed)
                        return self.r.who.resolve(agent, parsed, self.discourse) if agent is not None else []
                    return self._spoken_for(subject, parsed)
            node = governor
            steps += 1
        if verb is not None and verb.relation == "relative" and verb.subject is not None:
            pass
        quoted = self._quote_speaker(token, parsed)
        if quoted is not None:
            return quoted
        if self.discourse.section and parsed.sentence.paragraph == self.paragraph:
            return [replace(h, why=f"the passage stands under {h.name}") for h in self.discourse.section]
        if self.discourse.author is not None and self._first_person():
            return [replace(self.discourse.author, certainty=0.8, why="the text speaks as we, for the body that it introduces")]
        return []

    def _first_person(self) -> bool:
        """Whether the article itself speaks as "we", outside quotations."""
        return any(t.low in ("we", "our") and self.r.document.quote_at(k) is None for k, t in enumerate(self.tokens))

    def _quote_speaker(self, token: int, parsed: Parsed) -> list[Holder] | None:
        """Who speaks in the quotation that a token stands in; decided from the verb of saying beside it."""
        quote = self.r.document.quote_at(token)
        if quote is None:
            return None
        found = self._attributed(quote)
        if found:
            self.last_quote_speaker, self.last_quote_paragraph = found, parsed.sentence.paragraph
            return found
        number = self.r.document.quotes.index(quote)
        for earlier in reversed(self.r.document.quotes[max(0, number - 2) : number]):
            if self._paragraph_of(earlier.first) >= parsed.sentence.paragraph - 1:
                found = self._attributed(earlier)
                if found:
                    return [replace(h, certainty=h.certainty * 0.9, why=f"the quotation goes on from {h.speaker or h.name}") for h in found]
        if self.last_quote_speaker and parsed.sentence.paragraph - self.last_quote_paragraph <= 2:
            self.last_quote_paragraph = parsed.sentence.paragraph
            return [replace(h, certainty=h.certainty * 0.9, why=f"the quotation goes on from {h.speaker or h.name}") for h in self.last_quote_speaker]
        return None

    def _paragraph_of(self, token: int) -> int:
        return next((s.paragraph for s in self.r.document.sentences if s.first <= token < s.last), -9)

    def _attributed(self, quote: Quote) -> list[Holder] | None:
        """The speaker whom a verb of saying before, inside or after a quotation names."""
        for other in self.r.parsed:
            s = other.sentence
            if s.last <= quote.first - 1 or s.first > quote.last + 1:
                continue
            for verb in other.verbs:
                if verb.lemma not in self.engine.phrases.report_verbs or verb.subject is None or verb.form == "inf":
                    continue
                if not (s.first <= quote.first - 1 < s.last or s.first < quote.last <= s.last):
                    continue
                if quote.first <= verb.first < quote.last:
                    continue
                if verb.relation == "attribution" or verb.last <= quote.first <= verb.last + 16 or 0 <= verb.first - quote.last <= 12:
                    found = self.r.who.resolve(verb.subject, other, self.discourse)
                    if not found and self.tokens[verb.subject.head].low in self.engine.phrases.report_nouns:
                        found = self._owner_of_text(verb.subject, other)
                    if found:
                        return found
        return None

    # --- what it is about

    def _target(self, match: Match, parsed: Parsed, holders: list[Holder]) -> Target | None:
        rule = match.rule
        if rule.target == "relations" or rule.stance in ("downgrades", "restores"):
            return self._relations(match, parsed, holders)
        t = self.r.targets
        np = match.slots.get("TARGET") or match.slots.get("ELECTION") or match.slots.get("GOVERNMENT") or match.slots.get("PERSON") or match.slots.get("PARTY")
        if (claim := match.slots.get("CLAIM")) is not None:
            won = next((n for n in _chain(claim) if t.is_election(n)), None)
            if won is None:
                found_ = self._government(claim, parsed, None)
                name = t.claimant_in(claim, parsed)
                return replace(found_, claimant=name) if found_ is not None and name else found_
            np = won
        as_winner, as_ruler = "WINNER" in match.slots, "RULER" in match.slots
        ruler_np = match.slots.get("RULER")
        if np is None:
            if rule.target == "government":
                return self._government(None, parsed, ruler_np)
            return self._default_election(parsed)
        low = self.tokens[np.head].low
        if as_ruler or rule.target == "government":
            return self._government(np, parsed, ruler_np)
        chain = [np, *_chain(np)]
        if (
            t.is_government(np)
            and not t.is_election(np)
            and not (low in _STANDING and any(t.is_election(n) and self.tokens[n.head].low not in ("term", "mandate") for n in chain[1:]))
        ):
            return self._government(np, parsed, None)
        election_np = next((n for n in chain if t.is_election(n)), None)
        if election_np is None and low in ("framework", "basis", "conditions"):
            return self._default_election(parsed)
        if election_np is None:
            government = next((n for n in chain[1:] if t.is_government(n)), None)
            if government is not None:
                return self._government(government, parsed, None)
        if election_np is None and low in ("it", "them", "they", "this", "that", "these", "which"):
            return Target("election", t.focus.country, t.focus, None, f"{low} is the vote spoken of", 0.8) if t.focus else None
        if election_np is not None:
            country = match.slots.get("COUNTRY")
            f = t.features(election_np, parsed)
            if country is not None and not f.countries:
                f.countries = [t._code(a) for a in self.r.names.within(country.first, country.last) if a.kind in ("state", "capital", "adjective")]
            found = t.by_features(f, election_np, parsed)
            if found is None:
                return None
            claimant = t.claimant_in(np, parsed) if low in self.engine.phrases.outcome or low in ("victory", "win") else None
            return Target("election", found.country, found, claimant, self._why_election(found))
        if self.r.matcher.names_parliament(np):
            return self._default_election(parsed)
        return self._person_target(np, parsed, as_winner or rule.target == "election", match)

    def _why_election(self, e: Election) -> str:
        known = e.id in self.engine.knowledge.by_id
        return f"{e.id} ({'curated' if known else 'made from the text'}), by country, kind and dates in the text and the day of publication"

    def _default_election(self, parsed: Parsed) -> Target | None:
        t = self.r.targets
        for np in parsed.phrases:
            if t.is_election(np, weak=False):
                found = t.election(np, parsed)
                if found is not None:
                    return Target("election", found.country, found, None, self._why_election(found), 0.9)
        if self.drafts and self.drafts[-1].target.type != "relations" and self.drafts[-1].target.country == t.host:
            last = self.drafts[-1].target
            return replace(
                last, claimant=None if last.type == "election" else last.claimant, certainty=last.certainty * 0.85, why=f"the {last.type} spoken of just before"
            )
        if t.focus is not None:
            return Target("election", t.focus.country, t.focus, None, f"the vote that the article is about: {t.focus.id}", 0.8)
        return None

    def _person_target(self, np: NP, parsed: Parsed, as_winner: bool, match: Match) -> Target | None:
        t = self.r.targets
        name, f = self._whom(np, parsed)
        if name is None:
            if t.focus is None:
                return None
            return Target("election", t.focus.country, t.focus, t.focus.winner, "the winner of the vote spoken of", 0.8)
        own = t.country_of(name)
        if match.rule.target is None and not as_winner and not self._recent(t.focus):
            return self._government(np, parsed, None)
        election = t.for_claim(name, f, parsed)
        if election is None:
            return None
        return Target("election", election.country, election, name, self._why_election(election), 1.0 if own else 0.85)

    def _recent(self, election: Election | None) -> bool:
        """Whether the vote in focus is fresh enough for "recognized Hernandez" to mean its result."""
        distance = self.r.targets._distance(election) if election is not None else None
        return distance is not None and -30 <= distance <= 120

    def _whom(self, np: NP, parsed: Parsed) -> tuple[str | None, Features]:
        """The person that a phrase means, pronouns and bare titles included."""
        t = self.r.targets
        f = t.features(np, parsed)
        low = self.tokens[np.head].low
        if low in ("him", "her", "he", "she"):
            return self._pronoun_person(np, parsed), f
        found = t.person(np)
        if found is not None:
            return found[0], f
        return None, f

    def _pronoun_person(self, np: NP, parsed: Parsed) -> str | None:
        """him, her: the last person of the voting country named before."""
        t = self.r.targets
        for k in range(np.first - 1, parsed.sentence.first - 1, -1):
            atom = self.r.names.at.get(k)
            if atom is not None and atom.kind in ("person",) and (t.country_of(atom.ref) == t.host or t.host is None):
                return atom.ref
        return t.last_person

    def _government(self, np: NP | None, parsed: Parsed, ruler: NP | None) -> Target | None:
        """The standing of a person or body as a country's authority."""
        t = self.r.targets
        name: str | None = None
        countries: list[str] = []
        regions = False
        for phrase in (np, ruler):
            if phrase is None:
                continue
            who, f = self._whom(phrase, parsed)
            countries.extend(f.countries)
            regions = regions or bool(f.regions)
            if phrase is np:
                claim = next((p for p in f.persons), None)
                name = who or claim
            elif name is None:
                name = next((p for p in f.persons), None) or who
        own = t.country_of(name) if name else None
        country = own if own and (not countries or own in countries or t.host == own) else countries[0] if countries else own or t.host
        if country is None or country not in self.engine.knowledge.states:
            return None
        context = t.focus if t.focus is not None and t.focus.country == country and self._recent(t.focus) else None
        return Target("government", country, context, name, f"the government of {self.engine.knowledge.name_of(country)}", 1.0 if countries or own else 0.8)

    def _relations(self, match: Match, parsed: Parsed, holders: list[Holder]) -> Target | None:
        t = self.r.targets
        codes: list[str] = []
        for slot in ("COUNTRY", "ENVOY", "TARGET", "PERSON"):
            np = match.slots.get(slot)
            if np is None:
                continue
            own = [self._code_of(a) for a in self.r.names.within(np.first, np.last) if a.kind in ("state", "adjective", "region")] if slot == "ENVOY" else []
            if own and own[0] not in {h.code for h in holders}:
                codes.extend(own)
                continue
            for n in (np, *_chain_any(np)):
                for m in n.members or [n]:
                    for atom in self.r.names.within(m.first, m.last):
                        if atom.kind in ("state", "adjective", "capital", "region", "group") and not (
                            n is np and atom.kind == "adjective" and len(holders) == 1 and self._code_of(atom) == holders[0].code
                        ):
                            codes.append(self._code_of(atom))
                        elif atom.kind == "person" and slot in ("COUNTRY", "TARGET", "PERSON") and (c := t.country_of(atom.ref)):
                            codes.append(c)
        held = {h.code for h in holders}
        codes = [c for c in dict.fromkeys(codes) if c not in held or len(held) > 1]
        if not codes and len(held) == 2 and all(h.type == "state" for h in holders):
            codes = sorted(held)  # "Venezuela and Colombia will re-establish relations"
        if not codes and t.host is not None and t.host not in held:
            codes = [t.host]
        if not codes or t.host is None:
            return None
        if t.host not in held and t.host not in codes:
            return None
        if not self._tied(parsed):
            return None
        claimant = None
        context = t.focus if t.focus is not None and self._recent(t.focus) else None
        return Target("relations", ",".join(codes), context, claimant, "tied to the vote or government that the article is about", 0.9)

    def _tied(self, parsed: Parsed) -> bool:
        """Whether the sentence, or one beside it, speaks of a vote or of who rules: without such a tie a measure is no stance."""
        n = next(k for k, p in enumerate(self.r.parsed) if p is parsed)
        t = self.r.targets
        for near in (p for k, p in enumerate(self.r.parsed) if abs(k - n) <= 1 or p.sentence.paragraph == parsed.sentence.paragraph):
            if any(t.is_election(np, weak=False) or t.is_government(np) for np in near.phrases):
                return True
            if any(k.low in _TIE_WORDS for k in self.tokens[near.sentence.first : near.sentence.last]):
                return True
        return False

    def _code_of(self, atom: object) -> str:
        return self.r.targets._code(atom)  # type: ignore[arg-type]

    def _targets_for(self, h: Holder, target: Target, match: Match, parsed: Parsed) -> list[Target]:
        """The targets of one holder, without those that would be a country's verdict on itself."""
        if target.type == "relations":
            codes = target.country.split(",")
            if len(codes) > 1 and h.code in codes:
                codes = [c for c in codes if c != h.code]
            return [replace(target, country=c) for c in codes if c != h.code and c in self.engine.knowledge.states]
        if h.code == target.country:
            return []
        if match.rule.id == "won" and h.type == "nonstate" and self._of_country(h, target.country):
            return []  # a claim to have won is not coded
        election = target.election
        if h.type == "nonstate" and match.rule.stance == "neutral":
            return []  # an observer's impartiality between candidates is no refusal to judge
        if (
            h.type == "nonstate"
            and match.rule.stance == "recognizes"
            and (
                any(self.tokens[k].low in ("own", "nominee", "candidate", "himself", "herself", "itself") for k in range(match.first, match.last))
                or (election is not None and election.winner_party is not None and fold(election.winner_party) == fold(h.name))
            )
        ):
            return []
        if h.type == "nonstate" and target.claimant and fold(h.name) == fold(target.claimant) and match.rule.stance == "recognizes":
            return []
        return [target]

    def _of_country(self, h: Holder, country: str) -> bool:
        body = self.engine.knowledge.bodies.get(h.code)
        return (
            h.code.startswith("opposition-")
            or (body is not None and body.country == country)
            or (h.person is not None and self.r.targets.country_of(h.person) == country)
        )

    # --- when

    def _when(self, match: Match, parsed: Parsed, said: Said, holders: list[Holder]) -> When:
        """The day of the statement: the date beside the verb that tells it, else what its tense says."""
        published = self.r.published
        verb = said.holder_verb or match.verb or self._carrier(match, parsed)
        chain: list[VG] = []
        node = verb
        while node is not None and len(chain) < 6:
            chain.append(node)
            node = node.parent
        attached = self._date_for(match, parsed, chain, holders)
        if attached is not None:
            return attached
        beside = self._moments_after(parsed)
        if beside is not None:
            return beside
        ahead = self._ahead(match, parsed)
        if ahead is not None:
            self.bound = (parsed.sentence.paragraph, ahead)
            return ahead
        outer = chain[-1] if chain else None
        tense = self._tense(chain, match, parsed)
        s = parsed.sentence
        vague = self._year_beside(parsed)
        if vague is not None and tense in ("past", "pastperf"):
            return vague
        if tense == "pres" and chain and chain[-1].subject is not None and self.tokens[chain[-1].subject.first].low in ("it", "he", "she", "they"):
            tense = "past"  # the statement of the sentence before goes on
        same_statement = self._carried(holders, tense)
        if same_statement is not None:
            return same_statement
        if said.holder_np is not None and tense in ("past", "quote") and self._possessor(said.holder_np, said.holder_np.head, parsed):
            tense = "pres"  # "Ottawa's refusal", spoken of by others, is a standing position
        if published is None:
            return When(why="nothing dates it")
        if (
            tense in ("past", "quote")
            and not self._long_since(chain)
            and not (chain and chain[-1].tense == "pres" and self.r.document.quote_at(match.anchor) is None)
        ):
            return When(date=published, precision="day", basis="publication", why="a fresh statement without a date: the article's own")
        if tense == "perf" and self._is_lead(s) and not self._long_since(chain):
            return When(date=published, precision="day", basis="publication", why="the article's own news")
        del outer
        return When(precision="unknown", basis="none", not_after=published, why="told as background or as a standing position")

    def _ahead(self, match: Match, parsed: Parsed) -> When | None:
        """ "Ahead of the vote": told of a time before polling day, which bounds it."""
        t = self.r.targets
        for np in parsed.phrases:
            if np.prep in ("of", "before", "to") and t.is_election(np, weak=False):
                before = [x.low for x in self.tokens[max(parsed.sentence.first, np.first - 3) : np.first]]
                if before[-2:] in (["ahead", "of"], ["prior", "to"]) or before[-1:] == ["before"] or "advance" in before:
                    found = t.election(np, parsed, quiet=True)
                    if found is not None and len(found.date) == 10 and not match.first <= np.first < match.last:
                        return When(precision="unknown", basis="none", not_after=found.date, why="told of the time before polling day")
        return None

    def _moments_after(self, parsed: Parsed) -> When | None:
        """ "Minutes after the figures were known on Friday night, he rang": the day of the clause that it followed at once."""
        for v in parsed.verbs:
            if v.relation not in ("after", "when", "as"):
                continue
            lead = [t.low for t in self.tokens[max(parsed.sentence.first, v.first - 12) : v.first]]
            if v.relation == "after" and not {"minutes", "hours", "moments", "shortly", "soon", "immediately", "right"} & set(lead):
                continue
            for d in parsed.dates:
                if v.last <= d.first <= v.last + 6 and d.form != "offset" and not self._inside_election(d, parsed):
                    when = d.resolve(as_date(self.r.published))
                    if when.precision == "day" and when.date and (self.r.published is None or when.date <= self.r.published):
                        return when
        return None

    def _long_since(self, chain: list[VG]) -> bool:
        """Whether an adverb in or beside the verbs marks background: already, long, earlier, previously."""
        for v in chain:
            words = [t.low for t in self.tokens[max(v.first - 1, 0) : v.last + 1]]
            if set(words) & {"already", "long", "previously", "earlier", "repeatedly", "since", "always", "still", "initially"}:
                return True
        return any(v.relation == "relative" and v.form == "fin" and v.tense == "past" for v in chain[-1:])

    def _is_lead(self, s: Sentence) -> bool:
        first = next((p.sentence for p in self.r.parsed if p.sentence.kind == "body"), None)
        return first is not None and s.start == first.start

    def _carried(self, holders: list[Holder], tense: str) -> When | None:
        """The day told in the sentence before, where that spoke of the same actor, or of everybody ("spent Monday congratulating")."""
        if tense not in ("past", "quote") or self.last_when is None:
            return None
        if self.last_actors & {h.code for h in holders} or (not self.last_actors and self.lead_age <= 3):
            return self.last_when
        return None

    def _year_beside(self, parsed: Parsed) -> When | None:
        """The one year or month that a background sentence names: "refused to replace its envoy in 2018 after a vote it called a sham"."""
        free = [d for d in parsed.dates if d.form in ("year", "month") and not self._inside_election(d, parsed) and self.tokens[d.first - 1].low == "in"]
        if len(free) == 1 and len([d for d in parsed.dates if not self._inside_election(d, parsed)]) == 1 and free[0].form == "year":
            return free[0].resolve(as_date(self.r.published))
        return None

    def _tense(self, chain: list[VG], match: Match, parsed: Parsed) -> str:
        finite = [v for v in chain if v.form == "fin"]
        if not finite:
            main = next((v for v in parsed.verbs if v.form == "fin" and v.relation in ("main", "attribution", "coord")), None)
            if main is None:
                return "past"
            finite = [main]
        outer = finite[-1]
        if outer.tense in ("past",):
            return "past"
        if outer.tense in ("perf",):
            return "perf"
        if outer.tense == "pastperf":
            return "pastperf"
        if outer.tense == "would":
            return "past"  # the tense of reported speech
        if outer.tense in ("pres", "fut"):
            quote = self.r.document.quote_at(match.anchor)
            if quote is not None:
                return "quote"
            if outer.tense == "fut":
                return "past"
        return outer.tense

    def _same_actor(self, owner: VG, holders: list[Holder], parsed: Parsed) -> bool:
        """Whether a main verb of the sentence tells of the same actor: "On Tuesday Macron rang him, and he conveyed ..."."""
        if owner.form != "fin" or owner.relation not in ("main", "attribution", "coord") or owner.subject is None or not holders:
            return False
        return {h.code for h in self.r.who.resolve(owner.subject, parsed, self.discourse)} == {h.code for h in holders}

    def _date_for(self, match: Match, parsed: Parsed, chain: list[VG], holders: list[Holder]) -> When | None:
        """The date that belongs to one of the verbs that tell the stance."""
        published = as_date(self.r.published)
        owned = self._owned_dates(match, parsed)
        best: tuple[int, When] | None = None
        verbs = {id(v) for v in chain}
        for d in parsed.dates:
            if any(d is o for o in owned):
                continue
            before = self.tokens[d.first - 1].low if d.first > parsed.sentence.first else ""
            if before in ("until", "since", "from", "before", "by", "after", "for", "till", "between", "than"):
                continue
            owner = self._verb_of(d, parsed)
            if (
                d.future
                or (d.form == "week" and d.days > 0)
                or (owner is not None and owner.tense in ("fut", "would") and owner.form == "fin" and not owner.neg)
            ):
                continue  # the time of what is announced, not of the announcement
            if owner is not None and id(owner) not in verbs and not self._same_level(owner, chain) and not self._same_actor(owner, holders, parsed):
                continue
            if self.bound is not None and self.bound[0] == parsed.sentence.paragraph and self.tokens[d.first].low == "earlier":
                return self.bound[1]
            if d.form == "offset":
                when = self._offset(d, parsed, chain)
            else:
                when = d.resolve(published)
            if when is None or when.date is None:
                continue
            if self.r.published is not None and when.date[:10] > self.r.published and when.precision == "day":
                continue
            distance = min((abs(v.head - d.first) for v in chain), default=abs(match.anchor - d.first))
            if best is None or distance < best[0]:
                best = (distance, when)
        return best[1] if best else None

    def _offset(self, d: Dated, parsed: Parsed, chain: list[VG]) -> When | None:
        published = self.r.published
        if d.bridge:
            main = self._main_date(parsed, d)
            inside = any(v.first > d.last for v in chain)
            if not inside:
                return None
            return shift(main, d.days, "counted from the day of the main clause") if main else None
        anchor = self._main_date(parsed, d) or self.said_on or (When(date=published, precision="day", basis="publication") if published else None)
        if anchor is None:
            return None
        return shift(anchor, d.days, "counted from the day spoken of before")

    def _main_date(self, parsed: Parsed, d: Dated) -> When | None:
        for other in parsed.dates:
            if other is d or other.form == "offset" or other.first > d.first:
                continue
            if self._verb_of(other, parsed) is None:
                continue
            when = other.resolve(as_date(self.r.published))
            if when.date and when.precision == "day" and not self._inside_election(other, parsed):
                return when
        return None

    def _inside_election(self, d: Dated, parsed: Parsed) -> bool:
        t = self.r.targets
        for np in parsed.phrases:
            if np.first <= d.first < np.last:
                return True
            if t.is_election(np, weak=False) and any(x is d for x in t._dates_after(np, np.last, parsed)):
                found = t.election(np, parsed, quiet=True)
                return found is None or any(d.fits(day, t.day) for day in found.days if day)
        return False

    def _owned_dates(self, match: Match, parsed: Parsed) -> list[Dated]:
        """Dates that are part of a phrase, most of all of the vote's name."""
        return [d for d in parsed.dates if self._inside_election(d, parsed)]

    def _verb_of(self, d: Dated, parsed: Parsed) -> VG | None:
        """The verb that a date belongs to: the nearest before it in its clause, or the one it introduces."""
        k = next((n for n, i in enumerate(parsed.items) if isinstance(i, Mark) and i.kind == "date" and i.first == d.first), None)
        if k is None:
            return None
        items = parsed.items
        nearest: VG | None = None
        for j in range(k - 1, -1, -1):
            item = items[j]
            if isinstance(item, VG):
                nearest = item
                break
            if isinstance(item, Mark) and item.kind in ("semi", "comp", "sub", "rel", "end"):
                break
            if isinstance(item, NP) and item.prep is None and j + 1 <= k:
                follow = next((x for x in items[k:] if isinstance(x, VG)), None)
                between_np = [x for x in items[k + 1 :] if isinstance(x, NP)]
                if follow is not None and follow.subject is item and not any(x.first < follow.first and x.prep is None for x in between_np):
                    return follow
        if nearest is None:
            later = [x for x in items[k:] if isinstance(x, VG) and x.form == "fin"]
            return next((x for x in later if x.relation in ("main", "attribution", "complement", "coord", "relative")), later[0] if later else None)
        return nearest

    def _same_level(self, owner: VG, chain: list[VG]) -> bool:
        """Whether a date's verb tells the same statement: it governs, or is coordinated with, a verb of the chain."""
        if owner.form == "pp" and owner.subject is not None and self.tokens[owner.subject.head].low in self.engine.phrases.report_nouns:
            return True  # "in a statement issued on Monday"
        if owner.form in ("inf", "ing", "pp"):
            node: VG | None = owner.parent
            steps = 0
            while node is not None and steps < 4:
                if any(node is v for v in chain):
                    return owner.relation != "relative"
                node = node.parent
                steps += 1
            return owner.relation == "adjunct" and any(owner.subject is v.subject for v in chain)
        return any(owner.subject is not None and owner.subject is v.subject and v.relation in ("coord", "adjunct") for v in chain)

    # --- merging

    def _finish(self) -> list[Event]:
        """One event for each distinct actor, stance, modality, target and date; more sentences are further evidence."""
        groups: dict[tuple[object, ...], list[Draft]] = {}
        verdicts = {
            (d.holder.code, d.target.country, d.target.election.id if d.target.election else "")
            for d in self.drafts
            if d.stance in ("recognizes", "rejects") and d.modality == "actual"
        }
        for draft in self.drafts:
            where = (draft.holder.code, draft.target.country, draft.target.election.id if draft.target.election else "")
            if draft.stance == "withholds" and draft.rule.id in ("recount", "inquiry") and where in verdicts:
                continue  # to ask for a recount withholds only where no verdict stands beside it
            t = draft.target
            election = t.election.id if t.election is not None and t.type == "election" else ""
            key = (draft.holder.code, draft.stance, draft.modality, t.type, t.country, election)
            groups.setdefault(key, []).append(draft)
        events: list[Event] = []
        for drafts in groups.values():
            for cluster in _clusters(drafts):
                events.append(self._event(cluster))
        events.sort(key=lambda e: (e.evidence[0].start, e.actor, e.stance, e.id))
        return events

    def _event(self, cluster: list[Draft]) -> Event:
        lead = min(cluster, key=lambda d: (_vagueness(d.when), d.when.basis == "publication", d.order))
        article = self.r.article
        text = self.r.document.text
        spans: dict[tuple[int, int], Evidence] = {}
        for d in sorted(cluster, key=lambda d: d.sentence):
            spans.setdefault(d.sentence, Evidence(start=d.sentence[0], end=d.sentence[1], sentence=text[slice(*d.sentence)], trigger=d.trigger, rule=d.rule.id))
        target = next((d.target for d in cluster if d.target.claimant), lead.target)
        election = target.election
        best = max(cluster, key=lambda d: d.holder.certainty * d.target.certainty)
        when = lead.when
        speaker = next((d.holder.speaker for d in cluster if d.holder.speaker), None)
        parts = (article.id, lead.holder.code, lead.stance, lead.modality, target.type, target.country, election.id if election and target.type == "election" else "",
                 when.date or "", lead.measure or "", str(min(spans)[0]))  # fmt: skip
        confidence = round(max(0.05, min(0.99, best.holder.certainty * best.target.certainty * (1.0 if when.precision != "unknown" else 0.95) * 0.97)), 2)
        return Event(
            id=hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16], article=article.id, actor=lead.holder.code,
            actor_type=lead.holder.type, actor_name=lead.holder.name, stance=lead.stance, modality=lead.modality,  # type: ignore[arg-type]
            addressee=lead.addressee, measure=lead.measure, target_type=target.type, country=target.country,  # type: ignore[arg-type]
            election=election.id if election else None, election_kind=election.kind if election else None,  # type: ignore[arg-type]
            election_date=(election.date or None) if election else None, claimant=target.claimant, date=when.date, precision=when.precision,
            basis=when.basis, not_after=when.not_after, published=self.r.published, published_basis=article.published_basis,
            speaker=speaker, evidence=tuple(spans.values()), source=article.source, publisher=article.publisher, title=article.title,
            confidence=confidence, why=Why(actor=lead.holder.why, target=target.why, date=when.why), made_by=self.engine.made_by,
        )  # fmt: skip


_TIE_WORDS = frozenset(
    "coup impeachment recognition recognize recognise recognized recognised inauguration president democracy legitimate interim takeover sworn".split()
)
_STANDING = frozenset("legitimacy mandate authority claim rule".split())
_URGING_THAT = frozenset("urge demand ask insist recommend propose request".split())


def as_winner_words(match: Match) -> bool:
    return "WINNER" in match.slots


def _chain(np: NP) -> list[NP]:
    out: list[NP] = []
    for post in np.post:
        if post.prep in ("of", "for", "in", "on", "by", "to"):
            out.append(post)
            out.extend(_chain(post))
    return out[:8]


def _chain_any(np: NP) -> list[NP]:
    out: list[NP] = []
    for post in np.post:
        out.append(post)
        out.extend(_chain_any(post))
    return out[:8]


def _vagueness(when: When) -> int:
    return {"day": 0, "month": 1, "year": 2, "unknown": 3}[when.precision]


def _rivals(a: Target, b: Target) -> bool:
    """Whether two targets name different claimants: a winner and the winner's party are one, two rulers are not."""
    if a.type == "relations" or not a.claimant or not b.claimant or fold(a.claimant) == fold(b.claimant):
        return False
    if a.type == "election" and a.election is not None:
        people = {fold(n) for n in (a.election.winner, *a.election.claimants) if n}
        return fold(a.claimant) in people and fold(b.claimant) in people
    return True


def _clusters(drafts: list[Draft]) -> list[list[Draft]]:
    """Drafts of one stance by date: those whose date is vague join a precise one that they can mean."""
    clusters: list[list[Draft]] = []
    for draft in sorted(drafts, key=lambda d: (_vagueness(d.when), d.when.basis == "publication", d.order)):
        home = None
        for cluster in clusters:
            first = cluster[0]
            same_claim = not _rivals(draft.target, first.target)
            if same_claim and (
                draft.when.date is None
                or first.when.date is None
                or first.when.date.startswith(draft.when.date)
                or (draft.when.basis == "publication" and first.when.precision == "day")
            ):
                home = cluster
                break
        if home is None:
            clusters.append([draft])
        else:
            home.append(draft)
    return clusters
