"""Who does what in a sentence, and who says so: subjects, objects, and the verb that governs each verb."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from stance.mentions import PARTY_NOUNS, Names
from stance.patterns import Phrases
from stance.syntax import ADDRESSING, NP, VG, Item, Mark, Parsed, at, beyond, finds_so, finite, gathers_press, mark, names_actor, sender_beside, vote_asking
from stance.text import QUOTES
from stance.words import (
    BE,
    BLAMING,
    CLAIMS,
    DETERMINERS,
    DISPUTING,
    DO,
    FEELINGS,
    GREETINGS,
    HAVE,
    HOLDING_BACK,
    MESSAGES,
    MODALS,
    NAMING,
    NUMERALS,
    OBJECTS,
    OWNED_CLAIMS,
    PRONOUNS,
    PUBLIC,
    SHARING,
    SPANS,
    STATED,
    SUBORDINATORS,
    THIRD_PERSON,
    TOPICS,
    UNDER_HEADINGS,
    VOTERS,
    WATCHING,
)

OBJECT_CONTROL = frozenset(
    "urge ask call press tell want demand order request advise encourage invite expect allow permit force compel persuade push implore beg "
    "remind warn appeal help enable oblige require pressure instruct recommend exhort plead prompt lead authorize challenge get".split()
)
"""Verbs whose object does what the infinitive says: "urges Peru to recognize"."""
_SOURCES = frozenset("information data evidence figures law laws rules constitution procedure procedures schedule".split())
"""What something is so "according to" that says nothing itself."""
_BODIES_NAMED = PARTY_NOUNS | frozenset("body group network organisation organization watchdog coalition alliance ngo".split())
"""Words for a body that can be named behind what is told of it."""
_ADDRESSED = frozenset("write cable wire telegraph email appeal".split())
"""Verbs after which "to" names whom a text is for."""
_LODGING = frozenset("file lodge submit register".split())
"""Verbs after which "with" names where a complaint goes."""
_TOLD_IN_WRITING = frozenset("congratulate reject denounce condemn protest express say question doubt welcome".split())
"""What somebody does who writes "to" another."""
_RINGING = frozenset("phone telephone call ring dial cable text contact message email".split())
"""How one reaches somebody to whom one then speaks."""
_WISHING = frozenset("congratulate thank wish offer praise greet urge".split())
"""What one does then."""
_SEEKING = frozenset("seek wish want plan hope try intend attempt prepare refuse decline".split())
"""Verbs that an infinitive right behind them completes."""
_GOVERNING_NOUNS = frozenset(
    "refusal decision intention plan readiness willingness right failure reluctance move effort call appeal need demand pledge promise vow "
    "attempt calls appeals plans efforts steps step proposal offer request requests demands unwillingness bid threat determination commitment "
    "petition petitions application motion "
    "turn wish wishes desire hope hopes attempts refusals decisions moves pledges promises proposals offers bids threats agreement reason "
    "reasons grounds cause".split()
)
"""Nouns that an infinitive completes: "its refusal to recognize"."""
_CARRIED_NOUNS = frozenset("step steps move effort efforts decision".split())
"""Those of them that "take" or "make" carries, whose doer is its subject: "will take every step to challenge it"."""
_RESOLVING = frozenset("adopt pass approve carry back endorse".split())
"""What those do by so many votes who decide together."""
_TAKING = frozenset("take make undertake".split())
"""Verbs that only carry such a noun, and whose subject does it."""
_COPULAS = frozenset("be stand remain stay seem appear feel declare".split())
"""Verbs whose subject is "ready to" do something: "stands ready to restart its aid"."""
_THANKING = (BLAMING - {"accuse", "expel", "hail", "sanction", "summon", "suspend"}) | frozenset(
    "congratulate felicitate forgive lambaste pardon reprimand taunt".split()
)
"""Verbs whose object does what follows "for": "thanked him for congratulating her"."""
_HAPPENING = frozenset("swear hold elect inaugurate install appoint name declare proclaim publish release announce issue stage cast sign".split())
"""What happens to the thing or person named just before, when its participle follows after a comma."""
_ALLEGING = frozenset("allege claim complain suspect".split())
"""Verbs of what is only claimed."""
_FINDING = frozenset("find see uncover discover detect observe have encounter unearth".split())
"""What one does with evidence that one vouches for."""
_CLAIMS = CLAIMS | frozenset("announcement announcements proclamation ruling".split())
"""Nouns whose "that" tells what is alleged, not what the subject says."""
_CONTENTS = frozenset(
    "fact view belief news announcement statement conclusion finding argument assertion hope fear idea notion proof sign impression warning decision "
    "agreement promise insistence position demand declaration understanding feeling possibility condition message verdict opinion assessment judgement "
    "judgment denial pledge call appeal word confidence concern doubt worry assurance certainty rumour rumor theory excuse point principle requirement "
    "time day moment".split()
)
"""Nouns whose "that" opens what they say, or when it is."""
_SENT_ABROAD = frozenset("embassies missions delegations governments ministries leaders ambassadors presidents".split())
_EMBEDDING = frozenset(
    "say believe think claim insist argue report fear hope suspect allege maintain declare admit concede assert warn suggest feel know agree consider".split()
)
"""Verbs of saying that a relative clause can be said in: "a vote which the EU said was rigged"."""
_RANKED = frozenset("first second third last latest quickest fastest earliest only one sole another other others".split())
"""Words for one among many, whom an infinitive behind tells apart: "the only country to"."""
_OF_ITSELF = frozenset(word for word in PRONOUNS if word.endswith(("self", "selves")))
"""Pronouns that begin an aside on who stands before: "Mr Rowley - himself returned in May - did so"."""
_STATING = frozenset(
    "reject recognize denounce condemn demand support congratulate question criticize endorse back welcome dismiss deplore urge accept".split()
)
"""Verbs of what a text does, whose participle tells which text it is."""
_PAYING = frozenset("pay receive get take return hold".split())
"""Verbs whose "call" is made by telephone or in person, and asks for nothing."""
_GOING_OR_CALLING = frozenset("fly travel go come return drive arrive phone telephone call ring dial cable write speak send stand step meet visit".split())
"""Verbs of a way made or a word sent to somebody, for a purpose that may be told later in the sentence."""
_COMING_ABOUT = frozenset("win end close finish go continue begin start happen break rise spread".split())
"""Verbs of a time clause that have no purpose of their own."""
_COMPLETED = frozenset("win end close finish hold count tally announce publish release confirm".split())
"""Those of a vote or count, which nothing completes: "after the votes had been counted | to congratulate him"."""
_FINDINGS = frozenset("finding findings ruling verdict judgment judgement decision announcement declaration confirmation conclusion".split())
"""What observers, judges or a commission come to."""
_TEXTS = frozenset(
    "report reports statement statements letter message post tweet interview communique communiqué speech conclusions findings summary declaration note "
    "twitter facebook x television radio".split()
)
"""In what somebody says something."""
_PERSONAL_ACTS = frozenset(
    "wish congratulate felicitate compliment greet salute thank phone telephone dial cable tweet appeal urge call ask demand implore voice vow pledge "
    "speak insist warn promise recommend".split()
)
"""Verbs of what only persons and states do, never a count or a talk."""
_COMPLIMENTING = frozenset("congratulate felicitate salute compliment wish".split())
"""Those of them that no voters do."""
_ASKED = frozenset("what why how whatever whoever whomever whichever".split())
"""Words that open a clause which is the object of a verb or a preposition."""
_WHATEVER = frozenset("whatever whichever whoever whomever".split())
"""Those of them that stand with a noun: "whatever government Peru had"."""
_COUNTING = frozenset("commission commissioners officials clerks board council authorities tribunal court".split())
"""Those who hold a vote or decide on it, and have nothing to concede."""
_WITH = frozenset("its their his her the".split())
_NEVER_INVERTED = frozenset("tell inform assure remind urge warn call describe accuse go make set express voice recall find hold see remain".split())
_PARENTHETIC = frozenset(
    "go continue write state report conclude observe explain stress maintain claim find say tell add warn insist argue believe think note reply respond "
    "announce declare charge contend acknowledge admit assert affirm allege complain concede judge suggest recall remark comment caution predict "
    "reckon confirm emphasize underline fume protest lament repeat emerge transpire feel fear suspect point underscore reiterate concur reveal "
    "recount relate quip joke assure testify".split()
)
_ENDING = frozenset(
    "submit advise urge opine reckon protest appeal plead scoff fume rage chime predict forecast foresee foretell expect anticipate speculate guess".split()
)
"""Verbs that report what stands before them, but not what follows: "..., the movement urged"."""
_OBJECT_PREPOSITIONS = frozenset("on upon to with".split())
_CONCEDING = frozenset("although though while whereas since because as".split())
"""What opens a clause that the main one can follow without a comma."""
_SURE = frozenset(
    "sure certain clear confident aware glad happy likely unlikely possible evident obvious plain true sad sorry proud afraid hopeful doubtful positive "
    "adamant unaware unsure uncertain optimistic mindful conscious".split()
)
"""Adjectives that a clause without "that" completes: "was confident | the vote was fair"."""
_FOR_OBJECTS = frozenset("ask call appeal press wait".split())
_ASKED_FOR = frozenset("time permission leave chance opportunity right reason reasons".split())
_FOR_CLAUSES = frozenset("ask call appeal press plead push lobby hope wish long pray arrange provide".split())
"""Verbs whose "for" opens a clause in the infinitive: "hoped for Mr X to concede"."""
_SPENDING = frozenset("spend take last need wait give require allow have be".split())
"""Verbs of which a span of time can be the object."""
_WANTING = frozenset("want wish demand insist".split())
_FORESEEING = frozenset("fear suspect expect predict anticipate assume guess imagine doubt deny dispute".split())
"""Verbs of what nobody knows for sure or what is not so, before a clause without "that": "feared the vote would be rigged", "denied it had done so"."""
_WHAT_IS_LEFT = frozenset("what all thing choice option course step everything".split())
_REMAINING = frozenset("remain leave have".split())
"""Verbs of what is left for somebody to do: "All that remains is"."""
_QUOTING = frozenset("quote cite echo".split())
"""Verbs whose object is whose words they are: "to quote Mr X, the vote was", "quoted an observer as saying that"."""
_AS_TOLD = frozenset(
    "put see say note write conclude find observe state tell acknowledge admit argue stress describe call recall remark underline view phrase report".split()
)
"""Verbs by which "as" somebody does them he tells what the sentence says."""
_JUDGING = frozenset("refer describe brand denounce condemn welcome criticize criticise label dub".split())
"""Verbs by which somebody who tells what was done to another goes on."""
_QUOTABLE = frozenset("main coord complement if although while because adjunct since as where when".split())
"""Relations under which a verb before ", he said" is part of what was said."""
_TAKES_LISTENER = frozenset("tell add write inform assure warn say".split())


_SPEAKING_ON = NAMING | frozenset(
    "reject accept urge demand accuse congratulate concede refuse vow promise insist dismiss denounce condemn hail praise blame describe "
    "felicitate salute compliment applaud welcome greet commend wish".split()
)
"""What somebody does in the words that go on behind "he said,"."""
_MESSAGES = MESSAGES | {"statement", "statements", "communique"}


_SAYING_SO = _EMBEDDING - frozenset("report declare admit concede suggest know consider".split())
"""Those of them that have no object of their own in "an election | he says | was rigged": not "the faults | they reported | had changed it"."""
_MADE_OF_A_DEED = frozenset("rule exclude oppose refuse".split())
"""What somebody may be told to make of what others, or he himself, would do: "Recalling the envoy was ruled out by Peru"."""


class Linker:
    """Links the verbs of one sentence that has been chunked."""

    def __init__(self, parsed: Parsed, names: Names, phrases: Phrases) -> None:
        self.items = parsed.items
        self.verbs = parsed.verbs
        self.bridges = {d.first for d in parsed.dates if d.bridge}
        self.names = names
        self.tokens = parsed.tokens
        self.report_verbs = phrases.report_verbs
        self.report_nouns = phrases.report_nouns
        self.curbs = phrases.measures["CURBS"]
        self.judged = (phrases.election, phrases.outcome, phrases.government)
        self.willing = phrases.word_classes["willing"] | {"unwilling"}
        self.place = {id(item): k for k, item in enumerate(self.items)}

    def link(self) -> None:
        """Find for every verb its subject, its object and the verb that governs it."""
        for verb in self.verbs:
            if self._told_beside(self.place[id(verb)], verb):
                verb.form, verb.passive = "pp", True
            verb.object = self._object_of(verb)
        for verb in self.verbs:
            if self._seen_to(verb):
                continue
            if verb.form == "inf":
                self._link_infinitive(self.place[id(verb)], verb)
            elif verb.form in ("ing", "pp"):
                self._link_participle(self.place[id(verb)], verb)
            else:
                self._link_finite(self.place[id(verb)], verb)
        self._named_behind_relatives()
        self._attributions()
        self._told_across()
        self._turned_about()
        self._opening_clause()
        self._opening_deed()

    def _opening_clause(self) -> None:
        """Put a clause that opens with "that" under what is then told of it: "That the vote was fair | was claimed by Peru", "... is what we dispute"."""
        opens = beyond(self.items, 0, "quote")
        finites = [v for v in self.verbs if v.form == "fin"]
        if not mark(at(self.items, opens), "comp") or self._low(opens) != "that" or len(finites) < 2:
            return
        inner, told = finites[:2]
        k = self.place[id(told)]
        over = inner.parent is not None and inner.parent.relation != "attribution"
        if over or inner.subject is None or any(mark(x, "comma", "semi") for x in self.items[opens:k]):
            return
        agent = next((x for x in self.items[k + 1 :] if isinstance(x, NP) and x.prep == "by"), None)
        if told.passive and told.lemma in self.report_verbs | DISPUTING and agent is not None:
            told.subject, told.passive, told.parent, told.relation = agent, False, None, "main"
            inner.parent, inner.relation = told, "complement"
            return
        disputed = next((v for v in self.verbs if v.first > told.last and v.lemma in DISPUTING), None)
        nobody = disputed is not None and disputed.subject is not None and self._first_word_of(disputed.subject) in ("nobody", "no", "none", "few")
        if told.lemma == "be" and not told.neg and disputed is not None and not (disputed.neg or nobody) and disputed.subject is not None:
            inner.parent, inner.relation = disputed, "complement"

    def _opening_deed(self) -> None:
        """Put a deed that opens the sentence under what somebody is told to make of it: "Recognising him | was ruled out by Peru"."""
        opens = beyond(self.items, 0, "quote")
        deed = at(self.items, opens)
        told = next((v for v in self.verbs if v.form == "fin"), None)
        if not isinstance(deed, VG) or deed.form != "ing" or told is None or not told.passive or told.lemma not in _MADE_OF_A_DEED:
            return
        if self.names.document.word(deed.last) in ("a", "an"):
            return  # "Recognising a government | was ruled out by Peru": none at all
        k = self.place[id(told)]
        agent = next((x for x in self.items[k + 1 : k + 5] if isinstance(x, NP) and x.prep == "by"), None)
        if agent is None or any(mark(x, "comma", "semi", "sub", "rel") for x in self.items[opens:k]):
            return
        told.subject, told.passive, told.parent, told.relation = agent, False, None, "main"
        deed.subject, deed.parent, deed.relation = agent, told, "adjunct"

    def _named_behind_relatives(self) -> None:
        """Set a name beside whom a relative clause tells of before it: "The lawyer who leads the party, | Ada Obi, told reporters"."""
        for verb in self.verbs:
            k, subject = self.place[id(verb)], verb.subject
            name, inner = at(self.items, k - 2), self._previous_verb(k)
            told = inner is not None and inner.form == "fin" and inner.relation == "relative" and inner.subject is subject
            if subject is None or not isinstance(name, NP) or not told:
                continue
            apart = mark(at(self.items, k - 1), "comma") and mark(at(self.items, k - 3), "comma") and name.prep is None and not name.members
            if apart and verb.form == "fin" and self.names.kind_at(name.head) in ("person", "name") and self.names.kind_at(subject.head) in (None, "title"):
                subject.appos.append(name)

    def _turned_about(self) -> None:
        """Give the participle that opens a sentence the subject that stands behind "be": "Also congratulating him | was Turkey's president"."""
        opening, be = self.verbs[:2] if len(self.verbs) > 1 else (None, None)
        if opening is None or be is None or opening.form != "ing" or be.lemma != "be" or be.form != "fin" or be.subject not in (None, opening.object):
            return
        opens = all(mark(x, "adv", "cc", "quote") for x in self.items[: self.place[id(opening)]])
        if opens and be.object is not None and names_actor(be.object, self.names):
            opening.subject = be.subject = be.object

    def _seen_to(self, verb: VG) -> bool:
        """Whether a verb tells what somebody is to have done to its object, and so is linked: "asked them to have the ballots | counted again"."""
        near = self._past_adjuncts(self.place[id(verb)] - 1, -1)
        k = near
        while isinstance(at(self.items, k), NP):  # "every | one of the ballots"
            k -= 1
        before = at(self.items, k)
        having = before if isinstance(before, VG) and k < near else None
        whole = having.object if having is not None else None
        past = verb.tense == "past" and verb.form in ("fin", "pp") and verb.first == verb.head and not self._bare(verb)
        if having is None or whole is None or having.form != "inf" or having.lemma not in ("have", "get") or not past or verb.lemma in ("be", "have", "do"):
            return False
        if not isinstance(at(self.items, self.place[id(having)] - 1), NP | VG):
            return False  # "said that to have a fair vote | cost money"
        named = self.items[near]
        verb.form, verb.passive, verb.tense = "inf", True, "pres"
        verb.subject, verb.parent, verb.relation = named if isinstance(named, NP) else whole, having, "inf"
        return True

    def _told_beside(self, k: int, verb: VG) -> bool:
        """Whether what looks like a past is the participle of an apposition: "Buhari, the former ruler | placed second, refused"."""
        noun = at(self.items, k - 1)
        bare = verb.form == "fin" and verb.first == verb.head and verb.tense == "past" and verb.lemma not in self.report_verbs | {"be", "have", "do"}
        if not bare or not isinstance(noun, NP) or noun.prep is not None or self.tokens[noun.first].low not in ("a", "an", "the"):
            return False
        if not mark(at(self.items, k - 2), "comma") or not isinstance(at(self.items, k - 3), NP):
            return False
        close = next((n for n in range(k + 1, len(self.items)) if not isinstance(self.items[n], NP) and not mark(self.items[n], "prep", "date", "adv")), None)
        if close is None or not mark(self.items[close], "comma"):
            return False
        follower = next((x for x in self.items[close + 1 : close + 5] if not mark(x, "date", "adv", "prep")), None)  # ", on Monday | called"
        return isinstance(follower, VG) and follower.form == "fin"

    # --- what several steps ask

    def _previous_verb(self, k: int, *, only_finite: bool = False) -> VG | None:
        """The verb before item `k`, not beyond a semicolon."""
        while k > 0:
            k -= 1
            item = self.items[k]
            if isinstance(item, VG):
                if not only_finite or item.form == "fin":
                    return item
            elif isinstance(item, Mark) and item.kind == "semi":
                return None
        return None

    def _joined(self, k: int) -> bool:
        """Whether "and" or a comma stands before item `k`."""
        before = at(self.items, k - 1)
        return mark(before, "cc", "comma") or (mark(before, "adv") and mark(at(self.items, k - 2), "cc"))

    def _first_word(self, verb: VG) -> str:
        return self.tokens[verb.head].low

    def _bare(self, verb: VG) -> bool:
        """Whether a verb stands in its base form, in either spelling."""
        return self._first_word(verb) in (verb.lemma, verb.lemma.replace("iz", "is").replace("yz", "ys"))

    # --- objects

    def _object_of(self, verb: VG) -> NP | None:
        """The phrase after a verb, or after the preposition that goes with it ("call for")."""
        k = self.place[id(verb)] + 1
        while mark(at(self.items, k), "quote", "adv", "date") or (mark(at(self.items, k), "prep") and mark(at(self.items, k + 1), "date")):
            k += 1  # "asked | on Thursday for"
        following, behind = at(self.items, k), at(self.items, k + 1)
        if isinstance(following, NP) and following.prep is None:
            span = self.tokens[following.head].low in SPANS and following.head + 1 == following.last and not following.post
            return None if span and verb.lemma not in _SPENDING else following  # "conceded | an hour after polls closed"
        if not isinstance(following, Mark) or following.kind != "prep" or not isinstance(behind, NP):
            return None
        if verb.lemma in _RESOLVING and following.low == "by" and self.tokens[behind.head].low in ("votes", "majority", "vote"):
            k += 2
            while mark(at(self.items, k), "prep", "date") and not mark(at(self.items, k), "comma"):
                k += 1 + isinstance(at(self.items, k + 1), NP)
            passed = at(self.items, k)
            return passed if isinstance(passed, NP) and passed.prep is None else None  # "adopted by 412 votes to 31 | a resolution"
        return behind if following.low in _OBJECT_PREPOSITIONS or (following.low == "for" and verb.lemma in _FOR_OBJECTS) else None

    # --- infinitives and participles

    def _link_time_to(self, k: int, verb: VG) -> bool:
        """Make what it is time for somebody to do what he should do, if that is told: "it is high time for Mr X | to concede"."""
        whom, prep, time, be = at(self.items, k - 1), at(self.items, k - 2), at(self.items, k - 3), at(self.items, k - 4)
        if not (isinstance(prep, Mark) and prep.low == "for" and isinstance(whom, NP) and isinstance(time, NP) and isinstance(be, VG)):
            return False
        if be.lemma != "be" or be.form != "fin" or self.tokens[time.head].low != "time":
            return False
        verb.form, verb.modal, verb.subject = "fin", "should", whom
        verb.neg, verb.relation, verb.parent = verb.neg or be.neg, be.relation, be.parent
        return True

    def _link_infinitive(self, k: int, verb: VG) -> None:
        if (named := self._apposed_doer(k)) is not None:
            verb.subject, verb.relation = named, "relative"
            return
        if self._link_time_to(k, verb):
            return
        governor: VG | None = None
        for j in range(k - 1, -1, -1):
            other = self.items[j]
            if isinstance(other, VG):
                if self._thrown_in(j, k) or (other.lemma == "include" and mark(at(self.items, j + 1), "comma")):
                    continue  # ", the Minsk Group included,"
                sought = other.lemma in _SEEKING and other.last == verb.first  # "told those wishing | to contest it to go to court"
                asking = self._beyond_clause(k - 1)
                asked = asking if asking is not None and asking.lemma in OBJECT_CONTROL else None
                governor = other if sought else asked or self._over_relative(j, other) or other
                over = other.parent if verb.passive and other.form == "pp" and other.relation == "relative" else None
                if over is not None and over.object is not None and over.object is other.subject:
                    governor = over  # "called for the sanctions imposed on Peru | to be lifted"
                break
            paid = self._previous_verb(j) if isinstance(other, NP) and self.tokens[other.head].low == "call" else None
            if paid is not None and paid.lemma in _PAYING:
                continue  # "paid a call on him to congratulate him"
            joined = mark(at(self.items, k - 1), "cc") and (earlier := self._previous_verb(j)) is not None and earlier.form == "inf"
            if isinstance(other, NP) and self.tokens[other.head].low in _GOVERNING_NOUNS and not joined:  # but "to drop his demands and | to accept it"
                done_to = at(self.items, k - 1) if verb.passive and j < k - 1 else None
                taken = self._previous_verb(j)
                verb.subject, verb.relation, verb.parent = other, "noun", taken
                if taken is not None and taken.lemma in _TAKING and taken.object is other and self.tokens[other.head].low in _CARRIED_NOUNS:
                    verb.subject, verb.relation = taken.subject, "inf"  # "will take every step | to challenge it"
                if isinstance(done_to, NP) and done_to.prep == "for":
                    verb.subject, verb.relation = done_to, "inf"  # "lodged a petition for the count | to be voided"
                return
            if mark(other, "semi", "end"):
                break
        doer = at(self.items, k - 1)
        opens = self.place.get(id(doer.top if isinstance(doer, NP) else doer), 0)
        set_apart = self._ranked(k) and mark(at(self.items, opens - 1), "comma")
        if governor is not None and set_apart and governor.form == "pp" and governor.relation == "relative":
            governor = self._previous_verb(self.place[id(governor)], only_finite=True) or governor  # "hailed the council formed here, the first | to do so"
        if governor is not None and governor.relation in SUBORDINATORS and mark(at(self.items, k - 1), "comma"):
            outer = (x for x in reversed(self.items[:k]) if isinstance(x, VG) and x.first < governor.first and x.relation not in SUBORDINATORS)
            governor = next(outer, governor)  # "rang him, hours after the count had ended, | to congratulate him"
        elif (
            governor is not None
            and governor.relation in SUBORDINATORS
            and ((governor.passive and governor.lemma not in OBJECT_CONTROL) or governor.lemma in _COMING_ABOUT)
            and (governor.last < verb.first or governor.lemma in _COMPLETED)
        ):
            before = next((x for x in reversed(self.items[:k]) if isinstance(x, VG) and x.first < governor.first and x.relation not in SUBORDINATORS), None)
            if before is not None and before.lemma in _GOING_OR_CALLING:
                governor = before  # "flew to Nairobi as the votes were being counted | to congratulate him"
        elif governor is not None and mark(at(self.items, beyond(self.items, k - 1, "adv", "prep", "date", step=-1)), "comma"):
            governor = self._past_relative(governor)  # also "rang Mr X, who was abroad, on Friday | to wish him luck"
        if governor is None:
            verb.subject = self._ranked_doer(k) or self._among_first(k, verb)
            return
        first = next((g for g in _over(governor) if g.form == "inf"), None)
        if governor.form != "inf" and mark(at(self.items, k - 1), "cc") and self.tokens[verb.first].low == "to" and first is not None:
            governor = first  # "called to say that she looked forward to it | and to wish him luck"
        if governor.form == "inf" and self._joined(k):
            self._chain(k, verb, governor)
            return
        verb.parent, verb.relation = governor, "inf"
        if governor.lemma == "take" and governor.subject is not None and self.tokens[governor.subject.first].low == "it" and governor.object is not None:
            verb.subject = governor.object  # "it took Peru three hours to congratulate him"
            return
        fell = at(self.items, self.place[id(governor)] + 2) if governor.lemma in ("fall", "leave") and id(governor) in self.place else None
        if isinstance(fell, NP) and fell.prep == "to" and fell.last <= verb.first:
            verb.subject = fell  # "it fell to his deputy to admit that"
            return
        whom = governor.object
        willing = self.tokens[verb.first - 1].low in self.willing
        if willing and whom is not None and whom.last == verb.first and governor.lemma not in _COPULAS:
            verb.subject = whom  # "met a minister ready to deal with it"
            return
        if governor.lemma in ("make", "render") and whom is not None and self.tokens[whom.head].low == "it" and whom.last == verb.first - 1:
            verb.subject = None  # "the arrests made it impossible to call it fair": for anybody
            return
        sender = next((p for p in whom.post if p.prep == "from"), None) if governor.lemma in ("receive", "get") and whom is not None else None
        if sender is not None and not governor.passive and sender.last <= verb.first:
            verb.subject = sender  # "received a call from Mr X | to congratulate her"
            return
        done_by = at(self.items, k - 1)
        if isinstance(done_by, NP) and done_by.prep == "for" and governor.lemma in _FOR_CLAUSES:
            verb.subject = done_by  # "hoped for the result | to be accepted"
            if self.tokens[done_by.head].low in _ASKED_FOR:
                verb.parent = None  # "asked for time | to accept it": neither done nor asked for
            return
        if finds_so(governor, verb, self.tokens):
            verb.subject = whom  # "found the results | to lack credibility"
            return
        controls = governor.lemma in OBJECT_CONTROL and whom is not None and whom.first < verb.first
        controls = controls and not self._telephones(governor, verb) and not gathers_press(governor, verb, self.tokens)
        verb.subject = whom if controls else governor.subject

    def _past_relative(self, governor: VG) -> VG:
        """The verb that an infinitive behind a comma completes, where the comma closes a relative clause: "rang Mr X, who was abroad, | to wish him luck"."""
        inner = next((v for v in (governor, *_over(governor)) if v.relation != "inf"), governor)
        opens = self.place.get(id(inner), 0)
        if inner.relation != "relative" or inner.form != "fin" or not any(mark(x, "rel") for x in self.items[max(0, opens - 3) : opens]):
            return governor
        before = [v for v in reversed(self.items[:opens]) if isinstance(v, VG) and v.form == "fin"]
        outer = next(
            (v for v in before if v.relation != "relative" or (v is before[0] and v.lemma in OBJECT_CONTROL)), None
        )  # "who asked Peru, which he knows, to"
        return outer if outer is not None and outer.object is not None else governor

    def _telephones(self, governor: VG, verb: VG) -> bool:
        """Whether a call is made rather than something called for: "called Mr X to congratulate", "called on Mr X to congratulate | him"."""
        if governor.lemma != "call" or governor.object is None:
            return False
        behind = self.tokens[min(verb.last, len(self.tokens) - 1)].low
        brings = not GREETINGS.isdisjoint(t.low for t in self.tokens[verb.last : verb.last + 5])  # "called on Mr X | to offer his congratulations"
        return governor.object.prep is None or brings or (verb.lemma in _PERSONAL_ACTS and behind in ("him", "her"))

    def _apposed_doer(self, k: int) -> NP | None:
        """Who stands before "the only country | to have recognised him", where that is set beside a name: "followed Peru, so far the only one | to"."""
        if not self._ranked(k):
            return None
        j = beyond(self.items, k - 2, "adv", step=-1)
        j -= mark(at(self.items, j), "comma")
        named = at(self.items, j)
        return named if j < k - 2 and isinstance(named, NP) and names_actor(named, self.names) else None

    def _ranked(self, k: int) -> bool:
        """Whether a phrase for one or some among many ends before item `k`: "the only country"."""
        beside = 2 if mark(at(self.items, k - 1), "adv") and mark(at(self.items, k - 2), "prep") else 0  # "The first | from abroad to"
        one = at(self.items, k - 1 - beside)
        if isinstance(one, NP) and one.prep in ("in", "from", "of", "outside") and one.owner is not None:
            one = one.owner.top  # "The first leader in the region | to"
        return isinstance(one, NP) and one.prep is None and not _RANKED.isdisjoint(t.low for t in self.tokens[one.first - 1 : one.last])

    def _among_first(self, k: int, verb: VG) -> NP | None:
        """Who was among the first, or the first, to do what no other verb governs: "Bolivia, among the first | to congratulate her, has"."""
        rank = verb.first - 1
        if isinstance(many := at(self.items, k - 1), NP) and many.prep == "of" and k > 2:
            rank = many.first - 2  # "The first of the losers | to ring was Mr X"
        if self.tokens[rank].low not in ("first", "last", "only", "quickest", "fastest", "earliest"):
            return None
        actors = (x for x in reversed(self.items[:k]) if isinstance(x, NP) and x.prep is None and names_actor(x, self.names))
        behind = next((x.object for x in self.items[k:] if isinstance(x, VG) and x.lemma == "be" and x.form == "fin"), None)
        return next(actors, None) or (None if mark(self.items[0], "prep") else behind)  # "The first to call it a sham was Mr X"

    def _ranked_doer(self, k: int) -> NP | None:
        """Who is said behind to have been the first of many that did it: "The first governments | to congratulate him were those of Peru and Chile"."""
        if not self._ranked(k):
            return None
        verb = next((x for x in self.items[k + 1 :] if finite(x)), None)
        named = verb.object if isinstance(verb, VG) and verb.lemma == "be" else None
        if named is not None and self.tokens[named.head].low in ("those", "that", "ones"):
            named = next((p for p in named.post if p.prep == "of"), named)  # "were those | of Peru and Chile"
        return named if named is not None and names_actor(named, self.names) else None

    def _over_relative(self, j: int, verb: VG) -> VG | None:
        """The verb that asks, where a clause stands between it and what it asks for: "urged the officers who seized power | to respect"."""
        opener = self.items[j - 1]
        if verb.form == "ing" and verb.relation == "relative" and isinstance(opener, NP) and verb.lemma not in OBJECT_CONTROL:
            over = self._previous_verb(j)
            return over if over is not None and over.lemma in OBJECT_CONTROL and over.object is opener.top else None  # "asked leaders meeting in Oslo | to"
        bare = isinstance(opener, NP) and verb.relation == "relative"  # "asked the man it backed | not to accept"
        opened = verb.object is not None and isinstance(opener, Mark) and opener.low in ("who", "which", "that")
        if verb.form != "fin" or not (bare or opened):
            return None
        asked, asking = at(self.items, j - 2), self._previous_verb(j)
        asks = asking is not None and asking.lemma in OBJECT_CONTROL and asking.object is not None
        return asking if asks and verb.lemma not in OBJECT_CONTROL and isinstance(asked, NP) and asking is not None and asked.top is asking.object else None

    def _beyond_clause(self, close: int) -> VG | None:
        """The verb of whose object a clause that the comma at `close` ends tells more: "told Mr X, who came second, | that", "urged Mr X, who lost, | to"."""
        rel = next((n for n in range(close - 1, 2, -1) if mark(self.items[n], "rel", "comma")), 0)
        whom = at(self.items, rel - 2)
        if not mark(at(self.items, close), "comma") or not mark(at(self.items, rel), "rel") or not mark(at(self.items, rel - 1), "comma"):
            return None
        verb = self._previous_verb(rel - 2)
        return verb if isinstance(whom, NP) and verb is not None and verb.object is not None and verb.object.top is whom.top else None

    def _thrown_in(self, j: int, k: int) -> bool:
        """Whether the verb of saying at `j` only interrupts what goes on at `k`: "called him, he told reporters, (and) to congratulate him"."""
        verb = self.items[j]
        assert isinstance(verb, VG)
        subject = at(self.items, j - 1)
        reports = verb.form == "fin" and verb.lemma in self.report_verbs and isinstance(subject, NP)
        joined = mark(at(self.items, k - 1), "cc")
        before = self._previous_verb(j) if joined else None
        if joined and (before is None or "to" not in (t.low for t in self.tokens[before.first : before.head])):
            return False  # "It is ours, he said, and | to deny it would be wrong"
        closes = k - 2 if joined else k - 1
        return reports and mark(at(self.items, closes), "comma") and mark(at(self.items, j - 2), "comma") and any(finite(v) for v in self.items[: j - 2])

    def _chain(self, k: int, verb: VG, governor: VG) -> None:
        """An infinitive joined to another: "to halt ... and lift"; after ", and" it goes on from the outermost."""
        apart = mark(at(self.items, k - 1), "cc") and mark(at(self.items, k - 2), "comma")
        while apart and governor.parent is not None and governor.parent.form == "inf" and governor.relation == "inf":
            governor = governor.parent
        verb.subject, verb.parent, verb.relation = governor.subject, governor.parent, governor.relation

    def _link_participle(self, k: int, verb: VG) -> None:
        """Who does what a participle tells: the noun before it, or whoever does what it is joined or added to."""
        j = k - 1
        while j > 0 and mark(self.items[j], "adv", "date", "quote"):
            j -= 1
        before = at(self.items, j)
        previous = self._previous_verb(k)
        opens = isinstance(before, NP) and before.prep in ("in", "with") and mark(at(self.items, j - 1), "prep") and mark(at(self.items, j - 2), "comma")
        aside = previous is not None and previous.relation in SUBORDINATORS and previous.subject is not None and self._thing(previous.subject)
        if opens and aside and previous is not None:  # "hailed it, as the polls closed, in a statement | saying"
            outer = (x for x in reversed(self.items[:j]) if isinstance(x, VG) and x.first < previous.first and x.relation not in SUBORDINATORS)
            previous = next(outer, previous)
        posted = isinstance(before, NP) and before.prep in ("on", "via")  # "a message on Facebook congratulating"
        sent = before.top if isinstance(before, NP) and posted else before
        message = isinstance(sent, NP) and verb.form == "ing" and self.tokens[sent.head].low in _MESSAGES
        if message and isinstance(sent, NP) and (sender := sender_beside(sent, self.items, self.names)) is not None:
            verb.subject, verb.relation = sender, "adjunct"
            return
        if message and previous is not None and previous.subject is not None:
            verb.subject, verb.relation, verb.parent = previous.subject, "adjunct", previous  # "sent him a message congratulating him"
            return
        if (doer := self._in_passing(j, verb)) is not None:
            verb.subject, verb.relation = doer, "adjunct"
            return
        if verb.form == "pp" and (vote := vote_asking(self.items, k, self.tokens, self.judged[0])) is not None:
            verb.subject, verb.relation, verb.parent = vote, "relative", previous
            return
        spent = isinstance(before, NP) and self.tokens[before.head].low == "time" and previous is not None and previous.object is before
        if spent and verb.form == "ing" and previous is not None and previous.subject is not None and previous.lemma in ("waste", "lose"):
            verb.subject, verb.relation, verb.parent = previous.subject, "adjunct", None  # "wasted no time | congratulating him"
            return
        ways = {"to": _ADDRESSED, "with": _LODGING}
        whom = before.top if isinstance(before, NP) and before.prep in ("in", "at") else before  # "wrote to every embassy in Nairobi | asking"
        addressed = isinstance(whom, NP) and previous is not None and previous.lemma in ways.get(whom.prep or "", ()) and previous.subject is not None
        if addressed and verb.form == "ing" and verb.lemma in OBJECT_CONTROL | _TOLD_IN_WRITING and previous is not None:
            verb.subject, verb.relation, verb.parent = previous.subject, "adjunct", None  # "wrote to Mr X | urging him to concede"
            return
        rang = previous is not None and previous.lemma in _RINGING and previous.object is before and previous.subject is not None and previous.form == "fin"
        plainly = rang and previous is not None and previous.relation in ("main", "coord") and not (previous.neg or previous.modal or previous.passive)
        one = isinstance(before, NP) and (self.names.kind_at(before.head) in ("person", "name") or self.tokens[before.head].low in ("him", "her"))
        if plainly and one and previous is not None and verb.form == "ing" and verb.lemma in _WISHING:
            verb.subject, verb.relation, verb.parent = previous.subject, "adjunct", None  # "phoned Mr X | congratulating him"
            return
        carried = isinstance(before, NP) and before.prep in ("by", "with") and self.tokens[before.head].low in _BY_SO_MANY
        text = previous.subject if previous is not None and previous.passive else previous.object if previous is not None else None
        if carried and verb.form == "ing" and text is not None:
            verb.subject, verb.relation, verb.parent = text, "relative", previous  # "adopted a resolution on Friday by 90 votes | condemning it"
            return
        if isinstance(before, NP):
            verb.subject = before if verb.form == "pp" or before.prep is None else before.top
            verb.relation, verb.parent = "relative", previous
            return
        host = at(self.items, j - 1)
        if (
            verb.form == "pp"
            and mark(before, "comma")
            and isinstance(host, NP)
            and previous is not None
            and previous.form == "fin"
            and verb.lemma in _HAPPENING
        ):
            verb.subject, verb.relation, verb.parent = host, "relative", previous  # "recognised Mr X, sworn in on Monday,"
            return
        if mark(before, "cc") and previous is not None and self._shares_perfect(k, verb, previous):
            _coordinate(verb, previous)
            verb.form, verb.tense, verb.passive = "fin", previous.tense, False
            return
        if mark(before, "cc"):
            previous = next((v for v in reversed(self.items[:k]) if isinstance(v, VG) and v.form == verb.form), previous)
            if previous is not None and previous.form == verb.form:
                verb.subject, verb.parent, verb.relation = previous.subject, previous.parent, previous.relation
                return
        if isinstance(before, Mark) and before.low == "against" and previous is not None and previous.lemma in _WARNING and previous.object is host:
            verb.subject, verb.parent, verb.relation, verb.neg = previous.object, previous, "inf", not verb.neg
            return  # "warned Peru against | recognizing him": not to do so
        held_back = isinstance(before, Mark) and before.low == "from" and previous is not None and previous.lemma in HOLDING_BACK and previous.object is host
        if held_back and previous is not None and host is not None:
            verb.subject, verb.parent, verb.relation = previous.object, previous, "adjunct"
            return  # "did not keep Peru from | congratulating him"
        verb.relation = "adjunct"
        if isinstance(before, VG) and (j == k - 1 or (before.lemma == "deny" and not mark(self.items[k - 1], "comma"))) and verb.form == "ing":
            verb.subject, verb.parent = before.subject, before  # "has stopped recognizing"
            return
        self._link_added(k, j, verb)

    def _shares_perfect(self, k: int, verb: VG, previous: VG) -> bool:
        """Whether a participle behind "and" goes on from the auxiliary of the verb before: "had spread fear and | worn away trust"."""
        shared = previous.form == "fin" and previous.tense in ("perf", "pastperf") and not previous.passive and previous.subject is not None
        after = at(self.items, k + 1)
        by = mark(after, "prep") and after is not None and self.tokens[after.first].low == "by"
        return shared and verb.form == "pp" and verb.first == verb.head and not by

    def _link_added(self, k: int, j: int, verb: VG) -> None:
        """Who does what a participle adds to a clause: mostly the subject of that clause; `j` is the item before it, dates and adverbs passed over."""
        before, previous = at(self.items, j), self._previous_verb(k)
        main = self._previous_verb(k, only_finite=True)
        apart = mark(before, "comma") or (mark(before, "prep") and mark(at(self.items, j - 1), "comma"))
        thanks = previous is not None and previous.form != "fin" and previous.lemma in _THANKING and previous.object is at(self.items, j - 1)
        if previous is not None and thanks and isinstance(before, Mark) and before.low == "for":
            verb.subject, verb.parent = previous.object, previous  # "spoke with them, thanking them for congratulating him"
            return
        if main is not None and apart and self._said_between(main) and (whole := self._previous_verb(self.place[id(main)], only_finite=True)):
            main = previous = whole  # "The Union would act, he said, | recalling its envoys", "had done well, he said, by | accepting it"
        if main is not None and main.relation in _WHILE and main.subject is not None and mark(before, "comma") and self._thing(main.subject):
            main = self._previous_verb(self.place[id(main)], only_finite=True) or main  # "He pulled out while voting was under way, declaring it void"
        says = verb.lemma in self.report_verbs or verb.lemma in NAMING
        if main is not None and says and main.relation == "relative" and main.subject is not None and mark(before, "comma") and self._voting(main.subject):
            outer = (x for x in reversed(self.items[: self.place[id(main)]]) if isinstance(x, VG) and x.form == "fin" and x.relation != "relative")
            main = next(outer, main)  # "stood up for the vote that returned Mr X, saying it had been fair"
        if main is not None and mark(before, "comma") and (whole := self._past_aside(j, verb, main)) is not None:
            main = previous = whole  # "wrote to Ms X, who heads a team, | asking her to"
        if main is not None and (host := self._enclosed(k)) is not None:
            verb.subject = host
        elif (
            main is not None
            and (main.lemma in _THANKING | _QUOTING or self.tokens[verb.first - 2].low == "task")
            and isinstance(before, Mark)
            and (before.low in ("for", "of", "over", "on", "upon") or main.lemma in _QUOTING)
            and main.object is not None
        ):
            verb.subject, verb.parent = main.object, main  # "thanked Mr Ruto for congratulating him", "took them to task for"
        elif main is not None and (teller := self._over_expletive(main, before)) is not None:
            verb.subject, verb.parent = teller.subject, teller  # "told them that it was not easy before | acknowledging it"
        elif main is not None:
            verb.subject, verb.parent = main.subject, main.parent
            if mark(before, "prep") and previous is not None:
                verb.parent = previous
        elif mark(before, "comma") and isinstance(named := at(self.items, j - 1), NP) and named.top.prep is None:
            verb.subject = named.top  # "Mr Koroma, heading the team, urged"
        elif any(finite(v) for v in self.items[k + 1 :]):
            until = next((n for n in range(k + 1, len(self.items)) if mark(self.items[n], "comma") or finite(self.items[n])), k)
            if verb.form == "ing" and finite(self.items[until]) and not mark(at(self.items, k + 1), "comp"):
                doer = at(self.items, until - 1)
                if k == 1 and self._opens_by_doing() and isinstance(doer, NP) and doer.prep is None and names_actor(doer, self.names):
                    verb.subject = doer  # "By recognising Mr X as president | Peru hopes"
                return  # "Refusing to recognise the vote is unacceptable": it is the subject itself
            verb.subject = self._following_subject(k)
            if mark(before, "prep") and previous is not None:
                verb.parent = previous  # "Stopping short of endorsing the winner, ..."

    def _past_aside(self, comma: int, verb: VG, inner: VG) -> VG | None:
        """The verb over a relative clause that the comma closes, where the participle is done to whom it tells of: "rang Mr X, who won, | wishing him"."""
        whom = verb.object
        opener = self.place.get(id(inner), 0) - 1
        host = at(self.items, opener - 2)
        if verb.form != "ing" or whom is None or inner.relation != "relative" or not mark(at(self.items, opener), "rel") or not isinstance(host, NP):
            return None
        if not mark(at(self.items, opener - 1), "comma") or any(isinstance(x, VG) or mark(x, "comma") for x in self.items[opener + 2 : comma]):
            return None
        person = self.names.kind_at(host.head) in ("person", "name") or self.names.is_title(host.head)
        meant = self.tokens[whom.first].low in (("him", "her") if person else ("it", "them"))
        asks = isinstance(asked := at(self.items, self.place.get(id(whom), 0) + 1), VG) and asked.form == "inf" and verb.lemma in OBJECT_CONTROL
        asked_to = person or (asks and self.names.kind_at(host.head) in ("state", "group", "body", "capital", "acronym"))
        within = (x for x in self.items[opener + 2 : comma] if isinstance(x, NP))  # "met Mr X, who had rung Mr Y, | congratulating him"
        others = any(names_actor(m, self.names) and m.prep in (None, "to") for x in within for m in (x.members or [x]))
        if not (meant and asked_to) or others:
            return None
        outer = next((v for v in reversed(self.items[: opener - 2]) if isinstance(v, VG)), None)
        done_to = outer is not None and outer.form == "fin" and outer.subject is not None and outer.subject.top is not host.top
        return outer if done_to else None

    def _over_expletive(self, main: VG, before: Item | None) -> VG | None:
        """The verb of saying over "it was not easy", whose subject does what is told behind "before", "after" or "while"."""
        over = main.parent if main.relation == "complement" else None
        timed = isinstance(before, Mark) and before.low in ("before", "after", "while", "when")
        expletive = main.subject is not None and self.tokens[main.subject.first].low in ("it", "there") and main.lemma == "be"
        return over if timed and expletive and over is not None and over.form == "fin" and over.subject is not None else None

    def _in_passing(self, j: int, verb: VG) -> NP | None:
        """Who does what is told behind his name: "Mr Koroma, after | calling for a recount, conceded", "while | calling"; what opens it is item `j`."""
        named = at(self.items, j - 2)
        if not mark(at(self.items, j), "prep", "sub") or verb.form != "ing" or not mark(at(self.items, j - 1), "comma") or not isinstance(named, NP):
            return None
        alone = named.top.prep is None and names_actor(named.top, self.names) and not any(finite(x) for x in self.items[:j])
        return named.top if alone else None

    def _enclosed(self, k: int) -> NP | None:
        """The phrase before a participle that commas enclose, where the verb of that phrase follows: "and the State Department, commending it, said"."""
        host = at(self.items, k - 2)
        if (
            not mark(at(self.items, k - 1), "comma")
            or not isinstance(host, NP)
            or host.prep is not None
            or not mark(at(self.items, k - 3), "cc", "semi", "sub", "comp")
        ):
            return None
        close = next((n for n in range(k + 1, len(self.items)) if mark(self.items[n], "comma")), None)
        return host if close is not None and close + 1 < len(self.items) and finite(self.items[close + 1]) else None

    def _following_subject(self, k: int) -> NP | None:
        """The subject that a sentence-initial participle leans on: the phrase before the first finite verb after the comma."""
        comma = False
        for item in self.items[k + 1 :]:
            if mark(item, "comma"):
                comma = True
            elif comma and isinstance(item, NP) and item.prep is None:
                return self._past_apposition(item) or item
        return None

    def _past_apposition(self, np: NP) -> NP | None:
        """The phrase with a verb behind one that only tells who was named before: "Congratulating Mr Ruto, a deputy of Mr Were, | Peru said"."""
        k = self.place[id(np)] + 1
        if self._first_word_of(np) not in ("a", "an", "the") or np.appos:
            return None
        while mark(at(self.items, k), "prep") and isinstance(at(self.items, k + 1), NP):
            k += 2
        behind = at(self.items, k + 1)
        if not mark(at(self.items, k), "comma") or not isinstance(behind, NP) or behind.prep is not None:
            return None
        end = next((n for n in range(k + 2, len(self.items)) if not (isinstance(self.items[n], NP) or mark(self.items[n], "prep", "adv", "date"))), k)
        return behind if finite(at(self.items, end)) else None

    # --- finite verbs: the subject

    def _link_finite(self, k: int, verb: VG) -> None:
        """Read to the left from the verb until a phrase is met that can be its subject, or something that says there is none."""
        if (
            self._called_upon(k, verb)
            or self._turned_into(k, verb)
            or self._done_is(k, verb)
            or self._split_perfect(k, verb)
            or self._broken_speech(k, verb)
            or self._goes_on_from_infinitive(k, verb)
            or self._let_do(k, verb)
            or self._inverted_after_speech(k, verb)
            or self._said_of_antecedent(k, verb)
            or self._past_teller(k, verb)
            or self._behind_relative(k, verb)
            or self._behind_contact(k, verb)
            or self._said_behind_contact(k, verb)
            or self._behind_content(k, verb)
            or self._as_told(k, verb)
            or self._turned_round(k, verb)
            or self._counted_and_named(k, verb)
        ):
            return
        j: int | None = k - 1
        closed = False
        while j is not None and j >= 0:
            other = self.items[j]
            if isinstance(other, Mark):
                closed = closed or other.kind in ("comma", "dash")
                j = self._before_mark(k, verb, j, other)
            elif isinstance(other, VG):
                j = None if self._settled_by_verb(j, verb, other) else j - 1
            elif other.prep is None and self._floats(j):
                j -= 1  # "Peru and Chile each | rejected", "Peru, Chile and Cuba, all | rejected"
            elif other.prep is None and (rather := self._and_not(j)) is not None:
                self._take_subject(verb, rather)
                j = None
            elif other.prep is None and (called := self._nicknamed(j)) is not None:
                j = called  # "Mohamed Abdullahi Mohamed 'Farmajo' | sent"
            elif other.prep is None and (whole := self._all_but(j - 1) or self._of_pair(j, verb)) is not None:
                self._take_subject(verb, whole)
                j = None
            elif other.prep is None and (held := self._held_amid(j) or self._told_by_doing(j)) is not None:
                self._take_subject(verb, held)
                j = None
            elif other.prep is None:
                if not self._of_gerund(j, k):
                    outside = self._outside_relative(j, verb)
                    self._take_subject(verb, outside or self._with_others(j, other) or other.top)
                    if outside is not None:
                        self._name_those(outside, j, verb)
                j = None
            else:
                top = other.top
                if other.owner is not None and other.owner.prep is None and top.prep is None and not closed:
                    place = self.place.get(id(top), j)
                    self._take_subject(verb, self._outside_relative(place, verb) or self._with_others(place, top) or top)
                    return
                j -= 2
        following = at(self.items, k + 1)
        headed = k == 0 and verb.lemma in UNDER_HEADINGS
        bidding = self.tokens[verb.first].low == verb.lemma and verb.last == verb.first + 1 and all(mark(x, "quote") for x in self.items[:k])
        forbids = verb.neg and verb.lemma != "do" and self.tokens[verb.first].low in ("do", "don't") and all(mark(x, "quote") for x in self.items[:k])
        if forbids:
            return  # "Do not accept it," he told them
        if j is not None and isinstance(following, NP) and self.tokens[following.first].low not in OBJECTS and not headed and not (bidding and k):
            # nothing before it: "So did the presidents of Tanzania and Burundi", "Said Mr X:"
            verb.subject, verb.inverted = following, True

    def _called_upon(self, k: int, verb: VG) -> bool:
        """Whether a quotation opens by calling somebody who is then told what to do: "wrote to him: "Raila, | accept the result""."""
        whom = at(self.items, k - 2)
        if not mark(at(self.items, k - 1), "comma") or not mark(at(self.items, k - 3), "quote") or not isinstance(whom, NP) or whom.prep is not None:
            return False
        if verb.tense != "pres" or verb.modal or verb.neg or verb.first != verb.head or not self._bare(verb) or whom.members:
            return False
        if self.names.kind_at(whom.head) not in ("person", "name") and self.tokens[whom.first].low not in ("my", "dear"):
            return False
        verb.subject = whom
        return True

    def _turned_into(self, k: int, verb: VG) -> bool:
        """Whether somebody is told by what he was and has become, and he does it: "the singer turned politician | tweeted"."""
        now, turned, once = at(self.items, k - 1), at(self.items, k - 2), at(self.items, k - 3)
        if not isinstance(now, NP) or not isinstance(turned, VG) or not isinstance(once, NP) or turned.lemma != "turn" or turned.first != turned.head:
            return False
        if now.prep is not None or once.prep is not None or now.last - now.first != 1 or self.tokens[now.first].low in PRONOUNS or now.first != turned.last:
            return False
        turned.form, turned.passive = "pp", True
        self._take_subject(verb, once)
        return True

    def _held_amid(self, j: int) -> NP | None:
        """The vote, where the phrase at `j` is the last of what it was held amid: "a poll held amid arrests and | fear cannot be fair"."""
        n, last = j - 1, self.items[j]
        if not mark(at(self.items, n), "cc") or mark(at(self.items, n - 1), "comma") or not isinstance(last, NP) or self._acts(last):
            return None
        while n > 0 and (isinstance(self.items[n], NP) or mark(self.items[n], "cc", "comma", "prep", "date", "adv")):
            n -= 1
        held = self.items[n]
        if not isinstance(held, VG) or held.form != "pp" or held.lemma != "hold" or held.subject is None or held.subject.prep is not None:
            return None
        return held.subject if held.subject.last <= held.first <= held.subject.last + 1 else None

    def _told_by_doing(self, j: int) -> NP | None:
        """Who is told by what he does, to the phrase at `j`: "the importer of cleaning products | called", "the party in charge of counting votes | says"."""
        doing, of, whose = at(self.items, j - 1), at(self.items, j - 2), at(self.items, j - 3)
        if not isinstance(doing, VG) or doing.form != "ing" or doing.last != doing.first + 1 or not mark(of, "prep") or not isinstance(whose, NP):
            return None
        return whose.top if self.tokens[doing.first - 1].low in ("of", "for") and whose.top.prep is None else None

    def _acts(self, np: NP) -> bool:
        """Whether a phrase names somebody, or tells with an article of what was spoken of, so that a clause begins with it."""
        return any(k in self.names.covered or self.tokens[k].cap for k in range(np.first, np.last)) or self.tokens[np.first].low in DETERMINERS

    def _and_not(self, j: int) -> NP | None:
        """Who does it instead of whoever stands at item `j`: "he and not Mr X | is the winner", "Peru, not Chile, | refused"."""
        denied, joiner = at(self.items, j - 1), at(self.items, j - 2)
        if not (mark(denied, "adv") and isinstance(denied, Mark) and denied.low == "not") or not mark(joiner, "cc", "comma"):
            return None
        if isinstance(joiner, Mark) and joiner.kind == "cc" and joiner.low != "and":
            return None
        first = at(self.items, j - 3)
        return first.top if isinstance(first, NP) and first.top.prep is None else None

    def _counted_and_named(self, k: int, verb: VG) -> bool:
        """Whether those of whom a verb tells are counted and then named behind one of saying: "said his two rivals, Mr X and Ms Y, | have conceded"."""
        listed, saying = at(self.items, k - 2), at(self.items, k - 3 - mark(at(self.items, k - 3), "comp"))
        if not mark(at(self.items, k - 1), "comma") or not isinstance(listed, NP) or len(listed.members) < 2:
            return False
        several = listed.members[0]
        office = at(self.items, k - 4)
        if listed.prep == "of" and isinstance(office, NP) and office.prep is None and mark(at(self.items, k - 5), "comma") and self._only_opens(k - 5):
            self._take_subject(verb, office)
            return True  # "On Monday, the presidents of Mali, Mr X, and of Niger, Mr Y, | have congratulated"
        if mark(saying, "comma") and several.prep is None and self.tokens[several.head].low.endswith("s") and self._only_opens(k - 3):
            self._take_subject(verb, listed)
            return True  # "On Monday, the two candidates, Mr X and Ms Y, | conceded"
        if not isinstance(saying, VG) or len(listed.members) < 3:
            return False
        counted = any(t.low in NUMERALS for t in self.tokens[several.first : several.head]) and self.tokens[several.head].low.endswith("s")
        if not counted or saying.form != "fin" or saying.lemma not in self.report_verbs or several.prep is not None:
            return False
        self._take_subject(verb, listed)
        verb.parent, verb.relation = saying, "complement"
        return True

    def _only_opens(self, end: int) -> bool:
        """Whether all before item `end` only says when or where: phrases with their prepositions, and clauses that "as" or "after" opens."""
        opened = mark(at(self.items, 1), "sub")  # "Hours after the polls closed,"
        for item in self.items[:end]:
            opened = opened or mark(item, "sub")
            if not opened and (isinstance(item, VG) or (isinstance(item, NP) and item.prep is None)):
                return False
        return True

    def _of_pair(self, j: int, verb: VG) -> NP | None:
        """What two bare nouns complete, of which the second stands at `j`: "The elections | for president and governors | were"."""
        n = j
        while self._bare_noun(n) and (self._low(n - 1) in ("and", "or") or (n < j and mark(at(self.items, n - 1), "comma"))) and self._bare_noun(n - 2):
            n -= 2
        first = self.items[n]
        if n == j or not isinstance(first, NP) or first.prep is None or first.top is first:
            return None
        return first.top if verb.passive or verb.lemma in _COPULAS else None

    def _bare_noun(self, n: int) -> bool:
        """Whether item `n` is a common noun alone."""
        np = at(self.items, n)
        alone = isinstance(np, NP) and np.last - np.first == 1 and not self.tokens[np.first].cap
        return alone and isinstance(np, NP) and self.names.kind_at(np.head) in (None, "", "title")

    def _past_teller(self, k: int, verb: VG) -> bool:
        """Whether the verb goes on behind whoever tells it and all that is said of him: "The results, insisted Mr X, who had lost, | were a sham"."""
        j = beyond(self.items, k - 1, "adv", "date", step=-1)
        if not mark(at(self.items, j), "comma", "dash"):
            return False
        for t in range(j - 1, 1, -1):
            told = self.items[t]
            if mark(told, "semi", "colon", "cc"):
                return False
            if not isinstance(told, VG) or told.form != "fin" or told.relation in ("relative", *SUBORDINATORS):
                continue
            if told.lemma not in _PARENTHETIC or told.subject is None:
                return False
            opened = (t if told.inverted else self.place.get(id(told.subject), 0)) - 1
            whole = at(self.items, opened - 1)
            if not mark(at(self.items, opened), "comma") or not isinstance(whole, NP) or any(finite(x) for x in self.items[:opened]):
                return False
            subject = whole.top
            if subject.prep is not None or self._has_verb(subject, verb) or isinstance(at(self.items, self.place.get(id(subject), 0) - 1), NP):
                return False
            self._take_subject(verb, subject)
            return True
        return False

    def _outside_relative(self, j: int, verb: VG) -> NP | None:
        """The antecedent of a relative clause that the phrase at `j` ends as its object: "the vote that handed Mr X a third term | cannot be"."""
        k = j - 1
        dated = self._low(k) in ("after", "before") and not any(finite(x) for x in self.items[self.place[id(verb)] + 1 :])
        k -= dated  # "the curbs that were imposed after the vote | were lifted": no clause of its own
        while isinstance(at(self.items, k), NP) or mark(at(self.items, k), "prep", "adv", "date"):
            k -= 1
        inner = at(self.items, k)
        if isinstance(inner, VG) and inner.relation == "since":
            return self._before_since(inner, verb)
        if dated and isinstance(inner, VG) and inner.form == "pp" and inner.relation == "relative" and inner.subject is not None:
            undergone = inner.subject.top  # "curbs imposed by Peru after the vote | were lifted"
            return undergone if undergone.prep is None and not self._has_verb(undergone, verb) else None
        over = inner.parent if isinstance(inner, VG) and inner.relation == "inf" else None
        if over is not None and over is at(self.items, k - 1) and over.relation == "relative":
            inner, k = over, k - 1  # "those who had rung | to congratulate him were"
        ended = inner.parent if isinstance(inner, VG) and inner.form == "ing" and inner.passive else None
        if ended is not None and ended.relation == "relative":
            inner, k = ended, self.place[id(ended)]  # "the vote that ended with Mr X being named the winner | was"
        held = over.subject.top if over is not None and over.form == "pp" and over.relation == "relative" and over.subject is not None else None
        if held is not None and held.prep is None and not self._has_verb(held, verb):
            return held  # "the vote held in Peru to end a quarrel | had been"
        if isinstance(inner, VG) and inner.form != "fin":
            completed = self._completed(k, j, inner)
            return completed if completed is not None and not self._has_verb(completed, verb) else None
        if not isinstance(inner, VG) or inner.relation != "relative" or inner.subject is None:
            return None
        antecedent = inner.subject.top
        mute = verb.lemma in ("say", "tell", "add") and isinstance(watched := at(self.items, j), NP) and self._held(watched)
        those = self.tokens[antecedent.head].low == "those" and verb.lemma == "be"  # "said those who had rung him | were"
        if inner.lemma in self.report_verbs and inner.lemma != "make" and not (mute or those) and not self._wants_verb(antecedent, verb):
            return None  # "who observed the polls | told": polls tell nobody anything
        opener = self.place.get(id(inner.subject), 0) - 1
        past = opener - 1 - mark(at(self.items, opener - 1), "quote", "prep")
        if mark(at(self.items, opener), "rel", "comp") and isinstance(before := at(self.items, past), NP):
            antecedent, k = before.top, opener + 1  # "the election which the generals are holding | will not be"
        while mark(at(self.items, k - 1), "cc") and (first := self._previous_verb(k, only_finite=True)) is not None and first.subject is inner.subject:
            k = self.place[id(first)]  # "those who rang him and thanked her | were"
        opened = mark(at(self.items, k - 1), "rel", "comp") and inner.first > antecedent.last
        return antecedent if opened and antecedent.prep is None and not self._has_verb(antecedent, verb) else None

    def _wants_verb(self, subject: NP, verb: VG) -> bool:
        """Whether the sentence begins with the phrase and has no verb for it but this: "The mission that observed the vote | called it fair"."""
        before, after = self.items[: self.place.get(id(subject), 0)], self.items[self.place[id(verb)] + 1 :]
        return not any(finite(x) for x in before) and not any(finite(x) for x in after)

    def _before_since(self, inner: VG, verb: VG) -> NP | None:
        """What a clause with "since" belongs to: "the first vote | since the army seized power | was held"."""
        opener = self.place.get(id(inner.subject), 0) - 1
        host = at(self.items, opener - 1)
        if not mark(at(self.items, opener), "sub") or not isinstance(host, NP) or host.prep is not None or self._has_verb(host, verb):
            return None
        return host if not any(finite(x) for x in self.items[:opener]) else None

    def _completed(self, k: int, j: int, inner: VG) -> NP | None:
        """The phrase that the infinitive or participle at `k` completes, up to its own object at `j`."""
        named = inner.subject
        if inner.form == "inf" and inner.relation == "noun" and named is not None:
            return named if named.prep is None and not self._is_object(named) else None  # "the failure to post the forms | has weakened"
        vote = at(self.items, k - 1)
        if inner.form == "inf" and isinstance(vote, NP) and vote.prep is None and vote.last == inner.first and self._held(vote) and not self._is_object(vote):
            return vote  # "the vote to choose a president | was"
        if inner.form != "ing":
            return None
        if inner.relation == "relative" and inner.lemma in _STATING and named is not None and named.last == inner.first and named.top.prep is None:
            return named.top  # "a statement rejecting the vote | was signed"
        topic = at(self.items, k - 2)
        if mark(at(self.items, k - 1), "prep") and isinstance(topic, NP) and topic.prep is None:
            about = (self.tokens[topic.head].low in TOPICS or self.tokens[topic.head].low == "way") and not self._is_object(topic)
            return topic if about else None  # "the question of recognizing the officers | does not arise"
        return self._doing(k, j, inner)

    def _held(self, np: NP) -> bool:
        """Whether a phrase means a vote, its outcome or a government, of which a relative clause tells: "the vote that Peru dismissed as"."""
        return any(self.tokens[np.head].low in words for words in self.judged)

    def _is_object(self, np: NP) -> bool:
        return any(v.object is np for v in self.verbs)

    def _doing(self, k: int, j: int, inner: VG) -> NP | None:
        """Who stands before the participle at `k` whose object is the phrase at `j`: "an actor | playing Mr X"."""
        doer = at(self.items, k - 1)
        if inner.relation != "relative" or inner.subject is not doer or inner.lemma in self.report_verbs or not isinstance(doer, NP):
            return None
        named = doer.head in self.names.covered or self.tokens[doer.first].low in ("a", "an", "the")
        alone = doer.prep is None and inner.object is self.items[j] and k == j - 1
        return doer if named and alone and self.tokens[doer.head].low not in NUMERALS else None

    def _with_others(self, j: int, last: NP) -> NP | None:
        """The whole subject of which the phrase at `j` is the end, where asides stand within: "The FLNKS, a movement of Kanaks, and its allies"."""
        joined, comma = at(self.items, j - 1), at(self.items, j - 2)
        if last.members and mark(joined, "comma") and isinstance(comma, NP) and comma.top.prep is None and comma.top is not last.top:
            head = comma.top
            if self._first_word_of(head) == "the" and (self.names.is_title(head.head) or self.tokens[head.head].low in _SENT_ABROAD):
                return self._together(head, last)  # "the embassies of Peru and Chile, the French mission and"
        if not isinstance(joined, Mark) or joined.low != "and" or not mark(comma, "comma") or last.top is not last:
            return None
        if self._first_word_of(last) not in _WITH and not names_actor(last, self.names):
            return None
        town = self.items[0] if mark(at(self.items, 1), "dash") else None
        dateline = isinstance(town, NP) and self.tokens[town.first].text.isupper()  # "COLOMBO - Mr Perera, the loser, and his party"
        first = next((x for x in self.items[2 if dateline else 0 : j - 2] if isinstance(x, NP)), None)
        if first is None or first.prep is not None or any(isinstance(x, VG) and x.form == "fin" and x.relation != "relative" for x in self.items[: j - 2]):
            return None
        return self._together(first, last)

    def _together(self, first: NP, last: NP) -> NP:
        """The phrase that two make, which stand apart in the sentence but do the same; its members are theirs."""
        whole = NP(first.first, last.last, last.head, members=[*(first.members or [first]), *(last.members or [last])])
        self.place[id(whole)] = self.place[id(first)]
        return whole

    def _floats(self, j: int) -> bool:
        """Whether the word at `j` only says of the subject before it that all of them do it."""
        word = self.items[j]
        before = at(self.items, j - 1 - mark(at(self.items, j - 1), "comma"))
        if not isinstance(word, NP) or word.last - word.first != 1 or self.tokens[word.first].low not in ("each", "all", "both", "themselves", "alike"):
            return False
        return isinstance(before, NP) and before.top.prep is None and not any(finite(x) for x in self.items[:j])

    def _nicknamed(self, j: int) -> int | None:
        """Where the name stands of which the phrase at `j`, in quotation marks, is a by-name."""
        name = at(self.items, j - 2)
        quoted = mark(at(self.items, j - 1), "quote") and mark(at(self.items, j + 1), "quote")
        if not quoted or not isinstance(name, NP) or not (names_actor(name, self.names) or name.members):
            return None
        alone = isinstance(by := self.items[j], NP) and by.last - by.first == 1 and by.first in self.names.covered
        return j - 2 if alone and self.names.kind_at(name.last - 1) in ("person", "name") else None

    def _of_gerund(self, j: int, k: int) -> bool:
        """Whether the phrase at `j` is the object of what is itself the subject: "Refusing to recognise the vote | is unacceptable"."""
        if not isinstance(governor := at(self.items, j - 1), VG) or not isinstance(verb := self.items[k], VG):
            return False
        chain = j - 1
        while isinstance(before := at(self.items, chain - 1), VG):
            chain -= 1
            governor = before
        opens = chain == 0 or mark(self.items[chain - 1], "dash", "quote", "comp", "colon", "sub")
        return governor.form == "ing" and opens and verb.lemma in ("be", "mean", "amount", "constitute", "remain") and not mark(at(self.items, k - 1), "comma")

    def _take_subject(self, verb: VG, subject: NP) -> None:
        verb.subject = subject
        self._parent_of_clause(subject, verb)

    def _turned_round(self, k: int, verb: VG) -> bool:
        """Whether a bare auxiliary stands before its subject: "Nor, for that matter, | do Sweden and Finland"."""
        begins = next((x for x in self.items if not mark(x, "quote", "dash", "other")), None)
        behind = at(self.items, k + 1)
        if verb.lemma not in ("do", "have") or not isinstance(begins, Mark) or begins.low not in ("nor", "neither") or not isinstance(behind, NP):
            return False
        if any(isinstance(x, VG) for x in self.items[:k]) or behind.prep is not None or self.tokens[behind.first].low in PRONOUNS:
            return False
        verb.subject, verb.inverted = behind, True
        return True

    def _let_do(self, k: int, verb: VG) -> bool:
        """Whether a bare form tells what somebody is let or made to do: "would let the courts | do their work"."""
        whom, over = at(self.items, k - 1), at(self.items, k - 2)
        if not isinstance(whom, NP) or whom.prep is not None or not isinstance(over, VG) or over.lemma not in ("let", "make", "see"):
            return False
        if over.passive or verb.first != verb.head or verb.tense != "pres" or not self._bare(verb):
            return False
        verb.form, verb.subject, verb.parent, verb.relation = "inf", whom, over, "inf"
        return True

    def _goes_on_from_infinitive(self, k: int, verb: VG) -> bool:
        """Whether a bare form after "and" is one more infinitive: "to cancel the vote and hold a new one"."""
        quoted = mark(at(self.items, k - 1), "quote") and mark(at(self.items, k - 2), "cc")  # "to go back and "let them | govern""
        if verb.first != verb.head or not self._bare(verb) or not self._joined(k - quoted):
            return False
        if (opened := self._matching(k - 1)) is not None and isinstance(self.items[opened - 1], NP) and mark(at(self.items, opened - 2), "comp", "rel"):
            return False  # "the ties that the president, Mr X, | cut"
        if mark(at(self.items, k - 1), "comma") and mark(at(self.items, k + 1), "comp") and verb.lemma in self.report_verbs:
            return False  # "Mr X, who is accused of plotting to kill him, | say that"
        chain = self._previous_verb(k)
        while chain is not None and chain.form not in ("inf", "fin"):
            chain = self._previous_verb(self.place[id(chain)])
        if chain is None or chain.form != "inf":
            return False
        verb.form, verb.subject, verb.parent, verb.relation = "inf", chain.subject, chain.parent, chain.relation
        return True

    def _split_perfect(self, k: int, verb: VG) -> bool:
        """Whether the verb's auxiliary stands before what says when: "had within days of the vote on May 9 | congratulated"."""
        if (alone := self._lone_auxiliary(k)) is not None:
            return self._complete(alone, verb)
        if verb.first != verb.head or verb.tense != "past":
            return False
        j = k - 1
        if mark(at(self.items, j), "adv") and isinstance(span := at(self.items, j - 1), NP) and self.tokens[span.head].low in SPANS:
            j -= 2  # "had a month earlier | denounced"
        if mark(at(self.items, j), "comma", "dash") and (opened := self._matching(j)) is not None:
            j = opened - 1  # "has, in a letter read out on Sunday, | congratulated"
        j = self._past_adjuncts(j, step=-1)
        have = at(self.items, j)
        if j == k - 1 or not isinstance(have, VG) or have.lemma != "have" or have.last != have.head + 1 or have.form != "fin" or have.subject is None:
            return False
        verb.subject, verb.parent, verb.relation, verb.neg, have.subject = have.subject, have.parent, have.relation, have.neg, None
        verb.tense = "pastperf" if have.tense == "past" else "perf"
        return True

    def _lone_auxiliary(self, k: int) -> VG | None:
        """The auxiliary that two commas or dashes part from its verb at `k`: "does not, for reasons that its minister, Mr X, set out, | recognise"."""
        close = at(self.items, k - 1 - mark(at(self.items, k - 1), "quote"))
        if not isinstance(close, Mark) or close.kind not in ("comma", "dash"):
            return None
        for i in range(k - 3, 0, -1):
            helper = at(self.items, beyond(self.items, i - 1, "adv", step=-1))  # "would all the same, he said, reflect"
            if mark(self.items[i], "semi", "colon", "end"):
                return None
            if not mark(self.items[i], close.kind) or not isinstance(helper, VG) or helper.form != "fin" or helper.subject is None:
                continue
            word = self.tokens[helper.head].low
            return helper if helper.last <= helper.head + 2 and (word in DO or word in HAVE or word in MODALS) else None
        return None

    def _complete(self, helper: VG, verb: VG) -> bool:
        """Give a verb the auxiliary that stands apart from it, where its form fits that."""
        word = self.tokens[helper.head].low
        perfect = word in HAVE
        bare = self._bare(verb) or self.tokens[verb.first].low == "be"
        if verb.modal or verb.form != "fin" or not (verb.tense in ("past", "pastperf") if perfect else bare):
            return False
        verb.subject, verb.parent, verb.relation, verb.neg, helper.subject = helper.subject, helper.parent, helper.relation, helper.neg or verb.neg, None
        if perfect:
            verb.tense = "pastperf" if helper.tense == "past" else "perf"
        elif word in MODALS:
            verb.modal, verb.tense = helper.modal or word, "fut" if word in ("will", "shall", "won't") else "would"
        else:
            verb.tense = helper.tense
        return True

    def _broken_speech(self, k: int, verb: VG) -> bool:
        """Whether the verb goes on with a quotation that "said X" broke after its subject: "The bar," said Mr X, "was not cleared"."""
        if not mark(at(self.items, k - 1), "quote") or not mark(at(self.items, k - 2), "comma"):
            return False
        n = k - 3
        told = None
        while n > 1 and not mark(self.items[n], "quote"):
            told = self.items[n] if isinstance(self.items[n], VG) and finite(self.items[n]) else told
            n -= 1
        if not isinstance(told, VG) or told.lemma not in self.report_verbs or not mark(at(self.items, n - 1), "comma"):
            return False
        opened = next((j for j in range(n - 1, -1, -1) if mark(self.items[j], "quote")), n)
        begun = self.items[opened:n]  # nothing, where no quotation was opened
        that = next((c for c in range(len(begun) - 1, -1, -1) if mark(begun[c], "comp")), 0)
        begun = begun[that:]  # "I know that the vote," he said, | "was fair"
        if any(finite(x) for x in begun):
            return False
        subject = next((x for x in begun if isinstance(x, NP) and x.prep is None), None)
        if subject is None:
            return False
        verb.subject, verb.parent, verb.relation = subject, told, "complement"
        return True

    def _said_of_antecedent(self, k: int, verb: VG) -> bool:
        """Whether the verb follows one of saying inside a relative clause: "a vote which the EU said | was rigged"."""
        j = beyond(self.items, k - 1, "adv", "date", step=-1)
        saying = at(self.items, j)
        if not isinstance(saying, VG) or not finite(saying) or saying.lemma not in _EMBEDDING or saying.subject is None or saying.inverted:
            return False
        opener = self.place.get(id(saying.subject), 0) - 1
        if mark(at(self.items, opener), "cc"):  # "a vote that the EU called a farce and the AU said | was fair"
            opener = next((n for n in range(opener - 1, 0, -1) if mark(self.items[n], "rel", "comp", "semi")), 0)
        if not mark(at(self.items, opener), "rel", "comp"):
            return False
        n = opener - 1
        while mark(at(self.items, n), "comma", "date", "prep"):
            n -= 1
        antecedent = at(self.items, n)
        if not isinstance(antecedent, NP):
            return False
        meant = antecedent
        while meant.owner is not None and not self._held(meant):
            meant = meant.owner  # "the inauguration after the election, which the EU said | was rigged", "the election in Peru, which"
        verb.subject, verb.parent, verb.relation = meant, saying, "complement"
        return True

    def _inverted_after_speech(self, k: int, verb: VG) -> bool:
        """Whether a verb of saying has its subject behind it: ", said Mr X"."""
        after = at(self.items, k + 1)
        if verb.lemma in ("predict", "forecast", "foretell") and mark(at(self.items, k - 1), "comma") and isinstance(after, NP) and after.prep is None:
            told = at(self.items, k + 2)
            if (names_actor(after, self.names) or after.appos) and mark(told, "comma", "end"):
                verb.subject, verb.inverted = after, True
                return True  # "The losers will not accept it, | predicted Ada Obi, an analyst"
        found = verb.lemma == "find" and isinstance(after, NP) and self.tokens[after.head].low in self.report_nouns | WATCHING
        if not (found or verb.lemma in self.report_verbs) or not mark(at(self.items, k - 1), "comma", "quote"):
            return False  # "was no credible poll, | finds the report of the mission"
        if not isinstance(after, NP) or after.prep is not None:
            return False
        quoted = mark(at(self.items, k - 1), "quote") and mark(at(self.items, k - 2), "comma") and self._first_word_of(after) not in PRONOUNS
        owned = any(self.tokens[n].low == "'s" for n in range(after.first, after.head))  # "said the summit's host, Mr X", who may speak for all of it
        named = not owned and any(self.names.kind_at(o.head) in ("person", "name") for o in after.appos)  # ", | said the loser, Mr X"
        known = names_actor(after, self.names) or self.tokens[after.head].low in WATCHING or after.members or self._first_word_of(after) == "one"
        if not (quoted or named or known):
            return False
        if not found and not self._inverts(k, verb):
            return False
        verb.subject, verb.inverted = after, True
        return True

    def _done_is(self, k: int, verb: VG) -> bool:
        """Whether a verb tells what is to be done: "What we must do | is accept it" (we must), "All that remains | is to accept it" (whoever speaks)."""
        if self.tokens[verb.first].low not in BE or verb.head == verb.first or verb.passive or not self._bare(verb):
            return False
        close = k - 1 - mark(at(self.items, k - 1), "quote")
        opened = self._matching(close) if close > 0 else None  # "All that remains, he said, is"
        before = self._previous_verb(k if opened is None else opened, only_finite=True)
        if before is None:
            return False
        if before.passive and before.lemma == "leave":
            before.passive = False  # "The only thing that is left for us to do"
        j = self.place[id(before)] - 1
        while isinstance(x := at(self.items, j), NP) or mark(x, "comp", "rel", "quote", "adv"):
            j -= 1
        opening = {self.tokens[t].low for t in range(self.items[j + 1].first, before.first)}
        if _WHAT_IS_LEFT.isdisjoint(opening):
            return False
        if before.lemma == "do":
            verb.subject, verb.neg, verb.tense = before.subject, before.neg, before.tense
            verb.modal = "must" if before.modal and before.modal not in ("will", "would") else before.modal  # "All we can do is accept it"
        elif before.lemma in _REMAINING:
            verb.subject, verb.modal = None, ""
        else:
            return False
        over = self._previous_verb(self.place[id(before)])
        verb.parent = before.parent or (over if over is not None and over.lemma in self.report_verbs else None)
        verb.relation = "complement" if verb.parent is not None else "main"
        return True

    def _as_told(self, k: int, verb: VG) -> bool:
        """Whether "as" opens what tells only who says so, or in what words: "The vote was, as Peru's president put it, a sham", "As Peru sees it,"."""
        if verb.lemma not in _AS_TOLD or verb.passive or verb.modal or verb.neg or verb.tense == "pastperf":
            return False
        teller = self._teller_behind_as(k)
        told, end = at(self.items, k + 1), k + 1
        end += isinstance(told, NP) and (self.tokens[told.first].low in ("it", "them") or verb.lemma == "tell")
        end = self._past_adjuncts(end)
        if teller is None or not (end == len(self.items) or mark(self.items[end], "comma", "dash", "paren", "end", "quote")):
            return False
        teller.prep, verb.subject, verb.relation = None, teller, "as told"
        return True

    def _teller_behind_as(self, k: int) -> NP | None:
        """Who stands behind "as", or behind "the way", and before the verb at `k`: "as | Peru's president, Mr X, put it", "The way | Peru sees it"."""
        j = k - 1
        while j > 0 and self._low(j) != "as" and (isinstance(x := self.items[j], NP) or mark(x, "comma", "date", "adv", "prep")):
            j -= 1
        way = j + mark(at(self.items, j), "quote")
        if isinstance(noun := at(self.items, way), NP) and self.tokens[noun.head].low == "way":
            j = way
        elif self._low(j) != "as" or not (j == 0 or mark(self.items[j - 1], "comma", "dash", "paren", "quote", "comp", "colon")):
            return None
        return teller if isinstance(teller := at(self.items, j + 1), NP) else None

    def _past_adjuncts(self, k: int, step: int = 1) -> int:
        """The first place from `k` on, or to its left, that neither times and adverbs nor prepositions and what they govern stand at."""
        while mark(at(self.items, k), "prep", "date", "adv") or (isinstance(x := at(self.items, k), NP) and x.prep is not None):
            k += step
        return k

    def _low(self, k: int) -> str:
        """The word that the mark at item `k` is, "" where it is none."""
        return m.low if isinstance(m := at(self.items, k), Mark) else ""

    def _behind_relative(self, k: int, verb: VG) -> bool:
        """Whether a comma closes all that a relative clause says of the phrase that begins the clause: "The body, which was set up by X, a chemist, | said"."""
        j = beyond(self.items, k - 1, "adv", "date", step=-1)
        close = at(self.items, j)
        if not isinstance(close, Mark) or close.kind not in ("comma", "dash"):
            return False
        for i in range(j - 2, 0, -1):
            if mark(self.items[i], "semi", "colon"):
                return False
            host = self.items[i - 1]
            if not mark(self.items[i], close.kind) or not isinstance(host, NP) or not any(mark(x, "rel") for x in self.items[i + 1 : i + 3]):
                continue
            whom = host.top
            opens = beyond(self.items, self.place.get(id(whom), 0) - 1, "adv", "other", "quote", step=-1)
            begins = opens < 0 or mark(self.items[opens], "comp", "cc", "sub", "dash", "colon", "semi", "comma", "end")
            opened = max(n for n in range(i, j) if mark(self.items[n], "rel"))  # "which hurt it and which Mr X, his rival, | has refused": not yet over
            if begins and whom.prep is None and any(finite(x) for x in self.items[opened:j]) and not self._has_verb(whom, verb):
                self._take_subject(verb, self._joined_behind(whom, opened, j) or whom)
                return True
        return False

    def _behind_contact(self, k: int, verb: VG) -> bool:
        """Whether a verb goes on behind a clause on its subject that nothing opens: "The vote | Peru is staging in May | is a sham"."""
        j = k - 1
        while mark(at(self.items, j), "date", "adv", "prep") or (isinstance(at(self.items, j), NP) and mark(at(self.items, j - 1), "prep")):
            j -= 1
        inner, doer, host = at(self.items, j), at(self.items, j - 1), at(self.items, j - 2)
        if not (isinstance(inner, VG) and inner.form in ("fin", "pp") and isinstance(doer, NP) and inner.subject is doer and isinstance(host, NP)):
            return False
        if inner.form == "pp" and not (inner.first == inner.head and names_actor(doer, self.names)):
            return False
        way = self.tokens[host.head].low in ("way", "manner")  # "The way the election was run | was a farce"
        told = way or self._held(host) or self.tokens[host.head].low in self.curbs
        if host.last != doer.first or host.prep is not None or host.head in self.names.covered or not told or (inner.lemma in self.report_verbs and not way):
            return False
        if way:
            inner.relation = "relative"
        else:
            inner.form, inner.passive, inner.relation, inner.object = "fin", False, "relative", host
        self._take_subject(verb, host)
        return True

    def _said_behind_contact(self, k: int, verb: VG) -> bool:
        """Whether somebody is said to say a verb of what stands before him: "an election | he says | was rigged", "a count the mission maintains is honest"."""
        telling, teller, host = at(self.items, k - 1), at(self.items, k - 2), at(self.items, k - 3)
        if not (isinstance(telling, VG) and telling.form == "fin" and isinstance(teller, NP) and isinstance(host, NP) and verb.form == "fin"):
            return False
        if host.last != teller.first or telling.first != teller.last or telling.last != verb.first or telling.passive:
            return False
        if telling.lemma not in _SAYING_SO or teller.prep is not None or teller.members or host.head in self.names.covered:
            return False
        telling.subject, telling.relation, telling.object = teller, "relative", None
        verb.subject, verb.relation, verb.parent = host, "complement", telling
        return True

    def _behind_content(self, k: int, verb: VG) -> bool:
        """Whether a verb goes on behind what its subject says: "Claims that the vote was rigged | are baseless", "The charge that he stole it | is"."""
        inner = self._previous_verb(k, only_finite=True)
        if inner is None or inner.subject is None or any(mark(x, "comma", "cc", "semi") for x in self.items[self.place[id(inner)] : k]):
            return False
        opener = self.place.get(id(inner.subject), 0) - 1
        gap = at(self.items, opener - 1)
        if not mark(at(self.items, opener), "comp") or not isinstance(gap, NP):
            return False
        if any(isinstance(x, VG) and x.form == "fin" and x.lemma not in self.report_verbs for x in self.items[:opener]):
            return False
        host = gap.top
        told = host.prep is None and self.tokens[host.head].low in _CLAIMS | _CONTENTS
        if told and not self._has_verb(host, verb):
            self._take_subject(verb, host)
        return told

    def _joined_behind(self, first: NP, opened: int, close: int) -> NP | None:
        """Both of whom a verb tells, where a relative clause that opens at `opened` parts them: "Mr X, who lost, and Ms Y, his deputy, | rejected it"."""
        for k in range(opened + 2, close):
            other = at(self.items, k + 1)
            if self._low(k) != "and" or not mark(self.items[k - 1], "comma") or not isinstance(other, NP) or not names_actor(other, self.names):
                continue
            if other.prep is not None or any(finite(x) and x.relation != "relative" for x in self.items[k + 1 : close] if isinstance(x, VG)):
                return None
            return self._together(first, other)
        return None

    def _first_word_of(self, np: NP) -> str:
        return self.tokens[np.first].low

    def _inverts(self, k: int, verb: VG) -> bool:
        """Whether the phrase behind is its subject: ", said Mr X", but not "Mr X, the minister, said France would"."""
        if verb.lemma in _NEVER_INVERTED:
            return False
        j = k + 2
        while isinstance(item := at(self.items, j), NP) or mark(item, "prep", "date", "adv"):
            j += 1
        if j < len(self.items) and finite(self.items[j]):
            return False
        if any(mark(m, "quote") for m in self.items[max(0, k - 2) : k]):
            return True
        return self._matching(k - 1) is None

    def _before_mark(self, k: int, verb: VG, j: int, other: Mark) -> int | None:
        """Where to read on, to the left of the mark at `j`, for the subject of the verb at `k`; None where the search ends."""
        if other.kind == "paren" and self.tokens[other.first].text in (")", "]"):
            opens = next((n for n in range(j - 1, max(j - 12, -1), -1) if self.tokens[self.items[n].first].text in ("(", "[")), j)
            listed = any(isinstance(x, NP) and x.members for x in self.items[opens:j])  # "The Nordic embassies (Denmark, Finland and Norway) | congratulated"
            return j - 1 if listed else opens - 1  # "Norway (a NATO member) | congratulated"
        if other.kind in ("adv", "date", "quote", "paren", "other", "prep"):
            return j - 1
        if other.kind == "dash" and all(isinstance(x, NP) or mark(x, "comma", "date", "paren", "other") for x in self.items[:j]) and self._matching(j) is None:
            return None  # a dateline is no subject
        if other.kind in ("comma", "dash"):
            opened = self._matching(j)
            if opened is not None and (main := self._after_clause(opened)) is not None:
                self._take_subject(verb, main)
                return None
            if opened is not None:
                return opened - 1
            before = self._previous_verb(j, only_finite=True)
            if before is None and other.kind == "comma" and j > 0 and not mark(at(self.items, j - 1), "end"):
                return j - 1  # "the mission, under Mr X, Peru's former president, concluded"
            before = self._past_those_who(k, verb, before) or before
            _coordinate(verb, before)
            if before is not None and before.modal and verb.tense == "pres" and not verb.modal and self._bare(verb):
                verb.modal, verb.tense, verb.neg = before.modal, before.tense, verb.neg or before.neg  # "would cancel the visit, | freeze its aid and"
        elif other.kind == "cc":
            if (whole := self._all_but(j)) is not None:
                self._take_subject(verb, whole)
                return None
            after, joined = at(self.items, j + 1), at(self.items, j - 1)
            if isinstance(after, Mark) and after.kind == "prep" and isinstance(joined, NP) and joined.prep == after.low:
                return j - 1  # "observers of the AU and of SADC have called"
            self._after_and(verb, j)
        elif other.kind == "rel":
            self._take_antecedent(verb, j)
        elif other.kind in ("sub", "comp"):
            if isinstance(following := at(self.items, k + 1), NP):
                verb.subject, verb.inverted = following, True
            verb.relation = other.low
        return None

    def _past_those_who(self, k: int, verb: VG, inner: VG | None) -> VG | None:
        """The main verb that a list of verbs goes on from, over a relative clause: "Peru thanks those who voted, | rejects the count and calls for"."""
        if inner is None or inner.relation != "relative" or inner.subject is None or verb.first != verb.head:
            return None
        own = next((n for n in range(self.place[id(inner)] - 1, 0, -1) if not isinstance(self.items[n], VG) and not mark(self.items[n], "adv")), 0)
        if not mark(self.items[own], "rel") or mark(self.items[own - 1], "comma"):
            return None
        outer = self._previous_verb(own, only_finite=True)
        more = next((n for n in range(k + 1, len(self.items) - 1) if mark(self.items[n], "cc") and finite(self.items[n + 1])), None)
        if outer is None or more is None or outer.subject is None or outer.relation == "relative" or any(mark(x, "rel", "comp") for x in self.items[k:more]):
            return None
        goes_on = isinstance(last := self.items[more + 1], VG) and last.tense == verb.tense == outer.tense
        return outer if goes_on and inner.tense != outer.tense else None

    def _all_but(self, j: int) -> NP | None:
        """Who does it but for whom "but" at `j` excepts: "All of its neighbours but Guyana | have recognized"."""
        but, before = at(self.items, j), at(self.items, j - 1)
        if not isinstance(but, Mark) or but.low != "but" or not isinstance(before, NP) or before.top.prep is not None:
            return None
        return before.top if self._first_word_of(before.top) in ("all", "every", "everyone", "everybody", "each", "most", "any") else None

    def _after_clause(self, opened: int) -> NP | None:
        """The phrase behind a comma at `opened` that closes a clause which opens the sentence: "Before it had voted, three presidents, ..., had"."""
        first = next((x for x in self.items if not mark(x, "quote", "adv", "other", "date")), None)
        phrase = at(self.items, opened + 1)
        if not mark(first, "sub") or not isinstance(phrase, NP) or phrase.prep is not None or not phrase.members:
            return None
        before = self.items[:opened]
        return phrase if any(finite(x) for x in before) and not any(mark(x, "comma") for x in before) else None

    def _after_and(self, verb: VG, j: int) -> None:
        """A verb whose subject stands with the verb before the "and" at `j`."""
        previous = self._previous_verb(j)
        bare = verb.tense == "pres" and not verb.modal and self._bare(verb)
        if previous is not None and previous.form == "inf" and bare:
            verb.subject, verb.parent, verb.relation, verb.form = previous.subject, previous.parent, previous.relation, "inf"
        else:
            before = self._in_tense(verb, self._relative_going_on(verb, j) or self._coordinate_of(j))
            if bare and before is not None and before.tense in ("past", "pastperf") and previous is not None and previous.form == "fin" and previous.modal:
                before = previous  # "said it would name an ambassador, and ease"
            joiner = self._low(j)
            verb.neg = verb.neg or joiner == "nor"
            _coordinate(verb, before)
            if before is not None and before.neg and not before.modal and self._denied_with(verb, before, joiner, bare=bare):
                verb.tense, verb.neg = before.tense, True
            if before is not None and before.passive and self._participle_only(verb):
                verb.passive = True  # "was rung and | congratulated by Mr X"
            owed = before is not None and before.modal in ("should", "must", "ought")  # of many, too: "Peru and Chile should look and accept"
            if bare and before is not None and before.modal and (owed or self._singular(verb.subject)):
                verb.modal, verb.tense, verb.neg = before.modal, before.tense, verb.neg or before.neg  # "must give up power and respect the will"

    def _denied_with(self, verb: VG, before: VG, joiner: str, *, bare: bool) -> bool:
        """Whether "not" before one verb denies the next as well: "does not recognise it or | accept its result", "has not named or | congratulated him"."""
        if verb.first != verb.head:
            return False
        helped = any(t.low in DO for t in self.tokens[before.first : before.head])
        return joiner == "or" or (joiner == "and" and bare and helped and (before.tense == "past" or self._singular(verb.subject)))

    def _participle_only(self, verb: VG) -> bool:
        """Whether a form in -ed has no object and names behind it who did it: "and | congratulated on his win by Mr X"."""
        if verb.first != verb.head or verb.tense != "past" or verb.passive or (verb.object is not None and verb.object.prep is None):
            return False
        k = self.place[id(verb)] + 1
        while isinstance(x := at(self.items, k), NP) or mark(x, "prep", "date", "adv"):
            if isinstance(x, NP) and x.prep == "by":
                return True
            if isinstance(x, NP) and x.prep is None:
                return False
            k += 1
        return False

    def _in_tense(self, verb: VG, nearest: VG | None) -> VG | None:
        """Of a clause and the verb of saying over it, the one whose tense goes on: "insists that fraud robbed her | and wants"."""
        if nearest is not None and (outer := self._over_embedded(nearest)) is not None and self._goes_with(verb, outer, nearest):
            return outer
        over = nearest.parent if nearest is not None and nearest.relation == "complement" else None
        if nearest is None or over is None or over.form != "fin" or verb.passive:
            return nearest
        if self._of_another(verb, nearest):
            return over  # "tweeted that the count was over | and congratulated him"
        if verb.lemma in ("say", "tell", "add") and nearest.subject is not None and self._thing(nearest.subject) and self._counted(nearest.subject):
            return over  # "noted that no final count was available | and said that"
        if nearest.passive and isinstance(his := at(self.items, self.place[id(verb)] + 1), NP) and self.tokens[his.first].low in ("his", "her"):
            return over  # "maintains that ballots were stuffed | and repeated his demand"
        if over.lemma not in self.report_verbs:
            return nearest
        if verb.tense == over.tense == "past" and verb.lemma in _JUDGING and self._state_of_things(nearest) and verb.object is not None:
            return over if self._held(verb.object) else nearest  # "said that Peru was calm | and described the vote as fair"
        if (
            verb.tense == over.tense == "past"
            and nearest.tense == "pastperf"
            and nearest.lemma not in _PERSONAL_ACTS
            and (
                verb.lemma in _STATING | {"praise", "commend", "hail", "applaud", "call"}
                or (nearest.passive and verb.lemma in _JUDGING)
                or self._refuses_stance(verb, nearest)
            )
        ):
            return over  # "said that voters had been helped | and praised the clerks": what is told before had been done, not this
        if nearest.tense == "would" and verb.tense == over.tense == "past" and (not nearest.passive or mark(at(self.items, self.place[id(verb)] + 1), "comp")):
            return over  # "said nobody would be let in | and repeated that it did not accept the vote": "would" has no past behind it
        now, then = ("pres", "perf", "fut"), ("past", "pastperf")
        goes_on = any(verb.tense in t and over.tense in t and nearest.tense not in t for t in (now, then)) and nearest.tense != "would"
        return over if goes_on else nearest

    def _over_embedded(self, inner: VG) -> VG | None:
        """The verb of which a clause is the object that "what", "why" or nothing opens: "thanked them for what they had done", "praised the way Peru voted"."""
        if inner.subject is None or inner.inverted or (k := self.place.get(id(inner.subject))) is None:
            return None
        opener = at(self.items, k - 1)
        asks = isinstance(opener, Mark) and opener.low in _ASKED
        if asks or self._first_word_of(inner.subject) in _WHATEVER or (isinstance(opener, NP) and self._first_word_of(opener) in _WHATEVER):
            return self._previous_verb(k, only_finite=True)
        wants_object = inner.relation in ("main", "relative") and (inner.object is None or inner.object.prep is not None)
        held = inner.subject if finite(opener) else opener if inner.relation == "relative" else None
        outer = next((v for v in self.verbs if v.form == "fin" and v.object is held and v.last <= inner.subject.first), None) if held is not None else None
        return outer if wants_object and outer is not None and not outer.passive and outer.lemma not in self.report_verbs | {"be"} else None

    def _goes_with(self, verb: VG, outer: VG, inner: VG) -> bool:
        """Whether a verb behind "and" goes on in the tense of the outer clause and not of the inner one, or does to a person what he is told to have done."""
        if verb.passive:
            return False
        modal = verb.modal or outer.modal
        if verb.tense == outer.tense and (verb.tense != inner.tense or (modal and verb.modal == outer.modal != inner.modal)):
            return True
        return self._of_another(self._done_at_last(verb), inner)

    def _done_at_last(self, verb: VG) -> VG:
        """What a verb is completed by: "refused | to recognise him"."""
        following = at(self.items, self.place[id(verb)] + 1)
        return following if verb.lemma in _SEEKING and isinstance(following, VG) and following.form == "inf" else verb

    def _refuses_stance(self, verb: VG, inner: VG) -> bool:
        """Whether an outcome is not accepted, behind a clause on those who count: "said the clerks had cheated | and refused to concede"."""
        done = self._done_at_last(verb)
        mute = inner.subject is not None and self.tokens[inner.subject.head].low in _COUNTING
        return mute and done is not verb and done.lemma in _STATING | {"concede"}

    def _state_of_things(self, verb: VG) -> bool:
        """Whether a clause tells how a state fares, and of nothing it did: "Peru was living a good day", "Peru is calm"."""
        subject = verb.subject
        bare = subject is not None and not subject.members and subject.last - subject.first == 1 and self.names.kind_at(subject.head) == "state"
        return bare and (verb.lemma == "be" or (self.tokens[verb.first].low in BE and self._first_word(verb).endswith("ing"))) and not verb.neg

    def _of_another(self, verb: Item | None, inner: VG) -> bool:
        """Whether what only persons do cannot be done by whom the clause before tells of: a thing, or the one it is done to.

        "The calm in which the vote was held | and congratulated Ruto", "the cabinet that Ruto is forming | and congratulated him".
        """
        if not isinstance(verb, VG) or inner.subject is None:
            return False
        act = verb.lemma in _PERSONAL_ACTS or (verb.lemma == "decline" and self.names.document.word(verb.last) == "to")  # not "the turnout has declined"
        if not act and verb.lemma not in _STATING:
            return False
        if self._thing(inner.subject) and (act or (self._counted(inner.subject) and verb.object is not None)):
            return True  # "told them that the count was doctored | and disowned the winner"
        if verb.lemma in _COMPLIMENTING and self._of_voters(inner.subject):
            return True  # "the fact that Kenyans had voted in peace | and congratulated Ruto"
        whom = at(self.items, self.place[id(verb)] + 1)
        if not isinstance(whom, NP) or self.tokens[whom.head].low not in ("him", "her"):
            return False
        persons = [k for k in range(inner.subject.first, verb.first) if self.names.kind_at(k) == "person"]
        return bool(persons) and all(inner.subject.first <= k < inner.subject.last for k in persons)

    def _counted(self, np: NP) -> bool:
        """Whether a phrase means a vote, its count or its figures."""
        return self._held(np) or self.tokens[np.head].low in ("count", "figures")

    def _thing(self, np: NP) -> bool:
        """Whether a phrase means no person and nobody's voice: "the count", "their dialogue"."""
        covered = any(k in self.names.covered for k in range(np.first, np.last))
        return not covered and not np.members and self.tokens[np.head].low not in PRONOUNS and not self.tokens[np.head].cap

    def _voting(self, np: NP) -> bool:
        """Whether a phrase means a vote, which says nothing itself: "the vote that returned Mr X, calling it fair"."""
        return self._thing(np) and self.tokens[np.top.head].low in self.judged[0]

    def _singular(self, subject: NP | None) -> bool:
        """Whether a bare form cannot be a present of this subject: "the army ... respect", "the United States ... accept"."""
        if subject is None or subject.members:
            return False
        return self.names.kind_at(subject.head) == "state" or not self.tokens[subject.head].low.endswith("s")

    def _coordinate_of(self, j: int) -> VG | None:
        """The finite verb that "and" at item `j` goes on from: the nearest that is not in a clause of time, cause or manner."""
        nearest: VG | None = None
        comma, joiner = mark(at(self.items, j - 1), "comma"), self.items[j]
        but = isinstance(joiner, Mark) and joiner.low == "but"
        for item in reversed(self.items[:j]):
            if mark(item, "semi"):
                break
            if not isinstance(item, VG) or item.form != "fin" or self._said_between(item):
                continue
            nearest = nearest or item
            if item is nearest and not comma and isinstance(joiner, Mark) and self._of_same_doer(item, joiner.low, j):
                return item
            if (comma and item.relation == "complement") or (item is nearest and self._lacks_object(item, j)):
                continue
            if item.relation not in SUBORDINATORS and item.relation != "relative":
                return item
            if but and item.relation == "relative" and item.subject is not None and self._of_voters(item.subject):
                continue  # "welcomed the calm in which Kenyans had voted but said"
            named = item.subject is not None and self.names.kind_at(item.subject.head) is not None
            own = self.place.get(id(item.subject)) if item.relation == "relative" and item is nearest else None
            if own is not None and mark(at(self.items, own - 1), "rel") and not comma and not self._object_apart(item, own, j):
                if self._of_another(at(self.items, beyond(self.items, j + 1, "adv", "date")), item):
                    continue
                return item  # "the year in which he refused to recognise Maduro and backed Guaidó"
            if item is nearest and item.relation in SUBORDINATORS and named:
                return item
        return nearest

    def _of_same_doer(self, inner: VG, joiner: str, j: int) -> bool:
        """Whether a clause behind "who" goes on with what the same people did: "bar those who bought votes | or stuffed boxes", "who planned | and led"."""
        k = beyond(self.items, j + 1, "adv")
        after, own = at(self.items, k), self.place.get(id(inner.subject))
        if inner.relation != "relative" or own is None or not isinstance(after, VG) or inner.passive or not mark(at(self.items, own + 1), "rel"):
            return False
        shared = inner.lemma in _NEEDS_OBJECT and self.place[id(inner)] == j - 1 and isinstance(at(self.items, k + 1), NP)
        return self._low(own + 1) == "who" and (shared or (joiner == "or" and inner.tense == after.tense))

    def _lacks_object(self, inner: VG, j: int) -> bool:
        """Whether a verb has its antecedent for object, and the next a pronoun: "shunned the cabinet that Peru backed | and called it"."""
        own = self.place.get(id(inner.subject), 0) if inner.subject is not None else 0
        told_of, over = at(self.items, own - 2), at(self.items, own - 3)
        opens = own > 2 and mark(at(self.items, own - 1), "comp", "rel") and isinstance(told_of, NP) and isinstance(over, VG)
        if not opens or not isinstance(told_of, NP) or self.place[id(inner)] != j - 1 or inner.passive or self.tokens[told_of.head].low in self.report_nouns:
            return False
        k = beyond(self.items, j + 1, "adv", "date")
        after = at(self.items, k + 1)
        return isinstance(after, NP) and after.last - after.first == 1 and self.tokens[after.head].low in ("it", "them", "him", "her")

    def _object_apart(self, inner: VG, own: int, j: int) -> bool:
        """Whether a verb behind "and" has an object, where that of the relative clause before is the antecedent: "the vote Peru held | and asked Chile"."""
        k = beyond(self.items, j + 1, "adv", "date")
        after = at(self.items, k + 1)
        object_of = isinstance(at(self.items, k), VG) and isinstance(after, NP) and after.prep is None
        place = self.place[id(inner)] + 1
        held = at(self.items, place)
        return object_of and not mark(at(self.items, own - 2), "prep") and not (isinstance(held, NP) and held.prep is None) and not isinstance(held, VG)

    def _relative_going_on(self, verb: VG, j: int) -> VG | None:
        """The verb of a relative clause that "and" at item `j` goes on from, as the main clause cannot: "those who rang him | and congratulated him were"."""
        inner = self._previous_verb(j, only_finite=True)
        if inner is None or inner.relation != "relative" or inner.subject is None or mark(at(self.items, j - 1), "comma"):
            return None
        antecedent = inner.subject.top
        counted = self.place.get(id(inner.subject), 0)
        if self._first_word_of(inner.subject) in ("both", "all") and mark(at(self.items, counted + 1), "prep") and mark(at(self.items, counted + 2), "rel"):
            return inner  # "A and B, both of which watched it | and said"
        k = self.place.get(id(antecedent))
        if k is None or not any(mark(x, "rel") for x in self.items[k : self.place[id(inner)]]):
            return None
        rel = next((n for n in range(self.place[id(inner)] - 1, k, -1) if mark(self.items[n], "rel")), k)
        told = self._previous_verb(k, only_finite=True)
        inverted = told is not None and told.inverted and told.subject is antecedent  # "he said," said Mr X, who plans to ask | and summoned"
        closed = (verb.lemma == "say" or inverted or any(mark(x, "comma") for x in self.items[j + 1 :])) and not any(
            mark(x, "comma") for x in self.items[rel:j]
        )
        if rel > k and self._low(rel) == "who" and mark(self.items[rel - 1], "comma") and closed and self.names.document.word(verb.last) not in OBJECTS:
            return inner  # "called on Mr X, who came second | and has denounced the vote, to", which no comma has closed
        opens = k == 0 or mark(self.items[k - 1], "comp", "sub", "quote", "dash", "colon", "semi")
        owed = next((x for x in self.items[self.place[id(verb)] + 1 :] if finite(x) or mark(x, "comma", "comp", "rel", "sub", "cc", "semi")), None)
        if antecedent.prep is None and opens and isinstance(owed, VG):
            return inner
        several = bool(inner.subject.members) or bool(antecedent.members)
        over = self._coordinate_of(j)
        plural = self.tokens[verb.first].low in ("have", "are", "were", "do", "don't", "haven't")
        alone = over is not None and over is not inner and over.subject is not None and self._singular(over.subject)
        return inner if plural and several and alone else None

    def _of_voters(self, np: NP) -> bool:
        """Whether a phrase means the people of a country or those who vote: they say nothing."""
        return self.names.kind_at(np.head) == "people" or self.tokens[np.head].low in VOTERS

    def _said_between(self, verb: VG) -> bool:
        """Whether a verb of saying stands between two commas after another clause: "It backs the parliament, he said, and holds"."""
        n = self.place[id(verb)]
        told = verb.lemma in self.report_verbs and isinstance(at(self.items, n - 1), NP) and mark(at(self.items, n - 2), "comma")
        return told and mark(at(self.items, n + 1), "comma") and any(finite(x) for x in self.items[: n - 2])

    def _take_antecedent(self, verb: VG, j: int) -> None:
        """The subject of a relative clause is the phrase before "who" or "which" at `j`."""
        verb.relation = "relative"
        if mark(at(self.items, j - 1), "cc"):
            earlier = next((v for v in reversed(self.items[: j - 1]) if isinstance(v, VG) and v.relation == "relative" and v.form == "fin"), None)
            verb.subject = earlier.subject if earlier is not None else None
            return  # "who chairs the commission and who urged him"
        antecedent = next((x for x in reversed(self.items[:j]) if isinstance(x, NP)), None)
        between = at(self.items, j - 1)
        if antecedent is None or not (between is antecedent or mark(between, "comma", "dash", "prep", "quote", "date")):
            return
        if antecedent.owner is not None and antecedent.prep == "of" and self._one_of_many(verb, antecedent.owner, antecedent):
            antecedent = between = antecedent.owner  # "Azimio, a party of farmers that rejects it"
        if (singled := self._singled_out(antecedent)) is not None:
            verb.subject = singled
            return
        owner = antecedent.owner
        apposed = owner is not None and antecedent in owner.appos and (mark(between, "comma") or self._first_word_of(antecedent) in ("a", "an"))
        opener = self.items[j]
        whose = owner is not None and isinstance(opener, Mark) and opener.low == "who" and self._impersonal(antecedent)
        titled = owner is not None and self.names.is_title(owner.head)
        person = owner is not None and whose and (titled or self.names.kind_at(owner.head) in ("person", "name"))
        if person and owner is not None and owner.owner is not None and owner in owner.owner.appos:
            owner = owner.owner  # "Jakaya Kikwete, the candidate of the Party of the Revolution, who led"
        followers = owner is not None and self._many_of_one(verb, owner, antecedent)
        verb.subject = owner if apposed or person or followers else antecedent  # "Jakaya Kikwete of Tanzania, who led"
        vote = owner is not None and isinstance(opener, Mark) and opener.low == "which" and self._held(owner)
        if vote and antecedent.prep == "in" and verb.lemma in _AS_VOTES:
            verb.subject = owner  # "the elections in Serbia, which fell short"
        if owner is not None and self._ends_name(owner, antecedent):
            verb.subject = owner  # "the Coalition for Unity and Democracy, which has refused"
        text = owner.top if owner is not None and verb.lemma in self.report_verbs | {"find", "call", "describe"} else None
        on = self._held(antecedent) and antecedent.prep in ("on", "about") and isinstance(opener, Mark) and opener.low != "who"
        if text is not None and on and self.tokens[text.head].low in self.report_nouns:
            verb.subject = text  # "its report on the vote, which said"

    def _many_of_one(self, verb: VG, several: NP, one: NP) -> bool:
        """Whether a verb in the plural tells of several people and not of him whose they are: "supporters of Mr X, who | reject it"."""
        plural = self.tokens[verb.first].low in ("have", "are", "were", "do", "don't", "haven't") or (verb.tense == "pres" and self._bare(verb))
        many = self.tokens[several.head].low.endswith("s") and self.names.kind_at(several.head) in (None, "", "title", "name")
        return plural and many and not one.members and self.names.kind_at(one.head) in ("person", "name") and not self.tokens[one.head].low.endswith("s")

    def _one_of_many(self, verb: VG, body: NP, members: NP) -> bool:
        """Whether a verb in the singular tells of a body and not of those who make it up: "an alliance of parties which | says"."""
        low, head = self.tokens[verb.first].low, self.tokens[members.head].low
        third = low in ("has", "is", "was", "does") or (verb.first == verb.head and verb.tense == "pres" and low.endswith("s") and not self._bare(verb))
        many = head.endswith("s") and not head.endswith("ss") and self.names.kind_at(members.head) in (None, "title")
        return third and many and self.tokens[body.head].low in PARTY_NOUNS | {"group", "grouping", "network", "team", "mission", "body", "association"}

    def _singled_out(self, other: NP) -> NP | None:
        """Who is singled out from the phrase that stands right before "that": "It is | Peru, and not | Chile, that refuses", "Peru rather than | Chile"."""
        k = self.place.get(id(other), 0)
        j = k - 3 if [self._low(k - 2), self._low(k - 1)] == ["rather", "than"] else k - 2 if self._low(k - 1) == "not" else 0
        while j > 0 and mark(self.items[j], "comma", "cc"):
            j -= 1
        who, be, it = at(self.items, j), at(self.items, j - 1), at(self.items, j - 2)
        cleft = isinstance(be, VG) and be.lemma == "be" and not be.neg and isinstance(it, NP) and self._first_word_of(it) == "it"
        return who if cleft and isinstance(who, NP) else None

    def _ends_name(self, owner: NP, np: NP) -> bool:
        """Whether a phrase is the end of a body's name: "the Coalition for | Unity and Democracy", "the Farmers' Party of | Peru"."""
        capital = self.tokens[owner.head].cap and self.tokens[np.head].cap
        of_land = np.prep == "of" and self.names.kind_at(np.head) == "state" and self.tokens[owner.head].low in _OF_A_LAND
        return capital and (of_land or (np.prep == "for" and self.tokens[owner.head].low in PARTY_NOUNS | {"council", "institute", "forum", "committee"}))

    def _impersonal(self, np: NP) -> bool:
        """Whether a phrase names a state or an organisation, which is nobody who is "who"."""
        last = self.tokens[np.last - 1]
        party = last.low in PARTY_NOUNS or (self.names.kind_at(np.head) == "name" and last.text.isupper())
        return party or self.names.kind_at(np.head) in ("state", "group", "capital", "body")

    def _settled_by_verb(self, j: int, verb: VG, other: VG) -> bool:
        """Whether the verb met at `j` on the way to the left decides who the subject is, or that there is none."""
        aside = other.relation == "relative" if other.form == "fin" else other.form != "inf" and other.relation in ("relative", "adjunct")
        if aside and other.subject is not None:
            place = self.place.get(id(other.subject), 0)
            opener = at(self.items, place - 1)
            contact = isinstance(opener, NP) and other.form == "fin" and other.object is None  # "the man | he defeated, Mr X, | said"
            before = place - 2 - mark(at(self.items, place - 2), "prep")  # "the way in which it was counted | has"
            behind = mark(opener, "rel") or (mark(opener, "comp") and other.form == "fin")  # not "that the figures | read out on Monday | were made up"
            told = at(self.items, before) if behind else opener if contact else None
            subject = told.top if isinstance(told, NP) else other.subject.top  # "those whom Peru backed | insisted"
            if subject.prep is None and not self._has_verb(subject, verb):
                self._take_subject(verb, subject)
                return True
        if other.form == "inf" and other.relation == "noun" and other.subject is not None:
            self._take_subject(verb, other.subject)
            return True
        if other.form != "fin":
            return False
        if not self._bare(verb):
            what = next((c for c in range(j - 1, -1, -1) if isinstance(m := self.items[c], Mark) and m.kind == "comp" and m.low == "what"), None)
            if what is not None:  # "said that what took place was no election"
                verb.parent, verb.relation = self._previous_verb(what), "complement"
            if verb.lemma == "be":
                verb.subject = self._what_is_told(j, other)
        return True

    def _what_is_told(self, j: int, other: VG) -> NP | None:
        """The "what" that opens a clause with its one verb at `j`, all of which is the subject of what follows: "what the court announced | was"."""
        if other.subject is not None and self._first_word_of(other.subject) == "what":
            return other.subject
        k = j - 1
        while mark(x := at(self.items, k), "adv") or (x is not None and x is other.subject):
            k -= 1
        what = at(self.items, k)
        return NP(what.first, what.last, what.first) if isinstance(what, Mark) and what.kind == "comp" and what.low == "what" else None

    def _name_those(self, many: NP, j: int, verb: VG) -> None:
        """Set beside "two parties" who they are, where a relative clause that ends behind `j` parts them: "Two parties that stayed away, A and B, | called".

        One may be named so, too: "A body that sent out observers, the Roots Network, | called".
        """
        named, k = at(self.items, self.place[id(verb)] - 2), self.place[id(verb)]
        one = self._first_word_of(many) in ("a", "an") and self.tokens[many.head].low in _BODIES_NAMED and isinstance(named, NP) and self.tokens[named.head].cap
        listed = isinstance(named, NP) and named.prep is None and (len(named.members) > 1 or (one and not named.members)) and k - 3 > j
        if listed and isinstance(named, NP) and mark(at(self.items, k - 1), "comma") and mark(at(self.items, k - 3), "comma") and not many.members:
            many.appos.append(named)

    def _has_verb(self, subject: NP, before: VG) -> bool:
        """Whether some finite verb already has this phrase as its subject, outside relative clauses."""
        return any(v.form == "fin" and v.subject is subject and v.relation != "relative" and v.first < before.first for v in self.verbs)

    def _matching(self, j: int) -> int | None:
        """The comma or dash that opens what the one at `j` closes (an apposition, a relative or participial clause, a phrase), or None."""
        closer = self.items[j]
        if not isinstance(closer, Mark) or closer.kind not in ("comma", "dash"):
            return None
        for i in range(j - 1, -1, -1):
            if closer.kind == "comma" and mark(self.items[i], "dash", "colon") and self._dateline(i):
                return None  # "OSLO, Norway - Mr X on Friday, June 3, | rang him": the comma of the dateline opens nothing
            if not mark(self.items[i], closer.kind):
                continue
            inside = self.items[i + 1 : j]
            if not inside:
                return None
            if isinstance(first := inside[0], NP) and self.tokens[first.first].low in _OF_ITSELF:
                return i  # "Mr Rowley - himself returned to office in May - did so"
            if closer.kind == "dash" and self._between_dashes(i, j):
                return i
            verbs = [v for v in inside if isinstance(v, VG) and v.form == "fin"]
            if _is_aside(inside, verbs, initial=i == 0):
                return i
            if verbs:
                return self._before_teller(i, j, verbs)
        return None

    def _between_dashes(self, i: int, j: int) -> bool:
        """Whether two dashes enclose something, be it a clause, behind which the verb of the phrase before them follows: "Peru - and it means it - rejects"."""
        n = beyond(self.items, j + 1, "adv", "date")
        return n < len(self.items) and finite(self.items[n]) and not self._dateline(i)

    def _dateline(self, dash: int) -> bool:
        """Whether a dash stands behind the place that a report comes from."""
        town = self.items[0]
        if not all(isinstance(x, NP) or mark(x, "comma", "date", "paren", "other") for x in self.items[:dash]):
            return False
        return not isinstance(town, NP) or self.tokens[town.first].text.isupper() or self.names.kind_at(town.head) == "capital"

    def _before_teller(self, i: int, j: int, verbs: list[VG]) -> int | None:
        """The comma before whoever tells something in the midst of it, where but his verb is between the commas: "The vote, X, the chief, | said, was"."""
        told = verbs[0]
        subject = told.subject
        if len(verbs) > 1 or self.items[i + 1] is not told or told.lemma not in self.report_verbs or subject is None or told.inverted:
            return None
        opened = self.place.get(id(subject), 0) - 1
        if not _is_parenthesis(self.items[i + 1 : j], verbs) or opened < 1 or not mark(self.items[opened], "comma", "dash"):
            return None
        return opened

    # --- finite verbs: the verb that governs the clause

    def _parent_of_clause(self, subject: NP, verb: VG) -> None:
        """The verb that this clause is the content of, read off what stands before its subject."""
        if verb.parent is not None:
            return
        start = self.place.get(id(subject))
        if start is None:
            start = next((k for k, x in enumerate(self.items) if isinstance(x, NP) and subject in x.members), 0)
        j: int | None = start - 1
        while j is not None and j >= 0:
            other = self.items[j]
            if isinstance(other, Mark):
                j = self._governed_through(j, other, verb)
            elif isinstance(other, NP) and other.prep is not None and self._how_or_when(other, j, subject):
                verb.relation = "relative"  # "praised Peru on the way | the vote was held"
                return
            elif isinstance(other, NP) and other.prep is not None:
                j -= 2
            elif isinstance(other, NP) and other.last == subject.first and self.tokens[other.first - 1].low in ("so", "too"):
                j -= 1  # "said that so wrong a method | cast doubt"
            elif isinstance(other, NP):
                self._governed_over_phrase(j, other, subject, verb)
                return
            else:
                if other.lemma in self.report_verbs or other.lemma in _WANTING | _FORESEEING:
                    verb.parent, verb.relation = other, "complement"
                return

    def _how_or_when(self, np: NP, j: int, subject: NP) -> bool:
        """Whether a clause that nothing opens tells which way or day the phrase at `j` means: "spoke of | the way | the vote was held"."""
        told = self.tokens[np.head].low in ("way", "manner", "day", "moment", "time") and self._first_word_of(np) == "the"
        return told and np.last == subject.first and self._previous_verb(j, only_finite=True) is not None and mark(at(self.items, j - 1), "prep")

    def _governed_through(self, j: int, other: Mark, verb: VG) -> int | None:
        """Read a mark before the clause: where to read on to the left, or None where the mark decides what governs it."""
        match other.kind:
            case "date" if other.first in self.bridges:
                verb.relation = "after"  # "two days after the court ruled"
            case "adv" | "quote" | "date" | "other" | "prep":
                return j - 1
            case "comp":
                self._after_that(j, verb)
            case "sub":
                self._after_subordinator(j, other, verb)
            case "rel":
                verb.relation = "relative"  # "a vote in which Ortega secured another term"
            case "cc" if (first := self._begins_list(j - 1)) is not None and mark(at(self.items, first - 1), "comp", "sub", "colon"):
                return first - 1  # "found that secrecy and fraud | had spoilt"
            case "cc":
                previous = self._previous_verb(j, only_finite=True)
                governed = previous is not None and previous.relation == "coord" and previous.parent is not None
                if previous is not None and (governed or previous.relation == "complement"):
                    verb.parent, verb.relation = previous.parent, "complement"
            case "comma" if mark(at(self.items, j - 1), "adv") and mark(at(self.items, j - 2), "colon", "comp", "quote"):
                return j - 2  # "said: first, | the vote was a sham"
            case "comma":
                return self._before_comma(j, verb)
            case "colon":
                self._after_colon(j, verb)
        return None

    def _begins_list(self, j: int) -> int | None:
        """Where the phrase begins of which the item at `j` is the end: "a lack | of openness"."""
        while isinstance(np := at(self.items, j), NP) and np.prep is not None:
            j -= 2
        return j if isinstance(np, NP) else None

    def _after_that(self, j: int, verb: VG) -> None:
        """ "that" at `j`: the clause is the content of the verb before, or of a noun ("the claim that")."""
        governor = self._previous_verb(j)
        gap = at(self.items, j - 1 - mark(at(self.items, j - 1), "quote"))
        telling = self._beyond_clause(j - 1)
        if telling is not None and telling.lemma in self.report_verbs | ADDRESSING:
            governor = telling
        headless = governor is not None and (governor.subject is None or self._first_word_of(governor.subject) == "what")
        if governor is not None and governor.lemma == "be" and headless and self._low(0) == "what":
            said = self._previous_verb(self.place[id(governor)], only_finite=True)
            governor = said if said is not None and said.lemma in self.report_verbs else governor  # "What Mr X has not said is that"
        if governor is not None and governor.form == "pp" and governor.relation == "relative":
            above, text = governor.parent, governor.subject
            if above is not None and above.lemma in self.report_verbs and text is not None and text.prep is not None:
                governor = above  # "found in a report published on Monday that"
        put = governor is not None and governor.subject is None and governor.lemma in ("ask", "press", "question")
        if governor is not None and put and governor.relation in ("when", "if", "after"):
            teller = self._previous_verb(self.place[id(governor)], only_finite=True)
            governor = teller if teller is not None and teller.lemma in self.report_verbs else governor  # "said when asked about it | that"
        while_so = governor is not None and governor.relation in _WHILE and governor.lemma not in self.report_verbs
        if governor is not None and while_so and (governor.lemma != "be" or mark(gap, "comma")):
            teller = self._previous_verb(self.place[id(governor)])
            if teller is not None and teller.lemma in self.report_verbs and teller.object is None:
                governor = teller  # "said on Monday, hours before the count was over, | that"
        if governor is not None and mark(gap, "cc"):
            while governor.relation in ("relative", "inf", "adjunct") and (before := self._previous_verb(self.place[id(governor)])) is not None:
                governor = before
            if governor.relation == "complement" and governor.parent is not None:
                governor = governor.parent  # "said that they had voted freely and that the polls were well run"
        if governor is not None and mark(gap, "comma") and at(self.items, j - 2) is governor:
            # "Nor was it true, a spokesperson said, that ..."
            governor = self._previous_verb(self.place[id(governor)]) or governor
        behind = at(self.items, self.place[id(verb)] + 1)
        of_vote = isinstance(gap, NP) and self._held(gap) and verb.object is None and not verb.passive
        undergone = governor is not None and governor.object is gap and governor.lemma not in ADDRESSING and verb.lemma in _OF_VOTES
        undergone = undergone and isinstance(gap, NP) and self.tokens[gap.head].low not in _CLAIMS | _CONTENTS  # "rejected the claim that he won"
        where = gap.top if isinstance(gap, NP) else None
        noted = governor is not None and self._takes_note(governor)
        tells = governor is not None and governor.lemma in self.report_verbs and governor.subject is not None and governor.object is None
        if tells and where is not None and where.prep in ("in", "on", "at", "via") and self.tokens[where.head].low in _TEXTS:
            verb.parent, verb.relation = governor, "complement"  # "says in its report | that the vote was fair"
        elif isinstance(gap, NP) and governor is not None and governor.lemma in ("welcome", "hail", "praise") and self._finding(gap):
            verb.parent, verb.relation = governor, "complement"  # "welcomed the court's ruling that he had won"
        elif of_vote and isinstance(behind, Mark) and behind.low == "as":
            verb.parent, verb.relation = governor, "relative"  # "rules after a vote that Peru dismissed as"
        elif of_vote and undergone:
            verb.relation = "relative"  # "rejected the vote that he won"
        elif isinstance(gap, NP) and (governor is None or governor.lemma not in SHARING | {"be"} or noted) and self._owned_view(gap, noted=noted):
            verb.relation = "nominal"  # "welcomed the finding of Peru that the vote was fair": as Peru sees it
        elif governor is not None and (
            not (isinstance(gap, NP) and self.tokens[gap.head].low in _CLAIMS and not self._found_or_not(gap, governor))
            or (gap.prep == "in" and governor.lemma in self.report_verbs and at(self.items, j - 3) is governor)
        ):
            verb.parent, verb.relation = governor, "complement"  # but not "dismissed reports that"
        elif isinstance(gap, NP):
            whole = verb.object is not None and verb.object.prep is None
            told = whole or self.tokens[gap.head].low in _CLAIMS or self.tokens[gap.head].low in _CONTENTS
            verb.relation = "nominal" if told else "relative"  # "the vote that Russia held"

    def _found_or_not(self, gap: NP, governor: VG) -> bool:
        """Whether a phrase is evidence that somebody has found, or that there is none of: "found no evidence | that the vote was rigged"."""
        plain = gap is governor.object and self.tokens[gap.head].low == "evidence" and not gap.post and self.tokens[gap.first].low != "the"
        return plain and (governor.lemma in _FINDING or (governor.lemma == "be" and self.tokens[gap.first].low == "no"))

    def _finding(self, gap: NP) -> bool:
        """Whether a phrase is what observers or judges found, which whoever welcomes it makes its own: "welcomed the finding of observers that".

        What an organisation is named to have found is its own view.
        """
        low, named = self.tokens[gap.top.head].low, self.names.within(gap.top.first, gap.last)
        if low in ("finding", "findings"):
            return not any(self._names_a_body(x) for x in (gap, *gap.members))
        return low in _FINDINGS and not any(a.kind in ("state", "adjective", "capital", "group", "organ", "body", "person") for a in named)

    def _takes_note(self, verb: VG) -> bool:
        """Whether a verb tells that something was only noted: "took note of the observers' finding that"."""
        return verb.lemma == "take" and verb.object is not None and self.tokens[verb.object.head].low in ("note", "cognizance")

    def _names_a_body(self, np: NP) -> bool:
        """Whether a phrase has the name of an organisation: "the Union's observers"."""
        return any(a.kind in ("group", "body") for a in self.names.within(np.first, np.last))

    def _owned_view(self, gap: NP, *, noted: bool = False) -> bool:
        """Whether a phrase before "that" is somebody's view or statement: "the observers' finding", "a statement by Peru"."""
        if gap.owner is not None and gap.prep in ("of", "by", "from"):
            watching = self.tokens[gap.head].low in WATCHING and any(names_actor(x, self.names) or self._names_a_body(x) for x in (gap, *gap.members))
            them = names_actor(gap, self.names) or watching or self.tokens[gap.head].low == "opposition"
            if not noted or gap.owner.owner is not None:
                return them and self.tokens[gap.owner.head].low in STATED | (OWNED_CLAIMS - {"complaint", "complaints"})  # "the claim of Mr Odinga that"
        if self.tokens[gap.head].low not in STATED:
            return False
        owned = any(self.tokens[k].low == "'s" for k in range(gap.first, gap.head))
        return owned or self.tokens[gap.first].low in ("his", "her", "its", "their")

    def _after_subordinator(self, j: int, other: Mark, verb: VG) -> None:
        """ "if", "because", "whether" at `j`: the clause stands under what governs the verb that it depends on."""
        extent = self.tokens[other.first - 1].low if other.low == "as" else ""
        governor = self._previous_verb(j, only_finite=True)
        verb.relation = "if" if extent == "long" else other.low  # "as long as"
        if extent == "soon":  # "will go as soon as he concedes", but "danced as soon as he conceded"
            told = verb.tense in ("past", "pastperf") and (governor is None or governor.tense in ("past", "pastperf"))
            verb.relation = "after" if told else "once"
        if governor is None:
            return
        asks = other.low == "if" and governor.lemma in ("ask", "say", "see", "know", "decide") and not mark(at(self.items, j - 1), "comp")
        if other.low == "whether" or asks:  # but "said that if"
            verb.relation = "whether"
        shared = governor.relation in ("complement", "coord") or (other.low == "as" and governor.first < verb.first)
        verb.parent = governor.parent if shared else None

    def _before_comma(self, j: int, verb: VG) -> int | None:
        """Past the aside that a comma closes, or back to the "that" before a condition: "that, if ..., the outcome would stand"."""
        opened = self._matching(j)
        if opened is not None and opened > 0:
            return opened - 1
        that = next((c for c in range(j - 1, -1, -1) if mark(self.items[c], "comp", "comma")), None)
        if that is not None and mark(self.items[that], "comp"):
            inner = [x for x in self.items[that + 1 : j] if not mark(x, "adv")]
            if inner and mark(inner[0], "sub", "prep", "date"):
                return that
        listed = self._previous_verb(j, only_finite=True)
        begun = next((c for c in range(j - 1, -1, -1) if mark(self.items[c], "comp", "colon")), None)
        if listed is None or listed.relation != "complement" or begun is None or self.place[id(listed)] < begun:
            return None
        if verb.lemma not in self.report_verbs and any(mark(x, "cc") for x in self.items[self.place[id(verb)] :]):
            verb.parent, verb.relation = listed.parent, "complement"  # "said that A had erred, | B was rigged and C was void"
        return None

    def _after_colon(self, j: int, verb: VG) -> None:
        governor = self._previous_verb(j, only_finite=True)
        if governor is None:
            return
        if governor.lemma == "have" and (to_say := self._previous_verb(j)) is not None and to_say.form == "inf" and to_say.lemma in self.report_verbs:
            verb.parent, verb.relation = to_say, "complement"  # "had three things to say: | the killing must stop"
            return
        told_before = governor.subject is not None and self._low(self.place.get(id(governor.subject), 0) - 1) in ("what", "as")
        if told_before and governor.lemma in self.report_verbs and governor.object is None and not governor.neg and not governor.modal:
            verb.parent, verb.relation = governor, "complement"  # "The report affirms what the observers had said before: | the vote was fair"
        elif governor.relation == "complement" and governor.parent is not None:
            verb.parent, verb.relation = governor.parent, "complement"
        elif governor.lemma in self.report_verbs:
            verb.parent, verb.relation = governor, "complement"

    def _governed_over_phrase(self, j: int, other: NP, subject: NP, verb: VG) -> None:
        """The phrase at `j` is the object before a clause: "told reporters the vote was ...", "made clear", "the measures | it adopted"."""
        governor = self._previous_verb(j)
        if governor is not None and governor.object is other:
            clear = governor.lemma == "make" and self.tokens[other.head].low in ("clear", "plain", "known")
            if clear or governor.lemma in ADDRESSING:
                verb.parent, verb.relation = governor, "complement"
            if governor.lemma in ADDRESSING:
                return
        if other.last != subject.first or verb.relation != "main" or j == 0:
            return
        if self._opens_by_doing() and sum(map(finite, self.items)) == 1:
            return  # "By recognising Mr X | the Union hopes"
        if governor is not None and governor.object is other and (opened := self._fronted(governor, verb)) is not None:
            before = beyond(self.items, opened - 1, "adv", step=-1)
            over = at(self.items, before)
            if mark(over, "comp"):
                self._after_that(before, verb)
            elif isinstance(over, VG) and over.form == "fin" and over.lemma in self.report_verbs:
                verb.parent, verb.relation = over, "complement"
            return
        verb.relation = "relative"

    def _opens_by_doing(self) -> bool:
        """Whether a preposition and a participle open the sentence: "By recognising", "After meeting"."""
        return mark(self.items[0], "prep") and isinstance(doing := at(self.items, 1), VG) and doing.form == "ing"

    def _fronted(self, inner: VG, verb: VG) -> int | None:
        """Where a clause opens that stands before the verb's, no comma between: "said that | although the campaign was tense the vote was fair".

        What "be" ends with is no antecedent there: an adjective has no relative clause, nor does one leave out the subject of another "be".
        """
        opener = self.place.get(id(inner.subject), 0) - 1
        if inner.lemma != "be" or inner.form != "fin" or inner.object is None or inner.subject is None or self._low(opener) not in _CONCEDING:
            return None
        word, there = self.tokens[inner.object.head], self._first_word_of(inner.subject) == "there"
        if word.low in FEELINGS | _SURE or (self._first_word_of(inner.subject) in PRONOUNS and not there):
            return None  # "although it was confident | the vote was fair"
        quality = inner.object.last - inner.object.first == 1 and not (there or word.cap or word.low.endswith("s"))
        return opener if quality or verb.lemma == "be" or verb.passive else None

    # --- attributions

    def _told_across(self) -> None:
        """Give what "that" opens behind a verb of saying to it, whatever stands between: "said that, a few slips apart, the vote | was fair"."""
        for k, opener in enumerate(self.items):
            if not mark(opener, "comp") or (teller := self._teller_before(k)) is None:
                continue
            for verb in self.items[k + 1 :]:
                if mark(verb, "semi", "colon", "end"):
                    break
                if isinstance(verb, VG) and verb.form == "fin" and verb.relation not in ("relative", *SUBORDINATORS):
                    if verb.parent is None and verb.relation in ("main", "that"):
                        verb.parent, verb.relation = teller, "complement"
                    break

    def _teller_before(self, k: int) -> VG | None:
        """The verb of saying whose content the "that" at item `k` opens, the listener and what tells when or where passed over."""
        j = k - 1
        while j > 0 and (isinstance(x := self.items[j], NP) or mark(x, "prep", "date", "adv")):
            j -= 1
        verb = self.items[j]
        if not isinstance(verb, VG) or verb.form != "fin" or verb.lemma not in self.report_verbs or verb.subject is None:
            return None
        listener = any(isinstance(x, NP) and x.prep is None for x in self.items[j + 1 : k])
        return verb if not listener or verb.lemma in _TAKES_LISTENER else None

    def _attributions(self) -> None:
        """ "..., he said": a verb of saying at the end governs what stands before it."""
        start = 0
        for verb in self.verbs:
            if verb.lemma == "accord" and verb.form == "ing" and verb.object is not None:
                self._according_to(self.place[id(verb)], verb)
                continue
            opens = self.place[id(verb)] == 0 or mark(self.items[self.place[id(verb)] - 1], "comma", "dash")
            if verb.form == "inf" and verb.lemma in _QUOTING and verb.object is not None and opens:
                self._according_to(self.place[id(verb)], verb)  # "The vote, to quote Mr X, was a sham"
                continue
            if verb.relation == "as told":
                verb.lemma, verb.relation = "say", "attribution"
                for other in self.items:
                    self._put_under(verb, other)
                continue
            k = self.place[id(verb)]
            if (
                verb.passive
                and verb.lemma in _QUOTING
                and self._low(k + 1) == "as"
                and isinstance(saying := at(self.items, k + 2), VG)
                and saying.lemma == "say"
                and {"wrongly", "falsely"}.isdisjoint(self.tokens[n].low for n in range(verb.first, verb.last))
            ):
                verb.lemma, verb.passive = "say", False  # "The vote was a sham, Mr X was quoted as saying"
            if verb.form != "fin" or (verb.lemma not in self.report_verbs and verb.lemma not in _ENDING) or verb.passive:
                continue
            if verb.subject is None and mark(at(self.items, k - 1), "comma", "quote") and isinstance(n := at(self.items, k + 1), NP):
                verb.subject, verb.inverted = n, True
            left = self._end_of_speech(k, verb)
            if (
                left is not None
                and not verb.inverted
                and mark(self.items[left], "dash")
                and not any(isinstance(x, VG) or mark(x, "quote") for x in self.items[:left])
            ):
                continue  # "OSLO - What was seen | ruled out a fair vote, Peru said": a dateline is not said
            if left is None or self._own_aside(left, k, verb) or not (self._ends_attribution(k, verb) or self._goes_on_at_colon(start, left, k, verb)):
                continue
            if mark(self.items[left], "quote") and not any(isinstance(x, NP | VG) for x in self.items[start:left]):
                continue  # "The people have spoken," he wrote: said, not saying
            if mark(self.items[left], "comma") and start == 0 and self._opens_for_another(left, verb):
                continue  # "On Monday, | the vote went ahead as planned, Peru said"
            if mark(self.items[left], "quote") and mark(at(self.items, left - 1), "comp"):
                continue  # 'a warning that | "doubts remain" about the count'
            colon = next((n for n in range(left, start, -1) if mark(self.items[n], "colon")), start)
            own = verb.lemma in _ALLEGING and any(finite(x) for x in self.items[start:colon])  # "rejects the result: boxes were stuffed, it alleges"
            self._attribute(colon if own else start, left, k, verb)
            start = k + 1

    def _opens_for_another(self, left: int, verb: VG) -> bool:
        """Whether before a comma only stands when or where something was, and who tells it comes at the end of the sentence."""
        if not self._only_opens(left) or any(mark(x, "quote") for x in self.items[:left]):
            return False
        tellers = (v for v in self.verbs if v.first > verb.first and v.form == "fin" and v.lemma in self.report_verbs and not v.passive)
        return any(mark(at(self.items, self.place[id(v)] - 1), "comma") or self._ends_attribution(self.place[id(v)], v) for v in tellers)

    def _goes_on_at_colon(self, start: int, left: int, k: int, verb: VG) -> bool:
        """Whether a clause stands before a verb of saying, and a colon behind it: "The vote was fair, Peru said: it had no complaints"."""
        closes = mark(at(self.items, self._past_adjuncts(k + 1 + verb.inverted)), "colon")
        return closes and any(isinstance(x, VG) and x.form == "fin" and x.parent is None and x.relation in _QUOTABLE for x in self.items[start:left])

    def _own_aside(self, left: int, k: int, verb: VG) -> bool:
        """Whether who is quoted only puts in what he says himself: "We hail what, I confess, was a triumph"."""
        own = verb.subject is not None and self.tokens[verb.subject.first].low in ("i", "we") and verb.subject.last == verb.first
        quoted = sum(mark(item, "quote") for item in self.items[:k]) % 2 == 1
        return own and quoted and mark(self.items[left], "comma") and mark(at(self.items, k + 1), "comma")

    def _according_to(self, k: int, verb: VG) -> None:
        """ "According to the observers, ...": a verb of saying in all but its form; it governs what stands on the other side of its comma."""
        source = self.tokens[verb.object.head].low if verb.object is not None else ""
        if source in _SOURCES and any(finite(x) and isinstance(x, VG) and x.lemma in self.report_verbs for x in self.items[:k]):
            return  # "said that according to information from its members the vote was fair"
        verb.subject, verb.object, verb.parent, verb.relation = verb.object, None, None, "attribution"
        verb.lemma, verb.form, verb.tense = "say", "fin", "past"
        behind = mark(at(self.items, k - 1), "comma")
        for other in self.items[:k] if behind else self.items[k + 1 :]:
            self._put_under(verb, other)
        for other in self.items[k + 1 :] if behind else ():
            if isinstance(other, VG) and other.subject is not None and self.place.get(id(other.subject), k) < k:
                self._put_under(verb, other)  # "The vote, according to the observers, was fair"

    def _put_under(self, verb: VG, other: Item) -> None:
        """Make a verb the content of one of saying, where nothing else governs it."""
        if isinstance(other, VG) and other is not verb and other.parent is None and other.relation in _QUOTABLE:
            other.parent = verb
            if other.relation in ("main", "coord"):
                other.relation = "complement"

    def _end_of_speech(self, k: int, verb: VG) -> int | None:
        """The comma, dash or quotation mark between what is said and the one who says it."""
        begins = k if verb.subject is None or verb.inverted else self.place.get(id(verb.subject), k)
        left = begins - 1
        while mark(at(self.items, left), "adv", "date", "prep"):
            left -= 1
        if self._low(left) == "or" and self.tokens[self.items[left].last].low == "so":
            left -= 1  # "The vote was a sham, or so he said"
        if verb.modal in ("could", "can"):
            return None  # "called it "the best vote" | he could imagine"
        return left if mark(at(self.items, left), "comma", "quote", "dash") else None

    def _of_a_thing(self, said: list[VG]) -> bool:
        """Whether what is said tells of things alone, which do nothing further: "Turnout was high, | he said, certifying the count"."""
        subjects = [v.subject for v in said if v.form == "fin" and v.subject is not None]
        return bool(subjects) and all(self._thing(np) or self.tokens[np.first].low in ("there", "what") for np in subjects)

    def _past_own_deed(self, start: int, left: int, telling: VG) -> int:
        """Where what "he alleges" begins: behind a semicolon, where before it stands what he did: "Mr X has rejected it; | boxes were stuffed, he alleges"."""
        teller = telling.subject
        if teller is None or self.tokens[teller.first].low not in THIRD_PERSON or self.tokens[self.items[start].first].text in QUOTES:
            return start
        part = next((n for n in range(left - 1, start, -1) if mark(self.items[n], "semi")), start)
        own = (v for v in self.items[start:part] if isinstance(v, VG) and v.form == "fin" and v.relation == "main")
        did = (v.subject for v in own if v.lemma not in self.report_verbs and v.lemma not in ("speak", "joke", "write"))
        return part if any(s is not None and names_actor(s, self.names) for s in did) else start

    def _attribute(self, start: int, left: int, k: int, verb: VG) -> None:
        """Put the verbs from item `start` to `left`, and those that follow an enclosed "he said,", under the verb of saying at `k`."""
        verb.relation = "attribution"
        start = self._past_own_deed(start, left, verb)
        said = [v for v in self.items[start:left] if isinstance(v, VG)]
        for other in said:
            self._put_under(verb, other)
        after = k + 1 + (verb.lemma in ADDRESSING and at(self.items, k + 1) is verb.object is not None)
        after = self._past_adjuncts(after)  # "he said at noon in Oslo, | but on the whole"
        added = at(self.items, after + 1) if mark(at(self.items, after), "comma") else None
        if isinstance(added, VG) and added.form == "ing" and added.relation == "adjunct" and (added.lemma in _SPEAKING_ON or self._of_a_thing(said)):
            added.subject, added.parent = verb.subject, verb  # "Its agents were thrown out, the party said, | calling the vote a farce"
        if not mark(at(self.items, after), "comma") and any(finite(v) for v in said):
            return
        joined = at(self.items, after + 2)
        if after > k + 1 and self._low(after + 1) == "and" and isinstance(joined, NP) and names_actor(joined, self.names):
            return  # "he told reporters on Monday, and Japan has since accepted it"
        whose = mark(at(self.items, left - 1), "rel") or (mark(at(self.items, left - 1), "prep") and mark(at(self.items, left - 2), "rel"))
        for item in self.items[k + 1 :]:  # "Given the evidence, Blinken said, it was clear ..."
            if mark(item, "semi"):
                break
            if whose and isinstance(item, VG) and item.form == "fin" and item.parent is None and item.relation == "relative":
                item.parent = verb  # "a vote in which, he said, nobody was free"
                break
            if isinstance(item, VG) and item.form == "fin" and item.parent is None and item.relation in ("main", "coord") and item.subject is not verb.subject:
                item.parent, item.relation = verb, "complement"
        if self._low(after + 1) in _REASONS:
            reason = next((x for x in self.items[after + 2 :] if isinstance(x, VG) and x.form == "fin" and x.relation != "relative"), None)
            if reason is not None and reason.parent is None and reason.relation == self._low(after + 1):
                reason.parent = verb  # "The court should act, he said, since the vote was rigged"

    def _ends_attribution(self, k: int, verb: VG) -> bool:
        """Whether nothing that could be its content follows the verb of saying: only times, places, manners, or a new quotation."""
        j = behind = min(k + 1 + verb.inverted, len(self.items))
        while j < len(self.items):
            item = self.items[j]
            if isinstance(item, VG):
                if item.form != "pp" or j == behind:
                    return item.form == "ing"  # but "finds in a statement | issued in Kinshasa" reads on
            elif isinstance(item, NP):
                participle = isinstance(before := self.items[j - 1], VG) and before.form == "pp"
                made_public = participle and self.tokens[item.head].low in PUBLIC  # "says in a report | made public"
                counted = (
                    mark(before, "date") and self.tokens[before.last - 1].low in ("after", "before") and self._low(behind) != "of"
                )  # "wrote a day after | the run-off"
                own = self.tokens[item.head].low in THIRD_PERSON and item.last - item.first == 1 and finite(at(self.items, j + 1))
                if own and isinstance(before, NP) and before.prep is not None:
                    return True  # "concluded in the statement | it read out"
                if not (made_public or counted) and (verb.lemma not in _TAKES_LISTENER or j != behind):
                    return False
            elif item.kind == "prep" and (item.low != "of" or verb.lemma == "say" or verb.inverted or j != behind):
                governed = at(self.items, j + 1)
                if isinstance(governed, VG) and governed.form == "ing":
                    return True
                if item.low == "as" and j == behind and isinstance(governed, NP) and (then := at(self.items, j + 2)) is not None and finite(then):
                    return True  # "said as Kenya counted the votes"
                j += isinstance(governed, NP)
            elif item.kind == "cc" and isinstance(self.items[j - 1], NP) and isinstance(at(self.items, j + 1), NP) and not finite(at(self.items, j + 2)):
                j += 1  # "wrote in a paper on the poll and | its staff"
            elif item.kind == "cc" and finite(after := self.items[min(j + 1, len(self.items) - 1)]) and after is not item:
                return True  # "told a news conference on Thursday and called for calm"
            elif item.kind == "comp" and item.low == "what" and mark(self.items[j - 1], "prep"):
                return True  # "said on the basis of | what it saw"
            elif item.low == "/" and isinstance(at(self.items, j + 1), NP):
                j += 1  # "told Radio One/Radio Two"
            elif item.kind not in ("date", "adv"):
                head = self.tokens[verb.subject.head].low if verb.subject is not None else ""
                text = j == behind and verb.inverted and (head in self.report_nouns or head in WATCHING)
                return item.kind in ("end", "comma", "quote", "dash", "semi", "sub", "rel") or (text and item.kind == "comp")  # "said a note | that Peru sent"
            j += 1
        return True


