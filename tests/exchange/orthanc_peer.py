"""An Orthanc of its own for a test: DICOM and DICOMweb on free ports of this machine, gone afterwards."""

import contextlib
import json
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import requests
from certificates import Pair

PLUGIN = "/usr/share/orthanc/plugins/libOrthancDicomWeb.so"
USER, PASSWORD = "procroom", "synthetic"


@dataclass(frozen=True)
class Orthanc:
    """A running one.

    Attributes:
        http, dicom: its ports.
        caller: port where it reports on storage commitment.
    """

    http: int
    dicom: int
    caller: int

    @property
    def url(self) -> str:
        """Of its own interface."""
        return f"http://127.0.0.1:{self.http}"

    @property
    def dicomweb(self) -> str:
        """Of DICOMweb."""
        return f"{self.url}/dicom-web"

    def ask(self, path: str) -> requests.Response:
        """GET, signed in."""
        return requests.get(f"{self.url}/{path}", auth=(USER, PASSWORD), timeout=10)

    def instances(self) -> dict[str, str]:
        """SOP Instance UID -> Orthanc's own id, of all it holds."""
        found = self.ask("instances?expand").json()
        return {each["MainDicomTags"]["SOPInstanceUID"]: each["ID"] for each in found}

    def file(self, uid: str) -> bytes:
        """The object as it keeps it."""
        return self.ask(f"instances/{self.instances()[uid]}/file").content

    def forget(self, uid: str) -> None:
        """Delete an object."""
        requests.delete(f"{self.url}/instances/{self.instances()[uid]}", auth=(USER, PASSWORD), timeout=10)

    def empty(self) -> None:
        """Delete everything."""
        for uid in self.instances():
            self.forget(uid)


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@contextlib.contextmanager
def orthanc(folder: Path, own: Pair | None = None, trusted: str = "") -> Iterator[Orthanc]:
    """Start one, wait until both ports answer, end it. Its REST answers to this machine only, its DICOM port to known callers.

    With a certificate of its ``own`` it speaks DICOM over TLS, both ways, with who has one of ``trusted``.
    """
    for _ in range(5):  # another program may take a port that was free
        peer = Orthanc(free_port(), free_port(), free_port())
        process = _started(peer, folder, own, trusted)
        if _answers(peer, process):
            break
    else:
        said = (folder / "orthanc.log").read_text(errors="replace")[-2000:]
        raise AssertionError(f"Orthanc did not start: {said}")
    try:
        yield peer
    finally:
        process.terminate()
        process.wait(20)


def _started(peer: Orthanc, folder: Path, own: Pair | None, trusted: str) -> subprocess.Popen[bytes]:
    modality = {
        "AET": "PROCROOM",
        "Host": "127.0.0.1",
        "Port": peer.caller,
        "AllowStorageCommitment": True,
        "UseDicomTls": own is not None,
    }
    tls = (
        {}
        if own is None
        else {
            "DicomTlsEnabled": True,
            "DicomTlsCertificate": own.certificate,
            "DicomTlsPrivateKey": own.key,
            "DicomTlsTrustedCertificates": trusted,
        }
    )
    settings = {
        "Name": "procroom test",
        "StorageDirectory": str(folder / "orthanc"),
        "IndexDirectory": str(folder / "orthanc"),
        "HttpPort": peer.http,
        "DicomPort": peer.dicom,
        "DicomAet": "ORTHANC",
        "DicomCheckCalledAet": True,
        "DicomCheckModalityHost": True,
        "DicomAlwaysAllowEcho": False,
        "DicomAlwaysAllowStore": False,
        "RemoteAccessAllowed": False,
        "AuthenticationEnabled": True,
        "RegisteredUsers": {USER: PASSWORD},
        "DicomModalities": {"procroom": modality},
        "Plugins": [PLUGIN],
        "DicomWeb": {"Enable": True},
        **tls,
    }
    (folder / "orthanc.json").write_text(json.dumps(settings), encoding="utf-8")
    with (folder / "orthanc.log").open("ab") as log:
        return subprocess.Popen(["/usr/sbin/Orthanc", str(folder / "orthanc.json")], stdout=log, stderr=log)


def _answers(peer: Orthanc, process: subprocess.Popen[bytes]) -> bool:
    """Whether both ports answer; false once it has ended by itself."""
    give_up = time.monotonic() + 120
    while process.poll() is None:
        assert time.monotonic() < give_up, "Orthanc neither starts nor ends"
        with contextlib.suppress(requests.RequestException, OSError):
            if peer.ask("system").ok:
                socket.create_connection(("127.0.0.1", peer.dicom), timeout=1).close()
                return True
        time.sleep(0.1)
    return False
