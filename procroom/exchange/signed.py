"""The signed case: all that any form needs of a case, as plain values. Made in ``app.signed_case``; read here.

How facts are asked. Nothing is asked by procedure; what a procedure has says its definition.

* Who and where: ``case.patient``, ``case.encounter``, ``case.institution``, ``case.signer``; texts are as recorded, ``""`` or
  None where nobody said.
* One value: ``case.value("anaesthesia.level")``, as stored (see ``domain.kinds`` for the JSON of each kind; a quantity is
  ``{"value": "70", "unit": "kg"}``; ``kinds.quantity`` makes a ``Quantity`` of it). None: not recorded.
* By what it is to programs: ``case.role("service_date")`` for ``ItemRole``s; ``case.rows("medication")`` for ``GroupRole``s,
  each a ``Row`` with ``row.value("drug")``, ``row.words("drug")``, ``row.rows("contacts")``; names are looked up from inside out.
* Any list by its place: ``case.rows_at("performed.targets")``, ``case.rows_at("performed.targets[t1].positions")``.
* Everything that was recorded, in order: ``case.facts()``; each with path, the names that lead to it without instance ids
  (``fact.names == ("baseline", "vitals", "systolic")``: what codes are looked up by), value, words, who, when.
* Times are ``datetime`` with zone: ``domain.values.parse_time`` of a TIME's value.
* Images: whoever hands over pictures or names images asks ``own_images.check_images(case)`` first (clinical.md SL-05).
* What was recorded after signing (diary, visits) is in ``case.latest``: ``case.at_latest().facts()``; the diary of a
  block, which its outcome is read from: ``case.diary()``.
"""

import hashlib
import json
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from procroom.domain.assessment import Assessment
from procroom.domain.case import Addendum, Answer, CaseState, NoteStatus, Signature, status_when_signed
from procroom.domain.definition import Group, GroupRole, Item, ItemRole, ProcedureDefinition, Section
from procroom.domain.events import Entry, NoteSigned
from procroom.domain.kinds import wording
from procroom.domain.trial_log import TrialLog
from procroom.domain.values import Actor, Json
from procroom.domain.walk import Scope, fields, instances, section_scope
from procroom.notes.document import NoteDocument

if TYPE_CHECKING:
    from procroom.imaging.hierarchy import DoseReport, Instance

#: Everything procroom derives an identifier from lies under this (RFC 4122 version 5, name-based).
NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://procroom.org/exchange")


@dataclass(frozen=True, slots=True)
class Patient:
    """Who the patient is, as recorded.

    Attributes:
        name: as recorded: a DICOM person name with ``^`` (``Family^Given``), or free words.
        mrn: the number.
        authority: who assigned the number (HL7 HD namespace id, DICOM Issuer of Patient ID); from the settings, else
            from the images of this patient.
        authority_oid: its OID, where the settings tell one.
        birth_date: None when not recorded.
        sex: ``MALE``, ``FEMALE``, ``OTHER``, ``UNKNOWN`` or empty.
    """

    name: str = ""
    mrn: str = ""
    authority: str = ""
    authority_oid: str = ""
    birth_date: date | None = None
    sex: str = ""


@dataclass(frozen=True, slots=True)
class Encounter:
    """The session: where and when.

    Attributes:
        facility, room: as recorded.
        place_of_service: CMS code, as recorded.
        service_date: day of the procedure.
        number: the site's own number of the note, or empty.
        accession_number, study_id: of the images of this patient, where they agree; else empty.
    """

    facility: str = ""
    room: str = ""
    place_of_service: str = ""
    service_date: date | None = None
    number: str = ""
    accession_number: str = ""
    study_id: str = ""


