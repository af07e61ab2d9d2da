"""The same records in the formats that other programs read: CSV, JSON, JSON Lines, SQLite and Parquet.

JSON is never altered.  CSV has a column for each field: of a list of records (the evidence) one for each of
their fields, several values joined by " | ".  A SQLite database has the articles, the positions and the actors too, with
keys, indexes and a view for each usual question; Parquet keeps the structure of the records.

Every export tells what made it: the database in a table, Parquet in its metadata, the others in a file beside them.
"""

from __future__ import annotations

import csv
import hashlib
import json
import os
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, TextIO, TypeVar

from stance import __version__
from stance.copies import Copies
from stance.models import Article, Event, Record, StanceError, Why
from stance.prepared import STATE_CODES
from stance.query import Facts, Key, Period, by_actor, key_of, lean, lines
from stance.store import dumps

if TYPE_CHECKING:
    import sqlite3

Form = Literal["csv", "json", "jsonl"]
"""The formats that are text, and can go to standard output."""
FileForm = Literal["csv", "json", "jsonl", "sqlite", "parquet"]
Kind = Literal["event", "panel"]
Row = Mapping[str, Any]
_T = TypeVar("_T")
SUFFIXES: dict[str, FileForm] = {".csv": "csv", ".json": "json", ".jsonl": "jsonl", ".sqlite": "sqlite", ".db": "sqlite", ".parquet": "parquet"}

_JOIN = " | "
_FORMULA = {"=", "+", "-", "@", "\t", "\r"}
_MEDIA: dict[FileForm, str] = {"csv": "text/csv", "json": "application/json", "jsonl": "application/x-ndjson"}
_KEYS: dict[Kind, list[str]] = {"event": ["id"], "panel": ["actor", "target", "period"]}
_CODES = {"alpha2": "ISO 3166 alpha-2 code", "cow": "Correlates of War number", "gw": "Gleditsch and Ward number", "wikidata": "Wikidata id"}


class Known(Facts, Protocol):
    """What exports need of the curated knowledge; `stance.prepared.Light` gives it."""

    def codes(self, code: str) -> Mapping[str, str]: ...


def _event_columns() -> tuple[str, ...]:
    columns: list[str] = []
    for name in Event.model_fields:
        if name == "evidence":
            columns += ("evidence_sentence", "evidence_start", "evidence_end", "trigger", "rule")
        elif name == "why":
            columns += (f"why_{part}" for part in Why.model_fields)
        else:
            columns.append(name)
    return tuple(columns)


EVENT_COLUMNS = _event_columns()
PERIOD_COLUMNS = tuple(Period.model_fields)
_BARE = {"trigger", "rule"}  # fields of the evidence that need no "evidence_" before their name


def row(record: Record) -> dict[str, Any]:
    """A record as plain data, its fields in their documented order."""
    return record.plain()


def form_of(path: Path) -> FileForm:
    """The format that a file's suffix names."""
    if form := SUFFIXES.get(path.suffix.lower()):
        return form
    raise StanceError(f'"{path}" names no known format; end it in {", ".join(SUFFIXES)}')


def write(rows: Iterable[Row], out: TextIO, form: Form, columns: Sequence[str]) -> None:
    """Write rows in one of the formats; `columns` are those of the CSV, which has them even with no row.

    >>> import sys
    >>> write([{"id": "a", "articles": 2}, {"id": "b", "articles": 1}], sys.stdout, "json", ())
    [
    {"id":"a","articles":2},
    {"id":"b","articles":1}
    ]
    """
    if form == "csv":
        table = csv.writer(out, lineterminator="\r\n")
        table.writerow(columns)
        for one in rows:
            cells = flat(one)
            table.writerow([cell(cells.get(column)) for column in columns])
    elif form == "json":
        before = "[\n"
        for one in rows:
            out.write(before + dumps(one))
            before = ",\n"
        out.write("[]\n" if before == "[\n" else "\n]\n")
    else:
        out.writelines(dumps(one) + "\n" for one in rows)


def save(rows: Iterable[Row], path: Path, form: Form, columns: Sequence[str]) -> None:
    """Write a file whole or not at all: an export that fails leaves the former one as it was."""
    if _is_device(path):  # it cannot be replaced, only written to
        with path.open("w", encoding="utf-8", newline="") as out:
            return write(rows, out, form, columns)
    with _replacing(path) as beside, beside.open("w", encoding="utf-8", newline="") as out:
        write(rows, out, form, columns)


