"""Words that every printed form of a note carries whatever the case: labels, disclaimers, status."""

from procroom.notes.document import NoteDocument

DISCLAIMER = "Documentation aid. Not for diagnosis. Not for needle guidance. Verify before signing."
DEMO = "DEMONSTRATION – synthetic data, not a patient"
IMAGES = (
    "Pictures are not shown on a calibrated display. Orientation is as stored in the image unless a picture says"
    " otherwise; verify the side with a marker. Marks are the operator’s."
)
NOT_DOCUMENTED = "Not documented"
NOT_SIGNED = "Not signed."
NO_PICTURE = "The picture is not kept with this note."
STATUS = {
    "draft": "DRAFT – not signed",
    "ready": "READY FOR SIGNATURE – not signed",
    "signed": "SIGNED",
    "addended": "SIGNED, WITH ADDENDUM",
    "brief": "Brief note: full report to follow – not signed",
}


def gaps_line(document: NoteDocument) -> str:
    """How many required facts are missing, in words; empty when none is."""
    count = len({fact for sentence in document.missing for fact in sentence.facts})
    if not count:
        return ""
    return "1 required fact is not documented" if count == 1 else f"{count} required facts are not documented"
