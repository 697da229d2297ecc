"""What stands around the procedures of a case as FHIR resources: allergies, devices, images, diary, what was not done, who signed."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING

from procroom.domain import paths
from procroom.domain.case import SavedView
from procroom.domain.events import AddendumAdded, NoteSigned, ReleasedUnsigned
from procroom.domain.history import live
from procroom.domain.kinds import quantity
from procroom.exchange.account import amount as amount_of
from procroom.exchange.fhir.draft import Draft, Resource, amount, concept
from procroom.exchange.own_images import check_images
from procroom.exchange.signed import Fact, names_of

if TYPE_CHECKING:
    from procroom.domain.values import Json

_CLINICAL = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"
_LIFECYCLE = "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle"
_DICOM = "http://dicom.nema.org/resources/ontology/DCM"
_UID = "urn:dicom:uid"
#: Reaction severities that have a code; of others the words alone.
_SEVERITY: Mapping[str, str] = MappingProxyType({"MILD": "mild", "MODERATE": "moderate", "SEVERE": "severe"})
#: Lists of which each row is a form that a patient or nurse filled in: of a block, of a trial.
_DIARIES = frozenset({("diary", "entries"), ("trial", "days")})


def allergies(draft: Draft, patient: Resource, encounter: Resource) -> list[Resource]:
    """Each recorded allergy; "none known" only where a person said so (clinical.md K1)."""
    facts, made = draft.account.facts, []
    status = facts.get("prechecks.allergy_status")
    if status is not None and status.value == "NONE_KNOWN":
        made.append(_allergy(draft, patient, encounter, status, {}))
    for row in draft.case.rows_at("prechecks.allergies"):
        fact = facts.get(f"{row.path}.substance")
        if fact is not None:
            reaction, severity = facts.get(f"{row.path}.reaction"), draft.account.text(f"{row.path}.severity")
            told: Resource = {"manifestation": [{"text": reaction.words}]} if reaction is not None else {}
            if told and severity in _SEVERITY:
                told["severity"] = _SEVERITY[severity]
            made.append(_allergy(draft, patient, encounter, fact, told))
    return made


def _allergy(
    draft: Draft, patient: Resource, encounter: Resource, fact: Fact, reaction: Resource
) -> Resource:
    body: Resource = {
        "clinicalStatus": {"coding": [{"system": _CLINICAL, "code": "active"}]},
        "code": concept(fact.words),
        "patient": patient,
        "encounter": encounter,
        "recordedDate": fact.answer.at.isoformat() if fact.answer is not None else None,
        "reaction": [reaction] if reaction else None,
    }
    return draft.lasting("AllergyIntolerance", fact.path, body=body)


def not_done(draft: Draft, context: Resource) -> list[Resource]:
    """Each planned target of which the record says, with a reason, that it was not performed."""
    account, made = draft.account, []
    for row in draft.case.rows_at("deviations.list"):
        site, reason = account.words(f"{row.path}.target"), account.words(f"{row.path}.reason")
        if account.text(f"{row.path}.kind") == "NOT_PERFORMED" and site:
            body: Resource = {
                **context,
                "status": "unknown" if draft.case.signature is None else "not-done",
                "statusReason": {"text": reason} if reason else None,
                "code": concept(account.title),
                "bodySite": [{"text": site}],
            }
            made.append(draft.lasting("Procedure", row.path, body=body))
    return made


def devices(draft: Draft, patient: Resource, done: Mapping[str, Resource]) -> list[Resource]:
    """Leads and implants that were recorded as placed, and the external stimulator, each with its use."""
    made, told = [], set[str]()
    for path, name in _devices(draft):
        account = draft.account
        if (known := account.words(f"{path}.udi")) in told:
            continue  # a lead that is listed among the implants too is one device
        told |= {known} - {""}
        udi, lot, serial = (account.words(f"{path}.{each}") for each in ("udi", "lot", "serial"))
        body: Resource = {
            "udiCarrier": [{"carrierHRF": udi}] if udi else None,
            "lotNumber": lot,
            "serialNumber": serial or (account.words(path) if path.endswith("_serial") else ""),
            "deviceName": [{"name": name, "type": "user-friendly-name"}],
            "patient": patient,
        }
        device = draft.lasting("Device", path, body=body)
        made.append(device)
        if draft.case.signature is not None:  # nobody has said so yet of what is not signed
            target = next((each for each in done if paths.is_under(path, each)), "")
            used: Resource = {
                "status": "active",
                "subject": patient,
                "derivedFrom": [done[target]] if target else None,
                "recordedOn": draft.case.as_signed().at.isoformat(),
                "device": device,
            }
            made.append(draft.lasting("DeviceUseStatement", path, body=used))
    return made


def _devices(draft: Draft) -> Iterator[tuple[str, str]]:
    """Path and name of each: a group with a model or a device in it that has a UDI, and the stimulator."""
    account = draft.account
    for path, fact in account.facts.items():
        group = paths.parent(path)
        if fact.names[-2:] == ("lead", "model"):
            placed = account.facts.get(f"{paths.parent(group)}.placed")
            if placed is None or placed.value is True:
                yield group, fact.words
        elif fact.names[-1] == "device" and f"{group}.udi" in account.facts:
            yield group, fact.words
        elif fact.names[-1] == "stimulator_serial":
            yield path, account.words(path.removesuffix("_serial")) or "external stimulator"


def imaging_studies(draft: Draft, patient: Resource, encounter: Resource) -> list[Resource]:
    """The studies of the images that the case's views and series point to, as far as they are at hand.

    Raises:
        NotExportable: one of them is not of the patient (clinical.md SL-05).
    """
    case, made = draft.case, []
    if not case.images:
        return []
    check_images(case)
    key = sorted(
        {each.sop_instance_uid: each for each in case.images}.values(),
        key=lambda each: (each.study_instance_uid, each.series_instance_uid, each.sop_instance_uid),
    )
    views = {
        view.frame.sop_instance_uid: view for view in case.state.views.values() if view.frame is not None
    }
    for study, of_study in groupby(key, lambda each: each.study_instance_uid):
        series: list[Json] = []
        for uid, of_series in groupby(of_study, lambda each: each.series_instance_uid):
            instances = list(of_series)
            series.append(
                {
                    "uid": uid,
                    "modality": {"system": _DICOM, "code": instances[0].modality},
                    "instance": [
                        {
                            "uid": each.sop_instance_uid,
                            "sopClass": {
                                "system": "urn:ietf:rfc3986",
                                "code": f"urn:oid:{each.sop_class_uid}",
                            },
                            **_shown(views.get(each.sop_instance_uid)),
                        }
                        for each in instances
                    ],
                }
            )
        body: Resource = {
            "identifier": [{"system": _UID, "value": f"urn:oid:{study}"}],
            "status": "available",
            "subject": patient,
            "encounter": encounter,
            "series": series,
        }
        made.append(draft.lasting("ImagingStudy", study, body=body))
    return made


def _shown(view: SavedView | None) -> Resource:
    return {} if view is None else {"title": f"{view.tag.text}, key image"}


def diary(draft: Draft, patient: Resource, encounter: Resource) -> list[Resource]:
    """Each day or time of a diary, as far as it had come back at this version; a missing one stays missing."""
    made = []
    for row in draft.case.all_rows():
        if names_of(row.path) not in _DIARIES:
            continue
        facts = [fact for fact in draft.case.facts() if fact.path.startswith(f"{row.path}.")]
        answers = [fact.answer for fact in facts if fact.answer is not None]
        if not answers:
            continue
        body: Resource = {
            "status": "in-progress" if draft.case.signature is None else "completed",
            "subject": patient,
            "encounter": encounter,
            "authored": max(answer.at for answer in answers).isoformat(),
            "item": [_item(row.path, fact) for fact in facts],
        }
        made.append(draft.lasting("QuestionnaireResponse", row.path, body=body))
    return made


def _item(place: str, fact: Fact) -> Resource:
    """A question by the names that lead to it, its words, its answer."""
    names = fact.path[len(place) + 1 :]
    return {"linkId": names, "text": fact.item.text, "answer": [_answer(fact)]}


def _answer(fact: Fact) -> Resource:
    value = fact.value
    if isinstance(value, bool):
        return {"valueBoolean": value}
    if isinstance(value, int):
        return {"valueInteger": value}
    if isinstance(value, dict) and "unit" in value and quantity(value).number:
        told = amount_of(value)
        if told is not None:
            return {"valueQuantity": amount(told)}
    return {"valueString": fact.words}


def audit(draft: Draft, composition: Resource) -> None:
    """Who signed, added or released, and when: an event each, out of the journal up to this version."""
    case = draft.case
    for entry in live(case.entries):
        event = entry.event
        match event:
            case NoteSigned():
                code, words = "attest", "Attested (signed)"
            case AddendumAdded():
                code, words = "amend", "Amended (addendum)"
            case ReleasedUnsigned():
                code, words = "disclose", "Released unsigned"
            case _:
                continue
        agent: Resource = {"who": {"display": event.name}, "requestor": True}
        if event.role:
            agent["role"] = [{"text": event.role}]
        where = entry.actor.station or case.institution.station or case.institution.software or "procroom"
        body: Resource = {
            "type": {"system": _LIFECYCLE, "code": code, "display": words},
            "recorded": entry.at.isoformat(),
            "outcome": "0",
            "outcomeDesc": event.reason if isinstance(event, ReleasedUnsigned) else None,
            "agent": [agent],
            "source": {"observer": {"display": where}},
            "entity": [{"what": composition}],
        }
        draft.lasting("AuditEvent", str(entry.seq), body=body)
