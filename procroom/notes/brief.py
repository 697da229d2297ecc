"""The brief note while the full report is delayed (Joint Commission minimum, clinical.md A0): six elements, nothing else.

Who, the procedure with what was found, blood loss and specimens if there were any, and the diagnosis afterwards.
What is not recorded reads ``Not documented``; no blood loss and no specimens, recorded as such, are left out.
"""

from collections.abc import Iterator, Sequence

from procroom.domain import paths
from procroom.domain.case import CaseState
from procroom.domain.definition import Group, Item, Kind, ProcedureDefinition, Section
from procroom.domain.language import mark
from procroom.domain.walk import Scope, section_scope, title_of
from procroom.notes.compose import header_lines
from procroom.notes.document import Block, NoteDocument, NoteSection, Paragraph, Sentence, SentenceState
from procroom.notes.narrative import missing_sentence, section_blocks
from procroom.notes.order import aborted, printed_order
from procroom.notes.phrases import sentence, word
from procroom.notes.wording import words

#: ``NoteDocument.status`` of a brief note, which every printer words as its mark; it is never signed.
STATUS = "brief"

_FINDINGS = 14
_NONE = "NONE"


def compose_brief(
    definition: ProcedureDefinition, state: CaseState, *, software: str, demo: bool = False
) -> NoteDocument:
    """The brief note of a case as it stands.

    Args:
        definition: the case's pinned definition.
        state: the case.
        software: name and version, printed in the footer.
        demo: the case is synthetic; every page says so.
    """
    brief = _Brief(definition, state)
    text = definition.language.text
    sections = (
        NoteSection("people", 3, text("note", "People"), brief.people()),
        NoteSection("performed", 12, text("note", "Procedure"), brief.procedure()),
        NoteSection("findings", _FINDINGS, text("note", "Findings"), brief.findings()),
        NoteSection("losses", 15, text("note", "Blood loss and specimens"), brief.losses()),
        NoteSection("post_diagnosis", 4, text("note", "Post-procedure diagnosis"), brief.diagnosis()),
    )
    return NoteDocument(
        title=text("note", "Brief note: {procedure}", procedure=title_of(definition, state)),
        header=header_lines(definition, state),
        sections=tuple(section for section in sections if section.blocks),
        status=STATUS,
        case_id=state.case_id,
        software=software,
        head_digest=state.head_digest,
        synthetic=demo,
        language=definition.language.code,
    )


