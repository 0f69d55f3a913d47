"""The schema of definition files, by which a file is refused that an office has written."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

import fastjsonschema

from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.documents.definitions.reading import Node

_KINDS: Final = {
    "object": term("一组“名称: 值”"),
    "array": term("一个列表"),
    "string": term("文字"),
    "number": term("数字"),
    "integer": term("整数"),
    "boolean": "true/false",
}


class Schema:
    """The schema of definition files, compiled once, whose refusals name the line.

    A check that only accepts or rejects compiles in a third of the time; the one that can explain
    its reason is compiled when a file is wrong.
    """

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._schema = dict(schema)
        self._passes = self._compiled(explains_errors=False)

    def check(self, root: Node) -> None:
        """Raise `DefinitionError` at the first place where the file breaks the schema."""
        value = _as_json(root.value)
        try:
            self._passes(value)
        except fastjsonschema.JsonSchemaValueException:
            self._refuse(root, value)

    def _refuse(self, root: Node, value: object) -> None:
        try:
            self._compiled(explains_errors=True)(value)
        except fastjsonschema.JsonSchemaValueException as problem:
            node = root
            for step in problem.path[1:]:
                node = node.at(int(step) if isinstance(node.value, list) else step)
            node.refuse(_reason(problem))

    def _compiled(self, *, explains_errors: bool) -> Callable[[object], object]:
        check: Callable[[object], object] = fastjsonschema.compile(
            self._schema, use_default=False, detailed_exceptions=explains_errors
        )
        return check


def _as_json(value: object) -> object:
    if isinstance(value, dict):
        return {str(key): _as_json(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [_as_json(entry) for entry in value]
    return float(value) if isinstance(value, Decimal) else value


def _reason(problem: fastjsonschema.JsonSchemaValueException) -> Message:
    definition = problem.rule_definition
    if problem.rule == "required":
        present = problem.value if isinstance(problem.value, dict) else {}
        missing = next((key for key in definition if key not in present), "")
        strange = next((key for key in present if key not in problem.definition.get("properties", {})), "")
        if strange:
            return Message("缺少“{key}”；不认识“{strange}”。", key=missing, strange=strange)
        return Message("缺少“{key}”。", key=missing)
    if problem.rule == "additionalProperties":
        known = problem.definition.get("properties", {})
        unknown = next((key for key in problem.value if key not in known), "")
        return Message("不认识“{key}”。", key=unknown)
    if problem.rule == "type":
        return Message("应为{kind}。", kind=Message(_KINDS[definition]))
    if problem.rule == "enum":
        return Message("只能是 {choices}。", choices=" / ".join(map(str, definition)))
    if problem.rule in {"minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"}:
        return Message("数值超出允许范围（界限 {limit}）。", limit=definition)
    if problem.rule == "pattern":
        return Message("只能用小写字母、数字和连字符“-”，以字母开头。")
    if problem.rule in {"oneOf", "anyOf"}:
        return Message("不是可用的版块，或版块缺少必填项。")
    return Message("写法不符合规定（{rule}）。", rule=problem.rule)
