"""Frames are read one at a time, from where they lie, in every native layout."""

import threading
from dataclasses import dataclass, field

import imagecodecs
import numpy as np
import pytest
from imaging_files import color_picture, dataset, native_bytes, picture, ramp, write
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ImplicitVRLittleEndian,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from procroom.domain.errors import ImageUnreadable
from procroom.imaging.fileset import read_instance
from procroom.imaging.frames import FrameReader, open_bytes
from procroom.imaging.transforms import stored_values


@dataclass
class Counting:
    """A byte source that notes every range it is asked for."""

    inner: object
    ranges: list = field(default_factory=list)

    @property
    def size(self):
        return self.inner.size

    def read_at(self, offset, count):
        self.ranges.append((offset, count))
        return self.inner.read_at(offset, count)

    def read_into(self, offset, target):
        self.ranges.append((offset, len(target)))
        return self.inner.read_into(offset, target)


def counted_read(instance, number):
    """Pixels of a frame and the byte ranges that reading it touched."""
    sources = []

    def opener(store):
        sources.append(Counting(open_bytes(store)))
        return sources[-1]

    frame = FrameReader(instance, opener).read(number)
    return frame.pixels, sources[0].ranges


def test_a_native_frame_touches_its_own_bytes_only(tmp_path):
    """Frame 1 of 300 is one positional read of exactly its bytes; so is frame 300."""
    pixels = ramp(32, 32, 300)
    instance = read_instance(write(tmp_path / "run.dcm", dataset(32, 32, 300), pixels))
    size = 32 * 32 * 2
    for number in (1, 300):
        read, ranges = counted_read(instance, number)
        assert ranges == [(instance.store.offset + (number - 1) * size, size)]
        assert np.array_equal(read, pixels[number - 1])


@pytest.mark.parametrize("table", ["basic", "extended", "none"])
def test_a_compressed_frame_touches_item_headers_and_its_own_bytes_only(tmp_path, table):
    """Reading frame 1 of a compressed run of 300 reads no byte inside another frame, whatever the offset table."""
    frames = [imagecodecs.jpegls_encode(picture(32, 32, seed=number)) for number in range(300)]
    path = write(tmp_path / "run.dcm", dataset(32, 32, 300), frames, JPEGLSLossless, table)
    instance = read_instance(path)
    read, ranges = counted_read(instance, 1)
    assert np.array_equal(read, picture(32, 32, seed=0))
    content = path.read_bytes()
    others = [content.index(frame) for frame in frames[1:]]
    for start, frame in zip(others, frames[1:], strict=True):
        assert not any(offset < start + len(frame) and start < offset + count for offset, count in ranges)


def test_an_extended_offset_table_spares_the_walk_over_items(tmp_path):
    """With an Extended Offset Table the number of reads does not grow with the number of frames."""
    frames = [imagecodecs.jpegls_encode(picture(16, 16, seed=number)) for number in range(200)]
    instance = read_instance(
        write(tmp_path / "run.dcm", dataset(16, 16, 200), frames, JPEGLSLossless, "extended")
    )
    assert len(counted_read(instance, 100)[1]) <= 5


@pytest.mark.parametrize("table", ["basic", "extended", "none"])
def test_every_compressed_frame_is_the_one_asked_for(tmp_path, table):
    """Frames keep their order under every kind of offset table."""
    wanted = [picture(24, 40, seed=number) for number in range(7)]
    frames = [imagecodecs.jpegls_encode(one) for one in wanted]
    instance = read_instance(write(tmp_path / "run.dcm", dataset(24, 40, 7), frames, JPEGLSLossless, table))
    with FrameReader(instance) as reader:
        for number, one in enumerate(wanted, 1):
            assert np.array_equal(reader.read(number).pixels, one)


def test_frames_of_several_fragments_are_joined(tmp_path):
    """A frame cut into fragments is put together, with a Basic Offset Table and by stream starts without one."""
    wanted = [picture(32, 32, seed=number) for number in range(3)]
    for name, with_table in (("table", True), ("bare", False)):
        ds = dataset(32, 32, 3)
        path = write(
            tmp_path / f"{name}.dcm", ds, [imagecodecs.jpegls_encode(one) for one in wanted], JPEGLSLossless
        )
        path.write_bytes(
            fragmented(path.read_bytes(), [imagecodecs.jpegls_encode(one) for one in wanted], with_table)
        )
        with FrameReader(read_instance(path)) as reader:
            assert all(np.array_equal(reader.read(number).pixels, wanted[number - 1]) for number in (1, 2, 3))


