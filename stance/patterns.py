"""The notation of rules and cues, and the word classes that they share: parse, check, compile, match.

A pattern is written in the plain form of its words and looks like what it matches:

    "recognize/accept (the) TARGET"        a verb rule: the holder is the verb's subject
    "TARGET be VERDICT"                    a verdict: the holder is whoever says it
    "a recognition/acceptance of TARGET"   a noun rule ("a" or "the" begins it): the holder owns the noun or performs it

"/" joins single words of which one must stand, "( )" encloses words that may be missing, "..." skips up to six words within the
clause. "@standards" stands for the words of that name under [class] in `phrases.toml`, joined like them. Words in capitals are slots:
TARGET, ELECTION, GOVERNMENT, PERSON, COUNTRY, ACTOR, ENVOY, VERDICT (the rule's own `verdicts`), WINNER and RULER (phrases of those classes),
FUNDS, TIES and CURBS (aid, relations, sanctions: phrases of those classes, and "it" or "them" that go back to one), DOUBTED, FAULTS, PAPERS
and CHECK (what of a vote is doubted, went wrong, can be shown, is asked for: see `ballots`).
Inflection, British spelling, the passive ("was recognized by ACTOR") and relative forms ("a vote ACTOR called a sham") are derived,
never written.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import chain
from pathlib import Path
from typing import Any, Literal

from pydantic import ValidationError

from stance import prepared
from stance.models import Measure, Modality, Record, Stance, StanceError
from stance.prepared import DATA, Quick
from stance.text import QUOTES, Token, fold, tokenize
from stance.words import AMBIGUOUS, DETERMINERS, PREPOSITIONS, SUBORDINATORS, forms, plain_forms, verb_forms

RULES = DATA / "rules"
PHRASES = DATA / "phrases.toml"
SLOTS = frozenset(
    "TARGET ELECTION GOVERNMENT PERSON COUNTRY ACTOR VERDICT WINNER RULER ENVOY CLAIM PARTY OUTCOME VOTERS FUNDS TIES CURBS DOUBTED FAULTS PAPERS CHECK".split()
)
GAP = 6
"""How many words "..." may skip."""
Effect = Literal["negate", "withhold", "urge", "intend", "drop", "keep"]


# --- word classes ------------------------------------------------------------------------------------------------


class Phrases:
    """The word classes of `phrases.toml`, ready to ask."""

    def __init__(self, table: dict[str, dict[str, list[str]]]) -> None:
        self.classes = table
        self._spelled: dict[str, str] = {}
        """What `spelled_out` has spelled out."""
        self.titles_by_word: dict[str, list[tuple[tuple[str, ...], str, str]]] = defaultdict(list)
        """The titles by their first word, the longest first: (words, role, title)."""
        for role in ("state", "institution", "voice", "group", "observer", "nonstate"):
            for phrase in table["titles"][role]:
                words = tuple(t.low for t in tokenize(phrase))
                for form in {words, (*words[:-1], plural(words[-1])), *([(plural(words[0]), *words[1:])] if len(words) > 1 else [])}:
                    self.titles_by_word[form[0]].append((form, role, phrase))
        for entries in self.titles_by_word.values():
            entries.sort(key=lambda item: -len(item[0]))
        self.former = frozenset(table["titles"]["former"])
        self.unnamed = frozenset(table["unnamed"]["words"])
        self.report_verbs = frozenset(table["report"]["verbs"])
        self.report_nouns = frozenset(form for noun in table["report"]["nouns"] for form in plain_forms(noun))
        self.name_prefixes = frozenset("new south north east west central northern southern eastern western former the embattled occupied".split())
        self.not_names = frozenset(
            "mr mrs ms dr sir lord lady dame sheikh senator gen col mr. mrs. ms. dr. gen. col. sen. rep. gov. lt. prof. rev. hon. st. maj. capt. "
            "professor reverend pastor imam mufti alhaji barrister engineer "
            "general colonel captain major marshal lieutenant brigadier admiral commander sergeant comrade".split()
        )
        trades = (*table["class"]["trade"], "analyst", "campaigner")
        self.callings = frozenset(w for w in trades if not w.endswith(("ist", "al", "el")) and w not in _NAMES_OF_PARTIES)
        """Trades that may open a sentence before a name and are no part of it."""
        self.provinces = frozenset(table["namesakes"]["provinces"])
        self.things = frozenset((a, b) for a, b in (thing.split() for thing in table["namesakes"]["things"]))
        self.followers = frozenset(table["namesakes"]["followers"])
        self.creatures = frozenset(table["namesakes"]["creatures"])
        self.bearers = frozenset(table["namesakes"]["bearers"])
        self.given = frozenset(table["namesakes"]["given"])
        self.of_other_sex = {word: frozenset(table["gender"][sex]) for sex, words in (("women", ("he", "him")), ("men", ("she", "her"))) for word in words}
        """Given names of people whom a pronoun cannot mean."""
        self.verbs = verb_forms()
        self.ambiguous = AMBIGUOUS
        self.kinds = {phrase: kind for kind, words in table["kind"].items() for phrase in words}

    def spelled_out(self, source: str) -> str:
        """A pattern with the words of every class that it names; raises ValueError where there is no such class."""
        if "@" not in source:
            return source
        classes = self.classes["class"]

        def words(name: re.Match[str]) -> str:
            if name[1] not in classes:
                raise ValueError(f"unknown class @{name[1]}; the classes are {', '.join(sorted(classes))}")
            return "/".join(classes[name[1]])

        if (spelled := self._spelled.get(source)) is None:
            spelled = self._spelled[source] = re.sub(r"@([\w-]+)", words, source)
        return spelled

    def nouns(self, name: str, strength: str = "strong") -> frozenset[str]:
        return frozenset(form for phrase in self.classes[name][strength] for form in {fold(phrase), plural(fold(phrase))})

    @cached_property
    def election(self) -> frozenset[str]:
        return self.nouns("election")

    @cached_property
    def election_weak(self) -> frozenset[str]:
        return self.nouns("election", "weak")

    @cached_property
    def outcome(self) -> frozenset[str]:
        return self.nouns("outcome")

    @cached_property
    def outcome_weak(self) -> frozenset[str]:
        return self.nouns("outcome", "weak")

    @cached_property
    def government(self) -> frozenset[str]:
        return self.nouns("government")

    @cached_property
    def winner(self) -> frozenset[str]:
        return self.nouns("winner")

    @cached_property
    def ruler(self) -> frozenset[str]:
        return self.nouns("ruler")

    @cached_property
    def measures(self) -> dict[str, frozenset[str]]:
        """What is given, kept up or imposed between states, by the slot that it fills."""
        return {name.upper(): frozenset(self.classes["class"][name]) for name in ("funds", "ties", "curbs")}

    @cached_property
    def word_classes(self) -> dict[str, frozenset[str]]:
        """The words of every class of [class], with their plurals."""
        classes = self.classes["class"].items()
        return {name: frozenset(form for phrase in phrases for form in {fold(phrase), plural(fold(phrase))}) for name, phrases in classes}

    @cached_property
    def topics(self) -> frozenset[str]:
        """Words for a vote, for its outcome or for a government."""
        return self.election | self.outcome | self.government

    def title_at(self, tokens: list[Token], i: int) -> tuple[str, int, str] | None:
        """(role, number of tokens, title) of the longest title that begins at token `i`, a word of it cut short too: "Sen."."""
        entries = self.titles_by_word.get(tokens[i].low.removeprefix("then-").removesuffix("."))
        if entries is None:
            return None
        for words, role, phrase in entries:
            size = len(words)
            if size == 1 or (i + size <= len(tokens) and tokens[i + 1].low == words[1] and all(tokens[i + k].low == words[k] for k in range(2, size))):
                return role, size, phrase
        return None

    def is_common(self, word: str) -> bool:
        """Whether a word that begins a sentence is an ordinary word there, not a name."""
        return (
            word in self.verbs or word in self.election or word in self.outcome or word in self.government or word in self.unnamed
            or word.endswith(("ly", "ing", "tion", "ness", "ment")) or word in _COMMON or "-" in word
        )  # fmt: skip


_NAMES_OF_PARTIES = frozenset("conservative moderate republican democrat captain officer veteran senator mayor governor bishop".split())
"""Words for somebody that may begin the name of a party, or are titles."""
_COMMON = frozenset(
    "there here nobody none somebody everybody everyone once someone anyone anybody elsewhere nowhere somewhere maybe moreover afterwards "
    "thereafter whoever whatever whichever whenever wherever furthermore otherwise "
    "budget budgetary military joint technical bilateral development trade arms asset assets aid help loans payments "
    "fresh further additional tougher tighter targeted similar "
    "visa travel diplomatic economic financial political electoral presidential parliamentary "
    "security people police violence hundreds thousands dozens counting results voting turnout relations ties links sanctions "
    "ambassador embassy western regional international foreign local official early late earlier later both neither either only "
    "according despite reacting reactions reaction pressure clashes protests troops soldiers internet monday significant rival rivals "
    "election elections regional humanitarian crowds nearly almost soon minutes hours days weeks months years congratulations greetings "
    "partners governments countries leaders members diplomats officials observers monitors presidents ministers voters residents streets police".split()
)


def plural(word: str) -> str:
    """The plural of a noun, the word itself where it has none.

    >>> plural("ministry"), plural("observers"), plural("chief")
    ('ministries', 'observers', 'chiefs')
    """
    if word.endswith("s") or not word[-1].isalpha() or word in ("it", "him", "her", "them"):
        return word
    if word.endswith("man"):
        return f"{word[:-3]}men"
    if word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        return f"{word[:-1]}ies"
    if word.endswith(("ch", "sh", "x")):
        return f"{word}es"
    return f"{word}s"


# --- the files -----------------------------------------------------------------------------------------------------


class Example(Record):
    """A text that a rule must read: the events it must give (every one, and no other)."""

    text: str
    events: tuple[dict[str, str], ...] = ()
    published: str = "2024-06-12"
    todo: str | None = None
    note: str | None = None


class Unless(Record):
    """Where the words of a rule mean something else: what stands about the match, within it, or as its verb. All that is given must hold.

    `around`: words about the match, which is "_": "_ for", "not until ... _". `within`: words of which one stands in the match, for each
    that is given. `sentence`: words of which one stands anywhere in the sentence. `verb`: the verbs that are meant, of those that begin
    the rule's patterns. `pattern`: the patterns that are meant. "/", "..." and "@class" are as in patterns.
    """

    why: str
    around: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    sentence: str | None = None
    verb: str | None = None
    pattern: tuple[str, ...] = ()
    text: str
    """A counter-example: a text in which the rule matches and this alone keeps it from giving an event."""


class Rule(Record):
    """What is said: patterns that show one stance toward one kind of target."""

    id: str
    stance: Stance
    patterns: tuple[str, ...] = ()
    verdicts: tuple[str, ...] = ()
    negated: Stance | None = None
    denied: bool = False
    asked: bool = False
    echo: Literal["before", "beside", "among"] | None = None
    will: bool = False
    target: Literal["election", "government", "relations"] | None = None
    measure: Measure | None = None
    modality: Modality | None = None
    holder: Literal["subject", "speaker", "owner", "actor"] | None = None
    note: str | None = None
    example: tuple[Example, ...] = ()
    counterexample: tuple[Example, ...] = ()
    unless: tuple[Unless, ...] = ()


class Cue(Record):
    """How something is said: words that turn, weaken or cancel the stance they govern."""

    id: str
    effect: Effect
    patterns: tuple[str, ...]
    denied: bool = False
    note: str | None = None
    example: tuple[Example, ...] = ()
    counterexample: tuple[Example, ...] = ()


class _File(Record):
    rule: tuple[Rule, ...] = ()
    cue: tuple[Cue, ...] = ()
    frames: tuple[str, ...] = ()
    """Patterns that every rule with verdicts has."""


# --- patterns ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Word(Quick):
    """One word: any of `choices` (folded forms)."""

    choices: frozenset[str]


@dataclass(frozen=True, slots=True)
class Verb(Quick):
    """A verb in any of its forms; `words` are the forms in which it may stand as a noun, away from the beginning of a pattern."""

    lemmas: frozenset[str]
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Slot(Quick):
    name: str


@dataclass(frozen=True, slots=True)
class Gap(Quick):
    """Up to `GAP` words that belong to the same clause."""


@dataclass(frozen=True, slots=True)
class Optional(Quick):
    items: tuple[Any, ...]


Item = Word | Verb | Slot | Gap | Optional


def words_of(item: Item) -> frozenset[str]:
    """The words as which an item itself stands in a text, a verb those in which it is a noun; a slot, a gap and brackets have none."""
    return item.choices if isinstance(item, Word) else item.words if isinstance(item, Verb) else frozenset()


Verdict = tuple[frozenset[str], ...]
"""A verdict: of each set one word in turn; an empty set is a gap."""


@dataclass(frozen=True, slots=True)
class Pattern(Quick):
    """A compiled pattern. `shape` is `verb`, `subject` (a slot, then its verb) or `noun`, by what it begins with.

    `verdicts` are by their first word. `needs`: from each of these sets a word must stand in a sentence that the pattern matches.
    """

    source: str
    items: tuple[Item, ...]
    shape: str
    anchor: frozenset[str]
    verdicts: dict[str, tuple[Verdict, ...]]
    needs: tuple[frozenset[str], ...]

    @property
    def denies(self) -> bool:
        """Whether the pattern itself says "no": "saw no reason to doubt", "will have none of it"."""
        return any(not words_of(item).isdisjoint(("no", "none")) for item in _flat(self.items))

    @property
    def told_of_faults(self) -> bool:
        """Whether it ends with what went wrong in a vote."""
        return isinstance(last := self.items[-1], Slot) and last.name == "FAULTS"

    def possible(self, words: set[str]) -> bool:
        """Whether the words that the pattern needs are among those of a text, its verbs by their lemmas too."""
        return not any(map(words.isdisjoint, self.needs))


class Entries:
    """The patterns that begin with one word, found by another word that each of them needs: few of them are possible in any sentence."""

    __slots__ = ("_by_need", "_free", "_needing")

    def __init__(self) -> None:
        self._needing: list[tuple[Rule, Pattern]] = []
        self._free: list[tuple[Rule, Pattern]] = []
        self._by_need: dict[str, list[tuple[tuple[Rule, Pattern], tuple[frozenset[str], ...]]]] | None = None
        """With each what else it needs; made when it is first asked for, as most texts have few of the words that begin patterns."""

    def add(self, rule: Rule, pattern: Pattern) -> None:
        (self._needing if pattern.needs else self._free).append((rule, pattern))

    def _found_by(self) -> dict[str, list[tuple[tuple[Rule, Pattern], tuple[frozenset[str], ...]]]]:
        """The patterns by each word of the least common set that they need."""
        found: dict[str, list[tuple[tuple[Rule, Pattern], tuple[frozenset[str], ...]]]] = {}
        for entry in self._needing:
            needs = entry[1].needs
            rare = max(needs, key=lambda words: min(map(len, words)))
            besides = tuple(words for words in needs if words is not rare)
            for word in rare:
                found.setdefault(word, []).append((entry, besides))
        return found

    @property
    def all(self) -> list[tuple[Rule, Pattern]]:
        return [*self._free, *self._needing]

    def among(self, words: set[str]) -> Iterator[tuple[Rule, Pattern]]:
        """Those that a text of these words, verbs by their lemmas too, may match."""
        yield from self._free
        if self._by_need is None:
            self._by_need = self._found_by()
        seen: set[int] = set()
        for word in words & self._by_need.keys():
            for entry, besides in self._by_need[word]:
                if id(entry) not in seen:
                    seen.add(id(entry))
                    if not besides or not any(map(words.isdisjoint, besides)):
                        yield entry


@dataclass(frozen=True, slots=True)
class Guard(Quick):
    """A compiled `Unless`. What stands before a match is kept in the order in which it is read, from the match backwards; an empty set is a gap."""

    why: str
    around: tuple[tuple[tuple[frozenset[str], ...], tuple[frozenset[str], ...]], ...]
    within: tuple[frozenset[str], ...]
    sentence: frozenset[str]
    verbs: frozenset[str]
    patterns: frozenset[str]

    def holds(self, source: str, verb: str | None, words: list[str], first: int, last: int) -> bool:
        """Whether a match of a pattern by that source and verb, from word `first` up to word `last` of its sentence, means something else."""
        if (self.patterns and source not in self.patterns) or (self.verbs and verb not in self.verbs):
            return False
        if any(some.isdisjoint(words[first:last]) for some in self.within) or (self.sentence and self.sentence.isdisjoint(words)):
            return False
        before, behind = words[:first][::-1], words[last:]
        told = _told_at(words, last)
        return not self.around or any(_reads(left, before, len(before)) and _reads(right, behind, told) for left, right in self.around)


def _told_at(words: list[str], last: int) -> int:
    """How many words after one of a quotation it goes on before who says it is told: ""He is no president of Kenya," | the union said"."""
    if sum(word in QUOTES for word in words[:last]) % 2 == 0:
        return len(words)
    return next((n for n in range(len(words) - last - 1) if words[last + n] == "," and words[last + n + 1] in QUOTES), len(words))


def _reads(items: tuple[frozenset[str], ...], words: list[str], told: int) -> bool:
    """Whether words begin with what the items say, an empty one for up to `GAP` words, of which none is at `told` or behind it."""
    if not items:
        return True
    if items[0]:
        return bool(words) and words[0] in items[0] and _reads(items[1:], words[1:], told - 1)
    return any(_reads(items[1:], words[skip:], told - skip) for skip in range(max(0, min(GAP, told, len(words))) + 1))


@dataclass(slots=True)
class Rules:
    """All rules and cues, indexed by the verbs and words that begin them."""

    rules: list[Rule]
    cues: list[Cue]
    phrases: Phrases
    version: str
    by_verb: dict[str, Entries] = field(default_factory=lambda: defaultdict(Entries))
    by_word: dict[str, Entries] = field(default_factory=lambda: defaultdict(Entries))
    undergone: dict[str, list[tuple[Rule, Pattern]]] = field(default_factory=lambda: defaultdict(list))
    """The patterns that begin with "be" and a participle ("be drawn into"), by its verb."""
    verdicts: list[tuple[Rule, Pattern]] = field(default_factory=list)
    """The patterns that say no more than what something is: "TARGET be VERDICT"."""
    cue_verb: dict[str, list[tuple[Cue, Pattern]]] = field(default_factory=lambda: defaultdict(list))
    cue_word: dict[str, list[tuple[Cue, Pattern]]] = field(default_factory=lambda: defaultdict(list))
    triggers: set[str] = field(default_factory=set)
    """Words of which one stands in any text that a rule matches."""
    guards: dict[str, list[Guard]] = field(default_factory=dict)
    """What keeps a rule from giving anything, by its id."""
    files: dict[str, str] = field(default_factory=dict)
    """The file that each rule and cue stands in, by its id."""

    def possible(self, words: set[str]) -> bool:
        """Whether any rule but an echo can match in a text of these words."""
        lemmas = {lemma for word in words for lemma, _ in self.phrases.verbs.get(word, ())} | _AUXILIARIES
        bag = words | lemmas
        begins = chain((self.by_verb.get(v) for v in lemmas), (self.by_word.get(w) for w in words))
        return any(rule.echo is None for entries in begins if entries is not None for rule, _ in entries.among(bag))


_AUXILIARIES = frozenset(["be", "have", "do"])
_WAYS = 12
"""How many times the ways to read a pattern may double, so that none can run away."""


def _ways(items: tuple[Item, ...]) -> int:
    """How many times the ways to read a pattern double: once with each pair of brackets, three times with each gap."""
    return sum(1 + _ways(item.items) if isinstance(item, Optional) else 3 if isinstance(item, Gap) else 0 for item in items)


def _compile(source: str, verdicts: tuple[Verdict, ...], verbs: frozenset[str], phrases: Phrases) -> Pattern:
    """Compile one pattern; raises ValueError with the mistake and its remedy."""
    words = phrases.spelled_out(source).replace("(", " ( ").replace(")", " ) ").split()
    noun = words[:1] in (["a"], ["the"])
    items = _items(words[noun:], noun, verbs, phrases)
    if not verdicts and any(isinstance(item, Slot) and item.name == "VERDICT" for item in _flat(items)):
        raise ValueError("VERDICT stands for the rule's `verdicts`, and it has none")
    if not items:
        raise ValueError("an empty pattern; remove it")
    if _ways(items) > _WAYS:
        raise ValueError("too many brackets and gaps for one pattern, which could be read in too many ways; write several")
    first = items[0]
    if noun:
        if not words_of(first):
            raise ValueError('after "a" or "the" comes the noun that the pattern is about')
        return _pattern(source, (Word(words_of(first)), *items[1:]), "noun", words_of(first), verdicts)
    if isinstance(first, Verb):
        second = items[1] if len(items) > 1 else None
        if isinstance(second, Verb) and "be" in second.lemmas:
            raise ValueError(f'"{words[0]}" is read as a verb, and no verb is followed by "be"; before a noun write "the"')
        if strange := sorted(first.lemmas - verbs - _AUXILIARIES):
            raise ValueError(f'"{strange[0]}" begins the pattern as its verb, and is no word; write a plain verb')
        return _pattern(source, items, "verb", first.lemmas, verdicts)
    if isinstance(first, Slot):
        if len(items) < 2 or not isinstance(items[1], Verb):
            raise ValueError("after a slot that begins a pattern comes its verb")
        return _pattern(source, items, "subject", items[1].lemmas, verdicts)
    raise ValueError("a pattern begins with a word or a slot, not with brackets or a gap")


def _items(words: list[str], noun: bool, verbs: frozenset[str], phrases: Phrases) -> tuple[Item, ...]:
    """The items that the words of a pattern stand for, what brackets enclose as one; ValueError where a bracket lacks its other."""
    stack: list[list[Item]] = [[]]
    for word in words:
        if word == "(":
            if len(stack) > _WAYS:
                raise ValueError("too many brackets within brackets; write several patterns")
            stack.append([])
        elif word == ")":
            if len(stack) < 2:
                raise ValueError("a bracket closes that was never opened")
            inner = tuple(stack.pop())
            if not inner:
                raise ValueError("empty brackets; remove them")
            stack[-1].append(Optional(inner))
        else:
            before = stack[0]
            begins = len(stack) == 1 and (not before or (len(before) == 1 and isinstance(before[0], Slot)))
            item = _item(word, begins and not noun, verbs)
            if isinstance(item, Word) and stack[-1] and isinstance(be := stack[-1][-1], Verb) and "be" in be.lemmas:
                item = _undergone(item, phrases)
            stack[-1].append(item)
    if len(stack) > 1:
        raise ValueError("a bracket is not closed; write ( ) around words that may be missing")
    return tuple(stack[0])


@cache  # patterns share their classes of words
def _item(word: str, begins: bool, verbs: frozenset[str]) -> Item:
    """The item that one word of a pattern stands for; one that begins the pattern, or follows the slot that does, is its verb."""
    if word == "...":
        return Gap()
    if word.isupper() and word.isalpha() and len(word) > 3:
        if word not in SLOTS:
            raise ValueError(f"unknown slot {word}; the slots are {', '.join(sorted(SLOTS))}")
        return Slot(word)
    parts = word.split("/")
    if not all(parts):
        raise ValueError('"/" joins single words; write a second pattern')
    if len(parts) > 1 and SLOTS & set(parts):
        raise ValueError(f'"/" joins words, not slots; write a second pattern for {" and ".join(sorted(SLOTS & set(parts)))}')
    folded = frozenset(fold(p) for p in parts)
    if begins:
        return Verb(folded, frozenset())
    return Verb(folded, _word_forms(folded)) if folded - _AUXILIARIES <= verbs else Word(_word_forms(folded))


def _undergone(item: Word, phrases: Phrases) -> Word | Verb:
    """A word behind "be": where it is the participle of a verb ("impressed"), the passive of that verb as well."""
    lemmas = frozenset(lemma for word in item.choices for lemma, tag in phrases.verbs.get(word, ()) if tag in ("ed", "pp") and lemma != word)
    return Verb(lemmas, item.choices) if lemmas else item


def _flat(items: tuple[Item, ...]) -> Iterator[Item]:
    """Items, those in brackets one by one."""
    for item in items:
        yield from _flat(item.items) if isinstance(item, Optional) else (item,)


def _pattern(source: str, items: tuple[Item, ...], shape: str, anchor: frozenset[str], verdicts: tuple[Verdict, ...]) -> Pattern:
    """A pattern, with its verdicts by their first word and the words that it needs."""
    needs = []
    for item in items[2 if shape == "subject" else 1 :]:
        if isinstance(item, Word):
            needs.append(item.choices)
        elif isinstance(item, Verb):
            needs.append(item.lemmas | item.words)
        elif isinstance(item, Slot) and item.name == "VERDICT":
            needs.append(_telling_of(verdicts))
    return Pattern(source, items, shape, anchor, _by_word(verdicts), tuple(needs))


@cache  # all patterns of a rule have the same
def _by_word(verdicts: tuple[Verdict, ...]) -> dict[str, tuple[Verdict, ...]]:
    """Verdicts by their first word."""
    by_word: dict[str, tuple[Verdict, ...]] = {}
    for verdict in verdicts:
        for word in verdict[0]:
            by_word[word] = (*by_word.get(word, ()), verdict)
    return by_word


def _verdict(source: str, phrases: Phrases) -> Verdict:
    """A verdict as the rules write it: words, "/" and classes as in patterns, "..." for a few words that may stand between."""
    parts = (
        ([t.low for t in tokenize(word)] if "/" not in word else [word] for word in phrases.spelled_out(source).split() if word != "...")
        if "..." not in source
        else None
    )
    if parts is not None:
        return tuple(_word_forms(frozenset(fold(w) for w in part.split("/"))) if "/" in part else frozenset([part]) for found in parts for part in found)
    return tuple(element for piece in re.split(r"(\.\.\.)", source) for element in ((frozenset[str](),) if piece == "..." else _verdict(piece, phrases)))


@cache
def _telling(verdict: Verdict) -> frozenset[str]:
    """The words of a verdict of which one must stand where it is given: the least common, by their length."""
    return max((words for words in verdict if words), key=lambda words: min(map(len, words)))


@cache  # all patterns of a rule have the same
def _telling_of(verdicts: tuple[Verdict, ...]) -> frozenset[str]:
    """The words of which one must stand where any of the verdicts is given."""
    return frozenset(word for verdict in verdicts for word in _telling(verdict))


def _first_verbs(source: str, phrases: Phrases) -> list[str]:
    """The verbs that begin a pattern, or follow the slot that begins it: whatever stands there is taken for a verb."""
    try:
        words = phrases.spelled_out(source).split()
    except ValueError:
        return []  # told when the pattern is compiled
    if words[:1] in (["a"], ["the"]) or not words:
        return []
    first = words[1] if words[0].isupper() and len(words) > 1 else words[0]
    return [w for w in (fold(part) for part in first.split("/")) if w.isalpha() and w not in _AUXILIARIES]


def _word_forms(words: frozenset[str]) -> frozenset[str]:
    return frozenset[str]().union(*map(_forms_of, words))


@cache  # the same words stand in many patterns
def _forms_of(word: str) -> frozenset[str]:
    return frozenset({word, plural(word)} | plain_forms(word))


def _is_words(words: Any) -> bool:
    return isinstance(words, list) and all(isinstance(word, str) and word.strip() for word in words)


def load_phrases(extra: Path | None = None) -> Phrases:
    """The word classes, with those of a user's own `phrases.toml` added; ValueError where that cannot be read."""
    table = prepared.table(PHRASES.read_bytes())
    if extra is not None and (extra / "phrases.toml").exists():
        for name, lists in prepared.table(prepared.content(extra / "phrases.toml")).items():
            if not isinstance(lists, dict) or not all(_is_words(words) for words in lists.values()):
                raise ValueError(f'{name} is no table of lists of words; write [{name}] and below it words = ["..."]')
            for key, words in lists.items():
                table.setdefault(name, {}).setdefault(key, []).extend(words)
    return Phrases(table)


