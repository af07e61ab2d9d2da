"""English words: closed classes, the forms of verbs, and which words can be both noun and verb.

A parser that reads news for a few hundred constructions does not need a model of all English.  It needs to
know the little words, the verbs of reporting and diplomacy in all their forms, and enough of the common
verbs to see where a subject ends.  Everything else counts as part of a noun phrase.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

BE = {
    "be": "base",
    "am": "pres",
    "is": "pres",
    "are": "pres",
    "was": "past",
    "were": "past",
    "been": "pp",
    "being": "ing",
    "isn't": "pres",
    "aren't": "pres",
    "wasn't": "past",
    "weren't": "past",
}
HAVE = {"have": "pres", "has": "pres", "had": "past", "having": "ing", "hasn't": "pres", "haven't": "pres", "hadn't": "past"}
DO = {"do": "pres", "does": "pres", "did": "past", "don't": "pres", "doesn't": "pres", "didn't": "past"}
MODALS = frozenset("will would shall should can could may might must ought cannot won't wouldn't can't couldn't shouldn't mustn't shan't".split())
DETERMINERS = frozenset(
    "the a an this that these those its his her their our my your any some no all both each every another such "
    "either neither several many most few much other more".split()
)
POSSESSIVES = frozenset("its his her their our my your".split())
PREPOSITIONS = frozenset(
    "of in on at by for with from to into onto over under after before since until till during through "
    "throughout against between among amid about aboard around behind beside besides beyond despite except like near "
    "off out past per toward towards upon via within without across along alongside as than following "
    "regarding concerning including excluding ahead because outside inside worth unlike".split()
)
PRONOUNS = frozenset("he she it they we i you him them us me who whom which himself herself itself themselves".split())
COORDINATORS = frozenset("and or but nor yet plus".split())
SUBORDINATORS = frozenset("although though while whereas because since after before until unless if when where once as whether lest provided how why".split())
ADVERBS = frozenset(
    "duly outright wholesale hereby herewith also likewise already still yet now then later earlier soon first last just only even ever never not again too "
    "however albeit therefore nonetheless nevertheless meanwhile instead once twice almost nearly quite rather very "
    "so far thus hence indeed perhaps away back together long always often sometimes today yesterday tomorrow "
    "tonight apart abroad afresh anew both either well seldom altogether beforehand online".split()
)

_ENGLISH = tomllib.loads((Path(__file__).parent / "data" / "english.toml").read_text(encoding="utf-8"))
_RARE = frozenset(_ENGLISH["rare"].split())
_REGULAR = frozenset(_ENGLISH["regular"].split()) | _RARE
_PAST_ONLY = frozenset(_ENGLISH["past_only"].split())
_IRREGULAR: dict[str, str] = _ENGLISH["irregular"]
_DOUBLING = frozenset(_ENGLISH["doubling"].split())
AMBIGUOUS = frozenset(_ENGLISH["ambiguous"].split()) | _RARE
"""Base and -s forms that are more often nouns; they count as verbs only where the place in the sentence says so."""
FEELINGS = frozenset(_ENGLISH["feelings"].split())
"""Participles that are adjectives of the one who feels, never passives: "they are satisfied with the vote"."""
INTRANSITIVE = frozenset(_ENGLISH["intransitive"].split())
"""Verbs without an object: their past tense after a noun is never a passive participle."""
NOUN_ING = frozenset(_ENGLISH["nouns_in_ing"].split())
"""Words in -ing that are nouns more often than verbs."""
ARTICLES = ("the", "a", "an")
"""The little words that open a phrase and say nothing else."""
PERSONAL = frozenset("i we he she it they".split())
"""Pronouns that are subjects."""
THIRD_PERSON = PERSONAL - {"i", "we"}
SEIZURES = frozenset("coup putsch takeover".split())
"""Words for the act by which power is seized."""
UNELECTED = frozenset("military transitional interim provisional de-facto caretaker".split())
"""What is said of a government that no vote has brought to power."""
WISHES = frozenset(
    "congratulations felicitations messages message greetings wishes cables telegrams calls tributes praise applause plaudits condemnation criticism censure "
    "scorn acknowledgments acknowledgements reactions words".split()
)
"""What is sent or said on a vote, by many or by one."""
DISPUTING = frozenset("deny dispute doubt".split())
"""Verbs of who does not hold a clause true."""
YIELDING = frozenset("bow yield accede submit succumb cave".split())
"""Verbs of who does, in the end, what others ask of him."""
MESSAGES = frozenset(
    "message messages letter letters cable cables telegram telegrams tweet tweets note notes call calls fax faxes telex telexes "
    "email emails e-mail e-mails wire wires".split()
)
"""What congratulations are sent in."""
MEANS = frozenset("telephone phone telegram cable letter mail e-mail email tweet video text post fax radio television".split())
"""By what a message is sent: "was congratulated by telephone by"."""
ALL = frozenset("all every each everyone everybody no none nobody".split())
"""Words that leave out nobody but who is excepted."""
GREETINGS = frozenset("congratulations congratulation felicitations felicitation greetings".split())
IN_KIND = frozenset(
    "kind return turn response reply retaliation retaliate retaliated respond responded reciprocate reciprocated reciprocal reciprocity answered theirs "
    "tit-for-tat likewise".split()
)
"""Words of an answer to what another has done, which follows at once."""
BLAMING = frozenset(
    "accuse applaud attack berate blame blast castigate censure chide commend condemn criticize denounce expel fault hail lambast "
    "compliment laud salute mock praise punish rebuke reproach ridicule sanction scold slam summon suspend thank upbraid".split()
)
"""Verbs of blame and praise: their object is who did what is told behind "for", "over" or "after": "rebuked Peru | for recognizing it"."""
ADVICE = frozenset("message advice request appeal plea word words counsel call recommendation".split())
"""What somebody has for another, before a colon and what is to be done."""
CUSTOMS = frozenset("policy practice tradition line custom habit principle doctrine rule approach position role place business job task".split())
"""Nouns whose owner does what is said of them: "Norway's policy is to recognise states"."""
VIEWS = frozenset("view eyes opinion judgement judgment words estimation assessment verdict book reckoning reading telling mind estimate".split())
"""What is somebody's and tells that it is so to him: "in the words of"."""

