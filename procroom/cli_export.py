"""``procroom export``: its arguments, and the work behind it."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from procroom.cli_case import (
    Leaving,
    case_arguments,
    case_of_file,
    case_of_store,
    check_case_arguments,
    existing_store,
    settings_of,
)
from procroom.cli_output import DONE, WrongUsage, json_text, print_json, problem, write
from procroom.domain.errors import ProcroomError

if TYPE_CHECKING:
    from procroom.exchange.parcel import Parcel
    from procroom.exchange.signed import SignedCase

#: Written beside the files of a case that left unsigned.
RELEASE = "RELEASE.json"


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
    parser.add_argument(
        "--name",
        default="",
        metavar="TEMPLATE",
        help="names of the files, as file_name of a folder destination: {name}, {case}, {mrn}, …; an unknown one lists all",
    )
    parser.add_argument("--store", type=Path, metavar="FILE", help="the store that the case is in")
    case_arguments(parser)
    parser.add_argument("--json", action="store_true", help="print what was written as JSON")
    parser.set_defaults(work=_export)


def _export(arguments: argparse.Namespace) -> int:
    check_case_arguments(arguments, file=arguments.store is None)
    from procroom.exchange import forms  # noqa: PLC0415 - lazy: only this command needs it

    unknown = [each for each in arguments.to if each not in forms.FORMS]
    if unknown:
        raise WrongUsage(f"“{unknown[0]}” is not a form.", remedy=f"Forms: {', '.join(forms.FORMS)}.")
    if arguments.name:
        _check_template(arguments.name)
    leaving = _leaving(arguments)
    case = leaving.case
    parcels = [parcel for form in dict.fromkeys(arguments.to) for parcel in forms.make(form, case)]
    names = _names(arguments, case, parcels)
    for name, parcel in zip(names, parcels, strict=True):
        folder = (arguments.output / name).parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ProcroomError(f"{folder} cannot be made: {error.strerror or error}.") from error
        write(arguments.output / name, parcel.content)
    told = _told(leaving, parcels, names, arguments.output)
    if leaving.release is not None:
        write(arguments.output / RELEASE, json_text(_release(told, arguments.output)).encode())
    for words in case.absent:
        problem(words)
    if arguments.json:
        print_json(told)
    else:
        for name, parcel in zip(names, parcels, strict=True):
            print(f"{arguments.output / name}: {parcel.summary}")
    return DONE


def _check_template(template: str) -> None:
    from procroom.exchange.senders.folder import wrong_with  # noqa: PLC0415 - lazy: only this command needs it

    if wrong := wrong_with(template):
        raise WrongUsage(f"--name “{template}”: {wrong}")


def _names(arguments: argparse.Namespace, case: "SignedCase", parcels: "list[Parcel]") -> list[str]:
    """What the files are called, each in its own way."""
    if not arguments.name:
        return [parcel.name for parcel in parcels]
    from procroom.exchange.senders.destination import Destination  # noqa: PLC0415 - lazy: only this command needs it
    from procroom.exchange.senders.folder import file_name, labels_of  # noqa: PLC0415 - lazy: as above

    folder = Destination(str(arguments.output), "folder", file_name=arguments.name)
    labels = labels_of(folder, case)
    names = [file_name(folder, replace(parcel, labels=labels)) for parcel in parcels]
    if len(set(names)) < len(names):
        raise WrongUsage(
            f"--name “{arguments.name}” gives several files one name.",
            remedy="Put {name} or {digest} into it.",
        )
    return names


def _leaving(arguments: argparse.Namespace) -> Leaving:
    from procroom.storage.store import open_store  # noqa: PLC0415 - lazy: the database

    settings = settings_of(arguments)
    if arguments.store is None:
        return case_of_file(arguments, settings)
    store = open_store(existing_store(arguments.store), problem)
    try:
        return case_of_store(arguments, store, arguments.store, settings)
    finally:
        store.close()


def _release(told: dict[str, Any], folder: Path) -> dict[str, Any]:
    """What is written beside the files: who let which of them leave, why, when."""
    return {
        "format": "procroom-release",
        "version": 1,
        "case_id": told["case_id"],
        **told["release"],
        "files": [
            {"file": Path(each["file"]).relative_to(folder).as_posix(), "sha256": each["sha256"]}
            for each in told["parcels"]
        ],
    }


def _told(leaving: Leaving, parcels: "list[Parcel]", names: list[str], folder: Path) -> dict[str, Any]:
    case = leaving.case
    return {
        "case_id": case.case_id,
        "version": case.version,
        "signed": case.signature is not None,
        "release": leaving.release_json(),
        "absent": list(case.absent),
        "parcels": [
            {
                "form": parcel.form,
                "file": str(folder / name),
                "media_type": parcel.media_type,
                "identity": parcel.identity,
                "bytes": len(parcel.content),
                "sha256": parcel.digest,
                "summary": parcel.summary,
            }
            for name, parcel in zip(names, parcels, strict=True)
        ],
    }
