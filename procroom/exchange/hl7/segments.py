"""Segments of an HL7 v2.5.1 message as text (chapter 2): escapes, moments, names, and the check before anything leaves.

A field is text that is escaped already, or built here from components. Segments end with a carriage return, the encoding is
UTF-8 (MSH-18 ``UNICODE UTF-8``, table 0211).
"""

from collections.abc import Sequence
from datetime import date, datetime
from textwrap import TextWrapper

from hl7apy.consts import VALIDATION_LEVEL
from hl7apy.exceptions import HL7apyException
from hl7apy.parser import parse_message

from procroom.domain.values import Code
from procroom.exchange.codes import OWN, SYSTEMS, ucum
from procroom.exchange.forms import NotExportable

ENCODING = "UTF-8"
_SHOWN = 64
_NAMESPACE = 20
_LINES = TextWrapper(width=100, replace_whitespace=False, drop_whitespace=False, expand_tabs=False)
_ESCAPES = str.maketrans({"\\": "\\E\\", "|": "\\F\\", "^": "\\S\\", "&": "\\T\\", "~": "\\R\\"})


def escaped(words: str) -> str:
    """Free words as data: delimiters escaped (section 2.7), line breaks told as blanks."""
    return " ".join(words.translate(_ESCAPES).splitlines())


def lines(words: str) -> str:
    """A TX of several lines: its repetitions are lines (section 2.A.78), each short enough for every receiver."""
    split = (part for line in words.splitlines() for part in (_LINES.wrap(line) or [""]))
    return "~".join(escaped(part) for part in split)


def components(*parts: str) -> str:
    """Components that are escaped already, empty ones at the end left out."""
    return "^".join(parts).rstrip("^")


def coded(value: str, words: str, system: str) -> str:
    """A CE: identifier, text, coding system (table 0396)."""
    return components(escaped(value), escaped(words), escaped(system))


def asked(code: Code | None, names: Sequence[str], words: str) -> str:
    """What an observation is of: a certain code, else procroom's own, the names that lead to the item."""
    if code is not None and code.scheme in SYSTEMS:
        return coded(code.value, code.meaning, code.scheme)
    return coded(".".join(names), words, OWN)


def designator(name: str, oid: str = "", within: str = "^") -> str:
    """An HD of a name and, where there is one, its OID (section 2.A.36).

    A namespace id has 20 characters at most: a longer name is told whole, as a universal id of a local scheme.

    Args:
        name: of who assigns, or of a facility.
        oid: its OID.
        within: what parts the components: ``^`` of a field, ``&`` of a component.
    """
    short = escaped(name) if len(escaped(name)) <= _NAMESPACE else ""
    if oid:
        return within.join((short, escaped(oid), "ISO"))
    return short if short or not name else within.join(("", escaped(name), "L"))


def unit(recorded: str) -> str:
    """A unit of the record as UCUM, as a CE."""
    spelled = ucum(recorded)
    return coded(spelled, recorded or "no units", "UCUM")


def moment(at: datetime) -> str:
    """A TS to the second, with its zone."""
    return at.strftime("%Y%m%d%H%M%S%z")


def day(on: date | None) -> str:
    """A DT; empty when not recorded."""
    return "" if on is None else on.strftime("%Y%m%d")


def person(name: str) -> str:
    """An XPN of a DICOM person name (family, given, middle, prefix, suffix); free words are told as the family name."""
    parts = [escaped(part) for part in name.partition("=")[0].split("^")]
    family, given, middle, prefix, suffix = (parts + [""] * 5)[:5]
    return components(family, given, middle, suffix, prefix)


def segment(name: str, fields: dict[int, str]) -> str:
    """A segment of the fields at their numbers (from 1)."""
    last = max((number for number, value in fields.items() if value), default=0)
    return "|".join([name, *(fields.get(number, "") for number in range(1, last + 1))])


def message(segments: Sequence[str], data: str = "") -> bytes:
    """The message, once hl7apy has found it right at its strict level.

    Args:
        segments: in order.
        data: base64 in them, of which hl7apy is shown the beginning only: it takes ED-5 for an ST of 199 characters,
            where section 2.A.24 has a TX.

    Raises:
        NotExportable: it breaks a rule of the standard; the rule is named, never what stands in the message.
    """
    text = "\r".join(segments) + "\r"
    shown = text.replace(data, data[:_SHOWN]) if data else text
    try:
        parse_message(shown, validation_level=VALIDATION_LEVEL.STRICT).validate()
    except HL7apyException as error:
        raise NotExportable(
            f"The HL7 message would not be valid ({type(error).__name__}).",
            remedy="Hand the case over as PDF or DICOM, and report this.",
        ) from error
    return text.encode(ENCODING)
