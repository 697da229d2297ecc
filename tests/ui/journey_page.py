"""The page docs/journeys.md, made from journeys that were played."""

from itertools import groupby
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "journeys.md"

HEAD = """# Counted journeys

What a case costs at the window, from opening its worklist row to the signed note. Counted by
`tests/ui/test_journeys.py`, which plays each journey through the real window, compares the signed note with that of the
same case played without a window, and fails when this page says another number. `tests/ui/test_xvfb_gs1.py` plays the
first of them with mouse and key events of an X server. To write it anew:

    PROCROOM_WRITE_JOURNEYS=1 python -m pytest tests/ui/test_journeys.py

How it is counted:

- A tap, a drag on a picture, a key or a key combination is one act.
- Typing into one field is one act, with the tap into it and the key that leaves it.
- Scrolling is no act; how often something had to be scrolled into sight stands beside the acts.

The person knows the window: a button that says several facts together is used wherever all it says is what the case
says. The physician enters and signs. An earlier case of the same day left the physician's usual set-up of this
procedure, and its images were opened from the folder in which those of this one lie.
"""

WAYS = {
    "usual": "the usual set-up, in one tap",
    "next_target": "next planned target begun",
    "together": "facts said together",
    "entry_in_a_tap": "an entry added by the button with its words",
    "vitals_line": "vital signs in one line, with the pain score",
    "images_told": "the dose as the images state it, in one tap",
    "first_entry": "first target chosen without adding an entry",
    "along": "an answer with what stands beside it",
    "words_in_a_tap": "words that stand elsewhere taken over",
    "copy": "an entry copied",
}


def page(played) -> str:
    """The whole page.

    Args:
        played: (journey, definition, log) of each journey.
    """
    return "\n".join([HEAD, *(_journey(*each) for each in played)])


def table(log) -> str:
    """Acts of each part, with a line for each step."""
    lines = [
        "| Step | Part | Acts | Taps | Marks | Keys | Fields | Scrolled |",
        "|---|---|---:|---:|---:|---:|---:|---:|",
    ]
    for step, parts in groupby(log.parts, key=lambda part: part.step):
        listed = list(parts)
        lines += [_line(step, part.text, part.acts) for part in listed]
        if len(listed) > 1:
            lines.append(f"| **{step}** | | **{sum(part.acts.total for part in listed)}** | | | | | |")
    return "\n".join([*lines, f"| **All** | | **{log.total}** | | | | | |"])


def _line(step, text, acts) -> str:
    cells = (step, text, acts.total, acts.taps, acts.marks, acts.keys, acts.fields, acts.scrolls)
    return f"| {' | '.join(map(str, cells))} |"


def _journey(journey, definition, log) -> str:
    names = {section.link_id: section.text for section in definition.sections}
    came = ", ".join(_words(path, names) for path in journey.comes_with)
    later = ", ".join(_words(path, names) for path in journey.leaves_out)
    used = "\n".join(f"- {WAYS[way]}: {count}" for way, count in sorted(log.ways.items()))
    return f"""## {journey.title}

**{log.total} acts**; the aim is {journey.goal}. The row comes with what the referring clinic recorded before: {came}.
Recorded on the day: everything else{f", but not what comes days later: {later}" if later else ""}.

{table(log)}

Shortcuts used:

{used}
"""


def _words(path, names) -> str:
    section, _, rest = path.partition(".")
    return names[section] + (f" ({rest})" if rest else "")
