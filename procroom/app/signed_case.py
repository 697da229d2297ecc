"""Cases made ready for export, out of a store or a case file. ``exchange.signed`` tells what a form reads in them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from procroom.app.assessing import Assessor
from procroom.app.case_file import DefinitionOf, play, read_case
from procroom.app.clock import stopped_clock
from procroom.app.composing import frozen_note, live_note, pictures_of, software
from procroom.app.ports import Store
from procroom.app.rule_packs import RulePacks
from procroom.app.session import CaseSession, reopen
from procroom.app.settings import Settings
from procroom.app.signing import ATTESTATION, issued_paper, issued_pdf, sign
from procroom.app.timeline import timeline
from procroom.app.trial_papers import log_of
from procroom.app.trial_search import trials_of_patient
from procroom.domain.assessment import Assessment, Phase
from procroom.domain.case import CaseState
from procroom.domain.commands import Release
from procroom.domain.definition import ProcedureDefinition
from procroom.domain.errors import ProcroomError, RecordDamaged
from procroom.domain.events import VERSIONS, CaseOpened, Entry
from procroom.domain.evolve import fold
from procroom.domain.language import tell
from procroom.domain.translated import in_language
from procroom.domain.values import Actor
from procroom.exchange.signed import Encounter, Institution, LogEvent, Patient, SignedCase
from procroom.notes.document import NoteDocument
from procroom.notes.languages import language_of
from procroom.notes.render.pdf import render_pdf
from procroom.notes.render.type import Paper
from procroom.storage.store import open_store

if TYPE_CHECKING:
    from procroom.domain.trial_log import TrialLog
    from procroom.imaging.hierarchy import DoseReport, Instance


class NotSigned(ProcroomError):
    """The case is not signed, and nobody chose to release it all the same."""


@dataclass(frozen=True, slots=True)
class Signing:
    """How a case file is signed on its way out: who, as what, when (with zone), attesting which words."""

    name: str
    role: str
    at: datetime
    attestation: str = ATTESTATION
    paper: Paper = Paper.LETTER


@dataclass(frozen=True, slots=True)
class Releasing:
    """How a case leaves that is not signed: who lets it, as what, why, when (with zone)."""

    name: str
    role: str
    reason: str
    at: datetime


def signed_case(
    store: Store,
    case_id: str,
    definition_of: DefinitionOf,
    *,
    version: int | None = None,
    unsigned: bool = False,
    images: Sequence[Path] = (),
    settings: Settings | None = None,
    packs: RulePacks | None = None,
) -> SignedCase:
    """A case of a store, ready for export. Changes nothing; slow with images or a trial (a second): fit for a worker.

    Args:
        store: where the case is kept; of an open session the session's own.
        case_id: whole id of the case.
        definition_of: finds procedure definitions.
        version: 1 the signature, 2 the first addendum …; the newest when None.
        unsigned: also a case that is not signed, as version 0; who lets it leave says ``release`` first.
        images: further files and folders with its images, beside those its linked series name.
        settings: of this installation: practice, station, who assigns the patients' numbers.
        packs: the rule packs in use here; the shipped ones when None.

    Raises:
        NotSigned: the case is not signed, and ``unsigned`` is false.
        RecordDamaged: there is no such case, or its record does not verify.
        ProcroomError: there is no such version, or the procedure is not installed.
        StoreUnavailable: the store cannot be read.
    """
    desk = _Desk(store, definition_of, settings or Settings(), packs or RulePacks(), images)
    return _with_trial(_with_pictures(_recorded(desk, case_id, version, unsigned=unsigned), store), desk)


@dataclass(frozen=True, slots=True)
class _Desk:
    """What cases are made ready from."""

    store: Store
    definition_of: DefinitionOf
    settings: Settings
    packs: RulePacks
    images: Sequence[Path]


def _recorded(desk: _Desk, case_id: str, version: int | None = None, *, unsigned: bool = False) -> SignedCase:
    """A case without its pictures and its trial."""
    store, rules, site = desk.store, desk.packs, desk.settings
    number, entries = _version(store.entries(case_id), version, unsigned=unsigned)
    state = fold(entries)
    plain = desk.definition_of(*state.procedure)
    assessment = Assessor(plain, rules.for_case).assess(state, Phase.SIGN)
    document, pdf = _printed(store, plain, state, assessment, rules, site)
    definition = in_language(plain, language_of(document.language))
    found, reports, absent = _images(state, desk.images)
    case = SignedCase(
        case_id=case_id,
        version=number,
        definition=definition,
        state=state,
        latest=fold(store.entries(case_id)),
        entries=entries,
        events=tuple(_events(definition, entries, state)),
        document=document,
        note_pdf=pdf,
        signature=state.signature,
        addenda=state.addenda,
        patient=Patient(),
        encounter=Encounter(),
        institution=_institution(site),
        assessment=assessment,
        images=found,
        dose_reports=reports,
        pictures={view.picture: b"" for view in state.views.values() if view.picture},
        absent=absent,
    )
    return _identified(case)


def release(
    store: Store, case_id: str, definition_of: DefinitionOf, releasing: Releasing, station: str = ""
) -> None:
    """Record that somebody lets a case of a store leave as it stands, not signed.

    Once more with nothing recorded in between is the same release: what is then sent is known to its receiver.

    Args:
        store: where the case is kept; it must not be open elsewhere meanwhile.
        case_id: whole id of the case.
        definition_of: finds procedure definitions.
        releasing: who, as what, why, when.
        station: where that is said.

    Raises:
        Refusal: the case is signed, or name, role or reason say nothing.
        RecordDamaged: there is no such case, or its record does not verify.
        StoreUnavailable: it could not be written.
    """
    actor = Actor(releasing.name, releasing.role, station)
    clock = stopped_clock(releasing.at)
    _release(reopen(store, case_id, definition_of, clock=clock, actor=actor), releasing)


def _release(session: CaseSession, releasing: Releasing) -> None:
    session.handle(Release(releasing.name, releasing.role, releasing.reason))


def signed_case_of_file(
    path: Path,
    definition_of: DefinitionOf,
    *,
    signing: Signing | None,
    releasing: Releasing | None = None,
    others: Sequence[Path] = (),
    images: Sequence[Path] = (),
    settings: Settings | None = None,
) -> SignedCase:
    """A case file, ready for export; it is signed on the way out, in memory.

    Args:
        path: the case file.
        definition_of: finds procedure definitions.
        signing: who signs; None leaves it unsigned, as version 0.
        releasing: who lets it leave unsigned; without one nothing may leave (``app.outbox.check_released``).
        others: case files of the same trial, for its log; signed alike.
        images: files and folders with the images of its views.
        settings: of this installation.

    Raises:
        CaseFileInvalid: a file cannot be read or is not right.
        NotExportable: an image of a view is not of the case's patient.
        Refusal: it is to be signed, and facts are missing; or a release says nothing.
    """
    store = open_store(None)
    site = settings or Settings()
    try:
        for each in (*others, path):
            case_file = read_case(each, definition_of)
            if images:
                from procroom.app.picturing import with_pictures  # noqa: PLC0415 - lazy: imaging costs start-up time

                case_file, _ = with_pictures(case_file, store, images)
            at = signing or releasing
            session = play(case_file, store, stopped_clock(at.at) if at else None)
            session.note_language = site.note.language
            if signing is not None:
                words = language_of(session.note_language).word(signing.attestation, "note")
                sign(
                    session,
                    store,
                    name=signing.name,
                    role=signing.role,
                    attestation=words,
                    paper=signing.paper,
                )
            elif releasing is not None:
                session.actor = Actor(releasing.name, releasing.role, session.actor.station)
                _release(session, releasing)
        return signed_case(
            store, session.case_id, definition_of, unsigned=signing is None, images=images, settings=site
        )
    finally:
        store.close()


def _version(
    journal: tuple[Entry, ...], wanted: int | None, *, unsigned: bool
) -> tuple[int, tuple[Entry, ...]]:
    """The number of a version and the journal up to it."""
    if not journal or not isinstance(journal[0].event, CaseOpened):
        raise RecordDamaged(tell("ui", "This case is not in this store."))
    ends = [entry.seq for entry in journal if isinstance(entry.event, VERSIONS)]
    if not ends and not unsigned:
        raise NotSigned(
            tell("ui", "Case …{case_id} is not signed.", case_id=journal[0].case_id[-8:]),
            remedy=tell("ui", "Sign it first, or release it unsigned on purpose."),
        )
    if not ends:
        return 0, journal
    number = len(ends) if wanted is None else wanted
    if not 1 <= number <= len(ends):
        raise ProcroomError(
            tell("ui", "There is no version {number} of this case.", number=number),
            remedy=tell("ui", "Its newest is {newest}.", newest=len(ends)),
        )
    return number, tuple(entry for entry in journal if entry.seq <= ends[number - 1])


def _printed(
    store: Store,
    definition: ProcedureDefinition,
    state: CaseState,
    assessment: Assessment,
    rules: RulePacks,
    settings: Settings,
) -> tuple[NoteDocument, bytes]:
    """The note as frozen and issued; of an unsigned case as it stands."""
    if state.signed:
        return frozen_note(store, state), issued_pdf(store, state)
    signed_off = rules.signed_off(rules.for_case(state))
    document = live_note(definition, state, assessment, signed_off, settings.note.language)
    return document, render_pdf(document, pictures_of(store), paper=Paper(settings.note.paper)).data


def _events(
    definition: ProcedureDefinition, entries: tuple[Entry, ...], state: CaseState
) -> Iterator[LogEvent]:
    for line in timeline(definition, entries, state):
        yield LogEvent(
            seq=line.seq,
            at=line.at,
            happened_at=line.true_at,
            actor=line.actor,
            sort=line.sort.value,
            words=line.what,
            place=line.place,
            path=line.path,
            taken_back=line.taken_back is not None,
        )


# --- who and where -----------------------------------------------------------------------------------------


def _institution(settings: Settings) -> Institution:
    place, exchange = settings.place, settings.exchange
    return Institution(
        name=place.facility,
        station=place.station,
        authority=exchange.assigning_authority,
        authority_oid=exchange.assigning_authority_oid,
        software=software(),
    )


def _identified(case: SignedCase) -> SignedCase:
    """Patient and encounter as recorded; what only images tell is taken from those that carry the patient's number."""
    mrn, site = case.role("mrn"), case.institution
    own = [each for each in case.images if mrn and each.patient.patient_id == mrn]
    patient = Patient(
        name=case.role("patient_name"),
        mrn=mrn,
        authority=site.authority or _agreed(each.patient.issuer for each in own),
        authority_oid=site.authority_oid,
        birth_date=_day(case.role("birth_date")),
        sex=_text(case, "patient.sex"),
    )
    encounter = Encounter(
        facility=_text(case, "header.facility") or site.name,
        room=_text(case, "header.room"),
        place_of_service=_text(case, "header.place_of_service"),
        service_date=_day(case.role("service_date")),
        number=_text(case, "header.note_id"),
        accession_number=_agreed(each.accession_number for each in own),
        study_id=_agreed(each.study_id for each in own),
    )
    return replace(case, patient=patient, encounter=encounter)


