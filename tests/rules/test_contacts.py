"""The contacts that are due, as the note prints them: E2, counted from the service date."""

import pytest
from rule_kit import SIGN, judged

DUE = [
    (
        "gs1",
        (
            "phone call 2026-02-11 to 2026-02-13; visit 2026-02-24 to 2026-03-10; "
            "decision on relief of half or more 2026-05-05"
        ),
    ),
    ("gs3", "diary return by 2026-04-15; decision on the block by 2026-04-28"),
    (
        "gs5",
        (
            "phone call 2026-05-13 to 2026-05-15; visit, neuritis check 2026-05-26 to 2026-06-09; "
            "visit at 3 months 2026-08-12; visit at 6 months 2026-11-12; visit at 12 months 2027-05-12"
        ),
    ),
    ("gs8", "daily contact 2026-05-05 to 2026-05-11; lead pull 2026-05-11; visit 2026-05-18"),
]


def due(name, edits=None):
    """The sentence."""
    return [each.text for each in judged(name, edits or {}, SIGN).figures if each.id == "contacts_due"]


@pytest.mark.parametrize(("name", "words"), DUE, ids=[name for name, _ in DUE])
def test_the_contacts_of_e2(name, words):
    """One sentence, the windows of the definition."""
    assert due(name) == [f"Contacts due: {words} (calculated from the service date)."]


def test_nothing_is_due_without_a_service_date():
    """No date is guessed."""
    assert due("gs1", {"header.service_date": None}) == []


def test_daily_contacts_end_with_the_agreed_lead_pull():
    """An earlier return date ends them, and what follows stays."""
    (text,) = due("gs8", {"placement.return_date": "2026-05-08"})
    assert "daily contact 2026-05-05 to 2026-05-08; lead pull 2026-05-08; visit 2026-05-18" in text


def test_the_facts_are_the_dates_it_counts_from():
    """A click on the sentence leads to the service date."""
    (figure,) = [each for each in judged("gs1", {}, SIGN).figures if each.id == "contacts_due"]
    assert [each.path for each in figure.inputs] == ["header.service_date"]
