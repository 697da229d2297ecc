"""Draws the body chart: writes resources/body/chart-1.json. The artwork is ours: every curve is a number in this file.

A part of the body is a strip between an inner and an outer edge (smooth curves through a few points). A strip is cut
across into rows and along into columns; cells of neighbouring rows and columns share their corners, so there are no gaps.
Cells are of about the same area, because coverage counts them.

One side is drawn, with the midline at x = 0 and the top of the head at y = 0; a figure is 180 units tall, eight heads.
In the front view the patient's left is at the right of the page, in the back view at its left.

    python docs/write_body_chart.py            write it
    python docs/write_body_chart.py --check    tell whether it is written
"""

import json
import math
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "resources" / "body" / "chart-1.json"

Point = tuple[float, float]
Outline = list[Point]

#: How finely curves are drawn, in units.
FINE = 0.8


def spline(points: Sequence[Point], corners: Sequence[int] = ()) -> Callable[[float], Point]:
    """A function of 0 … len(points) - 1: a Catmull-Rom curve through the points, sharp at corners."""

    def at(t: float) -> Point:
        last = len(points) - 1
        k = min(int(t), last - 1)
        s = t - k
        p1, p2 = points[k], points[k + 1]
        p0 = points[k - 1] if k > 0 and k not in corners else (2 * p1[0] - p2[0], 2 * p1[1] - p2[1])
        p3 = (
            points[k + 2]
            if k + 2 <= last and k + 1 not in corners
            else (2 * p2[0] - p1[0], 2 * p2[1] - p1[1])
        )
        return tuple(_hermite(s, *(point[i] for point in (p0, p1, p2, p3))) for i in (0, 1))

    return at


def _hermite(s: float, a: float, b: float, c: float, d: float) -> float:
    m1, m2 = (c - a) / 2, (d - b) / 2
    return (
        (2 * s**3 - 3 * s**2 + 1) * b
        + (s**3 - 2 * s**2 + s) * m1
        + (3 * s**2 - 2 * s**3) * c
        + (s**3 - s**2) * m2
    )


def simple(points: Outline, fault: float = 0.03) -> Outline:
    """A curve without the points that lie on it anyway (Douglas-Peucker); shared edges come out alike."""
    (ax, ay), (bx, by) = points[0], points[-1]
    length = math.hypot(bx - ax, by - ay) or 1.0
    off = [abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length for x, y in points]
    far = max(range(len(points)), key=off.__getitem__)
    if off[far] <= fault:
        return [points[0], points[-1]]
    return [*simple(points[: far + 1], fault)[:-1], *simple(points[far:], fault)]


class Strip:
    """A part of the body between two edges."""

    def __init__(self, *sections: tuple[Point, Point], corners: Sequence[int] = ()) -> None:
        self.inner = spline([each[0] for each in sections], corners)
        self.outer = spline([each[1] for each in sections], corners)

    def at(self, t: float, u: float) -> Point:
        """The point at a place along (0 … sections - 1) and across (0 inner … 1 outer)."""
        (ax, ay), (bx, by) = self.inner(t), self.outer(t)
        return (ax + (bx - ax) * u, ay + (by - ay) * u)

    def cut(self, first: float, last: float, rows: int) -> list[float]:
        """Places that cut the strip between two sections into rows of the same length along its middle."""
        steps = 200
        places = [first + (last - first) * each / steps for each in range(steps + 1)]
        spots = [self.at(place, 0.5) for place in places]
        lengths = [0.0]
        for one, other in pairwise(spots):
            lengths.append(lengths[-1] + math.dist(one, other))
        wanted = [lengths[-1] * row / rows for row in range(rows + 1)]
        found = []
        for each in wanted:
            k = next(index for index, length in enumerate(lengths) if length >= each - 1e-9)
            found.append(places[k])
        return [first, *found[1:-1], last]

    def cells(self, first: float, last: float, rows: int, columns: int) -> Iterator[Outline]:
        """Outlines of the cells from above down, in each row from the midline outwards."""
        cuts = self.cut(first, last, rows)
        for top, bottom in pairwise(cuts):
            for column in range(columns):
                yield self._cell(top, bottom, column / columns, (column + 1) / columns)

    def _cell(self, top: float, bottom: float, near: float, far: float) -> Outline:
        down = [self.at(place, far) for place in self._places(top, bottom)]
        up = [self.at(place, near) for place in self._places(top, bottom)]
        return [*simple(down), *reversed(simple(up))]

    def _places(self, top: float, bottom: float) -> list[float]:
        length = max(math.dist(self.at(top, u), self.at(bottom, u)) for u in (0, 1))
        count = max(2, round(length / FINE))
        return [top + (bottom - top) * each / count for each in range(count + 1)]


