"""Names of DICOM attributes as people read them: ``Imager Pixel Spacing / ERMF 1.43``. Words only."""

import re

_SHORT = {
    "EstimatedRadiographicMagnificationFactor": "ERMF",
    "DistanceSourceToPatient": "SOD",
    "DistanceSourceToDetector": "SID",
    "SequenceOfUltrasoundRegions": "Ultrasound Region",
}
_KEYWORD = re.compile(r"[A-Z][a-z]+(?:[A-Z][a-z]*)+")
_LONG_NUMBER = re.compile(r"\d+\.\d{3,}")
_SEAM = re.compile(r"(?<=[a-z])(?=[A-Z])")


def source_words(source: str) -> str:
    """An attribute keyword, or a formula of some, in words; long numbers cut to three digits."""
    text = _KEYWORD.sub(lambda match: _SHORT.get(match[0], _SEAM.sub(" ", match[0])), source)
    return _LONG_NUMBER.sub(lambda match: f"{float(match[0]):.3g}", text).replace(" x ", " × ")


def plane_words(plane: str) -> str:
    """Where a length holds: ``isocenter plane``; empty when nothing is stated or the source says it."""
    if not plane or plane in {"image", "not stated", "ultrasound region"}:
        return ""
    return plane if plane.endswith(("plane", "geometry")) else f"{plane} plane"
