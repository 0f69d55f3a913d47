"""Where papers go as PDF: asked each time, beginning with the folder that the last one went to."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from kamdesk.services.printing.spooling import proposed_name
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kamdesk.ui.kit.desk.preferences import Preferences

_FOLDER: Final = "printing.folder"


class PdfFolder:
    """The folder of the last PDF, kept on this PC."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    @property
    def _path(self) -> Path:
        return Path(str(self._preferences.recall(_FOLDER, str(Path.home()))))

    def ask(self, parent: QWidget, title: str) -> Path | None:
        """Return where a document of this title shall go, with its ending; None when nobody chose a place."""
        proposed = self._path / proposed_name(title, datetime.now().astimezone())
        name, _ = QFileDialog.getSaveFileName(parent, tr("另存为 PDF"), str(proposed), tr("PDF 文件 (*.pdf)"))
        if not name:
            return None
        return Path(name) if name.lower().endswith(".pdf") else Path(f"{name}.pdf")

    def remember(self, path: Path) -> None:
        """Begin with the folder of this file the next time."""
        self._preferences.remember(_FOLDER, str(path.parent))

    def open(self) -> None:
        """Show the folder in the system's own window."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))
