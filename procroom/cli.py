"""The command line: parses, calls what does the work, prints, and turns every failure into words and an exit code.

Exit codes: 0 done, 1 the input could not be used, 2 wrong usage. Imports nothing heavy before it is needed.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from procroom.cli_export import export_arguments
from procroom.cli_outbox import outbox_arguments, send_arguments
from procroom.cli_output import (
    DONE,
    UNUSABLE,
    WRONG_USAGE,
    WrongUsage,
    json_text,
    language_argument,
    moment_argument,
    print_json,
    problem,
    write,
)
from procroom.cli_settings import settings_arguments
from procroom.cli_trial import diary_arguments, trial_arguments
from procroom.domain.errors import CaseFileInvalid, ProcroomError

if TYPE_CHECKING:
    from procroom.app.headless import Note

_EPILOG = """\
procroom [PATH…] opens the window, on these images when any are given.
procroom COMMAND --help explains a command. None of the commands needs a display.
Exit codes: 0 done, 1 the input could not be used, 2 wrong usage.
"""


def main(argv: Sequence[str]) -> int:
    """Run procroom with these arguments; returns the exit code, never raises."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        return _run(list(argv))
    except SystemExit as stop:  # argparse: --help, --version and wrong usage
        return stop.code if isinstance(stop.code, int) else DONE
    except WrongUsage as error:
        problem(str(error))
        return WRONG_USAGE
    except CaseFileInvalid as error:
        problem(error.title, *error.problems, error.remedy)
        return UNUSABLE
    except ProcroomError as error:
        problem(str(error))
        return UNUSABLE
    except BrokenPipeError:  # the reader of our output went away, e.g. `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or flushing at exit fails again
        return DONE
    except KeyboardInterrupt:
        problem("stopped.")
        return 130
    except Exception as error:  # noqa: BLE001 - the last door: no traceback ever reaches the user
        return _unexpected(error)


def _run(argv: list[str]) -> int:
    parser, commands = _parser()
    if argv and (argv[0] in commands or argv[0] in {"-h", "--help", "--version"}):
        arguments = parser.parse_args(argv)
        work: Callable[[argparse.Namespace], int] = arguments.work
        return work(arguments)
    return _window(_window_parser().parse_args(argv), commands)


# --- what can be asked -----------------------------------------------------------------------------------


