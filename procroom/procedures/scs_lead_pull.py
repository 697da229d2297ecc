"""End of a spinal cord stimulation trial: diary, outcome, lead pull (clinical.md A8, D3, D4, D6): a visit, no time-out."""

from procroom.domain.definition import (
    FollowUpDefault,
    Group,
    Item,
    Kind,
    Phrase,
    ProcedureDefinition,
    Section,
    Stage,
    answered,
    none_of,
)
from procroom.domain.people import Owner
from procroom.procedures.fragments import (
    follow_up,
    icd10,
    indication,
    outcome,
    patient,
    prechecks,
    recovery,
    stimulation,
)
from procroom.procedures.fragments.stimulation import AIM, visit
from procroom.procedures.fragments.words import (
    amount,
    calculated,
    choice,
    comment,
    day,
    option,
    target,
    time,
    whole,
    words,
    yes_no,
)
from procroom.procedures.scs_programming import PEOPLE

BASELINE_DAYS = Group(
    link_id="baseline",
    text="Pain before the trial",
    one="pain score before the trial",
    repeats=True,
    prefix="b",
    inline="{nrs}[ ({date})]",
    joiner="; ",
    add_text="Add day",
    source="D4",
    items=(
        amount("nrs", "Average pain of the day", "points", high="10", required=True),
        day("date", "Date"),
    ),
)

GOALS = Group(
    link_id="goals",
    text="Goals stated before the trial",
    one="goal",
    repeats=True,
    prefix="g",
    title="goal",
    inline="{goal}, {met}",
    joiner="; ",
    add_text="Add goal",
    source="D4",
    items=(
        words("goal", "Goal", required=True),
        yes_no("met", "Met", "met", "not met", required=True),
    ),
)


def _before_after(name: str, text: str, unit: str, high: str) -> tuple[Item, Item]:
    return (
        amount(f"{name}_before", f"{text} before", unit, high=high, decimals=2, source="D4"),
        amount(f"{name}_after", f"{text} at the end", unit, high=high, decimals=2, source="D4"),
    )


TRIAL = Section(
    link_id="trial",
    text="Trial",
    number=19,
    stage=Stage.BEFORE,
    owner=Owner.PHYSICIAN,
    items=(
        day("began", "Leads placed on", required=True, not_before="patient.birth_date", source="A8; SC-05"),
        whole("leads_placed", "Leads placed", low=1, high=4, required=True, source="SC-09"),
        whole("contacts_placed", "Contacts placed", low=1, high=64, required=True, source="SC-09"),
        stimulation.ANCHORED,
        BASELINE_DAYS,
        stimulation.DAYS,
        GOALS,
        *_before_after("peg", "PEG", "points", "10"),
        *_before_after("odi", "ODI", "%", "100"),
        *_before_after("mme", "Opioids, morphine equivalents,", "mg/d", "5000"),
        yes_no("ended_early", "Pulled before the agreed day", required=True, source="D4"),
        yes_no(
            "wants_implant",
            "Patient wants the implant",
            "wants the implant",
            "does not want the implant",
            required=True,
            source="D4",
        ),
        calculated("baseline_mean", "Mean pain before", "trial_baseline", source="D4"),
        calculated("trial_mean", "Mean pain of the last full days", "trial_mean", source="D4"),
        calculated("relief", "Relief", "trial_relief", source="D4; K7"),
        calculated("criteria", "Configured criteria", "trial_criteria", kind=Kind.TEXT, source="D4"),
        choice(
            "decision",
            "Decision of the physician",
            option("IMPLANT", "Implant", "to implant"),
            option("REPEAT", "Repeat the trial", "to repeat the trial"),
            option("NO_IMPLANT", "No implant", "not to implant"),
            option("PENDING", "Not yet decided"),
            required=True,
            source="D4",
        ),
        words("decided_by", "Decided by", required=True, source="D4"),
        words("rationale", "Reasons", required=True, source="D4"),
        comment(),
    ),
    sentences=(
        Phrase(
            text="Trial since {began}: {leads_placed} leads, {contacts_placed} contacts; leads {anchoring}.",
            when=answered("anchoring", "NONE"),
        ),
        Phrase(
            text="Trial since {began}: {leads_placed} leads, {contacts_placed} contacts; leads anchored {anchoring}.",
            when=none_of("anchoring", "NONE"),
        ),
        Phrase(text="Pain before, daily averages: {baseline*}."),
        stimulation.DAYS_PHRASE,
        Phrase(
            text="Mean pain {baseline_mean} before, {trial_mean} on the last full days with stimulation"
            "[: {relief} relief] (calculated)."
        ),
        Phrase(text="Goals: {goals*}."),
        Phrase(text="PEG {peg_before} → {peg_after}."),
        Phrase(text="ODI {odi_before} → {odi_after}."),
        Phrase(text="Opioids {mme_before} → {mme_after}, morphine equivalents."),
        Phrase(text="Pulled before the agreed day: {ended_early}."),
        Phrase(text="The patient {wants_implant}."),
        Phrase(text="By the configured criteria: {criteria} (calculated)."),
        Phrase(text="Decision of {decided_by}: {decision}; {rationale}."),
    ),
)

