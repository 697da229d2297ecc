"""Takes the pictures of docs/images from the demonstration case, half documented and signed.

QT_QPA_PLATFORM=offscreen python docs/take_screenshots.py
"""

import sys
import tempfile
import time
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QApplication

from procroom import bootstrap
from procroom.app import demo_run
from procroom.app.case_file import play, read_case
from procroom.app.jobs import Jobs, inline_executor
from procroom.domain.definition import Stage
from procroom.procedures import registry
from procroom.ui.application import PlatformFiles, Window, make_application
from procroom.ui.demo_pictures import screenshots

IMAGES = Path(__file__).parent / "images"

CASES = Path(__file__).parents[1] / "tests" / "scenarios"
SIZES = ((1280, 800), (1920, 1080))
MAPS = {
    "pain_map": "back.L.low_back.1-8 back.L.buttock.1-20 back.L.thigh.1-20 back.L.calf.3-15",
    "felt_map": "back.L.buttock.6-20 back.L.thigh.1-28 back.R.buttock.3-5",
}
SIGNED = {"procedure": "procedure-marked", "note": "note-signed"}


def main() -> int:
    """Take them all; say which."""
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        half = demo_run.prepare(Path(folder) / "half", _quiet)
        for path in screenshots(half.store, half.case_id, half.images, Path(folder) / "pictures"):
            _keep(path, path.name)
        whole = demo_run.play(Path(folder) / "whole", _quiet)
        for path in screenshots(whole.store, whole.case_id, whole.images, Path(folder) / "signed"):
            page, _, size = path.stem.rpartition("-")
            if page in SIGNED:
                _keep(path, f"{SIGNED[page]}-{size}.png")
        _trial(Path(folder) / "trial")
    return 0


def _trial(folder: Path) -> None:
    """The trial of GS8 on one page, and the chart that its maps are painted on."""
    folder.mkdir(parents=True)
    application = make_application()
    station = bootstrap.start(folder / "cases.sqlite", settings=folder / "s.toml", log=folder / "log.txt")
    ids = [
        play(read_case(CASES / f"{name}.case.json", registry.get), station.store).case_id
        for name in ("gs8", "gs8-pull")
    ]
    window = Window(application, station, PlatformFiles(), Jobs(inline_executor))
    main = window.main
    main.show()
    for width, height in SIZES:
        main.resize(width, height)
        main.open_case(ids[1])
        main.run("go.trial")
        _rest(application)
        main.grab().save(str(folder / f"trial-page-{width}x{height}.png"))
    main.open_case(ids[0])
    room = main.pages.case.room
    for name, cells in MAPS.items():
        room.desk.give(f"maps.{name}", cells)
    room.reveal("maps.felt_map")
    editor = room.record.form(Stage.PROCEDURE).place("maps.felt_map").editor
    for width, height in SIZES:
        editor.open_chart()
        editor.chart.resize(width, height)
        _rest(application)
        editor.chart.grab().save(str(folder / f"trial-map-{width}x{height}.png"))
        editor.chart.accept()
    window.close()
    for path in sorted(folder.glob("trial-*.png")):
        _keep(path, path.name)


def _rest(application: QApplication) -> None:
    for _ in range(12):
        application.processEvents()
        time.sleep(0.05)


def _quiet(*_step: object) -> None:
    """Nobody watches the progress."""


def _keep(path: Path, name: str) -> None:
    with Image.open(path) as picture:
        small = picture.convert("RGB").quantize(
            200, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE
        )
        small.save(IMAGES / name, optimize=True)
    sys.stdout.write(f"docs/images/{name}\n")


if __name__ == "__main__":
    sys.exit(main())
