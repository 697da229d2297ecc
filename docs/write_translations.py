"""Brings the catalogues in resources/translations in step with the program's English.

python docs/write_translations.py

What is new is added as unfinished, what is gone is marked as vanished; translations are never touched. Translate with
Qt Linguist (pyside6-linguist resources/translations/procroom_es.ts). A text that needs other words beside one field is
given a message of its own: the same source, and the field's name as its comment.

Contexts that this script does not gather stay as they are.
"""

import ast
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from procroom.app.assessing import shipped_packs
from procroom.app.rule_packs import RulePacks
from procroom.app.setting_list import all_settings
from procroom.domain.anatomy import BONY_TARGET, Part, Region, told_level, told_side
from procroom.domain.blocks import BlockClass
from procroom.domain.case import ViewTag
from procroom.domain.definition import RISKS, Item, Kind
from procroom.domain.eligibility import Comparative, Outcome
from procroom.domain.kinds import COUNTED, sides_of, structure_of
from procroom.domain.language import CODES, CONTEXTS, ENGLISH, Told, templates
from procroom.domain.translated import HEADING, texts_of
from procroom.domain.trial import Outcome as TrialOutcome
from procroom.domain.values import Side
from procroom.procedures.registry import installed
from procroom.rules.packs import REASONS
from procroom.rules.sessions import FAMILY
from procroom.ui.actions import ACTIONS, MENUS
from procroom.ui.viewer.commands import COMMANDS

__all__ = ["HEADING", "Catalogue", "Message", "path_of", "read", "sources", "text_of", "update"]

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
#: Gathered here; every other context belongs to others.
OURS = CONTEXTS
#: Functions whose first two arguments are a context and a source.
_MARKING = {"tell", "mark", "marked", "text", "say"}
#: Functions of the window, and how many of their first arguments are texts.
_WINDOW = {"tr": 1, "later": 1, "tr_count": 2}
#: Columns of the code tables that are printed.
_SAID = ("label", "flag", "medicare", "facility", "needs")


def sources() -> dict[str, list[str]]:
    """Every English text there is to translate, by context, in order of appearance, each once."""
    found: dict[str, dict[str, None]] = {context: {} for context in OURS}
    for context, source in _all():
        if source:
            found[context].setdefault(source)
    return {context: list(texts) for context, texts in found.items()}


def _all() -> Iterator[tuple[str, str]]:
    for definition in installed().definitions.values():
        yield from (("definition", text) for text in texts_of(definition))
    yield from (("definition", unit) for unit in COUNTED)
    yield from (("note", tag.text) for tag in ViewTag)
    yield from _targets()
    yield from (("anatomy", where) for where in BONY_TARGET.values())
    yield from (("anatomy", part.value) for part in Part)
    yield from _packs()
    yield from (("rules", text) for text in _names())
    yield from (("ui", text) for text in _tables())
    for path in sorted((ROOT / "procroom").rglob("*.py")):
        yield from _marked(path)


def _targets() -> Iterator[tuple[str, str]]:
    """The templates that targets, nerves and sides are told by."""
    told: list[Told] = [told_side(side) for side in Side]
    told += [told_level(side, level) for side in Side for level in ("L4-5",)]
    for definition in installed().definitions.values():
        for _, item in definition.walk():
            if isinstance(item, Item) and item.kind is Kind.TARGET:
                aim = structure_of(item)
                told += [aim.target(level, side).text for level in aim.levels for side in sides_of(item)]
                told += [aim.target(level, Side.MIDLINE).plain for level in aim.levels]
                told += [
                    aim.target(level, side).text for level in aim.levels for side in (Side.LEFT, Side.RIGHT)
                ]
    for each in told:
        yield from templates(each)


def _packs() -> Iterator[tuple[str, str]]:
    for reason in REASONS:
        yield "rules", reason.lower().replace("_", " ")
    for pack in shipped_packs():
        yield "rules", pack.title
        for figure in RulePacks().figures(pack):
            yield from templates(figure.words)
            if figure.unit == "points":
                yield "rules", figure.unit
            yield from (("rules", part) for part in figure.mark.split("; ") if part.endswith(" months"))
        for entry in pack.rules.values():
            yield "rules", entry.why
            for grade in entry.grades.values():
                yield "rules", grade.message
                if grade.task:
                    yield "rules", grade.task
            yield from (("rules", reason.lower().replace("_", " ")) for reason in entry.reasons)
        if pack.kind == "codes":
            for rows in pack.tables.values():
                yield from (
                    ("codes", str(row[key])) for row in rows for key in _SAID if isinstance(row.get(key), str)
                )


def _names() -> Iterator[str]:
    """Words of the rules that are names in the code: what blocks and trials amount to, families, regions, classes."""
    for kind in (BlockClass, Comparative, Outcome, TrialOutcome):
        for each in kind:
            yield each.value.replace("_", " ")
            yield each.value.lower().replace("_", ", " if kind is Comparative else " ")
    yield from (*RISKS, *(region.value for region in Region), *dict.fromkeys(FAMILY.values()))
    yield from (str(row["name"]) for pack in shipped_packs() for row in pack.tables.get("block_criteria", ()))
    for definition in installed().definitions.values():
        yield from (each.what.partition(",")[0] for each in definition.follow_up if each.until)


