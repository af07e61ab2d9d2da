"""What is not said again: "so did Tanzania", "Mexico did not", "Chile on Tuesday", a list of names below a line, "They are ...".

An echo takes stance, target and mood from what was told just before, by somebody else; here is decided which that is, how far back it may
stand, and what a denial makes of it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

from stance.contenders import SEVERAL
from stance.holders import Holder
from stance.match import Match
from stance.merge import Draft
from stance.models import When
from stance.patterns import Rule
from stance.reading import Reading
from stance.saying import Said
from stance.senses import speaker_held
from stance.speakers import Speakers
from stance.syntax import NP, VG, Item, Mark, Parsed, at, finite, governors, mark
from stance.targets import Target
from stance.times import Times
from stance.words import ARTICLES, BE, HOURS, MANY, MEANS, MESSAGES, NUMERALS, POSSESSIVES, SUBORDINATORS, THIRD_PERSON, TURNING

Span = tuple[int, int]
Maker = Callable[[Match, Parsed, Said, Holder, Target, When], Draft]
"""Makes the draft of an event."""
_MANY = MANY | frozenset("parts corners quarters heads presidents premiers ministers bodies blocs institutions others those these who following".split())
"""Words for many of whom some are named after."""
_SETS = frozenset("group number string series host handful wave flood stream list chorus range variety raft slew procession".split())
"""Words for so many of them: "a further group of leaders"."""
_SOME = ("some", "several", "many", "most", "all", "few", "others", "both")
_ENDS = (".", ",", ";", ":", "and", "but", "too", "also", "either", "while", "though", "!", "-", ")")
"""What follows an echo that says all that is to say."""
_ARRIVING = frozenset("came went followed arrived reached".split())
"""What messages did."""
_SENT = _ARRIVING | frozenset("gone come been sent delivered posted published dispatched".split())
"""What may follow an owner whose message is not said again: "Chile's | came later", "Chile's had | gone out"."""
_ALONE = ("did", "refused-to", "not-ready-to", "alone", "sooner", "close-behind", "came-next", "not-so", "less-sure", "not-so-sure", "called-too")
"""Rules that are echoes only where nothing else is said to be done."""
_DOUBTING = ("less-sure", "not-so-sure", "not-ready-to")
"""Rules of a doubt about what others have just praised."""
_AIRING = frozenset("express voice raise air make level state utter deliver give issue put".split())
"""What is done with an opinion by whose it is."""
_DOUBTS = frozenset("doubt doubts concern concerns misgiving misgivings reservation reservations worry worries".split())
_PRAISE = frozenset("praise congratulations compliments applause approval".split())
_ROUND = frozenset("round around back".split())
"""Words behind "come" for who changes his mind."""
_GREETINGS = frozenset("own one ones congratulations felicitations greetings wishes compliments call verdict assessment envoy ambassador".split())
"""What is sent as another has sent it: "sent its own congratulations"."""
_AS_OTHERS = ("likewise", "did-the-same", "did-so", "so-did", "well-wishing", "came-next")
"""Rules of doing as many did who are not named."""
_DENIABLE = ("did", "refused-to", "did-so", "did-the-same", "otherwise", "no-such-thing", "not-so")
"""Rules whose denial says that the stance was not taken."""
_WHOEVER = frozenset("others rest they them these those countries signatories latter senders callers well-wishers".split())
"""Words that mean the many spoken of before."""
_COMING = frozenset("come pour flow flood stream arrive roll reach keep continue inundate shower swamp".split())
"""Verbs of messages that reach somebody in numbers."""
_GETTING = frozenset("receive get collect accept acknowledge enjoy".split())
"""Verbs of whoever is sent messages."""
_DENYING = frozenset("no few any".split())
"""Words by which there are none."""
_COMPARING = frozenset("as than what whatever if when like whether how".split())
_BACK = 4
"""So many sentences back an echo may reach, past what only goes on about whoever was told of."""
_STEPS = frozenset("measures sanctions restrictions".split())
"""What others than those who took them go along with."""
_AMONG = 6
"""So many sentences back others may have congratulated for a call to the winner to be one more congratulation."""
_ROUND_UP = 6
"""For so many sentences a round-up goes on to name those who congratulated."""
_CONGRATULATING = ("congratulate", "congratulations-of", "hail", "won", "people-have-chosen")
"""Rules of what is said to the winner of a vote."""
_LIKEWISE = 0.9
"""How certain what is not said again is, beside what was said."""
_APART = frozenset("not no never nor but however only instead different differently unlike without until although though yet whereas".split()) | frozenset(
    "warned rejected condemned criticised criticized refused doubted silent scolded rebuked chided meddling interfering interference "
    "fraud rigged sham illegitimate recount audit wait waiting".split()
)
"""Words by which one of many is told to have done something else."""
_RANKED = frozenset("first second third earliest quickest last latest next".split())
"""Words for the place of one of many."""
_DOING_SO = frozenset("call phone telephone ring dial write cable tweet do congratulate".split())
"""Verbs by which one of many is told to have congratulated as the others did."""
_OFF_THE_MARK = (("off", "the", "mark"), ("out", "of", "the", "blocks"), ("to", "be", "heard", "from"), ("in", "line"), ("to", "react"), ("to", "respond"))
"""What stands behind "first" of whoever did it before the others."""
_TOO = frozenset("too likewise also".split())
_LISTED = 0.85
"""How certain it is of one of many that he did what they are told to have done."""


class Echoes:
    """Finds what the echoes of one article repeat, and who else a telling reaches that is not repeated in words."""

    def __init__(self, reading: Reading, speakers: Speakers, times: Times, drafts: list[Draft]) -> None:
        self.reading = reading
        self.tokens = reading.tokens
        self.speakers = speakers
        self.times = times
        self.drafts = drafts
        self.many: Draft | None = None
        """What nobody in particular ("world leaders") is told to have done, for whoever is named next."""
        self.listed: Draft | None = None
        """What a line that leads in a list of names tells of them."""
        self.again: list[Draft] = []
        """What echoes have repeated, where they stand."""
        self.actors: dict[Span, set[str]] = {}
        """Who is a subject of each sentence so far."""

    def leave(self, parsed: Parsed, subjects: list[Holder]) -> None:
        """Remember whom a sentence was about."""
        self.actors[_span(parsed)] = {h.code for h in subjects}

    # --- echoes

    def of(self, match: Match, parsed: Parsed, said: Said, holders: list[Holder], draft: Maker) -> int | str:
        """The events of "so did Tanzania", added to the drafts; returns how many, or why none."""
        if (why := self._no_echo(match, parsed)) is not None:
            return why
        model = self._model(match, parsed, said) if not self._interposed(match, parsed) else None
        model = model or self._of_round_up(match, parsed)
        if model is None:
            return "nothing near it to do likewise"
        if match.rule.id in ("aligned", "likewise") and self._of_another(match, parsed, model):
            return "somebody else's words"
        if match.rule.id == "likewise" and self._of_another_kind(match, model):
            return "words of another kind than those told"
        if match.rule.id == "joining" and self._of_members(match, parsed):
            return "membership"
        called = match.slots.get("PERSON") if match.rule.id == "called-too" else None
        if called is not None and self.reading.targets.claimant_in(called, parsed) != model.target.claimant:
            return "a call to somebody else"
        stance = self._stance(match, parsed, said, model)
        turned = self.tokens[match.first].low in ("nor", "neither")
        if turned and model.stance == "recognizes":
            return "denied, and its denial says nothing"  # "has not congratulated him, nor has Peru"
        if (match.rule.id in ("well-wishing", "called-too") or match.rule.echo == "among") and stance != "recognizes":
            return "wishes that go with no congratulations"
        if match.rule.echo == "among":
            holders = [h for h in holders if h.type != "nonstate"]
        if match.rule.id == "not-so":
            holders = [h for h in holders if h.type != "nonstate"]
        if stance is None:
            return "denied, and its denial says nothing"
        when = self.times.when(match, parsed, said, holders)
        if when.basis in ("publication", "none") and self._same_occasion(match):
            when = model.when
        modality = said.modality if said.modality != "actual" and stance == model.stance else match.rule.modality or model.modality
        made = 0
        did = {
            d.holder.code for d in self.drafts if d.sentence == model.sentence == _span(parsed) and d.rule is model.rule
        }  # "have done it or are about to do so"
        struck = {d.target.country for d in self.drafts if d.sentence == model.sentence and d.holder.code == model.holder.code}
        for holder in holders:
            target = replace(model.target, certainty=model.target.certainty * _LIKEWISE)
            if target.type == "relations" and holder.code in struck and model.holder.type == "state" and match.rule.id in ("theirs", "did-the-same"):
                target = replace(target, country=model.holder.code)  # "Poland withdrew theirs" from who did so
            elif holder.code == target.country or (holder.code in {model.holder.code, *did} and said.modality != "urged"):
                continue
            new = draft(match, parsed, said, holder, target, when)
            self.drafts.append(replace(new, stance=stance, modality=modality, measure=model.measure))
            made += 1
        made += self._gapped(match, parsed) if made else 0
        if not made:
            self.again.append(replace(model, stance=stance, sentence=_span(parsed), anchor=match.anchor))
        return made or "nobody else to do likewise"

    def _no_echo(self, match: Match, parsed: Parsed) -> str | None:
        """Why the words of an echo repeat nothing here."""
        if match.rule.echo == "among":
            return None
        names = match.verb is not None and match.verb.form == "inf"  # "Among the first to do so | were Peru and Chile"
        own = (v for v in parsed.verbs if v.first <= match.last < v.last and not (names and v.lemma == "be"))
        if any(not (v.form == "pp" and v.relation == "relative" and v.lemma in _AIRING) for v in own):  # but "shared the doubts | voiced by Peru"
            return "it goes on with a verb of its own"
        if (
            match.rule.id == "did"
            and match.verb is not None
            and match.verb.lemma == "have"
            and any(v.first > match.last and v.subject is None and self.tokens[v.first - 1].low == "," for v in parsed.verbs)
        ):
            return "it goes on behind an aside"  # "had, weeks earlier, let slip"
        likened = match.rule.id == "so-did" and self.reading.lows(match.first, match.first + 2) in (["as", "is"], ["as", "are"])
        if likened and not self._being(match, parsed):
            return "something else is said to be so"
        if match.rule.id == "called-too" and not self._joins(match, parsed):
            return "a call that nothing joins to what was told"
        told = match.last < parsed.sentence.last and self.reading.document.word(match.last) == ":" and any(v.first > match.last for v in parsed.verbs)
        if told and match.rule.id not in _DOUBTING:
            return "what follows the colon tells it"
        if match.verb is not None and match.verb.modal in ("must", "should", "ought") and match.verb.lemma == "follow":
            return "what ought to come next"
        if self.reading.lead_in(match.first, 2, parsed.sentence)[-2:] == ["yet", "to"] or {"yet", "to"} <= set(self.reading.lows(match.first, match.anchor)):
            return "not done yet"
        if any(v.lemma == "expect" and v.passive for v in governors(match.verb, 3)):
            return "only expected"
        dates = (d for d in parsed.dates if match.last <= d.first <= match.last + (self.reading.document.word(match.last) != "upon"))
        end = next((d.last for d in dates), match.last)  # "did so | on Monday", but not "agreed upon | last year"
        if (actor := match.slots.get("ACTOR")) is not None and match.rule.id == "came-next":
            end = max(end, *(p.last for np in (actor, *actor.members) for p in (np, *np.post)))  # "were Mr Were of Peru | and Ms Obi of Chile"
        verb = match.verb
        if verb is not None and verb.inverted and verb.object is not None and verb.object is verb.subject:
            end = max(end, verb.object.last)  # "Nor, for that matter, do Sweden and Finland"
        if verb is not None and verb.object is not None and self.tokens[verb.first - 1].low in ("nor", "so", "neither") and verb.object.last == end + 1:
            end += self.tokens[end].low in ("we", "i")  # "Nor shall we"
        after = self.tokens[end].low if end < parsed.sentence.last else "."
        after = "," if match.rule.id == "close-behind" and after == "with" else after
        after = "too" if self.reading.lows(end, end + 2) == ["as", "well"] else after
        ahead = match.verb is not None and match.verb.tense in ("fut", "would") and after in ("once", "when", "as")  # "will follow once there has been a vote"
        waits = match.rule.id == "did" and after in ("until", "unless", "till")  # "say they will not unless the votes are counted again"
        if match.rule.id in _ALONE and after not in _ENDS and not (ahead or waits):
            return "something else is agreed"
        sent = parsed.np_from(match.last) if self.tokens[match.last - 1].low == "own" else None
        if sent is not None and self.tokens[sent.head].low not in (self.reading.who.phrases.report_nouns | _GREETINGS) - {"report"}:
            return "something else is sent"  # "delivered its own report"
        if match.rule.id == "alone" and not _ROUND.isdisjoint(self.reading.lows(match.first, match.last)):
            return "a change of mind"  # "came round later that night"
        if match.rule.id == "not-so" and self.reading.lead_in(match.first, 1, parsed.sentence) not in ([], [";"], ["but"]):
            return "a contrast to something else"
        if match.rule.id == "did" and match.verb is not None and self._compared(match.verb, parsed):
            return "only compared"
        return None

    def _joins(self, match: Match, parsed: Parsed) -> bool:
        """Whether a call is told as one more of several, and not as hearsay: "called as well", "were among those who rang"."""
        near = self.reading.lows(max(match.first - 6, parsed.sentence.first), match.last + 3)
        hearsay = any(v.lemma == "say" and v.passive for v in governors(match.verb, 2))
        return not {"also", "too", "well", "among"}.isdisjoint(near) and not hearsay

    def _being(self, match: Match, parsed: Parsed) -> bool:
        """Whether what others are too is what an event of the sentence tells: "is unhappy with the count, as are | Peru and Chile"."""
        before = next((v for v in reversed(parsed.verbs) if v.form == "fin" and v.last <= match.first), None)
        told = (d.anchor for d in self.drafts if d.sentence == _span(parsed))
        return before is not None and self.tokens[before.first].low in BE and any(before.first <= anchor < match.first for anchor in told)

    def _of_another(self, match: Match, parsed: Parsed, model: Draft) -> bool:
        """Whether the words that somebody makes his own are those of another than the one who was told of: "the statement of Peru"."""
        codes = self._whose(match, parsed)
        return bool(codes) and model.holder.code not in codes

    def _whose(self, match: Match, parsed: Parsed) -> set[str]:
        """Whose words somebody makes his own, if that is told: "the statement of Peru", "the doubts voiced by Peru"."""
        aired = next((v for v in parsed.verbs if v.first == match.last and v.passive and v.lemma in _AIRING), None)
        lows = self.reading.lows
        behind = (
            aired.last + 1 if aired is not None and lows(aired.last, aired.last + 1) == ["by"] else match.last + (lows(match.last, match.last + 1) == ["of"])
        )
        told = aired is not None or "of" in lows(match.last - 1, behind)
        whose = parsed.np_from(behind) if told else None
        return {h.code for h in self.speakers.resolve(whose, parsed)} if whose is not None else set()

    def _of_another_kind(self, match: Match, model: Draft) -> bool:
        """Whether doubts or charges are shared where praise was told, or praise where doubts were."""
        lows = self.reading.lows(match.first, match.last + 2)
        adverse = not self.reading.who.phrases.word_classes["adverse"].isdisjoint(lows)
        return adverse if model.stance == "recognizes" else not _PRAISE.isdisjoint(lows)

    def _of_members(self, match: Match, parsed: Parsed) -> bool:
        """Whether somebody joins who does nothing of the kind that is told: "a reform by which they could join the Union"."""
        joins = match.verb.subject if match.verb is not None else None
        return joins is not None and {h.code for h in self.speakers.resolve(joins, parsed)} <= {self.host}

    def _interposed(self, match: Match, parsed: Parsed) -> bool:
        """Whether somebody else did something before it in its own sentence that was not understood: then that is what is echoed."""
        above = {id(v) for v in governors(match.verb, 6)}
        earlier = [
            v for v in parsed.verbs if v.form == "fin" and v.relation in ("main", "coord", "attribution") and v.last <= match.first and id(v) not in above
        ]
        if match.verb is None or not earlier or any(d.sentence == _span(parsed) for d in self.drafts):
            return False
        own = match.verb.subject
        itself = {h.code for h in self.speakers.resolve(own, parsed)} if own is not None else set()
        others = ({h.code for h in self.speakers.resolve(v.subject, parsed)} for v in earlier if v.subject is not None and v.subject is not own)
        return any(codes and not codes <= itself for codes in others)  # but "Peru was slower; it did so on Tuesday"

    def _compared(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a bare "did" belongs to a comparison or hangs on another clause: "more warmly than Peru did", "what Peru has"."""
        if verb.tense == "past" and verb.relation in ("before", "after", "until") and not verb.neg:
            return False  # "a few hours before Peru did"
        unlike = verb.relation == "relative" and verb.subject is not None and self.reading.lead_in(verb.subject.first, 1, parsed.sentence) == ["unlike"]
        ends = self.reading.lows(verb.last, verb.last + 1) in ([","], [";"], ["."])  # not "unlike Chile, which did in 2013"
        if unlike and ends and not verb.passive:
            return False  # "Peru does not recognise it, unlike Chile, which does"
        if verb.relation in ("though", "although", "whereas", "while") and ends and not verb.passive and not verb.neg:
            return False  # "Peru does not recognise it, though Chile does"
        if verb.passive or verb.relation in ("relative", "nominal", *SUBORDINATORS):
            return True
        begins = verb.subject.first if verb.subject is not None else verb.first
        return not _COMPARING.isdisjoint(self.reading.lead_in(begins, 2, parsed.sentence))

    def _model(self, match: Match, parsed: Parsed, said: Said) -> Draft | None:
        """The event that an echo repeats: the last one told before it, or the one in whose company it is told."""
        here = _span(parsed)
        if match.rule.echo == "among":
            return self._congratulated(parsed)
        after = self.reading.lows(match.last, match.last + 6)
        if match.rule.id == "likewise" and any(a == ":" and b in ("it", "they", "he", "she") for a, b in pairwise(after)):
            return None  # "Peru followed within hours: it froze its aid": what it did is told
        if match.rule.id == "likewise" and not _STEPS.isdisjoint(self.reading.lows(match.first, match.last)):
            return self._steps_taken(parsed)
        itself = self.tokens[match.first].low == "as" and not any(v.lemma == "do" and v.last <= match.first for v in parsed.verbs)
        actor = match.slots.get("ACTOR")
        them = actor is not None and self.tokens[actor.first].low in ("them", "it", "him", "her")
        if (match.rule.echo == "beside" and not them) or itself:  # "It has observers there, as does the African Union": as its own sentence says
            near: Iterator[Draft] = (d for d in reversed(self.drafts) if d.sentence == here)
        else:
            asked = match.rule.id == "did-so" and said.modality == "urged"  # "encouraged them to do so"
            bare = match.rule.id == "did" or asked or match.pattern.source.startswith("be one of")  # the verb that it stands for was said right before
            reach = (here, *(self._just_before(parsed) if bare else self._sentences_before(parsed)))
            told = [*self.drafts, *self.again, *([self.many] if self.many is not None else [])]
            told.sort(key=lambda d: (d.sentence, d.anchor))
            behind = here if match.rule.id == "aligned" else None  # "aligned itself with the statement of Peru, which called it a sham"
            near = (d for d in reversed(told) if d.sentence in reach and (d.anchor < match.anchor or d.sentence == behind))
        asked = match.rule.id == "no-such-thing" or said.modality == "urged"
        fitting = [d for d in near if d.modality != "urged" or asked]  # "So did Peru" repeats no plea
        if match.rule.id == "theirs" and any(d.target.type == "relations" for d in fitting):
            fitting = [d for d in fitting if d.target.type == "relations"]
        whose = self._whose(match, parsed) if match.rule.id == "likewise" else set()
        theirs = [d for d in reversed(self.drafts) if d.holder.code in whose and d.modality == "actual"]
        return self._main_of(theirs or fitting, parsed)  # "shared the view of | Peru", however far back that was told

    def _congratulated(self, parsed: Parsed) -> Draft | None:
        """The congratulations among which a sentence stands: of others, few sentences before."""
        k = self._place(parsed)
        near = {_span(p) for p in self.reading.parsed[max(0, k - _AMONG) : k + 1]}
        told = [*self.drafts, *([self.many] if self.many is not None else [])]
        fitting = (d for d in reversed(told) if d.sentence in near and d.stance == "recognizes" and d.modality == "actual" and d.target.country == self.host)
        return next((d for d in fitting if d.holder.type != "nonstate" and (d.rule.echo or d.rule.id in _CONGRATULATING)), None)

    def _steps_taken(self, parsed: Parsed) -> Draft | None:
        """The measures with which somebody goes along, told few sentences before: "aligned itself with the sanctions"."""
        k = self._place(parsed)
        near = {_span(p) for p in self.reading.parsed[max(0, k - _AMONG) : k + 1]}
        taken = (d for d in reversed(self.drafts) if d.sentence in near and d.target.type == "relations")
        return next((d for d in taken if d.modality == "actual"), None)

    @property
    def host(self) -> str | None:
        """The country that the article is about."""
        return self.reading.targets.host

    def _of_round_up(self, match: Match, parsed: Parsed) -> Draft | None:
        """What many were told to have sent, which whoever is named next has sent as well: "Leaders congratulated him. Similar messages came from Peru"."""
        if self.many is None or self.many.rule.id not in _CONGRATULATING or match.rule.id not in _AS_OTHERS:
            return None
        sent = not (MESSAGES | _GREETINGS | {"theirs", "hers"}).isdisjoint(self.reading.lows(match.first, match.last))
        behind = self._place(parsed) - self._place_of(self.many.sentence)
        return self.many if 0 <= behind <= (_ROUND_UP if sent else 1) else None

    def _main_of(self, near: list[Draft], parsed: Parsed) -> Draft | None:
        """What "likewise" repeats: the last that was told, but not what a participle beside it adds ("sent an envoy, recognising the government")."""
        if not near:
            return None
        beside = parsed.by_head.get(near[0].anchor)
        if near[0].sentence != _span(parsed) and self._aside(near[0]):
            outer = next((d for d in near[1:] if d.sentence == near[0].sentence and not self._aside(d)), None)
            if outer is not None:
                return outer  # "imposed sanctions over a vote that Chile called a sham. So did Peru": it did what the sentence tells
        whole = next((d for d in near[1:] if d.sentence == near[0].sentence and d.holder.code == near[0].holder.code), None)
        return whole if whole is not None and beside is not None and beside.form == "ing" and beside.relation == "adjunct" else near[0]

    def _aside(self, told: Draft) -> bool:
        """Whether an event was told in a relative clause, beside what its sentence tells."""
        parsed = self.reading.parsed[bisect_left(self.reading.parsed, told.sentence[0], key=lambda p: p.sentence.start)]
        verb = parsed.by_head.get(told.anchor)
        return verb is not None and any(v.relation in ("relative", "nominal") for v in (verb, *governors(verb, 4)))

    def _sentences_before(self, parsed: Parsed) -> list[Span]:
        """Where the sentence before stands, and those before that as far as they only went on about whoever was told of ("He posted them on Sunday").

        "So did Tanzania" refers no further back, past what was not understood.
        """
        k = self._place(parsed)
        found: list[Span] = []
        for earlier in reversed(self.reading.parsed[max(0, k - _BACK) : k]):
            found.append(_span(earlier))
            said = next((v.subject for v in earlier.verbs if v.relation == "attribution" and v.subject is not None), None)
            opens = self.reading.document.quote_at(earlier.sentence.first + 1) is not None
            quoted = opens and said is not None and self.tokens[said.head].low in THIRD_PERSON  # '"They are friends," he said'
            label = not earlier.verbs and earlier.sentence.last - earlier.sentence.first < 7  # "- Luis Almagro."
            first = self.tokens[earlier.sentence.first].low
            theirs = first in POSSESSIVES  # "Its observers kept away from the north": somebody else
            if theirs or (first not in THIRD_PERSON and not label and not quoted and not self._goes_on(earlier)):
                break
        return found

    def _goes_on(self, parsed: Parsed) -> bool:
        """Whether a sentence tells nothing new of anybody but of those whose stance was told right before."""
        here, actors = _span(parsed), self.actors.get(_span(parsed), set())
        if not actors or any(d.sentence == here for d in self.drafts):
            return False
        before = [d for d in self.drafts if d.sentence < here]
        return bool(before) and actors <= {d.holder.code for d in before if d.sentence == before[-1].sentence}

    def _stance(self, match: Match, parsed: Parsed, said: Said, model: Draft) -> str | None:
        """The stance that an echo takes: that of its model, turned where the echo is denied; none where the denial says nothing."""
        rule = self._told_by(model)
        positive, negative = (rule.stance, rule.negated) if rule is not None else (model.stance, None)
        if match.rule.id == "likewise" and model.stance == "rejects" and not _DOUBTS.isdisjoint(self.reading.lows(match.first, match.last)):
            return "withholds" if said.stance != "rejects" else None  # "shared the doubts" of who called it a sham
        if match.rule.id in _DOUBTING:
            return "withholds" if model.stance == "recognizes" else None
        if said.stance == "withholds":
            later = match.rule.id in ("did", "did-so") and model.stance == negative  # "Peru will not accept it and Chile will not do so until"
            return "withholds" if model.stance == positive or later else None
        bare = match.rule.id == "did"
        if match.rule.id == "did-so" and said.stance != "rejects" and model.stance == "withholds" and positive != "withholds" and not self._as_well(match):
            return positive  # "Peru could not yet recognize it. Chile had done so"
        if match.rule.id == "alone" and said.stance != "rejects" and "approval" in self.reading.lows(match.first, match.last):
            return "recognizes" if positive == "recognizes" or model.stance in ("rejects", "withholds") else model.stance  # of the vote that others condemned
        if bare and said.stance != "rejects" and model.stance == "withholds" and positive != "withholds" and self._contrasted(match, parsed):
            return positive  # "Peru has yet to recognize it, but Chile has"
        if said.stance != "rejects" or match.rule.id == "close-behind":  # "was not far behind"
            return positive if bare and model.stance == negative else model.stance
        deniable = match.rule.id in _DENIABLE and not self._of_its_own_clause(match, parsed)
        if deniable and (bare or model.stance == positive or match.rule.id == "did-so"):
            return negative  # "Peru recognized it. Chile did not"
        return None

    def _contrasted(self, match: Match, parsed: Parsed) -> bool:
        """Whether a bare "has" stands against what was told: "but Chile has"."""
        begins = match.verb.subject.first if match.verb is not None and match.verb.subject is not None else match.first
        against = not TURNING.isdisjoint(self.reading.lead_in(begins, 2, parsed.sentence))
        return against and not self._as_well(match)

    def _as_well(self, match: Match) -> bool:
        """Whether an echo says that it is done as others did: "did so | too"."""
        return self.reading.lows(match.last, match.last + 1) in (["too"], ["also"], ["likewise"], ["as"])

    def _of_its_own_clause(self, match: Match, parsed: Parsed) -> bool:
        """Whether a denied "do so" goes back to another verb of the same subject: "had mailed no card and had no plans to do so"."""
        if match.verb is None:
            return False
        above = [match.verb, *governors(match.verb, 4)]
        own = {id(v.subject) for v in above if v.subject is not None}
        return any(v.form == "fin" and v.first < match.verb.first and v not in above and id(v.subject) in own for v in parsed.verbs)

    def _told_by(self, model: Draft) -> Rule | None:
        """The rule that told of an event, or of what it repeats."""
        if model.rule.echo is None:
            return model.rule
        told = [*self.drafts, *([self.many] if self.many is not None else [])]
        told.sort(key=lambda d: (d.sentence, d.anchor))
        return next((d.rule for d in reversed(told) if d.rule.echo is None and d.target.country == model.target.country), None)

    def _same_occasion(self, match: Match) -> bool:
        """Whether a date carries to what is told: "so did Tanzania", "So had Peru" after what had been done, but not "as Tanzania has"."""
        if self.reading.lows(match.first, match.first + 2) == ["so", "had"]:
            return True
        perfect = not {"has", "have", "had"}.isdisjoint(self.reading.lows(match.first, match.last))
        if self.reading.lows(match.last, match.last + 1) in (["earlier"], ["before"], ["previously"]):
            return False  # "made that move earlier"
        return not perfect and (match.verb is None or match.verb.tense == "past" or match.verb.form == "ing")

    # --- the verb that is not said again

    def gapped(self, match: Match, parsed: Parsed) -> int:
        """ "Ecuador called home its envoy, and Bolivia its ambassador", "Peru congratulated him at noon and Chile at dusk"."""
        return (
            self._gapped_owner(match, parsed)
            or self._gapped_object(match, parsed)
            or self._gapped_claimant(match, parsed)
            or self._gapped_agent(match, parsed)
            or self._gapped(match, parsed)
        )

    def _gapped_owner(self, match: Match, parsed: Parsed) -> int:
        """Whose message went out as well: "Peru's congratulations came on Friday; | Chile's had gone out the day before"."""
        if match.verb is not None or self.drafts[-1].rule.id not in _CONGRATULATING:
            return 0
        made = 0
        for k in range(match.last, parsed.sentence.last - 1):
            atom = self.reading.names.covered.get(k - 1)
            after = self.reading.lows(k + 1, k + 3)
            told = after[:1] and (after[0] in _ARRIVING or (after[0] in ("had", "was", "were", "has", "have") and after[-1] in _SENT))
            if self.tokens[k].low != "'s" or atom is None or atom.last != k or not told:
                continue
            day = next((d for d in parsed.dates if d.first > k and not any(self.tokens[n].text in ",;" for n in range(k, d.first))), None)
            made += self._likewise(NP(atom.first, k, k - 1), parsed, self.times.day_of(day) if day is not None else None)
        return made

    def _gapped_object(self, match: Match, parsed: Parsed) -> int:
        """Who did it to another object: behind "and" a name, then "its" or "their" and what is meant."""
        k = next((k for k, x in enumerate(parsed.items) if x.first >= match.last), len(parsed.items))
        while mark(x := at(parsed.items, k), "comma", "date", "adv", "quote", "prep") or (isinstance(x, NP) and mark(at(parsed.items, k - 1), "prep")):
            k += 1
        who, behind = at(parsed.items, k + 1), k + 2
        while mark(at(parsed.items, behind), "prep") and isinstance(at(parsed.items, behind + 1), NP):
            behind += 2
        what = at(parsed.items, behind)
        if not mark(at(parsed.items, k), "cc") or not isinstance(who, NP) or not isinstance(what, NP) or who.prep is not None or what.prep is not None:
            return 0
        if (self.tokens[what.first].low not in POSSESSIVES and self.tokens[what.head].low != "one") or any(isinstance(x, VG) for x in parsed.items[k:]):
            return 0
        return self._likewise(who, parsed)

    def _gapped_claimant(self, match: Match, parsed: Parsed) -> int:
        """Who holds it of somebody else: "Russia recognizes Mr Maduro as president, the United States Mr Guaido"."""
        model = self.drafts[-1]
        last = next((x for x in reversed(parsed.items) if not mark(x, "end", "quote")), None)
        if model.target.claimant is None or not isinstance(last, NP) or last.prep is not None or last.first < match.last or last.members:
            return 0
        atoms = self.reading.names.within(last.first, last.last)
        k = parsed.items.index(last)
        before = at(parsed.items, k - 1)
        who = before if isinstance(before, NP) else NP(last.first, atoms[-1].first, atoms[-1].first - 1) if len(atoms) > 1 else None
        claimant = atoms[-1] if atoms and atoms[-1].kind == "person" and atoms[-1].last == last.last else None
        apart = at(parsed.items, k - 1 - (who is before))
        if (
            who is None
            or claimant is None
            or claimant.person is None
            or claimant.person.country() != model.target.country
            or not mark(apart, "comma", "semi", "cc")
        ):
            return 0
        if claimant.ref == model.target.claimant or who.prep is not None or any(self.tokens[k].low == "'s" for k in range(who.first, claimant.first)):
            return 0
        return self._likewise(who, parsed, target=replace(model.target, claimant=claimant.ref))

    def _gapped_agent(self, match: Match, parsed: Parsed) -> int:
        """By whom another is held to be it: "Mr Guaido is recognized as president by Canada; Mr Maduro by Russia and China"."""
        model = self.drafts[-1]
        if match.verb is None or not match.verb.passive or model.target.claimant is None:
            return 0
        for k, who in enumerate(parsed.items):
            other = self.reading.names.covered.get(who.head) if isinstance(who, NP) and who.prep is None and who.first >= match.last else None
            agent = at(parsed.items, k + 2)
            if other is None or other.person is None or other.ref == model.target.claimant or other.person.country() != model.target.country:
                continue
            if isinstance(agent, NP) and agent.prep == "by" and k and mark(parsed.items[k - 1], "semi", "comma", "cc"):
                return self._likewise(agent, parsed, target=replace(model.target, claimant=other.ref))
        return 0

    def _gapped(self, match: Match, parsed: Parsed) -> int:
        """Who did it on another day, or did not: "..., Chile on Tuesday", "..., Chile not", where nothing else is said of them."""
        items = parsed.items
        model = self.drafts[-1]
        made = 0
        for k in range(1, len(items) - 1):
            who = items[k]
            if not isinstance(who, NP) or who.prep is not None or who.first < match.last or not mark(items[k - 1], "comma", "cc", "semi", "date"):
                continue
            if mark(items[k - 1], "cc", "semi") and self._judged_as(items[k + 1], match):
                made += self._likewise(who, parsed)  # "condemned it as a farce and Oslo | as rigged"
                continue
            told, behind = self._told_behind(k, items)
            after, beyond = at(items, behind), at(items, behind + 1)
            goes_on = mark(after, "comma", "cc") and beyond is not None and finite(beyond)
            if goes_on or not (after is None or mark(after, "comma", "cc", "semi", "end", "dash")):
                continue
            if isinstance(told, Mark) and told.kind == "adv" and told.low in _TOO and (told is items[k + 1] or mark(items[k + 1], "comma")):
                made += self._likewise(who, parsed)  # "Peru recognized him, Chile too", "Peru recognized him; Chile, too"
            elif isinstance(told, Mark) and told.kind == "adv" and told.low == "not" and told is items[k + 1]:
                made += self._likewise(who, parsed, denied=model)
            elif told is not None and self._timed(told) and self._contrasts(who, match, parsed):
                day = parsed.date_at.get(told.first)
                made += self._likewise(who, parsed, self.times.day_of(day) if day is not None else None)
            elif isinstance(told, NP) and mark(items[k - 1], "semi") and self.tokens[told.first].low in match.pattern.verdicts:
                made += self._likewise(who, parsed)  # "called it a sham; London, undemocratic"
            elif told is None and self.tokens[who.last - 1].low in (*NUMERALS, "one") and who.last - who.first > 1:
                made += self._likewise(NP(who.first, who.last - 1, who.last - 2), parsed)  # "expelled two diplomats, Latvia one"
            elif told is None and k > 2 and mark(items[k - 1], "date") and mark(items[k - 3], "comma", "cc", "semi"):
                made += self._likewise(who, parsed)  # "and on Sunday Nigeria"
        return made

    def _judged_as(self, item: Item, match: Match) -> bool:
        """Whether "as" stands there before a verdict of the rule, where the match has it before another."""
        if (
            not isinstance(item, Mark)
            or item.kind != "prep"
            or item.low != "as"
            or item.last >= len(self.tokens)
            or "as" not in self.reading.lows(match.first, match.last)
        ):
            return False
        verdict = self.reading.document.word(item.last)
        return any(v.split()[0] == verdict for v in match.pattern.verdicts)

    def _told_behind(self, k: int, items: list[Item]) -> tuple[Item | None, int]:
        """All that is told of the name at `k` (a day, "not", a verdict; nothing), and the place after that."""
        behind = k + 1
        while mark(at(items, behind), "prep"):
            behind += 1
            if isinstance(of := at(items, behind), NP) and of.prep == "of" and mark(at(items, behind + 1), "prep", "date"):
                behind += 1  # "Mr Ruto | of Peru | by letter"
        if mark(at(items, behind), "comma") and isinstance(at(items, behind + 1), NP) and mark(at(items, behind + 2), "semi", "end"):
            behind += 1
        if (
            mark(at(items, behind), "comma")
            and isinstance(too := at(items, behind + 1), Mark)
            and too.low in _TOO
            and mark(at(items, behind + 2), "semi", "end")
        ):
            behind += 1
        told = at(items, behind)
        if behind == k + 1 and (told is None or mark(told, "comma", "cc", "semi", "end", "dash")):
            return None, behind
        while mark(told, "date") and mark(at(items, behind + 1), "date"):
            behind += 1
            told = at(items, behind)
        return told, behind + 1

    def _timed(self, item: Item) -> bool:
        """Whether an item tells when: a date, "at noon", "in the evening"."""
        if mark(item, "date"):
            return True
        if not isinstance(item, NP) or item.prep not in ("at", "in", "by", "before", "after", "through", "via", "on"):
            return False
        return self.tokens[item.head].low in (_MEANS if item.prep in ("through", "via", "on") else HOURS | _MEANS)

    def _contrasts(self, who: NP, match: Match, parsed: Parsed) -> bool:
        """Whether a day was told before of whoever did it first, and a name is not what it was done to: "congratulated him at noon and Lula at dusk"."""
        dated = any(match.first < x.first < who.first and self._timed(x) for x in parsed.items)
        if dated and self.drafts[-1].holder.type == "state" and self._of_a_state(who):
            return True  # "France congratulated him at noon and U.S. President Joe Biden at dusk"
        named = self.reading.names.covered.get(who.head)
        somebody = named is not None and (named.kind == "person" or (named.kind == "name" and " " in named.ref and self.reading.who.personal(named)))
        return dated and (self.drafts[-1].holder.person is not None or not somebody)

    def _of_a_state(self, who: NP) -> bool:
        """Whether a phrase tells an office and a state that did not vote: nobody whom others congratulate."""
        names = self.reading.names
        atoms = [a for o in (who, *who.post) for a in names.within(o.first, o.last)]
        told = any(a.kind == "title" and a.role == "state" for a in atoms)
        return told and any(a.kind in ("state", "adjective") and names.code(a) != self.reading.who.host for a in atoms)

    def _likewise(self, who: NP, parsed: Parsed, when: When | None = None, *, target: Target | None = None, denied: Draft | None = None) -> int:
        """Let whoever a phrase means hold the stance told last, on a day or of a target of their own; returns how many they are."""
        model = self.drafts[-1]
        stance = model.stance
        if denied is not None:
            rule = self._told_by(denied)
            if rule is None or rule.negated is None or denied.stance != rule.stance:
                return 0
            stance = rule.negated
        found = [h for h in self.speakers.resolve(who, parsed) if h.code not in (model.holder.code, model.target.country)]
        own = {"stance": stance, "when": when or model.when, "target": target or model.target, "anchor": who.first}
        self.drafts.extend(replace(model, holder=replace(h, certainty=h.certainty * _LIKEWISE), **own) for h in found)  # type: ignore[arg-type]
        return len(found)

    # --- many, of whom some are named

    def of_many(self, match: Match, parsed: Parsed, said: Said) -> bool:
        """Whether a match tells of many who are not named: "world leaders congratulated"."""
        subject = self._many_told(said)
        told = match.verb is not None and (speaker_held(match) or self._opens_list(subject))
        if told and self._listed_inside(match, parsed):
            return True  # "bodies, including the UN, said that he had won"
        sent = match.verb is None and any(
            x.prep in ("from", "by", "of") and x.first >= match.last and self.tokens[x.head].low in _MANY for x in parsed.items if isinstance(x, NP)
        )
        if sent and not match.rule.echo:
            return True  # "Messages of congratulation came in from leaders around the world"
        if match.rule.id == "congratulations-of" and self._keep_coming(match, parsed):
            return True
        if match.rule.echo or subject is None:
            return False
        verb = said.holder_verb
        if verb is not None and verb.passive and verb is match.verb:
            by = next((x for x in parsed.phrases if x.prep == "by" and x.first >= verb.last and self.tokens[x.head].low not in MEANS), None)
            heads = by is not None and self._rulers(by)
            return heads or (by is not None and any(self.tokens[np.head].low in _MANY for np in (by, *by.post)))  # "congratulated by a string of leaders"
        counted = any(p.prep == "than" and self.tokens[p.head].low in _MANY for p in subject.post)  # "More than fifty countries"
        counted = counted or (self.tokens[subject.head].low in _SETS and any(p.prep == "of" and self.tokens[p.head].low in _MANY for p in subject.post))
        head = self.tokens[subject.head].low
        return counted or self._rulers(subject) or (head in (*_MANY, *NUMERALS) and head != "heads") or self._several_who_stood(subject)

    def _rulers(self, np: NP) -> bool:
        """Whether a phrase speaks of heads of state or government."""
        words = self.reading.lows(np.first, np.last)
        return "heads" in words and not {"state", "states", "government", "governments"}.isdisjoint(words)

    def _many_told(self, said: Said) -> NP | None:
        """Who is told to hold it, whom "they" goes back to in the same sentence."""
        subject = said.holder_verb.subject if said.holder_verb is not None else None
        if subject is not None and self.tokens[subject.first].low == "they":
            return next((g.subject for g in governors(said.holder_verb, 3) if g.subject is not None and g.subject is not subject), subject)
        return subject

    def _several_who_stood(self, subject: NP | None) -> bool:
        """Whether a subject is some of the contenders or their parties: "several opposition parties", "some of his rivals"."""
        some = subject is not None and self.tokens[subject.head].low in (*_SOME, *NUMERALS)
        whole = next((p for p in subject.post if p.prep == "of"), None) if subject is not None and some else subject
        return whole is not None and self.tokens[whole.head].low in SEVERAL

    def _opens_list(self, subject: NP | None) -> bool:
        """Whether an aside right behind a subject names some of those meant: "Observer teams, including those from Peru,"."""
        behind = self.reading.lows(subject.last, subject.last + 3) if subject is not None else []
        return behind[:2] == [",", "including"] or behind == [",", "among", "them"]

    def _keep_coming(self, match: Match, parsed: Parsed) -> bool:
        """Whether congratulations are told to reach somebody, from whomever: "Congratulations poured in", "has received messages from abroad"."""
        np = parsed.np_from(match.first)
        if np is None or not _DENYING.isdisjoint(self.reading.lows(np.first, match.first)):
            return False
        if np.prep in ("with", "by"):
            return any(v.passive and v.lemma in _COMING and v.last <= np.first <= v.last + 1 for v in parsed.verbs)  # "was flooded with messages"
        coming = any(v.subject is np and not v.passive and not v.neg and v.lemma in _COMING for v in parsed.verbs)
        return coming or any(v.object is np and not v.passive and not v.neg and v.lemma in _GETTING for v in parsed.verbs)

    def listed_behind(self, match: Match, parsed: Parsed, said: Said) -> list[Holder]:
        """Whom the end of the sentence names: "These have congratulated him: Peru, Chile and Cuba", "..., including Peru", "..., Peru among them"."""
        items = parsed.items
        stood = self._several_who_stood(self._many_told(said))
        if inside := self._listed_inside(match, parsed, stood=stood):
            return inside
        for k, x in enumerate(items):
            goes_on = any(isinstance(v, VG) and v.form == "fin" for v in items[k + 1 :])  # but "among them Peru and Chile, as had Cuba"
            them = [t.low for t in self.tokens[x.last : x.last + 2]] == ["among", "them"]
            end = k + 1 + 2 * them
            if not isinstance(x, NP) or x.first < match.last or (goes_on and not (mark(at(items, end), "comma") and mark(at(items, end + 1), "sub"))):
                continue
            comma = self.tokens[x.first - 1 - (x.prep is not None)].low == ","
            behind = x.prep is None and self.reading.lead_in(x.first, 2, parsed.sentence) == ["among", "them"]
            after = self.reading.lows(x.last, x.last + 3)
            first = x.prep == "with" and (after in (["leading", "the", "way"], ["among", "the", "first"]) or after[:2] == ["being", "first"])
            behind = behind or first
            if (comma and (x.prep == "including" or (x.prep is None and them))) or behind:
                return [h for h in self.speakers.resolve(x, parsed) or self._alone(x, parsed) if (h.type == "nonstate") == stood]
        colon = next((k for k, x in enumerate(items) if mark(x, "colon") and x.first >= match.last), len(items))
        named = [x for x in items[colon + 1 :] if isinstance(x, NP) and x.prep is None and x.owner is None]
        if not named or any(isinstance(x, VG) for x in items[colon:]):
            return []
        return [h for np in named for h in self.speakers.resolve(np, parsed)]

    def _alone(self, np: NP, parsed: Parsed) -> list[Holder]:
        """Whom a phrase means without "among them" behind it."""
        return self.speakers.resolve(NP(np.first, np.last, np.head), parsed) if not np.members else []

    def _listed_inside(self, match: Match, parsed: Parsed, *, stood: bool = False) -> list[Holder]:
        """Whom an aside behind the subject names: "Heads of state, among them Mr Macron of France, have congratulated him"."""
        for k, x in enumerate(parsed.items):
            if not isinstance(x, NP) or x.last > match.first:
                continue
            before = at(parsed.items, k - 2)
            behind = [t.low for t in self.tokens[x.last : x.last + 3]] == ["among", "them", ","]
            if behind or mark(before, "comma", "prep"):
                them = behind or self.reading.lead_in(x.first, 3, parsed.sentence) == [",", "among", "them"]
                if them or (x.prep == "including" and mark(before, "comma")):
                    theirs = next((p for p in x.post if p.prep in ("of", "from")), None) if self.tokens[x.head].low in ("those", "ones") else None
                    named = self.speakers.resolve(theirs or x, parsed) or self._alone(x, parsed)  # "including those from Peru"
                    return [h for h in named if (h.type == "nonstate") == stood]
        return []

    def named_on(self, parsed: Parsed) -> Iterator[Draft]:
        """Who did what was told of many just before, by a list below it or by "They are"."""
        here = _span(parsed)
        told = any(d.sentence == here for d in self.drafts)
        before = self.many is not None and self.many.sentence in self._just_before(parsed)
        if self.many is not None and not told and (before or self.many.sentence == here) and mark(self.reading.ends_with(parsed), "colon"):
            self.listed = self.many  # "Among those who wrote:"
            return
        if self.many is not None and self.many.sentence == here:
            self.listed = None
            return
        point = parsed.items[0] if parsed.items else None
        opens = self._opens_paragraph(parsed)
        if opens and self.speakers.discourse.section and not mark(point, "dash", "other"):
            if before and self.many is not None and self.many.rule.id in _CONGRATULATING:
                self.listed = self.many  # "Several leaders congratulated him", and below it "PERU - The president ..."
            if self.listed is not None:
                self._date_as_led_in(self.listed, here)
                yield from self._under_label(self.listed, parsed) if not told else ()
                return
        if self.listed is not None and mark(point, "dash", "other"):
            model, named = self.listed, self._in_point(parsed)
        else:
            self.listed = None if opens else self.listed
            if self.many is None:
                return
            model, named = self.many, self._as_they_are(parsed) if before else self._in_message(self.many, parsed)
            named = named or self._in_message(model, parsed)
        for np in named if not told else ():
            own = self._day_beside(np, parsed) if model is self.listed else None
            for h in self.speakers.resolve(np, parsed):
                if h.code != model.target.country:
                    who = replace(h, certainty=h.certainty * _LISTED)
                    yield replace(model, holder=who, when=own or model.when, sentence=here, anchor=np.first)

    def _day_beside(self, np: NP, parsed: Parsed) -> When | None:
        """The day that a point of a list tells behind a name, or before all that it names: "Chad's king, in a cable, 3 May", "3 May: Chad"."""
        if any(v.form == "fin" for v in parsed.verbs) or not parsed.dates:
            return None
        named = self._in_point(parsed)
        following = next((x.first for x in named if x.first >= np.last), parsed.sentence.last)
        opening = parsed.dates[0] if all(parsed.dates[0].last <= x.first for x in named) else None
        day = next((d for d in parsed.dates if np.last <= d.first < following), opening)
        return self.times.day_of(day) if day is not None else None

    def _under_label(self, model: Draft, parsed: Parsed) -> Iterator[Draft]:
        """What is told of many, of the one whose name a paragraph below it begins with; not where the paragraph sets it apart from the others."""
        paragraph = [p.sentence for p in self.reading.parsed if p.sentence.paragraph == parsed.sentence.paragraph]
        if not _APART.isdisjoint(self.reading.lows(paragraph[0].first, paragraph[-1].last)):
            return
        for h in self.speakers.discourse.section:
            if h.type != "nonstate" and h.code != model.target.country:
                yield replace(model, holder=replace(h, certainty=h.certainty * _LISTED), sentence=_span(parsed), anchor=parsed.sentence.first)

    def _date_as_led_in(self, model: Draft, here: Span) -> None:
        """Give what a paragraph tells without a time the day that the line over it tells of all: "on Wednesday several leaders congratulated him"."""
        for draft in self.drafts:
            if draft.sentence == here and draft.stance == model.stance and draft.when.basis == "publication" and model.when.date is not None:
                draft.when = model.when

    def _in_point(self, parsed: Parsed) -> list[NP]:
        """Whom a point of a list names: all of them where it says no more than names."""
        named = [x for x in parsed.items if isinstance(x, NP) and x.prep is None and x.owner is None]
        return named[: 1 if any(v.form == "fin" for v in parsed.verbs) else None]

    def _as_they_are(self, parsed: Parsed) -> list[NP]:
        """Whom "They are", "The list includes" or "Among them were" names."""
        verb = next((v for v in parsed.verbs if v.form == "fin" and v.relation != "attribution"), None)
        first = next((x for x in parsed.items if isinstance(x, NP)), None)
        if (
            verb is not None
            and verb.lemma == "be"
            and first is not None
            and self.tokens[verb.first - 1].low == "there"
            and verb.first - parsed.sentence.first < 3
        ):
            what = next((x for x in parsed.phrases if x.first == verb.last), None)
            if what is None or verb.neg or self.tokens[what.head].low not in MESSAGES | _GREETINGS | {"others", "more"}:
                return []
            return [x for x in parsed.items if isinstance(x, NP) and x.prep == "from" and x.first > verb.last]  # "There were messages from Peru and from Chile"
        ranked = next((v for v in parsed.verbs if v.form == "fin" and v.lemma in ("be", "come") and self._ranked(v, parsed)), None)
        if ranked is not None:
            verb = ranked
            return [x for x in parsed.items if isinstance(x, NP) and verb.last <= x.first <= verb.last + 1 and x.prep in (None, "from")][:1]
        if verb is not None and verb.subject is not None and verb.subject.prep is None and verb.subject.last <= verb.first:
            first = verb.subject  # "According to the ministry, they included Mr Were"
        colon = next((x.last for x in parsed.items if mark(x, "colon")), None)
        if (
            verb is not None
            and colon is not None
            and self.tokens[verb.first - 1].low == "here"
            and self.reading.document.word(verb.last) in (*ARTICLES, "they")
        ):
            return [x for x in parsed.items if isinstance(x, NP) and x.first >= colon and x.prep is None][:1]  # "Here is a list of them: Peru and Chile"
        meant = first is not None and (self.tokens[first.head].low in _WHOEVER or self.reading.lows(first.first, first.last + 1)[:2] == ["the", "list"])
        if verb is None or first is None or not meant or first.last > verb.first:
            return []
        if verb.lemma == "come":  # "They came from Mr Were of Peru and Ms Obi of Chile"
            return [x for x in parsed.items if isinstance(x, NP) and x.prep == "from" and x.first == verb.last + 1]
        if verb.lemma not in ("be", "include"):
            return []
        return [x for x in parsed.items if isinstance(x, NP) and x.first >= verb.last and x.prep is None and x.owner is None][:1]

    def _ranked(self, verb: VG, parsed: Parsed) -> bool:
        """Whether all that stands before "was" or "came" is who was first of many: "The first to call was Mr Were", "Among the last to write was"."""
        before = self.reading.lows(parsed.sentence.first, verb.first)
        before = before[: before.index(",")] if before[-1:] == [","] else before  # "First to call, late on Sunday, | was Mr Were"
        ranked = next((k for k, word in enumerate(before) if word in _RANKED), None)
        if ranked is None or verb.lemma not in ("be", "come") or verb.passive or verb.neg or not set(before[:ranked]) <= {"the", "among", "one", "of"}:
            return False
        behind = before[ranked + 1 :]
        done = behind[:1] == ["to"] and behind[1:2] != [] and behind[1] in _DOING_SO and set(behind[2:]) <= {"him", "her", "so"}
        apart = not _APART.isdisjoint(self.reading.lows(verb.last, parsed.sentence.last))
        done = done or tuple(behind) in _OFF_THE_MARK
        return not apart and (done or (not behind and "the" in before[:ranked]))

    def _in_message(self, model: Draft, parsed: Parsed) -> list[NP]:
        """Who speaks in a message after many were told to congratulate somebody: "Peru's Mr Were, in his letter, spoke of trade"."""
        if model.rule.id not in _CONGRATULATING or not 0 < self._place(parsed) - self._place_of(model.sentence) <= _ROUND_UP:
            return []
        verb = next((v for v in parsed.verbs if v.form == "fin" and v.relation in ("main", "attribution") and v.tense == "past" and not v.neg), None)
        sent = (np for np in parsed.phrases if np.prep in ("in", "through") and self.tokens[np.head].low in MESSAGES)
        own = any(self.tokens[np.first].low in ("his", "her", "its", "their", "a") for np in sent)
        return [verb.subject] if verb is not None and verb.subject is not None and own else []

    def _place_of(self, span: Span) -> int:
        """How many sentences stand before one that is told by its place in the text."""
        return bisect_left(self.reading.parsed, span[0], key=lambda p: p.sentence.start)

    def _just_before(self, parsed: Parsed) -> list[Span]:
        """Where the sentence before stands."""
        k = self._place(parsed)
        return [_span(self.reading.parsed[k - 1])] if k else []

    def _place(self, parsed: Parsed) -> int:
        """How many sentences stand before this one."""
        return bisect_left(self.reading.parsed, parsed.sentence.first, key=lambda p: p.sentence.first)

    def _opens_paragraph(self, parsed: Parsed) -> bool:
        """Whether a sentence is the first of its paragraph."""
        return not any(p.sentence.paragraph == parsed.sentence.paragraph and p.sentence.first < parsed.sentence.first for p in self.reading.parsed)


_MEANS = frozenset("telephone phone letter telegram cable message note tweet email post video twitter facebook x writing person statement fax".split())
"""By what something is told: "Peru congratulated him by telephone, Chile by letter"."""


def _span(parsed: Parsed) -> Span:
    """Where a sentence stands in the text."""
    return parsed.sentence.start, parsed.sentence.end
