"""All settings on one page, made from the settings' own words and types; each change is kept at once and can be undone."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import groupby
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from procroom.app.setting import SITE, USER
from procroom.app.setting_list import Setting, all_settings
from procroom.app.settings import Settings, SettingsInvalid
from procroom.ui.actions import BY_ACTION
from procroom.ui.pages.beside import two_cards
from procroom.ui.pages.contract import PageState, Run
from procroom.ui.pages.setting_editors import in_words
from procroom.ui.pages.setting_row import SettingRow, breakable
from procroom.ui.services import Services
from procroom.ui.tongue import later, reason, tr
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.words import LineButton, button, column, empty, label, panel, restyle, row, rule

#: Who decides -> the heading of what they decide.
SCOPES = {USER: later("This station and its user"), SITE: later("For the practice to decide")}
#: Group of the file -> the page that keeps what is no single value.
_PAGES = {"keys": "help.keys", "destinations": "go.outbox", "rules": "go.rule_packs"}


class SettingsPage(QWidget):
    """Groups at the left, all settings at the right.

    Signals:
        state_changed(): what can be undone has changed.
        back_asked(): a person has seen enough.
        asked(action): another page keeps that.
    """

    state_changed = Signal()
    back_asked = Signal()
    asked = Signal(str)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services, self._kept = services, services.station.settings
        self._undone: list[tuple[str, Any]] = []
        self._done: list[tuple[str, Any]] = []
        self._stop: Callable[[], None] | None = None
        self._parts: list[tuple[QWidget, LineButton]] = []
        self.rows: dict[str, SettingRow] = {}
        self.back = button(tr("Back"), self.back_asked.emit)
        self.undo_button = button(tr("Undo"), self.undo)
        self.redo_button = button(tr("Redo"), self.redo)
        self._where = label("", "muted", wrap=True)
        self._warnings = column(gap=4)
        left, right = two_cards(
            *(self, tr("Settings"), self.back, self._where, self.undo_button, self.redo_button)
        )
        self._groups, self._groups_box = _scrolled(tr("Groups of settings"))
        left.addWidget(self._groups)
        right.addLayout(self._warnings)
        self._scroll, self._box = _scrolled(tr("All settings"))
        self._scroll.verticalScrollBar().valueChanged.connect(self._mark_group)
        right.addWidget(self._scroll, 1)

    def open_page(self) -> None:
        """It comes on screen; made when it is first looked at."""
        if not self.rows:
            self._fill()
        self._undone, self._done = [], []
        self._where.setText(breakable(tr("Each change is kept at once, in {path}", path=self._kept.path)))
        empty(self._warnings)
        for words in self._kept.warnings:
            line = row(gap=6)
            line.addWidget(Glyph(Shape.WARN, 14), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(breakable(words), "warning", wrap=True), 1)
            self._warnings.addLayout(line)
        for each in self.rows.values():
            each.show_told("")
        self._show(self._kept.current)
        self._stop = self._kept.subscribe(self._show)
        self._scroll.verticalScrollBar().setValue(0)
        self._mark(0)
        self._parts[0][1].setFocus()

    def close_page(self) -> None:
        """It leaves the screen; what is half typed is settled first."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        if self._stop is not None:
            self._stop()
            self._stop = None

    def state(self) -> PageState:
        """What can be undone here is a change of a setting."""
        flags = {"can_undo": bool(self._done), "can_redo": bool(self._undone)}
        return PageState(frozenset(name for name, can in flags.items() if can))

    def commands(self) -> Mapping[str, Run]:
        """Undo and redo."""
        return {"edit.undo": self.undo, "edit.redo": self.redo}

    def change(self, name: str, value: object) -> None:
        """Keep another value of a setting, or say beside it why not."""
        before = self.rows[name].setting.value(self._kept.current)
        if value == before:
            self.rows[name].show_told("")
            self.rows[name].show_value(before)
        elif self._keep(name, value):
            self._done.append((name, before))
            self._undone.clear()
            self._show(self._kept.current)

    def undo(self) -> None:
        """Take the newest change back."""
        self._turn(self._done, self._undone)

    def redo(self) -> None:
        """Make the change again that was undone last."""
        self._turn(self._undone, self._done)

    def show_group(self, number: int) -> None:
        """Bring a group to the top, and the keyboard to its first setting."""
        part, _ = self._parts[number]
        self._scroll.verticalScrollBar().setValue(part.y())
        first = next((each for each in _stops(part) if each.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._mark(number)

    # --- keeping ---------------------------------------------------------------------------------------

    def _turn(self, source: list[tuple[str, Any]], target: list[tuple[str, Any]]) -> None:
        if not source:
            return
        name, value = source.pop()
        before = self.rows[name].setting.value(self._kept.current)
        if self._keep(name, value):
            target.append((name, before))
        self._show(self._kept.current)
        self._scroll.ensureWidgetVisible(self.rows[name], 0, 40)

    def _keep(self, name: str, value: object) -> bool:
        chosen = self.rows[name]
        for each in self.rows.values():
            if each is not chosen and each.told.property("role") != "issue":
                each.show_told("")
        try:
            self._kept.change(chosen.setting.changed(self._kept.current, value))
        except SettingsInvalid as error:
            chosen.show_told(reason(error), wrong=True)
            chosen.put_back(chosen.setting.value(self._kept.current))
            return False
        about = chosen.setting.about
        chosen.show_told(
            tr("Kept. It holds from the next start of procroom.") if about.from_start else tr("Kept.")
        )
        said = tr("{title}: {value}", title=tr(about.title), value=in_words(chosen.setting, value))
        self._where.setText(breakable(tr("{change}, kept in {path}", change=said, path=self._kept.path)))
        return True

    # --- showing ---------------------------------------------------------------------------------------

    def _show(self, settings: Settings) -> None:
        for each in self.rows.values():
            if each.told.property("role") != "issue":
                each.show_value(each.setting.value(settings))
        self.undo_button.setEnabled(bool(self._done))
        self.redo_button.setEnabled(bool(self._undone))
        self.state_changed.emit()

    def _fill(self) -> None:
        """Every setting once, by who decides and by group."""
        found = all_settings()
        for scope, heading in SCOPES.items():
            self._groups_box.addSpacing(8)
            self._groups_box.addWidget(label(tr(heading), "caption", wrap=True))
            self._box.addSpacing(8)
            self._box.addWidget(label(tr(heading), "title", wrap=True))
            of_scope = [each for each in found if each.about.scope == scope]
            for group, settings in groupby(of_scope, key=lambda each: each.group):
                self._add_group(group, list(_shown_ones(settings)))
        self._groups_box.addStretch(1)
        self._box.addStretch(1)
        store = self._services.station.store_path
        self.rows["store.path"].show_place(tr("In use now: {path}", path=store))

    def _add_group(self, group: str, settings: list[Setting]) -> None:
        number, part = len(self._parts), panel("inset")
        box = column(part, margin=(16, 12, 16, 12), gap=12)
        head = row()
        head.addWidget(label(tr(group), "heading", wrap=True), 1)
        page = _PAGES.get(settings[0].name.partition(".")[0])
        if page is not None:
            head.addWidget(self._link(page))
        box.addLayout(head)
        for place, each in enumerate(settings):
            if place:
                box.addWidget(rule())
            made = self.rows[each.name] = SettingRow(each, self._services.files)
            made.given.connect(self.change)
            box.addWidget(made)
        self._box.addWidget(part)
        line = LineButton(tr(group), partial(self.show_group, number))
        self._groups_box.addWidget(line)
        self._parts.append((part, line))

    def _link(self, page: str) -> QPushButton:
        return button(tr(BY_ACTION[page].title), partial(self.asked.emit, page))

    def _mark_group(self, value: int) -> None:
        height = self._scroll.viewport().height()
        reached = value + (height if value >= self._scroll.verticalScrollBar().maximum() else 24)
        seen = [number for number, (part, _) in enumerate(self._parts) if part.y() <= reached]
        self._mark(seen[-1] if seen else 0)

    def _mark(self, number: int) -> None:
        for each, (_, line) in enumerate(self._parts):
            restyle(line, current="true" if each == number else "false")


def _shown_ones(settings: Iterator[Setting]) -> Iterator[Setting]:
    """Of settings that another page keeps the first stands for all of a group."""
    has_table = False
    for each in settings:
        if not (each.is_table and has_table):
            yield each
        has_table |= each.is_table


def _stops(part: QWidget) -> Iterator[QWidget]:
    return (each for each in part.findChildren(QWidget) if each.focusPolicy() == Qt.FocusPolicy.StrongFocus)


def _scrolled(name: str) -> tuple[QScrollArea, QVBoxLayout]:
    inner = QFrame()
    inner.setProperty("bare", "true")
    box = column(inner, margin=(0, 0, 12, 0), gap=8)
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setAccessibleName(name)
    made.setWidget(inner)
    return made, box
