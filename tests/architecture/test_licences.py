"""Every library and font we ship or ask for may be used in a product under any licence."""

import ast
import importlib.metadata
import re
import tomllib

import pytest
from packaging.requirements import Requirement
from source_tree import ROOT, modules, name_of, parsed

ALLOWED = re.compile(
    r"^(MIT|MIT-CMU|HPND|0?BSD|BSD-[023]-Clause|Apache-2\.0|PSF-2\.0|Python-2\.0|CC0-1\.0|Unlicense|Zlib|ISC"
    r"|MPL-2\.0|OFL-1\.1|LGPL-(2\.1|3\.0)-(only|or-later))$"
)
# What older metadata says in prose, as SPDX says it.
SPDX = {
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 MPL 2.0": "MPL-2.0",
}
# Qt modules that Qt's open-source edition offers under the GPL only; PySide6 installs them with the others.
GPL_ONLY_QT = {
    *("QtCharts", "QtDataVisualization", "QtGraphs", "QtGraphsWidgets", "QtHttpServer", "QtNetworkAuth"),
    *("QtQuick3D", "QtQuickTimeline", "QtVirtualKeyboard", "QtCanvasPainter"),
}


def is_allowed(expression: str) -> bool:
    """Evaluate an SPDX expression: of `OR` one side will do, of `AND` all must."""
    text = expression.replace("(", " ").replace(")", " ")
    return any(
        all(ALLOWED.match(SPDX.get(term, term)) for term in map(_plain, choice.split(" AND ")))
        for choice in text.split(" OR ")
    )


def _plain(term: str) -> str:
    """A term of an expression with single spaces."""
    return " ".join(term.split())


def licence_of(name: str) -> str:
    """What a distribution says its licence is: SPDX expression, else its classifiers, else its short text."""
    about = importlib.metadata.metadata(name)
    classifiers = [c.split(" :: ")[-1] for c in about.get_all("Classifier", []) if c.startswith("License ::")]
    return (
        about.get("License-Expression") or " AND ".join(classifiers) or about.get("License") or "nothing said"
    )


def runtime_distributions() -> list[str]:
    """Every distribution that installing procroom (without extras) brings in, direct or not."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    todo = [Requirement(line) for line in project["dependencies"]]
    found: set[str] = set()
    while todo:
        wanted = todo.pop()
        name = re.sub(r"[-_.]+", "-", wanted.name).lower()
        if name in found or (wanted.marker and not wanted.marker.evaluate({"extra": ""})):
            continue
        found.add(name)
        for line in importlib.metadata.requires(name) or []:
            inner = Requirement(line)
            asked = {"", *wanted.extras}
            if not inner.marker or any(inner.marker.evaluate({"extra": extra}) for extra in asked):
                inner.marker = None
                todo.append(inner)
    return sorted(found)


@pytest.mark.parametrize("name", runtime_distributions())
def test_runtime_licence_is_permissive_or_lesser(name):
    """No library we run on binds us by the GPL or AGPL, nor keeps its terms to itself."""
    licence = licence_of(name)
    assert is_allowed(licence), f"{name} is under {licence!r}"


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("MIT AND GPL-3.0-only", False),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("(MIT AND Zlib)", True),
        ("nothing said", False),
        ("GNU General Public License v3 (GPLv3)", False),
    ],
)
def test_the_judge_knows_a_gpl_when_it_sees_one(expression, expected):
    """The check above can fail."""
    assert is_allowed(expression) is expected


def test_pylibjpeg_libjpeg_stays_out():
    """pylibjpeg-libjpeg is GPL-3: neither asked for nor drawn in by an extra."""
    assert "pylibjpeg-libjpeg" not in runtime_distributions()
    assert "libjpeg" not in (ROOT / "pyproject.toml").read_text(encoding="utf-8").replace("pylibjpeg", "")


def test_no_gpl_part_of_qt_is_used():
    """No module imports a part of Qt that is free only under the GPL."""
    found = []
    for path in modules():
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6"):
                names = {*node.module.split("."), *(alias.name for alias in node.names)}
                found += [f"{name_of(path)}:{node.lineno} {name}" for name in names & GPL_ONLY_QT]
    assert found == []


def test_every_library_is_listed_with_its_licence():
    """docs/licences.md names everything that is installed with procroom."""
    text = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8").lower()
    assert [name for name in runtime_distributions() if f"`{name}`" not in text] == []


def test_fonts_travel_with_their_licence():
    """Every folder of fonts holds the licence its fonts are under."""
    fonts = sorted((ROOT / "resources").rglob("*.[to]tf"))
    assert fonts
    for font in fonts:
        licence = (font.parent / "OFL.txt").read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE" in licence
        assert font.name in licence
