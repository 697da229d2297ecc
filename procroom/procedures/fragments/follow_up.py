"""A0 §21 plan after the procedure (E3, E4), §23 attestation, and what comes in afterwards (E1, E2). Data only."""

from procroom.domain.definition import (
    FollowUpDefault,
    Group,
    NotAnswered,
    Option,
    Phrase,
    Section,
    Stage,
    answered,
    none_of,
)
from procroom.domain.people import Owner
from procroom.procedures.fragments.prechecks import ANTITHROMBOTIC_DRUGS
from procroom.procedures.fragments.words import (
    amount,
    calculated,
    choice,
    choices,
    comment,
    day,
    either,
    is_no,
    is_yes,
    option,
    time,
    together,
    whole,
    words,
    yes_no,
)

OPIOIDS = (
    option("CODEINE", "Codeine"),
    option("FENTANYL_TD", "Fentanyl patch"),
    option("HYDROCODONE", "Hydrocodone"),
    option("HYDROMORPHONE", "Hydromorphone"),
    option("METHADONE", "Methadone"),
    option("MORPHINE", "Morphine"),
    option("OXYCODONE", "Oxycodone"),
    option("OXYMORPHONE", "Oxymorphone"),
    option("TAPENTADOL", "Tapentadol"),
    option("TRAMADOL", "Tramadol"),
    option("BUPRENORPHINE", "Buprenorphine"),
)
#: What else a pain clinic prescribes, in the order of E3; any other drug can be typed.
OTHER_PRESCRIBED = (
    option("IBUPROFEN", "Ibuprofen"),
    option("NAPROXEN", "Naproxen"),
    option("MELOXICAM", "Meloxicam"),
    option("CELECOXIB", "Celecoxib"),
    option("ACETAMINOPHEN", "Acetaminophen"),
    option("DULOXETINE", "Duloxetine"),
    option("VENLAFAXINE", "Venlafaxine"),
    option("AMITRIPTYLINE", "Amitriptyline"),
    option("NORTRIPTYLINE", "Nortriptyline"),
    option("GABAPENTIN", "Gabapentin"),
    option("PREGABALIN", "Pregabalin"),
    option("CYCLOBENZAPRINE", "Cyclobenzaprine"),
    option("TIZANIDINE", "Tizanidine"),
    option("BACLOFEN", "Baclofen"),
    option("LIDOCAINE_PATCH", "Lidocaine patch"),
    option("DICLOFENAC_GEL", "Diclofenac gel"),
    option("ALPRAZOLAM", "Alprazolam"),
    option("CLONAZEPAM", "Clonazepam"),
    option("DIAZEPAM", "Diazepam"),
    option("LORAZEPAM", "Lorazepam"),
)

#: E3 "multimodal plan": each drug of its class, with what it does.
MEDICATIONS = Group(
    link_id="medications",
    text="Regular medication",
    one="drug",
    repeats=True,
    prefix="m",
    title="drug",
    inline="{klass}: {drug}[ {daily}][, {change}][, since {started}][, response: {response}][, side effects: {side_effects}]",
    joiner="; ",
    add_text="Add drug",
    source="E3",
    items=(
        choice(
            "klass",
            "Class",
            option("NSAID", "NSAID"),
            option("ACETAMINOPHEN", "Acetaminophen"),
            option("SNRI", "SNRI"),
            option("TCA", "Tricyclic"),
            option("GABAPENTINOID", "Gabapentinoid"),
            option("MUSCLE_RELAXANT", "Muscle relaxant"),
            option("TOPICAL", "Topical"),
            option("OPIOID", "Opioid"),
            option("BENZODIAZEPINE", "Benzodiazepine"),
            option("OTHER", "Other"),
            required=True,
        ),
        choice("drug", "Drug", *OPIOIDS, *OTHER_PRESCRIBED, required=True, open_choice=True),
        amount(
            "daily",
            "Daily dose",
            "mg/d",
            "ug/h",
            high="20000",
            required_when=answered("klass", "OPIOID"),
            help="Everything taken in a day; a patch by its rate.",
            source="E4",
        ),
        choice(
            "change",
            "From now on",
            option("START", "Start", "started now"),
            option("CONTINUE", "Continue", "continued"),
            option("INCREASE", "Increase", "to be increased"),
            option("REDUCE", "Reduce", "to be reduced"),
            option("STOP", "Stop", "stopped now"),
        ),
        day("started", "Taken since", partial=True),
        words("response", "Response"),
        words("side_effects", "Side effects"),
    ),
)

