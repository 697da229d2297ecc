"""A signed case as a C-CDA R2.1 Procedure Note (HL7 CDA R2, US Realm): the note as narrative, its facts as entries.

The PDF is in it as it was issued; an addendum makes a whole document that replaces the one before.
"""

import base64
import hashlib

from lxml import etree

from procroom.domain import language
from procroom.exchange.account import Account
from procroom.exchange.cda.entries import Entries
from procroom.exchange.cda.header import ADDENDUM, author, document_id, header
from procroom.exchange.cda.narrative import DESCRIPTION, HEADINGS, Heading, Narrative, tell
from procroom.exchange.cda.nodes import NOT_SAID, Node, coded, identifier, node, templates
from procroom.exchange.forms import NotExportable
from procroom.exchange.own_images import check_pictures
from procroom.exchange.parcel import Parcel
from procroom.exchange.pdf import MEDIA_TYPE as PDF
from procroom.exchange.signed import SignedCase
from procroom.notes.tables import MISSING_CELL

#: As IHE XDS registers CDA documents.
MEDIA_TYPE = "text/xml"

_PDF_ID = "note-pdf"


def parcels(case: SignedCase) -> tuple[Parcel, ...]:
    """The document.

    Raises:
        NotExportable: an image that the note shows is not of the case's patient (clinical.md SL-05), or a recorded text
            has a character that XML cannot hold.
    """
    check_pictures(case)
    try:
        document = _document(case)
    except ValueError as error:
        raise NotExportable(
            language.tell(
                "sending", "The case cannot be told in XML: a recorded text has a control character."
            ),
            remedy=language.tell("sending", "Hand it over as PDF or DICOM, and report this."),
        ) from error
    etree.cleanup_namespaces(document, keep_ns_prefixes=["xsi"])
    content = etree.tostring(document, encoding="UTF-8", xml_declaration=True)
    name = f"procedure-note-{case.case_id[-8:]}-{case.edition}.xml"
    identity = str(document_id(case))
    sections = len(document.findall(".//{*}section"))
    summary = language.tell("sending", "C-CDA Procedure Note of {count} sections", count=sections)
    return (Parcel("cda", name, MEDIA_TYPE, content, identity, case.case_id, case.version, summary),)


def _document(case: SignedCase) -> Node:
    account, narrative = Account(case), tell(case.document)
    entries = Entries(account, narrative)
    entries.fill()
    _attach(case, narrative, entries)
    sections = [
        _section(case, heading, narrative, entries)
        for heading in HEADINGS
        if heading.is_required or narrative.blocks.get(heading)
    ]
    body = node("structuredBody", *(node("component", each) for each in (*sections, *_addenda(case))))
    return node("ClinicalDocument", *header(account), node("component", body))


def _section(case: SignedCase, heading: Heading, narrative: Narrative, entries: Entries) -> Node:
    """A section; under a required one without facts stands that nothing is documented, never that nothing was."""
    blocks = narrative.blocks.get(heading) or [case.definition.language.text("note", MISSING_CELL)]
    return node(
        "section",
        *templates(heading.root, heading.extension),
        coded(heading.code),
        node("title", heading.title),
        node("text", *blocks),
        *entries.found.get(heading, ()),
        nullFlavor="" if heading in narrative.stated else NOT_SAID,
    )


def _attach(case: SignedCase, narrative: Narrative, entries: Entries) -> None:
    """The PDF: shown by the description, held by an entry of it."""
    if not case.note_pdf:
        return
    caption = node("caption", f"{case.document.title} (PDF)")
    picture = node("renderMultiMedia", caption, referencedObject=_PDF_ID)
    narrative.blocks[DESCRIPTION].append(node("paragraph", picture))
    digest = base64.b64encode(hashlib.sha1(case.note_pdf, usedforsecurity=False).digest()).decode("ascii")
    value = node(
        "value",
        base64.b64encode(case.note_pdf).decode("ascii"),
        xsi="ED",
        mediaType=PDF,
        representation="B64",
        integrityCheck=digest,
        integrityCheckAlgorithm="SHA-1",
    )
    media = node(
        "observationMedia",
        identifier(case.id_of("cda", "pdf")),
        value,
        ID=_PDF_ID,
        classCode="OBS",
        moodCode="EVN",
    )
    entries.found[DESCRIPTION].append(node("entry", media))


def _addenda(case: SignedCase) -> list[Node]:
    """What was added after signing, each by its author."""
    return [
        node(
            "section",
            coded(ADDENDUM),
            node("title", "Addendum"),
            node("text", node("paragraph", node("content", added.text, ID=f"addendum{number}"))),
            author(added.name, added.at),
        )
        for number, added in enumerate(case.addenda, start=1)
    ]
