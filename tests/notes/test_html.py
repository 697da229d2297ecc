"""The HTML note: one file, escaped whatever it holds, marks drawn over the pictures, every fact reachable."""

import base64
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from note_cases import AT, SOFTWARE, CaseBuilder, mark, no_pictures, played, png, signed, view
from note_definition import DEFINITION, RIGHT

from procroom.domain.case import Addendum
from procroom.domain.values import Measurement
from procroom.notes.compose import compose
from procroom.notes.document import Cell, NoteSection, Table
from procroom.notes.render.html import render_html

VOID = {"meta", "br", "image", "rect", "polyline", "polygon"}
HOSTILE = '<script>alert(1)</script><img src=x onerror="x()">" \' & ]]> </style> javascript:'


class Reader(HTMLParser):
    """Collects tags, attributes and text, and checks that tags are balanced."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.open, self.tags, self.attributes, self.words, self.faults = [], [], [], [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)

    def handle_data(self, data):
        if "style" not in self.open:
            self.words.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())


def note(build, **more):
    """The note of a case under construction."""
    return compose(build.definition, build.state, software=SOFTWARE, **more)


def hostile_case():
    """A case with markup wherever words can be typed."""
    build = (
        CaseBuilder(DEFINITION).add("performed.targets", "t1").answer("performed.targets[t1].target", RIGHT)
    )
    build.answers("patient", name=HOSTILE, mrn=HOSTILE).answer("recovery.remark", HOSTILE + "\nsecond line")
    build.add("performed.targets[t1].positions", "p1").add(
        "performed.targets[t1].positions[p1].injected", "d1"
    )
    build.answers("performed.targets[t1].positions[p1].injected[d1]", drug=HOSTILE, lot=HOSTILE)
    build.saved(view("v1", marks=(mark("m1", "text", (5, 5), text=HOSTILE),), comment=HOSTILE, angle=HOSTILE))
    state = signed(build.state)
    signature = replace(state.signature, name=HOSTILE, role=HOSTILE, attestation=HOSTILE)
    build.state = replace(
        state, signature=signature, addenda=(Addendum(HOSTILE, HOSTILE, HOSTILE, AT),), case_id=HOSTILE
    )
    return build


@pytest.mark.parametrize("name", ["gs1", "ilesi"])
def test_a_page_is_well_formed_and_says_every_sentence(name):
    """Tags balance; every sentence, cell and caption of the document is on the page."""
    definition, state = played(name)
    document = compose(definition, signed(state), software=SOFTWARE)
    page = Reader(render_html(document, no_pictures))
    assert (page.faults, page.open) == ([], [])
    text = page.text
    for section in document.sections:
        assert section.title in text
        assert [said.text for said in section.sentences if said.text not in text] == []
    assert state.head_digest in text
    assert "Documentation aid. Not for diagnosis. Not for needle guidance. Verify before signing." in text


def test_markup_in_recorded_words_stays_words():
    """Whatever is typed: no tag, no attribute, no style comes of it, and it is read back as typed."""
    build = hostile_case()
    plain = Reader(render_html(note(CaseBuilder(DEFINITION)), no_pictures))
    page = Reader(render_html(note(build), no_pictures))
    assert page.faults == []
    assert page.open == []
    assert not {"script", "img", "iframe", "link", "object", "form", "a"} & set(page.tags)
    assert [name for name, _ in page.attributes if name.startswith("on")] == []
    assert page.tags.count("style") == plain.tags.count("style") == 1
    assert page.text.count(" ".join(HOSTILE.split())) >= 9


def test_the_page_loads_nothing():
    """Self-contained: no address but pictures inside, and a policy that forbids the rest."""
    definition, state = played("gs1")
    page = render_html(compose(definition, state, software=SOFTWARE), no_pictures)
    assert re.findall(r"(?:src|href)=\"(?!data:image/png)", page) == []
    assert "@import" not in page
    assert "url(" not in page
    assert "default-src 'none'" in page


def test_every_sentence_leads_to_its_facts():
    """data-facts holds the paths, the one to jump to first."""
    build = CaseBuilder(DEFINITION).answers("patient", name="A", mrn="7")
    page = Reader(render_html(note(build), no_pictures))
    facts = [value for name, value in page.attributes if name == "data-facts"]
    assert "patient.name patient.mrn" in facts
    assert "performed.targets" in facts


def test_missing_facts_are_words_not_only_colour():
    """A missing fact is strong text that says so, beside a bar."""
    page = render_html(note(CaseBuilder(DEFINITION)), no_pictures)
    assert (
        '<p class="missing"><strong data-facts="performed.targets">Not documented: Targets.</strong></p>'
        in page
    )
    assert "DRAFT – not signed" in page
    assert "6 required facts are not documented." in page


def test_pictures_are_inside_and_turned_as_shown():
    """The PNG is embedded byte for byte, its transform and the marks' places agree."""
    picture = png(64, 48)
    tip = mark("m1", "arrow", (40, 40), (10, 20))
    build = CaseBuilder(DEFINITION).saved(
        view("v1", picture="d", rotation=90, flip_horizontal=True, marks=(tip,))
    )
    page = render_html(note(build), lambda digest: picture)
    assert base64.b64encode(picture).decode() in page
    assert 'viewBox="0 0 48 64"' in page
    assert 'transform="matrix(0 1 1 0 0 0)"' in page
    assert "20.0,10.0" in page
    assert "ROTATED 90° CLOCKWISE AND FLIPPED LEFT-RIGHT" in page


