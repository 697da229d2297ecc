"""DICOM objects to a PACS by C-STORE (PS3.4 Annex B), and asking for its storage commitment (PS3.4 Annex J)."""

import io
import time
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from pydicom import Dataset, dcmread
from pydicom.encaps import generate_frames
from pydicom.errors import InvalidDicomError
from pydicom.pixels.decoders.base import get_decoder
from pydicom.uid import (
    UID,
    ColorSoftcopyPresentationStateStorage,
    ComprehensiveSRStorage,
    EncapsulatedPDFStorage,
    ExplicitVRLittleEndian,
    GrayscaleSoftcopyPresentationStateStorage,
    ImplicitVRLittleEndian,
    JPEGLossless,
    JPEGLosslessSV1,
    KeyObjectSelectionDocumentStorage,
    ProcedureLogStorage,
    SecondaryCaptureImageStorage,
)
from pynetdicom import AE, evt
from pynetdicom.association import Association
from pynetdicom.presentation import PresentationContext, build_context
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    StorageCommitmentPushModel,
    StorageCommitmentPushModelInstance,
    Verification,
)

from procroom.domain.errors import ImageUnreadable
from procroom.domain.language import tell
from procroom.exchange.parcel import Parcel
from procroom.exchange.senders import commitment
from procroom.exchange.senders.commitment import hexadecimal
from procroom.exchange.senders.contract import Check, Receipt, Refused, Reports, Step, Tested, Waiting
from procroom.exchange.senders.destination import Destination, DestinationInvalid
from procroom.exchange.senders.reach import listening_context, reached, tls_context

MEDIA_TYPE = "application/dicom"
PLAIN = (ExplicitVRLittleEndian, ImplicitVRLittleEndian)
_LOSSLESS_JPEG = frozenset({JPEGLossless, JPEGLosslessSV1})
#: What the forms make: asked for together, so that one association serves a whole case.
OWN_CLASSES = (
    EncapsulatedPDFStorage,
    ComprehensiveSRStorage,
    ProcedureLogStorage,
    KeyObjectSelectionDocumentStorage,
    GrayscaleSoftcopyPresentationStateStorage,
    ColorSoftcopyPresentationStateStorage,
    SecondaryCaptureImageStorage,
)
_SUCCESS, _DUPLICATE = 0x0000, 0x0111
#: Result of an A-ASSOCIATE (PS3.8 7.1.1.7): accepted, rejected for now.
_ACCEPTED, _FOR_NOW = 0x00, 0x02
#: C-STORE statuses in words (PS3.4 B.2.3, PS3.7 C).
_STATUS: Mapping[int, str] = MappingProxyType(
    {
        0x0110: tell("sending", "processing failure"),
        0x0117: tell("sending", "invalid SOP instance"),
        0x0122: tell("sending", "SOP class not supported"),
        0x0124: tell("sending", "not authorised"),
        0x0210: tell("sending", "duplicate invocation"),
        0x0212: tell("sending", "mistyped argument"),
    }
)
#: How often somebody who waits for a report is asked whether to go on.
_LOOK_S = 0.2
#: So long an association is given to end.
_LAST_S = 5.0


class NothingTaken(Refused):
    """The receiver accepts the association and none of what it would be for."""


