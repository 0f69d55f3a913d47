"""Many fields of one record: a form to edit a draft, a sheet to read a record."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.formatting import format_value
from kamdesk.ui.kit.fields.editors import comfortable_width, make_editor
from kamdesk.ui.kit.fields.fields import unit_of
from kamdesk.ui.kit.fields.reference_editors import ReferencePicker
from kamdesk.ui.kit.fields.suggesting import SuggestingEditor
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLabel

    from kamdesk.domain.records.drafts import FieldsDraft
    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.shared.text import Message
    from kamdesk.ui.kit.fields.fields import FieldEditor
    from kamdesk.ui.kit.fields.finding import References

W = TypeVar("W", bound=QWidget)

_BESIDE: Final = 420
_BESIDE_TO_READ: Final = 300
"""From this width on labels stand left of their fields, or of what is only read."""
_NARROWEST: Final = 220
_TWO_COLUMNS: Final = 760
"""From this width on fields stand in two columns."""


class _Cell(Generic[W]):
    """A label and what belongs to it."""

    def __init__(self, field: Field, content: W) -> None:
        self.field = field
        self.content = content
        mark = " *" if field.required else ""
        self.label = label(tr(field.label) + mark, role="key", wrap=True)
        self.shown = True

    @property
    def wide(self) -> bool:
        """Whether the content wants the whole width."""
        return self.field.kind in {FieldKind.LONG_TEXT, FieldKind.CHOICES}


class _Section(QWidget):
    """One group of cells under its title, laid out anew when the width asks for it."""

    def __init__(self, title: str, cells: Sequence[_Cell[Any]], parent: QWidget, *, tight: bool) -> None:
        super().__init__(parent)
        self._cells = cells
        self._tight = tight
        self._plan = (0, False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self._title = label(tr(title), role="section")
        column.addWidget(self._title)
        self._title.setVisible(bool(title))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS if tight else Space.S)
        column.addLayout(self._grid)
        for cell in cells:  # without a parent each would flash up as a window of its own
            cell.label.setParent(self)
            cell.content.setParent(self)
        self._fit_width(0)

    def lay_out(self) -> None:
        """Place the cells that are shown."""
        columns, beside = self._plan
        while self._grid.count():
            self._grid.takeAt(0)
        self._set_stretches(columns, beside=beside)
        row = column = 0
        for cell in self._cells:
            cell.label.setVisible(cell.shown)
            cell.content.setVisible(cell.shown)
            if not cell.shown:
                continue
            if cell.wide and column:
                row, column = row + 1, 0
            self._place(cell, row, column, span=columns if cell.wide else 1, beside=beside)
            column = 0 if cell.wide else (column + 1) % columns
            row += column == 0
        self.setVisible(any(cell.shown for cell in self._cells))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_width(event.size().width())

    @override
    def minimumSizeHint(self) -> QSize:
        # the layout of the moment must not keep the section from becoming narrower than it is
        return QSize(sizes().scaled(_NARROWEST), super().minimumSizeHint().height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # other letters need other widths
            self.lay_out()

    def _fit_width(self, width: int) -> None:
        beside = _BESIDE_TO_READ if self._tight else _BESIDE
        plan = (2 if width >= sizes().scaled(_TWO_COLUMNS) else 1, width >= sizes().scaled(beside))
        if plan != self._plan:
            self._plan = plan
            self.lay_out()

    def _place(self, cell: _Cell[Any], row: int, column: int, *, span: int, beside: bool) -> None:
        top = Qt.AlignmentFlag.AlignTop
        if beside:
            cell.label.setFixedWidth(sizes().label)
            cell.label.setContentsMargins(0, 0 if self._tight else Space.XS + 2, 0, 0)
            self._grid.addWidget(cell.label, row, 2 * column, top)
            self._grid.addWidget(cell.content, row, 2 * column + 1, 1, 2 * span - 1, top)
        else:
            cell.label.setMinimumWidth(0)
            cell.label.setMaximumWidth(16_777_215)  # Qt's own "no limit"
            cell.label.setContentsMargins(0, 0, 0, 0)
            self._grid.addWidget(cell.label, 2 * row, column, 1, span, top)
            self._grid.addWidget(cell.content, 2 * row + 1, column, 1, span, top)

    def _set_stretches(self, columns: int, *, beside: bool) -> None:
        for number in range(4):
            holds_content = number % 2 == 1 if beside else True
            used = number < (2 * columns if beside else columns)
            self._grid.setColumnStretch(number, 1 if holds_content and used else 0)


class _Sections(QWidget):
    """The sections of one record below one another."""

    def __init__(self, cells: Sequence[_Cell[Any]], *, tight: bool, headed: bool = True) -> None:
        super().__init__()
        self.sections = [
            _Section(title if headed else "", list(group), self, tight=tight)
            for title, group in groupby(cells, key=lambda cell: cell.field.group)
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)


def in_groups(fields: Sequence[Field]) -> list[Field]:
    """Return ``fields`` with those of one group together, groups in the order of first mention."""
    order = list(dict.fromkeys(field.group for field in fields))
    return sorted(fields, key=lambda field: order.index(field.group))


class FieldForm(QWidget):
    """Edits a draft: fills its editors from it and hands every keystroke over to it.

    ``references`` serve the fields that name other records; ``headed`` shows the names of the groups.
    """

    edited = Signal(str)
    """Name of the field that the user changed."""

    def __init__(
        self,
        fields: Sequence[Field],
        references: References | None = None,
        parent: QWidget | None = None,
        *,
        headed: bool = True,
    ) -> None:
        super().__init__(parent)
        self._draft: FieldsDraft | None = None
        ordered = in_groups(fields)
        self._editors = {field.name: make_editor(field, references) for field in ordered}
        cells = [_Cell(field, self._editors[field.name]) for field in ordered]
        for cell in cells:
            self._wire(cell)
            if isinstance(cell.content, ReferencePicker | SuggestingEditor):
                cell.content.look_within(self._editors.values())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(_Sections(cells, tight=False, headed=headed))

    def bind(self, draft: FieldsDraft) -> None:
        """Show ``draft`` and edit it from now on."""
        self._draft = None
        for editor in self._editors.values():
            editor.fill(draft)
            editor.show_problem(None)
            editor.setEnabled(not draft.is_fixed(editor.field.name))
        self._draft = draft

    def editor(self, name: str) -> FieldEditor:
        """Return the editor of the field ``name``."""
        return self._editors[name]

    def begin(self, filled: Collection[str] = ()) -> None:
        """Put the cursor into the first field that can be typed and is not ``filled`` yet."""
        typed = [name for name, editor in self._editors.items() if editor.isEnabled()]
        first = next((name for name in typed if name not in filled), next(iter(typed or self._editors)))
        self._editors[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problems(self, problems: Mapping[str, Message]) -> None:
        """Write each problem under its field and go to the first one."""
        for name, editor in self._editors.items():
            editor.show_problem(problems.get(name))
        first = next((name for name in self._editors if name in problems), None)
        if first is not None:
            self._editors[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def _wire(self, cell: _Cell[FieldEditor]) -> None:
        editor = self._editors[cell.field.name]
        cell.label.setBuddy(editor.control)
        limit = comfortable_width(cell.field)
        if limit:
            editor.limit_width(limit)
        editor.edited.connect(lambda: self._on_edited(cell.field.name))
        editor.left.connect(lambda: self._on_left(cell.field.name))

    def _on_edited(self, name: str) -> None:
        if self._draft is None:
            return
        editor = self._editors[name]
        editor.hand_over(self._draft)
        if editor.shown_problem:  # a complaint goes as soon as its cause is gone
            editor.show_problem(self._draft.problem(name))
        self.edited.emit(name)

    def _on_left(self, name: str) -> None:
        if self._draft is None:
            return
        editor, problem = self._editors[name], self._draft.problem(name)
        if problem is None and editor.shown_problem:  # perhaps what stands in other fields is the cause
            problem = self._draft.problems().get(name)
        editor.show_problem(problem)


class FieldSheet(QWidget):
    """Shows a record to read: what is recorded, in words that can be copied."""

    history_asked = Signal(str)
    """Name of the field whose history the user wants to see."""

    def __init__(self, fields: Sequence[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = [_Cell(field, self._make_value(field)) for field in in_groups(fields)]
        for cell in self._cells:
            cell.label.setText(tr(cell.field.label))
        self._sections = _Sections(self._cells, tight=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._sections)

    def show_values(
        self,
        values: Mapping[str, object],
        *,
        title_of: Callable[[UUID], str] | None = None,
        empty: bool = False,
    ) -> None:
        """Show ``values`` by field name; with ``empty`` also the fields where nothing is recorded."""
        for cell in self._cells:
            value = values.get(cell.field.name, cell.field.empty)
            text = "" if value is False else self._words(cell.field, value, title_of)
            cell.content.setText(text or "—")
            cell.shown = bool(text) or empty
        for section in self._sections.sections:
            section.lay_out()

    def shown_text(self, name: str) -> str:
        """Return what is shown for the field ``name``; empty when the field is not shown."""
        cell = next(cell for cell in self._cells if cell.field.name == name)
        return cell.content.text() if cell.shown else ""

    def _words(self, field: Field, value: object, title_of: Callable[[UUID], str] | None) -> str:
        if field.kind in {FieldKind.CHOICE, FieldKind.CHOICES, FieldKind.FLAG}:
            return tr("、").join(tr(word) for word in format_value(field, value).split("、") if word)
        text = format_value(field, value, title_of)
        return " ".join(part for part in (text, unit_of(field)) if part) if text else ""

    def _make_value(self, field: Field) -> QLabel:
        value = label(wrap=True)
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        value.setAccessibleName(tr(field.label))
        value.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        value.customContextMenuRequested.connect(lambda place: self._open_menu(field, value, place))
        return value

    def _open_menu(self, field: Field, value: QLabel, place: QPoint) -> None:
        menu = QMenu(self)
        copy = menu.addAction(icon("copy"), tr("复制"))
        copy.triggered.connect(lambda: _copy(value.selectedText() or value.text()))
        history = menu.addAction(icon("history"), tr("查看“{field}”的修改历史", field=tr(field.label)))
        history.triggered.connect(lambda: self.history_asked.emit(field.name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(value.mapToGlobal(place))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
