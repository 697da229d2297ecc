"""Settings of this installation as values, kept in a TOML file. Clinical figures are never settings."""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from procroom.app.clock import clock_of
from procroom.app.whole_file import write_whole
from procroom.domain.errors import ProcroomError
from procroom.domain.language import CODES, tell
from procroom.exchange.senders.destination import Destination, DestinationInvalid, read_destination


class SettingsInvalid(ProcroomError):
    """The settings file cannot be read or written; names it and the place."""


def _setting(default: Any, title: str, words: str = "", unit: str = "", scope: str = "user") -> Any:
    """A setting with what a settings page shows; scope ``site`` is for the practice to decide."""
    return field(default=default, metadata={"title": title, "help": words, "unit": unit, "scope": scope})


@dataclass(frozen=True, slots=True)
class StoreSettings:
    """Where cases are kept."""

    path: str = _setting(
        "", "Store", "File that holds the cases; empty: in the user's data folder.", scope="site"
    )


@dataclass(frozen=True, slots=True)
class ImageSettings:
    """How images are shown."""

    cache_mb: int = _setting(
        64, "Frame cache", "Memory for decoded frames; more helps long loops of slow codecs.", "MB"
    )
    measurements: bool = _setting(
        default=True,
        title="Measurements",
        words="Off: marks and labels only, nothing is measured.",
        scope="site",
    )
    last_folder: str = _setting(
        "", "Last folder", "Where images were opened from last; the newest of a patient are looked for there."
    )


@dataclass(frozen=True, slots=True)
class NoteSettings:
    """How notes are printed."""

    paper: str = _setting("letter", "Paper", "a4 or letter.")
    language: str = _setting(
        "en", "Note language", "en or es, whatever the language of the screen.", scope="site"
    )


@dataclass(frozen=True, slots=True)
class UiSettings:
    """What the window says."""

    language: str = _setting(
        "en", "Screen language", "en or es, whatever the language of the note; from the next start."
    )


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """How the window is dressed on this station."""

    theme: str = _setting("dark room", "Theme", "dark room, dark, light, or system: as the desktop is.")
    room_mode: bool = _setting(
        default=False, title="Room mode", words="Large type and targets of 20 mm, for gloves and from 2 m."
    )
    text_scale: float = _setting(
        0.0, "Text size", "0.8 to 2.0 times procroom's own; 0: as the system's type is set."
    )
    screen_dpi: float = _setting(
        0.0, "Dots of the screen", "Where the screen states its size wrongly; 0: as it states.", "dpi"
    )


@dataclass(frozen=True, slots=True)
class KeySettings:
    """Keys that pedals and remotes were taught, apart from those the program is shipped with."""

    learnt: Mapping[str, list[str]] = field(
        default_factory=dict,
        metadata={
            "title": "Learnt keys",
            "help": "Action and its further keys.",
            "unit": "",
            "scope": "user",
        },
    )
    given_up: Mapping[str, list[str]] = field(
        default_factory=dict,
        metadata={"title": "Keys given up", "help": "Shipped keys moved away.", "unit": "", "scope": "user"},
    )


@dataclass(frozen=True, slots=True)
class PlaceSettings:
    """Where this station stands and who uses it."""

    facility: str = _setting("", "Practice", "Offered as facility of a new case.", scope="site")
    room: str = _setting("", "Room", "Offered as room of a new case.", scope="site")
    station: str = _setting("", "Station", "Printed with every entry made here.", scope="site")
    time_zone: str = _setting("", "Time zone", "Like America/New_York; empty: the computer's.", scope="site")
    person: str = _setting("", "Person", "Who makes the entries here.")
    role: str = _setting("", "Role", "In which role.")


@dataclass(frozen=True, slots=True)
class PeopleSettings:
    """Who makes entries at this station, and how the screen is arranged for them."""

    room: tuple[str, ...] = _setting((), "People of this room", "One line each: “Name, Role”.")
    layout: str = _setting(
        "follow", "Layout", "follow: as the role of the person entering; else physician or nurse, always."
    )


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """Which rule packs the site works with; their figures are never settings."""

    antithrombotic: str = _setting(
        "antithrombotic-asra-2018",
        "Antithrombotic pack",
        "Hold and restart times: antithrombotic-asra-2018 or antithrombotic-asipp-2024.",
        scope="site",
    )
    codes_file: str = _setting(
        "",
        "Labels of codes",
        "CSV file (code,label) of the practice's own licensed labels of CPT numbers; empty: procroom's own.",
        scope="site",
    )


