"""The text of an article: words, sentences, paragraphs and quotations, each with its place in the text.

Nothing here changes the text; every token knows its offsets, so that whatever is found later can be pointed at.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache

from stance.names import INVISIBLE
from stance.names import fold as fold

LIMIT = 40_000
"""Characters of an article in which stances are looked for: the longest reports have as many. What comes after them is kept and not read."""
LONGEST = 500
"""Words and marks of a sentence; a longer one is read in pieces of so many, so that no text takes more than time in proportion to its length."""

_MARKS = f"\u0300-\u036f{INVISIBLE}"
_BARE = rf"[^\W\d_]+(?:[{_MARKS}]+[^\W\d_]*)*"  # accents may be characters of their own, and what is not seen may stand between letters
_LETTERS = rf"[{INVISIBLE}]{{0,3}}{_BARE}"
_ALNUM = rf"[^\W_]+(?:[{_MARKS}]+[^\W_]*)*"
_TOKEN = re.compile(
    r"[A-Z]?[a-z]++(?=[ ,\n])"  # most words; the rest of the pattern reads them just so, in twice the time
    r"|(?:[A-Z]\.){2,}-[a-z]+"  # U.S.-based
    r"|(?:[A-Z]\.){2,}[A-Z]?(?![a-z])"  # U.S. U.N. J.F.K
    r"|(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Sen|Rep|Gov|Lt|Prof|Rev|Hon|Jr|Sr|Messrs|Maj|Capt)\.(?=\s|['’]s\b)"
    r"|(?<=[JS]r\.)['’]s\b"  # Fernando Poe Jr.'s
    r"|(?!(?<=\b[Oo]n )X)[A-Z]\.(?=\s[A-Z])"  # the initial in Colin L. Powell, but not "wrote on X."
    r"|\d+(?:[.,]\d+)*-[^\W\d_]+(?:-[^\W_]+)*"  # 27-nation, 16-member
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?\b"
    r"|\d{9,}"  # of no length that a number has, whatever follows it: not to be looked through again from each of its digits
    rf"|{_LETTERS}(?:['’]{_LETTERS})*(?:-{_ALNUM}(?:['’]{_LETTERS})*)*"
    r"|\.\.\.|--"
    rf"|[^\s{_MARKS}]",
    re.UNICODE,
)
_UNSEEN = re.compile(f"[{INVISIBLE}]")
OPENING = "“„«‘"
CLOSING = "”»"
QUOTES = frozenset('"“”„«»')
DASHES = frozenset(["-", "–", "—", "--"])
_SINGLE = frozenset("'‘’")
_LONGEST = 80
"""Tokens within single quotation marks at most: beyond them the first was an apostrophe."""
_ENDERS = frozenset({".", "!", "?", "…", "..."})
_TITLES = frozenset("mr mrs ms dr st gen col sen rep gov lt maj capt prof rev hon jr sr no vs amb messrs sgt adm brig pres".split())
_MONTHS = frozenset("jan feb mar apr aug sept sep oct nov dec".split())
NAME_PARTICLES = frozenset("da de del della der di do dos du el al bin ibn la le van von den e y bint abu".split())
"""Small words within the names of people: "Marcelo Rebelo de Sousa"."""
_STARTERS = frozenset("the a an in on at he she it they we his her its their but and this that these those as for".split())


class Token:
    """One word or mark. `low` is its folded form, `start` and `end` its offsets in the article's text, `text` what is to be seen there."""

    __slots__ = ("cap", "end", "low", "start", "text")

    def __init__(self, text: str, low: str, cap: bool, start: int, end: int) -> None:
        self.text = text
        self.low = low
        self.cap = cap
        self.start = start
        self.end = end

    def __repr__(self) -> str:
        return f"{self.text}@{self.start}"


