"""The printed note: every page is whole, names the patient, and says what the document says; peers read it back."""

import io
import re
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from note_cases import AT, SOFTWARE, CaseBuilder, mark, no_pictures, played, png, signed, view
from note_definition import DEFINITION, RIGHT

from procroom.domain.case import Addendum
from procroom.notes.compose import compose
from procroom.notes.document import Cell, NoteSection, Paragraph, Sentence, SentenceState, Table
from procroom.notes.render.furniture import DISCLAIMER
from procroom.notes.render.pdf import render_pdf
from procroom.notes.render.type import Paper

PICTURE = png(64, 48, lambda x, y: (x * 4) % 256)


def a_case(**patient):
    """A small signed-able case with two views."""
    build = (
        CaseBuilder(DEFINITION).add("performed.targets", "t1").answer("performed.targets[t1].target", RIGHT)
    )
    details = {
        "name": "DEMO^LUMBAR",
        "birth_date": "1973-06-15",
        "mrn": "DEMO-1",
        "service_date": "2026-02-10",
    }
    build.answers("patient", **{**details, **patient})
    build.answers("performed.targets[t1].needle", gauge="22 G", length="5 in")
    build.answer("recovery.complications", "NONE")
    return build


def note(build, **more):
    """Its note."""
    return compose(build.definition, build.state, software=SOFTWARE, **more)


def printed(document, pictures=no_pictures, **more):
    """The printed note and its pages' text, by pypdf."""
    made = render_pdf(document, pictures, **more)
    return made, [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made.data)).pages]


def run(program, data, *arguments, tmp_path):
    """A poppler program's output on a PDF."""
    path = tmp_path / "note.pdf"
    path.write_bytes(data)
    done = subprocess.run([program, *arguments, str(path), "-"] if program == "pdftotext" else [program, *arguments, str(path)],
                          capture_output=True, check=True, timeout=60)  # fmt: skip
    return done.stdout.decode("utf-8")


def flat(text):
    """Text with single spaces."""
    return " ".join(text.split())


def with_section(document, *blocks):
    """The document with one more section."""
    return replace(document, sections=(*document.sections, NoteSection("more", 30, "More", blocks)))


PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
from note_cases import played, signed, SOFTWARE, png, view
from dataclasses import replace
from procroom.notes.compose import compose
from procroom.notes.render.pdf import render_pdf
definition, state = played("gs1")
state = replace(signed(state), views={each: replace(one, picture=each, columns=64, rows=48) for each, one in state.views.items()})
document = compose(definition, state, software=SOFTWARE)
sys.stdout.buffer.write(render_pdf(document, lambda digest: png()).data)
"""


def test_the_same_note_gives_the_same_bytes_in_another_process():
    """Reproducible: no clock, no hash order, no process left in the file."""
    made = [
        subprocess.run([sys.executable, "-c", PROGRAM, str(Path(__file__).parent)], capture_output=True, check=True, timeout=120,
                       env={"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C", "PATH": ""}).stdout
        for seed, zone in (("1", "UTC"), ("77", "Asia/Tokyo"))
    ]  # fmt: skip
    assert made[0].startswith(b"%PDF-")
    assert made[0] == made[1]


def test_every_page_names_the_patient_and_counts_the_pages():
    """U16 and A0 §1: patient, date of birth, MRN and "Page x of y" on each page, status and digest too."""
    definition, state = played("gs1")
    made, pages = printed(compose(definition, signed(state), software=SOFTWARE))
    assert made.pages == len(pages) > 1
    for number, text in enumerate(pages, start=1):
        page = flat(text)
        assert f"Page {number} of {len(pages)}" in page
        assert "DEMO, LUMBAR" in page
        assert "1973-06-15" in page
        assert "DEMO-0001" in page
        assert f"Record SHA-256 {state.head_digest}" in page
        assert DISCLAIMER in page
        assert "SIGNED" in page
        assert SOFTWARE in page


def test_every_sentence_of_the_document_is_on_paper():
    """The printer adds nothing to the sentences and loses none; headings and table cells too."""
    definition, state = played("ilesi")
    document = compose(definition, state, software=SOFTWARE)
    text = re.sub(r"\s", "", "".join(printed(document)[1]))
    text = re.sub(r"Page\dof\d", "", text)
    for section in document.sections:
        assert re.sub(r"\s", "", section.title) in text
        for block in section.blocks:
            if isinstance(block, Table):
                words = [cell.text for row in block.rows for cell in row]
            elif isinstance(block, Paragraph):
                words = [block.heading]
            else:
                words = [block.title, block.text, block.technical]
            assert [each for each in words if re.sub(r"\s", "", each) not in text] == []


def test_sentences_are_printed_in_their_order(need, tmp_path):
    """pdftotext reads the paragraphs as the document has them."""
    need("pdftotext")
    definition, state = played("gs1")
    document = compose(definition, state, software=SOFTWARE)
    text = flat(run("pdftotext", render_pdf(document, no_pictures).data, tmp_path=tmp_path))
    said = [
        s.text
        for section in document.sections
        if section.link_id in {"consent", "findings"}
        for s in section.sentences
    ]
    places = [text.index(each) for each in said]
    assert places == sorted(places)


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595.28, 841.89)), (Paper.LETTER, (612, 792))])
def test_paper_sizes(paper, size):
    """A4 and letter, every page, text inside the margins."""
    made, _ = printed(note(a_case()), paper=paper)
    for page in pypdf.PdfReader(io.BytesIO(made.data)).pages:
        assert [float(each) for each in page.mediabox[2:]] == pytest.approx(size, abs=0.01)


@pytest.mark.parametrize("paper", list(Paper))
def test_nothing_runs_over_the_edge(need, tmp_path, paper):
    """Long words wrap: no printed word reaches beyond the margins, on either paper."""
    need("pdftotext")
    build = a_case(name="A" * 90 + "^" + "B" * 80, mrn="1" * 70)
    build.answer("recovery.remark", "W" * 400 + " and an address " + "/very/long/path" * 40)
    build.add("performed.targets[t1].positions", "p1").add(
        "performed.targets[t1].positions[p1].injected", "d1"
    )
    build.answers(
        "performed.targets[t1].positions[p1].injected[d1]",
        drug="x" * 120,
        volume="1 mL",
        lot="L" * 90,
        concentration="1 %",
    )
    build.answer("performed.targets[t1].positions[p1].aspiration", "NEG")
    build.saved(view("v1", angle="y" * 100, comment="z" * 300))
    made = render_pdf(note(build), no_pictures, paper=paper)
    boxes = run("pdftotext", made.data, "-bbox", tmp_path=tmp_path)
    width, height = paper.size
    words = re.findall(
        r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>', boxes
    )
    assert len(words) > 100
    outside = [
        word
        for *box, word in words
        if float(box[0]) < 40 or float(box[2]) > width - 40 or float(box[1]) < 0 or float(box[3]) > height
    ]
    assert outside == []
    text = "".join(word for *_, word in words)
    assert "W" * 400 in re.sub(r"[^W]", "", text)
    assert text.count("L" * 10) >= 1


def test_all_fonts_are_embedded_and_subset(need, tmp_path):
    """Any reader shows the same letters: every font is in the file."""
    need("pdffonts")
    definition, state = played("gs1")
    made = render_pdf(compose(definition, state, software=SOFTWARE, demo=True), no_pictures)
    lines = run("pdffonts", made.data, tmp_path=tmp_path).splitlines()[2:]
    assert len(lines) >= 3
    assert [line for line in lines if not re.search(r"\+NotoSans.*\byes\s+yes\s+yes\b", line)] == []


def test_metadata_names_the_note_and_its_language(need, tmp_path):
    """Title, author, subject, keywords and language are set; the patient's name is in none of them."""
    need("pdfinfo")
    build = a_case()
    build.state = signed(build.state)
    made = render_pdf(note(build), no_pictures)
    found = dict(
        line.split(":", 1)
        for line in run("pdfinfo", made.data, tmp_path=tmp_path).splitlines()
        if ":" in line
    )
    assert found["Title"].strip() == "Procedure note: Example injection"
    assert found["Author"].strip() == "Dr Example"
    assert found["Subject"].strip() == "SIGNED 2026-02-10"
    assert "a1a1" in found["Keywords"]
    assert "LUMBAR" not in "".join(found.values())
    root = pypdf.PdfReader(io.BytesIO(made.data)).trailer["/Root"]
    assert str(root["/Lang"]) == "en"
    assert bool(root["/ViewerPreferences"]["/DisplayDocTitle"])


def test_sections_are_bookmarks_of_the_right_pages():
    """The outline leads to each section, on the page it begins on."""
    definition, state = played("gs1")
    document = compose(definition, signed(state), software=SOFTWARE)
    made, pages = printed(document)
    reader = pypdf.PdfReader(io.BytesIO(made.data))
    titles = [entry.title for entry in reader.outline]
    assert titles == [section.title for section in document.sections] + ["Signature", "Key images"]
    for entry in reader.outline:
        assert flat(entry.title) in flat(pages[reader.get_destination_page_number(entry)])


