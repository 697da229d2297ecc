"""Writes docs/rules.md from the shipped rule packs and the rule functions: what is asked, with which figures, whence.

python docs/write_rules.py
"""

import inspect
import sys
from pathlib import Path

from procroom.app.assessing import shipped_packs
from procroom.app.rule_packs import RulePacks
from procroom.domain.assessment import Phase
from procroom.domain.definition import BleedingRisk
from procroom.procedures.registry import installed
from procroom.rules.book import BOOK
from procroom.rules.packs import Grade, Pack, RuleEntry

PAGE = Path(__file__).parent / "rules.md"
HEAD = """# Rules and their figures

Made by `docs/write_rules.py` from the packs in `resources/rules` and the functions in `procroom/rules`; do not edit.

Configurable defaults, no medical advice. Each figure carries where it comes from: `C:S…` confirmed in a public source,
`C2:S…` in a secondary one, `R` recalled from the literature and to be checked before use, `CFG` a product default.
The numbers after S are those of the clinical specification. A practice's medical director reviews a pack and signs it
off in the program (Go › Rule packs); the note prints pack, version and sign-off.

A rule answers PASS, FIRE or UNKNOWN, which is listed as *not checked* with the missing field. STOP needs a correction
or an override with reasons; WARN one tap; NOTE nothing; DOC keeps the note from being signed; COV is the payer's view
and says nothing of safety.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *(_pack(pack) for pack in shipped_packs()), *_declared()])


def _declared() -> list[str]:
    """What procedures say themselves where no pack names their kind."""
    lines = [
        "## Said by procedures themselves",
        "",
        "Read where no table of the packs names the kind of target.",
        "",
    ]
    lines += ["| procedure | groups (mark) | bleeding risk (mark) |", "|---|---|---|"]
    for each in installed().latest:
        if each.rule_groups or each.bleeding_risk:
            groups = ", ".join(f"{group.name} ({group.mark})" for group in each.rule_groups or ()) or "none"
            risks = "; ".join(_risk(risk) for risk in each.bleeding_risk)
            lines.append(f"| {each.title} | {groups} | {risks} |")
    return [*lines, ""]


def _risk(risk: BleedingRisk) -> str:
    where = ", ".join((*risk.parts, *risk.levels))
    return f"{risk.risk} ({risk.mark})" + (f": {where}" if where else "")


def _pack(pack: Pack) -> str:
    applies = f", for {', '.join(pack.payers)}" if pack.payers else ""
    lines = [
        f"## {pack.title}",
        "",
        (
            f"`{pack.ref.id}` {pack.ref.version}, figures looked up {pack.dated}, to be looked up again after "
            f"{pack.max_age_months} months{applies}."
        ),
        "",
    ]
    for entry in pack.rules.values():
        lines += _rule(entry)
    for figure in RulePacks().figures(pack):
        if figure.place.startswith("figures."):
            lines.append(f"- {figure.words}: {figure.value} {figure.unit} ({figure.mark})".replace("  ", " "))
    for name, rows in pack.tables.items():
        lines += ["", f"### Table {name.replace('_', ' ')}", "", *_table(rows)]
    return "\n".join([*lines, ""])


def _rule(entry: RuleEntry) -> list[str]:
    rule = BOOK.rules.get(entry.rule_id)
    doc = inspect.getdoc(rule.ask) if rule else ""
    asked = ", ".join(phase for phase in Phase if phase in entry.phases)
    lines = [f"### {entry.rule_id}", "", f"{(doc or '').partition(chr(10) + chr(10))[0]} Asked at {asked}."]
    lines += ["", *(f"- {_grade(name, grade)}" for name, grade in entry.grades.items())]
    lines += [f"- Why: {entry.why} Source: {', '.join(entry.source)}."]
    lines += [
        f"- {name.replace('_', ' ')}: {_plain(entry, name)} ({amount.mark})"
        for name, amount in entry.figures.items()
    ]
    if not entry.reasons:
        lines.append("- Cannot be overridden.")
    return [*lines, ""]


def _grade(name: str, grade: Grade) -> str:
    if grade.by_phase:
        severity = ", ".join(f"{'/'.join(each)} at {phase}" for phase, each in grade.by_phase.items())
    else:
        severity = "/".join(grade.severities)
    which = f" ({name.replace('_', ' ')})" if name else ""
    task = f" To follow up: {grade.task}" if grade.task else ""
    return f"**{severity}**{which}: “{grade.message}”{task}"


def _plain(entry: RuleEntry, name: str) -> str:
    amount = entry.figures[name]
    value = amount.value
    text = str(value.numerator) if value.denominator == 1 else f"{float(value):g}"
    return f"{text} {amount.unit}".strip()


def _table(rows: tuple[dict, ...]) -> list[str]:
    columns = list(dict.fromkeys(column for row in rows for column in row))
    head = [f"| {' | '.join(columns)} |", f"|{'---|' * len(columns)}"]
    return [*head, *(f"| {' | '.join(_cell(row.get(column, '')) for column in columns)} |" for row in rows)]


def _cell(value: object) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    return text.replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
    sys.exit(0)
