"""Which language the desk speaks: Qt's own words and ours, loaded together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from kamdesk.config.resources import resource_folder

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

SOURCE_LANGUAGE: Final = "zh_CN"
_NAME: Final = "desk-translator"


def speak(app: QCoreApplication, language: str, folder: Path | None = None) -> bool:
    """Let ``app`` speak ``language`` (zh_CN, zh_TW or en) from now on; widgets built before keep theirs.

    False when the compiled translation of ours is missing, so that Chinese source texts show.
    ``folder`` holds our .qm files, by default resources/translations.
    """
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _load(app, f"qtbase_{language}", qt_folder)
    if language == SOURCE_LANGUAGE:
        return True
    return _load(app, f"kamdesk_{language}", str(folder or resource_folder() / "translations"))


def _load(app: QCoreApplication, name: str, folder: str) -> bool:
    translator = QTranslator(app)
    translator.setObjectName(_NAME)
    if not translator.load(name, folder):
        translator.deleteLater()
        return False
    return app.installTranslator(translator)
