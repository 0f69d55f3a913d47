"""``kamdesk smoke``: proves that the program, frozen or not, has all its parts."""

from __future__ import annotations

from contextlib import closing
from types import FunctionType
from typing import TYPE_CHECKING

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QListView, QMenu, QMenuBar

from kamdesk.app import console
from kamdesk.app.desk import make_context
from kamdesk.app.desk_pages import make_window
from kamdesk.app.form_filling import desk_printing
from kamdesk.config.settings import LANGUAGE, Settings
from kamdesk.config.temporary_folders import temporary_folder
from kamdesk.domain.seating.banquet.kernel import Hall
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.customers import Customers
from kamdesk.services.desk.desks import Desks
from kamdesk.services.desk.file_rights import open_files
from kamdesk.services.printing.preview import PreviewDocument
from kamdesk.services.shared.search import Search
from kamdesk.store.search.tokens import document_tokens
from kamdesk.ui.kit.desk.languages import speak
from kamdesk.ui.shell.appearance import Appearance

if TYPE_CHECKING:
    import argparse

    from PySide6.QtCore import QMessageLogContext, QtMsgType

    from kamdesk.store.file.database import Database

_NAME = "自检客户有限公司"
_INITIALS = "zjkh"
_NO_WINDOW_MANAGER = "This plugin does not support"  # what the off-screen platform says of sizes and focus


def smoke(options: argparse.Namespace) -> int:
    """Open a temporary encrypted database, show the window, find a customer, draw and preview a form."""
    qInstallMessageHandler(_say_what_matters)
    application = QApplication(["kamdesk", "-platform", options.platform or "offscreen"])
    with temporary_folder() as place:
        context = make_context(Settings(place / "settings.json"))
        speak(application, context.preferences.get(LANGUAGE))
        Appearance(application, context.preferences)
        with closing(Desks(None).create(place / "smoke.kamdesk", passphrase="smoke")) as database:
            _check_search(database)
            window = make_window(context, database)
            window.show()
            application.processEvents()
            _require(not window.grab().isNull(), "窗口没有画出来。")
            _check_letters()
            _check_paper(database)
            window.close()
            said = open_files(database.path)
    console.result(f"smoke: {len(said)} files that others may read")
    console.result(f"smoke: search for tables {_form(Hall.seat)}")
    console.result(f"smoke: search words {_form(document_tokens)}")
    console.result("smoke: ok")
    return console.DONE


def _form(computed_by: object) -> str:
    return "in plain Python" if isinstance(computed_by, FunctionType) else "compiled"


def _say_what_matters(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if not message.startswith(_NO_WINDOW_MANAGER):
        console.say(message)


def _check_search(database: Database) -> None:
    customers = Customers(database)
    draft = customers.draft()
    draft.set("name", _NAME)
    saved = customers.save(draft)
    found = Search(database).find(_INITIALS)
    _require([hit.id for hit in found] == [saved.id], "检索没有找到刚存入的客户。")


def _check_letters() -> None:
    """Menus and lists have fonts of their own in some systems."""
    families = {QApplication.font(made).family() for made in (QMenu(), QMenuBar(), QListView())}
    _require(families == {QApplication.font().family()}, "菜单和列表的字体与别处不同。")


def _check_paper(database: Database) -> None:
    document = desk_printing(database).render("customer-card", "filled")
    _require(not document.problems, "表单有问题。")
    with PreviewDocument(document.pdf) as preview:
        picture = preview.picture(1, 1.0)
    _require(len(set(picture.pixels)) > 1, "预览是空白的。")


def _require(holds: bool, sentence: str) -> None:  # noqa: FBT001 - reads as a statement
    if not holds:
        raise UserError(Message("自检没有通过：{reason}", reason=sentence))
