"""Answers questions of a generated form as a person would: by buttons, lists and keys, each editor in its way."""

from collections.abc import Callable, Iterator, Mapping
from math import ceil, dist

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from procroom.domain.body_map import Cells
from procroom.domain.kinds import quantity
from procroom.domain.values import Json, Point, Side, parse_time
from procroom.ui.demo_hand import Hand, Stuck
from procroom.ui.forms.cells_editor import CellsEditor
from procroom.ui.forms.choice_editors import BooleanEditor, ChoiceEditor, MultiChoiceEditor, PickEditor
from procroom.ui.forms.contract import Editor
from procroom.ui.forms.setting_editors import SettingEditor
from procroom.ui.forms.target_editor import TargetEditor
from procroom.ui.forms.text_editors import (
    CodeEditor,
    IntegerEditor,
    LongTextEditor,
    QuantityEditor,
    ScaleEditor,
    TextEditor,
)
from procroom.ui.forms.time_editors import DateEditor, TimeEditor
from procroom.ui.widgets.body_painter import BodyPainter
from procroom.ui.widgets.pick_edit import PickEdit

#: Where the arrow of a list is, from its right edge, logical pixels.
_ARROW = 16


def answer(hand: Hand, editor: Editor, value: Json) -> None:
    """Give an answer with an editor.

    Args:
        hand: mouse and keyboard.
        editor: of the question, on screen.
        value: the answer in its stored form (``domain.kinds.normalise``).

    Raises:
        Stuck: the editor cannot be reached, or does not offer the answer.
    """
    for kind, work in _WAYS.items():
        if isinstance(editor, kind):
            work(hand, editor, value)
            return
    raise Stuck(f"nobody knows how to answer with {type(editor).__name__}")


def write(hand: Hand, line: QLineEdit, words: str) -> None:
    """Click into a line, replace what stands there, leave with Tab."""
    with hand.acts.field():
        hand.click(line)
        hand.key("Ctrl+A")
        hand.text(words)
        hand.key("Tab")


