"""The facts of a signed case as entries of C-CDA R2.1, each under the heading where the note tells it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from types import MappingProxyType

from procroom.domain import paths
from procroom.domain.definition import GroupRole
from procroom.domain.values import Code
from procroom.exchange.account import Account, Diagnosed, Done, Given, Measured, Reading, When, amount
from procroom.exchange.cda.header import entity
from procroom.exchange.cda.narrative import (
    ALLERGIES,
    INDICATIONS,
    MEDICATIONS,
    PLANNED,
    POST_DIAGNOSIS,
    PROCEDURES,
    RESULTS,
    VITALS,
    Heading,
    Narrative,
)
from procroom.exchange.cda.nodes import (
    Node,
    coded,
    concept,
    identifier,
    measure,
    node,
    not_said,
    span,
    templates,
    text_at,
    time,
)
from procroom.exchange.codes import SEVERITIES, own_code
from procroom.exchange.signed import Fact, names_of

_V2, _V3, _CCDA = "2014-06-09", "2015-08-01", "2.16.840.1.113883.10.20.22.4"
_ACT_CLASS, _ACT_CODE = "2.16.840.1.113883.5.6", "2.16.840.1.113883.5.4"

#: Whose identifiers of devices (UDI) are: the FDA.
_UDI = "2.16.840.1.113883.3.3719"

_DIAGNOSIS = Code("282291009", "SCT", "Diagnosis")
_DIAGNOSIS_LOINC = Code("29308-4", "LN", "Diagnosis")
_POST_DIAGNOSIS = Code("59769-0", "LN", "Postprocedure diagnosis")
_VITAL_SIGNS = Code("46680005", "SCT", "Vital signs")
_VITAL_SIGNS_LOINC = Code(
    "74728-7", "LN", "Vital signs, weight, height, head circumference, oximetry, BMI, and BSA panel"
)
_ALLERGY = Code("419199007", "SCT", "Allergy to substance")
_COMPLETED = "completed"
#: Units of what a scale gives, and of relief: what an Assessment Scale Observation is for.
_SCALES = frozenset({"{score}", "{Tscore}", "%"})
#: Roles of groups of which an instance is told as one entry of several parts.
_TOGETHER: tuple[GroupRole, ...] = ("reading", "impedances", "diary", "lead")
_VALUE = MappingProxyType({"tag": "value", "xsi": "CD"})


@dataclass
class Entries:
    """The entries under each heading."""

    account: Account
    narrative: Narrative
    found: dict[Heading, list[Node]] = field(default_factory=lambda: defaultdict(list))

    def fill(self) -> None:
        """Put in all that the case tells."""
        self._diagnoses()
        self._planned()
        self._allergies()
        self._procedures()
        for given in self.account.given():
            self._put(MEDICATIONS, self._medication(given))
        self._measured()

    def _put(self, heading: Heading, act: Node) -> None:
        self.found[heading].append(node("entry", act))

    def _id(self, *of: str) -> Node:
        return identifier(self.account.case.lasting_id_of("cda", *of))

    def _told_at(self, path: str, heading: Heading) -> str:
        return self.narrative.told_at.get(path, {}).get(heading, "")

    def _diagnoses(self) -> None:
        for each in self.account.diagnosed("diagnosis"):
            told_at = self._told_at(each.fact.path, INDICATIONS)
            self._put(INDICATIONS, self._problem("", each, (f"{_CCDA}.19", _V2), told_at))
        said = "post_diagnosis.same"
        is_same = self.account.text(said) == "SAME"
        problems = [
            self._problem(
                "post/",
                each,
                (f"{_CCDA}.4", _V3),
                self._told_at(said if is_same else each.fact.path, POST_DIAGNOSIS),
            )
            for each in self.account.diagnosed("diagnosis" if is_same else "post_diagnosis")
        ]
        if problems:
            act = node(
                "act",
                *templates(f"{_CCDA}.51", _V3),
                coded(_POST_DIAGNOSIS),
                *(node("entryRelationship", problem, typeCode="SUBJ") for problem in problems),
                classCode="ACT",
                moodCode="EVN",
            )
            self._put(POST_DIAGNOSIS, act)

    def _problem(self, when: str, each: Diagnosed, template: tuple[str, str], told_at: str) -> Node:
        return self._observation(
            f"{when}{each.fact.path}",
            template,
            coded(_DIAGNOSIS, coded(_DIAGNOSIS_LOINC, tag="translation")),
            told_at,
            node("effectiveTime", not_said("low")),
            concept(each.code, each.fact.words, told_at, **_VALUE),
        )

    def _planned(self) -> None:
        for row in self.account.case.rows_at("planned.targets"):
            path = f"{row.path}.target"
            told_at = self._told_at(path, PLANNED)
            if path in self.account.facts:
                self._put(
                    PLANNED,
                    node(
                        "procedure",
                        *templates(f"{_CCDA}.41", _V2),
                        self._id("planned", row.path),
                        concept(None, self.account.title),
                        text_at(told_at),
                        node("statusCode", code="active"),
                        concept(None, self.account.words(path), told_at, tag="targetSiteCode"),
                        classCode="PROC",
                        moodCode="INT",
                    ),
                )

    def _procedures(self) -> None:
        for done in self.account.done:
            site = self.narrative.captions.get(f"{done.path}.target", done.site)
            words = ": ".join(filter(None, (self.account.title, site)))
            told_at = self.narrative.add(PROCEDURES, f"{words}.")
            self._put(PROCEDURES, self._procedure(done, told_at))

    def _procedure(self, done: Done, told_at: str) -> Node:
        who = self.account.words("people.proceduralist")
        status = node("statusCode", code="aborted" if done.stopped else _COMPLETED)
        return node(
            "procedure",
            *templates(f"{_CCDA}.14", _V2),
            self._id("procedure", done.path),
            concept(done.code, self.account.title, told_at),
            text_at(told_at),
            not_said("statusCode") if self.account.case.signature is None else status,
            span(done.when),
            concept(None, done.site, told_at, tag="targetSiteCode") if done.site else None,
            node("performer", entity(who)) if who else None,
            *self._devices(done),
            classCode="PROC",
            moodCode="EVN",
        )

    def _devices(self, done: Done) -> Iterator[Node]:
        """The lead that stayed at a target: by its UDI where one was recorded."""
        model, udi = (self.account.words(f"{done.path}.lead.{name}") for name in ("model", "udi"))
        if not (model or udi):
            return
        device = node("playingDevice", concept(None, model) if model else not_said("code"))
        role = node(
            "participantRole",
            *templates(f"{_CCDA}.37"),
            identifier(_UDI, udi, "FDA") if udi else not_said("id"),
            device,
            node("scopingEntity", not_said("id")),
            classCode="MANU",
        )
        yield node("participant", role, typeCode="DEV")

    def _medication(self, given: Given) -> Node:
        told_at = self._told_at(given.row.path, MEDICATIONS)
        lot = self.account.words(f"{given.row.path}.lot")
        material = node(
            "manufacturedMaterial",
            concept(given.ingredient, given.drug.words, self._told_at(given.drug.path, MEDICATIONS)),
            node("lotNumberText", lot) if lot else None,
        )
        product = node("manufacturedProduct", *templates(f"{_CCDA}.23", _V2), material, classCode="MANU")
        is_signed = self.account.case.signature is not None
        return node(
            "substanceAdministration",
            *templates(f"{_CCDA}.16", _V2),
            self._id("medication", given.row.path),
            text_at(told_at),
            node("statusCode", code=_COMPLETED) if is_signed else not_said("statusCode"),
            span(given.when, xsi="IVL_TS"),
            measure(given.dose, "doseQuantity", xsi=""),
            node("consumable", product),
            classCode="SBADM",
            moodCode="EVN",
        )

    def _measured(self) -> None:
        """Vital signs and results by the moment they belong to; all else one by one, where it is told."""
        found = [(*self.narrative.place_of(each.fact.path), each) for each in self.account.measured()]
        organized: dict[Heading, list[tuple[str, Measured]]] = {VITALS: [], RESULTS: []}
        for heading, told_at, each in found:
            if heading is RESULTS or (heading is VITALS and each.code is not None):
                organized[heading].append((told_at, each))
            else:
                self._put(heading, self._reading(each, told_at, _template(heading, each)))
        for heading, organizer in ((VITALS, self._vitals), (RESULTS, self._results)):
            for place, group in groupby(organized[heading], lambda one: paths.parent(one[1].fact.path)):
                self._put(heading, organizer(place, list(group)))
        for reading in self.account.readings(*_TOGETHER):
            self._together(reading)

    def _together(self, each: Reading) -> None:
        """What belongs together, as one entry where the first part of it is told; the guide has no template for it."""
        path = each.row.path
        first = next((fact.path for fact in each.parts if self.narrative.told_at.get(fact.path)), path)
        heading, told_at = self.narrative.place_of(first)
        parts = [
            (fact.path, concept(self.account.code(fact), fact.item.text), _value(fact)) for fact in each.parts
        ]
        parts += [
            (f"{path}/{number}", concept(None, words), node("value", said, xsi="ST"))
            for number, (words, said) in enumerate(each.lines)
        ]
        seen = (
            self._observation(
                place, None, code, self._told_at(place, heading) or told_at, span(When(at=each.at)), value
            )
            for place, code, value in parts
        )
        organizer = node(
            "organizer",
            self._id("together", path),
            concept(own_code(names_of(path), each.row.group.text), each.asked),
            node("statusCode", code=_COMPLETED),
            *(node("component", part) for part in seen),
            classCode="CLUSTER",
            moodCode="EVN",
        )
        self._put(heading, organizer)

    def _vitals(self, place: str, told: list[tuple[str, Measured]]) -> Node:
        readings = (self._reading(each, told_at, (f"{_CCDA}.27", _V2)) for told_at, each in told)
        return node(
            "organizer",
            *templates(f"{_CCDA}.26", _V3),
            self._id("vital signs", place),
            coded(_VITAL_SIGNS, coded(_VITAL_SIGNS_LOINC, tag="translation")),
            node("statusCode", code=_COMPLETED),
            time(told[0][1].at),
            *(node("component", reading) for reading in readings),
            classCode="CLUSTER",
            moodCode="EVN",
        )

    def _results(self, place: str, told: list[tuple[str, Measured]]) -> Node:
        readings = (self._reading(each, told_at, (f"{_CCDA}.2", _V3)) for told_at, each in told)
        around = paths.resolve(self.account.case.definition, place).text
        return node(
            "organizer",
            *templates(f"{_CCDA}.1", _V3),
            self._id("results", place),
            concept(None, around),
            node("statusCode", code=_COMPLETED),
            *(node("component", reading) for reading in readings),
            classCode="CLUSTER",
            moodCode="EVN",
        )

    def _reading(self, each: Measured, told_at: str, template: tuple[str, str] | None) -> Node:
        return self._observation(
            each.fact.path,
            template,
            concept(self.account.code(each.fact), each.asked),
            told_at,
            span(When(at=each.at)),
            measure(each.amount),
        )

    def _observation(
        self, path: str, template: tuple[str, str] | None, code: Node, told_at: str, when: Node, value: Node
    ) -> Node:
        return node(
            "observation",
            *(templates(*template) if template else ()),
            self._id("observation", path),
            code,
            text_at(told_at),
            node("statusCode", code=_COMPLETED),
            when,
            value,
            classCode="OBS",
            moodCode="EVN",
        )

    def _allergies(self) -> None:
        """Each recorded allergy; "none known" only where a person said so (clinical.md K1)."""
        status = self.account.facts.get("prechecks.allergy_status")
        if status is not None and status.value == "NONE_KNOWN":
            self._put(ALLERGIES, self._allergy(status, node("code", nullFlavor="NA"), is_negated=True))
        for row in self.account.case.rows_at("prechecks.allergies"):
            fact = self.account.facts.get(f"{row.path}.substance")
            if fact is not None:
                told_at = self._told_at(fact.path, ALLERGIES)
                reaction = self._reaction(row.path)
                self._put(ALLERGIES, self._allergy(fact, concept(None, fact.words, told_at), reaction))

    def _reaction(self, path: str) -> Node | None:
        """What the allergy did, in words, and how badly, where that has a code."""
        fact, severity = self.account.facts.get(f"{path}.reaction"), self.account.text(f"{path}.severity")
        if fact is None:
            return None
        told_at = self._told_at(fact.path, ALLERGIES)
        made = self._asserted(
            fact.path, f"{_CCDA}.9", "ASSERTION", concept(None, fact.words, told_at, **_VALUE)
        )
        if severity in SEVERITIES:
            value = coded(SEVERITIES[severity], **_VALUE)
            grade = self._asserted(f"{path}.severity", f"{_CCDA}.8", "SEV", value)
            made.append(node("entryRelationship", grade, typeCode="SUBJ", inversionInd="true"))
        return node("entryRelationship", made, typeCode="MFST", inversionInd="true")

    def _asserted(self, path: str, template: str, code: str, value: Node) -> Node:
        return self._observation(
            path,
            (template, _V2),
            node("code", code=code, codeSystem=_ACT_CODE),
            self._told_at(path, ALLERGIES),
            not_said("effectiveTime"),
            value,
        )

    def _allergy(
        self, fact: Fact, substance: Node, reaction: Node | None = None, *, is_negated: bool = False
    ) -> Node:
        told_at = self._told_at(fact.path, ALLERGIES)
        consumable = node(
            "participantRole", node("playingEntity", substance, classCode="MMAT"), classCode="MANU"
        )
        observation = self._observation(
            f"allergy/{fact.path}",
            (f"{_CCDA}.7", _V2),
            node("code", code="ASSERTION", codeSystem=_ACT_CODE),
            told_at,
            node("effectiveTime", not_said("low")),
            coded(_ALLERGY, **_VALUE),
        )
        observation.append(node("participant", consumable, typeCode="CSM"))
        if reaction is not None:
            observation.append(reaction)
        if is_negated:
            observation.set("negationInd", "true")
        return node(
            "act",
            *templates(f"{_CCDA}.30", _V3),
            self._id("allergy", fact.path),
            node("code", code="CONC", codeSystem=_ACT_CLASS),
            node("statusCode", code="active"),
            node("effectiveTime", time(fact.answer.at, "low") if fact.answer else not_said("low")),
            node("entryRelationship", observation, typeCode="SUBJ"),
            classCode="ACT",
            moodCode="EVN",
        )


def _template(heading: Heading, each: Measured) -> tuple[str, str] | None:
    """Of a number that stands by itself: of a dose, of a scale, else none of the guide."""
    if heading is PROCEDURES:
        return f"{_CCDA}.13", _V2
    return (f"{_CCDA}.69", "") if each.amount.unit in _SCALES else None


def _value(fact: Fact) -> Node:
    """A recorded value as the V3 type of its kind: BL, PQ, else its words."""
    if isinstance(fact.value, bool):
        return node("value", xsi="BL", value=str(fact.value).lower())
    number = amount(fact.value)
    return node("value", fact.words, xsi="ST") if number is None else measure(number)
