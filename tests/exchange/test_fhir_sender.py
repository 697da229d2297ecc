"""A FHIR server of the test's own that reads every Bundle with fhir.resources; each answer told for what it is."""

import json
import threading
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from fhir.resources.R4B.bundle import Bundle
from signed_cases import NAMES, signed

from procroom.exchange import forms
from procroom.exchange.senders.contract import Refused, Step, Waiting
from procroom.exchange.senders.destination import Destination, DestinationInvalid
from procroom.exchange.senders.fhir import FhirSender

JSON = "application/fhir+json"


def go_on():
    """Nobody asks to stop."""


@pytest.fixture(scope="module")
def bundles():
    """The Bundles of GS1, GS5 and GS8."""
    return [parcel for name in NAMES for parcel in forms.make("fhir", signed(name))]


def to(url, **changed):
    """A destination on this machine."""
    return Destination("CHART", "fhir", ("fhir",), url=url, timeout_s=10.0, **changed)


class Server:
    """Keeps resources by type and id, as a server does; answers what it is told to instead.

    Attributes:
        kept: type/id -> resource.
        asked: (method, path, authorization) of every request.
        status: of the next transactions; 0 closes the connection.
        outcome: body of them.
        tokens: given so far; None asks for no token.
        validates: what ``$validate`` finds wrong; None offers none.
    """

    def __init__(self):
        self.kept, self.asked = {}, []
        self.status, self.outcome = 200, None
        self.tokens, self.expires_in, self.validates = None, 3600, None
        self.judged, self.failing = 200, 0
        self.version, self.codes = "4.0.1", ("transaction",)

    def answer(self, method, path, authorization, body):
        """Status and body."""
        self.asked.append((method, path, authorization))
        if path == "/token":
            assert body == b"grant_type=client_credentials&scope=system%2F%2A.write"
            self.tokens += 1
            return 200, {
                "access_token": f"T{self.tokens}",
                "token_type": "bearer",
                "expires_in": self.expires_in,
            }
        if self.tokens is not None and authorization != f"Bearer T{self.tokens}":
            return 401, None
        if path == "/fhir/metadata":
            operations = [] if self.validates is None else [{"name": "validate", "definition": "x"}]
            rest = {
                "mode": "server",
                "interaction": [{"code": each} for each in self.codes],
                "operation": operations,
            }
            return 200, {"resourceType": "CapabilityStatement", "fhirVersion": self.version, "rest": [rest]}
        if path == "/fhir/Bundle/$validate" and self.validates is not None:
            return self.judged, {"resourceType": "OperationOutcome", "issue": self.validates}
        if self.status != 200 or self.outcome is not None:
            return self.status, self.outcome
        if path != "/fhir":
            return 404, None
        bundle = Bundle.model_validate_json(body)
        responses = []
        for entry in bundle.entry:
            place = entry.request.url
            created = place not in self.kept
            if len(responses) < self.failing:
                responses.append({"response": {"status": "400 Bad Request"}})
                continue
            self.kept[place] = entry.resource
            responses.append(
                {
                    "response": {
                        "status": "201 Created" if created else "200 OK",
                        "location": f"{place}/_history/1",
                    }
                }
            )
        return 200, {"resourceType": "Bundle", "type": "transaction-response", "entry": responses}


@contextmanager
def served():
    """A running one, and its address."""
    server = Server()

    class Answers(BaseHTTPRequestHandler):
        def _answer(self):
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, told = server.answer(self.command, self.path, self.headers.get("Authorization"), body)
            if status == 0:
                self.connection.close()
                return
            content = told if isinstance(told, bytes) else b"" if told is None else json.dumps(told).encode()
            self.send_response(status)
            self.send_header("Content-Type", JSON)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = _answer  # noqa: N815 - names of http.server

        def log_message(self, *_args):
            """Quiet."""

    running = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=running.serve_forever, daemon=True)
    thread.start()
    try:
        yield server, f"http://127.0.0.1:{running.server_port}"
    finally:
        running.shutdown()
        running.server_close()
        thread.join()


def test_a_case_sent_twice_is_there_once(bundles):
    """Three cases: all entries created, the second time updated; as many resources as entries."""
    with served() as (server, address):
        sender = FhirSender(to(f"{address}/fhir/"))
        for parcel in bundles:
            entries = json.loads(parcel.content)["entry"]
            before = len(server.kept)
            first = sender.send(parcel, go_on)
            count = len(server.kept)
            second = sender.send(parcel, go_on)
            assert len(server.kept) == count
            assert first.words.startswith(f"{count - before} created")
            assert second.words == f"{len(entries)} updated"
            assert first.reference
        sender.close()


def test_a_token_is_asked_for_once_and_again_when_it_ends(bundles, monkeypatch):
    """OAuth2 client credentials: one token for several requests, a new one after it ran out or was revoked."""
    monkeypatch.setenv("PROCROOM_TEST_SECRET", "s3cret")
    with served() as (server, address):
        server.tokens = 0
        oauth = to(
            f"{address}/fhir", token_url=f"{address}/token", client_id="procroom", scope="system/*.write",
            secret="env:PROCROOM_TEST_SECRET",
        )  # fmt: skip
        sender = FhirSender(oauth)
        sender.send(bundles[0], go_on)
        sender.send(bundles[0], go_on)
        assert server.tokens == 1
        server.tokens = 7  # revoked over there
        sender.send(bundles[0], go_on)
        assert server.tokens == 8
        server.expires_in = 1
        sender.close()
        sender.send(bundles[0], go_on)
        sender.send(bundles[0], go_on)
        assert server.tokens > 9
        basic = {auth for method, path, auth in server.asked if path == "/token"}
        assert basic == {"Basic cHJvY3Jvb206czNjcmV0"}
        assert [each.step for each in sender.test(go_on)][-1] == Step.PERMISSION
        sender.close()


