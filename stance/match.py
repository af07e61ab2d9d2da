"""Matching rules and cues against a sentence that has been read.

A match begins at a verb group or a word and reads to the right; what may always stand between the words of a pattern (articles,
adverbs, quotation marks, dates) is passed over.  The passive and the relative clause hand the first slot the phrase that the grammar moved away.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise, takewhile

from stance.anaphora import RANKS
from stance.ballots import Ballots
from stance.mentions import Names
from stance.patterns import GAP, SLOTS, Cue, Gap, Item, Optional, Pattern, Phrases, Rule, Rules, Slot, Verb, Verdict, Word, words_of
from stance.syntax import NP, VG, Mark, Parsed, at, mark
from stance.syntax import Item as Chunk
from stance.tagging import AUXILIARIES
from stance.targets import Targets
from stance.text import QUOTES, fold
from stance.words import (
    ADVERBS,
    ARTICLES,
    BE,
    DETERMINERS,
    IN_SUM,
    JUDGEMENTS,
    NAMING,
    NO_ADVERBS,
    PLATFORMS,
    POSSESSIVES,
    SEIZURES,
    STAND_INS,
    TURNING,
    VIEWS,
    VOTERS,
    WINS,
    is_adjective,
)

_WATCHING_VERBS = frozenset("observe monitor watch oversee scrutinise scrutinize observing monitoring watching".split())
_SENT_TO_WATCH = frozenset("observer observers observation monitoring electoral election short-term long-term advance fact-finding expert".split())
"""Words of a mission or team that is sent to watch a vote."""
_NEVER_GLUE = frozenset("no not never neither nor either back home away together it that far".split())
_DEFINITE = frozenset("the its his her their our".split())
"""Words that begin another phrase, and none that goes on with a verdict."""
_GLUE = (DETERMINERS | POSSESSIVES | ADVERBS | {"own"}) - _NEVER_GLUE
"""Words that may always stand between those of a pattern."""
_APOSTROPHES = QUOTES | {"‘", "’", "'"}
_MOVABLE = SLOTS - {"VERDICT", "WINNER", "RULER", "PARTY"}
"""Slots that a phrase can fill which the passive or a relative clause moved away."""
_SET_ADVERBS = (
    *IN_SUM,
    ("in", "its", "entirety"),
    ("in", "their", "entirety"),
    ("in", "full"),
    ("out", "of", "hand"),
    ("in", "advance"),
    ("once", "more"),
    ("as", "well"),
    ("in", "part"),
    ("on", "the", "whole"),
    ("on", "balance"),
    ("in", "general"),
    ("in", "the", "main"),
    ("in", "all", "respects"),
    ("in", "every", "respect"),
    ("in", "effect"),
    ("in", "essence"),
    ("in", "truth"),
    ("in", "reality"),
    ("in", "large", "measure"),
    ("in", "their", "eyes"),
    ("in", "its", "eyes"),
    ("in", "his", "eyes"),
    ("in", "her", "eyes"),
    ("for", "the", "most", "part"),
    ("to", "a", "large", "extent"),
    ("without", "doubt"),
    ("without", "delay"),
    ("without", "further", "delay"),
    ("as", "soon", "as", "possible"),
    ("at", "once"),
    ("in", "a", "statement"),
    ("in", "a", "tweet"),
    ("on", "twitter"),
    ("on", "facebook"),
    ("by", "phone"),
    ("by", "telephone"),
    ("at", "least"),
    ("more", "than"),
    ("up", "to"),
    ("at", "a", "news", "conference"),
    ("at", "a", "press", "conference"),
)
"""Phrases that stand where an adverb can."""
_BEGIN_ADVERB = {first: tuple(words for words in _SET_ADVERBS if words[0] == first) for first, *_ in _SET_ADVERBS}
_PASSABLE = _GLUE.union(_BEGIN_ADVERB, "on via in , - – — -- ( late early her 's".split())
"""All words, but those in -ly, at which something can begin that may stand between the words of a pattern."""
_ASIDES = frozenset("among as according effective in however therefore he she it they".split())
"""What opens an aside between commas, or is it."""
_DOING = frozenset("did does do has have had".split())
"""What behind "as" tells of another who did likewise."""
_NO_RULER = frozenset(
    "spurious illegitimate usurper fake unlawful self-proclaimed self-declared self-appointed so-called former ex-president outgoing deputy vice".split()
)
"""What before a word for a ruler says that he is none, or no longer."""
_JOINT = frozenset("joint written brief short common open".split())
"""What a statement is called by whom or how it was made."""
_NO_WINNER = frozenset("self-proclaimed self-declared self-styled so-called supposed purported alleged false fraudulent fake bogus sham undeserving".split())
"""What before a word for a winner says that he is none, or is called so by himself."""
_LED_BY_SOME = frozenset(
    "opposition party parties movement coalition alliance talks campaign rebellion protest protests front delegation committee assembly congress "
    "parliament union league group faction camp bloc rebels mission".split()
)
"""What has a leader who rules no country."""
_NOBODY_ACTS = frozenset("drive plan plans push move moves bid campaign proposal proposals idea call calls attempt attempts effort efforts initiative".split())
"""What is undertaken, and undertakes nothing itself: "criticized a drive for a referendum" blames nobody for the referendum."""
_IT = frozenset("it this that".split())
_DEEDS = SEIZURES | frozenset("coups mutiny uprising rebellion overthrow ouster attack attacks killing killings assassination bombing".split())
_MATTERS = frozenset(
    "law laws bill decree trial ban arrest arrests recognition annexation treaty deal raid shutdown blackout tax verdict pardon amnesty referral curfew strike "
    "agreement accord pact truce ceasefire ultimatum parade loan budget invasion war extradition lawsuit prosecution lockdown".split()
)
"""What else than a vote "it" can mean."""
_THINGS = frozenset(
    "allegations accusations charges claims threats rumours rumors arrests killings attacks sanctions laws decrees demands clashes riots protests rallies "
    "marches demonstrations plans reports trials raids strikes bombings shootings".split()
)
"""Things that "them" can mean and that are no vote."""
_OF_VOTES = frozenset(
    "elected elect re-elected reelected voted voters voting ballot ballots polling turnout count counting tally candidate candidates won lost winner mandate "
    "inauguration percent percentage presidency second commission observers coup opposition sham fraud democracy democratic regime referendum".split()
)
"""Other words of a sentence that is about a vote."""
_SEIZERS = frozenset("usurpers plotters rulers".split())
"""Those who seize power, beside the words of the class "seizers"."""
_PEOPLE = frozenset("voters people citizens supporters followers protesters demonstrators observers soldiers officers leaders compatriots".split())
_WATCHERS = frozenset("observer observers observation monitors".split())
"""Words that tell of those who watch a vote."""
_BODIES_OF_STATES = frozenset("body bloc union organization organisation".split())
"""Words for organisations of states, whose missions are no embassies."""
_BACK = 40
"""So many words back is looked for what "it" means."""
_CALLING_FOR = frozenset("call appeal ask press push plead".split())
"""Verbs by which somebody wants something that "for" names."""
_ORDER = frozenset("return restoration reinstatement civilian constitutional coup transition".split())
_DEFEATING = frozenset("beat outpoll trounce defeat".split())
"""Verbs whose passive makes a loser of their subject."""
_WINNERS = frozenset("winner president-elect elect victor namesake adversary vanquisher conqueror competitor".split())
"""Words for one person who has won or runs; several winners are no claimant."""
_STATES_AT_LARGE = frozenset("republic kingdom state union nation federation".split())
_CONTENDERS = frozenset(["rival", "opponent", "runner-up", "challenger", "opposition leader", "candidate", "opposition candidate", "incumbent"])
_SHARING_OBJECT = frozenset("refuse decline agree promise vow pledge intend plan hesitate fail choose decide have threaten want".split())
"""Verbs whose infinitive has for its object what a relative clause belongs to: "results which he has refused to accept"."""
SUMMED_UP = JUDGEMENTS | frozenset("word words verdicts description answer term summary appraisal".split())
"""What somebody's bare verdict is called: "was the judgment of the observers"."""
SUMMING = frozenset("describe sum put call characterize view see assess rate judge dismiss brand".split())
"""Verbs of giving a verdict, behind "was how" or "with these words"."""
_PARTS_OF_VOTE = frozenset(
    "most part majority bulk conduct holding organization organisation mechanics logistics running staging administration management handling "
    "everything all".split()
)
"""What of a vote stands for the vote itself: "the conduct of the election"."""
_TAKING_PLACE = frozenset("happen take occur unfold transpire see witness announce declare proclaim publish hold stage".split())
"""Verbs of a clause with "what" that tells of a vote."""
_ASPECTS = _PARTS_OF_VOTE | frozenset(
    "rest remainder legitimacy validity authority fairness integrity credibility legality announcement outcome proclamation head way announcements declaration "
    "proclamations publication".split()
)
"""What of a vote or government a stance can be about: "the legitimacy of"."""
_THROUGH = frozenset(
    "number degree extent elements parts totality entirety range delivery trend attempt imitation expression bottom finalisation "
    "finalization conclusion campaign formation voters votes ballots him her them you man woman us it those what which some several many".split()
)
"""Words beyond whose phrase a gap may reach, beside those for the qualities, faults, count and papers of a vote."""
_OF_A_VOTE = (
    "aspects",
    "conduct",
    "faults",
    "disarray",
    "complaints",
    "records",
    "papers",
    "counting",
    "places",
    "manner",
    "winning",
    "inquiry",
    "arbiter",
    "organizers",
    "awaited",
    "safeguards",
    "will",
    "people",
)
_JOINING = frozenset(["and", "or", ","])
_PLAIN_RECOGNITION = frozenset(["recognize", "recognition", "certify"])
_ACTS = frozenset("act acts action actions behaviour behavior conduct deed deeds incident incidents methods practice practices violence".split())
_SHAMS = frozenset(["pseudo-election", "pseudo-referendum", "pseudo-vote", "simulation"])
"""Names for a sham vote, beside those of a farce."""
_COUNTRIES = frozenset("country nation island islands counterpart state countries neighbours government".split())
_PRAISED = frozenset("free fair credible democratic legitimate transparent genuine competitive".split())
"""What a vote has to be, however well it was run."""
_TURNING = frozenset("but though although albeit yet".split())
"""What sets a second verdict against the first."""
_NEGATIONS = frozenset("neither not no nor none hardly scarcely barely never lacking insufficiently least".split())
_DISTANT = tuple(
    tuple(words.split())
    for words in (
        "far from",
        "anything but",
        "nowhere near",
        "far cry from",
        "long way from",
        "miles from",
        "miles away from",
        "light years from",
        "light years away from",
        "worlds away from",
        "far removed from",
        "some way from",
        "some way off",
        "a long way off",
        "in no way",
        "in no sense",
        "in no respect",
        "by no means",
        "by no stretch of the imagination",
    )
)
"""What stands before a quality that something is not said to have: "anything but fair"."""
_BEGIN_DISTANCE = frozenset(words[0] for words in _DISTANT)
_VERBS_TOO = frozenset("free open clean calm".split())
"""Words of praise that are verbs as well."""
_BETWEEN = frozenset("and been or being as totally deeply , one to be have less".split())
_WITHIN = frozenset("any all the a an every".split())
"""Words that may stand within a verdict."""
_HUMANS = frozenset("man men woman women person people fellow patriot friend boy girl soldier gentleman".split())
_SPOKEN_OF = frozenset(
    "opposition opponent opponents challenger challengers alternative alternatives candidate candidates choice choices media threat evidence report reports "
    "court courts council tribunal chamber reform reforms amendment amendments account accounts allegation allegations claim claims source sources "
    "information concerns deficit deficits shortfall backsliding values institutions principles forces credentials aspirations ideals camp "
    "answer answers solution solutions remedy remedies response".split()
)
"""Nouns that are themselves credible, or not, and no vote: "spoke of credible accounts"."""
_NEVER_BETWEEN = frozenset(
    "of in by for that with on from but outside beyond despite until through over under against without before after when because toward towards".split()
)
_MISSIONS = frozenset(
    "embassy chargé charge staff mission attaché attache consulate consulates embassies personnel d'affaires d’affaires affairs head delegation "
    "officials credentials".split()
)
"""Words for an embassy and its people, beside those for an ambassador."""
_STAFF = frozenset("member members employee employees staffers workers official".split())
"""People who are diplomats where they are those of an embassy."""
_POSTED = _STAFF | frozenset("officials attachés attaches secretaries".split())
"""People who are diplomats where they are told to be at an embassy."""
_LIKE_ENVOYS = frozenset("predecessor successor counterpart counterparts".split())
"""Words for another of those spoken of: "expelled the ambassador, and Oslo | her Kenyan counterpart"."""
_STANDING_FOR_ENVOYS = frozenset("him her them theirs".split())
_PRONOUNS = frozenset("it they them both".split())
"""What can stand for aid, ties or sanctions."""
_BEFORE_CAUSES = frozenset("over after since before following about against".split())
"""What stands before a vote that is only the cause of a measure."""
_QUALIFYING = frozenset(
    "aid assistance development military budget budgetary financial economic bilateral technical security defence defense direct arms weapons cooperation "
    "co-operation joint police donor foreign army officers trade training exchange scholarship action duty-free tariff-free preferential".split()
)
"""Words that make support, a programme or a payment one of aid."""
_SORTS_OF_AID = frozenset(
    "support programme programmes program programs project projects package packages payment payments funds fund credits credit exercise exercises sales "
    "preferences privileges benefits operation operations manoeuvres maneuvers drills patrols "
    "sale deliveries shipments courses contracts exports transfers tranche links activities flows plan plans help access".split()
)
"""What is aid only where it is said of what sort."""
_MONEY = frozenset(
    "credit credits payment payments money cash fund funds transfer transfers tranche instalment disbursements programme programmes program programs "
    "help".split()
)
"""What is aid where it goes to a government or country, or is told as a sum."""
_EARMARKING = frozenset("earmarked aside intended meant destined reserved allotted allocated budgeted planned pledged promised".split())
"""How money is called that somebody was to have."""
_SUMS = frozenset("million millions billion billions dollars euros pounds francs yen crowns kroner".split())
_TREASURIES = frozenset("treasury state budget army police ministry military exchequer soldiers generals officers".split())
_SUPPLIES = frozenset("delivery deliveries shipment shipments sale sales export exports supply supplies transfer transfers".split())
"""What is aid where it is of arms."""
_ARMS = frozenset(
    "arms weapons weaponry ammunition munitions tanks jets aircraft planes helicopters fighters missiles guns rifles equipment materiel f-16s".split()
)
_COURTS = frozenset("court tribunal judges justice panel arbitrators jury inquiry appeal".split())
"""Whose verdict is no vote."""
_SHARES = _SUMS | frozenset(
    "third quarter fifth tenth "
    "adoption approval release granting "
    "part half most last dozens scores several bulk portion rest remainder flow flows tranche payment payments delivery all everything much more percent "
    "cent".split()
)
"""What of aid, ties or sanctions a measure can be about: "most of its aid", "the last of the sanctions"."""
_MADE_KNOWN = frozenset("announce publish release declare proclaim count come arrive report post".split())
"""How the results of a vote come to be known."""
_BRINGING_ABOUT = frozenset(
    "hold organize stage run conduct arrange win lose announce publish proclaim boycott put bring hand give keep return sweep extend prolong".split()
)
"""What is done with a vote or its result that is then judged."""
_ALSO_OTHER = frozenset("ban bans measures limits freeze freezes boycott curb curbs restriction restrictions prohibition penalty".split())
"""What is a sanction only where it is said against whom or on what it is."""


