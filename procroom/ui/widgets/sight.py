"""What takes the keyboard is in sight: arrow keys and jumps do not scroll by themselves as Tab does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def focus_in_sight(widget: QWidget) -> None:
    """Focus a control as Tab would, and scroll it into sight."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    bring_in_sight(widget)


def bring_in_sight(widget: QWidget) -> None:
    """Scroll every area around a control so that it can be seen."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
