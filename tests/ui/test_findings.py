"""Checks beside the record: quiet, apart by channel, explained, answered; and the rule packs page."""

from dataclasses import replace

import pytest
from conftest import START
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from procroom.app import signing
from procroom.domain.assessment import Phase, Severity
from procroom.domain.commands import AcknowledgeFinding, AddInstance, Sign
from procroom.domain.definition import Stage
from procroom.domain.errors import Refusal
from procroom.notes.render.text import render_text
from procroom.ui.pages.finding_card import FactLine, FindingCard, UncheckedLine, UncheckedRule
from procroom.ui.widgets.dialogs import OverrideDialog, SignOffDialog
from procroom.ui.widgets.elided_label import ElidedLabel
from procroom.ui.widgets.words import LineButton

D1 = "prechecks.antithrombotics[d1]"
WORDS = "cauda equina syndrome, discussed with the surgeon"


def words(widget):
    """All words a widget shows."""
    QApplication.processEvents()
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def press(widget, name):
    """Press the button of that accessible name."""
    found = [each for each in widget.findChildren(QPushButton) if each.accessibleName() == name]
    assert len(found) == 1, [each.accessibleName() for each in widget.findChildren(QPushButton)]
    found[0].click()


def why_lines(findings):
    """Unchecked rules on screen by the name of their button; whatever waits is opened."""
    for each in findings.findChildren(FactLine):
        if each.which.accessibleDescription() == "closed":
            each.which.click()
    shown = [*findings.findChildren(UncheckedLine), *findings.findChildren(UncheckedRule)]
    return {each.why.accessibleName(): each for each in shown}


@pytest.fixture
def on_apixaban(gs1):
    """GS1 with apixaban too soon: one STOP."""
    gs1.desk.give("prechecks.antithrombotic_status", "LISTED")
    group = next(
        each
        for section in gs1.desk.definition.sections
        if section.link_id == "prechecks"
        for each in section.items
        if each.link_id == "antithrombotics"
    )
    instance = gs1.desk.add("prechecks.antithrombotics", group)
    place = f"prechecks.antithrombotics[{instance}]"
    gs1.desk.give(f"{place}.drug", "APIXABAN")
    gs1.desk.give(f"{place}.last_dose", "2026-02-08T20:00-05:00")
    gs1.desk.do(AddInstance("plan.antithrombotic_restart", "r1"))
    gs1.desk.give("plan.antithrombotic_restart[r1].drug", "APIXABAN")
    gs1.desk.give("plan.antithrombotic_restart[r1].what", "RESTART")
    gs1.desk.give("plan.antithrombotic_restart[r1].at", "2026-02-12T09:00-05:00")
    gs1.show_step(Stage.BEFORE)
    return gs1


def test_a_clean_case_has_nothing_to_report(gs1):
    """No count; the opened list says how many rules were asked, and is no blank strip."""
    gs1.show_step(Stage.BEFORE)
    assert gs1.desk.session.assess(Phase.SIGN).fired() == ()
    gs1.show_step(Stage.NOTE)
    assert "nothing to report" in words(gs1.findings)
    gs1.toggle_checks()
    rules = {each.rule_id for each in gs1.desk.session.assess(Phase.SIGN).findings}
    assert f"{len(rules)} rules were asked at this step" in words(gs1.findings)
    gs1.show_step(Stage.PROCEDURE)
    assert "Nothing stops." in words(gs1.findings)


def test_a_payer_without_a_pack_is_told(gs1):
    """So that silence about coverage is not taken for a pass; not while the needle is in (K5)."""
    gs1.show_step(Stage.NOTE)
    gs1.desk.give("header.payer", "Blue Cross")
    gs1.findings.refresh()
    assert "no coverage pack for Blue Cross" in words(gs1.findings)
    assert "nothing to report" not in words(gs1.findings)
    gs1.show_step(Stage.PROCEDURE)
    assert "Blue Cross" not in words(gs1.findings)
    gs1.show_step(Stage.NOTE)
    gs1.desk.give("header.payer", "SELF_PAY")
    gs1.findings.refresh()
    assert "nothing to report" in words(gs1.findings)


