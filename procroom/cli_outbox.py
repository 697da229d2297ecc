"""``procroom send`` and ``procroom outbox``: what is to leave, what became of it, and sending it."""

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from procroom.cli_case import (
    case_arguments,
    case_of_file,
    case_of_store,
    check_case_arguments,
    existing_store,
    settings_of,
)
from procroom.cli_output import DONE, UNUSABLE, WrongUsage, print_json, problem
from procroom.domain.errors import ProcroomError

if TYPE_CHECKING:
    from procroom.app.jobs import Jobs
    from procroom.app.ports import Asked, Clock, OutboxItem, OutboxStore, Placed
    from procroom.app.settings import Settings
    from procroom.exchange.senders.destination import Destination
    from procroom.storage.store import SqlStore


def send_arguments(parser: argparse.ArgumentParser) -> None:
    """``procroom send``."""
    parser.add_argument(
        "case", metavar="CASE", help="the id of a case, or its end; or a case file (CASE.json)"
    )
    parser.add_argument(
        "--to", nargs="+", required=True, metavar="DEST", help="destinations, as the settings name them"
    )
    parser.add_argument(
        "--form",
        nargs="+",
        default=[],
        metavar="FORM",
        help="in these forms (default: as the settings say of each destination)",
    )
    parser.add_argument(
        "--wait",
        type=float,
        metavar="S",
        help="deliver, and wait so many seconds at most until it has arrived",
    )
    case_arguments(parser)
    _common(parser)
    parser.set_defaults(work=_send)


def outbox_arguments(parser: argparse.ArgumentParser) -> None:
    """``procroom outbox`` and what can be done with it."""
    acts = parser.add_subparsers(metavar="ACT", dest="act")
    _common(parser)
    parser.set_defaults(work=_list, case="", to="", all=False)
    shown = acts.add_parser("list", help="what is under way or refused (default); of a case everything")
    shown.add_argument(
        "case", nargs="?", default="", metavar="CASE", help="only of this case: its id, or its end"
    )
    shown.add_argument("--to", default="", metavar="DEST", help="only for this destination")
    shown.add_argument("--all", action="store_true", help="also what was confirmed and cancelled")
    shown.set_defaults(work=_list)
    told = acts.add_parser("log", help="what became of an item, and who asked for it")
    told.add_argument("item", type=int, metavar="ITEM")
    told.set_defaults(work=_log)
    sent = acts.add_parser("run", help="deliver until nothing is due")
    sent.add_argument(
        "--for",
        dest="seconds",
        type=float,
        metavar="S",
        help="wait for what is due later or reported, so long",
    )
    sent.add_argument("--to", nargs="+", default=[], metavar="DEST", help="only to these destinations")
    sent.set_defaults(work=_run)
    for act, words in (("pause", "send nothing there until it is resumed"), ("resume", "send there again")):
        each = acts.add_parser(act, help=words)
        each.add_argument("to", nargs="+", metavar="DEST")
        each.set_defaults(work=_pause)
    for act, words in (
        ("retry", "send what waits or was refused as soon as may be"),
        ("cancel", "do not send it"),
        ("resend", "send once more what arrived, was refused or cancelled"),
    ):
        each = acts.add_parser(act, help=words)
        each.add_argument("items", nargs="+", type=int, metavar="ITEM")
        each.set_defaults(work=_change)
    tried = acts.add_parser("test", help="try a destination step by step, without sending anything")
    tried.add_argument("to", metavar="DEST")
    tried.set_defaults(work=_test)
    for each in acts.choices.values():
        _common(each, again=True)
        each.add_argument(
            "--settings", type=Path, metavar="FILE", default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )
    parser.add_argument("--settings", type=Path, metavar="FILE", help="of the practice (default: your own)")


def _common(parser: argparse.ArgumentParser, *, again: bool = False) -> None:
    """Arguments of all of them; of an act ``again``, so that they may stand before it and after it."""
    absent = argparse.SUPPRESS
    parser.add_argument(
        "--store",
        type=Path,
        metavar="FILE",
        default=absent if again else None,
        help="the store with the outbox (default: your own)",
    )
    parser.add_argument(
        "--by",
        metavar="NAME",
        default=absent if again else "",
        help="who asks (default: as the settings say)",
    )
    parser.add_argument("--json", action="store_true", default=absent if again else False, help="print JSON")


