"""Exports: exact, stable, and safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from made import TEXT, event

from stance.export import EVENT_COLUMNS, PERIOD_COLUMNS, Form, form_of, row, save, write
from stance.models import Event, Evidence, StanceError, Why


def written(form: Form, *events: Event) -> str:
    out = io.StringIO(newline="")
    write(map(row, events), out, form, EVENT_COLUMNS)
    return out.getvalue()


def cells(*events: Event) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written("csv", *events), newline="")))


def test_columns_follow_the_interface() -> None:
    assert EVENT_COLUMNS[:8] == (
        "id", "article", "actor", "actor_type", "actor_name", "stance", "modality", "addressee",
    )  # fmt: skip
    assert EVENT_COLUMNS[EVENT_COLUMNS.index("speaker") + 1 :][:9] == (
        "evidence_sentence", "evidence_start", "evidence_end", "trigger", "rule", "source", "publisher", "title",
        "confidence",
    )  # fmt: skip
    assert PERIOD_COLUMNS[-3:] == ("events", "breaks_with", "copies") and "via" in PERIOD_COLUMNS
    assert set(cells(event())[0]) == set(EVENT_COLUMNS)


def test_csv_joins_the_evidence() -> None:
    two = (
        Evidence(start=0, end=24, sentence=TEXT[:24], trigger="said", rule="a"),
        Evidence(start=26, end=57, sentence=TEXT[26:57], trigger="does not", rule="b"),
    )
    (one,) = cells(event(evidence=two, why=Why(actor="named")))
    assert one["evidence_start"] == "0 | 26" and one["evidence_end"] == "24 | 57"
    assert one["trigger"] == "said | does not" and one["rule"] == "a | b"
    assert one["evidence_sentence"] == f"{TEXT[:24]} | {TEXT[26:57]}"
    assert one["why_actor"] == "named" and one["claimant"] == "" and one["confidence"] == "0.9"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_formula_cells_get_one_apostrophe_and_json_none(start: str) -> None:
    text = start + 'cmd|"x", 1\n2'
    assert cells(event(title=text))[0]["title"] == "'" + text
    assert json.loads(written("jsonl", event(title=text)))["title"] == text


@pytest.mark.parametrize("text", ["'=1", " =1", "a-b", "Déjà, vu", '"', "a\r\nb", "1e5", "\n=1", "\x1b[31m", "\x00"])
def test_other_cells_are_left_alone(text: str) -> None:
    assert cells(event(title=text))[0]["title"] == text


def test_csv_lines_end_as_the_standard_says() -> None:
    text = written("csv", event(), event("2019"))
    assert text.count("\r\n") == 3 and text.count("\n") == 3


def test_nothing_found() -> None:
    assert written("csv") == ",".join(EVENT_COLUMNS) + "\r\n"
    assert written("json") == "[]\n"
    assert written("jsonl") == ""


def test_json_round_trip() -> None:
    events = [event(title="\x9b31m \u202e \x7f [red]"), event("2018")]
    assert [Event.model_validate(one) for one in json.loads(written("json", *events))] == events
    assert [Event.model_validate_json(line) for line in written("jsonl", *events).splitlines()] == events


def test_json_holds_no_control_character() -> None:
    text = written("json", event(title="\x9b31m \u202e \x7f \x1b"))
    assert all(char == "\n" or char.isprintable() for char in text)


def test_suffix_names_the_format() -> None:
    assert [form_of(Path(name)) for name in ("a.csv", "b.JSON", "c.d.jsonl")] == ["csv", "json", "jsonl"]
    for name in ("a", "a.xls", "csv"):
        with pytest.raises(StanceError, match=r"\.csv, \.json, \.jsonl"):
            form_of(Path(name))


def test_a_failed_export_leaves_the_old_file(tmp_path: Path) -> None:
    place = tmp_path / "e.jsonl"
    save([{"id": "a"}], place, "jsonl", ())
    with pytest.raises(TypeError):
        save([{"id": "b"}, {"id": object()}], place, "jsonl", ())
    assert place.read_text() == '{"id":"a"}\n'
    assert [file.name for file in tmp_path.iterdir()] == ["e.jsonl"]


def test_a_link_and_a_device_stay_what_they_are(tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")
    save([], tmp_path / "link.json", "json", ())
    assert (tmp_path / "link.json").is_symlink() and (tmp_path / "real.json").read_text() == "[]\n"
    save([], Path("/dev/null"), "json", ())
    assert not Path("/dev/null").is_file()