def load_rules(extra: Path | None = None) -> Rules:
    """All rules and cues, the shipped ones and those in `extra`; StanceError tells every mistake at once, by file, rule and remedy."""
    if extra is not None and not extra.is_dir():
        raise StanceError(f"{extra}: no such folder of rules")
    sources = [file for folder in (DATA, RULES, extra) if folder is not None for file in sorted(folder.glob("*.toml"))]
    found: Rules = prepared.value("rules", lambda: _made(extra), sources, extra)
    return found


def _made(extra: Path | None) -> Rules:
    """The rules, out of their files."""
    mistakes: list[str] = []
    files, version = _read(extra, mistakes)
    try:
        phrases = load_phrases(extra)
    except (OSError, ValueError) as error:
        raise StanceError("\n".join([*mistakes, f"phrases.toml: {getattr(error, 'strerror', None) or error}"])) from None
    frames = tuple(frame for _, file in files for frame in file.frames)
    verbs = _learn_verbs(files, frames, phrases, mistakes)
    rules = Rules([], [], phrases, version)
    for name, file in files:
        for rule in file.rule:
            mistakes.extend(_add_rule(rules, rule, name, frames, verbs))
        for cue in file.cue:
            mistakes.extend(_add_cue(rules, cue, name, verbs))
    if mistakes:
        raise StanceError("\n".join(mistakes))
    return rules


