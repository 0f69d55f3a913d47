"""The format of ``kamdesk evaluate``, as its help explains it."""

from __future__ import annotations

from typing import Final

EVALUATE_HELP: Final = """\
按给定的模板、计划、实际与评分计算考核表；不读写数据库。

输入（数字可写成 JSON 数字或十进制字符串）：
{"template": {"name": "客户专员", "cap_percent": "100", "zero_plan": "exempt",
  "indicators": [
   {"id": "calls", "kind": "counted", "weight": "30"},
   {"id": "deals", "kind": "stepped", "weight": "50",
    "steps": [["100", "100"], ["90", "80"], ["60", "50"], ["0", "0"]]},
   {"id": "daily", "kind": "marked", "weight": "20",
    "items": [{"id": "teamwork", "weight": "1"}, {"id": "attendance", "weight": "1"}]}],
  "bonus_limit": "5", "marks": [["优", "90"], ["良", "80"], ["中", "60"], ["差", "0"]]},
 "sheets": [{"id": "s1", "values": {
   "calls": {"planned": 12, "actual": 9}, "deals": {"planned": 3, "actual": 2},
   "daily": {"marks": {"teamwork": 90, "attendance": 100}}}}]}

输出：
{"sheets": [{"id": "s1", "lines": {
   "calls": {"completion_rate": "75.0", "score": "22.5"},
   "deals": {"completion_rate": "66.7", "score": "25.0"},
   "daily": {"score": "19.0"}}, "total": "66.5", "mark": "中", "notes": []}]}

指标种类 kind：
  counted   完成率（不超过 cap_percent）× 权重
  stepped   按完成率达到的档次取权重的百分之几
  marked    各项评分按项目权重平均 × 权重
  deducted  权重减去每次 points 分，不低于 0；值 {"events": 次数}
  bonus     每次加 points 分，合计不超过 bonus_limit；值 {"events": 次数}
  veto      发生时总分不超过 ceiling；值 {"events": 次数}
zero_plan（计划为 0 时）：exempt 不计权重并按比例折算，full 得满分，zero 得零分。
权重之和必须恰好为 100。输入有误时退出码为 2，并指出考核表与指标。
"""
