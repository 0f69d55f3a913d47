"""Errors that people can understand and act upon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping


class UserError(Exception):
    """Something a person can put right; carries one sentence and, where it applies, the field.

    Bugs are never wrapped in this class: they go to the crash log.
    """

    def __init__(self, message: Message, *, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field

    def __str__(self) -> str:
        return str(self.message)


class NotFoundError(UserError):
    """The record asked for does not exist (any more)."""


class StaleEditError(UserError):
    """Somebody else saved the same record since it was read; nothing was written."""


class InvalidDraftError(UserError):
    """A draft breaks a rule; ``problems`` names each field with its sentence."""

    def __init__(self, message: Message, problems: Mapping[str, Message]) -> None:
        super().__init__(message, field=next(iter(problems), None))
        self.problems = problems


class InvalidDraftsError(UserError):
    """Some of several drafts break rules; ``problems`` names each by its place and its fields."""

    def __init__(self, problems: Mapping[int, Mapping[str, Message]]) -> None:
        place, found = next(iter(problems.items()))
        sentence = Message("第{row}行：{problem}", row=place + 1, problem=next(iter(found.values())))
        if len(problems) > 1:
            sentence = Message("有 {count} 行需要改正，尚未保存；已填写的内容都在。", count=len(problems))
        super().__init__(sentence)
        self.problems = problems


class CancelledError(Exception):
    """A long piece of work was stopped at the user's wish; nothing of it remains."""
