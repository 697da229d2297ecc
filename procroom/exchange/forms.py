"""The forms a signed case can be handed over in. A form registers one line here; it is loaded when it is asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from types import MappingProxyType

from procroom.domain.errors import ProcroomError
from procroom.domain.language import tell
from procroom.exchange.parcel import Parcel
from procroom.exchange.signed import SignedCase

#: Pure: no clock, no chance. The same version of a case gives the same bytes.
Make = Callable[[SignedCase], tuple[Parcel, ...]]


@dataclass(frozen=True, slots=True)
class Form:
    """A form: what it is called in help, and the function that makes it, as ``module:name``.

    ``unsaid``: what people do where it has no word for a withdrawn note; empty where it has.
    """

    words: str
    maker: str
    unsaid: str = ""

    def load(self) -> Make:
        """The function itself; its libraries are imported only now."""
        module, _, name = self.maker.partition(":")
        make: Make = getattr(import_module(module), name)
        return make


FORMS: Mapping[str, Form] = MappingProxyType(
    {
        "pdf": Form(
            tell("sending", "the note, and the log of a trial, as PDF"), "procroom.exchange.pdf:parcels"
        ),
        "cda": Form(
            tell("sending", "C-CDA R2.1: the note as a Procedure Note"),
            "procroom.exchange.cda.form:parcels",
            tell("sending", "Send it as HL7, FHIR or PDF, or have the keeper of the document deprecate it."),
        ),
        "dicom": Form(
            tell("sending", "DICOM objects in the study of the images"),
            "procroom.exchange.dicom.form:parcels",
        ),
        "fhir": Form(
            tell("sending", "FHIR R4: a transaction Bundle with the note and its facts"),
            "procroom.exchange.fhir.form:parcels",
        ),
        "hl7": Form(
            tell("sending", "HL7 v2.5.1: the note as document, its facts as results"),
            "procroom.exchange.hl7.form:parcels",
        ),
        "hl7-charges": Form(
            tell("sending", "HL7 v2.5.1: suggested charges, for a coder to review"),
            "procroom.exchange.hl7.charges:parcels",
            tell("sending", "Have a coder reverse the charges that were posted."),
        ),
        "json": Form(
            tell("sending", "what the note says and who recorded it, as JSON"),
            "procroom.exchange.plain.facts:json_parcels",
        ),
        "csv": Form(
            tell("sending", "each fact on a line, as CSV"), "procroom.exchange.plain.facts:csv_parcels"
        ),
        "images": Form(
            tell("sending", "views with marks as PNG, runs as MP4"),
            "procroom.exchange.plain.images:parcels",
            tell("sending", "Have the pictures in the folder deleted by hand."),
        ),
    }
)


class FormUnknown(ProcroomError):
    """There is no such form."""


class NotExportable(ProcroomError):
    """A form cannot be made of this case; says what is in the way. Never contains a patient's name."""


def make(form: str, case: SignedCase) -> tuple[Parcel, ...]:
    """Make a form of a signed case.

    Raises:
        FormUnknown: there is no such form.
        NotExportable: it cannot be made of this case.
    """
    if form not in FORMS:
        raise FormUnknown(
            tell("sending", "“{form}” is not a form.", form=form),
            remedy=tell("sending", "Forms: {names}.", names=", ".join(FORMS)),
        )
    if case.withdrawn and FORMS[form].unsaid:
        raise NotExportable(
            tell("sending", "“{form}” has no word for a withdrawn note.", form=form),
            remedy=FORMS[form].unsaid,
        )
    return FORMS[form].load()(case)
