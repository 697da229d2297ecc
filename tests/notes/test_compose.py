"""Composing: order, headings, fallbacks, missing facts, comments, header, tables, status."""

from dataclasses import replace

import pytest
from note_cases import AT, SOFTWARE, CaseBuilder, signed, view
from note_definition import DEFINITION, HIGHER, LEFT, RIGHT

from procroom.domain.case import Addendum
from procroom.domain.definition import Phrase, answered
from procroom.notes.compose import compose, note_status
from procroom.notes.document import Figure, Paragraph, SentenceState, Table

T = "performed.targets"


def note(build):
    """The note of a case under construction."""
    return compose(build.definition, build.state, software=SOFTWARE)


def section(build, link_id):
    """A section of its note, or None."""
    return next((each for each in note(build).sections if each.link_id == link_id), None)


def paragraphs(build, link_id):
    """(heading, sentences) of a section's paragraphs."""
    found = section(build, link_id)
    return [
        (each.heading, [said.text for said in each.sentences])
        for each in found.blocks
        if isinstance(each, Paragraph)
    ]


def texts(build, link_id):
    """The sentences of a section."""
    return [said.text for said in section(build, link_id).sentences]


def with_targets(*targets):
    """A case with targets t1, t2, …, each with a needle and one clean position."""
    build = CaseBuilder(DEFINITION)
    for number, target in enumerate(targets, start=1):
        at = f"{T}[t{number}]"
        build.add(T, f"t{number}").answer(f"{at}.target", target)
        build.answers(f"{at}.needle", gauge="22 G", length="5 in")
        build.add(f"{at}.positions", "p1").answer(f"{at}.positions[p1].aspiration", "NEG")
    return build


def test_sections_print_by_their_number_not_as_declared():
    """A0: the note's order is that of the section numbers."""
    build = with_targets(RIGHT).answer("patient.name", "A").answer("recovery.driver", True)
    assert [each.link_id for each in note(build).sections] == ["patient", "performed", "recovery"]


def test_an_empty_section_without_requirements_is_left_out():
    """Nothing recorded and nothing required prints no heading."""
    optional = replace(
        DEFINITION.sections[0], link_id="extra", items=DEFINITION.sections[0].items[4:6], sentences=()
    )
    build = CaseBuilder(replace(DEFINITION, sections=(*DEFINITION.sections, optional)))
    assert [each.link_id for each in note(build).sections] == ["patient", "performed", "recovery"]


def test_what_no_phrase_says_is_printed_with_its_label():
    """A recorded item without a phrase is not lost; a calculated one says so."""
    build = CaseBuilder(DEFINITION).answers("patient", height="165 cm", weight="70 kg", name="A")
    assert texts(build, "patient")[0] == "A, weight 70 kg." or "Weight: 70 kg." in texts(build, "patient")
    assert "Height: 165 cm." in texts(build, "patient")
    assert "BMI: 25.7 kg/m² (calculated)." in texts(build, "patient")


def test_what_a_dropped_sentence_held_is_printed_with_its_label():
    """A recorded value in a sentence that misses another one still stands in the note."""
    build = (
        CaseBuilder(DEFINITION)
        .add(T, "t1")
        .answer(f"{T}[t1].target", RIGHT)
        .answer(f"{T}[t1].needle.gauge", "22 G")
    )
    assert texts(build, "performed") == ["Not documented: Length (needle).", "Needle, gauge: 22 G."]


def test_what_a_dropped_bracket_held_is_printed_with_its_label():
    """The weight inside the MRN bracket is not lost with the MRN."""
    build = CaseBuilder(DEFINITION).answers("patient", name="A", weight="70 kg")
    assert "Weight: 70 kg." in texts(build, "patient")


def test_yes_and_no_are_plain_after_a_label():
    """The sentence wording of a yes/no belongs to sentences."""
    build = CaseBuilder(DEFINITION).add(T, "t1").answer(f"{T}[t1].needle.bent", False)
    assert "Needle, tip bent: no." in texts(build, "performed")


def test_required_facts_that_are_missing_say_so_once_and_lead_to_the_field():
    """Each missing required fact has its line; the missing list is the walk's."""
    build = CaseBuilder(DEFINITION)
    missing = note(build).missing
    assert [(said.text, said.facts) for said in missing][-2:] == [
        ("Not documented: Targets.", ("performed.targets",)),
        ("Not documented: Complications.", ("recovery.complications",)),
    ]
    paths = [fact for said in missing for fact in said.facts]
    assert len(paths) == len(set(paths))


