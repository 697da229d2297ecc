"""Reference sizes of the recorded lesions (clinical.md C6): what the bench gives for their settings, or why nothing.

Looked up, never interpolated: settings that no row of the pack names have no reference.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from procroom.domain.assessment import Figure, Input
from procroom.domain.language import tell, told_list
from procroom.domain.lesions import (
    LABEL,
    REASON,
    REFERENCE,
    UNDRAWN,
    LesionBand,
    band_parts,
    lesions_part,
    span,
)
from procroom.rules.drugs import code_and_name
from procroom.rules.look import Place
from procroom.rules.packs import PackSet, exact
from procroom.rules.registry import RuleModule
from procroom.rules.say import said

RULES = RuleModule()

#: The note says it in the captions of the views where lesions are drawn.
_NOT_PRINTED = 0
_BANDS, _BETWEEN = "lesion_band", "lesion_between"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a lesion was made with; empty or None where it is not recorded.

    Attributes:
        mode, gauge, tip, shape: codes as recorded; ``tip`` is the active tip in mm.
        celsius: set temperature.
        seconds: time.
        spacing: of a bipolar pair, mm.
        words: gauge and mode as people read them.
    """

    mode: str
    gauge: str
    tip: str
    shape: str
    celsius: Fraction | None
    seconds: Fraction | None
    spacing: Fraction | None = None
    words: tuple[str, str] = ("", "")

    @property
    def missing(self) -> str:
        """The first setting that is not recorded; empty when all are."""
        wanted = {
            "Mode": self.mode,
            "Gauge": self.gauge,
            "Active tip": self.tip,
            "Tip shape": self.shape,
            "Set temperature": self.celsius,
            "Time": self.seconds,
        }
        return next((name for name, value in wanted.items() if value in {"", None}), "")

    @property
    def text(self) -> str:
        """``thermal monopolar, 18 G, 10 mm active tip, 80 °C for 90 s``; what is recorded of it."""
        gauge, mode = self.words
        tip = tell("rules", "{tip} mm active tip", tip=self.tip) if self.tip else ""
        heat = f"{said(self.celsius)} °C" if self.celsius is not None else ""
        if heat and self.seconds is not None:
            heat = tell("rules", "{heat} for {seconds} s", heat=heat, seconds=said(self.seconds))
        return told_list(filter(None, (mode, gauge, tip, heat)))


def lesion_band(settings: Settings, packs: PackSet) -> LesionBand | str:
    """The band that the bench gives for a lesion on one electrode, or in words why there is none to draw."""
    if settings.mode == "PULSED":
        return tell("rules", "Pulsed: no heat lesion is drawn")
    if settings.missing:
        return tell("rules", "Lesion not drawn, not recorded: {field}", field=settings.missing)
    if settings.mode == "BIPOLAR":
        return tell("rules", "Bipolar: not drawn, where the partner lies is not recorded")
    row = _row(packs.rows(_BANDS), settings)
    if row is None:
        return tell("rules", "No bench reference for {settings}: lesion not drawn", settings=settings.text)
    tip, least, most = Fraction(settings.tip), exact(row["width_least"]), exact(row["width_most"])
    if row.get("round"):
        length = least, most
    else:
        length = tip + exact(row["beyond_least"]), tip + exact(row["beyond_most"])
    return LesionBand(float(tip), float(least), float(most), float(length[0]), float(length[1]))


def _row(rows: Iterable[Mapping[str, Any]], settings: Settings) -> Mapping[str, Any] | None:
    return next((row for row in rows if _holds(row, settings)), None)


def _holds(row: Mapping[str, Any], settings: Settings) -> bool:
    return (
        row["mode"] == settings.mode
        and settings.gauge in row["gauges"]
        and settings.tip in row["tips"]
        and settings.shape in row["shapes"]
        and settings.celsius == exact(row["celsius"])
        and settings.seconds is not None
        and exact(row["seconds_least"]) <= settings.seconds <= exact(row["seconds_most"])
        and ("spacing" not in row or settings.spacing == exact(row["spacing"]))
    )


