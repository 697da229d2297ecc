"""A side or level that was wrong in the record and was corrected: a near miss to write down, offered and never taken.

Read from the journal: what was recorded there is still in it, whatever the record says now. What was undone was taken
back before it counted and is no correction.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from procroom.domain.anatomy import Target
from procroom.domain.case import CaseState
from procroom.domain.commands import AddInstance, Command, GiveAnswer
from procroom.domain.decide import new_id
from procroom.domain.events import AnswerGiven, Entry
from procroom.domain.history import live_facts
from procroom.domain.language import tell
from procroom.domain.values import Json
from procroom.rules.aims import serves

LIST = "deviations.list"
_PERFORMED, _PLANNED, _TARGET = "performed.targets[", "planned.targets[", "].target"


@dataclass(frozen=True, slots=True)
class Corrected:
    """A performed target that was recorded otherwise than planned, and no longer is.

    Attributes:
        path: of the answer.
        before: what was recorded first.
        after: what stands there now; None where it was taken out.
    """

    path: str
    before: Target
    after: Target | None

    @property
    def words(self) -> str:
        """Both values: ``Recorded: left L4-5 facet joint; corrected to: right L4-5 facet joint``."""
        if self.after is None:
            return tell("ui", "Recorded: {before}; then taken out of the record", before=self.before.text)
        return tell(
            "ui", "Recorded: {before}; corrected to: {after}", before=self.before.text, after=self.after.text
        )


def corrected_targets(state: CaseState, entries: Sequence[Entry]) -> tuple[Corrected, ...]:
    """Performed targets that differed from the plan and were corrected, and that no near miss tells yet.

    Args:
        state: the case now.
        entries: its whole journal.
    """
    planned = [each for path, each in _targets(state) if path.startswith(_PLANNED)]
    now = {path: each for path, each in _targets(state) if path.startswith(_PERFORMED)}
    if not planned or not all(_is_planned(each, planned) for each in now.values()):
        return ()
    wrong: dict[str, Target] = {}
    for entry in live_facts(entries):
        if isinstance(entry.event, AnswerGiven) and _is_performed(entry.event.path):
            for value in (entry.event.before, entry.event.value):
                recorded = _target(value)
                if recorded is not None and not _is_planned(recorded, planned):
                    wrong.setdefault(entry.event.path, recorded)
    found = (Corrected(path, before, now.get(path)) for path, before in wrong.items())
    told = {
        str(answer.value)
        for path, answer in state.answers.items()
        if path.startswith(LIST) and path.endswith(".what")
    }
    return tuple(each for each in found if not any(each.words in words for words in told))


def near_miss(state: CaseState, corrected: Iterable[Corrected]) -> tuple[Command, ...]:
    """The commands that write corrections down as one deviation; the reason stays to be given by a person.

    Args:
        state: the case now.
        corrected: what ``corrected_targets`` found.
    """
    what = "; ".join(each.words for each in corrected)
    row = new_id(state, LIST, "v")
    place = f"{LIST}[{row}]"
    return (
        GiveAnswer("deviations.status", "LISTED"),
        AddInstance(LIST, row),
        GiveAnswer(f"{place}.kind", "NEAR_MISS"),
        GiveAnswer(f"{place}.what", what),
    )


def reason_path(commands: Sequence[Command]) -> str:
    """The field that is left to be filled in."""
    added = next(each for each in commands if isinstance(each, AddInstance))
    return f"{added.group}[{added.instance}].reason"


def _targets(state: CaseState) -> Iterable[tuple[str, Target]]:
    for path, answer in state.answers.items():
        target = _target(answer.value) if path.endswith(_TARGET) else None
        if target is not None:
            yield path, target


def _is_performed(path: str) -> bool:
    return path.startswith(_PERFORMED) and path.endswith(_TARGET)


def _target(value: Json) -> Target | None:
    return Target.from_json(value) if isinstance(value, dict) and "side" in value else None


def _is_planned(target: Target, planned: Iterable[Target]) -> bool:
    return any(serves(target, each) for each in planned)
