"""A trial as JSON: figures exact and rounded, what is not recorded as null, nothing made up."""

from collections.abc import Iterable
from fractions import Fraction

from procroom.domain.body_map import CHART, Overlap, text_of_cells
from procroom.domain.exact import rounded
from procroom.domain.language import ENGLISH, Language
from procroom.domain.trial import Change, counted_days
from procroom.domain.trial_log import Lead, LogDay, Program, TrialLog
from procroom.domain.values import Json
from procroom.notes.trial.ap_view import marks_on_leads
from procroom.notes.trial.compare import Compared, compare_programs, compare_trials

FORMAT = "procroom-trial"
VERSION = 1


def figure(value: Fraction | None) -> Json:
    """``{exact, value}``: a fraction, and a decimal of six places for the eye; null when not known."""
    return None if value is None else {"exact": str(value), "value": f"{rounded(value, 6).normalize():f}"}


def trial_json(
    log: TrialLog,
    language: Language = ENGLISH,
    other: TrialLog | None = None,
    pair: tuple[str, str] | None = None,
) -> dict[str, Json]:
    """The document that ``procroom trial --json`` prints; docs/data-formats.md tells its parts."""
    judged = log.judged
    found: dict[str, Json] = {
        "format": FORMAT,
        "version": VERSION,
        "language": language.code,
        "patient": {"name": log.patient or None, "born": log.born or None, "mrn": log.mrn or None},
        "visits": [
            {
                "case_id": visit.case_id,
                "kind": visit.kind,
                "day": visit.day.isoformat() if visit.day else None,
                "signed": visit.signed,
            }
            for visit in log.visits
        ],
        "began": log.began.isoformat() if log.began else None,
        "leads_out": log.pulled_at.isoformat() if log.pulled_at else None,
        "length_days": log.pull_day,
        "anchoring": log.anchoring or None,
        "stimulator": log.stimulator or None,
        "stimulator_serial": log.serial or None,
        "leads": _leads(log),
        "programs": [_program(log, each) for each in log.programs],
        "impedances": _impedances(log),
        "maps": _maps(log),
        "days": [_day(log, number) for number in log.day_numbers],
        "baseline": [
            {"day": day.isoformat() if day else None, "nrs": figure(score)} for day, score in log.baseline
        ],
        "counted_days": [day.number for day in counted_days(log.trial, log.limits)],
        "baseline_mean": figure(judged.baseline if judged else None),
        "trial_mean": figure(judged.mean if judged else None),
        "relief_percent": figure(judged.relief if judged else None),
        "scores": {
            name: _change(each) for name, each in (("peg", log.peg), ("odi", log.odi), ("mme", log.mme))
        },
        "goals": [{"goal": goal, "met": met} for goal, met in log.goals],
        "criteria": [
            {"name": each.name, "text": each.text, "state": each.state.value, "rests_on": each.said or None}
            for each in log.criteria
        ],
        "outcome": log.outcome.value if log.outcome is not None else None,
        "decision": {
            "decision": log.decision or None,
            "by": log.decided_by or None,
            "reasons": log.rationale or None,
        },
        "complications": {
            "status": log.complication_status or None,
            "list": [each.words for each in log.complications],
        },
        "antithrombotics": [*log.anticoagulants],
        "findings": [{"rule_id": rule, "message": words} for rule, words in log.findings],
        "codes": [*log.codes],
        "rule_packs": [*log.packs],
        "payer_items": [{"item": label, "recorded": said or None} for label, said in log.items],
        "not_documented": [*log.gaps],
        "remarks": [*log.remarks],
    }
    if other is not None:
        found["comparison"] = compared_json(compare_trials(log, other, language))
    if pair is not None:
        found["program_comparison"] = compared_json(compare_programs(log, *pair, language))
    return found


def compared_json(rows: Iterable[Compared]) -> Json:
    """Two things side by side."""
    return [
        {"name": row.name, "label": row.label, "first": row.first or None, "second": row.second or None}
        for row in rows
    ]


def _leads(log: TrialLog) -> list[Json]:
    return [
        {
            "number": lead.number,
            "entry": lead.entry or None,
            "model": lead.model or None,
            "contacts": lead.array.contacts if lead.array else None,
            "tip_contact_index": lead.array.tip_index if lead.array else None,
            "contact_length_mm": figure(lead.array.length_mm) if lead.array else None,
            "spacing_mm": figure(lead.array.spacing_mm) if lead.array else None,
            "tip": lead.tip.words if lead.tip else None,
            "tip_at": {
                "vertebra": lead.tip.vertebra or None,
                "part": lead.tip.part or None,
                "mediolateral": lead.tip.mediolateral or None,
            }
            if lead.tip
            else None,
            "details": [*lead.details],
            "ap_views": _marked_views(log, lead),
        }
        for lead in log.leads
    ]


