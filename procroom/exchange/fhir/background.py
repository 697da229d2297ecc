"""What else was recorded: allergies, therapies that were ordered, days of a trial's diary, images, who signed."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from procroom.domain import paths
from procroom.domain.definition import Kind
from procroom.domain.events import AddendumAdded, NoteSigned, NoteWithdrawn, ReleasedUnsigned
from procroom.exchange.account import amount as amount_of
from procroom.exchange.codes import NO_KNOWN_ALLERGY, SYSTEMS
from procroom.exchange.fhir.draft import URI, Draft, Resource, amount, concept, defined, moment
from procroom.exchange.own_images import check_images
from procroom.exchange.signed import Fact, Row
from procroom.imaging.hierarchy import Instance

_LIFECYCLE = "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle"

#: What people do with a note -> how ISO 21089 calls it: (code, display).
_ACTS: Mapping[type, tuple[str, str]] = MappingProxyType(
    {
        NoteSigned: ("attest", "Attest Record Lifecycle Event"),
        AddendumAdded: ("amend", "Amend (Update) Record Lifecycle Event"),
        NoteWithdrawn: ("deprecate", "Deprecate Record Lifecycle Event"),
        ReleasedUnsigned: ("disclose", "Disclose Record Lifecycle Event"),
    }
)


def allergies(draft: Draft, patient: Resource, encounter: Resource) -> list[Resource]:
    """Each allergy that was recorded; that there are none only where a person said so (clinical.md K1)."""
    account, made = draft.account, list[Resource]()
    context: Resource = {
        "patient": patient,
        "encounter": encounter,
        "clinicalStatus": defined("allergyintolerance-clinical", "active"),
    }
    status = account.facts.get("prechecks.allergy_status")
    if status is not None and status.value == "NONE_KNOWN":
        body: Resource = {
            **context,
            "code": concept(status.words, NO_KNOWN_ALLERGY),
            "recordedDate": draft.recorded(status.path),
        }
        made.append(draft.lasting("AllergyIntolerance", status.path, body=body))
    for row in draft.case.rows_at("prechecks.allergies"):
        substance, plan = (account.words(f"{row.path}.{name}") for name in ("substance", "plan"))
        if not substance:
            continue
        body = {
            **context,
            "code": concept(substance),
            "reaction": _reaction(draft, row),
            "note": [{"text": plan}] if plan else None,
            "recordedDate": draft.recorded(f"{row.path}.substance"),
        }
        made.append(draft.lasting("AllergyIntolerance", row.path, body=body))
    return made


def _reaction(draft: Draft, row: Row) -> list[Resource] | None:
    words, severity = (
        draft.account.words(f"{row.path}.reaction"),
        draft.account.text(f"{row.path}.severity"),
    )
    if not words:
        return None
    told: Resource = {"manifestation": [concept(words)]}
    if severity in {"MILD", "MODERATE", "SEVERE"}:
        told["severity"] = severity.lower()
    return [told]


def orders(draft: Draft, context: Resource) -> list[Resource]:
    """Each therapy that was recorded as ordered; one that is merely part of the plan was not."""
    made = []
    for row in draft.case.all_rows():
        ordered = draft.account.facts.get(f"{row.path}.ordered")
        what = draft.account.words(f"{row.path}.type")
        if ordered is None or ordered.value is not True or not what:
            continue
        sessions = draft.account.facts.get(f"{row.path}.sessions")
        number = amount_of(sessions.value, "{session}") if sessions is not None else None
        body: Resource = {
            **context,
            "status": "active" if draft.is_signed else "draft",
            "intent": "order",
            "code": concept(what),
            "quantityQuantity": None if number is None else amount(number),
            "authoredOn": draft.recorded(ordered.path),
        }
        made.append(draft.lasting("ServiceRequest", row.path, body=body))
    return made


def known_order(draft: Draft, context: Resource) -> list[Resource]:
    """The order that the session answers, where its accession number is known; how it stands is not, nor who gave it."""
    number = draft.case.encounter.accession_number
    if not number:
        return []
    body: Resource = {
        **context,
        "identifier": [{"type": defined("v2-0203", "ACSN"), "value": number}],
        "status": "unknown",
        "intent": "order",
    }
    return [draft.lasting("ServiceRequest", "accession", body=body)]


def diary(draft: Draft, context: Resource) -> list[Resource]:
    """Each day of a trial's diary, with what was answered on it. A day or a question without answer is left out."""
    rows = [row.path for row in draft.case.all_rows() if row.group.role == "diary"]
    return [*_answered(draft, context, draft.account.facts.values(), rows)]


def later_diary(draft: Draft, context: Resource) -> None:
    """The diary of a block, which came back after signing: each entry, and what was asked of it as a whole.

    It is no part of the note, so neither of its Composition nor of who signed it: who recorded an answer stands with it.
    """
    facts = draft.case.diary()
    places = dict.fromkeys(paths.parent(fact.path) for fact in facts)
    if any(_answered(draft, context, facts, places)):
        draft.since.append(draft.case.diary_mark())


