"""The store: a folder of JSON Lines that a person can read and keep in git.

    store.json            {"program":"stance 0.1.0","schema_version":1}
    articles/3f.jsonl     the articles whose id hashes to 3f, each with the events read out of it
    corrections.jsonl     what people decided on events, a decision a line
    .lock                 held by whoever writes

One article is one *block*: a line `{"article":{...},"events":n}` and the n lines `{"event":{...}}` that
follow it.  A new block is appended with one write and one fsync; a changed one is put in the place of the
old, or taken out, by rewriting its file beside it and renaming that into place.  So a crash can leave only one kind of
damage, an unfinished block at the end of a file: readers pass over it and say so, the next writer cuts it off.
Decisions are only ever appended; the order of their lines means nothing, so that git can merge them (`.gitattributes` tells it to).
Readers take no lock and need no permission to write.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeVar

from pydantic import ValidationError

from stance.models import SCHEMA_VERSION, Article, Decision, Event, Judged, Record, StanceError

Outcome = Literal["added", "unchanged", "replaced"]
Prefer = Literal["mine", "theirs"]
_R = TypeVar("_R", bound=Record)
Report = Callable[[str], None]
"""Told each line of the store that could not be read: where it is, what is wrong, what to do."""

# Legal in JSON, but a terminal would obey them or an editor take them for line ends.
_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_SORTED, _AS_IT_IS = (json.JSONEncoder(ensure_ascii=False, sort_keys=keys, separators=(",", ":")) for keys in (True, False))
_DATE = re.compile(r"\d{4}(-\d\d){0,2}")
_SHARD = re.compile(r"[0-9a-f]{2}\.jsonl")
_DATES = ("date", "not_after", "published", "election_date")
_PATIENCE = 0.05
"""Seconds after which a file that ends in the middle of a block is looked at once more."""
_AGAIN = "ingest its article again"
_RESTORE = "restore the line from a copy of the store, or delete it"
CORRECTIONS = "corrections.jsonl"
_UNION = f"{CORRECTIONS} merge=union"
"""What git is told: of two versions keep the lines of both."""


def dumps(value: Any, *, sort_keys: bool = False) -> str:
    r"""One line of JSON that is safe to print: text stays readable, control characters are escapes.

    >>> print(dumps({"b": "Guaidó", "a": "\x9b31m\u202e"}, sort_keys=True))
    {"a":"\u009b31m\u202e","b":"Guaidó"}
    """
    text = (_SORTED if sort_keys else _AS_IT_IS).encode(value)
    if text.isascii() and "\x7f" not in text:  # as most is, and it is told much faster
        return text
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def event_order(event: Event) -> tuple[str, str, int, str]:
    """The order of every list of events: by day, then article, then place in the text.

    An undated event stands on the last day it can have happened; the order of ingest plays no part.
    """
    day = event.date or event.not_after or event.published or ""
    return day, event.article, event.place, event.id


class Place(NamedTuple):
    """The bytes of a file that a record fills."""

    start: int
    end: int


class Held(NamedTuple):
    """An article of a file as it stands there, its place, and each of its events with the place of its line."""

    article: Mapping[str, Any]
    place: Place
    events: list[tuple[Place, Event]]


class Store:
    """The store in the folder `path`, which need not exist before the first write."""

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)

    def articles(self, report: Report) -> Iterator[Article]:
        """All articles, file by file; lines that cannot be read go to `report`."""
        for name in self.shards():
            shard = self.path / "articles" / name
            for block in _read(shard, report):
                article = _check(Article, block.article, shard, block.line, report)
                if article is not None:
                    yield article

    def events(self, report: Report) -> Iterator[Event]:
        """All events, file by file (sort by `event_order` for an answer); damage goes to `report`."""
        for name in self.shards():
            for held in self.contents(name, report):
                yield from (event for _, event in held.events)

    def shards(self) -> dict[str, tuple[int, int]]:
        """The files that hold the articles: name → size and time of the last change, which tell one version from another."""
        self._require()
        try:
            with os.scandir(self.path / "articles") as entries:
                found = [(entry.name, entry.stat()) for entry in entries if _SHARD.fullmatch(entry.name)]
        except FileNotFoundError:
            return {}
        return {name: (status.st_size, status.st_mtime_ns) for name, status in sorted(found, key=lambda one: one[0])}

    def contents(self, name: str, report: Report) -> Iterator[Held]:
        """What one of these files holds, article by article; damage goes to `report`."""
        shard = self.path / "articles" / name
        for block in _read(shard, report):
            _check(Article, block.article, shard, block.line, report)
            checked = ((place, _check(Event, found, shard, line, report)) for line, place, found in block.events)
            yield Held(block.article, Place(block.start, block.end), [(place, event) for place, event in checked if event is not None])

    def lines(self, name: str, places: Iterable[Place]) -> Iterator[dict[str, Any]]:
        """The records that stand at these places of a file, as plain data; nothing where no record does (any more)."""
        try:  # not by a file object, which takes longer to open than the few lines of an answer to read
            file = os.open(f"{self.path}/articles/{name}", os.O_RDONLY | getattr(os, "O_BINARY", 0))
        except FileNotFoundError:
            return
        try:
            for start, end in places:
                os.lseek(file, start, os.SEEK_SET)
                yield _decode(os.read(file, end - start).partition(b"\n")[0].decode("utf-8", "replace")) or {}
        finally:
            os.close(file)

    def pairs(self, report: Report) -> Iterator[tuple[Article, list[Event]]]:
        """Each article with its events, file by file; damage goes to `report`."""
        for name in self.shards():
            yield from _pairs(self.path / "articles" / name, report)

    def merge(self, other: Store, report: Report, prefer: Prefer | None = None) -> Merged:
        """Put the articles and events of another store into this one; ids stay as they are.

        An article that both hold under one id with another text is an error that names it, unless one is preferred; with
        the same text but other events (read by other rules, say) this store's are kept, unless the other's are preferred.
        Nothing is written before all of the other store has been looked at.  A merge that was cut short can be repeated.
        """
        if self.path.resolve() == other.path.resolve():
            raise StanceError(f"{other.path}: is this store itself; name another")
        other._require()
        done = Merged()
        with self.writing() as writer:
            for name in other.shards():
                here = {article.id: (article, events) for article, events in _pairs(self.path / "articles" / name, report)}
                for article, events in _pairs(other.path / "articles" / name, report):
                    if article.id not in here:
                        continue
                    if here[article.id][0].text != article.text:
                        done.other_text.append(article.id)
                    elif _block(*here[article.id]) != _block(article, events):
                        done.other_events.append(article.id)
            if done.other_text and prefer is None:
                named = ", ".join(sorted(done.other_text)[:10]) + (", ..." if len(done.other_text) > 10 else "")
                count = len(done.other_text)
                told = f"{count} articles have" if count > 1 else "1 article has"
                raise StanceError(f"{told} another text in the other store: {named}; say which to keep: --prefer mine or theirs")
            kept = set() if prefer == "theirs" else {*done.other_text, *done.other_events}
            for article, events in other.pairs(report):
                if article.id not in kept:
                    done.outcomes[writer.put(article, events)] += 1
            done.decisions = writer.decide(other.decisions(report))
        return done

    def article(self, article_id: str, report: Report) -> Article | None:
        """The article of that id, from the one file that can hold it."""
        self._require()
        shard = self._shard(article_id)
        for block in _read(shard, report):
            if block.article["id"] == article_id:
                return _check(Article, block.article, shard, block.line, report)
        return None

    # -- what people decided -----------------------------------------------------------------------------------

    def decisions(self, report: Report, article: str | None = None) -> list[Decision]:
        """All decisions, or those on one article, oldest first; lines that cannot be read go to `report`, of all or of those that may be on it."""
        self._require()
        return read_decisions(self.path / CORRECTIONS, report, article)

    def decided(self) -> tuple[int, int] | None:
        """Size and time of the last change of the file that holds them, None where nothing was decided yet."""
        try:
            status = os.stat(self.path / CORRECTIONS)
        except OSError:
            return None
        return status.st_size, status.st_mtime_ns

    def number(self, article_id: str) -> int:
        """The number, 0 to 255, of the file that holds an article, or would."""
        return int(self._shard(article_id).stem, 16)

    def some(self, ids: Collection[str], report: Report) -> dict[str, tuple[Article, list[Event]]]:
        """Of these articles those that are here, with the events read out of them, by id; from the files alone that can hold them."""
        self._require()
        found = (pair for shard in sorted({self._shard(one) for one in ids}) for pair in _pairs(shard, report))
        return {article.id: (article, events) for article, events in found if article.id in ids}

    # -- writing -----------------------------------------------------------------------------------------------

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """Hold the store's lock, waiting for other writers, and write; creates a store that is not there."""
        from filelock import FileLock  # here, because no reader needs it

        lock = FileLock(self.path / ".lock")
        with _naming(self.path):
            self._admit()
            (self.path / "articles").mkdir(parents=True, exist_ok=True)
            lock.acquire()
        try:
            with _naming(self.path):
                self._create()
            yield Writer(self._shard, self.path / CORRECTIONS)
        finally:
            lock.release()

    def _shard(self, article_id: str) -> Path:
        """The file that holds an article: hashed, so that no file grows with the whole store."""
        return self.path / "articles" / f"{hashlib.sha256(article_id.encode()).hexdigest()[:2]}.jsonl"

    def _require(self) -> None:
        """Refuse what this version cannot answer from: no store, a broken one, a newer one."""
        place = self.path / "store.json"
        try:
            found = json.loads(place.read_bytes())
            version = found["schema_version"]
        except (FileNotFoundError, NotADirectoryError):
            raise StanceError(f"{self.path}: no store here; make one with 'stance ingest SOURCE --store DIR'") from None
        except (ValueError, KeyError, TypeError, RecursionError):
            raise StanceError(f'{place}: not a readable store header; it should hold "schema_version"') from None
        except OSError as error:
            raise StanceError(f"{place}: cannot be read: {error.strerror}") from None
        if type(version) is not int or version < 1:
            raise StanceError(f'{place}: "schema_version" is not a version number: {version!r}')
        if version > SCHEMA_VERSION:
            raise StanceError(f"{place}: written by a newer version (schema {version}, this program reads up to {SCHEMA_VERSION}); upgrade stance")

    def _admit(self) -> None:
        """Refuse, before anything is touched, a store of a newer version and a folder of something else.

        Writing into a folder that is not a store is most likely a slip; dot files (.git) are welcome, and an
        empty `articles` is what a first write leaves that was cut short before its header.
        """
        if (self.path / "store.json").exists():
            self._require()
        elif self.path.exists():
            if not self.path.is_dir():
                raise StanceError(f"{self.path}: not a folder, so no store can be made here")
            others = {p.name for p in self.path.iterdir() if not p.name.startswith(".")} - {"articles"}
            strange = bool(others) or any((self.path / "articles").glob("*"))
            if strange and not (self.path / "store.json").exists():  # another writer may just have made it a store
                raise StanceError(f"{self.path}: not a store (no store.json), and not empty; name another folder")

    def _create(self) -> None:
        """Write the header of a new store; by now the lock is ours, and another may have done it."""
        if not (self.path / "store.json").exists():
            from stance import __version__

            header = {"schema_version": SCHEMA_VERSION, "program": f"stance {__version__}"}
            _replace(self.path / "store.json", dumps(header, sort_keys=True).encode() + b"\n")
        self._require()