def _marked_views(log: TrialLog, lead: Lead) -> Json:
    """Marks on a lead in saved AP views: where it lies in the image, and who says what a pixel measures there."""
    return [
        {
            "view_id": view.view_id,
            "mark_id": mark.mark_id,
            "kind": mark.kind.value,
            "points": [[point.x, point.y] for point in mark.points],
            "mm_per_pixel": [mark.scale.row_mm, mark.scale.column_mm] if mark.scale else None,
            "calibration": mark.scale.source if mark.scale else None,
        }
        for view in log.ap_views
        for marked, mark in marks_on_leads(log.leads, view.marks)
        if marked is lead
    ]


def _program(log: TrialLog, program: Program) -> Json:
    use = log.use_of(program.name)
    days: list[Json] = [*use.days]
    beyond: list[Json] = [*program.beyond]
    return {
        "name": program.name,
        "case_id": program.visit.case_id,
        "phase": program.phase or None,
        "contacts": [
            {
                "lead": each.lead,
                "contact": each.contact,
                "polarity": each.polarity,
                "percent": figure(each.percent),
            }
            for each in program.contacts
        ],
        "amplitude_ma": figure(program.amplitude_ma),
        "pulse_width_us": figure(program.width_us),
        "rate_hz": figure(program.rate_hz),
        "waveform": program.waveform_code or None,
        "perception_ma": figure(program.perception_ma),
        "comfort_ma": figure(program.comfort_ma),
        "discomfort_ma": figure(program.discomfort_ma),
        "charge_nc": figure(program.charge_nc),
        "coverage_said_percent": figure(program.coverage_said),
        "felt_cells": None if program.cells is None else text_of_cells(program.cells),
        "painted": _overlap(log.overlap_of(program)),
        "usable": program.usable,
        "thresholds_in_order": program.thresholds_in_order,
        "beyond_stimulator": beyond,
        "days": days,
        "mean_pain_alone": figure(use.mean),
        "hours_on": figure(use.hours),
    }


def _impedances(log: TrialLog) -> Json:
    limits = log.impedance_limits
    return {
        "limits_ohm": None if limits is None else [figure(each) for each in limits],
        "readings": [
            {
                "lead": each.lead,
                "contact": each.contact,
                "ohm": figure(each.ohm),
                "at": each.at.isoformat() if each.at else None,
                "case_id": each.visit.case_id,
                "within": None if limits is None else limits[0] <= each.ohm <= limits[1],
            }
            for each in log.readings
        ],
    }


def _maps(log: TrialLog) -> Json:
    maps = log.maps
    return {
        "chart": CHART,
        "pain": None if maps.pain is None else text_of_cells(maps.pain),
        "felt": None if maps.felt is None else text_of_cells(maps.felt),
        "counts": _overlap(maps.counts),
    }


def _overlap(found: Overlap | None) -> Json:
    if found is None:
        return None
    return {
        "pain": found.pain,
        "both": found.both,
        "extra": found.extra,
        "coverage_percent": figure(found.percent),
    }


def _day(log: TrialLog, number: int) -> Json:
    day = log.day(number)
    if day is None:
        return {"day": number, "recorded": False}
    signs: list[Json] = [*day.signs]
    return {"day": number, "recorded": True, **_figures(day), "program": day.program or None, "signs": signs}


def _figures(day: LogDay) -> dict[str, Json]:
    return {
        "date": day.day.isoformat() if day.day else None,
        "nrs_avg": figure(day.average),
        "nrs_now": figure(day.now),
        "nrs_worst": figure(day.worst),
        "nrs_best": figure(day.best),
        "relief": figure(day.relief),
        "sleep_h": figure(day.sleep_h),
        "sleep_quality": figure(day.sleep_quality),
        "wakings": day.wakings,
        "walking_min": figure(day.walking_min),
        "standing_min": figure(day.standing_min),
        "steps": day.steps,
        "goal_score": figure(day.goal),
        "mme": figure(day.mme),
        "opioids": [*day.opioids],
        "peg": figure(day.peg),
        "on_hours": figure(day.on_hours),
        "wants_to_keep": day.wants,
    }


def _change(change: Change) -> Json:
    return {"before": figure(change.before), "after": figure(change.after)}
