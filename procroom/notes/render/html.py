"""NoteDocument to one self-contained HTML page: styles, pictures and marks inside, nothing is loaded from anywhere.

Every word that came from a record carries ``data-facts`` with its paths, first the one to jump to.
"""

import base64
from collections.abc import Iterator
from html import escape
from itertools import groupby

from procroom.notes.document import (
    Block,
    Cell,
    Figure,
    NoteDocument,
    NoteSection,
    Paragraph,
    Sentence,
    SentenceState,
    Table,
)
from procroom.notes.figures import CORE_PT, DASH_PT, HALO_PT, Label, Placement, Stroke, drawing, placement
from procroom.notes.render.furniture import (
    DEMO,
    DISCLAIMER,
    IMAGES,
    NO_PICTURE,
    NOT_DOCUMENTED,
    NOT_SIGNED,
    Furniture,
    gaps_line,
)
from procroom.notes.render.html_style import STYLE
from procroom.notes.render.pictures import Pictures, Png, fetch

#: Width of a picture on paper in points; marks are sized as if it were printed so.
_PRINTED_WIDTH = 242.0
#: Columns a table may have side by side.
_ABREAST = 9


def render_html(document: NoteDocument, pictures: Pictures) -> str:
    """The whole note as an HTML page.

    Args:
        document: the note; its text is escaped, whatever it holds.
        pictures: PNG bytes of a digest; a picture that cannot be had leaves an empty frame.
    """
    body = "\n".join(_body(document, pictures))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy"'
        " content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(document.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _body(document: NoteDocument, pictures: Pictures) -> Iterator[str]:
    words = Furniture.of(document)
    if document.synthetic:
        yield f'<p class="demo" role="note">{escape(words.say(DEMO))}</p>'
    yield "<main>"
    yield "<header>"
    yield f"<h1>{escape(document.title)}</h1>"
    unsigned = "" if document.signature else " unsigned"
    yield f'<p class="status{unsigned}">{escape(words.status(document))}</p>'
    yield "<dl>" + "".join(
        f"<div><dt>{escape(line.label)}</dt><dd{_facts(line.facts)}>{_value(line.value, words)}</dd></div>"
        for line in document.header
    ) + "</dl>"  # fmt: skip
    gaps = gaps_line(document)
    if gaps:
        yield f'<p class="missing">{escape(gaps)}.</p>'
    yield "</header>"
    for section in document.sections:
        yield from _section(section, pictures, words)
    yield from _signature(document, words)
    yield "</main>"
    yield (
        f"<footer><p>{escape(words.say('Case {name}', name=document.case_id))}"
        f" · {escape(words.say('Record SHA-256 {digest}', digest=document.head_digest))}</p>"
        f"<p>{escape(words.say(DISCLAIMER))} · {escape(document.software)}</p></footer>"
    )


def _value(text: str, words: Furniture) -> str:
    return escape(text) if text else f'<strong class="missing">{escape(words.say(NOT_DOCUMENTED))}</strong>'


def _facts(facts: tuple[str, ...]) -> str:
    return f' data-facts="{escape(" ".join(facts))}"' if facts else ""


def _section(section: NoteSection, pictures: Pictures, words: Furniture) -> Iterator[str]:
    key = escape(section.link_id)
    yield f'<section id="{key}" aria-labelledby="{key}-h"><h2 id="{key}-h">{escape(section.title)}</h2><div>'
    for is_figure, blocks in groupby(section.blocks, key=lambda block: isinstance(block, Figure)):
        if not is_figure:
            for block in blocks:
                yield from _block(block, words)
            continue
        yield '<div class="figures">'
        for block in blocks:
            if isinstance(block, Figure):
                yield _figure(block, pictures, words)
        yield f'</div><p class="small">{escape(words.say(IMAGES))}</p>'
    yield "</div></section>"


def _block(block: Block, words: Furniture) -> Iterator[str]:
    if isinstance(block, Table):
        yield _table(block, words)
    elif isinstance(block, Paragraph):
        if block.heading:
            level = min(6, 2 + max(1, block.depth))
            yield f"<h{level}{_facts(block.facts)}>{escape(block.heading)}</h{level}>"
        deep = f' style="margin-left:{(block.depth - 1) * 1.2:g}em"' if block.depth > 1 else ""
        for state, run in groupby(block.sentences, key=lambda said: said.state):
            said = " ".join(_sentence(sentence) for sentence in run)
            yield f'<p class="{state.value}"{deep}>{said}</p>'


def _sentence(sentence: Sentence) -> str:
    text = "<br>".join(escape(line) for line in sentence.text.splitlines())
    tag = "strong" if sentence.state is SentenceState.MISSING else "span"
    return f"<{tag}{_facts(sentence.facts)}>{text}</{tag}>"


def _table(table: Table, words: Furniture) -> str:
    """A table; more than ``_ABREAST`` columns fold those between the first few and the last into one."""
    every = list(range(len(table.columns)))
    folded = every[_ABREAST - 3 : -1] if len(every) > _ABREAST else []
    kept = [at for at in every if at not in folded]
    columns = [table.columns[at] for at in kept]
    if folded:
        columns.insert(-1, words.say("Details"))
    head = "".join(f'<th scope="col">{escape(column)}</th>' for column in columns)
    rows = "".join(f"<tr>{_row(table, row, kept, folded)}</tr>" for row in table.rows)
    caption = f"<caption>{escape(table.heading)}</caption>" if table.heading else ""
    return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _row(table: Table, row: tuple[Cell, ...], kept: list[int], folded: list[int]) -> str:
    cells = [f"<td{_facts(row[at].facts)}>{_cell(row[at])}</td>" for at in kept]
    if folded:
        details = "; ".join(
            f"<span{_facts(row[at].facts)}>{escape(table.columns[at])} <b>{_cell(row[at])}</b></span>"
            for at in folded
            if row[at].text
        )
        cells.insert(-1, f"<td>{details}</td>")
    return "".join(cells)


