"""The required fields of clinical.md A0, A1, A2, A11.5 and B7 are all there, with the requirement they carry there."""

import pytest

from procroom.domain.anatomy import FORAMEN_NERVE
from procroom.domain.definition import Group, Kind
from procroom.procedures import registry, tips
from procroom.procedures.fragments import icd10
from procroom.procedures.ilesi import AIM as ILESI_AIM
from procroom.procedures.tfesi import AIM as TFESI_AIM

BOTH, TFESI, ILESI, CAUDAL = ("tfesi", "ilesi"), ("tfesi",), ("ilesi",), ("caudal-esi",)
FACET, SIJ, STELLATE = ("facet-injection",), ("sij-injection",), ("stellate-ganglion-block",)
EPIDURAL, JOINTS = (*BOTH, *CAUDAL), (*FACET, *SIJ)
SPINE = (*EPIDURAL, *JOINTS)
ALL = (*SPINE, *STELLATE)
POSITION = "performed.targets.positions"

#: (procedures, A0 § or table, field of the table, path, requirement): Y always, C on a condition, O optional,
#: G a group that needs instances, A calculated.
TABLE = [
    (ALL, "A0 §1", "facility", "header.facility", "Y"),
    (ALL, "A0 §1", "room", "header.room", "Y"),
    (ALL, "A0 §1", "service date", "header.service_date", "Y"),
    (ALL, "A0 §1", "location POS", "header.place_of_service", "Y"),
    (ALL, "A0 §1", "note id", "header.note_id", "O"),
    (ALL, "A0 §2", "name", "patient.name", "Y"),
    (ALL, "A0 §2", "DOB", "patient.birth_date", "Y"),
    (ALL, "A0 §2", "MRN", "patient.mrn", "Y"),
    (ALL, "A0 §2", "second identifier used", "patient.second_identifier", "Y"),
    (ALL, "A0 §2", "sex for clinical use", "patient.sex", "Y"),
    (ALL, "A0 §2", "weight", "patient.weight", "Y"),
    (ALL, "A0 §2", "height", "patient.height", "O"),
    (ALL, "A0 §2", "BMI", "patient.bmi", "A"),
    (ALL, "A0 §2", "dosing weight", "patient.dosing_weight", "A"),
    (ALL, "A0 §3", "proceduralist", "people.proceduralist", "Y"),
    (ALL, "A0 §3", "assistants/trainee", "people.assistants", "O"),
    (ALL, "A0 §3", "nurse", "people.nurse", "O"),
    (ALL, "A0 §3", "technologist", "people.technologist", "O"),
    (ALL, "A0 §3", "sedation observer", "people.sedation_observer", "C"),
    (ALL, "A0 §3", "industry rep name", "people.industry.name", "O"),
    (ALL, "A0 §3", "industry rep company", "people.industry.company", "O"),
    (ALL, "A0 §4", "pre-procedure dx", "diagnosis.pre", "G"),
    (ALL, "A0 §4", "pre-procedure dx code", "diagnosis.pre.diagnosis", "Y"),
    (ALL, "A0 §4", "post-procedure dx explicit", "post_diagnosis.same", "Y"),
    (ALL, "A0 §4", "post-procedure dx code", "post_diagnosis.post.diagnosis", "Y"),
    (ALL, "A0 §5", "pain location", "indication.pain_location", "Y"),
    (ALL, "A0 §5", "radiation", "indication.radiation", "Y"),
    (ALL, "A0 §5", "duration", "indication.duration", "Y"),
    (ALL, "A0 §5", "NRS at rest", "indication.pain.rest", "O"),
    (ALL, "A0 §5", "NRS activity", "indication.pain.activity", "O"),
    (ALL, "A0 §5", "NRS average", "indication.pain.average", "Y"),
    (ALL, "A0 §5", "functional measure", "indication.function.measure", "Y"),
    (ALL, "A0 §5", "functional score", "indication.function.score", "Y"),
    (ALL, "A0 §5", "functional date", "indication.function.date", "Y"),
    (ALL, "A0 §5", "conservative care", "indication.conservative", "G"),
    (ALL, "A0 §5", "conservative type", "indication.conservative.type", "Y"),
    (ALL, "A0 §5", "conservative weeks", "indication.conservative.weeks", "Y"),
    (ALL, "A0 §5", "conservative response", "indication.conservative.response", "Y"),
    (ALL, "A0 §5", "imaging reviewed", "indication.imaging_reviewed", "Y"),
    (ALL, "A0 §5", "imaging type", "indication.imaging.type", "Y"),
    (ALL, "A0 §5", "imaging date", "indication.imaging.date", "Y"),
    (ALL, "A0 §5", "imaging finding", "indication.imaging.finding", "Y"),
    (ALL, "A0 §5", "prior procedures", "indication.prior_procedures", "Y"),
    (ALL, "A0 §5", "prior date", "indication.prior.date", "Y"),
    (ALL, "A0 §5", "prior kind", "indication.prior.kind", "Y"),
    (ALL, "A0 §5", "prior region", "indication.prior.region", "Y"),
    (ALL, "A0 §5", "prior relief", "indication.prior.relief", "Y"),
    (ALL, "A0 §5", "prior duration", "indication.prior.weeks", "Y"),
    (ALL, "A0 §5", "prior steroid", "indication.prior.steroid", "Y"),
    (ALL, "A0 §5", "prior dose", "indication.prior.dose", "O"),
    (ALL, "A0 §5", "plan text and goal", "indication.goal", "O"),
    (ALL, "K2", "planned targets", "planned.targets", "G"),
    (SPINE, "A11", "lstv", "planned.transitional", "Y"),
    (SPINE, "A11", "numbering method", "planned.numbering_method", "C"),
    (ALL, "A0 §6", "risks discussed", "consent.discussed", "Y"),
    (ALL, "A0 §6", "written consent", "consent.written", "Y"),
    (ALL, "A0 §6", "consented procedure", "consent.procedure", "Y"),
    (ALL, "A0 §6", "consented levels and sides", "consent.targets", "G"),
    ((*ILESI, *CAUDAL), "A0 §6", "off-label discussed", "consent.off_label", "Y"),
    (TFESI, "A0 §6", "off-label discussed", "consent.off_label", "C"),
    (ALL, "A0 §7", "allergies reviewed", "prechecks.allergy_status", "Y"),
    (ALL, "A0 §7", "allergy substance", "prechecks.allergies.substance", "Y"),
    (ALL, "A0 §7", "allergy reaction", "prechecks.allergies.reaction", "Y"),
    (ALL, "A0 §7", "allergy severity", "prechecks.allergies.severity", "Y"),
    (ALL, "A0 §7", "antithrombotics", "prechecks.antithrombotic_status", "Y"),
    (ALL, "A0 §7", "antithrombotic drug", "prechecks.antithrombotics.drug", "Y"),
    (ALL, "A0 §7", "last dose", "prechecks.antithrombotics.last_dose", "Y"),
    (ALL, "A0 §7", "NPO if sedated", "prechecks.last_intake", "C"),
    (ALL, "A0 §7", "pregnancy", "prechecks.pregnancy", "Y"),
    (ALL, "A0 §7", "infection screen", "prechecks.infection", "Y"),
    (ALL, "A0 §7", "glucose if diabetic", "prechecks.glucose", "Y"),
    (ALL, "A0 §7", "diabetic", "prechecks.diabetes", "Y"),
    (ALL, "A0 §7", "INR if indicated", "prechecks.laboratory.inr", "C"),
    (ALL, "A0 §7", "platelets if indicated", "prechecks.laboratory.platelets", "C"),
    (ALL, "A0 §7", "implanted devices", "prechecks.device_status", "Y"),
    (ALL, "A0 §7", "driver if sedated", "prechecks.driver", "C"),
    (ALL, "A0 §8", "start", "time_out.start", "Y"),
    (ALL, "A0 §8", "participants", "time_out.participants", "G"),
    (ALL, "A0 §8", "site mark visible", "time_out.mark_visible", "Y"),
    (ALL, "A0 §8", "marked by", "time_out.mark.by", "Y"),
    (ALL, "K2", "side marked", "time_out.mark.side", "Y"),
    (ALL, "K2", "verified targets", "time_out.targets", "G"),
    (ALL, "A0 §8", "end", "time_out.concluded", "Y"),
    (ALL, "A0 §9", "position", "preparation.position", "Y"),
    (ALL, "A0 §9", "monitors", "preparation.monitors", "Y"),
    (ALL, "A0 §9", "prep agent", "preparation.agent", "Y"),
    (ALL, "A0 §9", "prep dry time", "preparation.dry_time", "Y"),
    (ALL, "A0 §9", "drape", "preparation.drape", "Y"),
    (ALL, "A0 §9", "mask and gloves", "preparation.mask_gloves", "Y"),
    (ALL, "A0 §10", "level", "anaesthesia.level", "Y"),
    (ALL, "A0 §10", "IV access", "anaesthesia.iv_access", "C"),
    (ALL, "A0 §10", "agents", "anaesthesia.agents", "G"),
    (ALL, "A0 §10", "agent dose", "anaesthesia.agents.dose", "Y"),
    (ALL, "A0 §10", "agent time", "anaesthesia.agents.at", "Y"),
    (ALL, "A0 §10", "start", "anaesthesia.start", "Y"),
    (ALL, "A0 §10", "end", "anaesthesia.end", "Y"),
    (ALL, "A0 §11", "modality", "imaging.modality", "Y"),
    (EPIDURAL, "A0 §11", "views saved", f"{POSITION}.views", "C"),
    (TFESI, "A0 §11; A2", "live", f"{POSITION}.contrast.live", "C"),
    ((*ILESI, *CAUDAL, *JOINTS), "A0 §11", "live", f"{POSITION}.contrast.live", "O"),
    (TFESI, "A0 §11; A2", "DSA", f"{POSITION}.contrast.dsa", "C"),
    ((*ILESI, *CAUDAL, *JOINTS), "A0 §11", "DSA", f"{POSITION}.contrast.dsa", "O"),
    (SPINE, "A0 §11", "contrast agent", f"{POSITION}.contrast.drug", "C"),
    (SPINE, "A0 §11", "contrast concentration", f"{POSITION}.contrast.concentration", "C"),
    (SPINE, "A0 §11", "contrast volume", f"{POSITION}.contrast.volume", "C"),
    (SPINE, "A0 §11", "contrast lot", f"{POSITION}.contrast.lot", "C"),
    (SPINE, "A0 §11", "contrast expiry", f"{POSITION}.contrast.expiry", "C"),
    (ALL, "A0 §12", "targets", "performed.targets", "G"),
    (ALL, "A0 §12", "target tuple", "performed.targets.target", "Y"),
    (ALL, "A0 §12", "needle gauge", "performed.targets.needle.gauge", "Y"),
    (ALL, "A0 §12", "needle length", "performed.targets.needle.length", "Y"),
    (ALL, "A0 §12", "needle type", "performed.targets.needle.type", "Y"),
    (ALL, "A0 §12", "skin LA", "performed.targets.skin_given", "Y"),
    (ALL, "A0 §12", "skin LA drug", "performed.targets.skin.drug", "Y"),
    (ALL, "A0 §12", "redirections", "performed.targets.redirections", "Y"),
    (SPINE, "A0 §12", "bone contact", "performed.targets.bone_contact", "O"),
    (ALL, "A0 §12", "needle in", "performed.targets.needle_in", "Y"),
    (ALL, "A0 §12", "needle out", "performed.targets.needle_out", "Y"),
    (ALL, "K14", "positions", POSITION, "G"),
    (ALL, "A0 §12", "aspiration", f"{POSITION}.aspiration", "C"),
    (ALL, "A0 §12", "paraesthesia", f"{POSITION}.paraesthesia", "C"),
    (ALL, "A0 §12", "dermatome", f"{POSITION}.dermatome", "Y"),
    (SPINE, "A0 §12", "pattern", f"{POSITION}.contrast.pattern", "C"),
    (SPINE, "A10", "reason of no contrast", f"{POSITION}.contrast.not_used_reason", "Y"),
    (ALL, "A0 §12", "injectate said", f"{POSITION}.injected", "Y"),
    (ALL, "A0 §12", "injectate list", f"{POSITION}.injectate", "G"),
    (ALL, "A0 §12", "resistance", f"{POSITION}.resistance", "Y"),
    (ALL, "A10", "tip status", f"{POSITION}.tip_status", "Y"),
    (ALL, "A10", "tip status reason", f"{POSITION}.tip_reason", "C"),
    (ALL, "A0 §13", "drug", f"{POSITION}.injectate.drug", "Y"),
    (ALL, "A0 §13", "form", f"{POSITION}.injectate.form", "O"),
    (ALL, "A0 §13", "concentration", f"{POSITION}.injectate.concentration", "Y"),
    (ALL, "A0 §13", "volume", f"{POSITION}.injectate.volume", "Y"),
    (ALL, "A0 §13", "dose", f"{POSITION}.injectate.dose", "A"),
    (EPIDURAL, "A0 §13", "preservative-free", f"{POSITION}.injectate.preservative_free", "Y"),
    (EPIDURAL, "A0 §13", "vial type", f"{POSITION}.injectate.vial_type", "Y"),
    (EPIDURAL, "A0 §13", "lot", f"{POSITION}.injectate.lot", "Y"),
    (EPIDURAL, "A0 §13", "expiry", f"{POSITION}.injectate.expiry", "Y"),
    (ALL, "A0 §13", "NDC", f"{POSITION}.injectate.ndc", "O"),
    (EPIDURAL, "A0 §13", "drawn by", f"{POSITION}.injectate.drawn_by", "Y"),
    (EPIDURAL, "A0 §13", "labelled", f"{POSITION}.injectate.labelled", "Y"),
    (ALL, "A0 §13", "wasted", f"{POSITION}.injectate.wasted", "O"),
    (ALL, "A0 §13", "other drugs", "medications.other.dose", "Y"),
    (ALL, "A0 §14", "provoked pain", "findings.provoked", "Y"),
    (ALL, "A0 §14", "anatomical findings", "findings.anatomy", "Y"),
    (ALL, "A0 §14", "technical difficulty", "findings.difficulty", "Y"),
    (ALL, "A0 §15", "EBL", "losses.blood_loss", "Y"),
    (ALL, "A0 §15", "EBL mL", "losses.blood_loss_volume", "Y"),
    (ALL, "A0 §15", "specimens", "losses.specimens", "Y"),
    (ALL, "A0 §15", "implants", "losses.implant_status", "Y"),
    (ALL, "A0 §15", "implant UDI", "losses.implants.udi", "Y"),
    (ALL, "A0 §16", "fluoro time", "radiation.fluoro_time", "C"),
    (ALL, "A0 §16", "CAK", "radiation.air_kerma", "C"),
    (ALL, "A0 §16", "KAP", "radiation.kap", "O"),
    (ALL, "A0 §16", "KAP converted", "radiation.kap_gy_cm2", "A"),
    (ALL, "A0 §16", "images saved", "radiation.images_saved", "C"),
    (ALL, "A0 §16", "DSA runs", "radiation.dsa_runs", "O"),
    (ALL, "A0 §16", "pulse rate", "radiation.pulse_rate", "O"),
    (ALL, "A0 §16", "source of values", "radiation.source", "Y"),
    (ALL, "A0 §17", "explicit choice", "complications.status", "Y"),
    (ALL, "A0 §17", "list", "complications.list", "G"),
    (ALL, "A0 §17", "time", "complications.list.at", "Y"),
    (ALL, "A0 §17", "action", "complications.list.action", "Y"),
    (ALL, "A0 §17", "outcome", "complications.list.result", "Y"),
    (ALL, "A9", "vitals before", "baseline.vitals", "G"),
    (ALL, "A0 §18", "vitals after", "recovery.vitals", "G"),
    (ALL, "A0 §18", "NRS after", "result.scores", "G"),
    (ALL, "A0 §18", "NRS at rest", "result.scores.pain_after", "Y"),
    (ALL, "A0 §18", "NRS time", "result.scores.after", "Y"),
    (ALL, "A0 §18", "NRS provocative", "result.scores.provoked_after", "O"),
    (ALL, "A0 §18", "motor baseline", "baseline.motor", "Y"),
    (ALL, "A0 §18", "sensory baseline", "baseline.sensory", "Y"),
    (ALL, "A0 §18", "motor vs baseline", "recovery.neurology.motor", "Y"),
    (ALL, "A0 §18", "sensory vs baseline", "recovery.neurology.sensory", "Y"),
    (ALL, "A0 §18", "gait", "recovery.gait", "Y"),
    (ALL, "A0 §18", "puncture site", "recovery.site", "Y"),
    (ALL, "A9", "discharge score", "recovery.discharge.aldrete", "C"),
    (ALL, "A9", "discharge criteria", "recovery.discharge.criteria_met", "Y"),
    (ALL, "A0 §18", "escort", "recovery.discharge.escort", "Y"),
    (ALL, "A0 §18", "instructions", "recovery.discharge.instructions", "Y"),
    (ALL, "A0 §18", "discharge time", "recovery.discharge.at", "Y"),
    (ALL, "A0 §19", "baseline score", "baseline.pain_before", "Y"),
    (ALL, "A0 §19", "immediate relief", "result.scores.relief", "A"),
    (ALL, "A0 §19", "duration pending", "result.duration_pending", "Y"),
    (ALL, "A0 §20", "deviations", "deviations.status", "Y"),
    (ALL, "A0 §20", "what", "deviations.list.what", "Y"),
    (ALL, "A0 §20", "reason", "deviations.list.reason", "Y"),
    (ALL, "A0 §21", "next step", "plan.next_step", "Y"),
    (ALL, "A0 §21", "follow-up date", "plan.follow_up", "Y"),
    (ALL, "A0 §21", "owner", "plan.owner", "Y"),
    (ALL, "A0 §21", "medication strategy", "plan.medication", "Y"),
    (ALL, "A0 §21", "opioids", "plan.opioids", "Y"),
    (ALL, "A0 §21", "opioid safeguards", "plan.safeguards.pdmp_checked", "Y"),
    (ALL, "A0 §21", "therapies", "plan.therapies", "Y"),
    (ALL, "A0 §21", "functional goals", "plan.goals", "G"),
    (ALL, "A0 §21", "goal, measure, date", "plan.goals.measure", "Y"),
    (ALL, "A0 §21", "anticoagulant restart", "plan.antithrombotic_restart", "G"),
    (ALL, "A0 §21", "anticoagulant restart dt", "plan.antithrombotic_restart.at", "Y"),
    (ALL, "SD-01", "airway assessment", "anaesthesia.airway", "C"),
    (ALL, "A0 §23", "presence statement", "attestation.presence", "Y"),
    (ILESI, "A1", "interspace, side of entry", "performed.targets.target", "Y"),
    (ILESI, "A1", "angle", "performed.targets.entry_angle", "O"),
    (ILESI, "A1", "adequate dorsal space", "planned.adequate_space", "C"),
    (ILESI, "A1", "MRI/CT reviewed", "planned.space_reviewed", "C"),
    (ILESI, "A1", "able to communicate", "performed.targets.able_to_communicate", "C"),
    (ILESI, "A1", "LOR medium", f"{POSITION}.lor_medium", "C"),
    (ILESI, "A1", "depth at LOR", f"{POSITION}.lor_depth", "O"),
    (ILESI, "A1", "depth view", f"{POSITION}.depth_view", "C"),
    (TFESI, "A2", "intent", "planned.intent", "Y"),
    (TFESI, "A2", "approach", "performed.targets.approach", "Y"),
    (TFESI, "A2", "extension tubing", "performed.targets.extension_tubing", "C"),
    (EPIDURAL, "A2", "test dose drug", f"{POSITION}.test_dose.drug", "O"),
    (EPIDURAL, "A2", "test dose volume", f"{POSITION}.test_dose.volume", "C"),
    (EPIDURAL, "A2", "test dose wait", f"{POSITION}.test_dose.wait", "C"),
    (EPIDURAL, "A2", "test dose result", f"{POSITION}.test_dose.result", "C"),
    (TFESI, "A2; A0 §19", "SNRB result", "result.territory", "Y"),
    (CAUDAL, "A3", "hiatus identified by", "performed.targets.hiatus_by", "Y"),
    (CAUDAL, "A3", "catheter", "performed.targets.catheter", "O"),
    (CAUDAL, "A3", "catheter type", "performed.targets.catheter_type", "Y"),
    (CAUDAL, "A3", "catheter tip level", "performed.targets.catheter_tip", "Y"),
    (CAUDAL, "A3; NP-10", "tip level on lateral", f"{POSITION}.tip_level", "C"),
    (CAUDAL, "A3", "adhesiolysis", "performed.targets.adhesiolysis", "O"),
    (FACET, "A4", "approach", "performed.targets.approach", "Y"),
    (JOINTS, "A4", "C-arm oblique", "performed.targets.oblique_angle", "O"),
    (JOINTS, "A4", "arthrogram", f"{POSITION}.arthrogram", "O"),
    (JOINTS, "A4", "capsule rupture", f"{POSITION}.capsule_rupture", "O"),
    (FACET, "A4", "cyst rupture attempted", f"{POSITION}.cyst_rupture", "O"),
    (FACET, "A4", "why RFA is not appropriate", "indication.rfa_unsuitable", "O"),
    (FACET, "SL-09", "fusion", "planned.fusion", "O"),
    (FACET, "CV-06", "untreated radiculopathy", "indication.untreated_radiculopathy", "O"),
    (JOINTS, "CV-12", "intent", "planned.intent", "O"),
    (SIJ, "A0.1", "provocation tests", "indication.sij_tests", "O"),
    (SIJ, "A0 §12", "entry", "performed.targets.entry", "Y"),
    (JOINTS, "A0 §11", "views saved", "imaging.views", "Y"),
    (STELLATE, "R", "approach", "performed.targets.approach", "Y"),
    (STELLATE, "R", "seen on ultrasound", "performed.targets.seen", "Y"),
    (STELLATE, "R", "spread", f"{POSITION}.spread", "Y"),
    (STELLATE, "R", "Horner's signs", "result.horner", "Y"),
    (STELLATE, "R", "temperature", "result.temperature.after", "O"),
    (ALL, "K8; AC-01", "planned start", "planned.start", "O"),
    (ALL, "B1; B2", "planned drugs", "planned.drugs", "O"),
    (ALL, "B3", "planned contrast", "planned.contrast.drug", "O"),
    (ALL, "B4", "risk raised", "planned.risk_raised", "O"),
    (ALL, "B4", "risk reason", "planned.risk_reason", "Y"),
    (ALL, "PT-08", "red flags", "indication.red_flags", "O"),
    (ALL, "AC-04", "thrombotic risk", "prechecks.antithrombotics.indication", "O"),
    (ALL, "AC-02", "shared decision", "prechecks.antithrombotics.shared_decision", "O"),
    (ALL, "AC-11", "creatinine clearance", "prechecks.laboratory.crcl", "O"),
    (ALL, "CT-07", "eGFR", "prechecks.laboratory.egfr", "O"),
    (ALL, "PT-06", "HbA1c", "prechecks.hba1c", "O"),
    (ALL, "PT-02", "pregnancy test", "prechecks.pregnancy_test_at", "O"),
    (ALL, "PT-01", "antibiotics", "prechecks.antibiotics_for_infection", "O"),
    (ALL, "ST-07", "CYP3A4 inhibitors", "prechecks.cyp3a4_drugs", "O"),
    (ALL, "DV-01", "dependence", "prechecks.devices.dependent", "O"),
    (ALL, "DV-01", "last check", "prechecks.devices.last_check", "O"),
    (ALL, "DV-01", "mode", "prechecks.devices.mode_decision", "O"),
    (ALL, "DV-01", "post check", "prechecks.devices.post_check", "O"),
    (ALL, "DV-01", "pad path", "prechecks.devices.pad_path", "O"),
    (ALL, "DV-02", "ICD therapies", "prechecks.devices.therapies_off", "O"),
    (ALL, "SD-03", "why anaesthesia", "anaesthesia.reason", "O"),
]  # fmt: skip
ROWS = [
    pytest.param(procedure, path, need, id=f"{procedure} {section} {field}")
    for procedures, section, field, path, need in TABLE
    for procedure in procedures
]


