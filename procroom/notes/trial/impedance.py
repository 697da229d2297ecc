"""Impedance of each contact by date, with the configured limits (clinical.md D5 no. 6, SC-02)."""

import math
from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise

from procroom.domain.devices import plain
from procroom.domain.language import Language
from procroom.domain.trial_log import Reading, TrialLog
from procroom.domain.values import Point
from procroom.notes.drawing import Anchor, Area, Disc, Drawing, Ink, Line, Shape, Words, box, text_width

_SMALL, _HEAD = 2.0, 2.8
_LEFT, _TOP = 10.0, 8.0
_TICKS = (50, 100, 200, 500, 1000, 2000, 4000, 5000, 10_000, 20_000, 50_000, 100_000)


def impedances(log: TrialLog, width: float, height: float, language: Language) -> Drawing:
    """A frame a lead, side by side: contacts across, Ω upwards (logarithmic), a sign and a line for each date.

    Args:
        log: the trial.
        width: in mm.
        height: of the frames in mm; signs and words come below.
        language: of the words.
    """
    say = language.text
    title = say("note", "Impedance by contact, Ω")
    shapes: list[Shape] = [Words(Point(0, 3.0), title, _HEAD, bold=True)]
    readings = [each for each in log.readings if each.ohm > 0]
    if not readings:
        shapes.append(Words(Point(0, 7.6), say("note", "Not documented: impedances"), 2.2, Ink.MISSING))
        return Drawing("impedance", width, 10.0, tuple(shapes), title)
    limits = log.impedance_limits
    figures = [float(each.ohm) for each in readings] + [float(each) for each in limits or ()]
    low, high = min(figures) / 1.25, max(figures) * 1.5
    moments = sorted({each.day for each in readings}, key=lambda day: day or date.min)
    leads = sorted({each.lead for each in readings})
    gap = 6.0
    each_width = (width - _LEFT - gap * (len(leads) - 1)) / len(leads)
    for place, lead in enumerate(leads):
        left = _LEFT + place * (each_width + gap)
        frame = _Frame(left, each_width, height, low, high, _contacts(log, lead, readings))
        shapes += _lead(
            frame, lead, [each for each in readings if each.lead == lead], moments, limits, language
        )
        if place == 0:
            shapes += _scale(frame, limits)
    below = _TOP + height + 7.4
    shapes += _legend(moments, below, width, language)
    told = _told(readings, limits, language)
    shapes.append(Words(Point(0, below + 3.2), told, _SMALL, Ink.QUIET))
    return Drawing("impedance", width, below + 4.2, tuple(shapes), f"{title}. {told}")


class _Frame:
    """One lead's plot."""

    def __init__(
        self, left: float, width: float, height: float, low: float, high: float, contacts: Sequence[int]
    ) -> None:
        self.left, self.width, self.height = left, width, height
        self.low, self.high, self.contacts = low, high, tuple(contacts)

    def x(self, contact: int) -> float:
        return self.left + (self.contacts.index(contact) + 0.5) * self.width / len(self.contacts)

    def y(self, ohm: float) -> float:
        part = math.log(ohm / self.low) / math.log(self.high / self.low)
        return _TOP + self.height * (1 - part)


def _contacts(log: TrialLog, number: int, readings: Sequence[Reading]) -> Sequence[int]:
    """The contacts of a lead from the tip on: those it has, and any other that was measured."""
    known = next((each.array.numbers for each in log.leads if each.number == number and each.array), ())
    measured = {each.contact for each in readings if each.lead == number}
    return sorted({*known, *measured})


def _scale(frame: _Frame, limits: tuple[Fraction, Fraction] | None) -> Iterator[Shape]:
    bounds = {float(each) for each in limits or ()}
    taken: list[float] = []
    for tick in sorted(
        (each for each in _TICKS if frame.low <= each <= frame.high), key=lambda t: t not in bounds
    ):
        y = frame.y(tick)
        if all(abs(y - other) > 2.4 for other in taken):
            taken.append(y)
            yield Words(Point(frame.left - 1.0, y + 0.7), f"{tick}", _SMALL, Ink.QUIET, Anchor.END)