@dataclass
class Merged:
    """What a merge did, and the articles that both stores held, each otherwise."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    other_text: list[str] = field(default_factory=list)
    other_events: list[str] = field(default_factory=list)
    decisions: int = 0


class Writer:
    """Adds and removes articles while the store is locked; made by `Store.writing`."""

    def __init__(self, shard_of: Callable[[str], Path], corrections: Path) -> None:
        self._shard_of = shard_of
        self._corrections = corrections
        self._known: dict[Path, dict[str, bytes]] = {}  # file -> article id -> digest of its block

    def put(self, article: Article, events: Sequence[Event]) -> Outcome:
        """Store an article with its events, in place of what the store held under its id."""
        shard, block = self._shard_of(article.id), _block(article, events)
        with _naming(shard):
            return self._put(shard, article.id, block)

    def remove(self, article_id: str) -> bool:
        """Take an article out of the store, with its events; False where there is none of that id."""
        shard = self._shard_of(article_id)
        with _naming(shard):
            if article_id not in self._in(shard):
                return False
            del self._known[shard]  # read anew before its next write, whatever becomes of this one
            _cut(shard, article_id)
        return True

    def decide(self, decisions: Iterable[Decision]) -> int:
        """Add decisions, those that are not there yet, with one write; how many these were."""
        path = self._corrections
        with _naming(path):
            try:
                data = path.read_bytes()
            except FileNotFoundError:
                data = b""
            torn = data.rpartition(b"\n")[2]
            if torn:  # the end of a write that was cut short, or a line that an editor left without its end
                whole = not isinstance(_decision(torn), str)
                data = data + b"\n" if whole else data[: len(data) - len(torn)]
                _replace(path, data)
            there = {*map(bytes.strip, data.split(b"\n"))}
            lines = (_line(decision) for decision in decisions)
            new = list(dict.fromkeys(line for line in lines if line not in there))
            if new:
                if not data:
                    _tell_git(path.parent / ".gitattributes")
                _append(path, b"".join(line + b"\n" for line in new))
        return len(new)

    def _in(self, shard: Path) -> dict[str, bytes]:
        """The digests of a file's blocks."""
        if shard not in self._known:
            self._known[shard] = _heal(shard)
        return self._known[shard]

    def _put(self, shard: Path, article_id: str, block: bytes) -> Outcome:
        digest, before = hashlib.sha256(block).digest(), self._in(shard).get(article_id)
        if before == digest:
            return "unchanged"
        try:
            if before is None:
                _append(shard, block)
            else:
                _exchange(shard, article_id, block)
        except BaseException:
            del self._known[shard]  # may end torn now: looked at, and healed, before its next write
            raise
        self._known[shard][article_id] = digest
        return "added" if before is None else "replaced"


