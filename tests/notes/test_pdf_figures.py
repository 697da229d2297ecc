"""Pictures on paper: whole, turned as they were shown, marks where the operator put them, legible without colour."""

import io
import subprocess
import zlib

import numpy as np
import pypdf
import pytest
from note_cases import SOFTWARE, CaseBuilder, mark, no_pictures, png, view
from note_definition import DEFINITION
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from procroom.domain.language import ENGLISH
from procroom.domain.values import Measurement, Point
from procroom.notes.compose import compose
from procroom.notes.document import Figure
from procroom.notes.figures import placement
from procroom.notes.render.furniture import Furniture
from procroom.notes.render.pdf import render_pdf
from procroom.notes.render.pdf_figures import Plate, draw_plate
from procroom.notes.render.pictures import PictureUnusable, read_png
from procroom.notes.render.type import Speller


def note(*views):
    """A note with these views."""
    return compose(DEFINITION, CaseBuilder(DEFINITION).saved(*views).state, software=SOFTWARE)


def plate_pixels(need, folder, saved, picture, dpi=144):
    """Grey pixels of a view printed alone, one point a pixel of the shown picture."""
    need("pdftoppm")
    plate = Plate(Figure(saved, 1, "", "", "", ()), read_png(picture))
    shown = plate.placed()
    canvas = Canvas(str(folder / "plate.pdf"), pagesize=(shown.width, shown.height), invariant=1)
    draw_plate(canvas, plate, (0, 0, shown.width, shown.height), Speller(), Furniture(ENGLISH))
    canvas.save()
    call = [
        "pdftoppm",
        "-r",
        str(dpi),
        "-gray",
        "-singlefile",
        str(folder / "plate.pdf"),
        str(folder / "plate"),
    ]
    subprocess.run(call, check=True, timeout=60)
    return np.asarray(Image.open(folder / "plate.pgm")).astype(int)


@pytest.mark.parametrize("samples", [1, 3])
def test_a_picture_goes_in_pixel_for_pixel(samples):
    """What a reader takes out of the PDF is what was put in."""
    picture = png(40, 30, lambda x, y: (x * 5 + y * 3) % 256, samples)
    made = render_pdf(note(view("v1", picture="d", size=(40, 30))), lambda digest: picture)
    (image,) = [each for page in pypdf.PdfReader(io.BytesIO(made.data)).pages for each in page.images]
    assert np.array_equal(np.asarray(image.image), np.asarray(Image.open(io.BytesIO(picture))))
    assert made.warnings == ()


@pytest.mark.parametrize("mode", ["P", "LA", "RGBA", "1", "I;16"])
def test_other_kinds_of_png_are_printed_too(mode):
    """Palette, alpha, bilevel and 16-bit pictures are decoded instead of copied."""
    out = io.BytesIO()
    Image.new("L", (40, 30), 77).convert(mode).save(out, "PNG")
    made = render_pdf(note(view("v1", picture="d", size=(40, 30))), lambda digest: out.getvalue())
    assert made.warnings == ()
    assert [each for page in pypdf.PdfReader(io.BytesIO(made.data)).pages for each in page.images]


def test_one_picture_used_twice_is_stored_once():
    """Two views of one frame share its pixels."""
    picture = png(64, 48, lambda x, y: (x * y) % 256)
    made = render_pdf(
        note(view("v1", picture="d"), view("v2", "LATERAL", picture="d")), lambda digest: picture
    )
    assert made.data.count(b"/Subtype /Image") == 1


def damaged(data):
    """The PNG with one byte of its pixels changed."""
    at = data.index(b"IDAT") + 9
    return data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "it is not a PNG file"),
        (b"\xff\xd8\xff", "it is not a PNG file"),
        (png()[:40], "its pixels cannot be unpacked"),
        (png()[:10], "it has no header"),
        (damaged(png()), "a part does not match its check sum"),
    ],
)
def test_a_damaged_picture_is_said_and_leaves_a_frame(data, reason):
    """The note prints; the frame says that the picture is not there, and a warning says why."""
    with pytest.raises(PictureUnusable, match=reason):
        read_png(data)
    made = render_pdf(note(view("v1", picture="d")), lambda digest: data)
    assert made.warnings == (f"The picture of figure 1 is damaged: {reason}.",)
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made.data)).pages)
    assert "The picture is not kept with this note." in text
    assert "Figure 1. AP view." in text


def test_a_picture_cut_anywhere_is_refused_in_words():
    """A PNG that ends too early never gives another error, and is never taken for whole."""
    whole = png(9, 7, lambda x, y: x * y)
    end = whole.index(b"IEND") - 4
    for length in range(end):
        with pytest.raises(PictureUnusable):
            read_png(whole[:length])
    assert read_png(whole[:end]).packed == read_png(whole).packed