@dataclass(slots=True)
class Match:
    """A rule that matched: where, by which pattern, and what filled its slots."""

    rule: Rule
    pattern: Pattern
    first: int
    last: int
    verb: VG | None
    slots: dict[str, NP] = field(default_factory=dict)
    verdict: str = ""
    negative: bool = False
    anchor: int = 0
    undergone: bool = False
    """Whether the stance is that of the subject of a passive: "will not be drawn into the quarrel"."""

    @property
    def size(self) -> int:
        return self.last - self.first


@dataclass(slots=True)
class _State:
    """How far a pattern has been read, and what it has found."""

    position: int
    slots: dict[str, NP]
    verdict: str = ""
    negative: bool = False

    def at(self, position: int) -> _State:
        """The same, read up to a token."""
        return _State(position, self.slots, self.verdict, self.negative)


class Matcher:
    """Matches the rules against the sentences of one article."""

    def __init__(self, rules: Rules, names: Names, targets: Targets) -> None:
        self.rules = rules
        self.names = names
        self.targets = targets
        self.tokens = names.document.tokens
        self.phrases: Phrases = rules.phrases
        self.ballots = Ballots(rules.phrases, targets)
        self.envoy_words = _MISSIONS | rules.phrases.word_classes["envoys"]
        """Heads of phrases for an ambassador, a mission, or its people."""
        self.seizers = _SEIZERS | rules.phrases.word_classes["seizers"]
        self.sham_words = _SHAMS | rules.phrases.word_classes["farce"]
        self.envoys: set[str] = set()
        """The persons whom the article has introduced as ambassadors."""
        self._besides: dict[VG, list[int]] = {}
        """What `_asked_besides` has found."""
        self._moves: dict[VG, list[NP | None]] = {}
        """What `_moves_of` has found, asked for by every pattern of a verb."""
        self._votes_at_hand: dict[int, bool] = {}
        """Of each sentence that was asked for, whether it or the one before has a word for a vote."""
        self._cues: dict[int, list[Cue]] = {}
        """The cues that are words, by the token that they begin at."""

    def can_match(self, parsed: Parsed) -> bool:
        """Whether the sentence has the words that some rule needs: where it has not, there are no matches."""
        there = self._there(parsed)
        by_verb, by_word, undergone = self.rules.by_verb, self.rules.by_word, self.rules.undergone
        begin = [by_verb[v.lemma] for v in parsed.verbs if v.lemma in by_verb]
        if any(v.passive and v.form == "fin" for v in parsed.verbs):
            if any(v.lemma in undergone for v in parsed.verbs):
                return True
            begin.append(by_verb["be"])
        begin.extend(by_word[word] for word in there if word in by_word)
        return any(next(entries.among(there), None) is not None for entries in begin) or any(p.possible(there) for _, p in self.rules.verdicts)

    def _there(self, parsed: Parsed) -> set[str]:
        """The words of a sentence, its verbs by their lemmas too, "be" where it makes a passive."""
        passive = {"be"} if any(v.passive for v in parsed.verbs) else set[str]()
        return {t.low for t in self.tokens[parsed.sentence.first : parsed.sentence.last]} | {v.lemma for v in parsed.verbs} | passive

    def matches(self, parsed: Parsed) -> list[Match]:
        """Every match in the sentence, the longest first, echoes last; ties by the clearer stance and rule id, so that the order of files does not matter."""
        found: list[Match] = []
        there = self._there(parsed)
        for verb in parsed.verbs:
            entries = self.rules.by_verb.get(verb.lemma)
            for rule, pattern in entries.among(there) if entries is not None else ():
                if (m := self._verb(rule, pattern, verb, parsed)) is not None:
                    found.append(m)
            if verb.passive and verb.form == "fin":  # "was flawed": a verdict that is a participle
                for rule, pattern in self.rules.by_verb["be"].among(there):
                    if pattern.shape != "subject" or not pattern.verdicts:
                        continue
                    joined = self.tokens[min(verb.last, parsed.sentence.last - 1)].low == "and" and not verb.neg  # "was compromised | and not credible"
                    starts = (verb.head - self._in_a_manner(verb), *([verb.last + 1] if joined else []))
                    found.extend(m for start in starts if (m := self._verb(rule, pattern, verb, parsed, start=start)) is not None)
                for rule, pattern in self.rules.undergone.get(verb.lemma, ()):  # "will not be | drawn into": told of who undergoes it
                    if (end := self._run(pattern.items, 1, _State(verb.head, {}), parsed, pattern)) is not None:
                        found.append(Match(rule, pattern, verb.first, end.position, verb, end.slots, end.verdict, end.negative, verb.head, True))
        by_word = self.rules.by_word
        for k, token in enumerate(self.tokens[parsed.sentence.first : parsed.sentence.last], parsed.sentence.first):
            entries = by_word.get(token.low)
            if entries and k not in parsed.by_head:
                for rule, pattern in entries.among(there):
                    if (end := self._run(pattern.items, 0, _State(k, {}), parsed, pattern)) is not None:
                        found.append(Match(rule, pattern, k, end.position, None, end.slots, end.verdict, end.negative, k))
        found.extend(self._bare_verdicts(parsed, there))
        return sorted(
            found,
            key=lambda m: (m.rule.echo is not None, m.anchor if m.rule.echo else 0, -m.size, m.rule.stance != "rejects", m.rule.id, m.pattern.source, m.first),
        )

    def _in_a_manner(self, verb: VG) -> int:
        """How many words before a participle tell how it was done, and so are part of a verdict: "was | well run", "was | professionally run"."""
        how = self.tokens[verb.head - 1].low
        return int(verb.first < verb.head and (how == "well" or (how.endswith("ly") and how not in _NEGATIONS)))

    def _bare_verdicts(self, parsed: Parsed, there: set[str]) -> Iterator[Match]:
        """A verdict that is all that is said: "A farce, declared the Council of Europe", "A tragic farce, in the words of the minister"."""
        possible = [(rule, pattern) for rule, pattern in self.rules.verdicts if pattern.possible(there)]
        if not possible:
            return
        items = [x for x in parsed.items if not (isinstance(x, Mark) and x.kind in ("quote", "other"))]
        for np in self._standing_alone(items):
            for rule, pattern in possible:
                end = self._run(pattern.items, 2, _State(np.first, {}), parsed, pattern)
                if end is not None and (end.position >= np.last or self._only_qualities(end.position, np.last)):
                    before = self.tokens[np.first - 1].low if np.first > parsed.sentence.first else ""
                    yield Match(rule, pattern, np.first, end.position, None, {}, end.verdict, end.negative != (before in _NEGATIONS), np.first)

    def _only_qualities(self, first: int, last: int) -> bool:
        """Whether nothing but commas and qualities stands there: "Free, | fair | and credible"."""
        return all(t.text == "," or is_adjective(t.low) or t.low in ("free", "fair", "open") for t in self.tokens[first:last])

    def _standing_alone(self, items: list[Chunk]) -> Iterator[NP]:
        """Phrases that can be a verdict without a clause: the first of the sentence, that behind its label, that behind a colon which announces it."""
        first = next((k for k, x in enumerate(items) if isinstance(x, NP)), 0)
        label = next((k for k, x in enumerate(items) if mark(x, "dash", "colon") or isinstance(x, VG)), 0)
        for start in dict.fromkeys((first, label + 1 if mark(at(items, label), "dash", "colon") else 0)):  # "FRANCE - A tragic farce, ..."
            np = at(items, start)
            if isinstance(np, NP) and np.prep is None and (self._summed_up(items, start) or self._ascribed(items, start)):
                yield np
        if (np := self._in_a_word(items)) is not None:
            yield np
        for k, item in enumerate(items):
            behind = at(items, k + 1)
            bare = isinstance(behind, NP) and behind.prep is None and self.names.document.quote_at(behind.first) is None
            if mark(item, "semi") and isinstance(behind, NP) and bare and self._ascribed(items, k + 1):
                yield behind  # "Free and fair, said Peru; | a sham, said Chile"

    def _in_a_word(self, items: list[Chunk]) -> NP | None:
        """What ends the sentence behind a colon that announces it: "had one word for the election: | a sham", "Oslo's verdict: | free and fair"."""
        colon = next((k for k in range(len(items) - 1, 0, -1) if mark(items[k], "colon")), 0)
        np, told = at(items, colon + 1), items[:colon]
        if not colon or not isinstance(np, NP) or any(isinstance(x, VG) for x in items[colon:]):
            return None
        announced = any(isinstance(x, NP) and self.tokens[x.head].low in SUMMED_UP for x in told)
        return np if announced else None

    def _ascribed(self, items: list[Chunk], start: int) -> bool:
        """Whether behind a comma stands who said it, or in whose words it is: "A sham from beginning to end, Mr X said"."""
        run = range(start + 1, min(start + 7, len(items)))
        through = next((n for n in run if not (isinstance(x := items[n], NP) or mark(x, "prep", "cc", "comp") or self._to_end(x))), 0)
        if not through or not mark(items[through], "comma"):
            return False
        after = at(items, through + 1)
        if mark(after, "prep") and after is not None and any(t.low == "words" for t in self.tokens[after.first + 2 : after.first + 3]):
            return True
        saying = next((x for x in items[through + 1 :] if isinstance(x, VG)), None)
        told = saying is not None and saying.lemma in self.phrases.report_verbs and saying.relation in ("attribution", "main")
        return told and all(isinstance(x, NP) or mark(x, "comma", "prep") or x is saying for x in items[through + 1 : through + 3])

    def _summed_up(self, items: list[Chunk], start: int) -> bool:
        """Whether somebody so describes something: "A circus, no more" was how Ms X described it."""
        colon = next((n for n in range(start + 1, len(items)) if mark(items[n], "colon", "dash")), 0)
        that, verdict = at(items, colon + 1), at(items, colon + 3)
        if colon and isinstance(that, NP) and self.tokens[that.first].low in ("that", "this", "such") and isinstance(at(items, colon + 2), VG):
            if isinstance(verdict, Mark):
                return verdict.low == "how"  # "Calm but not free: that is how Ms X saw it"
            return isinstance(verdict, NP) and self.tokens[verdict.head].low in SUMMED_UP  # "Free, though not perfect: that was the verdict of Ms X"
        be = next((n for n in range(start + 1, min(start + 10, len(items))) if isinstance(items[n], VG)), 0)
        how, was = at(items, be + 1), items[be]
        if not be or not isinstance(was, VG):
            return False
        if was.lemma == "be" and isinstance(how, NP) and self.tokens[how.head].low in SUMMED_UP:
            whole = self.tokens[items[start].first].low in ("a", "an") or any(mark(x, "cc") for x in items[start:be])
            return whole  # "Neither free nor fair" was the judgment of the observers, but not "Outrageous", of whatever it was
        before = items[start:be]
        if was.lemma in SUMMING or was.lemma in NAMING:
            k = next((n for n, x in enumerate(before) if mark(x, "colon", "dash")), len(before))
            if isinstance(so := at(before, k + 1), Mark) and so.low == "so" and isinstance(at(before, k + 2), NP):
                return was.form == "fin" and not was.passive and not was.neg and not was.modal  # "Free and fair: so the observers described it"
        words = any(isinstance(x, NP) and x.prep in ("with", "in") and self.tokens[x.head].low in ("word", "words", "terms") for x in before)
        if words and any(mark(x, "colon", "dash") for x in before):
            return was.lemma in SUMMING  # "Free and fair": with these words they summed it up
        return was.lemma == "be" and isinstance(how, Mark) and how.low in ("how", "what")

    def _to_end(self, item: object) -> bool:
        """Whether what looks like an infinitive is the end of something: "from beginning | to end"."""
        return isinstance(item, VG) and item.form == "inf" and item.lemma in ("end", "finish")

    def cues_at(self, verb: VG, parsed: Parsed) -> Iterator[Cue]:
        """Cues that begin at a verb; "not so" is none where what would have to be, or what was to be done, is told: "were not so grave | as to alter it"."""
        behind = [t.low for t in self.tokens[verb.last : verb.last + 8]]
        by_degrees = "so" in behind[:2] and not {"as", "that"}.isdisjoint(behind)
        by_degrees = by_degrees or ("do" in behind and behind[:1] in (["ready"], ["prepared"], ["able"], ["willing"]))  # "is not ready | to do so"
        for cue, pattern in self.rules.cue_verb.get(verb.lemma, ()):
            if cue.id == "not-true" and by_degrees:
                continue
            if self._run(pattern.items, 1, _State(verb.last, {}), parsed, pattern) is not None:
                yield cue

    def cues_in(self, first: int, last: int, parsed: Parsed) -> Iterator[tuple[Cue, int]]:
        """Cues that are words, beginning in a span of tokens, with where."""
        for k in range(first, last):
            entries = self.rules.cue_word.get(self.tokens[k].low)
            if not entries:
                continue
            if k not in self._cues:  # asked for by every match of the sentence
                self._cues[k] = [cue for cue, pattern in entries if self._run(pattern.items, 0, _State(k, {}), parsed, pattern) is not None]
            for cue in self._cues[k]:
                yield cue, k

    # --- one pattern

    def _verb(self, rule: Rule, pattern: Pattern, verb: VG, parsed: Parsed, start: int | None = None) -> Match | None:
        """A pattern at a verb; `start` is where what follows the verb begins, if not behind it."""
        if pattern.shape == "subject":
            end = self._behind_subject(pattern, verb, parsed, verb.last if start is None else start)
        elif rule.holder == "speaker" and verb.subject is not None and self.tokens[verb.subject.head].low in _IT and self._of_something_else(verb.subject):
            return None  # "The coup robbed the people": no vote did
        else:
            end = self._behind_verb(pattern, verb, parsed) or self._named_before(pattern, verb, parsed)
        if end is not None:
            return Match(rule, pattern, verb.first, end.position, verb, end.slots, end.verdict, end.negative, verb.head)
        complement = any(isinstance(x, Slot) and x.name in ("WINNER", "RULER", "VERDICT") for x in pattern.items)  # that stays behind the verb
        if pattern.shape == "verb" and verb.passive and verb.subject is not None and not complement:  # "his claim has been backed": the object stands before
            end = self._run(pattern.items, 1, _State(verb.subject.first, {}), parsed, pattern)
            if end is not None and end.position <= verb.first:
                told = self.tokens[verb.subject.first].low == "no" and " no " in pattern.source  # "no irregularities | were noted": no denial of it
                told = told and verb.lemma != "report"  # that is what others have found
                return Match(rule, pattern, verb.first, verb.last, verb, end.slots, end.verdict, end.negative != told, verb.head)
        return None

    def _behind_subject(self, pattern: Pattern, verb: VG, parsed: Parsed, start: int) -> _State | None:
        """A pattern that begins with a slot, which the subject of the verb fills."""
        slot, subject = pattern.items[0], verb.subject
        assert isinstance(slot, Slot)
        if verb.form not in ("fin", "inf") or (verb.passive and verb.lemma in _DEFEATING):
            return None
        if subject is None or not self._fills(slot.name, subject, parsed):
            return None
        end = self._run(pattern.items, 2, _State(start, {slot.name: subject}), parsed, pattern)
        if end is None:
            return None
        after = self.tokens[min(end.position, parsed.sentence.last - 1)].low
        if self.tokens[subject.head].low == "it" and after in ("to", "that", "for") and is_adjective(self.tokens[end.position - 1].low):
            return None  # "It is wrong to say"
        return end

    def _behind_verb(self, pattern: Pattern, verb: VG, parsed: Parsed) -> _State | None:
        """A pattern whose words stand behind the verb, but for a phrase that the grammar may have moved away."""
        begin = verb.last
        if begin < parsed.sentence.last and self.tokens[begin].low == "," and any(v.lemma == verb.lemma and v.first < verb.first for v in parsed.verbs):
            begin += 1  # "does not recognise, and will never recognise, the results"
        for moved in self._moves_of(verb, parsed):
            if moved is not None and not verb.passive and (self._has_own(verb, pattern, begin) or pattern.told_of_faults):
                continue  # "the shortcomings that they saw": what is said of them comes yet
            end = self._run(pattern.items, 1, _State(begin, {}), parsed, pattern, moved)
            if end is None and moved is not None and (short := self._without_preposition(pattern, verb, parsed)):
                end = self._run(short, 1, _State(begin, {}), parsed, pattern, moved)  # "the count, about which it has voiced concerns"
            if end is None and (past := self._past_second_verb(verb, parsed)) > begin:
                end = self._run(pattern.items, 1, _State(past, {}), parsed, pattern, moved)
            if end is None and moved is not None and (past := self._past_agent(verb, parsed)) > begin:
                end = self._run(pattern.items, 1, _State(past, {}), parsed, pattern, moved)
            if end is None and (past := self._past_quotation(begin, parsed)) > begin:
                end = self._run(pattern.items, 1, _State(past, {}), parsed, pattern, moved)
            if end is not None:
                return end
        if isinstance(asked := pattern.items[1] if len(pattern.items) > 2 else None, Word) and "for" in asked.choices:
            for past in self._asked_besides(verb, parsed):
                if (end := self._run(pattern.items, 2, _State(past, {}), parsed, pattern)) is not None:
                    return end
        return None

    def _asked_besides(self, verb: VG, parsed: Parsed) -> list[int]:
        """Where each further thing begins that somebody calls "for": "called for an end to the violence and (for) | an inquiry into the vote"."""
        if verb not in self._besides:
            asks = verb.lemma in _CALLING_FOR and not verb.passive and self.tokens[min(verb.last, parsed.sentence.last - 1)].low == "for"
            goes_on = (v.subject.first if v.subject is not None else v.first for v in parsed.verbs if v.first > verb.last and v.form == "fin")
            ends = next((k for k in goes_on if k > verb.last), parsed.sentence.last)
            asks = asks and _ORDER.isdisjoint(t.low for t in self.tokens[verb.last : ends])  # what is asked for after a coup is no second vote
            joined = (k + 1 for k in range(verb.last + 2, ends - 1) if self.tokens[k].low in ("and", ",")) if asks else ()
            begins = (k + (self.tokens[k].low == "for") for k in joined)
            self._besides[verb] = [k for k in begins if (np := parsed.np_from(k)) is not None and np.first == k]
        return self._besides[verb]

    def _without_preposition(self, pattern: Pattern, verb: VG, parsed: Parsed) -> tuple[Item, ...]:
        """A pattern without the preposition before its last slot, where that stands before "which": "about which"; () where it does not."""
        if verb.relation != "relative" or verb.subject is None or len(pattern.items) < 3 or not isinstance(pattern.items[-1], Slot):
            return ()
        governs = pattern.items[-2]
        lead = [t.low for t in self.tokens[max(verb.subject.first - 3, parsed.sentence.first) : verb.subject.first]]
        which = next((k for k in range(len(lead) - 1, 0, -1) if lead[k] in ("which", "whom")), 0)
        if not which or not isinstance(governs, Word) or lead[which - 1] not in governs.choices:
            return ()
        return (*pattern.items[:-2], pattern.items[-1])

    def _named_before(self, pattern: Pattern, verb: VG, parsed: Parsed) -> _State | None:
        """A pattern whose noun is what a relative clause belongs to: "the doubts that the EU had voiced about the vote"."""
        k = 2 if len(pattern.items) > 2 and isinstance(pattern.items[1], Gap) else 1
        named = words_of(pattern.items[k]) if k < len(pattern.items) else None
        if not named or verb.passive:
            return None
        for moved in self._moves_of(verb, parsed):
            if moved is not None and verb.lemma == "be" and verb.relation == "relative" and moved.prep is not None:
                continue  # "the date for the election, in which they should not | be candidates"
            if moved is not None and any(self.tokens[t].low in named for t in range(moved.first, moved.last)):
                end = self._run(pattern.items, k + 1, _State(verb.last, {}), parsed, pattern)
                if end is not None:
                    return end
        return None

    def _moves_of(self, verb: VG, parsed: Parsed) -> list[NP | None]:
        """What the grammar may have moved away from a verb, looked for once."""
        if verb not in self._moves:
            timed = ("after", "before", "since", "during")  # "After this election it cannot | be business as usual"
            found = self._moved(verb, parsed)
            self._moves[verb] = [m for m in found if m is None or verb.lemma != "be" or self.tokens[m.first - 1].low not in timed]
        return self._moves[verb]

    def _past_second_verb(self, verb: VG, parsed: Parsed) -> int:
        """Where the object may begin behind a second verb that shares it: "respects and will abide by | the result"."""
        last = parsed.sentence.last - 1
        joined = self.tokens[min(verb.last, last)].low in ("and", "or")
        follows = verb.last + 1 + _adverb(self.tokens[min(verb.last + 1, last)].low)  # "recognize and fully support"
        second = next((v for v in parsed.verbs if v.first == follows), None) if joined else None
        if second is None or second.form != verb.form:
            return 0
        return second.last + (self.tokens[min(second.last, parsed.sentence.last - 1)].low in ("with", "to", "on", "for", "by", "behind"))

    def _past_agent(self, verb: VG, parsed: Parsed) -> int:
        """Where what completes a passive may go on behind its agent: "was told by Norway on Monday | to leave"."""
        ordered = verb.passive and verb.lemma in ("tell", "order", "ask", "instruct") and verb.last + 1 < parsed.sentence.last
        agent = parsed.np_from(verb.last + 1) if ordered and self.names.document.word(verb.last) == "by" else None
        return agent.last if agent is not None and agent.first == verb.last + 1 else 0

    def _past_quotation(self, position: int, parsed: Parsed) -> int:
        """Where the object may begin behind a few words in quotation marks: rejects "totally and without reservation" | the results."""
        if position + 2 >= parsed.sentence.last or self.tokens[position].text not in QUOTES:
            return position
        close = next((k for k in range(position + 1, min(position + 8, parsed.sentence.last - 1)) if self.tokens[k].text in QUOTES), position)
        return close + 1 if close > position and self.tokens[close + 1].low in DETERMINERS else position

    def _has_own(self, verb: VG, pattern: Pattern, begin: int) -> bool:
        """Whether the verb's only object stands behind it, so that none was moved away: "In a letter he rejected | the charge"."""
        alone = isinstance(pattern.items[-1], Slot) and all(isinstance(item, Optional) for item in pattern.items[1:-1])
        return alone and verb.object is not None and verb.object.prep is None and verb.object.first <= begin + 2

    def _moved(self, verb: VG, parsed: Parsed) -> Iterator[NP | None]:
        """The phrase that the grammar may have moved out of the object's place: none, a passive's subject, a relative's antecedent."""
        if verb.passive:
            if verb.subject is not None:
                yield verb.subject
            return
        yield None
        if verb.form == "inf" and verb.relation == "inf" and verb.parent is not None and verb.parent.form == "fin" and verb.parent.lemma in _SHARING_OBJECT:
            verb = verb.parent  # "which Mr X has refused | to accept"
        if verb.subject is not None and verb.form == "fin":
            items = parsed.items
            place = next((k for k, x in enumerate(items) if x is verb.subject or (isinstance(x, NP) and verb.subject in x.members)), None)
            if place is None:
                return
            k = place - 1
            if isinstance(opener := at(items, k), Mark) and opener.kind == "comp" and opener.low == "what":
                yield NP(opener.first, opener.last, opener.first)  # "what he called a sham"
                return
            while mark(at(items, k), "rel", "comp", "quote") or (mark(at(items, k), "comma") and mark(at(items, k + 1), "rel")):
                k -= 1
            if mark(opener, "rel") and mark(at(items, k), "cc", "adv"):  # "a race in which few could run and which Peru dismissed"
                earlier = next((n for n in range(k - 1, 0, -1) if mark(items[n], "rel")), None)
                k = earlier - 1 - mark(at(items, earlier - 1), "comma") if earlier is not None else k
            while mark(opener, "rel") and mark(at(items, k), "date", "prep", "comma"):
                k -= 1  # "the election of December 2013, which", "the count, about which"
            if mark(opener, "rel"):
                yield from self._published(k, parsed)
            if k >= 0 and isinstance(np := items[k], NP) and np is not verb.subject:
                yield np
                if np.top is not np:
                    yield np.top  # "the vote in the east, which the White House dismissed"

    def _published(self, k: int, parsed: Parsed) -> Iterator[NP]:
        """What a participle tells of that stands between it and "which": "results | announced by the court on Monday, which"."""
        while (isinstance(np := at(parsed.items, k), NP) and np.prep is not None) or mark(np, "prep", "date", "adv"):
            k -= 1
        told = at(parsed.items, k)
        if isinstance(told, VG) and told.form == "pp" and told.subject is not None:
            yield told.subject

    def _run(self, items: tuple[Item, ...], i: int, state: _State, parsed: Parsed, pattern: Pattern, moved: NP | None = None) -> _State | None:
        """Match items from the i-th on; bounded backtracking over optional words and the ends of phrases."""
        if i == len(items):
            return state
        item = items[i]
        last = parsed.sentence.last
        if isinstance(item, Word):
            position = self._glue(state.position, last, parsed, keep=item)
            if position < last and self.tokens[position].low not in item.choices:
                position = self._head_of(position, item.choices, parsed)
            if position >= last or self.tokens[position].low not in item.choices or self._before_date(position, parsed):
                return None
            return self._run(items, i + 1, state.at(position + 1), parsed, pattern, moved)
        if isinstance(item, Optional):
            with_it = self._run((*item.items, *items[i + 1 :]), 0, state, parsed, pattern, moved)
            return with_it if with_it is not None else self._run(items, i + 1, state, parsed, pattern, moved)
        if isinstance(item, Gap):
            own = self._of_its_own(state.position, parsed)
            for step in range(GAP + 1):
                position = state.position + step
                if position >= last or (step and (position - 1 in parsed.finite_at or position in parsed.teller_at)):
                    break
                if step and (self.tokens[position - 1].low in TURNING or self.tokens[position - 1].low == "whether" or position - 1 in parsed.that_at):
                    break  # beyond it no gap reaches
                if step > 1 and self.tokens[position - 1].text in QUOTES and self.tokens[position - 2].low == ",":
                    break  # what was said is over
                actor = self.names.at.get(position) if step and self.tokens[position - 1].low == "and" else None
                if actor is not None and actor.last < last and self.names.document.word(actor.last) in ARTICLES:
                    break  # "called it a fraud and Peru | a triumph"
                if own is not None and position > own.last and self.tokens[position - 1].low not in _JOINING:
                    break  # "called for a review of | its aid | after the vote"
                if step and position in parsed.finite_at and self.tokens[position].low in self.phrases.measures["CURBS"]:
                    break  # "will cancel the visit, | freeze its aid": a verb, and no noun
                done = self._run(items, i + 1, state.at(position), parsed, pattern, moved)
                if done is not None:
                    return done
            return None
        if (
            moved is not None
            and isinstance(item, Slot)
            and item.name in _MOVABLE
            and not self._after_by(state)
            and not (i and self._stays(items[i - 1], item, state, parsed))
        ):
            if not self._fills(item.name, moved, parsed):
                return None
            return self._run(items, i + 1, _State(state.position, {**state.slots, item.name: moved}, state.verdict, state.negative), parsed, pattern)
        position = self._glue(state.position, last, parsed, keep=item)
        if position >= last:
            return None
        if isinstance(item, Verb):
            verb = next((v for v in parsed.verbs if v.first <= position <= v.head), None)
            if verb is not None and verb.passive and "be" in item.lemmas and any(t.low in BE for t in self.tokens[verb.first : verb.head]):
                return self._run(items, i + 1, state.at(verb.head), parsed, pattern, moved)  # "fraud had been | committed"
            before = items[i - 1] if i else None
            if verb is not None and verb.form == "inf" and verb.first >= state.position and isinstance(before, Verb) and "be" in before.lemmas:
                return None  # "It was too soon, though, | to judge the poll fair": not what was judged
            if verb is None or verb.lemma not in item.lemmas:
                position = self._head_of(position, item.words, parsed)
                if self.tokens[position].low in item.words:
                    return self._run(items, i + 1, state.at(position + 1), parsed, pattern, moved)
                return None
            return self._run(items, i + 1, state.at(verb.last), parsed, pattern, moved)
        if item.name == "VERDICT":
            return self._verdict(items, i, _State(state.position, state.slots, "", state.negative), parsed, pattern)  # "well run" begins with an adverb
        if item.name in ("WINNER", "RULER"):
            return self._class(item.name, items, i, state.at(position), parsed, pattern)
        return self._slot(item, items, i, state.at(position), parsed, pattern)

    def _after_by(self, state: _State) -> bool:
        """Whether "by" has just been read, behind which stands who does it, and not what was moved away."""
        return state.position > 0 and self.tokens[state.position - 1].low == "by"

    def _of_its_own(self, position: int, parsed: Parsed) -> NP | None:
        """What the preposition before a gap governs, where that is a thing of its own beyond which no gap reaches: "the dispute | over the result".

        The number, the conduct or the fairness of something is no thing of its own, nor is what has a name.
        """
        np = parsed.np_from(position)
        if np is None or np.first > position + 1 or np.prep != self.tokens[position - 1].low:
            return None
        low = self.tokens[np.head].low
        transparent = low in _THROUGH or not low.isalpha() or np.head in self.names.covered or any(low in self.ballots.kinds[name] for name in _OF_A_VOTE)
        return None if transparent or low in self.phrases.topics or low in _ASPECTS else np

    def _stays(self, word: Item, slot: Slot, state: _State, parsed: Parsed) -> bool:
        """Whether what fills a slot stands behind the word before it: "told us in May that she had no view on | the film"."""
        if not isinstance(word, Word) or state.position >= parsed.sentence.last:
            return self._governs(word, slot)
        own = parsed.np_from(state.position)
        taken = own is not None and own.first <= state.position + 1 and own.prep == self.tokens[state.position - 1].low
        return taken or self._governs(word, slot)

    def _governs(self, word: Item, slot: Slot) -> bool:
        """Whether a preposition of the pattern stands before a slot, whose phrase then never moves: "signed by | ACTOR", "in the name of | ACTOR"."""
        return isinstance(word, Word) and ("by" in word.choices or (slot.name == "ACTOR" and "of" in word.choices))

    def _before_date(self, position: int, parsed: Parsed) -> bool:
        """Whether a word is the "on" of "called on Monday to congratulate", or within a date ("said the same day")."""
        low = self.tokens[position].low
        if low == "same" and any(d.first == position or d.first < position < d.last for d in parsed.dates):
            return True
        dated = low in ("on", "in", "for") and (position in parsed.date_at or position + 1 in parsed.date_at)
        return dated and not self._governs_phrase(position, parsed)

    def _governs_phrase(self, position: int, parsed: Parsed) -> bool:
        """Whether a preposition stands before a phrase that only begins with a date: "congratulated them | on last week's vote"."""
        date = parsed.date_at.get(position) or parsed.date_at.get(position + 1)
        np = parsed.np_from(position + 1)
        return date is not None and np is not None and np.first == position + 1 and np.head >= date.last

    def _head_of(self, position: int, choices: frozenset[str], parsed: Parsed) -> int:
        """The head of the phrase that begins here, if it is one of the words looked for: "his warmest | congratulations"."""
        np = parsed.np_from(position)
        if np is not None and np.head > position and self.tokens[np.head].low in choices and self.tokens[np.first].low not in ("no", "neither"):
            ruler = self.tokens[np.head].low in self.phrases.ruler
            if ruler and not _NO_RULER.isdisjoint(t.low for t in self.tokens[np.first : np.head]):
                return position  # "called him the outgoing | president"
            return np.head
        return position

    def _in_a_text(self, position: int, last: int) -> int:
        """How many words "in a (joint) statement" has there, before the "as" of what is judged or the "for" of what is asked for; else 0."""
        words = [t.low for t in self.tokens[position : min(position + 5, last)]]
        if len(words) > 2 and words[2] in _JOINT:
            words.pop(2)
        told = len(words) > 3 and words[1] in ARTICLES and words[2] in self.phrases.report_nouns and words[3] in ("as", "for")
        return 3 + (self.tokens[position + 2].low in _JOINT) if told else 0

    def _behind_aside(self, comma: int, last: int) -> int | None:
        """The place behind the aside that a comma opens and another closes: ", among others, |", ", he said, |"; not ", as did Peru,"."""
        opening, after = [*(t.low for t in self.tokens[comma + 1 : min(comma + 3, last)]), "", ""][:2]
        if opening not in _ASIDES or (opening == "as" and after in _DOING):
            return None
        commas = (k for k in range(comma + 2, min(comma + 10, last)) if self.tokens[k].low == ",")
        close = next((k for k in commas if not (opening == "effective" and self.names.document.word(k + 1).isdigit())), None)
        return close + 1 if close is not None else None  # ", effective March 5, 2002, |" has a comma of its own

    def _glue(self, position: int, last: int, parsed: Parsed, keep: Item) -> int:
        """Pass over what may stand between the words of a pattern."""
        wanted: frozenset[str] | None = None
        while position < last:
            token = self.tokens[position]
            plain = token.low not in _PASSABLE and token.text not in _APOSTROPHES and not _adverb(token.low)
            if plain and position not in parsed.date_at:
                break  # as most words: nothing that may stand between
            if wanted is None:
                wanted = words_of(keep)
            if token.low in wanted and not self._before_date(position, parsed):
                break
            date = parsed.date_at.get(position) or parsed.date_at.get(position + 1)
            opens = not isinstance(keep, Slot) or (date is not None and date.last < last and self.names.document.word(date.last) in DETERMINERS)
            if date is not None and (date.first == position or token.low in ("on", "in")) and opens:
                position = date.last  # "called on Monday for a recount", "rejected on Monday the results"
                continue
            if token.low == "," and (behind := self._behind_aside(position, last)) is not None:
                position = behind
                continue
            if (beyond := parsed.asides.get(position)) is not None and beyond < last:
                position = beyond  # "was, as he put it, | a sham"
                continue
            if token.low == "in" and self.names.kind_at(position + 1) == "capital" and position + 2 < last and self.tokens[position + 2].low in ("to", "on"):
                position += 2  # "declined | in Nairobi | to comment on"
                continue
            if token.low == "in" and (text := self._in_a_text(position, last)):
                position += text  # "described | in a statement | as a sham", "called | in a joint statement | for an inquiry"
                continue
            if token.low in ("on", "via") and position + 1 < last and self.tokens[position + 1].low in PLATFORMS:
                position += 2  # "hailed | on Twitter | what it called"
                continue
            if token.low in ("late", "early") and (position + 1 in parsed.date_at or position + 2 in parsed.date_at):
                position += 1  # "admitted late on Sunday that"
                continue
            if (stock := self._set_adverb(position, last)) and not isinstance(keep, Word):
                position += stock
                continue
            alone = isinstance(keep, Slot) and (token.low == "her" or token.low in _SHARES)
            if alone and (np := parsed.np_from(position)) is not None and np.last == position + 1:
                break  # "congratulated | her | on", "cut off | most | of its aid"
            if token.text in QUOTES and position and self.tokens[position - 1].low == ",":
                break  # what was said is over
            if token.text in _APOSTROPHES or token.low in _GLUE or (_adverb(token.low) and len(token.low) > 4) or token.low == "'s":
                position += 1
            else:
                break
        return position

    def _verdict(self, items: tuple[Item, ...], i: int, state: _State, parsed: Parsed, pattern: Pattern) -> _State | None:
        """One of the rule's verdicts, with a negation before it noted ("neither free nor fair", "not a legitimate result")."""
        position, last = state.position, parsed.sentence.last
        negative = state.negative
        for step in range(7):  # adverbs, intensifiers and another adjective may come first: "a complex and deeply flawed"
            if position >= last:
                return None
            low = self.tokens[position].low
            if low in ("no", "little", "nothing") and self.tokens[min(position + 1, last - 1)].low in ("more", "less", "but", "short"):
                position += 3 if self.tokens[min(position + 2, last - 1)].low in ("than", "of") else 2
                continue  # "no more than a sham", "nothing short of a farce"
            away = 1 if low in _NEGATIONS and not (low == "least" and self.tokens[position - 1].low in ("at", "very")) else self._distance(position, last)
            if away and not any(away > 1 and self._said_here(words, position, last) for words in pattern.verdicts.get(low, ())):
                negative = True
                position += away
                continue
            for words in pattern.verdicts.get(low, ()):
                stop = self._said_here(words, position, last)
                if stop and low in _VERBS_TOO and any(v.form == "inf" and v.head == position for v in parsed.verbs):
                    return None  # "called him, urging him to | free the prisoners"
                negative = negative or bool(stop and self._turned(stop, last, pattern))
                if stop and not (stop < last and self.tokens[stop].low in _SPOKEN_OF) and not self._of_somebody(stop, last):
                    end = _State(stop, state.slots, self.names.document.slice(position, stop), negative)
                    done = self._run(items, i + 1, end, parsed, pattern)
                    if done is not None:
                        return done
            if low in ("less", "anything") and self.tokens[min(position + 1, last - 1)].low in ("than", "like"):
                return None  # "less than fair" is no praise
            if low == "whether":
                return None  # "is doubtful whether | the will was expressed"
            if low == "less" and self.tokens[position - 1].low != "or":
                return None  # nor is "less free than the last"; "more or less fair" may be
            if step and low == "but":
                negative, position = self._denied_before(state.position), position + 1  # "not perfect | but fair", "peaceful | but not credible"
                continue
            if stock := self._set_adverb(position, last):
                position += stock
                continue
            if (beyond := parsed.asides.get(position)) is not None and beyond < last:
                position = beyond
                continue
            if step and low == "," and self.tokens[min(position + 1, last - 1)].low in _DEFINITE:
                return None  # "was a farce, | the legal adviser of the party said"
            token = self.tokens[position]
            plain = low.isalpha() and token.text.islower() and step < 5 and low not in _NEVER_BETWEEN
            passes = (
                token.text in QUOTES
                or low in _GLUE
                or _adverb(low)
                or low in _BETWEEN
                or (plain and (self.names.document.word(position + 1) == "but" or not any(v.first <= position < v.last for v in parsed.verbs)))
            )
            if not passes:
                return None
            position += 1
        return None

    def _denied_before(self, position: int) -> bool:
        """Whether the verb right before a verdict is denied: "was not | perfect but fair"."""
        denied = self.tokens[position - 1].low == "not" or self.tokens[position - 1].low.endswith("n't")
        return denied and self.tokens[position].low not in ("only", "just", "merely", "simply")

    def _turned(self, stop: int, last: int, pattern: Pattern) -> bool:
        """Whether a verdict that ends here is taken back at once: "free | but not fair", "free and calm, | though hardly fair", not "but not easy"."""
        turn = next((k for k in range(stop, min(stop + 6, last)) if self.tokens[k].low in _TURNING), None)
        if turn is None or any(t.low != "," and not t.text.islower() and t.text not in QUOTES for t in self.tokens[stop:turn]):
            return False
        position = turn + 1
        while position < last - 1 and (self.tokens[position].text in QUOTES or (_adverb(low := self.tokens[position].low) and low not in _NEGATIONS)):
            position += 1
        away = 1 if self.names.document.word(position) in _NEGATIONS else self._distance(position, last)
        position += away
        if not away or position >= last:
            return False
        low = self.tokens[position].low
        return low in _PRAISED or any(self._said_here(words, position, last) for words in pattern.verdicts.get(low, ()))

    def _set_adverb(self, position: int, last: int) -> int:
        """How many words here stand where an adverb can ("on the whole", "in Norway's view"), 0 where none do."""
        if self.tokens[position].low == "in" and (viewed := self._in_a_view(position, last)):
            return viewed
        phrases = _BEGIN_ADVERB.get(self.tokens[position].low)
        if phrases is None:
            return 0
        here = tuple([t.low for t in self.tokens[position : min(position + 4, last)]])
        return next((len(words) for words in phrases if here[: len(words)] == words), 0)

    def _in_a_view(self, position: int, last: int) -> int:
        """How many words here tell in whose view it is so: "in the eyes of Norway"."""
        reach = min(position + 8, last)
        named = next((k for k in range(position + 1, reach) if self.tokens[k].low in VIEWS or self.tokens[k].low in (",", ".")), reach)
        if named == reach or self.tokens[named].low not in VIEWS:
            return 0
        end = named + 1
        if end < last and self.tokens[end].low == "of":
            end = next((k for k in range(end, min(end + 6, last)) if self.tokens[k].low == ","), named + 1)
        return end - position

    def _distance(self, position: int, last: int) -> int:
        """How many words here put what follows at a distance ("far from", "a long way from"), 0 where none do."""
        if self.names.document.word(position) not in _BEGIN_DISTANCE:
            return 0
        here = [t.low for t in self.tokens[position : min(position + 6, last)]]
        return next((len(words) for words in _DISTANT if here[: len(words)] == list(words)), 0)

    def _of_somebody(self, stop: int, last: int) -> bool:
        """Whether the word belongs to a person: "an honest | young man"."""
        if stop < last and self.tokens[stop].low in ("and", "but", "as", "while", "because", "since"):
            return False  # "was well conducted | and people queued"
        return any(t.low in _HUMANS for t in self.tokens[stop : min(stop + 2, last)])

    def _said_here(self, words: Verdict, position: int, last: int) -> int:
        """Where the words of a verdict end that begin here, 0 where they do not; "devoid of any legitimacy" is "devoid of legitimacy"."""
        for k, choices in enumerate(words):
            if not choices:
                return self._said_behind(words[k + 1 :], position, last)
            while k and position < last and self.tokens[position].low in _WITHIN and self.tokens[position].low not in choices:
                position += 1
            if position >= last or self.tokens[position].low not in choices:
                return 0
            position += 1
        return position

    def _said_behind(self, words: Verdict, position: int, last: int) -> int:
        """Where the rest of a verdict ends that stands behind a gap: "in keeping with | the country's electoral | law"."""
        for start in range(position, min(position + GAP, last)):
            if end := self._said_here(words, start, last):
                return end
            if not self.tokens[start].text[0].isalnum() and self.tokens[start].text not in QUOTES and self.tokens[start].low not in ("'s", ","):
                return 0
        return 0

    def _class(self, name: str, items: tuple[Item, ...], i: int, state: _State, parsed: Parsed, pattern: Pattern) -> _State | None:
        """A word of the class WINNER or RULER within the phrase that begins here ("the country's rightful president")."""
        words = self.phrases.winner if name == "WINNER" else self.phrases.ruler
        np = parsed.np_from(state.position)
        end = np.last if np is not None else min(state.position + 1, parsed.sentence.last)
        words_here = [t.low for t in self.tokens[state.position : end]]
        if not (_NO_RULER if name == "RULER" else _NO_WINNER).isdisjoint(words_here) or (name == "RULER" and self.leads_some(np)):
            return None  # "referred to her as a spurious president", "called him the self-declared winner"
        for k in range(state.position, end):
            lows = [t.low for t in self.tokens[k : min(k + 4, end)]]  # but not "the president | 's plans"
            named = any(" ".join(lows[:n]) in words for n in (1, 2, 3) if n <= len(lows) and lows[n : n + 1] != ["'s"])
            if named or (name == "RULER" and np is not None and k == np.head and self._heads_state(np)):
                if np is not None:
                    state.slots = {**state.slots, name: np}
                return self._run(items, i + 1, state.at(max(end, k + 1)), parsed, pattern)
        return None

    def leads_some(self, np: NP | None) -> bool:
        """Whether a phrase means who is at the head of a party, a side or talks, not of a country: "the leader of the opposition"."""
        if np is None:
            return False
        lows = [t.low for t in self.tokens[np.first : min(max([np.last, *(p.last for p in np.post)]), np.first + 9)]]
        return any(
            low in ("leader", "head", "chief") and lows[k + 1 : k + 2] == ["of"] and not _LED_BY_SOME.isdisjoint(lows[k + 2 :]) for k, low in enumerate(lows)
        )

    def _heads_state(self, np: NP) -> bool:
        """Whether a phrase means who is at the head of a country: "the head of the Peruvian state"."""
        of = np.post[0] if np.post else None
        return self.tokens[np.head].low == "head" and of is not None and self.tokens[of.head].low in ("state", "nation", "country", "government")

    def _slot(self, slot: Slot, items: tuple[Item, ...], i: int, state: _State, parsed: Parsed, pattern: Pattern) -> _State | None:
        """A phrase that can fill the slot, the whole list where it begins one."""
        np = parsed.np_from(state.position)
        whole = next((x for x in parsed.lists if x.first <= state.position < x.last), None)
        if whole is not None and np is not None and whole.first >= np.first - 1:
            np = whole
        if np is not None and self.tokens[np.first].low == "neither" and (second := self._after_nor(np, parsed)) is not None:
            meant = next((x for x in (np, second) if self._fills(slot.name, x, parsed)), None)  # "neither the first | nor the second round"
            if meant is not None:
                return self._run(items, i + 1, _State(second.last, {**state.slots, slot.name: meant}, state.verdict, True), parsed, pattern)
        following = items[i + 1] if i + 1 < len(items) else None
        if np is not None and isinstance(following, Word) and "'s" in following.choices:  # "on | Ouattara | 's side": the owner fills it
            owned = next((k for k in range(np.first + 1, np.head) if self.tokens[k].low == "'s"), None)
            np = NP(np.first, owned, owned - 1) if owned is not None else None
        if np is not None and following is not None and np.first < np.head and np.head == np.last - 1 and self.tokens[np.head].low in words_of(following):
            if self.tokens[np.head - 1].low == "leader":
                return None  # of a party, perhaps
            np = NP(np.first, np.head, np.head - 1)  # "wished | the new president | success": two objects, no compound
        if np is None or not self._fills(slot.name, np, parsed):
            return None
        slots = {**state.slots, slot.name: np}
        judged = any(isinstance(x, Slot) and x.name == "VERDICT" for x in items[i + 1 :])
        calls = isinstance(following, Word) and "as" in following.choices
        for end in self._ends(np, parsed, more=i + 1 < len(items), judged=judged):
            if calls and any(t.low == "as" and s.low != "known" for s, t in pairwise(self.tokens[np.first : end])):
                break  # "regards the vote as a farce | and the winner as an impostor": of what comes first it is said first
            denied = end > np.last and self.tokens[end - 1].low == "neither"  # "sees the vote neither | as fair nor as free"
            done = self._run(items, i + 1, _State(end, slots, state.verdict, state.negative or denied), parsed, pattern)
            if done is not None:
                return done
        return None

    def _after_nor(self, np: NP, parsed: Parsed) -> NP | None:
        """The phrase behind "nor": "accept neither the first | nor the second round"."""
        k = next((k for k in range(np.last, min(np.last + 3, parsed.sentence.last - 1)) if self.tokens[k].low == "nor"), None)
        if k is None:
            return None
        return next((found for n in (k + 1, k + 2) if (found := parsed.np_from(n)) is not None), None)

    def _ends(self, np: NP, parsed: Parsed, *, more: bool, judged: bool = False) -> Iterator[int]:
        """Where a phrase may be taken to end: itself, then with each modifier and apposition that follows it.

        What is `judged` may be told by how it came about: "described the vote which Peru held on Sunday | as a farce".
        """
        yield np.last
        if not more:
            return
        position, told = np.last, False
        for item in parsed.items:
            if item.first < np.last:
                continue
            if judged and isinstance(item, VG) and item.form in ("pp", "ing") and item.subject is np and item.lemma in _MADE_KNOWN:
                told = True
                yield item.last  # "called the results announced | a fraud"
            elif told and isinstance(item, Mark) and (item.kind == "adv" or item.low in ("in", "out")):
                yield item.last  # "called the results announced so far | a fraud", "the results coming in | a fraud"
            if isinstance(item, VG) and item.form == "fin":
                if not judged or item.relation != "relative" or item.lemma not in _BRINGING_ABOUT:
                    return
                judged = False
                yield item.last
            if item.first - np.last > 14:
                return
            if mark(item, "rel"):  # "ordered four diplomats | who were loyal to him | to leave"
                yield from (v.first for v in parsed.verbs if v.form == "inf" and v.subject is np and v.first > item.last)
                if not judged:
                    return
            if isinstance(item, NP):
                position = item.last
                yield position
            elif isinstance(item, Mark) and item.kind in ("comma", "date", "paren", "dash"):
                yield item.last
                if item.kind == "comma" and (close := self._past_relative(item, parsed)) is not None:
                    yield close  # "regards the vote, in which he was credited with 58 percent, as rigged"
            elif isinstance(item, Mark) and item.kind in ("semi", "comp", "end"):
                return

    def _past_relative(self, comma: Mark, parsed: Parsed) -> int | None:
        """The end of a relative clause that a comma opens, where another comma closes it."""
        items = parsed.items
        k = next(n for n, x in enumerate(items) if x is comma)
        opener = items[k + 1 : k + 3]
        if not any(isinstance(x, Mark) and x.kind == "rel" for x in opener):
            return None
        return next((x.last for x in items[k + 2 :] if isinstance(x, Mark) and x.kind == "comma" and x.first - comma.first < 30), None)

    def _fills(self, name: str, np: NP, parsed: Parsed) -> bool:
        """Whether a phrase can fill a slot."""
        t = self.targets
        low = self.tokens[np.head].low
        match name:
            case "ACTOR":
                return low not in _NOBODY_ACTS
            case "PERSON":
                return low != "there" and (self._person(np) or self.describes(np))
            case "ELECTION" | "TARGET" if (low in _IT and self._of_something_else(np)) or (low == "they" and self._of_people(np, parsed)):
                return False
            case "ELECTION" | "TARGET" if low == "them" and self._of_other_things(np):
                return False
            case "ELECTION" | "TARGET" | "OUTCOME" if (low in self.ballots.kinds["ruling"] or low == "outcome") and any(
                self.tokens[p.head].low in _COURTS for p in np.post if p.prep in ("of", "by", "from")
            ):
                return False  # "welcomed the verdict of the court"
            case "ELECTION":
                if low in _PARTS_OF_VOTE and any(t.is_election(p) for p in _chain(np)):
                    return True
                return t.is_election(np) or (low in STAND_INS and t.focus is not None and not (low == "it" and self._is_country(np, parsed)))
            case "OUTCOME":
                return low in self.phrases.outcome and not t.no_contest(np)
            case "GOVERNMENT":
                if low in ("they", "them"):
                    return self._of_seizers(np)
                return t.is_government(np) or any(t.is_government(p) for p in np.post if p.prep == "of")
            case "TARGET":
                return self._target(np, low, parsed)
            case "COUNTRY":
                places = ("state", "capital", "group", "adjective", "region", "people")
                return low in _COUNTRIES or any(a.kind in places for a in self.names.within(np.first, np.last))
            case "PARTY":
                head = self.names.covered.get(np.head)
                party = low in ("party", "coalition", "alliance", "movement", "bloc")
                return head is not None and (head.kind == "body" or (head.kind == "title" and party))
            case "VOTERS":
                people = any(a.kind == "people" for a in self.names.within(np.first, np.last))
                return low in VOTERS or people
            case "FUNDS" | "TIES" | "CURBS":
                return self._measure(name, np)
            case "DOUBTED" | "FAULTS" | "PAPERS" | "CHECK":
                return self.ballots.means(name, np, parsed)
            case "CLAIM":
                return low in ("claim", "claims", "bid", "mandate", "ascent", "accession", "appointment")
            case "ENVOY":
                own = low == "own" and self.tokens[np.first].low in POSSESSIVES  # "Lima recalled its ambassador, and Oslo | its own"
                behind = [t.low for t in self.tokens[np.last : np.last + 2]]
                undergone = (
                    low in ("he", "she", "they") and np.first == parsed.sentence.first and (behind[:1] in (["was"], ["were"]) or behind[1:] == ["been"])
                )  # "She had been recalled"
                if own or ((low in _STANDING_FOR_ENVOYS or undergone) and np.last - np.first == 1) or low in _LIKE_ENVOYS:
                    return self._means_envoy(np.first)
                return self.names_envoy(np)
        return False

    def names_envoy(self, np: NP) -> bool:
        """Whether a phrase means an ambassador, a mission or its people, and not observers of a vote."""
        low = self.tokens[np.head].low
        if low == "interim" and np.head > np.first + 1 and self.tokens[np.head - 1].low == "ad":
            low = self.tokens[np.head - 2].low  # "the chargé d'affaires | ad interim"
        watching = not _SENT_TO_WATCH.isdisjoint(t.low for t in self.tokens[np.first : np.last])
        some = self.tokens[np.first].low in ("a", "an")
        watching = watching or (some and any(p.prep == "of" and self.tokens[p.head].text[:1].isdigit() for p in np.post))  # "a mission of 16"
        if low in ("mission", "team", "delegation") and not _WATCHING_VERBS.isdisjoint(
            t.low for t in takewhile(lambda t: t.text not in (".", ",", ";"), self.tokens[np.last : np.last + 8])
        ):
            return False  # "called home the team that had come to watch the polls"
        if low in ("mission", "missions") and not watching and self._mission_of_watchers(np):
            return False
        if self.tokens[np.last - 1].low == "'s" and np.last - np.first > 1 and any(a.last == np.last - 1 for a in self.names.within(np.first, np.last)):
            return self._means_envoy(np.first)  # "expelled Peru's ambassador, and Lima threw out | Chile's"
        titled = any(t.low in ("ambassador", "envoy", "consul") for t in self.tokens[np.first : np.head]) and np.head in self.names.covered
        titled = titled or (np.head in self.names.covered and "high commissioner" in self.names.document.slice(np.first, np.head).lower())
        known = (head := self.names.covered.get(np.head)) is not None and head.ref in self.envoys
        if low == "chief" and not watching and any(self.tokens[p.head].low in ("mission", "embassy", "legation") for p in np.post if p.prep == "of"):
            return True
        if low == "delegation" and self.tokens[np.first].low in ("a", "another"):
            return False  # one that travels, and is accredited nowhere
        if low in _POSTED and any(p.prep == "at" and self.tokens[p.head].low in ("embassy", "mission", "legation") for p in np.post):
            return True  # "eight officials | at the Peruvian embassy"
        if low in _SHARES or low in _STAFF or low.isdigit():
            return any(p.prep == "of" and self.names_envoy(p) for p in np.post)  # "most of America's diplomats"
        return (low in self.envoy_words and not watching) or titled or known or any(self.tokens[beside.head].low in self.envoy_words for beside in np.appos)

    def _mission_of_watchers(self, np: NP) -> bool:
        """Whether a mission is that of an organisation, which has no embassies, or one that was told before to watch the vote."""
        words = {t.low for t in self.tokens[np.first : np.last]}
        kinds = {a.kind for a in self.names.within(np.first, np.last)}
        if "diplomatic" in words:
            return False
        if kinds & {"group", "organ"} or words & _BODIES_OF_STATES:
            return True
        told = any(low in _WATCHING_VERBS or low in _WATCHERS for _, low in self._before(np.first))
        return told and not kinds & {"state", "adjective"}

    def _before(self, token: int) -> Iterator[tuple[int, str]]:
        """The words before a token where what a pronoun means is looked for, the nearest first, with where."""
        return ((k, self.tokens[k].low) for k in range(token - 1, max(token - _BACK, -1), -1))

    def _of_a_vote(self, low: str) -> bool:
        """Whether a word is one for a vote, if only a weak one."""
        return low in self.targets.election_words or low in self.targets.weak

    def _means_envoy(self, token: int) -> bool:
        """Whether the last person spoken of before a pronoun is an ambassador: "summoned the ambassador and told | her | to leave"."""
        for k, low in self._before(token):
            atom = self.names.covered.get(k)
            if low in self.envoy_words or (atom is not None and atom.ref in self.envoys):
                return True
            named = atom is not None and (atom.kind in ("person", "name") or (atom.kind == "title" and atom.role != "institution"))
            if named or low in _PEOPLE:
                return False
        return False

    def _measure(self, name: str, np: NP) -> bool:
        """Whether a phrase means aid, ties or sanctions: by its head, by what it is a part or an amount of, or a pronoun that goes back to one."""
        words, low = self.phrases.measures[name], self.tokens[np.head].low
        if np.last - np.first == 1 and low in _PRONOUNS:
            return self._goes_back(np.first, name)
        if low in words:
            return not (name == "CURBS" and low in _ALSO_OTHER and self._unqualified(np))
        qualified = not _QUALIFYING.isdisjoint(t.low for t in self.tokens[np.first : np.head])
        if name == "FUNDS" and low in _SUPPLIES and any(p.prep == "of" and self._arms(p) for p in np.post):
            return True  # "stopped the shipment of weapons"
        if name == "FUNDS" and low in _MONEY and any(self._given_to(p) or (p.prep == "under" and self._measure(name, p)) for p in np.post):
            return True
        if name == "FUNDS" and (low in _MONEY or low in _SUMS) and self._meant_for_state(np):
            return True
        if name == "FUNDS" and low in _SUMS and any(p.prep == "in" and self.tokens[p.head].low in _SORTS_OF_AID for p in np.post):
            return True  # "froze 700 million dollars in support for the transition"
        if name == "FUNDS" and (low in _SORTS_OF_AID or low == "training"):
            own = qualified or (low == "training" and any(p.prep in ("of", "for") for p in np.post))
            return own or (low in _SHARES and any(p.prep == "of" and self._measure(name, p) for p in np.post))  # "the last tranche of its aid"
        part = low in _SHARES or any(t.text[0].isdigit() or t.low in _SHARES for t in self.tokens[np.first : np.last])
        return part and any(p.prep in ("of", "in", "from", "than") and self._measure(name, p) for p in np.post)

    def _meant_for_state(self, np: NP) -> bool:
        """Whether a clause on money tells that a state was to have it: "the money | earmarked for Peru", "the sum that it had set aside for Peru"."""
        for k in range(np.last, min(np.last + 8, len(self.tokens) - 2)):
            if self.tokens[k].text in (",", ".", ";"):
                return False
            if self.tokens[k].low in ("for", "to") and not _EARMARKING.isdisjoint(t.low for t in self.tokens[np.last : k]):
                near = self.names.within(k + 1, min(k + 4, len(self.tokens)))
                return any(a.kind in ("state", "adjective", "capital") for a in near)
        return False

    def _given_to(self, np: NP) -> bool:
        """Whether what completes a word for money is who gets it, or how much: "credits | to the regime", "a payment | of 12 million euros"."""
        if np.prep == "of":
            return not _SUMS.isdisjoint(t.low for t in self.tokens[np.first : np.last])
        served = self.tokens[np.head].low in _TREASURIES or self.targets.is_government(np) or self.names.kind_at(np.head) in ("state", "capital")
        return np.prep in ("to", "for") and served

    def _arms(self, np: NP) -> bool:
        return any(self.tokens[p.head].low in _ARMS for p in (np.members or [np]))

    def _unqualified(self, np: NP) -> bool:
        """Whether a ban or measures may be of any kind: neither what they are of nor against whom is said beside the word."""
        return np.head == np.first + (self.tokens[np.first].low in DETERMINERS) and not any(p.prep in ("on", "against") for p in np.post)

    def _goes_back(self, token: int, name: str) -> bool:
        """Whether the nearest noun before a pronoun that it can mean is of this class: "cut its aid. It will be resumed"."""
        singular = self.tokens[token].low == "it"
        for k, low in self._before(token):
            if low in self.targets.election_words and _BEFORE_CAUSES.isdisjoint(t.low for t in self.tokens[max(k - 4, 0) : k]):
                return False  # but "cut its aid over the election. It will be resumed"
            of = next((n for n, words in self.phrases.measures.items() if low in words), None)
            if of is not None and singular != low.endswith("s"):
                return of == name  # "the sanctions that curb its cooperation. It had suspended | them"
        return False

    def _of_something_else(self, it: NP) -> bool:
        """Whether the nearest noun before "it" that it can mean is a coup or an attack, not a vote: "learnt of the coup. Peru has denounced it"."""
        if not self._vote_at_hand(it.first):
            return True
        for k, low in self._before(it.first):
            if self._of_a_vote(low):
                return False
            told = not {"a", "an", "the", "new", "this", "its", "his", "such", "any", "'s"}.isdisjoint(
                t.low for t in self.tokens[max(k - 3, 0) : k]
            )  # not "in line with Peruvian law"
            if low in _MATTERS and told and self.names.document.quote_at(k) == self.names.document.quote_at(it.first):
                return True
            if self.names.document.word(k - 1) == "such" and low in _ACTS:
                return True  # "Such acts were unacceptable, said Ada Obi, who condemned | them"
            if low in _DEEDS and self.names.document.quote_at(k) in (None, self.names.document.quote_at(it.first)):
                return True  # but in another's mouth a vote is "a coup by other means"
        return False

    def _of_other_things(self, them: NP) -> bool:
        """Whether the nearest things before "them" are no votes or results: "heard the allegations and | dismissed them", "condemned such acts"."""
        for k, low in self._before(them.first):
            if low in _THINGS or (low in _ACTS and low.endswith("s") and self.tokens[max(k - 1, 0)].low in ("such", "these")):
                return True
            if low.endswith("s") and low.isalpha() and (self._of_a_vote(low) or low in self.phrases.outcome or low in self.phrases.government):
                return False
        return False

    def _vote_at_hand(self, token: int) -> bool:
        """Whether the sentence of a token or the one before has a word for a vote, its outcome or who rules."""
        sentences = self.names.document.sentences
        k = bisect_right(sentences, token, key=lambda s: s.first) - 1
        if k < 1 or sentences[k - 1].kind == "headline" or (token + 1 < len(self.tokens) and self.tokens[token + 1].low in BE):
            return True  # "it was no fair election" tells itself what it means
        if k not in self._votes_at_hand:  # asked for by every pattern of a verb
            start = sentences[k - 1].first
            if [t.low for t in self.tokens[start : start + 2]] == ["the", "government"]:
                start += 2  # "The government raised the price of fuel. Peru called it unacceptable"
            self._votes_at_hand[k] = not self._vote_words.isdisjoint([t.low for t in self.tokens[start : sentences[k].last]])
        if self.targets.rulers and self.tokens[token - 1].low in ("recognised", "recognized"):  # of who rules, and so further back
            return self._votes_at_hand[k] or not self._vote_words.isdisjoint([t.low for t in self.tokens[sentences[max(k - 2, 0)].first : token]])
        return self._votes_at_hand[k]

    @cached_property
    def _vote_words(self) -> frozenset[str]:
        """Words for a vote, its outcome or who rules, and other words of a sentence about one."""
        targets, phrases = self.targets, self.phrases
        return _OF_VOTES.union(targets.election_words, targets.weak, phrases.outcome, phrases.winner, phrases.ruler, phrases.government, phrases.kinds)

    def _of_people(self, they: NP, parsed: Parsed) -> bool:
        """Whether the nearest noun before "they" that it can mean is people, not results: "praised his followers and asked that they be respected"."""
        told = next((v.parent for v in parsed.verbs if v.subject is they and v.relation == "complement" and v.parent is not None), None)
        teller = told.subject if told is not None and told.lemma in self.phrases.report_verbs else None
        for k, low in self._before(they.first):
            if teller is not None and told is not None and teller.first <= k < told.first:
                continue  # "the head of the observers said that they were fair"
            if self._of_a_vote(low):
                return False
            if low in _PEOPLE or self.names.kind_at(k) == "people":
                return True
        return False

    def _of_seizers(self, they: NP) -> bool:
        """Whether the nearest noun before "they" that it can mean is of those who seized power: "told the officers that they lacked a mandate"."""
        for k, low in self._before(they.first):
            if low in self.seizers:
                return True
            if low in _PEOPLE or low in self.targets.election_words or (low.endswith("s") and k in self.names.covered):
                return False
        return False

    def describes(self, np: NP) -> bool:
        """Whether a phrase describes somebody spoken of before by age or, after talk of rulers, by rank or past: "refused to recognise | the officer"."""
        low = self.tokens[np.head].low
        if low.endswith("-year-old"):
            return True
        if not self.targets.rulers or self.tokens[np.first].low != "the" or np.head in self.names.covered or np.post:
            return False
        return low in RANKS or low in ("officer", "officers") or (np.last - np.first > 2 and self.tokens[np.first + 1].low == "former")

    def _target(self, np: NP, low: str, parsed: Parsed) -> bool:
        """Whether a phrase means a vote, a government or a contender, or an aspect of one."""
        t = self.targets
        if low == "what":
            return t.focus is not None and (self._calls_it(np, parsed) or self._took_place(np, parsed))
        if low in STAND_INS:
            ruled = low in ("it", "them") and (t.rulers or any(p.last <= np.first and t.is_government(p) for p in parsed.phrases))
            return (t.focus is not None or ruled) and not (low == "it" and (self._expletive(np, parsed) or self._is_country(np, parsed)))
        if t.is_election(np) or t.is_government(np) or self._person(np) or self.names_parliament(np) or self.describes(np):
            return True
        if low in ("validity", "outcome", "fairness", "legality", "result", "results") and self.tokens[np.first].low == "its":
            return t.focus is not None  # "stayed away from the vote and refuses to accept its validity"
        if low in ("conduct", "organisation", "organization") and self.tokens[np.first].low == "its":
            actors = {id(v.subject) for v in parsed.verbs}
            others = (p for p in parsed.phrases if p.last <= np.first and id(p.top) not in actors and not t.is_election(p))
            spoken_of = any(x.low in t.election_words for x in self.tokens[max(0, np.first - _BACK) : np.first])
            return spoken_of and next(others, None) is None  # "described its conduct as fair", but not "met the police and described its conduct"
        if (low in _ASPECTS or low in WINS) and np.post:
            return any(t.is_election(p) or t.is_government(p) or self._person(p) for p in _chain(np))
        if low in _ASPECTS and np.last + 1 < parsed.sentence.last and self.names.document.word(np.last) in ("and", "or", "nor"):
            other = parsed.np_from(np.last + 1)
            return other is not None and t.is_election(other)  # "the holding and the results of the vote"
        if low in ("affair", "thing", "business", "show", "spectacle") and not {"whole", "entire"}.isdisjoint(t.low for t in self.tokens[np.first : np.head]):
            return t.focus is not None  # "called the whole affair a fantasy"
        near = low in ("framework", "basis", "conditions")
        return near and any(t.is_election(p) and 0 <= p.first - np.last <= 8 for p in parsed.phrases)

    def _is_country(self, it: NP, parsed: Parsed) -> bool:
        """Whether "it" goes back to a country that is in no subject: "lifted the sanctions on Gabon and welcomed it back"."""
        before = next((p for p in reversed(parsed.phrases) if p.last <= it.first), None)
        if before is None or before.prep is None or any(self.targets.is_election(p) for p in (before, before.top)):
            return False
        if before.prep in ("for", "to") and before.last == it.first:
            return False  # "for Spain it was illegitimate"
        inside = any(
            v.subject is not None and v.subject.first <= before.first < v.first and not any(v.subject.first < w.first < before.first for w in parsed.verbs)
            for v in parsed.verbs
        )
        return self.names.kind_at(before.head) == "state" and not inside

    def _calls_it(self, what: NP, parsed: Parsed) -> bool:
        """Whether "what he called a sham" gives a name to the vote: it ends with the name, or names a vote ("what it called a rigged poll")."""
        k = next((k for k, x in enumerate(parsed.items) if x.first == what.first), None)
        calls = next((n for n, x in enumerate(parsed.items) if k is not None and n > k and isinstance(x, VG) and x.form == "fin"), None)
        called = next((x for x in parsed.items[calls + 1 :] if not mark(x, "quote", "adv", "prep")), None) if calls is not None else None
        if not isinstance(called, NP):
            return False
        naming = self.tokens[called.first].low in ("a", "an", "the")
        return naming and not called.post and (self.tokens[called.head].low in self.sham_words or self.targets.is_election(called))

    def _took_place(self, what: NP, parsed: Parsed) -> bool:
        """Whether "what" tells of the vote by what was done: "what happened on Sunday was", "what the commission announced is"."""
        done = next((v for v in parsed.verbs if v.form == "fin" and v.first >= what.last), None)
        return done is not None and done.lemma in _TAKING_PLACE

    def _expletive(self, np: NP, parsed: Parsed) -> bool:
        """Whether "it" only stands for what follows: "called it unacceptable that", "called it absurd to label"; not "called it a sham that"."""
        near = [k for k in range(np.last, min(np.last + 6, len(self.tokens))) if self.tokens[k].low not in _DEGREES][:3]  # "was | far too | early to call"
        lows = [self.tokens[k].low for k in near]
        opened = "that" in lows or ("to" in lows and any(v.form == "inf" and np.last < v.first <= near[-1] for v in parsed.verbs))
        return opened and lows[0] not in ("a", "an", "the", "that", "to")

    def names_parliament(self, np: NP) -> bool:
        """Whether the phrase is the parliament of the country that voted, named by its own name ("the new Duma")."""
        head = self.names.covered.get(np.head)
        if head is None or head.kind != "body":
            return False
        body = self.targets.knowledge.bodies.get(head.ref)
        return body is not None and body.kind == "parliament" and body.country is not None and body.country == self.targets.host

    def _person(self, np: NP) -> bool:
        """Whether a phrase means somebody who can hold or win an office."""
        if np.last - np.first == 1 and self.tokens[np.first].low in ("him", "her", "he", "she"):
            return True
        if np.last - np.first == 1 and self.tokens[np.first].low in ("you", "me"):
            return self.names.document.quote_at(np.first) is not None  # "I congratulate you," she wrote to him, "she congratulated me"
        if self.tokens[np.head].low in _WINNERS:
            return True
        if self.tokens[np.head].low in ("successor", "replacement") and any(self.names.kind_at(o.head) in ("person", "name") for o in np.appos):
            whose = {t.low for t in self.tokens[np.first : np.head]}
            own = not {"his", "her"}.isdisjoint(whose) or not self.phrases.ruler.isdisjoint(whose)
            return own or any(a.kind == "person" for a in self.names.within(np.first, np.head))  # "recognised his successor, Mr Ruto"
        if np.members and np.members[0].head != np.head and self._person(np.members[0]):
            return True  # "wished Mr Ruto and his deputy success"
        if self.tokens[np.head].low in _HEADING_A_PARTY and any(self.names.kind_at(o.head) == "person" and not o.post for o in np.appos):
            return True  # "congratulated the Roots Party's chairman, Mr Ruto"
        if self._who_won(np):
            return True
        head = self.names.covered.get(np.head)
        if head is None or (head.kind == "name" and head.ref.lower().split()[-1] in _STATES_AT_LARGE):
            return False  # "wished the Republic well", "recognised the Saharawi Republic"
        if head.kind == "name" and self.tokens[np.first].low == "the" and head.ref.lower().split()[-1].endswith(("ans", "arabs")):
            return False  # "support for the West Africans", "... the Arabs"
        return head.kind in ("person", "name") or (head.kind == "title" and (head.role == "state" or head.ref in _CONTENDERS))

    def _who_won(self, np: NP) -> bool:
        """Whether a phrase names the winner by what he won: "the woman declared president", "the next tenant of State House"."""
        low, word = self.tokens[np.head].low, self.names.document.word
        if low in _SOMEBODY and self.tokens[np.first].low in ("the", "a"):
            who = word(np.last) == "who"
            k = next((k for k in range(np.last + who, np.last + 4) if word(k) not in AUXILIARIES | _NARROWLY), np.last)
            if who:
                return word(k) in _BEAT and self._of_the_vote(k + 1)
            return word(k) in _NAMED_AS and word(k + 1) in ("president", "president-elect", "winner") and self._ends_there(k + 2)
        whose = next((p for p in np.post if p.prep == "of"), None)
        if whose is None:
            return low in ("counterpart-to-be", "colleague-to-be")
        return low in _OCCUPANTS and any(a.kind == "seat" for a in self.names.within(whose.first, whose.last))

    def _of_the_vote(self, k: int) -> bool:
        """Whether nothing but a vote, the presidency or somebody who stood is named at a token: "who beat | Mr Odinga", not "... in the marathon"."""
        rival, focus, word = self.names.at.get(k), self.targets.focus, self.names.document.word
        if rival is not None:
            return focus is not None and fold(rival.ref) in self.targets.stood(focus) and self._ends_there(rival.last)
        if word(k) not in ("the", "this"):
            return False
        k += 1 + (word(k + 1) in ("presidential", "disputed", "general"))
        return word(k) in _TO_BE_WON and self._ends_there(k + 1)

    def _ends_there(self, k: int) -> bool:
        """Whether nothing at a token tells of what else: the end, a day, "in" or "of" the country that voted."""
        there, low = self.names.at.get(k + 1), self.names.document.word(k)
        own = there is not None and there.kind == "state" and self.names.code(there) == self.targets.host
        return low in (",", ".", ";", "", "on") or (low in ("in", "of") and own)


