"""Stimulation trials, programming, lead pulls and augmentation: GS8's figures, and records that go another way."""

import copy

import pytest
from scenario import changed, play, read, text_of

from procroom.domain.definition import Group, Item, Stage
from procroom.domain.errors import AnswerInvalid
from procroom.domain.walk import fields, missing
from procroom.notes.compose import compose
from procroom.procedures import registry

DAY_0, PULL = read("gs8"), read("gs8-pull")
CASES = {"gs8": "scs-trial", "gs8-pull": "scs-lead-pull"} | {
    name: name for name in ("scs-programming", "vertebral-augmentation")
}
LEAD = ("performed", "targets", 0)


def gaps(data):
    """What is missing, in words."""
    return [gap.label for gap in missing(*play(data))]


def said(data, link_id):
    """What the note of a case file says in one section."""
    return text_of(compose(*play(data), software="procroom"), link_id)


def figures(data):
    """The calculated fields of a case file that hold something."""
    return {
        field.path: field.value for field in fields(*play(data)) if field.item.calculation and field.value
    }


@pytest.mark.parametrize("name", CASES)
def test_each_case_is_whole(name):
    """Nothing required is missing, and no sentence says so."""
    data = read(name)
    assert data["procedure"]["id"] == CASES[name]
    assert gaps(data) == []
    assert compose(*play(data), software="procroom").missing == ()


def test_the_figures_of_gs8():
    """85.0 % coverage, 1260 nC; baseline 7.571, mean 2.833, 62.6 % relief, success; 40 and 20 MME."""
    found = figures(DAY_0)
    assert found["maps.coverage"] == {"value": "85.0", "unit": "%"}
    assert found["testing.programs[p1].charge"] == {"value": "1260", "unit": "nC"}
    assert found["plan.safeguards.mme"] == {"value": "40", "unit": "mg/d"}
    found = figures(PULL)
    assert found["trial.baseline_mean"] == {"value": "7.571", "unit": "points"}
    assert found["trial.trial_mean"] == {"value": "2.833", "unit": "points"}
    assert found["trial.relief"] == {"value": "62.6", "unit": "%"}
    assert found["trial.criteria"].startswith("success (")
    assert found["plan.safeguards.mme"] == {"value": "20", "unit": "mg/d"}


def test_the_criteria_are_no_decision():
    """D4: the physician decides; what the criteria say stands beside it."""
    data = changed(PULL, ("trial", "decision"), "NO_IMPLANT")
    told = said(data, "trial")
    assert "By the configured criteria: success" in told
    assert "Decision of DEMO Physician: not to implant" in told
    assert gaps(changed(PULL, ("trial", "decision"), None)) == ["Decision of the physician"]


NOT_A_SUCCESS = [
    (("trial", "wants_implant"), False, "fail (the patient does not want it)"),
    (("pull", "site"), "DRAINAGE", "fail (infection)"),
    (
        ("recovery", "neurology"),
        {"motor": "NEW_DEFICIT", "sensory": "UNCHANGED"},
        "fail (unresolved deficit)",
    ),
    (("prechecks", "infection"), None, "indeterminate (infection is not recorded)"),
    (("trial", "ended_early"), True, "indeterminate (the leads were pulled early)"),
    (("trial", "baseline"), [], "indeterminate (0 baseline days recorded, 3 needed)"),
]


@pytest.mark.parametrize(
    ("path", "value", "words"), NOT_A_SUCCESS, ids=[words for *_, words in NOT_A_SUCCESS]
)
def test_what_is_recorded_elsewhere_bears_on_the_outcome(path, value, words):
    """Infection screen, site and examination are read where they are recorded, not asked again."""
    assert figures(changed(PULL, path, value))["trial.criteria"] == words


def test_the_pull_day_does_not_count():
    """A score on day 7, the day of the pull, is told and not counted."""
    data = copy.deepcopy(PULL)
    data["answers"]["trial"]["days"][-1]["nrs_avg"] = "9 points"
    assert figures(data)["trial.trial_mean"]["value"] == "2.833"
    assert "day 7 (2026-05-11): average 9 points" in said(data, "trial")


def without_lead(data):
    """GS8 where the second lead could not be placed."""
    data = copy.deepcopy(data)
    second = data["answers"]["performed"]["targets"][1]
    del second["lead"], second["tip"]
    second["placed"] = False
    second["positions"][0] = {
        "id": "p1",
        "tip_status": "ABANDONED",
        "tip_reason": "no loss of resistance in two passes",
    }
    return data


