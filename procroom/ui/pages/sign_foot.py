"""The foot of the note step: what stands in the way of signing, and Sign."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from procroom.ui.tongue import later, tr, tr_count
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.words import button, column, label, row

#: Shown while a note is not signed (clinical.md G2).
VERIFY = later("Verify before signing.")


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
        self.advice = label(tr(VERIFY), "muted")
        self.sign = button(tr("Sign…"), self.sign_asked.emit, kind="primary")
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
            facts = tr_count("1 fact missing", "{count} facts missing", missing)
            findings = tr_count("1 finding in the way", "{count} findings in the way", blocking)
            said = facts if not blocking else findings if not missing else ""
            said = said or tr("{facts} and {findings}", facts=facts, findings=findings)
            self._show(Shape.MISSING, tr("Not ready: {what}.", what=said))
        else:
            self._show(Shape.NOTE, tr("Nothing is missing."))

    def _show(self, shape: Shape, words: str) -> None:
        self._glyph.set_shape(shape)
        self.words.setText(words)
        self.setAccessibleName(f"{words} {tr(VERIFY)}")