def test_a_stop_is_counted_at_once_and_stays_quiet(on_apixaban):
    """Shape, word and number in one line; the list is closed until somebody opens it."""
    assert "STOP 1" in words(on_apixaban.findings)
    assert "apixaban" not in words(on_apixaban.findings)
    on_apixaban.toggle_checks()
    assert "36.9 h since last dose" in words(on_apixaban.findings)


def test_why_leads_to_the_facts(on_apixaban):
    """Rule, reason, inputs, source and pack in one tap; an input leads to its field."""
    on_apixaban.toggle_checks()
    press(on_apixaban.findings, "Why AC-01?")
    shown = words(on_apixaban.findings)
    assert "Rule AC-01. As shipped with procroom, pack antithrombotic-asra-2018 2026.1" in shown
    assert "not reviewed by this practice, source C2:S21, C2:S20." in shown
    lines = [
        each for each in on_apixaban.findings.findChildren(LineButton) if "Last dose" in each.accessibleName()
    ]
    lines[0].click()
    assert on_apixaban.record.focused_path().endswith(".last_dose")


def test_why_opens_by_the_keyboard_and_keeps_it(on_apixaban, qtbot):
    """Space opens the reasons in place and closes them; the keyboard stays on the button."""
    on_apixaban.toggle_checks()
    card = on_apixaban.findings.findChild(FindingCard)
    card.why.setFocus()
    qtbot.keyClick(card.why, Qt.Key.Key_Space)
    assert card.details.isVisible()
    assert card.why.hasFocus()
    qtbot.keyClick(card.why, Qt.Key.Key_Space)
    assert not card.details.isVisible()
    assert on_apixaban.findings.height() < 420


def test_what_was_not_checked_names_the_missing_fact_and_leads_to_it(on_apixaban):
    """The reasons of an unchecked rule: what is missing, what is recorded, its pack; each leads to its field."""
    on_apixaban.desk.clear("planned.start")
    on_apixaban.desk.clear("performed.targets[t1].needle_in")
    on_apixaban.toggle_checks()
    line = why_lines(on_apixaban.findings)["Why AC-01?"]
    line.why.click()
    assert "As shipped with procroom, pack antithrombotic-asra-2018" in words(line)
    names = [each.accessibleName() for each in line.details.findChildren(LineButton)]
    assert "Go to Planned start: not documented" in names
    assert any(name.startswith("Go to Last dose") and "2026-02-08" in name for name in names)
    press(line, "Go to Planned start: not documented")
    assert on_apixaban.record.focused_path() == "planned.start"


def test_a_missing_fact_is_one_line_however_many_checks_wait_for_it(room):
    """G3 U11: no line a rule; the line leads to the field, and each rule and its reasons are a tap away."""
    room.show_step(Stage.BEFORE)
    assert "50 not checked for want of 15 facts" in words(room.findings)
    room.toggle_checks()
    facts = room.findings.findChildren(FactLine)
    alone = room.findings.findChildren(UncheckedLine)
    assert len(facts) + len(alone) == 15
    assert room.findings.findChildren(UncheckedRule) == []
    press(room.findings, "Go to Antithrombotics")
    assert room.record.focused_path() == "prechecks.antithrombotic_status"

    press(room.findings, "Which checks wait for Antithrombotics?")
    waiting = [each.why.accessibleName() for each in room.findings.findChildren(UncheckedRule)]
    assert len(waiting) == 9
    assert waiting[0] == "Why AC-01?"
    line = facts[0]
    said = words(line)
    assert "AC-01  The effect of the last dose may still be there" in said
    assert "Rule AC-01." not in said
    press(line, "Why AC-01?")
    assert "Rule AC-01. As shipped with procroom" in words(line)
    press(line, "Which checks wait for Antithrombotics?")
    assert not line.rules.isVisible()


