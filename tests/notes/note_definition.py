"""A small definition that has one of everything a note must word; not a procedure anybody does."""

from decimal import Decimal

from procroom.domain.anatomy import FORAMEN
from procroom.domain.definition import (
    Group,
    Item,
    Kind,
    Option,
    Phrase,
    ProcedureDefinition,
    Section,
    Stage,
    answered,
)


def item(link_id, text, kind=Kind.TEXT, **more):
    return Item(link_id=link_id, text=text, kind=kind, **more)


def option(code, text, phrase="", **more):
    return Option(code, text, phrase, **more)


DRUG = (
    item("drug", "Drug", Kind.CHOICE, options=(option("LIDOCAINE", "Lidocaine", "lidocaine"),), required=True,
         open_choice=True, column="Drug"),
    item("concentration", "Concentration", Kind.QUANTITY, units=("mg/mL", "%"), column="Strength"),
    item("volume", "Volume", Kind.QUANTITY, units=("mL",), required=True, column="Volume"),
    item("dose", "Dose", Kind.QUANTITY, calculation="dose_mg", column="Dose"),
    item("lot", "Lot", column="Lot"),
)  # fmt: skip

POSITIONS = Group(
    link_id="positions",
    text="Needle positions",
    repeats=True,
    prefix="p",
    role="positions",
    items=(
        item("at", "Reached at", Kind.TIME),
        item("aspiration", "Aspiration", Kind.CHOICE, required=True,
             options=(option("NEG", "Negative", "negative"), option("BLOOD", "Blood", "blood"))),
        item("tip", "Tip", Kind.CHOICE,
             options=(option("ACCEPTED", "Accepted", "accepted"),
                      option("REPOSITIONED", "Repositioned", "repositioned"),
                      option("ABANDONED", "Abandoned", "abandoned", aborts=True))),
        item("views", "Saved views", Kind.VIEWS, required_when=answered("tip", "ACCEPTED"), at_least=2),
        Group(link_id="injected", text="Injected drugs", items=DRUG, repeats=True, prefix="d", title="drug",
              role="medication", inline="{drug}[ {concentration}] {volume}", joiner=" with "),
    ),
    sentences=(
        Phrase(text="Aspiration: {aspiration}."),
        Phrase(text="The needle was {tip}.", when=answered("tip", "REPOSITIONED", "ABANDONED")),
        Phrase(text="Injected: {injected*}."),
    ),
)  # fmt: skip

TARGETS = Group(
    link_id="targets",
    text="Targets",
    repeats=True,
    at_least=1,
    prefix="t",
    title="target",
    role="targets",
    items=(
        item("target", "Target", Kind.TARGET, target=FORAMEN, required=True),
        Group(link_id="needle", text="Needle", items=(
            item("gauge", "Gauge", Kind.QUANTITY, units=("G",), required=True),
            item("length", "Length", Kind.QUANTITY, units=("in",), required=True),
            item("bent", "Tip bent", Kind.BOOLEAN, yes="with a bent tip", no="straight"),
        )),
        POSITIONS,
    ),
    sentences=(Phrase(text="A {needle.gauge} {needle.length} needle[ {needle.bent}] was advanced."),),
)  # fmt: skip

VITALS = Group(
    link_id="vitals",
    text="Vital signs",
    repeats=True,
    prefix="v",
    role="vitals",
    items=(
        item("at", "Time", Kind.TIME, column="Time"),
        item("pulse", "Heart rate", Kind.INTEGER, required=True, column="Heart rate"),
        item("rhythm", "Rhythm"),
    ),
)

DEFINITION = ProcedureDefinition(
    id="example",
    version=1,
    title="Example injection",
    target_kind="tfesi",
    sections=(
        Section(
            link_id="patient",
            text="Patient",
            number=2,
            stage=Stage.BEFORE,
            items=(
                item("name", "Name", required=True, role="patient_name"),
                item("birth_date", "Date of birth", Kind.DATE, required=True, role="birth_date"),
                item("mrn", "MRN", required=True, role="mrn"),
                item("service_date", "Service date", Kind.DATE, required=True, role="service_date"),
                item("weight", "Weight", Kind.QUANTITY, units=("kg",), minimum=Decimal(1)),
                item("height", "Height", Kind.QUANTITY, units=("cm",)),
                item("bmi", "BMI", Kind.QUANTITY, calculation="bmi"),
            ),
            sentences=(Phrase(text="{name}[, born {birth_date}][, MRN {mrn}[, weight {weight}]]."),),
        ),
        Section(
            link_id="recovery",
            text="Recovery",
            number=18,
            stage=Stage.RECOVERY,
            items=(
                item("complications", "Complications", Kind.CHOICE, required=True,
                     options=(option("NONE", "None observed"), option("OTHER", "Other"))),
                item("detail", "What happened", required=True, enable_when=answered("complications", "OTHER")),
                item("remark", "Remark", comment=True, long=True),
                item("driver", "Driver present", Kind.BOOLEAN),
                VITALS,
            ),
            sentences=(
                Phrase(text="No complication was observed.", when=answered("complications", "NONE")),
                Phrase(text="Complication: {detail}.", when=answered("complications", "OTHER")),
                Phrase(text="The patient went home happy."),
            ),
        ),
        Section(
            link_id="performed",
            text="Procedure",
            number=12,
            stage=Stage.PROCEDURE,
            items=(TARGETS,),
        ),
    ),
)  # fmt: skip

RIGHT = {"level": "L5-S1", "side": "RIGHT"}
LEFT = {"level": "L5-S1", "side": "LEFT"}
HIGHER = {"level": "L3-4", "side": "RIGHT"}
