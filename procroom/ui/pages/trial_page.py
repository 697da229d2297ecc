"""The trial on one page: outcome and decision, leads, maps, course, impedances, programs, comparisons. All of it live."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from procroom.domain import paths
from procroom.domain.definition import Item, Section
from procroom.domain.errors import AnswerInvalid
from procroom.domain.trial_log import TrialLog
from procroom.domain.walk import section_scope
from procroom.ui.desk import CaseDesk
from procroom.ui.forms.contract import FormContext
from procroom.ui.forms.field import FieldRow
from procroom.ui.pages.case_trial import CaseTrial, ShownTrial
from procroom.ui.pages.trial_diary_panel import DiaryPanel
from procroom.ui.pages.trial_figures import TWO, has_map
from procroom.ui.tongue import tr, tr_count
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.drawing_view import DrawingView, px_per_mm
from procroom.ui.widgets.flick import flick
from procroom.ui.widgets.words import button, column, empty, label, panel, row

#: What the physician records at the end, where the case asks for it.
_DECISION = ("wants_implant", "decision", "decided_by", "rationale")
#: Around the page and within a card, in pixels at the desk.
_EDGE, _INNER = 16, 14


class Card(QFrame):
    """A figure with its heading."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("panel", "card")
        self.setAccessibleName(title)
        self.view = DrawingView()
        self.box = column(self, margin=(_INNER, 10, _INNER, 12), gap=8)
        self.head = row(gap=8)
        if title:  # else the drawing has a heading of its own
            self.head.addWidget(label(title, "heading"))
        self.head.addStretch(1)
        self.box.addLayout(self.head)
        self.box.addWidget(self.view)
        self.box.addStretch(1)