@dataclass
class _Block:
    """One article and its events as found in a file: the bytes they fill, what could be decoded of them."""

    article: dict[str, Any]
    count: int
    line: int
    start: int
    end: int
    events: list[tuple[int, Place, dict[str, Any]]] = field(default_factory=list)
    lines: int = 0

    @property
    def missing(self) -> int:
        return self.count - self.lines


@dataclass
class _Contents:
    """What a file holds: whole blocks, (line, what) for each unreadable line, where the whole part ends."""

    blocks: dict[str, _Block] = field(default_factory=dict)
    damage: list[tuple[int, str]] = field(default_factory=list)
    end: int = 0
    torn: int | None = None
    """The line where an unfinished block begins at the end of the file."""


def _scan(data: bytes) -> _Contents:
    """Take a file apart into blocks; a last block that is not finished is left out, as if never begun."""
    found = _Contents()
    block: _Block | None = None
    offset, astray = 0, False
    for number, raw in enumerate(data.split(b"\n")[:-1], 1):  # what follows the last line end is torn
        start, offset = offset, offset + len(raw) + 1
        record = _decode(raw)
        if record is not None and "article" in record:
            if block is not None and block.missing:
                found.damage.append((block.line, f"{block.missing} of this article's events missing; {_AGAIN}"))
            block, astray = _Block(record["article"], record["events"], number, start, offset), False
            if found.blocks.setdefault(block.article["id"], block) is not block:
                found.damage.append((number, f"a second record of the same article, not used; {_RESTORE}"))
        elif block is not None and block.missing:
            block.lines, block.end = block.lines + 1, offset
            if record is None:
                found.damage.append((number, f"not a readable event; {_AGAIN}"))
            else:
                block.events.append((number, Place(start, offset), record["event"]))
        elif record is None and raw.strip():
            found.damage.append((number, f"not a readable record; {_RESTORE}"))
        elif record is not None and not astray:
            found.damage.append((number, f"an event whose article is missing above it; {_RESTORE}"))
            astray = True  # said once for all the events that follow
        if block is None or not block.missing:
            found.end = offset
    if block is not None and block.missing:
        if found.blocks[block.article["id"]] is block:
            del found.blocks[block.article["id"]]
        found.damage = [(line, what) for line, what in found.damage if line < block.line]
        found.torn = block.line
    elif not data.endswith(b"\n") and data:
        found.torn = data.count(b"\n") + 1
    return found


