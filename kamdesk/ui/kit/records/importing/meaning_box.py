"""The line that gives a column its meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.records.imports.headings import words_of
from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.fields.searched_choice import Choice, SearchedChoice
from kamdesk.ui.kit.look.labels import set_look
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.imports.targets import Target

_LEFT_OUT: Final = term("不导入")


def meanings(scheme: ImportScheme) -> tuple[Choice, ...]:
    """Return what all columns choose from: leave out, add to the remark, fields of record and part."""
    return (
        Choice(None, tr(_LEFT_OUT)),
        *(_choice(scheme, target) for target in sorted(scheme.targets, key=lambda one: not one.is_added)),
    )


class MeaningBox(SearchedChoice):
    """Chooses what a column means; one that nobody decided about says so, and what it would lose."""

    def __init__(self, name: str, choices: Sequence[Choice]) -> None:
        """``name`` is what the box is called for screen readers."""
        super().__init__(choices)
        self.setAccessibleName(name)

    def show_target(self, target: Target | None, unused: int = 0, labelled: Sequence[str] = ()) -> None:
        """Show a meaning without telling anybody; ``unused`` cells of the column would be lost.

        ``labelled`` are the letters of columns whose kind it tells, such as that of telephones.
        """
        words = tr(_LEFT_OUT) if target is None else tr(target.label)
        if unused:
            words = tr("未指定：{count} 格内容不导入", count=f"{unused:,}")
        elif target is None and labelled:
            words = tr("说明 {columns} 列是哪一种", columns=tr("、").join(labelled))
        self.show_words(words)
        set_look(self, "undecided", bool(unused))


def _choice(scheme: ImportScheme, target: Target) -> Choice:
    return Choice(target, tr(target.label), tuple(words_of(scheme, target)))
