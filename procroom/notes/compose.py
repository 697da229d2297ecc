"""Case and definition to NoteDocument. Pure: the same case gives the same document, whoever asks."""

from collections.abc import Sequence

from procroom.domain.assessment import Assessment
from procroom.domain.assessment import Figure as Computed
from procroom.domain.case import CaseState, NoteStatus, status_when_signed
from procroom.domain.definition import ItemRole, ProcedureDefinition
from procroom.domain.language import mark
from procroom.domain.parts import Parts
from procroom.domain.walk import Scope, missing, section_scope, title_of
from procroom.notes.assessed import with_assessment
from procroom.notes.captions import figures
from procroom.notes.document import (
    AddendumBlock,
    Block,
    HeaderLine,
    NoteDocument,
    NoteSection,
    SignatureBlock,
)
from procroom.notes.narrative import section_blocks
from procroom.notes.tables import medication_table
from procroom.notes.wording import moment, role_item, words

#: clinical.md A0: the sections that gather from the whole case, and their headings where a definition has none.
IMAGING, MEDICATIONS = 11, 13
_GATHERED = {
    IMAGING: ("imaging", mark("note", "Images")),
    MEDICATIONS: ("medications", mark("note", "Medications")),
}

_HEADER: tuple[tuple[str, ItemRole], ...] = (
    (mark("note", "Patient"), "patient_name"),
    (mark("note", "Born"), "birth_date"),
    (mark("note", "MRN"), "mrn"),
    (mark("note", "Service date"), "service_date"),
)


def compose(
    definition: ProcedureDefinition,
    state: CaseState,
    *,
    software: str,
    demo: bool = False,
    assessment: Assessment | None = None,
    signed_off: Sequence[str] = (),
    parts: Parts | None = None,
    lacks: bool | None = None,
) -> NoteDocument:
    """The note of a case as it stands, in the language of its definition.

    Args:
        definition: the case's pinned definition (see ``domain.translated``).
        state: the case.
        software: name and version, printed in the footer.
        demo: the case is synthetic; every page says so.
        assessment: of the case at signing: its figures, codes and packs are printed; None prints none.
        signed_off: a line for each rule pack that the practice signed off.
        parts: of this case's note as it was, to make only what changed since; the note is the same without.
        lacks: whether required facts are missing, where that is known already.
    """
    signature, language = state.signature, definition.language
    parts = parts or Parts()
    parts.follow(definition, state)
    sections = _sections(definition, state, assessment.figures if assessment else (), parts)
    if assessment is not None:
        sections = with_assessment(sections, state, assessment, signed_off, language)
    return NoteDocument(
        title=language.text("note", "Procedure note: {procedure}", procedure=title_of(definition, state)),
        header=header_lines(definition, state),
        sections=sections,
        status=note_status(definition, state, parts, lacks=lacks).value,
        case_id=state.case_id,
        software=software,
        head_digest=signature.head_digest if signature else state.head_digest,
        signature=None
        if signature is None
        else SignatureBlock(
            signature.name,
            language.word(signature.role, "note"),
            signature.attestation,
            moment(signature.at),
            signature.head_digest,
        ),
        addenda=tuple(
            AddendumBlock(
                added.text, added.name, language.word(added.role, "note"), moment(added.at), added.withdraws
            )
            for added in state.addenda
        ),
        synthetic=demo,
        language=language.code,
    )


def note_status(
    definition: ProcedureDefinition,
    state: CaseState,
    parts: Parts | None = None,
    *,
    lacks: bool | None = None,
) -> NoteStatus:
    """Draft while required facts are missing, ready, signed, addended, or withdrawn."""
    if state.signed:
        return status_when_signed(state.addenda)
    if lacks is None:
        lacks = bool(missing(definition, state, parts))
    return NoteStatus.DRAFT if lacks else NoteStatus.READY


def header_lines(definition: ProcedureDefinition, state: CaseState) -> tuple[HeaderLine, ...]:
    """What identifies patient, day and procedure on every page."""
    say = definition.language.text
    lines = [_header_line(say("note", label), definition, state, role) for label, role in _HEADER]
    return (*lines, HeaderLine(say("note", "Procedure"), title_of(definition, state), ()))


def _header_line(label: str, definition: ProcedureDefinition, state: CaseState, role: ItemRole) -> HeaderLine:
    found = role_item(definition, role)
    if found is None:
        return HeaderLine(label, "", ())
    path, item = found
    value = state.value(path)
    scope = section_scope(definition, state, definition.section(path.partition(".")[0]))
    return HeaderLine(label, "" if value is None else words(item, value, scope), (path,))


def _sections(
    definition: ProcedureDefinition, state: CaseState, computed: Sequence[Computed], parts: Parts
) -> tuple[NoteSection, ...]:
    gathered = _gathered(definition, state, computed, parts)
    found = []
    for section in definition.sections:
        if section.stage.outlives_signing:
            continue
        blocks = section_blocks(section_scope(definition, state, section), section, parts)
        blocks = (*blocks, *gathered.pop(section.number, ()))
        found.append(NoteSection(section.link_id, section.number, section.text, blocks))
    for number, blocks in gathered.items():
        link_id, title = _GATHERED[number]
        found.append(NoteSection(link_id, number, definition.language.text("note", title), blocks))
    return tuple(sorted((s for s in found if s.blocks), key=lambda section: section.number))


def _gathered(
    definition: ProcedureDefinition, state: CaseState, computed: Sequence[Computed], parts: Parts
) -> dict[int, tuple[Block, ...]]:
    """Blocks that belong under a heading of A0 wherever their facts were recorded."""
    case = Scope(definition, state, ())
    table = parts.part("medications", case, lambda here: medication_table(definition, here.state, parts))
    views = parts.part("views", case, lambda here: figures(definition, here.state, computed), tuple(computed))
    return {IMAGING: views, MEDICATIONS: () if table is None else (table,)}
