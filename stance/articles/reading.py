"""Reading: files and lines become articles, and what cannot be read is named with the reason, never dropped in silence."""

from __future__ import annotations

import codecs
import gzip
import io
import json
import os
import re
import stat
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from operator import attrgetter
from pathlib import Path
from typing import IO, Any, cast

from stance import text
from stance.models import Article, StanceError

SUFFIXES = (".txt", ".md", ".jsonl")
_TABLES = (".csv", ".json", ".sqlite", ".db", ".parquet")
LIMIT = 16 * 1024 * 1024
"""Bytes of one article, or of one line, beyond which it is skipped: no news article is that long."""
_FOLD = 200
"""How many times its own size a compressed file may unpack to, beyond a quarter of `LIMIT`: text shrinks to a fifth, repeated text to a fiftieth."""
_PIECES = 16
"""How many times `LIMIT` the end of a line that is too long is looked for."""
_NAME = 1000
"""Characters of an id, beyond which it is none."""
KEYS = ("id", "text", "title", "published", "source", "publisher", "language")
_COMPARED = tuple(key for key in KEYS if key not in ("id", "source"))
"""What makes two articles of one id different ones."""
_KNOWN = frozenset(KEYS)
_of_compared = attrgetter(*_COMPARED)


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that was not read: where it is, the line if it is one of several, and why. `fatal` is set when it counts as an error.

    With `kept` it was read after all, and `reason` tells what had to be guessed or was left out.
    """

    source: str
    line: int | None
    reason: str
    fatal: bool = True
    kept: bool = False

    def __str__(self) -> str:
        where = f"{self.source}:{self.line}" if self.line is not None else self.source
        return f"{where}: {self.reason}"


@dataclass(slots=True)
class _Found:
    """An article before its id is settled: `path` is what a colliding id is told apart by."""

    article: Article
    path: Path | None
    given: bool
    place: str
    line: int | None = None


_Seen = dict[str, tuple[tuple[int, ...], str, int | None]]
"""By its id what an article is, in hashes of this process of what is `_COMPARED`, and where it was given."""


def read(sources: Iterable[str], *, published: str | None = None, input_format: str | None = None) -> Iterator[Article | Skipped]:
    """Every article in the sources, and every input that had to be skipped, in order.

    `published` dates what has no date of its own; `input_format` (`text` or `jsonl`) is for sources whose name cannot tell, such as `-`.
    Two files of the same name are two articles: the shortest part of the path that tells them apart is added to their ids.
    An id that is given twice is the first one's: the second is nothing new where it is the same article, and else skipped.
    """
    if published is not None and not _iso(published):
        raise StanceError(f"--published {published}: not a date; write it as YYYY-MM-DD")
    files: list[_Found] = []
    seen: _Seen = {}
    for source in sources:
        for item in _source(source, input_format):
            if isinstance(item, Skipped):
                yield item
                continue
            if (size := len(item.article.text)) > text.LIMIT:
                kept = f"its text has {size} characters, and no stance is looked for after the first {text.LIMIT}; split it into articles"
                yield Skipped(item.place, item.line, kept, kept=True)
            if not item.given:
                files.append(item)
            elif (once := _once(item, seen, published)) is not None:
                yield once
    for found in _settle(files):
        if (once := _once(found, seen, published)) is not None:
            yield once


def _once(found: _Found, seen: _Seen, published: str | None) -> Article | Skipped | None:
    """The article, dated; if its id was given before, nothing where it is the same, else that it is skipped: which one counts must not hang on an order."""
    article = found.article
    digests = tuple(map(hash, _of_compared(article)))
    before = seen.setdefault(article.id, (digests, found.place, found.line))
    if before[0] is digests:
        return _with_date(article, published)
    if other := [key for key, now, then in zip(_COMPARED, digests, before[0], strict=True) if now != then]:
        where = f"line {before[2]}" if before[1] == found.place else f"{before[1]}:{before[2]}" if before[2] else before[1]
        reason = f"id {_short(article.id)} is that of {where} too, with another {other[0]}; give each article an id of its own"
        return Skipped(found.place, found.line, reason)
    return None


def _with_date(article: Article, published: str | None) -> Article:
    if article.published is None and published is not None:
        return article.model_copy(update={"published": published, "published_basis": "metadata", "published_reason": "given by --published"})
    return article


def _settle(files: list[_Found]) -> Iterator[_Found]:
    """Give each file's article its id: the name, with as much of the folder as tells two of the same name apart."""
    by_name: dict[str, list[_Found]] = defaultdict(list)
    for found in files:
        by_name[found.article.id].append(found)
    ids: dict[int, str] = {}
    for name, same in by_name.items():
        distinct = {str(f.path.resolve()) if f.path else "-" for f in same}
        if len(distinct) == 1:
            ids |= {id(f): name for f in same[:1]}
            continue
        depth = 1
        while depth < 40:
            keys = [_tail(f.path, depth) for f in same]
            if len(set(keys)) == len(distinct):
                break
            depth += 1
        seen: set[str] = set()
        for f, key in zip(same, keys, strict=True):
            if key not in seen:
                ids[id(f)] = key
                seen.add(key)
    for found in files:
        if id(found) in ids:
            yield replace(found, article=found.article.model_copy(update={"id": ids[id(found)]}))


