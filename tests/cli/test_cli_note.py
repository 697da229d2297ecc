"""`procroom note` and `procroom schema`: case files in, notes and facts out, every mistake named."""

import json
import subprocess

import pytest
from jsonschema import Draft202012Validator
from pypdf import PdfReader

from procroom.app.case_file import read_case
from procroom.domain.commands import AddInstance, GiveAnswer, SaveView
from procroom.imaging.synthetic import make_run
from procroom.procedures import registry

SIGN = ("--sign-as", "DEMO Physician", "--role", "Proceduralist")


@pytest.fixture(scope="module")
def schema(procroom):
    """What `procroom schema` prints."""
    done = procroom("schema")
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


@pytest.fixture
def case(gs1):
    """GS1 as data, to be changed."""
    return json.loads(gs1.read_text(encoding="utf-8"))


@pytest.fixture
def written(tmp_path):
    """Write data as a case file."""

    def write(data: object, name: str = "case.json"):
        path = tmp_path / name
        path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
        return path

    return write


def text_of(pdf, need) -> str:
    """The words of a PDF, one space between them."""
    done = subprocess.run([need("pdftotext"), str(pdf), "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


@pytest.mark.peer
def test_gs1_ends_in_a_signed_pdf_with_its_facts(procroom, gs1, tmp_path, need):
    """GS1 (clinical.md I): the signed PDF says what the scenario says, in the specification's words."""
    pdf = tmp_path / "note.pdf"
    done = procroom("note", gs1, "-o", pdf, *SIGN)
    assert done.returncode == 0
    assert done.stdout.startswith(f"{pdf}: 4 pages, signed. SHA-256 ")
    text = text_of(pdf, need).replace("->", "→").replace("- ", "-")
    for words in (
        "BMI 25.7 kg/m² (calculated)",
        "M51.17",
        "Pain location: the low back and right leg; duration: 16 weeks",
        "8 weeks",
        "ODI 44 %",
        "2025-07-08 epidural steroid injection",
        "60 % relief for 20 weeks",
        "Planned: right L5-S1 foramen (L5 nerve)",
        "Off-label use of epidural steroid was discussed",
        "Time-out concluded 08:50",
        "Needle in 08:55",
        "Target: right L5-S1 foramen (L5 nerve), subpedicular approach",
        "skin infiltration with lidocaine 1 % 3 mL, a 22 G 5 in needle was advanced under fluoroscopy",
        "Aspiration: negative",
        "Iohexol 240 1.5 mL (lot A1, exp 2027-01) injected under live fluoroscopy",
        "neurogram and ventral epidural spread",
        "dexamethasone 10 mg (1 mL) with lidocaine 1 % 1 mL",
        "DSA was not used",
        "Saved views: AP, lateral",
        "Fluoroscopy 24 s, 6.2 mGy, 0.81 Gy·cm² (device)",
        "Pain 7 → 2 at 30 min (71.4 % relief, calculated)",
        "Complications: none observed",
        "Motor examination: unchanged from baseline; sensory examination: unchanged from baseline",
        "DEMO Physician Proceduralist",
        "SIGNED",
    ):
        assert words in text, words
    assert "Not documented" not in text
    assert "DRAFT" not in text


def test_the_facts_are_exactly_those_of_the_file(here, gs1):
    """Every answer of GS1 is printed, nothing else is; the calculated figures are those of the scenario."""
    done = here("note", gs1, "--json")
    assert done.returncode == 0
    facts = json.loads(done.stdout)
    commands = read_case(gs1, registry.get).commands
    answers = {c.path for c in commands if isinstance(c, GiveAnswer)}
    views = {f"views[{c.view.view_id}]" for c in commands if isinstance(c, SaveView)}
    groups = {f"{c.group}[{c.instance}]" for c in commands if isinstance(c, AddInstance)}
    printed = set(facts["facts"])
    assert answers - printed == set()
    extra = printed - answers - views
    assert {path for path in extra if not path.endswith(".views")} <= groups
    assert facts["missing"] == []
    assert [s for section in facts["sections"] for s in section["sentences"] if s["state"] == "missing"] == []
    figures = {path: figure["text"] for path, figure in facts["calculated"].items()}
    at = "performed.targets[t1]"
    assert figures == {
        "patient.bmi": "25.7 kg/m²",
        "patient.dosing_weight": "70 kg",
        "radiation.kap_gy_cm2": "0.81 Gy·cm²",
        "result.scores[s1].relief": "71.4 %",
        f"{at}.skin.dose": "30 mg",
        f"{at}.positions[p1].pedicle": "L5",
        f"{at}.positions[p1].injectate[i1].dose": "10 mg",
        f"{at}.positions[p1].injectate[i2].dose": "10 mg",
    }


def test_every_form_is_written(here, gs1, tmp_path):
    """PDF, text, HTML and facts go to the files that were named; stdout stays for people."""
    names = {"-o": "note.pdf", "--text": "note.txt", "--html": "note.html", "--json": "facts.json"}
    arguments = [part for option, name in names.items() for part in (option, tmp_path / name)]
    done = here("note", gs1, *arguments, "--paper", "a4")
    assert done.returncode == 0
    assert done.stdout.count("\n") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names.values())
    (page, *_) = PdfReader(tmp_path / "note.pdf").pages
    assert [round(float(side)) for side in page.mediabox[2:]] == [595, 842]
    assert "71.4 % relief" in " ".join((tmp_path / "note.txt").read_text(encoding="utf-8").split())
    assert (tmp_path / "note.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert json.loads((tmp_path / "facts.json").read_text(encoding="utf-8"))["status"] == "ready"


def test_the_brief_note_is_made_on_request(here, gs1, tmp_path):
    """One page with its mark in every form; what it says and misses is its own."""
    names = {"-o": "brief.pdf", "--text": "brief.txt", "--json": "facts.json"}
    arguments = [part for option, name in names.items() for part in (option, tmp_path / name)]
    done = here("note", gs1, "--brief", *arguments)
    assert done.returncode == 0
    assert "1 page, brief note, full report to follow." in done.stdout
    assert "Not documented" not in done.stdout
    assert "Brief note: full report to follow" in (tmp_path / "brief.txt").read_text(encoding="utf-8")
    facts = json.loads((tmp_path / "facts.json").read_text(encoding="utf-8"))
    assert facts["status"] == "brief"
    assert [section["link_id"] for section in facts["sections"]] == [
        "people",
        "performed",
        "findings",
        "post_diagnosis",
    ]


def test_a_brief_note_is_not_signed(here, gs1, tmp_path):
    """Asking for both is wrong usage; nothing is written."""
    done = here("note", gs1, "--brief", "-o", tmp_path / "brief.pdf", *SIGN)
    assert done.returncode == 2
    assert "A brief note is not signed" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_draft_is_the_same_every_time(procroom, gs1, tmp_path):
    """The same file gives the same bytes."""
    for name in ("one.pdf", "two.pdf"):
        assert procroom("note", gs1, "-o", tmp_path / name).returncode == 0
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


@pytest.mark.peer
def test_an_incomplete_case_makes_a_draft_and_lists_what_is_missing(here, case, written, tmp_path, need):
    """Missing facts do not keep the draft from being printed: it says what is not documented, so does stdout."""
    position = case["answers"]["performed"]["targets"][0]["positions"][0]
    del position["aspiration"], case["answers"]["complications"]
    pdf = tmp_path / "draft.pdf"
    done = here("note", written(case), "-o", pdf)
    assert done.returncode == 0
    assert "pages, draft." in done.stdout
    assert "Not documented (2):" in done.stdout
    assert "[performed.targets[t1].positions[p1].aspiration]" in done.stdout
    assert "[complications.status]" in done.stdout
    text = text_of(pdf, need)
    assert "DRAFT" in text
    assert text.count("Not documented: ") == 2
    assert "Aspiration: negative" not in text


def test_an_incomplete_case_is_not_signed(here, case, written, tmp_path):
    """Signing with missing facts is refused, says how many and which, and writes nothing."""
    del case["answers"]["complications"]
    pdf = tmp_path / "signed.pdf"
    done = here("note", written(case), "-o", pdf, *SIGN)
    assert done.returncode == 1
    assert "cannot be signed: 1 required fact is not documented" in done.stderr
    assert "Complications" in done.stderr
    assert done.stdout == ""
    assert not pdf.exists()


def test_views_are_printed_with_their_images(here, case, written, tmp_path):
    """Frames are found by SOP Instance UID among the given images and printed; what is not found is said."""
    from pydicom import dcmread

    run = make_run(tmp_path / "run.dcm", rows=96, columns=128, frames=3)
    uid = str(dcmread(run, stop_before_pixels=True).SOPInstanceUID)
    position = "performed.targets[t1].positions[p1]"
    marked = {"mark_id": "m1", "kind": "needle", "frame": {"sop_instance_uid": uid, "frame_number": 2}}
    case["views"] = [
        {
            "view_id": "ap",
            "tag": "AP",
            "position": position,
            "frame": {"sop_instance_uid": uid, "frame_number": 2},
            "window": {"center": 2000, "width": 3000},
            "marks": [{**marked, "points": [[10, 10], [60, 50]]}],
        },
        {"view_id": "lat", "tag": "LATERAL", "position": position, "image_id": uid},
        {"view_id": "far", "tag": "OTHER", "image_id": "2.25.404"},
        {"view_id": "late", "tag": "OTHER", "frame": {"sop_instance_uid": uid, "frame_number": 9}},
    ]
    pdf = tmp_path / "note.pdf"
    done = here("note", written(case), "-o", pdf, "--images", run)
    assert done.returncode == 0
    assert "View far: its image is not among the given files." in done.stderr
    assert "View late: " in done.stderr
    pictures = [image for page in PdfReader(pdf).pages for image in page.images]
    assert [picture.image.size for picture in pictures] == [(128, 96), (128, 96)]


def test_the_schema_fits_the_case_files(schema, gs1):
    """The scenario files follow the printed schema; a wrong value is found at its place."""
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    files = sorted(gs1.parent.glob("*.case.json"))
    assert len(files) >= 2
    for path in files:
        data = json.loads(path.read_text(encoding="utf-8"))
        assert [error.json_path for error in validator.iter_errors(data)] == [], path.name
    data["answers"]["patient"]["weight"] = 70
    assert [error.json_path for error in validator.iter_errors(data)] == ["$.answers.patient.weight"]


def test_no_item_is_called_like_an_instance_id():
    """In a case file `id` names an instance: no definition may have an item of that name."""
    for definition in registry.installed().definitions.values():
        assert [names for names, _ in definition.walk() if names[-1] == "id"] == []


def test_the_schema_goes_to_a_file(here, schema, tmp_path):
    """`-o` writes what would be printed."""
    assert here("schema", "-o", tmp_path / "schema.json").stdout == ""
    assert json.loads((tmp_path / "schema.json").read_text(encoding="utf-8")) == schema


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("{", "is not JSON: "),
        ("", "is not JSON: "),
        ("[]", "takes an object"),
        ('{"format": "procroom-case", "version": 2}', "version: is 2. This procroom reads version 1"),
        ("\x00\x01\x02", "is not JSON"),
        ("[" * 5000, "is not a case file"),
    ],
)
def test_a_bad_case_file_is_named(here, written, tmp_path, content, says):
    """Each unusable file is named with its reason; nothing is written."""
    path, pdf = written(content), tmp_path / "note.pdf"
    done = here("note", path, "-o", pdf)
    assert (done.returncode, done.stdout) == (1, "")
    assert str(path) in done.stderr
    assert says in done.stderr
    assert not pdf.exists()


