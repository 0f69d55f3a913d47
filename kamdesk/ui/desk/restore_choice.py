"""Choosing a backup and the place where it shall lie, which must be free."""

from __future__ import annotations

from array import array
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from kamdesk.config.paths import DATA_SUFFIX
from kamdesk.ui.desk.backup_columns import backup_columns
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.paged_table import PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.desk.backups import BackupEntry
    from kamdesk.ui.desk.ports import MissingFileActs
    from kamdesk.ui.kit.desk.context import UiContext

_WIDTH: Final = 820
_HEIGHT: Final = 440


class RestoreChoice(FittedDialog):
    """Lists the backups that can be reached; accepted with `backup` and `place`."""

    def __init__(self, acts: MissingFileActs, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        found = acts.backups()
        self._shown = found.entries
        self._unread = label("\n".join(map(tr, found.problems)), role="problem", wrap=True)
        self._unread.setVisible(bool(found.problems and found.entries))
        self.backup: Path | None = None
        self.place = acts.place_for_restored()
        self.setWindowTitle(tr("从备份恢复"))
        model = PagedTableModel(backup_columns(), self._load)
        self.table = SortedTable(model, "known-backups", context.preferences)
        self.table.setAccessibleName(tr("备份"))
        none = tr("没有找到这份数据的备份。备份在移动硬盘上的，接好后点“选择备份文件”。")
        self.table.set_empty_text("\n".join(map(tr, found.problems)) or none)
        self.file_button = button(tr("选择备份文件……"), icon_name="folder")
        self.place_button = button(tr("更改……"))
        self.go_button = button(tr("恢复"), icon_name="restore", kind="primary")
        self.cancel_button = button(tr("取消"))
        self._chosen = label(role="secondary", wrap=True)
        self._target = label(wrap=True)
        self._problem = label(role="problem", wrap=True)
        self._build_layout()
        self.table.chosen.connect(self._take_row)
        self.table.opened.connect(self._go_with_row)
        self.file_button.clicked.connect(self._choose_file)
        self.place_button.clicked.connect(self._choose_place)
        self.go_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        model.set_keys(array("q", range(len(self._shown))))
        if self._shown:
            self.table.select_key(0)
        self._show_state()

    @property
    def problem(self) -> str:
        """Why a backup cannot go where it was to go."""
        return self._problem.text()

    def _build_layout(self) -> None:
        self.go_button.setDefault(True)
        target = QHBoxLayout()
        target.setSpacing(Space.S)
        target.addWidget(self._target, 1)
        target.addWidget(self.place_button)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.file_button)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.go_button)
        column = QVBoxLayout()
        column.setSpacing(Space.M)
        column.addWidget(
            label(tr("备份先核对再恢复，已有的文件一个也不会覆盖。"), role="secondary", wrap=True)
        )
        column.addWidget(self.table, 1)
        column.addWidget(self._unread)
        column.addWidget(self._chosen)
        column.addLayout(target)
        column.addWidget(self._problem)
        width, height = sizes().scaled(_WIDTH), sizes().scaled(_HEIGHT)
        head = (label(tr("从备份恢复"), role="section"),)
        self.compose(column, row, head=head, width=width, height=height)

    def _load(self, keys: Sequence[int]) -> list[BackupEntry | None]:
        return [self._shown[key] for key in keys]

    def _take_row(self, key: int | None) -> None:
        self.backup = None if key is None else self._shown[key].path
        self._show_state()

    def _go_with_row(self, key: int) -> None:
        self._take_row(key)
        self.go_button.click()

    def _choose_file(self) -> None:
        pattern = tr("KamDesk 备份") + " (*.kamdesk)"
        chosen, _kind = QFileDialog.getOpenFileName(self, tr("选择备份文件"), "", pattern)
        if chosen:
            self.table.clearSelection()
            self.backup = Path(chosen).absolute()
            self._show_state()

    def _choose_place(self) -> None:
        pattern = tr("KamDesk 数据文件") + f" (*{DATA_SUFFIX})"
        chosen, _kind = QFileDialog.getSaveFileName(self, tr("恢复到"), str(self.place), pattern)
        if chosen:
            place = Path(chosen).absolute()
            self.place = place if place.suffix else place.with_name(place.name + DATA_SUFFIX)
            self._show_state()

    def _show_state(self) -> None:
        problem = self._acts.problem_with_place(self.place)
        self._chosen.setText(tr("备份：{path}", path=self.backup) if self.backup is not None else "")
        self._target.setText(tr("恢复到：{path}", path=self.place))
        self._problem.setText(tr(problem) if problem is not None else "")
        self._problem.setVisible(problem is not None)
        missing = tr("请先选一份备份。") if self.backup is None else ""
        allow(self.go_button, missing or self._problem.text())
