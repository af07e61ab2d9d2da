"""Articles, events and facts made by hand, for tests that need no extraction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from stance.models import Article, Event, Evidence
from stance.names import name_key
from stance.query import Contest

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


class Used:
    """The names that events use, as `stance.index.Index` gives them."""

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self._events = list(events)

    def _called(self) -> set[tuple[str, str]]:
        named = {(name_key(e.actor_name), e.actor) for e in self._events if e.actor_type == "nonstate"}
        return named | {(name_key(e.actor), e.actor) for e in self._events}

    def called(self, name: str) -> set[str]:
        return {code for one, code in self._called() if name and one == name}

    def names(self) -> set[str]:
        return {name for name, _ in self._called()}

    def claimants(self) -> set[str]:
        return {name_key(e.claimant) for e in self._events if e.claimant}

    def contests(self) -> list[Contest]:
        found = {Contest(e.election, e.country, e.election_date, e.election_kind) for e in self._events if e.election}
        return sorted(found, key=str)


@dataclass
class Facts:
    """The knowledge that queries need, in the shape of `stance.knowledge.light()`."""

    actors: dict[str, list[str]] = field(
        default_factory=lambda: {
            "canada": ["CAN"], "ottawa": ["CAN"], "venezuela": ["VEN"], "peru": ["PER"], "lima": ["LIMA", "PER"],
            "lima group": ["LIMA"], "hungary": ["HUN"], "united kingdom": ["GBR"], "congo": ["COD", "COG"],
            "european union": ["EU"], "guinea bissau": ["GNB"],
            **{code.lower(): [code] for code in ("CAN", "VEN", "PER", "LIMA", "HUN", "GBR", "COD", "COG", "EU", "GNB")},
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

    def speaks_for_members(self, code: str) -> bool:
        return code in {"LIMA", "EU", "E3", "V4"}

    def members(self, group: str) -> list[str]:
        return [state for state, spans in self.members_of.items() if any(span[0] == group for span in spans)]

    def winner(self, election: str) -> str | None:
        return "Nicolás Maduro" if election.startswith("VEN-2018") else None
