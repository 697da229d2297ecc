"""Cases for codes: a few facts of a procedure, or an edited scenario, and the codes suggested for them."""

from datetime import UTC, datetime

from rule_kit import SIGN, carried_out, edited, packs_for
from scenario_files import commands_for

from procroom.domain.events import Actor, CaseOpened, seal
from procroom.domain.evolve import fold
from procroom.procedures import registry
from procroom.rules.book import BOOK
from procroom.rules.coding.gaps import gaps
from procroom.rules.engine import assess
from procroom.rules.look import whole_case

NOON = datetime(2026, 2, 10, 12, tzinfo=UTC)
RIGHT, LEFT, BILATERAL = "RIGHT", "LEFT", "BILATERAL"


def case(procedure: str, facts: dict):
    """(definition, state) of a case of which only some facts are recorded."""
    definition = next(each for each in registry.installed().latest if each.id == procedure)
    opened = CaseOpened(definition.id, definition.version)
    entries = [seal(1, "00000000-0000-4000-8000-000000000009", 1, NOON, Actor("DEMO", "", ""), opened, "")]
    state = fold(entries)
    for path, value in facts.items():
        entries, state = carried_out(definition, entries, state, commands_for(state, path, value))
    return definition, state


def coded(procedure: str, facts: dict):
    """The suggestions for some facts of a procedure."""
    definition, state = case(procedure, facts)
    return assess(definition, state, SIGN, BOOK, packs_for(state)).codes


def lacking(procedure: str, facts: dict):
    """What keeps codes from being suggested, as labels."""
    definition, state = case(procedure, facts)
    place = whole_case(definition, state, SIGN)
    return [gap.label for gap in gaps(place, packs_for(state))]


def coded_scenario(name: str, edits: dict | None = None):
    """The suggestions for an edited scenario."""
    definition, state = edited(name, edits or {})
    return assess(definition, state, SIGN, BOOK, packs_for(state)).codes


def short(codes, system: str = "CPT"):
    """``64483-RT x1`` of each suggestion of a system."""
    return [
        f"{'-'.join((each.code, *each.modifiers))} x{each.units}" for each in codes if each.system == system
    ]


def numbers(codes, system: str):
    """The bare numbers of a system."""
    return [each.code for each in codes if each.system == system]


def flags(codes):
    """All flags as one text."""
    return "; ".join(flag for each in codes for flag in each.flags)


def needles(*aims, given: str = "injected", status: str = "ACCEPTED", **more) -> dict:
    """Performed targets: ``(level, side)`` each with one position, or ``(level, side, status)``.

    ``more`` holds further fields of every target, with ``__`` for dots.
    """
    facts: dict = {}
    for number, (level, side, *told) in enumerate(aims, start=1):
        target = f"performed.targets[t{number}]"
        stands = told[0] if told else status
        facts[f"{target}.target"] = {"level": level, "side": side}
        if given:
            facts[f"{target}.positions[p1].{given}"] = stands in {"ACCEPTED", "ACCEPTED_WITH_LIMITATION"}
        else:
            facts[f"{target}.positions[p1]"] = True
        facts[f"{target}.positions[p1].tip_status"] = stands
        facts |= {f"{target}.{name.replace('__', '.')}": value for name, value in more.items()}
    return facts


def planned(*aims) -> dict:
    """Planned targets."""
    return {
        f"planned.targets[t{number}].target": {"level": level, "side": side}
        for number, (level, side) in enumerate(aims, start=1)
    }


def diagnoses(*codes) -> dict:
    """Diagnoses before the procedure."""
    return {
        f"diagnosis.pre[d{number}].diagnosis": {"code": code} for number, code in enumerate(codes, start=1)
    }


FLUOROSCOPY = {"imaging.modality": "FLUOROSCOPY"}
MEDICARE = {"header.payer": "Medicare", "header.place_of_service": "11"}
