"""English words: closed classes, the forms of verbs, and which words can be both noun and verb.

A parser that reads news for a few hundred constructions does not need a model of all English.  It needs to
know the little words, the verbs of reporting and diplomacy in all their forms, and enough of the common
verbs to see where a subject ends.  Everything else counts as part of a noun phrase.
"""

from __future__ import annotations

from functools import cache

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
MODALS = frozenset("will would shall should can could may might must cannot won't wouldn't can't couldn't shouldn't mustn't shan't".split())
NEGATIONS = frozenset("not never cannot neither nor no".split())
DETERMINERS = frozenset(
    "the a an this that these those its his her their our my your any some no all both each every another such "
    "either neither several many most few much other others more".split()
)
POSSESSIVES = frozenset("its his her their our my your".split())
PREPOSITIONS = frozenset(
    "of in on at by for with from to into onto over under after before since until till during through "
    "throughout against between among amid about around behind beside besides beyond despite except like near "
    "off out past per toward towards upon via within without across along alongside as than following "
    "regarding concerning including excluding ahead because".split()
)
PRONOUNS = frozenset("he she it they we i you him them us me who whom which himself herself itself themselves".split())
SUBJECT_PRONOUNS = frozenset("he she it they we i you".split())
COORDINATORS = frozenset("and or but nor yet".split())
SUBORDINATORS = frozenset("although though while whereas because since after before until unless if when where once as whether lest provided how why".split())
ADVERBS = frozenset(
    "also already still yet now then later earlier soon first last just only even ever never not again too "
    "however therefore nonetheless nevertheless meanwhile instead once twice almost nearly quite rather very "
    "so far thus hence indeed perhaps away back together long always often sometimes today yesterday tomorrow "
    "tonight apart abroad both either well".split()
)

_REGULAR = """
abandon abstain abuse accede accept acclaim accompany accord account accredit accuse achieve acknowledge act adapt add address
adhere adjourn administer admire admit adopt advance advise advocate affect affirm agree aid aim allege allocate allow
alter amend amount analyze announce annul answer anticipate appeal appear applaud apply appoint appreciate approach approve
argue arm arrange arrest arrive ask assemble assert assess assist assume assure attach attack attain attempt attend attract
authorize await award back ban bar base battle beg begin behave believe belong benefit blacklist blame block boost boycott brand brief
broadcast brush cable calculate call campaign cancel capture care carry cast cause caution celebrate certify chair challenge change
charge cheer cite claim clarify clash clear close collapse combat commemorate comment commend commit compare compel compete
complain complete comply concede concern conclude condemn conduct confer confirm congratulate connect consider consist
consolidate constitute consult contact contain contend contest continue contradict contribute control convene convey convince cooperate
coordinate cope cost counter count cover crack create criticize cross crown crush cut damage date dare deal debate decide declare
decline decry dedicate deem deepen defeat defend defer define defy delay delegate delete deliver demand demonstrate denounce deny
depart depend deplore deploy deport depose deprive deride describe deserve design desire despise destabilize destroy detain deteriorate
determine develop devote die differ direct disagree disappear disappoint discard discharge disclose discount discuss dismiss
dispatch display dispute disqualify disregard disrupt dissolve distance distort distribute divide document dominate donate double doubt
downgrade draft drag drop dub duplicate ease echo edge effect eject elaborate elect elevate eliminate embrace emerge emphasize
employ enable encourage end endorse endure enforce engage enjoy ensure enter entitle establish evacuate evaluate examine exceed exchange
exclude excuse execute exercise exert exile exist expect expel experience expire explain exploit explore express extend face
facilitate fail favor favour fear feature file fill finalize finance finish fire fix flag flaw flock focus follow force foresee forge forward foster
found free freeze fuel function fulfill gain gather govern grant greet ground guarantee guard guide hail halt hamper hand handle happen harass
harden harm head help herald hesitate highlight hint honor honour hope host identify ignore impede implement imply impose impress
improve include increase indicate influence inform inherit initiate injure inquire insist inspect inspire install instruct insult integrate intend
intensify interfere interpret interrupt intervene introduce invalidate invest investigate invite invoke involve issue jail join judge
justify kidnap kill knock label lack land last launch lavish lean legitimize lend lift limit line link liken list locate lodge look loom loot lower maintain manage manipulate
mar march mark mean measure mediate meet mention merit mock monitor mount mourn move name narrow negotiate nominate normalize note notice notify nullify obey object
oblige observe obtain occupy occur offend offer open operate oppose order organize oust outlaw overrule overturn oversee owe own pack participate pass pause
penalize perceive perform permit persist persuade phone place plan play plead pledge point pose position possess post postpone praise predict prefer
prepare present preserve preside press pressure presume prevail prevent proceed proclaim produce profess progress prohibit project promise promote prompt
propose prosecute protect protest prove provide provoke publicize publish pull punish pursue push question quit quote raise rally rank ratify reach react readmit
reaffirm realize reappoint reason reassert reassure rebuff rebuild rebuke recall receive recognize recommend reconcile reconsider record recount reduce re-elect reelect
re-establish reestablish refer reflect refrain refuse regard regret reinstate reiterate reject rejoice relate relax release relieve relinquish rely remain remark remind remove render
renew renounce reopen repair repeal repeat replace reply report represent repress reprimand repudiate request require rescind reserve reside resign resist resolve resort respect respond rest
restate restore restrict result resume retain retract retaliate retire retreat retrieve return reveal reverse review revise revoke ridicule rig risk rival rule sabotage salute sanction satisfy
save schedule scold scrap scrutinize secure seek seize seem send separate serve settle sever shake shape share shelve shift shower show shrug shun side sidestep sign signal skip slam slap slate slow
solve sound spark specify spend split sponsor spread spurn stage stain stamp stand start state station stay steal stem step stop storm strengthen stress stretch strip study submit succeed suffer
suggest summon supervise supply support suppose suppress surge surprise surrender survive suspect suspend sustain swap sway swear sweep switch sympathize taint talk target telephone term terminate test
thank threaten top topple toss total touch tour track trade train transfer transform translate transmit transpire travel treat trigger triumph trust try turn tweet uncover undergo underline undermine underscore undertake
unite unveil update uphold urge use validate value vary verify veto vilify violate visit voice void volunteer vote vow wait waive want warn watch weaken weigh welcome wield win wire wish
withdraw withhold witness work worry worsen wreck yield disavow disown snub lament reassess re-evaluate reevaluate ratchet blast rap savage rubbish trash pan caution laud toast savour echo salute felicitate extol vouch rebuff repel spurn
reschedule rerun re-run hesitate stall reengage re-engage engineer oversee entrench extradite extol fabricate falsify flout gloss hijack inflate nudge opt perpetuate pin pour probe rejoin resent restrain retort scramble shut stifle
strive stuff swarm tally tamper tarnish tend tilt tolerate underestimate unfold unleash usher vest water wane widen withstand stop belittle defraud delegitimize derecognize brandish stay cite certify attribute blackmail meddle denigrate
plunge evict recruit instal bolster subvert deface decree espouse heed inaugurate mull mandate petition pump refute snap sack inflict part anger please unsettle scorn send slide testify attest conform breach contravene need kick shutter scale seal poise quash vacate tender thwart tout trample trounce trail oblige overcome overthrow overtake
""".split()

