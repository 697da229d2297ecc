"""Transfer syntaxes this program reads, by name; the reason for each it does not."""

from pydicom import uid

NATIVE = frozenset(
    {
        str(uid.ImplicitVRLittleEndian),
        str(uid.ExplicitVRLittleEndian),
        str(uid.ExplicitVRBigEndian),
        str(uid.DeflatedExplicitVRLittleEndian),
    }
)
JPEG = frozenset(
    {str(uid.JPEGBaseline8Bit), str(uid.JPEGExtended12Bit), str(uid.JPEGLossless), str(uid.JPEGLosslessSV1)}
)
JPEG_LS = frozenset({str(uid.JPEGLSLossless), str(uid.JPEGLSNearLossless)})
JPEG_2000 = frozenset({str(uid.JPEG2000Lossless), str(uid.JPEG2000)})
HTJ2K = frozenset({str(uid.HTJ2KLossless), str(uid.HTJ2KLosslessRPCL), str(uid.HTJ2K)})
RLE = frozenset({str(uid.RLELossless)})
READABLE = NATIVE | JPEG | JPEG_LS | JPEG_2000 | HTJ2K | RLE

DICOMDIR_CLASS = str(uid.MediaStorageDirectoryStorage)


def name(syntax: str) -> str:
    """Name of a transfer syntax, or the UID when it has none."""
    return uid.UID(syntax).name


def is_encapsulated(syntax: str) -> bool:
    """Are frames of this syntax compressed items (PS3.5 A.4)?"""
    return syntax not in NATIVE


def unsupported(syntax: str) -> str:
    """Why a transfer syntax cannot be read, in plain words; empty when it can."""
    if syntax in READABLE:
        return ""
    title = name(syntax)
    if any(word in title for word in ("MPEG", "HEVC", "Video")):
        return f"compressed as video ({title}), which cannot be shown"
    return f"transfer syntax {title} cannot be decoded"