def _tail(path: Path | None, depth: int) -> str:
    parts = path.resolve().parts if path else ("-",)
    return _spelled("/".join(parts[-depth - 1 :]))


def _spelled(name: str) -> str:
    r"""A file's name, bytes in it that are no UTF-8 spelled out.

    >>> print(_spelled("Per\udcfa.txt"))
    Per\xfa.txt
    """
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _source(source: str, input_format: str | None) -> Iterator[_Found | Skipped]:
    if source == "-":
        yield from _stream(sys.stdin.buffer, "-", None, input_format or "text")
        return
    path = Path(source)
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        yield Skipped(source, None, "no such file or folder; check the path")
        return
    except (OSError, ValueError) as error:
        yield Skipped(source, None, f"cannot be opened: {_reason(error)}")
        return
    if stat.S_ISDIR(mode):
        yield from _folder(path, source, input_format)
    elif stat.S_ISREG(mode) and input_format is None and path.suffix.lower() in _TABLES:
        yield Skipped(source, None, "not an article file, and an export is not read back; ingest the articles themselves (.txt, .md, .jsonl)")
    elif stat.S_ISREG(mode):
        yield from _file(path, source, input_format)
    else:
        yield Skipped(source, None, "neither a file nor a folder (a device or pipe); give a file, or - for standard input")


def _folder(folder: Path, source: str, input_format: str | None) -> Iterator[_Found | Skipped]:
    problems: list[Skipped] = []
    count = 0

    def failed(error: OSError) -> None:
        problems.append(Skipped(str(error.filename or source), None, f"folder cannot be read: {_reason(error)}"))

    for root, folders, names in os.walk(folder, onerror=failed, followlinks=False):
        folders[:] = sorted(n for n in folders if not n.startswith("."))
        for linked in (Path(root) / n for n in folders if os.path.islink(Path(root) / n)):
            problems.append(Skipped(str(linked), None, "a link to a folder is not followed; give the folder itself", fatal=False))
        for name in sorted(names):
            path = Path(root) / name
            if name.startswith("."):
                continue
            if not name.removesuffix(".gz").endswith(SUFFIXES):
                problems.append(Skipped(str(path), None, "not an article file (.txt, .md, .jsonl, or one of them with .gz)", fatal=False))
                continue
            if not path.is_file():
                problems.append(Skipped(str(path), None, "not a plain file (a device, pipe or broken link)"))
                continue
            count += 1
            yield from _file(path, str(path), None)
    yield from problems
    if not count and not any(p.fatal for p in problems):
        yield Skipped(source, None, "no articles in this folder; it needs .txt, .md or .jsonl files")


def _file(path: Path, source: str, input_format: str | None) -> Iterator[_Found | Skipped]:
    name = path.name.removesuffix(".gz")
    kind = input_format or ("jsonl" if name.endswith(".jsonl") else "text")
    try:
        with open(path, "rb") as raw:
            stream = cast(IO[bytes], io.BufferedReader(_Unpacked(raw)) if path.name.endswith(".gz") else raw)
            yield from _stream(stream, source, path, kind)
    except PermissionError:
        yield Skipped(source, None, "no permission to read it; change its permissions")
    except (OSError, EOFError, zlib.error) as error:
        yield Skipped(source, None, f"cannot be read: {_reason(error)}")


