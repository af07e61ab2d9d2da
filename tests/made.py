"""Articles, events and facts made by hand, for tests that need no extraction."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from stance.models import Article, Event, Evidence

TEXT = "Ottawa said so on Monday.\nIt does not recognize the vote. Talks went on.\nMore followed."


def article(name: str = "a.txt", text: str = TEXT, **more: Any) -> Article:
    return Article(id=name, text=text, **more)


def event(day: str | None = "2018-05-21", stance: str = "rejects", **more: Any) -> Event:
    """An event whose precision follows from the length of its date; Canada on Venezuela's vote of 2018 by default."""
    kept: dict[str, Any] = {
        "article": "a.txt",
        "actor": "CAN",
        "actor_type": "state",
        "actor_name": "Canada",
        "stance": stance,
        "modality": "actual",
        "target_type": "election",
        "country": "VEN",
        "date": day,
        "precision": {0: "unknown", 4: "year", 7: "month", 10: "day"}[len(day or "")],
        "evidence": (Evidence(start=26, end=57, sentence=TEXT[26:57], trigger="does not recognize", rule="recognize"),),
        "confidence": 0.9,
    } | more
    if kept["target_type"] == "election" and "election" not in kept:
        kept |= {
            "election": "VEN-2018-05-20-presidential",
            "election_kind": "presidential",
            "election_date": "2018-05-20",
        }
    named = [kept[k] or "" for k in ("article", "actor", "stance", "modality", "target_type", "country")]
    unique = [*named, kept.get("election") or "", kept.get("claimant") or "", day or "", kept.get("not_after") or ""]
    return Event(**{"id": ":".join(unique)} | kept)


@dataclass
class Facts:
    """The knowledge that queries need, in the shape of `stance.knowledge.light()`."""

    actors: dict[str, list[str]] = field(
        default_factory=lambda: {
            "canada": ["CAN"], "ottawa": ["CAN"], "venezuela": ["VEN"], "peru": ["PER"], "lima": ["LIMA", "PER"],
            "lima group": ["LIMA"], "hungary": ["HUN"], "united kingdom": ["GBR"], "congo": ["COD", "COG"],
            "european union": ["EU"], "guinea bissau": ["GNB"],
        }
    )  # fmt: skip
    members_of: dict[str, list[tuple[str, str | None, str | None]]] = field(
        default_factory=lambda: {
            "CAN": [("LIMA", "2017-08-08", "2021-03-24"), ("UN", None, None)],
            "PER": [("LIMA", "2017-08", None)],
            "HUN": [("EU", "2004-05-01", None), ("V4", "1991", None)],
            "GBR": [("EU", "1973-01-01", "2020-01-31"), ("E3", "2003", None)],
        }
    )

    def label(self, code: str) -> str:
        return {"CAN": "Canada", "VEN": "Venezuela", "LIMA": "Lima Group", "HUN": "Hungary"}.get(code, code)

    def memberships(self, code: str) -> list[tuple[str, str | None, str | None]]:
        return self.members_of.get(code, [])

    def members(self, group: str) -> list[str]:
        return [state for state, spans in self.members_of.items() if any(span[0] == group for span in spans)]

    def codes(self, code: str) -> dict[str, str]:
        return {
            "CAN": {"alpha2": "CA", "cow": "20", "gw": "20", "wikidata": "Q16"},
            "VEN": {"alpha2": "VE", "cow": "101", "gw": "101", "wikidata": "Q717"},
        }.get(code, {})

    version = "0123456789ab"

    def speaks_for_members(self, code: str) -> bool:
        return code in {"LIMA", "EU", "E3", "V4"}

    def winner(self, election: str) -> str | None:
        return "Nicolás Maduro" if election.startswith("VEN-2018") else None
