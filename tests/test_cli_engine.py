"""The commands with the real engine, as a user runs them: on the five articles, on text of one's own, and on bad input."""

from __future__ import annotations

import gzip
import json
import os
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from made import Run, runner

from stance import check, knowledge
from stance.patterns import Rules, load_rules
from stance.store import line_of

ROOT = Path(__file__).parents[1]
SEEDS = str(ROOT / "seeds")
NEWS = "Norway on Tuesday congratulated William Ruto on winning Kenya's presidential election."


_load = knowledge.load
_shipped = cache(_load)
"""Loaded once: every command of a test would load it anew."""


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the program in an empty folder: (status, standard output, standard error)."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.delenv("STANCE_STORE", raising=False)
    monkeypatch.setattr(knowledge, "load", lambda extra=None: _load(extra) if extra else _shipped())

    return runner(capsys, "internal error")


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


# -- the five articles --------------------------------------------------------------------------------------------


def test_the_main_job(run: Run) -> None:
    status, out, err = run("ingest", SEEDS)
    assert (status, err) == (0, "") and out.startswith("read 5 articles: 5 added, 0 unchanged, 0 replaced") and "skipped 0" in out
    before = {path: path.read_bytes() for path in Path("stance-data").rglob("*") if path.is_file()}
    assert "0 added, 5 unchanged" in run("ingest", SEEDS)[1]
    assert before == {path: path.read_bytes() for path in Path("stance-data").rglob("*") if path.is_file()}
    status, out, err = run("position", "Ottawa", "--on", "VEN-2018", "--format", "jsonl")
    (period,) = lines(out)
    assert (status, err) == (0, "") and (period["actor"], period["stance"], period["since"]) == ("CAN", "rejects", "2018-05-21")
    (peru,) = lines(run("position", "Peru", "--on", "Venezuela 2018", "--format", "jsonl")[1])
    assert (peru["via"], peru["stance"]) == ("LIMA", "rejects")
    assert run("position", "Peru", "--on", "VEN-2018", "--own", "--format", "jsonl")[1] == ""
    assert run("export", "events.csv")[0] == 0 and len(Path("events.csv").read_text(encoding="utf-8").splitlines()) > 20
    one = lines(run("events", "--actor", "canada", "--limit", "1", "--format", "jsonl")[1])[0]
    status, out, _ = run("show", one["id"])
    assert status == 0 and ">>" in out and one["evidence"][0]["rule"] in out


def test_articles_are_dated_when_they_are_stored(run: Run) -> None:
    events = lines(run("extract", SEEDS, "--format", "jsonl")[1])
    assert not Path("stance-data").exists()
    assert all(e["published"] and e["published_basis"] in ("header", "dateline", "inferred") for e in events)
    assert {e["published_basis"] for e in events} >= {"header", "inferred"}


@pytest.mark.parametrize("form", ["json", "csv", "table"])
def test_extract_from_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    Path("in.jsonl").write_text(json.dumps({"text": NEWS, "id": "one", "published": "2022-08-17", "events": [{"actor": "X"}]}))
    with open("in.jsonl", encoding="utf-8") as stream:
        monkeypatch.setattr("sys.stdin", stream)
        status, out, err = run("extract", "-", "--input-format", "jsonl", "--format", form)
    assert (status, err) == (0, "") and "NOR" in out and "KEN" in out


# -- why --------------------------------------------------------------------------------------------------------------


def test_mentions(run: Run) -> None:
    text = (
        "François-Philippe Champagne spoke in Ottawa on 3 June 2020 of the Lima Group and of Bolivia's presidential election. He left the Bolivian government."
    )
    Path("a.txt").write_text(text, encoding="utf-8")
    status, out, err = run("mentions", "a.txt", "--published", "2020-06-04", "--format", "jsonl")
    found = {(one["kind"], one["text"]): one for one in lines(out)}
    assert (status, err) == (0, "") and all(text[one["start"] : one["end"]] == one["text"] for one in found.values())
    assert found["person", "François-Philippe Champagne"]["actor"] == "CAN"
    assert found["actor", "Ottawa"]["actor"] == "CAN" and found["actor", "Lima Group"]["actor_type"] == "igo"
    vote = found["election", "Bolivia's presidential election"]
    assert vote["country"] == "BOL" and vote["election"].startswith("BOL-20") and vote["election_kind"] in ("presidential", "general")
    assert found["government", "Bolivian government"]["country"] == "BOL"
    assert found["date", "3 June 2020"]["date"] == "2020-06-03"
    later = lines(run("mentions", "a.txt", "--published", "2024-06-04", "--format", "jsonl")[1])
    assert [one["actor"] for one in later if one["kind"] == "person"] != ["RUS"]
    assert "capital of Canada" in run("mentions", "a.txt")[1]


