"""A signed note: by whom and when, what can still be done, and the addenda so far."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from procroom.domain.case import Addendum, NoteStatus, Signature, status_when_signed
from procroom.notes.wording import moment
from procroom.ui.pages.sending_panel import SendingPanel
from procroom.ui.tongue import tr, tr_count, word
from procroom.ui.widgets.glyphs import Glyph, Shape
from procroom.ui.widgets.words import button, column, empty, label, row
from procroom.ui.widgets.wrap_line import WrapLine

#: Addenda shown before they scroll, in pixels.
_MOST_HEIGHT = 260
#: Left and right of them.
_EDGES = 28


class SignedPanel(QFrame):
    """Stands where the work list was.

    Args:
        addend: asks for an addendum.
        save: asks for the PDF as issued.
        print_note: asks for it on paper.
        show_addenda: brings them in sight in the note.
        sending: sends it, and shows what became of that.
    """

    def __init__(
        self,
        addend: Callable[[], object],
        save: Callable[[], object],
        print_note: Callable[[], object],
        show_addenda: Callable[[], object],
        sending: SendingPanel,
    ) -> None:
        super().__init__()
        self.setProperty("panel", "bar")
        self._show_addenda = show_addenda
        self._shown: object = None
        self._who = label("", "heading", wrap=True)
        self._when = label("", "muted", wrap=True, selectable=True)
        self.addendum = button(tr("Addendum…"), addend, kind="primary")
        self.save = button(tr("Save PDF…"), save)
        self.print = button(tr("Print…"), print_note)
        self._count = label("", "strong")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("bare", "true")
        self._lines = column(inner, margin=(0, 0, 8, 0), gap=2)
        self._scroll.setWidget(inner)
        head = row()
        head.addWidget(Glyph(Shape.DONE, 16), 0, Qt.AlignmentFlag.AlignTop)
        said = column(gap=2)
        said.addWidget(self._who)
        said.addWidget(self._when)
        head.addLayout(said, 1)
        acts = row()
        for each in (self.addendum, self.save, self.print):
            acts.addWidget(each)
        acts.addStretch(1)
        box = column(self, margin=(16, 12, 12, 12), gap=8)
        box.addLayout(head)
        box.addWidget(
            label(tr("The signed note stays as it is; addenda are printed after it."), "muted", wrap=True)
        )
        box.addLayout(acts)
        box.addWidget(sending)
        sending.grew.connect(self._fit)
        box.addWidget(self._count)
        box.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def refresh(self, signature: Signature | None, addenda: tuple[Addendum, ...]) -> None:
        """Show who signed and what was added."""
        if signature is None or (signature, addenda) == self._shown:
            return
        self._shown = (signature, addenda)
        withdrawn = status_when_signed(addenda) is NoteStatus.WITHDRAWN
        signer = tr("Signed by {name}, {role}", name=signature.name, role=word(signature.role))
        self._who.setText(tr("WITHDRAWN. {signer}", signer=signer) if withdrawn else signer)
        self._when.setText(
            tr("{at} · record {digest}", at=moment(signature.at), digest=signature.head_digest[:12])
        )
        count = sum(not each.withdraws for each in addenda)
        self._count.setText(
            tr_count("1 addendum", "{count} addenda", count) if count else tr("No addenda so far")
        )
        empty(self._lines)
        for each in addenda:
            words = f"{moment(each.at)}, {each.name}, {word(each.role)}: {each.text}"
            if each.withdraws:
                words = tr("Withdrawn: {words}", words=words)
            name = words if each.withdraws else tr("Addendum: {words}", words=words)
            self._lines.addWidget(WrapLine(words, partial(self._show_addenda), name=name))
        self.addendum.setEnabled(not withdrawn)
        self._scroll.setVisible(bool(addenda))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Addenda wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """No higher than the addenda, up to a limit."""
        self._lines.invalidate()
        high = self._lines.totalHeightForWidth(max(self.width() - _EDGES, 200)) + 4
        self._scroll.setFixedHeight(min(high, _MOST_HEIGHT))
        box = self.layout()
        assert box is not None
        box.invalidate()
        self.setMinimumHeight(box.totalHeightForWidth(max(self.width(), 200)))  # else wrapped words are cut
