"""No patient in a log, a notice, a file name or an error's text."""

import logging
import stat
from pathlib import Path

import pytest
from sample_procedure import FILE, definition_of

from procroom import bootstrap
from procroom.app.case_file import load, play, read_case
from procroom.app.headless import Signer, print_note
from procroom.app.notices import Level
from procroom.app.privacy import (
    STRUCK,
    KnownIdentifiers,
    PrivateFormatter,
    describe,
    identifiers_of,
    log_handler,
    short,
)
from procroom.domain.commands import AddInstance, GiveAnswer, Sign, Undo
from procroom.domain.errors import ProcroomError
from procroom.notes.render.type import Paper
from procroom.storage.store import open_store

CASE = Path(__file__).parents[1] / "scenarios" / "gs1.case.json"


@pytest.fixture
def logged(tmp_path):
    """A log file under `procroom.test`, what is known to identify, and a way to read it."""
    known = KnownIdentifiers()
    path = tmp_path / "log" / "procroom.log"
    handler = log_handler(path, known)
    logger = logging.getLogger("procroom.test")
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    logger.propagate = False
    yield logger, known, lambda: path.read_text(encoding="utf-8")
    logger.removeHandler(handler)
    handler.close()


def test_known_identifiers_are_struck_out(logged):
    """A known text disappears wherever it stands, in any case, also from arguments."""
    logger, known, text = logged
    known.add("DEMO^LUMBAR", "DEMO-0001", "xy")
    logger.info("case of %s (%s) xy", "demo^lumbar", "DEMO-0001")
    assert f"case of {STRUCK} ({STRUCK}) xy" in text()


def test_ids_are_cut_short(logged):
    """UIDs and case ids keep their last 8 signs."""
    logger, _, text = logged
    logger.info(
        "case %s frame %s version 1.2.3", "6f1f6f0e-0000-4000-8000-000000000001", "1.2.840.10008.5.1.4.99999"
    )
    assert "case …00000001 frame ….4.99999 version 1.2.3" in text()
    assert short("1.2.840.10008.5.1.4.99999") == "….4.99999"


def test_exceptions_are_logged_without_their_words(logged):
    """Type and place of an exception and its cause are logged, what it says is not."""
    logger, _, text = logged
    try:
        try:
            int("DEMO^SECRET")
        except ValueError as error:
            raise KeyError("DEMO^SECRET 2") from error
    except KeyError:
        logger.exception("unexpected error")
    assert "SECRET" not in text()
    assert "ValueError\n  test_privacy.py:" in text()
    assert "KeyError\n  test_privacy.py:" in text()
    assert "test_exceptions_are_logged_without_their_words" in text()


def test_a_formatter_without_exception():
    """Formatting nothing gives nothing."""
    assert PrivateFormatter().formatException((None, None, None)) == ""
    assert describe(ValueError("DEMO")) == "ValueError"


def test_the_log_is_private(tmp_path):
    """Only the owner can read it."""
    handler = log_handler(tmp_path / "log" / "procroom.log", KnownIdentifiers())
    handler.close()
    assert stat.S_IMODE((tmp_path / "log" / "procroom.log").stat().st_mode) == 0o600


def test_identifiers_of_a_case():
    """Name with its parts and display form, MRN, birth date and free texts identify; choices and levels do not."""
    session = play(load(FILE, definition_of), open_store(None))
    found = identifiers_of(session.definition, session.state)
    assert {"DEMO^SAMPLE", "SAMPLE", "DEMO, SAMPLE", "DEMO-77", "1974-01-01", "22 G"} <= found
    assert not {"NEG", "L5-S1", "M51.17"} & found
    assert identifiers_of(session.definition, session.state, ["patient.mrn"]) == {"DEMO-77"}


PATIENT = ("DEMO^LUMBAR", "LUMBAR", "DEMO-0001", "1973-06-15", "right posterolateral leg to the foot")


def test_gs1_leaves_no_patient_outside_the_record(tmp_path):
    """GS1 played, refused, undone, signed, re-opened: no patient in log, notices, file names, error texts."""
    log = tmp_path / "log" / "procroom.log"
    station = bootstrap.start(tmp_path / "store.sqlite", settings=tmp_path / "settings.toml", log=log)
    case = read_case(CASE, station.definition_of)
    session = station.open_new(case.definition)
    texts = []
    for command in case.commands:
        session.handle(command)
        logging.getLogger("procroom.careless").info("did %s", command)
    for wrong in (
        GiveAnswer("patient.weight", "seventy"),
        GiveAnswer("patient.shoe", "44"),
        AddInstance("performed.targets", "t1"),
        Sign("", "", "", session.state.head_digest, "", ""),
    ):
        with pytest.raises(ProcroomError) as error:
            session.handle(wrong)
        texts.append(str(error.value))
        station.notices.tell(Level.WARNING, str(error.value))
    session.handle(GiveAnswer("patient.name", "DEMO^LUMBAR^SECOND"))
    session.handle(Undo())
    printed = print_note(session, station.store, Paper.LETTER, Signer("DEMO Physician", "Proceduralist"))
    station.reopen(session.case_id)
    station.rebuild_worklist()
    station.close()
    written = log.read_text(encoding="utf-8")
    assert written.count("did GiveAnswer") > 100
    assert STRUCK in written
    assert "DEMO, LUMBAR" in printed.text
    texts += [written, *(notice.text for notice in station.notices.standing)]
    texts += [path.name for path in tmp_path.rglob("*")]
    assert [(patient, text) for patient in PATIENT for text in texts if patient in text] == []