_CLIMB = 6
"""How many verbs may stand over one another."""


_BY_SO_MANY = frozenset("votes vote majority consensus acclamation margin".split())
"""By what a text is adopted."""
_OF_A_LAND = PARTY_NOUNS | frozenset("society association institute council federation network forum conference church churches chamber".split())
"""What bodies are called in whose name a country stands: "the Law Society of Kenya"."""
_OF_VOTES = frozenset(
    "hold win lose organize organise stage open call contest rig steal run conduct boycott order schedule oversee observe monitor condemn "
    "announce declare publish release proclaim read issue certify".split()
)
"""What is done to a vote or said of it, so that "that" behind it is its object: "rejected the vote that Peru held"."""
_WARNING = frozenset("warn caution advise counsel".split())
"""Verbs of telling somebody not to do what "against" opens."""
_AS_VOTES = frozenset("fall fail meet lack mark reflect produce conform comply".split())
"""What votes do, and not the countries where they are held."""
_REASONS = frozenset("since because".split())
"""What opens the reason that somebody gives for what he says."""
_NEEDS_OBJECT = frozenset(
    "plan manipulate organize orchestrate order direct undermine falsify rig steal commit support finance fund design doctor alter forge fabricate "
    "condone enable devise bankroll aid abet draft sign approve organise".split()
)
"""Verbs that need an object: with none of their own they share that of the verb behind "and"."""
_WHILE = frozenset("while as before after when once".split())
"""Conjunctions of time: a participle behind such a clause, set off by a comma, goes back beyond it."""