@dataclass(frozen=True, slots=True)
class _Desk:
    """What every act works with."""

    store: "SqlStore"
    place: Path
    settings: "Settings"
    destinations: "dict[str, Destination]"
    clock: "Clock"
    by: str
    role: str

    @property
    def outbox(self) -> "OutboxStore":
        return self.store.outbox

    def asked(self) -> "Asked":
        """Who asks, now."""
        from procroom.app.ports import Asked  # noqa: PLC0415 - lazy: costs start-up time

        return Asked(self.by, self.role, self.clock())

    def destination(self, name: str) -> "Destination":
        """A destination of the settings.

        Raises:
            ProcroomError: there is none of that name that can be used.
        """
        if name in self.destinations:
            return self.destinations[name]
        known = ", ".join(self.destinations) or "none yet"
        raise ProcroomError(
            f"“{name}” is not a destination that can be used.",
            remedy=f"The settings name: {known}. A destination is a table [destinations.{name}] in them.",
        )


@contextmanager
def _desk(arguments: argparse.Namespace, *, make: bool = False) -> Iterator[_Desk]:
    from procroom.app.clock import clock_of  # noqa: PLC0415 - lazy: costs start-up time
    from procroom.app.settings import destinations_of  # noqa: PLC0415 - lazy: as above
    from procroom.bootstrap import default_store, login  # noqa: PLC0415 - lazy: as above
    from procroom.storage.store import open_store  # noqa: PLC0415 - lazy: the database

    settings = settings_of(arguments)
    place = arguments.store or Path(settings.store.path or default_store()).expanduser()
    store = open_store(place if make else existing_store(place), problem)
    try:
        yield _Desk(
            store,
            place,
            settings,
            destinations_of(settings)[0],
            clock_of(settings.place.time_zone),
            arguments.by or settings.place.person or login(),
            "" if arguments.by else settings.place.role,
        )
    finally:
        store.close()


# --- sending -------------------------------------------------------------------------------------------------


def _send(arguments: argparse.Namespace) -> int:
    path = Path(arguments.case)
    of_file = path.suffix == ".json" or path.is_file()
    check_case_arguments(arguments, file=of_file)
    from procroom.app import outbox  # noqa: PLC0415 - lazy: costs start-up time
    from procroom.exchange import forms  # noqa: PLC0415 - lazy: as above

    unknown = [each for each in arguments.form if each not in forms.FORMS]
    if unknown:
        raise WrongUsage(f"“{unknown[0]}” is not a form.", remedy=f"Forms: {', '.join(forms.FORMS)}.")
    with _desk(arguments, make=of_file) as desk:
        wanted = [desk.destination(name) for name in dict.fromkeys(arguments.to)]
        if of_file:
            leaving = case_of_file(arguments, desk.settings)
        else:
            leaving = case_of_store(arguments, desk.store, desk.place, desk.settings)
        placed = outbox.enqueue(desk.outbox, leaving.case, wanted, desk.asked(), arguments.form)
        for words in leaving.case.absent:
            problem(words)
        if arguments.wait is not None:
            _wait(desk, [each.item.id for each in placed], wanted, arguments.wait)
        items = {item.id: item for item in desk.outbox.items()}
        found = [items[each.item.id] for each in placed]
        if arguments.json:
            told = {
                "case_id": leaving.case.case_id,
                "version": leaving.case.version,
                "signed": leaving.case.signature is not None,
                "release": leaving.release_json(),
                "absent": list(leaving.case.absent),
                "items": [
                    {**outbox.item_json(item), "fresh": each.fresh}
                    for item, each in zip(found, placed, strict=True)
                ],
            }
            print_json(told)
        else:
            print("\n".join(_placed_words(placed, found)))
            print("\n".join(outbox.told(found, desk.clock())))
        return DONE if arguments.wait is None else _outcome(found)


def _placed_words(placed: "Sequence[Placed]", found: "Sequence[OutboxItem]") -> Iterator[str]:
    from procroom.app.outbox import item_words  # noqa: PLC0415 - lazy: costs start-up time

    for each, item in zip(placed, found, strict=True):
        yield f"{item_words(item)}{'' if each.fresh else ' (asked for before)'}"


