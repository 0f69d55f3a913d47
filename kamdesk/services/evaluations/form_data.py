"""Evaluation sheets as the three forms want them: overview, specialist, assistant.

The overview has no figures of its own: each row is read from that specialist's sheet, so that both
papers always agree. It has one group for each indicator of the template (``groups``, in each row at the same
places), so that the printed scores of a row add up to its result. Where the groups in full are too many for
the paper, each shows its score alone. The figures also stand under names such as ``calls_score``, for an
office's own form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.desk.members import POSTS
from kamdesk.domain.evaluations.cycle import STEPS, SignOffStep
from kamdesk.domain.evaluations.kinds import EVALUATION
from kamdesk.domain.evaluations.sheets import SheetKind, indicators_of
from kamdesk.domain.evaluations.template import Counted, Marked, Stepped
from kamdesk.domain.printing.form_ids import ASSISTANT, OVERVIEW, SPECIALIST
from kamdesk.domain.printing.record_codes import record_code, table_code
from kamdesk.domain.printing.unsigned import unsigned
from kamdesk.domain.readings.workdays import first_of
from kamdesk.domain.shared.numbers import plain
from kamdesk.domain.shared.text import Message
from kamdesk.services.evaluations.chosen_sheets import chosen_sheets, find_sheet
from kamdesk.services.evaluations.month_book import open_book

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

    from kamdesk.domain.evaluations.figures import FigureLine, Figures
    from kamdesk.domain.evaluations.sheets import EvaluationSheet
    from kamdesk.domain.evaluations.template import Indicator, Item
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_ASSISTANT_GROUPS: Final = ("business", "service", "front", "back", "conduct")
_MOST_COLUMNS: Final = 17  # of all groups together; narrower ones cannot be read
_LONGEST_SUBJECT: Final = 4  # characters of what is planned, 拜访, which stands in the head of its column


class EvaluationFormData:
    """Fills the three evaluation forms; without a month in the selection, the present one is meant."""

    forms: frozenset[str] = frozenset({OVERVIEW, SPECIALIST, ASSISTANT})
    monthly: frozenset[str] = forms
    kind: RecordKind[Any] = EVALUATION

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def count(self, form_id: str, selection: Selection) -> int:
        """Return the number of papers: one per specialist, or one table for the month if it has rows."""
        with self._database.reading() as work:
            count = sum(1 for _ in self._sheets(work, form_id, selection))
        return count if form_id == SPECIALIST else min(count, 1)

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield one mapping per paper, all from one snapshot; raises `NotFoundError` for an unknown id."""
        with self._database.reading() as work:
            chosen = list(self._sheets(work, form_id, selection))
            if form_id == SPECIALIST:
                yield from (_specialist(sheet, figures) for sheet, figures in chosen)
            else:
                month = chosen[0][0].month if chosen else self._month(selection)
                rows = _overview if form_id == OVERVIEW else _assistants
                yield {
                    "month": month,
                    **rows(chosen),
                    "signatures": _common_signatures(chosen),
                    "record_code": table_code(EVALUATION, month),
                }

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...] | None:
        """Return the specialists whose sheets these are; sheets selected by ids of their own keep these."""
        if form_id != SPECIALIST:
            return None
        with self._database.reading() as work:
            if selection.ids is None:
                return tuple(sheet.member.id for sheet, _ in self._sheets(work, form_id, selection))
            book = open_book(work, self._month(selection))
            return tuple(
                each
                for each in selection.ids
                if find_sheet(work, book, each)[1].template.kind is SheetKind.SPECIALIST
            )

    def _month(self, selection: Selection) -> date:
        return first_of(selection.month or self._today())

    def _sheets(
        self, work: Work, form_id: str, selection: Selection
    ) -> Iterator[tuple[EvaluationSheet, Figures]]:
        kind = SheetKind.ASSISTANT if form_id == ASSISTANT else SheetKind.SPECIALIST
        for sheet, figures in chosen_sheets(work, self._month(selection), selection.ids):
            if sheet.template.kind is kind:
                yield sheet, figures


def _specialist(sheet: EvaluationSheet, figures: Figures) -> dict[str, object]:
    record: dict[str, object] = {
        "month": sheet.month,
        "person": {"name": sheet.member.name, "post": dict(POSTS)[sheet.member.post]},
        "handed_in_on": figures.handed_in_on,
        "late": figures.late,
        "lines": [printed_line(position, line) for position, line in enumerate(figures.lines, start=1)],
        "total": figures.total,
        "mark": figures.mark,
        "remarks": sheet.remarks,
        "notes": [*figures.notes, *_stand_in_notes(sheet)],
        "revision": sheet.revision,
        "revision_reason": sheet.revision_reason,
        "signatures": _signatures(sheet),
        "state": sheet.state.value,
        "record_code": record_code(EVALUATION, sheet.month, sheet.member.id),
        "record_id": sheet.id or sheet.member.id,
        "record_label": sheet.member.name,
    }
    if sheet.issued_on is not None:
        record["issued_on"] = sheet.issued_on
    return record


def printed_line(position: int, line: FigureLine) -> dict[str, object]:
    """Return a line of a sheet under the names that its forms use."""
    return {
        "position": position,
        "label": line.label,
        "standard": line.standard,
        "planned": line.planned,
        "actual": line.actual,
        "completion_rate": line.completion_rate,
        "weight": line.weight,
        "score": line.score,
        "overridden": line.overridden,
    }


def _overview(chosen: Sequence[tuple[EvaluationSheet, Figures]]) -> dict[str, object]:
    indicators = indicators_of(sheet.template.template for sheet, _figures in chosen)
    groups = [_group(indicator, chosen) for indicator in indicators]
    if sum(_column_count(indicator) for indicator in indicators) > _MOST_COLUMNS:
        groups = [{**group, "counted": False, "items": []} for group in groups]
    return {
        "groups": groups,
        "weights": {each.id: _common_weight(each.id, chosen) for each in indicators},
        "rows": [_overview_row(indicators, sheet, figures) for sheet, figures in chosen],
    }


