"""The few questions that stop everything: signing, withdrawing, sending unsigned. And About."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QWidget

from procroom.app.signing import ATTESTATION, ROLES
from procroom.domain.decide import LEAST_WORDS
from procroom.domain.language import first_up
from procroom.domain.values import Actor
from procroom.ui.scale import scale
from procroom.ui.tongue import later, tr, word
from procroom.ui.widgets.choices import Choices
from procroom.ui.widgets.layouts import FlowLayout, ListScroll
from procroom.ui.widgets.pick_edit import PickEdit
from procroom.ui.widgets.text_edits import LineEdit
from procroom.ui.widgets.words import button, column, hide_if, label

DISCLAIMER = later("Documentation aid. Not for diagnosis. Not for needle guidance. Not a monitor or alarm.")
#: What else has to be known before the first use; stands in About too (clinical.md G2).
LABELS = (
    later("Pictures: display not calibrated; orientation per DICOM or room setting; verify with marker."),
    later("Rules: as shipped until this practice's medical director has reviewed and signed off each pack."),
    later("Notes: verify before signing. Codes: suggestion for coder review."),
)


#: Higher than any question is, in pixels; the screen is what limits it.
_TALLEST = 4000
#: What is left of the screen around a question.
_EDGE = 16


class Question(QDialog):
    """A title and fields that scroll where the screen is low, and below them, always in sight, what ends it.

    Attributes:
        box: the column to add to.
    """

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._screen, self._inner = parent.screen(), QWidget()
        self.box = column(self._inner, margin=(24, 24, 24, 8), gap=8)

    def ask(self, *ends: QPushButton, verify: QLabel | None = None) -> None:
        """Lay everything out, as high as it needs and the screen allows; ``verify`` stands above the buttons."""
        foot = FlowLayout(gap=8)
        foot.setContentsMargins(24, 8, 24, 16)
        for each in ends:
            foot.addWidget(each)
        middle = ListScroll(_TALLEST, least=0.2)
        whole = column(self, gap=0)
        whole.addWidget(middle, 1)
        if verify is not None:
            verify.setContentsMargins(24, 0, 24, 0)
            whole.addWidget(verify)
        whole.addLayout(foot)
        room = self._screen.availableGeometry()
        self.setMaximumSize(room.width() - 2 * _EDGE, room.height() - 2 * _EDGE)
        wide = min(scale().of(560), self.maximumWidth())
        self.setMinimumWidth(wide)
        middle.show_list(self._inner)
        high = self.box.totalHeightForWidth(wide) + foot.heightForWidth(wide) + _EDGE
        if verify is not None:
            high += verify.sizeHint().height()
        self.resize(wide, min(high, self.maximumHeight()))

    def add_field(self, title: str, field: QWidget) -> None:
        """A field under its title."""
        name = label(title, "label", wrap=True)
        name.setBuddy(field)
        self.box.addWidget(name)
        self.box.addWidget(field)


def _text_field(name: str, text: str = "") -> QPlainTextEdit:
    """Several lines of words."""
    made = QPlainTextEdit(text)
    made.setAccessibleName(name)
    made.setTabChangesFocus(True)
    made.setFixedHeight(scale().of(112))
    return made


class SignDialog(Question):
    """Who signs, in which role, what is attested, when. Nothing is assumed but the offered words."""

    def __init__(self, who: str, summary: str, now: datetime, me: Actor, parent: QWidget) -> None:
        super().__init__(tr("Sign the note"), parent)
        self._me = me
        self.name = LineEdit(name=tr("Name of the signer"))
        self.role = _role_edit()
        self.attestation = _text_field(tr("Attestation"), ATTESTATION)
        self.sign = button(tr("Sign"), self.accept, kind="primary")
        self.sign_as = button(tr("Sign as {name}, {role}", name=me.name, role=word(me.role)), self._sign_as)
        hide_if(self.sign_as, not me.name or me.role not in ROLES)
        self.cancel = button(tr("Cancel"), self.reject)
        self.box.addWidget(label(tr("Sign the note"), "title", wrap=True))
        self.box.addWidget(label(who, "strong", wrap=True))
        self.box.addWidget(label(summary, "muted", wrap=True))
        self.box.addSpacing(8)
        self.add_field(tr("Name"), self.name)
        self.add_field(tr("Role"), self.role)
        self.add_field(tr("Attestation"), self.attestation)
        self.box.addWidget(_time_label(now))
        after = tr("After signing the note cannot be changed; addenda can follow.")
        self.box.addWidget(label(after, "muted", wrap=True))
        verify = label(tr("Verify before signing."), "strong", wrap=True)
        self.ask(self.sign_as, self.cancel, self.sign, verify=verify)
        for line in (self.name, self.role):
            line.textChanged.connect(self._check)
        self.attestation.textChanged.connect(self._check)
        self._check()

    @property
    def words(self) -> tuple[str, str, str]:
        """Name, role, attestation."""
        return self.name.text().strip(), self.role.said.strip(), self.attestation.toPlainText().strip()

    def _sign_as(self) -> None:
        """Sign as the person who makes the entries, by name and role as they stand on the button."""
        self.name.setText(self._me.name)
        self.role.setText(word(self._me.role))
        if all(self.words):
            self.accept()

    def _check(self) -> None:
        self.sign.setEnabled(all(self.words))
        self.sign_as.setEnabled(bool(self.words[2]))


class AddendumDialog(Question):
    """Text added to a signed note, or why it is withdrawn."""

    def __init__(self, parent: QWidget, *, withdraws: bool = False) -> None:
        super().__init__(tr("Withdraw the note") if withdraws else tr("Add an addendum"), parent)
        self._least = LEAST_WORDS if withdraws else 1
        title = tr("Withdraw this note") if withdraws else tr("Addendum")
        self.text = _text_field(tr("Reason") if withdraws else title)
        self.name = LineEdit(name=tr("Name"))
        self.role = _role_edit()
        self.add = button(tr("Withdraw") if withdraws else tr("Add addendum"), self.accept, kind="primary")
        self.box.addWidget(label(title, "title", wrap=True))
        said = (
            tr(
                "For a note that should not be: another patient's, or written twice. It stays readable and says on "
                "every page that it is withdrawn; nothing can follow it. A wrong fact is put right in an addendum."
            )
            if withdraws
            else tr("The signed note stays as it is; this text is printed after it.")
        )
        self.box.addWidget(label(said, "muted", wrap=True))
        self.add_field(tr("Reason") if withdraws else tr("Text"), self.text)
        self.add_field(tr("Name"), self.name)
        self.add_field(tr("Role"), self.role)
        self.ask(button(tr("Cancel"), self.reject), self.add)
        self.text.textChanged.connect(self._check)
        self.name.textChanged.connect(self._check)
        self.role.textChanged.connect(self._check)
        self._check()

    @property
    def words(self) -> tuple[str, str, str]:
        """Text, name, role."""
        return self.text.toPlainText().strip(), self.name.text().strip(), self.role.said.strip()

    def _check(self) -> None:
        self.add.setEnabled(all(self.words) and len(self.words[0]) >= self._least)


class AboutDialog(Question):
    """Name, version, what it is not."""

    def __init__(self, software: str, store: str, parent: QWidget) -> None:
        super().__init__(tr("About procroom"), parent)
        what = tr("Desktop assistant of the interventional pain procedure room.")
        where = LineEdit(name=tr("Cases are kept in"))
        where.setReadOnly(True)
        where.setText(store)
        where.setCursorPosition(0)
        licences = tr("Apache License 2.0. Typeface Noto Sans, SIL Open Font License 1.1.")
        self.box.addWidget(label(software, "title", wrap=True))
        self.box.addWidget(label(what, "muted", wrap=True))
        self.box.addWidget(label(tr(DISCLAIMER), "strong", wrap=True))
        for text in LABELS:
            self.box.addWidget(label(tr(text), wrap=True))
        self.add_field(tr("Cases are kept in"), where)
        self.box.addWidget(label(licences, "caption", wrap=True))
        close = button(tr("Close"), self.accept, kind="primary")
        self.ask(close)
        close.setFocus()


class ReleaseDialog(Question):
    """Who lets a case leave that is not signed, why, and to whom."""

    def __init__(self, destinations: Sequence[str], parent: QWidget) -> None:
        super().__init__(tr("Send unsigned"), parent)
        self.to = Choices([(each, each) for each in destinations], several=True, name=tr("To"))
        self.reason = _text_field(tr("Why it leaves unsigned"))
        self.name = LineEdit(name=tr("Name"))
        self.role = _role_edit()
        self.release = button(tr("Send unsigned"), self.accept, kind="primary")
        self.box.addWidget(label(tr("Send unsigned"), "title", wrap=True))
        said = tr(
            "Whoever receives it is told that it is not signed and may still change. The release, with name and reason, stays in the record for good."
        )
        self.box.addWidget(label(said, wrap=True))
        self.add_field(tr("To"), self.to)
        self.add_field(
            tr("Why it leaves unsigned, at least {number} characters", number=LEAST_WORDS), self.reason
        )
        self.add_field(tr("Name"), self.name)
        self.add_field(tr("Role"), self.role)
        self.ask(button(tr("Cancel"), self.reject), self.release)
        self.to.picked.connect(self._check)
        self.reason.textChanged.connect(self._check)
        self.name.textChanged.connect(self._check)
        self.role.textChanged.connect(self._check)
        self._check()

    @property
    def words(self) -> tuple[str, str, str]:
        """Name, role, reason."""
        return self.name.text().strip(), self.role.said.strip(), self.reason.toPlainText().strip()

    def _check(self, _codes: object = None) -> None:
        name, role, reason = self.words
        self.release.setEnabled(bool(self.to.codes and name and role) and len(reason) >= LEAST_WORDS)


class OverrideDialog(Question):
    """Why a finding may stand: a reason from the list and the person's own words (clinical.md K10)."""

    def __init__(self, finding: str, reasons: Sequence[str], parent: QWidget) -> None:
        super().__init__(tr("Override"), parent)
        options = [(each, first_up(word(each.lower().replace("_", " ")))) for each in reasons]
        self.reason = Choices(options, name=tr("Reason"))
        self.text = _text_field(tr("In your own words"))
        self.go_on = button(tr("Record the override"), self.accept, kind="primary")
        self.cancel = button(tr("Cancel"), self.reject)
        printed = tr("Printed in the note under deviations; after signing it cannot be changed.")
        self.box.addWidget(label(tr("Override"), "title", wrap=True))
        self.box.addWidget(label(finding, "strong", wrap=True))
        self.add_field(tr("Reason"), self.reason)
        self.add_field(tr("In your own words, at least {number} characters", number=LEAST_WORDS), self.text)
        self.box.addWidget(label(printed, "muted", wrap=True))
        self.ask(self.cancel, self.go_on)
        self.reason.picked.connect(self._check)
        self.text.textChanged.connect(self._check)
        self._check()

    @property
    def words(self) -> tuple[str, str]:
        """Reason code and text."""
        codes = self.reason.codes
        return (codes[0] if codes else ""), self.text.toPlainText().strip()

    def _check(self, _codes: object = None) -> None:
        reason, text = self.words
        self.go_on.setEnabled(bool(reason) and len(text) >= LEAST_WORDS)


