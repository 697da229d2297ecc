"""The trials of a patient in a store: placements with the programming visits and the lead pull that belong to them."""

from collections.abc import Iterable
from dataclasses import dataclass

from procroom.app.case_file import DefinitionOf
from procroom.app.patient_history import same_patient
from procroom.app.ports import Store
from procroom.app.trial_reading import PLACEMENT, PROGRAMMING, PULL, TrialCase
from procroom.app.trial_record import gather
from procroom.domain.case import CaseState
from procroom.domain.devices import DeviceList
from procroom.domain.errors import ProcroomError, StoreUnavailable
from procroom.domain.evolve import fold
from procroom.domain.language import ENGLISH, Language
from procroom.domain.trial_log import TrialLog


@dataclass(frozen=True, slots=True)
class FoundTrials:
    """What a store has.

    Attributes:
        trials: by day of placement, oldest first.
        here: which of them the open case belongs to; None when to none.
        unreadable: ids of cases of this patient whose record cannot be read.
    """

    trials: tuple[TrialLog, ...]
    here: int | None
    unreadable: tuple[str, ...] = ()


def trials_of_patient(
    store: Store,
    definition_of: DefinitionOf,
    state: CaseState,
    *,
    devices: DeviceList | None = None,
    language: Language = ENGLISH,
) -> FoundTrials:
    """The trials of the patient of a case. Fit for a worker; records nothing.

    The same patient is who has the same MRN and birth date; a case that lacks either is nobody's but its own. A visit
    belongs to the last placement before it; programming of an implanted stimulator belongs to no trial.

    Args:
        store: where the cases are.
        definition_of: finds procedure definitions.
        state: the open case as it stands now.
        devices: what stimulators are known.
        language: of the words.

    Raises:
        StoreUnavailable: the store cannot be read.
    """
    rows = {row.case_id: row for row in store.rows()}
    here = rows.get(state.case_id)
    ids = [state.case_id]
    if here is not None:
        ids += [
            row.case_id for row in rows.values() if row.case_id != here.case_id and same_patient(here, row)
        ]
    cases, unreadable = list[TrialCase](), list[str]()
    for case_id in ids:
        try:
            known = state if case_id == state.case_id else fold(store.entries(case_id))
            one = TrialCase(definition_of(*known.procedure), known, language, journal=True)
        except StoreUnavailable:
            raise
        except (ProcroomError, LookupError):
            unreadable.append(case_id)
            continue
        if one.kind and one.case.text("programming.generator") != "IMPLANTED":
            cases.append(one)
    groups = _trials(cases)
    logs = tuple(gather(each, devices=devices, language=language) for each in groups)
    place = next(
        (n for n, each in enumerate(groups) if any(one.state.case_id == state.case_id for one in each)), None
    )
    return FoundTrials(logs, place, tuple(unreadable))


def _trials(cases: Iterable[TrialCase]) -> list[list[TrialCase]]:
    """Cases by trial: each placement begins one; so does what comes before any, or after the leads came out."""
    kinds = (PLACEMENT, PROGRAMMING, PULL)
    found: list[list[TrialCase]] = []
    for one in sorted(cases, key=lambda each: (_day(each), kinds.index(each.kind))):
        if not found or one.kind == PLACEMENT or any(each.kind == PULL for each in found[-1]):
            found.append([])
        found[-1].append(one)
    return found


def _day(one: TrialCase) -> str:
    if one.visit.day is not None:
        return one.visit.day.isoformat()
    return one.state.opened_at.date().isoformat() if one.state.opened_at else ""
