"""The shape of the house: imports point one way, what there is is documented, data travel, questions start light."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest
import typer

import stance
from stance.cli import COMMANDS, main
from stance.patterns import load_rules
from stance.store import Store

PACKAGE = Path(stance.__file__).parent
ROOT = PACKAGE.parent
ORDER = (
    "models durable names prepared text words knowledge dates patterns mentions syntax tagging linking clauses contenders anaphora holders targets ballots "
    "match articles reading denial senses saying speakers aims times merge echoes extract explain check score store audit copies curate query decisions "
    "compare index panel holdings schema export cli"
).split()  # fmt: skip
"""Each module may import those before it. A new one takes its place here."""


# -- imports ------------------------------------------------------------------------------------------------------


def sources() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if path.name != "__main__.py" and path != PACKAGE / "__init__.py")


@cache
def parsed(path: Path) -> ast.Module:
    """A module's syntax, read once for all that is asked of it."""
    return ast.parse(path.read_text(encoding="utf-8"))


def layer(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, module of `stance`) for every import, wherever it stands, but those for the type checker alone."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING"):
            continue
        if isinstance(node, ast.Import):
            yield from ((node.lineno, name.name.split(".")[1]) for name in node.names if name.name.startswith("stance."))
        elif isinstance(node, ast.ImportFrom):
            module = (node.module or "").split(".")
            assert node.level == 0, "imports name the module in full"
            if module[0] == "stance":
                yield from ((node.lineno, [*module, name.name][1]) for name in node.names if not name.name.startswith("__"))
        else:
            yield from imported(node)


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_one_way(path: Path) -> None:
    here = layer(path)
    assert here in ORDER, f"give {here} its place in ORDER"
    wrong = [
        f"{path.name}:{line} imports {name}"
        for line, name in imported(parsed(path))
        if name != here and (name not in ORDER or ORDER.index(name) > ORDER.index(here))
    ]
    assert not wrong


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_constant_is_given_twice(path: Path) -> None:
    """The second of two constants of one name hides the first from all that was written for it."""
    named = [t.id for node in parsed(path).body if isinstance(node, ast.Assign) for t in node.targets if isinstance(t, ast.Name)]
    assert sorted(set(named)) == sorted(named)


def test_the_reader_of_imports_sees_them_all() -> None:
    code = "import stance.text\ndef f():\n  from stance import store, query\nif TYPE_CHECKING:\n  from stance.cli import main\nfrom stance import __version__"
    assert list(imported(ast.parse(code))) == [(1, "text"), (3, "store"), (3, "query")]


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_command_line_prints(path: Path) -> None:
    calls = [n for n in ast.walk(parsed(path)) if isinstance(n, ast.Call) and ast.unparse(n.func) == "print"]
    assert layer(path) == "cli" or not calls


# -- commands -----------------------------------------------------------------------------------------------------


def commands() -> list[str]:
    """Every command there is, subcommands in full."""
    from importlib import import_module

    for module in COMMANDS:
        import_module(f"stance.cli.{module}")
    found = []
    for name, command in typer.main.get_command(stance.cli.shared.app).commands.items():  # type: ignore[attr-defined]
        inner = getattr(command, "commands", None)
        found += [f"{name} {sub}" for sub in inner] if inner else [name]
    return sorted(found)


