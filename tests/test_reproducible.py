"""The same input gives the same bytes: in any order, locale, time zone, hash seed and folder, in one ingest or several, read once or anew."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import torture
from made import runner

from stance.audit import audit
from stance.store import Store

ROOT = Path(__file__).parent.parent
Run = Callable[..., tuple[int, str, str]]


def stance(folder: Path, *arguments: str, **environment: str) -> str:
    """What the program says there, in a process of its own."""
    more = {**os.environ, "PYTHONPATH": str(ROOT), "STANCE_STORE": "store", **environment}
    done = subprocess.run([sys.executable, "-m", "stance", *arguments], cwd=folder, env=more, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


ELSEWHERE = [
    {"PYTHONHASHSEED": "0", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "4711", "TZ": "America/Caracas", "LC_ALL": "tr_TR.UTF-8", "PYTHONUTF8": "0"},
    {"TZ": "Asia/Kathmandu", "LC_ALL": "de_DE.ISO-8859-1", "PYTHONUTF8": "0", "COLUMNS": "40", "NO_COLOR": "1"},
]


def test_the_same_bytes_everywhere(tmp_path: Path) -> None:
    articles, chance = (
        [*torture.passages(1000)[::80], *({"id": f.name, "text": f.read_text(encoding="utf-8")} for f in (ROOT / "seeds").iterdir())],
        random.Random(1),
    )
    said = set()
    for n, environment in enumerate(ELSEWHERE):
        folder = tmp_path / f"folder {n}é"
        folder.mkdir()
        parts = [articles[k :: n + 1] for k in range(n + 1)]
        for k, part in enumerate(parts):
            torture.write(folder / f"part{k}.jsonl", chance.sample(part, len(part)))
        for k in chance.sample(range(n + 1), n + 1):
            stance(folder, "ingest", f"part{k}.jsonl", **environment)
        said.add(
            tuple(
                stance(folder, *command.split(), **environment)
                for command in ("export - --format csv", "export - --format jsonl", "position USA --format jsonl", "who VEN-2018 --format json",
                                "conflicts --format jsonl", "changes --format csv", "articles --format json", "summary --format json", "check")
            )
        )  # fmt: skip
    assert len(said) == 1
    (answers,) = said
    assert len(answers[1].splitlines()) > 30 and answers[-1] == ""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    return runner(capsys)


def bytes_of(store: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in (store / "articles").iterdir()}


def test_again_reads_the_stored_text_alone(run: Run) -> None:
    torture.write(Path("a.jsonl"), torture.passages(1000)[::60])
    assert run("ingest", "a.jsonl", "--store", "s")[0] == 0
    before = bytes_of(Path("s"))
    Path("a.jsonl").unlink()
    status, out, err = run("ingest", "--again", "--store", "s")
    assert (status, err) == (0, "") and out.startswith("read 17 articles: 0 added, 17 unchanged, 0 replaced")
    assert bytes_of(Path("s")) == before


def test_again_by_other_rules_replaces_the_events(run: Run) -> None:
    torture.write(Path("a.jsonl"), torture.passages(1000)[::60])
    Path("mine").mkdir()
    Path("mine/mine.toml").write_text(
        '[[rule]]\nid = "cheer"\nstance = "recognizes"\npatterns = ["cheer TARGET"]\n'
        '[[rule.example]]\ntext = "Peru cheered the government of Kenya."\nevents = [{ actor = "PER", stance = "recognizes", target = "government KEN" }]\n'
    )
    run("ingest", "a.jsonl", "--store", "s")
    run("ingest", "a.jsonl", "--store", "direct", "--rules", "mine")
    status, out, _ = run("ingest", "--again", "--store", "s", "--rules", "mine")
    assert status == 0 and " 0 added" in out and " replaced; " in out
    assert bytes_of(Path("s")) == bytes_of(Path("direct")) and not list(audit(Store("s")))
    (made_by,) = {json.loads(line)["made_by"] for line in run("events", "--store", "s", "--format", "jsonl")[1].splitlines()}
    assert made_by.startswith("stance ") and "rules " in made_by and "knowledge " in made_by


def test_again_wants_a_store_and_no_sources(run: Run) -> None:
    assert run("ingest", "--again", "--store", "nowhere")[0] == 2 and not Path("nowhere").exists()
    assert run("ingest", "--again", "x.txt", "--store", "s")[0] == 2
    assert run("ingest", "--store", "s")[0] == 2


def test_again_keeps_an_article_that_the_engine_breaks_on(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    torture.write(Path("a.jsonl"), torture.passages(3))
    run("ingest", "a.jsonl", "--store", "s")
    before = bytes_of(Path("s"))

    def broken(*_: object) -> None:
        raise RuntimeError("oh")

    monkeypatch.setattr("stance.extract.Extractor.events", broken)
    status, out, err = run("ingest", "--again", "--store", "s")
    assert status == 1 and out.startswith("read 0 articles") and err.count("internal error") == 3
    assert bytes_of(Path("s")) == before
