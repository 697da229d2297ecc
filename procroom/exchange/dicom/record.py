"""The procedure record as Comprehensive SR (PS3.3 A.35.3): every recorded fact of the note, under the note's headings.

A fact is a NUM where it is a quantity or a whole number, with the unit as recorded (nothing is converted), else the words
of the note. Its concept is coded where a code is certain (``codes``), else by procroom's own: the names that lead to the
item. When a fact was entered is its observation time.
"""

from collections.abc import Iterator
from itertools import groupby

from highdicom.sr import CodedConcept, NumContentItem
from pydicom.dataset import Dataset
from pydicom.uid import ComprehensiveSRStorage

from procroom.domain.definition import Kind as Asked
from procroom.domain.definition import Section
from procroom.domain.kinds import quantity
from procroom.domain.values import Quantity
from procroom.exchange.codes import PROCEDURE_NOTE, code_of
from procroom.exchange.dicom.instance import Kind, Study, parcel
from procroom.exchange.dicom.reports import (
    CONTAINS,
    concept,
    container,
    observed,
    private,
    report,
    root,
    text,
)
from procroom.exchange.parcel import Parcel
from procroom.exchange.signed import Fact, SignedCase

RECORD = Kind("record", str(ComprehensiveSRStorage), "SR", 9108, "Procedure record")

#: Units of the record that UCUM spells otherwise.
_UCUM = {"points": ("{score}", "points"), "": ("1", "no units")}


def procedure_record(study: Study) -> Parcel:
    """The record of the case."""
    case = study.case
    sections = [
        container(private(section.link_id, section.text), list(items)) for section, items in _sections(case)
    ]
    top = root(concept(PROCEDURE_NOTE), case.document.language, sections)
    return parcel(study, RECORD, report(study, RECORD, top), RECORD.name, "every recorded fact")


def _sections(case: SignedCase) -> Iterator[tuple[Section, Iterator[Dataset]]]:
    told = (fact for fact in case.facts() if not fact.section.stage.outlives_signing)
    for section, facts in groupby(told, key=lambda fact: fact.section):
        yield section, map(_item, facts)


def _item(fact: Fact) -> Dataset:
    code = code_of(fact.names)
    name = concept(code) if code else private(fact.path, fact.item.text)
    number = _number(fact)
    item = text(name, fact.words) if number is None else _num(name, number)
    if fact.answer is not None:
        observed(item, fact.answer.at)
    return item


def _number(fact: Fact) -> Quantity | None:
    if fact.item.kind is Asked.QUANTITY and isinstance(fact.value, dict):
        return quantity(fact.value)
    if fact.item.kind is Asked.INTEGER and isinstance(fact.value, int):
        return Quantity.of(fact.value, "")
    return None


def _num(name: CodedConcept, number: Quantity) -> NumContentItem:
    unit, words = _UCUM.get(number.unit, (number.unit, number.unit))
    item = NumContentItem(
        name, float(number.value), CodedConcept(unit, "UCUM", words), relationship_type=CONTAINS
    )
    [measured] = item.MeasuredValueSequence
    measured.NumericValue = number.number  # as entered: 1.50 stays 1.50
    return item
