"""Earlier sessions of one patient across cases: taken as recorded, never twice, never from silence."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from procroom.app import signing
from procroom.app.case_file import play, read_case
from procroom.app.jobs import Cancelled
from procroom.app.patient_history import commands_for, earlier_sessions, still_open
from procroom.app.session import open_new
from procroom.domain.assessment import Phase
from procroom.domain.commands import AddInstance, GiveAnswer
from procroom.domain.values import Actor
from procroom.procedures import registry
from procroom.storage.store import open_store

SCENARIOS = Path(__file__).resolve().parents[1] / "scenarios"
NOW = datetime.fromisoformat("2026-06-01T08:00-04:00")
BORN, MRN = "1958-11-02", "DEMO-MBB"


@pytest.fixture
def store():
    """An empty store."""
    made = open_store(None)
    yield made
    made.close()


@pytest.fixture
def known(store, tmp_path):
    """Put a scenario into the store as a case of one patient, changed as a test wants."""

    def put(name, change=lambda _answers: None, *, sign=False, own_id=False):
        data = json.loads((SCENARIOS / f"{name}.case.json").read_text(encoding="utf-8"))
        data["answers"]["patient"].update(mrn=MRN, birth_date=BORN)
        if own_id:
            data["case_id"] = f"case-{name}"
        change(data["answers"])
        if not sign:
            data.pop("views", None)
        path = tmp_path / f"{name}.case.json"
        path.write_text(json.dumps(data), encoding="utf-8")
        session = play(read_case(path, registry.get), store, lambda: NOW)
        if sign:
            signing.sign(session, store, name="DEMO Physician", role="Proceduralist")
        return session

    return put


@pytest.fixture
def opened(store):
    """Open a new case of that patient."""

    def make(procedure, mrn=MRN, born=BORN):
        actor = Actor("DEMO Nurse", "Nurse", "Room 1")
        session = open_new(store, registry.get(procedure, 1), clock=lambda: NOW, actor=actor)
        session.handle_all((GiveAnswer("patient.mrn", mrn), GiveAnswer("patient.birth_date", born)))
        return session

    return make


def found_by(store, session, **how):
    """What the store offers to a case."""
    return earlier_sessions(store, registry.get, session.definition, session.state, **how)


def taken(store, session):
    """Take everything that is offered; the state afterwards."""
    session.handle_all(commands_for(session.state, found_by(store, session).sessions))
    return session.state


def test_two_blocks_carry_over_to_the_ablation(store, known, opened):
    """GS3 and GS4, taken, are what GS5 would otherwise be typed from: the criteria come out the same (C5)."""
    known("gs3")
    known("gs4", sign=True)
    session = opened("facet-rfa")
    first, second = found_by(store, session).sessions
    assert (first.day, second.day) == ("2026-04-14", "2026-04-30")
    assert (first.signed, second.signed) == (False, True)
    state = taken(store, session)
    block = "blocks.history[b1]"
    assert state.value("blocks.status") == "LISTED"
    assert {name: state.value(f"{block}.{name}") for name in ("date", "purpose", "side", "drug")} == {
        "date": "2026-04-14",
        "purpose": "DIAGNOSTIC_1",
        "side": "BILATERAL",
        "drug": "LIDOCAINE",
    }
    assert state.value(f"{block}.joints") == ["L4-5", "L5-S1"]
    assert state.value(f"{block}.nerves") == ["L3", "L4", "L5DR"]
    assert state.value(f"{block}.volume_per_nerve") == {"value": "0.5", "unit": "mL"}
    assert state.value(f"{block}.baseline") == {"value": "7", "unit": "points"}
    assert state.value(f"{block}.sedation") is False
    assert len(state.instances[f"{block}.diary"]) == 7
    assert state.value("blocks.history[b2].diary[e6].nrs") == {"value": "1.5", "unit": "points"}
    sources = {answer.source for path, answer in state.answers.items() if path.startswith(block)}
    assert sources == {"case …00000003, 2026-04-14"}
    figures = [each for each in session.assess(Phase.PRE).figures if each.id == "rfa_eligibility"]
    assert figures
    assert all("MEETS: Two qualifying blocks linked" in each.text for each in figures)


def test_the_same_patient_whatever_the_spelling(store, known, opened):
    """Number and birth date both agree, or nothing is offered; a later case is no earlier one."""
    known("gs3")
    assert len(found_by(store, opened("facet-rfa", mrn="demo mbb")).sessions) == 1
    assert found_by(store, opened("facet-rfa", mrn="DEMO-MBC")).sessions == ()
    assert found_by(store, opened("facet-rfa", born="1958-11-03")).sessions == ()
    bare = open_new(
        store, registry.get("facet-rfa", 1), clock=lambda: NOW, actor=Actor("DEMO Nurse", "Nurse", "Room 1")
    )
    assert found_by(store, bare).sessions == ()
    before = opened("facet-rfa")
    before.handle(GiveAnswer("header.service_date", "2026-04-14"))
    assert found_by(store, before).sessions == ()


def test_nothing_is_offered_twice(store, known, opened):
    """What is listed for that day, in either list, or was just taken, is not offered again."""
    known("gs3")
    known("gs4")
    session = opened("facet-rfa")
    found = found_by(store, session)
    session.handle_all((GiveAnswer("blocks.status", "LISTED"), AddInstance("blocks.history", "b1")))
    session.handle(GiveAnswer("blocks.history[b1].date", "2026-04-14"))
    assert [each.day for each in still_open(session.state, found)] == ["2026-04-30"]
    assert [each.day for each in found_by(store, session).sessions] == ["2026-04-30"]
    assert taken(store, session).instances["blocks.history"] == ("b1", "b2")
    assert commands_for(session.state, found.sessions) == ()
    other = opened("facet-rfa")
    other.handle_all(
        (GiveAnswer("indication.prior_procedures", "LISTED"), AddInstance("indication.prior", "q1"))
    )
    other.handle(GiveAnswer("indication.prior[q1].date", "2026-04"))
    assert found_by(store, other).sessions == ()


def test_silence_gives_no_answer(store, known, opened):
    """A block of which little was recorded gives that little: nothing is concluded from an empty field (K1)."""

    def emptied(answers):
        del answers["diary"], answers["anaesthesia"]
        answers["block"] = {"purpose": "DIAGNOSTIC_1"}

    known("gs3", emptied)
    state = taken(store, opened("facet-rfa"))
    absent = ("steroid", "sedation", "vascular_uptake", "baseline", "manoeuvre", "movement_ok", "relief")
    assert [state.value(f"blocks.history[b1].{name}") for name in absent] == [None] * len(absent)
    assert "blocks.history[b1].diary" not in state.instances
    assert state.value("blocks.history[b1].drug") == "LIDOCAINE"


def test_a_side_is_said_once(store, known, opened):
    """Side and targets are fields of their own: the target that was injected is named without its side."""
    known("gs1")
    before = opened("tfesi")
    state = taken(store, before)
    row = f"indication.prior[{state.instances['indication.prior'][0]}]"
    assert state.value(f"{row}.side") == "RIGHT"
    assert state.value(f"{row}.targets") == "L5-S1 foramen (L5 nerve)"


def test_a_case_without_a_needle_is_no_session(store, known, opened):
    """What was only planned did not happen."""
    known("gs3", lambda answers: answers.pop("performed"))
    known("gs1", lambda answers: answers["performed"]["targets"][0].pop("positions"))
    assert found_by(store, opened("facet-rfa")).sessions == ()


def test_sides_that_differ_are_two_rows(store, known, opened):
    """A nerve that was left out on one side makes the sides different blocks; drugs that differ are not merged."""

    def uneven(answers):
        targets = answers["performed"]["targets"]
        answers["performed"]["targets"] = [
            each for each in targets if each["target"] != {"level": "L3", "side": "LEFT"}
        ]
        targets[0]["positions"][0]["injectate"][0]["volume"] = "0.3 mL"

    known("gs3", uneven)
    session = opened("facet-rfa")
    (found,) = found_by(store, session).sessions
    assert len(found.rows) == 2
    state = taken(store, session)
    rows = {
        state.value(f"blocks.history[{each}].side"): state.value(f"blocks.history[{each}].nerves")
        for each in state.instances["blocks.history"]
    }
    assert rows == {"RIGHT": ["L3", "L4", "L5DR"], "LEFT": ["L4", "L5DR"]}
    assert state.value("blocks.history[b1].volume_per_nerve") is None
    assert state.value("blocks.history[b1].concentration") == {"value": "2", "unit": "%"}


def test_an_injection_is_a_prior_procedure(store, known, opened):
    """Date, kind, region, steroid and dose; relief and weeks stay open until somebody told them in the follow-up."""
    known("gs1")
    state = taken(store, opened("tfesi"))
    row = {name: state.value(f"indication.prior[q1].{name}") for name in ("date", "kind", "region", "side")}
    assert row == {"date": "2026-02-10", "kind": "TFESI", "region": "LUMBAR_SACRAL", "side": "RIGHT"}
    assert state.value("indication.prior[q1].steroid") == "DEXAMETHASONE"
    assert state.value("indication.prior[q1].dose") == {"value": "10", "unit": "mg"}
    assert state.value("indication.prior[q1].relief") is None
    assert state.value("indication.prior[q1].weeks") is None


def test_relief_as_last_told(store, known, opened):
    """The newest contact that says a relief counts, and the whole weeks until then."""
    told = (("2026-02-24", "80 %"), ("2026-05-05", "60 %"))

    def followed(answers):
        answers["follow_up"] = {
            "contacts": [
                {"id": f"f{number}", "kind": "VISIT", "done": done, "relief": relief}
                for number, (done, relief) in enumerate(told, start=1)
            ]
        }

    known("gs1", followed)
    state = taken(store, opened("caudal-esi"))
    assert state.value("indication.prior[q1].relief") == {"value": "60", "unit": "%"}
    assert state.value("indication.prior[q1].weeks") == {"value": "12", "unit": "wk"}


def test_an_ablation_and_blocks_where_there_is_no_list_of_blocks(store, known, opened):
    """A joint injection lists both as prior procedures, joints and side with them."""
    known("gs3")
    known("gs5")
    state = taken(store, opened("facet-injection"))
    kinds = {
        state.value(f"indication.prior[{each}].kind"): (
            state.value(f"indication.prior[{each}].joints"),
            state.value(f"indication.prior[{each}].side"),
            state.value(f"indication.prior[{each}].steroid"),
        )
        for each in state.instances["indication.prior"]
    }
    joints = ["L4-5", "L5-S1"]
    assert kinds == {"MBB": (joints, "BILATERAL", "NONE"), "RFA": (joints, "LEFT", None)}


def test_blocks_elsewhere_are_not_offered(store, known, opened):
    """The knee knows no lumbar nerves."""
    known("gs3")
    assert found_by(store, opened("genicular-rfa")).sessions == ()


def test_points_of_one_nerve_are_one_nerve(store, known, opened):
    """A nerve reached at three points got the sum of them; nerves that got different volumes have none in common."""
    known("medial-branch-block")
    known("sacral-branch-block")
    state = taken(store, opened("sij-rfa"))
    first, second = (f"blocks.history[{each}]" for each in ("b1", "b2"))
    assert state.value(f"{first}.nerves") == ["TON", "C3", "C4"]
    assert state.value(f"{first}.concentration") == {"value": "0.5", "unit": "%"}
    assert state.value(f"{first}.volume_per_nerve") is None
    assert state.value(f"{first}.vascular_uptake") is False
    assert state.value(f"{second}.joints") == ["SIJ"]
    assert state.value(f"{second}.purpose") == "PROGNOSTIC"


@pytest.fixture
def all_scenarios(store, known):
    """Every scenario as a case of one patient."""
    for path in sorted(SCENARIOS.glob("*.case.json")):
        known(path.name.removesuffix(".case.json"), own_id=True)


def test_every_procedure_can_take_what_every_scenario_holds(store, all_scenarios, opened):
    """Nothing that is offered is refused, and nothing is left over."""
    for definition in registry.installed().latest:
        session = opened(definition.id)
        session.handle(GiveAnswer("header.service_date", "2027-06-01"))
        found = found_by(store, session)
        assert found.unreadable == ()
        commands = commands_for(session.state, found.sessions)
        if commands:
            session.handle_all(commands)
        assert still_open(session.state, found) == ()


def test_a_record_that_says_none_is_not_changed_silently(store, known, opened):
    """The offer says that taking it changes that answer."""
    known("gs3")
    session = opened("facet-rfa")
    session.handle(GiveAnswer("blocks.status", "NONE"))
    (found,) = found_by(store, session).sessions
    assert found.denied
    assert taken(store, session).value("blocks.status") == "LISTED"


def test_what_cannot_be_read_is_named_and_a_search_can_be_stopped(store, known, opened):
    """A case of this patient that is damaged is not left out silently."""
    damaged = known("gs3")
    session = opened("facet-rfa")

    def gone(*_pinned):
        raise LookupError

    found = earlier_sessions(store, gone, session.definition, session.state)
    assert (found.sessions, found.unreadable) == ((), (damaged.case_id,))
    told = []
    found_by(store, session, progress=lambda *done: told.append(done))
    assert told == [(1, 1)]

    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        found_by(store, session, check=stop)
