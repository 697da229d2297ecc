"""This product: path to first frame, playing, memory, and how long the user interface's thread is held up."""

from itertools import pairwise
from pathlib import Path

from common import HEIGHT, LINES, OPENS, PLAY_S, WARM_UP_S, WIDTH, done, first_frames, now, task
from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from procroom.app.jobs import Jobs, Lane
from procroom.domain.case import Mark, MarkKind
from procroom.domain.values import Point
from procroom.imaging.fileset import scan
from procroom.imaging.greyscale import Window
from procroom.ui import theme
from procroom.ui.qtjobs import QtJobs, let_the_screen_in
from procroom.ui.viewer.frame_source import FrameSource
from procroom.ui.viewer.rehearsal import Rehearsal
from procroom.ui.viewer.runs import all_runs
from procroom.ui.viewer.viewport import Viewport

SPEED = 20.0  # 600 frames a second are due: more than can be painted, so that the clock never waits
IDLE_MS = 1000  # nobody chooses a file sooner
KINDS = (MarkKind.NEEDLE, MarkKind.ARROW, MarkKind.DISTANCE)


class Bench:
    """A viewport in a window of its own, that counts its paints."""

    def __init__(self) -> None:
        self.jobs = Jobs()
        self.qtjobs = QtJobs(self.jobs)
        self.source = FrameSource(self.qtjobs)
        self.viewport = Viewport(self.source)
        self.viewport.resize(WIDTH, HEIGHT)
        self.painted = 0
        self.on_paint = lambda: None
        paint = self.viewport.paintEvent

        def counted(event):
            paint(event)
            self.painted += self.viewport.feed.frame is not None
            self.on_paint()

        self.viewport.paintEvent = counted
        self.viewport.show()
        Rehearsal(self.qtjobs)  # as the application does when its window is shown
        self.wait(IDLE_MS)

    def wait(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def open(self, path: str) -> None:
        """From the path to the painted first frame, by the product's own way: scan on a worker, then show."""
        self.source.clear()
        self.viewport.show_run(None)
        loop = QEventLoop()
        before = self.painted
        self.on_paint = lambda: loop.quit() if self.painted > before else None
        job = self.qtjobs.submit(Lane.PYTHON, "", lambda ctx: scan([Path(path)], ctx.progress, ctx.check))
        job.succeeded.connect(lambda files: self.viewport.show_run(next(all_runs(files))))
        loop.exec()
        self.on_paint = lambda: None

    def mark(self) -> None:
        """The same marks on every frame."""
        run = self.viewport.feed.run
        self.viewport.set_marks(
            [
                Mark(f"{position}-{kind}", kind, run.ref(position), tuple(Point(*point) for point in line))
                for position in range(1, run.frame_count + 1)
                for kind, line in zip(KINDS, LINES, strict=True)
            ]
        )


def played(bench: Bench, path: str) -> float:
    bench.open(path)
    bench.viewport.lens.set_voi(Window(1850, 2900))
    bench.mark()
    player = bench.viewport.feed.player
    player.play(1)
    player.set_speed(SPEED)
    bench.wait(round(WARM_UP_S * 1000))
    shown = []
    bench.on_paint = lambda: shown.append(bench.viewport.feed.position)
    start = now()
    bench.wait(round(PLAY_S * 1000))
    seconds = now() - start
    player.pause()
    changes = sum(1 for one, other in pairwise(shown) if one != other)
    return changes / seconds


def gaps(bench: Bench, path: str) -> dict:
    """Gaps of a 5 ms timer while nothing happens, and while a run decodes and plays at its own rate."""
    idle = gap_figures(bench)
    bench.open(path)
    bench.mark()
    bench.viewport.feed.player.play(1)
    bench.wait(1000)
    shown = [0]
    bench.viewport.shown.connect(lambda _position: shown.__setitem__(0, shown[0] + 1))
    playing = gap_figures(bench)
    return {"idle": idle, "playing": playing | {"frames_shown": shown[0]}}


def gap_figures(bench: Bench, seconds: float = 10.0) -> dict:
    clock, found, timer = QElapsedTimer(), [], QTimer(interval=5)
    timer.setTimerType(Qt.TimerType.PreciseTimer)

    def tick():
        found.append(clock.nsecsElapsed() / 1e6)
        clock.start()

    timer.timeout.connect(tick)
    clock.start()
    timer.start()
    bench.wait(round(seconds * 1000))
    timer.stop()
    found.sort()
    median, late = (found[min(int(len(found) * share), len(found) - 1)] for share in (0.5, 0.99))
    return {"p50_ms": median, "p99_ms": late, "max_ms": found[-1], "ticks": len(found)}


def main() -> None:
    wanted = task()
    application = QApplication([])
    theme.load_fonts()
    let_the_screen_in()
    bench = Bench()
    match wanted.what:
        case "fresh":
            done(first=first_frames(bench.open, wanted.files, 1))
        case "first":
            done(first=first_frames(bench.open, wanted.files, OPENS * 3))
        case "play":
            done(fps=played(bench, wanted.files[0]))
        case "gaps":
            done(**gaps(bench, wanted.files[0]))
    bench.viewport.show_run(None)
    bench.jobs.close()
    application.quit()


main()
