"""Key-image PNGs as the printers need them: fetched by digest, checked, and put into a PDF as they are.

A PNG of 8-bit grey or RGB goes into the PDF without being decoded and packed again (PDF 32000-1, 7.4.4.4: predictor 15
reads PNG rows): lossless, quick, and the same bytes whichever zlib is installed.
"""

import io
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from procroom.notes.document import Figure

#: Digest to PNG bytes; raises ``KeyError`` or ``OSError`` when the picture is not kept here.
Pictures = Callable[[str], bytes]

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_SAMPLES = {0: 1, 2: 3}
_SPACES = {1: "DeviceGray", 3: "DeviceRGB"}


class PictureUnusable(ValueError):
    """A picture cannot be printed; the message says why."""


@dataclass(frozen=True, slots=True)
class Png:
    """A checked PNG.

    Attributes:
        data: the file.
        width, height: in pixels.
        samples: 1 for grey, 3 for RGB; 0 when it must be decoded to be printed.
        packed: its compressed rows, when ``samples`` is not 0.
    """

    data: bytes
    width: int
    height: int
    samples: int = 0
    packed: bytes = b""


def fetch(figure: Figure, pictures: Pictures) -> tuple[Png | None, str]:
    """The picture of a figure, or None and why there is none."""
    digest = figure.view.picture
    if not digest:
        return None, f"Figure {figure.number} has no picture kept with the case."
    try:
        return read_png(pictures(digest)), ""
    except (KeyError, OSError):
        return None, f"The picture of figure {figure.number} is not in the store ({digest[:12]})."
    except PictureUnusable as error:
        return None, f"The picture of figure {figure.number} is damaged: {error}."


def read_png(data: bytes) -> Png:
    """A PNG, checked to be whole.

    Raises:
        PictureUnusable: if it is no PNG, or damaged.
    """
    chunks = list(_chunks(data))
    if not chunks or chunks[0][0] != b"IHDR" or len(chunks[0][1]) != 13:
        raise PictureUnusable("it has no header")
    width, height, depth, kind, _, _, interlaced = struct.unpack(">IIBBBBB", chunks[0][1])
    packed = b"".join(body for name, body in chunks if name == b"IDAT")
    try:
        rows = zlib.decompress(packed)
    except zlib.error as error:
        raise PictureUnusable("its pixels cannot be unpacked") from error
    samples = _SAMPLES.get(kind, 0) if depth == 8 and not interlaced else 0
    if any(name == b"tRNS" for name, _ in chunks):
        samples = 0
    if samples and len(rows) != height * (1 + width * samples):
        raise PictureUnusable("it holds too few pixels")
    return Png(data, width, height, samples, packed if samples else b"")


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    if not data.startswith(_SIGNATURE):
        raise PictureUnusable("it is not a PNG file")
    at = len(_SIGNATURE)
    while at + 12 <= len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        name, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        if struct.pack(">I", zlib.crc32(name + body)) != data[at + 8 + length : at + 12 + length]:
            raise PictureUnusable("a part does not match its check sum")
        yield name, body
        at += 12 + length


class _PackedPng(pdfdoc.PDFObject):  # type: ignore[misc]
    """An image object whose stream is the PNG's own compressed rows."""

    __RefOnly__ = 1
    mask = None

    def __init__(self, name: str, png: Png) -> None:
        self.name = name
        self.png = png
        self.width, self.height = png.width, png.height

    def format(self, document: Any) -> bytes:
        png = self.png
        how = pdfdoc.PDFDictionary(
            {"Predictor": 15, "Colors": png.samples, "BitsPerComponent": 8, "Columns": png.width}
        )
        entries = {
            "Type": pdfdoc.PDFName("XObject"),
            "Subtype": pdfdoc.PDFName("Image"),
            "Width": png.width,
            "Height": png.height,
            "BitsPerComponent": 8,
            "ColorSpace": pdfdoc.PDFName(_SPACES[png.samples]),
            "Filter": pdfdoc.PDFName("FlateDecode"),
            "DecodeParms": how,
        }
        stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), png.packed, filters=[])
        formatted: bytes = stream.format(document)
        return formatted


def paint(canvas: Canvas, png: Png, digest: str) -> None:
    """Paint a picture into the unit square of the canvas.

    Args:
        canvas: already transformed so that the picture fills (0, 0)–(1, 1).
        png: the picture.
        digest: names it, so that one used twice is stored once.
    """
    if not png.samples:
        canvas.drawImage(ImageReader(io.BytesIO(png.data)), 0, 0, 1, 1)
        return
    document = canvas._doc  # noqa: SLF001 - reportlab has no public way to embed packed rows
    registered = document.getXObjectName(digest)
    if registered not in document.idToObject:
        picture = _PackedPng(digest, png)
        canvas._setXObjects(picture)  # noqa: SLF001 - see above
        document.Reference(picture, registered)
        document.addForm(digest, picture)
    canvas._currentPageHasImages = 1  # noqa: SLF001 - see above
    canvas._code.append(f"/{registered} Do")  # noqa: SLF001 - see above
    canvas._formsinuse.append(digest)  # noqa: SLF001 - see above
