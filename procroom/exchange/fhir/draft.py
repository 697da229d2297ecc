"""What every resource of a Bundle needs: its id, its entry, its way of telling quantities, times and codes (FHIR R4)."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from procroom.domain.values import Code, Json, parse_time
from procroom.exchange.account import Account, Amount
from procroom.exchange.codes import SYSTEMS
from procroom.exchange.signed import SignedCase

Resource = dict[str, Json]

#: Before a number that is written as it was entered; no recorded text can hold this sign.
_EXACT = "\0"
_AS_WRITTEN = re.compile(r'"\\u0000(-?[0-9]+(?:\.[0-9]+)?)"')


@dataclass(frozen=True, slots=True)
class Draft:
    """A Bundle being drawn up.

    Attributes:
        account: what the signed case tells.
        entries: the entries so far, in order.
    """

    account: Account
    entries: list[Json] = field(default_factory=list)

    @property
    def case(self) -> SignedCase:
        """The signed case."""
        return self.account.case

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


def amount(told: Amount) -> Resource:
    """A Quantity in UCUM, the number as entered, its zeros at the end included (FHIR decimal: they tell the precision)."""
    return {
        "value": f"{_EXACT}{told.number}",
        "unit": told.unit,
        "system": SYSTEMS["UCUM"][0],
        "code": told.unit,
    }


def written(resource: Resource) -> bytes:
    """A resource as JSON, UTF-8, numbers as entered."""
    text = json.dumps(resource, ensure_ascii=False, sort_keys=True, indent=1)
    return _AS_WRITTEN.sub(r"\1", text).encode("utf-8")


def moment(stored: str) -> str | None:
    """A recorded moment (with seconds and zone) or day; None when not recorded."""
    return parse_time(stored).isoformat() if "T" in stored else stored or None


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