@pytest.mark.parametrize("command", commands())
def test_every_command_is_documented(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert f"`stance {command}" in (ROOT / "README.md").read_text(encoding="utf-8"), "name it in the README's table of commands"
    assert main([*command.split(), "--help"]) == 0
    shown = capsys.readouterr().out
    assert "Example:" in shown and f"stance {command}" in shown.split("Example:")[1]


def test_the_readme_knows_no_other_command() -> None:
    known = {command.split()[0] for command in commands()}
    told = set(re.findall(r"`stance ([a-z]+)", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert told <= known


# -- data ---------------------------------------------------------------------------------------------------------


def test_data_travel_with_the_package() -> None:
    data = files("stance") / "data"
    for name in ("groups.toml", "bodies.toml", "events.toml", "phrases.toml"):
        assert tomllib.loads((data / name).read_text(encoding="utf-8"))
    for folder in ("states", "people", "elections", "rules"):
        assert [one for one in (data / folder).iterdir() if one.name.endswith(".toml")]
    assert (data / "codebook.md").read_text(encoding="utf-8").startswith("# ")


def test_nothing_of_data_is_left_out_of_the_wheel() -> None:
    """hatchling packs what git does not ignore: no data file may match an ignored name."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout")
    there = [str(path) for path in (PACKAGE / "data").rglob("*") if path.is_file()]
    ignored = subprocess.run(["git", "check-ignore", "--no-index", *there], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ignored.stdout == ""


# -- weight -------------------------------------------------------------------------------------------------------

ENGINE = (
    "reading denial senses saying speakers aims times merge echoes extract "
    "syntax tagging linking clauses words patterns mentions contenders anaphora holders targets ballots match articles dates explain check score"
).split()  # fmt: skip
HEAVY = [f"stance.{name}" for name in ENGINE] + ["rich.console", "rich.table", "rich.progress", "dateutil", "filelock", "pyarrow"]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    from made import article, event

    with Store(tmp_path / "store").writing() as writer:
        writer.put(article(), [event()])
    return tmp_path / "store"


QUESTIONS = (
    "position Canada", "position Canada --timeline", "events", "events --actor Canada --format csv", "compare Canada Peru", "matrix --on VEN",
    "who VEN-2018", "changes --since 2018", "conflicts --format jsonl", "--help", "position --help", "articles", "summary", "schema event", "export x.csv",
    "events --review none", "decisions",
)  # fmt: skip


@pytest.mark.parametrize("command", QUESTIONS)
def test_questions_load_no_engine(command: str, store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(store)
    code = f"import sys; from stance.cli import main; s = main(sys.argv[1:]); print([m for m in {HEAVY} if m in sys.modules], file=sys.stderr); sys.exit(s)"
    asked = run("-c", code, *command.split(), store=store)
    assert (asked.returncode, asked.stderr.splitlines()[-1:]) == (0, ["[]"])


def run(*arguments: str, store: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "120"} | ({"STANCE_STORE": str(store)} if store else {})
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, env=environment, check=False, encoding="utf-8")


# -- rules that steps of the reading know by name --------------------------------------------------------------------


def _compared(tree: ast.AST, attribute: str, constants: dict[str, ast.expr]) -> Iterator[ast.AST]:
    """What `match.rule.id` or `match.pattern.source`, or a name for it, is compared with: by `==`, `in`, `startswith` or `case`."""
    owner = {"id": "rule", "source": "pattern"}[attribute]

    def direct(node: ast.AST) -> bool:
        of = node.value if isinstance(node, ast.Attribute) and node.attr == attribute else None
        return getattr(of, "attr", getattr(of, "id", "")) == owner

    pairs: list[tuple[ast.expr, ast.expr]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            target = node.targets[0]
            both = isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
            pairs.extend(zip(target.elts, node.value.elts, strict=True) if both else [(target, node.value)])  # type: ignore[attr-defined]
    local = {name.id for name, value in pairs if isinstance(name, ast.Name) and direct(value)}

    def asked(node: ast.AST) -> bool:
        return direct(node) or (isinstance(node, ast.Name) and node.id in local)

    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and asked(node.left):
            yield from (constants.get(c.id, c) if isinstance(c, ast.Name) else c for c in node.comparators)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "startswith" and asked(node.func.value):
            yield from node.args
        elif isinstance(node, ast.Match) and asked(node.subject):
            yield from (case.pattern for case in node.cases)


def _named(attribute: str) -> Iterator[tuple[str, str]]:
    """(module, text) for every rule or pattern that the code knows by name."""
    for path in sources():
        tree = parsed(path)
        constants = {t.id: n.value for n in tree.body if isinstance(n, ast.Assign) for t in n.targets if isinstance(t, ast.Name)}
        functions = (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef))
        told = (c for function in functions for e in _compared(function, attribute, constants) for c in ast.walk(e) if isinstance(c, ast.Constant))
        yield from ((path.name, c.value) for c in told if isinstance(c.value, str))


def test_the_rules_and_patterns_that_the_code_names_exist() -> None:
    rules = load_rules()
    frames = [f for path in (PACKAGE / "data" / "rules").glob("*.toml") for f in tomllib.loads(path.read_text(encoding="utf-8")).get("frames", [])]
    ids, patterns = {rule.id for rule in rules.rules}, [*frames, *(p for rule in rules.rules for p in rule.patterns)]
    by_id, by_pattern = list(_named("id")), list(_named("source"))
    assert len(by_id) > 30 and len(by_pattern) > 4, "the test no longer finds them"
    assert [(path, told) for path, told in by_id if not any(i.startswith(told) for i in ids)] == []
    assert [(path, told) for path, told in by_pattern if not any(p.startswith(told) for p in patterns)] == []
