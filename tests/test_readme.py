"""The README tells the truth: its commands run, and they print what it shows."""

from __future__ import annotations

import re
from pathlib import Path

from refresh_readme import README, blocks, refreshed, run_all

TEXT = README.read_text(encoding="utf-8")
RUN = [block for block in blocks(TEXT) if block.kind == "test"]


def test_commands_run_and_print_what_it_shows(tmp_path: Path) -> None:
    """One test, as the commands build on each other: they are run once, not once in each process."""
    ran = run_all(TEXT, tmp_path)
    for one in ran:
        assert one.status == one.block.status, f"line {one.block.line}: {one.block.content}{one.printed}"
        assert "Traceback" not in one.printed and "internal error" not in one.printed, f"line {one.block.line}: {one.printed}"
    assert settled(refreshed(TEXT, ran)) == settled(TEXT), "run: python tests/refresh_readme.py"


def settled(readme: str) -> str:
    """Without the fingerprints and numbers of rules and facts, which every edit of a data file changes."""
    return re.sub(r"(rules|knowledge)(?:\": \")? ?[0-9a-f]{12}|\d+ rules and \d+ cues", r"\1", readme)


def test_every_block_of_commands_is_run() -> None:
    """A block of commands without a mark must be one that cannot run here: it installs, or runs these very tests."""
    for match in re.finditer(r"(?<!<!-- test -->\n)```bash\n(.*?)```", TEXT, re.DOTALL):
        marked = any(block.content == match[1] for block in RUN)
        assert marked or "pip install" in match[1] or "pytest" in match[1], match[1]


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", TEXT):
        assert (Path(README).parent / target).exists(), target
