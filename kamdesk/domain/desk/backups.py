"""What is known of a backup without opening it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class BackupEntry:
    """One backup: where, when (an aware instant in local time), its size in bytes.

    ``reason`` names the act it was made before (migration, import, restore); empty for a routine one.
    """

    path: Path
    made_at: datetime
    size: int
    reason: str = ""