def test_what_waits_stays_open_while_the_list_is_made_anew(room):
    """An entry elsewhere leaves what was opened open; the fact itself, once recorded, takes its line away."""
    room.show_step(Stage.BEFORE)
    room.toggle_checks()
    press(room.findings, "Which checks wait for Antithrombotics?")
    press(room.findings, "Why AC-01?")
    room.desk.give("prechecks.infection", "NONE")
    assert "Infection screen" not in words(room.findings)
    assert "Rule AC-01. As shipped with procroom" in words(room.findings)
    room.desk.give("prechecks.antithrombotic_status", "NONE")
    names = [each.accessibleName() for each in room.findings.findChildren(QPushButton)]
    assert "Go to Antithrombotics" not in names


def test_a_field_that_does_not_say_of_what_it_is_has_its_group_beside_it(room):
    """“Agent” is a field of the planned contrast."""
    room.show_step(Stage.BEFORE)
    room.toggle_checks()
    press(room.findings, "Go to Agent (Planned contrast)")
    assert room.record.focused_path() == "planned.contrast.drug"


def test_a_fact_that_one_rule_waits_for_names_it(room):
    """Its reasons open at once, from the line itself."""
    room.show_step(Stage.BEFORE)
    room.toggle_checks()
    (line,) = (
        each for each in room.findings.findChildren(UncheckedLine) if "PT-01" in each.why.accessibleName()
    )
    assert any(
        each.text() == "Infection screen: 1 check waits for it (PT-01)"
        for each in line.findChildren(LineButton)
    )
    line.why.click()
    assert "Missing, so this was not checked" in words(line)
    press(line, "Go to Infection screen: not documented")
    assert room.record.focused_path() == "prechecks.infection"


def test_a_reviewed_pack_says_by_whom_and_when(on_apixaban, station):
    """The label of G2: practice, pack, version, reviewed, source."""
    signed = station.packs.sign_off("antithrombotic-asra-2018", "A. Director", "Medical director", START)
    (finding,) = on_apixaban.desk.session.assess(Phase.PRE).fired(Severity.STOP)
    said = station.packs.label_of(finding.pack, finding.source, "DEMO Pain Clinic")
    assert said == (
        f"Configured by DEMO Pain Clinic, pack {signed.pack} {signed.version}, reviewed 2026-02-10, "
        "source C2:S21, C2:S20."
    )


def test_a_stop_keeps_the_note_from_being_signed_until_it_is_overridden(on_apixaban):
    """The override takes a reason and words; it is printed; a changed finding asks anew."""
    room, session = on_apixaban, on_apixaban.desk.session
    with pytest.raises(Refusal, match="AC-01"):
        signing.prepare(session, room._services.station.store, _request(session), signing.Paper.LETTER)
    assert [each.rule_id for each in room.desk.blocking] == ["AC-01"]

    room.toggle_checks()
    press(room.findings, "Override AC-01")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OverrideDialog)
    assert not dialog.go_on.isEnabled()
    dialog.reason.button("EMERGENCY").click()
    dialog.text.setPlainText("too short")
    assert not dialog.go_on.isEnabled()
    dialog.text.setPlainText(WORDS)
    dialog.go_on.click()
    assert room.desk.blocking == ()
    assert "overridden by" in words(room.findings)
    assert WORDS in render_text(room.noting._compose(brief=False)).replace("\n  ", " ")
    room.desk.give(f"{_first(room)}.last_dose", "2026-02-09T20:00-05:00")
    assert [each.rule_id for each in room.desk.blocking] == ["AC-01"]


def _first(room):
    ids = room.desk.state.instances["prechecks.antithrombotics"]
    return f"prechecks.antithrombotics[{ids[0]}]"


def _request(session):
    return Sign("A", "MD", "I have read this note.", session.state.head_digest, "", "")