LEADS = Section(
    link_id="performed",
    text="Leads removed",
    number=12,
    stage=Stage.PROCEDURE,
    owner=Owner.PHYSICIAN,
    items=(
        Group(
            link_id="targets",
            text="Leads",
            role="targets",
            repeats=True,
            at_least=1,
            prefix="t",
            title="target",
            inline="{target}[, {contacts} contacts][, {intact}]",
            joiner="; ",
            add_text="Add lead",
            source="A8; SC-09",
            items=(
                target("target", "Interspace and side of entry", AIM, required=True, source="K3"),
                whole("contacts", "Contacts on the removed lead", high=16),
                yes_no("intact", "Intact", "intact", "NOT intact"),
            ),
        ),
    ),
    sentences=(Phrase(text="Leads removed, entered at: {targets*}."),),
)

#: What the Joint Commission calls the findings of a procedure is here what was seen while the leads came out.
PULL = Section(
    link_id="pull",
    text="Lead pull",
    number=14,
    stage=Stage.PROCEDURE,
    owner=Owner.PHYSICIAN,
    items=(
        time("at", "Leads out at", required=True, not_before="trial.began", source="A8; AC-12"),
        words("prophylaxis", "Prophylaxis", required=True, help="Drug and dose, or none.", source="A8"),
        words("dressing", "Dressing before", source="A8"),
        choice(
            "site",
            "Site",
            option("CLEAN", "Clean"),
            option("ERYTHEMA", "Erythema"),
            option("DRAINAGE", "Drainage"),
            required=True,
            open_choice=True,
            source="A8",
        ),
        whole("leads_removed", "Leads removed", high=4, required=True, source="SC-09"),
        whole("contacts_removed", "Contacts removed", high=64, required=True, source="A8; SC-09"),
        yes_no("intact", "Leads intact", "intact", "NOT intact", required=True, source="A8"),
        yes_no("tip_culture", "Tip culture taken", "taken", "not taken", required=True, source="A8"),
        choice(
            "bleeding",
            "Bleeding",
            option("NONE", "None"),
            option("MINOR", "Minor", "minor, stopped by pressure"),
            option("MORE", "More"),
            required=True,
            open_choice=True,
            source="A8",
        ),
        comment(),
    ),
    sentences=(
        Phrase(text="Leads out at {at}: {leads_removed} leads with {contacts_removed} contacts, {intact}."),
        Phrase(text="Prophylaxis: {prophylaxis}."),
        Phrase(text="Dressing before: {dressing}."),
        Phrase(text="Site: {site}; bleeding: {bleeding}; tip culture {tip_culture}."),
    ),
)

DEFINITION = ProcedureDefinition(
    id="scs-lead-pull",
    version=1,
    title="Spinal cord stimulation trial, lead pull",
    target_kind=AIM.kind,
    sections=(
        patient.HEADER,
        patient.PATIENT,
        PEOPLE,
        indication.diagnosis(icd10.SCS),
        visit(
            prechecks.PRECHECKS,
            *stimulation.REMOVAL_CHECKS,
            sentences=stimulation.REMOVAL_PHRASES,
        ),
        TRIAL,
        LEADS,
        PULL,
        outcome.LOSSES,
        stimulation.complications(outcome.COMPLICATIONS),
        visit(recovery.RECOVERY, "neurology", "gait", "comment", sentences=(Phrase(text="Gait: {gait}."),)),
        indication.post_diagnosis(icd10.SCS),
        recovery.DEVIATIONS,
        follow_up.plan("pull.at"),
        follow_up.ATTESTATION,
        follow_up.FOLLOW_UP,
    ),
    follow_up=(FollowUpDefault("VISIT", 2, 2, "wk", "visit"),),
)
