"""`procroom send` and `procroom outbox`: what is asked for waits, leaves, and is told, with who asked and why."""

import hashlib
import json
import signal
import subprocess
import sys
import time
from threading import Event, Thread
from types import MappingProxyType, SimpleNamespace

import pytest
from committing_pacs import TITLE, CommittingPacs, free_port, is_free, report, until_open

from procroom import bootstrap, cli_outbox
from procroom.app import delivering, signing
from procroom.app.case_file import play, read_case
from procroom.app.clock import stopped_clock
from procroom.domain.errors import StoreUnavailable
from procroom.domain.events import ReleasedUnsigned
from procroom.domain.values import parse_time
from procroom.exchange.senders import destination
from procroom.exchange.senders.destination import Protocol
from procroom.procedures import registry
from procroom.storage.store import open_store

AT = parse_time("2026-06-10T10:00-05:00")
SIGN = ("--sign-as", "DEMO Physician", "--role", "Proceduralist", "--at", AT.isoformat())
RELEASE = (
    "--unsigned",
    "--release-as",
    "DEMO Physician",
    "--role",
    "MD",
    "--reason",
    "The ward needs it now.",
)


@pytest.fixture(autouse=True)
def protocols(monkeypatch):
    """The folder is our own double: the ways of sending have tests of their own."""
    double = Protocol("folder", (), ("folder",), "folder_double:FolderDouble")
    made = MappingProxyType({**destination.PROTOCOLS, "folder": double})
    monkeypatch.setattr(destination, "PROTOCOLS", made)


@pytest.fixture
def desk(here, tmp_path):
    """Run a command with the settings and the store of this test."""
    settings = tmp_path / "settings.toml"
    settings.write_text(
        f'[place]\nperson = "DEMO Nurse"\nrole = "Nurse"\ntime_zone = "America/New_York"\n'
        f'[destinations.CHART]\nprotocol = "folder"\nfolder = "{tmp_path / "chart"}"\nforms = ["pdf"]\n'
        f'[destinations.WARD]\nprotocol = "folder"\nfolder = "{tmp_path / "ward"}"\nforms = ["pdf"]\n'
        '[destinations.PACS]\nprotocol = "dimse"\nhost = "localhost"\nport = 104\ncalled_aet = "PACS"\n',
        encoding="utf-8",
    )

    def run(*arguments):
        return here(*arguments, "--settings", settings, "--store", tmp_path / "cases.sqlite")

    return run


def told(said):
    """The JSON of a command that went well."""
    assert said.returncode == 0, said.stderr
    return json.loads(said.stdout)


def case_in_store(gs1, tmp_path, *, signed):
    """A case in the store; its id."""
    store = open_store(tmp_path / "cases.sqlite")
    session = play(read_case(gs1, registry.get), store, stopped_clock(AT))
    if signed:
        signing.sign(session, store, name="DEMO Physician", role="Proceduralist")
    store.close()
    return session.case_id


def test_a_signed_case_waits_leaves_and_is_told(desk, gs1, tmp_path):
    case_id = case_in_store(gs1, tmp_path, signed=True)
    sent = told(desk("send", case_id[-8:], "--to", "CHART", "--json"))
    assert (sent["signed"], sent["version"], sent["release"]) == (True, 1, None)
    [item] = sent["items"]
    assert (item["state"], item["asked_by"], item["role"]) == ("queued", "DEMO Nurse", "Nurse")
    assert "waiting" in desk("outbox").stdout
    assert desk("outbox", "run").stdout == "Nothing waits.\n"
    [item] = told(desk("outbox", "list", case_id, "--json"))["items"]
    assert (item["state"], item["receipt"]) == ("confirmed", "stored")
    kept = (tmp_path / "chart" / item["identity"]).read_bytes()
    assert hashlib.sha256(kept).hexdigest() == item["sha256"]
    again = desk("send", case_id, "--to", "CHART", "--wait", "5")
    assert again.returncode == 0
    assert "(asked for before)" in again.stdout
    assert "by CHART" in again.stdout
    assert told(desk("outbox", "--json"))["items"] == []
    assert len(told(desk("outbox", "list", "--all", "--json"))["items"]) == 1
    lines = told(desk("outbox", "log", "1", "--json"))
    assert [line["what"] for line in lines] == ["asked", "sending", "confirmed"]
    told(desk("outbox", "resend", "1", "--by", "DEMO Physician", "--json"))
    assert desk("outbox", "run").returncode == 0
    assert "resent: by DEMO Physician" in desk("outbox", "log", "1").stdout


