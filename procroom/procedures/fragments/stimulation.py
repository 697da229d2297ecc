"""Spinal cord stimulation: what its day 0, its programming and its lead pull share (clinical.md A7, A8, D1-D3). Data only."""

from dataclasses import replace

from procroom.domain.anatomy import ENTRY_SIDES, INTERSPACES, VERTEBRAE, Spot, Structure
from procroom.domain.definition import Group, Item, Kind, NotAnswered, Phrase, Section, Stage, When, answered
from procroom.domain.people import Owner
from procroom.procedures.fragments.follow_up import OPIOIDS
from procroom.procedures.fragments.prechecks import LABORATORY_PHRASES
from procroom.procedures.fragments.words import (
    amount,
    both,
    calculated,
    choice,
    day,
    either,
    is_no,
    is_yes,
    option,
    time,
    whole,
    words,
    yes_no,
)

#: Leads enter at an interspace, from a side; where their tips came to is said apart.
AIM = Structure(
    kind="scs", structure="interspace", levels=INTERSPACES, sides=ENTRY_SIDES, spot=Spot.INTERLAMINAR
)

#: The external stimulator: a profile of the device list, or words (``resources/devices``).
STIMULATOR = choice(
    "stimulator",
    "External stimulator",
    option("GENERIC_TONIC", "Generic, tonic", "generic, tonic"),
    option("GENERIC_BURST", "Generic, burst", "generic, burst"),
    option("GENERIC_10KHZ", "Generic, 10 kHz", "generic, 10 kHz"),
    option("GENERIC_MULTI", "Generic, several waveforms", "generic, several waveforms"),
    open_choice=True,
    source="D2",
)

ANCHORING = (
    option("SUTURE", "Suture", "by suture"),
    option("ADHESIVE", "Adhesive", "by adhesive"),
    option("NONE", "None", "NOT anchored"),
)


#: How the leads were fixed changes the coding of their removal (A7).
ANCHORED = choice("anchoring", "Anchoring of the leads", *ANCHORING, required=True, source="A7")

LEAD = Group(
    link_id="lead",
    text="Lead",
    role="lead",
    items=(
        whole(
            "number",
            "Lead number",
            low=1,
            high=4,
            required=True,
            help="As impedances and programs call it.",
            source="D1",
        ),
        words("model", "Model", required=True, source="D1"),
        choice(
            "contacts",
            "Contacts",
            option("4", "4"),
            option("8", "8"),
            option("16", "16"),
            required=True,
            source="D1; SC-04; SC-09",
        ),
        choice(
            "tip_contact_index",
            "Number of the contact at the tip",
            option("1", "1"),
            option("0", "0"),
            required=True,
            help="Makers count from 1 or from 0 at the tip.",
            source="D1",
        ),
        amount("contact_length", "Contact length", "mm", high="20", source="D1"),
        amount("spacing", "Spacing, centre to centre", "mm", high="50", source="D1"),
        words("udi", "UDI", source="D1; A0 §15"),
        words("lot", "Lot", source="D1"),
    ),
    sentences=(
        Phrase(
            text="Lead {number} placed: {model}, {contacts} contacts, tip contact numbered {tip_contact_index}.",
            when=is_yes("placed"),
        ),
        Phrase(text="Contacts of {contact_length}[, {spacing} centre to centre]."),
        Phrase(text="Lead UDI {udi}[, lot {lot}]."),
    ),
    source="D1",
)

