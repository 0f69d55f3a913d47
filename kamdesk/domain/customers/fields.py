"""The registry of customer and contact fields, with their exact Chinese labels."""

from __future__ import annotations

from typing import Final

from kamdesk.domain.customers.post_levels import LEVEL_SPELLINGS, POST_LEVELS
from kamdesk.domain.customers.values import (
    Category,
    ContactRole,
    Grade,
    LifeStage,
    Nature,
    Relationship,
    Sex,
    Standing,
)
from kamdesk.domain.records.fields import Field, FieldKind, TextForm
from kamdesk.domain.shared.text import term

BASICS: Final = term("基本情况")
CLASSIFICATION: Final = term("分类与分级")
PURCHASING: Final = term("采购偏好")
PERSON: Final = term("联系人")
REACH: Final = term("联系方式")
PROTOCOL: Final = term("礼宾与喜好")

NATURES: Final = (
    (Nature.GOVERNMENT, term("政府机关")),
    (Nature.PUBLIC_INSTITUTION, term("事业单位")),
    (Nature.STATE_ENTERPRISE, term("国有企业")),
    (Nature.PRIVATE, term("民营企业")),
    (Nature.FOREIGN, term("外资企业")),
    (Nature.JOINT_VENTURE, term("合资企业")),
    (Nature.OTHER, term("其他")),
)
STANDINGS: Final = (
    (Standing.GOVERNMENT, term("政府机构")),
    (Standing.LARGE_ENTERPRISE, term("大型企业")),
    (Standing.MONOPOLY, term("行业垄断企业")),
    (Standing.OTHER, term("其他")),
)
_STANDING_SPELLINGS: Final = (
    (Standing.GOVERNMENT, "政府(?:机关|部门|单位)?|(?:国家|党政)?机关(?:单位)?"),
    (Standing.LARGE_ENTERPRISE, "大型(?:集团|国企|央企|民企|客户)?|大企业|特大型(?:企业)?|大型企业集团"),
    (Standing.MONOPOLY, "(?:行业)?垄断(?:行业|企业|性企业)?|行业(?:龙头|寡头)(?:企业)?|龙头企业"),
    (Standing.OTHER, "一般(?:企业|客户|单位)?|普通(?:企业|客户|单位)?|中小(?:型)?企业"),
)
CATEGORIES: Final = (
    (Category.ADMINISTRATIVE, term("资源类·行政事业")),
    (Category.ENTERPRISE, term("资源类·企业")),
    (Category.SINGLE_PROJECT, term("项目类·单项目")),
    (Category.MULTI_PROJECT, term("项目类·多项目")),
)
_NATURE_SPELLINGS: Final = (
    (Nature.GOVERNMENT, "(?:国家|党政|行政)?机关(?:法人|单位)?|政府(?:机构|部门|单位)?|行政单位"),
    (Nature.PUBLIC_INSTITUTION, "事业(?:单位)?法人|事业"),
    (
        Nature.STATE_ENTERPRISE,
        "国有|国企|央企|国资|(?:.*[^非])?(?:国有(?:独资|控股|全资)|全民所有制).*",
    ),
    (
        Nature.PRIVATE,
        (
            "民营|民企|私企|私营.*|个体(?:户|工商户|经营)?|个人独资(?:企业)?|(?:普通|有限|特殊普通)?合伙(?:企业)?"
            "|(?!.*(?:外国|外商|港澳)).*自然人(?:投资|独资|控股).*"
        ),
    ),
    (
        Nature.FOREIGN,
        (
            "外资|外企|外商(?:独资|投资)?(?:企业)?"
            "|(?:.*[^非])?(?:外商|外国法人|外国自然人|(?:台港澳|港澳台)(?:法人|自然人|商)?)独资.*"
        ),
    ),
    (Nature.JOINT_VENTURE, "合资|(?:.*[^非])?(?:中外|(?:台港澳|港澳台)与境内)合[资作].*"),
)
"""Short words, and the forms in the register of companies that say to whom a company belongs."""
RELATIONSHIPS: Final = (
    (Relationship.EXISTING, term("已有客户")),
    (Relationship.PROSPECTIVE, term("潜在客户")),
)
_RELATIONSHIP_SPELLINGS: Final = (
    (Relationship.EXISTING, "已(?:合作|成交|签约|有)|合作中|(?:老|合作|成交|现有|签约)客户|是"),
    (Relationship.PROSPECTIVE, "潜在|意向(?:客户)?|未(?:合作|成交|签约)|否"),
)
LIFE_STAGES: Final = (
    (LifeStage.PROSPECTIVE, term("潜在期")),
    (LifeStage.ACTIVE, term("活跃期")),
    (LifeStage.LOYAL, term("忠诚期")),
    (LifeStage.DORMANT, term("沉睡期")),
)
_STAGE_SPELLINGS: Final = (
    (LifeStage.PROSPECTIVE, "潜在(?:客户)?|开发(?:期|中)|意向(?:客户)?"),
    (LifeStage.ACTIVE, "活跃(?:客户)?|成长(?:期|客户)?|合作期"),
    (LifeStage.LOYAL, "忠诚(?:客户)?|稳定(?:期|客户)?|成熟(?:期|客户)?|长期(?:客户)?"),
    (LifeStage.DORMANT, "(?:沉睡|休眠|睡眠|停滞)(?:期|客户)?|流失(?:期|客户)?"),
)
GRADES: Final = (
    (Grade.A, term("A级")),
    (Grade.B, term("B级")),
    (Grade.C, term("C级")),
)
SEXES: Final = ((Sex.MALE, term("男")), (Sex.FEMALE, term("女")))
_GRADE_SPELLINGS: Final = tuple((grade, f"{grade.casefold()}[类级等]?(?:客户)?") for grade in Grade)
_SEX_SPELLINGS: Final = (
    (Sex.MALE, "先生|男[士性生]|男同志|m|male|mr|man|♂"),
    (Sex.FEMALE, "女[士性生]|女同志|小姐|太太|夫人|f|female|mrs|ms|miss|woman|♀"),
)
CONTACT_ROLES: Final = (
    (ContactRole.INVESTOR, term("投资者")),
    (ContactRole.DECISION_MAKER, term("决策者")),
    (ContactRole.USER, term("用户")),
    (ContactRole.SUPPORTER, term("支持者")),
)

