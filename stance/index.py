"""The index: where in the store the events of a question stand, so that an answer reads these and no others.

It is derived from the store, made when a question first needs it and mended when the store has changed since (by
the names, sizes and times of its files; of one that changed only the rows are replaced).  Deleting it, or damaging
it, costs the time to make it again and nothing else.  It lies in the folder `.index` of the store, which tells git
to pass it over; where that cannot be written, in the program's cache folder; and if not there either, in memory.

The index holds the parts of an event that questions ask by, and its place; the event itself is read from the store.
It was checked when the index was made, and so is taken at its word here.

What people decided on events is applied here: the index holds an event that was corrected, accepted or added in full, so that no
answer looks at decisions, and it is mended, for the files alone whose articles are concerned, when decisions have come.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from stance.copies import Copies, sketch
from stance.models import SCHEMA_VERSION, Article, Decision, Event, Evidence, StanceError, Why
from stance.names import name_key as fold
from stance.query import Contest, Filter, Target, first_day, held_by, last_day
from stance.store import CORRECTIONS, Place, Report, Store, checked_article, dumps, event_order

_FORMAT = 6
"""To be raised with every change of the tables, of what their columns hold, or of how names are folded."""
_TABLES = """
CREATE TABLE shard (number INTEGER PRIMARY KEY, size INTEGER, changed INTEGER, decided TEXT);
CREATE TABLE damage (shard INTEGER, said TEXT);
CREATE TABLE article (
    id TEXT, shard INTEGER, start INTEGER, end INTEGER, published TEXT, published_basis TEXT, published_reason TEXT,
    title TEXT, source TEXT, publisher TEXT, language TEXT, characters INTEGER, sketch BLOB
);
CREATE TABLE event (
    number INTEGER PRIMARY KEY, start INTEGER, end INTEGER, id TEXT, article TEXT,
    actor TEXT, called TEXT, stance TEXT, modality TEXT, target_type TEXT, country TEXT,
    election TEXT, election_date TEXT, election_kind TEXT, claimant TEXT, confidence REAL,
    first TEXT, last TEXT, held TEXT, day TEXT, place INTEGER, review TEXT, told TEXT
);
CREATE TABLE rejected (shard INTEGER, id TEXT, told TEXT);
CREATE TABLE actor (actor TEXT, called TEXT, key TEXT, PRIMARY KEY (actor, called));
CREATE TABLE contest (election TEXT, country TEXT, election_date TEXT, election_kind TEXT);
CREATE TABLE claimant (claimant TEXT PRIMARY KEY);
CREATE TABLE figure (name TEXT PRIMARY KEY, value TEXT);
"""
_INDEXES = """
CREATE INDEX event_order ON event (day, article, place, id);
CREATE INDEX event_actor ON event (actor, country, held, stance, modality);
CREATE INDEX event_country ON event (country, election_date);
CREATE INDEX event_election ON event (election);
CREATE INDEX event_claimant ON event (claimant);
CREATE INDEX event_article ON event (article);
CREATE INDEX event_id ON event (id);
CREATE INDEX event_last ON event (last);
CREATE INDEX event_review ON event (review) WHERE review IS NOT NULL;
CREATE INDEX rejected_id ON rejected (id);
CREATE INDEX article_id ON article (id);
CREATE INDEX article_shard ON article (shard);
CREATE INDEX actor_key ON actor (key);
CREATE INDEX actor_called ON actor (called);
"""
_ABOUT = ("published", "published_basis", "published_reason", "title", "source", "publisher", "language")
"""What is told of an article besides its text."""
_ORDER = ("day", "article", "place", "id")
_SHIFT = 32
"""An event's number is that of its file, and below so many bits its own within it."""
_DECISIONS = -1
"""The file of decisions, in the place of a file of articles."""
_RECENT = 50_000_000
"""Nanoseconds in which a file may change again without its time telling: one so young is looked at once more."""
_AT_ONCE = 4096
"""Events that are read, and in memory, at a time where all are gone through."""
_TRIES = 6
"""How often a question is asked anew while writers change what it is about; the last time it keeps them out."""
_PART = 500
"""Articles asked for at a time."""
_LEFT = 3600
"""Seconds after which an index that was being made and has not been touched since is nobody's."""
_LISTS = {"actor": ("actor", "called"), "contest": ("election", "country", "election_date", "election_kind"), "claimant": ("claimant",)}
"""The tables that list what events name, each with the columns of `event` that it is made of."""
_T = TypeVar("_T")


