"""Reads device lists: the generic ones of this product, and files of a practice's own. A file that is wrong says where."""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, TypeVar

from procroom.domain.devices import Burst, DeviceList, LeadModel, LevelHint, Range, StimulatorProfile
from procroom.domain.errors import ProcroomError

FORMAT = "procroom-devices"
VERSION = 1
_CONTACTS = (4, 8, 16)
_Made = TypeVar("_Made")


class DevicesUnusable(ProcroomError):
    """A device list cannot be read, or is not right; names the file and the place."""


@cache
def shipped_devices() -> DeviceList:
    """The generic devices of this product."""
    file = files("procroom.resources") / "devices" / "generic.toml"
    return parsed(file.read_text("utf-8"), "generic.toml")


def devices_of(own: Iterable[Path] = ()) -> DeviceList:
    """The generic devices with those of a practice's own files before them; an own profile takes the place of its id.

    Raises:
        DevicesUnusable: a file cannot be read or is not right.
    """
    lists = [_read(path) for path in own]
    every = (*lists, shipped_devices())
    stimulators = {each.profile_id: each for found in reversed(every) for each in found.stimulators}
    leads = {each.model_id: each for found in reversed(every) for each in found.leads}
    order = [each.profile_id for found in every for each in found.stimulators]
    lead_order = [each.model_id for found in every for each in found.leads]
    return DeviceList(
        tuple(stimulators[name] for name in dict.fromkeys(order)),
        tuple(leads[name] for name in dict.fromkeys(lead_order)),
        tuple(each for found in every for each in found.hints),
    )


def _read(path: Path) -> DeviceList:
    try:
        return parsed(path.read_text("utf-8"), path.name)
    except (OSError, UnicodeDecodeError) as error:
        raise DevicesUnusable(
            f"{path} cannot be read: {getattr(error, 'strerror', None) or error}."
        ) from error


def parsed(text: str, name: str) -> DeviceList:
    """A device list from its text.

    Raises:
        DevicesUnusable: names the file, and the entry that is not right.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DevicesUnusable(f"{name} is not TOML: {error}.") from error
    if data.get("format") != FORMAT or data.get("version") != VERSION:
        raise DevicesUnusable(
            f"{name} is not a device list.",
            remedy=f"It begins with format = “{FORMAT}” and version = {VERSION}.",
        )
    return DeviceList(
        tuple(_each(data, "stimulator", name, lambda row: _stimulator(row, name))),
        tuple(_each(data, "lead", name, _lead)),
        tuple(
            _each(
                data,
                "hint",
                name,
                lambda row: LevelHint(_text(row, "area"), _text(row, "levels"), _text(row, "mark")),
            )
        ),
    )


def _each(
    data: Mapping[str, Any], kind: str, name: str, make: Callable[[Mapping[str, Any]], _Made]
) -> list[_Made]:
    rows = data.get(kind, [])
    found = []
    for number, row in enumerate(rows if isinstance(rows, list) else [], start=1):
        try:
            found.append(make(row))
        except (KeyError, ValueError, TypeError, InvalidOperation) as error:
            said = str(error).strip("'\"")
            raise DevicesUnusable(f"{name}: {kind} {number} is not right: {said}.") from error
    return found


def _stimulator(row: Mapping[str, Any], name: str) -> StimulatorProfile:
    return StimulatorProfile(
        profile_id=_text(row, "id"),
        name=_text(row, "name"),
        waveforms=tuple(str(each) for each in row["waveforms"]),
        amplitude=_range(row, "amplitude"),
        pulse_width=_range(row, "pulse_width"),
        rate=_range(row, "rate"),
        impedance=_range(row, "impedance"),
        origin=name,
        rates=tuple((str(code), _figure(hz, f"fixed_rate.{code}")) for code, hz in _table(row, "fixed_rate")),
        burst=_burst(row) if "burst" in row else None,
    )


def _table(row: Mapping[str, Any], key: str) -> Iterable[tuple[str, Any]]:
    found = row.get(key, {})
    if not isinstance(found, Mapping):
        raise ValueError(f"“{key}” is no table")
    return found.items()


def _burst(row: Mapping[str, Any]) -> Burst:
    found = dict(_table(row, "burst"))
    intra, inter, width = (
        _figure(found[each], f"burst.{each}") for each in ("intra_hz", "inter_hz", "width_us")
    )
    return Burst(int(found["spikes"]), intra, inter, width, str(found["mark"]))


def _lead(row: Mapping[str, Any]) -> LeadModel:
    contacts = row["contacts"]
    if contacts not in _CONTACTS:
        raise ValueError(f"contacts is {contacts!r}, not 4, 8 or 16")
    length, spacing = (_figure(row[each]["value"], each) for each in ("contact_length", "spacing"))
    if not 0 < length < spacing:
        raise ValueError("a contact has to be shorter than the spacing")
    return LeadModel(
        _text(row, "id"), _text(row, "name"), contacts, length, spacing, str(row["spacing"]["mark"])
    )


def _text(row: Mapping[str, Any], key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"“{key}” is missing")
    return value


def _range(row: Mapping[str, Any], key: str) -> Range:
    if key not in row:
        raise ValueError(f"“{key}” is missing")
    found = row[key]
    low, high = (_figure(found[each], f"{key}.{each}") for each in ("low", "high"))
    step = _figure(found["step"], f"{key}.step") if "step" in found else None
    if low >= high or (step is not None and step <= 0):
        raise ValueError(f"{key} has no range")
    return Range(low, high, str(found["unit"]), str(found["mark"]), step, str(found.get("source", "")))


def _figure(value: object, where: str) -> Fraction:
    try:
        return Fraction(Decimal(str(value)))
    except (InvalidOperation, ValueError, OverflowError) as error:
        raise ValueError(f"{where} is {value!r}, not a number") from error