def _cell(cell: Cell) -> str:
    return f'<strong class="missing">{escape(cell.text)}</strong>' if cell.missing else escape(cell.text)


def _figure(figure: Figure, pictures: Pictures, words: Furniture) -> str:
    png, _ = fetch(figure, pictures)
    technical = f"<small>{escape(figure.technical)}</small>" if figure.technical else ""
    text = f"<span>{escape(figure.text)}</span>" if figure.text else ""
    return (
        f"<figure{_facts(figure.facts)}>{_svg(figure, png, words)}"
        f"<figcaption><strong>{escape(figure.title)}</strong>{text}{technical}</figcaption></figure>"
    )


def _svg(figure: Figure, png: Png | None, words: Furniture) -> str:
    view = figure.view
    columns = view.columns or (png.width if png else 0) or 512
    rows = view.rows or (png.height if png else 0) or 512
    shown = placement(columns, rows, view.rotation, view.flip_horizontal)
    unit = shown.width / _PRINTED_WIDTH
    marks = drawing(
        view, shown, unit, lambda text, size: len(text) * size * 0.6, words.language, figure.lesions
    )
    inside = [_picture(png, shown, words)]
    for ink, width in (("dark", HALO_PT), ("light", CORE_PT)):
        inside += [_stroke(stroke, ink, width * stroke.weight * unit, unit) for stroke in marks.strokes]
    inside += [_label(label) for label in marks.labels]
    if marks.badge:
        inside.append(_badge(marks.badge.upper(), unit))
    return (
        f'<svg viewBox="0 0 {shown.width} {shown.height}" role="img" aria-label="{escape(figure.caption)}">'
        + "".join(inside)
        + "</svg>"
    )


def _picture(png: Png | None, shown: Placement, words: Furniture) -> str:
    if png is None:
        return (
            f'<rect class="absent" width="{shown.width}" height="{shown.height}"/>'
            f'<text class="absent" x="{shown.width / 2:g}" y="{shown.height * 0.95:g}"'
            f' font-size="{shown.width / 30:g}">{escape(words.say(NO_PICTURE))}</text>'
        )
    matrix = " ".join(f"{figure:g}" for figure in shown.matrix)
    data = base64.b64encode(png.data).decode("ascii")
    return (
        f'<image width="{shown.columns}" height="{shown.rows}" preserveAspectRatio="none"'
        f' transform="matrix({matrix})" href="data:image/png;base64,{data}"/>'
    )


def _stroke(stroke: Stroke, ink: str, width: float, unit: float) -> str:
    points = " ".join(f"{point.x:.1f},{point.y:.1f}" for point in stroke.points)
    if stroke.filled:
        return f'<polygon class="{ink} filled" points="{points}" stroke-width="{width * 0.6:.2f}"/>'
    dashes = " ".join(f"{length * unit:.1f}" for length in DASH_PT) if stroke.dashed else ""
    gaps = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<polyline class="{ink}" points="{points}" stroke-width="{width:.2f}"{gaps}/>'


def _label(label: Label) -> str:
    lines = [_words(label.text, label.at.x, label.at.y, label.size)]
    for number, line in enumerate(label.detail, start=1):
        lines.append(_words(line, label.at.x, label.at.y + number * label.detail_step, label.detail_size))
    return "".join(lines)


def _words(text: str, x: float, y: float, size: float) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:.1f}" stroke-width="{size * 0.3:.2f}">{escape(text)}</text>'


def _badge(text: str, unit: float) -> str:
    size, pad = 6.8 * unit, 3 * unit
    wide, tall = len(text) * size * 0.68 + 2 * pad, size + 2 * pad
    at = 5 * unit
    return (
        f'<rect class="badge" x="{at:.1f}" y="{at:.1f}" width="{wide:.1f}" height="{tall:.1f}"'
        f' stroke-width="{0.8 * unit:.2f}"/>'
        f'<text class="badge" x="{at + pad:.1f}" y="{at + pad + size * 0.88:.1f}" font-size="{size:.1f}">'
        f"{escape(text)}</text>"
    )


def _signature(document: NoteDocument, words: Furniture) -> Iterator[str]:
    signature, say = document.signature, words.say
    yield f'<section id="signature" class="signature"><h2>{escape(say("Signature"))}</h2><div>'
    if signature is None:
        yield f"<p>{escape(say(NOT_SIGNED))}</p>"
    else:
        yield (
            f"<p>{_lines(signature.attestation)}</p><p><strong>{escape(signature.name)}</strong><br>"
            f"{escape(signature.role)} · {escape(signature.at)}</p>"
            f'<p class="small">{escape(say("Record signed: SHA-256 {digest}", digest=signature.head_digest))}</p>'
        )
    yield "</div></section>"
    for number, added in enumerate(document.addenda, start=1):
        yield (
            f'<section class="addendum"><h2>{escape(words.added(number, added))}</h2><div><p>{_lines(added.text)}</p>'
            f"<p><strong>{escape(added.name)}</strong><br>{escape(added.role)} · {escape(added.at)}</p>"
            "</div></section>"
        )


def _lines(text: str) -> str:
    return "<br>".join(escape(line) for line in text.splitlines())
