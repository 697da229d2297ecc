"""Commands become events or a refusal in words; the fold of the events is the case."""

from dataclasses import replace

import pytest
from small_case import SMALL, Journal, needle, substance, view

from procroom.domain.case import CaseState, LinkedSeries, MarkKind
from procroom.domain.commands import (
    Addend,
    AddInstance,
    ClearAnswer,
    CopyInstance,
    GiveAnswer,
    LinkSeries,
    PlaceMark,
    Redo,
    Release,
    RemoveInstance,
    RemoveMark,
    RemoveView,
    SaveView,
    Sign,
    Undo,
)
from procroom.domain.decide import decide, new_id
from procroom.domain.errors import AnswerInvalid, Refusal
from procroom.domain.events import (
    AnswerCleared,
    AnswerGiven,
    InstanceAdded,
    InstanceRemoved,
    MarkPlaced,
    MarkRemoved,
    Retracted,
    SeriesLinked,
    ViewRemoved,
    ViewSaved,
)
from procroom.domain.evolve import evolve, fold
from procroom.domain.values import Point
from procroom.domain.walk import section_scope

TARGETS, POSITIONS = "done.targets", "done.targets[t1].positions"
P1 = f"{POSITIONS}[p1]"
RIGHT = {"level": "L5-S1", "side": "RIGHT"}
SERIES = LinkedSeries("1.2", "1.2.3", "XA", "AP run", "DEMO-1", ("a.dcm",))


@pytest.fixture
def journal():
    """A case with one target, one position, a mark and a view there, and an answer."""
    made = Journal()
    made.do(AddInstance(TARGETS))
    made.do(AddInstance(POSITIONS))
    made.do(GiveAnswer(f"{P1}.reason", "first"))
    made.do(PlaceMark(needle(position=P1)))
    made.do(SaveView(view(position=P1)))
    made.do(GiveAnswer("facts.score", 7))
    return made


def answer(path, value, before=None):
    """The event of a typed answer."""
    return AnswerGiven(path, value, before, "")


DECISIONS = [
    (GiveAnswer("facts.score", 5), (answer("facts.score", 5, 7),)),
    (GiveAnswer("facts.score", "7"), ()),
    (GiveAnswer("facts.words", "said", "DICOM"), (AnswerGiven("facts.words", "said", None, "DICOM"),)),
    (ClearAnswer("facts.score"), (AnswerCleared("facts.score", 7),)),
    (ClearAnswer("facts.words"), ()),
    (AddInstance(TARGETS), (InstanceAdded(TARGETS, "t2"),)),
    (AddInstance(TARGETS, "left"), (InstanceAdded(TARGETS, "left"),)),
    (
        RemoveInstance(POSITIONS, "p1"),
        (
            MarkPlaced(needle(), needle(position=P1)),
            ViewSaved(view(), view(position=P1)),
            InstanceRemoved(POSITIONS, "p1", {f"{P1}.reason": "first"}),
        ),
    ),
    (PlaceMark(needle(position=P1)), ()),
    (PlaceMark(needle(x=9.0)), (MarkPlaced(needle(x=9.0), needle(position=P1)),)),
    (PlaceMark(needle("m2")), (MarkPlaced(needle("m2"), None),)),
    (RemoveMark("m1"), (MarkRemoved(needle(position=P1)),)),
    (SaveView(view(position=P1)), ()),
    (SaveView(view("v2")), (ViewSaved(view("v2"), None),)),
    (RemoveView("v1"), (ViewRemoved(view(position=P1)),)),
    (LinkSeries(SERIES), (SeriesLinked(SERIES),)),
    (Undo(), (Retracted((7,)),)),
]


@pytest.mark.parametrize(("command", "events"), DECISIONS, ids=[str(each[0])[:60] for each in DECISIONS])
def test_a_command_leads_to_its_events(journal, command, events):
    """Exactly these events, carrying what stood there before; none where nothing would change."""
    assert decide(SMALL, journal.state, journal.entries, command) == events


