"""What each kind of answer accepts, how it is stored, and how a sentence words it."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from fractions import Fraction

from procroom.domain.anatomy import Structure, Target
from procroom.domain.body_map import cells_of, text_of_cells
from procroom.domain.definition import Item, Kind
from procroom.domain.errors import AnswerInvalid
from procroom.domain.language import ENGLISH, Language, tell, told_series
from procroom.domain.texts import cleaned, printable, says_something
from procroom.domain.values import Json, Quantity, Side, parse_time

_QUANTITY = re.compile(r"^\s*([+-]?\d+(?:\.\d*)?|[+-]?\.\d+)\s*(.*?)\s*$")
_MONTH = re.compile(r"^\d{4}-(?:0[1-9]|1[0-2])$")
_ICD10CM = re.compile(r"^[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$")


def normalise(item: Item, path: str, value: Json) -> Json:
    """The stored form of a typed value.

    Args:
        item: the question.
        path: where the answer goes, for the message.
        value: as typed, picked or read from a case file.

    Returns:
        JSON: bool, int, str, list of codes, ``{"value", "unit"}``, ``{"code", "text"}`` or a target object.

    Raises:
        AnswerInvalid: naming the path and what is accepted.
    """
    if item.calculation:
        raise AnswerInvalid(
            path, tell("ui", "“{field}” is calculated and cannot be entered.", field=item.text)
        )
    if value is None:
        raise AnswerInvalid(
            path, tell("ui", "“{field}” needs a value; clear it to leave it not documented.", field=item.text)
        )
    return _NORMALISERS[item.kind](item, path, value)


def wording(item: Item, value: Json, language: Language = ENGLISH) -> str:
    """How a sentence words a stored value: ``1.5 mL``, an option's phrase, an item's yes/no words.

    Args:
        item: the question, in the language.
        value: as stored.
        language: of what the item does not say itself: targets, units, labels of codes.
    """
    match item.kind, value:
        case Kind.BOOLEAN, bool():
            return item.yes if value else item.no
        case Kind.CHOICE, str():
            option = item.option(value)
            return option.wording if option else value
        case Kind.MULTI_CHOICE, list():
            return language.told(told_series(wording_of_code(item, str(code)) for code in value))
        case Kind.QUANTITY, dict():
            return quantity_words(quantity(value), language)
        case Kind.CODE, dict():
            return _code_words(value, language)
        case Kind.TARGET, dict():
            return language.told(Target.from_json(value).text)
        case Kind.TIME, str():
            return parse_time(value).strftime("%Y-%m-%d %H:%M")
        case Kind.TEXT, str() if item.cells:
            return _cells_words(value, language)
        case Kind.TEXT, str():
            text = language.place(value) if item.calculation else value
            return text.strip().rstrip(".")
        case _:
            return str(value)


def _cells_words(value: str, language: Language) -> str:
    """How many cells of the body chart were painted: the list itself is for drawings."""
    try:
        count = len(cells_of(value))
    except ValueError:  # of a chart that this program does not have
        return value
    return (
        language.text("definition", "1 cell")
        if count == 1
        else language.text("definition", "{count} cells", count=count)
    )


def _code_words(value: dict[str, Json], language: Language) -> str:
    """A code and its label; a listed label in the language, a typed one as it was typed."""
    said = str(value.get("text") or "")
    return " ".join(filter(None, (str(value.get("code") or ""), language.word(said, "definition", "codes"))))


def wording_of_code(item: Item, code: str) -> str:
    """The words of one chosen option."""
    option = item.option(code)
    return option.wording if option else code


def series(words: list[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " and " + words[-1]


#: (entered unit, first unit of an item) -> factor, where both measure the same thing.
FACTORS = {
    ("%", "mg/mL"): Fraction(10),
    ("mg/mL", "%"): Fraction(1, 10),
    ("ug/mL", "mg/mL"): Fraction(1, 1000),
    ("g", "mg"): Fraction(1000),
    ("ug", "mg"): Fraction(1, 1000),
    ("Gy", "mGy"): Fraction(1000),
    ("min", "s"): Fraction(60),
    ("s", "min"): Fraction(1, 60),
    ("d", "h"): Fraction(24),
    ("wk", "h"): Fraction(168),
}

#: How a unit is printed where that differs from how it is kept (UCUM).
UNIT_WORDS = {
    "kg/m2": "kg/m²",
    "ug": "µg",
    "ug/h": "µg/h",
    "mg/d": "mg/day",
    "us": "µs",
    "ug/mL": "µg/mL",
    "Gy.cm2": "Gy·cm²",
    "dGy.cm2": "dGy·cm²",
    "cGy.cm2": "cGy·cm²",
    "mGy.cm2": "mGy·cm²",
    "uGy.m2": "µGy·m²",
    "Gy.m2": "Gy·m²",
    "10*9/L": "× 10⁹/L",
    "Cel": "°C",
    "Ohm": "Ω",
    "mm[Hg]": "mmHg",
    "mL/min/{1.73_m2}": "mL/min/1.73 m²",
    "wk": "weeks",
    "mo": "months",
}


#: Units that are words.
COUNTED = ("weeks", "week", "months", "month", "points", "point", "mg/day")


def unit_words(unit: str, language: Language = ENGLISH) -> str:
    """A unit as printed and shown, e.g. ``Gy·cm²`` for ``Gy.cm2``."""
    return language.text("definition", UNIT_WORDS.get(unit, unit))


def quantity_words(amount: Quantity, language: Language = ENGLISH) -> str:
    """A quantity as printed: the number as entered, the unit as people write it."""
    unit = UNIT_WORDS.get(amount.unit, amount.unit)
    if amount.value == 1 and unit in {"weeks", "months", "points"}:
        unit = unit.removesuffix("s")
    return f"{amount.number} {language.text('definition', unit)}".strip()


def quantity(value: Json) -> Quantity:
    """A stored quantity as a value.

    Raises:
        ValueError: if it is none.
    """
    if not isinstance(value, dict):
        raise ValueError(f"{value!r} is not a quantity")
    return Quantity.of(str(value.get("value")), str(value.get("unit", "")))


def quantity_json(amount: Quantity) -> dict[str, Json]:
    """The stored form of a quantity."""
    return {"value": amount.number, "unit": amount.unit}


def _boolean(item: Item, path: str, value: Json) -> Json:
    if isinstance(value, bool):
        return value
    raise AnswerInvalid(
        path, tell("ui", "“{field}” takes yes or no.", field=item.text), tell("ui", "Use true or false.")
    )


def _choice(item: Item, path: str, value: Json) -> Json:
    text = _listed_code(item, _typed(item, path, value)) if isinstance(value, str) else ""
    if item.option(text) is not None or (item.open_choice and says_something(text)):
        return text
    raise AnswerInvalid(
        path,
        tell("ui", "“{value}” is not a choice of “{field}”.", value=value, field=item.text),
        _listed(item),
    )


def _multi_choice(item: Item, path: str, value: Json) -> Json:
    chosen = [value] if isinstance(value, str) else value
    if not isinstance(chosen, list) or not chosen:
        raise AnswerInvalid(
            path, tell("ui", "“{field}” takes a list of choices.", field=item.text), _listed(item)
        )
    texts = [_typed(item, path, code) for code in chosen if isinstance(code, str)]
    if len(texts) < len(chosen) or not all(says_something(text) for text in texts):
        raise AnswerInvalid(
            path, tell("ui", "“{field}” takes the names of choices.", field=item.text), _listed(item)
        )
    codes = {_listed_code(item, text) for text in texts}
    known = [option.code for option in item.options if option.code in codes]
    unknown = sorted(codes - set(known))
    if unknown and not item.open_choice:
        raise AnswerInvalid(
            path,
            tell("ui", "“{unknown}” is not a choice of “{field}”.", unknown=unknown[0], field=item.text),
            _listed(item),
        )
    alone = [option.text for option in item.options if option.exclusive and option.code in codes]
    if alone and len(codes) > 1:
        raise AnswerInvalid(
            path,
            tell(
                "ui",
                "“{alone}” cannot be combined with other choices of “{field}”.",
                alone=alone[0],
                field=item.text,
            ),
        )
    result: list[Json] = [*known, *unknown]
    return result


def _typed(item: Item, path: str, text: str) -> str:
    """Typed words as they are kept."""
    if not printable(text):
        raise AnswerInvalid(
            path,
            tell("ui", "“{field}” holds signs that cannot be printed.", field=item.text),
            tell("ui", "Type it anew."),
        )
    return cleaned(text, lines=item.long)


def _listed_code(item: Item, text: str) -> str:
    """The code of a choice that was typed in the words of its button; otherwise the text itself."""
    said = (option.code for option in item.options if option.text.casefold() == text.casefold())
    return text if item.option(text) else next(said, text)


def _listed(item: Item) -> str:
    return tell("ui", "Choices: {choices}.", choices=", ".join(option.code for option in item.options))


def _quantity(item: Item, path: str, value: Json) -> Json:
    if isinstance(value, dict):
        value = f"{value.get('value', '')} {value.get('unit', '')}"
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise AnswerInvalid(
            path,
            tell("ui", "“{field}” takes a number with unit.", field=item.text),
            tell("ui", "Write it as text, e.g. “1.5 mL”."),
        )
    match = _QUANTITY.match(str(value))
    if match is None or match[2].startswith(","):
        raise AnswerInvalid(
            path,
            tell("ui", "“{value}” is not a number for “{field}”.", value=value, field=item.text),
            tell("ui", "Use a decimal point."),
        )
    unit = match[2] or (item.units[0] if len(item.units) == 1 else "")
    if not unit and "" not in item.units:
        raise AnswerInvalid(
            path,
            tell("ui", "“{value}” needs a unit for “{field}”.", value=value, field=item.text),
            tell("ui", "Units: {units}.", units=", ".join(item.units)),
        )
    if unit not in item.units:
        raise AnswerInvalid(
            path,
            tell("ui", "“{unit}” is not a unit of “{field}”.", unit=unit, field=item.text),
            tell("ui", "Units: {units}.", units=", ".join(item.units)),
        )
    amount = Quantity.of(match[1], unit)
    factor = Fraction(1) if unit == item.units[0] else FACTORS.get((unit, item.units[0]))
    if factor is not None:
        _check_range(item, path, str(amount), Fraction(amount.value) * factor)
    elif item.minimum is not None and item.minimum >= 0 > amount.value:
        raise AnswerInvalid(
            path, tell("ui", "{amount} is less than nothing for “{field}”.", amount=amount, field=item.text)
        )
    return quantity_json(amount)


def _integer(item: Item, path: str, value: Json) -> Json:
    if isinstance(value, str) and re.fullmatch(r"\s*[+-]?\d+\s*", value):
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise AnswerInvalid(path, tell("ui", "“{field}” takes a whole number.", field=item.text))
    _check_range(item, path, str(value), Fraction(value))
    return value


def _check_range(item: Item, path: str, said: str, number: Fraction) -> None:
    """Limits are those of the item's first unit; ``number`` is what was said in that unit."""
    low, high = item.minimum, item.maximum
    if (low is not None and number < low) or (high is not None and number > high):
        unit = item.units[0] if item.units else ""
        span = f"{low if low is not None else '…'} to {high if high is not None else '…'} {unit}".strip()
        raise AnswerInvalid(
            path, tell("ui", "{said} is outside {span} for “{field}”.", said=said, span=span, field=item.text)
        )


