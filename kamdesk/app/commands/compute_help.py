"""The formats of ``kamdesk compute``, as its help explains them: an example of each kind, and its rules."""

from __future__ import annotations

from typing import Final, NamedTuple


class KindHelp(NamedTuple):
    """What a kind of rule computes: its name, an example with its answer, and what to know."""

    title: str
    given: str
    answer: str
    rules: str


RECOGNITION: Final = KindHelp(
    "重点客户的认定",
    """\
{"on": "2026-11-15",
 "settings": {"total_over": "100", "monthly_over": "20", "new_monthly_over": "10",
   "look_back_months": 12, "continuous_months": 6, "new_months": 12},
 "customers": [{"id": "a", "status": "government",
   "transactions": [["2025-03-02", "60.5"], ["2026-01-20", "45"]],
   "shipments": {"2026-03": "21", "2026-04": "22.5", "2026-05": "20.1"}}]}""",
    """\
{"customers": [{"id": "a",
   "features": {"status": true, "continuous": false, "months_with_shipments": 3},
   "criteria": {"total": {"met": true, "amount": "105.5"},
     "monthly": {"met": true, "run": ["2026-03", "2026-04", "2026-05"]},
     "new_monthly": {"applies": false, "met": false, "run": null}},
   "key_account": false}]}""",
    """\
status（地位）：government 政府机关、large_enterprise 大型企业、monopoly 行业垄断，或 other。
发货只看 on 所在月之前的 look_back_months 个完整月份；on 之后的交易不算，负数是退款。
首次交易后不满 new_months 个月的是新客户，有 3 个月发货即算持续往来；“超过”是大于。
两个特征都要，三个标准有其一即可；run 是最近一段各月都超过的连续三个月。""",
)

CARE: Final = KindHelp(
    "生日",
    """\
{"from": "2026-09-01", "to": "2026-09-30", "people": [
   {"id": "a", "birthday": "农历1975-08-15"}, {"id": "b", "birthday": "09-25"},
   {"id": "c", "birthday": "1980-09-03"}]}""",
    """\
{"days": [{"date": "2026-09-03", "id": "c", "age": 46}, {"date": "2026-09-25", "id": "a", "age": 51},
   {"date": "2026-09-25", "id": "b", "age": null}]}""",
    """\
生日写作 1975-08-15、08-15、农历1975-08-15、农历1974-闰04-08、农历08-15 或 农历闰04-08。
没有那一天的年份：2月29日在28日，农历三十在廿九，闰月在同名的平月；年龄按生日自己的历法，从 1 起。
农历只推算 1900 年到 2100 年；出生那年没有的日子不接受。""",
)
WORKDAYS: Final = KindHelp(
    "工作日",
    """\
{"queries": [{"ask": "is_workday", "date": "2026-10-10"}, {"ask": "last_workday", "month": "2026-02"},
   {"ask": "shift", "date": "2026-09-28", "days": -3}],
 "calendar": {"2027": {"holidays": ["2027-01-01"], "working": []}}}""",
    """\
{"answers": [true, "2026-02-28", "2026-09-22"]}""",
    """\
shift 是此日之前（负数）或之后第几个工作日，此日本身不算；0 是此日本身。
calendar 可省：没有公布放假安排的年份在这里给出，已公布的以公布的为准；用到而没有的年份会指出。""",
)

CLASHES: Final = KindHelp(
    "活动的冲突",
    """\
{"events": [
   {"id": "tour", "start": "2026-11-16T09:00", "end": "2026-11-16T11:00", "people": ["wang"],
    "cars": [], "rooms": [], "areas": ["hall"], "guides": ["li"], "state": "approved"},
   {"id": "film", "start": "2026-11-16T10:30", "end": "2026-11-16T12:00", "people": [],
    "cars": [], "rooms": [], "areas": ["hall"], "guides": []}]}""",
    """\
{"clashes": [{"kind": "area", "what": "hall", "events": ["film", "tour"]}]}""",
    """\
state 可省：draft、applied、approved、confirmed、done、closed，或不计入的 cancelled。
首尾相接不算冲突；没有时长的活动只有严格在另一活动之内才算；结束早于开始的不接受。""",
)
ROUTE: Final = KindHelp(
    "参观路线",
    """\
{"start": "09:00", "walk_minutes": 5, "visitors": 12, "company": 3,
 "areas": {"hall": {"closed": false, "helmet": false, "magnetic": false, "capacity": 40, "guide": true},
   "works": {"closed": false, "helmet": true, "magnetic": true, "capacity": 10, "guide": false}},
 "stops": [{"area": "hall", "stay": 20}, {"area": "works", "stay": 30}]}""",
    """\
{"timetable": [{"area": "hall", "from": "09:00", "to": "09:20"},
   {"area": "works", "from": "09:25", "to": "09:55"}],
 "helmets": 15, "custody_slips": 12, "guides": ["hall"],
 "warnings": [{"kind": "capacity", "area": "works"}]}""",
    """\
步行只在两站之间；每站的提醒先 closed（谢绝参观）后 capacity（人数超过容量），关闭的站也计安全帽与保管单。
须在午夜之前结束。""",
)
MENU: Final = KindHelp(
    "菜单与忌口",
    """\
{"guests": [{"id": "zhao", "taboos": ["pork", "alcohol"], "diet": null},
   {"id": "wang", "taboos": [], "diet": "vegetarian"}],
 "dishes": [{"id": "dongpo", "contains": ["pork", "alcohol"], "marks": []},
   {"id": "tofu", "contains": [], "marks": ["vegetarian"]}]}""",
    """\
{"warnings": [{"guest": "zhao", "dish": "dongpo", "because": ["alcohol", "pork"]},
   {"guest": "wang", "dish": "dongpo", "because": ["not_vegetarian"]}],
 "nothing_left": []}""",
    """\
diet：null、vegetarian（素食）或 halal（清真），只看菜品的 marks；nothing_left 是没有一道菜可吃的客人。""",
)

