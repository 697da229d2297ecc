"""Suggested charges of a signed case as HL7 v2.5.1 DFT^P03 (chapter 6): one FT1 a code, each said to be for a coder to review."""

from collections.abc import Mapping
from types import MappingProxyType

from procroom.domain.assessment import CodeSuggestion
from procroom.domain.language import tell, tell_count
from procroom.exchange.codes import SUGGESTED
from procroom.exchange.forms import NotExportable
from procroom.exchange.hl7.envelope import control_id, header, hl7_parcel, patient_segments
from procroom.exchange.hl7.segments import coded, components, day, message, moment, segment
from procroom.exchange.parcel import Parcel
from procroom.exchange.signed import SignedCase

#: Table 0396.
_SYSTEM: Mapping[str, str] = MappingProxyType({"CPT": "C4", "HCPCS": "HPC"})
_DIAGNOSIS = "ICD-10-CM"


def parcels(case: SignedCase) -> tuple[Parcel, ...]:
    """The message; it is of the case as signed, whatever was added since.

    Raises:
        NotExportable: the case is not signed, no charge is suggested for it, or the message would break the standard.
    """
    case = case.as_signed()
    if case.signature is None:
        raise NotExportable(
            tell("sending", "Charges are suggested of a signed case only."),
            remedy=tell("sending", "Sign it first."),
        )
    codes = case.assessment.codes
    labels = {each.code: each.label for each in codes if each.system == _DIAGNOSIS}
    charges = [each for each in codes if each.system in _SYSTEM]
    if not charges:
        raise NotExportable(
            tell("sending", "No charge is suggested for this case."),
            remedy=tell("sending", "Leave this form out."),
        )
    control = control_id(case, "P03")
    content = message(
        (
            header(case, components("DFT", "P03", "DFT_P03"), control),
            segment("EVN", {2: moment(case.at)}),
            *patient_segments(case),
            *(_charge(case, number, each, labels) for number, each in enumerate(charges, start=1)),
        )
    )
    return (
        hl7_parcel(
            case,
            "hl7-charges",
            "dft-p03",
            control,
            content,
            tell_count(
                "sending",
                "{message}: {count} suggested charge",
                "{message}: {count} suggested charges",
                len(charges),
                message="DFT^P03",
            ),
        ),
    )


def _charge(case: SignedCase, number: int, each: CodeSuggestion, labels: Mapping[str, str]) -> str:
    what = coded(each.code, each.label, _SYSTEM[each.system])
    return segment(
        "FT1",
        {
            1: str(number),
            4: day(case.encounter.service_date) or moment(case.at),
            6: "CG",
            7: what,
            8: SUGGESTED,
            10: str(each.units),
            19: "~".join(coded(code, labels.get(code, ""), "I10C") for code in each.diagnoses),
            25: what,
            26: "~".join(coded(modifier, "", _SYSTEM[each.system]) for modifier in each.modifiers),
        },
    )
