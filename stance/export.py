"""The same records in the formats that other programs read: CSV, JSON and JSON Lines.

JSON is never altered.  CSV has a column for each field: of a list of records (the evidence) one for each of
their fields, several values joined by " | ".
"""

from __future__ import annotations

import csv
import errno
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, TextIO, get_args

from stance.models import Event, Record, StanceError, Why
from stance.query import Period
from stance.store import dumps

Form = Literal["csv", "json", "jsonl"]
Row = Mapping[str, Any]
FORMS: tuple[Form, ...] = get_args(Form)

_JOIN = " | "
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def _event_columns() -> tuple[str, ...]:
    columns: list[str] = []
    for name in Event.model_fields:
        if name == "evidence":
            columns += ("evidence_sentence", "evidence_start", "evidence_end", "trigger", "rule")
        elif name == "why":
            columns += (f"why_{part}" for part in Why.model_fields)
        else:
            columns.append(name)
    return tuple(columns)


EVENT_COLUMNS = _event_columns()
PERIOD_COLUMNS = tuple(Period.model_fields)
_BARE = {"trigger", "rule"}  # fields of the evidence that need no "evidence_" before their name


def row(record: Record) -> dict[str, Any]:
    """A record as plain data, its fields in their documented order."""
    return record.plain()


def form_of(path: Path) -> Form:
    """The format that a file's suffix names."""
    suffix = path.suffix.lower().removeprefix(".")
    for form in FORMS:
        if suffix == form:
            return form
    raise StanceError(f'"{path}" names no known format; end it in {", ".join("." + form for form in FORMS)}')


def write(rows: Iterable[Row], out: TextIO, form: Form, columns: Sequence[str]) -> None:
    """Write rows in one of the formats; `columns` are those of the CSV, which has them even with no row.

    >>> import sys
    >>> write([{"id": "a", "articles": 2}, {"id": "b", "articles": 1}], sys.stdout, "json", ())
    [
    {"id":"a","articles":2},
    {"id":"b","articles":1}
    ]
    """
    if form == "csv":
        table = csv.writer(out, lineterminator="\r\n")
        table.writerow(columns)
        for one in rows:
            cells = flat(one)
            table.writerow([cell(cells.get(column)) for column in columns])
    elif form == "json":
        lines = ",\n".join(map(dumps, rows))
        out.write(f"[\n{lines}\n]\n" if lines else "[]\n")
    else:
        out.writelines(dumps(one) + "\n" for one in rows)


def save(rows: Iterable[Row], path: Path, form: Form, columns: Sequence[str]) -> None:
    """Write a file whole or not at all: an export that fails leaves the former one as it was."""
    if path.exists() and not path.is_file():  # a device or a pipe cannot be replaced, only written to
        with path.open("w", encoding="utf-8", newline="") as out:
            return write(rows, out, form, columns)
    path = path.resolve()  # a link stays one
    if not path.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path.parent))
    beside = path.with_name(f".{path.name}.tmp")
    try:
        with beside.open("w", encoding="utf-8", newline="") as out:
            write(rows, out, form, columns)
        os.replace(beside, path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def flat(one: Row) -> dict[str, Any]:
    """A row with no structure left in it: what is nested gets a column, what is several is joined.

    >>> flat({"evidence": [{"start": 1, "rule": "a"}, {"start": 9, "rule": "b"}], "contested": []})
    {'evidence_start': '1 | 9', 'rule': 'a | b', 'contested': ''}
    """
    cells: dict[str, Any] = {}
    for name, value in one.items():
        if isinstance(value, Mapping):
            cells |= {f"{name}_{part}": inner for part, inner in value.items()}
        elif isinstance(value, (list, tuple)) and value and isinstance(value[0], Mapping):
            for part in value[0]:
                column = part if name == "evidence" and part in _BARE else f"{name}_{part}"
                cells[column] = _JOIN.join(str(inner[part]) for inner in value)
        elif isinstance(value, (list, tuple)):
            cells[name] = _JOIN.join(map(str, value))
        else:
            cells[name] = value
    return cells


def cell(value: Any) -> Any:
    """A value as a CSV cell: what a spreadsheet would run as a formula gets an apostrophe before it.

    >>> cell("=1+1"), cell("a=1"), cell(0.9), cell(None)
    ("'=1+1", 'a=1', 0.9, '')
    """
    if value is None:
        return ""
    return "'" + value if isinstance(value, str) and value.startswith(_FORMULA) else value
