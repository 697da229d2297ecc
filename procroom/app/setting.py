"""What is said of a setting beside its value: words, whose it is, what it takes, when a change of it holds.

The file, the settings page and the command line all ask here; there is no second list.
"""

from collections.abc import Callable, Mapping
from dataclasses import Field, dataclass, field
from typing import Any

from procroom.domain.language import tell, told_list

#: Who decides: the person at this station, or the practice.
USER, SITE = "user", "site"


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a settings page shows of a setting, and what the setting takes.

    Attributes:
        title, help: in English; the screen says them in its language.
        unit: of a number, or "".
        scope: ``user`` or ``site``.
        group: heading that it stands under, where that is not its table's own.
        choices: value -> its words, where nothing else is taken.
        limits: least and greatest number.
        unset: what 0 or the empty text means, where it is taken beside what else is: "the computer's".
        path: ending of the file that it names, or ``folder``; "" for what is no path.
        offers: what may be picked from, where a list is too long for ``choices``.
        wrong: why a value of the right type is not taken, or "".
        unfit: why it cannot be chosen now; not asked when the file is read, for a drive may be away at times.
        from_start: a change holds from the next start of the program, not at once.
    """

    title: str
    help: str = ""
    unit: str = ""
    scope: str = USER
    group: str = ""
    choices: Mapping[str, str] | None = None
    limits: tuple[float, float] | None = None
    unset: str = ""
    path: str = ""
    offers: Callable[[], tuple[str, ...]] | None = None
    wrong: Callable[[Any], str] | None = None
    unfit: Callable[[Any], str] | None = None
    from_start: bool = False


def setting(default: Any, title: str, words: str = "", unit: str = "", scope: str = USER, **more: Any) -> Any:
    """A field of a settings class: its default, and the parts of ``About``; a mapping is copied into each instance."""
    about = {"about": About(title=title, help=words, unit=unit, scope=scope, **more)}
    if isinstance(default, Mapping):
        return field(default_factory=lambda: dict(default), metadata=about)
    return field(default=default, metadata=about)


def about_of(each: Field[Any]) -> About:
    """What is said of a field made by ``setting``."""
    found = each.metadata["about"]
    assert isinstance(found, About)
    return found


def wrong_value(about: About, default: object, value: object) -> str:
    """Why a setting does not take a value, as the end of a sentence that names the setting; "" when it does.

    Args:
        about: of the setting.
        default: its default, which has the type that the setting takes.
        value: as read or chosen.
    """
    if isinstance(default, tuple):
        taken = isinstance(value, tuple) and all(isinstance(each, str) for each in value)
        return "" if taken else wrong_type(default)
    if type(value) is not type(default):
        return wrong_type(default)
    if about.choices is not None and value not in about.choices:
        *first, last = about.choices
        if not first:
            return tell("ui", "takes {choice}.", choice=last)
        return tell("ui", "takes {choices} or {last}.", choices=told_list(first), last=last)
    if about.limits is not None and isinstance(value, int | float):
        return _beyond(about, value)
    return about.wrong(value) if about.wrong is not None else ""


def wrong_type(default: object) -> str:
    """What a setting takes, by its default."""
    match default:
        case bool():
            return tell("ui", "takes true or false.")
        case int():
            return tell("ui", "takes a whole number.")
        case float():
            return tell("ui", "takes a number.")
        case Mapping():
            return tell("ui", "takes a table.")
        case tuple():
            return tell("ui", "takes a list of texts.")
        case _:
            return tell("ui", "takes text.")


def limits_of(about: About) -> str:
    """``16 to 65536 MB``; "" where any number is taken, or none."""
    if about.limits is None:
        return ""
    low, high = about.limits
    said = tell("ui", "{low} to {high}", low=f"{low:g}", high=f"{high:g}")
    return tell("ui", "{limits} {unit}", limits=said, unit=about.unit) if about.unit else said


def _beyond(about: About, value: float) -> str:
    assert about.limits is not None
    low, high = about.limits
    if low <= value <= high or (about.unset and not value):
        return ""
    if about.unset:
        return tell("ui", "takes {limits}, or 0.", limits=limits_of(about))
    return tell("ui", "takes {limits}.", limits=limits_of(about))