# --- of the case -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Made:
    """A lesion of the case: where it is recorded, of what, with which settings, read off which facts."""

    path: str
    title: str
    settings: Settings
    inputs: tuple[Input, ...]


@RULES.figure
def lesion_references(case: Place, packs: PackSet) -> Sequence[Figure]:
    """The bench reference of the lesions made, in one sentence for the same settings; and why others are not drawn."""
    alike: dict[Settings, list[_Made]] = {}
    for made in _lesions(case):
        alike.setdefault(made.settings, []).append(made)
    figures: list[Figure] = []
    for settings, group in alike.items():
        band = lesion_band(settings, packs)
        if isinstance(band, LesionBand):
            figures.append(_reference(group, packs, _BANDS, band.words, band_parts(band)))
            continue
        pair = _row(packs.rows(_BETWEEN), settings)
        if pair is not None:
            figures.append(_reference(group, packs, _BETWEEN, _between(pair), ()))
        figures.append(_undrawn(group, packs, band))
    return tuple(figures)


def _lesions(case: Place) -> Iterable[_Made]:
    """Every lesion of every needle position; a position or target without any is none of a figure's business."""
    for target in case.each("performed.targets"):
        positions = target.each("positions")
        for position in positions:
            title = target.title if len(positions) == 1 else f"{target.title}, {position.title}"
            for lesion in position.each("lesions"):
                book = case.notebook
                before, book.inputs = book.inputs, {}
                settings = _settings(lesion)
                inputs, book.inputs = tuple(book.inputs.values()), {**before, **book.inputs}
                yield _Made(lesion.path, title, settings, inputs)


def _settings(lesion: Place) -> Settings:
    mode, mode_words = code_and_name(lesion, "mode")
    gauge, gauge_words = code_and_name(lesion, "cannula.gauge")
    return Settings(
        mode=mode,
        gauge=gauge,
        tip=lesion.text("cannula.active_tip"),
        shape=lesion.text("cannula.tip_shape"),
        celsius=lesion.number("set_temperature", "Cel"),
        seconds=lesion.number("time", "s"),
        spacing=lesion.number("spacing", "mm"),
        words=(gauge_words, mode_words),
    )


def _reference(
    group: Sequence[_Made],
    packs: PackSet,
    table: str,
    size: str,
    parts: tuple[tuple[str, Fraction | str], ...],
) -> Figure:
    row = _row(packs.rows(table), group[0].settings) or {}
    text = tell(
        "rules",
        "{label}: {places}: {settings}: about {size} (calculated).",
        label=tell("note", LABEL),
        places=told_list(dict.fromkeys(made.title for made in group), "; "),
        settings=group[0].settings.text,
        size=size,
    )
    return Figure(
        id=REFERENCE,
        text=text,
        value=None,
        unit="mm",
        section=_NOT_PRINTED,
        inputs=_inputs(group),
        parts=(*parts, lesions_part(made.path for made in group)),
        source=("C6", *str(row.get("mark", "")).split("; ")),
        pack=packs.source_of(table),
    )


def _undrawn(group: Sequence[_Made], packs: PackSet, reason: str) -> Figure:
    """Told where the lesion would be drawn."""
    return Figure(
        id=UNDRAWN,
        text=tell("rules", "{reason}.", reason=reason),
        value=None,
        unit="",
        section=_NOT_PRINTED,
        inputs=_inputs(group),
        parts=((REASON, reason), lesions_part(made.path for made in group)),
        source=("C6",),
        pack=packs.source_of(_BANDS),
    )


def _inputs(group: Sequence[_Made]) -> tuple[Input, ...]:
    return tuple({each.path: each for made in group for each in made.inputs}.values())


def _between(row: Mapping[str, Any]) -> str:
    """The brick between two cannulas in words."""
    thick, wide, long = (
        span(exact(row[f"{side}_least"]), exact(row[f"{side}_most"])) for side in ("thick", "wide", "long")
    )
    return tell(
        "rules",
        "{thick} × {wide} × {long} mm, between two parallel cannulas",
        thick=thick,
        wide=wide,
        long=long,
    )