def _wait(desk: _Desk, items: list[int], wanted: "Sequence[Destination]", seconds: float) -> None:
    """Deliver, or watch who delivers, until these have arrived or the time is up."""
    until = desk.clock() + timedelta(seconds=seconds)
    while not _deliver(desk, wanted, until):
        states = {item.id: item.state for item in desk.outbox.items()}
        if all(states[each] != "queued" for each in items) or desk.clock() >= until:
            return
        time.sleep(min(0.2, seconds))


def _run(arguments: argparse.Namespace) -> int:
    with _desk(arguments) as desk:
        wanted = [desk.destination(name) for name in arguments.to] or list(desk.destinations.values())
        names = {each.name for each in wanted}
        for name in dict.fromkeys(item.destination for item in _open(desk.outbox.items())):
            if name not in desk.destinations:
                problem(f"{name} is not a destination of the settings: what waits for it goes on waiting.")
        until = None if arguments.seconds is None else desk.clock() + timedelta(seconds=arguments.seconds)
        if not _deliver(desk, wanted, until):
            raise ProcroomError(
                "Another procroom delivers from this store already.",
                remedy="It sends what is due; wait for it.",
            )
        items = [item for item in desk.outbox.items() if item.destination in names]
        _print_items(arguments, desk, _open(items))
        return _outcome(items)


def _deliver(desk: _Desk, wanted: "Sequence[Destination]", until: datetime | None) -> bool:
    """Serve these destinations; false when somebody else does."""
    from procroom.app.delivering import Delivery, deliver  # noqa: PLC0415 - lazy: costs start-up time
    from procroom.app.jobs import Jobs  # noqa: PLC0415 - lazy: as above
    from procroom.app.privacy import KnownIdentifiers  # noqa: PLC0415 - lazy: as above
    from procroom.bootstrap import log_path, start_log, stop_log  # noqa: PLC0415 - lazy: as above
    from procroom.exchange.senders.destination import sender_of  # noqa: PLC0415 - lazy: as above
    from procroom.exchange.senders.listeners import Listeners  # noqa: PLC0415 - lazy: as above

    with desk.outbox.delivering() as mine:
        if not mine:
            return False
        chance, listeners = random.SystemRandom().random, Listeners()
        lanes = [
            Delivery(desk.store, each, sender_of, desk.clock, chance, listeners=listeners) for each in wanted
        ]
        start_log(log_path(), KnownIdentifiers())
        jobs = Jobs()
        try:
            deliver(jobs, lanes, time.sleep, until)
        finally:
            _end(jobs)
            stop_log()
    return True


def _end(jobs: "Jobs") -> None:
    """Cancel all, and wait until nothing is being sent any more: so long the right to deliver is kept.

    Who asks to stop once more meanwhile has to wait as well, for no longer than a receiver has to answer in.
    """
    stopped = False
    while True:
        try:
            if not jobs.close():
                break
        except KeyboardInterrupt:
            stopped = True
    if stopped:
        raise KeyboardInterrupt


def _open(items: "Sequence[OutboxItem]") -> "list[OutboxItem]":
    return [item for item in items if item.state not in {"confirmed", "cancelled"}]


def _outcome(items: "Sequence[OutboxItem]") -> int:
    """The exit code: whether all that was not cancelled has reached its receiver."""
    return UNUSABLE if any(item.state in {"queued", "refused"} for item in items) else DONE


# --- looking and changing ------------------------------------------------------------------------------------


def _list(arguments: argparse.Namespace) -> int:
    with _desk(arguments) as desk:
        case_id = _case_id(desk, arguments.case) if arguments.case else ""
        items = desk.outbox.items(case_id, arguments.to)
        _print_items(arguments, desk, items if arguments.all or case_id else _open(items))
    return DONE


def _case_id(desk: _Desk, end: str) -> str:
    """The whole id of a case by its end: of one in the outbox, which may have been a case file, else of the store."""
    from procroom.app.case_history import whole_id  # noqa: PLC0415 - lazy: costs start-up time

    known = {item.case_id for item in desk.outbox.items() if item.case_id.endswith(end)}
    return known.pop() if len(known) == 1 else whole_id(desk.store, desk.place, end)


