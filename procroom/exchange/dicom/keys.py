"""Key Object Selection (PS3.3 A.35.4, TID 2010) of the saved views."""

from collections.abc import Sequence

from highdicom.ko import KeyObjectSelection, KeyObjectSelectionDocument
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes
from pydicom.sr.coding import Code
from pydicom.uid import KeyObjectSelectionDocumentStorage

from procroom.domain.language import mark, tell_count
from procroom.exchange.dicom.images import KeyImage
from procroom.exchange.dicom.instance import MANUFACTURER, Kind, Study, bare, parcel
from procroom.exchange.parcel import Parcel

KEYS = Kind("key-images", str(KeyObjectSelectionDocumentStorage), "KO", 9103, mark("sending", "Key images"))


def key_objects(study: Study, images: Sequence[KeyImage], number: int) -> Parcel:
    """The selection of the key images of one study; a run of which several frames are key is named once."""
    evidence = list({each.instance.sop_instance_uid: bare(each.header) for each in images}.values())
    document = selection(study, KEYS, codes.DCM.OfInterest, evidence)
    _name_frames(document, images)
    name = KEYS.name if number == 1 else f"{KEYS.name}-{number}"
    return parcel(
        study,
        KEYS,
        document,
        name,
        tell_count("sending", "{count} saved view", "{count} saved views", len(images)),
    )


def selection(
    study: Study, kind: Kind, title: Code, evidence: Sequence[Dataset]
) -> KeyObjectSelectionDocument:
    """A selection of objects under a title (CID 7010), described as the others of the study are."""
    document = KeyObjectSelectionDocument(
        evidence=evidence,
        content=KeyObjectSelection(document_title=title, referenced_objects=evidence),
        series_instance_uid=study.uid_of("series", kind.name),
        series_number=kind.series_number,
        sop_instance_uid=study.uid_of(kind.name),
        instance_number=1,
        manufacturer=MANUFACTURER,
        series_description=kind.words,
    )
    study.stamp(document)
    return document


def _name_frames(document: KeyObjectSelectionDocument, images: Sequence[KeyImage]) -> None:
    """Of multi-frame images, which frames are key."""
    frames: dict[str, list[int]] = {}
    for each in images:
        frames.setdefault(each.instance.sop_instance_uid, []).extend(each.frames)
    for item in document.ContentSequence:
        for target in item.get("ReferencedSOPSequence", []):
            key = sorted(set(frames.get(target.ReferencedSOPInstanceUID, ())))
            if key:
                target.ReferencedFrameNumber = key
