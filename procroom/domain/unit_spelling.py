"""Units as people type them, as the codes they are kept under (UCUM). Pure; a spelling that is not listed is no unit.

Nothing is guessed: each spelling stands for one unit, whatever its capitals, and milligrams and micrograms share none.
"gm" (taken for mg) and "m" (metre, minute or milli) are left out on purpose, and so is "u" alone (ISMP's error-prone list).
"""

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

#: Code -> further spellings, in small letters; "·", "*", "." and blanks within a unit count as nothing.
_SPELLED: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "": (),
        "%": ("percent", "per cent"),
        "s": ("sec", "secs", "second", "seconds"),
        "min": ("mins", "minute", "minutes"),
        "h": ("hr", "hrs", "hour", "hours"),
        "d": ("day", "days"),
        "wk": ("wks", "week", "weeks"),
        "ms": ("msec", "millisecond", "milliseconds"),
        "us": ("usec", "microsecond", "microseconds"),
        "/s": ("per second", "/sec", "pps", "p/s"),
        "mL": ("cc", "millilitre", "millilitres", "milliliter", "milliliters"),
        "mg": ("milligram", "milligrams"),
        "ug": ("mcg", "microgram", "micrograms"),
        "g": ("gram", "grams"),
        "kg": ("kilogram", "kilograms"),
        "mg/mL": ("mg per ml",),
        "ug/mL": ("mcg/ml", "mcg per ml", "ug per ml"),
        "mg/d": ("mg/day", "mg per day"),
        "ug/h": ("mcg/h", "mcg/hr", "ug/hr"),
        "mg/dL": (),
        "mmol/L": (),
        "mL/min": (),
        "mL/min/{1.73_m2}": ("ml/min/1.73m2",),
        "10*9/L": ("x10^9/l", "×109/l", "109/l"),
        "mGy": ("milligray",),
        "Gy": ("gray",),
        "Gy.cm2": ("gycm2", "gycm^2"),
        "dGy.cm2": ("dgycm2", "dgycm^2"),
        "cGy.cm2": ("cgycm2", "cgycm^2"),
        "mGy.cm2": ("mgycm2", "mgycm^2"),
        "uGy.m2": ("ugym2", "ugym^2"),
        "Gy.m2": ("gym2", "gym^2"),
        "mm": ("millimetre", "millimetres", "millimeter", "millimeters"),
        "cm": ("centimetre", "centimetres", "centimeter", "centimeters"),
        "Cel": ("c", "°c", "celsius"),
        "deg": ("°", "degree", "degrees"),
        "points": ("point", "pts"),
        "V": ("volt", "volts"),
        "mA": ("milliamp", "milliamps"),
        "Hz": ("hertz",),
        "Ohm": ("ohms", "ω"),
        "W": ("watt", "watts"),
        "psi": (),
        "bar": (),
        "T": (),
    }
)
#: Signs that stand between the parts of a product of units and may be left out.
_BETWEEN = re.compile(r"[\s.·*⋅]+")


def unit_of(typed: str) -> str | None:
    """The code of a unit as typed; None where it is not known.

    Args:
        typed: ``ml``, ``mcg/mL``, ``µg``, ``dGy·cm²``; capitals and blanks do not matter.
    """
    plain = _plain(typed)
    for code, spellings in _SPELLED.items():
        if plain in {_plain(each) for each in (code, *spellings)}:
            return code
    return None


def _plain(text: str) -> str:
    """In small letters of one form: both signs for micro are u, a raised 2 is a 2."""
    same = unicodedata.normalize("NFKC", text).casefold().replace("μ", "u")
    return _BETWEEN.sub("", same)