def test_a_person_out_of_office_speaks_for_nobody(run: Run) -> None:
    Path("a.txt").write_text("Barack Obama spoke.", encoding="utf-8")
    for day, actor in (("2012-05-01", "USA"), ("2021-05-01", None)):
        (one,) = lines(run("mentions", "a.txt", "--published", day, "--format", "jsonl")[1])
        assert (one["kind"], one["actor"]) == ("person", actor)


def test_explain(run: Run) -> None:
    Path("a.txt").write_text(f"{NEWS} Norway praised the weather. If Peru recognized the vote, it would matter.", encoding="utf-8")
    status, out, err = run("explain", "a.txt", "--published", "2022-08-17", "--format", "jsonl")
    rows = lines(out)
    assert (status, err) == (0, "")
    assert rows[0]["holder"] == ["NOR"] and rows[0]["rule"] and rows[0]["outcome"].startswith("1 event")
    assert any(row["rule"] is None and row["outcome"] == "no rule matched" for row in rows)
    assert any("hypothetical" in row["outcome"] for row in rows)
    assert "no rule matched" in run("explain", "a.txt")[1]


def test_explain_tells_what_was_chosen_and_over_what(run: Run) -> None:
    Path("a.txt").write_text(
        "Norway and Chile spoke of Kenya's presidential election in August. Peru spoke of it too. It rejected the result.", encoding="utf-8"
    )
    rows = lines(run("explain", "a.txt", "--published", "2022-08-17", "--format", "jsonl")[1])
    (row,) = (row for row in rows if row["holder"])
    assert (row["holder"], row["target"]) == (["PER"], ["KEN-2022-08-09-general"])
    assert "it is Peru" in row["why"] and row["target"][0] in row["why"]
    assert {"NOR", "CHL"} <= set(row["over"]) and any(vote.startswith("KEN-2017") for vote in row["over"])
    assert all(row["over"] == [] for row in rows if not row["holder"])


def test_explain_tells_of_each_match_what_came_of_it_alone(run: Run) -> None:
    Path("a.txt").write_text(
        "Peru congratulated William Ruto and refused to comment on the delays of Kenya's presidential election in August. So did Peru.", encoding="utf-8"
    )
    rows = lines(run("explain", "a.txt", "--published", "2022-08-17", "--format", "jsonl")[1])
    gave = {row["rule"]: bool(row["holder"]) for row in rows}
    assert gave["congratulate"] and not all(gave.values())
    assert all(row["outcome"].startswith(tuple("123456789")) == bool(row["holder"]) for row in rows)


# -- measuring --------------------------------------------------------------------------------------------------------


def test_score(run: Run) -> None:
    Path("gold.jsonl").write_bytes((ROOT / "tests/gold/seeds.jsonl").read_bytes())
    status, out, err = run("score", "gold.jsonl")
    assert (status, out) == (1, "") and "put it in seeds/" in err
    Path("seeds").symlink_to(SEEDS)
    status, out, err = run("score", "gold.jsonl")
    assert (status, err) == (0, "") and out.startswith("5 articles") and "precision  recall" in out and "\nfull " in out


