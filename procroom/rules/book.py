"""All rules, figures and codes of procroom in one list. A new module of rules is added here."""

from procroom.rules import (
    antithrombotics,
    block_figures,
    blocks,
    coding,
    coverage,
    coverage_joints,
    coverage_stimulation,
    devices,
    needle,
    opioids,
    patient_status,
    radiation,
    radiofrequency,
    sedation,
    site,
    stimulation,
    time_out,
)
from procroom.rules.registry import merged

BOOK = merged(
    (
        antithrombotics.RULES,
        block_figures.RULES,
        blocks.RULES,
        coding.CODES,
        coverage.RULES,
        coverage_joints.RULES,
        coverage_stimulation.RULES,
        devices.RULES,
        needle.RULES,
        opioids.RULES,
        patient_status.RULES,
        radiation.RULES,
        radiofrequency.RULES,
        sedation.RULES,
        site.RULES,
        stimulation.RULES,
        time_out.RULES,
    )
)