def _decode(raw: bytes | str) -> dict[str, Any] | None:
    """The record of one line, or None where it is not of the store's two kinds."""
    try:
        record = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    match record:
        case {"article": {"id": str()}, "events": int(count), **rest} if not rest and count >= 0:
            return dict(record)
        case {"event": dict(), **rest} if not rest:
            return dict(record)
    return None


def _read(shard: Path, report: Report) -> Iterable[_Block]:
    """The blocks of a file, telling `report` what else it holds."""
    try:
        contents = _scan(shard.read_bytes())
        if contents.torn is not None:  # a writer may be at work this very moment
            time.sleep(_PATIENCE)
            contents = _scan(shard.read_bytes())
    except FileNotFoundError:
        return ()
    except OSError as error:
        report(f"{shard}: cannot be read: {error.strerror}")
        return ()
    for line, what in contents.damage:
        report(f"{shard}:{line}: {what}")
    if contents.torn is not None:
        report(f"{shard}:{contents.torn}: the file ends before this article does; {_AGAIN}")
    return contents.blocks.values()


def _pairs(shard: Path, report: Report) -> Iterator[tuple[Article, list[Event]]]:
    """The articles of a file, each with its events."""
    for block in _read(shard, report):
        article = _check(Article, block.article, shard, block.line, report)
        if article is not None:
            checked = (_check(Event, found, shard, line, report) for line, *_, found in block.events)
            yield article, [event for event in checked if event is not None]