class DimseSender:
    """One PACS. The association stays open between objects."""

    def __init__(self, destination: Destination) -> None:
        self._to = destination
        self._ae = AE(ae_title=commitment.own_title(destination))
        self._ae.acse_timeout = self._ae.dimse_timeout = destination.timeout_s
        self._ae.network_timeout = self._ae.connection_timeout = destination.timeout_s
        self._open: Association | None = None
        self._asked: set[tuple[str, str]] = set()
        self._reports: Reports | None = None

    def send(self, parcel: Parcel, check: Check) -> Receipt:
        """C-STORE; an object in a transfer syntax that is not taken goes uncompressed, nothing is lost by that.

        Raises:
            Waiting: not reached, busy, out of resources, or gone before it answered.
            Refused: the association or the object was turned down.
        """
        dataset = _read(parcel)
        check()
        association = self._associated(dataset, check)
        taken = self._taken(association, dataset)
        check()
        status = association.send_c_store(taken)
        if "Status" not in status:
            self.close()
            raise Waiting(
                tell(
                    "sending",
                    "{name} did not answer for {summary}.",
                    name=self._to.name,
                    summary=parcel.summary,
                ),
                remedy=tell("sending", "It is sent again."),
            )
        return self._judged(int(status.Status), parcel)

    def commit(self, transaction: str, parcels: Sequence[Parcel], reports: Reports, check: Check) -> None:
        """N-ACTION, then the report: on this association, or on one of the receiver's own (``report_port``).

        Raises:
            Waiting: no report within the time, or storage commitment is not to be had now.
            Refused: the receiver offers no storage commitment.
        """
        request = commitment.request(transaction, [_read(each) for each in parcels])
        self.close()
        self._reports = reports
        try:
            association = self._commitment(check)
            status, _ = association.send_n_action(
                request, 1, StorageCommitmentPushModel, StorageCommitmentPushModelInstance
            )
            if "Status" not in status:
                raise Waiting(
                    tell(
                        "sending",
                        "{name} did not answer the request for storage commitment.",
                        name=self._to.name,
                    )
                )
            if status.Status != _SUCCESS:
                raise Refused(
                    tell(
                        "sending",
                        "{name} refused storage commitment: {status}.",
                        name=self._to.name,
                        status=hexadecimal(int(status.Status)),
                    )
                )
            self._await(reports, check)
        finally:
            self.close()
            self._reports = None

    def test(self, check: Check) -> Iterator[Tested]:
        """Settings, name, TCP, TLS, association, echo, and which of procroom's objects it takes."""
        to = self._to
        if to.tls and to.storage_commitment and to.commitment_port:
            try:
                listening_context(to)
            except DestinationInvalid as error:
                yield Tested(Step.SETTINGS, False, str(error))
                return
        for each in reached(to, to.host, to.port, check, tls=to.tls):
            yield each
            if not each.passed:
                return
        check()
        try:
            association = self._associate([build_context(Verification), *_contexts(OWN_CLASSES)], check)
        except (Waiting, Refused, DestinationInvalid) as error:
            yield Tested(Step.ASSOCIATION, False, str(error))
            return
        try:
            yield Tested(
                Step.ASSOCIATION,
                True,
                tell(
                    "sending",
                    "{called_aet} accepts {ae_title}",
                    called_aet=to.called_aet,
                    ae_title=self._ae.ae_title,
                ),
            )
            yield self._echoed(association)
            taken = {context.abstract_syntax for context in association.accepted_contexts}
            lacking = [UID(each).name for each in OWN_CLASSES if each not in taken]
            words = (
                tell("sending", "Not taken: {names}. Let the receiver accept them.", names=", ".join(lacking))
                if lacking
                else ""
            )
            yield Tested(
                Step.PERMISSION, not lacking, words or tell("sending", "all objects of procroom are taken")
            )
        finally:
            self.close()

    def close(self) -> None:
        """Release the association, or break off one that does not answer; its threads have ended then."""
        association, self._open, self._asked = self._open, None, set()
        if association is None:
            return
        if association.is_established:
            association.release()
        _end(association)

    # --- association -----------------------------------------------------------------------------------

    def _associated(self, dataset: Dataset, check: Check) -> Association:
        """The open association where it was asked for this kind of object, else a new one."""
        kind = str(dataset.SOPClassUID), str(dataset.file_meta.TransferSyntaxUID)
        if self._open is not None and self._open.is_established and kind in self._asked:
            return self._open
        self.close()
        own = {(str(each), str(ExplicitVRLittleEndian)) for each in OWN_CLASSES}
        contexts = _contexts(dict.fromkeys((*OWN_CLASSES, kind[0])))
        if kind[1] not in PLAIN:
            contexts.insert(0, build_context(kind[0], kind[1]))
        association = self._associate(contexts, check)
        self._asked = {*own, kind}
        return association

    def _associate(self, contexts: list[PresentationContext], check: Check) -> Association:
        to, tls = self._to, None
        if to.tls:
            tls = tls_context(to), to.host
        check()
        association = self._ae.associate(
            to.host,
            to.port,
            contexts,
            to.called_aet,
            tls_args=tls,
            evt_handlers=[(evt.EVT_N_EVENT_REPORT, self._on_report)],
        )
        if association.is_established:
            self._open = association
            return association
        told = association.acceptor.primitive
        _end(association)
        if association.is_rejected:
            raise self._rejection(association)
        if told is not None and told.result == _ACCEPTED:
            names = ", ".join(
                dict.fromkeys(UID(each.abstract_syntax or "").name for each in association.rejected_contexts)
            )
            raise NothingTaken(
                tell("sending", "{name} takes none of: {names}.", name=to.name, names=names),
                remedy=tell("sending", "Let the receiver accept these SOP classes."),
            )
        raise Waiting(
            tell(
                "sending",
                "{name} ({host}:{port}) was not reached, or broke off before an association stood.",
                name=to.name,
                host=to.host,
                port=to.port,
            ),
            remedy=tell("sending", "It is tried again; test the destination to see which step fails."),
        )

    def _rejection(self, association: Association) -> Waiting | Refused:
        """Why the association was turned down (PS3.8 9.3.4)."""
        told = association.acceptor.primitive
        reason = getattr(told, "reason_str", "") if told is not None else ""
        words = tell(
            "sending",
            "{name} rejects the association of {own} with {called}: {reason}.",
            name=self._to.name,
            own=self._ae.ae_title,
            called=self._to.called_aet,
            reason=reason,
        )
        if told is not None and told.result == _FOR_NOW:
            return Waiting(words, remedy=tell("sending", "It is tried again."))
        return Refused(
            words,
            remedy=tell("sending", "Make both AE titles known to it, and correct them in the settings."),
        )

    def _taken(self, association: Association, dataset: Dataset) -> Dataset:
        """The object in a transfer syntax that the receiver takes."""
        own = dataset.file_meta.TransferSyntaxUID
        accepted = {
            UID(context.transfer_syntax[0])
            for context in association.accepted_contexts
            if context.abstract_syntax == dataset.SOPClassUID
        }
        if not accepted:
            raise Refused(
                tell(
                    "sending",
                    "{name} does not take {what}.",
                    name=self._to.name,
                    what=UID(dataset.SOPClassUID).name,
                ),
                remedy=tell("sending", "Let the receiver accept this SOP class."),
            )
        if own in accepted or not own.is_compressed:
            return dataset  # pynetdicom writes one uncompressed syntax as the other
        if not _decompressed(dataset):
            raise Refused(
                tell(
                    "sending",
                    "{name} does not take {what}, and the image cannot be decompressed.",
                    name=self._to.name,
                    what=own.name,
                ),
                remedy=tell("sending", "Let the receiver accept this transfer syntax."),
            )
        return dataset

    def _judged(self, status: int, parcel: Parcel) -> Receipt:
        """What a status of C-STORE means."""
        if status == _SUCCESS:
            return Receipt(tell("sending", "stored"), parcel.identity)
        if status == _DUPLICATE:
            return Receipt(tell("sending", "was there already"), parcel.identity)
        if status in {0x0001, 0x0107, 0x0116} or status >> 12 == 0xB:
            return Receipt(
                tell("sending", "stored, with a warning ({status})", status=hexadecimal(status)),
                parcel.identity,
            )
        if status >> 8 == 0xA7:
            raise Waiting(
                tell(
                    "sending",
                    "{name} is out of resources ({status}).",
                    name=self._to.name,
                    status=hexadecimal(status),
                ),
                remedy=tell("sending", "It is sent again."),
            )
        words = _STATUS.get(status) or {
            0xA9: tell("sending", "object does not match its class"),
            0xC: tell("sending", "cannot understand"),
        }.get(status >> 8 if status >> 12 == 0xA else status >> 12, tell("sending", "failure"))
        raise Refused(
            tell(
                "sending",
                "{name} refused {summary}: {words} ({status}).",
                name=self._to.name,
                summary=parcel.summary,
                words=words,
                status=hexadecimal(status),
            )
        )

    def _echoed(self, association: Association) -> Tested:
        try:
            status = association.send_c_echo()
        except ValueError:
            return Tested(Step.ECHO, False, tell("sending", "Verification (C-ECHO) is not accepted."))
        if "Status" in status and status.Status == _SUCCESS:
            return Tested(Step.ECHO, True, tell("sending", "C-ECHO answered"))
        return Tested(Step.ECHO, False, tell("sending", "No answer to C-ECHO."))

    # --- storage commitment ----------------------------------------------------------------------------

    def _commitment(self, check: Check) -> Association:
        try:
            return self._associate([build_context(StorageCommitmentPushModel)], check)
        except NothingTaken as error:
            raise Refused(
                tell("sending", "{name} offers no storage commitment.", name=self._to.name),
                remedy=tell("sending", "Switch storage_commitment off for it, or on at the receiver."),
            ) from error

    def _on_report(self, event: evt.Event) -> tuple[int, None]:
        return commitment.status_of(event, [(self._to.name, self._reports)] if self._reports else [])

    def _await(self, reports: Reports, check: Check) -> None:
        to = self._to
        give_up = time.monotonic() + to.timeout_s
        while not reports.wait(_LOOK_S):
            check()
            if time.monotonic() >= give_up:
                raise Waiting(
                    tell(
                        "sending",
                        "{name} has not reported on storage commitment within {timeout_s} s.",
                        name=to.name,
                        timeout_s=f"{to.timeout_s:g}",
                    ),
                    remedy=tell("sending", "It is asked again; a report that comes before is taken as well.")
                    if to.commitment_port
                    else tell(
                        "sending",
                        "It is asked again; a report on an association of its own needs commitment_port.",
                    ),
                )


