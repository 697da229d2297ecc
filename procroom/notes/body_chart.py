"""The outlines of the body chart: two figures cut into cells, drawn by us (``docs/write_body_chart.py``)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from procroom.domain.values import Point


@dataclass(frozen=True, slots=True)
class BodyChart:
    """The chart in its own units: the midline at x = 0, the top of the head at y = 0.

    Attributes:
        name: whose cells these are (``domain.body_map.CHART``).
        height: of a figure.
        half_width: from the midline to the finger tips and a little beyond.
        cells: outline of each cell.
        lines: faint lines of each view that make the figure readable.
    """

    name: str
    height: float
    half_width: float
    cells: Mapping[str, tuple[Point, ...]]
    lines: Mapping[str, tuple[tuple[Point, ...], ...]]

    def of_view(self, view: str) -> Mapping[str, tuple[Point, ...]]:
        """The cells of ``front`` or ``back``."""
        return {cell: points for cell, points in self.cells.items() if cell.startswith(f"{view}.")}


@cache
def body_chart() -> BodyChart:
    """The chart, read once."""
    data = json.loads((files("procroom.resources") / "body" / "chart-1.json").read_text("utf-8"))
    return BodyChart(
        name=data["name"],
        height=float(data["height"]),
        half_width=float(data["half_width"]),
        cells=MappingProxyType({cell: _points(points) for cell, points in data["cells"].items()}),
        lines=MappingProxyType(
            {view: tuple(_points(line) for line in found) for view, found in data["lines"].items()}
        ),
    )


def _points(pairs: list[list[float]]) -> tuple[Point, ...]:
    return tuple(Point(x, y) for x, y in pairs)
