"""A0 §4 diagnoses and §5 indication. Data only."""

from procroom.domain.anatomy import INTERSPACES, SACROILIAC
from procroom.domain.definition import (
    Group,
    Item,
    NotAnswered,
    Option,
    Phrase,
    Section,
    Stage,
    When,
    answered,
    none_of,
)
from procroom.domain.people import Owner
from procroom.procedures.fragments.drugs import STEROIDS
from procroom.procedures.fragments.words import (
    amount,
    both,
    choice,
    choices,
    code,
    comment,
    day,
    either,
    option,
    whole,
    words,
    yes_no,
)


def diagnosis(picklist: tuple[Option, ...]) -> Section:
    """A0 §4, before: why the patient came."""
    return Section(
        link_id="diagnosis",
        text="Pre-procedure diagnosis",
        number=4,
        stage=Stage.BEFORE,
        owner=Owner.PHYSICIAN,
        items=(_diagnoses("pre", "Pre-procedure diagnoses", picklist),),
        sentences=(Phrase(text="Pre-procedure diagnosis: {pre*}."),),
    )


def post_diagnosis(picklist: tuple[Option, ...]) -> Section:
    """A0 §4, after: said explicitly; "same" is a choice, not a default."""
    different = answered("same", "DIFFERENT")
    return Section(
        link_id="post_diagnosis",
        text="Post-procedure diagnosis",
        number=4,
        stage=Stage.RECOVERY,
        owner=Owner.PHYSICIAN,
        items=(
            choice(
                "same",
                "Post-procedure diagnosis",
                option("SAME", "Same as before", "same as the pre-procedure diagnosis"),
                option("DIFFERENT", "Different"),
                required=True,
                source="A0 §4; JC",
            ),
            _diagnoses("post", "Post-procedure diagnoses", picklist, when=different),
        ),
        sentences=(
            Phrase(text="Post-procedure diagnosis: {post*}.", when=different),
            Phrase(
                text="Post-procedure diagnosis: {same}.",
                when=either(answered("same", "SAME"), NotAnswered("same")),
            ),
        ),
    )


def _diagnoses(link_id: str, text: str, picklist: tuple[Option, ...], when: When | None = None) -> Group:
    return Group(
        link_id=link_id,
        text=text,
        repeats=True,
        at_least=1,
        prefix="d",
        title="diagnosis",
        inline="{diagnosis}",
        joiner="; ",
        add_text="Add diagnosis",
        enable_when=when,
        items=(code("diagnosis", "Diagnosis", *picklist, required=True, source="A0 §4; F2"),),
        source="A0 §4",
    )


#: Patients who had no conservative care, no score taken or no records of earlier relief are not made up figures for.
_TREATED = either(NotAnswered("type"), none_of("type", "NONE"))
_MEASURED = either(NotAnswered("measure"), none_of("measure", "NOT_MEASURED"))
_RELIEF_KNOWN = NotAnswered("relief_not_known")
#: A gain of function counts as relief does, where an epidural injection is repeated.
_EPIDURAL = answered("kind", "ESI", "TFESI", "ILESI", "CAUDAL")
_GAINED = both(_EPIDURAL, answered("function_gain"))

CONSERVATIVE = Group(
    link_id="conservative",
    text="Conservative care",
    role="reading",
    repeats=True,
    at_least=1,
    prefix="c",
    title="type",
    inline="{type}, {weeks}, {response}",
    inlines=(Phrase(text="{type} ({reason})", when=answered("type", "NONE")),),
    joiner="; ",
    add_text="Add treatment",
    source="A0 §5; LCD-E",
    items=(
        choice(
            "type",
            "Treatment",
            option("PHYSIOTHERAPY", "Physiotherapy"),
            option("HOME_EXERCISE", "Home exercise"),
            option("NSAID", "NSAID"),
            option("OTHER_ANALGESIC", "Other analgesic"),
            option("NEUROPATHIC_AGENT", "Neuropathic pain drug"),
            option("CHIROPRACTIC", "Chiropractic care"),
            option("BEHAVIOURAL", "Behavioural therapy"),
            option("NONE", "None"),
            required=True,
            open_choice=True,
        ),
        words("reason", "Why none", enable_when=answered("type", "NONE"), required=True),
        amount("weeks", "Duration", "wk", high="1000", decimals=0, enable_when=_TREATED, required=True),
        choice(
            "response",
            "Response",
            option("NONE", "No relief"),
            option("INSUFFICIENT", "Insufficient relief"),
            option("TEMPORARY", "Temporary relief"),
            option("NOT_TOLERATED", "Not tolerated"),
            enable_when=_TREATED,
            required=True,
            open_choice=True,
        ),
    ),
)

