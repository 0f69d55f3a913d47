"""The words on screen: Chinese literals looked up in the language chosen at start."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from kamdesk.domain.shared.text import Message, SensedTerm

CONTEXT: Final = "kamdesk"
"""The one translation context; the same Chinese text means the same everywhere, unless it has a sense."""


def tr(text: str | Message, /, **values: object) -> str:
    """Return ``text`` in the language of the desk, with its ``str.format`` fields filled.

    A `Message` brings its own values; messages among the values are translated too.
    """
    if isinstance(text, Message):
        return _filled(text.template, {**text.values, **values})
    return _filled(text, values) if values else _translated(text)


def _filled(template: str, values: dict[str, object]) -> str:
    shown = {name: tr(value) if isinstance(value, Message) else value for name, value in values.items()}
    return _translated(template).format(**shown)


def _translated(text: str) -> str:
    sense = text.sense if isinstance(text, SensedTerm) else ""
    return QCoreApplication.translate(CONTEXT, text, sense or None)
