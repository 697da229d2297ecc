"""Settings of this installation as values, kept in a TOML file. Clinical figures are never settings."""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

from procroom.app.clock import clock_of
from procroom.app.setting import SITE, about_of, setting, wrong_value
from procroom.app.whole_file import write_whole
from procroom.domain.errors import ProcroomError
from procroom.domain.language import CODES, tell, told_list
from procroom.exchange.senders.destination import Destination, DestinationInvalid, read_destination


class SettingsInvalid(ProcroomError):
    """The settings file cannot be read or written; names it and the place."""


def _zones() -> tuple[str, ...]:
    """Time zones this computer knows, by their IANA names."""
    return tuple(sorted(available_timezones()))


def _wrong_zone(zone: str) -> str:
    try:
        clock_of(zone)
    except ProcroomError as error:
        return told_list((error.title, error.remedy), " ")
    return ""


def _unfit_store(name: str) -> str:
    """Why procroom could not start with the cases there."""
    place = Path(name).expanduser()
    if place.is_dir():
        return tell("ui", "takes a file: {place} is a folder.", place=place)
    if not place.is_absolute():
        return tell("ui", "takes the whole path of a file.")
    if not place.parent.is_dir():
        return tell("ui", "takes a file in a folder that is there: {folder} is not.", folder=place.parent)
    return ""


def _wrong_oid(oid: str) -> str:
    return "" if not oid or OID.fullmatch(oid) else tell("ui", "takes whole numbers with dots between them.")


def _wrong_keys(keys: Mapping[str, Any]) -> str:
    taken = all(
        isinstance(each, list) and all(isinstance(key, str) and key for key in each) for each in keys.values()
    )
    return "" if taken else tell("ui", "takes a table of actions, each with a list of keys.")


#: An object identifier in its dotted form (ITU-T X.660), at most the 64 signs that DICOM PS3.5 § 9.1 allows.
OID = re.compile(r"(?=.{3,64}\Z)[0-2](\.(0|[1-9]\d*))+")
_LANGUAGES = {CODES[0]: "English", CODES[1]: "Español"}


@dataclass(frozen=True, slots=True)
class StoreSettings:
    """Where cases are kept."""

    path: str = setting(
        "",
        "File of the cases",
        "Cases are not moved when this changes: from its next start procroom works with the file named here, and makes an empty one where there is none.",
        scope=SITE,
        unset="in the user's data folder",
        path="sqlite",
        unfit=_unfit_store,
        from_start=True,
    )


@dataclass(frozen=True, slots=True)
class ImageSettings:
    """How images are shown."""

    cache_mb: int = setting(
        64,
        "Frame cache",
        "Memory for decoded frames; more helps long loops of slow codecs.",
        "MB",
        limits=(16, 65536),
    )
    measurements: bool = setting(
        default=True,
        title="Measurements",
        words="Off: marks and labels only, nothing is measured.",
        scope=SITE,
    )
    last_folder: str = setting(
        "",
        "Last folder",
        "Where images were opened from last; the newest of a patient are looked for there.",
        path="folder",
    )


@dataclass(frozen=True, slots=True)
class NoteSettings:
    """How notes are printed."""

    paper: str = setting(
        "letter", "Paper", "Of notes, diaries and logs.", choices={"a4": "A4", "letter": "Letter"}
    )
    language: str = setting(
        "en",
        "Note language",
        "In which a note begins, whatever the language of the screen.",
        scope=SITE,
        choices=_LANGUAGES,
    )


@dataclass(frozen=True, slots=True)
class UiSettings:
    """What the window says."""

    language: str = setting(
        "en",
        "Screen language",
        "What the window says, whatever the language of the note.",
        choices=_LANGUAGES,
        from_start=True,
    )


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """How the window is dressed on this station."""

    theme: str = setting(
        "dark room",
        "Theme",
        "Colours of the window; images stay as they are.",
        choices={"dark room": "Dark room", "dark": "Dark", "light": "Light", "system": "As the desktop is"},
    )
    room_mode: bool = setting(
        default=False, title="Room mode", words="Large type and targets of 20 mm, for gloves and from 2 m."
    )
    text_scale: float = setting(
        0.0,
        "Text size",
        "As a multiple of procroom's own: 1.2 is a fifth larger.",
        limits=(0.8, 2.0),
        unset="as the system's type is set",
    )
    screen_dpi: float = setting(
        0.0,
        "Dots of the screen",
        "To the inch, where the screen states its size wrongly and room mode comes out too small or too large.",
        "dpi",
        limits=(30.0, 1000.0),
        unset="as the screen states",
    )


@dataclass(frozen=True, slots=True)
class KeySettings:
    """Keys that pedals and remotes were taught, apart from those the program is shipped with."""

    learnt: Mapping[str, list[str]] = setting(
        {}, "Learnt keys", "Keys that pedals and remotes were taught here.", wrong=_wrong_keys
    )
    given_up: Mapping[str, list[str]] = setting(
        {}, "Keys given up", "Shipped keys moved away.", wrong=_wrong_keys
    )


@dataclass(frozen=True, slots=True)
class PlaceSettings:
    """Where this station stands and who uses it."""

    facility: str = setting(
        "", "Practice", "Named in what leaves it, and beside the figures it configured.", scope=SITE
    )
    room: str = setting(
        "",
        "Room",
        "Where this station stands. Nothing is printed from it: each case names its own room.",
        scope=SITE,
    )
    station: str = setting(
        "",
        "Station",
        "Printed with every entry made here.",
        scope=SITE,
        unset="the computer's name",
        from_start=True,
    )
    time_zone: str = setting(
        "",
        "Time zone",
        "Like America/New_York.",
        scope=SITE,
        unset="the computer's",
        offers=_zones,
        wrong=_wrong_zone,
        from_start=True,
    )
    person: str = setting(
        "",
        "Person",
        "Who enters when procroom starts; others are chosen at the foot of the window.",
        group="Person",
        unset="the computer's user",
        from_start=True,
    )
    role: str = setting("", "Role", "As it stands on entries.", group="Person", from_start=True)


