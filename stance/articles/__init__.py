"""A source → articles: plain text files, folders of them, JSON Lines, gzip of either, standard input."""

from __future__ import annotations

from stance.articles.dating import dated, with_date
from stance.articles.reading import Skipped, read

__all__ = ["Skipped", "dated", "read", "with_date"]
