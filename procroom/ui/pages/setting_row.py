"""One setting on the page: what it is, its value to change, its default and the way back to it, and what became of a change."""

import os
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from procroom.app.setting import limits_of
from procroom.app.setting_list import Setting, start_words
from procroom.app.settings import SettingsInvalid
from procroom.ui.pages.setting_editors import ChoiceSetting, SettingEditor, editor_of, in_words
from procroom.ui.services import Files
from procroom.ui.tongue import reason, shown, tr, tr_count
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.layouts import CellLayout
from procroom.ui.widgets.words import button, column, hide_if, label, row

#: Words and editor stand side by side where each gets this, at the desk.
_LEAST = 330


class SettingRow(QWidget):
    """A setting.

    Signals:
        given(name, value): a person chose a value; the page keeps it, or says why not.
    """

    given = Signal(str, object)

    def __init__(self, setting: Setting, files: Files) -> None:
        super().__init__()
        self.setting = setting
        about = setting.about
        self.editor = editor_of(setting, files)
        self.default = button(
            tr("Back to default"),
            lambda: self.given.emit(setting.name, setting.default),
            kind="link",
            name=tr("{title}: back to default", title=tr(about.title)),
        )
        self.told = label("", "caption", wrap=True)
        self._sign = Glyph(Shape.DONE, 14)
        self._sign.setAccessibleName("")  # the words beside it say it
        self.place = label("", "caption", wrap=True)
        self.place.hide()
        cells = CellLayout(self, least=_LEAST, most=2, line_gap=6)
        cells.add_cell(self._words(), 1)
        cells.add_cell(self._answer(), 1)
        if isinstance(self.editor, SettingEditor):
            self.editor.given.connect(self._on_given)
            self.editor.describe(
                " ".join(filter(None, (tr(about.help) if about.help else "", self._fixed())))
            )
        self.show_told("")

    def show_value(self, value: Any) -> None:
        """Show what it is set to; whatever was typed and not taken is gone."""
        if isinstance(self.editor, SettingEditor):
            self.editor.show_wrong(False)
            self.editor.show_value(value)
        else:
            self.editor.setText(
                tr_count("One is kept.", "{count} are kept.", len(value)) if value else tr("None yet.")
            )
        self.default.setVisible(not self.setting.is_table and value != self.setting.default)

    def show_told(self, text: str, *, wrong: bool = False) -> None:
        """Say what became of a change: kept, or why not."""
        self.told.setText(breakable(text))
        self.told.setProperty("role", "issue" if wrong else "caption")
        self.told.style().polish(self.told)
        self._sign.set_shape(Shape.STOP if wrong else Shape.DONE)
        self._sign.setVisible(bool(text))
        self.told.setVisible(bool(text))
        if isinstance(self.editor, SettingEditor):
            self.editor.show_wrong(wrong)

    def put_back(self, value: Any) -> None:
        """Show as chosen what is kept, after something else was refused; words that were typed stay to be mended."""
        if isinstance(self.editor, ChoiceSetting):
            self.editor.show_value(value)

    def show_place(self, text: str) -> None:
        """Say what is in use now, where that is not what is set."""
        self.place.setText(breakable(text))
        self.place.setVisible(bool(text))

    def _words(self) -> QWidget:
        made = QWidget()
        box = column(made, gap=2)
        if self.setting.about.title != self.setting.group or not self.setting.is_table:
            box.addWidget(label(tr(self.setting.about.title), "strong", wrap=True))
        if self.setting.about.help:
            box.addWidget(label(tr(self.setting.about.help), "muted", wrap=True))
        box.addStretch(1)
        return made

    def _answer(self) -> QWidget:
        made = QWidget()
        box = column(made, gap=4)
        box.addWidget(self.editor)
        facts = label(self._fixed(), "caption", wrap=True)
        hide_if(facts, self.setting.is_table)
        line = row()
        line.addWidget(facts, 1)
        line.addWidget(self.default, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(line)
        box.addWidget(self.place)
        said = row(gap=6)
        said.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.told, 1)
        box.addLayout(said)
        box.addStretch(1)
        return made

    def _fixed(self) -> str:
        """Default, limits, and when a change holds."""
        setting = self.setting
        default = tr("Default: {value}.", value=in_words(setting, setting.default))
        limits = limits_of(setting.about)
        taken = tr("Takes {limits}.", limits=limits) if limits else ""
        return " ".join(filter(None, (default, taken, shown(start_words(setting)))))

    def _on_given(self, words: tuple[str, ...]) -> None:
        try:
            value = self.setting.read(*words)
        except SettingsInvalid as error:
            self.show_told(reason(error), wrong=True)
            return
        self.given.emit(self.setting.name, value)


def breakable(text: str) -> str:
    """The same, with places in its paths where a line may end: else a long path is cut."""
    return text.replace(os.sep, f"{os.sep}\u200b")
