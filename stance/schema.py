"""JSON Schema (draft 2020-12) of what the program gives out, derived from the records themselves.

`OUTPUT_VERSION` is the version of that output and part of every schema's `$id`.  It follows semantic versioning:

- major: a field is removed or renamed, its type or meaning changes, or a value that programs may test for goes;
- minor: a field or a record is added, or a field may hold a further value;
- patch: only descriptions change.

So the schemas allow for fields that they do not name: a later minor version may add some, and `--with` does.
"""

from __future__ import annotations

from typing import Any

from stance.holdings import ArticleRead
from stance.models import Event, Record, StanceError
from stance.panel import PanelRow
from stance.query import Period

OUTPUT_VERSION = "1.1.0"
DRAFT = "https://json-schema.org/draft/2020-12/schema"
RECORDS: dict[str, type[Record]] = {"article": ArticleRead, "event": Event, "position": Period, "panel": PanelRow}

_DATES = {"date", "not_after", "published", "election_date", "since", "until", "period"}
_DATE = r"^\d{4}(-\d{2}(-\d{2})?)?$"


def schema(name: str | None = None) -> dict[str, Any]:
    """The schema of one kind of record, or, where none is named, of all in one document.

    >>> schema("position")["properties"]["via"]["type"], schema("event")["$id"]
    (['string', 'null'], 'urn:stance:event:1.1.0')
    """
    if name is None:
        every = {kind: schema(kind) for kind in RECORDS}
        return {"$schema": DRAFT, "$id": f"urn:stance:{OUTPUT_VERSION}", "anyOf": [{"$ref": one["$id"]} for one in every.values()], "$defs": every}
    if name not in RECORDS:
        raise StanceError(f'no record "{name}"; it is one of {", ".join(RECORDS)}')
    made = _node(RECORDS[name].model_json_schema(mode="serialization"))
    for field in _DATES & made["properties"].keys():
        made["properties"][field]["pattern"] = _DATE
    return {"$schema": DRAFT, "$id": f"urn:stance:{name}:{OUTPUT_VERSION}", "title": name} | made


def _node(made: dict[str, Any]) -> dict[str, Any]:
    """A schema as pydantic makes it, in the short form that people write."""
    if "anyOf" in made:  # the records know no other choice than that between something and null
        (kind,) = (one for one in made["anyOf"] if one.get("type") != "null")
        made = {name: value for name, value in made.items() if name != "anyOf"} | kind | {"type": [kind["type"], "null"]}
        if "enum" in made:
            made["enum"] = [*made["enum"], None]
    node: dict[str, Any] = {name: made[name] for name in ("type", "description", "enum", "$ref", "minimum", "maximum") if name in made}
    if "items" in made:
        node["items"] = _node(made["items"])
    if "properties" in made:
        node["properties"] = {name: _node(value) for name, value in made["properties"].items()}
        node["required"] = list(node["properties"])
    if "$defs" in made:
        node["$defs"] = {name: _node(value) for name, value in made["$defs"].items()}
    return node
