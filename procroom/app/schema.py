"""The JSON Schema (2020-12) of the case file, generated from procedure definitions.

It says what may be recorded, not what must be: a case is a valid file from its first answer on. What is
required before signing is said in the descriptions.
"""

import re
from collections.abc import Iterable
from decimal import Decimal

from procroom.app.case_file import FORMAT, VERSION
from procroom.app.case_file_answers import ID
from procroom.app.case_file_images import LEAST_MM, MOST_MM
from procroom.app.case_file_overrides import REQUIRED
from procroom.domain.case import MarkKind, ViewTag
from procroom.domain.decide import LEAST_WORDS
from procroom.domain.definition import Group, Item, Kind, Option, ProcedureDefinition
from procroom.domain.kinds import sides_of, structure_of
from procroom.domain.values import Json

Schema = dict[str, Json]

_TEXT: Schema = {"type": "string", "pattern": r"\S"}
_DAY = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_TIME = rf"^{_DAY}T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?(Z|[+-][0-9]{{2}}:[0-9]{{2}})$"
#: Cells of the body chart: ``front.L.thigh.1-4,7 back.L.calf.2``, or ``none``.
_CELL = r"(front|back)\.[LR]\.[a-z_]+\.[0-9,-]+"
_CELLS = rf"^\s*([Nn][Oo][Nn][Ee]|{_CELL}([\s,;]+{_CELL})*[\s,;]*)\s*$"
_CODE = r"^[A-TV-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$"
_SPECIAL = re.compile(r"[.\[\](){}*+?|^$\\]")  # re.escape escapes more than ECMA 262 allows
_INSTANCE = r"^[A-Za-z0-9_-]+$"


def case_file_schema(definitions: Iterable[ProcedureDefinition]) -> Schema:
    """The schema of a case file of any of these procedures."""
    known = sorted(definitions, key=lambda definition: (definition.id, definition.version))
    choices: list[Json] = [_procedure(definition) for definition in known]
    rules: list[Json] = [
        {
            "if": {"properties": {"procedure": _procedure(definition)}, "required": ["procedure"]},
            "then": {"properties": {"answers": {"$ref": f"#/$defs/{_name(definition)}"}}},
        }
        for definition in known
    ]
    answers: Schema = {_name(definition): answers_schema(definition) for definition in known}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:procroom:case-file:{VERSION}",
        "title": "procroom case file",
        "description": "A case: what was recorded, the saved views and the marks. "
        "Leave out what is not documented; nothing is ever taken as negative.",
        **_object(
            {
                "format": {"const": FORMAT},
                "version": {"const": VERSION},
                "case_id": {**_TEXT, "description": "Stable id; made from the contents when left out."},
                "procedure": {"oneOf": choices},
                "opened_at": _described(_pattern(_TIME), "When the case was opened, with zone."),
                "actor": _described(
                    _texts("name", "role", "station"), "Who recorded it, in which role, where."
                ),
                "answers": {"type": "object", "description": "Values by section, group and item."},
                "sources": {
                    "type": "object",
                    "additionalProperties": {"type": "string"},
                    "description": "Answer path to where the value was taken from, when it was not typed.",
                },
                "series": {"type": "array", "items": {"$ref": "#/$defs/series"}},
                "views": {"type": "array", "items": {"$ref": "#/$defs/view"}},
                "marks": {"type": "array", "items": {"$ref": "#/$defs/mark"}},
                "overrides": {"type": "array", "items": _override()},
            },
            required=("format", "version", "procedure", "opened_at", "answers"),
        ),
        "allOf": rules,
        "$defs": {**_images(), **answers},
    }


def answers_schema(definition: ProcedureDefinition) -> Schema:
    """The schema of the ``answers`` of one procedure."""
    sections: Schema = {
        section.link_id: {"title": section.text, **_members(section.items)} for section in definition.sections
    }
    return {"title": definition.title, **_object(sections)}


