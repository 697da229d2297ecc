"""All families of codes in one list. A new family is added here."""

from procroom.rules.coding import (
    diagnoses,
    epidural,
    facet,
    hcpcs,
    radiofrequency,
    sacroiliac,
    sedation,
    stimulation,
    transforaminal,
)
from procroom.rules.registry import merged

#: Every family, in the order suggestions are printed: procedures, sedation, drugs, diagnoses.
CODES = merged(
    (
        epidural.RULES,
        transforaminal.RULES,
        facet.RULES,
        radiofrequency.RULES,
        sacroiliac.RULES,
        stimulation.RULES,
        sedation.RULES,
        hcpcs.RULES,
        diagnoses.RULES,
    )
)
