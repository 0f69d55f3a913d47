"""The panel 重点客户认定: amounts and months by which key accounts are recognised."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from kamdesk.domain.customers.key_accounts import STANDARD_FIELDS, RecognitionStandard
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.fields.fields_panel import FieldsPanel
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.services.customers.recognition_standards import RecognitionStandards
    from kamdesk.ui.kit.desk.context import UiContext


class RecognitionPanel(FieldsPanel):
    """Edits the standard of recognition."""

    def __init__(self, context: UiContext, standards: RecognitionStandards) -> None:
        self._standards = standards
        words = tr(
            "金额空着的标准不用于认定，制度和认定表上印成横线。“超过”即大于。"
            "改动用于以后的认定，已经提交的认定保留当时的数据。"
        )
        title, done = tr("重点客户认定"), Message("认定标准已保存。")
        super().__init__(context, title, STANDARD_FIELDS, words, tr("保存认定标准"), done)

    @override
    def problems(self, values: Mapping[str, Any]) -> Mapping[str, Message]:
        return RecognitionStandard(**values).problems()

    @override
    def read(self) -> Mapping[str, object]:
        return dataclasses.asdict(self._standards.standard())

    @override
    def shipped(self) -> Mapping[str, object]:
        return dataclasses.asdict(RecognitionStandard())

    @override
    def write(self, values: Mapping[str, Any]) -> None:
        self._standards.change(RecognitionStandard(**values))

    @override
    def refusal(self) -> Message | None:
        return self._standards.refusal()
