"""The vocabulary a procedure is declared in. Data only: no lambdas, no I/O, no logic beyond what is here.

Words are FHIR Questionnaire's (link_id, text, required, repeats, enable_when, options, unit).

Paths. An item's path is ``section.item`` or, inside groups, ``performed.targets[t1].positions[p2].aspiration``:
a repeating group adds its instance id in brackets, a plain group just its link_id. Instance ids never move.

Names inside conditions and phrases are resolved from the inside out: first the group instance the rule stands
in, then each enclosing group, then the section; a name with a dot that is found in none of these starts at
a section (``patient.weight``). In a phrase ``{needle.gauge}`` steps into a plain (not repeating) group.
A condition may also name an item of a repeating group it does not stand in (``planned.targets.target``): that is
recorded when one instance records it, and has what any instance has.

Phrases. ``Phrase.text`` is printed with these marks:
    {item}      the recorded value, worded by its kind, option phrase, or the item's yes/no wording.
    {#}         in the wording of an instance: its number, from 1.
    {group*}    the instances of a repeating group, each worded by the first of the group's ``inlines`` whose
                condition holds, else by its ``inline`` phrase, joined.
    [ ... ]     left out as a whole when a value named inside is not recorded. Brackets nest.
A value outside brackets that is not recorded: if its item is required (and enabled) the sentence prints
``Not documented: <labels>`` instead (clinical.md A12); otherwise the sentence is left out.

After the phrases follows, in item order, what no sentence printed here has told: a recorded item as
``<text>: <value>.``, a required one that is not recorded as ``Not documented: <text>``. So nothing recorded is
lost from the note (not even when it stood in a sentence or bracket that was left out), and nothing required is
silently absent from it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from procroom.domain.anatomy import Structure
from procroom.domain.language import ENGLISH, Language
from procroom.domain.people import Owner
from procroom.domain.values import Code, Json, Side


class Kind(StrEnum):
    """What an answer is. A closed set: each has an editor, a wording and a case-file form."""

    BOOLEAN = "boolean"
    CHOICE = "choice"
    MULTI_CHOICE = "multi_choice"
    QUANTITY = "quantity"
    INTEGER = "integer"
    TEXT = "text"
    DATE = "date"
    TIME = "time"
    CODE = "code"
    TARGET = "target"
    VIEWS = "views"


class Stage(StrEnum):
    """The steps along the top of the screen."""

    BEFORE = "before"
    TIME_OUT = "time_out"
    PROCEDURE = "procedure"
    RECOVERY = "recovery"
    NOTE = "note"
    FOLLOW_UP = "follow_up"

    @property
    def outlives_signing(self) -> bool:
        """What comes in after the note was signed (a diary, a visit) is recorded here and is no part of the note."""
        return self is Stage.FOLLOW_UP


#: What a group is to programs that gather across a case (note tables, print order, exports), "" for nothing special:
#: ``medication``: each instance is one drug given; all of a case make the medication table of the note (A0 §13).
#: ``vitals``: each instance is one line of a table that prints where the group stands, by time.
#: The columns of both tables are the items that have a ``column``, merged over groups by that heading.
#: ``targets``: performed targets; print aborted first, then by level, then by side (A12).
#: ``contacts``: active contacts of a program; ``impedances``: a row a contact and measurement. Drawn as the leads they are of.
#: ``lead_tip``: where the tip of a lead lies (vertebra, third, mediolateral). Placed by hand on the vertebrae.
#: ``lead``: what a lead that was placed is. Exports tell it of the device.
#: ``diary``: each instance is an entry of the patient's diary. Exports tell it as answers of the patient.
#: ``reading``: what was recorded in an instance belongs together (a lesion with its settings, an earlier block with its
#: relief). Exports tell it as one observation of several parts.
#: ``positions``: needle positions of a target; print by time.
#: "By time" reads the group's first TIME item; without one, or where one is not recorded, the order of adding counts.
GroupRole = Literal[
    "",
    "medication",
    "vitals",
    "targets",
    "positions",
    "contacts",
    "impedances",
    "lead_tip",
    "lead",
    "diary",
    "reading",
]

#: How far an answer is a matter of habit: of one's way of working, not of what was found or done to this patient.
#: "": not at all. ``always``: it may be kept as a person's usual way, and taken over for the next target.
#: ``day``: the same, within the day (the lot of an open box, who draws up).
#: ``interval``: of a DATE; what is kept are the days from the service date to it ("review in two weeks").
Usual = Literal["", "always", "day", "interval"]

#: In ``Together``, of a TIME: the moment when it is said.
NOW = "now"
#: In ``Together``, before a name: it starts at a section of the procedure, not at the place it is said at.
ANYWHERE = "/"
#: For ``Item.suggest``: what the procedure of the case is called.
PROCEDURE_TITLE = "the procedure's title"

#: What an item is to programs that need it whatever the procedure: patient banner, note header, exports.
#: ``person``: the name of somebody in the room who may make entries; in which role says a choice beside it called
#: ``role``, else the item's own label.
ItemRole = Literal["", "patient_name", "birth_date", "mrn", "service_date", "person"]

#: A setting or threshold of a stimulation program, which the profile of the stimulator limits (``domain.devices``).
Setting = Literal["", "amplitude", "pulse_width", "rate", "waveform", "perception", "comfort", "discomfort"]


@dataclass(frozen=True, slots=True)
class Answered:
    """True when ``name`` is recorded and, if ``values`` are given, equals one of them or has one as a part.

    Parts are the members of a list, the level and the side of a target, the unit of a quantity, the code of a code.
    """

    name: str
    values: tuple[Json, ...] = ()


@dataclass(frozen=True, slots=True)
class NotAnswered:
    """True when ``name`` is not recorded."""

    name: str


@dataclass(frozen=True, slots=True)
class AnyOf:
    """True when one of the conditions is."""

    conditions: tuple["When", ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """True when all of the conditions are."""

    conditions: tuple["When", ...]


@dataclass(frozen=True, slots=True)
class NoneOf:
    """True when ``name`` is recorded and neither is nor has as a part one of ``values``; unrecorded is not none."""

    name: str
    values: tuple[Json, ...]


When = Answered | NotAnswered | AnyOf | AllOf | NoneOf


def answered(name: str, *values: Json) -> Answered:
    """``answered("sedation", "MODERATE", "DEEP")``: recorded as one of these."""
    return Answered(name, values)


def none_of(name: str, *values: Json) -> NoneOf:
    """``none_of("pattern", "VASCULAR_VENOUS")``: recorded, and not as one of these."""
    return NoneOf(name, values)


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a list.

    Attributes:
        code: what is stored.
        text: what the button or list says.
        phrase: what the note says; ``text`` in lower case context where empty.
        exclusive: choosing it clears all others of a multi choice ("none observed").
        aborts: choosing it for a target, or for its last position, says that the target was abandoned.
        continues: choosing it for an instance says that the next one took its place: a chain of instances is
            complete when all but its last have chosen so ("repositioned").
    """

    code: str
    text: str
    phrase: str = ""
    exclusive: bool = False
    aborts: bool = False
    continues: bool = False

    @property
    def wording(self) -> str:
        """The words a sentence uses."""
        return self.phrase or self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One question. There is no ``initial``: nothing clinical is ever answered by default (K1).

    Attributes:
        link_id: name within its group; stable across versions.
        text: the label, sentence case, no colon.
        kind: what the answer is.
        required: must be recorded before the note can be signed (A0 column Y).
        required_when: required only if this holds (A0 column C).
        enable_when: shown, checked and printed only if this holds.
        options: of choices, in display order; suggestions for CODE.
        open_choice: a CHOICE may also take free words (e.g. a drug not in the list).
        units: accepted units of a QUANTITY, the first is offered.
        minimum, maximum: refused outside (input plausibility, never a clinical rule).
        decimals: places a QUANTITY editor steps in; entry may be finer.
        yes, no: a BOOLEAN's wording inside a sentence.
        target: what a TARGET aims at.
        at_least: for VIEWS, how many saved views complete the item.
        tags: for VIEWS, the ``case.ViewTag`` codes that count; all when empty.
        sides: for TARGET, the sides that can be chosen where they are fewer than the structure's.
        partial: a DATE that may be a month only, as printed on a vial: ``2027-01``.
        not_before: name of the TIME or DATE that this one cannot lie before (an end and its beginning).
        calculation: name in ``domain.calculations``; such an item is derived, never answered.
        long: TEXT of several lines.
        comment: free text marked "Comment", never read by rules (A12).
        cells: TEXT that names painted cells of the body chart (``domain.body_map``), kept in one way of writing.
        seals: once recorded, undo does not step behind it (time-out).
        source: who asks for it: a clinical.md section or mark.
        help: one line under the field.
        code: coded concept of the question, where one is certain.
        role: see ``ItemRole``.
        setting: see ``Setting``.
        reason: of a CHOICE, name of the TEXT beside it that says why ("abandoned": the reason).
        taps: short words that can be tapped where a TEXT is asked for by itself; none is ever chosen by itself.
        column: short heading in the table of a ``medication`` or ``vitals`` group, e.g. ``Lot``.
        usual: see ``Usual``.
        suggest: names in the record whose words are offered as an answer, or ``PROCEDURE_TITLE``; of a TEXT.
        along: (name, elsewhere): the TEXT beside it that is recorded with its answer, in the words recorded elsewhere,
            while it is open; the form says so beside the answer, and a person can leave it out ("marked by").
    """

    link_id: str
    text: str
    kind: Kind
    required: bool = False
    required_when: When | None = None
    enable_when: When | None = None
    options: tuple[Option, ...] = ()
    open_choice: bool = False
    units: tuple[str, ...] = ()
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    decimals: int = 1
    yes: str = "yes"
    no: str = "no"
    target: Structure | None = None
    at_least: int = 0
    tags: tuple[str, ...] = ()
    sides: tuple[Side, ...] = ()
    partial: bool = False
    not_before: str = ""
    calculation: str = ""
    long: bool = False
    comment: bool = False
    cells: bool = False
    seals: bool = False
    source: str = ""
    help: str = ""
    code: Code | None = None
    role: ItemRole = ""
    setting: Setting = ""
    reason: str = ""
    taps: tuple[str, ...] = ()
    column: str = ""
    usual: Usual = ""
    suggest: tuple[str, ...] = ()
    along: tuple[tuple[str, str], ...] = ()

    def option(self, code: str) -> Option | None:
        """The option stored as ``code``, if it is listed."""
        return next((option for option in self.options if option.code == code), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Answers that are said in one breath ("motor and sensory unchanged, walks as before"), and may be given in one act.

    The button that gives them says each of them in words, each becomes an entry of its own, and it is offered only
    while nothing recorded says otherwise. It stands before the first of them on the form. Never part of a time-out,
    where items are confirmed one by one (G3 U10).

    Attributes:
        answers: (name, value) of items of the group or section it stands in; a name steps into plain groups, and into
            the last entry of a repeating one (into each, where ``*`` follows the group's name); ``NOW`` stands for the
            moment of the act. A name that begins with
            ``ANYWHERE`` is of another section; one that the procedure does not have is left out.
        takes: (name, elsewhere): this item takes the words recorded elsewhere, or ``PROCEDURE_TITLE``, while it is open.
        also: answers that are said along while they are open; recorded otherwise, they are left out.
        enable_when: offered only if this holds.
        within: path of a repeating group below; the condition is then asked of its last entry, the one that is written.
        plain: in another language: the same as the procedure declares it, for what is recorded.
    """

    answers: tuple[tuple[str, Json], ...]
    takes: tuple[tuple[str, str], ...] = ()
    also: tuple[tuple[str, Json], ...] = ()
    enable_when: When | None = None
    within: str = ""
    plain: "Together | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """An entry of a repeating group that one tap adds, its words on the button: "30 min", "DEMO Nurse, Nurse".

    Attributes:
        answers: (name, value) of the entry's items.
        takes: (name, elsewhere): this item takes what is recorded elsewhere; offered once that is.
    """

    answers: tuple[tuple[str, Json], ...]
    takes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A sentence of the note; see the module docstring for its marks."""

    text: str
    when: When | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Items that belong together; repeating groups have instances with ids.

    Attributes:
        link_id: name within its parent; also the prefix-free name in paths.
        text: heading.
        items: items and nested groups.
        repeats: may have any number of instances.
        at_least: instances required before signing.
        prefix: of generated instance ids, e.g. ``t`` gives t1, t2.
        title: link_id of the item whose value heads an instance, e.g. ``target``.
        one: what one instance is called, where that is not ``text`` in the singular (see ``walk.one_of``).
        sentences: printed per instance.
        inline: wording of one instance inside ``{group*}``.
        inlines: wordings for some instances, tried in order before ``inline``.
        joiner: between instances inside ``{group*}``.
        enable_when: shown, checked and printed only if this holds.
        add_text: what the button that adds an instance says.
        source: who asks for it.
        role: see ``GroupRole``.
        together: what may be answered in one act.
        picks: entries that one tap adds.
        begins: of a target: link_id of the TIME that is now when it is begun from the plan.
        like: path of a list that this one is to match entry by entry, each told anew (K2): ``planned.targets``.
        may_abort: whether an answer in it, or in a group inside it, gives its target up; follows from the items.
    """

    link_id: str
    text: str
    items: tuple["Item | Group", ...]
    repeats: bool = False
    at_least: int = 0
    prefix: str = "i"
    title: str = ""
    one: str = ""
    sentences: tuple[Phrase, ...] = ()
    inline: str = ""
    inlines: tuple[Phrase, ...] = ()
    joiner: str = ", "
    enable_when: When | None = None
    add_text: str = "Add"
    source: str = ""
    role: GroupRole = ""
    together: tuple[Together, ...] = ()
    picks: tuple[Pick, ...] = ()
    begins: str = ""
    like: str = ""
    may_abort: bool = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        may_abort = any(
            any(option.aborts for option in each.options) if isinstance(each, Item) else each.may_abort
            for each in self.items
        )
        object.__setattr__(self, "may_abort", may_abort)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the record: one heading of the note, one panel of the form.

    Attributes:
        link_id: first step of every path in it.
        text: heading.
        number: place in the note's print order (clinical.md A0 §), several may share one.
        stage: the page it is filled in on.
        items: items and groups.
        sentences: printed under the heading.
        together: what may be answered in one act.
        owner: who answers for it by default; others may enter there, and the heading says who did. None: nobody
            in particular.
        begins: link_id of the TIME that is the moment of the section's first answer, unless it is told before.
        begins_without: members whose answers are no beginning.
    """

    link_id: str
    text: str
    number: int
    stage: Stage
    items: tuple[Item | Group, ...]
    sentences: tuple[Phrase, ...] = ()
    together: tuple[Together, ...] = ()
    owner: Owner | None = None
    begins: str = ""
    begins_without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FollowUpDefault:
    """A contact that a procedure calls for, counted from the service date (clinical.md E2).

    Attributes:
        kind: code of ``follow_up.contacts[].kind`` that fulfils it.
        earliest, latest: the window; the same figure twice is one day.
        unit: ``h``, ``d``, ``wk`` or ``mo``.
        what: what it is for, in words.
        planned: name of a DATE in the record that sets the day instead, once it is recorded.
        until: kind of contact after which this one is no longer called for.
    """

    kind: str
    earliest: int
    latest: int
    unit: str
    what: str
    planned: str = ""
    until: str = ""


