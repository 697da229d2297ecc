"""Trials out of case files, without a window: the log, the summary, the facts. Returns values; prints and writes nothing."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

from procroom.app.case_file import CaseFile, DefinitionOf, play, read_case
from procroom.app.case_history import whole_id
from procroom.app.composing import pictures_of
from procroom.app.device_list import devices_of
from procroom.app.ports import Store
from procroom.app.trial_json import trial_json
from procroom.app.trial_reading import TrialCase
from procroom.app.trial_record import TrialUnusable, gather
from procroom.app.trial_search import trials_of_patient
from procroom.domain.case import SavedView
from procroom.domain.devices import tenths
from procroom.domain.evolve import fold
from procroom.domain.language import ENGLISH, Language
from procroom.domain.trial_log import TrialLog
from procroom.domain.values import Json
from procroom.notes.languages import language_of
from procroom.notes.render.pictures import PictureUnusable, Png, read_png
from procroom.notes.render.trial_pdf import PrintedTrial, render_log, render_summary
from procroom.notes.render.type import Paper
from procroom.storage.store import open_store


def _nobody(_words: str) -> None:
    """Nobody is told."""


@dataclass(frozen=True, slots=True)
class TrialPapers:
    """A trial in all its forms.

    Attributes:
        log: the trial.
        full: the whole log as PDF.
        summary: the one-page summary.
        facts: as JSON.
        warnings: what could not be printed as recorded.
    """

    log: TrialLog
    full: PrintedTrial
    summary: PrintedTrial
    facts: dict[str, Json]
    warnings: tuple[str, ...]


def make_trial(
    paths: Sequence[Path],
    definition_of: DefinitionOf,
    *,
    compare: Sequence[Path] = (),
    pair: tuple[str, str] | None = None,
    devices: Sequence[Path] = (),
    images: Sequence[Path] = (),
    paper: Paper = Paper.LETTER,
    language: str = ENGLISH.code,
) -> TrialPapers:
    """The papers of a trial; the same files give the same bytes.

    Args:
        paths: case files of the trial, in any order.
        definition_of: finds procedure definitions.
        compare: case files of another trial.
        pair: two programs to compare with each other.
        devices: a practice's own device lists.
        images: files and folders with the images that saved views show.
        paper: of the PDFs.
        language: of all words.

    Raises:
        CaseFileInvalid: a file cannot be read or is not right.
        TrialUnusable: the cases are no trial together.
        NotExportable: an image of a saved view is not of the case's patient.
        DevicesUnusable: a device list is not right.
        LanguageUnknown: there is no such language.
    """
    words = language_of(language)
    known = devices_of(devices)
    files = [read_case(path, definition_of) for path in paths]
    lost: Sequence[str] = ()
    photos: dict[str, Png] = {}
    if images:
        files, photos, lost = _with_pictures(files, images)
    log = gather(_cases(files, words), devices=known, language=words)
    other = None
    if compare:
        others = [read_case(path, definition_of) for path in compare]
        other = gather(_cases(others, words), devices=known, language=words)
    return _papers(log, other, pair, photos, lost, paper, words)


def trial_of_store(
    path: Path,
    case_id: str,
    definition_of: DefinitionOf,
    *,
    pair: tuple[str, str] | None = None,
    devices: Sequence[Path] = (),
    paper: Paper = Paper.LETTER,
    language: str = ENGLISH.code,
    on_repair: Callable[[str], None] = _nobody,
) -> TrialPapers:
    """The papers of the trial that a case of a store belongs to, with the pictures kept there.

    Args:
        path: the store's file.
        case_id: id of a case of the trial, or its end where no other case ends so.
        definition_of: finds procedure definitions.
        pair: two programs to compare with each other.
        devices: a practice's own device lists.
        paper: of the PDFs.
        language: of all words.
        on_repair: is told when a damaged last entry was set aside.

    Raises:
        ProcroomError: there is no such case, or it belongs to no trial.
    """
    words = language_of(language)
    store = open_store(path, on_repair)
    try:
        whole = whole_id(store, path, case_id)
        state = fold(store.entries(whole))
        found = trials_of_patient(store, definition_of, state, devices=devices_of(devices), language=words)
        if found.here is None:
            raise TrialUnusable(f"Case {whole} is no case of a stimulation trial.")
        lost = [f"Case {each} of this patient cannot be read." for each in found.unreadable]
        photos, missing = _photos(store, found.trials[found.here].ap_views)
        log = found.trials[found.here]
        return _papers(log, None, pair, photos, (*lost, *missing), paper, words)
    finally:
        store.close()


def _papers(
    log: TrialLog,
    other: TrialLog | None,
    pair: tuple[str, str] | None,
    photos: Mapping[str, Png],
    lost: Sequence[str],
    paper: Paper,
    language: Language,
) -> TrialPapers:
    for name in pair or ():
        if log.latest(name) is None:
            known = ", ".join(each for each in log.program_names() if log.latest(each) is not None)
            raise TrialUnusable(
                f"“{name}” is no program of this trial.", remedy=f"Programs: {known or 'none'}."
            )
    software, code = f"procroom {version('procroom')}", language.code
    full = render_log(
        log, paper=paper, language=code, software=software, photos=photos, other=other, pair=pair
    )
    summary = render_summary(log, paper=paper, language=code, software=software)
    warnings = tuple(dict.fromkeys((*lost, *log.remarks, *full.warnings, *summary.warnings)))
    return TrialPapers(log, full, summary, trial_json(log, language, other, pair), warnings)


def _cases(files: Sequence[CaseFile], language: Language) -> list[TrialCase]:
    return [TrialCase(each.definition, each.state, language) for each in files]


def _with_pictures(
    files: Sequence[CaseFile], images: Sequence[Path]
) -> tuple[list[CaseFile], dict[str, Png], tuple[str, ...]]:
    from procroom.app.picturing import with_pictures  # noqa: PLC0415 - lazy: imaging takes half a second to load

    store = open_store(None)
    try:
        found, lost = [], list[str]()
        for each in files:
            pictured, missing = with_pictures(each, store, images)
            state = play(pictured, store).state
            found.append(replace(pictured, state=state))
            lost += missing
        views = [view for case_file in found for view in case_file.state.views.values()]
        photos, unprinted = _photos(store, views)
        lost += unprinted
        return found, photos, tuple(lost)
    finally:
        store.close()


def _photos(store: Store, views: Iterable[SavedView]) -> tuple[dict[str, Png], list[str]]:
    """The pictures of views that a store keeps, and what cannot be printed."""
    photos: dict[str, Png] = {}
    lost = []
    for view in views:
        if view.picture:
            try:
                photos[view.picture] = read_png(pictures_of(store)(view.picture))
            except (KeyError, OSError, PictureUnusable) as error:
                lost.append(f"The picture of view {view.view_id} cannot be printed: {error}.")
    return photos, lost


def lines(papers: TrialPapers) -> tuple[str, ...]:
    """What was made of it, for people."""
    log = papers.log
    judged = log.judged
    parts = [f"Trial of {len(log.visits)} case{'' if len(log.visits) == 1 else 's'}."]
    if judged is not None and judged.relief is not None:
        parts.append(f"Relief {tenths(judged.relief, log.limits.success, log.limits.partial)} %.")
    if log.outcome is not None:
        parts.append(f"Configured criteria: {log.outcome.value}.")
    head = " ".join(parts)
    rows = [
        f"  {each.state.value:<13} {each.text}{f': {each.said}' if each.said else ''}"
        for each in log.criteria
    ]
    if log.gaps:
        rows += [f"Not documented ({len(log.gaps)}):", *(f"  {each}" for each in log.gaps)]
    return head, *rows
