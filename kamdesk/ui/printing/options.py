"""The choices of the print dialog about the document: what is printed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kamdesk.domain.printing.requests import Layout, Selection
from kamdesk.ui.kit.fields.number_boxes import NumberBox
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import fit_to_words, label
from kamdesk.ui.kit.look.scrolling import ScrolledContent
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.printing.first_card import FirstCard
from kamdesk.ui.printing.page_range import PageRange
from kamdesk.ui.printing.tray_box import narrow_box

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kamdesk.domain.printing.catalogue import FormEntry, FormMode
    from kamdesk.domain.printing.requests import PrintRequest
    from kamdesk.ui.printing.form_choice import FormChoice
    from kamdesk.ui.printing.ports import DocumentRenderer

_WIDTH: Final = 252
_TYPING_PAUSE: Final = 400
"""Milliseconds without a change after which a number counts as typed."""


class DocumentOptions(QWidget):
    """What is printed: which form, of which records, filled, blank or as a sample, and which of its pages."""

    changed = Signal()
    typing = Signal()
    """`is_typing` began or ended; where a document is rendered, `changed` follows."""

    def __init__(
        self,
        printing: DocumentRenderer,
        request: PrintRequest,
        choice: FormChoice,
        next_card: Callable[[str], int] = lambda _form_id: 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._next_card = next_card
        self._printing = printing
        self._request = request
        self.choice = choice
        self.form = choice.box
        self.mode = narrow_box()
        self.mode.setAccessibleName(tr("内容"))
        self.scopes = QButtonGroup(self)
        self._selections: list[Selection] = []
        self.first, self.most = NumberBox(), NumberBox()
        self.first_card = FirstCard()
        self.card = self.first_card.number
        self.stretch_row = QWidget()
        self.overlay = QCheckBox(tr("套打：只印填入的内容"))
        self.overlay.setToolTip(tr("纸上已经印好表格时用；先校准打印机，字才落在格子里。"))
        self.plain = QCheckBox(tr("黑白素版：不用彩色"))
        self.plain.setToolTip(tr("给黑白打印机用：红、金改成黑色，大块红底不印。"))
        self.press = QCheckBox(tr("印刷稿：出血与裁切标记"))
        self.press.setToolTip(tr("存成 PDF 交印刷厂用：一件一页，四周留出血，标出裁切和折叠的位置。"))
        self.range = PageRange()
        self._count = 0
        self._followed: tuple[int, ...] = ()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._lay_out()
        self._on_form_changed()
        self.choice.changed.connect(self._on_form_changed)
        self.mode.currentIndexChanged.connect(self._on_changed)
        self.scopes.idToggled.connect(lambda _, is_on: self._on_scope_changed() if is_on else None)
        for field in (self.first, self.most, self.card):
            field.valueChanged.connect(lambda _: self._begin_typing())
            field.lineEdit().textEdited.connect(lambda _: self._begin_typing())
        self._typing.timeout.connect(self._on_typed)
        for style in (self.overlay, self.plain, self.press):
            style.toggled.connect(lambda _: self._on_changed())

    @property
    def entry(self) -> FormEntry:
        """The form or packet chosen."""
        return self.choice.entry

    @property
    def is_typing(self) -> bool:
        """Whether a number was just changed that the document does not show yet."""
        return self._typing.isActive()

    @property
    def chosen_mode(self) -> FormMode:
        """Filled, blank or sample."""
        mode: FormMode = self.mode.currentData()
        return mode

    @property
    def selection(self) -> Selection:
        """The records chosen, and which range of them."""
        chosen = self._chosen
        return replace(chosen, first=self.first.value(), most=self.most.value() or None)

    @property
    def _chosen(self) -> Selection:
        return self._selections[max(self.scopes.checkedId(), 0)]

    @property
    def what(self) -> str:
        """What is printed, in words: which records and how many, a blank form, a sample."""
        if self.chosen_mode != "filled":
            return tr("空白表") if self.chosen_mode == "blank" else tr("样张")
        scope = self.scopes.buttons()[max(self.scopes.checkedId(), 0)].text()
        first, most = self.first.value(), self.most.value()
        last = min(first + most - 1, self._count) if most else self._count
        if (first, last) == (1, self._count):
            return scope
        return tr("{scope}中的第 {first} 至 {last} 份", scope=scope, first=first, last=last)

    @property
    def layout_chosen(self) -> Layout:
        """Where cards begin on a part-used sheet, and in which style and onto what they are printed."""
        return Layout(
            first_card=self.card.value() if self.entry.cards else 1,
            is_overlay=self.overlay.isChecked() and self.chosen_mode != "blank",
            is_plain=self.plain.isChecked() and self.entry.has_plain,
            is_for_press=self.press.isChecked() and self.entry.has_press,
        )

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        box.addWidget(label(tr("打印什么"), role="section"))
        box.addWidget(self.choice)
        box.addWidget(label(tr("内容"), role="key"))
        box.addWidget(self.mode)
        box.addSpacing(Space.XS)
        for text, selection in self._offers():
            button = QRadioButton(text)
            fit_to_words(button)
            self.scopes.addButton(button, len(self._selections))
            self._selections.append(selection)
            box.addWidget(button)
        self.scopes.button(self._proposed).setChecked(True)
        box.addWidget(self.stretch_row)
        self._lay_out_stretch()
        box.addWidget(self.first_card)
        for style in (self.overlay, self.plain, self.press):
            box.addWidget(style)
        box.addWidget(self.range)

    def _lay_out_stretch(self) -> None:
        """Lay out the fields that choose a range of many records, to continue where one stopped."""
        self.most.setSpecialValueText(tr("全部"))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        outer = QVBoxLayout(self.stretch_row)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.XS)
        outer.addLayout(row)
        for text, field in ((tr("从第几份起"), self.first), (tr("共几份"), self.most)):
            field.setAccessibleName(text)
            column = QVBoxLayout()
            column.setSpacing(Space.XS)
            column.addWidget(label(text, role="key"))
            column.addWidget(field)
            row.addLayout(column, 1)
            outer.addWidget(field.problem)

    @property
    def _proposed(self) -> int:
        """The offer to begin with: the rows that somebody chose, or else the first."""
        several = self._request.several
        return next((n for n, each in enumerate(self._selections) if several and each.ids == several), 0)

    def _offers(self) -> Sequence[tuple[str, Selection]]:
        request = self._request
        offers: list[tuple[str, Selection]] = []
        everything = Selection(request.all_of_filter, request.month, day=request.day)
        if request.this is not None:
            offers.append((tr("当前这一份"), replace(everything, ids=(request.this,))))
        if request.several:
            chosen = replace(everything, ids=request.several)
            offers.append((tr("所选的 {count} 份", count=f"{len(request.several):,}"), chosen))
        if request.all_of_filter:
            offers.append((tr("列表中全部 {count} 份", count=f"{len(request.all_of_filter):,}"), everything))
        elif request.all_of_filter is None or not offers:
            offers.append((tr("全部"), everything))
        return offers

    def _on_form_changed(self) -> None:
        words: dict[FormMode, str] = {
            "filled": tr("填入已知的，其余手写") if self.entry.is_begun else tr("填入数据"),
            "blank": tr("空白表，供手写"),
            "sample": tr("样张"),
        }
        if self._request.all_of_filter is None:
            count = f"{self._printing.count(self.entry.id, self._selections[-1]):,}"
            sheets = tr("全部，共 {count} 张表", count=count)
            papers = tr("全部 {count} 份", count=count)
            self.scopes.buttons()[-1].setText(sheets if self.choice.is_packet else papers)
        self._count_chosen()
        before = self.mode.currentData() or self._request.mode
        self.mode.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.mode.clear()
        for mode in self.entry.modes:
            self.mode.addItem(words[mode], mode)
        self.mode.setCurrentIndex(max(self.mode.findData(before), 0))
        self.mode.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.first_card.offer(self.entry.grid, self._next_card(self.entry.id))
        self.plain.setVisible(self.entry.has_plain)
        self.press.setVisible(self.entry.has_press)
        self._on_scope_changed()

    def _count_chosen(self) -> None:
        """Say how many papers a form makes of the records chosen, for it may be about some of them alone."""
        for scope, selection in zip(self.scopes.buttons(), self._selections, strict=True):
            if selection.ids and selection.ids == self._request.several:
                is_packet = self.choice.is_packet  # of which each record gets its sheets
                count = len(selection.ids) if is_packet else self._printing.count(self.entry.id, selection)
                scope.setText(tr("所选的 {count} 份", count=f"{count:,}"))

    def _on_scope_changed(self) -> None:
        """Choose all of the records now in scope, from the first."""
        chosen = self._chosen
        count = self._printing.count(self.entry.id, chosen)
        for field, least in ((self.first, 1), (self.most, 0)):
            blocker = QSignalBlocker(field)
            field.setRange(least, max(count, 1))
            field.setValue(least)
            blocker.unblock()
        self._count = count
        self._on_changed()

    def _begin_typing(self) -> None:
        """Wait until a number is complete; Enter reports a value, too, even an unchanged one."""
        if self._numbers() == self._followed:
            self._typing.stop()
        else:
            self._typing.start()
        self.typing.emit()

    def _numbers(self) -> tuple[int, ...]:
        return tuple(field.value() for field in (self.first, self.most, self.card))

    def _on_typed(self) -> None:
        """Apply what was typed, unless it is an impossible number."""
        if any(field.is_wrong for field in (self.first, self.most, self.card)):
            self.typing.emit()
        else:
            self._on_changed()

    def _on_changed(self) -> None:
        self._typing.stop()
        self._followed = self._numbers()
        is_filled = self.chosen_mode == "filled"
        for button in self.scopes.buttons():
            allow(button, "" if is_filled else tr("只有填好的表单要选记录。"))
        self.overlay.setVisible(self.chosen_mode != "blank")
        self.stretch_row.setVisible(is_filled and self._count > 1)
        self.changed.emit()


def scrolled(*panels: QWidget) -> QScrollArea:
    """Return a scroll area with the panels one above the other, as wide as the options need."""
    inner = QWidget()
    box = QVBoxLayout(inner)
    box.setContentsMargins(0, 0, Space.S, 0)
    box.setSpacing(Space.XL)
    for panel in panels:
        box.addWidget(panel)
    box.addStretch(1)
    area = ScrolledContent(inner)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # large letters on half a screen
    most = inner.screen().availableSize().width() // 2  # the other half is for the pages
    area.setFixedWidth(min(sizes().scaled(_WIDTH) + Space.L, most))
    return area
