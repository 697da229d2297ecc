"""Pictures of saved views, drawn with their marks on a worker and kept while the case is open."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from procroom.app.jobs import JobContext, Lane
from procroom.domain.case import SavedView
from procroom.ui.figure_painter import figure_image
from procroom.ui.qtjobs import QtJobs

WIDTH = 480


class Album(QObject):
    """Makes and keeps the pictures of views; a view that changed is a new picture.

    Signals:
        ready(view): a ``SavedView`` has its picture now.
    """

    ready = Signal(object)

    def __init__(self, blob: Callable[[str], bytes], jobs: QtJobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._blob, self._jobs = blob, jobs
        self._images: dict[tuple[Any, ...], QImage] = {}
        self._waiting: dict[tuple[Any, ...], list[Callable[[QImage], None]]] = {}

    def image(self, view: SavedView) -> QImage | None:
        """The picture if it is at hand; otherwise it is made and announced."""
        key = _key(view)
        if key in self._images:
            return self._images[key]
        self._start(view, key)
        return None

    def thumbnail(self, view: SavedView, then: Callable[[QImage], None]) -> None:
        """Call ``then`` with the picture, now or later; not at all when there is none."""
        key = _key(view)
        if key in self._images:
            then(self._images[key])
            return
        self._start(view, key)
        if key in self._waiting:
            self._waiting[key].append(then)

    def _start(self, view: SavedView, key: tuple[Any, ...]) -> None:
        if not view.picture or key in self._waiting:
            return
        self._waiting[key] = []
        job = self._jobs.submit(Lane.DECODE, "", _draw, view, self._blob, key=view)
        job.succeeded.connect(self._on_drawn)
        job.failed.connect(self._on_failed)

    def _on_drawn(self, image: QImage) -> None:
        view: SavedView = self.sender().key  # type: ignore[attr-defined]
        key = _key(view)
        waiting = self._waiting.pop(key, [])
        if image.isNull():
            return
        self._images[key] = image
        for then in waiting:
            then(image)
        self.ready.emit(view)

    def _on_failed(self, _error: BaseException) -> None:
        self._waiting.pop(_key(self.sender().key), None)  # type: ignore[attr-defined]


def _key(view: SavedView) -> tuple[Any, ...]:
    return view.picture, view.rotation, view.flip_horizontal, view.marks


def _draw(context: JobContext, view: SavedView, blob: Callable[[str], bytes]) -> QImage:
    context.check()
    return figure_image(view, blob(view.picture), WIDTH)