def _text(item: Item, path: str, value: Json) -> Json:
    text = _typed(item, path, value) if isinstance(value, str) else ""
    if says_something(text):
        return _cells(item, path, text) if item.cells else text
    raise AnswerInvalid(
        path,
        tell("ui", "“{field}” takes words.", field=item.text),
        tell("ui", "Clear it to leave it not documented."),
    )


def _cells(item: Item, path: str, text: str) -> Json:
    try:
        return text_of_cells(cells_of(text))
    except ValueError as error:
        raise AnswerInvalid(
            path,
            tell("ui", "{error}, for “{field}”.", error=error, field=item.text),
            tell("ui", "Write cells like front.L.thigh.1-4,7; none for no cell."),
        ) from error


def _date(item: Item, path: str, value: Json) -> Json:
    if item.partial and _MONTH.match(str(value)):
        return str(value)
    try:
        return date.fromisoformat(str(value)).isoformat()
    except ValueError:
        raise AnswerInvalid(
            path,
            tell("ui", "“{value}” is not a date for “{field}”.", value=value, field=item.text),
            tell("ui", "Write YYYY-MM-DD or YYYY-MM.") if item.partial else tell("ui", "Write YYYY-MM-DD."),
        ) from None


def _time(item: Item, path: str, value: Json) -> Json:
    try:
        moment: datetime = parse_time(str(value))
    except ValueError:
        raise AnswerInvalid(
            path,
            tell("ui", "“{value}” is not a time with zone for “{field}”.", value=value, field=item.text),
            tell("ui", "Write YYYY-MM-DDTHH:MM±HH:MM, e.g. 2026-02-10T08:55-05:00."),
        ) from None
    return moment.isoformat(timespec="seconds" if moment.second else "minutes")


