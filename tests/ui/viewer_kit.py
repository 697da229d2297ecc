"""What the viewer's tests share: tiny synthetic files, a viewport or wall with its jobs, a clock that is told."""

import threading
from pathlib import Path

import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, XRayAngiographicImageStorage, generate_uid
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from shiboken6 import delete, isValid

from procroom.app.jobs import Jobs
from procroom.domain.values import Point
from procroom.imaging.fileset import scan
from procroom.imaging.frames import FrameReader
from procroom.ui.qtjobs import QtJobs
from procroom.ui.viewer.frame_source import FrameSource
from procroom.ui.viewer.image_wall import ImageWall
from procroom.ui.viewer.runs import all_runs
from procroom.ui.viewer.viewport import Viewport

STUDY, SERIES = generate_uid(entropy_srcs=["viewer study"]), generate_uid(entropy_srcs=["viewer series"])
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def pixels(frames=1, rows=48, columns=64, stored=12):
    """Frames that differ: a ramp across, brighter from frame to frame."""
    ramp = np.linspace(0, (1 << stored) - 1 - frames, columns).astype(np.uint16)
    return np.stack([np.tile(ramp + number, (rows, 1)) for number in range(frames)])


def write_run(path, cells=None, *, cut=0, **more):
    """An XA file; ``more`` are keywords, None takes one away; ``cut`` bytes are missing at its end."""
    cells = pixels() if cells is None else cells
    ds = Dataset()
    ds.SOPClassUID, ds.SOPInstanceUID = XRayAngiographicImageStorage, generate_uid()
    ds.StudyInstanceUID, ds.SeriesInstanceUID = STUDY, SERIES
    ds.Modality, ds.SeriesDescription, ds.SeriesNumber = "XA", "AP needle", 1
    ds.PatientName, ds.PatientID, ds.PatientBirthDate = "TEST^VIEWER", "T-1", "19600102"
    colour = cells.ndim == 4
    ds.NumberOfFrames, ds.Rows, ds.Columns = cells.shape[:3]
    ds.SamplesPerPixel = 3 if colour else 1
    ds.PhotometricInterpretation = "RGB" if colour else "MONOCHROME2"
    if colour:
        ds.PlanarConfiguration = 0
    ds.BitsAllocated = 8 * cells.itemsize
    ds.BitsStored = 8 if cells.itemsize == 1 else 12
    ds.HighBit, ds.PixelRepresentation = ds.BitsStored - 1, 0
    if cells.shape[0] > 1:
        ds.FrameTime = "40"
        ds.FrameIncrementPointer = 0x00181063
    for keyword, value in more.items():
        if value is None:
            del ds[keyword]
        else:
            setattr(ds, keyword, value)
    ds.PixelData = cells.astype(cells.dtype.newbyteorder("<")).tobytes()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.MediaStorageSOPClassUID = ds.SOPClassUID
    ds.file_meta.MediaStorageSOPInstanceUID = ds.get("SOPInstanceUID") or generate_uid()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.save_as(path, enforce_file_format=True)
    if cut:
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) - cut])
    return path


def run_of(path):
    """The first run of a file."""
    return next(all_runs(scan([Path(path)])))


class Clock:
    """Milliseconds that pass only when told."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


class WatchedReader(FrameReader):
    """A reader that writes down which frames were read, and on which thread; it can be held back."""

    log: list
    gate: threading.Event

    def read(self, frame_number, out=None):
        self.gate.wait(10)
        self.log.append((self.instance.path.name, frame_number, threading.get_ident()))
        return super().read(frame_number, out)


class Bench:
    """Jobs, frame source and widgets of one test; leaves nothing behind."""

    def __init__(self, qtbot, folder):
        self.qtbot, self.folder = qtbot, folder
        self.lanes = Jobs()
        self.jobs = QtJobs(self.lanes)
        self.clock = Clock()
        self.reads = []
        self.gate = threading.Event()
        self.gate.set()
        self.walls = []

    def __enter__(self):
        return self

    def __exit__(self, *_problem):
        self.gate.set()
        for wall in self.walls:
            for viewport in wall.grid:
                viewport.feed.player.pause()
        assert self.lanes.close(10) == ()
        self.qtbot.wait(1)
        if isValid(self.jobs):
            delete(self.jobs)

    def reader(self, instance):
        """A watched reader."""
        made = WatchedReader(instance)
        made.log, made.gate = self.reads, self.gate
        return made

    def source(self, max_bytes=2**22):
        """A frame source with watched readers."""
        return FrameSource(self.jobs, max_bytes, self.reader)

    def viewport(self, source=None, size=(640, 480)):
        """A viewport on screen (offscreen), with a told clock."""
        view = Viewport(source or self.source(), now_ms=self.clock)
        self.qtbot.addWidget(view)
        view.resize(*size)
        view.show()
        self.qtbot.waitExposed(view)
        return view

    def shown(self, view, run, position=1):
        """Show a run and wait until its frame is there."""
        view.show_run(run, position)
        self.qtbot.waitUntil(lambda: view.feed.settled and view.feed.position == position)
        return view

    def wall(self, files=None, size=(1000, 760)):
        """An image wall on these files."""
        made = ImageWall(self.jobs)
        self.walls.append(made)
        self.qtbot.addWidget(made)
        made.resize(*size)
        made.show()
        self.qtbot.waitExposed(made)
        if files is not None:
            made.show_fileset(scan(files))
            if made.strip.model.runs:
                self.qtbot.waitUntil(lambda: made.grid.active.feed.settled)
        return made


def spot(view, x, y):
    """Where an image point lies in a viewport, whole pixels."""
    return QPointF(*view.lens.transform.to_widget(Point(x, y))).toPoint()


def drag(view, start, end):
    """Press, move, release between two image points."""
    begin, finish = spot(view, *start), spot(view, *end)
    QTest.mousePress(view, LEFT, PLAIN, begin)
    QTest.mouseMove(view, (begin + finish) / 2)
    QTest.mouseMove(view, finish)
    QTest.mouseRelease(view, LEFT, PLAIN, finish)


def tap(view, at):
    """Press and release at an image point."""
    QTest.mouseClick(view, LEFT, PLAIN, spot(view, *at))


def drag_by(view, dx, dy):
    """A drag from the viewport's middle by screen pixels."""
    begin = QPoint(view.width() // 2, view.height() // 2)
    QTest.mousePress(view, LEFT, PLAIN, begin)
    QTest.mouseMove(view, begin + QPoint(dx // 2, dy // 2))
    QTest.mouseMove(view, begin + QPoint(dx, dy))
    QTest.mouseRelease(view, LEFT, PLAIN, begin + QPoint(dx, dy))
