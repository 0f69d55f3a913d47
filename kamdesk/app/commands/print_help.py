"""What the help of ``kamdesk print`` says of each form: what fills it, and what tells the records apart."""

from __future__ import annotations

from typing import Final

FORMS_HELP: Final = {
    "customer": (
        "客户",
        '--record 写客户编号（KH000001）、全称或简称；--where 例如 "客户级别=A级 且 所在地区=湖南"',
        (
            *("customer-card", "key-account-recognition", "demand-analysis", "countermeasures"),
            *(
                "cooperation-plan",
                "reconciliation-letter",
                "payment-reminder",
                "receivables-ageing",
                "executive-briefing",
            ),
            *("address-label", "envelope", "envelope-c5"),
        ),
    ),
    "handover": (
        "客户交接",
        '--record 写交接编号（JJ000001）；--where 例如 "接收人=单雨桐 且 交接日期>=2026-09-01"',
        ("handover",),
    ),
    "call": (
        "拜访记录",
        '--record 写表脚的代码；--where 例如 "拜访人=单雨桐 且 日期>=2026-11-01"；也可用 --month',
        ("call-sheet",),
    ),
    "request": (
        "诉求",
        '--record 写诉求编号（TS000001）；--where 例如 "性质=投诉 且 收到时间>=2026-11-01"；也可用 --month',
        ("complaint",),
    ),
    "evaluation": (
        "考核表",
        "--record 写成员姓名，配 --month；不能用 --where",
        (
            *("evaluation-specialist", "evaluation-assistant", "evaluation-overview", "evaluation-year"),
            "interview-sheet",
        ),
    ),
    "month_plan": ("月计划", "--record 写成员姓名，配 --month；不能用 --where", ("month-plan",)),
    "member": (
        "成员",
        '--record 写姓名；--where 例如 "岗位=客户专员"',
        (
            *("day-sheet", "day-sheet-a5", "work-report", "work-report-week", "annual-summary"),
            "care-sheet",
        ),
    ),
    "staff_person": (
        "本公司人员",
        '--record 写姓名；--where 例如 "部门=质检部"',
        ("task-sheet",),
    ),
}
"""By the kind of the records that fill them: its word, what to write, and the forms."""

PRINT_HELP: Final = "\n".join(
    (
        "把表单生成为 PDF。--record 也可写记录的 id 或表脚的代码，可以写几个；--where 的栏目用中文名称，",
        "符号有 = != > >= < <= ~（含有），几个条件用“且”相连；空值写“栏目=”。--all 是全部记录。",
        *(f"\n{word}：{' '.join(forms)}\n  {said}" for word, said, forms in FORMS_HELP.values()),
        "\n其他表单没有记录可填，用 --blank 或 --sample。",
    )
)
