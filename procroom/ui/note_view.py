"""A NoteDocument as rich text for the screen. Each sentence is a link to its fact; a missing one says so in words."""

import html
from collections.abc import Iterator

from procroom.domain.case import NoteStatus
from procroom.notes.document import (
    Cell,
    Figure,
    NoteDocument,
    NoteSection,
    Paragraph,
    Sentence,
    SentenceState,
    Table,
)
from procroom.notes.render.furniture import DEMO, Furniture
from procroom.notes.render.text import RECORD, SIGNATURE
from procroom.ui.scale import scale
from procroom.ui.theme import Tokens

#: Scheme of the links: ``fact:performed.targets[t1].approach``.
SCHEME = "fact:"
PICTURE = "picture:"


def note_html(document: NoteDocument, tokens: Tokens) -> str:
    """The whole note as rich text in Qt's subset of HTML; see ``note_chunks``."""
    return note_style(tokens) + "".join(note_chunks(document))


def note_chunks(document: NoteDocument) -> tuple[str, ...]:
    """The whole note from top to bottom: each a paragraph or a table.

    Args:
        document: what to show; its pictures are named ``picture:<view id>``.
    """
    words = Furniture.of(document)
    parts = [f"<p class='h1'>{_text(document.title)}</p>"]
    if document.status == NoteStatus.WITHDRAWN:
        parts.append(f"<p class='stop'>{_text(words.status(document))}</p>")
    if document.synthetic:
        parts.append(f"<p class='stop'>{_text(words.say(DEMO))}</p>")
    parts.append(_header(document))
    for section in document.sections:
        parts.append(f"<p class='h2'>{_text(section.title)}</p>")
        parts.extend(_blocks(section))
    if document.signature:
        sign = document.signature
        parts.append(f"<p class='h2'>{_text(words.say(SIGNATURE))}</p>")
        parts.append(f"<p>{_text(sign.attestation)}</p>")
        parts.append(f"<p><b>{_text(sign.name)}</b>, {_text(sign.role)}, {_text(sign.at)}</p>")
        parts.append(f"<p class='muted'>{_text(words.say(RECORD, digest=sign.head_digest[:16]))}…</p>")
    for number, addendum in enumerate(document.addenda, start=1):
        parts.append(f"<p class='h2'>{_text(words.added(number, addendum))}</p>")
        parts.append(f"<p>{_text(addendum.text)}</p>")
        parts.append(f"<p><b>{_text(addendum.name)}</b>, {_text(addendum.role)}, {_text(addendum.at)}</p>")
    return tuple(parts)


def note_style(tokens: Tokens) -> str:
    """How the note's paragraphs look, in letters of the scale in use."""
    body, title, heading, small = (scale().of(each) for each in (14, 18, 13, 12))
    return (
        "<style>"
        f"p {{ color: {tokens.text}; font-size: {body}px; line-height: 135%; }}"
        f"td {{ color: {tokens.text}; font-size: {body}px; }}"
        f"p.h1 {{ font-size: {title}px; font-weight: bold; color: {tokens.text}; margin-bottom: 8px; }}"
        f"p.h2 {{ font-size: {heading}px; font-weight: bold; color: {tokens.accent}; margin-top: 16px; margin-bottom: 0; }}"
        "p { margin-top: 2px; margin-bottom: 4px; }"
        f"a {{ color: {tokens.text}; text-decoration: none; }}"
        f"a.missing {{ color: {tokens.missing}; }}"
        f"td.missing {{ color: {tokens.missing}; }}"
        f".muted, a.muted, th {{ color: {tokens.text_muted}; }}"
        f"th {{ text-align: left; font-weight: normal; font-size: {small}px; }}"
        f".stop {{ color: {tokens.stop}; font-weight: bold; }}"
        "</style>"
    )


def _header(document: NoteDocument) -> str:
    rows = []
    for line in document.header:
        value = (
            _link(line.value, line.facts)
            if line.value
            else _missing(f"not documented: {line.label}", line.facts)
        )
        rows.append(f"<tr><td class='muted'>{_text(line.label)}&nbsp;&nbsp;&nbsp;</td><td>{value}</td></tr>")
    return f"<table cellspacing='0' cellpadding='2'>{''.join(rows)}</table>"


def _blocks(section: NoteSection) -> Iterator[str]:
    for block in section.blocks:
        match block:
            case Paragraph():
                if block.heading:
                    yield f"<p><b>{_link(block.heading, block.facts)}</b></p>"
                if block.sentences:
                    yield f"<p>{' '.join(_sentence(each) for each in block.sentences)}</p>"
            case Table():
                if block.heading:
                    yield f"<p><b>{_text(block.heading)}</b></p>"
                yield _table(block)
            case Figure():
                fact = block.facts[0] if block.facts else ""
                yield f"<p><a href='{_attr(SCHEME + fact)}'><img src='{_attr(PICTURE + block.view.view_id)}'></a></p>"
                yield f"<p class='muted'>{_text(block.caption)}</p>"


def _table(table: Table) -> str:
    head = "".join(f"<th>{_text(column)}&nbsp;&nbsp;</th>" for column in table.columns)
    rows = "".join(
        "<tr>" + "".join(f"<td>{_cell(cell)}&nbsp;&nbsp;</td>" for cell in row) + "</tr>"
        for row in table.rows
    )
    return f"<table cellspacing='0' cellpadding='3'><tr>{head}</tr>{rows}</table>"


def _cell(cell: Cell) -> str:
    return _link(cell.text, cell.facts)


def _sentence(sentence: Sentence) -> str:
    if sentence.state is SentenceState.MISSING:
        return _missing(sentence.text, sentence.facts)
    if sentence.state is SentenceState.COMMENT:
        return f"<i>{_link(sentence.text, sentence.facts)}</i>"
    return _link(sentence.text, sentence.facts)


def _missing(text: str, facts: tuple[str, ...]) -> str:
    return _link(text, facts, "missing")


def _link(text: str, facts: tuple[str, ...], kind: str = "") -> str:
    if not facts:
        return _text(text)
    return f"<a class='{kind}' href='{_attr(SCHEME + facts[0])}'>{_text(text)}</a>"


def _text(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", "<br>")


def _attr(text: str) -> str:
    return html.escape(text, quote=True)
