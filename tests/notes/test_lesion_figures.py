"""Reference lesions in the note: drawn where a view carries its scale, labelled in caption, PDF, page and facts."""

import subprocess
from dataclasses import replace

import pytest
from note_cases import SOFTWARE, mark, played, png, view

from procroom.app.assessing import Assessor
from procroom.app.frozen_note import freeze, thaw
from procroom.domain.assessment import Phase
from procroom.domain.lesions import BENCH, LABEL
from procroom.domain.values import Point, Scale
from procroom.notes.compose import compose
from procroom.notes.document import Figure
from procroom.notes.figures import drawing, placement
from procroom.notes.render.facts import facts_json
from procroom.notes.render.html import render_html
from procroom.notes.render.pdf import render_pdf
from procroom.notes.render.text import render_text
from procroom.notes.render.type import Paper

SCALE = Scale(0.2, 0.2, "ImagerPixelSpacing x DistanceSourceToPatient 700 / DistanceSourceToDetector 1000",
              "isocenter", 0.14)  # fmt: skip
POSITIONS = (
    "performed.targets[t1].positions[p1]",
    "performed.targets[t2].positions[p2]",
    "performed.targets[t3].positions[p1]",
)
#: Where the first needle of GS5 was before the left leg answered: no lesion was made there.
BEFORE = "performed.targets[t2].positions[p1]"


def needles(scale=SCALE, positions=POSITIONS):
    """A needle a position, side by side, tips 300 rows down."""
    return tuple(
        replace(
            mark(f"m{n}", "needle", (100 + 120 * n, 100), (100 + 120 * n, 300), position=each), scale=scale
        )
        for n, each in enumerate(positions)
    )


def note(marks, edit=None):
    """GS5 with one saved view, judged and composed: (document, definition, state, its figure)."""
    definition, state = played("gs5")
    saved = view("v1", marks=marks, position=POSITIONS[0], picture="p" * 64, size=(500, 500))
    state = replace(state, views={"v1": saved})
    if edit is not None:
        path, value = edit
        state = replace(state, answers={**state.answers, path: replace(state.answers[path], value=value)})
    assessment = Assessor(definition).assess(state, Phase.SIGN)
    document = compose(definition, state, software=SOFTWARE, assessment=assessment)
    (figure,) = [b for section in document.sections for b in section.blocks if isinstance(b, Figure)]
    return document, definition, state, figure


def drawn(figure):
    """How a figure is drawn; letters 0.6 of their size wide."""
    shown = placement(500, 500, figure.view.rotation, figure.view.flip_horizontal)
    return drawing(figure.view, shown, 2.0, lambda text, size: len(text) * size * 0.6, lesions=figure.lesions)


def test_three_nerves_three_bands_and_their_label():
    """Each final position has its band; the caption says what it is, how large, to which scale."""
    document, *_, figure = note(needles())
    assert [each.mark_id for each in figure.lesions] == ["m0", "m1", "m2"]
    assert (
        "Lesion bands, 7 to 8 mm wide, 11 to 15 mm long. Bench reference, not a measurement of this patient; "
        "to scale (Imager Pixel Spacing × SOD 700 / SID 1000, isocenter plane, ± 14 %), centred on the active "
        "tip, length as if in the image plane." in figure.text
    )
    assert LABEL[1:] in " ".join(render_text(document).split())


def test_bands_have_the_size_of_the_reference():
    """11 x 7 mm whole and 15 x 8 mm dashed at 0.2 mm a pixel, 10 mm tip: so many pixels, so far beyond the tip."""
    picture = drawn(note(needles())[-1])
    thin = [stroke for stroke in picture.strokes if stroke.weight < 1]
    assert [stroke.dashed for stroke in thin] == [False, True] * 3
    for stroke, width, length, beyond in zip(thin[:2], (35, 40), (55, 75), (2.5, 12.5), strict=True):
        xs, ys = [p.x for p in stroke.points], [p.y for p in stroke.points]
        assert max(xs) - min(xs) == pytest.approx(width)
        assert max(ys) - min(ys) == pytest.approx(length)
        assert max(ys) == pytest.approx(300 + beyond)
    labels = [(label.text, label.detail) for label in picture.labels]
    assert labels == [("7 to 8 mm wide", (BENCH,))] * 3


