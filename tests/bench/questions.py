"""How long the questions take on a store of 1,000,000 events, as ratios of a one-command typer program's CPU time.

    python tests/bench/questions.py [EVENTS] [FOLDER]     prints a table; exit status 1 where a ratio is over its bound

The store is invented and the same in every run; it is kept in FOLDER, where one is named, to be asked again.  The
index is built by the first question, whose time is told apart.  All programs run by turns, as in `startup.py`.
"""

from __future__ import annotations

import hashlib
import json
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from startup import COMPILED, ONE, ROOT, seconds

from stance.cli.shared import light
from stance.store import Store, header, line_of

QUESTIONS = (
    "position Canada --on Venezuela",
    "position Canada --on Venezuela --at 2018-06-01 --format jsonl",
    "events --limit 20",
    "events --since 2018-05 --stance rejects --limit 20",
    "events --newest --limit 20 --format jsonl",
    "events --actor Peru --country Chile --stance rejects --limit 20",
    "show {id}",
    "who rejects VEN-2018",
    "who VEN-2018 --at 2019-06-01 --format jsonl",
    "matrix --on VEN-2018",
    "compare Canada Mexico Peru --on VEN-2018",
    "changes --since 2018 --on VEN-2018 --actor Canada",
    "conflicts --on Venezuela --actor Canada",
    "position Canada --on Venezuela --timeline",
)
BOUND = 1.5
_GROUPS = ["BALTIC", "BENELUX", "E3", "EU", "G7", "LIMA", "NORDIC", "V4"]
_SHARES = (("state", 0.8), ("igo", 0.05), ("nonstate", 0.15))


def make(store: Path, count: int) -> None:
    """A store of so many invented events: states, groups and parties on ten elections of each country."""
    if (store / "store.json").exists():
        return
    chance, facts = random.Random(1), light()
    states = sorted(facts.members("UN"))
    actors = {"state": states, "igo": _GROUPS, "nonstate": [f"party-{n:03}" for n in range(300)]}
    shards: dict[str, list[bytes]] = {}
    made = article = 0
    while made < count:
        article += 1
        name, day = f"article-{article:07}", f"{chance.randint(1990, 2025)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        told = min(chance.choice((1, 1, 2, 2, 4)), count - made)
        lines = [line_of({"article": _article(name, day, chance), "events": told})]
        for n in range(told):
            kind = chance.choices([kind for kind, _ in _SHARES], [share for _, share in _SHARES])[0]
            lines.append(line_of({"event": _event(name, n, day, kind, chance.choice(actors[kind]), chance.choice(states), facts, chance)}))
        made += told
        shards.setdefault(hashlib.sha256(name.encode()).hexdigest()[:2], []).append(b"".join(lines))
    (store / "articles").mkdir(parents=True)
    for shard, blocks in shards.items():
        (store / "articles" / f"{shard}.jsonl").write_bytes(b"".join(blocks))
    (store / "store.json").write_bytes(header())
    with Store(store).writing():  # writes the sums
        pass


def _article(name: str, day: str, chance: random.Random) -> dict[str, object]:
    text = f"The ministry of an invented country spoke on {day}. " * chance.randint(2, 8)
    return {
        "id": name, "text": text, "title": None, "published": day, "published_basis": "metadata", "published_reason": "",
        "source": None, "publisher": chance.choice(("AP", "AFP", "Reuters", None)), "language": None,
    }  # fmt: skip


def _event(article: str, n: int, day: str, kind: str, actor: str, country: str, facts: object, chance: random.Random) -> dict[str, object]:
    year = int(day[:4]) // 4 * 4 + 2
    target = chance.choices(("election", "government", "relations"), (6, 3, 1))[0]
    stance = chance.choice(("downgrades", "restores") if target == "relations" else ("recognizes", "recognizes", "rejects", "rejects", "withholds", "neutral"))
    about = {"election": f"{country}-{year}-05-20-presidential", "election_kind": "presidential", "election_date": f"{year}-05-20"}
    sentence = f"The ministry of an invented country spoke on {day}."
    exact = chance.random() < 0.8
    return {
        "id": hashlib.sha256(f"{article}|{n}".encode()).hexdigest()[:16], "article": article, "actor": actor, "actor_type": kind,
        "actor_name": actor if kind == "nonstate" else facts.label(actor), "stance": stance,  # type: ignore[attr-defined]
        "modality": chance.choices(("actual", "intended", "urged"), (8, 1, 1))[0], "addressee": None, "measure": None,
        "target_type": target, "country": country, **(about if target == "election" else dict.fromkeys(about)),
        "claimant": f"Candidate {country} {chance.randint(1, 3)}" if target != "relations" and chance.random() < 0.4 else None,
        "date": day if exact else None, "precision": "day" if exact else "unknown", "basis": "publication" if exact else "none",
        "not_after": None if exact else day, "published": day, "published_basis": "metadata", "speaker": None,
        "evidence": [{"start": 0, "end": len(sentence), "sentence": sentence, "trigger": "spoke", "rule": "invented"}],
        "source": None, "publisher": chance.choice(("AP", "AFP", "Reuters", None)), "title": None, "confidence": 0.9,
        "why": {"actor": "invented", "target": "invented", "date": "invented"}, "made_by": "bench",
    }  # fmt: skip


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(sys.argv[2] if len(sys.argv) > 2 else scratch)
        store = folder / f"store-{count}"
        make(store, count)
        environment = {**COMPILED, "PYTHONPATH": str(ROOT), "STANCE_STORE": str(store), "STANCE_CACHE": f"{folder}/cache"}
        began = time.monotonic()
        spent = seconds(["-m", "stance", "events", "--limit", "1"], environment)
        print(f"first question, which builds the index if there is none: {time.monotonic() - began:.1f} s, {spent:.1f} s of CPU")
        kept = sum(file.stat().st_size for file in (store / "articles").iterdir())
        print(f"store {kept / 1e6:.0f} MB, index {sum(file.stat().st_size for file in (store / '.index').iterdir()) / 1e6:.0f} MB")
        with open(next((store / "articles").iterdir()), encoding="utf-8") as file:
            an_id = next(record["event"]["id"] for record in map(json.loads, file) if "event" in record)
        one = Path(scratch, "one.py")
        one.write_text(ONE)
        runs = {question: ["-m", "stance", *question.format(id=an_id).split()] for question in QUESTIONS} | {"one": [str(one)]}
        times: dict[str, list[float]] = {name: [] for name in runs}
        for turn in range(12):
            for name, arguments in runs.items():
                spent = seconds(arguments, environment)
                if turn:  # the first turn fills caches
                    times[name].append(spent)
    median = {name: statistics.median(spent) for name, spent in times.items()}
    print(f"{'one-command program':<72}{median['one'] * 1000:>8.0f} ms")
    for question in QUESTIONS:
        print(f"{'stance ' + question:<72}{median[question] * 1000:>8.0f} ms{median[question] / median['one']:>8.2f}")
    return int(any(median[question] > BOUND * median["one"] for question in QUESTIONS))


if __name__ == "__main__":
    sys.exit(main())
