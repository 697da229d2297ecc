"""Editors of single settings, chosen by what a setting takes. Each tells what a person chose, as typed words."""

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QWidget

from procroom.app.setting_list import Setting
from procroom.ui.scale import scale
from procroom.ui.services import Files
from procroom.ui.tongue import shown, tr
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.pick_edit import PickEdit
from procroom.ui.widgets.text_edits import LineEdit
from procroom.ui.widgets.words import button, column, empty, hide_if, label, row

#: Width of a number, at the desk.
_NUMBER = 110
_TRUE, _FALSE = "true", "false"
_FOLDER = "folder"


class SettingEditor(QWidget):
    """What all of them have.

    Signals:
        given(words): a person chose something; a tuple of texts as ``Setting.read`` takes them.
    """

    given = Signal(object)

    def show_value(self, value: Any) -> None:
        """Show what the setting is set to."""

    def show_wrong(self, wrong: bool) -> None:
        """Frame what is not taken."""

    def describe(self, words: str) -> None:
        """Let a screen reader say more of it."""
        self.setAccessibleDescription(words)


class ChoiceSetting(SettingEditor):
    """One of a few: a closed list, or on and off."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        choices = setting.about.choices
        options = (
            [(_TRUE, tr("On")), (_FALSE, tr("Off"))]
            if choices is None
            else [(code, tr(words)) for code, words in choices.items()]
        )
        self.choices = Choices(options, joined=choices is None, name=tr(setting.about.title))
        self.choices.picked.connect(self.given)
        column(self).addWidget(self.choices)

    def show_value(self, value: Any) -> None:
        """Qt-free values as codes."""
        self.choices.choose([str(value).casefold() if isinstance(value, bool) else str(value)])

    def describe(self, words: str) -> None:
        """On the button that Tab stops at, as on the others."""
        for each in self.choices.findChildren(QWidget):
            each.setAccessibleDescription(words)


class LineSetting(SettingEditor):
    """One line: text, a number with its unit, a file or folder to look for, or one of many to type a part of."""

    def __init__(self, setting: Setting, files: Files) -> None:
        super().__init__()
        self._files, about = files, setting.about
        self._title, self._path = tr(about.title), about.path
        self._is_number = isinstance(setting.default, float | int)
        self._unit, self._unset = tr(about.unit) if about.unit else "", tr(about.unset) if about.unset else ""
        unset = "–" if self._is_number else self._unset or tr("not set")
        if about.offers is not None:
            picks = PickEdit([(each, each) for each in about.offers()], name=self._title, unset=unset)
            picks.picked.connect(self._give)
            picks.typed.connect(self._give)
            self.edit: LineEdit = picks
        else:
            self.edit = LineEdit(name=self._title, unset=unset)
            self.edit.settled.connect(self._give)
        self._beside = label("", "muted", wrap=True)
        line = row(self)
        line.addWidget(self.edit, 0 if self._is_number else 1)
        line.addWidget(self._beside, 1 if self._is_number else 0)
        hide_if(self._beside, not self._is_number)
        self._fit()
        if about.path:
            self.look_for = button(tr("Choose…"), self._choose, name=tr("Choose: {title}", title=self._title))
            line.addWidget(self.look_for)

    def show_value(self, value: Any) -> None:
        """Nothing where nothing is set: what that means stands there in grey, or beside a number."""
        self.edit.show_text(f"{value:g}" if isinstance(value, float) and value else str(value or ""))
        self._beside.setText(self._unit if value else self._unset)

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def show_wrong(self, wrong: bool) -> None:
        """Frame it."""
        self.edit.show_wrong(wrong)

    def describe(self, words: str) -> None:
        """On the line."""
        self.edit.setAccessibleDescription(words)

    def _fit(self) -> None:
        if self._is_number:
            self.edit.setFixedWidth(scale().of(_NUMBER))

    def _give(self, text: str) -> None:
        self.given.emit((text,))

    def _choose(self) -> None:
        if self._path == _FOLDER:
            found = next(iter(self._files.open_folder(self)), None)
        else:
            kinds = f"{self._path.upper()} (*.{self._path})"
            found = self._files.open_file(self, self._title, kinds)
        if found is not None:
            self.edit.setText(str(found))
            self._give(str(found))


class ListSetting(SettingEditor):
    """Texts line by line, with an empty line for one more."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._title = tr(setting.about.title)
        self._shown: tuple[str, ...] = ()
        self.edits: list[LineEdit] = []
        self._rows = column()
        self.more = LineEdit(placeholder=tr("One more"), name=tr("{title}: one more", title=self._title))
        self.more.settled.connect(lambda _text: self._add())  # by Return, and by leaving it: no name is lost
        self.add = button(tr("Add"), self._add, name=tr("{title}: add", title=self._title))
        last = row()
        last.addWidget(self.more, 1)
        last.addWidget(self.add)
        box = column(self)
        box.addLayout(self._rows)
        box.addLayout(last)

    def show_value(self, value: Any) -> None:
        """The lines; those that are there stay where they are, so that the keyboard stays in them."""
        wanted = tuple(value)
        if len(wanted) != len(self.edits):
            empty(self._rows)
            self.edits = [self._line(number) for number in range(len(wanted))]
        for edit, text in zip(self.edits, wanted, strict=True):
            edit.show_text(text)
        self._shown = wanted

    def describe(self, words: str) -> None:
        """On the line for one more."""
        self.more.setAccessibleDescription(words)

    def _line(self, number: int) -> LineEdit:
        made = LineEdit(name=f"{self._title} {number + 1}")
        made.settled.connect(partial(self._replace, number))
        away = button(
            tr("Remove"),
            partial(self._replace, number, ""),
            name=tr("{title}: remove line {number}", title=self._title, number=number + 1),
        )
        line = row()
        line.addWidget(made, 1)
        line.addWidget(away)
        self._rows.addLayout(line)
        QWidget.setTabOrder(made, away)
        QWidget.setTabOrder(away, self.more)
        return made

    def _replace(self, number: int, text: str) -> None:
        if not text:
            self.more.setFocus()
        self.given.emit((*self._shown[:number], text, *self._shown[number + 1 :]))

    def _add(self) -> None:
        text = self.more.text().strip()
        if text:
            self.more.clear()
            self.given.emit((*self._shown, text))


def editor_of(setting: Setting, files: Files) -> SettingEditor | QLabel:
    """The editor that fits what a setting takes; of one that has a page of its own only words."""
    if setting.is_table:
        return label("", wrap=True)
    if setting.about.choices is not None or isinstance(setting.default, bool):
        return ChoiceSetting(setting)
    if isinstance(setting.default, tuple):
        return ListSetting(setting)
    return LineSetting(setting, files)


def in_words(setting: Setting, value: Any) -> str:
    """A value as the screen says it."""
    about = setting.about
    said = setting.shown(value)
    if (about.choices is not None and value in about.choices) or (about.unset and not value):
        return tr(said)
    return shown(said)