@dataclass(frozen=True, slots=True)
class PeopleSettings:
    """Who makes entries at this station, and how the screen is arranged for them."""

    room: tuple[str, ...] = setting(
        (),
        "People of this room",
        "One line each: “Name, Role”. They are a tap away at the foot of the window.",
    )
    layout: str = setting(
        "follow",
        "Layout",
        "How the screen of a case is arranged.",
        choices={
            "follow": "As the role of the person entering",
            "physician": "Physician: images first",
            "nurse": "Nurse: record first",
        },
    )


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """Which rule packs the site works with; their figures are never settings."""

    antithrombotic: str = setting(
        "antithrombotic-asra-2018",
        "Antithrombotic pack",
        "Hold and restart times; signed notes stay as they are.",
        scope=SITE,
        choices={
            "antithrombotic-asra-2018": "ASRA 2018",
            "antithrombotic-asipp-2024": "ASIPP 2024 risk classes",
        },
    )
    codes_file: str = setting(
        "",
        "Labels of codes",
        "CSV file (code,label) of the practice's own licensed labels of CPT numbers.",
        scope=SITE,
        unset="procroom's own",
        path="csv",
    )


@dataclass(frozen=True, slots=True)
class ExchangeSettings:
    """What others are told of this practice with everything that leaves it."""

    assigning_authority: str = setting(
        "",
        "Assigning authority",
        "Who gives the patients' numbers, as the chart and the PACS name it.",
        scope=SITE,
        unset="as the images of the patient say",
    )
    assigning_authority_oid: str = setting(
        "",
        "OID of the assigning authority",
        "Like 2.16.840.1.113883.19.5, where there is one.",
        scope=SITE,
        wrong=_wrong_oid,
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings."""

    place: PlaceSettings = field(default=PlaceSettings(), metadata={"title": "Place"})
    people: PeopleSettings = field(default=PeopleSettings(), metadata={"title": "People and layout"})
    screen: ScreenSettings = field(default=ScreenSettings(), metadata={"title": "Screen"})
    ui: UiSettings = field(default=UiSettings(), metadata={"title": "Language"})
    note: NoteSettings = field(default=NoteSettings(), metadata={"title": "Note"})
    images: ImageSettings = field(default=ImageSettings(), metadata={"title": "Images"})
    keys: KeySettings = field(default=KeySettings(), metadata={"title": "Keys"})
    store: StoreSettings = field(default=StoreSettings(), metadata={"title": "Store"})
    rules: RuleSettings = field(default=RuleSettings(), metadata={"title": "Rules and codes"})
    exchange: ExchangeSettings = field(default=ExchangeSettings(), metadata={"title": "Patients' numbers"})
    destinations: Mapping[str, Any] = setting(
        {},
        "Destinations",
        "Who cases are sent to.",
        scope=SITE,
    )


Listener = Callable[[Settings], None]

#: How the settings say where a secret is.
SECRETS = ("env:", "file:")
#: What a destination may be called.
NAME = re.compile(r"[\w.-]{1,64}")


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
        usual, found = getattr(Settings(), section.name), getattr(settings, section.name)
        for each in fields(found):
            problem = wrong_value(about_of(each), getattr(usual, each.name), getattr(found, each.name))
            if problem:
                raise SettingsInvalid(f"{section.name}.{each.name} {problem}")
    try:
        text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
        document = tomlkit.parse(text)
        for section in _sections(settings):
            table = document.setdefault(section.name, tomlkit.table())
            for name, value in _values(getattr(settings, section.name)):
                wanted = list(value) if isinstance(value, tuple) else value
                if table.get(name) != wanted:
                    table[name] = wanted
        _write_destinations(document, settings.destinations)
        write_whole(path, tomlkit.dumps(document))
    except (OSError, UnicodeDecodeError, TOMLKitError, AttributeError, TypeError) as error:
        raise SettingsInvalid(
            tell("ui", "The settings {path} cannot be written: {error}.", path=path, error=_reason(error))
        ) from error


def _read(default: Any, data: dict[str, Any], place: str, warnings: list[str]) -> Any:
    known = {each.name: each for each in fields(default)}
    found: dict[str, Any] = {}
    for name, given in data.items():
        at = f"{place}.{name}" if place else name
        if name not in known:
            warnings.append(f"“{at}” is not a setting; it is kept as it is.")
            continue
        usual = getattr(default, name)
        if is_dataclass(usual):
            if isinstance(given, dict):
                found[name] = _read(usual, given, at, warnings)
            else:
                warnings.append(f"“{at}” takes a table; the defaults are used.")
            continue
        value = _as_kept(usual, given)
        if problem := wrong_value(about_of(known[name]), usual, value):
            warnings.append(f"“{at}” {problem} The default is used.")
        else:
            found[name] = value
    return replace(default, **found)


def _as_kept(default: object, given: Any) -> Any:
    """A value of the file as the settings have it: whole numbers where others may be, lists that cannot change."""
    if isinstance(default, float) and type(given) is int:
        return float(given)
    return tuple(given) if isinstance(default, tuple) and isinstance(given, list) else given


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


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
