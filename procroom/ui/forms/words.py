"""How the screen spells units and targets. Display only: what is stored stays as the definition says."""

from procroom.domain.anatomy import Target
from procroom.domain.values import Json

NOT_DOCUMENTED = "not documented"
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
    "wk": "weeks",
    "mo": "months",
    "a": "years",
}


def unit_text(unit: str) -> str:
    """A unit as people write it."""
    return _UNITS.get(unit, unit)


def target_of(value: Json) -> Target | None:
    """A stored target, or None where none is recorded."""
    return Target.from_json(value) if isinstance(value, dict) else None
