"""What leaves the building: put into the outbox once, as bytes, with who asked for it. ``app.delivering`` sends it."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby

from procroom.app.ports import Asked, Consignment, OutboxItem, OutboxStore, Placed
from procroom.domain.errors import ProcroomError, Refusal
from procroom.domain.events import ReleasedUnsigned
from procroom.domain.language import recall, tell
from procroom.domain.values import Json
from procroom.exchange import forms
from procroom.exchange.parcel import Parcel
from procroom.exchange.senders.destination import PROTOCOLS, Destination
from procroom.exchange.senders.folder import labels_of
from procroom.exchange.signed import SignedCase
from procroom.storage.consignment import State


def enqueue(
    outbox: OutboxStore,
    case: SignedCase,
    destinations: Sequence[Destination],
    asked: Asked,
    only: Sequence[str] = (),
) -> tuple[Placed, ...]:
    """Put a case into the outbox for these destinations: all of it in one transaction, or nothing.

    The same version again is not sent again while it waits or has arrived; what was refused or cancelled is.

    Args:
        outbox: of the store that the case is in.
        case: as it is to leave; an unsigned one was released by somebody first (``app.releasing``).
        destinations: who gets it.
        asked: who wants that, when.
        only: these forms instead of those that each destination is given by its settings; one that a destination's
            protocol does not carry is left out there.

    Returns:
        What is in the outbox for it, in the order it is sent.

    Raises:
        Refusal: the case is not signed and nobody released it as it stands.
        ProcroomError: a form suits none of the destinations, a destination is left without any, or names its files by
            what is not recorded.
        NotExportable: a form cannot be made of this case.
        IdentityTaken: a receiver would know two things by one identity.
        StoreUnavailable: it could not be written.
    """
    check_released(case)
    wanted = {each.name: _forms(each, only, withdrawn=case.withdrawn) for each in destinations}
    for form in only:
        if not any(form in found for found in wanted.values()):
            raise ProcroomError(
                tell("sending", "None of these destinations takes the form “{form}”.", form=form),
                remedy=tell("sending", "They take: {carried}.", carried=_carried(destinations)),
            )
    made = {
        form: forms.make(form, case)
        for form in dict.fromkeys(form for each in wanted.values() for form in each)
    }
    labels = {each.name: labels_of(each, case) for each in destinations}
    return outbox.place(
        [
            _consignment(each.name, parcel, labels[each.name])
            for each in destinations
            for form in wanted[each.name]
            for parcel in made[form]
        ],
        asked,
    )


def call_back(outbox: OutboxStore, case_id: str, asked: Asked) -> tuple[int, tuple[str, ...]]:
    """Take back what of a case has not left: its note is withdrawn, and must not arrive as valid.

    Returns:
        How many things were taken back, and the destinations that have something of it, or may have: those need the
        withdrawal.

    Raises:
        StoreUnavailable: it could not be written.
    """
    items = outbox.items(case_id)
    waiting = [item for item in items if item.state in {State.QUEUED, State.REFUSED}]
    for item in waiting:
        outbox.cancel(item.id, asked)
    left = {State.SENT, State.CONFIRMED}
    reached = (item for item in items if item.state in left or (item.state is State.QUEUED and item.attempts))
    return len(waiting), tuple(dict.fromkeys(item.destination for item in reached))


def check_released(case: SignedCase) -> None:
    """See that a case may leave: signed, or released by the newest entry of its journal.

    Raises:
        Refusal: it may not.
    """
    if case.version == 0 and not isinstance(case.entries[-1].event, ReleasedUnsigned):
        raise Refusal(
            tell("ui", "Case …{case_id} is not signed.", case_id=case.case_id[-8:]),
            remedy=tell("ui", "Sign it first, or release it unsigned on purpose."),
        )


def _forms(destination: Destination, only: Sequence[str], *, withdrawn: bool) -> tuple[str, ...]:
    """Those it gets; of a withdrawn note those of its settings that have a word for it."""
    carried = PROTOCOLS[destination.protocol].carries or tuple(forms.FORMS)
    found = tuple(form for form in dict.fromkeys(only or destination.forms) if form in carried)
    if not found:
        raise ProcroomError(
            tell("sending", "It is not said in which form {name} gets a case.", name=destination.name),
            remedy=tell("sending", "Name forms for it: {names}.", names=", ".join(carried)),
        )
    if withdrawn and not only:
        found = tuple(form for form in found if not forms.FORMS[form].unsaid)
        if not found:
            raise ProcroomError(
                tell(
                    "sending",
                    "{name} gets no form that can say that a note is withdrawn.",
                    name=destination.name,
                ),
                remedy=" ".join(dict.fromkeys(forms.FORMS[form].unsaid for form in destination.forms)),
            )
    return found


def _carried(destinations: Iterable[Destination]) -> str:
    named = (PROTOCOLS[each.protocol].carries or tuple(forms.FORMS) for each in destinations)
    return ", ".join(dict.fromkeys(form for carried in named for form in carried))


def _consignment(destination: str, parcel: Parcel, labels: Mapping[str, str]) -> Consignment:
    return Consignment(
        destination=destination,
        case_id=parcel.case_id,
        version=parcel.version,
        form=parcel.form,
        identity=parcel.identity,
        digest=parcel.digest,
        media_type=parcel.media_type,
        name=parcel.name,
        summary=parcel.summary,
        content=parcel.content,
        labels=json.dumps(labels, ensure_ascii=False, sort_keys=True) if labels else "",
    )


# --- in words ------------------------------------------------------------------------------------------------


def told(items: Iterable[OutboxItem], now: datetime) -> tuple[str, ...]:
    """How far a case has come, a line for each destination and state: ``stored and committed 14:02 by PACS1``.

    Args:
        items: of one case.
        now: with the zone that times are told in; those of another day are told with it.
    """
    found = sorted(items, key=_kind)
    return tuple(line for _, group in groupby(found, _kind) for line in _lines(list(group), now))


def _kind(item: OutboxItem) -> tuple[str, str, bool, str]:
    return item.destination, item.state, item.committed, item.receipt


def _lines(items: list[OutboxItem], now: datetime) -> Iterator[str]:
    first = items[0]
    place = first.destination if len(items) == 1 else f"{first.destination} ({len(items)})"
    last = max((item.received_at for item in items if item.received_at), default=first.asked_at)
    words = {"receipt": recall("sending", first.receipt), "at": _moment(last, now), "place": place}
    match first.state:
        case State.CONFIRMED if first.committed and "commit" not in first.receipt:
            yield tell("ui", "{receipt} and committed {at} by {place}", **words)
        case State.CONFIRMED:
            yield tell("ui", "{receipt} {at} by {place}", **words)
        case State.SENT:
            yield tell("ui", "{receipt} {at} by {place}, not yet committed", **words)
            for problem in dict.fromkeys(item.problem for item in items if item.problem):
                yield tell(
                    "ui", "{place}: {problem}", place=first.destination, problem=recall("sending", problem)
                )
        case State.CANCELLED:
            yield tell("ui", "cancelled for {place}", **words)
        case State.REFUSED:
            for item in items:
                yield tell(
                    "ui",
                    "refused by {place}: {what}: {problem}",
                    place=item.destination,
                    what=recall("sending", item.summary),
                    problem=recall("sending", item.problem),
                )
        case State.QUEUED:
            problem = next((item.problem for item in items if item.problem), "")
            if problem:
                yield tell(
                    "ui", "waiting for {place}: {problem}", **words, problem=recall("sending", problem)
                )
            else:
                yield tell("ui", "waiting for {place}", **words)


def _moment(moment: datetime, now: datetime) -> str:
    here = moment.astimezone(now.tzinfo)
    return f"{here:%H:%M}" if here.date() == now.date() else f"{here:%Y-%m-%d %H:%M}"


def item_json(item: OutboxItem) -> dict[str, Json]:
    """An item for programs; times as ISO 8601 in UTC."""
    return {
        "id": item.id,
        "destination": item.destination,
        "case_id": item.case_id,
        "version": item.version,
        "form": item.form,
        "identity": item.identity,
        "sha256": item.digest,
        "file": item.name,
        "summary": item.summary,
        "state": item.state.value,
        "held_by": item.held_by,
        "attempts": item.attempts,
        "next_at": item.next_at.isoformat() if item.state in {State.QUEUED, State.SENT} else None,
        "sending": item.sending_since is not None,
        "problem": item.problem,
        "receipt": item.receipt,
        "reference": item.reference,
        "committed": item.committed,
        "received_at": item.received_at.isoformat() if item.received_at else None,
        "asked_by": item.asked_by,
        "role": item.role,
        "asked_at": item.asked_at.isoformat(),
    }


def item_words(item: OutboxItem) -> str:
    """An item in one line: ``12 PACS1 waiting: procedure note (item 11 first)``."""
    said = {State.QUEUED: "waiting", State.SENT: "sent, not yet committed"}.get(item.state, item.state.value)
    held = f" (item {item.held_by} first)" if item.held_by is not None else ""
    why = "" if item.state is State.CANCELLED else item.problem or item.receipt
    what = f"{item.summary}, version {item.version}" if item.version else item.summary
    return f"{item.id} {item.destination} {said}: {what}{held}{f' – {why}' if why else ''}"
