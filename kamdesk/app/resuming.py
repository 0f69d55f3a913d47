"""Offers to go on with what was typed and not saved when the program last ended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from kamdesk.app.features import feature_pages, service_of
from kamdesk.domain.kinds import kind_named
from kamdesk.domain.records.acts import title_of_draft
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.kept_drafts import typed_again
from kamdesk.ui.kit.desk.verbs import Verb
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.parts import references_of
from kamdesk.ui.kit.records.record_grid import GridDrafts, RecordGridDialog, grid_columns, keep_while_open

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.app.desk_parts import DeskParts
    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.records.kept_drafts import KeptDraft, KeptTyping
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.records.records import Records
    from kamdesk.ui.shell.main_window import MainWindow

_NAMED: Final = 5
"""So many places are named; of more only the number is told."""


@dataclass(frozen=True, slots=True)
class _Unsaved:
    """What was typed in one place, with what looks after its records."""

    kept: KeptTyping
    records: Records[Any]
    drafts: Sequence[RecordDraft[Any]]

    @property
    def has_page(self) -> bool:
        """Whether it was typed on a page, which can go on with it."""
        return self.kept.place in feature_pages() and len(self.drafts) == 1

    def words(self) -> str:
        """Say what it is: of one record its name and the fields typed, of several how many."""
        kind, at = self.records.kind, f"{self.kept.kept_at.astimezone():%m-%d %H:%M}"
        if len(self.drafts) > 1:
            return tr("{records}（{at}）", records=kind.counted_as(len(self.drafts)), at=at)
        draft = self.drafts[0]
        field = kind.field_named[kind.title]
        name = title_of_draft(draft, lambda record_id: self.records.title_of(field, record_id))
        if draft.saved_record is None:
            return tr("新{word} {name}（{at}）", word=Message(kind.word), name=name, at=at)
        return tr("{word} {name}（{at}）", word=Message(kind.word), name=name, at=at)


class _Rows(GridDrafts):
    """Records behind a grid that goes on with what was typed into several of them."""

    def __init__(self, records: Records[Any], kept: Sequence[KeptDraft]) -> None:
        self.kind: RecordKind[Any] = records.kind
        self._records = records
        self._untyped = [replace(each, values={}, unread={}) for each in kept if each.record_id is not None]

    def drafts(self) -> Sequence[RecordDraft[Any]]:
        """Return drafts of those that are saved, as they are now."""
        return [typed_again(self._records, each) for each in self._untyped]

    def begin(self) -> RecordDraft[Any]:
        """Return a draft of a new one."""
        return self._records.draft()

    def save(self, drafts: Sequence[RecordDraft[Any]]) -> object:
        """Save these by one act."""
        return self._records.save_all(drafts)


class Resuming:
    """Asks once, after the first list: go on, throw away, or leave it for the next start."""

    def __init__(self, window: MainWindow, parts: DeskParts) -> None:
        self._window, self._parts = window, parts

    def offer(self) -> None:
        """Ask about what was typed before this start, and do what is answered."""
        found = self._found()
        if not found:
            return
        lines = [each.words() for each in found[:_NAMED]]
        if len(found) > _NAMED:
            lines.append(tr("等共 {count} 处", count=len(found)))
        text = tr(
            "程序上次没有正常结束，当时填写的内容已自动保留：\n{lines}\n继续填写后，请您核对并保存。",
            lines="\n".join(f"· {line}" for line in lines),
        )
        verbs = (
            Verb("", tr("以后再说")),
            Verb("drop", tr("不要了"), "danger"),
            Verb("resume", tr("继续填写"), "primary"),
        )
        title = tr("上次有内容没有保存")
        answer = self._parts.context.messages.ask(self._window, title, text, verbs, tone="watch")
        if not answer:
            return
        if answer == "resume":
            self._go_on(found)
        self._parts.kept_drafts.forget([each.kept.id for each in found])

    def _found(self) -> list[_Unsaved]:
        """Return what still differs from what is saved; what does not was saved in the last moment."""
        found = [
            self._unsaved(kept)
            for kept in self._parts.kept_drafts.everything()
            if not self._parts.context.drafts.knows(kept.id)
        ]
        idle = [each.kept.id for each in found if not any(draft.dirty for draft in each.drafts)]
        if idle:
            self._parts.kept_drafts.forget(idle)
        return [each for each in found if each.kept.id not in idle]

    def _unsaved(self, kept: KeptTyping) -> _Unsaved:
        records = service_of(self._parts.database, kind_named(kept.kind))
        return _Unsaved(kept, records, [typed_again(records, each) for each in kept.drafts])

    def _go_on(self, found: Sequence[_Unsaved]) -> None:
        """Put each into its page; what a page has no room for opens as a dialog, after them."""
        taken: set[str] = set()
        left = []
        for each in found:
            if each.has_page and each.kept.place not in taken:
                taken.add(each.kept.place)
                self._window.go_to(each.kept.place)
                self._window.current_page.resume(each.drafts[0])
            else:
                left.append(each)
        for each in left:
            self._open_grid(each) if len(each.drafts) > 1 else self._open_dialog(each)

    def _open_dialog(self, unsaved: _Unsaved) -> None:
        from kamdesk.ui.kit.records.record_dialog import RecordDialog

        context, records, draft = self._parts.context, unsaved.records, unsaved.drafts[0]
        title = tr("继续填写：{word}", word=Message(records.kind.word))
        references = references_of(records, self._parts.search)
        dialog = RecordDialog(
            self._window, title, draft, lambda: records.save(draft), verb=tr("保存"), references=references
        )
        typing = context.drafts.watch("", lambda: (draft.kept(),))
        typing.changed()
        if dialog.exec():
            context.messages.toast(tr("已保存"))
        typing.end()
        dialog.deleteLater()

    def _open_grid(self, unsaved: _Unsaved) -> None:
        context, records = self._parts.context, unsaved.records
        columns = grid_columns(records.kind, references_of(records, self._parts.search), ())
        title = tr("继续填写：{word}", word=Message(records.kind.many))
        kept = sorted(unsaved.kept.drafts, key=lambda each: each.record_id is None)  # new ones stand below
        rows = _Rows(records, kept)
        dialog = RecordGridDialog(self._window, title, rows, columns, context.messages)
        dialog.type_again(kept)
        if keep_while_open(context, dialog):
            context.messages.toast(tr("已保存"))
        dialog.deleteLater()