def finger(base_left: Point, base_right: Point, length: float, lean: Point) -> Outline:
    """A finger or toe: from two points of the palm's edge, a length, and where it points (x, y)."""
    (ax, ay), (bx, by) = base_left, base_right
    norm = math.hypot(*lean)
    dx, dy = lean[0] / norm, lean[1] / norm
    wide = math.dist(base_left, base_right)
    body = length - wide * 0.5
    tip = []
    cx, cy = (ax + bx) / 2 + dx * body, (ay + by) / 2 + dy * body
    side = (-dy, dx) if (bx - ax) * -dy + (by - ay) * dx > 0 else (dy, -dx)
    half = wide / 2 * 0.9
    for step in range(9):
        angle = math.pi * step / 8
        out, on = math.cos(angle) * half, math.sin(angle) * half
        tip.append((cx + side[0] * out + dx * on, cy + side[1] * out + dy * on))
    return [base_left, base_right, *tip]


# --- the figure, one side ---------------------------------------------------------------------------------

HEAD = Strip(
    ((0, 0), (0.9, 0.05)),
    ((0, 1.2), (4.4, 1.1)),
    ((0, 4.4), (7.0, 4.5)),
    ((0, 9.4), (7.75, 9.4)),
    ((0, 14.2), (7.15, 14.0)),
    ((0, 18.6), (5.6, 18.2)),
    ((0, 21.4), (3.6, 21.2)),
    ((0, 23.2), (0.9, 22.9)),
)
EAR = [(7.62, 9.6), (8.3, 9.0), (8.9, 9.4), (9.0, 10.8), (8.6, 12.6), (8.0, 14.0), (7.42, 13.9), (7.55, 12.2)]
NECK = Strip(
    ((0, 22.2), (5.0, 18.8)),
    ((0, 24.0), (4.75, 21.8)),
    ((0, 26.0), (5.0, 24.8)),
    ((0, 28.4), (6.6, 26.9)),
)
TRUNK = Strip(
    ((0, 28.4), (6.6, 26.9)),
    ((0, 29.9), (11.0, 28.6)),
    ((0, 31.7), (15.6, 30.2)),
    ((0, 33.6), (18.6, 32.6)),  # 3: the acromion
    ((0, 46.0), (15.9, 46.0)),  # 4: the armpit
    ((0, 53.0), (15.0, 53.0)),
    ((0, 60.0), (13.7, 60.0)),
    ((0, 66.5), (13.3, 66.3)),  # 7: the waist
    ((0, 74.0), (14.6, 72.6)),
    ((0, 81.5), (16.5, 77.6)),
    ((0.0, 90.6), (17.9, 83.0)),  # 10: the groin
    corners=(3, 4),
)
#: Behind, the trunk ends lower, at the fold under the buttock.
TRUNK_BACK = Strip(
    ((0, 28.4), (6.6, 26.9)),
    ((0, 29.9), (11.0, 28.6)),
    ((0, 31.7), (15.6, 30.2)),
    ((0, 33.6), (18.6, 32.6)),
    ((0, 46.0), (15.9, 46.0)),
    ((0, 53.0), (15.0, 53.0)),
    ((0, 60.0), (13.7, 60.0)),
    ((0, 66.5), (13.3, 66.3)),  # 7: the waist
    ((0, 74.0), (14.6, 72.6)),  # 8: the iliac crest
    ((0, 81.5), (16.6, 79.0)),
    ((0, 88.0), (18.0, 86.6)),
    ((0.5, 94.4), (18.15, 94.2)),  # 11: the fold
    corners=(3, 4),
)
LEG = Strip(
    ((0.0, 90.6), (17.9, 83.0)),
    ((0.5, 94.4), (18.15, 90.0)),
    ((1.1, 101.0), (17.95, 98.2)),
    ((1.9, 109.5), (17.0, 108.2)),
    ((2.9, 118.5), (15.6, 118.0)),
    ((3.7, 126.0), (14.1, 126.0)),  # 5: above the knee
    ((4.1, 130.5), (13.5, 130.5)),
    ((4.1, 135.5), (13.5, 135.5)),  # 7: below the knee
    ((3.7, 142.5), (14.1, 143.0)),
    ((4.0, 149.5), (13.9, 150.0)),
    ((5.1, 158.0), (12.6, 158.5)),
    ((5.9, 165.5), (11.5, 165.5)),
    ((6.0, 169.5), (11.4, 169.5)),  # 12: the ankle
)
LEG_BACK = Strip(
    ((0.5, 94.4), (18.15, 94.2)),
    ((1.1, 101.0), (17.85, 100.4)),
    ((1.9, 109.5), (17.0, 109.2)),
    ((2.9, 118.5), (15.6, 118.2)),
    ((3.7, 126.0), (14.1, 126.0)),  # 4
    ((4.1, 130.5), (13.5, 130.5)),
    ((4.1, 135.5), (13.5, 135.5)),  # 6
    ((3.7, 142.5), (14.1, 143.0)),
    ((4.0, 149.5), (13.9, 150.0)),
    ((5.1, 158.0), (12.6, 158.5)),
    ((5.9, 165.5), (11.5, 165.5)),
    ((6.0, 169.5), (11.4, 169.5)),  # 11
)
FOOT = Strip(
    ((6.0, 169.5), (11.4, 169.5)),
    ((5.7, 171.6), (12.3, 171.4)),
    ((5.7, 174.4), (13.5, 173.8)),
    ((6.0, 177.0), (14.7, 176.0)),
)
HEEL = Strip(
    ((6.0, 169.5), (11.4, 169.5)),
    ((5.9, 172.0), (11.6, 172.0)),
    ((5.6, 175.0), (12.1, 175.0)),
    ((5.7, 177.6), (12.0, 177.6)),
    ((6.6, 179.1), (11.1, 179.1)),
)
ARM = Strip(
    ((15.9, 46.0), (18.6, 32.6)),
    ((17.1, 47.9), (22.3, 37.0)),
    ((18.2, 51.0), (24.1, 44.0)),
    ((19.4, 55.0), (25.1, 52.4)),
    ((20.9, 61.0), (26.6, 59.8)),
    ((22.2, 66.2), (28.3, 65.6)),  # 5: the elbow
    ((23.1, 71.0), (30.1, 70.4)),
    ((25.3, 78.0), (31.2, 76.9)),
    ((27.6, 84.4), (32.2, 83.2)),
    ((28.9, 88.4), (32.9, 87.3)),  # 9: the wrist
)
PALM = Strip(
    ((28.9, 88.4), (32.9, 87.3)),
    ((29.2, 91.4), (34.3, 90.0)),
    ((29.9, 94.6), (35.6, 93.1)),
    ((30.6, 97.0), (36.3, 95.4)),
)


