"""The buttons at the head of the page 客户, and the actions of its menu."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.verbs import page_action, verb_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QPushButton, QWidget


@dataclass(frozen=True, slots=True)
class PageActs:
    """What the buttons and menu actions of the customers page do."""

    new_customer: Callable[[], object]
    edit: Callable[[], object]
    save: Callable[[], object]
    trash_chosen: Callable[[], object]
    empty_trash: Callable[[], object]
    toggle_trash: Callable[[], object]
    import_list: Callable[[], object]
    export_shown: Callable[[], object]
    print_shown: Callable[[], object]
    find_in_list: Callable[[], object]
    toggle_width: Callable[[], object]


class PageVerbs:
    """The buttons and actions of the customers page; which buttons show depends on the data."""

    def __init__(self, page: QWidget, acts: PageActs) -> None:
        self.empty_button = verb_button("", tr("清空回收站"), acts.empty_trash)
        self.trash_button = verb_button("trash", tr("回收站"), acts.toggle_trash)
        self.trash_button.setCheckable(True)
        self.import_button = verb_button("import", tr("导入"), acts.import_list)
        self.export_button = verb_button("export", tr("导出"), acts.export_shown)
        self.print_button = verb_button("print", tr("打印"), acts.print_shown)
        self.new_button = verb_button("add", tr("新建客户"), acts.new_customer, kind="primary")
        self.actions = _actions(page, acts)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons in their order."""
        return (
            self.empty_button,
            self.trash_button,
            self.import_button,
            self.export_button,
            self.print_button,
            self.new_button,
        )

    def show_state(self, trashed: int, *, in_trash: bool, empty: bool) -> None:
        """Offer what makes sense with so many customers in the trash, on a desk that may be empty."""
        self.trash_button.setText(tr("回收站 ({count})", count=trashed) if trashed else tr("回收站"))
        self.trash_button.setVisible(trashed > 0 or in_trash)
        self.empty_button.setVisible(in_trash and trashed > 0)
        self.print_button.setEnabled(not in_trash)
        for verb in (self.import_button, self.export_button, self.print_button, self.new_button):
            verb.setVisible(not empty)  # an empty desk offers its two first steps in the middle


def _actions(page: QWidget, acts: PageActs) -> tuple[QAction, ...]:
    return (
        page_action(page, tr("新建客户"), "add", "Ctrl+N", acts.new_customer),
        page_action(page, tr("编辑"), "edit", "Ctrl+E", acts.edit),
        page_action(page, tr("保存"), "save", "Ctrl+S", acts.save),
        page_action(page, tr("移到回收站"), "trash", "Ctrl+Del", acts.trash_chosen),
        page_action(page, tr("打印…"), "print", "Ctrl+P", acts.print_shown),
        page_action(page, tr("导出…"), "export", "", acts.export_shown),
        page_action(page, tr("导入客户名单…"), "import", "Ctrl+I", acts.import_list),
        page_action(page, tr("筛选列表"), "filter", "Ctrl+F", acts.find_in_list),
        page_action(page, tr("资料卡占满整页，或还原"), "fit", "F11", acts.toggle_width),
    )
