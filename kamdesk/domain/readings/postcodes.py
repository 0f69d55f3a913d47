"""Postcodes: six digits in China, others abroad, and on which side of the border a place lies."""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

from kamdesk.domain.readings.cleaning import half_width
from kamdesk.domain.readings.regions import parted, province_of
from kamdesk.domain.readings.simplified import TO_SIMPLIFIED

LENGTH: Final = 6
_CHINESE: Final = re.compile(rf"[0-9]{{{LENGTH}}}")
_ANYWHERE: Final = re.compile(r"(?=[^0-9]*[0-9])[0-9A-Z](?:[0-9A-Z -]{1,10}[0-9A-Z])")
_WORD: Final = re.compile(
    r"^(?:邮政编码|郵政編碼|郵遞區號|邮编|郵編|zip(?: ?code)?|post(?:al)? ?code)[:：\s]*|\.0+$", re.IGNORECASE
)
"""A word before a code, and what programs add that took it for a number."""
_BLANKS: Final = re.compile(r"\s+")
_HAN: Final = re.compile(r"[\u3400-\u9fff]")
_IN_LATIN: Final = re.compile(r"\b(?:china|p\.? ?r\.? ?c\.?)\W*[0-9]*\W*$", re.IGNORECASE)
_OTHER_IN_LATIN: Final = re.compile(r"\b(?:taiwan|hong ?kong|maca[ou])\b", re.IGNORECASE)
_OTHER_POST: Final = "台湾|香港|九龙|新界|澳门"
_TAIWAN: Final = (
    "(?:台北|新北|桃园|台中|台南|高雄|基隆|新竹|嘉义|苗栗|彰化|南投|云林|屏东|宜兰|花莲|台东|澎湖|金门)[市县]"
)
_COUNTRIES: Final = (
    "美国|加拿大|墨西哥|巴西|阿根廷|智利|秘鲁|哥伦比亚|英国|法国|德国|意大利|西班牙|葡萄牙|荷兰|比利时|卢森堡|瑞士"
    "|奥地利|瑞典|挪威|丹麦|芬兰|冰岛|爱尔兰|波兰|捷克|斯洛伐克|匈牙利|罗马尼亚|保加利亚|希腊|塞尔维亚|克罗地亚"
    "|斯洛文尼亚|乌克兰|白俄罗斯|俄罗斯|土耳其|以色列|沙特|阿联酋|卡塔尔|科威特|阿曼|伊朗|伊拉克|埃及|南非|尼日利亚"
    "|肯尼亚|坦桑尼亚|安哥拉|埃塞俄比亚|摩洛哥|阿尔及利亚|印度|印尼|巴基斯坦|孟加拉|斯里兰卡|尼泊尔|缅甸|泰国|老挝"
    "|柬埔寨|越南|马来西亚|新加坡|菲律宾|文莱|日本|韩国|朝鲜|蒙古国|哈萨克斯坦|乌兹别克斯坦|吉尔吉斯斯坦"
    "|塔吉克斯坦|土库曼斯坦|阿塞拜疆|格鲁吉亚|澳大利亚|澳洲|新西兰"
)
_ABROAD: Final = (  # compiled when first used, which takes longer than all other patterns here
    rf"(?:中国)?(?:{_TAIWAN}|{_OTHER_POST}|{_COUNTRIES})(?![东南西北中]?[一二三四]?[路街道里])"
)
"""Places of another post at the beginning of an address; streets are called by them, too."""
_MARKS: Final = r"[\s,，、;；]"
_LABEL: Final = r"(?:邮政编码|邮编)[:：\s]*"
_WITHIN: Final = (  # compiled when first used
    rf"{_LABEL}(?P<code>\d{{6}})(?!\d){_MARKS}*(?P<rest>.*)",
    rf"(?P<code>\d{{6}}){_MARKS}+(?P<rest>.+)",
    rf"(?P<rest>.+?)(?:{_MARKS}|[(（])*{_LABEL}(?P<code>\d{{6}})[)）]?",
    rf"(?P<rest>.+?)(?:{_MARKS}|[(（])+(?P<code>\d{{6}})[)）]?",
)
_BEGINNING_WITH_ZERO: Final = frozenset({"河北", "山西", "内蒙古"})
_CUT: Final = re.compile(r"[1-7][0-9]{4}")


class Side(Enum):
    """On which side of the border a place lies, as far as its words tell."""

    HOME = "home"
    ABROAD = "abroad"
    UNKNOWN = "unknown"


def tidied(text: str) -> str:
    """Write a code as it is kept: narrow signs and capitals, no word before, no blanks in six digits."""
    bare = _BLANKS.sub(" ", _WORD.sub("", half_width(text).strip())).upper()
    closed = bare.replace(" ", "")
    return closed if is_chinese(closed) else bare


def is_chinese(code: str) -> bool:
    """Tell whether a code has the six digits of the Chinese post."""
    return _CHINESE.fullmatch(code) is not None


def is_possible(code: str) -> bool:
    """Tell whether a code may be one anywhere: few digits and letters, at least one digit."""
    return _ANYWHERE.fullmatch(code) is not None


def side_of(address: str, region: str = "") -> Side:
    """Tell where an address lies, else the region beside it; Latin letters alone tell it of an address."""
    side = _side(address.strip())
    return _side(region.strip()) if side is Side.UNKNOWN and _HAN.search(region) else side


def fits(code: str, address: str, region: str = "") -> bool:
    """Tell whether a code may belong to an address: digits alone are six unless it lies abroad."""
    side = side_of(address, region)
    return is_chinese(code) or side is Side.ABROAD or (side is Side.UNKNOWN and not code.isdecimal())


def with_lost_zero(code: str, address: str, region: str = "") -> str:
    """Give a code back its first zero, which spreadsheets drop, where the province has such codes."""
    if _CUT.fullmatch(code) is None or side_of(address, region) is Side.ABROAD:
        return code
    province = province_of(address.strip()) or province_of(region.strip())
    return f"0{code}" if province in _BEGINNING_WITH_ZERO else code


def split_postcode(address: str) -> tuple[str, str]:
    """Return the postcode that stands before or behind an address (else empty), and the rest of it."""
    plain = " ".join(address.split())
    for pattern in _WITHIN:
        found = re.fullmatch(pattern, plain)
        if found is not None:
            return half_width(found["code"]), found["rest"].strip()
    return "", plain


def _side(place: str) -> Side:
    text = place.translate(TO_SIMPLIFIED)
    if not text:
        return Side.UNKNOWN
    if not _HAN.search(text):
        is_home = _IN_LATIN.search(text) is not None and _OTHER_IN_LATIN.search(text) is None
        return Side.HOME if is_home else Side.ABROAD
    if re.match(_ABROAD, text):
        return Side.ABROAD
    is_home = text.startswith("中国") or bool(parted(text.removeprefix("中国"))[0])
    return Side.HOME if is_home else Side.UNKNOWN
