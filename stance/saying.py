"""How a stance is said: denied, withheld, intended, urged, or not said at all.

A rule finds *what* is said. From its match this climbs through the verbs that govern it ("refused | to say | that it would | recognize")
and lets auxiliaries, denials and cues act, so that no rule has to spell out the ways in which a thing can be said.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from stance.denial import Denial
from stance.holders import Discourse, Holder
from stance.match import Match
from stance.patterns import Cue
from stance.reading import Reading
from stance.senses import (
    ACCEPTING,
    ALMOST,
    ASKING,
    AWAITING,
    CALLING_IT,
    CAN,
    CLAIMED_SO,
    CONDITIONS,
    CONGRATULATING,
    ELSEWHERE,
    FORETELLING,
    MAKING_SO,
    OF_A_VOTE,
    REGARDING,
    SEEKING,
    TAKING_BACK,
    WILL,
    Senses,
    carrier,
    speaker_held,
)
from stance.syntax import NP, VG, Mark, Parsed, content_of, depends_on, finds_so, finite, gathers_press, governors, has_waited, mark, refuter_of
from stance.tagging import AUXILIARIES
from stance.text import QUOTES
from stance.words import (
    ADVERBS,
    ADVICE,
    ARTICLES,
    CLAIMS,
    CUSTOMS,
    HOLDING_BACK,
    MODALS,
    NUMERALS,
    OWNED_CLAIMS,
    PERSONAL,
    POSSESSIVES,
    PRONOUNS,
    PURPOSES,
    WATCHING,
    YIELDING,
)

_ACCUSING = frozenset("accuse allege charge suspect".split())
_URGING_THAT = frozenset("urge demand ask insist recommend propose suggest request advise counsel plead".split())
"""Verbs that urge what their content says; other urging verbs urge only what hangs on them as an infinitive."""
_COLOURING = frozenset("deny doubt want wish demand ask insist propose recommend refuse hope accuse".split())
"""Verbs of saying that colour their content, so that what governs them matters too; past other ones the climb ends."""
_CLIMB = 12
"""So many verbs that govern one another are looked at."""
_GUARANTEES = frozenset("guarantee guarantees assurance assurances".split())
"""Words for what makes sure that something will be so."""
_CALLING = frozenset("call appeal urge demand press push plead".split())
"""Verbs whose object, or what stands behind their "for", is what somebody else is to do."""
_OPENING = frozenset("start begin open close end conclude finish".split())
"""Verbs for how somebody opens or ends what he says."""
_BELIEVING = frozenset("believe think consider feel see find".split())
"""Verbs whose denial denies what they say: "does not believe that it was fair"."""
_STATING = frozenset("say announce confirm suggest mean declare claim".split())
"""Verbs whose denial leaves unsaid what they say: "has not said that"."""
_ASSURING = frozenset("persuade convince satisfy assure reassure".split())
"""Verbs by which somebody comes to believe what they govern: "is yet to be persuaded that"."""
_AGREEING = frozenset("agree share concur subscribe".split())
"""Verbs whose denial denies the view of others: "does not agree that it was fair"."""
_TELLING = frozenset("acknowledge admit concede indicate report state write tell add declare maintain contend argue allege show prove establish".split())
"""Verbs whose denial leaves a verdict unsaid: "did not report that the vote was rigged"."""
_VOUCHING = _STATING | {"believe", "think", "be"}
"""Verbs that stand for what they govern, so that denied they leave it open."""
_PERMITTING = frozenset("permit allow merit deserve warrant justify".split())
"""Verbs that, denied, deny what is their object: "do not permit recognition"."""
_ENABLING = frozenset("allow permit enable let empower".split())
"""Verbs of making possible what then was done."""
_OBLIGING = frozenset("oblige compel force require cause lead allow enable permit".split())
_TASKS = frozenset("role place task job business duty function remit responsibility".split())
"""What it is, or is not, somebody's to do."""
_REASONING = frozenset(["cite", "invoke", "point"])
_SENT = frozenset("come send arrive deploy dispatch travel".split())
"""Verbs of going somewhere to find out."""
_FINDING_OUT = frozenset("verify determine ascertain establish see check".split())
_MAINTAINING = frozenset("argue claim contend".split())
"""What somebody is expected to do of whom it is told that he will."""
_JUDGING_DEEDS = frozenset(
    "defend criticize regret praise deplore condemn justify explain denounce protest lament slam draw spark anger infuriate provoke prompt reverse "
    "applaud commend follow cause trigger".split()
)
"""What is done to a decision, or by it, once it has been carried out."""
_ATTEMPTS = frozenset("attempt attempts bid bids effort efforts plot plots scheme schemes try".split())
"""Nouns for what somebody seeks to do."""
_OFFERS = frozenset("offer offers proposal proposals bid deal bargain compromise terms scheme".split())
"""Nouns for what somebody would have to do, and has not done."""
_PRETENDING = frozenset("claim pretend allege suggest assert insinuate imply".split())
"""Verbs of saying what need not be so."""
_WISHING = frozenset("hope expect wish predict trust".split())
_UNMADE = frozenset("possible potential likely expected eventual hypothetical no any neither alleged rumoured rumored supposed".split())
"""Words before a demand that nobody may have made."""
_DOUBTFUL = frozenset("unlikely likely possible impossible improbable false untrue fake invented".split())
"""What a demand is called that may not have been made."""
_GIVING_UP = frozenset("drop withdraw abandon retract rescind shelve".split())
"""What is done with one's own demand that is then no longer made."""
_MISTAKEN = frozenset("wrong false incorrect untrue inaccurate mistaken misleading absurd premature".split())
_GUESSING = frozenset("think believe feel bet wager gamble calculate reckon guess figure expect imagine".split())
"""Verbs by which somebody says what he thinks that another will do."""
_GUESSES = frozenset(
    "sign signs indication indications signals odds betting "
    "confident certain sure convinced optimistic hopeful pessimistic sceptical skeptical doubtful likely unlikely possible impossible probable improbable "
    "conceivable inconceivable unthinkable risk danger chance chances hope hopes fear fears expectation prospect question possibility likelihood".split()
)
_EXPECTING = FORETELLING | {"rumor", "rumour", "tip"}
_CONTESTANTS = frozenset(
    "parties party sides side leaders candidates actors forces politicians contenders contestants camps rivals challengers losers stakeholders opposition "
    "loser".split()
)
"""Those of the country that voted of whom it is asked to accept the outcome."""
_QUESTION_WORDS = frozenset("who whom whose what which why how when where".split())
"""Words that open a question."""
_BINDING = frozenset("bind oblige obligate require".split())
"""What is done to somebody whose duty something is."""
_WANTING_FIRST = frozenset("need want require insist await".split())
"""What somebody does who would have something before he accepts an outcome."""
_PERSUADING = frozenset("persuade convince induce coax cajole lure bribe entice prod nudge".split())
"""Verbs of getting others to do something that they have not done."""
_WORRIED = frozenset("concerned worried alarmed afraid anxious sceptical skeptical doubtful dubious unsure uncertain unconvinced unpersuaded".split())
"""Adjectives that say a doubt."""
_ANSWERS = frozenset("reply response answer replying responding answering".split())
"""Words before a question that somebody else has put."""
_TO_BE_SHOWN = frozenset(
    "record records tally tallies sheets forms minutes audit recount verification disclosure publication transparency clarity proof evidence "
    "breakdown figures".split()
)
"""What must first be there: "without the tally sheets"."""
_SORRY = frozenset("regret deplore lament deprecate protest".split())
"""What one does about a stance of others that they have taken, not about what they may do."""
_STATEMENTS = frozenset("statement declaration announcement word news message pledge promise assurance communique".split())
"""What somebody says, of which there is none: "made no declaration that it accepts the result"."""
_SIGNS = frozenset("indication indications sign signs hint hints".split())
_CONCERNS = _SIGNS | frozenset("concern concerns doubt doubts worry worries misgivings reservations suspicion suspicions".split())
"""What somebody has or sees where he does not vouch for what follows: "had doubts that"."""
_FINDING_SO = frozenset("find conclude decide determine declare rule say judge establish confirm certify".split())
"""What somebody may come to say, on which something depends."""
_BEGUN = frozenset("began begins begun started starts arose came erupted".split())
"""What is told of a quarrel before "when", which then goes back to its day."""
_PRESS = frozenset("it reporters journalists newsmen correspondents press conference briefing agency radio television newspaper parliament".split())
"""To whom somebody tells what he asks of others."""
_DUTIES = frozenset("duty responsibility obligation incumbent".split())
"""What is laid on somebody."""
_DEPUTIES = frozenset("deputy lawmaker mp senator congressman congresswoman legislator candidate activist politician expert".split())
"""Who tells what a government will do without being of it."""
_INSIDERS = frozenset("diplomats sources insiders officials observers aides".split())
_STILL = frozenset("yet still currently immediately presently now".split())
"""Words by which what cannot be done may be done later."""
_FOR_NOW = (("for", "now"), ("for", "the", "moment"), ("for", "the", "time", "being"), ("at", "present"), ("at", "this", "stage"), ("at", "this", "time"))
"""What limits to the present what is said."""
_GUESSED = frozenset("probably likely certainly surely eventually ultimately inevitably undoubtedly".split())
_OF_SCHOLARS = frozenset("tank analyst professor researcher academic scholar historian lecturer economist pollster".split())
"""What is said of those behind their names who study what others do: "Ada Obi, who runs a think tank"."""
_FORETELLERS = frozenset("analysts experts commentators pundits analyst expert".split())
"""Who tells what others do as an outsider whatever the tense."""
_OUTSIDERS = frozenset(
    "professor professors columnist historian lawyer lawyers scholar scholars strategist strategists economist economists investor investors trader traders "
    "ally allies friend friends supporter supporters critic critics researcher researchers academic academics editorial newspaper newspapers".split()
)
"""Who tells only as an outsider what others will do."""
_ANYBODY = frozenset("few many most some several others".split())
"""Who is many, and whom "he" or "it" does not mean again."""
_WANTING = frozenset("want hope intend plan mean".split())
"""Verbs of an aim, which in the past and in one's own words is one no more."""
_OUGHT = MODALS - WILL - {"shall", "shan't"}
"""Of what is only possible, or what ought to be."""
_PERHAPS = frozenset("may might could".split())
_FILING = frozenset("file lodge submit bring".split())
"""What is done with a petition."""
_DOUBTS_CAST = frozenset(["concern", "doubt-cast"])
"""Rules of a doubt, which "may" only puts mildly."""
_VOUCHING_FOR = frozenset("certify vouch verify guarantee attest establish determine ascertain assure confirm conclude affirm assert".split())
"""Verbs whose denial leaves open what one cannot tell: "could not certify that"."""
_REQUESTS = frozenset("request plea appeal demand call insistence".split())
"""Nouns whose content somebody asks for: "the demand that the vote be held again"."""
_WEIGHING = frozenset("weigh consider examine study mull debate discuss contemplate review explore assess ponder".split())
"""Verbs by which a step is considered, not taken."""
_TELLING_WHICH = frozenset("say decide choose tell know determine see specify discuss ask consider reveal disclose announce indicate clarify".split())
"""Verbs of settling what a question asks: "has not decided whether", "would not say which"."""
_FOR_A_TIME = frozenset("until before pending while".split())
"""What ends a silence: "declined to comment until the count was over" waits, "as long as the vote is fair" does not."""
_BEGINNING = frozenset(["begin", "start", "keep", "continue"])
_WHOEVER = frozenset(["any", "whichever", "whatever"])
"""What begins a phrase that means nobody or nothing in particular."""
_DENYING = frozenset("deny dispute dismiss reject rebut refute allege suspect fear predict doubt".split())
_UNTRUE = frozenset("baseless unfounded groundless untrue false nonsense fabricated unsubstantiated lies".split())
"""What a claim is called that is denied."""
_TALES = CLAIMED_SO | frozenset("word report reports story stories news".split())
"""What may be told to be untrue."""
_NOT_SO = _UNTRUE | frozenset("wrong incorrect inaccurate mistaken fake hoax invented invention denied".split())
"""What is said of it where it is."""
_JUDGES = frozenset("court courts tribunal tribunals judges council commission board".split())
"""Who decides whether a vote stands."""
_WAVERING = frozenset("threaten consider mull weigh contemplate think".split())
"""Verbs by which even a refusal is only threatened or considered."""
_SLOW = frozenset("slow tardy late backward".split())
"""What somebody is not who does a thing at once: "was not slow to"."""
_LINGERING = frozenset("hesitate delay wait".split())
"""Verbs whose denial says that it was done: "did not hesitate to"."""
_ABROAD = frozenset(
    "governments states countries nations capitals allies neighbours neighbors world community region powers members others donors partners "
    "embassies envoys ambassadors diplomats".split()
)
"""Words for those of other countries who may be told to wait with a stance."""
_OWED = frozenset("result results outcome choice verdict".split())
"""What of a vote is owed respect; that "the will of the people" is, is no more than a principle."""
_ASKS_OR_DOUBTS = frozenset(("recount", "inquiry", "concern", "irregularities", "flawed"))
"""Rules of what somebody asks for or doubts who says so, and not by his silence."""
_NEEDS = frozenset("need necessity importance duty obligation".split())
"""What is laid on others by whoever stresses it."""
_PLAINLY = frozenset([*"that simply certainly indeed with a an simple firm clear flat one single word curt blunt plain short".split(), *".!:,"])
"""What may stand before a yes or no."""
_WAITED_WITH = frozenset("recognition congratulations endorsement".split())
"""What must wait because whoever would give it holds it back."""
_SETTING_AGAINST = ("while", "whereas", "although", "though")
"""What opens a clause that is set against another."""
_REPLY_ENDS = frozenset(",.!")
"""What stands right behind an answer that says no more."""
_ASKS_OF_ONE = frozenset("do does will would".split())
"""What opens a question of where somebody stands."""
_REPLIES: tuple[tuple[tuple[str, ...], str], ...] = (
    (("not", "yet"), "withholds"),
    (("not", "now"), "withholds"),
    (("not", "for", "now"), "withholds"),
    (("no",), "rejects"),
    (("never",), "rejects"),
    (("absolutely", "not"), "rejects"),
    (("certainly", "not"), "rejects"),
    (("definitely", "not"), "rejects"),
    (("of", "course", "not"), "rejects"),
    (("under", "no", "circumstances"), "rejects"),
    *(((who, *does), "rejects") for who in ("it", "he", "she", "they", "we") for does in (("does", "not"), ("do", "not"), ("will", "not"), ("would", "not"))),
    *(((who, does), "rejects") for who in ("it", "he", "she", "they", "we") for does in ("doesn't", "don't", "won't", "wouldn't")),
    (("yes",), "recognizes"),
    (("yes", ",", "of", "course"), "recognizes"),
    (("certainly",), "recognizes"),
    (("absolutely",), "recognizes"),
    (("of", "course"), "recognizes"),
)
"""Answers, and the stance that each is towards what was asked about."""
_ANSWERING = frozenset("say answer reply respond".split())
_WISE = frozenset("wise wiser unwise prudent sensible smart well-advised better".split())
"""What it would be to do something."""
_MERITS = frozenset(
    "importance need necessity wisdom virtue virtues value merit merits benefit benefits advantage advantages danger dangers risk risks cost costs price "
    "meaning consequences implications question idea possibility prospect notion option chance hope desirability".split()
)
"""Nouns for what there is to a thing that may never be done: "the importance of accepting it"."""
_STRESSING = frozenset(
    "stress emphasize emphasise underline underscore highlight reiterate reaffirm insist speak talk remind recall note mention point".split()
)
"""To say of something that it is needed."""
_HEARSAY = frozenset("complaint complaints possibility prospect likelihood chance".split())
"""What is noted or considered that need not be so."""
_GETTING = frozenset("receive get have find open read see hand".split())
"""What one does with a letter from somebody."""
_CALLED_FOR = frozenset("call calls demand demands appeal appeals request requests pressure plea pleas".split())
"""What somebody yields to who does what others ask of him."""
_ALTERING = frozenset("review reconsider change alter revise revisit rethink reassess reexamine re-examine".split())
"""What one does with a recognition that stands until then."""
_MISSING = frozenset(
    "miss lack decline refuse reject waste squander forgo spurn lose shelve drop cancel abandon scrap veto block defy resist ignore rebuff".split()
)
"""What is done to a chance, a plea or a plan that comes to nothing."""
_LOSING = {"pass": "up", "turn": "down", "give": "up", "brush": "off", "wave": "away"}
"""The same, by verbs that need a particle."""
_NONE_OF = frozenset(
    "move attempt effort step inclination appetite interest part hand role desire willingness enthusiasm sense point sign business eagerness haste".split()
)
"""What there is none of where a thing is not done: "made no move to", "took no part in"."""
_FREEING = frozenset("allow permit enable authorize entitle empower forbid invite free".split())
"""What is done to somebody who may do something, or may not."""
_UNDONE = frozenset(
    "afraid ashamed slow free close near nearer able incapable capable reluctant tired weary fearful scared verge brink point mood mind entitled "
    "eligible position shy chary short due".split()
)
"""What somebody is who has not done a thing."""
_GOING_ON_TO = frozenset(
    "continue decide resolve choose opt elect go come get call telephone phone ring write cable wire like wish begin start cease seem appear proceed dare "
    "manage hasten hurry rush race scramble queue venture deign condescend live help serve line step stoop vote move act join unite turn happen bother learn "
    "pause take pick hide swear appropriate triumph break make use visit speak say tell meet gather rise stand sit volunteer undertake persist have need "
    "rally fly travel drive walk return arrive report react respond prefer conspire plot scheme collude".split()
)
"""Verbs of which the infinitive right behind tells what was done."""
_GOING_ON_WITH = frozenset("continue begin start keep go come finish say report end stop follow stay remain".split())
"""Verbs of which the participle right behind tells what is done."""
_LEADS_ON = frozenset(
    "clear of about at from with off against to out away back up down on in by for over near close short better forward round around aside".split()
)
"""Small words between a verb and a participle that hangs right on it."""
_OFF = frozenset("of about at from with off against near".split())
"""Those of them that do not say that it was done."""
_STILL_DONE = frozenset(
    tuple(pair.split()) for pair in "speak of,come of,emerge from,tell of,boast of,write of,end with,begin with,start with,open with".split(",")
)
"""What does all the same."""
_ENSURING = frozenset("ensure guarantee secure safeguard assure".split())
"""Verbs of seeing to it that something is so."""
_HELPLESS = frozenset("help shy shrink mind need stop cease".split())
"""Verbs whose denial says that it was said: "could not help saying that"."""
_INVERTED = ("if", "were", "should", "had")
"""Words that open a condition at the beginning of a sentence."""


