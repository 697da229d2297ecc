"""The few questions that stop everything: signing, withdrawing, sending unsigned. And About."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

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
from procroom.ui.widgets.words import button, column, hide_if, label, row

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


class SignDialog(QDialog):
    """Who signs, in which role, what is attested, when. Nothing is assumed but the offered words."""

    def __init__(self, who: str, summary: str, now: datetime, me: Actor, parent: QWidget) -> None:
        super().__init__(parent)
        self._me = me
        self.setWindowTitle(tr("Sign the note"))
        self.name = LineEdit(name=tr("Name of the signer"))
        self.role = _role_edit()
        self.attestation = QPlainTextEdit(ATTESTATION)
        self.attestation.setAccessibleName(tr("Attestation"))
        self.attestation.setTabChangesFocus(True)
        self.attestation.setFixedHeight(scale().of(112))
        self.sign = button(tr("Sign"), self.accept, kind="primary")
        self.sign_as = button(tr("Sign as {name}, {role}", name=me.name, role=word(me.role)), self._sign_as)
        hide_if(self.sign_as, not me.name or me.role not in ROLES)
        self.cancel = button(tr("Cancel"), self.reject)
        inner = QWidget()
        box = column(inner, margin=(24, 24, 24, 8), gap=8)
        box.addWidget(label(tr("Sign the note"), "title", wrap=True))
        box.addWidget(label(who, "strong", wrap=True))
        box.addWidget(label(summary, "muted", wrap=True))
        box.addSpacing(8)
        for title, field in (
            (tr("Name"), self.name),
            (tr("Role"), self.role),
            (tr("Attestation"), self.attestation),
        ):
            name = label(title, "label")
            name.setBuddy(field)
            box.addWidget(name)
            box.addWidget(field)
        time = tr("Time: {now} (UTC{zone})", now=f"{now:%Y-%m-%d %H:%M}", zone=f"{now:%z}")
        box.addWidget(label(time, "muted", wrap=True))
        after = tr("After signing the note cannot be changed; addenda can follow.")
        box.addWidget(label(after, "muted", wrap=True))
        verify = label(tr("Verify before signing."), "strong", wrap=True)
        verify.setContentsMargins(24, 0, 24, 0)
        foot = FlowLayout(gap=8)
        foot.setContentsMargins(24, 8, 24, 16)
        for each in (self.sign_as, self.cancel, self.sign):
            foot.addWidget(each)
        middle = ListScroll(_TALLEST, least=0.2)
        whole = column(self, gap=0)
        whole.addWidget(middle, 1)
        whole.addWidget(verify)
        whole.addLayout(foot)
        room = parent.screen().availableGeometry()
        self.setMaximumSize(room.width() - 2 * _EDGE, room.height() - 2 * _EDGE)
        self.setMinimumWidth(min(scale().of(560), self.maximumWidth()))
        middle.show_list(inner)
        wide = self.minimumWidth()
        high = box.totalHeightForWidth(wide) + verify.sizeHint().height() + foot.heightForWidth(wide) + _EDGE
        self.resize(wide, min(high, self.maximumHeight()))
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


class AddendumDialog(QDialog):
    """Text added to a signed note, or why it is withdrawn."""

    def __init__(self, parent: QWidget, *, withdraws: bool = False) -> None:
        super().__init__(parent)
        self._least = LEAST_WORDS if withdraws else 1
        self.setWindowTitle(tr("Withdraw the note") if withdraws else tr("Add an addendum"))
        self.setMinimumWidth(560)
        self.text = QPlainTextEdit()
        title = tr("Withdraw this note") if withdraws else tr("Addendum")
        self.text.setAccessibleName(tr("Reason") if withdraws else title)
        self.text.setTabChangesFocus(True)
        self.name = LineEdit(name=tr("Name"))
        self.role = _role_edit()
        self.add = button(tr("Withdraw") if withdraws else tr("Add addendum"), self.accept, kind="primary")
        box = column(self, margin=24, gap=8)
        box.addWidget(label(title, "title"))
        said = (
            tr(
                "For a note that should not be: another patient's, or written twice. It stays readable and says on "
                "every page that it is withdrawn; nothing can follow it. A wrong fact is put right in an addendum."
            )
            if withdraws
            else tr("The signed note stays as it is; this text is printed after it.")
        )
        box.addWidget(label(said, "muted", wrap=True))
        head = tr("Reason") if withdraws else tr("Text")
        _add_fields(box, ((head, self.text), (tr("Name"), self.name), (tr("Role"), self.role)))
        _add_foot(box, button(tr("Cancel"), self.reject), self.add)
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


class AboutDialog(QDialog):
    """Name, version, what it is not."""

    def __init__(self, software: str, store: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About procroom"))
        self.setMinimumWidth(520)
        box = column(self, margin=24, gap=12)
        box.addWidget(label(software, "title"))
        box.addWidget(label(tr("Desktop assistant of the interventional pain procedure room."), "muted"))
        box.addWidget(label(tr(DISCLAIMER), "strong", wrap=True))
        for text in LABELS:
            box.addWidget(label(tr(text), wrap=True))
        box.addWidget(
            label(tr("Cases are kept in {store}", store=store), "caption", wrap=True, selectable=True)
        )
        box.addWidget(
            label(tr("Apache License 2.0. Typeface Noto Sans, SIL Open Font License 1.1."), "caption")
        )
        foot = row()
        foot.addStretch(1)
        close = button(tr("Close"), self.accept, kind="primary")
        foot.addWidget(close)
        box.addLayout(foot)
        close.setFocus()


class ReleaseDialog(QDialog):
    """Who lets a case leave that is not signed, why, and to whom."""

    def __init__(self, destinations: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Send unsigned"))
        self.setMinimumWidth(560)
        self.to = Choices([(each, each) for each in destinations], several=True, name=tr("To"))
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(tr("Why it leaves unsigned"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(96)
        self.name = LineEdit(name=tr("Name"))
        self.role = _role_edit()
        self.release = button(tr("Send unsigned"), self.accept, kind="primary")
        box = column(self, margin=24, gap=8)
        box.addWidget(label(tr("Send unsigned"), "title"))
        said = tr(
            "Whoever receives it is told that it is not signed and may still change. The release, with name and reason, stays in the record for good."
        )
        box.addWidget(label(said, wrap=True))
        titles = (
            (tr("To"), self.to),
            (tr("Why it leaves unsigned, at least {number} characters", number=LEAST_WORDS), self.reason),
            (tr("Name"), self.name),
            (tr("Role"), self.role),
        )
        _add_fields(box, titles)
        _add_foot(box, button(tr("Cancel"), self.reject), self.release)
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


class OverrideDialog(QDialog):
    """Why a finding may stand: a reason from the list and the person's own words (clinical.md K10)."""

    def __init__(self, finding: str, reasons: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Override"))
        self.setMinimumWidth(560)
        options = [(each, first_up(word(each.lower().replace("_", " ")))) for each in reasons]
        self.reason = Choices(options, name=tr("Reason"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("In your own words"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(96)
        self.go_on = button(tr("Record the override"), self.accept, kind="primary")
        self.cancel = button(tr("Cancel"), self.reject)
        box = column(self, margin=24, gap=8)
        box.addWidget(label(tr("Override"), "title"))
        box.addWidget(label(finding, "strong", wrap=True))
        box.addWidget(label(tr("Reason"), "label"))
        box.addWidget(self.reason)
        box.addWidget(
            label(tr("In your own words, at least {number} characters", number=LEAST_WORDS), "label")
        )
        box.addWidget(self.text)
        box.addWidget(
            label(tr("Printed in the note under deviations; after signing it cannot be changed."), "muted")
        )
        _add_foot(box, self.cancel, self.go_on)
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


class SignOffDialog(QDialog):
    """The practice's medical director answers for a rule pack as it stands."""

    def __init__(self, pack: str, now: datetime, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Sign off a rule pack"))
        self.setMinimumWidth(520)
        self.name = LineEdit(name=tr("Name"))
        self.role = LineEdit(name=tr("Role"))
        self.sign = button(tr("Sign off"), self.accept, kind="primary")
        self.cancel = button(tr("Cancel"), self.reject)
        box = column(self, margin=24, gap=8)
        box.addWidget(label(tr("Sign off a rule pack"), "title"))
        box.addWidget(label(pack, "strong", wrap=True))
        box.addWidget(
            label(
                tr("I have reviewed its figures and sources and take them for use in this practice."),
                wrap=True,
            )
        )
        for title, field in ((tr("Name"), self.name), (tr("Role, e.g. Medical director"), self.role)):
            name = label(title, "label")
            name.setBuddy(field)
            box.addWidget(name)
            box.addWidget(field)
        box.addWidget(
            label(tr("Time: {now} (UTC{zone})", now=f"{now:%Y-%m-%d %H:%M}", zone=f"{now:%z}"), "muted")
        )
        _add_foot(box, self.cancel, self.sign)
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


def _add_fields(box: QVBoxLayout, fields: Iterable[tuple[str, QWidget]]) -> None:
    """Fields below each other, each under its title."""
    for title, field in fields:
        box.addWidget(label(title, "label"))
        box.addWidget(field)


def _add_foot(box: QVBoxLayout, cancel: QPushButton, go_on: QPushButton) -> None:
    """What ends a dialog, at its foot."""
    foot = row()
    foot.addStretch(1)
    foot.addWidget(cancel)
    foot.addWidget(go_on)
    box.addSpacing(8)
    box.addLayout(foot)
