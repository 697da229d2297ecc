"""F2: a diagnosis that is no whole code is missing documentation: told at signing, in its list, and in its way."""

import pytest
from rule_kit import DOC, FIRE, PRE, SIGN, edited, judged

from procroom.app.assessing import Assessor, blocking
from procroom.app.checking import lines
from procroom.domain.assessment import Channel

DIAGNOSIS = "diagnosis.pre[d1].diagnosis"


@pytest.mark.parametrize(
    ("code", "lacks"),
    [("M51.1", "5th character: region"), ("G90.51", "6th character: side"), ("M54", "a further character")],
)
def test_a_cut_off_code_stands_in_the_way_of_signing(code, lacks):
    """The message names the code and what it lacks; nobody can let it stand."""
    definition, state = edited("gs1", {DIAGNOSIS: {"code": code, "text": "typed"}})
    found = Assessor(definition).assess(state, SIGN)
    (finding,) = blocking(found, state)
    assert (finding.result, finding.severity, finding.channel) == (FIRE, DOC, Channel.DOCUMENTATION)
    assert code in finding.message
    assert lacks in finding.message
    assert finding.place == "diagnosis.pre[d1]"
    assert [each.path for each in finding.inputs] == [DIAGNOSIS]
    assert finding.reasons == ()
    said = lines(found)
    assert f"  DOC  ICD-10-CM  {finding.message}" in said[said.index("Documentation") :]


def test_it_speaks_at_signing_only_and_of_diagnoses_afterwards_too():
    """Whole codes say nothing; care is never held up; a different diagnosis afterwards is held to the same."""
    assert [each for each in judged("gs1", {}).findings if each.rule_id == "ICD-10-CM"] == []
    cut = {DIAGNOSIS: {"code": "M51.1"}}
    assert [each for each in judged("gs1", cut, PRE).findings if each.rule_id == "ICD-10-CM"] == []
    after = {"post_diagnosis.same": "DIFFERENT", "post_diagnosis.post[d1].diagnosis": {"code": "G90.51"}}
    found = [each.place for each in judged("gs1", after).findings if each.rule_id == "ICD-10-CM"]
    assert found == ["post_diagnosis.post[d1]"]
