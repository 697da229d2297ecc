"""Tokens, contrast, style sheet."""

import re
from dataclasses import fields
from importlib import resources

import pytest

from procroom.ui.theme import THEMES, ThemeName, Tokens, case_strip, contrast, style_sheet

SURFACES = ("surface", "surface_raised", "surface_sunken", "hover")
WORDS = ("text", "text_muted", "accent", "missing", "done", "stop", "warn", "note", "cover")


@pytest.mark.parametrize("name", ThemeName)
def test_words_can_be_read(name):
    """Every colour that words are written in has 4.5:1 to every ground they stand on."""
    tokens = THEMES[name]
    weak = {
        (word, ground): round(contrast(getattr(tokens, word), getattr(tokens, ground)), 2)
        for word in WORDS
        for ground in SURFACES
        if contrast(getattr(tokens, word), getattr(tokens, ground)) < 4.5
    }
    assert weak == {}
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent_hover) >= 4.5


@pytest.mark.parametrize("name", ThemeName)
def test_borders_of_controls_can_be_seen(name):
    """What can be acted on, and the focus ring, have 3:1 to the grounds (WCAG 2.2, 1.4.11)."""
    tokens = THEMES[name]
    for ground in SURFACES[:3]:
        assert contrast(tokens.outline_strong, getattr(tokens, ground)) >= 3
        assert contrast(tokens.focus, getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("name", [ThemeName.ROOM, ThemeName.DARK])
def test_a_dark_room_stays_dark(name):
    """No pure white anywhere, and the ground is darker than a tenth of it."""
    tokens = THEMES[name]
    for field in fields(Tokens):
        assert contrast(getattr(tokens, field.name), "#000000") < 18.5, field.name
    assert contrast(tokens.surface, "#000000") < 1.4


def test_severities_are_told_apart_without_missing():
    """Missing has a colour of its own: it is no severity."""
    for tokens in THEMES.values():
        assert len({tokens.missing, tokens.stop, tokens.warn, tokens.note, tokens.cover, tokens.accent}) == 6


@pytest.mark.parametrize("name", ThemeName)
def test_the_sheet_is_made_of_tokens(name):
    """The style sheet names no colour itself, and every name in it is filled in."""
    raw = resources.files("procroom.resources").joinpath("theme/room.qss").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(", raw) == []
    assert "@" not in style_sheet(THEMES[name])


def test_known_contrasts():
    """The formula gives WCAG's own values."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


def test_a_case_keeps_its_colour():
    """The strip depends on the case alone."""
    assert case_strip("a-1") == case_strip("a-1")
    assert case_strip("a-1") != case_strip("a-2")


def test_a_theme_changes_what_is_painted_by_hand(window, look, gs1):
    """Choosing another theme repaints the note in its colours and keeps the case open."""
    window.run("go.note")
    before = gs1.note.browser.toHtml()
    window.run("view.theme_light")
    after = gs1.note.browser.toHtml()
    assert THEMES[ThemeName.ROOM].text in before
    assert THEMES[ThemeName.LIGHT].text in after
    assert window.pages.case.room is gs1
    window.run("view.theme_room")
