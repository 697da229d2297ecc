"""What was measured: single numbers, the blood pressure as one panel, and readings that belong together."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from procroom.domain import paths
from procroom.domain.definition import GroupRole
from procroom.domain.values import Code
from procroom.exchange.account import Measured, Reading
from procroom.exchange.account import amount as amount_of
from procroom.exchange.codes import BLOOD_PRESSURE, DIASTOLIC, SYSTOLIC, own_code
from procroom.exchange.fhir.draft import (
    ABSENT_REASON,
    Draft,
    Resource,
    amount,
    concept,
    defined,
    moment,
)
from procroom.exchange.signed import Fact, names_of

_PRESSURES = (SYSTOLIC, DIASTOLIC)

#: LOINC code -> a further code that FHIR asks of this vital sign (observation-vitalsigns.html); None where there is none.
_VITAL_SIGNS: Mapping[str, Code | None] = MappingProxyType(
    {
        "8867-4": None,
        "9279-1": None,
        "59408-5": Code("2708-6", "LN", "Oxygen saturation in Arterial blood"),
        "8310-5": None,
        "29463-7": None,
        "8302-2": None,
    }
)

#: Roles of groups of which an instance is one Observation, its items components of it.
_READINGS: tuple[GroupRole, ...] = ("reading", "impedances")


@dataclass(frozen=True, slots=True)
class Observed:
    """Puts Observations in.

    Attributes:
        draft: the Bundle.
        context: subject and encounter.
        done: performed target -> reference of its Procedure.
    """

    draft: Draft
    context: Resource
    done: Mapping[str, Resource]

    def all(self) -> list[Resource]:
        """Each number that is an observation, the unit as recorded (nothing is converted), then readings."""
        made, told = list[Resource](), set[str]()
        measured = tuple(self.draft.account.measured())
        for each in measured:
            place = paths.parent(each.fact.path)
            if each.code not in _PRESSURES:
                made.append(self._single(each))
            elif place not in told:
                told.add(place)
                made.append(self._pressure(place, measured))
        return made + [self._reading(each) for each in self.draft.account.readings(*_READINGS)]

    def _single(self, each: Measured) -> Resource:
        code, more = each.code, None
        is_vital = code is not None and code.value in _VITAL_SIGNS
        if code is not None and is_vital:
            more = _VITAL_SIGNS[code.value]
        body: Resource = {
            "code": concept(each.asked, self.draft.account.code(each.fact), more),
            "valueQuantity": amount(each.amount),
            **self._of(each.target),
            **self._at(each.at, is_vital=is_vital),
        }
        return self._put(each.fact.path, each.fact, body)

    def _pressure(self, place: str, measured: tuple[Measured, ...]) -> Resource:
        """Both numbers; where one was not recorded, the panel says that it is not known."""
        here = {each.code: each for each in measured if paths.parent(each.fact.path) == place}
        read = [here[code] for code in _PRESSURES if code in here]
        components: list[Resource] = []
        for code in _PRESSURES:
            value: Resource = (
                {"valueQuantity": amount(here[code].amount)}
                if code in here
                else {"dataAbsentReason": {"coding": [{"system": ABSENT_REASON, "code": "unknown"}]}}
            )
            components.append({"code": concept(code.meaning, code), **value})
        around = paths.resolve(self.draft.case.definition, place).text
        body: Resource = {
            "code": concept(f"{around}, Blood pressure", BLOOD_PRESSURE),
            "component": components,
            **self._at(read[0].at, is_vital=True),
        }
        return self._put(f"{place}/blood pressure", read[-1].fact, body)

    def _reading(self, each: Reading) -> Resource:
        body: Resource = {
            "code": concept(each.asked, own_code(names_of(each.row.path), each.row.group.text)),
            "component": [
                *(
                    {"code": concept(fact.item.text, self.draft.account.code(fact)), **_value(fact)}
                    for fact in each.parts
                ),
                *({"code": concept(heading), "valueString": words} for heading, words in each.lines),
            ],
            **self._of(each.target),
            **self._at(each.at, is_vital=False),
        }
        return self._put(each.row.path, each.parts[-1] if each.parts else None, body)

    def _of(self, target: str) -> Resource:
        """The Procedure at a target."""
        return {"partOf": [self.done[target]]} if target in self.done else {}

    def _at(self, stored: str, *, is_vital: bool) -> Resource:
        told: Resource = {"effectiveDateTime": moment(stored)} if stored else {}
        if not is_vital:
            return told
        if not stored:
            told["_effectiveDateTime"] = _not_known()
        return {**told, "category": [defined("observation-category", "vital-signs")]}

    def _put(self, identity: str, fact: Fact | None, body: Resource) -> Resource:
        whole: Resource = {
            **self.context,
            "status": "final" if self.draft.is_signed else "preliminary",
            "issued": fact.answer.at.isoformat() if fact is not None and fact.answer is not None else None,
            **body,
        }
        return self.draft.lasting("Observation", identity, body=whole)


def _not_known() -> Resource:
    """In place of what a vital sign has to tell and nobody recorded."""
    url = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
    return {"extension": [{"url": url, "valueCode": "unknown"}]}


def _value(fact: Fact) -> Resource:
    """A value of a component as FHIR tells its kind."""
    if isinstance(fact.value, bool):
        return {"valueBoolean": fact.value}
    number = amount_of(fact.value)
    if number is not None and isinstance(fact.value, int):
        return {"valueInteger": fact.value}
    return {"valueString": fact.words} if number is None else {"valueQuantity": amount(number)}
