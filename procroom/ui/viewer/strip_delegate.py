"""Painting the strip: a study's heading, a run's small picture with its words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from procroom.ui.scale import LINE, scale
from procroom.ui.theme import FONT_FAMILY, Tokens
from procroom.ui.tongue import tr, tr_count
from procroom.ui.viewer.runs import Run

RUN_ROLE = Qt.ItemDataRole.UserRole + 1
STUDY_ROLE = Qt.ItemDataRole.UserRole + 2
IMAGE_ROLE = Qt.ItemDataRole.UserRole + 3
SHOWN_ROLE = Qt.ItemDataRole.UserRole + 4
KEYS_ROLE = Qt.ItemDataRole.UserRole + 5


def cell(*, low: bool = False) -> QSize:
    """Size of a run in the strip: its words grow with the type, its picture hardly; ``low`` has two lines of words."""
    lines, least = (2, 60) if low else (4, 88)
    high = max(least, scale().size("room"), round(scale().size("small") * LINE * lines) + 22)
    return QSize(scale().of(112) + high + 4, high)


def heading_width() -> int:
    """Width of a study's heading."""
    return scale().of(132)


class StripDelegate(QStyledItemDelegate):
    """Draws rows of the strip."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.low = False

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt override."""
        size = cell(low=self.low)
        return size if index.data(RUN_ROLE) is not None else QSize(heading_width(), size.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt override."""
        painter.save()
        run = index.data(RUN_ROLE)
        if run is None:
            self._paint_heading(painter, option.rect, str(index.data()))
        else:
            self._paint_run(painter, option, index, run)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, words: str) -> None:
        when, _, what = words.partition("\n")
        inner = rect.adjusted(8, 4 if self.low else 6, -8, -2 if self.low else -6)
        painter.setPen(self._tokens.color("text_muted"))
        painter.setFont(_font("small"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, when)
        painter.setPen(self._tokens.color("text"))
        painter.setFont(_font("small", bold=True))
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        if self.low:
            what = "\n".join(two_lines(what, QFontMetrics(painter.font()), inner.width()))
        painter.drawText(inner.adjusted(0, round(scale().size("small") * 1.5), 0, 0), int(flags), what)

    def _paint_run(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        run: Run,
    ) -> None:
        colour = self._tokens.color
        card = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = bool(index.data(SHOWN_ROLE))
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        outline = "focus" if focused else "accent" if shown else "outline"
        painter.setPen(QPen(colour(outline), 2 if shown or focused else 1))
        painter.setBrush(colour("hover" if shown else "surface_raised"))
        painter.drawRoundedRect(card, 6, 6)
        frame = QRect(
            option.rect.left() + 6,
            option.rect.top() + 6,
            option.rect.height() - 12,
            option.rect.height() - 12,
        )
        painter.fillRect(frame, colour("canvas"))
        self._paint_picture(painter, frame, index.data(IMAGE_ROLE))
        words = option.rect.adjusted(option.rect.height() + 2, 8, -8, -8)
        if self.low:
            words.adjust(0, 2, 0, -2)
        self._paint_words(painter, words, run, index.data(KEYS_ROLE) or 0, shown=shown)

    def _paint_picture(self, painter: QPainter, frame: QRect, picture: QImage | str) -> None:
        if isinstance(picture, QImage):
            size = picture.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            place = QRect(frame.topLeft(), size)
            place.moveCenter(frame.center())
            painter.drawImage(place, picture)
        else:
            painter.setPen(self._tokens.color("text_muted"))
            painter.setFont(_font("tiny"))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, picture)

    def _paint_words(self, painter: QPainter, rect: QRect, run: Run, keys: int, *, shown: bool) -> None:
        bold, plain = _font("small", bold=True), _font("small")
        painter.setFont(bold)
        painter.setPen(self._tokens.color("text"))
        metrics = QFontMetrics(bold)
        lines = two_lines(run.title, metrics, rect.width())
        if self.low:
            lines = [metrics.elidedText(run.title, Qt.TextElideMode.ElideRight, rect.width())]
        for number, line in enumerate(lines):
            painter.drawText(rect.left(), rect.top() + metrics.ascent() + number * metrics.height(), line)
        painter.setFont(plain)
        painter.setPen(self._tokens.color("text_muted"))
        foot = [f"{run.series.modality} · {run.extent}"]
        if self.low:
            foot += [tr_count("◆ 1 saved", "◆ {count} saved", keys)] * bool(keys)
            metrics = QFontMetrics(plain)
            foot = [metrics.elidedText("  ".join(foot), Qt.TextElideMode.ElideRight, rect.width())]
        elif keys:
            foot.append(tr_count("◆ 1 saved", "◆ {count} saved", keys))
        elif shown:
            foot.append(tr("on screen"))
        low = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, int(low), "\n".join(foot))


def two_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Text on two lines at most, broken between words, the second one cut with an ellipsis."""
    words, first = text.split(), ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= width:
        first = f"{first} {words.pop(0)}".strip()
    if not first:
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)]
    rest = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width)
    return [first, rest] if rest else [first]


def _font(size: str, *, bold: bool = False) -> QFont:
    font = QFont(FONT_FAMILY)
    font.setPixelSize(scale().size(size))
    font.setBold(bold)
    return font