def test_score_lists_what_is_missed_and_false(run: Run) -> None:
    gold = {"actor": "PER", "actor_type": "state", "stance": "rejects", "target_type": "election", "country": "KEN", "evidence": "x"}
    rows = [{"id": "a", "text": NEWS, "published": "2022-08-17", "events": [gold]},
            {"id": "b", "text": NEWS, "published": "2022-08-17", "events": []},
            {"id": "c", "text": NEWS, "published": "2022-08-17", "events": [], "borderline": [gold | {"actor": "NOR", "stance": "recognizes"}]}]  # fmt: skip
    Path("gold.jsonl").write_text("\n".join(map(json.dumps, rows)))
    assert run("score", "gold.jsonl", "--min-f1", "0")[0] == 0
    status, out, err = run("score", "gold.jsonl", "--min-f1", "0.5")
    assert (
        status == 1 and err == "stance: core F1 0.000 is below 0.5\n" and "missed: PER rejects election KEN" in out and out.count("false:  NOR recognizes") == 2
    )
    assert "core: 0 right, 2 false, 1 missed" in out and "without an event: 2, 1 of them clean" in out
    Path("gold.jsonl").write_text('{"text": "x", "events": [{}]}\n[]\n')
    status, out, err = run("score", "gold.jsonl")
    assert status == 1 and "gold.jsonl:1: each of its events needs" in err and "gold.jsonl:2: not a JSON object" in err


def test_rules(run: Run) -> None:
    status, out, _ = run("rules", "list")
    assert status == 0 and "recognize " in out and "cue: urge" in out
    assert "patterns" in run("rules", "show", "recognize")[1]
    status, out, err = run("rules", "show", "recognise")
    assert status == 2 and "did you mean" in err
    assert " rules and " in run("rules", "test")[1]


def test_coverage_of_the_rules(run: Run) -> None:
    text = f"{NEWS} If Peru recognized the vote, it would matter. Chile's president hummed at Kenya's election result. An election was held."
    Path("a.txt").write_text(text, encoding="utf-8")
    status, out, err = run("rules", "coverage", "a.txt", "--published", "2022-08-17", "--format", "jsonl")
    rows = lines(out)
    fired = {row["id"]: (row["fired"], row["events"]) for row in rows if row["what"] != "sentence"}
    assert (status, err) == (0, "") and fired["congratulate"] == (1, 1) and fired["recognize"] == (1, 0) and fired["hail"] == (0, 0)
    todo = [row for row in rows if row["what"] == "sentence"]
    assert [row["sentence"].split()[0] for row in todo] == ["Chile's", "An", "If"]  # what fits no rule first, what a cue set aside last
    assert all(text[row["start"] : row["end"]] == row["sentence"] for row in todo) and todo[0]["outcome"] == "no rule matched"
    shown = run("rules", "coverage", "a.txt", "--published", "2022-08-17", "--limit", "1")[1]
    assert "Chile's president" in shown and "If Peru" not in shown and "never fired: " in shown and "1 of 3 sentences" in shown
    status, out, err = run("rules", "coverage", "nope.txt")
    assert (status, out) == (1, "") and err.startswith("stance: nope.txt: skipped")  # over nothing there is nothing to count


def test_diff_of_the_rules(run: Run) -> None:
    Path("a.txt").write_text(f"{NEWS} Chile twinkled at the presidential election in Kenya.", encoding="utf-8")
    run("ingest", "a.txt", "--published", "2022-08-17")
    assert run("rules", "diff", "stance-data") == (0, "0 to add, 0 to drop, 0 to change; 1 stay\n", "")
    Path("mine").mkdir()
    mine = (RULE % "recognizes").replace("hail/cheer", "twinkle at").replace("cheered", "twinkled at").replace("cheer", "twinkle")
    Path("mine/twinkle.toml").write_text(mine, encoding="utf-8")
    before = {path: path.read_bytes() for path in Path("stance-data").rglob("*.json*")}
    (row,) = lines(run("rules", "diff", "stance-data", "--rules", "mine", "--format", "jsonl")[1])
    assert (row["change"], row["actor"], row["article"]) == ("add", "CHL", "a.txt") and row["sentence"].startswith("Chile twinkled")
    assert "1 to add, 0 to drop, 0 to change; 1 stay" in run("rules", "diff", "stance-data", "--rules", "mine")[1]
    assert before == {path: path.read_bytes() for path in Path("stance-data").rglob("*.json*")}
    shard = next(path for path in before if path.parent.name == "articles")
    event = json.loads(shard.read_text(encoding="utf-8").splitlines()[1])
    for changes, told in (({"date": "2022-08-11"}, "change"), ({"actor": "PER", "id": "0"}, "drop")):
        shard.write_bytes(shard.read_bytes().splitlines(keepends=True)[0] + line_of({"event": event["event"] | changes}))
        rows = lines(run("rules", "diff", "stance-data", "--format", "jsonl")[1])
        assert told in {row["change"] for row in rows} and (told == "drop" or rows[0]["changed"] == "date: 2022-08-11 -> 2022-08-16")
    assert run("rules", "diff", "nowhere")[0] == 2