def test_marks_are_drawn_twice_dark_then_light():
    """Halo and core: each stroke is there in both, the dark one below."""
    build = CaseBuilder(DEFINITION).saved(view("v1", marks=(mark("m1", "needle", (40, 40), (10, 20)),)))
    page = render_html(note(build), no_pictures)
    assert page.count('<polyline class="dark"') == page.count('<polyline class="light"') == 2
    assert page.rindex('class="dark') < page.index('class="light')
    assert "The picture is not kept with this note." in page


def test_measured_figures_carry_their_source():
    """Idea 6 holds on screen too."""
    figure = Measurement(83.14, "mm", "Imager Pixel Spacing", "isocenter", 0.8)
    build = CaseBuilder(DEFINITION).saved(
        view("v1", marks=(mark("m1", "distance", (1, 1), (9, 9), measurement=figure),))
    )
    text = Reader(render_html(note(build), no_pictures)).text
    assert text.count("83.1 mm ± 0.8 mm") == 2
    assert "Imager Pixel Spacing, isocenter" in text


def test_a_wide_table_folds_its_columns():
    """Many columns stand as a few and Details; none is lost."""
    columns = tuple(f"Heading{n}" for n in range(13))
    table = Table(columns, (tuple(Cell(f"contents{n}", (f"x.y{n}",)) for n in range(13)),))
    document = replace(note(CaseBuilder(DEFINITION)), sections=(NoteSection("s", 1, "S", (table,)),))
    page = Reader(render_html(document, no_pictures))
    assert "Details" in page.text
    assert [n for n in range(13) if f"contents{n}" not in page.text or f"Heading{n}" not in page.text] == []
    assert [n for n in range(13) if f"x.y{n}" not in [value for _, value in page.attributes]] == []


def test_demonstration_status_and_addenda_are_shown():
    """The page says what the paper says."""
    state = replace(
        signed(CaseBuilder(DEFINITION).state), addenda=(Addendum("Called\nback.", "Dr B", "Fellow", AT),)
    )
    text = Reader(render_html(compose(DEFINITION, state, software=SOFTWARE, demo=True), no_pictures)).text
    assert "DEMONSTRATION – synthetic data, not a patient" in text
    assert "SIGNED, WITH ADDENDUM" in text
    assert "I did this. Dr Example Proceduralist · 2026-02-10 09:00 UTC+00:00" in text
    assert "Addendum 1 Called back. Dr B Fellow" in text