IN_SUM = tuple(
    tuple(p.split())
    for p in (
        "by and large",
        "all things considered",
        "everything considered",
        "as a whole",
        "taken as a whole",
        "seen as a whole",
        "taken together",
        "all in all",
        "all told",
        "in sum",
        "in short",
        "broadly speaking",
        "generally speaking",
    )
)
"""Phrases that sum up, adverbs wherever they stand: "held that, seen as a whole, | the count"."""
ELECTORAL = frozenset("electoral election elections polling referendum".split())
"""Words that tie a commission, an official or a date to a vote."""
NO_ADVERBS = frozenset("ally family assembly rally reply italy supply july tally anomaly monopoly apply comply imply rely multiply".split())
"""Nouns and verbs that look like adverbs."""
HEADING = frozenset("lead head chair coordinate represent direct co-lead co-chair".split())
"""What is done by who is at the head of others."""
UNDER_HEADINGS = frozenset(
    "congratulate welcome hail praise recognize reject condemn denounce salute wish telephone phone send offer extend urge express voice accept".split()
)
"""Verbs that open a line under the name of whoever did it: "RUSSIAN PRESIDENT", and below it "Congratulated him"."""
WATCHING = frozenset("experts inspectors observers monitors mission missions team teams delegation delegations".split())
"""Those who are sent to watch a vote."""
PUBLIC = frozenset("public known available".split())
"""What is made of a report: "made public on Friday"."""
JUDGEMENTS = frozenset("assessment conclusion finding judgement judgment message opinion verdict view".split())
"""What somebody comes to or holds: "the view of the observers was"."""
STATED = JUDGEMENTS | frozenset("report findings conclusions statement declaration warning announcement remark comment".split())
"""Nouns for what somebody finds or states, which "that" tells."""
SHARING = frozenset("agree endorse share back support second echo adopt take hold express".split())
"""Verbs that make another's view one's own: "endorsed the OSCE's view that"."""
CLAIMS = frozenset(
    "accusation accusations allegation allegations charge charges claim claims evidence fears report reports rumors rumours suggestion suggestions "
    "suspicion suspicions".split()
)
"""Nouns for what somebody says or suspects: "reports that", "the claim that"."""
OWNED_CLAIMS = frozenset(
    "accusation accusations allegation allegations charge charges claim claims complaint complaints assertion assertions contention".split()
)
"""Those of them, with whose they are, that tell what he says."""
RIGGING = frozenset("rig steal falsify manipulate hijack".split())
"""What somebody does to a vote, which is not what he says of it."""
OFFICERS = frozenset("soldiers officers generals colonels captains".split())
"""Those of an army who seize power."""
HOLDING_BACK = frozenset("keep stop prevent deter discourage dissuade hinder restrain inhibit bar preclude prohibit ban".split())
"""Verbs of keeping somebody "from" doing something."""
SPANS = frozenset(
    "second seconds minute minutes hour hours day days night nights week weeks fortnight month months year years moment moments decade decades".split()
)
"""Nouns for how long something lasts, or how long before or after something else it was."""
BEFORE_CLAUSES = frozenset("say think believe claim hope fear suggest tell know add feel insist argue warn reckon".split())
"""Verbs of saying that a clause follows without "that": "said | recognising him would be rash"."""
SHOWING = frozenset("mean show suggest indicate prove imply confirm demonstrate".split())
"""Verbs of what is evidence for something."""
TURNING = frozenset("but although though while whereas ;".split())
"""What sets against the words before it those that follow."""
STAND_INS = frozenset("it this that them they these which".split())
"""What can stand for a thing spoken of before."""
WINS = frozenset(["victory", "win", "triumph"])
"""What a winner has."""
OBJECTS = frozenset("him them us me".split())
"""Pronouns that are no subject."""
VOTERS = frozenset("voters people citizens electorate population nation voter electors".split())
"""Those whose vote it is."""
MANY = frozenset(
    "allies capitals countries governments groups leaders missions nations neighbors neighbours organisations organizations parties partners powers "
    "states".split()
)
"""Those who take a stance, where many of them are meant together: "eleven other nations"."""
CHIEFS = frozenset("ambassadors chiefs envoys governments heads leaders ministers officials presidents representatives spokesmen".split())
"""Those who act for several states or bodies: "the ministers of Peru and Chile"."""
PLATFORMS = frozenset("twitter facebook instagram telegram tiktok youtube weibo x television tv radio".split())
"""Where something is said that anybody can read or hear: a name behind it is who says it."""
HOURS = frozenset("noon midday dawn dusk midnight evening morning afternoon nightfall night nighttime daybreak sunset".split())
"""When on a day something is done."""
REGIONAL = frozenset("african andean arab asian balkan baltic caribbean eastern european gulf islamic latin muslim nordic pacific western".split())
"""Adjectives of more than one country: alone they name nobody."""
TOPICS = frozenset(
    "question issue matter idea possibility prospect talk topic subject option chance chances thought discussion speculation debate notion".split()
)
"""Nouns that only mention a deed: "the question of recognizing them", "talk of recognizing"."""
VERDICTS = frozenset(
    "dishonest crooked rigged stolen null void flawed unfair fair free open valid invalid legal illegal legitimate illegitimate bogus fake "
    "regular sound clean orderly honest satisfactory splendid superb phoney phony hollow corrupt opaque uneven irregular accurate inaccurate correct "
    "genuine decent smooth robust rotten absurd obscene grotesque watertight immaculate pristine praiseworthy trustworthy untrustworthy unworthy "
    "unsound imperfect incorrect incomplete outstanding above-board first-class first-rate world-class fraud-ridden".split()
)
"""Adjectives by which a vote is judged, many of which do not end as adjectives do."""
WINNING_WAYS = frozenset("convincing overwhelming resounding stunning crushing sweeping outstanding inspiring".split())
"""Adjectives in -ing for how somebody wins."""
NAMING = frozenset("call brand label dub term".split())
"""Verbs of giving a thing a name."""


