"""What can be done on the page 客户: the buttons at its head, and the acts of its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.verbs import page_action, verb_button

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QPushButton

    from kamdesk.ui.customers.page import CustomersPage


class PageVerbs:
    """The verbs of the customers page; which of them show depends on what there is."""

    def __init__(self, page: CustomersPage) -> None:
        self.empty_button = verb_button("", tr("清空回收站"), page.acts.empty_trash)
        self.trash_button = verb_button("trash", tr("回收站"), page.toggle_trash)
        self.trash_button.setCheckable(True)
        self.import_button = verb_button("import", tr("导入"), page.import_list)
        self.export_button = verb_button("export", tr("导出"), page.export_shown)
        self.print_button = verb_button("print", tr("打印"), page.print_shown)
        self.new_button = verb_button("add", tr("新建客户"), page.new_customer, kind="primary")
        self.actions = _actions(page)

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


def _actions(page: CustomersPage) -> tuple[QAction, ...]:
    return (
        page_action(page, tr("新建客户"), "add", "Ctrl+N", page.new_customer),
        page_action(page, tr("编辑"), "edit", "Ctrl+E", page.card.edit),
        page_action(page, tr("保存"), "save", "Ctrl+S", page.card.save),
        page_action(page, tr("移到回收站"), "trash", "Ctrl+Del", page.trash_chosen),
        page_action(page, tr("打印…"), "print", "Ctrl+P", page.print_shown),
        page_action(page, tr("导出…"), "export", "", page.export_shown),
        page_action(page, tr("导入客户名单…"), "import", "Ctrl+I", page.import_list),
        page_action(page, tr("筛选列表"), "filter", "Ctrl+F", page.find_in_list),
        page_action(page, tr("资料卡占满整页，或还原"), "fit", "F11", page.toggle_width),
    )