SAFEGUARDS = Group(
    link_id="safeguards",
    text="Opioid safeguards",
    enable_when=is_yes("opioids"),
    items=(
        calculated("mme", "Morphine equivalents a day", "mme", source="E4"),
        words(
            "mme_not_known",
            "Opioids with daily dose (regular medication), or why it is not known",
            enable_when=NotAnswered("mme"),
            required=True,
            help="Only where morphine equivalents cannot be calculated, e.g. buprenorphine.",
            source="A0 §21; E4",
        ),
        words("justification", "Justification of the dose", source="OP-06"),
        day("pdmp_checked", "PDMP checked", required=True, source="OP-01"),
        words("pdmp_by", "PDMP checked by", source="E5"),
        words("pdmp_states", "PDMP states", source="E5"),
        choice(
            "pdmp_finding",
            "PDMP finding",
            option("AS_EXPECTED", "As expected"),
            option("UNEXPECTED", "Unexpected"),
            open_choice=True,
            help="The result in words, never the report.",
            source="E5",
        ),
        day("agreement", "Agreement signed", required=True, source="OP-02"),
        day("urine_drug_screen", "Urine drug screen", source="OP-03"),
        yes_no(
            "uds_expected",
            "Urine drug screen as expected",
            "as expected",
            "not as expected",
            enable_when=answered("urine_drug_screen"),
            source="OP-07",
        ),
        words("uds_action", "What was done about it", enable_when=is_no("uds_expected"), source="OP-07"),
        choice(
            "risk_tier",
            "Risk tier",
            option("LOW", "Low"),
            option("MODERATE", "Moderate"),
            option("HIGH", "High"),
            source="OP-03",
        ),
        choice(
            "naloxone",
            "Naloxone",
            option("PRESCRIBED", "Prescribed"),
            option("OFFERED", "Offered, declined", "offered and declined"),
            option("NOT_OFFERED", "Not offered"),
            required=True,
            source="OP-04",
        ),
        yes_no("alcohol", "Alcohol use flagged", "flagged", "not flagged", source="OP-05"),
        day("visit", "Date of the opioid visit", help="Only if it is not the service date.", source="E4"),
    ),
    sentences=(
        Phrase(text="Opioids: {mme} morphine equivalents (calculated; not for conversion)."),
        Phrase(text="Justification of the dose: {justification}."),
        Phrase(text="Morphine equivalents were not calculated: {mme_not_known}."),
        Phrase(
            text="PDMP checked {pdmp_checked}[ by {pdmp_by}][ ({pdmp_states})][, {pdmp_finding}]; "
            "agreement of {agreement}; naloxone {naloxone}[; urine drug screen {urine_drug_screen}[, {uds_expected}"
            "[ ({uds_action})]]]."
        ),
        Phrase(text="Risk tier: {risk_tier}."),
        Phrase(text="Alcohol use {alcohol}."),
    ),
    source="A0 §21; E4",
)

THERAPIES = (
    option("PHYSIOTHERAPY", "Physiotherapy"),
    option("HOME_EXERCISE", "Home exercise"),
    option("BEHAVIOURAL", "Behavioural therapy"),
    option("BIOFEEDBACK", "Biofeedback"),
    option("MASSAGE", "Massage"),
    option("ACUPUNCTURE", "Acupuncture"),
    option("PACING", "Activity pacing"),
    option("SLEEP", "Sleep programme"),
    option("WEIGHT", "Weight management"),
    option("RETURN_TO_WORK", "Return to work programme"),
)

THERAPY_DETAILS = Group(
    link_id="therapy_details",
    text="Course of therapies",
    one="therapy",
    repeats=True,
    prefix="y",
    title="type",
    inline="{type}[, {ordered}][, {sessions} sessions][, {attended} attended][, response: {response}]",
    joiner="; ",
    add_text="Add therapy",
    source="E3",
    items=(
        choice("type", "Therapy", *THERAPIES, required=True, open_choice=True),
        yes_no("ordered", "Ordered", "ordered", "not ordered"),
        whole("sessions", "Sessions planned", high=500),
        whole("attended", "Sessions attended", high=500),
        words("response", "Response"),
    ),
)

GOAL_STATUS = (
    option("AGREED", "Agreed"),
    option("IN_PROGRESS", "In progress"),
    option("MET", "Met"),
    option("PARTLY_MET", "Partly met"),
    option("NOT_MET", "Not met"),
    option("DROPPED", "Given up"),
)

