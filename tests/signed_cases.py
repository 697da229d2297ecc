"""Signed cases for the tests of every form: GS1, GS5, GS8 as their case files say, signed at one moment."""

from functools import cache
from pathlib import Path

from procroom.app.signed_case import Signing, signed_case_of_file
from procroom.domain.values import parse_time
from procroom.exchange.signed import SignedCase
from procroom.procedures import registry

SCENARIOS = Path(__file__).parent / "scenarios"
SIGNING = Signing("DEMO Physician", "Proceduralist", parse_time("2026-06-10T10:00:00-05:00"))
NAMES = ("gs1", "gs5", "gs8")


@cache
def signed(name: str) -> SignedCase:
    """The case of that scenario, signed; made once for all tests."""
    return signed_case_of_file(SCENARIOS / f"{name}.case.json", registry.get, signing=SIGNING)
