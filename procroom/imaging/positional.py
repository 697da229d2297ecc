"""Bytes at a place: positional reads from a file or from memory, from any thread. Knows no DICOM."""

import os
import weakref
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Protocol

from procroom.domain.errors import ImageUnreadable

#: From so many bytes on a piece is announced to the system: a third of the time on a file that lies on the disk only,
#: 8 µs on one that is in memory.
LARGE = 128 * 1024


class ByteSource(Protocol):
    """Random access without a shared file position."""

    @property
    def size(self) -> int:
        """Bytes there are."""
        ...

    def read_at(self, offset: int, count: int) -> bytes:
        """Up to ``count`` bytes from ``offset``; fewer at the end."""
        ...

    def read_into(self, offset: int, target: memoryview) -> int:
        """Fill ``target`` from ``offset``; returns the bytes read, fewer at the end."""
        ...


class FileBytes:
    """An open file, read by position (``preadv``; a lock and a seek where the system has none).

    The file closes when the last reference goes: a read under way in another thread keeps it open.

    Raises:
        ImageUnreadable: the file cannot be opened or read.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        try:
            self._fd = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        except OSError as error:
            raise unreadable_file(path, error) from error
        weakref.finalize(self, os.close, self._fd)
        self._size = os.fstat(self._fd).st_size

    @property
    def size(self) -> int:
        """Bytes of the file when it was opened."""
        return self._size

    def read_at(self, offset: int, count: int) -> bytes:
        """Up to ``count`` bytes from ``offset``; fewer at the end."""
        count = max(0, min(count, self._size - offset))
        data = self._read_whole(offset, count)
        if len(data) == count:
            return data
        buffer = bytearray(count)
        return bytes(buffer[: self.read_into(offset, memoryview(buffer))])

    def _read_whole(self, offset: int, count: int) -> bytes:
        """What one call gives: as a rule all, and without the two copies that filling a buffer takes."""
        if not hasattr(os, "pread"):
            return b""
        try:
            return os.pread(self._fd, count, offset)
        except OSError as error:
            raise unreadable_file(self._path, error) from error

    def read_into(self, offset: int, target: memoryview) -> int:
        """Fill ``target`` from ``offset``; returns the bytes read, fewer at the end."""
        self.announce(offset, len(target))
        done = 0
        try:
            while done < len(target):
                count = self._read_some(offset + done, target[done:])
                if count == 0:
                    break
                done += count
        except OSError as error:
            raise unreadable_file(self._path, error) from error
        return done

    def announce(self, offset: int, count: int) -> None:
        """Have a large piece fetched as one: read after a look at the header, the disk gives small ones."""
        if count >= LARGE and hasattr(os, "posix_fadvise"):
            with suppress(OSError):
                os.posix_fadvise(self._fd, offset, count, os.POSIX_FADV_WILLNEED)

    def _read_some(self, offset: int, target: memoryview) -> int:
        if hasattr(os, "preadv"):
            return os.preadv(self._fd, [target], offset)
        with self._lock:
            os.lseek(self._fd, offset, os.SEEK_SET)
            data = os.read(self._fd, len(target))
        target[: len(data)] = data
        return len(data)


class MemoryBytes:
    """The same over bytes held in memory (deflated files)."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    @property
    def size(self) -> int:
        """Bytes held."""
        return len(self._data)

    def read_at(self, offset: int, count: int) -> bytes:
        """Up to ``count`` bytes from ``offset``; fewer at the end."""
        return self._data[offset : offset + count]

    def read_into(self, offset: int, target: memoryview) -> int:
        """Fill ``target`` from ``offset``; returns the bytes read, fewer at the end."""
        part = self._data[offset : offset + len(target)]
        target[: len(part)] = part
        return len(part)


def unreadable_file(path: Path, error: OSError) -> ImageUnreadable:
    """The error for a file that the system does not let us read."""
    return ImageUnreadable(
        f"{path.name} cannot be read",
        f"{error.strerror or error}.",
        "Check that the disk or network folder is connected and that you may read the file.",
    )
