"""What a store must stand: a fault at every step of every write, kills at random moments, many writers and readers at once.

    python tests/torture.py [--kills 200] [--seconds 60]

prints the counts; anything lost, doubled or torn ends it with what was found.  `tests/test_torture.py` runs the same, smaller.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

ROOT = Path(__file__).parent.parent
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
"""Where thousands of stores come and go, and what is a disk is only made believe."""
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from made import article, event, same_shard  # noqa: E402

from stance import durable  # noqa: E402
from stance import store as store_module  # noqa: E402
from stance.audit import audit  # noqa: E402
from stance.decisions import decide, judged  # noqa: E402
from stance.models import Article, Decision, Event, StanceError, event_id  # noqa: E402
from stance.store import Store, Writer, block_of  # noqa: E402

Mode = Literal["error", "kill", "power"]
Held = dict[str, bytes]
"""What a store holds: the bytes of each article with its events."""


def held(path: Path) -> Held:
    """What a reader gets, who must not be told of any damage."""
    if not (path / "store.json").exists():
        return {}
    told: list[str] = []
    found = [(one.id, block_of(one, events)) for one, events in Store(path).pairs(told.append)]
    assert not told, told
    assert len({name for name, _ in found}) == len(found), "an article is there twice"
    decided = store_decisions(path, told)
    assert not told, told
    return dict(found) | decided


def store_decisions(path: Path, told: list[str]) -> Held:
    """The decisions that a reader gets, each under its id."""
    return {one.id: repr(one).encode() for one in Store(path).decisions(told.append)}


# -- a fault at every step --------------------------------------------------------------------------------------------


class Dead(BaseException):
    """The process is no more: nothing that would tidy up runs either."""


class Disk:
    """The system calls of `stance.durable`, of which the n-th fails; keeps account of what has safely reached the disk.

    `error`: the call is refused, as by a full disk, those after it are not.  `kill`: it is the last one, a write of which only a part
    gets through.  `power`: the same, and what was not yet synced is gone, names as well as content.
    """

    FAILING = ("open", "write", "fsync", "replace", "unlink")

    def __init__(self, mode: Mode, n: int) -> None:
        self.mode, self.left, self.dead = mode, n, False
        self.safe: dict[str, bytes] = {}  # as after a power cut
        self._files: dict[int, str] = {}
        self._synced: dict[str, bytes] = {}
        self._names: list[tuple[str, bytes | None]] = []  # changes of a folder that are not yet synced

    def __getattr__(self, name: str) -> Any:
        real = getattr(os, name)
        return self._call(name, real) if name in self.FAILING else real

    def _call(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any) -> Any:
            if self.dead:
                raise Dead
            self.left -= 1
            if self.left:
                done = real(*given)
                self._note(name, given, done)
                return done
            self.dead = self.mode != "error"
            if name == "write":
                real(given[0], bytes(given[1])[: len(given[1]) // 2])
            raise Dead if self.dead else OSError(28, "No space left on device")

        return call

    def _note(self, name: str, given: Sequence[Any], done: Any) -> None:
        if name == "open":
            self._files[done] = str(given[0])
        elif name == "fsync" and os.path.isdir(path := self._files[given[0]]):
            for file, data in self._names:
                if data is None:
                    self.safe.pop(file, None)
                else:
                    self.safe[file] = data
            self._names.clear()
        elif name == "fsync":
            data = Path(path).read_bytes()
            self._synced[path] = data
            if path in self.safe:
                self.safe[path] = data
            else:
                self._names.append((path, data))
        elif name == "replace":
            old, new = map(str, given)
            self._names = [one for one in self._names if one[0] != old] + [(new, self._synced[old])]
        elif name == "unlink":
            self._names.append((str(given[0]), None))

    def cut_power(self, path: Path) -> None:
        """Leave of a store what had reached the disk."""
        shutil.rmtree(path)
        (path / "articles").mkdir(parents=True)
        for file, data in self.safe.items():
            Path(file).write_bytes(data)


Step = Callable[[Writer], object]


def pair(name: str, events: int = 2, text: str = "") -> tuple[Article, list[Event]]:
    made = [event(f"2018-05-{20 + n}", article=name) for n in range(events)]
    return (article(name, text) if text else article(name)), [one.model_copy(update={"id": event_id(one.article, one, one.place)}) for one in made]


def decision(name: str, verdict: Any) -> Decision:
    one = pair(name)[1][0]
    return decide(verdict, name, judged(one), one.evidence, who="ada", why="so", now=datetime(2026, 11, 26, tzinfo=UTC))


def steps() -> list[tuple[str, Step]]:
    """What a writer can do: new articles in a new file and at the end of one, an edit, a removal, all of a file read anew, decisions."""
    a, b, c, d = same_shard(4)
    return [
        (a, lambda w: w.put(*pair(a))),
        (b, lambda w: w.put(*pair(b, 0))),
        ("elsewhere", lambda w: w.put(*pair("elsewhere"))),
        ("decision", lambda w: w.decide([decision(a, "accepted")])),
        (c, lambda w: w.put(*pair(c))),
        ("another", lambda w: w.decide([decision(c, "accepted")])),
        (a, lambda w: w.put(article(a), pair(a)[1][:1])),
        (b, lambda w: w.remove(b)),
        (c, lambda w: w.renew(Path(Store("s").shard(c)).name, lambda one: pair(one.id)[1], print)),
        (d, lambda w: w.put(*pair(d, 1))),
        ("elsewhere", lambda w: w.remove("elsewhere")),
    ]


def undisturbed() -> list[Held]:
    """What the store holds after each step, before the first one too."""
    with tempfile.TemporaryDirectory() as folder:
        path, found = Path(folder, "s"), [Held()]
        for _, step in steps():
            with Store(path).writing() as writer:
                step(writer)
            found.append(held(path))
        return found


@contextmanager
def on(disk: Disk) -> Iterator[None]:
    durable.os = disk  # type: ignore[attr-defined]
    try:
        yield
    finally:
        durable.os = os  # type: ignore[attr-defined]


def sweep(modes: Sequence[Mode] = ("error", "kill", "power"), *, sessions: bool = True) -> Counter[str]:
    """Fail every single system call of a store's life, and look at what is left; in one session of a writer or one for each step."""
    states, counts = undisturbed(), Counter[str]()
    for mode in modes:
        for n in range(1, 10_000):
            with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
                path, disk = Path(folder, "s"), Disk(mode, n)
                done = _run(path, disk, sessions)
                if disk.left > 0:  # there is no n-th call
                    break
                counts[f"{mode} at a system call"] += 1
                if mode == "power":
                    disk.cut_power(path)
                found = held(path)
                assert found in (states[done], states[min(done + 1, len(states) - 1)]) or mode == "error", f"{mode} at call {n}, after {done} steps"
                _resume(path, states[-1])
    return counts


