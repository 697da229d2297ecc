"""Counted journeys (issue 4): from the worklist row to a signed note, the acts as docs/journeys.md tells them."""

import os
import sys

import pytest
from journey_page import PAGE, page, table
from journey_player import PHYSICIAN, JourneyPlayer, Moment, images_of, journeys, keep_folder, keep_usual
from scene_player import window_for
from signed_case import SIGNER, signed_case

from procroom.app import signing
from procroom.app.case_file import play
from procroom.storage.store import open_store

WRITING = "PROCROOM_WRITE_JOURNEYS"


def played(application, journey, folder):
    """The journey's log, and what the signed case and its headless twin left."""
    case, clock = journey.whole_case(), Moment(None)
    clock.at = case.opened_at
    exports = folder / "exports"
    exports.mkdir()
    images_of(case, exports)

    def prepare(station):
        play(journey.prepared_row(), station.store)
        keep_usual(station, case)
        keep_folder(station, exports)

    window = window_for(
        application, case, folder, JourneyPlayer, clock=clock, actor=PHYSICIAN, prepare=prepare
    )
    with window as (player, store):
        player.start(journey, case, clock)
        log = player.run()
        signed = signed_case(player.room.desk.session, store)
    return log, signed, headless(case)


def headless(case):
    """The same case without a window."""
    store = open_store(None)
    try:
        session = play(case, store)
        signing.sign(session, store, name=SIGNER[0], role=SIGNER[1])
        return signed_case(session, store)
    finally:
        store.close()


@pytest.fixture(scope="module")
def logs():
    """What the journeys before left, by name."""
    return {}


@pytest.mark.parametrize("journey", journeys(), ids=lambda journey: journey.name)
def test_a_journey_ends_in_the_same_note(dressed, journey, tmp_path, logs):
    """Whatever shortcuts were taken, the signed note and every answer are those of the case file."""
    log, signed, expected = played(dressed, journey, tmp_path)
    logs[journey.name] = log
    sys.stdout.write(f"\n{journey.title}: {log.total} acts\n{table(log)}\n")
    assert signed.answers == expected.answers
    assert signed.text == expected.text
    assert signed.facts["calculated"] == expected.facts["calculated"]


def test_the_page_tells_the_counts(dressed, tmp_path_factory, logs):
    """docs/journeys.md holds the acts of each part as they were counted now (how often one scrolls hangs on the fonts)."""
    for journey in journeys():
        if journey.name not in logs:  # this test alone, or on another worker
            logs[journey.name], _, _ = played(dressed, journey, tmp_path_factory.mktemp(journey.name))
    text = page([(each, each.whole_case().definition, logs[each.name]) for each in journeys()])
    if os.environ.get(WRITING):
        PAGE.write_text(text, encoding="utf-8")
    kept = PAGE.read_text(encoding="utf-8")
    assert without_scrolls(kept) == without_scrolls(text), f"run with {WRITING}=1 and commit docs/journeys.md"


def without_scrolls(text):
    """The page without the last column of its tables."""
    return [
        line.rpartition("|")[0].rpartition("|")[0] if line.startswith("|") else line
        for line in text.splitlines()
    ]