def fragmented(content, frames, with_table):
    """The same file with each frame in two fragments."""
    start = content.index(b"\xfe\xff\x00\xe0")
    items, offsets = b"", []
    for encoded in frames:
        frame = encoded + b"\0" * (len(encoded) % 2)
        half = len(frame) // 4 * 2
        offsets.append(len(items))
        for part in (frame[:half], frame[half:]):
            items += b"\xfe\xff\x00\xe0" + len(part).to_bytes(4, "little") + part
    table = b"".join(offset.to_bytes(4, "little") for offset in offsets) if with_table else b""
    head = b"\xfe\xff\x00\xe0" + len(table).to_bytes(4, "little") + table
    return content[:start] + head + items + b"\xfe\xff\xdd\xe0\0\0\0\0"


@pytest.mark.parametrize(
    "syntax", [ImplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian]
)
@pytest.mark.parametrize("allocated", [8, 16])
@pytest.mark.parametrize("preamble", [True, False])
def test_every_native_syntax_gives_the_same_cells(tmp_path, syntax, allocated, preamble):
    """Implicit, big-endian and deflated files, with and without a preamble, give the cells that were written."""
    pixels = ramp(5, 7, 3, np.uint8 if allocated == 8 else np.uint16, 255 if allocated == 8 else 4095)
    ds = dataset(5, 7, 3, stored=8 if allocated == 8 else 12, allocated=allocated)
    instance = read_instance(write(tmp_path / "one.dcm", ds, pixels, syntax, preamble=preamble))
    with FrameReader(instance) as reader:
        assert all(np.array_equal(reader.read(number).pixels, pixels[number - 1]) for number in (1, 2, 3))


def test_big_endian_words_of_8_bit_cells_are_unswapped(tmp_path):
    """8-bit cells in big-endian OW, with odd frame sizes, come out in order (PS3.5 annex D)."""
    pixels = ramp(3, 3, 3, np.uint8, 255)
    data = native_bytes(pixels) + b"\0"
    swapped = np.frombuffer(data, np.uint8).reshape(-1, 2)[:, ::-1].tobytes()
    ds = dataset(3, 3, 3, stored=8, allocated=8)
    instance = read_instance(write(tmp_path / "one.dcm", ds, swapped, ExplicitVRBigEndian, vr="OW"))
    with FrameReader(instance) as reader:
        assert all(np.array_equal(reader.read(number).pixels, pixels[number - 1]) for number in (1, 2, 3))


def test_bit_packed_frames_need_not_begin_at_a_byte(tmp_path):
    """1-bit frames of 25 pixels follow each other without padding (PS3.5 8.1.1)."""
    bits = ramp(5, 5, 4, np.uint8, 1)
    data = np.packbits(bits.reshape(-1), bitorder="little").tobytes()
    instance = read_instance(write(tmp_path / "one.dcm", dataset(5, 5, 4, stored=1, allocated=1), data))
    with FrameReader(instance) as reader:
        assert all(np.array_equal(reader.read(number).pixels, bits[number - 1]) for number in (1, 2, 3, 4))


def test_planes_and_pixels_give_the_same_color(tmp_path):
    """Planar Configuration 0 and 1 give the same RGB."""
    wanted = color_picture()
    rows, columns = wanted.shape[:2]
    for planar, data in ((0, wanted), (1, wanted.transpose(2, 0, 1))):
        ds = dataset(rows, columns, stored=8, allocated=8, photometric="RGB", PlanarConfiguration=planar)
        instance = read_instance(write(tmp_path / f"{planar}.dcm", ds, data.tobytes()))
        with FrameReader(instance) as reader:
            frame = reader.read(1)
        assert frame.is_colour
        assert np.array_equal(frame.pixels, wanted)


def test_sixteen_bit_color_is_shown_by_its_upper_bits(tmp_path):
    """RGB of 16 bits keeps its upper 8."""
    wanted = color_picture()
    rows, columns = wanted.shape[:2]
    ds = dataset(rows, columns, stored=16, allocated=16, photometric="RGB")
    instance = read_instance(write(tmp_path / "one.dcm", ds, (wanted.astype(np.uint16) << 8) | 0x5A))
    with FrameReader(instance) as reader:
        assert np.array_equal(reader.read(1).pixels, wanted)


def test_a_reused_buffer_gives_the_same_cells(tmp_path):
    """Reading into a given buffer copies nothing and gives the same pixels."""
    pixels = ramp(16, 16, 2)
    buffer = np.empty(16 * 16 * 2, np.uint8)
    with FrameReader(read_instance(write(tmp_path / "run.dcm", dataset(16, 16, 2), pixels))) as reader:
        frame = reader.read(2, buffer)
    assert np.shares_memory(frame.pixels, buffer)
    assert np.array_equal(frame.pixels, pixels[1])