def _read(extra: Path | None, mistakes: list[str]) -> tuple[list[tuple[str, _File]], str]:
    """The rule files that can be read, by their names, and the version of all of them together."""
    digest = hashlib.sha256(PHRASES.read_bytes())
    if extra is not None and (own := extra / "phrases.toml").is_file():
        digest.update(own.read_bytes())
    files: list[tuple[str, _File]] = []
    for path in [*sorted(RULES.glob("*.toml")), *(sorted(p for p in extra.glob("*.toml") if p.name != "phrases.toml") if extra else [])]:
        try:
            content = prepared.content(path)
            table = prepared.table(content)
        except (OSError, ValueError) as error:
            mistakes.append(f"{path.name}: {getattr(error, 'strerror', None) or error}")
            continue
        digest.update(path.name.encode(errors="surrogateescape") + content)
        try:
            files.append((path.name, _File.model_validate(table)))
        except ValidationError as error:
            mistakes.extend(f"{path.name}, {mistake}" for mistake in _misfits(error, table))
    return files, digest.hexdigest()[:12]


def _misfits(error: ValidationError, table: dict[str, Any]) -> Iterator[str]:
    """What in a file is no rule or cue: the entry, its key and what is wrong with it."""
    for item in error.errors(include_url=False):
        where = item["loc"]
        entry: Any = table.get(str(where[0]), [{}])
        entry = entry[where[1]] if isinstance(entry, list) and len(where) > 1 and isinstance(where[1], int) else {}
        label = f'{where[0]} "{entry.get("id", where[1] if len(where) > 1 else "?")}"' if isinstance(entry, dict) else str(where[0])
        yield f"{label}: {'.'.join(map(str, where[2:])) or where[0]}: {item['msg']}"


