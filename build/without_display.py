"""Shows on paper and in a picture what `dev.py run` would show in a window, where there is no display.

Takes the file of the sample desk; puts beside it a picture of its window and the month's evaluation sheets,
and names what it made.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

SHEETS: Final = ("evaluation-overview", "evaluation-specialist", "evaluation-assistant")
_SIZE: Final = (1366, 768)
_PROBLEMS: Final = 1
"""What `kamdesk print` ends with where the paper was made, but something on it is to be looked at."""


def has_display(system: str, surroundings: Mapping[str, str]) -> bool:
    """Whether a window can be shown; a platform chosen by hand counts as one."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not system.startswith("linux") or any(surroundings.get(name) for name in names)


def picture(desk: Path, target: Path) -> None:
    """Draws the window over the desk into a PNG."""
    from PySide6.QtWidgets import QApplication

    from kamdesk.app.desk import make_context
    from kamdesk.app.desk_opening import open_desk
    from kamdesk.app.desk_pages import make_window
    from kamdesk.config.settings import LANGUAGE, Settings
    from kamdesk.ui.kit.desk.languages import speak
    from kamdesk.ui.shell.appearance import Appearance

    application = QApplication(["kamdesk"])
    context = make_context(Settings(desk.with_name("settings.json")))
    speak(application, context.preferences.get(LANGUAGE))
    Appearance(application, context.preferences)
    with closing(open_desk(desk)) as database:
        window = make_window(context, database)
        window.showNormal()
        window.resize(*_SIZE)
        while context.tasks.running:
            application.processEvents()
        application.processEvents()
        if not window.grab().save(str(target)):
            raise SystemExit(f"run: {target} cannot be written")
        window.close()


def sheets(desk: Path, month: str) -> list[Path]:
    """Prints each evaluation sheet of everybody for the month; returns the PDFs."""
    made = []
    for form in SHEETS:
        target = desk.with_name(f"{form}-{month}.pdf")
        words = ("print", form, "--month", month, "--database", str(desk), "-o", str(target))
        code = subprocess.run([sys.executable, "-m", "kamdesk.app.main", *words], check=False).returncode
        if code > _PROBLEMS:
            raise SystemExit(f"run: {form} was not printed")
        made.append(target)
    return made


def main() -> int:
    """Makes all of it for the desk named on the command line."""
    desk = Path(sys.argv[1])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    window = desk.with_name("window.png")
    picture(desk, window)
    month = f"{datetime.now().astimezone():%Y-%m}"
    for path in (desk, window, *sheets(desk, month)):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
