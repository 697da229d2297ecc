"""Facts of GS1, GS5 and GS8 in their FHIR Bundles, one by one; the tables are typed from the case files, to the last place."""

import json
from collections import Counter

import pytest
from signed_cases import NAMES, signed

from procroom.exchange import forms
from procroom.exchange.codes import OWN, SYSTEMS

#: Case -> drug, dose, unit, from, to; of cefazolin the moment it was given.
DOSES = {
    "gs1": (
        ("lidocaine", "30", "mg", "08:55:00-05:00", "09:01:00-05:00"),
        ("iohexol", "1.5", "mL", "08:55:00-05:00", "09:01:00-05:00"),
        ("dexamethasone", "10", "mg", "08:55:00-05:00", "09:01:00-05:00"),
        ("lidocaine", "10", "mg", "08:55:00-05:00", "09:01:00-05:00"),
    ),
    "gs5": tuple(
        ("lidocaine", "20", "mg", f"09:0{minute}:00-04:00", f"09:2{minute - 1}:00-04:00")
        for minute in (2, 3, 4)
        for _ in ("skin", "before the lesion")
    ),
    "gs8": (
        ("cefazolin", "2", "g", "07:40:00-04:00", ""),
        ("lidocaine", "50", "mg", "08:10:00-04:00", "08:42:00-04:00"),
        ("lidocaine", "50", "mg", "08:20:00-04:00", "08:44:00-04:00"),
    ),
}

#: Case -> code or words, value, unit, time of day; empty where the record has none.
NUMBERS = {
    "gs1": (
        ("29463-7", "70", "kg", ""),
        ("8302-2", "165", "cm", ""),
        ("Function, ODI, Score", "44", "%", ""),
        ("72514-3", "7", "{score}", ""),
        ("8480-6", "128", "mm[Hg]", "08:35:00-05:00"),
        ("8462-4", "76", "mm[Hg]", "08:35:00-05:00"),
        ("8867-4", "72", "/min", "08:35:00-05:00"),
        ("59408-5", "98", "%", "08:35:00-05:00"),
        ("8310-5", "36.7", "Cel", "08:35:00-05:00"),
        ("113730", "24", "s", ""),
        ("113725", "6.2", "mGy", ""),
        ("113722", "8.1", "dGy.cm2", ""),
        ("8480-6", "128", "mm[Hg]", "09:31:00-05:00"),
        ("8462-4", "76", "mm[Hg]", "09:31:00-05:00"),
        ("8867-4", "72", "/min", "09:31:00-05:00"),
        ("59408-5", "98", "%", "09:31:00-05:00"),
        ("72514-3", "2", "{score}", ""),
        ("Pain scores after, 30 min, Relief", "71.4", "%", ""),
    ),
    "gs5": (
        ("29463-7", "88", "kg", ""),
        ("8302-2", "178", "cm", ""),
        ("Function, ODI, Score", "44", "%", ""),
        ("72514-3", "7", "{score}", ""),
        ("8480-6", "128", "mm[Hg]", "08:35:00-04:00"),
        ("8462-4", "76", "mm[Hg]", "08:35:00-04:00"),
        ("8867-4", "72", "/min", "08:35:00-04:00"),
        ("59408-5", "98", "%", "08:35:00-04:00"),
        ("8310-5", "36.7", "Cel", "08:35:00-04:00"),
        ("113730", "24", "s", ""),
        ("113725", "6.2", "mGy", ""),
        ("113722", "8.1", "dGy.cm2", ""),
        ("8480-6", "128", "mm[Hg]", "09:31:00-04:00"),
        ("8462-4", "76", "mm[Hg]", "09:31:00-04:00"),
        ("8867-4", "72", "/min", "09:31:00-04:00"),
        ("59408-5", "98", "%", "09:31:00-04:00"),
        ("72514-3", "3", "{score}", ""),
        ("Pain scores after, 30 min, Relief", "57.1", "%", ""),
    ),
    "gs8": (
        ("29463-7", "91", "kg", ""),
        ("8302-2", "175", "cm", ""),
        ("Function, PEG, Score", "8.0", "{score}", ""),
        ("72514-3", "8", "{score}", ""),
        ("8480-6", "128", "mm[Hg]", "07:35:00-04:00"),
        ("8462-4", "76", "mm[Hg]", "07:35:00-04:00"),
        ("8867-4", "72", "/min", "07:35:00-04:00"),
        ("59408-5", "98", "%", "07:35:00-04:00"),
        ("8310-5", "36.7", "Cel", "07:35:00-04:00"),
        ("113730", "96", "s", ""),
        ("113725", "24.0", "mGy", ""),
        ("113722", "3.1", "Gy.cm2", ""),
        ("8480-6", "128", "mm[Hg]", "09:15:00-04:00"),
        ("8462-4", "76", "mm[Hg]", "09:15:00-04:00"),
        ("8867-4", "72", "/min", "09:15:00-04:00"),
        ("59408-5", "98", "%", "09:15:00-04:00"),
        ("72514-3", "4", "{score}", ""),
        ("Pain scores after, 30 min, Relief", "50.0", "%", ""),
    ),
}

