"""Exports to SQLite and Parquet, further columns, and the account of what made an export."""

from __future__ import annotations

import csv
import hashlib
import json
import re
import sqlite3
import sys
import weakref
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made import ANSWERS, TEXT, Facts, answers, article, event

from stance import __version__, export
from stance.cli.shared import emit_whole
from stance.compare import camps, changes, of_all, still
from stance.export import EVENT_COLUMNS, codebook_version, describe, fields, further, provenance, row, save, save_parquet, save_sqlite, widen
from stance.models import Article, Event, Evidence, StanceError, Why
from stance.panel import COLUMNS as PANEL_COLUMNS
from stance.panel import panel
from stance.query import Period, periods, threads

FACTS = Facts()
TWO = (
    Evidence(start=0, end=24, sentence=TEXT[:24], trigger="said", rule="a"),
    Evidence(start=26, end=57, sentence=TEXT[26:57], trigger="does not", rule="b"),
)
EVENTS = [
    event("2018-05-21", evidence=TWO, why=Why(actor="named"), title="=1+1", made_by="stance 0.1.0, rules a, knowledge b"),
    event("2018-05-21", "rejects", actor="LIMA", actor_type="igo", actor_name="Lima Group"),
    event("2019-01-23", "recognizes", target_type="government", claimant="Juan Guaidó"),
    event("2019-01-24", "recognizes", target_type="government", claimant="Juan Guaido", actor="friends", actor_type="nonstate", actor_name="Friends"),
    event("2019-02-01", "recognizes", target_type="government", claimant="Juan Guaidó", modality="urged", addressee="PER"),
    event("2020", "restores", article="b.txt", target_type="relations", measure="ties"),
    event("2020-06-01", "recognizes", article="b.txt"),
    event(None, "withholds", actor="HUN", actor_name="Hungary", not_after="2018-06-01"),
    event("2018-07-01", "rejects", actor="HUN", actor_name="Hungary"),
    event("2018-07-01", "recognizes", actor="HUN", actor_name="Hungary", article="b.txt"),
]  # fmt: skip
ARTICLES = [article("a.txt", title="A"), article("b.txt"), article("empty.txt")]
ABOUT = provenance("event", Counter(one.made_by for one in EVENTS), FACTS, {"actor": ["Canada"], "newest": False, "limit": None})


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    save_sqlite(tmp_path / "e.sqlite", ARTICLES, EVENTS, FACTS, lambda: ABOUT, panel=lambda said: panel(said, FACTS, "year"))
    found = sqlite3.connect(tmp_path / "e.sqlite")
    found.row_factory = sqlite3.Row
    yield found
    found.close()


def all_of(db: sqlite3.Connection, asked: str) -> list[dict[str, Any]]:
    return [dict(one) for one in db.execute(asked)]


# -- SQLite -------------------------------------------------------------------------------------------------------


