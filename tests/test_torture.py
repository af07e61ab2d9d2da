"""What `torture.py` does to a store, in small; and that it would find a writer that takes less care."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
import torture

from stance import durable
from stance import store as store_module
from stance.store import Writer


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "_PATIENCE", 0)


@pytest.mark.parametrize("mode", ["error", "kill", "power"])
@pytest.mark.parametrize("sessions", [True, False], ids=["a session a step", "one session"])
def test_a_fault_at_every_system_call(mode: torture.Mode, sessions: bool) -> None:
    assert torture.sweep([mode], sessions=sessions).total() > (100 if sessions else 40)


def _careless_write(path: Path, data: bytes, how: int) -> None:
    file = durable.os.open(path, os.O_WRONLY | os.O_CREAT | how, 0o666)
    durable.os.write(file, data)
    os.close(file)


@pytest.mark.parametrize(
    ("where", "name", "careless"),
    [
        (durable, "_sync_folder", lambda folder: None),
        (durable, "_write", _careless_write),
        (durable, "replace", lambda path, data: durable._write(path, data, os.O_TRUNC)),
        (durable, "append", lambda path, data: (durable._write(path, data[:9], os.O_APPEND), durable._write(path, data[9:], os.O_APPEND))),
        (Writer, "close", lambda self: None),
        (Writer, "_in", lambda self, shard: {}),
    ],
)
def test_the_sweep_finds_carelessness(monkeypatch: pytest.MonkeyPatch, where: object, name: str, careless: object) -> None:
    monkeypatch.setattr(where, name, careless)
    with pytest.raises(Exception):  # noqa: B017 - whatever it stumbles over
        torture.sweep()


def test_kills() -> None:
    assert torture.kills(3, 12, random.Random(1))["kills"] == 3


def test_many_at_once() -> None:
    counts = torture.race(4, writers=3, readers=1)
    assert counts["ingests"] > 2 and counts["questions"]
