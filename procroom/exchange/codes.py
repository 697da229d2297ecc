"""Codes of other people's vocabularies that are certain (clinical.md F4); what is not here goes out as text, never guessed.

Items are looked up by the names that lead to them, without instance ids, as ``Fact.names`` gives them: by their longest
known ending. Systems are named as DICOM names them (PS3.16 chapter 8); ``SYSTEMS`` has their FHIR URIs and HL7 OIDs.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from uuid import NAMESPACE_URL, uuid5

from procroom.domain.values import Code, Json

#: Procroom's own: the names that lead to an item, as DICOM and HL7 messages tell what no certain code is known for.
OWN = "99PROCROOM"
#: An OID of its name, as anybody may make one (X.667, 2.25).
_OWN_OID = f"2.25.{uuid5(NAMESPACE_URL, 'https://procroom.org/exchange/items').int}"

#: DICOM coding scheme designator -> (FHIR system URI, OID).
SYSTEMS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "LN": ("http://loinc.org", "2.16.840.1.113883.6.1"),
        "SCT": ("http://snomed.info/sct", "2.16.840.1.113883.6.96"),
        "UCUM": ("http://unitsofmeasure.org", "2.16.840.1.113883.6.8"),
        "DCM": ("http://dicom.nema.org/resources/ontology/DCM", "1.2.840.10008.2.16.4"),
        "RXNORM": ("http://www.nlm.nih.gov/research/umls/rxnorm", "2.16.840.1.113883.6.88"),
        "I10C": ("http://hl7.org/fhir/sid/icd-10-cm", "2.16.840.1.113883.6.90"),
        "C4": ("http://www.ama-assn.org/go/cpt", "2.16.840.1.113883.6.12"),
        OWN: (f"urn:oid:{_OWN_OID}", _OWN_OID),
    }
)

PROCEDURE_NOTE = Code("28570-0", "LN", "Procedure note")
NRS = Code("72514-3", "LN", "Pain severity - 0-10 verbal numeric rating [Score] - Reported")
BLOOD_PRESSURE = Code("85354-9", "LN", "Blood pressure panel with all children optional")
SYSTOLIC = Code("8480-6", "LN", "Systolic blood pressure")
DIASTOLIC = Code("8462-4", "LN", "Diastolic blood pressure")
#: FHIR R4 has it as its example of a statement that there are no allergies.
NO_KNOWN_ALLERGY = Code("716186003", "SCT", "No known allergy")
LEFT = Code("7771000", "SCT", "Left")
RIGHT = Code("24028007", "SCT", "Right")
BILATERAL = Code("51440002", "SCT", "Right and left")

#: By ``Side`` value; MIDLINE has no certain laterality code.
LATERALITY: Mapping[str, Code] = MappingProxyType({"LEFT": LEFT, "RIGHT": RIGHT, "BILATERAL": BILATERAL})

#: How bad an allergic reaction was, by option code; "not known" has none.
SEVERITIES: Mapping[str, Code] = MappingProxyType(
    {
        "MILD": Code("255604002", "SCT", "Mild"),
        "MODERATE": Code("6736007", "SCT", "Moderate"),
        "SEVERE": Code("24484000", "SCT", "Severe"),
    }
)

#: Part of the spine, as ``domain.anatomy`` names it in lower case.
REGIONS: Mapping[str, Code] = MappingProxyType(
    {
        "cervical": Code("122494005", "SCT", "Cervical spine"),
        "thoracic": Code("122495006", "SCT", "Thoracic spine"),
        "lumbar": Code("122496007", "SCT", "Lumbar spine"),
        "sacral": Code("54735007", "SCT", "Sacrum"),
    }
)

#: Ending of the names that lead to an item -> what the item asks.
ITEMS: Mapping[tuple[str, ...], Code] = MappingProxyType(
    {
        ("vitals", "systolic"): SYSTOLIC,
        ("vitals", "diastolic"): DIASTOLIC,
        ("vitals", "heart_rate"): Code("8867-4", "LN", "Heart rate"),
        ("vitals", "respiratory_rate"): Code("9279-1", "LN", "Respiratory rate"),
        ("vitals", "spo2"): Code("59408-5", "LN", "Oxygen saturation in Arterial blood by Pulse oximetry"),
        ("vitals", "temperature"): Code("8310-5", "LN", "Body temperature"),
        ("patient", "weight"): Code("29463-7", "LN", "Body weight"),
        ("patient", "height"): Code("8302-2", "LN", "Body height"),
        ("baseline", "pain_before"): NRS,
        ("scores", "pain_after"): NRS,
        ("laboratory", "inr"): Code("6301-6", "LN", "INR in Platelet poor plasma by Coagulation assay"),
        ("laboratory", "platelets"): Code("777-3", "LN", "Platelets [#/volume] in Blood by Automated count"),
        ("prechecks", "glucose"): Code("2339-0", "LN", "Glucose [Mass/volume] in Blood"),
        ("prechecks", "hba1c"): Code("4548-4", "LN", "Hemoglobin A1c/Hemoglobin.total in Blood"),
        ("radiation", "air_kerma"): Code("113725", "DCM", "Dose (RP) Total"),
        ("radiation", "kap"): Code("113722", "DCM", "Dose Area Product Total"),
        ("radiation", "fluoro_time"): Code("113730", "DCM", "Total Fluoro Time"),
    }
)

#: Code -> the only unit it is of: LOINC has another code for the same in another kind of unit, and that is not certain.
_ONLY_IN: Mapping[str, str] = MappingProxyType({"2339-0": "mg/dL"})

#: UCUM unit of what is recorded as a whole number without one, by the code of what it asks; others have none.
WHOLE_NUMBER_UNITS: Mapping[str, str] = MappingProxyType(
    {
        "8480-6": "mm[Hg]",
        "8462-4": "mm[Hg]",
        "8867-4": "/min",
        "9279-1": "/min",
        "72514-3": "{score}",
    }
)

#: RxNorm ingredients by the option code of a drug.
INGREDIENTS: Mapping[str, Code] = MappingProxyType(
    {
        name: Code(number, "RXNORM", words)
        for name, number, words in (
            ("METHYLPREDNISOLONE_ACETATE", "155323", "methylprednisolone acetate"),
            ("TRIAMCINOLONE_ACETONIDE", "10759", "triamcinolone"),
            ("DEXAMETHASONE", "3264", "dexamethasone"),
            ("BETAMETHASONE", "1514", "betamethasone"),
            ("LIDOCAINE", "6387", "lidocaine"),
            ("BUPIVACAINE", "1815", "bupivacaine"),
            ("ROPIVACAINE", "35780", "ropivacaine"),
            ("IOHEXOL", "5956", "iohexol"),
            ("APIXABAN", "1364430", "apixaban"),
            ("RIVAROXABAN", "1114195", "rivaroxaban"),
            ("WARFARIN", "11289", "warfarin"),
            ("ENOXAPARIN_PROPHYLACTIC", "67108", "enoxaparin"),
            ("ENOXAPARIN_THERAPEUTIC", "67108", "enoxaparin"),
            ("CLOPIDOGREL", "32968", "clopidogrel"),
            ("ASPIRIN", "1191", "aspirin"),
        )
    }
)


#: Beside a number of a code that rules suggest: it is never a claim (clinical.md K9). FT1-8 holds 40 characters at most.
SUGGESTED = "suggestion, for coder review"

#: Units of the record that UCUM spells otherwise; all others are UCUM as they are.
_UCUM: Mapping[str, str] = MappingProxyType(
    {"": "1", "points": "{score}", "T": "{Tscore}", "psi": "[psi]", "Gy·cm²": "Gy.cm2"}
)


def ucum(unit: str) -> str:
    """A unit of the record as UCUM spells it; a plain count is ``1``."""
    return _UCUM.get(unit, unit)


def code_of(names: Sequence[str], value: Json = None) -> Code | None:
    """What an item asks, by the names that lead to it; None where no code is certain.

    Args:
        names: without instance ids.
        value: as stored; a code may hold for one unit only.
    """
    for start in range(len(names)):
        found = ITEMS.get(tuple(names[start:]))
        if found is not None:
            unit = value.get("unit") if isinstance(value, dict) else None
            return found if unit in (None, _ONLY_IN.get(found.value, unit)) else None
    return None


def own_code(names: Sequence[str], words: str) -> Code:
    """What is asked, in procroom's own scheme: for people and for those who know it, no vocabulary of others."""
    return Code(".".join(names), OWN, words)
