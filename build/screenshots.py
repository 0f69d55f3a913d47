"""Makes the pictures of the user guide from the real window over a sample department, without a display.

They show the desk at 1366 × 768 and at 100 %; `--look FOLDER` puts every scene there on small, common and
large screens and at 200 %, light and dark, in every language, to be looked at before a release.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QDialog

    from kamdesk.ui.kit.desk.tasks import Tasks
    from kamdesk.ui.kit.records.importing.wizard import ImportWizard
    from kamdesk.ui.shell.main_window import MainWindow

ROOT: Final = Path(__file__).resolve().parent.parent
GUIDE: Final = ROOT / "docs" / "guide"
_COLOURS: Final = 128  # of a picture's palette: letters stay smooth, files small
_SETTLING_MS: Final = 600
_STEP_MS: Final = 50
_LONGEST_WAIT_MS: Final = 60_000
_DIALOG_MS: Final = 4000  # a preview is drawn meanwhile
_PASSPHRASE: Final = "picture"


# What the import wizard is shown with: a list as another program exports it.
_LIST: Final = Path(tempfile.gettempdir()) / "客户名单.csv"
_LISTED: Final = """企业名称,统一社会信用代码,所属地区,行业,注册资本（万元）,联系电话,联系人,成立日期,QQ号
苏州望亭轨道装备有限公司,91320505MA1X4K2T7A,江苏,运输设备,3500,0512-66358801,周明远,2003-04-05,10001
宁波沧澜幕墙工程有限公司,,浙江,建筑工程,1200,0574-87213390,胡静怡,2008-13-05,
佛山同辉铝业股份有限公司,,广东,有色金属,8800,0757-82216745,,1999年8月18日,10003
西安远望电力设备有限公司,,陕西,电气设备,约五百,029-88354102,汤一,2011/7/1,
合计,,,,14000,,,,
"""


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: its file's name, the page it shows, and what is done there first."""

    name: str
    page: str
    prepare: Callable[[MainWindow], None] = lambda _: None
    opens_dialog: bool = False  # what is done opens a dialog, and the picture is of that
    is_ready: Callable[[QDialog], bool] = lambda _: True  # whether that dialog shows what it shall


def open_first_card(window: MainWindow) -> None:
    """Shows the card of the first customer of the list."""
    _press_in_table(window, "Return")


def search_by_initials(window: MainWindow) -> None:
    """Shows what the search box finds for two letters."""
    window.search.setFocus()
    _type(window, "zg")


def choose_first(window: MainWindow) -> None:
    """Shows the list with the card of its first customer beside it."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    open_first_card(window)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)


def open_a_request(window: MainWindow) -> None:
    """Shows a list with the second of its records: of requests an overdue one, of what is owed its items."""
    _press_in_table(window, "Down")


def open_a_project(window: MainWindow) -> None:
    """Shows the card of a project that has gone on for long, with what belongs to it."""
    page: Any = window.current_page
    page.list.table.set_sorted_by("starts_on", descending=False)
    page.list.reload()
    _settle()
    _press_in_table(window, "Down")
    page.card.view.belonging.open_kind("transaction")


def show_board(window: MainWindow) -> None:
    """Shows the opportunities as a board."""
    page: Any = window.current_page
    page.toggle_board()


@dataclass(frozen=True, slots=True)
class Look:
    """How a series of pictures looks: pixels of the screen, which the window fills, scale, mode, language."""

    width: int = 1366
    height: int = 768
    factor: int = 1
    mode: str = "light"
    language: str = "zh_CN"

    @property
    def name(self) -> str:
        """What tells its pictures from those of other looks."""
        return f"{self.width}x{self.height}-{self.factor}00-{self.mode}-{self.language}"


def looks() -> Iterator[Look]:
    """Yields every look in which the desk has to be beautiful."""
    for width, height, factor in ((1366, 768, 1), (960, 560, 1), (2560, 1440, 1), (1366, 768, 2)):
        for mode in ("light", "dark"):
            for language in ("zh_CN", "zh_TW", "en"):
                yield Look(width, height, factor, mode, language)


def press(words: str) -> Callable[[MainWindow], None]:
    """Presses the page's button with these words, whatever the language."""

    def prepare(window: MainWindow) -> None:
        from PySide6.QtWidgets import QAbstractButton

        from kamdesk.ui.kit.look.translate import tr

        buttons = window.current_page.findChildren(QAbstractButton)
        next(button for button in buttons if button.isVisible() and button.text() == tr(words)).click()

    return prepare


