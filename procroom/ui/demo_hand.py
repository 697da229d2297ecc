"""The hand that works the window: real clicks, drags and keys where a person could reach. Knows no page, no case."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QScrollArea, QWidget

from procroom.domain.values import Side
from procroom.ui.demo_acts import Acts
from procroom.ui.widgets.spine_picture import SpinePicture

LEFT = Qt.MouseButton.LeftButton
#: Longer than anything the window does, even on a busy machine.
PATIENCE_S = 20.0


class Stuck(RuntimeError):
    """What was to be done cannot be done by a person at this window; says what and why."""


class Hand:
    """One person's mouse and keyboard. Events enter where the platform's would: at the window.

    Another source of events replaces ``point``, ``draw``, ``press`` and ``type``.

    Attributes:
        acts: what was done so far.
    """

    def __init__(self) -> None:
        self.acts = Acts()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on a widget, in its middle or at a place in it.

        Raises:
            Stuck: it is hidden, off, covered, or cannot be scrolled into sight.
        """
        self.point(*self.reach(widget, at))
        self.acts.tap()

    def point(self, window: QWindow, at: QPoint) -> None:
        """Press and release the left button at a place of a window."""
        QTest.mouseMove(window, at)
        QTest.mouseClick(window, LEFT, Qt.KeyboardModifier.NoModifier, at)

    def open_list(self, line: QWidget, at: QPoint) -> None:
        """Open the list behind a line, by its arrow."""
        self.click(line, at)

    def choose(self, listed: QAbstractItemView, index: QModelIndex) -> None:
        """Choose an entry of an open list."""
        listed.scrollTo(index)
        self.click(listed.viewport(), listed.visualRect(index).center())

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Press at one place of a widget, move, release at another.

        Raises:
            Stuck: one of the places cannot be reached.
        """
        window, here = self.reach(widget, start)
        _, there = self.reach(widget, end)
        self.draw(window, here, there)
        self.acts.drag()

    def stroke(self, widget: QWidget, places: Sequence[QPoint]) -> None:
        """Press at the first place of a widget, move along the others, release at the last.

        Raises:
            Stuck: the first place cannot be reached.
        """
        window, _ = self.reach(widget, places[0])
        spots = [widget.mapTo(widget.window(), each) for each in places]
        none = Qt.KeyboardModifier.NoModifier
        QTest.mouseMove(window, spots[0])
        QTest.mousePress(window, LEFT, none, spots[0])
        for each in spots[1:]:
            QTest.mouseMove(window, each)
        QTest.mouseRelease(window, LEFT, none, spots[-1])
        self.acts.drag()

    def draw(self, window: QWindow, here: QPoint, there: QPoint) -> None:
        """Press the left button at a place of a window, move, release at another."""
        QTest.mouseMove(window, here)
        QTest.mousePress(window, LEFT, Qt.KeyboardModifier.NoModifier, here)
        for step in (1, 2, 3):
            QTest.mouseMove(window, here + (there - here) * step / 4)
        QTest.mouseMove(window, there)
        QTest.mouseRelease(window, LEFT, Qt.KeyboardModifier.NoModifier, there)

    def key(self, sequence: str) -> None:
        """Press a key or a combination, such as ``Ctrl+P`` or ``Tab``."""
        self.press(sequence)
        self.acts.key()

    def press(self, sequence: str) -> None:
        """Send a key or a combination."""
        QTest.keySequence(self.window(), sequence)

    def text(self, words: str) -> None:
        """Type words."""
        self.type(words)
        self.acts.typed()

    def type(self, words: str) -> None:
        """Send words letter by letter."""
        window = self.window()
        for letter in words:
            code = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key.Key_unknown
            shift = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier.NoModifier
            QTest.sendKeyEvent(QTest.KeyAction.Click, window, code, letter, shift)

    def pick_place(self, picture: SpinePicture, level: str, side: Side) -> None:
        """Touch a place of the spine; its part first, where another is in sight."""
        part = picture.part_of(level)
        if part is not None:
            self.click(part)
        self.click(picture.place(level, side))

    def until(self, condition: Callable[[], object], what: str) -> None:
        """Let the window work until a condition holds.

        Raises:
            Stuck: it does not come to hold.
        """
        end = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > end:
                raise Stuck(f"waited {PATIENCE_S:g} s in vain for: {what}")
            QTest.qWait(1)

    def window(self) -> QWindow:
        """The window that has the keyboard.

        Raises:
            Stuck: none has.
        """
        window = QGuiApplication.focusWindow()
        if window is None:
            raise Stuck("no window has the keyboard")
        return window

    def reach(self, widget: QWidget, at: QPoint | None = None) -> tuple[QWindow, QPoint]:
        """Scroll a place of a widget into sight; its window and place there.

        Raises:
            Stuck: it is hidden, off, covered, or cannot be scrolled into sight.
        """
        name = _name(widget)
        self.until(widget.isVisible, f"{name} on screen")
        if not widget.isEnabled():
            raise Stuck(f"{name} is off")
        if _scroll_to(widget, at):
            self.acts.scroll()
        here = at if at is not None else _middle(widget)
        place = widget.mapTo(widget.window(), here)
        found = widget.window().childAt(place) or widget.window()
        if found is not widget and not widget.isAncestorOf(found):
            raise Stuck(f"{name} is covered by {_name(found)}")
        handle = widget.window().windowHandle()
        assert handle is not None
        return handle, place


def _scroll_to(widget: QWidget, at: QPoint | None) -> bool:
    """Scroll every area around a widget so that it (or a place in it) can be seen; whether that was needed."""
    settle(widget)
    scrolled = False
    inner = widget.parentWidget()
    while inner is not None:
        around = inner.parentWidget()
        area = around.parentWidget() if around is not None else None
        if isinstance(area, QScrollArea) and area.widget() is inner:
            rect = QRect(at, at) if at is not None else widget.rect()
            top = widget.mapTo(inner, rect.topLeft()).y()
            bar, height = area.verticalScrollBar(), area.viewport().height()
            if top < bar.value() or top + rect.height() > bar.value() + height:
                bar.setValue(top - max(0, (height - rect.height()) // 2))
                settle(widget)
                scrolled = True
        inner = around
    return scrolled


def settle(widget: QWidget) -> None:
    """Let layouts finish: a change of size climbs one parent a turn of the event loop."""
    depth, above = 0, widget.parentWidget()
    while above is not None:
        depth, above = depth + 1, above.parentWidget()
    still, last = 0, QRect()
    while still < depth:
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
        here = QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
        still, last = (still + 1, last) if here == last else (0, here)


def _middle(widget: QWidget) -> QPoint:
    """The middle of what can be seen of a widget."""
    seen = widget.visibleRegion().boundingRect()
    return (seen if not seen.isEmpty() else widget.rect()).center()


def _name(widget: QWidget) -> str:
    words = widget.accessibleName() or widget.objectName() or widget.property("text") or ""
    return f"{type(widget).__name__} “{words}”"