_NO_VERBS = (PREPOSITIONS | SUBORDINATORS | DETERMINERS) - {"like"}
"""Words that no pattern may make verbs, since they would be verbs in every sentence."""


def _learn_verbs(files: list[tuple[str, _File]], frames: tuple[str, ...], phrases: Phrases, mistakes: list[str]) -> frozenset[str]:
    """Let the phrases know the verbs that begin patterns; returns all verbs in their plain form."""
    plain = verb_forms()
    begin = {word for frame in frames for word in _first_verbs(frame, phrases)}
    for name, file in files:
        entries: tuple[Rule | Cue, ...] = (*file.rule, *file.cue)
        for entry in entries:
            own = {word for source in entry.patterns for word in _first_verbs(source, phrases)}
            begin |= own
            for word in sorted(own & _NO_VERBS):
                mistakes.append(f'{name}, "{entry.id}": "{word}" stands where the verb of a pattern does; write a verb there')
            for word in sorted(own & plain.keys()):
                if all(tag != "base" for _, tag in plain[word]):  # taken for a verb of its own it would hide the one that it is a form of
                    mistakes.append(f'{name}, "{entry.id}": "{word}" is a form of "{plain[word][0][0]}"; write the plain form')
    phrases.verbs = verb_forms(frozenset(begin))
    known = {lemma for readings in plain.values() for lemma, _ in readings}
    phrases.ambiguous = AMBIGUOUS | (begin - known)  # a verb that only a rule knows may be a noun as well
    return frozenset(lemma for readings in phrases.verbs.values() for lemma, _ in readings)


