"""To a page that has nothing to do with the case at hand, and back to the case and the step one came from."""

from collections.abc import Callable

from procroom.domain.definition import Stage
from procroom.ui.pages.registry import AnyPage, Pages


class Detour:
    """Remembers where one left.

    Args:
        pages: of the window.
        shown: the page on screen.
        go_to: shows a page.
        open_case: opens a case at a step.
    """

    def __init__(
        self,
        pages: Pages,
        shown: Callable[[], AnyPage],
        go_to: Callable[[AnyPage], object],
        open_case: Callable[[str, Stage], object],
    ) -> None:
        self._pages, self._shown, self._go_to, self._open_case = pages, shown, go_to, open_case
        self._left: tuple[str, Stage] | None = None
        self._from_settings = False

    def to(self, page: AnyPage) -> None:
        """Show the page; from one such page to another, the way back is that of the first, but for the settings."""
        here = self._shown()
        if here is page:
            return
        if here is self._pages.settings:
            self._from_settings = True
        elif here not in (self._pages.keys, self._pages.outbox, self._pages.rule_packs):
            room = self._pages.case.room if here is self._pages.case else None
            self._left = (room.desk.session.case_id, room.step) if room is not None else None
            self._from_settings = False
        self._from_settings &= page is not self._pages.settings
        self._go_to(page)

    def back(self) -> None:
        """To the settings, where one came from there; else to the case and the step, or to the list of cases."""
        if self._from_settings:
            self._from_settings = False
            self._go_to(self._pages.settings)
            return
        left, self._left = self._left, None
        if left is not None:
            self._open_case(*left)
        else:
            self._go_to(self._pages.worklist)
