"""Plays scenario files: a case file, and steps that change it and say what is then found, figured, coded and printed.

title = "GS2 …"
case = "gs2"                     # tests/scenarios/gs2.case.json
[[step]]
name = "A: too soon"
phase = "PRE"                    # default SIGN
give = { "planned.start" = "2026-03-06T08:30-05:00" }   # path = value as typed; kept for the steps after
clear = ["performed.targets[t1]"]                       # fields or instances taken out
fires = ["AC-01 STOP"]           # exactly these fire
unknown = []                     # exactly these cannot be checked (left out: not looked at)
says = ["60.5 h since last dose"]                       # in the messages of what fires
figures = { la_total = "13.3" }  # id = part of its text; the figure has to be there
codes = ["64483-RT x1 M51.17"]   # exactly these are suggested (left out: not looked at)
flags = ["cooled"]               # in the flags or reasons of the codes
note = ["right L5-S1 foramen (L5 nerve)"]               # in the text of the note
note_lacks = ["epidural spread"]
signable = true                  # whether findings allow signing
near_miss = ["Recorded: left …"] # exactly these corrections are offered as near misses (left out: not looked at)
"""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from rule_kit import ASRA, SCENARIOS, base, carried_out, packs_for
from rule_kit import _commands as commands_for

from procroom.app.assessing import blocking
from procroom.app.near_miss import corrected_targets
from procroom.domain.assessment import Phase, Result
from procroom.notes.compose import compose
from procroom.notes.render.text import render_text
from procroom.rules.book import BOOK
from procroom.rules.engine import assess


@dataclass(frozen=True)
class Step:
    """What is changed, and what is expected then."""

    name: str
    phase: str = "SIGN"
    give: dict = field(default_factory=dict)
    clear: tuple = ()
    fires: tuple = ()
    unknown: tuple | None = None
    says: tuple = ()
    figures: dict = field(default_factory=dict)
    codes: tuple | None = None
    flags: tuple = ()
    note: tuple = ()
    note_lacks: tuple = ()
    signable: bool | None = None
    near_miss: tuple | None = None


@dataclass(frozen=True)
class Scenario:
    """One file."""

    name: str
    title: str
    case: str
    steps: tuple[Step, ...]
    antithrombotic: str = ASRA


def scenarios():
    """Every scenario file, by name."""
    return [read(path) for path in sorted(SCENARIOS.glob("*.scenario.toml"))]


def read(path: Path) -> Scenario:
    """A scenario file; an unknown name in it is an error."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    steps = tuple(Step(**step) for step in data.pop("step"))
    return Scenario(name=path.name.removesuffix(".scenario.toml"), steps=steps, **data)


@dataclass(frozen=True)
class Played:
    """A step carried out: the case then, and what is said of it."""

    step: Step
    definition: object
    state: object
    assessment: object
    entries: tuple = ()

    @property
    def fired(self):
        """``AC-01 STOP`` … sorted."""
        return sorted({f"{each.rule_id} {each.severity}" for each in self.assessment.fired()})

    @property
    def unknown(self):
        """Rules that could not be checked, sorted."""
        return sorted({each.rule_id for each in self.assessment.findings if each.result is Result.UNKNOWN})

    @property
    def messages(self):
        """All that fires, in words."""
        return "\n".join(f"{each.rule_id} {each.message}" for each in self.assessment.fired())

    @property
    def codes(self):
        """``64483-RT x1 M51.17`` … in order."""
        return [
            " ".join(("-".join((each.code, *each.modifiers)), f"x{each.units}", *each.diagnoses))
            for each in self.assessment.codes
            if each.system != "ICD-10-CM"
        ]

    @property
    def note(self):
        """The text of the note with figures and codes, lines joined."""
        document = compose(
            self.definition, self.state, software="procroom test", demo=True, assessment=self.assessment
        )
        return " ".join(render_text(document).split())

    @property
    def flags(self):
        """Reasons and flags of all codes."""
        return " ".join(" ".join((code.reason, *code.flags)) for code in self.assessment.codes)

    @property
    def figures(self):
        """The sentences of the figures by id."""
        found = {}
        for figure in self.assessment.figures:
            found[figure.id] = f"{found.get(figure.id, '')} {figure.text}".strip()
        return found

    @property
    def near_miss(self):
        """What is offered as a near miss, in words."""
        return [each.words for each in corrected_targets(self.state, self.entries)]

    @property
    def signable(self):
        """Whether findings allow signing."""
        return not blocking(self.assessment, self.state)


def played(scenario: Scenario):
    """Each step of a scenario in turn."""
    definition, entries, state = base(scenario.case)
    for step in scenario.steps:
        for path in step.clear:
            entries, state = carried_out(definition, entries, state, commands_for(state, path, None))
        for path, value in step.give.items():
            entries, state = carried_out(definition, entries, state, commands_for(state, path, value))
        packs = packs_for(state, scenario.antithrombotic)
        assessment = assess(definition, state, Phase(step.phase), BOOK, packs)
        yield Played(step, definition, state, assessment, tuple(entries))


def differences(each: Played):
    """What a step expects and does not find, in words."""
    step = each.step
    pairs = [
        ("fires", sorted(step.fires), each.fired),
        ("unknown", None if step.unknown is None else sorted(step.unknown), each.unknown),
        ("codes", None if step.codes is None else list(step.codes), each.codes),
        ("near miss", None if step.near_miss is None else list(step.near_miss), each.near_miss),
        ("signable", step.signable, each.signable if step.signable is not None else None),
    ]
    for what, expected, found in pairs:
        if expected is not None and expected != found:
            yield f"{step.name}: {what}\n    expected {expected}\n    found    {found}"
    texts = [("says", step.says, each.messages), ("flag", step.flags, each.flags)]
    if step.note or step.note_lacks:
        texts.append(("note", step.note, each.note))
        yield from (f"{step.name}: note has {words!r}" for words in step.note_lacks if words in each.note)
    for what, wanted, text in texts:
        yield from (
            f"{step.name}: {what} lacks {words!r} in\n{text}" for words in wanted if words not in text
        )
    for name, words in step.figures.items():
        found = each.figures.get(name, "")
        if words not in found:
            yield f"{step.name}: figure {name} lacks {words!r} in {found or each.figures}"
