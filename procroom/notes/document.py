"""NoteDocument: what a note says, as sections, sentences and the facts behind them. Printers only print it."""

from dataclasses import dataclass, field
from enum import StrEnum

from procroom.domain.case import SavedView
from procroom.domain.lesions import LesionBand


class SentenceState(StrEnum):
    """Whether a sentence says something or says that something is missing."""

    STATED = "stated"
    MISSING = "missing"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and the record paths it came from; clicking it leads to ``facts[0]``.

    Attributes:
        text: as printed; a MISSING one reads ``Not documented: …``.
        facts: answer paths, ``views[<id>]``, ``marks[<id>]``; never empty except for headings.
        state: see SentenceState.
    """

    text: str
    facts: tuple[str, ...]
    state: SentenceState = SentenceState.STATED


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences printed one after another, with an optional lead-in heading (a target, a position).

    Attributes:
        sentences: in order.
        heading: what the paragraph is about, or empty.
        facts: where the heading leads to.
        depth: 0 directly in a section, 1 in an instance of a group, 2 in a group within that, …
    """

    sentences: tuple[Sentence, ...]
    heading: str = ""
    facts: tuple[str, ...] = ()
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """One table cell and the facts behind it; ``missing`` when it says that a required fact is not documented."""

    text: str
    facts: tuple[str, ...] = ()
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under column headings (medications, vitals)."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    heading: str = ""


@dataclass(frozen=True, slots=True)
class DrawnLesion:
    """A reference lesion that is drawn round the tip of a needle of a figure (clinical.md C6, K11).

    Attributes:
        mark_id: the needle's mark in the figure's view; it carries the scale.
        band: the reference.
    """

    mark_id: str
    band: LesionBand


@dataclass(frozen=True, slots=True)
class Figure:
    """A key image with its marks; the picture itself is fetched by digest at print time.

    Attributes:
        view: the saved view.
        number: 1, 2, 3 … in print order.
        title: ``Figure 1. AP view, 10° caudal.``
        text: what it documents: target, contrast, marks and what was measured, comment.
        technical: how it is shown: frame, window, orientation, image identification.
        facts: ``views[<id>]``, then the position and marks the caption speaks of.
        lesions: drawn to scale with the marks; the caption says what they are.
    """

    view: SavedView
    number: int
    title: str
    text: str
    technical: str
    facts: tuple[str, ...]
    lesions: tuple[DrawnLesion, ...] = ()

    @property
    def caption(self) -> str:
        """The whole caption."""
        return " ".join(part for part in (self.title, self.text, self.technical) if part)


Block = Paragraph | Table | Figure


@dataclass(frozen=True, slots=True)
class NoteSection:
    """A heading of the note (clinical.md A0 §) and what stands under it."""

    link_id: str
    number: int
    title: str
    blocks: tuple[Block, ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences under this heading, in order."""
        return tuple(s for block in self.blocks if isinstance(block, Paragraph) for s in block.sentences)


@dataclass(frozen=True, slots=True)
class HeaderLine:
    """A line of the running header: label, value (empty when not documented) and its facts."""

    label: str
    value: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """The attestation as printed once signed."""

    name: str
    role: str
    attestation: str
    at: str
    head_digest: str


@dataclass(frozen=True, slots=True)
class AddendumBlock:
    """An addendum as printed; or why the note was withdrawn."""

    text: str
    name: str
    role: str
    at: str
    withdraws: bool = False


@dataclass(frozen=True, slots=True)
class NoteDocument:
    """A whole note.

    Attributes:
        title: e.g. ``Procedure note: Lumbar transforaminal epidural steroid injection``.
        header: patient name, date of birth, MRN, service date: on every page.
        sections: in A0's print order.
        status: draft, ready, signed, addended, withdrawn; or brief.
        case_id: the case.
        software: name and version.
        head_digest: journal head the document was composed from.
        signature: once signed.
        addenda: after signing.
        synthetic: printed as a banner on every page when the case is a demonstration.
        language: code of the language it is written in; part of what is signed.
    """

    title: str
    header: tuple[HeaderLine, ...]
    sections: tuple[NoteSection, ...]
    status: str
    case_id: str
    software: str
    head_digest: str
    signature: SignatureBlock | None = None
    addenda: tuple[AddendumBlock, ...] = field(default_factory=tuple)
    synthetic: bool = False
    language: str = "en"

    @property
    def missing(self) -> tuple[Sentence, ...]:
        """Sentences that say something is not documented."""
        return tuple(
            s for section in self.sections for s in section.sentences if s.state is SentenceState.MISSING
        )
