"""pyqtgraph: ImageView with the whole run loaded by pydicom, or a hand-made lazy ImageItem (``lazy-…`` tasks)."""

import os

os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")

import numpy as np
import pydicom
import pyqtgraph as pg
from common import HEIGHT, LEVELS, LINES, WIDTH, done, first_frames, play, task

pg.setConfigOptions(imageAxisOrder="row-major")
app = pg.mkQApp()


def settle(widget) -> None:
    """Let everything that is due be painted."""
    app.processEvents()
    widget.viewport().repaint() if hasattr(widget, "viewport") else widget.repaint()
    app.processEvents()


def draw_marks(view) -> None:
    """The same marks as everywhere: lines with heads."""
    for (x0, y0), (x1, y1) in LINES:
        view.addItem(pg.PlotCurveItem([x0, x1], [y0, y1], pen=pg.mkPen("c", width=2)))
        angle = float(np.degrees(np.arctan2(y0 - y1, x0 - x1)))
        view.addItem(pg.ArrowItem(pos=(x1, y1), angle=angle, brush="c"))


class Loaded:
    """ImageView on ``pixel_array``, as its users do it."""

    def __init__(self) -> None:
        self.view = pg.ImageView()
        self.view.resize(WIDTH, HEIGHT)
        self.view.show()
        settle(self.view)
        self.index = 0

    def open(self, path: str) -> None:
        stack = pydicom.dcmread(path).pixel_array
        self.view.setImage(stack)
        settle(self.view.ui.graphicsView)

    def mark(self) -> None:
        self.view.setLevels(*LEVELS)
        draw_marks(self.view.getView())

    def step(self) -> int:
        self.index = (self.index + 1) % self.view.image.shape[0]
        self.view.setCurrentIndex(self.index)
        self.view.ui.graphicsView.viewport().repaint()
        app.processEvents()
        return 1


class Lazy:
    """An ImageItem fed with one frame at a time from the uncompressed file: what a careful user would write."""

    def __init__(self) -> None:
        self.view = pg.GraphicsLayoutWidget()
        self.view.resize(WIDTH, HEIGHT)
        self.box = self.view.addViewBox(lockAspect=True, invertY=True)
        self.item = pg.ImageItem()
        self.box.addItem(self.item)
        self.view.show()
        settle(self.view)
        self.index = 0

    def open(self, path: str) -> None:
        header = pydicom.dcmread(path, stop_before_pixels=True)
        shape = (int(header.NumberOfFrames), header.Rows, header.Columns)
        start = os.path.getsize(path) - 2 * int(np.prod(shape))  # noqa: PTH202 - the pixels are what comes last
        self.stack = np.memmap(path, np.uint16, "r", offset=start, shape=shape)
        self.item.setImage(np.array(self.stack[0]), levels=LEVELS)
        settle(self.view)

    def mark(self) -> None:
        draw_marks(self.box)

    def step(self) -> int:
        self.index = (self.index + 1) % self.stack.shape[0]
        self.item.setImage(np.array(self.stack[self.index]), levels=LEVELS)
        self.view.viewport().repaint()
        app.processEvents()
        return 1


def main() -> None:
    wanted = task()
    viewer = Lazy() if wanted.what.startswith("lazy-") else Loaded()
    if wanted.what.endswith("fresh"):
        done(first=first_frames(viewer.open, wanted.files, 1))
    elif wanted.what.endswith("first"):
        done(first=first_frames(viewer.open, wanted.files))
    else:
        viewer.open(wanted.files[0])
        viewer.mark()
        done(fps=play(viewer.step))


main()
