"""``procroom export``: its arguments, and the work behind it."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from procroom.cli_output import DONE, WrongUsage, moment_argument, print_json, problem, write
from procroom.domain.errors import ProcroomError

if TYPE_CHECKING:
    from procroom.exchange.parcel import Parcel
    from procroom.exchange.signed import SignedCase


def export_arguments(parser: argparse.ArgumentParser) -> None:
    """``procroom export``."""
    parser.add_argument(
        "case", metavar="CASE", help="a case file (CASE.json); with --store the id of a case, or its end"
    )
    parser.add_argument(
        "--to",
        nargs="+",
        required=True,
        metavar="FORM",
        help="forms to make: pdf, dicom, …; an unknown one lists all",
    )
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="DIR", help="folder to write the files to"
    )
    parser.add_argument("--store", type=Path, metavar="FILE", help="the store that the case is in")
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
    parser.add_argument("--role", metavar="ROLE", help="role of the signer, e.g. Proceduralist")
    parser.add_argument(
        "--at", metavar="TIME", help="moment of signing, e.g. 2026-02-14T10:00-05:00 (default: now)"
    )
    parser.add_argument(
        "--unsigned", action="store_true", help="of a case file: make its forms unsigned, marked as such"
    )
    parser.add_argument("--settings", type=Path, metavar="FILE", help="of the practice (default: your own)")
    parser.add_argument("--json", action="store_true", help="print what was written as JSON")
    parser.set_defaults(work=_export)


def _export(arguments: argparse.Namespace) -> int:
    if bool(arguments.sign_as) != bool(arguments.role):
        raise WrongUsage("Signing takes both --sign-as NAME and --role ROLE.")
    if arguments.store is not None and (arguments.sign_as or arguments.others or arguments.unsigned):
        raise WrongUsage(
            "--sign-as, --unsigned and --with are for case files; a case of a store is signed in the window,"
            " and leaves signed."
        )
    if arguments.sign_as and arguments.unsigned:
        raise WrongUsage("--sign-as and --unsigned exclude each other.")
    from procroom.exchange import forms  # noqa: PLC0415 - lazy: only this command needs it

    unknown = [each for each in arguments.to if each not in forms.FORMS]
    if unknown:
        raise WrongUsage(f"“{unknown[0]}” is not a form.", remedy=f"Forms: {', '.join(forms.FORMS)}.")
    case = _case(arguments)
    parcels = [parcel for form in dict.fromkeys(arguments.to) for parcel in forms.make(form, case)]
    try:
        arguments.output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProcroomError(f"{arguments.output} cannot be made: {error.strerror or error}.") from error
    for parcel in parcels:
        write(arguments.output / parcel.name, parcel.content)
    for words in case.absent:
        problem(words)
    if arguments.json:
        print_json(_told(case, parcels, arguments.output))
    else:
        for parcel in parcels:
            print(f"{arguments.output / parcel.name}: {parcel.summary}")
    return DONE


def _case(arguments: argparse.Namespace) -> "SignedCase":
    from procroom.app import signed_case  # noqa: PLC0415 - lazy: printing costs start-up time
    from procroom.app.case_history import whole_id  # noqa: PLC0415 - lazy: as above
    from procroom.app.clock import clock_of  # noqa: PLC0415 - lazy: as above
    from procroom.app.settings import read_settings  # noqa: PLC0415 - lazy: as above
    from procroom.bootstrap import settings_path  # noqa: PLC0415 - lazy: as above
    from procroom.notes.render.type import Paper  # noqa: PLC0415 - lazy: as above
    from procroom.procedures import registry  # noqa: PLC0415 - lazy: as above
    from procroom.storage.store import open_store  # noqa: PLC0415 - lazy: as above

    settings, warnings = read_settings(arguments.settings or settings_path())
    for words in warnings:
        problem(words)
    if arguments.store is None:
        if not arguments.sign_as and not arguments.unsigned:
            raise signed_case.NotSigned(
                "A case file is not signed.",
                remedy="Sign it with --sign-as NAME --role ROLE, or release it with --unsigned.",
            )
        signing = None
        if arguments.sign_as:
            at = moment_argument(arguments.at) if arguments.at else clock_of(settings.place.time_zone)()
            paper = Paper(settings.note.paper)
            signing = signed_case.Signing(arguments.sign_as, arguments.role, at, paper=paper)
        return signed_case.signed_case_of_file(
            Path(arguments.case),
            registry.get,
            signing=signing,
            others=arguments.others,
            images=arguments.images,
            settings=settings,
        )
    if not arguments.store.is_file():
        raise ProcroomError(f"{arguments.store} is not there.", remedy="Name the store's file with --store.")
    store = open_store(arguments.store, problem)
    try:
        return signed_case.signed_case(
            store,
            whole_id(store, arguments.store, arguments.case),
            registry.get,
            version=arguments.version,
            images=arguments.images,
            settings=settings,
        )
    finally:
        store.close()


def _told(case: "SignedCase", parcels: "list[Parcel]", folder: Path) -> dict[str, Any]:
    return {
        "case_id": case.case_id,
        "version": case.version,
        "signed": case.signature is not None,
        "absent": list(case.absent),
        "parcels": [
            {
                "form": parcel.form,
                "file": str(folder / parcel.name),
                "media_type": parcel.media_type,
                "identity": parcel.identity,
                "bytes": len(parcel.content),
                "sha256": parcel.digest,
                "summary": parcel.summary,
            }
            for parcel in parcels
        ],
    }
