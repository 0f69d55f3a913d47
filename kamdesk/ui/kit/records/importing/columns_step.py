"""Second step: what was recognised, every column's meaning to be confirmed or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kamdesk.domain.records.imports.table import column_letter
from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.look.fitting import WrappingPage
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.importing.columns_model import MEANING, ColumnsModel
from kamdesk.ui.kit.records.importing.meaning_box import MeaningBox, meanings
from kamdesk.ui.kit.tables.cells import CellDelegate

if TYPE_CHECKING:
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.imports.table import SourceTable
    from kamdesk.services.records.inspection import Inspection

_ENCODINGS: Final = ("UTF-8", "UTF-16", "GB18030", "Big5")
_DELIMITERS: Final = {
    ",": term("逗号"),
    ";": term("分号"),
    "\t": term("制表符"),
    "|": term("竖线"),
    "，": term("中文逗号"),
}
_HEADER_ROWS: Final = 20
"""So many rows of the file are offered as its head."""
_WIDTHS: Final = (56, 160, 340)
_LEAST_ROWS: Final = 4  # in sight on the smallest screen, with the heads
_MEANING_WIDTH: Final = 220


class ColumnsStep(WrappingPage):
    """Shows how the file was read and lets a person change it; tells of every wish."""

    encoding_chosen = Signal(str)
    sheet_chosen = Signal(str)
    """Title of the sheet to read alone; nothing for all that have the same heads."""
    hidden_chosen = Signal(bool)
    """Whether rows that the workbook hides are read."""
    all_added = Signal()
    """What is not taken shall all be added to the remark."""
    header_chosen = Signal(int)
    """Number of the row that heads the table; 0 for none."""
    meaning_chosen = Signal(int, object)
    """``(column from 0, Target or None)``."""

    def __init__(self, scheme: ImportScheme) -> None:
        super().__init__()
        self._scheme = scheme
        self.summary = label(role="secondary", wrap=True)
        self.encoding = QComboBox()
        self.sheet = QComboBox()
        self.header = QComboBox()
        self.hidden = QCheckBox()
        self.model = ColumnsModel()
        self.table = QTableView()
        self.boxes: list[MeaningBox] = []
        self._row_of = {box: QWidget() for box in (self.encoding, self.sheet, self.header)}
        self.encoding.setAccessibleName(tr("编码"))
        self.sheet.setAccessibleName(tr("工作表"))
        self.header.setAccessibleName(tr("表头"))
        self.notice = Notice()
        self._choices = meanings(scheme)
        self._build_table()
        self._lay_out()
        self.encoding.textActivated.connect(self.encoding_chosen)
        self.sheet.activated.connect(lambda _row: self.sheet_chosen.emit(self.sheet.currentData()))
        self.hidden.clicked.connect(self.hidden_chosen)
        self.notice.acted.connect(self.all_added)
        self.header.activated.connect(lambda _row: self.header_chosen.emit(self.header.currentData()))

    def show_inspection(self, inspection: Inspection) -> None:
        """Show what was recognised."""
        table = inspection.table
        self._show_source(inspection)
        self._show_header_rows(table, inspection.columns.header_row)
        rebuilt = self.model.show_inspection(inspection)
        if rebuilt:
            self._make_boxes()
        for box, column in zip(self.boxes, inspection.columns.columns, strict=True):
            labelled = [each.letter for each in inspection.columns.labelled_by(column.index)]
            box.show_target(column.target, inspection.unused.get(column.index, 0), labelled)
        if inspection.is_ready:
            self._say_what_is_left(inspection)
        elif not inspection.has_rows:
            words = tr(
                "表头下面没有{word}；请换一个文件，或在“表头”里另选一行。", word=tr(self._scheme.kind.many)
            )
            self.notice.say(words, tone="watch")
        elif inspection.are_persons_alone and self._scheme.part is not None:
            words = tr(
                "这里只有人名，看来是一份{part}的名单；{part}要记在{word}名下，请补上“{column}”一列再导入。"
                "如果确是{word}的名称，请在“含义”里选“{column}”。",
                part=tr(self._scheme.part.word),
                word=tr(self._scheme.kind.word),
                column=tr(self._scheme.title.label),
            )
            self.notice.say(words, tone="watch")
        elif not inspection.says_anything:
            words = tr(
                "没有认出表头，各行也不像{word}的名称，看来不是名单；如果确是，请在“含义”里为各列选上含义。",
                word=tr(self._scheme.kind.word),
            )
            self.notice.say(words, tone="watch")
        else:
            missing = tr("、").join(tr(target.label) for target in inspection.missing)
            words = tr("还没有哪一列是“{column}”；请在“含义”里为一列选上“{column}”。", column=missing)
            self.notice.say(words, tone="watch")

    def _show_source(self, inspection: Inspection) -> None:
        table = inspection.table
        count = sum(1 for each in inspection.lists for _row in each.table.below(each.columns.last_header_row))
        known = len(inspection.columns.targets)
        facts = tr(
            "{name}：{rows} 行，{columns} 列，其中 {known} 列会导入。",
            name=inspection.path.name,
            rows=f"{count:,}",
            columns=table.width,
            known=known,
        )
        if table.delimiter:
            facts += tr(
                "以{delimiter}分隔。", delimiter=tr(_DELIMITERS.get(table.delimiter, table.delimiter))
            )
        if inspection.parts is not None and self._scheme.part is not None:
            sheet, word = inspection.parts.table.sheet, tr(self._scheme.part.many)
            facts += tr("“{sheet}”工作表里的{word}会一并导入。", sheet=sheet, word=word)
        self.summary.setText(facts)
        _fill(self.encoding, _ENCODINGS, table.encoding)
        self._show_sheets(inspection)
        self._row_of[self.encoding].setVisible(bool(table.encoding))
        self._row_of[self.sheet].setVisible(bool(table.sheet))

    def _show_sheets(self, inspection: Inspection) -> None:
        together = len(inspection.lists)
        self.sheet.clear()
        if together > 1 or inspection.only_sheet:
            words = tr("{count} 张表头相同的", count=together) if together > 1 else tr("全部表头相同的")
            self.sheet.addItem(words, "")
        for table in inspection.tables:
            self.sheet.addItem(table.sheet, table.sheet)
        self.sheet.setCurrentIndex(0 if together > 1 else self.sheet.findData(inspection.table.sheet))
        hidden = inspection.hidden_count
        self.hidden.setText(tr("包括隐藏的 {count} 行", count=f"{hidden:,}"))
        self.hidden.setVisible(bool(hidden))
        self.hidden.setChecked(not inspection.skips_hidden)

    def _say_what_is_left(self, inspection: Inspection) -> None:
        """Name what the file holds and is not taken; a column may be added to the remark."""
        columns, comma = inspection.columns.columns, tr("、")
        names = [columns[index].title or column_letter(index) for index in inspection.unused]
        said = []
        if names:
            shown = comma.join(" ".join(name.split()) for name in names)
            said.append(tr("这些列有内容而没有导入：{columns}。", columns=shown))
        if inspection.unread:
            sheets = comma.join(table.sheet for table in inspection.unread)
            said.append(tr("这些工作表没有导入：{sheets}。", sheets=sheets))
        said += [tr(reason) for reason in inspection.table.left_behind]
        said += [tr(doubt.reason) for doubt in inspection.doubts]
        can_add = names and self._scheme.added is not None
        self.notice.setVisible(bool(said))
        if said:
            self.notice.say("".join(said), tone="watch", verb=tr("都并入备注") if can_add else "")

    def _show_header_rows(self, table: SourceTable, header_row: int) -> None:
        self.header.clear()
        self.header.addItem(tr("没有表头"), 0)
        numbers = [row.number for row in table.rows[:_HEADER_ROWS]]
        for number in sorted({*numbers, *([header_row] if header_row else [])}):
            self.header.addItem(tr("第 {number} 行", number=number), number)
        self.header.setCurrentIndex(self.header.findData(header_row))

    def _make_boxes(self) -> None:
        self.boxes = []
        for column in range(self.model.rowCount()):
            box = MeaningBox(tr("{letter} 列的含义", letter=self.model.letter(column)), self._choices)
            box.entered.connect(lambda column=column: self._bring_into_sight(column))
            box.chosen.connect(lambda target, column=column: self.meaning_chosen.emit(column, target))
            self.boxes.append(box)
            cell = QWidget()
            inside = QHBoxLayout(cell)
            inside.setContentsMargins(Space.XS, 0, Space.XS, 0)
            inside.addWidget(box, 1)
            self.table.setIndexWidget(self.model.index(column, MEANING), cell)

    def _bring_into_sight(self, column: int) -> None:
        self.table.scrollTo(self.model.index(column, MEANING))

    def _build_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setItemDelegate(CellDelegate(self.table))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the boxes inside take the keyboard
        self.table.setTabKeyNavigation(False)  # which would keep the Tab key from the next box
        self.table.setMinimumHeight(_LEAST_ROWS * (sizes().row + Space.XS))
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(sizes().row + Space.XS)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        for place, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(place, sizes().scaled(width))
        self.table.setColumnWidth(MEANING, sizes().scaled(_MEANING_WIDTH))
        header.setSectionResizeMode(MEANING - 1, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(Space.XL)
        for box, place in self._row_of.items():
            inside = QHBoxLayout(place)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(Space.S)
            inside.addWidget(label(box.accessibleName(), role="key"))
            inside.addWidget(box)
            across.addWidget(place)
        across.addWidget(self.hidden)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.summary)
        column.addLayout(across)
        column.addWidget(self.notice)
        column.addWidget(self.table, 1)


def _fill(box: QComboBox, words: list[str] | tuple[str, ...], current: str) -> None:
    box.clear()
    box.addItems(list(words))
    box.setCurrentIndex(box.findText(current))