class _Version(argparse.Action):
    """Prints the version; looked up only when asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any, **__: Any) -> None:
        from importlib.metadata import version  # noqa: PLC0415 - lazy: only --version needs it

        print(f"procroom {version('procroom')}")
        parser.exit()


def _parser() -> tuple[argparse.ArgumentParser, tuple[str, ...]]:
    parser = argparse.ArgumentParser(
        prog="procroom",
        description="The desktop assistant of the interventional pain procedure room.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print name and version")
    found = parser.add_subparsers(metavar="COMMAND", required=True)
    makers: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
        "demo": ("the demonstration case, start to finished note", _demo_arguments),
        "inspect": ("what is in image files and folders", _inspect_arguments),
        "render": ("one frame of an image file as PNG", _render_arguments),
        "note": ("a case file as procedure note: PDF, text, HTML, facts", _note_arguments),
        "diary": ("the diary of a case: a form to fill in, and reading it back", diary_arguments),
        "trial": ("the log of a stimulation trial, its one-page summary, its facts", trial_arguments),
        "export": ("a signed case in standard forms: PDF, DICOM, …", export_arguments),
        "send": ("put a signed case into the outbox, for a PACS, a chart, a folder", send_arguments),
        "outbox": ("what waits, what arrived, what was refused; deliver, pause, retry", outbox_arguments),
        "check": ("what the rules say of a case file: findings, figures, codes", _check_arguments),
        "history": ("who entered what and when in a case, corrections included", _history_arguments),
        "tasks": ("what is due and overdue after the signed procedures of a store", _tasks_arguments),
        "keys": ("every action with its keys, shipped and learnt on this station", _keys_arguments),
        "settings": ("every setting with its value and default; set one of them", settings_arguments),
        "schema": ("the JSON Schema of the case file", _schema_arguments),
    }
    for name, (words, make) in makers.items():
        make(
            found.add_parser(
                name, help=words, description=f"{words[0].upper()}{words[1:]}.", allow_abbrev=False
            )
        )
    return parser, tuple(makers)


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="procroom", allow_abbrev=False, description="Open the window.")
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="images, folders, DICOMDIRs to open"
    )
    parser.add_argument("--store", type=Path, metavar="FILE", help="the cases to work on (default: your own)")
    return parser


def _demo_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--headless", action="store_true", help="play it without a window")
    parser.add_argument("--out", type=Path, metavar="DIR", help="folder for everything it makes")
    parser.add_argument("--json", action="store_true", help="with --headless: print the paths as JSON")
    parser.set_defaults(work=_demo)


def _inspect_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files, folders, DICOMDIRs")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(work=_inspect)


def _render_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="an image file")
    parser.add_argument("--frame", type=int, default=1, metavar="N", help="which frame, from 1 (default: 1)")
    parser.add_argument(
        "--window",
        type=float,
        nargs=2,
        metavar=("C", "W"),
        help="grey window, center and width (default: the file's own)",
    )
    parser.add_argument("--invert", action="store_true", help="swap dark and bright")
    parser.add_argument("--mask", type=int, metavar="M", help="frame to subtract")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="OUT.png", help="8-bit PNG to write"
    )
    parser.add_argument("--json", action="store_true", help="print what was rendered as JSON")
    parser.set_defaults(work=_render)


def _note_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("case", type=Path, metavar="CASE.json", help="a case file (see `procroom schema`)")
    parser.add_argument("-o", "--output", type=Path, metavar="NOTE.pdf", help="PDF to write")
    parser.add_argument(
        "--json",
        nargs="?",
        const="-",
        metavar="FACTS.json",
        help="sentences and facts as JSON; - or bare: print",
    )
    parser.add_argument("--text", type=Path, metavar="NOTE.txt", help="plain text to write")
    parser.add_argument("--html", type=Path, metavar="NOTE.html", help="HTML page to write")
    parser.add_argument("--paper", choices=("letter", "a4"), default="letter", help="default: letter")
    parser.add_argument(
        "--images",
        type=Path,
        nargs="+",
        default=[],
        metavar="PATH",
        help="images of the saved views, to print them with their marks",
    )
    parser.add_argument(
        "--brief", action="store_true", help="the brief note: full report to follow; not signed"
    )
    language_argument(parser, "the note is written in")
    parser.add_argument("--sign-as", metavar="NAME", help="sign the note; refused while facts are missing")
    parser.add_argument("--role", metavar="ROLE", help="role of the signer, e.g. Proceduralist")
    parser.add_argument("--attestation", metavar="TEXT", help="what is attested (default: the standard text)")
    parser.set_defaults(work=_note)


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("case", type=Path, metavar="CASE.json", help="a case file (see `procroom schema`)")
    parser.add_argument(
        "--phase",
        choices=("PRE", "TIMEOUT", "SIGN", "FOLLOWUP"),
        default="SIGN",
        help="whose rules are asked (default: SIGN)",
    )
    parser.add_argument(
        "--json", action="store_true", help="print one JSON document, rules that pass included"
    )
    language_argument(parser, "findings, figures and codes are said in")
    parser.set_defaults(work=_check)


def _history_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "case", metavar="CASE", help="a case file (CASE.json); with --store the id of a case, or its end"
    )
    parser.add_argument("--store", type=Path, metavar="FILE", help="the store that the case is in")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(work=_history)


def _tasks_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--store", type=Path, required=True, metavar="FILE", help="the store of the cases")
    parser.add_argument("--at", metavar="TIME", help="judge at this time, e.g. 2026-02-14T08:00-05:00")
    parser.add_argument("--names", action="store_true", help="name the patients (default: no patient in it)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(work=_tasks)


def _keys_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--settings", type=Path, metavar="FILE", help="whose learnt keys (default: your own)")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(work=_keys)


def _schema_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="write it there instead of printing it"
    )
    parser.set_defaults(work=_schema)


# --- commands --------------------------------------------------------------------------------------------


def _window(arguments: argparse.Namespace, commands: tuple[str, ...]) -> int:
    for path in arguments.paths:
        if not path.exists():
            near = get_close_matches(str(path), commands, n=1)
            hint = f"Did you mean `procroom {near[0]}`?" if near else "`procroom --help` lists the commands."
            raise WrongUsage(f"“{path}” is neither a command nor a file.", remedy=hint)
    if not _has_display():
        raise ProcroomError(
            "There is no display to open a window on.", remedy="`procroom --help` lists what needs none."
        )
    from procroom.ui import application  # noqa: PLC0415 - lazy: Qt, and only the window needs it

    return int(application.run(arguments.paths, arguments.store))


def _demo(arguments: argparse.Namespace) -> int:
    headless = arguments.headless
    if not headless and not _has_display():
        problem("there is no display; playing the demonstration headless.")
        headless = True
    from procroom.app import demo_run  # noqa: PLC0415 - lazy: imaging and printing cost start-up time

    folder = (arguments.out or Path("procroom-demo")).absolute()
    if not headless:
        from procroom.ui import application  # noqa: PLC0415 - lazy: Qt, and only the window needs it

        prepared = demo_run.prepare(folder, _progress)
        return int(application.run(prepared.images, prepared.store, prepared.case_id))
    made = demo_run.play(folder, _progress)
    shots = _screenshots(made.store, made.case_id, made.images, folder / "screenshots")
    paths: dict[str, Any] = {name: str(path) for name, path in made.files.items()}
    if arguments.json:
        print_json(
            {"case_id": made.case_id, "digest": made.digest, **paths, "screenshots": list(map(str, shots))}
        )
        return DONE
    print(f"Demonstration case, signed. SHA-256 of the PDF: {made.digest}")
    for name, path in paths.items():
        print(f"  {name:<13} {path}")
    for shot in shots:
        print(f"  screenshot    {shot}")
    return DONE


def _screenshots(store: Path, case_id: str, images: Sequence[Path], folder: Path) -> tuple[Path, ...]:
    """Pictures of the pages, where the window's part can run; the demonstration is whole without them."""
    if not _has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        take = getattr(import_module("procroom.ui.demo_pictures"), "screenshots", None)
    except ImportError:
        take = None
    if take is None:
        problem("no screenshots: they need the window's part of procroom.")
        return ()
    try:
        return tuple(take(store, case_id, images, folder))
    except Exception as error:  # noqa: BLE001 - whatever keeps a window from being drawn, the note is made
        problem(f"no screenshots: they could not be taken ({type(error).__name__}).")
        return ()


