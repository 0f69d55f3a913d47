"""Address books and lists as other programs write them, made anew for each test.

Heads of Outlook (Chinese and English), of the address book of Windows that Outlook Express and Foxmail
share, and both forms of Google Contacts are those that these programs write, as public importers and
exporters of contacts list them; Thunderbird, LinkedIn and the phone's vCards likewise. Those of WeChat Work
and DingTalk follow the templates that their help pages describe. All people and firms are invented.
"""

from __future__ import annotations

import csv
import io
import quopri
from typing import TYPE_CHECKING, Any, Final

from openpyxl import Workbook
from openpyxl.styles import Border, Font, PatternFill, Side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

A, B = "湘南测试机电有限公司", "江北样例物流有限公司"

OUTLOOK_CHINESE: Final = (
    "英文称谓,名,中间名,姓,中文称谓,单位,部门,职务,商务地址 街道,商务地址 街道 2,商务地址 街道 3,"
    "商务地址 市/县,商务地址 省/市/自治区,商务地址 邮政编码,商务地址 国家/地区,住宅地址 街道,"
    "住宅地址 市/县,助理的电话,商务传真,商务电话,商务电话 2,回电话,车载电话,单位主要电话,住宅传真,"
    "住宅电话,ISDN,移动电话,其他传真,其他电话,寻呼机,主要电话,电子邮件地址,电子邮件类型,"
    "电子邮件显示名称,电子邮件 2 地址,附注,工作证号码,关键词,纪念日,类别,敏感度,配偶,生日,私有,网页,"
    "性别,业余爱好,优先级,语言,帐户"
)
OUTLOOK_ENGLISH: Final = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,"
    "Business Street 2,Business City,Business State,Business Postal Code,Business Country/Region,"
    "Home Street,Home City,Business Fax,Business Phone,Business Phone 2,Company Main Phone,Home Phone,"
    "Mobile Phone,Other Phone,Primary Phone,Account,Anniversary,Birthday,Categories,E-mail Address,"
    "E-mail Type,E-mail Display Name,E-mail 2 Address,Gender,Hobby,Language,Notes,Priority,Private,"
    "Sensitivity,Spouse,Web Page"
)
OUTLOOK_ONLINE: Final = (
    "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,"
    "E-mail 2 Address,Home Phone,Home Phone 2,Business Phone,Business Phone 2,Mobile Phone,Other Phone,"
    "Business Fax,Company Main Phone,Job Title,Department,Company,Office Location,Business Street,"
    "Business City,Business State,Business Postal Code,Web Page,Birthday,Notes"
)
WINDOWS_ADDRESS_BOOK: Final = (
    "名,姓,中间名,姓名,昵称,电子邮件地址,家庭所在街道,家庭所在城市,家庭所在地的邮政编码,"
    "家庭所在省/自治区,家庭所在国家/地区,家庭电话,家庭传真,移动电话,个人网页,公司所在街道,公司所在城市,"
    "公司所在地的邮政编码,公司所在省/自治区,公司所在国家/地区,公司网页,商务电话,商务传真,寻呼机,公司,"
    "职务,部门,办公室位置,附注"
)
FOXMAIL: Final = (
    "姓,名,姓名,昵称,电子邮件地址,手机,QQ,MSN,性别,生日,家庭电话1,公司,部门,职位,公司所在街道,"
    "公司所在城市,公司所在省/自治区,公司所在地邮政编码,办公电话1,公司传真,附注"
)
GOOGLE_OLD: Final = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Name Suffix,Nickname,Birthday,"
    "Gender,Occupation,Hobby,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
    "E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,"
    "Phone 3 - Type,Phone 3 - Value,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,"
    "Address 1 - City,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,"
    "Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Organization 1 - Department,"
    "Website 1 - Type,Website 1 - Value"
)
GOOGLE_NEW: Final = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Name Suffix,Nickname,File As,"
    "Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,"
    "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,"
    "Address 1 - Label,Address 1 - Street,Address 1 - City,Address 1 - Region,Website 1 - Label,"
    "Website 1 - Value"
)
THUNDERBIRD: Final = (
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,"
    "Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Work Address,Work Address 2,"
    "Work City,Work State,Work ZipCode,Work Country,Job Title,Department,Organization,Web Page 1,"
    "Birth Year,Birth Month,Birth Day,Notes"
)


