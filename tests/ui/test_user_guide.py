"""The user guide tells the keys that the program has, and shows pictures that exist."""

import importlib.util
import re
from pathlib import Path

from procroom.imaging.cv import cv2

DOCS = Path(__file__).parents[2] / "docs"


def test_the_key_tables_are_those_of_the_program():
    """Writing the tables again changes nothing."""
    spec = importlib.util.spec_from_file_location("write_keys", DOCS / "write_keys.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    text = (DOCS / "user-guide.md").read_text("utf-8")
    assert module.guide_with_keys(text) == text
    assert "| Ctrl+K |" in text
    assert "| Space |" in text


def test_every_picture_is_there_in_both_sizes():
    """Each picture the guide shows exists, and so does the page at the other size."""
    shown = re.findall(r"\]\((images/[^)]+)\)", (DOCS / "user-guide.md").read_text("utf-8"))
    assert len(shown) >= 8
    for name in shown:
        for size in ((1280, 800), (1920, 1080)):
            path = DOCS / re.sub(r"\d+x\d+", f"{size[0]}x{size[1]}", name)
            assert cv2.imread(str(path)).shape[1::-1] == size
