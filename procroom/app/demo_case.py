"""The demonstration case: half documented for the window, or played to the signed note. All of it is synthetic."""

import json
import math
from collections.abc import Iterator
from dataclasses import replace
from importlib import resources

from procroom.app.case_file import load
from procroom.app.intake import link_of, offers, service_day
from procroom.app.picturing import picture_view
from procroom.app.ports import Clock, Store
from procroom.app.session import CaseSession, open_new
from procroom.domain import paths
from procroom.domain.case import Mark, MarkKind, SavedView, ViewTag
from procroom.domain.commands import AddInstance, Command, GiveAnswer, LinkSeries, PlaceMark, SaveView
from procroom.domain.definition import ProcedureDefinition, Stage
from procroom.domain.values import Actor, Json, Point
from procroom.imaging.fileset import scan
from procroom.imaging.geometry import calibration_at, measure_length
from procroom.imaging.hierarchy import FileSet, Instance, Series
from procroom.imaging.source_words import plane_words, source_words
from procroom.imaging.synthetic import DemoSeries, DemoStudy
from procroom.procedures import registry

NURSE = Actor("DEMO Nurse", "Nurse", "Room 1")
SIGNER = ("DEMO Physician", "Proceduralist")
POSITION = "performed.targets[t1].positions[p1]"

#: Where the half documented case stops: what follows the position check.
_LATER = frozenset({"injected", "injectate", "resistance", "paraesthesia", "tip_status", "needle_out"})
_EARLY_STAGES = (Stage.BEFORE, Stage.TIME_OUT, Stage.PROCEDURE)
_LATE_SECTIONS = frozenset({"findings", "losses", "radiation", "complications", "post_diagnosis"})

#: A measured line is drawn this far beside the needle, in pixels.
_BESIDE_PX = 40.0


def open_demo(store: Store, clock: Clock) -> CaseSession:
    """A new case for the demonstration, with its first entry."""
    return open_new(store, _definition(), clock=clock, actor=NURSE)


def half_documented(session: CaseSession, study: DemoStudy) -> None:
    """Record everything up to the checked needle position: before, time-out, and the first position.

    One act a question, as people would; the patient comes from the images.
    """
    series = tuple(scan(study.paths).series())
    for each in series:
        session.handle(LinkSeries(link_of(each)))
    _take(session, series, "patient.")
    for command in _early(session.definition):
        session.handle(command)


def complete(session: CaseSession, study: DemoStudy, store: Store) -> None:
    """Go on from ``half_documented`` to a case that can be signed: marks, views, drugs, dose, recovery, plan.

    Raises:
        ImageUnreadable: a demonstration image cannot be read.
    """
    files = scan(study.paths)
    for command in _images(files, study, store):
        session.handle(command)
    _take(session, tuple(files.series()), "radiation.")
    early = _early(session.definition)
    for command in _recorded():
        if command not in early:
            session.handle(command)


def _take(session: CaseSession, series: tuple[Series, ...], section: str) -> None:
    """Take over what the images offer for a section."""
    day = service_day(session.definition, session.state)
    for offer in offers(session.definition, session.state, series, day):
        if offer.path.startswith(section):
            session.handle(GiveAnswer(offer.path, offer.value, offer.source))


def _definition() -> ProcedureDefinition:
    names = _file()["procedure"]
    assert isinstance(names, dict)
    return registry.get(str(names["id"]), int(str(names["version"])))


def _file() -> dict[str, Json]:
    place = resources.files("procroom.resources").joinpath("demo/tfesi.case.json")
    file: dict[str, Json] = json.loads(place.read_text(encoding="utf-8"))
    return file


def _recorded() -> tuple[Command, ...]:
    return load(_file(), registry.get).commands


def _early(definition: ProcedureDefinition) -> list[Command]:
    stages = {section.link_id: section.stage for section in definition.sections}
    early: list[Command] = []
    for command in _recorded():
        assert isinstance(command, GiveAnswer | AddInstance)
        place = command.path if isinstance(command, GiveAnswer) else command.group
        names = {step.name for step in paths.parse(place)}
        section = paths.parse(place)[0].name
        if stages[section] in _EARLY_STAGES and section not in _LATE_SECTIONS and not names & _LATER:
            early.append(command)
    return early


def _images(files: FileSet, study: DemoStudy, store: Store) -> Iterator[Command]:
    """Needle marks where the generator put the needle, and the views that show them."""
    for name, tag in (("OBLIQUE", ViewTag.OBLIQUE), ("AP", ViewTag.AP), ("LATERAL", ViewTag.LATERAL)):
        series = study.view(name)
        frame = series.contrast_full_frame or series.frames
        instance = next(i for i in files.instances() if i.sop_instance_uid == series.sop_instance_uid)
        marks = tuple(_marks(series, instance, frame))
        for mark in marks:
            yield PlaceMark(mark)
        view = SavedView(
            view_id=f"view-{name.lower()}",
            tag=tag,
            position=POSITION,
            frame=instance.frame_ref(frame),
            marks=marks,
            contrast=series.contrast_full_frame is not None,
        )
        yield SaveView(picture_view(view, instance, store))


def _marks(series: DemoSeries, instance: Instance, frame: int) -> Iterator[Mark]:
    assert series.needle_entry is not None
    assert series.needle_tip is not None
    entry, tip = Point(*series.needle_entry), Point(*series.needle_tip)
    ref, name = instance.frame_ref(frame), series.view.lower()
    yield Mark(f"needle-{name}", MarkKind.NEEDLE, ref, (entry, tip), position=POSITION)
    if series.view == "LATERAL":
        beside = _beside(entry, tip)
        measured = measure_length(*beside, calibration_at(instance, frame))
        measured = replace(measured, source=source_words(measured.source), plane=plane_words(measured.plane))
        yield Mark(
            f"depth-{name}", MarkKind.DISTANCE, ref, beside, "skin to tip", POSITION, measurement=measured
        )


def _beside(start: Point, end: Point) -> tuple[Point, Point]:
    """The same line, moved sideways."""
    length = math.dist((start.x, start.y), (end.x, end.y))
    dx, dy = (end.y - start.y) / length * _BESIDE_PX, (start.x - end.x) / length * _BESIDE_PX
    return Point(start.x + dx, start.y + dy), Point(end.x + dx, end.y + dy)
