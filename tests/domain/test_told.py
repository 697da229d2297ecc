"""Told text as a value: it can be copied, kept in a record, and compared like any text."""

import copy
import json
import pickle
from dataclasses import asdict

from procroom.domain.events import FindingAcknowledged
from procroom.domain.language import first_up, tell, told_list, told_series

SAID = tell("rules", "{drug}: {hours} h", drug="apixaban", hours=72)
KINDS = (SAID, SAID.capitalize(), first_up(SAID), told_list([SAID, "x"]), told_series([SAID, "x", "y"]))


def test_a_copy_is_the_english_text_alone():
    """Of every kind of told text, by every way of copying."""
    for each in KINDS:
        for made in (copy.deepcopy(each), copy.copy(each), pickle.loads(pickle.dumps(each))):
            assert type(made) is str
            assert made == each


def test_an_event_that_holds_told_text_can_be_recorded():
    """What was seen is kept as the words that were on screen."""
    event = FindingAcknowledged("AC-01", "", SAID)
    assert json.loads(json.dumps(asdict(event)))["value_seen"] == "apixaban: 72 h"
