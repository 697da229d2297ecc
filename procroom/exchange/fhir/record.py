"""What was done, found and given, as FHIR resources: from recorded facts only, by roles and codes, never by procedure."""

from procroom.domain import paths
from procroom.domain.values import Code, Json
from procroom.exchange.codes import INGREDIENTS, WHOLE_NUMBER_UNITS, code_of
from procroom.exchange.fhir.draft import Draft, Resource, amount, concept, day
from procroom.exchange.signed import Fact, Row

#: Endings of names that are observations though no code is certain for them: they go out in words.
_IN_WORDS = (("scores", "relief"), ("function", "score"))


def procedures(draft: Draft, context: Resource) -> dict[str, Resource]:
    """A Procedure for each performed target, by its path; without a code (clinical.md F4: none is guessed)."""
    made = {}
    for row in draft.case.rows("targets"):
        site = draft.words(f"{row.path}.target")
        who = draft.words("people.proceduralist")
        body: Resource = {
            **context,
            "status": _outcome(draft, row),
            "code": concept(draft.case.definition.title),
            "bodySite": [{"text": site}] if site else None,
            "performer": [{"actor": {"display": who}}] if who else None,
            **_performed(draft, row.path),
        }
        made[row.path] = draft.lasting("Procedure", row.path, body=body)
    return made


def _outcome(draft: Draft, row: Row) -> str:
    """Stopped when it was abandoned, at the target or at its last position; unknown while nobody has signed."""
    if draft.case.signature is None:
        return "unknown"
    last = next((place.path for place in reversed(row.rows("positions"))), row.path)
    told = (fact for path, fact in draft.facts.items() if paths.parent(path) in (row.path, last))
    return "stopped" if any(_aborts(fact) for fact in told) else "completed"


def _aborts(fact: Fact) -> bool:
    return any(option.aborts and option.code == fact.value for option in fact.item.options)


def _performed(draft: Draft, place: str) -> Resource:
    """Needle in to needle out, as far as recorded; else the day."""
    period: Resource = {
        name: at
        for name, path in (("start", "needle_in"), ("end", "needle_out"))
        if (at := draft.when(f"{place}.{path}")) is not None
    }
    if period:
        return {"performedPeriod": period}
    return {"performedDateTime": day(draft.case.encounter.service_date)}


def conditions(draft: Draft, context: Resource) -> list[Resource]:
    """The diagnoses that were recorded with a code of ICD-10-CM."""
    made = []
    for fact in draft.facts.values():
        code = fact.value.get("code") if isinstance(fact.value, dict) else None
        if fact.names[0] == "diagnosis" and isinstance(code, str):
            body: Resource = {**context, "code": concept(fact.words, Code(code, "I10C", fact.words))}
            made.append(draft.lasting("Condition", fact.path, body=body))
    return made


def observations(draft: Draft, context: Resource) -> list[Resource]:
    """Each number that was recorded and is an observation, the unit as recorded (nothing is converted)."""
    made = []
    for fact in draft.facts.values():
        code = code_of(fact.names)
        unit = WHOLE_NUMBER_UNITS.get(code.value, "") if code else ""
        value = amount(fact.value, unit)
        if value is None or (code is None and fact.names[-2:] not in _IN_WORDS):
            continue
        place = paths.parent(fact.path)
        body: Resource = {
            **context,
            "status": "preliminary" if draft.case.signature is None else "final",
            "code": concept(_asked(draft, fact, place), code),
            "effectiveDateTime": draft.when(f"{place}.at") or draft.when(f"{place}.date"),
            "valueQuantity": value,
            "issued": None if fact.answer is None else fact.answer.at.isoformat(),
        }
        made.append(draft.lasting("Observation", fact.path, body=body))
    return made


def _asked(draft: Draft, fact: Fact, place: str) -> str:
    """What was asked in words, with the group it stands in and its scale: "Function, ODI, Score"."""
    around = paths.resolve(draft.case.definition, place).text
    return ", ".join(filter(None, (around, draft.words(f"{place}.measure"), fact.item.text)))


def medications(
    draft: Draft, patient: Resource, encounter: Resource, done: dict[str, Resource]
) -> list[Resource]:
    """Each drug that was given, with what was recorded of its amount."""
    made = []
    for row in draft.case.rows("medication"):
        drug, dosage = draft.facts.get(f"{row.path}.drug"), _dosage(draft, row)
        if drug is None or dosage is None:
            continue
        target = next((place for place in done if paths.is_under(row.path, place)), "")
        ingredient = INGREDIENTS.get(drug.value) if isinstance(drug.value, str) else None
        body: Resource = {
            "status": "unknown" if draft.case.signature is None else "completed",
            "medicationCodeableConcept": concept(drug.words, ingredient),
            "subject": patient,
            "context": encounter,
            "partOf": [done[target]] if target else None,
            "dosage": dosage,
            **_given(draft, row.path, target),
        }
        made.append(draft.lasting("MedicationAdministration", row.path, body=body))
    return made


def _dosage(draft: Draft, row: Row) -> Resource | None:
    dose = draft.amount(f"{row.path}.dose") or draft.amount(f"{row.path}.volume")
    if dose is None:
        return None
    said = [draft.words(f"{row.path}.{name}") for name in ("concentration", "volume")]
    text = ", ".join(filter(None, said))
    target: dict[str, Json] = {"dose": dose}
    return {**target, "text": text} if text else target


def _given(draft: Draft, place: str, target: str) -> Resource:
    """When: as recorded of the drug, else while the needle was in, else the day."""
    at = draft.when(f"{place}.at")
    if at is not None:
        return {"effectiveDateTime": at}
    told = _performed(draft, target) if target else {}
    if "performedPeriod" in told:
        return {"effectivePeriod": told["performedPeriod"]}
    return {"effectiveDateTime": day(draft.case.encounter.service_date)}
