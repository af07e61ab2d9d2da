"""The commands: answers on standard output alone, mistakes in one line each, statuses as documented."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from made import TEXT, Facts, Run, article, event, runner

import stance
from stance import knowledge
from stance.articles import Skipped
from stance.cli import COMMANDS, shared
from stance.models import Article, Event, Evidence, StanceError
from stance.store import Store


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the program in an empty folder: (status, standard output, standard error)."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.delenv("STANCE_STORE", raising=False)
    monkeypatch.setattr(shared, "light", Facts)

    return runner(capsys)


@pytest.fixture
def filled(run: Run) -> Run:
    """The same, with a store of a few events."""
    with Store("stance-data").writing() as writer:
        writer.put(article("a.txt"), [
            event("2018-05-21"), event("2018-05-21", actor="LIMA", actor_type="igo", actor_name="Lima Group"),
            event("2019-01-23", "recognizes", target_type="government", claimant="Juan Guaidó"),
            event("2019-02-01", "recognizes", target_type="government", claimant="Juan Guaidó", modality="urged",
                  addressee="PER"),
        ])  # fmt: skip
        writer.put(article("b.txt"), [event("2020", "restores", article="b.txt", target_type="relations")])
        writer.put(article("empty.txt"), [])
    return run


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


# -- help ---------------------------------------------------------------------------------------------------------

ALL = [name for names in COMMANDS.values() for name in names]


@pytest.mark.parametrize("command", [*ALL, "rules list", "rules show", "rules test", "knowledge check"])
def test_every_command_has_help_with_an_example(run: Run, command: str) -> None:
    status, out, err = run(*command.split(), "--help")
    assert status == 0 and err == "" and f"Example:  stance {command}" in out.replace("rules test", command)


def test_help_lists_the_commands(run: Run) -> None:
    status, out, _ = run("--help")
    assert status == 0 and all(f"\n  {name} " in out for name in ALL)
    assert run()[1] == out


def test_a_module_adds_the_commands_it_is_said_to() -> None:
    for module, names in COMMANDS.items():
        code = f"import stance.cli.{module}, typer; from stance.cli.shared import app; " \
               "print(*typer.main.get_command(app).commands)"  # fmt: skip
        found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert sorted(found.stdout.split()) == sorted(names)


@pytest.mark.parametrize(
    "arguments",
    [["bogus"], ["position"], ["position", "CAN", "--bogus"], ["events", "--format", "xml"], ["show"],
     ["events", "--limit", "-1"], ["rules"], ["rules", "bogus"], ["events", "--limit", "many"], ["--bogus"]],
)  # fmt: skip
def test_wrong_usage(run: Run, arguments: list[str]) -> None:
    status, out, err = run(*arguments)
    assert status == 2 and out == "" and err.count("\n") == 1


# -- position -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Canada", "canada", "CAN", "Ottawa"])
def test_position_table(filled: Run, name: str) -> None:
    status, out, err = filled("position", name)
    assert (status, err) == (0, "")
    assert out.startswith("Canada (CAN)\n") and "Venezuela (VEN), government (Juan Guaidó)" in out
    assert "urges: recognizes (to PER)" in out and "does not recognize" in out


def test_position_records(filled: Run) -> None:
    status, out, _ = filled("position", "Canada", "--format", "jsonl")
    found = lines(out)
    assert status == 0 and [p["since"] for p in found] == ["2018-05-21", "2019-01-23", "2020"]
    assert json.loads(filled("position", "Canada", "--format", "json")[1]) == found
    table = list(csv.DictReader(io.StringIO(filled("position", "Canada", "--format", "csv")[1])))
    assert [row["stance"] for row in table] == [p["stance"] for p in found] and table[0]["contested"] == ""


def test_position_options(filled: Run) -> None:
    assert len(lines(filled("position", "Peru", "--format", "jsonl")[1])) == 1
    assert filled("position", "Peru", "--own", "--format", "jsonl")[1] == ""
    assert len(lines(filled("position", "CAN", "--on", "VEN-2018", "--format", "jsonl")[1])) == 1
    assert len(lines(filled("position", "CAN", "--on", "guaido", "--format", "jsonl")[1])) == 1
    assert len(lines(filled("position", "CAN", "--at", "2019", "--format", "jsonl")[1])) == 2
    assert filled("position", "CAN", "--known-by", "2030", "--format", "jsonl")[1] == ""


def test_nothing_found(filled: Run) -> None:
    assert filled("position", "Hungary") == (0, "Hungary (HUN): no statement found\n", "")
    assert filled("position", "Hungary", "--format", "json") == (0, "[]\n", "")
    assert filled("events", "--actor", "Hungary") == (0, "no events found\n", "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["position", "Canda"], "did you mean canada"),
        (["position", "Congo"], "COD or COG"),
        (["position", "CAN", "--on", "Venezula"], "did you mean venezuela"),
        (["position", "CAN", "--at", "yesterdy"], "not a date"),
        (["events", "--stance", "loves"], "it is one of recognizes"),
        (["events", "--modality", "x"], "it is one of actual"),
        (["events", "--actor", "Canda"], "did you mean canada"),
        (["events", "--election", "Venezuela"], "names no election"),
        (["events", "--article", "aa.txt"], "unknown article"),
        (["events", "--since", "2018-13"], "not a date"),
        (["show", "nope"], "no event"),
        (["export", "events.xlsx"], "names no known format"),
        (["export", "-"], "name the format"),
        (["position", "\x1b[31mred\u202e"], r"\x1b[31mred\u202e"),
    ],
)
def test_mistakes(filled: Run, arguments: list[str], said: str) -> None:
    status, out, err = filled(*arguments)
    assert (status, out) == (2, "") and said in err and err.count("\n") == 1


# -- events, export, show -----------------------------------------------------------------------------------------


def test_events_filters(filled: Run) -> None:
    def count(*arguments: str) -> int:
        status, out, err = filled("events", *arguments, "--format", "jsonl")
        assert (status, err) == (0, "")
        return len(out.splitlines())

    assert count() == 5
    assert count("--actor", "Canada") == 4 and count("--actor", "Canada", "--actor", "LIMA") == 5
    assert count("--stance", "restores", "--stance", "rejects") == 3
    assert count("--modality", "urged") == 1
    assert count("--on", "VEN-2018") == 2 and count("--election", "VEN-2018-presidential") == 2
    assert count("--since", "2019", "--until", "2019-01") == 1
    assert count("--article", "b.txt") == 1 and count("--article", "empty.txt") == 0
    assert count("--limit", "2") == 2 and filled("events", "--limit", "0")[0] == 2
    newest = lines(filled("events", "--newest", "--limit", "1", "--format", "jsonl")[1])
    assert [e["date"] for e in newest] == ["2020"]


@pytest.mark.parametrize("width", [80, 120, 200])
def test_tables_fit(run: Run, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    long = "Canada, which sees no way round it, does not recognize the vote of Sunday at all, it said. " * 4
    span = Evidence(start=0, end=len(long), sentence=long, trigger="does not recognize", rule="r")
    with Store("stance-data").writing() as writer:
        writer.put(article("a-long-name-of-an-article-from-somewhere.txt", long), [
            event(id="0123456789ab", evidence=(span,), claimant="Nicolás Maduro Moros"),
            event(id="ba9876543210", evidence=(span,), modality="urged", addressee="the governments of the region"),
            event(id="aaaaaaaaaaaa", actor="a" * 40, actor_name="The Association of Friends", actor_type="nonstate"),
        ])  # fmt: skip
    monkeypatch.setenv("COLUMNS", str(width))
    for command in (["events"], ["position", "CAN"], ["show", "0"]):
        status, out, _ = run(*command)
        assert status == 0 and max(map(len, out.splitlines())) <= width
        assert "does not" in out or (command == ["events"] and width == 80)


def test_export_is_the_same_whatever_the_order_of_ingest(filled: Run) -> None:
    blocks = [(one, [e for e in Store("stance-data").events(pytest.fail) if e.article == one.id])
              for one in Store("stance-data").articles(pytest.fail)]  # fmt: skip
    with Store("other").writing() as writer:
        for one, events in reversed(blocks):
            writer.put(one, events)
    for suffix in ("csv", "json", "jsonl"):
        assert filled("export", f"1.{suffix}")[0] == 0
        assert filled("export", f"2.{suffix}", "--store", "other")[0] == 0
        assert Path(f"1.{suffix}").read_bytes() == Path(f"2.{suffix}").read_bytes()
        assert filled("export", "-", "--format", suffix)[1].encode() == Path(f"1.{suffix}").read_bytes()
    assert Path("1.csv").read_bytes().count(b"\r\n") == 6


def test_a_vote_in_a_breakaway_region_is_not_shown_as_the_countrys(run: Run) -> None:
    vote = {"election": "VEN-esequibo-2018-05-20-presidential", "election_kind": "presidential", "election_date": "2018-05-20", "claimant": "Nicolás Maduro"}
    with Store("stance-data").writing() as writer:
        writer.put(article("a.txt"), [event("2018-05-21", **vote), event("2018-06-21", "recognizes", **vote)])
    for asked in (["events"], ["changes"], ["show", "a.txt:CAN:rejects"]):
        assert "VEN esequibo 2018-05-20 presidential" in " ".join(run(*asked)[1].split())
    assert run("position", "CAN")[1].splitlines()[2] == "Venezuela (VEN), election esequibo 2018-05-20-presidential (Nicolás Maduro)"
    assert [line.split() for line in run("matrix", "--on", "VEN")[1].splitlines()[:3]] == [["esequibo"], ["2018-05-20"], ["presidential"]]


def test_who_only_urges_has_a_name_and_no_position(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store("stance-data").writing() as writer:
        urged = event("2024-02-10", modality="urged", addressee="USA", actor="ro-khanna", actor_type="nonstate", actor_name="Ro Khanna")
        writer.put(article("a.txt"), [urged])
    lines = run("position", "Ro Khanna")[1].splitlines()
    assert lines[0] == "Ro Khanna" and lines[3] == "  no position found, but:" and lines[4].startswith("  2024-02-10  urges: rejects (to USA)  ")
    nothing = run("position", "ro-khanna", "--on", "VEN", "--at", "2020", "--known-by", "2021", "--own")
    assert nothing == (0, 'Ro Khanna: no own statement found toward "VEN" that holds on 2020-12-31 in articles published by 2021-12-31\n', "")
    assert run("matrix", "--on", "VEN", "--actor", "ro-khanna") == (0, "Ro Khanna: no statement found\n", "")
    monkeypatch.setattr(Facts, "label", lambda facts, code: {"ro-khanna": "Ro Khanna"}.get(code, code))  # curated: the same
    assert run("position", "Ro Khanna")[1].splitlines()[0] == lines[0]
    assert run("position", "PER", "--timeline") == (0, "PER (PER): no statement found\n", "")


def test_export_into_a_folder_that_is_not_there(filled: Run) -> None:
    status, out, err = filled("export", "none/events.csv")
    assert (status, out) == (1, "") and "events.csv: there is no folder" in err and "make it first" in err


@pytest.mark.parametrize("arguments", [["e.csv"], ["e.jsonl"], ["e.sqlite"], ["e.csv", "--panel", "year"]])
def test_an_export_of_nothing_says_so(filled: Run, arguments: list[str]) -> None:
    """Else a mistaken filter would pass for an answer."""
    assert filled("export", *arguments, "--actor", "PER", "--since", "2030") == (0, "", f"stance: {arguments[0]}: written, but nothing was found for it\n")
    assert Path(arguments[0]).exists() and filled("export", *arguments) == (0, "", "")
    assert filled("export", "-", "--format", "jsonl", "--since", "2030") == (0, "", "")


def test_show(filled: Run) -> None:
    (one,) = lines(filled("events", "--stance", "restores", "--format", "jsonl")[1])
    status, out, _ = filled("show", one["id"])
    assert status == 0 and f">>{TEXT[26:57]}<<" in out.replace("\n  ", " ") and "Talks went on." in out
    assert 'rule "recognize"' in out and "More followed" not in out
    assert lines(filled("show", one["id"], "--format", "jsonl")[1]) == [one]
    assert filled("show", one["id"][:5])[0] == 0
    status, _, err = filled("show", "a.txt:")
    assert status == 2 and "begins the ids of 4 events" in err


def test_hostile_text_is_shown_as_text(run: Run) -> None:
    text = "[red]\x1b[31mIt \x9b31m does not\u202e recognize[/red] the vote\x07.[/]"
    span = Evidence(start=0, end=len(text), sentence=text, trigger="recognize", rule="[bold]")
    made = event(evidence=(span,), actor_name="[link=x]Canada\x1b]0;", actor_type="nonstate", actor="x\x1bx", title=text)
    with Store("stance-data").writing() as writer:
        writer.put(article("a.txt", text), [made])
    for command in (["events"], ["show", made.id[:3]], ["events", "--format", "json"]):
        status, out, _ = run(*command)
        assert status == 0 and "[red]" in out
        assert all(char == "\n" or char.isprintable() for char in out)
    assert lines(run("events", "--format", "jsonl")[1])[0]["title"] == text


def test_store_from_the_environment(filled: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("stance-data").rename("elsewhere")
    assert filled("events")[0] == 2
    monkeypatch.setenv("STANCE_STORE", "elsewhere")
    assert filled("events")[0] == 0


@pytest.mark.parametrize("command", [["position", "CAN"], ["events"], ["export", "x.csv"], ["show", "x"]])
def test_no_store_and_a_newer_one(run: Run, command: list[str]) -> None:
    status, out, err = run(*command)
    assert (status, out) == (2, "") and "stance ingest" in err
    Path("stance-data").mkdir()
    Path("stance-data/store.json").write_text('{"schema_version": 99}')
    status, out, err = run(*command)
    assert (status, out) == (2, "") and "newer version" in err


def test_a_broken_line_is_told_and_the_rest_answered(filled: Run) -> None:
    file = next(f for f in Path("stance-data/articles").iterdir() if b"restores" in f.read_bytes())
    file.write_bytes(file.read_bytes() + b"<<<<<<< HEAD\n")
    for command in (
        ["events"],
        ["position", "CAN"],
        ["export", "-", "--format", "csv"],
        ["events", "--article", "b.txt"],
    ):
        status, out, err = filled(*command)
        assert status == 1 and out and f"{file}:3: not a readable record" in err and err.count("\n") == 1


# -- reading, with the engine stood in for ---------------------------------------------------------------------------


class Extractor:
    """Finds one event in every article that says "vote"."""

    knowledge = None
    pieces = 0

    def __init__(self, *_: object) -> None: ...
    def events(self, one: Article) -> list[Event]:
        if "crash" in one.text:
            raise RecursionError("too deep\n\x1b")
        return [event(article=one.id)] if "vote" in one.text else []


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(sources: list[str], **_: object) -> Iterator[Article | Skipped]:
        for source in sources:
            path = Path(source)
            if not path.exists():
                yield Skipped(source, None, "no such file or folder")
            elif path.suffix != ".txt":
                yield Skipped(source, 3, "not text")
            else:
                yield article(path.name, path.read_text())

    stand_in(monkeypatch, "articles", read=read, with_date=lambda one, _: one)
    stand_in(monkeypatch, "extract", Extractor=Extractor)
    stand_in(monkeypatch, "patterns", load_rules=lambda _: None)
    monkeypatch.setattr(knowledge, "load", lambda _=None: Known())


class Known:
    def names(self) -> list[str]:
        return ["canada"]

    def lookup(self, name: str, on: str | None) -> list[dict[str, Any]]:
        members = ["CAN"] if on else []
        return [{"name": "Lima Group", "actor": "LIMA", "actor_type": "igo", "members": members}] if name == "LIMA" else []


def stand_in(monkeypatch: pytest.MonkeyPatch, name: str, **content: object) -> None:
    module = ModuleType(f"stance.{name}")
    vars(module).update(content)
    monkeypatch.setitem(sys.modules, f"stance.{name}", module)
    monkeypatch.setattr(stance, name, module, raising=False)


@pytest.mark.usefixtures("engine")
def test_ingest(run: Run) -> None:
    Path("a.txt").write_text("the vote")
    Path("b.txt").write_text("nothing")
    status, out, err = run("ingest", "a.txt", "b.txt")
    assert (status, err) == (0, "")
    first, second, *summary = out.splitlines()
    assert (first, second) == ("read 2 articles: 2 added, 0 unchanged, 0 replaced; 1 event in them", "skipped 0")
    assert summary[:2] == ["stance-data", "  articles    2, 1 of them without events"]
    assert run("ingest", "a.txt", "b.txt")[1] == "read 2 articles: 0 added, 2 unchanged, 0 replaced; 1 event in them\nskipped 0\n"
    Path("a.txt").write_text("the second vote")
    status, out, err = run("ingest", "a.txt", "b.txt")
    assert status == 0 and "0 added, 1 unchanged, 1 replaced" in out and "a.txt: replaced" in err
    assert len(lines(run("events", "--format", "jsonl")[1])) == 1


@pytest.mark.usefixtures("engine")
def test_ingest_goes_on_past_what_it_cannot_read(run: Run) -> None:
    Path("a.txt").write_text("the vote")
    Path("crash.txt").write_text("crash")
    Path("x.bin").write_bytes(b"\0")
    status, out, err = run("ingest", "missing", "crash.txt", "x.bin", "a.txt")
    assert status == 1 and "read 1 article: 1 added" in out
    assert "skipped 3: 1 no such file or folder, 1 internal error" in out
    assert "missing: skipped: no such" in err and "x.bin:3: skipped: not text" in err
    assert r"crash.txt: skipped: internal error, please report it: RecursionError" in err


@pytest.mark.usefixtures("engine")
def test_ingest_refuses_a_folder_of_something_else(run: Run) -> None:
    Path("a.txt").write_text("the vote")
    status, _, err = run("ingest", "a.txt", "--store", ".")
    assert status == 2 and "not a store" in err and not Path("store.json").exists()


@pytest.mark.usefixtures("engine")
def test_extract_touches_no_store(run: Run) -> None:
    Path("a.txt").write_text("the vote")
    status, out, _ = run("extract", "a.txt", "--format", "jsonl")
    assert status == 0 and lines(out)[0]["article"] == "a.txt" and not Path("stance-data").exists()
    assert run("extract", "missing")[0] == 1


@pytest.mark.usefixtures("engine")
def test_lookup(run: Run) -> None:
    status, out, _ = run("lookup", "LIMA", "--date", "2018-05-21", "--format", "json")
    assert status == 0 and json.loads(out)[0]["members"] == ["CAN"]
    assert run("lookup", "LIMA")[1].startswith("Lima Group\n")
    status, out, err = run("lookup", "Canda")
    assert (status, out) == (2, "") and "did you mean canada" in err


def test_mistakes_in_curated_files_are_all_told(run: Run, engine: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: Path | None) -> None:
        raise StanceError("rejects.toml, rule a: no\nrejects.toml, rule b: no")

    stand_in(monkeypatch, "patterns", load_rules=broken)
    status, out, err = run("ingest", "a.txt")
    assert (status, out) == (2, "") and err.count("stance: rejects.toml") == 2
    assert not Path("stance-data").exists()


def test_an_unforeseen_error_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Store, "shards", lambda *_: 1 / 0)
    status, out, err = run("events")
    assert (status, out) == (2, "") and "internal error at test_cli.py:" in err and "please report" in err


def test_interrupted(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Store, "shards", interrupt)
    assert run("events") == (130, "", "")


# -- as a program of its own ------------------------------------------------------------------------------------------


def program(*arguments: str, **environment: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "stance", *arguments]
    root = str(Path(stance.__file__).parents[1])
    more = {**os.environ, "PYTHONPATH": root, **environment}
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=more)


def test_a_closed_pipe_is_silent(filled: Run) -> None:
    with Store("big").writing() as writer:
        writer.put(article("a.txt"), [event(title="x" * 500, id=f"e{n}") for n in range(500)])
    for form in ("jsonl", "json", "csv", "table"):
        process = program("events", "--store", "big", "--format", form)
        assert process.stdout and process.stderr
        process.stdout.read(10)
        process.stdout.close()
        assert (process.stderr.read(), process.wait()) == (b"", 0)


def test_same_bytes_in_any_locale(filled: Run) -> None:
    answers = {
        program("position", "guaido", "--store", "stance-data", LC_ALL=locale, PYTHONUTF8="0").communicate()
        for locale in ("C", "C.UTF-8", "POSIX", "de_DE.ISO-8859-1")
    }  # fmt: skip
    assert len(answers) == 1
    answers = {program("events", LC_ALL=locale, PYTHONUTF8="0").communicate() for locale in ("C", "C.UTF-8")}
    (answer,) = answers
    assert "Juan Guaidó".encode() in answer[0] and answer[1] == b""


@pytest.mark.parametrize("colour", [True, False])
def test_colour_on_a_terminal_only(filled: Run, colour: bool) -> None:
    import pty

    main_end, other_end = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(Path(stance.__file__).parents[1]), "TERM": "xterm-256color"}
    environment |= {} if colour else {"NO_COLOR": "1"}
    process = subprocess.Popen([sys.executable, "-m", "stance", "events"], stdout=other_end, env=environment)
    os.close(other_end)
    shown = b""
    while chunk := _read(main_end):
        shown += chunk
    assert process.wait() == 0 and (b"\x1b[" in shown) is colour and b"Canada" in shown


@pytest.mark.parametrize(("more", "height", "paged"), [([], 5, True), (["--no-pager"], 5, False), ([], 50, False)])
def test_long_answers_are_paged_on_a_terminal_only(filled: Run, more: list[str], height: int, paged: bool) -> None:
    import pty

    main_end, other_end = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(Path(stance.__file__).parents[1]), "PAGER": "sed s/^/paged:/", "LINES": str(height)}
    process = subprocess.Popen([sys.executable, "-m", "stance", "events", *more], stdin=other_end, stdout=other_end, env=environment)
    os.close(other_end)
    shown = b""
    while chunk := _read(main_end):
        shown += chunk
    assert process.wait() == 0 and (b"paged:" in shown) is paged and b"Canada" in shown


def _read(end: int) -> bytes:
    try:
        return os.read(end, 10_000)
    except OSError:  # how a terminal tells that its program has ended
        return b""


@pytest.mark.parametrize("command", [["--help"], ["events"], ["position", "x"], ["position", "--help"]])
def test_questions_do_not_import_the_engine(filled: Run, command: list[str]) -> None:
    code = (
        "import sys; from stance.cli import main; main(sys.argv[1:]); "
        "heavy = {'stance.extract', 'stance.patterns', 'stance.mentions', 'stance.articles', "
        "'rich.console', 'rich.table', 'filelock', 'dateutil'}; "
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )
    if command == ["--help"]:
        code = code.replace("'stance.extract'", "'stance.extract', 'pydantic', 'rich'")
    root = str(Path(stance.__file__).parents[1])
    found = subprocess.run([sys.executable, "-c", code, *command], capture_output=True, text=True, env={**os.environ, "PYTHONPATH": root})
    assert "AssertionError" not in found.stderr


def test_slips_in_dates_and_targets_are_told(filled: Run) -> None:
    status, _, err = filled("events", "--since", "2021-01", "--until", "2019-06-01")
    assert status == 2 and "later than" in err
    status, out, err = filled("events", "--on", "VEN-2019", "--format", "jsonl")
    assert (status, out) == (0, "") and 'no event here is about "VEN-2019"; there are some about VEN-2018' in err
    status, _, err = filled("position", "Canada", "--on", "VEN-2019")
    assert status == 0 and "VEN-2019" in err
    status, _, err = filled("export", "events.csv", "--format", "json")
    assert status == 2 and "suffix" in err
    assert ".tmp" not in filled("export", "nowhere/events.csv")[2]


@pytest.mark.parametrize("width", [40, 52, 66, 100])
def test_tables_fit_the_terminal(filled: Run, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for command in (["events"], ["position", "CAN"], ["rules", "list"]):
        status, out, _ = filled(*command)
        assert status == 0 and out and max(map(len, out.splitlines())) <= width
    assert "Canada (CAN)" in filled("events")[1].replace("\n", " ")