def arm_fingers() -> list[Outline]:
    """Palm forwards: the thumb points away from the body. From thumb to little finger."""
    edge = [PALM.at(3, u) for u in (1, 0.75, 0.5, 0.25, 0)]
    lean = [(0.42, 1.0), (0.30, 1.0), (0.20, 1.0), (0.10, 1.0)]
    lengths = [6.6, 7.5, 7.1, 5.7]
    a, b = PALM.at(0.75, 1), PALM.at(1.75, 1)
    thumb = finger(b, a, 7.2, (0.62, 0.78))
    return [thumb, *(finger(edge[k + 1], edge[k], lengths[k], lean[k]) for k in range(4))]


def toes() -> list[Outline]:
    """From the great toe to the little one."""
    places = (0, 0.30, 0.50, 0.68, 0.84, 1)
    edge = [FOOT.at(3, u) for u in places]
    lengths = [3.3, 2.9, 2.6, 2.3, 2.1]
    lean = [(0.02, 1), (0.10, 1), (0.17, 1), (0.24, 1), (0.32, 1)]
    return [finger(edge[k], edge[k + 1], lengths[k], lean[k]) for k in range(5)]


#: (view, region) -> how its cells are made; cells are numbered in this order from 1.
def regions() -> Iterator[tuple[str, str, list[Outline]]]:
    """Every region of one side: (view, name, cells)."""
    both = {
        "shoulder": ARM.cells(0, 2, 2, 2),
        "arm": ARM.cells(2, 5, 4, 2),
        "forearm": ARM.cells(5, 9, 5, 2),
    }
    hand = [*PALM.cells(0, 3, 2, 2), *arm_fingers()]
    common = {name: list(cells) for name, cells in both.items()} | {"hand": hand}
    front = {
        "head": [*HEAD.cells(0, 7, 5, 2), EAR],
        "neck": [*NECK.cells(0, 3, 2, 1)],
        "chest": [*TRUNK.cells(0, 3, 1, 3), *TRUNK.cells(3, 5, 4, 4)],
        "abdomen": [*TRUNK.cells(5, 8, 4, 3)],
        "groin": [*TRUNK.cells(8, 10, 3, 4)],
        "thigh": [*LEG.cells(0, 5, 8, 4)],
        "knee": [*LEG.cells(5, 7, 2, 3)],
        "shin": [*LEG.cells(7, 12, 7, 3)],
        "foot": [*FOOT.cells(0, 3, 2, 3), *toes()],
    }
    back = {
        "head": [*HEAD.cells(0, 7, 5, 2), EAR],
        "neck": [*NECK.cells(0, 3, 2, 1)],
        "upper_back": [*TRUNK_BACK.cells(0, 3, 1, 3), *TRUNK_BACK.cells(3, 5, 4, 4)],
        "low_back": [*TRUNK_BACK.cells(5, 8, 4, 3)],
        "buttock": [*TRUNK_BACK.cells(8, 11, 5, 4)],
        "thigh": [*LEG_BACK.cells(0, 4, 7, 4)],
        "knee": [*LEG_BACK.cells(4, 6, 2, 3)],
        "calf": [*LEG_BACK.cells(6, 11, 7, 3)],
        "heel": [*HEEL.cells(0, 4, 2, 2)],
    }
    for view, own in (("front", front), ("back", back)):
        for name, cells in {**own, **common}.items():
            yield view, name, cells


