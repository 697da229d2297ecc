"""Single-colour icons of ``resources/icons``, in the colours of a theme. Opens nothing else."""

from functools import lru_cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from procroom.ui.theme import Tokens

SIZE = 24
RATIOS = (1.0, 2.0)
_ON, _OFF = QIcon.State.On, QIcon.State.Off
_LOOKS = (
    (_OFF, QIcon.Mode.Normal, "text"),
    (_ON, QIcon.Mode.Normal, "on_accent"),
    (_OFF, QIcon.Mode.Disabled, "outline_strong"),
    (_ON, QIcon.Mode.Disabled, "outline_strong"),
)


@lru_cache(maxsize=128)
def drawing(name: str) -> str:
    """The SVG text of an icon.

    Raises:
        FileNotFoundError: there is no icon of that name.
    """
    folder = resources.files("procroom.resources").joinpath("icons")
    return folder.joinpath(f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: QColor, size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """An icon in one colour, ``size`` logical pixels square."""
    return _tinted(_stencil(name, size, ratio), colour)


def icon(name: str, tokens: Tokens, size: int = SIZE) -> QIcon:
    """An icon for buttons: words' colour, muted when disabled, ``on_accent`` when checked."""
    made = QIcon()
    for ratio in RATIOS:
        stencil = _stencil(name, size, ratio)
        for state, mode, token in _LOOKS:
            made.addPixmap(_tinted(stencil, tokens.color(token)), mode, state)
    return made


def _stencil(name: str, size: int, ratio: float) -> QPixmap:
    """The icon's shape; reading the SVG is what takes time, so it is done once for all colours."""
    renderer = QSvgRenderer(QByteArray(drawing(name).encode()))
    picture = QPixmap(QSize(size, size) * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def _tinted(stencil: QPixmap, colour: QColor) -> QPixmap:
    picture = QPixmap(stencil)
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), colour)
    painter.end()
    return picture
