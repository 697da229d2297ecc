"""HTTPS trusts what the test of a destination trusts: the system's certificates, or those that the settings name."""

import ssl
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests
from certificates import certificate
from requests import adapters

from procroom.exchange.senders.contract import Step
from procroom.exchange.senders.destination import Destination
from procroom.exchange.senders.reach import reached
from procroom.exchange.senders.web import session_of


class Answers(BaseHTTPRequestHandler):
    """Says yes."""

    def do_GET(self):
        """200."""
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_args):
        """Quiet."""


@contextmanager
def served(own, callers=""):
    """A server of HTTPS with this certificate, which may ask for its callers' certificates; gives its port."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own.certificate, own.key)
    if callers:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(callers)
    running = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    running.handle_error = lambda *_: None
    running.socket = context.wrap_socket(running.socket, server_side=True)
    thread = threading.Thread(target=running.serve_forever, daemon=True)
    thread.start()
    try:
        yield running.server_port
    finally:
        running.shutdown()
        running.server_close()
        thread.join()


@pytest.fixture(scope="module")
def pairs(tmp_path_factory):
    """The server's own, and another."""
    folder = tmp_path_factory.mktemp("certificates")
    return certificate(folder, "server"), certificate(folder, "other")


def to(port, **changed):
    """A destination on this machine."""
    return Destination(
        "WEB1", "stow", ("dicom",), url=f"https://127.0.0.1:{port}/", timeout_s=10.0, **changed
    )


def status(destination):
    """What a GET is answered."""
    with session_of(destination) as session:
        return session.get(destination.url, timeout=destination.timeout_s).status_code


def shaken(destination, port):
    """Whether the TLS step of the test passes."""
    *_, last = reached(destination, "127.0.0.1", port, lambda: None, tls=True)
    assert last.step is Step.TLS
    return last.passed


def test_what_the_system_trusts_is_trusted_in_sending_too(pairs, monkeypatch):
    """A hospital's root that only the operating system knows: Test and send agree; unknown, they agree as well."""
    own, other = pairs
    with served(own) as port:
        monkeypatch.setenv("SSL_CERT_FILE", own.certificate)  # where OpenSSL looks for the system's
        assert (shaken(to(port), port), status(to(port))) == (True, 200)
        monkeypatch.setenv("SSL_CERT_FILE", other.certificate)
        assert not shaken(to(port), port)
        with pytest.raises(requests.exceptions.SSLError):
            status(to(port))


def test_nothing_else_is_trusted(pairs, monkeypatch):
    """Neither the bundle of requests, beside the system's or the settings' own, nor another name."""
    own, other = pairs
    monkeypatch.setattr(adapters, "DEFAULT_CA_BUNDLE_PATH", own.certificate)
    monkeypatch.setenv("SSL_CERT_FILE", other.certificate)
    with served(own) as port:
        for destination in (to(port), to(port, ca_file=other.certificate)):
            assert not shaken(destination, port)
            with pytest.raises(requests.exceptions.SSLError):
                status(destination)
        assert status(to(port, ca_file=own.certificate)) == 200
        with (
            session_of(to(port, ca_file=own.certificate)) as session,
            pytest.raises(requests.exceptions.SSLError),
        ):
            session.get(
                f"https://127.1:{port}/", timeout=10
            )  # the same machine, by a name not in the certificate


def test_verification_is_not_left_out(pairs):
    """Not even where a caller asks for that."""
    own, other = pairs
    with (
        served(own) as port,
        session_of(to(port, ca_file=other.certificate)) as session,
        pytest.raises(requests.exceptions.SSLError),
    ):
        session.get(f"https://127.0.0.1:{port}/", timeout=10, verify=False)


def test_a_receiver_that_asks_who_calls_is_shown_the_own_certificate(pairs):
    """By certificate and key of the settings."""
    own, other = pairs
    with served(own, callers=other.certificate) as port:
        destination = to(port, ca_file=own.certificate, certificate=other.certificate, key=other.key)
        assert status(destination) == 200
        with pytest.raises(requests.exceptions.ConnectionError):
            status(to(port, ca_file=own.certificate))
