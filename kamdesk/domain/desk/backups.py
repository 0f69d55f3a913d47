"""What is known of a backup without opening it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class BackupEntry:
    """One backup: where, when (an aware instant in local time), its size in bytes.

    ``reason`` names the act it was made before (migration, import, restore); empty for a routine one.
    ``stamp`` is that of the last change it holds; empty where its name does not say. ``clock_was_off`` says
    that ``made_at`` cannot be right, ``is_foreign`` that nothing shows it to be of the desk that is open.
    """

    path: Path
    made_at: datetime
    size: int
    reason: str = ""
    stamp: str = ""
    clock_was_off: bool = False
    is_foreign: bool = False

    @property
    def tells_its_age(self) -> bool:
        """Whether it is one of this desk, made at a time that can be right."""
        return not (self.is_foreign or self.clock_was_off)

    @property
    def remark(self) -> Message | None:
        """What a person has to know before relying on it; None where there is nothing to say."""
        if self.is_foreign:
            return Message("可能是另一份数据的")
        return Message("时间不可信（时钟不准）") if self.clock_was_off else None


@dataclass(frozen=True, slots=True)
class FoundBackups:
    """The backups in several folders, the latest first, and what is to be said of folders not read."""

    entries: tuple[BackupEntry, ...] = ()
    problems: tuple[Message, ...] = ()