def _is_device(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


@contextmanager
def _replacing(path: Path) -> Iterator[Path]:
    """A file beside `path` to write to, which takes its place when all went well."""
    if _is_device(path):
        raise StanceError(f"{path}: not a plain file; only .csv, .json and .jsonl can be written to it")
    path = path.resolve()  # a link stays one
    if path.is_dir():
        raise StanceError(f"{path}: is a folder; name a file in it", status=1)
    if not path.parent.is_dir():
        raise StanceError(f"{path}: there is no folder {path.parent}; make it first", status=1)
    beside = path.with_name(f".{path.name}.tmp")
    try:
        beside.unlink(missing_ok=True)
        beside.touch()  # whatever writes to it can, or is told here
        yield beside
        os.replace(beside, path)
    except BaseException as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        if isinstance(error, OSError) and error.filename == str(beside):  # the user knows of no such file
            raise StanceError(f"{path}: cannot be written: {error.strerror}; name a place where you may write", status=1) from error
        raise


def flat(one: Row) -> dict[str, Any]:
    """A row with no structure left in it: what is nested gets a column, what is several is joined.

    >>> flat({"evidence": [{"start": 1, "rule": "a"}, {"start": 9, "rule": "b"}], "contested": []})
    {'evidence_start': '1 | 9', 'rule': 'a | b', 'contested': ''}
    """
    cells: dict[str, Any] = {}
    for name, value in one.items():
        if value.__class__ is str or not isinstance(value, (dict, list, tuple)):
            cells[name] = value
        elif isinstance(value, dict):
            for part, inner in value.items():
                cells[f"{name}_{part}"] = inner
        elif value and isinstance(value[0], dict):
            for part in value[0]:
                column = part if name == "evidence" and part in _BARE else f"{name}_{part}"
                cells[column] = _JOIN.join([str(inner[part]) for inner in value])
        else:
            cells[name] = _JOIN.join(map(str, value))
    return cells


def cell(value: Any) -> Any:
    """A value as a CSV cell: what a spreadsheet would run as a formula gets an apostrophe before it.

    >>> cell("=1+1"), cell("a=1"), cell(0.9), cell(None)
    ("'=1+1", 'a=1', 0.9, '')
    """
    if value is None:
        return ""
    return "'" + value if value.__class__ is str and value[:1] in _FORMULA else value


# -- further columns, and what made the export --------------------------------------------------------------


def further(names: Sequence[str]) -> tuple[str, ...]:
    """The columns that `--with` asks for, in one order however they are asked for.

    >>> further(["gw", "cow"])
    ('actor_cow', 'country_cow', 'actor_gw', 'country_gw')
    """
    for name in names:
        if name not in STATE_CODES:
            raise StanceError(f'no column "{name}" to add; they are {", ".join(STATE_CODES)}')
    return tuple(f"{role}_{code}" for code in STATE_CODES if code in names for role in ("actor", "country"))


def widen(rows: Iterable[Row], columns: Sequence[str], facts: Known) -> Iterator[Row]:
    """The rows with further columns about their actor and country; empty for who is no state, or has no such code."""
    named = [column.rsplit("_", 1) for column in columns]
    for one in rows:
        yield {**one, **{f"{role}_{code}": facts.codes(one[role]).get(code) for role, code in named}} if columns else one


def provenance(kind: Kind, made_by: Mapping[str, int], facts: Known, asked: Mapping[str, Any]) -> dict[str, Any]:
    """What made an export, and nothing that depends on when or where it was made.

    `made_by` tells which versions of program, rules and knowledge read how many of its events; in the answer `knowledge` is the one that
    names, codes and what is derived from groups come from now; `asked` has the options.
    """
    from stance.schema import OUTPUT_VERSION

    return {
        "program": f"stance {__version__}",
        "output": f"{kind} {OUTPUT_VERSION}",
        "codebook": codebook_version(),
        "knowledge": facts.version,
        "made_by": dict(sorted(made_by.items())),
        "asked": {name: value for name, value in asked.items() if value},
    }


def codebook_version() -> str:
    """The version that the shipped codebook gives itself in its title."""
    from importlib.resources import files

    title = (files("stance") / "data" / "codebook.md").read_text(encoding="utf-8").partition("\n")[0]
    found = re.search(r"version ([\d.]+)", title)
    return found[1] if found else "unknown"


def describe(path: Path, form: FileForm, kind: Kind, added: Sequence[str], about: Mapping[str, Any]) -> None:
    """Write `FILE.meta.json`, a Data Package (v1) that describes the file beside it: what made it, its fields, its digest.

    The digest shows whether the two belong together.
    """
    if _is_device(path):
        return
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    resource = {
        "name": kind,
        "path": path.name,
        "format": form,
        "mediatype": _MEDIA[form],
        "encoding": "utf-8",
        "bytes": path.stat().st_size,
        "hash": f"sha256:{digest}",
        "schema": {"fields": fields(kind, added, flattened=form == "csv"), "primaryKey": _KEYS[kind]},
    }
    package = {"name": f"stance-{kind}", "profile": "data-package", "resources": [resource], "stance": about}
    with _replacing(path.with_name(path.name + ".meta.json")) as beside:
        beside.write_text(json.dumps(package, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def fields(kind: Kind, added: Sequence[str], *, flattened: bool) -> list[dict[str, str]]:
    """Name, type and meaning of each field; flattened: of each column of the CSV."""
    from stance.panel import COLUMNS
    from stance.schema import schema

    made = schema(kind)
    found = []
    for name, node in made["properties"].items():
        inner = made.get("$defs", {}).get(node.get("items", node).get("$ref", "").rpartition("/")[2])
        if flattened and inner:
            for part, told in inner["properties"].items():
                column = part if name == "evidence" and part in _BARE else f"{name}_{part}"
                found.append({"name": column, "type": "string", "description": told["description"]})
        else:
            kind_of = "object" if "$ref" in node else _base(node)
            found.append({"name": name, "type": "string" if flattened and kind_of == "array" else kind_of, "description": node.get("description", "")})
    if flattened:
        found.sort(key=lambda field: (EVENT_COLUMNS if kind == "event" else COLUMNS).index(field["name"]))
    for column in added:
        role, code = column.rsplit("_", 1)
        found.append({"name": column, "type": "string", "description": f"{_CODES[code]} of the {role}"})
    return [{key: value for key, value in field.items() if value} for field in found]


def _base(node: Mapping[str, Any]) -> str:
    """The type of a schema's values where they are not null."""
    kind = node["type"]
    return str(kind if isinstance(kind, str) else kind[0])


_PART = 2_000
"""Rows that are written at once."""


def _parts(rows: Iterable[_T]) -> Iterator[list[_T]]:
    left = iter(rows)
    return iter(lambda: list(islice(left, _PART)), [])


# -- Parquet ------------------------------------------------------------------------------------------------

_GROUP = 10_000
"""Rows of a row group: what is held in memory at a time."""


def save_parquet(rows: Iterable[Row], path: Path, kind: Kind, added: Sequence[str], about: Mapping[str, Any]) -> None:
    """Write Parquet with the structure of the records; `about` goes into its metadata under the key "stance"."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError:
        raise StanceError("Parquet needs pyarrow; get it with: pip install pyarrow") from None
    from stance.schema import schema

    made = schema(kind)

    def typed(node: Mapping[str, Any]) -> Any:
        if "$ref" in node:
            node = made["$defs"][node["$ref"].rpartition("/")[2]]
        match _base(node):
            case "object":
                return pyarrow.struct([(name, typed(inner)) for name, inner in node["properties"].items()])
            case "array":
                return pyarrow.list_(typed(node["items"]))
            case "integer":
                return pyarrow.int64()
            case "number":
                return pyarrow.float64()
        return pyarrow.string()

    columns = [(name, typed(node)) for name, node in made["properties"].items()] + [(name, pyarrow.string()) for name in added]
    layout = pyarrow.schema(columns, metadata={"stance": json.dumps(about, ensure_ascii=False)})
    left = iter(rows)
    with _replacing(path) as beside, parquet.ParquetWriter(beside, layout) as out:
        while group := list(islice(left, _GROUP)):
            out.write_table(pyarrow.Table.from_pylist(group, schema=layout))


# -- SQLite -------------------------------------------------------------------------------------------------

_TABLES = """
CREATE TABLE provenance (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE articles (
  id TEXT PRIMARY KEY, title TEXT, published TEXT, published_basis TEXT NOT NULL, published_reason TEXT NOT NULL,
  source TEXT, publisher TEXT, language TEXT, text TEXT
);
CREATE TABLE actors ( -- who takes stances, and the countries that stances are about
  code TEXT PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, alpha2 TEXT, cow TEXT, gw TEXT, wikidata TEXT
);
CREATE TABLE targets ( -- stances that name nobody, or the declared winner of an election, share one without a claimant
  id TEXT PRIMARY KEY, target_type TEXT NOT NULL, country TEXT NOT NULL REFERENCES actors (code),
  election TEXT, election_kind TEXT, election_date TEXT, claimant TEXT
);
CREATE TABLE events (
  id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES articles (id),
  actor TEXT NOT NULL REFERENCES actors (code), actor_type TEXT NOT NULL, actor_name TEXT NOT NULL,
  stance TEXT NOT NULL, modality TEXT NOT NULL, addressee TEXT, measure TEXT,
  target TEXT NOT NULL REFERENCES targets (id), target_type TEXT NOT NULL, country TEXT NOT NULL REFERENCES actors (code),
  election TEXT, election_kind TEXT, election_date TEXT, claimant TEXT,
  date TEXT, precision TEXT NOT NULL, basis TEXT NOT NULL, not_after TEXT, published TEXT, published_basis TEXT NOT NULL,
  speaker TEXT, source TEXT, publisher TEXT, title TEXT, confidence REAL NOT NULL,
  why_actor TEXT NOT NULL, why_target TEXT NOT NULL, why_date TEXT NOT NULL, review TEXT, made_by TEXT NOT NULL
);
CREATE TABLE evidence (
  event TEXT NOT NULL REFERENCES events (id), number INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  sentence TEXT NOT NULL, "trigger" TEXT NOT NULL, rule TEXT NOT NULL, PRIMARY KEY (event, number)
);
CREATE TABLE positions (
  id INTEGER PRIMARY KEY,
  actor TEXT NOT NULL REFERENCES actors (code), actor_type TEXT NOT NULL, actor_name TEXT NOT NULL,
  target TEXT NOT NULL REFERENCES targets (id), target_type TEXT NOT NULL, country TEXT NOT NULL REFERENCES actors (code),
  election TEXT, election_date TEXT, claimant TEXT,
  stance TEXT NOT NULL, since TEXT, precision TEXT NOT NULL, not_after TEXT, until TEXT,
  via TEXT REFERENCES actors (code), contested TEXT NOT NULL, articles INTEGER NOT NULL, publishers INTEGER NOT NULL,
  breaks_with TEXT NOT NULL, copies INTEGER NOT NULL
);
CREATE TABLE position_events (
  position INTEGER NOT NULL REFERENCES positions (id), event TEXT NOT NULL REFERENCES events (id), PRIMARY KEY (position, event)
);
"""

_INDEXES = """
CREATE INDEX events_by_article ON events (article);
CREATE INDEX events_by_actor ON events (actor, date);
CREATE INDEX events_by_target ON events (target, date);
CREATE INDEX events_by_country ON events (country);
CREATE INDEX targets_by_country ON targets (country);
CREATE INDEX positions_by_actor ON positions (actor, target);
CREATE INDEX positions_by_target ON positions (target, stance);
CREATE INDEX position_events_by_event ON position_events (event);
"""

_VIEWS = """
CREATE VIEW timeline AS -- What happened by date?
SELECT coalesce(e.date, e.not_after, e.published) AS day, e.precision, a.name AS actor, e.modality, e.stance, e.addressee, e.target,
  s.sentence, e.article, e.confidence, e.id
FROM events e JOIN actors a ON a.code = e.actor LEFT JOIN evidence s ON s.event = e.id AND s.number = 1
ORDER BY day, e.article, s.start, e.id;
CREATE VIEW latest_positions AS -- Which position does each actor hold toward each target, as far as is known?
SELECT a.name AS actor_name, p.actor, p.target, c.name AS country_name, p.stance, p.since, p.not_after, p.via, p.contested, p.articles, p.id, p.copies
FROM positions p JOIN actors a ON a.code = p.actor JOIN actors c ON c.code = p.country
WHERE p.until IS NULL AND coalesce(p.since, p.not_after) IS NOT NULL
ORDER BY p.actor, p.target;
CREATE VIEW camps AS -- Who is in which camp on each election?
SELECT target, election_date, claimant, stance, count(*) AS actors, sum(via IS NULL) AS own, sum(via IS NOT NULL) AS derived, group_concat(actor, ' ') AS who
FROM (
  SELECT p.target, t.election_date, t.claimant, p.stance, p.via, p.actor
  FROM positions p JOIN targets t ON t.id = p.target
  WHERE t.target_type = 'election' AND p.until IS NULL AND coalesce(p.since, p.not_after) IS NOT NULL
  ORDER BY p.actor
)
GROUP BY target, stance
ORDER BY election_date, target, count(*) DESC, stance;
CREATE VIEW changes AS -- Who changed, from what to what, when? A group's reversal is the group's, and no member's.
SELECT * FROM (
  SELECT actor, target, lag(stance) OVER line AS before, stance AS after, since, not_after, id
  FROM positions WHERE via IS NULL AND coalesce(since, not_after) IS NOT NULL
  WINDOW line AS (PARTITION BY actor, target ORDER BY id)
)
WHERE before <> after
ORDER BY coalesce(since, not_after), actor, target;
CREATE VIEW contested AS -- Where do sources contradict each other about one day?
SELECT actor, target, stance, contested, since, not_after, articles, publishers, id, copies FROM positions WHERE contested <> '' ORDER BY actor, target, id;
"""

_PANEL = """
CREATE TABLE panel (
  actor TEXT NOT NULL REFERENCES actors (code), actor_type TEXT NOT NULL, actor_name TEXT NOT NULL,
  target TEXT NOT NULL REFERENCES targets (id), target_type TEXT NOT NULL, country TEXT NOT NULL REFERENCES actors (code),
  election TEXT, election_date TEXT, claimant TEXT, period TEXT NOT NULL,
  stance TEXT NOT NULL, since TEXT, precision TEXT NOT NULL, not_after TEXT, via TEXT REFERENCES actors (code), contested TEXT NOT NULL,
  articles INTEGER NOT NULL, publishers INTEGER NOT NULL, events TEXT NOT NULL, copies INTEGER NOT NULL, PRIMARY KEY (actor, target, period)
)
"""
_PANEL_INDEX = "CREATE INDEX panel_by_period ON panel (period, target);"


def save_sqlite(
    path: Path,
    articles: Iterable[Article],
    events: Iterable[Event],
    facts: Known,
    about: Callable[[], Mapping[str, Any]],
    *,
    actors: frozenset[str] = frozenset(),
    own: bool = False,
    panel: Callable[[Sequence[Event], Copies], Iterable[Row]] | None = None,
    copies: Callable[[Iterable[Event]], Copies] = lambda _: Copies(),
) -> None:
    """Write a database of the events, their articles, and the positions that follow from them.

    `actors` limits whose positions, `own` leaves out what is derived from groups; `copies` tells which of the events' articles are.
    The events are gone through first and once, then the articles, which come by their ids; `panel` makes its rows of the events as
    `lean` has them, `about` is asked at the end.
    """
    import sqlite3

    for trace in (f"{path}-wal", f"{path}-journal"):
        if Path(trace).exists():  # it would be taken for a part of the new database, and ruin it
            raise StanceError(f"{path}: another program has it open, or left {trace} behind; close it there first")
    with _replacing(path) as beside:
        db = sqlite3.connect(beside, isolation_level=None)
        try:
            db.executescript(f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32000; {_TABLES}")
            db.execute("BEGIN")
            said, alike = _fill(db, events, facts, actors, own, copies)
            _fill_articles(db, articles)
            if panel is not None:
                db.execute(_PANEL)
                _insert(db, "panel", map(flat, panel(said, alike)))
            told = {key: value if isinstance(value, str) else dumps(value) for key, value in about().items()}
            _insert(db, "provenance", ({"key": key, "value": value} for key, value in told.items()))
            db.execute("COMMIT")
            db.executescript(_INDEXES + _VIEWS + (_PANEL_INDEX if panel is not None else ""))  # now, as it is faster than to keep them at each row
        except sqlite3.IntegrityError as error:  # two events of one id, say, in a store that was edited by hand
            raise StanceError(f"{path}: not written, for the records contradict each other: {error}; ingest the articles again") from None
        except sqlite3.Error as error:  # the disk is full, say
            raise StanceError(f"{path}: not written: {error}", status=1) from None
        finally:
            db.close()


def _fill(
    db: sqlite3.Connection, events: Iterable[Event], facts: Known, actors: frozenset[str], own: bool, copies: Callable[[Iterable[Event]], Copies]
) -> tuple[list[Event], Copies]:
    """The tables of events, positions and what both are about; the events as `lean` has them, and which of their articles are copies."""
    said: list[Event] = []
    named: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    targets: dict[Key, _Spelled] = defaultdict(_Spelled)
    for part in _parts(events):
        keys = [key_of(event, facts.winner) for event in part]
        for event, key in zip(part, keys, strict=True):
            named[event.actor][event.actor_type, event.actor_name] += 1
            named[event.country]["state", facts.label(event.country)] += 0
            targets[key].add(event)
        _insert(db, "events", (flat(_without("evidence", event) | {"target": str(key)}) for event, key in zip(part, keys, strict=True)))
        _insert(db, "evidence", ({"event": event.id, "number": number, **row(span)} for event in part for number, span in enumerate(event.evidence, 1)))
        said += map(lean, part)
    heard, alike = by_actor(said, facts, own=own), copies(said)
    found = (line for code, those in heard.items() if not actors or code in actors for line in lines(those, code, facts, own=own, copies=alike))
    held = ((str(line.key), period) for line in found for period in line.thread(None).periods)
    for numbered in _parts(enumerate(held, 1)):
        for _, (_, period) in numbered:
            named[period.actor][period.actor_type, period.actor_name] += 0
        _insert(db, "positions", (flat(_without("events", period) | {"id": number, "target": target}) for number, (target, period) in numbered))
        _insert(db, "position_events", ({"position": number, "event": name} for number, (_, period) in numbered for name in period.events))
    _insert(db, "actors", _actors(named, facts))
    _insert(db, "targets", (targets[key].row(key) for key in sorted(targets, key=str)))
    return said, alike


def _fill_articles(db: sqlite3.Connection, articles: Iterable[Article]) -> None:
    """The articles, given by their ids, and after them those that cannot be read: their events are told all the same."""
    _insert(db, "articles", map(row, articles))
    lost = [one for (one,) in db.execute("SELECT DISTINCT article FROM events WHERE article NOT IN (SELECT id FROM articles) ORDER BY article")]
    _insert(db, "articles", (row(Article(id=one, text="")) | {"text": None} for one in lost))


def _insert(db: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    columns = [column[1] for column in db.execute(f"PRAGMA table_info({table})")]
    db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})", ([one[column] for column in columns] for one in rows))


def _without(name: str, record: Record) -> dict[str, Any]:
    """A record as a row of its table, but for what has a table of its own."""
    found = row(record)
    del found[name]
    return found


def _actors(named: Mapping[str, Counter[tuple[str, str]]], facts: Known) -> Iterator[Row]:
    """A row for everyone who is an actor or a country; a name that nobody curated is the one most often used."""
    for code, names in sorted(named.items()):
        kind, name = min(names, key=lambda one: (-names[one], one))
        label = facts.label(code)
        yield {"code": code, "type": kind, "name": name if label == code else label} | {one: facts.codes(code).get(one) for one in STATE_CODES}


class _Spelled:
    """How the events of a thread write its target: a claimant's name as most do, an election's kind and date as the first that has them."""

    def __init__(self) -> None:
        self.claimants: Counter[str] = Counter()
        self.kind: str | None = None
        self.date: str | None = None

    def add(self, event: Event) -> None:
        if event.claimant:
            self.claimants[event.claimant] += 1
        self.kind = self.kind or event.election_kind
        self.date = self.date or event.election_date

    def row(self, key: Key) -> Row:
        about = key.target_type == "election"
        return {
            "id": str(key),
            "target_type": key.target_type,
            "country": key.country,
            "election": key.election or None,
            "election_kind": self.kind if about else None,
            "election_date": self.date if about else None,
            "claimant": min(self.claimants, key=lambda one: (-self.claimants[one], one)) if key.claimant else None,
        }
