"""CaseState: everything recorded about a case, as the fold of its journal. Plain values, no behaviour."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from procroom.domain.values import Actor, FrameRef, Json, Measurement, Point, Scale


class Status(StrEnum):
    """FHIR Procedure.status, exactly these strings (those this product can reach)."""

    PREPARATION = "preparation"
    IN_PROGRESS = "in-progress"
    NOT_DONE = "not-done"
    STOPPED = "stopped"
    COMPLETED = "completed"


class NoteStatus(StrEnum):
    """Status of the note (clinical.md A0 §1)."""

    DRAFT = "draft"
    READY = "ready"
    SIGNED = "signed"
    ADDENDED = "addended"
    WITHDRAWN = "withdrawn"


def status_when_signed(addenda: "tuple[Addendum, ...]") -> NoteStatus:
    """Status of a signed note by what came after the signature."""
    if any(added.withdraws for added in addenda):
        return NoteStatus.WITHDRAWN
    return NoteStatus.ADDENDED if addenda else NoteStatus.SIGNED


class MarkKind(StrEnum):
    """What was drawn on a frame."""

    NEEDLE = "needle"
    ARROW = "arrow"
    TEXT = "text"
    DISTANCE = "distance"
    ANGLE = "angle"
    LEAD = "lead"
    CONTRAST = "contrast"


#: Number of points of each kind, at most: needle = entry, tip; arrow = tail, head; angle = first, vertex, last;
#: lead = contacts as tapped, from the one at the tip to the last one; contrast = the corners of its outline, which the
#: line from the last to the first one closes.
POINTS = {
    MarkKind.NEEDLE: 2,
    MarkKind.ARROW: 2,
    MarkKind.TEXT: 1,
    MarkKind.DISTANCE: 2,
    MarkKind.ANGLE: 3,
    MarkKind.LEAD: 16,
    MarkKind.CONTRAST: 64,
}
_FEWEST = {MarkKind.LEAD: 2, MarkKind.CONTRAST: 3}


def fewest_points(kind: MarkKind) -> int:
    """How many points a mark takes at least; where that is fewer than ``POINTS``, whoever draws says when it ends."""
    return _FEWEST.get(kind, POINTS[kind])


class ViewTag(StrEnum):
    """What a saved view shows, as the operator says (never computed)."""

    AP = "AP"
    LATERAL = "LATERAL"
    OBLIQUE = "OBLIQUE"
    CONTRALATERAL_OBLIQUE = "CONTRALATERAL_OBLIQUE"
    ULTRASOUND = "ULTRASOUND"
    OTHER = "OTHER"

    @property
    def text(self) -> str:
        """As printed: AP, lateral, contralateral oblique."""
        return self.value if self is ViewTag.AP else self.value.lower().replace("_", " ")


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark, bound to a frame, in image coordinates; never to a viewport.

    Attributes:
        mark_id: stable id within the case.
        kind: what it is; says how many points it takes.
        frame: the frame it belongs to.
        points: in pixels of the stored image (see ``Point``).
        text: label; required for TEXT.
        position: path of the needle position it documents, or empty.
        measurement: figure as shown when the mark was made, with its calibration.
        scale: of a needle or lead in a saved view: what a pixel measures there, so that lesion bands and contacts can
            be drawn to scale; None where the image is not calibrated in the patient, or lesion bands were hidden.
    """

    mark_id: str
    kind: MarkKind
    frame: FrameRef
    points: tuple[Point, ...]
    text: str = ""
    position: str = ""
    measurement: Measurement | None = None
    scale: Scale | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """The grey window a view was saved with; None fields mean the picture is colour."""

    center: float | None
    width: float | None
    invert: bool = False


@dataclass(frozen=True, slots=True)
class SavedView:
    """A key image: a frame as it was shown, with its window and the marks on it at that moment.

    Attributes:
        view_id: stable id within the case.
        tag: what it shows.
        position: path of the needle position it documents, or empty for the whole case.
        frame: the frame; None when the picture lies in another system only.
        image_id: identification there (A0 §11 "image id"), or the SOP instance.
        series_uid: series of the frame.
        window: as shown.
        rotation: degrees clockwise: 0, 90, 180, 270.
        flip_horizontal: mirrored left-right, applied after rotation.
        marks: copies of the marks as they were.
        picture: digest of the PNG (8-bit, window applied, not rotated, without marks), or empty.
        columns, rows: size of the picture in pixels.
        angle: C-arm angle as the operator typed it, words free.
        contrast: the operator says contrast is seen; None when nobody said.
        comment: caption.
        mask_frame: 1-based frame of the same instance that was subtracted as shown; 0 = none. ``window`` is then one of
            the difference, 0 = no change.
    """

    view_id: str
    tag: ViewTag
    position: str = ""
    frame: FrameRef | None = None
    image_id: str = ""
    series_uid: str = ""
    window: Window | None = None
    rotation: int = 0
    flip_horizontal: bool = False
    marks: tuple[Mark, ...] = ()
    picture: str = ""
    columns: int = 0
    rows: int = 0
    angle: str = ""
    contrast: bool | None = None
    comment: str = ""
    mask_frame: int = 0