@dataclass(frozen=True, slots=True)
class ExchangeSettings:
    """What others are told of this practice with everything that leaves it."""

    assigning_authority: str = _setting(
        "",
        "Assigning authority",
        "Who gives the patients' numbers, as the chart and the PACS name it.",
        scope="site",
    )
    assigning_authority_oid: str = _setting(
        "", "OID of the assigning authority", "Like 2.16.840.1.113883.19.5, where there is one.", scope="site"
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings."""

    store: StoreSettings = StoreSettings()
    images: ImageSettings = ImageSettings()
    note: NoteSettings = NoteSettings()
    ui: UiSettings = UiSettings()
    screen: ScreenSettings = ScreenSettings()
    keys: KeySettings = KeySettings()
    place: PlaceSettings = PlaceSettings()
    people: PeopleSettings = PeopleSettings()
    rules: RuleSettings = RuleSettings()
    exchange: ExchangeSettings = ExchangeSettings()
    destinations: Mapping[str, Any] = field(
        default_factory=dict,
        metadata={
            "title": "Destinations",
            "help": "Who cases are sent to: a table each, as in the file; `destinations_of` reads them.",
            "unit": "",
            "scope": "site",
        },
    )


Listener = Callable[[Settings], None]

#: How the settings say where a secret is.
SECRETS = ("env:", "file:")
#: What a destination may be called.
NAME = re.compile(r"[\w.-]{1,64}")
CACHE_MB = (16, 65536)
#: How the screen of a case is arranged: as the role of the person entering, or always one way.
LAYOUTS = ("follow", "physician", "nurse")
TEXT_SCALE = (0.8, 2.0)
SCREEN_DPI = (30.0, 1000.0)
SCREEN_THEMES = ("dark room", "dark", "light", "system")


class SettingsFile:
    """The settings in use and the file they are kept in; a file that cannot be read is never written over.

    Attributes:
        path: the TOML file; it need not exist.
        current: the settings now.
        warnings: what in the file was not understood, in words.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._listeners: list[Listener] = []
        try:
            self.current, self.warnings = read_settings(path)
        except SettingsInvalid as error:
            self.current, self.warnings = Settings(), (f"{error} The defaults are used.",)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with the settings after every change; returns what stops it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def change(self, settings: Settings) -> None:
        """Keep new settings.

        Raises:
            SettingsInvalid: a value is not accepted, or the file cannot be written; nothing changed.
        """
        write_settings(self.path, settings)
        self.current = settings
        for listener in tuple(self._listeners):
            listener(settings)


def read_settings(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings of a file and what in it was not understood; defaults when there is no file.

    Raises:
        SettingsInvalid: the file is there but is no readable TOML.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsInvalid(
            tell("ui", "The settings {path} cannot be read: {error}.", path=path, error=_reason(error))
        ) from error
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsInvalid(
            tell("ui", "The settings {path} are not TOML: {error}.", path=path, error=error),
            remedy=tell("ui", "Correct the line, or delete the file."),
        ) from error
    warnings: list[str] = []
    settings = _read(Settings(), data, "", warnings)
    warnings += (str(error) for error in destinations_of(settings)[1])
    return settings, tuple(f"{path.name}: {words}" for words in warnings)


def destinations_of(settings: Settings) -> tuple[dict[str, Destination], tuple[DestinationInvalid, ...]]:
    """The destinations that can be used, by name, and what is wrong with the others."""
    found, wrong = dict[str, Destination](), list[DestinationInvalid]()
    for name, told in settings.destinations.items():
        try:
            found[name] = _destination(name, told)
        except DestinationInvalid as error:
            wrong.append(error)
    return found, tuple(wrong)


def _destination(name: str, told: Any) -> Destination:
    if not isinstance(told, Mapping):
        raise DestinationInvalid(f"The destination “{name}” takes a table; it is kept as it is.")
    if not NAME.fullmatch(name):
        raise DestinationInvalid(
            f"The destination “{name}” cannot be used: its name has other signs than may be, or too many.",
            remedy="Letters, digits, dot, hyphen and underscore, at most 64.",
        )
    made = read_destination(name, told)
    if made.secret and not made.secret.startswith(SECRETS):
        raise DestinationInvalid(
            f"The destination “{name}” cannot be used: secret tells where the secret is, never the secret itself.",
            remedy="Write env:NAME or file:PATH.",
        )
    return made


def write_settings(path: Path, settings: Settings) -> None:
    """Write settings; comments and names this program does not know stay in the file.

    Raises:
        SettingsInvalid: a value is not accepted, or the file cannot be read or written.
    """
    import tomlkit  # noqa: PLC0415 - lazy: only writing needs it
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415 - lazy: as above

    for section in _sections(settings):
        for each, value in _values(getattr(settings, section.name)):
            problem = _problem(f"{section.name}.{each}", value)
            if problem:
                raise SettingsInvalid(f"{section.name}.{each} {problem}")
    try:
        text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
        document = tomlkit.parse(text)
        for section in _sections(settings):
            table = document.setdefault(section.name, tomlkit.table())
            for each, value in _values(getattr(settings, section.name)):
                wanted = list(value) if isinstance(value, tuple) else value
                if table.get(each) != wanted:
                    table[each] = wanted
        _write_destinations(document, settings.destinations)
        write_whole(path, tomlkit.dumps(document))
    except (OSError, UnicodeDecodeError, TOMLKitError, AttributeError, TypeError) as error:
        raise SettingsInvalid(
            tell("ui", "The settings {path} cannot be written: {error}.", path=path, error=_reason(error))
        ) from error


def _read(default: Any, data: dict[str, Any], place: str, warnings: list[str]) -> Any:
    known = {each.name: getattr(default, each.name) for each in fields(default)}
    found: dict[str, Any] = {}
    for name, given in data.items():
        at = f"{place}.{name}" if place else name
        whole = type(given) is int and isinstance(known.get(name), float)
        value = float(given) if whole else given
        if name not in known:
            warnings.append(f"“{at}” is not a setting; it is kept as it is.")
        elif is_dataclass(known[name]):
            if isinstance(value, dict):
                found[name] = _read(known[name], value, at, warnings)
            else:
                warnings.append(f"“{at}” takes a table; the defaults are used.")
        elif isinstance(known[name], tuple):
            if isinstance(value, list) and all(isinstance(each, str) for each in value):
                found[name] = tuple(value)
            else:
                warnings.append(f"“{at}” takes a list of texts; the default is used.")
        elif type(value) is not type(known[name]):
            warnings.append(f"“{at}” takes {_kind(known[name])}; the default is used.")
        elif problem := _problem(at, value):
            warnings.append(f"“{at}” {problem} The default is used.")
        else:
            found[name] = value
    return replace(default, **found)


def _write_destinations(document: Any, wanted: Mapping[str, Any]) -> None:
    """Only what differs is written: comments in the other destinations stay."""
    import tomlkit  # noqa: PLC0415 - lazy: only writing needs it

    if not wanted and not isinstance(document.get("destinations"), Mapping):
        return
    table = document.setdefault("destinations", tomlkit.table(is_super_table=True))
    for name in [name for name in table if name not in wanted]:
        del table[name]
    for name, told in wanted.items():
        if table.get(name) != told:
            table[name] = told


def _sections(settings: Settings) -> Iterator[Any]:
    return (each for each in fields(settings) if is_dataclass(getattr(settings, each.name)))


def _values(section: Any) -> Iterator[tuple[str, Any]]:
    return ((each.name, getattr(section, each.name)) for each in fields(section))


def _kind(value: object) -> str:
    return {bool: "true or false", int: "a whole number", float: "a number", dict: "a table"}.get(
        type(value), "text"
    )


def _problem(place: str, value: Any) -> str:
    """Why a value is not accepted, or nothing."""
    match place:
        case "note.paper" if value not in {"a4", "letter"}:
            return "takes a4 or letter."
        case "note.language" | "ui.language" if value not in CODES:
            return f"takes {' or '.join(CODES)}."
        case "images.cache_mb" if not CACHE_MB[0] <= value <= CACHE_MB[1]:
            return f"takes {CACHE_MB[0]} to {CACHE_MB[1]} MB."
        case "people.layout" if value not in LAYOUTS:
            return "takes follow, physician or nurse."
        case "screen.theme" if value not in SCREEN_THEMES:
            return f"takes one of: {', '.join(SCREEN_THEMES)}."
        case "screen.text_scale" | "screen.screen_dpi":
            low, high = TEXT_SCALE if place == "screen.text_scale" else SCREEN_DPI
            return "" if not value or low <= value <= high else f"takes {low:g} to {high:g}, or 0."
        case "keys.learnt" | "keys.given_up" if not _is_key_table(value):
            return "takes a table of actions, each with a list of keys."
        case "place.time_zone":
            try:
                clock_of(value)
            except ProcroomError as error:
                return str(error)
    return ""


def _is_key_table(value: Mapping[str, Any]) -> bool:
    return all(
        isinstance(keys, list) and all(isinstance(key, str) and key for key in keys)
        for keys in value.values()
    )


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
