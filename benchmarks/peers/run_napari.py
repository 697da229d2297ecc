"""napari: the whole run loaded by pydicom as an image layer, marks as a shapes layer."""

import napari
import pydicom
from common import HEIGHT, LEVELS, LINES, WIDTH, done, first_frames, play, task
from qtpy.QtWidgets import QApplication

viewer = napari.Viewer(show=True)
viewer.window.resize(WIDTH + 320, HEIGHT + 160)
app = QApplication.instance()
canvas = viewer.window._qt_viewer.canvas.native


def settle() -> None:
    """Let everything that is due be painted."""
    app.processEvents()
    canvas.repaint()
    app.processEvents()


def open_file(path: str) -> None:
    viewer.layers.clear()
    stack = pydicom.dcmread(path).pixel_array
    viewer.add_image(stack)
    viewer.dims.set_current_step(0, 0)
    settle()


def mark() -> None:
    viewer.layers[0].contrast_limits = LEVELS
    lines = [[(y0, x0), (y1, x1)] for (x0, y0), (x1, y1) in LINES]
    viewer.add_shapes(lines, shape_type="line", edge_width=4, edge_color="cyan")


def step() -> int:
    count = int(viewer.dims.nsteps[0])
    viewer.dims.set_current_step(0, (int(viewer.dims.current_step[0]) + 1) % count)
    canvas.repaint()
    app.processEvents()
    return 1


def main() -> None:
    wanted = task()
    if wanted.what == "fresh":
        done(first=first_frames(open_file, wanted.files, 1))
    elif wanted.what == "first":
        done(first=first_frames(open_file, wanted.files))
    else:
        open_file(wanted.files[0])
        mark()
        done(fps=play(step))


main()
