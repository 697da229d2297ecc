"""What every HL7 message of a case begins with, and the parcel it leaves in."""

from datetime import datetime

from procroom.domain.language import tell
from procroom.exchange.forms import NotExportable
from procroom.exchange.hl7.segments import components, day, designator, escaped, moment, person, segment
from procroom.exchange.parcel import Parcel
from procroom.exchange.signed import SignedCase

MEDIA_TYPE = "x-application/hl7-v2+er7"

#: Table 0001.
_SEX = {"MALE": "M", "FEMALE": "F", "OTHER": "O", "UNKNOWN": "U"}

#: Characters of a control id (MSH-10).
_CONTROL_ID = 20


def hl7_parcel(case: SignedCase, form: str, what: str, control: str, content: bytes, summary: str) -> Parcel:
    """A message as a parcel; its receiver knows it by the control id."""
    name = f"{what}-{case.case_id[-8:]}-{case.edition}.hl7"
    return Parcel(form, name, MEDIA_TYPE, content, control, case.case_id, case.version, summary)


def control_id(case: SignedCase, *what: str) -> str:
    """MSH-10 of a message of this version: the same each time."""
    return case.id_of("hl7", *what).hex[:_CONTROL_ID]


def header(case: SignedCase, kind: str, control: str, at: datetime | None = None) -> str:
    """MSH; ``kind`` is MSH-9, ``at`` when what it tells came to be, else the version. Its receiver is told on the way out.

    See ``senders.tailored``. A demonstration is for training (MSH-11, table 0103), whoever it is sent to: no chart may take it
    for a patient's.
    """
    told = moment(at or case.at)
    rest = {2: "procroom", 3: designator(case.institution.name), 6: told, 8: kind, 9: control}
    rest |= {10: "T" if case.document.synthetic else "P", 11: "2.5.1", 17: "UNICODE UTF-8"}
    return segment(
        "MSH", {1: r"^~\&", **rest}
    )  # MSH-1 is the bar itself: numbers are one less than the standard's


def patient_segments(case: SignedCase) -> tuple[str, str]:
    """PID and PV1.

    Raises:
        NotExportable: the patient's number or name is not recorded.
    """
    patient = case.patient
    if not patient.mrn or not patient.name:
        raise NotExportable(
            tell(
                "sending", "Number or name of the patient is not recorded; HL7 asks for both (PID-3, PID-5)."
            ),
            remedy=tell("sending", "Record them and sign, or hand the case over as PDF."),
        )
    authority = designator(patient.authority, patient.authority_oid, "&")
    identified = {
        1: "1",
        3: components(escaped(patient.mrn), "", "", authority, "MR"),
        5: person(patient.name),
        7: day(patient.birth_date),
        8: _SEX.get(patient.sex, ""),
    }
    return segment("PID", identified), segment("PV1", {1: "1", 2: "U"})  # table 0004: class unknown