def _add_rule(rules: Rules, rule: Rule, name: str, frames: tuple[str, ...], verbs: frozenset[str]) -> Iterator[str]:
    """Add a rule of the file `name`, with the frames where it has verdicts; yields its mistakes."""
    label = f'{name}, rule "{rule.id}"'
    if rule.id in rules.files:
        yield f"{label}: the id is taken by {rules.files[rule.id]}; choose another"
    rules.files[rule.id] = name
    rules.rules.append(rule)
    try:
        verdicts = tuple(sorted({_verdict(v, rules.phrases) for v in rule.verdicts}, key=lambda v: (-len(v), [sorted(words) for words in v])))
    except ValueError as error:
        yield f"{label}, verdicts: {error}"
        return
    sources = [*rule.patterns, *(frames if rule.verdicts else ())]
    if not sources:
        yield f"{label}: it has neither patterns nor verdicts; give it one"
    if not rule.example:
        yield f"{label}: it has no example; add one under [[rule.example]]"
    for number, source in enumerate(sources, 1):
        try:
            _index(rules, rule, _compile(source, verdicts, verbs, rules.phrases))
        except ValueError as error:
            yield f"{label}, pattern {number}: {error}"
    for unless in rule.unless:
        try:
            rules.guards.setdefault(rule.id, []).append(guard(unless, sources, rules.phrases))
        except ValueError as error:
            yield f'{label}, unless "{unless.why}": {error}'


