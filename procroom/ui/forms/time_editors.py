"""Editors of dates and times. Text first; a time always shows its date and zone (clinical.md K8)."""

import re
from collections.abc import Callable
from datetime import date, datetime, tzinfo

from PySide6.QtWidgets import QWidget

from procroom.domain.definition import Item
from procroom.domain.values import Json, parse_time
from procroom.ui.forms.contract import HALF, NARROW, Editor
from procroom.ui.forms.words import NOT_DOCUMENTED
from procroom.ui.tongue import tr
from procroom.ui.widgets.text_edits import LineEdit
from procroom.ui.widgets.words import button, hide_if, label, row

Now = Callable[[], datetime]

_DIGITS_DATE = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
_CLOCK = re.compile(r"^(\d{1,2})[:.]?(\d{2})(?::(\d{2}))?$")
_DAY_CLOCK = re.compile(r"^(\d{4}-\d{2}-\d{2})[ T]+(\d{1,2}[:.]?\d{2}(?::\d{2})?)$")


def typed_date(text: str) -> str:
    """``20260210`` as ``2026-02-10``; anything else as it is."""
    match = _DIGITS_DATE.match(text)
    return "-".join(match.groups()) if match else text


def typed_time(text: str, day: date, zone: tzinfo | None) -> str:
    """A typed time as ISO 8601 with zone: ``8:55`` on ``day``, ``2026-02-10 08:55``; anything else as it is.

    Args:
        text: as typed.
        day: the day a bare clock time belongs to; it is shown beside the field at once.
        zone: the case's zone.
    """
    when = _DAY_CLOCK.match(text)
    if when:
        day_text, clock_text = when[1], when[2]
    else:
        day_text, clock_text = day.isoformat(), text
    clock = _CLOCK.match(clock_text)
    if clock is None:
        return text
    seconds = f":{clock[3]}" if clock[3] else ""
    try:
        moment = datetime.fromisoformat(f"{day_text}T{int(clock[1]):02d}:{clock[2]}{seconds}")
    except ValueError:
        return text
    return moment.replace(tzinfo=zone).isoformat(timespec="seconds" if seconds else "minutes")


def zone_text(moment: datetime) -> str:
    """``UTC−05:00``."""
    offset = moment.strftime("%z")
    sign = "\N{MINUS SIGN}" if offset.startswith("-") else "+"
    return f"UTC{sign}{offset[1:3]}:{offset[3:5]}"


class DateEditor(Editor):
    """A date as text."""

    span = NARROW

    def __init__(self, item: Item, now: Now, parent: QWidget | None = None) -> None:
        super().__init__(item, parent)
        self._now = now
        form = tr("YYYY-MM-DD or YYYY-MM") if item.partial else tr("YYYY-MM-DD")
        self.line = LineEdit(placeholder=form, name=item.text, unset=tr(NOT_DOCUMENTED))
        self.line.settled.connect(self._on_settled)
        self.setFocusProxy(self.line)
        box = row(self, gap=4)
        box.addWidget(self.line, 1)
        self._today = button(
            tr("Today"), self._on_today, kind="link", name=tr("{field}: today", field=item.text)
        )
        hide_if(self._today, item.partial)
        box.addWidget(self._today)

    def show_value(self, value: Json) -> None:
        """The date."""
        self.line.show_text(value if isinstance(value, str) else "")

    def show_wrong(self, wrong: bool) -> None:
        """Frame the line."""
        self.line.show_wrong(wrong)

    def lock(self, locked: bool) -> None:
        """Read only, but readable."""
        self.line.setReadOnly(locked)
        self._today.setEnabled(not locked)

    def _on_settled(self, text: str) -> None:
        if text:
            self.answered.emit(typed_date(text))
        else:
            self.cleared.emit()

    def _on_today(self) -> None:
        self.answered.emit(self._now().date().isoformat())


class TimeEditor(Editor):
    """A time as text with its date; the zone stands beside it."""

    span = HALF

    def __init__(
        self,
        item: Item,
        now: Now,
        day: Callable[[], date],
        zone: tzinfo | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(item, parent)
        self._now, self._day, self._zone = now, day, zone
        self.line = LineEdit(placeholder=tr("HH:MM"), name=item.text, unset=tr(NOT_DOCUMENTED))
        self.line.settled.connect(self._on_settled)
        self.setFocusProxy(self.line)
        box = row(self, gap=8)
        box.addWidget(self.line, 1)
        self._where = label("", "caption")
        box.addWidget(self._where)
        self._press = button(tr("Now"), self._on_now, name=tr("{field}: now", field=item.text))
        box.addWidget(self._press)

    @property
    def day(self) -> date:
        """The day a bare clock time belongs to."""
        return self._day()

    def show_value(self, value: Json) -> None:
        """Date, time and zone."""
        if not isinstance(value, str):
            self.line.show_text("")
            self._where.setText(zone_text(self._now().astimezone(self._zone)))
            return
        moment = parse_time(value)
        self.line.show_text(moment.strftime("%Y-%m-%d %H:%M:%S" if moment.second else "%Y-%m-%d %H:%M"))
        self._where.setText(zone_text(moment))

    def show_wrong(self, wrong: bool) -> None:
        """Frame the line."""
        self.line.show_wrong(wrong)

    def lock(self, locked: bool) -> None:
        """Read only, but readable."""
        self.line.setReadOnly(locked)
        self._press.setEnabled(not locked)

    def _on_settled(self, text: str) -> None:
        if text:
            self.answered.emit(typed_time(text, self.day, self._zone))
        else:
            self.cleared.emit()

    def _on_now(self) -> None:
        moment = self._now().astimezone(self._zone)
        self.answered.emit(moment.isoformat(timespec="minutes"))