def item_schema(item: Item) -> Schema:
    """The schema of one item's value, with its label and what a person has to know."""
    notes = [
        item.help if not item.help or item.help.endswith((".", "?")) else f"{item.help}.",
        "Required before signing." if item.required else "",
        "Required before signing in some cases." if item.required_when else "",
        _range(item) if item.kind is Kind.QUANTITY else "",
    ]
    description = " ".join(note for note in notes if note)
    named: Schema = {"title": item.text, **({"description": description} if description else {})}
    return {**named, **_value(item)}


def _value(item: Item) -> Schema:
    match item.kind:
        case Kind.BOOLEAN:
            return {"type": "boolean"}
        case Kind.CHOICE:
            return _choice(item)
        case Kind.MULTI_CHOICE:
            return {"type": "array", "items": _choice(item), "minItems": 1, "uniqueItems": True}
        case Kind.QUANTITY:
            return _quantity(item)
        case Kind.INTEGER:
            limits = {"minimum": item.minimum, "maximum": item.maximum}
            return {"type": "integer", **{k: int(v) for k, v in limits.items() if v is not None}}
        case Kind.DATE:
            return _pattern(rf"^({_DAY}|[0-9]{{4}}-(0[1-9]|1[0-2]))$" if item.partial else f"^{_DAY}$")
        case Kind.TIME:
            return _pattern(_TIME)
        case Kind.CODE:
            return _object({"code": _pattern(_CODE), "text": {"type": "string"}}, required=("code",))
        case Kind.TARGET:
            return _target(item)
        case _:
            return _pattern(_CELLS) if item.cells else dict(_TEXT)


def _members(members: tuple[Item | Group, ...]) -> Schema:
    found: Schema = {}
    for member in members:
        if isinstance(member, Group):
            found[member.link_id] = _group(member)
        elif not member.calculation and member.kind is not Kind.VIEWS:
            found[member.link_id] = item_schema(member)
    return _object(found)


def _group(group: Group) -> Schema:
    inside = _members(group.items)
    if not group.repeats:
        return {"title": group.text, **inside}
    properties = inside["properties"]
    assert isinstance(properties, dict)
    named: Schema = {ID: _described(_pattern(_INSTANCE), "Stable id; made when left out."), **properties}
    return {"title": group.text, "type": "array", "items": _object(named)}


def _choice(item: Item) -> Schema:
    listed: list[Json] = [_option(option) for option in item.options]
    return {"anyOf": [*listed, {**_TEXT, "title": "Other"}]} if item.open_choice else {"oneOf": listed}


def _option(option: Option) -> Schema:
    return {"const": option.code, "title": option.text}


def _quantity(item: Item) -> Schema:
    units = "|".join(_SPECIAL.sub(r"\\\g<0>", unit) for unit in item.units)
    example: list[Json] = [f"{item.minimum or Decimal(1):f} {item.units[0]}"]
    return {**_pattern(rf"^[+-]?[0-9]+(\.[0-9]+)? ?({units})$"), "examples": example}


def _range(item: Item) -> str:
    low, high = item.minimum, item.maximum
    if low is None and high is None:
        return ""
    unit = item.units[0]
    ends = (
        f"from {low:f} {unit}" if low is not None else "",
        f"to {high:f} {unit}" if high is not None else "",
    )
    return "Accepted " + " ".join(end for end in ends if end) + "."


def _target(item: Item) -> Schema:
    structure = structure_of(item)
    levels: list[Json] = [*structure.levels]
    sides: list[Json] = [side.value for side in sides_of(item)]
    found: Schema = {"level": {"enum": levels}, "side": {"enum": sides}}
    if structure.nerves_of:
        own = dict.fromkeys(structure.nerves(level) for level in structure.levels)
        nerves: list[Json] = [list(each) if len(each) > 1 else "".join(each) for each in own if each]
        found["nerve"] = {"enum": nerves, "description": "Checked against the level; never needed."}
    return _object(found, required=("level", "side"))