@pytest.mark.parametrize(
    "name",
    ["Παπαδόπουλος^Γιώργος", "Шевченко^Тарас", "Ångström^Żółć", "Nguyễn^Văn Ánh", "O'Brien-Łukasiewicz^José"],
)
def test_greek_cyrillic_and_latin_names_print_as_written(need, tmp_path, name):
    """Names are read back letter for letter."""
    need("pdftotext")
    made = render_pdf(note(a_case(name=name)), no_pictures)
    assert made.warnings == ()
    text = flat(run("pdftotext", made.data, tmp_path=tmp_path))
    assert text.count(name.replace("^", ", ")) >= 2


def test_arrows_and_comparison_signs_print_as_written(need, tmp_path):
    """Signs that the text font lacks come from the font of signs."""
    need("pdftotext")
    build = a_case().answer("recovery.remark", "pain 7 → 2, ≥ 80 %, temperature −3, ✓")
    made = render_pdf(note(build), no_pictures)
    assert made.warnings == ()
    assert "pain 7 → 2, ≥ 80 %, temperature −3, ✓" in flat(run("pdftotext", made.data, tmp_path=tmp_path))


def test_a_letter_no_font_has_prints_its_code_and_says_so():
    """Never a crash, never a silent gap: not even for signs that no field would take today."""
    build = a_case(name="山田^太郎").answer("recovery.remark", "to be replaced")
    hostile = "ok \U0001f600 \u202e\x07 end"
    kept = replace(build.state.answers["recovery.remark"], value=hostile)
    build.state = replace(build.state, answers={**build.state.answers, "recovery.remark": kept})
    made, pages = printed(note(build))
    text = flat(" ".join(pages))
    assert "[U+5C71][U+7530], [U+592A][U+90CE]" in text
    assert "ok [U+1F600] [U+202E] end" in text
    assert len(made.warnings) == 6
    assert "U+5C71 (CJK UNIFIED IDEOGRAPH-5C71)" in made.warnings[0]


def test_decomposed_letters_are_composed():
    """A name typed with combining accents prints as one letter each."""
    made, pages = printed(note(a_case(name="Jose\u0301^A\u030a")))
    assert made.warnings == ()
    assert "José, Å" in flat(pages[0])


def test_markup_in_recorded_words_is_only_text():
    """Angle brackets and ampersands are printed, not obeyed."""
    hostile = 'a <b>bold</b> & <img src="x"/> <para> {name} &amp;'
    _, pages = printed(note(a_case(mrn=hostile).answer("recovery.remark", hostile)))
    assert flat("".join(pages)).count("<b>bold</b> & <img") >= 3


def test_a_long_table_goes_on_with_its_headings():
    """Sixty rows split over pages; headings repeat, every cell is there, nothing is shortened."""
    rows = tuple(
        (Cell(f"drug {n}"), Cell(f"{n} mL"), Cell(f"where number {n} stands in some words"))
        for n in range(60)
    )
    _, pages = printed(with_section(note(a_case()), Table(("Drug", "Volume", "Where"), rows)))
    holding = [flat(page) for page in pages if "drug " in page]
    assert len(holding) > 1
    assert all("Drug Volume Where" in page for page in holding)
    whole = " ".join(holding)
    assert [n for n in range(60) if f"where number {n} stands in some words" not in whole] == []
    assert "…" not in whole
    assert "..." not in whole


def test_a_table_too_wide_folds_columns_and_loses_none():
    """Fourteen columns of words: what does not fit stands under Details with its heading."""
    columns = tuple(f"Heading{n}" for n in range(14))
    rows = ((tuple(Cell(f"contents{n}") for n in range(14))),)
    _, pages = printed(with_section(note(a_case()), Table(columns, rows)))
    text = flat(" ".join(pages))
    assert "Details" in text
    assert [n for n in range(14) if f"Heading{n}" not in text or f"contents{n}" not in text] == []
    assert "Heading9 contents9" in text


def test_a_cell_taller_than_a_page_is_split():
    """A cell of a thousand words is printed to its end."""
    words = " ".join(f"w{n}" for n in range(3000))
    _, pages = printed(with_section(note(a_case()), Table(("A", "B"), ((Cell("short"), Cell(words)),))))
    text = flat(" ".join(pages))
    assert len(pages) > 2
    assert [n for n in range(3000) if f"w{n}" not in text] == []