class Index:
    """The events of a store, found without reading them all.

    Damage of the store goes to `report`; `busy` is told how many files are done, of how many, while the index is made.
    """

    def __init__(self, store: Store, report: Report, busy: Callable[[int, int], None] = lambda done, of: None) -> None:
        self._store = store
        self._report = report
        self._busy = busy
        self._contests: list[Contest] | None = None
        self._db = self._open()

    # -- questions ---------------------------------------------------------------------------------------------

    def events(self, wanted: Filter, *, newest: bool = False, limit: int | None = None) -> list[Event]:
        """The events that fit, in the order of days (newest first on request), at most `limit` of them."""
        return self.using(wanted, list, newest=newest, limit=limit)

    def using(self, wanted: Filter, use: Callable[[Iterable[Event]], _T], *, newest: bool = False, limit: int | None = None) -> _T:
        """What `use` makes of these events, which it may go through several times and of which few are in memory at a time.

        Where the store changes meanwhile it is called again, so what it made before must not count.
        """
        where, values = _where(wanted)
        order = ", ".join(f"{column} DESC" if newest else column for column in _ORDER)

        def found() -> Iterator[Event]:
            read = self._read(f"{where} ORDER BY {order}", values, min(2 * limit, _AT_ONCE) if limit else 64)
            return islice(filter(wanted.accepts, read), limit)

        return self._surely(lambda: use(_Each(found)))

    def by_id(self, beginning: str) -> list[str]:
        """The ids that begin so, of rejected events too; the one that is just that, where there is one."""

        def ask() -> list[str]:
            query = "SELECT id FROM event WHERE id >= ? AND id < ? UNION SELECT id FROM rejected WHERE id >= ? AND id < ? ORDER BY id"
            found = [row[0] for row in self._db.execute(query, (beginning, beginning + "\U0010ffff") * 2)]
            return [beginning] if beginning in found else found

        return self._surely(ask) if beginning else []

    def event(self, event_id: str) -> Event:
        """The event of that id, which there is, among the rejected ones at least."""
        found = self._surely(lambda: list(self._read("id = ? LIMIT 1", [event_id])))
        if not found:
            rows = self._surely(lambda: self._db.execute("SELECT told FROM rejected WHERE id = ?", (event_id,)).fetchall())
            found = [_event(json.loads(told)) for (told,) in rows]
        return found[0]

    def rejected(self) -> int:
        """How many events people rejected: they are in no answer."""
        return int(self._surely(lambda: self._db.execute("SELECT count(*) FROM rejected").fetchone())[0])

    def article(self, article_id: str, report: Report) -> Article | None:
        """The article of that id, None where the store has none."""
        rows = self._surely(lambda: self._db.execute("SELECT shard, start, end FROM article WHERE id = ?", (article_id,)).fetchall())
        if not rows:
            return None
        (shard, start, end), *_ = rows
        try:
            found = next(self._store.lines(_name(shard), [Place(start, end)]), {}).get("article", {})
            return Article.model_validate(found) if found.get("id") == article_id else self._store.article(article_id, report)
        except ValueError:  # the store tells what is wrong with it, and where
            return self._store.article(article_id, report)

    def texts(self) -> Iterator[Article]:
        """All articles that can be read, by their ids; for what `using` calls."""
        try:
            rows = self._db.execute("SELECT shard, start, end, id FROM article ORDER BY id")
            while part := rows.fetchmany(_AT_ONCE):
                for (*_, article_id), record in zip(part, self._records(part), strict=True):
                    if record.get("article", {}).get("id") != article_id:
                        raise _Moved
                    if article := checked_article(record["article"]):
                        yield article
        except sqlite3.DatabaseError as error:
            raise _Damaged from error

    def articles(self) -> list[str]:
        """The ids of all articles."""
        return self._surely(lambda: [row[0] for row in self._db.execute("SELECT id FROM article")])

    def read(self, since: str | None = None, until: str | None = None, *, without_events: bool = False) -> list[dict[str, Any]]:
        """What there is to tell of the articles, and how many events each has; oldest first, those without a date last."""
        told = ", ".join(_ABOUT)
        query = (
            f"SELECT id, {told}, characters, (SELECT count(*) FROM event WHERE event.article = article.id) AS events FROM article "
            "WHERE (? = '' OR published >= ?) AND (? = '' OR published <= ?) ORDER BY published IS NULL, published, id"
        )
        first, last = first_day(since) if since else "", last_day(until) if until else ""
        rows = self._surely(lambda: self._db.execute(query, (first, first, last, last)).fetchall())
        found = (dict(zip(("id", *_ABOUT, "characters", "events"), row, strict=True)) for row in rows)
        copied = self.figure("copies", self._copied)
        return [one | {"copy_of": copied.get(one["id"])} for one in found if not (without_events and one["events"])]

    def copies(self, events: Iterable[Event]) -> Copies:
        """Which of the articles of these events are near-identical, as far as it counts: among those that tell of one actor and target."""
        told: dict[tuple[str | None, ...], set[str]] = {}
        for event in events:
            told.setdefault((event.actor, event.target_type, event.country, event.election), set()).add(event.article)
        asked = sorted({article for those in told.values() if len(those) > 1 for article in those})

        def ask() -> dict[str, bytes]:
            found: dict[str, bytes] = {}
            for at in range(0, len(asked), _PART):
                part = asked[at : at + _PART]
                found.update(self._db.execute(f"SELECT id, sketch FROM article WHERE sketch IS NOT NULL AND id IN ({','.join('?' * len(part))})", part))
            return found

        return Copies(self._surely(ask))

    def _copied(self) -> dict[str, str]:
        """Each article that is a copy of another one → its origin, among all that have events."""
        rows = self._surely(lambda: self._db.execute("SELECT id, published, sketch FROM article WHERE sketch IS NOT NULL").fetchall())
        return Copies({article: told for article, _, told in rows}).origins({article: published for article, published, _ in rows})

    def tally(self, *columns: str) -> dict[tuple[Any, ...], int]:
        """How many events there are of each combination of what these columns hold."""
        named = ", ".join(columns)
        rows = self._surely(lambda: self._db.execute(f"SELECT {named}, count(*) FROM event GROUP BY {named}").fetchall())
        return {(*values,): count for *values, count in rows}

    def figure(self, name: str, make: Callable[[], Any]) -> Any:
        """What `make` counts up, kept until the store changes: it takes seconds where there are millions of events."""
        found = self._surely(lambda: self._db.execute("SELECT value FROM figure WHERE name = ?", (name,)).fetchone())
        if found:
            return json.loads(found[0])
        made = make()
        with suppress(sqlite3.Error):  # the index may be read-only; then it is counted again
            self._db.execute("INSERT OR REPLACE INTO figure VALUES (?, ?)", (name, json.dumps(made)))
        return made

    def days(self) -> tuple[str, str] | None:
        """The first and the last day on which events are known to have happened, or by which."""
        first, last = self._surely(lambda: self._db.execute("SELECT min(day), max(day) FROM event WHERE day > ''").fetchone())
        return (first, last) if first else None

    def moved(self, since: str, until: str | None = None) -> list[Event]:
        """All events of the threads in which something was done or declared in a span of days: no other has a change in it.

        Threads of one election that differ in the claimant are not told apart here, nor are a country's governments.
        """
        span = "FROM event WHERE last >= ? AND last <= ? AND modality = 'actual'"
        return self._all(
            f"(actor, country) IN (SELECT actor, country {span}) "  # this leads to the rows, the rest keeps some of them
            f"AND (actor, country, target_type, coalesce(election, '')) IN (SELECT actor, country, target_type, coalesce(election, '') {span})",
            *[since, until or "9999"] * 2,
        )

    def disputed(self) -> list[Event]:
        """All events of the actors and countries where several stances are told of one day."""
        return self._all(
            "(actor, country) IN (SELECT actor, country FROM event WHERE modality = 'actual' AND held IS NOT NULL "
            "GROUP BY actor, country, held HAVING min(stance) <> max(stance))"
        )

    def _all(self, where: str, *values: str) -> list[Event]:
        return self._surely(lambda: list(self._read(f"{where} ORDER BY number", values, _AT_ONCE)))  # file by file

    # -- names: what `stance.query.Used` asks for --------------------------------------------------------------

    def called(self, name: str) -> set[str]:
        query = "SELECT actor FROM actor WHERE key = ? UNION SELECT actor FROM actor WHERE called = ?"
        return self._surely(lambda: {row[0] for row in self._db.execute(query, (name, name))}) if name else set()

    def names(self) -> set[str]:
        rows = self._surely(lambda: self._db.execute("SELECT key, called FROM actor").fetchall())
        return {name for row in rows for name in row if name}

    def claimants(self) -> list[str]:
        return self._surely(lambda: [row[0] for row in self._db.execute("SELECT claimant FROM claimant")])

    def contests(self) -> list[Contest]:
        if self._contests is None:  # a question asks twice, and there may be thousands
            query = "SELECT election, country, election_date, election_kind FROM contest ORDER BY election"
            self._contests = self._surely(lambda: [*map(Contest._make, self._db.execute(query))])
        return self._contests

    # -- reading -----------------------------------------------------------------------------------------------

    def _read(self, where: str, values: Sequence[Any], size: int = 64) -> Iterator[Event]:
        """The events of these rows, in this order; in parts of growing size, as a few may be enough."""
        try:
            rows = self._db.execute(f"SELECT number, start, end, id, told FROM event WHERE {where}", values)
        except sqlite3.DatabaseError as error:
            raise _Damaged from error
        try:
            while part := rows.fetchmany(size):
                records = iter(self._records([(number >> _SHIFT, *rest) for number, *rest, told in part if told is None]))
                for *_, event_id, told in part:
                    found = next(records).get("event", {}) if told is None else json.loads(told)
                    if found.get("id") != event_id:
                        raise _Moved
                    yield _event(found)
                size = min(4 * size, _AT_ONCE)
        except sqlite3.DatabaseError as error:
            raise _Damaged from error
        finally:
            rows.close()  # else it keeps others, and us, from mending the index

    def _records(self, places: Iterable[Sequence[Any]]) -> list[dict[str, Any]]:
        """What stands at (shard, start, end, ...), in this order; each file is opened once."""
        by_shard: dict[int, list[tuple[int, Place]]] = {}
        count = 0
        for count, (shard, start, end, *_) in enumerate(places, 1):
            by_shard.setdefault(shard, []).append((count - 1, Place(start, end)))
        found: list[dict[str, Any]] = [{}] * count
        for shard, asked in by_shard.items():
            for (i, _), record in zip(asked, self._store.lines(_name(shard), (place for _, place in asked)), strict=False):
                found[i] = record
        return found

    def _surely(self, ask: Callable[[], _T]) -> _T:
        """An answer, after another try where the store changed meanwhile or the index turns out to be damaged."""
        for attempt in range(_TRIES):
            try:
                if attempt < _TRIES - 1:
                    return ask()
                with self._store.locked(must=False):  # writers have had their way often enough
                    self._db = self._open()
                    return ask()
            except (_Moved, _Damaged, sqlite3.DatabaseError) as error:
                self._db.close()
                self._contests = None
                self._db = self._open(anew=attempt > 0 or not isinstance(error, _Moved))
        raise StanceError(f"{self._store.path}: changes all the while; ask again when what writes to it is done")

    # -- making ------------------------------------------------------------------------------------------------

    def _open(self, anew: bool = False) -> sqlite3.Connection:
        """The index, true to the store as it is now; `anew` where the one there is not to be trusted."""
        self._now = self._store.shards()
        self._decided = self._store.decided()
        self._decisions: dict[int, dict[str, list[Decision]]] | None = None
        self._said: list[str] = []
        for place in self._places():
            for again in (anew, True):
                try:
                    return self._told(self._at(place, again))
                except (OSError, sqlite3.OperationalError):  # cannot be written, or is busy for too long
                    break
                except sqlite3.DatabaseError:  # damaged
                    continue
        db = sqlite3.connect(":memory:")
        self._fill(db)
        return self._told(db)

    def _told(self, db: sqlite3.Connection) -> sqlite3.Connection:
        """The same, when the damage that the store had as the index was made has been told."""
        for shard, said in db.execute("SELECT shard, said FROM damage ORDER BY shard, rowid").fetchall():
            path = self._store.path / (CORRECTIONS if shard == _DECISIONS else f"articles/{_name(shard)}")
            self._report(f"{path}{said}")
        self._store.missing(self._report)
        return db

    def _places(self) -> Iterator[Path]:
        """Where the index may lie, in the order in which that is tried."""
        yield self._store.path / ".index" / "events.sqlite"
        import hashlib

        from stance.prepared import cache_folder

        try:
            yield cache_folder() / "index" / f"{hashlib.sha256(str(self._store.path.resolve()).encode()).hexdigest()[:16]}.sqlite"
        except RuntimeError:  # there is no home folder
            return

    def _at(self, place: Path, anew: bool) -> sqlite3.Connection:
        """The index kept at that place: as it is, mended, or made."""
        if place.exists() and not anew:
            db = sqlite3.connect(f"{place.resolve().as_uri()}?mode=rw", uri=True, timeout=60, isolation_level=None)
            try:
                if db.execute("PRAGMA user_version").fetchone() == (_version(),):
                    stale = self._stale(db)
                    if not stale:
                        return db
                    if 2 * len(stale) <= len(self._now) or len(stale) < 8:
                        self._mend(db)
                        return db
            except sqlite3.OperationalError:
                db.close()
                raise
            except sqlite3.DatabaseError:  # not an index, or no longer one
                pass
            db.close()
        place.parent.mkdir(parents=True, exist_ok=True)
        (place.parent / ".gitignore").write_text("*\n", encoding="utf-8")
        for left in place.parent.glob(".*.tmp"):  # by one that was ended in the middle
            if time.time() - left.stat().st_mtime > _LEFT:
                left.unlink(missing_ok=True)
        beside = place.with_name(f".{os.getpid()}.tmp")
        try:
            beside.unlink(missing_ok=True)
            db = sqlite3.connect(beside)
            try:
                db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
                self._fill(db)
            finally:
                db.close()
            os.replace(beside, place)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        return sqlite3.connect(f"{place.resolve().as_uri()}?mode=rw", uri=True, timeout=60, isolation_level=None)

    def _stale(self, db: sqlite3.Connection) -> set[int]:
        """The files that have changed, come or gone since the index was made, and those on whose articles something else was decided."""
        known = {number: (size, changed) for number, size, changed in db.execute("SELECT number, size, changed FROM shard")}
        now = {_number(name): stamp for name, stamp in self._now.items()} | ({_DECISIONS: self._decided} if self._decided else {})
        stale = {number for number in known.keys() | now.keys() if known.get(number) != now.get(number)}
        if _DECISIONS in stale:
            before = dict(db.execute("SELECT number, decided FROM shard"))
            stale |= {number for number in now if number != _DECISIONS and before.get(number) != self._digest(number)}
        return stale

    def _on(self, number: int) -> dict[str, list[Decision]]:
        """What was decided on the articles of a file, by the article; read once, where anything was decided at all."""
        if self._decisions is None:
            self._decisions = defaultdict(lambda: defaultdict(list))
            for one in self._store.decisions(self._said.append) if self._decided else ():
                self._decisions[self._store.number(one.article)][one.article].append(one)
        return self._decisions[number]

    def _digest(self, number: int) -> str:
        """What tells the decisions on a file's articles from others."""
        return " ".join(sorted(one.id for those in self._on(number).values() for one in those))

    def _fill(self, db: sqlite3.Connection) -> None:
        """Make the whole of an index."""
        db.create_function("fold", 1, fold, deterministic=True)
        db.executescript(_TABLES)
        with db:
            self._add_decisions(db)
            for done, name in enumerate(self._now, 1):
                self._add(db, name)
                self._busy(done, len(self._now))
            for table, columns in _LISTS.items():
                db.execute(f"INSERT INTO {table} SELECT DISTINCT {_listed(table)} FROM event WHERE {columns[0]} IS NOT NULL")
        db.executescript(f"{_INDEXES} PRAGMA analysis_limit = 1000; ANALYZE; PRAGMA user_version = {_version()};")

    def _mend(self, db: sqlite3.Connection) -> None:
        """Replace what the index holds of files that have changed; all of it or nothing, whatever comes in between."""
        db.create_function("fold", 1, fold, deterministic=True)
        db.execute("PRAGMA synchronous = OFF")  # a power cut may cost the index, which costs a new one
        db.execute("BEGIN IMMEDIATE")
        try:
            db.execute("DELETE FROM figure")
            stale = sorted(self._stale(db))  # another may have done it while we waited
            for done, number in enumerate(stale, 1):
                span = (number << _SHIFT, (number + 1) << _SHIFT)
                touched = _named(db, span)
                db.execute("DELETE FROM event WHERE number >= ? AND number < ?", span)
                for table, column in (("article", "shard"), ("rejected", "shard"), ("damage", "shard"), ("shard", "number")):
                    db.execute(f"DELETE FROM {table} WHERE {column} = ?", (number,))
                if number == _DECISIONS:
                    self._add_decisions(db)
                elif _name(number) in self._now:
                    self._add(db, _name(number))
                for table, values in touched | _named(db, span):
                    same = " AND ".join(f"{column} IS ?" for column in _LISTS[table])
                    db.execute(f"DELETE FROM {table} WHERE {same}", values)
                    db.execute(f"INSERT INTO {table} SELECT {_listed(table)} FROM event WHERE {same} LIMIT 1", values)
                self._busy(done, len(stale))
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise

    def _add(self, db: sqlite3.Connection, name: str) -> None:
        """Add what one file holds."""
        number, (size, changed) = _number(name), self._now[name]
        path = self._store.path / "articles" / name
        if 0 <= time.time_ns() - changed < _RECENT or not os.access(path, os.R_OK):
            changed = -1  # to be looked at again
        said: list[str] = []
        articles: list[tuple[Any, ...]] = []
        events: list[tuple[Any, ...]] = []
        rejected: list[Event] = []
        for held in self._store.contents(name, said.append):
            told = {name: value for name, value in held.article.items() if isinstance(value, str)}  # what is damaged is said, and left out
            told = {"published_basis": "unknown", "published_reason": "", "text": ""} | told
            found = held.events
            if mine := self._on(number).get(told["id"]):
                found, away = _laid_over(held.events, Article.trusted(told), mine)
                rejected += away
            about = map(told.get, _ABOUT)
            articles.append((told["id"], number, *held.place, *about, len(told["text"]), sketch(told["text"]) if found else None))
            for place, event in found:
                events.append(_row((number << _SHIFT) + len(events), place, event))
        if said:
            changed = -1  # 'stance check --repair' may make it good without changing the file
        db.execute("INSERT INTO shard VALUES (?, ?, ?, ?)", (number, size, changed, self._digest(number)))
        db.executemany("INSERT INTO damage VALUES (?, ?)", ((number, one.removeprefix(str(path))) for one in said))
        db.executemany("INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", articles)
        db.executemany(f"INSERT INTO event VALUES ({','.join('?' * 23)})", events)
        db.executemany("INSERT INTO rejected VALUES (?, ?, ?)", ((number, event.id, dumps(event.plain())) for event in rejected))

    def _add_decisions(self, db: sqlite3.Connection) -> None:
        """Add what there is to tell of the file of decisions itself."""
        if self._decided is None:
            return
        size, changed = self._decided
        self._on(_DECISIONS)
        young = 0 <= time.time_ns() - changed < _RECENT
        db.execute("INSERT INTO shard VALUES (?, ?, ?, '')", (_DECISIONS, size, -1 if young or self._said else changed))
        path = str(self._store.path / CORRECTIONS)
        db.executemany("INSERT INTO damage VALUES (?, ?)", ((_DECISIONS, one.removeprefix(path)) for one in self._said))


