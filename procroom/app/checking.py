"""What the rules say of a case file, without a window and without a store. Returns values; prints nothing."""

from collections.abc import Iterable
from pathlib import Path

from procroom.app.assessing import Assessor
from procroom.app.case_file import DefinitionOf, read_case
from procroom.app.other_language import said_in
from procroom.domain.assessment import (
    Assessment,
    Channel,
    CodeSuggestion,
    Figure,
    Finding,
    Input,
    Phase,
    Result,
)
from procroom.domain.calculations import rounded
from procroom.domain.language import ENGLISH, Language, mark
from procroom.domain.values import Json

FORMAT = "procroom-check"
VERSION = 1


def check(path: Path, definition_of: DefinitionOf, phase: Phase, language: Language = ENGLISH) -> Assessment:
    """Judge a case file by the shipped packs, said in a language.

    Raises:
        CaseFileInvalid: the file cannot be read or is not right.
    """
    case_file = read_case(path, definition_of)
    return said_in(Assessor(case_file.definition).assess(case_file.state, phase), language)


def assessment_json(assessment: Assessment, *, passes: bool = True) -> dict[str, Json]:
    """An assessment as JSON; findings that pass are left out on request."""
    findings = [each for each in assessment.findings if passes or each.result is not Result.PASS]
    return {
        "format": FORMAT,
        "version": VERSION,
        "phase": assessment.phase.value,
        "packs": [{"id": ref.id, "version": ref.version, "digest": ref.digest} for ref in assessment.packs],
        "findings": [finding_json(each) for each in findings],
        "figures": [figure_json(each) for each in assessment.figures],
        "codes": [code_json(each) for each in assessment.codes],
        "no_coverage_pack_for": assessment.no_pack_for,
        "code_gaps": [{"path": gap.path, "label": gap.label} for gap in assessment.code_gaps],
    }


def finding_json(finding: Finding) -> dict[str, Json]:
    """One finding: ``{rule_id, result, severity, channel, message, place, inputs, missing, why, source, pack, task}``."""
    return {
        "rule_id": finding.rule_id,
        "result": finding.result.value,
        "severity": finding.severity.value,
        "channel": finding.channel.value,
        "message": finding.message,
        "place": finding.place,
        "inputs": _inputs(finding.inputs),
        "missing": [{"path": gap.path, "label": gap.label} for gap in finding.missing],
        "why": finding.why,
        "source": [*finding.source],
        "pack": str(finding.pack),
        "task": finding.task,
    }


def figure_json(figure: Figure) -> dict[str, Json]:
    """One computed figure with its inputs; exact values as fractions, beside them a decimal for the eye."""
    parts: dict[str, Json] = {
        name: value if isinstance(value, str) else f"{rounded(value, 6):f}" for name, value in figure.parts
    }
    return {
        "id": figure.id,
        "text": figure.text,
        "value": None if figure.value is None else f"{rounded(figure.value, 6):f}",
        "exact": None if figure.value is None else str(figure.value),
        "unit": figure.unit,
        "section": figure.section,
        "place": figure.place,
        "parts": parts,
        "inputs": _inputs(figure.inputs),
        "source": [*figure.source],
        "pack": str(figure.pack) if figure.pack.id else "",
    }


def code_json(code: CodeSuggestion) -> dict[str, Json]:
    """One suggested code, for a coder to review."""
    return {
        "system": code.system,
        "code": code.code,
        "label": code.label,
        "units": code.units,
        "modifiers": [*code.modifiers],
        "diagnoses": [*code.diagnoses],
        "reason": code.reason,
        "confidence": code.confidence,
        "flags": [*code.flags],
        "inputs": _inputs(code.inputs),
        "review": "for coder review",
    }


_HEADINGS = {
    Channel.SAFETY: mark("rules", "Safety"),
    Channel.DOCUMENTATION: mark("rules", "Documentation"),
    Channel.COVERAGE: mark("rules", "Coverage"),
}


def lines(assessment: Assessment, language: Language = ENGLISH) -> list[str]:
    """An assessment for people: safety, documentation and coverage apart, then what could not be checked."""
    say = language.text
    packs = ", ".join(map(str, assessment.packs))
    said = [say("rules", "Rules asked at {phase}: {packs}", phase=assessment.phase, packs=packs)]
    for channel, heading in _HEADINGS.items():
        fired = [each for each in assessment.fired() if each.channel is channel]
        said += ["", say("rules", heading), *(_line(each) for each in fired)] if fired else []
    if assessment.no_pack_for:
        said += ["", language.told(assessment.coverage_words)]
    if not assessment.fired():
        said += ["", _nothing_fires(assessment, language)]
    for channel, heading in _HEADINGS.items():
        unknown = [each for each in assessment.unknown if each.channel is channel]
        told = dict.fromkeys(_line(each) for each in unknown)
        what = say("rules", heading).lower()
        said += ["", say("rules", "Not checked, {what} (severity if it fires)", what=what)] if told else []
        said += told
    if assessment.figures:
        said += ["", say("rules", "Figures"), *(f"  {each.text}" for each in assessment.figures)]
    if assessment.codes:
        said += ["", say("rules", "Codes for coder review")]
        said += [f"  {code_words(each)}" for each in assessment.codes]
    said += [f"  {say('rules', 'no code: {what} missing', what=gap.label)}" for gap in assessment.code_gaps]
    return said


def _nothing_fires(assessment: Assessment, language: Language) -> str:
    count = len({each.rule_id for each in assessment.unknown})
    if not count:
        return language.text("rules", "No rule fires.")
    if count == 1:
        return language.text("rules", "No rule fires; 1 could not be checked.")
    return language.text("rules", "No rule fires; {count} could not be checked.", count=count)


def code_words(code: CodeSuggestion) -> str:
    """A code in one line: ``64483-RT × 1 (M51.17): …``."""
    number = "-".join((code.code, *code.modifiers))
    linked = f" ({', '.join(code.diagnoses)})" if code.diagnoses else ""
    return f"{number} × {code.units}{linked}: {code.label}; {code.reason}"


def _line(finding: Finding) -> str:
    return f"  {finding.severity:<4} {finding.rule_id}  {finding.message}"


def _inputs(inputs: Iterable[Input]) -> list[Json]:
    return [{"path": each.path, "label": each.label, "text": each.text} for each in inputs]