_IRREGULAR = {
    "begin": "began begun",
    "break": "broke broken",
    "bring": "brought brought",
    "broadcast": "broadcast broadcast",
    "buy": "bought bought",
    "cast": "cast cast",
    "choose": "chose chosen",
    "come": "came come",
    "cost": "cost cost",
    "cut": "cut cut",
    "deal": "dealt dealt",
    "draw": "drew drawn",
    "drive": "drove driven",
    "fall": "fell fallen",
    "feel": "felt felt",
    "fight": "fought fought",
    "find": "found found",
    "flee": "fled fled",
    "fly": "flew flown",
    "forbid": "forbade forbidden",
    "foresee": "foresaw foreseen",
    "forget": "forgot forgotten",
    "freeze": "froze frozen",
    "get": "got got",
    "give": "gave given",
    "go": "went gone",
    "grow": "grew grown",
    "hear": "heard heard",
    "hold": "held held",
    "keep": "kept kept",
    "know": "knew known",
    "lead": "led led",
    "leave": "left left",
    "lend": "lent lent",
    "let": "let let",
    "lie": "lay lain",
    "lose": "lost lost",
    "make": "made made",
    "mean": "meant meant",
    "meet": "met met",
    "oversee": "oversaw overseen",
    "overthrow": "overthrew overthrown",
    "overtake": "overtook overtaken",
    "overcome": "overcame overcome",
    "overtake ": "overtook overtaken",
    "pay": "paid paid",
    "put": "put put",
    "quit": "quit quit",
    "read": "read read",
    "rebuild": "rebuilt rebuilt",
    "ring": "rang rung",
    "rise": "rose risen",
    "run": "ran run",
    "say": "said said",
    "see": "saw seen",
    "seek": "sought sought",
    "sell": "sold sold",
    "send": "sent sent",
    "set": "set set",
    "shake": "shook shaken",
    "show": "showed shown",
    "shut": "shut shut",
    "sit": "sat sat",
    "speak": "spoke spoken",
    "spend": "spent spent",
    "split": "split split",
    "spread": "spread spread",
    "stand": "stood stood",
    "steal": "stole stolen",
    "stick": "stuck stuck",
    "strike": "struck struck",
    "strive": "strove striven",
    "swear": "swore sworn",
    "sweep": "swept swept",
    "take": "took taken",
    "tell": "told told",
    "think": "thought thought",
    "throw": "threw thrown",
    "undergo": "underwent undergone",
    "undertake": "undertook undertaken",
    "understand": "understood understood",
    "uphold": "upheld upheld",
    "win": "won won",
    "withdraw": "withdrew withdrawn",
    "withhold": "withheld withheld",
    "write": "wrote written",
    "withstand": "withstood withstood",
    "rerun": "reran rerun",
    "re-run": "re-ran re-run",
    "become": "became become",
    "prove": "proved proven",
    "beat": "beat beaten",
    "bear": "bore borne",
    "bid": "bid bid",
    "deny": "denied denied",
    "slide": "slid slid",
    "hit": "hit hit",
    "hurt": "hurt hurt",
    "wear": "wore worn",
}