class _Moved(Exception):
    """The store holds something else where the index says an event stands: it has been written to since."""


class _Damaged(Exception):
    """The index cannot be read: SQLite's own error would be taken, where events go into a database, for one of that."""


class _Each:
    """What can be gone through several times, each time read anew."""

    def __init__(self, read: Callable[[], Iterator[Event]]) -> None:
        self._read = read

    def __iter__(self) -> Iterator[Event]:
        return self._read()


def _version() -> int:
    return _FORMAT * 1000 + SCHEMA_VERSION


def _number(shard: str) -> int:
    return int(shard[:2], 16)


def _name(number: int) -> str:
    return f"{number:02x}.jsonl"


def _listed(table: str) -> str:
    """The columns of a list, out of those of `event`."""
    return ", ".join([*_LISTS[table], *(["fold(actor)"] if table == "actor" else [])])


def _named(db: sqlite3.Connection, span: tuple[int, int]) -> set[tuple[str, tuple[Any, ...]]]:
    """(list, values) for all that the events of a file name."""
    found = set()
    for table, columns in _LISTS.items():
        rows = db.execute(f"SELECT DISTINCT {', '.join(columns)} FROM event WHERE number >= ? AND number < ?", span)
        found |= {(table, row) for row in rows if row[0] is not None}
    return found


