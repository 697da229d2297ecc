"""What was done, found and given (``exchange.account``), as FHIR resources."""

from procroom.domain import paths
from procroom.domain.values import Code, Json
from procroom.exchange.account import Done, Given, Measured, When
from procroom.exchange.fhir.draft import Draft, Resource, amount, concept, moment

#: LOINC codes of the two parts of a blood pressure, and the panel they belong to (FHIR vital signs profile "bp").
SYSTOLIC, DIASTOLIC = "8480-6", "8462-4"
PRESSURE = Code("85354-9", "LN", "Blood pressure panel with all children optional")
#: LOINC codes that the vital signs profiles are for.
VITAL_SIGNS = frozenset(
    {SYSTOLIC, DIASTOLIC, "8867-4", "9279-1", "59408-5", "2708-6", "8310-5", "29463-7", "8302-2", "39156-5"}
)
_VITAL: Resource = {
    "coding": [
        {
            "system": "http://terminology.hl7.org/CodeSystem/observation-category",
            "code": "vital-signs",
            "display": "Vital Signs",
        }
    ]
}


def procedures(draft: Draft, context: Resource) -> dict[str, Resource]:
    """A Procedure for each performed target, by its path; without a code (clinical.md F4: none is guessed)."""
    made = {}
    who = draft.account.words("people.proceduralist")
    for done in draft.account.done:
        body: Resource = {
            **context,
            "status": _outcome(draft, done),
            "code": concept(draft.case.definition.title),
            "bodySite": [{"text": done.site}] if done.site else None,
            "performer": [{"actor": {"display": who}}] if who else None,
            **_when("performed", done.when),
        }
        made[done.path] = draft.lasting("Procedure", done.path, body=body)
    return made


def _outcome(draft: Draft, done: Done) -> str:
    """Stopped when it was abandoned; unknown while nobody has signed."""
    if draft.case.signature is None:
        return "unknown"
    return "stopped" if done.stopped else "completed"


def _when(what: str, when: When) -> Resource:
    """``performedPeriod`` or ``performedDateTime``, and so on: as far as recorded."""
    period: Resource = {name: moment(at) for name, at in (("start", when.start), ("end", when.end)) if at}
    return {f"{what}Period": period} if period else {f"{what}DateTime": moment(when.at)}


def conditions(draft: Draft, context: Resource) -> list[Resource]:
    """The diagnoses that were recorded with a code of ICD-10-CM."""
    made = []
    for each in draft.account.diagnosed("diagnosis"):
        words = each.fact.words
        body: Resource = {**context, "code": concept(words, Code(each.code.value, each.code.scheme, words))}
        made.append(draft.lasting("Condition", each.fact.path, body=body))
    return made


def observations(draft: Draft, context: Resource) -> list[Resource]:
    """Each number that was recorded and is an observation, the unit as recorded (nothing is converted).

    The two of a blood pressure taken together are components of one panel, as the vital signs profile has it.
    """
    measured = list(draft.account.measured())
    pressures: dict[str, list[Measured]] = {}
    for each in measured:
        if each.code is not None and each.code.value in (SYSTOLIC, DIASTOLIC):
            pressures.setdefault(paths.parent(each.fact.path), []).append(each)
    made = []
    for each in measured:
        together = pressures.get(paths.parent(each.fact.path), [])
        if each in together and len(together) > 1:
            if each is together[0]:
                made.append(_panel(draft, context, together))
            continue
        value: Resource = {"valueQuantity": amount(each.amount)}
        made.append(
            draft.lasting("Observation", each.fact.path, body=_observation(draft, context, each, value))
        )
    return made


def _panel(draft: Draft, context: Resource, together: list[Measured]) -> Resource:
    first = together[0]
    parts: list[Json] = [
        {"code": concept(each.asked, each.code), "valueQuantity": amount(each.amount)} for each in together
    ]
    body = {
        **_observation(draft, context, first, {"component": parts}),
        "code": concept(PRESSURE.meaning, PRESSURE),
    }
    return draft.lasting("Observation", paths.parent(first.fact.path), "blood pressure", body=body)


def _observation(draft: Draft, context: Resource, each: Measured, value: Resource) -> Resource:
    answer = each.fact.answer
    is_vital = each.code is not None and each.code.value in VITAL_SIGNS
    return {
        **context,
        "status": "preliminary" if draft.case.signature is None else "final",
        "category": [_VITAL] if is_vital else None,
        "code": concept(each.asked, each.code),
        "effectiveDateTime": moment(each.at),
        "issued": None if answer is None else answer.at.isoformat(),
        **value,
    }


def medications(
    draft: Draft, patient: Resource, encounter: Resource, done: dict[str, Resource]
) -> list[Resource]:
    """Each drug that was given, with what was recorded of its amount."""
    made = []
    for given in draft.account.given():
        body: Resource = {
            "status": "unknown" if draft.case.signature is None else "completed",
            "medicationCodeableConcept": concept(given.drug.words, given.ingredient),
            "subject": patient,
            "context": encounter,
            "partOf": [done[given.target]] if given.target else None,
            "dosage": _dosage(given),
            **_when("effective", given.when),
        }
        made.append(draft.lasting("MedicationAdministration", given.row.path, body=body))
    return made


def _dosage(given: Given) -> Resource:
    dose: dict[str, Json] = {"dose": amount(given.dose)}
    return {**dose, "text": given.said} if given.said else dose