def test_an_abandoned_lead_owes_no_lead():
    """No model, no tip, no views; the note says that none was placed, and why."""
    data = without_lead(DAY_0)
    assert gaps(data) == []
    told = said(data, "performed")
    assert "No lead was placed here." in told
    assert "Target abandoned: no loss of resistance in two passes." in told


def test_a_trial_that_did_not_begin_can_be_signed():
    """Leads taken out again at once: neither anchoring, impedances, programs nor a return are owed; the reason is."""
    data = changed(DAY_0, ("testing",), {})
    data = changed(
        data,
        ("placement",),
        {"incision": "2026-05-04T08:10-04:00", "leads_left": False, "dressing": "gauze"},
    )
    assert gaps(data) == ["Why not"]
    data = changed(data, ("placement", "not_left"), "dural puncture")
    assert gaps(data) == []
    assert "The leads were NOT left in place: dural puncture." in said(data, "placement")


def test_a_trial_owes_what_it_needs():
    """A7: impedances, a program, anchoring, serial number, teaching, restrictions, return, number to call."""
    data = changed(changed(DAY_0, ("testing",), {}), ("placement",), {"leads_left": True})
    assert gaps(data) == [
        "Impedances",
        "Programs",
        "Incision or first needle",
        "Anchoring of the leads",
        "Dressing",
        "Serial number of the external stimulator",
        "Teaching done",
        "Restrictions",
        "Date of the lead pull",
        "Number to call",
    ]


def test_a_lead_that_is_not_dorsal_needs_a_reason():
    """The statement of the lateral view decides whether an accepted position needs words."""
    data = changed(DAY_0, (*LEAD, "tip", "dorsal_confirmed"), False)
    assert gaps(data) == ["Reason (left L1-2 interspace, lead 1, position 1)"]
    assert "on lateral or CLO, NOT dorsal in the canal" in said(data, "performed")


def test_antithrombotics_wait_for_the_leads_to_come_out():
    """AC-12: on day 0 aspirin stays held; at the pull its restart has a time, after the leads are out."""
    assert "aspirin, stays held until the leads are out" in said(DAY_0, "plan")
    assert "aspirin, restart 2026-05-12 10:00" in said(PULL, "plan")
    early = changed(PULL, ("plan", "antithrombotic_restart", 0, "at"), "2026-05-11T09:00-04:00")
    assert gaps(early) == ["Restart at, which is recorded as before leads out at (aspirin)"]


def test_complications_of_leads_are_in_the_list():
    """D6: kind, severity, action and outcome; a day-0 procedure and a pull know them, others do not."""
    data = changed(
        PULL,
        ("complications",),
        {
            "status": "OCCURRED",
            "list": [
                {
                    "id": "c1",
                    "kind": "INFECTION_SUPERFICIAL",
                    "severity": "MILD",
                    "at": "2026-05-11T10:00-04:00",
                    "action": "oral antibiotic",
                    "result": "to be seen in 3 days",
                }
            ],
        },
    )
    assert gaps(data) == []
    assert "Complications: superficial infection, mild at 10:00 (action: oral antibiotic;" in said(
        data, "complications"
    )
    other = {".".join(names) for names, _ in registry.get("tfesi", 1).walk()}
    assert "complications.list.severity" not in other


def test_the_plan_of_gs10():
    """90 MME from its rows; safeguards, goal and therapies print; alprazolam stands with its class."""
    plan = {
        "opioids": True,
        "medications": [
            {"id": "m1", "klass": "OPIOID", "drug": "OXYCODONE", "daily": "40 mg/d"},
            {"id": "m2", "klass": "OPIOID", "drug": "TRAMADOL", "daily": "150 mg/d"},
            {"id": "m3", "klass": "BENZODIAZEPINE", "drug": "ALPRAZOLAM"},
        ],
        "safeguards": {
            "pdmp_checked": "2026-01-02",
            "agreement": "2025-06-01",
            "naloxone": "NOT_OFFERED",
        },
        "therapies": ["PHYSIOTHERAPY"],
        "goals": [
            {
                "id": "g1",
                "goal": "walk 20 min",
                "baseline_value": "5 min",
                "target_value": "20 min",
                "measure": "the patient's diary",
                "by": "2026-07-20",
                "status": "AGREED",
            }
        ],
    }
    data = {**read("gs1"), "views": [], "answers": {"header": {"service_date": "2026-04-20"}, "plan": plan}}
    assert figures(data) == {"plan.safeguards.mme": {"value": "90", "unit": "mg/d"}}
    told = said(data, "plan")
    for sentence in (
        "Multimodal plan: opioid: oxycodone 40 mg/day; opioid: tramadol 150 mg/day; benzodiazepine: alprazolam.",
        "Opioids: 90 mg/day morphine equivalents (calculated; not for conversion).",
        "PDMP checked 2026-01-02; agreement of 2025-06-01; naloxone not offered.",
        "Goals: walk 20 min (now 5 min), target 20 min, measured by the patient's diary, by 2026-07-20 (agreed).",
        "Therapies: physiotherapy.",
    ):
        assert sentence in told


