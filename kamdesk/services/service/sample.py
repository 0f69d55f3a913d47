"""Requests of the sample department's customers: two years of them, the latest still open; all invented."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kamdesk.domain.company.staff import DEPARTMENT, STAFF_PERSON, Department, StaffPerson
from kamdesk.domain.desk.members import Post
from kamdesk.domain.readings.workdays import WorkCalendar
from kamdesk.domain.service.requests import Matter, RequestChannel, RequestNature, Satisfied, Severity
from kamdesk.domain.shared.text import Message
from kamdesk.services.service.requests import Requests
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.service.requests import Request
    from kamdesk.services.sample.scene import SampleScene

_REQUESTS: Final = 40
_LATEST_OPEN: Final = 4  # so many of the latest are not settled yet
_DAYS_BETWEEN: Final = 18

_DEPARTMENTS: Final = (
    ("生产部", "易承泽", "生产部经理"),
    ("仓储运输部", "卜立诚", "仓储运输部主管"),
    ("技术中心", "宁致和", "技术服务工程师"),
    ("售后服务部", "祝思源", "售后服务主管"),
)


class _Story(NamedTuple):
    """What may happen: how it was said, answered, found and solved; ``place`` is that of the department."""

    nature: RequestNature
    matter: Matter | None
    severity: Severity
    place: int
    text: str
    first_answer: str
    step: str
    cause: str
    solution: str
    prevention: str


_STORIES: Final = (
    _Story(
        RequestNature.COMPLAINT,
        Matter.TRANSPORT,
        Severity.SERIOUS,
        1,
        "“上周到的那批板材有七张边角磕伤，捆带也松了，车间等着用，请尽快给个说法。”",
        "当即致歉，请客户先把磕伤的板材单独堆放，答应当日派人到场。",
        "到现场清点：七张中五张切边后可用，两张须换；捆带少打一道。",
        "装车时捆带少打一道，途中颠簸，边角相碰。",
        "两张换新，五张让价，客户先行使用。",
        "装车一律打满捆带，拍照存档后放行。",
    ),
    _Story(
        RequestNature.COMPLAINT,
        Matter.APPEARANCE,
        Severity.ORDINARY,
        0,
        "“这一批表面有细划痕，做外立面的不好交代。”",
        "请客户寄三片样板来，答应收到后两日内答复。",
        "样板已验，划痕在允许范围之内，与客户商定分区使用。",
        "收卷时压辊上有一处毛刺。",
        "划痕明显的四十米免费补发，其余照用。",
        "压辊每班检查一次并记录。",
    ),
    _Story(
        RequestNature.OBJECTION,
        Matter.EXPLANATION,
        Severity.ORDINARY,
        2,
        "“检测报告上的硬度值比上次低，是不是换了料？”",
        "说明两次取样方向不同，答应补一份对照报告。",
        "技术中心重做两个方向的检测，结果一致。",
        "两次取样方向不同，数值不能直接相比。",
        "补送对照检测报告，客户认可。",
        "检测报告写明取样方向。",
    ),
    _Story(
        RequestNature.SERVICE,
        Matter.AFTER_SALES,
        Severity.SERIOUS,
        3,
        "“新设备换了刀具，想请你们派人来调一次切割参数。”",
        "答应一周内安排工程师到厂。",
        "工程师到厂两天，调好三种厚度的参数。",
        "客户更换刀具后参数未随之调整。",
        "重设参数并培训两名操作工。",
        "随货附参数对照表。",
    ),
    _Story(
        RequestNature.ENQUIRY,
        None,
        Severity.ORDINARY,
        2,
        "“新规格什么时候能供样？我们好排下季度的计划。”",
        "答复样品排在月底，届时寄送并附数据。",
        "样品按期寄出，客户收到。",
        "",
        "月底寄送样品与数据表。",
        "",
    ),
    _Story(
        RequestNature.SUGGESTION,
        None,
        Severity.ORDINARY,
        1,
        "“送货单要是能写上我们自己的料号，仓库收货会快得多。”",
        "感谢建议，答应与仓储运输部商量。",
        "仓储运输部在送货单上加印客户料号一栏。",
        "",
        "自下月起送货单印客户料号。",
        "",
    ),
    _Story(
        RequestNature.COMPLAINT,
        Matter.PRODUCTION,
        Severity.GRAVE,
        0,
        "“连着两卷厚度超差，我们已经停线了，损失谁来担？”",
        "立即报告主管，答应当天派技术与生产人员到厂。",
        "现场测厚确认超差，调拨库存两卷连夜送到，客户恢复生产。",
        "测厚仪零点漂移，未及时校准。",
        "更换超差的两卷，赔付停线损失，由生产部专项整改。",
        "测厚仪每日开机校准，双人确认。",
    ),
)


def add_requests(scene: SampleScene) -> None:
    """Add departments with the people responsible, and requests up to the day before today."""
    responsible = _make_departments(scene)
    receivers = [member.id for member in scene.members if member.post in {Post.SPECIALIST, Post.ASSISTANT}]
    service = Requests(scene.database, lambda: _at(scene.today, time(0)))
    for place in range(_REQUESTS):
        story = _STORIES[place % len(_STORIES)]
        person = scene.customers[scene.chance.randrange(len(scene.customers))]
        day = _workday_before(scene.today - timedelta(days=_DAYS_BETWEEN * (_REQUESTS - 1 - place) + 1))
        received = _at(day, time(9 + scene.chance.randrange(7), 5 * scene.chance.randrange(12)))
        department, author = responsible[story.place]
        values: dict[str, Any] = {
            "received_at": received,
            "customer_id": person.customer.id,
            "contact_id": person.contacts[0].id,
            "received_by": scene.chance.choice(receivers),
            "channel": scene.chance.choice(list(RequestChannel)),
            "nature": story.nature,
            "matter": story.matter,
            "severity": story.severity,
            "text": story.text,
            "department_id": department,
            "responsible_id": author,
        }
        _record(scene, service, values, story, left_open=place - (_REQUESTS - _LATEST_OPEN))


def _record(
    scene: SampleScene, service: Requests, values: dict[str, Any], story: _Story, *, left_open: int
) -> None:
    """Save one request with its step; of those left open, the latest has not even been answered."""
    received: datetime = values["received_at"]
    if left_open < _LATEST_OPEN - 1:
        values["first_answer"] = story.first_answer
        values["answered_at"] = received + timedelta(minutes=scene.chance.choice((10, 25, 40, 90)))
    if left_open < 0:
        days = scene.chance.choice((1, 1, 2, 3))
        settled = received + timedelta(days=days)
        values |= {"cause": story.cause, "solution": story.solution, "prevention": story.prevention}
        values |= {"settled_at": settled, "confirmed_on": settled.astimezone().date()}
        values["satisfied"] = scene.chance.choice((Satisfied.YES, Satisfied.YES, Satisfied.MOSTLY))
    draft = service.draft()
    for name, value in values.items():
        draft.set(name, value)
    request = service.save(draft)
    if request.answered_at is not None:
        _add_step(service, request, values["received_by"], story.step)


def _add_step(service: Requests, request: Request, author: UUID, text: str) -> None:
    step = service.step_draft()
    step.set("at", request.received_at + timedelta(hours=2))
    step.set("author_id", author)
    step.set("text", text)
    service.add_step(request.id, step)


def _make_departments(scene: SampleScene) -> list[tuple[UUID, UUID]]:
    """Save the departments that requests go to, each with its head; return both ids of each."""
    made: list[tuple[UUID, UUID]] = []
    with scene.database.writing(Message("建立示例的责任部门")) as work:
        for place, (name, head, post) in enumerate(_DEPARTMENTS, start=1):
            department = records.save(work, DEPARTMENT, Department(id=new_id(), name=name, position=place))
            person = StaffPerson(id=new_id(), name=head, post=post, department_id=department.id)
            made.append((department.id, records.save(work, STAFF_PERSON, person).id))
    return made


def _workday_before(day: date) -> date:
    calendar = WorkCalendar()
    while not calendar.is_workday(day):
        day -= timedelta(days=1)
    return day


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock).astimezone().astimezone(UTC)