def test_signs_and_unused_bits_are_left_to_the_table(tmp_path):
    """Cells with rubbish above the stored bits, a high bit of 14 and a sign give the written numbers."""
    values = np.array([[-2048, -1, 0], [1, 2046, 2047]], np.int32)
    cells = (((values & 0xFFF) << 3) | 0x8005).astype(np.uint16)
    ds = dataset(2, 3, stored=12, signed=True, HighBit=14)
    instance = read_instance(write(tmp_path / "one.dcm", ds, cells))
    with FrameReader(instance) as reader:
        assert np.array_equal(stored_values(reader.read(1).pixels, instance.cell), values)


def test_threads_reading_one_reader_get_their_own_frames(tmp_path):
    """Frames read from several threads at once are the ones asked for, also when the reader is closed meanwhile."""
    wanted = [picture(40, 40, seed=number) for number in range(12)]
    frames = [
        imagecodecs.jpeg8_encode(one.astype(np.uint16) >> 4, lossless=True, bitspersample=12)
        for one in wanted
    ]
    path = write(tmp_path / "run.dcm", dataset(40, 40, 12), frames, JPEGLosslessSV1)
    reader = FrameReader(read_instance(path))
    wrong = []

    def read(first):
        for step in range(24):
            number = (first + step) % 12 + 1
            if not np.array_equal(reader.read(number).pixels, wanted[number - 1] >> 4):
                wrong.append(number)
            if step % 5 == 0:
                reader.close()

    threads = [threading.Thread(target=read, args=(3 * index,)) for index in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_file_that_changed_is_not_read_at_old_places(tmp_path):
    """A file that grew since the scan is refused, with what to do."""
    path = write(tmp_path / "one.dcm", dataset(), ramp())
    instance = read_instance(path)
    path.write_bytes(path.read_bytes() + b"\0\0")
    with pytest.raises(ImageUnreadable, match="has changed since") as caught:
        FrameReader(instance).read(1)
    assert "one.dcm" in caught.value.title


def test_a_file_that_is_gone_is_named(tmp_path):
    """A file deleted after the scan gives its name and a remedy."""
    path = write(tmp_path / "gone.dcm", dataset(), ramp())
    instance = read_instance(path)
    path.unlink()
    with pytest.raises(ImageUnreadable, match=r"gone\.dcm"):
        FrameReader(instance).read(1)


@pytest.mark.parametrize("number", [0, -1, 4])
def test_there_is_no_frame_outside_the_run(tmp_path, number):
    """Frame numbers are 1-based; others are refused with the count."""
    instance = read_instance(write(tmp_path / "run.dcm", dataset(8, 8, 3), ramp(8, 8, 3)))
    with pytest.raises(ImageUnreadable, match="it has 3"):
        FrameReader(instance).read(number)


def test_frames_cut_off_the_end_are_named(tmp_path):
    """A run whose last frames are missing is listed with a problem; its first frames can still be read."""
    path = write(tmp_path / "run.dcm", dataset(8, 8, 5), ramp(8, 8, 5))
    path.write_bytes(path.read_bytes()[: -2 * 8 * 8 * 2 - 10])
    instance = read_instance(path)
    assert "frames 3 to 5 cannot be shown" in instance.problems[0]
    with FrameReader(instance) as reader:
        assert np.array_equal(reader.read(2).pixels, ramp(8, 8, 5)[1])
        with pytest.raises(ImageUnreadable, match="bytes are missing"):
            reader.read(3)


def test_rle_planes_are_put_together(tmp_path):
    """16-bit grey and 8-bit color RLE frames come out as written (PS3.5 annex G)."""
    grey, color = picture(20, 30), color_picture()
    for name, ds, frame, wanted in (
        ("grey", dataset(20, 30), rle_frame([grey >> 8, grey & 255]), grey),
        ("color", color_header(color), rle_frame(list(color.transpose(2, 0, 1))), color),
    ):
        instance = read_instance(write(tmp_path / f"{name}.dcm", ds, [frame], RLELossless))
        with FrameReader(instance) as reader:
            assert np.array_equal(reader.read(1).pixels, wanted)


def color_header(pixels):
    return dataset(*pixels.shape[:2], stored=8, allocated=8, photometric="RGB")


def rle_frame(planes):
    """An RLE frame of byte planes, each segment padded to an even length."""
    segments = [imagecodecs.packbits_encode(np.ascontiguousarray(plane.astype(np.uint8))) for plane in planes]
    segments = [segment + b"\0" * (len(segment) % 2) for segment in segments]
    offsets, place = [], 64
    for segment in segments:
        offsets.append(place)
        place += len(segment)
    header = [len(segments), *offsets] + [0] * (15 - len(segments))
    return np.array(header, "<u4").tobytes() + b"".join(segments)
