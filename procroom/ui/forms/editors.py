"""Which editor a kind of answer gets. A new kind adds one line here; a new procedure adds none."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from procroom.domain.definition import Item, Kind
from procroom.domain.devices import SETTINGS
from procroom.ui.forms.cells_editor import CellsEditor
from procroom.ui.forms.choice_editors import BooleanEditor, MultiChoiceEditor, choice_editor
from procroom.ui.forms.contract import Editor, FormContext
from procroom.ui.forms.setting_editors import SettingEditor, WaveformEditor
from procroom.ui.forms.target_editor import TargetEditor
from procroom.ui.forms.text_editors import CodeEditor, QuantityEditor, integer_editor, text_editor
from procroom.ui.forms.time_editors import DateEditor, TimeEditor
from procroom.ui.forms.views_editor import ViewsEditor

EditorFactory = Callable[[Item, FormContext, QWidget | None], Editor]

EDITORS: Mapping[Kind, EditorFactory] = {
    Kind.BOOLEAN: lambda item, _context, parent: BooleanEditor(item, parent),
    Kind.CHOICE: lambda item, context, parent: (
        WaveformEditor(item, context, parent) if item.setting == "waveform" else choice_editor(item, parent)
    ),
    Kind.MULTI_CHOICE: lambda item, _context, parent: MultiChoiceEditor(item, parent),
    Kind.QUANTITY: lambda item, context, parent: (
        SettingEditor(item, context, parent) if item.setting in SETTINGS else QuantityEditor(item, parent)
    ),
    Kind.INTEGER: lambda item, _context, parent: integer_editor(item, parent),
    Kind.TEXT: lambda item, context, parent: (
        CellsEditor(item, context, parent) if item.cells else text_editor(item, parent)
    ),
    Kind.DATE: lambda item, context, parent: DateEditor(item, context.now, parent),
    Kind.TIME: lambda item, context, parent: TimeEditor(item, context.now, context.day, context.zone, parent),
    Kind.CODE: lambda item, _context, parent: CodeEditor(item, parent),
    Kind.TARGET: lambda item, context, parent: TargetEditor(item, context.recorder, parent),
    Kind.VIEWS: ViewsEditor,
}


def editor_for(item: Item, context: FormContext, parent: QWidget | None = None) -> Editor:
    """The editor of an item."""
    return EDITORS[item.kind](item, context, parent)
