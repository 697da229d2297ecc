"""The window in Spanish: nothing on it is English, the note keeps its own language, and what is recorded is the same."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import GS1
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from procroom.app.case_file import play, read_case
from procroom.app.notices import Level
from procroom.app.tall_man import of_screen
from procroom.domain.definition import Kind, Stage
from procroom.domain.language import ENGLISH
from procroom.domain.values import Side
from procroom.notes.languages import language_of
from procroom.procedures import registry
from procroom.ui.application import choose_language
from procroom.ui.forms.choice_editors import BooleanEditor, ChoiceEditor, MultiChoiceEditor, PickEditor
from procroom.ui.forms.field import FieldRow
from procroom.ui.forms.target_editor import TargetEditor
from procroom.ui.tongue import screen_language, speak, tr

SCENARIOS = Path(__file__).parents[1] / "scenarios"
C6 = "performed.targets[t1].positions[p1]"
STEPS = (Stage.BEFORE, Stage.TIME_OUT, Stage.PROCEDURE, Stage.RECOVERY, Stage.NOTE, Stage.FOLLOW_UP)
#: Typed by people, or keys as Qt writes them.
TYPED = re.compile(r"DEMO|Room 1|walk 30 min|Ctrl\+|Shift\+|Alt\+")


def choose(dressed, station, code):
    """The next start in a language."""
    kept = station.settings.current
    station.settings.change(replace(kept, ui=replace(kept.ui, language=code)))
    choose_language(dressed, station)


@pytest.fixture
def spanish(dressed, station):
    """The screen speaks Spanish while a test runs, Qt's own words and names of keys too."""
    choose(dressed, station, "es")
    yield
    choose(dressed, station, "en")


@pytest.fixture(scope="module")
def english():
    """(texts, patterns) of the catalogue: what reads otherwise in Spanish, as it stands or with its places filled in."""
    plain, patterns = set(), []
    catalogue = language_of("es").catalogue
    said = set(catalogue.values())
    for (context, key), translation in catalogue.items():
        source = key.rpartition("\x04")[2]
        if translation == source or source in said:
            continue
        plain.add(source)
        words = re.findall(r"[A-Za-z]{2,}", re.sub(r"\{\w*\}", "", source))
        if context in {"ui", "anatomy"} and "{" in source and any(each not in translation for each in words):
            parts = (re.escape(part) for part in re.split(r"\{\w*\}", source))
            patterns.append(re.compile(".+".join(parts), re.DOTALL))
    return plain, patterns


def texts_of(window):
    """What is on screen, and what a screen reader says of it."""
    QApplication.processEvents()
    found = set()
    for each in window.findChildren(QWidget):
        if each.isVisible():
            found |= {each.accessibleName(), each.accessibleDescription(), each.toolTip()}
            if isinstance(each, QLabel | QAbstractButton):
                found.add(each.text().replace("&&", "&"))
    return found


def in_english(texts, english):
    """Texts that the English catalogue has."""
    plain, patterns = english
    return sorted(
        each
        for each in texts
        if re.search(r"[^\W\d_]{2,}", each) and not TYPED.search(each)
        if each in plain
        or each.partition(": ")[0] in plain
        or any(known.fullmatch(each) for known in patterns)
    )


def test_nothing_on_the_screen_is_english(spanish, window, station, english):
    """Every step of a whole case and of a new one, worklist, timeline, palette and keys, word by word."""
    session = play(read_case(GS1, registry.get), station.store)
    window.pages.worklist.reload()
    texts, model = texts_of(window), window.pages.worklist.model
    for column in range(1, model.columnCount()):
        texts |= {model.index(0, column).data(), model.headerData(column, Qt.Orientation.Horizontal)}
    for open_one in (lambda: window.open_case(session.case_id), lambda: window.new_case("tfesi")):
        open_one()
        room = window.pages.case.room
        for step in STEPS:
            room.show_step(step)
            room.findings.open_list(is_open=True)
            texts |= texts_of(window)
        room.toggle_timeline()
        lines = room.timeline.model
        texts |= texts_of(window) | {lines.index(row).data() for row in range(lines.rowCount())}
    texts |= {each.text for each in window.menus.entries(with_images=True)}
    for page in ("help.keys", "app.settings"):
        window.run(page)
        texts |= texts_of(window)
    window.pages.settings.change("images.cache_mb", 4)
    window.pages.settings.change("place.time_zone", "Mars/Base")
    texts |= texts_of(window)
    assert len(texts) > 500
    assert in_english(texts, english) == []
    assert {"Pausa", "Faltan datos", "DERECHO", "foramen L5-S1", "Admite de 16 a 65536 MB."} <= texts
    assert in_english({"Close", "3 missing", "Go to Session"}, english) == [
        "3 missing",
        "Close",
        "Go to Session",
    ]


