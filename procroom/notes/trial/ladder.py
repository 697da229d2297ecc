"""The vertebral ladder: leads to scale at the level of their tips, contacts numbered and marked by polarity (D5 no. 1).

Seen from behind, as the operator stands: the patient's left is at the left (decision 0015). Vertebrae have nominal heights.
A cathode is a filled contact with −, an anode a hollow one with +; a contact that is off is a thin outline.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from procroom.domain.devices import plain
from procroom.domain.language import Language, mark
from procroom.domain.leads import HEIGHT_MM, LEVELS, PARTS, height_of, top_of
from procroom.domain.trial_log import Active, Lead, Program
from procroom.domain.values import Point
from procroom.notes.drawing import (
    Anchor,
    Area,
    Drawing,
    Ink,
    Line,
    Shape,
    Words,
    box,
    rounded_box,
    wrapped,
)

#: Real mm from the midline at which a lead of each recorded class is drawn.
_ASIDE = {"MIDLINE": 0.0, "LEFT_1": -4.5, "LEFT_2": -8.0, "RIGHT_1": 4.5, "RIGHT_2": 8.0}
#: Real width of a vertebra as drawn, and of its bony ring.
_WIDE, _CANAL = 42.0, 22.0
_WIRE, _CONTACT = 0.9, 2.7
_LABEL, _SMALL = 2.3, 2.0
_TOP, _SIDE = 5.2, 11.0
#: Side classes of a tip from the patient's left on, as they are seen from behind.
ACROSS = ("LEFT_2", "LEFT_1", "MIDLINE", "RIGHT_1", "RIGHT_2")
#: Contacts nearer to each other than this on the page could not be numbered.
_CLOSEST = 2.15


@dataclass(frozen=True, slots=True)
class _Placed:
    lead: Lead
    tip: Fraction
    x: float
    outwards: int


def ladder(
    leads: Sequence[Lead],
    height: float,
    language: Language,
    *,
    program: Program | None = None,
    title: str = "",
    width: float = 62.0,
    levels: tuple[str, str] | None = None,
) -> Drawing:
    """The leads on the vertebrae, with the polarities of a program.

    Args:
        leads: as recorded; those whose tip or contacts are not recorded are named below.
        height: of the vertebrae in mm; more is taken where contacts could not be told apart.
        language: of the words.
        program: whose polarities are shown; None for none.
        title: heading; empty for none.
        width: in mm.
        levels: first and last vertebra that are drawn; those the contacts lie at when None.
    """
    drawn = [each for each in leads if _tip_of(each) is not None and each.array is not None]
    above = 4.6 if title else 0.0
    shapes: list[Shape] = [Words(Point(0, 3.0), title, 2.8, bold=True)] if title else []
    below = above
    told = [title] if title else []
    if drawn or levels is not None:
        rungs = rungs_of(drawn, height, width, above, levels)
        first, last, scale = rungs.first, rungs.last, rungs.scale
        shapes += _vertebrae(first, last, scale, width, rungs.top, language)
        for each in _side_by_side(drawn, scale, width / 2):
            shapes += _lead(each, rungs, program, above)
        below = rungs.y_of(Fraction(top_of(last) + HEIGHT_MM[last])) + 1.2
    lines = list(_lines(leads, language))
    told += lines
    for line in lines:
        for part in wrapped(line, _SMALL, width):
            below += 2.9
            shapes.append(Words(Point(0, below), part, _SMALL, Ink.QUIET))
    if drawn:
        below += 3.2
        shapes += _legend(below, language, program)
    return Drawing(
        "ladder",
        width,
        below + (4.4 if drawn and program is not None else 1.2),
        tuple(shapes),
        ". ".join(told),
    )


@dataclass(frozen=True, slots=True)
class Rungs:
    """Where the vertebrae of a ladder lie in its drawing.

    Attributes:
        first: vertebra that is drawn.
        last: vertebra that is drawn.
        scale: mm of the drawing to a nominal mm.
        top: where ``first`` begins, in mm of the drawing.
        middle: the midline, in mm of the drawing.
        half: of the width of a vertebra as drawn, in mm of the drawing.
    """

    first: str
    last: str
    scale: float
    top: float
    middle: float
    half: float

    def y_of(self, height: Fraction) -> float:
        """Where a nominal height (``leads.height_of``) lies, in mm of the drawing."""
        return self.top + float(height - top_of(self.first)) * self.scale

    def tip_at(self, point: Point) -> tuple[str, str, str]:
        """The vertebra, the part of it and the side class nearest to a place of the drawing."""
        shown = LEVELS[LEVELS.index(self.first) : LEVELS.index(self.last) + 1]
        places = ((abs(self.y_of(height_of(level, part) or Fraction(0)) - point.y), level, part)
                  for level in shown for part in PARTS)  # fmt: skip
        _, level, part = min(places, key=lambda each: each[0])
        band = int((point.x - self.middle + self.half) / (2 * self.half) * len(ACROSS))
        return level, part, ACROSS[max(0, min(len(ACROSS) - 1, band))]


def rungs_of(
    leads: Sequence[Lead],
    height: float,
    width: float,
    above: float = 0.0,
    levels: tuple[str, str] | None = None,
) -> Rungs:
    """The vertebrae that ``ladder`` draws for these leads; see there."""
    first, last = levels or _levels(leads)
    scale = _scale(leads, height, first, last)
    half = _WIDE / 2 * min(scale, (width - 2 * _SIDE) / _WIDE) * 0.82
    return Rungs(first, last, scale, above + _TOP, width / 2, half)


def _tip_of(lead: Lead) -> Fraction | None:
    return None if lead.tip is None else height_of(lead.tip.vertebra, lead.tip.part)


def _span(lead: Lead) -> tuple[Fraction, Fraction]:
    """Nominal heights of both ends of the contacts; the tip alone where the array is not to scale."""
    tip = _tip_of(lead) or Fraction(0)
    if lead.array is None or lead.array.spacing_mm is None:
        return tip, tip
    return tip, tip + (lead.array.contacts - 1) * lead.array.spacing_mm


def _levels(leads: Iterable[Lead]) -> tuple[str, str]:
    """The first and the last vertebra that are drawn: those the contacts lie at, with a little room."""
    spans = [_span(each) for each in leads]
    high, low = min(top for top, _ in spans) - 4, max(bottom for _, bottom in spans) + 5
    touched = [level for level in LEVELS if top_of(level) + HEIGHT_MM[level] > high and top_of(level) < low]
    return touched[0], touched[-1]


def _scale(leads: Iterable[Lead], height: float, first: str, last: str) -> float:
    span = top_of(last) + HEIGHT_MM[last] - top_of(first)
    spacings = [
        float(each.array.spacing_mm) for each in leads if each.array is not None and each.array.spacing_mm
    ]
    least = _CLOSEST / min(spacings) if spacings else 0.0
    return max(height / span, least)


def _vertebrae(
    first: str, last: str, scale: float, width: float, top: float, language: Language
) -> Iterator[Shape]:
    middle = width / 2
    aspect = min(scale, (width - 2 * _SIDE) / _WIDE)
    start = top_of(first)
    for level in LEVELS[LEVELS.index(first) : LEVELS.index(last) + 1]:
        high = top + (top_of(level) - start) * scale
        tall = HEIGHT_MM[level] * scale
        yield from _vertebra(middle, high, tall, aspect)
        yield Words(Point(0, high + 0.4 * tall + 1.0), level, 2.8, Ink.QUIET, bold=True)
    yield Line((Point(middle, top - 1.0), Point(middle, top + (top_of(last) + HEIGHT_MM[last] - start) * scale)),
               Ink.RULE, 0.15, (1.2, 0.9))  # fmt: skip
    for side, x in ((mark("note", "L"), middle - 14), (mark("note", "R"), middle + 14)):
        yield Words(Point(x, top - 2.0), language.text("note", side), 2.6, Ink.TEXT, Anchor.MIDDLE, bold=True)


def _vertebra(middle: float, high: float, tall: float, aspect: float) -> Iterator[Shape]:
    """Body with waisted sides, both pedicles and the disc below, faint."""
    half, body = _WIDE / 2 * aspect * 0.82, 0.8 * tall
    low = high + body
    waist = half * 0.9
    outline = (
        Point(middle - half, high), Point(middle + half, high), Point(middle + half, high + 0.12 * body),
        Point(middle + waist, high + 0.4 * body), Point(middle + waist, high + 0.62 * body),
        Point(middle + half, high + 0.9 * body), Point(middle + half, low), Point(middle - half, low),
        Point(middle - half, high + 0.9 * body), Point(middle - waist, high + 0.62 * body),
        Point(middle - waist, high + 0.4 * body), Point(middle - half, high + 0.12 * body),
    )  # fmt: skip
    yield Area(outline, Ink.BONE, Ink.BONE_EDGE, 0.18)
    yield Area(box(middle - half * 0.92, low, half * 1.84, tall - body), Ink.FAINT, None)
    for side in (-1, 1):
        at = middle + side * half * 0.68
        wide, long = half * 0.17, body * 0.2
        yield Area(
            rounded_box(at - wide, high + 0.2 * body, 2 * wide, 2 * long, wide), None, Ink.BONE_EDGE, 0.18
        )


def _side_by_side(leads: Sequence[Lead], scale: float, middle: float) -> list[_Placed]:
    """Leads from left to right; where two would lie on each other they are drawn apart."""
    aside = min(scale, 0.75)
    ordered = sorted(leads, key=lambda each: _ASIDE.get(each.tip.mediolateral if each.tip else "", 0.0))
    xs = [middle + _ASIDE.get(each.tip.mediolateral if each.tip else "", 0.0) * aside for each in ordered]
    apart = _CONTACT + 1.7
    for place in range(1, len(xs)):
        xs[place] = max(xs[place], xs[place - 1] + apart)
    if len(xs) > 1:
        centre = (xs[0] + xs[-1]) / 2
        wanted = sum(_ASIDE.get(each.tip.mediolateral if each.tip else "", 0.0) for each in ordered)
        shift = centre - (middle + wanted / len(xs) * aside)
        xs = [x - shift for x in xs]
    half = len(xs) / 2
    return [
        _Placed(lead, _tip_of(lead) or Fraction(0), x, -1 if number + 0.5 <= half else 1)
        for number, (lead, x) in enumerate(zip(ordered, xs, strict=True))
    ]


def _lead(each: _Placed, rungs: Rungs, program: Program | None, above: float) -> Iterator[Shape]:
    """Wire, contacts and their numbers; the wire leaves at the lower end."""
    lead, x, scale, tip = each.lead, each.x, rungs.scale, rungs.y_of(each.tip)
    end = rungs.y_of(Fraction(top_of(rungs.last) + HEIGHT_MM[rungs.last]))
    name = f"lead.{lead.number}"
    yield Area(
        rounded_box(x - _WIRE / 2, tip - 1.4, _WIRE, end - tip + 1.4, _WIRE / 2), Ink.LEAD, None, key=name
    )
    if lead.number is not None:
        yield Words(
            Point(x, above + _TOP - 2.0), str(lead.number), _LABEL, Ink.TEXT, Anchor.MIDDLE, bold=True
        )
    array = lead.array
    if array is None or array.spacing_mm is None:
        return
    tall = max(1.1, float(array.length_mm or array.spacing_mm / 2) * scale)
    tall = min(tall, float(array.spacing_mm) * scale * 0.8)
    size = min(_SMALL, float(array.spacing_mm) * scale * 0.95)
    active = _active(program, lead)
    for number in array.numbers:
        y = tip + float(array.offset_mm(number) or 0) * scale
        yield from _contact(x, y, tall, active.get(number), f"{name}.contact.{number}")
        sign = {"CATHODE": " −", "ANODE": " +"}.get(active[number].polarity, "") if number in active else ""
        part = active[number].percent if number in active else None
        share = f" {plain(part, 1)} %" if part is not None else ""
        text = f"{number}{sign}{share}"
        edge = x + each.outwards * (_CONTACT / 2 + 0.7)
        anchor = Anchor.START if each.outwards > 0 else Anchor.END
        ink = Ink.TEXT if number in active else Ink.QUIET
        yield Words(Point(edge, y + size * 0.36), text, size, ink, anchor, bold=number in active)


def _active(program: Program | None, lead: Lead) -> dict[int, Active]:
    if program is None or lead.number is None:
        return {}
    return {each.contact: each for each in program.contacts if each.lead == lead.number}


def _contact(x: float, y: float, tall: float, active: Active | None, key: str) -> Iterator[Shape]:
    where = box(x - _CONTACT / 2, y - tall / 2, _CONTACT, tall)
    if active is None:
        yield Area(where, Ink.PAPER, Ink.LEAD, 0.2, key=key)
    elif active.polarity == "CATHODE":
        yield Area(where, Ink.CATHODE, Ink.CATHODE, 0.35, key=key)
        yield Line((Point(x - 0.55, y), Point(x + 0.55, y)), Ink.PAPER, 0.28)
    else:
        yield Area(where, Ink.PAPER, Ink.ANODE, 0.34, key=key)
        reach = min(0.45, tall / 2 - 0.3)
        yield Line((Point(x - 0.5, y), Point(x + 0.5, y)), Ink.ANODE, 0.25)
        yield Line((Point(x, y - reach), Point(x, y + reach)), Ink.ANODE, 0.25)


def _lines(leads: Sequence[Lead], language: Language) -> Iterator[str]:
    """What the drawing says in words, and what it cannot show."""
    say = language.text
    for lead in leads:
        name = say("note", "Lead {number}", number=lead.number) if lead.number else say("note", "Lead")
        if lead.tip is None:
            yield say("note", "{lead}: level of the tip not documented", lead=name)
            continue
        parts = [say("note", "{lead}: tip at {tip}", lead=name, tip=lead.tip.words)]
        if lead.array is None:
            parts.append(say("note", "contacts not documented"))
        else:
            count = say("note", "{count} contacts", count=lead.array.contacts)
            parts.append(
                count
                if lead.array.to_scale
                else say("note", "{contacts}, length or spacing not documented", contacts=count)
            )
        yield ", ".join(parts)


def _legend(top: float, language: Language, program: Program | None) -> Iterator[Shape]:
    note = language.text("note", "From behind. Nominal vertebrae; lengths of leads to their scale.")
    yield Words(Point(0, top), note, 1.9, Ink.QUIET)
    if program is None:
        return
    left = 0.0
    for polarity, words in (("CATHODE", mark("note", "cathode −")), ("ANODE", mark("note", "anode +"))):
        yield from _contact(left + 1.4, top - 3.4 + 5.4, 1.7, Active(0, 0, polarity), "")
        said = language.text("note", words)
        yield Words(Point(left + 3.4, top + 2.7), said, 2.0, Ink.TEXT)
        left += 17.0
