"""What every resource of a Bundle needs: its id, its entry, its way of telling quantities, times and codes (FHIR R4)."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from procroom.domain.anatomy import Target, part_of
from procroom.domain.values import Code, parse_time
from procroom.exchange.account import Account, Amount
from procroom.exchange.codes import REGIONS, SYSTEMS
from procroom.exchange.signed import SignedCase

#: JSON whose numbers are exact: FHIR's decimals keep the places that were entered (datatypes.html#decimal).
Told: TypeAlias = "bool | int | str | Decimal | Sequence[Told] | Mapping[str, Told] | None"
Resource = dict[str, Told]

ABSENT_REASON = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
URI = "urn:ietf:rfc3986"


@dataclass(frozen=True, slots=True)
class Draft:
    """A Bundle being drawn up.

    Attributes:
        account: what the signed case tells.
        entries: the entries so far, in order.
        since: what is told that came after this version of the case, or from another: the Bundle is known by it too.
    """

    account: Account
    entries: list[Resource] = field(default_factory=list)
    since: list[str] = field(default_factory=list)

    @property
    def case(self) -> SignedCase:
        """The signed case."""
        return self.account.case

    @property
    def is_signed(self) -> bool:
        """Whether somebody answers for what is told."""
        return self.case.signature is not None

    def lasting(self, kind: str, *of: str, body: Mapping[str, Told]) -> Resource:
        """Put in a resource that a later version of the case updates; gives a reference to it."""
        return self.put(kind, str(self.case.lasting_id_of("fhir", kind, *of)), body)

    def versioned(self, kind: str, body: Mapping[str, Told]) -> Resource:
        """Put in a resource that each version of the case has of its own; gives a reference to it."""
        return self.put(kind, str(self.case.id_of("fhir", kind)), body)

    def recorded(self, path: str) -> str | None:
        """When the answer at a path was entered; None of what is calculated or not recorded."""
        fact = self.account.facts.get(path)
        return None if fact is None or fact.answer is None else fact.answer.at.isoformat()

    def put(self, kind: str, identity: str, body: Mapping[str, Told]) -> Resource:
        """Put in a resource under an id; gives a reference to it."""
        told = {name: value for name, value in body.items() if value not in (None, "", [], {})}
        self.entries.append(
            {
                "fullUrl": f"urn:uuid:{identity}",
                "resource": {"resourceType": kind, "id": identity, **told},
                "request": {"method": "PUT", "url": f"{kind}/{identity}"},
            }
        )
        return {"reference": f"urn:uuid:{identity}"}


def written(told: Told, depth: int = 0) -> str:
    """JSON with its names in order and its decimals to the last place: 24.0 stays 24.0."""
    if isinstance(told, Decimal):
        return f"{told:f}"
    inner, outer = "\n" + " " * (depth + 1), "\n" + " " * depth
    if isinstance(told, Mapping):
        pairs = (
            f"{json.dumps(name, ensure_ascii=False)}: {written(told[name], depth + 1)}"
            for name in sorted(told)
        )
        return f"{{{inner}{f',{inner}'.join(pairs)}{outer}}}"
    if isinstance(told, Sequence) and not isinstance(told, str):
        return f"[{inner}{f',{inner}'.join(written(each, depth + 1) for each in told)}{outer}]"
    return json.dumps(told, ensure_ascii=False)


def amount(told: Amount) -> Resource:
    """A Quantity in UCUM, the number as entered."""
    return {
        "value": Decimal(told.number),
        "unit": told.unit,
        "system": SYSTEMS["UCUM"][0],
        "code": told.unit,
    }


def moment(stored: str) -> str | None:
    """A recorded moment (with seconds and zone) or day; None when not recorded."""
    return parse_time(stored).isoformat() if "T" in stored else stored or None


def concept(text: str, *codes: Code | None) -> Resource:
    """A CodeableConcept: the words, and the codes where they are certain."""
    coding = [coding_of(code) for code in codes if code is not None]
    return {"coding": coding, "text": text} if coding else {"text": text}


def coding_of(code: Code) -> Resource:
    """A Coding; without a display where its owner's words may not be told (CPT)."""
    told: Resource = {"system": SYSTEMS[code.scheme][0], "code": code.value}
    return {**told, "display": code.meaning} if code.meaning else told


def defined(system: str, code: str) -> Resource:
    """A CodeableConcept of one of FHIR's own code systems, by its name."""
    return {"coding": [{"system": f"http://terminology.hl7.org/CodeSystem/{system}", "code": code}]}


def site_of(target: Target | None, words: str) -> Resource | None:
    """A place in the body: its words, and the part of the spine where that has a code; None when not recorded."""
    return concept(words, region_of(target)) if words else None


def region_of(target: Target | None) -> Code | None:
    """The part of the spine that a target lies in; None where no code is certain."""
    return None if target is None else REGIONS.get(part_of(target.level).value)


def day(when: date | None) -> str | None:
    """A date."""
    return None if when is None else when.isoformat()
