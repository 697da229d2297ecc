"""Colours that the style sheet hands to widgets painted by hand: ``qproperty-inkEdge: @outline_strong``."""

from typing import Any

from PySide6.QtCore import Property
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget


def ink_property(name: str) -> Any:
    """A Qt property kept in the widget's ``inks`` dict."""

    def read(widget: QWidget) -> QColor:
        return ink(widget, name)

    def write(widget: QWidget, color: QColor) -> None:
        inks: dict[str, QColor] = widget.inks  # type: ignore[attr-defined]
        inks[name] = color
        widget.update()

    return Property(QColor, read, write)


def ink(widget: QWidget, name: str) -> QColor:
    """The colour of a name; the text colour until the sheet has spoken."""
    inks: dict[str, QColor] = widget.inks  # type: ignore[attr-defined]
    return inks.get(name, widget.palette().text().color())