def requirement(declared):
    """The mark of a declared item or group."""
    if isinstance(declared, Group):
        return "G" if declared.at_least else "O"
    if declared.calculation:
        return "A"
    return "Y" if declared.required else "C" if declared.required_when else "O"


@pytest.mark.parametrize(("procedure", "path", "need"), ROWS)
def test_each_field_of_the_table_is_asked(procedure, path, need):
    """The field is in the definition, and as much required as the table says (inside what enables it)."""
    declared = {".".join(names): each for names, each in registry.get(procedure, 1).walk()}
    assert path in declared
    assert requirement(declared[path]) == need


B7 = [
    "Identity by two identifiers",
    "Procedure",
    "Side",
    "Each level",
    "Consent matches",
    "Site mark visible after drape",
    "Position",
    "Allergies reviewed",
    "Antithrombotic status reviewed",
    "Relevant images displayed, labelled with the patient's name",
    "Numbering method stated",
    "Equipment, implants and generator ready",
    "Medications on the field labelled",
    "Special risks reviewed: cardiac device, pregnancy, contrast",
    "All present agree",
    "Image orientation marker confirmed",
]


@pytest.mark.parametrize("procedure", ALL)
def test_the_time_out_asks_the_items_of_b7_one_by_one(procedure):
    """Sixteen yes/no questions, all required; the antibiotic of B7 belongs to implants and is not asked here."""
    section = registry.get(procedure, 1).section("time_out")
    asked = [item for item in section.items if getattr(item, "kind", None) is Kind.BOOLEAN]
    assert [item.text for item in asked] == B7
    assert all(item.required for item in asked)


