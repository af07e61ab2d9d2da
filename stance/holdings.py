"""What a store holds: the articles that were read, and the figures of the whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from pydantic import Field

from stance.models import MODALITIES, STANCES, Article, Event, PublishedBasis, Record
from stance.query import Facts, first_day, held_by, key_of, last_day


class ArticleRead(Record):
    """An article that was read, and how much was found in it: a line of `stance articles`."""

    id: str = Field(description="as given with the article, else the name of its file")
    published: str | None = Field(description="the day of publication, YYYY-MM-DD")
    published_basis: PublishedBasis = Field(description="how that day is known")
    published_reason: str = Field(description="the words or facts that tell the day")
    title: str | None
    source: str | None = Field(description="where it was published: a URL")
    publisher: str | None
    language: str | None
    characters: int = Field(description="the length of its text")
    events: int = Field(description="how many events were read out of it")


class Summary(Record):
    """The figures of a store."""

    articles: int
    without_events: int
    events: int
    actors: int
    targets: int
    first: str | None = Field(description="the first day on which an event may have happened")
    last: str | None
    stances: dict[str, int]
    modalities: dict[str, int]


def read_articles(
    articles: Iterable[Article], events: Iterable[Event], *, since: str | None = None, until: str | None = None, without_events: bool = False
) -> list[ArticleRead]:
    """The articles, oldest first and those without a date last; since and until leave the latter out."""
    count = Counter(event.article for event in events)
    found = []
    for article in articles:
        day = article.published
        if without_events and count[article.id]:
            continue
        if (since or until) and (day is None or not first_day(since or "0001") <= day <= last_day(until or "9999")):
            continue
        known = article.model_dump(include=set(ArticleRead.model_fields))
        found.append(ArticleRead(**known, characters=len(article.text), events=count[article.id]))
    return sorted(found, key=lambda one: (one.published or "9999", one.id))


def summary(articles: Iterable[str], events: Iterable[Event], facts: Facts) -> Summary:
    """The figures of these articles, given by their ids, and events."""
    ids, found = set(articles), list(events)
    days = sorted((event.date or day)[:10] for event in found if (day := held_by(event)))
    stances, modalities = Counter[str](event.stance for event in found), Counter[str](event.modality for event in found)
    return Summary(
        articles=len(ids),
        without_events=len(ids - {event.article for event in found}),
        events=len(found),
        actors=len({event.actor for event in found}),
        targets=len({key_of(event, facts.winner) for event in found}),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        stances={name: stances[name] for name in STANCES},
        modalities={name: modalities[name] for name in MODALITIES},
    )
