"""``procroom inspect`` in words: the same document that ``--json`` prints, as lines for people."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from procroom.imaging import report


def inspect(paths: Sequence[Path]) -> dict[str, Any]:
    """What is in these files, as one JSON document (see ``imaging.report``)."""
    return report.inspect(paths)


def lines(document: dict[str, Any]) -> Iterator[str]:
    """The document in words."""
    for study in document["studies"]:
        patient = study["patient"]
        who = ", ".join(part for part in (patient["name"], patient["patient_id"]) if part)
        when = (study["date"] or "no date")[:10]
        yield " · ".join(part for part in (f"Study of {when}", who, study["description"]) if part)
        yield f"  {study['study_instance_uid'] or 'no Study Instance UID'}"
        for series in study["series"]:
            yield from _series(series)
    if document["problems"]:
        yield "Problems:"
        for problem in document["problems"]:
            yield f"  {problem['text']}"
            yield from (f"    {path}" for path in problem["paths"])
    if document["rejected"]:
        yield "Not images that can be shown:"
        for rejected in document["rejected"]:
            yield f"  {rejected['path']}: {rejected['reason']}"
    counts = document["counts"]
    yield (
        f"Studies: {counts['studies']}, series: {counts['series']}, images: {counts['images']}, "
        f"frames: {counts['frames']}, files not shown: {counts['rejected']}"
    )


def _series(series: dict[str, Any]) -> Iterator[str]:
    number = "" if series["number"] is None else f" {series['number']}"
    yield f"  Series{number}: {series['modality'] or 'no modality'} {series['description']}".rstrip()
    size = f"{series['columns']} × {series['rows']}, {series['bits_stored']} bit"
    frames = "1 frame" if series["frames"] == 1 else f"{series['frames']} frames"
    yield f"    {frames}, {size}, {series['transfer_syntax_name']}{_rate(series)}"
    yield f"    {_calibration(series['calibration'])}"
    yield f"    {series['series_instance_uid'] or 'no Series Instance UID'}"
    for image in series["images"]:
        yield f"    {image['path']}"
        yield from (f"      {problem}" for problem in image["problems"])


def _rate(series: dict[str, Any]) -> str:
    if series["frame_time_ms"] is None:
        return ""
    return f", {series['frame_time_ms']:g} ms a frame ({series['frame_time_source']})"


def _calibration(calibration: dict[str, Any]) -> str:
    spacing = calibration["mm_per_px"]
    if spacing is None:
        regions = [each for each in calibration.get("regions", ()) if each["mm_per_px"]]
        if regions:
            return f"calibrated inside {len(regions)} ultrasound region{'s' if len(regions) > 1 else ''}"
        return "not calibrated: lengths in pixels"
    size = f"{spacing[0]:.4g}" if spacing[0] == spacing[1] else f"{spacing[0]:.4g} × {spacing[1]:.4g}"
    return f"{size} mm a pixel, {calibration['plane']} ({calibration['source']})"
