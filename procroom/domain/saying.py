"""Answers given in one act: which of them a button would record now, and in which words it says so. Pure."""

from dataclasses import dataclass

from procroom.domain.definition import Item, Kind, Together
from procroom.domain.kinds import wording
from procroom.domain.values import Json
from procroom.domain.walk import Scope


@dataclass(frozen=True, slots=True)
class Said:
    """One answer of several.

    Attributes:
        path: of the field.
        item: the question.
        value: the answer.
    """

    path: str
    item: Item
    value: Json

    @property
    def words(self) -> str:
        """Question and answer as the form words them: ``Puncture site: Dry``."""
        return f"{self.item.text}: {form_words(self.item, self.value)}"


def form_words(item: Item, value: Json) -> str:
    """An answer in the words of the form's own buttons, not in those of the note's sentence."""
    if item.kind is Kind.BOOLEAN:
        return "Yes" if value else "No"
    codes = value if isinstance(value, list) else [value]
    options = [item.option(str(code)) for code in codes] if item.options else []
    if options and all(options):
        return ", ".join(option.text for option in options if option is not None)
    return wording(item, value)


def offered(scope: Scope, together: Together) -> tuple[Said, ...]:
    """What one act would record here: the answers that nobody gave yet.

    Nothing is offered when one of the answers was given otherwise, when fewer than two are left to give, or when the
    condition does not hold: the words on the button are then not what the person says.

    Args:
        scope: of the group or section the answers stand in.
        together: what is said in one breath.
    """
    if not scope.holds(together.enable_when):
        return ()
    found: list[Said] = []
    for name, value in together.answers:
        place = scope.find(name)
        if place is None or not isinstance(place.item, Item):
            return ()
        recorded = scope.value_at(place.path, place.item)
        if recorded is None:
            found.append(Said(place.path, place.item, value))
        elif recorded != value:
            return ()
    return tuple(found) if len(found) > 1 else ()
