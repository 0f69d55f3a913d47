"""The page 项目: projects with their customers, and what belongs to each."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from kamdesk.domain.customers.attachments import ATTACHMENT
from kamdesk.domain.customers.project_parties import PROJECT_PARTY
from kamdesk.domain.customers.projects import ProjectStage
from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.card_pane import CardPane
from kamdesk.ui.kit.records.chips import FieldChips
from kamdesk.ui.kit.records.parts import RecordParts
from kamdesk.ui.kit.records.record_page import RecordPage
from kamdesk.ui.kit.records.words import RecordWords

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kamdesk.services.customers.projects import Projects
    from kamdesk.services.records.records import Records
    from kamdesk.ui.customers.project_view import ProjectCardView
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.parts import PageServices

PROJECT_CHIPS: Final[Mapping[str, FieldChips]] = {
    "stage": FieldChips(
        {
            ProjectStage.BIDDING: "accent",
            ProjectStage.RUNNING: "good",
            ProjectStage.STOPPED: "bad",
        }
    ),
}
_BELONGING: Final = frozenset({PROJECT_PARTY.name, "opportunity", "contract", "transaction", ATTACHMENT.name})


class ProjectsPage(RecordPage):
    """All projects: the list, and on the card everything that belongs to one."""

    card: ProjectPane

    def __init__(
        self,
        context: UiContext,
        projects: Projects,
        services: PageServices,
        open_belonging: Callable[[], Sequence[tuple[Records[Any], PageServices]]],
    ) -> None:
        """``open_belonging`` gives the services of what belongs to projects, with what their lists need."""
        parts = RecordParts(
            page_id="projects",
            title=tr(term("项目", "页名")),
            records=projects,
            services=services,
            words=_words(),
            chips=PROJECT_CHIPS,
            settable=("stage",),
        )
        super().__init__(context, parts, ProjectPane(context, parts, projects, open_belonging))

    @property
    @override
    def concerns(self) -> frozenset[str]:
        return super().concerns | _BELONGING


class ProjectPane(CardPane):
    """The card of a project with what belongs to it below."""

    view: ProjectCardView

    def __init__(
        self,
        context: UiContext,
        parts: RecordParts,
        projects: Projects,
        open_belonging: Callable[[], Sequence[tuple[Records[Any], PageServices]]],
    ) -> None:
        self._projects, self._open_belonging = projects, open_belonging
        super().__init__(context, parts)

    @cached_property
    def _belonging(self) -> Sequence[tuple[Records[Any], PageServices]]:
        return self._open_belonging()

    @override
    def _make_view(self) -> ProjectCardView:
        from kamdesk.ui.customers.project_view import ProjectCardView  # the first list need not wait for it

        return ProjectCardView(
            self._context, self._projects, PROJECT_CHIPS, self._belonging, self._parts.services.open_record
        )


def _words() -> RecordWords:
    return RecordWords(
        new=tr("登记项目"),
        new_title=tr("新项目"),
        search=tr("筛选：项目、编号、客户、地点"),
        nothing=tr("没有符合条件的项目。"),
        first_steps=(
            tr("客户在建什么"),
            tr(
                "项目的客户、阶段、金额和起止日期记在这里；商机、合同、交易归到项目，卡片上一起看、一起合计。"
            ),
        ),
    )