def test_screen_note_and_roles_have_their_own_languages(spanish, dressed, window, station):
    """A Spanish screen with an English note and the other way round; a role is kept as it is called in English."""
    room = opened(window, station, "gs1")
    room.show_step(Stage.NOTE)
    assert "Aspiración" in {item.text for _, item in room.desk.definition.walk()}
    assert "right L5-S1 foramen (L5 nerve)" in room.note.browser.toPlainText()
    assert window.menus.actions["note.language"].text() == "Escribir la nota en español"
    window.who.name.setText("DEMO Nurse")
    window.who.role.setText("Enfermería")
    window.who.enter.click()
    assert station.settings.current.people.room == ("DEMO Nurse, Nurse",)
    speak(dressed, ENGLISH)
    window.open_case(room.desk.session.case_id)
    room = window.pages.case.room
    room.show_step(Stage.NOTE)
    window.menus.actions["note.language"].trigger()
    assert "foramen L5-S1 derecho (raíz L5)" in room.note.browser.toPlainText()
    assert (
        room.foot.words.text()
        if hasattr(room, "foot")
        else room.noting.foot.words.text() == "Nothing is missing."
    )
    window.menus.actions["view.spanish"].trigger()
    kept = station.settings.current
    assert (kept.ui.language, kept.note.language) == ("es", "en")
    assert "próximo inicio" in station.notices.standing[-1].text
    assert screen_language() is of_screen(ENGLISH)
    choose_language(dressed, station)
    assert screen_language().code == "es"
    assert dressed.translate("QPlatformTheme", "Cancel") == "Cancelar"


def test_a_notice_says_its_level_in_the_language_of_the_screen(spanish, window, station):
    """The word beside its shape."""
    station.notices.tell(Level.DONE, "x")
    assert "Hecho" in [each.text() for each in window.notices.findChildren(QLabel)]


def act(row):
    """Answer a field the way a person does, by its buttons or in the words on them."""
    editor, options = row.editor, row.item.options
    if isinstance(editor, PickEditor) and options:
        editor.line.settled.emit(options[0].text)
    elif isinstance(editor, ChoiceEditor | MultiChoiceEditor):
        editor.choices.button(options[0].code).click()
    elif isinstance(editor, BooleanEditor):
        editor.choices.button("yes").click()
    elif isinstance(editor, TargetEditor):
        editor._way.picked.emit(row.item.target.levels[-1], Side.RIGHT)


def entered(window, station):
    """What a case records of one round of acts on the screen."""
    window.new_case("tfesi")
    room = window.pages.case.room
    room.reveal("consent.procedure")
    rows = {each.path: each for each in room.findChildren(FieldRow)}
    for kind in (Kind.CHOICE, Kind.MULTI_CHOICE, Kind.BOOLEAN, Kind.TARGET):
        for path in sorted(each for each in rows if rows[each].item.kind is kind)[:5]:
            act(rows[path])
    offered = next(each for each in room.findChildren(FieldRow) if each.path == "consent.procedure")
    offered._offers.itemAt(0).widget().click()
    found = [events(room)]
    room = opened(window, station, "gs6")
    for name in ("tip_status", "tip_reason"):
        room.desk.clear(f"{C6}.{name}")
    room.show_step(Stage.PROCEDURE)
    acts = room.record.acts
    acts.abandon.click()
    next(each for each in acts.findChildren(QPushButton) if each.property("chip") == "reason").click()
    acts.record.click()
    found.append(events(room)[-2:])
    room = opened(window, station, "gs7")
    room.show_step(Stage.BEFORE)
    room.findings.open_list(is_open=True)
    next(each for each in room.findings.findChildren(QPushButton) if each.text() == tr("Seen")).click()
    found.append(events(room)[-1:])
    return found


def opened(window, station, name):
    """A scenario, opened."""
    case = read_case(SCENARIOS / f"{name}.case.json", registry.get)
    again = sum(each.endswith(case.case_id) for each in station.store.case_ids())
    session = play(replace(case, case_id="again " * again + case.case_id), station.store)
    window.open_case(session.case_id)
    return window.pages.case.room


def events(room):
    """What the journal of the open case holds."""
    return [entry.event for entry in room.desk.session.entries]


def test_an_entry_is_the_same_on_either_screen(dressed, window, station):
    """Buttons, lists, targets, offered words, tapped reasons and findings: the journal does not tell which screen it was."""
    in_english_words = entered(window, station)
    assert len(in_english_words[0]) > 12
    assert [type(each).__name__ for each in in_english_words[2]] == ["FindingAcknowledged"]
    window.go_to(window.pages.worklist)
    speak(dressed, language_of("es"))
    try:
        assert entered(window, station) == in_english_words
    finally:
        speak(dressed, ENGLISH)
