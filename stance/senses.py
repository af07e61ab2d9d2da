"""Whether a match means what its rule is about, or something else that its words can mean.

What is only foretold, likened, supposed or told of another thing than the vote, of a part of it or of nobody in particular is no stance.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile

from stance.denial import Denial
from stance.holders import Discourse
from stance.match import Match
from stance.reading import Reading
from stance.syntax import NP, VG, Mark, Parsed, depends_on, governors, has_waited, mark
from stance.text import QUOTES
from stance.words import (
    ADVERBS,
    ARTICLES,
    BE,
    BEFORE_CLAUSES,
    CLAIMS,
    DETERMINERS,
    DISPUTING,
    GREETINGS,
    MESSAGES,
    NAMING,
    PERSONAL,
    POSSESSIVES,
    PRONOUNS,
    PURPOSES,
    RIGGING,
    SEIZURES,
    SHOWING,
    SUBORDINATORS,
    THIRD_PERSON,
    TOPICS,
    WATCHING,
    WINS,
)

CONDITIONS = frozenset("if unless whether lest provided once until till".split())
_MINOR = frozenset("minor isolated slight technical negligible trivial".split())
SEEKING = frozenset("seek want hope wish try bid aim expect plan".split())
"""Verbs of whoever would win, and has not."""
_CHARGES = frozenset("claim claims allegation allegations accusation accusations complaint complaints charge charges".split())
"""What somebody says of a vote who calls it rigged."""
_FRAUDS = frozenset("fraud rigging rigged stolen fraudulent cheating vote-rigging manipulation manipulated irregularities".split())
_CAUSES = frozenset(
    "unity integration cooperation peace stability dialogue talks negotiations democracy efforts effort process plan plans agreement accord trade "
    "reconciliation security independence sovereignty integrity bid project projects initiative".split()
)
"""What is backed that is nobody's claim to rule."""
_ALL_BUT = (["all", "but"], ["everything", "but"], ["anything", "but"])
"""Before a verb they say that it was not quite done."""
_APOLOGIZING = frozenset("apologize atone repent".split())
_UNFIT = frozenset("unfit unworthy unqualified ineligible unsuited unsuitable incapable unable hardly scarcely barely".split())
"""What is said of whoever should not rule."""
_SEEING_AS = frozenset("see view regard consider perceive deem believe think condemn denounce criticize dismiss describe deride decry".split())
_BY_MANY = frozenset("widely generally commonly universally largely broadly roundly popularly".split())
"""How a vote is seen that nobody in particular sees so."""
_ANNOUNCEMENTS = frozenset("announcement declaration proclamation".split())
"""By what it is made known who has won."""
FORETELLING = frozenset("expect anticipate foresee foretell prophesy predict forecast".split())
"""Verbs that govern what is only foretold."""
_FOREBODING = FORETELLING | {"fear"}
REGARDING = frozenset("regard consider see view deem hold judge".split())
_NOT = frozenset(["not", "no", "none", "nothing", "never", "hardly", "didn't"])
_MATTERING = frozenset("affect affected alter altered change changed influence influenced sway swayed undermine undermined invalidate invalidated".split())
"""What faults may do to a result."""
_ENDINGS = frozenset(["cancellation", "reversal", "revocation"])
"""Nouns for the end of a measure, beside those of easing."""
_ALSO_OTHERWISE = frozenset("go extend renew prolong review".split())
"""Verbs that do away with or prolong measures only where those are their subject or object."""
_RETURNS = frozenset(["return", "release"])
"""Nouns for giving back what a measure took, beside those of resuming and easing."""
_HOLDING = frozenset("have see find feel express share raise voice harbor harbour entertain".split())
"""Verbs by which one has a doubt: denied, there is none."""
_AGAINST = frozenset("criticize reject oppose protest regret".split())
"""Verbs by which a measure of somebody else is spoken of, beside those of condemning."""
_MEETING = frozenset("address answer allay dispel ease resolve remedy tackle meet".split())
"""Verbs before "concerns" of those who do something about them."""
_STEPS = frozenset("efforts effort steps measures commitment pledge promise work attempts willingness readiness plan plans".split())
"""What is done or promised "to address concerns"."""
_OPPONENTS = frozenset("opposition challenger candidate contender".split())
"""Words by which somebody is told to oppose or to stand."""
_FOR_SOME = frozenset("everyone everybody all those anyone us him her them".split())
"""Words for those to whom a vote is a success, whatever it was like."""
ACCEPTING = frozenset("accept recognize acknowledge admit concede agree".split())
"""What is done with the content of a clause by those who hold it true, and refused by those who hold it false."""
_ONLY_THEN = frozenset(("only", then) for then in ("then", "after", "when", "once", "if"))
"""What opens a clause on a condition that is still to be met."""
CONGRATULATING = frozenset("congratulate felicitate compliment salute".split())
_BECOMING = frozenset("elected re-elected reelected electing winning being becoming having taking assuming".split())
_NOT_YET = frozenset("would could might should must may".split())
_OTHERS_GREETED = frozenset(
    "team squad bride groom couple newlyweds player players athlete athletes runner runners graduate graduates student students pupils army troops soldiers "
    "author champion champions medallists medalists scientists".split()
)
"""Those who are congratulated on something other than a vote."""
_CONTESTS = frozenset(
    "marathon tournament championship championships final finals cup match league olympics olympic paralympics games derby fight bout".split()
)
"""Contests of sport, as one wins in them."""
OF_A_VOTE = frozenset("polling election electoral voting democracy democratic civic".split())
_WON = frozenset(
    "success mandate term office inauguration appointment investiture assumption accession becoming conduct holding behalf way part turnout what percent "
    "media twitter facebook x instagram tiktok telegram television radio telephone phone platform site account "
    "democracy democratic peaceful transition transfer swearing swearing-in oath forming formation installation premiership "
    "return confidence trust achievement performance showing seats majority defeat margin "
    "winning concession eve sidelines sideline margins weibo threads network page website blog wall air line "
    "nation country government king behalf".split()
)
"""Words for what is congratulated on where a vote is won or well held."""
_OTHER_BODIES = frozenset(
    "confederation federation association societies society league club fifa uefa committee bank fund court tribunal chamber university academy church synod "
    "party parliament assembly senate congress commission organization organisation agency institute museum newspaper".split()
)
"""Bodies whose head somebody is elected who rules no state."""
_RECOGNIZED_AS = frozenset(
    "legitimate legal lawful valid free fair fraudulent illegitimate head heads state government leader sham rigged authority final".split()
)
_QUARTERS = frozenset("north south east west north-east north-west south-east south-west northeast northwest southeast southwest".split())
"""Parts of a country, as a verdict on the vote there has them behind it."""
MAKING_SO = frozenset("make render turn".split())
"""Verbs whose subject brings about what whoever speaks finds."""
_ROLES = PURPOSES | {"role", "job", "mission", "mandate", "duty", "business", "function"}
"""What somebody is there for."""
_NO_RULERS = frozenset("interlocutor partner ally friend figure politician neighbour neighbor mediator broker democrat".split())
"""What somebody is called without a claim to rule."""
_OTHER_THINGS = frozenset(
    "organisation organization association institution company country state nation partner source body agency member union alliance voice neighbour "
    "neighbor ally broker".split()
)
"""What "it" may be said to be that is no vote: "said it was a credible organisation"."""
_HOAXES = frozenset(
    "fabrication invention "
    "false untrue fake fakes hoax unconfirmed wrongly falsely mistakenly erroneously rumours rumors rumour rumor gossip rumoured rumored fabricated "
    "forged forgery doctored bogus fictitious counterfeit spoof satirical satirist satire "
    "lookalike look-alike impersonator prank pranksters prankster cartoon cartoonist".split()
)
CALLING_IT = NAMING | {"describe", "declare", "pronounce", "qualify", "characterize"}
"""Verbs by which somebody says what a vote was; that he has not is no verdict."""
_PLEASING = frozenset("wish wished wishes like liked likes want wanted wants choose chose please pleased so".split())
"""What others may do if they do it."""
_ENTITLING = frozenset("right business mandate authority".split())
"""What gives somebody a say."""
_CHAMBERS = frozenset("parliament parliaments parliamentary committee committees lawmaker lawmakers deputy deputies mps senators".split())
"""Words by which those are told who sit in a parliament."""
_PARTS = frozenset("province district constituency city county town municipality department region seat stronghold".split())
"""Parts of a country, one of which may be lost by who wins the whole."""
_POLLING_PLACES = frozenset("places areas stations districts villages wards precincts constituencies regions parts counties".split())
"""Where some could not vote, as a clause with "where" has them before it."""
_TRAITS = frozenset("dishonest weak corrupt incompetent lying".split())
"""What whoever governs is called without a word on a vote or on a right to rule."""
_RULERS = frozenset("president minister premier chancellor leader".split())
"""Who governs, by the last word of an office."""
_OTHER_ROUNDS = frozenset("first second previous last earlier former preceding".split())
"""What one vote is measured by, as another."""
_WHEN = frozenset("before until till while".split())
"""What opens a clause on what comes first."""
_RULED_OUT = frozenset("unthinkable inconceivable excluded".split())
"""What is said of a deed that will not be done."""
_DEPENDENT = frozenset("conditional contingent dependent subject".split())
"""What recognition is that is not given yet."""
_OF_STATES = frozenset("sanction sanctions visa visas travel entry asset assets".split())
"""What is in the name of a curb that one state lays on another's people."""
_SEEKING_IT = frozenset("request bid quest application plea campaign hope hopes".split())
"""What somebody makes who would like to be recognized."""
_SEIZURES = SEIZURES | frozenset("overthrow ouster mutiny power-grab".split())
ALMOST = frozenset(["almost", "nearly"])
_USURPING = frozenset(
    "illegitimate illegitimacy legitimacy usurper usurpers usurped usurpation impostor imposter spurious unlawful illegal unconstitutional unelected "
    "self-proclaimed so-called fake null void dictator puppet coup stolen fraud fraudulent bogus sham president mandate".split()
)
"""Words of a verdict on a person that say that he has no title to rule."""
CLAIMED_SO = CLAIMS | frozenset(
    "sign signs talk notion idea possibility risk danger threat fear event eventuality chance chances likelihood probability prospect prospects hope "
    "hopes expectation expectations assumption speculation pretence".split()
)
"""Nouns whose content nobody vouches for."""
_PLEADED = frozenset("petition petitions case suit lawsuit complaint appeal challenge application motion".split())
"""What judges are asked to dismiss."""
_REPORTED = CLAIMED_SO | {"media", "press", "what"}
"""What "contrary to" puts right."""
_FORESEEN = frozenset("likely unlikely certain sure bound set destined doomed".split())
"""What stands between "be" and what somebody thinks will be."""
_LANDS = frozenset("state states country countries nation nations republic republics territory territories".split())
"""As what land is recognized, and no government of it."""
_AFFRONTS = frozenset(
    "affront affronts insult insults blow blows threat threats danger dangers obstacle obstacles injury attack attacks assault assaults betrayal setback "
    "violation violations barrier barriers impediment impediments challenge challenges".split()
)
"""What is done to a good vote by something that is none."""
_TIMES_OF_DAY = frozenset("morning afternoon evening night eve".split())
_IN_PART = frozenset("places areas seat seats constituency constituencies ward wards precinct precincts district districts".split())
"""Words for parts of a vote."""
_SHORT_WHILE = frozenset("being day days week weekend holiday holidays fear security precaution".split())
_CASES = frozenset("case cases instance instances example examples stations precincts places".split())
_UTTERING = frozenset("voice express raise share convey utter air".split())
_SAID = frozenset("said says asked asking spoke speaking remarked commented".split())
"""Verbs of speech before "of" and what is spoken about."""
_UNTRUTHS = frozenset("rumor rumors rumour rumours hoax invention fabrication lie myth misunderstanding".split())
"""What a deed is called that was not done."""
_FIRST_AGAIN = frozenset(
    "first since again resume resumed resuming restore restored restoring restoration normalize normalized normalise normalised normalizing "
    "vacant empty thaw recalled recognized recognised recognizes recognises recognition relations ties".split()
)
"""Words of a text that tells that an ambassador's post had been empty."""
_WHO_BEHAVE = frozenset("their his her police army military soldiers officers troops security forces guards".split())
"""Words before "conduct" that make it somebody's, and not that of a vote."""
_HARMS = frozenset(
    "killing killings death deaths murder murders shooting shootings attack attacks assault assaults violence brutality disappearance disappearances "
    "assassination bombing arson crash massacre torture detention arrest arrests beating beatings crackdown".split()
)
"""What may be looked into that is no part of the count."""
_BY_RIGHT = frozenset("the still new rightful legitimate lawful elected interim real true only acting duly constitutional country nation its".split())
"""Words before the office of who claims to rule."""
_WORRIES = frozenset(
    "concern concerns concerned worry worries worried alarm alarmed dismay dismayed unhappy unhappiness anxious anxiety unease uneasy consternation "
    "apprehension apprehensive nervous perturbed disquiet disquieted troubled".split()
)
"""Words for a worry that may be about who won; who has doubts about a victory doubts the vote."""
_HAPPENING_SO = frozenset("meet reflect represent comply conform satisfy express mirror".split())
"""What a vote that is still to be held will do if it is fair."""
_OF_STATE = frozenset(
    "affairs affair matter matters issue issues question questions business events event process situation crisis country countries state states nation "
    "decision decisions choice choices development developments change transition winner winners loser losers who what "
    "men camps sides claimants leaders parties presidents factions".split()
)
"""What of a country somebody keeps out of who will not say who is to rule it."""
_POLITICS = frozenset(
    "election elections electoral vote votes voting poll polls ballot result results outcome count presidency president presidential power leadership "
    "political politics government governments regimes rulers candidates rivals contenders succession internal domestic legitimacy constitutional "
    "referendum coup handover takeover transfer recognition control".split()
)
"""Words by which a quarrel is one about who is to rule."""
_RULING = frozenset("govern rule lead represent speak act hold remain stay continue carry exercise run decide legislate form".split())
"""What whoever rules by right may do."""
ASKING = frozenset("call urge ask appeal tell advise exhort implore warn".split())
AWAITING = FORETELLING | {"await", "plan"}
_IN_COURT = frozenset(
    "court courts tribunal council judges petition petitions complaint complaints lawsuit appeal legally fraud fraudulent rigging rigged irregularities "
    "cheating results result validity legality outcome count".split()
)
"""Words beside "contest" by which it means to challenge a vote, not to stand in it."""
_LONGING = AWAITING | frozenset("hope want wait need seek ask crave desire covet pursue lack".split())
"""Verbs of whoever has not been given what their object is."""
_LASTING = frozenset("stand remain continue hold last stay".split())
"""What somebody says that a thing will do which he has given."""
_ARRIVING = frozenset("come follow arrive depend require await wait need".split())
"""What a deed will do that is still to be done."""
_APPEARING = frozenset("be remain seem look appear".split())
_UNDONE = frozenset("unlikely improbable inevitable imminent pending foregone way far distant conditional".split())
"""Words of what is said of a deed that is not done: "is a foregone conclusion", "remains some way off", "seems far from certain"."""
_CARPING = frozenset("criticism criticisms objection objections coverage accusation accusations charge charges complaint complaints".split())
"""What is said against a vote, or of it, by others."""
_SHOWN_BY = frozenset("example model expression sign proof testimony triumph victory".split())
"""As what a good vote is recognized: "as an example of democracy"."""
_SHOWN = frozenset("video report reports claim claims post posts clip image".split())
"""What may be a hoax besides a text."""
_MADE_KNOWN = frozenset("announcement declaration proclamation result results verdict ruling count inauguration swearing-in".split())
"""What tells by its day when somebody was greeted: "on the night of the announcement"."""
_PLACES_OF_VOTE = frozenset("stations precincts districts constituencies municipalities seats tables boxes provinces centres centers".split())
"""Where only a part of a vote is held."""
WILL = frozenset("will would won't wouldn't".split())
CAN = frozenset("can cannot can't could couldn't".split())
_TO_COME = frozenset("early new fresh snap future".split())
"""Words before elections that are asked for."""
_ACCEPTABLE = frozenset("acceptable unacceptable".split())
_OTHERS_OWN = frozenset("their his her whose".split())
_EYES = frozenset("eyes view opinion".split())
_RERUNS = frozenset("rerun re-run repeat replay re-vote revote".split())
_TRUE = frozenset("true correct right so case".split())
_DENYING_IT = frozenset("dispute deny doubt contest question reject".split())
_DOUBTED = frozenset(
    "lie untrue false wrong nonsense myth fiction illusion fantasy absurd doubt doubtful question questionable disputed contested hard difficult".split()
)
"""What a clause is said to be that is not held true."""
_HELD_TRUE = frozenset("true proven proved certain clear established case fact evident sure believe accept say claim agree confirm convinced".split())
"""What a clause is said not to be, or what nobody does with it, where it is not held true."""
_ENDING = frozenset([",", ".", ";", "!", "?", '"', "”"])
_DECREES = frozenset("declaration announcement decree order statement proclamation".split())
_DECISIONS = frozenset("decision ruling postponement delay suspension decree law bill ban".split())
"""What is decided about a vote, whoever is against it."""
_PLACES = frozenset("second third fourth fifth".split())
_HOLDING_IT = frozenset("voting polling balloting".split())
_HANGERS_ON = frozenset("puppet puppets stooge stooges agent agents lackey lackeys official officials ally allies supporters loyalists employees".split())
"""Who serves a government and is none."""
_KEEPING_BACK = frozenset("reserve withhold defer delay postpone shelve".split())
"""What is done with congratulations that are not given yet."""
_ENDS_LOSING = frozenset([".", ",", ";", "!", "-", "and", "but", "because", "fairly"])
"""What stands behind "we lost" where that is all."""
_WITH_WHOM = frozenset("in from by among with anywhere outside abroad".split())
"""What goes on with those who do, or do not, recognize something."""
_UPON = (["on"], ["upon"], ["for"])
_OF_VOTES = frozenset("TARGET ELECTION GOVERNMENT PERSON DOUBTED FAULTS PAPERS CHECK VOTERS OUTCOME WINNER RULER".split())
"""Slots by which a match names a vote or who rules."""
_SAID_OF = frozenset({"said", "says", "asked"})
_MATTERS = frozenset("of in on about over into at between around regarding concerning".split())
"""Prepositions after which stands what something is about."""
_SETTINGS = frozenset(
    "conference conferences briefing press reporters parliament meeting session question questions email e-mail person day days scale time moment "
    "grounds basis stage phase level point places cases others seats half all many some most any each rally rallies march gathering ceremony mass crowd".split()
)
"""Where, when and how something is said or done."""
_ASIDE = frozenset("security intelligence health personal private operational trade military".split())
"""Words before "matters" or "affairs" that have no part in a vote."""
_RIGHTS = frozenset("legitimacy legality validity lawfulness constitutionality credibility".split())
"""Qualities that are in question where who rules is."""
_DATING = frozenset("after before since following until".split())
"""Prepositions by which a vote only dates something: "the deaths | after the election"."""
_VOTING = ("places", "counting", "records", "papers", "votes", "people", "awaited", "aspects", "faults", "manner", "devices", "breaches", "disarray", "conduct")
"""Classes of words for what has part in a vote."""
_OTHER_FEATS = frozenset(
    "accept acknowledge admit concede reach sign agree resolve release free launch build host join ratify negotiate conclude open end".split()
)
"""What somebody is congratulated on that is no vote."""
_POWER = frozenset("rule dominance reign hold grip dynasty incumbency domination hegemony".split())
"""What a winner brings to an end: "congratulated him on ending sixty years of one-party rule"."""
_ANSWERING = frozenset("take answer field face dodge duck evade avoid sidestep hear read reply skirt".split())
"""What is done with the questions of reporters."""
_HOPING = frozenset("hope want wish seek apply aim aspire strive".split())
_IN_FULL = frozenset("fully entirely wholly completely consistently altogether uniformly always".split())
"""How far something is so of which the denial leaves a part."""
_PARTS_OF_LAND = frozenset(
    "states counties regions areas places parts provinces districts constituencies localities stations municipalities cities towns".split()
)
"""Words for parts of a country."""
_RESPECTS = frozenset("aspects aspect elements respects phases stages parts areas procedures components".split())
"""Words for what is judged of a vote one by one."""
_SOME_OF = frozenset("some certain several few two three four five various".split())
"""How many of them, where others are left."""
TAKING_BACK = frozenset(
    "withdraw retract drop abandon disown correct rescind recant end terminate discontinue cancel annul reverse void revoke suspend backtrack renege".split()
)
"""What one does with a claim or a recognition that is not to stand, beside taking it back."""
_BARE_DEEDS = frozenset("produce deliver give hold stage run organize organise".split())
OWN_WORDS = frozenset("speak talk write tweet complain find see consider judge deem encounter".split())
"""Verbs whose subject holds what they say or find, in the rules too whose stance is that of whoever speaks."""
GIVING_MARKS = ("give ELECTION ", "give/hand/issue/grant/deliver/award ")
"""How patterns begin whose subject gives the vote its marks."""
ELSEWHERE = "about another occasion"


