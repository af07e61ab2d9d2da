"""The records: what an article, a stance event and the curated files are made of.

Everything that crosses the door of the program (a user's article, a rule file, a line of the store) is
checked here once, by pydantic; behind the door the rest of the program trusts its arguments.  The names
are those of the codebook (`stance codebook`).
"""

# No `from __future__ import annotations` here: pydantic would parse the text of each annotation at every start.

import hashlib
from collections.abc import Mapping
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION = 2
"""Version of the stored records; a store that declares a newer one is refused, unchanged."""

ActorType = Literal["state", "igo", "nonstate"]
Stance = Literal["recognizes", "rejects", "withholds", "neutral", "downgrades", "restores"]
Modality = Literal["actual", "intended", "urged"]
TargetType = Literal["election", "government", "relations"]
Measure = Literal["ambassador", "expulsion", "embassy", "ties", "sanctions", "visas", "other"]
ElectionKind = Literal["presidential", "parliamentary", "general", "local", "constituent", "referendum"]
Precision = Literal["day", "month", "year", "unknown"]
Basis = Literal["explicit", "relative", "publication", "none"]
PublishedBasis = Literal["metadata", "header", "dateline", "inferred", "unknown"]
Review = Literal["accepted", "corrected", "added"]
Verdict = Literal["accepted", "rejected", "corrected", "added", "withdrawn"]

STANCES: tuple[str, ...] = ("recognizes", "rejects", "withholds", "neutral", "downgrades", "restores")
MODALITIES: tuple[str, ...] = ("actual", "intended", "urged")
TARGET_TYPES: tuple[str, ...] = ("election", "government", "relations")
REVIEWS: tuple[str, ...] = ("accepted", "corrected", "added", "none")
"""What a person decided on an event, and `none` for what nobody looked at."""


class StanceError(Exception):
    """A mistake that the user can mend; its text names the file or name at fault and the remedy.

    The command line prints the text on standard error and exits with `status`: 2 for wrong usage, an
    unknown name or a store that cannot be answered from, 1 for input that could not be read.
    """

    def __init__(self, message: str, *, status: int = 2) -> None:
        super().__init__(message)
        self.status = status


class Record(BaseModel):
    """Base of all records: immutable, and strict about keys that nobody would read."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)  # not built where nothing is checked

    @classmethod
    def trusted(cls, values: Mapping[str, Any]) -> Self:
        """A record of values that are known to be right, as `model_construct` makes it in several times the time."""
        if cls not in _DEFAULTS:
            _DEFAULTS[cls] = {name: field.get_default() for name, field in cls.__pydantic_fields__.items()}
            _FIELDS[cls] = set(_DEFAULTS[cls])  # one for all: each of its own would take as much memory as the values
        made = cls.__new__(cls)
        _set(made, "__dict__", {**_DEFAULTS[cls], **values})
        _set(made, "__pydantic_fields_set__", _FIELDS[cls])
        _set(made, "__pydantic_extra__", None)
        _set(made, "__pydantic_private__", None)
        return made

    def plain(self) -> dict[str, Any]:
        """As plain data, its fields in their documented order: what `model_dump` gives, without making ready for it.

        >>> When(date="2018-05", precision="month").plain()
        {'date': '2018-05', 'precision': 'month', 'basis': 'none', 'not_after': None, 'why': ''}
        """
        return {name: value if value is None or value.__class__ in _SIMPLE else _plain(value) for name, value in self.__dict__.items()}


_DEFAULTS: dict[type[Record], dict[str, Any]] = {}
_FIELDS: dict[type[Record], set[str]] = {}
_SIMPLE = {str, int, float, bool}
_set = object.__setattr__


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return value.plain()
    return list(map(_plain, value)) if isinstance(value, tuple) else value


class When(Record):
    """A date as far as it is known, with how it is known (codebook, section 6).

    `date` is cut to its precision (`2018-05-20`, `2018-05`, `2018`) and None when unknown; `not_after`
    is the last possible day of an unknown date.
    """

    date: str | None = None
    precision: Precision = "unknown"
    basis: Basis = "none"
    not_after: str | None = None
    why: str = ""


class Article(Record):
    """One article, its text exactly as it was read: every offset of the program points into `text`."""

    id: str = Field(description="as given with the article, else the name of its file")
    text: str = Field(description="exactly as it was read")
    title: str | None = None
    published: str | None = Field(None, description="the day of publication, YYYY-MM-DD")
    published_basis: PublishedBasis = Field("unknown", description="how that day is known")
    published_reason: str = Field("", description="the words or facts that tell the day")
    source: str | None = Field(None, description="where it was published: a URL")
    publisher: str | None = None
    language: str | None = None


class Span(Record):
    """One sentence of an article; `sentence` is exactly `text[start:end]` of its text."""

    start: int = Field(description="where the sentence begins in the article's text, counted in characters from 0")
    end: int = Field(description="where it ends: the first character that is no longer part of it")
    sentence: str = Field(description="exactly that part of the text")


class Evidence(Span):
    """One sentence that shows an event, in the stored article."""

    trigger: str = Field(description="the words that the rule matched")
    rule: str = Field(description="the rule that matched: `stance rules show RULE`")


class Why(Record):
    """How the parts of an event were decided, in words a reader can check against the text."""

    actor: str = Field("", description="how the actor was decided")
    target: str = Field("", description="how the target was decided")
    date: str = Field("", description="how the date was decided")


class Event(Record):
    """One stance event, as the codebook defines it, its fields in the order of their columns."""

    id: str = Field(description="the same for the same event of the same article, on every machine and in every run")
    article: str = Field(description="the id of its article")
    actor: str = Field(description="who takes the stance: ISO 3166 alpha-3 of a state, acronym of an organisation, slug of another (codebook, section 2)")
    actor_type: ActorType
    actor_name: str
    stance: Stance = Field(description="codebook, section 4")
    modality: Modality = Field(description="done or declared, only announced, or asked of somebody else (codebook, section 5)")
    addressee: str | None = Field(None, description="who is urged")
    measure: Measure | None = Field(None, description="what was done, where the target is relations")
    target_type: TargetType
    country: str = Field(description="ISO 3166 alpha-3 of the state whose election, government or relations it is about")
    election: str | None = Field(None, description="such as VEN-2018-05-20-presidential; of a government or of relations: the context")
    election_kind: ElectionKind | None = None
    election_date: str | None = Field(None, description="polling day as far as it is known: YYYY-MM-DD, YYYY-MM or YYYY")
    claimant: str | None = Field(None, description="whose victory or authority it is about")
    date: str | None = Field(None, description="when the stance was taken, cut to its precision: YYYY-MM-DD, YYYY-MM or YYYY; null where unknown")
    precision: Precision = Field("unknown", description="how exactly the date is known")
    basis: Basis = Field("none", description="what the date rests on (codebook, section 6)")
    not_after: str | None = Field(None, description="the last possible day of an unknown date")
    published: str | None = Field(None, description="the article's day of publication")
    published_basis: PublishedBasis = Field("unknown", description="how that day is known")
    speaker: str | None = Field(None, description="the person or office that spoke")
    evidence: tuple[Evidence, ...] = Field(description="the sentences that show it")
    source: str | None = Field(None, description="the article's")
    publisher: str | None = Field(None, description="the article's")
    title: str | None = Field(None, description="the article's")
    confidence: float = Field(ge=0, le=1, description="between 0 and 1: of events at 0.9, nine in ten are right")
    why: Why = Field(Why(), description="how its parts were decided")
    review: Review | None = Field(None, description="what a person decided on it; null where nobody looked at it")
    made_by: str = Field("", description="the versions of program, rules and knowledge that read it out of the article")

    @property
    def place(self) -> int:
        """Where in the article's text the first of its sentences begins."""
        return min((span.start for span in self.evidence), default=0)


