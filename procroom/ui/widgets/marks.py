"""Small signs made of a shape and words: how many facts are missing, a severity, that all is there."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from procroom.ui.tongue import tr, tr_count
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.words import label, restyle, row


class Sign(QWidget):
    """A shape and its words."""

    def __init__(self, shape: Shape = Shape.DONE, text: str = "") -> None:
        super().__init__()
        self._shown: tuple[str, ...] = ()
        self._glyph = Glyph(shape, 12)
        self._text = label(text, shape.value)
        box = row(self, gap=5)
        box.addWidget(self._glyph)
        box.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def let_wrap(self) -> None:
        """Let long words take several lines in the width there is."""
        self._text.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_sign(self, shape: Shape, text: str, state: str = "", role: str = "") -> None:
        """Show another shape, its words, and how both are dressed."""
        wanted = (shape, text, state, role)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._glyph.set_shape(shape, state)
        self._text.setText(text)
        restyle(self._text, role=role or state or shape.value)
        self.setAccessibleName(text)


class MissingCount(Sign):
    """``3 missing`` in amber with its diamond, or ``complete``."""

    def show_count(self, count: int) -> None:
        """Show how many required facts nobody recorded."""
        if count:
            self.show_sign(Shape.MISSING, tr_count("1 missing", "{count} missing", count))
        else:
            self.show_sign(Shape.DONE, tr("complete"), "muted")