def _laid_over(read: Sequence[tuple[Place, Event]], article: Article, decisions: Sequence[Decision]) -> tuple[list[tuple[Place, Event]], list[Event]]:
    """The events of an article as they were decided, each with the place where it was read, and the rejected ones."""
    from stance.decisions import apply  # here, because most stores have no decisions

    places = {event.id: place for place, event in read}
    found = apply(article, [event for _, event in read], decisions)
    return [(places.get(event.id, Place(0, 0)), event) for event in found.events], found.rejected


def _row(number: int, place: Place, event: Event) -> tuple[Any, ...]:
    """An event as the row of its table; one that was decided on in full."""
    about = event.date or event.not_after or event.published
    day, _, at, _ = event_order(event)
    return (
        number, *place, event.id, event.article,
        event.actor, fold(event.actor_name) if event.actor_type == "nonstate" else "", event.stance, event.modality, event.target_type, event.country,
        event.election, event.election_date, event.election_kind, fold(event.claimant) if event.claimant else None, event.confidence,
        about and first_day(about), about and last_day(about), held_by(event), day, at,
        event.review, dumps(event.plain()) if event.review else None,
    )  # fmt: skip


def _event(record: dict[str, Any]) -> Event:
    """An event of the store as a record, without checking it again."""
    evidence = tuple(map(Evidence.trusted, record["evidence"]))
    return Event.trusted(record | {"evidence": evidence, "why": Why.trusted(record.get("why", {})), "confidence": float(record["confidence"])})


