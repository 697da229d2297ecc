"""Resources that should never have been: the status that each kind of resource has for it (R4, entered-in-error)."""

from collections.abc import Iterable

from procroom.exchange.fhir.draft import Resource, defined

IN_ERROR = "entered-in-error"
#: Kinds whose verification says it; a clinical status may not stand beside that (con-5, ait-2).
_VERIFIED = {"Condition": "condition-ver-status", "AllergyIntolerance": "allergyintolerance-verification"}


def enter_in_error(entries: Iterable[Resource]) -> None:
    """Say of every resource of a Bundle that can say so that it was entered in error; the patient, and who did what, stay."""
    for entry in entries:
        resource: Resource = entry["resource"]  # type: ignore[assignment]  # made by Draft
        kind = str(resource["resourceType"])
        if kind in _VERIFIED:
            resource.pop("clinicalStatus", None)
            resource["verificationStatus"] = defined(_VERIFIED[kind], IN_ERROR)
        elif "status" in resource:
            resource["status"] = IN_ERROR
        if kind == "DocumentReference":
            resource["docStatus"] = IN_ERROR
