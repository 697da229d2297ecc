"""Needle tips at the nerves of facet and sacroiliac joints: check lists (clinical.md A11.5, A11.2), set-up (A11.3). Data only."""

from dataclasses import dataclass

from procroom.domain.definition import Group, When, answered
from procroom.procedures.tips import Check, TipList


@dataclass(frozen=True, slots=True)
class NerveTips:
    """The check list of the nerves that share a bony target.

    Attributes:
        tips: the statements.
        levels: the nerves.
        shown: the position as a sentence says it, without its lead-in.
    """

    tips: TipList
    levels: tuple[str, ...]
    shown: str

    def group(self, *, required_when: When) -> Group:
        """The check list, asked where one of its nerves is the target."""
        return self.tips.group(enable_when=answered("target", *self.levels), required_when=required_when)


_SAP = "superior articular process"
_PROCESS_LEVELS = ("T11", "T12", "L1", "L2", "L3", "L4")

LUMBAR_BRANCH = NerveTips(
    TipList(
        link_id="tip_lumbar_branch",
        text="Needle tip, medial branch",
        checks=(
            Check("at_base", "AP", "medial end of the transverse process at the base of the SAP", "at", "not at"),
            Check("at_neck", "Lateral", "at the neck of the SAP", "at", "not at"),
            Check("dorsal", "Lateral", "dorsal to the foramen", "dorsal to", "not dorsal to"),
            Check("not_ventral", "Lateral", "not ventral to the facet line", "not ventral to", "ventral to"),
        ),
        contrast="stays on the target, no foramen, no vessel",
        trajectory="ipsilateral oblique 10–25°, caudad tilt 0–15°",
        confirm="AP and lateral (not beyond the posterior foramen line)",
    ),
    _PROCESS_LEVELS,
    "AP, {tip_lumbar_branch.at_base} the medial end of the transverse process at the base of the "
    f"{_SAP}; lateral, {{tip_lumbar_branch.at_neck}} the neck of the {_SAP}, "
    "{tip_lumbar_branch.dorsal} the foramen, {tip_lumbar_branch.not_ventral} the facet line",
)  # fmt: skip

LUMBAR_RF = NerveTips(
    TipList(
        link_id="tip_lumbar_rf",
        text="Active tip, medial branch",
        checks=(
            Check("along_neck", "Oblique or declined", "along the neck of the SAP", "along", "not along"),
            Check("parallel", "Oblique or declined", "active tip parallel to the nerve", "parallel to", "not parallel to"),
            Check("middle", "Oblique or declined", "over the middle two quarters of the neck", "over", "not over"),
            Check("junction", "Lateral", "tip at the junction of the middle and anterior third of the SAP", "at", "not at"),
            Check("not_past", "Lateral", "not past the posterior border of the foramen", "not past", "past"),
        ),
        contrast="",
        trajectory="ipsilateral oblique 10–25°, declined along the nerve",
        confirm="lateral (not past the posterior border of the foramen)",
    ),
    _PROCESS_LEVELS,
    f"oblique or declined, {{tip_lumbar_rf.along_neck}} the neck of the {_SAP}, {{tip_lumbar_rf.parallel}} the nerve, "
    "{tip_lumbar_rf.middle} the middle two quarters of the neck; lateral, tip {tip_lumbar_rf.junction} the junction "
    f"of the middle and anterior third of the {_SAP}, {{tip_lumbar_rf.not_past}} the posterior border of the foramen",
)  # fmt: skip

L5_DORSAL_RAMUS = NerveTips(
    TipList(
        link_id="tip_l5_dorsal_ramus",
        text="Needle tip, L5 dorsal ramus",
        checks=(
            Check("at_notch", "AP", "notch between the sacral ala and the SAP of S1", "at", "not at"),
            Check("at_crest", "Lateral", "at the crest of the ala", "at", "not at"),
        ),
        contrast="",
        trajectory="AP, or ipsilateral oblique 5–15°",
        confirm="lateral",
    ),
    ("L5DR",),
    f"AP, {{tip_l5_dorsal_ramus.at_notch}} the notch between the sacral ala and the {_SAP} of S1; "
    "lateral, {tip_l5_dorsal_ramus.at_crest} the crest of the ala",
)

_NECK_TRAJECTORY = "true lateral for the lateral approach; AP or foraminal oblique for the posterior approach"
_PILLAR_CONTRAST = "at most 0.3 mL, spread on the pillar"