def test_an_unknown_procedure_is_named(here, case, written, tmp_path):
    """A procedure that is not installed, or another version of it, is named."""
    case["procedure"] = {"id": "tfesi", "version": 99}
    done = here("note", written(case), "-o", tmp_path / "x.pdf")
    assert done.returncode == 1
    assert "“tfesi”, version 99, is not installed. Installed versions of it: 1." in done.stderr


def test_every_problem_of_a_file_is_listed(here, case, written, tmp_path):
    """All problems at once, each on its line with its place."""
    case["answers"]["performed"]["targets"][0]["positions"][0]["aspiration"] = "NEGG"
    case["answers"]["patient"]["wieght"] = case["answers"]["patient"].pop("weight")
    done = here("note", written(case), "-o", tmp_path / "x.pdf")
    assert done.returncode == 1
    assert done.stderr.splitlines()[0].endswith("not a usable case file: 2 problems.")
    assert "  answers.patient.wieght: is not a field here. Did you mean “weight”?" in done.stderr
    assert "  answers.performed.targets[0].positions[0].aspiration: “NEGG” is not a choice of" in done.stderr


@pytest.mark.parametrize("bad", ["folder", "below-a-file", "missing-folder"])
def test_an_output_that_cannot_be_written_is_named(here, gs1, tmp_path, bad):
    """A folder, a path below a file, a folder that is not there: the output is named with the reason."""
    (tmp_path / "file").write_text("x")
    target = {
        "folder": tmp_path,
        "below-a-file": tmp_path / "file" / "n.pdf",
        "missing-folder": tmp_path / "no" / "n.pdf",
    }
    done = here("note", gs1, "-o", target[bad])
    assert (done.returncode, done.stdout) == (1, "")
    assert f"{target[bad]} cannot be written: " in done.stderr


