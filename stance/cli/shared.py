"""What all commands share: the program, their common options, and how they complain."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

if TYPE_CHECKING:
    from stance.prepared import Light


def program(run: Callable[[], None] | None = None) -> typer.Typer:
    """The program, as yet without commands."""
    return typer.Typer(
        name="stance",
        help="Who recognizes, rejects or withholds judgement on which election or government, read out of news text.",
        rich_markup_mode=None,  # plain help starts in half the time
        pretty_exceptions_enable=False,
        add_completion=False,
        callback=run,
    )


app = program()

paged = False
"""Whether what is longer than the terminal goes through a pager: where a command has `--no-pager` and it is not given."""


def _turn_pager(off: bool) -> bool:
    global paged
    paged = not off
    return off


def filled(given: str | None) -> str | None:
    """An option's value, which must not be empty: a script whose variable was never set would get an answer to another question."""
    if given is not None and not given.strip():
        raise typer.BadParameter("it is empty; give a value, or leave the option out")
    return given


Form = Literal["table", "json", "jsonl", "csv"]

Store = Annotated[Path, typer.Option("--store", envvar="STANCE_STORE", metavar="DIR", help="The store to use.")]
STORE = Path("stance-data")
Format = Annotated[Form, typer.Option("--format", help="A table for people, or exact records.")]
On = Annotated[
    str | None,
    typer.Option("--on", metavar="TARGET", help='Toward one election, country or claimant: VEN-2018, "Venezuela".', callback=filled),
]
Actors = Annotated[list[str] | None, typer.Option("--actor", metavar="NAME", help="Whose (repeatable).")]
Ons = Annotated[
    list[str] | None,
    typer.Option("--on", metavar="TARGET", help="Toward this election, country or claimant (repeatable)."),
]
Elections = Annotated[
    list[str] | None,
    typer.Option("--election", metavar="ELECTION", help="About this election, also as mere context (repeatable)."),
]
Stances = Annotated[
    list[str] | None,
    typer.Option("--stance", metavar="STANCE", help="recognizes, rejects, withholds, neutral, downgrades, restores (repeatable)."),
]
Modalities = Annotated[list[str] | None, typer.Option("--modality", metavar="MODALITY", help="actual, intended, urged (repeatable).")]
Since = Annotated[str | None, typer.Option("--since", metavar="DATE", help="From this day, month or year on.", callback=filled)]
Until = Annotated[str | None, typer.Option("--until", metavar="DATE", help="Up to this day, month or year.", callback=filled)]
Countries = Annotated[list[str] | None, typer.Option("--country", metavar="NAME", help="About this country (repeatable).")]
Groups = Annotated[list[str] | None, typer.Option("--group", metavar="NAME", help="By those who were members of it on the day (repeatable).")]
Kinds = Annotated[
    list[str] | None,
    typer.Option("--kind", metavar="KIND", help="election, government, relations; or of elections: presidential, parliamentary ... (repeatable)."),
]
MinConfidence = Annotated[float, typer.Option("--min-confidence", min=0, max=1, metavar="NUMBER", help="Only events this sure, 0 to 1.")]
Words = Annotated[str | None, typer.Option("--text", metavar="WORDS", help="With these words in the evidence.", callback=filled)]
Articles = Annotated[list[str] | None, typer.Option("--article", metavar="ID", help="From this article (repeatable).")]
Reviews = Annotated[
    list[str] | None,
    typer.Option("--review", metavar="REVIEW", help="What a person decided on it: accepted, corrected, added, none (repeatable)."),
]
At = Annotated[str | None, typer.Option("--at", metavar="DATE", help="What was held on that day.", callback=filled)]
KnownBy = Annotated[str | None, typer.Option("--known-by", metavar="DATE", help="From what had been published by then.", callback=filled)]
Own = Annotated[bool, typer.Option("--own", help="Without what is derived from groups.")]
Newest = Annotated[bool, typer.Option("--newest/--oldest", help="Which come first.")]
Limit = Annotated[int | None, typer.Option("--limit", min=1, metavar="N", help="At most so many.")]
NoPager = Annotated[bool, typer.Option("--no-pager", help="Not through a pager, however long it is.", callback=_turn_pager)]
Sources = Annotated[
    list[str],
    typer.Argument(metavar="SOURCE...", help="Text files, folders, .jsonl, .gz of these; - is standard input."),
]
SourcesIfAny = Annotated[
    list[str] | None,
    typer.Argument(metavar="SOURCE...", help="Text files, folders, .jsonl, .gz of these; - is standard input."),
]
Published = Annotated[str | None, typer.Option("--published", metavar="DATE", help="The date of articles that tell none.", callback=filled)]
InputFormat = Annotated[
    str | None,
    typer.Option("--input-format", metavar="text|jsonl", help="What the input is, where its name can't tell."),
]
Rules = Annotated[Path | None, typer.Option("--rules", metavar="DIR", help="A folder of further rules of your own.")]
Facts = Annotated[Path | None, typer.Option("--knowledge", metavar="DIR", help="A folder of further states, people, elections.")]

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def clean(text: str) -> str:
    r"""Text made safe for a terminal: white space becomes a space, control characters are spelled out.

    >>> print(clean("a\x1b[31mb\nc"))
    a\x1b[31mb c
    """
    return _CONTROL.sub(_spell, text)


