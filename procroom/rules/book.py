"""All rules, figures and codes of procroom in one list. A new module of rules is added here."""

from dataclasses import replace

from procroom.rules import (
    antithrombotic_times,
    antithrombotics,
    block_figures,
    blocks,
    contacts,
    contrast,
    coverage,
    coverage_joints,
    coverage_stimulation,
    devices,
    glucose,
    lesions,
    local_anaesthetics,
    needle,
    opioids,
    patient_status,
    radiation,
    radiofrequency,
    sedation,
    site,
    steroids,
    stimulation,
    time_out,
    totals,
)
from procroom.rules.coding.diagnoses import incomplete_diagnoses
from procroom.rules.coding.families import CODES
from procroom.rules.coding.gaps import gaps
from procroom.rules.registry import merged

_ALL = merged(
    (
        antithrombotic_times.RULES,
        antithrombotics.RULES,
        block_figures.RULES,
        blocks.RULES,
        CODES,
        contacts.RULES,
        contrast.RULES,
        coverage.RULES,
        coverage_joints.RULES,
        coverage_stimulation.RULES,
        devices.RULES,
        glucose.RULES,
        lesions.RULES,
        local_anaesthetics.RULES,
        needle.RULES,
        opioids.RULES,
        patient_status.RULES,
        radiation.RULES,
        radiofrequency.RULES,
        sedation.RULES,
        site.RULES,
        steroids.RULES,
        stimulation.RULES,
        time_out.RULES,
        totals.RULES,
    )
)

#: With what codes lack: no code is guessed (F3), and a diagnosis that is no whole code is not documented (F2).
BOOK = replace(_ALL, gaps=(gaps,), checks=(incomplete_diagnoses,))
