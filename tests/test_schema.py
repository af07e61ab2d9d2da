"""The schemas are true of what comes out, name every field, and do not change under one version."""

from __future__ import annotations

import hashlib
import json
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from made import Facts, article, event

from stance.export import row
from stance.index import Index
from stance.models import Why
from stance.panel import panel
from stance.query import periods, threads
from stance.schema import OUTPUT_VERSION, RECORDS, schema
from stance.store import Store

EVENTS = [
    event("2018-05-21", why=Why(actor="named"), claimant="Nicolás Maduro", publisher="A"),
    event("2018-06", "withholds", actor="PER", measure=None),
    event(None, "downgrades", target_type="relations", measure="ties", not_after="2019-01-01"),
    event("2018", "recognizes", modality="urged", addressee="PER"),
    event(None, "neutral", actor="friends", actor_type="nonstate", published=None),
    event("2018-05-21", "rejects", actor="LIMA", actor_type="igo"),
]  # fmt: skip


def made(record: str) -> list[dict[str, Any]]:
    """Some of what the program gives out of each kind."""
    match record:
        case "article":
            with TemporaryDirectory() as folder:
                with Store(folder).writing() as writer:
                    writer.put(article(published="2018-05-21"), EVENTS)
                    writer.put(article("b"), [])
                return Index(Store(folder), pytest.fail).read()
        case "event":
            return list(map(row, EVENTS))
        case "position":
            return [row(period) for actor in ("CAN", "PER", "friends") for period in periods(threads(EVENTS, actor, Facts()))]
    return list(panel(EVENTS, Facts(), "month"))


@pytest.mark.parametrize("record", RECORDS)
def test_what_comes_out_is_valid_and_has_every_field(record: str) -> None:
    one = schema(record)
    Draft202012Validator.check_schema(one)
    found = made(record)
    assert found
    for line in found:
        Draft202012Validator(one).validate(json.loads(json.dumps(line)))
        assert list(line) == list(one["properties"]) == one["required"]


@pytest.mark.parametrize(
    ("record", "wrong"),
    [
        ("event", {"stance": "adores"}), ("event", {"date": "21 May"}), ("event", {"evidence": [{"start": 1}]}), ("event", {"confidence": 1.1}),
        ("event", {"actor": None}), ("position", {"articles": "2"}), ("position", {"contested": ["x", 1]}), ("panel", {"period": "May"}),
        ("article", {"published": "soon"}),
    ],
)  # fmt: skip
def test_what_is_wrong_is_not_valid(record: str, wrong: dict[str, Any]) -> None:
    assert not Draft202012Validator(schema(record)).is_valid(made(record)[0] | wrong)


@pytest.mark.parametrize("record", RECORDS)
def test_a_missing_field_is_wrong_and_a_further_one_is_not(record: str) -> None:
    check, line = Draft202012Validator(schema(record)), made(record)[0]
    assert check.is_valid(line | {"actor_cow": "20"})
    for name in line:
        assert not check.is_valid({other: value for other, value in line.items() if other != name})


def test_one_document_for_all() -> None:
    every = schema()
    Draft202012Validator.check_schema(every)
    check = Draft202012Validator(every)
    assert all(check.is_valid(line) for record in RECORDS for line in made(record))
    assert not check.is_valid({"id": "x"})


def test_the_version_is_part_of_the_id() -> None:
    assert schema("event")["$id"] == f"urn:stance:event:{OUTPUT_VERSION}"
    assert [int(part) for part in OUTPUT_VERSION.split(".")]


def test_a_change_of_the_output_changes_its_version() -> None:
    """If this fails, the output has changed: see `stance.schema` for which part of OUTPUT_VERSION goes up, then write the new digest here."""

    def bare(node: Any) -> Any:
        if isinstance(node, dict):
            return {
                name: bare(value)
                for name, value in sorted(node.items())
                if name not in ("$id", "$schema") and not (name == "description" and isinstance(value, str))
            }
        return [bare(one) for one in node] if isinstance(node, list) else node

    shape = json.dumps([bare(schema(record)) for record in RECORDS])
    assert (OUTPUT_VERSION, hashlib.sha256(shape.encode()).hexdigest()[:16]) == ("1.1.0", "844eb0df2d00bdd2")