def test_the_database_is_sound(db: sqlite3.Connection) -> None:
    assert all_of(db, "PRAGMA integrity_check") == [{"integrity_check": "ok"}]
    assert all_of(db, "PRAGMA foreign_key_check") == []
    tables = {one["name"] for one in all_of(db, "SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tables == {"articles", "actors", "targets", "events", "evidence", "positions", "position_events", "panel", "provenance"}
    for table in tables:
        assert any(column["pk"] for column in all_of(db, f"PRAGMA table_info({table})")), table


def test_every_foreign_key_has_an_index(db: sqlite3.Connection) -> None:
    """Those that questions begin with; Datasette counts what points at a row."""
    for table in ("events", "evidence", "position_events"):
        indexed = {all_of(db, f"PRAGMA index_info({index['name']})")[0]["name"] for index in all_of(db, f"PRAGMA index_list({table})")}
        assert {key["from"] for key in all_of(db, f"PRAGMA foreign_key_list({table})")} <= indexed, table


def test_tables_have_the_fields_of_the_records(db: sqlite3.Connection) -> None:
    def columns(table: str) -> set[str]:
        return {column["name"] for column in all_of(db, f"PRAGMA table_info({table})")}

    in_evidence = {"evidence_sentence", "evidence_start", "evidence_end", "trigger", "rule"}
    assert columns("events") == {*EVENT_COLUMNS, "target"} - in_evidence
    assert columns("evidence") == {*Evidence.model_fields, "event", "number"}
    assert columns("articles") == {*Article.model_fields}
    assert columns("positions") == {*Period.model_fields, "id", "target"} - {"events"}
    assert columns("panel") == {*PANEL_COLUMNS}


def test_rows_are_the_records(db: sqlite3.Connection) -> None:
    stored = {one["id"]: one for one in all_of(db, "SELECT * FROM events")}
    assert len(stored) == len(EVENTS)
    for one in EVENTS:
        for name, value in row(one).items():
            if name not in ("evidence", "why"):
                assert stored[one.id][name] == value
        assert stored[one.id]["why_actor"] == one.why.actor
        spans = all_of(db, f"SELECT * FROM evidence WHERE event = '{one.id}' ORDER BY number")
        assert [{name: span[name] for name in Evidence.model_fields} for span in spans] == [row(span) for span in one.evidence]
    assert all_of(db, "SELECT id, title FROM articles ORDER BY id") == [
        {"id": "a.txt", "title": "A"},
        {"id": "b.txt", "title": None},
        {"id": "empty.txt", "title": None},
    ]
    assert all_of(db, "SELECT text FROM articles WHERE id = 'a.txt'") == [{"text": TEXT}]
    cut = """
      SELECT substr(a.text, s.start + 1, s."end" - s.start) AS cut, s.sentence
      FROM evidence s JOIN events e ON e.id = s.event JOIN articles a ON a.id = e.article
    """
    assert all(one["cut"] == one["sentence"] for one in all_of(db, cut))


def test_positions_are_those_of_the_command(db: sqlite3.Connection) -> None:
    wanted = [row(period) for actor in ("CAN", "HUN", "LIMA", "PER", "friends") for period in periods(threads(EVENTS, actor, FACTS))]
    behind = {n: [] for n in range(1, len(wanted) + 1)}
    for one in all_of(db, "SELECT position, event FROM position_events ORDER BY rowid"):
        behind[one["position"]].append(one["event"])
    found = [{**one, "events": behind[one["id"]]} for one in all_of(db, "SELECT * FROM positions")]
    found = [{name: one[name] for name in Period.model_fields} for one in found]
    assert sorted(map(repr, found)) == sorted(
        repr({**one, "contested": " | ".join(one["contested"]), "breaks_with": " | ".join(one["breaks_with"])}) for one in wanted
    )
    assert all(behind.values())


def test_actors_and_targets(db: sqlite3.Connection) -> None:
    actors = {one["code"]: one for one in all_of(db, "SELECT * FROM actors")}
    assert set(actors) == {"CAN", "HUN", "LIMA", "PER", "VEN", "friends"}
    assert actors["CAN"] == {"code": "CAN", "type": "state", "name": "Canada", "alpha2": "CA", "cow": "20", "gw": "20", "wikidata": "Q16"}
    assert (actors["friends"]["name"], actors["friends"]["type"], actors["friends"]["cow"]) == ("Friends", "nonstate", None)
    assert (actors["VEN"]["type"], actors["LIMA"]["type"]) == ("state", "igo")
    targets = {one["id"]: one for one in all_of(db, "SELECT * FROM targets")}
    assert set(targets) == {"VEN-2018-05-20-presidential", "VEN-government/juan-guaido", "VEN-relations"}
    assert targets["VEN-2018-05-20-presidential"]["election_kind"] == "presidential"
    assert targets["VEN-government/juan-guaido"]["claimant"] == "Juan Guaidó"
    assert all_of(db, "SELECT typeof(cow) AS kind FROM actors WHERE code = 'CAN'") == [{"kind": "text"}]


def test_views_answer(db: sqlite3.Connection) -> None:
    latest = {(one["actor"], one["target"]): one for one in all_of(db, "SELECT * FROM latest_positions")}
    assert latest["CAN", "VEN-2018-05-20-presidential"]["stance"] == "recognizes"
    assert (latest["PER", "VEN-2018-05-20-presidential"]["stance"], latest["PER", "VEN-2018-05-20-presidential"]["via"]) == ("rejects", "LIMA")
    camps = [(one["stance"], one["actors"], one["own"], one["derived"], one["who"]) for one in all_of(db, "SELECT * FROM camps")]
    assert camps == [("recognizes", 2, 2, 0, "CAN HUN"), ("rejects", 2, 1, 1, "LIMA PER")]
    changes = [(one["actor"], one["before"], one["after"], one["since"]) for one in all_of(db, "SELECT * FROM changes")]
    assert changes == [("HUN", "withholds", "recognizes", "2018-07-01"), ("CAN", "rejects", "recognizes", "2020-06-01")]
    assert [(one["actor"], one["stance"], one["contested"]) for one in all_of(db, "SELECT * FROM contested")] == [("HUN", "recognizes", "rejects")]
    timeline = all_of(db, "SELECT * FROM timeline")
    assert [one["day"] for one in timeline] == sorted(one["day"] for one in timeline) and len(timeline) == len(EVENTS)
    assert timeline[0]["sentence"] == TEXT[:24] or timeline[1]["sentence"] == TEXT[:24]
    told = [one["sql"] for one in all_of(db, "SELECT sql FROM sqlite_master WHERE type = 'view'")]
    assert len(told) == 5 and all(re.search(r"AS -- .*\?(?: .*\.)?\n", sql) for sql in told)


def test_camps_and_changes_are_those_of_the_commands(tmp_path: Path) -> None:
    articles, events = [one for one, _ in answers()], [one for _, said in answers() for one in said]
    save_sqlite(tmp_path / "e.db", articles, events, ANSWERS, lambda: ABOUT)
    positions = of_all(events, ANSWERS)
    with sqlite3.connect(tmp_path / "e.db") as db:
        found = {(target, stance): who.split() for target, stance, who in db.execute("SELECT target, stance, who FROM camps")}
        moved = db.execute("SELECT actor, target, before, after, since FROM changes").fetchall()
    wanted = {
        (str(key), stance): sorted(period.actor for period in held if period.held)
        for key, stances in camps(still(positions)).items()
        for stance, held in stances.items()
        if key.target_type == "election"
    }
    assert found == {where: who for where, who in wanted.items() if who} and len(found) > 5
    own = changes(positions, events)
    assert sorted((one[0], *one[2:]) for one in moved) == sorted((one.actor, one.from_stance, one.to_stance, one.since) for one in own) and len(own) > 3


def test_the_panel_is_a_table(db: sqlite3.Connection) -> None:
    found = [
        {**one, "events": one["events"].split(" | "), "contested": [c for c in one["contested"].split(" | ") if c]} for one in all_of(db, "SELECT * FROM panel")
    ]
    assert sorted(map(repr, found)) == sorted(map(repr, panel(EVENTS, FACTS, "year")))


def test_the_database_says_what_made_it(db: sqlite3.Connection) -> None:
    told = {one["key"]: one["value"] for one in all_of(db, "SELECT * FROM provenance")}
    assert told["program"] == f"stance {__version__}" and told["knowledge"] == FACTS.version
    assert json.loads(told["made_by"]) == ABOUT["made_by"] and json.loads(told["asked"]) == {"actor": ["Canada"]}


def test_whose_positions_and_own(tmp_path: Path) -> None:
    place = tmp_path / "e.db"
    save_sqlite(place, ARTICLES, EVENTS, FACTS, lambda: ABOUT, own=True)
    with sqlite3.connect(place) as db:
        assert db.execute("SELECT count(*) FROM positions WHERE via IS NOT NULL").fetchone() == (0,)
        assert db.execute("SELECT count(*) FROM sqlite_master WHERE name = 'panel'").fetchone() == (0,)
    save_sqlite(place, ARTICLES, EVENTS, FACTS, lambda: ABOUT, actors=frozenset({"PER"}))
    with sqlite3.connect(place) as db:
        assert db.execute("SELECT DISTINCT actor, via FROM positions").fetchall() == [("PER", "LIMA")]


def test_an_article_lost_from_the_store_costs_no_event(tmp_path: Path) -> None:
    save_sqlite(tmp_path / "e.db", ARTICLES[:1], EVENTS, FACTS, lambda: ABOUT)
    with sqlite3.connect(tmp_path / "e.db") as db:
        assert db.execute("SELECT id, text FROM articles").fetchall() == [("a.txt", TEXT), ("b.txt", None)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []


def test_nothing_found_is_a_database_too(tmp_path: Path) -> None:
    save_sqlite(tmp_path / "e.db", [], [], FACTS, lambda: provenance("event", {}, FACTS, {}))
    with sqlite3.connect(tmp_path / "e.db") as db:
        assert db.execute("SELECT count(*) FROM latest_positions").fetchone() == (0,)


@pytest.mark.parametrize("suffix", ["csv", "json", "jsonl", "sqlite", "parquet"])
def test_where_nothing_can_be_written(tmp_path: Path, suffix: export.FileForm) -> None:
    def save_to(path: Path) -> str:
        with pytest.raises(StanceError) as told:
            if suffix == "sqlite":
                save_sqlite(path, [], [], Facts(), ABOUT)
            elif suffix == "parquet":
                save_parquet([], path, "event", (), ABOUT)
            else:
                save([], path, suffix, EVENT_COLUMNS)
        assert told.value.status == 1 and not list(tmp_path.glob("**/.*"))
        return str(told.value)

    (tmp_path / f"folder.{suffix}").mkdir()
    assert save_to(tmp_path / f"folder.{suffix}") == f"{tmp_path / f'folder.{suffix}'}: is a folder; name a file in it"
    assert "there is no folder" in save_to(tmp_path / "none" / f"a.{suffix}")
    if Path("/proc").is_dir():  # which takes no file from anybody
        assert save_to(Path(f"/proc/a.{suffix}")).startswith(f"/proc/a.{suffix}: cannot be written: ")


def test_a_failed_export_leaves_the_old_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "e.db"
    save_sqlite(place, ARTICLES, EVENTS, FACTS, lambda: ABOUT)
    before = place.read_bytes()
    with pytest.raises(StanceError, match=r"e\.db: not written.*events\.id"):
        save_sqlite(place, ARTICLES, [*EVENTS, EVENTS[0]], FACTS, lambda: ABOUT)
    monkeypatch.setattr(export, "_actors", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        save_sqlite(place, ARTICLES, EVENTS, FACTS, lambda: ABOUT)
    assert place.read_bytes() == before and [one.name for one in tmp_path.iterdir()] == ["e.db"]


@pytest.mark.parametrize("trace", ["-wal", "-journal"])
def test_a_database_in_use_is_not_replaced(tmp_path: Path, trace: str) -> None:
    place = tmp_path / "e.db"
    place.write_bytes(b"theirs")
    Path(f"{place}{trace}").touch()
    with pytest.raises(StanceError, match="close it there first"):
        save_sqlite(place, ARTICLES, EVENTS, FACTS, lambda: ABOUT)
    assert place.read_bytes() == b"theirs"


# -- Parquet ------------------------------------------------------------------------------------------------------


def test_parquet_read_back_is_equal(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    columns = further(["cow"])
    rows = list(widen(map(row, EVENTS), columns, FACTS))
    save_parquet(rows, tmp_path / "e.parquet", "event", columns, ABOUT)
    found = parquet.read_table(tmp_path / "e.parquet")
    assert found.to_pylist() == rows and found.column_names == list(rows[0])
    assert json.loads(found.schema.metadata[b"stance"]) == ABOUT
    assert {str(found.schema.field(name).type) for name in ("date", "actor_cow", "country_cow")} == {"string"}
    lines = list(panel(EVENTS, FACTS, "month"))
    save_parquet(lines, tmp_path / "p.parquet", "panel", (), ABOUT)
    assert parquet.read_table(tmp_path / "p.parquet").to_pylist() == lines
    save_parquet([], tmp_path / "none.parquet", "event", (), ABOUT)
    assert parquet.read_table(tmp_path / "none.parquet").column_names == list(row(EVENTS[0]))


def test_parquet_in_several_groups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    monkeypatch.setattr(export, "_GROUP", 3)
    save_parquet(map(row, EVENTS), tmp_path / "e.parquet", "event", (), ABOUT)
    assert parquet.ParquetFile(tmp_path / "e.parquet").num_row_groups == 4
    assert parquet.read_table(tmp_path / "e.parquet").to_pylist() == [row(one) for one in EVENTS]


def test_parquet_without_its_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(StanceError, match="pip install pyarrow"):
        save_parquet([], tmp_path / "e.parquet", "event", (), ABOUT)
    assert not list(tmp_path.iterdir())


# -- any text -----------------------------------------------------------------------------------------------------

ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(ANY, ANY, st.floats(0, 1)), max_size=4))
def test_any_text_comes_back_from_every_format(tmp_path_factory: pytest.TempPathFactory, told: list[tuple[str, str, float]]) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    spans = [Evidence(start=0, end=len(sentence), sentence=sentence, trigger=title, rule="r") for title, sentence, _ in told]
    events = [
        event(id=f"e{n}", title=title, claimant=sentence, publisher=title or None, confidence=sure, evidence=(span,))
        for n, ((title, sentence, sure), span) in enumerate(zip(told, spans, strict=True))
    ]
    rows, place = [row(one) for one in events], tmp_path_factory.mktemp("any")
    save(rows, place / "e.jsonl", "jsonl", EVENT_COLUMNS)
    assert [Event.model_validate_json(line) for line in (place / "e.jsonl").read_text(encoding="utf-8").split("\n")[:-1]] == events
    save(rows, place / "e.json", "json", EVENT_COLUMNS)
    assert json.loads((place / "e.json").read_text(encoding="utf-8")) == rows
    save_parquet(rows, place / "e.parquet", "event", (), ABOUT)
    assert parquet.read_table(place / "e.parquet").to_pylist() == rows
    save_sqlite(place / "e.db", [article("a.txt")], events, FACTS, lambda: ABOUT)
    with sqlite3.connect(place / "e.db") as db:
        found = db.execute("SELECT e.title, s.sentence, e.confidence FROM events e JOIN evidence s ON s.event = e.id ORDER BY e.rowid").fetchall()
        assert found == told and db.execute("PRAGMA foreign_key_check").fetchall() == []
    save(rows, place / "e.csv", "csv", EVENT_COLUMNS)
    with (place / "e.csv").open(encoding="utf-8", newline="") as file:
        cells = [(one["title"], one["evidence_sentence"], float(one["confidence"])) for one in csv.DictReader(file)]
    assert cells == [(export.cell(title), export.cell(sentence), sure) for title, sentence, sure in told]


# -- further columns ----------------------------------------------------------------------------------------------


def test_further_columns() -> None:
    columns = further(["wikidata", "alpha2"])
    assert columns == ("actor_alpha2", "country_alpha2", "actor_wikidata", "country_wikidata")
    canada, lima, *_ = widen(map(row, EVENTS), columns, FACTS)
    assert list(canada)[-4:] == list(columns)
    assert [canada[name] for name in columns] == ["CA", "VE", "Q16", "Q717"]
    assert [lima[name] for name in columns] == [None, "VE", None, "Q717"]
    assert list(widen(map(row, EVENTS), (), FACTS)) == [row(one) for one in EVENTS]
    with pytest.raises(StanceError, match="alpha2, cow, gw, wikidata"):
        further(["iso"])


# -- what made it -------------------------------------------------------------------------------------------------


def test_what_made_an_export() -> None:
    assert {
        "program": f"stance {__version__}",
        "output": "event 1.1.0",
        "codebook": "1",
        "knowledge": FACTS.version,
        "made_by": {"": len(EVENTS) - 1, "stance 0.1.0, rules a, knowledge b": 1},
        "asked": {"actor": ["Canada"]},
    } == ABOUT
    assert codebook_version() == "1"


@pytest.mark.parametrize("form", ["csv", "json", "jsonl"])
def test_the_file_beside(tmp_path: Path, form: export.Form) -> None:
    place, columns = tmp_path / f"events.{form}", further(["cow"])
    save(widen(map(row, EVENTS), columns, FACTS), place, form, (*EVENT_COLUMNS, *columns))
    describe(place, form, "event", columns, ABOUT)
    told = json.loads((tmp_path / f"events.{form}.meta.json").read_text(encoding="utf-8"))
    (resource,) = told["resources"]
    assert told["stance"] == ABOUT and resource["path"] == place.name and resource["bytes"] == place.stat().st_size
    assert resource["hash"] == "sha256:" + hashlib.sha256(place.read_bytes()).hexdigest()
    assert resource["schema"]["primaryKey"] == ["id"]
    assert sorted(file.name for file in tmp_path.iterdir()) == [place.name, f"{place.name}.meta.json"]


@pytest.mark.parametrize("kind", ["event", "panel"])
def test_the_file_beside_names_the_columns_in_their_order(tmp_path: Path, kind: export.Kind) -> None:
    base = EVENT_COLUMNS if kind == "event" else PANEL_COLUMNS
    columns = (*base, *further(["gw"]))
    assert tuple(field["name"] for field in fields(kind, further(["gw"]), flattened=True)) == columns
    rows = map(row, EVENTS) if kind == "event" else panel(EVENTS, FACTS, "year")
    save(widen(rows, further(["gw"]), FACTS), tmp_path / "x.csv", "csv", columns)
    with (tmp_path / "x.csv").open(encoding="utf-8", newline="") as file:
        for one in csv.DictReader(file):
            for field in fields(kind, further(["gw"]), flattened=True):
                assert field["type"] in ("string", "integer", "number")
                assert field["type"] == "string" or float(one[field["name"]]) is not None


def test_a_device_has_nothing_beside_it() -> None:
    describe(Path("/dev/null"), "csv", "event", (), ABOUT)
    assert not Path("/dev/null.meta.json").exists()
    with pytest.raises(StanceError, match="not a plain file"):
        save_sqlite(Path("/dev/null"), [], [], FACTS, lambda: ABOUT)


# -- memory -------------------------------------------------------------------------------------------------------


class _Counted:
    """Rows or events of which it is known how many were there at once."""

    def __init__(self, made: Callable[[int], Any], of: int) -> None:
        self._made, self._of = made, of
        self._living: weakref.WeakSet[Any] = weakref.WeakSet()
        self.most = 0

    def __iter__(self) -> Iterator[Any]:
        for n in range(self._of):
            one = self._made(n)
            self._living.add(one)
            self.most = max(self.most, len(self._living))
            yield one


class _Row(dict[str, Any]):
    __hash__ = object.__hash__  # type: ignore[assignment]


@pytest.mark.parametrize("form", ["csv", "json", "jsonl", "parquet", "sqlite"])
def test_few_records_are_held_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    monkeypatch.setattr(export, "_PART", 20)
    monkeypatch.setattr(export, "_GROUP", 20)
    one = event("2018-05-21")
    rows = _Counted(lambda n: _Row(row(one) | {"id": str(n)}), 300)
    if form == "sqlite":
        rows = _Counted(lambda n: event(str(1700 + n), "rejects" if n % 2 else "recognizes", why=Why(actor=str(n))), 300)
        save_sqlite(tmp_path / "e.sqlite", ARTICLES, rows, FACTS, lambda: ABOUT, panel=lambda said: panel(said, FACTS, "year"))
    elif form == "parquet":
        pytest.importorskip("pyarrow")
        save_parquet(rows, tmp_path / "e.parquet", "event", (), ABOUT)
    else:
        save(rows, tmp_path / f"e.{form}", form, EVENT_COLUMNS)  # type: ignore[arg-type]
    assert 0 < rows.most <= 2 * 20


def test_nothing_is_printed_of_what_cannot_be_made_whole(capsys: pytest.CaptureFixture[str]) -> None:
    def broken() -> Iterator[dict[str, Any]]:
        yield {"id": "a"}
        raise StanceError("changes all the while")

    for form in ("csv", "json", "jsonl"):
        with pytest.raises(StanceError):
            emit_whole(broken(), form, ("id",))
        assert capsys.readouterr().out == ""
    emit_whole([{"id": "a"}], "csv", ("id",))
    assert capsys.readouterr().out == "id\r\na\r\n"


def test_a_database_that_cannot_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "_TABLES", export._TABLES + "PRAGMA max_page_count = 2;")
    with pytest.raises(StanceError, match=r"e\.db: not written: database or disk is full"):
        save_sqlite(tmp_path / "e.db", ARTICLES, EVENTS, FACTS, lambda: ABOUT)
    assert list(tmp_path.iterdir()) == []