_NAME: Final = 200
_LINE: Final = 120
_TEXT: Final = 2000

CUSTOMER_FIELDS: Final[tuple[Field, ...]] = (
    Field("name", term("客户名称"), BASICS, max_length=_NAME, required=True),
    Field("short_name", term("简称"), BASICS, max_length=_LINE),
    Field("number", term("客户编号"), BASICS, max_length=40),
    Field("former_names", term("曾用名"), BASICS, max_length=_NAME),
    Field("english_name", term("英文名称"), BASICS, max_length=_NAME),
    Field(
        *("nature", term("客户性质"), BASICS, FieldKind.CHOICE),
        choices=NATURES,
        spellings=_NATURE_SPELLINGS,
    ),
    Field(
        *("standing", term("地位"), BASICS, FieldKind.CHOICE),
        choices=STANDINGS,
        spellings=_STANDING_SPELLINGS,
    ),
    Field("parent_id", term("母公司"), BASICS, FieldKind.REFERENCE, to="customer"),
    Field("industry", term("所属行业"), BASICS, max_length=_LINE, recurring=True),
    Field("region", term("所在地区"), BASICS, max_length=_LINE, recurring=True),
    Field("address", term("地址"), BASICS, max_length=300),
    Field("postcode", term("邮政编码"), BASICS, max_length=20, form=TextForm.POSTCODE),
    Field("telephone", term("电话"), BASICS, max_length=_LINE, form=TextForm.TELEPHONE),
    Field("fax", term("传真"), BASICS, max_length=_LINE, form=TextForm.TELEPHONE),
    Field("website", term("网址"), BASICS, max_length=_NAME, form=TextForm.WEBSITE),
    Field("credit_code", term("统一社会信用代码"), BASICS, max_length=18, form=TextForm.CREDIT_CODE),
    Field("legal_representative", term("法定代表人"), BASICS, max_length=_LINE),
    Field("registered_capital", term("注册资本(万元)"), BASICS, FieldKind.MONEY_WAN),
    Field("staff_count", term("员工人数"), BASICS, FieldKind.INTEGER),
    Field("turnover", term("年营业额(万元)"), BASICS, FieldKind.MONEY_WAN),
    Field("founding_date", term("成立日期"), BASICS, FieldKind.DATE),
    Field("listing_date", term("上市日期"), BASICS, FieldKind.DATE),
    Field("source", term("客户来源"), BASICS, max_length=_LINE, recurring=True),
    Field("tags", term("标签"), BASICS, FieldKind.TAGS, max_length=_LINE, recurring=True),
    Field("responsible_person", term("客户方负责人"), BASICS, max_length=_LINE),
    Field("owner_id", term("我方负责人"), CLASSIFICATION, FieldKind.MEMBER),
    Field("category", term("客户类别"), CLASSIFICATION, FieldKind.CHOICE, choices=CATEGORIES),
    Field(
        *("relationship", term("合作关系"), CLASSIFICATION, FieldKind.CHOICE),
        choices=RELATIONSHIPS,
        spellings=_RELATIONSHIP_SPELLINGS,
    ),
    Field(
        *("life_stage", term("生命周期"), CLASSIFICATION, FieldKind.CHOICE),
        choices=LIFE_STAGES,
        spellings=_STAGE_SPELLINGS,
    ),
    Field("potential", term("合作潜力"), CLASSIFICATION, FieldKind.MARK),
    Field("contribution", term("贡献度"), CLASSIFICATION, FieldKind.MARK),
    Field("frequency", term("合作频率"), CLASSIFICATION, FieldKind.MARK),
    Field(
        *("grade", term("客户级别"), CLASSIFICATION, FieldKind.CHOICE),
        choices=GRADES,
        spellings=_GRADE_SPELLINGS,
    ),
    Field("grade_reason", term("定级理由"), CLASSIFICATION, FieldKind.LONG_TEXT, max_length=_TEXT),
    Field("call_interval", term("拜访间隔(天)"), CLASSIFICATION, FieldKind.INTEGER),
    Field("product_types", term("产品类型"), PURCHASING, max_length=_NAME, recurring=True),
    Field("specifications", term("规格"), PURCHASING, max_length=_NAME),
    Field("purchase_quantity", term("采购数量"), PURCHASING, max_length=_LINE),
    Field("purchase_region", term("采购区域"), PURCHASING, max_length=_LINE, recurring=True),
    Field("price_range", term("价格区间"), PURCHASING, max_length=_LINE),
    Field("peak_season", term("旺季"), PURCHASING, max_length=_LINE, recurring=True),
    Field("stock_level", term("客户库存"), PURCHASING, max_length=_LINE),
    Field("expected_needs", term("预计需求"), PURCHASING, FieldKind.LONG_TEXT, max_length=_TEXT),
    Field("competitors", term("竞争对手"), PURCHASING, FieldKind.LONG_TEXT, max_length=_TEXT),
    Field("remark", term("备注"), BASICS, FieldKind.LONG_TEXT, max_length=_TEXT),
)