DEEDS_IN_ANSWER = frozenset("answer response reaction act step move reply retort".split())
"""What somebody does about something, told as what it was: "Its answer was to recall its envoy"."""
PREPARATIONS = frozenset("plans plan preparations steps measures".split())
"""What is made or taken so that something can be done later."""
_TALKS = frozenset("talks negotiations discussions consultations conversations".split())
"""What two hold on what they may do."""
_PLANNING = frozenset(
    "consider weigh mull contemplate study plan promise pledge offer propose seek threaten discuss float envisage explore examine prepare moot".split()
)
"""What one does with a measure that is not taken yet."""
_BREAKING_OFF = frozenset("break suspend halt freeze cancel abandon end stop scrap refuse reject".split())
"""What ends talks, or keeps them from beginning."""


@dataclass(slots=True)
class Said:
    """How a stance is said: what the cues around a match make of it. `dropped` says why it counts as not said."""

    stance: str
    modality: str = "actual"
    addressee: list[Holder] | str | None = None
    holder_verb: VG | None = None
    holder_np: NP | None = None
    dropped: str = ""
    cues: list[str] = field(default_factory=list)
    promised: bool = False
    """Whether only "will" or "would" makes it intended: of a vote that has been held it is then a declaration."""

    @property
    def elsewhere(self) -> bool:
        """Whether it does not count because somebody is greeted on what is no vote: a birthday, a party post."""
        return self.dropped.startswith(ELSEWHERE) or (bool(self.dropped) and "other-occasion" in self.cues)

    @property
    def urged(self) -> str | None:
        """Who is urged to take the stance, as the event names them."""
        if self.modality != "urged" or self.addressee is None:
            return None
        if isinstance(self.addressee, str):
            return self.addressee
        return ", ".join(h.code if h.type != "nonstate" else h.name for h in self.addressee)


@dataclass(slots=True)
class _Climb:
    """What the climb has gathered so far. `settled`: what stands in `said` is final, nothing further up changes it."""

    match: Match
    parsed: Parsed
    said: Said
    negative: bool
    urged: bool
    withheld: bool = False
    intended: bool = False
    settled: bool = False
    last: VG | None = None
    """The verb that the climb looked at last."""
    wavering: bool = False
    """Whether even a refusal is only threatened or considered."""

    def drop(self, why: str) -> None:
        """What is told does not count, for this reason."""
        self.said.dropped, self.settled = why, True

    def withhold(self, cue: str = "") -> None:
        """What is told is only that judgement is withheld."""
        if cue:
            self.said.cues.append(cue)
        self.said.stance, self.settled = "withholds", True


def by_neither(verb: VG, reading: Reading) -> bool:
    """Whether nobody of two does what a verb tells: "Neither Peru nor Chile acknowledged it"."""
    return verb.subject is not None and "neither" in reading.lows(max(verb.subject.first - 1, 0), verb.subject.first + 1)


def _were_able(between: list[str]) -> bool:
    """Whether these words, between "be" and an infinitive, say that somebody could: "had been able to | choose freely"."""
    return not {"able", "free"}.isdisjoint(between)