_DOUBLING = frozenset(
    "readmit admit ban bar commit compel confer control defer drop expel flag jam occur pan pin plan prefer quit rap refer "
    "regret repel rig run scrap slam stem step stop strip submit swap top transfer trap upset wrap begin cut get "
    "hit let put set shut sit split win forget outbid sap snub shun slap mar stir skip tip transmit".split()
)

AMBIGUOUS = frozenset(
    # Base and -s forms that are more often nouns; they count as verbs only where the place in the sentence says so.
    "abuse account act address aid aim answer appeal approach arm arrest attack attempt award back ban bar base battle "
    "blame block boost boycott brand cable call campaign care cast cause challenge change charge claim clash cost count counter "
    "cover crack cross cut damage date deal debate decline defeat delay delegate demand design desire document doubt draft drop "
    "edge effect end exchange exercise exile experience face favor favour fear feature file fire fix flag flaw focus force "
    "forward free fuel function gain ground guard guide halt hand harm head help highlight hint honor honour hope host "
    "increase influence issue jail judge kidnap label lack land last launch lead limit line link list look march mark mean measure "
    "mention merit monitor mount move name note notice object offer open order own pack pass pause permit phone place plan play "
    "point pose position post praise present press pressure produce progress project promise protest pull push question quote "
    "raise rally rank reach reason record recount release repair repeal reply report request reserve resort respect rest "
    "result retreat return review ridicule rig risk rival rule run sanction save schedule secure sense set share shift show side "
    "sign signal sound spark split sponsor spread stage stain stamp stand start state station stay stem step stop storm strike "
    "study supply support surge surprise suspect sway sweep switch talk target telephone term test throw top toss total touch "
    "tour track trade train transfer travel treat trigger triumph trust turn tweet update use value veto view visit voice void "
    "volunteer vote vow wait watch welcome win wire wish witness work worry yield power win fall rise drive fight hold read "
    "rerun re-run toast echo blast probe slam snap petition mandate decree rally blast snub tally stall estimate concern "
    "interest contest conduct contact comment charge approach address attempt award free clear close complete direct "
    "separate lower open slow present document brief mean cover rule people mission question pan water slide slate trash rubbish savage "
    "lodge guarantee minimum pin found ground bid land file sack tender trail scorn lament cheer toll part please".split()
)

FEELINGS = frozenset(
    "satisfied concerned pleased worried convinced disappointed alarmed troubled dismayed delighted gratified horrified disturbed saddened".split()
)
"""Participles that are adjectives of the one who feels, never passives: "they are satisfied with the vote"."""
INTRANSITIVE = frozenset(
    "remain stay exist arrive occur happen emerge arise appear fall go come resign die fail differ vary expire persist prevail rise grow "
    "begin continue last proceed".split()
)
"""Verbs without an object: their past tense after a noun is never a passive participle."""
NOUN_ING = frozenset(
    "meaning voting standing rigging counting ruling hearing meeting briefing morning evening building beginning funding balloting polling "
    "vote-rigging gathering warning understanding wedding king offering opening bombing killing proceeding surrounding training being spending".split()
)
"""Words in -ing that are nouns more often than verbs."""


def _past(verb: str) -> str:
    if verb in _DOUBLING:
        return f"{verb}{verb[-1]}ed"
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}ed"


def _ing(verb: str) -> str:
    if verb in _DOUBLING:
        return f"{verb}{verb[-1]}ing"
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return f"{verb[:-1]}ing"
    return f"{verb}ing"


def _third(verb: str) -> str:
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
    if verb.endswith("ize"):
        found |= {form.replace("iz", "is"): tag for form, tag in list(found.items()) if "iz" in form}
    if verb.endswith("yze"):
        found |= {form.replace("yz", "ys"): tag for form, tag in list(found.items())}
    return found


@cache
def verb_forms(extra: frozenset[str] = frozenset()) -> dict[str, list[tuple[str, str]]]:
    """Form -> the (verb, tag) pairs it can be, over all verbs known here and those that rules add."""
    table: dict[str, list[tuple[str, str]]] = {}
    for verb in sorted({*_REGULAR, *(verb.strip() for verb in _IRREGULAR), *extra}):
        for form, tag in forms(verb).items():
            table.setdefault(form, []).append((verb, tag))
        if verb == "do":
            continue
        if verb in _IRREGULAR:
            past, participle = _IRREGULAR[verb].split()
            if participle == verb:
                table[verb].append((verb, "ed" if past == verb else "pp"))
    table["done"], table["doing"] = [("do", "pp")], [("do", "ing")]
    return table


def plain_forms(word: str) -> set[str]:
    """The spellings under which a plain word of a pattern may stand: plural and British forms of a noun.

    >>> sorted(plain_forms("recount"))
    ['recount', 'recounts']
    """
    if len(word) < 4 or not word.isalpha() or word.endswith("s"):
        return {word}
    return {word, _third(word)}
