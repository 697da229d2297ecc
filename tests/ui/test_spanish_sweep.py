"""Every page of the window in Spanish, whatever it shows: no word on it, in a list, a tool tip or a dialog is English."""

import functools
import getpass
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from procroom.app.case_file import play, read_case
from procroom.app.jobs import Jobs
from procroom.app.ports import Answer, Asked, Consignment
from procroom.domain.definition import Stage
from procroom.domain.language import tell
from procroom.exchange.senders.contract import Refused, Waiting
from procroom.notes.languages import language_of
from procroom.procedures import registry
from procroom.ui.application import Window, choose_language
from procroom.ui.pages.keys import KeysPage
from procroom.ui.widgets.dialogs import (
    AboutDialog,
    AddendumDialog,
    OverrideDialog,
    ReleaseDialog,
    SignDialog,
    SignOffDialog,
)

SCENARIOS = Path(__file__).parents[1] / "scenarios"
#: Words that hardly a line of English does without, and Spanish does not have; beside those of the catalogue.
ENGLISH = frozenset(
    [
        "the",
        "of",
        "and",
        "with",
        "not",
        "by",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "for",
        "to",
        "from",
        "at",
        "on",
        "this",
        "that",
        "these",
        "it",
        "its",
        "which",
        "what",
        "when",
        "where",
        "who",
        "whose",
        "had",
        "have",
        "there",
        "here",
        "again",
        "after",
        "before",
        "without",
        "until",
        "since",
        "nothing",
        "waits",
        "looked",
        "months",
        "ago",
    ]
)
#: Names: of standards, profiles, products, scales, and what is written as the other system has it.
NAMES = re.compile(
    r"Storage Commitment|storage[_ ]commitment|commitment[_ ]port|Medicare|Procedure Note|Open Font License|SOP Instance UID|Side-view"
    r"|Original Medicare|DEMO[\w,^ -]*|\w+\.sqlite|https?://\S+|[\w.+-]+@\S+|“[^”]*”|\([^)]*\.toml\)|/\S+|\b\w+_\w+\b|\bA[EA] [A-Z]+\b",
)
_WORD = re.compile(r"[A-Za-zÁÉÍÓÚÜÑáéíóúüñ][\w'’-]*")


@pytest.fixture
def spanish(dressed, station):
    """The screen and the note speak Spanish while a test runs."""
    kept = station.settings.current
    wanted = replace(kept, ui=replace(kept.ui, language="es"), note=replace(kept.note, language="es"))
    station.settings.change(wanted)
    choose_language(dressed, station)
    yield
    station.settings.change(kept)
    choose_language(dressed, station)


@pytest.fixture
def running(dressed, qtbot, station, files, printer):
    """A window whose workers are threads, as the program has them."""
    made = Window(dressed, station, files, Jobs(), printer)
    qtbot.addWidget(made.main)
    with qtbot.waitActive(made.main):
        made.main.show()
        made.main.activateWindow()
    yield made.main
    made.close()
    QApplication.sendPostedEvents()


def strings_of(told):
    """Every text in a case file: typed by somebody."""
    if isinstance(told, dict):
        for each in told.values():
            yield from strings_of(each)
    elif isinstance(told, list):
        for each in told:
            yield from strings_of(each)
    elif isinstance(told, str) and len(told) > 2:
        yield told


def cells(model: QAbstractItemModel, parent: QModelIndex):
    """What a model shows, and says beside it."""
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (str(index.data(role)) for role in roles if isinstance(index.data(role), str))
    for column in range(columns):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(head, str):
            yield head


