"""Plays the demonstration into a folder: images, store, signed note in all forms, case file, pictures."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from procroom.app import demo_case
from procroom.app.case_file import export, text_of
from procroom.app.clock import clock_of
from procroom.app.headless import Note, Signer, print_note
from procroom.app.ports import Store
from procroom.app.session import CaseSession
from procroom.domain.errors import ProcroomError
from procroom.imaging.synthetic import DemoStudy, write_demo_study
from procroom.notes.render.type import Paper
from procroom.storage.store import open_store

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A demonstration ready for the window: its case is half documented.

    Attributes:
        images: the files of the study.
        store: file that holds the case.
        case_id: the case.
    """

    images: tuple[Path, ...]
    store: Path
    case_id: str


@dataclass(frozen=True, slots=True)
class Played:
    """A demonstration played to the signed note.

    Attributes:
        images: the files of the study.
        store: file that holds the case.
        case_id: the case.
        digest: SHA-256 (hex) of the PDF.
        files: what was written, by what it is.
    """

    images: tuple[Path, ...]
    store: Path
    case_id: str
    digest: str
    files: dict[str, Path]


def prepare(folder: Path, progress: Progress) -> Prepared:
    """Make the images and a half documented case in a folder.

    Raises:
        ProcroomError: the folder cannot be written.
    """
    study, place, store = _start(folder, progress)
    try:
        session = demo_case.open_demo(store, clock_of())
        demo_case.half_documented(session, study)
        return Prepared(study.paths, place, session.case_id)
    finally:
        store.close()


def play(folder: Path, progress: Progress) -> Played:
    """Make the images, document the case, sign it, and write everything into a folder.

    Raises:
        ProcroomError: the folder cannot be written.
    """
    study, place, store = _start(folder, progress)
    try:
        session = demo_case.open_demo(store, clock_of())
        demo_case.half_documented(session, study)
        demo_case.complete(session, study, store)
        note = print_note(session, store, Paper.LETTER, Signer(*demo_case.SIGNER))
        return Played(study.paths, place, session.case_id, note.digest, _write(folder, session, store, note))
    finally:
        store.close()


def _start(folder: Path, progress: Progress) -> tuple[DemoStudy, Path, Store]:
    place = folder / "procroom.sqlite"
    try:
        study = write_demo_study(folder / "images", progress=progress)
    except OSError as error:
        raise ProcroomError(
            f"{folder} cannot be written: {error.strerror or error}.",
            remedy="Name another folder with --out.",
        ) from error
    return study, place, open_store(place)


def _write(folder: Path, session: CaseSession, store: Store, note: Note) -> dict[str, Path]:
    made: dict[str, tuple[str, bytes]] = {
        "note": ("note.pdf", note.pdf),
        "text": ("note.txt", note.text.encode()),
        "html": ("note.html", note.html.encode()),
        "case_file": ("case.json", text_of(export(session)).encode()),
        "facts": ("facts.json", (json.dumps(note.facts, ensure_ascii=False, indent=2) + "\n").encode()),
    }
    for view in session.state.views.values():
        made[view.view_id] = (f"{view.view_id}.png", store.blob(view.picture))
    files = {"images": folder / "images", "store": folder / "procroom.sqlite"}
    for what, (name, data) in made.items():
        files[what] = folder / name
        try:
            files[what].write_bytes(data)
        except OSError as error:
            raise ProcroomError(f"{files[what]} cannot be written: {error.strerror or error}.") from error
    return files
