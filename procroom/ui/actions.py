"""Everything that can be done from a menu, a key or the command palette, as one table. Knows no page.

Keys of the image wall stand in ``viewer.commands``; they hold while the wall has the focus.
"""

from dataclasses import dataclass

MENUS = ("Case", "Edit", "Go", "Images", "Note", "View", "Help")


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """One thing to do.

    Attributes:
        id: stable, ``group.name``; the page or the window that is asked for it knows how.
        title: words for menu and palette; with ``…`` when more is asked.
        shortcut: Qt key sequence text; empty for none.
        icon: name in ``resources/icons``, or empty.
        menu: one of ``MENUS``.
        enabled_when: flag that must be set, or empty for always.
        apart: a line is drawn above it in its menu.
        checkable: a tick shows whether it holds.
    """

    id: str
    title: str
    shortcut: str = ""
    icon: str = ""
    menu: str = "Case"
    enabled_when: str = ""
    apart: bool = False
    checkable: bool = False

    @property
    def run(self) -> str:
        """The command a page or the window carries out."""
        return self.id


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(id="case.new", title="New case…", shortcut="Ctrl+N"),
    ActionSpec(id="case.open", title="Open the chosen case", enabled_when="case_chosen"),
    ActionSpec(id="case.worklist", title="Back to the worklist", shortcut="Ctrl+L", enabled_when="case"),
    ActionSpec(
        id="case.earlier",
        title="Earlier sessions of this patient…",
        shortcut="Ctrl+Shift+E",
        enabled_when="earlier",
        apart=True,
    ),
    ActionSpec(id="people.next", title="The next person enters", shortcut="F2", apart=True),
    ActionSpec(id="people.choose", title="Who is entering…", shortcut="Shift+F2"),
    ActionSpec(id="images.open", title="Open images…", shortcut="Ctrl+O", apart=True),
    ActionSpec(id="images.open_folder", title="Open a folder of images…", shortcut="Ctrl+Shift+O"),
    ActionSpec(id="app.settings", title="Settings…", shortcut="Ctrl+,", apart=True),
    ActionSpec(id="app.quit", title="Quit", shortcut="Ctrl+Q", apart=True),
    ActionSpec(id="edit.undo", title="Undo", shortcut="Ctrl+Z", menu="Edit", enabled_when="can_undo"),
    ActionSpec(id="edit.redo", title="Redo", shortcut="Ctrl+Shift+Z", menu="Edit", enabled_when="can_redo"),
    ActionSpec(
        id="edit.clear",
        title="Take this answer back to “not documented”",
        shortcut="Ctrl+Backspace",
        menu="Edit",
        enabled_when="editable",
        apart=True,
    ),
    ActionSpec(
        id="needle.reposition",
        title="Reposition the needle…",
        shortcut="Ctrl+Shift+M",
        menu="Edit",
        enabled_when="can_reposition",
        apart=True,
    ),
    ActionSpec(
        id="needle.abandon",
        title="Abandon this target…",
        shortcut="Ctrl+Shift+X",
        menu="Edit",
        enabled_when="can_abandon",
    ),
    ActionSpec(id="edit.find", title="Search cases", shortcut="Ctrl+F", menu="Edit", enabled_when="worklist"),
    ActionSpec(id="go.before", title="Step 1: Before", shortcut="Alt+B", menu="Go", enabled_when="case"),
    ActionSpec(id="go.time_out", title="Step 2: Time-out", shortcut="Alt+T", menu="Go", enabled_when="case"),
    ActionSpec(
        id="go.procedure", title="Step 3: Procedure", shortcut="Alt+P", menu="Go", enabled_when="case"
    ),
    ActionSpec(id="go.recovery", title="Step 4: Recovery", shortcut="Alt+R", menu="Go", enabled_when="case"),
    ActionSpec(id="go.note", title="Step 5: Note", shortcut="Alt+N", menu="Go", enabled_when="case"),
    ActionSpec(
        id="go.follow_up", title="Step 6: Follow-up", shortcut="Alt+U", menu="Go", enabled_when="follow_up"
    ),
    ActionSpec(
        id="go.next_missing",
        title="Next missing fact",
        shortcut="Ctrl+J",
        menu="Go",
        enabled_when="case",
        apart=True,
    ),
    ActionSpec(
        id="go.next_position", title="Next needle position", shortcut="Ctrl+P", menu="Go", enabled_when="case"
    ),
    ActionSpec(
        id="go.next_target",
        title="Begin the next planned target",
        shortcut="Ctrl+Shift+N",
        menu="Go",
        enabled_when="editable",
    ),
    ActionSpec(
        id="edit.usual",
        title="Record my usual here",
        shortcut="Ctrl+Shift+U",
        menu="Edit",
        enabled_when="editable",
    ),
    ActionSpec(
        id="go.images", title="To the images", shortcut="Ctrl+I", menu="Go", enabled_when="case", apart=True
    ),
    ActionSpec(id="go.record", title="To the record", shortcut="Ctrl+R", menu="Go", enabled_when="case"),
    ActionSpec(
        id="go.checks", title="Show or hide the checks", shortcut="Ctrl+H", menu="Go", enabled_when="case"
    ),
    ActionSpec(
        id="go.timeline",
        title="Timeline: show or hide who entered what",
        shortcut="Ctrl+Shift+H",
        menu="Go",
        enabled_when="case",
    ),
    ActionSpec(
        id="go.compare",
        title="Compare plan, consent, site mark and time-out",
        shortcut="Ctrl+Shift+C",
        menu="Go",
        enabled_when="compared",
    ),
    ActionSpec(
        id="go.following", title="What is due after procedures", shortcut="Ctrl+U", menu="Go", apart=True
    ),
    ActionSpec(
        id="go.trial",
        title="The stimulation trial on one page, or back",
        shortcut="Alt+L",
        menu="Go",
        enabled_when="trial",
    ),
    ActionSpec(id="go.rule_packs", title="Rule packs of this site", menu="Go"),
    ActionSpec(id="go.outbox", title="Outbox and destinations", menu="Go"),
    ActionSpec(id="go.palette", title="All commands…", shortcut="Ctrl+K", menu="Go", apart=True),
    ActionSpec(
        id="images.newest",
        title="Open this patient's newest images from the last folder",
        shortcut="F9",
        menu="Images",
        enabled_when="editable",
    ),
    ActionSpec(
        id="images.take",
        title="Take patient and dose from the images…",
        shortcut="Ctrl+T",
        menu="Images",
        enabled_when="has_images",
    ),
    ActionSpec(
        id="images.rejected",
        title="Files that are not shown, and why",
        shortcut="Ctrl+Shift+F",
        menu="Images",
        enabled_when="has_rejected",
    ),
    ActionSpec(
        id="images.subtract",
        title="Subtract a mask frame (DSA), or show the frame as it is",
        menu="Images",
        enabled_when="shows_images",
        apart=True,
    ),
    ActionSpec(
        id="images.lesions",
        title="Show or hide lesion bands (bench reference)",
        menu="Images",
        enabled_when="lesions",
    ),
    ActionSpec(
        id="note.sign", title="Sign the note…", shortcut="Ctrl+Shift+S", menu="Note", enabled_when="can_sign"
    ),
    ActionSpec(
        id="note.addendum",
        title="Add an addendum…",
        shortcut="Ctrl+Shift+A",
        menu="Note",
        enabled_when="signed",
    ),
    ActionSpec(id="note.withdraw", title="Withdraw the signed note…", menu="Note", enabled_when="signed"),
    ActionSpec(
        id="note.release",
        title="Send unsigned, on purpose…",
        menu="Note",
        enabled_when="editable",
    ),
    ActionSpec(
        id="note.language",
        title="Write the note in Spanish",
        menu="Note",
        enabled_when="editable",
        apart=True,
    ),
    ActionSpec(
        id="note.pdf",
        title="Save the note as PDF…",
        shortcut="Ctrl+E",
        menu="Note",
        enabled_when="case",
        apart=True,
    ),
    ActionSpec(id="note.text", title="Save the note as text…", menu="Note", enabled_when="case"),
    ActionSpec(id="note.html", title="Save the note as HTML…", menu="Note", enabled_when="case"),
    ActionSpec(
        id="note.print", title="Print the note…", shortcut="Ctrl+Shift+P", menu="Note", enabled_when="case"
    ),
    ActionSpec(
        id="note.back",
        title="Back to the note",
        shortcut="Ctrl+Shift+B",
        menu="Note",
        enabled_when="jumped",
        apart=True,
    ),
    ActionSpec(
        id="note.way",
        title="Show the note as text, or as pages",
        shortcut="Ctrl+G",
        menu="Note",
        enabled_when="on_note",
    ),
    ActionSpec(
        id="note.length",
        title="Show the full note, or the brief one",
        shortcut="Ctrl+Shift+G",
        menu="Note",
        enabled_when="on_note",
    ),
    ActionSpec(
        id="note.brief",
        title="Save the brief note…",
        shortcut="Ctrl+B",
        menu="Note",
        enabled_when="editable",
        apart=True,
    ),
    ActionSpec(
        id="diary.print",
        title="Print the diary form…",
        shortcut="Ctrl+Shift+D",
        menu="Note",
        enabled_when="diary",
        apart=True,
    ),
    ActionSpec(id="diary.save", title="Save the diary form as PDF…", menu="Note", enabled_when="diary"),
    ActionSpec(
        id="diary.read", title="Read a filled diary…", shortcut="Ctrl+D", menu="Note", enabled_when="diary"
    ),
    ActionSpec(
        id="trial.summary",
        title="Save the summary of the trial…",
        menu="Note",
        enabled_when="trial",
        apart=True,
    ),
    ActionSpec(id="trial.log", title="Save the log of the trial…", menu="Note", enabled_when="trial"),
    ActionSpec(
        id="view.record_first",
        title="Layout: record first for the nurse, or images first",
        shortcut="Ctrl+Shift+R",
        menu="View",
        enabled_when="case",
    ),
    ActionSpec(
        id="view.follow_role",
        title="Layout follows who is entering",
        menu="View",
        enabled_when="layout_fixed",
    ),
    ActionSpec(
        id="view.images",
        title="Show or hide the images",
        shortcut="Ctrl+Shift+I",
        menu="View",
        enabled_when="case",
    ),
    ActionSpec(
        id="view.room_mode",
        title="Room mode: large type and targets",
        shortcut="Ctrl+M",
        menu="View",
        apart=True,
        checkable=True,
    ),
    ActionSpec(id="view.full_screen", title="Full screen", shortcut="F11", menu="View"),
    ActionSpec(id="view.theme_room", title="Theme: dark room", menu="View", apart=True, checkable=True),
    ActionSpec(id="view.theme_dark", title="Theme: dark", menu="View", checkable=True),
    ActionSpec(id="view.theme_light", title="Theme: light", menu="View", checkable=True),
    ActionSpec(id="view.theme_system", title="Theme: as the system is", menu="View", checkable=True),
    ActionSpec(id="view.english", title="Screen language: English", menu="View", apart=True, checkable=True),
    ActionSpec(id="view.spanish", title="Screen language: Español", menu="View", checkable=True),
    ActionSpec(id="help.keys", title="Keys, pedals and remotes", shortcut="F1", menu="Help"),
    ActionSpec(id="help.about", title="About procroom", menu="Help"),
)

BY_ACTION = {each.id: each for each in ACTIONS}