def _text(case: SignedCase, path: str) -> str:
    value = case.value(path)
    return value if isinstance(value, str) else ""


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _agreed(texts: Iterable[str]) -> str:
    """What all say that say anything; empty where they differ."""
    said = {text for text in texts if text}
    return said.pop() if len(said) == 1 else ""


# --- images, pictures, trial ---------------------------------------------------------------------------------


def _images(
    state: CaseState, more: Sequence[Path]
) -> tuple[tuple["Instance", ...], tuple["DoseReport", ...], tuple[str, ...]]:
    """The instances the case points to, dose reports beside them, and what is not at hand."""
    paths = [Path(name) for series in state.series.values() for name in series.paths]
    marks = [*state.marks.values(), *(mark for view in state.views.values() for mark in view.marks)]
    frames = [view.frame for view in state.views.values()] + [mark.frame for mark in marks]
    wanted = dict.fromkeys(frame.sop_instance_uid for frame in frames if frame is not None)
    at_hand = list(dict.fromkeys(path for path in (*paths, *more) if path.exists()))
    if not at_hand:
        return (), (), _not_at_hand(wanted)
    from procroom.imaging.fileset import scan  # noqa: PLC0415 - lazy: imaging costs start-up time

    files = scan(at_hand)
    found = {
        each.sop_instance_uid: each
        for each in files.instances()
        if each.sop_instance_uid in wanted or each.series_instance_uid in state.series
    }
    return tuple(found.values()), files.reports, _not_at_hand(uid for uid in wanted if uid not in found)


