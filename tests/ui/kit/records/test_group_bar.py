"""The verbs for several records stand whole, however narrow the list is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.service.requests import REQUEST
from kamdesk.services.records.records import Records
from kamdesk.ui.kit.records.group_bar import GroupBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kamdesk.store.file.database import Database


def test_verbs_that_have_no_room_go_on_in_the_next_line(qtbot: QtBot, database: Database) -> None:
    settable = {"responsible_id": "Responsible", "department_id": "Responsible dept.", "severity": "Severity"}
    bar = GroupBar(Records(database, REQUEST), settable, prints=True, exports=True)
    qtbot.addWidget(bar)
    bar.show_selection(range(4))
    bar.resize(420, bar.heightForWidth(420))
    bar.show()
    qtbot.waitExposed(bar)
    verbs = [bar.print, bar.export, *bar.setters.values(), bar.trash]
    assert all(verb.width() >= verb.sizeHint().width() for verb in verbs)
    assert all(bar.rect().contains(verb.geometry()) for verb in verbs)
