"""At the section of the dose: what the open images state, every figure in words, recorded by one tap."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from procroom.app.intake import Offer, fresh
from procroom.domain.case import CaseState
from procroom.ui.tongue import shown, tr, word
from procroom.ui.widgets.say_button import SayButton
from procroom.ui.widgets.words import column

#: Section that images can tell something of in the middle of the work.
DOSE_SECTION = "radiation"


class OpenImages(Protocol):
    """What a form asks of the open images."""

    def offers(self) -> tuple[Offer, ...]:
        """What they could tell the record."""

    def take(self, chosen: tuple[Offer, ...]) -> None:
        """Record offers as one act, each with its source."""


class ImageOfferRow(QWidget):
    """The offer; hidden when there is none. Replaces nothing that a person typed."""

    def __init__(
        self, images: OpenImages, state: Callable[[], CaseState], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._images, self._state = images, state
        self._offers: tuple[Offer, ...] = ()
        self._locked = False
        self.button = SayButton("")
        self.button.clicked.connect(lambda _checked=False: self._images.take(self._offers))
        column(self).addWidget(self.button)
        self.hide()

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What the button records."""
        return self._offers

    def refresh(self) -> None:
        """Offer what the images state now and the record does not say yet."""
        self._offers = () if self._locked else fresh(self._images.offers(), self._state(), DOSE_SECTION)
        if self._offers:
            again = any(each.is_more for each in self._offers)
            self.button.show_heading(
                tr("The images state more by now: record instead")
                if again
                else tr("From the images: record together")
            )
            self.button.show_facts([_words(each) for each in self._offers])
        self.setVisible(bool(self._offers))

    def lock(self, locked: bool) -> None:
        """Read only."""
        self._locked = locked
        self.refresh()


def _words(offer: Offer) -> str:
    said = f"{word(offer.label)} {shown(offer.text)}"
    return tr("{said} (until now {before})", said=said, before=offer.now_text) if offer.now_text else said
