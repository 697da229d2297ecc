"""The PDFs of a signed case as they were issued: the note, and the log of a trial."""

import hashlib

from procroom.domain.language import tell
from procroom.exchange.own_images import check_pictures
from procroom.exchange.parcel import Parcel
from procroom.exchange.signed import SignedCase

MEDIA_TYPE = "application/pdf"


def parcels(case: SignedCase) -> tuple[Parcel, ...]:
    """The note, and the log of the trial where there is one.

    Raises:
        NotExportable: they show pictures, and an image is not of the case's patient (clinical.md SL-05).
    """
    check_pictures(case)
    made = [
        _parcel(
            case,
            f"note-{case.case_id[-8:]}-{case.edition}.pdf",
            case.note_pdf,
            tell("sending", "PDF of the procedure note"),
        )
    ]
    if case.trial_pdf:
        mark = hashlib.sha256(case.trial_pdf).hexdigest()[:8]  # the log grows while the note's version stays
        made.append(
            _parcel(
                case,
                f"trial-log-{case.case_id[-8:]}-{mark}.pdf",
                case.trial_pdf,
                tell("sending", "PDF of the stimulation trial log"),
            )
        )
    return tuple(made)


def _parcel(case: SignedCase, name: str, data: bytes, summary: str) -> Parcel:
    return Parcel("pdf", name, MEDIA_TYPE, data, name, case.case_id, case.version, summary)
