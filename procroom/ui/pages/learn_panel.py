"""Teaches a pedal, a remote or a key: choose an action, press it once, see what arrived, keep it. Never modal."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QWidget

from procroom.ui.key_table import KeyRow, caution, key_rows, normal, owner_of, refusal
from procroom.ui.learnt_keys import LearntKeys
from procroom.ui.native_keys import native
from procroom.ui.tongue import tr
from procroom.ui.widgets.picker import Entry, Picker
from procroom.ui.widgets.words import button, column, empty, label, panel, row

_HELD_ONLY = {
    *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr),
    *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_unknown),
}


class KeyCatcher(QFrame):
    """Has the focus while it waits; takes the next key whatever it means elsewhere.

    Signals:
        caught(key): a key came, as portable text.
    """

    caught = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "ask")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words = label("", "lead", wrap=True)
        column(self, margin=16).addWidget(self.words)

    def wait_for(self, action: str) -> None:
        """Wait for the key of an action."""
        text = tr("Press the pedal, the remote or the key for “{action}” now.", action=action)
        self.words.setText(text)
        self.setAccessibleName(text)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Qt override: no shortcut, no Tab goes past it."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in _HELD_ONLY or event.isAutoRepeat():
            return
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
        )
        pressed = QKeySequence(event.key() | held.value)
        self.caught.emit(normal(pressed.toString(QKeySequence.SequenceFormat.PortableText)))


class LearnPanel(QFrame):
    """Learnt keys, and how to teach another."""

    def __init__(self, over: QWidget) -> None:
        super().__init__()
        self.setProperty("panel", "card")
        self._keys: LearntKeys | None = None
        self._row: KeyRow | None = None
        self._key = ""
        self.picker = Picker(over)
        self.picker.picked.connect(self.wait_for)
        self.teach = button(tr("Teach a key…"), self._choose, kind="primary")
        self.shipped = button(tr("Back to the shipped keys"), self._on_shipped)
        self.catcher = KeyCatcher()
        self.catcher.caught.connect(self.take)
        self.said = label("", "lead", wrap=True)
        self.keep = button(tr("Keep"), self._on_keep, kind="primary")
        self.cancel = button(tr("Cancel"), self.stop)
        self._lines = column(gap=4)
        self._lay_out()
        self.stop()

    def _lay_out(self) -> None:
        box = column(self, margin=16, gap=12)
        head = row(gap=8)
        head.addWidget(label(tr("Pedals and remotes"), "heading"), 1)
        head.addWidget(self.shipped)
        head.addWidget(self.teach)
        box.addLayout(head)
        words = tr(
            "A pedal or a presenter's remote types keys. Choose what it should do, press it once, and keep it. Set pedals to F13 to F24 where you can: no other program uses those. A learnt key holds everywhere in the window, whatever has the focus; held down, it records once."
        )
        box.addWidget(label(words, "muted", wrap=True))
        box.addWidget(self.catcher)
        box.addWidget(self.said)
        acts = row(gap=8)
        acts.addStretch(1)
        acts.addWidget(self.cancel)
        acts.addWidget(self.keep)
        box.addLayout(acts)
        box.addLayout(self._lines)

    def use(self, keys: LearntKeys) -> None:
        """Work on these keys."""
        self._keys = keys
        keys.changed.connect(self._show_lines)
        self._show_lines()

    def wait_for(self, action: str) -> None:
        """Wait for a key for an action."""
        if self._keys is None:
            return
        self._row = next(each for each in key_rows(self._keys.current) if each.action == action)
        self.said.hide()
        self.keep.hide()
        self.cancel.show()
        self.catcher.wait_for(self._row.words.rstrip("…"))

    def take(self, key: str) -> None:
        """A key came: say what it is, whose it is, and offer to keep or to move it."""
        if self._keys is None or self._row is None:
            return
        self._key = key
        no, owner = refusal(key, native(key)), owner_of(self._keys.current, key)
        here = tr("{key} arrived.", key=native(key))
        if no:
            words, offer = f"{here} {no}", ""
        elif owner is not None and owner.action == self._row.action:
            words, offer = f"{here} {tr('It does that already.')}", ""
        elif owner is not None:
            belongs = tr(
                "It belongs to “{action}” ({place}).", action=owner.words.rstrip("…"), place=owner.place
            )
            words = f"{here} {belongs}"
            offer = tr("Move it here")
        else:
            words, offer = here, tr("Keep")
        self.said.setText(" ".join(filter(None, (words, caution(key) if offer else ""))))
        self.said.show()
        self.catcher.setVisible(not offer)
        self.keep.setText(offer)
        self.keep.setAccessibleName(
            tr("{offer}: {key} for {words}", offer=offer, key=native(key), words=self._row.words)
        )
        self.keep.setVisible(bool(offer))
        (self.keep if offer else self.catcher).setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Wait no longer."""
        self._row, self._key = None, ""
        for each in (self.catcher, self.said, self.keep, self.cancel):
            each.hide()
        if self.isVisible():
            self.teach.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        if self._keys is not None:
            entries = [
                Entry(each.action, f"{each.place}: {each.words}", ", ".join(map(native, each.keys)))
                for each in key_rows(self._keys.current)
            ]
            self.picker.open_with(tr("What should the pedal or key do?"), tr("Type a part of it"), entries)

    def _on_keep(self) -> None:
        if self._keys is not None and self._row is not None and self._key:
            self._keys.learn(self._row.action, self._key)
        self.stop()

    def _on_shipped(self) -> None:
        if self._keys is not None:
            self._keys.back_to_shipped()

    def _show_lines(self) -> None:
        empty(self._lines)
        if self._keys is None:
            return
        learnt = [(each, key) for each in key_rows(self._keys.current) for key in each.learnt]
        changed = bool(learnt or self._keys.current.given_up)
        self.shipped.setEnabled(changed)
        if not learnt:
            self._lines.addWidget(label(tr("No key was taught on this station."), "muted"))
        for each, key in learnt:
            line = panel("inset")
            words = row(line, margin=(12, 4, 4, 4), gap=16)
            words.addWidget(label(native(key), "strong"))
            words.addWidget(label(f"{each.words.rstrip('…')}   ({each.place})"), 1)
            forget = partial(self._keys.forget, each.action, key)
            words.addWidget(
                button(
                    tr("Remove"),
                    forget,
                    name=tr("Remove {key} from {words}", key=native(key), words=each.words),
                )
            )
            self._lines.addWidget(line)
