"""Customers with what is open with each, both to be ticked, and the receiver of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QTreeWidget,
    QTreeWidgetItem,
)
from typing_extensions import override

from kamdesk.domain.kinds import kind_named
from kamdesk.domain.records.formatting import format_date
from kamdesk.ui.kit.fields.fields import ChoiceBox
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from uuid import UUID

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from kamdesk.domain.customers.open_things import OpenThing
    from kamdesk.services.customers.handovers import Standing

_NAME, _KIND, _DUE, _OWNER, _RECEIVER = range(5)
_ID: Final = Qt.ItemDataRole.UserRole
_WIDTHS: Final = {_KIND: 116, _DUE: 108, _OWNER: 96, _RECEIVER: 116}
_LEAST_ROWS: Final = 6
_Index = QModelIndex | QPersistentModelIndex


class _ReceiverDelegate(QStyledItemDelegate):
    """Offers the members in the column of receivers; nothing else can be typed."""

    def __init__(self, tree: HandoverTree, members: Mapping[UUID, str]) -> None:
        super().__init__(tree)
        self._tree, self._members = tree, members

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        if index.column() != _RECEIVER:
            return None  # type: ignore[return-value]  # as Qt says that a cell cannot be edited
        box = ChoiceBox()
        box.setParent(parent)
        box.addItem("—", None)
        for member_id, name in self._members.items():
            box.addItem(name, member_id)
        box.activated.connect(lambda _index: self._finish(box))
        QTimer.singleShot(0, box, box.showPopup)  # the view places the editor first
        return box

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        editor.setGeometry(option.rect)

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, ChoiceBox):
            editor.setCurrentIndex(max(editor.find_value(index.data(_ID)), 0))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, ChoiceBox):
            self._tree.give_chosen(editor.currentData())

    def _finish(self, box: QWidget) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QAbstractItemDelegate.EndEditHint.NoHint)


class HandoverTree(QTreeWidget):
    """Lists customers that are to be handed over; what is ticked below one goes to its receiver, too."""

    changed = Signal()

    def __init__(self, members: Mapping[UUID, str], names: Mapping[UUID, str]) -> None:
        """``members`` may receive customers, ``names`` are those of everybody who ever had one."""
        super().__init__()
        self._members, self._names = members, names
        self._standings: dict[UUID, Standing] = {}
        self.setHeaderLabels([tr("客户与未了事项"), tr("种类"), tr("期限"), tr("现负责人"), tr("接收人")])
        self.setAccessibleName(tr("要交接的客户"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setItemDelegate(_ReceiverDelegate(self, members))
        self.headerItem().setTextAlignment(_DUE, Qt.AlignmentFlag.AlignCenter)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, sizes().scaled(width))
        self.setMinimumHeight(sizes().row * _LEAST_ROWS)
        self.itemChanged.connect(lambda _item, _column: self.changed.emit())

    def show_standings(self, standings: Sequence[Standing]) -> None:
        """Show these customers, all of them ticked with everything that is open."""
        self._standings = {each.customer.id: each for each in standings}
        with QSignalBlocker(self):
            self.clear()
            self.addTopLevelItems([self._line(each) for each in standings])
        if len(standings) == 1:
            self.expandAll()
        self.changed.emit()

    def ticked(self) -> list[tuple[UUID, UUID | None, frozenset[UUID]]]:
        """Return the customers ticked, each with its receiver and what that one goes on with."""
        return [
            (line.data(_NAME, _ID), line.data(_RECEIVER, _ID), frozenset(_taken(line)))
            for line in self._lines()
            if _is_ticked(line)
        ]

    def give_all(self, receiver: UUID | None) -> None:
        """Let all go to one member; who owns one already keeps it."""
        self._give(list(self._lines()), receiver)

    def give_chosen(self, receiver: UUID | None) -> None:
        """Let the customers of the chosen rows go to one member."""
        chosen = {item.parent() or item for item in map(self.itemFromIndex, self.selectedIndexes())}
        self._give(list(chosen), receiver)

    def _give(self, lines: Sequence[QTreeWidgetItem], receiver: UUID | None) -> None:
        with QSignalBlocker(self):
            for line in lines:
                owns = (
                    receiver is not None
                    and receiver == self._standings[line.data(_NAME, _ID)].customer.owner_id
                )
                wanted = None if owns else receiver
                line.setData(_RECEIVER, _ID, wanted)
                line.setText(_RECEIVER, "—" if wanted is None else self._members[wanted])
                if receiver is not None:
                    line.setCheckState(_NAME, Qt.CheckState.Unchecked if owns else Qt.CheckState.Checked)
        self.viewport().update()
        self.changed.emit()

    def _lines(self) -> Iterator[QTreeWidgetItem]:
        for number in range(self.topLevelItemCount()):
            line = self.topLevelItem(number)
            if line is not None:
                yield line

    def _line(self, standing: Standing) -> QTreeWidgetItem:
        customer, things = standing.customer, standing.things
        words = (
            tr("{name}（未了 {count}）", name=customer.name, count=len(things)) if things else customer.name
        )
        owner = self._names.get(customer.owner_id, "") if customer.owner_id else "—"
        made = _item([words if things else customer.name, "", "", owner, "—"], customer.id)
        made.setToolTip(_NAME, customer.name)
        made.setFlags(made.flags() | Qt.ItemFlag.ItemIsEditable)
        made.addChildren([_thing(each) for each in things])
        return made


def _thing(thing: OpenThing) -> QTreeWidgetItem:
    due = format_date(thing.due_on) if thing.due_on is not None else ""
    made = _item([thing.matter, tr(kind_named(thing.kind).word), due, "", ""], thing.record_id)
    made.setToolTip(_NAME, thing.matter)
    return made


def _item(texts: Sequence[str], record_id: UUID) -> QTreeWidgetItem:
    made = QTreeWidgetItem(list(texts))
    made.setData(_NAME, _ID, record_id)
    made.setFlags(made.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    made.setCheckState(_NAME, Qt.CheckState.Checked)
    made.setSizeHint(_NAME, QSize(0, sizes().row))
    made.setTextAlignment(_DUE, Qt.AlignmentFlag.AlignCenter)
    return made


def _taken(line: QTreeWidgetItem) -> Iterator[UUID]:
    for number in range(line.childCount()):
        child = line.child(number)
        if child is not None and _is_ticked(child):
            yield child.data(_NAME, _ID)


def _is_ticked(item: QTreeWidgetItem | None) -> bool:
    return item is not None and item.checkState(_NAME) == Qt.CheckState.Checked
