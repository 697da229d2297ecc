"""The US Realm Header of a Procedure Note: who, when, which version. What is not recorded says so (nullFlavor NI)."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from procroom.domain.values import Code
from procroom.exchange.account import Account, When
from procroom.exchange.cda.nodes import (
    Node,
    coded,
    concept,
    identifier,
    node,
    not_said,
    span,
    stamp,
    templates,
    time,
)
from procroom.exchange.codes import PROCEDURE_NOTE
from procroom.exchange.person_names import PersonName, names_of
from procroom.exchange.signed import SignedCase, Signer
from procroom.notes.render.furniture import DEMO, Furniture

_US_REALM, _PROCEDURE_NOTE, _EXTENSION = (
    *("2.16.840.1.113883.10.20.22.1.1", "2.16.840.1.113883.10.20.22.1.6"),
    "2015-08-01",
)
_GENDER_SYSTEM, _CONFIDENTIALITY_SYSTEM = "2.16.840.1.113883.5.1", "2.16.840.1.113883.5.25"

#: AdministrativeGender; the V3 code UN (undifferentiated) is not what "other" says.
_GENDERS = {"MALE": {"code": "M"}, "FEMALE": {"code": "F"}, "OTHER": {"nullFlavor": "OTH"}}


def document_id(case: SignedCase) -> UUID:
    """What a receiver knows this version by."""
    return case.id_of("cda", "ClinicalDocument")


def header(account: Account) -> Iterator[Node]:
    """The elements of the header, in order."""
    case = account.case
    yield node("realmCode", code="US")
    yield node("typeId", root="2.16.840.1.113883.1.3", extension="POCD_HD000040")
    yield from (*templates(_US_REALM, _EXTENSION), *templates(_PROCEDURE_NOTE, _EXTENSION))
    yield identifier(document_id(case))
    yield coded(PROCEDURE_NOTE)
    yield node("title", _title(case))
    yield time(case.at)
    yield node("confidentialityCode", code="N", codeSystem=_CONFIDENTIALITY_SYSTEM)
    yield node("languageCode", code=case.document.language)
    yield from _version(case)
    yield _patient(case)
    yield from _authors(case)
    yield from _data_enterer(case)
    yield _custodian(case)
    yield from _authenticators(case)
    yield _service(account)
    yield from _replaced(case)
    yield _encounter(case)


def _title(case: SignedCase) -> str:
    """The note's title; of a demonstration, and of what nobody signed, it says so in the note's words."""
    document, words = case.document, Furniture.of(case.document)
    said = [words.say(DEMO)] if document.synthetic else []
    said += [document.title] if case.signature else [document.title, words.status(document)]
    return " – ".join(said)


def _version(case: SignedCase) -> tuple[Node, Node]:
    """Versions of a signed note are one set; what is released unsigned is a set of its own, and replaces nothing."""
    root = case.lasting_id_of("cda", "set") if case.version else case.id_of("cda", "set")
    return identifier(root, tag="setId"), node("versionNumber", value=str(case.version or 1))


def _replaced(case: SignedCase) -> Iterator[Node]:
    if case.version > 1:
        before = case.at_version(case.version - 1)
        parent = node("parentDocument", identifier(document_id(before)), *_version(before))
        yield node("relatedDocument", parent, typeCode="RPLC")


def _patient(case: SignedCase) -> Node:
    patient = case.patient
    number = not_said("id")
    if patient.mrn:  # without an assigning authority's OID the number means nothing beyond this case
        root = patient.authority_oid or case.lasting_id_of("cda", "patient numbers")
        number = identifier(root, patient.mrn, patient.authority)
    gender = {"codeSystem": _GENDER_SYSTEM, **_GENDERS.get(patient.sex, {"nullFlavor": "UNK"})}
    person = node(
        "patient",
        *names(patient.name, of_patient=True),
        node("administrativeGenderCode", **gender) if patient.sex else not_said("administrativeGenderCode"),
        time(patient.birth_date, "birthTime"),
        not_said("raceCode"),
        not_said("ethnicGroupCode"),
    )
    return node("recordTarget", node("patientRole", number, not_said("addr"), not_said("telecom"), person))


def names(recorded: str, *, of_patient: bool = False) -> list[Node]:
    """A person's name in each script it is recorded in; free words as they are, of the patient as the family name."""
    found = names_of(recorded)
    return [_name(each, of_patient=of_patient) for each in found] or [not_said("name")]


