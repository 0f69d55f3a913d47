"""What offices call the columns of their lists of customers and dealings, in any script and in English."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kamdesk.domain.records.kind import OwnStaff

if TYPE_CHECKING:
    from collections.abc import Mapping


def _words_by_field(text: str) -> dict[str, tuple[str, ...]]:
    """Read paragraphs of a field's name and its words, in the order to prefer."""
    paragraphs: dict[str, tuple[str, ...]] = {}
    name = ""
    for line in text.strip().splitlines():
        head, colon, rest = line.partition(":")
        name = head if colon else name
        paragraphs[name] = (*paragraphs.get(name, ()), *(rest if colon else line).split())
    return paragraphs


def _split(words: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({name: tuple(text.split()) for name, text in words.items()})


# One paragraph a field; words are compared without width, case, blanks and punctuation.
CUSTOMER_WORDS: Final[Mapping[str, tuple[str, ...]]] = _words_by_field("""
name: 股票全称 organization1name organizationname 公司名称 公司全称 公司名 客户名称 客户全称 客户名 客户
    企业名称 企业全称 单位名称 单位全称 单位 公司 企业 名称 全称 公司中文名称 中文名称 中文全称 机构名称
    机构全称 甲方名称 往来单位 客户单位 工作单位 companyname company customer customername 客戶名稱
    公司名稱 企業名稱 單位名稱 公司全稱 股票全稱 客戶 全稱 名称及全称 公司/组织 firm accountname 单位/公司
    公司/单位 公司抬头 客户单位名称 购货单位 需方 甲方 clientname client
short_name: 股票名称 股票简称 证券简称 公司简称 客户简称 企业简称 单位简称 简称 中文简称 shortname
    abbreviation 股票名稱 公司簡稱 客戶簡稱 簡稱 公司简名 别称 简写
number: 客户编号 客户编码 客户代码 客户号 客户id 客户no 公司编号 单位编号 档案编号 customerno
    customernumber customerid customercode 客戶編號 客戶代碼 客戶編碼 会员编号 客户流水号 客商编码 档案号
    clientid accountnumber
former_names: 曾用名 曾用名称 原名 原名称 旧名 旧称 公司曾用名 formername formernames 曾用名稱 历史名称
    更名前名称
english_name: 英文名称 英文公司 英文公司名 公司英文 英文全称 英文名 公司英文名称 公司英文名 客户英文名称
    企业英文名称 外文名称 englishname 英文名稱 英文全稱
nature: 客户性质 公司性质 企业性质 单位性质 性质 企业类型 公司类型 单位类型 经济性质 所有制 nature
    客戶性質 公司性質 单位性质类别 企业性质类别 公司类别性质 登记类型 企业登记类型 主体类型
standing: 地位 客户地位 行业地位 企业地位 市场地位 standing 行業地位
parent_id: 母公司 上级单位 上级公司 集团 所属集团 集团公司 集团名称 控股公司 总公司 上级主管单位 parent
    parentcompany parentaccount group 母公司名称 所屬集團 上級單位
industry: 客户行业 所属行业 行业 行业类别 行业分类 所在行业 从事行业 行业名称 industry trade 所屬行業 行業
    行业门类 行业领域 领域 国标行业 行业大类
region: 所在地域 所在地区 地域 地区 区域 省份 省 所属地区 所属区域 所属省份 所在省份 所在省市 省市
    所在城市 城市 所在地 region province city area 所在地區 地區 區域 省市別 所属省 地区/省份 所在省市区
    省市区 片区 区域/省份 所在地市 地市 state
address: 地址 公司地址 单位地址 办公地址 联系地址 通讯地址 通信地址 详细地址 注册地址 企业地址 客户地址
    address 公司地點 聯絡地址 经营地址 厂址 所在地址 公司注册地址 办公地点地址 地址1 客户地址1 通讯地址1
    businessaddress address1formatted officeaddress companyaddress
postcode: 邮编 邮政区码 邮递区号 郵遞區號 公司邮编 单位邮编 企业邮编 客户邮编 地址邮编 通讯邮编 通信邮编
    邮政编码邮编 公司邮政编码 单位邮政编码 商务地址邮政编码 业务地址邮政编码 业务邮政编码
    公司所在地邮政编码 公司所在地的邮政编码 通讯地址邮编 businesspostalcode businessaddresspostalcode
    address1postalcode workzip workpostalcode postalcode postcode zip zipcode zippostalcode
telephone: 电话 公司电话 单位电话 联系电话 客户电话 企业电话 固定电话 总机 电话号码 座机 固话 telephone
    tel phone 電話 公司電話 聯絡電話 单位主要电话 companymainphone 总机电话 公司总机 公司座机 客户座机
    前台电话 服务电话 电话1 phonenumber telno telephoneno phoneno
fax: 传真 商务传真 传真号码 公司传真 fax 傳真 businessfax workfax faxnumber 业务传真 工作传真 办公传真
    单位传真 传真电话 傳真號碼 faxno
website: 网址 公司网址 网站 公司网站 官网 官方网站 主页 企业网址 website web url homepage 網址 網站 网页
    webpage website1value 官网网址 公司主页 网站地址 网址链接
credit_code: 统一社会信用代码 社会信用代码 信用代码 统一信用代码 统一代码 统一社会信用码 creditcode uscc
    纳税人识别号 税号 統一社會信用代碼 信用代碼 信用代码/税号 税号/信用代码 统一社会信用代码/税号
    注册号/统一社会信用代码 税务登记号 taxid taxnumber
legal_representative: 法定代表人 法人代表 法人 法人姓名 公司法人 企业法人 法定代表人姓名
    legalrepresentative 法人代表人 法人名称 法人名字 法定负责人
registered_capital: 注册资本 注册资金 注册资本金 注册资本总额 registeredcapital capital 註冊資本 注冊資本
staff_count: 员工人数 员工数 人数 职工人数 从业人数 企业人数 公司人数 人员规模 员工总数 staff employees
    staffcount 員工人數 从业人员 从业人员数 headcount numberofemployees
turnover: 年营业额 营业额 年营业收入 营业收入 年销售额 年产值 年收入 turnover revenue annualrevenue
    年營業額 營業額 销售额 年销售收入 营收 年营收 年度营业额
founding_date: 成立日期 成立时间 创立日期 注册日期 注册时间 成立年月日 foundingdate founded 創立日期
    成立時間 成立年月 成立年份 建厂时间 注册登记日期 何时成立 成立于 established dateestablished
listing_date: 上市日期 上市时间 上市日 listingdate ipodate 上市時間
source: 客户来源 来源 客户渠道 信息来源 来源渠道 source 客戶來源 來源 线索来源 客源 获客渠道 来源方式
    leadsource
tags: 标签 客户标签 标记 关键词 tags tag 標籤 keywords 关键字
responsible_person: 客户方负责人 对方负责人 客户负责人 公司负责人 企业负责人 单位负责人 负责人 总经理
    客戶方負責人 負責人 老板 老板姓名 老总 老闆 负责人姓名 主要负责人 总负责人 掌门人 厂长
    董事长 院长 校长 一把手
owner_id: 我方负责人 客户经理 负责专员 跟进人 业务员 业务经理 销售代表 销售员 对接专员 归属人 所属专员
    客户专员 专人负责 owner accountmanager 我方負責人 客戶經理 归谁跟 谁跟 谁在跟 谁负责 谁跟进 归谁
    归谁管 跟单人 跟单员 跟进人员 跟进员工 归属 归属销售 归属业务员 所属销售 所属业务员 负责销售 销售
    销售人员 销售负责人 销售经理 业务人员 业务负责人 负责员工 客户负责专员 客户归属 客户归属人 维护人
    维护人员 专员 salesperson salesrep salesowner assignedto responsible accountowner 客户所有人 所有人
    我方联系人 我方对接人
category: 客户类别 客户分类 客户类型 类别 分类 category 客戶類別 客户种类
relationship: 合作关系 客户状态 合作状态 客户关系 是否合作 relationship 合作關係 成交状态
life_stage: 生命周期 客户生命周期 生命周期阶段 客户阶段 lifestage lifecyclestage 生命週期
call_interval: 拜访间隔 拜访间隔天 拜访周期 拜访频率天 回访间隔 回访周期 联系间隔 callinterval 拜訪間隔
potential: 合作潜力 潜力 潜力评分 potential 合作潛力
contribution: 贡献度 贡献 贡献评分 contribution 貢獻度
frequency: 合作频率 频率 合作频次 frequency 合作頻率
grade: 客户级别 客户等级 客户分级 级别 等级 分级 grade level 客戶級別 客戶等級 重要程度 重要等级 重要性
    星级 客户星级 abc分类 客户abc
grade_reason: 定级理由 分级理由 评级理由 级别说明 gradereason 定級理由
product_types: 产品类型 采购产品 产品 产品类别 需求产品 经营产品 producttypes products 產品類型 主营产品
    主要产品 意向产品 关注产品 购买产品
specifications: 规格 产品规格 规格型号 型号 specifications 規格
purchase_quantity: 采购数量 采购量 年采购量 需求量 purchasequantity quantity 採購數量
purchase_region: 采购区域 采购地区 用货地区 purchaseregion 採購區域
price_range: 价格区间 价位 价格范围 心理价位 pricerange 價格區間
peak_season: 旺季 采购旺季 需求旺季 peakseason 淡旺季
stock_level: 客户库存 库存 库存量 库存水平 stocklevel stock 客戶庫存
expected_needs: 预计需求 预期需求 需求预测 潜在需求 expectedneeds 預計需求
competitors: 竞争对手 竞品 主要竞争对手 同行 competitors 競爭對手
remark: 备注 备注信息 附注 说明 其他说明 remark remarks note notes 備註 備注 备注1 备注说明 备考 备忘
    备忘录 其他 其它 补充说明 补充 客户备注 公司备注 comments comment memo description 描述 客户描述
""")
CONTACT_WORDS: Final[Mapping[str, tuple[str, ...]]] = _words_by_field("""
name: 联系人 联系人姓名 联络人 主要联系人 首要联系人 客户联系人 姓名 联系人1 第一联系人 接洽人 经办人
    contact contactname contactperson 聯絡人 聯繫人 聯絡人姓名 真实姓名 收件人 收货人 客户姓名 联系人名
    联系人名称 对方联系人 业务联系人 采购联系人 contact1 姓名1 接口人 对接人 参会人 参会人姓名 参会人员
    参加人员 嘉宾姓名 员工姓名 人员姓名
pinyin: 姓名读音 姓名拼音 联系人拼音 contactpinyin 姓名讀音
sex: 性别 联系人性别 sex gender 性別 男女
job_title: 职务 organization1title organizationtitle 联系人职务 职位 职称 岗位 jobtitle position 職務 職稱
    職位 头衔 职务/职称 职位/职务 职务/职位 行政职务 职衔 job workposition 岗位名称 现任职务
department: 部门 organization1department organizationdepartment 联系人部门 所在部门 科室 处室 department
    部門 部门名称 所属部门 部门/科室 科室/部门 所在科室 dept team
post_level: 职级 行政级别 职务级别 职别 postlevel 職級
in_post_since: 任现职日期 任现职时间 现任职务时间 到任日期 inpostsince 任現職日期
form_of_address: 称呼 称谓 中文称谓 联系人称呼 尊称 formofaddress salutation 稱呼 尊称/称呼 称呼语 prefix
    nameprefix
roles: 角色 联系人角色 决策角色 roles role
telephone: 商务电话 businessphone workphone 办公电话 联系人电话 联系人办公电话 联系人座机 直线 直线电话
    officephone 辦公電話 商务电话1 工作电话 业务电话 办公电话1 办公室电话 办公座机 座机号 座机号码 直拨
    直拨电话 主要电话 workphone1 businessphone1 primaryphone officetelephone worktelephone directphone
mobile: 手机 phone1value 手机号 手机号码 联系人手机 联系手机 移动电话 手机1 mobile mobilephone cellphone
    手機 行動電話 手机号1 有效手机号 联系人手机号 联系人手机号码 移动手机 移动号码 手机电话 工作手机
    常用手机 本人手机 个人手机 备注手机 备注手机号 mobilenumber mobileno cell cellphonenumber mobile1
    行動電話號碼 手機號碼 手機號
    联系方式 联系办法 联络方式 联系号码 联系人联系方式 通讯方式
email: 电子邮件地址 emailaddress email1value 电子邮箱 邮箱 电子邮件 联系人邮箱 邮件 邮件地址 email mail
    電子郵件 電郵 電子信箱 e-mail1address primaryemail secondaryemail 工作邮箱 企业邮箱 个人邮箱 常用邮箱
    邮箱地址 邮箱号 电邮 电邮地址 email1 workemail 電子郵件地址 電郵地址
wechat: 微信 微信号 联系人微信 wechat 微信號 微信号码 微信id 微信帐号 微信账号 wechatid weixin weixinid wx
    wxid
postcode: 联系人邮编 联系人邮政编码 联系人邮递区号 contactpostcode contactzip
birthday: 生日 出生日期 联系人生日 出生年月日 birthday dateofbirth 生日日期 出生年月 生辰 农历生日
    阳历生日 公历生日 阴历生日 dob birthdate birthday1
nationality: 国籍 nationality 國籍
native_place: 籍贯 nativeplace 籍貫 祖籍 家乡 户籍
customs: 民族与宗教习俗 民族 宗教 宗教信仰 民族习俗 习俗 customs 民族與宗教習俗
hobbies: 兴趣爱好 爱好 兴趣 hobbies hobby 興趣愛好 业余爱好 个人爱好 喜好 特长
likes: 饮食喜好 口味 饮食偏好 likes 飲食喜好
taboos: 饮食禁忌与过敏 饮食禁忌 忌口 禁忌 过敏 taboos allergies 飲食禁忌與過敏
languages: 语言 使用语言 language languages 語言 语种 掌握语言
interpreter_needed: 需要翻译 是否需要翻译 interpreterneeded interpreter 需要翻譯
spouse: 配偶 spouse
protocol_rank: 礼宾位次 位次 protocolrank 禮賓位次
rank_reason: 位次指定理由 位次理由 rankreason
remark: 联系人备注 contactremark 聯絡人備註
""")
DOUBTFUL_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("contact.job_title", "contact.form_of_address"),
    "name": ("contact.name", "name"),
    "fullname": ("contact.name", "name"),
    "displayname": ("contact.name",),
    "显示名": ("contact.name",),
    **dict.fromkeys(("发票抬头", "开票抬头", "抬头", "开票名称", "开票单位"), ("name",)),
    "显示名称": ("contact.name",),
    "显示姓名": ("contact.name",),
    **dict.fromkeys(
        (
            *("所属公司", "所属单位", "所属企业", "所在单位", "所在公司", "任职单位", "就职单位", "就职公司"),
            *("服务单位", "雇主", "组织", "组织名称", "employer", "organization", "organisation"),
        ),
        ("name",),
    ),
}
"""Words that mean one thing in some lists and another in others."""
WORDS_OF_CONTACTS_ALONE: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("job_title", "form_of_address"),
    "name": ("name",),
    **dict.fromkeys(
        ("邮编", "邮递区号", "郵遞區號", "postalcode", "postcode", "zip", "zipcode"), ("postcode",)
    ),
}
"""Words that mean a contact's field in a list of contacts, and the customer's beside the customer."""
_ON_STAFF: Final = _words_by_field("""
words: 负责人 负责人姓名 主要负责人 总负责人
signs: 共享范围 共享给 共享人 共享成员 协同人 协作人 相关团队 团队成员 创建人 创建者 创建时间 创建人部门
    添加人 添加时间 录入人 跟进人 跟进员工 跟进人员 跟进状态 跟进阶段 跟进记录 最近跟进 最近跟进时间
    最后跟进时间 最新跟进时间 最近跟进记录 最新跟进记录 下次跟进时间 跟进次数 负责人部门 负责人所属部门
    负责人主属部门 前负责人 归属部门 所属公海 公海 公海名称 领取时间 分配时间 转交次数 最后修改人
    最近修改人
hints: 客户标签 企业标签 标签
weaker: 跟进人 跟进人员 跟进员工 谁跟进 谁在跟 归谁跟
""")
OWN_STAFF: Final = OwnStaff(
    usual="responsible_person",
    instead="owner_id",
    **{name: frozenset(words) for name, words in _ON_STAFF.items()},
)
"""In exports of DingTalk, WeChat Work and systems for sales the one responsible is our own."""
NUMBER_LABELS: Final = (
    (r"mobile|cell|iphone|手机|手機|移动|行動", "contact.mobile"),
    (r"fax|传真|傳真", "fax"),
    (r"home|家庭|住宅|住家", ""),
    (r"work|main|office|business|company|工作|单位|單位|公司|办公|辦公|总机|主要", "contact.telephone"),
)
"""What address books call a number, and who takes it; the number of a home is not kept."""
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
        "project_id": "所属项目 所屬項目 所屬專案",
        "project": "项目名称 工程名称 项目 工程 項目名稱 工程名稱 項目 project projectname",
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
        "document": "合同编号 合同号 单号 单据编号 单据号 订单号 销售单号 合同名称 业务单号"
        " 合同編號 合約編號 單號 單據號 訂單號 document documentno contractno orderno",
        "invoice": "发票号码 发票号 发票编号 發票號碼 發票號 invoiceno invoice invoicenumber",
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
        "project_id": "所属项目 项目名称 工程名称 项目 工程 所屬項目 項目名稱 工程名稱 項目"
        " project projectname",
        "signed_on": "签订日期 签约日期 签署日期 合同日期 签订时间 签约时间 簽訂日期 簽約日期 signedon signed"
        " datesigned",
        "starts_on": "开始日期 生效日期 起始日期 合同开始日期 开始时间 有效期起 開始日期 生效日期 startson"
        " startdate validfrom effectivedate",
        "ends_on": "到期日期 终止日期 结束日期 合同到期日 截止日期 到期时间 有效期止 終止日期 結束日期"
        " endson enddate expirydate validuntil",
        "renewal": "续签情况 续签状态 是否续签 续约情况 續簽情況 續約情況 renewal",
        "renews_id": "续签自 原合同 上一份合同 續簽自 原合同 renews",
        "drafted_by": "起草人 拟稿人 拟定人 經辦人 draftedby",
        "reviewed_by": "审核人 评审人 审查人 法务审核 審核人 評審人 reviewedby",
        "signed_by": "签署人 签字人 签订人 我方代表 簽署人 簽字人 signedby",
        "kept_at": "原件存放处 存放地点 存放位置 档案位置 归档位置 原件存放處 存放地點"
        " keptat location filedat",
        "risks": "风险提示 风险 风险说明 風險提示 風險 risks",
        "remark": _REMARK,
    }
)
PROJECT_WORDS: Final[Mapping[str, tuple[str, ...]]] = _split(
    {
        "customer_id": f"{_CUSTOMER} 建设单位 业主 业主单位 甲方 建設單位 業主",
        "name": "项目名称 项目 工程名称 工程 項目名稱 專案名稱 工程名稱 project projectname name",
        "number": "项目编号 项目号 项目编码 工程编号 項目編號 專案編號 projectno projectnumber number",
        "site": "项目地点 项目地址 工程地点 工程地址 所在地 地点 地址 專案地點 工程地點"
        " site location address",
        "parties": "参与单位 其他参与单位 总包单位 设计单位 施工单位 参建单位 參與單位 總包單位"
        " parties partners",
        "stage": "项目阶段 项目状态 工程进度 阶段 状态 專案階段 項目狀態 階段 狀態 stage status",
        "amount": "项目金额 工程造价 总投资 投资额 金额 專案金額 工程造價 金額 amount budget value",
        "starts_on": "开始日期 开工日期 开工时间 启动日期 開始日期 開工日期 startson startdate",
        "ends_on": "结束日期 竣工日期 完工日期 计划完工 結束日期 竣工日期 endson enddate",
        "remark": "备注 说明 備註 說明 remark remarks note notes",
    }
)
PARTY_WORDS: Final[Mapping[str, tuple[str, ...]]] = _split(
    {
        "project_id": "所属项目 项目名称 项目 工程名称 所屬項目 項目名稱 專案名稱 project projectname",
        "customer_id": f"{_CUSTOMER} 参与单位 参建单位 參與單位 參建單位 party",
        "role": "参与角色 角色 单位性质 參與角色 role",
        "remark": _REMARK,
    }
)
OPPORTUNITY_WORDS: Final[Mapping[str, tuple[str, ...]]] = _split(
    {
        "customer_id": f"{_CUSTOMER} 甲方 需求单位 需求單位",
        "need": "商机名称 商机 机会名称 销售机会 需求 商機名稱 商機 機會名稱"
        " opportunity opportunityname deal dealname name need",
        "project_id": "所属项目 项目名称 项目 所屬專案 專案名稱 project projectname",
        "product": "产品 产品名称 意向产品 需求产品 產品 產品名稱 product products",
        "amount": "预计金额 商机金额 预计成交金额 预计销售额 金额 預計金額 商機金額 金額"
        " amount dealamount value expectedrevenue",
        "found_on": "发现日期 创建日期 登记日期 商机日期 發現日期 建立日期"
        " foundon createdate createdon created",
        "owner_id": "跟进人 负责人 销售负责人 业务员 跟進人 負責人 owner dealowner opportunityowner",
        "stage": "商机阶段 销售阶段 阶段 商机状态 商機階段 銷售階段 階段 stage dealstage salesstage",
        "probability": "成交概率 赢率 赢单率 可能性 概率 成交機率 贏率 probability winrate",
        "weighted": "加权预计 加权金额 加權預計 weighted weightedamount",
        "expected_on": "预计成交日期 预计成交时间 预计签约日期 結單日期 預計成交日期"
        " closedate expectedclosedate",
        "next_step": "下一步 下一步计划 下一步行动 下一步計劃 nextstep nextaction",
        "next_on": "下一步日期 下次跟进 下次跟进时间 下次跟进日期 下次跟進 nexton nextdate nextactiondate",
        "competitor": "竞争对手 竞品 主要竞争对手 競爭對手 competitor competitors maincompetitor",
        "lost_reason": "丢单原因 输单原因 失败原因 丟單原因 輸單原因 lostreason closedlostreason",
        "tender_number": "招标编号 标书编号 招標編號 tendernumber tenderno bidno",
        "tender_on": "投标截止 投标截止日期 投标日期 投標截止 tenderon tenderdeadline biddeadline",
        "opening_on": "开标日期 开标时间 開標日期 openingon bidopening",
        "bond": "投标保证金 保证金 投標保證金 bond bidbond",
        "bond_back_on": "保证金退回日期 保证金退回 保證金退回日期 bondbackon",
        "tender_result": "投标结果 中标结果 投標結果 tenderresult bidresult",
        "remark": "备注 说明 備註 說明 remark remarks note notes description",
    }
)
_CONTRACT: Final = (
    "合同 合同编号 合同号 合同名称 协议编号 所属合同 合約編號 合約 contract contractno contractnumber"
)
INSTALMENT_WORDS: Final = _split(
    {
        "customer_id": _CUSTOMER,
        "contract_id": _CONTRACT,
        "name": "款项名称 款项 分期名称 期次 付款阶段 款項名稱 期次 instalment installment stage",
        "due_on": "约定付款日 付款日期 应付日期 应收日期 到期日 计划收款日期 約定付款日 應付日期"
        " duedate due dueon",
        "percent": "占合同金额（%） 付款比例 比例 百分比 占比 付款比例(%) 佔合同金額 percent share",
        "amount": "分期金额 应付金额 应收金额 计划金额 金额 分期金額 應付金額 金額 amount",
        "condition": "付款条件 收款条件 条件 付款條件 條件 condition terms",
        "paid_on": "收款日期 到账日期 实收日期 收款日期 到帳日期 paidon datepaid",
        "paid_amount": "收款金额 实收金额 到账金额 已收金额 收款金額 實收金額 paidamount received",
        "remark": _REMARK,
    }
)
OBLIGATION_WORDS: Final = _split(
    {
        "customer_id": _CUSTOMER,
        "contract_id": _CONTRACT,
        "text": "履约内容 履约事项 义务 约定事项 事项 履約內容 義務 事項 obligation duty",
        "side": "履约方 责任方 义务方 履約方 責任方 side party",
        "due_on": "履约期限 期限 应完成日期 截止日期 履約期限 duedate due dueon",
        "fulfilled_on": "履行日期 完成日期 履约日期 實際完成日期 完成日期 fulfilledon done",
        "remark": _REMARK,
    }
)
RECONCILIATION_WORDS: Final = _split(
    {
        "customer_id": _CUSTOMER,
        "month": "对账月份 月份 期间 会计期间 對帳月份 月份 month period",
        "ours": "我方余额 业务余额 部门余额 我方餘額 ours ourbalance",
        "finance": "财务余额 财务账面 账面余额 財務餘額 finance financebalance",
        "explanation": "差额说明 差异原因 差异说明 差額說明 explanation",
        "state": "对账状态 对账结果 狀態 state status",
        "checked_by": "对账人 核对人 對帳人 checkedby",
        "checked_on": "对清日期 核对日期 對清日期 checkedon",
    }
)