class _Unpacked(io.RawIOBase):
    """What a gzip file unpacks to, up to so many times its size: a few bytes can be made to fill any disk."""

    def __init__(self, packed: IO[bytes]) -> None:
        self._packed = packed
        self._unpacking = gzip.GzipFile(fileobj=packed)
        self._given = 0

    def readable(self) -> bool:
        return True

    def readinto(self, room: Any) -> int:
        piece = self._unpacking.read(len(room))
        self._given += len(piece)
        if self._given > LIMIT // 4 and self._given > _FOLD * self._packed.tell():
            raise OSError(f"it unpacks to more than {_FOLD} times its size; unpack it and look at what is in it")
        room[: len(piece)] = piece
        return len(piece)


def _stream(stream: IO[bytes], source: str, path: Path | None, kind: str) -> Iterator[_Found | Skipped]:
    if kind == "jsonl":
        yield from _lines(stream, source)
        return
    content = stream.read(LIMIT + 1)
    if len(content) > LIMIT:
        yield Skipped(source, None, f"longer than {LIMIT // 1024 // 1024} MB; split it into articles")
        return
    decoded, note = _decode(content)
    if decoded is None:
        yield Skipped(source, None, note)
        return
    if not decoded.strip():
        yield Skipped(source, None, "empty: no text in it")
        return
    if note:
        yield Skipped(source, None, note, fatal=False, kept=True)
    name = "-" if path is None else _spelled(path.name)
    yield _Found(Article(id=name, text=decoded), path, False, source)


