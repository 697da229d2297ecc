"""Drop folders: whole files only, nothing overwritten, names that lead nowhere else."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from signed_cases import signed

from procroom.exchange.forms import NotExportable
from procroom.exchange.parcel import Parcel
from procroom.exchange.senders import folder
from procroom.exchange.senders.contract import Refused, Step, Waiting
from procroom.exchange.senders.destination import Destination, DestinationInvalid
from procroom.exchange.senders.folder import (
    IDENTIFYING,
    PLACEHOLDERS,
    FolderSender,
    file_name,
    labels_of,
)

PARCEL = Parcel("pdf", "note-00000001-v1.pdf", "application/pdf", b"%PDF-1.7 synthetic", "note-00000001-v1.pdf", "6f1f", 1, "PDF of the note")  # fmt: skip


def go_on():
    """Nobody asks to stop."""


def to(path, template=""):
    """A destination."""
    return Destination("DROP", "folder", (), folder=str(path), file_name=template)


def test_a_file_is_whole_or_not_there(tmp_path, monkeypatch):
    """Written once, however often it is sent; a crash before the name is given leaves no file a watcher would take."""
    sender = FolderSender(to(tmp_path, "{case}/{form}-{version}.{extension}"))
    first, second = sender.send(PARCEL, go_on), sender.send(PARCEL, go_on)
    kept = tmp_path / "6f1f" / "pdf-1.pdf"
    assert (first.words, second.words, first.reference) == ("written", "was there already", str(kept))
    assert kept.read_bytes() == PARCEL.content
    assert [each for each in kept.parent.iterdir() if each != kept] == []

    class Crash(BaseException):
        pass

    def crash(*_):
        raise Crash

    other = replace(PARCEL, version=2)
    monkeypatch.setattr(os, "link", crash)
    with pytest.raises(Crash):
        sender.send(other, go_on)
    assert {each.name for each in kept.parent.iterdir() if not each.name.startswith(".")} == {"pdf-1.pdf"}
    monkeypatch.undo()
    assert sender.send(other, go_on).words == "written"


@pytest.mark.parametrize("links", [True, False])
def test_nothing_is_overwritten(tmp_path, monkeypatch, links):
    """Another file of that name is left alone; so on file systems without links."""
    if not links:

        def no_links(*_):
            raise OSError(folder.errno.ENOTSUP, "not supported")

        monkeypatch.setattr(os, "link", no_links)
    path = tmp_path / PARCEL.name
    sender = FolderSender(to(tmp_path))
    assert sender.send(PARCEL, go_on).words == "written"
    assert sender.send(PARCEL, go_on).words == "was there already"
    path.write_bytes(b"somebody else's")
    with pytest.raises(Refused, match="Another file"):
        sender.send(PARCEL, go_on)
    assert path.read_bytes() == b"somebody else's"


def test_what_is_in_the_way_is_said(tmp_path, monkeypatch):
    """A folder that is away waits; so does a full disk; no permission needs a person."""
    with pytest.raises(Waiting, match="is not there"):
        FolderSender(to(tmp_path / "share")).send(PARCEL, go_on)
    for number, outcome in (
        (folder.errno.ENOSPC, Waiting),
        (folder.errno.EACCES, Refused),
        (folder.errno.EIO, Waiting),
    ):

        def fail(*_args, number=number, **_named):
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(folder.tempfile, "mkstemp", fail)
        with pytest.raises(outcome, match="cannot be written"):
            FolderSender(to(tmp_path)).send(PARCEL, go_on)
        last = list(FolderSender(to(tmp_path)).test(go_on))[-1]
        assert (last.step, last.passed) == (Step.PERMISSION, False)


def test_the_test_button(tmp_path):
    """A folder that can be written; one that is not there; a template that is none. Nothing is left behind."""
    assert all(each.passed for each in FolderSender(to(tmp_path)).test(go_on))
    assert list(tmp_path.iterdir()) == []
    for made in (to(tmp_path / "away"), to(tmp_path, "{patient}")):
        last = list(FolderSender(made).test(go_on))[-1]
        assert (last.step, last.passed) == (Step.SETTINGS, False)


@pytest.mark.parametrize(
    "template",
    ["../{name}", "/{name}", "{name}/../x", "a//b", "{patient}", "{name", "}", "a:b", ".hidden", "a\\b"],
)
def test_a_template_that_cannot_be_used_is_refused(tmp_path, template):
    """Nothing leads out of the folder, and no patient's name is on offer."""
    with pytest.raises(DestinationInvalid, match="file_name"):
        file_name(to(tmp_path, template), PARCEL)


