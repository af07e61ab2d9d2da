"""What a sentence is made of once it has been read: noun phrases, verb groups, the marks between them."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass, field

from stance.dates import Dated
from stance.mentions import Names
from stance.text import Sentence, Token


@dataclass(slots=True, eq=False)
class NP:
    """A noun phrase: tokens `first` to `last`, `head` its last noun.

    `prep` is the preposition that governs it, `post` the phrases that modify it ("of Georgia"), `members` the parts of a
    coordination ("Canada, Peru and Chile"), `appos` what is set beside it between commas, `owner` the phrase that it modifies.
    """

    first: int
    last: int
    head: int
    prep: str | None = None
    post: list[NP] = field(default_factory=list)
    members: list[NP] = field(default_factory=list)
    appos: list[NP] = field(default_factory=list)
    owner: NP | None = None

    @property
    def top(self) -> NP:
        """The phrase that this one, through whatever it modifies, belongs to in the end."""
        found = self
        while found.owner is not None:
            found = found.owner
        return found


@dataclass(slots=True, eq=False)
class VG:
    """A verb group: `lemma` of its main verb at token `head`, with all that its auxiliaries say.

    `form` is fin, inf, ing or pp; `tense` past, pres, perf, pastperf, fut or would. `subject` and `parent` (the verb that governs it as
    what is said, urged or meant) are filled by linking; `relation` tells how it hangs: main, complement, inf, relative, adjunct, coord, or the
    subordinating conjunction ("if").
    """

    first: int
    last: int
    head: int
    lemma: str
    form: str
    tense: str
    modal: str = ""
    neg: bool = False
    passive: bool = False
    subject: NP | None = None
    object: NP | None = None
    parent: VG | None = None
    relation: str = "main"
    inverted: bool = False


@dataclass(slots=True)
class Mark:
    """Anything else: `kind` is prep, cc, sub, rel, comp, comma, quote, date, dash, colon, semi, paren, adv, end or other."""

    kind: str
    first: int
    last: int
    low: str


Item = NP | VG | Mark


@dataclass(slots=True)
class Parsed:
    """One sentence, read."""

    sentence: Sentence
    tokens: list[Token]
    items: list[Item]
    dates: list[Dated]
    verbs: list[VG]
    phrases: list[NP]
    by_head: dict[int, VG]
    np_of: dict[int, NP]
    date_at: dict[int, Dated] = field(default_factory=dict)
    lists: list[NP] = field(default_factory=list)
    """The phrases of several members."""
    teller_at: frozenset[int] = frozenset()
    """Where the subjects begin of those who are told, by the way, to have said the sentence."""
    finite_at: frozenset[int] = frozenset()
    """The tokens of finite verb groups, known once the clauses are linked."""
    that_at: frozenset[int] = frozenset()
    """The tokens of "that" between a verb of saying and what is said: no gap reaches beyond them."""
    asides: dict[int, int] = field(default_factory=dict)
    """What interrupts a verb and what completes it ("was, as he put it, | a sham"): from the token of its first mark to that behind its last."""

    def __post_init__(self) -> None:
        self.date_at = {d.first: d for d in self.dates}
        self.lists = [item for item in self.items if isinstance(item, NP) and item.members]

    def np_from(self, token: int) -> NP | None:
        """The innermost noun phrase that covers a token."""
        return self.np_of.get(token)

    def items_between(self, first: int, last: int) -> Iterator[Item]:
        """The items that begin in tokens `first` to `last` (exclusive)."""
        return (item for item in self.items if first <= item.first < last)


ADDRESSING = frozenset("tell inform assure remind warn show".split())
"""Verbs whose object is who listens."""


def mark(item: Item | None, *kinds: str) -> bool:
    """Whether an item is a mark of one of the kinds."""
    return isinstance(item, Mark) and item.kind in kinds


def vote_asking(items: list[Item], k: int, tokens: list[Token], votes: Container[str]) -> NP | None:
    """The vote of which the verb at `k` tells where it was held, behind what it was on: "the referendum on leaving the Union | held in June"."""
    verb, act, on, vote = items[k], at(items, k - 2), at(items, k - 3), at(items, k - 4)
    placed = isinstance(verb, VG) and verb.lemma in ("hold", "organize", "stage", "conduct") and mark(at(items, k + 1), "prep", "date")
    asks = isinstance(act, VG) and act.form == "ing" and isinstance(on, Mark) and on.low in ("on", "about", "over") and isinstance(at(items, k - 1), NP)
    return vote if placed and asks and isinstance(vote, NP) and tokens[vote.head].low in votes else None


_REPORTERS = frozenset("press media reporters journalists newsmen correspondents".split())


def gathers_press(verb: VG, told: VG, tokens: list[Token]) -> bool:
    """Whether reporters are called together for what the caller himself then says: "summoned the press | to say that it rejects the result"."""
    gathers = verb.lemma in ("invite", "summon", "call") and told.form == "inf" and told.lemma in ("say", "announce", "declare", "explain")
    return gathers and verb.object is not None and verb.object.prep is None and tokens[verb.object.head].low in _REPORTERS


def finite(item: Item | None) -> bool:
    """Whether an item is a finite verb group: it can have a subject and make a clause."""
    return isinstance(item, VG) and item.form == "fin"


def at(items: list[Item], k: int) -> Item | None:
    """The item at place `k`, None beyond either end."""
    return items[k] if 0 <= k < len(items) else None


def beyond(items: list[Item], k: int, *kinds: str, step: int = 1) -> int:
    """The first place from `k` on that holds no mark of the kinds; with a step of -1, the first to the left."""
    while mark(at(items, k), *kinds):
        k += step
    return k


def left_out_teller(parsed: Parsed, token: int) -> NP | None:
    """Who says what follows "that", where the verb of saying is left out behind "and": "Peru called it a farce, and Chile | that it was void"."""
    k = next((k for k in range(len(parsed.items) - 1, -1, -1) if parsed.items[k].first < token and mark(parsed.items[k], "comp", "semi")), -1)
    teller = at(parsed.items, k - 1)
    if not mark(at(parsed.items, k), "comp") or not isinstance(teller, NP) or teller.prep is not None or not mark(at(parsed.items, k - 2), "cc"):
        return None
    listener = at(parsed.items, k - 3)
    if any(v.object is listener and v.lemma in ADDRESSING for v in parsed.verbs):
        return None  # "told reporters and two ambassadors that"
    told = any(v.first < teller.first and v.form == "fin" for v in parsed.verbs)
    return teller if told and not any(v.object is teller or v.subject is teller for v in parsed.verbs) else None


def content_of(subject: NP, parsed: Parsed) -> NP | None:
    """The phrase whose content a clause with this subject is: "a statement by Peru | that it accepts the result"; None where no "that" opens the clause."""
    k = next((k for k, item in enumerate(parsed.items) if item is subject), 0)
    gap = at(parsed.items, k - 2)
    return gap.top if mark(at(parsed.items, k - 1), "comp") and isinstance(gap, NP) else None


_OF_ANY = frozenset("anyone anybody any a an one".split())
_SPEAKING_OUT = frozenset("issue comment take make give decide publish announce release say pronounce state".split())
"""What one waits to do when nothing tells that it was done, nor what was said."""


def has_waited(verb: VG, parsed: Parsed, tokens: list[Token]) -> bool:
    """Whether somebody waited, and then did it: "waited until Tuesday to write", "waited for the court before congratulating him"."""
    if verb.form != "fin" or verb.tense not in ("past", "pastperf") or verb.neg or tokens[verb.head].low.endswith("ing"):
        return False
    if verb.relation == "complement" and verb.parent is not None and verb.parent.first < verb.first:
        return False  # "said that it awaited the count before": a wait that goes on
    till_a_day = verb.last + 1 in parsed.date_at and tokens[verb.last].low in ("until", "till")
    then = (v for v in parsed.verbs if v.form == "ing" and verb.last <= v.first <= verb.last + 12 and tokens[v.first - 1].low == "before")
    done = (v.object for v in then if v.lemma not in _SPEAKING_OUT and v.object is not None)  # not "before issuing its verdict", whichever that was
    return till_a_day or (verb.lemma in ("wait", "await") and any(tokens[o.first].low not in _OF_ANY for o in done))


_REFUTING = frozenset("reject dismiss dispute contest deny refute rebut repudiate denounce condemn".split())
"""What one does with words that one holds to be untrue."""
_PUSHING = frozenset("brush wave shrug laugh".split())
"""What one does with them with "aside" or "off"."""
_COUNTERS = frozenset("commission council court tribunal board authorities officials".split())
"""Whose word on who won is nobody's view of it."""