def seen(text: str) -> str:
    """A name as a reader sees it: each letter one character with its accents, without characters that take no room.

    >>> seen("Guaido\u0301"), seen("Ma\u00addu\u200bro")
    ('Guaidó', 'Maduro')
    """
    return text if text.isascii() else unicodedata.normalize("NFC", _UNSEEN.sub("", text))


_CONTRACTED = re.compile(r"(i|we|you|they|he|she|it|there|who|that)(['’](?:m|re|ve|ll|d|s))", re.IGNORECASE)
"""A pronoun with the auxiliary that is joined to it: "we're", "it's"."""
_FULL = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}


def tokenize(text: str, offset: int = 0) -> list[Token]:
    """Split into tokens; a possessive ('s, or the apostrophe of "voters'") is a token of its own, lowered to 's, a short auxiliary to its full form.

    >>> [token.text for token in tokenize("The U.S. wasn't Peru's ally.")]
    ['The', 'U.S.', "wasn't", 'Peru', "'s", 'ally', '.']
    """
    found: list[Token] = []
    add = found.append
    for match in _TOKEN.finditer(text):
        word = match[0]
        start = offset + match.start()
        parts = _parts(word) if len(word) <= _KEPT else _parts.__wrapped__(word)
        for shown, low, cap, size in parts:
            end = start + size
            add(Token(shown, low, cap, start, end))
            start = end
        if word in "'’" and len(found) > 1 and found[-2].end == start - 1 and found[-2].low.endswith("s") and text[start - offset : start - offset + 1] == " ":
            closes = len(found) > 2 and found[-3].text in _SINGLE and found[-3].end == found[-2].start and found[-3].low != "'s"
            found[-1].low = "'" if closes else "'s"  # "the 'elections' held there", but "the voters' choice"
    if "'" in text or "‘" in text:
        _mark_single_quotes(found)
    return found


def _mark_single_quotes(tokens: list[Token]) -> None:
    """Make pairs of single quotation marks look like double ones, except within double ones: 'a farce', but not "the voters' choice"."""
    opened, within = -1, False
    for i, token in enumerate(tokens):
        if token.text in QUOTES:
            within = token.text in OPENING or (token.text == '"' and not within)
            opened = -1
        if within or token.text not in _SINGLE:
            continue
        if opened < 0 or i - opened > _LONGEST:
            apart = i == 0 or tokens[i - 1].end < token.start or tokens[i - 1].text in "([-–—"
            opened = i if apart and token.text != "’" and _joins(token, tokens, i + 1) else -1
        elif tokens[i - 1].end == token.start and not _joins(token, tokens, i + 1) and not _owns(tokens, i):
            for mark, shown in ((tokens[opened], "“"), (token, "”")):
                mark.text = mark.low = shown
            opened = -1


def _joins(token: Token, tokens: list[Token], after: int) -> bool:
    """Whether a word stands right behind a mark."""
    return after < len(tokens) and tokens[after].start == token.end and tokens[after].text[0].isalpha()


def _owns(tokens: list[Token], i: int) -> bool:
    """Whether the apostrophe at `i` makes an owner of the word before it, as another mark closes later: 'the voters' choice was clear'."""
    if not tokens[i - 1].low.endswith("s") or i + 1 >= len(tokens) or not tokens[i + 1].text.isalpha() or tokens[i + 1].cap:
        return False
    later = range(i + 2, min(i + 30, len(tokens)))
    return any(tokens[k].text in _SINGLE and tokens[k - 1].end == tokens[k].start and not _joins(tokens[k], tokens, k + 1) for k in later)


def words(text: str) -> set[str]:
    """The folded forms of the tokens of a text.

    >>> sorted(words("Peru's ally, it's said"))
    ["'s", ',', 'ally', 'is', 'it', 'peru', 'said']
    """
    found = set(_TOKEN.findall(text))
    if "'" in found or "’" in found:
        return {token.low for token in tokenize(text)}  # what such a mark is lies in the words around it
    return {low for word in found for _, low, _, _ in (_parts(word) if len(word) <= _KEPT else _parts.__wrapped__(word))}