FIGURES: Final = KindHelp(
    "月度指标",
    """\
{"month": "2026-10", "office_hours": [["09:00", "12:00"], ["13:30", "17:30"]],
 "complaints": [
   {"id": "c1", "received": "2026-10-09T17:00", "answered": "2026-10-10T10:00",
    "settled": "2026-11-02T09:00"},
   {"id": "c2", "received": "2026-10-20T09:00"}],
 "calls": [{"customer": "a", "date": "2026-10-12", "held": true}],
 "planned_calls": 10, "key_accounts": ["a", "b", "c"],
 "contracts": [{"id": "k1", "end": "2026-10-31", "renewed": true}],
 "answers": [{"customer": "a", "weight": "1", "score": "4", "scale": 5}],
 "as_of": "2026-10-31"}""",
    """\
{"complaints_received": 2, "response_hours_mean": "1.5", "unanswered": 1, "share_settled": "0.0",
 "calls_held": 1, "calls_rate": "10.0", "coverage": "33.3", "renewal_rate": "100.0",
 "satisfaction": "75.0"}""",
    """\
answered、settled 可省；as_of 可省：此日之后发生的不算；calendar 可省，写法同 workdays。
只计本月收到的投诉、本月的拜访、本月到期的合同；答复时间只计工作日的办公时间。
满意度是（score − 1）÷（scale − 1）的加权平均；没有可除的是 null。""",
)
WARNINGS: Final = KindHelp(
    "风险预警",
    """\
{"on": "2026-11-15",
 "settings": {"no_contact_days": {"A": 30, "B": 60, "C": 90}, "shipments_fell_percent": "30",
   "overdue_days": 0, "complaint_days": 7, "contract_days": 60},
 "customers": [{"id": "a", "grade": "A", "last_contact": "2026-10-01",
   "shipments": {"2026-07": "30", "2026-08": "30", "2026-09": "30", "2026-10": "20"},
   "payments": [{"due": "2026-11-14", "paid": false}],
   "complaints": [{"received": "2026-11-08", "settled": false}],
   "contracts": [{"end": "2026-12-31", "renewal_step": false}]}]}""",
    """\
{"warnings": [{"customer": "a", "rule": "no_contact", "figure": 45},
   {"customer": "a", "rule": "shipments_fell", "figure": "33.3"},
   {"customer": "a", "rule": "payment_overdue", "figure": 1},
   {"customer": "a", "rule": "contract_ends", "figure": 46}]}""",
    """\
grade 为 null 的不看联系；last_contact 为 null 时从 since（可省，录入之日）算起，两者都没有也提醒。
发货看上月比前三个月的平均；到期看 contract_days 天之内到期或已过期、没有续签动作的合同。""",
)

KINDS_HELP: Final = {
    "recognition": RECOGNITION,
    "care": CARE,
    "workdays": WORKDAYS,
    "clashes": CLASHES,
    "route": ROUTE,
    "menu": MENU,
    "figures": FIGURES,
    "warnings": WARNINGS,
}

_HEAD: Final = """\
按给定的事实计算制度中的一条规则；不读写数据库。

日期写作 YYYY-MM-DD，月份 YYYY-MM，时刻 HH:MM，日期与时刻 YYYY-MM-DDTHH:MM；金额以万元计，写成十进制
字符串或 JSON 数字，最多六位小数。带“可省”的键可以不写，其余都要写；编号不重复；不认识的键、类型不对或
不可能的值使退出码为 2，并指出位置。百分比与小时数四舍五入到一位小数；是否超过按未舍入的数比较。
"""


def _section(kind: str, words: KindHelp) -> str:
    return f"{kind}  {words.title}\n{words.given}\n→\n{words.answer}\n{words.rules}\n"


COMPUTE_HELP: Final = "\n".join([_HEAD, *(_section(kind, words) for kind, words in KINDS_HELP.items())])