def _said(text: str) -> dict[str, str]:
    """Read heads and what stands below them."""
    return dict(part.split("=", 1) for part in text.split("|"))


def _csv(heads: str, rows: Iterable[Mapping[str, str]], encoding: str, *, quoted: bool = False) -> bytes:
    text = io.StringIO()
    names = heads.split(",")
    writer = csv.DictWriter(text, names, quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode(encoding)


def _lines(rows: Iterable[Sequence[str]], encoding: str = "utf-8-sig") -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode(encoding)


def _workbook(rows: Iterable[Sequence[Any]], title: str = "Sheet1", *, merged: Sequence[str] = ()) -> bytes:
    """Make a workbook with a look, as WPS and online services do."""
    workbook: Any = Workbook()
    sheet = workbook.active
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    side = Side(style="thin", color="FF000000")
    for cells in sheet.iter_rows():
        for cell in cells:
            cell.font = Font(name="宋体", size=11)
            cell.border = Border(left=side, right=side, top=side, bottom=side)
    for cell in sheet[1]:
        cell.fill = PatternFill("solid", fgColor="FFD9E1F2")
    for area in merged:
        sheet.merge_cells(area)
    sheet.freeze_panes = "A2"
    data = io.BytesIO()
    workbook.save(data)
    return data.getvalue()


def outlook_chinese() -> bytes:
    unsaid = _said("纪念日=00/0/0|敏感度=普通|生日=00/0/0|私有=False|性别=未指定|优先级=中")
    street = _said("商务地址 街道=测试路1号|商务地址 街道 2=3楼|商务地址 市/县=长沙市")
    first = street | _said(
        f"名=明远|姓=周|单位={A}|部门=采购部|职务=经理|商务地址 省/市/自治区=湖南省|"
        "商务地址 邮政编码=410000|商务传真=0731-80000009|商务电话=0731-80000001|"
        "商务电话 2=0731-80000002|移动电话=13900070001|电子邮件地址=zhou@example.com|"
        "电子邮件 2 地址=z2@example.com|附注=爱喝茶|住宅电话=0731-81000000|电子邮件类型=SMTP"
    )
    second = _said(f"名=静怡|姓=胡|单位={A}|移动电话=13900070002|生日=1981/5/6|性别=女")
    third = _said("名=三|姓=吴|移动电话=13900070003")
    return _csv(OUTLOOK_CHINESE, ({**unsaid, **each} for each in (first, second, third)), "gbk", quoted=True)


def outlook_english() -> bytes:
    unsaid = _said("Anniversary=0/0/00|Birthday=0/0/00|Gender=Unspecified|Priority=Normal")
    first = _said(
        "Title=Mr.|First Name=Tom|Last Name=Smith|Company=Sample Machines Co., Ltd.|"
        "Department=Purchasing|Job Title=Manager|Business Street=1 Test Road|Business City=Changsha|"
        "Business State=Hunan|Business Phone=0731-80000001|Company Main Phone=0731-80000000|"
        "Mobile Phone=13900070001|Notes=tea|E-mail Address=tom@example.com|"
        "Web Page=http://www.example.com"
    )
    second = _said("First Name=明|Last Name=李|Company=Sample Machines Co., Ltd.|Hobby=茶")
    return _csv(OUTLOOK_ENGLISH, ({**unsaid, **each} for each in (first, second)), "utf-8-sig", quoted=True)


def outlook_online() -> bytes:
    first = _said(
        f"First Name=明远|Last Name=周|Company={A}|Job Title=经理|Department=采购部|"
        "E-mail Address=zhou@example.com|Business Phone=0731-80000001|Notes=爱喝茶|"
        "Mobile Phone=13900070001|Home Phone=0731-81000000|Birthday=1975-03-04"
    )
    return _csv(OUTLOOK_ONLINE, (first,), "utf-8-sig")


def windows_address_book() -> bytes:
    first = _said(
        f"名=明远|姓=周|姓名=周明远|电子邮件地址=zhou@example.com|公司={A}|移动电话=13900070001|"
        "商务电话=0731-80000001|商务传真=0731-80000009|职务=经理|公司所在街道=测试路1号|"
        "公司所在城市=长沙市|公司所在省/自治区=湖南|附注=爱喝茶"
    )
    second = _said(f"姓名=胡静怡|公司={A}|移动电话=13900070002")
    return _csv(WINDOWS_ADDRESS_BOOK, (first, second), "gbk")


def foxmail() -> bytes:
    first = _said(
        f"姓名=周明远|电子邮件地址=zhou@example.com|手机=13900070001|QQ=10001|公司={A}|部门=采购部|"
        "职位=经理|办公电话1=0731-80000001|公司传真=0731-80000009|家庭电话1=0731-81000000|性别=男|"
        "生日=1975-3-4|附注=爱喝茶"
    )
    return _csv(FOXMAIL, (first, {"姓名": "胡静怡", "公司": B, "手机": "13900070002"}), "gbk")


def google_old() -> bytes:
    first = _said(
        "Name=周明远|Given Name=明远|Family Name=周|Birthday=1975-03-04|Notes=爱喝茶|"
        "E-mail 1 - Type=* Work|E-mail 1 - Value=zhou@example.com ::: z2@example.com|"
        "Phone 1 - Type=Mobile|Phone 1 - Value=139 0007 0001|Phone 2 - Type=Work|"
        "Phone 2 - Value=0731-80000001|Phone 3 - Type=Work Fax|Phone 3 - Value=0731-80000009|"
        "Address 1 - Type=Work|Address 1 - Street=测试路1号|Address 1 - City=长沙市|"
        f"Organization 1 - Name={A}|Organization 1 - Title=经理|Website 1 - Value=www.example.com|"
        "Organization 1 - Department=采购部|Group Membership=* myContacts|Website 1 - Type=Work"
    )
    second = _said(
        f"Name=胡静怡|Birthday= --05-06|Organization 1 - Name={A}|Phone 1 - Type=Home|"
        "Phone 1 - Value=027-82000000|Phone 2 - Value=13900070002|Address 1 - Type=Home|"
        "Address 1 - Street=家路2号"
    )
    return _csv(GOOGLE_OLD, (first, second), "utf-8")


def google_new() -> bytes:
    first = _said(
        f"First Name=明远|Last Name=周|Organization Name={A}|Organization Title=经理|"
        "Birthday=1975-03-04|Notes=爱喝茶|Phone 1 - Label=Mobile|Labels=* myContacts|"
        "Phone 1 - Value=+86 139 0007 0001|Phone 2 - Label=工作|Phone 2 - Value=0731-80000001"
    )
    second = _said(
        "First Name=Tom|Last Name=Smith|Organization Name=Sample Ltd|Phone 1 - Label=Other|"
        "Phone 1 - Value=+1 650-253-0000"
    )
    return _csv(GOOGLE_NEW, (first, second), "utf-8")


def thunderbird() -> bytes:
    first = _said(
        "First Name=明远|Last Name=周|Display Name=周明远|Primary Email=zhou@example.com|"
        "Secondary Email=z2@example.com|Work Phone=0731-80000001|Mobile Number=13900070001|"
        f"Fax Number=0731-80000009|Job Title=经理|Department=采购部|Organization={A}|"
        "Work Address=测试路1号|Work City=长沙市|Birth Year=1975|Notes=爱喝茶"
    )
    return _csv(THUNDERBIRD, (first,), "utf-8")


def linkedin() -> bytes:
    return _lines(
        (
            ("Notes:",),
            ("When exporting your connection data, some of the email addresses may be missing.",),
            (),
            ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"),
            ("Tom", "Smith", "https://www.example.com/in/tom", "", "Sample Ltd", "Manager", "06 May 2024"),
            (
                "Ann",
                "Lee",
                "https://www.example.com/in/ann",
                "ann@example.com",
                "Sample Ltd",
                "Buyer",
                "07 May 2024",
            ),
        )
    )


def wechat_work() -> bytes:
    told = "填写须知：\n1、不能在该表格中对成员信息增加、删除或修改列；\n2、红色字段为必填字段"
    heads = ("姓名", "帐号", "别名", "职务", "部门", "性别", "手机", "座机", "个人邮箱", "地址")
    first = (
        "周明远",
        "zhou",
        "",
        "经理",
        "测试机电/采购部",
        "男",
        "13900070001",
        "0731-80000001",
        "z@example.com",
        "",
    )
    return _workbook(((told,), heads, first), "成员列表", merged=("A1:J1",))


def dingtalk() -> bytes:
    told = "导入须知：手机号为必填；标签之间用逗号隔开"
    heads = ("*姓名", "*手机号", "所属公司", "职位", "标签", "地址", "备注", "负责人")
    return _workbook(
        (
            (told,),
            heads,
            ("周明远", "+86-13900070001", A, "经理", "重点,机械", "长沙市测试路1号", "爱喝茶", ""),
            ("胡静怡", "+86-13900070002", A, "秘书", "重点,机械", "长沙市测试路1号", "", ""),
        ),
        "外部联系人",
        merged=("A1:H1",),
    )


def phone_cards() -> bytes:
    def quoted(text: str) -> str:
        return quopri.encodestring(text.encode()).decode().replace("=\n", "=\r\n")

    def card(name: str, *lines: str) -> str:
        head = f"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{quoted(name[0])};{quoted(name[1:])};;;"
        return "\r\n".join(("BEGIN:VCARD", "VERSION:2.1", head, *lines, "END:VCARD", ""))

    firm = f"ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{quoted(A)}"
    first = card("周明远", "TEL;CELL:13900070001", "TEL;CELL:13800070001", "TEL;WORK:0731-80000001", firm)
    return (
        first + card("胡静怡", "TEL;CELL:13900070002", firm) + card("吴三", "TEL;CELL:13900070003")
    ).encode()


def phone_list() -> bytes:
    heads = ("姓名", "手机1", "手机2", "住宅电话", "办公电话", "邮箱", "公司", "职位", "备注")
    first = (
        "周明远",
        "13900070001",
        "13800070001",
        "0731-81000000",
        "0731-80000001",
        "z@example.com",
        A,
        "经理",
        "茶",
    )
    return _lines((heads, first, ("胡静怡", "13900070002", "", "", "", "", A, "", "")), "utf-8-sig")


def card_scanner() -> bytes:
    heads = (
        "姓名",
        "英文姓名",
        "公司",
        "英文公司",
        "职位",
        "部门",
        "手机",
        "电话",
        "传真",
        "邮箱",
        "邮编",
        "地址",
        "网址",
        "QQ",
        "微信",
    )
    first = ("周明远", "Zhou", A, "Test", "经理", "采购部", "13900070001", "0731-80000001", "0731-80000009")
    return _workbook(
        (heads, (*first, "z@example.com", "410000", "测试路1号", "www.example.com", "10001", "wx_zhou"))
    )


def questionnaire() -> bytes:
    heads = (
        *(
            "序号",
            "提交答卷时间",
            "所用时间",
            "来源",
            "来自IP",
            "1、您的姓名：",
            "2、您所在的单位：",
            "3、您的职务：",
        ),
        *("4、请输入您的手机号码：", "5、其他需要说明的："),
    )
    first = (
        "1",
        "2026/11/20 9:01:02",
        "35秒",
        "微信",
        "10.0.0.1",
        "周明远",
        A,
        "经理",
        "13900070001",
        "素食",
    )
    second = (
        "2",
        "2026/11/20 9:03:04",
        "41秒",
        "链接",
        "10.0.0.2",
        "胡静怡",
        A,
        "秘书",
        "13900070002",
        "(空)",
    )
    return _workbook((heads, first, second))


def merged_firms() -> bytes:
    return _workbook(
        (
            ("参会人员名单", None, None, None, None),
            ("单位", "姓名", "职务", "手机", "备注"),
            (A, "周明远", "经理", "13900070001", "爱喝茶"),
            (None, "胡静怡", "秘书", "13900070002", "素食"),
            (B, "吴三", "主任", "13900070003", None),
            ("合计：3人", None, None, None, None),
        ),
        merged=("A1:E1", "A3:A4", "A6:E6"),
    )


def department_list() -> bytes:
    heads = (
        "序号",
        "★客户名称\n（必填）",
        "②老板",
        "老板手机",
        "归谁跟",
        "邮编",
        "客户等级(A/B/C)",
        "年营业额\n（万元）",
        "备注",
    )
    return _workbook(
        (
            ("大客户部客户台账", *(None,) * 8),
            heads,
            (1, A, "周明远", 13900070001, None, "410000", "A", 1200, "老客户"),
            (2, B, "胡静怡", 13900070002, None, None, "B类", 300.5, None),
            ("合计", None, None, None, None, None, None, 1500.5, None),
            ("制表人：吴三", *(None,) * 8),
        ),
        merged=("A1:I1", "A6:I6"),
    )


def traditional() -> bytes:
    heads = ("公司名稱", "聯絡人", "職稱", "行動電話", "電子郵件", "公司地址", "郵遞區號", "備註")
    return _workbook(
        (
            heads,
            (
                "測試機電有限公司",
                "周明遠",
                "經理",
                "0912-345-678",
                "z@example.com",
                "臺北市測試路1號",
                "100",
                "茶",
            ),
        )
    )


def database_columns() -> bytes:
    heads = ("gongsimingcheng", "lianxiren", "shouji", "dizhi", "youbian")
    return _lines((heads, (A, "周明远", "13900070001", "测试路1号", "410000")), "gb18030")


def sales_system() -> bytes:
    heads = (
        "Account Name",
        "Contact Name",
        "Title",
        "Phone",
        "Mobile",
        "Email",
        "Account Owner",
        "Lead Source",
        "Rating",
    )
    return _lines(
        (heads, (A, "周明远", "经理", "0731-80000001", "13900070001", "z@example.com", "", "展会", "Hot"))
    )


FILES: Final[Mapping[str, Callable[[], bytes]]] = {
    "outlook-chinese.csv": outlook_chinese,
    "outlook-english.csv": outlook_english,
    "outlook-online.csv": outlook_online,
    "windows-address-book.csv": windows_address_book,
    "foxmail.csv": foxmail,
    "google-old.csv": google_old,
    "google-new.csv": google_new,
    "thunderbird.csv": thunderbird,
    "linkedin.csv": linkedin,
    "wechat-work.xlsx": wechat_work,
    "dingtalk.xlsx": dingtalk,
    "phone.vcf": phone_cards,
    "phone.csv": phone_list,
    "card-scanner.xlsx": card_scanner,
    "questionnaire.xlsx": questionnaire,
    "merged-firms.xlsx": merged_firms,
    "department.xlsx": department_list,
    "traditional.xlsx": traditional,
    "database.csv": database_columns,
    "sales-system.csv": sales_system,
}


def written(folder: Path, name: str) -> Path:
    """Write one of the files into a folder."""
    path = folder / name
    path.write_bytes(FILES[name]())
    return path
