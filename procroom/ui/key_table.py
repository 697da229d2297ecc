"""Every action with its keys, shipped and learnt, as data; what learning and forgetting a key make of the settings.

Pedals and remotes type keys. Needs no display, so the command line prints the same table.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from procroom.app.settings import KeySettings
from procroom.ui.actions import ACTIONS
from procroom.ui.tongue import later, tr
from procroom.ui.viewer.commands import COMMANDS

AT_IMAGES: Final = later("At the images")
#: Names Qt writes in another way.
_NAMES: Mapping[str, str] = MappingProxyType(
    {"Delete": "Del", "Escape": "Esc", "PageDown": "PgDown", "PageUp": "PgUp", "Insert": "Ins"}
)
#: Keys forms and lists live on; no pedal may take them away.
FORM_KEYS = frozenset(
    {
        *(
            "Tab",
            "Backtab",
            "Shift+Tab",
            "Shift+Backtab",
            "Return",
            "Enter",
            "Space",
            "Esc",
            "Del",
            "Backspace",
        ),
        *("Left", "Right", "Up", "Down", "Home", "End"),
    }
)


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One action.

    Attributes:
        action: stable id.
        place: menu it stands in, or "At the images".
        words: what it does.
        shipped: keys it came with and still has.
        learnt: keys it was taught on this station; they hold everywhere in the window.
    """

    action: str
    place: str
    words: str
    shipped: tuple[str, ...]
    learnt: tuple[str, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """All its keys."""
        return (*self.shipped, *self.learnt)


def normal(key: str) -> str:
    """A key sequence as Qt writes it in portable text."""
    *held, last = key.split("+") if key not in {"+", "-"} else [key]
    return "+".join((*held, _NAMES.get(last, last)))


def key_rows(settings: KeySettings) -> tuple[KeyRow, ...]:
    """All actions: those of the menus, then those of the image wall."""
    every = [(each.id, tr(each.menu), tr(each.title), each.shortcut) for each in ACTIONS]
    every += [(each.id, tr(AT_IMAGES), tr(each.text), each.key) for each in COMMANDS]
    return tuple(
        KeyRow(
            action,
            place,
            words,
            tuple(
                normal(key) for key in (shipped,) if key and normal(key) not in _of(settings.given_up, action)
            ),
            _of(settings.learnt, action),
        )
        for action, place, words, shipped in every
    )


def owner_of(settings: KeySettings, key: str) -> KeyRow | None:
    """Which action a key belongs to now; None for none."""
    return next((row for row in key_rows(settings) if key in row.keys), None)


def learn(settings: KeySettings, action: str, key: str) -> KeySettings:
    """Give a key to an action; whoever had it gives it up."""
    before = owner_of(settings, key)
    if before is not None and before.action == action:
        return settings
    if before is not None:
        settings = forget(settings, before.action, key)
    kept = _of(settings.given_up, action)
    if key in kept:  # its own key comes back
        return replace(
            settings, given_up=_with(settings.given_up, action, tuple(k for k in kept if k != key))
        )
    return replace(settings, learnt=_with(settings.learnt, action, (*_of(settings.learnt, action), key)))


def forget(settings: KeySettings, action: str, key: str) -> KeySettings:
    """Take a key from an action: a learnt one is forgotten, a shipped one given up."""
    learnt = _of(settings.learnt, action)
    if key in learnt:
        return replace(settings, learnt=_with(settings.learnt, action, tuple(k for k in learnt if k != key)))
    return replace(
        settings, given_up=_with(settings.given_up, action, (*_of(settings.given_up, action), key))
    )


def refusal(key: str, said: str = "") -> str:
    """Why a key cannot be learnt, or nothing; ``said`` is the key as people read it here."""
    if key in FORM_KEYS:
        return tr(
            "{key} is needed in every form and list. Set the pedal to another key, best F13 to F24.",
            key=said or key,
        )
    return ""


def caution(key: str) -> str:
    """What to know of a key that can be learnt, or nothing."""
    if len(key.removeprefix("Shift+")) == 1:
        return tr("This key types a letter: in a text field it will be written there. F13 to F24 never are.")
    if key in {"PgUp", "PgDown"}:
        return tr("In a field of several lines this key turns the page of the words instead.")
    return ""


def place_lines(rows: tuple[KeyRow, ...]) -> list[str]:
    """The table as lines for people, by place; learnt keys are marked."""
    lines: list[str] = []
    wide = max(len(", ".join(each.keys)) + 9 * bool(each.learnt) for each in rows)
    for place in dict.fromkeys(each.place for each in rows):
        lines += ["", place] if lines else [place]
        for each in rows:
            keys = ", ".join((*each.shipped, *(tr("{key} (learnt)", key=key) for key in each.learnt)))
            if each.place == place:
                lines.append(f"  {keys:<{wide}}  {each.words.rstrip('…')}")
    return lines


def _of(table: Mapping[str, list[str]], action: str) -> tuple[str, ...]:
    return tuple(table.get(action, ()))


def _with(table: Mapping[str, list[str]], action: str, keys: tuple[str, ...]) -> Mapping[str, list[str]]:
    made = {name: list(each) for name, each in table.items() if name != action}
    return {**made, action: list(keys)} if keys else made
