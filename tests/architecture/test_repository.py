"""What may lie in the repository: no patients, no machines, no generated or oversized files."""

import ast
import re
import sys
from pathlib import Path

from source_tree import ROOT, name_of, tracked_files

TEXT = {
    ".py",
    ".toml",
    ".md",
    ".json",
    ".txt",
    ".cfg",
    ".ini",
    ".yml",
    ".yaml",
    ".qss",
    ".svg",
    ".html",
    ".sh",
    "",
}
LARGEST = 1_500_000  # bytes; the largest so far is a font
MACHINE = re.compile(
    r"(?<![\w.])/(?:work|root|opt)/[\w.]|/home/\w+|/Users/\w+|[A-Z]:\\+Users"
    r"|pypi\.org|files\.pythonhosted|deb\.debian\.org|artifactory"
)


def test_no_images_or_records_in_git():
    """No tracked file is DICOM (by name or by its magic at byte 128) or a database."""
    found = []
    for path in tracked_files():
        with path.open("rb") as file:
            head = file.read(132)
        named_so = path.suffix.lower() in {".dcm", ".ima", ".sqlite", ".db"} or path.name == "DICOMDIR"
        if named_so or head[128:132] == b"DICM" or head.startswith(b"SQLite format 3"):
            found.append(name_of(path))
    assert found == []


def test_no_large_files():
    """Nothing in git is larger than a font: generated things are generated, not stored."""
    assert [name_of(path) for path in tracked_files() if path.stat().st_size > LARGEST] == []


def test_no_generated_files():
    """Environments, caches, build output and byte code stay out."""
    parts = {".venv", "build", "dist", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", "out"}
    assert [
        name_of(p) for p in tracked_files() if parts & set(p.relative_to(ROOT).parts) or p.suffix == ".pyc"
    ] == []


def test_no_machine_in_the_text():
    """No tracked text names a path of somebody's machine or a package host."""
    found = [
        f"{name_of(path)}:{number} {line.strip()[:100]}"
        for path in tracked_files()
        if path.suffix in TEXT and path != Path(__file__)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if MACHINE.search(line)
    ]
    assert found == []


def test_the_bootstrap_is_standard_library_only():
    """dev.py imports nothing that a bare Python 3.11 does not have, and stays small."""
    text = (ROOT / "dev.py").read_text(encoding="utf-8")
    names = {
        (alias.name if isinstance(node, ast.Import) else node.module).split(".")[0]
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    assert names <= sys.stdlib_module_names
    assert len(text.splitlines()) < 300


def test_ci_runs_what_a_developer_runs():
    """.ci/run calls exactly the README's test command, and may be executed."""
    script = ROOT / ".ci" / "run"
    assert script.read_text(encoding="utf-8").splitlines()[-1] == "exec python3 dev.py test"
    assert script.stat().st_mode & 0o111
