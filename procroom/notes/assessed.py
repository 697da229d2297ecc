"""What rules add to a note: computed figures where they belong, overrides and rule packs. Adds nothing of its own."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from procroom.domain import paths
from procroom.domain.assessment import Assessment, Figure, PackRef
from procroom.domain.case import CaseState, Override
from procroom.domain.language import ENGLISH, Language, mark, tell
from procroom.notes.coding import code_section
from procroom.notes.document import NoteSection, Paragraph, Sentence
from procroom.notes.wording import moment

SESSION, DEVIATIONS, PLAN = 1, 20, 21

#: Always printed (clinical.md A9, E2).
RED_FLAGS = mark(
    "note",
    "Call or go to the emergency department for: new weakness, saddle numbness, bladder or bowel trouble, fever of "
    "38.0 °C or more, severe headache on standing, worsening back pain with a deficit.",
)


def with_assessment(
    sections: tuple[NoteSection, ...],
    state: CaseState,
    assessment: Assessment,
    signed_off: Sequence[str] = (),
    language: Language = ENGLISH,
) -> tuple[NoteSection, ...]:
    """The sections of a note with what was computed of the case under their headings.

    Args:
        sections: of the note, in print order.
        state: the case, for its overrides.
        assessment: of the case at signing.
        signed_off: a line for each pack that the practice's medical director signed off.
        language: of the note.
    """
    added: dict[int, list[Sentence]] = {}
    for figure in assessment.figures:
        added.setdefault(figure.section, []).append(Sentence(language.told(figure.text), _facts(figure)))
    overrides = [_override(each, assessment, language) for each in state.overrides.values()]
    if overrides:
        added.setdefault(DEVIATIONS, []).extend(overrides)
    if assessment.packs:
        added.setdefault(SESSION, []).append(_packs(assessment.packs, signed_off, language))
    added.setdefault(PLAN, []).append(Sentence(language.text("note", RED_FLAGS), ()))
    told = {(figure.section, figure.id) for figure in assessment.figures}
    found = [_with(_once(section, told), added.pop(section.number, [])) for section in sections]
    codes = code_section(assessment.codes, assessment.code_gaps, language)
    if codes is not None:
        at = next((at for at, each in enumerate(found) if each.number > codes.number), len(found))
        found.insert(at, codes)
    return tuple(found)


def _once(section: NoteSection, told: AbstractSet[tuple[int, str]]) -> NoteSection:
    """Without the sentence of a calculated item that a figure of the same name tells with what it is made of."""
    here = {name for number, name in told if number == section.number}
    if not here:
        return section

    def is_told(sentence: Sentence) -> bool:
        names = {paths.parse(path)[-1].name for path in sentence.facts}
        return len(names) == 1 and names.pop() in here

    blocks = [
        replace(block, sentences=tuple(each for each in block.sentences if not is_told(each)))
        if isinstance(block, Paragraph)
        else block
        for block in section.blocks
    ]
    return replace(section, blocks=tuple(blocks))


def _with(section: NoteSection, sentences: list[Sentence]) -> NoteSection:
    if not sentences:
        return section
    blocks = list(section.blocks)
    last = blocks[-1] if blocks else None
    if isinstance(last, Paragraph) and not last.heading and last.depth == 0:
        blocks[-1] = replace(last, sentences=(*last.sentences, *sentences))
    else:
        blocks.append(Paragraph(tuple(sentences)))
    return replace(section, blocks=tuple(blocks))


def _facts(figure: Figure) -> tuple[str, ...]:
    return tuple(each.path for each in figure.inputs)


def _override(override: Override, assessment: Assessment, language: Language) -> Sentence:
    reason = override.reason_code.lower().replace("_", " ")
    role = language.word(override.role, "note")
    when = moment(override.at) if override.at else ""
    told = tell(
        "note",
        "Override of {rule} ({version}): “{seen}”; reason: {reason}; “{text}”; by {who}.",
        rule=override.rule_id,
        version=override.rule_version,
        seen=_seen(override, assessment).rstrip("."),
        reason=reason,
        text=override.text.rstrip("."),
        who=", ".join(filter(None, (override.name, role, when))),
    )
    return Sentence(language.told(told), (override.place,) if override.place else ())


def _seen(override: Override, assessment: Assessment) -> str:
    """What was overridden, as it was read; still to be said in any language while the finding stands as it was."""
    found = (each.message for each in assessment.findings if each.rule_id == override.rule_id)
    return next((message for message in found if message == override.value_seen), override.value_seen)


def _packs(packs: Iterable[PackRef], signed_off: Sequence[str], language: Language) -> Sentence:
    said = language.text("note", "Rule packs: {packs}.", packs=", ".join(map(str, packs)))
    if signed_off:
        reviewed = language.text("note", "Reviewed: {reviews}.", reviews="; ".join(signed_off))
    else:
        reviewed = language.text("note", "Not signed off by this practice.")
    return Sentence(f"{said} {reviewed}", ())