def test_the_case_file_is_never_written_over(here, case, written):
    """An output that is the input is wrong usage; the input stays."""
    path = written(case)
    before = path.read_bytes()
    assert here("note", path, "--json", path).returncode == 2
    assert path.read_bytes() == before


@pytest.mark.parametrize("arguments", [(), ("-o", "x.pdf", "--sign-as", "A"), ("-o", "x.pdf", "--role", "B")])
def test_wrong_usage_of_note(here, gs1, arguments, tmp_path, monkeypatch):
    """Nothing to make, or half a signer, is wrong usage."""
    monkeypatch.chdir(tmp_path)
    done = here("note", gs1, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr
    assert list(tmp_path.iterdir()) == []


def test_json_survives_a_plain_terminal(procroom, gs1):
    """Where the terminal has only ASCII the JSON still parses to the same."""
    plain = procroom("note", gs1, "--json", PYTHONIOENCODING="ascii")
    rich = procroom("note", gs1, "--json")
    assert plain.stdout.isascii()
    assert json.loads(plain.stdout) == json.loads(rich.stdout)


def test_note_and_findings_are_said_in_spanish(procroom, gs1, tmp_path):
    """`--language es`: the same facts in other words; a language nobody has is wrong usage."""
    text = tmp_path / "note.txt"
    done = procroom("note", gs1, "--text", text, "--json", "--language", "es")
    assert done.returncode == 0
    assert "foramen L5-S1 derecho (raíz L5)" in " ".join(text.read_text(encoding="utf-8").split())
    assert json.loads(done.stdout)["language"] == "es"
    done = procroom("check", gs1, "--language", "es")
    assert done.returncode == 0
    assert "Anestésico local total 13.3 % del máximo configurado (calculado)" in done.stdout
    assert procroom("note", gs1, "--text", text, "--language", "fr").returncode == 2
