"""The repository as the architecture tests see it: tracked files, parsed modules, comments."""

import ast
import functools
import subprocess
import tokenize
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "procroom"


@functools.cache
def tracked_files() -> tuple[Path, ...]:
    """Every file git would ship, committed or about to be; in an exported tree without git, every file."""
    if not (ROOT / ".git").exists():
        generated = {".venv", "out", "build", "dist", "procroom.egg-info"}
        files = (path for path in sorted(ROOT.rglob("*")) if path.is_file())
        return tuple(p for p in files if not generated & set(p.parts) and "cache" not in p.parent.name)
    listing = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    command = ["git", "-c", "safe.directory=*", *listing]  # a checkout may belong to another user
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, f"git cannot list the files here: {result.stderr}"
    names = {name for name in result.stdout.split("\0") if name}
    return tuple(path for name in sorted(names) if (path := ROOT / name).is_file())


@functools.cache
def modules() -> tuple[Path, ...]:
    """All modules of the package, in order."""
    return tuple(sorted(PACKAGE.rglob("*.py")))


@functools.cache
def parsed(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def name_of(path: Path) -> str:
    """Path relative to the repository, for messages."""
    return path.relative_to(ROOT).as_posix()


def dotted(path: Path) -> str:
    """The import name of a module of the package."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def comments(path: Path) -> Iterator[tuple[int, str]]:
    """Line number and text of every comment."""
    with tokenize.open(path) as file:
        for token in tokenize.generate_tokens(file.readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string


def imported_names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line number and full name of every import in a tree, those inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def docstrings(tree: ast.AST) -> set[int]:
    """Identities of the constant nodes that are docstrings."""
    owners = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, owners) and ast.get_docstring(node, clean=False) is not None:
            found.add(id(node.body[0].value))
    return found
