"""The panel 联系人角色: what each role of a contact may decide, what we owe it, how it is treated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import override

from kamdesk.domain.customers.role_table import ROLE_FIELDS, shipped_table
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.fields.fields_panel import FieldsPanel
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.services.customers.role_tables import RoleTables
    from kamdesk.ui.kit.desk.context import UiContext


class RolesPanel(FieldsPanel):
    """Edits the table of contact roles."""

    def __init__(self, context: UiContext, tables: RoleTables) -> None:
        self._tables = tables
        words = tr("写在这里的话，联系人卡片上停在角色上可以看到，会见资料按会见人员的角色印出。")
        super().__init__(
            context, tr("联系人角色"), ROLE_FIELDS, words, tr("保存角色对照表"), Message("角色对照表已保存。")
        )

    @override
    def read(self) -> Mapping[str, object]:
        return self._tables.table()

    @override
    def shipped(self) -> Mapping[str, object]:
        return shipped_table()

    @override
    def write(self, values: Mapping[str, Any]) -> None:
        self._tables.change(values)

    @override
    def refusal(self) -> Message | None:
        return self._tables.refusal()
