"""`procroom export`: a case in a form, in a folder; the same each time; every refusal in words."""

import hashlib
import json

import pytest

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.clock import stopped_clock
from procroom.domain.values import parse_time
from procroom.procedures import registry
from procroom.storage.store import open_store

SIGN = ("--sign-as", "DEMO Physician", "--role", "Proceduralist", "--at", "2026-06-10T10:00-05:00")
RELEASE = (
    "--unsigned",
    "--release-as",
    "DEMO Physician",
    "--role",
    "MD",
    "--reason",
    "The ward needs it now.",
)


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
        (("--to", "pdf", "--name", "{patient}", *SIGN), 2, "{patient} is not known; known are {name}"),
        (("--to", "json", "csv", "--name", "{mrn}", *SIGN), 2, "gives several files one name"),
        (("--to", "pdf", "--name", "{accession}", *SIGN), 1, "by {accession}, which is not known"),
        (("--to", "fax", *SIGN), 2, "“fax” is not a form. Forms: pdf"),
        (("--to", "pdf"), 1, "A case file is not signed. Sign it with --sign-as"),
        (("--to", "pdf", "--sign-as", "X"), 2, "Signing takes both"),
        (("--to", "pdf", "--unsigned", *SIGN), 2, "exclude each other"),
        (
            ("--to", "pdf", "--unsigned"),
            2,
            "--unsigned takes --release-as NAME, --role ROLE and --reason TEXT",
        ),
        (("--to", "pdf", *RELEASE[:-1], "..."), 1, "needs a name, a role and a reason"),
        (("--to", "pdf", *RELEASE[1:]), 2, "go with --unsigned"),
        (("--to", "pdf", "--store", "no.sqlite", *SIGN), 2, "leaves signed"),
        (("--to", "pdf", "--store", "no.sqlite"), 1, "no.sqlite is not there"),
        (("--to", "pdf", *SIGN[:4], "--at", "noon"), 2, "--at: “noon” is not a time with zone"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_is_written(here, gs1, tmp_path, arguments, code, words):
    said = here("export", gs1, "-o", tmp_path / "out", *arguments)
    assert (said.returncode, said.stdout) == (code, "")
    assert words in said.stderr
    assert not (tmp_path / "out").exists()


def test_who_releases_an_unsigned_case_is_asked_and_written_down(here, gs1, tmp_path):
    """In the output and beside the files; the forms say that they are not signed."""
    at = "2026-06-10T10:00:00-05:00"
    said = here("export", gs1, "--to", "pdf", "-o", tmp_path / "out", *RELEASE, "--at", at, "--json")
    assert said.returncode == 0, said.stderr
    told = json.loads(said.stdout)
    words = {"by": "DEMO Physician", "role": "MD", "reason": "The ward needs it now.", "at": at}
    assert (told["version"], told["signed"], told["release"]) == (0, False, words)
    beside = json.loads((tmp_path / "out" / "RELEASE.json").read_text(encoding="utf-8"))
    [parcel] = told["parcels"]
    assert beside == {
        "format": "procroom-release",
        "version": 1,
        "case_id": told["case_id"],
        **words,
        "files": [{"file": parcel["identity"], "sha256": parcel["sha256"]}],
    }
    assert (
        hashlib.sha256((tmp_path / "out" / parcel["identity"]).read_bytes()).hexdigest() == parcel["sha256"]
    )


def test_files_are_named_as_asked(here, gs1, tmp_path):
    """By the words of a drop folder; where its files lie is told as they are called."""
    names = ("--name", "{mrn}/{service_date}-{form}.{extension}")
    said = here("export", gs1, "--to", "pdf", "json", "-o", tmp_path / "out", *RELEASE, *names, "--json")
    assert said.returncode == 0, said.stderr
    mrn = json.loads(gs1.read_text(encoding="utf-8"))["answers"]["patient"]["mrn"]
    wanted = [f"{mrn}/20260210-pdf.pdf", f"{mrn}/20260210-json.json"]
    beside = json.loads((tmp_path / "out" / "RELEASE.json").read_text(encoding="utf-8"))
    assert [each["file"] for each in beside["files"]] == wanted
    for name, parcel in zip(wanted, json.loads(said.stdout)["parcels"], strict=True):
        assert parcel["file"] == str(tmp_path / "out" / name)
        assert hashlib.sha256((tmp_path / "out" / name).read_bytes()).hexdigest() == parcel["sha256"]


def test_a_case_of_a_store_leaves_in_the_version_that_is_asked_for(here, gs1, tmp_path):
    place = tmp_path / "cases.sqlite"
    store = open_store(place)
    session = play(read_case(gs1, registry.get), store, stopped_clock(parse_time("2026-06-10T10:00-05:00")))
    signing.sign(session, store, name="DEMO Physician", role="Proceduralist")
    signing.addend(session, store, text="Seen at 15:00.", name="DEMO Fellow", role="Fellow")
    store.close()
    end = session.case_id[-8:]
    first, newest = (
        json.loads(
            here(
                "export",
                end,
                "--store",
                place,
                "--to",
                "pdf",
                "dicom",
                "-o",
                tmp_path / "out",
                "--json",
                *more,
            ).stdout
        )
        for more in (("--version", "1"), ())
    )
    assert (first["version"], newest["version"]) == (1, 2)
    assert [each["form"] for each in newest["parcels"]] == ["pdf", "dicom", "dicom", "dicom"]
    known = {each["identity"] for each in first["parcels"]}
    assert [each["identity"] in known for each in newest["parcels"]] == [
        False,
        False,
        False,
        True,
    ]  # the record stays
    assert (
        "There is no version 3"
        in here("export", end, "--store", place, "--to", "pdf", "-o", tmp_path, "--version", "3").stderr
    )
