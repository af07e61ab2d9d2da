"""Writing files so that they outlive a crash at any instant: the only place that changes a store's files.

Each of these is finished when it returns: what it wrote is on the disk (as far as the system keeps its word), and
so is the name it goes by.  Cut short, `append` leaves the old content and perhaps a part of the new behind it,
`replace` and `remove` leave either the old or the new.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

_BINARY = getattr(os, "O_BINARY", 0)


def append(path: Path, data: bytes) -> None:
    """Put bytes at the end of a file, which is made where there is none."""
    new = not path.exists()
    _write(path, data, os.O_APPEND)
    if new:
        _sync_folder(path.parent)


def replace(path: Path, data: bytes) -> None:
    """Give a file new content at once: whoever reads it sees the old or the new, whole."""
    beside = path.with_name(f".{path.name}.tmp")
    try:
        _write(beside, data, os.O_TRUNC)
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise
    _sync_folder(path.parent)


def remove(path: Path) -> None:
    """Take a file away, if there is one."""
    try:
        os.unlink(path)
    except FileNotFoundError:
        return
    _sync_folder(path.parent)


def _write(path: Path, data: bytes, how: int) -> None:
    file = os.open(path, os.O_WRONLY | os.O_CREAT | _BINARY | how, 0o666)
    try:
        left = memoryview(data)
        while left:
            left = left[os.write(file, left) :]
        os.fsync(file)
    finally:
        os.close(file)


def _sync_folder(folder: Path) -> None:
    """Make new names in a folder outlive a power cut; not every system can, and then it is not needed."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
