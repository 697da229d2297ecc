"""Entries survive storage unchanged, and a changed one is found out."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from small_case import NURSE, OPENED, needle, view

from procroom.domain import events
from procroom.domain.case import LinkedSeries, Mark, MarkKind, SavedView, ViewTag
from procroom.domain.errors import RecordDamaged
from procroom.domain.events import (
    EVENT_TYPES,
    AddendumAdded,
    AnswerCleared,
    AnswerGiven,
    CaseOpened,
    FindingAcknowledged,
    FindingOverridden,
    InstanceAdded,
    InstanceRemoved,
    MarkPlaced,
    MarkRemoved,
    NoteSigned,
    NoteWithdrawn,
    ReleasedUnsigned,
    Retracted,
    SeriesLinked,
    ViewRemoved,
    ViewSaved,
    entry_body,
    entry_from_body,
    event_payload,
    seal,
)
from procroom.domain.values import FrameRef, Point, Scale

TEXT = Mark("m2", MarkKind.TEXT, FrameRef("1.2"), (Point(0.5, 0.5),), text="L5 – левый")
BARE = SavedView("v2", ViewTag.OTHER, image_id="PACS-1")
EVENTS = [
    CaseOpened("small", 1),
    AnswerGiven("facts.volume", {"value": "1.50", "unit": "mL"}, None, "DICOM"),
    AnswerGiven("facts.agreed", False, True),
    AnswerGiven("facts.colours", ["RED", "BLUE"], ["RED"]),
    AnswerCleared("facts.words", "Ελένη"),
    InstanceAdded("done.targets", "t1"),
    InstanceRemoved("done.targets", "t1", {"done.targets[t1].needle.gauge": "22 G"}),
    MarkPlaced(needle(position="done.targets[t1]"), needle()),
    MarkPlaced(TEXT),
    MarkPlaced(replace(needle(), scale=Scale(0.2, 0.2, "ImagerPixelSpacing", "isocenter", 0.14))),
    MarkRemoved(TEXT),
    ViewSaved(view(), BARE),
    ViewSaved(BARE),
    ViewRemoved(view()),
    SeriesLinked(LinkedSeries("1.2", "1.2.3", "XA", "AP", "DEMO-1", ("a.dcm", "b.dcm"))),
    FindingOverridden("AC-01", "", "asra 2026.1", "60.5 h", "EMERGENCY", "spoken with the surgeon – да"),
    FindingAcknowledged("LA-02", "done.targets[t1]", "83 %"),
    Retracted((3, 4)),
    NoteSigned("A", "MD", "I did it.", "abc", "doc", "pdf"),
    AddendumAdded("Later.", "A", "MD", "pdf2"),
    NoteWithdrawn("The chart of another patient.", "A", "MD", "pdf3"),
    ReleasedUnsigned("A", "MD", "The ward needs it at once."),
]


def sealed(event, at=OPENED):
    """An entry of an event and its stored body."""
    entry = seal(7, "case-1", 3, at, NURSE, event, "prev")
    return entry, entry_body(7, "case-1", 3, at, NURSE, event, "prev")


def test_every_event_type_is_tried_here():
    """The list of this file names every type there is."""
    assert {type(event) for event in EVENTS} == set(EVENT_TYPES.values())


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_entry_comes_back_as_it_was(event):
    """Through JSON text and back, an entry equals itself, with types, zone and digest."""
    entry, body = sealed(event)
    read = entry_from_body(json.loads(json.dumps(body)), entry.digest)
    assert read == entry
    assert read.at.utcoffset() == timedelta(hours=-5)
    assert type(read.event) is type(event)


@pytest.mark.parametrize(
    "zone", [UTC, timezone(timedelta(hours=5, minutes=45)), timezone(timedelta(hours=-3, minutes=-30))]
)
def test_the_zone_of_the_station_is_kept(zone):
    """K8: the moment and the offset it was recorded with both come back."""
    at = datetime(2026, 2, 10, 23, 59, 59, 123456, tzinfo=zone)
    entry, body = sealed(CaseOpened("small", 1), at)
    read = entry_from_body(body, entry.digest)
    assert (read.at, read.at.utcoffset()) == (at, at.utcoffset())
    assert body["at"].endswith("+00:00")


CHANGES = [
    ("seq", 8),
    ("case_id", "case-2"),
    ("act", 4),
    ("at", "2026-02-10T13:30:01.000000+00:00"),
    ("zone", "-06:00"),
    ("actor", {"name": "A. Other", "role": "Nurse", "station": "Room 1"}),
    ("type", "AnswerCleared"),
    ("version", 2),
    ("payload", {"path": "facts.score", "value": 8, "before": None, "source": ""}),
    ("prev_digest", "other"),
]


@pytest.mark.parametrize(("name", "value"), CHANGES, ids=[name for name, _ in CHANGES])
def test_any_change_breaks_the_digest(name, value):
    """Who, when, where, what and what came before: none can be changed without being found out."""
    entry, body = sealed(AnswerGiven("facts.score", 7))
    assert set(body) == {name for name, _ in CHANGES}
    with pytest.raises(RecordDamaged, match=r"Entry .* does not match its digest"):
        entry_from_body({**body, name: value}, entry.digest)


def test_an_added_field_breaks_the_digest():
    """Nothing can be slipped in beside the known fields."""
    entry, body = sealed(AnswerGiven("facts.score", 7))
    with pytest.raises(RecordDamaged):
        entry_from_body({**body, "note": "x"}, entry.digest)


@pytest.mark.parametrize(("name", "value"), [("type", "Teleported"), ("version", 2)])
def test_an_entry_of_a_newer_program_is_named(name, value):
    """A true entry of an unknown kind is not guessed at."""
    _, body = sealed(AnswerGiven("facts.score", 7))
    newer = {**body, name: value}
    with pytest.raises(RecordDamaged, match=r"does not know .* Open this case with the newer procroom"):
        entry_from_body(newer, events.digest_of(newer))


def test_an_older_entry_is_brought_up_to_date(monkeypatch):
    """An upcaster turns the payload of an older version into that of the next, the digest staying that of the old."""
    _, body = sealed(AnswerGiven("facts.score", 7))
    payload = {"path": body["payload"]["path"], "old": 7}
    older = {**body, "version": 0, "payload": payload}
    upcast = {("AnswerGiven", 0): lambda old: {"path": old["path"], "value": old["old"]}}
    monkeypatch.setattr(events, "UPCASTERS", upcast)
    read = entry_from_body(older, events.digest_of(older))
    assert read.event == AnswerGiven("facts.score", 7)
    assert older["payload"] == payload


def test_the_digest_does_not_depend_on_the_order_of_keys():
    """Canonical JSON: the same facts give the same digest."""
    entry, body = sealed(AnswerGiven("facts.score", 7))
    assert events.digest_of(dict(reversed(body.items()))) == entry.digest
    assert events.canonical({"b": "é", "a": 1}) == '{"a":1,"b":"é"}'.encode()


def test_a_payload_is_plain_json():
    """Tuples become lists and enums their values, so that what is stored is what is hashed."""
    payload = event_payload(MarkPlaced(needle()))
    assert payload["mark"]["kind"] == "needle"
    assert payload["mark"]["points"] == [{"x": 1.0, "y": 2.0}, {"x": 3.0, "y": 4.5}]
    assert payload["before"] is None


def test_a_chain_is_only_as_good_as_its_links():
    """Each entry seals the one before: another predecessor gives another digest."""
    entry, _ = sealed(AnswerGiven("facts.score", 7))
    other = seal(7, "case-1", 3, OPENED, NURSE, AnswerGiven("facts.score", 7), "another")
    assert entry.digest != other.digest
    assert replace(entry, digest="") == replace(other, digest="", prev_digest="prev")


def test_a_view_without_mask_is_written_as_before_there_were_any():
    """Entries of old journals keep their digests; a mask is written and read back."""
    plain = ViewSaved(SavedView("v1", ViewTag.AP, frame=FrameRef("1.2.3", 4)))
    assert "mask_frame" not in event_payload(plain)["view"]
    masked = ViewSaved(replace(plain.view, mask_frame=2), plain.view)
    entry, body = sealed(masked)
    assert body["payload"]["view"]["mask_frame"] == 2
    assert entry_from_body(json.loads(json.dumps(body)), entry.digest).event == masked


def test_a_mark_without_scale_is_written_as_before_there_were_any():
    """What came later is left out where unset; an answer that happens to be called so is kept."""
    assert "scale" not in event_payload(MarkPlaced(TEXT))["mark"]
    assert event_payload(AnswerGiven("facts.words", {"scale": None}))["value"] == {"scale": None}
