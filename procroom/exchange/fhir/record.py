"""What was done, found and given (``exchange.account``), as FHIR resources."""

from collections.abc import Mapping

from procroom.domain import paths
from procroom.domain.anatomy import Target
from procroom.domain.values import Code
from procroom.exchange.account import Done, Given, When
from procroom.exchange.codes import LATERALITY, SUGGESTED
from procroom.exchange.fhir.devices import Used
from procroom.exchange.fhir.draft import (
    Draft,
    Resource,
    Told,
    amount,
    coding_of,
    concept,
    defined,
    moment,
    region_of,
    site_of,
)

#: Where a Procedure names a BodyStructure: the only place where R4 tells the side apart from the part.
_BODY_STRUCTURE = "http://hl7.org/fhir/StructureDefinition/procedure-targetBodyStructure"


def procedures(draft: Draft, context: Resource, used: Used) -> dict[str, Resource]:
    """A Procedure for each performed target, by its path; with the CPT number that is suggested, where it is certain (F4)."""
    made = {}
    who = draft.account.words("people.proceduralist")
    for done in draft.account.done:
        body: Resource = {
            **context,
            **_where(draft, done.path, done.target, done.site, context["subject"]),
            "status": _outcome(draft, done),
            "statusReason": concept(done.reason) if draft.is_signed and done.reason else None,
            "code": concept(draft.case.definition.title, done.code),
            "note": [{"text": f"CPT {done.code.value}: {SUGGESTED}"}] if done.code else None,
            "performer": [{"actor": {"display": who}}] if who else None,
            "focalDevice": [{"manipulated": each} for each in used.at(used.leads, done.path)],
            "usedReference": used.at(used.generators, done.path),
            **_when("performed", done.when),
        }
        made[done.path] = draft.lasting("Procedure", done.path, body=body)
    return made


def not_done(draft: Draft, context: Resource) -> list[Resource]:
    """A Procedure for each planned target that was not performed, as somebody recorded and signed."""
    made = []
    for each in draft.account.left_out() if draft.is_signed else ():
        body: Resource = {
            **context,
            **_where(draft, each.path, each.target, each.site, context["subject"]),
            "status": "not-done",
            "statusReason": concept(each.reason) if each.reason else None,
            "code": concept(draft.case.definition.title),
            "note": [{"text": each.what}] if each.what else None,
        }
        made.append(draft.lasting("Procedure", each.path, body=body))
    return made


def _outcome(draft: Draft, done: Done) -> str:
    """Stopped when it was abandoned; unknown while nobody has signed."""
    if not draft.is_signed:
        return "unknown"
    return "stopped" if done.stopped else "completed"


def _where(draft: Draft, path: str, target: Target | None, words: str, patient: Told) -> Resource:
    """The place, and, where its part of the spine and its side have a code, both of them as a BodyStructure."""
    told: Resource = {"bodySite": [site] if (site := site_of(target, words)) else None}
    region = region_of(target)
    side = LATERALITY.get(target.side.value) if target else None
    if region is None or side is None:
        return told
    body: Resource = {
        "patient": patient,
        "location": {"coding": [coding_of(region)]},
        "locationQualifier": [{"coding": [coding_of(side)]}],
        "description": words,
    }
    structure = draft.lasting("BodyStructure", path, body=body)
    return {**told, "extension": [{"url": _BODY_STRUCTURE, "valueReference": structure}]}


def _when(what: str, when: When) -> Resource:
    """``performedPeriod`` or ``performedDateTime``, and so on: as far as recorded."""
    period: Resource = {name: moment(at) for name, at in (("start", when.start), ("end", when.end)) if at}
    return {f"{what}Period": period} if period else {f"{what}DateTime": moment(when.at)}


def conditions(draft: Draft, context: Resource) -> list[Resource]:
    """The diagnoses that were recorded with a code of ICD-10-CM."""
    made = []
    for each in draft.account.diagnosed("diagnosis"):
        words = each.fact.words
        body: Resource = {
            **context,
            "category": [defined("condition-category", "encounter-diagnosis")],
            "code": concept(words, Code(each.code.value, each.code.scheme, each.code.meaning)),
            "recordedDate": draft.recorded(each.fact.path),
        }
        made.append(draft.lasting("Condition", each.fact.path, body=body))
    return made


def medications(
    draft: Draft, patient: Resource, encounter: Resource, done: Mapping[str, Resource]
) -> list[Resource]:
    """Each drug that was given, with what was recorded of its amount."""
    made = []
    for given in draft.account.given():
        body: Resource = {
            "status": "completed" if draft.is_signed else "unknown",
            "medicationCodeableConcept": concept(given.drug.words, given.ingredient),
            "subject": patient,
            "context": encounter,
            "partOf": [done[given.target]] if given.target else None,
            "dosage": _dosage(draft, given),
            **_when("effective", given.when),
        }
        made.append(draft.lasting("MedicationAdministration", given.row.path, body=body))
    return made


def _dosage(draft: Draft, given: Given) -> Resource:
    """The dose; of what was given through the needle, where its tip lay. The record asks for no route, and none is told."""
    told: Resource = {"dose": amount(given.dose)}
    if given.said:
        told["text"] = given.said
    if given.target and paths.is_under(given.row.path, f"{given.target}.positions"):
        target = draft.account.target(given.target)
        site = site_of(target, draft.account.words(f"{given.target}.target"))
        if site is not None:
            told["site"] = site
    return told