def test_a_case_file_is_signed_and_sent(desk, gs1, tmp_path):
    sent = told(desk("send", gs1, "--to", "WARD", "--form", "pdf", "--wait", "5", *SIGN, "--json"))
    [item] = sent["items"]
    assert (item["state"], item["fresh"]) == ("confirmed", True)
    assert (tmp_path / "ward" / item["identity"]).read_bytes().startswith(b"%PDF")
    assert "confirmed" in desk("outbox", "list", sent["case_id"][-8:]).stdout
    assert desk("outbox", "list", "no-such-case").returncode == 1


def test_what_is_refused_or_waits_says_why(desk, gs1, tmp_path):
    (tmp_path / "chart").mkdir()
    mood = tmp_path / "chart" / "MOOD"
    mood.write_text("refused", encoding="utf-8")
    said = desk("send", gs1, "--to", "CHART", "--wait", "5", *SIGN)
    assert said.returncode == 1
    assert "refused by CHART" in said.stdout
    assert "The folder takes nothing." in said.stdout
    mood.write_text("waiting", encoding="utf-8")
    desk("outbox", "retry", "1")
    ran = desk("outbox", "run", "--json")
    assert ran.returncode == 1
    [item] = json.loads(ran.stdout)["items"]
    assert (item["state"], item["problem"]) == ("queued", "The folder is not there now.")
    desk("outbox", "pause", "CHART")
    assert "CHART is paused by DEMO Nurse." in desk("outbox", "run").stdout
    mood.unlink()
    desk("outbox", "resume", "CHART")
    desk("outbox", "retry", "1")
    assert desk("outbox", "run", "--for", "0.1").returncode == 0
    assert "has it already" in desk("outbox", "cancel", "1").stderr
    assert "no item 9" in desk("outbox", "log", "9").stderr