#: Case -> site, side, needle in, needle out.
PROCEDURES = {
    "gs1": (
        (
            "right L5-S1 foramen (L5 nerve)",
            "24028007",
            "2026-02-10T08:55:00-05:00",
            "2026-02-10T09:01:00-05:00",
        ),
    ),
    "gs5": (
        ("left L3 medial branch", "7771000", "2026-05-12T09:02:00-04:00", "2026-05-12T09:21:00-04:00"),
        ("left L4 medial branch", "7771000", "2026-05-12T09:03:00-04:00", "2026-05-12T09:22:00-04:00"),
        ("left L5 dorsal ramus", "7771000", "2026-05-12T09:04:00-04:00", "2026-05-12T09:23:00-04:00"),
    ),
    "gs8": (
        ("left L1-2 interspace", "7771000", "2026-05-04T08:10:00-04:00", "2026-05-04T08:42:00-04:00"),
        ("left L1-2 interspace", "7771000", "2026-05-04T08:20:00-04:00", "2026-05-04T08:44:00-04:00"),
    ),
}

#: GS5, at L3, L4 and L5: what every lesion was set to; and what differed.
LESION = {
    "Mode": "thermal monopolar",
    "Set temperature": "80 Cel",
    "Time": "90 s",
    "Highest measured temperature": "82 Cel",
}
IMPEDANCES_BEFORE = {
    "left L3 medial branch": "320 Ohm",
    "left L4 medial branch": "350 Ohm",
    "left L5 dorsal ramus": "410 Ohm",
}

#: GS8: UDI and lot of a lead, its properties, where its tip lies.
LEADS = (
    ("DEMO-UDI-1", "DEMO-S1", "1", "T8 upper third, left of the midline (class 1)"),
    ("DEMO-UDI-2", "DEMO-S2", "2", "T8 upper third, in the midline"),
)
OHMS = {
    1: (520, 560, 610, 580, 640, 700, 680, 450),
    2: (480, 530, 590, 620, 4200, 750, 810, 900),
}


def _text(content, parts="resource"):
    """A Bundle's resources, their numbers as text as they were written."""
    return [each[parts] for each in json.loads(content, parse_float=str, parse_int=str)["entry"]]


@pytest.fixture(scope="module")
def told():
    """Case -> its resources."""
    return {name: _text(forms.make("fhir", signed(name))[0].content) for name in NAMES}


def _of(resources, kind):
    return [each for each in resources if each["resourceType"] == kind]


def _time(stamp):
    return stamp.partition("T")[2]


def _name(code):
    certain = [each["code"] for each in code.get("coding", ()) if each["system"] != SYSTEMS[OWN][0]]
    return certain[0] if certain else code["text"]


def _value(part):
    if "valueQuantity" in part:
        return f"{part['valueQuantity']['value']} {part['valueQuantity']['code']}"
    return next(value for name, value in part.items() if name.startswith("value"))


def _parts(observation):
    return {each["code"]["text"]: _value(each) for each in observation["component"]}


@pytest.mark.parametrize("name", NAMES)
def test_each_dose_is_as_recorded_and_there_is_no_other(told, name):
    found = []
    for each in _of(told[name], "MedicationAdministration"):
        dose, period = each["dosage"]["dose"], each.get("effectivePeriod", {})
        drug = each["medicationCodeableConcept"]["text"]
        start = period.get("start") or each["effectiveDateTime"]
        found.append((drug, dose["value"], dose["code"], _time(start), _time(period.get("end", ""))))
    assert Counter(found) == Counter(DOSES[name])