def test_an_implant_adds_the_antibiotic_and_its_time():
    """With an implant the time-out also asks whether the antibiotic was given, and then when."""
    from procroom.procedures.fragments.time_out import time_out

    names = {item.link_id: item for item in time_out("tfesi", antibiotic=True).items}
    assert names["antibiotic"].required
    assert names["antibiotic_at"].required_when is not None


INTERLAMINAR = [
    "AP, within the interlaminar window",
    "AP, not lateral to the medial pedicle line",
    "CLO or lateral, tip at, or at most 1–2 mm ventral to, the ventral interlaminar or spinolaminar line",
]
#: A11.5, the rows of these procedures, statement by statement.
A11_5 = {
    tips.SUBPEDICULAR: [
        "AP, under the pedicle",
        "AP, not medial to the 6 o'clock line",
        "Lateral, upper part of the foramen",
        "Lateral, below the pedicle",
        "Lateral, not ventral to the posterior vertebral-body border",
    ],
    tips.INFRANEURAL: [
        "AP, not medial to the mid-pedicle line",
        "Lateral, posterior foramen",
        "Lateral, dorsal to the disc margin",
    ],
    tips.S1_FORAMEN: [
        "AP, within the S1 foramen",
        "AP, below the pedicle",
        "Lateral, inside the sacral canal",
        "Lateral, not through the ventral cortex",
    ],
    tips.CERVICAL_FORAMEN: [
        "Oblique, posterior half of the foramen",
        "Oblique, on the ventral wall of the superior articular process",
        "AP, not medial to the middle of the articular pillar",
    ],
    tips.INTERLAMINAR: INTERLAMINAR,
    tips.INTERLAMINAR_THORACIC: INTERLAMINAR,
    tips.INTERLAMINAR_CERVICAL: [
        "AP, at the midline, or at most half way to the symptomatic side",
        "CLO, tip at the ventral interlaminar line",
        "CLO, each advance of the needle imaged",
    ],
    tips.CAUDAL: ["AP, at the midline", "Lateral, in the sacral canal", "Lateral, not above S3"],
    tips.FACET_JOINT: ["AP or oblique, tip in the joint line", "Lateral, tip in the joint line"],
    tips.SACROILIAC: [
        "AP or oblique, tip in the lower part of the joint line",
        "Lateral, not ventral to the anterior border of the sacrum",
    ],
}
OWNERS = {
    tips.INTERLAMINAR: "ilesi", tips.INTERLAMINAR_THORACIC: "ilesi", tips.INTERLAMINAR_CERVICAL: "ilesi",
    tips.CAUDAL: "caudal-esi", tips.FACET_JOINT: "facet-injection", tips.SACROILIAC: "sij-injection",
}  # fmt: skip


