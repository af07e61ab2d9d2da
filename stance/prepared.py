"""The files of the knowledge, and prepared copies of what curated files say: start-up does not pay for parsing, checking and compiling them.

A copy is made anew whenever a file, or the code that reads it, has changed. Questions to the store need only `light`.
"""

from __future__ import annotations

import gc
import hashlib
import json
import os
import pickle
import stat
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, ClassVar

from pydantic import VERSION

from stance.models import StanceError

DATA = Path(__file__).parent / "data"
STATE_CODES = ("alpha2", "cow", "gw", "wikidata")
"""The codes of a state besides its alpha-3: ISO 3166 alpha-2, Correlates of War, Gleditsch and Ward, Wikidata."""


def files(extra: Path | None = None) -> Iterator[Path]:
    """The knowledge files: the shipped ones, then a user's own in the same order."""
    for root in (DATA, extra):
        if root is not None:
            yield from (root / name for name in ("groups.toml", "bodies.toml", "events.toml") if (root / name).exists())
            for folder in ("states", "people", "elections"):
                yield from sorted((root / folder).glob("*.toml"))


_LARGEST = 8 * 1024 * 1024
"""Bytes of a curated file."""


def content(path: Path) -> bytes:
    """The bytes of a curated file; ValueError where it is no plain file, or larger than one that anybody curates."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise ValueError("not a plain file")
    if status.st_size > _LARGEST:
        raise ValueError(f"longer than {_LARGEST // 1024 // 1024} MB; split it")
    return path.read_bytes()


def table(content: bytes) -> dict[str, Any]:
    """The TOML table of a curated file; ValueError where it is none."""
    import tomllib

    try:
        return tomllib.loads(content.decode("utf-8"))
    except RecursionError:
        raise ValueError("not valid TOML: too deeply nested") from None
    except ValueError as error:
        raise ValueError(f"not valid TOML: {error}") from None


def stamp(paths: Iterable[Path]) -> str:
    """What changes whenever one of the files, the code that reads them, the Python that runs it or the library whose records it keeps does."""
    digest = hashlib.sha256(f"{sys.version} {VERSION}".encode())
    for path in (*paths, *sorted(Path(__file__).parent.glob("*.py"))):
        try:
            status = path.stat()
        except OSError:  # told of by who reads it
            continue
        digest.update(f"{path}|{status.st_size}|{status.st_mtime_ns}\n".encode(errors="surrogateescape"))
    return digest.hexdigest()[:24]


def cache_folder() -> Path:
    """Where prepared copies are kept: `STANCE_CACHE`, else the user's cache folder."""
    if chosen := os.environ.get("STANCE_CACHE"):
        return Path(chosen)
    from platformdirs import user_cache_path

    return user_cache_path("stance", appauthor=False)


def paths(extra: Path | None) -> list[Path]:
    """The files to load; a folder of a user's own must hold some."""
    found = list(files(extra))
    if extra is not None and not extra.is_dir():
        raise StanceError(f"{extra}: no such folder of knowledge")
    if extra is not None and not any(path.is_relative_to(extra) for path in found):
        raise StanceError(
            f"{extra}: no knowledge in this folder; it needs groups.toml, bodies.toml, events.toml, or states/, people/, elections/ with .toml files"
        )
    return found


def value(name: str, make: Callable[[], Any], sources: Iterable[Path], extra: Path | None = None) -> Any:
    """What `make()` builds out of the files `sources`, from the prepared copy if one was made since they last changed.

    A copy is a pickle, and who could write one could run code: it is read only where it is the user's own file, which nobody else may write.
    A cache that cannot be read or written is done without: the value is then built anew.
    """
    head = stamp(sources)
    if extra is not None:
        name += f"-{hashlib.sha256(os.fsencode(extra.resolve())).hexdigest()[:8]}"
    try:
        path = cache_folder() / f"{name}.pickle"
        with open(path, "rb", opener=lambda at, flags: os.open(at, flags | getattr(os, "O_NONBLOCK", 0))) as file:  # a pipe is not waited for
            if _own(file.fileno()) and file.readline(99).decode().split() == [head, str(zlib.crc32(packed := file.read()))]:
                return _unpacked(packed)
    except Exception:  # a damaged copy can fail in any way
        pass
    made = make()
    packed = pickle.dumps(made, pickle.HIGHEST_PROTOCOL)
    try:
        path = cache_folder() / f"{name}.pickle"
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, f"{head} {zlib.crc32(packed)}\n".encode() + packed)
    except (OSError, RuntimeError):
        pass
    return made