def guard(unless: Unless, sources: Sequence[str], phrases: Phrases) -> Guard:
    """Compile what keeps a rule with these patterns from giving anything; raises ValueError with the mistake and its remedy."""
    if not (unless.around or unless.within or unless.sentence):
        raise ValueError("it says nothing of the words about the match; give it `around`, `within` or `sentence`")
    if strange := sorted(set(unless.pattern) - set(sources)):
        raise ValueError(f'the rule has no pattern "{strange[0]}"; write it as it stands there')
    verbs = _alternatives(unless.verb, phrases)
    if verbs and (strange := sorted(verbs - _AUXILIARIES - {verb for source in unless.pattern or sources for verb in _first_verbs(source, phrases)})):
        raise ValueError(f'"{strange[0]}" begins none of its patterns')
    around = []
    for source in unless.around:
        parts = phrases.spelled_out(source).split()
        if parts.count("_") != 1 or len(parts) < 2:
            raise ValueError(f'"{source}" has to have "_" once, for what the rule matches, and a word besides')
        here = parts.index("_")
        left, right = (
            tuple(frozenset[str]() if part == "..." else _alternatives(part, phrases) for part in side) for side in (parts[:here][::-1], parts[here + 1 :])
        )
        around.append((left, right))
    within = tuple(_alternatives(words, phrases) for words in unless.within)
    return Guard(unless.why, tuple(around), within, _alternatives(unless.sentence, phrases), verbs, frozenset(unless.pattern))


