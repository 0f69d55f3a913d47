"""What offices call the columns of their lists of needs, measures, stock and competitors."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.column_words import CONTACT_WORDS, TRANSACTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHARED: Final = {name: TRANSACTION_WORDS[name] for name in ("customer_id", "product", "unit", "remark")}


def _words(own: Mapping[str, str], *shared: str) -> Mapping[str, tuple[str, ...]]:
    """Return the words of fields: those that all lists of dealings share, and a kind's own."""
    read = {name: tuple(text.split()) for name, text in own.items()}
    return MappingProxyType({**{name: _SHARED[name] for name in shared}, **read})


_DAY_NOTED: Final = "登记日期 日期 填表日期 記錄日期 date day"
_REGION: Final = "需求区域 使用地区 用货地区 区域 地区 需求區域 區域 地區 region area"
_PRICE: Final = "价格区间 价位 价格范围 目标价 價格區間 價位 pricerange price"
_QUANTITY: Final = "需求数量 需求量 数量 需求數量 數量 quantity qty"

ANALYSIS_WORDS: Final = _words(
    {
        "customer_id": " ".join(("大客户名称", "大客户", "大客戶名稱", *_SHARED["customer_id"])),
        "date": f"分析日期 {_DAY_NOTED}",
        "product_type": f"需求产品类型 产品类型 需求產品類型 {' '.join(_SHARED['product'])}",
        "quantity": _QUANTITY,
        "region": _REGION,
        "price_range": _PRICE,
        "reason": "需求原因分析 需求原因 原因分析 原因 需求原因說明 reason why",
        "analysed_by": "分析人 填表人 编制人 編制人 analysedby author",
    },
    "unit",
)
MEASURE_WORDS: Final = _words(
    {
        "contact_id": " ".join(("客户姓名", "客户一方", "客戶姓名", *CONTACT_WORDS["name"])),
        "noted_on": _DAY_NOTED,
        "direction": "移动方向 动向 走向 移動方向 動向 direction movement",
        "problem": "问题点 存在问题 问题 問題點 問題 problem issue",
        "measure": "对策 应对措施 措施 對策 措施 measure countermeasure",
        "owner_id": "落实人 责任人 经办人 落實人 責任人 owner by",
        "due_on": "期限 落实期限 完成期限 截止日期 落實期限 due dueon",
        "done_on": "落实日期 完成日期 办结日期 落實日期 done doneon",
        "result": "落实情况 落实结果 完成情况 结果 落實情況 結果 result",
    },
    "customer_id",
)
STOCK_WORDS: Final = _words(
    {
        "quantity": "库存数量 库存量 库存 当前库存 期末库存 现有库存 庫存數量 庫存量 庫存 stock quantity",
        "monthly_need": "月需求量 月用量 每月用量 月均用量 月消耗 月需求 monthlyneed monthlyuse",
        "min_days": "最低天数 最低库存天数 安全天数 安全库存天数 最低天數 安全天數 mindays",
        "min_quantity": "最低库存 最低数量 最低库存量 安全库存 最低庫存 安全庫存 minquantity safetystock",
        "counted_on": "盘点日期 统计日期 库存日期 日期 盤點日期 統計日期 countedon date",
    },
    *("customer_id", "product", "unit", "remark"),
)
EXPECTED_WORDS: Final = _words(
    {
        "specification": "规格型号 规格 型号 規格型號 規格 型號 specification spec",
        "quantity": f"预计数量 预计用量 預計數量 {_QUANTITY}",
        "month": "预计月份 需求月份 预计时间 月份 預計月份 需求月份 month",
        "region": _REGION,
        "price_range": _PRICE,
        "certainty": "把握程度 可能性 确定程度 把握 確定程度 certainty likelihood",
    },
    *("customer_id", "product", "unit", "remark"),
)
COMPETITOR_WORDS: Final = _words(
    {
        "competitor": "竞争对手 竞争单位 竞品厂家 对手 競爭對手 競爭單位 competitor rival",
        "region": "所在区域 区域 地区 區域 地區 region area",
        "date": f"获悉日期 獲悉日期 {_DAY_NOTED}",
        "activity": "竞争动态 对手动作 对手做法 动态 情况 競爭動態 動態 activity whattheydo",
        "source": "信息来源 消息来源 来源 信息來源 來源 source",
        "answer": "我方对策 应对建议 建议对策 对策 我方對策 應對建議 answer proposedanswer response",
    },
    *("customer_id", "product"),
)
PLAN_WORDS: Final = _words(
    {
        "title": "方案名称 合作方案 方案标题 方案名稱 plan title",
        "number": "方案编号 方案号 方案編號 planno number",
        "state": "方案状态 进展 状态 方案狀態 state status",
        "project": "合作项目 项目名称 项目 合作項目 project",
        "drafted_on": "拟定日期 编制日期 日期 擬定日期 date",
        "change": "改动内容与理由 改动内容 修改说明 change",
        "owner_id": "我方负责人 负责人 我方負責人 owner",
        "starts_on": "开始日期 合作开始 开始 開始日期 startson validfrom",
        "ends_on": "到期日期 合作到期 结束日期 到期 endson validto",
        "amount": "预计金额 金额 預計金額 金額 amount",
        "customer_needs": "客户需要 客户需求 客戶需要 customerneeds",
        "our_aims": "我方目标 合作目标 我方目標 ouraims",
        "price": "价格安排 价格方案 價格安排 price",
        "delivery": "供货安排 供货方案 供貨安排 delivery",
        "after_sales": "售后安排 售后方案 售後安排 aftersales",
        "support": "技术支持安排 技术支持 技術支持安排 support",
        "next_step": "下一步 后续安排 nextstep",
    },
    "customer_id",
)
OPINION_WORDS: Final = _words(
    {
        "plan_id": "合作方案 方案名称 方案 plan",
        "department": "部门 会签部门 部門 department",
        "opinion": "意见 部门意见 会签意见 意見 opinion",
        "given_by": "签名人 签名 签字人 簽名人 givenby signed",
        "date": "意见日期 会签日期 日期 意見日期 date",
    },
    "customer_id",
)
ROUND_WORDS: Final = _words(
    {
        "plan_id": "合作方案 方案名称 方案 plan",
        "date": "洽谈日期 谈判日期 日期 洽談日期 date",
        "place": "洽谈地点 地点 洽談地點 place",
        "met": "参加人 参加人员 与会人员 參加人 met participants",
        "theirs": "对方意见 对方立场 對方意見 theirs",
        "ours": "我方意见 我方立场 我方意見 ours",
        "limit": "我方底线 底线 我方底線 limit",
        "result": "洽谈结果 结果 洽談結果 result",
    },
    "customer_id",
)