def test_too_few_views_are_missing_though_some_are_there():
    """Two views are asked for: one is printed, and the line says how many there are."""
    build = with_targets(RIGHT)
    build.answer(f"{T}[t1].positions[p1].tip", "ACCEPTED").saved(
        view("v1", position=f"{T}[t1].positions[p1]")
    )
    said = texts(build, "performed")
    assert "Saved views: AP." in said
    assert "Not documented: Saved views, at least 2 (1 recorded)." in said
    build.saved(view("v2", "LATERAL", position=f"{T}[t1].positions[p1]"))
    assert "Saved views: AP, lateral." in texts(build, "performed")
    assert note(build).missing[-1].facts == ("recovery.complications",)


def test_targets_are_grouped_by_level_then_side():
    """A12: level from the top down, then side, whatever the order they were entered in."""
    build = with_targets(RIGHT, LEFT, HIGHER)
    headings = [heading for heading, _ in paragraphs(build, "performed")]
    assert headings == [
        "Right L3-4 foramen (L3 nerve)",
        "Left L5-S1 foramen (L5 nerve)",
        "Right L5-S1 foramen (L5 nerve)",
    ]


def test_an_abandoned_target_prints_first():
    """A12: aborted before completed."""
    build = with_targets(HIGHER, RIGHT).answer(f"{T}[t2].positions[p1].tip", "ABANDONED")
    headings = [heading for heading, _ in paragraphs(build, "performed")]
    assert headings[0] == "Right L5-S1 foramen (L5 nerve)"


def test_a_target_is_abandoned_only_if_its_last_position_was():
    """A position given up and then replaced by a good one does not abort the target."""
    build = with_targets(HIGHER, RIGHT).answer(f"{T}[t2].positions[p1].tip", "ABANDONED")
    build.add(f"{T}[t2].positions", "p2").answers(f"{T}[t2].positions[p2]", aspiration="NEG", tip="ACCEPTED")
    assert paragraphs(build, "performed")[0][0] == "Right L3-4 foramen (L3 nerve)"


def test_positions_print_in_time_order_each_on_its_own():
    """A reposition is a sentence of its own, in the order it happened, under the name it has on the form."""
    build = with_targets(RIGHT)
    build.add(f"{T}[t1].positions", "p2")
    build.answers(f"{T}[t1].positions[p1]", at="2026-02-10T09:05-05:00", tip="ACCEPTED")
    build.answers(
        f"{T}[t1].positions[p2]", at="2026-02-10T08:58-05:00", aspiration="BLOOD", tip="REPOSITIONED"
    )
    found = paragraphs(build, "performed")
    assert [heading for heading, _ in found][1:] == ["Needle position 2", "Needle position 1"]
    assert found[1][1][:2] == ["Aspiration: blood.", "The needle was repositioned."]


def test_a_single_position_reads_on_without_a_heading():
    """One position is not numbered."""
    build = with_targets(RIGHT)
    ((heading, said),) = paragraphs(build, "performed")
    assert heading == "Right L5-S1 foramen (L5 nerve)"
    assert said == ["A 22 G 5 in needle was advanced.", "Aspiration: negative."]


def test_headings_lead_to_the_field_they_say():
    """The heading of a target is a fact like any other."""
    build = with_targets(RIGHT)
    (paragraph,) = section(build, "performed").blocks
    assert paragraph.facts == (f"{T}[t1].target",)


def test_a_target_with_nothing_but_its_name_still_prints():
    """What is recorded is printed, if it is only the heading."""
    bare = replace(
        DEFINITION.section("performed").items[0],
        items=DEFINITION.section("performed").items[0].items[:1],
        sentences=(),
        at_least=0,
    )
    definition = replace(DEFINITION, sections=(replace(DEFINITION.section("performed"), items=(bare,)),))
    build = CaseBuilder(definition).add(T, "t1").answer(f"{T}[t1].target", RIGHT)
    assert paragraphs(build, "performed") == [("Right L5-S1 foramen (L5 nerve)", [])]


def test_comments_are_marked_and_keep_their_lines():
    """A12: free text is a marked comment, printed as typed."""
    build = CaseBuilder(DEFINITION).answer("recovery.remark", "first line\nsecond line, no stop")
    said = section(build, "recovery").sentences[-1]
    assert (said.text, said.state) == (
        "Comment (remark): first line\nsecond line, no stop",
        SentenceState.COMMENT,
    )