@pytest.mark.parametrize("tip_list", A11_5, ids=lambda each: each.link_id)
def test_the_check_lists_are_those_of_a11_5(tip_list):
    """The statements of each list are there, each a yes/no question with different words for yes and no."""
    definition = registry.get(OWNERS.get(tip_list, "tfesi"), 1)
    declared = {".".join(names): each for names, each in definition.walk()}
    group = declared[f"{POSITION}.{tip_list.link_id}"]
    assert [item.text for item in group.items] == A11_5[tip_list]
    assert all(item.kind is Kind.BOOLEAN and item.required_when for item in group.items)
    assert all(item.yes != item.no for item in group.items)
    assert tip_list.trajectory in group.items[0].help
    assert tip_list.confirm in group.items[0].help
    assert tip_list.contrast in group.items[-1].help


PATTERNS = {
    "EPIDURAL_DORSAL", "EPIDURAL_VENTRAL", "NEUROGRAM", "INTRATHECAL", "SUBDURAL", "VASCULAR_VENOUS",
    "VASCULAR_ARTERIAL", "INTRAMUSCULAR", "INTRADISCAL", "FACET_ARTHROGRAM", "RETRODURAL", "PERIARTICULAR",
    "PRESACRAL", "SUBCUTANEOUS", "NOT_USED",
}  # fmt: skip
LISTS = [
    (f"{POSITION}.contrast.pattern", PATTERNS),
    (f"{POSITION}.aspiration", {"NEG", "BLOOD", "CSF", "AIR", "OTHER"}),
    (f"{POSITION}.tip_status", {"ACCEPTED", "ACCEPTED_WITH_LIMITATION", "REPOSITIONED", "ABANDONED"}),
    ("anaesthesia.level", {"NONE", "MINIMAL", "MODERATE", "DEEP", "GA", "MAC"}),
    ("header.place_of_service", {"11", "19", "22", "24"}),
    ("patient.sex", {"MALE", "FEMALE", "OTHER", "UNKNOWN"}),
]


