"""A hand scanner types the Data Matrix of a paper and Enter into the search box: the record opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kamdesk.domain.printing.paper_codes import PaperCode, paper_code_text
from kamdesk.services.shared.search import Search
from kamdesk.ui.shell.search_box import SearchBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.shared.search import SearchHit
    from kamdesk.store.file.database import Database


def test_what_is_scanned_opens_its_record(
    qtbot: QtBot, database: Database, make_customer: Callable[..., Customer]
) -> None:
    bank = make_customer("平安银行", number="KH000001")
    make_customer("KD-KH-10 设备厂", number="KH000002")
    ground = QWidget()
    qtbot.addWidget(ground)
    box = SearchBox(ground)
    box.setParent(ground)
    ground.show()
    box.begin(Search(database))
    chosen: list[SearchHit] = []
    box.chosen.connect(chosen.append)
    QTest.keyClicks(box, paper_code_text(PaperCode("KD-KH-10", "1", 2, "KH000001")) + "\r")
    assert [(hit.kind, hit.id) for hit in chosen] == [("customer", bank.id)]