TIP = Group(
    link_id="tip",
    text="Lead tip",
    items=(
        choice(
            "vertebra",
            "Vertebra",
            *(option(each, each) for each in VERTEBRAE),
            required=True,
            source="D1; A7",
        ),
        choice(
            "third",
            "Part of it",
            option("UPPER", "Upper third"),
            option("MIDDLE", "Middle third"),
            option("LOWER", "Lower third"),
            option("DISC", "Disc below it", "disc below it"),
            required=True,
            source="D1",
        ),
        choice(
            "mediolateral",
            "Against the midline",
            option("MIDLINE", "Midline", "in the midline"),
            option("LEFT_1", "Left, class 1", "left of the midline (class 1)"),
            option("LEFT_2", "Left, class 2", "left of the midline (class 2)"),
            option("RIGHT_1", "Right, class 1", "right of the midline (class 1)"),
            option("RIGHT_2", "Right, class 2", "right of the midline (class 2)"),
            required=True,
            source="D1",
        ),
        yes_no(
            "dorsal_confirmed",
            "Lateral or CLO, lead dorsal in the canal",
            "dorsal in the canal",
            "NOT dorsal in the canal",
            required=True,
            source="D1",
        ),
        words("contact_levels", "Level of each contact", source="D1"),
        words("relation", "Tip against the other lead", source="D1"),
    ),
    sentences=(
        Phrase(
            text="Lead tip at {vertebra}, {third}, {mediolateral}; on lateral or CLO, {dorsal_confirmed}."
        ),
        Phrase(text="Contacts at {contact_levels}."),
        Phrase(text="Against the other lead: {relation}."),
    ),
    role="lead_tip",
    source="D1",
)

TIP_DEVIATES: When = is_no("tip.dorsal_confirmed")


_LEAD_NUMBER = whole("lead", "Lead number", low=1, high=4, required=True, source="D2")


def impedance(*, at_least: int = 0, enable_when: When | None = None) -> Group:
    """The table of impedances, one row a contact (D2)."""
    return Group(
        link_id="impedance",
        text="Impedances",
        repeats=True,
        at_least=at_least,
        prefix="z",
        inline="lead {lead} contact {contact}: {ohm}[ at {at}]",
        joiner="; ",
        add_text="Add contact",
        enable_when=enable_when,
        role="impedances",
        source="D2; SC-02",
        items=(
            _LEAD_NUMBER,
            whole("contact", "Contact number", high=16, required=True),
            amount("ohm", "Impedance", "Ohm", high="100000", decimals=0, required=True),
            time("at", "Measured at"),
        ),
    )


_CELLS_HELP = "As painted: front.L.thigh.1-4,7; none where nothing is felt."

_CONTACTS = Group(
    link_id="contacts",
    text="Active contacts",
    repeats=True,
    at_least=1,
    prefix="c",
    inline="lead {lead} contact {contact} {polarity}[ {percent}]",
    add_text="Add contact",
    role="contacts",
    source="D2; SC-03",
    items=(
        _LEAD_NUMBER,
        whole("contact", "Contact number", high=16, required=True),
        choice(
            "polarity",
            "Polarity",
            option("CATHODE", "Cathode"),
            option("ANODE", "Anode"),
            required=True,
        ),
        amount("percent", "Part of the current", "%", high="100", decimals=0),
    ),
)

_PROGRAM_ITEMS: tuple[Item | Group, ...] = (
    words("name", "Program", required=True),
    _CONTACTS,
    amount("amplitude", "Amplitude", "mA", high="50", required=True, setting="amplitude"),
    amount("pulse_width", "Pulse width", "us", high="2000", decimals=0, required=True, setting="pulse_width"),
    amount("rate", "Rate", "Hz", high="20000", decimals=0, required=True, setting="rate"),
    choice(
        "waveform",
        "Waveform",
        option("TONIC", "Tonic"),
        option("BURST", "Burst"),
        option("KHZ_10", "10 kHz"),
        option("DTM", "DTM"),
        option("SUB_PERCEPTION", "Sub-perception"),
        option("CLOSED_LOOP", "Closed loop"),
        required=True,
        open_choice=True,
        setting="waveform",
    ),
    amount("perception", "Perception threshold", "mA", high="50", setting="perception"),
    amount("comfort", "Comfort threshold", "mA", high="50", setting="comfort"),
    amount("discomfort", "Discomfort threshold", "mA", high="50", setting="discomfort"),
    amount("coverage", "Coverage, as the patient says", "%", high="100", decimals=0),
    words(
        "felt_cells",
        "Where paraesthesia is felt, cells of the body chart",
        cells=True,
        help=_CELLS_HELP,
        source="D1; D2",
    ),
    calculated("map_coverage", "Coverage by the body chart", "program_coverage", source="D2; K11"),
    words("quality", "Quality of paraesthesia"),
    words("side_effects", "Side effects"),
    yes_no("active", "Active now", "active", "not active"),
    calculated("charge", "Charge of a pulse", "charge", source="D2; K11"),
)
_PROGRAM_PHRASES = (
    Phrase(
        text="Thresholds: perception {perception}[, comfort {comfort}][, discomfort {discomfort}].",
    ),
    Phrase(text="Coverage {coverage}, as the patient says."),
    Phrase(
        text="Paraesthesia painted on the body chart: {felt_cells}[, coverage {map_coverage} "
        "(calculated; reference, not a measurement of this patient)]."
    ),
    Phrase(text="Paraesthesia: {quality}."),
    Phrase(text="Side effects: {side_effects}."),
    Phrase(text="Charge {charge} a pulse (calculated; bench reference, not a measurement of this patient)."),
    Phrase(text="Program {active}."),
)

