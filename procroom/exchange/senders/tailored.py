"""A message as one receiver takes it: whom it is for, what it is for, in which characters, with a document or without.

What was made and kept is the same for all (control id and digest are its own); this is done on the way out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from procroom.domain.language import tell, told_list
from procroom.exchange.hl7.segments import ENCODING, designator, lines
from procroom.exchange.senders.contract import Refused
from procroom.exchange.senders.destination import CHARSETS, Destination

_KB = 1000
#: Signs of procroom's own sentences and units as receivers without them are told; UCUM and ISO 2955 spell units so.
_SPELLED: Mapping[str, str] = MappingProxyType(
    {
        "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"',
        "\u2026": "...", "\u2192": "->", "\u2265": ">=", "\u2264": "<=", "\u00d7": "x", "\u03a9": "Ohm",
        "\u00b7": ".", "\u00b2": "2", "\u00b3": "3", "\u2079": "*9", "\u00b0": "deg", "\u00b5": "u", "\u03bc": "u",
        "\u00a0": " ",
    }
)  # fmt: skip
#: Only in what is read, not in what somebody is known by.
_READ = frozenset({"OBX", "OBR"})


@dataclass(frozen=True, slots=True)
class Tailored:
    """A message ready to go.

    Attributes:
        content: its bytes.
        words: what is not as it was made, for the receipt; empty when nothing of that sort is.
    """

    content: bytes
    words: str = ""


def tailored(content: bytes, destination: Destination) -> Tailored:
    """A message with its receiver, as that takes it.

    The control id, and what is said, stay as they were made: the same message whoever it is sent to.

    Raises:
        Refused: it has a character that the receiver's character set does not carry; the field is named.
    """
    head, *body = content.decode(ENCODING).split("\r")
    fields = head.split("|")
    fields += [""] * (18 - len(fields))  # MSH-1 is the bar: numbers are one less than the standard's
    fields[4] = designator(destination.receiving_application)
    fields[5] = designator(destination.receiving_facility)
    if destination.processing_id != "P":
        fields[10] = destination.processing_id  # and else as it was made: a demonstration stays one
    if destination.enhanced_acknowledgment:
        fields[14] = fields[15] = "AL"
    fields[17] = destination.charset
    without = [_sized(each, destination) for each in body]
    told = ["|".join(fields).rstrip("|"), *without]
    spelled = [_carried(each, destination) for each in told]
    words = [tell("sending", "without the PDF")] if without != body else []
    words += [tell("sending", "some signs spelled out")] if spelled != told else []
    return Tailored(
        "\r".join(spelled).encode(CHARSETS[destination.charset]), told_list(words) if words else ""
    )


def _sized(line: str, destination: Destination) -> str:
    """A segment; a document that is too large for the receiver as the words that say so."""
    fields = line.split("|")
    if not destination.largest_pdf_kb or fields[0] != "OBX" or fields[2] != "ED":
        return line
    data = fields[5].rpartition("^")[2]
    size = len(data) * 3 // 4 - data.count("=")
    if size <= destination.largest_pdf_kb * _KB:
        return line
    fields[2] = "TX"
    fields[5] = lines(
        f"The PDF of this document ({-(-size // _KB)} kB) is not in this message: {destination.name} takes"
        f" {destination.largest_pdf_kb} kB. Its whole text follows. The PDF as issued is kept in procroom, under the"
        " document number of this message (TXA-12) and the case that its text names."
    )
    return "|".join(fields)


def _carried(line: str, destination: Destination) -> str:
    """A segment in characters that the receiver has.

    Raises:
        Refused: it cannot be.
    """
    codec, made = CHARSETS[destination.charset], list[str]()
    if _has(codec, line):
        return line
    name, *fields = line.split("|")
    for number, field in enumerate(fields, start=2 if name == "MSH" else 1):
        told = "".join(_sign(each, codec, name) for each in field)
        for each in told:
            if not _has(codec, each):
                raise Refused(
                    tell(
                        "sending",
                        "{name}-{number} has the character U+{ord}, which {charset} does not carry.",
                        name=name,
                        number=number,
                        ord=f"{ord(each):04X}",
                        charset=destination.charset,
                    ),
                    remedy=tell(
                        "sending",
                        "Set the charset of {name} to UNICODE UTF-8, or give it the case in another form.",
                        name=destination.name,
                    ),
                )
        made.append(told)
    return "|".join((name, *made))


def _sign(sign: str, codec: str, name: str) -> str:
    return sign if name not in _READ or _has(codec, sign) else _SPELLED.get(sign, sign)


def _has(codec: str, words: str) -> bool:
    try:
        words.encode(codec)
    except UnicodeEncodeError:
        return False
    return True