#: Faint lines that make the figure readable: (view, points), one side; mirrored.
def features() -> Iterator[tuple[str, Outline]]:
    """Faint lines of one side: (view, line)."""

    def curve(*points: Point) -> Outline:
        line = spline(list(points))
        count = 6 * (len(points) - 1)
        return [line((len(points) - 1) * k / count) for k in range(count + 1)]

    yield "front", curve((1.7, 9.6), (3.1, 9.0), (4.6, 9.7))  # brow
    yield "front", curve((2.1, 11.2), (3.1, 11.6), (4.1, 11.2))  # closed eye
    yield "front", curve((0.0, 15.3), (0.7, 15.2), (1.2, 14.6))  # nose
    yield "front", curve((0.0, 18.1), (1.1, 17.9), (2.1, 18.0))  # mouth
    yield "front", curve((1.4, 30.6), (6.0, 30.2), (11.0, 30.4), (15.4, 31.4))  # collar bone
    yield "front", curve((2.6, 50.6), (6.0, 51.6), (10.0, 50.9), (13.0, 48.6))  # breast
    yield "front", curve((0.0, 68.7), (0.5, 69.2), (0.0, 69.7))  # navel
    yield "front", curve((6.4, 127.6), (8.8, 126.6), (11.2, 127.6))  # knee cap
    yield "front", curve((6.6, 132.6), (8.8, 134.2), (11.0, 132.6))
    yield "back", curve((3.4, 37.2), (4.2, 44.0), (6.6, 49.4), (11.4, 46.0))  # shoulder blade
    yield "back", curve((0.0, 31.0), (0.0, 52.0), (0.0, 79.0))  # spine
    yield "back", curve((0.0, 82.4), (0.15, 88.0), (0.5, 94.2))  # cleft
    yield "back", curve((1.0, 94.6), (5.6, 96.2), (11.4, 95.2))  # fold
    yield "back", curve((5.6, 131.4), (8.8, 132.4), (12.0, 131.4))  # hollow of the knee
    yield "back", curve((8.8, 143.0), (8.7, 150.0), (8.6, 156.0))


def mirrored(points: Outline, turn: object) -> Outline:
    """Points of one side as they stand on the page: the drawn side is the page's right."""
    return [(-x, y) for x, y in points] if turn else points


def chart() -> dict[str, Any]:
    """The whole chart as JSON."""
    cells = {}
    for view, name, outlines in regions():
        for side in ("L", "R"):
            left_of_page = (view == "front") == (side == "R")
            for number, outline in enumerate(outlines, start=1):
                points = mirrored(outline, left_of_page)
                cells[f"{view}.{side}.{name}.{number}"] = [
                    [round(x, 2) + 0.0, round(y, 2)] for x, y in points
                ]
    lines = {"front": [], "back": []}
    for view, line in features():
        for side in (0, 1):
            lines[view].append([[round(x, 2) + 0.0, round(y, 2)] for x, y in mirrored(line, side)])
    return {
        "format": "procroom-body-chart",
        "version": 1,
        "name": "body-1",
        "about": "Original artwork of procroom, drawn by docs/write_body_chart.py. Units: the figure is 180 tall.",
        "height": 180,
        "half_width": 43,
        "cells": cells,
        "lines": lines,
    }


def text_of(made: dict[str, Any]) -> str:
    """The file: one line a cell."""
    head = [f' "{name}": {json.dumps(made[name])},' for name in made if name not in {"cells", "lines"}]
    cells = ",\n".join(
        f'  "{name}": {json.dumps(points, separators=(",", ":"))}' for name, points in made["cells"].items()
    )
    lines = ",\n".join(
        f'  "{view}": [\n'
        + ",\n".join(f"   {json.dumps(line, separators=(',', ':'))}" for line in found)
        + "\n  ]"
        for view, found in made["lines"].items()
    )
    return "\n".join(["{", *head, ' "cells": {', cells, " },", ' "lines": {', lines, " }", "}", ""])


def main(arguments: list[str]) -> int:
    """Write the chart, or compare it."""
    text = text_of(chart())
    if "--check" in arguments:
        return 0 if FILE.read_text(encoding="utf-8") == text else 1
    FILE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
