"""What reaches the terminal: text with styles, its width, and the pager.

A few lines of our own and not rich's, whose text and console take longer to import than a short answer takes altogether.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterable, Sequence
from itertools import pairwise

from stance.cli import shared

_CODES = {
    "bold": 1, "dim": 2, "italic": 3, "red": 31, "green": 32, "yellow": 33, "blue": 34, "magenta": 35, "cyan": 36,
}  # fmt: skip
WIDE = 100
"""The width where nothing tells one."""


def cells(text: str) -> int:
    """How many columns a text takes; wide characters take two."""
    if text.isascii() or max(text) < "\u0300":  # the Latin letters, each of which takes one
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


class Text:
    """A text of which each part has a style, which may be ""; never markup, whatever it holds."""

    __slots__ = ("parts", "plain")

    def __init__(self, text: str = "", style: str = "") -> None:
        self.parts: list[tuple[str, str]] = [(text, style)] if text else []
        self.plain = text

    @classmethod
    def of(cls, *parts: str | tuple[str, str] | Text) -> Text:
        """Several put together.

        >>> Text.of("a ", ("b", "bold"), Text(" c")).plain
        'a b c'
        """
        made = cls()
        for part in parts:
            if isinstance(part, Text):
                made.parts += part.parts
            elif part:
                made.parts.append((part, "") if isinstance(part, str) else part)
        made.plain = "".join([text for text, _ in made.parts])
        return made

    @property
    def width(self) -> int:
        return cells(self.plain)

    def cut(self, start: int, end: int) -> Text:
        """The characters from `start` to `end`, in their styles.

        >>> Text.of("ab", ("cd", "bold")).cut(1, 3).parts
        [('b', ''), ('c', 'bold')]
        """
        pieces, at = [], 0
        for text, style in self.parts:
            pieces.append((text[max(0, start - at) : max(0, end - at)], style))
            at += len(text)
        return Text.of(*(piece for piece in pieces if piece[0]))

    def rstrip(self) -> Text:
        """Without white space at its end."""
        kept = len(self.plain.rstrip())
        return self if kept == len(self.plain) else self.cut(0, kept)

    def coded(self) -> str:
        """With the terminal's codes for its styles."""
        return "".join(f"\x1b[{_CODES[style]}m{text}\x1b[0m" if style else text for text, style in self.parts)


def room() -> int:
    """The width to fill: the terminal's, or COLUMNS, or 100 where the answer goes elsewhere."""
    return max(40, shutil.get_terminal_size((WIDE, 24)).columns)


def show(lines: Iterable[Text]) -> None:
    """Print to standard output; codes and the pager only where that is a terminal, no codes where NO_COLOR is set or they would not be understood."""
    if not sys.stdout.isatty():
        sys.stdout.writelines(line.plain.rstrip() + "\n" for line in lines)
        return
    bare = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    told = [line.plain.rstrip() if bare else line.rstrip().coded() for line in lines]
    long = len(told) >= shutil.get_terminal_size().lines and sys.stdin.isatty()  # else nobody is there to turn pages
    if not (shared.paged and long and _page(told)):
        sys.stdout.writelines(line + "\n" for line in told)


def _page(told: Sequence[str]) -> bool:
    """Hand the lines to the user's pager, to `less` where none is named; whether there was one."""
    import shlex
    import subprocess

    command = shlex.split(os.environ.get("PAGER") or "less")
    sys.stdout.flush()
    try:  # F and X: what fits is just printed, and nothing is wiped at the end; R: colours are
        pager = subprocess.Popen(command, stdin=subprocess.PIPE, env={"LESS": "FRX", **os.environ}, encoding="utf-8", errors="replace")
    except (OSError, IndexError):
        return False
    try:
        pager.communicate("".join(line + "\n" for line in told))
    except KeyboardInterrupt:  # the pager's own business
        pager.wait()
    return True


# -- layout -------------------------------------------------------------------------------------------------