#: Programs before and after a visit are told apart.
PHASE = choice(
    "phase",
    "Set",
    option("BEFORE", "Before the visit", "as set before this visit"),
    option("AFTER", "After the visit", "as set by this visit"),
    required=True,
    source="A8",
)


def programs(
    *more: Item, called: str = "{name}", at_least: int = 0, enable_when: When | None = None
) -> Group:
    """Programs, each with its contacts and thresholds (D2).

    Args:
        more: further questions about each.
        called: what a program is called in the note.
        at_least: how many there have to be.
        enable_when: asked only if this holds.
    """
    settings = "{waveform}, {amplitude}, {pulse_width}, {rate}; {contacts*}"
    return Group(
        link_id="programs",
        text="Programs",
        role="reading",
        repeats=True,
        at_least=at_least,
        prefix="p",
        title="name",
        add_text="Add program",
        enable_when=enable_when,
        source="D2",
        items=(*more, *_PROGRAM_ITEMS),
        sentences=(Phrase(text=f"Program {called}: {settings}."), *_PROGRAM_PHRASES),
    )


IMPEDANCE_PHRASE = Phrase(text="Impedances: {impedance*}.")

_NOT_PAINTED = either(NotAnswered("pain_map"), NotAnswered("felt_map"))

#: The body maps: cells as painted, or, where nobody painted, the counts of a paper map.
MAPS = Section(
    link_id="maps",
    text="Pain and paraesthesia maps",
    number=14,
    stage=Stage.PROCEDURE,
    owner=Owner.PHYSICIAN,
    items=(
        words("pain_map", "Pain, cells of the body chart", cells=True, help=_CELLS_HELP, source="D1"),
        words(
            "felt_map",
            "Paraesthesia, cells of the body chart",
            cells=True,
            help=_CELLS_HELP,
            source="D1",
        ),
        whole("pain_cells", "Painful cells", high=10000, enable_when=_NOT_PAINTED, source="D1"),
        whole(
            "overlap_cells",
            "Painful cells with paraesthesia",
            high=10000,
            enable_when=_NOT_PAINTED,
            source="D2",
        ),
        whole(
            "outside_cells",
            "Cells with paraesthesia outside the pain",
            high=10000,
            enable_when=_NOT_PAINTED,
            source="D2",
        ),
        calculated("painted", "Of the painted maps", "painted_counts", kind=Kind.TEXT, source="D2"),
        calculated("coverage", "Coverage", "coverage", source="D2; K11"),
    ),
    sentences=(
        Phrase(text="Pain painted on the body chart: {pain_map}.", when=NotAnswered("felt_map")),
        Phrase(text="Paraesthesia painted on the body chart: {felt_map}.", when=NotAnswered("pain_map")),
        Phrase(
            text="Body chart: {painted}[, coverage {coverage}] (calculated; reference, not a measurement of this patient).",
            when=both(answered("pain_map"), answered("felt_map")),
        ),
        Phrase(
            when=_NOT_PAINTED,
            text="Paraesthesia in {overlap_cells} of {pain_cells} painful cells of the body map[, coverage {coverage} "
            "(calculated; reference, not a measurement of this patient)][; {outside_cells} cells outside the pain].",
        ),
    ),
)


