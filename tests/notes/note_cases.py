"""Cases for the tests of notes: a builder that answers like a person, played case files, pictures."""

import json
import struct
import zlib
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from procroom.app.case_file import load
from procroom.domain import paths
from procroom.domain.case import Answer, CaseState, Mark, MarkKind, SavedView, Signature, ViewTag, Window
from procroom.domain.decide import decide
from procroom.domain.definition import Item, Kind
from procroom.domain.events import CaseOpened, seal
from procroom.domain.evolve import evolve, fold
from procroom.domain.kinds import normalise, sides_of
from procroom.domain.values import Actor, FrameRef, Point
from procroom.domain.walk import fields, instances, section_scope
from procroom.procedures import registry

NURSE = Actor("Nurse Example", "nurse", "room 2")
AT = datetime(2026, 2, 10, 9, 0, tzinfo=UTC)
OPENED = datetime.fromisoformat("2026-02-10T08:00-05:00")
SCENARIOS = Path(__file__).resolve().parents[1] / "scenarios"
SOFTWARE = "procroom 0.1.0"


class CaseBuilder:
    """A case state under construction; every answer is normalised as the real case would."""

    def __init__(self, definition):
        self.definition = definition
        self.state = CaseState(
            case_id="7b0c9d1e-0000-4000-8000-00000000cafe",
            procedure=(definition.id, definition.version),
            opened_at=OPENED,
            head_seq=1,
            head_digest="a1" * 32,
        )

    def add(self, group, *ids):
        """Instances of a repeating group."""
        ids = (*self.state.instances.get(group, ()), *ids)
        self.state = replace(self.state, instances={**self.state.instances, group: ids})
        return self

    def answer(self, path, value, source=""):
        """One recorded answer."""
        item = paths.resolve(self.definition, path)
        seq = len(self.state.answers) + 2
        answer = Answer(normalise(item, path, value), seq, AT, NURSE, source)
        self.state = replace(self.state, answers={**self.state.answers, path: answer})
        return self

    def answers(self, prefix="", **values):
        """Several answers below a prefix."""
        for name, value in values.items():
            self.answer(f"{prefix}.{name}" if prefix else name, value)
        return self

    def saved(self, *views):
        """Saved views."""
        self.state = replace(self.state, views={**self.state.views, **{each.view_id: each for each in views}})
        return self


def sample(item, number=0):
    """A plausible value of an item."""
    match item.kind:
        case Kind.BOOLEAN:
            return number % 2 == 0
        case Kind.CHOICE | Kind.MULTI_CHOICE:
            code = item.options[number % len(item.options)].code
            return [code] if item.kind is Kind.MULTI_CHOICE else code
        case Kind.QUANTITY:
            low = item.minimum if item.minimum is not None else 0
            high = item.maximum if item.maximum is not None else low + 10
            return f"{min(high, low + 2 + number)} {item.units[0]}"
        case Kind.INTEGER:
            low = int(item.minimum or 0)
            return min(int(item.maximum) if item.maximum is not None else low + 9, low + 2 + number)
        case Kind.TEXT:
            return f"front.L.thigh.{1 + number % 4}" if item.cells else f"{item.text.lower()} as typed"
        case Kind.DATE:
            return "2026-02-10"
        case Kind.TIME:
            return f"2026-02-10T08:{(10 + number) % 60:02d}-05:00"
        case Kind.CODE:
            return {"code": "M51.17", "text": "Intervertebral disc disorder with radiculopathy, lumbosacral"}
        case Kind.TARGET:
            return {"level": item.target.levels[3 % len(item.target.levels)], "side": sides_of(item)[0].value}
    raise AssertionError(item.kind)