def _check(kind: type[_R], found: dict[str, Any], shard: Path, line: int, report: Report) -> _R | None:
    """A record of the store, checked at the door; None, and a report, where it is not one."""
    try:
        record = kind.model_validate(found)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        report(f"{shard}:{line}: {where}: {first['msg']}; {_AGAIN}")
        return None
    for name in _DATES:
        if not _is_date(found.get(name)):
            report(f"{shard}:{line}: {name}: not a date: {found[name]!r}; {_AGAIN}")
            return None
    return record


def checked_article(found: dict[str, Any]) -> Article | None:
    """An article as the store has it, where it is whole; what is wrong with it was told when the index was made."""
    return _check(Article, found, Path(), 0, lambda _: None)


@lru_cache(maxsize=65536)
def _is_date(text: str | None) -> bool:
    """Whether a stored date is one, at any of the three precisions (or absent)."""
    if text is None:
        return True
    try:
        return bool(_DATE.fullmatch(text) and date.fromisoformat((text + "-01-01")[:10]))
    except ValueError:
        return False


def _block(article: Article, events: Iterable[Event]) -> bytes:
    """The bytes of one article with its events: the same for the same content, on every machine."""
    ordered = sorted(events, key=event_order)
    lines: list[dict[str, Any]] = [{"article": article.model_dump(mode="json"), "events": len(ordered)}]
    lines += ({"event": event.model_dump(mode="json", exclude={"review"})} for event in ordered)  # that is no part of what was read
    return "".join(dumps(line, sort_keys=True) + "\n" for line in lines).encode()


def _heal(shard: Path) -> dict[str, bytes]:
    """The digests of a file's blocks, after its unfinished end, if any, has been cut off.

    Cut by replacing the file, not in place: a reader in the middle of it keeps a whole view.
    """
    try:
        data = shard.read_bytes()
    except FileNotFoundError:
        return {}
    contents = _scan(data)
    if contents.end < len(data):
        _replace(shard, data[: contents.end])
    return {name: hashlib.sha256(data[b.start : b.end]).digest() for name, b in contents.blocks.items()}


# -- decisions ----------------------------------------------------------------------------------------------


