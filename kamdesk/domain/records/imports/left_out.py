"""What of a list is not taken, or taken though the workbook hides it: columns, sheets and rows, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.records.imports.cells import is_blank, says_no_day
from kamdesk.domain.records.imports.headings import heading_key
from kamdesk.domain.records.imports.plan import RowProblem
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from kamdesk.domain.records.imports.columns import ColumnMeaning
    from kamdesk.domain.records.imports.plan import Source
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.imports.table import SourceTable

_RUNNING_NUMBERS: Final = frozenset({"序号", "序", "序列", "行号", "no", "num", "序號", "编号no"})
_NAMED: Final = 10  # rows named by their numbers


def unused_columns(scheme: ImportScheme, source: Source) -> dict[int, int]:
    """Return the places of columns that nothing is taken of, though they hold something: how many cells do.

    Those that a person left out are known to them; running numbers, and what the program works out itself,
    say nothing that would be lost.
    """
    part = scheme.part if source.parts_only else None
    computed = {heading_key(field.label) for field in (part or scheme.kind).fields if field.computed}
    silent = computed | _RUNNING_NUMBERS
    columns = source.columns.columns
    open_ = [each for each in columns if each.target is None and not each.is_decided]
    labels = {each.label_index for each in columns if each.target is not None}
    open_ = [each for each in open_ if each.index not in labels]
    places = [each.index for each in open_ if heading_key(each.title) not in silent]
    counts = dict.fromkeys(places, 0)
    if counts:
        for row in source.table.below(source.columns.last_header_row):
            for index in places:
                counts[index] += not (is_blank(row.cell(index)) or says_no_day(row.cell(index)))
    return {index: count for index, count in counts.items() if count}


def left_out_columns(scheme: ImportScheme, source: Source) -> Iterator[RowProblem]:
    """Yield a note on every column that holds something and is not taken."""
    unused = unused_columns(scheme, source)
    for column in source.columns.columns:
        count = unused.get(column.index, 0)
        if count:
            yield RowProblem(0, column.letter, _reason(column, count), source.table.sheet, text=column.title)


def left_out_sheets(tables: Sequence[SourceTable], others: Collection[str]) -> Iterator[RowProblem]:
    """Yield a note on every sheet that is not read; those called as one of ``others`` hold such records."""
    for table in tables:
        names = {"sheet": table.sheet, "count": len(table.rows)}
        reason = Message("工作表“{sheet}”有 {count} 行，没有导入。", **names)
        if table.sheet in others:
            reason = Message("工作表“{sheet}”有 {count} 行，请另外导入；这次没有导入。", **names)
        if table.is_hidden:
            reason = Message("隐藏的工作表“{sheet}”有 {count} 行，没有导入。", **names)
        yield RowProblem(0, "", reason, text=table.sheet)


def hidden_rows(source: Source, *, are_taken: bool) -> Iterator[RowProblem]:
    """Yield a note on the rows that the workbook hides, by a filter or by hand."""
    below = (row.number for row in source.table.below(source.columns.last_header_row))
    numbers = [number for number in below if number in source.table.hidden_rows]
    if numbers:
        rows = "、".join(map(str, numbers[:_NAMED])) + ("…" if len(numbers) > _NAMED else "")
        names = {"rows": rows, "count": len(numbers)}
        reason = Message("有 {count} 行在文件里是隐藏的（第 {rows} 行），没有导入。", **names)
        if are_taken:
            reason = Message("有 {count} 行在文件里是隐藏的（第 {rows} 行），也读取了。", **names)
        yield RowProblem(0, "", reason, source.table.sheet)


def left_behind(table: SourceTable) -> Iterator[RowProblem]:
    """Yield a note on what stands in the file and has no place in a table."""
    yield from (RowProblem(0, "", reason, table.sheet) for reason in table.left_behind)


def _reason(column: ColumnMeaning, count: int) -> Message:
    if column.title:
        title = " ".join(column.title.split())
        return Message("“{title}”这一列有 {count} 格内容，没有导入。", title=title, count=count)
    return Message("这一列没有表头，有 {count} 格内容，没有导入。", count=count)
