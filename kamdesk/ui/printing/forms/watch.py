"""Notices when somebody saves a definition in the folder of the office's own forms."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

if TYPE_CHECKING:
    from pathlib import Path

EVERY_FORM: Final = ""
"""Means all forms, where a file changed that they share."""
_SETTLING_MS: Final = 300  # editors save in several steps: delete the old file, add the new one


class OwnFormsWatch(QObject):
    """Watches the folder, its forms' folders and their definitions, which need not exist."""

    changed = Signal(frozenset)
    """The ids of forms whose definition or sample was saved, added or taken away, or `EVERY_FORM`."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLING_MS)
        self._timer.timeout.connect(self._on_settled)
        self._watcher.directoryChanged.connect(lambda _path: self._timer.start())
        self._watcher.fileChanged.connect(lambda _path: self._timer.start())
        self._files = self._files_now()
        self._watch()

    def look(self) -> None:
        """Check for changes, as in a folder just made, or on a drive without notifications."""
        self._on_settled()

    def _on_settled(self) -> None:
        before, self._files = self._files, self._files_now()
        self._watch()
        touched = {path for path, _ in before.items() ^ self._files.items()}
        if touched:
            parents = (path.parent for path in touched)
            self.changed.emit(
                frozenset(EVERY_FORM if each == self._folder else each.name for each in parents)
            )

    def _watch(self) -> None:
        """Watch the files there are now: a file that an editor replaced must be watched again."""
        if not self._folder.is_dir():
            return
        folders = [self._folder, *(path for path in self._folder.iterdir() if path.is_dir())]
        known = {*self._watcher.directories(), *self._watcher.files()}
        unknown = {str(path) for path in (*folders, *self._files)} - known
        if unknown:
            self._watcher.addPaths(sorted(unknown))

    def _files_now(self) -> dict[Path, int]:
        """Return the definitions with the instants of their last change."""
        files = {}
        for pattern in ("*.yaml", "*/*.yaml"):
            for path in self._folder.glob(pattern):
                with suppress(OSError):  # gone meanwhile: the next check reports it
                    files[path] = path.stat().st_mtime_ns
        return files
