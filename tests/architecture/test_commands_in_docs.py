"""What the documents tell people to type exists."""

import re
import subprocess
import sys

import pytest
from source_tree import ROOT, name_of, tracked_files

DOCS = [path for path in tracked_files() if path.suffix == ".md"]
# A command at the start of a line of a code block or of inline code; a word in capitals is a place for a file.
TYPED = re.compile(
    r"(?:^(?: {4}|\t)|`|\$ )(?P<program>procroom|python3 dev\.py) (?P<command>[a-z]+)\b", re.MULTILINE
)
LINK = re.compile(r"!?\[[^\]]*\]\((?!https?:|#|mailto:)(?P<target>[^)#]+)")


def typed(program: str) -> set[str]:
    """Every command of a program that some document tells the reader to type."""
    found = [match for path in DOCS for match in TYPED.finditer(path.read_text(encoding="utf-8"))]
    return {match["command"] for match in found if match["program"] == program}


def answer(*command: object) -> subprocess.CompletedProcess[str]:
    """What a program says when asked for help."""
    return subprocess.run([sys.executable, *command], capture_output=True, text=True, timeout=60, check=False)


def test_documented_commands_exist():
    """Each `procroom …` of README and docs is a command that explains itself."""
    commands = typed("procroom")
    assert {"demo", "inspect", "render", "note", "settings", "schema"} <= commands
    replies = {command: answer("-P", "-m", "procroom", command, "--help") for command in sorted(commands)}
    assert {name: reply.stderr for name, reply in replies.items() if reply.returncode != 0} == {}
    overview = answer("-P", "-m", "procroom", "--help").stdout
    assert [name for name in commands if not re.search(rf"\b{name}\b", overview)] == []


def test_documented_bootstrap_commands_exist():
    """Each `python3 dev.py …` of README and docs is one that dev.py lists."""
    listed = set(re.findall(r"python3 dev\.py ([a-z]+)", answer(ROOT / "dev.py", "--help").stdout))
    assert typed("python3 dev.py") - listed == set()


@pytest.mark.parametrize("path", DOCS, ids=name_of)
def test_links_lead_somewhere(path):
    """Every link and picture of a document that stays in the repository is there."""
    targets = [match["target"] for match in LINK.finditer(path.read_text(encoding="utf-8"))]
    assert [target for target in targets if not (path.parent / target).exists()] == []
