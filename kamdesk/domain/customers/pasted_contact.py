"""A contact read from text copied from anywhere: a signature, a chat, a web page, a business card.

Each value that is found is told with the piece of text it came from; what was not understood is kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.cleaning import half_width
from kamdesk.domain.readings.organisations import looks_like_organisation
from kamdesk.domain.readings.persons import looks_like_person
from kamdesk.domain.readings.postcodes import split_postcode
from kamdesk.domain.readings.regions import parted
from kamdesk.domain.readings.simplified import TO_SIMPLIFIED
from kamdesk.domain.readings.telephones import is_mobile

if TYPE_CHECKING:
    from collections.abc import Iterator

COMPANY, ADDRESS, FAX, WEBSITE = "company", "address", "fax", "website"
"""What a text tells beside the fields of a contact."""
_SEVERAL: Final = frozenset({"telephone", "mobile", "email", FAX})
_LABELS: Final = {
    "name": "姓名|名字|联系人|收件人|收货人|经办人|name|contact",
    COMPANY: "公司名称|单位名称|公司|单位|企业|company|organi[sz]ation",
    "department": "部门|科室|department|dept",
    "job_title": "职务|职位|岗位|头衔|job title|title|position",
    "mobile": "手机号码|手机号|手机|移动电话|行动电话|mobile phone|mobile|cell ?phone|cell|mob|mp|m",
    "telephone": (
        "办公电话|联系电话|固定电话|电话号码|电话|座机|直线|总机|联系方式|telephone|phone|tel|direct|office|t|p|d|o"
    ),
    FAX: "传真号码|传真|facsimile|fax|f",
    "email": "电子邮箱|电子邮件|邮箱|邮件|电邮|信箱|e-?mail|mail|e",
    "wechat": "微信号|微信|we ?chat(?: id)?|weixin|wx|v信",
    ADDRESS: "办公地址|公司地址|通讯地址|收货地址|详细地址|联系地址|地址|address|addr|add|a",
    "postcode": "邮政编码|邮编|邮递区号|zip ?code|zip|post ?code|postal code|p\\.?c",
    WEBSITE: "公司网址|官方网站|官网|网址|网站|website|web|url|www(?=:)|w",
    "": "qq号?|skype|whats ?app|line|钉钉",
}
"""Words before a value; those of the last are known to be none of ours."""
_LABEL: Final = re.compile(
    "(?:[【\\[]|(?<=^)|(?<=[\\s|/;,，；、。)\\]]))(?:"
    + "|".join(f"(?P<l{place}>{words})" for place, words in enumerate(_LABELS.values()))
    + ")(?:[】\\]]\\s*[:：]?\\s*|\\.?\\s?[:：]\\s*|\\s+(?=[+(]?\\d)|(?<=[\\u3400-\\u9fff])\\s*(?=[+(]?\\d))",
    re.IGNORECASE,
)
_EMAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_WEBSITE: Final = re.compile(r"(?:https?://|www\.)[^\s,，;；|]+", re.IGNORECASE)
_MOBILE: Final = re.compile(r"(?<!\d)(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)")
_TELEPHONE: Final = re.compile(
    r"(?<![\d\w])(?:\(?\+\d{1,3}\)?[\s-]?(?:\(0?\d{1,4}\)[\s-]?)?\d[\d\s-]{5,14}\d"
    r"|\(?0\d{2,3}\)?[\s-]{0,2}\d{3,4}[\s-]?\d{4}|400[\s-]?\d{3,4}[\s-]?\d{3,4})"
    r"(?:\s?(?:转|分机|ext\.?|x|-)\s?\d{1,6})?(?!\d)",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"[+(\d][\d\s()/#*.、转分机extx+-]{4,}", re.IGNORECASE)
_CODE: Final = re.compile(r"(?<!\d)\d{6}(?!\d)")
_SHORTEST_FIRM: Final = 3
_FEWEST_OF_RUN: Final = 2
_ROUND: Final = " |｜,，;；。、/"
_SAME: Final = re.compile(
    r"[(（]?(?:微信(?:号)?(?:与手机|和手机|同手机|手机)?同号?|(?:同)?微信同步|同微信)[)）]?"
)
_SPLIT: Final = re.compile(r"\s*[|｜\t;；。•●■◆]\s*|\s{2,}|\s+[·/-]\s+")
_COMMA: Final = re.compile(r"\s*[,，、!！]\s*")
_RULE: Final = re.compile(r"^[\W_]*$")
_GREETING: Final = re.compile(
    r"^(?:(?:你|您|大家|各位|老师)们?好|hi|hello|dear \w+|(?:best |kind )?regards|thanks|thank you"
    r"|此致|敬礼|顺颂商祺|祝好|谢谢|多谢)[\s,，!！.。~]*",
    re.IGNORECASE,
)
_FILLER: Final = re.compile(
    r"^(?:我是|我叫|这是|这位是|本人|麻烦(?:加|记)一下|我的|他的|她的|他是|她是|是)\s*"
)
_ADDRESS_SIGNS: Final = re.compile(
    r"(?:路|街|道|巷|弄|大厦|广场|园区|工业园|科技园|产业园|开发区|高新区|村|镇|栋|座|幢|号楼?|单元|楼|层|室|段)"
)
_REGION: Final = re.compile(r"^[\u3400-\u9fff]{2,4}[省市区县]")
_PLACED: Final = re.compile(r"\d|[一二三四五六七八九十]号|大厦|路")
_LATIN_ADDRESS: Final = re.compile(
    r"\b(?:road|rd|street|st|avenue|ave|boulevard|blvd|lane|district|floor|building|bldg|tower|suite|room|park"
    r"|plaza|zone|p\.?o\.? box|china|hong kong|singapore|taiwan)\b",
    re.IGNORECASE,
)
_POSTS: Final = (
    "(?:[\\u3400-\\u9fff]{0,8}?)(?:董事长|副?总经理|副?总裁|总监|总工程师|总工|总会计师|总经济师|首席\\w{1,4}官|副?部长|副?处长|副?科长"
    "|副?局长|副?厅长|副?院长|副?校长|副?行长|副?所长|副?厂长|副?站长|副?主任|副?书记|副?秘书长|副?会长|副?经理|主管|专员|助理"
    "|工程师|秘书|教授|律师|会计师|设计师|顾问|代表|采购员|销售员|业务员|负责人|调研员)"
)
_POST: Final = re.compile(rf"^{_POSTS}$")
_LATIN_POST: Final = re.compile(
    r"\b(?:manager|director|engineer|president|chairman|ceo|cfo|cto|coo|officer|supervisor|specialist|assistant"
    r"|secretary|executive|buyer|consultant|head of|vp|representative|professor)\b",
    re.IGNORECASE,
)
_UNIT: Final = re.compile(
    r"^[\u3400-\u9fffA-Za-z]{1,16}(?:事业部|部|处|科|中心|办公室|办|室|组|委|党委)$"
    r"|\b(?:department|dept\.?|division|team|centre|center)\b|^department of",
    re.IGNORECASE,
)
_FIRM: Final = (
    "(?:[\\u3400-\\u9fffA-Za-z()（）·]{2,40}?(?:有限责任公司|股份有限公司|有限公司|分公司|公司|集团"
    "|研究院|设计院|医院|大学|银行|委员会|局))"
)
_RUN: Final = re.compile(
    rf"^(?P<company>{_FIRM})?(?P<department>[\u3400-\u9fff]{{1,10}}?(?:事业部|部|处|科|中心|办公室))?"
    rf"(?P<job_title>{_POSTS})?(?P<name>[\u3400-\u9fff]{{2,4}})?$"
)
_TITLED: Final = re.compile(rf"^(?P<name>[\u3400-\u9fff]{{2,4}}?)\s*[(（]?(?P<job_title>{_POSTS})[)）]?$")
_OF_FIRM: Final = re.compile(
    r"^(?P<company>[\u3400-\u9fffA-Za-z()（）]{2,30})的(?P<rest>[\u3400-\u9fff]{2,12})$"
)
_BRACKETS: Final = re.compile(r"^(?P<before>[^()（）]+?)\s*[(（](?P<within>[^()（）]+)[)）]$")
_CAPITALS: Final = re.compile(r"^[A-Z][A-Z'-]+(?: [A-Z][A-Z'-]+){1,2}$")


@dataclass(frozen=True, slots=True)
class Piece:
    """One value that was read: for which field, and the words it came from."""

    name: str
    value: str
    said: str


@dataclass(frozen=True, slots=True)
class PastedContact:
    """What a text says of a contact, and the words of it that were not understood."""

    pieces: tuple[Piece, ...]
    left: tuple[str, ...]

    def value(self, name: str) -> str:
        """Return what was read for a field; nothing where nothing was."""
        return next((each.value for each in self.pieces if each.name == name), "")


def read_contact(text: str) -> PastedContact:
    """Read what a text says of one contact."""
    reader = _Reader()
    for line in half_width(text).splitlines():
        reader.read_line(line.strip())
    return PastedContact(tuple(reader.found.values()), tuple(reader.left))


@dataclass(slots=True)
class _Reader:
    """Takes what it understands, line by line; of values that stand once the first is taken."""

    found: dict[str, Piece] = field(default_factory=dict)
    left: list[str] = field(default_factory=list)

    def read_line(self, line: str) -> None:
        """Part a line at its labels and read each piece."""
        if _RULE.match(line):
            return
        simple = line.translate(TO_SIMPLIFIED)
        labels = list(_LABEL.finditer(simple))
        first = labels[0].start() if labels else len(line)
        self._read_plain(line[:first])
        ends = [each.start() for each in labels][1:]
        for label, end in zip(labels, (*ends, len(line)), strict=False):
            said = line[label.start() : end].strip(_ROUND)
            self._read_labelled(_meant(label), line[label.end() : end].strip(_ROUND), said)

    def _read_labelled(self, name: str, value: str, said: str) -> None:
        if not value:
            return
        if name == "":
            self.left.append(said)
        elif name in {"mobile", "telephone", FAX}:
            self._take_numbers(name, value, said)
        elif name == "email":
            self._read_plain(value)
        elif name == "wechat":
            self._take_wechat(value, said)
        elif name == ADDRESS:
            self._take_address(value, said)
        elif name == "name" and not looks_like_person(value.translate(TO_SIMPLIFIED)):
            self._read_plain(value)
        elif name == "postcode":
            code = _CODE.search(value)
            self._take(name, code[0] if code else value, said)
        else:
            self._take(name, value, said)

    def _take_numbers(self, name: str, value: str, said: str) -> None:
        """Take one or several numbers; a mobile is one whatever its label says, but for a fax."""
        numbers = [
            each[0] for each in (*_MOBILE.finditer(value), *_TELEPHONE.finditer(_MOBILE.sub(" ", value)))
        ]
        rest = _TELEPHONE.sub("", _MOBILE.sub("", value))
        if not numbers and (whole := _NUMBER.match(value)):
            numbers, rest = [whole[0].strip()], value[whole.end() :]
        for number in numbers:
            kind = name if name == FAX else "mobile" if is_mobile(number) else "telephone"
            self._take(kind, number.strip(" -"), said)
        if not numbers:
            self.left.append(said)
        elif not _RULE.match(rest):
            self._read_plain(rest)

    def _take_wechat(self, value: str, said: str) -> None:
        same = re.match(r"^(?:同|与|和)?(?:手机|电话|上)?同?号?$", value.translate(TO_SIMPLIFIED))
        mobile = self.found.get("mobile")
        if same and mobile is not None:
            self._take("wechat", mobile.value, said)
        else:
            head, *rest = _SPLIT.split(value)
            self._take("wechat", head.split(" ")[0].rstrip("。，,"), said)
            for each in rest:
                self._read_plain(each)

    def _take_address(self, value: str, said: str) -> None:
        code, address = split_postcode(value)
        if code:
            self._take("postcode", code, said)
        self._take(ADDRESS, address.rstrip("。"), said)

    def _read_plain(self, text: str) -> None:
        """Read words without labels: what is certain by its form first, then the rest word by word."""
        said = text.strip()
        for name, pattern in (("email", _EMAIL), (WEBSITE, _WEBSITE), ("mobile", _MOBILE)):
            for found in pattern.finditer(text):
                self._take(name, found[0].rstrip("。.，"), said)
            text = pattern.sub("  ", text)
        simple = text.translate(TO_SIMPLIFIED)
        if (same := _SAME.search(simple)) and (mobile := self.found.get("mobile")):
            self._take("wechat", mobile.value, said)
            text = f"{text[: same.start()]}  {text[same.end() :]}"
        if not _is_address(text):
            for found in _TELEPHONE.finditer(text):
                self._take("telephone", found[0].strip(), said)
            text = _TELEPHONE.sub("  ", text)
        for part in _SPLIT.split(text):
            self._read_words(part.strip(" ,，、:：-—"), said)

    def _read_words(self, words: str, said: str) -> None:
        words = _GREETING.sub("", words)
        filler = _FILLER.match(words.translate(TO_SIMPLIFIED))
        words = words[filler.end() :] if filler else words
        if _RULE.match(words):
            return
        if _is_address(words):
            self._take_address(words, said)
        elif not self._take_whole(words, said) and not self._take_run(words, said):
            parts = [part for part in _COMMA.split(words) if part]
            if len(parts) == 1:
                parts = words.split()
            if len(parts) > 1:
                for part in self._joined(parts):
                    self._read_words(part, said)
            else:
                self.left.append(words)

    def _joined(self, parts: list[str]) -> Iterator[str]:
        """Yield words, Latin ones that follow each other as one, such as a name in two words."""
        held = ""
        for part in parts:
            if part.isascii():
                held = f"{held} {part}".strip()
                continue
            if held:
                yield held
            held = ""
            yield part
        if held:
            yield held

    def _take_whole(self, words: str, said: str) -> bool:
        """Take words that are one thing: a firm, a department, a post, a person."""
        simple = words.translate(TO_SIMPLIFIED)
        titled = _TITLED.match(simple)
        if titled is not None and looks_like_person(titled["name"]):
            cut = titled.end("name")
            start, end = titled.span("job_title")
            return self._take("name", words[:cut].strip(), said) and self._take(
                "job_title", words[start:end], said
            )
        if _POST.match(simple) or (words.isascii() and _LATIN_POST.search(words)):
            return self._take("job_title", words, said)
        if _UNIT.search(simple) and not looks_like_person(simple):
            return self._take("department", words, said)
        is_one = words.isascii() or " " not in words
        if is_one and looks_like_organisation(words) and len(words) > _SHORTEST_FIRM:
            return self._take(COMPANY, words, said)
        if looks_like_person(simple) or _CAPITALS.match(words):
            return self._take("name", words, said)
        return False

    def _take_run(self, words: str, said: str) -> bool:
        """Take words written in one: 某某有限公司采购部部长赵明, 某某集团的赵明, 赵明（采购部）."""
        simple = words.translate(TO_SIMPLIFIED)
        bracketed, of_firm = _BRACKETS.match(words), _OF_FIRM.match(simple)
        if bracketed is not None:
            self._read_words(bracketed["before"], said)
            self._read_words(bracketed["within"], said)
            return True
        if of_firm is not None and len(of_firm["company"]) > 1:
            rest = words[of_firm.start("rest") :]
            if self._take_whole(rest, said) or self._take_run(rest, said):
                return self._take(COMPANY, words[: of_firm.end("company")], said)
            return False
        run = _RUN.match(simple)
        if run is None or sum(1 for each in run.groups() if each) < _FEWEST_OF_RUN:
            return False
        if run["name"] and not looks_like_person(run["name"]):
            return False
        for name, value in run.groupdict().items():
            if value:
                start, end = run.span(name)
                self._take(name, words[start:end], said)
        return True

    def _take(self, name: str, value: str, said: str) -> bool:
        """Take a value; a second one where only one can be is left to be seen."""
        value = " ".join(value.split())
        held = self.found.get(name)
        if held is None:
            self.found[name] = Piece(name, value, said)
        elif value in held.value.split("、"):
            pass
        elif name in _SEVERAL:
            joined = said if said in held.said else f"{held.said} … {said}"
            self.found[name] = Piece(name, f"{held.value}、{value}", joined)
        else:
            self.left.append(value)
        return True


def _meant(label: re.Match[str]) -> str:
    """Return the field that a label means; nothing for one that means none of ours."""
    group = next(key for key, said in label.groupdict().items() if said is not None)
    return list(_LABELS)[int(group.removeprefix("l"))]


def _is_address(text: str) -> bool:
    """Tell whether words are an address: a place first and the signs of a street, or those of a Latin one."""
    simple = text.strip().translate(TO_SIMPLIFIED)
    if simple.isascii():
        return _LATIN_ADDRESS.search(simple) is not None and any(map(str.isdigit, simple)) and "," in simple
    bare = simple.removeprefix("中国").lstrip("0123456789 ")
    begins = bool(parted(bare)[0]) or _REGION.match(bare) is not None
    signs = _ADDRESS_SIGNS.findall(simple)
    return ((begins and bool(signs)) or len(signs) > 1) and _PLACED.search(simple) is not None