def test_a_picture_with_too_few_rows_is_refused():
    """A header that promises more than there is does not reach the page."""
    taller = png(9, 7)
    header = b"IHDR" + (9).to_bytes(4, "big") + (8).to_bytes(4, "big") + taller[24:29]
    with pytest.raises(PictureUnusable, match="too few pixels"):
        read_png(taller[:12] + header + zlib.crc32(header).to_bytes(4, "big") + taller[33:])


def test_a_picture_with_a_transparent_grey_is_decoded():
    """A tRNS chunk means that rows cannot be copied as they are."""
    chunk = b"tRNS\0\x80"
    extra = (2).to_bytes(4, "big") + chunk + zlib.crc32(chunk).to_bytes(4, "big")
    picture = png(9, 7)
    assert read_png(picture).samples == 1
    assert read_png(picture[:33] + extra + picture[33:]).samples == 0


def test_a_picture_that_is_not_kept_is_said():
    """A view of another system, and a blob that is gone, are two different warnings."""
    made = render_pdf(note(view("v1"), view("v2", picture="f" * 64)), no_pictures)
    assert made.warnings == (
        "Figure 1 has no picture kept with the case.",
        "The picture of figure 2 is not in the store (ffffffffffff).",
    )


@pytest.mark.peer
@pytest.mark.parametrize("flip", [False, True])
@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_picture_and_marks_turn_together(need, tmp_path, rotation, flip):
    """A bright spot in the picture and the point of an arrow put on it land on the same place of the page."""
    spot = (150.5, 40.5)
    picture = png(200, 160, lambda x, y: 255 if abs(x - 150) < 3 and abs(y - 40) < 3 else 60)
    turned = {"rotation": rotation, "flip_horizontal": flip, "picture": "d", "size": (200, 160)}
    expected = placement(200, 160, rotation, flip).point(Point(*spot))
    bare = plate_pixels(need, tmp_path, view("v1", **turned), picture)
    bright = np.argwhere(bare > 200)
    bright = bright[bright[:, 0] > 60]
    assert bright.mean(axis=0) / 2 == pytest.approx([expected.y, expected.x], abs=1)
    arrow = mark("m1", "arrow", (100, 100), spot)
    marked = plate_pixels(need, tmp_path, view("v1", **turned, marks=(arrow,)), picture)
    changed = np.argwhere(np.abs(marked - bare) > 40) / 2
    assert np.min(np.linalg.norm(changed - [expected.y, expected.x], axis=1)) < 3
    tail = placement(200, 160, rotation, flip).point(Point(100, 100))
    assert np.min(np.linalg.norm(changed - [tail.y, tail.x], axis=1)) < 2


@pytest.mark.peer
@pytest.mark.parametrize("kind", ["needle", "arrow", "distance"])
@pytest.mark.parametrize("ground", [0, 60, 118, 128, 200, 255])
def test_marks_are_legible_in_grey_on_any_ground(need, tmp_path, ground, kind):
    """On black, grey and white ground every stroke keeps a contrast of 4.5 to 1 all along, without any colour."""
    line = mark("m1", kind, (180, 100), (20, 100))
    saved = view("v1", picture="d", size=(200, 200), marks=(line,))
    pixels = plate_pixels(need, tmp_path, saved, png(200, 200, lambda x, y: ground), dpi=288)
    for x in range(40, 165, 5):
        across = pixels[4 * 96 : 4 * 104, 4 * x]
        assert max(contrast(value, ground) for value in across) >= 4.5


def contrast(one, other):
    """WCAG contrast ratio of two grey values."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(value):
    """Relative luminance of an sRGB grey."""
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def test_a_measured_label_is_on_the_picture_with_its_source():
    """Value and calibration source stand beside the mark; pixels say that they are not calibrated."""
    marks = (
        mark(
            "m1",
            "distance",
            (10, 10),
            (60, 10),
            measurement=Measurement(83.14, "mm", "Imager Pixel Spacing", "isocenter", 0.8),
        ),
        mark("m2", "distance", (10, 60), (60, 60), measurement=Measurement(51.0, "px")),
    )
    made = render_pdf(
        note(view("v1", picture="d", size=(200, 160), marks=marks)), lambda digest: png(200, 160)
    )
    text = " ".join(pypdf.PdfReader(io.BytesIO(made.data)).pages[-1].extract_text().split())
    assert "83.1 mm ± 0.8 mm Imager Pixel Spacing, isocenter" in text
    assert "51.0 px pixels of the image, not calibrated" in text


def test_a_turned_picture_carries_a_badge():
    """U9: rotation and flip are printed on the picture itself."""
    made = render_pdf(note(view("v1", picture="d", rotation=180, flip_horizontal=True)), lambda digest: png())
    text = pypdf.PdfReader(io.BytesIO(made.data)).pages[-1].extract_text()
    assert "ROTATED 180° CLOCKWISE AND FLIPPED LEFT-RIGHT" in text
