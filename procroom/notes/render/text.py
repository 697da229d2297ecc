"""NoteDocument to plain text: nothing is cut, columns wrap, missing facts say so in words."""

import textwrap
from collections.abc import Iterator

from procroom.domain.language import mark
from procroom.notes.document import Figure, NoteDocument, Paragraph, Sentence, SentenceState, Table
from procroom.notes.render.furniture import (
    DEMO,
    DISCLAIMER,
    IMAGES,
    NOT_DOCUMENTED,
    NOT_SIGNED,
    Furniture,
    gaps_line,
)

_WIDTH = 92
SIGNATURE = mark("note", "Signature")
SIGNED_BY, ADDED_BY = mark("note", "Signed by {who}."), mark("note", "Added by {who}.")
CASE, RECORD = mark("note", "Case {name}"), mark("note", "Record {digest}")


def render_text(document: NoteDocument, width: int = _WIDTH) -> str:
    """The whole note as text, lines at most ``width`` long where words allow."""
    lines = [*_head(document, width)]
    for section in document.sections:
        lines += ["", section.title.upper()]
        for block in section.blocks:
            if isinstance(block, Paragraph):
                lines += _paragraph(block, width)
            elif isinstance(block, Table):
                lines += _table(block, width)
            else:
                lines += _figure(block, width)
        if any(isinstance(block, Figure) for block in section.blocks):
            lines += _wrap(Furniture.of(document).say(IMAGES), width, "  ", "  ")
    lines += _tail(document, width)
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _head(document: NoteDocument, width: int) -> Iterator[str]:
    words = Furniture.of(document)
    if document.synthetic:
        yield words.say(DEMO)
    yield from _wrap(document.title, width)
    yield ". ".join(part for part in (words.status(document), gaps_line(document)) if part)
    yield ""
    label_width = max(len(line.label) for line in document.header) + 2
    for line in document.header:
        value = line.value or words.say(NOT_DOCUMENTED)
        yield from _wrap(value, width, f"{line.label + ':':<{label_width}}", " " * label_width)


def _tail(document: NoteDocument, width: int) -> Iterator[str]:
    signature, words = document.signature, Furniture.of(document)
    say = words.say
    yield ""
    yield say(SIGNATURE).upper()
    if signature is None:
        yield f"  {say(NOT_SIGNED)}"
    else:
        yield from _wrap(signature.attestation, width, "  ", "  ")
        signer = f"{signature.name}, {signature.role}, {signature.at}"
        yield from _wrap(say(SIGNED_BY, who=signer), width, "  ", "  ")
    for number, added in enumerate(document.addenda, start=1):
        yield ""
        yield words.added(number, added).upper()
        yield from _wrap(added.text, width, "  ", "  ")
        by = f"{added.name}, {added.role}, {added.at}"
        yield from _wrap(say(ADDED_BY, who=by), width, "  ", "  ")
    yield ""
    yield say(CASE, name=document.case_id)
    yield say(RECORD, digest=document.head_digest)
    yield document.software
    yield say(DISCLAIMER)


def _paragraph(paragraph: Paragraph, width: int) -> Iterator[str]:
    indent = "  " * (paragraph.depth + 1)
    if paragraph.heading:
        yield from _wrap(paragraph.heading, width, "  " * max(1, paragraph.depth), indent)
    running: list[str] = []
    for sentence in paragraph.sentences:
        if sentence.state is SentenceState.STATED:
            running.append(sentence.text)
            continue
        yield from _wrap(" ".join(running), width, indent, indent)
        running = []
        yield from _wrap(_marked(sentence), width, indent, indent + "  ")
    yield from _wrap(" ".join(running), width, indent, indent)


def _marked(sentence: Sentence) -> str:
    return f"! {sentence.text}" if sentence.state is SentenceState.MISSING else sentence.text


def _table(table: Table, width: int) -> Iterator[str]:
    if table.heading:
        yield f"  {table.heading}"
    widths = [
        max(len(text) for text in (column, *(row[number].text for row in table.rows)))
        for number, column in enumerate(table.columns)
    ]
    if sum(widths) + 2 * len(widths) > width:
        yield from _records(table, width)
        return
    for cells in (table.columns, *(tuple(cell.text for cell in row) for row in table.rows)):
        yield "  " + "  ".join(f"{text:<{size}}" for text, size in zip(cells, widths, strict=True))


def _records(table: Table, width: int) -> Iterator[str]:
    """A table too wide for the page: one record a row, every column by name."""
    for number, row in enumerate(table.rows, start=1):
        said = [
            f"{column}: {cell.text}" for column, cell in zip(table.columns, row, strict=True) if cell.text
        ]
        yield from _wrap("; ".join(said), width, f"  {number}. ", "     ")


def _figure(figure: Figure, width: int) -> Iterator[str]:
    yield from _wrap(figure.caption, width, "  ", "    ")


def _wrap(text: str, width: int, first: str = "", rest: str = "") -> Iterator[str]:
    for number, line in enumerate(text.splitlines()):
        lead = first if number == 0 else rest
        yield from textwrap.wrap(
            line, width, initial_indent=lead, subsequent_indent=rest, break_long_words=False,
            break_on_hyphens=False,
        ) or [lead]  # fmt: skip
