"""How a viewport shows its frame: window, inversion, orientation, zoom, pan. Makes the picture; paints nothing."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from procroom.domain.language import tell
from procroom.imaging.greyscale import Voi, Window
from procroom.imaging.subtraction import operands, subtraction_window
from procroom.ui.viewer.frame_feed import FrameFeed
from procroom.ui.viewer.picture import Greying, Picture, Recipe, Table, make_picture
from procroom.ui.viewer.view_transform import (
    AS_STORED,
    FITTED,
    Orientation,
    Placement,
    ViewTransform,
    panned,
    place,
    zoomed,
)
from procroom.ui.viewer.windowing import Preset, dragged, presets

#: A picture that stands still for so long is worth the finer resize (5 ms instead of 1).
REFINE_MS = 60
#: Reduced to this or less, halving has averaged enough already; averaging the whole of it would take too long.
HALVED = 0.5


@dataclass(frozen=True, slots=True)
class ViewState:
    """How a run is shown; remembered per run, never part of the picture.

    Attributes:
        voi: the window; None = the run's first.
        invert: grey turned round.
        orientation: rotation and flip.
        placement: zoom and pan.
        smooth: interpolate when enlarging.
        overlays: draw overlay planes of the file.
        position: frame shown last.
        subtracted: a mask frame is to be subtracted.
        difference: the window of subtracted frames; None = made of the first one shown.
    """

    voi: Voi | None = None
    invert: bool = False
    orientation: Orientation = AS_STORED
    placement: Placement = FITTED
    smooth: bool = True
    overlays: bool = True
    position: int = 1
    subtracted: bool = False
    difference: Voi | None = None


class Lens(QObject):
    """Sees what a feed shows, in a rectangle of given size.

    Signals:
        changed(): the picture has to be made anew.
        refined(): the same picture can be painted finer.
    """

    changed = Signal()
    refined = Signal()

    def __init__(self, feed: FrameFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._state = ViewState()
        self._remembered: dict[tuple[str, int, str], ViewState] = {}
        self._table_of: Greying | None = None
        self._table: Table | None = None
        self._picture: Picture | None = None
        self._size = (1, 1)
        self._ratio = 1.0
        self._is_coarse = False
        self._refine = QTimer(self, singleShot=True, interval=REFINE_MS)
        self._refine.timeout.connect(self._on_refine)

    @property
    def state(self) -> ViewState:
        """How the run is shown."""
        return self._state

    @property
    def size(self) -> tuple[int, int]:
        """The viewport in logical pixels."""
        return self._size

    def resize(self, width: int, height: int, device_ratio: float) -> None:
        """The viewport has another size or lies on another screen."""
        self._size, self._ratio = (max(width, 1), max(height, 1)), device_ratio
        self.refresh()

    def remember(self) -> None:
        """Keep how the run is shown, before another one comes."""
        run = self._feed.run
        if run is not None:
            self._remembered[run.key] = replace(self._state, position=self._feed.position or 1)

    def remembers(self, key: tuple[str, int, str]) -> bool:
        """Was a run left here?"""
        return key in self._remembered

    def recall(self, key: tuple[str, int, str] | None) -> ViewState:
        """Show a run as it was left; a new one as stored."""
        self._state = self._remembered.get(key, ViewState()) if key else ViewState()
        self._feed.subtract(on=self._state.subtracted)
        self.refresh()
        return self._state

    def refresh(self) -> None:
        """Another frame is on screen, or it looks different."""
        if self._feed.mask is not None:
            if self._state.difference is None and self._feed.frame is not None:
                self._state = replace(self._state, difference=self._difference_window())
        elif self._state.voi is None and self._feed.frame is not None and not self._is_colour():
            self._state = replace(self._state, voi=self._feed.first_voi)
        self._picture = None
        self._is_coarse = HALVED < self.zoom < 1
        if self._feed.player.playing:
            self._refine.stop()
            self._feed.recipe = self._recipe()
        elif self._is_coarse:
            self._refine.start()
        self.changed.emit()

    # --- grey ------------------------------------------------------------------------------------------

    @property
    def voi(self) -> Voi | None:
        """The window on screen: of the difference where a mask is subtracted."""
        return self._state.voi if self._feed.mask is None else self._state.difference

    def subtract(self, *, on: bool) -> None:
        """Subtract the mask frame from every frame of the run, in a window made of the one on screen; or stop."""
        self._state = replace(self._state, subtracted=on, difference=None)
        self._feed.subtract(on=on)
        self.refresh()

    def presets(self) -> tuple[Preset, ...]:
        """Windows on offer for the frame on screen; none for colour."""
        frame, facts, instance = self._feed.frame, self._feed.facts, self._feed.instance
        if frame is None or facts is None or instance is None or self._is_colour():
            return ()
        if self._feed.mask is not None:
            return (Preset(tell("ui", "Subtraction, by this frame"), self._difference_window()),)
        return presets(frame.stored, facts.grey, instance.modality)

    def set_voi(self, voi: Voi) -> None:
        """Show through another window."""
        if self._feed.mask is None:
            self._change(voi=voi)
        else:
            self._change(difference=voi)

    def next_preset(self) -> None:
        """Take the next window on offer."""
        offered = [preset.voi for preset in self.presets()]
        if offered:
            now = offered.index(self.voi) if self.voi in offered else -1
            self.set_voi(offered[(now + 1) % len(offered)])

    def adjust_window(self, right: float, up: float, start: Voi | None = None) -> None:
        """Widen and brighten a window (the present one) by fractions of the viewport, as a drag does."""
        voi, facts = start or self.voi, self._feed.facts
        if voi is not None and facts is not None:
            brighter_is_lower = facts.grey.inverse == self._state.invert
            self.set_voi(dragged(voi, right, up, brighter_is_lower=brighter_is_lower))

    def toggle_invert(self) -> None:
        """Turn grey round."""
        self._change(invert=not self._state.invert)

    # --- orientation, zoom, pan ------------------------------------------------------------------------

    @property
    def transform(self) -> ViewTransform | None:
        """Where the image lies on screen; None while nothing is shown."""
        return self._placed() if self._feed.settled else None

    def _placed(self) -> ViewTransform | None:
        """Where the image lies, or will lie once its pixels are there."""
        instance = self._feed.instance
        if instance is None:
            return None
        return place(
            self._state.placement,
            self._size,
            (instance.columns, instance.rows),
            instance.pixel_aspect,
            self._state.orientation,
            self._ratio,
        )

    @property
    def zoom(self) -> float:
        """Device pixels per image column, known before the pixels are there."""
        transform = self._placed()
        return transform.scale * self._ratio if transform else 1.0

    def turn(self) -> None:
        """A quarter turn clockwise; a badge says so."""
        self._change(orientation=self._state.orientation.turned())

    def flip(self) -> None:
        """Mirror left-right; a badge says so. Whoever calls this has asked the user first (clinical.md U9)."""
        self._change(orientation=self._state.orientation.mirrored())

    def fit(self) -> None:
        """The whole picture."""
        self._change(placement=FITTED)

    def one_to_one(self) -> None:
        """One image pixel per device pixel, around the middle of what is seen."""
        self.zoom_by(1 / self.zoom)

    def zoom_by(self, factor: float, at: tuple[float, float] | None = None) -> None:
        """Zoom around a screen position, or around the middle."""
        transform = self.transform
        if transform is not None:
            middle = (self._size[0] / 2, self._size[1] / 2)
            self._change(placement=zoomed(transform, factor, at or middle, self._size))

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the picture by logical pixels."""
        transform = self.transform
        if transform is not None:
            self._change(placement=panned(transform, dx, dy, self._size))

    def toggle_smooth(self) -> None:
        """Interpolate between pixels when enlarging, or show them as squares."""
        self._change(smooth=not self._state.smooth)

    def toggle_overlays(self) -> None:
        """Draw the file's overlay planes, or leave them out."""
        self._change(overlays=not self._state.overlays)

    def reset(self) -> None:
        """The picture as stored: first window, not turned, fitted."""
        self._state = ViewState()
        self._feed.subtract(on=False)
        self.refresh()

    # --- the picture -----------------------------------------------------------------------------------

    def picture(self) -> Picture | None:
        """The visible part of the frame: as a worker made it, or made now when something changed.

        A reduced picture is resized quickly at first, and by area averaging once it stands still.
        """
        frame, recipe = self._feed.frame, self._recipe()
        if self._picture is None and frame is not None and recipe is not None:
            made = self._feed.picture
            self._picture = made if made and made.recipe == recipe else make_picture(frame, recipe)
        return self._picture

    def _recipe(self) -> Recipe | None:
        """How the frame on screen is to be painted."""
        facts, transform = self._feed.facts, self.transform
        if facts is None or transform is None:
            return None
        greying = Greying(facts.grey, self.voi, self._state.invert, self._feed.mask)
        if greying != self._table_of:
            self._table_of, self._table = greying, greying.table()
        state, zoom = self._state, transform.scale * self._ratio
        quick = self._is_coarse or zoom <= HALVED
        return Recipe(
            greying, transform, self._size, self._ratio, state.smooth, quick, state.overlays, self._table
        )

    @Slot()
    def _on_refine(self) -> None:
        self._is_coarse, self._picture = False, None
        self.refined.emit()

    def _difference_window(self) -> Window:
        """The window that the difference on screen asks for."""
        frame, facts, mask = self._feed.frame, self._feed.facts, self._feed.mask
        assert frame is not None
        assert facts is not None
        assert mask is not None
        live = operands(frame.stored.pixels, facts.grey, mask.intensity)
        window = subtraction_window(live - mask.values)
        return replace(window, label=tell("ui", "subtraction"))

    def _is_colour(self) -> bool:
        frame = self._feed.frame
        return frame is not None and frame.stored.is_colour

    def _change(self, **parts: Any) -> None:
        self._state = replace(self._state, **parts)
        self.refresh()