NAMED = {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "required", "diagnostics": "DOE^JANE", "expression": ["Bundle.entry[2]"]}]}  # fmt: skip


@pytest.mark.parametrize(
    ("status", "body", "outcome", "words"),
    [
        (503, None, Waiting, "503"), (429, None, Waiting, "429"), (0, None, Waiting, "broke off"), (200, b"{", Waiting, "cannot be read"),
        (401, None, Refused, "401"), (403, None, Refused, "403"), (404, None, Refused, "404"), (409, None, Refused, "409"),
        (412, None, Refused, "412"), (422, NAMED, Refused, r"422: required at Bundle.entry\[2\]"), (400, NAMED, Refused, "400: required"),
        (200, b"", Waiting, "cannot be read"), (200, {"status": "ok"}, Waiting, "cannot be read"), (302, None, Refused, "address"),
        (200, {"resourceType": "Bundle", "type": "transaction-response", "entry": []}, Waiting, "cannot be read"),
    ],
)  # fmt: skip
def test_every_answer_is_told_for_what_it_is(bundles, status, body, outcome, words):
    """Not now waits, no needs a person; free words of the server, which may name the patient, are not repeated."""
    with served() as (server, address):
        server.status, server.outcome = status, body
        sender = FhirSender(to(f"{address}/fhir"))
        with pytest.raises(outcome, match=words) as told:
            sender.send(bundles[0], go_on)
        assert "DOE" not in str(told.value)
        sender.close()


def test_what_the_server_finds_not_valid_is_not_sent(bundles):
    """``$validate`` is asked where it is offered; warnings do not stop, errors do."""
    with served() as (server, address):
        server.validates = NAMED["issue"]
        sender = FhirSender(to(f"{address}/fhir"))
        with pytest.raises(Refused, match=r"not valid: required at Bundle.entry\[2\]"):
            sender.send(bundles[0], go_on)
        assert server.kept == {}
        server.validates = [{"severity": "warning", "code": "business-rule"}]
        assert "created" in sender.send(bundles[0], go_on).words
        sender.close()


def test_an_entry_that_was_not_taken_is_told(bundles):
    """A transaction that answers for some of its entries otherwise is not taken."""
    with served() as (server, address):
        server.failing = 1
        sender = FhirSender(to(f"{address}/fhir"))
        with pytest.raises(Refused, match=r"did not take 1 of \d\d"):
            sender.send(bundles[0], go_on)
        sender.close()


@pytest.mark.parametrize(
    ("status", "outcome"), [(500, Waiting), (503, Waiting), (429, Waiting), (403, Refused)]
)
def test_a_check_that_did_not_come_about_is_no_verdict(bundles, status, outcome):
    """``$validate`` that answers with a fault of its own: the Bundle is not called wrong."""
    with served() as (server, address):
        server.validates, server.judged = [{"severity": "error", "code": "timeout"}], status
        sender = FhirSender(to(f"{address}/fhir"))
        with pytest.raises(outcome, match=str(status)) as told:
            sender.send(bundles[0], go_on)
        assert "not valid" not in str(told.value)
        sender.close()


def test_the_test_button_names_the_step_that_fails():
    """All steps pass; then no address, another version, no transactions, no sign-in, no server of FHIR."""
    with served() as (server, address):
        steps = list(FhirSender(to(f"{address}/fhir")).test(go_on))
        assert [each.step for each in steps] == [
            Step.SETTINGS,
            Step.NAME,
            Step.TCP,
            Step.SIGN_IN,
            Step.PERMISSION,
        ]
        assert all(each.passed for each in steps)

        def last(**changed):
            return list(FhirSender(replace(to(f"{address}/fhir"), **changed)).test(go_on))[-1]

        server.version = "5.0.0"
        assert "5.0.0" in last().words
        server.version, server.codes = "4.0.1", ()
        assert "transactions" in last().words
        assert last(url=f"{address}/other").words.startswith(f"{address}/other is no FHIR server")
        assert last(url="mailto:x").step is Step.SETTINGS
        assert last(secret="env:PROCROOM_NOT_SET").step is Step.SETTINGS
        server.tokens = 0
        found = last()
        assert (found.step, found.passed) == (Step.SIGN_IN, False)


def test_other_forms_are_refused():
    """A PDF; a secret that leads nowhere."""
    (pdf, *_) = forms.make("pdf", signed("gs1"))
    with pytest.raises(Refused, match="carries no"):
        FhirSender(to("http://127.0.0.1:1")).send(pdf, go_on)
    (bundle,) = forms.make("fhir", signed("gs1"))
    with pytest.raises(DestinationInvalid):
        FhirSender(to("http://127.0.0.1:1", secret="env:PROCROOM_NOT_SET")).send(bundle, go_on)
