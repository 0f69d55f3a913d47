"""What a list of backups shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.columns import ListColumn

if TYPE_CHECKING:
    from kamdesk.domain.desk.backups import BackupEntry

_MEGABYTE: Final = 1_000_000
_REASONS: Final = {
    "": term("例行"),
    "import": term("导入之前"),
    "migration": term("升级之前"),
    "restore": term("恢复之前"),
    "encryption": term("加密之前"),
}


def backup_columns() -> list[ListColumn[BackupEntry]]:
    """Return what a list of backups shows."""
    return [
        ListColumn(
            "made_at",
            tr("时间"),
            lambda entry: f"{entry.made_at.astimezone():%Y-%m-%d %H:%M}",
            width=150,
            align="center",
            sortable=False,
        ),
        ListColumn("reason", tr("缘由"), _reason_of, width=230, sortable=False),
        ListColumn(
            "size",
            tr("大小(MB)"),
            lambda entry: f"{entry.size / _MEGABYTE:,.1f}",
            width=100,
            align="right",
            sortable=False,
        ),
        ListColumn(
            "name", tr("文件"), lambda entry: entry.path.name, width=200, sortable=False, stretch=True
        ),
    ]


def _reason_of(entry: BackupEntry) -> str:
    reason = tr(_REASONS.get(entry.reason, entry.reason))
    return reason if entry.remark is None else f"{reason} · {tr(entry.remark)}"