def _inspect(arguments: argparse.Namespace) -> int:
    from procroom.app import listing  # noqa: PLC0415 - lazy: imaging costs start-up time

    absent = [path for path in arguments.paths if not path.exists()]
    for path in absent:
        problem(f"{path} does not exist.")
    document = listing.inspect(arguments.paths)
    if arguments.json:
        print_json(document)
    else:
        print("\n".join(listing.lines(document)))
    if not document["studies"] and not absent:
        problem("no image that can be shown is in there.")
    return UNUSABLE if absent or not document["studies"] else DONE


def _render(arguments: argparse.Namespace) -> int:
    if arguments.window is not None and not arguments.window[1] > 0:
        raise WrongUsage("--window takes a width above 0.")
    for option in ("frame", "mask"):
        if (number := getattr(arguments, option)) is not None and number < 1:
            raise WrongUsage(f"--{option} counts from 1.")
    from procroom.app.picturing import render_png  # noqa: PLC0415 - lazy: imaging costs start-up time

    window = tuple(arguments.window) if arguments.window else None
    picture, facts = render_png(
        arguments.file, arguments.frame, window, invert=arguments.invert, mask=arguments.mask
    )
    write(arguments.output, picture, arguments.file)
    if arguments.json:
        print_json({**facts, "output": str(arguments.output)})
    else:
        print(
            f"{arguments.output}: frame {facts['frame']} of {facts['frames']}, {facts['columns']} × {facts['rows']}"
        )
    return DONE


def _note(arguments: argparse.Namespace) -> int:
    outputs = (arguments.output, arguments.text, arguments.html, arguments.json)
    if all(output is None for output in outputs):
        raise WrongUsage("note makes nothing without -o, --text, --html or --json.")
    if bool(arguments.sign_as) != bool(arguments.role):
        raise WrongUsage("Signing takes both --sign-as NAME and --role ROLE.")
    if arguments.brief and arguments.sign_as:
        raise WrongUsage(
            "A brief note is not signed: the full report is.", remedy="Leave out one of the two."
        )
    from procroom.app import headless  # noqa: PLC0415 - lazy: printing costs start-up time
    from procroom.notes.render.type import Paper  # noqa: PLC0415 - lazy: as above
    from procroom.procedures import registry  # noqa: PLC0415 - lazy: as above

    signer = None
    if arguments.sign_as:
        signer = headless.Signer(arguments.sign_as, arguments.role)
        if arguments.attestation is not None:
            signer = headless.Signer(arguments.sign_as, arguments.role, arguments.attestation)
    note = headless.make_note(
        arguments.case,
        registry.get,
        images=arguments.images,
        paper=Paper(arguments.paper),
        signer=signer,
        brief=arguments.brief,
        language=arguments.language,
    )
    facts = json_text(note.facts).encode()
    for path, data in (
        (arguments.output, note.pdf),
        (arguments.text, note.text.encode()),
        (arguments.html, note.html.encode()),
        (Path(arguments.json) if arguments.json not in {None, "-"} else None, facts),
    ):
        if path is not None:
            write(path, data, arguments.case)
    for words in note.warnings:
        problem(words)
    if arguments.json == "-":
        print_json(note.facts)
    else:
        _tell_note(note, arguments.output)
    return DONE


def _tell_note(note: "Note", output: Path | None) -> None:
    kind = "signed" if note.signed else "draft" if note.missing else "ready for signature, not signed"
    if note.brief:
        kind = "brief note, full report to follow"
    where = f"{output}: " if output is not None else ""
    print(f"{where}{note.pages} page{'s' if note.pages > 1 else ''}, {kind}. SHA-256 {note.digest}")
    if note.missing:
        print(f"Not documented ({len(note.missing)}):")
        for gap in note.missing:
            print(f"  {gap.label}  [{gap.path}]")