def test_bands_turn_with_the_picture():
    """Rotated and mirrored like the needles they belong to."""
    figure = note(needles())[-1]
    turned = replace(figure, view=replace(figure.view, rotation=90, flip_horizontal=True))
    shown = placement(500, 500, 90, flip_horizontal=True)
    stored = drawn(figure).strokes[0].points
    assert drawn(turned).strokes[0].points == tuple(map(shown.point, stored))


@pytest.mark.parametrize(
    ("marks", "edit"),
    [
        (needles(scale=None), None),
        (needles(positions=(BEFORE,)), None),
        (needles(positions=("",)), None),
        (
            needles(positions=POSITIONS[:1]),
            (f"{POSITIONS[0]}.lesions[l1].mode", "PULSED"),
        ),
        (
            needles(positions=POSITIONS[:1]),
            ("performed.targets[t1].cannula.gauge", "17"),
        ),
    ],
    ids=["not calibrated", "repositioned", "bound to nothing", "pulsed", "no reference"],
)
def test_nothing_is_drawn_where_nothing_may_be(marks, edit):
    """No scale, no lesion there, pulsed, settings without a reference: no band, no word of one."""
    figure = note(marks, edit)[-1]
    assert figure.lesions == ()
    assert "esion" not in figure.text
    assert not any(stroke.dashed for stroke in drawn(figure).strokes)


def test_a_needle_seen_end_on_has_no_band():
    """Its mark is shorter than its active tip: its direction is not to be seen, and the caption names no band."""
    short = tuple(
        replace(each, points=(Point(each.points[1].x, each.points[1].y - 40), each.points[1]))
        for each in needles(positions=POSITIONS[:1])
    )
    figure = note(short)[-1]
    assert figure.lesions == ()
    assert "esion" not in figure.text


def test_pdf_page_and_facts_carry_the_label(tmp_path, need):
    """The words on the picture and in the caption are text of the PDF; the facts list band and inputs."""
    document, definition, state, _ = note(needles())
    picture = {"p" * 64: png(500, 500)}.__getitem__
    printed = render_pdf(document, picture, paper=Paper.LETTER)
    assert printed.warnings == ()
    path = tmp_path / "note.pdf"
    path.write_bytes(printed.data)
    done = subprocess.run([need("pdftotext"), "-raw", path, "-"], capture_output=True, text=True, check=True)
    said = done.stdout
    assert LABEL[1:] in " ".join(said.split())
    assert said.count("7 to 8 mm wide\nbench reference") == 3
    page = render_html(document, picture)
    assert page.count("stroke-dasharray") == 6
    assert LABEL[1:] in page
    facts = facts_json(document, definition, state)
    (found,) = [each for section in facts["sections"] for each in section["figures"]]
    assert found["lesions"][0] == {
        "mark_id": "m0",
        "band": {
            "active_tip": 10.0,
            "width_least": 7.0,
            "width_most": 8.0,
            "length_least": 11.0,
            "length_most": 15.0,
        },
    }


def test_a_signed_note_keeps_its_bands():
    """Frozen and read back, also one that was frozen before there were bands."""
    document = note(needles())[0]
    assert thaw(freeze(document)) == document
    plain = note(needles(scale=None))[0]
    old = (
        freeze(plain)
        .replace(b',"lesions":[]', b"")
        .replace(b'"lesions":[],', b"")
        .replace(b'"scale":null,', b"")
    )
    assert b"scale" not in old
    assert thaw(old) == plain
