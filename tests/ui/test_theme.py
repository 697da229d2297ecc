"""Tokens, contrast, style sheet."""

import re
from dataclasses import fields
from importlib import resources
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from procroom.ui.theme import THEMES, ThemeName, Tokens, case_strip, contrast, style_sheet
from procroom.ui.widgets.glyphs import WORDS, shape_icon

SURFACES = ("surface", "surface_raised", "surface_sunken", "hover")
TOKENS = {field.name for field in fields(Tokens)}
#: Properties of painted widgets that are words and the ground they are painted on.
PAINTED = (
    ("qproperty-ink", "qproperty-fill"),
    ("qproperty-ink", "qproperty-fillHover"),
    ("qproperty-inkChosen", "qproperty-fillChosen"),
    ("qproperty-inkMuted", "qproperty-fill"),
    ("qproperty-inkMuted", "qproperty-fillHover"),
    ("qproperty-inkText", "qproperty-inkHover"),
    ("qproperty-inkMuted", "qproperty-inkHover"),
    ("qproperty-inkMissing", "qproperty-inkHover"),
)
READ = ("text", "text_muted", "accent", "missing", "done", "stop", "warn", "note", "cover")


@pytest.mark.parametrize("name", ThemeName)
def test_words_can_be_read(name):
    """Every colour that words are written in has 4.5:1 to every ground they stand on."""
    tokens = THEMES[name]
    weak = {
        (word, ground): round(contrast(getattr(tokens, word), getattr(tokens, ground)), 2)
        for word in READ
        for ground in SURFACES
        if contrast(getattr(tokens, word), getattr(tokens, ground)) < 4.5
    }
    assert weak == {}
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent_hover) >= 4.5


def test_words_stand_on_grounds_of_words():
    """A panel is of a colour that words can be read on in every theme; a rule is a hairline, without words."""
    raw = resources.files("procroom.resources").joinpath("theme/room.qss").read_text(encoding="utf-8")
    grounds = dict(re.findall(r'\[panel="(\w+)"\][^{}]*{[^}]*background:\s*@(\w+)', raw))
    assert len(grounds) >= 5
    assert {panel: ground for panel, ground in grounds.items() if ground not in SURFACES} == {
        "rule": "outline"
    }


def pairs_of_the_sheet():
    """(rule, words' token, ground's token) of every rule of the style sheet that is not about disabled things."""
    raw = resources.files("procroom.resources").joinpath("theme/room.qss").read_text(encoding="utf-8")
    raw = re.sub(r"/\*.*?\*/", "", raw, flags=re.DOTALL)
    for rule, body in re.findall(r"([^{}]+){([^{}]*)}", raw):
        if ":disabled" in rule:
            continue
        of = dict(re.findall(r"([\w-]+):[^;@]*@(\w+)", body))
        grounds = [of[key] for key in ("background", "background-color") if of.get(key) in TOKENS]
        for word in (of.get(key) for key in ("color", "placeholder-text-color")):
            if word in TOKENS:
                yield from ((rule.strip(), word, ground) for ground in grounds or SURFACES)
        if "selection-color" in of:
            yield rule.strip(), of["selection-color"], of["selection-background-color"]
        for words, ground in PAINTED:
            if words in of and ground in of:
                yield rule.strip(), of[words], of[ground]


@pytest.mark.parametrize("name", ThemeName)
def test_every_pair_of_the_sheet_can_be_read(name):
    """Words on the ground they stand on, pair by pair as the sheet has them: 4.5:1 at least."""
    tokens = THEMES[name]
    pairs = list(pairs_of_the_sheet())
    assert len(pairs) > 60
    weak = {
        (rule, word, ground): round(contrast(getattr(tokens, word), getattr(tokens, ground)), 2)
        for rule, word, ground in pairs
        if contrast(getattr(tokens, word), getattr(tokens, ground)) < 4.5
    }
    assert weak == {}


@pytest.mark.parametrize("name", ThemeName)
def test_words_on_a_filled_severity_can_be_read(name):
    """STOP, CHECK, NOTE and coverage filled with their colour."""
    tokens = THEMES[name]
    for ground in ("stop", "warn", "note", "cover"):
        assert contrast(tokens.on_severity, getattr(tokens, ground)) >= 4.5


@pytest.mark.usefixtures("qapp")
def test_no_severity_is_told_by_colour_alone():
    """Each has a word of its own and a shape that differs from every other in the same colour, small as it is."""
    shapes = [*WORDS]
    assert len(set(WORDS.values())) == len(WORDS) == 6
    drawn = {shape: shape_icon(shape, QColor("#808080"), 14).pixmap(14).toImage() for shape in shapes}
    for first, second in combinations(shapes, 2):
        a, b = drawn[first], drawn[second]
        spots = [(x, y) for x in range(a.width()) for y in range(a.height())]
        unlike = sum(abs(a.pixelColor(*at).alpha() - b.pixelColor(*at).alpha()) > 96 for at in spots)
        assert unlike > 0.08 * len(spots), (first, second)


def test_the_theme_is_remembered_and_can_follow_the_system(window, station, monkeypatch):
    """What was chosen stands in the settings; with "as the system is" a light desktop makes it light."""
    window.run("view.theme_dark")
    assert station.settings.current.screen.theme == "dark"
    window.run("view.theme_system")
    assert station.settings.current.screen.theme == "system"
    looks = {Qt.ColorScheme.Light: ThemeName.LIGHT, Qt.ColorScheme.Dark: ThemeName.DARK}
    for scheme, theme in {**looks, Qt.ColorScheme.Unknown: ThemeName.ROOM}.items():
        monkeypatch.setattr("procroom.ui.screen_look.desktop_scheme", lambda scheme=scheme: scheme)
        window.screen_look.fit()
        assert window._services.look.name is theme
    assert window.menus.actions["view.theme_system"].isChecked()
    window.run("view.theme_room")


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