class How:
    """Tells of the matches of one article how they are said."""

    def __init__(self, reading: Reading, discourse: Discourse) -> None:
        self.reading = reading
        self.tokens = reading.tokens
        self.matcher = reading.matcher
        self.phrases = reading.matcher.phrases
        self.kinds = self.phrases.word_classes
        self.discourse = discourse
        self.denial = Denial(reading)
        self.senses = Senses(reading, discourse, self.denial)

    def said(self, match: Match, parsed: Parsed) -> Said:
        """Climb from the match through the verbs that govern it, let each cue act, and sum up."""
        rule = match.rule
        said = Said(rule.stance, rule.modality or "actual")
        if self._question(match, parsed):
            answered = self._answered(match, parsed)
            said.holder_verb, said.stance = match.verb, answered or said.stance
            said.modality = "intended" if answered == "recognizes" and self._asks_of_later(match, parsed) else said.modality
            said.dropped = "" if answered else "a question"
            return said
        if match.verb is not None and match.verb.form == "ing" and match.verb.lemma in _REASONING:
            said.dropped = "the reason for another statement"  # "rejected the results, citing fraud"
            return said
        if (why := self.senses.not_so(match, parsed)) is not None:
            said.dropped = why
            return said
        if (answer := self._answer(match, parsed)) is not None:
            teller, yes = answer
            asked_of_others = match.verb is not None and match.verb.subject is not None and self.tokens[match.verb.subject.head].low not in PERSONAL
            said.holder_verb = match.verb if asked_of_others and not speaker_held(match) else teller
            said.stance = (rule.stance if yes != match.negative else rule.negated) or said.stance
            if rule.asked or rule.denied or (rule.negated is None and yes == match.negative):
                said.dropped = "denied, and its denial says nothing"
            return said
        said.holder_verb = match.verb or carrier(match, parsed)
        climb = _Climb(match, parsed, said, self._turned(match, said.holder_verb, parsed), urged=rule.modality == "urged")
        if self.senses.too_early_for(match, parsed):
            climb.withhold("premature")
            before = next((i for i in reversed(parsed.items) if i.first < match.first), None)
            told = mark(before, "comp") or isinstance(before, VG)  # "said that to hail him now would be rash"
            tellers = (v for v in reversed(parsed.verbs) if told and v.form == "fin" and v.first < match.first)
            said.holder_verb = next(tellers, None)
        if self.senses.only_once(match, parsed):
            climb.withhold("only")
        asked = rule.holder == "owner" and rule.stance == "withholds"  # whose demand it is has made it, whatever came of it
        if match.verb is None and (rule.holder == "speaker" or asked):
            self._plainly(climb)
        elif (
            not climb.settled
            and match.verb is not None
            and not (rule.id.startswith("congratul") and match.verb.lemma == "accept")
            and self._bidden(match.verb, parsed)
        ):
            over = match.verb.parent
            climb.urged, said.addressee, said.holder_verb = True, "others", over.parent if over is not None and over.lemma == "let" else over
            self._sum_up(climb)
        elif not climb.settled:
            self._ascend(climb)
            if not climb.settled:
                self._sum_up(climb)
        if not said.dropped and self._told_in_doubt(climb):
            said.dropped = "what nobody is sure to have said"
        if not said.dropped and self._in_untrue_report(climb):
            said.dropped = "what is told to be untrue"
        altering = carrier(match, parsed) if rule.id == "recognition" and match.verb is None and said.stance == "rejects" else None
        if altering is not None and altering.lemma in _ALTERING:
            said.stance = "recognizes"  # "has no plans to review its recognition of the council": it stands
        if match.verb is not None and match.verb.relation == "why" and rule.negated and self._no_reason(match.verb, parsed):
            said.stance = rule.negated if said.stance == rule.stance else rule.stance
            said.modality, said.holder_verb = "actual", match.verb  # "There is no reason why we should accept it"
            if self._reason_of_another(match.verb, parsed):
                said.dropped = "what another is said to have no reason for"  # "sees no reason why the Union should accept it"
        if speaker_held(match) and self._put_right_behind(match):
            said.dropped = "said to be untrue"
        if rule.id == "wait" and match.verb is not None and match.verb.form == "ing" and self._asked_meanwhile(match.verb, parsed):
            said.dropped = "only patience is asked of those who voted"
        acknowledges = rule.id == "recognize" and match.verb is not None and match.verb.lemma == "acknowledge" and match.verb.tense == "past"
        silent = acknowledges and match.verb is not None and (match.verb.neg or by_neither(match.verb, self.reading))
        if match.verb is not None and self._only_if(match.verb, parsed):
            said.dropped = "what would follow from it"
        if rule.stance != "recognizes" and match.verb is not None and self._not_so_far(match.verb, parsed):
            said.dropped = "what did not go so far"
        whose = match.verb.subject if match.verb is not None else None
        if whose is not None and self.reading.lead_in(whose.first, 2, parsed.sentence) in (["neither", "that"], ["nor", "that"]):
            said.dropped = "not said"  # "would say neither that | it recognised him nor that it did not"
        if rule.id == "back-claim" and said.stance == "rejects" and self.reading.lows(match.last, match.last + 1) == ["or"]:
            said.stance = "neutral"  # "does not side with Mr X | or with Mr Y"
            said.dropped = "" if self.reading.document.word(match.last + 1) == "with" else "one side and what is its own"
        if silent or self._left_untold(match.verb, parsed):
            said.dropped = "not said"
        if rule.id in ("not-to-standard", "legitimate") and (self.senses.not_fully(match.verb, said.stance) or self.senses.of_a_part(match, parsed)):
            said.stance = "withholds"
        if said.stance == "rejects" and rule.id == "recognize" and match.verb is not None and (self._for_now(match.verb, parsed) or self._none_so_far(match)):
            said.stance = "withholds"
        if said.stance == "rejects" and rule.id in ("annul", "reject") and self.senses.in_part(match, parsed):
            said.stance = "withholds"
        if rule.id == "concede" and self.senses.in_one_part(match, parsed):
            said.dropped = "of a part of the country"  # "conceded defeat in Pwani province"
        if rule.id == "wait" and said.modality == "urged" and self._of_those_who_voted(said.addressee):
            said.dropped = "only patience is asked of those who voted"
        if rule.id == "illegitimate-ruler" and match.verb is None and said.modality == "intended":
            said.modality = "actual"  # "threatened to punish the illegitimate government": it is called so already
        return said

    def _asks_of_later(self, match: Match, parsed: Parsed) -> bool:
        """Whether a question is what somebody will do: "Will Peru recognise the winner?"."""
        return not {"will", "would"}.isdisjoint(self.reading.lows(parsed.sentence.first, match.first))

    def _answered(self, match: Match, parsed: Parsed) -> str | None:
        """The stance by which somebody answers what is asked of himself: "Would Peru recognise it? "No," said its minister"."""
        verb, rule = match.verb, match.rule
        opens = next((low for low in self.reading.lows(parsed.sentence.first, match.first) if low not in QUOTES), "")
        if verb is None or verb.subject is None or rule.id != "recognize" or verb.neg or opens not in _ASKS_OF_ONE:
            return None
        if self.tokens[verb.subject.first - 1].low != opens or verb.subject.last != match.first:
            return None  # "Will Peru refuse | to recognise it?"
        asked = next((k for k in range(match.last, parsed.sentence.last) if self.tokens[k].text == "?"), None)
        if not ({"or"} | CONDITIONS).isdisjoint(self.reading.lows(match.first, asked or match.last)):
            return None  # "Would Peru recognise it if the court did?"
        here = next((k for k, p in enumerate(self.reading.parsed) if p is parsed), len(self.reading.parsed))
        behind = self.reading.parsed[here + 1] if here + 1 < len(self.reading.parsed) else None
        if asked is None or behind is None:
            return None
        teller = next((v for v in behind.verbs if v.form == "fin" and v.subject is not None and v.lemma in self.phrases.report_verbs and not v.neg), None)
        told = self._reply(behind, teller) if teller is not None else None
        if told is None or teller is None or teller.subject is None:
            return None
        quote = self.reading.document.quote_at(match.first)
        if quote is not None and self.tokens[verb.subject.first].low in ("we", "i"):
            return told if self.reading.document.quote_at(behind.sentence.first) == quote else None  # ""Do we recognise him? No," said Mr X"
        whose = {h.code for h in self.reading.who.resolve(verb.subject, parsed, self.discourse)}
        tellers = {h.code for h in self.reading.who.resolve(teller.subject, behind, self.discourse)}
        return told if whose & tellers else None

    def _reply(self, behind: Parsed, teller: VG) -> str | None:
        """The stance of an answer that says no more than yes or no: ""No," said its minister", but not ""No, I won't answer that""."""
        start, last = behind.sentence.first, behind.sentence.last
        start += self.tokens[start].text in QUOTES
        said = tuple(self.reading.lows(start, last))
        for words, stance in _REPLIES:
            k = start + len(words)
            while k < last and self.tokens[k].text in _REPLY_ENDS:
                k += 1
            ends = k >= last or self.tokens[k].text in QUOTES or k in (teller.first, teller.subject.first if teller.subject is not None else k)
            if said[: len(words)] == words and ends:
                return stance
        return None

    def _of_himself(self, verb: VG, telling: VG, parsed: Parsed) -> bool:
        """Whether who tells is who is told of, or speaks for it: "Asked whether | Peru | would recognise it, | its minister | said no"."""
        if verb.subject is None or telling.subject is None:
            return False
        whose, tellers = ({h.code for h in self.reading.who.resolve(np, parsed, self.discourse)} for np in (verb.subject, telling.subject))
        return bool(whose & tellers)

    def _answer(self, match: Match, parsed: Parsed) -> tuple[VG, bool] | None:
        """Who answers yes or no to what the match asks, and which: "Asked whether | the vote was fair, the minister said it was"."""
        verb = match.verb
        if (said := self._answer_first(match, parsed)) is not None:
            return said
        asked = next((v for v in parsed.verbs if v.form in ("fin", "pp")), None)
        if (
            asked is None
            or asked.lemma != "ask"
            or verb is None
            or verb is asked
            or verb.relation != "whether"
            or verb.modal not in (None, "", "will", "would")
        ):
            return None
        if asked.first > parsed.sentence.first + 1 or any(v.form == "fin" and asked.last <= v.first < verb.first for v in parsed.verbs):
            return None
        main = next((v for v in parsed.verbs if v.first >= match.last and v.form == "fin" and v.subject is not None and v.lemma in _ANSWERING), None)
        if main is None or main.neg or main.modal or (verb.modal and not self._of_himself(verb, main, parsed)):
            return None
        words = [w for w in self.reading.lows(main.last, parsed.sentence.last) if w not in QUOTES and w not in _PLAINLY]
        if words[:1] in (["yes"], ["no"]) and len(words) > 1:
            words = words[1 + (words[1] == ",") :]  # "Yes, we do"
        if verb.modal:
            return (main, False) if words in (["no"], ["never"]) else None  # what it would do if it said yes is another's to tell
        if words in (["yes"], ["no"]):
            return main, words == ["yes"]
        if len(words) < 2 or words[0] not in PERSONAL or words[1] not in AUXILIARIES or words[2:] not in ([], ["not"]):
            return None
        return main, len(words) == 2 and not words[1].endswith("n't")

    def _answer_first(self, match: Match, parsed: Parsed) -> tuple[VG, bool] | None:
        """Who answers yes or no to what is told only then: ""No," the minister said when he was asked whether | the vote was fair"."""
        words = [w for w in self.reading.lows(parsed.sentence.first, parsed.sentence.first + 4) if w not in QUOTES]
        if match.verb is None or match.verb.relation != "whether" or match.verb.modal or words[:1] not in (["yes"], ["no"]) or words[1:2] not in ([","], ["."]):
            return None
        if self.tokens[parsed.sentence.first].text not in QUOTES:
            return None  # "No, Norway said"
        main = next((v for v in parsed.verbs if v.form == "fin" and v.subject is not None), None)
        asked = next((v for v in parsed.verbs if main is not None and main.last <= v.first < match.verb.first and v.lemma == "ask"), None)
        if main is None or asked is None or main.lemma not in _ANSWERING or main.neg or main.modal:
            return None
        return main, words[0] == "yes"

    def _bidden(self, verb: VG, parsed: Parsed) -> bool:
        """Whether those spoken to are told to do it: "Accept the outcome," said; "Mr Were, accept it"."""
        let = verb.parent if verb.form == "inf" and verb.parent is not None and verb.parent.lemma == "let" else None
        if let is not None and self.reading.document.word(let.last) not in ("us", "me") and let.parent is not None:
            whom = verb.subject
            if whom is None or not self.tokens[let.first].cap or whom.first != let.last + (self.reading.document.word(let.last) in ARTICLES):
                return False
            own = any(a.kind == "people" and self.reading.names.code(a) == self.reading.targets.host for a in self.reading.names.within(whom.first, whom.last))
            return own or self.tokens[whom.first].low in ("all", "every", "each", "both", "everybody", "everyone") or self.tokens[whom.head].low in _CONTESTANTS
        if self._advised(verb):
            return True
        quoted = self.reading.document.quote_at(verb.first) is not None
        forbids = self._forbids(verb)
        alone = verb.parent is None and verb.subject is not None and self.reading.document.quote_at(verb.subject.first) is None
        if verb.form not in ("fin", "inf") or (verb.neg and not forbids) or verb.modal or (verb.parent is None and (alone or not quoted)):
            return False
        if not quoted and verb.parent is not None and verb.parent.relation != "attribution":
            return False
        low, before = self.tokens[verb.first].low, self.tokens[verb.first - 1] if verb.first else None
        if (low != verb.lemma and not forbids) or before is None:
            return False
        called = verb.subject is not None and before.text == "," and verb.subject.last == verb.first - 1 and self.tokens[verb.subject.first].low not in PERSONAL
        opens = verb.subject is None and (before.text in QUOTES or before.text in ".!")
        return opens or called or (before.low == "please" and (verb.subject is None or verb.subject.last == verb.first))

    def _forbids(self, verb: VG) -> bool:
        """Whether a verb tells those spoken to what not to do: "Do not | accept the outcome"."""
        return verb.neg and verb.form == "fin" and verb.subject is None and self.tokens[verb.first].low in ("do", "don't", "never")

    def _only_if(self, verb: VG, parsed: Parsed) -> bool:
        """Whether an order only tells what would follow: "Accept this farce | and you lose your freedom"."""
        quote = self.reading.document.quote_at(verb.first)
        orders = verb.subject is None and self.tokens[verb.first].low == verb.lemma and verb.last == verb.first + 1 and not verb.neg
        if quote is None or not orders or verb.first > quote.first + 1:
            return False
        then = next((v for v in parsed.verbs if v.first > verb.last and v.form == "fin" and v.subject is not None and v.subject.first > verb.last), None)
        if then is None or then.subject is None or self.reading.document.quote_at(then.first) != quote:
            return False
        return bool({"and", "or"} & {*self.reading.lows(then.subject.first - 2, then.subject.first)})

    def _advised(self, verb: VG) -> bool:
        """Whether a colon before a verb tells what somebody's advice is: "had one request to the loser: | accept the result"."""
        forbids = self._forbids(verb)
        if verb.form not in ("fin", "inf") or (verb.neg and not forbids) or verb.modal or verb.subject is not None:
            return False
        return (
            (forbids or self.tokens[verb.first].low == verb.lemma)
            and self.tokens[verb.first - 1].text == ":"
            and not ADVICE.isdisjoint(self.reading.lows(max(verb.first - 12, 0), verb.first - 1))
        )

    def _not_so_far(self, verb: VG, parsed: Parsed) -> bool:
        """Whether it would be so by a degree that is denied: "were not so grave that | they put the result in doubt"."""
        be = verb.parent if verb.parent is not None and verb.parent.lemma == "be" and verb.relation in ("complement", "inf") else None
        return be is not None and "so" in self.reading.lows(be.last, min(be.last + 6, verb.first)) and self.denial.denied(be, parsed)

    def _left_untold(self, verb: VG | None, parsed: Parsed) -> bool:
        """Whether what should be done is what somebody does not say: "stopped short of saying that the vote should be cancelled"."""
        telling = verb.parent if verb is not None and verb.relation == "complement" and verb.modal in ("should", "must", "ought") else None
        over = telling.parent if telling is not None and telling.form in ("ing", "inf") and telling.lemma in self.phrases.report_verbs else None
        return over is not None and any(c.effect in ("drop", "negate") and not c.denied for c in self.matcher.cues_at(over, parsed))

    def _of_those_who_voted(self, urged: list[Holder] | str | None) -> bool:
        """Whether it is the parties or people of a country who are told to wait, which is no stance; not other states."""
        if isinstance(urged, list):
            return all(h.type == "nonstate" for h in urged)
        return urged is not None and _ABROAD.isdisjoint(urged.lower().split())

    def _in_teller(self, k: int, parsed: Parsed) -> bool:
        """Whether a word is of those who tell what stands before: "was a sham, the leadership of the party said"."""
        tellers = (v.subject for v in parsed.verbs if v.relation == "attribution" and v.subject is not None)
        return any(np.first <= k < max((p.last for p in np.post), default=np.last) for np in tellers)

    def _question(self, match: Match, parsed: Parsed) -> bool:
        """Whether it is asked: the sentence ends in a question mark, or what is quoted around the match does ("Would they? a reporter asked")."""
        if match.verb is not None and match.verb.form == "ing" and self.tokens[match.verb.first].low == "having":
            return False  # "What would we sit there for, having rejected the result?"
        opener = next((x for x in parsed.items if not mark(x, "quote", "other")), None)
        if mark(opener, "rel") and match.verb is not None and match.verb.relation == "relative":
            return True  # "Which of the results it will recognise is anybody's guess"
        last = parsed.sentence.last - 1
        end = last - 1 if self.tokens[last].text in "\"”'’" else last
        if self.tokens[end].text == "?":
            parts = [x.first for x in parsed.items if mark(x, "colon", "semi")]
            opens = max((k + 1 for k in parts if k < match.first), default=parsed.sentence.first)
            asks = any(low in AUXILIARIES or low in MODALS or low in _QUESTION_WORDS for low in self.reading.lows(opens, opens + 2))
            return asks or not any(k >= match.last for k in parts)  # "called it a farce: who, he asked, would believe it?"
        begins = next((low for low in self.reading.lows(parsed.sentence.first, match.first) if low not in QUOTES), "")
        if begins in AUXILIARIES | MODALS and any(self.tokens[k].text == "?" for k in range(match.last, last)):
            return True  # "Would Peru accept it? a reporter asked"
        asked = [k for k in range(match.last, last) if self.tokens[k].text == "?" and self.tokens[k + 1].text in QUOTES]
        return any((quote := self.reading.document.quote_at(k - 1)) is not None and self.reading.document.quote_at(match.first) == quote for k in asked)

    def _turned(self, match: Match, verb: VG | None, parsed: Parsed) -> bool:
        """Whether the match itself turns into its opposite, before anything that governs it is looked at."""
        negative = match.negative
        if match.verb is None:
            np = parsed.np_from(match.first)
            none = np is not None and np.first < match.first and self.tokens[np.first].low == "no"
            if none:
                negative = not negative  # "no doubts about the result"
            counted = none and verb is not None and verb.subject is np and not verb.neg  # "No congratulations came": denied once
            if verb is not None and not counted and (match.first < verb.head < match.last or (verb.lemma in _PERMITTING and verb.object is np)):
                negative = negative != self.denial.denied(verb, parsed)
            return negative
        verb = match.verb
        to_come = match.rule.stance == "withholds" and match.rule.denied and self.denial.yet_to(verb)
        negative = negative != (self.denial.denied(verb, parsed) or to_come)  # "has yet to decide whether to recognize"
        neither = verb.last < parsed.sentence.last and self.reading.document.word(verb.last) == "neither"
        neither = neither or any(self.tokens[np.first].low == "neither" for np in match.slots.values() if np.first >= verb.last)
        if (match.pattern.shape == "verb" or not match.verdict) and neither and not match.negative and match.rule.id != "no-position":
            negative = not negative  # "accept neither the vote nor the government as legitimate", but "rated neither fair nor open" once
        if self.senses.ruled_out(match, parsed):
            return not negative  # "Recognising it is out of the question"
        if match.verdict:
            return negative
        if not match.pattern.denies and not match.negative and not {"no", "none", "nobody"}.isdisjoint(self._outside_asides(verb.last, match.last, parsed)):
            negative = not negative  # "saw no irregularities"
        return negative

    def _outside_asides(self, first: int, last: int, parsed: Parsed) -> list[str]:
        """The words of a span that stand in no aside: "froze, | with no reason given, | its aid"."""
        inside = {k for opener, end in parsed.asides.items() for k in range(opener, end)}
        return [self.tokens[k].low for k in range(first, last) if k not in inside]

    def _not_made(self, np: NP, parsed: Parsed) -> bool:
        """Whether a demand is only awaited or possible, or was given up: "a possible call by Peru", "dropped its demand"."""
        top = np.top
        if top.prep == "without" or not _UNMADE.isdisjoint(self.reading.lows(np.first, np.head)):
            return True
        if not {"if", "unless", "without", "neither"}.isdisjoint(self.reading.lead_in(top.first, 2, parsed.sentence)):
            return True
        own = self.tokens[np.first].low in ("its", "his", "her", "their")
        if any(v.lemma in AWAITING or (own and v.lemma in _GIVING_UP) for v in parsed.verbs if v.object in (np, top) and not v.neg):
            return True
        for verb in (v for v in parsed.verbs if v.subject in (np, top)):
            if verb.passive and (verb.lemma in AWAITING or (verb.lemma == "make" and self.denial.denied(verb, parsed))):
                return True
            if verb.lemma == "be" and not _DOUBTFUL.isdisjoint(self.reading.lows(verb.last, verb.last + 2)):
                return True
        return False

    def _plainly(self, climb: _Climb) -> None:
        """A noun in the mouth of whoever speaks ("a sham election"): nothing that governs it changes what is said."""
        match, rule, said = climb.match, climb.match.rule, climb.said
        np = climb.parsed.np_from(match.first)
        told = next((v for v in climb.parsed.verbs if v.form == "fin" and match.first < v.head < match.last and v.relation == "complement"), None)
        if told is not None and told.parent is not None and rule.holder == "speaker":
            if (
                rule.stance == "withholds"
                and told.parent.lemma in _DENYING - {"allege", "suspect", "fear"}
                and not self.denial.denied(told.parent, climb.parsed)
            ):
                climb.drop("what somebody denies or doubts")  # "denied that | voters had been intimidated"
            elif told.parent.lemma in ACCEPTING and self.denial.denied(told.parent, climb.parsed):
                climb.negative = not climb.negative  # "does not accept that | the people chose him"
            else:
                self._doubted(told.parent, climb)  # "does not believe that"
            if climb.settled:
                return
        mild = _PERHAPS if rule.id in _DOUBTS_CAST else frozenset[str]()  # "the flaws may have put the result in question": a doubt all the same
        mild = CAN if rule.id == "better-repeated" else mild  # "only a recount could settle it"
        if np is not None and rule.stance != "withholds" and self.tokens[np.first].low in _WHOEVER | {"every", "another"}:
            climb.drop("whoever it may be")  # "will deal with any president elected by the people"
        elif " to " not in match.pattern.source and any(v.form == "inf" and match.first < v.head < match.last for v in climb.parsed.verbs):
            climb.drop("still to be done")
        elif any(match.first < v.head < match.last and self.tokens[v.first].low == "been" for v in climb.parsed.verbs):
            climb.drop("what ought to have been")  # "should have gone on, and their will been respected"
        elif "whether" in self.reading.lead_in(match.first, 2, climb.parsed.sentence):
            climb.drop("what is asked, or in doubt")  # "doubtful whether voters were heeded"
        elif (
            told is not None
            and told.modal in _PERHAPS
            and not climb.negative
            and rule.stance != "recognizes"
            and rule.holder == "speaker"
            and "have" in self.reading.lows(told.first, told.head)
        ):
            climb.withhold()  # "as many as a million ballots may have been forged"
        elif not (rule.denied and climb.negative) and (
            ought := next((v for v in climb.parsed.verbs if v.modal in _OUGHT - mild and match.first < v.head < match.last), None)
        ):
            beside = rule.denied and ought.relation == "relative"  # "concerns about faults that had to be cleared up" are for another rule
            climb.drop("counts only when denied" if beside else "only possible, or what ought to be")  # "only the will of the voters can decide"
        elif rule.holder == "owner" and np is not None and self._not_made(np, climb.parsed):
            climb.drop("a demand that nobody has made, or that was given up")
        elif rule.holder != "owner" and self._only_spoken_of(np, climb.parsed):
            climb.drop("a claim that is spoken of")
        elif rule.denied:
            if not climb.negative:
                climb.drop("counts only when denied")
        elif climb.negative:
            if rule.negated is None:
                climb.drop("denied, and its denial says nothing")
            else:
                said.stance = rule.negated

    def _only_spoken_of(self, np: NP | None, parsed: Parsed) -> bool:
        """Whether what a noun calls somebody's vote is a claim, or what another denies: "no sign of a stolen election"."""
        if np is None:
            return False
        chain = [np]
        while chain[-1].owner is not None and len(chain) < 6:
            chain.append(chain[-1].owner)
        if any(self.tokens[p.head].low in CLAIMED_SO or self.tokens[p.first].low == "no" for p in chain[1:]):
            return True
        carrying = next((v for v in parsed.verbs if v.object is chain[-1]), None)
        return carrying is not None and carrying.lemma in _DENYING

    def _ascend(self, climb: _Climb) -> None:
        """From verb to governing verb, as far as what governs can change what is said."""
        below: VG | None = None
        node = climb.said.holder_verb
        for _ in range(_CLIMB):  # bounded: a misread sentence may make two verbs govern each other
            if node is None:
                return
            climb.last = node
            self._unreal(node, below, climb)
            if not climb.settled and node is not climb.match.verb:
                self._governed(node, below, climb)
            if not climb.settled and node.relation == "noun" and node.subject is not None:
                self._named(node.subject, climb)
            elif not climb.settled and (request := self._requested(node, climb) or self._intended_in(node, climb)) is not None:
                self._named(request, climb)
            if climb.settled or not self._auxiliaries(node, climb):
                return
            below, node = node, self._next(node, climb)

    def _asked_for(self, what: NP, parsed: Parsed) -> bool:
        """Whether a phrase is what somebody would like to have: "demanded | a guarantee that", "without | any assurance that"."""
        return what.prep == "without" or any(v.object is what and v.lemma in _CALLING | SEEKING | {"ask", "request", "need", "require"} for v in parsed.verbs)

    def _requested(self, node: VG, climb: _Climb) -> NP | None:
        """The request whose content a clause is: "wrote to them with the request that | they not recognize it"."""
        if node.subject is None:
            return None
        if node.form == "inf" and node.relation == "inf" and node.parent is not climb.match.verb and node.subject.prep == "for":
            owners, whole = 0, node.subject.owner  # "Peru's call for the vote | to be held again", "a demand by Peru for it | to be"
            while whole is not None and self.tokens[whole.head].low not in _REQUESTS and owners < 3:
                owners, whole = owners + 1, whole.owner
            return whole if owners < 3 else None
        if node.relation not in ("nominal", "complement") or content_of(node.subject, climb.parsed) is None:
            return None
        whole = climb.parsed.np_from(node.subject.first - 2)
        while whole is not None and self.tokens[whole.head].low not in _REQUESTS:
            whole = whole.owner  # "a demand by Peru's parliament that | the Union recognise him"
        return whole

    def _intended_in(self, node: VG, climb: _Climb) -> NP | None:
        """The plan that a form in -ing completes: "announced its intention of | closing its embassy"."""
        if node.form == "ing" and self.tokens[node.first - 1].low == "and":
            first = next((v for v in reversed(climb.parsed.verbs) if v.first < node.first), None)
            return self._intended_in(first, climb) if first is not None and first.form == "ing" else None  # "its intention of closing it and | halting aid"
        if node.form != "ing" or self.tokens[node.first - 1].low not in ("of", "for"):
            return None
        plan = climb.parsed.np_from(node.first - 2)
        if plan is None or plan.last != node.first - 1 or self.tokens[plan.first].low == "no":
            return None
        return plan if any(cue.effect == "intend" for cue, _ in self.matcher.cues_in(plan.head, plan.head + 1, climb.parsed)) else None

    def _unreal(self, node: VG, below: VG | None, climb: _Climb) -> None:
        """Drop what is only claimed or supposed."""
        told = node.parent if node.relation == "complement" and node.parent is not None and node.parent.relation == "relative" else None
        whole = content_of(node.subject, climb.parsed) if node.relation in ("nominal", "complement") and node.subject is not None else None
        if whole is not None and self.tokens[whole.head].low in _STATEMENTS and self.tokens[whole.first].low == "no":
            climb.drop("what nobody said")  # "has made no statement that it accepts the result"
            return
        stated = whole is not None and self.tokens[whole.head].low in OWNED_CLAIMS | _STATEMENTS
        carried = next((v for v in climb.parsed.verbs if v.object is whole), None) if stated else None
        if carried is not None and (carried.lemma in TAKING_BACK or (carried.lemma == "take" and "back" in self.reading.lows(carried.last, carried.last + 1))):
            climb.drop("what is taken back")  # "withdrew its claim that the vote was rigged"
            return
        refuted = refuter_of(node, climb.parsed, self.reading.names)
        if refuted is not None and speaker_held(climb.match):
            affirms = climb.match.rule.denied or climb.match.rule.stance == "recognizes"
            if self.denial.denied(refuted, climb.parsed) or refuted.modal:
                climb.drop("what is denied")  # "did not dismiss the claim that it was fair"
            elif affirms and not climb.negative:
                climb.negative = True  # "rejected the announcement that he had won"
            elif self._about_others(climb.match) and whole is not None and self.tokens[whole.head].low in CLAIMS:
                climb.said.stance, climb.said.holder_verb, climb.settled = "recognizes", refuted, True  # "dismissed charges that it was rigged"
            else:
                climb.drop("what is denied")  # "denied accusations that it had rigged the vote"
            return
        sure = climb.parsed.np_from(node.subject.first - 2) if whole is not None and node.subject is not None else None
        if sure is not None and self.tokens[sure.head].low in _GUARANTEES and (sure.prep in ("as", "for") or self._asked_for(sure, climb.parsed)):
            climb.drop("what is to be made sure of")  # "wants the boxes opened as a guarantee that | the count is fair"
            return
        claimed = node.relation == "nominal" and self._mere_claim(node, climb)
        if claimed and whole is not None and self._called_untrue(whole, climb):
            climb.said.stance, climb.settled = "recognizes", True
            climb.said.holder_verb = None
        elif claimed or (told is not None and self._of_claims(told)):
            climb.drop("a claim that somebody speaks of")
        elif node.form == "inf" and node.parent is not None and node.parent.object is not None and self.denial.nothing(node.parent.object):
            climb.drop("what nothing does")  # "found nothing to question the fairness of the vote"
        elif node.relation == "complement" and node.parent is not None and self._of_old(node.parent):
            climb.drop("what used to be said")  # "used to say that it recognises states, not governments"
        elif node.relation in ("whether", "how") and (teller := self._cannot_tell(node, climb.parsed)) is not None:
            climb.withhold("unsure")
            climb.said.holder_verb = teller  # "could not say whether it was fair"
        elif (
            node.relation == "before"
            and node.tense == "pres"
            and (climb.match.rule.stance == "recognizes" or climb.match.rule.id == "nobody-yet")
            and not climb.negative
        ):
            climb.withhold("before")  # "wants more evidence before it recognises the result"
        elif node.relation in ("before", "until") and node.form == "fin" and node.tense == "pres" and climb.match.rule.target == "relations":
            climb.drop("what comes only after something else")  # "wants a cabinet to be in place before it resumes its aid"
        elif (
            (climb.match.rule.stance == "recognizes" or climb.match.rule.id == "nobody-yet")
            and not climb.negative
            and self._only_after_what_is_to_come(node, climb.parsed)
        ):
            climb.withhold("before")  # "would check the forms before accepting the result"
        elif node.relation == "before" and (node.modal in ("would", "will", "can", "could") or "any" in self.reading.lows(node.last, node.last + 1)):
            climb.drop("what comes only after something else")  # "before it would lift its sanctions", "before it sent any greeting"
        elif (
            node.form == "inf"
            and node.parent is not None
            and node.parent.lemma in _ENABLING
            and node.parent.object is node.subject is not None
            and climb.match.rule.stance == "recognizes"
            and not speaker_held(climb.match)
        ):
            climb.drop("what somebody is enabled to do")  # "The vote allows the Union to support the elected authorities"
        elif (
            node.form == "ing"
            and node.parent is not None
            and node.parent.form == "inf"
            and climb.match.rule.stance == "recognizes"
            and self.reading.lead_in(node.first, 1, climb.parsed.sentence) == ["before"]
        ):
            climb.drop("what comes only after something else")  # "urged them to look into it before certifying the result"
        elif node.relation == "whether" and climb.match.rule.stance == "recognizes" and self._depends(node, climb.parsed):
            climb.withhold("depends")  # "Whether it recognises them will depend on"
        elif node.subject is not None and node.form == "fin" and {"whether", "not"} <= set(self.reading.lead_in(node.subject.first, 3, climb.parsed.sentence)):
            climb.drop("hypothetical (whether or not)")
        elif node.relation == "when" and node.form == "fin" and node.tense == "pres" and climb.match.rule.target != "relations":
            climb.drop("hypothetical (when)")  # "Democracy is alive when the loser accepts the result"
        elif node.relation == "when" and node.tense in ("fut", "would") and self._asks_when(node, climb.parsed):
            climb.drop("a question still open")  # "It is unclear when Peru will recognize him"
        elif ("long", "as") in pairwise(self.reading.lead_in(node.first, 6, climb.parsed.sentence)):
            climb.drop("hypothetical (as long as)")  # "would accept it as long as the count was fair"
        elif node.relation == "until" and climb.match.rule.echo and node.tense == "past":
            pass  # "was alone until Peru followed suit"
        elif node.relation in CONDITIONS and not (
            node.relation == "unless" and below is None and (climb.match.rule.stance == "withholds" or climb.match.rule.id == "annul")
        ):
            climb.drop(f"hypothetical ({node.relation})")
        elif node.form == "inf" and "whether" in self.reading.lead_in(node.first, 1, climb.parsed.sentence):
            undecided = node.parent is not None and node.parent.lemma in _TELLING_WHICH and self._undecided(node.parent, climb.parsed)
            weighed = node.parent is not None and node.parent.lemma in _WEIGHING and climb.match.rule.target == "relations"
            if weighed and node.parent is not None and not self.denial.denied(node.parent, climb.parsed):
                climb.intended = True  # "is weighing whether to lift its embargo"
            elif climb.match.rule.echo and undecided:
                climb.withheld = True  # "has not decided whether to follow suit"
            else:
                climb.drop("a question still open")  # "has not decided whether to recognize"
        elif self._or_whether(node, climb.parsed):
            climb.drop("a question still open")
        elif node.form == "ing" and (merit := self._merit(node, climb)) is not None:
            stressed = merit in _NEEDS | {"wisdom"} and node.parent is not None and node.parent.lemma in _STRESSING and not node.parent.neg
            if stressed and node is climb.match.verb and not climb.match.rule.asked:
                climb.urged, climb.said.addressee, climb.said.holder_verb = True, "others", node.parent  # "stressed the importance of | accepting it"
            else:
                climb.drop("what is only spoken of")
        elif self._wise(node) and below is not None and not self._wise_of_others(node, climb):
            climb.drop("what would be wise")  # "It would be unwise to recognise him", "He would be wise to accept it": whoever thinks so
        elif self._asks_which(node, climb.parsed):
            climb.drop("a question still open")  # "would not say which of the two it regards as president"

    def _asks_when(self, node: VG, parsed: Parsed) -> bool:
        """Whether "when" before a verb asks, and does not go back to a day told before it: "on Monday, when it will recognize him"."""
        opens = [x for x in parsed.items if isinstance(x, Mark) and x.low == "when" and x.first < node.first]
        before = self.reading.lead_in(opens[-1].first, 1, parsed.sentence) if opens else []
        return bool(before) and before != [","] and before[0] not in _BEGUN

    def _waited_enough(self, wait: VG, done: VG | None) -> bool:
        """Whether somebody waited up to a time or for so long to do what was done then: "waited | until Friday to", "waited | a week to"."""
        how_long = self.reading.document.word(wait.last)
        told = how_long in ("until", "till", *ARTICLES, *NUMERALS) or how_long[:1].isdigit()
        return told and done is not None and done.form == "inf" and wait.form == "fin" and wait.tense in ("past", "pastperf")

    def _only_after_what_is_to_come(self, node: VG, parsed: Parsed) -> bool:
        """Whether something else is first to be done: "will check every form before | accepting the result"."""
        first = node.parent if node.form == "ing" and self.reading.lead_in(node.first, 1, parsed.sentence) == ["before"] else None
        if first is None or first.form != "fin" or self.tokens[first.first].low == "had":
            return False  # "had to check every form before | accepting it": so it did
        return first.tense == "fut" or first.modal in ("will", "would", "must", "should") or first.lemma in _WANTING_FIRST

    def _undecided(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a decision is still to be taken: "has not decided", "has yet to decide", "is undecided"."""
        return self.denial.denied(verb, parsed) or self.denial.yet_to(verb)

    def _cannot_tell(self, node: VG, parsed: Parsed) -> VG | None:
        """The verb before a clause with "whether" by which somebody says that he cannot tell or does not know: "could not yet say"."""
        place = next((k for k, x in enumerate(parsed.items) if x is node), 0)
        k = next((k for k in range(place - 1, max(place - 6, 0), -1) if mark(parsed.items[k], "sub")), 0)
        verb = parsed.items[k - 1] if k else None
        if not isinstance(verb, VG):
            return None
        above = self.reading.lows(verb.parent.last, verb.first) if verb.parent is not None and verb.form == "inf" else []
        if not self.kinds["early"].isdisjoint(above):
            return verb  # "too early to discuss whether"
        if not self.denial.denied(verb, parsed) and not ("no" in above and "position" in above):
            return None
        unable = verb.parent is not None and verb.form == "inf" and not {"able", "position"}.isdisjoint(self.reading.lows(verb.parent.last, verb.first))
        ignorant = verb.lemma == "know" and verb.form == "fin" and verb.tense in ("pres", "past") and not verb.modal
        return verb if (verb.lemma in _TELLING_WHICH and (verb.modal in CAN or unable)) or ignorant else None

    def _depends(self, node: VG, parsed: Parsed) -> bool:
        """Whether what a clause with "whether" asks is said to depend on something."""
        after = next((v for v in parsed.verbs if v.first > node.last and v.form == "fin" and v.relation != "relative"), None)
        return after is not None and after.lemma in ("depend", "hinge", "hang") and not self.denial.denied(after, parsed)

    def _or_whether(self, node: VG, parsed: Parsed) -> bool:
        """Whether a verb is the second of two that "whether" leaves open: "whether it accepted the results or | contested them"."""
        place = next((k for k, x in enumerate(parsed.items) if x is node), 0)
        joiner = parsed.items[place - 1] if place else None
        if not isinstance(joiner, Mark) or joiner.low != "or":
            return False
        opens = next((x for x in reversed(parsed.items[:place]) if mark(x, "sub", "comp", "semi", "end")), None)
        return isinstance(opens, Mark) and opens.low == "whether"

    def _asks_which(self, node: VG, parsed: Parsed) -> bool:
        """Whether a clause that "which" or "whom" opens is what somebody says or knows, not a description: "to say which cabinet it deals with"."""
        if node.relation != "relative":
            return False
        place = next((k for k, x in enumerate(parsed.items) if x is node), 0)
        k = next((k for k in range(place - 1, max(place - 6, -1), -1) if mark(parsed.items[k], "rel")), 0)
        before = next((x for x in reversed(parsed.items[max(k - 2, 0) : k]) if not mark(x, "prep")), None)
        return isinstance(before, VG) and (before.lemma in _TELLING_WHICH or before.lemma == "draw")

    def _of_claims(self, verb: VG) -> bool:
        """Whether a participle tells of claims: "reports circulating that"."""
        return verb.form != "fin" and verb.subject is not None and self.tokens[verb.subject.head].low in CLAIMED_SO

    def _mere_claim(self, node: VG, climb: _Climb) -> bool:
        """Whether a clause is the content of a noun that does not vouch for it: "reports that the vote was rigged"."""
        if node.subject is None:
            return False
        parsed = climb.parsed
        told = next((p for p in reversed(parsed.phrases) if p.last < node.subject.first), None)  # "reports on Twitter | that"
        claim = told.top if told is not None else None
        owned = claim is not None and self.tokens[claim.head].low in OWNED_CLAIMS and self._told_whose(claim)
        if owned and not node.modal and speaker_held(climb.match):
            return False  # "the opposition's claim that the vote was rigged", which is what it says; not "that Peru had recognized it"
        if claim is not None and self.tokens[claim.head].low == "report" and any(p.prep == "by" and self.tokens[p.head].low in WATCHING for p in claim.post):
            return False  # "a report by the Union's observers that", which is what they found
        if not CLAIMED_SO.isdisjoint(self.reading.lead_in(node.subject.first, 3, parsed.sentence)):
            return True
        return told is not None and told.prep is not None and told.last == node.subject.first - 1 and self.tokens[told.top.head].low in CLAIMED_SO

    def _about_others(self, match: Match) -> bool:
        """Whether a verdict tells how a vote was, not what its subject did to it: "that it had been rigged", not "that he | had rigged it"."""
        return match.verb is not None and (match.verb.lemma == "be" or match.verb.passive)

    def _called_untrue(self, claim: NP, climb: _Climb) -> bool:
        """Whether somebody says of a claim against a vote that it is not so: "claims that it was rigged | were baseless"."""
        if climb.match.rule.stance != "rejects" and not climb.negative:
            return False
        told = (v for v in climb.parsed.verbs if v.lemma == "be" and v.subject is claim and not v.modal and not self.denial.denied(v, climb.parsed))
        return self._about_others(climb.match) and any(not _UNTRUE.isdisjoint(self.reading.lows(v.last, v.last + 3)) for v in told)

    def _in_untrue_report(self, climb: _Climb) -> bool:
        """Whether it is the content of words that the sentence goes on to call untrue: "A report on Monday that Peru had recognized him | was untrue"."""
        parsed, match = climb.parsed, climb.match
        here = next((k for k, x in enumerate(parsed.items) if match.verb is not None and x is match.verb), None)
        opens = next((k for k, x in enumerate(parsed.items[: here or 0]) if mark(x, "comp")), None)
        if here is None or opens is None or any(isinstance(x, VG) for x in parsed.items[:opens]):
            return False
        words = {self.tokens[x.head].low for x in parsed.items[:opens] if isinstance(x, NP)}
        behind = self.reading.lows(match.last, parsed.sentence.last)
        told = next((k for k, low in enumerate(behind) if low in ("was", "were", "is", "are", "proved", "turned", "proves", "turns")), None)
        return not words.isdisjoint(_TALES) and told is not None and not _NOT_SO.isdisjoint(behind[told : told + 5])

    def _told_whose(self, np: NP) -> bool:
        """Whether a phrase tells whose something is: "the opposition's claim", "claims by the opposition"."""
        own = self.tokens[np.first].low in POSSESSIVES
        return own or any(t.low == "'s" for t in self.tokens[np.first : np.head]) or any(p.prep in ("of", "by") for p in np.post)

    def _of_old(self, telling: VG) -> bool:
        """Whether somebody is told to have once been in the habit of saying it: "used | to say"."""
        habit = telling.parent if telling.form == "inf" else None
        return habit is not None and habit.lemma == "use" and habit.tense == "past" and not habit.passive and telling.first == habit.last

    def _governed(self, node: VG, below: VG | None, climb: _Climb) -> None:
        """Let the cues and the denial of a governing verb act."""
        if node.lemma in _OBLIGING and node.modal in ("would", "might", "could", "may") and below is not None and below.form == "inf":
            climb.drop("what would follow from something else")  # "a step that would oblige it to break off relations"
            return
        if node.lemma == "forbid" and below is not None and below.form == "inf":
            climb.drop("what somebody is kept from")  # "has forbidden its members to recognize him"
            return
        if node.lemma == "go" and node.neg and "far" in self.reading.lows(node.last, node.last + 2) and below is not None and below.form in ("inf", "ing"):
            climb.drop("what nobody went so far as to do")
            return
        if below is not None and below.form == "ing" and node.lemma in HOLDING_BACK and self.reading.lead_in(below.first, 1, climb.parsed.sentence) == ["from"]:
            if not self.denial.denied(node, climb.parsed):
                climb.drop("what somebody is kept from")
            return  # "Doubts did not keep Peru from congratulating him": it did
        if node.lemma == "use" and node.tense == "past" and below is not None and below.form == "inf" and below.first == node.last:
            climb.drop("what used to be")
            return
        if below is not None and below.form == "inf" and (self._left_to_others(node) or self._laid_on(node, climb) is not None):
            asks = climb.match.rule.asked and climb.match.rule.stance == "withholds" and node.lemma == "expect" and not node.passive
            if (whose := self._laid_on(node, climb)) is not None:
                climb.urged, climb.said.holder_verb = True, node.parent if node.passive else node  # "said it was the duty of all to accept the results"
                climb.said.addressee = self.reading.text_of(whose)
            elif asks and below.lemma not in self.kinds["publishing"]:
                climb.urged, climb.said.holder_verb = True, node  # "expects Peru to look into the faults": it asks for that
            else:
                # "it is not for us | to say who won": of those who are not to say, another rule tells
                of_oneself = "counts only of oneself, not as " if climb.match.rule.denied else ""
                climb.drop(of_oneself + "what somebody expects of another, or wants to talk him into")
            return
        called = node.lemma == "call" and below is climb.match.verb and below is not None and climb.match.rule.id == "congratulate"
        himself = below is not None and below.subject is not None and below.subject is node.subject and below.lemma not in CONGRATULATING
        if called and below is not None and (himself or self.tokens[min(below.last, len(self.tokens) - 1)].low in ("him", "her")):
            if self.denial.denied(node, climb.parsed):
                climb.drop("not done")  # "has not called to congratulate him"
            return  # "called on him at his house to congratulate him", "called on him to offer congratulations"
        cues = self._effective(node, below, climb)
        if node.lemma == "tell" and below is not None and below.relation == "adjunct" and below.form == "ing":
            cues = [c for c in cues if c.effect != "urge"]  # "told them in conceding", "told them that it was hard before acknowledging it"
        for cue in cues:
            climb.said.cues.append(cue.id)
            if node.lemma == "expect" and node.passive and self.denial.denied(node, climb.parsed):
                climb.drop("what others foretell")  # "is not expected to recognize it"
            elif node.lemma == "wait" and self._waited_enough(node, below):
                pass  # "waited until Friday to congratulate him": then it did
            elif node.lemma in _LINGERING and self.denial.denied(node, climb.parsed):
                pass  # "did not hesitate to recognize it": it did
            elif (node.lemma in TAKING_BACK or node.lemma == "take") and climb.match.rule.id == "recognition" and self.denial.denied(node, climb.parsed):
                climb.negative = not climb.negative  # "will not reverse its recognition": it stands
            elif cue.id == "refuse" and self.denial.denied(node, climb.parsed):
                climb.drop("not said")  # "has not refused to recognize" is no recognition
            elif not cue.denied or self.denial.denied(node, climb.parsed):
                self._act(cue, node, below, climb)
            if climb.settled:
                return
        if not cues and below is not None and (why := self._unvouched(node, below, climb.parsed)) is not None:
            climb.drop(why)
            return
        slow = node.lemma == "be" and below is not None and below.form == "inf" and not _SLOW.isdisjoint(self.reading.lows(node.last, below.first))
        if slow or not self.denial.denied(node, climb.parsed):  # "was not slow to recognize it": it did
            return
        if cues and node.lemma in _LINGERING:
            return
        if cues:
            if not any(c.effect == "urge" for c in cues):
                climb.negative = not climb.negative
        elif below is not None and (below.relation in ("inf", "adjunct") or self._makes(node, below)) and node.relation != "attribution":
            climb.negative = not climb.negative  # "nothing will make Peru recognise it" too
        elif below is not None and below.relation == "complement" and node.lemma in _VOUCHING:
            climb.drop("not said")

    def _unvouched(self, node: VG, below: VG, parsed: Parsed) -> str | None:
        """Why a verb does not say that what hangs right on it was done: none of those that do, and nothing stands between them.

        "Continued to recognize it", "responded by recalling its envoy"; but "forgot to", "dreamed of", "had no part in", "was close to" vouch for nothing.
        """
        if below.relation == "noun" and node.lemma in ("shelve", "drop", "cancel", "abandon", "scrap", "veto", "block"):
            return "a plan that came to nothing"  # "dropped its plan to"
        if below.relation not in ("inf", "adjunct") or below.form not in ("inf", "ing") or not node.last <= below.first:
            return None
        between = [low for low in self.reading.lows(node.last, below.first) if low not in ADVERBS and not low.endswith("ly") and low not in QUOTES]
        if "," in between or any(node.last <= d.first < below.first for d in parsed.dates) or self.denial.denied(node, parsed):
            return None
        if node.lemma == "go" and between[:1] == ["no"] and between[-1:] == ["than"]:
            return None  # "went no further than to doubt the count": that far it went
        if (
            between[-1:] == ["than"]
            or (node.lemma == "have" and between[:2] == ["no", "time"])
            or (between[:1] in (["no"], ["little"]) and not _NONE_OF.isdisjoint(between[1:3]))
        ):
            return "what it says there was none of"  # "made no move to", "took no part in"
        if between[:1] == ["well"] and node.lemma == "do":
            return "what would be well"
        lost = between[:1] == [_LOSING[node.lemma]] if node.lemma in _LOSING else node.lemma in _MISSING
        if lost and between and below.form == "inf":
            return "a chance or a plea that came to nothing"  # "missed the chance to", "turned down an invitation to"
        if node.passive and node.lemma in _FREEING:
            return "what somebody is enabled to do"
        if node.lemma in ("be", "remain", "feel"):
            return None if _UNDONE.isdisjoint(between) else "what it is not told to have done"  # "was afraid to", "was on the verge of"
        if below.form == "inf":
            if node.lemma == "claim" and "have" in self.reading.lows(below.first, below.head):
                return "what others are claimed to have done" if below.passive else None  # "claimed to have witnessed ballot-stuffing": says that it did
            long = self.tokens[node.head].low == "long"  # "did not take Peru | long to congratulate him"
            return None if between or long or node.passive or node.lemma in _GOING_ON_TO else "no word that it was done"
        if between[-2:] == ["out", "of"] and node.lemma == "talk":
            return "what somebody was talked out of"
        if not all(low in _LEADS_ON for low in between):
            return None
        if not between:
            return None if node.lemma in _GOING_ON_WITH else "no word that it was done"
        return "no word that it was done" if between[-1] in _OFF and (node.lemma, between[-1]) not in _STILL_DONE else None

    def _laid_on(self, node: VG, climb: _Climb) -> NP | None:
        """Whose duty somebody says it is: "it was the responsibility of all Kenyans to", "it is incumbent on all to"; not that of an organisation."""
        either = "or" in self.reading.lows(climb.match.first, climb.match.last + 2)  # "It is up to all parties to accept or reject it"
        if (left_to := self._left_to(node)) is not None and climb.match.rule.stance == "recognizes" and not (either or self.denial.denied(node, climb.parsed)):
            behind = (p for p in climb.parsed.phrases if left_to <= p.first and p.prep in ("for", "to"))
            to_whom = next((p for p in behind if self.tokens[p.head].low in _CONTESTANTS), None)
            if to_whom is not None and to_whom.first <= left_to + 3:
                return to_whom  # "It is up to every contender to respect the count"
        if node.passive and node.lemma in _BINDING and climb.match.rule.stance == "recognizes" and not self.denial.denied(node, climb.parsed):
            bound = node.subject if node.subject is not None and self.tokens[node.subject.head].low in _CONTESTANTS else None
            if bound is not None:
                return bound  # "The losers are bound to accept the outcome"
        duty = node.object if node.lemma == "be" and node.subject is not None and self.tokens[node.subject.head].low == "it" else None
        if duty is None or self.tokens[duty.head].low not in _DUTIES or self.denial.denied(node, climb.parsed) or climb.match.rule.stance != "recognizes":
            return None
        whose = next((p for p in duty.post if p.prep in ("of", "on", "upon")), None)
        bodies = self.reading.names.within(whose.first, whose.last) if whose is not None else []
        return None if any(a.kind in ("group", "organ", "body") for a in bodies) else whose

    def _left_to(self, node: VG) -> int | None:
        """Where "for" or "up" stands behind "be", after which it is told who is to do it: "it is now | for every party to accept it"."""
        at = node.last + (self.reading.lows(node.last, node.last + 1) in (["now"], ["also"], ["therefore"]))
        return at if node.lemma == "be" and self.reading.lows(at, at + 1) in (["for"], ["up"]) else None

    def _left_to_others(self, node: VG) -> bool:
        """Whether a verb tells what its object or passive subject is thought or wanted to do: "is expected to", "expect Peru to", "to persuade Peru to"."""
        if node.passive:
            return node.lemma in _EXPECTING or node.lemma in ("think", "believe", "bind", "tempt")
        if node.lemma == "be" and node.modal == "would" and node.relation == "main":
            return True  # "Peru would be the first to recognise it"
        if node.lemma == "be" and node.object is not None and self.tokens[node.object.head].low in _TASKS:
            return True  # "it was not its role to certify the result"
        if self._left_to(node) is not None:
            return True  # "it is not for the United Nations to certify the result"
        if node.lemma in _EXPECTING:
            stood = node.object is not None and self.tokens[node.object.head].low in _CONTESTANTS  # of those who stood it is asked
            again = node.object is not None and self.reading.lows(node.object.first, node.object.last) in (["it"], ["him"], ["her"], ["them"])
            return node.object is not None and not stood and (again or node.object.head in self.reading.names.covered)
        return node.lemma in _PERSUADING and (node.form != "fin" or bool(node.modal))

    def _effective(self, node: VG, below: VG | None, climb: _Climb) -> list[Cue]:
        """The cues of a governing verb that reach what it governs, by how that hangs on it."""
        cues = list(self.matcher.cues_at(node, climb.parsed))
        if node.lemma == "wait" and has_waited(node, climb.parsed, self.tokens):
            cues = [c for c in cues if c.effect != "withhold"]  # "waited until Monday before congratulating him": so it did
        if below is None:  # the verb that carries a noun: "withdrew its recognition", but "offered its congratulations"
            asked = node.lemma in _CALLING and not climb.match.rule.asked  # "called for acceptance of the results"
            return [c for c in cues if c.effect in ("negate", "drop", "withhold") or c.id == "considered" or (asked and c.effect == "urge")]
        if node.lemma in _ACCUSING and speaker_held(climb.match):
            return [c for c in cues if c.effect != "drop"]
        if finds_so(node, below, self.tokens):
            return [c for c in cues if c.effect != "intend"]  # "considers him | to be the winner", not "considers recognizing him"
        if below.relation in ("inf", "adjunct"):
            return cues
        if below.relation == "complement":
            told = below.tense in ("past", "perf", "pastperf") or below.modal in WILL
            claims = told if node.lemma in ("insist", "suggest") else node.lemma == "advise" and (told or below.modal in ("can", "cannot", "could"))
            urges = node.lemma in _URGING_THAT and not claims  # but "insists that it had won", "that he will not accept"
            return [c for c in cues if c.effect == "drop" or (c.effect == "urge" and urges)]
        return []

    def _act(self, cue: Cue, node: VG, below: VG | None, climb: _Climb) -> None:
        """The effect of one cue of a governing verb."""
        over = node.parent
        if node.lemma in ("refrain", "abstain", "desist") and node.form == "inf" and over is not None and over.lemma in ASKING:
            climb.negative = not climb.negative  # "called on all to refrain from recognizing it"
        elif cue.effect == "drop" and node.lemma in ("deny", "dispute") and speaker_held(climb.match) and climb.match.rule.negated and not climb.negative:
            climb.negative = True  # "denies that the election was legitimate"
        elif node.lemma == "dispute" and self.denial.denied(node, climb.parsed):
            climb.negative = not climb.negative  # "do not dispute that she won": its own "not" turns it back
        elif cue.effect == "drop" and node.lemma == "fail" and speaker_held(climb.match) and below is not None and below.form == "inf":
            climb.negative = not climb.negative  # "the vote failed to reflect their will": so it did not
        elif cue.effect == "drop" and "likely" in self.reading.lows(node.last, node.last + 2) and self._of_itself(node):
            climb.intended = True  # "announced that it was likely to impose sanctions"
        elif cue.effect == "drop":
            climb.drop(f"cue {cue.id}")
        elif cue.effect == "negate":
            climb.negative = not climb.negative
            if node.lemma in MAKING_SO:
                climb.said.holder_verb = node.parent  # "the arrests made it impossible to call the vote fair", for whoever says so
        elif (
            cue.effect == "withhold"
            and self.tokens[min(node.last, len(self.tokens) - 1)].low == "for"
            and (climb.match.rule.id == "concede" or climb.match.rule.stance == "rejects")
        ):
            climb.drop("what others are waited for to do")  # "We wait for our rival to accept his loss"
        elif cue.effect == "withhold" and climb.match.rule.id in _ASKS_OR_DOUBTS and below is not None and below.form == "inf":
            climb.drop("not done")  # "was unable to call for a recount"
        elif (
            cue.effect == "withhold"
            and "able" in self.reading.lows(node.last, node.last + 2)
            and _STILL.isdisjoint(self.reading.lows(node.first, node.last + 2))
        ):
            pass  # "will not be able to recognize it" is no waiting, but "is not yet able to"
        elif cue.effect == "withhold":
            climb.withheld = True
        elif (
            cue.effect == "intend" and climb.match.rule.id == "congratulate" and node.subject is not None and self.tokens[node.subject.head].low in ("i", "we")
        ):
            pass  # "I want to congratulate him": so doing
        elif cue.effect == "intend" and node.lemma in ("want", "wish") and self._own_concession(node, climb):
            pass  # "I want to recognize Mr Were": so doing
        elif cue.effect == "intend" and node.lemma in ("be", "prepare") and node.tense == "pastperf":
            climb.drop("what was once intended")  # "had been ready to reject it"
        elif cue.effect == "intend" and node.lemma == "take" and self.reading.lows(node.last, node.last + 1) in (["no"], ["few"], ["any"]):
            climb.drop("no steps taken")
        elif cue.effect == "intend" and climb.match.rule.asked and node.lemma in ("expect", "want") and below is not None and below.passive:
            climb.urged, climb.said.holder_verb = True, node  # "expects the faults to be looked into": it asks for that
        elif cue.effect == "intend" and node.lemma == "consider" and node.object is not None and self.tokens[node.object.head].low == "it":
            pass  # "considers it right to wait": a judgement, no plan
        elif cue.effect == "intend" and node.lemma in _WANTING and node.tense == "past" and self.reading.document.quote_at(node.first) is not None:
            climb.drop("what was once wanted")  # "We wanted to recognize it," he said
        elif cue.effect == "intend":
            climb.intended, climb.said.promised = True, False
            climb.withheld = climb.withheld or (
                "yet" in self.reading.lows(node.first, node.last + 2) and self.denial.denied(node, climb.parsed)
            )  # "not yet willing to"
            climb.wavering = climb.wavering or node.lemma in _WAVERING
        elif cue.effect == "urge" and node.lemma == "expect" and climb.match.rule.stance == "rejects":
            climb.drop("what somebody foresees")  # "expects the opposition to reject it"
        elif cue.effect == "urge" and not climb.urged:
            if self.denial.denied(node, climb.parsed):
                climb.drop(f"cue {cue.id}, denied")
                return
            climb.urged = True
            climb.said.holder_verb = node
            whom = self._addressee(node, below or climb.match.verb, climb.parsed)
            climb.said.addressee = whom or ("others" if below is None else None)

    def _addressee(self, node: VG, below: VG | None, parsed: Parsed) -> list[Holder] | str | None:
        """Whom a verb of urging urges: its object, or the subject of what is urged ("demanded that Peru ...")."""
        np = node.object
        if below is not None and (np is None or (below.subject is not None and below.relation == "complement")):
            np = below.subject
        if np is None:
            return None
        return self.reading.who.resolve(np, parsed, self.discourse) or self.reading.text_of(np)

    def _named(self, noun: NP, climb: _Climb) -> None:
        """A noun that governs the stance ("Ottawa's refusal to recognize", "no decision to"): its own cues, and who holds it."""
        said = climb.said
        judged = self.reading.lead_in(noun.first, 1, climb.parsed.sentence) == ["it"]  # "considers it right to wait"
        if self.tokens[noun.head].low in ("right", "reason", "reasons", "grounds", "cause") and self.tokens[noun.first].low != "no" and not judged:
            climb.drop("a right or a reason, not what is done")
            return
        heeds = self._heeded(noun, climb.parsed)
        does = heeds is not None and heeds.form == "fin" and not heeds.modal and not self.denial.denied(heeds, climb.parsed)
        if does or (heeds is not None and not self._told_whose(noun)):
            if not does:
                climb.drop("calls that are not heeded, or not yet")  # "refused to bow to calls to recognize him"
            said.holder_verb = heeds  # "bowed to calls to recognize him": it does
            return
        over = self.senses.given_up(noun, climb.parsed)  # "dropped its refusal to recognize him": it does
        rung = climb.match.rule.id == "congratulate" and self.tokens[noun.head].low in ("call", "calls")  # "a call to congratulate him" asks for nothing
        for cue, _ in () if rung else self.matcher.cues_in(noun.head, noun.head + 1, climb.parsed):
            said.cues.append(cue.id)
            if cue.effect == "negate":
                climb.negative = climb.negative if over else not climb.negative
            elif cue.effect == "intend":
                climb.intended = climb.intended or not self._deed_spoken_of(noun, climb.parsed)
            elif cue.effect == "urge":
                climb.urged = True
                said.addressee = "others"
        if self.tokens[noun.head].low in _ATTEMPTS and climb.match.rule.id == "sham" and self._told_whose(noun):
            return  # "Mr X's attempt to rig the vote": what he did, and another says
        stressing = max((v for v in climb.parsed.verbs if v.first < noun.first), key=lambda v: v.first, default=None)
        if self.tokens[noun.head].low in _NEEDS and stressing is not None and stressing.lemma in _STRESSING and not stressing.neg:
            climb.urged, said.addressee, said.holder_verb = True, "others", stressing  # "stressed the need for all parties to accept it"
            return
        if self.tokens[noun.first].low == "no":
            climb.negative = not climb.negative
        if self.tokens[noun.first].low == "any" and any(v.neg and v.object is noun for v in climb.parsed.verbs):
            climb.drop("what was not done")  # "had not filed any appeal to contest it"
            return
        said.holder_np = noun
        supposed = self.tokens[noun.first].low in ("a", "an", "any") and any(v.first > noun.first and v.modal in ("would", "will") for v in climb.parsed.verbs)
        if supposed or any(v.subject is noun and self._mood(v, False, climb.parsed) == "drop" for v in climb.parsed.verbs):
            climb.drop("only possible")

    def _heeded(self, noun: NP, parsed: Parsed) -> VG | None:
        """The verb by which somebody does what he is called on to do: "bowed to | calls to recognize", "gave in to | demands", "heeded | appeals"."""
        if self.tokens[noun.head].low not in _CALLED_FOR:
            return None
        verb = next((v for v in reversed(parsed.verbs) if v.last <= noun.first), None)
        if verb is None or verb.passive or noun.first - verb.last > 4:
            return None
        given_in = verb.lemma == "give" and self.reading.lows(verb.last, verb.last + 1) == ["in"]
        return verb if (verb.lemma in YIELDING or given_in) and noun.prep == "to" else verb if verb.lemma == "heed" and verb.object is noun else None

    def _deed_spoken_of(self, noun: NP, parsed: Parsed) -> bool:
        """Whether a decision is one that was taken and acted on, as those who judge it know: "defended its decision to recognize him"."""
        to_come = {"next", "tomorrow", "soon", "later"} & set(self.reading.lows(noun.last, parsed.sentence.last))
        if self.tokens[noun.head].low != "decision" or to_come:
            return False
        return any(v.lemma in _JUDGING_DEEDS and (v.object is noun or v.subject is noun) for v in parsed.verbs)

    def _auxiliaries(self, node: VG, climb: _Climb) -> bool:
        """Let "will", "must", "could" act; False where nothing further up matters: a duty is laid on its subject by who speaks."""
        if self._wise_of_others(node, climb):
            climb.urged, climb.said.holder_verb, climb.said.addressee = True, node.parent, "others"
            if node.subject is not None and self.tokens[node.subject.head].low != "it":
                climb.said.addressee = self.reading.text_of(node.subject)
            return False
        below = node is not climb.match.verb and node.modal in ("can", "could") and not self.denial.denied(node, climb.parsed)  # "could refuse to recognize"
        denies = climb.negative or (node is climb.match.verb and climb.match.pattern.denies)  # "could confer no legitimacy"
        mood = "drop" if below and climb.match.verb is not None else self._mood(node, denies, climb.parsed)
        if mood == "drop":
            self._only_possible(node, climb)
        elif mood == "yet":
            if climb.match.rule.id == "recognize":
                climb.withheld = True  # "has yet to recognize it", but not to have congratulated says nothing
            elif not climb.withheld and not climb.negative:
                only = "denied" if climb.match.rule.denied else "asked for" if climb.match.rule.asked else ""  # "has yet to verify the results"
                climb.drop(f"counts only when {only}, and this is still to be done" if only else "not done yet")
        elif mood == "intend":
            if not _GUESSED.isdisjoint(self.reading.lows(node.first, node.head)) and self._of_oneself(node):
                climb.intended = True  # "said it would probably recognise him"
            elif not self._done_by_saying(node, climb.match):
                climb.said.promised = not climb.intended
                own = speaker_held(climb.match) and node is climb.match.verb and climb.match.rule.target != "relations"
                climb.intended = not own or climb.intended  # "the result would reflect"
        elif mood == "urge" and climb.match.rule.id == "recount" and node.subject is not None and self.tokens[node.subject.head].low == "there":
            climb.said.holder_verb = node.parent  # "there should be a recount": that much is asked of nobody
            return False
        elif mood == "urge" and node.subject is not None and self.tokens[node.subject.head].low == "there" and depends_on(climb.parsed, "if"):
            climb.drop("hypothetical")  # "If there was fraud, there must be an inquiry"
        elif mood == "urge" and self._owed_respect(node, climb):
            climb.said.holder_verb = node.parent
            return False  # "the results must be respected, said Oslo": that holds for Oslo too
        elif node.lemma == "need" and climb.match.rule.asked and node is not climb.match.verb and node.subject is not None and not climb.urged:
            if self.denial.denied(node, climb.parsed):
                climb.drop("what need not be done")
                return False
            climb.urged, climb.said.holder_verb = True, node.parent  # "the complaints need to be looked into"
            return False
        elif node.lemma == "need" and node is not climb.match.verb and not speaker_held(climb.match) and self.denial.denied(node, climb.parsed):
            climb.drop("what need not be done")
            return False
        elif self._needed_of_others(node, climb):
            climb.urged, climb.said.holder_verb = True, node.parent
            climb.said.addressee = self.reading.text_of(node.subject) if node.subject is not None else "others"
            return False
        elif mood == "urge" and not climb.urged:
            if node.subject is None or (not climb.match.rule.asked and self._laid_on_nobody(node, climb.parsed)):
                measured = (
                    climb.match.rule.target == "relations"
                    and climb.match.rule.measure != "ties"
                    and node is climb.match.verb
                    and self._on_host(node.subject, climb.parsed)
                )
                if measured and not climb.negative and self._told_abroad(node, climb.parsed):
                    climb.urged, climb.said.addressee, climb.said.holder_verb = True, "others", node.parent
                    return False  # "The sanctions should be lifted, said Moscow": whoever imposed them
                climb.drop("a duty of nobody named")
                return False
            climb.urged = True
            climb.said.addressee = self.reading.text_of(node.subject)
            climb.said.cues.append("should")
            climb.said.holder_verb = node.parent
            return False
        return not climb.settled

    def _no_reason(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a clause with "why" is what there is no reason for: "I see no reason why | we should accept it"."""
        begins = verb.subject.first if verb.subject is not None else verb.first
        lead = self.reading.lead_in(begins, 4, parsed.sentence)
        over = self._verb_before(begins, parsed)
        if over is None or over.lemma not in ("be", "see", "have", "find") or verb.modal not in ("should", "must", "ought", "would"):
            return False  # "gave no reason why it had not recognized them"
        return lead[-2:] == ["reason", "why"] and ("no" in lead or ("any" in lead and over.neg))

    def _reason_of_another(self, verb: VG, parsed: Parsed) -> bool:
        """Whether it is somebody else who is told to have no reason for it: "sees no reason why | the Union should accept it"."""
        subject = verb.subject
        if subject is None or self.tokens[subject.head].low in PRONOUNS | {"anybody", "anyone", "one", "nobody"}:
            return False
        over = self._verb_before(subject.first, parsed)
        told = over is None or over.lemma != "be" or (over.parent is not None and over.parent.first < over.first)
        return told  # but "There is no reason why Peru should not," said its minister

    def _verb_before(self, first: int, parsed: Parsed) -> VG | None:
        """The nearest finite verb before a word."""
        return next((v for v in reversed(parsed.verbs) if v.form == "fin" and v.last <= first), None)

    def _put_right_behind(self, match: Match) -> bool:
        """Whether what is said is called untrue right behind: "They say it was fair, which is not true"."""
        if self.reading.document.quote_at(match.first) is None:
            return False  # "Peru said that it was fair, which is not true, he said": Peru has said so
        behind = self.reading.lows(match.last, match.last + 7)
        opens = behind[:2] == [",", "which"] or (behind[:2] == [",", "but"] and behind[2:3] in (["that"], ["this"], ["it"]))
        rest = behind[2 + (behind[1:2] == ["but"]) :]
        return opens and rest[:1] in (["is"], ["was"]) and (rest[1:3] in (["not", "true"], ["a", "lie"]) or rest[1:2] in (["untrue"], ["false"]))

    def _asked_meanwhile(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a verb tells what is to be done while something else is asked for: "called on them to stay calm while waiting for the results"."""
        before = next((v for v in reversed(parsed.verbs) if v.last <= verb.first), None)
        asked = before is not None and before.form == "inf" and before.parent is not None and before.parent.lemma in ASKING
        return asked and self.tokens[verb.first - 1].low in ("while", "whilst")

    def _for_now(self, verb: VG, parsed: Parsed) -> bool:
        """Whether what limits it to the present stands within a verb or right before its clause: "For now, Peru does not recognize the result"."""
        inside = self.reading.lows(verb.first, verb.head)
        if any(inside[k : k + 3] in (["at", "this", "time"], ["at", "this", "moment"]) for k in range(len(inside))):
            return True  # "will not, at this time, recognize"
        behind = self.reading.lows(verb.last, min(verb.last + 5, parsed.sentence.last))
        if behind[:1] == [","] and behind[-1:] == [","] and tuple(behind[1:-1]) in (*_FOR_NOW, ("at", "this", "moment")):
            return True  # "will not accept, at this stage, a"
        first = parsed.sentence.first + (self.tokens[parsed.sentence.first].text in QUOTES)
        end = next((first + len(words) for words in _FOR_NOW if tuple(self.reading.lows(first, first + len(words))) == words), 0)
        end += bool(end) and self.reading.document.word(end) == ","
        return bool(end) and verb.subject is not None and verb.subject.first == end

    def _none_so_far(self, match: Match) -> bool:
        """Whether nobody has been recognized as yet: "has not recognized any government", "has recognized neither candidate", "has not so far"."""
        verb, whom = match.verb, match.verb.object if match.verb is not None else None
        first = self.tokens[whom.first].low if whom is not None else ""
        if first == "no" and whom is not None and self.tokens[whom.head].low in ("winner", "winners", "victor", "claimant"):
            return True  # "recognises no winner"
        until_now = verb is not None and ("so", "far") in pairwise(self.reading.lows(verb.first, min(match.last + 3, len(self.tokens))))
        return verb is not None and verb.tense == "perf" and (until_now or first in ("any", "anyone", "anybody", "neither", "either", "nobody"))

    def _needed_of_others(self, node: VG, climb: _Climb) -> bool:
        """Whether somebody is told to need to do what the match tells: "All parties need to accept the results, Ghana said"."""
        if node.lemma != "need" or node is climb.match.verb or node.subject is None or node.relation != "complement" or climb.urged:
            return False
        reminded = node.parent is not None and node.parent.lemma == "remind"
        others = self.tokens[node.subject.head].low not in PERSONAL or reminded
        return others and not climb.match.rule.asked and not self.denial.denied(node, climb.parsed) and not speaker_held(climb.match)

    def _merit(self, node: VG, climb: _Climb) -> str | None:
        """The noun before "of" and a verb in -ing that says what there is to doing it."""
        noun, *of = self.reading.lead_in(node.first, 2, climb.parsed.sentence) or [""]
        return noun if of == ["of"] and noun in _MERITS else None

    def _wise(self, node: VG) -> bool:
        """Whether a verb judges what it governs by how wise it would be: "would be wise to", "would be better off"."""
        return node.lemma == "be" and bool(node.modal) and not _WISE.isdisjoint(self.reading.lows(node.last, node.last + 2))

    def _wise_of_others(self, node: VG, climb: _Climb) -> bool:
        """Whether somebody says that it would be wise to do what the match tells: "Odinga would be wise to | accept it, Oslo said"."""
        advised = self._wise(node) and node.subject is not None and node.relation == "complement" and not (climb.urged or climb.match.rule.asked)
        unwise = self.denial.denied(node, climb.parsed) or "unwise" in self.reading.lows(node.last, node.last + 2)
        return advised and not unwise and not speaker_held(climb.match)

    def _owed_respect(self, node: VG, climb: _Climb) -> bool:
        """Whether a result is said to be owed respect by everybody."""
        if climb.match.rule.id != "recognize" or node is not climb.match.verb or node.neg or not self._laid_on_nobody(node, climb.parsed):
            return False
        waits = "until" in self.reading.lows(node.last, climb.parsed.sentence.last)
        return node.subject is not None and not waits and self.tokens[node.subject.head].low in _OWED

    def _only_possible(self, node: VG, climb: _Climb) -> None:
        """Let "may", "can" or "could" act: a doubt or a step that is considered, at times as good as without it, else nothing is said."""
        match, rule = climb.match, climb.match.rule
        own = node is match.verb
        faulty = rule.id == "flawed" and not (node.subject is not None and self.tokens[node.subject.first].low == "there")
        rigged = (rule.stance == "rejects" or faulty) and speaker_held(match) and not climb.negative and self._may_have(node)  # "some votes may be fraudulent"
        swayed = rule.id == "not-affected" and "have" in self.reading.lows(node.first, node.head)  # "the faults may have changed the outcome"
        believing = next(governors(node, 1), None)
        disbelieved = believing is not None and believing.lemma in _BELIEVING and self.denial.denied(believing, climb.parsed)
        if own and swayed and (disbelieved or self.denial.of_none(node, climb.parsed)):
            pass  # "saw nothing that could have changed the outcome", "does not believe that the faults could have changed it"
        elif own and (rigged or swayed):
            climb.withhold()
            climb.said.holder_verb = None
        elif own and rule.id in _DOUBTS_CAST and not climb.negative and node.modal in _PERHAPS and not self.senses.is_actor(node):
            climb.withhold()  # "these delays might put the count in doubt": a doubt, put mildly
            climb.said.holder_verb = None
        elif rule.target == "relations" and (
            (self._considered(node, climb.parsed) and not depends_on(climb.parsed, "if"))
            or (rule.id == "face-curbs" and node.lemma == "face" and node.modal in _PERHAPS)
        ):
            climb.intended = True  # "said that it might resume its aid", "warned that they could face visa bans"
        elif own and climb.negative and rule.denied and node.modal in _PERHAPS:
            pass  # "found no fault that could sway the outcome": what is not even possible
        elif own and rule.asked and "only" in self.reading.lows(node.first, node.last):
            climb.urged, climb.said.holder_verb = True, node.parent  # "can only be settled by a recount": nothing less will do
        elif rule.id == "stands-scrutiny" and node.modal in ("can", "could"):
            pass  # "can stand scrutiny": it does
        elif own and node.modal == "could" and ("VOTERS" in match.slots or match.pattern.source.startswith(("the people", "the voters", "ACTOR express"))):
            pass  # "the voters could express themselves": they were able to
        else:
            climb.drop(f"only possible ({node.modal})")

    def _done_by_saying(self, node: VG, match: Match) -> bool:
        """Whether what one says that one will do is done by saying so, or "to" tells what was done."""
        if node.lemma in _OPENING and match.verb is not None and match.verb.form == "ing":
            return True  # "I will start by congratulating him": no sooner said than done
        if node.modal == "would" and node.lemma in ("like", "love") and match.rule.id == "congratulate":
            return True  # "I would like to congratulate him"
        aim = node.subject is not None and self.tokens[node.subject.head].low in PURPOSES
        answer = node.subject is not None and match.rule.target == "relations" and self.tokens[node.subject.head].low in DEEDS_IN_ANSWER
        if answer and self.reading.lows(node.first, node.first + 2) == ["was", "to"]:
            return True  # "Its answer was to recall its envoy"
        return aim and "to" in self.reading.lows(node.first, node.last)  # "The purpose of the call was to congratulate him"

    def _own_concession(self, node: VG, climb: _Climb) -> bool:
        """Whether somebody says "I" of the winner or his victory that he wants to recognize: "I want to | acknowledge his victory"."""
        verb = climb.match.verb
        named = climb.match.rule.id == "recognize" and verb is not None and verb.lemma in ("recognize", "acknowledge") and verb.parent is node
        return named and node.tense == "pres" and node.subject is not None and self.tokens[node.subject.head].low == "i" and not node.neg

    def _laid_on_nobody(self, node: VG, parsed: Parsed) -> bool:
        """Whether a passive tells a duty to nobody: "said that the will of the people must be respected", but not "told them that it must be"."""
        told = node.parent.object if node.parent is not None and node.relation == "complement" else None
        somebody = told is not None and told.last <= node.first and told is not node.subject and self.tokens[told.head].low not in _PRESS
        wholly = self.reading.lows(node.last, node.last + 2) in (["in", "full"], ["in", "part"]) or self.reading.document.word(node.last) in (
            "outright",
            "unanimously",
        )
        by = any(i.prep == "by" and node.last <= i.first <= node.last + 1 + 2 * wholly for i in parsed.phrases)
        return node.passive and not somebody and not by

    def _on_host(self, measure: NP | None, parsed: Parsed) -> bool:
        """Whether a measure is one on the country that voted: "the sanctions", "aid to Kenya", not "aid to farmers"."""
        if measure is None:
            return False
        hit = (p for p in measure.post if p.prep in ("against", "on", "to", "for", "with"))
        return all(self.reading.targets.host in {h.code for h in self.reading.who.resolve(p, parsed, self.discourse)} for p in hit)

    def _told_abroad(self, node: VG, parsed: Parsed) -> bool:
        """Whether somebody tells it who does not speak for the country that voted."""
        teller = node.parent.subject if node.parent is not None else None
        return teller is not None and all(h.code != self.reading.targets.host for h in self.reading.who.resolve(teller, parsed, self.discourse))

    def _own_state(self, node: VG, over: VG | None, parsed: Parsed) -> bool:
        """Whether a minister says what his state may do: "Peru may suspend its aid, Foreign Minister Ada Obi said"."""
        if node.subject is None or over is None or over.subject is None or self.reading.names.kind_at(node.subject.head) not in ("state", "capital", "group"):
            return False
        told, named = ({h.code for h in self.reading.who.resolve(np, parsed, self.discourse)} for np in (over.subject, node.subject))
        return len(told) == 1 and told == named

    def _considered(self, node: VG, parsed: Parsed) -> bool:
        """Whether somebody says of himself what he may do."""
        over = node.parent
        told = node.relation == "complement" and over is not None and over.lemma in self.phrases.report_verbs and not over.neg
        own = over is not None and over.subject is not None and self.tokens[over.subject.first].low in ("its", "their")  # "Peru may do so, its minister said"
        own = own or self._own_state(node, over, parsed)
        of_oneself = node.subject is not None and (own or self.tokens[node.subject.first].low in ("it", "they", "we", "he", "she"))
        return (node.modal in ("may", "might") or (own and node.modal == "could")) and told and of_oneself

    def _refused(self, verb: VG, climb: _Climb) -> bool:
        """Whether an infinitive is what somebody refuses to do."""
        over = verb.parent if verb.form == "inf" else None
        return over is not None and any(cue.effect == "negate" for cue in self.matcher.cues_at(over, climb.parsed))

    def _next(self, node: VG, climb: _Climb) -> VG | None:
        """The verb to go on with; none where the climb is at its end."""
        parent, parsed = node.parent, climb.parsed
        if parent is None or parent is node:
            return None
        if node.form == "ing" and node.relation == "adjunct" and self.reading.lead_in(node.first, 1, parsed.sentence) == ["after"]:
            return None  # "hoped to meet him after | congratulating him": done, whatever is hoped
        if parent.lemma == "join" and node.form == "ing" and self.denial.denied(parent, parsed):
            climb.drop("what others do, whom somebody does not join")  # "did not join Peru in rejecting it"
            return None
        has_to = parent.lemma in ("say", "report", "conclude", "state", "tell", "inform") and "to" in self.reading.lows(parent.first, parent.head)
        if (
            node.relation == "complement"
            and parent.modal in ("must", "should", "ought")
            and speaker_held(climb.match)
            and not (has_to or self.denial.yet_to(parent))
        ):
            climb.drop("what ought to be")  # but "I regret to have to report that the vote was not free"
            return None
        if node.relation == "complement":
            self._doubted(parent, climb)
            asker = self._asked_to_tell(parent, climb) if not climb.settled else None
            if climb.settled or asker is not None:
                return asker
        coloured = parent.lemma in _COLOURING or any(True for _ in self.matcher.cues_at(parent, parsed))
        coloured = coloured or (parent.lemma in _BEGINNING and node.form == "ing") or self._makes(parent, node)
        return None if node.relation in ("complement", "relative", "nominal") and not coloured else parent

    def _told_in_doubt(self, climb: _Climb) -> bool:
        """Whether whoever holds it is not told to have said it: "if they find that it was fair", "There is no evidence that Peru said it was"."""
        telling = climb.said.holder_verb
        if telling is None or telling is climb.match.verb or speaker_held(climb.match):
            last = climb.last or telling
            telling = last.parent if last is not None and last.relation == "complement" else None
        if (
            telling is None
            or telling.lemma not in self.phrases.report_verbs | _FINDING_SO | ASKING
            or telling.form != "fin"
            or telling.first > climb.match.first
        ):
            return False
        if telling.subject is not None and self.reading.lead_in(telling.subject.first, 1, climb.parsed.sentence) == ["what"]:
            return False  # "over what it called a coup"
        if any(i.kind in ("colon", "semi") for i in climb.parsed.items_between(telling.last, climb.match.first) if isinstance(i, Mark)):
            return False
        if telling.relation in ("if", "unless", "whether"):
            return not self._even_if(telling)
        whole = content_of(telling.subject, climb.parsed) if telling.relation == "nominal" and telling.subject is not None else None
        if whole is not None:
            return self.tokens[whole.first].low == "no" or self.tokens[whole.head].low in CLAIMED_SO  # "no evidence that Peru said"
        above = telling.parent if telling.relation == "complement" else None
        if above is None:
            return False
        if (
            above.object is not None
            and self.tokens[above.object.head].low in ("evidence", "proof")
            and self._unproven(above, self.denial.denied(above, climb.parsed))
        ):
            return True  # "There is no evidence that Peru said"
        probe = _Climb(climb.match, climb.parsed, Said(climb.said.stance, climb.said.modality), negative=False, urged=False)
        self._doubted(above, probe)
        undone = any(cue.effect in ("drop", "negate") and not cue.denied for cue in self.matcher.cues_at(above, climb.parsed))
        return undone or bool(probe.said.dropped) or probe.negative

    def _even_if(self, verb: VG) -> bool:
        """Whether a condition is conceded as a fact: "even if it finds that"."""
        begins = verb.subject.first if verb.subject is not None else verb.first
        return "even" in self.reading.lows(max(begins - 3, 0), begins)

    def _doubted(self, parent: VG, climb: _Climb) -> None:
        """What a verb makes of its content: "does not believe", "has not said", "is concerned that"."""
        over = parent.parent if parent.form == "inf" else None
        impossible = over is not None and over.lemma == "be" and "impossible" in self.reading.lows(over.last, parent.first)
        denied = impossible or self.denial.denied(parent, climb.parsed)
        head = self.tokens[parent.object.head].low if parent.object is not None else ""
        if self.denial.nothing_shows(parent):
            if not speaker_held(climb.match) or climb.match.rule.stance != "rejects" or climb.negative:
                climb.drop("what nothing shows")
                return
            climb.withhold("doubt")
            climb.said.holder_verb, climb.said.stance = None, "recognizes"  # "There was nothing to suggest that the vote was rigged"
        elif (why := self._only_hearsay(parent, head, climb, denied=denied)) is not None:
            climb.drop(why)
        elif over is not None and over.lemma == "be" and not _MISTAKEN.isdisjoint(self.reading.lows(over.last, parent.first)):
            climb.drop("what it would be wrong to say")
        elif head in ("doubt", "doubts") and parent.lemma in ("leave", "have") and self._his_own_no_doubt(parent, climb) and not denied:
            pass  # "left no doubt that her government does not recognise it"
        elif head in _CONCERNS and (climb.match.rule.target == "relations" or not (speaker_held(climb.match) or self._of_oneself(climb.match.verb))):
            climb.drop("no more than a sign")  # "gave no sign that it would cut its aid"
        elif head == "impression" and parent.lemma in ("create", "give", "foster", "convey", "reinforce"):
            if climb.negative != (climb.match.rule.stance == "recognizes"):
                climb.drop("what only seems so")  # "left the impression that the vote was fair"
                return
            climb.withhold("doubt")  # "gave the impression that the vote was not fair"
            climb.said.holder_verb = None if speaker_held(climb.match) else climb.said.holder_verb
        elif head in _CONCERNS and not denied and not self._no_doubt(parent.object):  # "had serious concerns that the result did not reflect the will"
            climb.withhold("doubt")
            if speaker_held(climb.match):
                climb.said.holder_verb = None
            if self._no_sign(parent.object) and climb.match.rule.stance == "rejects":
                climb.said.stance = "recognizes"  # "found no sign that ballots had been forged"
        elif head in ("proof", "evidence") and self._unproven(parent, denied):
            against = (
                (climb.match.rule.stance == "rejects") != climb.negative
                and not climb.match.rule.denied
                and parent.lemma not in ASKING | {"demand", "request", "want", "await"}
            )
            if speaker_held(climb.match) and against and self._about_others(climb.match):
                climb.withhold("doubt")  # "found no evidence that the vote was rigged"
                climb.said.holder_verb, climb.said.stance = None, "recognizes"
                return
            won = climb.match.rule.stance == "recognizes" or (climb.match.rule.stance == "rejects" and climb.match.rule.denied)
            if not speaker_held(climb.match) or not won:
                climb.drop("what is not proven")  # "There is no proof that he rigged it", "no proof that Peru rejected it"
                return
            climb.withhold("doubt")  # "There is no proof that he won", "asked for proof that he won"
            climb.said.holder_verb = parent if parent.lemma in ASKING else None
        elif speaker_held(climb.match) and parent.lemma in _ASSURING and parent.passive and (denied or self.denial.yet_to(parent)):
            climb.withhold("doubt")  # "is yet to be persuaded that he won"
            climb.said.holder_verb = parent
        elif denied and speaker_held(climb.match) and parent.lemma in _ASSURING and not parent.passive:
            if (climb.match.rule.stance == "recognizes") == climb.negative:
                climb.drop("not said")  # "nothing has convinced it that the vote was unfair"
            elif parent.modal in CAN | WILL:
                climb.negative = not climb.negative  # "Nothing could persuade anybody that the vote was fair"
            else:
                climb.withhold("doubt")  # "no report has convinced Peru that the vote was fair"
        elif parent.lemma == "exclude" or self.reading.lows(parent.head, parent.head + 2) in (["rule", "out"], ["ruled", "out"]):
            if not denied or not speaker_held(climb.match) or climb.match.rule.stance != "rejects":
                climb.drop("what is ruled out, or not")  # "ruled out that it was rigged", "did not rule out that it would recognize him"
                return
            climb.withhold("unsure")  # "could not rule out that the vote had been rigged"
            climb.said.holder_verb = parent
        elif denied and parent.lemma in _AGREEING and speaker_held(climb.match):
            climb.negative = not climb.negative  # "does not share the view that the vote was fair"
        elif parent.subject is not None and parent.lemma not in _SORRY and self._foretold_by(parent.subject, climb):
            climb.drop("what others foretell")
        elif self._guessed(parent, climb):
            climb.drop("what somebody guesses of another")
        elif parent.lemma in ACCEPTING and speaker_held(climb.match) and (self._refused(parent, climb) or (denied and parent.lemma in ("accept", "recognize"))):
            climb.negative = not climb.negative  # "refuses to accept that the vote was fair"
        elif denied and parent.lemma in _MAINTAINING and parent.modal in CAN:
            climb.negative = not climb.negative  # "Nobody can claim that the vote was fair"
        elif self._yet_to_be_told(parent) and self.reading.document.quote_at(parent.first) is None:
            climb.drop("what somebody is expected to say")  # "They will argue that it was no coup"
        elif denied and parent.lemma in ("ensure", "guarantee") and parent.modal not in CAN and speaker_held(climb.match):
            climb.drop("what was not made sure of")  # "had not ensured that the election was fair"
        elif parent.lemma in _WISHING:
            climb.drop("somebody's hope")
        elif denied and parent.lemma in _BELIEVING:
            climb.negative = not climb.negative
        elif denied and parent.lemma in _VOUCHING_FOR and (parent.modal in CAN or parent.lemma == "vouch") and speaker_held(climb.match):
            climb.withhold("unsure")
            climb.said.holder_verb = parent  # "could not certify that the count was accurate"
        elif (denied and parent.lemma in _STATING and parent.modal in CAN) or (impossible and (parent.lemma in _STATING or parent.lemma == "say")):
            climb.negative = not climb.negative  # "we can't say these were fair elections", "it is impossible to say that"
        elif denied and (parent.lemma in _STATING or parent.lemma in _VOUCHING_FOR or (parent.lemma in _TELLING and speaker_held(climb.match))):
            climb.drop("not said")  # "did not conclude that the vote was fair"
        elif parent.lemma in ("be", "remain", "feel", "stay"):
            following = set(self.reading.lows(parent.last, parent.last + 4))
            if following & (self.kinds["needed"] | {"key"}) and climb.match.rule.asked and not denied:
                climb.urged, climb.said.holder_verb = True, parent  # "It was imperative that the ballots be counted again"
            elif following & (self.kinds["needed"] | {"key"}) and speaker_held(climb.match):
                climb.drop("what ought to be")
            elif following & _WORRIED or ((denied or "not" in following or self.denial.yet_to(parent)) and following & self.kinds["persuaded"]):
                climb.withhold("doubt")
                if speaker_held(climb.match):
                    climb.said.holder_verb = (
                        parent if parent.relation == "main" and self.senses.is_actor(parent) else None
                    )  # "Peru is not convinced that he won"

    def _only_hearsay(self, telling: VG, head: str, climb: _Climb, *, denied: bool) -> str | None:
        """Why a verb does not make its content somebody's own words: "might say that", "read that", "noted complaints that", "got a letter saying that"."""
        over = telling.parent
        if telling.modal in ("may", "might") or (
            telling.modal == "could" and not denied and (telling.lemma in self.phrases.report_verbs or telling.lemma in _ASSURING)
        ):
            return "what somebody may say"
        if not ALMOST.isdisjoint(self.reading.lows(max(telling.first - 1, 0), telling.last)):
            return "not said"
        content = telling.relation != "attribution" and self.reading.lows(telling.last, telling.last + 1) == ["that"]
        if (content and telling.lemma in ("read", "joke", "hear", "learn")) or (telling.lemma == "know" and denied):
            return "what somebody only reads, jokes or does not know"
        if head in _HEARSAY and telling.object is not None and self.tokens[telling.object.first].low not in POSSESSIVES:
            return "what others complain of, or what is only possible"
        if over is not None and over.lemma == "use" and over.tense == "past" and telling.form == "inf":
            return "what used to be said"  # "used to boast that he would be the first to congratulate him"
        if telling.form != "ing" or over is None:
            return None
        blamed = self.reading.lead_in(telling.first, 1, climb.parsed.sentence) == ["for"] and telling.lemma in _PRETENDING
        if blamed and not speaker_held(climb.match):
            return "what somebody is blamed for claiming"  # "rebuked him for pretending that it had found the vote fair"
        got = over.lemma in _GETTING and over.object is not None and over.object.last == telling.first
        return "what somebody is told, or takes back" if got or over.lemma in ("apologize", "regret") else None

    def _unproven(self, telling: VG, denied: bool) -> bool:
        """Whether a proof is named to say that there is none, or is asked for."""
        first = self.tokens[telling.object.first].low if telling.object is not None else ""
        return (
            first in ("no", "little", "scant")
            or (denied and first in ("any", "enough", "sufficient"))
            or telling.lemma in ASKING | {"demand", "request", "want", "await"}
        )

    def _yet_to_be_told(self, telling: VG) -> bool:
        """Whether it is foretold that somebody will say so, or is what he has come for: "will confirm that", "are here to determine that"."""
        over = telling.parent
        if telling.lemma in _MAINTAINING and telling.tense in ("fut", "would"):
            return True
        if telling.lemma not in self.phrases.report_verbs | _FINDING_OUT:
            return False
        if telling.lemma == "tell":
            return False  # "will tell the council that the vote was a sham": so they say now
        if telling.form != "inf" or over is None:
            return telling.tense == "fut" and telling.lemma != "insist"
        sent = (over.lemma in _SENT and self.reading.lows(over.last, over.last + 1) not in (["out"], ["forward"])) or (
            over.lemma == "be" and {"here", "there"} & set(self.reading.lows(over.last, telling.first))
        )
        task = over.lemma == "be" and over.subject is not None and self.tokens[over.subject.head].low in _TASKS
        hoped = over.lemma == "be" and over.form == "inf" and over.parent is not None and over.parent.lemma in _WISHING | {"want", "expect"}
        return bool(sent or task or hoped)

    def _asked_to_tell(self, telling: VG, climb: _Climb) -> VG | None:
        """Let what governs a verb of telling act on what is told: "refused | to say that", "avoided | saying that"; who is asked to tell it, it urges."""
        over, parsed = telling.parent, climb.parsed
        if over is None or telling.neg or not self._hangs_on(telling, over, parsed) or telling.lemma not in self.phrases.report_verbs:
            return None
        if gathers_press(over, telling, self.tokens) and not self.denial.denied(over, parsed):
            return None
        cues = list(self.matcher.cues_at(over, parsed))
        if telling.relation == "noun" and telling.subject is not None:
            cues.extend(c for c, _ in self.matcher.cues_in(telling.subject.head, telling.subject.head + 1, parsed))
        denied = self.denial.denied(over, parsed)
        if over.lemma in _LINGERING or (over.lemma == "fail" and denied):
            if not denied and over.lemma != "wait":
                climb.drop("not said")
            return None  # "did not hesitate to say that"
        effects = {cue.effect for cue in cues if not cue.denied or denied}
        if "withhold" in effects and climb.match.rule.stance == "rejects" and any(cue.id == "difficult" for cue in cues):
            climb.drop("not said")  # "will find it hard to argue that the vote was stolen"
        elif "withhold" in effects:
            climb.withhold("unsure")
            climb.said.holder_verb = over if climb.said.holder_verb is None or speaker_held(climb.match) else climb.said.holder_verb
        elif effects & {"drop", "negate"} or (denied and over.lemma not in _HELPLESS):
            climb.drop("not said")
        elif "urge" in effects and over.passive:
            climb.drop("what somebody is asked to say")
        elif "urge" in effects:
            self._act(next(c for c in cues if c.effect == "urge"), over, telling, climb)
            return None if climb.settled else over
        elif "intend" in effects and not (over.subject is not None and self.tokens[over.subject.head].low in ("i", "we")):
            climb.drop("not said yet")
        return None

    def _hangs_on(self, verb: VG, over: VG, parsed: Parsed) -> bool:
        """Whether a verb is what another is about: "refused | to say", "stopped short of | saying", but not "left after | saying"."""
        if verb.form == "inf":
            return verb.relation in ("inf", "adjunct", "noun")
        before = self.reading.lead_in(verb.first, 1, parsed.sentence)
        return (
            verb.form == "ing"
            and verb.relation == "adjunct"
            and (verb.first == over.last or before[-1:] in (["of"], ["from"], ["to"], ["at"], ["about"], ["into"]))
        )

    def _of_oneself(self, verb: VG | None) -> bool:
        """Whether a verb has no subject of its own, or a pronoun that may mean whoever speaks."""
        return verb is None or verb.subject is None or self.tokens[verb.subject.first].low in PERSONAL

    def _of_itself(self, verb: VG) -> bool:
        """Whether a verb stands in what its subject itself says: "said that it was likely"."""
        told = verb.parent if verb.relation == "complement" else None
        return told is not None and told.lemma in self.phrases.report_verbs and not verb.neg and self._of_oneself(verb)

    def _guessed(self, parent: VG, climb: _Climb) -> bool:
        """Whether a clause is what somebody thinks or claims another does or will do: "is confident that Peru will accept it", "it is likely that"."""
        verb = climb.match.verb
        if speaker_held(climb.match) or verb is None or self._of_oneself(verb):
            return False
        to_come = verb.modal in ("will", "would", "won't", "wouldn't", "may", "might", "shall", "could", "can")
        if parent.lemma in ("be", "seem", "look", "appear", "remain", "become"):
            following = [*self.reading.lows(parent.last, verb.first)[:4], self.tokens[parent.subject.head].low if parent.subject is not None else ""]
            to_somebody = parent.lemma in ("seem", "appear", "look") and following[:1] == ["to"] and following[1] in ("me", "him", "her", "them", "us")
            return to_somebody or (to_come and not _GUESSES.isdisjoint(following))  # "it seemed to him that Peru was prepared to accept it"
        return (to_come and parent.lemma in _GUESSING) or parent.lemma in ("claim", "charge")

    def _no_doubt(self, doubt: NP | None) -> bool:
        """Whether a doubt is named to say that there is none: "had no doubt that the result reflected the will"."""
        return doubt is not None and self.tokens[doubt.first].low in ("no", "little") and self.tokens[doubt.head].low not in _SIGNS

    def _his_own_no_doubt(self, verb: VG, climb: _Climb) -> bool:
        """Whether somebody leaves no doubt of his own stance: "left no doubt that it | rejects the result", not "that Sweden does"."""
        told = climb.match.verb
        return self._no_doubt(verb.object) and told is not None and self._of_himself(told, verb, climb.parsed)

    def _no_sign(self, sign: NP | None) -> bool:
        """Whether a sign is named to say that there is none: "no sign that"."""
        return sign is not None and self.tokens[sign.first].low == "no" and self.tokens[sign.head].low in _SIGNS

    def _beside_plan(self, verb: VG | None, parsed: Parsed) -> bool:
        """Whether a participle tells how something will be done that is only announced: "will lower relations, recalling its ambassador"."""
        if verb is None or verb.form != "ing" or verb.relation != "adjunct":
            return False
        main = next((v for v in reversed(parsed.verbs) if v.form == "fin" and v.first < verb.first and v.subject is verb.subject), None)
        return main is not None and main.modal in ("will", "would")

    def _decided_against(self, match: Match, parsed: Parsed) -> bool:
        """Whether the sentence goes on to tell that it will not be done: "considered recalling its envoy but | decided against it"."""
        behind = self.reading.lows(match.last, parsed.sentence.last)
        pairs = list(pairwise(behind))
        return ("decided", "against") in pairs or ("thought", "better") in pairs or ("decided", "not") in pairs

    def _being_prepared(self, verb: VG | None) -> bool:
        """Whether an infinitive is what plans or steps are made for: "steps were taken | to resume aid"."""
        if verb is None or verb.form != "inf" or verb.subject is None or verb.parent is None:
            return False
        return verb.parent.passive and verb.subject is verb.parent.subject and self.tokens[verb.subject.head].low in PREPARATIONS

    def _carrier(self, match: Match, parsed: Parsed) -> VG | None:
        """The verb that has a noun of the match for its object: "is | considering | the resumption of ties"."""
        np = parsed.np_from(match.first) if match.verb is None else None
        if np is None:
            return None
        gives = (v for v in parsed.verbs if v.lemma in ("offer", "promise") and v.last < np.first <= v.last + 2)  # "offered him | a renewal of ties"
        return next((v for v in parsed.verbs if v.object is np), next(gives, None))

    def _of_whoever(self, verb: VG | None, parsed: Parsed) -> bool:
        """Whether a relative clause tells what some do at any time: "will punish those who | subvert the will of the voters"."""
        who = verb.subject if verb is not None and verb.relation == "relative" and verb.tense == "pres" and verb.form == "fin" and not verb.modal else None
        if who is None or verb is None or self.tokens[verb.first].low in ("have", "has"):
            return False
        to_come = any(v.modal in WILL and v.last <= who.first for v in parsed.verbs)
        return to_come and self.tokens[who.head].low in ("those", "anyone", "anybody", "everyone")

    def _talks_about(self, verb: VG | None, parsed: Parsed) -> NP | None:
        """The talks on what is to be done: "is in | talks | with Peru on reopening its embassy"."""
        if verb is None or verb.form != "ing" or self.tokens[verb.first - 1].low not in ("on", "about", "over"):
            return None
        before = (x for x in reversed(parsed.phrases) if x.last < verb.first and x.prep not in ("with", "between"))
        nearest = next(before, None)
        return nearest if nearest is not None and self.tokens[nearest.head].low in _TALKS else None

    def _foretold_by(self, teller: NP, climb: _Climb) -> bool:
        """Whether somebody tells what others do or will do: analysts, or a deputy what his government will."""
        if speaker_held(climb.match):
            return False
        verb, title = climb.match.verb, self.reading.names.covered.get(teller.head)
        future = verb is not None and verb.modal in WILL and verb.subject is not None
        deputy = future and title is not None and title.kind == "title" and self.tokens[teller.head].low in _DEPUTIES
        state = deputy and verb is not None and verb.subject is not None and self.reading.names.kind_at(verb.subject.head) in ("state", "capital", "group")
        outsider = (
            future and not self._of_oneself(verb) and ("former" in self.reading.lows(teller.first, teller.head) or self.tokens[teller.head].low in _OUTSIDERS)
        )
        foretold = verb.subject if future and verb is not None else None
        several = foretold is not None and self.tokens[teller.head].low in _ANYBODY and self.tokens[foretold.first].low not in ("they", "we")
        guess = future and verb is not None and not _GUESSED.isdisjoint(self.reading.lows(verb.first, verb.head))
        guessing = guess and teller.head == teller.first
        unnamed = guessing and self.tokens[teller.head].low in _INSIDERS and not self._of_oneself(verb)  # "Peru will probably accept it, diplomats say"
        abroad = future and verb is not None and verb.subject is not None and self._of_two_states(teller, verb.subject)  # "Sweden said that Norway would"
        scholar = future and not self._of_oneself(verb) and not _OF_SCHOLARS.isdisjoint(self.reading.lows(teller.last, teller.last + 10))
        person = guess and title is not None and title.kind == "name"  # ""It will almost certainly accept it," Mr Obi said"
        return self.tokens[teller.head].low in _FORETELLERS or state or outsider or several or unnamed or abroad or scholar or person

    def _of_two_states(self, one: NP, other: NP) -> bool:
        """Whether two phrases name different states."""
        named = [self.reading.names.covered.get(np.head) for np in (one, other)]
        codes = [self.reading.names.code(atom) for atom in named if atom is not None and atom.kind in ("state", "capital")]
        return not other.members and len(codes) == 2 and codes[0] != codes[1]

    def _not_yet_done(self, climb: _Climb) -> bool:
        """Whether a rejection is planned or threatened, or hangs on a condition: "will reject" by itself is one."""
        conditional = depends_on(climb.parsed, "if", "unless")
        verb = climb.match.verb
        rejected = climb.match.rule.id == "reject" and verb is not None and verb.lemma in ("reject", "repudiate")  # who plans to go to court has rejected it
        return rejected and (not climb.said.promised or conditional) and not climb.negative

    def _makes(self, verb: VG, below: VG) -> bool:
        """Whether somebody is made to do something: "nothing will make Peru recognise it"."""
        return verb.lemma == "make" and verb.object is not None and verb.object is below.subject

    def _mood(self, verb: VG, negative: bool, parsed: Parsed) -> str:
        """What the auxiliaries of a verb say: intend ("will"), urge ("must"), drop ("could")."""
        modal = verb.modal
        if verb.form == "inf" and self.reading.lows(verb.first - 1, verb.first) == ["yet"]:
            lead = self.reading.lead_in(verb.first - 1, 5, parsed.sentence)
            return "" if any(word in ("most", "first") or word.endswith("est") for word in lead) else "yet"  # "the only one yet to", "the clearest call yet to"
        if verb.form != "fin" or not modal:
            return ""
        if self.reading.lows(verb.first, verb.head)[-2:] in (["not", "but"], ["cannot", "but"]):
            return ""  # "could not but recognise it"
        if modal == "will" and self.denial.yet_to(verb):
            return "yet"  # "is yet to recognise it"
        led = verb if verb.relation != "coord" else next((v for v in parsed.verbs if v.subject is verb.subject and v.modal == modal), verb)
        arranged = self.reading.lows(led.first, led.first + 2) in (["was", "to"], ["were", "to"])
        if arranged and not _OFFERS.isdisjoint(self.reading.lead_in(led.first, 24, parsed.sentence)):
            return "drop"  # "They brought him an offer: he was to drop his case and | accept the result"
        if modal in ("will", "shall", "won't"):
            return "" if negative else "intend"
        if modal in ("would", "wouldn't"):
            if self._supposed(verb, parsed):
                return "drop"
            return "" if negative else "intend"
        if modal == "must" and self.denial.yet_to(verb):
            return "yet"
        if modal == "must" and verb.relation != "complement" and self.tokens[verb.first].low == "had":
            return ""  # "had to recognise it": so it did
        if modal == "must" and verb.subject is not None and self.tokens[verb.subject.first].low in ("we", "i") and verb.subject.last - verb.subject.first == 1:
            return ""  # "We must accept it": so he does
        if modal in ("should", "ought", "shouldn't") and "have" in self.reading.lows(verb.first, verb.head):
            return "drop"  # "should not have congratulated him": a reproach
        if modal == "must" and verb.subject is not None and self.tokens[verb.subject.head].low in _WAITED_WITH:
            return ""  # "Recognition by Peru must await the ruling"
        if modal in ("should", "must", "ought", "shouldn't", "mustn't"):
            return "" if self._assessed(verb) else "urge"
        if modal in CAN:
            return "" if negative or self._assessed(verb) else "drop"  # "can be considered acceptable"
        return "drop"

    def _may_have(self, verb: VG) -> bool:
        """Whether a fault is thought possible of what has happened: "may have been rigged", "may be fraudulent"."""
        done = "have" in self.reading.lows(verb.first, verb.head)
        return (
            done if verb.modal == "could" else verb.modal in ("may", "might") and (done or not verb.passive or verb.lemma != "steal")
        )  # not "might be stolen"

    def _assessed(self, verb: VG) -> bool:
        """Whether a duty is only how a verdict is put: "should be regarded as valid"."""
        proud = verb.lemma == "be" and "proud" in self.reading.lows(verb.last, verb.last + 3)  # "Peru can be proud of this election"
        regarded = verb.lemma in REGARDING and (verb.lemma != "hold" or self.reading.document.word(verb.last) in ("to", "as"))  # not "should be held again"
        return proud or (verb.passive and regarded)

    def _supposed(self, verb: VG, parsed: Parsed) -> bool:
        """Whether "would" depends on a condition, and is not the "will" of reported speech."""
        opening = self.tokens[parsed.sentence.first].low in _INVERTED
        condition = opening or depends_on(parsed, "if", "unless")
        return condition and (opening or verb.relation != "complement" or self._dateline_if(parsed))

    def _dateline_if(self, parsed: Parsed) -> bool:
        """Whether the sentence, its dateline passed over, begins with "If"."""
        lead = self.reading.lows(parsed.sentence.first, parsed.sentence.first + 6)
        return "-" in lead and "if" in lead[lead.index("-") :]

    def _sum_up(self, climb: _Climb) -> None:
        """The stance and modality that come out of all that was gathered, or why nothing does."""
        match, rule, said = climb.match, climb.match.rule, climb.said
        if speaker_held(match) and not climb.urged:
            said.holder_verb = None
        if rule.id == "irregularities" and climb.urged:
            climb.drop("what somebody is asked to look into")  # "called on them to clear up the faults reported in the vote"
            return
        if rule.id == "lost-legitimacy" and climb.urged:
            climb.drop("what ought to end")  # "said that their rule should end"
            return
        self._around(climb)
        if climb.settled:
            return
        climb.intended = climb.intended or (match.verb is not None and self._goes_on_foretelling(match.verb, climb.parsed))
        if rule.stance == "neutral" and climb.urged:
            told = match.verb is None or match.verb.form == "inf" or match.verb.modal in ("must", "should", "ought")
            if told:
                climb.drop("what others are told to keep out of")
                return
            climb.urged = False  # "Look, I am not going to comment"
        of_a_vote = "ELECTION" in match.slots or ("TARGET" in match.slots and self.reading.targets.is_election(match.slots["TARGET"]))
        # "declined to comment on what was said of the vote" is silence, "refused to say whether it accepts the vote" leaves that open
        silent = match.verb is None or match.verb.lemma == "comment" or "@it recognize" in match.pattern.source
        refused = "refuse" in said.cues and of_a_vote and not silent  # "declined to weigh in on the vote"
        if rule.will and not refused and not self._settled_policy(match.verb):
            climb.drop("counts only with will or would, or as a habit")
        elif rule.asked:
            if not climb.urged or climb.negative:
                climb.drop("counts only when somebody asks for it")
            said.modality, said.addressee = "actual", None
        elif rule.denied:
            silent = rule.id == "will-not-comment" and "nothing" in self.reading.lows(match.first, match.last)
            early = silent or (climb.withheld and rule.id == "nobody-yet")  # "thinks it too early to recognise anybody"
            denied = climb.negative or early or not {"no", "none", "nobody"}.isdisjoint(self.reading.lows(match.first, match.last))
            if not denied and rule.id == "not-affected" and "enough" in self.reading.lows(match.first - 4, match.first):
                said.stance = "withholds"  # "faults grave enough to have changed the outcome"
            elif not denied:
                climb.drop("counts only when denied")
            elif self._wished(climb):
                climb.drop("a wish for how a vote should be")
            said.modality = "urged" if climb.urged else rule.modality or "actual"
            if rule.stance == "neutral" and climb.withheld and not climb.settled:
                said.stance = "withholds"  # "will not comment until the court has ruled"
            if climb.withheld and rule.will and rule.target != "relations":
                said.stance = "withholds"  # "would not concede until every vote was counted"
        else:
            self._compose(climb)

    def _goes_on_foretelling(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a participle behind the attribution goes on with what will be done: "Peru would react, he said, recalling its ambassador"."""
        k = next((k for k, x in enumerate(parsed.items) if x is verb), 0)
        told = next((x for x in reversed(parsed.items[:k]) if isinstance(x, VG) and x.form == "fin"), None)
        if verb.form != "ing" or verb.relation != "adjunct" or told is None or told.relation != "attribution" or self.reading.document.word(told.last) != ",":
            return False
        return any(v.parent is told and v.modal in ("will", "would") and not v.neg for v in parsed.verbs)

    def _settled_policy(self, verb: VG | None) -> bool:
        """Whether a denial is told as what one will not or never does: "will not comment", "does not comment", but not "has not commented"."""
        if verb is None:
            return False
        above = verb.parent if verb.form in ("inf", "ing") else None
        if above is not None and (
            above.lemma in ("intend", "plan", "propose", "mean", "decide", "choose", "opt")
            or (above.lemma in ("want", "wish", "care", "like") and (above.tense == "pres" or above.relation == "complement"))
            or (above.object is not None and self.tokens[above.object.first].low == "no")
            or (above.lemma == "be" and above.object is not None and self.tokens[above.object.head].low in CUSTOMS)
        ):
            return True  # "did not plan to comment", "had no intention of disputing it", "It was Norway's policy not to interfere"
        habit = verb.tense == "pres" and not {"do", "does", "don't", "doesn't", "never", "longer"}.isdisjoint(self.reading.lows(verb.first, verb.head))
        habit = habit or (verb.lemma == "be" and verb.tense == "pres")  # "is not something we comment on"
        over = verb.parent
        told = verb.tense == "past" and verb.relation == "complement" and over is not None and over.tense in ("past", "pastperf")
        habit = habit or (
            told and not {"did", "didn't"}.isdisjoint(self.reading.lows(verb.first, verb.head))
        )  # "told reporters that his country did not interfere"
        keeps_out = verb.modal in CAN and verb.lemma in ("interfere", "intervene", "meddle")
        return habit or keeps_out or verb.modal in WILL

    def _around(self, climb: _Climb) -> None:
        """Cues that stand as words around the match: "until every vote is counted", "not yet", "only if"."""
        match, parsed, said = climb.match, climb.parsed, climb.said
        first = parsed.sentence.first if match.verb is None or match.rule.target == "election" else min(match.first, match.verb.first)
        refused = climb.negative or match.rule.id in ("out-of-question", "no-position")
        climb.withheld = climb.withheld or (refused and (self._before_what(match, parsed) or self._till_then(match, parsed)))
        for cue, k in self.matcher.cues_in(first, parsed.sentence.last, parsed):
            itself = match.first <= k < match.last and (k == match.anchor or cue.id == "subject-of-talk") and cue.effect != "negate"
            goes_on = self.tokens[k].low == "still" and self._of_the_same_subject(match, k, parsed)
            if itself or (self._own_clause_between(match, k, parsed) and not goes_on) or self._in_aside_clause(match.last, k, parsed):
                continue
            waits = next((v for v in parsed.verbs if v.last == k), None) if cue.effect == "withhold" else None
            if waits is not None and has_waited(waits, parsed, self.tokens):
                continue
            if cue.effect == "withhold" and self._contrasted(match, k, parsed):
                continue  # "While Peru refused to recognise it, Chile will wait | until"
            if cue.effect == "withhold" and self._of_another_verb(match, k, parsed):
                continue  # "With Peru refusing to accept it, the bloc has | yet to agree"
            if cue.id == "other-occasion" and (
                climb.negative or match.rule.target == "relations" or self._in_teller(k, parsed) or self.senses.and_on_a_vote(k, parsed)
            ):
                continue
            if cue.id == "subject-of-talk" and self.tokens[k].low == "question" and not _ANSWERS.isdisjoint(self.reading.lead_in(k, 3, parsed.sentence)):
                continue  # "it said in reply to a question about it"
            done = match.rule.stance == "rejects" or (match.verb is not None and match.verb.form == "fin" and match.verb.tense in ("past", "perf", "pastperf"))
            if cue.id == "only" and done and not climb.negative and self.tokens[k].low == "without":
                continue  # "rejects the results as put together without verification", "recognized it without any recount"
            if cue.id == "only" and match.verb is not None and match.verb.tense == "past" and not climb.negative and self._after_the_fact(k):
                continue  # "conceded, though only after the count had ended"
            if self.tokens[k].low == "yet" and match.rule.id == "congratulate" and match.verb is not None and match.verb.tense in ("perf", "pastperf"):
                continue  # who has not yet congratulated has said nothing
            if self.tokens[k].low == "yet" and any(word == "most" or word.endswith("est") for word in self.reading.lead_in(k, 4, parsed.sentence)):
                continue  # "will not endorse it, in the clearest statement | yet"
            if cue.id == "other-occasion" and self.tokens[k].low == "team" and not OF_A_VOTE.isdisjoint(self.reading.lows(k, k + 6)):
                continue  # "Congratulations to the UDA team on its electoral victory"
            if cue.id == "other-occasion" and self.tokens[k].low == "team" and self.reading.lead_in(k, 2, parsed.sentence) in (["and", "his"], ["and", "her"]):
                continue  # "congratulated Mr Ruto and his team"
            said.cues.append(cue.id)
            if cue.effect == "drop" and k <= match.last + 12:
                climb.drop(f"cue {cue.id}")
            kept = (
                climb.negative
                or not cue.denied
                or match.rule.id == "will-not-concede"
                or (match.rule.stance == "neutral" and self.tokens[k].low in _FOR_A_TIME)
            )
            if cue.effect == "withhold" and kept and (match.verb is None or k >= min(match.first, match.verb.first)):
                climb.withheld = True

    def _before_what(self, match: Match, parsed: Parsed) -> bool:
        """Whether a refusal lasts only till something has happened: "will not recognize it before the court has ruled"."""
        verb = match.verb
        to_come = verb is not None and verb.modal in WILL | CAN
        near = (x for x in parsed.items_between(match.last, match.last + 7) if mark(x, "sub") and self.tokens[x.first].low == "before")
        return to_come and any(not any(finite(y) for y in parsed.items_between(match.last, x.first)) for x in near)  # "a vote that was over before dawn" has

    def _till_then(self, match: Match, parsed: Parsed) -> bool:
        """Whether the sentence opens with what a refusal lasts until: "Until every vote is counted, Peru will not recognise it"."""
        first = parsed.sentence.first
        first += self.tokens[first].text in QUOTES
        opens = self.tokens[first].low in ("until", "till", "unless") or self.reading.lows(first, first + 3) in (
            ["as", "long", "as"],
            ["so", "long", "as"],
            ["for", "as", "long"],
        )
        if opens and any(mark(x, "comma") for x in parsed.items_between(first, match.first)):
            return True
        ends = match.first if match.verb is None else min(match.first, match.verb.first)
        lacking = (p for p in parsed.phrases if p.prep == "without" and p.last <= ends and not _TO_BE_SHOWN.isdisjoint(self.reading.lows(p.first, p.last)))
        fronted = (p for p in lacking if p.first - 1 == first or self.tokens[p.first - 2].low in ("that", ",", *QUOTES))
        return next(fronted, None) is not None  # "Without the records, Peru will not recognise it"

    def _after_the_fact(self, k: int) -> bool:
        """Whether "only" at token `k` tells when something was done."""
        return self.reading.lows(k, k + 2)[1:] in (["after"], ["when"], ["once"])

    def _own_clause_between(self, match: Match, k: int, parsed: Parsed) -> bool:
        """Whether a clause with a verb of its own opens between the match and a word after it, or stands before it."""
        begins = match.first if match.verb is None else min(match.first, match.verb.first)
        if k < begins and any(v.form == "fin" and k < v.first < begins for v in parsed.verbs):
            return True
        for item in parsed.items_between(match.last, k):
            if isinstance(item, Mark) and item.kind in ("semi", "end"):
                return True
            if isinstance(item, Mark) and item.kind == "cc":
                joined = parsed.items_between(item.last, k)
                if any(isinstance(v, VG) and v.form == "fin" for v in joined):
                    return True
        return False

    def _of_the_same_subject(self, match: Match, k: int, parsed: Parsed) -> bool:
        """Whether the verb around a word goes on from that of the match: "has not recognised him | and is still weighing the matter"."""
        verb = next((v for v in parsed.verbs if v.first <= k < v.last), None)
        return verb is not None and match.verb is not None and verb.subject is match.verb.subject is not None and verb.parent is match.verb.parent

    def _of_another_verb(self, match: Match, k: int, parsed: Parsed) -> bool:
        """Whether a word stands in a verb behind the match that tells of somebody else, and does not govern it."""
        verb = next((v for v in parsed.verbs if v.first <= k < v.last), None)
        if verb is None or match.verb is None or verb.first < match.last or verb.subject is None or verb.relation not in ("main", "coord"):
            return False
        return verb.subject is not match.verb.subject and not any(v is verb or v.subject is verb.subject for v in governors(match.verb, 6))

    def _contrasted(self, match: Match, k: int, parsed: Parsed) -> bool:
        """Whether a word stands in the clause with which that of the match is contrasted: "While Peru rejects it, | Chile ... until"."""
        verb = match.verb
        if verb is None or verb.subject is None or self.tokens[verb.subject.first].low in PERSONAL:
            return False
        before = any(v.relation in _SETTING_AGAINST for v in (verb, *governors(verb, 4)))
        apart = ("main", "attribution") if before else _SETTING_AGAINST  # "Peru refused to, while Chile will wait | until"
        other = next((v for v in parsed.verbs if match.last <= v.first < k and v.form == "fin" and v.relation in apart), None)
        return other is not None and other.subject is not None and other.subject is not verb.subject and self.tokens[other.subject.first].low not in PERSONAL

    def _in_aside_clause(self, start: int, k: int, parsed: Parsed) -> bool:
        """Whether a word stands in a clause on a noun that a comma opens: "said its presidency, which Sweden holds | until June, on behalf of all"."""
        if k <= start:
            return False
        between = [*parsed.items_between(start, k)]
        opened = next((n for n in range(len(between) - 1, 0, -1) if mark(between[n], "rel") and mark(between[n - 1], "comma")), None)
        behind = between[opened:] if opened is not None else []
        return bool(behind) and not any(mark(x, "comma", "cc", "sub", "quote") for x in behind)

    def _wished(self, climb: _Climb) -> bool:
        """Whether praise of a vote is asked for or foretold, not given: "demanded that the election be fair", "hopes it will be free"."""
        match = climb.match
        judged = match.verdict or match.rule.id in ("legitimate", "no-faults-there")  # "had to reflect the will of the people"
        if not judged or climb.match.rule.stance != "recognizes" or (climb.negative and not match.rule.denied) or not speaker_held(match):
            return False
        verb = match.verb
        bare = verb is not None and verb.form == "fin" and not verb.modal and self.tokens[verb.first].low == "be"  # "all that matters is that it be fair"
        modal = bare or (verb is not None and verb.modal in ("will", "shall", "should", "must") and not self._assessed(verb))
        above = verb.parent if verb is not None else None
        seems = above is not None and above.lemma in ("appear", "seem")  # "appeared to have been fair"
        seems = seems or (above is not None and verb is not None and finds_so(above, verb, self.tokens))
        seems = seems or (above is not None and above.lemma == "be" and not above.modal and _were_able(self.reading.lows(above.last, match.first)))
        chance = above is not None and above.object is not None and self.tokens[above.object.head].low in ("chance", "opportunity", "means", "possibility")
        enabled = above is not None and (above.lemma in _ENABLING or chance) and above.form == "fin" and not above.modal
        seems = seems or (above is not None and enabled and above.tense in ("past", "perf", "pastperf"))  # "a vote that allowed them to choose freely"
        sought = above is not None and above.lemma in _ENSURING and (above.form != "fin" or bool(above.modal))  # "urged it to ensure that they reflect"
        return modal or sought or climb.urged or climb.intended or (verb is not None and verb.form == "inf" and verb.relation == "inf" and not seems)

    def _of_judges(self, addressee: list[Holder] | str | None) -> bool:
        """Whether those asked are the judges of a vote, its court or commission, and not other states."""
        names = [addressee] if isinstance(addressee, str) else [h.name for h in addressee or ()]
        words = {w for name in names for w in name.lower().split()}
        return not _JUDGES.isdisjoint(words) and {"security", "european", "human", "international"}.isdisjoint(words)

    def _petitioned(self, match: Match) -> bool:
        """Whether a petition that somebody has filed is to have a vote annulled: "lodged a request | to have the count voided"."""
        verb = match.verb
        if match.rule.id != "annul" and "@annulled" not in match.pattern.source:
            return False
        filed = verb.parent if verb is not None and verb.relation == "noun" else None
        return filed is not None and filed.form == "fin" and not filed.modal and filed.lemma in _FILING

    def _keeps_on(self, climb: _Climb) -> bool:
        """Whether "will" tells of a stance that is held already: "would go on supporting him", "will treat her as the leader"."""
        verb = climb.match.verb
        if verb is None or not climb.said.promised or climb.match.rule.target == "relations":
            return False
        held = verb.lemma in ("treat", "regard", "consider", "view", "deal") and not depends_on(climb.parsed, "if", "once", "unless", "provided", "when")
        return held or any(v.lemma in ("continue", "keep", "remain", "go") for v in (verb, *governors(verb, 2)))

    def _left_unsaid(self, match: Match, parsed: Parsed) -> bool:
        """Whether somebody has only not called a vote what would praise it: "did not call it free and fair", but not "could not" or "does not"."""
        verb = match.verb
        return (
            match.rule.id == "legitimate"
            and verb is not None
            and verb.lemma in CALLING_IT
            and self.denial.denied(verb, parsed)
            and not verb.modal
            and verb.tense in ("past", "perf", "pastperf")
            and verb.form == "fin"
        )

    def _compose(self, climb: _Climb) -> None:
        """Denial, reserve and intention put together."""
        rule, said = climb.match.rule, climb.said
        if rule.echo and (climb.match.verb is None or rule.echo == "beside"):
            climb.negative = climb.match.verb is not None and self.denial.denied(
                climb.match.verb, climb.parsed
            )  # what is echoed may be a denial: "rejected it, as has Peru"
        if self._wished(climb):
            climb.drop("a wish for how a vote should be")
            return
        if rule.stance == "rejects" and self._of_whoever(climb.match.verb, climb.parsed):
            climb.drop("whoever it may be")
            return
        if (
            rule.stance == "recognizes"
            and not (climb.negative or climb.withheld or climb.urged)
            and any(self.tokens[np.first].low in _WHOEVER for np in climb.match.slots.values())
        ):
            climb.drop("whoever it may be")  # "is ready to recognize any cabinet that parliament elects"
            return
        carried = said.holder_verb
        if rule.holder == "owner" and (climb.urged or climb.intended or climb.withheld or (carried is not None and self.denial.denied(carried, climb.parsed))):
            climb.drop("spoken of, not given")  # "Russia's congratulations are expected"
            return
        if rule.target == "relations" and climb.withheld and climb.intended and not climb.negative and "waiting" not in said.cues:
            climb.withheld = False  # "will think of resuming its aid, but only once there has been a vote"
        if rule.target == "relations" and climb.withheld:
            climb.drop("not done yet")  # "holds off on sending an ambassador"
            return
        if climb.withheld and (climb.negative or rule.stance in ("recognizes", "rejects", "withholds", "neutral")):
            said.stance = "withholds"
        elif climb.negative and self._left_unsaid(climb.match, climb.parsed):
            climb.drop("not said, which says nothing")
            return
        elif climb.negative:
            if rule.negated is None:
                climb.drop("denied, and its denial says nothing")
                return
            said.stance, climb.intended = rule.negated, climb.wavering
        talks = self._talks_about(climb.match.verb, climb.parsed) if rule.target == "relations" else None
        if talks is not None and any(v.lemma in _BREAKING_OFF and v.last <= talks.first <= v.last + 2 for v in climb.parsed.verbs):
            climb.drop("no longer talked about")
        carrier = self._carrier(climb.match, climb.parsed) if rule.target == "relations" else None
        if carrier is not None and carrier.lemma in _PLANNING:
            if self.denial.denied(carrier, climb.parsed):
                climb.drop("not even planned")  # "is not considering the recall of its ambassador"
            climb.intended = True
        if climb.intended and self._decided_against(climb.match, climb.parsed):
            climb.drop("decided against")
            return
        faced = climb.match.verb if rule.id == "face-curbs" else None
        if faced is not None and faced.lemma == "face" and faced.parent is not None and faced.parent.lemma in ("warn", "threaten", "caution"):
            climb.intended = True  # "warned that they faced sanctions"
        if rule.target == "relations" and self._being_prepared(climb.match.verb):
            climb.intended = True  # "plans were drawn up to break off ties"
        if rule.target == "relations" and (talks is not None or self._beside_plan(climb.match.verb, climb.parsed)):
            climb.intended = True
        withheld = climb.urged and rule.id == "wait" and climb.match.verb is not None and climb.match.verb.lemma == "withhold"
        if withheld and "until" not in self.reading.lows(climb.match.first, climb.parsed.sentence.last):
            said.stance = "rejects"  # "called on all to withhold recognition from him": for good
        if climb.urged and (said.stance == "rejects" or rule.id == "concern") and self._of_judges(said.addressee):
            climb.urged = False  # "asked the court to annul the vote": so it is rejected
        if climb.urged and said.stance == "rejects" and said.addressee in (None, "others") and self._petitioned(climb.match):
            climb.urged = False
        if rule.modality == "urged" and said.addressee is None:
            said.addressee = "others"
        if climb.urged:
            said.modality = "urged"
        elif (
            climb.intended
            and not self._keeps_on(climb)
            and (said.stance not in ("rejects", "withholds", "neutral") or climb.wavering or self._not_yet_done(climb))
        ):
            said.modality = "intended"
