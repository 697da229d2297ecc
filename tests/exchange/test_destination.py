"""Destinations as the settings tell them: what could never work is refused, and the field is named."""

import math

import pytest

from procroom.exchange.senders.destination import DestinationInvalid, read_destination

DIMSE = {"protocol": "dimse", "host": "pacs", "port": 104, "called_aet": "PACS"}
MLLP = {"protocol": "mllp", "host": "interface", "port": 2575}
STOW = {"protocol": "stow", "url": "https://pacs.example/dicom-web"}
FHIR = {"protocol": "fhir", "url": "https://chart.example/fhir"}
FOLDER = {"protocol": "folder", "folder": "out", "forms": ["pdf"]}
OAUTH = FHIR | {"token_url": "https://chart.example/token", "client_id": "procroom"}
AE_TITLE = "takes 1 to 16 letters, digits and signs of ASCII, without a backslash."
PORT = "takes 1 to 65535"
SECONDS = "timeout_s takes seconds, more than 0 and at most 86400."


@pytest.mark.parametrize(
    "table",
    [
        DIMSE, MLLP, STOW, FHIR, FOLDER, OAUTH,
        DIMSE | {"called_aet": "SIXTEEN_LETTERS1", "calling_aet": "a b", "commitment_port": 0, "port": 65535},
        DIMSE | {"commitment_port": 11113, "forms": ["dicom"]},
        MLLP | {"forms": ["hl7", "hl7-charges"], "timeout_s": 1},
        FOLDER | {"forms": ["pdf", "cda", "hl7-charges", "images"], "timeout_s": 0.5},
        STOW | {"user": "procroom", "secret": "env:PW"},
    ],
)  # fmt: skip
def test_what_can_work_is_taken(table):
    """Also at the very limits."""
    assert read_destination("R", table).protocol == table["protocol"]


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (DIMSE | {"called_aet": "SEVENTEEN_LETTERS"}, f"called_aet {AE_TITLE}"),
        (DIMSE | {"called_aet": "  "}, f"called_aet {AE_TITLE}"),
        (DIMSE | {"called_aet": "A\\B"}, f"called_aet {AE_TITLE}"),
        (DIMSE | {"calling_aet": "SEVENTEEN_LETTERS"}, f"calling_aet {AE_TITLE}"),
        (DIMSE | {"calling_aet": "PRÓC"}, f"calling_aet {AE_TITLE}"),
        (DIMSE | {"port": 0}, f"port {PORT}."),
        (DIMSE | {"port": 65536}, f"port {PORT}."),
        (MLLP | {"port": -1}, f"port {PORT}."),
        (DIMSE | {"commitment_port": 70000}, f"commitment_port {PORT}, or 0."),
        (STOW | {"timeout_s": 0}, SECONDS),
        (STOW | {"timeout_s": -3.0}, SECONDS),
        (STOW | {"timeout_s": math.inf}, SECONDS),
        (STOW | {"timeout_s": math.nan}, SECONDS),
        (STOW | {"timeout_s": 10**400}, SECONDS),
        (FOLDER | {"forms": ["pdf", "dicmo"]}, "forms: “dicmo” is not a form that folder carries."),
        (DIMSE | {"forms": ["dicom", "pdf"]}, "forms: “pdf” is not a form that DICOM C-STORE carries."),
        (FOLDER | {"forms": []}, "forms is missing."),
        ({"protocol": "folder", "folder": "out"}, "forms is missing."),
        (FHIR | {"token_url": "https://chart.example/token"}, "client_id is missing."),
        (OAUTH | {"user": "procroom"}, "user and token_url are both there."),
    ],
)  # fmt: skip
def test_what_could_never_work_is_refused_by_field(table, words):
    """The message begins with the field and what it takes."""
    with pytest.raises(DestinationInvalid) as told:
        read_destination("R", table)
    assert told.value.title == f"The destination “R” cannot be used: {words}"
