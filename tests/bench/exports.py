"""How long an export of 200,000 events takes, as a ratio of a plain program's CPU time, and how much memory.

    python tests/bench/exports.py [EVENTS] [FOLDER]     prints a table; exit status 1 where something is over its bound

The plain program reads every line of the store as JSON and writes those of events as JSON again, in no order.  The store
is that of `questions.py`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from questions import make
from startup import COMPILED, ROOT

PLAIN = """import json, pathlib, sys
with open(sys.argv[2], "w") as out:
    for file in sorted(pathlib.Path(sys.argv[1], "articles").iterdir()):
        for line in file.open():
            record = json.loads(line)
            if "event" in record:
                out.write(json.dumps(record["event"]) + "\\n")
"""
BOUNDS = {"csv": 5.0, "json": 5.0, "jsonl": 5.0, "parquet": 8.0, "sqlite": 15.0}
MEMORY = 300
"""Megabytes that an export may take."""


def run(arguments: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """User and system time of one run in seconds, and the most memory it had in megabytes."""
    with subprocess.Popen([sys.executable, *arguments], stdout=subprocess.DEVNULL, env=environment) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(arguments)}: status {process.returncode}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(sys.argv[2] if len(sys.argv) > 2 else scratch)
        store = folder / f"store-{count}"
        make(store, count)
        environment = {**COMPILED, "PYTHONPATH": str(ROOT), "STANCE_STORE": str(store), "STANCE_CACHE": f"{folder}/cache"}
        run(["-m", "stance", "events", "--limit", "1"], environment)  # makes the index
        plain, _ = run(["-c", PLAIN, str(store), f"{scratch}/plain.jsonl"], environment)
        print(f"{'plain program':<16}{plain:>8.1f} s")
        over = False
        for form, bound in BOUNDS.items():
            spent, memory = run(["-m", "stance", "export", f"{scratch}/events.{form}"], environment)
            print(f"{'export .' + form:<16}{spent:>8.1f} s{spent / plain:>8.2f}{bound:>6.1f}{memory:>8.0f} MB{MEMORY:>6}")
            over |= spent > bound * plain or memory > MEMORY
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