@pytest.mark.parametrize("procedure", BOTH)
@pytest.mark.parametrize(("path", "codes"), LISTS, ids=[path for path, _ in LISTS])
def test_enumerations_are_those_of_a10(procedure, path, codes):
    """Closed lists hold exactly the codes of the specification; "not used" excludes every pattern."""
    declared = {".".join(names): each for names, each in registry.get(procedure, 1).walk()}
    assert {option.code for option in declared[path].options} == codes
    assert not declared[path].open_choice
    assert [option.code for option in declared[path].options if option.exclusive] in ([], ["NOT_USED"])


def test_levels_are_canonical():
    """K3 and A11.4: the levels of both targets, upper vertebra first, and each foramen's nerve."""
    assert TFESI_AIM.levels == (*ILESI_AIM.levels, "S1")
    assert ILESI_AIM.levels[:7] == ("C2-3", "C3-4", "C4-5", "C5-6", "C6-7", "C7-T1", "T1-2")
    assert ILESI_AIM.levels[-6:] == ("T12-L1", "L1-2", "L2-3", "L3-4", "L4-5", "L5-S1")
    named = {"C5-6": "C6", "C7-T1": "C8", "T1-2": "T1", "T5-6": "T5", "L4-5": "L4", "L5-S1": "L5", "S1": "S1"}
    assert {level: FORAMEN_NERVE[level] for level in named} == named


