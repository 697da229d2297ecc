"""Vital signs and neurological words, asked before and after (clinical.md A9). Data only."""

from procroom.domain.anatomy import LUMBAR, THORACIC
from procroom.domain.definition import Group
from procroom.procedures.fragments.words import amount, choice, option, time, whole

#: What an examination before the procedure can say in one tap; a deficit is then named.
NEURO_OPTIONS = (
    option("NORMAL", "Normal"),
    option("DEFICIT", "Deficit"),
)

#: Spinal nerve roots from above down, as dermatomes and myotomes are named.
ROOTS = (
    *(f"C{n}" for n in range(2, 9)),
    *THORACIC,
    *LUMBAR,
    *(f"S{n}" for n in range(1, 6)),
)
ROOT_OPTIONS = tuple(option(root, root) for root in ROOTS)

#: What an examination afterwards says against the one before.
COMPARED_OPTIONS = (
    option("UNCHANGED", "Unchanged", "unchanged from baseline"),
    option("LA_EFFECT", "Expected local anaesthetic effect"),
    option("NEW_DEFICIT", "New deficit", "new deficit"),
    option("IMPROVED", "Improved"),
)


def vitals(text: str, *, source: str) -> Group:
    """Rows of vital signs; one at least."""
    return Group(
        link_id="vitals",
        text=text,
        one=text.lower().replace("vital signs", "set of vital signs"),
        repeats=True,
        at_least=1,
        prefix="v",
        title="moment",
        role="vitals",
        add_text="Add vital signs",
        source=source,
        items=(
            choice(
                "moment",
                "When",
                option("BEFORE", "Before"),
                option("DURING", "During"),
                option("AFTER_0", "0 min after"),
                option("AFTER_15", "15 min after"),
                option("AFTER_30", "30 min after"),
                required=True,
                open_choice=True,
                column="When",
            ),
            time("at", "Time", column="Time"),
            whole("systolic", "Systolic pressure", low=30, high=300, required=True, column="Systolic (mmHg)"),
            whole(
                "diastolic", "Diastolic pressure", low=10, high=200, required=True, column="Diastolic (mmHg)"
            ),
            whole("heart_rate", "Heart rate", low=10, high=300, required=True, column="Heart rate (/min)"),
            amount("spo2", "SpO2", "%", low="0", high="100", decimals=0, required=True, column="SpO2"),
            whole("respiratory_rate", "Respiratory rate", low=0, high=80, column="Resp. rate (/min)"),
            amount("temperature", "Temperature", "Cel", low="25", high="45", column="Temperature"),
        ),
    )
