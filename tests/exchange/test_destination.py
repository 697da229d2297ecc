"""Destinations as the settings tell them: what could never work is refused, and the field is named."""

import math

import pytest

from procroom.exchange.senders.destination import (
    Destination,
    DestinationInvalid,
    read_destination,
    without_user,
)
from procroom.exchange.senders.web import place_of

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
        MLLP | {"charset": "8859/1", "processing_id": "T", "largest_pdf_kb": 49},
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
        (MLLP | {"charset": "LATIN1"}, "charset takes one of: UNICODE UTF-8, 8859/1, 8859/2, ASCII."),
        (MLLP | {"processing_id": "X"}, "processing_id takes one of: P, T, D."),
        (MLLP | {"largest_pdf_kb": -1}, "largest_pdf_kb takes kB, or 0 where none is too large."),
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


@pytest.mark.parametrize(("field", "instead"), [("url", "user"), ("token_url", "client_id")])
@pytest.mark.parametrize(
    "address",
    [
        "https://user:hunter2@chart.example/fhir",
        "http://hunter2@chart.example:8080/fhir",
        "HTTPS://user:hunter2@[::1]/fhir",
        "user:hunter2@chart.example/fhir",
        "https:user:hunter2@chart.example",
        "https://user:hunter2/x@chart.example/fhir",
        "https://user:hunter2@[chart.example/fhir",
    ],
)
def test_an_address_has_no_password_and_it_is_not_repeated(field, instead, address):
    """However it is written."""
    with pytest.raises(DestinationInvalid) as told:
        read_destination("R", OAUTH | {field: address})
    words = f"{field}: no user or password in it; use {instead} and secret."
    assert told.value.title == f"The destination “R” cannot be used: {words}"
    assert "hunter2" not in str(told.value)


def test_an_at_sign_in_a_path_is_no_user():
    """Nor one in a query."""
    for address in ("https://chart.example/@ward/fhir", "https://chart.example:8443/fhir?to=a@b"):
        assert read_destination("R", FHIR | {"url": address}).url == address


@pytest.mark.parametrize("field", ["url", "token_url"])
def test_an_address_that_is_none_is_said_by_field_only(field):
    """What was not read from settings has been seen by no reader: its address is not repeated either."""
    address = "ftp://user:hunter2@chart.example"
    with pytest.raises(DestinationInvalid) as told:
        place_of(Destination("R", "fhir", **{field: address}), address)
    assert told.value.title == f"The destination “R” cannot be used: {field} is no http or https address."


def test_what_a_form_shows_of_an_address_is_without_the_user():
    """So that a password in old settings is not seen, and is gone once they are kept."""
    assert (
        without_user("https://user:hunter2@chart.example:8443/fhir?a=b")
        == "https://chart.example:8443/fhir?a=b"
    )
    assert without_user("https://chart.example/@ward") == "https://chart.example/@ward"
    assert without_user("user:hunter2@chart.example") == ""
    for address in (
        "",
        "https:user:hunter2@chart.example",
        "https://user:hunter2/x@chart.example",
        "https://a:b@[c",
    ):
        assert without_user(address) == ""
