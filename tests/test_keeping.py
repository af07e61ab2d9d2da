"""The store as a whole: what was read, taking articles out, putting two stores together; and exports as commands."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made import Facts, Run, article, event, runner, same_shard

from stance import durable
from stance import store as store_module
from stance.cli import shared
from stance.cli.reading import Progress
from stance.models import Article, Event, StanceError
from stance.schema import RECORDS
from stance.store import Store, event_order

Pair = tuple[Article, list[Event]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the program in an empty folder: (status, standard output, standard error)."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("STANCE_STORE", raising=False)
    monkeypatch.setattr(shared, "light", Facts)

    return runner(capsys, "internal error")


def pair(name: str, *events: Event, text: str = "Text.", **more: Any) -> Pair:
    return article(name, text, **more), [one.model_copy(update={"article": name, "id": f"{name}:{one.id}"}) for one in events]


SAID = (event("2018-05-21"), event("2019", "recognizes", modality="urged", addressee="PER"))
MINE = [
    pair("a.txt", *SAID, title="First \x1b[31mred", published="2018-05-21", published_basis="metadata"),
    pair("b.txt", event("2018-06-01", actor="LIMA", actor_type="igo"), published="2019-02-01", published_basis="inferred", published_reason="why"),
    pair("empty.txt"),
]  # fmt: skip


def fill(path: Path | str, *pairs: Pair) -> Store:
    with Store(path).writing() as writer:
        for one, events in pairs:
            writer.put(one, events)
    return Store(path)


@pytest.fixture
def filled(run: Run) -> Run:
    fill("stance-data", *MINE)
    return run


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def contents(store: Store | Path | str) -> dict[str, tuple[Article, list[Event]]]:
    store = store if isinstance(store, Store) else Store(store)
    return {one.id: (one, sorted(events, key=event_order)) for one, events in store.pairs(pytest.fail)}


# -- articles and summary ------------------------------------------------------------------------------------------


def test_articles(filled: Run) -> None:
    status, out, err = filled("articles", "--format", "jsonl")
    found = lines(out)
    assert (status, err) == (0, "") and [one["id"] for one in found] == ["a.txt", "b.txt", "empty.txt"]
    assert list(found[0]) == list(RECORDS["article"].model_fields)
    assert [(one["events"], one["characters"], one["published_basis"]) for one in found] == [(2, 5, "metadata"), (1, 5, "inferred"), (0, 5, "unknown")]
    assert json.loads(filled("articles", "--format", "json")[1]) == found
    table = list(csv.DictReader(io.StringIO(filled("articles", "--format", "csv")[1])))
    assert [one["events"] for one in table] == ["2", "1", "0"] and table[2]["published"] == ""


def test_articles_as_a_table(filled: Run) -> None:
    status, out, _ = filled("articles")
    assert status == 0 and out.splitlines()[0].split() == ["article", "published", "basis", "events", "title"]
    assert r"First \x1b[31mred" in out and out.splitlines()[3].split() == ["empty.txt", "unknown", "unknown", "0"]


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        (["--since", "2018-05"], ["a.txt", "b.txt"]), (["--since", "2018-06"], ["b.txt"]), (["--until", "2018"], ["a.txt"]),
        (["--since", "2019", "--until", "2019-02"], ["b.txt"]), (["--without-events"], ["empty.txt"]), (["--since", "2018", "--without-events"], []),
    ],
)  # fmt: skip
def test_filters_of_articles(filled: Run, options: list[str], ids: list[str]) -> None:
    assert [one["id"] for one in lines(filled("articles", *options, "--format", "jsonl")[1])] == ids
    assert (filled("articles", *options)[1] == "no articles found\n") == (not ids)


def test_summary(filled: Run) -> None:
    (found,) = json.loads(filled("summary", "--format", "json")[1])
    assert found == {
        "articles": 3, "without_events": 1, "events": 3, "actors": 2, "targets": 1, "first": "2018-05-21", "last": "2019",
        "stances": {"recognizes": 1, "rejects": 2, "withholds": 0, "neutral": 0, "downgrades": 0, "restores": 0},
        "modalities": {"actual": 2, "intended": 0, "urged": 1},
        "reviews": {"accepted": 0, "corrected": 0, "added": 0, "rejected": 0},
    }  # fmt: skip
    (row,) = csv.DictReader(io.StringIO(filled("summary", "--format", "csv")[1]))
    assert row["stances_rejects"] == "2" and row["modalities_urged"] == "1"
    assert lines(filled("summary", "--format", "jsonl")[1]) == [found]
    status, out, _ = filled("summary")
    assert status == 0 and out.splitlines() == [
        "stance-data",
        "  articles    3, 1 of them without events",
        "  events      3 by 2 actors toward 1 target",
        "  dates       2018-05-21 to 2019",
        "  stances     1 recognizes, 2 rejects",
        "  modalities  2 actual, 1 urged",
    ]


def test_a_summary_follows_the_store(filled: Run) -> None:
    def figures() -> tuple[int, int, int]:
        (found,) = json.loads(filled("summary", "--format", "json")[1])
        return found["articles"], found["events"], found["stances"]["withholds"]

    assert figures() == figures() == (3, 3, 0)
    fill("stance-data", pair("c.txt", event("2020", "withholds")))
    assert figures() == figures() == (4, 4, 1)
    filled("remove", "a.txt")
    assert figures() == figures() == (3, 2, 1)


def test_an_empty_store(run: Run) -> None:
    fill("stance-data", pair("a.txt"))
    assert run("remove", "a.txt")[0] == 0
    assert run("articles") == (0, "no articles found\n", "")
    assert run("articles", "--format", "json") == (0, "[]\n", "")
    assert "0, 0 of them without events" in run("summary")[1]
    assert not list(Path("stance-data/articles").iterdir())


def forge(shard: Path, change: Callable[[str], str]) -> None:
    """Change the lines of a file, and have each vouch for itself."""
    whole = [json.loads(change(line)) for line in shard.read_text().splitlines()]
    shard.write_bytes(b"".join(store_module.line_of({name: value for name, value in one.items() if name != "sum"}) for one in whole))


def test_a_damaged_article_is_told_and_listed(filled: Run) -> None:
    shard = Path("stance-data/articles") / Store("stance-data").shard("a.txt").name
    forge(shard, lambda said: said.replace('"text":"Text."', '"text":[5]').replace('"published_basis":"metadata"', '"published_basis":"guess"', 1))
    status, out, err = filled("articles", "--format", "jsonl")
    assert status == 1 and f"{shard}:1: text" in err and all(f" {shard}:1: " in line for line in err.splitlines())
    assert [(one["id"], one["characters"]) for one in lines(out)] == [("a.txt", 0), ("b.txt", 5), ("empty.txt", 5)]


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_tables_fit(run: Run, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    fill("stance-data", pair("a-folder-with-a-long-name/an-article-with-a-long-name.txt", *SAID, title="What they said of it " * 9, published="2018-05-21"))
    monkeypatch.setenv("COLUMNS", str(width))
    for command in ("articles", "summary"):
        status, out, _ = run(command)
        assert status == 0 and max(map(len, out.splitlines())) <= width


# -- remove --------------------------------------------------------------------------------------------------------


def test_remove(filled: Run) -> None:
    assert filled("remove", "a.txt", "empty.txt", "a.txt", "--dry-run") == (0, "would remove a.txt with 2 events\nwould remove empty.txt with 0 events\n", "")
    assert len(contents("stance-data")) == 3
    assert filled("remove", "a.txt", "empty.txt", "a.txt") == (0, "removed a.txt with 2 events\nremoved empty.txt with 0 events\n", "")
    assert list(contents("stance-data")) == ["b.txt"] and len(lines(filled("events", "--format", "jsonl")[1])) == 1


def test_remove_what_is_not_there(filled: Run) -> None:
    status, out, err = filled("remove", "b.txt", "emty.txt")
    assert (status, out) == (2, "") and "did you mean empty.txt" in err and err.count("\n") == 1
    assert len(contents("stance-data")) == 3
    status, _, err = filled("remove", "b.txt", "--store", "none")
    assert status == 2 and "no store here" in err and not Path("none").exists()


def test_what_was_removed_can_be_put_again(tmp_path: Path) -> None:
    names = same_shard(3)
    fill(tmp_path / "s", *(pair(name, *SAID) for name in names))
    (file,) = (tmp_path / "s/articles").iterdir()
    before = file.read_bytes()
    with Store(tmp_path / "s").writing() as writer:
        assert writer.remove(names[2]) and not writer.remove(names[2]) and not writer.remove("never.txt")
        assert writer.put(*pair(names[2], *SAID)) == "added"
    assert file.read_bytes() == before


def test_a_second_record_does_not_come_to_light(tmp_path: Path) -> None:
    names = same_shard(2)
    fill(tmp_path / "s", *(pair(name, *SAID) for name in names))
    (file,) = (tmp_path / "s/articles").iterdir()
    block = b"".join(file.read_bytes().splitlines(keepends=True)[:3])
    file.write_bytes(file.read_bytes() + block)
    with Store(tmp_path / "s").writing() as writer:
        assert writer.remove(names[0])
    told: list[str] = []
    assert [one.id for one in Store(tmp_path / "s").articles(told.append)] == [names[1]]
    assert told == [f"{file}:1: {store_module.CHANGED}"]


def _full(*_: object) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("call", ["replace", "fsync"])
def test_a_crash_while_removing_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    names = same_shard(3)
    store = fill(tmp_path / "s", *(pair(name, *SAID) for name in names))
    before = {file.name: file.read_bytes() for file in (tmp_path / "s/articles").iterdir()}
    with monkeypatch.context() as patch:
        patch.setattr(os, call, _full)
        with pytest.raises(StanceError, match="cannot be written: No space left"), store.writing() as writer:
            writer.remove(names[1])
    assert {file.name: file.read_bytes() for file in (tmp_path / "s/articles").iterdir()} == before
    with store.writing() as writer:
        assert writer.remove(names[1])
    assert list(contents(store)) == [names[0], names[2]]


def test_the_last_article_of_a_file_is_removed_or_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = fill(tmp_path / "s", pair("a.txt", *SAID))
    with monkeypatch.context() as patch:
        patch.setattr(os, "unlink", _full)
        with pytest.raises(StanceError, match="cannot be written"), store.writing() as writer:
            writer.remove("a.txt")
    assert len(contents(store)["a.txt"][1]) == 2


# -- merge ---------------------------------------------------------------------------------------------------------

THEIRS = [MINE[0], pair("c.txt", event("2020", "withholds"))]


def test_merge(filled: Run) -> None:
    fill("theirs", *THEIRS)
    assert filled("merge", "theirs") == (0, "merged 2 articles: 1 added, 1 unchanged, 0 replaced, 0 kept as here\n", "")
    assert contents("stance-data") == {one.id: (one, events) for one, events in [*MINE, *THEIRS]}
    assert filled("merge", "theirs")[1] == "merged 2 articles: 0 added, 2 unchanged, 0 replaced, 0 kept as here\n"
    assert contents("theirs") == {one.id: (one, events) for one, events in THEIRS}


def test_merge_into_a_new_store(filled: Run) -> None:
    assert filled("merge", "stance-data", "--store", "copy")[1].startswith("merged 3 articles: 3 added")
    for name in ("1", "2"):
        filled("export", f"{name}.jsonl", "--store", "copy" if name == "2" else "stance-data")
    assert Path("1.jsonl").read_bytes() == Path("2.jsonl").read_bytes()


def test_merge_of_another_text(filled: Run) -> None:
    other = pair("a.txt", SAID[0], text="Another text.")
    fill("theirs", other, THEIRS[1])
    before = contents("stance-data")
    status, out, err = filled("merge", "theirs")
    assert (status, out) == (2, "") and "a.txt" in err and "--prefer" in err and err.count("\n") == 1
    assert contents("stance-data") == before
    status, out, err = filled("merge", "theirs", "--prefer", "mine")
    assert (status, err) == (0, "stance: a.txt: another text in the two stores: mine kept\n")
    assert out == "merged 2 articles: 1 added, 0 unchanged, 0 replaced, 1 kept as here\n"
    assert contents("stance-data")["a.txt"] == before["a.txt"]
    status, out, err = filled("merge", "theirs", "--prefer", "theirs")
    assert status == 0 and "theirs taken" in err and "1 replaced, 0 kept" in out
    assert contents("stance-data")["a.txt"] == other


def test_merge_of_the_same_text_read_otherwise(filled: Run) -> None:
    fill("theirs", (MINE[0][0], MINE[0][1][:1]))
    status, out, err = filled("merge", "theirs")
    assert status == 0 and "a.txt: other events in the two stores: mine kept" in err and "1 kept as here" in out
    assert contents("stance-data")["a.txt"] == MINE[0]
    assert "1 replaced" in filled("merge", "theirs", "--prefer", "theirs")[1]
    assert len(contents("stance-data")["a.txt"][1]) == 1


def test_merge_names_few_of_many(run: Run) -> None:
    fill("stance-data", *(pair(f"{n:02}.txt") for n in range(30)))
    fill("theirs", *(pair(f"{n:02}.txt", text="Other.") for n in range(30)))
    err = run("merge", "theirs")[2]
    assert "30 articles" in err and "00.txt, 01.txt" in err and "09.txt, ..." in err and "10.txt" not in err


def test_what_cannot_be_merged(filled: Run) -> None:
    status, _, err = filled("merge", "nowhere")
    assert status == 2 and "nowhere: no store here" in err
    status, _, err = filled("merge", "../" + Path.cwd().name + "/stance-data")
    assert status == 2 and "this store itself" in err
    Path("newer").mkdir()
    Path("newer/store.json").write_text('{"schema_version": 99}')
    assert "newer version" in filled("merge", "newer")[2]
    assert filled("merge", "nowhere", "--store", "new")[0] == 2 and not Path("new").exists()


def test_what_is_damaged_is_told_and_the_rest_merged(filled: Run) -> None:
    fill("theirs", THEIRS[1], pair("d.txt", event("2021")))
    shard = Path("theirs/articles") / Store("theirs").shard("d.txt").name
    forge(shard, lambda said: said.replace('"rejects"', '"adores"'))
    status, out, err = filled("merge", "theirs")
    assert status == 1 and f"{shard}:2: stance" in err and out.startswith("merged 2 articles: 2 added")
    assert len(contents("stance-data")["d.txt"][1]) == 0


@pytest.mark.parametrize(("where", "call"), [(durable, "append"), (os, "fsync"), (os, "replace")])
def test_a_crash_while_merging_leaves_both_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: object, call: str) -> None:
    mine = fill(tmp_path / "mine", *MINE)
    theirs = fill(tmp_path / "theirs", pair("a.txt", *SAID, text="Other."), *(pair(f"{n}.txt", *SAID) for n in range(6)))
    before, wanted = contents(mine), contents(theirs)
    real, left = getattr(where, call), [3]

    def fail(*arguments: Any) -> Any:
        left[0] -= 1
        return _full() if left[0] <= 0 or call == "replace" else real(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(where, call, fail)
        with pytest.raises(StanceError, match="cannot be written"):
            mine.merge(theirs, pytest.fail, "theirs")
    told: list[str] = []
    between = {one.id: (one, sorted(events, key=event_order)) for one, events in mine.pairs(told.append)}
    assert all(between[name] in (before.get(name), wanted.get(name)) for name in between) and set(before) <= set(between)
    assert contents(theirs) == wanted
    mine.merge(theirs, pytest.fail, "theirs")
    assert contents(mine) == before | wanted


_STORES = st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from(["one", "two"]), st.integers(0, 2)), max_size=6, unique_by=lambda one: one[0])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_STORES, _STORES, st.sampled_from(["mine", "theirs"]))
def test_a_merge_has_all_of_both(tmp_path_factory: pytest.TempPathFactory, mine: list[Any], theirs: list[Any], prefer: store_module.Prefer) -> None:
    def made(held: list[Any]) -> list[Pair]:
        return [pair(name, *(event(f"201{n}") for n in range(count)), text=text) for name, text, count in held]

    path = tmp_path_factory.mktemp("s")
    here, there = fill(path / "mine", *made(mine)), fill(path / "theirs", *made(theirs))
    first, second = contents(here), contents(there)
    done = here.merge(there, pytest.fail, prefer)
    assert contents(here) == (second | first if prefer == "mine" else first | second)
    assert contents(there) == second
    assert set(done.other_text) == {name for name in first.keys() & second if first[name][0].text != second[name][0].text}
    again = here.merge(there, pytest.fail, prefer)
    assert again.outcomes["added"] == again.outcomes["replaced"] == 0


# -- export --------------------------------------------------------------------------------------------------------


def test_the_same_bytes_whatever_the_order_of_ingest(filled: Run) -> None:
    pytest.importorskip("pyarrow")
    fill("other", *MINE[::-1])
    for name in ("e.csv", "e.json", "e.jsonl", "e.sqlite", "e.parquet"):
        for number, options in enumerate([(), ("--panel", "month"), ("--actor", "Canada")]):
            for store in ("stance-data", "other"):
                Path(f"{store}-{number}").mkdir(exist_ok=True)
                assert filled("export", f"{store}-{number}/{name}", "--store", store, *options) == (0, "", "")
            files = [{file.name: file.read_bytes() for file in Path(f"{store}-{number}").iterdir()} for store in ("stance-data", "other")]
            assert files[0] == files[1] and files[0][name]


def test_a_panel_to_every_format(filled: Run) -> None:
    out = filled("export", "-", "--format", "jsonl", "--panel", "year")[1]
    found = lines(out)
    assert {(one["actor"], one["period"], one["via"]) for one in found} == {("CAN", "2018", None), ("LIMA", "2018", None), ("PER", "2018", "LIMA")}
    for name in ("p.csv", "p.json", "p.jsonl", "p.db"):
        assert filled("export", name, "--panel", "year") == (0, "", "")
    assert json.loads(Path("p.json").read_text()) == lines(Path("p.jsonl").read_text()) == found
    with Path("p.csv").open(encoding="utf-8", newline="") as file:
        assert [one["period"] for one in csv.DictReader(file)] == [one["period"] for one in found]
    with sqlite3.connect("p.db") as db:
        assert db.execute("SELECT count(*) FROM panel").fetchone() == (len(found),)
    assert json.loads(Path("p.csv.meta.json").read_text())["stance"]["asked"] == {"panel": "year"}


def test_options_of_a_panel(filled: Run) -> None:
    def found(*options: str) -> list[tuple[str, str]]:
        status, out, err = filled("export", "-", "--format", "jsonl", "--panel", "month", *options)
        assert (status, err) == (0, "")
        return [(one["actor"], one["period"]) for one in lines(out)]

    assert found("--actor", "Canada") == [("CAN", "2018-05")]
    assert found("--actor", "Peru", "--until", "2018-07") == [("PER", "2018-06"), ("PER", "2018-07")]
    assert found("--actor", "Peru", "--own") == []
    assert found("--on", "VEN-2018", "--since", "2020", "--until", "2020-01", "--own") == [("CAN", "2020-01"), ("LIMA", "2020-01")]
    assert found("--on", "PER") == []


def test_articles_of_a_database(filled: Run) -> None:
    for options, ids in (([], ["a.txt", "b.txt", "empty.txt"]), (["--actor", "LIMA"], ["b.txt"]), (["--article", "empty.txt"], ["empty.txt"])):
        assert filled("export", "e.db", *options) == (0, "", "")
        with sqlite3.connect("e.db") as db:
            assert [one for (one,) in db.execute("SELECT id FROM articles ORDER BY id")] == ids


def test_further_columns_are_the_last(filled: Run) -> None:
    header, canada, *_ = csv.reader(io.StringIO(filled("export", "-", "--format", "csv", "--with", "gw,alpha2", "--with", "cow")[1]))
    assert header[-6:] == ["actor_alpha2", "country_alpha2", "actor_cow", "country_cow", "actor_gw", "country_gw"]
    assert canada[-6:] == ["CA", "VE", "20", "101", "20", "101"]
    plain = filled("export", "-", "--format", "csv")[1]
    assert header[:-6] == next(csv.reader(io.StringIO(plain)))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["e.csv", "--panel", "month", "--stance", "rejects"], "--stance chooses among events"),
        (["e.csv", "--panel", "month", "--limit", "3"], "--limit chooses among events"),
        (["e.csv", "--panel", "week"], "week"), (["e.csv", "--own"], "goes with --panel"), (["e.db", "--with", "cow"], "table actors"),
        (["e.csv", "--with", "iso3"], 'no column "iso3"'), (["e.sqlite", "--format", "csv"], "its suffix says one format"),
        (["-", "--panel", "month"], "name the format"), (["e.xls"], ".parquet"), (["e.csv", "--since", "2019", "--until", "2018"], "later than"),
    ],
)  # fmt: skip
def test_mistakes_of_exports(filled: Run, options: list[str], said: str) -> None:
    status, out, err = filled("export", *options)
    assert (status, out) == (2, "") and said in err and err.count("\n") == 1
    assert [one.name for one in Path().iterdir()] == ["stance-data"]


def test_standard_output_and_pipes_have_nothing_beside_them(filled: Run) -> None:
    assert filled("export", "-", "--format", "csv")[0] == 0 and filled("export", "/dev/null", "--format", "csv")[0] == 0
    assert [one.name for one in Path().iterdir()] == ["stance-data"]


# -- ingest --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["e.csv", "e.json", "e.jsonl", "e.db", "e.parquet"])
def test_an_export_is_not_read_back(filled: Run, name: str) -> None:
    filled("export", name) if not name.endswith("parquet") else Path(name).write_bytes(b"PAR1")
    status, out, err = filled("ingest", name, "--store", "new")
    assert status == 1 and "an export is not read back" in err and "read 0 articles" in out
    assert err.splitlines()[0].startswith(f"stance: {name}")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_shown_on_a_terminal_and_nowhere_else(monkeypatch: pytest.MonkeyPatch) -> None:
    for stream, patience, shown in ((Terminal(), 0, True), (io.StringIO(), 0, False), (Terminal(), 1e9, False)):
        monkeypatch.setattr(sys, "stderr", stream)
        monkeypatch.setenv("TERM", "xterm")
        with Progress(patience) as progress:
            for number in range(3):
                progress.show(f"{number} articles read")
        assert ("articles read" in stream.getvalue()) is shown
        assert bool(stream.getvalue()) is shown


def test_schema_is_printed(run: Run) -> None:
    for record in RECORDS:
        status, out, err = run("schema", record)
        assert (status, err) == (0, "") and json.loads(out)["$id"].startswith(f"urn:stance:{record}:")
    assert set(json.loads(run("schema")[1])["$defs"]) == set(RECORDS)
    status, out, err = run("schema", "events")
    assert (status, out) == (2, "") and "article, event, position, panel" in err
