"""The pure computation behind ``kamdesk evaluate``: JSON text in, JSON-shaped results out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.evaluations.arithmetic import evaluate
from kamdesk.domain.evaluations.definition import read_template, read_value
from kamdesk.domain.evaluations.reading import read_id, read_list, read_object, required
from kamdesk.domain.evaluations.template import Counted, Stepped
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.json.text import parse_json

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from kamdesk.domain.evaluations.arithmetic import Line, Result
    from kamdesk.domain.evaluations.template import Template
    from kamdesk.domain.evaluations.values import Value

_MOST_SHEETS: Final = 5000


def evaluate_json(text: str) -> dict[str, object]:
    """Compute every sheet of a document; the result is ready for `json.dumps`.

    Raises `UserError` with one sentence that names sheet and indicator; then nothing was computed.
    """
    document = read_object(parse_json(text), "JSON")
    template = read_template(required(document, "template"))
    sheets: dict[object, dict[str, object]] = {}
    for position, raw in enumerate(read_list(required(document, "sheets"), "sheets", _MOST_SHEETS), start=1):
        sheet = _evaluate_sheet(template, raw, position)
        if sheet["id"] in sheets:
            raise UserError(Message("考核表“{sheet}”重复。", sheet=sheet["id"]))
        sheets[sheet["id"]] = sheet
    return {"sheets": list(sheets.values())}


def _evaluate_sheet(template: Template, raw: object, position: int) -> dict[str, object]:
    sheet_id = str(position)
    try:
        sheet = read_object(raw, "sheets")
        sheet_id = read_id(sheet.get("id"), "id")
        return {"id": sheet_id, **_write_result(evaluate(template, _read_values(template, sheet)))}
    except UserError as error:
        sentence = Message("考核表“{sheet}”：{problem}", sheet=sheet_id, problem=error.message)
        raise UserError(sentence, field=error.field) from error


def _read_values(template: Template, sheet: Mapping[str, object]) -> dict[str, Value]:
    values = {}
    for indicator_id, raw in read_object(required(sheet, "values"), "values").items():
        indicator = template.indicator(indicator_id)
        if indicator is None:
            raise UserError(Message("没有指标“{indicator}”。", indicator=indicator_id))
        values[indicator_id] = read_value(indicator, raw)
    return values


def _write_result(result: Result) -> dict[str, object]:
    return {
        "lines": {line.indicator.id: _write_line(line) for line in result.lines},
        "total": _write(result.total),
        "mark": result.mark,
        "notes": [str(note) for note in result.notes],
    }


def _write_line(line: Line) -> dict[str, object]:
    written: dict[str, object] = {"score": _write(line.score)}
    if isinstance(line.indicator, Counted | Stepped):
        written = {"completion_rate": _write(line.completion_rate), **written}
    return written


def _write(number: Decimal | None) -> str | None:
    return None if number is None else format(number, "f")
