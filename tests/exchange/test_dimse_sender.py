"""C-STORE and storage commitment against Orthanc, dcmtk and a scripted receiver; each answer told for what it is."""

import contextlib
import gc
import io
import shutil
import socket
import ssl
import subprocess
import threading
import time
from dataclasses import replace
from importlib import import_module
from pkgutil import iter_modules

import numpy as np
import pydicom
import pytest
from certificates import certificate
from imaged_cases import imaged_case, signed_with_images
from orthanc_peer import free_port, orthanc
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian, RLELossless, generate_uid
from pynetdicom import AE, evt
from pynetdicom.sop_class import EncapsulatedPDFStorage, SecondaryCaptureImageStorage, Verification
from signed_cases import NAMES, signed

from procroom.exchange import dicom, forms
from procroom.exchange.dicom.instance import Kind
from procroom.exchange.parcel import Parcel
from procroom.exchange.senders.contract import Committing, Receipt, Refused, Reports, Step, Waiting
from procroom.exchange.senders.destination import Destination, read_destination, sender_of
from procroom.exchange.senders.dimse import OWN_CLASSES, DimseSender
from procroom.exchange.senders.listeners import Listeners

#: pynetdicom drops sockets that did not connect without closing them.
pytestmark = [pytest.mark.peer, pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")]


def go_on():
    """Nobody asks to stop."""


@pytest.fixture(scope="module")
def pacs(tmp_path_factory):
    """Orthanc."""
    with orthanc(tmp_path_factory.mktemp("orthanc")) as peer:
        yield peer


@pytest.fixture(scope="module")
def parcels(tmp_path_factory):
    """All objects of GS1, GS5, GS8 and of a GS1 with images."""
    cases = [signed(name) for name in NAMES]
    cases.append(signed_with_images(imaged_case(tmp_path_factory.mktemp("images") / "case")))
    made = [parcel for case in cases for parcel in forms.make("dicom", case)]
    return list({each.identity: each for each in made}.values())


def to(port, **changed):
    """A destination on this machine."""
    return Destination("PACS1", "dimse", ("dicom",), "127.0.0.1", port, "ORTHANC", timeout_s=20.0, **changed)


@pytest.fixture
def sender(pacs):
    """To Orthanc."""
    made = DimseSender(to(pacs.dicom, calling_aet="PROCROOM"))
    yield made
    made.close()


# --- Orthanc ----------------------------------------------------------------------------------------------


def test_a_whole_case_arrives_as_it_was_sent(pacs, sender, parcels):
    """Every object of four cases is stored, once however often it is sent, and reads back equal element by element."""
    for _ in range(2):
        for parcel in parcels:
            receipt = sender.send(parcel, go_on)
            assert (receipt.words, receipt.reference, receipt.committed) == ("stored", parcel.identity, False)
    assert set(pacs.instances()) == {each.identity for each in parcels}
    for parcel in parcels:
        sent, kept = (
            pydicom.dcmread(io.BytesIO(each)) for each in (parcel.content, pacs.file(parcel.identity))
        )
        assert sent == kept


def test_storage_commitment_good_and_with_one_missing(pacs, parcels):
    """What Orthanc holds it commits to; of what was deleted it says that it does not have it (0112H)."""
    sender = DimseSender(to(pacs.dicom, storage_commitment=True, commitment_port=pacs.caller))
    assert isinstance(sender, Committing)
    three = parcels[:3]
    for parcel in three:
        sender.send(parcel, go_on)
    with reports_of(to(pacs.dicom, commitment_port=pacs.caller)) as reports:
        found = committed(sender, three, reports)
        assert found == {
            each.identity: Receipt("stored and committed", each.identity, committed=True) for each in three
        }
        pacs.forget(three[0].identity)
        found = committed(sender, three, reports)
    missing = found.pop(three[0].identity)
    assert isinstance(missing, Refused)
    assert "does not have the object (0112H)" in str(missing)
    assert all(isinstance(each, Receipt) and each.committed for each in found.values())
    sender.close()


def test_a_report_that_comes_after_the_ask_is_heard(pacs, parcels):
    """Orthanc reports from a job of its own; who asked has gone by then, and the port has not."""

    class Gone(Exception):
        pass

    calls = []

    def leave():
        calls.append(1)
        if len(calls) > 1:  # the association stands, and then the request is answered
            raise Gone

    destination = to(pacs.dicom, commitment_port=pacs.caller)
    sender = DimseSender(destination)
    sender.send(parcels[0], go_on)
    with reports_of(destination, late=True) as reports:
        with pytest.raises(Gone):
            sender.commit(transaction := generate_uid(), parcels[:1], reports, leave)
        reports.may_come.set()
        assert reports.has_come.wait(60)
        assert reports.got[transaction][parcels[0].identity].committed


def test_over_tls_orthanc_is_asked_and_reports(parcels, tmp_path):
    """Both ways with certificates that the other side knows."""
    server, own = certificate(tmp_path, "server"), certificate(tmp_path, "own")
    with orthanc(tmp_path, server, own.certificate) as peer:
        secure = to(
            peer.dicom,
            commitment_port=peer.caller,
            tls=True,
            ca_file=server.certificate,
            certificate=own.certificate,
            key=own.key,
        )
        sender = DimseSender(secure)
        assert sender.send(parcels[0], go_on).words == "stored"
        with reports_of(secure) as reports:
            assert committed(sender, parcels[:1], reports)[parcels[0].identity].committed


class Kept(Reports):
    """Keeps what is reported, by transaction; one that is ``late`` takes it only when it may come."""

    def __init__(self, *, late):
        self.got, self.may_come, self.has_come = {}, threading.Event(), threading.Event()
        if not late:
            self.may_come.set()
        super().__init__(self._keep)

    def _keep(self, transaction, answers):
        assert self.may_come.wait(60)
        self.got[transaction] = dict(answers)
        self.has_come.set()
        return True


@contextlib.contextmanager
def reports_of(destination, *, late=False):
    """What a destination reports to its port meanwhile."""
    listeners, reports = Listeners(), Kept(late=late)
    listeners.join(destination, reports)
    try:
        yield reports
    finally:
        listeners.leave(destination.name)


def committed(sender, parcels, reports):
    """What came of asking for these."""
    transaction = generate_uid()
    reports.expect(transaction)
    sender.commit(transaction, parcels, reports, go_on)
    return reports.got[transaction]


def test_no_report_is_waiting(pacs, parcels):
    """A receiver that reports to a port where nobody listens has committed to nothing."""
    sender = DimseSender(replace(to(pacs.dicom), timeout_s=1.5))
    sender.send(parcels[0], go_on)
    with pytest.raises(Waiting, match="has not reported"):
        sender.commit(generate_uid(), parcels[:1], Kept(late=False), go_on)


def test_wrong_titles_are_rejected_in_words(pacs, parcels):
    """Orthanc knows neither another title of its own, nor this caller."""
    for changed, words in (
        ({"called_aet": "OTHER"}, "Called AE title"),
        ({"calling_aet": "STRANGER"}, "STRANGER"),
    ):
        told = refusal(DimseSender(replace(to(pacs.dicom, calling_aet="PROCROOM"), **changed)), parcels[0])
        assert words in str(told)
        assert "AE titles" in told.remedy


def refusal(sender, parcel):
    """What a receiver says in the end: a busy one may break off before it says no, and is asked again."""
    for _ in range(5):
        try:
            sender.send(parcel, go_on)
        except Refused as told:
            return told
        except Waiting:
            continue
        pytest.fail("it was taken")
    return pytest.fail("it never said no")


def test_the_test_button_names_the_step_that_fails(pacs, sender):
    """All steps pass; a wrong port fails at TCP, a wrong name at the name, a wrong title at the association."""
    steps = list(sender.test(go_on))
    assert [each.step for each in steps] == [
        Step.SETTINGS,
        Step.NAME,
        Step.TCP,
        Step.ASSOCIATION,
        Step.ECHO,
        Step.PERMISSION,
    ]
    assert all(each.passed for each in steps)
    for changed, step in (
        ({"port": 0}, Step.SETTINGS),
        ({"host": "no-such-host.invalid"}, Step.NAME),
        ({"port": free_port()}, Step.TCP),
        ({"port": pacs.http, "timeout_s": 2.0}, Step.ASSOCIATION),
        ({"called_aet": "OTHER"}, Step.ASSOCIATION),
        ({"tls": True}, Step.TLS),
        ({"tls": True, "ca_file": "/nowhere/ca.pem"}, Step.SETTINGS),
        ({"tls": True, "storage_commitment": True, "commitment_port": 11112}, Step.SETTINGS),
    ):
        last = list(DimseSender(replace(to(pacs.dicom, calling_aet="PROCROOM"), **changed)).test(go_on))[-1]
        assert (last.step, last.passed) == (step, False)
        assert last.words


def test_settings_lead_to_the_sender(pacs):
    """A table of the settings is a destination, a destination a sender."""
    table = {"protocol": "dimse", "host": "127.0.0.1", "port": pacs.dicom, "called_aet": "ORTHANC"}
    made = sender_of(read_destination("PACS1", table))
    assert isinstance(made, DimseSender)


# --- receivers of our own and of dcmtk ------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def _dropped_here():
    """What pynetdicom drops is found while this file's marks hold, not in another file's test."""
    yield
    gc.collect()


class Receiver:
    """A receiver that answers as it is told and keeps what it got."""

    def __init__(self, contexts, status=0x0000, ssl_context=None):
        self.got, self.status, self.then = [], status, None
        ae = AE(ae_title="ORTHANC")
        ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 1.0
        for abstract, syntaxes in contexts:
            ae.add_supported_context(abstract, syntaxes)
        handlers = [(evt.EVT_C_STORE, self._store), (evt.EVT_C_ECHO, lambda _event: 0x0000)]
        self._server = ae.start_server(
            ("127.0.0.1", 0), block=False, evt_handlers=handlers, ssl_context=ssl_context
        )
        self.port = self._server.server_address[1]

    def _store(self, event):
        if self.then is not None:
            self.then(event)
        dataset = event.dataset
        dataset.file_meta = event.file_meta
        self.got.append(dataset)
        return self.status

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        for each in self._server.active_associations:
            each.join(5)
        give_up = time.monotonic() + 10
        while any(
            "run_reactor" in each.name or "AcceptorThread" in each.name for each in threading.enumerate()
        ):
            assert time.monotonic() < give_up, "the receiver does not end"
            time.sleep(0.02)


BOTH = [ExplicitVRLittleEndian, ImplicitVRLittleEndian]


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (0x0000, "stored"), (0xB000, "B000H"), (0x0111, "there already"),
        (0xA700, Waiting), (0xA900, Refused), (0xC123, Refused), (0x0122, Refused), (0x0110, Refused), (0x0124, Refused),
    ],
)  # fmt: skip
def test_every_status_is_told_for_what_it_is(parcels, status, outcome):
    """PS3.4 B.2.3: success and warnings are receipts, out of resources waits, the rest needs a person."""
    with Receiver([(EncapsulatedPDFStorage, BOTH)], status) as receiver:
        sender = DimseSender(to(receiver.port))
        if isinstance(outcome, str):
            assert outcome in sender.send(parcels[0], go_on).words
        else:
            with pytest.raises(outcome, match=f"{status:04X}H"):
                sender.send(parcels[0], go_on)
        sender.close()


