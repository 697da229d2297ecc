"""What each view must show when a needle tip is accepted (clinical.md A11.5) and how to set it up (A11.3). Data only.

The person at the image answers each statement; nothing here judges a picture.
"""

from dataclasses import dataclass, replace

from procroom.domain.definition import AnyOf, Group, Together, When, answered
from procroom.procedures.fragments.words import together, yes_no


@dataclass(frozen=True, slots=True)
class Check:
    """One statement of a check list.

    Attributes:
        link_id: name of its item.
        view: the view it is read from.
        text: the statement, as on the form.
        yes, no: its words inside a sentence.
    """

    link_id: str
    view: str
    text: str
    yes: str
    no: str


@dataclass(frozen=True, slots=True)
class TipList:
    """The check list of one way to a target.

    Attributes:
        link_id: name of its group.
        text: heading.
        checks: the statements.
        contrast: what contrast must show; empty where none is looked for.
        trajectory: view to advance the needle in; angles are defaults to show, patient-based.
        confirm: views that confirm the position.
    """

    link_id: str
    text: str
    checks: tuple[Check, ...]
    contrast: str
    trajectory: str
    confirm: str

    def hint(self, check: Check) -> str:
        """The line under a statement: how to set up above the first, what contrast must show under the last."""
        if check is self.checks[0]:
            return f"Advance in {self.trajectory}; confirm in {self.confirm}."
        last = check is self.checks[-1] and self.contrast
        return f"Contrast must show: {self.contrast}." if last else ""

    @property
    def deviates(self) -> When:
        """A statement is answered with no."""
        return AnyOf(tuple(answered(f"{self.link_id}.{check.link_id}", False) for check in self.checks))

    def group(self, *, enable_when: When | None = None, required_when: When) -> Group:
        """The check list as a group of yes/no items."""
        return Group(
            link_id=self.link_id,
            text=self.text,
            enable_when=enable_when,
            items=tuple(
                yes_no(
                    check.link_id,
                    f"{check.view}, {check.text}",
                    check.yes,
                    check.no,
                    required_when=required_when,
                    help=self.hint(check),
                    source="A11.5; NP-13",
                )
                for check in self.checks
            ),
            together=self._as_listed,
            source="A11.5",
        )

    @property
    def _as_listed(self) -> tuple[Together, ...]:
        """All statements in one act: each is read on the button, with the view it is seen in."""
        answers = tuple((check.link_id, True) for check in self.checks)
        return (together(*answers),) if len(answers) > 1 else ()


SUBPEDICULAR = TipList(
    link_id="tip_subpedicular",
    text="Needle tip, subpedicular",
    checks=(
        Check("under_pedicle", "AP", "under the pedicle", "under", "not under"),
        Check("not_medial", "AP", "not medial to the 6 o'clock line", "not medial to", "medial to"),
        Check(
            "upper_foramen",
            "Lateral",
            "upper part of the foramen",
            "upper foramen",
            "not in the upper foramen",
        ),
        Check("below_pedicle", "Lateral", "below the pedicle", "below", "not below"),
        Check(
            "not_ventral",
            "Lateral",
            "not ventral to the posterior vertebral-body border",
            "not ventral to",
            "ventral to",
        ),
    ),
    contrast="neurogram and epidural spread; live, no vessel",
    trajectory="ipsilateral oblique 20–30°, SAP under the 6 o'clock pedicle, end plate squared "
    "(L5-S1: ipsilateral oblique 10–25°, cephalad tilt 10–20°)",
    confirm="AP and lateral",
)

INFRANEURAL = TipList(
    link_id="tip_infraneural",
    text="Needle tip, infraneural (Kambin)",
    checks=(
        Check("not_medial", "AP", "not medial to the mid-pedicle line", "not medial to", "medial to"),
        Check(
            "posterior_foramen",
            "Lateral",
            "posterior foramen",
            "posterior foramen",
            "not in the posterior foramen",
        ),
        Check("dorsal_to_disc", "Lateral", "dorsal to the disc margin", "dorsal to", "not dorsal to"),
    ),
    contrast="no disc, no intrathecal spread",
    trajectory="ipsilateral oblique 30–40°, lateral to the SAP",
    confirm="AP and lateral (not in the disc)",
)

