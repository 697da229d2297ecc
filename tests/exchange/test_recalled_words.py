"""What the outbox keeps as English text is said again in another language: what is sent, why it waits, what was answered."""

from string import Formatter

import pytest

from procroom.domain.language import ENGLISH, recall, tell
from procroom.exchange.senders.contract import Refused
from procroom.notes.languages import language_of

SPANISH = language_of("es")
TEMPLATES = sorted(source for context, source in SPANISH.catalogue if context == "sending")
AGAIN = "It is sent again."
#: What stands in places that hold less than anything.
HELD = {"segment": "PID-3", "view": "AP"}


def filled(template):
    """(English, Spanish) of a template, its places filled in with what no catalogue knows."""
    names = dict.fromkeys(name for _, name, *_ in Formatter().parse(template) if name)
    places = {name: HELD.get(name, str(number)) for number, name in enumerate(names, start=71)}
    if not places:
        return template, SPANISH.catalogue["sending", template]
    return template.format(**places), SPANISH.catalogue["sending", template].format(**places)


@pytest.mark.parametrize("template", TEMPLATES)
def test_what_was_kept_as_english_is_said_in_spanish(template):
    """Each text by its own template and no other, alone and with what to do behind it."""
    english, spanish = filled(template)
    assert SPANISH.told(recall("sending", english)) == spanish
    if template.endswith("."):
        both = f"{spanish} {SPANISH.catalogue['sending', AGAIN]}"
        assert SPANISH.told(recall("sending", f"{english} {AGAIN}")) == both


def test_parts_are_found_in_what_they_were_put_into():
    """Lists, what an object is, and a summary in a reason; what is unknown stays as it was kept."""
    spanish = {
        "accepted (AA), without the PDF": "aceptado (AA), sin el PDF",
        "12 created, 1 updated": "creados: 12, actualizados: 1",
        "Saved views: AP view, 1 mark": "vistas guardadas: vista AP, 1 marca",
        "PACS1 refused Key images: 2 saved views: not authorised (0124H).": "PACS1 rechazó: imágenes clave: 2 vistas guardadas. Motivo: no autorizado (0124H).",
        "Out of paper. It is sent again.": "Out of paper. Se vuelve a enviar.",
        "anything else": "anything else",
    }
    for english, said in spanish.items():
        assert SPANISH.told(recall("sending", english)) == said
        assert ENGLISH.told(recall("sending", english)) == english


def test_an_error_is_kept_as_text_and_recalled():
    """An error's words as the outbox keeps them, in one text."""
    error = Refused(
        tell("sending", "{name} is no DICOM object.", name="x.dcm"),
        remedy=tell("sending", "Export the case again."),
    )
    assert (
        SPANISH.told(recall("sending", str(error)))
        == "x.dcm no es un objeto DICOM. Exporte el caso de nuevo."
    )
