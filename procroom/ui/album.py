"""Pictures of saved views, drawn with their marks on a worker and kept while the case is open."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from procroom.app.jobs import JobContext, Lane
from procroom.domain.case import SavedView
from procroom.notes.document import DrawnLesion
from procroom.ui.figure_painter import figure_image
from procroom.ui.qtjobs import QtJobs

WIDTH = 480


@dataclass(frozen=True, slots=True)
class Order:
    """A picture to make: a view, and the lesions drawn on it."""

    view: SavedView
    lesions: tuple[DrawnLesion, ...] = ()

    @property
    def key(self) -> tuple[Any, ...]:
        """Everything that makes the picture look different."""
        view = self.view
        return view.picture, view.rotation, view.flip_horizontal, view.marks, self.lesions


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

    def image(self, view: SavedView, lesions: tuple[DrawnLesion, ...] = ()) -> QImage | None:
        """The picture if it is at hand, with the lesions drawn on it; otherwise it is made and announced."""
        order = Order(view, lesions)
        if order.key in self._images:
            return self._images[order.key]
        self._start(order)
        return None

    def thumbnail(self, view: SavedView, then: Callable[[QImage], None]) -> None:
        """Call ``then`` with the picture, now or later; not at all when there is none."""
        order = Order(view)
        if order.key in self._images:
            then(self._images[order.key])
            return
        self._start(order)
        if order.key in self._waiting:
            self._waiting[order.key].append(then)

    def _start(self, order: Order) -> None:
        if not order.view.picture or order.key in self._waiting:
            return
        self._waiting[order.key] = []
        job = self._jobs.submit(Lane.DECODE, "", _draw, order, self._blob, key=order)
        job.succeeded.connect(self._on_drawn)
        job.failed.connect(self._on_failed)

    def _on_drawn(self, image: QImage) -> None:
        order: Order = self.sender().key  # type: ignore[attr-defined]
        waiting = self._waiting.pop(order.key, [])
        if image.isNull():
            return
        self._images[order.key] = image
        for then in waiting:
            then(image)
        self.ready.emit(order.view)

    def _on_failed(self, _error: BaseException) -> None:
        self._waiting.pop(self.sender().key.key, None)  # type: ignore[attr-defined]


def _draw(context: JobContext, order: Order, blob: Callable[[str], bytes]) -> QImage:
    context.check()
    return figure_image(order.view, blob(order.view.picture), WIDTH, order.lesions)
