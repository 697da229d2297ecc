"""How this station dresses its window: theme, room mode and type size from the settings, fitted to the screen."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from procroom.app.notices import Level
from procroom.app.settings import ScreenSettings, Settings, SettingsInvalid
from procroom.notes.languages import language_of
from procroom.ui.scale import Scale, dpi_of, pair, text_factor
from procroom.ui.services import Services
from procroom.ui.theme import ThemeName
from procroom.ui.tongue import later, reason, screen_language

SYSTEM = "system"
#: What notices of another language are about.
_KEY = "language"
#: Point size of the system's type, kept by the application before it is dressed.
SYSTEM_POINTS = "procroom_system_points"
_COMMANDS = {
    "view.theme_room": ThemeName.ROOM.value,
    "view.theme_dark": ThemeName.DARK.value,
    "view.theme_light": ThemeName.LIGHT.value,
    "view.theme_system": SYSTEM,
}
_LANGUAGES = {"view.english": "en", "view.spanish": "es"}
#: Said in the language that was chosen, for whoever reads only that one.
NEXT_START = later("This is the language of the screen from the next start of procroom.")
#: Room mode measures itself anew when the window has changed by this part and came to rest, in ms.
_NOTABLE, _REST_MS = 0.08, 250


class ScreenLook(QObject):
    """Dresses the window as the settings say, whoever changes them, and remembers what was chosen here.

    Attributes:
        stop: lets go of the settings.

    Signals:
        changed(): what is chosen has changed.
        told(text): what a person should know of the choice.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(self, window: QWidget, services: Services) -> None:
        super().__init__(window)
        self._window, self._look = window, services.look
        self._settings, self._notices = services.station.settings, services.station.notices
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.fit)
        window.installEventFilter(self)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.fit)
        self._known = self._settings.current
        self.stop = self._settings.subscribe(self._on_settings)
        self.fit()

    @property
    def room(self) -> bool:
        """Whether room mode is on."""
        return self._kept.room_mode

    @property
    def _kept(self) -> ScreenSettings:
        return self._settings.current.screen

    def commands(self) -> dict[str, Callable[[], object]]:
        """What menu, key and palette ask for."""
        themes = {command: partial(self.choose_theme, theme) for command, theme in _COMMANDS.items()}
        languages = {command: partial(self.choose_language, code) for command, code in _LANGUAGES.items()}
        return {**themes, **languages, "view.room_mode": self.toggle_room}

    def chosen(self) -> frozenset[str]:
        """Actions whose tick is set."""
        themes = {command for command, theme in _COMMANDS.items() if theme == self._kept.theme}
        spoken = self._settings.current.ui.language
        languages = {command for command, code in _LANGUAGES.items() if code == spoken}
        return frozenset(themes | languages | ({"view.room_mode"} if self.room else set()))

    def choose_theme(self, theme: str) -> None:
        """Take a theme, or follow the system's, from now on."""
        self._change(replace(self._settings.current, screen=replace(self._kept, theme=theme)))

    def choose_language(self, code: str) -> None:
        """Let the screen speak a language from the next start; what is on screen stays as it is."""
        kept = self._settings.current
        self._change(replace(kept, ui=replace(kept.ui, language=code)))
        if kept.ui.language == code:
            self._tell_language(code)

    def toggle_room(self) -> None:
        """Room mode on or off, from now on."""
        screen = replace(self._kept, room_mode=not self.room)
        self._change(replace(self._settings.current, screen=screen))

    def fit(self) -> None:
        """Dress by the settings, the screen and the size of the window."""
        self._look.choose(self._theme(), self._scale())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size or another screen of the window."""
        if watched is self._window and event.type() in {QEvent.Type.Resize, QEvent.Type.ScreenChangeInternal}:
            self._later.start(_REST_MS)
        return super().eventFilter(watched, event)

    def _change(self, settings: Settings) -> None:
        try:
            self._settings.change(settings)
        except SettingsInvalid as error:
            self._notices.tell(Level.WARNING, reason(error), key="settings")
        self.changed.emit()  # a menu entry that was ticked already has lost its tick

    def _on_settings(self, settings: Settings) -> None:
        before, self._known = self._known, settings
        if settings.ui.language != before.ui.language:
            self._tell_language(settings.ui.language)
        if settings.screen != before.screen:
            self.fit()
        if settings.screen.room_mode != before.screen.room_mode:
            self.told.emit(self._look.scale.shortfall() if self.room else "")
        if (settings.screen, settings.ui) != (before.screen, before.ui):
            self.changed.emit()

    def _tell_language(self, code: str) -> None:
        """In the language that was chosen; nothing where the screen speaks it already."""
        if language_of(code).code != screen_language().code:
            self._notices.tell(Level.NOTE, language_of(code).text("ui", NEXT_START), key=_KEY)
        else:
            self._notices.withdraw(_KEY)

    def _theme(self) -> ThemeName:
        if self._kept.theme != SYSTEM:
            return ThemeName(self._kept.theme)
        looks = {Qt.ColorScheme.Light: ThemeName.LIGHT, Qt.ColorScheme.Dark: ThemeName.DARK}
        return looks.get(desktop_scheme(), ThemeName.ROOM)

    def _scale(self) -> Scale:
        text = self._kept.text_scale or system_text()
        now, before = pair(self._window.size()), self._look.scale
        if not self.room:
            if not self._window.isVisible():  # its size is still to come
                return Scale(text=text)
            made = Scale(text=text, window=now)
            return (
                made if before.room or made.tight is not before.tight else replace(made, window=before.window)
            )
        alike = all(abs(a / b - 1) < _NOTABLE for a, b in zip(now, before.window, strict=True))
        window = before.window if before.room and alike else now
        return Scale(dpi=self._dpi(), text=text, room=True, window=window)

    def _dpi(self) -> float:
        screen: QScreen = self._window.screen()
        return dpi_of(screen, self._kept.screen_dpi)


def desktop_scheme() -> Qt.ColorScheme:
    """Whether the desktop is light or dark, where it says so."""
    return QGuiApplication.styleHints().colorScheme()


def remember_system_text() -> None:
    """Keep the size of the system's type before the application gets its own."""
    application = QGuiApplication.instance()
    if application is not None and application.property(SYSTEM_POINTS) is None:
        application.setProperty(SYSTEM_POINTS, QGuiApplication.font().pointSizeF())


def system_text() -> float:
    """How much larger than usual the system's type is set."""
    application = QGuiApplication.instance()
    points = application.property(SYSTEM_POINTS) if application is not None else None
    return text_factor(points, QGuiApplication.platformName()) if isinstance(points, float) else 1.0