@pytest.mark.parametrize(
    "rows", [[], [{"id": "m1", "klass": "OPIOID", "drug": "BUPRENORPHINE", "daily": "2 mg/d"}]]
)
def test_opioids_without_a_figure_need_a_word(rows):
    """No rows, or buprenorphine only: the dose in morphine equivalents is unknown, and why is owed."""
    plan = {**read("gs1")["answers"]["plan"], "opioids": True, "medications": rows}
    data = changed(read("gs1"), ("plan",), plan)
    why = "Opioids with daily dose (regular medication), or why it is not known"
    assert gaps(data)[0] == why
    data = changed(data, ("plan", "safeguards"), {"mme_not_known": "buprenorphine, which is not counted"})
    assert why not in gaps(data)
    assert "Morphine equivalents were not calculated: buprenorphine, which is not counted." in said(
        data, "plan"
    )


def test_what_follows_signing_is_no_part_of_the_note():
    """A recorded contact leaves note and gaps as they are, though the form shows it."""
    contact = {"id": "f1", "kind": "PHONE", "done": "2026-05-12", "scales": {"pgic": 2}}
    data = changed(PULL, ("follow_up",), {"contacts": [contact]})
    assert compose(*play(data), software="p").sections == compose(*play(PULL), software="p").sections
    assert "follow_up.contacts[f1].scales.pgic" in {field.path for field in fields(*play(data))}
    assert gaps(data) == []


TRIAL, VISIT, OUT = "scs-trial", "scs-programming", "scs-lead-pull"
LEADS = "performed.targets"
#: (procedure, section of the specification, path, need): Y always, C under a condition, O optional, G at least one, A calculated.
TABLE = [
    (TRIAL, "A7", "scs.psych_evaluation", "O"),
    (TRIAL, "A7", "scs.psych_provider", "O"),
    (TRIAL, "A7", "scs.multidisciplinary", "O"),
    (TRIAL, "A7", "scs.mrsa_screen", "O"),
    (TRIAL, "A7", "scs.antibiotic.given", "Y"),
    (TRIAL, "A7", "scs.antibiotic.drug", "Y"),
    (TRIAL, "A7", "scs.antibiotic.dose", "Y"),
    (TRIAL, "A7; SC-01", "scs.antibiotic.at", "Y"),
    (TRIAL, "A7; SC-01", "placement.incision", "Y"),
    (TRIAL, "A7", "placement.anchoring", "Y"),
    (TRIAL, "A7", "placement.dressing", "Y"),
    (TRIAL, "A7", "placement.stimulator_serial", "Y"),
    (TRIAL, "A7", "placement.teaching", "Y"),
    (TRIAL, "A7", "placement.restrictions", "Y"),
    (TRIAL, "A7", "placement.return_date", "Y"),
    (TRIAL, "A7", "placement.contact", "Y"),
    (TRIAL, "A7", "people.industry.name", "O"),
    (TRIAL, "D1", f"{LEADS}.target", "Y"),
    (TRIAL, "D1", f"{LEADS}.entry_angle", "O"),
    (TRIAL, "D1", f"{LEADS}.paramedian", "O"),
    (TRIAL, "D1", f"{LEADS}.lead.model", "Y"),
    (TRIAL, "D1", f"{LEADS}.lead.contacts", "Y"),
    (TRIAL, "D1", f"{LEADS}.lead.tip_contact_index", "Y"),
    (TRIAL, "D1", f"{LEADS}.lead.spacing", "O"),
    (TRIAL, "D1", f"{LEADS}.tip.vertebra", "Y"),
    (TRIAL, "D1", f"{LEADS}.tip.third", "Y"),
    (TRIAL, "D1", f"{LEADS}.tip.mediolateral", "Y"),
    (TRIAL, "D1", f"{LEADS}.tip.dorsal_confirmed", "Y"),
    (TRIAL, "D1", f"{LEADS}.positions.depth_view", "C"),
    (TRIAL, "D2", "testing.impedance", "G"),
    (TRIAL, "D2", "testing.programs", "G"),
    (TRIAL, "D2", "testing.programs.contacts", "G"),
    (TRIAL, "D2", "testing.programs.contacts.polarity", "Y"),
    (TRIAL, "D2", "testing.programs.contacts.percent", "O"),
    (TRIAL, "D2", "testing.programs.perception", "O"),
    (TRIAL, "D2", "testing.programs.discomfort", "O"),
    (TRIAL, "D2", "testing.programs.charge", "A"),
    (TRIAL, "D2", "maps.coverage", "A"),
    (TRIAL, "B7", "time_out.antibiotic", "Y"),
    (VISIT, "A8", "programming.at", "Y"),
    (VISIT, "A8", "programming.by", "Y"),
    (VISIT, "A8", "programming.by_role", "Y"),
    (VISIT, "A8", "programming.directed_by", "C"),
    (VISIT, "A8", "programming.parameters", "Y"),
    (VISIT, "A8", "programming.minutes", "Y"),
    (VISIT, "A8", "testing.programs.phase", "Y"),
    (VISIT, "A8", "testing.impedance", "G"),
    (OUT, "A8", "pull.at", "Y"),
    (OUT, "A8", "pull.prophylaxis", "Y"),
    (OUT, "A8", "pull.site", "Y"),
    (OUT, "A8; SC-09", "pull.leads_removed", "Y"),
    (OUT, "A8; SC-09", "pull.contacts_removed", "Y"),
    (OUT, "A8", "pull.intact", "Y"),
    (OUT, "A8", "pull.tip_culture", "Y"),
    (OUT, "A8", "pull.bleeding", "Y"),
    (OUT, "A8", "recovery.neurology.motor", "Y"),
    (OUT, "A8; AC-12", "plan.antithrombotic_restart.at", "Y"),
    (OUT, "D4", "trial.baseline", "O"),
    (OUT, "D4", "trial.wants_implant", "Y"),
    (OUT, "D4", "trial.decision", "Y"),
    (OUT, "D4", "trial.rationale", "Y"),
    (OUT, "D4", "trial.relief", "A"),
    (OUT, "D4", "trial.criteria", "A"),
    *((OUT, "D3", f"trial.days.{name}", "O") for name in (
        "date", "nrs_now", "nrs_avg", "nrs_worst", "nrs_best", "relief", "sleep", "sleep_quality", "wakings", "walking",
        "standing", "steps", "goal_score", "goal_text", "opioids", "other_meds", "program", "on_hours",
        "paraesthesia_change", "site", "charging", "events", "wants_to_keep", "migration", "fever", "drainage",
    )),
]  # fmt: skip
ROWS = [pytest.param(*row, id=f"{row[0]} {row[2]}") for row in TABLE]


