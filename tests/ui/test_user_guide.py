"""The user guide tells the keys that the program has, and shows every page in both themes and sizes."""

import importlib.util
import re
import sys
from pathlib import Path

from procroom.imaging.cv import cv2

DOCS = Path(__file__).parents[2] / "docs"


def test_the_key_tables_are_those_of_the_program():
    """Writing the tables again changes nothing."""
    module = loaded("write_keys")
    text = (DOCS / "user-guide.md").read_text("utf-8")
    assert module.guide_with_keys(text) == text
    assert "| Ctrl+K |" in text
    assert "| Space |" in text


def test_every_page_has_its_pictures():
    """Each page of the script is in the guide and on disk, in both sizes and both themes; nothing else lies there."""
    script = loaded("take_screenshots")
    text = (DOCS / "user-guide.md").read_text("utf-8")
    shown = set(re.findall(r"\]\(images/([^)]+)\)", text))
    assert len(script.PAGES) >= 19
    for page in script.PAGES:
        assert re.search(rf"!\[[^\]]+\]\(images/{page.name}-dark-1280x800\.png\)", text), page.name
        for theme in ("dark", "light"):
            for size in ((1280, 800), (1920, 1080)):
                name = f"{page.name}-{theme}-{size[0]}x{size[1]}.png"
                assert name in shown
                assert cv2.imread(str(DOCS / "images" / name)).shape[1::-1] == size
    assert {each.name for each in (DOCS / "images").iterdir()} == shown


def test_the_pictures_are_light_to_fetch_and_the_themes_differ():
    """No picture weighs more than 250 kB, all together no more than 7 MB; a light page is lighter than the dark one."""
    pictures = list((DOCS / "images").glob("*.png"))
    assert max(each.stat().st_size for each in pictures) < 250_000
    assert sum(each.stat().st_size for each in pictures) < 7_000_000
    for dark in (DOCS / "images").glob("*-dark-1280x800.png"):
        light = dark.with_name(dark.name.replace("-dark-", "-light-"))
        assert cv2.imread(str(light)).mean() > cv2.imread(str(dark)).mean() + 40, light.name


def loaded(name):
    """A script of docs as a module."""
    spec = importlib.util.spec_from_file_location(name, DOCS / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # its dataclasses look there for their own module
    spec.loader.exec_module(module)
    return module
