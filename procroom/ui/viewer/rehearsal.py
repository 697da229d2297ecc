"""Everything done once before the first file is opened, so that the first one comes as fast as the next.

Without it the first file pays for what is loaded and made at first use: letters, tables of the DICOM reader,
threads of OpenCV.
"""

import string
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, QRect, QTimer, Slot
from PySide6.QtGui import QImage, QPainter

from procroom.app.jobs import JobContext, Lane
from procroom.domain.case import POINTS, Mark, MarkKind
from procroom.domain.values import FrameRef, Point
from procroom.imaging.fileset import scan
from procroom.imaging.frames import FrameReader
from procroom.imaging.synthetic import make_run
from procroom.imaging.transforms import default_voi
from procroom.ui.qtjobs import QtJobs
from procroom.ui.viewer.corner_text import Shown, corners
from procroom.ui.viewer.ink import Ink
from procroom.ui.viewer.picture import Greying, Picture, Recipe, make_picture
from procroom.ui.viewer.read_frame import read_frame
from procroom.ui.viewer.runs import Run, all_runs
from procroom.ui.viewer.view_transform import FITTED, place
from procroom.ui.viewer.viewport_painter import LETTERS, Scene, ViewportPainter

#: Of the frames made for it; larger ones would raise the peak of memory for good.
EDGE = 256
#: Of what they are painted on: wide enough for a line of all letters.
SCREEN = 1024
LETTERS_SHOWN = string.ascii_letters + string.digits + string.punctuation + "°×·±…"


class Rehearsal(QObject):
    """Opens and paints a run made for it, off screen: the files' part on workers, the letters a size at a time.

    Nothing waits for it and nobody sees it; ends by itself.
    """

    def __init__(self, jobs: QtJobs) -> None:
        super().__init__(jobs)
        self._steps: list[partial[None]] = []
        job = jobs.submit(Lane.PYTHON, "", play_through)
        job.succeeded.connect(self._on_read)
        job.failed.connect(self.deleteLater)
        job.cancelled.connect(self.deleteLater)

    @Slot(object)
    def _on_read(self, done: tuple[Run, Picture]) -> None:
        self._steps = [partial(paint_through, *done, height) for height, _letters in LETTERS]
        self._next()

    @Slot()
    def _next(self) -> None:
        """One step, then let the screen have its turn."""
        if not self._steps:
            self.deleteLater()
            return
        self._steps.pop(0)()
        QTimer.singleShot(0, self, self._next)


def play_through(context: JobContext) -> tuple[Run, Picture]:
    """Write, scan, read and grey a run of two frames, on a worker."""
    with TemporaryDirectory(prefix="procroom-", ignore_cleanup_errors=True) as folder:
        path = make_run(Path(folder) / "rehearsal.dcm", rows=EDGE, columns=EDGE, frames=2, distinct=1)
        run = next(all_runs(scan([path], context.progress, context.check)))
        instance, number = run.at(1)
        with FrameReader(instance) as reader:
            frame, _voi = read_frame(context, reader, number, True)
    grey, size = instance.frame_facts(number).grey, (EDGE * 3 // 4, EDGE * 3 // 4)
    greying = Greying(grey, default_voi(frame.stored, grey))
    transform = place(FITTED, size, (EDGE, EDGE))
    made = [make_picture(frame, Recipe(greying, transform, size, quick=quick)) for quick in (False, True)]
    assert made[1] is not None
    return run, made[1]


def paint_through(run: Run, picture: Picture, height: int) -> None:
    """Paint a scene with every letter and kind of line in it, at the letters' size of a viewport's height."""
    recipe, screen = picture.recipe, QImage(SCREEN, SCREEN, QImage.Format.Format_RGB32)
    points = Point(100, 100), Point(400, 300), Point(400, 100)
    marks = tuple(
        Mark(kind.value, kind, FrameRef("", 1), points[: POINTS[kind]], LETTERS_SHOWN) for kind in MarkKind
    )
    words = corners(Shown(run, 1, recipe.greying.voi))
    scene = Scene(
        picture,
        recipe.transform,
        marks,
        corners=words,
        badge=LETTERS_SHOWN,
        message=f"{LETTERS_SHOWN}\n{LETTERS_SHOWN}",
    )
    painter = ViewportPainter(Ink())
    painter.set_size(height)
    canvas = QPainter(screen)
    painter.paint(canvas, QRect(0, 0, SCREEN, SCREEN), scene)
    canvas.end()
