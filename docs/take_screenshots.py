"""Takes the pictures of docs/images from the demonstration case, half documented and signed.

QT_QPA_PLATFORM=offscreen python docs/take_screenshots.py
"""

import sys
import tempfile
from pathlib import Path

from procroom.app import demo_run
from procroom.imaging.cv import cv2
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
    picture = cv2.imread(str(path))
    cv2.imwrite(str(IMAGES / name), picture, [cv2.IMWRITE_PNG_COMPRESSION, 9])
    sys.stdout.write(f"docs/images/{name}\n")


if __name__ == "__main__":
    sys.exit(main())
