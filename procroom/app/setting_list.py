"""The settings one by one, as the page and the command show and change them: made from the settings classes alone."""

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from procroom.app.setting import About, about_of, limits_of, wrong_type, wrong_value
from procroom.app.settings import Settings, SettingsInvalid
from procroom.domain.language import first_up, tell

_YES, _NO = ("true", "yes", "on", "1"), ("false", "no", "off", "0")


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting.

    Attributes:
        name: as in the file, ``note.paper``.
        group: heading of its group, in English.
        about: what is said of it.
        default: its value where nobody chose one.
    """

    name: str
    group: str
    about: About
    default: Any

    @property
    def is_table(self) -> bool:
        """Whether it is kept by a page of its own (learnt keys, destinations)."""
        return isinstance(self.default, Mapping)

    def value(self, settings: Settings) -> Any:
        """What it is set to."""
        found: Any = settings
        for part in self.name.split("."):
            found = getattr(found, part)
        return found

    def changed(self, settings: Settings, value: object) -> Settings:
        """The settings with another value of this one.

        Raises:
            SettingsInvalid: it does not take the value; says why in a sentence of its own.
        """
        problem = wrong_value(self.about, self.default, value)
        if not problem and self.about.unfit is not None and value:
            problem = self.about.unfit(value)
        if problem:
            raise SettingsInvalid(first_up(problem))
        section, _, name = self.name.rpartition(".")
        changed: dict[str, Any] = {name: value}
        if section:
            changed = {section: replace(getattr(settings, section), **changed)}
        return replace(settings, **changed)

    def read(self, *words: str) -> Any:
        """A value from what somebody typed: one text, of a list a text each.

        Raises:
            SettingsInvalid: it is no value of the type that the setting takes.
        """
        if isinstance(self.default, tuple):
            return tuple(filter(None, (each.strip() for each in words)))
        text = " ".join(words).strip()
        found: Any = None
        with contextlib.suppress(ValueError):
            match self.default:
                case bool():
                    found = True if text.casefold() in _YES else False if text.casefold() in _NO else None
                case int():
                    found = int(text)
                case float():
                    found = float(text or 0)
                case str():
                    found = text
        if found is None:
            raise SettingsInvalid(first_up(wrong_type(self.default)))
        return found

    def shown(self, value: object) -> str:
        """A value in words; what 0 or nothing means where that is said. Of a table only what there is in it."""
        about = self.about
        if about.unset and not value:
            return about.unset
        if about.choices is not None:
            return about.choices.get(str(value), str(value))
        match value:
            case bool():
                return tell("ui", "On") if value else tell("ui", "Off")
            case float() | int():
                number = f"{value:g}"
                return tell("ui", "{value} {unit}", value=number, unit=about.unit) if about.unit else number
            case tuple() | Mapping():
                return "; ".join(value) or tell("ui", "none")
            case _:
                return str(value) or tell("ui", "not set")


def all_settings() -> tuple[Setting, ...]:
    """Every setting there is, in the order of the file."""
    return tuple(_all())


def settings_json(settings: Settings) -> list[dict[str, Any]]:
    """Every setting as JSON: name, value, default, scope and what is said of it. Of a destination only its name."""
    return [
        {
            "name": each.name,
            "value": _plain(each, each.value(settings)),
            "default": _plain(each, each.default),
            "scope": each.about.scope,
            "title": each.about.title,
            "help": each.about.help,
            "unit": each.about.unit,
            "choices": None if each.about.choices is None else list(each.about.choices),
            "limits": None if each.about.limits is None else list(each.about.limits),
            "unset": each.about.unset,
            "from_start": each.about.from_start,
        }
        for each in all_settings()
    ]


def lines(settings: Settings, only: Setting | None = None) -> list[str]:
    """Every setting in words, a line each: name, value, its default where that is another; of one also what it is."""
    found = [(each, each.value(settings)) for each in ((only,) if only is not None else all_settings())]
    width = max(len(each.name) for each, _ in found)
    made = [
        f"{each.name:<{width}}  {_typed(each, value)}"
        + ("" if value == each.default else f"  (default: {_typed(each, each.default)})")
        for each, value in found
    ]
    if only is not None:
        taken = f"Takes: {takes(only)}." if takes(only) else ""
        made += filter(None, (f"{only.about.title}. {only.about.help}".rstrip(), taken, start_words(only)))
    return made


def start_words(setting: Setting) -> str:
    """That a change holds from the next start, where it does."""
    return tell("ui", "Holds from the next start of procroom.") if setting.about.from_start else ""


def takes(setting: Setting) -> str:
    """What a setting takes, in words; "" where any text will do."""
    if setting.about.choices is not None:
        return ", ".join(setting.about.choices)
    return limits_of(setting.about)


def _all() -> Iterator[Setting]:
    usual = Settings()
    for group in fields(usual):
        section = getattr(usual, group.name)
        if not is_dataclass(section):
            about = about_of(group)
            yield Setting(group.name, about.title, about, section)
            continue
        for each in fields(section):
            about, default = about_of(each), getattr(section, each.name)
            heading = about.group or group.metadata["title"]
            yield Setting(f"{group.name}.{each.name}", heading, about, default)


def _typed(setting: Setting, value: Any) -> str:
    """A value in words, but a choice as it is typed."""
    return str(value) if setting.about.choices is not None else setting.shown(value)


def _plain(setting: Setting, value: Any) -> Any:
    if setting.name == "destinations":
        return list(value)  # an address of old settings may hold a password
    return list(value) if isinstance(value, tuple) else value
