"""The panel 分级与维护: thresholds of the grades, what each brings with it, stages of life, marks."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from kamdesk.domain.customers.care_standard import CARE_FIELDS, CareStandard
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.fields.fields_panel import FieldsPanel
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.services.customers.care_standards import CareStandards
    from kamdesk.ui.kit.desk.context import UiContext


class CarePanel(FieldsPanel):
    """Edits the standard of grading and care."""

    def __init__(self, context: UiContext, standards: CareStandards) -> None:
        self._standards = standards
        words = tr(
            "级别先看合同额；空着的成交月数和潜力不参与建议。没有定级的客户按C级维护，客户自己的拜访间隔优先。"
            "改动不影响已经作出的定级。"
        )
        title, done = tr("分级与维护"), Message("分级与维护标准已保存。")
        super().__init__(context, title, CARE_FIELDS, words, tr("保存分级与维护标准"), done)

    @override
    def problems(self, values: Mapping[str, Any]) -> Mapping[str, Message]:
        return CareStandard(**values).problems()

    @override
    def read(self) -> Mapping[str, object]:
        return _values(self._standards.standard())

    @override
    def shipped(self) -> Mapping[str, object]:
        return _values(CareStandard())

    @override
    def write(self, values: Mapping[str, Any]) -> None:
        self._standards.change(CareStandard(**values))

    @override
    def refusal(self) -> Message | None:
        return self._standards.refusal()


def _values(standard: CareStandard) -> dict[str, object]:
    """Return the figures as fields hold them, codes as those of their vocabulary."""
    found = dataclasses.asdict(standard)
    return {each.name: each.as_kept(found[each.name]) for each in CARE_FIELDS}
