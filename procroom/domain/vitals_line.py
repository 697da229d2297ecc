"""A line of vital signs as a nurse says it: ``128/76 72 98% 36.7 nrs 4``, with a time or a moment where typed. Pure."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from procroom.domain.language import mark, tell
from procroom.domain.values import Json

#: What may stand in a line; the heart rate is the number without a sign, the saturation always has its per cent.
HINT = "128/76 72 98% 36.7 nrs 4"

_PRESSURE = re.compile(r"(\d{2,3})/(\d{2,3})")
_SATURATION = re.compile(r"(\d{1,3})%")
_BREATHS = re.compile(r"rr?(\d{1,2})")
_WARMTH = re.compile(r"(\d{2}\.\d)(?:c|°c)?|(\d{2})(?:c|°c)")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")
_MOMENT = re.compile(r"(before|during)|(0|15|30)(?:min|')")
_PAIN = re.compile(r"nrs(10|\d)(?:/10)?|(10|\d)/10")
_RATE = re.compile(r"\d{1,3}")
#: A pain score is a number with its name, or "of 10"; a number alone is the heart rate.
_NAMED_PAIN = re.compile(r"\b(?:nrs|pain|dolor)\b[\s:=]*(?:nrs[\s:=]*)?(?=\d)")


#: What a line has to say, and what is said while it does not.
_NEEDED = (
    ("systolic", mark("ui", "pressure missing")),
    ("heart_rate", mark("ui", "heart rate missing")),
    ("spo2", mark("ui", "saturation with % missing")),
)


@dataclass(frozen=True, slots=True)
class Line:
    """What a line says.

    Attributes:
        answers: (name of the item, value), in the order of the form; ``at`` is a clock time as typed, ``nrs`` a pain
            score of 0 to 10, which stands elsewhere in the record.
        problem: why it cannot be recorded yet, in words; empty when it can.
    """

    answers: tuple[tuple[str, Json], ...]
    problem: str = ""


def read(text: str) -> Line:
    """Read a line; blanks part the figures, whatever their order.

    Args:
        text: as typed.
    """
    found: dict[str, Json] = {}
    for word in _NAMED_PAIN.sub(" nrs", text.lower().replace(" min", "min").replace(" %", "%")).split():
        said = _word(word)
        if not said:
            return Line((), tell("ui", "“{word}” is not understood. Write {line}", word=word, line=HINT))
        twice = [name for name in said if name in found]
        if twice == ["heart_rate"]:
            return Line(
                (),
                tell(
                    "ui", "“{word}” is a second number without a sign: the saturation needs its %", word=word
                ),
            )
        if twice:
            return Line((), tell("ui", "“{word}” is there twice", word=word))
        found.update(said)
    for name, what in _NEEDED:
        if name not in found:
            return Line(_ordered(found), tell("ui", what))
    return Line(_ordered(found))


_ORDER = (
    "moment",
    "at",
    "systolic",
    "diastolic",
    "heart_rate",
    "spo2",
    "respiratory_rate",
    "temperature",
    "nrs",
)


def _ordered(found: dict[str, Json]) -> tuple[tuple[str, Json], ...]:
    return tuple((name, found[name]) for name in _ORDER if name in found)


def _word(word: str) -> dict[str, Json]:
    for pattern, made in _WORDS:
        match = pattern.fullmatch(word)
        if match:
            return made(match)
    return {}


def _moment(match: re.Match[str]) -> dict[str, Json]:
    return {"moment": match[1].upper() if match[1] else f"AFTER_{match[2]}"}


_WORDS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], dict[str, Json]]], ...] = (
    (_MOMENT, _moment),
    (_PAIN, lambda match: {"nrs": int(match[1] or match[2])}),
    (_CLOCK, lambda match: {"at": f"{int(match[1]):02d}:{match[2]}"}),
    (_PRESSURE, lambda match: {"systolic": int(match[1]), "diastolic": int(match[2])}),
    (_SATURATION, lambda match: {"spo2": {"value": match[1], "unit": "%"}}),
    (_BREATHS, lambda match: {"respiratory_rate": int(match[1])}),
    (_WARMTH, lambda match: {"temperature": {"value": match[1] or match[2], "unit": "Cel"}}),
    (_RATE, lambda match: {"heart_rate": int(match[0])}),
)