def _run(path: Path, disk: Disk, sessions: bool) -> int:
    """Go through the steps until the fault, or past it where it is an error; tells how many were done when it came."""
    done = failed = 0
    with on(disk), suppress(Dead):
        if sessions:
            for _, step in steps():
                try:
                    with Store(path).writing() as writer:
                        step(writer)
                        done += not failed
                except StanceError:
                    failed = 1
        else:
            with suppress(StanceError), Store(path).writing() as writer:
                for _, step in steps():
                    try:
                        step(writer)
                        done += not failed
                    except StanceError:
                        failed = 1
    return done


def _resume(path: Path, wanted: Held) -> None:
    """After the fault all is done again, and there must be no trace of it."""
    with Store(path).writing() as writer:
        for _, step in steps():
            step(writer)
    assert held(path) == wanted
    findings = list(map(str, audit(Store(path))))
    assert not findings, findings
    assert not [file for file in path.rglob("*") if file.name.endswith(".tmp") or file.name == "damaged"]


# -- kills ------------------------------------------------------------------------------------------------------------


def passages(count: int) -> list[dict[str, Any]]:
    """Coded passages as articles of their own ids; each seventh is longer than a block of the disk."""
    found: list[dict[str, Any]] = []
    for file in sorted((ROOT / "tests/gold").glob("*.jsonl")):
        for n, line in enumerate(file.read_text(encoding="utf-8").splitlines() if file.stem != "mentions" else ()):
            one = json.loads(line)
            if "text" in one:
                filler = "\n\nThe weather was fine in the capital on that day." * 200 if len(found) % 7 == 0 else ""
                found.append({"id": f"{file.stem}-{n}", "published": one.get("published"), "text": one["text"] + filler})
    return found[:count]