def decision_id(decision: Decision) -> str:
    """The id that follows from a decision's content."""
    told = dumps(decision.model_dump(mode="json", exclude={"id"}), sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def read_decisions(path: Path, report: Report, article: str | None = None) -> list[Decision]:
    """The decisions of a file, or of those the ones on an article, by time and then id, each once; what cannot be read goes to `report`.

    The order of its lines plays no part: git may have put together those of several people.
    """
    try:
        lines = path.read_bytes().split(b"\n")
    except FileNotFoundError:
        return []
    except OSError as error:
        report(f"{path}: cannot be read: {error.strerror}")
        return []
    found: dict[str, Decision] = {}
    named = dumps(article).encode() if article is not None else b""
    for number, raw in enumerate(lines, 1):
        if named not in raw:  # the others need not be taken apart
            continue
        read = _decision(raw) if raw.strip() else ""
        if not isinstance(read, str):
            if article in (None, read.article):
                found[read.id] = read
        elif read and number < len(lines):  # a last line without its end may be about to be written
            report(f"{path}:{number}: {read}; {_RESTORE}")
    return sorted(found.values(), key=lambda one: (one.when, one.id))


def _line(decision: Decision) -> bytes:
    return dumps(decision.model_dump(mode="json"), sort_keys=True).encode()


def _decision(raw: bytes) -> Decision | str:
    """The decision of one line, or what is wrong with it."""
    try:
        value = json.loads(raw)
        made = Decision.model_validate(value)
        judged = made.event.model_dump()
        then = judged | {name: to for name, (_, to) in made.changes.items()}
        Judged.model_validate(then)
        datetime.fromisoformat(made.when[:-1])
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        return f"not a decision: {'.'.join(map(str, first['loc']))}: {first['msg']}"
    except (ValueError, RecursionError):
        return "not a readable decision"
    if not all(_is_date(one[name]) for one in (judged, then) for name in _DATES if name in one):
        return "not a decision: a date in it is none"
    if any(name == "id" or judged[name] != before for name, (before, _) in made.changes.items()):
        return "not a decision: it changes what the event did not have"
    if bool(made.changes) != (made.verdict == "corrected") or bool(made.withdraws) != (made.verdict == "withdrawn"):
        return f"not a decision: its verdict is {made.verdict}, and the rest does not go with it"
    if made.id != decision_id(made):
        return "its id does not follow from its content, so it was changed by hand"
    return made


def _tell_git(attributes: Path) -> None:
    """Have git put the decisions of two people together line by line; what else the file says stays."""
    said = attributes.read_bytes() if attributes.exists() else b""
    if _UNION.encode() not in map(bytes.strip, said.splitlines()):
        _replace(attributes, said + (b"\n" if said and not said.endswith(b"\n") else b"") + f"{_UNION}\n".encode())


# -- files --------------------------------------------------------------------------------------------------


def _append(shard: Path, block: bytes) -> None:
    new = not shard.exists()
    with open(shard, "ab") as file:
        file.write(block)
        file.flush()
        os.fsync(file.fileno())
    if new:
        _sync_folder(shard.parent)


def _exchange(shard: Path, article_id: str, block: bytes) -> None:
    """Put a block in the place of the one its article had."""
    data = shard.read_bytes()
    old = _scan(data).blocks[article_id]
    _replace(shard, data[: old.start] + block + data[old.end :])


def _cut(shard: Path, article_id: str) -> None:
    """Take out an article's block, and any second one that would come to light; a file with nothing left goes too."""
    data = shard.read_bytes()
    while block := _scan(data).blocks.get(article_id):
        data = data[: block.start] + data[block.end :]
    if data:
        _replace(shard, data)
    else:
        shard.unlink()
        _sync_folder(shard.parent)


def _replace(path: Path, data: bytes) -> None:
    """Give a file new content at once: whoever reads it sees the old or the new, whole."""
    beside = path.with_name(f".{path.name}.tmp")
    try:
        with open(beside, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make new names in a folder outlive a power cut; not every system can, and then it is not needed."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _naming(place: Path) -> Iterator[None]:
    """Turn the system's refusal (read-only, full, not ours) into a message that names the place."""
    try:
        yield
    except OSError as error:
        raise StanceError(f"{error.filename or place}: cannot be written: {error.strerror or error}") from error