_KEPT = 40
"""Characters beyond which the parts of a word are not kept for another time."""


@lru_cache(maxsize=32768)
def _parts(word: str) -> tuple[tuple[str, str, bool, int], ...]:
    """The tokens that a word makes: of each its text as it is seen, its folded form, whether it is capitalized, and how many characters it has."""
    contracted = possessive = None
    if "'" in word or "’" in word:
        contracted = _CONTRACTED.fullmatch(word)
        possessive = len(word) > 2 and word[-2] in "'’" and word[-1] in "sS"
    if contracted is not None:
        shown, _, cap, size = _part(contracted[2])
        return _part(contracted[1]), (shown, _FULL.get(contracted[2][1:].lower(), "is"), cap, size)
    return (_part(word[:-2]), _part(word[-2:])) if possessive else (_part(word),)


def _part(word: str) -> tuple[str, str, bool, int]:
    text = seen(word)
    cap = text[0].isupper() or (len(text) > 4 and text[2] == "-" and text[3].isupper())  # al-Assad
    return text, fold(text) or text, cap, len(word)


@dataclass(slots=True)
class Sentence:
    """A sentence: tokens `first` to `last` (exclusive) of the document, in paragraph number `paragraph`."""

    first: int
    last: int
    start: int
    end: int
    paragraph: int
    kind: str = "body"


@dataclass(slots=True)
class Quote:
    """A quotation: tokens from the one after the opening mark to the one before the closing mark (exclusive)."""

    first: int
    last: int
    open_ended: bool = False