def _answered(
    draft: Draft, context: Resource, facts: Iterable[Fact], places: Iterable[str]
) -> tuple[Resource, ...]:
    """A QuestionnaireResponse of the answers at each place; of a place without one, none."""
    answers = [(fact, fact.answer) for fact in facts if fact.answer is not None]
    made = []
    for place in places:
        here = [(fact, answer) for fact, answer in answers if paths.parent(fact.path) == place]
        if here:
            at = next(
                (fact.value for name in ("date", "at") for fact, _ in here if fact.item.link_id == name), ""
            )
            body: Resource = {
                **context,
                "status": "completed" if draft.is_signed else "in-progress",
                "authored": moment(str(at)),
                "author": {"display": here[-1][1].actor.name} if here[-1][1].actor.name else None,
                "item": [
                    {"linkId": fact.item.link_id, "text": fact.item.text, "answer": [_answer(fact)]}
                    for fact, _ in here
                ],
            }
            made.append(draft.lasting("QuestionnaireResponse", place, body=body))
    return tuple(made)


def _answer(fact: Fact) -> Resource:
    """An answer as FHIR tells its kind."""
    if isinstance(fact.value, bool | int):
        return {"valueBoolean" if isinstance(fact.value, bool) else "valueInteger": fact.value}
    number = amount_of(fact.value)
    if number is not None:
        return {"valueQuantity": amount(number)}
    if fact.item.kind is Kind.DATE and isinstance(fact.value, str):
        return {"valueDate": fact.value}
    return {"valueString": fact.words}


def imaging_studies(draft: Draft, patient: Resource, order: list[Resource]) -> list[Resource]:
    """The studies whose images the case shows or was opened with, as far as they are at hand; where they lie is not known.

    ``order``: of the session; a study of the same accession number rests on it.

    Raises:
        NotExportable: an image or a series is not of the case's patient.
    """
    check_images(draft.case)
    made = []
    own = [each for each in draft.case.images if each.sop_instance_uid]
    for study in dict.fromkeys(each.study_instance_uid for each in own):
        images = [each for each in own if each.study_instance_uid == study]
        numbers = list(dict.fromkeys(each.accession_number for each in images if each.accession_number))
        first = next((each.study_date for each in images if each.study_date is not None), None)
        described = next((each.study_description for each in images if each.study_description), "")
        body: Resource = {
            "identifier": [
                {"system": "urn:dicom:uid", "value": f"urn:oid:{study}"},
                *({"type": defined("v2-0203", "ACSN"), "value": number} for number in numbers),
            ],
            "status": "unknown",
            "subject": patient,
            "basedOn": order if draft.case.encounter.accession_number in numbers else None,
            "started": None if first is None else first.date().isoformat(),
            "description": described,
            "series": list(_series(images)),
        }
        made.append(draft.lasting("ImagingStudy", study, body=body))
    return made


def _series(images: list[Instance]) -> Iterator[Resource]:
    for uid in dict.fromkeys(each.series_instance_uid for each in images):
        those = [each for each in images if each.series_instance_uid == uid]
        first = those[0]
        told: Resource = {
            "uid": uid,
            "modality": {"system": SYSTEMS["DCM"][0], "code": first.modality or "OT"},
            "instance": [_instance(each) for each in those],
        }
        if first.series_number is not None and first.series_number >= 0:
            told["number"] = first.series_number
        if first.series_description:
            told["description"] = first.series_description
        yield told


def _instance(image: Instance) -> Resource:
    told: Resource = {
        "uid": image.sop_instance_uid,
        "sopClass": {"system": URI, "code": f"urn:oid:{image.sop_class_uid}"},
    }
    if image.instance_number is not None and image.instance_number >= 0:
        told["number"] = image.instance_number
    return told


def audit_events(draft: Draft, patient: Resource) -> list[Resource]:
    """Who signed, added or released, and when, out of the journal. That it is handed over now is not known to a pure form."""
    case, made = draft.case, []
    software = case.institution.software or "procroom"
    for entry in case.entries:
        event = entry.event
        if not isinstance(event, NoteSigned | AddendumAdded | NoteWithdrawn | ReleasedUnsigned):
            continue
        code, display = _ACTS[type(event)]
        agent: Resource = {"who": {"display": event.name}, "requestor": True}
        if event.role:
            agent["role"] = [{"text": event.role}]
        source: Resource = {"observer": {"display": software}}
        if entry.actor.station:
            source["site"] = entry.actor.station
        reason = event.reason if isinstance(event, ReleasedUnsigned) else ""
        if isinstance(event, NoteWithdrawn):
            reason = event.text
        body: Resource = {
            "type": {"system": _LIFECYCLE, "code": code, "display": display},
            "recorded": entry.at.isoformat(),
            "purposeOfEvent": [{"text": reason}] if reason else None,
            "agent": [agent],
            "source": source,
            "entity": [{"what": patient}],
        }
        made.append(draft.lasting("AuditEvent", str(entry.seq), body=body))
    return made
