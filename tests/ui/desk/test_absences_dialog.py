"""Absences registered and changed in their dialog; a deputy who is away, too, is told before it counts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from kamdesk.domain.company.absences import ABSENCE, Absence, AbsenceReason
from kamdesk.domain.shared.text import Message
from kamdesk.services.company.absences import Absences
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from kamdesk.ui.desk.absences_dialog import AbsenceParts, AbsencesDialog
from kamdesk.ui.kit.records.record_dialog import RecordDialog
from tests.records.making import every
from tests.ui.desk.fakes import services_over
from tests.ui.hands import choose_in, click, type_over

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript

TODAY = date(2026, 12, 1)


@pytest.fixture
def people(make_member: Callable[..., Member]) -> list[Member]:
    return [make_member(name) for name in ("周喆", "龙䶮")]


@pytest.fixture
def dialog(qtbot: QtBot, ui_context: UiContext, database: Database, people: list[Member]) -> AbsencesDialog:
    parts = AbsenceParts(Absences(database, lambda: TODAY), services_over(database))
    made = AbsencesDialog(None, ui_context, parts, people[0].id, people[0].name)
    qtbot.addWidget(made)
    made.show()
    return made


def fill(dialog: QDialog) -> None:
    assert isinstance(dialog, RecordDialog)
    until = dialog.form.editor("until").control
    assert isinstance(until, QLineEdit)
    type_over(until, "2026-12-04")
    for name, words in (("deputy_id", "龙䶮"), ("reason", "休假")):
        box = dialog.form.editor(name).control
        assert isinstance(box, QComboBox)
        choose_in(box, words)
    click(dialog.save_button)


def test_an_absence_is_registered_with_its_deputy(
    dialog: AbsencesDialog, dialogs: DialogScript, database: Database, people: list[Member]
) -> None:
    dialogs.expect(fill)
    click(dialog.list.add_button)
    (kept,) = every(database, ABSENCE)
    assert (kept.member_id, kept.deputy_id) == (people[0].id, people[1].id)
    assert (kept.from_on, kept.until, kept.reason) == (TODAY, date(2026, 12, 4), AbsenceReason.LEAVE)
    assert len(dialog.list.model.keys) == 1


def test_a_deputy_who_is_away_too_is_told_and_counts_at_the_second_press(
    dialog: AbsencesDialog, dialogs: DialogScript, database: Database, people: list[Member]
) -> None:
    day = date(2026, 12, 3)
    with database.writing(Message("登记外出")) as work:
        records.save(work, ABSENCE, Absence(id=new_id(), member_id=people[1].id, from_on=day, until=day))
    said: list[str] = []

    def insist(shown: QDialog) -> None:
        assert isinstance(shown, RecordDialog)
        fill(shown)
        said.append(shown.notice.text)
        assert len(every(database, ABSENCE)) == 1
        click(shown.save_button)

    dialogs.expect(insist)
    click(dialog.list.add_button)
    assert said == [
        "周喆的代理人龙䶮在 12-03 至 12-03 也外出，这几天的事项仍归周喆。再按一次“保存”即照此保存。"
    ]
    assert len(every(database, ABSENCE)) == 2
