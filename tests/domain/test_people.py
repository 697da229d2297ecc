"""Which desk a role sits at, as people type it."""

import pytest

from procroom.domain.people import Owner, owner_of_role


@pytest.mark.parametrize(
    "role", ["Nurse", "nurse", "Recovery nurse", "RN", "Charge Nurse, RN", "Nursing assistant", "Enfermera"]
)
def test_nurses(role):
    """Words of nurses lead to the nurse's desk."""
    assert owner_of_role(role) is Owner.NURSE


@pytest.mark.parametrize(
    "role",
    [
        "Proceduralist",
        "Physician",
        "Attending physician",
        "Fellow",
        "MD",
        "Médica",
        "DO",
        "Nurse practitioner",
    ],
)
def test_physicians(role):
    """Words of physicians lead to the physician's desk."""
    assert owner_of_role(role) is Owner.PHYSICIAN


@pytest.mark.parametrize(
    "role", ["", "Technologist", "Internal auditor", "Medical assistant", "Journal", "mdx"]
)
def test_others_are_not_guessed(role):
    """What the words do not say is not said: an internal auditor is no intern, an "rn" inside a word no nurse."""
    assert owner_of_role(role) is None