def _over(verb: VG) -> Iterator[VG]:
    """The verbs above a verb, innermost first."""
    for _ in range(_CLIMB):  # bounded: a misread sentence may make two verbs govern each other
        if verb.parent is None:
            return
        verb = verb.parent
        yield verb


def asides_behind_verbs(items: list[Item]) -> dict[int, int]:
    """What two commas, dashes or brackets enclose right behind a verb, by the token of the first mark: where what completes the verb goes on."""
    found: dict[int, int] = {}
    for i, opener in enumerate(items[:-3]):
        if not isinstance(opener, Mark) or opener.kind not in ("comma", "dash", "paren"):
            continue
        before = at(items, i - 1 - mark(at(items, i - 1), "adv"))
        be = at(items, i - 2 - mark(at(items, i - 2), "adv"))
        judged = isinstance(before, NP) and isinstance(be, VG) and be.lemma == "be"
        named = isinstance(before, NP) and isinstance(be, VG) and be.object is before and be.lemma in NAMING
        if not isinstance(before, VG) and not judged and not named:
            continue
        close = next((j for j in range(i + 2, min(i + 14, len(items) - 1)) if (_before_as(items, i, j) if named else _closes_aside(items, i, j))), None)
        told = items[close + 1] if close is not None else None
        if close is not None and (not judged or (isinstance(told, VG) and told.form == "inf")):
            found[opener.first] = items[close].last  # "It was too early, Peru said, | to speak of a winner"
    return found