def write(path: Path, lines: Sequence[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def python(*arguments: str | Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"}
    return subprocess.Popen(
        [sys.executable, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8", env=environment
    )


def stance(*arguments: str | Path) -> subprocess.Popen[str]:
    return python("-m", "stance", *arguments)


def answer(*arguments: str | Path) -> str:
    """What a command says, which must go well and quietly."""
    run = stance(*arguments)
    out, err = run.communicate()
    assert (run.returncode, err) == (0, ""), (arguments, run.returncode, err, out[:500])
    return out


def kills(wanted: int, articles: int, chance: random.Random) -> Counter[str]:
    """Kill an ingest at random moments, again and again, until it gets through; then a new store, until there were enough kills."""
    counts = Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        source = write(Path(folder, "articles.jsonl"), passages(articles))
        began = time.monotonic()
        answer("ingest", source, "--store", Path(folder, "whole"))
        took = time.monotonic() - began
        whole, export = held(Path(folder, "whole")), answer("export", "-", "--format", "jsonl", "--store", Path(folder, "whole"))
        while counts["kills"] < wanted:
            path, seen = Path(folder, f"s{counts['stores']}"), Held()
            while counts["kills"] < wanted:
                run = stance("ingest", source, "--store", path)
                try:
                    run.wait(chance.uniform(0, 1.1 * took))
                except subprocess.TimeoutExpired:
                    run.send_signal(signal.SIGKILL)
                run.communicate()
                if run.returncode >= 0:
                    break
                counts["kills"] += 1
                counts["kills in the middle of a write"] += (path / "store.json").exists() and Store(path).sums() is None
                found = held(path)
                assert seen.items() <= found.items() <= whole.items(), "an article was lost, or is not what it should be"
                seen = found
                if counts["kills"] % 10 == 0:
                    shutil.copytree(path, copy := Path(folder, "copy"))
                    if (copy / "store.json").exists():
                        lines = answer("events", "--format", "jsonl", "--store", copy).splitlines()
                        assert len(lines) == len(set(lines)) and set(lines) <= set(export.splitlines())
                    shutil.rmtree(copy)
            answer("ingest", source, "--store", path)
            assert answer("export", "-", "--format", "jsonl", "--store", path) == export
            assert answer("check", "--store", path) == ""
            counts["stores"] += 1
            shutil.rmtree(path)
        counts["articles in each"] = len(whole)
        counts["events in each"] = len(export.splitlines())
    return counts


# -- many at once -----------------------------------------------------------------------------------------------------


def race(seconds: float, writers: int = 6, readers: int = 2) -> Counter[str]:
    """Writers that add articles of their own and edit common ones to and fro, and readers who must see each of these whole, at any time."""
    counts = Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        path, lines = Path(folder, "s"), passages(1000)
        common, rest = lines[:6], lines[6:]
        edited = [one | {"text": one["text"] + "\n\nThis article was edited."} for one in common]
        answer("ingest", write(Path(folder, "common"), common), "--input-format", "jsonl", "--store", path)
        states = [held(path)]
        shutil.copytree(path, copy := Path(folder, "copy"))
        run = stance("ingest", write(Path(folder, "edited"), edited), "--input-format", "jsonl", "--store", copy)
        run.communicate()
        states.append(held(copy))
        until = time.monotonic() + seconds
        code = "import sys, torture; torture.{}(*sys.argv[1:])".format
        work = [
            python("-c", code("writer"), path, str(until), write(Path(folder, f"w{n}"), rest[n::writers]), Path(folder, ("common", "edited")[n % 2]))
            for n in range(writers)
        ]
        watch = [python("-c", code("reader"), path, str(until)) for _ in range(readers)]
        while any(one.poll() is None for one in work):
            found = held(path)
            assert all(found.get(name) in (states[0][name], states[1][name]) for name in states[0]), "a common article was gone, or of two minds"
            counts["looks at the store"] += 1
        wanted = {one["id"] for one in common}
        for n, one in enumerate([*work, *watch]):
            out, err = one.communicate()
            assert one.returncode == 0, err
            counts["ingests" if n < writers else "questions"] += 2 * int(out)
            if n < writers:
                wanted |= {one["id"] for one in rest[n::writers][: 3 * int(out)]}
        found = held(path)
        assert set(found) == wanted, "an article was lost"
        assert answer("check", "--store", path) == ""
        counts["articles"] = len(found)
    return counts


def writer(path: str, until: str, own: str, common: str) -> None:
    """Ingest one's own articles, three at a time, and the common ones, twice at least; prints how often."""
    done, lines = 0, Path(own).read_text(encoding="utf-8").splitlines(keepends=True)
    while done < 2 or time.monotonic() < float(until):  # a slow machine may need all the time to start
        part = Path(f"{own}.part")
        part.write_text("".join(lines[3 * done :][:3]), encoding="utf-8")
        for source in (str(part), common) if part.stat().st_size else (common, common):
            run = stance("ingest", source, "--input-format", "jsonl", "--store", path)
            _, err = run.communicate()
            said = [line for line in err.splitlines() if "replaced" not in line and "waiting" not in line]
            assert (run.returncode, said) == (0, []), err
        done += 1
    print(done)


def reader(path: str, until: str) -> None:
    """Ask, and ask again; every answer must come, quietly, and hold each event of before: no edit touches one."""
    done, seen = 0, set[str]()
    while not done or time.monotonic() < float(until):
        found = [json.loads(line)["id"] for line in answer("events", "--format", "jsonl", "--store", path).splitlines()]
        assert len(set(found)) == len(found), "an event is there twice"
        assert seen <= set(found), "an event has gone"
        seen = set(found)
        answer("summary", "--store", path)
        done += 1
    print(done)


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--kills", type=int, default=200)
    asked.add_argument("--articles", type=int, default=500)
    asked.add_argument("--seconds", type=float, default=60)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    store_module._PATIENCE = 0.01
    for name, counts in (
        ("a fault at every system call", sweep() + sweep(sessions=False)),
        (f"{given.kills} kills", kills(given.kills, given.articles, random.Random(given.seed))),
        (f"6 writers and 2 readers for {given.seconds:.0f} s", race(given.seconds)),
    ):
        print(f"{name}: nothing lost, nothing doubled, nothing torn")
        for what, count in counts.items():
            print(f"  {count:6} {what}")


if __name__ == "__main__":
    main()
