"""A small procedure with every kind of answer, its full case file, and a case of it in a store."""

import copy
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from procroom.app.session import CaseSession, open_new
from procroom.domain.anatomy import FORAMEN, INTERSPACES
from procroom.domain.definition import (
    Group,
    Item,
    Kind,
    Option,
    Phrase,
    ProcedureDefinition,
    Section,
    Stage,
    answered,
)
from procroom.domain.values import Actor
from procroom.storage.store import SqlStore, open_store

DOCTOR = Actor("DEMO Physician", "physician", "room 1")
START = datetime(2026, 2, 10, 8, 30, tzinfo=UTC)
LUMBAR_FORAMEN = replace(FORAMEN, levels=(*INTERSPACES[-5:], "S1"))

POSITION = Group(
    link_id="positions",
    text="Needle positions",
    repeats=True,
    prefix="p",
    items=(
        Item(
            link_id="aspiration",
            text="Aspiration",
            kind=Kind.CHOICE,
            required=True,
            options=(Option("NEG", "Negative", "negative"), Option("BLOOD", "Blood", "blood")),
        ),
        Item(
            link_id="pattern",
            text="Contrast pattern",
            kind=Kind.MULTI_CHOICE,
            options=(
                Option("NEUROGRAM", "Neurogram"),
                Option("EPIDURAL", "Epidural"),
                Option("NONE", "None", exclusive=True),
            ),
        ),
        Item(link_id="volume", text="Volume", kind=Kind.QUANTITY, units=("mL",), maximum=Decimal(20)),
        Item(link_id="views", text="Saved views", kind=Kind.VIEWS, at_least=1),
    ),
)

SAMPLE = ProcedureDefinition(
    id="sample",
    version=1,
    title="Sample injection",
    target_kind="tfesi",
    sections=(
        Section(
            link_id="patient",
            text="Patient",
            number=2,
            stage=Stage.BEFORE,
            items=(
                Item(
                    link_id="name",
                    text="Name",
                    kind=Kind.TEXT,
                    required=True,
                    role="patient_name",
                    help="As on the wristband",
                ),
                Item(link_id="mrn", text="MRN", kind=Kind.TEXT, required=True, role="mrn"),
                Item(link_id="birth_date", text="Born", kind=Kind.DATE, role="birth_date"),
                Item(
                    link_id="pain_before",
                    text="Pain before",
                    kind=Kind.INTEGER,
                    minimum=Decimal(0),
                    maximum=Decimal(10),
                ),
                Item(link_id="pain_after", text="Pain after", kind=Kind.INTEGER),
                Item(link_id="relief", text="Relief", kind=Kind.QUANTITY, calculation="relief"),
            ),
            sentences=(Phrase(text="Patient {name}, MRN {mrn}."),),
        ),
        Section(
            link_id="planned",
            text="Plan",
            number=5,
            stage=Stage.BEFORE,
            items=(
                Group(
                    link_id="targets",
                    text="Targets",
                    repeats=True,
                    prefix="t",
                    items=(
                        Item(
                            link_id="target",
                            text="Target",
                            kind=Kind.TARGET,
                            target=LUMBAR_FORAMEN,
                            required=True,
                        ),
                    ),
                ),
                Item(link_id="diagnosis", text="Diagnosis", kind=Kind.CODE),
            ),
        ),
        Section(
            link_id="time_out",
            text="Time-out",
            number=8,
            stage=Stage.TIME_OUT,
            items=(Item(link_id="done", text="Time-out done", kind=Kind.BOOLEAN, seals=True),),
        ),
        Section(
            link_id="performed",
            text="Performed",
            number=12,
            stage=Stage.PROCEDURE,
            items=(
                Item(link_id="start", text="Start", kind=Kind.TIME),
                Group(
                    link_id="needle",
                    text="Needle",
                    items=(Item(link_id="gauge", text="Gauge", kind=Kind.TEXT),),
                ),
                Group(
                    link_id="targets",
                    text="Targets",
                    repeats=True,
                    at_least=1,
                    prefix="t",
                    items=(
                        Item(
                            link_id="target",
                            text="Target",
                            kind=Kind.TARGET,
                            target=LUMBAR_FORAMEN,
                            required=True,
                        ),
                        POSITION,
                    ),
                ),
                Item(
                    link_id="comment",
                    text="Comment",
                    kind=Kind.TEXT,
                    long=True,
                    comment=True,
                    enable_when=answered("start"),
                ),
            ),
        ),
    ),
)

