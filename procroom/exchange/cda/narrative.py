"""The note's own sentences as the narrative blocks of a Procedure Note, each once, under an ID that entries refer to."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from types import MappingProxyType

from procroom.domain import paths
from procroom.domain.values import Code
from procroom.exchange.cda.nodes import Node, node
from procroom.exchange.signed import names_of
from procroom.notes.document import (
    Cell,
    Figure,
    NoteDocument,
    NoteSection,
    Paragraph,
    Sentence,
    SentenceState,
    Table,
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A section of the guide.

    Attributes:
        root, extension: of its template.
        code: LOINC.
        title: as the guide calls it.
        is_required: it stands though nothing is recorded for it.
    """

    root: str
    extension: str
    code: Code
    title: str
    is_required: bool = False


def _heading(
    root: str, extension: str, code: str, meaning: str, *, title: str = "", is_required: bool = False
) -> Heading:
    return Heading(root, extension, Code(code, "LN", meaning), title or meaning, is_required)


_V2, _V3, _CCDA = "2014-06-09", "2015-08-01", "2.16.840.1.113883.10.20.22.2"

INDICATIONS = _heading(f"{_CCDA}.29", _V2, "59768-2", "Procedure Indications", is_required=True)
PLANNED = _heading(f"{_CCDA}.30", _V2, "59772-4", "Planned Procedure")
ALLERGIES = _heading(
    f"{_CCDA}.6", _V3, "48765-2", "Allergies, adverse reactions, alerts", title="Allergies and Intolerances"
)
HISTORY = _heading(f"{_CCDA}.39", "", "11329-0", "Medical (General) History")
RESULTS = _heading(
    f"{_CCDA}.3", _V3, "30954-2", "Relevant diagnostic tests and/or laboratory data", title="Results"
)
ANESTHESIA = _heading(f"{_CCDA}.25", _V2, "59774-0", "Anesthesia")
DESCRIPTION = _heading(f"{_CCDA}.27", "", "29554-3", "Procedure Description", is_required=True)
PROCEDURES = _heading(f"{_CCDA}.7", _V2, "47519-4", "History of Procedures", title="Procedures")
MEDICATIONS = _heading(f"{_CCDA}.38", _V2, "29549-3", "Medications Administered")
VITALS = _heading(f"{_CCDA}.4", _V3, "8716-3", "Vital Signs")
FINDINGS = _heading(f"{_CCDA}.28", _V3, "59776-5", "Procedure Findings")
BLOOD_LOSS = _heading(
    "2.16.840.1.113883.10.20.18.2.9",
    "",
    "59770-8",
    "Procedure Estimated Blood Loss",
    title="Estimated Blood Loss",
)
SPECIMENS = _heading(f"{_CCDA}.31", "", "59773-2", "Procedure Specimens Taken", title="Specimens Taken")
IMPLANTS = _heading(f"{_CCDA}.40", "", "59771-6", "Procedure Implants")
COMPLICATIONS = _heading(f"{_CCDA}.37", _V3, "55109-3", "Complications", is_required=True)
POST_DIAGNOSIS = _heading(f"{_CCDA}.36", _V3, "59769-0", "Postprocedure Diagnosis", is_required=True)
DISPOSITION = _heading("2.16.840.1.113883.10.20.18.2.12", "", "59775-7", "Procedure Disposition")
PLAN = _heading(f"{_CCDA}.9", _V2, "51847-2", "Assessment and Plan", is_required=True)

#: In the order they stand in.
HEADINGS = (
    *(INDICATIONS, PLANNED, ALLERGIES, HISTORY, RESULTS, ANESTHESIA, DESCRIPTION, PROCEDURES, MEDICATIONS),
    *(VITALS, FINDINGS, BLOOD_LOSS, SPECIMENS, IMPLANTS, COMPLICATIONS, POST_DIAGNOSIS, DISPOSITION, PLAN),
)

#: Beginning of the names of a sentence's first fact, or the section of the note -> where it is told; the longest known
#: beginning decides. All else describes the procedure.
_PLACES: Mapping[tuple[str, ...], Heading] = MappingProxyType(
    {
        ("diagnosis",): INDICATIONS,
        ("indication",): INDICATIONS,
        ("planned",): PLANNED,
        ("prechecks",): HISTORY,
        ("prechecks", "allergy_status"): ALLERGIES,
        ("prechecks", "allergies"): ALLERGIES,
        ("prechecks", "laboratory"): RESULTS,
        ("prechecks", "glucose"): RESULTS,
        ("prechecks", "hba1c"): RESULTS,
        ("patient", "weight"): VITALS,
        ("patient", "height"): VITALS,
        ("anaesthesia",): ANESTHESIA,
        ("medications",): MEDICATIONS,
        ("baseline",): FINDINGS,
        ("findings",): FINDINGS,
        ("maps",): FINDINGS,
        ("result",): FINDINGS,
        ("radiation",): PROCEDURES,
        ("losses", "blood_loss"): BLOOD_LOSS,
        ("losses", "blood_loss_volume"): BLOOD_LOSS,
        ("losses", "specimens"): SPECIMENS,
        ("losses", "implant_status"): IMPLANTS,
        ("losses", "implants"): IMPLANTS,
        ("complications",): COMPLICATIONS,
        ("post_diagnosis",): POST_DIAGNOSIS,
        ("recovery",): DISPOSITION,
        ("plan",): PLAN,
    }
)


