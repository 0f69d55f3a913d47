"""The provinces and cities of China as they stand at the beginning of names, with or without their rank."""

from __future__ import annotations

from typing import Final

_CITIES: Final = {
    "北京": "", "天津": "", "上海": "", "重庆": "", "香港": "", "澳门": "",
    "台湾": "台北 高雄 台中 台南 新竹",
    "河北": "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安",
    "山西": "太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁",
    "内蒙古": "呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 锡林郭勒 阿拉善",
    "辽宁": "沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛",
    "吉林": "长春 四平 辽源 通化 白山 松原 白城 延边",
    "黑龙江": "哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭",
    "江苏": "南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁",
    "浙江": "杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水",
    "安徽": "合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城",
    "福建": "福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德",
    "江西": "南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶",
    "山东": "济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽",
    "河南": (
        "郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源"
    ),
    "湖北": "武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 神农架",
    "湖南": "长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西",
    "广东": (
        "广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 "
        "惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮"
    ),
    "广西": "南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左",
    "海南": "海口 三亚 三沙 儋州",
    "四川": (
        "成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 "
        "眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山"
    ),
    "贵州": "贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南",
    "云南": (
        "昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆"
    ),
    "西藏": "拉萨 日喀则 昌都 林芝 山南 那曲",
    "陕西": "西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛",
    "甘肃": "兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏 甘南",
    "青海": "西宁 海东 海北 黄南 果洛 玉树 海西",
    "宁夏": "银川 石嘴山 吴忠 固原 中卫",
    "新疆": (
        "乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 "
        "阿克苏 克孜勒苏 喀什 和田 伊犁 塔城 阿勒泰 石河子"
    ),
}  # fmt: skip
"""Province: its cities and prefectures, but for what is also a firm (阿里) or the province itself."""

_PROVINCES: Final = frozenset(_CITIES)
_PROVINCE_OF: Final = {city: province for province, cities in _CITIES.items() for city in cities.split()}
_REGIONS: Final = _PROVINCES | {city for cities in _CITIES.values() for city in cities.split()}
_BEGINNING: Final = 2  # signs, of which the shortest consist
_BEGUN: Final = {
    start: sorted((each for each in _REGIONS if each.startswith(start)), key=len, reverse=True)
    for start in {each[:_BEGINNING] for each in _REGIONS}
}
"""Regions by their first signs, the longest first."""
_RANKS: Final = (
    *("壮族自治区", "回族自治区", "维吾尔自治区", "特别行政区", "自治区", "自治州", "地区"),
    *("省", "市", "盟"),
)
_CITY_WORDS: Final = frozenset("场政民容值")  # 市场, 市政, 市民, 市容, 市值 are words of their own
_RANK_SIGNS: Final = frozenset(rank[0] for rank in _RANKS)


def parted(name: str) -> tuple[str, str]:
    """Return the province or city with which a name begins, without its rank, and the rest of the name.

    Of a province and a city after it the city counts, which tells more.
    """
    region, rest = _first(name)
    if region in _PROVINCES:
        city, beyond = _first(rest)
        if city and city not in _PROVINCES:
            return city, beyond
    return region, rest


def province_of(place: str) -> str:
    """Return the province, without its rank, in which a place lies that begins with it or with a city."""
    region, _rest = _first(place.removeprefix("中国"))
    return region if region in _PROVINCES else _PROVINCE_OF.get(region, "")


def _first(name: str) -> tuple[str, str]:
    for region in _BEGUN.get(name[:_BEGINNING], ()):
        if name.startswith(region):
            return _without_rank(region, name[len(region) :])
    return "", name


def _without_rank(region: str, rest: str) -> tuple[str, str]:
    if rest[:1] not in _RANK_SIGNS:
        return region, rest
    if region == "吉林" and rest.startswith("市"):  # the one city that is called as its province
        return "吉林市", rest[1:]
    rank = next((rank for rank in _RANKS if rest.startswith(rank)), "")
    is_word = rank == "市" and rest[1:2] in _CITY_WORDS and not rest.startswith(("市政府", "市民政"))
    return region, rest if is_word else rest[len(rank) :]
