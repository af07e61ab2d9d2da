"""Words → tags: which word of a sentence is a noun, a verb, an auxiliary, a conjunction.

Closed classes decide most words; the rest are nouns unless the list of verbs knows them and their place asks for a verb.
The tags: N, V, AUX, TO (of an infinitive), NEG, D, NUM, POS ('s), PRON, P, CC, SUB, REL, COMP ("that"), ADV, DATE, Q (a quotation mark), PUNCT.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from stance.dates import Dated
from stance.mentions import PARTY_NOUNS, Names
from stance.patterns import Phrases
from stance.text import DASHES, QUOTES, Sentence
from stance.words import (
    ADVERBS,
    ALL,
    AMBIGUOUS,
    ARTICLES,
    BE,
    CHIEFS,
    COORDINATORS,
    DETERMINERS,
    DO,
    FEELINGS,
    GREETINGS,
    HAVE,
    IN_SUM,
    INDEFINITE,
    INTRANSITIVE,
    MESSAGES,
    MODALS,
    NAMING,
    NO_ADVERBS,
    NOUN_ING,
    NUMERALS,
    OBJECTS,
    PERSONAL,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SPANS,
    SUBORDINATORS,
    UNDER_HEADINGS,
    VERDICTS,
    WATCHING,
    WINNING_WAYS,
    WINS,
    YIELDING,
    is_adjective,
)

AUXILIARIES = frozenset({*BE, *HAVE, *DO})
_HELPING = AUXILIARIES | MODALS
"""Verbs that help others: whatever stands right before one of them is hardly a verb itself."""
_TITLES_OR_VERBS = frozenset("heads chairs head chair note notes text states state report reports house group rules".split())
_SPANNED = frozenset("after before later ahead".split())
_PLACED = ("state", "capital", "person", "name")
_MODAL_NOUNS = frozenset("may might will must can".split())
_WROTE = frozenset("wrote posted tweeted said congratulated called rang phoned cabled telephoned conceded announced spoke followed came arrived".split())
"""Verbs behind which "minutes after" tells when, and is not what they have."""
_TOLD_BY = frozenset("said says added declared announced stated wrote insisted stressed explained".split())
_QUALITIES = frozenset(
    "willing unwilling isolated convincing resounding overwhelming striking worrying troubling disturbing alarming misleading surprising outstanding".split()
)
_QUANTITIES = frozenset("other more few further own such most".split())
_NOT_ADVERBS = frozenset("orderly disorderly friendly timely costly deadly daily weekly monthly elderly unruly unlikely likely early".split()).union(NO_ADVERBS)
_TIME_WORDS = frozenset("after before since until once".split())
_RAISED = frozenset("questions doubts concerns suspicions fears serious grave new further fresh many some more".split())
"""What faults of a vote raise."""
_OPENING_ING = frozenset("meeting gathering briefing reporting speaking warning answering writing".split())
_LACKED = frozenset("any all the a basic democratic legal minimum".split())
"""What begins the phrase for what is lacking, where that does not stand right behind the verb."""
_ASKED_OF = frozenset("demand ask expect request require".split())
"""Verbs of asking something of somebody."""
_BEFORE_OF = frozenset(
    "absolve accuse acquit advise approve assure beware boast cheat come complain consist convict cure deprive despair die disapprove dispose divest drain "
    "dream hear inform know learn make notify partake persuade purge reek relieve remind repent rid rob smack smell speak strip suspect talk taste tell think "
    "tire warn write".split()
)
"""Verbs that "of" can follow."""
_NEVER_NOUNS = frozenset("saying calling citing".split())
_BODIES = WATCHING | frozenset("arm group groups body bodies organisation organization agency office network coalition".split())
"""Those before whom "monitoring" or "observing" tells of what kind they are."""
_AS_VERBS = frozenset(
    "describe regard see denounce dismiss recognize hail treat view label brand reject condemn characterize acknowledge portray decry deride "
    "accept name consider know serve act such same".split()
)
"""Verbs (and "such", "same") after which "as" is a preposition: "describes the vote on Sunday as"."""
_BACK_TO = frozenset(("to", "in", "into", "from", "home", "on", "at", "as", "after", "when", "by", ",", ".", "and", ""))
"""What "back" stands before where it tells whither somebody is sent."""
_BACK_WHERE = frozenset("in into to as on".split())
"""What "back" stands before where it tells whence something returns: "put envoys | back into"."""
_AFTER_DEEDS = frozenset("with in and or at by during , .".split())
_LETTING = frozenset("let lets letting".split())
_OPENERS = frozenset("forward that what to for on upon as not in with at from by out off up down against behind".split())
_NOUN_FOLLOWERS = frozenset("for on in with at from by to as against".split())
_PLURALS = frozenset("people men women police spokesmen".split())
_ACTORS = frozenset("government ministry party bloc group union movement alliance coalition statement mission who which that".split())
FUNCTION_WORDS = DETERMINERS | PREPOSITIONS | PRONOUNS | SUBORDINATORS | COORDINATORS | ADVERBS | MODALS | {*BE, *HAVE} | {"not", "that", "to", "who", "which"}


_NOW = tuple(
    tuple(p.split())
    for p in (
        "for the moment",
        "as a matter of principle",
        "as a matter of policy",
        "as a matter of course",
        "on principle",
        "in principle",
        "before that",
        "before then",
        "by then",
        "until then",
        "up to then",
        "up to now",
        "until now",
        "for the time being",
        "for now",
        "for its part",
        "for their part",
        "at present",
        "at this time",
        "at this moment",
        "at this juncture",
        "at the moment",
        "at this stage",
        "at this point",
        "in fact",
        "as yet",
        "of course",
        "in essence",
        "on the whole",
        "by and large",
        "in general",
        "in the main",
        "in turn",
        "in return",
        "in response",
        "in reply",
        "in retaliation",
        "in protest",
        "in consequence",
        "in effect",
        "in principle",
        "as a result",
        "as a consequence",
        "at once",
        "with immediate effect",
        "on those grounds",
        "to that end",
    )
)
"""Phrases that stand where an adverb can, between an auxiliary and its verb."""
_NO_WAY = tuple(
    tuple(p.split())
    for p in (
        "in no way",
        "in no sense",
        "in no respect",
        "by no means",
        "by no stretch of the imagination",
        "under no circumstances",
        "in no circumstances",
        "under no condition",
        "at no point",
        "at no time",
        "in no case",
        "on no account",
    )
)
"""Phrases that deny the verb behind them: "can in no way | be called"."""
_ANYWHERE = (
    *IN_SUM,
    ("from", "now", "on"),
    ("as", "a", "rule"),
    ("for", "the", "time", "being"),
    ("for", "the", "moment"),
    ("without", "delay"),
    ("in", "effect"),
)
"""Phrases that are adverbs wherever they stand."""
_OPEN_ANYWHERE = frozenset(p[0] for p in _ANYWHERE)
_OPEN_NOW = frozenset(p[0] for p in _NOW)
_OPEN_NO_WAY = frozenset(p[0] for p in _NO_WAY)
_BEFORE_ASIDES = _HELPING | {"not"}
_SPEAKING_ABOUT = frozenset(
    "speak talk hear know complain say write tell warn ask worry care think learn read lie inquire boast argue quarrel joke bring set rally hang wait sit "
    "gather last".split()
)
"""Verbs of which "about" may tell what they are about."""
_GOING_UP = frozenset("come go get move turn run stand add rise climb live face amount own take".split())
"""Verbs that "around" or "up to" may belong to."""
_CLAIMING = frozenset("cry cries claim claims cite cites".split())
"""Verbs that look like nouns, of who says that a vote was won or stolen."""
_CLAIMED = frozenset("foul fraud victory rigging theft irregularities cheating".split())
"""What he says it was, without an article."""
_DEMANDING = frozenset("demands requests questions doubts challenges".split())
"""Verbs that look like nouns, of who is not content with a vote."""
_DEMANDED = frozenset(
    "audit recount probe inquiry enquiry investigation rerun re-run runoff result results proof clarity transparency answers fresh new full".split()
)
"""What he asks for or doubts, without an article."""
_TAKING = frozenset("plans demands threatens wants seeks urges favours favors proposes".split())
"""Forms that can be nouns, as verbs of what a state plans or asks for."""
_TAKEN = frozenset("sanctions visa travel aid ties relations punitive tougher further fresh new diplomatic military economic targeted embassy".split())
"""How that begins."""
_GOING_ROUND = frozenset("go goes going went gone come comes came turn turned turning pass passed passing send sent sending hand handed year way".split())
"""What stands before the adverb "round", which is no ballot then."""
_TELLING_OUT = frozenset("point make find turn rule figure speak cry call work spell".split())
"""Verbs with "out" that a clause with "that" completes."""
_SENT = frozenset("sent deployed dispatched fielded mounted".split())
"""What was done with observers by whoever had them at a vote."""
_CASTING = frozenset("voting polling balloting counting".split())
_FINDING = frozenset("find judge consider deem call rate see declare describe".split())
"""Verbs by which somebody says what he thinks of the voting."""
_BY_MANY = frozenset("internationally universally generally widely commonly".split())
"""What stands before "recognized", "accepted" and the like where they tell of what kind standards are."""
_MAKING = frozenset(
    "sign broker negotiate reach strike join breach violate implement draft launch found enter leave break keep honour honor quit boycott".split()
)
"""Verbs of what is done with things, which no clause with "that" completes."""
_FELT = frozenset("him her them us me it the".split())
"""Whom or what a verb of feeling moves: "the gap between the figures worried them"."""
_CONTRACTED = frozenset("it that there he she what who here".split())
"""Words after which 's is "is" or "has"."""
_MADE_KNOWN = frozenset("announced declared published released proclaimed issued presented reported".split())
"""What stands behind results that are told of: "the figures released"."""
_PRONOMINAL = frozenset("both neither either many much most several others some few all each".split())
"""Determiners that can be a subject by themselves."""
_LOST = frozenset("defeated beaten vanquished unseated elected disqualified barred".split())
"""What befell some of those who stood."""
_RUNNING = frozenset("candidates contenders challengers rivals contestants hopefuls opponents incumbents presidents".split())
"""Those who stand in a vote."""
_SAID = frozenset("said called found told wrote spoke".split())
"""What whoever is told by the owner alone has done."""
_DOING_SO = frozenset("sending offering extending expressing voicing refusing withholding recognizing recognising rejecting calling".split())
"""What those do who take a stance."""
_ELECTED = frozenset("election re-election reelection elected re-elected reelected appointment inauguration accession".split())
_DOUBT = frozenset("doubt doubts shadow pall cloud".split())
_STOPS = frozenset(".,;")
_CURRENCIES = frozenset("$€£")
_CLAUSE_MARKS = frozenset(";:-–—")
"""Marks behind which a clause begins."""
_OBJECT_OF_PARTICLE = frozenset("by the a an its his her their".split())
"""What follows a particle that belongs to its verb: "set out | a list", "put up | by"."""
_NONE = frozenset("no none nobody".split())
_QUANTIFIERS = frozenset("several some many few most various numerous other both dozens".split()) | NUMERALS.keys()
_CONTENTS = frozenset("proof evidence fact claim view belief allegation sign".split())
"""Nouns whose content "that" opens."""


@dataclass(slots=True)
class _Word:
    """A word in its place: token `k`, the n-th of its sentence; the tag and the word before it, the word after it ("" beyond the ends)."""

    n: int
    k: int
    low: str
    before: str
    previous: str
    after: str


