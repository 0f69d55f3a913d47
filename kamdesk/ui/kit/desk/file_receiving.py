"""Files that are dropped onto a widget or pasted there, and pictures from the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QShortcut
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDropEvent
    from PySide6.QtWidgets import QWidget

_DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class FileReceiving(QObject):
    """Takes files dropped onto ``place``, and what Ctrl+V brings there: files, or a picture as PNG."""

    files_given = Signal(object)
    """The paths, a list; which may name folders, or what is gone by now."""
    picture_given = Signal(bytes)

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self.enabled = True
        place.setAcceptDrops(True)
        place.installEventFilter(self)
        pasting = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), place)
        pasting.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        pasting.activated.connect(self.paste)

    def paste(self) -> bool:
        """Take what the clipboard holds; tell whether it held files or a picture."""
        held = QGuiApplication.clipboard().mimeData()
        if not self.enabled or held is None:
            return False
        if paths := _paths_in(held):
            self.files_given.emit(paths)
        elif held.hasImage() and isinstance(picture := held.imageData(), QImage):
            self.picture_given.emit(_as_png(picture))
        else:
            return False
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _DRAGS or not self.enabled:
            return super().eventFilter(watched, event)
        drop: QDropEvent = event  # type: ignore[assignment]  # drags are events of drops, too
        paths = _paths_in(drop.mimeData())
        if not paths:
            return super().eventFilter(watched, event)
        drop.setDropAction(Qt.DropAction.CopyAction)  # else the file manager would remove what it moved
        drop.accept()
        if event.type() is QEvent.Type.Drop:
            self.files_given.emit(paths)
        return True


def _paths_in(held: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]


def _as_png(picture: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes for the format
    return bytes(content.data())