@dataclass(frozen=True, slots=True)
class Institution:
    """This installation, from its settings.

    Attributes:
        name: of the practice.
        station: name of the computer.
        authority: who assigns its patients' numbers.
        authority_oid: the OID of that.
        software: name and version of the program.
    """

    name: str = ""
    station: str = ""
    authority: str = ""
    authority_oid: str = ""
    software: str = ""


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed this version, as what, when (with zone); of an addendum, who added it."""

    name: str
    role: str
    at: datetime


@dataclass(frozen=True, slots=True)
class LogEvent:
    """One entry of the journal in words, for event logs.

    Attributes:
        seq: of the entry.
        at: when it was entered, with zone.
        happened_at: when the thing itself was, where the record says so.
        actor: who entered it.
        sort: ``opened``, ``entered``, ``corrected``, ``removed``, ``view``, ``signed`` … (``app.timeline.Sort``).
        words: it in words.
        place: which target, position, drug; empty for the whole case.
        path: field it tells of, or empty.
        taken_back: it no longer counts.
    """

    seq: int
    at: datetime
    happened_at: datetime | None
    actor: Actor
    sort: str
    words: str
    place: str = ""
    path: str = ""
    taken_back: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A recorded or calculated value at its place.

    Attributes:
        path: with instance ids.
        names: without: what codes are looked up by.
        section: that it stands in.
        item: its declaration.
        value: as stored.
        words: as the note words it, in the note's language.
        answer: who recorded it when, from where; None of what is calculated.
    """

    path: str
    names: tuple[str, ...]
    section: Section
    item: Item
    value: Json
    words: str
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class Row:
    """An instance of a group."""

    path: str
    group: Group
    scope: Scope

    def value(self, name: str) -> Json:
        """The value a name stands for, from here outwards; None when not recorded."""
        return self.scope.value(name)

    def words(self, name: str) -> str:
        """The value as the note words it; empty when not recorded."""
        found = self.scope.find(name)
        value = self.scope.value(name)
        if found is None or value is None or not isinstance(found.item, Item):
            return ""
        return wording(found.item, value, self.scope.language)

    def rows(self, link_id: str) -> tuple["Row", ...]:
        """The instances of a group in it; none when it has no such group."""
        return tuple(
            Row(place, member, self.scope.into(place, member))
            for member in self.group.items
            if isinstance(member, Group) and member.link_id == link_id
            for _, place in instances(self.scope.state, f"{self.path}.{link_id}", member)
        )