REFUSALS = [
    (GiveAnswer("facts.nobody", 1), "is not a field of Small procedure"),
    (GiveAnswer("nobody.score", 1), "is not a field of Small procedure"),
    (GiveAnswer("facts.score.deeper", 1), "is not a field of Small procedure"),
    (GiveAnswer("facts[f1].score", 1), "is not a field of Small procedure"),
    (GiveAnswer("facts.score[s1]", 1), "is not a field of Small procedure"),
    (GiveAnswer("done.targets.target", RIGHT), "is not a field of Small procedure"),
    (GiveAnswer("facts Score", 1), "is not a field of a case"),
    (
        GiveAnswer("done.targets[t9].target", RIGHT),
        "There is no “done.targets[t9]” in this case. Add it first.",
    ),
    (GiveAnswer("done.targets[t1]", 1), "is a heading, not a field"),
    (GiveAnswer("done", 1), "is a heading, not a field"),
    (ClearAnswer("done.targets[t9].target"), "There is no “done.targets[t9]”"),
    (AddInstance("done.targets[t1]"), "cannot have several entries"),
    (AddInstance("done.sedation"), "cannot have several entries"),
    (AddInstance("facts.score"), "cannot have several entries"),
    (AddInstance("done.targets[t9].positions"), "There is no “done.targets[t9]”"),
    (AddInstance(TARGETS, "t1"), "“done.targets[t1]” exists already"),
    (AddInstance(TARGETS, "t 2"), "is not a field of a case"),
    (RemoveInstance(TARGETS, "t9"), "There is no “t9” in “done.targets”"),
    (CopyInstance(TARGETS, "t9"), "There is no “t9” to copy"),
    (PlaceMark(replace(needle(), points=(Point(1, 1),))), "A needle mark takes 2 points, not 1"),
    (
        PlaceMark(replace(needle(), kind=MarkKind.TEXT, points=(Point(1, 1),))),
        "A text label needs words",
    ),
    (PlaceMark(needle(position="done.targets[t9]")), "There is no “done.targets[t9]”"),
    (PlaceMark(needle(position="facts.score")), "is not a needle position"),
    (PlaceMark(needle(position="done.targets")), "is not a needle position"),
    (SaveView(replace(view(), rotation=45)), "turned by 0, 90, 180 or 270 degrees, not 45"),
    (SaveView(replace(view(), mask_frame=-1)), "mask of a view is a frame of the image"),
    (SaveView(replace(view(), frame=None, mask_frame=1)), "mask of a view is a frame of the image"),
    (SaveView(view(position="facts")), "is not a needle position"),
    (RemoveMark("m9"), "This mark is no longer in the case"),
    (RemoveView("v9"), "This saved view is no longer in the case"),
    (Redo(), "There is nothing to redo"),
    (Addend("More.", "A", "MD"), "An addendum follows a signed note"),
]


@pytest.mark.parametrize(("command", "words"), REFUSALS, ids=[str(each[0])[:60] for each in REFUSALS])
def test_what_cannot_be_done_is_refused_in_words(journal, command, words):
    """A refusal says why, and nothing changes."""
    before = journal.state
    with pytest.raises(Refusal) as refusal:
        journal.do(command)
    assert words in str(refusal.value)
    assert journal.state == before


def test_a_linked_series_is_linked_once(journal):
    """Opening the same series again is no new fact; a changed place is."""
    journal.do(LinkSeries(SERIES))
    assert decide(SMALL, journal.state, journal.entries, LinkSeries(SERIES)) == ()
    moved = replace(SERIES, paths=("b.dcm",))
    assert decide(SMALL, journal.state, journal.entries, LinkSeries(moved)) == (SeriesLinked(moved),)
    assert journal.state.series == {"1.2.3": SERIES}


def test_a_mark_on_a_view_may_belong_to_nothing(journal):
    """Marks and views need no needle position."""
    state = journal.do(PlaceMark(needle("m2")), SaveView(view("v2")))
    assert state.marks["m2"].position == ""
    assert list(state.views) == ["v1", "v2"]


def test_removing_a_target_takes_everything_in_it_and_keeps_pictures(journal):
    """Answers and positions inside go with it; marks and views stay, bound to nothing; the journal keeps all."""
    journal.do(GiveAnswer("done.targets[t1].target", RIGHT))
    state = journal.do(RemoveInstance(TARGETS, "t1"))
    assert list(state.answers) == ["facts.score"]
    assert state.instances == {TARGETS: ()}
    assert state.marks["m1"].position == ""
    assert state.views["v1"].position == ""
    removed = journal.entries[-1].event
    assert set(removed.before) == {"done.targets[t1].target", f"{P1}.reason"}


