"""What a viewport shows and a thumbnail stands for: a run of frames. Plain values, no Qt, no pixels."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from procroom.domain.values import FrameRef
from procroom.imaging.hierarchy import CineTiming, FileSet, Instance, Series
from procroom.ui.tongue import tr, tr_count

#: Modalities whose single-frame instances are slices of one stack; anywhere else each is a picture of its own.
STACKED = frozenset({"CT", "MR", "PT", "NM"})

#: Modalities of a C-arm, whose cine runs are what the room looks at first.
FLUOROSCOPY = frozenset({"XA", "RF"})


@dataclass(frozen=True, slots=True)
class Run:
    """Frames that belong together: one multi-frame instance, one picture, or the slices of a stack.

    Attributes:
        series: where it comes from.
        instances: one, or the slices in display order.
        number: 1-based place among the runs of its series.
    """

    series: Series
    instances: tuple[Instance, ...]
    number: int = 1

    @property
    def key(self) -> tuple[str, int, str]:
        """Tells runs apart: series, number, file."""
        return self.series.series_instance_uid, self.number, str(self.instances[0].path)

    @property
    def token(self) -> str:
        """The key as text, for a drag."""
        return "\n".join(map(str, self.key))

    @property
    def frame_count(self) -> int:
        """Number of positions."""
        return len(self.instances) if self.is_stack else self.instances[0].frames

    @property
    def is_stack(self) -> bool:
        """Several single-frame instances?"""
        return len(self.instances) > 1

    @property
    def timing(self) -> CineTiming:
        """As recorded; a stack of slices has no time."""
        return CineTiming() if self.is_stack else self.instances[0].timing

    def at(self, position: int) -> tuple[Instance, int]:
        """Instance and 1-based frame number at a 1-based position."""
        return (self.instances[position - 1], 1) if self.is_stack else (self.instances[0], position)

    def ref(self, position: int) -> FrameRef:
        """The reference by which a case points to a position."""
        instance, number = self.at(position)
        return instance.frame_ref(number)

    def position_of(self, ref: FrameRef) -> int | None:
        """The position of a frame, or None when it is not of this run."""
        for index, instance in enumerate(self.instances, 1):
            if instance.sop_instance_uid == ref.sop_instance_uid and ref.sop_instance_uid:
                position = index if self.is_stack else ref.frame_number
                return position if ref.frame_number <= instance.frames else None
        return None

    @property
    def held(self) -> int:
        """The position that is looked at first: the image the C-arm held, else the beginning.

        A fluoroscopy run ends with what the operator saw when the pedal was released (last image hold, IEC 60601-2-43),
        and that is the frame a view is saved from.
        """
        return self.frame_count if self.series.modality in FLUOROSCOPY and not self.is_stack else 1

    @property
    def title(self) -> str:
        """A name for people: series description, or modality and number."""
        series = self.series
        name = series.description or " ".join(filter(None, (series.modality, str(series.number or ""))))
        return name or tr("series without description")

    @property
    def extent(self) -> str:
        """How much there is: ``300 frames``, ``24 slices``, ``1 picture``."""
        count = self.frame_count
        if self.is_stack:
            return tr_count("1 slice", "{count} slices", count)
        return tr("{count} frames", count=count) if count > 1 else tr("1 picture")


def runs_of(series: Series) -> tuple[Run, ...]:
    """Split a series into runs, in display order."""
    groups: list[tuple[Instance, ...]] = []
    stack = tuple(i for i in series.instances if i.frames == 1 and series.modality in STACKED)
    groups += [stack] if stack else []
    groups += [(instance,) for instance in series.instances if instance not in stack]
    return tuple(Run(series, group, number) for number, group in enumerate(groups, 1))


def all_runs(files: FileSet) -> Iterator[Run]:
    """Every run of a file set, in display order."""
    for series in files.series():
        yield from runs_of(series)


def opening_run(runs: Sequence[Run]) -> Run:
    """The run shown when files are opened: the first fluoroscopy cine, else the first of all."""
    moving = (run for run in runs if run.series.modality in FLUOROSCOPY and run.frame_count > 1)
    return next(moving, runs[0])