CERVICAL_BRANCH = NerveTips(
    TipList(
        link_id="tip_cervical_branch",
        text="Needle tip, articular pillar",
        checks=(
            Check("at_centroid", "Lateral", "centroid of the trapezoid of the articular pillar", "at", "not at"),
            Check("on_waist", "AP", "on the waist of the pillar", "on", "not on"),
            Check("not_medial", "AP", "not medial to the waist", "not medial to", "medial to"),
        ),
        contrast=_PILLAR_CONTRAST,
        trajectory=_NECK_TRAJECTORY,
        confirm="AP and lateral",
    ),
    ("C3", "C4", "C5", "C6"),
    "lateral, {tip_cervical_branch.at_centroid} the centroid of the articular pillar; "
    "AP, {tip_cervical_branch.on_waist} its waist, {tip_cervical_branch.not_medial} it",
)  # fmt: skip

C7_BRANCH = NerveTips(
    TipList(
        link_id="tip_c7_branch",
        text="Needle tip, C7",
        checks=(
            Check("at_apex", "Lateral", "between the apex of the C7 SAP and the base of the transverse process", "between", "not between"),
            Check("not_medial", "AP", "not medial to the waist of the pillar", "not medial to", "medial to"),
        ),
        contrast=_PILLAR_CONTRAST,
        trajectory=_NECK_TRAJECTORY,
        confirm="AP and lateral",
    ),
    ("C7",),
    f"lateral, {{tip_c7_branch.at_apex}} the apex of the C7 {_SAP} and the base of the transverse process; "
    "AP, {tip_c7_branch.not_medial} the waist of the pillar",
)  # fmt: skip

THIRD_OCCIPITAL = NerveTips(
    TipList(
        link_id="tip_ton",
        text="Needle tip, third occipital nerve",
        checks=(
            Check("at_point", "Lateral", "at the named point of the C2-3 joint line, over the SAP of C3", "at", "not at"),
            Check("not_medial", "AP", "not medial to the waist", "not medial to", "medial to"),
        ),
        contrast=_PILLAR_CONTRAST,
        trajectory=_NECK_TRAJECTORY,
        confirm="AP and lateral",
    ),
    ("TON",),
    f"lateral, {{tip_ton.at_point}} the point {{ton_point}} the C2-3 joint line over the {_SAP} of C3; "
    "AP, {tip_ton.not_medial} the waist of the articular pillar",
)  # fmt: skip

THORACIC_BRANCH = NerveTips(
    TipList(
        link_id="tip_thoracic_branch",
        text="Needle tip, transverse process",
        checks=(
            Check("at_corner", "AP", "superolateral corner of the transverse process", "at", "not at"),
            Check("at_process", "Lateral", "at the transverse process", "at", "not at"),
            Check("not_ventral", "Lateral", "not ventral to the line of rib and transverse process", "not ventral to", "ventral to"),
        ),
        contrast="",
        trajectory="AP, with contralateral tilt where needed",
        confirm="lateral; check the depth of the pleura",
    ),
    ("C8", *(f"T{n}" for n in range(1, 11))),
    "AP, {tip_thoracic_branch.at_corner} the superolateral corner of the transverse process; "
    "lateral, {tip_thoracic_branch.at_process} the transverse process, "
    "{tip_thoracic_branch.not_ventral} the line of rib and transverse process",
)  # fmt: skip

SACRAL_BRANCH = NerveTips(
    TipList(
        link_id="tip_sacral_branch",
        text="Needle tip, sacral lateral branch",
        checks=(
            Check("at_point", "AP", "at the clock point", "at", "not at"),
            Check("on_bone", "AP", "bone contact", "on bone", "not on bone"),
            Check("clear", "AP", "at least 7 mm from the foramen", "at least 7 mm from", "less than 7 mm from"),
            Check("dorsal", "Lateral", "on the dorsal surface of the sacrum", "on", "not on"),
        ),
        contrast="",
        trajectory="AP of each foramen, cephalad tilt 0–15°, slightly contralateral",
        confirm="lateral",
    ),
    ("S1LB", "S2LB", "S3LB", "S4LB"),
    "AP, {tip_sacral_branch.at_point} the clock point[ {clock_point}], {tip_sacral_branch.on_bone}, "
    "{tip_sacral_branch.clear} the foramen; lateral, {tip_sacral_branch.dorsal} the dorsal surface of the sacrum",
)  # fmt: skip

_BESIDE_THE_NECK = (THIRD_OCCIPITAL, CERVICAL_BRANCH, C7_BRANCH, THORACIC_BRANCH)
FACET_BLOCK = (*_BESIDE_THE_NECK, LUMBAR_BRANCH, L5_DORSAL_RAMUS)
FACET_RF = (*_BESIDE_THE_NECK, LUMBAR_RF, L5_DORSAL_RAMUS)


def _only(tips: NerveTips, *levels: str) -> NerveTips:
    return NerveTips(tips.tips, levels, tips.shown)


SACRAL_BLOCK = (_only(LUMBAR_BRANCH, "L4"), L5_DORSAL_RAMUS, SACRAL_BRANCH)
SACRAL_RF = (_only(LUMBAR_RF, "L4"), L5_DORSAL_RAMUS, SACRAL_BRANCH)
