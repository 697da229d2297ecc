"""The language of the note, chosen in the window apart from that of the screen."""

from PySide6.QtWidgets import QApplication

from procroom.app.signing import ATTESTATION
from procroom.domain.definition import Stage
from procroom.notes.languages import language_of


def test_the_note_turns_spanish_while_the_screen_stays_english(window, gs1):
    """One action turns it, and back; it records nothing; what is attested is read in the note's language."""
    gs1.show_step(Stage.NOTE)
    action, before = window.menus.actions["note.language"], len(gs1.desk.session.entries)
    assert action.text() == "Write the note in Spanish"
    action.trigger()
    assert gs1.note.document.language == "es"
    assert "foramen L5-S1 derecho (raíz L5)" in gs1.note.browser.toPlainText()
    assert "Aspiration" in {item.text for _, item in gs1.desk.definition.walk()}
    assert len(gs1.desk.session.entries) == before
    gs1.noting.sign()
    dialog = QApplication.activeModalWidget()
    assert dialog.attestation.toPlainText() == language_of("es").text("note", ATTESTATION)
    dialog.cancel.click()
    assert action.text() == "Write the note in English"
    action.trigger()
    assert gs1.note.document.language == "en"


def test_a_signed_note_keeps_its_language(qtbot, window, gs1):
    """After signing the action is off, and the note stays as it was signed."""
    gs1.show_step(Stage.NOTE)
    window.menus.actions["note.language"].trigger()
    gs1.noting.sign()
    dialog = QApplication.activeModalWidget()
    dialog.name.setText("DEMO Physician")
    dialog.role.setText("Proceduralist")
    dialog.sign.click()
    qtbot.waitUntil(lambda: gs1.desk.state.signed)
    qtbot.waitUntil(lambda: not window.menus.actions["note.language"].isEnabled())
    gs1.desk.session.note_language = "en"
    gs1.note.show_now()
    assert gs1.note.document.language == "es"
    assert gs1.note.document.signature.role == "Intervencionista"
