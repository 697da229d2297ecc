"""Settings of a program within what its stimulator can do: steps of the device, limits in sight, a doubt said at once.

What a person saw on the device is recorded as it is; where the profile of the stimulator does not have it, or thresholds
do not rise, that stands beside it in words.
"""

from collections.abc import Mapping
from fractions import Fraction

from PySide6.QtWidgets import QPushButton, QWidget

from procroom.domain import paths
from procroom.domain.case import CaseState
from procroom.domain.commands import GiveAnswer
from procroom.domain.definition import Group, Item, ProcedureDefinition
from procroom.domain.devices import SETTINGS, StimulatorProfile, beyond, out_of_order, plain, stepped
from procroom.domain.kinds import quantity
from procroom.domain.values import Json
from procroom.ui.forms.choice_editors import ChoiceEditor
from procroom.ui.forms.contract import HALF, WIDE, Editor, FormContext
from procroom.ui.forms.text_editors import QuantityEditor
from procroom.ui.scale import scale
from procroom.ui.tongue import shown, tr, word
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.glyphs import Shape
from procroom.ui.widgets.marks import Sign
from procroom.ui.widgets.words import button, column, label, row

_WAVEFORM = "waveform"


def settings_around(definition: ProcedureDefinition, state: CaseState, path: str) -> dict[str, Fraction]:
    """What is recorded of the program around a setting, by the names of ``SETTINGS``."""
    found = {}
    for name, value in _beside(definition, state, path).items():
        if name in SETTINGS and value is not None:
            found[name] = Fraction(quantity(value).number)
    return found


def _beside(definition: ProcedureDefinition, state: CaseState, path: str) -> Mapping[str, Json]:
    """The answers of the program around a setting, by the setting that they are."""
    place = paths.parent(path)
    group = paths.resolve(definition, place)
    if not isinstance(group, Group):
        return {}
    items = [each for each in group.items if isinstance(each, Item) and each.setting]
    return {each.setting: state.value(paths.join(place, each.link_id)) for each in items}


