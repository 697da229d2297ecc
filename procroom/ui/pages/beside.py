"""A page of two cards: what there is at the left, the chosen one at the right. Lays out; knows nothing of either."""

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from procroom.ui.widgets.words import column, label, panel, row


def two_cards(
    page: QWidget, title: str, back: QPushButton, words: str | QLabel, *acts: QPushButton
) -> tuple[QVBoxLayout, QVBoxLayout]:
    """Lay a page out: its title with what can be done and the way back, what it is for, and the two cards to fill."""
    page.setProperty("page", "true")
    head = row()
    head.addWidget(label(title, "display"), 1)
    for each in (*acts, back):
        head.addWidget(each)
    left, right = panel("card"), panel("card")
    left.setMinimumWidth(300)
    left.setMaximumWidth(380)
    body = row(gap=16)
    body.addWidget(left)
    body.addWidget(right, 1)
    outer = column(page, margin=(24, 16, 24, 8), gap=16)
    outer.addLayout(head)
    outer.addWidget(label(words, "muted", wrap=True) if isinstance(words, str) else words)
    outer.addLayout(body, 1)
    return column(left, margin=12, gap=4), column(right, margin=16, gap=12)