def _score(link_id: str, text: str) -> Item:
    return amount(link_id, text, "points", high="10", decimals=1, source="D3")


#: What was taken on a day; morphine equivalents are calculated from it (D3 "opioid mg → MME", E4).
_TAKEN = Group(
    link_id="taken",
    text="Opioids taken",
    one="opioid taken",
    repeats=True,
    prefix="o",
    title="drug",
    inline="{drug} {daily}",
    joiner=", ",
    add_text="Add opioid",
    source="D3; E4",
    items=(
        choice("drug", "Opioid", *OPIOIDS, required=True),
        amount(
            "daily",
            "Amount in the day",
            "mg/d",
            "ug/h",
            high="20000",
            required=True,
            help="All that was taken in the day; a patch by its rate.",
        ),
    ),
)

DAYS = Group(
    link_id="days",
    text="Days of the trial",
    role="diary",
    one="day of the trial",
    repeats=True,
    prefix="d",
    inline="day {day}[ ({date})][: average {nrs_avg}][, now {nrs_now}][, worst {nrs_worst}][, best {nrs_best}]"
    "[, relief {relief}][, sleep {sleep}][, sleep quality {sleep_quality}][, woke {wakings} times]"
    "[, walked {walking}][, stood {standing}][, {steps} steps][, goal {goal_score}][ ({goal_text})][, PEG {peg}]"
    "[, opioids {taken*}][, {mme} MME (calculated)][, opioids {opioids} MME][, {other_meds}][, program {program}][, on {on_hours}]"
    "[, change of paraesthesia: {paraesthesia_change}][, {migration}][, {coverage_lost}][, {fever}][, {drainage}]"
    "[, {new_deficit}][, {resolved}][, site: {site}][, charging: {charging}][, events: {events}][, {wants_to_keep}]",
    joiner="; ",
    add_text="Add day",
    source="D3",
    items=(
        whole("day", "Day", high=60, required=True, help="0 is the day the leads were placed."),
        day("date", "Date"),
        _score("nrs_avg", "Average pain"),
        _score("nrs_now", "Pain now"),
        _score("nrs_worst", "Worst pain"),
        _score("nrs_best", "Best pain"),
        amount("relief", "Relief, as the patient says", "%", high="100", decimals=0),
        amount("sleep", "Sleep", "h", high="24"),
        _score("sleep_quality", "Sleep quality, 0 to 10"),
        whole("wakings", "Wakings", high=100),
        amount("walking", "Walking", "min", high="1440", decimals=0),
        amount("standing", "Standing", "min", high="1440", decimals=0),
        whole("steps", "Steps", high=200000),
        _score("goal_score", "Personal goal, 0 to 10"),
        words("goal_text", "Personal goal"),
        amount("peg", "PEG, once a week", "points", high="10", decimals=2, source="D3; E1"),
        _TAKEN,
        calculated("mme", "Morphine equivalents", "mme_of_day", source="D3; E4"),
        amount(
            "opioids",
            "Opioids, morphine equivalents",
            "mg/d",
            high="5000",
            enable_when=NotAnswered("mme"),
            help="Only where the opioids themselves are not entered.",
        ),
        words("other_meds", "Other medication"),
        words("program", "Program used"),
        amount("on_hours", "Stimulation on", "h", high="24"),
        words("paraesthesia_change", "Change of where paraesthesia is felt"),
        yes_no(
            "migration",
            "Lead moved by a vertebral level or more",
            "lead moved by a vertebral level or more",
            "no lead moved",
            source="SC-07",
        ),
        yes_no("coverage_lost", "Coverage lost", "coverage lost", "coverage not lost", source="SC-07"),
        yes_no("fever", "Fever", "fever", "no fever", source="SC-06"),
        yes_no("drainage", "Drainage at the site", "drainage at the site", "no drainage", source="SC-06"),
        yes_no(
            "new_deficit",
            "New weakness or numbness",
            "new weakness or numbness",
            "no new weakness or numbness",
            source="SC-06",
        ),
        yes_no(
            "resolved",
            "All of it resolved by the end of the trial",
            "resolved by the end of the trial",
            "not resolved by the end of the trial",
            enable_when=either(is_yes("fever"), is_yes("drainage"), is_yes("new_deficit")),
            source="D4",
        ),
        words("site", "Site symptoms"),
        words("charging", "Charging"),
        words("events", "Adverse events"),
        yes_no("wants_to_keep", "Wants to keep it", "wants to keep it", "does not want to keep it"),
    ),
)

