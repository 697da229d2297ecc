"""A0 §22: the codes that rules suggest, each with its reason and what a coder has to look at. Nothing here is a claim."""

from collections.abc import Sequence

from procroom.domain.assessment import CodeSuggestion, Gap
from procroom.notes.document import NoteSection, Paragraph, Sentence, SentenceState
from procroom.rules.coding.diagnoses import REVIEW, SYSTEM

NUMBER, LINK_ID, TITLE = 22, "codes", "Codes suggested for coder review"


def code_section(codes: Sequence[CodeSuggestion], gaps: Sequence[Gap] = ()) -> NoteSection | None:
    """The section, one sentence a code; None where there is nothing to say.

    Args:
        codes: as suggested, in their order.
        gaps: fields for lack of which a code is not suggested.
    """
    sentences = (*(_sentence(each) for each in codes), *(_missing(each) for each in gaps))
    if not sentences:
        return None
    return NoteSection(LINK_ID, NUMBER, TITLE, (Paragraph(sentences),))


def code_text(code: CodeSuggestion) -> str:
    """A code as coders write it: ``64493-50-KX ×1``; diagnoses have no units."""
    number = "-".join((code.code, *code.modifiers))
    return number if code.system == SYSTEM else f"{number} ×{code.units}"


def _sentence(code: CodeSuggestion) -> Sentence:
    parts = [f"{code.system} {code_text(code)}, {code.label}" if code.label else f"{code.system} {code.code}"]
    if code.diagnoses:
        parts.append(f"for {', '.join(code.diagnoses)}")
    if code.reason:
        parts.append(f"reason: {code.reason}")
    asked = [flag for flag in code.flags if flag != REVIEW]  # the heading says it of all
    if asked:
        parts.append(f"to look at: {'; '.join(asked)}")
    elif code.confidence == "check":
        parts.append("to look at: sources are not confirmed")
    facts = tuple(each.path for each in code.inputs) or (f"{LINK_ID}[{code.code}]",)
    return Sentence(f"{'; '.join(parts)}.", facts)


def _missing(gap: Gap) -> Sentence:
    text = f"Not documented: {gap.label.rstrip('.')}; no code is suggested for it."
    return Sentence(text, (gap.path,), SentenceState.MISSING)
