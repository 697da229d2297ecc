"""The quiet line under a section's heading: whose section it is, and who entered there last."""

from PySide6.QtWidgets import QLabel, QWidget

from procroom.app.ownership import last_entered, section_words, touches
from procroom.domain.changes import ChangeSet
from procroom.domain.definition import Section
from procroom.ui.forms.contract import FormContext
from procroom.ui.tongue import shown


class OwnerLine(QLabel):
    """``Nurse's section · DEMO Nurse 08:35``."""

    def __init__(self, section: Section, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section, self._context = section, context
        self.setProperty("role", "caption")
        self.setWordWrap(True)
        self.refresh(ChangeSet(everything=True))

    def refresh(self, changes: ChangeSet) -> None:
        """Say it again when something in the section changed."""
        if touches(changes, self._section):
            context = self._context
            last = last_entered(context.recorder.state, self._section)
            words = shown(section_words(self._section, last, context.day(), context.zone))
            self.setText(words)
            self.setVisible(bool(words))
