"""Composition root: settings, store, notices, clock and log put together once, for the window and the command line."""

import getpass
import logging
import platform
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from procroom.app.clock import clock_of
from procroom.app.composing import software
from procroom.app.notices import Level, Notices
from procroom.app.ports import Clock, Store
from procroom.app.privacy import KnownIdentifiers, identifiers_of, log_handler, short
from procroom.app.rule_packs import RulePacks
from procroom.app.session import CaseSession, open_new, rebuild_rows, reopen
from procroom.app.settings import RuleSettings, Settings, SettingsFile
from procroom.app.usual_book import UsualBook
from procroom.domain.changes import ChangeSet
from procroom.domain.definition import ProcedureDefinition
from procroom.domain.values import Actor
from procroom.procedures import registry
from procroom.storage.store import open_store

NAME = "procroom"
#: Folder of the site's own rule packs, beside the store.
RULES = "rules"

_LOG = logging.getLogger(__name__)


def default_store() -> Path:
    """Where cases are kept unless the settings or the command line say otherwise."""
    return Path(platformdirs.user_data_dir(NAME, appauthor=False)) / "procroom.sqlite"


def settings_path() -> Path:
    """Where the settings are kept."""
    return Path(platformdirs.user_config_dir(NAME, appauthor=False)) / "settings.toml"


def log_path() -> Path:
    """Where the log is kept. No patient is in it."""
    return Path(platformdirs.user_log_dir(NAME, appauthor=False)) / "procroom.log"


@dataclass(frozen=True, slots=True)
class Station:
    """Everything a front end is given to work with.

    Attributes:
        settings: of this installation.
        store: where the cases are.
        store_path: its file.
        notices: what the user is told.
        clock: the time in the settings' zone.
        actor: who makes entries here.
        known: identifiers kept out of the log.
        software: name and version.
        packs: the rule packs of this site.
        usual: the usual ways of the people here.
    """

    settings: SettingsFile
    store: Store
    store_path: Path
    notices: Notices
    clock: Clock
    actor: Actor
    known: KnownIdentifiers
    software: str
    packs: RulePacks
    usual: UsualBook

    @property
    def procedures(self) -> tuple[ProcedureDefinition, ...]:
        """What a new case can be opened for."""
        return registry.installed().latest

    def definition_of(self, procedure_id: str, version: int) -> ProcedureDefinition:
        """The definition a case is pinned to.

        Raises:
            ProcroomError: it is not installed.
        """
        return registry.get(procedure_id, version)

    def open_new(self, definition: ProcedureDefinition, actor: Actor | None = None) -> CaseSession:
        """Open a new case, by the station's actor unless somebody else enters.

        Raises:
            StoreUnavailable: it could not be written.
        """
        return self._watched(
            open_new(self.store, definition, clock=self.clock, actor=actor or self.actor, packs=self.packs)
        )

    def reopen(self, case_id: str) -> CaseSession:
        """Open a recorded case as it was.

        Raises:
            RecordDamaged: there is no such case, or its journal does not verify.
            ProcroomError: its procedure is not installed.
        """
        return self._watched(
            reopen(
                self.store,
                case_id,
                self.definition_of,
                clock=self.clock,
                actor=self.actor,
                packs=self.packs,
            )
        )

    def rebuild_worklist(self) -> None:
        """Make the worklist anew from the journals, and say which cases cannot be read."""
        for case_id in rebuild_rows(self.store, self.definition_of):
            self.notices.tell(
                Level.ERROR,
                f"Case {short(case_id)} cannot be read and is not in the list. Restore it from a backup.",
                key=f"unreadable {case_id}",
            )

    def close(self) -> None:
        """Let go of the store."""
        self.store.close()
        _LOG.info("station closed")
        stop_log()

    def _watched(self, session: CaseSession) -> CaseSession:
        """Keep what identifies the patient out of the log from now on; notes are in the site's language."""
        session.note_language = self.settings.current.note.language

        def note(changes: ChangeSet) -> None:
            paths = None if changes.everything else changes.paths
            self.known.add(*identifiers_of(session.definition, session.state, paths))

        note(ChangeSet(everything=True))
        session.subscribe(note)
        _LOG.info("case %s opened, %d entries", short(session.case_id), len(session.entries))
        return session


def start(
    store_path: Path | None = None, *, settings: Path | None = None, log: Path | None = None
) -> Station:
    """Open this station: settings, log, store.

    Args:
        store_path: the store; that of the settings, else the default place, when None.
        settings: the settings file; the default place when None.
        log: the log file; the default place when None.

    Raises:
        StoreUnavailable: the store cannot be opened; says why and what to do.
    """
    notices, known = Notices(), KnownIdentifiers()
    start_log(log or log_path(), known)
    file = SettingsFile(settings or settings_path())
    for words in file.warnings:
        notices.tell(Level.WARNING, words)
    place = store_path or Path(file.current.store.path or default_store()).expanduser()
    store = open_store(place, lambda words: _told(notices, words))
    _LOG.info("station open, %s on %s", software(), platform.system())
    person = file.current.place
    usual = UsualBook((settings or settings_path()).with_name("usual.json"))
    if usual.warning:
        notices.tell(Level.WARNING, usual.warning)
    actor = Actor(person.person or login(), person.role, person.station or platform.node())
    return Station(
        settings=file,
        store=store,
        store_path=place,
        notices=notices,
        clock=clock_of(person.time_zone),
        actor=actor,
        known=known,
        software=software(),
        packs=_packs(place, file, notices),
        usual=usual,
    )


def _packs(store: Path, file: SettingsFile, notices: Notices) -> RulePacks:
    """The rule packs beside a store and the site's labels of codes, as the settings choose them from now on."""
    packs = RulePacks(store.parent / RULES, file.current.rules.antithrombotic, _labels(file.current.rules))

    def tell() -> None:
        for words in packs.problems:
            notices.tell(Level.WARNING, words, key=f"pack {words}")

    def follow(settings: Settings) -> None:
        rules, known = settings.rules, set(packs.problems)
        if (packs.antithrombotic, packs.codes_file) != (rules.antithrombotic, _labels(rules)):
            packs.choose(rules.antithrombotic, _labels(rules))
            for words in known:
                notices.withdraw(f"pack {words}")
            tell()

    tell()
    file.subscribe(follow)
    return packs


def _labels(chosen: RuleSettings) -> Path | None:
    return Path(chosen.codes_file).expanduser() if chosen.codes_file else None


def start_log(path: Path, known: KnownIdentifiers) -> None:
    """Write the program's log to a file; without one where it cannot be made."""
    stop_log()
    root = logging.getLogger(NAME)
    try:
        handler = log_handler(path, known)
    except OSError:
        return
    handler.set_name(NAME)
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    root.propagate = False


def stop_log() -> None:
    """Close the log file."""
    root = logging.getLogger(NAME)
    for handler in [handler for handler in root.handlers if handler.get_name() == NAME]:
        root.removeHandler(handler)
        handler.close()


def _told(notices: Notices, words: str) -> None:
    notices.tell(Level.WARNING, words)
    _LOG.warning("a damaged last entry was set aside")


def login() -> str:
    """Who the computer says is there; empty where it does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
