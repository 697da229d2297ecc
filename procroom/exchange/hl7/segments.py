"""Segments of an HL7 v2.5.1 message as text (chapter 2): escapes, moments, names, and the check before anything leaves.

A field is text that is escaped already, or built here from components. Segments end with a carriage return, the encoding is
UTF-8 (MSH-18 ``UNICODE UTF-8``, table 0211).
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from textwrap import TextWrapper

from hl7apy.base_datatypes import FT
from hl7apy.consts import VALIDATION_LEVEL
from hl7apy.exceptions import HL7apyException
from hl7apy.parser import parse_message

from procroom.domain.language import tell
from procroom.domain.values import Code
from procroom.exchange.codes import OWN, SYSTEMS, ucum
from procroom.exchange.forms import NotExportable
from procroom.exchange.person_names import names_of

ENCODING = "UTF-8"
#: Characters of one repetition of an FT (section 2.A.31).
LONGEST_FT = 65536
_BREAK = "\\.br\\"
_SHOWN = 64
_NAMESPACE = 20
_LINES = TextWrapper(width=100, replace_whitespace=False, drop_whitespace=False, expand_tabs=False)
_ESCAPES = str.maketrans({"\\": "\\E\\", "|": "\\F\\", "^": "\\S\\", "&": "\\T\\", "~": "\\R\\"})


def escaped(words: str) -> str:
    """Free words as data: delimiters escaped (section 2.7), line breaks told as blanks."""
    return " ".join(words.translate(_ESCAPES).splitlines())


def lines(words: str) -> str:
    """A TX of several lines: its repetitions are lines (section 2.A.78), each short enough for every receiver."""
    return "~".join(_lines(words))


def formatted(words: str) -> str:
    r"""An FT of several lines, parted by ``\.br\`` (section 2.7.6); a text too long for one goes on in a repetition (7.4.2.5)."""
    parts, room = [""], LONGEST_FT
    for line in _lines(words):
        if len(parts[-1]) + len(line) + len(_BREAK) > room:
            parts.append("")
        parts[-1] += f"{line}{_BREAK}"
    return "~".join(parts).removesuffix(_BREAK)


def _lines(words: str) -> Iterator[str]:
    for line in words.splitlines():
        yield from map(escaped, _LINES.wrap(line) or [""])


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
    """An XPN of a person name, a repetition for each script (XPN-8); free words are told as the family name."""
    return "~".join(
        components(
            *map(escaped, (each.family, each.given, each.middle, each.suffix, each.prefix)),
            *("", "", each.script.value[1] if each.script is not None else ""),
        )
        for each in names_of(name)
    )


def segment(name: str, fields: dict[int, str]) -> str:
    """A segment of the fields at their numbers (from 1)."""
    last = max((number for number, value in fields.items() if value), default=0)
    return "|".join([name, *(fields.get(number, "") for number in range(1, last + 1))])


def message(segments: Sequence[str]) -> bytes:
    """The message, once hl7apy has found it right at its strict level, each value by the type that OBX-2 names.

    hl7apy takes every OBX-5 for strings of 199 characters. Of an FT and of the data of an ED it is shown the beginning; the
    FT is held against its own length, the data of a document against none: they end where the document does.

    Raises:
        NotExportable: it breaks a rule of the standard; the rule is named, never what stands in the message.
    """
    try:
        shown = "".join(f"{_shown(each)}\r" for each in segments)
        parse_message(shown, validation_level=VALIDATION_LEVEL.STRICT).validate()
    except HL7apyException as error:
        raise NotExportable(
            tell("sending", "The HL7 message would not be valid ({kind}).", kind=type(error).__name__),
            remedy=tell("sending", "Hand the case over as PDF or DICOM, and report this."),
        ) from error
    return "".join(f"{each}\r" for each in segments).encode(ENCODING)


def _shown(line: str) -> str:
    fields = line.split("|")
    if fields[0] == "OBX" and fields[2] == "FT":
        for each in fields[5].split("~"):
            FT(each, validation_level=VALIDATION_LEVEL.STRICT)
        fields[5] = fields[5][:_SHOWN].partition(_BREAK)[0]
    elif fields[0] == "OBX" and fields[2] == "ED":
        before, mark, data = fields[5].rpartition("^")
        fields[5] = f"{before}{mark}{data[:_SHOWN]}"
    return "|".join(fields)
