"""What the tests share."""

from __future__ import annotations

import gc

import pytest

from stance import knowledge, patterns
from stance.extract import Extractor


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """The engine with the shipped rules and knowledge: loaded once, and left out of every collection of garbage."""
    made = Extractor(knowledge.load(), patterns.load_rules())
    gc.freeze()
    return made
