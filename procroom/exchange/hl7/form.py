"""A signed case as HL7 v2.5.1: MDM^T02 with the note (T10 replaces it after an addendum), ORU^R01 with its facts.

A withdrawal is MDM^T11, which cancels the document as it was last sent, and ORU^R01 again with every result marked wrong.

Chapter 9 (medical documents) and chapter 7 (observations). Messages stand in the order they are to be sent in.
"""

import base64
from collections.abc import Iterator, Sequence
from itertools import count

from procroom.domain import paths
from procroom.domain.definition import Kind
from procroom.domain.kinds import quantity
from procroom.domain.language import tell, tell_count
from procroom.domain.values import parse_time
from procroom.exchange.account import Account
from procroom.exchange.codes import PROCEDURE_NOTE, WHOLE_NUMBER_UNITS, code_of
from procroom.exchange.hl7.envelope import control_id, header, hl7_parcel, patient_segments
from procroom.exchange.hl7.segments import (
    asked,
    components,
    day,
    escaped,
    formatted,
    lines,
    message,
    moment,
    segment,
    unit,
)
from procroom.exchange.own_images import check_pictures
from procroom.exchange.parcel import Parcel
from procroom.exchange.signed import Fact, SignedCase
from procroom.notes.render.text import render_text


def parcels(case: SignedCase) -> tuple[Parcel, ...]:
    """The document, then the results. An addendum replaces the document; the facts stay those of the signature.

    Raises:
        NotExportable: the patient's number or name is not recorded, an image that the note shows is not of the patient
            (clinical.md SL-05; what only cancels shows none), or a message would break the standard.
    """
    if case.withdrawn:
        return _cancelled(case), *_results(case)
    check_pictures(case)
    return _document(case), *_results(case.as_signed())


def _cancelled(case: SignedCase) -> Parcel:
    """Cancels the newest version that can have been sent; no content (9.6.11, structure MDM_T01)."""
    control = control_id(case, "T11")
    segments = (
        header(case, components("MDM", "T11", "MDM_T01"), control),
        segment("EVN", {2: moment(case.at)}),
        *patient_segments(case),
        _transcription(case),
    )
    return hl7_parcel(
        case,
        "hl7",
        "mdm-t11",
        control,
        message(segments),
        tell("sending", "{message}: the procedure note is withdrawn", message="MDM^T11"),
    )


def _document(case: SignedCase) -> Parcel:
    event = "T10" if case.version > 1 else "T02"
    control = control_id(case, event)
    data = base64.b64encode(case.note_pdf).decode("ascii")
    content = message(
        (
            header(case, components("MDM", event, "MDM_T02"), control),
            segment("EVN", {2: moment(case.at)}),
            *patient_segments(case),
            _transcription(case),
            _pdf(case, data),
            _text(case),
        )
    )
    kind = f"MDM^{event}"
    words = (
        tell("sending", "{message}: procedure note, replacing the one before", message=kind)
        if event == "T10"
        else tell("sending", "{message}: procedure note", message=kind)
    )
    return hl7_parcel(case, "hl7", f"mdm-{event.lower()}", control, content, words)


def _results(case: SignedCase) -> Iterator[Parcel]:
    """The facts of the note; then the diary of a block as it stands now, whose message is known by its content."""
    account = Account(case)
    begun = _time(account.begun) or day(case.encounter.service_date)
    yield _result(case, account, tuple(account.facts.values()), asked(PROCEDURE_NOTE, (), ""), begun, "R01")
    diary = tuple(fact for fact in case.diary() if fact.answer is not None)
    if diary:
        section = diary[0].section
        of, when = asked(None, (section.link_id,), section.text), day(case.encounter.service_date)
        yield _result(case, account, diary, of, when, "diary", case.diary_mark())


def _result(
    case: SignedCase, account: Account, told: Sequence[Fact], of: str, when: str, what: str, *mark: str
) -> Parcel:
    control = control_id(case, what, *mark)
    at = max((case.at, *(fact.answer.at for fact in told if mark and fact.answer is not None)))
    request = {
        1: "1",
        3: case.lasting_id_of("hl7", "results" if not mark else what).hex[:22],
        4: of,
        7: when,
        18: escaped(case.encounter.accession_number),  # where IHE has it (Radiology TF-2 appendix B)
        22: moment(at),
        25: "X" if case.withdrawn else _status(case),  # table 0123: cancelled
    }
    content = message(
        (
            header(case, components("ORU", "R01", "ORU_R01"), control, at),
            *patient_segments(case),
            segment("OBR", request),
            *_observations(account, told),
        )
    )
    name = "-".join(("oru-r01", *(("diary", *mark) if mark else ())))
    words = tell_count(
        "sending",
        "{message}: {count} recorded fact",
        "{message}: {count} recorded facts",
        len(told),
        message="ORU^R01",
    )
    if mark:
        words = tell_count(
            "sending",
            "{message}: {count} recorded fact, diary",
            "{message}: {count} recorded facts, diary",
            len(told),
            message="ORU^R01",
        )
    return hl7_parcel(case, "hl7", name, control, content, words)


