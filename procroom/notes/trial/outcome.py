"""The outcome panel: each configured criterion, how it stands, and the physician's decision (clinical.md D4).

The program states criteria only. How one stands is told by a sign, a word and a colour: a tick, a cross, an empty ring.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from procroom.domain.language import Language, mark
from procroom.domain.trial import Outcome
from procroom.domain.trial_log import State, TrialLog
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
    text_width,
    wrapped,
)

_STATES: Mapping[State, tuple[str, Ink]] = MappingProxyType(
    {
        State.MET: (mark("note", "met"), Ink.MET),
        State.NOT_MET: (mark("note", "not met"), Ink.NOT_MET),
        State.NOT_RECORDED: (mark("note", "not recorded"), Ink.MISSING),
    }
)
OUTCOMES: Mapping[Outcome, str] = MappingProxyType(
    {
        Outcome.SUCCESS: mark("note", "Configured criteria: success"),
        Outcome.PARTIAL: mark("note", "Configured criteria: partial"),
        Outcome.FAIL: mark("note", "Configured criteria: not reached"),
        Outcome.INDETERMINATE: mark("note", "Configured criteria: indeterminate"),
    }
)
_SIZE, _SMALL = 2.4, 2.05


def outcome_panel(log: TrialLog, width: float, language: Language) -> Drawing:
    """Criteria one below the other, then what they come to, then who decided what."""
    say = language.text
    title = say("note", "Outcome")
    shapes: list[Shape] = [Words(Point(0, 3.0), title, 2.8, bold=True)]
    y = 5.4
    told = [title]
    for each in log.criteria:
        words, ink = _STATES[each.state]
        state = say("note", words)
        shapes += _sign(each.state, Point(1.9, y + 1.6), f"criterion.{each.name}")
        shapes.append(Words(Point(width, y + 2.4), state, _SIZE, ink, Anchor.END, bold=True))
        room = width - 5.2 - text_width(state, _SIZE, bold=True) - 2
        for line in wrapped(each.text, _SIZE, room):
            shapes.append(Words(Point(5.2, y + 2.4), line, _SIZE, Ink.TEXT))
            y += 3.1
        for line in wrapped(each.said, _SMALL, width - 6):
            shapes.append(Words(Point(5.2, y + 1.9), line, _SMALL, Ink.QUIET))
            y += 2.7
        y += 1.5
        told.append(f"{each.text}: {state}{f', {each.said}' if each.said else ''}")
    if not log.criteria:
        shapes.append(
            Words(Point(0, y + 2), say("note", "Not documented: diary and lead pull"), _SIZE, Ink.MISSING)
        )
        y += 5
    if log.outcome is not None:
        words = say("note", OUTCOMES[log.outcome])
        shapes.append(Area(box(0, y, width, 6.4), Ink.FAINT, Ink.ACCENT, 0.3))
        shapes.append(Words(Point(2.2, y + 4.2), words, 2.8, Ink.ACCENT, bold=True))
        told.append(words)
        y += 9.4
    for label, said in _decision(log, language):
        for line in wrapped(f"{label}: {said}", _SIZE, width):
            shapes.append(Words(Point(0, y + 1.2), line, _SIZE, Ink.TEXT if said else Ink.MISSING))
            y += 3.1
        told.append(f"{label}: {said}")
    return Drawing("outcome", width, y + 0.6, tuple(shapes), ". ".join(told))


def _decision(log: TrialLog, language: Language) -> Iterator[tuple[str, str]]:
    say = language.text
    missing = say("note", "Not documented")
    yield say("note", "Decision of the physician"), log.decision or missing
    if log.decided_by or log.rationale:
        yield say("note", "By"), "; ".join(filter(None, (log.decided_by, log.rationale)))


def _sign(state: State, at: Point, key: str) -> Iterator[Shape]:
    ink = _STATES[state][1]
    yield Disc(at, 1.7, ink if state is State.MET else Ink.PAPER, ink, 0.4, key=key)
    if state is State.MET:
        points = (Point(at.x - 0.8, at.y), Point(at.x - 0.2, at.y + 0.7), Point(at.x + 0.9, at.y - 0.7))
        yield Line(points, Ink.PAPER, 0.45)
    elif state is State.NOT_MET:
        for slope in (1, -1):
            yield Line(
                (Point(at.x - 0.7, at.y - 0.7 * slope), Point(at.x + 0.7, at.y + 0.7 * slope)), ink, 0.45
            )
    else:
        yield Words(Point(at.x, at.y + 0.85), "?", 2.4, ink, Anchor.MIDDLE, bold=True)