@given(
    st.lists(
        st.sampled_from([*(f"{{{each}}}" for each in PLACEHOLDERS), "a", "-", "/", "_"]),
        min_size=1,
        max_size=8,
    ),
    st.text(min_size=1, max_size=40),
    st.text(max_size=40),
)
def test_no_name_leads_out_of_the_folder(parts, name, case_id):
    """Whatever parcels are called: a refused template, or a place below the folder."""
    odd = replace(PARCEL, name=name, case_id=case_id, labels=dict.fromkeys(IDENTIFYING, name))
    try:
        found = file_name(to("/drop", "x".join(parts)), odd)
    except (DestinationInvalid, Refused):
        return
    path = Path(os.path.normpath(Path("/drop") / found))
    assert path != Path("/drop")
    assert Path("/drop") in path.parents
    assert "\x00" not in found


BY_NUMBER = "{mrn}/{service_date}-{accession}.{extension}"


def test_a_file_is_named_by_who_it_is_of_only_where_the_template_asks(tmp_path):
    """Patients' numbers are put into names on wish; outbox, receipt and problems tell the template instead."""
    case = signed("gs1")
    case = replace(case, encounter=replace(case.encounter, accession_number="A/1"))
    assert labels_of(to(tmp_path, "{case}-{version}"), case) == {}
    labels = labels_of(to(tmp_path, BY_NUMBER), case)
    assert labels == {"mrn": case.patient.mrn, "service_date": "20260210", "accession": "A/1"}
    sender = FolderSender(to(tmp_path, BY_NUMBER))
    receipt = sender.send(replace(PARCEL, labels=labels), go_on)
    kept = tmp_path / case.patient.mrn / "20260210-A%2F1.pdf"
    assert kept.read_bytes() == PARCEL.content
    assert receipt.reference == str(tmp_path / BY_NUMBER)
    with pytest.raises(Refused, match="Another file") as told:
        sender.send(replace(PARCEL, content=b"other", labels=labels), go_on)
    assert case.patient.mrn not in str(told.value)
    assert "identify patients" in next(sender.test(go_on)).words


def test_what_a_name_asks_for_and_nobody_recorded_is_said(tmp_path):
    """A file without its number would be filed wrongly; one that was put in before the template asked is sent anew."""
    with pytest.raises(NotExportable, match=r"names its files by \{accession\}, which is not known"):
        labels_of(to(tmp_path, BY_NUMBER), signed("gs1"))
    with pytest.raises(Refused, match="was sent this before it did"):
        FolderSender(to(tmp_path, BY_NUMBER)).send(PARCEL, go_on)
    with pytest.raises(Refused, match="too long"):
        file_name(to(tmp_path, "{mrn}"), replace(PARCEL, labels={"mrn": "1" * 201}))


@given(
    st.text(min_size=1, max_size=16), st.text(min_size=1, max_size=16)
)  # at most 12 signs for one of theirs
def test_no_two_numbers_make_one_name(one, other):
    """Signs that names cannot have are told apart, not lumped together."""
    first, second = (
        file_name(to("/drop", "{mrn}"), replace(PARCEL, labels={"mrn": each})) for each in (one, other)
    )
    assert (first == second) == (one == other)
    assert "/" not in first