def _past(verb: str) -> str:
    """The past of a regular verb."""
    if verb in _DOUBLING:
        return f"{verb}{verb[-1]}ed"
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}ed"


def _ing(verb: str) -> str:
    """The form in -ing."""
    if verb in _DOUBLING:
        return f"{verb}{verb[-1]}ing"
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return f"{verb[:-1]}ing"
    return f"{verb}ing"


def _third(verb: str) -> str:
    """The form in -s, of a verb or a noun."""
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{verb}es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}s"


@cache
def forms(verb: str) -> dict[str, str]:
    """Every form of a verb, with the tag of each: base, s, past, pp, ed (past and participle alike), ing.

    >>> forms("recognize")["recognised"]
    'ed'
    >>> forms("withdraw")["withdrew"], forms("withdraw")["withdrawn"]
    ('past', 'pp')
    """
    if verb == "be":
        return dict(BE)
    if verb == "have":
        return dict(HAVE)
    if verb == "do":
        return {**DO, "done": "pp", "doing": "ing"}
    found = {verb: "base", _third(verb): "s", _ing(verb): "ing"}
    past, participle = _IRREGULAR[verb].split() if verb in _IRREGULAR else (_past(verb), "")
    if participle and past != participle:
        found.setdefault(past, "past")
        found.setdefault(participle, "pp")
    else:
        found.setdefault(past, "ed")
    if verb.endswith(("el", "al")) and verb[-3:-2] not in "aeo" and verb not in _DOUBLING:
        found |= {f"{verb}led": "ed", f"{verb}ling": "ing"}  # British: "labelled", "cancelling"
    if verb.endswith("ize"):
        found |= {form.replace("iz", "is"): tag for form, tag in list(found.items()) if "iz" in form}
    if verb.endswith("yze"):
        found |= {form.replace("yz", "ys"): tag for form, tag in list(found.items())}
    return found