FILE: dict[str, Any] = {
    "format": "procroom-case",
    "version": 1,
    "case_id": "11111111-2222-3333-4444-555555555555",
    "procedure": {"id": "sample", "version": 1},
    "opened_at": "2026-02-10T08:30:00-05:00",
    "actor": {"name": "DEMO Physician", "role": "physician", "station": "room 1"},
    "answers": {
        "patient": {
            "name": "DEMO^SAMPLE",
            "mrn": "DEMO-77",
            "birth_date": "1974-01-01",
            "pain_before": 7,
            "pain_after": 2,
        },
        "planned": {
            "targets": [{"id": "t1", "target": {"level": "L5-S1", "nerve": "L5", "side": "RIGHT"}}],
            "diagnosis": {"code": "M51.17", "text": "Disc disorder"},
        },
        "time_out": {"done": True},
        "performed": {
            "start": "2026-02-10T08:55-05:00",
            "needle": {"gauge": "22 G"},
            "targets": [
                {
                    "id": "t1",
                    "target": {"level": "L5-S1", "nerve": "L5", "side": "RIGHT"},
                    "positions": [
                        {"id": "p1", "aspiration": "BLOOD"},
                        {
                            "id": "p2",
                            "aspiration": "NEG",
                            "pattern": ["NEUROGRAM", "EPIDURAL"],
                            "volume": "1.50 mL",
                        },
                    ],
                },
                {"id": "t9"},
            ],
            "comment": "Two lines\nof words",
        },
    },
    "sources": {"patient.birth_date": "DICOM series …1234"},
    "series": [
        {
            "study_uid": "2.25.1",
            "series_uid": "2.25.2",
            "modality": "XA",
            "description": "AP",
            "patient_id": "DEMO-77",
            "paths": ["AP.dcm"],
        }
    ],
    "views": [
        {
            "view_id": "v1",
            "tag": "AP",
            "position": "performed.targets[t1].positions[p2]",
            "image_id": "IM-0004",
            "series_uid": "2.25.2",
            "frame": {"sop_instance_uid": "2.25.3", "frame_number": 4},
            "window": {"center": 0.0, "width": 255.0, "invert": True},
            "rotation": 90,
            "flip_horizontal": True,
            "angle": "10° caudal",
            "contrast": False,
            "comment": "after contrast",
            "mask_frame": 2,
            "marks": [
                {
                    "mark_id": "m1",
                    "kind": "needle",
                    "frame": {"sop_instance_uid": "2.25.3", "frame_number": 4},
                    "points": [[10.5, 20.0], [100.0, 200.25]],
                    "position": "performed.targets[t1].positions[p2]",
                    "scale": {"row_mm": 0.2, "column_mm": 0.25, "source": "ERMF", "uncertainty": 0.14},
                }
            ],
        },
        {"view_id": "v2", "tag": "LATERAL"},
    ],
    "marks": [
        {
            "mark_id": "m1",
            "kind": "needle",
            "frame": {"sop_instance_uid": "2.25.3", "frame_number": 4},
            "points": [[10.5, 20.0], [100.0, 200.25]],
            "position": "performed.targets[t1].positions[p2]",
            "scale": {"row_mm": 0.2, "column_mm": 0.25, "source": "ERMF", "uncertainty": 0.14},
        },
        {
            "mark_id": "m2",
            "kind": "distance",
            "frame": {"sop_instance_uid": "2.25.3", "frame_number": 4},
            "points": [[0.0, 0.0], [3.0, 4.0]],
            "text": "disc",
            "measurement": {
                "value": 0.0,
                "unit": "mm",
                "source": "ERMF",
                "plane": "isocenter",
                "uncertainty": 0.5,
            },
        },
    ],
}


def definition_of(name: str, version: int) -> ProcedureDefinition:
    """The sample, or nothing."""
    return {("sample", 1): SAMPLE}[name, version]


def sample_file(**changes: Any) -> dict[str, Any]:
    """A copy of the full case file, with other values at its top."""
    return {**copy.deepcopy(FILE), **changes}


class Watch:
    """A clock that goes on by a second whenever it is read."""

    def __init__(self) -> None:
        self.time = START

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


def sample_session(store: SqlStore | None = None) -> CaseSession:
    """A new case of the sample procedure."""
    return open_new(store or open_store(None), SAMPLE, clock=Watch(), actor=DOCTOR)