IMAGING_REVIEWED = Group(
    link_id="imaging",
    text="Imaging studies",
    repeats=True,
    at_least=1,
    prefix="s",
    title="type",
    inline="{type} of {date}: {finding}",
    joiner="; ",
    add_text="Add study",
    enable_when=answered("imaging_reviewed", "REVIEWED"),
    source="A0 §5; LCD-E",
    items=(
        choice(
            "type",
            "Study",
            option("MRI", "MRI"),
            option("CT", "CT"),
            option("CT_MYELOGRAM", "CT myelogram"),
            option("XRAY", "Radiographs"),
            option("EMG", "EMG"),
            required=True,
            open_choice=True,
        ),
        day("date", "Date", required=True, partial=True),
        words("finding", "Finding", required=True),
    ),
)

PRIOR = Group(
    link_id="prior",
    text="Prior procedures",
    role="reading",
    repeats=True,
    at_least=1,
    prefix="q",
    title="date",
    inline="{date} {kind}, {region}[, {side}][, {joints}][, {targets}]: {relief} relief for {weeks}"
    "[, gain of function {function_gain} for {function_weeks} {same_scale}][, {steroid}[ {dose}]]",
    inlines=(
        Phrase(
            text="{date} {kind}, {region}[, {side}][, {joints}][, {targets}]: "
            "relief not known ({relief_not_known})"
            "[, gain of function {function_gain} for {function_weeks} {same_scale}][, {steroid}[ {dose}]]",
            when=answered("relief_not_known"),
        ),
    ),
    joiner="; ",
    add_text="Add procedure",
    enable_when=answered("prior_procedures", "LISTED"),
    source="A0 §5; CV-03; ST-05",
    items=(
        day("date", "Date", required=True, partial=True),
        choice(
            "kind",
            "Procedure",
            option("ESI", "Epidural steroid injection"),
            option("TFESI", "Transforaminal epidural steroid injection"),
            option("ILESI", "Interlaminar epidural steroid injection"),
            option("CAUDAL", "Caudal epidural steroid injection"),
            option("FACET_INJECTION", "Facet joint injection"),
            option("MBB", "Medial branch block"),
            option("RFA", "Radiofrequency ablation of medial branches"),
            option("SIJ_INJECTION", "Sacroiliac joint injection"),
            option("SIJ_RFA", "Radiofrequency ablation for the sacroiliac joint"),
            option("SCS_TRIAL", "Spinal cord stimulation trial"),
            option("OTHER_STEROID", "Other steroid: joint, bursa or tablets", "other steroid"),
            required=True,
            open_choice=True,
        ),
        choice(
            "region",
            "Region",
            option("CERVICAL_THORACIC", "Cervical or thoracic"),
            option("LUMBAR_SACRAL", "Lumbar or sacral"),
            option("OTHER", "Other region"),
            required=True,
        ),
        choices(
            "joints",
            "Joints",
            *(option(joint, joint) for joint in INTERSPACES),
            option(SACROILIAC, "SIJ", "sacroiliac joint"),
            enable_when=answered("kind", "FACET_INJECTION", "MBB", "RFA", "SIJ_INJECTION", "SIJ_RFA"),
            source="A0 §5; CV-11",
        ),
        choice(
            "side",
            "Side",
            option("RIGHT", "Right"),
            option("LEFT", "Left"),
            option("BILATERAL", "Both sides"),
            source="A0 §5; CV-11",
        ),
        words("targets", "Levels or targets"),
        amount("relief", "Relief", "%", high="100", decimals=0, enable_when=_RELIEF_KNOWN, required=True),
        amount(
            "weeks",
            "Duration of relief",
            "wk",
            high="1000",
            decimals=0,
            enable_when=_RELIEF_KNOWN,
            required=True,
        ),
        amount(
            "function_gain",
            "Gain of function",
            "%",
            high="100",
            decimals=0,
            enable_when=_EPIDURAL,
            help="Only where it was measured.",
            source="CV-03",
        ),
        amount(
            "function_weeks",
            "Duration of the gain",
            "wk",
            high="1000",
            decimals=0,
            enable_when=_GAINED,
            required=True,
            source="CV-03",
        ),
        yes_no(
            "same_scale",
            "Measured on the same scale",
            "on the same scale",
            "on another scale",
            enable_when=_GAINED,
            required=True,
            source="CV-03",
        ),
        words("relief_not_known", "Why the relief is not known", help="Only where it is not."),
        choice(
            "steroid",
            "Steroid",
            *STEROIDS,
            option("NONE", "No steroid"),
            option("NOT_KNOWN", "Not known", "steroid not known"),
            required=True,
            open_choice=True,
        ),
        amount(
            "dose",
            "Steroid dose",
            "mg",
            high="1000",
            enable_when=none_of("steroid", "NONE", "NOT_KNOWN"),
            source="ST-05",
        ),
    ),
)

#: Asked by the procedures they matter to.
UNTREATED_RADICULOPATHY = yes_no(
    "untreated_radiculopathy",
    "Radiculopathy or claudication not yet treated",
    "present",
    "not present",
    source="CV-06",
)
UNTREATED_RADICULOPATHY_PHRASE = Phrase(
    text="Radiculopathy or claudication not yet treated: {untreated_radiculopathy}."
)
RFA_UNSUITABLE = words("rfa_unsuitable", "Why radiofrequency ablation is not appropriate", source="A4; LCD-F")
RFA_UNSUITABLE_PHRASE = Phrase(text="Radiofrequency ablation was not appropriate; reason: {rfa_unsuitable}.")
SIJ_TESTS = whole("sij_tests", "Positive provocation tests, of 5", high=5, source="A0.1; CV-12")
SIJ_TESTS_PHRASE = Phrase(text="Positive sacroiliac provocation tests: {sij_tests} of 5.")