def type_in_grid(window: MainWindow) -> None:
    """Opens the people of the first customer as a grid."""
    open_first_card(window)
    _settle()
    press("表格录入")(window)


def print_first(window: MainWindow) -> None:
    """Opens the print dialog for the first customer."""
    choose_first(window)
    _settle()
    press("打印")(window)


def import_list(window: MainWindow) -> None:
    """Hands a small list to the import wizard."""
    press("导入")(window)
    _LIST.write_text(_LISTED, encoding="utf-8")
    _open_wizard().load(_LIST)


def preview_list(window: MainWindow) -> None:
    """Goes on to the preview of a small list, at the first cell that asks for a look."""
    from kamdesk.ui.kit.records.importing.frame import COLUMNS, PREVIEW

    import_list(window)
    wizard = _open_wizard()
    _wait_until(lambda: wizard.step == COLUMNS and not wizard.is_working)
    wizard.go.click()
    _wait_until(lambda: wizard.step == PREVIEW and not wizard.is_working)
    wizard.preview_step.filters["partly"].click()
    wizard.preview_step.table.selectRow(0)


def _open_wizard() -> ImportWizard:
    from PySide6.QtWidgets import QApplication

    from kamdesk.ui.kit.records.importing.wizard import ImportWizard

    shown = (widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ImportWizard))
    return next(wizard for wizard in shown if wizard.isVisible())


def shows_a_cell(dialog: QDialog) -> bool:
    """Says whether the import wizard offers a cell to be corrected."""
    from kamdesk.ui.kit.records.importing.wizard import ImportWizard

    return isinstance(dialog, ImportWizard) and dialog.preview_step.mending.isVisible()


def propose_grades(window: MainWindow) -> None:
    """Opens the list of customers whom the rule grades otherwise."""
    from kamdesk.ui.customers.page import CustomersPage

    page = window.current_page
    if isinstance(page, CustomersPage):
        page.show_proposals()


def hand_over_some(window: MainWindow) -> None:
    """Opens what hands the first customers over, to one receiver."""
    from PySide6.QtCore import QItemSelectionModel, QTimer
    from PySide6.QtWidgets import QApplication

    from kamdesk.ui.customers.page import CustomersPage
    from kamdesk.ui.customers.portfolio import PortfolioDialog

    def give() -> None:
        shown = (each for each in QApplication.topLevelWidgets() if isinstance(each, PortfolioDialog))
        dialog = next(each for each in shown if each.isVisible())
        dialog.receiver.setCurrentIndex(2)
        dialog.receiver.activated.emit(2)
        line = dialog.tree.topLevelItem(1)
        if line is not None:
            line.setExpanded(True)

    page = window.current_page
    if isinstance(page, CustomersPage):
        flag = QItemSelectionModel.SelectionFlag
        for row in range(4):
            place = page.list.model.index(row, 0)
            page.list.table.selectionModel().select(place, flag.Select | flag.Rows)
        QTimer.singleShot(_SETTLING_MS, give)
        page.hand_over_chosen()


def show_absences(window: MainWindow) -> None:
    """Opens the absences of the first member who is away."""
    from kamdesk.ui.desk.page import SettingsPage

    page = window.current_page
    if isinstance(page, SettingsPage):
        page.tabs.setCurrentWidget(page.members)
        rows = page.members.table.model()
        away = [row for row in range(rows.rowCount()) if rows.index(row, rows.columnCount() - 1).data()]
        page.members.table.selectRow(away[0])
        page.members.show_absences()


