"""Auditing a store: that every line, id, slice of text, reference and date is what it should be, and nothing is missing or there twice.

One file is in memory at a time, so it takes no more of it for a large store than for a small one (of which it is 1/256).
`audit` changes nothing; `repair` sets aside what cannot be read, and deletes nothing.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from stance import durable
from stance.models import SCHEMA_VERSION, Article, Event, event_id
from stance.store import (
    CHANGED,
    CORRECTIONS,
    HEADER,
    MISSING,
    SUMS,
    TORN,
    BadHeader,
    Block,
    Store,
    checked,
    decision_of,
    header,
    line_of,
    read_decisions,
    scan,
    set_aside,
    sum_of,
)

_AGAIN = "have it read anew with 'stance ingest --again'"
_INGEST = "ingest the articles again"
_ASIDE = "set it aside with 'stance check --repair'"
_PRECISION = {0: "unknown", 4: "year", 7: "month", 10: "day"}


class Finding(NamedTuple):
    """What is wrong, where, and what to do about it."""

    file: Path
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


def audit(store: Store) -> Iterator[Finding]:
    """Everything that is wrong with a store, in the order of its files; keep writers out meanwhile (`Store.locked`).

    A store of a newer version, or none, is refused.
    """
    place = store.path / "store.json"
    try:
        sealed = store.version() > 1
    except BadHeader as error:
        sealed = store.sums() is not None  # the first version had none
        yield Finding(place, 1, str(error).removeprefix(f"{place}: "))
    sums, names = store.sums(), store.files()
    if not sealed:  # as the first version left it
        sums = dict.fromkeys(names, b"")
    elif sums is None:
        yield Finding(store.path / SUMS, 1, f"missing: a writer was cut off before it had finished; {_INGEST}")
    elif not sums or b"".join(line for _, line in sorted(sums.items())) != (store.path / SUMS).read_bytes():
        yield Finding(store.path / SUMS, 1, f"not as it was written; {HEADER}")
    for name in sorted({*names, *(sums or ())}):
        yield from _file(store, name, (sums or {}).get(name, b"none" if sums else b""), sealed)
    for path in sorted((store.path / "articles").glob("*")):
        if f"articles/{path.name}" not in names and not path.name.startswith("."):
            yield Finding(path, 1, "not one of the store's files; move it elsewhere")


def _file(store: Store, name: str, known: bytes, sealed: bool) -> Iterator[Finding]:
    """What is wrong with one file, which should have the sum that is `known`, if one is."""
    place = store.path / name
    try:
        data = place.read_bytes()
    except FileNotFoundError:
        if name != "store.json":  # which was told
            yield Finding(place, 1, MISSING)
        return
    except OSError as error:
        yield Finding(place, 1, f"cannot be read: {error.strerror}; {_ASIDE if place.is_dir() else 'mend its permissions'}")
        return
    sound = True
    if name.startswith("articles/"):
        contents = scan(data, sealed)
        torn = [(contents.torn, TORN)] if contents.torn is not None else []
        records = ((line, what) for block in contents.blocks.values() for line, what in _block(store, place, block))
        for line, what in sorted([*contents.damage, *torn, *records]):
            sound = False
            yield Finding(place, line, what)
    if name == CORRECTIONS:
        said: list[str] = []
        read_decisions(place, said.append)
        for one in said:
            sound = False
            number, _, what = one.removeprefix(f"{place}:").partition(": ")
            yield Finding(place, int(number), what)
    if sound and known and known != sum_of(name, data):
        yield Finding(place, 1, CHANGED)


def _block(store: Store, place: Path, block: Block) -> Iterator[tuple[int, str]]:
    """(line, what) for all that is wrong with an article and its events, each of whose lines can be read."""
    said: list[str] = []

    def tell(message: str) -> None:
        said.append(message.removeprefix(f"{place}:").partition(":")[2].strip())

    article = checked(Article, block.article, place, block.line, tell)
    yield from ((block.line, what) for what in said)
    if article is None:
        return
    if store.shard(article.id) != place:
        yield block.line, f"an article that belongs in {store.shard(article.id).name}; {_ASIDE}"
    seen: dict[str, int] = {}
    for line, _, found in block.events:
        said.clear()
        event = checked(Event, found, place, line, tell)
        yield from ((line, what) for what in [*said, *(_event(event, article) if event else ())])
        if event and seen.setdefault(event.id, line) != line:
            yield line, f"an event that line {seen[event.id]} has too; {_AGAIN}"


def _event(event: Event, article: Article) -> Iterator[str]:
    """What is wrong with an event of an article."""
    if event.id != event_id(event.article, event, event.place):
        yield f"its id, {event.id}, is not that of what it says; {_AGAIN}"
    if not event.evidence:
        yield f"an event without evidence; {_AGAIN}"
    for span in event.evidence:
        if article.text[span.start : span.end] != span.sentence or not span.sentence:
            yield f"its evidence is not what the article's text says from character {span.start} to {span.end}; {_AGAIN}"
    for name in ("published", "published_basis", "source", "publisher", "title"):
        if getattr(event, name) != getattr(article, name):
            yield f"{name} is not that of its article; {_AGAIN}"
    if event.article != article.id:
        yield f"an event of another article, {event.article}; {_AGAIN}"
    if event.precision != _PRECISION[len(event.date or "")]:
        yield f"its date is {event.date}, its precision {event.precision}; {_AGAIN}"
    if (
        event.target_type == "election"
        and event.election
        and not (event.election.startswith(f"{event.country}-") and f"-{event.election_date or ''}" in event.election)
    ):
        yield f"its election is {event.election}, of {event.country} on {event.election_date}; {_AGAIN}"


def repair(store: Store) -> Iterator[str]:
    """Set aside, in the folder `damaged` of the store, the lines that cannot be read, and vouch for what is left; tells what was done.

    What is left is what questions were answered from before.
    """
    place = store.path / "store.json"
    try:
        sealed = store.version() > 1
    except BadHeader:
        sealed = store.sums() is not None
        if place.exists():
            yield set_aside(store.path, "store.json", [place.read_bytes()])
        durable.replace(place, header(SCHEMA_VERSION if sealed else 1))  # which the next write brings up to date
        yield f"{place}: made anew"
    for name in (SUMS, *store.files()[1:]):
        if (store.path / name).is_dir():
            yield _away(store.path, name)
    lost = False
    for name in store.files()[1:]:
        data = (store.path / name).read_bytes()
        if name == CORRECTIONS:
            decided = _lines(data)
            if decided and not decided[-1].endswith(b"\n") and decision_of(decided[-1] + b"\n"):  # an editor left it without its end
                decided[-1] += b"\n"
            if bad := [line for line in decided if decision_of(line) is None]:
                yield set_aside(store.path, name, bad)
            if (readable := b"".join(line for line in decided if line not in bad)) != data:
                durable.replace(store.path / name, readable)
            continue
        as_written = data.replace(b"\r\n", b"\n")  # which git or an editor may have made of it; no record has a line end in it
        if as_written != data:
            yield f"{store.path / name}: line ends put right"
        lines, kept, spared = _lines(as_written), list[bytes](), set[int]()
        contents = scan(as_written, sealed)
        for block in [*contents.blocks.values(), *([contents.rest] if contents.rest else [])]:
            article = checked(Article, block.article, place, 0, lambda _: None)
            if article is None or store.shard(article.id) != store.path / name:
                continue
            good = [line for line, _, found in block.events if checked(Event, found, place, 0, lambda _: None)]
            whole = len(good) == block.count
            kept += [lines[block.line - 1] if whole else line_of({"article": block.article, "events": len(good)}), *(lines[n - 1] for n in good)]
            spared |= {block.line, *good}
            lost |= not whole
        if b"".join(kept) != data:
            if bad := [line for n, line in enumerate(lines, 1) if n not in spared]:
                yield set_aside(store.path, name, bad)
            durable.replace(store.path / name, b"".join(kept))
    if lost:
        yield "some articles lost events: have them read anew with 'stance ingest --again'"
    sums = b"".join(sum_of(name, (store.path / name).read_bytes()) for name in sorted(store.files()))
    if not (store.path / SUMS).exists() or (store.path / SUMS).read_bytes() != sums:
        durable.replace(store.path / SUMS, sums)
        yield f"{store.path / SUMS}: made anew: it vouches for the files as they are now"


def _away(store: Path, name: str) -> str:
    """Move a folder that stands in the place of a file into the folder `damaged`; tells so."""
    aside = store / "damaged" / Path(name).name
    aside.parent.mkdir(exist_ok=True)
    number = 1
    while aside.exists():
        number += 1
        aside = aside.with_name(f"{Path(name).name}.{number}")
    os.replace(store / name, aside)
    return f"{store / name}: a folder, set aside as {aside}"


def _lines(data: bytes) -> list[bytes]:
    """The lines of a file, numbered as `scan` does: a carriage return ends none."""
    return re.findall(rb"[^\n]*\n|[^\n]+$", data)