F2 = """M54.12 M54.13 M54.14 M54.15 M54.16 M54.17 M50.11 M50.121 M50.122 M50.123 M50.13 M51.14 M51.15 M51.16 M51.17
M48.02 M48.04 M48.061 M48.062 M48.07 M47.812 M47.813 M47.814 M47.815 M47.816 M47.817 M47.22 M47.23 M47.24 M47.25
M47.26 M47.27 M96.1 M54.2 M54.50 M54.51 M54.59 M54.6 M53.3 M46.1 M53.2X8 G90.511 G90.512 G90.513 G90.521 G90.522
G90.523 G56.40 G56.41 G56.42 G56.43 G57.70 G57.71 G57.72 G57.73 G89.29 G89.4 G89.21 G89.28 G89.3 G89.0 G89.12 G89.18
E11.40 E11.42 B02.29 G62.9 M79.2 Z79.01 Z79.02 Z79.4 Z79.52 Z79.891 Z91.041 Z95.0 Z95.810 Z96.82 Z45.42 G97.1
G97.41"""


def test_the_picklist_is_that_of_f2():
    """Every code of F2 that is a whole code is in a group, once; lumbar procedures offer a part of them."""
    groups = (
        icd10.RADICULOPATHY, icd10.DISC_WITH_RADICULOPATHY, icd10.STENOSIS, icd10.SPONDYLOSIS,
        icd10.SPONDYLOSIS_WITH_RADICULOPATHY, icd10.POST_LAMINECTOMY, icd10.AXIAL, icd10.CRPS, icd10.CHRONIC,
        icd10.NEUROPATHY, icd10.STATUS, icd10.COMPLICATIONS,
    )  # fmt: skip
    codes = [option.code for group in groups for option in group]
    assert sorted(codes) == sorted(F2.split())
    offered = [option.code for option in icd10.LUMBAR_EPIDURAL]
    assert len(offered) == len(set(offered))
    assert set(offered) <= set(codes)
    assert offered[:2] == ["M54.16", "M54.17"]
