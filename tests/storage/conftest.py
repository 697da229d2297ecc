"""Stores to keep journals in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from procroom.storage.store import SqlStore, open_store


@pytest.fixture
def words() -> list[str]:
    """What the store told the user."""
    return []


@pytest.fixture
def place(tmp_path) -> Path:
    """Where the store lies."""
    return tmp_path / "store" / "procroom.sqlite"


@pytest.fixture
def opened(place, words) -> Iterator[Callable[[], SqlStore]]:
    """Open the store; closed at the end of the test."""
    stores = []

    def make() -> SqlStore:
        stores.append(open_store(place, words.append))
        return stores[-1]

    yield make
    for store in stores:
        store.close()


@pytest.fixture
def store(opened) -> SqlStore:
    """A new store in a file."""
    return opened()
