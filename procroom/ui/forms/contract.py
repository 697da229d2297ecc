"""What every editor promises: it shows an answer without emitting, has an unset state, and holds no truth."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from fractions import Fraction
from typing import Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from procroom.domain.case import CaseState, SavedView
from procroom.domain.changes import ChangeSet
from procroom.domain.commands import Command
from procroom.domain.definition import Group, Item, ProcedureDefinition
from procroom.domain.devices import StimulatorProfile
from procroom.domain.trial_log import Lead
from procroom.domain.values import Json
from procroom.domain.walk import Scope
from procroom.ui.forms.image_offer import OpenImages
from procroom.ui.holds import Holds
from procroom.ui.usual_way import UsualWay

#: Cells an editor spans in a form of several columns.
NARROW, HALF, WIDE = 1, 2, 99


class Recorder(Protocol):
    """What a form asks of the open case. Each call is one human act; the answer "" means it is on disk."""

    @property
    def pinned(self) -> ProcedureDefinition:
        """The case's pinned definition, for whatever is recorded."""

    @property
    def definition(self) -> ProcedureDefinition:
        """The same in the screen's language, for whatever is shown."""

    @property
    def state(self) -> CaseState:
        """The case now."""

    def looked_at_through(self, state: CaseState) -> AbstractContextManager[CaseState]:
        """While it lasts ``state`` is this one, which is the case now and notes who looks at what."""

    def do(self, *commands: Command) -> object:
        """Carry commands out as one act; None when they were refused or not written, and a notice says why."""

    def give(self, path: str, value: Json) -> str:
        """Record an answer; returns why not, in words for the field, or "" when it is on disk."""

    def clear(self, path: str) -> str:
        """Take an answer back to "not documented"."""

    def add(self, group_path: str, group: Group) -> str:
        """Add an instance (with one of each inner group that needs one); returns its id or ""."""

    def remove(self, group_path: str, instance: str) -> None:
        """Remove an instance with what was recorded in it."""

    def copy(self, group_path: str, group: Group, instance: str) -> str:
        """Add a visible copy of an instance, results and targets left out; returns its id or ""."""

    def keep_view(self, view: SavedView) -> None:
        """Save a view, or replace the one with its id."""

    def drop_view(self, view_id: str) -> None:
        """Take a saved view out of the case."""


class Pictures(Protocol):
    """Small pictures of saved views, made off the user interface's thread."""

    def thumbnail(self, view: SavedView, then: Callable[[QImage], None]) -> None:
        """Call ``then`` with the picture, now or later; not at all when there is none."""


class TrialDevices(Protocol):
    """The leads and the stimulator of the trial a case belongs to, as far as they are known."""

    found: SignalInstance

    def leads(self) -> tuple[Lead, ...]:
        """Of this case, else of the placement; ``found`` tells when there are others."""

    def stimulator(self) -> StimulatorProfile | None:
        """The profile of the external stimulator; None when none is recorded, or one that no list knows."""

    def impedance_limits(self) -> tuple[Fraction, Fraction] | None:
        """Lowest and highest impedance of a contact that is not told (SC-02), in Ω."""


class Renewing(Protocol):
    """Decides which parts of a form are shown again."""

    def renew(
        self, key: str, scope: Scope, changes: ChangeSet, show: Callable[[Scope, ChangeSet], object]
    ) -> None:
        """Show a part again where that is due."""


class Always:
    """Shows every part again."""

    def renew(
        self, _key: str, scope: Scope, changes: ChangeSet, show: Callable[[Scope, ChangeSet], object]
    ) -> None:
        """As said."""
        show(scope, changes)


@dataclass(frozen=True, slots=True)
class FormContext:
    """What forms and editors are given.

    Attributes:
        recorder: the open case.
        pictures: small pictures of saved views.
        now: the clock.
        day: the day a bare clock time belongs to.
        zone: the case's zone.
        room: targets are 44 px: the form is used beside the table.
        usual: the usual way of who enters.
        holds: the clocks of listed antithrombotics.
        trial: devices of the trial the case belongs to; None where it belongs to none.
        images: what the open images could tell.
        renewals: which parts of the form are shown again.
    """

    recorder: Recorder
    pictures: Pictures
    now: Callable[[], datetime]
    day: Callable[[], date]
    zone: tzinfo | None
    room: bool = False
    usual: UsualWay | None = None
    holds: Holds | None = None
    trial: TrialDevices | None = None
    images: OpenImages | None = None
    renewals: Renewing = field(default_factory=Always)


class Editor(QWidget):
    """Shows one answer and says what a person wants it to be; the record decides.

    Signals:
        answered(value): a person gave this value, as typed or picked; not yet normalised.
        cleared(): a person took the answer back to "not documented".
        held(reason): what stands here is not complete yet and was not given; the reason in words.
    """

    answered = Signal(object)
    cleared = Signal()
    held = Signal(str)

    #: Cells this editor spans; a class or an instance may say otherwise.
    span = NARROW
    #: Whether the empty editor itself reads "not documented".
    says_unset = True

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.setSizePolicy(self.sizePolicy().Policy.Preferred, self.sizePolicy().Policy.Maximum)

    def show_value(self, value: Json) -> None:
        """Show a recorded value, or None for "not documented". Never emits."""
        raise TypeError(f"{type(self).__name__} shows nothing for {value!r}")

    def show_wrong(self, wrong: bool) -> None:
        """Mark what stands here as not recorded. The words say why beside the field."""

    def case_changed(self) -> None:
        """Something else in the case changed; an editor that shows more than its answer looks again."""

    def aim(self) -> None:
        """Take the keyboard focus."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def lock(self, locked: bool) -> None:
        """Make it read only (a signed note, a concluded time-out)."""
        self.setEnabled(not locked)
