"""The note of a case: composed live while it is open, read from its frozen form once it is signed."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from importlib.metadata import version

from procroom.app.frozen_note import thaw
from procroom.app.ports import Store
from procroom.domain.assessment import Assessment
from procroom.domain.case import CaseState, status_when_signed
from procroom.domain.definition import Item, ProcedureDefinition
from procroom.domain.errors import RecordDamaged
from procroom.domain.language import ENGLISH
from procroom.domain.parts import Parts
from procroom.domain.translated import in_language
from procroom.notes.brief import compose_brief
from procroom.notes.compose import compose
from procroom.notes.document import AddendumBlock, NoteDocument
from procroom.notes.languages import language_of
from procroom.notes.render.pictures import Pictures
from procroom.notes.wording import moment

#: Patients whose name begins so are synthetic; their notes say it on every page.
DEMO = "DEMO^"


@cache
def software() -> str:
    """Name and version, as printed in the footer."""
    return f"procroom {version('procroom')}"


def is_demonstration(definition: ProcedureDefinition, state: CaseState) -> bool:
    """Whether the case's patient is synthetic."""
    for names, item in definition.walk():
        if isinstance(item, Item) and item.role == "patient_name":
            name = state.value(".".join(names))
            return isinstance(name, str) and name.startswith(DEMO)
    return False


def live_note(
    definition: ProcedureDefinition,
    state: CaseState,
    assessment: Assessment | None = None,
    signed_off: Sequence[str] = (),
    language: str = ENGLISH.code,
    parts: Parts | None = None,
    *,
    lacks: bool | None = None,
) -> NoteDocument:
    """The note of a case as it would read now; for a signed case use ``note_of``.

    Args:
        definition: the case's pinned definition.
        state: the case.
        assessment: of the case at signing; its figures, codes and packs are printed with it.
        signed_off: a line for each of its rule packs that the practice signed off.
        language: that it is written in, whatever the screen's.
        parts: of this case's note as it was, to make only what changed since.
        lacks: whether required facts are missing, where that is known already.

    Raises:
        LanguageUnknown: there is no such language.
    """
    return compose(
        in_language(definition, language_of(language)),
        state,
        software=software(),
        demo=is_demonstration(definition, state),
        assessment=assessment,
        signed_off=signed_off,
        parts=parts,
        lacks=lacks,
    )


def brief_note(
    definition: ProcedureDefinition, state: CaseState, language: str = ENGLISH.code
) -> NoteDocument:
    """The brief note of a case: the elements that cannot wait for the full report.

    Raises:
        LanguageUnknown: there is no such language.
    """
    return compose_brief(
        in_language(definition, language_of(language)),
        state,
        software=software(),
        demo=is_demonstration(definition, state),
    )


def note_of(
    store: Store,
    definition: ProcedureDefinition,
    state: CaseState,
    assessment: Assessment | None = None,
    signed_off: Sequence[str] = (),
    language: str = ENGLISH.code,
    parts: Parts | None = None,
    *,
    lacks: bool | None = None,
) -> NoteDocument:
    """The note of a case: as frozen at signing, with its addenda, or live while it is not signed.

    A signed note stays in the language it was signed in, whichever is asked for.

    Raises:
        RecordDamaged: the frozen note cannot be read.
        LanguageUnknown: there is no such language.
    """
    if state.signature is not None:
        return frozen_note(store, state)
    return live_note(definition, state, assessment, signed_off, language, parts, lacks=lacks)


def frozen_note(store: Store, state: CaseState) -> NoteDocument:
    """The signed document with the addenda made since. The definition is not needed, nothing is recomposed.

    Raises:
        RecordDamaged: the case is not signed, or its frozen note cannot be read.
    """
    if state.signature is None:
        raise RecordDamaged("This case is not signed.", remedy="Sign it first.")
    document = thaw(store.blob(state.signature.document))
    if not state.addenda:
        return document
    added = tuple(
        AddendumBlock(each.text, each.name, each.role, moment(each.at), each.withdraws)
        for each in state.addenda
    )
    return replace(document, status=status_when_signed(state.addenda).value, addenda=added)


def pictures_of(store: Store) -> Pictures:
    """Pictures by digest for the printers, which print an empty frame for one that is lost."""

    def picture(digest: str) -> bytes:
        try:
            return store.blob(digest)
        except RecordDamaged as error:
            raise KeyError(digest) from error

    return picture
