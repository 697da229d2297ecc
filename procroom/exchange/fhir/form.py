"""A signed case as FHIR R4 (4.0.1): one transaction Bundle that can be sent again.

Every entry is a PUT under an id derived from the case and what it is of, so that a Bundle sent again updates; document,
composition and provenance have ids of their own in each version, and name the one that they replace.
"""

import base64

from fhir.resources.R4B.bundle import Bundle

from procroom.domain.language import tell
from procroom.exchange.account import Account
from procroom.exchange.codes import PROCEDURE_NOTE
from procroom.exchange.fhir.background import (
    allergies,
    audit_events,
    diary,
    imaging_studies,
    known_order,
    later_diary,
    orders,
)
from procroom.exchange.fhir.devices import device_uses, devices, leads_out
from procroom.exchange.fhir.draft import URI, Draft, Resource, concept, day, defined, written
from procroom.exchange.fhir.in_error import enter_in_error
from procroom.exchange.fhir.observations import Observed
from procroom.exchange.fhir.record import conditions, medications, not_done, procedures
from procroom.exchange.forms import NotExportable
from procroom.exchange.parcel import Parcel
from procroom.exchange.person_names import PersonName, names_of
from procroom.exchange.signed import Fact, SignedCase

MEDIA_TYPE = "application/fhir+json"
#: How a name is written (FHIR R4 extension of HumanName).
_REPRESENTATION = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation"


def parcels(case: SignedCase) -> tuple[Parcel, ...]:
    """The Bundle.

    Raises:
        NotExportable: a resource would break the standard, or an image is not of the case's patient.
    """
    # A withdrawal updates what the receiver has: the document of the version before, which then is in error.
    told_as = case.at_version(case.version - 1) if case.withdrawn else case
    draft = Draft(Account(told_as))
    patient = _patient(draft)
    encounter = _encounter(draft, patient)
    context: Resource = {"subject": patient, "encounter": encounter}
    order = known_order(draft, context)
    asked: Resource = {**context, "basedOn": order}
    used = devices(draft, patient)
    done = procedures(draft, asked, used)
    out = _leads_out(told_as)
    told = [*order, *done.values(), *not_done(draft, asked), *conditions(draft, context)]
    told += Observed(draft, context, done).all()
    told += medications(draft, patient, encounter, done)
    told += [*used.all(), *device_uses(draft, patient, used, done, out)]
    told += [] if case.withdrawn else _placements(draft, case)
    told += [*allergies(draft, patient, encounter), *orders(draft, context), *diary(draft, context)]
    told += imaging_studies(draft, patient, order)
    audit_events(draft, patient)
    document = _document(draft, patient, encounter)
    composition = _composition(draft, context, told)
    _provenance(draft, case, [document, composition, *told])
    later_diary(draft, context)
    if case.withdrawn:
        enter_in_error(draft.entries)
        _placements(draft, case)
    if out is not None:
        draft.since.append(str(out.value))
    identity = str(case.id_of("fhir", "Bundle", *draft.since))
    bundle: Resource = {
        "resourceType": "Bundle",
        "id": identity,
        "type": "transaction",
        "entry": draft.entries,
    }
    content = written(bundle).encode("utf-8")
    try:
        Bundle.model_validate_json(content)
    except ValueError as error:
        raise NotExportable(
            tell("sending", "The case cannot be told in FHIR R4: a recorded value breaks the standard."),
            remedy=tell("sending", "Hand it over as PDF or HL7, and report the procedure it is of."),
        ) from error
    name = f"bundle-{case.case_id[-8:]}-{case.edition}.json"
    summary = tell("sending", "FHIR transaction of {count} resources", count=len(draft.entries))
    return (Parcel("fhir", name, MEDIA_TYPE, content, identity, case.case_id, case.version, summary),)


def _leads_out(case: SignedCase) -> Fact | None:
    """When the leads that this case placed came out, as another case of the trial says."""
    return next(filter(None, (leads_out(case, each) for each in case.visits)), None)


def _placements(draft: Draft, case: SignedCase) -> list[Resource]:
    """Where this case ended a trial: that the leads are no longer in use, under the ids that their placement told it.

    What is referred to stands here once more as the placement told it. Withdrawn, it takes back what it said of them.
    """
    made = []
    for placement in case.visits:
        if placement.withdrawn or leads_out(placement, case.as_signed()) is None:
            continue
        out = None if case.withdrawn else leads_out(placement, case)
        placed = Draft(Account(placement))
        patient = _patient(placed)
        context: Resource = {"subject": patient, "encounter": _encounter(placed, patient)}
        used = devices(placed, patient)
        asked: Resource = {**context, "basedOn": known_order(placed, context)}
        made += device_uses(placed, patient, used, procedures(placed, asked, used), out)
        draft.entries.extend(placed.entries)
        draft.since.append(f"{placement.case_id}/{placement.version}")
    return made