def _not_at_hand(uids: Iterable[str]) -> tuple[str, ...]:
    return tuple(tell("ui", "The file of image …{uid} is not at hand.", uid=uid[-12:]) for uid in uids)


def _with_pictures(case: SignedCase, store: Store) -> SignedCase:
    picture = pictures_of(store)
    pictures, lost = dict[str, bytes](), list[str]()
    for digest in case.pictures:
        try:
            pictures[digest] = picture(digest)
        except KeyError:
            lost.append(tell("ui", "The picture …{digest} is not in the store.", digest=digest[-8:]))
    return replace(case, pictures=pictures, absent=(*case.absent, *lost))


def _with_trial(case: SignedCase, desk: _Desk) -> SignedCase:
    """The trial the case belongs to, its other visits and its log; left out while a visit of it is not signed."""
    store, language = desk.store, language_of(case.document.language)
    trials = trials_of_patient(store, desk.definition_of, case.latest, language=language)
    if trials.here is None:
        return case
    trial: TrialLog = trials.trials[trials.here]
    if case.version and any(not visit.signed for visit in trial.visits):
        words = tell("ui", "The log of the trial is left out: not all of its visits are signed.")
        return replace(case, absent=(*case.absent, words))
    paper = issued_paper(store, case.state) if case.state.signed else Paper.LETTER
    others = [each.case_id for each in trial.visits if case.version and each.case_id != case.case_id]
    return replace(
        case,
        trial=trial,
        trial_pdf=log_of(trial, paper, language.code, store).data,
        visits=tuple(_recorded(desk, each) for each in others),
    )
