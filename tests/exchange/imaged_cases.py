"""GS1 with images of its own: a still and a run of small size, views of them turned, windowed and marked in every way."""

import json
from pathlib import Path

from signed_cases import SCENARIOS, SIGNING

from procroom.app.signed_case import signed_case_of_file
from procroom.exchange.signed import SignedCase
from procroom.imaging.fileset import read_instance
from procroom.imaging.synthetic import make_run
from procroom.procedures import registry

ROWS, COLUMNS = 240, 320
POSITION = "performed.targets[t1].positions[p1]"
NEEDLE = [[250.0, 200.0], [150.0, 120.0]]
MEASURED = [[40.0, 60.0], [140.0, 60.0]]
ANGLE = [[200.0, 40.0], [260.0, 90.0], [300.0, 30.0]]
CONTRAST = [[100.0, 90.0], [170.0, 95.0], [160.0, 150.0], [110.0, 140.0]]
#: Every way a view can be turned: degrees, then flipped.
TURNS = tuple((turn, flip) for turn in (0, 90, 180, 270) for flip in (False, True))
AREA = {"value": 154.2, "unit": "mm2", "source": "Imager Pixel Spacing / ERMF 1.5", "plane": "isocenter"}
FIGURE = {
    "value": 31.5,
    "unit": "mm",
    "source": "Imager Pixel Spacing / ERMF 1.5",
    "plane": "isocenter",
    "uncertainty": 2.5,
}


def imaged_case(
    folder: Path, *, scenario: str = "gs1", patient_id: str = "DEMO-0001", name: str = "DEMO^LUMBAR"
) -> Path:
    """A case file in a folder, with its images beside it in ``images``; gives the path of the case file."""
    images = folder / "images"
    images.mkdir(parents=True)
    still = make_run(images / "still.dcm", rows=ROWS, columns=COLUMNS, frames=1)
    run = make_run(images / "run.dcm", rows=ROWS, columns=COLUMNS, frames=3, seed=2)
    case = json.loads((SCENARIOS / f"{scenario}.case.json").read_text(encoding="utf-8"))
    for path in (still, run):
        _belongs_to(path, patient_id, name, case["answers"]["patient"]["birth_date"])
    at = {"frame": _frame(still, 1), "position": POSITION}
    marks = [
        {"mark_id": "m1", "kind": "needle", "points": NEEDLE, **at},
        {
            "mark_id": "m2",
            "kind": "distance",
            "points": MEASURED,
            "measurement": FIGURE,
            "text": "skin to tip",
            **at,
        },
        {
            "mark_id": "m3",
            "kind": "angle",
            "points": ANGLE,
            "measurement": {"value": 84.3, "unit": "deg"},
            **at,
        },
        {
            "mark_id": "m5",
            "kind": "contrast",
            "points": CONTRAST,
            "measurement": AREA,
            **at,
        },
        {"mark_id": "m4", "kind": "text", "points": [[20.0, 200.0]], "text": "Nadel müßig", **at},
    ]
    case["views"] = [
        {"view_id": "v1", "tag": "AP", "window": {"center": 2000, "width": 3000}, "marks": marks, **at},
        {
            "view_id": "v2",
            "tag": "LATERAL",
            "frame": _frame(run, 3),
            "position": POSITION,
            "rotation": 90,
            "flip_horizontal": True,
            "window": {"center": 1800, "width": 2500, "invert": True},
        },
    ]
    path = folder / "case.json"
    path.write_text(json.dumps(case), encoding="utf-8")
    return path


def subtracted_case(folder: Path, *, intensity: str = "DISP", **view: object) -> Path:
    """That case with another second view: the last frame of the run, less its first; ``intensity`` as the run states it."""
    import pydicom

    path = imaged_case(folder)
    run = folder / "images" / "run.dcm"
    dataset = pydicom.dcmread(run)
    dataset.PixelIntensityRelationship = intensity
    dataset.save_as(run)
    case = json.loads(path.read_text(encoding="utf-8"))
    frame = {"frame": _frame(run, 3), "mask_frame": 1, "position": POSITION}
    case["views"][1] = {"view_id": "v2", "tag": "LATERAL", **frame, **view}
    path.write_text(json.dumps(case), encoding="utf-8")
    return path


def turned_case(folder: Path, marks: list[dict[str, object]]) -> Path:
    """That case with the still in every turn, plain and flipped, the same marks on each; bright, so that black ink is seen."""
    path = imaged_case(folder)
    case = json.loads(path.read_text(encoding="utf-8"))
    at = {"frame": _frame(folder / "images" / "still.dcm", 1), "position": POSITION}
    case["views"] = [
        {
            "view_id": f"v{number}",
            "tag": "LATERAL" if number else "AP",
            **at,
            "rotation": turn,
            "flip_horizontal": flip,
            "window": {"center": 1000, "width": 5000},
            "marks": [{"mark_id": f"m{place}", **mark, **at} for place, mark in enumerate(marks)],
        }
        for number, (turn, flip) in enumerate(TURNS)
    ]
    path.write_text(json.dumps(case), encoding="utf-8")
    return path


def signed_with_images(case: Path) -> SignedCase:
    """That case, signed, with its images at hand."""
    return signed_case_of_file(case, registry.get, signing=SIGNING, images=[case.parent / "images"])


def _frame(path: Path, number: int) -> dict[str, object]:
    return {"sop_instance_uid": read_instance(path).sop_instance_uid, "frame_number": number}


def _belongs_to(path: Path, patient_id: str, name: str, born: str) -> None:
    import pydicom

    dataset = pydicom.dcmread(path)
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.PatientID, dataset.PatientName = patient_id, name
    dataset.PatientBirthDate = born.replace("-", "") if name else ""
    dataset.save_as(path)
