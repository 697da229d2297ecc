"""What was put in or used: leads, the external stimulator, the generator of lesions; each as recorded."""

from collections.abc import Mapping
from dataclasses import dataclass

from procroom.domain import paths
from procroom.domain.anatomy import part_of
from procroom.domain.definition import Group, Item
from procroom.exchange.account import amount as amount_of
from procroom.exchange.codes import REGIONS
from procroom.exchange.fhir.draft import Draft, Resource, amount, concept

#: Items of a lead that are told of the device itself; the rest of its items are its properties.
_OF_LEAD = frozenset({"model", "udi", "lot"})
_STIMULATOR = "placement.stimulator"
_LEFT = "placement.leads_left"


@dataclass(frozen=True, slots=True)
class Used:
    """References of Devices by the performed target they were used at.

    Attributes:
        leads: of the leads that were placed.
        generators: of what made the lesions.
        stimulators: of what the leads are connected to; it belongs to no single target.
    """

    leads: Mapping[str, Resource]
    generators: Mapping[str, Resource]
    stimulators: tuple[Resource, ...] = ()

    def all(self) -> list[Resource]:
        """Every Device once."""
        found = {str(each["reference"]): each for each in (*self.leads.values(), *self.generators.values())}
        return [*found.values(), *self.stimulators]

    @staticmethod
    def at(devices: Mapping[str, Resource], path: str) -> list[Resource]:
        """The one at a target, or none."""
        return [devices[path]] if path in devices else []


def devices(draft: Draft, patient: Resource) -> Used:
    """The Devices of the case."""
    leads = {
        done.path: made
        for done in draft.account.done
        if (made := _lead(draft, patient, done.path)) is not None
    }
    generator = _generator(draft)
    lesioned = {
        done.path: generator
        for done in draft.account.done
        if generator is not None and _has_lesion(draft, done.path)
    }
    stimulator = _stimulator(draft)
    return Used(leads, lesioned, (stimulator,) if stimulator is not None else ())


def device_uses(draft: Draft, patient: Resource, used: Used, done: Mapping[str, Resource]) -> list[Resource]:
    """What the patient went home with, or did not: told only where somebody recorded whether leads were left in."""
    left = draft.account.facts.get(_LEFT)
    if left is None or not isinstance(left.value, bool):
        return []
    told: Resource = {
        "status": "active" if left.value else "completed",
        "subject": patient,
        "recordedOn": draft.recorded(_LEFT),
    }
    made = []
    for path, device in used.leads.items():
        body: Resource = {
            **told,
            "device": device,
            "derivedFrom": [done[path]],
            "bodySite": _tip(draft, path),
        }
        made.append(draft.lasting("DeviceUseStatement", path, body=body))
    return made + [
        draft.lasting("DeviceUseStatement", _STIMULATOR, body={**told, "device": each})
        for each in used.stimulators
    ]


def _lead(draft: Draft, patient: Resource, target: str) -> Resource | None:
    """The lead of a target. ``carrierHRF`` is the UDI as somebody typed it; its parts are not guessed."""
    place, account = f"{target}.lead", draft.account
    if not any(paths.parent(path) == place for path in account.facts):
        return None
    model, udi, lot = (account.words(f"{place}.{name}") for name in ("model", "udi", "lot"))
    properties: list[Resource] = []
    for path, fact in account.facts.items():
        if paths.parent(path) == place and fact.item.link_id not in _OF_LEAD:
            number = amount_of(fact.value)
            value: Resource = (
                {"valueCode": [{"text": fact.words}]}
                if number is None
                else {"valueQuantity": [amount(number)]}
            )
            properties.append({"type": concept(fact.item.text), **value})
    body: Resource = {
        "type": concept(_heading(draft, place)),
        "deviceName": _named(model),
        "udiCarrier": [{"carrierHRF": udi}] if udi else None,
        "lotNumber": lot,
        "property": properties,
        "patient": patient if _is_left(draft) else None,
    }
    return draft.lasting("Device", place, body=body)


def _is_left(draft: Draft) -> bool:
    """Whether the leads stayed in the patient, as somebody recorded."""
    left = draft.account.facts.get(_LEFT)
    return left is not None and left.value is True


def _stimulator(draft: Draft) -> Resource | None:
    account = draft.account
    kind, serial = account.words(_STIMULATOR), account.words(f"{_STIMULATOR}_serial")
    if not (kind or serial):
        return None
    body: Resource = {
        "type": concept(_heading(draft, _STIMULATOR)),
        "deviceName": _named(kind),
        "serialNumber": serial,
    }
    return draft.lasting("Device", _STIMULATOR, body=body)


def _generator(draft: Draft) -> Resource | None:
    """What made the lesions."""
    make, model, serial = (
        draft.account.words(f"rf.generator_{name}") for name in ("make", "model", "serial")
    )
    if not (make or model or serial):
        return None
    body: Resource = {
        "type": concept("Radiofrequency generator"),
        "manufacturer": make,
        "deviceName": _named(model),
        "serialNumber": serial,
    }
    return draft.lasting("Device", "rf.generator", body=body)


def _named(model: str) -> list[Resource] | None:
    return [{"name": model, "type": "model-name"}] if model else None


def _has_lesion(draft: Draft, target: str) -> bool:
    return any(
        row.group.link_id == "lesions" and paths.is_under(row.path, target) for row in draft.case.all_rows()
    )


def _heading(draft: Draft, path: str) -> str:
    """What the record calls it."""
    found = paths.resolve(draft.case.definition, path)
    return found.text if isinstance(found, Group | Item) else ""


def _tip(draft: Draft, target: str) -> Resource | None:
    """Where the tip came to lie, as recorded."""
    vertebra, third, side = (
        draft.account.words(f"{target}.tip.{name}") for name in ("vertebra", "third", "mediolateral")
    )
    words = ", ".join(filter(None, (" ".join(filter(None, (vertebra, third))), side)))
    return concept(words, REGIONS.get(part_of(vertebra).value)) if words else None
