"""The foot of the note step: what stands in the way of signing, and Sign."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.words import button, column, label, row

#: Shown while a note is not signed (clinical.md G2).
VERIFY = "Verify before signing."


class SignFoot(QFrame):
    """``Not ready: 37 facts missing. Verify before signing.`` and Sign.

    Signals:
        sign_asked(): a person wants to.
    """

    sign_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "foot")
        self._glyph = Glyph(Shape.MISSING, 16)
        self.words = label("", "strong", wrap=True)
        self.advice = label(VERIFY, "muted")
        self.sign = button("Sign…", self.sign_asked.emit, kind="primary")
        box = row(self, margin=(16, 8, 12, 8), gap=10)
        said = column(gap=0)
        said.addWidget(self.words)
        said.addWidget(self.advice)
        box.addWidget(self._glyph)
        box.addLayout(said, 1)
        box.addWidget(self.sign)

    def refresh(self, missing: int, blocking: int) -> None:
        """Say how things stand.

        Args:
            missing: required facts nobody recorded.
            blocking: findings that keep the note from being signed.
        """
        self.sign.setEnabled(not missing and not blocking)
        if missing or blocking:
            parts = (
                _count(missing, "fact missing", "facts missing"),
                _count(blocking, "finding in the way", "findings in the way"),
            )
            self._show(Shape.MISSING, f"Not ready: {' and '.join(filter(None, parts))}.")
        else:
            self._show(Shape.NOTE, "Nothing is missing.")

    def _show(self, shape: Shape, words: str) -> None:
        self._glyph.set_shape(shape)
        self.words.setText(words)
        self.setAccessibleName(f"{words} {VERIFY}")


def _count(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}" if number else ""
