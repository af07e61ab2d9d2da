"""Mentions as a floor: who and which vote a phrase of the news means, on the day it was published (`gold/mentions.jsonl`)."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

from stance import knowledge, patterns
from stance.explain import mention_records
from stance.extract import Extractor
from stance.models import Article

LINES = Path(__file__).parent / "gold" / "mentions.jsonl"
RESOLVED, PRECISION, RECALL = 0.98, 0.98, 0.99
ACTORS = ("actor", "person", "government")


def read_lines() -> list[dict[str, Any]]:
    return [json.loads(line) for line in LINES.read_text(encoding="utf-8").splitlines()]


def judge(line: dict[str, Any], records: list[dict[str, Any]]) -> tuple[str, list[dict[str, Any]]]:
    """right, wrong (something else is meant, or a trap was stepped into) or missing; and what was found at the span."""
    start = line["text"].index(line["mention"])
    end = start + len(line["mention"])
    wanted = ("election",) if line["kind"] == "election" else ACTORS
    found = [r for r in records if r["start"] < end and start < r["end"] and r["kind"] in wanted]
    if line["kind"] == "election":
        said = [r for r in found if r["country"] or r["election_date"]]
        good = [r for r in said if (r["country"], r["election_date"]) == (line["country"], line["election_date"])]
    else:
        said = [r for r in found if r["actor"]]
        good = [r for r in said if (r["actor"], r["actor_type"]) == (line["actor"], line["actor_type"])]
    if is_negative(line):
        return ("wrong" if said else "right"), found
    if len(good) < len(said):
        return "wrong", found
    return ("right" if good else "missing"), found


def is_negative(line: dict[str, Any]) -> bool:
    """Lines where no actor may be found."""
    return line["kind"] != "election" and line["actor"] is None


@cache
def judged() -> list[tuple[dict[str, Any], str, list[dict[str, Any]]]]:
    extractor = Extractor(knowledge.load(), patterns.load_rules())
    out = []
    for number, line in enumerate(read_lines(), 1):
        article = Article(id=f"{number}.txt", text=line["text"], published=line["published"])
        out.append((line, *judge(line, mention_records(extractor.read(article)))))
    return out


def rates() -> dict[str, float]:
    """resolved: of all lines; precision: of what was resolved to something; recall: of what ought to be."""
    count = Counter((is_negative(line), outcome) for line, outcome, _ in judged())
    right, wrong = count[False, "right"], count[False, "wrong"] + count[True, "wrong"]
    wanted = sum(n for (negative, _), n in count.items() if not negative)
    return {
        "resolved": (right + count[True, "right"]) / sum(count.values()),
        "precision": right / (right + wrong),
        "recall": right / wanted,
    }


def test_the_list_is_broad() -> None:
    lines = read_lines()
    kinds = Counter(line["kind"] for line in lines)
    assert len(lines) >= 650
    assert kinds["person"] >= 150 and kinds["election"] >= 150 and kinds["none"] >= 80
    assert len({line["country"] for line in lines if line["kind"] == "election"}) >= 100
    assert len({line["actor"] for line in lines if line["kind"] == "actor" and line["actor_type"] == "state"}) >= 193


def test_every_mention_is_in_its_text() -> None:
    for line in read_lines():
        assert line["mention"] in line["text"]


def test_mentions_stay_above_their_floors() -> None:
    reached = rates()
    assert reached["resolved"] >= RESOLVED
    assert reached["precision"] >= PRECISION
    assert reached["recall"] >= RECALL


if __name__ == "__main__":
    for known, verdict, at in judged():
        if verdict != "right":
            got = "; ".join(f"{r['kind']}:{r['text']}={r['actor'] or r['country']} {r['election_date'] or ''} ({r['why']})" for r in at)
            print(f"{verdict:8}{known['kind']:9}{known['actor'] or known['country']} {known.get('election_date', '')} {known['published']}  "
                  f"{known['mention']!r} in {known['text']!r} -> {got}")  # fmt: skip
    print(rates())
