"""Everything a user can do with pictures, as data: id, words, key. The window puts it into menu and palette."""

from dataclasses import dataclass

from procroom.domain.case import ViewTag


@dataclass(frozen=True, slots=True)
class ViewerCommand:
    """One thing to do.

    Attributes:
        id: stable, ``group.name``.
        text: words for menus, palette and tool tips.
        key: Qt key sequence text; empty for none. Holds while the image wall has the focus.
        short: caption of its button, where it has one.
        icon: name in ``resources/icons``.
    """

    id: str
    text: str
    key: str = ""
    short: str = ""
    icon: str = ""


TOOLS = (
    ViewerCommand("tool.select", "Select and move", "V", "Select", "select"),
    ViewerCommand("tool.window", "Set the window by dragging", "W", "Window", "window"),
    ViewerCommand("tool.zoom", "Zoom by dragging", "Z", "Zoom", "zoom"),
    ViewerCommand("tool.needle", "Mark the needle", "N", "Needle", "needle"),
    ViewerCommand("tool.arrow", "Draw an arrow", "A", "Arrow", "arrow"),
    ViewerCommand("tool.text", "Place a text", "T", "Text", "text"),
    ViewerCommand("tool.distance", "Measure a distance", "D", "Distance", "distance"),
    ViewerCommand("tool.angle", "Measure an angle", "G", "Angle", "angle"),
    ViewerCommand("tool.contrast", "Outline the contrast", "Shift+A", "Contrast", "contrast"),
    ViewerCommand("tool.lead", "Mark the contacts of a lead", "Shift+N", "Lead", "lead"),
)

VIEW = (
    ViewerCommand("view.fit", "Fit the picture to the viewport", "F", "Fit", "fit"),
    ViewerCommand("view.one_to_one", "Show one picture point per screen point", "1", "1 : 1", "one-to-one"),
    ViewerCommand("view.presets", "Choose a window", "P", "Presets", "preset"),
    ViewerCommand("view.invert", "Invert grey", "I", "Invert", "invert"),
    ViewerCommand("view.rotate", "Rotate a quarter turn clockwise", "R", "Rotate", "rotate"),
    ViewerCommand("view.flip", "Mirror left-right (asks first)", "H", "Mirror", "flip"),
    ViewerCommand("view.layout", "One, two or four viewports", "X", "Layout", "layout-1"),
    ViewerCommand("view.reset", "Show the picture as stored", "0", "Reset", "reset"),
)

MORE_VIEW = (
    ViewerCommand("view.zoom_in", "Zoom in", "+"),
    ViewerCommand("view.zoom_out", "Zoom out", "-"),
    ViewerCommand("view.next_preset", "Next window", "Shift+P"),
    ViewerCommand(
        "view.subtract", "Subtract a mask frame (DSA), or show the frame as it is", "Shift+D", "DSA"
    ),
    ViewerCommand("view.smooth", "Smooth or square pixels", "Q"),
    ViewerCommand("view.corners", "Show or hide corner text (patient and label stay)", "C"),
    ViewerCommand("view.lesions", "Show or hide lesion bands (bench reference)", "B"),
    ViewerCommand("view.overlays", "Show or hide overlays of the file", "O"),
    ViewerCommand("view.brighter", "Brighter", "Alt+Up"),
    ViewerCommand("view.darker", "Darker", "Alt+Down"),
    ViewerCommand("view.narrower", "More contrast", "Alt+Left"),
    ViewerCommand("view.wider", "Less contrast", "Alt+Right"),
    ViewerCommand("view.pan_left", "Move the picture left", "Ctrl+Left"),
    ViewerCommand("view.pan_right", "Move the picture right", "Ctrl+Right"),
    ViewerCommand("view.pan_up", "Move the picture up", "Ctrl+Up"),
    ViewerCommand("view.pan_down", "Move the picture down", "Ctrl+Down"),
    ViewerCommand("view.one", "One viewport", "Ctrl+1"),
    ViewerCommand("view.two", "Two viewports", "Ctrl+2"),
    ViewerCommand("view.four", "Four viewports", "Ctrl+4"),
    ViewerCommand("view.next_viewport", "Next viewport", "F6"),
    ViewerCommand("view.retry", "Read the file again", "F5"),
)

