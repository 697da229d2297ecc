"""A pain score said with the vital signs: where in the record it belongs, and in which words. Pure; never writes over one."""

from dataclasses import dataclass

from procroom.domain import paths
from procroom.domain.case import CaseState
from procroom.domain.commands import AddInstance, Command, GiveAnswer
from procroom.domain.decide import new_id
from procroom.domain.definition import Group, Item, ProcedureDefinition
from procroom.domain.language import tell
from procroom.domain.values import Json

_BEFORE = "baseline.pain_before"
_SCORES = "result.scores"
#: Moments of a row of vital signs after the procedure, in minutes.
_MINUTES = {"AFTER_0": "0", "AFTER_15": "15", "AFTER_30": "30"}


@dataclass(frozen=True, slots=True)
class PainScore:
    """A score with its place.

    Attributes:
        commands: what records it; none where it stands there already.
        words: the same for people; why it cannot be recorded, where ``refused``.
    """

    commands: tuple[Command, ...]
    words: str
    refused: bool = False


def pain_score(definition: ProcedureDefinition, state: CaseState, moment: Json, score: int) -> PainScore:
    """The pain score of a moment of the vital signs (clinical.md A0 §18, §19).

    Args:
        definition: of the case.
        state: the case now.
        moment: as in a row of vital signs: ``BEFORE``, ``AFTER_30``.
        score: 0 to 10.
    """
    names = {".".join(steps): member for steps, member in definition.walk()}
    before, scores, after = (names.get(each) for each in (_BEFORE, _SCORES, f"{_SCORES}.pain_after"))
    if moment == "BEFORE" and isinstance(before, Item):
        return _at(state, _BEFORE, score, before.text)
    minutes = _MINUTES.get(str(moment))
    if minutes is None or not isinstance(scores, Group) or not isinstance(after, Item):
        words = tell("ui", "A pain score is asked for before, and 0, 15 or 30 min after.")
        return PainScore((), words, refused=True)
    label = tell("ui", "{item}, {minutes} min after", item=after.text, minutes=minutes)
    value: Json = {"value": minutes, "unit": "min"}
    for each in state.instances.get(_SCORES, ()):
        place = f"{_SCORES}[{each}]"
        if state.value(f"{place}.after") == value:
            return _at(state, f"{place}.pain_after", score, label)
    made = new_id(state, _SCORES, scores.prefix)
    place = f"{_SCORES}[{made}]"
    answers = (("after", value), ("pain_after", score))
    given = (GiveAnswer(paths.join(place, name), said) for name, said in answers)
    return PainScore((AddInstance(_SCORES, made), *given), _said(label, score))


def _at(state: CaseState, path: str, score: int, label: str) -> PainScore:
    there = state.value(path)
    if there is None:
        return PainScore((GiveAnswer(path, score),), _said(label, score))
    if there == score:
        return PainScore((), tell("ui", "{item}: {score}, as recorded", item=label, score=score))
    words = tell(
        "ui", "{item}: {score} is recorded. Correct it there, and leave it out here.", item=label, score=there
    )
    return PainScore((), words, refused=True)


def _said(label: str, score: int) -> str:
    return tell("ui", "{item}: {score}", item=label, score=score)
