"""STOW-RS against Orthanc and a scripted server; each answer told for what it is."""

import io
import json
import ssl
import threading
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pydicom
import pytest
from certificates import certificate
from imaged_cases import imaged_case, signed_with_images
from orthanc_peer import PASSWORD, USER, free_port, orthanc
from signed_cases import signed

from procroom.exchange import forms
from procroom.exchange.senders.contract import Refused, Step, Waiting
from procroom.exchange.senders.destination import Destination, DestinationInvalid
from procroom.exchange.senders.stow import StowSender

pytestmark = pytest.mark.peer


def go_on():
    """Nobody asks to stop."""


@pytest.fixture(scope="module")
def pacs(tmp_path_factory):
    """Orthanc."""
    with orthanc(tmp_path_factory.mktemp("orthanc")) as peer:
        yield peer


@pytest.fixture(scope="module")
def parcels(tmp_path_factory):
    """All objects of GS8 and of a GS1 with images."""
    cases = (signed("gs8"), signed_with_images(imaged_case(tmp_path_factory.mktemp("images") / "case")))
    return [parcel for case in cases for parcel in forms.make("dicom", case)]


@pytest.fixture
def signed_in(monkeypatch):
    """The secret lies in the environment."""
    monkeypatch.setenv("PROCROOM_TEST_SECRET", PASSWORD)


def to(url, **changed):
    """A destination on this machine."""
    return Destination(
        "WEB1",
        "stow",
        ("dicom",),
        url=url,
        user=USER,
        secret="env:PROCROOM_TEST_SECRET",
        timeout_s=20.0,
        **changed,
    )


@pytest.mark.usefixtures("signed_in")
def test_a_whole_case_arrives_as_it_was_sent(pacs, parcels):
    """Every object is stored once however often it is sent, QIDO finds each, and it reads back equal."""
    sender = StowSender(to(pacs.dicomweb))
    for _ in range(2):
        for parcel in parcels:
            receipt = sender.send(parcel, go_on)
            assert receipt.words == "stored"
            assert parcel.identity in receipt.reference
    sender.close()
    assert set(pacs.instances()) == {each.identity for each in parcels}
    for parcel in parcels:
        sent, kept = (
            pydicom.dcmread(io.BytesIO(each)) for each in (parcel.content, pacs.file(parcel.identity))
        )
        assert sent == kept
        found = pacs.ask(
            f"dicom-web/studies/{sent.StudyInstanceUID}/series/{sent.SeriesInstanceUID}/instances"
        ).json()
        assert parcel.identity in {each["00080018"]["Value"][0] for each in found}


@pytest.mark.usefixtures("signed_in")
def test_the_test_button_names_the_step_that_fails(pacs, monkeypatch):
    """All steps pass; then a wrong address, a dead port, another server, and a wrong password."""
    steps = list(StowSender(to(pacs.dicomweb)).test(go_on))
    assert [each.step for each in steps] == [
        Step.SETTINGS,
        Step.NAME,
        Step.TCP,
        Step.SIGN_IN,
        Step.PERMISSION,
    ]
    assert all(each.passed for each in steps)
    for url, step in (
        ("ftp://127.0.0.1/x", Step.SETTINGS),
        ("http://127.0.0.1:99999/x", Step.SETTINGS),
        ("http://no-such-host.invalid/dicom-web", Step.NAME),
        (f"http://127.0.0.1:{free_port()}/dicom-web", Step.TCP),
        (f"https://127.0.0.1:{pacs.http}/dicom-web", Step.TLS),
        (f"{pacs.url}/nothing-here", Step.PERMISSION),
    ):
        last = list(StowSender(to(url)).test(go_on))[-1]
        assert (last.step, last.passed) == (step, False), url
    monkeypatch.setenv("PROCROOM_TEST_SECRET", "wrong")
    last = list(StowSender(to(pacs.dicomweb)).test(go_on))[-1]
    assert (last.step, last.passed) == (Step.SIGN_IN, False)
    assert "wrong" not in last.words


def test_secrets_are_references_and_never_told(pacs, parcels, monkeypatch, tmp_path):
    """Not signed in: refused. A secret of a file works. One that is missing, or stands in the settings, is said by name only."""
    with pytest.raises(Refused, match="401"):
        StowSender(replace(to(pacs.dicomweb), user="", secret="")).send(parcels[0], go_on)
    kept = tmp_path / "secret"
    kept.write_text(f"{PASSWORD}\n")
    sender = StowSender(replace(to(pacs.dicomweb), secret=f"file:{kept}"))
    assert sender.send(parcels[0], go_on).words == "stored"
    sender.close()
    monkeypatch.delenv("PROCROOM_TEST_SECRET", raising=False)
    for secret in ("env:PROCROOM_TEST_SECRET", "file:/nowhere/secret", "hunter2"):
        with pytest.raises(DestinationInvalid) as told:
            StowSender(replace(to(pacs.dicomweb), secret=secret)).send(parcels[0], go_on)
        assert "hunter2" not in str(told.value)
        assert "WEB1" in str(told.value)