def _alternatives(words: str | None, phrases: Phrases) -> frozenset[str]:
    """The words that "/" joins, those of a class among them; none where nothing is given."""
    return frozenset(fold(part) for part in phrases.spelled_out(words).split("/")) if words else frozenset()


def _add_cue(rules: Rules, cue: Cue, name: str, verbs: frozenset[str]) -> Iterator[str]:
    """Add a cue of the file `name`; yields its mistakes."""
    label = f'{name}, cue "{cue.id}"'
    if cue.id in rules.files:
        yield f"{label}: the id is taken by {rules.files[cue.id]}; choose another"
    rules.files[cue.id] = name
    rules.cues.append(cue)
    for number, source in enumerate(cue.patterns, 1):
        try:
            pattern = _compile(source, (), verbs, rules.phrases)
        except ValueError as error:
            yield f"{label}, pattern {number}: {error}"
            continue
        table = rules.cue_verb if pattern.shape == "verb" else rules.cue_word
        for word in pattern.anchor:
            table[word].append((cue, pattern))


def _index(rules: Rules, rule: Rule, pattern: Pattern) -> None:
    """Let a pattern be found by the words that begin it, and its rule by the words that trigger it."""
    rules.triggers |= _trigger_words(pattern)
    table = rules.by_word if pattern.shape == "noun" else rules.by_verb
    for word in pattern.anchor:
        table[word].add(rule, pattern)
    if pattern.source == "TARGET be VERDICT":
        rules.verdicts.append((rule, pattern))
    second = pattern.items[1] if len(pattern.items) > 1 else None
    if pattern.shape == "verb" and pattern.anchor == {"be"} and isinstance(second, Verb):
        for lemma in second.lemmas:
            rules.undergone[lemma].append((rule, pattern))


def _trigger_words(pattern: Pattern) -> set[str]:
    """Words of which one must stand in any text that the pattern matches."""
    if pattern.verdicts and any(isinstance(item, Slot) and item.name == "VERDICT" for item in pattern.items):
        return {word for same in pattern.verdicts.values() for verdict in same for word in _telling(verdict)}
    if pattern.shape == "noun":
        return set(pattern.anchor)
    return {form for lemma in pattern.anchor for form in forms(lemma)} if "be" not in pattern.anchor else {
        word for item in pattern.items[2:] if isinstance(item, Word) for word in item.choices}  # fmt: skip
