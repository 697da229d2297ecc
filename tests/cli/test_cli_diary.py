"""`procroom diary`: the form of a case, and a filled one into its case file."""

import io
import json

import pypdf
import pytest


@pytest.fixture
def case(gs1, tmp_path):
    """GS3 before its diary is back."""
    data = json.loads((gs1.parent / "gs3.case.json").read_text(encoding="utf-8"))
    data["answers"].pop("diary", None)
    path = tmp_path / "gs3.case.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def fill(form, target, values):
    """Fill a form in with pypdf."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(form.read_bytes()))
    writer.update_page_form_field_values(writer.pages[0], values)
    with target.open("wb") as out:
        writer.write(out)


def test_form_out_diary_in(procroom, case, tmp_path):
    """Form, filled, read as JSON, recorded in a case file that procroom reads again."""
    form, filled, after = (tmp_path / name for name in ("diary.pdf", "filled.pdf", "after.case.json"))
    made = procroom("diary", case, "-o", form)
    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout == f"{form}: pain diary, 1 page\n"
    fill(form, filled, {"s15_nrs": "/1", "s30_nrs": "/1", "s60_nrs": "/2", "s60_half": "/Yes"})
    read = procroom("diary", case, "--read", filled, "--json", "-o", after)
    assert (read.returncode, read.stderr) == (0, "")
    said = json.loads(read.stdout)
    assert (said["format"], said["version"], said["source"]) == ("procroom-diary", 1, "patient diary PDF")
    assert [(row["slot"], row["minutes"], row["nrs"]) for row in said["entries"]] == [
        ("15", 15, "1"),
        ("30", 30, "1"),
        ("60", 60, "2.5"),
    ]
    assert said["entries"][0]["rescue"] is None
    recorded = json.loads(after.read_text(encoding="utf-8"))
    assert [row["minutes"] for row in recorded["answers"]["diary"]["entries"]] == [15, 30, 60]
    assert set(recorded["sources"].values()) == {"patient diary PDF"}
    assert procroom("check", after, "--phase", "FOLLOWUP", "--json").returncode == 0


def test_what_was_read_is_told_in_words(here, case, tmp_path):
    """Without --json."""
    form, filled = tmp_path / "diary.pdf", tmp_path / "filled.pdf"
    assert here("diary", case, "-o", form, "--paper", "a4").returncode == 0
    fill(form, filled, {"s15_nrs": "/1", "s30_did": "/yes"})
    read = here("diary", case, "--read", filled)
    assert read.returncode == 0
    assert "2 rows answered" in read.stdout
    assert "30 min: no score is ticked." in read.stderr


def test_what_cannot_be_read_changes_nothing(here, gs1, case, tmp_path):
    """Damaged and foreign files, cases without a diary, half a command: words and an exit code."""
    damaged, after = tmp_path / "damaged.pdf", tmp_path / "after.case.json"
    damaged.write_bytes(b"%PDF-1.7 and no more")
    for filled in (damaged, case, tmp_path / "absent.pdf"):
        done = here("diary", case, "--read", filled, "-o", after)
        assert done.returncode == 1
        assert done.stderr.startswith("procroom: ")
        assert not after.exists()
    assert "no pain diary" in here("diary", gs1, "-o", tmp_path / "form.pdf").stderr
    assert here("diary", case).returncode == 2
    assert here("diary", case, "--json", "-o", tmp_path / "form.pdf").returncode == 2
