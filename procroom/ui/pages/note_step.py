"""The note step: preview beside what there is to do before signing, or, once signed, beside what can be done now."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from procroom.app.composing import brief_note, note_of
from procroom.domain.assessment import Phase
from procroom.domain.definition import Stage
from procroom.domain.language import CODES
from procroom.domain.parts import KeptParts
from procroom.notes.document import NoteDocument
from procroom.ui.album import Album
from procroom.ui.desk import CaseDesk
from procroom.ui.pages.case_signing import CaseSigning
from procroom.ui.pages.note_pages import NotePages
from procroom.ui.pages.note_panel import NotePanel
from procroom.ui.pages.record_panel import RecordPanel
from procroom.ui.pages.sending_panel import SendingPanel
from procroom.ui.pages.sign_foot import SignFoot
from procroom.ui.pages.signed_panel import SignedPanel
from procroom.ui.pages.work_list import WorkList
from procroom.ui.scale import scale
from procroom.ui.services import Services
from procroom.ui.tongue import later, tr

#: What the note itself asks for stays in sight below the list.
_LEAST_FORM = 200
#: Codes of languages, and what turning to them is called.
_WRITE_IN = {"en": later("Write the note in English"), "es": later("Write the note in Spanish")}


class NoteStep(QObject):
    """Panels of the step; the room lays them out.

    Args:
        desk: the open case.
        services: of the window.
        album: pictures of saved views.
        record: the forms; one of them stands beside the note.
        reveal: leads to a fact.
        upcoming: path of the missing fact after the field being worked on.
        window: parent of dialogs.

    Attributes:
        note: preview, save, print.
        work: what is missing or in the way.
        foot: whether it can be signed.
        signed: who signed, addenda.
        signing: asks and records.

    Signals:
        turned(): a form came beside the note, or went.
        outbox_asked(): a person wants to see the outbox.
    """

    turned = Signal()
    outbox_asked = Signal()

    def __init__(
        self,
        desk: CaseDesk,
        services: Services,
        album: Album,
        record: RecordPanel,
        reveal: Callable[[str], object],
        upcoming: Callable[[], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._store, self._record = desk, services.station.store, record
        self._is_shown = False
        self._parts = KeptParts()
        self.signing = CaseSigning(desk, services, window)
        pages = NotePages(self.signing.pages, services.jobs, services.look)
        self.note = NotePanel(self._compose, pages, album, services.look)
        self.work = WorkList(desk.definition, reveal, self.back, upcoming)
        self.foot = SignFoot()
        self.sending = SendingPanel(desk, services, self.outbox_asked.emit)
        self.note.add_act(self.sending.button)
        self.signed = SignedPanel(
            self.signing.ask_addendum,
            partial(self.note.ask_export, "pdf"),
            self.note.ask_print,
            self.note.show_addenda,
            self.sending,
        )
        self.foot.sign_asked.connect(self.sign)
        self.note.fact_chosen.connect(reveal)
        self.note.export_asked.connect(self.signing.export)
        self.note.print_asked.connect(self.signing.print)

    @property
    def paper(self) -> str:
        """The page size in use."""
        return self.note.page_size.codes[0]

    @property
    def jumped(self) -> bool:
        """Whether a form of another step stands beside the note."""
        return self._is_shown and self.work.jumped

    @property
    def rests_signed(self) -> bool:
        """Whether a signed note is in sight, with no form beside it."""
        return self._is_shown and self._desk.state.signed and not self.work.jumped

    def show(self, *, is_shown: bool) -> None:
        """The step comes on screen, or leaves it."""
        self._is_shown = is_shown
        self.note.setVisible(is_shown)
        self.show_jumped(jumped=False)
        if is_shown:
            self.note.show_now()

    def show_jumped(self, *, jumped: bool) -> None:
        """Beside the note: the list and what the note itself asks for, or the form that a line led to."""
        self.work.show_jumped(jumped=jumped)
        self._show_panels()
        self.turned.emit()

    def refresh(self) -> None:
        """The case changed."""
        if self._is_shown:
            self._show_panels()
            self.note.refresh()  # in the frame of the entry

    def back(self) -> None:
        """From a form beside the note back to what there is to do."""
        if not self.jumped:
            return
        self.show_jumped(jumped=False)
        self._record.show_stage(Stage.NOTE)
        if self.work.next.isVisible():
            self.work.next.setFocus()
        else:
            self._record.aim()

    @property
    def language_title(self) -> str:
        """What ``turn_language`` does, in words."""
        return tr(_WRITE_IN[self._next_language()])

    def turn_language(self) -> None:
        """Write the note in the next language; the screen keeps its own."""
        self._desk.session.note_language = self._next_language()
        self.note.show_now()
        self.note.pages.refresh()
        self.turned.emit()

    def _next_language(self) -> str:
        return CODES[(CODES.index(self._desk.session.note_language) + 1) % len(CODES)]

    def sign(self) -> None:
        """Ask for the signature."""
        self.signing.ask_to_sign(self.paper)

    def _show_panels(self) -> None:
        state = self._desk.state
        self.work.setVisible(self._is_shown and (self.work.jumped or not state.signed))
        self.foot.setVisible(self._is_shown and not state.signed)
        self.signed.setVisible(self.rests_signed)
        blocking = () if state.signed or not self._is_shown else self._desk.blocking
        alone = self._has_list_alone(bool(self._desk.missing or blocking))
        self._record.setMinimumHeight(_LEAST_FORM if self._is_shown and not state.signed and not alone else 0)
        if self._record.parentWidget() is not None and self._record.isHidden() is not alone:
            self._record.setHidden(alone)  # not before it stands somewhere: it would become a window
        if self._is_shown:
            self.work.refresh(self._desk.missing, blocking)
            self.foot.refresh(len(self._desk.missing), len(blocking))
            self.signed.refresh(state.signature, state.addenda)

    def _has_list_alone(self, lacks: bool) -> bool:
        """Whether there is no room for a form below what there is to do; a line of it leads to each."""
        return (
            self._is_shown
            and lacks
            and scale().tight
            and not self.work.jumped
            and not self._desk.state.signed
        )

    def _compose(self, *, brief: bool) -> NoteDocument:
        session = self._desk.session
        definition, state, language = session.definition, session.state, session.note_language
        if brief and not state.signed:
            return brief_note(definition, state, language)
        assessment, signed_off = session.assess(Phase.SIGN), session.signed_off()
        lacks = bool(session.missing())
        return note_of(
            self._store, definition, state, assessment, signed_off, language, self._parts, lacks=lacks
        )
