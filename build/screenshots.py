"""Makes the pictures of the user guide from the real window over a sample department, without a display.

They show the desk at 1366 × 768 and at 100 %; `--look FOLDER` puts every scene there at 100 % and at 200 %,
light and dark, to be looked at before a release.
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
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QPixmap

    from kamdesk.ui.shell.main_window import MainWindow

ROOT: Final = Path(__file__).resolve().parent.parent
GUIDE: Final = ROOT / "docs" / "guide"
WIDTH, HEIGHT = 1366, 768
_COLOURS: Final = 128  # of a picture's palette: letters stay smooth, files small
_SETTLING_MS: Final = 600
_LONGEST_WAIT_MS: Final = 60_000
_DIALOG_MS: Final = 4000  # a preview is drawn meanwhile


# What the import wizard is shown with: a list as another program exports it.
_LIST: Final = Path(tempfile.gettempdir()) / "客户名单.csv"
_LISTED: Final = """企业名称,统一社会信用代码,所属地区,行业,注册资本,联系电话
苏州望亭轨道装备有限公司,91320505MA1X4K2T7B,江苏,运输设备,3500,0512-66358801
宁波沧澜幕墙工程有限公司,,浙江,建筑工程,1200,0574-87213390
佛山同辉铝业股份有限公司,,广东,有色金属,8800,0757-82216745
西安远望电力设备有限公司,,陕西,电气设备,不详,029-88354102
"""


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: its file's name, the page it shows, and what is done there first."""

    name: str
    page: str
    prepare: Callable[[MainWindow], None] = lambda _: None
    opens_dialog: bool = False  # what is done opens a dialog, and the picture is of that


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
    """Shows the list of requests with the card of an overdue one beside it."""
    _press_in_table(window, "Down")


def press(words: str) -> Callable[[MainWindow], None]:
    """Presses the page's button with these words."""

    def prepare(window: MainWindow) -> None:
        from PySide6.QtWidgets import QAbstractButton

        buttons = window.current_page.findChildren(QAbstractButton)
        next(button for button in buttons if button.isVisible() and button.text() == words).click()

    return prepare


def print_first(window: MainWindow) -> None:
    """Opens the print dialog for the first customer."""
    choose_first(window)
    _settle()
    press("打印")(window)


def import_list(window: MainWindow) -> None:
    """Hands a small list to the import wizard."""
    from PySide6.QtWidgets import QApplication

    from kamdesk.ui.kit.records.importing.wizard import ImportWizard

    press("导入")(window)
    _LIST.write_text(_LISTED, encoding="utf-8")
    wizard = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ImportWizard))
    wizard.load(_LIST)


def wait_for_pictures(window: MainWindow) -> None:
    """Waits until every form has its picture, as the status line says."""
    from PySide6.QtTest import QTest

    for _ in range(_LONGEST_WAIT_MS // _SETTLING_MS):
        QTest.qWait(_SETTLING_MS)
        if not window.status_line.strip.isVisible():
            return


SCENES: Final = (
    Scene("customers", "customers", choose_first),
    Scene("customer-card", "customers", open_first_card),
    Scene("search", "customers", search_by_initials),
    Scene("calls", "calls"),
    Scene("plans", "plans"),
    Scene("evaluations", "evaluations"),
    Scene("service", "service", open_a_request),
    Scene("import", "customers", import_list, opens_dialog=True),
    Scene("print", "customers", print_first, opens_dialog=True),
    Scene("forms", "forms", wait_for_pictures),
    Scene("settings", "settings"),
)


def take_all(folder: Path, *, suffix: str, mode: str) -> None:
    """Opens the desk over a new sample department and takes every scene into the folder."""
    from PySide6.QtWidgets import QApplication

    from kamdesk.app.desk import make_context
    from kamdesk.app.desk_pages import make_window
    from kamdesk.app.features import sample_additions
    from kamdesk.app.wiring import today
    from kamdesk.config.settings import LANGUAGE, Settings
    from kamdesk.services.desk.desks import Desks
    from kamdesk.services.sample.department import SampleDepartment
    from kamdesk.ui.kit.desk.languages import speak
    from kamdesk.ui.kit.look.theme import Theme, apply_theme

    application = QApplication(["kamdesk"])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="kamdesk-pictures-", ignore_cleanup_errors=True) as scratch:
        context = make_context(Settings(Path(scratch) / "settings.json"))
        speak(application, context.preferences.get(LANGUAGE))
        apply_theme(application, Theme(mode="dark" if mode == "dark" else "light"))
        desk = Path(scratch) / "大客户部.kamdesk"
        with closing(Desks(None).create(desk, passphrase="picture")) as database:
            SampleDepartment(database, today(), sample_additions()).fill()
            for scene in SCENES:
                window = make_window(context, database)
                window.showNormal()  # whatever the screen at hand would ask for
                window.resize(WIDTH, HEIGHT)
                save(_taken(scene, window), folder / f"{scene.name}{suffix}.png")
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


def _taken(scene: Scene, window: MainWindow) -> QPixmap:
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest

    taken: list[QPixmap] = []
    _settle()
    window.go_to(scene.page)
    _settle()
    if scene.opens_dialog:
        # Before the act: a modal dialog does not let go until it is closed.
        QTimer.singleShot(_DIALOG_MS, lambda: taken.append(_dialog_taken()))
    scene.prepare(window)
    _settle()
    if scene.opens_dialog and not taken:
        QTest.qWait(_DIALOG_MS)
    return taken[0] if taken else window.grab()


def _dialog_taken() -> QPixmap:
    from PySide6.QtWidgets import QApplication, QDialog

    dialogs = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)]
    dialog = next(dialog for dialog in dialogs if dialog.isVisible())
    picture = dialog.grab()
    dialog.close()
    return picture


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


def _looks() -> Iterator[tuple[str, str, str]]:
    """Suffix, scale and mode of each series that is taken to be looked at."""
    for mode in ("light", "dark"):
        for factor in ("1", "2"):
            yield f"-{mode}-{factor}00", factor, mode


def main() -> int:
    """Takes the guide's pictures, or with --look every scene in every look, each look in its own process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--look", type=Path, metavar="FOLDER", help="take every scene in every look")
    parser.add_argument("--series", nargs=3, metavar=("FOLDER", "SUFFIX", "MODE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.series:
        folder, suffix, mode = options.series
        take_all(Path(folder), suffix=suffix.removeprefix("="), mode=mode)
        return 0
    series = [("", "1", "light")] if options.look is None else list(_looks())
    target = options.look or GUIDE
    codes = []
    for suffix, factor, mode in series:
        with tempfile.TemporaryDirectory(prefix="kamdesk-screen-") as scratch:
            platform = _screen(Path(scratch) / "screen.json", int(factor))
            surroundings = {**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": platform}
            command = [sys.executable, __file__, "--series", str(target), f"={suffix}", mode]
            codes.append(subprocess.run(command, env=surroundings, check=False).returncode)
    return max(codes)


def _screen(file: Path, factor: int) -> str:
    """Describes a screen the size of the window, to which dialogs fit themselves; names the platform."""
    screen = {"name": "desk", "x": 0, "y": 0, "width": WIDTH * factor, "height": HEIGHT * factor, "dpr": 1}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96}
    file.write_text(json.dumps({"screens": [screen | dots]}), encoding="utf-8")
    return f"offscreen:configfile={file}"


if __name__ == "__main__":
    sys.exit(main())
