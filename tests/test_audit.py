"""`stance check`: silent about a whole store; any line that is altered, missing, moved or there twice is found, and nothing is deleted."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from made import article, runner, same_shard
from torture import decision, pair

from stance.audit import audit, repair
from stance.models import SCHEMA_VERSION, Evidence, event_id
from stance.store import CHANGED, Store, line_of

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    return runner(capsys)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "s")
    with made.writing() as writer:
        for n in range(60):
            writer.put(*pair(f"a{n}.txt", n % 4))
        for name in same_shard(3):
            writer.put(*pair(name))
        writer.decide([decision(f"a{n}.txt", "accepted") for n in range(1, 9)])
    return made


def found(store: Store) -> list[str]:
    return [str(one).removeprefix(f"{store.path}{os.sep}") for one in audit(store)]


def files(store: Store) -> dict[str, bytes]:
    return {file.relative_to(store.path).as_posix(): file.read_bytes() for file in store.path.rglob("*") if file.is_file() and not file.name.startswith(".")}


def test_a_whole_store_is_passed_in_silence(store: Store, run: Run) -> None:
    before = files(store)
    assert found(store) == [] and run("check", "--store", "s") == (0, "", "")
    assert run("check", "--repair", "--store", "s") == (0, "", "")
    assert files(store) == before


def _flip(line: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(line))
    return line[:at] + bytes([line[at] ^ 1 << chance.randrange(8)]) + line[at + 1 :]


@pytest.mark.parametrize("what", ["flipped", "deleted", "doubled", "swapped", "emptied"])
def test_damage_at_random_places_is_found(store: Store, what: str) -> None:
    chance, whole = random.Random(what), files(store)
    for _ in range(150):
        name = chance.choice(sorted(whole))
        lines = whole[name].splitlines(keepends=True)
        n = chance.randrange(len(lines))
        match what:
            case "flipped":
                lines[n] = _flip(lines[n], chance)
            case "deleted":
                del lines[n]
            case "doubled":
                lines.insert(chance.randrange(len(lines) + 1), lines[n])
            case "swapped":
                other = chance.randrange(len(lines))
                lines[n], lines[other] = lines[other], lines[n]
            case "emptied":
                lines[n] = b"\n"
        (store.path / name).write_bytes(b"".join(lines))
        said = found(store)
        assert bool(said) == (b"".join(lines) != whole[name]), (name, n)
        assert all(one.partition(":")[2].partition(":")[0].isdigit() and ";" in one for one in said), said
        (store.path / name).write_bytes(whole[name])


def test_a_missing_and_a_strange_file_are_found(store: Store) -> None:
    for name in files(store):
        (store.path / name).rename(store.path.parent / "away")
        assert [one for one in found(store) if one.startswith(f"{name}:1: ") and "missing" in one]
        (store.path.parent / "away").rename(store.path / name)
    (store.path / "articles" / "notes.txt").write_text("mine")
    assert found(store) == ["articles/notes.txt:1: not one of the store's files; move it elsewhere"]


def test_the_very_place_is_told(store: Store) -> None:
    name = Path(store.shard("a3.txt")).name
    whole = (store.path / "articles" / name).read_bytes()
    (store.path / "articles" / name).write_bytes(whole.replace(b'"rejects"', b'"refuses"', 1))
    line = whole[: whole.index(b'"rejects"')].count(b"\n") + 1
    assert found(store) == [f"articles/{name}:{line}: altered since it was written; ingest its article again"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"stance": "recognizes"}, "is not that of what it says"),
        ({"evidence": ()}, "without evidence"),
        ({"evidence": (Evidence(start=26, end=57, sentence="x" * 31, trigger="x", rule="x"),)}, "is not what the article's text says from character 26 to 57"),
        ({"published": "2018-05-22"}, "published is not that of its article"),
        ({"publisher": "The Times"}, "publisher is not that of its article"),
        ({"article": "b.txt"}, "an event of another article"),
        ({"date": "2018", "precision": "day"}, "its precision day"),
        ({"election": "PER-2018-05-20-presidential"}, "its election is PER-2018"),
        ({"election_date": "2019"}, "its election is VEN-2018-05-20-presidential, of VEN on 2019"),
        ({"date": "2018-02-31"}, "not a date"),
        ({}, "an event that line 2 has too"),
    ],
)
def test_a_wrong_event_that_vouches_for_itself_is_found(tmp_path: Path, changes: dict[str, object], said: str) -> None:
    """As a program with a mistake, or a forger, would write it."""
    one, (event,) = pair("a.txt", 1)
    wrong = event.model_copy(update=changes)
    if set(changes) - {"stance"}:
        wrong = wrong.model_copy(update={"id": event_id(wrong.article, wrong, wrong.place)})
    with Store(tmp_path).writing() as writer:
        writer.put(one, [wrong] if changes else [event, event.model_copy(update={"confidence": 0.5})])
    assert any(said in finding for finding in found(Store(tmp_path))), found(Store(tmp_path))


def test_an_article_in_the_wrong_file_is_found(tmp_path: Path) -> None:
    with Store(tmp_path).writing() as writer:
        writer.put(article("a.txt"), [])
    (file,) = (tmp_path / "articles").iterdir()
    record = json.loads(file.read_bytes())
    del record["sum"]
    file.write_bytes(line_of(record | {"article": record["article"] | {"id": "b.txt"}}))
    assert f"an article that belongs in {Store(tmp_path).shard('b.txt').name}" in found(Store(tmp_path))[0]
    list(repair(Store(tmp_path)))
    assert found(Store(tmp_path)) == [] and (tmp_path / "damaged" / file.name).exists()


def test_what_a_cut_off_writer_left_is_told(store: Store, run: Run) -> None:
    (store.path / "sums.jsonl").unlink()
    status, out, err = run("check", "--store", "s")
    assert (status, err) == (1, "") and "sums.jsonl:1: missing: a writer was cut off" in out
    assert run("events", "--store", "s", "--limit", "1")[0] == 0
    with store.writing():
        pass
    assert run("check", "--store", "s") == (0, "", "")


def test_repair_sets_aside_and_deletes_nothing(store: Store, run: Run) -> None:
    chance, whole = random.Random(5), files(store)
    for what in (lambda line: _flip(line, chance), lambda line: b"{not json\n", lambda line: line[: len(line) // 2], lambda line: line + line):
        for name in sorted(whole):
            if not name.startswith("articles/"):
                continue
            lines = whole[name].splitlines(keepends=True)
            n = chance.randrange(len(lines))
            lines[n] = what(lines[n])
            (store.path / name).write_bytes(b"".join(lines))
        damaged = files(store)
        told: list[str] = []
        answered = sorted(event.id for event in store.events(told.append))
        status, out, _ = run("check", "--repair", "--store", "s")
        assert status == 0 and "set aside in" in out and "sums.jsonl: made anew" in out
        assert found(store) == []
        assert set(answered) <= {event.id for event in store.events(told.append)}
        after = files(store)
        for name, data in damaged.items():
            aside = after.get(f"damaged/{Path(name).name}", b"").splitlines()
            if name.startswith("articles/"):
                lost = [line for line in data.splitlines() if line not in after[name].splitlines() and line not in aside]
                assert all(json.loads(line).get("events") for line in lost), "only the count of an article's events is written anew"
        for name, data in whole.items():
            (store.path / name).write_bytes(data)
        for aside in (store.path / "damaged").iterdir():
            aside.unlink()


@pytest.mark.parametrize("header", [b"", b"{", b"[]\n", b'{"schema_version":"2"}\n', None])
def test_a_broken_header_is_told_and_made_anew(store: Store, run: Run, header: bytes | None) -> None:
    if header is None:
        (store.path / "store.json").unlink()
    else:
        (store.path / "store.json").write_bytes(header)
    assert run("events", "--store", "s")[0] == 2
    status, out, _ = run("check", "--store", "s")
    assert status == 1 and "store.json:1: " in out and "--repair" in out
    assert run("check", "--repair", "--store", "s")[0] == 0
    assert run("events", "--store", "s")[0] == 0
    assert header is None or (store.path / "damaged/store.json").read_bytes() == header.removesuffix(b"\n") + b"\n"


def test_a_broken_header_of_the_first_version_costs_no_line(store: Store, run: Run) -> None:
    from test_store import first_version

    before = first_version(store.path)
    (store.path / "store.json").write_bytes(b"")
    assert run("check", "--repair", "--store", "s")[0] == 0
    assert {name for name in files(store) if name.startswith("damaged/")} == {"damaged/store.json"}
    with store.writing():
        pass
    assert {Path(name).name: data for name, data in files(store).items() if name.startswith("articles/")} == before and found(store) == []


def test_a_newer_store_is_refused_unchanged(store: Store, run: Run) -> None:
    (store.path / "store.json").write_text(json.dumps({"schema_version": SCHEMA_VERSION + 1}))
    before = files(store)
    for command in (["check"], ["check", "--repair"], ["ingest", "--again"], ["events"]):
        status, out, err = run(*command, "--store", "s")
        assert (status, out) == (2, "") and "written by a newer version" in err
    assert files(store) == before
    assert run("check", "--store", "nowhere")[0] == 2


def test_a_read_only_store_is_checked(store: Store, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(store.path / ".lock"))

    monkeypatch.setattr("filelock.FileLock.acquire", refused)
    assert run("check", "--store", "s") == (0, "", "")
    assert run("check", "--repair", "--store", "s")[0] == 2


def test_the_first_version_had_no_sums(store: Store, run: Run) -> None:
    from test_store import first_version

    first_version(store.path)
    assert run("check", "--store", "s") == (0, "", "")
    with store.writing():
        pass
    assert found(store) == [] and store.version() == SCHEMA_VERSION


@pytest.mark.parametrize("name", ["corrections.jsonl", None])
def test_a_question_tells_of_a_lost_line_until_it_is_mended(store: Store, run: Run, name: str | None) -> None:
    file = store.path / (name or f"articles/{Path(store.shard('a4.txt')).name}")
    file.write_bytes(b"".join(file.read_bytes().splitlines(keepends=True)[1:]))
    for _ in range(2):
        status, _, err = run("events", "--store", "s")
        assert status == 1 and f"{file.name}:1: " in err
    assert run("check", "--repair", "--store", "s")[0] == 0
    assert run("events", "--store", "s", "--limit", "1")[::2] == (0, "")


def test_repair_takes_what_is_there_as_it_is(store: Store) -> None:
    """After a merge by git, say."""
    name = Path(store.shard("a4.txt")).name
    (store.path / "articles" / name).unlink()
    assert [one for one in found(store) if "this file is missing" in one]
    assert list(repair(store)) and found(store) == []
    (store.path / "articles" / "00.jsonl").write_bytes(b"")
    assert found(store) == [f"articles/00.jsonl:1: {CHANGED}"]


@pytest.mark.parametrize("n", [0, 1, 2, 5])
def test_a_stray_carriage_return_costs_its_own_line_alone(tmp_path: Path, n: int) -> None:
    store = Store(tmp_path / "s")
    with store.writing() as writer:
        for name in same_shard(3):
            writer.put(*pair(name, 2))
    (shard,) = (store.path / "articles").iterdir()
    lines = shard.read_bytes().split(b"\n")
    lines[n] = lines[n][:40] + b"\r" + lines[n][41:]
    shard.write_bytes(b"\n".join(lines))
    answered = sorted(event.id for event in store.events(lambda _: None))
    told = list(repair(store))
    assert found(store) == [] and "set aside" in told[0]
    assert sorted(event.id for event in store.events(lambda _: None)) == answered


def test_line_ends_that_git_changed_are_put_right(store: Store) -> None:
    whole = files(store)
    for name, data in whole.items():
        (store.path / name).write_bytes(data.replace(b"\n", b"\r\n"))
    assert any("line end" in one for one in found(store))
    assert not [one for one in repair(store) if "set aside" in one]
    after = files(store)
    assert found(store) == [] and all(after[name] == data for name, data in whole.items() if name.startswith("articles/"))


def test_sums_that_say_nothing_are_found(store: Store) -> None:
    (store.path / "sums.jsonl").write_bytes(b"")
    assert found(store)
    list(repair(store))
    assert found(store) == []


def test_a_last_decision_without_its_line_end_is_kept(store: Store) -> None:
    file = store.path / "corrections.jsonl"
    whole = file.read_bytes()
    file.write_bytes(whole[:-1])
    assert found(store) and not [one for one in repair(store) if "set aside" in one]
    assert file.read_bytes() == whole and found(store) == []


@pytest.mark.parametrize("name", ["sums.jsonl", "corrections.jsonl", "articles"])
def test_a_folder_in_the_place_of_a_file_is_set_aside(store: Store, name: str) -> None:
    place = store.path / name if name != "articles" else min((store.path / "articles").iterdir())
    place.unlink()
    (place / "in it").mkdir(parents=True)
    assert found(store)
    list(repair(store))
    assert found(store) == [] and (store.path / "damaged" / place.name / "in it").is_dir()


def test_questions_tell_of_a_file_that_is_gone(store: Store, run: Run) -> None:
    assert run("events", "--store", "s", "--limit", "1")[0] == 0
    (store.path / "corrections.jsonl").unlink()
    status, _, err = run("events", "--store", "s", "--limit", "1")
    assert status == 1 and "corrections.jsonl:1: this file is missing" in err


def test_a_file_that_goes_hides_no_other(store: Store) -> None:
    first, *others = sorted((store.path / "articles").iterdir())
    first.unlink()
    first.symlink_to(store.path / "nowhere")  # as one that is removed between the listing of names and the look at it
    assert [*store.shards()] == [one.name for one in others]


def test_questions_answer_around_a_file_that_may_no_longer_be_read(store: Store, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    ask = ("events", "--store", "s", "--format", "jsonl")
    whole = run(*ask)[1].splitlines()  # the index is made, and will not see that permissions change
    secret = f"{min(name for name in store.shards())}"
    opened, read = os.open, Path.read_bytes

    def refuse(path: object) -> None:
        if str(path).endswith(f"articles{os.sep}{secret}"):
            raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "open", lambda path, *more, **named: refuse(path) or opened(path, *more, **named))
    monkeypatch.setattr(Path, "read_bytes", lambda self: refuse(self) or read(self))
    status, out, err = run(*ask)
    assert status == 1 and f"{secret}: cannot be read: Permission denied" in err
    gone = {event.id for event in store.events(lambda _: None)} ^ {json.loads(line)["id"] for line in out.splitlines()}
    assert not gone and 0 < len(out.splitlines()) < len(whole) + 1
