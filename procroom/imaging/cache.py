"""Decoded frames kept within a byte budget, least recently used out first. Thread-safe."""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock
from typing import Generic, Protocol, TypeVar


class Sized(Protocol):
    """Anything that knows the memory it holds."""

    @property
    def nbytes(self) -> int:
        """Bytes held."""
        ...


K = TypeVar("K", bound=Hashable)
V = TypeVar("V", bound=Sized)


class FrameCache(Generic[K, V]):
    """Byte-bounded LRU; keyed by ``(path, frame number)`` or ``FrameRef``.

    A value larger than the whole budget is not kept. All methods may be called from any thread.
    """

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._held = 0
        self._items: OrderedDict[K, V] = OrderedDict()
        self._lock = Lock()

    @property
    def max_bytes(self) -> int:
        """The budget."""
        return self._max_bytes

    @property
    def nbytes(self) -> int:
        """Bytes held now."""
        return self._held

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, key: K) -> bool:
        return key in self._items

    def get(self, key: K) -> V | None:
        """The value, marked as used just now; None when it is not held."""
        with self._lock:
            value = self._items.get(key)
            if value is not None:
                self._items.move_to_end(key)
            return value

    def put(self, key: K, value: V) -> None:
        """Keep a value, dropping the least recently used ones until the budget holds."""
        size = value.nbytes
        with self._lock:
            self._drop(key)
            if size > self._max_bytes:
                return
            while self._held + size > self._max_bytes:
                _, oldest = self._items.popitem(last=False)
                self._held -= oldest.nbytes
            self._items[key] = value
            self._held += size

    def discard(self, key: K) -> None:
        """Forget one value, if held."""
        with self._lock:
            self._drop(key)

    def clear(self) -> None:
        """Forget all."""
        with self._lock:
            self._items.clear()
            self._held = 0

    def _drop(self, key: K) -> None:
        value = self._items.pop(key, None)
        if value is not None:
            self._held -= value.nbytes
