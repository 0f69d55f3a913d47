"""What offices call the columns of their lists of complaints, in simplified, traditional and English."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_WORDS: Final = {
    "contact_id": "反映人 投诉人 聯絡人 投訴人",
    "nature": "诉求性质 诉求类型 诉求类别 性質 訴求性質 nature",
    "severity": "严重程度 轻重程度 紧急程度 輕重 嚴重程度 severity",
    "matter": "投诉类别 投诉类型 问题类别 问题类型 類別 投訴類別 問題類別 category",
    "received_at": "收到日期 接到时间 受理时间 受理日期 投诉时间 投诉日期 反映时间 登记时间 登记日期"
    " 收到時間 受理時間 投訴時間 投訴日期 登記時間 received receivedat receivedon",
    "channel": "投诉渠道 受理渠道 来源渠道 投诉方式 管道 受理管道 channel",
    "received_by": "接待人 登记人 受理人员 登記人 receivedby",
    "wanted_by": "客户要求期限 要求完成日期 要求完成时间 期望完成日期 wantedby",
    "text": "投诉内容 诉求内容 问题描述 反映内容 反映问题 客户诉求 诉求 原话 客戶原話 投訴內容 訴求內容"
    " 問題描述 complaint description customerswords",
    "first_answer": "答复内容 首次答复内容 當場答覆 答覆內容 immediateanswer",
    "answered_at": "答复时间 答复日期 首次答复 首次答覆時間 答覆時間 answered answeredat firstanswered",
    "number": "诉求编号 投诉编号 受理编号 单号 編號 訴求編號 投訴編號 no number",
    "department_id": "责任单位 处理部门 承办部门 責任部門 處理部門",
    "responsible_id": "处理人 承办人 處理人 承辦人 responsible",
    "cause": "原因分析 产生原因 問題原因 cause",
    "solution": "处理结果 处理措施 解决方案 處理結果 解決辦法 solution",
    "prevention": "预防措施 纠正措施 防止再發 預防措施 prevention",
    "settled_at": "办结日期 完成时间 完成日期 解决时间 辦結時間 辦結日期 settled settledat",
    "confirmed_on": "确认日期 客戶確認日期 confirmedon",
    "satisfied": "满意度 是否满意 满意程度 客戶意見 滿意度 satisfied",
    "confirmation": "客户反馈 反馈意见 客戶確認 客戶回饋 confirmation",
}
REQUEST_WORDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {name: tuple(words.split()) for name, words in _WORDS.items()}
)
