"""Cases for the tests of notes: a small definition of their own, and a case builder that answers like a person."""

from dataclasses import replace
from datetime import UTC, datetime

from procroom.domain import paths
from procroom.domain.case import Answer, CaseState
from procroom.domain.definition import Group, Item, Kind
from procroom.domain.kinds import normalise, sides_of
from procroom.domain.anatomy import STRUCTURES
from procroom.domain.values import Actor
from procroom.domain.walk import fields

NURSE = Actor("Nurse Example", "nurse", "room 2")
AT = datetime(2026, 2, 10, 9, 0, tzinfo=UTC)


class CaseBuilder:
    """A case state under construction; every answer is normalised as the real case would."""

    def __init__(self, definition):
        self.definition = definition
        self.state = CaseState(
            case_id="7b0c9d1e-0000-4000-8000-00000000cafe",
            procedure=(definition.id, definition.version),
            opened_at=AT,
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

    def view(self, view):
        """A saved view."""
        self.state = replace(self.state, views={**self.state.views, view.view_id: view})
        return self


def sample(item, number=0):
    """A plausible value of an item."""
    match item.kind:
        case Kind.BOOLEAN:
            return True
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
            return f"{item.text.lower()} as typed"
        case Kind.DATE:
            return "2026-02-10"
        case Kind.TIME:
            return f"2026-02-10T08:{(10 + number) % 60:02d}-05:00"
        case Kind.CODE:
            return {"code": "M51.17", "text": "Intervertebral disc disorder with radiculopathy, lumbosacral"}
        case Kind.TARGET:
            return {"level": STRUCTURES[item.target].levels[3], "side": sides_of(item)[0].value}
    raise AssertionError(item.kind)


def filled(definition, overrides=(), instances=1):
    """A case with an instance of every group and every enabled field recorded (VIEWS and calculations excepted)."""
    overrides = dict(overrides)
    build = CaseBuilder(definition)
    for path, value in overrides.items():
        for prefix in _places(path):
            group, _, rest = prefix.rpartition("[")
            if rest.rstrip("]") not in build.state.instances.get(group, ()):
                build.add(group, rest.rstrip("]"))
    for path, value in overrides.items():
        build.answer(path, value)
    while _fill_once(build, overrides, instances):
        pass
    return build


def _places(path):
    steps, here = paths.parse(path), ""
    for step in steps:
        here = f"{here}.{step}" if here else str(step)
        if step.instance:
            yield here


def _fill_once(build, overrides, instances):
    changed = False
    for group_path, group in _groups(build):
        have = build.state.instances.get(group_path, ())
        if not have:
            build.add(group_path, *(f"{group.prefix}{n + 1}" for n in range(instances)))
            changed = True
    for number, field in enumerate(list(fields(build.definition, build.state))):
        item = field.item
        if field.value is None and not item.calculation and item.kind is not Kind.VIEWS:
            if overrides.get(field.path, "") is None:
                continue
            build.answer(field.path, sample(item, 0 if item.kind in {Kind.CHOICE, Kind.MULTI_CHOICE} else number % 7))
            changed = True
    return changed


def _groups(build):
    """(path, group) of every enabled repeating group."""
    from procroom.domain.walk import instances, section_scope

    def inside(scope, members):
        for member in members:
            if isinstance(member, Item) or not scope.holds(member.enable_when):
                continue
            path = paths.join(scope.path, member.link_id)
            if member.repeats:
                yield path, member
            for _, at in instances(scope.state, path, member):
                yield from inside(scope.into(at, member), member.items)

    found = []
    for section in build.definition.sections:
        found.extend(inside(section_scope(build.definition, build.state, section), section.items))
    assert all(isinstance(group, Group) for _, group in found)
    return found