def _tables() -> Iterator[str]:
    """Texts of the window's tables of actions, of commands at the images, and of the settings."""
    yield from MENUS
    yield from (action.title for action in ACTIONS)
    for command in COMMANDS:
        yield from filter(None, (command.text, command.short))
    for each in all_settings():
        about = each.about
        yield from filter(None, (each.group, about.title, about.help, about.unit, about.unset))
        yield from about.choices.values() if about.choices else ()


def _marked(path: Path) -> Iterator[tuple[str, str]]:
    """Texts marked in a module; of printers, whose ``say`` needs no context, those of the note."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in _WINDOW:
            said = [each for each in node.args[: _WINDOW[name]] if isinstance(each, ast.Constant)]
            yield from (("ui", str(each.value)) for each in said)
            continue
        if name == "tell_count":
            yield from _counted(node)
            continue
        texts = [each.value if isinstance(each, ast.Constant) else None for each in node.args[:2]]
        if name not in _MARKING or not texts or not isinstance(texts[0], str):
            continue
        if texts[0] in CONTEXTS and len(texts) > 1 and isinstance(texts[1], str):
            yield texts[0], texts[1]
        elif name == "say" and path.parent.name == "render":
            yield "note", texts[0]


def _counted(node: ast.Call) -> Iterator[tuple[str, str]]:
    """The two texts of a ``tell_count``: for one, and for any other number."""
    context, *said = (each.value if isinstance(each, ast.Constant) else None for each in node.args[:3])
    if context in CONTEXTS:
        yield from ((str(context), each) for each in said if isinstance(each, str))


@dataclass
class Message:
    """One text of a catalogue."""

    source: str
    about: str = ""
    translation: str = ""
    kind: str = "unfinished"
    comment: str = ""


@dataclass
class Catalogue:
    """A Linguist file: our messages by context, and the contexts of others as they are."""

    messages: dict[str, dict[tuple[str, str], Message]] = field(default_factory=dict)
    others: list[ET.Element] = field(default_factory=list)


def read(path: Path) -> Catalogue:
    """A catalogue; an empty one where there is no file."""
    found = Catalogue({context: {} for context in OURS})
    if not path.exists():
        return found
    for context in ET.parse(path).iter("context"):  # noqa: S314 - a file of this repository
        name = context.findtext("name") or ""
        if name not in OURS:
            found.others.append(context)
            continue
        for each in context.iter("message"):
            translation = each.find("translation")
            message = Message(
                each.findtext("source") or "",
                each.findtext("comment") or "",
                (translation.text or "") if translation is not None else "",
                (translation.get("type") or "") if translation is not None else "unfinished",
                each.findtext("translatorcomment") or "",
            )
            found.messages[name][message.source, message.about] = message
    return found


def update(catalogue: Catalogue, wanted: dict[str, list[str]]) -> Catalogue:
    """The catalogue in step with the sources."""
    made = Catalogue({}, catalogue.others)
    for context, texts in wanted.items():
        known = catalogue.messages.get(context, {})
        messages = {}
        for text in texts:
            for key, old in known.items():
                if key[0] == text and key[1]:
                    messages[key] = _present(old)
            messages[text, ""] = _present(known.get((text, ""), Message(text)))
        for key, old in known.items():
            if key not in messages and old.translation:
                messages[key] = Message(old.source, old.about, old.translation, "vanished", old.comment)
        made.messages[context] = messages
    return made


def _present(message: Message) -> Message:
    kind = message.kind if message.kind != "vanished" else ""
    return Message(
        message.source, message.about, message.translation, kind if message.translation else "unfinished",
        message.comment,
    )  # fmt: skip


def text_of(catalogue: Catalogue, code: str) -> str:
    """The file, as Linguist writes it."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{code}" sourcelanguage="{ENGLISH.code}">')
    for context, messages in catalogue.messages.items():
        lines += ["<context>", f"    <name>{context}</name>"]
        for message in messages.values():
            lines += _message(message)
        lines.append("</context>")
    for other in catalogue.others:
        ET.indent(other, "    ")
        lines.append(ET.tostring(other, encoding="unicode").strip())
    return "\n".join([*lines, "</TS>", ""])


def _message(message: Message) -> list[str]:
    kind = f' type="{message.kind}"' if message.kind else ""
    lines = ["    <message>", f"        <source>{escape(message.source)}</source>"]
    if message.about:
        lines.append(f"        <comment>{escape(message.about)}</comment>")
    if message.comment:
        lines.append(f"        <translatorcomment>{escape(message.comment)}</translatorcomment>")
    lines.append(f"        <translation{kind}>{escape(message.translation)}</translation>")
    return [*lines, "    </message>"]


def path_of(code: str) -> Path:
    """The file of a language."""
    return FOLDER / f"procroom_{code}.ts"


if __name__ == "__main__":
    for code in CODES:
        if code != ENGLISH.code:
            written = update(read(path_of(code)), sources())
            path_of(code).write_text(text_of(written, code), "utf-8")
    sys.exit(0)
