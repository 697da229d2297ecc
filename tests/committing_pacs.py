"""A PACS of a test's own that is asked to commit, and reports when it is told to, on an association of its own."""

import contextlib
import io
import socket
import threading
import time

from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.uid import (
    ComprehensiveSRStorage,
    EncapsulatedPDFStorage,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    ProcedureLogStorage,
    generate_uid,
)
from pynetdicom import AE, build_role, evt
from pynetdicom.sop_class import StorageCommitmentPushModel, StorageCommitmentPushModelInstance

#: Nothing in a test takes as long.
PATIENCE_S = 30.0
TITLE = "PACS1"


class CommittingPacs:
    """Stores documents and reports, and takes requests for storage commitment; ``report`` answers one, however much later.

    Attributes:
        port: where it takes them.
        asked: (transaction UID, SOP Instance UIDs) of each request.
    """

    def __init__(self):
        self.asked = []
        self._news = threading.Condition()
        ae = AE(ae_title=TITLE)
        ae.acse_timeout = 1.0
        ae.dimse_timeout = ae.network_timeout = PATIENCE_S
        for each in (EncapsulatedPDFStorage, ComprehensiveSRStorage, ProcedureLogStorage):
            ae.add_supported_context(each, [ExplicitVRLittleEndian, ImplicitVRLittleEndian])
        ae.add_supported_context(StorageCommitmentPushModel)
        handlers = [(evt.EVT_C_STORE, lambda _event: 0x0000), (evt.EVT_N_ACTION, self._on_action)]
        self._server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=handlers)
        self.port = self._server.server_address[1]

    def _on_action(self, event):
        told = event.action_information
        uids = [str(each.ReferencedSOPInstanceUID) for each in told.ReferencedSOPSequence]
        with self._news:
            self.asked.append((str(told.TransactionUID), uids))
            self._news.notify_all()
        return 0x0000, None

    def until_asked(self, times):
        """Wait until it was asked so often; gives the last transaction."""
        with self._news:
            assert self._news.wait_for(lambda: len(self.asked) >= times, PATIENCE_S), "it is not asked"
            return self.asked[times - 1][0]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        for each in self._server.active_associations:
            each.join(5)


def until_open(port):
    """Wait until somebody listens for reports."""
    give_up = time.monotonic() + PATIENCE_S
    while True:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        assert time.monotonic() < give_up, "nobody listens for reports"
        time.sleep(0.02)


def free_port():
    """A port that nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


def is_free(port):
    """Whether a port can be had."""
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            other.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def report(
    port,
    transaction,
    good=(),
    failed=(),
    *,
    reason=0x0112,
    kind=None,
    calling=TITLE,
    called="PROCROOM",
    tls=None,
):
    """N-EVENT-REPORT on an association of its own; the status of the answer, or None where none was made."""
    told = Dataset()
    told.TransactionUID = transaction
    told.ReferencedSOPSequence = [_reference(uid) for uid in good]
    if failed:
        told.FailedSOPSequence = [_reference(uid, FailureReason=reason) for uid in failed]
    ae = AE(ae_title=calling)
    ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = ae.connection_timeout = PATIENCE_S
    ae.add_requested_context(StorageCommitmentPushModel)
    role = build_role(StorageCommitmentPushModel, scp_role=True)
    association = ae.associate(
        "127.0.0.1", port, ae_title=called, ext_neg=[role], tls_args=(tls, "localhost") if tls else None
    )
    if not association.is_established:
        return None
    status, _ = association.send_n_event_report(
        told, kind or (2 if failed else 1), StorageCommitmentPushModel, StorageCommitmentPushModelInstance
    )
    association.release()
    association.join(PATIENCE_S)
    return status.get("Status")


def document():
    """A small document: its UID and its bytes as a file."""
    dataset = Dataset()
    dataset.SOPClassUID, dataset.SOPInstanceUID = EncapsulatedPDFStorage, generate_uid()
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = generate_uid(), generate_uid()
    dataset.MIMETypeOfEncapsulatedDocument, dataset.EncapsulatedDocument = "application/pdf", b"%PDF"
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    written = io.BytesIO()
    dataset.save_as(written, enforce_file_format=True)
    return str(dataset.SOPInstanceUID), written.getvalue()


def _reference(uid, **more):
    item = Dataset()
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = EncapsulatedPDFStorage, uid
    for name, value in more.items():
        setattr(item, name, value)
    return item
