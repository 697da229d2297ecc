"""Elements of a CDA document: the V3 data types (R1) that every part of it is made of, as lxml elements."""

from datetime import date, datetime
from typing import Any, TypeAlias
from uuid import UUID

from lxml import etree

from procroom.domain.values import Code, parse_time
from procroom.exchange.account import Amount, When
from procroom.exchange.codes import OWN, SYSTEMS

V3, XSI = "urn:hl7-org:v3", "http://www.w3.org/2001/XMLSchema-instance"
_NAMESPACES = {None: V3, "xsi": XSI}

#: lxml has no types.
Node: TypeAlias = Any
Part: TypeAlias = "Node | str | None"

#: Nobody said: the only flavour of what is not recorded. It is never told to be unknown, let alone absent.
NOT_SAID = "NI"


def node(tag: str, *parts: Part, xsi: str = "", **attributes: str) -> Node:
    """An element: attributes as named, empty ones left out; parts in order, None left out; ``xsi`` is its xsi:type."""
    made = etree.Element(f"{{{V3}}}{tag}", nsmap=_NAMESPACES)
    if xsi:
        made.set(f"{{{XSI}}}type", xsi)
    for name, value in attributes.items():
        if value:
            made.set(name, value)
    for part in parts:
        if isinstance(part, str):
            _append_text(made, part)
        elif part is not None:
            made.append(part)
    return made


def _append_text(made: Node, text: str) -> None:
    if len(made):
        made[-1].tail = (made[-1].tail or "") + text
    else:
        made.text = (made.text or "") + text


def not_said(tag: str, xsi: str = "") -> Node:
    """An element that has to be there, of what is not recorded."""
    return node(tag, xsi=xsi, nullFlavor=NOT_SAID)


def templates(root: str, extension: str = "") -> tuple[Node, ...]:
    """A template of R2.1, and that of R1.1 which it is compatible with (Volume 1, Compatibility)."""
    if not extension:
        return (node("templateId", root=root),)
    return node("templateId", root=root), node("templateId", root=root, extension=extension)


def identifier(root: UUID | str, extension: str = "", assigner: str = "", tag: str = "id") -> Node:
    """An II."""
    return node(tag, root=str(root), extension=extension, assigningAuthorityName=assigner)


def coded(code: Code, *parts: Part, tag: str = "code", xsi: str = "") -> Node:
    """A CD or CE of a certain code."""
    system = SYSTEMS[code.scheme][1]
    return node(tag, *parts, xsi=xsi, code=code.value, codeSystem=system, displayName=code.meaning)


def concept(code: Code | None, words: str, told_at: str = "", *, tag: str = "code", xsi: str = "") -> Node:
    """A CD of what was recorded in words: the code where one is certain, else nullFlavor OTH (Volume 1, nullFlavor).

    Procroom's own code is a translation of OTH: it is in none of the vocabularies that are asked for.
    """
    said = node("originalText", words, node("reference", value=f"#{told_at}") if told_at else None)
    if code is None:
        return node(tag, said, xsi=xsi, nullFlavor="OTH")
    if code.scheme == OWN:
        return node(tag, said, coded(code, tag="translation"), xsi=xsi, nullFlavor="OTH")
    return coded(code, said, tag=tag, xsi=xsi)


def text_at(told_at: str) -> Node | None:
    """The link of an entry to the words of the narrative."""
    return node("text", node("reference", value=f"#{told_at}")) if told_at else None


def stamp(at: datetime | date | str) -> str:
    """A TS, as precise as what was recorded, a moment with its zone."""
    if isinstance(at, str):
        if "T" not in at:
            return at.replace("-", "")
        moment = parse_time(at)
        return moment.strftime("%Y%m%d%H%M%S%z" if moment.second else "%Y%m%d%H%M%z")
    return at.strftime("%Y%m%d%H%M%S%z" if isinstance(at, datetime) else "%Y%m%d")


def time(at: datetime | date | str | None, tag: str = "effectiveTime") -> Node:
    """A TS; not said when not recorded."""
    return node(tag, value=stamp(at)) if at else not_said(tag)


def span(when: When, tag: str = "effectiveTime", xsi: str = "") -> Node:
    """An IVL_TS: from start to end, or a point."""
    if when.start or when.end:
        return node(tag, time(when.start, "low"), time(when.end, "high"), xsi=xsi)
    return node(tag, xsi=xsi, value=stamp(when.at)) if when.at else not_said(tag, xsi)


def measure(amount: Amount, tag: str = "value", xsi: str = "PQ") -> Node:
    """A PQ: the number as entered, the unit as UCUM."""
    return node(tag, xsi=xsi, value=amount.number, unit=amount.unit)
