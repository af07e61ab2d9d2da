"""What the tests share."""

from __future__ import annotations

import gc

import pytest

from stance import knowledge, patterns
from stance.extract import Extractor

LONG = ("test_commands_run_and_print_what_it_shows", "test_many_at_once", "test_kills", "test_the_same_bytes_everywhere")
"""Tests that take tens of seconds each, of which one alone must not keep a worker busy when the others have nothing left to do."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long tests first: a worker that is done takes over from the end of what others have still before them."""
    items.sort(key=lambda item: item.name not in LONG)


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """The engine with the shipped rules and knowledge: loaded once, and left out of every collection of garbage."""
    made = Extractor(knowledge.load(), patterns.load_rules())
    gc.freeze()
    return made