def _code(item: Item, path: str, value: Json) -> Json:
    if isinstance(value, str):
        value = {"code": value}
    code = str(value.get("code", "")).strip().upper() if isinstance(value, dict) else ""
    if not _ICD10CM.match(code):
        raise AnswerInvalid(
            path,
            tell("ui", "“{value}” is not an ICD-10-CM code for “{field}”.", value=value, field=item.text),
            tell("ui", "Write it like M51.17."),
        )
    listed = item.option(code)
    text = value.get("text") if isinstance(value, dict) else ""
    typed = _typed(item, path, text) if isinstance(text, str) else ""
    return {"code": code, "text": typed or (listed.text if listed else "")}


def _target(item: Item, path: str, value: Json) -> Json:
    structure = structure_of(item)
    if not isinstance(value, dict):
        raise AnswerInvalid(path, tell("ui", "“{field}” takes a level and a side.", field=item.text))
    level, side = str(value.get("level", "")), str(value.get("side", ""))
    if level not in structure.levels:
        raise AnswerInvalid(
            path,
            tell("ui", "“{level}” is not a level of “{field}”.", level=level, field=item.text),
            tell("ui", "Levels: {levels}.", levels=", ".join(structure.levels)),
        )
    if side not in {allowed.value for allowed in sides_of(item)}:
        raise AnswerInvalid(
            path,
            tell("ui", "“{side}” is not a side of “{field}”.", side=side, field=item.text),
            tell("ui", "Sides: {sides}.", sides=", ".join(sides_of(item))),
        )
    nerves = structure.nerves(level)
    said = value.get("nerve") or [*nerves]
    given = [str(nerve) for nerve in (said if isinstance(said, list) else [said])]
    if given != [*nerves]:
        raise AnswerInvalid(
            path,
            tell(
                "ui",
                "The nerve of {level} is {nerve}, not {given}.",
                level=level,
                nerve=series([*nerves]) or tell("ui", "not named"),
                given=series(given),
            )
            if len(nerves) < 2
            else tell(
                "ui",
                "The nerves of {level} are {nerves}, not {given}.",
                level=level,
                nerves=series([*nerves]),
                given=series(given),
            ),
        )
    return structure.target(level, Side(side)).to_json()


def structure_of(item: Item) -> Structure:
    """What a TARGET item aims at.

    Raises:
        ValueError: if the item names none (a definition that does not conform).
    """
    if item.target is None:
        raise ValueError(f"{item.link_id} aims at nothing")
    return item.target


def sides_of(item: Item) -> tuple[Side, ...]:
    """The sides a TARGET item offers, in display order."""
    return item.sides or structure_of(item).sides


def _views(item: Item, path: str, value: Json) -> Json:
    raise AnswerInvalid(
        path,
        tell("ui", "“{field}” is filled by saving views.", field=item.text),
        tell("ui", "{value} was not recorded.", value=repr(value)),
    )


_NORMALISERS: Mapping[Kind, Callable[[Item, str, Json], Json]] = {
    Kind.BOOLEAN: _boolean,
    Kind.CHOICE: _choice,
    Kind.MULTI_CHOICE: _multi_choice,
    Kind.QUANTITY: _quantity,
    Kind.INTEGER: _integer,
    Kind.TEXT: _text,
    Kind.DATE: _date,
    Kind.TIME: _time,
    Kind.CODE: _code,
    Kind.TARGET: _target,
    Kind.VIEWS: _views,
}
