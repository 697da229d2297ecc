"""What rules, figures and codes say of a case, in another language: the same findings, other words."""

from collections.abc import Iterable
from dataclasses import replace

from procroom.domain.assessment import (
    Assessment,
    CodeSuggestion,
    Figure,
    Finding,
    Gap,
    HoldClock,
    Input,
    Total,
)
from procroom.domain.language import ENGLISH, Language


def said_in(assessment: Assessment, language: Language) -> Assessment:
    """An assessment in a language, for people to read.

    Overrides and acknowledgements are compared with the words as they are in English; never with these.
    """
    if language is ENGLISH:
        return assessment
    return replace(
        assessment,
        findings=tuple(finding_in(each, language) for each in assessment.findings),
        figures=tuple(_figure(each, language) for each in assessment.figures),
        codes=tuple(_code(each, language) for each in assessment.codes),
        code_gaps=_gaps(assessment.code_gaps, language),
    )


def total_in(total: Total, language: Language) -> Total:
    """A running total in a language, for people to read."""
    return replace(
        total,
        label=language.place(total.label),
        text=language.place(total.text),
        brief=language.place(total.brief),
        lines=tuple(language.place(line) for line in total.lines),
        missing=_gaps(total.missing, language),
        inputs=_inputs(total.inputs, language),
    )


def clock_in(clock: HoldClock, language: Language) -> HoldClock:
    """The clock of a hold in a language, for people to read."""
    return replace(
        clock,
        drug=language.place(clock.drug),
        minimum=language.place(clock.minimum),
        missing=_gaps(clock.missing, language),
        inputs=_inputs(clock.inputs, language),
    )


def finding_in(finding: Finding, language: Language) -> Finding:
    """A finding in a language, for people to read."""
    return replace(
        finding,
        message=language.place(finding.message),
        missing=_gaps(finding.missing, language),
        inputs=_inputs(finding.inputs, language),
        why=language.word(finding.why, "rules"),
        task=language.place(finding.task),
    )


def _figure(figure: Figure, language: Language) -> Figure:
    return replace(figure, text=language.told(figure.text), inputs=_inputs(figure.inputs, language))


def _code(code: CodeSuggestion, language: Language) -> CodeSuggestion:
    return replace(
        code,
        label=language.place(code.label),
        reason=language.place(code.reason),
        flags=tuple(language.place(flag) for flag in code.flags),
        inputs=_inputs(code.inputs, language),
    )


def _gaps(gaps: Iterable[Gap], language: Language) -> tuple[Gap, ...]:
    return tuple(Gap(gap.path, language.place(gap.label)) for gap in gaps)


def _inputs(inputs: Iterable[Input], language: Language) -> tuple[Input, ...]:
    return tuple(Input(each.path, language.place(each.label), language.place(each.text)) for each in inputs)