RULE = """
[[rule]]
id = "cheer"
stance = "recognizes"
patterns = ["hail/cheer ELECTION"]
[[rule.example]]
text = "Norway cheered the presidential election in Kenya."
published = "2022-09-06"
events = [{ actor = "NOR", stance = "%s", target = "election KEN" }]
"""


@pytest.fixture
def only_mine(monkeypatch: pytest.MonkeyPatch) -> None:
    """`rules test` goes through the examples of cheer.toml alone, by all rules: `test_rules` goes through those of the shipped ones, once."""
    whole = check.run

    def own(rules: Rules, known: knowledge.Knowledge) -> list[check.Failure]:
        return whole(replace(rules, rules=[one for one in rules.rules if rules.files[one.id] == "cheer.toml"], cues=[]), known)

    monkeypatch.setattr(check, "run", own)


@pytest.mark.usefixtures("only_mine")
def test_rules_of_ones_own(run: Run) -> None:
    Path("mine").mkdir()
    Path("mine/cheer.toml").write_text(RULE % "recognizes")
    assert "cheer.toml" not in run("rules", "test", "--rules", "mine")[2]
    Path("mine/cheer.toml").write_text(RULE % "rejects")
    status, _, err = run("rules", "test", "--rules", "mine")
    assert status == 1 and 'cheer.toml, "cheer": expected NOR rejects election KEN; got NOR recognizes election KEN' in err
    Path("mine/cheer.toml").write_text((RULE % "rejects") + 'todo = "later"\n')
    assert "cheer.toml" not in run("rules", "test", "--rules", "mine")[2]
    Path("mine/cheer.toml").write_text((RULE % "recognizes") + 'todo = "later"\n')
    assert "works now" in run("rules", "test", "--rules", "mine")[2]


@pytest.mark.usefixtures("only_mine")
def test_what_keeps_a_rule_of_ones_own_from_an_event(run: Run) -> None:
    Path("mine").mkdir()
    unless = '[[rule.unless]]\nwhy = "a joke"\n%s\ntext = "Norway cheered the presidential election in Kenya, but only in jest."\n'
    kept = (RULE % "recognizes") + unless
    Path("mine/cheer.toml").write_text(kept % 'around = ["_ ... jest"]')
    assert "cheer.toml" not in run("rules", "test", "--rules", "mine")[2]
    Path("x.txt").write_text("Norway cheered the presidential election in Kenya, but only in jest.\n\nNo more was said.\n")
    assert "a joke" in run("explain", "x.txt", "--rules", "mine")[1]
    Path("mine/cheer.toml").write_text(kept % 'around = ["_ in earnest"]')
    status, _, err = run("rules", "test", "--rules", "mine")
    assert status == 1 and 'its unless "a joke" is not what keeps it from giving an event' in err
    mistakes = {
        "": "it says nothing of the words about the match",
        'around = ["in jest"]': '"in jest" has to have "_" once',
        'around = ["_ @x"]': "unknown class @x",
        'within = ["jest"]\nverb = "boo"': '"boo" begins none of its patterns',
        'within = ["jest"]\npattern = ["boo TARGET"]': 'the rule has no pattern "boo TARGET"',
    }
    several = "".join(unless.replace("a joke", f"joke {n}") % given for n, given in enumerate(mistakes))
    Path("mine/cheer.toml").write_text((RULE % "recognizes") + several)
    status, _, err = run("rules", "test", "--rules", "mine")
    assert status == 2 and len(err.splitlines()) == len(mistakes)
    for n, (line, told) in enumerate(zip(err.splitlines(), mistakes.values(), strict=True)):
        assert line.startswith(f'stance: cheer.toml, rule "cheer", unless "joke {n}": ') and told in line


