"""What every resource of a Bundle needs: its id, its entry, its way of telling quantities, times and codes (FHIR R4)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from procroom.domain.kinds import quantity
from procroom.domain.values import Code, Json, parse_time
from procroom.exchange.codes import SYSTEMS, ucum
from procroom.exchange.signed import Fact, SignedCase

Resource = dict[str, Json]


@dataclass(frozen=True, slots=True)
class Draft:
    """A Bundle being drawn up.

    Attributes:
        case: the signed case.
        facts: path -> fact, of what was recorded up to the signature.
        entries: the entries so far, in order.
    """

    case: SignedCase
    facts: Mapping[str, Fact]
    entries: list[Json] = field(default_factory=list)

    def lasting(self, kind: str, *of: str, body: Mapping[str, Json]) -> Resource:
        """Put in a resource that a later version of the case updates; gives a reference to it."""
        return self._put(kind, str(self.case.lasting_id_of("fhir", kind, *of)), body)

    def versioned(self, kind: str, body: Mapping[str, Json]) -> Resource:
        """Put in a resource that each version of the case has of its own; gives a reference to it."""
        return self._put(kind, str(self.case.id_of("fhir", kind)), body)

    def _put(self, kind: str, identity: str, body: Mapping[str, Json]) -> Resource:
        told = {name: value for name, value in body.items() if value not in (None, "", [], {})}
        self.entries.append(
            {
                "fullUrl": f"urn:uuid:{identity}",
                "resource": {"resourceType": kind, "id": identity, **told},
                "request": {"method": "PUT", "url": f"{kind}/{identity}"},
            }
        )
        return {"reference": f"urn:uuid:{identity}"}

    def words(self, path: str) -> str:
        """A recorded value as the note words it; empty when not recorded."""
        fact = self.facts.get(path)
        return "" if fact is None else fact.words

    def when(self, path: str) -> str | None:
        """A recorded moment (with seconds and zone) or day; None when not recorded."""
        fact = self.facts.get(path)
        if fact is None or not isinstance(fact.value, str):
            return None
        return parse_time(fact.value).isoformat() if "T" in fact.value else fact.value

    def amount(self, path: str) -> Resource | None:
        """A recorded quantity; None when not recorded."""
        fact = self.facts.get(path)
        return None if fact is None else amount(fact.value)


def amount(value: Json, unit: str = "") -> Resource | None:
    """A Quantity in UCUM, the number as entered; of a whole number in ``unit``. None of what is neither."""
    if isinstance(value, dict) and "unit" in value:
        told = quantity(value)
        number, spelled = float(told.value), ucum(told.unit)
    elif isinstance(value, int) and not isinstance(value, bool):
        number, spelled = value, ucum(unit)
    else:
        return None
    exact = int(number) if number == int(number) else number
    return {"value": exact, "unit": spelled, "system": SYSTEMS["UCUM"][0], "code": spelled}


def concept(text: str, code: Code | None = None) -> Resource:
    """A CodeableConcept: the words, and the code where one is certain."""
    if code is None:
        return {"text": text}
    return {
        "coding": [{"system": SYSTEMS[code.scheme][0], "code": code.value, "display": code.meaning}],
        "text": text,
    }


def day(when: date | None) -> str | None:
    """A date."""
    return None if when is None else when.isoformat()
