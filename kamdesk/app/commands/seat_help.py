"""The help text of ``kamdesk seat``, with the format of its files."""

from __future__ import annotations

from typing import Final

SEAT_HELP: Final = """\
按礼宾次序与各人意愿排座；不读写数据库。CASE.json 的 kind 决定排什么。

seating 一桌的座次（座号顺时针，0 号为主人，面门）：
{"kind": "seating", "table": {"shape": "round", "seats": 8},
 "profile": {"tie": "host_first", "western_cross": false, "swap_host": false},
 "people": [
  {"id": "H1", "name": "主人", "side": "H", "rank": 1, "role": "host"},
  {"id": "G1", "name": "主宾", "side": "G", "rank": 1, "role": "main_guest"}]}
  shape    round 圆桌、long_middle 长桌主人居中、long_ends 长桌主人在两端
  side     H 主方、G 客方、N 中立（翻译）；rank 为各方名次，1 最高
  role     host second_host hostess main_guest guest companion interpreter
  可加     gender M/F、spouse_of、interprets_for、seat（锁定座号）、level、languages
  profile  tie host_first/right_first、western_cross、swap_host、honour right/left、
           interpreter beside/behind/elsewhere
  得到     assignment labels reasons sources same_side_adjacent
           unavoidable_same_side precedence_inversions notes
  再加     "optimise": true 在礼宾次序之内权衡职级、语言、夫妇、"apart": [["H2", "G3"]]，
           还得到 cost bound points exchanges（与各座互换的代价）unmet

table_ranking 桌次：
{"kind": "table_ranking", "tables": {"A": [0, 1], "B": [2, 1]}, "door": "y=0",
 "main": null, "profile": {"tie": "right_then_far"}}
  tie 可为 right_then_far、far_then_right；可加 honour、tolerance（相差多少仍算等距）
  得到 ranking

serving 侍应顺序：seats、assignment（座号→人）、people、waiters 1 或 2；得到 order
  profile 可加 serving REG/S6（两名服务员怎样分段）；规则不能成立时 order 为 null，并说明原因
noshow  缺席：seats、assignment、people、absent；得到 zero_move one_move full_shift
  两者都可不写 seats，这时以最大的座号为最后一座

banquet 整场宴会的分桌：
{"kind": "banquet", "tables": [{"rank": 1, "seats": 10}, {"rank": 2, "seats": 10}],
 "people": [
  {"id": 1, "name": "王总", "side": "G", "level": 1, "gender": "M", "target_rank": 1,
   "importance": 12, "only_language": null, "speaks": [], "diet": null,
   "allowed_tables": [1]},
  {"id": 2, "side": "H", "level": 2, "gender": "F"}],
 "wishes": [[1, 2, 8]]}
  wishes 的第三项为分量：正数愿同桌，负数应分开
  people 可加 locked_table（锁定的桌）、probability（未确认者到场的可能，0 到 1）
  可加   swing_chairs（末桌留出的机动座位）
  得到   assignment（人→桌次）total parts bound completed；时间够时还有
         seats（各桌座次）reasons unmet（未满足的愿望及其代价）

临时变动：在 banquet 中加
 "start": {"1": 1, "2": 1}            现行方案（或整份 assignment）
 "fixed": [1]                          已就座、不可移动的人
 "changes": {"absent": [2], "added": [{…}], "promoted": [{"id": 1, "level": 1}],
             "apart": [[1, 3]], "wishes": [[1, 4, 8]]}
 "stability": 5                        可选：每移动一人计几分，另行重排
  得到   不移动任何人的方案；ladder 最多移动 1、2、4、8 人各能改善多少；
         diff 要重印与要撤走的席卡

--seconds 从程序启动算起；同一输入、秒数与种子得到同一方案（completed 为 true 时）。
退出码：0 完成；1 完成，但有没采用的内容；2 输入有误或排不下，并指出人、桌与项目。
"""