@pytest.mark.parametrize(("procedure", "section", "path", "need"), ROWS)
def test_each_field_of_the_specification_is_asked(procedure, section, path, need):
    """A7, A8, D1 to D4: the field is there, and as much required as said (inside what enables it)."""
    declared = {".".join(names): each for names, each in registry.get(procedure, 1).walk()}[path]
    if isinstance(declared, Group):
        found = "G" if declared.at_least else "O"
    elif declared.calculation:
        found = "A"
    else:
        found = "Y" if declared.required else "C" if declared.required_when else "O"
    assert found == need
    if isinstance(declared, Item) and declared.required:
        group = path.rpartition(".")[0]
        around = {".".join(names): each for names, each in registry.get(procedure, 1).walk()}.get(group)
        assert declared.source or around.source, section


RANGES = [
    ("nrs", "10.5 points"),
    ("relief", "101 %"),
    ("scales.odi", "101 %"),
    ("scales.ndi", "-1 %"),
    ("scales.peg", "10.01 points"),
    ("scales.promis_pi", "101 T"),
    ("scales.pgic", 0),
    ("scales.pgic", 8),
]


@pytest.mark.parametrize(("name", "value"), RANGES, ids=[f"{name} {value}" for name, value in RANGES])
def test_a_score_outside_its_scale_is_refused(name, value):
    """E1: each total score has its range."""
    contact = {"id": "f1"}
    here = contact
    *groups, last = name.split(".")
    for group in groups:
        here = here.setdefault(group, {})
    here[last] = value
    with pytest.raises(AnswerInvalid):
        play(changed(PULL, ("follow_up",), {"contacts": [contact]}))


@pytest.mark.parametrize("definition", registry.installed().latest, ids=lambda each: each.id)
def test_every_procedure_is_followed_up(definition):
    """Each ends with the follow-up, where nothing is owed before signing; its defaults are contacts of the list."""
    last = definition.sections[-1]
    assert (last.link_id, last.stage) == ("follow_up", Stage.FOLLOW_UP)
    (kinds,) = [item for names, item in definition.walk() if names == ("follow_up", "contacts", "kind")]
    for default in definition.follow_up:
        assert kinds.option(default.kind)
        assert default.earliest <= default.latest
        assert default.unit in {"h", "d", "wk", "mo"}
