"""Words that every printed form of a note carries whatever the case: labels, disclaimers, status."""

from dataclasses import dataclass

from procroom.domain.language import Language, mark
from procroom.notes.document import AddendumBlock, NoteDocument
from procroom.notes.languages import language_of

DISCLAIMER = mark(
    "note", "Documentation aid. Not for diagnosis. Not for needle guidance. Verify before signing."
)
DEMO = mark("note", "DEMONSTRATION – synthetic data, not a patient")
IMAGES = mark(
    "note",
    "Pictures are not shown on a calibrated display. Orientation is as stored in the image unless a picture says"
    " otherwise; verify the side with a marker. Marks are the operator’s.",
)
ADDENDUM, WITHDRAWN = mark("note", "Addendum {number}"), mark("note", "Note withdrawn")
NOT_DOCUMENTED = mark("note", "Not documented")
NOT_SIGNED = mark("note", "Not signed.")
NO_PICTURE = mark("note", "The picture is not kept with this note.")
STATUS = {
    "draft": mark("note", "DRAFT – not signed"),
    "ready": mark("note", "READY FOR SIGNATURE – not signed"),
    "signed": mark("note", "SIGNED"),
    "addended": mark("note", "SIGNED, WITH ADDENDUM"),
    "withdrawn": mark("note", "WITHDRAWN – not valid"),
    "brief": mark("note", "Brief note: full report to follow – not signed"),
}


@dataclass(frozen=True, slots=True)
class Furniture:
    """The words around a note, in its language."""

    language: Language

    @classmethod
    def of(cls, document: NoteDocument) -> "Furniture":
        """Of a note."""
        return cls(language_of(document.language))

    def say(self, source: str, /, **places: object) -> str:
        """A text of the note in its language."""
        return self.language.text("note", source, **places)

    def added(self, number: int, block: AddendumBlock) -> str:
        """Head of what came after the signature."""
        return self.say(WITHDRAWN) if block.withdraws else self.say(ADDENDUM, number=number)

    def status(self, document: NoteDocument) -> str:
        """What has become of the note."""
        return self.say(STATUS[document.status])


def gaps_line(document: NoteDocument) -> str:
    """How many required facts are missing, in words; empty when none is."""
    count = len({fact for sentence in document.missing for fact in sentence.facts})
    if not count:
        return ""
    say = language_of(document.language).text
    if count == 1:
        return say("note", "1 required fact is not documented")
    return say("note", "{count} required facts are not documented", count=count)