def pick(hand: Hand, line: PickEdit, words: str) -> None:
    """Open the list behind a line and click an entry; type it where the list has none."""
    completer = line.completer()
    known = completer.model()
    if all(known.index(row, 0).data() != words for row in range(known.rowCount())):
        write(hand, line, words)
        return
    hand.open_list(line, QPoint(line.width() - _ARROW, line.height() // 2))
    popup = completer.popup()
    assert popup is not None
    hand.until(popup.isVisible, "the list opens")
    listed = popup.model()
    found = next(index for row in range(listed.rowCount()) if (index := listed.index(row, 0)).data() == words)
    assert isinstance(popup, QAbstractItemView)
    hand.choose(popup, found)


def paint(hand: Hand, editor: CellsEditor, cells: Cells) -> None:
    """Paint cells on the large chart, one cell wide: a stroke goes on as long as it crosses only what is to be painted.

    Raises:
        Stuck: the chart does not open.
    """
    hand.click(editor.paint)
    hand.until(lambda: editor.chart is not None and editor.chart.isActiveWindow(), "the chart is open")
    board = editor.chart
    assert board is not None
    hand.click(board.brush.button("CELL"))
    for stroke in strokes(board.chart, cells):
        hand.stroke(board.chart, [board.chart.spot_of(each).toPoint() for each in stroke])
    hand.click(board.ready)
    hand.until(lambda: editor.chart is None, "the chart is closed")
    window = editor.window()
    window.activateWindow()  # as a window manager does
    hand.until(window.isActiveWindow, "the window has the keyboard again")


def strokes(chart: BodyPainter, cells: Cells) -> Iterator[list[str]]:
    """Cells in the order in which few strokes paint them, each from a cell to the nearest that can be reached."""
    open_ = sorted(cells)
    while open_:
        stroke, passed = [open_.pop(0)], set[str]()
        while True:
            here = chart.spot_of(stroke[-1])
            near = sorted(open_, key=lambda cell: (chart.spot_of(cell) - here).manhattanLength())[:4]
            there = next((cell for cell in near if crossed(chart, stroke[-1], cell) <= cells), None)
            if there is None:
                break
            open_.remove(there)
            if len(stroke) > 1:  # one move goes through cells that lie in a line
                through = crossed(chart, stroke[-2], there)
                if passed | {stroke[-1]} <= through <= cells:
                    passed.add(stroke.pop())
                else:
                    passed.clear()
            stroke.append(there)
        yield stroke


def crossed(chart: BodyPainter, start: str, end: str) -> Cells:
    """The cells that a stroke from the middle of one to the middle of another paints."""
    here, there = (chart.point_at(QPointF(chart.spot_of(cell).toPoint())) for cell in (start, end))
    steps = max(1, ceil(dist((here.x, here.y), (there.x, there.y)) / 2.0))  # as the chart does
    found = (
        chart.cell_at(Point(here.x + (there.x - here.x) * n / steps, here.y + (there.y - here.y) * n / steps))
        for n in range(steps + 1)
    )
    return frozenset(found) - {""}


def _yes_no(hand: Hand, editor: BooleanEditor, value: Json) -> None:
    hand.click(editor.choices.button("yes" if value else "no"))


def _choice(hand: Hand, editor: ChoiceEditor, value: Json) -> None:
    if editor.item.option(str(value)) is None:
        write(hand, editor.other, str(value))
    else:
        hand.click(editor.choices.button(str(value)))


def _from_list(hand: Hand, editor: PickEditor, value: Json) -> None:
    option = editor.item.option(str(value))
    pick(hand, editor.line, option.text if option else str(value))


def _several(hand: Hand, editor: MultiChoiceEditor, value: Json) -> None:
    wanted = [str(code) for code in value] if isinstance(value, list) else []
    known = [code for code in wanted if editor.item.option(code) is not None]
    for code in editor.choices.codes:
        if code not in known:
            hand.click(editor.choices.button(code))
    for code in known:
        if code not in editor.choices.codes:
            hand.click(editor.choices.button(code))
    own = [code for code in wanted if code not in known]
    if own:
        write(hand, editor.other, "; ".join(own))


def _quantity(hand: Hand, editor: QuantityEditor, value: Json) -> None:
    """The number; the unit typed after it where there are several."""
    amount = quantity(value)
    several = len(editor.item.units) > 1
    write(hand, editor.line, f"{amount.number} {amount.unit}" if several else amount.number)


def _line(hand: Hand, editor: IntegerEditor | TextEditor | DateEditor, value: Json) -> None:
    write(hand, editor.line, str(value))


def _scale(hand: Hand, editor: ScaleEditor, value: Json) -> None:
    hand.click(editor.choices.button(str(value)))


def _long(hand: Hand, editor: LongTextEditor, value: Json) -> None:
    with hand.acts.field():
        hand.click(editor.text)
        hand.key("Ctrl+A")
        hand.text(str(value))
        hand.key("Tab")


def _code(hand: Hand, editor: CodeEditor, value: Json) -> None:
    """The code as typed, taken from the list that narrows meanwhile."""
    code, words = (
        (str(value.get(key, "")) for key in ("code", "text")) if isinstance(value, dict) else ("", "")
    )
    if editor.item.option(code) is None:
        write(hand, editor.line, f"{code} {words}".strip())
        return
    with hand.acts.field():
        hand.click(editor.line)
        hand.key("Ctrl+A")
        hand.text(code)
        listed = editor.line.completer().popup()
        assert isinstance(listed, QAbstractItemView)
        hand.choose(listed, listed.model().index(0, 0))


def _time(hand: Hand, editor: TimeEditor, value: Json) -> None:
    """Hours and minutes; with the day where it is another than the field takes a bare time for."""
    moment = parse_time(str(value))
    write(hand, editor.line, moment.strftime("%H:%M" if moment.date() == editor.day else "%Y-%m-%d %H:%M"))


def _target(hand: Hand, editor: TargetEditor, value: Json) -> None:
    if not isinstance(value, dict):
        raise Stuck(f"{value!r} is no target")
    if editor.change.isVisible():
        hand.click(editor.change)
    level, side = str(value["level"]), Side(str(value["side"]))
    if editor.controls is not None:
        hand.click(editor.controls.column.button(level))
        hand.click(editor.controls.sides[side])
    if editor.picture is not None:
        hand.pick_place(editor.picture, level, side)


_WAYS: Mapping[type[Editor], Callable[..., None]] = {
    BooleanEditor: _yes_no,
    ChoiceEditor: _choice,
    PickEditor: _from_list,
    MultiChoiceEditor: _several,
    QuantityEditor: _quantity,
    SettingEditor: lambda hand, editor, value: _quantity(hand, editor.number, value),
    IntegerEditor: _line,
    TextEditor: _line,
    DateEditor: _line,
    ScaleEditor: _scale,
    LongTextEditor: _long,
    CodeEditor: _code,
    TimeEditor: _time,
    TargetEditor: _target,
}
