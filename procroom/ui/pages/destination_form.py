"""A destination as a form: the fields that its protocol uses, kept in the settings once they can be used."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any

from PySide6.QtWidgets import QFrame, QGridLayout

from procroom.exchange.senders.destination import (
    PROTOCOLS,
    Destination,
    DestinationInvalid,
    read_destination,
    without_user,
)
from procroom.ui.tongue import later, reason, tr, word
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.text_edits import LineEdit
from procroom.ui.widgets.words import button, column, empty, label, row

#: Field -> what it is called, and a hint.
_WORDS: Mapping[str, tuple[str, str]] = {
    "host": (later("Host"), ""),
    "port": (later("Port"), ""),
    "called_aet": (later("Its AE title"), ""),
    "calling_aet": (later("Our AE title"), "PROCROOM"),
    "storage_commitment": (later("Storage commitment"), ""),
    "commitment_port": (
        later("Port for its reports"),
        later("only where it reports on an association of its own"),
    ),
    "url": (later("Address"), "https://…"),
    "user": (later("User"), ""),
    "secret": (later("Where the secret is"), "env:NAME, file:PATH"),
    "token_url": (later("Address of tokens (OAuth2)"), ""),
    "client_id": (later("Client id"), ""),
    "scope": (later("Scope"), ""),
    "tls": (later("TLS"), ""),
    "ca_file": (later("Trusted certificates"), later("PEM file; empty: the system's")),
    "certificate": (later("Own certificate"), later("PEM file")),
    "key": (later("Its key"), later("PEM file")),
    "receiving_application": (later("Receiving application (MSH-5)"), ""),
    "receiving_facility": (later("Receiving facility (MSH-6)"), ""),
    "enhanced_acknowledgment": (later("Enhanced acknowledgment"), ""),
    "charset": (later("Character set (MSH-18)"), "UNICODE UTF-8, 8859/1, 8859/2, ASCII"),
    "processing_id": (later("Processing (MSH-11)"), later("P production, T training, D debugging")),
    "largest_pdf_kb": (later("Largest PDF, kB"), later("empty: any; a larger one goes as text only")),
    "folder": (later("Folder"), ""),
    "file_name": (
        later("Names of its files"),
        later("{name}; with {mrn}, {service_date}, {accession} they identify patients"),
    ),
    "forms": (later("Forms"), "pdf, dicom, fhir, hl7, cda"),
    "timeout_s": (later("Gives up after, s"), "30"),
}
_NET = ("host", "port")
_TRUST = ("ca_file", "certificate", "key")
#: Which fields a protocol uses, in the order they are asked.
USED: Mapping[str, tuple[str, ...]] = {
    "dimse": (*_NET, "called_aet", "calling_aet", "storage_commitment", "commitment_port", "tls", *_TRUST, "timeout_s"),
    "stow": ("url", "user", "secret", *_TRUST, "timeout_s"),
    "fhir": ("url", "user", "secret", "token_url", "client_id", "scope", *_TRUST, "timeout_s"),
    "mllp": (
        *_NET, "receiving_application", "receiving_facility", "enhanced_acknowledgment", "charset", "processing_id",
        "largest_pdf_kb", "forms", "tls", *_TRUST, "timeout_s",
    ),
    "folder": ("folder", "file_name", "forms"),
}  # fmt: skip
_TYPES = {each.name: each.type for each in fields(Destination)}
_ADDRESSES = ("url", "token_url")
_YES, _NO = "yes", "no"


class DestinationForm(QFrame):
    """Name, protocol and its fields.

    Args:
        save: takes name and table; gives what is wrong with them in words, or nothing.
        remove: takes the name.
        leave: nothing is to be changed.
    """

    def __init__(
        self,
        save: Callable[[str, Mapping[str, Any]], str],
        remove: Callable[[str], object],
        leave: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        self._save = save
        self._was: dict[str, Any] = {}
        self._edits: dict[str, LineEdit | Choices] = {}
        self._answers: dict[str, str] = {}
        self.name = LineEdit(name=tr("Name of the destination"))
        self.name.setMaximumWidth(280)
        self.protocol = Choices(
            [(code, word(each.words)) for code, each in PROTOCOLS.items()], name=tr("Protocol")
        )
        self.protocol.picked.connect(lambda codes: self._fill(codes[0]))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.problem = label("", "warning", wrap=True)
        self.problem.hide()
        self.keep = button(tr("Keep"), self._on_keep, kind="primary")
        self.remove = button(tr("Remove"), lambda: remove(self.name.text().strip()))
        self.leave = button(tr("Leave it as it was"), leave)
        first = row(gap=8)
        first.addWidget(self.name)
        for each in (self.keep, self.leave, self.remove):
            first.addWidget(each)
        first.addStretch(1)
        box = column(self, gap=8)
        box.addWidget(label(tr("Name"), "caption"))
        box.addLayout(first)
        box.addWidget(self.problem)
        box.addWidget(label(tr("Protocol"), "caption"))
        box.addWidget(self.protocol)
        box.addLayout(self._grid)
        box.addStretch(1)

    def show_destination(self, name: str, told: Mapping[str, Any]) -> None:
        """Show one to change, with what is wrong with it, or an empty form for a new one."""
        self._was = dict(told)
        self.name.setText(name)
        self.name.setReadOnly(bool(name))
        self.remove.setVisible(bool(name))
        self._tell(_wrong(name, told) if name else "")
        protocol = str(told.get("protocol") or next(iter(PROTOCOLS)))
        self.protocol.choose([protocol])
        self._fill(protocol)
        self.name.setFocus()

    def field(self, name: str) -> LineEdit | Choices:
        """The editor of a field."""
        return self._edits[name]

    def _fill(self, protocol: str) -> None:
        empty(self._grid)
        self._edits = {}
        for line, name in enumerate(USED.get(protocol, ())):
            words, hint = _WORDS[name]
            value = self._was.get(name)
            edit: LineEdit | Choices
            if _TYPES[name] is bool:
                edit = Choices([(_NO, tr("No")), (_YES, tr("Yes"))], joined=True, name=tr(words))
                edit.choose([_YES if value else _NO])
                edit.picked.connect(lambda codes, name=name: self._answers.update({name: codes[0]}))
                self._answers[name] = _YES if value else _NO
            else:
                edit = LineEdit(name=tr(words))
                edit.setPlaceholderText(tr(hint) if hint else "")
                edit.setText(without_user(_shown(value)) if name in _ADDRESSES else _shown(value))
            self._edits[name] = edit
            self._grid.addWidget(label(tr(words), wrap=True), line, 0)
            self._grid.addWidget(edit, line, 1)

    def _on_keep(self) -> None:
        protocol = self.protocol.codes[0]
        same = self._was.get("protocol") == protocol
        table: dict[str, Any] = {  # what the form does not ask for stays as the settings have it
            name: value for name, value in self._was.items() if same and name not in self._edits
        }
        table["protocol"] = protocol
        for name, edit in self._edits.items():
            if isinstance(edit, Choices):
                if self._answers[name] == _YES:
                    table[name] = True
            elif text := edit.text().strip():
                table[name] = _value(name, text)
        self._tell(self._save(self.name.text().strip(), table))

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))


def _wrong(name: str, told: Mapping[str, Any]) -> str:
    try:
        read_destination(name, told)
    except DestinationInvalid as error:
        return reason(error)
    return ""


def _shown(value: Any) -> str:
    if value is None:
        return ""
    return (
        ", ".join(map(str, value))
        if isinstance(value, list | tuple)
        else f"{value:g}"
        if isinstance(value, float)
        else str(value)
    )


def _value(name: str, text: str) -> Any:
    """As the settings take it; what is no number stays text, and is told so."""
    kind = _TYPES[name]
    if kind == tuple[str, ...]:
        return [each.strip() for each in text.split(",") if each.strip()]
    try:
        return int(text) if kind is int else float(text) if kind is float else text
    except ValueError:
        return text