def filled(definition, overrides=(), instances=1, variant=0):
    """A case with an instance of every group and every enabled field recorded (VIEWS and calculations excepted).

    ``variant`` picks which option of every choice, and with it which branch of the form is filled.
    """
    overrides = dict(overrides)
    build = CaseBuilder(definition)
    for path in overrides:
        for prefix in _places(path):
            group, _, rest = prefix.rpartition("[")
            if rest.rstrip("]") not in build.state.instances.get(group, ()):
                build.add(group, rest.rstrip("]"))
    for path, value in overrides.items():
        build.answer(path, value)
    while _fill_once(build, overrides, instances, variant):
        pass
    return build


def _places(path):
    steps, here = paths.parse(path), ""
    for step in steps:
        here = f"{here}.{step}" if here else str(step)
        if step.instance:
            yield here


def _fill_once(build, overrides, instances, variant):
    changed = False
    for group_path, group in list(_groups(build)):
        have = build.state.instances.get(group_path, ())
        if not have:
            build.add(group_path, *(f"{group.prefix}{n + 1}" for n in range(instances)))
            changed = True
    for number, field in enumerate(list(fields(build.definition, build.state))):
        item = field.item
        if field.value is None and not item.calculation and item.kind is not Kind.VIEWS:
            if overrides.get(field.path, "") is None:
                continue
            chosen = variant if item.kind in {Kind.CHOICE, Kind.MULTI_CHOICE, Kind.BOOLEAN} else number % 7
            build.answer(field.path, sample(item, chosen))
            changed = True
    return changed


def _groups(build):
    """(path, group) of every enabled repeating group."""
    for section in build.definition.sections:
        yield from _inside(section_scope(build.definition, build.state, section), section.items)


def _inside(scope, members):
    for member in members:
        if isinstance(member, Item) or not scope.holds(member.enable_when):
            continue
        path = paths.join(scope.path, member.link_id)
        if member.repeats:
            yield path, member
        for _, at in instances(scope.state, path, member):
            yield from _inside(scope.into(at, member), member.items)


@cache
def played(name):
    """(definition, state) of a case file in tests/scenarios."""
    data = json.loads((SCENARIOS / f"{name}.case.json").read_text(encoding="utf-8"))
    case = load(data, registry.get)
    opened = CaseOpened(case.definition.id, case.definition.version)
    entries = [seal(1, case.case_id, 1, case.opened_at, case.actor, opened, "")]
    state = fold(entries)
    for command in case.commands:
        for event in decide(case.definition, state, entries, command):
            last = entries[-1]
            entries.append(
                seal(last.seq + 1, case.case_id, 2, case.opened_at, case.actor, event, last.digest)
            )
            state = evolve(state, entries[-1])
    return case.definition, state


def signed(state):
    """The state with a signature."""
    signature = Signature(
        "Dr Example", "Proceduralist", "I did this.", AT, state.head_digest, "d" * 64, "e" * 64
    )
    return replace(state, signature=signature)


def mark(mark_id, kind, *points, text="", measurement=None, position=""):
    """A mark on frame 12."""
    placed = tuple(Point(x, y) for x, y in points)
    return Mark(mark_id, MarkKind(kind), FrameRef("1.2.3", 12), placed, text, position, measurement)


def view(view_id, tag="AP", *, marks=(), position="", picture="", size=(64, 48), **more):
    """A saved view of frame 12."""
    return SavedView(
        view_id,
        ViewTag(tag),
        position,
        FrameRef("1.2.3", 12),
        series_uid="1.2",
        window=Window(2048.0, 1024.0),
        marks=marks,
        picture=picture,
        columns=size[0],
        rows=size[1],
        **more,
    )


def png(width=64, height=48, pixel=lambda x, y: 128, samples=1):
    """An 8-bit PNG, grey or RGB, of a function of the place."""
    rows = b"".join(
        b"\0" + b"".join(bytes([pixel(x, y)]) * samples for x in range(width)) for y in range(height)
    )
    kind = {1: 0, 3: 2}[samples]
    header = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    parts = [(b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in parts
    )


def no_pictures(digest):
    """A store that keeps no picture."""
    raise KeyError(digest)
