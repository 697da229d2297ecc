"""Small pictures of runs: the middle frame, decoded when first needed, one at a time, on a worker."""

from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from procroom.app.jobs import JobContext, Lane
from procroom.imaging.cv import cv2
from procroom.imaging.frames import FrameReader
from procroom.imaging.hierarchy import Instance
from procroom.imaging.transforms import default_voi, to_display
from procroom.ui.qtjobs import QtJob, QtJobs
from procroom.ui.viewer.picture import to_qimage
from procroom.ui.viewer.runs import Run

WIDTH = 176
HEIGHT = 176


class Thumbnails(QObject):
    """Makes and keeps small pictures, by run key.

    Signals:
        ready(key): a picture came, or will never come.
    """

    ready = Signal(object)

    def __init__(self, jobs: QtJobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._images: dict[object, QImage | None] = {}
        self._queue: dict[object, Run] = {}
        self._busy = False

    def image(self, run: Run) -> QImage | None:
        """The picture if it is there; otherwise it is made and announced. None also for unreadable frames."""
        if run.key in self._images:
            return self._images[run.key]
        self._queue.setdefault(run.key, run)
        self._start()
        return None

    def is_settled(self, run: Run) -> bool:
        """Is it known whether there is a picture?"""
        return run.key in self._images

    def clear(self) -> None:
        """Forget everything."""
        self._images.clear()
        self._queue.clear()

    def _start(self) -> None:
        if self._busy or not self._queue:
            return
        key, run = next(iter(self._queue.items()))
        del self._queue[key]
        self._busy = True
        middle = (run.frame_count + 1) // 2
        job = self._jobs.submit(Lane.DECODE, "", small_picture, *run.at(middle), key=key)
        job.succeeded.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)

    @Slot(object)
    def _on_made(self, pixels: NDArray[np.uint8]) -> None:
        self._keep(cast("QtJob", self.sender()).key, to_qimage(pixels).copy())

    @Slot(object)
    def _on_failed(self, _error: BaseException) -> None:
        self._keep(cast("QtJob", self.sender()).key, None)

    def _keep(self, key: object, image: QImage | None) -> None:
        self._images[key] = image
        self.ready.emit(key)

    @Slot()
    def _on_finished(self) -> None:
        self._busy = False
        self._start()


def small_picture(context: JobContext, instance: Instance, number: int) -> NDArray[np.uint8]:
    """A frame with its first window, at most 176 px square, pixel aspect honoured.

    Raises:
        ImageUnreadable: the frame cannot be read.
    """
    context.check()
    grey = instance.frame_facts(number).grey
    with FrameReader(instance) as reader:
        frame = reader.read(number)
    height, width = instance.rows * instance.pixel_aspect, float(instance.columns)
    scale = min(WIDTH / width, HEIGHT / height, 1.0)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    pixels = to_display(frame, grey, default_voi(frame, grey))
    return np.ascontiguousarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))
