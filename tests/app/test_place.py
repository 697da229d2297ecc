"""Where work was left: kept in one step, forgotten on closing, and never a reason to fail."""

from pathlib import Path

import pytest

from procroom.app.place import Place, PlaceFile

HERE = Place("case-1", "procedure", 12, "header.room", "DEMO Nurse", "Nurse", timeline=True)


def test_what_is_kept_is_read_back(tmp_path):
    """All of it, by another life of the program; the newest place counts."""
    path = tmp_path / "folder" / "place.json"
    file = PlaceFile(path)
    assert file.read() is None
    file.keep(Place("case-1", "before"))
    file.keep(HERE)
    assert PlaceFile(path).read() == HERE
    assert list(path.parent.iterdir()) == [path]


def test_closing_forgets_it(tmp_path):
    """Twice is no trouble; kept again it is there again."""
    file = PlaceFile(tmp_path / "place.json")
    file.keep(HERE)
    file.forget()
    file.forget()
    assert file.read() is None
    file.keep(HERE)
    assert file.read() == HERE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"case_id": 1, "step": "before"}',
        '{"step": "before"}',
        '{"case_id": "a", "other": 1}',
        "\xff",
    ],
)
def test_a_damaged_file_is_no_place(tmp_path, text):
    """After a power cut anything may stand there."""
    path = tmp_path / "place.json"
    path.write_bytes(text.encode("latin-1"))
    assert PlaceFile(path).read() is None


def test_a_second_window_keeps_nothing(tmp_path):
    """It has no file."""
    file = PlaceFile(None)
    file.keep(HERE)
    file.forget()
    assert file.read() is None


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path):
    """Work goes on; nothing half written stays behind."""
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where a folder should be", encoding="utf-8")
    file = PlaceFile(Path(blocked, "place.json"))
    file.keep(HERE)
    file.forget()
    assert file.read() is None
    assert list(tmp_path.iterdir()) == [blocked]