def texts_of(top: QWidget) -> set[str]:
    """All words of a widget and of what is in it, in sight or not, and what a screen reader says of them."""
    QApplication.processEvents()
    found = {top.windowTitle()}
    for each in (top, *top.findChildren(QWidget)):
        found |= {each.accessibleName(), each.accessibleDescription(), each.toolTip(), each.statusTip()}
        if isinstance(each, QLabel | QAbstractButton):
            found.add(each.text())
        if isinstance(each, QGroupBox):
            found.add(each.title())
        if isinstance(each, QLineEdit | QPlainTextEdit):
            found.add(each.placeholderText())
        if isinstance(each, QComboBox):
            found |= {each.itemText(row) for row in range(each.count())}
        if isinstance(each, QAbstractItemView) and each.model() is not None:
            found |= set(cells(each.model(), QModelIndex()))
    found |= {text for each in top.findChildren(QAction) for text in (each.text(), each.toolTip())}
    return {re.sub(r"<[^>]*>", " ", each).replace("&", "") for each in found if each}


@functools.cache
def english_words():
    """Words of the English in the catalogue that its Spanish never has, and those of ``ENGLISH``."""
    catalogue = language_of("es").catalogue
    theirs = {each.lower() for text in catalogue.values() for each in _WORD.findall(text)}
    ours = {each.lower() for _, key in catalogue for each in _WORD.findall(key.rpartition("\x04")[2])}
    return {each for each in ours if len(each) > 2 and each not in theirs} | ENGLISH


def english_of(texts, typed=()):
    """(text, its English words) of those that have any, what somebody typed and names taken out."""
    longest_first = sorted({*typed, getpass.getuser()} - {"DEMO"}, key=len, reverse=True)
    found = {}
    for text in texts:
        left = text
        for each in longest_first:
            left = left.replace(each, " ").replace(each[:1].upper() + each[1:], " ")
        words = [each.lower() for each in _WORD.findall(NAMES.sub(" ", left))]
        words = [each for each in words if each in english_words()]
        if words:
            found[text] = words
    return found


def opened(window, station, name):
    """A scenario, opened, and all that was typed in it."""
    path = SCENARIOS / f"{name}.case.json"
    session = play(read_case(path, registry.get), station.store)
    window.open_case(session.case_id)
    return window.pages.case.room, set(strings_of(json.loads(path.read_text("utf-8"))))


@pytest.mark.parametrize("name", ["gs1", "gs2", "gs3", "gs8", "gs10"])
def test_no_step_of_a_case_is_english(spanish, window, station, qtbot, name):
    """Every step, with what is beside it: findings, timeline, history, the other half, the trial; then the worklist."""
    room, typed = opened(window, station, name)
    texts = set()
    for step in Stage:
        room.show_step(step)
        room.findings.open_list(is_open=True)
        texts |= texts_of(window)
        room.turn()
        texts |= texts_of(window)
        room.turn()
    room.toggle_timeline()
    texts |= texts_of(window)
    room.toggle_timeline()
    if room.has_trial:
        room.show_trial()
        qtbot.waitUntil(lambda: room.trial.shown is not None)
        texts |= texts_of(window)
        room.close_trial()
    window.go_to(window.pages.worklist)
    window.pages.worklist.reload()
    texts |= texts_of(window)
    window.pages.worklist.show_following()
    texts |= texts_of(window)
    assert len(texts) > 300
    assert english_of(texts, typed) == {}


def test_no_page_beside_a_case_is_english(spanish, window, station):
    """Keys and how they are learnt, settings, each rule pack as shipped, copied and signed off, images, all commands."""
    texts = {entry.text for entry in window.menus.entries(with_images=True)} | texts_of(window.menuBar())
    window.run("help.keys")
    keys = window.pages.keys
    assert isinstance(keys, KeysPage)
    keys.learning.wait_for("go.palette")
    for key in ("Shift+F2", "Tab", "F", "PgDown", "Ctrl+N"):
        keys.learning.take(key)
        texts |= texts_of(window)
    window.run("app.settings")
    texts |= texts_of(window)
    window.run("go.rule_packs")
    page = window.pages.rule_packs
    for pack in station.packs.packs:
        page.choose(pack.ref.id)
        texts |= texts_of(window)
        marks = {figure.mark for figure in station.packs.figures(pack) if ";" not in figure.mark}
        assert marks <= texts | {""}, "the signs of sources stay as they are"
    page.copy()
    station.packs.sign_off(station.packs.packs[0].ref.id, "X", "Y", station.clock())
    page.choose(station.packs.packs[0].ref.id)
    texts |= texts_of(window)
    window.go_to(window.pages.images)
    texts |= texts_of(window)
    assert len(texts) > 500
    assert english_of(texts, {"X", "Y"}) == {}


