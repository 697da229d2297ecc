"""Commands of trials and diaries: their arguments, and the work behind them."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from procroom.cli_output import (
    DONE,
    WrongUsage,
    json_text,
    language_argument,
    print_json,
    problem,
    write,
)
from procroom.domain.errors import ProcroomError

if TYPE_CHECKING:
    from procroom.app.trial_work import TrialPapers


def trial_arguments(parser: argparse.ArgumentParser) -> None:
    """``procroom trial``."""
    parser.add_argument(
        "cases",
        nargs="+",
        type=Path,
        metavar="CASE.json",
        help="case files of one trial: placement, visits, lead pull; with --store the id of one case, or its end",
    )
    parser.add_argument("--store", type=Path, metavar="FILE", help="the store that the cases are in")
    parser.add_argument("-o", "--output", type=Path, metavar="TRIAL.pdf", help="the whole log to write (PDF)")
    parser.add_argument(
        "--summary", type=Path, metavar="SUMMARY.pdf", help="the one-page summary to write (PDF)"
    )
    parser.add_argument(
        "--json", nargs="?", const="-", metavar="FACTS.json", help="the facts as JSON; - or bare: print"
    )
    parser.add_argument(
        "--compare", nargs="+", type=Path, default=[], metavar="CASE.json", help="case files of another trial"
    )
    parser.add_argument(
        "--programs",
        nargs=2,
        metavar=("P1", "P2"),
        help="two programs of the trial to compare with each other",
    )
    parser.add_argument(
        "--devices",
        nargs="+",
        type=Path,
        default=[],
        metavar="FILE.toml",
        help="device lists of the practice",
    )
    parser.add_argument(
        "--images", nargs="+", type=Path, default=[], metavar="PATH", help="images of the saved AP views"
    )
    parser.add_argument("--paper", choices=("letter", "a4"), default="letter", help="default: letter")
    language_argument(parser, "the papers are written in")
    parser.set_defaults(work=_trial)


def _trial(arguments: argparse.Namespace) -> int:
    facts_file = Path(arguments.json) if arguments.json not in {None, "-"} else None
    _check_outputs(arguments, facts_file)
    papers = _papers(arguments)
    for path, data in (
        (arguments.output, papers.full.data),
        (arguments.summary, papers.summary.data),
        (facts_file, json_text(papers.facts).encode()),
    ):
        if path is not None:
            write(path, data)
    for words in papers.warnings:
        problem(words)
    if arguments.json == "-":
        print_json(papers.facts)
        return DONE
    from procroom.app import trial_work  # noqa: PLC0415 - lazy: printing costs start-up time

    print("\n".join(trial_work.lines(papers)))
    for path, pages in ((arguments.output, papers.full.pages), (arguments.summary, papers.summary.pages)):
        if path is not None:
            print(f"{path}: {pages} page{'' if pages == 1 else 's'}")
    return DONE


def _check_outputs(arguments: argparse.Namespace, facts_file: Path | None) -> None:
    """What does not fit together."""
    if arguments.store is not None and (len(arguments.cases) > 1 or arguments.compare or arguments.images):
        raise WrongUsage("--store takes the id of one case, and neither --compare nor --images.")
    if arguments.store is not None and not arguments.store.is_file():
        raise ProcroomError(f"{arguments.store} is not there.", remedy="Name the store's file with --store.")
    outputs = [path for path in (arguments.output, arguments.summary, facts_file) if path is not None]
    if len({path.absolute() for path in outputs}) < len(outputs):
        raise WrongUsage("Two of the outputs are the same file.", remedy="Name each its own.")
    sources = [*arguments.cases, *arguments.compare, *([arguments.store] if arguments.store else [])]
    for path in outputs:
        if any(path.exists() and each.exists() and path.samefile(each) for each in sources):
            raise WrongUsage(
                f"{path} would be written over what it is made of.", remedy="Name another output."
            )


def _papers(arguments: argparse.Namespace) -> "TrialPapers":
    from procroom.app import trial_work  # noqa: PLC0415 - lazy: printing costs start-up time
    from procroom.notes.render.type import Paper  # noqa: PLC0415 - lazy: as above
    from procroom.procedures import registry  # noqa: PLC0415 - lazy: as above

    paper = Paper(arguments.paper)
    pair = tuple(arguments.programs) if arguments.programs else None
    if arguments.store is None:
        return trial_work.make_trial(
            arguments.cases,
            registry.get,
            compare=arguments.compare,
            pair=pair,
            devices=arguments.devices,
            images=arguments.images,
            paper=paper,
            language=arguments.language,
        )
    return trial_work.trial_of_store(
        arguments.store,
        str(arguments.cases[0]),
        registry.get,
        pair=pair,
        devices=arguments.devices,
        paper=paper,
        language=arguments.language,
        on_repair=problem,
    )


def diary_arguments(parser: argparse.ArgumentParser) -> None:
    """``procroom diary``."""
    parser.add_argument(
        "case",
        type=Path,
        metavar="CASE.json",
        help="a case file of a diagnostic block or of a stimulation trial",
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="OUT", help="form to write (PDF); with --read, the case file"
    )
    parser.add_argument(
        "--read", type=Path, metavar="FILLED", help="read a filled form instead (PDF; of a trial CSV too)"
    )
    parser.add_argument(
        "--days", type=int, metavar="N", help="of a trial: days on the form, 1 to 14 (default: to the pull)"
    )
    parser.add_argument("--json", action="store_true", help="with --read: print what was read as JSON")
    parser.add_argument("--paper", choices=("letter", "a4"), default="letter", help="default: letter")
    language_argument(parser, "the form is printed in")
    parser.set_defaults(work=_diary)


def _diary(arguments: argparse.Namespace) -> int:
    if arguments.read is None and (arguments.output is None or arguments.json):
        raise WrongUsage("diary makes a form with -o DIARY.pdf, or reads one back with --read FILLED.pdf.")
    if arguments.days is not None and (arguments.read is not None or not 1 <= arguments.days <= 14):
        raise WrongUsage("--days takes 1 to 14, for a form to be made.")
    from procroom.app import diary_work  # noqa: PLC0415 - lazy: printing costs start-up time
    from procroom.notes.render.type import Paper  # noqa: PLC0415 - lazy: as above
    from procroom.procedures import registry  # noqa: PLC0415 - lazy: as above

    if arguments.read is None:
        form = diary_work.form_file(
            arguments.case, registry.get, Paper(arguments.paper), arguments.language, arguments.days
        )
        write(arguments.output, form.data, arguments.case)
        print(f"{arguments.output}: {form.title}, {form.pages} page{'' if form.pages == 1 else 's'}")
        return DONE
    found = diary_work.read_file(arguments.case, arguments.read, registry.get)
    if arguments.output is not None:
        write(arguments.output, json_text(found.case_file).encode(), arguments.read)
    for words in found.warnings:
        problem(words)
    if arguments.json:
        print_json(diary_work.reading_json(found))
    else:
        print("\n".join(diary_work.lines(found)))
    return DONE
