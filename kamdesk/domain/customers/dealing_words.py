"""What offices call the columns of their lists of dealings, in simplified, traditional and English."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


def _split(words: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({name: tuple(text.split()) for name, text in words.items()})


_CUSTOMER: Final = (
    "客户名称 客户全称 客户简称 客户 购货单位 购买单位 收货单位 往来单位 单位名称 公司名称 买方 需方"
    " 客戶名稱 客戶 客戶簡稱 購貨單位 往來單位 customer customername client buyer"
)
_REMARK: Final = "备注 说明 摘要 附注 備註 說明 remark remarks note notes memo"
_PRODUCT: Final = (
    "产品名称 产品 品名 商品名称 商品 货物名称 物料名称 存货名称 品种 货品"
    " 產品名稱 產品 商品名稱 貨物名稱 product productname item goods"
)
_UNIT: Final = "计量单位 数量单位 計量單位 unit uom"

TRANSACTION_WORDS: Final = _split(
    {
        "customer_id": _CUSTOMER,
        "date": "交易日期 成交日期 销售日期 开票日期 出库日期 发生日期 单据日期 业务日期 日期 时间"
        " 交易時間 成交日 銷售日期 開票日期 date transactiondate saledate invoicedate",
        "product": _PRODUCT,
        "specification": "规格型号 产品规格 规格 型号 牌号 規格型號 規格 型號 specification spec model",
        "quantity": "成交数量 销售数量 交易数量 数量 吨数 重量 吨位 交易數量 數量 重量 quantity qty",
        "unit": _UNIT,
        "amount": "交易金额 成交金额 销售金额 销售额 成交额 价税合计 含税金额 总金额 总价 金额 货款"
        " 交易金額 成交金額 銷售金額 銷售額 價稅合計 總金額 金額 amount total sales",
        "project": "项目名称 工程名称 所属项目 项目 工程 項目名稱 工程名稱 項目 project projectname",
        "remark": _REMARK,
    }
)
SHIPMENT_WORDS: Final = _split(
    {
        "customer_id": _CUSTOMER,
        "month": "发货月份 统计月份 所属月份 出库月份 年月 月份 期间 会计期间 月度"
        " 發貨月份 統計月份 month period shipmentmonth",
        "product": _PRODUCT,
        "quantity": "发货数量 发货量 出货量 出库量 月发货量 数量 吨数 重量 發貨數量 發貨量 出貨量 數量"
        " quantity qty shipped",
        "unit": _UNIT,
        "amount": "发货金额 发货额 出货金额 出库金额 月发货额 月度金额 金额 发货金额合计"
        " 發貨金額 發貨額 出貨金額 金額 amount shippedamount",
        "remark": _REMARK,
    }
)
PAYMENT_WORDS: Final = _split(
    {
        "customer_id": _CUSTOMER,
        "document": "合同编号 合同号 单号 单据编号 单据号 发票号码 发票号 订单号 销售单号 合同名称 业务单号"
        " 合同編號 合約編號 單號 單據號 發票號碼 訂單號 document documentno contractno invoiceno orderno",
        "due_on": "应收日期 到期日期 到期日 应付日期 付款期限 收款期限 约定付款日期 应回款日期 账期到期日"
        " 應收日期 到期日 付款期限 duedate due dueon",
        "amount_due": "应收金额 应收账款 应收款 应收 应回款金额 欠款金额 欠款 应付金额 金额"
        " 應收金額 應收帳款 應收款 欠款金額 金額 amountdue receivable amount",
        "paid_on": "回款日期 收款日期 到账日期 实收日期 付款日期 回款时间 到账时间"
        " 收款日期 到帳日期 實收日期 paidon paymentdate datepaid",
        "paid_amount": "回款金额 实收金额 已收金额 到账金额 收款金额 已回款金额 已回款 实收"
        " 回款金額 實收金額 已收金額 到帳金額 paid paidamount amountpaid received",
        "remark": _REMARK,
    }
)
CONTRACT_WORDS: Final = _split(
    {
        "customer_id": f"{_CUSTOMER} 签约单位 签约客户 合同对方 对方单位 甲方 簽約單位 簽約客戶 對方單位",
        "subject": "合同名称 协议名称 合同标题 合同标的 标的 合同内容 合約名稱 合同名稱 協議名稱 標的"
        " subject contract contractname agreement title",
        "number": "合同编号 合同号 协议编号 合同编码 合約編號 合同編號 協議編號"
        " contractno contractnumber number",
        "type": "合同类型 合同类别 合同种类 协议类型 类型 合約類型 合同類型 類型 contracttype type",
        "amount": "合同金额 合同总价 合同额 签约金额 金额 合約金額 合同金額 簽約金額 金額"
        " amount contractamount value",
        "signed_on": "签订日期 签约日期 签署日期 合同日期 签订时间 签约时间 簽訂日期 簽約日期 signedon signed"
        " datesigned",
        "starts_on": "开始日期 生效日期 起始日期 合同开始日期 开始时间 有效期起 開始日期 生效日期 startson"
        " startdate validfrom effectivedate",
        "ends_on": "到期日期 终止日期 结束日期 合同到期日 截止日期 到期时间 有效期止 終止日期 結束日期"
        " endson enddate expirydate validuntil",
        "renewal": "续签情况 续签状态 是否续签 续约情况 續簽情況 續約情況 renewal",
        "drafted_by": "起草人 拟稿人 拟定人 經辦人 draftedby",
        "reviewed_by": "审核人 评审人 审查人 法务审核 審核人 評審人 reviewedby",
        "signed_by": "签署人 签字人 签订人 我方代表 簽署人 簽字人 signedby",
        "kept_at": "原件存放处 存放地点 存放位置 档案位置 归档位置 原件存放處 存放地點"
        " keptat location filedat",
        "risks": "风险提示 风险 风险说明 風險提示 風險 risks",
        "remark": _REMARK,
    }
)