_SOMEBODY = frozenset("man woman one candidate politician challenger".split())
"""What somebody is called who is told by what he won."""
_BEAT = frozenset("beat beats beaten defeated defeats ousted unseated toppled trounced edged won".split())
"""What he did to the vote, or to who else stood."""
_NAMED_AS = frozenset("declared elected proclaimed named".split())
"""What was done to him: "the woman declared president"."""
_NARROWLY = frozenset("just narrowly soundly now".split())
"""What may stand before that."""
_TO_BE_WON = frozenset("election vote presidency poll run-off runoff".split())
"""What the man who won has won, if he is the one elected."""
_OCCUPANTS = frozenset("occupant tenant master occupier inhabitant".split())
"""What a president is of his palace."""
_HEADING_A_PARTY = frozenset("chairman chairwoman chairperson candidate nominee".split())
"""What one who stands for a party is called before his name."""
_DEGREES = frozenset("too very far much still rather so quite also".split())


def _adverb(low: str) -> bool:
    """Whether a word looks like an adverb, which may stand between any two: "soundly", not "tally"."""
    return low.endswith("ly") and low not in NO_ADVERBS


def _chain(np: NP) -> Iterator[NP]:
    """The phrases that complete a phrase, and those that complete them: "the legitimacy | of the outcome | of the vote"."""
    for post in np.post:
        if post.prep in ("of", "for", "in", "within", "about"):
            yield post
            yield from _chain(post)


def overlap(a: Match, b: Match) -> bool:
    """Whether a match reads the words of another, decided before it: they begin at one word, or one lies in the other and says the same stance.

    Recognition that the other speaks of is part of what that says: "set terms for | recognition of".
    """
    within = b.first <= a.anchor < b.last
    same = a.rule.stance == b.rule.stance and (a.first <= b.anchor < a.last or within)
    return a.anchor == b.anchor or same or (within and a.rule.id in _PLAIN_RECOGNITION and b.rule.stance in ("withholds", "neutral"))
