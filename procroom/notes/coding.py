"""A0 §22: the codes that rules suggest, each with its reason and what a coder has to look at. Nothing here is a claim."""

from collections.abc import Sequence

from procroom.domain.assessment import CodeSuggestion, Gap
from procroom.domain.language import ENGLISH, Language, mark
from procroom.notes.document import NoteSection, Paragraph, Sentence, SentenceState
from procroom.rules.coding.diagnoses import REVIEW, SYSTEM

NUMBER, LINK_ID = 22, "codes"
TITLE = mark("note", "Codes suggested for coder review")


def code_section(
    codes: Sequence[CodeSuggestion], gaps: Sequence[Gap] = (), language: Language = ENGLISH
) -> NoteSection | None:
    """The section, one sentence a code; None where there is nothing to say.

    Args:
        codes: as suggested, in their order.
        gaps: fields for lack of which a code is not suggested.
        language: of the note.
    """
    sentences = (
        *(_sentence(each, language) for each in codes),
        *(_missing(each, language) for each in gaps),
    )
    if not sentences:
        return None
    return NoteSection(LINK_ID, NUMBER, language.text("note", TITLE), (Paragraph(sentences),))


def code_text(code: CodeSuggestion) -> str:
    """A code as coders write it: ``64493-50-KX ×1``; diagnoses have no units."""
    number = "-".join((code.code, *code.modifiers))
    return number if code.system == SYSTEM else f"{number} ×{code.units}"


def _sentence(code: CodeSuggestion, language: Language) -> Sentence:
    say, label = language.text, language.place(code.label)
    parts = [f"{code.system} {code_text(code)}, {label}" if label else f"{code.system} {code.code}"]
    if code.diagnoses:
        parts.append(say("note", "for {diagnoses}", diagnoses=", ".join(code.diagnoses)))
    if code.reason:
        parts.append(say("note", "reason: {reason}", reason=code.reason))
    asked = [language.place(flag) for flag in code.flags if flag != REVIEW]  # the heading says it of all
    if asked:
        parts.append(say("note", "to look at: {flags}", flags="; ".join(asked)))
    elif code.confidence == "check":
        parts.append(say("note", "to look at: sources are not confirmed"))
    facts = tuple(each.path for each in code.inputs) or (f"{LINK_ID}[{code.code}]",)
    return Sentence(f"{'; '.join(parts)}.", facts)


def _missing(gap: Gap, language: Language) -> Sentence:
    label = language.place(gap.label).rstrip(".")
    text = language.text("note", "Not documented: {what}; no code is suggested for it.", what=label)
    return Sentence(text, (gap.path,), SentenceState.MISSING)