def _where(wanted: Filter) -> tuple[str, list[Any]]:
    """The condition that every event which fits meets; some that do not may meet it too."""
    parts: list[str] = ["1"]
    values: list[Any] = []

    def among(column: str, allowed: Iterable[str]) -> None:
        given = sorted(allowed)
        if given:
            parts.append(f"{column} IN ({','.join('?' * len(given))})")
            values.extend(given)

    def one_of(targets: Sequence[Target], only: bool) -> None:
        """Any of the targets; `only` where an election that is mere context does not count."""
        told = []
        for target in targets:
            asked = {"election": target.election, "country": target.country, "election_kind": target.kind, "claimant": target.claimant}
            given = {f"{column} = ?": value for column, value in asked.items() if value is not None}
            if target.date is not None:
                given |= {"substr(election_date, 1, length(?)) = ?": target.date}
            for condition, value in given.items():
                values.extend([value] * condition.count("?"))
            told.append(" AND ".join([*given, *(["target_type = 'election'"] if only and target.is_election else [])]) or "1")
        if told:
            parts.append(f"({' OR '.join(told)})")

    among("actor", wanted.actors)
    among("stance", wanted.stances)
    among("modality", wanted.modalities)
    among("article", wanted.articles)
    among("coalesce(review, 'none')", wanted.reviews)
    among("country", wanted.countries)
    one_of(wanted.on, only=True)
    one_of(wanted.elections, only=False)
    if wanted.members is not None:
        among("actor", {state for state, _, _ in wanted.members} or {""})
    if wanted.since:
        parts.append("last >= ? AND day >= ?")  # the second, which follows from the first, leads to the place in the order
        values += [first_day(wanted.since), wanted.since[:4]]
    if wanted.until:
        parts.append("first <= ? AND day <= ?")
        values += [last_day(wanted.until)] * 2
    if wanted.kinds:
        kinds = sorted(wanted.kinds)
        marks = ",".join("?" * len(kinds))
        parts.append(f"(target_type IN ({marks}) OR election_kind IN ({marks}))")
        values += kinds * 2
    if wanted.min_confidence:
        parts.append("confidence >= ?")
        values.append(wanted.min_confidence)
    return " AND ".join(parts), values