DAYS_PHRASE = Phrase(text="Diary: {days*}.")


def visit(section: Section, *names: str, sentences: tuple[Phrase, ...] = ()) -> Section:
    """Those items of a section that a visit without a needle asks for, as they are asked before a procedure.

    Args:
        section: the procedure's section.
        names: which of its items.
        sentences: how the note tells them.
    """
    items = tuple(item for item in section.items if item.link_id in names)
    kept = tuple(
        each for each in section.together if all(name.partition(".")[0] in names for name, _ in each.answers)
    )
    return replace(section, items=items, sentences=sentences, together=kept)


_COMPLICATIONS = (
    option("MIGRATION", "Lead migration"),
    option("FRACTURE", "Lead fracture"),
    option("INFECTION_SUPERFICIAL", "Superficial infection"),
    option("INFECTION_DEEP", "Deep infection"),
    option("NERVE_INJURY", "Nerve injury"),
    option("SEROMA", "Seroma"),
    option("SKIN_REACTION", "Skin reaction"),
    option("PDPH", "Headache after dural puncture"),
)
_SEVERITY = choice(
    "severity",
    "Severity",
    option("MILD", "Mild"),
    option("MODERATE", "Moderate"),
    option("SEVERE", "Severe"),
    source="D6",
)
#: Whether what speaks against an implant was over at the end (D4).
_RESOLVED = yes_no(
    "resolved",
    "Resolved by the end of the trial",
    "resolved by the end of the trial",
    "not resolved by the end of the trial",
    enable_when=answered("kind", "INFECTION_SUPERFICIAL", "INFECTION_DEEP", "NERVE_INJURY", "NEW_DEFICIT"),
    source="D4; D6",
)


def complications(section: Section) -> Section:
    """The common complications (A0 §17) with those of leads, and how severe each was (D6)."""
    return replace(section, items=tuple(_of_leads(item) for item in section.items))


def _of_leads(member: Item | Group) -> Item | Group:
    if isinstance(member, Item):
        more = member.link_id == "kind"
        return replace(member, options=(*member.options, *_COMPLICATIONS)) if more else member
    if member.link_id != "list":
        return member
    kinds = tuple(_of_leads(item) for item in member.items)
    inline = "{kind}[, {severity}] at {at} (action: {action}; outcome: {result})[, {resolved}]"
    return replace(member, items=(*kinds, _SEVERITY, _RESOLVED), inline=inline)


#: What bears on taking leads out, as it is asked before a needle (A8; AC-12).
REMOVAL_CHECKS = (
    "antithrombotic_status",
    "antithrombotics",
    "infection",
    "infection_detail",
    "laboratory_indicated",
    "laboratory",
)
REMOVAL_PHRASES = (
    Phrase(text="Antithrombotics: {antithrombotics*}.", when=answered("antithrombotic_status", "LISTED")),
    Phrase(text="Antithrombotics: none.", when=answered("antithrombotic_status", "NONE")),
    Phrase(text="Infection screen: {infection}[ ({infection_detail})]."),
    Phrase(text="INR and platelets were not indicated.", when=is_no("laboratory_indicated")),
    *LABORATORY_PHRASES,
)
