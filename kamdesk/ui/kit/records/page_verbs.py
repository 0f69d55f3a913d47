"""The buttons at the head of a page of records, and the actions of its menus, made from one set of acts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import set_kind
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.verbs import FileAct, file_act_of, page_action, verb_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QPushButton, QWidget

    from kamdesk.ui.kit.records.parts import Beginning, RecordParts


@dataclass(frozen=True, slots=True)
class PageActs:
    """What the buttons and actions of a page of records do."""

    new_record: Callable[[], object]
    edit: Callable[[], object]
    begin_from: Callable[[Beginning], object]
    save: Callable[[], object]
    trash_chosen: Callable[[], object]
    restore_chosen: Callable[[], object]
    empty_trash: Callable[[], object]
    toggle_trash: Callable[[], object]
    import_list: Callable[[], object]
    export_shown: Callable[[], object]
    print_shown: Callable[[], object]
    find_in_list: Callable[[], object]
    toggle_width: Callable[[], object]


class PageVerbs:
    """The buttons and actions of a page of records; which buttons show depends on the data."""

    def __init__(self, page: QWidget, parts: RecordParts, acts: PageActs) -> None:
        self._parts = parts
        self.empty_button = verb_button("", tr("清空回收站"), acts.empty_trash)
        self.trash_button = verb_button("trash", tr("回收站"), acts.toggle_trash)
        self.trash_button.setCheckable(True)
        self.import_button = verb_button("import", tr("导入"), acts.import_list)
        self.export_button = verb_button("export", tr("导出"), acts.export_shown)
        self.print_button = verb_button("print", tr("打印"), acts.print_shown)
        self.new_button = verb_button("add", parts.words.new, acts.new_record, kind="primary")
        self.new_button.setToolTip("Ctrl+N")
        self.print_button.setToolTip("Ctrl+P")
        self.begin_actions = tuple(
            page_action(page, each.text, each.icon_name, "", partial(_begin, acts, each))
            for each in parts.services.beginnings
        )
        self._edit = page_action(page, tr("编辑"), "edit", "Ctrl+E; F2", acts.edit)
        self._save = page_action(page, tr("保存"), "save", "Ctrl+S", acts.save)
        self._trash = page_action(page, tr("移到回收站"), "trash", "Ctrl+Del", acts.trash_chosen)
        self._restore = page_action(page, tr("从回收站恢复"), "restore", "", acts.restore_chosen)
        to_trash = (self._trash, self._restore) if parts.records.kind.has_trash else ()
        printing = _print_actions(page, parts, acts)
        self.row_actions = (self._edit, *self.begin_actions, *printing, *to_trash)
        new = page_action(page, parts.words.new, "add", "Ctrl+N", acts.new_record)
        self.actions = (new, self._save, *self.row_actions, *_list_actions(page, parts, acts))
        self.show_editing(editing=False)
        self.show_chosen(0)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons in their order."""
        return (
            *((self.trash_button,) if self._parts.records.kind.has_trash else ()),
            *self._offered,
            self.new_button,
        )

    @property
    def in_trash(self) -> tuple[QPushButton, ...]:
        """The buttons that stand over the trash."""
        return (self.empty_button,) if self._parts.records.kind.has_trash else ()

    def show_state(self, trashed: int, *, in_trash: bool, empty: bool) -> None:
        """Offer what makes sense with so many records in the trash, on a page that may be empty."""
        self.trash_button.setText(tr("回收站 ({count})", count=trashed) if trashed else tr("回收站"))
        self.trash_button.setVisible(self._parts.records.kind.has_trash and (trashed > 0 or in_trash))
        self.trash_button.setChecked(in_trash)
        self.empty_button.setVisible(in_trash and trashed > 0)
        self._trash.setVisible(self._parts.records.kind.has_trash and not in_trash)
        self._restore.setVisible(in_trash)
        unprinted = tr("回收站里的记录不打印。") if in_trash else ""
        allow(self.print_button, unprinted)
        for action in self.row_actions:
            if file_act_of(action) is FileAct.PRINT:
                allow(action, unprinted)
            elif action in {self._edit, *self.begin_actions}:
                allow(action, tr("请先从回收站恢复。") if in_trash else "")
        for verb in (*self._offered, self.new_button):
            verb.setVisible(not empty)  # an empty page offers its first steps in the middle

    def show_editing(self, *, editing: bool) -> None:
        """While a card is edited, saving is the one act in front; else there is nothing to save."""
        set_kind(self.new_button, "plain" if editing else "primary", "add")
        allow(self._save, "" if editing else tr("没有要保存的改动。"))

    def show_chosen(self, count: int) -> None:
        """Offer to trash or to restore where so many records of the list are chosen."""
        refusal = "" if count else tr("请先在列表里选择。")
        allow(self._trash, refusal)
        allow(self._restore, refusal)

    @property
    def _offered(self) -> tuple[QPushButton, ...]:
        """The buttons of what the page can print and hand in and out."""
        parts = self._parts
        return (
            *((self.import_button,) if parts.services.open_import else ()),
            *((self.export_button,) if parts.services.export else ()),
            *((self.print_button,) if parts.forms else ()),
        )


def _begin(acts: PageActs, beginning: Beginning, _checked: object = None) -> None:
    acts.begin_from(beginning)


def _print_actions(page: QWidget, parts: RecordParts, acts: PageActs) -> tuple[QAction, ...]:
    if not parts.forms:
        return ()
    return (page_action(page, tr("打印…"), "print", "Ctrl+P", acts.print_shown, file_act=FileAct.PRINT),)


def _list_actions(page: QWidget, parts: RecordParts, acts: PageActs) -> tuple[QAction, ...]:
    """Return the acts on the list as a whole."""
    made = []
    if parts.services.export:
        made.append(page_action(page, tr("导出…"), "export", "", acts.export_shown, file_act=FileAct.EXPORT))
    if parts.services.open_import:
        words = tr("导入{word}…", word=Message(parts.records.kind.many))
        taking_in = FileAct.IMPORT
        made.append(page_action(page, words, "import", "Ctrl+I", acts.import_list, file_act=taking_in))
    made.append(page_action(page, tr("筛选列表"), "filter", "Ctrl+F", acts.find_in_list))
    made.append(page_action(page, tr("资料卡占满整页，或还原"), "fit", "F11", acts.toggle_width))
    return tuple(made)
