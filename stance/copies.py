"""Copies: articles that are one text under several names, as a wire story is in several papers.

A text is kept as a *sketch*: of all its runs of five words a sample that falls on the same runs in any other text, so two
sketches tell what share of the shorter text stands in the other too.  Title, typography and line breaks play no part; a
dateline, a paragraph less or more and some words put otherwise play little.  Two reports of one event in words of their
own share next to nothing, and a follow-up shares the paragraphs of background that it repeats.
"""

from __future__ import annotations

import hashlib
import re
import struct
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from math import ceil
from zlib import crc32

from stance.names import fold

_MOST = 64
"""Runs of words that a sketch keeps at most."""
_SHARE, _OF_LONGER = 0.55, 0.35
"""What share of the shorter text, and of the longer, must be common: a round-up that holds two reports does not make them one."""
_LEAST = 8
"""Runs that must be common besides: fewer may be one quotation.  Texts with fewer are copies where they are the same."""
_WHOLE = 255
"""In place of the level in a sketch: what follows is the digest of a text too short for a sample."""
_LETTERS = bytes(byte if byte >= 128 or chr(byte).isalnum() else 32 for byte in range(256)).lower()
_JOINING = "‘‚‛\u00ad\u200b\u200c\u200d\u2060\ufeff"
_FOREIGN = re.compile("[^\x00-\x7f]+")
_WEIGHTS = sum(weight << 64 * at for at, weight in enumerate((40503, 30011, 52321, 12289, 60493)))
"""What each of the five words of a run, the last first, counts in its hash: so their order does."""


def words(text: str) -> list[bytes]:
    """The words of a text without capitals, diacritics and punctuation.

    >>> words("“It’s Guaidó’s,” the U.S. said…") == words('"It\\'s Guaido\\'s," the US said ...')
    True
    """
    if not text.isascii():
        text = _FOREIGN.sub(lambda found: _letters(found[0]), text)
    return text.encode("utf-8", "replace").translate(_LETTERS, b"'`.").split()


@lru_cache(maxsize=4096)
def _letters(run: str) -> str:
    """Characters beyond ASCII as the letters they are; apostrophes and what takes no room join words, any other parts them."""
    return "".join(char if char.isalnum() or char.isascii() else "" if char in _JOINING else " " for char in fold(run.replace("´", "'")))


def sketch(text: str) -> bytes:
    """The sketch of a text, the same on every machine; of a text without words it is empty.

    It is a level and the hashes, four bytes each, of those runs of five words whose hash ends in so many zero bits: the
    lowest level that leaves at most 64.  So a sketch can be brought to any higher level.

    >>> sketch("Canada rejects the vote, it said.") == sketch("CANADA rejects the vote -- it said"), len(sketch("word " * 9))
    (True, 9)
    """
    told = words(text)
    hashes = _hashes(told)
    level = max(0, len(hashes).bit_length() - 7)  # a guess that spares most of the work
    while len(runs := _sample(hashes, level)) <= _MOST and level:
        level -= 1
    if len(runs) < _LEAST:
        return bytes([_WHOLE]) + hashlib.blake2b(b" ".join(told), digest_size=8).digest() if told else b""
    while len(runs) > _MOST:
        level += 1
        runs = _sample(runs, level)
    return struct.pack(f"<B{len(runs)}I", level, *sorted(runs))


def _hashes(told: Sequence[bytes]) -> Sequence[int]:
    """The hash of each run of five words: the sum of their own, each times its weight.

    All sums are taken by one multiplication of two long numbers, in a third of the time that hashing each run takes.
    """
    count = len(told) - 4
    if count < 1:
        return ()
    lanes = struct.pack(f"<{len(told)}Q", *map(crc32, told))
    product = int.from_bytes(lanes, "little") * _WEIGHTS  # no sum fills its 64 bits
    return struct.unpack_from(f"<{count}Q", product.to_bytes(8 * len(told) + 40, "little"), 32)


def _sample(hashes: Iterable[int], level: int) -> set[int]:
    """Those that end in so many zero bits, cut to four bytes."""
    ones = (1 << level) - 1
    return {one & 0xFFFFFFFF for one in hashes if not one & ones}