def test_medications_of_the_whole_case_make_one_table():
    """§13: one row a drug, with where it went; calculated doses say so, columns nobody filled are left out."""
    build = with_targets(RIGHT).add(f"{T}[t1].positions[p1].injected", "d1", "d2")
    build.answers(
        f"{T}[t1].positions[p1].injected[d1]", drug="LIDOCAINE", concentration="10 mg/mL", volume="1.5 mL"
    )
    build.answers(f"{T}[t1].positions[p1].injected[d2]", drug="saline")
    medications = section(build, "medications")
    (table,) = medications.blocks
    assert (medications.number, medications.title) == (13, "Medications")
    assert table.columns == ("Drug", "Strength", "Volume", "Dose (calculated)", "Where")
    assert [cell.text for cell in table.rows[0]] == [
        "lidocaine", "10 mg/mL", "1.5 mL", "15 mg", "Right L5-S1 foramen (L5 nerve): injected drugs",
    ]  # fmt: skip
    assert table.rows[0][3].facts == (f"{T}[t1].positions[p1].injected[d1].dose",)
    assert [(cell.text, cell.missing) for cell in table.rows[1]][:4] == [
        ("saline", False), ("", False), ("Not documented", True), ("", False),
    ]  # fmt: skip


def test_a_dose_column_that_is_partly_entered_marks_each_calculated_cell():
    """A typed figure is never called calculated."""
    from note_definition import DRUG

    from procroom.domain.definition import Group, Kind

    typed = tuple(
        replace(each, calculation="", units=("mg",), kind=Kind.QUANTITY) if each.link_id == "dose" else each
        for each in DRUG
    )
    other = Group(
        link_id="other", text="Other drugs", items=typed, repeats=True, prefix="o", role="medication"
    )
    first = replace(DEFINITION.sections[0], items=(*DEFINITION.sections[0].items, other))
    build = with_targets(RIGHT)
    build.definition = replace(DEFINITION, sections=(first, *DEFINITION.sections[1:]))
    build.add("patient.other", "o1").answers(
        "patient.other[o1]", drug="cefazolin", dose="2 mg", volume="1 mL"
    )
    build.add(f"{T}[t1].positions[p1].injected", "d1")
    build.answers(f"{T}[t1].positions[p1].injected[d1]", drug="LIDOCAINE", concentration="1 %", volume="1 mL")
    (table,) = section(build, "medications").blocks
    at = table.columns.index("Dose")
    assert [row[at].text for row in table.rows] == ["2 mg", "10 mg (calculated)"]
    assert [row[-1].text for row in table.rows] == [
        "Other drugs",
        "Right L5-S1 foramen (L5 nerve): injected drugs",
    ]


def test_vitals_are_a_table_by_time_and_the_rest_stays_in_words():
    """Vital signs print by the time they were taken; an item without a column prints as a sentence."""
    build = CaseBuilder(DEFINITION).add("recovery.vitals", "v1", "v2")
    build.answers("recovery.vitals[v1]", at="2026-02-10T09:30-05:00", pulse=70, rhythm="regular")
    build.answers("recovery.vitals[v2]", at="2026-02-10T09:15-05:00")
    blocks = section(build, "recovery").blocks
    (table,) = [block for block in blocks if isinstance(block, Table)]
    assert (table.heading, table.columns) == ("Vital signs", ("Time", "Heart rate"))
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["2026-02-10 09:15", "Not documented"],
        ["2026-02-10 09:30", "70"],
    ]
    assert "Rhythm: regular." in texts(build, "recovery")
    assert "Not documented: Heart rate." in texts(build, "recovery")


def test_on_the_service_date_times_print_without_it():
    """Every page names the service date; another day is written out."""
    build = (
        CaseBuilder(DEFINITION)
        .answer("patient.service_date", "2026-02-10")
        .add("recovery.vitals", "v1", "v2")
    )
    build.answer("recovery.vitals[v1].at", "2026-02-10T09:15-05:00").answer(
        "recovery.vitals[v2].at", "2026-02-11T07:00-05:00"
    )
    (table,) = [block for block in section(build, "recovery").blocks if isinstance(block, Table)]
    assert [row[0].text for row in table.rows] == ["09:15", "2026-02-11 07:00"]


