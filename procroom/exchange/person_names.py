"""Person names as recorded, in the parts that every standard tells them in (PS3.5 6.2.1)."""

from dataclasses import dataclass
from enum import Enum


class Script(Enum):
    """How a group of a DICOM person name is written; the value is (ISO 21090 and HL7 V3 code, HL7 v2 table 4000)."""

    ALPHABETIC = ("ABC", "A")
    IDEOGRAPHIC = ("IDE", "I")
    PHONETIC = ("SYL", "P")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in one script; what is not recorded is empty.

    Attributes:
        family, given, middle, prefix, suffix: its components; free words, of which nobody said what they are, are the family name.
        script: None where the name is recorded in one way only, and nobody said which.
        is_free: it is free words.
    """

    family: str
    given: str = ""
    middle: str = ""
    prefix: str = ""
    suffix: str = ""
    script: Script | None = None
    is_free: bool = False

    @property
    def text(self) -> str:
        """As it is said: the family name last in letters, first in other scripts."""
        first, last = (self.prefix, self.given, self.middle), (self.suffix,)
        foreign = self.script in {Script.IDEOGRAPHIC, Script.PHONETIC}
        parts = (self.family, *first, *last) if foreign else (*first, self.family, *last)
        return " ".join(filter(None, parts))


def names_of(recorded: str) -> tuple[PersonName, ...]:
    """A recorded name in each script that it is told in, letters first; none where nothing is recorded.

    Args:
        recorded: a DICOM person name, its groups parted by ``=``, or free words: without any ``^`` a ``=`` is a sign like others.
    """
    if "^" not in recorded:
        words = " ".join(recorded.split())
        return (PersonName(words, is_free=True),) if words else ()
    groups = [
        (script, group)
        for script, group in zip(Script, recorded.split("="), strict=False)
        if group.strip(" ^")
    ]
    plain = len(groups) == 1 and groups[0][0] is Script.ALPHABETIC
    return tuple(_name(group, None if plain else script) for script, group in groups)


def _name(group: str, script: Script | None) -> PersonName:
    """Five components; whatever follows a fifth ``^`` is part of the suffix."""
    parts = [" ".join(part.replace("^", " ").split()) for part in group.split("^", 4)]
    family, given, middle, prefix, suffix = (parts + [""] * 5)[:5]
    return PersonName(family, given, middle, prefix, suffix, script)
