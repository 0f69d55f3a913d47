"""The words that the sample department is made of; every name here is invented."""

from __future__ import annotations

from typing import Final

from kamdesk.domain.desk.members import Post

ORGANISATION: Final = "云岭新材料集团（示例）"
DEPARTMENT: Final = "大客户部"
OFFICE: Final = {
    "office.address": "昆明市云岭路18号",
    "office.postcode": "650000",
    "office.telephone": "0871-6000 0100",
    "office.email": "kehu@yunling.example",
    "office.bank_name": "滇池银行昆明云岭支行",
    "office.bank_account": "5300 0000 2468 1357 902",
    "office.bank_code": "102731000000",
}
"""How customers of the sample department reach and pay it, by the settings that hold it."""

STAFF: Final = (
    ("沈知行", Post.MANAGER),
    ("陆明远", Post.SUPERVISOR),
    ("程佳宁", Post.SPECIALIST),
    ("范予安", Post.SPECIALIST),
    ("曾庆川", Post.SPECIALIST),
    ("单雨桐", Post.SPECIALIST),
    ("葛思齐", Post.ASSISTANT),
    ("苗一诺", Post.ASSISTANT),
)

REGIONS: Final = (
    ("昆明", "云南", "0871", "6500"),
    ("重庆", "重庆", "023", "4000"),
    ("成都", "四川", "028", "6100"),
    ("贵阳", "贵州", "0851", "5500"),
    ("长沙", "湖南", "0731", "4100"),
    ("武汉", "湖北", "027", "4300"),
    ("广州", "广东", "020", "5100"),
    ("南宁", "广西", "0771", "5300"),
)
STREETS: Final = ("滨江路", "人民东路", "科创大道", "学府路", "环城西路", "春融街", "前兴路", "长虹路")
BRANDS: Final = (
    "远岚", "启衡", "博川", "嘉屿", "恒岳", "瑞泊", "鼎禾", "中垣", "安澜", "卓屹", "汇森", "弘毅达",
    "宏朔", "锦程越", "润泽川", "天枢", "翰林苑", "盛垚", "金坤", "凌翀", "华堃", "伟喆", "乐山行", "长乐宏",
    "重明", "朝晖", "行健", "和铭", "银湖", "单晶谷",
)  # fmt: skip
ENTERPRISES: Final = (
    ("电力装备", "股份有限公司", "电气设备"),
    ("轨道交通", "有限责任公司", "运输设备"),
    ("建设工程", "集团有限公司", "建筑工程"),
    ("新能源", "科技有限公司", "新型电力"),
    ("铝业", "股份有限公司", "有色金属"),
    ("汽车部件", "有限公司", "汽车配件"),
    ("医药", "集团股份有限公司", "医药制造"),
    ("置业", "有限公司", "区域地产"),
)
PUBLIC_BODIES: Final = ("市政府采购中心", "交通运输局", "住房和城乡建设局", "第一人民医院", "理工大学")
SURNAMES: Final = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗仇单曾解查翟覃"
GIVEN: Final = (
    "建国", "文博", "晓岚", "志强", "丽华", "翀", "喆", "堃", "雪梅", "海涛", "思远", "玉洁",
    "国栋", "若溪", "永年", "婉清", "鹏程", "敏", "立群", "静姝",
)  # fmt: skip
FEMALE_GIVEN: Final = frozenset({"晓岚", "丽华", "雪梅", "玉洁", "若溪", "婉清", "敏", "静姝"})
TITLES: Final = (
    ("董事长", "董事会", "{surname}董"),
    ("总经理", "总经理办公室", "{surname}总"),
    ("副总经理", "总经理办公室", "{surname}总"),
    ("采购部部长", "采购部", "{surname}部长"),
    ("总工程师", "技术中心", "{surname}总工"),
    ("办公室主任", "综合办公室", "{surname}主任"),
)
PUBLIC_TITLES: Final = (
    ("局长", "局办公室", "{surname}局长"),
    ("处长", "计划财务处", "{surname}处长"),
    ("科长", "采购科", "{surname}科长"),
)
PRODUCTS: Final = (
    ("铝合金型材", "6063-T5", "每月约 80 吨", "1.9–2.1 万元/吨"),
    ("高精铝板带", "3104-H19", "每月约 120 吨", "2.2–2.5 万元/吨"),
    ("电工圆铝杆", "A6", "每季约 300 吨", "1.8–2.0 万元/吨"),
    ("建筑幕墙板", "3003-H24", "每项目约 40 吨", "2.6–3.0 万元/吨"),
)
TAGS: Final = ("年度框架", "长期合作", "招标采购", "价格敏感", "技术交流多", "旺季备货", "集团总部")
HOBBIES: Final = ("书法", "登山", "羽毛球", "摄影", "喝茶", "围棋", "钓鱼")
LIKES: Final = ("清淡口味", "喜食菌类", "爱喝普洱", "喜食面食", "偏好河鲜")
TABOOS: Final = ("", "", "", "不食牛肉", "海鲜过敏", "不饮酒", "清真", "素食", "花生过敏")
SOURCES: Final = ("展会", "老客户介绍", "招标公告", "主动来访", "行业协会")
CALL_NOTES: Final = (
    "介绍新规格的交货周期，客户希望先试用一批。",
    "核对上季度对账单，双方一致。",
    "了解下半年扩产计划，预计用量增加两成。",
    "就包装破损一事致歉，商定改用加固托盘。",
    "回访使用情况，反映表面质量稳定。",
    "约定下月到厂参观，请技术中心准备讲解。",
)
SALES_SITES: Final = ("滨江展示中心", "呈贡体验馆")