def carrier(match: Match, parsed: Parsed) -> VG | None:
    """The verb that a noun pattern hangs on: "sent | congratulations", "reiterated its | refusal"."""
    np = parsed.np_from(match.first) or (parsed.np_from(match.first + 1) if parsed.tokens[match.first].low in ADVERBS else None)  # "only | a recount could"
    if np is not None:
        for verb in parsed.verbs:
            if verb.subject is np and verb.relation != "noun":
                return verb
        within = next((v for v in parsed.verbs if match.first < v.head < match.last and v.form == "fin" and v.relation != "relative"), None)
        if within is not None and match.pattern.shape == "noun":
            return within  # "The words "free" and "fair" do not | apply to it": its subject is a part of the phrase
    if match.rule.echo and (own := next((v for v in parsed.verbs if v.lemma == "do" and match.first < v.first < match.last), None)) is not None:
        return own  # "dismissed it as a sham, and so | did Mr Ito"
    nearest: VG | None = None
    for verb in parsed.verbs:
        if verb.first <= match.first and verb.last <= match.first + 1:
            between = parsed.items_between(verb.last, match.first)
            if not any(isinstance(i, Mark) and i.kind in ("semi", "colon", "end") for i in between):
                nearest = verb
    return nearest


def speaker_held(match: Match) -> bool:
    """Whether the stance is that of whoever speaks, not of the subject of the match: "the vote was rigged"."""
    if match.pattern.shape == "verb" and match.verb is not None and match.verb.lemma in OWN_WORDS and not match.verb.passive:
        return False  # "spoke of fraud", "found the vote marred by it": the subject does
    if match.pattern.source.startswith(GIVING_MARKS) and match.verb is not None and match.verb.subject is not None and not match.verb.passive:
        return False  # "The League passed the vote as healthy, Mr X complained": the League did
    if match.rule.holder is not None and match.pattern.shape != "noun" and not match.verdict:
        return match.rule.holder == "speaker"
    if match.verdict and match.verb is not None and match.verb.lemma in MAKING_SO and match.verb.object is match.slots.get("ELECTION"):
        return True  # "Arrests had made the vote a farce, said Mr X"
    return match.pattern.shape == "subject"


def rule_favours(match: Match) -> bool:
    """Whether a match praises a vote by a verdict of its own."""
    return bool(match.verdict) and match.rule.stance == "recognizes" and not match.negative


