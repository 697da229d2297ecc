"""A receiver for the tests of the command line: a folder that keeps each identity once, and what a file tells it to do."""

from pathlib import Path

from procroom.exchange.senders.contract import Receipt, Refused, Step, Tested, Waiting
from procroom.exchange.senders.destination import Destination


class FolderDouble:
    """Keeps files under their identity; a file MOOD in the folder says ``waiting`` or ``refused``."""

    def __init__(self, destination: Destination) -> None:
        self.folder = Path(destination.folder)

    def send(self, parcel, check):
        check()
        mood = self.folder / "MOOD"
        match mood.read_text(encoding="utf-8") if mood.exists() else "":
            case "waiting":
                raise Waiting("The folder is not there now.")
            case "refused":
                raise Refused("The folder takes nothing.")
        self.folder.mkdir(exist_ok=True)
        (self.folder / parcel.identity.replace("/", "_")).write_bytes(parcel.content)
        return Receipt("stored", parcel.identity)

    def test(self, check):
        yield Tested(Step.SETTINGS, passed=True, words="complete")
        there = self.folder.is_dir()
        yield Tested(Step.PERMISSION, there, "may be written" if there else "is not there: make it")

    def close(self):
        """Nothing is open."""
