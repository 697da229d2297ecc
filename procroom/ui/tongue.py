"""The language of the screen: whatever the window says goes through here. The note has its own (``notes.languages``).

English stands in the code; ``tr`` says it in the screen's language at the moment it is shown. What is made when a module
is imported is only marked (``later``) and said by ``tr`` where it is used. The language lies on the application.
"""

from PySide6.QtCore import QCoreApplication

from procroom.app.tall_man import of_screen, plain, screen_english
from procroom.domain.definition import ProcedureDefinition
from procroom.domain.errors import ProcroomError
from procroom.domain.language import Language, Told, first_up, recall
from procroom.domain.translated import in_language
from procroom.domain.values import Side

_CONTEXT = "ui"
_PROPERTY = "procroom_language"
#: Where a word that is no template is looked for.
_WORDS = ("definition", "anatomy", "codes", "rules", "note", "ui")


def screen_language() -> Language:
    """The language of the screen, names of drugs in tall man letters; English while nothing else was chosen."""
    application = QCoreApplication.instance()
    found = application.property(_PROPERTY) if application is not None else None
    return found if isinstance(found, Language) else screen_english()


def speak(application: QCoreApplication, language: Language) -> None:
    """Let whatever is shown from now on be in a language."""
    application.setProperty(_PROPERTY, of_screen(language))


def tr(source: str, /, **places: object) -> str:
    """A text of the window in the language of the screen, its ``{places}`` filled in.

    Args:
        source: the English, whole; a literal, or a text marked by ``later``.
        places: what its names stand for; told text is said in the screen's language, all else stays as it is.
    """
    language = screen_language()
    template = language.text(_CONTEXT, source)
    if not places:
        return template
    return template.format_map({name: _place(each, language) for name, each in places.items()})


def tr_count(one: str, several: str, count: int, /, **places: object) -> str:
    """A text for one, or for any other number of something; ``{count}`` is the number."""
    return tr(one if count == 1 else several, count=count, **places)


def later(source: str) -> str:
    """The source itself, marked for the catalogue; ``tr`` says it when it is shown."""
    return source


_SIDES = {
    Side.LEFT: later("LEFT"),
    Side.RIGHT: later("RIGHT"),
    Side.BILATERAL: later("BILATERAL"),
    Side.MIDLINE: later("MIDLINE"),
}


def shown(text: str) -> str:
    """What the program composed elsewhere (a message of a rule, a line of the timeline), in the screen's language."""
    return screen_language().told(text)


def sent(text: str) -> str:
    """What the outbox kept as English text (what is sent, why it waits, what was answered), in the screen's language."""
    return screen_language().told(recall("sending", text))


def word(text: str) -> str:
    """A word or label of definitions, anatomy, codes, rules or the note, in the screen's language."""
    language = screen_language()
    return language.told(text) if isinstance(text, Told) else language.word(text, *_WORDS)


def headed(text: str) -> str:
    """A text of the screen as a heading: its first letter a capital, but for a name in tall man letters."""
    return screen_language().told(first_up(text))


def spoken(text: str) -> str:
    """What a screen reader reads of a text of the screen: names of drugs plainly, not letter by letter."""
    return plain(text)


def side_word(side: str) -> str:
    """A side in capitals, as it stands on buttons and signs."""
    return tr(_SIDES[Side(side)])


def reason(error: BaseException) -> str:
    """What went wrong and what to do, in the screen's language."""
    if not isinstance(error, ProcroomError):
        return str(error)
    return " ".join(shown(part) for part in (error.title, error.detail, error.remedy) if part)


def on_screen(definition: ProcedureDefinition) -> ProcedureDefinition:
    """A definition with the words of the screen's language; fields, conditions and codes are the same."""
    return in_language(definition, screen_language())


def _place(value: object, language: Language) -> str:
    return language.told(value) if isinstance(value, Told) else str(value)
