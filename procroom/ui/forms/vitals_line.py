"""Vital signs typed as they are said, in one line, with the pain score; each is read back in words before Enter."""

from PySide6.QtWidgets import QWidget

from procroom.app.pain_score import PainScore, pain_score
from procroom.domain import paths
from procroom.domain.commands import AddInstance, GiveAnswer
from procroom.domain.decide import new_id
from procroom.domain.definition import Group, Item, Stage
from procroom.domain.errors import AnswerInvalid
from procroom.domain.kinds import normalise
from procroom.domain.saying import form_words
from procroom.domain.values import Json
from procroom.domain.vitals_line import HINT, read
from procroom.ui.forms.contract import FormContext
from procroom.ui.forms.time_editors import typed_time
from procroom.ui.forms.words import unit_text
from procroom.ui.tongue import reason, shown, tr
from procroom.ui.widgets.text_edits import LineEdit
from procroom.ui.widgets.words import button, column, label, row


class VitalsLine(QWidget):
    """Adds one row of vital signs from a typed line."""

    def __init__(self, path: str, group: Group, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path, self._group, self._context = path, group, context
        self._answers: tuple[tuple[str, Json], ...] = ()
        self._score: int | None = None
        self.line = LineEdit(
            placeholder=tr("e.g. {line}", line=HINT),
            name=tr("{group} in one line", group=group.text),
            unset=tr("e.g. {line}", line=HINT),
        )
        self.line.textChanged.connect(self._on_typed)
        self.line.returnPressed.connect(self.record)
        self.button = button(
            tr("Record it"), self.record, name=tr("Record this line of {group}", group=group.text.lower())
        )
        self.said = label("", "caption", wrap=True)
        box = column(self, gap=4)
        head = row(gap=8)
        head.addWidget(self.line, 1)
        head.addWidget(self.button)
        box.addLayout(head)
        box.addWidget(self.said)
        self._on_typed("")

    def record(self) -> None:
        """Record what the line says, as one act; nothing while something is missing."""
        if not self._answers:
            return
        recorder = self._context.recorder
        pain = self._pain(dict(self._answers)["moment"])  # anew: somebody may have recorded one meanwhile
        if pain.refused:
            self.said.setText(shown(pain.words))
            return
        instance = new_id(recorder.state, self._path, self._group.prefix)
        place = f"{self._path}[{instance}]"
        answers = (GiveAnswer(paths.join(place, name), value) for name, value in self._answers)
        if recorder.do(AddInstance(self._path, instance), *answers, *pain.commands) is not None:
            self.line.clear()

    def lock(self, locked: bool) -> None:
        """Read only."""
        self.setVisible(not locked)

    def _on_typed(self, text: str) -> None:
        self._answers, self._score = (), None
        words = tr("Pressure, heart rate, saturation with %; temperature, pain (nrs) and time where taken.")
        if text.strip():
            words = self._read(text)
        self.said.setText(words)
        self.button.setEnabled(bool(self._answers))

    def _read(self, text: str) -> str:
        """Take the line in, and say what it is taken for or why it is not."""
        line = read(text)
        if line.problem:
            return shown(line.problem)
        answers = dict(line.answers)
        answers.setdefault("moment", self._moment())
        if answers["moment"] is None:
            return tr("Say when: 0min, 15min or 30min after, before, or during.")
        answers["at"] = self._time(answers.get("at"))
        items = {each.link_id: each for each in self._group.items if isinstance(each, Item)}
        try:
            kept = {
                name: normalise(item, f"{self._path}.{name}", answers[name])
                for name, item in items.items()
                if name in answers
            }
        except AnswerInvalid as error:
            return reason(error)
        said = [f"{items[name].text} {_words(items[name], value)}" for name, value in kept.items()]
        score = answers.get("nrs")
        self._score = score if isinstance(score, int) else None
        pain = self._pain(kept["moment"])
        if pain.refused:
            return shown(pain.words)
        said += [shown(pain.words)] if pain.words else []
        self._answers = tuple(kept.items())
        return " · ".join(said)

    def _pain(self, moment: Json) -> PainScore:
        """Where the score of the line belongs; nothing where the line has none."""
        if self._score is None:
            return PainScore((), "")
        recorder = self._context.recorder
        return pain_score(recorder.definition, recorder.state, moment, self._score)

    def _moment(self) -> Json:
        """In the step before the procedure there is one moment; afterwards it has to be said."""
        section = self._context.recorder.definition.section(self._path.partition(".")[0])
        return "BEFORE" if section.stage is Stage.BEFORE else None

    def _time(self, typed: Json) -> Json:
        context = self._context
        if isinstance(typed, str):
            return typed_time(typed, context.day(), context.zone)
        return context.now().astimezone(context.zone).isoformat(timespec="minutes")


def _words(item: Item, value: Json) -> str:
    if isinstance(value, dict):
        return f"{value['value']} {unit_text(str(value['unit']))}"
    return shown(form_words(item, value))