def test_ids_are_never_given_twice(journal):
    """An id that was removed, or whose adding was undone, is not given to another instance."""
    journal.do(RemoveInstance(POSITIONS, "p1"))
    assert journal.do(AddInstance(POSITIONS)).instances[POSITIONS] == ("p2",)
    journal.do(Undo())
    assert journal.do(AddInstance(POSITIONS)).instances[POSITIONS] == ("p3",)
    with pytest.raises(AnswerInvalid, match="exists already"):
        journal.do(AddInstance(POSITIONS, "p2"))
    assert new_id(journal.state, POSITIONS, "p") == "p4"


def test_a_copy_is_its_own(journal):
    """K14: a copied target holds the same answers under its own ids; changing one leaves the other."""
    journal.do(
        GiveAnswer("done.targets[t1].target", RIGHT), GiveAnswer("done.targets[t1].needle.gauge", "22 G")
    )
    state = journal.do(CopyInstance(TARGETS, "t1", leave_out=("target",)))
    assert state.instances[TARGETS] == ("t1", "t2")
    assert state.instances["done.targets[t2].positions"] == ("p1",)
    copied = state.answers["done.targets[t2].needle.gauge"]
    assert (copied.value, copied.source) == ("22 G", "copied from done.targets[t1].needle.gauge")
    assert "done.targets[t2].target" not in state.answers
    state = journal.do(GiveAnswer("done.targets[t2].positions[p1].reason", "second"))
    assert state.value(f"{P1}.reason") == "first"
    state = journal.do(Undo(), Undo())
    assert state.instances[TARGETS] == ("t1",)
    assert not [path for path in state.answers if "[t2]" in path]


def test_a_copy_can_leave_groups_out(journal):
    """Names left out take whole groups with them."""
    state = journal.do(CopyInstance(TARGETS, "t1", leave_out=("positions",)))
    assert state.instances == {TARGETS: ("t1", "t2"), POSITIONS: ("p1",)}


def test_evolve_and_fold_agree(journal):
    """Entry by entry or all at once, the state is the same; a retraction needs all."""
    state = CaseState()
    for entry in journal.entries:
        state = evolve(state, entry)
    assert state == fold(journal.entries)
    assert state.opened_at == journal.entries[0].at
    assert fold([]) == CaseState()
    journal.do(Undo())
    with pytest.raises(ValueError, match="use fold"):
        evolve(state, journal.entries[-1])


def test_removed_marks_and_views_are_gone(journal):
    """Only what is named goes."""
    journal.do(PlaceMark(needle("m2")), SaveView(view("v2")))
    state = journal.do(RemoveMark("m1"), RemoveView("v1"), ClearAnswer("facts.score"))
    assert (list(state.marks), list(state.views)) == (["m2"], ["v2"])
    assert "facts.score" not in state.answers


def sign(journal, **changed):
    """The command that signs the case as it stands."""
    made = Sign("A. Physician", "MD", "I did it.", journal.state.head_digest, "doc", "pdf")
    return replace(made, **changed)


def test_a_complete_case_is_signed_once(journal):
    """Signing freezes: who, role, attestation and head; after that only addenda."""
    head = journal.state.head_digest
    state = journal.do(sign(journal, name=" A. Physician "))
    assert state.signed
    assert (state.signature.name, state.signature.head_digest) == ("A. Physician", head)
    frozen = substance(state)
    for command in (GiveAnswer("facts.score", 1), Undo(), Redo(), sign(journal), RemoveMark("m1")):
        with pytest.raises(Refusal, match=r"signed and cannot be changed\. Add an addendum"):
            journal.do(command)
    assert substance(journal.state) == frozen
    state = journal.do(Addend(" Later. ", "A. Physician", "MD", "pdf2"))
    assert [(each.text, each.pdf) for each in state.addenda] == [("Later.", "pdf2")]
    with pytest.raises(Refusal, match="needs text, a name and a role"):
        journal.do(Addend("  ", "A", "MD"))