def _end(association: Association) -> None:
    """Leave no thread behind."""
    if association.is_alive():
        association.abort()
        association.join(_LAST_S)


def _decompressed(dataset: Dataset) -> bool:
    """Decode the pixels in place; whether one of the decoders could. UIDs stay, for no value changes."""
    if dataset.file_meta.TransferSyntaxUID in _LOSSLESS_JPEG:
        return _decompressed_jpeg(dataset)
    try:
        plugins = get_decoder(dataset.file_meta.TransferSyntaxUID).available_plugins
    except RuntimeError:
        return False
    for plugin in plugins:
        if plugin == "gdcm":  # a damaged JPEG in it ends the process
            continue
        try:
            dataset.decompress(generate_instance_uid=False, decoding_plugin=plugin)
        except Exception:  # noqa: BLE001, S112 - each decoder has errors of its own; the next may do it
            continue
        return True
    return False


def _decompressed_jpeg(dataset: Dataset) -> bool:
    """The same of JPEG Lossless, which pydicom leaves to GDCM; of grey pixels without sign, as C-arms make them."""
    from procroom.imaging.decode import decode_lossless_jpeg  # noqa: PLC0415 - lazy: codecs, which few objects need

    try:
        if dataset.SamplesPerPixel != 1 or dataset.PixelRepresentation != 0:
            return False
        count = int(dataset.get("NumberOfFrames", 1) or 1)
        shape = dataset.Rows, dataset.Columns, dataset.BitsAllocated
        frames = [
            decode_lossless_jpeg(each, *shape).tobytes()
            for each in generate_frames(dataset.PixelData, number_of_frames=count)
        ]
    except (ImageUnreadable, AttributeError, ValueError):
        return False
    if len(frames) != count:
        return False
    cells = b"".join(frames)
    dataset.add_new(
        "PixelData", "OW" if dataset.BitsAllocated > 8 else "OB", cells + b"\0" * (len(cells) % 2)
    )
    for offsets in ("ExtendedOffsetTable", "ExtendedOffsetTableLengths"):
        if offsets in dataset:
            delattr(dataset, offsets)
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    return True


def _contexts(classes: "Sequence[str] | Mapping[str, None]") -> list[PresentationContext]:
    return [build_context(each, list(PLAIN)) for each in classes]


def _read(parcel: Parcel) -> Dataset:
    """The object of a parcel."""
    if parcel.media_type != MEDIA_TYPE:
        raise Refused(
            tell("sending", "DICOM carries no {media_type}.", media_type=parcel.media_type),
            remedy=tell("sending", "Send this form to another destination."),
        )
    try:
        dataset = dcmread(io.BytesIO(parcel.content))
        _ = dataset.SOPClassUID, dataset.SOPInstanceUID, dataset.file_meta.TransferSyntaxUID
    except (InvalidDicomError, AttributeError, EOFError) as error:
        raise Refused(
            tell("sending", "{name} is no DICOM object.", name=parcel.name),
            remedy=tell("sending", "Export the case again."),
        ) from error
    return dataset
