"""The patient's pain diary as one page that can be printed and filled in by hand, or filled in on a screen (C2).

The names of its fields are the contract with whoever reads it back: ``FORM`` and ``CASE`` tell which form of which case,
a row of slot ``30`` has ``s30_nrs``, ``s30_half``, ``s30_did``, ``s30_time`` and ``s30_rescue``.
"""

from dataclasses import dataclass

from procroom.domain.language import ENGLISH, mark
from procroom.notes.render.form_sheet import BOX, CASE, CHECKED, FORM, MARGIN, NO, YES, FormSheet
from procroom.notes.render.furniture import DEMO
from procroom.notes.render.type import BOLD, Ink, Paper

#: What the field ``FORM`` holds; another form, or another version of it, is not read.
MARK = "procroom pain diary 1"
MEDICINES, MOVEMENT = "medicines", "movement_ok"

_ROW = 31.0
_LONGEST = 200
#: Left edges of the columns, from the left margin.
_TIME, _SCORE, _HALF, _DID, _RESCUE = 118.0, 182.0, 396.0, 430.0, 488.0
_STEP = 19.2

__all__ = [
    "CASE",
    "CHECKED",
    "FORM",
    "MARK",
    "MEDICINES",
    "MOVEMENT",
    "NO",
    "YES",
    "DiaryForm",
    "Slot",
    "render_diary_form",
]

RED_FLAGS = mark(
    "note",
    "Call us at once, or go to an emergency department: new weakness or numbness of an arm or leg, loss of control of"
    " bladder or bowels, numbness between the legs, fever or chills, a severe headache, chest pain or trouble breathing.",
)
HOW = mark(
    "note",
    "At each time, do the movement below and tick your <b>usual</b> pain during it: 0 is no pain, 10 the worst you can"
    " imagine. Tick +½ for a half step. Leave other pains out. Leave a row empty that you missed; do not fill it in from"
    " memory. Write the time you answered (21:30 or 9:30 pm) at bedtime, in the morning, and wherever it was not within a"
    " few minutes of the row’s time.",
)


@dataclass(frozen=True, slots=True)
class Slot:
    """A row of the diary: code of the record, how it is called, and the clock time when it is known."""

    code: str
    words: str
    clock: str = ""


@dataclass(frozen=True, slots=True)
class DiaryForm:
    """What the form says. Empty is "not documented" and prints a line to write on.

    Attributes:
        case_id: the case it belongs to.
        patient: initials; the name stays in the chart.
        mrn: medical record number.
        facility: whose form it is.
        day: of the block.
        needle_out: clock time the rows count from.
        manoeuvre: what brings on the usual pain.
        baseline: pain before the block.
        slots: the rows.
        back: how and until when it comes back.
        synthetic: a demonstration, not a patient.
        language: code of the form's language.
    """

    case_id: str
    patient: str
    mrn: str
    facility: str
    day: str
    needle_out: str
    manoeuvre: str
    baseline: str
    slots: tuple[Slot, ...]
    back: str
    synthetic: bool = False
    language: str = ENGLISH.code


def render_diary_form(form: DiaryForm, *, paper: Paper = Paper.LETTER, by_hand: bool = False) -> bytes:
    """The form as a PDF with fields, or with drawn boxes for a pen; the same form gives the same bytes."""
    return _Sheet(form, paper, by_hand=by_hand).draw()


