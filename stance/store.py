"""The store: a folder of JSON Lines that a person can read and keep in git.

    store.json            {"program":"stance 0.1.0","schema_version":2}
    articles/3f.jsonl     the articles whose id hashes to 3f, each with the events read out of it
    corrections.jsonl     what people decided on events, a decision a line
    sums.jsonl            size and SHA-256 of each of these files, as the last writer left them
    .lock                 held by whoever writes

One article is one *block*: a line `{"article":{...},"events":n}` and the n lines `{"event":{...}}` that
follow it, each ending in a sum of what it says, so that it vouches for itself.  A new block is appended with one write
and one fsync; a changed one is put in the place of the old, or taken out, by rewriting its file beside it and renaming
that into place.  So a crash can leave only one kind of damage, an unfinished block at the end of a file: readers pass
over it, the next writer cuts it off.

`sums.jsonl` vouches for what no line can: that none is missing.  A writer takes it away before its first change and
writes it anew after the last, so where there is none somebody is writing, or was cut off.  Readers take no lock and
need no permission to write.

Decisions are only ever appended; the order of their lines means nothing, so that git can merge them (`.gitattributes` tells it to).
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeVar

from pydantic import ValidationError

from stance import durable
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
SUMS = "sums.jsonl"
_SEAL = 26
"""Bytes at the end of a line that hold its sum: `,"sum":"0123456789abcdef"}`."""
_PATIENCE = 0.05
"""Seconds after which a file that a writer seems to be at is looked at once more."""
_LONG = 2
"""Seconds of waiting for another writer after which that is told."""
_AGAIN = "ingest its article again"
_RESTORE = "restore the line from a copy of the store, or set it aside with 'stance check --repair'"
HEADER = "restore it from a copy of the store, or have it made anew with 'stance check --repair'"
TORN = f"the file ends before this article does; {_AGAIN}"
CHANGED = "not as the last writer left this file: lines were added, taken out or moved; restore it, or take it as it is with 'stance check --repair'"
MISSING = "this file is missing; restore it from a copy of the store, or ingest the articles again"
CORRECTIONS = "corrections.jsonl"
_FOR_GIT = ("store.json -text", "articles/*.jsonl -text", *(f"{name} -text merge=union" for name in (CORRECTIONS, SUMS)))
"""What git is told: to leave line ends alone, and of two versions of these to keep the lines of both."""


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


class BadHeader(StanceError):
    """`store.json` is damaged."""


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
        self._resting: tuple[tuple[int, int] | None, dict[str, bytes] | None] = None, None

    def articles(self, report: Report) -> Iterator[Article]:
        """All articles, file by file; lines that cannot be read go to `report`."""
        for name in self.shards():
            yield from (article for article, _ in self._pairs(name, report))

    def events(self, report: Report) -> Iterator[Event]:
        """All events, file by file (sort by `event_order` for an answer); damage goes to `report`."""
        for name in self.shards():
            for held in self.contents(name, report):
                yield from (event for _, event in held.events)

    def shards(self) -> dict[str, tuple[int, int]]:
        """The files that hold the articles: name → size and time of the last change, which tell one version from another."""
        self.version()
        return self._shards()

    def _shards(self) -> dict[str, tuple[int, int]]:
        try:
            with os.scandir(self.path / "articles") as entries:
                there = sorted((entry for entry in entries if _SHARD.fullmatch(entry.name)), key=lambda entry: entry.name)
        except FileNotFoundError:
            return {}
        found: dict[str, tuple[int, int]] = {}
        for entry in there:
            with suppress(FileNotFoundError):  # a writer has just taken it away, or it is a link that leads nowhere
                found[entry.name] = entry.stat().st_size, entry.stat().st_mtime_ns
        return found

    def contents(self, name: str, report: Report) -> Iterator[Held]:
        """What one of these files holds, article by article; damage goes to `report`."""
        shard = self.path / "articles" / name
        for block in self._read(shard, report):
            checked(Article, block.article, shard, block.line, report)
            events = ((place, checked(Event, found, shard, line, report)) for line, place, found in block.events)
            yield Held(block.article, Place(block.start, block.end), [(place, event) for place, event in events if event is not None])

    def lines(self, name: str, places: Iterable[Place]) -> Iterator[dict[str, Any]]:
        """The records that stand at these places of a file, as plain data; nothing where no record does (any more)."""
        try:  # not by a file object, which takes longer to open than the few lines of an answer to read
            file = os.open(f"{self.path}/articles/{name}", os.O_RDONLY | getattr(os, "O_BINARY", 0))
        except OSError:  # it is gone, or may no longer be read, which is told when the index is made anew
            return
        try:
            for start, end in places:
                os.lseek(file, start, os.SEEK_SET)
                record = _decode(os.read(file, end - start).partition(b"\n")[0], sealed=False)
                yield record if isinstance(record, dict) else {}
        finally:
            os.close(file)

    def pairs(self, report: Report) -> Iterator[tuple[Article, list[Event]]]:
        """Each article with its events, file by file; damage goes to `report`."""
        for name in self.shards():
            yield from self._pairs(name, report)

    def merge(self, other: Store, report: Report, prefer: Prefer | None = None) -> Merged:
        """Put the articles and events of another store into this one; ids stay as they are.

        An article that both hold under one id with another text is an error that names it, unless one is preferred; with
        the same text but other events (read by other rules, say) this store's are kept, unless the other's are preferred.
        Nothing is written before all of the other store has been looked at.  A merge that was cut short can be repeated.
        """
        if self.path.resolve() == other.path.resolve():
            raise StanceError(f"{other.path}: is this store itself; name another")
        other.version()
        done = Merged()
        with self.writing() as writer:
            for name in other.shards():
                here = {article.id: (article, events) for article, events in self._pairs(name, report)}
                for article, events in other._pairs(name, report):
                    if article.id not in here:
                        continue
                    if here[article.id][0].text != article.text:
                        done.other_text.append(article.id)
                    elif block_of(*here[article.id]) != block_of(article, events):
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
        self.version()
        shard = self.shard(article_id)
        for block in self._read(shard, report):
            if block.article["id"] == article_id:
                return checked(Article, block.article, shard, block.line, report)
        return None

    # -- what people decided -----------------------------------------------------------------------------------

    def decisions(self, report: Report, article: str | None = None) -> list[Decision]:
        """All decisions, or those on one article, oldest first; lines that cannot be read go to `report`, of all or of those that may be on it."""
        self.version()
        path, said = self.path / CORRECTIONS, list[str]()
        before, sums = self._at_rest()
        found = read_decisions(path, said.append, article)
        if article is None and sums is not None and not said and path.is_file():
            altered = sums.get(CORRECTIONS) != sum_of(CORRECTIONS, path.read_bytes())
            if altered and before == self._at_rest()[0]:
                said.append(f"{path}:1: {CHANGED}")
        for one in said:
            report(one)
        return found

    def decided(self) -> tuple[int, int] | None:
        """Size and time of the last change of the file that holds them, None where nothing was decided yet."""
        try:
            status = os.stat(self.path / CORRECTIONS)
        except OSError:
            return None
        return status.st_size, status.st_mtime_ns

    def number(self, article_id: str) -> int:
        """The number, 0 to 255, of the file that holds an article, or would."""
        return int(self.shard(article_id).stem, 16)

    def some(self, ids: Collection[str], report: Report) -> dict[str, tuple[Article, list[Event]]]:
        """Of these articles those that are here, with the events read out of them, by id; from the files alone that can hold them."""
        self.version()
        found = (pair for shard in sorted({self.shard(one) for one in ids}) for pair in self._pairs(shard.name, report))
        return {article.id: (article, events) for article, events in found if article.id in ids}

    # -- writing -----------------------------------------------------------------------------------------------

    @contextmanager
    def writing(self, waiting: Callable[[], None] = lambda: None) -> Iterator[Writer]:
        """Hold the store's lock, waiting for other writers, and write; creates a store that is not there.

        `waiting` is called where another writer has been waited for a while.
        """
        with _naming(self.path):
            self._admit()
            (self.path / "articles").mkdir(parents=True, exist_ok=True)
        with self.locked(waiting):
            with _naming(self.path):
                self._create()
            writer = Writer(self)
            try:
                yield writer
            finally:
                with _naming(self.path):
                    writer.close()

    @contextmanager
    def locked(self, waiting: Callable[[], None] = lambda: None, *, must: bool = True) -> Iterator[None]:
        """Keep writers out, when those at work are done; without `must` also where that cannot be had, as in a read-only store."""
        from filelock import FileLock, Timeout  # here, because no question needs it

        lock = FileLock(self.path / ".lock")
        try:
            with _naming(self.path):
                try:
                    lock.acquire(timeout=_LONG)
                except Timeout:
                    waiting()
                    lock.acquire()
        except StanceError:
            if must:
                raise
        try:
            yield
        finally:
            lock.release()

    def sums(self) -> dict[str, bytes] | None:
        """The line of each file in `sums.jsonl`, None where a writer is at work or was cut off."""
        try:
            lines = (self.path / SUMS).read_bytes().splitlines(keepends=True)
        except FileNotFoundError:
            return None
        except OSError:
            return {}
        with suppress(ValueError, KeyError, TypeError):
            return {str(json.loads(line)["file"]): line for line in lines}
        return {}

    def files(self) -> list[str]:
        """The files that make up the store, as `sums.jsonl` names them, the header first."""
        decided = [CORRECTIONS] if (self.path / CORRECTIONS).exists() else []
        return ["store.json", *(f"articles/{name}" for name in self._shards()), *decided]

    def missing(self, report: Report) -> None:
        """Report the files that the last writer left and that are gone; not while one is at work."""
        resting, sums = self._at_rest()
        gone = sorted({*(sums or ())} - {*self.files()})
        if gone and resting == self._at_rest()[0]:
            for name in gone:
                report(f"{self.path / name}:1: {MISSING}")

    def _read(self, shard: Path, report: Report) -> Iterable[Block]:
        """The blocks of a file, telling `report` what else it holds.

        What a writer is just at is no damage: a file counts as such only while `sums.jsonl` stands still beside it.
        """
        sealed = self.version() > 1
        for patience in (_PATIENCE, 0):
            try:
                before, sums = self._at_rest()
                data = shard.read_bytes()
            except FileNotFoundError:
                return ()
            except OSError as error:
                report(f"{shard}: cannot be read: {error.strerror}")
                return ()
            contents = scan(data, sealed)
            resting = before is not None and before == self._at_rest()[0]
            changed = sums is not None and sums.get(f"articles/{shard.name}") != sum_of(f"articles/{shard.name}", data)
            if resting or not (contents.torn or changed):
                break
            time.sleep(patience)
        for line, what in contents.damage:
            report(f"{shard}:{line}: {what}")
        if resting and contents.torn is not None:
            report(f"{shard}:{contents.torn}: {TORN}")
        elif resting and changed and not contents.damage:
            report(f"{shard}:1: {CHANGED}")
        return contents.blocks.values()

    def _at_rest(self) -> tuple[tuple[int, int] | None, dict[str, bytes] | None]:
        """Which `sums.jsonl` there is, and what it says; None for both while there is none."""
        try:
            status = os.stat(self.path / SUMS)
        except FileNotFoundError:
            return None, None
        stamp = status.st_ino, status.st_mtime_ns
        if self._resting[0] != stamp:
            self._resting = stamp, self.sums()
        return self._resting

    def _pairs(self, name: str, report: Report) -> Iterator[tuple[Article, list[Event]]]:
        """The articles of a file, each with its events."""
        shard = self.path / "articles" / name
        for block in self._read(shard, report):
            article = checked(Article, block.article, shard, block.line, report)
            if article is not None:
                events = (checked(Event, found, shard, line, report) for line, _, found in block.events)
                yield article, [event for event in events if event is not None]

    def shard(self, article_id: str) -> Path:
        """The file that holds an article: hashed, so that no file grows with the whole store."""
        return self.path / "articles" / f"{hashlib.sha256(article_id.encode()).hexdigest()[:2]}.jsonl"

    def version(self) -> int:
        """The version of the store's records; refused is what this program cannot answer from: no store, a broken one, a newer one."""
        place = self.path / "store.json"
        try:
            found = json.loads(place.read_bytes())
            version = found["schema_version"]
        except (FileNotFoundError, NotADirectoryError):
            if (self.path / SUMS).exists():
                raise BadHeader(f"{place}: missing; {HEADER}") from None
            raise StanceError(f"{self.path}: no store here; make one with 'stance ingest SOURCE --store DIR'") from None
        except (ValueError, KeyError, TypeError, RecursionError):
            raise BadHeader(f'{place}: not a readable store header: it should hold "schema_version"; {HEADER}') from None
        except OSError as error:
            raise StanceError(f"{place}: cannot be read: {error.strerror}") from None
        if type(version) is not int or version < 1:
            raise BadHeader(f'{place}: "schema_version" is not a version number: {str(version)[:50]!r}; {HEADER}')
        if version > SCHEMA_VERSION:
            raise StanceError(f"{place}: written by a newer version (schema {version}, this program reads up to {SCHEMA_VERSION}); upgrade stance")
        return version

    def _admit(self) -> None:
        """Refuse, before anything is touched, a store of a newer version and a folder of something else.

        Writing into a folder that is not a store is most likely a slip; dot files (.git) are welcome, and an
        empty `articles` is what a first write leaves that was cut short before its header.
        """
        if (self.path / "store.json").exists():
            self.version()
        elif self.path.exists():
            if not self.path.is_dir():
                raise StanceError(f"{self.path}: not a folder, so no store can be made here")
            others = {p.name for p in self.path.iterdir() if not p.name.startswith(".")} - {"articles"}
            strange = bool(others) or any((self.path / "articles").glob("*"))
            if strange and not (self.path / "store.json").exists():  # another writer may just have made it a store
                raise StanceError(f"{self.path}: not a store (no store.json), and not empty; name another folder")

    def _create(self) -> None:
        """Write the header of a new store, or give one of the first version its sums; by now the lock is ours."""
        for left in (*self.path.glob(".*.tmp"), *(self.path / "articles").glob(".*.tmp")):  # by a writer that was cut off
            durable.remove(left)
        if (self.path / "store.json").exists():  # another may have made it while we waited
            if self.version() == SCHEMA_VERSION:
                return
            durable.remove(self.path / SUMS)
            for name in self.shards():
                shard = self.path / "articles" / name
                data = shard.read_bytes()
                lines = (line if _is_sealed(line) or not line.startswith(b"{") else _seal(line) for line in data.split(b"\n"))
                durable.replace(shard, b"\n".join(lines))
        if not (self.path / "store.json").exists():
            _tell_git(self.path / ".gitattributes")
        durable.replace(self.path / "store.json", header())


