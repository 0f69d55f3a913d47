"""A project's card to read: its customers, what belongs to it, what that comes to, and over which days."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.customers.attachments import ATTACHMENT
from kamdesk.domain.customers.project_parties import PROJECT_PARTY
from kamdesk.domain.customers.projects import PROJECT, Project
from kamdesk.domain.records.formatting import format_date, format_money
from kamdesk.domain.shared.text import term
from kamdesk.ui.customers.attached import Attaching, attachments_of
from kamdesk.ui.customers.attachments import receive_into
from kamdesk.ui.customers.dealings import card_list_parts
from kamdesk.ui.kit.desk.file_receiving import FileReceiving
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.moments import this_day
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.card_list import RowAct
from kamdesk.ui.kit.records.card_lists import CardLists
from kamdesk.ui.kit.records.card_view import RecordCardView

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.customers.projects import BelongingSum, ProjectSums
    from kamdesk.domain.records.card import RecordCard
    from kamdesk.services.customers.projects import Projects
    from kamdesk.services.records.records import Records
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.card_list import CardListParts
    from kamdesk.ui.kit.records.chips import FieldChips
    from kamdesk.ui.kit.records.parts import PageServices

_WORDS: Final[Mapping[str, tuple[str, str, str]]] = {
    PROJECT_PARTY.name: (
        term("参与客户", "页名"),
        term("登记参与客户"),
        term(
            "没有别的客户参与。总包、设计、使用单位等也是客户的，登记在这里；他们的往来也可以归到这个项目。"
        ),
    ),
    "opportunity": (
        term("商机", "页名"),
        term("登记商机"),
        term("还没有属于这个项目的商机。"),
    ),
    "contract": (
        term("合同", "页名"),
        term("登记合同"),
        term("还没有属于这个项目的合同。"),
    ),
    "transaction": (
        term("交易", "页名"),
        term("登记交易"),
        term("还没有属于这个项目的交易。"),
    ),
}


class ProjectCardView(RecordCardView):
    """Shows one project with its customers and what belongs to it."""

    def __init__(
        self,
        context: UiContext,
        projects: Projects,
        chips: Mapping[str, FieldChips],
        belonging: Sequence[tuple[Records[Any], PageServices]],
        open_record: Callable[[str, UUID], object],
    ) -> None:
        self._projects, self._open_record = projects, open_record
        self.sums = ProjectSumsPanel()
        attachments, services = next(each for each in belonging if each[0].kind is ATTACHMENT)
        self._attaching = Attaching(self, context, attachments, services)  # type: ignore[arg-type]  # of that kind
        lists = [self._parts(*each) for each in belonging if each[0].kind is not ATTACHMENT]
        nothing = tr(
            "还没有附件。把文件拖到这张卡片上，或复制文件、截图后按 Ctrl+V；附件加密存放在数据文件里。"
        )
        lists.append(attachments_of(attachments, services, PROJECT.name, nothing))  # type: ignore[arg-type]  # as above
        self.belonging = CardLists(context, tr("项目里的往来"), lists, projects.count_naming)
        super().__init__(PROJECT, chips, prints=False, below=(self.sums, self.belonging))
        self.sums.customer.clicked.connect(self._open_customer)
        self.receiving = FileReceiving(self)
        receive_into(self.belonging, self.receiving)

    @override
    def show_card(self, shown: RecordCard[Any]) -> None:
        super().show_card(shown)
        is_open = shown.deleted_at is None
        self.receiving.enabled = is_open
        project: Project = shown.record
        self.sums.show_sums(project, shown.title_of(project.customer_id), self._projects.sums(project.id))
        self.belonging.show_of(project.id, is_open=is_open)

    def _parts(self, records: Records[Any], services: PageServices) -> CardListParts:
        made = card_list_parts(records, services)
        title, new, nothing = _WORDS[records.kind.name]
        is_party = records.kind is PROJECT_PARTY
        opened = RowAct(tr("打开客户"), "customers", partial(self._open_customer_of, records))
        page = RowAct(
            tr("到所在页面打开"), "fit", lambda ids: services.open_record(records.kind.name, ids[0])
        )
        return replace(
            made,
            by="project_id",
            title=tr(title),
            new=tr(new),
            nothing=tr(nothing),
            shown=_customer_second(records.kind.listed.columns),
            start=made.start if is_party else lambda: {**made.start(), **self._of_customer()},
            acts=(opened,) if is_party else (page, opened, self._attaching.act(records)),
        )

    def _of_customer(self) -> Mapping[str, object]:
        return {} if self.shown is None else {"customer_id": self.shown.record.customer_id}

    def _open_customer_of(self, records: Records[Any], ids: Sequence[UUID]) -> None:
        self._open_record("customer", records.get(ids[0]).customer_id)

    def _open_customer(self) -> None:
        if self.shown is not None:
            self._open_record("customer", self.shown.record.customer_id)


def _customer_second(columns: Sequence[str]) -> tuple[str, ...]:
    """Return the columns of a list with the customer behind the first: a project has several."""
    first, *rest = columns
    return tuple(dict.fromkeys((first, "customer_id", *rest)))


class ProjectSumsPanel(QWidget):
    """Says whose a project is, what belongs to it in sum, and over which days."""

    def __init__(self) -> None:
        super().__init__()
        self.customer = button("", kind="link")
        self.sums = label(wrap=True)
        self.span = label(role="secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for each in (self.customer, self.sums, self.span):
            column.addWidget(each)

    def show_sums(self, project: Project, customer: str, sums: ProjectSums) -> None:
        """Show what belongs to a project."""
        self.customer.setText(tr("打开客户：{name}", name=customer))
        told = [
            _told(tr(term("合同", "页名")), sums.contracts),
            _told(tr(term("交易", "页名")), sums.transactions),
            _told(tr(term("未结商机")), sums.open_opportunities),
        ]
        self.sums.setText(" · ".join(each for each in told if each) or tr("还没有往来归到这个项目。"))
        lines = [_time_left(project), _span(sums)]
        self.span.setText(" · ".join(each for each in lines if each))


def _told(word: str, part: BelongingSum) -> str:
    if not part.count:
        return ""
    return tr(
        "{word} {count} 笔 {amount} 元",
        word=word,
        count=part.count,
        amount=format_money(part.amount or Decimal(0)),
    )


def _span(sums: ProjectSums) -> str:
    span = sums.span
    if span is None:
        return ""
    return tr("往来自 {first} 至 {last}", first=format_date(span[0]), last=format_date(span[1]))


def _time_left(project: Project) -> str:
    """Say how the term of a project stands to today."""
    today = this_day()
    if project.starts_on is not None and project.starts_on > today:
        return tr("还有 {count} 天开始", count=(project.starts_on - today).days)
    if project.ends_on is None:
        return ""
    days = (project.ends_on - today).days
    return (
        tr("离结束还有 {count} 天", count=days) if days >= 0 else tr("已过结束日期 {count} 天", count=-days)
    )
