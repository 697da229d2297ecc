"""The diary by day: pain with its baseline and the programs under the axis; sleep, activity and opioids (D5 nos. 4, 5).

A day that nobody recorded is a gap: no line crosses it, and its column says so with a dash.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from procroom.domain.devices import plain
from procroom.domain.language import Language, mark
from procroom.domain.trial import baseline_mean, counted_days, trial_mean
from procroom.domain.trial_log import LogDay, TrialLog
from procroom.domain.values import Point
from procroom.notes.drawing import (
    Anchor,
    Area,
    Disc,
    Drawing,
    Ink,
    Line,
    Shape,
    Words,
    box,
    hatched,
    text_width,
    wrapped,
)

_SMALL, _LABEL, _HEAD = 2.0, 2.2, 2.8
_LEFT, _RIGHT, _TOP = 8.0, 13.0, 9.4
_BAR = 3.4
_NO_ENTRY = mark("note", "no entry")


@dataclass(frozen=True, slots=True)
class _Frame:
    """A plot: x by day number, y by value."""

    left: float
    top: float
    width: float
    height: float
    days: tuple[int, ...]
    high: float

    @property
    def step(self) -> float:
        return self.width / max(1, len(self.days))

    def x(self, number: int) -> float:
        return self.left + (number - (self.days[0] if self.days else 0) + 0.5) * self.step

    def y(self, value: Fraction | float) -> float:
        return self.top + self.height * (1 - float(value) / self.high)


def pain_by_day(log: TrialLog, width: float, height: float, language: Language) -> Drawing:
    """Average pain of each day, worst and best as a thin line, the band of the days before, and program bars.

    Args:
        log: the trial.
        width: in mm.
        height: of the plot in mm; bars and words come below.
        language: of the words.
    """
    say = language.text
    title = say("note", "Pain by day, 0 to 10")
    days = log.day_numbers
    shapes: list[Shape] = [Words(Point(0, 3.0), title, _HEAD, bold=True)]
    if not days:
        shapes.append(
            Words(Point(0, 8.0), say("note", "Not documented: the diary of the trial"), _LABEL, Ink.MISSING)
        )
        return Drawing("pain", width, 11.0, tuple(shapes), title)
    names = log.program_names()
    longest = max((text_width(name, _SMALL, bold=True) for name in names), default=0.0)
    left = min(max(_LEFT, longest + 1.6), 24.0)
    frame = _Frame(left, _TOP, width - left - _RIGHT, height, days, 10.0)
    shapes += _axes(frame, (0, 2, 4, 6, 8, 10))
    shapes += _baseline(log, frame, language)
    shapes += _missing(log, frame, lambda day: day.average)
    shapes += _events(log, frame, language)
    shapes += _mean(log, frame)
    shapes += _scores(log, frame)
    below = frame.top + height + 3.4
    shapes += _numbers(frame, below, language)
    below += 1.6
    for name in names:
        shapes += _program_bar(log, frame, name, below)
        below += _BAR + 0.9
    below += 2.4
    for line in wrapped(_note(log, language), _SMALL, width):
        shapes.append(Words(Point(0, below), line, _SMALL, Ink.QUIET))
        below += 2.7
    return Drawing("pain", width, below - 1.0, tuple(shapes), f"{title}. {_note(log, language)}")


def _axes(frame: _Frame, values: Sequence[float]) -> Iterator[Shape]:
    right = frame.left + frame.width
    for value in values:
        y = frame.y(value)
        yield Line((Point(frame.left, y), Point(right, y)), Ink.RULE, 0.12 if value else 0.3)
        yield Words(Point(frame.left - 1.2, y + 0.75), f"{value:g}", _LABEL, Ink.QUIET, Anchor.END)


def _baseline(log: TrialLog, frame: _Frame, language: Language) -> Iterator[Shape]:
    scores = [score for _, score in log.baseline][-log.limits.baseline_of :]
    before = baseline_mean(log.trial.baseline, log.limits)
    if not scores:
        return
    low, high = frame.y(max(scores)), frame.y(min(scores))
    yield Area(box(frame.left, low, frame.width, max(0.4, high - low)), Ink.BAND, None, key="baseline")
    if before is None:
        return
    y = frame.y(before)
    yield Line((Point(frame.left, y), Point(frame.left + frame.width, y)), Ink.QUIET, 0.3, (1.6, 0.9))
    x = frame.left + frame.width + 1.0
    yield Words(Point(x, y - 0.2), language.text("note", "before"), _SMALL, Ink.QUIET)
    yield Words(Point(x, y + 2.2), plain(before, 2), _LABEL, Ink.TEXT, bold=True)


def _missing(log: TrialLog, frame: _Frame, value: Callable[[LogDay], Fraction | None]) -> Iterator[Shape]:
    """Hatched columns where a full day has no entry; day 0 and the day of the pull are no full days."""
    for number in frame.days:
        day = log.day(number)
        known = value(day) if day is not None else None
        if known is None and number not in {0, log.pull_day}:
            column = box(frame.x(number) - frame.step * 0.42, frame.top, frame.step * 0.84, frame.height)
            yield from hatched(column, 2.2, ink=Ink.RULE, width=0.12)
            middle = frame.top + frame.height / 2
            yield Words(Point(frame.x(number), middle + 0.8), "–", 3.0, Ink.MISSING, Anchor.MIDDLE, bold=True)


def _events(log: TrialLog, frame: _Frame, language: Language) -> Iterator[Shape]:
    marks = [(0, language.text("note", "leads in"))]
    if log.pull_day is not None:
        marks.append((log.pull_day, language.text("note", "leads out")))
    for number, words in marks:
        if number not in frame.days:
            continue
        x = frame.x(number)
        yield Line(
            (Point(x, frame.top - 1.2), Point(x, frame.top + frame.height)), Ink.ACCENT, 0.3, (0.5, 0.6)
        )
        yield Words(Point(x, frame.top - 1.9), words, _SMALL, Ink.ACCENT, Anchor.MIDDLE)


def _mean(log: TrialLog, frame: _Frame) -> Iterator[Shape]:
    """The mean of the counted days as a bar over them."""
    during = trial_mean(log.trial, log.limits)
    if during is None:
        return
    numbers = [day.number for day in counted_days(log.trial, log.limits)]
    left, right = frame.x(numbers[0]) - frame.step * 0.42, frame.x(numbers[-1]) + frame.step * 0.42
    y = frame.y(during)
    yield Area(box(left, y - 0.45, right - left, 0.9), Ink.BAR, None, key="trial_mean")
    x = frame.left + frame.width + 1.0
    yield Line((Point(right, y), Point(x - 0.4, y)), Ink.BAR, 0.15, (0.6, 0.6))
    yield Words(Point(x, y + 0.8), plain(during, 2), _LABEL, Ink.TEXT, bold=True)


def _scores(log: TrialLog, frame: _Frame) -> Iterator[Shape]:
    counted = {day.number for day in counted_days(log.trial, log.limits)}
    spots: list[tuple[LogDay, Point]] = []
    for number in frame.days:
        day = log.day(number)
        if day is None:
            continue
        x = frame.x(number)
        if day.worst is not None and day.best is not None:
            yield Line((Point(x, frame.y(day.worst)), Point(x, frame.y(day.best))), Ink.QUIET, 0.2)
        if day.average is not None:
            spots.append((day, Point(x, frame.y(day.average))))
    for (one, here), (other, there) in pairwise(spots):
        if other.number == one.number + 1:
            yield Line((here, there), Ink.SCORE, 0.45)
    for day, spot in spots:
        full = day.number in counted
        aside = day.worst is not None and day.best is not None
        place = Point(spot.x + 1.5, spot.y - 1.0) if aside else Point(spot.x, spot.y - 1.9)
        yield Disc(spot, 1.15, Ink.SCORE if full else Ink.PAPER, Ink.SCORE, 0.4, key=f"day.{day.number}")
        anchor = Anchor.START if aside else Anchor.MIDDLE
        words = plain(day.average or Fraction(0), 1)
        yield Words(place, words, _LABEL, Ink.TEXT, anchor, bold=full)


def _numbers(frame: _Frame, y: float, language: Language) -> Iterator[Shape]:
    size = _LABEL if frame.step > 4 else _SMALL
    yield Words(Point(frame.left - 1.2, y), language.text("note", "Day"), _SMALL, Ink.QUIET, Anchor.END)
    every = max(1, math.ceil(3.4 / frame.step))
    for number in frame.days:
        if number % every == 0:
            yield Words(Point(frame.x(number), y), str(number), size, Ink.TEXT, Anchor.MIDDLE)


def _program_bar(log: TrialLog, frame: _Frame, name: str, top: float) -> Iterator[Shape]:
    """A row of a program: a bar under each day that names it, with its hours; what the diary leaves open is empty."""
    room = frame.left - 1.2
    size = _SMALL
    shown = name
    while text_width(shown, size, bold=True) > room and size > 1.4:
        size -= 0.1
    yield Words(Point(frame.left - 1.2, top + 2.5), shown, size, Ink.TEXT, Anchor.END, bold=True)
    used = set(log.use_of(name).days)
    for number in frame.days:
        left = frame.x(number) - frame.step * 0.46
        cell = box(left, top, frame.step * 0.92, _BAR)
        if number not in used:
            yield Line((Point(left, top + _BAR), Point(left + frame.step * 0.92, top + _BAR)), Ink.RULE, 0.12)
            continue
        yield Area(cell, Ink.BAR, Ink.QUIET, 0.12, key=f"program.{name}.day.{number}")
        day = log.day(number)
        if day is not None and day.on_hours is not None and frame.step > 5:
            words = f"{plain(day.on_hours, 1)} h"
            yield Words(Point(frame.x(number), top + 2.5), words, 1.9, Ink.TEXT, Anchor.MIDDLE)


def _note(log: TrialLog, language: Language) -> str:
    say = language.text
    parts = [say("note", "Filled: the last {count} full days with stimulation.", count=log.limits.trial_days)]
    if log.baseline:
        parts.append(
            say(
                "note",
                "Band: {count} days before the trial.",
                count=min(len(log.baseline), log.limits.baseline_of),
            )
        )
    if any(day.worst is not None and day.best is not None for day in log.days):
        parts.append(say("note", "Thin line: worst to best."))
    silent = [
        str(number)
        for number in log.day_numbers
        if number not in {0, log.pull_day} and getattr(log.day(number), "average", None) is None
    ]
    if silent:
        parts.append(say("note", "Not documented: day {days}.", days=", ".join(silent)))
    if not log.program_names():
        parts.append(say("note", "Not documented: which program was used."))
    elif not any(day.program for day in log.days):
        parts.append(say("note", "Not documented: which program was used on which day."))
    return " ".join(parts)


# --- small multiples --------------------------------------------------------------------------------------


def small_multiples(log: TrialLog, width: float, height: float, language: Language) -> Drawing:
    """Sleep, walking (or steps) and opioids by day, each in a frame of its own."""
    say = language.text
    steps = any(day.steps is not None for day in log.days) and all(
        day.walking_min is None for day in log.days
    )
    charts = (
        ("sleep", say("note", "Sleep, h"), lambda day: day.sleep_h, None),
        (
            "activity",
            say("note", "Steps") if steps else say("note", "Walking, min"),
            (lambda day: None if day.steps is None else Fraction(day.steps))
            if steps
            else lambda day: day.walking_min,
            None,
        ),
        ("mme", say("note", "Opioids, MME mg/day"), lambda day: day.mme, log.mme.before),
    )
    gap = 5.0
    each = (width - 2 * gap) / 3
    shapes: list[Shape] = []
    told = []
    for place, (name, title, value, before) in enumerate(charts):
        left = place * (each + gap)
        found, words = _small(log, name, title, value, before, left, each, height, language)
        shapes += found
        told.append(words)
    empty = all(isinstance(each, Words) for each in shapes)
    return Drawing("multiples", width, 7.4 if empty else height + 9.6, tuple(shapes), ". ".join(told))


def _small(
    log: TrialLog,
    name: str,
    title: str,
    value: Callable[[LogDay], Fraction | None],
    before: Fraction | None,
    left: float,
    width: float,
    height: float,
    language: Language,
) -> tuple[list[Shape], str]:
    shapes: list[Shape] = [Words(Point(left, 2.6), title, 2.3, bold=True)]
    numbers = log.day_numbers
    found = {day.number: known for day in log.days if (known := value(day)) is not None}
    if not found:
        words = language.text("note", "Not documented")
        shapes.append(Words(Point(left, 6.4), words, _LABEL, Ink.MISSING))
        return shapes, f"{title}: {words}"
    top = max([*found.values(), *([before] if before is not None else [])])
    frame = _Frame(left + 7.0, 5.0, width - 7.0, height, numbers, _round_up(1.12 * float(top)))
    shapes += _axes(frame, (0, frame.high))
    if before is not None:
        y = frame.y(before)
        shapes.append(
            Line((Point(frame.left, y), Point(frame.left + frame.width, y)), Ink.QUIET, 0.3, (1.2, 0.8))
        )
        words = language.text("note", "before {value}", value=plain(before, 1))
        shapes.append(Words(Point(frame.left + frame.width, y - 0.6), words, 1.9, Ink.QUIET, Anchor.END))
    for number in numbers:
        x, wide = frame.x(number), frame.step * 0.7
        if number in found:
            y = frame.y(found[number])
            shapes.append(
                Area(
                    box(x - wide / 2, y, wide, max(0.25, frame.y(0) - y)),
                    Ink.BAR,
                    Ink.QUIET,
                    0.12,
                    key=f"{name}.day.{number}",
                )
            )
            if frame.step > 4.4 or len(numbers) <= 9:
                shapes.append(Words(Point(x, y - 0.5), plain(found[number], 1), 1.9, Ink.TEXT, Anchor.MIDDLE))
        elif number not in {0, log.pull_day}:
            shapes.append(Words(Point(x, frame.y(0) - 0.6), "–", 2.4, Ink.MISSING, Anchor.MIDDLE, bold=True))
        if number % max(1, math.ceil(3.6 / frame.step)) == 0:
            shapes.append(
                Words(Point(x, frame.top + height + 2.6), str(number), 1.9, Ink.QUIET, Anchor.MIDDLE)
            )
    told = ", ".join(f"{number}: {plain(each, 1)}" for number, each in found.items())
    return shapes, f"{title}: {told}"


def _round_up(value: float) -> float:
    """A round figure at the top of an axis."""
    for scale in (1, 10, 100, 1000, 10_000, 100_000):
        for step in (1, 2, 2.5, 4, 5, 6, 8, 10):
            if value <= step * scale:
                return step * scale
    return value