def test_an_unsigned_case_leaves_only_by_somebody_for_a_reason(desk, gs1, tmp_path):
    """Who and why stand in the journal before anything is in the outbox; the same release twice is one."""
    case_id = case_in_store(gs1, tmp_path, signed=False)
    assert "is not signed" in desk("send", case_id, "--to", "CHART").stderr
    sent = told(desk("send", case_id, "--to", "CHART", *RELEASE, "--json"))
    assert (sent["signed"], sent["version"]) == (False, 0)
    assert sent["release"]["reason"] == "The ward needs it now."
    assert not told(desk("send", case_id, "--to", "CHART", *RELEASE, "--json"))["items"][0]["fresh"]
    store = open_store(tmp_path / "cases.sqlite")
    last = store.entries(case_id)[-1]
    store.close()
    assert last.event == ReleasedUnsigned("DEMO Physician", "MD", "The ward needs it now.")
    assert last.actor.name == "DEMO Physician"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--to", "FAX", *SIGN), 1, "“FAX” is not a destination that can be used. The settings name: CHART"),
        (("--to", "CHART", "--form", "fax", *SIGN), 2, "“fax” is not a form"),
        (
            ("--to", "PACS", "--form", "pdf", *SIGN),
            1,
            "in which form PACS gets a case. Name forms for it: dicom",
        ),
        (("--to", "CHART"), 1, "A case file is not signed"),
        (("--to", "CHART", "--unsigned"), 2, "--unsigned takes --release-as NAME, --role ROLE and --reason"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_waits(desk, gs1, arguments, code, words):
    said = desk("send", gs1, *arguments)
    assert (said.returncode, said.stdout) == (code, "")
    assert words in said.stderr


def test_a_destination_is_tried_step_by_step(desk, tmp_path):
    said = desk("outbox", "test", "WARD")
    assert said.returncode == 1
    assert said.stdout == "passed  settings: complete\nFAILED  permission: is not there: make it\n"
    (tmp_path / "ward").mkdir()
    assert [each["passed"] for each in told(desk("outbox", "test", "WARD", "--json"))] == [True, True]
    assert "is not a destination" in desk("outbox", "test", "FAX").stderr
    assert "is not there" in desk("outbox").stderr


def test_two_do_not_deliver_at_once(desk, gs1, tmp_path):
    case_in_store(gs1, tmp_path, signed=True)
    store = open_store(tmp_path / "cases.sqlite")
    with store.outbox.delivering():
        assert "Another procroom delivers" in desk("outbox", "run").stderr
    store.close()


class Slow:
    """A job that ends only when it is let, whoever cancels it."""

    def __init__(self):
        self.runs, self.may_end = Event(), Event()

    def __call__(self, _context):
        self.runs.set()
        self.may_end.wait(20)


def test_nobody_delivers_while_something_is_still_sent(tmp_path, monkeypatch):
    """One lane fails: the right to deliver is kept until the other has ended, longer than jobs are waited for."""
    store = open_store(tmp_path / "cases.sqlite")
    slow, seen = Slow(), []

    def deliver(jobs, *_):
        jobs.submit("network:PACS1", "", slow)
        assert slow.runs.wait(5)
        raise StoreUnavailable("The store is in use.")

    def look():
        time.sleep(2.5)
        with store.outbox.delivering() as mine:
            seen.append(mine)
        slow.may_end.set()

    monkeypatch.setattr(delivering, "deliver", deliver)
    monkeypatch.setattr(bootstrap, "start_log", lambda *_: None)
    desk = SimpleNamespace(outbox=store.outbox, store=store, clock=stopped_clock(AT))
    looking = Thread(target=look)
    looking.start()
    with pytest.raises(StoreUnavailable):
        cli_outbox._deliver(desk, [], None)
    looking.join()
    assert seen == [False]
    with store.outbox.delivering() as mine:
        assert mine
    store.close()


def test_who_asks_to_stop_twice_waits_too():
    """A second Ctrl-C gives nothing up while something is still sent, and is told afterwards."""
    closes = [(), ("job",), KeyboardInterrupt, ("job",)]

    class Impatient:
        def close(self):
            match closes.pop():
                case () | (_,) as left:
                    return left
                case error:
                    raise error

    with pytest.raises(KeyboardInterrupt):
        cli_outbox._end(Impatient())
    assert closes == []


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT, which Windows has not")
def test_who_stops_waiting_for_a_report_leaves_nothing_open(environment, gs1, tmp_path):
    """`outbox run --for` has heard of one thing and waits for the rest; Ctrl-C ends it at once, and its port is free."""
    store, settings, port = tmp_path / "cases.sqlite", tmp_path / "settings.toml", free_port()
    procroom = [sys.executable, "-m", "procroom"]
    common = ["--store", str(store), "--settings", str(settings)]
    with CommittingPacs() as pacs:
        settings.write_text(
            f'[destinations.PACS]\nprotocol = "dimse"\nhost = "127.0.0.1"\nport = {pacs.port}\n'
            f'called_aet = "{TITLE}"\nstorage_commitment = true\ncommitment_port = {port}\ntimeout_s = 30\n',
            encoding="utf-8",
        )
        sent = [*procroom, "send", str(gs1), "--to", "PACS", *SIGN, *common]
        subprocess.run(sent, env=environment, check=True, capture_output=True, timeout=300)
        with subprocess.Popen(
            [*procroom, "outbox", "run", "--for", "600", *common], env=environment, stderr=subprocess.PIPE
        ) as runs:
            try:
                transaction = pacs.until_asked(1)
                until_open(port)
                good, bad = pacs.asked[0][1][:1], pacs.asked[0][1][1:]
                assert report(port, transaction, good, bad, reason=0x0213) == 0x0000
                runs.send_signal(signal.SIGINT)
                _, problems = runs.communicate(timeout=60)
            finally:
                runs.kill()
    assert (runs.returncode, is_free(port)) == (130, True)
    assert b"Traceback" not in problems
    kept = open_store(store)
    states = {item.identity: item.state.value for item in kept.outbox.items()}
    kept.close()
    assert states == {**dict.fromkeys(bad, "sent"), good[0]: "confirmed"}