class Tagger:
    """Tags the words of one sentence; `tags` are theirs, in order."""

    def __init__(self, sentence: Sentence, dates: list[Dated], names: Names, phrases: Phrases) -> None:
        self.names = names
        self.phrases = phrases
        self.tokens = names.document.tokens
        self.verbs = phrases.verbs
        self.nouns = phrases.topics
        self.first, self.last = sentence.first, sentence.last
        self.headline = sentence.kind == "headline"
        self.tags = [""] * (self.last - self.first)
        for d in dates:
            for k in range(d.first, min(d.last, self.last)):
                self.tags[k - self.first] = "DATE"
        opens = self.tokens[self.first].text in QUOTES
        if self._low(self.first + opens) in ("at", "for"):
            words = self._phrase_at(self.first + opens, _NOW)
            self.tags[opens : opens + len(words)] = ["ADV"] * len(words)  # "At present | Peru does not accept it"
        for n, token in enumerate(self.tokens[self.first : self.last - 1], 1):
            if token.low in _BEFORE_ASIDES:
                self._tag_aside(n)
            if self.tokens[self.first + n].low in _OPEN_ANYWHERE and (words := self._phrase_at(self.first + n, _ANYWHERE)):
                self.tags[n : n + len(words)] = ["ADV"] * len(words)
        for n, tag in enumerate(self.tags):
            if not tag:
                self.tags[n] = self._tag(n)

    def _tag_aside(self, n: int) -> None:
        """Tag what stands at position `n` between an auxiliary and its verb."""
        low = self._low(self.first + n)
        if low in _OPEN_NOW:
            words = self._phrase_at(self.first + n, _NOW)
            self.tags[n : n + len(words)] = ["ADV"] * len(words)  # "would not | for the moment | accept"
        if low in _OPEN_NO_WAY:
            denial = self._phrase_at(self.first + n, _NO_WAY)
            before, after = self._low(self.first + n - 1), self._low(self.first + n + len(denial))
            forms = ("base",) if before in MODALS or before in DO else ("pp", "ed", "ing") if before in BE else ("pp", "ed")
            if denial and (after in BE or self._can_be(after, *forms)):  # "is in no way | recognising him"
                self.tags[n : n + len(denial)] = ["NEG"] * len(denial)
        if low == ",":
            end = self._aside(n)
            self.tags[n:end] = ["ADV" if tag != "DATE" else tag for tag in self.tags[n:end]]  # "would not, for the time being, | accept"

    # --- small questions

    def _aside(self, n: int) -> int:
        """Where an aside between commas ends that begins at position `n` after an auxiliary and stands before its verb; `n` where there is none."""
        k = self.first + n
        close = next((j for j in range(k + 2, min(k + 8, self.last)) if self.tokens[j].low == ","), None)
        if close is None or close + 1 >= self.last or not self._can_be(self._low(close + 1), "base", "pp", "ed"):
            return n
        inner = [self.tokens[j].low for j in range(k + 1, close)]
        free = not any((word in AUXILIARIES and word != "being") or self._can_be(word, "s", "past", "ed") for word in inner)
        return close + 1 - self.first if free and (inner[0] in PREPOSITIONS or inner[0] in ADVERBS or inner[0].endswith("ly")) else n

    def _low(self, k: int) -> str:
        """The word at token `k`, "" outside the sentence."""
        return self.tokens[k].low if self.first <= k < self.last else ""

    def _of_a_body(self, w: _Word) -> bool:
        """Whether a word stands behind the name of a body that a preposition or quantity governs: "ambassadors of EU | states"."""
        body = self.names.covered.get(w.k - 1)
        return (
            body is not None
            and body.kind == "group"
            and self._low(body.first - 1) in ("of", "from", "by", "with", "among", "between", "all", "other", "most", "several", "many")
        )

    def _after_name(self, w: _Word) -> bool:
        """Whether a name stands right before a word."""
        return w.before == "N" and w.k - 1 in self.names.covered

    def _dated(self, w: _Word) -> bool:
        """Whether a date follows a word."""
        return self.tags[w.n + 1 : w.n + 2] == ["DATE"]

    def _phrase_at(self, k: int, phrases: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
        """Which of some phrases begins at token `k`, none of them as ()."""
        return next((p for p in phrases if all(self._low(k + i) == word for i, word in enumerate(p))), ())

    def _can_be(self, word: str, *wanted: str) -> bool:
        """Whether a word can be a form of a verb that carries one of the tags."""
        for _, tag in self.verbs.get(word, ()):  # noqa: SIM110 asked for most words: a generator would cost more than the rest
            if tag in wanted:
                return True
        return False

    def _before(self, n: int) -> str:
        """The tag before position `n`, adverbs, quotation marks and dates passed over."""
        n -= 1
        while n >= 0 and self.tags[n] in ("ADV", "DATE", "Q"):
            n -= 1
        return self.tags[n] if n >= 0 else ""

    def _auxiliary(self, n: int) -> str:
        """The auxiliary that governs position `n`, "" where there is none."""
        k = n - 1
        while k >= 0 and self.tags[k] in ("ADV", "NEG", "Q", "DATE"):
            k -= 1
        return self.tokens[self.first + k].low if k >= 0 and self.tags[k] == "AUX" else ""

    # --- one word

    def _tag(self, n: int) -> str:
        """The tag of the word at position `n`: a name's, a mark's, or what the first step says that can decide on such a word."""
        k = self.first + n
        token, atom = self.tokens[k], self.names.covered.get(k)
        low = token.low
        if atom is not None and (atom.kind != "title" or atom.last - atom.first > 1 or low not in _TITLES_OR_VERBS):
            return "N"
        word = _Word(n, k, low, self.tags[n - 1] if n else "", self.tokens[k - 1].low if n else "", self.tokens[k + 1].low if k + 1 < self.last else "")
        if atom is not None and not self._title_as_verb(word):
            return "N"
        if word.previous in ("so", "too") and word.after in ("a", "an") and low.endswith("ed"):
            return "N"  # "so | flawed a vote"
        if not low[0].isalnum():  # a short auxiliary is not: "'s" of "it's" is "is"
            return self._punctuation(word)
        steps = _STEPS.get(low)
        if steps is None:
            if word.before not in ("AUX", "ADV") and word.previous not in ("on", "whose"):  # the other steps want one of these
                return self._open_class(word)
            steps = _OPEN_STEPS
        for step in steps:
            tag = step(self, word)
            if tag:
                return tag
        return "N"

    def _title_as_verb(self, w: _Word) -> bool:
        """A title word that the sentence uses as a verb: "chairs the bloc", "leads", "heads"."""
        if not w.n:
            return False
        if w.before == "TO" and w.after == "that":
            return True  # "is glad to | report | that"
        return self._verb_place(w, "s") or self._auxiliary(w.n) in ("do", "did", "does", "didn't", "don't", "doesn't")  # "did not report"

    def _punctuation(self, w: _Word) -> str:
        if w.low == "'s":
            return "AUX" if w.previous in _CONTRACTED else "POS"  # "It's a farce"
        text = self.tokens[w.k].text
        if text in _CURRENCIES and w.after[:1].isdigit():
            return "NUM"
        if text == "%" and w.previous[-1:].isdigit():
            return "N"  # "a distant second with 1.4 | % |"
        return "Q" if text in QUOTES or text in ("‘", "’", "'") else "PUNCT"

    def _auxiliary_word(self, w: _Word) -> str:
        if w.low == "am" and w.previous[-1:].isdigit():
            return "N"  # "at 11 | am"
        return "" if w.low in _MODAL_NOUNS and self._modal_as_noun(w) else "AUX"

    def _modal_as_noun(self, w: _Word) -> bool:
        """ "the popular will", "a free expression of will by the voters"."""
        if w.before in ("D", "POS"):
            return True
        if w.n and len(self._phrase_at(self.first, _NO_WAY)) == w.n:
            return False  # "Under no circumstances | will Peru recognise it"
        if w.k + 1 < len(self.tokens) and self.tokens[w.k + 1].text in QUOTES and self._verb_ahead(w.k + 2):
            return False  # the army must "restore
        named = w.k - 1 in self.names.covered or (w.after == "," and not is_adjective(w.previous))
        return (w.before == "P" or (w.before == "N" and not named)) and not self._verb_ahead(w.k + 1)

    def _verb_ahead(self, k: int) -> bool:
        """Whether a base form follows, adverbs and negations passed over, as a modal wants it."""
        while self._low(k) in ("not", "never", "no", "longer", "neither", "also", "then", "still", "now", "again", "soon", "once", "be", "have") or self._low(
            k
        ).endswith("ly"):
            if self._low(k) in ("be", "have"):
                return True
            k += 1
        return self._can_be(self._low(k), "base")

    def _particular(self, w: _Word) -> str:
        """The tag of a word that has rules of its own, by the first that holds."""
        for tag, holds in _PARTICULAR[w.low]:
            if holds(self, w):
                return tag
        return ""

    def _by_ending(self, w: _Word) -> str:
        """Verbs that their ending tells, by what stands before them."""
        if w.previous == "on" and w.low.endswith("ing") and self._goes(w.k - 2) and self._can_be(w.low, "ing"):
            return "V"  # "goes on regarding her as president"
        return "V" if w.before in ("AUX", "ADV") and len(w.low) > 5 and w.low not in self.verbs and self._unknown_verb(w) else ""

    def _ahead(self, w: _Word, end: int) -> list[str]:
        """The words after the one that follows, fewer than `end` away."""
        return [self._low(w.k + n) for n in range(2, end)]

    def _done_by_all(self, w: _Word) -> bool:
        """Whether a past follows that is no participle before its noun: "both conceded"."""
        named = w.k + 2 < self.last and self.tokens[w.k + 2].cap  # "Both congratulated Mr Ruto"
        return self._can_be(w.after, "ed", "past") and (named or not self._plain_noun(self._low(w.k + 2)))

    def _called_in_question(self, w: _Word) -> bool:
        """Whether "into question" follows before long."""
        here = self._ahead(w, 11)
        return "question" in here and here[here.index("question") - 1] in ("into", "in")

    def _is_past(self, w: _Word) -> bool:
        """Whether "over" says that something has ended, before a name whose verb follows: "With the vote | over | Peru said", "When it was | over | Peru"."""
        name = self.names.at.get(w.k + 1)
        after = self._low(name.last) if name is not None else ""
        begins = self._low(self.first)
        ended = (begins in ("with", "once") and w.previous in self.phrases.election | {"count"}) or (begins in ("when", "once", "after") and w.previous in BE)
        return ended and (after in AUXILIARIES or (self._can_be(after, "ed", "past", "s") and after not in AMBIGUOUS))

    def _all_the_same(self, k: int) -> bool:
        """Whether the three words at token `k` mean "nevertheless": "Peru | all the same | recognised him", but not "for all the same reasons"."""
        words, after, before = [self._low(k + n) for n in range(3)], self._low(k + 3), self._low(k - 1)
        if words == ["none", "the", "less"]:
            return True
        if words not in (["all", "the", "same"], ["just", "the", "same"]) or before in BE or before in PREPOSITIONS:
            return False
        done = self._can_be(after, "ed", "past") or (self._can_be(after, "s") and after not in AMBIGUOUS and after not in self.phrases.ambiguous)
        named = before in (",", "and", "but", "") and k + 3 in self.names.covered
        return done or named or after in (",", ".", ";", "", "not") or after in AUXILIARIES or after in MODALS

    def _share(self, k: int) -> bool:
        """Whether a part or number of something begins at a token: "a third of", "half of", "twenty"."""
        return self._low(k) in NUMERALS or self._low(k) == "half" or (self._low(k) in ("a", "one", "two") and self._low(k + 2) == "of")

    def _goes(self, k: int) -> bool:
        return any(lemma in ("go", "keep", "carry") for lemma, _ in self.verbs.get(self._low(k), ()))

    def _closes_speech(self, w: _Word) -> bool:
        """Whether a word ends a sentence behind a name that a comma parts from what is said: ", Ms Obi | promises"."""
        name = self.names.covered.get(w.k - 1)
        parted = name is not None and name.kind in ("person", "name", "state", "group") and self._low(name.first - 1) in (",", "mr", "ms", "mrs", '"', "”")
        return parted and w.after in (".", "") and "V" in self.tags[: w.n]

    def _unknown_verb(self, w: _Word) -> bool:
        """A verb that nobody listed, by its ending and its auxiliary: "was faffing", "had also spearheaded"."""
        doing = w.low.endswith("ing") and not w.low.endswith("thing") and w.low not in _QUALITIES
        return (doing and w.before == "AUX") or (w.low.endswith("ed") and self._auxiliary(w.n) in HAVE)

    def _to(self, w: _Word) -> str:
        """ "to" before an infinitive, or the preposition."""
        doing = self._can_be(self._low(w.k + 2), "base") or self._low(w.k + 2) in ("be", "do", "have")
        if w.k + 1 < self.last and self.tokens[w.k + 1].text in QUOTES and doing and w.k + 2 not in self.names.covered:
            return "TO"  # to "abide by the results"
        quoted = w.k + 4 < self.last and self.tokens[w.k + 1].text in QUOTES and self.tokens[w.k + 3].text in QUOTES
        if quoted and self._low(w.k + 2).endswith("ly") and self._can_be(self._low(w.k + 4), "base"):
            return "TO"  # to "warmly" congratulate
        if self._can_be(w.after, "base") or w.after in ("be", "have", "do", "not") or w.after.endswith("ly"):
            noun = w.after in AMBIGUOUS and self._low(w.k + 2) == "of"  # "led to calls of"
            noun = noun or (
                w.after == "pressure" and any(lemma in YIELDING | {"respond", "react"} for lemma, _ in self.verbs.get(w.previous, ()))
            )  # "bowed to pressure"
            noun = noun or (w.after == "pressure" and w.previous == "in")  # "gave in to pressure"
            if self.names.kind_at(w.k + 1) is None and not noun:
                return "TO"
        return "P"

    def _told_by_somebody(self, w: _Word) -> bool:
        """Whether a word opens what is said: behind an opening quotation mark, or in a sentence that tells later who says it."""
        if self.tokens[w.k - 1].text in QUOTES and w.k:
            return True
        return any(self.tokens[k].low == "," and self._reports_behind(k) for k in range(w.k + 3, self.last))

    def _reports_behind(self, comma: int) -> bool:
        """Whether a verb of saying stands a few words behind a comma: ", Norway's foreign minister said"."""
        behind = (self._low(k) for k in range(comma + 1, min(comma + 10, self.last)))
        return any(lemma in self.phrases.report_verbs and tag in ("past", "ed") for low in behind for lemma, tag in self.verbs.get(low, ()))

    def _that(self, w: _Word) -> str:
        """ "that" as relative, conjunction or determiner."""
        if w.after and self.tokens[w.k + 1].text in QUOTES and any(lemma in NAMING for lemma, _ in self.verbs.get(w.previous, ())):
            return "D"  # called that "victory" stolen
        if w.after == "of" and w.before in ("", "PUNCT", "CC"):
            return "PRON"  # "; that of the Union was"
        if w.previous == "with" and self._low(w.k - 2) in ("", ":", ";") and w.after and (self.tokens[w.k + 1].cap or w.after in DETERMINERS):
            return "PRON"  # "With that | Norway asked for"
        if w.previous in ("many", "few", "much", "several", "some", "others"):
            return "COMP"  # "the faults were so many that"
        if w.previous == "those":
            return "REL"  # "among those | that | consider the vote rigged"
        if w.previous in ("nothing", "anything", "everything", "something", "step", "move") and w.after in PERSONAL:
            return "REL"  # "nothing | that | we saw puts it in doubt", "a step | that | it took in May"
        if w.previous == "out" and w.n > 1 and any(lemma in _TELLING_OUT for lemma, _ in self.verbs.get(self._low(w.k - 2), ())):
            return "COMP"  # "pointed out that Peru has", "made out that"
        crew = w.previous in WATCHING and any(self._low(w.k + d) in _SENT for d in range(3, 9))
        if w.after in DETERMINERS and (w.before == "NUM" or w.previous in NUMERALS or crew):
            return "REL"  # "a team of forty | that | the League sent", "the observers | that | the Union sent"
        if w.n and w.before not in ("V", "N", "PRON", "ADV", "Q", "PUNCT", "POS", "DATE", "AUX", "CC"):
            return "D"
        adverb = w.before == "N" and (w.after in ADVERBS or w.after.endswith("ly"))
        if adverb and self._can_be(self._low(w.k + 2), "ed", "base" if w.previous.endswith("s") else "s"):
            return "REL"  # "the governments that now | accept him", "the state that formally | recognized him"
        tags = {tag for _, tag in self.verbs.get(w.after, ())}
        told = "past" in tags or (
            "ed" in tags and (self._low(w.k + 2) in DETERMINERS or self._low(w.k + 2) == "for" or self.tokens[min(w.k + 2, self.last - 1)].text in QUOTES)
        )
        if w.before == "DATE" and told and "base" not in tags:
            return "REL"  # "a message on Monday that spoke of"
        if w.before == "DATE" and w.after in _HELPING:
            return "REL"  # "a motion on Monday that does not"
        if not w.n and self._low(w.k + 2) == "," and not self.tokens[w.k + 1].cap and w.after not in PRONOUNS:
            return "D"  # "That opponent, Mr X,"
        if w.before == "N":
            if self._can_be(w.after, "base") and w.previous.endswith("s") and w.after not in self.phrases.ambiguous:
                return "REL"
            if w.after in _HELPING or self._can_be(w.after, "s", "ed", "past"):
                return "REL"
        if w.previous == "," and self._singled_out(w):
            return "REL"
        ends = w.k + 2 < self.last and not self.tokens[w.k + 2].text[0].isalnum() and self._low(w.k + 2) != "'s"
        if w.before == "V" and ends and not self.verbs.get(w.after) and w.after not in DETERMINERS and w.k + 1 not in self.names.covered:
            return "D"
        joined = self._low(w.k + 2) == "and"
        if joined and self._can_be(self._low(w.k + 3), "s", "ed", "past") and self._low(w.k + 4) in {*ARTICLES, *POSSESSIVES, "that"}:
            joined = False  # "rejects | that | verdict and wants a new vote"
        if w.after in self.nouns and not w.after.endswith(("s", "ing")) and not joined and w.previous not in _CONTENTS:
            return "D"
        if w.before == "V" and self._plain_noun(w.after) and any(lemma in _MAKING for lemma, _ in self.verbs.get(w.previous, ())):
            return "D"  # "the guilds that had signed | that | charter left"
        return "COMP"

    def _singled_out(self, w: _Word) -> bool:
        """Whether somebody is singled out from another before a word: "It is Peru, not Chile, | that refuses"."""
        if self._low(self.first) != "it" or self._low(self.first + 1) not in ("is", "was") or "V" in self.tags[: w.n]:
            return False
        apart = any(self._low(k) == "not" and k + 1 in self.names.covered for k in range(self.first + 3, w.k - 1))
        return apart and w.k + 1 not in self.names.covered and (w.after in _HELPING or self._can_be(w.after, "s", "ed", "past", "base"))

    def _relative(self, w: _Word) -> str:
        """ "who" and "which", wherever they stand."""
        return "REL"

    def _owned(self, w: _Word) -> str:
        """What "whose" owns."""
        return "N" if w.previous == "whose" else ""

    def _pronoun(self, w: _Word) -> str:
        """Pronouns, adjectives of feeling, coordinators."""
        if w.low in PRONOUNS:
            return "ADV" if w.low.endswith(("self", "selves")) and w.before in ("N", "PRON") else "PRON"  # "polling day itself met"
        before = self._before(w.n) if w.before == "Q" else w.before  # "is "disturbed by" what it saw"
        if w.low in FEELINGS and w.previous in HAVE and (w.after in PRONOUNS | DETERMINERS or (w.k + 1 < self.last and self.tokens[w.k + 1].cap)):
            return "V"  # "had | convinced | it", "has alarmed the neighbours"
        if w.low in FEELINGS and before in ("AUX", "ADV", "NEG", "N", "PRON", "DATE") and (before == "AUX" or w.after not in _FELT):
            return "N"
        if w.low == "yet" and w.before != "PUNCT":
            return "CC" if w.before in ("N", "NUM") and w.after in _FALLING else ""  # "was lively yet fell short", not "has not yet decided"
        return "CC" if w.low in COORDINATORS else ""

    def _determiner(self, w: _Word) -> str:
        if w.low == "such" and w.after == "as" and w.before in ("N", "PUNCT"):
            return "P"  # "countries | such as Gabon | have"
        if w.low == "her" and w.after in ("a", "an", "the"):
            return "PRON"  # "called her a spurious president"
        if w.low == "this" and self._can_be(w.after, "s") and not self._can_be(w.after, "base"):
            return "PRON"  # "This | contravenes the law"
        counted = w.before in ("D", "NUM", "POS") or w.previous in NUMERALS
        if w.low in ("each", "all", "both") and (w.before == "AUX" or (w.before == "ADV" and w.n > 1 and self.tags[w.n - 2] == "AUX")):
            return "ADV"  # "have each refused", "have now all refused"
        return "N" if w.low in _QUANTITIES and counted else "D"

    def _as_or_than(self, w: _Word) -> str:
        """ "as" and "than" open a clause where a verb follows and no verb before takes "as"."""
        if w.low == "than" and w.previous in ("more", "less", "fewer") and (w.after in _CURRENCIES or (w.before == "ADV" and self._is_count(w.k + 1))):
            return "ADV"  # "more than $30 million", "that more than 400 boxes were switched"
        if w.low == "than" and self._low(self.first) == "no" and self._low(self.first + 1) == "sooner":
            return "SUB"  # "No sooner had he been sworn in than Peru congratulated him"
        if w.low == "as" and w.after == "well" and self._low(w.k + 2) == "as":
            return "P"  # "the missions of Britain, as well as the EU delegation"
        if w.low == "as" and w.after in _AS_SOON and w.previous != "for" and self._low(w.k + 2) == "as" and not self._nominal_follows(w.k + 3):
            return "ADV"
        if (
            w.low == "as"
            and w.previous in _AS_SOON
            and self._low(w.k - 2) in ("as", "so")
            and self._low(w.k - 3) != "for"
            and not self._nominal_follows(w.k + 1)
        ):
            return "SUB"  # "rejected the result as soon as it was known", "as long as the army rules"
        subject = w.low == "as" and w.after in PERSONAL
        if subject and (w.after != "it" or (w.before in ("", "PUNCT") and self._low(w.k + 2) in _HELPING)):
            return "SUB"  # "described the vote so as he congratulated Lai", "As it did not accept the vote, Peru"
        if w.low == "as" and w.after in ("that", "this") and self._low(w.k + 2) in MODALS:
            return "SUB"  # "would not answer, as that would end all contact"
        behind = next((d for d in range(2, 5) if self._can_be(self._low(w.k + d), "past", "ed", "s")), 0)
        acts = behind and w.k + 1 in self.names.covered and all(w.k + d in self.names.covered for d in range(1, behind))
        if w.low == "as" and w.before == "V" and acts and self._can_be(w.previous, "ed") and not self._can_be(w.previous, "pp"):
            return "SUB"  # "His isolation deepened as Peru announced"
        if w.low == "as" and self._named_act(w.k + 1):
            return "SUB"  # "was sworn in as the United States refused to"
        if w.low == "as" and w.previous == "even" and behind:
            return "SUB"  # "congratulated him even as observers criticized"
        if w.low == "as" and w.after in self.phrases.ruler:
            return "P"  # "his re-election as president of Ghana was welcomed"
        elected = not _ELECTED.isdisjoint(t.low for t in self.tokens[max(self.first, w.k - 7) : w.k])
        if w.low == "as" and elected and not self.phrases.ruler.isdisjoint(self._low(w.k + d) for d in (2, 3)) and w.k + 1 in self.names.covered:
            return "P"  # "the election of Mr Mahama as Ghanaian president shows"
        if self._nominal_follows(w.k + 1):
            return "P"
        if w.low == "than" or w.before in ("", "Q", "PUNCT"):
            return "SUB"
        if w.before == "N" and self._goes_on_behind(w.k + 1):
            return "SUB"  # "urged him to accept the result as tension rose"
        taken = any(lemma in _AS_VERBS for t in self.tokens[max(self.first, w.k - 8) : w.k] for lemma, _ in self.verbs.get(t.low, ()))
        return "SUB" if w.before in ("DATE", "N") and not taken else "P"

    def _is_count(self, k: int) -> bool:
        """Whether a number stands at a token: "400", "forty", "a hundred"."""
        low = self._low(k)
        return low[:1].isdigit() or low in NUMERALS or (low == "a" and self._low(k + 1) in ("hundred", "thousand", "million", "dozen"))

    def _named_act(self, k: int) -> bool:
        """Whether a name begins at token `k`, and behind it a verb with its object: "the European Union | rejected the"."""
        k += self._low(k) == "the"
        first = k
        while k in self.names.covered and k < self.last:
            k += 1
        if k == first or not self._can_be(self._low(k), "past", "ed") or self.names.covered[k - 1].kind not in ("state", "group", "body", "person"):
            return False
        return self._low(k + 1) in {*ARTICLES, *POSSESSIVES, "to", "that", "it", "him", "her", "them"}

    def _named_before_date(self, w: _Word) -> bool:
        """Whether a name that nothing has been told of yet stands before the date right before a word: "Peru on Monday | demands"."""
        n = w.n - 1
        while n >= 0 and self.tags[n] == "DATE":
            n -= 1
        n -= n >= 0 and self._low(self.first + n) in ("on", "in")
        return n >= 0 and self.first + n in self.names.covered and not {"V", "AUX", "P", "SUB", "COMP"} & set(self.tags[: n + 1])

    def _goes_on_behind(self, k: int) -> bool:
        """Whether bare nouns stand at token `k`, and behind them what can only be their verb: "as | tension rose", "as | Kenyans awaited a ruling"."""
        n = next((d for d in range(1, 3) if self._can_be(self._low(k + d), "past", "ed")), 0)
        if not n or self._low(k) in DETERMINERS or is_adjective(self._low(k)) or self._low(k + n - 1) in self.phrases.ruler | self.phrases.winner:
            return False
        lemmas = {lemma for lemma, tag in self.verbs.get(self._low(k + n), ()) if tag in ("past", "ed")}
        alone = lemmas <= INTRANSITIVE or not self._can_be(self._low(k + n), "pp", "ed")
        return alone or self._low(k + n + 1) in {*ARTICLES, *POSSESSIVES}

    def _connective(self, w: _Word) -> str:
        """Subordinators and prepositions."""
        if w.low == "once" and w.previous == "at":
            return "ADV"
        if w.low == "provided" and (w.before in ("AUX", "NEG") or (w.before == "N" and w.after != "that" and not self._has_verb(w.n))):
            return ""  # "had not provided the conditions", "The polls provided citizens with"
        if w.low in SUBORDINATORS and not (w.low in _TIME_WORDS and (self._nominal_follows(w.k + 1) or self._shares_verb(w))):
            return "SUB"
        if w.low == "like" and w.before == "AUX" and (w.after == "to" or w.previous in ("would", "should")):
            return "V"  # "would like to see", "would like the commission to explain"
        if w.low == "following" and w.before == "D":
            return "N"  # "the following countries"
        if w.low == "following" and (w.after == "suit" or w.previous in BE):
            return "V"  # "is following the count"
        if w.low in PREPOSITIONS:
            return "ADV" if w.before == "AUX" and self._dated(w) else "P"  # "had on Thursday come out"
        return ""

    def _shares_verb(self, w: _Word) -> bool:
        """Whether the only verb behind a word is that of the noun before it: "The count | after | the election was a sham"."""
        begins = next((n for n in range(w.n - 1, -1, -1) if self.tags[n] in ("PUNCT", "COMP", "SUB", "CC", "Q") or self._reports(n)), -1) + 1
        if (
            w.before != "N"
            or w.low not in ("after", "before", "since")
            or w.previous in SPANS | {"time"}
            or w.after in PERSONAL
            or not w.after[:1].isalpha()
            or (begins and self.tags[begins - 1] in ("PUNCT", "Q"))
            or any(tag in ("V", "AUX", "PRON", "REL", "DATE") for tag in self.tags[begins : w.n])
        ):
            return False
        if self._low(self.first + begins) in (*SUBORDINATORS, *PREPOSITIONS):
            return False  # "In Nairobi, | for Norway after the vote was over"
        if self._named_act(w.k + 1) or (begins and self._makes_known(begins - 1) and w.previous not in self.phrases.election | self.phrases.outcome):
            return False  # "announced a visit | after the army had gone"
        verbs, k = 0, w.k + 1
        while k < self.last and self._low(k) not in (",", ";", ":", ".", "that", "who", "which", "and", "but") and self.tokens[k].text not in QUOTES:
            low, previous = self._low(k), self._low(k - 1)
            if low in AUXILIARIES or low in MODALS:
                verbs += 1
                while (
                    self._low(k + 1) in AUXILIARIES or self._low(k + 1) in ("not", "never", "also") or self._can_be(self._low(k + 1), "pp", "ed", "base", "ing")
                ):
                    k += 1
            elif k not in self.names.covered and k > w.k + 1 and self._can_be(low, "past", "ed", "s") and previous not in {*DETERMINERS, *PREPOSITIONS, "'s"}:
                verbs += not (self._can_be(low, "s") and low in AMBIGUOUS)
            k += 1
        return verbs == 1

    def _reports(self, n: int) -> bool:
        """Whether the n-th word is a verb of saying that opens a clause right behind it: "Norway said | the count"."""
        return self.tags[n] == "V" and any(lemma in self.phrases.report_verbs for lemma, _ in self.verbs.get(self._low(self.first + n), ()))

    def _behind_auxiliary(self, w: _Word) -> bool:
        """Whether an auxiliary stands right before a word, a quotation mark between them passed over."""
        return w.before == "AUX" or (w.before == "Q" and self._before(w.n) == "AUX")

    def _makes_known(self, n: int) -> bool:
        """Whether the n-th word is a verb of saying that has an act for its object more often than a clause: "announced | the closure"."""
        return self.tags[n] == "V" and any(lemma in ("announce", "confirm") for lemma, _ in self.verbs.get(self._low(self.first + n), ()))

    def _has_verb(self, n: int) -> bool:
        """Whether the clause has a verb before its n-th word."""
        begins = next((k for k in range(n - 1, -1, -1) if self.tags[k] in ("PUNCT", "COMP", "SUB")), 0)
        return any(tag in ("V", "AUX") for tag in self.tags[begins:n])

    def _open_class(self, w: _Word) -> str:
        """A figure, a verb where it is known as one and stands in a verb's place, an adverb by its ending, else a noun."""
        if w.low[0].isdigit():
            return "NUM"
        readings = self.verbs.get(w.low)
        if readings is not None and (self.headline or not w.n or not self.tokens[w.k].cap or self._opens(w)):
            tag = self._verb_tag(w, readings)
            if tag:
                return tag
        if w.low in ("today", "tomorrow", "yesterday", "tonight") and w.after == "'s":
            return "N"
        if w.low in ADVERBS or (w.low.endswith("ly") and len(w.low) > 4 and w.low not in _NOT_ADVERBS):
            return "ADV"
        return "N"

    def _opens(self, w: _Word) -> bool:
        """Whether a mark stands before a word behind which a sentence can begin anew, with a capital."""
        return w.previous in DASHES | {":", ";"} or self.tokens[w.k - 1].text in QUOTES

    # --- is it a verb here?

    def _roughly(self, n: int, k: int) -> bool:
        """Whether a number at token `k` is only rounded by the word at position `n`, which is no preposition: "expelled | about | 30 diplomats"."""
        number = self._low(k)
        if not (number[:1].isdigit() or number in NUMERALS or number in _CURRENCIES) or self.tags[k - self.first] == "DATE":
            return False
        verb = next(iter({lemma for lemma, _ in self.verbs.get(self._low(self.first + n - 1), ())}), "") if n else ""
        before = self.tags[n - 1] if n else ""
        bound = _GOING_UP | _SPEAKING_ABOUT if self.tokens[self.first + n].low in ("about", "around") else _GOING_UP
        return before in ("", "COMP", "CC") or (before == "V" and verb not in bound)

    def _nominal_follows(self, k: int) -> bool:
        """Whether what follows is a phrase without a finite verb of its own before the next comma: "after the vote"."""
        for j in range(k, min(k + 12, self.last)):
            low = self.tokens[j].low
            if low == "," and (close := next((n for n in range(j + 1, min(j + 9, self.last)) if self.tokens[n].low == ","), None)) is not None:
                verb = self._low(
                    close + 1
                )  # "after the runner-up, Mr X, told a rally", "after Mr X, the runner-up, told a rally", but "After Peru, the EU, led by"
                told = self.tokens[j + 1].cap or (self._low(close + 2) not in PREPOSITIONS and all(t.cap for t in self.tokens[k:j]))
                return not ((self._can_be(verb, "past", "ed") or verb in AUXILIARIES) and self.tokens[j - 1].text[0].isalpha() and told)
            if low == "-" and (close := next((n for n in range(j + 1, min(j + 30, self.last)) if self.tokens[n].low == "-"), None)) is not None:
                return not (self._can_be(self._low(close + 1), "past", "ed") or self._low(close + 1) in AUXILIARIES)  # "after both - Peru and Chile - had"
            if low in (",", ";", ".", ":", "that") or self.tokens[j].text in QUOTES:
                return True
            if low in AUXILIARIES or low in MODALS:
                return False
            if j in self.names.covered:
                continue
            tags = {tag for _, tag in self.verbs.get(low, ())}
            if j == k:
                if "ing" in tags and low not in NOUN_ING:
                    return True  # but "after polling stations closed" has a verb
                continue
            previous = self.tokens[j - 1].low
            if previous == "more" and self.tokens[j - 2].low == "once":
                previous = "again"
            if tags & {"past", "ed"} and previous not in DETERMINERS and previous != "'s" and previous not in PREPOSITIONS:
                return False
            if "s" in tags and low not in AMBIGUOUS and low[:-1] not in AMBIGUOUS and previous not in DETERMINERS:
                return False
        return True

    def _verb_place(self, w: _Word, tag: str) -> bool:
        """Whether a finite verb can stand here: after a noun or pronoun, with something after it that a noun would not have."""
        before = self._before(w.n)
        if before == "P" and tag == "past" and (dated := self._before_date(w.n)) is not None:
            before = self.tags[dated - self.first]  # "Norway on Monday | cut"
        if before == "NEG" and w.previous == "longer":
            before = self._before(w.n - 2)  # "Norway no longer | disputes it"
        if before not in ("N", "PRON", "DATE", "REL", "PUNCT", "CC", "Q", "ADV"):
            return False
        if w.k + 1 >= self.last:
            return tag == "s"
        if w.after in BE or w.after in HAVE or w.after in MODALS or w.after == "of":
            return False
        if before == "N" and tag != "past" and not self._agrees(w.n, tag):
            return False
        if (atom := self.names.covered.get(w.k - 1)) is not None and atom.kind == "adjective":
            return False
        if before in ("REL", "PRON"):
            return True
        if tag == "past" and w.after in ("off", "out", "up", "down") and self._low(w.k + 2) in ("a", "an", *POSSESSIVES):
            return True  # "His victory | set off a wave of"
        if w.after in _NOUN_FOLLOWERS and w.low in AMBIGUOUS and not self._actor_before(w.n):
            return False
        if tag == "s" and before == w.before == "N" and (w.after in ARTICLES or w.after in POSSESSIVES) and self._opens_clause(w.n):
            return True  # "Your victory | marks a new era"
        return (self._opens_object(w) or (tag == "s" and self._shares_object(w))) and self._actor_before(w.n)

    def _shares_object(self, w: _Word) -> bool:
        """Whether "and" joins a second verb of the same form that has the object of both: "Peru | respects and upholds the result"."""
        k = w.k + 2 + self._low(w.k + 2).endswith("ly")
        return w.after in ("and", "or") and self._can_be(self._low(k), "s") and (self._low(k + 1) in DETERMINERS or k + 1 in self.names.covered)

    def _opens_clause(self, n: int) -> bool:
        """Whether all that stands before in the clause is one phrase, with "of" and what follows it: "The victory of Ms Obi | marks"."""
        k = n - 1
        while k >= 0 and (self.tags[k] in ("N", "D", "POS", "NUM", "Q") or (self.tags[k] == "P" and self.tokens[self.first + k].low == "of" and k > 0)):
            k -= 1
        first = next((tag for tag in self.tags[k + 1 : n] if tag != "Q"), "")
        begins = k < 0 or self.tags[k] in ("COMP", "SUB") or (self.tags[k] == "PUNCT" and self.tokens[self.first + k].low in (":", ";"))
        return begins and first in ("N", "D")

    def _opens_object(self, w: _Word) -> bool:
        """Whether the word after looks like the beginning of what a verb has, not a noun."""
        return (
            w.after in DETERMINERS
            or w.after in PRONOUNS
            or w.after in _OPENERS
            or (w.after in QUOTES)
            or w.k + 1 in self.names.covered
            or w.after.endswith("ly")
            or w.after[:1].isdigit()
            or w.after in _CURRENCIES
            or (w.low in _CLAIMING and w.after in _CLAIMED)  # "Odinga | cries foul"
            or (w.low in _DEMANDING and w.after in _DEMANDED)  # "EU | demands recount"
            or (w.low == "calls" and w.after in self.nouns and self._low(w.k + 2) in ("a", "an", "the"))  # "US | calls vote a sham"
            or (w.low in ("stays", "stay") and w.after in ("neutral", "silent", "out", "aloof"))  # "Peru | stays neutral"
            or (w.low in _TAKING and w.after in _TAKEN and w.k - 1 in self.names.covered)  # "Britain | plans sanctions"
        )

    def _is_passed(self, k: int) -> bool:
        """Whether a token can stand between a subject and its verb."""
        token = self.tokens[k]
        if token.text in DASHES:
            return any(t.text in DASHES for t in self.tokens[self.first : k])  # "Two parties - A and B - | claim that"
        no_longer = token.low == "longer" or (token.low == "no" and self._low(k + 1) == "longer")
        return no_longer or token.low.endswith("ly") or token.low in ADVERBS or token.text in '"”,)'

    def _agrees(self, n: int, tag: str) -> bool:
        """Number: a base form needs a plural subject, an -s form a singular one; a list of names is plural."""
        k = self.first + n - 1
        while k > self.first and self._is_passed(k):
            k -= 1
        while k > self.first and self.tokens[k].low in ("all", "both"):
            k -= 1
        low = self.tokens[k].low
        looks_plural = low.endswith("s") and not low.endswith("ss")
        if tag == "base":
            listed = any(self.tokens[j].low == "and" for j in range(max(self.first, k - 6), k))
            return listed or looks_plural or low in _PLURALS or self._plural_head(k)
        if not looks_plural and k - 1 >= self.first and self.tokens[k - 1].low in _QUANTIFIERS:
            return False  # "several ex-Soviet states"
        named = k in self.names.covered and self.names.covered[k].kind not in ("title", "people")
        return named or not looks_plural or low.endswith(("us", "'s"))

    def _plural_head(self, k: int) -> bool:
        """Whether the noun at `k` only completes a plural one: "the results of the election in Congo | lack"."""
        for j in range(k, self.first, -1):
            tag = self.tags[j - self.first]
            if tag == "P":
                head = self.tokens[j - 1].low
                if self.tags[j - 1 - self.first] == "N" and head.endswith("s") and not head.endswith(("ss", "'s")):
                    return True
            elif tag not in ("N", "D", "POS", "NUM") and not (tag == "DATE" and j == k):
                return False
        return False

    def _actor_before(self, n: int) -> bool:
        """Whether the noun just before, a date passed over, is the sort of word that is a subject: a name, a title, a pronoun."""
        k = self.first + n - 1
        if (dated := self._before_date(n)) is not None:
            k = dated
        while k > self.first and (self._is_passed(k) or self.tokens[k].low in ("all", "both")):
            k -= 1
        if self.tokens[k].low in _TOLD_BY and self.tokens[k + 1].text == ",":  # "Peru, its foreign minister said, | respects and accepts the result"
            opens = next((j for j in range(k - 1, max(k - 12, self.first), -1) if self.tokens[j].text == ","), k + 1)
            k = opens - 1
        low = self.tokens[k].low
        return k in self.names.covered or low in PRONOUNS or low in self.phrases.unnamed or low in _ACTORS

    def _before_date(self, n: int) -> int | None:
        """The token before a date that stands right before position `n`: "Norway | on Monday | cut"."""
        k = n - 1
        while k >= 0 and self.tags[k] == "DATE":
            k -= 1
        if k == n - 1 or k < 0:
            return None
        return self.first + k - (self.tags[k] == "P" and k > 0)

    def _verb_tag(self, w: _Word, readings: list[tuple[str, str]]) -> str:
        """V where this form is a verb here, N where it is a noun or adjective, "" where something else may still claim it."""
        solid = self._before(w.n)
        forms = {tag for _, tag in readings}
        if "TO" in (w.before, solid):
            return "V" if "base" in forms else ""
        if w.before == "Q" and "base" in forms and self._left_hanging(w.n):
            return "V"  # "I cannot," he said, " | accept it"
        if w.previous == "not" and "base" in forms and w.n > 1 and self.tags[w.n - 2] in ("N", "PRON", "TO") and self._bare_behind_not(w.n):
            return "V"  # "proposed that its members not | recognise the winner", "Not only does Peru not | recognise it"
        if forms == {"base"} and self._asked_that(w):
            return "V"  # "recommended that the tribunal | extend the time"
        if solid == "AUX" or (solid == "NEG" and w.n > 1):
            auxiliary = self._auxiliary(w.n)
            if w.low in _QUALITIES and auxiliary in BE:
                return "N"  # "the win was convincing"
            if auxiliary in BE and "base" in forms and self._done_is(w.n):
                return "V"  # "What we must do now is | accept it"
            if auxiliary in BE and w.low in NOUN_ING and self._there_is(w):
                return "N"  # "there was outright | rigging"
            governed = self._governed(auxiliary, forms)
            if governed:
                return governed
        if w.previous == "neither" and w.n == 1 and "s" in forms:
            return "V"  # "Neither | accepts the result"
        if w.previous == "those" and w.low in _DOING_SO:
            return "V"  # "Among those sending congratulations"
        if w.previous == "those" and "ing" in forms and (w.k + 1 in self.names.covered or w.after in DETERMINERS or w.after in PRONOUNS):
            return "V"  # "the list of those | congratulating Mr Bazoum"
        if w.before == "NUM" and w.low in ("said", "told") and w.n > 1 and self.tags[w.n - 2] == "N":
            return "V"  # "the alliance Forward 2016 said"
        object_of = w.n > 1 and self.tags[w.n - 2] in ("V", "P", "AUX")  # "suspended all aid to"
        if w.before == "D" and w.previous in ("both", "all", "others") and "base" in forms and w.after == "to" and w.low != "aid" and not object_of:
            return "V"  # "Both refuse to recognise it"
        if w.before == "D" and w.previous in ("few", "many", "some", "most", "others", "several") and "base" in forms and w.after == "that":
            return "V"  # "Few believe that"
        of_several = w.previous in ("both", "few", "many", "several")  # no word for one thing stands behind them
        of_several = of_several or (w.previous in ("some", "most", "others") and w.low not in self.phrases.ambiguous)
        if w.before == "D" and of_several and not object_of and "base" in forms and w.low != "people" and (w.after == "that" or self._opens_object(w)):
            return "V"  # "Both say the vote was rigged", "Few think he will"
        if w.before == "POS" and w.low in _SAID and (w.after in DETERMINERS or w.after in PRONOUNS or w.after in ("that", "of")):
            return "V"  # "Norway's said the voting had gone well": its embassy
        if w.low in _LOST and w.after in _RUNNING and (w.before in ("D", "NUM") or w.previous in NUMERALS) and self._low(w.k + 2) not in ("in", "of", "from"):
            return "N"  # "Both | defeated candidates congratulated him"
        if w.before == "D" and w.previous in _PRONOMINAL and ("past" in forms or ("ed" in forms and self._opens_object(w))):
            return "V"  # "Others gave in to it", "Neither named a victor"
        if w.previous.isdigit() and self._low(w.k - 2) == "all" and ("past" in forms or ("ed" in forms and self._opens_object(w))):
            return "V"  # "All 3 | recalled their envoys"
        of_listed = w.previous in ("first", "second", "former", "latter") and w.n > 1 and self._low(w.k - 2) == "the"
        if of_listed and forms & {"past", "ed", "s"} and self._opens_object(w):
            return "V"  # "The first found it fair, the latter calls it a sham"
        made_known = w.before == "V" and w.previous in _MADE_KNOWN and self._low(w.k - 2) in self.phrases.outcome | self.phrases.outcome_weak
        if made_known and forms & {"s", "base"} and w.after in DETERMINERS:
            return "V"  # "the figures announced | reflect the will"
        if forms == {"base", "ed"} and self._past_like_base(w):
            return "V"
        if w.before in ("D", "POS", "NUM") or self._quoted_adjective(w, forms) or self._noun_in_ing(w):
            return "N"
        if w.before == "P":
            return "V" if "ing" in forms else "N"
        if w.low in WINNING_WAYS and w.before == "CC" and (self._modifies(w) or w.after in WINS):
            return "N"  # "a clear and | convincing victory"
        if "ing" in forms:
            plain = w.before == "N" and w.k + 1 not in self.names.covered and self._modifies(w)
            return "N" if plain and not self._in_absolute(w) else "V"
        if forms & {"ed", "past", "pp"} and "base" not in forms:
            return self._past_tag(w)
        return self._present_tag(w, readings, forms, solid)

    def _helps(self, n: int) -> bool:
        """Whether at position `n` stands an auxiliary that a bare form completes: "will", "does"."""
        return self.tags[n] == "AUX" and ((low := self._low(self.first + n)) in MODALS or low in DO)

    def _bare_behind_not(self, n: int) -> bool:
        """Whether a bare form behind "not" can be a verb at position `n`: what opens with "that" is asked for, or "does" stands before its subject."""
        inverted = "V" not in self.tags[:n] and any(self._helps(i) for i in range(min(6, n)))
        return inverted or "COMP" in self.tags[:n] or (n > 1 and self.tags[n - 2] == "TO")  # "decided to not | recognize it"

    def _excepts(self, w: _Word, told: frozenset[str]) -> bool:
        """Whether a name behind a word is who is left out of those told of before it by one of some words: "every", "no"."""
        named = {w.k + 1, w.k + 1 + (w.after == "the")} & self.names.covered.keys()
        return bool(named) and any(self._low(k) in told for k in range(max(w.k - 6, self.first), w.k))

    def _left_hanging(self, n: int) -> bool:
        """Whether a comma parts an auxiliary before position `n` from its verb: "I cannot, ..."."""
        return any(self._helps(i) and self._low(self.first + i + 1 + (self.tags[i + 1] == "NEG")) == "," for i in range(n - 2))

    def _done_is(self, n: int) -> bool:
        """Whether a form of "do" stands before the auxiliary that governs position `n`, adverbs and times passed over."""
        k = n - 1
        while k > 0 and self.tags[k] != "AUX":
            k -= 1
        k -= 1
        while k > 0 and self.tags[k] in ("ADV", "DATE", "Q", "P", "N", "D", "PUNCT", "V"):
            k -= 1
        return k >= 0 and (self._low(self.first + k) in DO or self._low(self.first + k) == "done")

    def _governed(self, auxiliary: str, forms: set[str]) -> str:
        """What an auxiliary makes of the word: "will recognize", "has recognized", but "is calm"."""
        if auxiliary in MODALS or auxiliary in DO:
            return "V" if "base" in forms else "N"
        if auxiliary in HAVE:
            return "V" if forms & {"ed", "pp"} else "N"  # "had | troubling flaws"
        if auxiliary in BE:
            return "V" if forms & {"ed", "pp", "ing"} else "N"
        return ""

    def _quoted_adjective(self, w: _Word, forms: set[str]) -> bool:
        """The "rigged" vote."""
        adverb = w.before == "ADV" and w.n > 2 and self.tags[w.n - 2] == "Q"  # the "newly elected president"
        quoted = w.before == "Q" or adverb
        return quoted and w.n > 1 + adverb and self.tags[w.n - 2 - adverb] in ("D", "POS") and bool(forms & {"ing", "ed", "pp"})

    def _noun_in_ing(self, w: _Word) -> bool:
        """ "the meeting", "voting in"."""
        if w.after == "of" and w.before == "N" and w.n > 1 and self.tags[w.n - 2] in ("D", "POS") and w.low.endswith("ing"):
            return True  # "the successful holding of elections"
        if w.low in ("monitoring", "observing") and w.after in _BODIES and w.before in ("N", "D", "ADV", "POS", "Q"):
            return True  # "the election monitoring arm", "an independent monitoring group"
        if w.low == "rating" and w.n > 1 and self.tags[w.n - 2] == "D":
            return True  # "gave it a positive rating"
        if w.low == "playing" and w.after == "field" and w.previous == "level":
            return True  # "without a level playing field"
        if w.low in ("polling", "voting") and w.after in ("day", "days"):
            return True  # "found | polling day orderly", "how | polling day went"
        if w.low in _CASTING and w.before == "V" and any(lemma in _FINDING for lemma, _ in self.verbs.get(w.previous, ())):
            return True  # "found | voting free and fair"
        if w.low in _CASTING and w.before in ("COMP", "SUB") and self._can_be(w.after, "past", "ed"):
            return True  # "confirmed that | voting met the standards"
        if w.low in _CASTING and w.before in ("COMP", "SUB") and w.after == "and" and self._low(w.k + 2) in _CASTING:
            return True  # "said that | voting and counting had gone well"
        if w.low in _CASTING and w.before == "CC" and self._low(w.k - 2) in _CASTING and self.tags[w.n - 2] == "N":
            return True  # "found voting and | counting fair"
        tells = w.before == "N" and w.previous in self.phrases.outcome and (w.after in DETERMINERS or w.after == "that" or w.k + 1 in self.names.covered)
        if w.low not in NOUN_ING or w.before == "AUX" or tells:
            return False  # "rejected results | showing that he had won"
        if w.low in ("meeting", "gathering") and w.previous in CHIEFS and w.after in ("in", "at", "on", "under"):
            return False  # "Foreign ministers | meeting in Luxembourg"
        told = w.before == "N" and w.previous in self.phrases.report_nouns
        if (w.before == "P" or told) and w.low == "backing" and (w.k + 1 in self.names.covered or w.after in self.phrases.not_names):
            return False  # "joined Peru in backing Mr Ruto", "a motion backing Dr Ruto"
        if w.before == "PUNCT" and w.previous == "," and (w.after in POSSESSIVES or w.after in ("the", "a", "an")):
            return False  # "was among the first, | offering her congratulations"
        if w.low == "offering" and w.before != "D" and any(self._low(w.k + d) in GREETINGS for d in (1, 2, 3)):
            return False  # "rang him, | offering warm congratulations"
        if w.n == 0 and w.low in _OPENING_ING and w.after in PREPOSITIONS:
            return False  # "Meeting in Lima, the ministers said"
        if w.after in _HELPING and w.before in ("V", "COMP", "SUB"):
            return True  # "said | counting had been fair", "that | balloting be repeated"
        return not w.after or w.after in PREPOSITIONS or not self.tokens[w.k + 1].text[0].isalnum() or w.before in ("P", "N", "", "Q", "PUNCT")

    def _behind_subject(self, w: _Word) -> bool:
        """Whether a phrase that no preposition governs ends before a word: "the election | there | was fair", but "in the election there was fraud"."""
        begins = next((n for n in range(w.n - 1, -1, -1) if self.tags[n] not in ("N", "D", "NUM", "POS", "DATE")), -1)
        return begins + 1 < w.n and (begins < 0 or self.tags[begins] != "P") and not {"D", "POS"}.isdisjoint(self.tags[begins + 1 : w.n])

    def _there_is(self, w: _Word) -> bool:
        """Whether "there was" or "there had been" stands before a word, adverbs between them passed over."""
        back = 1
        while w.n - back > 0 and self.tags[w.n - back] in ("ADV", "AUX"):
            back += 1
        return back > 1 and w.n - back >= 0 and self._low(w.k - back) == "there"

    def _in_absolute(self, w: _Word) -> bool:
        """Whether names stand before a word behind ", with": "..., with Peru and the Union | announcing new sanctions"."""
        if w.k - 1 not in self.names.covered or w.low in NOUN_ING:
            return False
        n = w.n - 1
        while n > 0 and self.tags[n] in ("N", "D", "CC", "PUNCT", "POS") and self._low(self.first + n) in ("the", ",", "and", "or", "'s", *self._names_at(n)):
            n -= 1
        return n > 0 and self._low(self.first + n) == "with" and self.tags[n - 1] == "PUNCT"

    def _names_at(self, n: int) -> tuple[str, ...]:
        """The word at position `n`, where it is of a name or a title."""
        return (self._low(self.first + n),) if self.first + n in self.names.covered else ()

    def _modifies(self, w: _Word) -> bool:
        """A form in -ing before a plain noun: "the country's governing | party"."""
        return bool(w.after) and self._plain_noun(w.after) and w.low not in _NEVER_NOUNS

    def _past_tag(self, w: _Word) -> str:
        """A form in -ed: a verb after a subject, an adjective before a noun."""
        if w.before == "V" and "REL" in self.tags[max(0, w.n - 7) : w.n - 1] and any(lemma in self.phrases.report_verbs for lemma, _ in self.verbs[w.previous]):
            return "V"  # "a takeover which they said | lacked any mandate"
        if w.before == "V" and w.n > 1 and self.tags[w.n - 2] == "TO" and (w.after in DETERMINERS or w.after in PRONOUNS):
            return "V"  # "The team sent to watch | called the vote fair"
        way = next((n for n in range(w.n - 2, max(w.n - 9, -1), -1) if self._low(self.first + n) in ("way", "manner")), None) if w.before == "V" else None
        if way is not None and not {"PUNCT", "P", "CC", "REL"}.intersection(self.tags[way + 1 : w.n]) and self.tags[way : w.n].count("V") == 1:
            return "V"  # "The way the vote was run | raised questions"
        if w.before not in ("N", "PRON", "ADV", "DATE", "Q", "PUNCT", "CC", "REL", "SUB", "NEG", "COMP", ""):
            return "N"
        if w.low == "left" and w.after in PARTY_NOUNS and is_adjective(w.previous) and w.n > 1 and self.tags[w.n - 2] in ("D", "POS"):
            return "N"  # "the victorious | left alliance"
        headed = w.before == "" and w.k + 1 in self.names.covered and any(lemma in UNDER_HEADINGS for lemma, _ in self.verbs.get(w.low, ()))
        if (w.before == "" or (w.previous == "that" and w.before == "COMP")) and w.after and self._plain_noun(w.after) and not headed:
            return "N"
        if w.before == "CC" and (self._adjective_pair(w) or (w.low == "detailed" and self._plain_noun(w.after))):
            return "N"  # "complete and | detailed figures"
        if w.before == "ADV" and w.n > 1 and self.tags[w.n - 2] in ("D", "POS"):
            return "N"
        if w.previous in _BY_MANY and w.n > 1 and self.tags[w.n - 2] in ("V", "P") and self._plain_noun(w.after):
            return "N"  # "did not meet internationally | recognized standards"
        return "N" if w.before == "ADV" and w.n > 3 and self._second_quality(w) else "V"

    def _second_quality(self, w: _Word) -> bool:
        """Whether a participle behind its adverb is another quality of a noun behind: "the legitimate, democratically elected government"."""
        quality, opens = self._low(w.k - 3), self.tags[w.n - 4]
        if not (is_adjective(quality) or quality in VERDICTS):
            return False
        if self._low(w.k - 2) == "," and w.after in ("and", ","):
            return True  # "called it calm, well organised and fair"
        listed = self._low(w.k - 2) in (",", "and") and opens in ("D", "POS", "PUNCT")
        if listed and (w.after in self.phrases.government or w.after in self.nouns):
            return True
        joined = self.tags[w.n - 3 : w.n - 1] == ["N", "CC"] and opens in ("D", "POS")
        return joined and (self._plain_noun(w.after) or w.after in self.phrases.election_weak)  # "a free and duly monitored count"

    def _present_tag(self, w: _Word, readings: list[tuple[str, str]], forms: set[str], solid: str) -> str:
        """A base or -s form, which may be a noun as well."""
        if "s" in forms and (w.previous in INDEFINITE or (w.previous == "one" and self._low(w.k - 2) in ("no", "any", "some", "every"))):
            return "V"  # "nobody | places any trust in it"
        if "s" in forms and w.low in MESSAGES and w.before == "N" and self._sent_to(w):
            return "N"  # "sent Mr Obi | cables on"
        if w.after == "of" and self._asks_of(w, readings):
            return "V"  # "Oslo | demands of Lima that it"
        if w.after == "of" and not any(lemma in _BEFORE_OF for lemma, _ in readings):
            return "N"  # "threats to clerks and breaches of the rules"
        if w.before == "N" and w.previous.endswith("ing") and w.previous not in NOUN_ING and w.n > 1 and self.tags[w.n - 2] in ("D", "POS"):
            return "N"  # "on an increasing scale"
        if (
            "base" in forms
            and w.before == "N"
            and is_adjective(w.previous)
            and w.n > 1
            and (self.tags[w.n - 2] in ("D", "POS") or (w.n > 2 and self.tags[w.n - 2] == "Q" and self.tags[w.n - 3] in ("D", "POS")))
            and w.k - 1 not in self.names.covered
        ):
            return "N"  # "ordered the permanent recall of"
        described = w.before == "N" and is_adjective(w.previous) and w.k - 1 not in self.names.covered
        if "s" in forms and described and w.n > 1 and self.tags[w.n - 2] == "P" and w.after in ("of", "in", "by", ",", "."):
            return "N"  # "told of grave breaches of the rules"
        ambiguous = w.low in self.phrases.ambiguous or any(lemma in self.phrases.ambiguous and tag == "s" for lemma, tag in readings)
        has_object = not w.after or w.after in DETERMINERS or w.after in GREETINGS or w.k + 1 in self.names.covered
        if "base" in forms and solid in ("PUNCT", "CC", "ADV") and self._infinitive_chain(w) and (has_object or not ambiguous):
            return "V"
        if ambiguous and has_object and w.after and self._twin(w, forms):
            return "V"  # "would recognize and | support a government", "recognizes and | backs Mr Ruto"
        if ambiguous and "base" in forms and w.before == "CC" and w.after in ("him", "them", "you", "us", "me"):
            return "V"  # "I bow to my rival and | wish him well"
        if ambiguous and w.before == "PUNCT" and self._low(self.first) == "we" and "V" not in self.tags[: w.n] and self._opens_object(w):
            return "V"  # "We, the foreign ministers of Peru and Chile, call on"
        if w.low in self.nouns and (
            w.previous == "official" or (w.before == "N" and w.n < 4 and is_adjective(w.previous) and w.k - 1 not in self.names.covered)
        ):
            return "N"  # "Preliminary results"
        if ambiguous and "s" in forms and w.before == "DATE" and (has_object or w.after in ("to", "for", "with", "that")) and self._named_before_date(w):
            return "V"  # "Peru on Monday | demands a recount"
        if ambiguous and "s" in forms and (self._after_aside(w) or (w.before == "CC" and self._goes_on(w))):
            return "V"
        quoted = ambiguous and w.before == "Q" and "base" in forms and w.n > 1 and self.tags[w.n - 2] == "N" and self._low(w.k - 2).endswith("s")
        if quoted and not is_adjective(w.low) and w.low != "free":
            return "V"  # 'said the results | "lack credibility"'
        if ambiguous and w.before == "Q" and w.after in ("the", "a", "an", "his", "her", "its") and self._low(w.k - 2) in (",", "!", "?"):
            return "V"  # "..., | reads the message"
        if ambiguous and "s" in forms and self._behind_scare_quotes(w):
            return "V"  # 'The "election" | lacks legitimacy'
        if ambiguous:
            tag = "past" if forms & {"ed", "past"} else "s" if "s" in forms else "base"
            return "V" if self._verb_place(w, tag) else "N"
        if w.before == "" and "s" in forms and has_object and any(lemma in UNDER_HEADINGS for lemma, _ in readings):
            return "V"  # "Paul Kagame - Rwanda", and on the next line: "Congratulates Kenyans"
        if "s" in forms and w.before in ("N", "PRON", "ADV", "DATE", "Q", "PUNCT", "CC", "REL", "NEG"):
            return "V"
        if forms & {"base", "ed", "past", "pp"}:
            if w.before in ("PRON", "REL") or (w.before == "N" and "ed" in forms) or solid in ("N", "PRON", "REL", "DATE", "Q"):
                return "V"
            if w.before in ("CC", "PUNCT", "", "ADV") and "base" in forms:
                return "V"
        return ""

    def _asks_of(self, w: _Word, readings: list[tuple[str, str]]) -> bool:
        """Whether somebody asks what "that" or "to" tells of whom "of" names: "We | demand of Peru that it"."""
        asker = w.before == "PRON" or (w.before == "N" and w.k - 1 in self.names.covered)
        asked = next((k for k in range(w.k + 3, w.k + 7) if self._low(k) in ("that", "to")), None)
        return asker and asked is not None and any(lemma in _ASKED_OF for lemma, _ in readings) and all(self._low(k).isalpha() for k in range(w.k + 2, asked))

    def _sent_to(self, w: _Word) -> bool:
        """Whether a verb of sending has only its addressee between itself and a word."""
        k = w.n - 1
        while k > 0 and self.tags[k] in ("N", "D", "POS"):
            k -= 1
        return self.tags[k] == "V" and any(lemma in ("send", "address", "exchange") for lemma, _ in self.verbs.get(self._low(self.first + k), ()))

    def _behind_scare_quotes(self, w: _Word) -> bool:
        """Whether a word that is none for a vote or its outcome follows a noun of its own in quotation marks, and has what looks like an object."""
        quoted = w.n > 3 and self.tags[w.n - 1] == "Q" and self.tags[w.n - 2] == "N" and self.tags[w.n - 3] == "Q" and self.tags[w.n - 4] in ("D", "POS")
        follows = w.after.isalpha() and w.after not in PREPOSITIONS and w.after not in MODALS and w.after not in AUXILIARIES
        return quoted and follows and w.low not in self.nouns

    def _past_like_base(self, w: _Word) -> bool:
        """Whether a past that looks like the base form stands behind a date or another past: "The union on Monday | put its", "condemned it and | cut off"."""
        dated, goes_on = self._before_date(w.n), w.after in ("off", "aside")
        if dated is not None and self.tags[dated - self.first] in ("N", "PRON"):
            return goes_on or w.after in NUMERALS or self._opens_object(w)
        there = any(tag == "V" and self._can_be(self._low(self.first + n), "ed") for n, tag in enumerate(self.tags[: w.n]))
        return w.before == "CC" and there and (goes_on or w.after in ARTICLES or w.after in POSSESSIVES)

    def _twin(self, w: _Word, forms: set[str]) -> bool:
        """Whether a verb of the same form stands right before "and", without an object of its own."""
        n = w.n - 1 - (w.before == "ADV")
        first = self._low(self.first + n - 1) if n > 0 and self.tags[n] == "CC" and self.tags[n - 1] == "V" else ""
        return bool(first) and any(form in forms and self._can_be(first, form) for form in ("base", "s"))

    def _after_aside(self, w: _Word) -> bool:
        """Whether a comma before closes what was said of a name that opens the sentence: "Mousavi, declared beaten, | demands that"."""
        edge = w.k - 1 - (w.previous in ADVERBS and w.k - 2 > self.first)  # "whose party lost, now | claims that"
        comma = next((k for k in range(self.first, edge) if self.tokens[k].low == ","), None)
        quoted = w.k - 2 > self.first and self.tokens[w.k - 1].text in QUOTES and self.tokens[w.k - 2].low == ","  # , "respects the outcome"
        if not (self.tokens[edge].low == "," or quoted) or comma is None or comma - 1 not in self.names.covered:
            return False
        before = self.tags[: comma - self.first]
        if "V" in before or "AUX" in before:
            return False
        return self._opens_object(w) or self._dated(w) or w.after in ("that", "for", "on")  # "deems Tuesday's vote rigged"

    def _goes_on(self, w: _Word) -> bool:
        """Whether "and" joins a second verb to a first one in the third person: "is ready for talks and | respects the will"."""
        there = any(tag == "V" and self._can_be(self._low(self.first + n), "s") for n, tag in enumerate(self.tags[: w.n]))
        be = any(tag == "AUX" and self._low(self.first + n) in ("is", "has", "does") for n, tag in enumerate(self.tags[: w.n]))
        past = w.previous in ("and", "but", "yet") and any(
            tag == "V" and self._can_be(self._low(self.first + n), "past", "ed") for n, tag in enumerate(self.tags[: w.n])
        )  # "lost and | disputes the result"
        aims = w.low in ("plans", "vows", "claims", "hopes", "aims") and past and not self._low(w.k - 2).endswith("s")
        told = (w.after == "that" and w.previous == "but") or (aims and w.after in ("to", "that"))  # "has stopped short of that but | claims that"
        atom = self.names.covered.get(w.k + 1)
        named = atom is not None and atom.kind != "adjective"  # "does not recognise Mr Ruto and | backs Mr Odinga"
        return (there or be or past) and (
            told or named or w.after in ("the", "a", "an") or w.after in POSSESSIVES or (w.low == "calls" and w.after in ("on", "for"))
        )

    def _plain_noun(self, low: str) -> bool:
        return low.isalpha() and low not in FUNCTION_WORDS and low not in self.verbs and not low.endswith("ly")

    def _adjective_pair(self, w: _Word) -> bool:
        """ "contested and rigged election": the word before "and" is an adjective, and a noun follows."""
        return (
            bool(w.after)
            and w.n > 2
            and w.k + 1 not in self.names.covered
            and self.tags[w.n - 2] == "N"
            and self.tags[w.n - 3] in ("D", "POS")
            and is_adjective(self.tokens[w.k - 2].low)
            and w.after.isalpha()
            and w.after not in DETERMINERS
            and w.after not in PREPOSITIONS
        )

    def _asked_that(self, w: _Word) -> bool:
        """Whether a clause that somebody asks for has its subject before this word: "demanded that the commission | release its figures"."""
        opened = next((n for n in range(w.n - 2, max(w.n - 12, 0), -1) if self.tags[n] == "COMP"), 0)
        asked = opened and not _ASKED.isdisjoint(lemma for lemma, _ in self.verbs.get(self._low(self.first + opened - 1), ()))
        goes_on = w.after.isalpha() and w.after not in PREPOSITIONS | AUXILIARIES | MODALS
        joined = w.before == "CC" and w.after in DETERMINERS  # "that it extend the time and | recount every sheet"
        return bool(asked) and goes_on and ((w.before == "N" and "V" not in self.tags[opened : w.n]) or (joined and "V" in self.tags[opened : w.n]))

    def _infinitive_chain(self, w: _Word) -> bool:
        """Whether an earlier "to" opens a chain of infinitives that this word can continue: "to halt ..., recognize ... and lift"."""
        opening = w.n > 0 and (
            self.tokens[w.k - 1].text in QUOTES or w.previous.endswith("ly")
        )  # "to go back and "| allow", "to move on and publicly | release"
        previous = self._low(w.k - 2) if opening else w.previous
        opened = any(tag == "TO" or (tag == "AUX" and self.tokens[self.first + i].low in MODALS) for i, tag in enumerate(self.tags[: w.n]))
        return opened and previous in ("and", "or", ",", "but", "then", "also", "instead")


_Holds = Callable[[Tagger, _Word], bool]
_ASKED = frozenset("demand ask insist recommend suggest propose request urge".split())
_SET = frozenset("out conditions terms".split())
_VOICED = frozenset("doubt doubts concern concerns support hope regret confidence alarm unease worry worries misgivings reservations dismay".split())
_TEXTS = frozenset("statement communique communiqué letter message note post tweet declaration text report release".split())
_CUT = frozenset("aid funding funds assistance support direct off all ties relations links its development financial budget military diplomatic".split())
"""What a union or a state cuts."""
_OPENS_OBJECT = frozenset("the a an his her its their this that these those to up in into by".split())
"""What follows "leading" where it is a verb."""
_WHOLLY = frozenset("all everyone everybody those parties sides actors".split())
"""Whom "concerned" and "involved" tell of where they stand behind."""
_BEHIND_ALL = frozenset("to not should must in and . ,".split())
_RUNNERS = frozenset("candidate candidates contender contenders rivals nominee nominees party parties side ticket".split())
"""Who loses or wins, behind a word that says so."""
_RULES: tuple[tuple[str, str, _Holds], ...] = (
    # denials
    ("not never n't", "NEG", lambda t, w: True),
    ("no", "NEG", lambda t, w: w.after == "longer"),
    ("no", "D", lambda t, w: True),
    # "does | neither hail nor admit", but "was | neither clean nor free"
    ("neither", "NEG", lambda t, w: t._behind_auxiliary(w) and (w.after == "be" or (w.previous not in BE and t._can_be(w.after, "base")))),
    ("neither", "NEG", lambda t, w: w.before == "N" and t._can_be(w.after, "s", "base", "ed") and "nor" in t._ahead(w, 8)),  # "neither hails nor admits"
    ("neither", "ADV", lambda t, w: w.after in PERSONAL and "nor" in t._ahead(w, 6)),  # "said | neither | he nor his party would"
    # who and what
    ("here there", "ADV", lambda t, w: w.before == "N" and (w.after in AUXILIARIES or t._can_be(w.after, "ed", "past")) and t._behind_subject(w)),
    ("there", "PRON", lambda t, w: w.after in BE),
    ("what", "COMP", lambda t, w: w.before in ("V", "P", "N", "Q", "AUX")),
    (
        "what",
        "COMP",
        lambda t, w: (
            w.n == 0
            and (
                w.after in PRONOUNS or w.after in DETERMINERS - {"a", "an"} or w.k + 1 in t.names.covered or (w.k + 1 < len(t.tokens) and t.tokens[w.k + 1].cap)
            )
        ),
    ),
    (
        "that",
        "REL",
        lambda t, w: w.previous in ("all", "everything", "those") and (w.after in AUXILIARIES or t._can_be(w.after, "s", "ed", "past")),
    ),  # "all that remains"
    (
        "cause",
        "N",
        lambda t, w: w.after in ("to", "for") and t._low(w.k - 2) in ("give", "gives", "gave", "given", "giving"),
    ),  # "gives us | cause | to doubt it"
    ("gives gave leaves left makes made", "V", lambda t, w: w.before == "V" and w.after in OBJECTS),  # "nothing that we saw | gives | us cause to"
    ("round", "ADV", lambda t, w: w.previous in _GOING_ROUND),  # "the letter that is going | round | on the internet"
    ("one", "PRON", lambda t, w: w.before in ("", "Q", "PUNCT", "COMP", "CC", "SUB") and w.after in MODALS),  # "One can therefore not accept it"
    # who and nobody else
    (
        "himself herself itself themselves",
        "ADV",
        lambda t, w: (
            (w.before == "AUX" and t._can_be(w.after, "ed", "pp", "ing")) or (w.before == "N" and (w.after in AUXILIARIES or t._can_be(w.after, "past")))
        ),
    ),
    # what all of them do
    ("all both", "ADV", lambda t, w: w.before == "N" and t._can_be(w.after, "base")),
    ("all both", "ADV", lambda t, w: t._after_name(w) and t._can_be(w.after, "ed", "past")),
    ("further", "ADV", lambda t, w: w.before == "N" and t._can_be(w.after, "s", "ed", "past")),  # "The EU | further | hailed"
    (
        "both",
        "ADV",
        lambda t, w: w.before == "PUNCT" and t._can_be(w.after, "base") and t._low(w.k + 2) in DETERMINERS,
    ),  # "A and B, the loser, | both | want a"
    ("all both", "PRON", lambda t, w: w.previous in _CLAUSE_MARKS and t._done_by_all(w)),  # "The two sent cables; | both | congratulated him"
    ("all both", "ADV", lambda t, w: w.before == "PUNCT" and t._done_by_all(w)),  # "Mr Ito and Ms Abe, beaten in May, | both | conceded"
    ("all both", "PRON", lambda t, w: w.before in ("", "CC") and t._done_by_all(w)),
    ("mirrors reflects matches", "V", lambda t, w: w.after in ("how", "what") and w.before == "N"),  # "The result | mirrors how people voted"
    ("shows proves means", "V", lambda t, w: w.after == "that" and w.before in ("ADV", "N", "V")),  # "What they saw clearly | shows that"
    # when and how often
    (
        "since",
        "ADV",
        lambda t, w: w.previous == "ever" or w.after == "then" or (w.before == "AUX" and (w.after not in t.nouns or t._can_be(w.after, "pp", "ed"))),
    ),
    (
        "accept respect recognise recognize acknowledge honour honor concede publish release reject",
        "V",
        lambda t, w: w.before in ("", "Q") and w.after in DETERMINERS | POSSESSIVES | {"what", "defeat"} and t._told_by_somebody(w),
    ),  # ""| Accept | the result," Mr X told him"
    ("let", "V", lambda t, w: w.before in ("", "Q") and w.after not in ("us", "me") and t._told_by_somebody(w)),  # ""| Let | every party accept it," Mr X said"
    ("once", "ADV", lambda t, w: w.after in ("more", "again")),
    ("more again", "ADV", lambda t, w: w.previous == "once"),
    (
        "long",
        "ADV",
        lambda t, w: w.before == "AUX" or w.after in ("before", "after") or (w.previous == "," and w.after in ARTICLES),
    ),  # "have long made it their policy", "long before the count"
    ("longer", "ADV", lambda t, w: w.before == "NEG"),
    ("by", "ADV", lambda t, w: w.after in ("then", "now")),  # "had by then sent"
    ("early late", "ADV", lambda t, w: w.after in ("on", "in") or t._dated(w) or (w.after == "at" and t._low(w.k + 2) == "night")),
    ("all", "ADV", lambda t, w: w.after == "along"),
    (
        "all both each",
        "ADV",
        lambda t, w: (w.previous in ("who", "which") or w.before == "DATE") and w.after in t.verbs and w.after.endswith("ed"),
    ),  # "who | all | congratulated him", "Peru and Chile on Friday | each | voiced doubts"
    ("along", "ADV", lambda t, w: w.previous == "all"),
    ("concerns worries troubles", "V", lambda t, w: w.before not in ("", "PREP", "DET") and w.after in ("us", "me", "him", "her", "them")),
    (
        "head",
        "N",
        lambda t, w: w.previous in WATCHING and w.k + 1 < t.last and t.tokens[w.k + 1].cap,
    ),  # "For the Union, delegation | head | Ada Obi spoke"
    # where, and what belongs to the verb before
    ("there", "ADV", lambda t, w: w.before == "N" and w.after in _STOPS),  # "acknowledged his triumph there."
    ("home", "ADV", lambda t, w: t.names.kind_at(w.k - 1) in ("state", "capital")),  # "called its envoy to Minsk | home"
    ("hours days weeks months years", "ADV", lambda t, w: w.after in _SPANNED and t.names.kind_at(w.k - 1) in _PLACED),  # "in Kabul | days after the vote"
    (
        "minutes moments hours days weeks",
        "ADV",
        lambda t, w: w.after in _SPANNED and w.before == "V" and w.previous in _WROTE,
    ),  # "wrote | minutes after the call"
    ("close", "ADV", lambda t, w: w.after == "behind" or (w.after == "to" and w.before == "N")),  # "officials close to Mr X"
    ("down", "ADV", lambda t, w: w.before == "V" and w.after in ("on", "in")),  # "come down on the side of"
    ("out", "ADV", lambda t, w: w.previous in BE and w.after != "of"),  # "Once the figures were out | the embassies of"
    ("off", "ADV", lambda t, w: w.before == "V" and w.previous in ("write", "writes", "wrote", "written", "writing") and w.after in _OBJECT_OF_PARTICLE),
    ("up back out", "ADV", lambda t, w: w.before == "V" and (w.after in _OBJECT_OF_PARTICLE or (w.after == "of" and w.low != "out"))),  # "is made up of"
    (
        "up out off down through over",
        "ADV",
        lambda t, w: w.before == "V" and w.after in _HELPING,
    ),  # "how the sheets were made up | was murky"
    ("back", "ADV", lambda t, w: w.previous in ("him", "them", "us", "me") and w.after in _BACK_TO),  # "sent him | back to Peru"
    ("back", "ADV", lambda t, w: w.before == "N" and w.after in _BACK_WHERE and "V" in t.tags[max(0, w.n - 6) : w.n]),  # "put envoys | back into"
    ("place", "ADV", lambda t, w: any(lemma == "take" for lemma, _ in t.verbs.get(w.previous, ()))),
    ("at", "ADV", lambda t, w: w.after in ("least", "most")),  # "at least two ministers left"
    ("about around", "ADV", lambda t, w: w.before == "V" and t._share(w.k + 1)),  # "froze about half of its loans"
    ("about around", "ADV", lambda t, w: w.before == "" and w.after[:1] in ("$", "€", "£")),  # "About $64 million in aid was cut"
    ("alone", "ADV", lambda t, w: t._after_name(w)),  # "Cuba alone spoke up"
    ("save bar except", "CC", lambda t, w: w.before == "N" and t._excepts(w, _NONE)),  # "no neighbour | save Peru has", as with "but"
    ("save bar", "P", lambda t, w: w.before == "N" and t._excepts(w, ALL)),  # "every neighbour | bar Peru has"
    # nouns, and what stands before them
    ("blacklist", "N", lambda t, w: w.before == "N" and "P" in t.tags[max(0, w.n - 3) : w.n]),  # "was taken off the US | blacklist"
    ("aid", "N", lambda t, w: w.after in ("to", "for", "from", "worth") and (w.before == "N" or w.before == "")),  # "US | aid | to Peru was cut"
    (
        "spread put cut hit set shut split",
        "V",
        lambda t, w: w.before == "N" and "SUB" in t.tags[max(0, w.n - 3) : w.n - 1] and (w.after in PREPOSITIONS or w.after in DETERMINERS or w.after == ","),
    ),  # "As protests | spread in the capital, Peru called"
    ("won", "V", lambda t, w: w.before == "NUM" and w.after in DETERMINERS),  # "None of the 40 | won a mandate"
    ("count counts", "V", lambda t, w: w.before == "CC" and t._low(w.k - 2) == "," and w.after in ("on", "upon") and not t._dated(w)),  # ", and count on Peru"
    ("had", "V", lambda t, w: w.previous == "be"),  # "no fair vote could be | had"
    ("ousted deposed toppled", "N", lambda t, w: w.before in ("", "Q") and t.names.is_title(w.k + 1)),  # "Ousted | prime minister Ada Obi"
    (
        "leading",
        "N",
        lambda t, w: w.before == "CC" and bool(w.after) and t.tokens[w.k + 1].text.islower() and w.after not in _OPENS_OBJECT,
    ),  # "Peru and | leading banks"
    ("wishing wanting seeking hoping planning intending trying", "V", lambda t, w: w.previous == "those" and w.after == "to"),
    ("losing winning leading rival", "N", lambda t, w: w.before in ("", "Q") and w.after in _RUNNERS),  # "Losing | candidates Ada Obi and Jo Were"
    (
        "losing winning leading rival",
        "N",
        lambda t, w: w.previous in ("said", "says", "added", "adds", "wrote", "told") and w.after in _RUNNERS,
    ),  # "said | losing candidate Ada Obi"
    ("sanctions", "N", lambda t, w: w.after in ("on", "against", "over")),  # "announced that its | sanctions | on Peru were lifted"
    ("continued", "N", lambda t, w: w.after in ("success", "support", "progress", "prosperity", "health")),  # "wished him continued success"
    ("first", "N", lambda t, w: w.after in ("deputy", "vice", "lady", "secretary", "minister")),
    ("states", "N", lambda t, w: t._after_name(w) and (t._can_be(w.after, "base") or w.after.endswith("ly"))),  # "the GCC states reject"
    ("states", "N", lambda t, w: t._of_a_body(w)),  # "the consuls of Mercosur | states | in Lima"
    ("voting polling counting tallying", "N", lambda t, w: w.before in ("COMP", "CC") and w.after in BE),  # "demanded that | voting | be repeated"
    ("freeze freezes", "N", lambda t, w: w.previous in ("asset", "assets", "wage", "price", "aid", "funds")),  # "by asset freezes and travel bans"
    ("over", "ADV", lambda t, w: t._is_past(w)),  # "With the vote | over | Peru recognised him"
    ("all none", "ADV", lambda t, w: t._all_the_same(w.k)),  # "Peru | all the same | recognised him"
    ("the", "ADV", lambda t, w: w.previous in ("all", "just", "none") and t._all_the_same(w.k - 1)),
    ("same less", "ADV", lambda t, w: w.previous == "the" and t._all_the_same(w.k - 2)),
    ("open", "N", lambda t, w: w.previous == "it" and t._low(w.k - 2) in _NAMED and w.after in (",", "and")),  # "called it | open, free and fair"
    # verbs that look like nouns
    ("share shares", "V", lambda t, w: t._after_name(w) and w.after in _STOPS),  # "a judgment that Canada shares."
    ("release review check count recount recheck audit open clear hand halt order share", "V", lambda t, w: t._asked_that(w)),
    ("set", "V", lambda t, w: t._after_name(w) and (w.after in _SET or "conditions" in t._ahead(w, 3))),  # "France | set | five conditions"
    ("set", "V", lambda t, w: w.before == "N" and w.after == "aside"),  # "to have the vote | set aside"
    ("voices voice", "V", lambda t, w: t._after_name(w) and w.after in _VOICED),  # "Peru | voices | doubts about"
    ("runs run ran", "V", lambda t, w: w.before == "N" and w.after == "counter"),  # "The vote | runs | counter to the law"
    ("doubts doubt", "V", lambda t, w: w.before == "N" and w.after in ("whether", "if", "that") and w.k - 1 in t.names.covered),  # "Peru | doubts | whether"
    ("read reads", "V", lambda t, w: w.before == "N" and w.after in _STOPS and not _TEXTS.isdisjoint(t._low(w.k - n) for n in range(1, 7))),
    ("read set", "V", lambda t, w: w.before == "N" and w.after in ("out", "forth", "down")),  # "the figures | read out by the chairman"
    (
        "lack lacks",
        "V",
        lambda t, w: w.before in ("N", "PRON", "ADV") and t._low(w.k + 1 + (w.after in QUOTES)) in _LACKED | t.phrases.word_classes["worth"],
    ),
    ("cast", "V", lambda t, w: w.previous in ("votes", "ballots", "vote")),
    ("exceeded", "V", lambda t, w: w.before == "V"),  # "the votes cast | exceeded | the names on the roll"
    ("outnumbered", "V", lambda t, w: w.before == "V"),
    ("forms", "N", lambda t, w: w.previous in ("result", "results")),  # "said results | forms | were missing"
    ("more", "ADV", lambda t, w: w.before != "CC" and w.after == "than" and t._is_count(w.k + 2)),  # "said that | more than | 400 boxes were switched"
    ("fewer", "ADV", lambda t, w: w.before != "CC" and w.after == "than" and t._is_count(w.k + 2)),
    ("over", "ADV", lambda t, w: w.before in ("", "COMP") and t._is_count(w.k + 1)),  # "said that | over | 400 boxes were switched"
    ("cast", "V", lambda t, w: w.before == "CC" and w.after in ("their", "his", "her")),  # "queued for hours and | cast | their ballots"
    ("cast casts", "V", lambda t, w: w.before not in ("D", "POS") and not _DOUBT.isdisjoint((w.after, *t._ahead(w, 4)))),  # "irregularities cast a long shadow"
    ("cut", "V", lambda t, w: t._after_name(w) and w.after in _CUT),  # "The EU | cut | direct funding"
    ("match matches", "V", lambda t, w: w.before == "N" and w.after == "what"),
    ("means shows proves", "V", lambda t, w: w.before == "N" and w.after == "that"),  # "a turnout of 36 percent means that"
    ("outside", "N", lambda t, w: w.before in ("D", "POS") and w.after.isalpha()),  # "an | outside | review"
    ("buying rigging stuffing tampering", "N", lambda t, w: w.previous in ("vote", "ballot", "ballots")),  # "allegations of vote | buying | remained"
    ("tampering meddling cheating rigging", "N", lambda t, w: w.previous == "of" and w.after in _AFTER_DEEDS),  # "reports of | tampering | with"
    ("lapse expire", "V", lambda t, w: w.before == "N" and not _LETTING.isdisjoint(t._low(w.k - n) for n in range(2, 9))),  # "let its sanctions | lapse"
    ("vote", "V", lambda t, w: w.before == "N" and w.after in ("again", "anew", "afresh")),  # "proposed that the country | vote again"
    ("holds hold", "V", lambda t, w: t._after_name(w) and w.after in ("responsible", "accountable")),  # "whom Peru holds responsible"
    ("wish", "V", lambda t, w: w.before == "CC" and w.after == "her"),  # "honour her win and wish her well": of other verbs it may be whose
    ("whatever whatsoever", "ADV", lambda t, w: w.before == "N" and any(t._low(w.k - n) in ("no", "any") for n in (2, 3))),  # "no reason | whatever | to"
    (
        "free",
        "N",
        lambda t, w: (
            w.previous == "to"
            and (w.after in ("elections", "polls", "voting") or (w.after in (",", "and") and not {"fair", "credible", "democratic"}.isdisjoint(t._ahead(w, 4))))
        ),
    ),  # "conducive to | free, fair"
    (
        "expected predicted planned feared promised announced usual",
        "ADV",
        lambda t, w: w.n == 1 and w.previous == "as" and w.after == ",",
    ),  # "As | expected, Peru"
    ("promises vows pledges hopes fears demands charges claims reports estimates", "V", lambda t, w: t._closes_speech(w)),  # ", Ms Obi | promises."
    ("station place", "N", lambda t, w: w.previous in ("polling", "voting")),  # "every polling | station there"
    ("due", "ADV", lambda t, w: w.before == "N" and w.after == "to" and t._low(w.k + 2) in ("be", "take")),  # "The elections | due to be held"
    ("due", "ADV", lambda t, w: w.before == "N" and w.after in ("in", "on", "at", "next", "later", "this")),  # "The elections | due in Kenya are"
    (
        "raise",
        "V",
        lambda t, w: w.before == "N" and w.previous.endswith("s") and t._low(w.k + 1) in _RAISED,
    ),  # "The gaps | raise questions"
    ("ruled", "V", lambda t, w: w.before == "V" and w.after == "out"),  # "The way it was prepared | ruled out a free vote"
    (
        "set",
        "V",
        lambda t, w: w.before == "N" and w.previous.endswith("s") and not {"fire", "ablaze", "alight"}.isdisjoint(t._ahead(w, 6)),
    ),  # "crowds | set it on fire"
    ("en", "ADV", lambda t, w: w.after == "bloc"),
    ("bloc", "ADV", lambda t, w: w.previous == "en"),  # "rejected the results | en bloc"
    ("overall otherwise", "ADV", lambda t, w: w.before in ("CC", "SUB") and w.after in DETERMINERS),  # "but | overall | the vote was fair"
    ("overall", "ADV", lambda t, w: w.before == "N" and w.after in _HELPING),  # "The elections overall | had been fair"
    ("stands", "V", lambda t, w: w.before == "N" and w.after in ("apart", "alone", "by", "behind", "firm", "ready", "alongside", "beside")),
    ("calls call", "V", lambda t, w: w.before == "N" and t.tokens[w.k - 1].cap and (is_adjective(w.after) or w.after in VERDICTS)),  # "Peru calls rigged what"
    ("occupied annexed disputed", "N", lambda t, w: w.previous in NUMERALS or w.before == "NUM"),  # "in four | occupied | districts"
    ("concerned involved", "N", lambda t, w: w.previous in _WHOLLY and w.after in _BEHIND_ALL),  # "called on all | concerned | to accept it"
    ("tone", "V", lambda t, w: w.previous == "to" and w.after == "down"),  # "was to | tone down his words"
    ("stop", "V", lambda t, w: w.before == "N" and w.after.endswith("ing")),  # "a demand that the bloc | stop recognising him"
    ("calls", "V", lambda t, w: w.before == "CC" and w.after in ("on", "upon")),  # "welcomed the vote and calls on"
    ("calls call", "V", lambda t, w: w.after in ("into", "in") and t._low(w.k + 2) == "question"),
    ("calls", "V", lambda t, w: t._called_in_question(w)),  # "calls the whole count into question"
    ("about around", "D", lambda t, w: t._roughly(w.n, w.k + 1)),  # "will withhold | about | $20 million of its help"
    ("up", "D", lambda t, w: w.after == "to" and t._roughly(w.n, w.k + 2)),  # "Up to 30 parties"
    ("to", "D", lambda t, w: w.previous == "up" and w.before == "D"),
    ("as", "D", lambda t, w: w.after in ("many", "much") and t._low(w.k + 2) == "as" and t._roughly(w.n, w.k + 3)),  # "as many as 300 votes"
    ("many much", "D", lambda t, w: w.previous == "as" and w.before == "D"),
    ("as", "D", lambda t, w: w.previous in ("many", "much") and w.before == "D" and t._low(w.k - 2) == "as"),
)
"""Words with rules of their own: the words, the tag, and when they have it; of the rules of one word the first that holds decides."""


def _by_word() -> dict[str, tuple[tuple[str, _Holds], ...]]:
    """The rules of each word, in their order."""
    rules: dict[str, tuple[tuple[str, _Holds], ...]] = {}
    for words, tag, holds in _RULES:
        for word in words.split():
            rules[word] = (*rules.get(word, ()), (tag, holds))
    return rules


_PARTICULAR = _by_word()
_NAMED: frozenset[str] = frozenset("call calls called declare declares declared find finds found consider considers considered term terms termed".split())
"""Verbs of giving a verdict on "it"."""
_FALLING = frozenset("fell falls failed fails lacked lacks remained remains suffered suffers left leaves bore was were did does had has marred".split())
"""Verbs that a "yet" joins to what was said before."""
_AS_SOON = frozenset(["soon", "long"])
"""What "as ... as" or "so ... as" makes a clause's opening of."""
_OPEN_STEPS = (Tagger._by_ending, Tagger._owned, Tagger._open_class)
"""What decides on a word that is of no closed class."""


def _steps() -> dict[str, tuple[Callable[[Tagger, _Word], str], ...]]:
    """For every word of a closed class, or with a rule of its own, the steps that can decide on it, in their order."""
    steps: tuple[tuple[Collection[str] | None, Callable[[Tagger, _Word], str]], ...] = (
        (AUXILIARIES | MODALS, Tagger._auxiliary_word),
        (_PARTICULAR, Tagger._particular),
        (None, Tagger._by_ending),
        (("to",), Tagger._to),
        (("that",), Tagger._that),
        (("who", "which", "whom", "whose"), Tagger._relative),
        (None, Tagger._owned),
        (PRONOUNS | FEELINGS | COORDINATORS, Tagger._pronoun),
        (POSSESSIVES | DETERMINERS, Tagger._determiner),
        (("as", "than"), Tagger._as_or_than),
        (SUBORDINATORS | PREPOSITIONS, Tagger._connective),
        (None, Tagger._open_class),
    )
    words = {word for of, _ in steps if of is not None for word in of}
    return {word: tuple(step for of, step in steps if of is None or word in of) for word in words}


_STEPS = _steps()
