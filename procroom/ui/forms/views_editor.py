"""Saved views of a position: small pictures with their tag, whether contrast is seen, the angle, a comment."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from procroom.domain.case import SavedView, ViewTag
from procroom.domain.definition import Item
from procroom.domain.language import first_up
from procroom.domain.values import Json
from procroom.ui.forms.contract import WIDE, Editor, FormContext
from procroom.ui.tongue import tr, word
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.text_edits import LineEdit
from procroom.ui.widgets.words import button, column, empty, label, row

THUMB = 96


def tag_title(tag: ViewTag) -> str:
    """``Contralateral oblique``; AP stays AP."""
    return first_up(word(tag.text))


class ViewCard(QFrame):
    """One saved view and what the operator says about it."""

    def __init__(self, view: SavedView, context: FormContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("panel", "sunken")
        self._view, self._recorder = view, context.recorder
        self._thumb = QLabel()
        self._thumb.setFixedSize(THUMB, THUMB)
        self._thumb.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._thumb.setAccessibleName(tr("{view} view", view=tag_title(view.tag)))
        self.contrast = Choices(
            (("yes", tr("Yes")), ("no", tr("No")), ("", "—")),
            joined=True,
            name=tr("{view}: contrast seen", view=tag_title(view.tag)),
        )
        self.contrast.mute("")
        self.contrast.choose([{True: "yes", False: "no", None: ""}[view.contrast]])
        self.contrast.picked.connect(self._on_contrast)
        self.angle = LineEdit(
            placeholder=tr("e.g. 25° ipsilateral oblique"),
            name=tr("{view}: C-arm angle", view=tag_title(view.tag)),
        )
        self.angle.show_text(view.angle)
        self.angle.settled.connect(self._on_angle)
        self.comment = LineEdit(
            placeholder=tr("Caption"), name=tr("{view}: caption", view=tag_title(view.tag))
        )
        self.comment.show_text(view.comment)
        self.comment.settled.connect(self._on_comment)
        self.remove = button(
            tr("Remove"),
            self._on_remove,
            kind="link",
            name=tr("{view} view: remove", view=tag_title(view.tag)),
        )
        self._lay_out()
        context.pictures.thumbnail(view, self._show_picture)

    def lock(self, locked: bool) -> None:
        """Read only."""
        for each in (self.contrast, self.angle, self.comment, self.remove):
            each.setEnabled(not locked)

    def _lay_out(self) -> None:
        box = row(self, margin=7, gap=8)
        box.addWidget(self._thumb, 0, Qt.AlignmentFlag.AlignTop)
        facts = column(gap=6)
        head = row()
        head.addWidget(label(tag_title(self._view.tag), "strong"))
        frame = self._view.frame
        head.addWidget(
            label(
                tr("frame {number}", number=frame.frame_number) if frame else self._view.image_id, "caption"
            ),
            1,
        )
        head.addWidget(self.remove)
        facts.addLayout(head)
        facts.addWidget(label(tr("Contrast seen"), "label"))
        facts.addWidget(self.contrast)
        facts.addWidget(self.angle)
        facts.addWidget(self.comment)
        box.addLayout(facts, 1)

    def _show_picture(self, image: QImage) -> None:
        pixmap = QPixmap.fromImage(image)
        ratio = self.devicePixelRatioF()
        small = pixmap.scaled(
            round(THUMB * ratio),
            round(THUMB * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(ratio)
        self._thumb.setPixmap(small)

    def _on_contrast(self, codes: tuple[str, ...]) -> None:
        seen = {"yes": True, "no": False}.get(codes[0])
        self._recorder.keep_view(replace(self._view, contrast=seen))

    def _on_angle(self, text: str) -> None:
        self._recorder.keep_view(replace(self._view, angle=text))

    def _on_comment(self, text: str) -> None:
        self._recorder.keep_view(replace(self._view, comment=text))

    def _on_remove(self) -> None:
        self._recorder.drop_view(self._view.view_id)


class ViewsEditor(Editor):
    """The views saved for this place. They are filled by saving at the images, never by typing."""

    span = WIDE

    def __init__(self, item: Item, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(item, parent)
        self._context = context
        self._shown: tuple[SavedView, ...] = ()
        self._locked = False
        self.cards: dict[str, ViewCard] = {}
        self._box = column(self, gap=8)

    def show_value(self, value: Json) -> None:
        """Cards of the views with these ids."""
        views = self._context.recorder.state.views
        ids = [str(each) for each in value] if isinstance(value, list) else []
        shown = tuple(views[each] for each in ids if each in views)
        if shown == self._shown and self._box.count():
            return
        self._shown = shown
        empty(self._box)
        self.cards = {view.view_id: ViewCard(view, self._context, self) for view in shown}
        for card in self.cards.values():
            card.lock(self._locked)
            self._box.addWidget(card)
        if not shown:
            hint = tr("No view saved here yet. Show the frame, then press “Save view” beside the images.")
            self._box.addWidget(label(hint, "muted", wrap=True))

    def lock(self, locked: bool) -> None:
        """Read only."""
        self._locked = locked
        for card in self.cards.values():
            card.lock(locked)