CONTACT_FIELDS: Final[tuple[Field, ...]] = (
    Field("name", term("姓名"), PERSON, max_length=_LINE, required=True, personal=True),
    Field("pinyin", term("姓名读音"), PERSON, max_length=_LINE, personal=True),
    Field(
        *("sex", term("性别"), PERSON, FieldKind.CHOICE),
        choices=SEXES,
        spellings=_SEX_SPELLINGS,
        personal=True,
    ),
    Field("job_title", term("职务"), PERSON, max_length=_LINE, recurring=True),
    Field("department", term("部门"), PERSON, max_length=_LINE, recurring=True),
    Field(
        *("post_level", term("职级"), PERSON, FieldKind.CHOICE),
        choices=POST_LEVELS,
        spellings=LEVEL_SPELLINGS,
    ),
    Field("in_post_since", term("任现职日期"), PERSON, FieldKind.DATE),
    Field("form_of_address", term("称呼"), PERSON, max_length=40, recurring=True),
    Field("roles", term("角色"), PERSON, FieldKind.CHOICES, choices=CONTACT_ROLES),
    Field("telephone", term("办公电话"), REACH, max_length=_LINE, personal=True, form=TextForm.TELEPHONE),
    Field("mobile", term("手机"), REACH, max_length=_LINE, personal=True, form=TextForm.TELEPHONE),
    Field("email", term("电子邮箱"), REACH, max_length=_NAME, personal=True, form=TextForm.EMAIL),
    Field("wechat", term("微信"), REACH, max_length=_LINE, personal=True),
    Field("postcode", term("邮政编码"), REACH, max_length=20, personal=True, form=TextForm.POSTCODE),
    Field("birthday", term("生日"), PROTOCOL, FieldKind.BIRTHDAY, personal=True),
    Field("nationality", term("国籍"), PROTOCOL, max_length=_LINE, personal=True),
    Field("native_place", term("籍贯"), PROTOCOL, max_length=_LINE, personal=True),
    Field("customs", term("民族与宗教习俗"), PROTOCOL, max_length=_NAME, personal=True),
    Field("hobbies", term("兴趣爱好"), PROTOCOL, max_length=_NAME, personal=True),
    Field("likes", term("饮食喜好"), PROTOCOL, max_length=_NAME, personal=True),
    Field("taboos", term("饮食禁忌与过敏"), PROTOCOL, max_length=_NAME, personal=True),
    Field("languages", term("语言"), PROTOCOL, max_length=_LINE, recurring=True),
    Field("interpreter_needed", term("需要翻译"), PROTOCOL, FieldKind.FLAG),
    Field("spouse", term("配偶"), PROTOCOL, max_length=_LINE, personal=True),
    Field("protocol_rank", term("礼宾位次"), PROTOCOL, FieldKind.INTEGER),
    Field("rank_reason", term("位次指定理由"), PROTOCOL, max_length=_NAME),
    Field("remark", term("备注"), PROTOCOL, FieldKind.LONG_TEXT, max_length=_TEXT),
)