GOALS = Group(
    link_id="goals",
    text="Functional goals",
    repeats=True,
    at_least=1,
    prefix="g",
    title="goal",
    inline="{goal}[ (now {baseline_value})][, target {target_value}], measured by {measure}, by {by}[ ({status})]",
    joiner="; ",
    add_text="Add goal",
    source="A0 §21; E3",
    items=(
        words("goal", "Goal", required=True, help="One thing the patient wants to do, with a figure."),
        words("baseline_value", "Now"),
        words("target_value", "Target"),
        words("measure", "Measured by", required=True),
        day("by", "By when", required=True, not_before="header.service_date"),
        choice("status", "Status", *GOAL_STATUS),
    ),
)


def restarts(follows: str, *more: Option) -> Group:
    """What happens to each drug that was listed before: one restart time for all would be wrong for some.

    Args:
        follows: name of the time that no restart can lie before.
        more: what the procedure allows beside restarting, not interrupting, and leaving it to the prescriber.
    """
    return Group(
        link_id="antithrombotic_restart",
        text="Antithrombotics afterwards",
        one="drug",
        repeats=True,
        at_least=1,
        prefix="r",
        title="drug",
        inline="{drug}, {what}",
        inlines=(Phrase(text="{drug}, {what} {at}", when=answered("what", "RESTART")),),
        joiner="; ",
        add_text="Add drug",
        enable_when=answered("prechecks.antithrombotic_status", "LISTED"),
        source="A0 §21; AC-10; AC-12",
        items=(
            choice("drug", "Drug", *ANTITHROMBOTIC_DRUGS, required=True, open_choice=True),
            choice(
                "what",
                "Afterwards",
                option("RESTART", "Restart"),
                option("CONTINUED", "Not interrupted"),
                option("PRESCRIBER", "Restart left to the prescriber"),
                *more,
                required=True,
            ),
            time(
                "at", "Restart at", enable_when=answered("what", "RESTART"), required=True, not_before=follows
            ),
        ),
    )


def plan(follows: str = "time_out.concluded", *more: Option) -> Section:
    """A0 §21.

    Args:
        follows: name of the time that no antithrombotic restart can lie before.
        more: further things that can happen to an antithrombotic.
    """
    return Section(
        link_id="plan",
        text="Plan",
        number=21,
        stage=Stage.RECOVERY,
        owner=Owner.PHYSICIAN,
        items=(
            words("next_step", "Next step", required=True, source="A0 §21", usual="always"),
            day(
                "follow_up",
                "Follow-up date",
                required=True,
                not_before="header.service_date",
                source="A0 §21",
                usual="interval",
            ),
            words(
                "owner",
                "Follow-up by",
                required=True,
                source="A0 §21",
                usual="always",
                suggest=("people.proceduralist",),
            ),
            words("medication", "Medication strategy", required=True, source="A0 §21"),
            MEDICATIONS,
            yes_no("opioids", "Takes opioids", required=True, source="A0 §21; E4"),
            SAFEGUARDS,
            choices(
                "therapies",
                "Therapies",
                *THERAPIES,
                option("NONE", "None", exclusive=True),
                required=True,
                open_choice=True,
                source="A0 §21",
                usual="always",
            ),
            THERAPY_DETAILS,
            GOALS,
            restarts(follows, *more),
            comment(),
        ),
        sentences=(
            Phrase(text="Next step: {next_step}."),
            Phrase(text="Follow-up on {follow_up} by {owner}."),
            Phrase(text="Medication: {medication}."),
            Phrase(text="Multimodal plan: {medications*}."),
            Phrase(text="The patient takes no opioids.", when=is_no("opioids")),
            Phrase(text="The patient takes opioids.", when=is_yes("opioids")),
            Phrase(text="Therapies: {therapies}."),
            Phrase(text="Course of therapies: {therapy_details*}."),
            Phrase(text="Goals: {goals*}."),
            Phrase(text="Antithrombotics afterwards: {antithrombotic_restart*}."),
        ),
        together=(
            together(
                ("medication", "unchanged"),
                ("opioids", False),
                enable_when=either(NotAnswered("medications.klass"), none_of("medications.klass", "OPIOID")),
            ),
        ),
    )


PLAN = plan()

#: Who did it, in the teaching physician's words; name, role and time come with the signature itself.
ATTESTATION = Section(
    link_id="attestation",
    text="Attestation",
    number=23,
    stage=Stage.NOTE,
    owner=Owner.PHYSICIAN,
    items=(
        choice(
            "presence",
            "Presence",
            option("ALONE", "No trainee took part", "no trainee took part"),
            option(
                "WHOLE",
                "Trainee, present throughout",
                "a trainee took part; the proceduralist was present throughout",
            ),
            option(
                "KEY_PORTIONS",
                "Trainee, present for key portions",
                "a trainee took part; the proceduralist was present for the key portions and available throughout",
            ),
            required=True,
            source="A0 §23",
        ),
    ),
    sentences=(Phrase(text="Presence: {presence}."),),
)

