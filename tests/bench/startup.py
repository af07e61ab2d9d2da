"""How long the questions take to start, as ratios of a one-command typer program's CPU time.

    python tests/bench/startup.py            prints a table; exit status 1 where a ratio is over its bound

All programs run by turns in one go, so that what else the machine does weighs on each alike; the median counts.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ONE = """import typer
app = typer.Typer(add_completion=False)
@app.command()
def hello(name: str = "world") -> None:
    print("hello", name)
app()
"""
COMPILED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""The environment of one who runs an installed program, which Python compiles once."""
BOUNDS = {"--help": 1.2, "position Canada": 1.5, "events": 1.5}


def seconds(arguments: list[str], environment: dict[str, str]) -> float:
    """User and system time of one run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        sys.exit(f"{' '.join(arguments)}: {done.stderr.decode()}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(rounds: int = 15) -> dict[str, tuple[float, float]]:
    """Each of `BOUNDS` → (its median, the median of the one-command program's same kind of run)."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**COMPILED, "PYTHONPATH": str(ROOT), "STANCE_STORE": f"{folder}/store", "STANCE_CACHE": f"{folder}/cache"}
        one = Path(folder, "one.py")
        one.write_text(ONE)
        seconds(["-m", "stance", "ingest", str(ROOT / "seeds")], environment)
        runs = {f"stance {name}": ["-m", "stance", *name.split()] for name in BOUNDS}
        runs |= {"one --help": [str(one), "--help"], "one": [str(one)]}
        times: dict[str, list[float]] = {name: [] for name in runs}
        for turn in range(rounds + 1):
            for name, arguments in runs.items():
                spent = seconds(arguments, environment)
                if turn:  # the first turn fills caches
                    times[name].append(spent)
    median = {name: statistics.median(spent) for name, spent in times.items()}
    return {name: (median[f"stance {name}"], median["one --help" if name == "--help" else "one"]) for name in BOUNDS}


def main() -> int:
    print(f"{'command':<26}{'CPU ms':>8}{'one-command program':>22}{'ratio':>8}{'bound':>8}")
    slow = False
    for name, (ours, theirs) in measure().items():
        print(f"{'stance ' + name:<26}{ours * 1000:>8.0f}{theirs * 1000:>22.0f}{ours / theirs:>8.2f}{BOUNDS[name]:>8.1f}")
        slow |= ours / theirs > BOUNDS[name]
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
