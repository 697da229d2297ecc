"""Writes the key tables of docs/user-guide.md from the tables the program itself uses.

python docs/write_keys.py
"""

import re
import sys
from pathlib import Path

from procroom.ui.actions import ACTIONS
from procroom.ui.viewer.commands import COMMANDS

GUIDE = Path(__file__).parent / "user-guide.md"


def guide_with_keys(text: str) -> str:
    """The guide with both tables as they are now."""
    actions = [(each.shortcut, each.title) for each in ACTIONS if each.shortcut]
    viewer = [(each.key, each.text) for each in COMMANDS if each.key]
    return _with_table(_with_table(text, "actions", actions), "viewer", viewer)


def _with_table(text: str, name: str, rows: list[tuple[str, str]]) -> str:
    cells = "".join(f"| {_cell(key)} | {words.rstrip('…')} |\n" for key, words in rows)
    table = f"<!-- keys: {name} -->\n\n| Key | Does |\n| --- | --- |\n{cells}"
    return re.sub(
        rf"<!-- keys: {name} -->\n(?:\n\|.*?(?=\n\n|\Z)\n)?", lambda _: table, text, flags=re.DOTALL
    )


def _cell(key: str) -> str:
    return key.replace("|", "\\|")


if __name__ == "__main__":
    GUIDE.write_text(guide_with_keys(GUIDE.read_text("utf-8")), "utf-8")
    sys.exit(0)
