"""A section of a definition over a case as paragraphs and tables: phrases first, then whatever they left unsaid.

Knows nothing of figures, headers or signatures (``compose``) and nothing of paper.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial

from procroom.domain import paths
from procroom.domain.definition import Group, Item, Kind, Section
from procroom.domain.language import Language
from procroom.domain.parts import Parts
from procroom.domain.walk import Scope, chain_gaps, instance_title, instances, order_gaps
from procroom.notes.document import Block, Paragraph, Sentence, SentenceState
from procroom.notes.order import printed_order
from procroom.notes.phrases import NOT_DOCUMENTED, too_few, word
from procroom.notes.tables import is_table, vitals_table
from procroom.notes.wording import CALCULATED, capital, facts_of, in_sentence, plain_words


@dataclass(slots=True)
class _Told:
    """What phrases have said and found missing so far."""

    said: set[str] = field(default_factory=set)
    missed: set[str] = field(default_factory=set)

    def add(self, other: "_Told") -> None:
        """Take over what phrases elsewhere have said and found missing."""
        self.said |= other.said
        self.missed |= other.missed

    def about(self, place: "_Place") -> tuple[frozenset[str], frozenset[str]]:
        """What was said and found missing of a place and all in it."""
        inside, titles = f"{place.path}.", place.titles
        return (
            frozenset(path for path in self.said if path.startswith(inside) or path in titles),
            frozenset(path for path in self.missed if path.startswith(inside)),
        )


@dataclass(frozen=True, slots=True)
class _Place:
    """A section, plain group or group instance, its phrases worded.

    Attributes:
        chain: where it stands (``Scope.chain``).
        declared: section or group.
        sentences: of its phrases.
        children: (group, its places in print order) in declared order.
        heading: printed above it, or empty.
        title_path: the recorded item that the heading says, or empty.
    """

    chain: tuple[tuple[str, tuple[Item | Group, ...]], ...]
    declared: Section | Group
    sentences: tuple[Sentence, ...]
    children: dict[str, tuple["_Place", ...]]
    heading: str = ""
    title_path: str = ""

    @property
    def path(self) -> str:
        """Where it stands."""
        return self.chain[0][0]

    @property
    def facts(self) -> tuple[str, ...]:
        """Where the heading leads to."""
        return (self.title_path or self.path,)

    @property
    def titles(self) -> frozenset[str]:
        """The items that its heading and those in it say."""
        inner = (each.titles for found in self.children.values() for each in found)
        return frozenset({self.title_path} - {""}).union(*inner)

    def within(self, scope: Scope) -> Scope:
        """Its scope in the case of another one."""
        return Scope(scope.definition, scope.state, self.chain)

    @property
    def says_its_title(self) -> bool:
        """Whether its first sentence tells what its heading would; targets keep theirs for the eye."""
        told = bool(self.sentences) and self.title_path in self.sentences[0].facts
        return told and isinstance(self.declared, Group) and self.declared.role != "targets"


def section_blocks(scope: Scope, section: Section, parts: Parts | None = None) -> tuple[Block, ...]:
    """Everything a section says: paragraphs and vitals tables in print order; empty when it says nothing."""
    known = parts or Parts()
    return known.part(("blocks", scope.path), scope, lambda here: _section_blocks(here, section, known))


def _section_blocks(scope: Scope, section: Section, parts: Parts) -> tuple[Block, ...]:
    told = _Told()
    place = _word_place(scope, section, told, parts)
    return tuple(_blocks(scope, place, told, 0, parts))


def _word_place(
    scope: Scope,
    declared: Section | Group,
    told: _Told,
    parts: Parts,
) -> _Place:
    sentences = []
    for phrase in declared.sentences:
        worded = word(phrase, scope)
        told.said.update(worded.said)
        told.missed.update(gap.path for gap in worded.gaps)
        if worded.text:
            state = SentenceState.MISSING if worded.gaps else SentenceState.STATED
            sentences.append(Sentence(worded.text, worded.facts, state))
    children = {
        member.link_id: _word_group(scope, member, told, parts)
        for member in declared.items
        if isinstance(member, Group) and scope.holds(member.enable_when)
    }
    return _Place(scope.chain, declared, tuple(sentences), children)


def _word_group(scope: Scope, group: Group, told: _Told, parts: Parts) -> tuple[_Place, ...]:
    path = paths.join(scope.path, group.link_id)
    if not group.repeats:
        return (_word_place(scope.into(path, group), group, told, parts),)
    numbers = {at: number for number, (_, at) in enumerate(instances(scope.state, path, group), start=1)}
    places = []
    for at in printed_order(scope, path, group):
        here = scope.into(at, group)
        place, inside = parts.part(("worded", at), here, partial(_word_instance, group=group, parts=parts))
        told.add(inside)
        # apart from its words: what it is called depends on what the others of its list are
        heading, title_path = _heading(here, group, numbers[at], len(numbers))
        places.append(replace(place, heading=heading, title_path=title_path))
    return tuple(places)


def _word_instance(scope: Scope, group: Group, parts: Parts) -> tuple[_Place, _Told]:
    """One instance of a group, and what its phrases have said."""
    told = _Told()
    return _word_place(scope, group, told, parts), told


def _heading(scope: Scope, group: Group, number: int, count: int) -> tuple[str, str]:
    if group.role == "positions" and count == 1:
        return "", ""
    found = scope.find(group.title) if group.title else None
    recorded = found is not None and scope.value(group.title) is not None
    return capital(instance_title(scope, group, number)), found.path if found and recorded else ""


def _blocks(scope: Scope, place: _Place, told: _Told, depth: int, parts: Parts) -> list[Block]:
    """A place as blocks; its heading, if any, is on the first one."""
    blocks: list[Block] = []
    unsaid = list(_unsaid(scope, place, told))
    running = [*place.sentences, *(said for said in unsaid if said.state is not SentenceState.COMMENT)]
    for member in place.declared.items:
        if not isinstance(member, Group) or member.link_id not in place.children:
            continue
        inner = _group_blocks(scope, member, place.children[member.link_id], told, depth, parts)
        running.extend(_too_few(scope, member, told))
        first = inner[0] if inner else None
        if isinstance(first, Paragraph) and not first.heading:
            running.extend(first.sentences)
            inner = inner[1:]
        if inner:
            blocks.extend([Paragraph(tuple(running), depth=depth)] if running else [])
            running = []
            blocks.extend(inner)
    running.extend(said for said in unsaid if said.state is SentenceState.COMMENT)
    if running:
        blocks.append(Paragraph(tuple(running), depth=depth))
    return _headed(place, blocks, told, depth)


def _group_blocks(
    scope: Scope, group: Group, found: tuple[_Place, ...], told: _Told, depth: int, parts: Parts
) -> list[Block]:
    blocks: list[Block] = []
    if group.role == "vitals":
        table = vitals_table(scope, paths.join(scope.path, group.link_id), group)
        blocks.extend([] if table is None else [table])
    for place in found:
        if group.repeats:
            blocks.extend(_instance_blocks(scope, place, told, depth + 1, parts))
        else:
            blocks.extend(_blocks(place.within(scope), place, told, depth, parts))
    return blocks


def _instance_blocks(scope: Scope, place: _Place, told: _Told, depth: int, parts: Parts) -> tuple[Block, ...]:
    """One instance of a group: made of what it holds, how its phrases were worded, and what was said of it."""
    about = told.about(place)

    def make(here: Scope) -> tuple[Block, ...]:
        return tuple(_blocks(here, place, _Told(*map(set, about)), depth, parts))

    return parts.part(("blocks", place.path), place.within(scope), make, (place, about, depth))


def _headed(place: _Place, blocks: list[Block], told: _Told, depth: int) -> list[Block]:
    title_only = place.title_path not in {"", *told.said} and not _in_table(place.declared)
    if not place.heading or not (blocks or title_only) or (len(blocks) == 1 and place.says_its_title):
        return blocks
    first = blocks[0] if blocks else None
    if isinstance(first, Paragraph) and not first.heading:
        return [replace(first, heading=place.heading, facts=place.facts), *blocks[1:]]
    return [Paragraph((), place.heading, place.facts, depth), *blocks]


def _too_few(scope: Scope, group: Group, told: _Told) -> Iterator[Sentence]:
    path = paths.join(scope.path, group.link_id)
    found = instances(scope.state, path, group)
    if group.repeats and path not in told.missed and len(found) < group.at_least:
        yield missing_sentence(too_few(group, len(found), scope.language), path, scope.language)
    for gap, label in chain_gaps(scope, path, group):
        yield missing_sentence(scope.language.told(label), gap, scope.language)


def _in_table(declared: Section | Group) -> bool:
    return isinstance(declared, Group) and is_table(declared)


def _unsaid(scope: Scope, place: _Place, told: _Told) -> Iterator[Sentence]:
    """What is recorded, or required and not recorded, at a place and not yet worded, in item order."""
    declared = place.declared
    within = declared.text if isinstance(declared, Group) and not declared.repeats else ""
    for item in declared.items:
        if not isinstance(item, Item) or not scope.holds(item.enable_when):
            continue
        path = paths.join(scope.path, item.link_id)
        value = scope.value_at(path, item)
        printed = path in told.said or path == place.title_path or (_in_table(declared) and item.column)
        if value is not None and not printed:
            yield _fallback(scope, path, item, f"{within}, {in_sentence(item.text)}" if within else item.text)
        for gap in order_gaps(scope, path, item):
            yield missing_sentence(scope.language.told(gap), path, scope.language)
        if path not in told.missed and not item.calculation and scope.required(item):
            label = f"{item.text} ({in_sentence(within)})" if within else item.text
            yield from _gap(scope, path, item, label)


def _gap(scope: Scope, path: str, item: Item, label: str) -> Iterator[Sentence]:
    value = scope.value_at(path, item)
    language = scope.language
    if value is None:
        yield missing_sentence(label, path, language)
    elif item.kind is Kind.VIEWS and isinstance(value, list) and len(value) < max(1, item.at_least):
        short = language.text(
            "note",
            "{what}, at least {least} ({count} recorded)",
            what=label,
            least=item.at_least,
            count=len(value),
        )
        yield missing_sentence(short, path, language)


def missing_sentence(label: str, path: str, language: Language) -> Sentence:
    """The line that says a required fact is not recorded (A12)."""
    text = language.text("note", NOT_DOCUMENTED, what=label.rstrip("."))
    return Sentence(text, (path,), SentenceState.MISSING)


def _fallback(scope: Scope, path: str, item: Item, label: str) -> Sentence:
    value = scope.value_at(path, item)
    facts, say = facts_of(path, item, value), scope.language.text
    if item.comment:
        comment = say("note", "Comment")
        bare = item.text.lower().startswith(comment.lower())
        lead = comment if bare else f"{comment} ({in_sentence(item.text)})"
        return Sentence(f"{lead}: {str(value).strip()}", facts, SentenceState.COMMENT)
    told = plain_words(item, value, scope)
    if item.calculation and say("note", CALCULATED) not in label:
        told += f" {say('note', '(calculated)')}"
    return Sentence(f"{capital(label).rstrip(':.')}: {told.rstrip('.')}.", facts)