#: What rules ask about procedures of: the names that a ``RuleGroup`` and the table ``procedure_group`` of the packs use.
RULE_GROUPS = (
    "epidural",
    "epidural_injection",
    "transforaminal",
    "interlaminar",
    "caudal",
    "facet",
    "radiofrequency",
    "stimulation",
    "neuraxial",
    "neurological_baseline",
    "side_of_entry",
    "no_injection",
)
RISKS = ("LOW", "INTERMEDIATE", "HIGH")


@dataclass(frozen=True, slots=True)
class RuleGroup:
    """A group that a procedure belongs to, for the rules; read where no table of the packs names its kind of target.

    Attributes:
        name: one of ``RULE_GROUPS``.
        mark: where it comes from, as figures of packs say it: C:S…, C2:S…, R, CFG, or a section of clinical.md.
    """

    name: str
    mark: str


@dataclass(frozen=True, slots=True)
class BleedingRisk:
    """The bleeding risk class of a procedure (B4); read where the antithrombotic pack does not name its kind of target.

    Attributes:
        risk: LOW, INTERMEDIATE or HIGH.
        mark: where it comes from.
        parts: of the spine that it holds for; everywhere when empty.
        levels: that it holds for; all when empty.
    """

    risk: str
    mark: str
    parts: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()

    def at(self, level: str, part: str) -> bool:
        """Whether it holds at a level in a part of the spine."""
        return level in (self.levels or (level,)) and part in (self.parts or (part,))


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcedureDefinition:
    """A whole procedure as data; a case pins ``(id, version)`` when it is opened.

    Attributes:
        id, version: what a case pins.
        title: what it is called.
        titles: what a case is called instead once it is known better; the first whose condition holds. Plain words.
        target_kind: kind of the structure its planned targets aim at.
        sections: of the record, in order of the form.
        code: coded concept of the procedure, where one is certain.
        standard_views: tags offered first when a view is saved.
        follow_up: contacts that are due after it.
        rule_groups: what rules have to know of it where no pack names its kind; empty: it belongs to none. None: nobody
            said, and the rules that need it cannot be checked.
        bleeding_risk: its class, the first that holds, where no pack names its kind.
        also: older ids and versions that this definition also opens; they are not offered for new cases.
        language: of its words; procedures are declared in English (see ``translated``).
        names: what names mean at places of a record (see ``walk.Scope.find``), once they were asked for: no case
            changes it.
    """

    id: str
    version: int
    title: str
    target_kind: str
    sections: tuple[Section, ...]
    titles: tuple[Phrase, ...] = ()
    code: Code | None = None
    standard_views: tuple[str, ...] = ()
    follow_up: tuple[FollowUpDefault, ...] = ()
    rule_groups: tuple[RuleGroup, ...] | None = None
    bleeding_risk: tuple[BleedingRisk, ...] = ()
    also: tuple[tuple[str, int], ...] = ()
    language: Language = ENGLISH
    names: dict[tuple[str, str], object] = field(init=False, compare=False, repr=False, default_factory=dict)
    _walks: list[tuple[tuple[tuple[str, ...], Item | Group], ...]] = field(
        init=False, compare=False, repr=False, default_factory=list
    )

    _items: list[tuple[tuple[str, Item], ...]] = field(
        init=False, compare=False, repr=False, default_factory=list
    )

    def section(self, link_id: str) -> Section:
        """The section of that name.

        Raises:
            KeyError: if there is none.
        """
        for section in self.sections:
            if section.link_id == link_id:
                return section
        raise KeyError(link_id)

    def stage(self, stage: Stage) -> tuple[Section, ...]:
        """The sections filled in on one page, in declared order."""
        return tuple(section for section in self.sections if section.stage is stage)

    def walk(self) -> Iterator[tuple[tuple[str, ...], Item | Group]]:
        """Every item and group with the names that lead to it, e.g. ``('performed', 'targets', 'approach')``."""
        if not self._walks:
            found = (each for section in self.sections for each in _walk((section.link_id,), section.items))
            self._walks.append(tuple(found))
        return iter(self._walks[0])

    def items(self) -> tuple[tuple[str, Item], ...]:
        """Every item with its path as declared, without instances: ``performed.targets.approach``."""
        if not self._items:
            found = ((".".join(names), item) for names, item in self.walk() if isinstance(item, Item))
            self._items.append(tuple(found))
        return self._items[0]


def _walk(
    prefix: tuple[str, ...], items: tuple[Item | Group, ...]
) -> Iterator[tuple[tuple[str, ...], Item | Group]]:
    for item in items:
        names = (*prefix, item.link_id)
        yield names, item
        if isinstance(item, Group):
            yield from _walk(names, item.items)
