"""Where papers go as PDF: asked each time, beginning with the folder that the last one went to."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kamdesk.domain.printing.file_names import file_name
from kamdesk.ui.kit.desk.file_choice import ask_place
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.printing.print_log import DocumentPart
    from kamdesk.ui.kit.desk.preferences import Preferences

_FOLDER: Final = "printing.folder"


class PdfFolder:
    """The folder of the last PDF, kept on this PC."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    @property
    def _path(self) -> Path:
        return Path(str(self._preferences.recall(_FOLDER, str(Path.home()))))

    def ask(
        self, parent: QWidget, title: str, parts: Sequence[DocumentPart], pages: Sequence[int]
    ) -> Path | None:
        """Return where these pages of a document shall go, with its ending; None where nobody says."""
        proposed = self._path / file_name(title, parts, pages, datetime.now().astimezone().date())
        return ask_place(parent, tr("另存为 PDF"), str(proposed), tr("PDF 文件 (*.pdf)"))

    def remember(self, path: Path) -> None:
        """Begin with the folder of this file the next time."""
        self._preferences.remember(_FOLDER, str(path.parent))

    def open(self) -> None:
        """Show the folder in the system's own window."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))
