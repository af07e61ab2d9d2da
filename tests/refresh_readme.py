"""Runs the README's commands and writes what they print beneath them.

    python tests/refresh_readme.py

Marks in the README, each a comment on the line before a fenced block:

    <!-- test -->            the block's commands are run; a test requires them to succeed
    <!-- test: status 1 -->  the same, and the last must end with that status
    <!-- file: NAME -->      the block is written to the file NAME, for the commands below it
    <!-- output -->          the block holds what the commands before it print
    <!-- output: 12 -->      its first 12 lines, "..." standing for the rest

All run in one folder, from top to bottom, so that a later command finds what an earlier one made.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
_BLOCK = re.compile(r"<!-- (test|file|output)(?:: ([^\n]*?))? -->\n+```(\w*)\n(.*?)```\n", re.DOTALL)
_INSTALL = re.compile(r"python3 -m venv \.venv|\. \.venv/bin/activate|pip install -q (?:\.|-e '\.\[dev\]')")
"""The parts of a line to paste that set up what the test already runs in."""


@dataclass(frozen=True)
class Block:
    """One marked block; `start` and `end` are where its content stands in the README."""

    kind: str
    option: str
    content: str
    start: int
    end: int

    @property
    def line(self) -> int:
        return README.read_text(encoding="utf-8")[: self.start].count("\n")

    @property
    def status(self) -> int:
        return int(self.option.removeprefix("status ")) if self.option else 0


@dataclass(frozen=True)
class Ran:
    """What the commands of a block did."""

    block: Block
    status: int
    printed: str


def blocks(readme: str) -> list[Block]:
    return [Block(m[1], m[2] or "", m[4], m.start(4), m.end(4)) for m in _BLOCK.finditer(readme)]


def commands(script: str) -> str:
    """The script without the steps that set up Python and install: those who run it have done so.

    >>> commands("python3 -m venv .venv && . .venv/bin/activate && pip install -q . && stance ingest seeds")
    'stance ingest seeds'
    """
    return "\n".join(" && ".join(step for step in line.split(" && ") if not _INSTALL.fullmatch(step.strip())) for line in script.splitlines())


def run_all(readme: str, folder: Path) -> list[Ran]:
    """Run every marked block in `folder`; `stance` is the program beside this file, whether installed or not."""
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    tools = folder / ".tools"
    tools.mkdir()
    program = tools / "stance"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m stance "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    environment = {name: value for name, value in os.environ.items() if name not in ("STANCE_STORE", "NO_COLOR")}
    environment |= {"PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT), "COLUMNS": "100"}
    ran = []
    for block in blocks(readme):
        if block.kind == "file":
            path = folder / block.option
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.content, encoding="utf-8")
        elif block.kind == "test":
            done = subprocess.run(
                ["bash", "-euo", "pipefail", "-c", commands(block.content)],
                cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False,
            )  # fmt: skip
            ran.append(Ran(block, done.returncode, done.stdout))
    return ran


def refreshed(readme: str, ran: list[Ran]) -> str:
    """The README with what was printed in its output blocks."""
    printed = {one.block.start: one.printed for one in ran}
    parts, at, last = [], 0, ""
    for block in blocks(readme):
        if block.kind == "test":
            last = printed[block.start]
        elif block.kind == "output":
            lines = last.splitlines()
            if block.option and len(lines) > int(block.option):
                lines = [*lines[: int(block.option)], "..."]
            parts += [readme[at : block.start], "".join(f"{line}\n" for line in lines)]
            at = block.end
    return "".join([*parts, readme[at:]])


def main() -> int:
    readme = README.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        ran = run_all(readme, Path(folder))
    for one in ran:
        if one.status != one.block.status:
            print(f"README.md:{one.block.line}: status {one.status}\n{one.block.content}{one.printed}", file=sys.stderr)
    README.write_text(refreshed(readme, ran), encoding="utf-8")
    return int(any(one.status != one.block.status for one in ran))


if __name__ == "__main__":
    sys.exit(main())
