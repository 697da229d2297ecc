"""``procroom inspect``: what is in these files, as one JSON-able document. Prints nothing."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

from procroom.domain.values import Json
from procroom.imaging import syntaxes
from procroom.imaging.fileset import scan
from procroom.imaging.greyscale import Voi, Window
from procroom.imaging.hierarchy import (
    Calibration,
    CineTiming,
    FileSet,
    Instance,
    PatientIdentity,
    Series,
    Study,
)


def inspect(
    paths: Sequence[Path], progress: Callable[[int, int], None] = lambda _done, _total: None
) -> dict[str, Json]:
    """Scan and describe: ``{"studies": [...], "rejected": [...], "problems": [...], "counts": {...}}``."""
    return describe(scan(paths, progress))


def describe(files: FileSet) -> dict[str, Json]:
    """The same document for a finished scan."""
    return {
        "studies": [_study(study) for study in files.studies],
        "rejected": [{"path": str(one.path), "reason": one.reason} for one in files.rejected],
        "problems": [
            {"kind": one.kind, "text": one.text, "paths": [str(path) for path in one.paths]}
            for one in files.problems
        ],
        "counts": {
            "studies": len(files.studies),
            "series": sum(1 for _ in files.series()),
            "images": sum(1 for _ in files.instances()),
            "frames": sum(series.frame_count for series in files.series()),
            "rejected": len(files.rejected),
        },
    }


def _study(study: Study) -> dict[str, Json]:
    return {
        "study_instance_uid": study.study_instance_uid,
        "patient": _patient(study.patient),
        "date": _moment(study.date),
        "description": study.description,
        "accession_number": study.accession_number,
        "series": [_series(series) for series in study.series],
    }


def _series(series: Series) -> dict[str, Json]:
    """A series with the figures of its first image; ``uniform`` tells whether they hold for all of them."""
    first = series.instances[0]
    described = [_image(one) for one in series.instances]
    own = {
        "path",
        "sop_instance_uid",
        "instance_number",
        "acquired_at",
        "problems",
        "frames",
        "dose",
        "angles",
        "windows",
    }
    common: dict[str, Json] = {key: value for key, value in described[0].items() if key not in own}
    return {
        "study_instance_uid": first.study_instance_uid,
        "series_instance_uid": series.series_instance_uid,
        "number": series.number,
        "description": series.description,
        **common,
        "frames": series.frame_count,
        "uniform": all(one[key] == value for one in described for key, value in common.items()),
        "images": list(described),
    }


def _image(one: Instance) -> dict[str, Json]:
    return {
        "path": str(one.path),
        "sop_instance_uid": one.sop_instance_uid,
        "sop_class_uid": one.sop_class_uid,
        "sop_class": syntaxes.name(one.sop_class_uid) if one.sop_class_uid else "",
        "modality": one.modality,
        "transfer_syntax": one.transfer_syntax,
        "transfer_syntax_name": syntaxes.name(one.transfer_syntax),
        "instance_number": one.instance_number,
        "acquired_at": _moment(one.acquired_at),
        "frames": one.frames,
        "rows": one.rows,
        "columns": one.columns,
        "samples_per_pixel": one.samples,
        "photometric_interpretation": one.photometric,
        "bits_allocated": one.cell.bits_allocated,
        "bits_stored": one.cell.bits_stored,
        "signed": one.cell.signed,
        "pixel_aspect": one.pixel_aspect,
        "calibration": _calibration(one.calibration),
        "calibration_varies": any(facts.calibration != one.calibration for facts in one.per_frame),
        **_timing(one.timing),
        "windows": [_voi(voi) for voi in one.presets],
        "angles": {"primary": one.angles.primary, "secondary": one.angles.secondary},
        "dose": [{"keyword": dose.keyword, "value": dose.value, "unit": dose.unit} for dose in one.dose],
        "overlays": len(one.overlays),
        "burned_in_annotation": one.burned_in,
        "equipment": one.equipment,
        "problems": list(one.problems),
    }


def _calibration(calibration: Calibration) -> dict[str, Json]:
    described: dict[str, Json] = {
        "mm_per_px": list(calibration.mm_per_px) if calibration.mm_per_px else None,
        "source": calibration.source,
        "plane": calibration.plane,
        "note": calibration.note,
        "relative_uncertainty": calibration.relative_uncertainty,
    }
    if calibration.regions:
        described["regions"] = [
            {
                "box": [region.left, region.top, region.right, region.bottom],
                "mm_per_px": list(region.mm_per_px) if region.mm_per_px else None,
                "spatial_format": region.spatial_format,
                "data_type": region.data_type,
                "note": region.note,
            }
            for region in calibration.regions
        ]
    if calibration.alternatives:
        described["alternatives"] = [_calibration(other) for other in calibration.alternatives]
    return described


def _timing(timing: CineTiming) -> dict[str, Json]:
    return {
        "frame_time_ms": timing.frame_time_ms,
        "frame_time_source": timing.source,
        "frame_time_vector_ms": list(timing.vector_ms) if timing.vector_ms else None,
        "frame_time_note": timing.note,
    }


def _voi(voi: Voi) -> dict[str, Json]:
    if isinstance(voi, Window):
        return {"center": voi.center, "width": voi.width, "function": str(voi.function), "label": voi.label}
    return {
        "lut": True,
        "first_mapped": voi.first_mapped,
        "entries": voi.count,
        "bits": voi.bits,
        "label": voi.label,
    }


def _patient(patient: PatientIdentity) -> dict[str, Json]:
    return {
        "name": patient.name,
        "patient_id": patient.patient_id,
        "issuer": patient.issuer,
        "birth_date": _moment(patient.birth_date),
        "sex": patient.sex,
    }


def _moment(moment: date | datetime | None) -> str | None:
    return moment.isoformat() if moment else None