def refuter_of(verb: VG, parsed: Parsed, names: Names) -> VG | None:
    """The verb by which somebody holds words to be untrue whose content a clause is: "Peru | rejected | the claim that he had won"; not Chile's words."""
    told = verb.subject if verb.relation in ("nominal", "complement") else None
    whole = content_of(told, parsed) if told is not None else None
    if told is None or whole is None or any(a.kind != "title" for a in names.within(whole.first, told.first)):
        return None
    words = [t.low for t in names.document.tokens[whole.first : told.first]]
    if not {"'s", "'", "of", "by", "his", "her", "its", "their"}.isdisjoint(words) and _COUNTERS.isdisjoint(words):
        return None
    aside = any(t in ("aside", "away", "off") for t in words)
    return next((v for v in parsed.verbs if v.object is whole and (v.lemma in _REFUTING or (aside and v.lemma in _PUSHING))), None)


_MANY = frozenset("members governments states countries nations".split())
_GENERAL = _MANY | {"group", "bloc", "opposition"}


def names_actor(np: NP, names: Names) -> bool:
    """Whether a phrase names an actor: its head is a name or a title, or a general word with a name ("EU members", "13 states")."""
    tokens = names.document.tokens
    head = tokens[np.head].low
    if head in _MANY and any(t.low == "other" or t.low.isdigit() for t in tokens[np.first : np.last]):
        return True
    return np.head in names.covered or (head in _GENERAL and any(k in names.covered for k in range(np.first, np.last)))