def wait_for_pictures(window: MainWindow) -> None:
    """Waits until every form has its picture, as the status line says."""
    from PySide6.QtTest import QTest

    for _ in range(_LONGEST_WAIT_MS // _SETTLING_MS):
        QTest.qWait(_SETTLING_MS)
        if not window.status_line.strip.isVisible():
            return


def turn_to_tab(place: int) -> Callable[[MainWindow], None]:
    """Shows one of the tabs of the page."""

    def prepare(window: MainWindow) -> None:
        from PySide6.QtWidgets import QTabWidget

        window.current_page.findChildren(QTabWidget)[0].setCurrentIndex(place)

    return prepare


SCENES: Final = (
    Scene("customers", "customers", choose_first),
    Scene("customer-card", "customers", open_first_card),
    Scene("grading", "customers", propose_grades, opens_dialog=True),
    Scene("project", "projects", open_a_project),
    Scene("board", "opportunities", show_board),
    Scene("portfolio", "customers", hand_over_some, opens_dialog=True),
    Scene("absences", "settings", show_absences, opens_dialog=True),
    Scene("search", "customers", search_by_initials),
    Scene("receivables", "receivables", open_a_request),
    Scene("calls", "calls"),
    Scene("plans", "plans"),
    Scene("evaluations", "evaluations"),
    Scene("service", "service", open_a_request),
    Scene("import", "customers", import_list, opens_dialog=True),
    Scene("import-preview", "customers", preview_list, opens_dialog=True, is_ready=shows_a_cell),
    Scene("print", "customers", print_first, opens_dialog=True),
    Scene("forms", "forms", wait_for_pictures),
    Scene("settings", "settings"),
)
_TABS: Final = (("forms", 1, 2), ("settings", 1, 2, 3, 4, 5, 6, 7))
FURTHER_SCENES: Final = (
    Scene("grid", "customers", type_in_grid, opens_dialog=True),
    *(Scene(f"{page}-{place}", page, turn_to_tab(place)) for page, *places in _TABS for place in places),
)
"""What is looked at, but not shown in the guide."""


def make_sample(desk: Path) -> None:
    """Makes the data file with the sample department that all pictures show."""
    from kamdesk.app.features import sample_additions
    from kamdesk.app.wiring import today
    from kamdesk.services.desk.desks import Desks
    from kamdesk.services.sample.department import SampleDepartment

    with closing(Desks(None).create(desk, passphrase=_PASSPHRASE)) as database:
        SampleDepartment(database, today(), sample_additions()).fill()


def take_all(scenes: Sequence[Scene], look: Look, desk: Path, names: str) -> None:
    """Opens the desk in one look and takes every scene; ``names`` is the files' path with ``{scene}``."""
    from PySide6.QtWidgets import QApplication

    from kamdesk.app.desk import make_context
    from kamdesk.app.desk_pages import make_window
    from kamdesk.config.settings import LANGUAGE, Settings
    from kamdesk.services.desk.desks import Desks
    from kamdesk.ui.kit.desk.languages import speak
    from kamdesk.ui.kit.look.theme import Theme, apply_theme

    application = QApplication(["kamdesk"])
    with tempfile.TemporaryDirectory(prefix="kamdesk-pictures-", ignore_cleanup_errors=True) as scratch:
        context = make_context(Settings(Path(scratch) / "settings.json"))
        context.preferences.set(LANGUAGE, look.language)
        speak(application, look.language)
        apply_theme(application, Theme(mode="dark" if look.mode == "dark" else "light"))
        with closing(Desks(None).open(desk, passphrase=_PASSPHRASE)) as database:
            for scene in scenes:
                window = make_window(context, database)
                window.showNormal()  # whatever the screen at hand would ask for
                window.resize(look.width // look.factor, look.height // look.factor)
                save(_taken(scene, window, context.tasks), Path(names.format(scene=scene.name)))
                window.close()
                window.deleteLater()


def save(picture: QPixmap, target: Path) -> None:
    """Writes a picture with a palette of its own, a third of the size of one in full colour."""
    from PIL import Image
    from PySide6.QtCore import QBuffer, QByteArray

    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    with Image.open(io.BytesIO(content.data())) as image:
        image.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE).save(target, optimize=True)
    print(f"screenshots: {target.name}, {target.stat().st_size / 1000:.0f} kB", flush=True)


def _taken(scene: Scene, window: MainWindow, tasks: Tasks) -> QPixmap:
    from PySide6.QtTest import QTest

    taken: list[QPixmap] = []
    _settle()
    window.go_to(scene.page)
    _settle()
    if scene.opens_dialog:
        _take_dialog_when_ready(taken, tasks, scene.is_ready)  # a modal dialog does not let go of the act
    scene.prepare(window)
    _settle()
    while (scene.opens_dialog and not taken) or (not scene.opens_dialog and tasks.running):
        QTest.qWait(_SETTLING_MS)
    return taken[0] if taken else window.grab()


def _take_dialog_when_ready(taken: list[QPixmap], tasks: Tasks, is_ready: Callable[[QDialog], bool]) -> None:
    """Looks again and again whether a dialog is open and at rest; takes its picture and closes it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QDialog

    def take(dialog: QDialog) -> None:
        if tasks.running or not is_ready(dialog):  # a dialog at work would not close either
            QTimer.singleShot(_DIALOG_MS, lambda: take(dialog))
        else:
            taken.append(dialog.grab())
            dialog.close()

    shown = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)]
    dialog = next((each for each in shown if each.isVisible()), None)
    if dialog is None:
        QTimer.singleShot(_SETTLING_MS, lambda: _take_dialog_when_ready(taken, tasks, is_ready))
    else:
        QTimer.singleShot(_DIALOG_MS, lambda: take(dialog))


def _wait_until(is_so: Callable[[], bool]) -> None:
    from PySide6.QtTest import QTest

    for _ in range(_LONGEST_WAIT_MS // _STEP_MS):
        if is_so():
            return
        QTest.qWait(_STEP_MS)


def _settle() -> None:
    """Lets the window finish what it loads and draws."""
    from PySide6.QtTest import QTest

    QTest.qWait(_SETTLING_MS)


def _press_in_table(window: MainWindow, key: str) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QTableView

    table = next(table for table in window.current_page.findChildren(QTableView) if table.isVisible())
    table.selectRow(0)
    QTest.keyClick(table, getattr(Qt.Key, f"Key_{key}"))


def _type(window: MainWindow, text: str) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClicks(window.search, text)


def main() -> int:
    """Takes the guide's pictures, or with --look every scene in every look, each look in its own process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--look", type=Path, metavar="FOLDER", help="take every scene in every look")
    parser.add_argument("--only", default="", metavar="WORDS", help="with --look: only looks named like this")
    parser.add_argument("--series", metavar="JSON", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.series:
        series = json.loads(options.series)
        scenes = SCENES + FURTHER_SCENES if series["further"] else SCENES
        take_all(scenes, Look(**series["look"]), Path(series["desk"]), series["names"])
        return 0
    with tempfile.TemporaryDirectory(prefix="kamdesk-sample-", ignore_cleanup_errors=True) as scratch:
        desk = Path(scratch) / "大客户部.kamdesk"
        make_sample(desk)
        if options.look is None:
            return _take_series(Look(), desk, GUIDE / "{scene}.png")
        options.look.mkdir(parents=True, exist_ok=True)
        names = {look: options.look / f"{{scene}}-{look.name}.png" for look in looks()}
        wanted = {look: name for look, name in names.items() if options.only in look.name}
        return max((_take_series(look, desk, name, further=True) for look, name in wanted.items()), default=2)


def _take_series(look: Look, desk: Path, names: Path, *, further: bool = False) -> int:
    """Takes the scenes in one look, in a process of its own; returns its exit code."""
    series = {"look": asdict(look), "desk": str(desk), "names": str(names), "further": further}
    with tempfile.TemporaryDirectory(prefix="kamdesk-screen-") as scratch:
        platform = _screen(Path(scratch) / "screen.json", look)
        surroundings = {**os.environ, "QT_SCALE_FACTOR": str(look.factor), "QT_QPA_PLATFORM": platform}
        command = [sys.executable, __file__, "--series", json.dumps(series)]
        return subprocess.run(command, env=surroundings, check=False).returncode


def _screen(file: Path, look: Look) -> str:
    """Describes a screen the size of the window, to which dialogs fit themselves; names the platform."""
    screen = {"name": "desk", "x": 0, "y": 0, "width": look.width, "height": look.height, "dpr": 1}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96}
    file.write_text(json.dumps({"screens": [screen | dots]}), encoding="utf-8")
    return f"offscreen:configfile={file}"


if __name__ == "__main__":
    sys.exit(main())
