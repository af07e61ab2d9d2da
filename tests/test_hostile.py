"""Hostile input is data: whatever stands beside the good articles, they are coded as ever, and what could not be read is named."""

from __future__ import annotations

import codecs
import gzip
import json
import os
import re
import resource
import shutil
import socket
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
SAID = "Norway on Tuesday congratulated William Ruto on winning Kenya's presidential election."
VOTE = "Canada does not recognize the presidential election in Venezuela. "
RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What must not reach a terminal."""
LONG = 4_000
MEMORY = 1_000_000_000


def line(**keys: Any) -> bytes:
    return (json.dumps({"text": SAID, "published": "2022-08-17"} | keys) + "\n").encode()


def run_on(text: str) -> bytes:
    """A text that says nothing else, after a sentence that makes it worth reading."""
    return (VOTE + text * (LONG // len(text) + 1)).encode()


# -- the inputs -------------------------------------------------------------------------------------------------------

RUNAWAY = {
    "said-that": "Canada said that ", "and": "and ", "quotes": '"', "opened": "“", "words-quoted": '"Canada" rejects "the vote" ', "opened-bracket": "(",
    "brackets": "()", "introduced": "the European Union (EU) ", "acronyms": "Foreign Policy Institute (FPI) ", "the": "the ", "that": "that ",
    "no-full-stop": "Canada rejects the election in Venezuela and ", "titles": "President ", "ministers": "foreign minister of ", "surnames": "Maduro ",
    "dates": "on 20 May 2018 ", "weekdays": "on Monday ", "years": "in 2018 ", "ages-ago": "999999999 years ago, 9999 days ago ", "digits": "1",
    "digits-joined": "1,", "digits-lettered": "1" * 5000 + "a", "hyphens": "a-", "apostrophes": "a'", "initials": "A. ", "abbreviations": "U.S. ",
    "accents": "e\u0301", "only-accents": "\u0301", "joiners": "\u200b", "dots": ".", "dots-apart": ". ", "blank-lines": "\n\n", "spaces": " ",
    "lines": "Yes\n", "wrapped": "The election in Venezuela was held on a day and the voters went to vote\n", "one-word": "x", "capitals": "Xa ",
    "said": "said ", "relative": "which Canada rejects, ", "negated": "does not recognize ", "urging": "urged Canada to urge Peru to recognize the vote to ",
    "conditions": "if Canada recognizes the vote, ", "he-said": '"We reject the vote," he said. ', "echoes": "So did Peru. ", "of": "the legitimacy of ",
    "verdicts": "called the election a sham ", "open-paragraphs": "“We reject the vote in Venezuela\n", "labels": "Canada: ", "bullets": "- Canada\n",
    "slashes": "/", "passive": "was rejected by ", "members": "Canada and the 13 other members of the Lima Group ", "commas": ", ", "dashes": "— ",
    "headers": "date 2018-05-20 ", "captions": "\nPhoto: on 20 May 2018", "with-files": "\n" + "—-" * 5000, "credits": "\nAP Photo/ ", "returns": "\r",
    "tags": '<div class="a">', "entities": "&amp;lt;", "nested": "“Canada rejects ‘the vote ", "superscripts": "in ²⁰¹⁸ election ", "circled": "in ①②③④ vote ",
    "other-digits": "in ٢٠١٨ on ٢٠ May ", "four-byte": "\U0001d7da\U0001f5f3 ", "pages": "\x0c", "separators": "\u2028", "nul": "a\x00 ",
    "overrides": "\u202eCanada\u202c ", "escapes": "\x1b[31mCanada\x1b[0m ", "markup": "[bold red]Canada[/bold red] [/] ", "end-modal": "Canada said it can",
}  # fmt: skip
ENCODED = {
    "bom.txt": codecs.BOM_UTF8 + SAID.encode(), "utf16.txt": SAID.encode("utf-16"), "utf32.txt": SAID.encode("utf-32"),
    "utf16le.txt": SAID.encode("utf-16-le"), "utf16be.txt": SAID.encode("utf-16-be"), "utf32le.txt": SAID.encode("utf-32-le"),
    "utf32be.txt": SAID.encode("utf-32-be"), "utf16-torn.txt": SAID.encode("utf-16")[:-1], "latin.txt": f"{SAID} Le Pérou.".encode("cp1252"),
    "cesu8.txt": f"{SAID} Perú ".encode() + "\ud83d\uddf3".encode("utf-8", "surrogatepass"), "lone-half.txt": SAID.encode() + b" \xed\xa0\xbd",
    "damaged.txt": f"{SAID} Guaidó, Perú, Côte, Brasília.".encode() + b"\xff", "overlong.txt": SAID.encode() + b"\xc0\xaf\xe0\x80\xaf",
    "utf7.txt": SAID.encode("utf-7"), "zeros.txt": bytes(5000), "binary.txt": bytes(range(256)) * 20, "empty.txt": b"", "blank.txt": b" \n\t\n",
    "nul-after.txt": SAID.encode() + b"\0", "crlf.txt": SAID.replace(". ", ".\r\n").encode() + b"\r\n",
}  # fmt: skip
PACKED = {
    "bomb.txt.gz": gzip.compress(bytes(50_000_000)), "bomb.jsonl.gz": gzip.compress(bytes(50_000_000)), "blank.jsonl.gz": gzip.compress(b"\n" * 50_000_000),
    "torn.txt.gz": gzip.compress(SAID.encode())[:-12], "no-gzip.txt.gz": b"not packed", "corrupt.txt.gz": gzip.compress(os.urandom(5000))[:50] + b"x" * 5000,
    "twice.txt.gz": gzip.compress(gzip.compress(SAID.encode())), "tail.txt.gz": gzip.compress(SAID.encode()) + b"tail", "deflated.txt.gz": zlib.compress(b"x"),
    "endless.jsonl": b"x" * 20_000_000,
}  # fmt: skip
LINES = {
    "deep": b'{"text": ' + b"[" * 100_000 + b"\n", "deep-closed": b'{"x": ' + b"[" * 100_000 + b"]" * 100_000 + b', "text": "x"}\n',
    "huge-number": b'{"text": "x", "n": 1e400}\n', "million-digits": b'{"text": "x", "n": ' + b"1" * 1_000_000 + b"}\n", "nan": b'{"text": NaN}\n',
    "minus-nought": b'{"text": "x", "id": -0}\n', "id-number": line(id=1e400), "twice": b'{"text": "x", "text": "y"}\n', "nul": line(title="a\0b"),
    "again": b'{"text": "x", "\\u0000again": 5}\n',
    "half": b'{"text": "a \\ud800 b"}\n', "half-id": b'{"text": "a", "id": "\\udfff"}\n', "year-0": line(published="0000-00-00"),
    "year-9999": line(published="9999-12-31"), "year-1": line(published="0001-01-01"), "no-day": line(published="2018-02-30"),
    "week": line(published="2018-W20-1"), "long-date": line(published="2018" * 100_000), "long-day": line(published="2022-08-17T" + "0" * 100_000),
    "formula": line(id="=1+1", title="=cmd|' /C calc'!A0", publisher="@SUM(1)"), "plus": line(id="+1", title="-1", publisher="\t=1"),
    "passwd": line(id="../../../../etc/passwd"), "no-id": line(id=""), "blank-id": line(id=" "), "override-id": line(id="\u202egpj.txt"),
    "long-id": line(id="x" * 1_000_000), "nfc": line(id="Guaid\u00f3"), "nfd": line(id="Guaido\u0301"), "upper": line(id="ONE"), "lower": line(id="one"),
    "newline-id": line(id="a\nstance: done"), "escape-title": line(title="\x1b]0;owned\x07", publisher="\x9b31m"), "list": b"[1, 2]\n",
    "text-list": line(text=["a"]),
    "html": line(text=f"<p>{SAID}</p><script>alert(1)</script>", title="<script>alert(1)</script>"), "string": b'"text"\n', "open": b'{"text": "x\n',
    "key-list": b'{"text": "x", "' + b"k" * 1_000_000 + b'": 1}\n', "latin": b'{"text": "Per\xfa"}\n', "bom": codecs.BOM_UTF8 + line(id="bom"),
    "utf16": line(id="w").decode().encode("utf-16"), "same": line(id="same") + line(id="same", text="Other."), "million": line(text=SAID + " a" * 500_000),
    "long-title": line(title="election " * 100_000), "markup": line(id="[bold]x[/bold]", title="[link=x]y", publisher="[/]"), "bool-id": line(id=True),
}  # fmt: skip
FILES: dict[str, bytes] = {
    **{f"{name}.txt": run_on(text) for name, text in RUNAWAY.items()},
    **ENCODED,
    **PACKED,
    **{f"{name}.jsonl": content for name, content in LINES.items()},
}
NAMES = [b"new\nline.txt", b"esc\x1b[31m.txt", b"bad\xff\xfe.txt", "over\u202egpj.txt".encode(), b"x" * 251 + b".txt", b"sp ace .txt", b"=1.txt", b"[red].txt"]


def test_there_are_enough() -> None:
    assert len(FILES) + len(NAMES) > 140


# -- running ----------------------------------------------------------------------------------------------------------


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def stance(folder: Path, *arguments: str, timeout: int = 120, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, with little memory; what it may never print fails at once."""
    settings = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "120"} | environment
    settings.pop("STANCE_STORE", None)
    done = subprocess.run(
        [sys.executable, "-m", "stance", *arguments],
        cwd=folder, env=settings, capture_output=True, timeout=timeout, preexec_fn=limited, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    out, err = done.stdout.decode(), done.stderr.decode()
    assert done.returncode in (0, 1), err[-2000:]
    assert not [said for said in ("Traceback", "internal error") if said in out + err], err[-2000:]
    assert not RAW.search(err) and all(told.startswith("stance: ") for told in err.splitlines())
    if not {"jsonl", "json", "csv"} & set(arguments):
        assert not RAW.search(out)
    return subprocess.CompletedProcess(arguments, done.returncode, out, err)


def rows(text: str) -> list[dict[str, Any]]:
    return [json.loads(row) for row in text.split("\n") if row]


def of_seeds(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [event for event in events if event["article"] in {path.name for path in SEEDS}]


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """The events of the good articles, nothing beside them."""
    found = rows(stance(tmp_path_factory.mktemp("good"), "extract", str(ROOT / "seeds"), "--format", "jsonl").stdout)
    assert len(found) > 20
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the good articles in it."""
    (tmp_path / "in").mkdir()
    for path in SEEDS:
        shutil.copy(path, tmp_path / "in")
    return tmp_path


def spelled(name: str) -> str:
    """A name as messages have it."""
    return re.sub(r"[\x00-\x1f\u202e\udc80-\udcff]", lambda c: " " if c[0] == "\n" else f"\\x{ord(c[0]):02x}" if c[0] < "\x80" else f"\\u{ord(c[0]):04x}", name)


def check(folder: Path, poison: list[str], good: list[dict[str, Any]]) -> None:
    """Ingest the folder: the good articles give what they always do, each other input is in the store or named, no answer is unsafe."""
    told = stance(folder, "ingest", "in")
    known = [row["id"] for row in rows(stance(folder, "articles", "--format", "jsonl").stdout)]
    events = rows(stance(folder, "events", "--format", "jsonl").stdout)
    assert of_seeds(events) == sorted(good, key=lambda event: [row["id"] for row in events].index(event["id"]))
    for name in poison:
        kept = os.fsencode(name).decode("utf-8", "backslashreplace")
        coded = any(one == kept or one.startswith(f"{kept}:") for one in known) or (
            len([one for one in known if not one.endswith(".txt")]) and name.endswith(".jsonl")
        )
        assert coded or spelled(name) in told.stderr, name
    for command in (["events"], ["articles"], ["position", "Norway"]):
        stance(folder, *command)
    for event in [row for row in events if row not in good][:1]:
        stance(folder, "show", event["id"])


def chunks(names: list[str], size: int) -> Iterator[list[str]]:
    for at in range(0, len(names), size):
        yield names[at : at + size]


@pytest.mark.parametrize("names", list(chunks(list(FILES), 30)), ids=lambda names: f"{names[0]}..{names[-1]}")
def test_the_good_articles_beside_them_are_coded(folder: Path, good: list[dict[str, Any]], names: list[str]) -> None:
    for name in names:
        (folder / "in" / name).write_bytes(FILES[name])
    check(folder, names, good)


def test_each_line_is_in_the_store_or_named(folder: Path) -> None:
    (folder / "all.jsonl").write_bytes(b"".join(content for name, content in LINES.items() if name != "utf16"))
    done = stance(folder, "extract", "all.jsonl", "--format", "jsonl")
    kept = {row["article"] for row in rows(done.stdout)}
    assert {"=1+1", "+1", "../../../../etc/passwd", "\u202egpj.txt", "Guaid\u00f3", "Guaido\u0301", "ONE", "one", "bom", "a\nstance: done"} <= kept
    for said in ("not valid JSON: too deeply nested", "text stands there twice", "half a character", "'0000-00-00' is not a date", "'9999-12-31' is not a date",
                 "'2018-02-30' is not a date", "'2018-W20-1' is not a date", "id has more than 1000 characters", "text is not a string",
                 "id 'same' is that of line", "no stance is looked for after the first"):  # fmt: skip
        assert said in done.stderr, said
    assert max(map(len, done.stderr.splitlines())) < 400


def test_an_id_given_twice_is_the_first_ones(folder: Path) -> None:
    """Which text counts must not hang on the order of sources: the second is named; the same again is silent."""
    (folder / "a.jsonl").write_bytes(line(id="x") + line(id="x") + line(id="one.txt", text="Canada rejects the vote in Kenya."))
    (folder / "b.jsonl").write_bytes(line(id="y") + line(id="x", title="Other") + line(id="x", text="Peru rejects the vote in Kenya."))
    (folder / "one.txt").write_text(SAID)
    done = stance(folder, "ingest", "a.jsonl", "b.jsonl", "one.txt", "a.jsonl")
    assert done.returncode == 1 and done.stdout.startswith("read 3 articles: 3 added, 0 unchanged, 0 replaced")
    told = "stance: {}: skipped: id '{}' is that of {} too, with another {}; give each article an id of its own"
    assert done.stderr.splitlines() == [
        told.format("b.jsonl:2", "x", "a.jsonl:1", "title"),
        told.format("b.jsonl:3", "x", "a.jsonl:1", "text"),
        told.format("one.txt", "one.txt", "a.jsonl:3", "text"),
    ]
    assert stance(folder, "ingest", "a.jsonl", "a.jsonl").returncode == 0


def test_gold_and_decisions_that_are_no_plain_file_are_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "pipe.jsonl")
    for name in ("pipe.jsonl", "/dev/zero"):
        done = subprocess.run([sys.executable, "-m", "stance", "score", name], cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)},
                              capture_output=True, text=True, timeout=60, check=False)  # fmt: skip
        assert (done.returncode, done.stderr) == (2, f"stance: {name}: neither a file nor a store; give a gold file or the folder of a store\n")
    stance(folder, "ingest", "in")
    os.mkfifo(folder / "stance-data" / "corrections.jsonl")
    done = stance(folder, "decisions", timeout=60)
    assert (done.returncode, done.stdout) == (1, "no decisions found\n") and "corrections.jsonl: not a plain file" in done.stderr


def test_a_gold_file_counts_an_article_once(folder: Path) -> None:
    (folder / "gold.jsonl").write_bytes(line(id="x", events=[]) * 2)
    done = stance(folder, "score", "gold.jsonl")
    assert done.returncode == 1 and "gold.jsonl:2: x is coded in a line before" in done.stderr


def test_odd_files(folder: Path, good: list[dict[str, Any]]) -> None:
    inside = folder / "in"
    for name in NAMES:
        (inside / os.fsdecode(name)).write_bytes(SAID.encode())
    os.mkfifo(inside / "pipe.txt")
    (inside / "loop.txt").symlink_to("loop.txt")
    (inside / "gone.txt").symlink_to("nowhere.txt")
    (inside / "round").symlink_to(inside, target_is_directory=True)
    (inside / "zero.txt").symlink_to("/dev/zero")
    (inside / "folder.txt").mkdir()
    with socket.socket(socket.AF_UNIX) as end:
        here = os.getcwd()
        os.chdir(inside)
        end.bind("socket.txt")
        os.chdir(here)
        odd = ["pipe.txt", "loop.txt", "gone.txt", "round", "zero.txt", "socket.txt"]
        check(folder, [*odd, *map(os.fsdecode, NAMES)], good)
    done = stance(folder, "extract", "in/pipe.txt", "/dev/zero", "in/loop.txt", "x" * 5000)
    assert done.returncode == 1 and len(done.stderr.splitlines()) == 4


def test_a_bomb_is_not_unpacked(folder: Path) -> None:
    """Ten gigabytes of nothing, packed into ten megabytes: a part of it is looked at, and the file is named."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = packer.compress(bytes(10_000_000)) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(bytes(10_000_000)) + packer.flush(zlib.Z_FULL_FLUSH)
    for name in ("bomb.txt.gz", "bomb.jsonl.gz"):
        with open(folder / name, "wb") as file:
            file.write(block)
            for _ in range(1000):
                file.write(again)
        done = stance(folder, "extract", name, timeout=60)
        assert done.returncode == 1 and name in done.stderr


# -- what comes out ---------------------------------------------------------------------------------------------------


def test_formulas_are_neutral_in_csv_and_nothing_else_is_altered(folder: Path) -> None:
    (folder / "a.jsonl").write_bytes(LINES["formula"] + LINES["plus"] + line(id="plain", title="a=1", publisher="'quoted"))
    stance(folder, "ingest", "a.jsonl")
    stance(folder, "export", "out.csv")
    told = (folder / "out.csv").read_text(encoding="utf-8")
    for cell in (",'=1+1,", ",'=cmd|' /C calc'!A0", ",'@SUM(1)", ",'+1,", ",'-1", ",'\t=1", ",a=1", ",'quoted"):
        assert cell in told, cell
    exact = rows(stance(folder, "export", "-", "--format", "jsonl").stdout)
    assert {row["article"]: row["title"] for row in exact}["=1+1"] == "=cmd|' /C calc'!A0"


ACCENTED = (
    "Canada recognized Juan Guaid\u00f3 as interim president of Venezuela on 23 January 2019.",
    "Peru rejected the presidential election in C\u00f4te d'Ivoire on 2 November 2020.",
    "Poland recognized Sviatlana Tsikhanouskaya as the winner of the presidential election in Belarus on 20 August 2020.",
)


@pytest.mark.parametrize("text", ACCENTED, ids=["guaido", "ivoire", "plain"])
@pytest.mark.parametrize("change", ["nfd", "joiners", "hyphens", "overrides"])
def test_names_are_known_however_they_are_encoded(extractor: Any, text: str, change: str) -> None:
    from unicodedata import normalize

    from stance.models import Article

    ways: dict[str, Callable[[str], str]] = {
        "nfd": lambda t: normalize("NFD", t),
        "joiners": lambda t: re.sub(r"\b([A-Z]\w\w?)", "\u200b\\1\u200d", t),
        "hyphens": lambda t: re.sub(r"(\w\w\w)(\w\w\w)", "\\1\u00ad\\2", t),
        "overrides": lambda t: re.sub(r"\b(Guaid\u00f3|Ivoire|Belarus|Peru)\b", "\u202a\\1\u202c", t),
    }
    changed = ways[change](text)
    plain, odd = (extractor.events(Article(id="a", text=one, published="2020-12-01")) for one in (text, changed))
    told = [(e.actor, e.stance, e.target_type, e.country, e.claimant, e.date) for e in plain]
    assert told and [(e.actor, e.stance, e.target_type, e.country, e.claimant, e.date) for e in odd] == told
    assert all(changed[span.start : span.end] == span.sentence for e in odd for span in e.evidence)


def test_a_long_sentence_is_read_in_pieces_and_it_is_said(folder: Path) -> None:
    (folder / "long.txt").write_text(f"{SAID} " + "and so on " * 3000, encoding="utf-8")
    done = stance(folder, "extract", "long.txt", "--published", "2022-08-17", "--format", "jsonl")
    assert done.returncode == 0 and len(rows(done.stdout)) == 1 and "long.txt: 1 sentence longer than 500 words read in pieces" in done.stderr


# -- rules and knowledge of a user's own ------------------------------------------------------------------------------

BROKEN = {
    "deep.toml": b"a = " + b"[" * 100_000, "latin.toml": b'a = "\xff"', "nul.toml": b"a = \0", "wrong.toml": b'rule = "x"', "number.toml": b"rule = 1",
    "types.toml": b'[[rule]]\nid = 1\nstance = ["rejects"]\npatterns = "x"\n', "huge.toml": b"# " + b"x" * 9_000_000,
    "brackets.toml": b'[[rule]]\nid = "b"\nstance = "rejects"\npatterns = ["spurn ' + b"(" * 500 + b"a" + b")" * 500 + b' TARGET"]\n',
    "ways.toml": b'[[rule]]\nid = "w"\nstance = "rejects"\npatterns = ["spurn ' + b"(a) " * 40 + b'TARGET"]\n',
    "gaps.toml": b'[[rule]]\nid = "g"\nstance = "rejects"\npatterns = ["spurn ' + b"... a " * 40 + b'TARGET"]\n',
    "closed.toml": b'[[rule]]\nid = "c"\nstance = "rejects"\npatterns = [")("]\n', "empty.toml": b'[[rule]]\nid = "e"\nstance = "rejects"\npatterns = [""]\n',
    "phrases.toml": b"titles = 3", "events.toml": b"event = 1", "groups.toml": b'[X]\nname = 3\nmembers = "all"\n', "bodies.toml": b"[x\n",
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.parametrize("option", ["--rules", "--knowledge"])
def test_broken_rules_and_knowledge_are_told_in_a_line(folder: Path, name: str, option: str, engine: Callable[..., Any]) -> None:
    from stance.models import StanceError

    (folder / "mine").mkdir()
    (folder / "mine" / name).write_bytes(BROKEN[name])
    if option == "--knowledge" and name not in ("events.toml", "groups.toml", "bodies.toml"):
        (folder / "mine/people").mkdir()
        (folder / "mine" / name).rename(folder / "mine/people" / name)
    if option == "--rules" and name in ("events.toml", "groups.toml"):
        pytest.skip("told as keys that no rule has")
    with pytest.raises(StanceError) as told:
        engine(option, folder / "mine")
    assert name in str(told.value) and max(map(len, str(told.value).splitlines())) < 400


@pytest.mark.parametrize("content", ['[NOR]\nelections = [{ date = "x", kind = "local" }]\n', '[NOR]\nelections = [{ date = "2018-02-30", kind = "local" }]\n'])
def test_dates_that_are_none_are_told(folder: Path, content: str, engine: Callable[..., Any]) -> None:
    from stance.models import StanceError

    (folder / "mine/elections").mkdir(parents=True)
    (folder / "mine/elections/x.toml").write_text(content, encoding="utf-8")
    with pytest.raises(StanceError, match="is no date"):
        engine("--knowledge", folder / "mine")


def test_what_is_no_plain_file_is_not_read_as_rules(folder: Path, engine: Callable[..., Any]) -> None:
    from stance.models import StanceError

    for option, inner in (("--rules", "mine"), ("--knowledge", "more/states")):
        (folder / inner).mkdir(parents=True)
        os.mkfifo(folder / inner / "pipe.toml")
        (folder / inner / "loop.toml").symlink_to("loop.toml")
        (folder / inner / "zero.toml").symlink_to("/dev/zero")
        (folder / inner / "folder.toml").mkdir()
        with pytest.raises(StanceError) as told:
            engine(option, folder / inner.split("/")[0])
        assert all(name in str(told.value) for name in ("pipe.toml", "loop.toml", "zero.toml", "folder.toml"))


@pytest.fixture
def engine() -> Callable[..., Any]:
    """Loads rules or knowledge of a user's own."""
    from stance import knowledge, patterns

    return lambda option, path: patterns.load_rules(path) if option == "--rules" else knowledge.load(path)


# -- quiet failures ---------------------------------------------------------------------------------------------------

COMMANDS = (
    "events", "position Canada", "articles", "summary", "compare Canada Peru", "matrix --on VEN", "who VEN-2018", "changes --since 2018", "conflicts",
    "export - --format csv", "rules list", "rules show recognize", "lookup Canada", "lookup --stats", "codebook", "schema event", "extract in", "mentions in",
    "explain in", "--help", "events --help", "knowledge check",
)  # fmt: skip


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a store of the good articles."""
    folder = tmp_path_factory.mktemp("kept")
    shutil.copytree(ROOT / "seeds", folder / "in")
    stance(folder, "ingest", "in")
    return folder


@pytest.mark.parametrize("command", COMMANDS)
def test_a_closed_pipe_is_silent(kept: Path, command: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([sys.executable, "-m", "stance", *command.split()], cwd=kept, stdout=writing, stderr=subprocess.PIPE, check=False,
                          env={**os.environ, "PYTHONPATH": str(ROOT)})  # fmt: skip
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(
    "environment",
    [{"LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"NO_COLOR": "1"}, {"TERM": "dumb"}, {"TERM": ""}],
    ids=str,
)
def test_no_setting_changes_the_answer(kept: Path, environment: dict[str, str]) -> None:
    for command in (["events", "--format", "csv"], ["events"]):
        assert stance(kept, *command, **environment).stdout == stance(kept, *command).stdout


def test_without_a_home_or_a_cache(kept: Path, tmp_path: Path) -> None:
    """No home folder, a cache that is a file, and one in a folder that nobody may write: answered, and nothing is left anywhere."""
    expected = stance(kept, "events", "--format", "csv").stdout
    (tmp_path / "file").write_text("")
    code = "import os, sys, pwd\n[os.environ.pop(k, None) for k in ('HOME', 'XDG_CACHE_HOME', 'STANCE_CACHE')]\ndef nobody(uid): raise KeyError(uid)\n"
    code += "pwd.getpwuid = nobody\nfrom stance.cli import main\nsys.exit(main(sys.argv[1:]))"
    before = sorted(path.name for path in kept.iterdir())
    for command in (["events", "--format", "csv"], ["lookup", "Canada"]):
        done = subprocess.run([sys.executable, "-c", code, *command], cwd=kept, capture_output=True, check=False,
                              env={**os.environ, "PYTHONPATH": str(ROOT)})  # fmt: skip
        assert (done.returncode, done.stderr) == (0, b"") and (command[0] == "lookup" or done.stdout.decode() == expected)
    for cache in (str(tmp_path / "file"), str(tmp_path / "file" / "below"), "/proc/nowhere"):
        assert stance(kept, "events", "--format", "csv", STANCE_CACHE=cache).stdout == expected
        assert stance(kept, "lookup", "Canada", STANCE_CACHE=cache).returncode == 0
    assert sorted(path.name for path in kept.iterdir()) == before


def test_a_prepared_copy_is_believed_only_where_it_is_whole_and_the_users_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Damaged, or for others to write, it is not even unpacked: what a pickle holds may run."""
    from stance import prepared

    source = tmp_path / "source.toml"
    source.write_text("a = 1")
    monkeypatch.setenv("STANCE_CACHE", str(tmp_path))
    made = iter(range(100))

    def value() -> Any:
        return prepared.value("some", lambda: next(made), [source])

    assert [value(), value()] == [0, 0]
    copy = tmp_path / "some.pickle"
    assert copy.stat().st_mode & 0o077 == 0
    monkeypatch.setattr(prepared, "_unpacked", lambda _: pytest.fail("it was unpacked"))
    copy.chmod(0o666)
    assert value() == 1 and copy.stat().st_mode & 0o077 == 0
    whole = copy.read_bytes()
    for damaged in (whole[:-1], whole[:-3] + bytes([whole[-3] ^ 1]) + whole[-2:], whole.partition(b"\n")[2], b"", b"\xff" * 99):
        copy.write_bytes(damaged)
        assert value() != 1
    copy.write_bytes(whole)
    monkeypatch.undo()
    monkeypatch.setenv("STANCE_CACHE", str(tmp_path))
    assert value() == 1
    source.write_text("a = 10")
    assert value() not in (0, 1)
    copy.unlink()
    os.mkfifo(copy)  # is not waited for
    assert value() > 1 and copy.is_file()
    assert not list(tmp_path.glob("*.tmp"))


def test_no_network_is_used(kept: Path) -> None:
    guard = "import sys\ndef no(event, args):\n  if event.startswith(('socket.', 'urllib.', 'http.')): raise AssertionError(event)\nsys.addaudithook(no)\n"
    guard += "from stance.cli import main\nsys.exit(main(sys.argv[1:]))"
    for command in ("ingest in", "extract in", "events", "position Canada", "export x.sqlite", "lookup Canada", "rules list", "summary"):
        done = subprocess.run([sys.executable, "-c", guard, *command.split()], cwd=kept, capture_output=True, text=True, check=False,
                              env={**os.environ, "PYTHONPATH": str(ROOT)})  # fmt: skip
        assert done.returncode == 0, done.stderr