def sender_beside(text: NP, items: list[Item], names: Names) -> NP | None:
    """Whose a text is that an aside names right behind him: "Mr X of Peru, | in a tweet | congratulating the winner, spoke of"."""
    k = next((k for k, item in enumerate(items) if item is text), 0)
    host = at(items, k - 3)
    if text.prep not in ("in", "with", "through") or not mark(at(items, k - 2), "comma") or not isinstance(host, NP):
        return None
    return host.top if host.top.prep in (None, "as") and names_actor(host.top, names) else None


def governors(verb: VG | None, limit: int) -> Iterator[VG]:
    """The verbs that govern a verb, from the nearest outward, at most `limit` of them."""
    node = verb.parent if verb is not None else None
    while node is not None and limit > 0:
        yield node
        node, limit = node.parent, limit - 1


_HOLDING_TO = frozenset("find believe consider judge deem reckon think".split())
_MEANS = frozenset("way ways means courage strength time reason reasons room cause excuse grounds words energy resolve".split())


def finds_so(node: VG, infinitive: VG, tokens: list[Token]) -> bool:
    """Whether a verb tells what somebody holds its object to be or do: "found the results | to lack credibility", not "found a way to"."""
    held = node.object
    if node.lemma not in _HOLDING_TO or node.passive or infinitive.form != "inf" or held is None or held.prep is not None:
        return False
    return held.last == infinitive.first and tokens[held.head].low not in _MEANS


def depends_on(parsed: Parsed, *conditions: str) -> bool:
    """Whether a conjunction of these opens a clause anywhere in a sentence: "if", "unless"; "as long as" is an "if"."""
    if any(isinstance(i, Mark) and i.kind == "sub" and i.low in conditions for i in parsed.items):
        return True
    lows = [t.low for t in parsed.tokens[parsed.sentence.first : parsed.sentence.last]] if "if" in conditions else []
    return any(lows[k - 1 : k + 2] in (["as", "long", "as"], ["so", "long", "as"]) for k in range(1, len(lows) - 1) if lows[k] == "long")
