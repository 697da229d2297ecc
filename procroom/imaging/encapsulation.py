"""Where the frames of encapsulated pixel data lie (PS3.5 A.4): offset tables, else item headers. Decodes nothing.

Only item headers are read to build the index, never a frame's bytes (the first bytes of a fragment only when
frames have several and no table tells them apart).
"""

import struct
from dataclasses import dataclass

from procroom.domain.errors import ImageUnreadable
from procroom.imaging.hierarchy import PixelStore
from procroom.imaging.positional import ByteSource

_ITEM = b"\xfe\xff\x00\xe0"
_MAX_ITEMS = 1_000_000

Fragment = tuple[int, int]
"""(offset of the fragment's first byte, its length)."""


@dataclass(frozen=True, slots=True)
class FrameIndex:
    """Fragments of each frame, in frame order; may hold fewer frames than the header promises."""

    frames: tuple[tuple[Fragment, ...], ...]

    def fragments(self, frame_number: int) -> tuple[Fragment, ...]:
        """Fragments of a frame (1-based).

        Raises:
            ImageUnreadable: the pixel data hold no such frame.
        """
        if frame_number > len(self.frames):
            raise ImageUnreadable(f"frame {frame_number} is missing from the pixel data")
        return self.frames[frame_number - 1]


def first_fragment(source: ByteSource, store: PixelStore) -> Fragment:
    """The first fragment after the Basic Offset Table.

    Raises:
        ImageUnreadable: the pixel data do not begin with items, or end before the first frame.
    """
    table = _item(source, store.offset)
    first = _item(source, table[0] + table[1]) if table else None
    if first is None:
        raise ImageUnreadable("the compressed pixel data are damaged: no first frame")
    return first


def build_index(source: ByteSource, store: PixelStore, frames: int) -> FrameIndex:
    """Index of all frames: Extended Offset Table, else Basic Offset Table, else a walk over the item headers.

    Raises:
        ImageUnreadable: the pixel data are not made of items, or frames cannot be told apart.
    """
    table = _item(source, store.offset)
    if table is None:
        raise ImageUnreadable("the compressed pixel data are damaged: no Basic Offset Table")
    begin = table[0] + table[1]
    if store.frame_offsets:
        places = [
            (begin + offset + 8, length)
            for offset, length in zip(store.frame_offsets, store.frame_lengths, strict=True)
        ]
        if all(_item(source, place - 8) is not None for place, _ in places[:1] + places[-1:]):
            return FrameIndex(tuple((place,) for place in places))
    fragments = _walk(source, begin)
    offsets = struct.unpack(f"<{table[1] // 4}I", source.read_at(table[0], table[1] // 4 * 4))
    return FrameIndex(_by_frame(source, fragments, [begin + offset + 8 for offset in offsets], frames))


def _item(source: ByteSource, position: int) -> Fragment | None:
    head = source.read_at(position, 8)
    if len(head) < 8 or head[:4] != _ITEM:
        return None
    length = int.from_bytes(head[4:], "little")
    if length == 0xFFFFFFFF or position + 8 >= source.size:
        return None
    return position + 8, min(length, source.size - position - 8)


def _walk(source: ByteSource, position: int) -> list[Fragment]:
    fragments: list[Fragment] = []
    while len(fragments) < _MAX_ITEMS:
        item = _item(source, position)
        if item is None:
            break
        fragments.append(item)
        position = item[0] + item[1]
    return fragments


def _by_frame(
    source: ByteSource, fragments: list[Fragment], starts: list[int], frames: int
) -> tuple[tuple[Fragment, ...], ...]:
    if frames == 1:
        return (tuple(fragments),) if fragments else ()
    if len(fragments) <= frames:
        return tuple((fragment,) for fragment in fragments)
    if len(starts) != frames or not set(starts) <= {offset for offset, _ in fragments}:
        starts = [offset for offset, _ in fragments if _begins_stream(source.read_at(offset, 4))]
        if len(starts) != frames:
            raise ImageUnreadable(f"{len(fragments)} fragments cannot be told apart as {frames} frames")
    groups: list[list[Fragment]] = []
    known = set(starts)
    for fragment in fragments:
        if fragment[0] in known:
            groups.append([])
        if groups:
            groups[-1].append(fragment)
    return tuple(tuple(group) for group in groups)


def _begins_stream(start: bytes) -> bool:
    return start.startswith((b"\xff\xd8\xff", b"\xff\x4f\xff\x51", b"\x00\x00\x00\x0c"))
