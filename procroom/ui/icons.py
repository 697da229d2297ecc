"""Single-colour icons of ``resources/icons``, in the colours of a theme. Opens nothing else."""

from functools import lru_cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from procroom.ui.theme import Tokens

SIZE = 24
RATIOS = (1.0, 1.5, 2.0)


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
    renderer = QSvgRenderer(QByteArray(drawing(name).replace("currentColor", colour.name()).encode()))
    picture = QPixmap(QSize(size, size) * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, tokens: Tokens, size: int = SIZE) -> QIcon:
    """An icon for buttons: words' colour, muted when disabled, ``on_accent`` when checked."""
    made = QIcon()
    for ratio in RATIOS:
        for state, mode, token in (
            (QIcon.State.Off, QIcon.Mode.Normal, "text"),
            (QIcon.State.On, QIcon.Mode.Normal, "on_accent"),
            (QIcon.State.Off, QIcon.Mode.Disabled, "outline_strong"),
            (QIcon.State.On, QIcon.Mode.Disabled, "outline_strong"),
        ):
            made.addPixmap(pixmap(name, tokens.color(token), size, ratio), mode, state)
    return made