def coded_as(country: str, day: str) -> str:
    """The code under which a state's votes and government are kept on a day (ISO date, or its beginning).

    ISO 3166 has no Yugoslavia any more: the federation of Serbia and Montenegro, proclaimed on 27 April 1992, is kept as Serbia.

    >>> coded_as("YUG", "2000-09-24"), coded_as("YUG", "1990"), coded_as("VEN", "2018")
    ('SRB', 'YUG', 'VEN')
    """
    return "SRB" if country == "YUG" and (day + "-99")[:10] >= "1992-04-27" else country


def event_id(article: str, event: "Event | Judged", start: int) -> str:
    """The id of an event of which the first sentence begins there: the same whenever the article is read again with the same outcome."""
    election = event.election if event.target_type == "election" else None
    told = (article, event.actor, event.stance, event.modality, event.target_type, event.country, election, event.date, event.measure, str(start))
    return hashlib.sha256("\x1f".join(part or "" for part in told).encode()).hexdigest()[:16]


class Judged(Record):
    """An event as a person had it before them: its id, and all of it that is coded."""

    id: str
    actor: str = Field(min_length=1)
    actor_type: ActorType
    actor_name: str
    stance: Stance
    modality: Modality
    addressee: str | None
    measure: Measure | None
    target_type: TargetType
    country: str = Field(pattern="^[A-Z]{3}$")
    election: str | None
    election_kind: ElectionKind | None
    election_date: str | None
    claimant: str | None
    date: str | None
    precision: Precision
    basis: Basis
    not_after: str | None
    speaker: str | None


class Decision(Record):
    """What a person decided on an event: a line of the store's `corrections.jsonl`.

    It is tied to the article's sentences, not to the event's id, which may change with the rules.
    """

    id: str = Field(description="follows from all the rest, so that no line can be changed unnoticed")
    article: str
    verdict: Verdict
    event: Judged = Field(description="the event as it was judged; of one that was missed all that is coded of it")
    evidence: tuple[Span, ...] = Field(min_length=1, description="the sentences that it was judged by")
    changes: dict[str, tuple[str | None, str | None]] = Field({}, description="of what was corrected: field -> from what to what")
    withdraws: str | None = Field(None, description="the id of the decision that is taken back")
    who: str = Field(min_length=1)
    when: str = Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", description="UTC, to the second")
    why: str