#: The scales of E1 as total scores; their items stay on the licensed sheets.
SCALES = Group(
    link_id="scales",
    text="Scores",
    items=(
        amount("odi", "ODI", "%", high="100", source="E1"),
        amount("ndi", "NDI", "%", high="100", source="E1"),
        amount("peg", "PEG", "points", high="10", decimals=2, source="E1"),
        amount("promis_pi", "PROMIS pain interference", "T", high="100", source="E1"),
        amount("promis_pf", "PROMIS physical function", "T", high="100", source="E1"),
        whole("pgic", "Patient global impression of change", low=1, high=7, source="E1"),
    ),
    sentences=(
        Phrase(text="ODI {odi}."),
        Phrase(text="NDI {ndi}."),
        Phrase(text="PEG {peg}."),
        Phrase(text="PROMIS pain interference {promis_pi}."),
        Phrase(text="PROMIS physical function {promis_pf}."),
        Phrase(text="PGIC {pgic} of 7."),
    ),
    source="E1",
)

CONTACTS = Group(
    link_id="contacts",
    text="Contacts",
    repeats=True,
    prefix="f",
    title="kind",
    add_text="Add contact",
    source="E2",
    items=(
        choice(
            "kind",
            "Contact",
            option("PHONE", "Phone call"),
            option("VISIT", "Visit"),
            option("DIARY", "Diary return"),
            option("DECISION", "Decision"),
            option("DAILY", "Daily contact"),
            option("LEAD_PULL", "Lead pull"),
        ),
        day("due", "Due", not_before="header.service_date"),
        day("done", "Done", not_before="header.service_date"),
        words("owner", "Done by"),
        amount("nrs", "Pain score, 0 to 10", "points", high="10"),
        amount("relief", "Relief, as the patient says", "%", high="100", decimals=0),
        choice("goal_status", "Functional goals", *GOAL_STATUS),
        SCALES,
        words("outcome", "Outcome", long=True),
    ),
    sentences=(
        Phrase(text="Due {due}[ by {owner}]."),
        Phrase(text="Done {done}[ by {owner}]."),
        Phrase(text="Pain score {nrs}."),
        Phrase(text="Relief {relief}."),
        Phrase(text="Functional goals: {goal_status}."),
        Phrase(text="Outcome: {outcome}."),
    ),
)

RESTARTED = Group(
    link_id="restarted",
    text="Antithrombotics restarted",
    one="drug",
    repeats=True,
    prefix="r",
    title="drug",
    inline="{drug}, {at}",
    joiner="; ",
    add_text="Add drug",
    source="AC-10",
    items=(
        choice("drug", "Drug", *ANTITHROMBOTIC_DRUGS, open_choice=True),
        time("at", "Restarted at", not_before="header.service_date"),
    ),
)

#: Recorded once the note is signed; nothing here is owed before signing.
FOLLOW_UP = Section(
    link_id="follow_up",
    text="Follow-up",
    number=21,
    stage=Stage.FOLLOW_UP,
    owner=Owner.NURSE,
    items=(CONTACTS, RESTARTED, comment()),
    sentences=(Phrase(text="Antithrombotics restarted: {restarted*}."),),
)

# What is due after a procedure (E2, CFG).
ESI = (
    FollowUpDefault("PHONE", 24, 72, "h", "phone call"),
    FollowUpDefault("VISIT", 2, 4, "wk", "visit"),
    FollowUpDefault("DECISION", 12, 12, "wk", "decision on relief of half or more"),
)
MBB = (
    FollowUpDefault("DIARY", 0, 1, "d", "diary return"),
    FollowUpDefault("DECISION", 0, 2, "wk", "decision on the block"),
)
RFA = (
    FollowUpDefault("PHONE", 24, 72, "h", "phone call"),
    FollowUpDefault("VISIT", 2, 4, "wk", "visit, neuritis check"),
    FollowUpDefault("VISIT", 3, 3, "mo", "visit at 3 months"),
    FollowUpDefault("VISIT", 6, 6, "mo", "visit at 6 months"),
    FollowUpDefault("VISIT", 12, 12, "mo", "visit at 12 months"),
)
#: Every day until the leads come out, which is the day that was agreed.
SCS_TRIAL = (
    *(FollowUpDefault("DAILY", n, n, "d", f"daily contact, day {n}", until="LEAD_PULL") for n in range(1, 8)),
    FollowUpDefault("LEAD_PULL", 3, 7, "d", "lead pull", planned="placement.return_date"),
    FollowUpDefault("VISIT", 2, 2, "wk", "visit"),
)