def test_words_of_ones_own_are_part_of_the_version(tmp_path: Path) -> None:
    before = load_rules(tmp_path).version
    (tmp_path / "phrases.toml").write_text('[class]\nhuge = ["titanic"]\n')
    assert load_rules(tmp_path).version != before == load_rules().version


# -- what is known ----------------------------------------------------------------------------------------------------


def looked_up(run: Run, *arguments: str) -> list[dict[str, Any]]:
    status, out, err = run("lookup", *arguments, "--format", "json")
    assert (status, err) == (0, "")
    found: list[dict[str, Any]] = json.loads(out)
    return found


def test_lookup(run: Run) -> None:
    group = looked_up(run, "LIMA", "--date", "2018-05-21")[0]
    assert (group["actor"], group["actor_type"], group["name"]) == ("LIMA", "igo", "Lima Group")
    assert "CAN" in group["members"] and "BOL" not in group["members"] and "VEN" not in group["members"]
    assert "GBR" in looked_up(run, "EU", "--date", "2019-06")[0]["members"] and "GBR" not in looked_up(run, "EU", "--date", "2021")[0]["members"]
    for name in ("Canada", "canada", "CAN", "ca", "Ottawa", "Canadian"):
        assert looked_up(run, name)[0]["actor"] == "CAN"
    assert looked_up(run, "Champagne", "--date", "2020-08-01")[0]["actor"] == "CAN"
    assert looked_up(run, "Barack Obama", "--date", "2020-08-01")[0]["actor"] is None
    for name in ("VEN-2018-presidential", "VEN-2018-05-20-presidential", "Venezuela's May 2018 presidential election"):
        assert [one["election"] for one in looked_up(run, name)] == ["VEN-2018-05-20-presidential"]
    assert len(looked_up(run, "VEN-2018")) > 1 and looked_up(run, "Brexit referendum")[0]["country"] == "GBR"
    assert "members" in run("lookup", "LIMA")[1]
    status, out, err = run("lookup", "Venezula")
    assert (status, out) == (2, "") and "did you mean venezuela" in err
    assert "not a date" in run("lookup", "LIMA", "--date", "soon")[2] and "NAME is missing" in run("lookup")[2]


def test_stats_and_codebook(run: Run) -> None:
    counts = {one["what"]: one["count"] for one in looked_up(run, "--stats")}
    assert counts["states"] > 190 and counts["elections"] > 2000 and counts["memberships"] > 1000
    assert "elections" in run("lookup", "--stats")[1]
    status, out, _ = run("codebook")
    assert status == 0 and out.startswith("# Codebook") and "version 1" in out.splitlines()[0]


def test_nothing_is_said_of_what_was_not_read(run: Run) -> None:
    status, out, err = run("extract", "nowhere.txt")
    assert status == 1 and out == "" and "no such file" in err
    Path("empty.txt").write_text("Nothing happened in Oslo on Monday, and nobody said so.")
    assert run("extract", "empty.txt")[1] == "no events found\n"


