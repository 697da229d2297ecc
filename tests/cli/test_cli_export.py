"""`procroom export`: a case in a form, in a folder; the same each time; every refusal in words."""

import hashlib
import json

import pytest

SIGN = ("--sign-as", "DEMO Physician", "--role", "Proceduralist", "--at", "2026-06-10T10:00-05:00")


def test_a_case_file_is_signed_and_written(here, gs1, tmp_path):
    said = here("export", gs1, "--to", "pdf", "-o", tmp_path / "out", *SIGN, "--json")
    assert said.returncode == 0, said.stderr
    told = json.loads(said.stdout)
    assert (told["version"], told["signed"]) == (1, True)
    [parcel] = told["parcels"]
    written = (tmp_path / "out" / parcel["identity"]).read_bytes()
    assert written.startswith(b"%PDF")
    assert parcel["sha256"] == hashlib.sha256(written).hexdigest()
    here("export", gs1, "--to", "pdf", "-o", tmp_path / "again", *SIGN)
    assert (tmp_path / "again" / parcel["identity"]).read_bytes() == written


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--to", "fax", *SIGN), 2, "“fax” is not a form. Forms: pdf"),
        (("--to", "pdf"), 1, "A case file is not signed. Sign it with --sign-as"),
        (("--to", "pdf", "--sign-as", "X"), 2, "Signing takes both"),
        (("--to", "pdf", "--unsigned", *SIGN), 2, "exclude each other"),
        (("--to", "pdf", "--store", "no.sqlite"), 1, "no.sqlite is not there"),
        (("--to", "pdf", *SIGN[:4], "--at", "noon"), 2, "--at: “noon” is not a time with zone"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_is_written(here, gs1, tmp_path, arguments, code, words):
    said = here("export", gs1, "-o", tmp_path / "out", *arguments)
    assert (said.returncode, said.stdout) == (code, "")
    assert words in said.stderr
    assert not (tmp_path / "out").exists()
