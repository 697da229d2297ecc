"""DFT^P03 of signed cases, read back with hl7apy: every suggested code with units, modifiers and diagnoses, and that it is one."""

from dataclasses import replace

import pytest
from hl7apy.consts import VALIDATION_LEVEL
from hl7apy.parser import parse_message
from signed_cases import signed

from procroom.exchange import forms
from procroom.exchange.senders.destination import DestinationInvalid, read_destination

#: case -> code, system (table 0396), units, modifiers, diagnoses: as clinical.md section I has them.
TABLE = {
    "gs1": [("64483", "C4", "1", ["RT"], ["M51.17"]), ("J1100", "HPC", "10", [], ["M51.17"])],
    "gs3": [
        ("64493", "C4", "1", ["50", "KX"], ["M47.816", "M47.817"]),
        ("64494", "C4", "1", ["50", "KX"], ["M47.816", "M47.817"]),
    ],
    "gs5": [
        ("64635", "C4", "1", ["LT"], ["M47.816", "M47.817"]),
        ("64636", "C4", "1", ["LT"], ["M47.816", "M47.817"]),
    ],
    "gs8": [("63650", "C4", "2", [], ["M96.1"])],
}


@pytest.mark.parametrize("name", TABLE)
def test_every_suggested_charge_is_one_transaction(name):
    """As suggested, in order; each says that it is a suggestion; the message is valid at hl7apy's strict level."""
    (parcel,) = forms.make("hl7-charges", signed(name))
    text = parcel.content.decode()
    message = parse_message(text, validation_level=VALIDATION_LEVEL.STRICT)
    message.validate()
    assert message.msh.msh_9.value == "DFT^P03^DFT_P03"
    assert message.msh.msh_10.value == parcel.identity
    told = [line.split("|") for line in text.split("\r") if line.startswith("FT1|")]
    found = [
        (
            *each[7].split("^")[::2],
            each[10],
            [part.split("^")[0] for part in each[26].split("~") if part] if len(each) > 26 else [],
            [part.split("^")[0] for part in each[19].split("~")],
        )
        for each in told
    ]
    assert found == TABLE[name]
    assert {each[8] for each in told} == {"suggestion, for coder review"}
    assert {each[6] for each in told} == {"CG"}
    assert all(each[7] == each[25] for each in told)


def test_charges_leave_only_where_they_are_asked_for():
    """A destination of HL7 is given them only if its settings name the form; nothing unsigned is charged."""
    table = {"protocol": "mllp", "host": "127.0.0.1", "port": 2575}
    assert read_destination("CHART", table).forms == ("hl7",)
    assert read_destination("BILLING", table | {"forms": ["hl7-charges"]}).forms == ("hl7-charges",)
    with pytest.raises(DestinationInvalid):
        read_destination("X", table | {"forms": "hl7-charges"})
    with pytest.raises(forms.NotExportable, match="signed case"):
        forms.make("hl7-charges", replace(signed("gs1"), signature=None, version=0))


def test_no_charge_is_no_message():
    """A case for which nothing is suggested says so."""
    case = signed("gs1")
    bare = replace(case, assessment=replace(case.assessment, codes=()))
    with pytest.raises(forms.NotExportable, match="No charge"):
        forms.make("hl7-charges", bare)
