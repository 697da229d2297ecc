"""What was done, found and given (``exchange.account``), as FHIR resources."""

from procroom.domain.values import Code, Json
from procroom.exchange.account import Done, Given, When
from procroom.exchange.fhir.draft import Draft, Resource, amount, concept, moment


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
    """Each number that was recorded and is an observation, the unit as recorded (nothing is converted)."""
    made = []
    for each in draft.account.measured():
        answer = each.fact.answer
        body: Resource = {
            **context,
            "status": "preliminary" if draft.case.signature is None else "final",
            "code": concept(each.asked, each.code),
            "effectiveDateTime": moment(each.at),
            "valueQuantity": amount(each.amount),
            "issued": None if answer is None else answer.at.isoformat(),
        }
        made.append(draft.lasting("Observation", each.fact.path, body=body))
    return made


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
