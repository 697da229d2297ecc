"""A small made-up procedure and the pieces to play it: the domain is tested without any real procedure."""

from datetime import datetime, timedelta, timezone
from decimal import Decimal

from procroom.domain.anatomy import FORAMEN
from procroom.domain.case import Mark, MarkKind, SavedView, ViewTag, Window
from procroom.domain.decide import decide
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
    none_of,
)
from procroom.domain.events import CaseOpened, seal
from procroom.domain.evolve import fold
from procroom.domain.values import Actor, FrameRef, Measurement, Point, Side

NURSE = Actor("A. Nurse", "Nurse", "Room 1")
ZONE = timezone(timedelta(hours=-5))
OPENED = datetime(2026, 2, 10, 8, 30, tzinfo=ZONE)
COLOURS = (Option("RED", "Red", "red"), Option("BLUE", "Blue"), Option("NONE", "None", exclusive=True))

FACTS = Section(
    link_id="facts",
    text="Facts",
    number=1,
    stage=Stage.BEFORE,
    items=(
        Item(link_id="agreed", text="Agreed", kind=Kind.BOOLEAN, yes="agreed", no="not agreed"),
        Item(link_id="colour", text="Colour", kind=Kind.CHOICE, options=COLOURS),
        Item(link_id="drug", text="Drug", kind=Kind.CHOICE, options=COLOURS, open_choice=True),
        Item(link_id="colours", text="Colours", kind=Kind.MULTI_CHOICE, options=COLOURS),
        Item(link_id="others", text="Others", kind=Kind.MULTI_CHOICE, options=COLOURS, open_choice=True),
        Item(
            link_id="volume",
            text="Volume",
            kind=Kind.QUANTITY,
            units=("mL",),
            minimum=Decimal(0),
            maximum=Decimal(100),
        ),
        Item(
            link_id="concentration",
            text="Concentration",
            kind=Kind.QUANTITY,
            units=("mg/mL", "%"),
            minimum=Decimal(0),
            maximum=Decimal(1000),
        ),
        Item(
            link_id="glucose",
            text="Glucose",
            kind=Kind.QUANTITY,
            units=("mg/dL", "mmol/L"),
            minimum=Decimal(0),
            maximum=Decimal(1500),
        ),
        Item(link_id="dose", text="Dose", kind=Kind.QUANTITY, calculation="dose_mg"),
        Item(link_id="score", text="Score", kind=Kind.INTEGER, minimum=Decimal(0), maximum=Decimal(10)),
        Item(link_id="words", text="Words", kind=Kind.TEXT),
        Item(link_id="story", text="Story", kind=Kind.TEXT, long=True),
        Item(link_id="day", text="Day", kind=Kind.DATE),
        Item(link_id="expiry", text="Expiry", kind=Kind.DATE, partial=True),
        Item(link_id="time", text="Time", kind=Kind.TIME),
        Item(
            link_id="diagnosis",
            text="Diagnosis",
            kind=Kind.CODE,
            options=(Option("M51.17", "Disc disorder"),),
        ),
        Item(link_id="target", text="Target", kind=Kind.TARGET, target=FORAMEN),
        Item(
            link_id="one_side",
            text="One side",
            kind=Kind.TARGET,
            target=FORAMEN,
            sides=(Side.RIGHT, Side.LEFT),
        ),
        Item(link_id="all_views", text="All views", kind=Kind.VIEWS),
    ),
)

DONE = Section(
    link_id="done",
    text="Done",
    number=2,
    stage=Stage.PROCEDURE,
    items=(
        Group(
            link_id="targets",
            text="Targets",
            repeats=True,
            prefix="t",
            title="target",
            items=(
                Item(link_id="target", text="Target", kind=Kind.TARGET, target=FORAMEN),
                Group(
                    link_id="needle",
                    text="Needle",
                    items=(Item(link_id="gauge", text="Gauge", kind=Kind.TEXT),),
                ),
                Group(
                    link_id="positions",
                    text="Positions",
                    repeats=True,
                    prefix="p",
                    items=(
                        Item(link_id="reason", text="Reason", kind=Kind.TEXT),
                        Item(link_id="views", text="Views", kind=Kind.VIEWS, at_least=2),
                        Item(link_id="depth", text="Depth view", kind=Kind.VIEWS, tags=("LATERAL",)),
                    ),
                ),
            ),
        ),
        Item(link_id="concluded", text="Concluded", kind=Kind.TIME, seals=True),
        Group(
            link_id="sedation",
            text="Sedation",
            enable_when=answered("facts.colour", "RED"),
            items=(Item(link_id="observer", text="Observer", kind=Kind.TEXT, required=True),),
        ),
        Item(
            link_id="remark",
            text="Remark",
            kind=Kind.TEXT,
            required_when=none_of("facts.colour", "RED", "NONE"),
        ),
    ),
    sentences=(Phrase(text="Concluded {concluded}."),),
)

SMALL = ProcedureDefinition(
    id="small", version=1, title="Small procedure", target_kind="tfesi", sections=(FACTS, DONE)
)
SMALL_ITEMS = {item.link_id: item for item in FACTS.items}


class Journal:
    """A case in memory: commands in, entries and the folded state out."""

    def __init__(self, definition=SMALL):
        self.definition = definition
        self.entries = []
        self.act = 0
        self._append(CaseOpened(definition.id, definition.version))

    def do(self, *commands):
        """Carry commands out as one act; gives the state."""
        self.act += 1
        for command in commands:
            for event in decide(self.definition, self.state, self.entries, command):
                self._append(event)
        return self.state

    @property
    def state(self):
        """The fold of all entries."""
        return fold(self.entries)

    def _append(self, event):
        last = self.entries[-1] if self.entries else None
        at = OPENED + timedelta(seconds=len(self.entries))
        prev = last.digest if last else ""
        self.entries.append(seal(len(self.entries) + 1, "case-1", self.act, at, NURSE, event, prev))


def substance(state):
    """What a person would see of a state: everything but the journal's own bookkeeping."""
    held = (
        state.answers,
        state.instances,
        state.marks,
        state.views,
        state.series,
        state.signature,
        state.addenda,
    )
    instances = {path: ids for path, ids in state.instances.items() if ids}
    return tuple({**each} if isinstance(each, dict) else each for each in (held[0], instances, *held[2:]))


def needle(mark_id="m1", position="", x=1.0):
    """A needle mark."""
    return Mark(
        mark_id=mark_id,
        kind=MarkKind.NEEDLE,
        frame=FrameRef("1.2.3", 4),
        points=(Point(x, 2.0), Point(3.0, 4.5)),
        position=position,
        measurement=Measurement(12.5, "mm", "Imager Pixel Spacing / ERMF", "isocenter", 0.4),
    )


def view(view_id="v1", tag=ViewTag.AP, position=""):
    """A saved view with a mark on it."""
    return SavedView(
        view_id=view_id,
        tag=tag,
        position=position,
        frame=FrameRef("1.2.3", 4),
        window=Window(128.0, 256.0, invert=True),
        rotation=90,
        marks=(needle(),),
        contrast=True,
    )