@dataclass
class Merged:
    """What a merge did, and the articles that both stores held, each otherwise."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    other_text: list[str] = field(default_factory=list)
    other_events: list[str] = field(default_factory=list)
    decisions: int = 0


class Writer:
    """Adds and removes articles while the store is locked; made by `Store.writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[Path, dict[str, bytes]] = {}  # file -> article id -> digest of its block
        self._sums = store.sums()
        self._begun = self._sums is None
        self._changed: set[str] = set()
        self._altered: set[str] = set()
        self._torn: set[str] = set()
        if self._begun:  # the last writer was cut off
            for name in store.files()[1:]:
                self._heal(name)

    def put(self, article: Article, events: Sequence[Event]) -> Outcome:
        """Store an article with its events, in place of what the store held under its id."""
        shard, block = self._store.shard(article.id), block_of(article, events)
        digest, before = hashlib.sha256(block).digest(), self._in(shard).get(article.id)
        if before == digest:
            return "unchanged"
        with self._changing(shard) as known:
            if before is None:
                durable.append(shard, block)
            else:
                self._exchange(shard, article.id, block)
            known[article.id] = digest
        return "added" if before is None else "replaced"

    def renew(self, name: str, read: Callable[[Article], Sequence[Event] | None], report: Report) -> Counter[Outcome]:
        """Put what `read` finds in each article of a file in the place of its events; those of which it gives None stay as they are."""
        shard, outcomes = self._store.path / "articles" / name, Counter[Outcome]()
        known, data, done, at = self._in(shard), shard.read_bytes(), list[bytes](), 0
        for block in list(self._store._read(shard, report)):
            article = checked(Article, block.article, shard, block.line, report)
            events = None if article is None else read(article)
            if article is None or events is None:
                continue
            made = block_of(article, events)
            self._keep_damaged(shard, data[block.start : block.end])
            outcomes["unchanged" if hashlib.sha256(made).digest() == known[article.id] else "replaced"] += 1
            done += [data[at : block.start], made]
            at = block.end
        if outcomes["replaced"]:
            with self._changing(shard):
                durable.replace(shard, b"".join([*done, data[at:]]))
            del self._known[shard]
        return outcomes

    def _exchange(self, shard: Path, article_id: str, block: bytes) -> None:
        """Put a block in the place of the one its article had."""
        data = shard.read_bytes()
        old = scan(data).blocks[article_id]
        self._keep_damaged(shard, data[old.start : old.end])
        durable.replace(shard, data[: old.start] + block + data[old.end :])

    def _keep_damaged(self, shard: Path, block: bytes) -> None:
        """Set aside what cannot be read of a block that is about to be written anew."""
        if bad := [line for line in block.splitlines() if isinstance(_decode(line, sealed=True), str)]:
            set_aside(self._store.path, f"articles/{shard.name}", bad)

    def remove(self, article_id: str) -> bool:
        """Take an article out of the store, with its events; False where there is none of that id."""
        shard = self._store.shard(article_id)
        if article_id not in self._in(shard):
            return False
        with self._changing(shard) as known:
            _cut(shard, article_id)
            del known[article_id]
        return True

    def close(self) -> None:
        """Write `sums.jsonl` anew where something was changed."""
        if not self._begun:
            return
        for name in self._torn:
            self._heal(name)
        files, sums = self._store.files(), dict(self._sums or {})
        for name in files if self._sums is None else self._changed:
            if name in files:
                sums[name] = sum_of(name, (self._store.path / name).read_bytes())
            else:
                sums.pop(name, None)
        durable.replace(self._store.path / SUMS, b"".join(line for _, line in sorted(sums.items())))

    def decide(self, decisions: Iterable[Decision]) -> int:
        """Add decisions, those that are not there yet, with one write; how many these were."""
        path = self._store.path / CORRECTIONS
        there = {*map(bytes.strip, self._decided().split(b"\n"))}
        lines = (_line(decision) for decision in decisions)
        new = list(dict.fromkeys(line for line in lines if line not in there))
        if new:
            with self._changing(path):
                durable.append(path, b"".join(line + b"\n" for line in new))
        return len(new)

    def _decided(self) -> bytes:
        """The lines of decisions, after an unfinished last one, if any, has been cut off."""
        path = self._store.path / CORRECTIONS
        with _naming(path):
            there = path.exists()
            data = path.read_bytes() if there else b""
        self._compare(CORRECTIONS, data if there else None)
        if torn := data.rpartition(b"\n")[2]:  # the end of a write that was cut short, or a line that an editor left without its end
            data = data + b"\n" if not isinstance(_decision(torn), str) else data[: len(data) - len(torn)]
            with self._changing(path):
                _put(path, data)
        return data

    def _heal(self, name: str) -> None:
        """Cut off what a file that may be torn ends with."""
        if name == CORRECTIONS:
            self._decided()
        else:
            self._in(self._store.path / name)

    def _compare(self, name: str, data: bytes | None) -> None:
        """Notice where a file, before its first change, is not as the last writer left it."""
        if self._sums is not None and name not in self._changed and self._sums.get(name) != (None if data is None else sum_of(name, data)):
            self._altered.add(name)

    def _in(self, shard: Path) -> dict[str, bytes]:
        """The digests of a file's blocks, after its unfinished end, if any, has been cut off.

        Cut by replacing the file, not in place: a reader in the middle of it keeps a whole view.
        """
        if shard not in self._known:
            with _naming(shard):
                there = shard.exists()
                data = shard.read_bytes() if there else b""
            name, contents = f"articles/{shard.name}", scan(data)
            self._compare(name, data if there else None)
            self._known[shard] = {name: hashlib.sha256(data[b.start : b.end]).digest() for name, b in contents.blocks.items()}
            if contents.end < len(data):
                if name in self._altered:  # no writer left this: it was whole once
                    set_aside(self._store.path, name, data[contents.end :].splitlines())
                with self._changing(shard):
                    _put(shard, data[: contents.end])
        return self._known[shard]

    @contextmanager
    def _changing(self, path: Path) -> Iterator[dict[str, bytes]]:
        """What is known of a file, while it is changed; `sums.jsonl` is gone before the first change.

        A file that somebody else has altered keeps the sum that it had: only `stance check --repair` takes it as it is.
        """
        name = path.relative_to(self._store.path).as_posix()
        with _naming(path):
            if not self._begun:
                durable.remove(self._store.path / SUMS)
                self._begun = True
            if name not in self._altered:
                self._changed.add(name)
            try:
                yield self._known.get(path, {})
            except BaseException:
                self._known.pop(path, None)
                self._torn.add(name)
                raise


@dataclass
class Block:
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
class Contents:
    """What a file holds: whole blocks, (line, what) for each unreadable line, where the whole part ends."""

    blocks: dict[str, Block] = field(default_factory=dict)
    damage: list[tuple[int, str]] = field(default_factory=list)
    end: int = 0
    torn: int | None = None
    """The line where an unfinished block begins at the end of the file."""
    rest: Block | None = None
    """That block, where its article can be read."""


def scan(data: bytes, sealed: bool = True) -> Contents:
    """Take a file apart into blocks; a last block that is not finished is left out, as if never begun.

    A store of the first version is not `sealed`: its lines have no sums.
    """
    found = Contents()
    block: Block | None = None
    offset, astray, seen = 0, False, set[bytes]()
    for number, raw in enumerate(data.split(b"\n")[:-1], 1):  # what follows the last line end is torn
        start, offset = offset, offset + len(raw) + 1
        record = _decode(raw, sealed)
        if isinstance(record, dict) and "article" in record:
            if block is not None and block.missing:
                found.damage.append((block.line, f"{block.missing} of this article's events missing; {_AGAIN}"))
            block, astray, seen = Block(record["article"], record["events"], number, start, offset), False, set[bytes]()
            if found.blocks.setdefault(block.article["id"], block) is not block:
                found.damage.append((number, f"a second record of the same article, not used; {_RESTORE}"))
        elif block is not None and raw in seen:
            found.damage.append((number, f"a line that is there twice; {_RESTORE}"))
            block.end = offset
        elif block is not None and block.missing:
            block.lines, block.end = block.lines + 1, offset
            seen.add(raw)
            if isinstance(record, dict):
                block.events.append((number, Place(start, offset), record["event"]))
            else:
                found.damage.append((number, f"{record}; {_AGAIN}"))
        elif not isinstance(record, dict) and (raw.strip() or sealed):
            found.damage.append((number, f"{record}; {_RESTORE}"))
            astray = True  # so are the events below it, if it was an article
        elif isinstance(record, dict) and not astray:
            found.damage.append((number, f"an event whose article is missing above it; {_RESTORE}"))
            astray = True  # said once for all the events that follow
        if block is None or not block.missing:
            found.end = offset
    if block is not None and block.missing:
        if found.blocks[block.article["id"]] is block:
            del found.blocks[block.article["id"]]
            found.rest = block
        found.damage = [(line, what) for line, what in found.damage if line < block.line]
        found.torn = block.line
    elif not data.endswith(b"\n") and data:
        found.torn = data.count(b"\n") + 1
    return found


def _decode(raw: bytes, sealed: bool) -> dict[str, Any] | str:
    """The record of one line, or what is wrong with it."""
    if _is_sealed(raw):
        content = raw[:-_SEAL] + b"}"
        if raw != _seal(content):
            return "altered since it was written"
    elif sealed and _is_sealed(raw.removesuffix(b"\r")):
        return "its line end is not the one that was written ('stance check --repair' puts that right)"
    elif sealed:
        return "not a readable record"
    else:
        content = raw
    try:
        record = json.loads(content)
    except (ValueError, RecursionError):
        return "not a readable record"
    match record:
        case {"article": {"id": str()}, "events": int(count), **rest} if not rest and count >= 0:
            return dict(record)
        case {"event": dict(), **rest} if not rest:
            return dict(record)
    return "not a readable record"


def _is_sealed(line: bytes) -> bool:
    return line[-_SEAL : -_SEAL + 8] == b',"sum":"' and line.endswith(b'"}')


def _seal(line: bytes) -> bytes:
    """A line of JSON with the sum of what it says."""
    return b'%b,"sum":"%b"}' % (line[:-1], hashlib.sha256(line).hexdigest()[:16].encode())


def checked(kind: type[_R], found: dict[str, Any], shard: Path, line: int, report: Report) -> _R | None:
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
    return checked(Article, found, Path(), 0, lambda _: None)


@lru_cache(maxsize=65536)
def _is_date(text: str | None) -> bool:
    """Whether a stored date is one, at any of the three precisions (or absent)."""
    if text is None:
        return True
    try:
        return bool(_DATE.fullmatch(text) and date.fromisoformat((text + "-01-01")[:10]))
    except ValueError:
        return False


def header(version: int = SCHEMA_VERSION) -> bytes:
    """What `store.json` says."""
    from stance import __version__

    return dumps({"program": f"stance {__version__}", "schema_version": version}, sort_keys=True).encode() + b"\n"


def block_of(article: Article, events: Iterable[Event]) -> bytes:
    """The bytes of one article with its events: the same for the same content, on every machine."""
    ordered = sorted(events, key=event_order)
    lines: list[dict[str, Any]] = [{"article": article.model_dump(mode="json"), "events": len(ordered)}]
    lines += ({"event": event.model_dump(mode="json", exclude={"review"})} for event in ordered)  # that is no part of what was read
    return b"".join(map(line_of, lines))


def line_of(record: Mapping[str, Any]) -> bytes:
    """The line of a record, with its sum."""
    return _seal(dumps(record, sort_keys=True).encode()) + b"\n"


def sum_of(name: str, data: bytes) -> bytes:
    """The line of a file in `sums.jsonl`."""
    return dumps({"file": name, "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}, sort_keys=True).encode() + b"\n"


def set_aside(store: Path, name: str, lines: Sequence[bytes]) -> str:
    """Put lines that cannot be read from a file, as they are, at the end of one in the folder `damaged`; tells so."""
    aside = store / "damaged" / Path(name).name
    aside.parent.mkdir(exist_ok=True)
    durable.append(aside, b"".join(line.removesuffix(b"\n") + b"\n" for line in lines))
    return f"{store / name}: {len(lines)} {'line' if len(lines) == 1 else 'lines'} set aside in {aside}"


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
        if path.exists() and not path.is_file():  # a pipe would be waited for
            report(f"{path}: not a plain file; put the store's own in its place")
            return []
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


def decision_of(line: bytes) -> Decision | None:
    """The decision of one line, where it can be read."""
    read = _decision(line) if line.endswith(b"\n") else ""
    return read if isinstance(read, Decision) else None


def _decision(raw: bytes) -> Decision | str:
    """The decision of one line, or what is wrong with it."""
    try:
        value = json.loads(raw)
        made = Decision.model_validate(value)
        judged = made.event.model_dump()
        then = judged | {name: to for name, (_, to) in made.changes.items()}
        Judged.model_validate(then)
        if not 1970 < datetime.fromisoformat(made.when[:-1]).year < 2200:  # what is decided later must find room after it
            return "not a decision: it is of no time that a person could decide in"
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
    """Have git keep every byte, and put the decisions of two people together line by line; what else the file says stays."""
    said = attributes.read_bytes() if attributes.exists() else b""
    new = [line for line in _FOR_GIT if line.encode() not in map(bytes.strip, said.splitlines())]
    if new:
        durable.replace(attributes, said + (b"\n" if said and not said.endswith(b"\n") else b"") + "".join(f"{line}\n" for line in new).encode())


def _cut(shard: Path, article_id: str) -> None:
    """Take out an article's block, and any second one that would come to light."""
    data = shard.read_bytes()
    while block := scan(data).blocks.get(article_id):
        data = data[: block.start] + data[block.end :]
    _put(shard, data)


def _put(shard: Path, data: bytes) -> None:
    """Give a file other content; one with nothing left goes."""
    if data:
        durable.replace(shard, data)
    else:
        durable.remove(shard)


@contextmanager
def _naming(place: Path) -> Iterator[None]:
    """Turn the system's refusal (read-only, full, not ours) into a message that names the place."""
    try:
        yield
    except OSError as error:
        raise StanceError(f"{error.filename or place}: cannot be written: {error.strerror or error}") from error
