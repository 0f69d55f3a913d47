"""The page 客户: the list at the left, one card at the right, the trash, and the first steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget
from typing_extensions import override

from kamdesk.ui.customers.card_desk import CardDesk
from kamdesk.ui.customers.group_acts import GroupActs
from kamdesk.ui.customers.list_panel import CustomerListPanel
from kamdesk.ui.customers.page_verbs import PageActs, PageVerbs
from kamdesk.ui.kit.desk.window_state import keep_splitter
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.empty import welcome
from kamdesk.ui.kit.records.page import Page
from kamdesk.ui.kit.records.verbs import verb_button

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from kamdesk.services.customers.customers import Customers
    from kamdesk.services.customers.exporting import Exporting
    from kamdesk.services.shared.history import History
    from kamdesk.ui.kit.desk.context import UiContext

    OpenImport = Callable[[QWidget], object]
    OpenPrint = Callable[[QWidget, UUID | None, tuple[UUID, ...], tuple[UUID, ...] | None], object]

_SHARES: Final = (480, 520)
_KINDS: Final = frozenset({"customer", "contact", "member", "call"})


class CustomersPage(Page):
    """All customers: find, read, edit, group, print, export, import.

    ``open_import(parent)`` opens the import wizard; ``open_print(parent, this, selected, all_shown)``
    opens the print dialog for the customer card.
    """

    def __init__(
        self,
        context: UiContext,
        customers: Customers,
        history: History,
        exporting: Exporting,
        *,
        open_import: OpenImport,
        open_print: OpenPrint,
    ) -> None:
        super().__init__("customers", tr("客户"), "customers")
        self._context = context
        self._customers = customers
        self._open_import = open_import
        self._open_print = open_print
        self._stale = True
        self._row_left = -1
        self.list = CustomerListPanel(context, customers)
        self.card = CardDesk(context, customers)
        self.acts = GroupActs(self, context, customers, history, exporting)
        self.verbs = PageVerbs(self, self._page_acts())
        self._lay_out()
        self._connect()

    @property
    def opens(self) -> frozenset[str]:
        """Customers and their contacts."""
        return frozenset({"customer", "contact"})

    @override
    def on_shown(self) -> None:
        if self._stale:
            self.reload()
        first = self.welcome_buttons[0] if self._body.currentWidget() is self.welcome else self.list.table
        if not self.card.editing:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def menu_actions(self) -> tuple[QAction, ...]:
        return self.verbs.actions

    @override
    def unsaved(self) -> bool:
        return self.card.unsaved

    @override
    def save(self) -> bool:
        return self.card.save()

    @override
    def discard(self) -> None:
        self.card.discard()

    @override
    def open_record(self, kind: str, record_id: UUID) -> None:
        customer_id = record_id if kind == "customer" else self._customers.customer_of_contact(record_id)
        if customer_id is None or not self.card.settle():
            return
        key = self._customers.key(customer_id)
        if key is not None:
            self._leave_trash()
            self.reload()
            with QSignalBlocker(self.list):
                self.list.show_key(key)
            self.card.show_customer(customer_id)
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read list and card anew."""
        self._stale = False
        count, trashed = self._customers.counts()
        empty = count == 0 and trashed == 0 and not self.card.editing
        self._body.setCurrentWidget(self.welcome if empty else self.split)
        self.set_subtitle("" if empty else tr("{count} 位", count=f"{count:,}"))
        self.verbs.show_state(trashed, in_trash=self.list.trashed, empty=empty)
        self.list.reload()
        self.card.refresh()

    def new_customer(self) -> None:
        """Open an empty card."""
        if self.card.settle():
            self._leave_trash()
            self._body.setCurrentWidget(self.split)
            self.card.edit_new()

    def import_list(self) -> None:
        """Open the import wizard."""
        self._open_import(self)

    def print_shown(self) -> None:
        """Open the print dialog: this customer, those chosen, or all that the list shows."""
        shown = self.card.customer_id
        chosen = self._customers.ids(self.list.table.selected_keys())
        everything = None if not self.list.wanted.narrows else self._customers.ids(self.list.model.keys)
        self._open_print(self, shown, chosen, everything)

    def export_shown(self) -> None:
        """Export the customers chosen, or all that the list shows when fewer than two are chosen."""
        chosen = self.list.table.selected_keys()
        self.acts.export(chosen if len(chosen) > 1 else list(self.list.model.keys), self.list.shown_columns())

    def trash_chosen(self) -> None:
        """Put the customers chosen into the trash."""
        ids = self._chosen_ids()
        if ids and not self.list.trashed and self.card.settle():
            self.acts.trash(ids)

    def restore_chosen(self) -> None:
        """Take the customers chosen out of the trash."""
        ids = self._chosen_ids()
        if ids and self.list.trashed:
            self.acts.restore(ids)

    def toggle_trash(self) -> None:
        """Show the trash, or the customers again."""
        if not self.card.settle():
            self.verbs.trash_button.setChecked(self.list.trashed)
            return
        self.list.show()
        self.list.show_trash(trashed=not self.list.trashed)
        self.verbs.trash_button.setChecked(self.list.trashed)
        self.card.show_customer(None)
        self.reload()

    def toggle_width(self) -> None:
        """Give the card the whole page, or bring the list back; without a card the list stays."""
        has_card = self.card.editing or self.card.customer_id is not None
        self.list.setVisible(not has_card or not self.list.isVisible())

    def find_in_list(self) -> None:
        """Go to the line that narrows the list."""
        self.list.show()
        self.list.quick.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.quick.selectAll()

    def _page_acts(self) -> PageActs:
        return PageActs(
            new_customer=self.new_customer,
            edit=self.card.edit,
            save=self.card.save,
            trash_chosen=self.trash_chosen,
            empty_trash=self.acts.empty_trash,
            toggle_trash=self.toggle_trash,
            import_list=self.import_list,
            export_shown=self.export_shown,
            print_shown=self.print_shown,
            find_in_list=self.find_in_list,
            toggle_width=self.toggle_width,
        )

    def _chosen_ids(self) -> tuple[UUID, ...]:
        return self._customers.ids(self.list.table.selected_keys())

    def _leave_trash(self) -> None:
        if self.list.trashed:
            self.list.show_trash(trashed=False)
            self.verbs.trash_button.setChecked(False)

    def _lay_out(self) -> None:
        for verb in self.verbs.buttons:
            self.add_act(verb)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.list)
        self.split.addWidget(self.card)
        for place, share in enumerate(_SHARES):
            self.split.setStretchFactor(place, share)
        self.split.setSizes(list(_SHARES))
        keep_splitter(self.split, "customers", self._context.preferences)
        self.welcome_buttons = (
            verb_button("import", tr("导入客户名单"), self.import_list, kind="primary"),
            verb_button("add", tr("录入一位客户"), self.new_customer),
        )
        self.welcome = welcome(*self.welcome_buttons)
        self._body = QStackedWidget()
        self._body.addWidget(self.split)
        self._body.addWidget(self.welcome)
        self.body.addWidget(self._body, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.listed.connect(self._on_listed)
        self.list.reading.connect(lambda reading: self.set_busy(busy=reading))
        group = self.list.group
        group.print_asked.connect(self.print_shown)
        group.export_asked.connect(self.export_shown)
        group.trash_asked.connect(self.trash_chosen)
        group.restore_asked.connect(self.restore_chosen)
        group.value_chosen.connect(self._on_value_chosen)
        self.card.saved.connect(self._on_saved)
        self.card.editing_begun.connect(self._on_editing_begun)
        self.card.editing_ended.connect(self._on_editing_ended)
        view = self.card.view
        view.trash_asked.connect(lambda: self._with_card(self.acts.trash))
        view.restore_asked.connect(lambda: self._with_card(self.acts.restore))
        view.print_asked.connect(self.print_shown)
        view.widen_asked.connect(self.toggle_width)
        view.narrow_asked.connect(self.list.show)
        self._context.changes.changed.connect(self._on_changed)
        trash = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list.table)
        trash.setContext(Qt.ShortcutContext.WidgetShortcut)  # elsewhere the key deletes letters
        trash.activated.connect(self.trash_chosen)

    def _with_card(self, act: Callable[[tuple[UUID, ...]], None]) -> None:
        if self.card.customer_id is not None:
            act((self.card.customer_id,))

    def _on_chosen(self, key: int | None) -> None:
        ids = self._customers.ids([key]) if key is not None else ()
        wanted = ids[0] if ids else None
        if wanted is not None and wanted == self.card.customer_id:
            return
        if not self.card.settle():
            self._put_cursor_back()
            return
        if key is not None and key != self.list.table.current_key():  # saving on the way moved it
            with QSignalBlocker(self.list):
                self.list.table.select_key(key)
        self.card.show_customer(wanted)

    def _put_cursor_back(self) -> None:
        key = self._customers.key(self.card.customer_id) if self.card.customer_id else None
        with QSignalBlocker(self.list):
            if key is None or not self.list.table.select_key(key):
                self.list.table.clearSelection()

    def _on_opened(self, _key: int) -> None:
        if self.card.customer_id is not None:
            self.list.hide()
            self.card.view.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_editing_begun(self) -> None:
        self.verbs.new_button.setEnabled(False)  # saving is the one act in front now

    def _on_listed(self) -> None:
        """Follow the list when the card's customer is no longer in it."""
        row, self._row_left = self._row_left, -1
        if self.card.editing:
            return
        key, left = self.list.table.current_key(), self.list.model.rowCount()
        self._on_chosen(key)
        if key is None and row >= 0 and left:
            self.list.table.selectRow(min(row, left - 1))

    def _on_value_chosen(self, name: str, value: object) -> None:
        if self.card.settle():
            self.acts.set_field(self._chosen_ids(), name, value)

    def _on_saved(self, customer_id: UUID) -> None:
        self.reload()
        key = self._customers.key(customer_id)
        if key is not None:
            with QSignalBlocker(self.list):
                self.list.show_key(key)
            self.card.show_customer(customer_id)
        self._context.messages.toast(tr("已保存"))

    def _on_editing_ended(self) -> None:
        self.verbs.new_button.setEnabled(True)
        if self._customers.count() == 0:
            self.reload()
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        """Read anew; where the customer at hand is gone from the list, go on to the one after it."""
        if not kinds & _KINDS:
            return
        if self.isVisible():
            self._row_left = self.list.table.currentIndex().row()
            self.reload()
        else:
            self._stale = True
