"""The store: what is put in comes out, whatever the order, and no crash or damage costs a neighbour."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made import article, event, same_shard

from stance import store as store_module
from stance.models import SCHEMA_VERSION, Article, Event, StanceError
from stance.store import Store, event_order


def never(message: str) -> None:
    raise AssertionError(message)


def put(path: Path, *pairs: tuple[Article, list[Event]]) -> list[str]:
    with Store(path).writing() as writer:
        return [writer.put(one, events) for one, events in pairs]


def shards(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted((path / "articles").iterdir())}


def pair(name: str, events: int = 2) -> tuple[Article, list[Event]]:
    made = [event(f"2018-05-{20 + n}", article=name) for n in range(events)]
    return article(name), made


def test_put_and_read(tmp_path: Path) -> None:
    assert put(tmp_path / "s", pair("a.txt"), pair("b.txt", 0)) == ["added", "added"]
    store = Store(tmp_path / "s")
    assert sorted(one.id for one in store.articles(never)) == ["a.txt", "b.txt"]
    assert list(store.events(never)) == pair("a.txt")[1]
    assert store.article("b.txt", never) == pair("b.txt")[0]
    assert store.article("c.txt", never) is None


def test_header_and_layout(tmp_path: Path) -> None:
    put(tmp_path, pair("a.txt", 1))
    assert json.loads((tmp_path / "store.json").read_text())["schema_version"] == SCHEMA_VERSION
    (file,) = (tmp_path / "articles").iterdir()
    first, second = file.read_text().splitlines()
    assert list(json.loads(first)) == ["article", "events", "sum"] and json.loads(first)["events"] == 1
    assert list(json.loads(second)) == ["event", "sum"]
    assert first == json.dumps(json.loads(first), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    content = json.dumps({"article": json.loads(first)["article"], "events": 1}, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    assert json.loads(first)["sum"] == hashlib.sha256(content.encode()).hexdigest()[:16]
    sums = {one["file"]: one for one in map(json.loads, (tmp_path / "sums.jsonl").read_text().splitlines())}
    assert list(sums) == [f"articles/{file.name}", "store.json"]
    for name, told in sums.items():
        data = (tmp_path / name).read_bytes()
        assert told == {"file": name, "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}


def test_again_changes_nothing(tmp_path: Path) -> None:
    put(tmp_path, pair("a.txt"), pair("b.txt"))
    before = shards(tmp_path)
    assert put(tmp_path, pair("b.txt"), pair("a.txt")) == ["unchanged", "unchanged"]
    assert shards(tmp_path) == before


def test_order_of_events_in_an_article_does_not_count(tmp_path: Path) -> None:
    one, events = pair("a.txt", 3)
    assert put(tmp_path, (one, events), (one, events[::-1])) == ["added", "unchanged"]


def test_edited_article_replaces_only_its_own(tmp_path: Path) -> None:
    names = same_shard(3)
    put(tmp_path, *map(pair, names))
    edited = (article(names[1], "another text"), [event("2019-01-01", article=names[1])])
    assert put(tmp_path, edited) == ["replaced"]
    assert put(tmp_path, *(pair(names[0]), edited, pair(names[2]))) == ["unchanged"] * 3
    assert [one.id for one in Store(tmp_path).articles(never)] == names
    assert [e.date for e in Store(tmp_path).events(never) if e.article == names[1]] == ["2019-01-01"]


def test_same_text_other_events_is_replaced(tmp_path: Path) -> None:
    one, events = pair("a.txt")
    assert put(tmp_path, (one, events), (one, events[:1]), (one, [])) == ["added", "replaced", "replaced"]
    assert list(Store(tmp_path).events(never)) == []


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), st.integers(0, 3)), max_size=25))
def test_the_last_word_on_each_article_counts(tmp_path_factory: pytest.TempPathFactory, writes: list[tuple[str, int]]) -> None:
    path = tmp_path_factory.mktemp("s")
    for name, count in writes:
        put(path, pair(name, count))
    last = dict(writes)
    expected = sorted((e for name, count in last.items() for e in pair(name, count)[1]), key=event_order)
    if writes:
        assert sorted(Store(path).events(never), key=event_order) == expected
        assert {one.id for one in Store(path).articles(never)} == set(last)
        before = shards(path)
        assert set(put(path, *(pair(*item) for item in last.items()))) == {"unchanged"}
        assert shards(path) == before


@pytest.mark.parametrize("cut_off", [True, False], ids=["by a writer cut off", "by somebody else"])
def test_a_tail_torn_at_any_byte_is_passed_over_and_healed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cut_off: bool) -> None:
    monkeypatch.setattr(store_module, "_PATIENCE", 0)
    first, second = same_shard(2)
    put(tmp_path, pair(first))
    (file,) = (tmp_path / "articles").iterdir()
    alone = file.read_bytes()
    put(tmp_path, pair(second))
    whole, sums = file.read_bytes(), (tmp_path / "sums.jsonl").read_bytes()
    for cut in range(len(alone), len(whole)):
        file.write_bytes(whole[:cut])
        if cut_off:
            (tmp_path / "sums.jsonl").unlink(missing_ok=True)
        told: list[str] = []
        assert [one.id for one in Store(tmp_path).articles(told.append)] == [first]
        assert len(list(Store(tmp_path).events(told.append))) == 2
        line = alone.count(b"\n") + 1
        wanted = [f"{file}:{line}: the file ends before this article does; ingest its article again"] * 2
        if cut == len(alone):
            wanted = [f"{file}:1: {store_module.CHANGED}"] * 2
        assert told == ([] if cut_off else wanted)
        if cut % 50 == 0 or cut > len(whole) - 3:
            assert put(tmp_path, pair(first), pair(second)) == ["unchanged", "added"]
            assert (file.read_bytes(), (tmp_path / "sums.jsonl").read_bytes()) == (whole, sums)
            aside = tmp_path / "damaged" / file.name
            assert aside.exists() == (cut > len(alone) and not cut_off)  # what a writer had finished is kept, whoever tore it
            aside.unlink(missing_ok=True)


def sealed(line: str) -> str:
    """The line of a forger, who knows how to make a sum."""
    content = json.loads(line)
    del content["sum"]
    return store_module.line_of(content).decode().rstrip("\n")


@pytest.mark.parametrize(
    ("damage", "left", "said"),
    [
        (lambda lines: [*lines[:1], "{not json", *lines[2:]], 3, ":2: not a readable record"),
        (lambda lines: [*lines[:1], *lines[2:]], 3, ":1: 1 of this article's events missing"),
        (lambda lines: ["garbage", *lines], 4, ":1: not a readable record"),
        (lambda lines: ["garbage", *lines[1:]], 2, ":1: not a readable record"),
        (lambda lines: lines[1:], 2, ":1: an event whose article is missing"),
        (lambda lines: [*lines[:3], lines[1], *lines[3:]], 4, ":4: a line that is there twice"),
        (lambda lines: [lines[0], lines[1], *lines[1:]], 4, ":3: a line that is there twice"),
        (lambda lines: [*lines, *lines[:3]], 4, ":7: a second record of the same article"),
        (lambda lines: [lines[0], lines[1].replace('"rejects"', '"recognizes"'), *lines[2:]], 3, ":2: altered since it was written"),
        (lambda lines: [lines[0], sealed(lines[1].replace('"rejects"', '"adores"')), *lines[2:]], 3, ":2: stance: "),
        (lambda lines: [lines[0], sealed(lines[1].replace('"2018-05-20"', '"2018-13-99"')), *lines[2:]], 3, "not a date"),
        (lambda lines: [lines[0], sealed(lines[1].replace('{"event":', '{"x":1,"event":')), *lines[2:]], 3, ":2: not a"),
        (lambda lines: [*lines[:3], "", *lines[3:]], 4, ":4: not a readable record"),
        (lambda lines: lines[3:], 2, ":1: not as the last writer left this file"),
        (lambda lines: [*lines[3:], *lines[:3]], 4, ":1: not as the last writer left this file"),
    ],
)  # fmt: skip
def test_damage_is_told_and_the_rest_answered(tmp_path: Path, damage, left: int, said: str) -> None:  # type: ignore[no-untyped-def]
    names = same_shard(2)
    put(tmp_path, *map(pair, names))
    (file,) = (tmp_path / "articles").iterdir()
    file.write_text("\n".join(damage(file.read_text().splitlines())) + "\n")
    told: list[str] = []
    assert len(list(Store(tmp_path).events(told.append))) == left
    assert said in " ".join(told)
    assert all(message.startswith(f"{file}:") and ";" in message for message in told)


def test_ingesting_again_mends_a_damaged_article(tmp_path: Path) -> None:
    names = same_shard(2)
    put(tmp_path, *map(pair, names))
    (file,) = (tmp_path / "articles").iterdir()
    whole = file.read_bytes()
    lines = whole.splitlines(keepends=True)
    file.write_bytes(b"".join([*lines[:1], b"{}\n", *lines[2:]]))
    assert put(tmp_path, *map(pair, names)) == ["replaced", "unchanged"]
    assert file.read_bytes() == whole
    assert (tmp_path / "damaged" / file.name).read_bytes() == b"{}\n"
    file.write_bytes(b"".join([*lines[:1], b"{]\n", *lines[2:]]))
    with Store(tmp_path).writing() as writer:
        writer.renew(file.name, lambda one: pair(one.id)[1], lambda _: None)
    assert file.read_bytes() == whole
    assert (tmp_path / "damaged" / file.name).read_bytes() == b"{}\n{]\n"


def test_no_store(tmp_path: Path) -> None:
    with pytest.raises(StanceError, match="no store here") as error:
        list(Store(tmp_path / "none").events(never))
    assert error.value.status == 2
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    ("header", "said"),
    [(f'{{"schema_version": {SCHEMA_VERSION + 1}}}', "newer version"), ("{", "not a readable"), ("[]", "not a readable"),
     ('{"schema_version": "1"}', "not a version number"), ('{"schema_version": true}', "not a version number")],
)  # fmt: skip
def test_refused_unchanged(tmp_path: Path, header: str, said: str) -> None:
    (tmp_path / "store.json").write_text(header)
    for act in (lambda: list(Store(tmp_path).events(never)), lambda: put(tmp_path, pair("a.txt"))):
        with pytest.raises(StanceError, match=said) as error:
            act()
        assert error.value.status == 2
    assert [file.name for file in tmp_path.iterdir()] == ["store.json"]
    assert (tmp_path / "store.json").read_text() == header


def test_a_folder_of_something_else_is_not_made_a_store(tmp_path: Path) -> None:
    (tmp_path / "thesis.doc").write_text("mine")
    with pytest.raises(StanceError, match="not a store"):
        put(tmp_path, pair("a.txt"))
    assert [file.name for file in tmp_path.iterdir()] == ["thesis.doc"]
    with pytest.raises(StanceError, match="not a folder"):
        put(tmp_path / "thesis.doc", pair("a.txt"))


def test_a_first_write_cut_short_can_be_repeated(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / ".lock").touch()
    (tmp_path / ".git").mkdir()
    assert put(tmp_path, pair("a.txt")) == ["added"]


def test_text_survives_exactly(tmp_path: Path) -> None:
    text = "line\r\nline\u2028\x85\x1b[31m \u202e \x00 ñ \U0001f600\ttab"
    put(tmp_path, (article("a\n\u2028b", text), []))
    (read,) = Store(tmp_path).articles(never)
    assert (read.id, read.text) == ("a\n\u2028b", text)
    (file,) = (tmp_path / "articles").iterdir()
    assert len(file.read_text(encoding="utf-8").splitlines()) == 1


def _write(path: Path, worker: int) -> None:
    for n in range(15):
        put(path, pair(f"{worker}-{n}.txt"), pair("shared.txt"))


def test_writers_wait_for_each_other(tmp_path: Path) -> None:
    context = multiprocessing.get_context("fork")
    workers = [context.Process(target=_write, args=(tmp_path, n)) for n in range(4)]
    for worker in workers:
        worker.start()
    while any(worker.is_alive() for worker in workers):
        if (tmp_path / "store.json").exists():
            assert all(e.article for e in Store(tmp_path).events(never))
    assert [worker.exitcode for worker in workers] == [0] * 4
    assert len(list(Store(tmp_path).articles(never))) == 61


def first_version(path: Path) -> dict[str, bytes]:
    """Make of a store what the first version of the program would have written; gives its files as they were."""
    before = shards(path)
    for name, data in before.items():
        (path / "articles" / name).write_bytes(b"".join(line[:-26] + b"}\n" for line in data.splitlines()))
    (path / "store.json").write_text('{"program":"stance 0.1.0","schema_version":1}\n')
    (path / "sums.jsonl").unlink()
    return before


def test_a_store_of_the_first_version_is_read_and_brought_up_to_date(tmp_path: Path) -> None:
    put(tmp_path, pair("a.txt"), pair("b.txt", 0))
    sums, before = (tmp_path / "sums.jsonl").read_bytes(), first_version(tmp_path)
    assert len(list(Store(tmp_path).events(never))) == 2 and not (tmp_path / "sums.jsonl").exists()
    assert put(tmp_path, pair("a.txt")) == ["unchanged"]
    assert shards(tmp_path) == before and (tmp_path / "sums.jsonl").read_bytes() == sums


def test_what_somebody_altered_is_not_vouched_for_by_the_next_writer(tmp_path: Path) -> None:
    names = same_shard(3)
    put(tmp_path, *map(pair, names[:2]))
    (file,) = (tmp_path / "articles").iterdir()
    file.write_bytes(b"".join(file.read_bytes().splitlines(keepends=True)[3:]))
    put(tmp_path, pair(names[2]))
    told: list[str] = []
    assert len(list(Store(tmp_path).events(told.append))) == 4
    assert told == [f"{file}:1: {store_module.CHANGED}"]