class _Doubts(QWidget):
    """What is said beside a setting: its limits, and under them each doubt with its shape."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.limits = label("", "caption", wrap=True)
        self._signs: list[Sign] = []
        self._box = column(self, gap=2)
        self._box.addWidget(self.limits)
        self.limits.hide()

    def show_words(self, limits: str, doubts: tuple[str, ...]) -> None:
        """Show the limits, and the doubts in their order."""
        self.limits.setText(limits)
        self.limits.setVisible(bool(limits))
        while len(self._signs) < len(doubts):
            self._signs.append(Sign(Shape.WARN))
            self._signs[-1].let_wrap()
            self._box.addWidget(self._signs[-1])
        for number, sign in enumerate(self._signs):
            sign.setVisible(number < len(doubts))
            if number < len(doubts):
                sign.show_sign(Shape.WARN, doubts[number])

    @property
    def words(self) -> str:
        """The doubts that stand here."""
        return " ".join(each.accessibleName() for each in self._signs if not each.isHidden())


class SettingEditor(Editor):
    """A number with the stimulator's own steps to either side, its limits below, and what does not fit."""

    span = HALF

    def __init__(self, item: Item, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(item, parent)
        self._context = context
        self._value: Fraction | None = None
        self._unit = item.units[0]
        self._locked = False
        self.number = QuantityEditor(item, self)
        self.number.answered.connect(self.answered)
        self.number.cleared.connect(self.cleared)
        self.number.held.connect(self.held)
        self.less = self._stepper("−", -1, tr("{field}: one step less", field=item.text))
        self.more = self._stepper("+", 1, tr("{field}: one step more", field=item.text))
        self.doubts = _Doubts(self)
        self.setFocusProxy(self.number)
        line = row(gap=8)
        line.addWidget(self.less)
        line.addWidget(self.number, 1)
        line.addWidget(self.more)
        box = column(self, gap=4)
        box.addLayout(line)
        box.addWidget(self.doubts)
        if context.trial is not None:
            context.trial.found.connect(self.case_changed)

    def show_value(self, value: Json) -> None:
        """Number and unit as recorded."""
        self._value = None if value is None else Fraction(quantity(value).number)
        self.number.show_value(value)
        self.case_changed()

    def show_wrong(self, wrong: bool) -> None:
        """Frame the number."""
        self.number.show_wrong(wrong)

    def lock(self, locked: bool) -> None:
        """Read only, but readable."""
        self._locked = locked
        self.number.lock(locked)
        self.case_changed()

    def case_changed(self) -> None:
        """Another stimulator, or another setting beside this one."""
        profile = _profile(self._context)
        for each, steps in ((self.less, -1), (self.more, 1)):
            each.setVisible(profile is not None and profile.limits_of(self.item.setting).step is not None)
            each.setEnabled(not self._locked and self._next(profile, steps) is not None)
        self.doubts.show_words(*self._told(profile))

    def _told(self, profile: StimulatorProfile | None) -> tuple[str, tuple[str, ...]]:
        recorder, path = self._context.recorder, self.objectName()
        around = settings_around(recorder.definition, recorder.state, path) if path else {}
        doubts = [said for low, high, said in out_of_order(around) if self.item.setting in {low, high}]
        if profile is None:
            return "", tuple(_sentence(each) for each in doubts)
        limits = profile.limits_of(self.item.setting)
        places = {
            "low": plain(limits.low),
            "high": plain(limits.high),
            "unit": SETTINGS[self.item.setting][1],
        }
        if limits.step is None:
            words = tr("{low} to {high} {unit}", **places)
        else:
            words = tr("{low} to {high} {unit} in steps of {step}", **places, step=plain(limits.step))
        if self._value is not None:
            waveform = ""
            if self.item.setting == "rate":
                said = _beside(recorder.definition, recorder.state, path).get(_WAVEFORM)
                waveform = said if isinstance(said, str) and said in profile.waveforms else ""
            doubts = [*beyond(profile, {self.item.setting: self._value}, waveform), *doubts]
        return words, tuple(_sentence(each) for each in doubts)

    def _next(self, profile: StimulatorProfile | None, steps: int) -> Fraction | None:
        """What a step records; None where there is nothing to step from or to."""
        if profile is None or self._value is None:
            return None
        there = stepped(profile.limits_of(self.item.setting), self._value, steps)
        return None if there == self._value or (there > self._value) != (steps > 0) else there

    def _stepper(self, sign: str, steps: int, name: str) -> QPushButton:
        made = button(sign, lambda: self._step(steps), name=name)
        made.setProperty("touch", "true")
        side = scale().size("room")
        made.setFixedSize(side, side)
        made.hide()
        return made

    def _step(self, steps: int) -> None:
        there = self._next(_profile(self._context), steps)
        if there is not None:
            self.answered.emit({"value": plain(there), "unit": self._unit})


class WaveformEditor(ChoiceEditor):
    """The waveforms that the stimulator makes, and any other that is recorded; one of a single rate sets it, and says so."""

    def __init__(self, item: Item, context: FormContext, parent: QWidget | None = None) -> None:
        self._context = context
        self._value: Json = None
        super().__init__(item, parent)
        self.span = WIDE
        if context.trial is not None:
            context.trial.found.connect(self.case_changed)

    def lay_out(self) -> None:
        """The chips, words of one's own below them, and whose waveforms these are."""
        self.doubts = _Doubts(self)
        box = column(self, gap=6)
        for each in (self.choices, self.other, self.doubts):
            box.addWidget(each)

    def make_choices(self) -> Choices:
        """A chip each."""
        options = [(option.code, option.text) for option in self.item.options]
        return Choices(options, name=self.item.text, parent=self)

    def show_value(self, value: Json) -> None:
        """The chosen one; what is recorded is shown whether the stimulator makes it or not."""
        super().show_value(value)
        self._value = value
        self.case_changed()

    def case_changed(self) -> None:
        """Another stimulator."""
        profile = _profile(self._context)
        for option in self.item.options:
            made = self.choices.button(option.code)
            made.setVisible(profile is None or option.code in profile.waveforms or option.code == self._value)
            rate = profile.rate_of(option.code) if profile is not None else None
            words = option.text
            if rate is not None:
                words = tr("{waveform}, rate {rate} Hz", waveform=option.text, rate=plain(rate))
            if made.text() != words:
                made.setText(words)
                made.setAccessibleName(f"{self.item.text}: {words}")
        self.choices.updateGeometry()
        doubts: tuple[str, ...] = ()
        if profile is not None and isinstance(self._value, str):
            doubts = tuple(_sentence(each) for each in beyond(profile, {}, self._value))
        self.doubts.show_words(self._limits(profile), doubts)

    def _limits(self, profile: StimulatorProfile | None) -> str:
        """Whose waveforms these are, and how it makes a burst where one is chosen."""
        if profile is None:
            return ""
        said = tr("Waveforms of {profile}.", profile=word(profile.name))
        burst = profile.burst if self._value == "BURST" else None
        if burst is None:
            return said
        more = tr(
            "A burst, unless set otherwise: {spikes} spikes of {width} µs at {intra} Hz, {inter} bursts a second ({mark}).",
            spikes=burst.spikes,
            width=plain(burst.width_us),
            intra=plain(burst.intra_hz),
            inter=plain(burst.inter_hz),
            mark=burst.mark,
        )
        return f"{said} {more}"

    def _on_picked(self, codes: tuple[str, ...]) -> None:
        """A waveform of a single rate is recorded with that rate, as its button says."""
        profile, path = _profile(self._context), self.objectName()
        rate = profile.rate_of(codes[0]) if profile is not None else None
        if rate is None or not path:
            super()._on_picked(codes)
            return
        recorder, place = self._context.recorder, paths.parent(path)
        group = paths.resolve(recorder.definition, place)
        items = group.items if isinstance(group, Group) else ()
        there = next(each for each in items if isinstance(each, Item) and each.setting == "rate")
        value: Json = {"value": plain(rate), "unit": there.units[0]}
        recorder.do(GiveAnswer(path, codes[0]), GiveAnswer(paths.join(place, there.link_id), value))


def _profile(context: FormContext) -> StimulatorProfile | None:
    return context.trial.stimulator() if context.trial is not None else None


def _sentence(said: str) -> str:
    words = shown(said)
    return f"{words[:1].upper()}{words[1:]}."