def _group(indicator: Indicator, chosen: Sequence[tuple[EvaluationSheet, Figures]]) -> dict[str, object]:
    weight = _common_weight(indicator.id, chosen)
    return {
        "title": indicator.title if weight is None else f"{indicator.title}({plain(weight)}%)",
        "subject": _subject(indicator.title),
        "counted": isinstance(indicator, Counted | Stepped),
        "items": [{"title": item.title} for item in _items_of(indicator)],
    }


def _subject(title: str) -> str:
    """Return what is planned, 拜访 of 拜访目标指标; nothing where it is too long for the head of a column."""
    subject = title.removesuffix("指标").removesuffix("目标")
    return subject if len(subject) <= _LONGEST_SUBJECT else ""


def _items_of(indicator: Indicator) -> tuple[Item, ...]:
    return indicator.items if isinstance(indicator, Marked) else ()


def _column_count(indicator: Indicator) -> int:
    return 4 if isinstance(indicator, Counted | Stepped) else len(_items_of(indicator)) + 1


def _overview_row(
    indicators: Sequence[Indicator], sheet: EvaluationSheet, figures: Figures
) -> dict[str, object]:
    row: dict[str, object] = {"name": sheet.member.name}
    groups = []
    for indicator in indicators:
        line = figures.line(indicator.id)
        numbers = {
            "planned": line and line.planned,
            "actual": line and line.actual,
            "rate": line and line.completion_rate,
            "score": line and line.score,
        }
        marks = {item.id: line.marks.get(item.id) if line else None for item in _items_of(indicator)}
        groups.append({**numbers, "items": [{"mark": mark} for mark in marks.values()]})
        row |= {f"{indicator.id}_{name}": number for name, number in (numbers | marks).items()}
    return row | {
        "groups": groups,
        "total": figures.total,
        "mark": figures.mark,
        "remark": _remark(sheet, figures),
    }


def _assistants(chosen: Sequence[tuple[EvaluationSheet, Figures]]) -> dict[str, object]:
    weights = {name: _weight(chosen[0][1], name) if chosen else None for name in _ASSISTANT_GROUPS}
    rows = []
    for sheet, figures in chosen:
        row: dict[str, object] = {"name": sheet.member.name}
        for name in _ASSISTANT_GROUPS:
            line = figures.line(name)
            row[name] = line.score if line else None
        rows.append(
            row
            | {"total": figures.total, "mark": figures.mark, "remark": _remark(sheet, figures, plan=False)}
        )
    return {"weights": weights, "rows": rows}


def _common_weight(indicator: str, chosen: Sequence[tuple[EvaluationSheet, Figures]]) -> Decimal | None:
    """Return the weight that an indicator has on every sheet that has it; None where they differ."""
    lines = [figures.line(indicator) for _sheet, figures in chosen]
    weights = {line.weight for line in lines if line is not None}
    return weights.pop() if len(weights) == 1 else None


def _weight(figures: Figures, indicator: str) -> Decimal | None:
    line = figures.line(indicator)
    return line.weight if line else None


def _remark(sheet: EvaluationSheet, figures: Figures, *, plan: bool = True) -> str:
    """Say in short what a reader of the table must know; the sheet itself has the full sentences."""
    parts = [sheet.remarks] if sheet.remarks else []
    if plan and figures.late:
        parts.append(str(Message("计划迟交（{date:%m-%d}）", date=figures.handed_in_on)))
    elif plan and figures.handed_in_on is None:
        parts.append(str(Message("计划未交")))
    parts += figures.notes
    parts += [str(Message("{step}由{other}代签", step=step, other=other)) for step, other in _stood_in(sheet)]
    if sheet.revision > 1:
        parts.append(str(Message("第{revision}版", revision=sheet.revision)))
    return "；".join(part.rstrip("。") for part in parts)


def _signatures(sheet: EvaluationSheet) -> dict[str, Any]:
    signed: dict[str, Any] = unsigned(*SignOffStep)
    for signature in sheet.signatures:
        # Paper shows the day by the calendar of the desk, the database keeps the instant.
        day = signature.signed_on.astimezone().date()
        signed[signature.step.value] = {"name": str(signature.shown_name), "date": day}
    return signed


def _stood_in(sheet: EvaluationSheet) -> list[tuple[Message, str]]:
    """Return the steps that somebody else signed, and who."""
    return [(Message(dict(STEPS)[each.step]), each.stand_in) for each in sheet.signatures if each.stand_in]


def _stand_in_notes(sheet: EvaluationSheet) -> list[str]:
    return [
        str(
            Message(
                "{step}一栏由{other}代{name}签名：{reason}。",
                step=Message(dict(STEPS)[each.step]),
                other=each.stand_in,
                name=each.name,
                reason=each.reason.rstrip("。"),
            )
        )
        for each in sheet.signatures
        if each.stand_in
    ]


def _common_signatures(chosen: Sequence[tuple[EvaluationSheet, Figures]]) -> dict[str, Any]:
    """Return the signatures that one person gave on every sheet of a table; others stay blank to sign."""
    common: dict[str, Any] = unsigned(*SignOffStep)
    for step in (SignOffStep.SUPERVISOR, SignOffStep.MANAGER):
        signed = [_signatures(sheet)[step.value] for sheet, _figures in chosen]
        names = {each["name"] for each in signed}
        if len(names) == 1 and None not in names:
            common[step.value] = {"name": names.pop(), "date": max(each["date"] for each in signed)}
    return common
