"""How the screen spells units and targets. Display only: what is stored stays as the definition says."""

import re

from procroom.domain.anatomy import Structure, Target, told_place
from procroom.domain.values import Json
from procroom.ui.tongue import later, shown, tr

NOT_DOCUMENTED = later("not documented")
#: The same where there is no room for the words.
DASH = "—"

_UNITS = {
    "Gy.cm2": "Gy·cm²",
    "dGy.cm2": "dGy·cm²",
    "cGy.cm2": "cGy·cm²",
    "mGy.cm2": "mGy·cm²",
    "uGy.m2": "µGy·m²",
    "Gy.m2": "Gy·m²",
    "kg/m2": "kg/m²",
    "ug/mL": "µg/mL",
    "ug": "µg",
    "mm[Hg]": "mmHg",
    "Cel": "°C",
    "[degF]": "°F",
    "[in_i]": "in",
    "[lb_av]": "lb",
    "/min": "/min",
    "wk": later("weeks"),
    "mo": later("months"),
    "a": later("years"),
    "points": later("points"),
}


def unit_text(unit: str) -> str:
    """A unit as people write it."""
    return tr(_UNITS[unit]) if unit in _UNITS else unit


#: What stands in the journal as source of an answer, in English whatever the screen says.
_SOURCES = (
    (re.compile(r"the usual of (?P<person>.*)"), later("the usual of {person}")),
    (re.compile(r"as at (?P<target>.*)"), later("as at {target}")),
    (re.compile("with the first answer"), later("with the first answer")),
    (
        re.compile(r"DICOM series (?P<series>\S+) and (?P<more>\d+) more"),
        later("DICOM series {series} and {more} more"),
    ),
    (re.compile(r"DICOM series (?P<series>\S+)"), later("DICOM series {series}")),
    (re.compile(r"DICOM dose report (?P<report>\S+)"), later("DICOM dose report {report}")),
    (
        re.compile(r"case (?P<case>\S+), (?P<day>\S+), note not signed"),
        later("case {case}, {day}, note not signed"),
    ),
    (re.compile(r"case (?P<case>\S+), (?P<day>\S+)"), later("case {case}, {day}")),
)


def source_shown(source: str) -> str:
    """Where an answer was taken from, as it is read on the screen."""
    for pattern, template in _SOURCES:
        match = pattern.fullmatch(source)
        if match is not None:
            return tr(template, **match.groupdict())
    return source


def plain_name(structure: Structure, level: str) -> str:
    """What a level is called, without its side and its nerves: ``L5-S1 foramen``."""
    return shown(told_place(structure.name(level).partition(" (")[0], None))


def target_of(value: Json) -> Target | None:
    """A stored target, or None where none is recorded."""
    return Target.from_json(value) if isinstance(value, dict) else None
