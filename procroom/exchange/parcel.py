"""What a form makes of a signed case: one file or message, ready to be written, sent and sent again."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Parcel:
    """One thing to hand over.

    Attributes:
        form: name of the form that made it, as in ``forms.FORMS``.
        name: file name with extension; no patient is named in it.
        media_type: e.g. ``application/dicom``, ``application/fhir+json``, ``x-application/hl7-v2+er7``.
        content: the bytes as they are written or sent.
        identity: what the receiver knows it by; the same each time the same version is exported (SOP Instance UID,
            bundle identifier, message control id, file name).
        case_id: the case.
        version: of the case, see ``SignedCase``.
        summary: what it is in one line, without the patient's name or number.
        labels: what names of files may tell of the patient (``senders.folder``), where somebody asks for that; else empty.
    """

    form: str
    name: str
    media_type: str
    content: bytes
    identity: str
    case_id: str
    version: int
    summary: str
    labels: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of the content."""
        return hashlib.sha256(self.content).hexdigest()
