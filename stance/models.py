"""The records: what an article, a stance event and the curated files are made of.

Everything that crosses the door of the program (a user's article, a rule file, a line of the store) is
checked here once, by pydantic; behind the door the rest of the program trusts its arguments.  The names
are those of the codebook (`stance codebook`).
"""

# No `from __future__ import annotations` here: pydantic would parse the text of each annotation at every start.

from collections.abc import Mapping
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict

SCHEMA_VERSION = 1
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

STANCES: tuple[str, ...] = ("recognizes", "rejects", "withholds", "neutral", "downgrades", "restores")
MODALITIES: tuple[str, ...] = ("actual", "intended", "urged")
TARGET_TYPES: tuple[str, ...] = ("election", "government", "relations")


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
        made = cls.__new__(cls)
        fields = {name: values[name] if name in values else field.get_default() for name, field in cls.__pydantic_fields__.items()}
        for name, value in (("__dict__", fields), ("__pydantic_fields_set__", set(values)), ("__pydantic_extra__", None), ("__pydantic_private__", None)):
            object.__setattr__(made, name, value)
        return made

    def plain(self) -> dict[str, Any]:
        """As plain data, its fields in their documented order: what `model_dump` gives, without making ready for it.

        >>> When(date="2018-05", precision="month").plain()
        {'date': '2018-05', 'precision': 'month', 'basis': 'none', 'not_after': None, 'why': ''}
        """
        return {name: _plain(value) for name, value in self.__dict__.items()}


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

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    published_basis: PublishedBasis = "unknown"
    published_reason: str = ""
    source: str | None = None
    publisher: str | None = None
    language: str | None = None


class Evidence(Record):
    """One sentence that shows an event; `sentence` is exactly `text[start:end]` of the stored article."""

    start: int
    end: int
    sentence: str
    trigger: str
    rule: str


class Why(Record):
    """How the parts of an event were decided, in words a reader can check against the text."""

    actor: str = ""
    target: str = ""
    date: str = ""


class Event(Record):
    """One stance event, as `interface.md` and the codebook define it, in the order of its columns."""

    id: str
    article: str
    actor: str
    actor_type: ActorType
    actor_name: str
    stance: Stance
    modality: Modality
    addressee: str | None = None
    measure: Measure | None = None
    target_type: TargetType
    country: str
    election: str | None = None
    election_kind: ElectionKind | None = None
    election_date: str | None = None
    claimant: str | None = None
    date: str | None = None
    precision: Precision = "unknown"
    basis: Basis = "none"
    not_after: str | None = None
    published: str | None = None
    published_basis: PublishedBasis = "unknown"
    speaker: str | None = None
    evidence: tuple[Evidence, ...]
    source: str | None = None
    publisher: str | None = None
    title: str | None = None
    confidence: float
    why: Why = Why()
    made_by: str = ""
