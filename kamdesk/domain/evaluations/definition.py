"""How a template and the values of a sheet are written down: JSON-shaped mappings, read strictly.

The shape is the one of ``kamdesk evaluate``; stored templates add labels and standards for people.
Every reader raises `UserError` with one sentence that names the place.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.domain.evaluations.reading import (
    read_count,
    read_id,
    read_list,
    read_number,
    read_object,
    read_pair,
    read_text,
    required,
)
from kamdesk.domain.evaluations.template import (
    HUNDRED,
    Bonus,
    Counted,
    Deducted,
    Item,
    Marked,
    ScoreStep,
    Stepped,
    Template,
    Threshold,
    Veto,
    ZeroPlan,
    naming_indicator,
)
from kamdesk.domain.evaluations.values import Counts, Events, Marks
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.numbers import plain
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.domain.evaluations.template import Indicator
    from kamdesk.domain.evaluations.values import Value

_TEMPLATE_KEYS: Final = ("name", "cap_percent", "zero_plan", "indicators", "bonus_limit", "marks")
_PEOPLE_KEYS: Final = ("label", "standard")


def read_template(raw: object) -> Template:
    """Read a template; raise `UserError` for a shape or rule that does not hold."""
    template = read_object(raw, "template")
    name = read_text(template.get("name", ""), "name")
    try:
        read_object(template, "template", _TEMPLATE_KEYS)
        cap_percent = read_number(template.get("cap_percent", HUNDRED), "cap_percent")
        zero_plan = _read_zero_plan(template.get("zero_plan", ZeroPlan.EXEMPT))
        bonus_limit = _read_optional(template, "bonus_limit")
        indicators = tuple(_read_indicator(each) for each in _required_list(template, "indicators"))
        marks = tuple(_read_threshold(each) for each in read_list(template.get("marks", []), "marks"))
    except UserError as error:
        sentence = Message("考核标准“{template}”：{problem}", template=name, problem=error.message)
        raise UserError(sentence) from error
    return Template(
        name=name,
        indicators=indicators,
        cap_percent=cap_percent,
        zero_plan=zero_plan,
        bonus_limit=bonus_limit,
        marks=marks,
    )


def write_template(template: Template) -> dict[str, object]:
    """Write a template as `read_template` reads it, numbers as decimal strings."""
    written: dict[str, object] = {
        "name": template.name,
        "cap_percent": plain(template.cap_percent),
        "zero_plan": template.zero_plan.value,
        "indicators": [_write_indicator(each) for each in template.indicators],
        "marks": [[each.mark, plain(each.total)] for each in template.marks],
    }
    if template.bonus_limit is not None:
        written["bonus_limit"] = plain(template.bonus_limit)
    return written


def read_value(indicator: Indicator, raw: object) -> Value:
    """Read what a sheet says about an indicator; raise `UserError`, naming it, where it does not fit."""
    with naming_indicator(indicator):
        match indicator:
            case Counted() | Stepped():
                pair = read_object(raw, indicator.id, ("planned", "actual"))
                return Counts(
                    read_number(required(pair, "planned"), "planned"),
                    read_number(required(pair, "actual"), "actual"),
                )
            case Marked():
                holder = read_object(raw, indicator.id, ("marks",))
                marks = read_object(required(holder, "marks"), "marks")
                return Marks({item: read_number(mark, item) for item, mark in marks.items()})
            case Deducted() | Bonus() | Veto():
                happened = read_object(raw, indicator.id, ("events", "reason"))
                count = read_count(required(happened, "events"), "events")
                return Events(count, read_text(happened.get("reason", ""), "reason"))


def _required_list(mapping: Mapping[str, object], key: str) -> list[object]:
    return read_list(required(mapping, key), key)


def _read_optional(mapping: Mapping[str, object], key: str) -> Decimal | None:
    raw = mapping.get(key)
    return None if raw is None else read_number(raw, key)


def _read_zero_plan(raw: object) -> ZeroPlan:
    for each in ZeroPlan:
        if raw == each.value:
            return each
    raise UserError(Message("“zero_plan”应是 exempt、full 或 zero。"))


def _read_threshold(raw: object) -> Threshold:
    mark, total = read_pair(raw, "marks")
    return Threshold(read_id(mark, "marks"), read_number(total, "marks"))


def _read_counted(raw: Mapping[str, object], names: Mapping[str, str]) -> Counted:
    return Counted(weight=_weight(raw), **names)


def _read_stepped(raw: Mapping[str, object], names: Mapping[str, str]) -> Stepped:
    pairs = (read_pair(each, "steps") for each in _required_list(raw, "steps"))
    steps = tuple(ScoreStep(read_number(rate, "steps"), read_number(share, "steps")) for rate, share in pairs)
    return Stepped(weight=_weight(raw), steps=steps, **names)


def _read_marked(raw: Mapping[str, object], names: Mapping[str, str]) -> Marked:
    items = []
    for each in _required_list(raw, "items"):
        item = read_object(each, "items", ("id", "weight", "label"))
        items.append(
            Item(
                id=read_id(required(item, "id"), "id"),
                weight=read_number(required(item, "weight"), "weight"),
                label=read_text(item.get("label", ""), "label"),
            )
        )
    return Marked(weight=_weight(raw), items=tuple(items), **names)


def _read_deducted(raw: Mapping[str, object], names: Mapping[str, str]) -> Deducted:
    return Deducted(weight=_weight(raw), points=read_number(required(raw, "points"), "points"), **names)


def _read_bonus(raw: Mapping[str, object], names: Mapping[str, str]) -> Bonus:
    _refuse_weight(raw)
    return Bonus(points=read_number(required(raw, "points"), "points"), **names)


def _read_veto(raw: Mapping[str, object], names: Mapping[str, str]) -> Veto:
    _refuse_weight(raw)
    return Veto(ceiling=read_number(required(raw, "ceiling"), "ceiling"), **names)


_KINDS: Final[Mapping[str, tuple[Callable[..., Indicator], tuple[str, ...]]]] = {
    Counted.kind: (_read_counted, ()),
    Stepped.kind: (_read_stepped, ("steps",)),
    Marked.kind: (_read_marked, ("items",)),
    Deducted.kind: (_read_deducted, ("points",)),
    Bonus.kind: (_read_bonus, ("points",)),
    Veto.kind: (_read_veto, ("ceiling",)),
}


def _read_indicator(raw: object) -> Indicator:
    indicator = read_object(raw, "indicators")
    indicator_id = read_id(required(indicator, "id"), "id")
    try:
        read, own_keys = _reader_of(indicator.get("kind"))
        read_object(indicator, "indicators", ("id", "kind", "weight", *_PEOPLE_KEYS, *own_keys))
        names = {key: read_text(indicator.get(key, ""), key) for key in _PEOPLE_KEYS}
    except UserError as error:
        raise _about(indicator_id, error) from error
    try:
        return read(indicator, {"id": indicator_id, **names})
    except UserError as error:
        raise (error if error.field == indicator_id else _about(indicator_id, error)) from error


def _reader_of(kind: object) -> tuple[Callable[..., Indicator], tuple[str, ...]]:
    if not isinstance(kind, str) or kind not in _KINDS:
        shown = kind if isinstance(kind, str | Decimal) else "—"
        raise UserError(Message("不认识的种类“{kind}”。", kind=shown))
    return _KINDS[kind]


def _about(indicator_id: str, error: UserError) -> UserError:
    sentence = Message("指标“{indicator}”：{problem}", indicator=indicator_id, problem=error.message)
    return UserError(sentence, field=indicator_id)


def _weight(raw: Mapping[str, object]) -> Decimal:
    return read_number(required(raw, "weight"), "weight")


def _refuse_weight(raw: Mapping[str, object]) -> None:
    if read_number(raw.get("weight", Decimal(0)), "weight") != 0:
        raise UserError(Message("加分与否决指标没有权重。"))


def _write_indicator(indicator: Indicator) -> dict[str, object]:
    written: dict[str, object] = {"id": indicator.id, "kind": indicator.kind}
    written |= {key: text for key in _PEOPLE_KEYS if (text := getattr(indicator, key))}
    match indicator:
        case Counted():
            pass
        case Stepped():
            written["steps"] = [[plain(step.rate), plain(step.share)] for step in indicator.steps]
        case Marked():
            written["items"] = [
                {"id": item.id, "weight": plain(item.weight), "label": item.label} for item in indicator.items
            ]
        case Deducted() | Bonus():
            written["points"] = plain(indicator.points)
        case Veto():
            written["ceiling"] = plain(indicator.ceiling)
    if not isinstance(indicator, Bonus | Veto):
        written["weight"] = plain(indicator.weight)
    return written