def test_knowledge_check(run: Run) -> None:
    status, out, _ = run("knowledge", "check")
    assert status == 0 and '"congolese" means several: COD (adjective), COG (adjective)' in out
    for folder in ("people", "elections", "states"):
        Path("mine", folder).mkdir(parents=True)
    Path("mine/people/x.toml").write_text(
        '[NOR]\noffices = [\n{ name = "A B", office = "president", since = "2001", until = "2005" },\n'
        '{ name = "C D", office = "president", since = "2003-02-30", until = "2009" },\n'
        '{ name = "E F", office = "minister", since = "2009", until = "2001" },\n]\n[XXX]\noffices = []\n'
    )
    Path("mine/elections/x.toml").write_text('[NOR]\nelections = [{ date = "2018-13", kind = "local" }, { date = "2009", kind = "local", disputed = true }]\n')
    Path("mine/states/x.toml").write_text('[ZZZ]\nname = "Vote"\nadjectives = ["Zed", "Zed"]\nnames = ["Norway"]\n')
    Path("mine/groups.toml").write_text('[ZED]\nname = "Zed Group"\nmembers = [{ state = "QQQ" }]\n')
    status, out, err = run("knowledge", "check", "mine")
    assert status == 1 and "congolese" not in out
    for said in ('"2003-02-30" is no date', '"2018-13" is no date', "ends (2001) before it begins (2009)", "XXX: unknown code", "unknown state QQQ",
                 '"Zed" stands there 2 times', "A B and C D are both president", "2009 local: disputed",
                 '"Vote" is a common word', '"norway" means several'):  # fmt: skip
        assert said in err, said
    assert run("knowledge", "check", "nowhere")[0] == 2


def test_knowledge_of_ones_own(run: Run) -> None:
    Path("mine").mkdir()
    Path("mine/bodies.toml").write_text('[friends-of-kenya]\nname = "Friends of Kenya"\nkind = "ngo"\n')
    assert looked_up(run, "Friends of Kenya", "--knowledge", "mine")[0]["actor"] == "friends-of-kenya"
    assert run("lookup", "Friends of Kenya")[0] == 2


# -- bad input --------------------------------------------------------------------------------------------------------


def test_what_cannot_be_read_is_told_and_the_rest_done(run: Run) -> None:
    Path("good.txt").write_text(NEWS)
    Path("void").mkdir()
    Path("empty.txt").write_bytes(b"")
    Path("binary.txt").write_bytes(bytes(range(256)) * 20)
    Path("lines.jsonl").write_text('{"id": "l1", "text": "Nothing."}\n{"id": \n{"id": "l3"}\n')
    Path("cut.txt.gz").write_bytes(gzip.compress(NEWS.encode())[:-12])
    bad = ["missing", "void", "empty.txt", "binary.txt", "cut.txt.gz"]
    status, out, err = run("ingest", *bad, "lines.jsonl", "good.txt", "--published", "2022-08-17")
    assert status == 1 and "read 2 articles: 2 added" in out and "skipped 7: " in out
    for name in (*bad, "lines.jsonl:2", "lines.jsonl:3"):
        assert sum(line.startswith(f"stance: {name}: skipped: ") for line in err.splitlines()) == 1, name
    assert len(err.splitlines()) == 7
    assert len(lines(run("events", "--format", "jsonl")[1])) == 1
    for command in ("extract", "mentions", "explain"):
        assert run(command, "missing")[0] == 1
    assert run("score", "missing.jsonl")[0] == 1


def test_other_files_and_other_encodings_are_named_but_no_mistake(run: Run) -> None:
    Path("in").mkdir()
    Path("in/a.txt").write_bytes("Le Pérou a gagné.".encode("cp1252"))
    Path("in/photo.png").write_bytes(b"\x89PNG")
    status, out, err = run("ingest", "in")
    assert status == 0 and "1 added" in out and "skipped 1: " in out
    assert "photo.png: skipped: not an article file" in err and "a.txt: not valid UTF-8" in err


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_without_permission(run: Run) -> None:
    Path("shut").mkdir()
    Path("shut").chmod(0)
    status, _, err = run("ingest", "shut")
    Path("shut").chmod(0o700)
    assert status == 1 and "shut: skipped: folder cannot be read" in err and err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["extract", "x.txt", "--published", "2022"], "a day is needed"),
        (["extract", "x.txt", "--published", "soon"], "not a date"),
        (["extract", "x.txt", "--input-format", "pdf"], "unknown input format"),
        (["ingest", "x.txt", "--rules", "nowhere"], "no such folder of rules"),
        (["ingest", "x.txt", "--knowledge", "nowhere"], "no such folder of knowledge"),
        (["ingest", "x.txt", "--knowledge", "."], "no knowledge in this folder"),
        (["lookup", "Venezula"], "did you mean venezuela"),
    ],
)
def test_wrong_usage(run: Run, arguments: list[str], said: str) -> None:
    Path("x.txt").write_text(NEWS)
    status, out, err = run(*arguments)
    assert (status, out) == (2, "") and said in err and err.count("\n") == 1 and not Path("stance-data").exists()