def test_a_very_long_comment_and_caption_are_printed_to_their_end():
    """Free text of many pages, and a caption that does not fit below its picture."""
    words = " ".join(f"w{n}" for n in range(2500))
    build = (
        a_case()
        .answer("recovery.remark", words)
        .saved(view("v1", comment=words.replace("w", "c"), picture="d"))
    )
    _, pages = printed(note(build), lambda digest: PICTURE)
    text = flat(" ".join(pages))
    assert [n for n in range(2500) if f"w{n}" not in text or f"c{n}" not in text] == []


def test_a_header_too_long_for_every_page_is_whole_on_the_first():
    """An absurd name leaves room for the note and is printed to its end once."""
    name = " ".join(f"name{n}" for n in range(400))
    _, pages = printed(note(a_case(name=name)))
    text = flat(" ".join(pages))
    assert "name399" in text
    assert "(continues on page 1)" in flat(pages[-1])


def test_a_draft_says_so_on_every_page_and_names_what_is_missing():
    """Unsigned and incomplete cannot be taken for a record."""
    build = CaseBuilder(DEFINITION).answer("recovery.remark", "long " * 2500)
    _, pages = printed(note(build))
    assert len(pages) > 1
    assert all("DRAFT – not signed" in flat(page) for page in pages)
    assert all("Patient not documented" in flat(page) for page in pages)
    assert "Not documented: Targets." in flat(" ".join(pages))
    assert "6 required facts are not documented" in flat(pages[0])


def test_a_demonstration_says_so_on_every_page():
    """Synthetic data is never taken for a patient's."""
    _, pages = printed(note(a_case().answer("recovery.remark", "long " * 2500), demo=True))
    assert all("DEMONSTRATION – SYNTHETIC DATA, NOT A PATIENT" in page for page in pages)


def test_addenda_follow_on_a_page_of_their_own():
    """K12: what was added stands apart, with who and when."""
    state = replace(signed(a_case().state), addenda=(Addendum("Called back.", "Dr B", "Fellow", AT),))
    _, pages = printed(compose(DEFINITION, state, software=SOFTWARE))
    assert "Addendum 1" not in pages[-2]
    assert "Called back. Dr B Fellow · 2026-02-10 09:00 UTC+00:00" in flat(pages[-1])
    assert "SIGNED, WITH ADDENDUM" in flat(pages[0])


def test_a_signed_note_shows_who_signed_what():
    """Attestation, name, role, time and the digest of the record."""
    build = a_case()
    build.state = signed(build.state)
    text = flat(" ".join(printed(note(build))[1]))
    assert "I did this. Dr Example Proceduralist · 2026-02-10 09:00 UTC+00:00" in text
    assert f"Record signed: SHA-256 {'a1' * 32}" in text


def test_an_empty_document_prints():
    """No sections, no header values: one page, no error."""
    made, pages = printed(replace(note(CaseBuilder(DEFINITION)), sections=()))
    assert made.pages == 1
    assert "Page 1 of 1" in flat(pages[0])


def test_four_figures_print_within_a_second():
    """Four 1024² key images with marks: under one second of processor time."""
    noise = bytes((n * 7919 + n // 1024 * 104729) % 251 for n in range(1024 * 8)) * 128
    big = png(1024, 1024, lambda x, y: noise[y * 1024 + x])
    marks = (
        mark("m1", "needle", (900, 100), (500, 500)),
        mark("m2", "arrow", (100, 900), (400, 600), text="spread"),
    )
    build = a_case().saved(
        *(view(f"v{n}", marks=marks, picture=f"d{n}", size=(1024, 1024)) for n in range(4))
    )
    document = note(build)
    taken = []
    for _ in range(2):
        start = time.process_time()
        render_pdf(document, lambda digest: big)
        taken.append(time.process_time() - start)
    assert min(taken) < 1.0


def test_a_long_line_of_what_is_missing_goes_on_over_the_page():
    """Missing facts that fill more than a page are printed to the last one."""
    gaps = tuple(
        Sentence(
            f"Not documented: a fact of many, number-{number}.",
            (f"patient.f{number}",),
            SentenceState.MISSING,
        )
        for number in range(300)
    )
    made, pages = printed(with_section(note(a_case()), Paragraph(gaps)))
    assert made.pages > 2
    text = flat(" ".join(pages))
    assert [number for number in range(300) if f"number-{number}." not in text] == []
