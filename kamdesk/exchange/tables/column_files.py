"""Files that say what the columns of a list mean (``--map MAP.toml``).

::

    sheet = "2024年"              # optional: which sheet
    header_row = 3                # optional: which row heads the table, 0 = none
    encoding = "GB18030"          # optional: for CSV files

    [columns]                     # column (header or letter) = field (name or Chinese word)
    "单位" = "name"
    "C" = "所在地区"
    "对接人" = "contact.name"
    "QQ号" = "remark+"            # add this column to the remark, as "QQ号：10001"
    "序号" = ""                   # leave this column out
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.records.imports.headings import heading_key, recognise_heading
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.tables.encodings import ENCODINGS
from kamdesk.exchange.tables.whole_files import read_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kamdesk.domain.records.imports.columns import ColumnMap, ColumnMeaning
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.imports.targets import Target

_OPTIONS: Final = ("sheet", "header_row", "encoding")
_PLACE: Final = re.compile(r"\(at line (\d+), column (\d+)\)")
_LARGEST: Final = 200_000  # bytes; a list of a thousand columns needs a quarter
_LONGEST_LINE: Final = 1000
_LEFT_OUT: Final = frozenset({"", "忽略", "ignore"})


@dataclass(frozen=True, slots=True)
class ColumnChoices:
    """What a mapping file says of lists of a kind: pairs of column and field, and how to read."""

    scheme: ImportScheme
    pairs: Mapping[str, str]
    sheet: str | None = None
    header_row: int | None = None
    encoding: str | None = None
    name: str = ""

    @property
    def headings(self) -> dict[str, str]:
        """The choices as headers to look for: `heading_key` → target id."""
        found: dict[str, str] = {}
        for left, right in self.pairs.items():
            for column, field in ((right, left), (left, right)):
                target = self.scheme.target_by_words(field)
                if target is not None:
                    found[heading_key(column)] = target.id
        return found

    def applied_to(self, columns: ColumnMap) -> ColumnMap:
        """Return the columns with the meanings chosen here; those not named keep theirs.

        Raises `UserError` naming a column or field that does not exist, or one given twice.
        """
        given: dict[str, str] = {}
        for left, right in self.pairs.items():
            column, target = self._choice(columns, left, right)
            is_alone = target is not None and not target.is_added
            if target is not None and is_alone and given.setdefault(target.id, left) != left:
                message = Message(
                    "{file}：“{one}”和“{other}”指向同一个字段。",
                    file=self.name,
                    one=given[target.id],
                    other=left,
                )
                raise UserError(message)
            columns = columns.with_target(column.index, target)
        return columns

    def _choice(self, columns: ColumnMap, left: str, right: str) -> tuple[ColumnMeaning, Target | None]:
        column = _column(columns, left)
        if column is not None:
            return column, self._target(right)
        column = _column(columns, right)
        if self.scheme.target_by_words(left) is None:
            self._target(right)  # a field nobody knows is named before a column nobody finds
        if column is None or self.scheme.target_by_words(left) is None:
            raise UserError(Message("{file}：表里没有“{column}”这一列。", file=self.name, column=left))
        return column, self._target(left)

    def _target(self, words: str) -> Target | None:
        if words in _LEFT_OUT:
            return None
        heading = recognise_heading(self.scheme, words)
        target = self.scheme.target_by_words(words) or (heading.target if heading is not None else None)
        if target is None:
            raise UserError(Message("{file}：没有名为“{field}”的字段。", file=self.name, field=words))
        return target


def read_column_choices(path: Path, scheme: ImportScheme) -> ColumnChoices:
    """Read a mapping file; `UserError` naming the file and what is wrong in it."""
    text = read_text(path, _LARGEST)
    if max(map(len, text.splitlines()), default=0) > _LONGEST_LINE:  # a key of thousands of parts
        raise UserError(
            Message(
                "“{name}”里有一行超过 {limit} 个字，不像列的对应；请改短。",
                name=path.name,
                limit=_LONGEST_LINE,
            )
        )
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _PLACE.search(str(error))
        if found is None:
            raise UserError(Message("“{name}”不是有效的 TOML 文件：末尾不完整。", name=path.name)) from error
        line, column = found.groups()
        raise UserError(
            Message(
                "“{name}”不是有效的 TOML 文件：第 {line} 行第 {column} 列看不懂。",
                name=path.name,
                line=line,
                column=column,
            )
        ) from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, brackets within brackets
        raise UserError(
            Message("“{name}”里有过长的数字或过深的括号；请只写列与字段的对应。", name=path.name)
        ) from error
    return _choices(path.name, content, scheme)


def _choices(name: str, content: dict[str, Any], scheme: ImportScheme) -> ColumnChoices:
    options = {key: _option(name, key, content.pop(key)) for key in _OPTIONS if _is_option(content.get(key))}
    pairs: dict[str, object] = {}
    for key, value in content.items():  # the name of the table does not matter
        pairs.update(value if isinstance(value, dict) else {key: value})
    for column, field in pairs.items():
        if not isinstance(field, str):
            raise UserError(Message("{file}：“{column}”的字段应写成文字。", file=name, column=column))
    encoding = options.get("encoding")
    if encoding is not None:
        matching = [known for known in ENCODINGS if known.casefold() == str(encoding).casefold()]
        if not matching:
            offered = "、".join(ENCODINGS)
            raise UserError(Message("{file}：编码应是 {offered} 之一。", file=name, offered=offered))
        options["encoding"] = matching[0]
    return ColumnChoices(scheme, {key: str(value) for key, value in pairs.items()}, name=name, **options)


def _is_option(value: object) -> bool:
    """Tell an option from a table of columns that happens to have its name."""
    return value is not None and not isinstance(value, dict)


def _option(name: str, key: str, value: object) -> Any:
    if key == "header_row":
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise UserError(Message("{file}：header_row 应是 0 或更大的整数。", file=name))
    elif not isinstance(value, str):
        raise UserError(Message("{file}：{option} 应写成文字。", file=name, option=key))
    return value


def _column(columns: ColumnMap, words: str) -> ColumnMeaning | None:
    """Find a column by its exact header, its header but for width and punctuation, or its letter."""
    for column in columns.columns:
        if column.title == words:
            return column
    key = heading_key(words)
    for column in columns.columns:
        if column.title and key and heading_key(column.title) == key:
            return column
    return next((column for column in columns.columns if column.letter == words.upper()), None)