CINE = (
    ViewerCommand("cine.play", "Play or stop", "Space", icon="play"),
    ViewerCommand("cine.previous", "Previous frame", "Left", icon="step-back"),
    ViewerCommand("cine.next", "Next frame", "Right", icon="step-forward"),
    ViewerCommand("cine.back_10", "Ten frames back", "Shift+Left"),
    ViewerCommand("cine.on_10", "Ten frames on", "Shift+Right"),
    ViewerCommand("cine.first", "First frame", "Home"),
    ViewerCommand("cine.last", "Last frame", "End"),
    ViewerCommand("cine.speed", "Choose the speed", "Shift+S"),
    ViewerCommand("cine.slower", "Slower", "["),
    ViewerCommand("cine.faster", "Faster", "]"),
    ViewerCommand("cine.mode", "Loop, back and forth, or once", "L", icon="loop"),
    ViewerCommand("cine.next_key", "Next key image or marked frame", "K"),
    ViewerCommand("series.previous", "Previous run", "PgUp"),
    ViewerCommand("series.next", "Next run", "PgDown"),
    ViewerCommand("series.list", "Show or hide the list of series", "Shift+L", "Series", "series"),
    ViewerCommand("series.rejected", "Files that are not shown, and why", "F8", icon="files"),
)

MARKS = (
    ViewerCommand("mark.next", "Choose the next mark", "M"),
    ViewerCommand("mark.previous", "Choose the previous mark", "Shift+M"),
    ViewerCommand("mark.point", "Choose the next point of the mark", "E"),
    ViewerCommand("mark.enter", "Set a point by keyboard, or edit the mark's words", "Return"),
    ViewerCommand("mark.left", "Move mark or cross left", "Ctrl+Shift+Left"),
    ViewerCommand("mark.right", "Move mark or cross right", "Ctrl+Shift+Right"),
    ViewerCommand("mark.up", "Move mark or cross up", "Ctrl+Shift+Up"),
    ViewerCommand("mark.down", "Move mark or cross down", "Ctrl+Shift+Down"),
    ViewerCommand("mark.delete", "Delete the chosen mark", "Delete", "Delete", "delete"),
    ViewerCommand("mark.cancel", "Stop drawing, close what is open", "Escape"),
)

#: Tags under which a view can be saved as one with contrast in it; in ultrasound there is none to see.
WITH_CONTRAST = tuple(tag for tag in ViewTag if tag is not ViewTag.ULTRASOUND)


def save_id(tag: ViewTag, *, contrast: bool = False) -> str:
    """Id of the command that saves under a tag, with contrast seen or without a word of it."""
    return f"save.{tag.value.lower()}{'.contrast' if contrast else ''}"


SAVE = (
    ViewerCommand("save.view", "Save this view as key image", "S", "Save view", "save-view"),
    *(
        ViewerCommand(save_id(tag), f"Save this view as {tag.text}", f"Alt+{number}", tag.text)
        for number, tag in enumerate(ViewTag, 1)
    ),
    *(
        ViewerCommand(
            save_id(tag, contrast=True),
            f"Save this view as {tag.text}, contrast seen",
            f"Alt+Shift+{number}",
            f"{tag.text}, contrast seen",
        )
        for number, tag in enumerate(ViewTag, 1)
        if tag in WITH_CONTRAST
    ),
)

COMMANDS = TOOLS + VIEW + MORE_VIEW + CINE + MARKS + SAVE
BY_ID = {command.id: command for command in COMMANDS}

#: Beginnings of ids whose key may repeat while it is held; anything that records or switches happens once a press.
_REPEATING = (
    *("cine.previous", "cine.next", "cine.back_10", "cine.on_10", "view.zoom_", "view.pan_", "view.brighter"),
    *("view.darker", "view.narrower", "view.wider", "mark.left", "mark.right", "mark.up", "mark.down"),
)
_ONCE = ("cine.next_key",)


def repeats(command_id: str) -> bool:
    """Whether a held key goes on: a pedal that repeats by itself must not record twice."""
    return command_id.startswith(_REPEATING) and command_id not in _ONCE