def _check(arguments: argparse.Namespace) -> int:
    from procroom.app import checking  # noqa: PLC0415 - lazy: rules and procedures cost start-up time
    from procroom.domain.assessment import Phase  # noqa: PLC0415 - lazy: as above
    from procroom.notes.languages import language_of  # noqa: PLC0415 - lazy: as above
    from procroom.procedures import registry  # noqa: PLC0415 - lazy: as above

    language = language_of(arguments.language)
    assessment = checking.check(arguments.case, registry.get, Phase(arguments.phase), language)
    if arguments.json:
        print_json(checking.assessment_json(assessment))
    else:
        print("\n".join(checking.lines(assessment, language)))
    return DONE


def _history(arguments: argparse.Namespace) -> int:
    if arguments.store is not None and not arguments.store.is_file():
        raise ProcroomError(f"{arguments.store} is not there.", remedy="Name the store's file with --store.")
    from procroom.app import case_history  # noqa: PLC0415 - lazy: procedures cost start-up time
    from procroom.procedures import registry  # noqa: PLC0415 - lazy: as above

    if arguments.store is None:
        found = case_history.of_file(Path(arguments.case), registry.get)
    else:
        found = case_history.of_store(arguments.store, arguments.case, registry.get, problem)
    if arguments.json:
        print_json(case_history.history_json(found))
    else:
        print("\n".join(case_history.lines(found)))
    return DONE


def _keys(arguments: argparse.Namespace) -> int:
    from dataclasses import asdict  # noqa: PLC0415 - lazy: only this command needs it

    from procroom.app.settings import read_settings  # noqa: PLC0415 - lazy: as above
    from procroom.bootstrap import settings_path  # noqa: PLC0415 - lazy: as above
    from procroom.ui.key_table import key_rows, place_lines  # noqa: PLC0415 - lazy: as above

    settings, warnings = read_settings(arguments.settings or settings_path())
    rows = key_rows(settings.keys)
    if arguments.json:
        print_json([asdict(each) for each in rows])
    else:
        print("\n".join(place_lines(rows)))
    if warnings:
        problem(*warnings)
    return DONE


def _tasks(arguments: argparse.Namespace) -> int:
    if not arguments.store.is_file():
        raise ProcroomError(f"{arguments.store} is not there.", remedy="Name the store's file with --store.")
    from procroom.app import following  # noqa: PLC0415 - lazy: procedures cost start-up time
    from procroom.app.clock import clock_of  # noqa: PLC0415 - lazy: as above
    from procroom.procedures import registry  # noqa: PLC0415 - lazy: as above
    from procroom.storage.store import open_store  # noqa: PLC0415 - lazy: the database

    now = clock_of()() if arguments.at is None else moment_argument(arguments.at)
    store = open_store(arguments.store, problem)
    try:
        found = following.open_tasks(store, registry.get, now)
    finally:
        store.close()
    if arguments.json:
        print_json(following.tasks_json(found, names=arguments.names))
    else:
        print("\n".join(following.lines(found, names=arguments.names)))
    for case_id in found.unreadable:
        problem(f"case {case_id} cannot be read: nobody knows what is due there.")
    return UNUSABLE if found.unreadable else DONE


def _schema(arguments: argparse.Namespace) -> int:
    from procroom.app.schema import case_file_schema  # noqa: PLC0415 - lazy: other commands do not need it
    from procroom.procedures import registry  # noqa: PLC0415 - lazy: as above

    schema = case_file_schema(registry.installed().definitions.values())
    if arguments.output is None:
        print_json(schema)
    else:
        write(arguments.output, json_text(schema).encode())
    return DONE


# --- output ----------------------------------------------------------------------------------------------


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\rmaking the demonstration images: {done} of {total}", end="", file=sys.stderr, flush=True)
        if done == total:
            print(file=sys.stderr)


def _unexpected(error: Exception) -> int:
    """Say that it is our fault, and where a report without any patient in it lies."""
    import logging  # noqa: PLC0415 - lazy: only here

    from procroom.app.privacy import KnownIdentifiers  # noqa: PLC0415 - lazy: only here
    from procroom.bootstrap import log_path, start_log  # noqa: PLC0415 - lazy: only here

    place = log_path()
    start_log(place, KnownIdentifiers())
    logging.getLogger(__name__).error("unexpected error", exc_info=error)
    problem(
        f"an unexpected error ({type(error).__name__}). This is a fault of procroom, not of your files.",
        f"Please report it with {place} (no patient is named in it).",
    )
    return UNUSABLE
