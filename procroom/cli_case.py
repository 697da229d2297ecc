"""The case that leaves: arguments that ``procroom export`` and ``procroom send`` share, and how it is found."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from procroom.cli_output import WrongUsage, moment_argument, problem
from procroom.domain.errors import ProcroomError

if TYPE_CHECKING:
    from datetime import datetime

    from procroom.app.ports import Store
    from procroom.app.settings import Settings
    from procroom.app.signed_case import Releasing
    from procroom.exchange.signed import SignedCase


@dataclass(frozen=True, slots=True)
class Leaving:
    """A case as it leaves, and who let it leave unsigned; None where it is signed."""

    case: "SignedCase"
    release: "Releasing | None"

    def release_json(self) -> dict[str, Any] | None:
        """The release for programs."""
        if self.release is None:
            return None
        said = self.release
        return {"by": said.name, "role": said.role, "reason": said.reason, "at": said.at.isoformat()}


def case_arguments(parser: argparse.ArgumentParser) -> None:
    """Which version of the case, with which images; signed or released by whom."""
    parser.add_argument(
        "--version",
        type=int,
        metavar="N",
        help="1: as signed, 2: with the first addendum … (default: newest)",
    )
    parser.add_argument(
        "--images", type=Path, nargs="+", default=[], metavar="PATH", help="files and folders with its images"
    )
    parser.add_argument(
        "--with",
        dest="others",
        type=Path,
        nargs="+",
        default=[],
        metavar="CASE.json",
        help="of a case file: other case files of the same trial, for its log",
    )
    parser.add_argument(
        "--sign-as", metavar="NAME", help="of a case file: sign it; refused while facts are missing"
    )
    parser.add_argument("--role", metavar="ROLE", help="role of who signs or releases, e.g. Proceduralist")
    parser.add_argument(
        "--at", metavar="TIME", help="moment of that, e.g. 2026-02-14T10:00-05:00 (default: now)"
    )
    parser.add_argument(
        "--unsigned",
        action="store_true",
        help="let it leave although it is not signed, marked as such; takes --release-as, --role and --reason",
    )
    parser.add_argument("--release-as", metavar="NAME", help="with --unsigned: who lets it leave")
    parser.add_argument("--reason", metavar="TEXT", help="with --unsigned: why; it is recorded")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="of the practice (default: your own)")


def check_case_arguments(arguments: argparse.Namespace, *, file: bool) -> None:
    """See that they fit together; ``file``: the case is a case file, else it is in a store.

    Raises:
        WrongUsage: they do not.
    """
    if arguments.sign_as and arguments.unsigned:
        raise WrongUsage("--sign-as and --unsigned exclude each other.")
    if arguments.sign_as and not arguments.role:
        raise WrongUsage("Signing takes both --sign-as NAME and --role ROLE.")
    if bool(arguments.release_as or arguments.reason) and not arguments.unsigned:
        raise WrongUsage("--release-as and --reason go with --unsigned.")
    if arguments.unsigned and not (arguments.release_as and arguments.role and arguments.reason):
        raise WrongUsage("--unsigned takes --release-as NAME, --role ROLE and --reason TEXT.")
    if arguments.role and not (arguments.sign_as or arguments.unsigned):
        raise WrongUsage("Signing takes both --sign-as NAME and --role ROLE.")
    if not file and (arguments.sign_as or arguments.others):
        raise WrongUsage(
            "--sign-as and --with are for case files; a case of a store is signed in the window,"
            " and leaves signed."
        )


def settings_of(arguments: argparse.Namespace) -> "Settings":
    """The settings; what in them was not understood is said."""
    from procroom.app.settings import read_settings  # noqa: PLC0415 - lazy: costs start-up time
    from procroom.bootstrap import settings_path  # noqa: PLC0415 - lazy: as above

    settings, warnings = read_settings(arguments.settings or settings_path())
    for words in warnings:
        problem(words)
    return settings


def case_of_file(arguments: argparse.Namespace, settings: "Settings") -> Leaving:
    """A case file, signed or released on its way out."""
    from procroom.app import signed_case  # noqa: PLC0415 - lazy: printing costs start-up time
    from procroom.notes.render.type import Paper  # noqa: PLC0415 - lazy: as above
    from procroom.procedures import registry  # noqa: PLC0415 - lazy: as above

    if not arguments.sign_as and not arguments.unsigned:
        raise signed_case.NotSigned(
            "A case file is not signed.",
            remedy="Sign it with --sign-as NAME --role ROLE, or release it with --unsigned.",
        )
    signing, at = None, _at(arguments, settings)
    if arguments.sign_as:
        paper = Paper(settings.note.paper)
        signing = signed_case.Signing(arguments.sign_as, arguments.role, at, paper=paper)
    release = _releasing(arguments, at)
    found = signed_case.signed_case_of_file(
        Path(arguments.case),
        registry.get,
        signing=signing,
        releasing=release,
        others=arguments.others,
        images=arguments.images,
        settings=settings,
    )
    return Leaving(found, release)


def case_of_store(
    arguments: argparse.Namespace, store: "Store", place: Path, settings: "Settings"
) -> Leaving:
    """A case of a store; one that is not signed is released first, which its journal keeps."""
    from procroom.app import signed_case  # noqa: PLC0415 - lazy: printing costs start-up time
    from procroom.app.case_history import whole_id  # noqa: PLC0415 - lazy: as above
    from procroom.procedures import registry  # noqa: PLC0415 - lazy: as above

    case_id, release = whole_id(store, place, arguments.case), _releasing(arguments, _at(arguments, settings))
    if release is not None:
        signed_case.release(store, case_id, registry.get, release, settings.place.station)
    found = signed_case.signed_case(
        store,
        case_id,
        registry.get,
        version=arguments.version,
        unsigned=release is not None,
        images=arguments.images,
        settings=settings,
    )
    return Leaving(found, release)


def existing_store(place: Path) -> Path:
    """The place of a store that is there.

    Raises:
        ProcroomError: it is not.
    """
    if not place.is_file():
        raise ProcroomError(f"{place} is not there.", remedy="Name the store's file with --store.")
    return place


def _at(arguments: argparse.Namespace, settings: "Settings") -> "datetime":
    from procroom.app.clock import clock_of  # noqa: PLC0415 - lazy: costs start-up time

    return moment_argument(arguments.at) if arguments.at else clock_of(settings.place.time_zone)()


def _releasing(arguments: argparse.Namespace, at: "datetime") -> "Releasing | None":
    from procroom.app.signed_case import Releasing  # noqa: PLC0415 - lazy: costs start-up time

    if not arguments.unsigned:
        return None
    return Releasing(arguments.release_as, arguments.role, arguments.reason, at)