class _Brief:
    """The elements of a brief note of one case."""

    def __init__(self, definition: ProcedureDefinition, state: CaseState) -> None:
        self.definition = definition
        self.state = state
        self.language = definition.language

    def people(self) -> tuple[Block, ...]:
        """Proceduralist and assistants."""
        assistants = self._told("people", "assistants", mark("note", "Assistants"))
        alone = "attestation.presence"
        if self.state.value(alone) == "ALONE" and assistants[0].state is SentenceState.MISSING:
            nobody = self.language.text("note", "Assistants: no trainee took part.")
            assistants = [Sentence(nobody, (alone,))]
        proceduralist = self._told("people", "proceduralist", mark("note", "Proceduralist"))
        return _paragraph([*proceduralist, *assistants])

    def procedure(self) -> tuple[Block, ...]:
        """What was done, and at which targets; an abandoned one says so."""
        group = self._group("performed", "targets")
        if group is None:
            return self._missing(mark("note", "Targets"), "performed")
        scope = section_scope(self.definition, self.state, self.definition.section("performed"))
        path = paths.join("performed", group.link_id)
        found = [_target(scope.into(at, group), group) for at in printed_order(scope, path, group)]
        named = [(text, fact) for text, fact in found if text]
        if not named:
            return _paragraph([missing_sentence(group.text, path, self.language)])
        text = f"{title_of(self.definition, self.state)}: {'; '.join(text for text, _ in named)}"
        missed = [missing_sentence(group.text, fact, self.language) for text, fact in found if not text]
        return _paragraph([Sentence(sentence(text), tuple(fact for _, fact in named)), *missed])

    def findings(self) -> tuple[Block, ...]:
        """Everything that the full note says under findings."""
        blocks: list[Block] = []
        for section in self.definition.sections:
            if section.number == _FINDINGS:
                scope = section_scope(self.definition, self.state, section)
                blocks.extend(section_blocks(scope, section))
        return tuple(blocks) or self._missing(mark("note", "Findings"), "findings")

    def losses(self) -> tuple[Block, ...]:
        """Blood loss and specimens, if any; recorded as none, they are left out."""
        said: list[Sentence] = []
        for name, label in (
            ("blood_loss", mark("note", "Blood loss")),
            ("specimens", mark("note", "Specimens")),
        ):
            if self.state.value(f"losses.{name}") != _NONE:
                said.extend(self._told("losses", name, label))
        return _paragraph(said)

    def diagnosis(self) -> tuple[Block, ...]:
        """The diagnosis afterwards, in words also where it is the same as before."""
        if self.state.value("post_diagnosis.same") == "SAME":
            before = [
                Sentence(self._after(each.text), ("post_diagnosis.same", *each.facts))
                for each in self._told("diagnosis", "pre", mark("note", "Pre-procedure diagnosis"))
                if each.state is SentenceState.STATED
            ]
            if before:
                return _paragraph(before)
        name = "post" if self.state.value("post_diagnosis.same") == "DIFFERENT" else "same"
        return _paragraph(self._told("post_diagnosis", name, mark("note", "Post-procedure diagnosis")))

    def _after(self, text: str) -> str:
        """The sentence of the diagnosis before, said of the one afterwards."""
        say = self.language.text
        before, after = say("note", "Pre-procedure"), say("note", "Post-procedure")
        said = text.replace(before, after).rstrip(".")
        return say("note", "{sentence} (same as the pre-procedure diagnosis).", sentence=said)

    def _missing(self, label: str, place: str) -> tuple[Block, ...]:
        return _paragraph([missing_sentence(self.language.text("note", label), place, self.language)])

    def _told(self, link_id: str, name: str, label: str) -> list[Sentence]:
        """The sentences of a section about one of its fields; that it is not documented, when there is none."""
        section = self._section(link_id)
        place = paths.join(link_id, name)
        found = [] if section is None else list(_about(self.definition, self.state, section, place))
        return found or [missing_sentence(self.language.text("note", label), place, self.language)]

    def _section(self, link_id: str) -> Section | None:
        return next((each for each in self.definition.sections if each.link_id == link_id), None)

    def _group(self, link_id: str, name: str) -> Group | None:
        section = self._section(link_id)
        members = () if section is None else section.items
        return next((each for each in members if isinstance(each, Group) and each.link_id == name), None)


def _about(
    definition: ProcedureDefinition, state: CaseState, section: Section, place: str
) -> Iterator[Sentence]:
    scope = section_scope(definition, state, section)
    for phrase in section.sentences:
        worded = word(phrase, scope)
        about = worded.said or tuple(gap.path for gap in worded.gaps)
        if worded.text and any(
            path == place or path.startswith((f"{place}_", f"{place}[", f"{place}.")) for path in about
        ):
            kept = SentenceState.MISSING if worded.gaps else SentenceState.STATED
            yield Sentence(worded.text, worded.facts, kept)


def _target(scope: Scope, group: Group) -> tuple[str, str]:
    """(words, fact) of a performed target; no words when it is not recorded."""
    for item in group.items:
        if isinstance(item, Item) and item.kind is Kind.TARGET:
            path = paths.join(scope.path, item.link_id)
            value = scope.value_at(path, item)
            if value is None:
                return "", path
            said = words(item, value, scope)
            if aborted(scope, group):
                said = scope.language.text("note", "{target} (abandoned)", target=said)
            return said, path
    return "", scope.path


def _paragraph(sentences: Sequence[Sentence]) -> tuple[Block, ...]:
    return (Paragraph(tuple(sentences)),) if sentences else ()