def _name(name: PersonName, *, of_patient: bool) -> Node:
    if name.is_free and not of_patient:
        return node("name", name.family)
    return node(
        "name",
        node("prefix", name.prefix) if name.prefix else None,
        node("given", name.given) if name.given else not_said("given"),
        node("given", name.middle) if name.middle else None,
        node("family", name.family) if name.family else not_said("family"),
        node("suffix", name.suffix) if name.suffix else None,
        use=name.script.value[0] if name.script is not None else "",
    )


def entity(who: str, tag: str = "assignedEntity") -> Node:
    """A person by name, of whom neither number nor address is recorded."""
    return node(
        tag,
        not_said("id"),
        not_said("addr"),
        not_said("telecom"),
        node("assignedPerson", *names(who)),
    )


def author(who: str, at: datetime) -> Node:
    """A person who wrote, and when."""
    return node("author", time(at, "time"), entity(who, "assignedAuthor"))


def _signers(case: SignedCase) -> list[Signer]:
    signed = case.signature
    first = [] if signed is None else [Signer(signed.name, signed.role, signed.at)]
    return [*first, *(Signer(added.name, added.role, added.at) for added in case.addenda)]


def _authors(case: SignedCase) -> Iterator[Node]:
    """Who signed and who added; of what is not signed, the program."""
    for who in _signers(case):
        yield author(who.name, who.at)
    if case.signature is None:
        software = case.institution.software or "procroom"
        device = node(
            "assignedAuthoringDevice",
            node("manufacturerModelName", "procroom"),
            node("softwareName", software),
        )
        told = (not_said("id"), not_said("addr"), not_said("telecom"))
        yield node("author", time(case.at, "time"), node("assignedAuthor", *told, device))


def _data_enterer(case: SignedCase) -> Iterator[Node]:
    """Who entered the facts, when that was one person; the header has room for one."""
    answers = [fact.answer for fact in case.facts() if fact.answer is not None]
    if len({answer.actor.name for answer in answers} - {""}) == 1:
        last = max(answers, key=lambda answer: answer.seq)
        yield node("dataEnterer", time(last.at, "time"), entity(last.actor.name))


def _custodian(case: SignedCase) -> Node:
    keeper = case.institution.name or case.encounter.facility
    organization = node(
        "representedCustodianOrganization",
        not_said("id"),
        node("name", keeper) if keeper else not_said("name"),
        not_said("telecom"),
        not_said("addr"),
    )
    return node("custodian", node("assignedCustodian", organization))


def _authenticators(case: SignedCase) -> Iterator[Node]:
    """Who answers for this version signs it legally; who signed the earlier ones stands beside."""
    if case.signer is None:
        return
    signed = node("signatureCode", code="S")
    yield node("legalAuthenticator", time(case.signer.at, "time"), signed, entity(case.signer.name))
    for before in _signers(case)[:-1]:
        signed = node("signatureCode", code="S")
        yield node("authenticator", time(before.at, "time"), signed, entity(before.name))


def _service(account: Account) -> Node:
    """The procedure: needle in to needle out over all targets, as far as recorded; else the day."""
    case = account.case
    day = case.encounter.service_date
    ends = [each.when.end for each in account.done if each.when.end]
    on = day.isoformat() if day else ""
    begun = account.begun
    when = When(start=begun or on, end=max(ends, key=stamp, default="" if begun else on))
    low_high = (
        span(when) if when.start or when.end else node("effectiveTime", not_said("low"), not_said("high"))
    )
    performer = node("performer", entity(account.words("people.proceduralist")), typeCode="PPRF")
    event = node(
        "serviceEvent",
        concept(account.cpt, account.title),
        low_high,
        performer,
        classCode="PCPR",
    )
    return node("documentationOf", event)


def _encounter(case: SignedCase) -> Node:
    told = case.encounter
    place = node("location", node("name", told.facility)) if told.facility else None
    facility = node("healthCareFacility", not_said("id"), place)
    session = node(
        "encompassingEncounter",
        identifier(case.lasting_id_of("cda", "encounter")),
        not_said("code"),
        node("effectiveTime", time(told.service_date, "low")),
        node("location", facility),
    )
    return node("componentOf", session)


#: LOINC of a section that holds what was added after signing.
ADDENDUM = Code("55107-7", "LN", "Addendum Document")
