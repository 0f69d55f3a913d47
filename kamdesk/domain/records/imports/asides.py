"""Rows of a list that are no records: totals, signatures, notes, headings of sections, another table."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.organisations import looks_like_organisation
from kamdesk.domain.records.imports.recognition import RepeatedHeader
from kamdesk.domain.records.imports.table import Unreadable
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from kamdesk.domain.records.imports.columns import ColumnMap
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.imports.table import CellValue, TableRow

# All patterns are held against texts without width, blanks and case.
_TOTAL: Final = re.compile(
    r"[\u4e00-\u9fff]{0,6}(?:合计|总计|小计|共计|累计|总共|合計|總計|小計|共計|累計)(?:\([^)]*\))?"
    r"[:,]?(?:共?[\d,.]+[\u4e00-\u9fff]{0,3})?"
    r"|(?:以上|以下|总|總|全部|本表)*共(?:计|計|有)?[\d,]+[家户戶个個位条條人名](?:客户|客戶|企业|企業|单位|單位|公司|人员)?[。.]?"
    r"|(?:客户|客戶|企业|单位)?(?:总数|總數|总户数|总家数|总人数|总额|总金额|平均值?|平均数|均值)(?:[:,]?[\d,.]+[\u4e00-\u9fff]{0,3})?:?"
)
_TOTAL_ALONE: Final = re.compile(r"(?:合计|总计|小计|共计|合計|總計|小計|共計):?")
_ENGLISH_TOTAL: Final = re.compile(r"(?:(?:(?:grand|sub)-?)?totals?|average|sum|count)[:.]?(?:[\d,.]+)?")
_COUNT: Final = re.compile(r"共?[\d,.]+[\u4e00-\u9fff]{0,2}")
_ACT: Final = (
    r"(?:制表|製表|制单|填表|填报|填報|填写|填寫|审核|審核|审批|复核|複核|核对|校对|批准|核准|编制|編製|编报|经办|經辦"
    r"|统计|統計|记录|打印|列印|导出|匯出|报送|签发|主管|负责|財務|财务|单位负责|部门负责|部门主管|分管领导|领导|签字|签名|签章|盖章|公章)"
)
_ACTOR: Final = r"(?:人|员|員|者|日期|时间|時間|单位|部门|部門|领导|签字|签名|签章|\([^)]*\))"
_SIGNED: Final = re.compile(
    rf"{_ACT}{_ACTOR}*:.*|(?:制表|製表|填表|填报|审核|審核|复核|複核|经办|經辦|编制|编报){_ACTOR}"
    r"|(?:日期|时间|時間):.*|\((?:签字|签名|签章|盖章|公章|簽字|簽名|蓋章|单位盖章)\)"
    r"|\d{4}(?:年\d{1,2}月(?:\d{1,2}日)?|([-/.])\d{1,2}\1\d{1,2})"
    r"|(?:prepared|checked|approved|reviewed|compiled|printed|exported)(?:by|on|at)?:.*",
    re.DOTALL,
)
_NOTE: Final = re.compile(
    r"[\(\[【*※★]*(?:备注|備註|附注|附註|注释?|註|说明|說明|注意|注意事项|提示|温馨提示|填表说明|填写说明|使用说明|数据来源"
    r"|资料来源|资料來源|notes?|remarks?|source)[\)\]】]?[\d一二三四五六七八九十]*[:.、\)].*"
    r"|备注|備註|附注|说明|說明|注|註|(?:金额)?单位:(?:人民币)?[千百]?[万亿]?元",
    re.DOTALL,
)
_EXAMPLE: Final = re.compile(
    r"[\(\[【*※★]*(?:例如?|示例|样例|樣例|范例|範例|举例|填写示例|example|sample|e\.g\.)\d?[\)\]】:].*",
    re.DOTALL,
)
_NO_NAME: Final = frozenset(
    {
        *("无", "無", "略", "空", "空白", "暂无", "暫無", "没有", "未知", "不详", "待定", "待补", "待补充"),
        *("待填", "待确认", "同上", "同前", "同左", "〃", "tbd", "todo"),
    }
)
"""What stands where a name should, and is none."""
_PAGE: Final = re.compile(
    r"第?\d+页(?:[,/、]?共\d+页)?|共\d+页|page\d+(?:(?:of|/)\d+)?|[-—]\d+[-—]"
    r"|[\(\[—-]*(?:以下空白|以下无正文|以下无内容|本页以下空白|接下页|转下页|承上页|续上表|续表"
    r"|(?:the)?end(?:of(?:the)?(?:list|report|file|table|data|document))?[.!]?)[\)\]—-]*"
)
_ORNAMENT: Final = re.compile(r"[\W_]+")
_NUMBERED: Final = re.compile(
    r"(?:\(?[一二三四五六七八九十]{1,3}\)?[、.:]|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十\d]{1,3}(?:部分|[类批组节章片区]))"
)
_SECTION: Final = re.compile(
    r".{1,8}(?:地区|地區|片区|大区|区域|區域|板块|省|市|自治区):?|.{0,8}客[户戶]:?|.{1,20}:"
)
_ITEM: Final = re.compile(r"\(?[一二三四五六七八九十]{1,3}\)?[、.:]?")
_ORNAMENTS: Final = re.compile(r"^[^\w(]+|[^\w):]+$|^[【\[<]+|[】\]>]+$")
_OTHER_HEAD: Final = re.compile(r"[^\d:]{1,8}(?:名称|名稱|全称|全稱|姓名|名单|name)")
_TELLING: Final = re.compile(
    r"[计計共数數额額均页頁注註:：,，、)）】\]]|total|page|note|remark|source|example|sample|average|sum|count|end|以下|下页|续|备\s*注|備\s*註|说\s*明|[人员員日间者]$|\W$|^\W"
    r"|[区區块户省市称稱名单]$|^第|^\d{4}|name$",
    re.IGNORECASE,
)
"""What a text has that any of the patterns may match; nearly all names have nothing of it."""
_FIRST: Final = 3  # cells in which the word of a row may stand where nothing is named
_FEWEST_FOR_SECTIONS: Final = 2  # columns that say something; a list of names alone has no sections
_LONGEST_GENERIC: Final = 4
_LONGEST_HEADING: Final = 60  # characters of the heading of a section
_BLANKS: Final = re.compile(r"\s+")


class Asides:
    """Tells the rows of one table that are no records; asked row by row, from the head down."""

    def __init__(self, scheme: ImportScheme, columns: ColumnMap) -> None:
        self._columns = columns
        self._repeated = RepeatedHeader(scheme, columns)
        keys = (scheme.title, *(each for each in scheme.targets if each in scheme.identity))
        found = (columns.index_of(each) for each in keys)
        self._key = next((index for index in found if index is not None), 0)
        self._word = Message(scheme.kind.word)
        number = scheme.target("number") if scheme.kind.has_numbers else None
        self._number = None if number is None else columns.index_of(number)
        self._prefix = scheme.kind.number_prefix
        self._used = len(columns.targets)
        self._are_names = scheme.needed == (scheme.title,)  # else the title may be any sentence
        choices = (word for field in scheme.kind.fields for _code, word in field.choices)
        self._classes = frozenset(
            map(_plain, choices)
        )  # 国有企业, A级: what records are, not what they are called
        self._other: tuple[int, str] | None = None  # row and words of the head of another table

    def is_head_again(self, row: TableRow) -> bool:
        """Tell whether a row only says again what the columns mean; another table ends there."""
        again = self._repeated.matches(row)
        if again:
            self._other = None
        return again

    def reason(self, row: TableRow) -> Message | None:
        """Return why a row is no record, or None where it may be one."""
        key = _text(row.cell(self._key))
        if self._is_other_head(row, key):
            self._other = row.number, key
        if self._other is not None:
            number, words = self._other
            return Message("从第 {row} 行（“{words}”）起是另一张表。", row=number, words=words)
        if self._is_known(row):
            return None
        if self._are_names and _plain(key) in _NO_NAME:
            return Message("“{text}”不是{word}的名称，这一行没有导入。", text=key, word=self._word)
        what = self._what(row, key)
        return None if what is None else Message("这一行是{what}，不是{word}。", what=what, word=self._word)

    def _is_known(self, row: TableRow) -> bool:
        """Tell a row that names a record by a number of ours, whatever that is called."""
        return (
            bool(self._prefix)
            and self._number is not None
            and _text(row.cell(self._number)).startswith(self._prefix)
        )

    def _is_other_head(self, row: TableRow, key: str) -> bool:
        """Tell the head of a table of other things, which says again what one of our columns says."""
        if not self._columns.header_row or not key or key[-1:] not in "称稱名单eE":
            return False
        if _OTHER_HEAD.fullmatch(_plain(key)) is None:
            return False
        others = [column for column in self._columns.columns if column.index != self._key]
        texts = [(column, _text(row.cell(column.index))) for column in others]
        return any(text and column.title and _plain(text) == _plain(column.title) for column, text in texts)

    def _what(self, row: TableRow, key: str) -> Message | None:
        """Return what a row is that is no record."""
        if not self._are_names:
            return Message("合计") if _TOTAL_ALONE.fullmatch(_plain(key)) else None
        texts = [key] if key else []
        if not key or ((key[0].isdigit() or key[0] == "共") and _COUNT.fullmatch(_plain(key))):
            texts += [text for cell in row.cells if (text := _text(cell))][:_FIRST]
        telling = [text for text in texts if _TELLING.search(text) is not None]
        found = (self._kind_of(row, text) for text in telling)
        return next((each for each in found if each is not None), None) or self._section(row, telling, key)

    def _kind_of(self, row: TableRow, text: str) -> Message | None:
        plain = _plain(text)
        if _TOTAL.fullmatch(plain):
            return Message("合计")
        if _ENGLISH_TOTAL.fullmatch(plain) and _holds_only_numbers(row, beside=text):
            return Message("合计")
        if _SIGNED.fullmatch(plain):
            return Message("制表、审核等签署")
        if _NOTE.fullmatch(plain):
            return Message("注释或说明")
        if _EXAMPLE.fullmatch(plain):
            return Message("示例")
        if _PAGE.fullmatch(plain) or _ORNAMENT.fullmatch(plain):
            return Message("页码或分隔线")
        return None

    def _section(self, row: TableRow, telling: list[str], key: str) -> Message | None:
        """Tell a heading over some of the rows: it stands alone where others have more to say."""
        if not key or len(key) > _LONGEST_HEADING or self._used < _FEWEST_FOR_SECTIONS:
            return None
        beside = [text for text in map(_text, row.cells) if text and text != key]
        if len(beside) > 1 or not all(_ITEM.fullmatch(_plain(text)) for text in beside):
            return None
        plain = _ORNAMENTS.sub("", _plain(key))
        if plain in self._classes:
            return Message("分组标题")
        if key not in telling:
            return None
        numbered = None if beside else _NUMBERED.match(plain)
        words = plain[numbered.end() :] if numbered is not None else plain
        is_heading = numbered is not None or _SECTION.fullmatch(plain) is not None
        return Message("分组标题") if is_heading and not _names_organisation(words) else None


def _holds_only_numbers(row: TableRow, beside: str) -> bool:
    cells = (cell for cell in row.cells if isinstance(cell, str) and cell.strip() != beside)
    return all(_COUNT.fullmatch(_plain(cell)) for cell in cells)


def _names_organisation(text: str) -> bool:
    """Tell the name of one organisation from a word for many, such as 医院 or 国有企业."""
    is_generic = len(text) <= _LONGEST_GENERIC and not text.endswith(("公司", "厂", "集团"))
    return looks_like_organisation(text) and not is_generic


def _plain(text: str) -> str:
    return _BLANKS.sub("", unicodedata.normalize("NFKC", text)).casefold()


def _text(cell: CellValue) -> str:
    if isinstance(cell, str):
        return cell.strip()
    return "" if cell is None or isinstance(cell, Unreadable) else str(cell)
