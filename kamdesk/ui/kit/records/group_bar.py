"""What can be done with several records at once; shown when two or more are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from kamdesk.ui.kit.look.flow_row import FlowLayout
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.domain.records.fields import Field
    from kamdesk.services.records.records import Records

_SEVERAL: Final = 2


class GroupBar(QWidget):
    """Says how many are chosen and offers the acts on them; the page carries them out.

    ``settable`` are the names of fields, with their titles, that all chosen may be given at once: closed
    choices, and references to kinds with few records.
    """

    counted = Signal(int)
    """How many records are chosen now."""
    print_asked = Signal()
    export_asked = Signal()
    trash_asked = Signal()
    restore_asked = Signal()
    value_chosen = Signal(str, object)
    """``(field name, value)`` to be given to all chosen."""

    def __init__(
        self, records: Records[Any], settable: Mapping[str, str], *, prints: bool, exports: bool
    ) -> None:
        super().__init__()
        self._records = records
        self.count = label()
        self.print = button(tr("打印"), icon_name="print")
        self.export = button(tr("导出"), icon_name="export")
        self.setters = {name: self._setter(name, title) for name, title in settable.items()}
        self.trash = button(tr("移到回收站"), icon_name="trash")
        self.restore = button(tr("恢复"), icon_name="restore")
        self._offered = [
            *([self.print] if prints else []),
            *([self.export] if exports else []),
            *self.setters.values(),
            *([self.trash] if records.kind.has_trash else []),
        ]
        self._lay_out()
        self.print.clicked.connect(self.print_asked)
        self.export.clicked.connect(self.export_asked)
        self.trash.clicked.connect(self.trash_asked)
        self.restore.clicked.connect(self.restore_asked)
        self.set_trashed(trashed=False)
        self.hide()

    def set_trashed(self, *, trashed: bool) -> None:
        """Offer what fits records in the trash, or records in the list."""
        for verb in self._offered:
            verb.setVisible(not trashed)
        self.restore.setVisible(trashed)

    def show_selection(self, keys: Sequence[int]) -> None:
        """Appear when several are chosen."""
        self.count.setMinimumHeight(self.trash.sizeHint().height())  # words stand beside those of the verbs
        self.count.setText(tr("已选 {records}", records=self._records.kind.counted_as(len(keys))))
        self.setVisible(len(keys) >= _SEVERAL)
        self.counted.emit(len(keys))

    def _lay_out(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self)
        flow.addWidget(self.count)
        for verb in (self.print, self.export, *self.setters.values(), self.trash, self.restore):
            flow.addWidget(verb)
            verb.hide()

    def _setter(self, name: str, title: str) -> QPushButton:
        made = button(title)
        made.setProperty("menu", "true")
        menu = QMenu(made)
        menu.aboutToShow.connect(lambda: self._fill(menu, name, title))
        made.setMenu(menu)
        return made

    def _fill(self, menu: QMenu, name: str, title: str) -> None:
        field = self._records.kind.field_named[name]
        menu.clear()
        for value, words in self._values(field):
            self._offer(menu, words, name, value)
        if not field.required:
            menu.addSeparator()
            self._offer(menu, tr("不填{field}", field=title), name, None)

    def _values(self, field: Field) -> Iterator[tuple[object, str]]:
        if field.refers_to:
            yield from ((record_id, title) for title, record_id in self._records.names(field).items())
        else:
            yield from ((code, tr(word)) for code, word in field.choices)

    def _offer(self, menu: QMenu, words: str, name: str, value: object) -> None:
        menu.addAction(words).triggered.connect(lambda: self.value_chosen.emit(name, value))