def _lead(
    frame: _Frame,
    lead: int,
    readings: Sequence[Reading],
    moments: Sequence[date | None],
    limits: tuple[Fraction, Fraction] | None,
    language: Language,
) -> Iterator[Shape]:
    yield Words(
        Point(frame.left, _TOP - 1.4),
        language.text("note", "Lead {number}", number=lead),
        2.3,
        Ink.TEXT,
        bold=True,
    )
    yield Area(box(frame.left, _TOP, frame.width, frame.height), None, Ink.RULE, 0.15)
    for bound in limits or ():
        y = frame.y(float(bound))
        yield Line((Point(frame.left, y), Point(frame.left + frame.width, y)), Ink.WARN, 0.25, (1.4, 0.9))
    size = min(_SMALL, 0.9 * frame.width / len(frame.contacts) * 0.9)
    for contact in frame.contacts:
        x = frame.x(contact)
        yield Words(
            Point(x, _TOP + frame.height + 2.8), str(contact), max(1.9, size), Ink.TEXT, Anchor.MIDDLE
        )
    for moment in moments:
        found = {each.contact: each for each in readings if each.day == moment}
        for one, other in pairwise(frame.contacts):
            if one in found and other in found:
                ends = tuple(Point(frame.x(c), frame.y(float(found[c].ohm))) for c in (one, other))
                yield Line(ends, Ink.BAR, 0.2)
    for place, moment in enumerate(moments):
        for each in readings:
            if each.day == moment:
                yield from _reading(frame, each, place, limits)


def _reading(
    frame: _Frame, each: Reading, place: int, limits: tuple[Fraction, Fraction] | None
) -> Iterator[Shape]:
    spot = Point(frame.x(each.contact), frame.y(float(each.ohm)))
    outside = limits is not None and not limits[0] <= each.ohm <= limits[1]
    if outside:
        yield Disc(spot, 1.7, None, Ink.WARN, 0.4)
        beyond = spot.x > frame.left + frame.width - 9
        anchor = Anchor.END if beyond else Anchor.START
        x = spot.x + (-2.3 if beyond else 2.3)
        yield Words(Point(x, spot.y - 0.5), f"{plain(each.ohm, 0)} Ω", 2.2, Ink.WARN, anchor, bold=True)
    yield from sign(place, spot, f"lead.{each.lead}.contact.{each.contact}")


def sign(place: int, spot: Point, key: str = "") -> Iterator[Shape]:
    """The sign of a date: disc, square, triangle, diamond, and then the same hollow."""
    hollow = place // 4 % 2 == 1
    fill, edge = (Ink.PAPER, Ink.SCORE) if hollow else (Ink.SCORE, Ink.SCORE)
    if place % 4 == 0:
        yield Disc(spot, 0.75, fill, edge, 0.3, key=key)
        return
    around = {
        1: ((-0.7, -0.7), (0.7, -0.7), (0.7, 0.7), (-0.7, 0.7)),
        2: ((0, -0.95), (0.9, 0.7), (-0.9, 0.7)),
        3: ((0, -1.0), (0.85, 0), (0, 1.0), (-0.85, 0)),
    }[place % 4]
    yield Area(tuple(Point(spot.x + x, spot.y + y) for x, y in around), fill, edge, 0.3, key=key)


def _legend(moments: Sequence[date | None], y: float, width: float, language: Language) -> Iterator[Shape]:
    left = 0.0
    for place, moment in enumerate(moments):
        words = moment.isoformat() if moment else language.text("note", "date not documented")
        room = text_width(words, _SMALL) + 6.0
        if left + room > width:
            return
        yield from sign(place, Point(left + 1.2, y - 0.7))
        yield Words(Point(left + 2.8, y), words, _SMALL, Ink.TEXT)
        left += room


def outside_words(log: TrialLog, language: Language) -> str:
    """The limits and the contacts outside them in a sentence; empty while nothing was measured."""
    return _told(log.readings, log.impedance_limits, language) if log.readings else ""


def _told(readings: Sequence[Reading], limits: tuple[Fraction, Fraction] | None, language: Language) -> str:
    say = language.text
    if limits is None:
        return say("note", "No limits are configured.")
    outside = [each for each in readings if not limits[0] <= each.ohm <= limits[1]]
    bounds = say("note", "Limits {low} to {high} Ω.", low=plain(limits[0]), high=plain(limits[1]))
    if not outside:
        return f"{bounds} {say('note', 'No measured contact lies outside.')}"
    spots = dict.fromkeys((each.lead, each.contact) for each in outside)
    names = ", ".join(
        say("note", "lead {lead} contact {contact}", lead=lead, contact=contact) for lead, contact in spots
    )
    return f"{bounds} {say('note', 'Outside: {names}.', names=names)}"