def test_what_is_not_taken_goes_uncompressed(parcels):
    """A capture compressed with RLE to a receiver of Implicit VR only: the same pixels arrive, under the same UID."""
    capture = next(each for each in parcels if "capture" in each.name)
    dataset = pydicom.dcmread(io.BytesIO(capture.content))
    plain = dataset.pixel_array.copy()
    dataset.compress(RLELossless, generate_instance_uid=False)
    packed = io.BytesIO()
    dataset.save_as(packed)
    squeezed = replace(capture, content=packed.getvalue())
    with Receiver([(SecondaryCaptureImageStorage, [ImplicitVRLittleEndian])]) as receiver:
        sender = DimseSender(to(receiver.port))
        assert sender.send(squeezed, go_on).words == "stored"
        sender.close()
        (got,) = receiver.got
    assert got.file_meta.TransferSyntaxUID == ImplicitVRLittleEndian
    assert got.SOPInstanceUID == capture.identity
    assert np.array_equal(got.pixel_array, plain)


@pytest.mark.parametrize("how", [["+el", "+sv", "4"], ["+e1"]])
@pytest.mark.parametrize(("bits", "frames"), [(8, 1), (12, 3), (16, 1)])
def test_jpeg_lossless_goes_uncompressed_as_dcmtk_decodes_it(tmp_path, need, how, bits, frames):
    """Bit for bit, odd sizes and several frames too; one that is damaged is refused, and nothing of it arrives."""
    plain, packed, decoded = (tmp_path / f"{name}.dcm" for name in ("plain", "packed", "decoded"))
    _grey(plain, bits, frames)
    subprocess.run([need("dcmcjpeg"), *how, plain, packed], check=True, capture_output=True)
    subprocess.run([need("dcmdjpeg"), packed, decoded], check=True, capture_output=True)
    theirs = pydicom.dcmread(decoded)
    uid = theirs.SOPInstanceUID
    parcel = Parcel("dicom", "grey.dcm", "application/dicom", packed.read_bytes(), uid, "case-a", 1, "a run")
    with Receiver([(theirs.SOPClassUID, [ExplicitVRLittleEndian, ImplicitVRLittleEndian])]) as receiver:
        sender = DimseSender(to(receiver.port))
        assert sender.send(parcel, go_on).words == "stored"
        broken = pydicom.dcmread(packed)
        broken.PixelData = broken.PixelData[: len(broken.PixelData) // 3 * 2]
        cut = io.BytesIO()
        broken.save_as(cut)
        with pytest.raises(Refused, match="cannot be decompressed"):
            sender.send(replace(parcel, content=cut.getvalue()), go_on)
        sender.close()
        (got,) = receiver.got
    assert got.SOPInstanceUID == uid
    assert got.PixelData == theirs.PixelData
    assert np.array_equal(got.pixel_array, pydicom.dcmread(plain).pixel_array)


def _grey(path, bits, frames):
    """A secondary capture of noise, of odd size."""
    made = pydicom.Dataset()
    made.file_meta = pydicom.dataset.FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.SOPClassUID, made.SOPInstanceUID = SecondaryCaptureImageStorage, pydicom.uid.generate_uid()
    made.StudyInstanceUID, made.SeriesInstanceUID = pydicom.uid.generate_uid(), pydicom.uid.generate_uid()
    made.PatientID, made.PatientName, made.Modality = "DEMO-1", "DEMO^ONE", "OT"
    made.Rows, made.Columns, made.SamplesPerPixel, made.PixelRepresentation = 33, 41, 1, 0
    made.BitsStored, made.HighBit, made.BitsAllocated = bits, bits - 1, 8 if bits == 8 else 16
    made.PhotometricInterpretation = "MONOCHROME2"
    if frames > 1:
        made.NumberOfFrames = frames
    cells = np.random.default_rng(bits).integers(0, 1 << bits, (frames, 33, 41))
    raw = cells.astype(f"<u{made.BitsAllocated // 8}").tobytes()
    made.PixelData = raw + b"\0" * (len(raw) % 2)
    made.save_as(path, enforce_file_format=True)


def test_a_compressed_object_stays_so_where_it_is_taken(parcels):
    """The receiver takes RLE: it gets RLE."""
    capture = next(each for each in parcels if "capture" in each.name)
    dataset = pydicom.dcmread(io.BytesIO(capture.content))
    dataset.compress(RLELossless, generate_instance_uid=False)
    packed = io.BytesIO()
    dataset.save_as(packed)
    with Receiver([(SecondaryCaptureImageStorage, [RLELossless, ImplicitVRLittleEndian])]) as receiver:
        sender = DimseSender(to(receiver.port))
        sender.send(replace(capture, content=packed.getvalue()), go_on)
        sender.close()
        assert receiver.got[0].file_meta.TransferSyntaxUID == RLELossless


def test_the_test_button_asks_for_every_class_that_the_forms_make():
    """A receiver of all but one is told to lack that one: colour states had been forgotten."""
    modules = (import_module(f"{dicom.__name__}.{each.name}") for each in iter_modules(dicom.__path__))
    kinds = {each for module in modules for each in vars(module).values() if isinstance(each, Kind)}
    assert {kind.sop_class for kind in kinds} == set(OWN_CLASSES)
    for left_out in OWN_CLASSES:
        taken = [(each, BOTH) for each in (*OWN_CLASSES, Verification) if each != left_out]
        with Receiver(taken) as receiver:
            last = list(DimseSender(to(receiver.port)).test(go_on))[-1]
        assert (last.step, last.passed) == (Step.PERMISSION, False)
        assert left_out.name in last.words


def test_a_class_that_is_not_taken_is_refused(parcels):
    """The receiver takes no documents: said by the name of the class; the test button says the same."""
    with Receiver([(SecondaryCaptureImageStorage, BOTH), (Verification, BOTH)]) as receiver:
        sender = DimseSender(to(receiver.port))
        with pytest.raises(Refused, match="Encapsulated PDF Storage"):
            sender.send(parcels[0], go_on)
        last = list(sender.test(go_on))[-1]
        assert (last.step, last.passed) == (Step.PERMISSION, False)
        assert "Encapsulated PDF Storage" in last.words
        with pytest.raises(Refused, match="no storage commitment"):
            sender.commit(generate_uid(), parcels[:1], Kept(late=False), go_on)


def test_a_receiver_that_dies_or_stalls_is_waiting(parcels):
    """It aborts in the middle, answers nothing in time, is not there, or answers nonsense: sent again later."""
    with Receiver([(EncapsulatedPDFStorage, BOTH)]) as receiver:
        receiver.then = lambda event: event.assoc.abort()
        with pytest.raises(Waiting):
            DimseSender(to(receiver.port)).send(parcels[0], go_on)
        receiver.then = lambda _event: time.sleep(1.5)
        with pytest.raises(Waiting):
            DimseSender(replace(to(receiver.port), timeout_s=0.5)).send(parcels[0], go_on)
        receiver.then = None
        assert DimseSender(to(receiver.port)).send(parcels[0], go_on).words == "stored"
    with pytest.raises(Waiting, match="not reached"):
        DimseSender(to(free_port())).send(parcels[0], go_on)
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        threading.Thread(target=lambda: deaf.accept()[0].sendall(b"no DICOM at all\r\n"), daemon=True).start()
        with pytest.raises(Waiting):
            DimseSender(replace(to(deaf.getsockname()[1]), timeout_s=1.0)).send(parcels[0], go_on)


def test_a_wish_to_stop_is_heard(parcels):
    """Whatever ``check`` raises comes through, and nothing was sent."""

    class Stop(Exception):
        pass

    def stop():
        raise Stop

    with Receiver([(EncapsulatedPDFStorage, BOTH)]) as receiver:
        with pytest.raises(Stop):
            DimseSender(to(receiver.port)).send(parcels[0], stop)
        assert receiver.got == []


def test_tls_with_both_sides_known(parcels, tmp_path):
    """The receiver's certificate is checked and our own is shown; one that nobody vouches for is not talked to."""
    server, client = certificate(tmp_path, "server"), certificate(tmp_path, "client")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(server.certificate, server.key)
    context.load_verify_locations(client.certificate)
    context.verify_mode = ssl.CERT_REQUIRED
    with Receiver([(EncapsulatedPDFStorage, BOTH), (Verification, BOTH)], ssl_context=context) as receiver:
        secure = to(
            receiver.port,
            tls=True,
            ca_file=server.certificate,
            certificate=client.certificate,
            key=client.key,
        )
        sender = DimseSender(secure)
        assert sender.send(parcels[0], go_on).words == "stored"
        sender.close()
        steps = {each.step: each for each in sender.test(go_on)}
        assert steps[Step.TLS].passed
        assert steps[Step.ECHO].passed
        stranger = DimseSender(replace(secure, ca_file=client.certificate))
        with pytest.raises(Waiting):
            stranger.send(parcels[0], go_on)
        last = list(stranger.test(go_on))[-1]
        assert (last.step, last.passed) == (Step.TLS, False)
        assert "ca_file" in last.words
        assert len(receiver.got) == 1


def test_dcmtk_takes_it_over_tls(parcels, tmp_path):
    """storescp of dcmtk, TLS, writes the file; it equals what was sent."""
    own = certificate(tmp_path, "server")
    with storescp(own, tmp_path) as port:
        sender = DimseSender(to(port, tls=True, ca_file=own.certificate))
        assert sender.send(parcels[0], go_on).words == "stored"
        sender.close()
    (kept,) = [path for path in tmp_path.iterdir() if parcels[0].identity in path.name]
    assert pydicom.dcmread(kept) == pydicom.dcmread(io.BytesIO(parcels[0].content))


@contextlib.contextmanager
def storescp(own, folder):
    """dcmtk's receiver on a free port; another is taken where somebody was faster."""
    program = shutil.which("storescp", path="/usr/bin:/usr/local/bin")  # pynetdicom has one of that name
    assert program is not None
    options = ("+tls", own.key, own.certificate, "-ic", "-od", str(folder), "-uf", "-aet", "ORTHANC")
    for _ in range(5):
        port = free_port()
        process = subprocess.Popen([program, *options, str(port)])
        if _listens(process, port):
            break
    try:
        yield port
    finally:
        process.terminate()
        process.wait(10)


def _listens(process, port):
    deadline = time.monotonic() + 60
    while process.poll() is None:
        assert time.monotonic() < deadline
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
        time.sleep(0.1)
    return False


def test_other_forms_are_refused():
    """A message of HL7 is nothing for a PACS."""
    (message, *_) = forms.make("hl7", signed("gs1"))
    with pytest.raises(Refused, match="DICOM carries no"):
        DimseSender(to(free_port())).send(message, go_on)
