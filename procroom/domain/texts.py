"""What typed words may hold: signs that can be printed, in the order they are read, and something said at all."""

import unicodedata

#: Signs that turn the order of the letters around them (Unicode UAX #9): what is shown would not be what is kept.
_TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))


def printable(text: str) -> bool:
    """Whether a text is free of control characters other than line breaks and tabs, and of halves of a character."""
    return not any(unicodedata.category(c) in {"Cc", "Cs"} and c not in "\n\r\t" for c in text)


def cleaned(text: str, *, lines: bool = False) -> str:
    """A text as it is kept: no signs that turn letters round, no spaces around it.

    Args:
        text: as typed or pasted.
        lines: whether its line breaks mean something; otherwise any run of white space becomes one space.
    """
    text = text.translate(_TURNING)
    return text.strip() if lines else " ".join(text.split())


def says_something(text: str) -> bool:
    """Whether there is a letter or a digit in it: ``...`` and ``-`` fill a field and say nothing."""
    return any(c.isalnum() for c in text)
