"""ICD-10-CM: which recorded diagnoses are whole codes, and which of them a procedure is done for (clinical.md F2)."""

import re
from collections.abc import Sequence

from procroom.domain.assessment import (
    Channel,
    CodeSuggestion,
    Finding,
    Gap,
    Phase,
    Result,
    Severity,
)
from procroom.domain.language import mark, tell
from procroom.rules.look import Place
from procroom.rules.packs import PackSet
from procroom.rules.registry import RuleModule

RULES = RuleModule()

SYSTEM = "ICD-10-CM"
#: On every suggestion: nothing here is a claim.
REVIEW = mark("codes", "for coder review")
_FORM = re.compile(r"[A-TV-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?")
_NOT_WHOLE = mark("codes", "a further character")
#: Groups that describe the patient, not what is treated: coded, never linked to a procedure.
_BESIDE = frozenset({"status", "complications"})


def incomplete(code: str, packs: PackSet) -> str:
    """What a code lacks, in words; empty when it is whole as far as the tables tell.

    A code is not whole when it has no form of one, is a known stem, or begins a longer code of the table.
    """
    if not _FORM.fullmatch(code):
        return mark("codes", "the form of an ICD-10-CM code")
    stem = packs.row("icd10cm_stem", stem=code)
    if stem is not None:
        return str(stem["needs"])
    known = [str(row["code"]) for row in packs.rows("icd10cm")]
    longer = any(each.startswith(code) and each != code for each in known)
    return _NOT_WHOLE if longer and code not in known else ""


def recorded(case: Place) -> tuple[Place, ...]:
    """The diagnoses that count: those after the procedure where they were said to differ, else those before."""
    if case.text("post_diagnosis.same") == "DIFFERENT":
        return case.each("post_diagnosis.post")
    return case.each("diagnosis.pre")


def code_of(place: Place) -> str:
    """The code of a recorded diagnosis; empty when there is none."""
    value = place.get("diagnosis")
    return str(value.get("code", "")).strip().upper() if isinstance(value, dict) else ""


def gaps(case: Place, packs: PackSet) -> tuple[Gap, ...]:
    """Diagnoses that are no whole codes, each as a field to be completed."""
    found = []
    for place in recorded(case):
        code = code_of(place)
        lacks = incomplete(code, packs) if code else mark("codes", "a code")
        if lacks:
            label = tell("codes", "Diagnosis: {lacks}", lacks=lacks)
            if code:
                label = tell("codes", "Diagnosis {code}: {lacks}", code=code, lacks=lacks)
            found.append(Gap(f"{place.path}.diagnosis", label))
    return tuple(found)


def incomplete_diagnoses(case: Place, packs: PackSet) -> tuple[Finding, ...]:
    """Recorded codes that are not whole, before or after the procedure: missing documentation when it is signed (F2)."""
    if case.phase is not Phase.SIGN:
        return ()
    found = []
    for place in (*case.each("diagnosis.pre"), *case.each("post_diagnosis.post")):
        code = code_of(place)
        lacks = incomplete(code, packs) if code else ""
        if lacks:
            known = (each for each in case.notebook.inputs.values() if each.path.startswith(place.path))
            found.append(
                Finding(
                    rule_id=SYSTEM,
                    result=Result.FIRE,
                    severity=Severity.DOC,
                    channel=Channel.DOCUMENTATION,
                    message=tell(
                        "rules",
                        "Diagnosis {code} is not a whole code: it lacks {lacks}.",
                        code=code,
                        lacks=lacks,
                    ),
                    place=place.path,
                    inputs=tuple(known),
                    why=mark(
                        "rules", "A code that is cut off names no diagnosis, and no claim can rest on it."
                    ),
                    source=("F2",),
                    pack=packs.source_of("icd10cm"),
                )
            )
    return tuple(found)


def linked(case: Place, packs: PackSet) -> tuple[str, ...]:
    """The whole codes a procedure is done for, in the order they were recorded."""
    found = []
    for place in recorded(case):
        code = code_of(place)
        row = packs.row("icd10cm", code=code)
        group = row["group"] if row else "status" if code.startswith("Z") else ""
        if code and not incomplete(code, packs) and group not in _BESIDE:
            found.append(code)
    return tuple(dict.fromkeys(found))


@RULES.code
def diagnosis_codes(case: Place, packs: PackSet) -> Sequence[CodeSuggestion]:
    """Every recorded diagnosis that is a whole code; one that is not is a gap, never completed by guess."""
    found: dict[str, CodeSuggestion] = {}
    for place in recorded(case):
        code = code_of(place)
        if not code or incomplete(code, packs) or code in found:
            continue
        row = packs.row("icd10cm", code=code) or {}
        flags = [REVIEW]
        if row.get("side") == "NOT_SPECIFIED":
            flags.append(mark("codes", "the code does not say the side"))
        if not row:
            flags.append(mark("codes", "not in the picklist: check that it is a whole code of this year"))
        found[code] = CodeSuggestion(
            system=SYSTEM,
            code=code,
            label=str(row.get("label") or _typed(place)),
            reason=mark("codes", "recorded diagnosis"),
            confidence="rule" if row and len(flags) == 1 else "check",
            flags=tuple(flags),
            inputs=tuple(each for each in case.notebook.inputs.values() if each.path.startswith(place.path)),
        )
    return tuple(found.values())


def _typed(place: Place) -> str:
    value = place.get("diagnosis")
    return str(value.get("text") or "") if isinstance(value, dict) else ""
