"""The command line: the only place that prints.

A command reads its options, makes a call or two into the library and has the answer rendered.  What a
command needs beyond typer is imported inside it, so that `--help` and the questions start at once; the
questions (`position`, `events`, ...) never import the extraction engine.
"""

from __future__ import annotations

import io
import os
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import typer

from stance.cli import shared
from stance.cli.shared import app, complain

COMMANDS = {
    "reading": ("ingest", "extract", "mentions", "explain", "score"),
    "asking": ("position", "events", "export", "show"),
    "comparing": ("compare", "matrix", "changes", "who", "conflicts"),
    "judging": ("review", "correct", "add", "decisions", "agreement"),
    "keeping": ("articles", "summary", "check", "remove", "merge", "schema"),
    "knowing": ("rules", "knowledge", "lookup", "codebook"),
}
"""Which module adds which commands, in the order of `stance --help`."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status; nothing but an answer or a clear line leaves here."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # the same bytes in every locale
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        status = _run(list(arguments) or ["--help"])
        sys.stdout.flush()
        return status
    except BrokenPipeError:
        # The reader has had enough (`stance events | head`).  What is still buffered must go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        complain(f"{error.filename or 'standard output'}: {error.strerror or error}")
        return 1
    except KeyboardInterrupt:
        return 130


def _run(arguments: list[str]) -> int:
    """The command, with its mistakes told in one line each.

    typer's own runner is passed by: it would end a closed pipe with status 1.
    """
    command = typer.main.get_command(_load(arguments[0]))
    try:
        with command.make_context("stance", arguments) as context:
            command.invoke(context)
        return 0
    except typer.Exit as done:
        return done.exit_code
    except typer.TyperException as error:
        if context_of := getattr(error, "ctx", None):
            complain(f"{_message(error)} (see '{context_of.command_path} --help')")
        else:
            complain(_message(error))
        return 2
    except (OSError, KeyboardInterrupt):
        raise
    except Exception as error:
        from stance.models import StanceError

        if isinstance(error, StanceError):
            complain(str(error))
            return error.status
        at = traceback.extract_tb(error.__traceback__)[-1]
        complain(f"internal error at {Path(at.filename).name}:{at.lineno}: {type(error).__name__}: {' '.join(str(error).split())[:300]}; please report it")
        return 2


def _load(name: str) -> typer.Typer:
    """The program with one command alone, its module imported; with all, where the name is none (`--help`).

    typer builds every command that it knows before it runs one, which takes as long as a question does.
    """
    for module in [m for m, names in COMMANDS.items() if name in names] or COMMANDS:
        import_module(f"stance.cli.{module}")
    one = shared.program(lambda: None)  # with a function of its own it stays a program with commands, though it has but one
    one.registered_commands = [known for known in app.registered_commands if known.callback and known.callback.__name__ == name]
    one.registered_groups = [known for known in app.registered_groups if known.name == name]
    return one if one.registered_commands or one.registered_groups else app


def _message(error: Exception) -> str:
    """What typer found wrong, in one line."""
    tell = getattr(error, "format_message", None)
    return " ".join((tell() if tell else str(error)).split())