def _document_number(case: SignedCase) -> str:
    return case.id_of("hl7", "document").hex[:30]


def _status(case: SignedCase) -> str:
    """Table 0085: final, preliminary of what was released unsigned, or wrong, e.g. of another patient."""
    if case.withdrawn:
        return "W"
    return "F" if case.signature is not None else "P"


def _transcription(case: SignedCase) -> str:
    signer = case.signer
    fields = {
        1: "1",
        2: "PN",  # table 0270: procedure note
        3: "AP",  # table 0191: application data
        4: day(case.encounter.service_date),
        6: moment(case.at),
        12: _document_number(case.at_version(case.version - 1) if case.withdrawn else case),
        15: escaped(
            case.encounter.accession_number
        ),  # the filler's number of the order (DICOM PS3.3 C.7.2.1)
        17: "DO" if signer is None else "AU",  # table 0271: documented, authenticated
        19: "CA" if case.withdrawn else "AV",  # table 0273: deleted, available
    }
    if signer is not None:
        fields[9] = components("", escaped(signer.name))
        fields[22] = components("", escaped(signer.name), *[""] * 12, moment(signer.at))
    if case.version > 1 and not case.withdrawn:
        fields[13] = _document_number(case.at_version(case.version - 1))
    return segment("TXA", fields)


def _pdf(case: SignedCase, data: str) -> str:
    return _observation(1, "ED", asked(PROCEDURE_NOTE, (), ""), f"^application^pdf^Base64^{data}", case)


def _text(case: SignedCase) -> str:
    return _observation(
        2, "FT", asked(PROCEDURE_NOTE, (), ""), formatted(render_text(case.document)), case, sub="2"
    )


def _observation(
    number: int,
    sort: str,
    what: str,
    value: str,
    case: SignedCase,
    *,
    sub: str = "1",
    units: str = "",
    at: str = "",
) -> str:
    fields = {1: str(number), 2: sort, 3: what, 4: sub, 5: value, 6: units, 11: _status(case), 14: at}
    return segment("OBX", fields)


def _observations(account: Account, facts: Sequence[Fact]) -> Iterator[str]:
    """One OBX a fact, with the time of the group it stands in (OBX-14) where that was recorded."""
    subs = sub_ids(facts)
    for number, fact in enumerate(facts, 1):
        sort, value, units = _value(fact)
        place = paths.parent(fact.path)
        yield _observation(
            *(number, sort, _asked(fact), value, account.case),
            sub=subs[place],
            units=units,
            at=_time(account.time_at(place)),
        )


def sub_ids(facts: Sequence[Fact]) -> dict[str, str]:
    """Place of facts -> OBX-4: ``1.2`` is in the first instance of a group its second; facts of one place share it.

    Where something is asked twice, as vital signs before and after are, the place that comes later takes the next number
    that tells it apart: with OBX-3 the sub-id is an observation's identity in the whole message (section 7.4.2.4).
    """
    asked_at: dict[str, set[str]] = {}
    for fact in facts:
        asked_at.setdefault(paths.parent(fact.path), set()).add(_asked(fact))
    subs, counts, taken = {"": ""}, dict[str, Iterator[int]](), set[tuple[str, str]]()

    def sub_id(place: str) -> str:
        if place not in subs:
            group, _, instance = place.rpartition(".")[2].partition("[")
            outer = sub_id(paths.parent(place))
            numbers = counts.setdefault(paths.join(paths.parent(place), group), count(1 if instance else 0))
            made = (".".join(filter(None, (outer, str(number or "")))) for number in numbers)
            subs[place] = next(
                each for each in made if taken.isdisjoint((what, each) for what in asked_at.get(place, ()))
            )
            taken.update((what, subs[place]) for what in asked_at.get(place, ()))
        return subs[place]

    return {place: sub_id(place) for place in asked_at}


def _asked(fact: Fact) -> str:
    return asked(code_of(fact.names, fact.value), fact.names, fact.item.text)


def _time(stored: str) -> str:
    """A recorded moment or day as a TS."""
    return moment(parse_time(stored)) if "T" in stored else stored.replace("-", "")


def _value(fact: Fact) -> tuple[str, str, str]:
    """Value type, value and unit: numbers as entered, moments with zone, else the words of the note."""
    kind, value = fact.item.kind, fact.value
    if kind is Kind.QUANTITY and isinstance(value, dict):
        amount = quantity(value)
        return "NM", amount.number, unit(amount.unit)
    if kind is Kind.INTEGER and isinstance(value, int):
        code = code_of(fact.names, fact.value)
        spelled = WHOLE_NUMBER_UNITS.get(code.value, "") if code else ""
        return "NM", str(value), unit(spelled) if spelled else ""
    if kind in {Kind.TIME, Kind.DATE} and isinstance(value, str):
        return "TS", _time(value), ""
    return "TX", lines(fact.words), ""