@dataclass(slots=True)
class Document:
    """An article's text, split."""

    text: str
    tokens: list[Token]
    sentences: list[Sentence]
    paragraphs: list[tuple[int, int, str]]
    quotes: list[Quote] = field(default_factory=list)
    pieces: int = 0
    """How many sentences were too long to be read as one."""
    _low: str | None = None

    def slice(self, first: int, last: int) -> str:
        """The text of tokens `first` to `last` (exclusive), as a reader sees it."""
        return seen(self.text[self.tokens[first].start : self.tokens[last - 1].end]) if last > first else ""

    def word(self, token: int) -> str:
        """A token in lower case, "" before the first and after the last."""
        return self.tokens[token].low if 0 <= token < len(self.tokens) else ""

    def quote_at(self, token: int) -> Quote | None:
        """The quotation that a token stands in."""
        k = bisect_right(self.quotes, token, key=lambda quote: quote.first) - 1
        return self.quotes[k] if k >= 0 and token < self.quotes[k].last else None

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence before another."""
        k = bisect_right(self.sentences, sentence.first, key=lambda one: one.first) - 2
        return self.sentences[k] if k >= 0 else None

    @property
    def low(self) -> str:
        """The text that is read, folded."""
        if self._low is None:
            self._low = fold(self.text[:LIMIT])
        return self._low


_FURNITURE = re.compile(
    r"^\W*(?:read more|read also|read next|see also|watch(?: above| below| live)?|listen|click to play|related|more:|"
    r"story continues below|advertisement|sponsored content|get (?:the )?(?:breaking|latest|daily)|sign up|subscribe|"
    r"comments?$|share this|follow us|trending|photo|file photo|image|video|with files from|copyright|©|all rights reserved|"
    r"editor'?s? note|[-–—]+\s*with files)",
    re.IGNORECASE,
)
_CREDIT = re.compile(r"(?:AP Photo|Getty Images|Reuters|AFP|EPA|File|Photo by|Handout)[/ ]*[\w .]*$")
_HEADER = re.compile(r"^\s*date \d{4}-\d\d-\d\d\b.{0,60}$")


_POINTS = ("-", "•", "*", "–", "—", "·")
"""What a point of a list begins with."""


def _kind(text: str, first: bool, several: bool, listing: bool) -> str:
    """What a line of an article is: `header`, `furniture` (links, captions, advertisements), `headline`, or `body`.

    `listing`: whether it stands below a line that ends in a colon, or below such points: then it is a point of a list, no link.
    """
    line = text.strip()
    if _HEADER.match(text):
        return "header"
    point = line.startswith(_POINTS)
    listing = listing or (point and ": " in line[:30])
    if _FURNITURE.match(line[:300]) or (len(line) > 30 and point and not listing and not re.search(r"[.!?:][\"”’']?$", line[-2:])):
        return "furniture"
    if first and several and 20 < len(line) < 160 and not re.search(r"[.!?:;,][\"”’')]*$", line) and not _CREDIT.search(line):
        return "headline"
    return "body"


_LINE = re.compile(r"[^\r\n]+")


def _lines(text: str) -> list[tuple[int, int]]:
    """Offsets of the paragraphs in the first `LIMIT` characters. A line break ends one, except in text that was wrapped at a fixed width."""
    spans: list[tuple[int, int]] = []
    for match in _LINE.finditer(text, 0, LIMIT):
        if match.group().strip():
            spans.append(match.span())
    lengths = [end - start for start, end in spans]
    unfinished = sum(1 for (_, end), size in zip(spans[:-1], lengths, strict=False) if size > 45 and not re.match(r"[.!?:\"”']", text[end - 1]))
    wrapped = len(spans) > 3 and max(lengths) < 100 and unfinished * 2 > len(spans)
    if not wrapped:
        return spans
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and "\n\n" not in text[merged[-1][1] : start].replace("\r", "") and merged[-1][1] - merged[-1][0] > 45:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


_MIDDLE = re.compile("Th|Kh|Zh|Sh|Ch|Yu|Ya")
"""A name cut short in the midst of others, by the letters that stand for one in other scripts."""


def _ends(tokens: list[Token], i: int, after: Token | None) -> bool:
    """Whether the mark at `i` ends a sentence, `after` being the first token that follows closing marks."""
    token = tokens[i]
    before = tokens[i - 1] if i else None
    if token.text == "." and before is not None and before.end == token.start:
        if before.low in _TITLES and before.cap and before.low != "no":
            return False
        if before.low == "no" and after is not None and after.text[0].isdigit():
            return False
        if _MIDDLE.fullmatch(before.text) and i > 1 and tokens[i - 2].cap and after is not None and after.cap:
            return False  # "Gudni Th. Johannesson"
        if before.low in _MONTHS and before.cap and after is not None and after.text[0].isdigit():
            return False
    return after is None or after.cap or after.text[0].isdigit() or after.text in QUOTES or after.text in "‘-–—(["


_TOLD = frozenset("said wrote tweeted posted declared exclaimed added told asked messaged".split())
"""Verbs that tell who said what stands before them."""
_WHERE_TOLD = frozenset("on in at from via late early after before soon minutes moments hours days shortly".split())
"""What such a verb goes on with that belongs to it: "Mr Ito wrote on Facebook"."""


def _told_behind(tokens: list[Token], j: int) -> bool:
    """Whether what opens at `j` is no more than who said what ends in a mark of its own: "What a victory!" Mr Ito wrote."""
    for k in range(j + 1, min(j + 9, len(tokens))):
        if tokens[k].low in _TOLD:
            return k + 1 == len(tokens) or tokens[k + 1].text in _ENDERS or tokens[k + 1].low in _WHERE_TOLD
        if not (tokens[k].text[0].isalnum() or tokens[k].low == "'s"):
            return False
    return False


def split(text: str) -> Document:
    """Split an article into tokens, sentences, paragraphs and quotations.

    >>> doc = split('Mr. Ito spoke. "We accept it," he said.')
    >>> [text[s.start:s.end] for text in [doc.text] for s in doc.sentences]
    ['Mr. Ito spoke.', '"We accept it," he said.']
    """
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    paragraphs: list[tuple[int, int, str]] = []
    spans = _lines(text)
    bodies = pieces = 0
    listing = False
    for start, end in spans:
        kind = _kind(text[start:end], bodies == 0, len(spans) > 2, listing)
        listing = text[start:end].rstrip().endswith(":") or (listing and text[start:end].lstrip().startswith(_POINTS))
        bodies += kind in ("body", "headline")
        number = len(paragraphs)
        paragraphs.append((start, end, kind))
        base = len(tokens)
        tokens.extend(tokenize(text[start:end], start))
        first, i = base, base
        whole = True
        size = len(tokens)
        while i < size:
            shown = tokens[i].text
            if i - first >= LONGEST:
                sentences.append(Sentence(first, i, tokens[first].start, tokens[i - 1].end, number, kind))
                pieces += whole
                first, whole = i, False
            if shown[-1] in ".!?…" and (shown in _ENDERS or (shown[-1] == "." and len(shown) > 2 and shown[0].isalpha())):
                j = i + 1
                while j < size and (tokens[j].text in CLOSING or tokens[j].text in "')’]" or (tokens[j].text == '"' and tokens[j].start == tokens[j - 1].end)):
                    j += 1
                after = tokens[j] if j < size else None
                if shown in ("!", "?") and j > i + 1 and _told_behind(tokens, j):
                    i = j
                    continue
                opens = after is not None and after.low in _STARTERS and after.cap
                if _ends(tokens, i, after) if shown in _ENDERS else opens:
                    sentences.append(Sentence(first, j, tokens[first].start, tokens[j - 1].end, number, kind))
                    first = i = j
                    whole = True
                    continue
            i += 1
        if first < size:
            sentences.append(Sentence(first, size, tokens[first].start, tokens[-1].end, number, kind))
    return Document(text, tokens, sentences, paragraphs, _quotes(tokens, sentences), pieces)


def by_name(tokens: list[Token], i: int) -> bool:
    """Whether the quotation mark at `i` is one of the two around a by-name within a name: Fernando "Lasama" de Araujo."""
    for first in (i, i - 2, i - 3):
        last = next((k for k in (first + 2, first + 3) if k < len(tokens) and tokens[k].text in QUOTES), 0)
        if first < 1 or not last or last + 1 >= len(tokens) or i not in (first, last) or tokens[first].text not in QUOTES:
            continue
        joined = tokens[first].start == tokens[first - 1].end + 1 and tokens[first + 1].start == tokens[first].end and tokens[last].end < tokens[last + 1].start
        capital = all(tokens[k].cap and tokens[k].text.isalpha() for k in range(first + 1, last))
        after = tokens[last + 1]
        going_on = after.text.isalpha() and (after.cap or (after.low in NAME_PARTICLES and last + 2 < len(tokens) and tokens[last + 2].cap))
        if joined and capital and going_on and tokens[first - 1].cap and tokens[first - 1].text.isalpha():
            return True
    return False


def _quotes(tokens: list[Token], sentences: list[Sentence]) -> list[Quote]:
    """Pair the quotation marks, paragraph by paragraph; one left open runs to its paragraph's end and is so marked."""
    found: list[Quote] = []
    opened: int | None = None
    paragraph = -1
    last_of = {s.paragraph: s.last for s in sentences}
    where = 0
    for i in [i for i, token in enumerate(tokens) if token.text in QUOTES and not by_name(tokens, i)]:
        while sentences[where].last <= i:
            where += 1
        if sentences[where].paragraph != paragraph:
            if opened is not None:
                found.append(Quote(opened, last_of[paragraph], True))
            opened, paragraph = None, sentences[where].paragraph
        shown = tokens[i].text
        closes = shown in CLOSING or (shown == '"' and opened is not None)
        if closes and opened is not None:
            found.append(Quote(opened, i))
            opened = None
        elif not closes:
            opened = i + 1
    if opened is not None:
        found.append(Quote(opened, last_of[paragraph], True))
    return found
