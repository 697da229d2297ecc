"""Whether an image and a record name the same patient (clinical.md SL-05): only what both sides state is compared."""

import re
from dataclasses import dataclass

_WORD = re.compile(r"\w+")

#: What may differ.
MRN, BIRTH_DATE, NAME = "mrn", "birth_date", "name"


@dataclass(frozen=True, slots=True)
class Stated:
    """What one side states; empty where it does not.

    Attributes:
        number: the patient's number.
        name: a person name, with or without ``^`` and ``=``.
        birth_date: ISO 8601.
    """

    number: str = ""
    name: str = ""
    birth_date: str = ""


def differing(record: Stated, image: Stated) -> tuple[str, ...]:
    """Where the two contradict each other: ``MRN``, ``BIRTH_DATE``, ``NAME``."""
    found = []
    if record.number and image.number and plain(record.number) != plain(image.number):
        found.append(MRN)
    if record.birth_date and image.birth_date and record.birth_date != image.birth_date:
        found.append(BIRTH_DATE)
    if record.name and image.name and not _same_name(record.name, image.name):
        found.append(NAME)
    return tuple(found)


def is_same(record: Stated, image: Stated) -> bool:
    """Whether the image states that it is of the record's patient: by number, or name and birth date; none contradicts."""
    by_number = bool(record.number and image.number)
    by_name = bool(record.name and image.name and record.birth_date and image.birth_date)
    return (by_number or by_name) and not differing(record, image)


def plain(text: str) -> str:
    """Letters and digits only, without case: how numbers and names of patients are compared."""
    return "".join(sign for sign in text if sign.isalnum()).casefold()


def _same_name(recorded: str, stated: str) -> bool:
    """Whether a group of the one (alphabetic, ideographic, phonetic: PS3.5 6.2.1) has the words of a group of the other."""
    pairs = ((one, other) for one in recorded.split("=") for other in stated.split("="))
    return any(
        plain(one) == plain(other)
        or set(_WORD.findall(one.casefold())) == set(_WORD.findall(other.casefold()))
        for one, other in pairs
        if plain(one) and plain(other)
    )