def _spell(match: re.Match[str]) -> str:
    code = ord(match[0])
    return " " if match[0] in "\t\n\r\x0b\x0c\u2028\u2029" else f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"


def complain(message: str) -> None:
    """Say something on standard error, each line of the message on one line."""
    for line in message.splitlines():
        print(f"stance: {clean(line)}", file=sys.stderr)


def waiting() -> None:
    """Say that another writer is waited for."""
    complain("waiting for another program that writes to this store")


class Problems:
    """Collects what could not be read while the rest goes on: said at once, counted in the exit status."""

    def __init__(self) -> None:
        self._said: set[str] = set()

    def __call__(self, message: str) -> None:
        if message not in self._said:  # a store may be read twice for one answer
            self._said.add(message)
            complain(message)

    @property
    def count(self) -> int:
        return len(self._said)

    def finish(self) -> None:
        """End the command with status 1 if anything went wrong."""
        if self._said:
            raise typer.Exit(1)


def light() -> Light:
    """What questions need of the knowledge, which itself is loaded only where no copy of that is ready."""
    from stance import prepared

    def make() -> dict[str, Any]:
        from stance import knowledge

        return knowledge.lighten(knowledge.load())

    return prepared.light(make)


def plain(record: Any) -> dict[str, Any]:
    """A record, dataclass or mapping as plain data."""
    from dataclasses import asdict, is_dataclass

    if isinstance(record, Mapping):
        return dict(record)
    if is_dataclass(record) and not isinstance(record, type):
        return asdict(record)
    return dict(record.model_dump(mode="json"))


def emit(rows: Sequence[Mapping[str, Any]], form: Literal["csv", "json", "jsonl"], columns: Sequence[str]) -> None:
    """Print rows in an exact format; CSV knows no escapes, so on a terminal, and there alone, they are spelled out."""
    from stance.export import write

    if form == "csv" and sys.stdout.isatty():
        rows = [{name: _spelled(value) for name, value in row.items()} for row in rows]
    write(rows, sys.stdout, form, columns)


def emit_whole(rows: Iterable[Mapping[str, Any]], form: Literal["csv", "json", "jsonl"], columns: Sequence[str]) -> None:
    """The same of any number of rows, and not before the last one is there."""
    from shutil import copyfileobj
    from tempfile import TemporaryFile

    from stance.export import write

    if form == "csv" and sys.stdout.isatty():
        return emit(list(rows), form, columns)
    with TemporaryFile("w+", encoding="utf-8", newline="") as made:
        write(rows, made, form, columns)
        made.seek(0)
        copyfileobj(made, sys.stdout)


def _spelled(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_spelled(inner) for inner in value]
    return {name: _spelled(inner) for name, inner in value.items()} if isinstance(value, dict) else value