@contextmanager
def server(status, body=b"", headers=(), context=None):
    """A server that answers everything alike; gives its address and what it got."""
    got = []

    class Answers(BaseHTTPRequestHandler):
        def _answer(self):
            length = int(self.headers.get("Content-Length") or 0)
            got.append((self.headers, self.rfile.read(length)))
            if status == 0:
                self.connection.close()
                return
            self.send_response(status)
            for name, value in (*headers, ("Content-Length", str(len(body)))):
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = _answer  # noqa: N815 - names of http.server

        def log_message(self, *_args):
            """Quiet."""

    running = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    if context is not None:
        running.socket = context.wrap_socket(running.socket, server_side=True)
    thread = threading.Thread(target=running.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http{'s' if context else ''}://127.0.0.1:{running.server_port}/dicom-web", got
    finally:
        running.shutdown()
        running.server_close()
        thread.join()


def failed(reason):
    """An answer that says of the object why it was not stored."""
    item = {"00081197": {"vr": "US", "Value": [reason]}}
    return json.dumps({"00081198": {"vr": "SQ", "Value": [item]}}).encode()


def stored(parcel):
    """An answer that names the object as stored."""
    item = {"00081155": {"vr": "UI", "Value": [parcel.identity]}}
    return json.dumps({"00081199": {"vr": "SQ", "Value": [item]}}).encode()


JSON = (("Content-Type", "application/dicom+json"),)


@pytest.mark.usefixtures("signed_in")
@pytest.mark.parametrize(
    ("status", "body", "outcome", "words"),
    [
        (503, b"", Waiting, "503"), (429, b"", Waiting, "429"), (500, b"", Waiting, "500"), (0, b"", Waiting, "broke off"),
        (401, b"", Refused, "401"), (403, b"", Refused, "403"), (400, b"", Refused, "400"), (404, b"", Refused, "404"),
        (409, failed(0xA700), Waiting, "A700H"), (409, failed(0xC122), Refused, "C122H"), (409, b"?", Refused, "409"),
        (202, failed(0x0110), Refused, "0110H"), (200, b"{", Waiting, "cannot be read"),
        (200, b"{}", Waiting, "does not name the object"), (202, b"{}", Waiting, "does not name the object"),
    ],
)  # fmt: skip
def test_every_status_is_told_for_what_it_is(parcels, status, body, outcome, words):
    """Not now waits, no needs a person; the words tell the status."""
    with server(status, body, JSON) as (url, _):
        sender = StowSender(to(url))
        with pytest.raises(outcome, match=words):
            sender.send(parcels[0], go_on)
        sender.close()


@pytest.mark.usefixtures("signed_in")
@pytest.mark.parametrize(
    ("body", "kind", "outcome"),
    [
        (b"Please log in", "text/html", Waiting),
        (b"", "text/plain", Waiting),
        (failed(0x0110), "application/dicom+json; charset=utf-8", Refused),
    ],
)
def test_what_does_not_say_that_it_is_stored_is_no_receipt(parcels, body, kind, outcome):
    """A proxy's page, an empty answer, a failure whose media type has a parameter."""
    with server(200, body, (("Content-Type", kind),)) as (url, _):
        sender = StowSender(to(url))
        with pytest.raises(outcome):
            sender.send(parcels[0], go_on)
        sender.close()


@pytest.mark.usefixtures("signed_in")
@pytest.mark.parametrize(("status", "reason"), [(409, 0xB00E), (409, 0x0111), (202, 0x0111)])
def test_what_is_there_already_has_arrived(parcels, status, reason):
    """After a lost answer the object is sent again; that the receiver has it is no failure."""
    with server(status, failed(reason), JSON) as (url, _):
        sender = StowSender(to(url))
        assert sender.send(parcels[0], go_on).words == "was there already"
        sender.close()


@pytest.mark.usefixtures("signed_in")
def test_no_secret_follows_a_redirect(parcels):
    """A server that sends on elsewhere: nothing goes there."""
    with (
        server(200, b"{}", JSON) as (elsewhere, got),
        server(307, b"", (("Location", elsewhere),)) as (url, _),
    ):
        sender = StowSender(to(url))
        with pytest.raises(Refused, match="address"):
            sender.send(parcels[0], go_on)
        sender.close()
        assert got == []


@pytest.mark.usefixtures("signed_in")
def test_tls_is_checked(parcels, tmp_path):
    """A certificate that the settings name is trusted, another is not."""
    own, other = certificate(tmp_path, "server"), certificate(tmp_path, "other")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own.certificate, own.key)
    with server(200, stored(parcels[0]), JSON, context) as (url, got):
        sender = StowSender(to(url, ca_file=own.certificate))
        assert sender.send(parcels[0], go_on).words == "stored"
        sender.close()
        sender = StowSender(to(url, ca_file=other.certificate))
        with pytest.raises(Waiting, match="TLS"):
            sender.send(parcels[0], go_on)
        sender.close()
        assert len(got) == 1
    with pytest.raises(DestinationInvalid, match="ca_file"):
        StowSender(to("https://127.0.0.1:1/", ca_file="/nowhere.pem")).send(parcels[0], go_on)


def test_other_forms_are_refused():
    """A message of HL7 is nothing for DICOMweb."""
    (message, *_) = forms.make("hl7", signed("gs1"))
    with pytest.raises(Refused, match="carries no"):
        StowSender(replace(to("http://127.0.0.1:1"), user="", secret="")).send(message, go_on)
