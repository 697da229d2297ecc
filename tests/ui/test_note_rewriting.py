"""A note rewritten step by step reads and looks exactly like the same note shown anew."""

import random

import pytest
from PySide6.QtGui import QTextDocument

from procroom.ui.note_rewriting import Unlike, places, rewrite
from procroom.ui.note_view import note_chunks, note_style

STYLE = (
    "<style>p { margin-top: 2px; margin-bottom: 4px; line-height: 135%; } p.h2 { margin-top: 16px; }"
    "td { color: #123456; } a.missing { color: #aa0000; }</style>"
)


def shown(chunks, style=STYLE):
    """A document made anew."""
    made = QTextDocument()
    made.setHtml(style + "".join(chunks))
    return made


def looks(document):
    """All there is to see: text, dress and frame of every block."""
    found, block = [], document.begin()
    while block.isValid():
        words, place = [], block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            words.append((fragment.text(), fragment.charFormat()))
            place += 1
        found.append((block.text(), block.blockFormat(), words))
        block = block.next()
    return found


def rewritten(before, after):
    """The document of ``before``, made to show ``after``."""
    document = shown(before)
    rewrite(document, STYLE, before, after, places(document, before))
    return document


def paragraph(number):
    kind = " class='h2'" if number % 3 == 0 else ""
    link = f"<a class='missing' href='fact:{number}'>link {number}</a>" if number % 2 else f"<b>{number}</b>"
    return f"<p{kind}>words {number} {link} more</p>"


def table(number):
    rows = "".join(
        f"<tr><td><a href='fact:{each}'>Lidocaine</a></td><td>{each} mg</td></tr>"
        for each in (number, 7, 8, 9, number + 1)[: number % 5 + 1]
    )
    return f"<table cellspacing='0'><tr><th>Drug</th><th>Dose</th></tr>{rows}</table>"


@pytest.mark.parametrize("seed", range(40))
def test_any_change_of_paragraphs_and_cells_is_as_made_anew(qapp, seed):
    """Paragraphs come, go, change and move; tables change their cells and rows."""
    draw = random.Random(seed)
    rest = [paragraph(draw.randrange(99)) for _ in range(draw.randrange(2, 9))]
    before = [paragraph(1), table(1), *rest, paragraph(2), table(2), paragraph(3)]
    after = list(before)
    for _ in range(draw.randrange(1, 5)):
        at = draw.randrange(len(after))
        if after[at].startswith("<table"):
            after[at] = table(draw.randrange(99))
        elif draw.random() < 0.4:
            after.insert(at, paragraph(draw.randrange(99)))
        elif draw.random() < 0.5 and 2 < at < len(after) - 3:
            del after[at]
        else:
            after[at] = paragraph(draw.randrange(99))
    try:
        document = rewritten(before, after)
    except Unlike:
        assert any(is_between_tables(before, after))
        return
    assert looks(document) == looks(shown(after))
    assert places(document, after) == places(shown(after), after)


def is_between_tables(before, after):
    """What cannot be rewritten: a paragraph that has a table on both sides, or is the last of them."""
    for chunks in (before, after):
        padded = ["<table", *chunks, "<table"]
        yield from (
            padded[at - 1].startswith("<table") and padded[at + 1].startswith("<table")
            for at in range(1, len(padded) - 1)
        )


@pytest.mark.parametrize(
    "after",
    [
        [paragraph(1), paragraph(3)],
        [paragraph(1), table(1), table(2), paragraph(3)],
        [paragraph(1), table(1).replace("<th>Dose</th>", "<th>Dose</th><th>Where</th>"), paragraph(3)],
        [paragraph(1), "<p><img src='picture:v1'></p>", table(1), paragraph(3)],
    ],
)
def test_what_is_more_than_words_is_said_to_be(qapp, after):
    """A table that comes, goes or has other columns, a picture: the note is shown anew."""
    with pytest.raises(Unlike):
        rewritten([paragraph(1), table(1), paragraph(3)], after)


def test_a_target_turned_to_the_other_side_moves_its_paragraphs(gs1, qtbot):
    """In the window: the same document as the note shown anew, paragraphs in their new order."""
    browser = gs1.note.browser
    gs1.show_step(type(gs1.step).NOTE)
    qtbot.waitUntil(lambda: not browser.is_empty)
    path = next(path for path in gs1.desk.state.answers if path.endswith("].target"))
    value = gs1.desk.state.value(path)
    other = {"level": value["level"], "side": "LEFT" if value["side"] == "RIGHT" else "RIGHT"}
    made_anew = []
    browser.show_again, plain = lambda: (made_anew.append(1), plain()), browser.show_again
    before = browser.toPlainText()
    assert gs1.desk.give(path, other) == ""
    qtbot.waitUntil(lambda: browser.toPlainText() != before)
    fresh = QTextDocument()
    fresh.setDefaultFont(browser.document().defaultFont())
    tokens = gs1._services.look.tokens
    fresh.setHtml(note_style(tokens) + "".join(note_chunks(gs1.note.document)))
    assert [text for text, *_ in looks(browser.document())] == [text for text, *_ in looks(fresh)]
    assert made_anew == []