def test_unknown_names_name_near_matches(run: Run) -> None:
    run("ingest", SEEDS)
    for arguments in (["position", "Canda"], ["events", "--actor", "Canda"], ["position", "Canada", "--on", "Venezula 2018"]):
        status, out, err = run(*arguments)
        assert (status, out) == (2, "") and "did you mean" in err and err.count("\n") == 1


def test_a_broken_line_of_the_store(run: Run) -> None:
    run("ingest", SEEDS)
    shard = sorted(Path("stance-data/articles").glob("*.jsonl"))[0]
    shard.write_text(shard.read_text(encoding="utf-8").replace('{"event"', '{"evnt"', 1), encoding="utf-8")
    status, out, err = run("events")
    assert status == 1 and out and str(shard) in err and err.count("\n") == 1


def test_broken_rules_are_all_told(run: Run) -> None:
    Path("x.txt").write_text(NEWS)
    Path("mine").mkdir()
    Path("mine/a.toml").write_text("[[rule]\n")
    Path("mine/b.toml").write_text('[[rule]]\nid = "b"\nstance = "loves"\n[[rule]]\nid = "c"\nstance = "rejects"\npatterns = ["a / b"]\n')
    for command in (["ingest", "x.txt"], ["extract", "x.txt"], ["rules", "test"], ["rules", "list"]):
        status, out, err = run(*command, "--rules", "mine")
        assert (status, out) == (2, "") and "a.toml: not valid TOML" in err and 'b.toml, rule "b"' in err
    Path("mine/a.toml").unlink()
    Path("mine/b.toml").write_text(
        '[[rule]]\nid = "c"\nstance = "rejects"\npatterns = ["spurn / TARGET", "spurn (TARGET", "made TARGET", "@x TARGET", '
        '"figures be null", "4x4 TARGET", "ELECTION as failing"]\n'
    )
    status, _, err = run("extract", "x.txt", "--rules", "mine")
    assert status == 2 and 'rule "c", pattern 1' in err and 'rule "c", pattern 2' in err and "no example" in err
    assert '"made" is a form of "make"; write the plain form' in err
    assert "unknown class @x; the classes are " in err and ", standards, " in err
    assert 'before a noun write "the"' in err and '"4x4" begins the pattern as its verb' in err  # neither could ever match
    assert '"as" stands where the verb of a pattern does; write a verb there' in err


def test_broken_knowledge_is_all_told(run: Run) -> None:
    Path("x.txt").write_text(NEWS)
    Path("mine/people").mkdir(parents=True)
    Path("mine/bodies.toml").write_text("[x\n")
    Path("mine/people/p.toml").write_text('[NOR]\noffices = [{ name = "A B", ofice = "president" }]\n')
    for command in (["ingest", "x.txt", "--knowledge", "mine"], ["lookup", "Norway", "--knowledge", "mine"]):
        status, out, err = run(*command)
        assert (status, out) == (2, "") and "bodies.toml: not valid TOML" in err and "people/p.toml, NOR" in err
    status, _, err = run("knowledge", "check", "mine")
    assert status == 1 and "bodies.toml: not valid TOML" in err


@pytest.mark.parametrize(
    ("name", "text", "heading"),
    [
        ("elections/x.toml", '[[election]]\ndate = "2030-01-01"\n', "[KEN]"),
        ("bodies.toml", 'name = "Lake Observers"\n', "[its-code]"),
        ("events.toml", "event = [1]\n", "[[event]]"),
    ],
)
def test_knowledge_under_no_heading_is_told_which_it_wants(run: Run, name: str, text: str, heading: str) -> None:
    path = Path("mine", name)
    path.parent.mkdir(parents=True)
    path.write_text(text)
    status, _, err = run("knowledge", "check", "mine")
    assert status == 1 and err.count("\n") == 1 and name in err and heading in err