class Picks(QWidget):
    """Names of which one is chosen; made anew when they change."""

    def __init__(self, title: str, then: Callable[[str], object]) -> None:
        super().__init__()
        self._title, self._then = title, then
        self._names: tuple[tuple[str, str], ...] = ()
        self.choices: Choices | None = None
        self._line = row(self, gap=8)
        self._line.addWidget(label(title, "muted"))
        self._rest = row()
        self._line.addLayout(self._rest)
        self._line.addStretch(1)

    def offer(self, names: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer (code, words)."""
        if tuple(names) != self._names:
            self._names = tuple(names)
            empty(self._rest)
            self.choices = Choices(self._names, name=self._title, parent=self)
            self.choices.picked.connect(lambda codes: self._then(codes[0]))
            self._rest.addWidget(self.choices)
        if self.choices is not None:
            self.choices.choose([chosen] if chosen else [])


class TrialPage(QWidget):
    """The trial of the open case.

    Args:
        desk: the case.
        context: for the fields of the decision.
        trial: finds the trial.
        forms: print the blank diary, save it, read a filled one.
        close: leads back to the case.
    """

    def __init__(
        self,
        desk: CaseDesk,
        context: FormContext,
        trial: CaseTrial,
        forms: tuple[Callable[[], object], ...],
        close: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setProperty("page", "true")
        self.setProperty("scale", "room")  # tapped beside the bed, on a tablet
        self._desk, self._trial = desk, trial
        self.cards = {
            name: Card(title)
            for name, title in (
                ("outcome", ""),
                ("leads", tr("Leads")),
                ("maps", tr("Pain and paraesthesia")),
                ("ap", tr("Leads on AP views")),
                ("pain", tr("Pain by day")),
                ("course", tr("Sleep, activity, opioids")),
                ("impedances", tr("Impedances")),
                ("programs", tr("Programs")),
            )
        }
        self.decision = Decision(desk, context)
        self.diary = DiaryPanel(desk, context, forms)
        self.program = Picks(tr("Program shown"), lambda name: self._ask(program=name))
        self.one = Picks(tr("Compare"), lambda name: self._ask(programs=(name, trial.wish.programs[1])))
        self.two = Picks(tr("with"), lambda name: self._ask(programs=(trial.wish.programs[0], name)))
        self.others = Picks(tr("Another trial"), lambda place: self._ask(other=int(place)))
        self.compared = Card(tr("Two programs side by side"))
        self.trials = Card(tr("Two trials side by side"))
        self.headline, self.gaps = DrawingView(), DrawingView()
        self.words = label(tr("Gathering the trial…"), "muted", wrap=True)
        self.save_summary = button(tr("Save the summary…"), trial.save_summary)
        self.save_log = button(tr("Save the whole log…"), trial.save_log)
        self.back = button(tr("Back to the case"), close, kind="primary")
        self._lay_out()
        trial.found.connect(self._show)
        trial.failed.connect(self.words.setText)

    def refresh(self) -> None:
        """The case changed."""
        self.decision.refresh()
        if self.isVisible():
            self._trial.follow()

    def aim(self) -> None:
        """Take the keyboard."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        head = panel("bar")
        line = row(head, margin=(_EDGE, 8, _EDGE, 8), gap=12)
        names = column(gap=0)
        names.addWidget(label(tr("Trial"), "title"))
        names.addWidget(self.words)
        line.addLayout(names, 1)
        for each in (self.save_summary, self.save_log, self.back):
            line.addWidget(each)
        inner = QWidget()
        inner.setProperty("bare", "true")
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(_EDGE, 12, _EDGE, 24)
        self._grid.setSpacing(12)
        self._placed: tuple[bool, bool] | None = None
        self.cards["ap"].hide()
        self.cards["leads"].head.addWidget(self.program)
        pair = row(gap=16)
        pair.addWidget(self.one)
        pair.addWidget(self.two)
        pair.addStretch(1)
        self.compared.box.insertLayout(1, pair)
        self.trials.box.insertWidget(1, self.others)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(tr("Trial"))
        self.area.setWidget(inner)
        flick(self.area)
        box = column(self, gap=0)
        box.addWidget(head)
        box.addWidget(self.area, 1)
        self._place(two=True, mapped=True)

    def _place(self, *, two: bool, mapped: bool) -> None:
        """Cards in one column, or some of them beside each other; beside the leads stands a map, not a line of words."""
        if self._placed == (two, mapped):
            return
        self._placed = two, mapped
        cards = self.cards
        rows: list[tuple[QWidget, ...]] = [
            (self.headline,),
            (self.gaps,),
            (cards["outcome"], self.decision),
            (self.diary,),
            *(((cards["leads"], cards["maps"]),) if mapped else ((cards["leads"],), (cards["maps"],))),
            *((cards[name],) for name in ("ap", "pain", "course", "impedances", "programs")),
            (self.compared,),
            (self.trials,),
        ]
        place = 0
        for widgets in rows:
            if len(widgets) == 2 and two:
                self._grid.addWidget(widgets[0], place, 0)
                self._grid.addWidget(widgets[1], place, 1)
                place += 1
                continue
            for each in widgets:
                self._grid.addWidget(each, place, 0, 1, 2)
                place += 1

    def _width(self) -> float:
        """Of a figure that has a row of its own, in mm; letters stay as large as they are."""
        bar = self.area.verticalScrollBar().sizeHint().width()
        return max(60.0, (self.width() - bar - 2 * (_EDGE + _INNER) - 6) / px_per_mm())

    def _ask(self, **wanted: object) -> None:
        self._trial.ask(replace(self._trial.wish, **wanted))  # type: ignore[arg-type]

    def showEvent(self, event: QShowEvent) -> None:
        """Qt override: it comes on screen."""
        super().showEvent(event)
        self._fit()
        self._trial.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: figures are composed for the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.isVisible():
            width = round(self._width())
            self._place(two=width >= TWO, mapped=self._mapped())
            self._ask(width=float(width))

    def _mapped(self) -> bool:
        """Whether there is a map to stand beside the leads."""
        shown = self._trial.shown
        return shown is None or shown.log is None or has_map(shown.log)

    def _show(self) -> None:
        shown = self._trial.shown
        if shown is None:
            return
        self._place(two=round(self._width()) >= TWO, mapped=self._mapped())
        drawings = shown.figures.drawings
        for name, card in (*self.cards.items(), ("two_programs", self.compared), ("two_trials", self.trials)):
            card.view.setVisible(name in drawings)
            if name in drawings:
                card.view.show_drawing(drawings[name], shown.photo if name == "ap" else None)
        self.cards["ap"].setVisible("ap" in drawings)
        for name, view in (("headline", self.headline), ("gaps", self.gaps)):
            if name in drawings:
                view.show_drawing(drawings[name])
            view.setVisible(name in drawings and bool(drawings[name].shapes))
        log = shown.log
        for each in (self.save_summary, self.save_log):
            each.setEnabled(log is not None)
        self.words.setText(_words(shown, log))
        self._offer(shown)
        self.decision.show_log(log)
        self.diary.show_log(log)

    def _offer(self, shown: ShownTrial) -> None:
        wish, names = self._trial.wish, shown.figures.names
        programs = [(each, each) for each in names]
        self.program.offer(programs, shown.figures.program)
        self.program.setVisible(len(names) > 1)
        self.one.offer(programs, wish.programs[0])
        self.two.offer(programs, wish.programs[1])
        self.compared.setVisible(len(names) > 1)
        others = [
            (str(place), str(each.began or tr("not dated")))
            for place, each in enumerate(shown.found.trials)
            if place != shown.found.here
        ]
        self.others.offer(others, str(wish.other) if wish.other >= 0 else "")
        self.trials.setVisible(bool(others))


class Decision(QFrame):
    """What the physician decides, recorded where the case asks for it; else what another case of the trial says."""

    def __init__(self, desk: CaseDesk, context: FormContext) -> None:
        super().__init__()
        self.setProperty("panel", "card")
        self.setAccessibleName(tr("Decision of the physician"))
        self._desk = desk
        self.rows: tuple[FieldRow, ...] = ()
        self._section: Section | None = None
        box = column(self, margin=(_INNER, 10, _INNER, 12), gap=12)
        box.addWidget(label(tr("Decision of the physician"), "heading"))
        said = tr("The criteria are configured figures; what follows from them the physician decides.")
        box.addWidget(label(said, "muted", wrap=True))
        self.told = label("", wrap=True)
        box.addWidget(self.told)
        found = [(name, _item(desk, f"trial.{name}")) for name in _DECISION]
        if all(item is not None for _, item in found):
            self._section = desk.definition.section("trial")
            self.rows = tuple(
                FieldRow(f"trial.{name}", item, replace(context, room=True), self)
                for name, item in found
                if item is not None
            )
            for each in self.rows:
                box.addWidget(each)
        box.addStretch(1)
        self.told.setVisible(not self.rows)
        self.refresh()

    def refresh(self) -> None:
        """What is recorded now."""
        if self._section is not None:
            scope = section_scope(self._desk.definition, self._desk.state, self._section)
            for each in self.rows:
                each.refresh(scope, again=True)
                each.lock(self._desk.state.signed)

    def show_log(self, log: TrialLog | None) -> None:
        """What the trial says of it, where this case does not ask."""
        decided = log is not None and bool(log.decision)
        if decided and log is not None:
            said = tr("{decision}. Decided by {who}. {why}", decision=log.decision, who=log.decided_by or "–",
                      why=log.rationale).strip()  # fmt: skip
        else:
            said = tr("Not documented yet; it is recorded in the case of the lead pull.")
        self.told.setText(said)


def _item(desk: CaseDesk, path: str) -> Item | None:
    try:
        found = paths.resolve(desk.definition, path)
    except AnswerInvalid:
        return None
    return found if isinstance(found, Item) else None


def _words(shown: ShownTrial, log: TrialLog | None) -> str:
    if log is None:
        return tr(
            "This case belongs to no trial yet: record number, birth date and date of service say to which."
        )
    count = len(log.visits)
    parts = [tr_count("from 1 case", "from {count} cases", count)]
    if log.began is not None:
        parts.insert(0, tr("leads placed on {day}", day=log.began))
    lost = len(shown.found.unreadable)
    if lost:
        parts.append(
            tr_count(
                "1 case of this patient cannot be read", "{count} cases of this patient cannot be read", lost
            )
        )
    text = ", ".join(parts)
    return text[:1].upper() + text[1:]