def _images() -> Schema:
    number: Schema = {"type": "number"}
    spacing: Schema = {"type": "number", "minimum": LEAST_MM, "maximum": MOST_MM}
    text: Schema = {"type": "string"}
    texts: Schema = dict.fromkeys(("position", "image_id", "series_uid", "angle", "comment"), text)
    tags: list[Json] = [tag.value for tag in ViewTag]
    kinds: list[Json] = [kind.value for kind in MarkKind]
    return {
        "frame": _object(
            {"sop_instance_uid": text, "frame_number": {"type": "integer", "minimum": 1}},
            required=("sop_instance_uid",),
        ),
        "series": _object(
            {
                **dict.fromkeys(("study_uid", "series_uid", "modality", "description", "patient_id"), text),
                "paths": {"type": "array", "items": text},
            },
            required=("series_uid",),
        ),
        "mark": _object(
            {
                "mark_id": dict(_TEXT),
                "kind": {"enum": kinds},
                "frame": {"$ref": "#/$defs/frame"},
                "points": _described(
                    {
                        "type": "array",
                        "items": {"type": "array", "items": number, "minItems": 2, "maxItems": 2},
                    },
                    "[column, row] in pixels of the stored image; 0, 0 is its top left corner.",
                ),
                "text": text,
                "position": text,
                "measurement": _object(
                    {"value": number, "unit": text, "source": text, "plane": text, "uncertainty": number},
                    required=("value", "unit"),
                ),
                "scale": _object(
                    {
                        "row_mm": spacing,
                        "column_mm": spacing,
                        "source": text,
                        "plane": text,
                        "uncertainty": number,
                    },
                    required=("row_mm", "column_mm", "source"),
                ),
            },
            required=("mark_id", "kind", "frame", "points"),
        ),
        "view": _object(
            {
                "view_id": dict(_TEXT),
                "tag": {"enum": tags},
                "frame": {"$ref": "#/$defs/frame"},
                "window": _object({"center": number, "width": number, "invert": {"type": "boolean"}}),
                "rotation": {"enum": [0, 90, 180, 270]},
                "flip_horizontal": {"type": "boolean"},
                "contrast": {"type": "boolean"},
                "mask_frame": {"type": "integer", "minimum": 1},
                "marks": {"type": "array", "items": {"$ref": "#/$defs/mark"}},
                **texts,
            },
            required=("view_id", "tag"),
        ),
    }


def _override() -> Schema:
    """A STOP that the actor lets stand (K10)."""
    named: Schema = {
        "rule_id": _described(dict(_TEXT), "The rule that fires, e.g. AC-01."),
        "place": _described(
            {"type": "string"}, "Path of the instance it speaks of; left out: the whole case."
        ),
        "reason_code": _described(dict(_TEXT), "One of the reasons that the rule's pack lists."),
        "text": _described(
            {"type": "string", "minLength": LEAST_WORDS}, "The reason in the person's own words."
        ),
        "value_seen": _described(dict(_TEXT), "What the finding said; left out: what it says now."),
        "rule_version": _described(dict(_TEXT), "The rule pack and its version; left out: the one in use."),
    }
    about = "Findings that the actor lets stand. The actor's name and role are needed."
    return {"description": about, **_object(named, required=REQUIRED)}


def _procedure(definition: ProcedureDefinition) -> Schema:
    names: Schema = {"id": {"const": definition.id}, "version": {"const": definition.version}}
    return {"title": definition.title, **_object(names, required=("id", "version"))}


def _name(definition: ProcedureDefinition) -> str:
    return f"answers-{definition.id}-{definition.version}"


def _object(properties: Schema, *, required: tuple[str, ...] = ()) -> Schema:
    names: list[Json] = list(required)
    needed: Schema = {"required": names} if names else {}
    return {"type": "object", "properties": properties, **needed, "additionalProperties": False}


def _texts(*names: str) -> Schema:
    return _object({name: {"type": "string"} for name in names})


def _pattern(pattern: str) -> Schema:
    return {"type": "string", "pattern": pattern}


def _described(schema: Schema, words: str) -> Schema:
    return {**schema, "description": words}