class SignOffDialog(Question):
    """The practice's medical director answers for a rule pack as it stands."""

    def __init__(self, pack: str, now: datetime, parent: QWidget) -> None:
        super().__init__(tr("Sign off a rule pack"), parent)
        self.name = LineEdit(name=tr("Name"))
        self.role = LineEdit(name=tr("Role"))
        self.sign = button(tr("Sign off"), self.accept, kind="primary")
        self.cancel = button(tr("Cancel"), self.reject)
        taken = tr("I have reviewed its figures and sources and take them for use in this practice.")
        self.box.addWidget(label(tr("Sign off a rule pack"), "title", wrap=True))
        self.box.addWidget(label(pack, "strong", wrap=True))
        self.box.addWidget(label(taken, wrap=True))
        self.add_field(tr("Name"), self.name)
        self.add_field(tr("Role, e.g. Medical director"), self.role)
        self.box.addWidget(_time_label(now))
        self.ask(self.cancel, self.sign)
        for line in (self.name, self.role):
            line.textChanged.connect(self._check)
        self._check()

    @property
    def words(self) -> tuple[str, str]:
        """Name and role."""
        return self.name.text().strip(), self.role.text().strip()

    def _check(self) -> None:
        self.sign.setEnabled(all(self.words))


def _role_edit() -> PickEdit:
    """In which role somebody does it."""
    return PickEdit([(each, word(each)) for each in ROLES], placeholder=tr("Type or pick"), name=tr("Role"))


def _time_label(now: datetime) -> QLabel:
    """When it is done, with the zone."""
    time = tr("Time: {now} (UTC{zone})", now=f"{now:%Y-%m-%d %H:%M}", zone=f"{now:%z}")
    return label(time, "muted", wrap=True)
