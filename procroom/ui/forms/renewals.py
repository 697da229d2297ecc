"""Which parts of a form are shown again after an entry: those that ever looked at a fact that is now another."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from procroom.domain.case import CaseState
from procroom.domain.changes import ChangeSet
from procroom.domain.parts import differing, watched
from procroom.domain.walk import Scope
from procroom.ui.forms.contract import Recorder

if TYPE_CHECKING:
    from procroom.domain.definition import ProcedureDefinition


class Renewals:
    """Notes what each part of one form looks at while it is shown.

    What a part shows besides the case (a clock, devices of a trial) it has to follow by itself.
    """

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._seen: dict[str, set[str]] = {}
        self._open: list[set[str]] = []
        self._definition: ProcedureDefinition | None = None
        self._state = CaseState()
        self._changed: AbstractSet[str] | None = None

    def follow(self) -> None:
        """The form is about to be shown again, of the case as it is now."""
        definition, state = self._recorder.definition, self._recorder.state
        same = definition is self._definition
        self._changed = differing(self._state, state) if same else None
        self._definition, self._state = definition, state

    def renew(
        self, key: str, scope: Scope, changes: ChangeSet, show: Callable[[Scope, ChangeSet], object]
    ) -> None:
        """Show a part again where that is due.

        Args:
            key: names the part among all of the form.
            scope: its place.
            changes: what the form was told.
            show: shows it, looking at the case through the scope it is given or through the recorder.
        """
        seen = self._seen.setdefault(key, set())
        if not seen or changes.everything or self._changed is None or not seen.isdisjoint(self._changed):
            looks: set[str] = set()
            self._open.append(looks)
            try:
                with self._recorder.looked_at_through(watched(self._state, looks)) as state:
                    show(scope.seeing(state), changes)
            finally:
                self._open.pop()
            seen |= looks
        if self._open:
            self._open[-1] |= seen