def _decode(content: bytes) -> tuple[str | None, str]:
    """Text of an article file, with what had to be said about its bytes; None where it is no text at all."""
    for mark, encoding in (
        (b"\xff\xfe\x00\x00", "utf-32"),
        (b"\x00\x00\xfe\xff", "utf-32"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if content.startswith(mark):
            try:
                return content.decode(encoding), f"decoded as {encoding.upper()}"
            except UnicodeDecodeError:
                return None, f"marked as {encoding.upper()} but not valid; save it as UTF-8"
    if content.count(b"\x00") * 50 > len(content):
        return _wide(content)
    try:
        return content.decode("utf-8-sig"), ""
    except UnicodeDecodeError as error:
        controls = sum(1 for b in content[:4096] if b < 9 or 13 < b < 32)
        if controls * 20 > min(len(content), 4096):
            return None, "a binary file, not text"
        where = f"not valid UTF-8 at byte {error.start}; decoded as"
    try:  # characters beyond the first 65,536 written as two halves
        return content.decode("utf-8-sig", "surrogatepass").encode("utf-16", "surrogatepass").decode("utf-16"), f"{where} CESU-8: save it as UTF-8"
    except UnicodeDecodeError:
        pass
    mended = content.decode("utf-8-sig", errors="replace")
    lost = mended.count("\ufffd")
    if sum(not char.isascii() for char in mended) > 2 * lost:  # most of what is not ASCII is valid: a few bytes are damaged
        return mended, f"{where} UTF-8, with {lost} characters lost: save it as UTF-8"
    return content.decode("cp1252", errors="replace"), f"{where} Windows-1252, so accents may be wrong: save it as UTF-8"


def _wide(content: bytes) -> tuple[str | None, str]:
    """Text of two or four bytes a character without a mark that says so, known by where its zero bytes are."""
    for encoding, size, letter in (("utf-32-le", 4, 0), ("utf-32-be", 4, 3), ("utf-16-le", 2, 0), ("utf-16-be", 2, 1)):
        zeros = [content[k:4096:size].count(0) * 10 * size for k in range(size)]
        enough = min(len(content), 4096)
        if all(zeros[k] < enough if k == letter else zeros[k] > 8 * enough for k in range(size)):
            try:
                return content.decode(encoding), f"decoded as {encoding.upper()}, for it is not marked: save it as UTF-8"
            except UnicodeDecodeError:
                break
    return None, "a binary file, not text"


def _lines(stream: IO[bytes], source: str) -> Iterator[_Found | Skipped]:
    reader = stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(stream)  # type: ignore[type-var]
    number = 0
    while True:
        line = reader.readline(LIMIT + 1)
        if not line:
            break
        number += 1
        if len(line) > LIMIT:
            yield Skipped(source, number, f"a line longer than {LIMIT // 1024 // 1024} MB; split it into articles, one a line")
            for _ in range(_PIECES):
                if not line or line.endswith(b"\n"):
                    break
                line = reader.readline(LIMIT)
            else:
                yield Skipped(source, None, f"what follows line {number} is not read: it has no end within {_PIECES * LIMIT // 1024 // 1024} MB")
                return
            continue
        if not line.strip():
            continue
        item = _record(line, source, number)
        yield item if isinstance(item, Skipped) else _Found(item, None, True, source, number)
    if number == 0:
        yield Skipped(source, None, "empty: no lines in it")


def _record(line: bytes, source: str, number: int) -> Article | Skipped:
    """One line of JSON as an article; keys that are not an article's are not looked at."""
    try:
        value = _decoded(line.removeprefix(codecs.BOM_UTF8).decode())
    except UnicodeDecodeError as error:
        return Skipped(source, number, f"not valid UTF-8 at byte {error.start} of the line")
    except RecursionError:
        return Skipped(source, number, "not valid JSON: too deeply nested")
    except ValueError as error:
        return Skipped(source, number, f"not valid JSON: {error}")
    if not isinstance(value, dict):
        return Skipped(source, number, 'not a JSON object; write one article a line as {"text": ...}')
    for key in value.get(_AGAIN, ()):
        return Skipped(source, number, f"{key} stands there twice; give each once")
    fields = {key: item for key, item in value.items() if item is not None and key in _KNOWN}
    if fields.get("id").__class__ is int:
        fields["id"] = str(fields["id"])
    for key, item in fields.items():
        if item.__class__ is not str:
            return Skipped(source, number, f"{key} is not a string")
        if not item.isascii() and _HALF.search(item) is not None:
            return Skipped(source, number, f"{key} has half a character (a lone surrogate)")
    text = fields.get("text")
    if not text or not text.strip():
        exported = "no text: an exported event, and an export is not read back; ingest the articles themselves"
        return Skipped(source, number, exported if {"stance", "evidence"} <= value.keys() else "no text")
    day = fields.get("published")
    if day is not None and not _iso(day):
        if len(day) > 10 and _iso(day[:10]):
            fields["published"] = day[:10]
        else:
            return Skipped(source, number, f"published {_short(day)} is not a date; write it as YYYY-MM-DD")
    name = fields.pop("id", None) or ""
    if len(name) > _NAME:
        return Skipped(source, number, f"id has more than {_NAME} characters; give it a shorter one")
    if name.strip():
        fields["id"] = name
    else:
        fields["id"] = f"{_spelled(Path(source).name.removesuffix('.gz'))}:{number}"
    if day is not None:
        fields |= {"published_basis": "metadata", "published_reason": "given with the article"}
    return Article.trusted(fields)


_AGAIN: Any = object()  # no key that JSON can have
_HALF = re.compile("[\ud800-\udfff]")


def _twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object, the keys of an article that it has twice noted: one of their values would be lost."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        found[_AGAIN] = [key for key in KEYS if names.count(key) > 1]
    return found


_DECODER = json.JSONDecoder(object_pairs_hook=_twice)


def _decoded(line: str) -> Any:
    """The JSON value that a line is."""
    if line.startswith("{"):
        value, end = _DECODER.raw_decode(line)
        if line[end:] in ("\n", ""):
            return value
    return _DECODER.decode(line)


@lru_cache(maxsize=4096)
def _iso(day: str) -> bool:
    """Whether it is a day, written as YYYY-MM-DD, of which there is news."""
    try:
        return date.fromisoformat(day).isoformat() == day and "1800" < day < "2200"
    except ValueError:
        return False


def _short(told: str) -> str:
    """A value as it is told of, quoted."""
    return repr(told if len(told) < 60 else f"{told[:60]}…")


def _reason(error: BaseException) -> str:
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
