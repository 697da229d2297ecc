"""Takes the pictures of docs/images from the demonstration case, half documented and signed.

QT_QPA_PLATFORM=offscreen python docs/take_screenshots.py
"""

import sys
import tempfile
from pathlib import Path

from PIL import Image

from procroom.app import demo_run
from procroom.ui.demo_pictures import screenshots

IMAGES = Path(__file__).parent / "images"

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
    return 0


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
