"""Checking the data from the pages of the file up to the sums."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kamdesk.domain.desk.checks import Finding
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message, term
from kamdesk.store.file import check
from kamdesk.store.file.schema import schema_problems
from kamdesk.store.log import derived
from kamdesk.store.queries.records import contents
from kamdesk.store.search import index

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class Checks:
    """The use cases around the soundness of the data."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._is_encrypted = database.data_key is not None

    def run(
        self, *, full: bool = False, repair: bool = False, progress: Progress = no_progress
    ) -> tuple[Finding, ...]:
        """Check the file, its tables and triggers, the search index, both logs, the amounts, and each record.

        The logs are compared with what this PC saw of them, too.

        Where ``full``, even a large index is compared to the word.

        ``repair`` rebuilds the search index where it lags; nothing else is ever altered. Progress counts
        checks; raises `CancelledError` out of it.
        """
        steps: list[tuple[str, Callable[[Work], list[Message]]]] = [
            (term("数据库结构"), schema_problems),
            (term("数据文件的身份"), partial(check.desk_problems, encrypted=self._is_encrypted)),
            (term("检索索引"), partial(check.index_problems, full=full)),
            (term("变更记录"), check.log_problems),
            (term("打印记录"), check.print_problems),
            (term("本机见过的内容"), partial(check.seen_problems, keeper=self._database.seen)),
            (term("金额合计"), check.amount_problems),
            (term("记录与变更记录"), check.record_problems),
            (term("附件内容"), contents.problems),
        ]
        findings = [Finding(term("数据文件"), tuple(check.file_problems(self._database)))]
        for place, (name, problems_of) in enumerate(steps, start=1):
            progress(place, len(steps) + 1)
            findings.append(Finding(name, self._found(problems_of)))
        progress(len(steps) + 1, len(steps) + 1)
        return tuple(self._repaired(finding) if repair else finding for finding in findings)

    def _found(self, problems_of: Callable[[Work], list[Message]]) -> tuple[Message, ...]:
        """Return the problems; what cannot be read at all ends the check, and is a problem of its own."""
        try:
            with self._database.reading() as work:
                return tuple(problems_of(work))
        except UserError as error:
            return (error.message,)
        except check.UNREADABLE as error:
            kind = type(error).__name__
            return (Message("有的内容无法读取（{kind}），这一项没有查完；请用备份恢复。", kind=kind),)

    def _repaired(self, finding: Finding) -> Finding:
        if not finding.problems or finding.name != term("检索索引"):
            return finding
        try:
            with self._database.writing(Message("重建检索索引")) as work:
                derived.derive_again(work)
                index.rebuild(work)
        except (UserError, *check.UNREADABLE):
            return finding
        return Finding(finding.name, finding.problems, repaired=True)