def _write(path: Path, content: bytes) -> None:
    """Put a file of the user's own, for nobody else to read or write, in the place of another."""
    import tempfile

    file, temporary = tempfile.mkstemp(prefix=f"{path.stem}.", suffix=".tmp", dir=path.parent)
    try:
        with open(file, "wb") as out:
            out.write(content)
        os.replace(temporary, path)
    except OSError:
        os.unlink(temporary)
        raise


def _own(file: int) -> bool:
    """Whether an open file is a plain one, the user's own, and nobody else's to write (where files have owners)."""
    status = os.fstat(file)
    owned = not hasattr(os, "getuid") or (status.st_uid == os.getuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH))
    return stat.S_ISREG(status.st_mode) and owned


def _unpacked(packed: bytes) -> Any:
    """A pickled value; looking for garbage while it grows would take twice as long as making it."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return pickle.loads(packed)
    finally:
        if collecting:
            gc.enable()


class Quick:
    """A base of frozen dataclasses with slots that prepared copies hold by the thousand: they are given back by a plain call of their class.

    What dataclasses themselves provide goes through the list of fields of each single one, which takes twice the time.
    """

    __slots__ = ()
    __match_args__: ClassVar[tuple[str, ...]]

    def __reduce__(self) -> tuple[Any, ...]:
        return self.__class__, tuple([getattr(self, name) for name in self.__match_args__])


class Lines(Mapping[str, Any]):
    r"""A mapping kept as lines of text, of which those alone are decoded that are asked for: most of it no answer needs.

    >>> found = Lines(Lines.of({"canada": ["CAN"], "lima": ["LIMA", "PER"]}))
    >>> found["lima"], found.get("peru"), list(found)
    (['LIMA', 'PER'], None, ['canada', 'lima'])
    """

    def __init__(self, text: str) -> None:
        self._text = text

    @staticmethod
    def of(mapping: Mapping[str, Any]) -> str:
        return "\n" + "".join(f"{key}\t{json.dumps(value, ensure_ascii=False)}\n" for key, value in mapping.items())

    def __getitem__(self, key: str) -> Any:
        at = self._text.find(f"\n{key}\t")
        if at < 0:
            raise KeyError(key)
        begin = at + len(key) + 2
        return json.loads(self._text[begin : self._text.index("\n", begin)])

    def __iter__(self) -> Iterator[str]:
        return (line.partition("\t")[0] for line in self._text[1:-1].split("\n"))

    def __len__(self) -> int:
        return self._text.count("\n") - 1


class Light:
    """The little of the knowledge that questions to the store need, loaded in a few milliseconds.

    `actors` has the codes that each name (as `names.name_key` gives it) can mean.
    """

    def __init__(self, raw: dict[str, Any]) -> None:
        self.actors: Mapping[str, list[str]] = Lines(raw["actors"])
        self._labels, self._winners = Lines(raw["labels"]), Lines(raw["winners"])
        self._memberships, self._speaking = raw["memberships"], raw["speaking"]
        self._codes = Lines(raw["codes"])
        self.version = str(raw["version"])
        """The fingerprint of the knowledge, as `made_by` of events has it."""
        self._known: dict[str, str | None] = {}

    def label(self, code: str) -> str:
        """The usual name of an actor, its code if nobody curated it."""
        return str(self._labels.get(code, code))

    def memberships(self, code: str) -> list[tuple[str, str | None, str | None]]:
        """(group, since, last day) for every membership of a state; None where open or unknown."""
        return [(group, since, until) for group, since, until in self._memberships.get(code, ())]

    def codes(self, code: str) -> Mapping[str, str]:
        """What else a state is called in data: its `STATE_CODES`, as far as they are known; of any other actor none."""
        return dict(self._codes.get(code, {}))

    def speaks_for_members(self, code: str) -> bool:
        """Whether what the group says counts as said by its members."""
        return code in self._speaking

    def members(self, group: str) -> list[str]:
        """The states that are, or ever were, members of a group."""
        return self._members.get(group, [])

    @cached_property
    def _members(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for state, spans in self._memberships.items():
            for group in {span[0] for span in spans}:
                found.setdefault(group, []).append(state)
        return found

    def winner(self, election: str) -> str | None:
        """The declared winner of an election, None where nobody curated it."""
        if election not in self._known:  # asked again and again for the events of one election
            self._known[election] = self._winners.get(election)
        return self._known[election]


def light(make: Callable[[], dict[str, Any]], extra: Path | None = None) -> Light:
    """The names, memberships and winners; `make` gathers them from the knowledge where no copy is ready."""

    def packed() -> dict[str, Any]:
        made = make()
        return {name: Lines.of(part) if name in ("actors", "labels", "winners", "codes") else part for name, part in made.items()}

    return Light(value("light", packed, paths(extra), extra))
