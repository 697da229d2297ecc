"""What a person would call a defect of a screen, found without looking: words that are cut, controls that lie over
each other, what is squeezed below its least size, and what runs out of the window."""

import itertools
import re

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)

from procroom.ui.widgets.aloud_name import AloudName
from procroom.ui.widgets.choices import ChoiceButton
from procroom.ui.widgets.elided_label import ElidedLabel
from procroom.ui.widgets.far_label import FarLabel
from procroom.ui.widgets.menu_button import MenuButton
from procroom.ui.widgets.step_bar import StepButton
from procroom.ui.widgets.words import LineButton

#: These shorten or shrink their words themselves, and say them whole to a screen reader or in the tool tip.
FITTING = (AloudName, ElidedLabel, FarLabel, LineButton, MenuButton, StepButton)
_CONTROLS = (QAbstractButton, QLabel, QLineEdit, QComboBox, QAbstractItemView)
#: A list or a scroll area that shows less than this many pixels shows nothing.
_LEAST_AREA = 80


def cut_words(window):
    """Words in sight that have less room than they need."""
    QApplication.processEvents()
    return [
        (type(each).__name__, each.text(), each.size(), each.sizeHint())
        for each in window.findChildren(QWidget)
        if isinstance(each, QLabel | QAbstractButton) and not isinstance(each, FITTING) and each.text()
        if each.isVisible() and not each.visibleRegion().isEmpty() and _is_cut(each)
    ]


def _is_cut(each):
    if isinstance(each, QLabel) and each.wordWrap():
        words = re.sub(r"<[^>]*>", " ", each.text()).split()
        longest = max(map(each.fontMetrics().horizontalAdvance, words), default=0)
        high = each.heightForWidth(each.width())
        return longest > each.width() + 1 or high - each.fontMetrics().descent() > each.height()
    if isinstance(each, QToolButton):  # the tool rail's keys: their words stand on lines of their own
        lines = each.text().splitlines()
        wide = max(map(each.fontMetrics().horizontalAdvance, lines)) > each.width() - 4
        return wide or each.fontMetrics().height() * len(lines) > each.height()
    hint = each.sizeHint()
    if isinstance(each, ChoiceButton) and each.width() < hint.width():  # its words wrap
        return each.heightForWidth(each.width()) > each.height()
    return hint.width() > each.width() + 1 or each.fontMetrics().height() > each.height()


def laid_wrong(window):
    """Controls that lie over each other or are cut by the window, and areas too small to show anything."""
    QApplication.processEvents()
    controls = [each for each in window.findChildren(QWidget) if _counts(each, window)]
    return [*_overlapping(controls), *_outside(controls, window), *_too_wide(window), *_tiny(window)]


def _counts(each, window):
    if not each.isVisible() or each.window() is not window or each.width() * each.height() == 0:
        return False
    return isinstance(each, _CONTROLS) and not (isinstance(each, QLabel) and not each.text())


def _overlapping(controls):
    """Pairs under one parent that share room; pictures and keys painted over an image are not of that kind."""
    found = []
    by_parent = itertools.groupby(
        sorted(controls, key=lambda each: id(each.parent())), key=lambda each: each.parent()
    )
    for parent, group in by_parent:
        if parent is None or parent.layout() is None:
            continue
        for one, other in itertools.combinations(list(group), 2):
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > 2 and shared.height() > 2 and not one.geometry().contains(other.geometry()):
                found.append(("overlaps", _name(one), _name(other), shared.getRect()))
    return found


def _outside(controls, window):
    """Controls that reach beyond what holds them, where nothing can be scrolled."""
    found = []
    for each in controls:
        seen = QRect(QPoint(0, 0), each.size())
        inside = each
        while inside is not window and not _scrolls(inside, each):
            inside = inside.parentWidget()
        if inside is not window:
            continue
        place = QRect(each.mapTo(window, QPoint(0, 0)), seen.size())
        if not window.rect().adjusted(-1, -1, 1, 1).contains(place):
            found.append(("beyond the window", _name(each), place.getRect()))
            continue
        shown = each.visibleRegion().boundingRect()
        if not shown.isEmpty() and (shown.width() < each.width() - 2 or shown.height() < each.height() - 2):
            found.append(("partly hidden", _name(each), each.size().toTuple(), shown.getRect()))
    return found


def _scrolls(area, each):
    """Whether it is the area whose content a widget belongs to; corner widgets and headers stand still."""
    return isinstance(area, QAbstractScrollArea) and area is not each and area.viewport().isAncestorOf(each)


def _too_wide(window):
    """Forms scroll up and down; what is beyond their side is never seen."""
    return [
        ("wider than its area", _name(each.widget()), each.widget().width(), each.viewport().width())
        for each in window.findChildren(QScrollArea)
        if each.isVisible()
        and each.window() is window
        and each.widget() is not None
        and each.widget().width() > each.viewport().width() + 1
        and not each.horizontalScrollBar().isVisible()
    ]


def _tiny(window):
    return [
        ("too low to read", _name(each), each.size().toTuple())
        for each in window.findChildren(QAbstractScrollArea)
        if each.isVisible()
        and each.window() is window
        and each.height() < _LEAST_AREA
        and each.verticalScrollBar().maximum() > 0
    ]


def _name(each):
    text = each.text() if hasattr(each, "text") else ""
    return f"{type(each).__name__} {(text or each.accessibleName() or each.objectName())[:60]!r}"
