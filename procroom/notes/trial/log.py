"""The full trial log: everything that was recorded, in pages that break between figures and between rows of tables."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from procroom.domain.devices import plain, tenths
from procroom.domain.language import Language, mark
from procroom.domain.trial_log import LogDay, TrialLog
from procroom.notes.drawing import Drawing, Ink
from procroom.notes.trial.ap_view import ap_view
from procroom.notes.trial.body import body_map
from procroom.notes.trial.compare import comparison_grid, program_comparison_grid
from procroom.notes.trial.days import pain_by_day, small_multiples
from procroom.notes.trial.facts import course, device, map_words, missing_word, scores, trial_facts
from procroom.notes.trial.impedance import impedances
from procroom.notes.trial.ladder import ladder
from procroom.notes.trial.outcome import outcome_panel
from procroom.notes.trial.paragraphs import (
    SMALL,
    bullets,
    facts_row,
    fitting,
    heading,
    pairs,
    paragraph,
    placed_in_row,
    title_block,
)
from procroom.notes.trial.programs import Grid, grid, program_grid, program_notes

TITLE = mark("note", "Spinal cord stimulation trial: log")
_GAP = 3.0
#: Ladders and maps in a row.
_IN_A_ROW = 3


@dataclass(frozen=True, slots=True)
class Block:
    """Something to set on a page; ``keep``: not without what follows."""

    drawing: Drawing
    keep: bool = False


def pages_of(blocks: Sequence[Block], height: float) -> list[list[tuple[Drawing, float]]]:
    """Blocks on pages, each with its distance from the top.

    A block that is taller than a page is made smaller; a heading is never left at the foot.
    """
    pages: list[list[tuple[Drawing, float]]] = [[]]
    y = 0.0
    for place, block in enumerate(blocks):
        drawing = fitting(block.drawing, block.drawing.width, height)
        needed = drawing.height
        follower = place
        while blocks[follower].keep and follower + 1 < len(blocks):
            follower += 1
            needed += _GAP + min(blocks[follower].drawing.height, height * 0.8)
        if pages[-1] and y + needed > height + 0.01 and y > 0:
            pages.append([])
            y = 0.0
        pages[-1].append((drawing, y))
        y += drawing.height + _GAP
    return [page for page in pages if page] or [[]]


def log_blocks(
    log: TrialLog,
    width: float,
    height: float,
    language: Language,
    *,
    other: TrialLog | None = None,
    pair: tuple[str, str] | None = None,
    pictures: frozenset[str] = frozenset(),
) -> list[Block]:
    """The log as blocks of a page's width.

    Args:
        log: the trial.
        width: between the margins, in mm.
        height: of a page between head and foot, for tables that are longer.
        language: of the words.
        other: another trial that it is compared with.
        pair: two programs that are compared with each other.
        pictures: digests of the pictures at hand.
    """
    found = _Log(log, width, height, language, other, pictures)
    found.pair = pair
    return list(found.blocks())


class _Log:
    def __init__(
        self,
        log: TrialLog,
        width: float,
        height: float,
        language: Language,
        other: TrialLog | None,
        pictures: frozenset[str],
    ) -> None:
        self.log, self.width, self.height, self.language = log, width, height, language
        self.other, self.pictures = other, pictures
        self.pair: tuple[str, str] | None = None
        self.say = language.text

    def blocks(self) -> Iterator[Block]:
        """All of it."""
        log, say, language = self.log, self.say, self.language
        missing = missing_word(language)
        yield Block(title_block(say("note", TITLE), "", self.width), keep=True)
        yield Block(facts_row(trial_facts(log, language), self.width, missing, 5))
        if log.gaps:
            gaps = say("note", "Not documented: {what}.", what="; ".join(log.gaps))
            yield Block(paragraph(gaps, self.width, size=2.4, ink=Ink.MISSING, bold=True))
        if log.remarks:
            yield Block(bullets(log.remarks, self.width, ink=Ink.WARN))
        yield from self._visits()
        yield from self._leads()
        yield from self._maps()
        yield from self._diary()
        yield from self._impedances()
        yield from self._programs()
        if self.pair is not None:
            compared = program_comparison_grid(log, *self.pair, language)
            yield from self._table(say("note", "Two programs compared"), "pair", compared)
        yield from self._outcome()
        yield from self._rules()
        if self.other is not None:
            yield from self._table(
                say("note", "Compared with another trial"),
                "comparison",
                comparison_grid(log, self.other, language),
            )

    def _head(self, text: str) -> Block:
        return Block(heading(text, self.width), keep=True)

    def _table(self, title: str, name: str, found: Grid) -> Iterator[Block]:
        """A table in parts that fit on a page, its headings on each."""
        yield self._head(title)
        rows = list(found.rows)
        keys = list(found.keys) or [""] * len(rows)
        start = 0
        while start < len(rows):
            count = len(rows) - start
            while count > 1:
                part = replace(
                    found, rows=tuple(rows[start : start + count]), keys=tuple(keys[start : start + count])
                )
                if grid(name, part, self.width).height <= self.height * 0.42:
                    break
                count = max(1, count * 3 // 4)
            part = replace(
                found, rows=tuple(rows[start : start + count]), keys=tuple(keys[start : start + count])
            )
            yield Block(grid(name, part, self.width))
            start += count

    def _visits(self) -> Iterator[Block]:
        say = self.say
        signed = {True: say("note", "signed"), False: say("note", "note not signed")}
        rows = tuple(
            (
                visit.day.isoformat() if visit.day else "",
                visit.title,
                "" if visit.signed is None else signed[visit.signed],
                visit.case_id,
            )
            for visit in self.log.visits
        )
        columns = (say("note", "Date"), say("note", "Visit"), say("note", "Note"), say("note", "Case"))
        yield from self._table(say("note", "Visits"), "visits", Grid(columns, (18, 70, 24, 60), rows))

    # --- leads and maps -----------------------------------------------------------------------------------

    def _leads(self) -> Iterator[Block]:
        log, say = self.log, self.say
        if not log.leads:
            return
        yield self._head(say("note", "Leads"))
        shown = [
            found
            for name in log.program_names()
            if (found := log.latest(name)) is not None and found.contacts
        ]
        room = self.width / _IN_A_ROW
        for first in range(0, max(1, len(shown)), _IN_A_ROW):
            parts = []
            for place, program in enumerate(shown[first : first + _IN_A_ROW] or [None]):
                title = say("note", "Program {name}", name=program.name) if program else ""
                drawn = ladder(log.leads, 62, self.language, program=program, title=title, width=room - 6)
                parts.append((fitting(drawn, room - 6, self.height * 0.7), place * room))
            yield Block(placed_in_row("ladders", parts, self.width))
        yield Block(pairs(device(log, self.language), self.width, missing_word(self.language)))
        yield from self._lead_table()
        if log.hints:
            hints = "; ".join(f"{area} {levels} ({source})" for area, levels, source in log.hints)
            words = say(
                "note",
                "Often felt by level of the tip, for reference only, not for placing: {found}.",
                found=hints,
            )
            yield Block(paragraph(words, self.width, size=SMALL, ink=Ink.QUIET))
        views = [view for view in log.ap_views if view.picture in self.pictures or not view.picture]
        for first in range(0, len(views), 2):
            half = self.width / 2
            shown_views = [
                (ap_view(log, view, half - 5, 72, self.language), place * half)
                for place, view in enumerate(views[first : first + 2])
            ]
            yield Block(placed_in_row("ap", shown_views, self.width))

    def _lead_table(self) -> Iterator[Block]:
        say = self.say
        rows = []
        for lead in self.log.leads:
            array = lead.array
            rows.append(
                (
                    str(lead.number or ""),
                    lead.model,
                    lead.entry,
                    str(array.contacts) if array else "",
                    str(array.tip_index) if array else "",
                    plain(array.length_mm) if array and array.length_mm else "",
                    plain(array.spacing_mm) if array and array.spacing_mm else "",
                    lead.tip.words if lead.tip else "",
                )
            )
        columns = (
            say("note", "Lead"), say("note", "Model"), say("note", "Entry"), say("note", "Contacts"),
            say("note", "Number at the tip"), say("note", "Contact, mm"), say("note", "Spacing, mm"), say("note", "Tip"),
        )  # fmt: skip
        found = Grid(columns, (14, 30, 28, 15, 17, 16, 16, 44), tuple(rows))
        yield Block(grid("leads", found, self.width))
        told = [
            say("note", "Lead {number}: {words}.", number=lead.number or "", words="; ".join(lead.details))
            for lead in self.log.leads
            if lead.details
        ]
        if told:
            yield Block(bullets(told, self.width, size=SMALL))

    def _maps(self) -> Iterator[Block]:
        log, say, language = self.log, self.say, self.language
        yield self._head(say("note", "Pain and paraesthesia"))
        drawn = []
        if log.maps.pain is not None:
            drawn.append(body_map("pain", 58, language, pain=log.maps.pain, title=say("note", "Pain")))
        if log.maps.felt is not None:
            drawn.append(
                body_map("felt", 58, language, felt=log.maps.felt, title=say("note", "Paraesthesia"))
            )
        if log.maps.pain is not None and log.maps.felt is not None:
            both = body_map(
                "both", 58, language, pain=log.maps.pain, felt=log.maps.felt, title=say("note", "Overlap")
            )
            drawn.append(both)
        for name in log.program_names():
            program = log.latest(name)
            if program is not None and program.cells is not None:
                title = say("note", "Program {name}", name=name)
                drawn.append(
                    body_map(f"map.{name}", 58, language, pain=log.maps.pain, felt=program.cells, title=title)
                )
        room = self.width / _IN_A_ROW
        for first in range(0, len(drawn), _IN_A_ROW):
            row = [
                (fitting(each, room - 3, 80), place * room)
                for place, each in enumerate(drawn[first : first + _IN_A_ROW])
            ]
            yield Block(placed_in_row("maps", row, self.width))
        lines = [map_words(log, language)]
        for name in log.program_names():
            program = log.latest(name)
            found = log.overlap_of(program) if program is not None else None
            if found is not None and found.percent is not None:
                lines.append(
                    say(
                        "note",
                        "Program {name}: coverage {percent} %, {both} of {pain} painful cells, {extra} outside the pain",
                        name=name,
                        percent=tenths(found.percent),
                        both=found.both,
                        pain=found.pain,
                        extra=found.extra,
                    )
                )
        told = [f"{each}." for each in lines if each]
        if told:
            yield Block(bullets(told, self.width))
            words = say("note", "Reference, not a measurement of this patient.")
            yield Block(paragraph(words, self.width, size=SMALL, ink=Ink.QUIET))
        else:
            words = say(
                "note", "Not documented: {what}.", what=say("note", "coverage of the pain by paraesthesia")
            )
            yield Block(paragraph(words, self.width, ink=Ink.MISSING, bold=True))

    # --- days ---------------------------------------------------------------------------------------------

    def _diary(self) -> Iterator[Block]:
        log, say = self.log, self.say
        yield self._head(say("note", "Diary"))
        yield Block(pain_by_day(log, self.width, 44, self.language))
        if log.days:
            yield Block(small_multiples(log, self.width, 20, self.language))
            yield from self._table(say("note", "Day by day"), "days", self._day_grid())
            told = [words for day in log.days if (words := self._day_words(day))]
            if told:
                yield self._head(say("note", "Said of the days"))
                for words in told:
                    yield Block(bullets([words], self.width, size=2.3))

    def _day_grid(self) -> Grid:
        log, say = self.log, self.say
        columns = (
            say("note", "Day"), say("note", "Average"), say("note", "Now"), say("note", "Worst"), say("note", "Best"),
            say("note", "Relief, %"), say("note", "Sleep, h"), say("note", "Sleep, 0 to 10"), say("note", "Woke"),
            say("note", "Walking, min"), say("note", "Standing, min"), say("note", "Steps"), say("note", "Goal, 0 to 10"), "MME",
            say("note", "Program"), say("note", "On, h"),
        )  # fmt: skip
        widths = (20, 12, 9, 10, 9, 11, 10, 12, 10, 13, 13, 11, 12, 10, 16, 9)
        rows = [self._day_row(number, log.day(number)) for number in log.day_numbers]
        told = [place for place in range(len(columns)) if place < 2 or any(row[place] for row in rows)]
        return Grid(
            tuple(columns[place] for place in told),
            tuple(float(widths[place]) for place in told),
            tuple(tuple(row[place] for place in told) for row in rows),
        )

    def _day_row(self, number: int, day: LogDay | None) -> tuple[str, ...]:
        when = f" {day.day:%m-%d}" if day is not None and isinstance(day.day, date) else ""
        if day is None:
            return (str(number), *[""] * 15)
        figures = (
            day.average, day.now, day.worst, day.best, day.relief, day.sleep_h, day.sleep_quality, day.wakings,
            day.walking_min, day.standing_min, day.steps, day.goal, day.mme,
        )  # fmt: skip
        said = [
            "" if each is None else (str(each) if isinstance(each, int) else plain(each, 2))
            for each in figures
        ]
        return (f"{number}{when}", *said, day.program, "" if day.on_hours is None else plain(day.on_hours, 1))

    def _day_words(self, day: LogDay) -> str:
        say = self.say
        parts = [
            *day.signs,
            *(
                f"{label}: {words}"
                for label, words in (
                    (say("note", "change of paraesthesia"), day.change),
                    ("PEG", "" if day.peg is None else plain(day.peg, 2)),
                    (say("note", "opioids taken"), ", ".join(day.opioids)),
                    (say("note", "other medication"), day.other_drugs),
                    (say("note", "site"), day.site),
                    (say("note", "charging"), day.charging),
                    (say("note", "events"), day.events),
                    (say("note", "goal"), day.goal_text),
                )
                if words
            ),
        ]
        if day.wants is not None:
            parts.append(
                say("note", "wants to keep it") if day.wants else say("note", "does not want to keep it")
            )
        if not parts:
            return ""
        return f"{say('note', 'Day {number}', number=day.number)}: {'; '.join(parts)}"

    # --- the device ---------------------------------------------------------------------------------------

    def _impedances(self) -> Iterator[Block]:
        say = self.say
        yield self._head(say("note", "Impedances"))
        yield Block(impedances(self.log, self.width, 40, self.language))

    def _programs(self) -> Iterator[Block]:
        log, say = self.log, self.say
        if not log.programs:
            return
        yield from self._table(
            say("note", "Programs, as each visit recorded them"),
            "programs",
            program_grid(log, self.language, every=True),
        )
        for words in program_notes(log, self.language):
            yield Block(paragraph(words, self.width, size=SMALL, ink=Ink.QUIET))
        told = [
            f"{program.name}: {'; '.join(filter(None, (program.quality, program.side_effects)))}"
            for program in log.programs
            if program.quality or program.side_effects
        ]
        if told:
            yield Block(bullets(told, self.width))

    # --- what it came to ----------------------------------------------------------------------------------

    def _outcome(self) -> Iterator[Block]:
        log, language = self.log, self.language
        yield self._head(self.language.text("note", "Outcome"))
        half = self.width * 0.56
        panel = outcome_panel(log, half, language)
        found = (*scores(log, language), *course(log, language), *log.items)
        facts = pairs(found, self.width - half - 8, missing_word(language))
        yield Block(placed_in_row("outcome", [(panel, 0), (facts, half + 8)], self.width))

    def _rules(self) -> Iterator[Block]:
        log, say = self.log, self.say
        if log.findings:
            yield self._head(say("note", "What the configured rules found"))
            yield Block(bullets([f"{rule}: {words}" for rule, words in log.findings], self.width))
        if log.codes:
            yield self._head(say("note", "Codes"))
            yield Block(bullets(log.codes, self.width))
            words = say("note", "Suggestion for coder review.")
            yield Block(paragraph(words, self.width, size=SMALL, ink=Ink.QUIET))
        if log.packs:
            words = say("note", "Rule packs: {packs}.", packs=", ".join(log.packs))
            yield Block(paragraph(words, self.width, size=SMALL, ink=Ink.QUIET))