@dataclass(frozen=True, slots=True)
class SignedCase:
    """A case as signed: the same version of a case makes the same bytes in every form.

    Attributes:
        case_id: UUID text.
        version: 1 is the signature, each addendum adds 1, and so does a withdrawal, the last; 0 was released unsigned, by explicit choice.
        definition: the pinned procedure, in the note's language.
        state: the case at that version: what the note rests on.
        latest: the case as it stands now: what came in after signing is here.
        entries: the journal up to that version, retracted entries included (``domain.history.live`` leaves those out).
        events: the same in words.
        document: the note at that version, with its addenda.
        note_pdf: the note as issued at that version.
        signature: None only in version 0.
        addenda: up to this version.
        patient, encounter, institution: see there.
        assessment: what the rules say at signing: codes for charges, figures, findings.
        trial: the trial the case belongs to, with its log as PDF in ``trial_pdf``; None when to none.
        trial_pdf: empty when there is no trial.
        visits: the other cases of the trial at their newest version, without pictures, trial and visits of their own; none
            of a case that is released unsigned.
        images: the instances that the case's views, marks and linked series point to, as far as their files are at hand.
        dose_reports: radiation dose reports among the files.
        pictures: digest -> PNG (8-bit, window applied, without marks) of the saved views.
        absent: in words, what belongs to the case and is not at hand.
    """

    case_id: str
    version: int
    definition: ProcedureDefinition
    state: CaseState
    latest: CaseState
    entries: tuple[Entry, ...]
    events: tuple[LogEvent, ...]
    document: NoteDocument
    note_pdf: bytes
    signature: Signature | None
    addenda: tuple[Addendum, ...]
    patient: Patient
    encounter: Encounter
    institution: Institution
    assessment: Assessment
    trial: TrialLog | None = None
    trial_pdf: bytes = b""
    visits: tuple["SignedCase", ...] = ()
    images: tuple["Instance", ...] = ()
    dose_reports: tuple["DoseReport", ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    absent: tuple[str, ...] = ()

    @property
    def signer(self) -> Signer | None:
        """Who answers for this version; None when it was released unsigned."""
        if self.addenda:
            last = self.addenda[-1]
            return Signer(last.name, last.role, last.at)
        signed = self.signature
        return None if signed is None else Signer(signed.name, signed.role, signed.at)

    @property
    def withdrawn(self) -> bool:
        """Whether this version withdraws the note."""
        return status_when_signed(self.addenda) is NoteStatus.WITHDRAWN

    @property
    def at(self) -> datetime:
        """When this version came to be, with zone: the only "now" that a form knows."""
        return self.entries[-1].at

    @property
    def key(self) -> str:
        """What every identifier of this version is derived from."""
        return f"{self.case_id}/{self.version or self.state.head_digest}"

    @property
    def edition(self) -> str:
        """The version in a file name: ``v1``; what was released unsigned tells which record it is of: ``v0-1a2b3c4d``."""
        return f"v{self.version}" if self.version else f"v0-{self.state.head_digest[:8]}"

    def id_of(self, *of: str) -> uuid.UUID:
        """A stable UUID of something in this version: ``case.id_of("fhir", "Composition")``."""
        return uuid.uuid5(NAMESPACE, "/".join((self.key, *of)))

    def lasting_id_of(self, *of: str) -> uuid.UUID:
        """A stable UUID of something that is the same in all versions: a patient, a series, a resource to be updated."""
        return uuid.uuid5(NAMESPACE, "/".join((self.case_id, *of)))

    def at_version(self, version: int) -> "SignedCase":
        """The same case with another version's number, to derive the identifiers of an earlier version."""
        return replace(self, version=version)

    def as_signed(self) -> "SignedCase":
        """The case at its first version: what an addendum does not change stays the same, bytes and all."""
        if self.version <= 1:
            return self
        end = next(entry.seq for entry in self.entries if isinstance(entry.event, NoteSigned))
        return replace(
            self,
            version=1,
            addenda=(),
            entries=tuple(entry for entry in self.entries if entry.seq <= end),
            events=tuple(event for event in self.events if event.seq <= end),
        )

    def at_latest(self) -> "SignedCase":
        """The same, asked as the record stands now: with what came in after signing."""
        return replace(self, state=self.latest)

    def diary(self) -> tuple[Fact, ...]:
        """What stands now in the diary that comes back after signing, calculated values included; empty where there is none.

        It is no part of the note, and grows while the version stays: whoever tells it lets its identity follow it
        (``diary_mark``).
        """
        kept = [
            section
            for section in self.definition.sections
            if section.stage.outlives_signing
            and any(isinstance(each, Group) and each.role == "diary" for each in section.items)
        ]
        return tuple(fact for fact in self.at_latest().facts() if fact.section in kept)

    def diary_mark(self) -> str:
        """What tells one state of that diary from another: 8 digits; empty while nothing of it is recorded."""
        told = [
            f"{fact.path}={json.dumps(fact.value, sort_keys=True)}@{fact.answer.at.isoformat()}"
            for fact in self.diary()
            if fact.answer is not None
        ]
        return hashlib.sha256("\n".join(told).encode("utf-8")).hexdigest()[:8] if told else ""

    def value(self, path: str) -> Json:
        """The value at a path, recorded or calculated; None when not recorded or no such item."""
        return Scope(self.definition, self.state, ()).value(path)

    def words(self, path: str) -> str:
        """The value at a path as the note words it; empty when not recorded."""
        scope = Scope(self.definition, self.state, ())
        found, value = scope.find(path), scope.value(path)
        if found is None or value is None or not isinstance(found.item, Item):
            return ""
        return wording(found.item, value, self.definition.language)

    def role(self, role: ItemRole) -> str:
        """The text of the first item that has a role; empty when not recorded."""
        for names, item in self.definition.walk():
            if isinstance(item, Item) and item.role == role:
                value = self.state.value(".".join(names))
                return value if isinstance(value, str) else ""
        return ""

    def rows(self, role: GroupRole) -> tuple[Row, ...]:
        """The instances of all groups of a role, in declared order and order of adding."""
        return tuple(row for row in self.all_rows() if row.group.role == role)

    def rows_at(self, path: str) -> tuple[Row, ...]:
        """The instances of the group at a path (instance ids of enclosing groups included), in order of adding."""
        return tuple(row for row in self.all_rows() if row.path == path or row.path.startswith(f"{path}["))

    def all_rows(self) -> Iterator[Row]:
        """Every instance of every enabled group, in declared order."""
        for section in self.definition.sections:
            scope = section_scope(self.definition, self.state, section)
            yield from _rows(scope, section.items)

    def facts(self) -> Iterator[Fact]:
        """Everything recorded, calculated or gathered from the views, in declared order."""
        for found in fields(self.definition, self.state):
            value = found.value
            if value is not None:
                yield Fact(
                    found.path,
                    names_of(found.path),
                    found.section,
                    found.item,
                    value,
                    wording(found.item, value, self.definition.language),
                    self.state.answers.get(found.path),
                )


def names_of(path: str) -> tuple[str, ...]:
    """The names that lead to a place, without instance ids: ``baseline.vitals[v1].systolic`` -> three names."""
    return tuple(step.partition("[")[0] for step in path.split("."))


def _rows(scope: Scope, members: tuple[Item | Group, ...]) -> Iterator[Row]:
    for member in members:
        if isinstance(member, Item) or not scope.holds(member.enable_when):
            continue
        for _, place in instances(scope.state, f"{scope.path}.{member.link_id}", member):
            inner = scope.into(place, member)
            yield Row(place, member, inner)
            yield from _rows(inner, member.items)
