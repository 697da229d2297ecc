"""All DICOM objects of a signed case; docs/data-formats.md has their table."""

from dataclasses import replace

from procroom.exchange.dicom.capture import capture
from procroom.exchange.dicom.documents import documents
from procroom.exchange.dicom.images import by_study, home, key_images
from procroom.exchange.dicom.keys import key_objects
from procroom.exchange.dicom.log import procedure_log
from procroom.exchange.dicom.measurements import measurement_report
from procroom.exchange.dicom.presentation import presentation_state
from procroom.exchange.dicom.record import procedure_record
from procroom.exchange.dicom.rejection import rejections
from procroom.exchange.parcel import Parcel
from procroom.exchange.signed import SignedCase


def parcels(case: SignedCase) -> tuple[Parcel, ...]:
    """Every object, documents first. The objects of images at hand go to the images' study.

    A withdrawal makes one object only, which rejects those of every version before; nothing says more of the patient.
    An addendum makes a new note and a new log; facts and images are as they were signed, so their objects are the old ones.

    Raises:
        NotExportable: an image of the case is not of its patient (clinical.md SL-05); nothing is made then.
    """
    images = key_images(case.as_signed())
    study = home(case, images)
    if case.withdrawn:
        earlier = (replace(case, version=n, addenda=case.addenda[: n - 1]) for n in range(1, case.version))
        return rejections(study, (each for one in earlier for each in parcels(one)))
    made = [*documents(study), procedure_log(study)]
    first = home(case.as_signed(), images)
    measured = measurement_report(first, images)
    made += [procedure_record(first), *([] if measured is None else [measured])]
    for number, (images_study, those) in enumerate(by_study(images), start=1):
        made.append(key_objects(images_study, those, number))
        made += [presentation_state(each) for each in those]
        made += [capture(each) for each in those if each.view.picture in case.pictures]
    return tuple(made)
