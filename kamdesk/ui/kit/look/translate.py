"""The words on screen: Chinese literals looked up in the language chosen at start."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from kamdesk.domain.shared.text import Message

CONTEXT: Final = "kamdesk"
"""The one translation context; the same Chinese text means the same everywhere."""


def tr(text: str | Message, /, **values: object) -> str:
    """Return ``text`` in the language of the desk, with its ``str.format`` fields filled.

    A `Message` brings its own values; messages among the values are translated too.
    """
    if isinstance(text, Message):
        return _filled(text.template, {**text.values, **values})
    return _filled(text, values) if values else QCoreApplication.translate(CONTEXT, text)


def _filled(template: str, values: dict[str, object]) -> str:
    shown = {name: tr(value) if isinstance(value, Message) else value for name, value in values.items()}
    return QCoreApplication.translate(CONTEXT, template).format(**shown)