_ITEMS: tuple[Item | Group, ...] = (
    words("pain_location", "Pain location", required=True, source="A0 §5"),
    words("radiation", "Radiation", required=True, source="A0 §5"),
    choices(
        "pain_type",
        "Kind of pain",
        option("RADICULAR", "Radicular"),
        option("CLAUDICATION", "Neurogenic claudication"),
        option("POST_LAMINECTOMY", "After laminectomy"),
        option("ZOSTER", "Herpes zoster"),
        option("AXIAL", "Axial"),
        option("SACROILIAC", "Sacroiliac"),
        option("CRPS", "CRPS"),
        option("OTHER", "Other"),
        source="LCD-E; LCD-F",
    ),
    choices(
        "red_flags",
        "Red flags asked for",
        option("MOTOR_DEFICIT", "New or progressive motor deficit", "new or progressive motor deficit"),
        option("SADDLE_ANAESTHESIA", "Saddle anaesthesia"),
        option("BLADDER_BOWEL", "Bladder or bowel change"),
        option("NONE", "None of these", "none", exclusive=True),
        source="PT-08",
    ),
    amount(
        "duration",
        "Duration of pain",
        "wk",
        high="5000",
        decimals=0,
        required=True,
        source="A0 §5; LCD-E",
    ),
    Group(
        link_id="pain",
        text="Pain score, 0 to 10",
        items=(
            whole("rest", "At rest", high=10),
            whole("activity", "With activity", high=10),
            whole("average", "On average", high=10, required=True),
        ),
        sentences=(
            Phrase(
                text="Pain score (NRS, 0 to 10): average {average}[, at rest {rest}][, with activity {activity}]."
            ),
        ),
        source="A0 §5; LCD-E",
    ),
    Group(
        link_id="function",
        text="Function",
        items=(
            choice(
                "measure",
                "Measure",
                option("ODI", "ODI"),
                option("PEG", "PEG"),
                option("RMDQ", "Roland-Morris", "Roland-Morris"),
                option("NOT_MEASURED", "Not measured"),
                required=True,
                open_choice=True,
            ),
            amount("score", "Score", "%", "points", high="100", enable_when=_MEASURED, required=True),
            day("date", "Date", enable_when=_MEASURED, required=True),
        ),
        sentences=(
            Phrase(text="Function: {measure} {score} on {date}.", when=_MEASURED),
            Phrase(text="Function was not measured.", when=answered("measure", "NOT_MEASURED")),
        ),
        source="A0 §5",
    ),
    CONSERVATIVE,
    choice(
        "imaging_reviewed",
        "Imaging reviewed",
        option("REVIEWED", "Reviewed"),
        option("NONE", "No imaging"),
        required=True,
        source="A0 §5; LCD-E",
    ),
    IMAGING_REVIEWED,
    choice(
        "prior_procedures",
        "Prior similar procedures",
        option("NONE", "None"),
        option("LISTED", "Listed below"),
        required=True,
        source="A0 §5",
    ),
    PRIOR,
    words("goal", "Functional goal of the treatment", source="A0 §5"),
)
_SENTENCES = (
    Phrase(text="Pain location: {pain_location}; duration: {duration}; radiation: {radiation}."),
    Phrase(text="Kind of pain: {pain_type}."),
    Phrase(text="Red flags: {red_flags}.", when=none_of("red_flags", "NONE")),
    Phrase(
        text="Red flags (motor deficit, saddle anaesthesia, bladder or bowel change): none.",
        when=answered("red_flags", "NONE"),
    ),
    Phrase(text="Conservative care: {conservative*}."),
    Phrase(text="Imaging reviewed: {imaging*}.", when=answered("imaging_reviewed", "REVIEWED")),
    Phrase(text="No imaging was reviewed.", when=answered("imaging_reviewed", "NONE")),
    Phrase(text="Prior similar procedures: {prior*}.", when=answered("prior_procedures", "LISTED")),
    Phrase(text="Prior similar procedures: none.", when=answered("prior_procedures", "NONE")),
    Phrase(text="Goal: {goal}."),
)


def indication(*more: Item | Group, sentences: tuple[Phrase, ...] = ()) -> Section:
    """A0 §5.

    Args:
        more: the procedure's own questions about why it is done.
        sentences: theirs.
    """
    return Section(
        link_id="indication",
        text="Indication",
        number=5,
        stage=Stage.BEFORE,
        owner=Owner.PHYSICIAN,
        items=(*_ITEMS, *more, comment()),
        sentences=(*_SENTENCES, *sentences),
    )


INDICATION = indication()