_WHOLE = {"since", "until", "date", "id"}  # never broken: they are copied
_LEAST = 10  # to which any other column may shrink: the longest names of stances still fit
_NUMBERS = {"articles", "start", "end", "patterns", "examples", "counterexamples", "count", "fired", "events", "units", "agreed", "percent", "kappa"}


_NOTHING = Text()


def table(
    names: Sequence[str],
    rows: Sequence[Sequence[Text]],
    *,
    indent: int = 0,
    least: Sequence[int] = (),
    header: bool = True,
    below: Sequence[Text] = (),
) -> list[Text]:
    """The lines of a table; where it is too wide its widest columns give way and their cells are wrapped.

    What stands `below` each row is told over the full width.
    """
    grid = [[Text(name, style="dim") for name in names], *rows] if header else rows
    widths = [max(cells(line) for row in grid for line in row[i].plain.split("\n")) for i in range(len(names))]
    widths[: len(least)] = map(max, widths, least)
    flexible = [i for i, name in enumerate(names) if name not in _WHOLE]
    surplus = sum(widths) + 2 * len(names) - 2 - (room() - indent)
    while surplus > 0 and flexible:
        widest = max(flexible, key=widths.__getitem__)
        if widths[widest] <= _LEAST:
            break
        widths[widest] -= 1
        surplus -= 1
    if surplus > 0 and header:
        return _stacked(names, rows, indent, below)
    lines = []
    for number, row in enumerate(grid, -1 if header else 0):
        columns = [wrap(cell, width) for cell, width in zip(row, widths, strict=True)]
        for k in range(max(map(len, columns))):
            line: list[str | Text] = []
            gap = " " * indent
            for name, column, width in zip(names, columns, widths, strict=True):
                part = column[k] if k < len(column) else _NOTHING
                if part.plain:
                    pad = width - part.width
                    line += [gap + " " * pad, part] if name in _NUMBERS else [gap, part]
                    gap = "  " if name in _NUMBERS else " " * (pad + 2)
                else:
                    gap += " " * (width + 2)
            lines.append(Text.of(*line).rstrip())
        if below and number >= 0:
            lines += flow(below[number], indent + 4)
    return lines


def _stacked(names: Sequence[str], rows: Sequence[Sequence[Text]], indent: int, below: Sequence[Text]) -> list[Text]:
    """The rows of a table that is too wide, each as a block of lines with the column's name before its cell."""
    lines: list[Text] = []
    for number, row in enumerate(rows):
        filled = [[Text(name, style="dim"), cell] for name, cell in zip(names, row, strict=True) if cell.plain]
        lines += [*([Text("")] if lines else []), *table(("id", "value"), filled, indent=indent, header=False)]
        lines += flow(below[number], indent + 4) if below else []
    return lines


def flow(text: Text, indent: int = 0) -> list[Text]:
    """A paragraph, wrapped and indented."""
    return [Text.of(" " * indent, line) for line in wrap(text, room() - indent)]


def wrap(text: Text, width: int) -> list[Text]:
    """Break a text between words, and words that are too long anywhere; wide characters take two columns."""
    plain = text.plain
    if "\n" not in plain and cells(plain) <= width:
        return [text]
    lines, at = [], 0
    for line in plain.split("\n"):
        offsets = [0, *_breaks(line, width), len(line)]
        lines += [text.cut(at + start, at + end).rstrip() for start, end in pairwise(offsets)]
        at += len(line) + 1
    return lines


def _breaks(line: str, width: int) -> list[int]:
    """Where the line must be broken to fit.

    >>> _breaks("one two three", 8), _breaks("abcdefgh", 3)
    ([8], [3, 6])
    """
    offsets: list[int] = []
    used = 0
    for word in re.finditer(r"\s*\S+\s*", line):
        if used and used + cells(word[0].rstrip()) > width:
            offsets.append(word.start())
            used = 0
        if cells(word[0].rstrip()) > width:
            for at, char in enumerate(word[0].rstrip(), word.start()):
                if used and used + cells(char) > width:
                    offsets.append(at)
                    used = 0
                used += cells(char)
        else:
            used += cells(word[0])
    return offsets