class Copies:
    """Which of some articles are near-identical, told from their sketches; false where none are."""

    def __init__(self, sketches: Mapping[str, bytes] = {}) -> None:
        same: dict[bytes, list[str]] = defaultdict(list)
        for article, told in sketches.items():
            if told:
                same[told].append(article)
        self._near = _near(same)
        self._sketch = {one: told for told, those in same.items() if len(those) > 1 or told in self._near for one in those}

    def __bool__(self) -> bool:
        return bool(self._sketch)

    def origins(self, published: Mapping[str, str | None]) -> dict[str, str]:
        """Of these articles, given with their day of publication, each copy → its origin: the earliest, then that of the smallest id.

        A copy of a copy is one.  What is no copy of another of them is left out; articles that are not among them play no part.
        """
        same: dict[bytes, list[str]] = defaultdict(list)
        for article in published if self else ():
            if article in self._sketch:
                same[self._sketch[article]].append(article)
        found: dict[str, str] = {}
        left = set(same)
        while left:
            told = [left.pop()]
            for one in told:  # which grows meanwhile
                near = left & self._near.get(one, set())
                told += near
                left -= near
            group = [article for one in told for article in same[one]]
            origin = min(group, key=lambda article: (published[article] or "9999", article))
            found |= {article: origin for article in group if article != origin}
        return found


def origins(articles: Iterable[tuple[str, str | None, bytes]]) -> dict[str, str]:
    """Of articles as (id, day of publication, sketch): each → its origin, which is itself where it is no copy.

    >>> long, other = "one two three four five six seven eight nine ten eleven twelve thirteen", "one two three four five six"
    >>> origins([("b", "2018-05-21", sketch(long)), ("a", None, sketch(long.title())), ("c", None, sketch(other))])
    {'b': 'b', 'a': 'b', 'c': 'c'}
    """
    known = list(articles)
    found = Copies({article: told for article, _, told in known}).origins({article: published for article, published, _ in known})
    return {article: found.get(article, article) for article, _, _ in known}


def _near(sketches: Collection[bytes]) -> dict[bytes, set[bytes]]:
    """The sketches that are near-identical to another one → those others; each of the sketches given is another one."""
    found: dict[bytes, set[bytes]] = defaultdict(set)
    held = _likely(sorted(sketches))
    where: dict[int, list[bytes]] = defaultdict(list)
    for told, (_, runs) in held.items():
        for run in runs:
            where[run].append(told)
    for told, (level, runs) in held.items():
        order = sorted(runs, key=lambda run: (len(where[run]), run))  # so that what half the world repeats is hardly ever looked up
        asked: set[int] = set()
        while len(order) >= _LEAST:
            asked.update(order[: len(order) - ceil(_SHARE * len(order)) + 1])  # one of these is common, if enough is
            level += 1
            ones = (1 << level) - 1
            order = [run for run in order if not run & ones]
        others = {other for run in asked for other in where[run][:_MANY]} - {told}
        for other in others - found.get(told, set()):
            if _alike(held[told], held[other]):
                found[told].add(other)
                found[other].add(told)
    return dict(found)


_MANY = 100
"""Sketches with a run in common to which one is compared: beyond that all are compared to the same few, which link them."""
_Runs = tuple[int, frozenset[int]]
"""The level and the hashes of a sketch."""


def _likely(sketches: Collection[bytes]) -> dict[bytes, _Runs]:
    """Those sketches that share enough hashes, or what looks like them, with others, read: most share nothing, and pass by in little memory."""
    several = [told for told in sketches if told[0] != _WHOLE] if len(sketches) > 1 else []
    rest = 32 - min(max(sum(map(len, several)).bit_length() + 1, 8), 28)
    once, again = bytearray(1 << 32 - rest), bytearray(1 << 32 - rest)  # by the first bits of a hash
    for told in several:
        for run in _read(told):
            if once[run >> rest]:
                again[run >> rest] = 1
            else:
                once[run >> rest] = 1
    return {told: (told[0], frozenset(_read(told))) for told in several if sum([again[run >> rest] for run in _read(told)]) >= _LEAST}


def _read(told: bytes) -> Sequence[int]:
    """The hashes of a sketch."""
    return struct.unpack_from(f"<{len(told) // 4}I", told, 1)


def _alike(one: _Runs, other: _Runs) -> bool:
    """Whether two texts are near-identical, at the higher of their levels."""
    level = max(one[0], other[0])
    mine, theirs = (_sample(runs, level) for _, runs in (one, other))
    common, (shorter, longer) = len(mine & theirs), sorted((len(mine), len(theirs)))
    return common >= _LEAST and common >= _SHARE * shorter and common >= _OF_LONGER * longer


NO_COPIES = Copies()