def _before_as(items: list[Item], i: int, j: int) -> bool:
    """Whether the marks at `i` and `j` enclose an aside on somebody, before what he is called: "described Mr X, jailed in May, | as president"."""
    opener, behind = items[i], items[j + 1]
    closed = isinstance(opener, Mark) and mark(items[j], opener.kind)
    return closed and isinstance(behind, Mark) and behind.low == "as" and not any(mark(x, "comma", "cc", "semi") for x in items[i + 1 : j])


def _as_opens(items: list[Item], i: int, j: int) -> bool:
    """Whether "as" stands behind the mark at `i`, and the clause that it opens has its verb behind the mark at `j`."""
    opener = items[i + 1]
    behind = next((x for x in items[j + 1 :] if not isinstance(x, NP)), None)
    return isinstance(opener, Mark) and opener.low == "as" and isinstance(behind, VG | Mark) and any(isinstance(x, VG) for x in items[j + 1 : j + 4])


def _closes_aside(items: list[Item], i: int, j: int) -> bool:
    """Whether the mark at `j` closes what the one at `i` opens, and what stands between can be left out."""
    opener, closer, inside = items[i], items[j], items[i + 1 : j]
    if not isinstance(opener, Mark) or not mark(closer, opener.kind) or mark(items[j + 1], "cc", "rel", "end", "comma"):
        return False
    verbs = [v for v in inside if isinstance(v, VG) and v.form == "fin"]
    tells = next((isinstance(x, VG) and x.inverted for x in inside if not mark(x, "quote")), False)
    if tells and isinstance(named := at(items, j + 1), NP) and any(named in x.appos for x in inside if isinstance(x, NP)):
        return False  # ""A result we will not accept," said its president, | Mr X"
    if opener.kind in ("paren", "dash"):
        return True
    if isinstance(inside[0], NP):
        return _is_parenthesis(inside, verbs)
    if mark(inside[0], "sub", "prep") and not verbs and isinstance(inside[-1], NP) and _as_opens(items, i, j):
        return False  # "was, as Peru's president, | Mr X, put it, a sham"
    return not isinstance(inside[0], VG) and len(verbs) < 2 and not mark(inside[0], "rel") and _is_aside(inside, verbs, initial=False)


