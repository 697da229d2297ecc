"""Windows on offer for a picture, and what a drag does to one. Values in, values out; no Qt."""

from dataclasses import dataclass, replace

import numpy as np

from procroom.domain.language import tell
from procroom.imaging.frames import StoredFrame
from procroom.imaging.greyscale import GreyScale, Voi, VoiFunction, Window
from procroom.imaging.transforms import as_window, modality_values, stored_values
from procroom.ui.tongue import later, shown, tr

#: Name, lower and upper percentile.
_FROM_PIXELS = ((later("Full range"), 0.0, 100.0), (later("Auto"), 1.0, 99.0))
#: The same for radiographs. A projection image has no fixed scale, so these say how they are made.
_RADIOGRAPH = ((later("Bone"), 40.0, 99.8), (later("Soft tissue"), 1.0, 75.0))
#: Name, center, width in Hounsfield units: common display settings of CT.
_CT = ((later("Bone"), 500.0, 2000.0), (later("Soft tissue"), 40.0, 400.0), (later("Lung"), -600.0, 1500.0))
RADIOGRAPHS = frozenset({"CR", "DX", "RF", "XA", "RG", "IO", "PX"})
SAMPLE = 65_536


@dataclass(frozen=True, slots=True)
class Preset:
    """A named window or lookup table."""

    name: str
    voi: Voi


def presets(frame: StoredFrame, grey: GreyScale, modality: str) -> tuple[Preset, ...]:
    """The file's own windows and tables first, then ones made from this frame's pixels."""
    offered = [
        Preset(voi.label or tell("ui", "File {number}", number=number), voi)
        for number, voi in enumerate(grey.presets, 1)
    ]
    made = _FROM_PIXELS + (_RADIOGRAPH if modality in RADIOGRAPHS else ())
    ends = np.percentile(_sample(frame, grey), [share for _name, low, high in made for share in (low, high)])
    for (name, low, high), below, above in zip(made, ends[::2], ends[1::2], strict=True):
        label = tell(
            "ui",
            "{name}, {low} to {high} % of this frame",
            name=tell("ui", name).lower(),
            low=f"{low:g}",
            high=f"{high:g}",
        )
        if (low, high) == (0, 100):
            label = tell("ui", "full range of this frame")
        offered.append(Preset(tell("ui", name), _between(float(below), float(above), label)))
    if modality == "CT":
        offered += [
            Preset(tell("ui", name), Window(center, width, label=tell("ui", name)))
            for name, center, width in _CT
        ]
    return tuple(offered)


def dragged(voi: Voi, right: float, up: float, *, brighter_is_lower: bool = True) -> Window:
    """The window after a drag, as fractions of the viewport: right widens, up makes the picture brighter.

    Args:
        voi: what was shown when the drag began.
        right: fraction of the viewport's width, signed.
        up: fraction of its height, signed.
        brighter_is_lower: False when low values are shown bright (MONOCHROME1 or inverted, not both).
    """
    start = as_window(voi)
    least = 1.0 if start.function is VoiFunction.LINEAR else start.width / 1e6
    width = max(start.width * 4.0**right, least)
    shift = up * start.width * (-1 if brighter_is_lower else 1)
    return replace(start, center=start.center + shift, width=width, label=tell("ui", "set by hand"))


def window_text(voi: Voi | None, *, invert: bool = False, label: bool = True) -> str:
    """The window in words: ``C 2048  W 4096 (label)``."""
    if voi is None:
        return tr("colour") if not invert else tr("colour, inverted")
    if isinstance(voi, Window):
        text = f"C {voi.center:.4g}  W {voi.width:.4g}"
        if abs(voi.center) >= 1000 or voi.width >= 1000:
            text = f"C {voi.center:.0f}  W {voi.width:.0f}"
        text += f" ({shown(voi.label)})" if voi.label and label else ""
    else:
        text = tr("table {name}", name=shown(voi.label)).strip()
    return tr("{window}, inverted", window=text) if invert else text


def _sample(frame: StoredFrame, grey: GreyScale) -> np.ndarray:
    """At most about 65,000 modality values spread over the frame, padding left out where anything remains."""
    rows, columns = frame.pixels.shape[:2]
    step = max(1, int((rows * columns / SAMPLE) ** 0.5))
    cells = frame.pixels[::step, ::step]
    values = modality_values(cells, grey).ravel()
    if grey.padding is not None:
        stored = stored_values(cells, grey.cell).ravel()
        image = (stored < grey.padding[0]) | (stored > grey.padding[1])
        values = values[image] if image.any() else values
    return values


def _between(below: float, above: float, label: str) -> Window:
    width = above - below
    function = VoiFunction.LINEAR if width >= 1 else VoiFunction.LINEAR_EXACT
    return Window((below + above) / 2, max(width, 1e-6), function, label)