@dataclass
class Narrative:
    """What is told under each heading, and where each fact is told.

    Attributes:
        blocks: heading -> blocks, in the note's order.
        told_at: path of a fact, or of a row of a table, -> headings it is told under, and the ID of the first time there.
        captions: path of a target, or of what else a paragraph is headed by, -> what the note calls it.
        stated: headings under which something is said, and not only that something is missing.
    """

    blocks: dict[Heading, list[Node]] = field(default_factory=lambda: defaultdict(list))
    told_at: dict[str, dict[Heading, str]] = field(default_factory=lambda: defaultdict(dict))
    captions: dict[str, str] = field(default_factory=dict)
    stated: set[Heading] = field(default_factory=set)
    _count: int = 0

    def place_of(self, path: str) -> tuple[Heading, str]:
        """Where a fact is first told, and under which ID; as a finding and under none when nowhere."""
        return next(iter(self.told_at.get(path, {}).items()), (FINDINGS, ""))

    def add(self, heading: Heading, text: str, *facts: str) -> str:
        """A paragraph of one sentence; gives the ID of it."""
        told_at = self._told(heading, facts)
        self.blocks[heading].append(node("paragraph", node("content", text, ID=told_at)))
        self.stated.add(heading)
        return told_at

    def tell(self, section: NoteSection) -> None:
        """A section of the note, each sentence where it belongs."""
        own = _PLACES.get((section.link_id,), DESCRIPTION)
        title = section.title if section.title.casefold() != own.title.casefold() else ""
        for block in section.blocks:
            for heading, made in self._block(section, block):
                if title and heading is own:
                    self.blocks[heading].append(node("paragraph", node("content", title, styleCode="Bold")))
                    title = ""
                self.blocks[heading].append(made)

    def _block(
        self, section: NoteSection, block: Paragraph | Table | Figure
    ) -> Iterator[tuple[Heading, Node]]:
        match block:
            case Paragraph():
                yield from self._paragraph(section, block)
            case Table():
                heading = MEDICATIONS if section.link_id == "medications" else VITALS
                self.stated.add(heading)
                yield heading, self._table(heading, block)
            case Figure():
                heading = _place(section, ())
                self.stated.add(heading)
                told_at = self._told(heading, block.facts)
                yield heading, node("paragraph", node("content", block.caption, ID=told_at))

    def _paragraph(self, section: NoteSection, block: Paragraph) -> Iterator[tuple[Heading, Node]]:
        caption = node("caption", block.heading) if block.heading else None
        self.captions.update(dict.fromkeys(block.facts, block.heading) if block.heading else {})
        if not block.sentences:
            yield _place(section, block.facts), node("paragraph", caption, "")
        for heading, sentences in groupby(block.sentences, lambda said: _place(section, said.facts)):
            made = node("paragraph", caption)
            for said in sentences:
                content = self._sentence(heading, said)
                content.tail = " "
                made.append(content)
            made[-1].tail = None
            yield heading, made
            caption = None

    def _sentence(self, heading: Heading, said: Sentence) -> Node:
        if said.state is not SentenceState.MISSING:
            self.stated.add(heading)
        return node("content", said.text, ID=self._told(heading, said.facts))

    def _table(self, heading: Heading, table: Table) -> Node:
        head = node("thead", node("tr", *(node("th", column) for column in table.columns)))
        body = node("tbody")
        for row in table.rows:
            first = next((cell.facts[0] for cell in row if cell.facts), "")
            told_at = self._told(heading, (paths.parent(first),))
            body.append(node("tr", *(self._cell(heading, cell) for cell in row), ID=told_at))
        return node("table", node("caption", table.heading) if table.heading else None, head, body)

    def _cell(self, heading: Heading, cell: Cell) -> Node:
        return node("td", cell.text, ID=self._told(heading, cell.facts) if cell.text else "")

    def _told(self, heading: Heading, facts: tuple[str, ...]) -> str:
        self._count += 1
        told_at = f"n{self._count}"
        for path in facts:
            self.told_at[path].setdefault(heading, told_at)
        return told_at


def _place(section: NoteSection, facts: tuple[str, ...]) -> Heading:
    names = names_of(facts[0]) if facts else ()
    if names[:1] != (section.link_id,):
        names = (section.link_id,)
    known = (_PLACES.get(names[:count]) for count in range(len(names), 0, -1))
    return next(filter(None, known), DESCRIPTION)


def tell(document: NoteDocument) -> Narrative:
    """The narrative of a whole note."""
    narrative = Narrative()
    for section in document.sections:
        narrative.tell(section)
    return narrative
