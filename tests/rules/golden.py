"""Plays scenario files (see ``scenario_files``) without a window, and says what they expect and do not find."""

from dataclasses import dataclass

from rule_kit import base, carried_out, packs_for
from scenario_files import Scenario, Step, answers_to, changes, commands_for

from procroom.app.assessing import blocking
from procroom.app.near_miss import corrected_targets
from procroom.domain.assessment import Phase, Result
from procroom.notes.compose import compose
from procroom.notes.render.text import render_text
from procroom.rules.book import BOOK
from procroom.rules.engine import assess


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
        for path, value in changes(step):
            entries, state = carried_out(definition, entries, state, commands_for(state, path, value))
        packs = packs_for(state, scenario.antithrombotic)
        assessment = assess(definition, state, Phase(step.phase), BOOK, packs)
        entries, state = carried_out(definition, entries, state, answers_to(assessment, step))
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