@pytest.mark.parametrize("name", NAMES)
def test_each_number_is_as_recorded_and_there_is_no_other_of_its_name(told, name):
    found = []
    for each in _of(told[name], "Observation"):
        panel = _name(each["code"]) == "85354-9"
        if "component" in each and not panel:
            continue
        for part in each["component"] if panel else [each]:
            amount = part["valueQuantity"]
            at = _time(each.get("effectiveDateTime", ""))
            found.append((_name(part["code"]), amount["value"], amount["code"], at))
    known = {what for what, *_ in NUMBERS[name]}
    assert Counter(each for each in found if each[0] in known) == Counter(NUMBERS[name])


@pytest.mark.parametrize("name", NAMES)
def test_each_target_was_done_where_and_when_it_is_recorded(told, name):
    by_id = {each["id"]: each for each in told[name]}
    found = []
    for each in _of(told[name], "Procedure"):
        [extension] = each["extension"]
        structure = by_id[extension["valueReference"]["reference"].removeprefix("urn:uuid:")]
        [side] = structure["locationQualifier"]
        [site] = each["bodySite"]
        period = each["performedPeriod"]
        found.append((site["text"], _name(side), period["start"], period["end"]))
        assert (each["status"], _name(site)) == ("completed", "122496007")
    assert found == list(PROCEDURES[name])


def test_each_lesion_of_gs5_has_its_settings_at_its_target(told):
    procedures = {each["id"]: each for each in _of(told["gs5"], "Procedure")}
    lesions = [each for each in _of(told["gs5"], "Observation") if each["code"]["text"].endswith(", Lesions")]
    found = {}
    for each in lesions:
        [done] = each["partOf"]
        site = procedures[done["reference"].removeprefix("urn:uuid:")]["bodySite"][0]["text"]
        parts = _parts(each)
        found[site] = parts.pop("Impedance before")
        assert parts == LESION
    assert len(lesions) == 3
    assert found == IMPEDANCES_BEFORE


def test_the_generator_of_gs5_is_the_one_that_was_used_at_each_target(told):
    [generator] = _of(told["gs5"], "Device")
    assert (generator["manufacturer"], generator["deviceName"][0]["name"]) == ("DEMO", "RF-1")
    for each in _of(told["gs5"], "Procedure"):
        assert each["usedReference"] == [{"reference": f"urn:uuid:{generator['id']}"}]
    assert _of(told["gs5"], "DeviceUseStatement") == []


def test_the_leads_of_gs8_lie_where_they_are_recorded(told):
    devices = {each["id"]: each for each in _of(told["gs8"], "Device")}
    found = []
    for each in _of(told["gs8"], "DeviceUseStatement"):
        device = devices[each["device"]["reference"].removeprefix("urn:uuid:")]
        assert each["status"] == "active"
        if "udiCarrier" not in device:
            continue
        properties = {
            one["type"]["text"]: one["valueQuantity"][0]["value"]
            if "valueQuantity" in one
            else one["valueCode"][0]["text"]
            for one in device["property"]
        }
        found.append(
            (
                device["udiCarrier"][0]["carrierHRF"],
                device["lotNumber"],
                properties.pop("Lead number"),
                each["bodySite"]["text"],
            )
        )
        assert device["deviceName"][0]["name"] == "DEMO octopolar lead"
        assert properties == {
            "Contacts": "8",
            "Number of the contact at the tip": "1",
            "Contact length": "3",
            "Spacing, centre to centre": "7",
        }
    assert found == list(LEADS)
    assert [each.get("serialNumber") for each in devices.values()] == [None, None, "DEMO-ETS-01"]


def test_every_impedance_and_the_program_of_gs8_are_told(told):
    observations = _of(told["gs8"], "Observation")
    ohms = [_parts(each) for each in observations if each["code"]["text"] == "Impedances"]
    assert [(each["Lead number"], each["Contact number"], each["Impedance"]) for each in ohms] == [
        (str(lead), str(contact), f"{ohm} Ohm")
        for lead, row in OHMS.items()
        for contact, ohm in enumerate(row, start=1)
    ]
    [program] = [each for each in observations if each["code"]["text"] == "Programs"]
    contacts = [_value(each) for each in program["component"] if "Polarity" in str(_value(each))]
    assert len(contacts) == 2
    parts = _parts(program)
    assert {name: parts[name] for name in ("Amplitude", "Pulse width", "Rate", "Waveform")} == {
        "Amplitude": "4.2 mA",
        "Pulse width": "300 us",
        "Rate": "50 Hz",
        "Waveform": "tonic",
    }