def test_a_warning_is_seen_by_one_tap(on_apixaban):
    """No dialog, no words; it stands as seen with the name."""
    room = on_apixaban
    room.desk.give("baseline.vitals[v1].systolic", 190)
    room.toggle_checks()
    assert "CHECK 1" in words(room.findings)
    press(room.findings, "PT-07 seen")
    assert "seen by" in words(room.findings)
    assert [each.severity for each in room.desk.session.assess(Phase.PRE).fired(Severity.WARN)] == ["WARN"]
    key, seen = next(iter(room.desk.state.acknowledged.items()))
    assert seen.rule_id == "PT-07"
    room.desk.do(AcknowledgeFinding(seen.rule_id, seen.place, seen.value_seen))
    assert room.desk.state.acknowledged == {key: seen}


def test_during_the_procedure_only_what_stops_is_shown(on_apixaban):
    """K5: while the needle is in, no warnings, nothing unchecked, no coverage."""
    room = on_apixaban
    room.show_step(Stage.PROCEDURE)
    shown = words(room.findings)
    assert "STOP" in shown
    assert "CHECK" not in shown
    assert "not checked" not in shown


def test_a_pack_is_copied_changed_and_signed_off_in_the_window(window, station, monkeypatch):
    """The page says what it is and who answers for it; a changed figure counts in the next case."""
    window.run("go.rule_packs")
    page = window.pages.rule_packs
    page.choose("antithrombotic-asra-2018")
    assert "Not signed off" in words(page)
    page.copy()
    assert "this site's copy" in words(page)
    figure = next(
        each
        for each in station.packs.figures(station.packs.pack("antithrombotic-asra-2018"))
        if "APIXABAN" in each.words and each.words.endswith("intermediate")
    )
    page.change(figure, "96")

    def answer(dialog):
        dialog.name.setText("A. Director")
        dialog.role.setText("Medical director")
        dialog.sign.click()
        return dialog.result()

    monkeypatch.setattr(SignOffDialog, "exec", answer)
    page.sign_off()
    assert "Signed off:" in words(page)
    assert "A. Director" in words(page)
    page.change(figure, "soon")
    assert any("is not a figure" in notice.text for notice in station.notices.standing)


def test_a_corrected_side_is_offered_as_a_near_miss(gs1):
    """Quiet, one tap, both values; the reason is a person's to give; nothing while the needle is in (K5)."""
    target = "performed.targets[t1].target"
    gs1.show_step(Stage.RECOVERY)
    assert gs1.findings.near_miss.isHidden()
    gs1.desk.give(target, {"level": "L5-S1", "side": "LEFT"})
    assert gs1.findings.near_miss.isHidden()
    gs1.desk.give(target, {"level": "L5-S1", "side": "RIGHT"})
    assert not gs1.findings.near_miss.isHidden()
    gs1.show_step(Stage.PROCEDURE)
    assert gs1.findings.near_miss.isHidden()
    gs1.show_step(Stage.RECOVERY)
    gs1.findings.near_miss.click()
    state = gs1.desk.state
    (row,) = state.instances["deviations.list"]
    assert state.value(f"deviations.list[{row}].kind") == "NEAR_MISS"
    assert "left L5-S1 foramen" in state.value(f"deviations.list[{row}].what")
    assert "right L5-S1 foramen" in state.value(f"deviations.list[{row}].what")
    assert gs1.record.focused_path() == f"deviations.list[{row}].reason"
    assert gs1.findings.near_miss.isHidden()


@pytest.mark.parametrize("text", [1.0, 1.5])
def test_the_head_says_in_whole_what_there_is_to_say(window, station, room, text):
    """Nothing to report, or what could not be checked: never an empty head, whatever else stands in it."""
    kept = station.settings.current
    station.settings.change(replace(kept, screen=replace(kept.screen, text_scale=text)))
    for stage, wanted in ((Stage.BEFORE, "not checked for want of"), (Stage.PROCEDURE, "nothing to report")):
        room.show_step(stage)
        QApplication.processEvents()
        said = [each for each in room.findings.findChildren(ElidedLabel) if wanted in each.text()]
        assert len(said) == 1
        assert said[0].isVisible()
        assert said[0].width() >= said[0].sizeHint().width()
        assert not said[0].visibleRegion().isEmpty()
