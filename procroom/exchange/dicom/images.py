"""The images of a case that DICOM objects may speak of: only those that state that they are of its patient (clinical.md SL-05)."""

from collections.abc import Iterator
from dataclasses import dataclass

from pydicom.dataset import Dataset

from procroom.domain.case import SavedView
from procroom.exchange.dicom.instance import Study, header_of, uid
from procroom.exchange.own_images import check_images
from procroom.exchange.signed import SignedCase
from procroom.imaging.hierarchy import Instance
from procroom.imaging.subtraction import subtractable


@dataclass(frozen=True, slots=True)
class KeyImage:
    """A saved view with the image it shows.

    Attributes:
        view: as saved.
        number: of the figure in the note, from 1.
        instance: the image.
        header: of its file, without pixels.
        study: that its objects go to.
    """

    view: SavedView
    number: int
    instance: Instance
    header: Dataset
    study: Study

    @property
    def frame_number(self) -> int:
        """1-based."""
        assert self.view.frame is not None
        return self.view.frame.frame_number

    @property
    def mask_frame(self) -> int:
        """1-based frame that was subtracted as shown; 0 = none, or none that this image has."""
        number = self.view.mask_frame
        return number if subtractable(self.instance) and number <= self.instance.frames else 0

    @property
    def frames(self) -> tuple[int, ...]:
        """What references to it name: its frame, of a multi-frame image."""
        return (self.frame_number,) if self.instance.frames > 1 else ()


def key_images(case: SignedCase) -> tuple[KeyImage, ...]:
    """The saved views whose images are at hand, in order of saving.

    Raises:
        NotExportable: an image is not of the case's patient.
    """
    check_images(case)
    by_uid = {each.sop_instance_uid: each for each in case.images}
    found, headers, studies = list[KeyImage](), dict[str, Dataset](), dict[str, Study]()
    for number, view in enumerate(case.state.views.values(), start=1):
        image = by_uid.get(view.frame.sop_instance_uid) if view.frame is not None else None
        if image is None:
            continue
        if image.sop_instance_uid not in headers:
            headers[image.sop_instance_uid] = header_of(image)
        header = headers[image.sop_instance_uid]
        study = studies.setdefault(image.study_instance_uid, Study(case, image.study_instance_uid, header))
        found.append(KeyImage(view, number, image, header, study))
    return tuple(found)


def home(case: SignedCase, images: tuple[KeyImage, ...]) -> Study:
    """The study that the documents go to: that of the first key image, else of the first image, else a new one.

    Patient and study are described by the first image of the study, so that all objects in it say the same.
    """
    if images:
        return Study(case, images[0].study.uid, images[0].header)
    if case.images:
        first = case.images[0]
        return Study(case, first.study_instance_uid, header_of(first))
    return Study(case, str(uid(case.lasting_id_of("dicom", "study"))), None)


def by_study(images: tuple[KeyImage, ...]) -> Iterator[tuple[Study, tuple[KeyImage, ...]]]:
    """Key images, those of each study together."""
    for number in dict.fromkeys(each.study.uid for each in images):
        those = tuple(each for each in images if each.study.uid == number)
        yield those[0].study, those