@dataclass(frozen=True, slots=True)
class LinkedSeries:
    """A series that was opened for this case: where it lay and what identified it."""

    study_uid: str
    series_uid: str
    modality: str
    description: str
    patient_id: str
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """A recorded value with who said it and when.

    Attributes:
        value: JSON form, normalised by its item's kind (see ``kinds``).
        seq: entry that recorded it.
        at: when.
        actor: who.
        source: empty when typed; else where it was taken from (``DICOM series …1234``, ``copied from …``).
    """

    value: Json
    seq: int
    at: datetime
    actor: Actor
    source: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """A signed note: who, in which role, the attestation, and what exactly was frozen."""

    name: str
    role: str
    attestation: str
    at: datetime
    head_digest: str
    document: str
    pdf: str


@dataclass(frozen=True, slots=True)
class Addendum:
    """Text added after signing (K12); one that withdraws the note says why, and is the last."""

    text: str
    name: str
    role: str
    at: datetime
    pdf: str = ""
    withdraws: bool = False


@dataclass(frozen=True, slots=True)
class Override:
    """A finding that somebody let stand, and why (clinical.md K10); printed in the note's deviations.

    Attributes:
        rule_id: of the rule.
        place: path of the instance it speaks of, or empty.
        rule_version: the pack and its version.
        value_seen: the message as it was shown.
        reason_code: from the rule's list.
        text: in the person's own words, ten characters at least.
        name, role: who.
        at: when.
    """

    rule_id: str
    place: str
    rule_version: str
    value_seen: str
    reason_code: str
    text: str
    name: str = ""
    role: str = ""
    at: datetime | None = None

    @property
    def key(self) -> str:
        """As ``Finding.key``."""
        return f"{self.rule_id}@{self.place}" if self.place else self.rule_id


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """A warning that somebody has seen: one tap, no words."""

    rule_id: str
    place: str
    value_seen: str
    name: str = ""
    at: datetime | None = None

    @property
    def key(self) -> str:
        """As ``Finding.key``."""
        return f"{self.rule_id}@{self.place}" if self.place else self.rule_id


@dataclass(frozen=True, slots=True)
class CaseState:
    """A case as it stands after its live entries.

    Attributes:
        case_id: stable id (UUID text).
        procedure: pinned definition, ``(id, version)``.
        opened_at: when the case was opened; its zone is the case's zone.
        answers: path -> answer.
        instances: group path (without brackets) -> ids of its instances, in order.
        marks: mark id -> mark, in order of placing.
        views: view id -> saved view, in order of saving.
        series: linked series by UID.
        signature: set once signed.
        addenda: after signing, in order.
        overrides: findings let stand, by ``Finding.key``.
        acknowledged: warnings seen, by ``Finding.key``.
        used_ids: every instance path that ever lived, so that an id is never given twice.
        head_seq, head_digest: last entry folded (live or retracted).
        memo: what was found out about just this state (``walk.Scope``): (what was asked about, the answer). None where
            every look has to be seen, as rules do; never copied into a later state.
    """

    case_id: str = ""
    procedure: tuple[str, int] = ("", 0)
    opened_at: datetime | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    instances: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    marks: Mapping[str, Mark] = field(default_factory=dict)
    views: Mapping[str, SavedView] = field(default_factory=dict)
    series: Mapping[str, LinkedSeries] = field(default_factory=dict)
    signature: Signature | None = None
    addenda: tuple[Addendum, ...] = ()
    overrides: Mapping[str, Override] = field(default_factory=dict)
    acknowledged: Mapping[str, Acknowledgement] = field(default_factory=dict)
    used_ids: frozenset[str] = frozenset()
    head_seq: int = 0
    head_digest: str = ""
    memo: dict[tuple[str, str, int], tuple[object, object]] | None = field(
        init=False, default=None, compare=False, repr=False
    )

    def __post_init__(self) -> None:
        """A state over plain dictionaries remembers; one that watches who looks does not."""
        plain = type(self.answers) is dict and type(self.instances) is dict and type(self.views) is dict
        object.__setattr__(self, "memo", {} if plain else None)

    def value(self, path: str) -> Json:
        """The recorded value at ``path``; None when nobody recorded one (a recorded value is never None)."""
        answer = self.answers.get(path)
        return None if answer is None else answer.value

    @property
    def signed(self) -> bool:
        """Whether the note was signed."""
        return self.signature is not None
