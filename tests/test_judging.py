"""The commands by which people judge events: what they write, what they say, what answers make of it."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from made import TEXT, Run, article, event, runner

from stance.cli.judging import _fields
from stance.models import Event, StanceError
from stance.store import Store

ID, OTHER = "1111aaaa", "2222bbbb"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the program beside a store of two articles, as the coder ada."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("STANCE_CODER", "ada")
    monkeypatch.delenv("STANCE_STORE", raising=False)
    fill("stance-data")
    return runner(capsys, "internal error")


def fill(path: Path | str, **more: Any) -> None:
    with Store(path).writing() as writer:
        writer.put(article(published="2018-05-22"), [
            event("2018-05-21", id=ID, title="Ottawa \x1b[31m speaks", confidence=0.6, basis="publication", **more),
            event("2018-05-21", id=OTHER, actor="PER", actor_name="Peru", confidence=0.4, basis="publication"),
        ])  # fmt: skip
        writer.put(article("b.txt"), [])


def events(run: Run, *options: str) -> list[dict[str, Any]]:
    status, out, err = run("events", "--format", "jsonl", *options)
    assert (status, err) == (0, "")
    return [json.loads(line) for line in out.splitlines()]


def lines(path: str = "stance-data") -> list[dict[str, Any]]:
    return [json.loads(line) for line in (Path(path) / "corrections.jsonl").read_text(encoding="utf-8").splitlines()]


# -- correct ------------------------------------------------------------------------------------------------------


def test_a_correction_is_said_kept_and_in_every_answer(run: Run) -> None:
    before = {file: file.read_bytes() for file in Path("stance-data/articles").iterdir()}
    status, out, err = run("correct", "1111", "actor=Peru", "date=2018-05", "--why", "see the headline")
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        f"corrected {ID}: Canada (CAN) rejects VEN 2018-05-20 presidential",
        "  actor       CAN -> PER", "  actor_name  Canada -> Peru", "  date        2018-05-21 -> 2018-05",
        "  precision   day -> month", "  basis       publication -> explicit",
    ]  # fmt: skip
    (line,) = lines()
    assert (line["who"], line["why"], line["verdict"], line["changes"]["date"]) == ("ada", "see the headline", "corrected", ["2018-05-21", "2018-05"])
    assert [(e["id"], e["actor"], e["review"]) for e in events(run, "--review", "corrected")] == [(ID, "PER", "corrected")]
    assert [e["id"] for e in events(run, "--actor", "Canada")] == []
    assert {e["id"]: e["date"] for e in events(run, "--actor", "PER")} == {ID: "2018-05", OTHER: "2018-05-21"}
    assert before == {file: file.read_bytes() for file in Path("stance-data/articles").iterdir()}, "what was read stays as it was"
    assert run("correct", ID, "date=2018-05", "--why", "again")[1] == f"{ID}: is so already\n" and len(lines()) == 1


def test_what_was_decided_is_shown(run: Run) -> None:
    run("correct", ID, "stance=withholds", "--why", "no verdict \x1b[31m yet")
    run("correct", ID, "--accept", "--who", "eva")
    status, out, err = run("show", "1111")
    assert (status, err) == (0, "")
    told = out[out.index("decisions") :]
    assert "ada corrected: no verdict \\x1b[31m yet" in told and "stance  rejects -> withholds" in told and "eva accepted" in told
    assert "review      corrected" in out
    run("correct", ID, "--undo")
    assert "(taken back)" in run("show", ID)[1] and "ada took back a decision" in run("show", ID)[1]


def test_a_rejected_event_is_in_no_answer_but_shown(run: Run) -> None:
    assert run("correct", ID, OTHER, "--reject", "--why", "background")[0] == 0
    assert events(run) == []
    assert run("position", "Canada")[1].startswith("Canada (CAN): no statement found")
    status, out, _ = run("show", ID)
    assert status == 0 and "rejected by ada, 20" in out and ": background; it is in no other answer" in out
    status, out, err = run("show", ID, "--format", "jsonl")
    assert (status, json.loads(out)["id"]) == (0, ID) and "rejected by ada" in err
    assert "by coders  2 rejected" in run("summary")[1]
    assert json.loads(run("summary", "--format", "json")[1])[0]["reviews"] == {"accepted": 0, "corrected": 0, "added": 0, "rejected": 2}
    run("correct", ID, "--undo")
    assert [e["id"] for e in events(run)] == [ID] and events(run)[0]["review"] is None
    run("correct", OTHER, "--accept")  # who thinks better of it
    assert {e["id"]: e["review"] for e in events(run)} == {ID: None, OTHER: "accepted"}


def test_exports_have_the_review(run: Run) -> None:
    run("correct", ID, "--accept")
    assert run("export", "e.csv", "--review", "accepted")[0] == 0
    head, row = Path("e.csv").read_text(encoding="utf-8").splitlines()
    assert dict(zip(head.split(","), row.split(","), strict=False))["id"] == ID and head.split(",")[-2:] == ["review", "made_by"]
    run("export", "e.sqlite")
    assert sqlite3.connect("e.sqlite").execute("SELECT id, review FROM events ORDER BY id").fetchall() == [(ID, "accepted"), (OTHER, None)]
    assert [e["id"] for e in events(run, "--review", "none")] == [OTHER]
    assert run("events", "--review", "loved")[2] == 'stance: unknown review "loved"; it is one of accepted, corrected, added, none\n'


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((ID,), "say one thing"), ((ID, "--accept", "--reject"), "say one thing"), (("--accept", "date=2018"), "no event named"),
        ((ID, "date=2018"), "a correction needs its reason"), ((ID, "--reject", "--why", " "), "a rejection needs its reason"),
        ((ID, OTHER, "date=2018", "--why", "x"), "corrected one by one"), (("9999", "--accept"), 'no event "9999"'),
        ((ID, "--accept", "--who", ""), "who decides?"), ((ID, "--undo"), "nothing was decided on it"),
        ((ID, "actor=Canda", "--why", "x"), "did you mean canada"), ((ID, "election=VEN-2031", "--why", "x"), "names no election"),
        ((ID, "election=VEN", "--why", "x"), "names no election"), ((ID, "date=2018-02-30", "--why", "x"), "is not a date"),
        ((ID, "stance=adores", "--why", "x"), "stance=adores: input should be 'recognizes'"), ((ID, "country=EU", "--why", "x"), "is no country"),
        ((ID, "colour=red", "--why", "x"), 'no field "colour"'),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_and_changes_nothing(run: Run, arguments: tuple[str, ...], said: str) -> None:
    status, out, err = run("correct", *arguments)
    assert (status, out) == (2, "") and said in err
    assert not Path("stance-data/corrections.jsonl").exists()


def test_what_an_election_and_a_body_bring(run: Run) -> None:
    run("correct", ID, "election=Venezuela 2018", "--why", "x")
    assert events(run)[0]["election"] == "VEN-2018-05-20-presidential"
    assert run("correct", ID, "election=BLR-2020-presidential", "actor=Lima Group", "--why", "x")[0] == 0
    (one,) = (e for e in events(run) if e["id"] == ID)
    assert (one["country"], one["election_kind"], one["election_date"]) == ("BLR", "presidential", "2020-08-09")
    assert (one["actor"], one["actor_type"], one["actor_name"]) == ("LIMA", "igo", "Lima Group")


def test_who_decides(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run("correct", ID, "--accept")
    run("correct", ID, "--accept", "--who", "eva")
    monkeypatch.delenv("STANCE_CODER")
    monkeypatch.setattr("getpass.getuser", lambda: "login")
    run("correct", ID, "--accept")
    assert sorted(line["who"] for line in lines()) == ["ada", "eva", "login"]
    monkeypatch.setenv("STANCE_CODER", "")
    assert "who decides?" in run("correct", ID, "--accept")[2]


# -- add ----------------------------------------------------------------------------------------------------------

NEW = ("add", "a.txt", "actor=Brazil", "stance=withholds", "target_type=election", "election=VEN-2018-presidential", "--sentence")


def test_a_missed_event_is_added(run: Run) -> None:
    status, out, err = run(*NEW, "Talks  went\non.")
    assert (status, err) == (0, "") and out.startswith("added ")
    (one,) = events(run, "--review", "added")
    assert (one["actor"], one["modality"], one["date"], one["not_after"], one["made_by"]) == ("BRA", "actual", None, "2018-05-22", "coder ada")
    (span,) = one["evidence"]
    assert TEXT[span["start"] : span["end"]] == span["sentence"] == "Talks went on."
    assert "has this event already: " + one["id"] in run(*NEW, "Talks went on.")[2]
    run("correct", one["id"], "--undo")
    assert len(events(run)) == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((*NEW, "It never went on."), "no such sentence in its text"), (("add", "c.txt", "stance=rejects", "--sentence", "x"), 'unknown article "c.txt"'),
        (("add", "a.txt", "actor=Peru", "--sentence", "Talks went on."), "must be given"), (("add", "a.txt", "Peru", "--sentence", "x"), "is no field=value"),
        (("add", "a.txt", "actor=Canada", "stance=rejects", "target_type=election", "election=VEN-2018", "date=2018-05-21", "--sentence", TEXT[26:57]),
         f"has this event already: {ID}"),
    ],
)  # fmt: skip
def test_what_cannot_be_added_is_told(run: Run, arguments: tuple[str, ...], said: str) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "") and said in err


# -- decisions, merge, remove, score ------------------------------------------------------------------------------


def test_decisions_are_listed(run: Run) -> None:
    assert run("decisions")[1] == "no decisions found\n"
    run("correct", ID, "date=2018-05", "--why", "=1+1")
    run("correct", OTHER, "--accept", "--who", "eva")
    found = [json.loads(line) for line in run("decisions", "--format", "jsonl")[1].splitlines()]
    assert sorted(found, key=lambda one: (one["when"], one["id"])) == found and {one["who"] for one in found} == {"ada", "eva"}
    assert run("decisions", "--who", "eva", "--format", "json")[1].count('"verdict"') == 1
    assert "eva accepted" in run("decisions")[1] and "2018-05-21 -> 2018-05" in run("decisions")[1]
    head, *rows = run("decisions", "--format", "csv")[1].splitlines()
    assert head.startswith("when,who,verdict,taken_back,") and "'=1+1" in "".join(rows) and ",eva,accepted,False," in "".join(rows)
    assert run("decisions", "--orphans")[1] == run("decisions", "--article", "b.txt")[1] == "no decisions found\n"


def test_what_is_removed_leaves_its_decisions(run: Run) -> None:
    run("correct", ID, "--accept")
    status, _, err = run("remove", "a.txt")
    assert (status, err) == (0, "stance: 1 decision on what was removed stay; 'stance decisions --orphans' lists them\n")
    assert "ada accepted" in run("decisions", "--orphans")[1]
    fill("stance-data")
    assert run("decisions", "--orphans")[1] == "no decisions found\n" and events(run, "--review", "accepted")[0]["id"] == ID


def test_merge_brings_decisions(run: Run) -> None:
    fill("theirs")
    run("correct", ID, "--accept", "--store", "theirs", "--who", "eva")
    status, out, _ = run("merge", "theirs")
    assert status == 0 and out.endswith("1 decision of theirs added\n")
    assert events(run, "--review", "accepted")[0]["id"] == ID


def test_a_store_of_which_nothing_is_reviewed_says_what_to_do(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    status, _, err = run("score", str(next(tmp_path.rglob("store.json")).parent))
    assert status == 1 and "no article of this store is reviewed yet" in err and "stance review --article ID" in err


def test_what_was_reviewed_measures_the_extraction(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("STANCE_CODER", "ada")
    run = runner(capsys)
    Path("a.txt").write_text("OTTAWA, May 21, 2018\n\nCanada said on Monday that it does not recognize the May 20 presidential election in Venezuela.\n")
    Path("b.txt").write_text("LIMA, May 21, 2018\n\nPeru said on Monday that it does not recognize the May 20 presidential election in Venezuela.\n")
    run("ingest", "a.txt", "b.txt")
    (mine,) = events(run, "--actor", "Canada")
    run("correct", mine["id"], "stance=withholds", "--why", "for the test")
    assert run("decisions", "--gold", "gold.jsonl")[1] == "wrote 1 reviewed article with 1 event\n"
    by_store, by_file = run("score", "stance-data"), run("score", "gold.jsonl")
    assert by_store == by_file and by_store[0] == 0
    assert by_store[1].startswith("1 article\n") and "core: 0 right, 1 false, 1 missed" in by_store[1]
    run("correct", mine["id"], "--undo")
    assert run("score", "stance-data")[0] == 1  # nothing is reviewed any more


# -- review -------------------------------------------------------------------------------------------------------


def sitting(run: Run, monkeypatch: pytest.MonkeyPatch, *answers: str, options: tuple[str, ...] = ()) -> tuple[int, str, str]:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(answer + "\n" for answer in answers)))
    return run("review", *options)


def test_review_asks_about_the_least_sure_first_and_goes_on_where_it_stopped(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    status, out, err = sitting(run, monkeypatch, "a")
    assert (status, err) == (0, "") and "1 of 2" in out and out.index(OTHER) < out.index("2 of 2") < out.index(ID)
    assert "\\x1b[31m speaks" in out and ">>It does not recognize the vote.<<" in out and out.endswith("1 accepted; 1 left\n")
    status, out, _ = sitting(run, monkeypatch, "q")
    assert status == 0 and "1 of 1" in out and ID in out and OTHER not in out
    assert "1 of 2" in sitting(run, monkeypatch, "q", options=("--all",))[1]
    assert sitting(run, monkeypatch, options=("--actor", "Peru"))[1] == "nothing to review\n"


def test_review_rejects_corrects_adds_skips_and_undoes(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    _, out, err = sitting(run, monkeypatch, "r", "", "not so", "c", "date=2018-05 claimant=Henri Falcón", "told below")
    assert "a reason is needed" in out and err == "" and out.endswith("1 rejected, 1 corrected; 0 left\n")
    assert [(line["verdict"], line["why"]) for line in lines()] == [("rejected", "not so"), ("corrected", "told below")]
    assert (events(run)[0]["claimant"], events(run)[0]["precision"]) == ("Henri Falcón", "month")
    run("correct", ID, OTHER, "--undo")
    _, out, err = sitting(run, monkeypatch, "s", "c", "stance", "withholds", "no verdict", "q", options=())
    assert "stance, now rejects, should be: " in out and events(run, "--stance", "withholds")[0]["id"] == ID
    run("correct", ID, "--undo")
    fields = "actor=Brazil stance=withholds target_type=election election=VEN-2018-presidential"
    _, out, err = sitting(run, monkeypatch, "n", "Talks went on.", fields, "", "a", "u", "u", "r", "gone", "q")
    assert err == "" and out.count("took back") == 2 and out.endswith("1 rejected; 1 left\n")
    assert [(e["id"], e["review"]) for e in events(run)] == [(ID, None)]


def test_review_takes_slips_with_patience(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    status, out, err = sitting(
        run, monkeypatch, "x\x1b[31m", "", "?", "t", "u", "c", "stance=adores", "c", "colour", "c", "", "c", "date=2018-05-21", "n", "no"
    )
    assert status == 0 and 'no such key: "x\\x1b[31m"' in out and "a  accept" in out and "nothing was decided in this session" in out
    assert "stance=adores: input should be" in err and 'no field "colour"' in err and "no such sentence" in err and "it is so already" in out
    assert "More followed." in out and out.endswith("nothing decided; 2 left\n") and not Path("stance-data/corrections.jsonl").exists()


def test_review_ends_quietly_where_it_is_cut_off(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    class Cut(io.StringIO):
        def readline(self, *_: Any) -> str:
            if self.tell():
                raise KeyboardInterrupt
            return super().readline()

    monkeypatch.setattr(sys, "stdin", Cut("a\n"))
    status, out, err = run("review")
    assert (status, err) == (0, "") and out.endswith("1 accepted; 1 left\n") and len(lines()) == 1


def test_a_review_that_is_killed_loses_nothing(run: Run) -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    with subprocess.Popen([sys.executable, "-m", "stance", "review"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdin and process.stdout
        process.stdin.write(b"a\n")
        process.stdin.flush()
        while b"2 of 2" not in process.stdout.readline():
            pass
        process.kill()
    assert [line["verdict"] for line in lines()] == ["accepted"]


def test_fields_of_a_line() -> None:
    assert _fields("actor=Côte d'Ivoire, date=2018") == {"actor": "Côte d'Ivoire", "date": "2018"}
    with pytest.raises(StanceError, match='"hello" is no field=value'):
        _fields("hello date=2018")


# -- agreement ----------------------------------------------------------------------------------------------------


def test_agreement_of_two_coders_two_stores_and_a_file(run: Run) -> None:
    fill("theirs")
    for store, who in (("stance-data", "ada"), ("stance-data", "eva"), ("theirs", "zoe")):
        run("correct", ID, "--accept", "--store", store, "--who", who)
    run("correct", OTHER, "--accept")
    run("correct", OTHER, "stance=withholds", "--why", "x", "--store", "theirs", "--who", "zoe")
    status, out, err = run("agreement", "ada", "eva")
    assert (status, err) == (0, "") and out.startswith("1 event judged by both; 1 by ada alone, 0 by eva alone")
    status, out, _ = run("agreement", "ada", "theirs")
    assert status == 0 and "stance: rejects / withholds" in out
    rows = {row["field"]: row for row in map(json.loads, run("agreement", "ada", "theirs", "--format", "jsonl")[1].splitlines())}
    assert (rows["stance"]["percent"], rows["stance"]["kappa"], rows["verdict"]["kappa"]) == (50.0, 0.0, None)
    (whole,) = json.loads(run("agreement", "stance-data", "theirs/corrections.jsonl", "--format", "json")[1])
    assert (whole["units"], whole["only_a"], whole["only_b"], len(whole["disagreements"])) == (2, 0, 0, 1)
    assert run("agreement", "ada", "theirs", "--format", "csv")[1].startswith("field,units,agreed,percent,kappa\r\n")
    status, _, err = run("agreement", "ada", "mia")
    assert status == 2 and "coders here: ada, eva" in err


def test_events_are_events(run: Run) -> None:
    assert all(Event.model_validate(one) for one in events(run))
