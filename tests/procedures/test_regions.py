"""What depends on the part of the spine: titles, check lists, and what is asked for in the neck (A1, A2)."""

import pytest
from scenario import changed, play, read

from procroom.domain.anatomy import FORAMEN, Part
from procroom.domain.case import CaseState
from procroom.domain.definition import none_of
from procroom.domain.walk import Scope, fields, missing, title_of
from procroom.procedures import registry
from procroom.procedures.fragments import regions

ILESI, TFESI = read("ilesi-cervical"), read("tfesi-cervical")
GS1 = read("gs1")
PLANNED = ("planned", "targets")
TARGET = ("performed", "targets", 0)


def planned(data, *levels):
    """The case file with other planned levels."""
    rows = [{"id": f"t{n}", "target": {"level": level, "side": "RIGHT"}} for n, level in enumerate(levels, 1)]
    return changed(data, PLANNED, rows)


def labels(data):
    """What is missing, in words."""
    return {gap.label.partition(" (")[0] for gap in missing(*play(data))}


@pytest.mark.parametrize(
    ("data", "levels", "title"),
    [
        (ILESI, ("C7-T1",), "Cervical interlaminar epidural steroid injection"),
        (ILESI, ("T12-L1",), "Thoracic interlaminar epidural steroid injection"),
        (ILESI, ("L5-S1",), "Lumbar interlaminar epidural steroid injection"),
        (GS1, ("L5-S1", "S1"), "Lumbar transforaminal epidural steroid injection"),
        (GS1, ("C5-6",), "Cervical transforaminal epidural steroid injection"),
        (GS1, ("T5-6",), "Thoracic transforaminal epidural steroid injection"),
        (GS1, ("C5-6", "L4-5"), "Transforaminal epidural steroid injection"),
        (
            changed(GS1, ("planned", "intent"), "DIAGNOSTIC_SNRB"),
            ("C5-6",),
            "Cervical selective nerve root block",
        ),
        (
            changed(GS1, ("planned", "intent"), "DIAGNOSTIC_SNRB"),
            ("C5-6", "S1"),
            "Selective nerve root block",
        ),
        (read("facet-injection"), ("C4-5",), "Cervical facet joint injection"),
    ],
)
def test_a_case_is_called_by_its_part_of_the_spine(data, levels, title):
    """The title follows the planned levels; levels in several parts leave the plain title."""
    assert title_of(*play(planned(data, *levels))) == title


@pytest.mark.parametrize("procedure", ["ilesi", "tfesi", "facet-injection"])
def test_a_case_without_a_plan_has_the_plain_title(procedure):
    """Nobody has planned a level, so no part of the spine is named."""
    definition = registry.get(procedure, 1)
    assert title_of(definition, CaseState()) == definition.title


def test_space_is_asked_for_above_the_lumbar_spine():
    """A1: MRI or CT reviewed and the dorsal space, where a cervical or thoracic level is planned."""
    bare = changed(changed(ILESI, ("planned", "adequate_space"), None), ("planned", "space_reviewed"), None)
    asked = {
        "MRI or CT of the target reviewed on",
        "Adequate dorsal epidural space at the target on MRI or CT",
    }
    assert labels(bare) == asked
    assert asked <= labels(planned(bare, "T6-7"))
    assert asked <= labels(planned(bare, "L4-5", "T6-7"))
    assert not asked & labels(planned(bare, "L4-5"))


def test_the_neck_asks_for_more():
    """A1, A2: the patient can speak; DSA and extension tubing are answered; elsewhere they are free."""
    silent = changed(ILESI, (*TARGET, "able_to_communicate"), None)
    assert labels(silent) == {"Patient able to communicate"}
    tubing = changed(TFESI, (*TARGET, "extension_tubing"), None)
    bare = changed(tubing, (*TARGET, "positions", 0, "contrast", "dsa"), None)
    assert labels(bare) == {"Extension tubing", "DSA"}
    low = changed(bare, (*TARGET, "target"), {"level": "L5-S1", "side": "LEFT"})
    assert not {"Extension tubing", "DSA"} & labels(low)


@pytest.mark.parametrize(
    ("level", "approach", "asked"),
    [
        ("C5-6", "POSTEROLATERAL", False),
        ("C5-6", "SUBPEDICULAR", True),
        ("L4-5", "POSTEROLATERAL", True),
        ("L4-5", "SUBPEDICULAR", False),
        ("S1", "S1_DORSAL_FORAMEN", False),
        ("T5-6", "INFRANEURAL", False),
    ],
)
def test_an_unusual_approach_gives_its_reason(level, approach, asked):
    """A2: an approach that belongs to another part of the spine is recorded with its reason."""
    data = changed(TFESI, (*TARGET, "target"), {"level": level, "side": "LEFT"})
    paths = {field.path for field in fields(*play(changed(data, (*TARGET, "approach"), approach)))}
    assert ("performed.targets[t1].approach_reason" in paths) is asked


@pytest.mark.parametrize(
    ("level", "shown"),
    [
        ("C6-7", "tip_interlaminar_cervical"),
        ("T8-9", "tip_interlaminar_thoracic"),
        ("L2-3", "tip_interlaminar"),
    ],
)
def test_each_part_has_its_own_check_list(level, shown):
    """A11.5: the statements of the part the needle is in, and no others."""
    data = changed(ILESI, (*TARGET, "target"), {"level": level, "side": "RIGHT"})
    found = {field.path.split(".")[3] for field in fields(*play(data)) if ".tip_interlaminar" in field.path}
    assert found == {shown}


def test_a_condition_reads_every_row_of_a_group():
    """A name that steps through a repeating group is recorded when one row records it, and has what any row has."""
    definition, state = play(planned(GS1, "C5-6", "L4-5"))
    scope = Scope(definition, state, ())
    assert scope.holds(regions.lies_in(FORAMEN, Part.CERVICAL, name=regions.PLANNED))
    assert scope.holds(regions.lies_in(FORAMEN, Part.LUMBAR, name=regions.PLANNED))
    assert not scope.holds(regions.lies_in(FORAMEN, Part.THORACIC, name=regions.PLANNED))
    assert not scope.holds(none_of(regions.PLANNED, "C5-6"))
    assert scope.holds(none_of(regions.PLANNED, "T5-6"))
    empty = Scope(definition, CaseState(), ())
    assert not empty.holds(none_of(regions.PLANNED, "T5-6"))
    assert not empty.holds(regions.lies_in(FORAMEN, *Part, name=regions.PLANNED))