def _print_items(arguments: argparse.Namespace, desk: _Desk, items: "Sequence[OutboxItem]") -> None:
    from procroom.app.outbox import item_json, item_words  # noqa: PLC0415 - lazy: costs start-up time

    names = dict.fromkeys((*desk.destinations, *(item.destination for item in items)))
    lanes = [desk.outbox.lane(name) for name in names]
    if arguments.json:
        print_json(
            {
                "items": [item_json(item) for item in items],
                "destinations": [
                    {
                        "name": lane.destination,
                        "in_settings": lane.destination in desk.destinations,
                        "paused": lane.paused,
                        "changed_by": lane.changed_by,
                        "rests_until": lane.rests_until.isoformat() if lane.rests_until else None,
                    }
                    for lane in lanes
                ],
            }
        )
        return
    for item in items:
        print(item_words(item))
    for lane in lanes:
        if lane.paused:
            print(f"{lane.destination} is paused by {lane.changed_by}.")
        elif lane.rests_until is not None:
            at = lane.rests_until.astimezone(desk.clock().tzinfo)
            print(f"{lane.destination} does not answer; it is tried again at {at:%H:%M}.")
    if not items:
        print("Nothing waits.")


def _log(arguments: argparse.Namespace) -> int:
    with _desk(arguments) as desk:
        lines = desk.outbox.log(arguments.item)
        if not lines:
            raise ProcroomError(
                f"There is no item {arguments.item} in the outbox.", remedy="procroom outbox lists them."
            )
        zone = desk.clock().tzinfo
    if arguments.json:
        print_json(
            [
                {"at": line.at.isoformat(), "what": line.what.value, "words": line.words, "by": line.by}
                for line in lines
            ]
        )
    else:
        for line in lines:
            said = ", ".join(filter(None, (line.words, line.by and f"by {line.by}")))
            print(f"{line.at.astimezone(zone):%Y-%m-%d %H:%M:%S} {line.what}{said and f': {said}'}")
    return DONE


def _change(arguments: argparse.Namespace) -> int:
    from procroom.app.outbox import item_json, item_words  # noqa: PLC0415 - lazy: costs start-up time

    with _desk(arguments) as desk:
        change = {"retry": desk.outbox.retry, "cancel": desk.outbox.cancel, "resend": desk.outbox.resend}
        asked = desk.asked()
        items = [change[arguments.act](item, asked) for item in arguments.items]
    if arguments.json:
        print_json([item_json(item) for item in items])
    else:
        print("\n".join(item_words(item) for item in items))
    return DONE


def _pause(arguments: argparse.Namespace) -> int:
    with _desk(arguments) as desk:
        for name in arguments.to:
            if not any(item.destination == name for item in desk.outbox.items("", name)):
                desk.destination(name)
            if arguments.act == "pause":
                desk.outbox.pause(name, desk.by)
            else:
                desk.outbox.resume(name, desk.by)
        _print_items(
            arguments, desk, [item for each in arguments.to for item in _open(desk.outbox.items("", each))]
        )
    return DONE


def _test(arguments: argparse.Namespace) -> int:
    from procroom.app.settings import destinations_of  # noqa: PLC0415 - lazy: costs start-up time
    from procroom.exchange.senders.destination import sender_of  # noqa: PLC0415 - lazy: as above

    found, wrong = destinations_of(settings_of(arguments))
    if arguments.to not in found:
        raise ProcroomError(
            f"“{arguments.to}” is not a destination that can be used.",
            remedy=f"The settings name: {', '.join(found) or 'none yet'}." if not wrong else "See above.",
        )
    sender, steps = sender_of(found[arguments.to]), list[dict[str, Any]]()
    try:
        for tested in sender.test(lambda: None):
            steps.append({"step": tested.step.value, "passed": tested.passed, "words": tested.words})
            if not arguments.json:
                print(f"{'passed' if tested.passed else 'FAILED'}  {tested.step}: {tested.words}", flush=True)
    finally:
        sender.close()
    if arguments.json:
        print_json(steps)
    return DONE if all(each["passed"] for each in steps) else UNUSABLE
