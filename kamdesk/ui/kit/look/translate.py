"""The words on screen: Chinese literals looked up in the language chosen at start."""

from __future__ import annotations

import string
from typing import Final

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from kamdesk.domain.shared.text import Message, SensedTerm

CONTEXT: Final = "kamdesk"
"""The one translation context; the same Chinese text means the same everywhere, unless it has a sense."""


class _NumberForms(string.Formatter):
    """Fills fields such as ``{count:row|rows}`` with the word for one, or for another number."""

    @override
    def format_field(self, value: object, format_spec: str) -> str:
        one, divider, many = format_spec.partition("|")
        if not divider:
            return str(super().format_field(value, format_spec))
        return one if str(value) == "1" else many


_FORMS: Final = _NumberForms()


def tr(text: str | Message, /, **values: object) -> str:
    """Return ``text`` in the language of the desk, with its ``str.format`` fields filled.

    A `Message` brings its own values; messages among the values are translated too. A translation may choose
    a word by a number: ``{count} {count:row|rows}``.
    """
    if isinstance(text, Message):
        return _filled(text.template, {**text.values, **values})
    return _filled(text, values) if values else _translated(text)


def _filled(template: str, values: dict[str, object]) -> str:
    shown = {name: tr(value) if isinstance(value, Message) else value for name, value in values.items()}
    text = _translated(template)
    return _FORMS.vformat(text, (), shown) if "|" in text else text.format(**shown)


def _translated(text: str) -> str:
    sense = text.sense if isinstance(text, SensedTerm) else ""
    return QCoreApplication.translate(CONTEXT, text, sense or None)
