"""The procedure record as Comprehensive SR (PS3.3 A.35.3): every recorded fact of the note, under the note's headings.

A fact is a NUM where it is a quantity or a whole number, with the unit as recorded (nothing is converted), DATETIME or DATE
where it is a moment or a day, else the words of the note. Its concept is coded where a code is certain (``codes``), else by procroom's own: the names that lead to the
item. Each instance of a group is a container of its own. When a fact was entered is its observation time.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from highdicom.sr import (
    CodedConcept,
    ContainerContentItem,
    ContentItem,
    DateContentItem,
    DateTimeContentItem,
    NumContentItem,
)
from pydicom.uid import ComprehensiveSRStorage
from pydicom.valuerep import DA, DT

from procroom.domain import paths
from procroom.domain.definition import Kind as Asked
from procroom.domain.kinds import quantity
from procroom.domain.language import mark, tell
from procroom.domain.values import Quantity, parse_time
from procroom.exchange.codes import PROCEDURE_NOTE, WHOLE_NUMBER_UNITS, code_of, ucum
from procroom.exchange.dicom.instance import Kind, Study, parcel
from procroom.exchange.dicom.reports import (
    CONTAINS,
    CONTEXT,
    concept,
    container,
    observed,
    private,
    report,
    root,
    text,
)
from procroom.exchange.parcel import Parcel
from procroom.exchange.signed import Fact

RECORD = Kind("record", str(ComprehensiveSRStorage), "SR", 9108, mark("sending", "Procedure record"))

#: Characters of a DS.
_DS = 16


def procedure_record(study: Study) -> Parcel:
    """The record of the case."""
    case = study.case
    top = root(concept(PROCEDURE_NOTE), case.document.language, list(_sections(study)))
    return parcel(
        study, RECORD, report(study, RECORD, top), RECORD.name, tell("sending", "every recorded fact")
    )


def _sections(study: Study) -> Iterator[ContainerContentItem]:
    told = (fact for fact in study.case.facts() if not fact.section.stage.outlives_signing)
    for section, facts in groupby(told, key=lambda fact: fact.section):
        yield container(private(section.link_id, section.text), list(_nested(study, facts, 1)))


def _nested(study: Study, facts: Iterable[Fact], depth: int) -> Iterator[ContentItem]:
    """Facts under the groups they stand in; ``depth`` steps of their paths are told already."""
    for step, those in groupby(facts, key=lambda fact: fact.path.split(".")[depth]):
        some = list(those)
        first = some[0]
        if len(first.names) == depth + 1:
            yield from (_item(study, fact) for fact in some)
            continue
        place = ".".join(first.path.split(".")[: depth + 1])
        group = paths.resolve(study.case.definition, place)
        name = private(".".join(first.names[: depth + 1]), group.text)
        instance = step.partition("[")[2].removesuffix("]")
        told = [text(private("instance", "Instance"), instance, CONTEXT)] if instance else []
        yield container(name, [*told, *_nested(study, some, depth + 1)])


def _item(study: Study, fact: Fact) -> ContentItem:
    code = code_of(fact.names, fact.value)
    name = concept(code) if code else private(".".join(fact.names), fact.item.text)
    item = _valued(study, fact, name)
    if fact.answer is not None:
        observed(study, item, fact.answer.at)
    return item


def _valued(study: Study, fact: Fact, name: CodedConcept) -> ContentItem:
    if fact.item.kind is Asked.TIME and isinstance(fact.value, str):
        return DateTimeContentItem(name, DT(study.moment(parse_time(fact.value))), CONTAINS)
    if fact.item.kind is Asked.DATE and isinstance(fact.value, str) and len(fact.value) == len("2027-01-31"):
        return DateContentItem(name, DA(fact.value.replace("-", "")), CONTAINS)
    number = _number(fact)
    return text(name, fact.words) if number is None else _num(name, number)


def _number(fact: Fact) -> Quantity | None:
    if fact.item.kind is Asked.QUANTITY and isinstance(fact.value, dict):
        return quantity(fact.value)
    if fact.item.kind is Asked.INTEGER and isinstance(fact.value, int):
        code = code_of(fact.names)
        return Quantity.of(fact.value, WHOLE_NUMBER_UNITS.get(code.value, "") if code is not None else "")
    return None


def _num(name: CodedConcept, number: Quantity) -> NumContentItem:
    unit = ucum(number.unit)
    item = NumContentItem(
        name,
        float(number.value),
        CodedConcept(unit, "UCUM", unit if number.unit else "no units"),
        relationship_type=CONTAINS,
    )
    [measured] = item.MeasuredValueSequence
    if len(number.number) <= _DS:
        measured.NumericValue = number.number  # as entered: 1.50 stays 1.50
    return item
