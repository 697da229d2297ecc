"""What was put in or used: leads, the external stimulator, the generator of lesions; each as recorded."""

from collections.abc import Mapping
from dataclasses import dataclass

from procroom.domain import paths
from procroom.domain.anatomy import part_of
from procroom.domain.definition import Group, Item
from procroom.exchange.account import Account
from procroom.exchange.account import amount as amount_of
from procroom.exchange.codes import REGIONS
from procroom.exchange.fhir.draft import Draft, Resource, amount, concept, moment
from procroom.exchange.signed import Fact, SignedCase

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


def leads_out(placement: SignedCase, pull: SignedCase) -> Fact | None:
    """When the leads of a placement came out, as another case of its trial says; None where it does not say so of all of them.

    A lead that stayed behind, or of which a part may have, is still in use as far as anybody knows.
    """
    told, placed = Account(pull).facts, Account(placement)
    removed, intact = told.get("pull.leads_removed"), told.get("pull.intact")
    if pull.signature is None or pull.withdrawn or removed is None or intact is None or not intact.value:
        return None
    stayed = sum(not each.stopped for each in placed.done) if _is_left(placed) else 0
    is_all = isinstance(removed.value, int) and removed.value >= stayed > 0
    return told.get("pull.at") if is_all else None


def device_uses(
    draft: Draft, patient: Resource, used: Used, done: Mapping[str, Resource], out: Fact | None = None
) -> list[Resource]:
    """What the patient went home with, or did not: told only where somebody recorded whether leads were left in.

    Args:
        draft: of the case in which they were placed.
        patient: of it.
        used: its Devices.
        done: performed target -> reference of its Procedure.
        out: when they came out; None while that is not known.
    """
    left = draft.account.facts.get(_LEFT)
    if left is None or not isinstance(left.value, bool):
        return []
    told: Resource = {
        "status": "active" if left.value else "completed",
        "subject": patient,
        "recordedOn": draft.recorded(_LEFT),
    }
    if out is not None and out.answer is not None:
        told["status"] = "completed"
        told["timingPeriod"] = {"end": moment(str(out.value))}
        told["recordedOn"] = out.answer.at.isoformat()
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
        "patient": patient if _is_left(draft.account) else None,
    }
    return draft.lasting("Device", place, body=body)


def _is_left(account: Account) -> bool:
    """Whether the leads stayed in the patient, as somebody recorded."""
    left = account.facts.get(_LEFT)
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