def test_a_time_of_another_zone_says_its_zone():
    """K8: 13:15 in UTC never stands beside 09:15 local as if it were later; nor does a time before the clocks changed."""
    build = CaseBuilder(DEFINITION).answer("patient.service_date", "2026-02-10")
    build.add("recovery.vitals", "v1", "v2", "v3")
    for name, at in (("v1", "08:15-05:00"), ("v2", "13:20+00:00"), ("v3", "09:25-04:00")):
        build.answer(f"recovery.vitals[{name}].at", f"2026-02-10T{at}")
    (table,) = [block for block in section(build, "recovery").blocks if isinstance(block, Table)]
    assert [row[0].text for row in table.rows] == ["08:15", "13:20 UTC+00:00", "09:25 UTC-04:00"]


def test_a_drug_of_a_repositioned_needle_says_at_which_position():
    """K14: two positions, the same contrast at each: the table tells them apart."""
    build = with_targets(RIGHT).add(f"{T}[t1].positions", "p2")
    for place in ("p1", "p2"):
        build.add(f"{T}[t1].positions[{place}].injected", "d1")
        build.answer(f"{T}[t1].positions[{place}].injected[d1].drug", "LIDOCAINE")
    (table,) = section(build, "medications").blocks
    assert [row[-1].text for row in table.rows] == [
        "Right L5-S1 foramen (L5 nerve), needle position 1: injected drugs",
        "Right L5-S1 foramen (L5 nerve), needle position 2: injected drugs",
    ]


def test_a_case_is_called_what_was_done():
    """A definition may name its cases by what was recorded: title and header follow."""
    called = Phrase(text="Example block", when=answered("patient.mrn"))
    build = CaseBuilder(replace(DEFINITION, titles=(called,)))
    assert note(build).title == "Procedure note: Example injection"
    build.answer("patient.mrn", "7")
    assert note(build).title == "Procedure note: Example block"
    assert note(build).header[-1].value == "Example block"


def test_the_header_names_the_patient_by_role_and_leads_to_the_fields():
    """Name, date of birth, MRN and service date are found by role; what is missing stays empty."""
    build = CaseBuilder(DEFINITION).answers("patient", name="DEMO^LUMBAR", mrn="7")
    assert [(line.label, line.value, line.facts) for line in note(build).header] == [
        ("Patient", "DEMO, LUMBAR", ("patient.name",)),
        ("Born", "", ("patient.birth_date",)),
        ("MRN", "7", ("patient.mrn",)),
        ("Service date", "", ("patient.service_date",)),
        ("Procedure", "Example injection", ()),
    ]


def test_views_stand_in_the_imaging_section_even_without_one_declared():
    """§11 holds the key images."""
    build = with_targets(RIGHT).saved(view("v1"))
    imaging = section(build, "imaging")
    assert imaging.number == 11
    assert all(isinstance(block, Figure) for block in imaging.blocks)


def test_status_follows_the_case():
    """Draft while facts are missing, then ready, signed, addended."""
    build = with_targets(RIGHT)
    assert note_status(build.definition, build.state) == "draft"
    build.answers("patient", name="A", birth_date="1970-01-01", mrn="7", service_date="2026-02-10")
    build.answer("recovery.complications", "NONE")
    assert (note(build).status, note(build).missing) == ("ready", ())
    state = signed(build.state)
    done = compose(build.definition, state, software=SOFTWARE)
    assert (done.status, done.signature.name, done.signature.at) == (
        "signed",
        "Dr Example",
        "2026-02-10 09:00 UTC+00:00",
    )
    state = replace(state, addenda=(Addendum("More.", "Dr Example", "Proceduralist", AT),))
    done = compose(build.definition, state, software=SOFTWARE)
    assert (done.status, done.addenda[0].text) == ("addended", "More.")


def test_a_signed_note_names_the_record_that_was_signed():
    """The footer's digest is that of the signature, not of the entries since."""
    state = replace(signed(with_targets(RIGHT).state), head_digest="f" * 64)
    assert compose(DEFINITION, state, software=SOFTWARE).head_digest == "a1" * 32


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("DEMO^LUMBAR", "DEMO, LUMBAR"),
        ("Müller^Anna^Maria^Dr^MD", "Müller, Dr Anna Maria, MD"),
        ("Yamada^Tarou=山田^太郎=やまだ^たろう", "Yamada, Tarou"),
        ("=山田^太郎", "山田, 太郎"),
        ("Jane  Doe", "Jane Doe"),
        ("Doe^", "Doe"),
        ("^Jane", "Jane"),
    ],
)
def test_dicom_person_names_are_readable(raw, read):
    """PS3.5 6.2.1.2: family, then forenames, then suffix; words typed freely stay as typed."""
    assert note(CaseBuilder(DEFINITION).answer("patient.name", raw)).header[0].value == read
