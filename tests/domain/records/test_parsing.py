"""Typed text becomes exact values; written out and read again, nothing changes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.fields import CONTACT_FIELDS, CUSTOMER_FIELDS
from kamdesk.domain.customers.values import ContactRole, Grade, Nature, Sex
from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.records.fields import Field, FieldKind, TextForm
from kamdesk.domain.records.formatting import format_value, format_wan
from kamdesk.domain.records.parsing import parse_date, parse_integer, parse_value, parse_wan, split_list
from kamdesk.domain.records.rules import problem_with
from kamdesk.domain.shared.errors import UserError

CUSTOMER = {field.name: field for field in CUSTOMER_FIELDS}
CONTACT = {field.name: field for field in CONTACT_FIELDS}
MEMBER_ID = UUID(int=7)


def solar_birthdays() -> st.SearchStrategy[Birthday]:
    return st.dates(min_value=date(1900, 1, 1)).map(lambda day: Birthday(day.month, day.day, day.year))


def lunar_birthdays() -> st.SearchStrategy[Birthday]:
    years = st.none() | st.integers(1900, 2100)
    return st.builds(
        Birthday,
        month=st.integers(1, 12),
        day=st.integers(1, 30),
        year=years,
        lunar=st.just(True),
        leap=st.booleans(),
    )


VALUES: dict[FieldKind, st.SearchStrategy[object]] = {
    FieldKind.INTEGER: st.integers(0, 2_000_000_000),
    FieldKind.MARK: st.integers(1, 5),
    FieldKind.MONEY_WAN: st.decimals(0, Decimal("9999999999999.99"), places=2),
    FieldKind.DATE: st.dates(min_value=date(1000, 1, 1)),
    FieldKind.BIRTHDAY: solar_birthdays() | lunar_birthdays(),
    FieldKind.FLAG: st.booleans(),
    FieldKind.TAGS: st.lists(
        st.text("甲乙丙丁AB12", min_size=1, max_size=8), unique=True, min_size=1, max_size=6
    ).map(tuple),
}


@given(
    st.sampled_from([field for field in (*CUSTOMER_FIELDS, *CONTACT_FIELDS) if field.kind in VALUES]),
    st.data(),
)
def test_a_value_written_and_read_again_is_the_same(field: Field, data: st.DataObject) -> None:
    value = data.draw(VALUES[field.kind])
    assert parse_value(field, format_value(field, value)) == value


@pytest.mark.parametrize(
    "field", [f for f in CUSTOMER_FIELDS if f.kind is FieldKind.CHOICE], ids=lambda f: f.name
)
def test_every_word_of_a_choice_reads_as_its_code(field: Field) -> None:
    for code, _word in field.choices:
        assert parse_value(field, format_value(field, code)) is code


@given(st.sets(st.sampled_from(list(ContactRole)), min_size=1))
def test_roles_are_written_in_their_order_and_read_back(roles: set[ContactRole]) -> None:
    written = format_value(CONTACT["roles"], frozenset(roles))
    order = [word for _code, word in CONTACT["roles"].choices]
    assert [order.index(word) for word in written.split("、")] == sorted(
        order.index(word) for word in written.split("、")
    )
    assert parse_value(CONTACT["roles"], written) == frozenset(roles)


@pytest.mark.parametrize("field", [*CUSTOMER_FIELDS, *CONTACT_FIELDS], ids=lambda f: f"{f.name}-{f.label}")
def test_blank_text_means_not_recorded_and_is_refused_only_where_required(field: Field) -> None:
    if field.required:
        with pytest.raises(UserError) as caught:
            parse_value(field, " \u3000\t")
        assert caught.value.field == field.name
    else:
        assert parse_value(field, " \u3000\t") == field.empty


@pytest.mark.parametrize(
    ("text", "yuan"),
    [
        ("1260.5", "12605000"),
        ("1,260.05 万元", "12600500"),
        ("1.2亿", "120000000"),
        ("500元", "500"),
        ("¥３００万", "3000000"),
        (".000001", "0.01"),
        ("0", "0"),
        ("人民币1000万元整", "10000000"),
        ("壹佰万元整", "1000000"),
        ("1.2万", "12000"),
        ("5000万人民币", "50000000"),
        ("一百二十万", "1200000"),
    ],
)
def test_money_is_read_in_wan_unless_it_names_its_unit(text: str, yuan: str) -> None:
    assert parse_wan(text) == Decimal(yuan)


@pytest.mark.parametrize(
    "text", ["一千", "1.2.3", "12e5", "NaN", "1 2", "=1+1", "9" * 60, "1,5", "约100", "100-200"]
)
def test_money_that_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        parse_wan(text)


def test_another_currency_is_refused_by_what_it_is() -> None:
    for text in ("100万美元", "$500", "港币3万"):
        with pytest.raises(UserError, match="不是人民币"):
            parse_wan(text)


@pytest.mark.parametrize("text", ["-1", "0.0000001", "9" * 13])
def test_money_below_zero_finer_than_fen_or_absurd_is_refused_by_the_field(text: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_value(CUSTOMER["turnover"], text)
    assert caught.value.field == "turnover"


def test_money_is_written_in_wan_with_groups_and_without_idle_zeros() -> None:
    assert format_wan(Decimal("12600500.00")) == "1,260.05"
    assert format_wan(Decimal("1000000000.00")) == "100,000"
    assert format_wan(Decimal("0.01")) == "0.000001"


@pytest.mark.parametrize(
    "text",
    ["2020.5.18", "2020-05-18", "2020/5/18", "20200518", "2020年5月18日", "2020年05月18",
     "2020-05-18 00:00:00", "2020-05-18T00:00:00", "２０２０．５．１８"],
)  # fmt: skip
def test_dates_are_read_in_every_usual_way(text: str) -> None:
    assert parse_date(text) == date(2020, 5, 18)


@pytest.mark.parametrize(
    "text", ["20.5.18", "2020-13-01", "2021-02-29", "202005", "昨天", "0202-05-18", "43969"]
)
def test_dates_that_mean_nothing_are_refused(text: str) -> None:
    with pytest.raises(UserError):
        parse_date(text)


def test_a_spreadsheet_day_number_counts_only_when_asked_for() -> None:
    assert parse_date("43969", serials=True) == date(2020, 5, 18)
    assert parse_date("20200518", serials=True) == date(2020, 5, 18)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,200人", 1200),
        ("1200.0", 1200),
        ("０", 0),
        ("1.2万人", 12_000),
        ("一百二十名", 120),
        ("120名员工", 120),
    ],
)
def test_whole_numbers_may_carry_groups_and_persons(text: str, number: int) -> None:
    assert parse_integer(text) == number


@pytest.mark.parametrize("text", ["1.5", "约一百", "", "1,5", "100多人", "一百二"])
def test_other_numbers_are_refused(text: str) -> None:
    with pytest.raises(UserError):
        parse_integer(text)


def test_choices_are_read_from_word_code_or_bare_letter() -> None:
    assert parse_value(CUSTOMER["grade"], "a") is Grade.A
    assert parse_value(CUSTOMER["grade"], "Ａ级") is Grade.A
    assert parse_value(CUSTOMER["nature"], "government") is Nature.GOVERNMENT
    with pytest.raises(UserError, match="A级、B级、C级"):
        parse_value(CUSTOMER["grade"], "D")


@pytest.mark.parametrize(
    ("words", "sex"),
    [("先生 男士 男性 M male Mr. 男", Sex.MALE), ("女士 小姐 女性 F Female Ms 女 太太", Sex.FEMALE)],
)
def test_everyday_words_for_the_sex_are_understood(words: str, sex: Sex) -> None:
    assert {parse_value(CONTACT["sex"], word) for word in words.split()} == {sex}


@pytest.mark.parametrize(
    ("words", "nature"),
    [
        (
            "民营 私企 个体工商户 有限责任公司(自然人投资或控股) 私营有限责任公司 個人獨資企業 有限合伙",
            Nature.PRIVATE,
        ),
        (
            "国企 央企 有限责任公司（国有独资） 股份有限公司(上市、国有控股) 全民所有制 國有企業",
            Nature.STATE_ENTERPRISE,
        ),
        ("外企 外商独资 有限责任公司(台港澳法人独资) 有限责任公司(外国自然人独资)", Nature.FOREIGN),
        ("合资 中外合资经营企业 有限责任公司(台港澳与境内合资)", Nature.JOINT_VENTURE),
        ("机关法人 政府机构", Nature.GOVERNMENT),
        ("事业法人 事业单位", Nature.PUBLIC_INSTITUTION),
    ],
)
def test_a_legal_form_is_the_nature_that_it_tells(words: str, nature: Nature) -> None:
    assert {parse_value(CUSTOMER["nature"], word) for word in words.split()} == {nature}


@pytest.mark.parametrize(
    "form",
    [
        "有限责任公司",
        "其他股份有限公司(非上市)",
        "有限责任公司(非国有控股)",
        "有限责任公司(外商投资、非独资)",
    ],
)
def test_a_legal_form_that_tells_no_nature_is_refused(form: str) -> None:
    with pytest.raises(UserError, match="不在可选范围"):
        parse_value(CUSTOMER["nature"], form)


def test_flags_are_read_from_the_words_offices_use() -> None:
    assert parse_value(CONTACT["interpreter_needed"], "需要") is True
    assert parse_value(CONTACT["interpreter_needed"], "否") is False
    with pytest.raises(UserError):
        parse_value(CONTACT["interpreter_needed"], "也许")


def test_members_are_found_by_name_and_written_by_name() -> None:
    owner = CUSTOMER["owner_id"]
    assert parse_value(owner, "王敏", {"王敏": MEMBER_ID}) == MEMBER_ID
    assert format_value(owner, MEMBER_ID, lambda _id: "王敏") == "王敏"
    with pytest.raises(UserError):
        parse_value(owner, "李四", {"王敏": MEMBER_ID})


def test_a_telephone_that_was_taken_for_a_number_loses_its_point() -> None:
    assert parse_value(CONTACT["mobile"], "13900100001.0") == "13900100001"


def test_tags_are_split_at_any_list_mark_and_kept_once() -> None:
    assert split_list("钢材，水泥;钢材、 船舶 ") == ("钢材", "水泥", "船舶")


def test_credit_codes_are_tidied_before_they_are_checked() -> None:
    assert parse_value(CUSTOMER["credit_code"], "9135 0100 m000 100y 43") == "91350100M000100Y43"


@pytest.mark.parametrize("code", ["91350100M000100Y4", "91350100M000100Y44", "9135O100M000100Y43"])
def test_wrong_credit_codes_are_refused_with_a_reason(code: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_value(CUSTOMER["credit_code"], code)
    assert "信用代码" in str(caught.value)


@pytest.mark.parametrize(
    "text",
    ["0755-82080387", "(0755) 8208 0387转8001", "+86 138-0000-0000、95588", "（０７５５）8208",
     "0731-88888888（总机）转801", "总机：0731-88888888 内线 12", "张三13800000001 李四13900000002",
     "办公室0731 8888 8888，手机139-0000-0001", "Tel: 0731-88888888 Fax 0731-88888889"],
)  # fmt: skip
def test_telephone_numbers_as_people_write_them_pass(text: str) -> None:
    assert parse_value(CUSTOMER["telephone"], text)


@pytest.mark.parametrize("text", ["见名片", "12", "call 12345", "岳麓大道1号123室"])
def test_what_is_no_telephone_number_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        parse_value(CUSTOMER["telephone"], text)


@pytest.mark.parametrize(
    ("text", "fits"), [("a@b.cn", True), ("a@b.cn; 王@例子.公司", True), ("a@b", False), ("a b.cn", False)]
)
def test_electronic_addresses_need_a_name_an_at_and_a_domain(text: str, fits: bool) -> None:
    field = Field("email", "邮箱", "", form=TextForm.EMAIL)
    assert (problem_with(field, text) is None) is fits


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("周明远 <zhou@example.com>", "zhou@example.com"),
        ('"Zhou, Ming" <z@example.com>; 李四<li@example.com>', "z@example.com;li@example.com"),
        ("mailto:zhou@example.com", "zhou@example.com"),
        ("<zhou@example.com>、li@example.com", "zhou@example.com、li@example.com"),
    ],
)
def test_an_address_behind_a_name_is_the_address(text: str, address: str) -> None:
    assert parse_value(Field("email", "邮箱", "", form=TextForm.EMAIL), text) == address


@pytest.mark.parametrize(
    "text",
    [
        "www.example.com", "https://example.com.cn/关于?a=1#b", "HTTP://Example.COM:8080", "例子.中国",
        "ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ", "www。example。com", "a.cn、b.com.cn", "my-firm.com/", "a--b.com",
    ],
)  # fmt: skip
def test_addresses_of_websites_pass_as_people_write_them(text: str) -> None:
    assert parse_value(CUSTOMER["website"], text)


@pytest.mark.parametrize(
    "text", ["见名片", "example", "13800001234", "a@b.cn", "www.", "www example com", "1.2.3.4", "ftp://a.cn",
             "微信公众号：示例", "-a.cn", "javascript:alert(1)"],
)  # fmt: skip
def test_what_is_no_address_of_a_website_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="不像网址"):
        parse_value(CUSTOMER["website"], text)


@given(st.integers(201, 10_000))
def test_text_longer_than_its_field_is_refused_with_both_lengths(length: int) -> None:
    with pytest.raises(UserError, match=f"最多 200 个字，现在有 {length} 个"):
        parse_value(CUSTOMER["name"], "名" * length)


@given(st.text())
def test_any_text_is_read_or_refused_but_never_a_crash(text: str) -> None:
    for field in (*CUSTOMER_FIELDS, *CONTACT_FIELDS):
        outcome = read_or_refused(field, text)
        assert outcome in (None, field.name)


def read_or_refused(field: Field, text: str) -> str | None:
    """Name the field that refuses ``text``; None when it was read as a value within the rules."""
    try:
        value = parse_value(field, text)
    except UserError as error:
        return error.field
    assert problem_with(field, value) is None
    return None