class _Sheet(FormSheet):
    """One page, drawn from above down."""

    def __init__(self, form: DiaryForm, paper: Paper, *, by_hand: bool) -> None:
        super().__init__(mark("note", "Pain diary"), paper, form.language, by_hand=by_hand)
        self.form = form

    def draw(self) -> bytes:
        """The finished file."""
        if self.form.synthetic:
            self._words(f"<b>{self.say(DEMO)}</b>", "small")
        self._words(self.say("Pain diary after a nerve block"), "title")
        self.top -= 6
        self._words(self._who(), "body")
        self.top -= 4
        self._words(self.say(HOW), "body")
        self.top -= 4
        self._words(
            f"{self.say('Movement')}: <b>{self._said(self.form.manoeuvre[:_LONGEST])}</b> &nbsp;·&nbsp;"
            f" {self.say('pain before the block')}: <b>{self._said(self.form.baseline)}</b>",
            "body",
        )
        self._head()
        for slot in self.form.slots:
            self._row(slot)
        self._foot()
        return self.finished()

    def _who(self) -> str:
        named = (
            (self.say("Patient"), self.form.patient),
            (self.say("MRN"), self.form.mrn),
            (self.say("Block on"), self.form.day),
            (self.say("needle out"), self.form.needle_out),
            ("", self.form.facility),
        )
        return " &nbsp;·&nbsp; ".join(
            f"{label} <b>{self._said(value)}</b>".strip() for label, value in named if label or value
        )

    def _head(self) -> None:
        self.top -= 14
        self.canvas.setFillColor(Ink.QUIET)
        for left, words in (
            (0.0, self.say("After the block")),
            (_TIME, self.say("Answered at")),
            (_SCORE, self.say("Pain during the movement, 0 to 10")),
            (_HALF, "+½"),
            (_DID, self.say("Could do it")),
            (_RESCUE, self.say("Took medicine")),
        ):
            self._text(left, 0, words, 7.0, BOLD)
        self.top -= 4

    def _row(self, slot: Slot) -> None:
        self.canvas.setStrokeColor(Ink.RULE)
        self.canvas.line(MARGIN, self.top, MARGIN + self.width, self.top)
        self.top -= _ROW
        self.canvas.setFillColor(Ink.TEXT)
        self._text(0, 14, slot.words, 9.5, BOLD)
        if slot.clock:
            self._text(0, 4, slot.clock, 7.5)
        name, where, say = f"s{slot.code}", slot.words, self.say
        self._field(f"{name}_time", _TIME, 56, say("{row}: the time you answered", row=where), longest=8)
        self.canvas.setFillColor(Ink.QUIET)
        for score in range(11):
            left = _SCORE + score * _STEP
            self._text(left + 3.5, 18, str(score), 7.0)
            self._choice(f"{name}_nrs", str(score), left, say("{row}: pain {score}", row=where, score=score))
        if self.by_hand:
            self._drawn(_HALF, BOX, BOX)
        else:
            self._half(name, say("{row}: half a step more", row=where))
        self._yes_no(f"{name}_did", _DID, say("{row}: could do the movement", row=where))
        self._yes_no(f"{name}_rescue", _RESCUE, say("{row}: took a pain medicine", row=where))

    def _half(self, name: str, tooltip: str) -> None:
        self.fields.checkbox(
            name=f"{name}_half",
            tooltip=tooltip,
            x=MARGIN + _HALF,
            y=self.top + 3,
            size=BOX,
            buttonStyle="cross",
            fillColor=Ink.LIGHT,
            fieldFlags="",
        )

    def _foot(self) -> None:
        self.canvas.line(MARGIN, self.top, MARGIN + self.width, self.top)
        self.top -= 21
        self.canvas.setFillColor(Ink.TEXT)
        self._text(0, 7, self.say("Medicines taken, with the time"), 8.0)
        hint = self.say("Pain medicines you took, and when")
        self._field(MEDICINES, 134, self.width - 134, hint, longest=200)
        self.top -= 22
        self.canvas.setFillColor(Ink.TEXT)
        self._text(0, 7, self.say("While the pain was less, I could do the movement"), 8.0)
        self._yes_no(MOVEMENT, 214, self.say("While the pain was less, could do the movement"))
        self.top -= 4
        self._words(f"{self.say('Send it back')}: <b>{self._said(self.form.back)}</b>.", "body")
        self.top -= 3
        self._words(self.say(RED_FLAGS), "missing")
        self.top -= 24
        self._field(FORM, 0, 150, self.say("Form"), value=MARK, flags="readOnly")
        self._field(CASE, 156, self.width - 156, self.say("Case"), value=self.form.case_id, flags="readOnly")
