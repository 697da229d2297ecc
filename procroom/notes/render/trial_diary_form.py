"""The patient's diary of a stimulation trial: a week on a page, to print or to fill in on a screen (clinical.md D3).

The names of its fields are the contract with whoever reads it back: ``FORM``, ``CASE`` and ``TRIAL`` tell which form of which
trial; day 3 has ``d3_nrs_avg``, ``d3_sleep``, ``d3_fever`` …, named as the diary's items are; the third day before the leads
were placed has ``before3_nrs_avg``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from procroom.domain.language import ENGLISH, mark
from procroom.notes.render.form_sheet import CASE, FORM, MARGIN, NO, YES, FormSheet
from procroom.notes.render.furniture import DEMO
from procroom.notes.render.type import BOLD, Ink, Paper, width_of

#: What the field ``FORM`` holds; another form, or another version of it, is not read.
MARK = "procroom trial diary 1"
TRIAL = "procroom_trial"
#: Days of a page, and of a form.
WEEK, MOST_DAYS = 7, 14
#: Days before the trial that the form asks for (D4: the baseline is the mean of seven, of three at least).
DAYS_BEFORE = 7

#: What is asked of each day as a figure or a few letters, in the order of the page.
FIGURES = (
    ("nrs_avg", mark("note", "Average pain, 0 to 10")),
    ("nrs_now", mark("note", "Pain now, 0 to 10")),
    ("nrs_worst", mark("note", "Worst pain, 0 to 10")),
    ("nrs_best", mark("note", "Least pain, 0 to 10")),
    ("relief", mark("note", "Pain relief, 0 to 100 %")),
    ("sleep", mark("note", "Hours of sleep")),
    ("sleep_quality", mark("note", "Sleep, 0 bad to 10 good")),
    ("wakings", mark("note", "Times you woke up")),
    ("walking", mark("note", "Minutes of walking")),
    ("standing", mark("note", "Minutes of standing")),
    ("steps", mark("note", "Steps, if you count them")),
    ("goal_score", mark("note", "Your goal, 0 to 10 reached")),
    ("program", mark("note", "Program you used, e.g. P1")),
    ("on_hours", mark("note", "Hours with stimulation on")),
    ("opioids", mark("note", "Opioids, MME (the clinic)")),
    ("peg", mark("note", "PEG, once a week (the clinic)")),
)
#: What is asked of each day as yes or no.
QUESTIONS = (
    ("coverage_lost", mark("note", "Tingling missed the pain")),
    ("fever", mark("note", "Fever or chills")),
    ("drainage", mark("note", "Dressing wet, or oozing")),
    ("new_deficit", mark("note", "New weakness or numbness")),
    ("wants_to_keep", mark("note", "I would keep it")),
)
#: What is asked of each day in words, with how wide its field is.
WORDS = (
    ("other_meds", mark("note", "Medicines you took: name, dose, how often")),
    ("events", mark("note", "Anything else: skin, charging, where you feel it")),
)
RED_FLAGS = mark(
    "note",
    "Call us at once, or go to an emergency department: new weakness or numbness, loss of control of bladder or bowels,"
    " fever or chills, a wet or red dressing, a severe headache when you sit up.",
)
HOW = mark(
    "note",
    "Fill in a column each evening. Leave empty what you do not know or forgot; do not fill it in from memory later.",
)
HOW_BEFORE = mark(
    "note",
    "Fill in a line each evening of the week before the leads are placed. Leave empty what you do not know or forgot.",
)
_ROW, _TICK, _LABEL = 20.0, 20.6, 142.0
_FIELD = 14.0


@dataclass(frozen=True, slots=True)
class TrialDiaryForm:
    """What the form says. Empty is "not documented" and prints a line to write on.

    Attributes:
        case_id: the case it was made from.
        trial: names the trial, so that the diary can be read into another of its cases; empty when not known.
        patient: initials; the name stays in the chart.
        mrn: medical record number.
        facility: whose form it is.
        began: day 0; None when not recorded.
        days: how many, 1 to 14.
        goal: what was agreed on.
        contact: number to call.
        before: whether the days before the trial are asked for, on a page of their own.
        synthetic: a demonstration, not a patient.
        language: code of the form's language.
    """

    case_id: str
    trial: str
    patient: str
    mrn: str
    facility: str
    began: date | None
    days: int
    goal: str = ""
    contact: str = ""
    before: bool = False
    synthetic: bool = False
    language: str = ENGLISH.code


def render_trial_diary(
    form: TrialDiaryForm, paper: Paper = Paper.LETTER, *, by_hand: bool = False
) -> tuple[bytes, int]:
    """The form as a PDF with fields, or with drawn boxes for a pen, and how many pages it has.

    Raises:
        ValueError: for no day, or for more than 14.
    """
    if not 1 <= form.days <= MOST_DAYS:
        raise ValueError(f"a trial diary has 1 to {MOST_DAYS} days, not {form.days}")
    return _Diary(form, paper, by_hand=by_hand).draw()


class _Diary(FormSheet):
    """A page a week."""

    def __init__(self, form: TrialDiaryForm, paper: Paper, *, by_hand: bool) -> None:
        super().__init__(mark("note", "Trial diary"), paper, form.language, by_hand=by_hand)
        self.form = form
        self.column = (self.width - _LABEL) / WEEK

    def draw(self) -> tuple[bytes, int]:
        """The finished file and its number of pages."""
        numbers = range(1, self.form.days + 1)
        weeks = [numbers[start : start + WEEK] for start in range(0, self.form.days, WEEK)]
        pages = len(weeks) + self.form.before
        for page, week in enumerate(weeks, start=1):
            if page > 1:
                self.new_page()
            self._page(list(week), page, pages)
        if self.form.before:
            self.new_page()
            self._before(pages)
        return self.finished(), pages

    def _before(self, page: int) -> None:
        """A page for the days before the leads were placed: the average pain of each."""
        if self.form.synthetic:
            self._words(f"<b>{self.say(DEMO)}</b>", "small")
        self._words(self.say("Pain before the trial"), "title")
        self.top -= 3
        self._words(self._who(page, page), "body")
        self._words(self.say(HOW_BEFORE), "small")
        name, label = FIGURES[0]
        self.top -= 6
        self._words(f"<b>{self.say(label)}</b>", "body")
        for number in range(DAYS_BEFORE, 0, -1):
            self.top -= _ROW + 4
            named = (
                self.say("1 day before") if number == 1 else self.say("{number} days before", number=number)
            )
            self.canvas.setFillColor(Ink.TEXT)
            self._text(0, 6, named, 9.0, BOLD)
            if self.form.began is not None:
                self.canvas.setFillColor(Ink.QUIET)
                day = date.fromordinal(self.form.began.toordinal() - number)
                self._text(_LABEL - 52, 6, day.isoformat(), 8.0)
            tooltip = f"{named}: {self.say(label)}"
            self._short(f"before{number}_{name}", _LABEL + 2, self.column, tooltip, 8)
            self._rule()

    def _page(self, days: Sequence[int], page: int, pages: int) -> None:
        if self.form.synthetic:
            self._words(f"<b>{self.say(DEMO)}</b>", "small")
        self._words(self.say("Diary of your stimulation trial"), "title")
        self.top -= 3
        self._words(self._who(page, pages), "body")
        self._words(self.say(HOW), "small")
        if self.form.goal:
            self._words(f"{self.say('Your goal')}: <b>{self._said(self.form.goal[:200])}</b>", "small")
        self._heads(days)
        for name, label in FIGURES:
            self._figures(name, self.say(label), days)
        for name, label in QUESTIONS:
            self._questions(name, self.say(label), days)
        self._lines(days)
        self._foot(first=page == 1)

    def _who(self, page: int, pages: int) -> str:
        began = self.form.began.isoformat() if self.form.began else ""
        named = (
            (self.say("Patient"), self.form.patient),
            (self.say("MRN"), self.form.mrn),
            (self.say("Leads placed"), began),
            ("", self.form.facility),
        )
        said = [f"{label} <b>{self._said(value)}</b>".strip() for label, value in named if label or value]
        said.append(self.say("Page {number} of {total}", number=page, total=pages))
        return " &nbsp;·&nbsp; ".join(said)

    def _heads(self, days: Sequence[int]) -> None:
        self.top -= 24
        for place, number in enumerate(days):
            left = _LABEL + place * self.column
            self.canvas.setFillColor(Ink.TEXT)
            self._text(left + 2, 10, self.say("Day {number}", number=number), 8.5, BOLD)
            if self.form.began is not None:
                day = date.fromordinal(self.form.began.toordinal() + number)
                self.canvas.setFillColor(Ink.QUIET)
                self._text(left + 2, 2, day.isoformat(), 6.8)
        self._rule()

    def _rule(self) -> None:
        self.canvas.setStrokeColor(Ink.RULE)
        self.canvas.setLineWidth(0.5)
        self.canvas.line(MARGIN, self.top, MARGIN + self.width, self.top)

    def _label(self, words: str, up: float) -> None:
        self.canvas.setFillColor(Ink.TEXT)
        size = 8.0
        while width_of(words, size) > _LABEL - 4 and size > 6:
            size -= 0.2
        self._text(0, up, words, size)

    def _figures(self, name: str, label: str, days: Sequence[int]) -> None:
        self.top -= _ROW
        self._label(label, 6)
        for place, number in enumerate(days):
            left = _LABEL + place * self.column
            tooltip = f"{self.say('Day {number}', number=number)}: {label}"
            self._short(
                f"d{number}_{name}", left + 2, self.column - 6, tooltip, 30 if name == "program" else 8
            )
        self._rule()

    def _short(self, name: str, left: float, width: float, tooltip: str, longest: int) -> None:
        if self.by_hand:
            self._drawn(left, width, _FIELD)
            return
        self.fields.textfield(
            name=name, tooltip=tooltip, x=MARGIN + left, y=self.top + 2, width=width, height=_FIELD, fontSize=9,
            borderWidth=0.5, fillColor=Ink.LIGHT, fieldFlags="", maxlen=longest,
        )  # fmt: skip

    def _questions(self, name: str, label: str, days: Sequence[int]) -> None:
        self.top -= _TICK
        self._label(label, 6)
        for place, number in enumerate(days):
            left = _LABEL + place * self.column
            tooltip = f"{self.say('Day {number}', number=number)}: {label}"
            for value, shown, at in (
                (YES, self.say("yes"), left + 2),
                (NO, self.say("no"), left + 2 + self.column / 2),
            ):
                self._choice(f"d{number}_{name}", value, at, f"{tooltip}: {shown}")
                self.canvas.setFillColor(Ink.QUIET)
                self._text(at + 14.5, 6, shown, 6.4)
        self._rule()

    def _lines(self, days: Sequence[int]) -> None:
        self.top -= 12
        room = self.width - 42
        lefts = (42.0, 42.0 + room / 2 + 3)
        self.canvas.setFillColor(Ink.QUIET)
        for left, (_, label) in zip(lefts, WORDS, strict=True):
            self._text(left, 3, self.say(label), 7.0, BOLD)
        for number in days:
            self.top -= 17.4
            self.canvas.setFillColor(Ink.TEXT)
            self._text(0, 6, self.say("Day {number}", number=number), 8.0, BOLD)
            for left, (name, label) in zip(lefts, WORDS, strict=True):
                tooltip = f"{self.say('Day {number}', number=number)}: {self.say(label)}"
                self._short(f"d{number}_{name}", left, room / 2 - 3, tooltip, 200)

    def _foot(self, *, first: bool) -> None:
        self.top -= 3
        self._words(self.say(RED_FLAGS), "missing")
        if self.form.contact:
            self._words(
                f"{self.say('Number to call')}: <b>{self._said(self.form.contact[:120])}</b>", "small"
            )
        if first:
            self.top -= 21
            third = self.width / 3
            self._field(FORM, 0, third - 40, self.say("Form"), value=MARK, flags="readOnly")
            self._field(
                CASE, third - 34, third + 6, self.say("Case"), value=self.form.case_id, flags="readOnly"
            )
            self._field(
                TRIAL, 2 * third - 22, third + 22, self.say("Trial"), value=self.form.trial, flags="readOnly"
            )