def _patient(draft: Draft) -> Resource:
    """The patient of this case; the receiver's own is found by the identifier."""
    patient = draft.case.patient
    identifier: Resource = {"value": patient.mrn}
    if patient.authority_oid:
        identifier["system"] = f"urn:oid:{patient.authority_oid}"
    if patient.authority:
        identifier["assigner"] = {"display": patient.authority}
    body: Resource = {
        "identifier": [identifier] if patient.mrn else None,
        "name": [_name(each) for each in names_of(patient.name)] or None,
        "birthDate": day(patient.birth_date),
        "gender": patient.sex.lower(),
    }
    return draft.lasting("Patient", body=body)


def _name(name: PersonName) -> Resource:
    """A HumanName; the script where the name is told in several, and no parts where nobody said what they are."""
    told: Resource = {"text": name.text}
    if name.script is not None:
        told["extension"] = [{"url": _REPRESENTATION, "valueCode": name.script.value[0]}]
    if not name.is_free:
        told["family"] = name.family or None
        for part, words in (
            ("given", (name.given, name.middle)),
            ("prefix", (name.prefix,)),
            ("suffix", (name.suffix,)),
        ):
            told[part] = list(filter(None, words)) or None
    return {part: value for part, value in told.items() if value is not None}


def _encounter(draft: Draft, patient: Resource) -> Resource:
    """The session. Its class is not recorded and said to be unknown; so is whether it has ended."""
    told = draft.case.encounter
    null = "http://terminology.hl7.org/CodeSystem/v3-NullFlavor"
    start = day(told.service_date)
    body: Resource = {
        "status": "unknown",
        "class": {"system": null, "code": "UNK", "display": "unknown"},
        "subject": patient,
        "period": {"start": start} if start else None,
        "serviceProvider": {"display": told.facility} if told.facility else None,
        "location": [{"location": {"display": told.room}}] if told.room else None,
    }
    return draft.lasting("Encounter", body=body)


def _author(case: SignedCase) -> Resource:
    who = case.signer
    return {"display": who.name if who is not None else case.institution.software or "procroom"}


def _identifier(case: SignedCase, kind: str) -> Resource:
    return {"system": URI, "value": f"urn:uuid:{case.id_of('fhir', kind)}"}


def _replaced(case: SignedCase, kind: str) -> Resource:
    return _identifier(case.at_version(case.version - 1), kind)


def _document(draft: Draft, patient: Resource, encounter: Resource) -> Resource:
    case = draft.case
    attachment: Resource = {
        "contentType": "application/pdf",
        "data": base64.b64encode(case.note_pdf).decode("ascii"),
        "title": case.document.title,
        "language": case.document.language,
    }
    target: Resource = {"type": "DocumentReference", "identifier": _replaced(case, "DocumentReference")}
    body: Resource = {
        "identifier": [_identifier(case, "DocumentReference")],
        "status": "current",
        "docStatus": _state(case),
        "type": concept(PROCEDURE_NOTE.meaning, PROCEDURE_NOTE),
        "subject": patient,
        "date": case.at.isoformat(),
        "author": [_author(case)],
        "content": [{"attachment": attachment}],
        "context": {"encounter": [encounter]},
        "relatesTo": [{"code": "replaces", "target": target}] if case.version > 1 else None,
    }
    return draft.versioned("DocumentReference", body)


def _state(case: SignedCase) -> str:
    if case.signature is None:
        return "preliminary"
    return "amended" if case.version > 1 else "final"


def _composition(draft: Draft, context: Resource, told: list[Resource]) -> Resource:
    case = draft.case
    section: Resource = {"title": "Recorded facts", "entry": list(told)}
    body: Resource = {
        **context,
        "identifier": _identifier(case, "Composition"),
        "status": _state(case),
        "type": concept(PROCEDURE_NOTE.meaning, PROCEDURE_NOTE),
        "date": case.at.isoformat(),
        "author": [_author(case)],
        "title": case.document.title,
        "section": [section] if told else None,
    }
    if case.version > 1:
        body["relatesTo"] = [{"code": "replaces", "targetIdentifier": _replaced(case, "Composition")}]
    return draft.versioned("Composition", body)


def _provenance(draft: Draft, case: SignedCase, targets: list[Resource]) -> None:
    """Who answers for this version; on behalf of the institution, where the settings name one."""
    agent: Resource = {"who": _author(case)}
    if case.signer is not None and case.signer.role:
        agent["role"] = [{"text": case.signer.role}]
    if case.institution.name:
        agent["onBehalfOf"] = {"display": case.institution.name}
    body: Resource = {"target": list(targets), "recorded": case.at.isoformat(), "agent": [agent]}
    if case.withdrawn:
        body["activity"] = defined("v3-DataOperation", "NULLIFY")
        body["reason"] = [{"text": case.addenda[-1].text}]
    draft.put("Provenance", str(case.id_of("fhir", "Provenance")), body)