S1_FORAMEN = TipList(
    link_id="tip_s1",
    text="Needle tip, S1 foramen",
    checks=(
        Check("within_foramen", "AP", "within the S1 foramen", "within", "not within"),
        Check("below_pedicle", "AP", "below the pedicle", "below", "not below"),
        Check("inside_canal", "Lateral", "inside the sacral canal", "inside", "not inside"),
        Check("not_through", "Lateral", "not through the ventral cortex", "not through", "through"),
    ),
    contrast="along the S1 root",
    trajectory="AP, cephalad tilt 5–15°, ipsilateral 5–10° to show the S1 dorsal foramen",
    confirm="lateral (not past the ventral sacral cortex)",
)

CERVICAL_FORAMEN = TipList(
    link_id="tip_cervical",
    text="Needle tip, cervical foramen",
    checks=(
        Check("posterior_half", "Oblique", "posterior half of the foramen", "in", "not in"),
        Check("on_sap", "Oblique", "on the ventral wall of the superior articular process", "on", "not on"),
        Check(
            "not_medial",
            "AP",
            "not medial to the middle of the articular pillar",
            "not medial to",
            "medial to",
        ),
    ),
    contrast="no arterial flow, live or on DSA",
    trajectory="ipsilateral foraminal oblique 45–60°",
    confirm="AP (not past the middle of the pillar) and oblique",
)

INTERLAMINAR = TipList(
    link_id="tip_interlaminar",
    text="Needle tip",
    checks=(
        Check("in_window", "AP", "within the interlaminar window", "within", "not within"),
        Check(
            "not_lateral",
            "AP",
            "not lateral to the medial pedicle line",
            "not lateral to",
            "lateral to",
        ),
        Check(
            "at_line",
            "CLO or lateral",
            "tip at, or at most 1–2 mm ventral to, the ventral interlaminar or spinolaminar line",
            "at or just ventral to",
            "not at or just ventral to",
        ),
    ),
    contrast="epidural spread, no intrathecal or vascular spread",
    trajectory="AP, caudad tilt 0–15°",
    confirm="contralateral oblique 45°, or lateral",
)

INTERLAMINAR_THORACIC = replace(
    INTERLAMINAR,
    link_id="tip_interlaminar_thoracic",
    trajectory="AP, cephalad tilt to open the interspace, paramedian",
    confirm="contralateral oblique 55–65°, or lateral",
)

INTERLAMINAR_CERVICAL = TipList(
    link_id="tip_interlaminar_cervical",
    text="Needle tip",
    checks=(
        Check(
            "near_midline",
            "AP",
            "at the midline, or at most half way to the symptomatic side",
            "at the midline or at most half way to the symptomatic side",
            "more than half way from the midline",
        ),
        Check("at_line", "CLO", "tip at the ventral interlaminar line", "at", "not at"),
        Check(
            "each_advance",
            "CLO",
            "each advance of the needle imaged",
            "each advance was imaged",
            "not every advance was imaged",
        ),
    ),
    contrast="epidural spread",
    trajectory="AP, caudad or cephalad tilt 5–20° to open the interspace, ipsilateral 5–10°",
    confirm="contralateral oblique 50° (45–60°), or lateral or swimmer's view where it shows the tip",
)

CAUDAL = TipList(
    link_id="tip_caudal",
    text="Needle tip",
    checks=(
        Check("midline", "AP", "at the midline", "at the midline", "not at the midline"),
        Check("in_canal", "Lateral", "in the sacral canal", "in", "not in"),
        Check("not_above_s3", "Lateral", "not above S3", "not above", "above"),
    ),
    contrast="epidural spread, not presacral, not intravenous",
    trajectory="lateral first",
    confirm="AP",
)

FACET_JOINT = TipList(
    link_id="tip_facet",
    text="Needle tip",
    checks=(
        Check("in_joint", "AP or oblique", "tip in the joint line", "in", "not in"),
        Check("in_joint_lateral", "Lateral", "tip in the joint line", "in", "not in"),
    ),
    contrast="arthrogram",
    trajectory="lumbar: ipsilateral oblique 30–45°; cervical: true lateral, or AP or foraminal oblique from behind",
    confirm="AP and lateral",
)

#: Not in A11; the view of the textbooks (R), the angle is the room's to choose.
SACROILIAC = TipList(
    link_id="tip_sacroiliac",
    text="Needle tip",
    checks=(
        Check(
            "in_joint",
            "AP or oblique",
            "tip in the lower part of the joint line",
            "in the lower part of the joint line",
            "not in the lower part of the joint line",
        ),
        Check(
            "not_ventral",
            "Lateral",
            "not ventral to the anterior border of the sacrum",
            "not ventral to",
            "ventral to",
        ),
    ),
    contrast="arthrogram along the joint line",
    trajectory="AP with contralateral oblique 5–20°, until the posterior and anterior joint lines overlap",
    confirm="lateral",
)
