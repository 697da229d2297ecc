"""The settings at the command line: list them, show one, set one. The rules are those of the file and the page."""

import argparse
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from procroom.cli_output import DONE, WrongUsage, print_json, problem

if TYPE_CHECKING:
    from procroom.app.setting_list import Setting


def settings_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of ``procroom settings``."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="one of them, as it is listed: note.paper")
    parser.add_argument(
        "values", nargs="*", metavar="VALUE", help="set it to this; of a list one VALUE a line of it"
    )
    parser.add_argument("--default", action="store_true", help="set it back to its default")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="in this file (default: your own)")
    parser.add_argument(
        "--json", action="store_true", help="print one JSON document: value, default, scope, help of each"
    )
    parser.set_defaults(work=_settings)


def _settings(arguments: argparse.Namespace) -> int:
    from procroom.app import setting_list  # noqa: PLC0415 - lazy: only this command needs it
    from procroom.app.settings import (  # noqa: PLC0415 - lazy: as above
        SettingsInvalid,
        read_settings,
        write_settings,
    )
    from procroom.bootstrap import settings_path  # noqa: PLC0415 - lazy: as above

    if arguments.default and (arguments.values or not arguments.name):
        raise WrongUsage("--default goes with one NAME and no VALUE.")
    path = arguments.settings or settings_path()
    chosen = _named(arguments.name, setting_list.all_settings()) if arguments.name else None
    current, warnings = read_settings(path)
    for words in warnings:
        problem(words)
    if chosen is not None and (arguments.values or arguments.default):
        _check_words(chosen, arguments.values)
        try:
            value = chosen.default if arguments.default else chosen.read(*arguments.values)
            current = chosen.changed(current, value)
        except SettingsInvalid as error:
            raise SettingsInvalid(f"{chosen.name}: {error}") from error
        write_settings(path, current)
    if arguments.json:
        rows = setting_list.settings_json(current)
        print_json(rows if chosen is None else next(each for each in rows if each["name"] == chosen.name))
    else:
        print("\n".join(setting_list.lines(current, chosen)))
    return DONE


def _named(name: str, known: "tuple[Setting, ...]") -> "Setting":
    found = next((each for each in known if each.name == name), None)
    if found is None:
        near = get_close_matches(name, [each.name for each in known], n=1)
        hint = f"Did you mean {near[0]}?" if near else "`procroom settings` lists them."
        raise WrongUsage(f"“{name}” is not a setting.", remedy=hint)
    return found


def _check_words(chosen: "Setting", words: list[str]) -> None:
    """Refuse what no typed value can stand for.

    Raises:
        WrongUsage: it is kept in tables, or takes one value and is given several.
    """
    if chosen.is_table:
        raise WrongUsage(
            f"{chosen.name} is a table: it cannot be set like this.",
            remedy="Use its page in the window, or the settings file.",
        )
    if len(words) > 1 and not isinstance(chosen.default, tuple):
        raise WrongUsage(
            f"{chosen.name} takes one value.", remedy="Put quotes around a value of several words."
        )