@cache
def verb_forms(extra: frozenset[str] = frozenset()) -> dict[str, list[tuple[str, str]]]:
    """Form -> the (verb, tag) pairs it can be, over all verbs known here and those that rules add."""
    table: dict[str, list[tuple[str, str]]] = {}
    for verb in sorted({*_REGULAR, *_IRREGULAR, *extra}):
        for form, tag in forms(verb).items():
            table.setdefault(form, []).append((verb, tag))
        if verb in _IRREGULAR:
            past, participle = _IRREGULAR[verb].split()
            if participle == verb:
                table[verb].append((verb, "ed" if past == verb else "pp"))
    for verb in sorted(_PAST_ONLY):
        table.setdefault(_past(verb), []).append((verb, "ed"))
    table["born"] = [("bear", "pp")]
    table["done"], table["doing"] = [("do", "pp")], [("do", "ing")]
    return table


def plain_forms(word: str) -> set[str]:
    """The forms under which a plain word of a pattern may stand: in either spelling, a noun in its plural too.

    >>> sorted(plain_forms("recount")), sorted(plain_forms("favourable"))
    (['recount', 'recounts'], ['favorable', 'favorables', 'favourable', 'favourables'])
    """
    if len(word) < 4 or not word.isalpha():
        return {word}
    bare = word[2:] if word.startswith("un") else word[3:] if word.startswith("dis") else word
    spelled = bare.startswith(_SPELLED)  # most words have one spelling
    other = {word.replace(a, b, 1) for pair in _SPELLINGS for a, b in (pair, pair[::-1]) if bare.startswith(a)} if spelled else set()
    return {form for w in {word} | other for form in ({w} if w.endswith("s") else {w, _third(w)})}


_SPELLINGS = tuple(
    tuple(pair.split("/"))
    for pair in (
        "favor/favour honor/honour neighbor/neighbour behavior/behaviour color/colour rumor/rumour skeptic/sceptic maneuver/manoeuvre defense/defence "
        "offense/offence judgment/judgement center/centre organiz/organis recogniz/recognis legitimiz/legitimis normaliz/normalis criticiz/criticis "
        "finaliz/finalis authoriz/authoris formaliz/formalis characteriz/characteris penaliz/penalis scrutiniz/scrutinis jeopardiz/jeopardis canceled/cancelled"
    ).split()
)
"""How words begin in American and in British spelling."""
_SPELLED = tuple(beginning for pair in _SPELLINGS for beginning in pair)


NUMERALS = {
    word: n
    for n, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(), 2
    )
} | {"thirty": 30, "forty": 40, "fifty": 50}
"""Words for how many."""
NEXT = frozenset("another third fourth fifth sixth seventh".split())
"""What one more of several is called, whose name is left out or stands behind: "and a third country", "A fourth, Peru,"."""
COMPANIES = {"pair": 2, "duo": 2, "twosome": 2, "trio": 3, "threesome": 3, "foursome": 4, "quartet": 4, "quintet": 5}
"""Words for so many together."""
PRONOUN_OF = {"its": "it", "his": "he", "her": "she", "their": "they"}
"""The pronoun of whoever a possessive one means."""
DISPATCHING = frozenset("send deploy dispatch field".split())
"""What those do who have observers at a vote."""
INDEFINITE = frozenset("anything nothing something everything anybody nobody somebody everybody anyone everyone someone".split())
"""Pronouns that are a phrase of their own."""
OWN_INSTITUTIONS = frozenset("electoral election elections constitutional supreme court commission tribunal defence defense".split())
"""Words of the names of a country's own institutions, which have no say on its vote."""
PURPOSES = frozenset("purpose aim object point reason task errand objective intention goal".split())
"""Words for what a visit or a call is for, which whoever speaks of it made."""


_ADJECTIVE_ENDS = tuple("al ic ous ive able ible ful ed ary less ent ant free fair new an ian".split())


def is_adjective(low: str) -> bool:
    """Whether a word looks like an adjective, by its ending."""
    return low.endswith(_ADJECTIVE_ENDS)
