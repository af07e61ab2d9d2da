"""What a store holds: the articles that were read, and the figures of the whole."""

from __future__ import annotations

from pydantic import Field

from stance.index import Index
from stance.models import MODALITIES, REVIEWS, STANCES, PublishedBasis, Record
from stance.query import Facts, key


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
    copy_of: str | None = Field(description="the id of the article that it is a copy of, by all articles with events; null where it is none or has none")


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
    reviews: dict[str, int] = Field(description="how many events people accepted, corrected, added and rejected; rejected ones are in no other figure")


def summary(index: Index, facts: Facts) -> Summary:
    """The figures of the whole; the knowledge has a say in what is one target."""
    return Summary.model_validate(index.figure(f"summary, knowledge {facts.version}", lambda: _count_up(index, facts).plain()))


def _count_up(index: Index, facts: Facts) -> Summary:
    articles, stances, modalities, reviews = len(index.articles()), index.tally("stance"), index.tally("modality"), index.tally("review")
    targets = index.tally("target_type", "country", "election", "election_date", "election_kind", "claimant")
    first, last = index.days() or (None, None)
    return Summary(
        articles=articles,
        without_events=articles - len(index.tally("article")),
        events=sum(stances.values()),
        actors=len(index.tally("actor")),
        targets=len({key(kind, country, vote, date, contest, named or "", facts.winner) for kind, country, vote, date, contest, named in targets}),
        first=first,
        last=last,
        stances={name: stances.get((name,), 0) for name in STANCES},
        modalities={name: modalities.get((name,), 0) for name in MODALITIES},
        reviews={name: reviews.get((name,), 0) for name in REVIEWS[:3]} | {"rejected": index.rejected()},
    )