class Senses:
    """Tells of the matches of one article which mean something else."""

    def __init__(self, reading: Reading, discourse: Discourse, denial: Denial) -> None:
        self.reading = reading
        self.tokens = reading.tokens
        self.matcher = reading.matcher
        self.phrases = reading.matcher.phrases
        self.kinds = self.phrases.word_classes
        self.endings = self.kinds["easing"] | _ENDINGS
        self.discourse = discourse
        self.denial = denial

    def in_part(self, match: Match, parsed: Parsed) -> bool:
        """Whether only a part of a vote is fought over: "challenges the outcome in four of the seats", "to annul the ballots of forty stations"."""
        verb, vote = match.verb, match.slots.get("ELECTION")
        if any(a == "some" and b in ("ballots", "votes") for a, b in pairwise(self.reading.lows(match.first, match.last))):
            return True  # "wanted some ballots thrown out"
        if verb is None or (match.rule.id == "reject" and verb.lemma not in ("challenge", "contest", "dispute", "throw")):
            return False
        if verb.lemma == "challenge" and not {"provisional", "preliminary", "partial"}.isdisjoint(self.reading.lows(vote.first, vote.head) if vote else ()):
            return True  # "would challenge the provisional figures"
        behind = self.reading.lows(match.last, min(match.last + 7, parsed.sentence.last))
        posts = () if vote is None else (p for p in vote.post if p.prep in ("of", "in", "at", "from"))
        if "every" in behind:
            return False  # "in every district it had lost"
        return not _IN_PART.isdisjoint(behind) or any(self.tokens[k].low in _PLACES_OF_VOTE for p in posts for k in range(p.first, p.last))

    def not_fully(self, verb: VG | None, stance: str) -> bool:
        """Whether a standard is met or missed only in part: "did not fully meet", "has not been met consistently", "met it only in part"."""
        if verb is None:
            return False
        if stance == "rejects":
            return verb.neg and not _IN_FULL.isdisjoint(self.reading.lows(verb.first, verb.last + 1))
        words = self.reading.lows(max(verb.first - 1, 0), min(verb.last + 10, len(self.tokens)))
        return bool({"partly", "partially"} & set(words[:5])) or any(words[n : n + 3] == ["only", "in", "part"] for n in range(len(words)))

    def of_a_part(self, match: Match, parsed: Parsed) -> bool:
        """Whether standards were missed only in some places or respects: "in some counties the standards were not met", "some aspects fell short"."""
        verb, named = match.verb, parsed.np_from(match.first)
        about = [x for x in (verb.subject if verb is not None else named,) if x is not None and x.first <= match.first]
        begins = min((x.first for x in about), default=match.first)
        ahead = (p for p in reversed(parsed.phrases) if p.prep == "in" and p.last <= begins)
        lead = next((p for p in ahead if max(o.last for o in (p, *p.post)) >= begins - 1), None)  # "in | a number of states"
        behind = next((p for p in parsed.phrases if p.prep == "in" and match.last <= p.first <= match.last + 1), None)
        places = [p for p in (lead, behind, *(o for x in about for o in x.post if o.prep == "in")) if p is not None]
        inside = frozenset(self.reading.lows(named.first, match.first)) if named is not None else frozenset()
        if inside & _SOME_OF and inside & _PARTS_OF_LAND:
            return True  # "said that in | some counties the law was not kept"
        some_places = any(self._only_some(p) and any(self.tokens[o.head].low in _PARTS_OF_LAND for o in (p, *p.post)) for p in places)
        return some_places or any(self._only_some(x) and self.tokens[x.head].low in _RESPECTS for x in about)

    def in_one_part(self, match: Match, parsed: Parsed) -> bool:
        """Whether a loser gives up only a part of the country: "conceded defeat in the southern province"."""
        where = next((p for p in parsed.phrases if match.last <= p.first <= match.last + 1 and p.prep in ("in", "at")), None)
        if where is None or _PARTS.isdisjoint(t.low for t in self.tokens[where.head : where.last + 1]):
            return False
        return not any(self.reading.targets.is_election(p) for p in (where, *where.post))

    def _only_some(self, np: NP) -> bool:
        """Whether a phrase is of some out of several: "certain states", "a number of aspects"."""
        words = self.reading.lows(np.first, np.last)
        return bool(_SOME_OF.intersection(words)) or words[:2] == ["a", "number"]

    def not_so(self, match: Match, parsed: Parsed) -> str | None:
        """Why what the sentence tells is not told as a fact; the first reason that holds is given."""
        if match.rule.stance == "withholds" and not _MINOR.isdisjoint(self.reading.lows(match.first, match.last)):
            return "faults that are called minor"
        if match.verb is not None and match.verb.lemma in ("cast", "throw") and self._of_charges(match, parsed):
            return "it is the charge of fraud that is doubted"
        if match.verdict and self._only_likened(match, parsed):
            return "less so than something else"
        if match.rule.stance == "recognizes" and self._less_so(match):
            return "less so than something else"
        if self._only_foretold(match, parsed):
            return "what is only foretold"
        if self._unfit(match):
            return "who is not fit to be it"
        if self._held_by_many(match):
            return "what many are told to think"
        if self._of_what_follows(match, parsed):
            return "what follows is called so, and no vote"
        why = self._nothing_in_it(match, parsed) or self._another_sense(match, parsed) or self._beside_the_vote(match, parsed) or self._framed(match, parsed)
        if why is not None:
            return why
        if match.verb is None:
            return self._noun_not_so(match, parsed)
        return self._verb_not_so(match, match.verb, parsed)

    def _unfit(self, match: Match) -> bool:
        """Whether somebody is held to be what he should not be: "deems him unfit | to be president", "considers him hardly a president"."""
        if match.rule.stance != "recognizes" or match.verb is None:
            return False
        words = self.reading.lows(match.verb.last, match.last)
        ruler = "RULER" in match.pattern.source or (match.verdict and any(w in self.reading.who.phrases.ruler for w in words))
        return bool(ruler) and (not _UNFIT.isdisjoint(words) or ("too" in words and "to" in words[words.index("too") :]))  # "too old to be president"

    def _held_by_many(self, match: Match) -> bool:
        """Whether it is told how a vote is seen by whomever: "won in a ballot widely | seen as rigged"."""
        verb = match.verb
        if verb is None or not verb.passive or not match.verdict or verb.lemma not in _SEEING_AS:
            return False
        if "by" in self.reading.lows(verb.last, match.last + 1):
            return False  # "was widely condemned by Peru and others as a farce"
        return not _BY_MANY.isdisjoint(self.reading.lows(verb.first - 1, verb.head))

    def _of_charges(self, match: Match, parsed: Parsed) -> bool:
        """Whether what is doubted is the word of those who say that a vote was rigged: "cast doubt on | claims that it was stolen"."""
        lows = self.reading.lows(match.first, match.last)
        on = next((match.first + k for k, low in enumerate(lows) if low in ("on", "upon", "over") and lows[k - 1] in ("doubt", "doubts")), None)
        doubted = parsed.np_from(on + 1) if on is not None else None
        if doubted is None or self.tokens[doubted.head].low not in _CHARGES:
            return False
        told = self.reading.lows(doubted.first, min(doubted.first + 10, parsed.sentence.last))
        return not _FRAUDS.isdisjoint(told) and {"free", "no", "not", "without"}.isdisjoint(told)

    def _for_years(self, match: Match, parsed: Parsed) -> bool:
        """Whether words in or behind a match tell that a thing has been so for long: "has long", "for years", "over the decades"."""
        within = self.reading.lows(match.first, match.last)
        behind = self.reading.lows(match.last, min(match.last + 4, parsed.sentence.last))
        return "long" in within or (behind[:1] in (["for"], ["over"]) and not {"years", "decades", "long"}.isdisjoint(behind))

    def _for_a_while(self, behind: list[str]) -> bool:
        """Whether words behind a measure say that it is for some days only, or for safety: "for the time being", "for fear of riots"."""
        return any(low == "for" and behind[k + 1 : k + 2] != ["good"] and not _SHORT_WHILE.isdisjoint(behind[k + 1 : k + 5]) for k, low in enumerate(behind))

    def _deed_named_it(self, match: Match) -> bool:
        """Whether an attack or assault on democracy is "it": that is said of deeds as often as of votes."""
        object_ = next((np for np in match.slots.values()), None)
        it = object_ is not None and self.tokens[object_.head].low in ("it", "this", "that", "them", "these")
        return it and not {"attack", "assault"}.isdisjoint(self.reading.lows(match.first, match.last))

    def _in_some_cases(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a verdict is one on some cases alone: "several instances where figures were altered"."""
        first = verb.subject.first if verb.subject is not None else verb.first
        before = self.reading.lead_in(first, 3, parsed.sentence)
        return not _CASES.isdisjoint(before[:-1]) and before[-1:] in (["which"], ["where"])

    def _of_what_follows(self, match: Match, parsed: Parsed) -> bool:
        """Whether a verdict on "it" is one on what a "that" behind it tells, and no vote: "It was an insult that nobody had asked us"."""
        verb = match.verb
        found = match.slots.get("TARGET") if verb is not None and verb.lemma != "be" else None  # "found it | a disgrace that nobody was charged"
        it = found if found is not None else verb.subject if verb is not None else None
        if not match.verdict or verb is None or it is None or self.reading.tokens[it.head].low != "it":
            return False
        if found is not None:
            said_of = {id(v.subject) for v in parsed.verbs if v.form == "fin"}
            opens = (x for x, after in pairwise(parsed.items) if mark(x, "comp") and id(after) in said_of)  # not "a farce that left him in power"
            return any(match.last <= x.first <= match.last + 1 for x in opens)
        follows = next((v for v in parsed.verbs if v.form == "inf" and match.last - 1 <= v.first <= match.last), None)
        if follows is not None and verb.lemma == "be" and follows.lemma not in ("begin", "start"):
            return True  # "It is a lie to call the vote a sham"
        opened = next((x for x in parsed.items if mark(x, "comp") and match.last <= x.first <= match.last + 6), None)
        targets = self.reading.targets
        return opened is not None and not any(p.first > opened.first and (targets.is_election(p) or targets.is_government(p)) for p in parsed.phrases)

    def _unknown(self, verb: VG, parsed: Parsed) -> bool:
        """Whether it is said before a clause that nobody knows it to be so: "It remained unproven that | Mr Were had won"."""
        lead = self.reading.lead_in(verb.subject.first if verb.subject is not None else verb.first, 4, parsed.sentence)
        unsure = not {"unproven", "unclear", "uncertain", "doubtful", "disputed"}.isdisjoint(lead)
        return unsure and {"not", "never", "hardly"}.isdisjoint(lead)

    def _less_so(self, match: Match) -> bool:
        """Whether praise is only by degrees: "is less happy with the count"; not "no less", "more or less"."""
        words = self.reading.lows(match.first, match.last)
        return any(b == "less" and a not in ("or", "no") for a, b in pairwise(words))

    def _only_likened(self, match: Match, parsed: Parsed) -> bool:
        """Whether praise is denied in the degree of something else, or meant as mockery: "was not as fair | as the last one", "as fair | as a lottery"."""
        lows = self.reading.lows(max(match.last - 4, parsed.sentence.first), min(match.last + 2, parsed.sentence.last))
        if match.rule.stance == "recognizes" and lows[-2:-1] == ["as"] and lows[-1] in ("a", "an") and lows[-4:-3] == ["as"]:
            return True
        return any(a in ("as", "so") and lows[k - 1 : k] in (["not"], ["n't"]) and lows[k + 2 : k + 3] == ["as"] for k, a in enumerate(lows))

    def _announced(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a clause with "that" is the content of an announcement that is spoken of."""
        opens = verb.subject.first - 1 if verb.subject is not None else 0
        told = next((k for k in range(opens - 1, max(opens - 6, parsed.sentence.first), -1) if self.tokens[k].low in _ANNOUNCEMENTS), None)
        return told is not None and self.tokens[opens].low == "that" and not any(told < v.first < opens for v in parsed.verbs)

    def _only_foretold(self, match: Match, parsed: Parsed) -> bool:
        """Whether a verdict or a win is what will or would be: "is confident that the vote will be fair", "any other result would be a fraud"."""
        verb, rule = match.verb, match.rule.id
        if (
            rule == "satisfied"
            and (
                {"nothing", "no"}.isdisjoint(self.reading.lows(match.first, match.last))  # "no fault that would call it into question"
                or any(g.lemma in FORETELLING for g in governors(verb, 2))
            )
            and any(v.modal in ("will", "would", "should") and match.first < v.head < match.last for v in parsed.verbs)
        ):
            return True
        if verb is None:
            return False
        if verb.modal == "would" and speaker_held(match):
            opening = self.reading.lows(verb.subject.first, verb.subject.first + 2) if verb.subject is not None else [""]
            supposed = opening[0] in ("any", "a", "an") and opening[-1] != "such"  # "any claim to have won would be a fraud", but "any such vote would be void"
            if supposed or depends_on(parsed, "unless") or any(g.lemma in _FOREBODING for g in governors(verb, 2)):
                return True
        if rule in ("legitimate", "no-faults-there") and match.pattern.source.startswith("be ") and verb.modal == "would":
            return True  # "said there would be no grave flaws"
        if rule_favours(match) and verb.lemma == "be" and verb.modal == "would" and self.tokens[verb.last - 1].low != "neither":
            return True  # "a new poll would be the right answer"
        if rule == "hail" and match.pattern.shape == "subject" and (verb.modal in _NOT_YET or verb.form == "inf"):
            return True  # "A win for her would show how mature they are", "urged them to make the right choice"
        if rule == "rules-next":
            return not self._held()  # "He will be our next president," said before the vote
        source = match.pattern.source
        voters = ("VOTERS" in match.slots and (match.pattern.shape == "subject" or " what " in source)) or source.startswith("COUNTRY vote")
        if voters and match.rule.stance == "recognizes" and verb.modal in ("will", "would"):
            return True  # "is confident that Peruvians will vote freely"
        if rule == "won" and verb.form == "inf" and verb.parent is not None and verb.parent.lemma in SEEKING and verb.parent.subject is verb.subject:
            return True  # "noted that he seeks to win a full term"
        return rule in ("won", "people-have-chosen") and bool(verb.modal)  # "She will be elected at once"

    def _guarded(self, match: Match, parsed: Parsed) -> str | None:
        """Why the rule's own `unless` keeps it from giving anything here."""
        guards = self.matcher.rules.guards.get(match.rule.id)
        if not guards:
            return None
        start, source, verb = parsed.sentence.first, match.pattern.source, match.verb.lemma if match.verb is not None else None
        words = self.reading.lows(start, parsed.sentence.last)
        return next((g.why for g in guards if g.holds(source, verb, words, match.first - start, match.last - start)), None)

    def _of_some_kind(self, k: int) -> bool:
        """Whether a word goes on to tell which governments are meant: "governments | that come to power by force", but not "governments | in 1980"."""
        low, behind = self.reading.document.word(k), self.reading.document.word(k + 1)
        timed = (low in ("in", "since") and behind.isdigit()) or (behind == "ago" and low in ("long", "decades", "years")) or low in ("altogether", "decades")
        return low.isalpha() and not timed

    def _another_sense(self, match: Match, parsed: Parsed) -> str | None:
        """What else the words of one rule mean by their company, where that is not what the rule is about."""
        verb, source = match.verb, match.pattern.source
        if (guard := self._guarded(match, parsed)) is not None:
            return guard
        acts = source.startswith("ELECTION @organizing") and verb is not None and verb.object is not None and not verb.passive
        if acts and match.rule.id in ("legitimate", "well-held"):
            return "something else is carried out"  # "said it carried out its work in line with the law"
        match match.rule.id:
            case "not-governments" if source.endswith("governments/regimes") and self._of_some_kind(match.last):
                return "not the doctrine"  # "does not recognize governments that come to power by force"
            case "sham" if verb is not None and verb.form == "inf" and self._some_seek(verb):
                return "what some seek to do"  # "Those who try to flout the will of Kenyans"
            case "did-so" if verb is not None and verb.modal and any(v.relation == "relative" and v.subject is verb.subject is not None for v in parsed.verbs):
                return "what its own subject is told to wish"  # "Candidates who wish to challenge the result should do so in court"
            case "not-to-standard" | "legitimate" if source.startswith("VOTERS ") and verb is not None and self._only_there(verb, match, parsed):
                return "some voters or places, told by the way or regretted"
            case "recognize" if source.startswith("agree with/to") and any(self.tokens[np.first].low in ("it", "that") for np in match.slots.values()):
                return "something else is agreed to"  # "asked for an inquiry, and the Union has agreed to it"
            case "flawed" if match.verdict and verb is not None and verb.subject is not None and self.tokens[verb.subject.head].low in ("roll", "register"):
                return "said of a list" if "so" not in self.reading.lows(verb.first, match.last) else None  # "the roll was far from perfect"
            case "flawed" if match.verdict and verb is not None and verb.lemma in ("reject", "dismiss", "repudiate", "discard"):
                return "rejected outright"  # "rejected the results as riddled with fraud"
            case "sham" if match.verdict and self._of_character(match):
                return "said of a person"  # "called the prime minister dishonest"
            case "legitimate" if verb is not None and self._whatever_result(verb, parsed):
                return "whichever results"  # "will accept only figures that mirror what voters want"
            case "remains-president" if verb is not None and self._claims_himself(verb):
                return "his own claim"  # "insists that he is still the president"
            case "no-president" if verb is not None and verb.subject is not None and self.tokens[verb.subject.first].low == "no":
                return "nobody in particular"  # "no president who comes from such a vote can claim legitimacy"
            case "no-president" if verb is not None and verb.inverted and source.startswith("COUNTRY have"):
                return "nothing that the country lacks"  # "In no country of the bloc has a government been elected twice"
            case "no-president" | "lost-legitimacy" if source.startswith(("PERSON", "GOVERNMENT")) and self._power_lacking(match, parsed):
                return "a power that is lacking"  # "has no mandate to sign trade deals"
            case "reject" if verb is not None and verb.lemma == "reject" and (ballots := match.slots.get("TARGET")) and self._loose_ballots(ballots):
                return "some ballots"  # "the commission should reject fraudulent ballots"
            case "flawed" if source.startswith("the actions/conduct") and any(
                match.first < v.head < match.last and (v.relation == "relative" or self.reading.lows(v.first - 1, v.first) == ["for"]) for v in parsed.verbs
            ):
                return "said by the way"  # "condemned the violence that marred the vote", "those guilty of violence or for undermining it"
            case "concern" if source.startswith("doubt/question/query ...") and self._of_nothing_electoral(parsed.np_from(match.last - 1)):
                return "another thing is doubted"  # "questioned the legality of the arrests"
            case "recount" | "inquiry" | "irregularities" | "concern" | "flawed" if self._other_faults(match, parsed):
                return "faults in something else"  # "irregularities in the customs service had to be investigated"
            case "does-not-add-up" if self._beside_another_round(match.last):
                return "one round beside another"  # "did not match the first in turnout"
            case "recount" if self._elsewhere(parsed.np_from(match.last - 1)):
                return "a vote elsewhere"  # "called for new elections in Sudan", "to the city council"
            case "concern" | "not-yet" | "wait" if (why := self._of_what_comes(match, parsed)) is not None:
                return why
            case _ if match.rule.stance in ("withholds", "neutral") and self._about_another_matter(match, parsed):
                return "another matter"  # "will not take sides in the border dispute", "complained of irregularities in a tender"
            case "not-yet" if verb is not None and verb.form == "fin" and source.startswith("say whether") and (not verb.modal or self.denial.yet_to(verb)):
                return "silence"  # "has not said whether it accepts the result"
            case "concede" if source == "admit OUTCOME" and any(v.first == match.last for v in parsed.verbs):
                return "something else is admitted"  # "admitted the result was a surprise"
            case "back-claim" if match.last > 1 and self.tokens[match.last - 2].low in POSSESSIVES and self._of_proof(match.first, parsed):
                return "proof of what is claimed"  # "gave no evidence to support their claims"
            case "reject" if verb is not None and verb.lemma == "contest" and self._stands_in_it(match, parsed):
                return "stands in the vote"  # "came back to contest the election"
            case "reject" if verb is not None and verb.lemma == "contest" and self._fought(verb):
                return "how the vote was fought"  # "the election, contested on an uneven field, fell short"
            case "so-did" if verb is not None and verb.lemma == "sign" and verb.subject is not None:
                stated = self.tokens[verb.subject.head].low in self.phrases.report_nouns
                return None if stated else "another text that is signed"  # "only acts signed by him"
            case "suspend-aid" | "sanction" if verb is None and self._kept(match, parsed):
                return "no new measure"  # "keeps its freeze on aid in force"
            case "sham" if verb is not None and verb.lemma in RIGGING and verb.relation == "relative" and verb.tense == "pres" and verb.last - verb.first == 1:
                return "whoever may do so"  # "those who rig the election will be refused visas"
            case "legitimate" if source.startswith("the commission/authorities") and self._as_wished(match):
                return "what ought to be"  # "crucial that the authorities | hold a credible election"
            case "recognize" if source.startswith("adopt/pass/issue") and not self._that_very_one(match.slots["ELECTION"]):
                return "elections as they should be, or new ones"  # "a resolution in support of free elections"
            case "sanctions-asked" if (curbs := match.slots.get("CURBS")) is not None:
                laid = {*self.reading.lows(curbs.first, curbs.last)} & _OF_STATES
                if not laid or (source.endswith("@officials") and laid <= {"sanction", "sanctions"}):
                    return "penalties of another kind"  # "wants penalties for officials who stuffed boxes", "sanctions on the officers"
            case "congratulate" if any(self._heads_club(np) for np in match.slots.values()):
                return "the head of something else"  # "congratulated the club's new president"
            case "reject" if source.startswith("have/want/desire nothing") and self.tokens[match.slots["ELECTION"].first].low == "them":
                return "people, not votes"  # "the union wants none of their sort"
            case "sham-vote" if self._kind_studied(match, parsed):
                return "votes of a kind"  # "I have studied rigged elections for years"
            case "certify" | "recognize" if "ELECTION" in match.slots and self._elections_at_large(match.slots["ELECTION"]):
                return "votes in general"  # "Our mission does not certify elections"
            case "exemplary" if verb is not None and self._no_more_than_reserve(match, verb):
                return "said of every vote, or taken back"  # "No election is flawless", "not flawless but fair", "not only exemplary"
            case "recognize" | "hail" if self._another_choice(match):
                return "another choice of the people"  # "praised them for their wise decision | to plant trees"
            case "sanction" if verb is not None and verb.passive and "already" in self.reading.lows(verb.first, verb.last):
                return "told as it stands"  # "is already heavily sanctioned"
            case "close-embassy" if self._for_a_while(self.reading.lows(match.last, min(match.last + 10, parsed.sentence.last))):
                return "closed for a time"  # "closed its embassy in Lima for election day"
            case "sham" if verb is not None and match.pattern.source != "TARGET be VERDICT" and self._deed_named_it(match):
                return "a deed that is no vote"  # "They stormed the court. Norway called it an attack on democracy"
            case "restore-ruler" if not {"a", "an"}.isdisjoint(self.reading.lows(match.last - 4, match.last)) and "GOVERNMENT" not in match.slots:
                return "nobody in particular"  # "asked them to hand power back to an elected government"
            case "sham" if verb is not None and self._in_some_cases(verb, parsed):
                return "only some cases"  # "noted some instances where figures were altered"
            case "reject" if source.startswith("accuse") and (of := self._behind(match, parsed)) is not None:
                vote = self.reading.targets.is_election(of) or any(self.reading.targets.is_election(p) for p in of.post)
                return None if vote else "fraud in something else"  # "accused the government of fraud in its use of aid"
            case "congratulate" if " after PERSON " in source and self._of_another_office(match, parsed):
                return "another office"  # "congratulated Ethiopia after Mr X was elected head of the WHO"
            case "illegitimate-ruler" if source.startswith("dismiss/reject") and self._of_another_office(match, parsed):
                return "another office"  # "dismissed the claim that he is the leader of the party"
            case "so-did" if source.startswith("be one of") and any(v.form == "fin" and v.last <= match.first for v in parsed.verbs):
                return "one of others"  # "Many countries suffer from drought; Somalia is one of them"
            case "hail" | "well-held" if self._own_score(match, parsed):
                return "what a party itself has won"
            case "reject" if (charge := match.slots.get("TARGET")) is not None and charge.first == charge.head and self.tokens[charge.head].low in _FRAUDS:
                return "a charge that is rejected"  # "The claim that he took part in fraud | he rejected"
            case "reject" if self._of_a_decision(match, parsed):
                return "a decision that is rejected"
            case "recognize" if source.startswith("agree with/to") and (agreed := match.slots.get("ELECTION")) and self.tokens[agreed.head].low in _HOLDING_IT:
                return "that a vote be held is agreed to"  # "has not agreed to voting in the camps"
            case "recognize" if (ruler := match.slots.get("RULER")) is not None and self.tokens[ruler.head].low in _HANGERS_ON:
                return "nobody who rules"  # "regards them as government puppets"
            case "recognize" if source.startswith("agree with/to") and verb is not None and any(np.first < verb.first for np in match.slots.values()):
                return "something else is agreed to"  # "Before the poll Peru agreed to cut its tariffs"
            case "came-next" if self.reading.lead_in(match.first, 1, parsed.sentence) == ["and"] and (named := match.slots.get("ACTOR")) is not None:
                person = self.reading.names.kind_at(named.head) in ("person", "name")
                return "one more whom it is done to" if person else None  # "congratulates Kenyans, and likewise Mr Ruto"
            case "no-position" | "no-comment" | "will-not-comment" if verb is not None and (
                verb.lemma in ("interfere", "meddle", "intervene") or source.startswith(("stay/keep/remain ... aloof", "take ... sides/side"))
            ):
                told = (v.subject for v in (verb, *governors(verb, 1)) if v.subject is not None)
                return "how observers work" if any(self._watches(np) for np in told) else None
            case "legitimate" if verb is not None and verb.object is not None and self.tokens[verb.object.head].low == "sovereignty":
                return "a state is respected, not its vote"
            case "recount" | "inquiry" if self._into_harm(match):
                return "what is done to people is looked into, not the vote"
            case "no-position" if (
                source.startswith(("have no comment (to)", "have nothing to comment"))
                and verb is not None
                and verb.tense == "past"
                and verb.relation != "complement"
            ):
                return "silence"  # "The ministry had no comment"
            case "won" if verb is not None and verb.relation in ("where", "relative") and not self._pointed_out(verb, parsed):
                return "background by the way"  # "flaws in Kenya, where Ruto won", "the election that Ruto won"
            case "won" if verb is not None and self._unknown(verb, parsed):
                return "what is not known"  # "It remained unproven that Mr Were had won"
            case "won" if verb is not None and verb.relation == "complement" and self._announced(verb, parsed):
                return "what others have announced"  # "took note of the announcement that Mr Were was elected"
            case "won" if source == "PERSON win" and self.tokens[match.slots["PERSON"].first].low in ("a", "an", "any", "another"):
                return "a win that is spoken of"  # "will not accept a Ruto win"
            case "won" if source == "PERSON win" and verb is not None:
                at_home = self._of_the_host(verb.last + 1, "state")  # "had won in Kenya"
                if verb.object is not None or (self.reading.lows(verb.last, verb.last + 1) in (["in"], ["at"], ["over"]) and not at_home):
                    return "something else is won, or somewhere only"
            case "no-contest" if not {"court", "courts", "judges", "tribunal"}.isdisjoint(self.reading.lows(match.last, parsed.sentence.last)):
                return "only the courts are not asked"  # "will not challenge the result in a court that he does not trust"
            case "irregularities" if verb is not None and verb.lemma == "point" and verb.subject is not None and not self.is_actor(verb):
                return "what a thing points to"  # "exit polls pointed to fraud"
            case "irregularities" if verb is not None and verb.lemma == "complain" and (verb.form == "ing" or verb.relation in SUBORDINATORS):
                return "said by the way"  # "conceded, though he complained of violations"
            case "recall-ambassador" if source.endswith("ENVOY to return") and self._of_the_host(match.last + 1, "state", "capital"):
                return "sent back to where the envoy is posted"  # "told its ambassador to return to Nairobi"
            case "not-yet" if verb is not None and verb.form == "ing" and self.reading.lead_in(verb.first, 1, parsed.sentence) == ["without"]:
                return "silence"  # "left without saying whether he would accept it"
            case "visa-ban" if verb is not None and verb.passive and verb.subject is not None and self.tokens[verb.subject.head].low in PERSONAL - {"they"}:
                return "what was done to who tells of it"  # "says he was denied a visa"
            case "visa-ban" if (envoy := match.slots.get("PERSON")) is not None and "persona" in source and self.reading.matcher.names_envoy(envoy):
                return "an envoy is sent away, and no visitor kept out"
            case "ambassador-returns" if source.startswith("ENVOY reopen/re-open") and verb is not None and verb.object is not None:
                return "a part of it, or something else"  # "The embassy reopened its visa section"
            case "return-ambassador" if verb is not None and verb.lemma == "send" and self._sent_to_talk(match):
                return "somebody sent to talk"  # "sent an envoy to Nairobi"
            case "return-ambassador" if (
                source.startswith("name/appoint/nominate ") or "new" in self.reading.lows(match.first, match.last)
            ) and _FIRST_AGAIN.isdisjoint(t.low for t in self.tokens):
                return "one ambassador after another"  # "named a new ambassador to Peru"
            case "joining" if verb is not None and verb.form == "inf" and verb.parent is not None and verb.parent.lemma in _HOPING:
                return "membership that is hoped for"  # "a country that hopes to join the Union"
            case "joining" if self.reading.lows(match.last, match.last + 1) == ["in"] and any(v.first == match.last + 1 for v in parsed.verbs):
                return "what they do together has a verb of its own"  # "joined Peru in sending aid"
            case "so-did" if verb is not None and verb.lemma == "follow" and not verb.passive and verb.object is not None and verb.object.prep is None:
                return "something is followed"  # "followed the count led by Peru"
            case "reject" if (rejected := match.slots.get("TARGET")) is not None and self.tokens[rejected.head].low in CLAIMED_SO:
                end = max((p.last for p in rejected.post if p.prep in ("by", "from", "in")), default=rejected.last)
                of = next((p for p in rejected.post if p.prep == "of"), None)
                faults = of is not None and not self._of_winning(of)
                if self.reading.lows(end, end + 1) == ["that"] or faults:
                    return "a claim that is rejected"  # "rejected claims by the loser that he had conceded", "rejected claims of fraud"
            case "people-have-chosen" if ("have", "to") in pairwise(self.reading.lows(match.first, match.last)):
                return "a question still open"  # "its people would have to decide"
            case "illegitimate-ruler" if source.startswith("dismiss/reject") and not self._of_right(match):
                return "no claim to rule"  # "dismissed a claim by Ruto that he is the best leader"
            case "wait":
                if verb is not None and has_waited(verb, parsed, self.tokens):
                    return "it has waited, and then done it"
                if (
                    source == "wait until"
                    and match.last in parsed.date_at
                    and self.reading.lows(parsed.date_at[match.last].last, parsed.date_at[match.last].last + 1) == ["to"]
                ):
                    return "another thing is waited with"  # "will wait until September to pay its aid"
            case "recognize" if self._as_a_state(match.last):
                return "about a state, not a vote"  # "recognised it as an independent state"
            case "recognize" if self._behind_target(match, 4) == ["in", "so", "many", "words"]:
                return "only not said outright"  # "has not recognised him in so many words"
            case "recognize" if verb is not None and verb.lemma == "accept" and self.tokens[match.last - 1].low == "mandate" and self._own_mandate(match):
                return "a mandate that is taken up"  # "accepted the mandate and thanked the voters"
            case "recognize" if (
                verb is not None
                and verb.subject is not None
                and verb.modal == "should"
                and self.tokens[verb.subject.first].low == "no"
                and self._behind_target(match, 1) == ["without"]
            ):
                return "how it ought to be done"  # "No country should recognise them | without consulting the rest"
            case "concern" if verb is None and self._met(self.reading.lead_in(match.first, 3, parsed.sentence)):
                return "a worry that is met"  # "welcomed his efforts to address | concerns over irregularities"
            case "not-satisfied" if "happy" in self.reading.lows(match.first, match.last) and self._with_outcome(match):
                return "regret alone"  # "is not happy with the result"
            case "sham" if source.startswith("speak/") and self._of_other_than_a_vote(match, parsed):
                return "something else is called so"  # "spoke of two scandalous | years"
            case "hail" | "rejoicing" | "satisfied" if {"hardly", "happy"} <= set(self.reading.lows(match.first, match.last)):
                return "hardly so"  # "is hardly happy about his victory"
            case "hail" if source.endswith("us/all") and self.reading.lows(match.last, match.last + 1) in (["those"], ["who"]):
                return "a success of some"  # "a success for all | who oppose the plan"
            case "well-held" if match.verdict.endswith("success") and self._for_some(match.last, parsed):
                return "a success of some"  # "was a sweeping success for everyone who opposes the plan"
            case "legitimate" | "well-held" if self._technically(match.last):
                return "only a part of it is praised"  # "had been well organised on the technical side"
            case "will-not-comment" if source.endswith("thing to do with") and self._shunned(match.last, parsed):
                return "somebody is shunned"  # "will have nothing to do with | Mr Ruto"
            case "sham" if source.startswith("VOTERS be unable") and verb is not None and self._as_reason(verb, parsed):
                return "the reason for another statement"  # "its legitimacy is open, given that thousands were unable to vote"
            case "back-claim" if verb is not None and self._for_years(match, parsed):
                return "backing of long standing, before any vote"  # "has long stood behind him", "has stood by him for years"
            case "back-claim" if verb is not None and verb.tense == "pastperf" and not _OPPONENTS.isdisjoint(self.reading.lows(match.first, match.last)):
                return "support for one who stands"  # "had thrown his weight behind the opposition leader"
            case "people-have-chosen" if verb is None and self._whom_they_accept(match, parsed):
                return "told by the way"  # "We recognise the government | that the people have chosen"
        return None

    def _behind_target(self, match: Match, count: int) -> list[str]:
        """So many words behind what a match is about and all that modifies it."""
        np = match.slots.get("TARGET")
        end = max([match.last, *(p.last for p in np.post)]) if np is not None else match.last
        return self.reading.lows(end, end + count)

    def _met(self, lead: list[str]) -> bool:
        """Whether something is told to be done about a worry: "the steps to address | concerns"."""
        return len(lead) == 3 and lead[0] in _STEPS and lead[1] == "to" and lead[2] in _MEETING

    def _shunned(self, token: int, parsed: Parsed) -> bool:
        """Whether what somebody will have nothing to do with is a person or who rules, not a quarrel: "with | Mr Ruto"."""
        np = parsed.np_from(token)
        return np is not None and (self.reading.names.kind_at(np.head) in ("person", "name") or self.reading.targets.is_government(np))

    def _as_reason(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a clause only gives the reason for what is said: "because | many were unable to vote", "given that"."""
        begins = verb.subject.first if verb.subject is not None else verb.first
        lead = self.reading.lead_in(begins, 2, parsed.sentence)
        return verb.relation in ("because", "since", "as") or lead == ["given", "that"] or lead[-1:] == ["because"]

    def _own_mandate(self, match: Match) -> bool:
        """Whether a mandate that is accepted is nobody else's: "accepted the mandate", but "accepted the mandate of the president"."""
        np = match.slots.get("TARGET")
        return np is not None and not any(p.prep == "of" for p in np.post) and "'s" not in self.reading.lows(np.first, np.last)

    def _with_outcome(self, match: Match) -> bool:
        """Whether somebody is not happy with how a vote came out, rather than with how it was held."""
        np = match.slots.get("ELECTION") or match.slots.get("DOUBTED")
        return np is not None and self.tokens[np.head].low in self.phrases.outcome

    def _of_other_than_a_vote(self, match: Match, parsed: Parsed) -> bool:
        """Whether a verdict only qualifies a noun that means no vote: "spoke of two scandalous | years"."""
        np = parsed.np_from(match.last - 1)
        if np is None or np.head < match.last:
            np = parsed.np_from(match.last) if self.tokens[match.last - 1].low.endswith(("en", "ed")) else None  # "three stolen | years"
        if np is None:
            return False
        head = self.tokens[np.head].low
        politics = self.phrases.election | self.phrases.outcome | self.phrases.government | self.kinds["cheating"] | self.kinds["farce"] | self.kinds["faults"]
        return head not in politics and not self.reading.targets.is_election(np, weak=False)

    def _for_some(self, token: int, parsed: Parsed) -> bool:
        """Whether a success is one for some people, and not for the country or its democracy: "for | everyone who opposes the plan"."""
        np = parsed.np_from(token + 1)
        return self.reading.lows(token, token + 1) == ["for"] and np is not None and self.tokens[np.first].low in _FOR_SOME

    def _technically(self, token: int) -> bool:
        """Whether what is praised is the technical side alone: "well organised | on the technical level"."""
        lows = self.reading.lows(token, token + 4)
        return lows[:1] in (["on"], ["from"], ["at"]) and "technical" in lows[1:]

    def _whom_they_accept(self, match: Match, parsed: Parsed) -> bool:
        """Whether the people's choice only tells which rulers somebody recognizes: "We recognise the government | that the people have chosen"."""
        chose = next((v for v in parsed.verbs if v.form == "fin" and match.first < v.head < match.last and v.relation == "relative"), None)
        return chose is not None and any(v.lemma in ACCEPTING and v.object is not None and v.last <= v.object.last <= match.first for v in parsed.verbs)

    def _only_there(self, verb: VG, match: Match, parsed: Parsed) -> bool:
        """Whether those who could not vote are some: "the places | where people could not", "voiced regret that | many could not"."""
        verb = verb.parent if verb.form == "inf" and verb.parent is not None and verb.parent.lemma in ("be", "allow", "permit") else verb
        if not self.denial.denied(verb, parsed) or (voters := match.slots.get("VOTERS")) is None:
            return False
        if verb.relation == "where":
            return not _POLLING_PLACES.isdisjoint(self.reading.lead_in(voters.first, 3, parsed.sentence))
        over = verb.parent if verb.relation == "complement" else None
        sorry = over is not None and (over.lemma == "regret" or (over.object is not None and self.tokens[over.object.head].low == "regret"))
        return sorry and self.tokens[voters.first].low in ("many", "some", "several", "thousands", "hundreds")

    def _of_character(self, match: Match) -> bool:
        """Whether what is called dishonest or weak is whoever governs, not a vote: "called | the prime minister | dishonest"."""
        np = match.slots.get("TARGET")
        if np is None or np.post:
            return False
        ruler = self.tokens[np.head].low in _RULERS or self.reading.names.kind_at(np.head) in ("person", "name")
        return ruler and not _TRAITS.isdisjoint(match.verdict.split())

    def _whatever_result(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a clause tells which results will be accepted, whatever they are: "will accept only | results | that reflect"."""
        results = verb.subject if verb.relation == "relative" and verb.tense == "pres" else None
        if results is None or results.first != results.head or not self.tokens[results.head].low.endswith("s"):
            return False
        over = next((v for v in parsed.verbs if v.object is results), None)
        if over is None or over.lemma not in ("accept", "recognize", "endorse", "respect", "acknowledge"):
            return False
        return over.modal in WILL or "only" in self.reading.lows(over.first - 1, results.first)

    def _claims_himself(self, verb: VG) -> bool:
        """Whether somebody insists of himself that he is what a verb says: "Mr X claims that | he | is still the president"."""
        over, himself = verb.parent, verb.subject
        if over is None or over.lemma not in ("insist", "claim", "maintain") or over.subject is None or himself is None or verb.relation != "complement":
            return False
        return self.tokens[himself.first].low in ("he", "she") and self.reading.names.kind_at(over.subject.head) in (None, "", "person", "name")

    def _beside_another_round(self, token: int) -> bool:
        """Whether what something is measured by is another vote: "the first", "that of", "the previous ones"."""
        said = self.reading.lows(token, token + 3)
        return said[:1] in (["the"], ["that"], ["those"]) and not _OTHER_ROUNDS.isdisjoint(said[1:])

    def _lacking(self, token: int) -> bool:
        """Whether a verb there says that a vote lacked choice or a contest."""
        following = self.reading.lows(token, token + 5)
        lacks = following[:1] in (["lacked"], ["lacks"], ["lacking"])
        return lacks and not {"competition", "choice", "contest", "competitiveness", "pluralism"}.isdisjoint(following)

    def _of_proof(self, token: int, parsed: Parsed) -> bool:
        """Whether evidence is spoken of right before: "no evidence | to support"."""
        return not {"evidence", "proof", "documents", "facts"}.isdisjoint(self.reading.lead_in(token, 4, parsed.sentence))

    def _stands_in_it(self, match: Match, parsed: Parsed) -> bool:
        """Whether it is the vote itself that somebody contests, and no court or fraud is spoken of beside it."""
        vote = match.slots.get("ELECTION")
        if vote is None or match.verb is None or match.verb.form != "inf":
            return False  # "contested the election" may well mean its result
        if self.tokens[vote.head].low in self.phrases.outcome or self.tokens[vote.head].low not in self.phrases.election:
            return False
        return _IN_COURT.isdisjoint(self.reading.lows(parsed.sentence.first, parsed.sentence.last))

    def _fought(self, verb: VG) -> bool:
        """Whether "contested" tells how a vote was fought, not that somebody disputes it: "the election, | contested on an uneven field"."""
        vote = verb.subject
        plain = verb.passive or verb.form == "pp" or (vote is not None and self.tokens[verb.first - 1].low == ",")
        fought = vote is not None and self.tokens[vote.head].low in self.phrases.election and plain
        return fought and self.reading.lows(verb.last, verb.last + 1) in (["on"], ["under"], ["between"], ["without"], ["amid"], ["in"])

    def _beside_the_vote(self, match: Match, parsed: Parsed) -> str | None:
        """Why a verdict is not one on the vote as held: on a person or a deed, on a part of it, or on how it ought to be."""
        verb, source = match.verb, match.pattern.source
        behind = self.reading.lows(match.last, min(match.last + 6, parsed.sentence.last))
        behind = behind[2:] if behind[:2] == ["of", "democracy"] else behind
        in_part = behind[:2] == ["in", "the"] and not _QUARTERS.isdisjoint(behind[2:3]) and (behind[3:] == [] or behind[3] in (",", ".", "of"))
        vote = match.slots.get("ELECTION") or match.slots.get("TARGET")
        if match.verdict and vote is not None and verb is not None and verb.lemma in MAKING_SO and "to" in self.reading.lows(vote.last, match.last):
            return "counts only of the vote itself"  # "made it hard to call the vote fair"
        if match.verdict and vote is not None and in_part:
            return "the vote in some places only"  # "a travesty of democracy in the north"
        if match.verdict and vote is not None and not {"previous", "former", "earlier"}.isdisjoint(self.reading.lows(vote.first, vote.head)):
            return "one of old"  # "said the previous government had been illegitimate"
        if match.verdict and vote is not None and self.reading.lows(vote.first, vote.last) in (["military", "rule"], ["army", "rule"]):
            return "rule of a kind, not somebody's"  # "said that military rule was unacceptable"
        if match.verdict and match.rule.stance == "recognizes" and verb is not None and verb.lemma == "be" and self._another_thing(match, verb):
            return "another thing is judged"
        if match.verdict and verb is not None and verb.lemma in MAKING_SO and (verb.modal or verb.form != "fin"):
            return "only possible"  # "further arrests would make it a sham"
        if match.rule.id == "legitimate" and match.verdict and self._no_ruler(match, parsed):
            return "said of a person"
        if match.verdict and vote is not None and verb is not None and self._told_of_it(vote, verb):
            return "what is told of a vote is called so"
        talk = verb.subject if match.verdict and verb is not None and verb.relation != "relative" else None
        if talk is not None and verb is not None and verb.lemma == "be" and self.tokens[talk.head].low in _CARPING:
            return "what is told of a vote is called so"  # "Criticism of the vote is nonsense"
        if match.verdict and vote is not None and self._decreed(vote):
            return "what somebody has declared"
        match match.rule.id:
            case "sham" if verb is not None and verb.lemma == "be" and verb.subject is match.slots.get("TARGET") and self._of_no_title(match):
                return "said of a person"
            case "flawed" if verb is not None and verb.subject is not None and self.tokens[verb.subject.first].low in ("he", "she"):
                return "said of a person"  # "he is the main suspect"
            case "sham" if "bought" in self.reading.lows(match.first, match.last) and not {"votes", "voters"}.isdisjoint(
                self.tokens[np.head].low for np in match.slots.values()
            ):
                return "votes here and there"  # "said that votes were bought"
            case "sham" if source.startswith("ELECTION find/meet/receive no") and not _WITH_WHOM.isdisjoint(self.reading.lows(match.last, match.last + 1)):
                return "what others say of a vote"  # "found no recognition among the neighbours"
            case "sham" if self._coup_condemned(match):
                return "a seizure of power that is condemned"
            case "sham" if match.pattern.denies and match.last + 1 not in parsed.date_at and self.reading.lows(match.last, match.last + 1) in _UPON:
                return "what a vote does to others"  # "had no effect on the talks"
            case "legitimate" if source.startswith("see/witness") and verb is not None and (verb.form == "inf" or verb.modal):
                return "a wish for how a vote should be"  # "hopes to see a fair election"
            case "hail" if (vote := match.slots.get("ELECTION")) is not None and self.tokens[vote.first].low == "them":
                if self.reading.lows(match.last, match.last + 1) in (["for"], ["on"]):
                    return "praise of people"  # "commended them for their calm"
            case "well-held" if self.reading.lows(match.last, match.last + 1) == ["but"] and self._lacking(match.last + 1):
                return "no more than its running"  # "competently administered but lacked competition"
            case "well-held":
                vote = match.slots.get("ELECTION") or match.slots.get("TARGET")
                alone = vote is not None and self.reading.lead_in(vote.first, 2, parsed.sentence) not in (["voting", "and"], ["polling", "and"])
                if vote is not None and alone and self.tokens[vote.head].low in ("counting", "tabulation", "count"):
                    return "a part of the vote"  # "tallying was by and large accurate"
                if source.startswith("COUNTRY") and verb is not None and verb.tense not in ("past", "perf", "pastperf"):
                    return "a wish for how a vote should be"
        return self._partly_or_ideally(match, parsed) if match.rule.id in ("legitimate", "well-held") else None

    def _told_of_it(self, np: NP, verb: VG) -> bool:
        """Whether a relative clause judges what is told of a vote: "reports of fraud, which we find | credible"."""
        return verb.relation == "relative" and self.tokens[np.top.head].low in self.kinds["complaints"]

    def _own_score(self, match: Match, parsed: Parsed) -> bool:
        """Whether somebody speaks of what he has won himself: "his own victory", "came third, and its leader was pleased with that"."""
        what = match.slots.get("TARGET") or match.slots.get("ELECTION") or match.slots.get("OUTCOME")
        if what is not None and what.head - what.first > 1 and self.tokens[what.first].low in POSSESSIVES and self.tokens[what.first + 1].low == "own":
            return True
        if what is None or self.tokens[what.head].low not in ("it", "this", "that", "them"):
            return False
        before = self.reading.lows(parsed.sentence.first, what.first)
        return "seats" in before or any(a in ("came", "finished", "placed") and b in _PLACES for a, b in pairwise(before))

    def _decreed(self, np: NP) -> bool:
        """Whether a phrase is of what a person has declared of a vote, himself the owner: "the loser's declaration"; not the declaration that he won."""
        person = any(self.reading.names.kind_at(k) in ("person", "name") for k in range(np.first, np.head))
        return person and self.tokens[np.head].low in _DECREES and not any(p.prep in ("of", "as") for p in np.post)

    def _of_a_decision(self, match: Match, parsed: Parsed) -> bool:
        """Whether "it" is a decision that the sentence speaks of, and no vote: "rejects the decision and wants to have it reversed"."""
        it = match.slots.get("TARGET") or match.slots.get("ELECTION")
        if it is None or self.tokens[it.head].low not in ("it", "this", "that"):
            return False
        votes = self.phrases.election | self.phrases.outcome
        if any(self.tokens[p.head].low in votes for p in parsed.phrases):
            return False
        return any(self.tokens[p.head].low in _DECISIONS and self.tokens[p.first].low in ("the", "this", "that", "his", "her") for p in parsed.phrases)

    def _another_thing(self, match: Match, verb: VG) -> bool:
        """Whether what "it" is said to be is none of a vote's names: "said it was a credible | organisation"."""
        if (
            verb.object is not None
            and self.tokens[verb.object.head].low in _AFFRONTS
            and self.reading.document.word(verb.object.last) in ("to", "on", "against")
        ):
            return True  # "These are affronts | to a free and fair vote"
        if (
            verb.subject is None
            or verb.object is None
            or self.tokens[verb.object.first].low not in ARTICLES
            or self.reading.lows(verb.subject.first, verb.subject.last) not in (["it"], ["this"], ["that"])
        ):
            return False
        return verb.object.head >= match.last and self.tokens[verb.object.head].low in _OTHER_THINGS

    def _another_choice(self, match: Match) -> bool:
        """Whether what the people chose is told behind "to", and is nobody who was elected."""
        voters = match.slots.get("VOTERS")
        end = max(match.last, voters.last if voters is not None else 0)
        behind = self.reading.lows(end, end + 2)
        chosen = not {"choice", "decision", "will"}.isdisjoint(self.reading.lows(match.first, match.last))
        return voters is not None and chosen and behind[:1] == ["to"] and not {"elect", "re-elect", "choose", "vote", "give", "return"} & set(behind)

    def _of_no_title(self, match: Match) -> bool:
        """Whether a verdict on a person denies no title to rule: "he is a liar", "she is undemocratic", but "he is a usurper"."""
        np = match.slots.get("TARGET")
        person = np is not None and (self.tokens[np.head].low in ("he", "she") or self.reading.names.kind_at(np.head) in ("person", "name"))
        return person and _USURPING.isdisjoint(match.verdict.split())

    def _no_ruler(self, match: Match, parsed: Parsed) -> bool:
        """Whether somebody is called what is no claim to rule: "praised Mr X as a credible | partner", "as a democratic leader"."""
        whom = match.slots.get("TARGET")
        if whom is None or self.tokens[whom.head].low in self.phrases.election | self.phrases.outcome or match.last - match.first < 2:
            return False
        ruler = self.reading.names.kind_at(whom.head) in ("person", "name") or self.tokens[whom.head].low in self.phrases.government | {"council"}
        if not ruler:
            return False
        called = next((x for x in parsed.phrases if x.first < match.last <= x.head), None)
        if called is None:
            return False
        return self.tokens[called.head].low in _NO_RULERS or "model" in self.reading.lows(called.first, called.head)

    def _partly_or_ideally(self, match: Match, parsed: Parsed) -> str | None:
        """Why praise is not for the whole vote as held: it is for some of its places, or it tells how a vote ought to be."""
        opening = self.reading.lead_in(match.first, 6, parsed.sentence)
        if any(a == "in" and b in ("others", "some", "several", "many", "few") for a, b in pairwise(opening)):
            return "a part of the vote"  # "In others | the election was orderly"
        by = carrier(match, parsed) if match.verb is None else None
        if by is not None and by.modal in ("must", "should", "ought") and not by.passive:
            return "a wish for how a vote should be"  # "Peru must finish the count in keeping with its laws"
        return None

    def _of_winning(self, np: NP) -> bool:
        """Whether a phrase means a win or whoever won: "rejected the claim of | victory"."""
        return self.tokens[np.head].low in self.phrases.winner | WINS or np.head in self.reading.names.covered

    def _called_so(self, k: int, parsed: Parsed) -> bool:
        """Whether a word is what somebody calls something: "branded the count a forgery"."""
        return any(v.lemma in NAMING and v.last <= k for v in parsed.verbs) and any(np.head == k and np.owner is None for np in parsed.phrases)

    def _hoax(self, be: VG) -> bool:
        """Whether a text is said to be no true one: "the letter is a hoax"."""
        text = be.subject is not None and self.tokens[be.subject.head].low in self.phrases.report_nouns | _SHOWN
        return text and not be.neg and not _HOAXES.isdisjoint(self.reading.lows(be.last, be.last + 3))

    def _framed(self, match: Match, parsed: Parsed) -> str | None:
        """Why nothing that the sentence tells is a fact, by how it begins: with a condition, as a hoax, as a report that is put right."""
        first, verb = parsed.sentence.first, match.verb
        begins = next((i for i in parsed.items if not mark(i, "quote", "other", "dash")), None)
        if verb is not None and verb.modal in ("would", "wouldn't") and isinstance(begins, Mark) and begins.kind == "sub" and begins.low == "if":
            return "hypothetical (if)"  # "if there were a declaration, it would not be recognised"
        condition = isinstance(begins, Mark) and begins.kind == "sub" and begins.low == "if"
        over = verb.parent if verb is not None and verb.relation == "complement" else None
        if condition and over is not None and over.modal == "would" and over.lemma in ("be", "follow", "mean"):
            return "hypothetical (if)"  # "If it trusts its envoys, it would follow that it must call the vote a sham"
        if match.verdict and verb is not None and verb.lemma == "hold" and "if" in self.reading.lows(match.first, match.last):
            return "hypothetical (if)"  # "will hold a second round | if judges find fraud": nothing is held to be one
        refuses = verb is not None and verb.modal in ("will", "won't") and (verb.neg or match.rule.stance == "rejects")
        if refuses and isinstance(begins, Mark) and begins.kind == "sub" and begins.low == "if":
            return "hypothetical (if)"  # "if the count is false, he will not accept it"
        doubted = [k for k in range(first, match.first) if self.tokens[k].low in _HOAXES]
        if any(self.tokens[k].low != "forgery" or not self._called_so(k, parsed) for k in doubted):
            return "told as false or unconfirmed"
        if any(v.lemma == "be" and v.first >= match.last and self._hoax(v) for v in parsed.verbs):
            return "told as false or unconfirmed"  # "The letter in which she congratulates him is fake"
        before = self.reading.lows(first, match.first)
        far = next((k for k, pair in enumerate(pairwise(before)) if pair in (("how", "far"), ("what", "extent"))), None)
        if far is not None and not self._closed_between(first + far, match, parsed):
            return "a question that is left open"  # "will say how far it considers the vote well held"
        noted = ("note", "of") in pairwise(before) or "noted" in before
        if noted and any(before[k : k + 3] == ["according", "to", "which"] for k in range(len(before) - 2)):
            return "what a text of others says"  # "took note of findings according to which the vote fell short"
        opening = self.reading.lows(first, first + 3)
        if self._said_untrue(before, parsed, match):
            return "told as untrue"
        because = verb is not None and verb.relation == "because" and verb.subject is not None and self.tokens[verb.subject.first - 1].low == "for"
        if because and any(v.relation == "main" and v.lemma in ("think", "believe", "suspect", "guess") and v.last <= match.first for v in parsed.verbs):
            return "the reason that somebody guesses"  # "Some think he returns a favour, for Peru had praised his win"
        if match.rule.id == "annul" and any(np.last - np.first == 1 and self.tokens[np.first].low == "it" for np in match.slots.values()):
            told = (x for x in parsed.phrases if x.prep is None and self.tokens[x.head].low in _PLEADED)
            if any(v.object is x or v.subject is x for x in told for v in parsed.verbs if v.form != "inf"):
                return "a petition that is to be dismissed"  # "called the petition a sham and asked the judges to throw it out"
        if match.rule.id in ("recount", "inquiry", "annul") and any(a == "worst" and b == "case" for a, b in pairwise(before)):
            return "only at the worst"  # "in the worst case we shall ask for a new vote"
        if verb is not None and verb.neg and opening[:2] == ["contrary", "to"] and not _REPORTED.isdisjoint(opening[2:]):
            return "a report that is put right"
        put_off = opening[0] in ("not", "only") and opening[1] in ("until", "if", "when", "after", "once")
        if put_off and not self._came_about(opening, match, parsed) and not self.only_once(match, parsed):
            return "only under a condition"  # "not until the courts have ruled will France recognize"
        comma = next((i.first for i in parsed.items if mark(i, "comma")), parsed.sentence.last)
        acts = any(v.first == first for v in parsed.verbs if v.lemma not in ("have", "be", "do"))
        if opening[0] in ("had", "should", "were") and not acts and match.first < comma:
            return "hypothetical (inverted)"
        if match.rule.id == "won" and any(p.prep == "in" and self._judged_beside(p, parsed) for p in parsed.phrases if p.first >= match.first):
            return "the vote is judged, not the win"  # "won in a vote that was a sham, according to the League"
        if match.verdict and self._of_any(match, parsed):
            return "hypothetical (any)"
        if match.verdict and self._of_a_new_vote(match):
            return "a vote that is yet to be held"
        return None

    def _said_untrue(self, before: list[str], parsed: Parsed, match: Match) -> bool:
        """Whether a sentence denies its clause: "It is not true, Peru said, that it accepted him", "That it was fair is something we dispute"."""
        opened = next((k for k, low in enumerate(before) if low == ","), len(before))
        head = before[:opened]
        if head[:1] == ["it"] and head[1:2] in (["is"], ["was"]) and "that" in before[opened:]:
            return (head[2:3] == ["not"] and head[-1] in _TRUE) or head[2:] in (["untrue"], ["false"], ["wrong"])
        over = match.verb.parent if match.verb is not None else None
        if over is not None and over.lemma in DISPUTING:
            return False  # that verb denies it itself
        opener = next((i for i in parsed.items if not mark(i, "quote", "cc")), None)
        if not mark(opener, "comp") or opener is None or self.tokens[opener.first].low != "that":
            return False
        be = next((v for v in parsed.verbs if v.form == "fin" and v.first >= match.last), None)
        return be is not None and be.lemma in ("be", "remain", "seem") and self._doubts(be, parsed)

    def _doubts(self, be: VG, parsed: Parsed) -> bool:
        """Whether what is said of a clause denies it: "is a lie", "is open to doubt", "is not certain", "is something we dispute", not "is not in doubt"."""
        end = next((k for k in range(be.last, parsed.sentence.last) if self.tokens[k].text in _ENDING), parsed.sentence.last)
        said = self.reading.lows(be.last, end)
        denied = be.neg or not {"no", "not", "nobody", "none", "never", "cannot", "hardly", "beyond", "without"}.isdisjoint(said)
        doubted = not _DOUBTED.isdisjoint(said) or any(v.lemma in _DENYING_IT for v in parsed.verbs if be.last <= v.first < end)
        return doubted != denied and (doubted or not _HELD_TRUE.isdisjoint(said))

    def _judged_beside(self, np: NP, parsed: Parsed) -> bool:
        """Whether a relative clause tells of a vote what it was like: "in a vote that | fell short of the standards"."""
        vote = self.tokens[np.head].low in self.phrases.election
        return vote and self.tokens[np.first].low in ("a", "an") and any(v.subject is np and v.relation == "relative" for v in parsed.verbs)

    def _of_any(self, match: Match, parsed: Parsed) -> bool:
        """Whether a verdict qualifies whatever a sentence foretells something of: "Any cabinet that comes of a vote that is | not free will be shunned"."""
        if match.verb is None or match.verb.relation != "relative":
            return False
        opens = next((x for x in parsed.items if isinstance(x, NP)), None)
        any_of_them = opens is not None and opens.prep is None and self.tokens[opens.first].low in ("any", "whatever", "whichever")
        return any_of_them and any(v.modal in ("will", "would") and v.first >= match.last for v in parsed.verbs)

    def _of_a_new_vote(self, match: Match) -> bool:
        """Whether a verdict is one on a vote that somebody wants or does not want: "needs a new vote that is | honest", "A new vote was not acceptable"."""
        verb = match.verb
        vote = verb.subject if verb is not None else None
        if vote is None or verb is None or self.tokens[vote.first].low not in ("a", "an", "another", "new", "fresh"):
            return False
        wanted = verb.relation == "relative" or (verb.lemma == "be" and not _ACCEPTABLE.isdisjoint(match.verdict.split()))
        new = self.tokens[vote.head].low in _RERUNS or not {"fresh", "new", "another", "repeat", "second"}.isdisjoint(self.reading.lows(vote.first, vote.head))
        return wanted and new

    def _only_those(self, match: Match, parsed: Parsed) -> bool:
        """Whether "only" stands before or within a verb, and its object ends its clause: "Peru | only recognises states"."""
        before = (*self.reading.lead_in(match.first, 1, parsed.sentence), *self.reading.lows(match.first, match.last))
        return "only" in before and (self.reading.document.word(match.last) or ".") in {",", ".", ";", ":", *QUOTES}

    def only_once(self, match: Match, parsed: Parsed) -> bool:
        """Whether the sentence opens with what somebody will first wait for: "Only when every vote is counted will Peru recognise the result"."""
        opening, verb = self.reading.lows(parsed.sentence.first, parsed.sentence.first + 2), match.verb
        if match.rule.id != "recognize" or verb is None or verb.subject is None or verb.neg:
            return False
        turned = self.reading.lead_in(verb.subject.first, 1, parsed.sentence) in (["will"], ["would"])
        before = opening == ["not", "before"]  # "Not before the court has ruled will Peru recognise it"
        return turned and (before or (opening[0] in ("not", "only") and opening[1] in ("until", "when", "after", "once")))

    def _came_about(self, opening: list[str], match: Match, parsed: Parsed) -> bool:
        """Whether what "only after" or "not until" puts off has come, or "not once" opens no denial: "Only after the court had ruled did Peru congratulate"."""
        if opening[:2] == ["not", "once"]:
            return opening[2] in (",", "but")
        verb = match.verb
        before = self.reading.lead_in(verb.subject.first, 1, parsed.sentence) if verb is not None and verb.subject is not None else []
        return opening[1] in ("after", "when", "until", "once") and before == ["did"]

    def _hinges(self, match: Match, parsed: Parsed) -> bool:
        """Whether a noun is told to depend on what is to come: "its recognition of him | depends on a recount", "is conditional on"."""
        told = next((v for v in parsed.verbs if match.last <= v.first <= match.last + 6 and v.form == "fin" and v.relation != "relative"), None)
        if told is None or told.neg:
            return False
        words = self.reading.lows(told.last, told.last + 3)
        return told.lemma in ("depend", "hinge") or (
            told.lemma in ("be", "make") and not _DEPENDENT.isdisjoint(words) and not {"on", "upon", "to"}.isdisjoint(words)
        )

    def _noun_not_so(self, match: Match, parsed: Parsed) -> str | None:
        """Why what a noun names ("recognition", "a message of congratulation") is not given: it is spoken of, done away with or awaited."""
        if match.pattern.source.endswith((" lose", "the we win")) and (self.reading.document.word(match.last) or ".") not in QUOTES | _ENDS_LOSING:
            return "something else is lost"  # "We have lost | a great man"
        if match.rule.id == "borne-out" and match.pattern.shape == "noun" and (by := carrier(match, parsed)) is not None:
            wished = by.parent is not None and by.parent.relation != "attribution" and by.parent.lemma in ASKING | _LONGING | {"demand"}
            if by.form != "fin" or by.modal or wished:
                return "only asked for"  # "asked that a count of its own verify the results"
        if match.pattern.source.startswith("the we lose") and self.tokens[match.first - 1].low in CONDITIONS | {"when", "that", "how", "why"}:
            return "hypothetical (if)"  # "If we lose, we will say so"
        shelved = not {("on", "ice"), ("on", "hold"), ("a", "drawer")}.isdisjoint(pairwise(self.reading.lows(match.last, match.last + 9)))
        if shelved and match.rule.id == "recognition":
            return "put off"  # "put its recognition of the winner on ice"
        if match.rule.id == "recognition" and self._hinges(match, parsed):
            return "put off"  # "its recognition of the winner depends on a recount"
        if match.rule.id == "recognition" and not _SEEKING_IT.isdisjoint(self.reading.lead_in(match.first, 2, parsed.sentence)):
            return "asked for, not given"  # "his request for recognition of his victory"
        lead = self.reading.lead_in(match.first, 10, parsed.sentence)
        if match.rule.holder == "speaker" and any(
            lead[k : k + 2] == ["which", "in"] and lead[k + 2] in _OTHERS_OWN and lead[k + 3] in _EYES for k in range(len(lead) - 3)
        ):
            return "what others see in it"  # "hailed him, which in their eyes legitimizes a sham vote"
        noun = parsed.np_from(match.first)
        sender = match.slots.get("ACTOR")
        own = (v for v in parsed.verbs if sender is not None and v.subject is sender.top and v.form == "fin" and v.relation != "relative")
        apart = sender is not None and sender.prep == "from" and noun is not None and sender.top is not noun.top
        if apart and sender is not None and any(v.first >= sender.last for v in own):
            return "of somebody who does something else"  # "cabled congratulations, and monitors from the League found"
        if match.rule.id == "recognition" and noun is not None and noun.prep == "against":
            return "what somebody is against"  # "voted against recognition of the results"
        if (occasion := self._greeted_on(match, parsed)) is not None:
            return f"{ELSEWHERE}: {occasion}"
        if match.rule.id == "recognition" and noun is not None and noun.prep in ("to", "toward", "towards", "without", "in"):
            return "spoken of, not given"  # "not conducive to the acceptance of the outcome"
        said_of = noun is not None and any(v.subject is noun.top and v.lemma == "be" and not v.passive for v in parsed.verbs)
        if match.rule.id == "recognition" and said_of and noun is not None and not self._owned(noun, match):
            return "spoken of, not given"  # "the recognition of the council was not relevant"
        if match.rule.stance == "downgrades" and self._done_away(match, parsed):
            return "a measure that is done away with"
        if noun is not None and match.rule.stance == "withholds" and any(v.neg and v.object is noun.top and v.lemma in _HOLDING for v in parsed.verbs):
            return "what there is none of"  # "has never had doubts about the count"
        if noun is not None and any(v.subject is noun.top and v.object is not None and self.tokens[v.object.head].low in _UNTRUTHS for v in parsed.verbs):
            return "an untruth"  # "The recall of the ambassador was a rumour"
        uttered = (v for v in parsed.verbs if noun is not None and v.object is noun.top and v.lemma in _UTTERING)
        if any(self.denial.denied(v, parsed) for v in uttered):
            return "what nobody says"  # "without voicing doubts about the count"
        asked = noun is not None and self.tokens[noun.top.head].low in ("question", "questions")
        if asked and noun is not None and any(v.lemma in _ANSWERING and v.object is noun.top for v in parsed.verbs):
            return "questions that others ask"  # "took questions about the vote"
        lead = self.reading.lows(noun.top.first, noun.top.first + 1) if noun is not None else []
        secret = noun is not None and self.tokens[noun.top.head].low == "secret"  # "made no secret of its doubts": it has them
        if noun is not None and match.rule.stance == "withholds" and noun.owner is not None and lead and lead[0] in ("no", "little", "neither") and not secret:
            return "what there is none of"  # "there was no cause for concern about the count"
        if noun is not None and match.rule.id == "refusal" and self.given_up(noun, parsed):
            return "a refusal that is over"  # "lifted its non-recognition of the council"
        if noun is not None and self.reading.lead_in(match.first, 2, parsed.sentence) in (["ruling", "out"], ["rules", "out"]):
            return "what is ruled out or undone"  # "said so, ruling out recognition of the result"
        if noun is not None and any(v.object is noun.top and (v.lemma == "rule" or (v.lemma in ("reverse", "undo") and not v.neg)) for v in parsed.verbs):
            return "what is ruled out or undone"  # "ruled out any recognition of the junta"
        if noun is not None and any(v.subject is noun.top and v.passive and v.lemma in AWAITING for v in parsed.verbs):
            return "only expected"  # "congratulations from Oslo are expected"
        if noun is not None and match.rule.stance in ("recognizes", "rejects") and not speaker_held(match) and self._still_to_come(noun, parsed):
            return "only expected"  # "Oslo's recognition of him is a foregone conclusion"
        if noun is not None and match.rule.stance == "recognizes" and any(v.object is noun.top and v.lemma in _KEEPING_BACK for v in parsed.verbs):
            return "kept back"  # "reserved his congratulations until the count was over"
        if noun is not None and match.rule.stance == "recognizes":
            longing = (v for v in parsed.verbs if v.lemma in _LONGING and v.last <= noun.first)
            wanted = (v for v in longing if v.object is noun or (noun.prep == "for" and noun.first - 1 in (v.last, v.object.last if v.object else -1)))
            awaited = noun.prep == "to" and self.reading.lead_in(noun.first - 1, 2, parsed.sentence)[-1:] == ["forward"]
            if awaited or next(wanted, None) is not None:
                return "only wanted"  # "hopes for congratulations from Oslo", "seeks recognition of his government"
        return None

    def _still_to_come(self, noun: NP, parsed: Parsed) -> bool:
        """Whether what is said of a deed tells that it is not done: "would come as no surprise", "is unlikely", "is only a matter of time"."""
        for verb in parsed.verbs:
            if verb.subject is not noun.top or verb.form != "fin" or verb.relation == "relative":
                continue
            if verb.lemma not in _LASTING and ((verb.lemma in _ARRIVING and verb.modal in WILL) or (verb.lemma == "be" and verb.modal == "would")):
                return True
            said = set(self.reading.lows(verb.last, verb.last + 5))
            if verb.lemma in _APPEARING and (not _UNDONE.isdisjoint(said) or {"matter", "time"} <= said):
                return True
        return False

    def _owned(self, noun: NP, match: Match) -> bool:
        """Whether a phrase tells whose its noun is: "Oslo's recognition", "British recognition", "the recognition of the result by Oslo"."""
        before = any(k in self.reading.names.covered or self.tokens[k].low in POSSESSIVES for k in range(noun.first, match.first))
        return before or any(p.prep == "by" and p.head in self.reading.names.covered for p in noun.post)

    def _verb_not_so(self, match: Match, verb: VG, parsed: Parsed) -> str | None:
        """Why what a verb tells is not told as done by whoever holds it, or not of the vote that the text is about."""
        above = verb.parent
        asked = above is not None and above.lemma in ASKING and above.relation != "attribution" and verb.relation in ("inf", "adjunct", "complement")
        asked = asked and not (above is not None and above.lemma == "tell" and verb.relation == "complement" and not verb.modal)  # "told them that it declined"
        if asked and match.rule.id == "no-position":
            return "counts only for oneself"  # "called on all to refrain from recognizing"
        admits = (verb.object is not None and verb.object.prep is None) or any(v.parent is verb and v.relation == "complement" for v in parsed.verbs)
        if match.pattern.source == "concede" and admits and self.reading.lows(match.last, match.last + 2) != ["so", "that"]:
            return "something else is conceded"  # "conceded that there had been delays"
        nobody = (
            verb.form == "ing" and verb.subject is not None and self.tokens[verb.subject.first].low in ("anybody", "anyone", "somebody", "someone", "nobody")
        )
        if nobody and above is not None and above.neg:
            return "done by nobody in particular"  # "will not put up with anybody faking a count"
        whoever = match.rule.stance != "neutral" and not {"whoever", "whomever"}.isdisjoint(
            self.reading.lows(match.first, min(match.last + 2, parsed.sentence.last))
        )
        if whoever:
            return "whoever it may be"
        unable = verb.neg and verb.modal in CAN and match.rule.target != "relations"
        entitled = (*self.reading.lead_in(match.first, 1, parsed.sentence), *self.reading.lows(match.first, match.last))  # "no exclusive right | to judge"
        no_right = match.rule.stance == "neutral" and not _ENTITLING.isdisjoint(entitled)
        having = verb.parent if verb.form == "inf" and verb.parent is not None and verb.parent.lemma == "have" else verb
        if (unable or no_right) and self._told_by_another(having if no_right else verb, parsed, for_bloc=unable):
            return "what others say somebody cannot do"
        after = self.reading.lows(match.last, min(match.last + 12, parsed.sentence.last))
        if any(a == "if" and b in THIRD_PERSON and c in _PLEASING for a, b, c in zip(after, after[1:], after[2:], strict=False)):
            return "what somebody is free to do"  # "told them to break off relations if they liked"
        if match.rule.id == "states-only" and match.pattern.source == "recognize states/countries" and not self._only_those(match, parsed):
            return "recognition of a state"  # "recognises states of all sizes", but "only recognises states"
        if verb.neg and ("so", "many") in pairwise(self.reading.lows(verb.last, min(verb.last + 10, parsed.sentence.last))):
            return "only not said outright"  # "has not recognised him in so many words"
        return (
            self._measure_spoken_of(match, verb, parsed)
            or self._another_vote(match, verb, parsed)
            or self._never_planned(match, verb, parsed)
            or self._another_matter(match, verb, parsed)
            or self._only_mentioned(match, verb, parsed)
        )

    def _told_by_another(self, verb: VG, parsed: Parsed, *, for_bloc: bool) -> bool:
        """Whether it is another, or a parliament, who tells what a state or body can do: "Peru complained that the Union had no right to".

        For a bloc a state may speak that is one of it: "The Union cannot recognise them, Peru's president said".
        """
        teller, subject = verb.parent.subject if verb.parent is not None and verb.relation == "complement" else None, verb.subject
        if teller is None or subject is None or self.reading.names.kind_at(subject.head) not in ("state", "capital", "group"):
            return False
        of = self.reading.who.resolve(subject, parsed, self.discourse)
        told_of, telling = {h.code for h in of}, {h.code for h in self.reading.who.resolve(teller, parsed, self.discourse)}
        chamber = not _CHAMBERS.isdisjoint(t.low for o in (teller, *teller.post) for p in (o, *o.post) for t in self.tokens[p.first : p.last])
        if for_bloc and any(h.type == "igo" for h in of):
            return bool(told_of) and not telling and chamber
        return bool(told_of) and ((bool(telling) and told_of.isdisjoint(telling)) or (not telling and chamber))

    def _measure_spoken_of(self, match: Match, verb: VG, parsed: Parsed) -> str | None:
        """Why a measure is not taken where it is named: it is one of old that is lifted or resumed, or one that is condemned."""
        timing = verb.parent if verb.form == "inf" and verb.parent is not None and verb.parent.lemma in ("lead", "prompt", "cause", "force") else verb
        long_ago = timing.relation in ("after", "since") and not {"years", "decades", "decade"}.isdisjoint(self._before_clause(timing, parsed))
        if long_ago and match.rule.stance == "downgrades" and self._taken_up(match, parsed):
            return "a measure of old that is spoken of"  # "restored its ties, five years after a coup led it to limit them"
        if match.rule.id == "return-ambassador" and verb.form == "pp" and verb.relation == "relative":
            return "told by the way"  # "the diplomats posted to Lima", "the mission sent by the union"
        sanction = match.rule.id == "sanction"
        old = sanction and (verb.relation == "relative" or verb.tense == "pastperf")
        if (old or (match.rule.id == "suspend-aid" and verb.relation == "relative")) and any(
            v is not verb and (self._lifts(v) or (v.lemma in self.kinds["resuming"] and v.last <= verb.first)) for v in parsed.verbs
        ):
            return "a measure of old that is spoken of"  # "suspended the sanctions that they had imposed"
        measures = [np for name, np in match.slots.items() if name in self.phrases.measures]
        moved = any(verb.subject is not None and np.last <= verb.subject.first <= np.last + 1 for np in measures)
        if moved and match.rule.stance == "downgrades" and self._taken_up(match, parsed):
            return "a measure of old that is spoken of"  # "a resumption of the aid that it suspended"
        if sanction and verb.form == "pp" and verb.parent is not None and (verb.parent.lemma in _AGAINST or verb.parent.lemma in self.kinds["condemning"]):
            return "a measure that is spoken of"  # "condemned the sanctions imposed by the union"
        return None

    def _before_clause(self, verb: VG, parsed: Parsed) -> list[str]:
        """The words just before the clause of a verb: "five years | after the bloc suspended them"."""
        return self.reading.lead_in(verb.subject.first if verb.subject is not None else verb.first, 4, parsed.sentence)

    def _another_vote(self, match: Match, verb: VG, parsed: Parsed) -> str | None:
        """Why what is judged is not the vote as a whole: an old one, its ballots in some places, votes in general, no more than its calm."""
        vote, rule = match.slots.get("ELECTION"), match.rule.id
        of_voters = "VOTERS" in match.slots or match.pattern.source.startswith(("PERSON elect", "PERSON choose"))
        if rule == "won" and of_voters and not self._lately():
            return "told of an old vote"  # "was elected democratically" beside a coup
        judged = vote or match.slots.get("TARGET")
        if judged is not None and self.tokens[judged.first].low in POSSESSIVES and self.reading.lows(judged.first + 1, judged.first + 3) == ["own", "country"]:
            return "a vote of the speaker's own"  # "said that her own country's election had been fair"
        generic = judged is not None and self.tokens[judged.first].low in ("a", "an") and match.pattern.shape == "subject"
        if generic and not {"only", "where", "when", "if", "unless"}.isdisjoint(self.reading.lows(match.last, match.last + 2)):
            return "votes in general"  # "an election is fair only where the press is free"
        if self._of_any_vote(match, verb, parsed):
            return "votes in general"
        again = not {"again", "anew", "afresh", "recounted"}.isdisjoint(self.reading.lows(match.first, match.last + 1))  # "that all votes be counted anew"
        if vote is not None and not again and self.tokens[vote.first].low in ("every", "any", "most", "many") and vote.head - vote.first < 3:
            return "votes in general"
        if rule != "hail":
            return None
        conduct = verb.object if verb.object is not None and self.tokens[verb.object.head].low in ("conduct", "holding") else None
        praise = {word for np in (vote, conduct) if np is not None for word in self.reading.lows(np.first, np.head)}
        if {"and", ","}.isdisjoint(praise) and not {"peaceful", "calm", "quiet"}.isdisjoint(praise):
            return "praise of the calm"
        return None

    def _of_any_vote(self, match: Match, verb: VG, parsed: Parsed) -> bool:
        """Whether a relative clause tells what votes should be like: "any result that is not verifiable", "its commitment to holding polls that are free"."""
        if verb.relation != "relative" or verb.subject is None or match.rule.id == "not-affected":
            return False  # "saw no faults that affected it": what these do is told, not what votes should be
        of = verb.subject.top
        if self.tokens[of.first].low in ("any", "every"):
            return True
        wanted = any(v.subject is of and v is not verb and v.modal in ("could", "would", "should", "must", "can", "may", "might") for v in parsed.verbs)
        sought = (v for v in parsed.verbs if v.object is of and (v.form == "inf" or v.modal in ("should", "must", "shall")))
        wanted = wanted or (verb.subject is of and verb.tense == "pres" and next(sought, None) is not None)  # "must organize a vote that meets the standards"
        if wanted and self.tokens[of.first].low in ("a", "an"):
            return True  # "a government that represents the people could end the war"
        praised = {"neither", "not"}.isdisjoint(self.reading.lows(match.first, match.last))
        bare = any(
            _TO_COME.issuperset(self.reading.lows(np.first, np.head)) and self.tokens[np.head].low in ("elections", "polls", "votes", "ballots")
            for np in (verb.subject, verb.subject.top)
        )
        return praised and bare

    def _never_planned(self, match: Match, verb: VG, parsed: Parsed) -> str | None:
        """Why an infinitive tells of nothing that somebody does: it is itself what is judged, or what nobody plans."""
        if verb.form == "ing" and self.reading.lead_in(verb.first, 2, parsed.sentence) == ["capable", "of"]:
            return "only possible"  # "would be capable of doubting it"
        told_to = verb.neg and verb.subject is not None and "to" in self.reading.lows(verb.first, verb.head)
        if told_to and verb.subject is not None and self.tokens[verb.subject.head].low in _ROLES:
            return "what nobody came for"  # "Our role is not to endorse the result"
        if verb.form != "inf":
            return None
        lead = self.reading.lead_in(verb.first, 9, parsed.sentence)
        if lead[-2:] == ["so", "as"] or lead[-2:] == ["in", "order"] or (lead[-1:] == ["not"] and lead[-3:-1] in (["so", "as"], ["in", "order"])):
            return "what is meant to be kept from" if verb.neg else None  # "stays away so as not to lend it legitimacy"
        if lead[-1:] == ["another"] or lead[-2:] == ["one", "thing"]:
            return "spoken of, not done"  # "It is one thing to regret this, another to call the vote a sham"
        if lead[-1:] == ["that"] and not self.too_early_for(match, parsed):
            return "spoken of, not done"  # "said that to call the vote lawful was a disgrace"
        plans = [a for a, b in pairwise(lead) if b in ("plan", "plans")]
        if "any" in plans or ("no" in plans and verb.lemma in CONGRATULATING):
            return "what nobody plans"
        return "what nobody came for" if self._not_come_to(verb, parsed) else None

    def _not_come_to(self, verb: VG, parsed: Parsed) -> bool:
        """Whether an infinitive tells for what somebody is not there: "are not here to certify it", "did not come to endorse the result"."""
        above = next((v for v in reversed(parsed.verbs) if v.form == "fin" and v.last <= verb.first), None)
        if above is None or above.subject is None or not (above.neg or "not" in self.reading.lows(above.last, above.last + 1)):
            return False
        behind = self.reading.lows(above.last, verb.first)
        if above.lemma == "be" and not above.passive:
            there = behind[:1] in (["here"], ["there"]) or (behind[:1] in (["in"], ["at"], ["on"]) and self._in_a_place(above.last + 1))
            return there
        return above.lemma in ("come", "travel", "arrive", "fly") or (above.passive and above.lemma in ("send", "deploy", "invite"))

    def _in_a_place(self, k: int) -> bool:
        """Whether a place is named at a token."""
        return (atom := self.reading.names.covered.get(k)) is not None and atom.kind in ("capital", "state", "region")

    def _another_matter(self, match: Match, verb: VG, parsed: Parsed) -> str | None:
        """What else than the result of a vote is respected, recognized or congratulated on."""
        vote = match.slots.get("ELECTION")
        if (
            verb.lemma in ("respect", "honor", "honour")
            and vote is not None
            and self.tokens[vote.head].low in ("process", "processes", "procedure", "procedures")
            and self.reading.lows(vote.last, vote.last + 1) != ["and"]
        ):
            return "a process, not its result"
        backing = next((p for p in parsed.phrases if p.first < match.last <= p.last), None) if match.rule.id == "back-claim" else None
        lesser = next((p for p in backing.post if p.prep == "as"), None) if backing is not None else None
        if lesser is not None and not {"deputy", "vice"}.isdisjoint(self.reading.lows(lesser.first, lesser.last)):
            return "support for a lesser office"  # "reaffirmed its support for him as deputy president"
        cause = next((p for p in backing.post if p.prep == "for"), None) if backing is not None else None
        if cause is not None and self.tokens[cause.head].low in _CAUSES:
            return "support for something else"  # "rang her to voice his support for unity"
        awaited = parsed.np_from(match.last - 1) if match.rule.id == "wait" and not match.pattern.source.startswith("hold back (on)") else None
        own = awaited is not None and any(p.prep == "of" and self.tokens[p.first].low in ("its", "his", "her", "their") for p in awaited.post)
        on = next((p for p in awaited.post if p.prep in ("on", "over", "about")), None) if awaited is not None else None
        aside = on is not None and awaited is not None and self.tokens[awaited.head].low in self.kinds["ruling"] and not self._of_politics(on)
        if awaited is not None and (own or aside or self.matcher.ballots.of_another(awaited)):
            return "results of something else"  # "is waiting for the results of a study", "of its own election"
        occasion = self._occasion(match, parsed) or self._greeted_on(match, parsed)
        return f"{ELSEWHERE}: {occasion}" if occasion is not None else None

    def _only_mentioned(self, match: Match, verb: VG, parsed: Parsed) -> str | None:
        """Why a verb only mentions what it names: it would have been, was almost done, is warned against, judged or talked of."""
        above, subject = verb.parent, verb.subject
        of = self.reading.lead_in(verb.first, 2, parsed.sentence) if verb.form == "ing" else []
        if len(of) == 2 and of[0] in _SAID and of[1] in ("of", "about", "on"):
            return "only spoken of"  # "There is no hurry," she said of recognizing the junta
        owned = above.object if verb.form == "inf" and above is not None and above.lemma in ("have", "be") else None
        glad = self.phrases.word_classes["delighted"] | {"honoured", "honored", "privileged"}
        if owned is not None and self.tokens[owned.head].low.endswith("ed") and self.tokens[owned.head].low not in glad:
            return "what governs it was not understood"  # a participle taken for a noun may turn it into its opposite
        if verb.relation == "relative" and verb.subject is not None and self._none_of_them(verb.subject, parsed):
            return "who is none of those that did it"  # "is not among the countries that have recognised him"
        would_have = verb.modal in ("would", "wouldn't") and "have" in self.reading.lows(verb.first, verb.head)
        waits = match.rule.stance == "withholds" and ("have", "to") in pairwise(self.reading.lows(verb.first, verb.head + 1))
        if would_have and not waits and match.rule.id != "not-affected":  # but "one would have to await a tally", "would not have swayed the outcome"
            return "what would have been"
        coming = self.reading.lows(verb.last, verb.last + 3) if verb.lemma == "be" and verb.last + 3 < match.last else []
        if coming[1:] == ["to", "be"] and coming[0] in _FORESEEN:
            return "only foreseen"  # "said that the vote was likely to be a farce", but "is likely to have been rigged"
        nobody = verb.lemma in CALLING_IT and not verb.modal and subject is not None and self.tokens[subject.first].low in ("no", "nobody", "none")
        if match.verdict and nobody and verb.form == "fin":
            return "what nobody has said"  # "No official has called the vote fair"
        if self._turned_condition(verb, parsed):
            return "only possible, by the order of the words"
        before = self.reading.lead_in(verb.first, 2, parsed.sentence) if verb.form == "ing" else []
        if before[-1:] in (["or"], ["nor"]) and "without" in self.reading.lead_in(verb.first, 8, parsed.sentence):
            return "what is not done"  # "without interfering or validating its results"
        if before[-1:] == ["against"] and verb.relation != "inf":
            return "what somebody is warned against"
        if before in (["business", "of"], ["habit", "of"], ["practice", "of"]) and match.rule.stance != "neutral":
            return "spoken of, not done"  # "is not in the business of certifying elections"
        if before in (["far", "from"], ["instead", "of"], ["rather", "than"]):
            return "what somebody does not do"
        if before[-1:] == ["that"] and not self.too_early_for(match, parsed):
            return "spoken of, not done"  # "feared that recognizing it would anger them"
        if subject is not None:
            opened = self.reading.lead_in(subject.first + (self.tokens[subject.first].low == "that"), 4, parsed.sentence)
            if opened[-2:] == ["not", "that"] and opened[-3:-2] in (["is"], ["was"]):
                return "not said"  # "It is not that Peru does not recognise it"
        if match.rule.id == "recognize" and self._given_and_taken_back(verb, parsed):
            return "what is taken back"  # "withdrew the recognition | it had extended to him"
        if self._deed_judged(match, verb, parsed) and not self.ruled_out(match, parsed) and not self.too_early_for(match, parsed):
            return "a deed that is judged"  # "Refusing to recognize it is unacceptable"
        if not ALMOST.isdisjoint(self.reading.lead_in(verb.head, 1, parsed.sentence)) or self.reading.lead_in(verb.head, 2, parsed.sentence) in _ALL_BUT:
            return "what was almost done"
        sorry = verb.parent is not None and verb.parent.lemma in _APOLOGIZING and verb.form == "ing"
        if sorry and self.reading.lead_in(verb.first, 1, parsed.sentence) == ["for"]:
            return "what somebody is sorry for"  # "apologised for having congratulated him"
        if len(before) == 2 and before[0] in TOPICS and before[1] in ("of", "about", "on"):
            return "spoken of, not done"  # "any talk of recognizing them"
        return None

    def _none_of_them(self, those: NP, parsed: Parsed) -> bool:
        """Whether somebody is said to be none of those whom a relative clause tells of: "is not among | the countries that"."""
        lead = self.reading.lead_in(those.first, 2, parsed.sentence)
        named = lead[-1:] == ["among"] or lead == ["one", "of"]
        return named and any(v.lemma == "be" and v.neg and v.last <= those.first <= v.last + 4 for v in parsed.verbs)

    def _given_and_taken_back(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a relative clause tells of the recognition that is then taken back: "has revoked the recognition that it | granted"."""
        if verb.relation not in ("relative", "complement", "nominal"):
            return False
        above = next((v for v in reversed(parsed.verbs) if v.last <= verb.first and v.form != "pp"), None)
        return above is not None and above.lemma in TAKING_BACK and "recognition" in self.reading.lows(above.last, min(above.last + 4, verb.first))

    def _deed_judged(self, match: Match, verb: VG, parsed: Parsed) -> bool:
        """Whether a gerund opens the sentence as the subject of "is": what is said of recognizing or refusing is no stance of whoever would do it."""
        gerund = next((v for v in (verb, *governors(verb, 2)) if v.form == "ing"), verb if verb.form == "inf" else None)
        after = self._verdict_on(match, parsed)
        if gerund is None or after is None or (after.lemma != "be" and gerund.form == "ing"):
            return False
        if after.subject is not None and after.subject is gerund.subject:
            return False  # "Congratulating him were Mr Xi and Mr Modi": they did it
        before = next((i for i in reversed(parsed.items) if i.first < gerund.first and not mark(i, "quote")), None)
        told = isinstance(before, VG) and before.form == "fin" and before.lemma in BEFORE_CLAUSES and before.last == gerund.first
        above = gerund.parent
        if mark(before, "comma") and above is not None and above.relation == "attribution" and above.last <= gerund.first <= above.last + 1:
            told = True  # "For Peru, its minister said, | accepting it is no option"
        between = [*parsed.items_between(gerund.first, after.first)]
        teller = any(isinstance(i, VG) and i.relation == "attribution" for i in between)  # "Hailing him, Peru said, would be rash"
        return (before is None or told or mark(before, "dash") or mark(before, "comp")) and (teller or not any(mark(i, "comma") for i in between))

    def _verdict_on(self, match: Match, parsed: Parsed) -> VG | None:
        """The verb behind a deed, the clauses that say when it would be done passed over: "To hail him before the count is over | would be rash"."""
        return next((v for v in parsed.verbs if v.form == "fin" and v.first >= match.last and v.relation not in (*_WHEN, "attribution")), None)

    def too_early_for(self, match: Match, parsed: Parsed) -> bool:
        """Whether what is said of doing it is that it is too early: "Recognising him now would be premature"."""
        verb = match.verb
        if verb is None or match.rule.stance != "recognizes":
            return False
        if verb.form == "inf" and self._too_soon_to(verb, parsed):
            return True
        if match.verdict or not self._deed_judged(match, verb, parsed):
            return False
        be = self._verdict_on(match, parsed)
        said = set(self.reading.lows(be.last, be.last + 4)) if be is not None and not be.neg else set()
        till = any(mark(i, "sub") and self.tokens[i.first].low in _WHEN for i in parsed.items if i.first >= match.last)
        return bool(said & self.kinds["early"]) or (till and bool(said & self.kinds["rash"]))

    def _too_soon_to(self, verb: VG, parsed: Parsed) -> bool:
        """Whether an infinitive stands behind a word for too early, with at most an aside between: "remained too soon, it said, to call it fair"."""
        lead = self.reading.lead_in(verb.first, 14, parsed.sentence)
        early = next((k for k in range(len(lead) - 1, 0, -1) if lead[k] in self.kinds["early"]), 0)
        behind = lead[early + 1 :]
        if not early or (lead[early] != "premature" and "too" not in lead[max(early - 2, 0) : early]):
            return False
        apart = not behind or behind[0] == "for" or (len(behind) > 1 and behind[0] == behind[-1] and behind[0] in (",", "-", "\u2013", "\u2014"))
        return apart and _NOT.isdisjoint(lead[max(early - 5, 0) : early])

    def ruled_out(self, match: Match, parsed: Parsed) -> bool:
        """Whether what is said of doing it is that it will not be done: "Recognising it is out of the question"."""
        verb = match.verb
        if verb is None or verb.form != "ing" or match.verdict or not self._deed_judged(match, verb, parsed):
            return False
        be = self._verdict_on(match, parsed)
        said = self.reading.lows(be.last, be.last + 5) if be is not None else []
        option = "option" in said[:4] and be is not None and (be.neg or "no" in said[:1])
        out = said[:2] == ["out", "of"] and "question" in said
        return option or (be is not None and not be.neg and (out or not _RULED_OUT.isdisjoint(said[:2])))

    def _coup_condemned(self, match: Match) -> bool:
        """Whether harsh words are for a seizure of power, not for a vote: "spoke of an unacceptable coup", "called the events a coup"."""
        vote = match.slots.get("ELECTION") or match.slots.get("TARGET")
        if vote is not None and self.tokens[vote.head].low not in ("events", "event"):
            return False
        words = self.reading.lows(match.first, match.last + 3)
        return not _SEIZURES.isdisjoint(words) and OF_A_VOTE.isdisjoint(words)

    def _of_another_state(self, np: NP) -> bool:
        """Whether a phrase names a state, and not the one that voted."""
        atom = self.reading.names.covered.get(np.head)
        return atom is not None and atom.kind in ("state", "capital") and self.reading.names.code(atom) != self.reading.targets.host

    def _of_the_host(self, k: int, *kinds: str) -> bool:
        """Whether a word is of the name, of such kinds, of the country that the article is about."""
        atom = self.reading.names.covered.get(k)
        return atom is not None and atom.kind in kinds and self.reading.names.code(atom) == self.reading.targets.host

    def _taken_up(self, match: Match, parsed: Parsed) -> bool:
        """Whether what a relative clause tells of has been or will be given back: "a resumption of the aid that it suspended"."""
        before = self.reading.lows(parsed.sentence.first, match.first)
        back = any(v is not match.verb and v.lemma in ("send", "return") and "back" in self.reading.lows(v.last, v.last + 5) for v in parsed.verbs)
        return (
            back
            or any(self._lifts(v) or v.lemma in self.kinds["resuming"] or v.lemma in self.kinds["mending"] for v in parsed.verbs)
            or any(word in _RETURNS or word in self.kinds["resumption"] or word in self.endings for word in before)
        )

    def _done_away(self, match: Match, parsed: Parsed) -> bool:
        """Whether a measure that a noun names is taken back: "lifted the suspension of aid", "an end to the suspension of aid"."""
        by, np = carrier(match, parsed), parsed.np_from(match.first)
        ended = np is not None and np.owner is not None and self.tokens[np.owner.head].low in self.endings
        # "The freeze on aid was lifted"
        undone = np is not None and any(v.passive and v.subject is np.top and v.lemma in self.kinds["lifting"] for v in parsed.verbs)
        return (
            ended
            or undone
            or (
                by is not None
                and by.last <= match.first
                and (self._takes_back(by) or (by.lemma in _ALSO_OTHERWISE and self.reading.document.word(by.last) != "ahead"))
            )
        )

    def _of_right(self, match: Match) -> bool:
        """Whether what somebody is said to call himself is who rules by right: "the rightful president", "Kenya's president", not "a leader"."""
        words = self.reading.lows(match.first, match.last)
        begun = max((k for k, w in enumerate(words) if w in BE), default=0)
        called = words[begun + 1 : -1]
        return (
            bool(called)
            and called[0] not in ("a", "an")
            and all(w in _BY_RIGHT or w == "'s" or (k + 1 < len(called) and called[k + 1] == "'s") for k, w in enumerate(called))
        )

    def _nothing_in_it(self, match: Match, parsed: Parsed) -> str | None:
        """Why faults told of do not count: they are said to have changed nothing, or nothing is said to point to them."""
        counted = self.reading.lows(match.first, match.last)
        if match.rule.id == "irregularities" and (few := next((k for k, w in enumerate(counted) if w in ("few", "fewer")), 0)) and counted[few - 1] != "a":
            return "faults that did not matter"  # "found few irregularities"
        if match.rule.id in ("irregularities", "concern"):
            after = self.reading.lows(match.last, parsed.sentence.last)
            turn = next((k for k, word in enumerate(after) if word in ("but", "though", "although")), None)
            if turn is not None and not _NOT.isdisjoint(after[turn:]) and not _MATTERING.isdisjoint(after[turn:]):
                return "faults that did not matter"  # "noted lapses but said they did not sway the outcome"
        above = match.verb.parent if match.verb is not None else None
        if above is not None and above.lemma in SHOWING and above.form == "inf":
            lead = self.reading.lead_in(above.first, 4, parsed.sentence)
            fault = match.rule.stance == "rejects" and speaker_held(match)  # "nothing to suggest that it was rigged" clears the vote
            if not {"nothing", "little", "no"}.isdisjoint(lead) and not (fault and self.denial.nothing_shows(above)):
                return "what nothing points to"  # "had heard nothing to suggest that polling would not be orderly"
        return None

    def _takes_back(self, verb: VG) -> bool:
        """Whether a verb by itself says that something is done away with: "lifted", "called off"; not "called the expulsion by Kenya unjustified"."""
        behind = self.reading.lows(verb.last, verb.last + 12)
        off = (
            verb.lemma == "call"
            and behind[:1] != ["for"]
            and behind[1:2] != ["for"]
            and ("off" in behind[:8] or ("by" not in behind and behind[1:2] != ["'s"]))
        )
        away = verb.lemma in ("sweep", "strike") and {"away", "down", "aside"} & {*self.reading.lows(verb.last, verb.last + 2)}
        return off or bool(away) or verb.lemma in self.kinds["lifting"]

    def _lifts(self, verb: VG) -> bool:
        """Whether a verb does away with measures: "suspended the sanctions that", but not "suspended the country"."""
        heads = [self.tokens[np.head].low for np in (verb.subject, verb.object) if np is not None]
        if not self._takes_back(verb) and not (verb.lemma in _ALSO_OTHERWISE and any(low in self.phrases.measures["CURBS"] for low in heads)):
            return False
        return verb.object is None or not (
            self.reading.names.kind_at(verb.object.head) == "state" or self.tokens[verb.object.head].low in ("country", "nation", "membership")
        )

    def _lately(self) -> bool:
        """Whether the vote that the article is about is news."""
        targets = self.reading.targets
        if targets.focus is None:
            return self.reading.published is None
        distance = targets.distance(targets.focus)
        return distance is None or distance <= 180

    def _held(self) -> bool:
        """Whether the vote that the article is about has been held by the day of the article."""
        focus = self.reading.targets.focus
        return focus is not None and (self.reading.targets.distance(focus) or 0) >= 0

    def _occasion(self, match: Match, parsed: Parsed) -> str | None:
        """On what somebody is congratulated or as what he is recognized, where that is no vote and no office ("on Victory Day", "as a tough negotiator")."""
        assert match.verb is not None
        lemma, phrases = match.verb.lemma, self.phrases
        if any(t.low in phrases.winner for np in match.slots.values() for t in self.tokens[np.first : np.last]):
            return None  # "congratulated President-elect Paz on a historic moment"
        whom = match.verb.object
        led = (a for a in self.reading.names.within(whom.first, whom.head) if a.kind in ("group", "organ")) if whom is not None and not whom.members else ()
        if whom is not None and lemma in CONGRATULATING and not match.verb.passive and any(True for _ in led):
            return self.reading.text_of(whom)  # "congratulated OAS Secretary General Luis Almagro on his re-election"
        if whom is not None and lemma in CONGRATULATING and self.tokens[whom.head].low in WINS and not whom.post:
            return None  # "saluted a victory for the country": the victory is what for
        preps = ("on", "for", "upon") if lemma in CONGRATULATING else ("as",) if lemma == "recognize" else ()
        doing = next((v for v in parsed.verbs if v.form == "ing" and match.last < v.first <= match.last + 2), None)
        ended = doing.object if doing is not None and doing.lemma == "end" else None
        rule = ended is not None and any(not _POWER.isdisjoint(self.reading.lows(p.first, p.last)) for p in (ended, *ended.post))
        if doing is not None and doing.lemma in _OTHER_FEATS and not rule and self.reading.lows(doing.first - 1, doing.first)[0] in preps:
            return self.reading.document.slice(doing.first, doing.last)  # "congratulated them on reaching an accord"
        by = next((p for p in parsed.phrases if p.prep == "by" and match.verb.passive and match.last <= p.first <= match.last + 1), None)
        of = [p.last for p in whom.post if p.prep == "of" and p.first == whom.last + 1] if whom is not None and whom.last >= match.last else []
        last = by.last if by is not None else max((match.last, *of))  # "congratulated the Amir of Kuwait | on his recovery"
        np = next((p for p in parsed.phrases if p.prep in preps and match.verb.last < p.first <= last + 2), None)
        if np is not None and lemma == "recognize" and not self._dated(np, parsed):
            words = {t.low for p in (np, *np.post) for t in self.tokens[p.first : p.last]}
            fits = (phrases.ruler, phrases.winner, phrases.government, phrases.kinds, _RECOGNIZED_AS)
            if self.tokens[np.head].low in phrases.election and self.tokens[np.first].low in ("a", "an"):
                return None  # "does not recognise it as an election"
            result = whom is not None and self.tokens[whom.head].low in phrases.outcome  # "accepted the count as a good loser"
            plain = self.tokens[np.first].low in ("a", "an", "one", "among") and all(map(words.isdisjoint, fits)) and not result
            if self.tokens[np.head].low in _LANDS and match.verb.object is not None and self.tokens[match.verb.object.head].low in ("it", "them"):
                return self.reading.text_of(np)  # "Russia, which recognizes them as independent states"
            plain = plain and not (self.tokens[np.head].low in _SHOWN_BY and whom is not None and self.reading.targets.is_election(whom))
            return self.reading.text_of(np) if plain or self.matcher.leads_some(np) else None
        return self._no_vote(np, match, parsed) if np is not None else None

    def _greeted_on(self, match: Match, parsed: Parsed) -> str | None:
        """On what congratulations are sent, where that is no vote and no office: "sent him a cable of congratulations on Victory Day"."""
        if match.rule.id not in ("congratulate", "congratulations-of") or (match.verb is not None and match.verb.lemma in CONGRATULATING):
            return None
        heads = (parsed.np_from(k) for k in range(match.first, match.last) if self.tokens[k].low in GREETINGS | MESSAGES)
        behind = [p for np in heads if np is not None for p in self._hanging(np)]
        if match.verb is not None and not behind:
            behind += [p for p in parsed.phrases if p.prep in ("on", "upon") and p.first == match.last + 1]  # "the greetings that he had sent on Labour Day"
        goes = (v for v in parsed.verbs if v.lemma == "go" and v.last <= match.last + 3)
        whom = [*behind, *(p for v in goes for p in parsed.phrases if p.prep == "to" and p.first <= v.last + 2)]
        others = (p for p in whom if p.prep in ("to", "for") and self.tokens[p.head].low in _OTHERS_GREETED)
        if other := next((p for p in others if self.tokens[p.members[-1].first if p.members else p.first].low not in POSSESSIVES), None):
            return self.reading.text_of(other)  # but "congratulations to Mr Ruto and his team"
        np = next((p for p in behind if p.prep in ("on", "upon", "for") and p.first > match.first), None)
        np = np or next((p for p in parsed.phrases if p.prep == "on" and self.tokens[p.head].low == "occasion" and p.first > match.last), None)
        if np is not None and self.tokens[np.head].low == "occasion":
            np = next(iter(np.post), np)
        if np is None or self.reading.names.kind_at(np.head) in ("person", "title"):
            return None
        if not self.phrases.winner.isdisjoint(self.reading.lows(match.first, min(match.last + 16, parsed.sentence.last))):
            return None  # "congratulations to Chileans on a calm day, and to Ms Obi"
        becoming = not _BECOMING.isdisjoint(self.reading.lows(np.first, np.last + 4))  # "on the occasion of his being elected"
        return None if becoming else self._no_vote(np, match, parsed)

    def _hanging(self, np: NP) -> Iterator[NP]:
        """All phrases that hang on one, the nearest first."""
        for post in np.post:
            yield post
            yield from self._hanging(post)

    def _dated(self, np: NP, parsed: Parsed) -> bool:
        """Whether a phrase only tells when."""
        of_a_win = all(
            p.prep in ("of", "after", "before")
            and (self.reading.targets.is_election(p) or self.tokens[p.head].low in _MADE_KNOWN or not WINS.isdisjoint(self.reading.lows(p.first, p.last)))
            for p in np.post
        )
        by_day = self.tokens[np.head].low in _TIMES_OF_DAY and of_a_win and self.tokens[np.first].low not in ("a", "an")
        return by_day or any(d.first <= np.head < d.last for d in parsed.dates) or self.tokens[np.head].text[0].isdigit()

    def _no_vote(self, np: NP, match: Match, parsed: Parsed) -> str | None:
        """What somebody is congratulated on, where that is no vote and no coming to rule."""
        phrases, targets = self.phrases, self.reading.targets
        if self._dated(np, parsed):
            return None
        before = (p for p in parsed.phrases if p.last <= match.first)
        if self.tokens[np.head].low in ("it", "that") and any(self.tokens[p.head].low in WINS or targets.is_election(p, weak=False) for p in before):
            return None  # "took note of his victory and congratulated him on it"
        if self.tokens[np.head].low in ("nomination", "designation", "appointment") and self._office_behind(np, parsed):
            return None  # "on her nomination as premier": on coming to rule
        joined = parsed.np_from(np.last + 1) if self.reading.lows(np.last, np.last + 1) == ["and"] else None
        chain = [np, *np.post, *(joined.post if joined is not None and joined.prep is None else ())]
        words = {t.low for p in chain for t in self.tokens[p.first : p.last]}
        if any(p.prep in ("in", "at") and not _CONTESTS.isdisjoint(self.reading.lows(p.first, p.last)) for p in np.post):
            return self.reading.text_of(np)  # "on his victory in the marathon"
        after = np.last
        if after + 1 < self.reading.parsed[-1].sentence.last and self.tokens[after].low in ("in", "of") and self.tokens[after + 1].low.endswith("ing"):
            doing = parsed.by_head.get(after + 1)
            if doing is not None and doing.form == "ing" and not any(targets.is_election(p) for p in parsed.phrases if p.first == doing.last):
                return self.reading.document.slice(np.first, doing.last)  # "on a first success in ending the strike"
        if (body := self._other_body(self._office_behind(np, parsed))) is not None:
            return body
        if "more" in words and self.tokens[np.head].low in ("years", "term"):
            return None  # "congratulated him on four more years"
        state = self.reading.names.covered.get(np.head)
        if state is not None and state.kind == "state" and np.prep == "for" and self.reading.names.code(state) != targets.host:
            return None  # "Andrew Holness congratulated her for Jamaica": in its name
        won = (targets.election_words, targets.weak, phrases.winner, phrases.kinds, _WON)
        head = self.tokens[np.head].low
        whole = match.verb is not None and match.verb.object is not None and self.reading.names.kind_at(match.verb.object.head) in ("state", "capital")
        if head == "numbers" and not {"went", "turned", "came"}.isdisjoint(self.reading.lows(np.last, np.last + 6)):
            return self.reading.text_of(np)  # "congratulated Peruvians on how many of them had come out": on turnout alone
        if whole and head in WINS and self.tokens[np.first].low == "its":
            return self.reading.text_of(np)  # "congratulated Peru on its victory": on a field of battle or of play
        if self.and_on_a_vote(np.head, parsed) or any(p.prep == "of" and targets.is_election(p, weak=False) and head != "day" for p in chain):
            return None  # "on the integrity of the electoral process"
        voting = head in ("day", "celebration", "festival", "feast", "exercise") and not words.isdisjoint(OF_A_VOTE)  # "a day of democracy"
        return self.reading.text_of(np) if not voting and (head == "day" or all(map(words.isdisjoint, won))) else None

    def and_on_a_vote(self, k: int, parsed: Parsed) -> bool:
        """Whether a vote is joined to the occasion at a word: "on his birthday | and on his victory"."""
        lead = (self.reading.lead_in(p.first, 2, parsed.sentence) for p in parsed.phrases if k < p.first <= k + 4 and self.reading.targets.is_election(p))
        return any(words[-1:] == ["and"] or words in (["and", "on"], ["and", "for"]) for words in lead)

    def _office_behind(self, np: NP, parsed: Parsed) -> list[NP]:
        """The office behind an election, where it tells to what: "on his election | as president of the federation"."""
        office = next((p for p in parsed.phrases if p.prep in ("as", "to") and np.last < p.first <= np.last + 2), None)
        told = office is not None and self.reading.document.word(office.last) == "by" and self.tokens[office.head].low.endswith("ed")
        return [office, *office.post] if office is not None and not told else []  # "as announced by the court" is none

    def _other_body(self, office: list[NP]) -> str | None:
        """The body of which somebody was elected head, where that is no state: "the football confederation", "the African Union"."""
        for np in office:
            atom = self.reading.names.covered.get(np.head)
            named = atom is not None and atom.kind == "state" and self.reading.names.code(atom) == self.reading.targets.host  # "the Swiss Confederation"
            body = not named and self.tokens[np.head].low in _OTHER_BODIES and self.tokens[np.first].low not in ("his", "her", "their")
            group = np.prep == "of" and self.reading.names.kind_at(np.head) == "group"
            if body or group:
                return self.reading.text_of(np)
        return None

    def _as_a_state(self, k: int) -> bool:
        """Whether "as a sovereign state" stands at a token."""
        words = self.reading.lows(k, min(k + 6, len(self.tokens)))
        return words[:1] == ["as"] and words[1:2] in (["a"], ["an"]) and not {"state", "country", "nation", "republic"}.isdisjoint(words[2:])

    def given_up(self, noun: NP, parsed: Parsed) -> bool:
        """Whether what a noun names is done away with by whose it is: "dropped its | refusal", "lifted its | non-recognition"; not "will not drop"."""
        ends = next((v for v in parsed.verbs if v.object is noun.top and not v.passive), None)
        if ends is None or ends.form not in ("fin", "ing") or ends.modal or self.denial.denied(ends, parsed):
            return False
        return ends.lemma in TAKING_BACK | {"lift", "overcome", "shed"} or (ends.lemma == "give" and self.reading.lows(ends.last, ends.last + 1) == ["up"])

    def _turned_condition(self, verb: VG, parsed: Parsed) -> bool:
        """Whether an auxiliary stands before its subject in a condition or behind "only": "should they wish to contest it", "only then could it concede"."""
        for node in (verb, *governors(verb, 1)):
            if node.subject is None or node.subject.first > node.first:
                continue
            lead = self.reading.lead_in(node.subject.first, 12, parsed.sentence)
            if lead[-1:] == ["should"] or (lead and lead[-1] in ("could", "can", "may", "might") and _ONLY_THEN.intersection(pairwise(lead))):
                return True
        return False

    def is_actor(self, node: VG) -> bool:
        """Whether the subject of a verb is somebody, not a thing."""
        return node.subject is not None and any(k in self.reading.names.covered for k in range(node.subject.first, node.subject.last))

    def _pointed_out(self, verb: VG, parsed: Parsed) -> bool:
        """Whether a relative clause says who it was: "It was Ruto who | won"."""
        return any(v.lemma == "be" and v.object is not None and v.object is verb.subject for v in parsed.verbs)

    def _watches(self, np: NP) -> bool:
        """Whether a phrase means observers of a vote: "the CIS mission", not "the Chinese mission to the United Nations"."""
        if self.tokens[np.head].low in ("observers", "monitors"):
            return True
        sent = any(a.kind == "group" for a in self.reading.names.within(np.first, np.head))
        return self.tokens[np.head].low in WATCHING and (sent or self.tokens[np.first].low in ("its", "their"))

    def _no_more_than_reserve(self, match: Match, verb: VG) -> bool:
        """Whether praise without reserve is denied of every vote, only half, or with a "but"."""
        none = verb.subject is not None and self.tokens[verb.subject.first].low == "no"
        inside = self.reading.lows(verb.last - 1, match.last)
        such = {"such", "only"} & set(inside) and not ({"only", "but"} <= set(inside))  # but "not only fair but exemplary"
        return none or bool(such) or self.reading.lows(match.last, match.last + 1) == ["but"]

    def _behind(self, match: Match, parsed: Parsed) -> NP | None:
        """What is told right behind a match with "in", "over" or "during"."""
        behind = (p for p in parsed.phrases if p.prep in ("in", "over", "during", "at", "on") and match.last < p.first <= match.last + 2)
        return next((p for p in behind if self.reading.document.word(match.last) == p.prep), None)

    def _into_harm(self, match: Match) -> bool:
        """Whether an inquiry is into how forces behaved, or a killing that a vote only dates: "an inquiry into the deaths after the election"."""
        after = self.reading.lows(match.first, match.last + 5)
        behaved = next((k for k, word in enumerate(after) if word in ("conduct", "behaviour", "behavior")), 0)
        ballots = after[behaved + 1 : behaved + 2] == ["of"]  # "their conduct of the vote"
        if "into" in after[:behaved] and not ballots and not _WHO_BEHAVE.isdisjoint(after[after.index("into") : behaved]):
            return True  # "an inquiry | into their conduct"
        words = self.reading.lows(match.first, match.last)
        into = next((k for k, word in enumerate(words) if word in ("into", "of")), len(words))
        dated = next((k for k in range(into, len(words)) if words[k] in ("after", "during", "following", "before", "since")), 0)
        return bool(dated) and not _HARMS.isdisjoint(words[into:dated]) and self.kinds["faults"].isdisjoint(words[into:dated])

    def _of_nothing_electoral(self, np: NP | None) -> bool:
        """Whether what a quality is said to be of has no part in a vote and is nobody who may rule: "the legality | of the arrests"."""
        of = next((p for p in np.post if p.prep == "of"), None) if np is not None else None
        if np is not None and of is not None and of.head in self.reading.names.covered:
            return self.tokens[np.head].low not in _RIGHTS  # "the sincerity | of Ruto", but "the legitimacy | of Ruto"
        if of is None or self.tokens[of.head].low in PRONOUNS:
            return False
        return not self._of_politics(of) and self.tokens[of.head].low not in self.phrases.outcome

    def _other_faults(self, match: Match, parsed: Parsed) -> bool:
        """Whether the faults that are told of lie in something that is no vote: "irregularities | in the customs service"."""
        verb = match.verb
        faults = [p for p in parsed.phrases if match.first <= p.head < match.last] + (
            [verb.subject] if verb is not None and verb.passive and verb.subject else []
        )
        heads = self.kinds["faults"] | self.kinds["recount"] | self.kinds["inquiry"]
        return any(self.tokens[p.head].low in heads and self.matcher.ballots.of_another(p) for p in faults)

    def _elsewhere(self, vote: NP | None) -> bool:
        """Whether the vote that is asked for is one of another country, or to a body of a town: "new elections | in Sudan"."""
        if vote is None or self.tokens[vote.head].low not in self.phrases.election:
            return False
        return any((p.prep == "in" and self._of_another_state(p)) or (p.prep == "to" and self.tokens[p.head].low in ("council", "board")) for p in vote.post)

    def _sent_to_talk(self, match: Match) -> bool:
        """Whether who is sent is no ambassador that takes up a post again, but an envoy."""
        envoy, words = match.slots.get("ENVOY"), self.reading.lows(match.first, match.last)
        if envoy is None or "back" in words or "again" in words:
            return False
        return self.tokens[envoy.head].low.rstrip("s") not in ("ambassador", "consul", "commissioner")

    def _some_seek(self, verb: VG) -> bool:
        """Whether only some who are not named try to do it: "those who try to | flout their will"."""
        over = verb.parent
        if over is None or over.lemma not in ("seek", "try", "attempt", "plot", "conspire", "want", "wish", "plan") or over.subject is None:
            return False
        return self.tokens[over.subject.head].low in ("those", "anyone", "anybody", "people", "actors", "persons", "individuals", "whoever", "who")

    def _power_lacking(self, match: Match, parsed: Parsed) -> bool:
        """Whether what somebody has no mandate for is told behind the match, and is not to rule or to speak for the country."""
        to = next((v for v in parsed.verbs if v.form == "inf" and match.last <= v.first <= match.last + 1), None)
        if any(self.tokens[np.head].low in self.kinds["seizers"] for np in match.slots.values()):
            return False  # whatever it is that they have no authority for
        return to is not None and to.lemma not in _RULING and not {"mandate", "authority"}.isdisjoint(self.reading.lows(match.first, match.last))

    def _loose_ballots(self, np: NP) -> bool:
        """Whether a phrase means ballots of a kind, not the ballot: "fraudulent ballots"."""
        return self.tokens[np.head].low in ("ballots", "votes") and self.tokens[np.first].low not in DETERMINERS | POSSESSIVES

    def _of_what_comes(self, match: Match, parsed: Parsed) -> str | None:
        """Why a doubt or a worry is not about how a vote was held: it is about who won, about whether it will be held, or about what it will bring."""
        words = self.reading.lows(match.first, match.last)
        vote = match.slots.get("TARGET") or match.slots.get("ELECTION") or match.slots.get("DOUBTED")
        won = vote is not None and self.tokens[vote.head].low in self.kinds["winning"] - self.phrases.election
        if match.rule.id == "concern" and won and not _WORRIES.isdisjoint(words):
            return "a worry about who won"  # "voiced concern about the victory of the nationalists"
        asked = match.rule.id == "wait" and self.reading.lows(match.last, match.last + 1) in (["whether"], ["if"], ["how"], ["what"])
        opened = "whether" in words or "if" in words or words[-2:-1] == ["that"] or match.pattern.source.endswith("that ELECTION")
        if asked:
            verb = next((v for v in parsed.verbs if v.form == "fin" and v.first > match.last), None)
        elif opened and vote is not None:
            verb = next((v for v in parsed.verbs if v.form == "fin" and v.subject is vote), None)
        else:
            return None
        if verb is None or verb.modal not in ("will", "would", "can", "could", "may", "might", "should"):
            return None
        if (
            verb.lemma in _HAPPENING_SO
            or verb.lemma == "be"
            or (verb.passive and verb.lemma in NAMING | REGARDING - {"hold"})
            or (verb.passive and not self.kinds["rightly"].isdisjoint(self.reading.lows(verb.first, verb.last + 1)))
        ):
            return None
        return "what is still to come"  # "doubts whether the vote will be held on time", "too early to say whether he would keep his word"

    def _about_another_matter(self, match: Match, parsed: Parsed) -> bool:
        """Whether a match that names no vote is about what is told right behind it, and that has no part in one: "irregularities | in the tender"."""
        if not _OF_VOTES.isdisjoint(match.slots):
            return False
        if not {"recognition", "recognizing", "recognising"}.isdisjoint(self.reading.lows(match.first, match.last)):
            return False  # "the question of recognizing the council does not arise | at present"
        if (last := parsed.np_from(match.last - 1)) is not None and self._between_states(last):
            return True
        if match.rule.target != "government":
            said_of = (p for p in parsed.phrases if p.prep in ("of", "about") and not _SAID_OF.isdisjoint(self.reading.lows(max(p.first - 2, 0), p.first - 1)))
            if (topic := next(said_of, None)) is not None:
                return self._other_matter(topic) or False  # "said | of the arrest", "when asked | about the loan"
        end = match.last
        for np in (p for p in parsed.phrases if p.first >= match.last and p.prep in _MATTERS):
            if end <= np.first <= end + 1:
                if (other := self._other_matter(np)) is not None:
                    return other
                end = np.last
        return False

    def _other_matter(self, np: NP) -> bool | None:
        """Whether a phrase tells of what has no part in a vote; None where it tells only of a place or an occasion: "in Kenya", "in an interview"."""
        low, names = self.tokens[np.head].low, self.reading.names
        if low in _HARMS or not _ASIDE.isdisjoint(self.reading.lows(np.first, np.head)) or self._between_states(np):
            return True  # "no comment | on security matters", "an inquiry | into the death of an observer of the vote"
        if low in self.kinds["quarrel"]:
            return any(self._other_matter(p) for p in np.post) or None
        if np.head in names.covered or low in PRONOUNS or low in self.phrases.report_nouns or low in _SETTINGS:
            return None
        numbered = any(t.text[0].isdigit() for t in self.tokens[np.first : np.last])
        return not (numbered or low in _OF_STATE or self._of_politics(np) or any(low in self.kinds[name] for name in _VOTING))

    def _between_states(self, np: NP) -> bool:
        """Whether a quarrel is one between states: "the dispute | between Chad and Sudan"."""
        return any(len(p.members) > 1 and all(self.reading.names.kind_at(m.head) == "state" for m in p.members) for p in np.post if p.prep == "between")

    def _of_politics(self, np: NP) -> bool:
        """Whether a phrase, or what completes it, is about a vote, who rules or claims to, or the politics of a country."""
        targets = self.reading.targets
        if self.reading.names.kind_at(np.head) in ("person", "name") or any(self._of_politics(p) for p in (*np.members, *np.post) if p.prep not in _DATING):
            return True
        told = takewhile(lambda low: low not in _DATING, self.reading.lows(np.first, np.last + 4))
        return targets.is_election(np) or targets.is_government(np) or not _POLITICS.isdisjoint(told)

    def _of_another_office(self, match: Match, parsed: Parsed) -> bool:
        """Whether "of" behind an office tells that it is of no country: "head | of the WHO"."""
        of = next((p for p in parsed.phrases if p.prep == "of" and match.last < p.first <= match.last + 2), None)
        return of is not None and self.reading.names.kind_at(of.head) != "state" and self.tokens[of.head].low not in ("country", "nation", "republic", "state")

    def _kept(self, match: Match, parsed: Parsed) -> bool:
        """Whether a verb says that what a noun names stays as it was."""
        np = parsed.np_from(match.first)
        return any(v.lemma in ("keep", "maintain", "retain") and v.object is np for v in parsed.verbs if np is not None)

    def _closed_between(self, start: int, match: Match, parsed: Parsed) -> bool:
        """Whether a clause that begins behind a token ends before the match: "wondered how far it would go | and rejected the vote"."""
        over = [match.verb, *governors(match.verb, 6)] if match.verb is not None else []
        return any(v.form == "fin" and start < v.first and v.last <= match.first and v not in over for v in parsed.verbs)

    def _heads_club(self, np: NP) -> bool:
        """Whether somebody is told to head a club or the like: "the club's new president"."""
        owner = next((k - 1 for k in range(np.first + 1, np.head) if self.tokens[k].low == "'s"), None)
        return owner is not None and self.tokens[owner].low in _OTHER_BODIES - {"party", "parliament", "assembly", "senate", "congress", "commission"}

    def _kind_studied(self, match: Match, parsed: Parsed) -> bool:
        """Whether votes of a kind are what somebody works on: "has written books about | rigged elections"."""
        plural = self.tokens[match.last - 1].low in ("elections", "votes", "polls", "ballots")
        if not plural or self.tokens[match.first - 1].low in DETERMINERS or self.tokens[match.first].low in DETERMINERS:
            return False
        over = next((v for v in reversed(parsed.verbs) if v.last <= match.first), None)
        about = self.tokens[match.first - 1].low in ("about", "on") and self.tokens[match.first - 2].low in ("book", "books", "studies", "expert", "papers")
        return about or (over is not None and over.lemma in ("study", "research", "analyse", "analyze", "teach") and match.first - over.last <= 1)

    def _elections_at_large(self, vote: NP) -> bool:
        """Whether no vote in particular is meant: "elections"."""
        return vote.first == vote.head and not vote.post and self.tokens[vote.head].low in ("elections", "votes", "polls")

    def _that_very_one(self, vote: NP) -> bool:
        """Whether a vote is one in particular: "the vote", "Kenya's election", and not "new elections"."""
        return self.tokens[vote.first].low in DETERMINERS or "'s" in self.reading.lows(vote.first, vote.head)

    def _as_wished(self, match: Match) -> bool:
        """Whether a verb has its bare form behind a subject in the singular or what is wished: "help the commission | run a credible vote"."""
        words = self.reading.lows(match.first, match.last)
        return not _BARE_DEEDS.isdisjoint(words) and {"have", "has", "had"}.isdisjoint(words)