def test_an_incomplete_case_is_not_signed(journal):
    """Missing facts refuse the signature and are named."""
    journal.do(GiveAnswer("facts.colour", "RED"))
    with pytest.raises(Refusal, match=r"1 required fact is not documented\. First: Observer\."):
        journal.do(sign(journal))
    journal.do(GiveAnswer("done.sedation.observer", "B. Nurse"))
    assert journal.do(sign(journal)).signed


@pytest.mark.parametrize("field", ["name", "role", "attestation"])
def test_a_signature_needs_its_words(journal, field):
    """Name, role and attestation must be said, in signs that print."""
    for nothing in ("  ", " . ", "—"):
        with pytest.raises(Refusal, match="needs a name, a role and the attestation"):
            journal.do(sign(journal, **{field: nothing}))
    with pytest.raises(Refusal, match="Name, role or attestation holds signs that cannot be printed"):
        journal.do(sign(journal, **{field: "A.\x07 B."}))


@pytest.mark.parametrize("field", ["text", "name", "role"])
def test_an_addendum_needs_its_words(journal, field):
    """Text, name and role must be said, in signs that print."""
    journal.do(sign(journal))
    words = {"text": "Later.", "name": "A. Physician", "role": "MD"}
    with pytest.raises(Refusal, match="needs text, a name and a role"):
        journal.do(Addend(**{**words, field: "..."}))
    with pytest.raises(Refusal, match="An addendum holds signs that cannot be printed"):
        journal.do(Addend(**{**words, field: "a\x00b"}))


def test_an_unsigned_case_is_released_by_somebody_for_a_reason(journal):
    """A release changes no fact, is recorded once while nothing is recorded after it, and undo stays in front of it."""
    before, wanted = substance(journal.state), Release(" A. Physician ", "MD", "The ward needs it at once.")
    journal.do(wanted)
    assert substance(journal.state) == before
    head = journal.state.head_digest
    assert journal.do(wanted).head_digest == head
    with pytest.raises(Refusal, match="nothing to undo"):
        journal.do(Undo())
    assert journal.do(replace(wanted, reason="Asked for once more.")).head_digest != head
    journal.do(sign(journal))
    with pytest.raises(Refusal, match="is signed, and leaves signed"):
        journal.do(wanted)


@pytest.mark.parametrize("field", ["name", "role", "reason"])
def test_a_release_needs_its_words(journal, field):
    """Name, role and reason must be said, in signs that print; a reason is more than a word."""
    words = {"name": "A. Physician", "role": "MD", "reason": "The ward needs it at once."}
    with pytest.raises(Refusal, match="needs a name, a role and a reason"):
        journal.do(Release(**{**words, field: "..."}))
    with pytest.raises(Refusal, match="Name, role or reason holds signs that cannot be printed"):
        journal.do(Release(**{**words, field: "0123456789 a\x00b"}))
    with pytest.raises(Refusal, match="says too little"):
        journal.do(Release(**{**words, "reason": "urgent"}))


def test_what_is_typed_about_images_can_be_printed(journal):
    """Labels of marks, angles and captions of views without control characters."""
    with pytest.raises(Refusal, match="label of a mark holds signs"):
        journal.do(PlaceMark(replace(needle("m2"), text="tip\x07")))
    for field in ("angle", "comment", "image_id"):
        with pytest.raises(Refusal, match="typed about a view holds signs"):
            journal.do(SaveView(replace(view("v2"), **{field: "\x1b[2J"})))


def test_a_note_of_an_older_state_is_not_signed(journal):
    """What is signed is the case as it stands: a document of an earlier head is refused."""
    stale = sign(journal)
    journal.do(GiveAnswer("facts.score", 6))
    with pytest.raises(Refusal, match="changed while the note was being prepared"):
        journal.do(stale)
    journal.do(Undo())
    with pytest.raises(Refusal, match="changed while the note was being prepared"):
        journal.do(stale)


def test_what_is_no_command_is_a_programming_fault(journal):
    """The set of commands, conditions and events is closed: anything else fails loudly instead of doing nothing."""
    with pytest.raises(AssertionError):
        decide(SMALL, journal.state, journal.entries, "undo")
    with pytest.raises(AssertionError):
        section_scope(SMALL, journal.state, SMALL.section("facts")).holds("always")
    with pytest.raises(AssertionError):
        evolve(journal.state, replace(journal.entries[-1], event="undone"))
