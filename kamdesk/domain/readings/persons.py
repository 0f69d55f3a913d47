"""What names of persons look like."""

from __future__ import annotations

import re
from typing import Final

_SURNAMES: Final = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔"
    "钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛"
    "邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游"
    "辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧"
    "闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮"
    "粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿"
    "薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸"
    "陳楊黃趙吳孫馬鄭謝羅許韓馮鄧蕭葉蘇魏呂盧鐘譚陸範賈韋鄒龍陶賀顧錢嚴湯溫齊喬龐顏莊聶魯嶽關蘭寧紀畢單塗駱藍華饒陽時農簡車"
)
_COMPOUND: Final = (
    "欧阳",
    "上官",
    "司马",
    "诸葛",
    "东方",
    "夏侯",
    "皇甫",
    "尉迟",
    "公孙",
    "慕容",
    "令狐",
    "司徒",
    "歐陽",
)
_HAN: Final = r"[\u3400-\u9fff\U00020000-\U0003ffff]"
_CHINESE: Final = re.compile(_HAN + "{2,4}")
_OF_OTHER_PEOPLES: Final = re.compile(f"{_HAN}{{1,8}}(?:[·•]{_HAN}{{1,8}}){{1,3}}")
_LATIN: Final = re.compile(r"[A-Z][a-z'-]+(?: [A-Z]\.?)?(?: [A-Z][A-Za-z'-]+){1,2}")
_ADDRESS: Final = re.compile(
    r"(?:先生|女士|小姐|经理|總|总|主任|老师|处长|科长|部长|院长|校长|董事长|工程师|工)$"
)
_BETWEEN: Final = re.compile(rf"(?<={_HAN})[ \u3000](?={_HAN})")


def surname_of(name: str) -> str:
    """Return the surname of a Chinese name, of one sign or two; nothing for other names."""
    bare = _BETWEEN.sub("", name.strip())
    if _CHINESE.fullmatch(bare) is None:
        return ""
    compound = next((each for each in _COMPOUND if bare.startswith(each) and len(bare) > len(each)), "")
    return compound or (bare[0] if bare[0] in _SURNAMES else "")


def looks_like_person(text: str) -> bool:
    """Tell whether a text is the name of one person, alone or with a form of address."""
    name = _BETWEEN.sub("", text.strip())
    if _OF_OTHER_PEOPLES.fullmatch(name) or _LATIN.fullmatch(name):
        return True
    bare = _ADDRESS.sub("", name) if len(name) > 2 else name
    if bare != name and bare in _SURNAMES | {*_COMPOUND}:
        return True
    return _CHINESE.fullmatch(bare) is not None and (bare[0] in _SURNAMES or bare.startswith(_COMPOUND))
