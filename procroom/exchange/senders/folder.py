"""Files into a watched drop folder: never half a file under its final name, never another over one that is there."""

import contextlib
import errno
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from procroom.domain.language import tell
from procroom.exchange.forms import NotExportable
from procroom.exchange.parcel import Parcel
from procroom.exchange.senders.contract import Check, Receipt, Refused, Step, Tested, Waiting
from procroom.exchange.senders.destination import Destination, DestinationInvalid
from procroom.exchange.signed import SignedCase

#: What tells who the patient is: put into a file name only where its template asks for it.
IDENTIFYING = ("mrn", "service_date", "accession")
#: What a file name may be made of, in braces.
PLACEHOLDERS = ("name", "stem", "extension", "form", "case", "version", "digest", *IDENTIFYING)
DEFAULT_NAME = "{name}"
_IN_BRACES = re.compile(r"\{([^{}]*)\}")
#: Not in a file name on any system (Windows is the strictest), and no leading dot: watchers pass hidden files over.
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"|?*\\]')
_LONGEST = 200
#: What a person has to see to; anything else may pass (a share that is away, a full disk).
_FOR_GOOD = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.ENAMETOOLONG, errno.ENOTDIR})


class FolderSender:
    """One folder."""

    def __init__(self, destination: Destination) -> None:
        self._to = destination

    def send(self, parcel: Parcel, check: Check) -> Receipt:
        """Write the file under a hidden name, make it durable, then give it its name; the same bytes again change nothing.

        Raises:
            Waiting: the folder is not there now, or has no room.
            Refused: another file has that name already, nothing may be written there, or its name asks for what the parcel
                does not tell.
            DestinationInvalid: the template of its file names cannot be used.
        """
        path = Path(self._to.folder) / file_name(self._to, parcel)
        said = (
            Path(self._to.folder) / named(self._to) if parcel.labels else path
        )  # outbox and log name no patient
        check()
        try:
            if not Path(self._to.folder).is_dir():
                raise Waiting(
                    tell(
                        "sending",
                        "The folder of {name}, {folder}, is not there.",
                        name=self._to.name,
                        folder=self._to.folder,
                    ),
                    remedy=tell("sending", "Make it, or connect what it lies on; the file is written then."),
                )
            path.parent.mkdir(parents=True, exist_ok=True)
            return Receipt(
                tell("sending", "was there already")
                if self._kept(path, said, parcel)
                else tell("sending", "written"),
                str(said),
            )
        except OSError as error:
            words = tell(
                "sending", "{file} cannot be written: {reason}.", file=said, reason=error.strerror or error
            )
            if error.errno in _FOR_GOOD:
                raise Refused(
                    words, remedy=tell("sending", "Let procroom write there, then send it again.")
                ) from error
            raise Waiting(words, remedy=tell("sending", "It is written again.")) from error

    def test(self, check: Check) -> Iterator[Tested]:
        """Whether the folder is there, its file names can be made, and a file can be written and removed."""
        folder = Path(self._to.folder)
        try:
            named(self._to)
        except DestinationInvalid as error:
            yield Tested(Step.SETTINGS, False, str(error))
            return
        if not folder.is_dir():
            yield Tested(
                Step.SETTINGS,
                False,
                tell("sending", "{folder} is no folder that is there now.", folder=folder),
            )
            return
        told = any(f"{{{each}}}" in self._to.file_name for each in IDENTIFYING)
        yield Tested(
            Step.SETTINGS,
            True,
            tell("sending", "{folder}; the names of its files identify patients", folder=folder)
            if told
            else str(folder),
        )
        check()
        try:
            handle, probe = tempfile.mkstemp(prefix=".procroom-", dir=folder)
            os.close(handle)
            Path(probe).unlink()
        except OSError as error:
            yield Tested(
                Step.PERMISSION,
                False,
                tell(
                    "sending",
                    "Nothing can be written to {folder}: {reason}.",
                    folder=folder,
                    reason=error.strerror or error,
                ),
            )
            return
        yield Tested(Step.PERMISSION, True, tell("sending", "files can be written"))

    def close(self) -> None:
        """Nothing is held."""

    def _kept(self, path: Path, said: Path, parcel: Parcel) -> bool:
        """Put the file there, which is called ``said`` to people; whether it was there before."""
        handle, hidden = tempfile.mkstemp(prefix=".procroom-", suffix=".part", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(parcel.content)
                file.flush()
                os.fsync(file.fileno())
            Path(hidden).chmod(0o664)
            try:
                os.link(hidden, path)  # unlike a rename it never replaces what is there
            except FileExistsError:
                if path.read_bytes() == parcel.content:
                    return True
                raise Refused(
                    tell(
                        "sending",
                        "Another file is called {name} in {parent} already.",
                        name=said.name,
                        parent=said.parent,
                    ),
                    remedy=tell(
                        "sending", "Move it away, or give the destination a file_name with {digest} in it."
                    ),
                ) from None
            except OSError as error:
                if error.errno not in {errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK}:
                    raise
                return self._renamed(Path(hidden), path, said, parcel)  # a file system without links
            _settle(path.parent)
            return False
        finally:
            with contextlib.suppress(OSError):
                Path(hidden).unlink()

    def _renamed(self, hidden: Path, path: Path, said: Path, parcel: Parcel) -> bool:
        if path.exists():
            if path.read_bytes() == parcel.content:
                return True
            raise Refused(
                tell(
                    "sending",
                    "Another file is called {name} in {parent} already.",
                    name=said.name,
                    parent=said.parent,
                ),
                remedy=tell("sending", "Move it away."),
            )
        hidden.rename(path)
        _settle(path.parent)
        return False


def named(destination: Destination) -> str:
    """The template of a destination's file names.

    Raises:
        DestinationInvalid: a placeholder is not known, or the name could lead out of the folder.
    """
    template = destination.file_name or DEFAULT_NAME
    if wrong := wrong_with(template):
        raise DestinationInvalid(
            tell(
                "sending",
                "The destination “{name}” cannot be used: file_name “{template}”: {wrong}",
                name=destination.name,
                template=template,
                wrong=wrong,
            ),
            remedy=tell("sending", "Correct it in the settings."),
        )
    return template


def wrong_with(template: str) -> str:
    """Why a template of file names cannot be used, in words; empty where it can."""
    unknown = [each for each in _IN_BRACES.findall(template) if each not in PLACEHOLDERS]
    bare = _IN_BRACES.sub("x", template)
    if unknown:
        known = ", ".join(f"{{{each}}}" for each in PLACEHOLDERS)
        return tell(
            "sending", "{{{unknown}}} is not known; known are {known}.", unknown=unknown[0], known=known
        )
    if "{" in bare or "}" in bare:
        return tell("sending", "it has a brace without its other.")
    parts = bare.split("/")
    if _FORBIDDEN.search(bare) or any(part.startswith(".") or not part.strip() for part in parts):
        return tell("sending", "it leads out of the folder, or has characters that no file name may have.")
    return ""


def labels_of(destination: Destination, case: SignedCase) -> dict[str, str]:
    """What the names of a destination's files tell of a patient: what its template asks for, and nothing else.

    Raises:
        NotExportable: that is not recorded, and a file without it would be filed wrongly.
    """
    if destination.protocol != "folder":
        return {}
    day = case.encounter.service_date
    known = {
        "mrn": case.patient.mrn,
        "service_date": "" if day is None else day.strftime("%Y%m%d"),
        "accession": case.encounter.accession_number,
    }
    asked = [each for each in _IN_BRACES.findall(destination.file_name) if each in known]
    for each in asked:
        if not known[each]:
            raise NotExportable(
                tell(
                    "sending",
                    "{name} names its files by {{{each}}}, which is not known of this case.",
                    name=destination.name,
                    each=each,
                ),
                remedy=tell("sending", "Record it, or take it out of the names of the files."),
            )
    return {each: known[each] for each in asked}


def file_name(destination: Destination, parcel: Parcel) -> str:
    """What a parcel is called there: the template, filled; ``/`` in it makes folders.

    Raises:
        DestinationInvalid: as ``named``.
        Refused: the template asks for what the parcel does not tell, or the name is too long to be told whole.
    """
    stem, dot, extension = parcel.name.rpartition(".")
    values = {
        "name": parcel.name,
        "stem": stem if dot else parcel.name,
        "extension": extension if dot else "",
        "form": parcel.form,
        "case": parcel.case_id,
        "version": str(parcel.version),
        "digest": parcel.digest[:12],
    }
    told = {each: _FORBIDDEN.sub("_", value.replace("/", "_")) for each, value in values.items()}
    told |= {each: _apart(value) for each, value in parcel.labels.items()}
    template = named(destination)
    for each in _IN_BRACES.findall(template):
        if each not in told:
            raise Refused(
                tell(
                    "sending",
                    "{name} names its files by {{{each}}}, and was sent this before it did.",
                    name=destination.name,
                    each=each,
                ),
                remedy=tell("sending", "Have the case sent there again."),
            )
    parts = _IN_BRACES.sub(lambda match: told[match[1]], template).split("/")
    if parcel.labels and any(len(part) > _LONGEST for part in parts):
        raise Refused(
            tell("sending", "The name of the file is too long."),
            remedy=tell("sending", "Leave something out of the names of the files."),
        )
    return "/".join(_visible(part[-_LONGEST:].strip()) for part in parts)


def _apart(value: str) -> str:
    """A number as a part of a file name: signs that names cannot have as ``%2F``, so that no two numbers make one name."""
    return re.sub(r"^\.|\.$", "%2E", quote(value, safe=""))


def _visible(part: str) -> str:
    """A name that watchers take: neither empty nor hidden."""
    return f"_{part}" if not part or part.startswith(".") else part


def _settle(folder: Path) -> None:
    """Make the new name durable, where the system lets a folder be synchronised."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