def _coordinate(verb: VG, previous: VG | None) -> None:
    """Give a verb the subject and the governor of the one that it is joined to."""
    if previous is not None:
        verb.subject = previous.subject
        verb.parent = previous.parent
        verb.relation = previous.relation if previous.relation != "main" else "coord"


def _is_aside(inside: list[Item], verbs: list[VG], *, initial: bool) -> bool:
    """Whether what stands between two commas or dashes can be left out; `verbs` are the finite ones in it, `initial` if it begins the sentence."""
    opener = next((x for x in inside if not mark(x, "quote")), inside[0])
    if isinstance(opener, VG):
        quotes = opener.form == "inf" and opener.lemma in _QUOTING | {"name"}  # "The vote, to quote Mr X, was", "Peru and Chile, to name just two, have"
        return quotes or opener.form in ("ing", "pp") or (opener.inverted and len(verbs) == 1)
    if isinstance(opener, NP):
        timed = len(inside) > 1 and mark(inside[1], "sub")  # "Mr X, hours after the vote had ended, | said"
        return not initial and (timed or all(v.relation == "relative" for v in verbs) or _is_parenthesis(inside, verbs))
    match opener.kind:
        case "rel" | "sub":
            return True
        case "prep":
            return not verbs or any(mark(x, "rel", "comp", "sub") for x in inside)
        case "date":
            return not verbs or (not initial and all(v.relation in SUBORDINATORS for v in verbs))  # "Peru, | a day after the court confirmed it, | accepted"
        case "adv":
            of_which = any(mark(a, "prep") and mark(b, "rel") for a, b in pairwise(inside[:6]))
            return not verbs or (of_which and all(v.relation == "relative" for v in verbs))  # "parties, not one of which stood, have"
        case "cc":  # "Canada, and with it Peru, said"
            return not verbs and opener.low in ("and", "or", "but")
    return False


def _is_parenthesis(inside: list[Item], verbs: list[VG]) -> bool:
    """ "The vote, he said, was rigged"."""
    if len(verbs) != 1 or verbs[0].lemma not in _PARENTHETIC:
        return False
    place = inside.index(verbs[0])
    listener = verbs[0].object if verbs[0].lemma in ADDRESSING else None  # "told reporters in Oslo"
    return place <= 4 and not any(isinstance(x, NP) and x.prep is None and x is not listener for x in inside[place + 1 :])