def item(number, summary):
    """Something to be sent."""
    return Consignment(
        destination="CHART", case_id=f"c{number}", version=1, form="pdf", identity=f"i{number}", digest=f"d{number}",
        media_type="application/pdf", name=f"n{number}.pdf", summary=summary, content=b"x",
    )  # fmt: skip


def test_the_outbox_is_not_english(spanish, running, station, tmp_path, qtbot):
    """What waits, was refused, sent, confirmed and cancelled, each with its reason; a test of the destination; its form."""
    folder = {"protocol": "folder", "folder": str(tmp_path), "forms": ["pdf"]}
    outbox, asked, now = station.store.outbox, Asked("X", "Nurse", station.clock()), station.clock()
    summaries = (
        tell("sending", "PDF of the procedure note"),
        "MDM^T02: procedure note",
        "ORU^R01: 1 recorded fact",
        "Saved views: AP view, 2 marks",
        "Key images: 3 saved views",
    )
    placed = outbox.place([item(n, text) for n, text in enumerate(summaries)], asked)
    ids = [each.item.id for each in placed]
    outbox.put_off(ids[0], now, now, str(Waiting("CHART was not reached.", remedy="It is asked again.")))
    outbox.refused(ids[1], now, str(Refused("CHART answered AE: required field missing at PID-3.")))
    outbox.arrived(ids[2], now, Answer("accepted (AA)", "", False), confirmed=True)
    outbox.arrived(ids[3], now, Answer("stored", "", False), confirmed=False)
    outbox.cancel(ids[4], asked)
    outbox.pause("CHART", "X")
    station.settings.change(replace(station.settings.current, destinations={"CHART": folder, "GONE": folder}))
    running.run("go.outbox")
    page = running.pages.outbox
    page.test()
    qtbot.waitUntil(lambda: "1 dato registrado" in " ".join(texts_of(running)) and not page._testing)
    texts = texts_of(running)
    assert any("dato registrado" in text for text in texts)
    assert any("falta un campo obligatorio en PID-3" in text for text in texts)
    page.edit()
    for protocol in ("dimse", "stow", "fhir", "mllp", "folder"):
        page.form.show_destination("CHART", {"protocol": protocol})
        texts |= texts_of(running)
    page.add_destination()
    texts |= texts_of(running)
    assert english_of(texts, {"CHART", "GONE", str(tmp_path)}) == {}


def test_no_dialog_is_english(spanish, window, station):
    """Each dialog as it opens."""
    room, typed = opened(window, station, "gs1")
    now, actor = station.clock(), room.desk.session.actor
    made = (
        SignDialog("DEMO", room.desk.definition.title, now, actor, window),
        AddendumDialog(window),
        AddendumDialog(window, withdraws=True),
        AboutDialog(station.software, "cases.sqlite", window),
        ReleaseDialog(("CHART",), window),
        OverrideDialog("", (), window),
        SignOffDialog("", now, window),
    )
    texts = set().union(*map(texts_of, made))
    for each in made:
        each.deleteLater()
    assert len(texts) > 40
    assert english_of(texts, typed | {"CHART"}) == {}


def test_the_sweep_sees_english():
    """What it is there to find, it finds."""
    said = english_of({"Nothing waits", "Pausa", "3 vistas de 2 agujas", "looked up 2 months ago"})
    assert set(said) == {"Nothing waits", "looked up 2 months ago"}
