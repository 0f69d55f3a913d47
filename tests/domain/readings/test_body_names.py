"""What of the name of a body counts, and what people write otherwise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.readings.body_names import body_name
from kamdesk.domain.readings.regions import parted

FIRST_BUILDERS = (
    "湖南省第一建设有限公司",
    "湖南第一建设有限责任公司",
    "湖南第一建设",
    "湖南省第一建设（集团）有限公司",
    "湖南省第一建设集团有限公司",
    "湖南第一建設集團有限責任公司",
    "第一建设（湖南）有限公司",
    "湖南省 第一建设 公司",
    "湖南省第一建设，有限公司。",
    "湖南省“第一建设”总公司",
    "湖南省第一建设集团股份有限公司",
)


@pytest.mark.parametrize("name", FIRST_BUILDERS)
def test_spelling_legal_form_and_rank_of_the_region_do_not_count(name: str) -> None:
    found = body_name(name)
    assert found is not None
    assert (found.core, found.region, found.is_branch) == ("第一建设", "湖南", False)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ＡＢＢ有限公司", "abb"),
        ("TCL科技集团股份有限公司", "ＴＣＬ科技"),
        ("Ping An Bank Co., Ltd.", "PING AN BANK"),
        ("微软（中国）有限公司", "微软有限公司"),
        ("湖南省长沙市花炮厂", "长沙花炮厂"),
        ("长沙市市政工程有限公司", "长沙市政工程"),
        ("内蒙古自治区电力公司", "内蒙古电力"),
        ("延边朝鲜族自治州医院", "延边朝鲜族自治州医院"),
        ("中国工商银行股份有限公司长沙市分行", "中国工商银行长沙分行"),
        ("中国人民财产保险股份有限公司长沙市分公司", "中国人民财产保险公司长沙分公司"),
        ("北京同仁堂（集团）有限责任公司", "同仁堂"),
        ("华菱钢铁", "湖南华菱钢铁股份有限公司"),
        ("某某中心（有限合伙）", "某某中心"),
    ],
)
def test_two_spellings_mean_one_body(one: str, other: str) -> None:
    first, second = body_name(one), body_name(other)
    assert first is not None
    assert second is not None
    assert first.core == second.core
    assert first.may_be(second)
    assert second.may_be(first)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("中国工商银行股份有限公司", "中国工商银行长沙分行"),
        ("湖南一建", "湖南一建长沙分公司"),
        ("中国工商银行长沙分行", "中国工商银行株洲分行"),
        ("王府井书店", "王府井书店长沙店"),
        ("腾讯科技（深圳）有限公司", "腾讯科技（北京）有限公司"),
        ("中国石油天然气集团公司", "中国石油天然气股份有限公司"),
        ("长沙市财政局", "株洲市财政局"),
        ("长沙市财政局", "长沙县财政局"),
        ("吉林省电力公司", "吉林市电力公司"),
        ("湖南第一建设", "湖南第二建设"),
        ("上海市场营销有限公司", "上海场营销有限公司"),
        ("三一重工股份有限公司", "三一集团有限公司"),
        ("三一控股有限公司", "三一有限公司"),
    ],
)
def test_two_names_mean_two_bodies(one: str, other: str) -> None:
    first, second = body_name(one), body_name(other)
    assert first is not None
    assert second is not None
    assert first.core != second.core or not first.may_be(second)


@pytest.mark.parametrize("name", ["", "集团", "有限公司", "甲公司", "（集团）", "、。", "公司"])
def test_decorations_alone_tell_nobody(name: str) -> None:
    assert body_name(name) is None


def test_a_region_with_its_rank_is_the_region() -> None:
    assert parted("广西壮族自治区人民医院") == ("广西", "人民医院")
    assert parted("湖南省长沙市花炮厂") == ("长沙", "花炮厂")
    assert parted("湖南湘潭") == ("湘潭", "")
    assert parted("三一重工") == ("", "三一重工")
    assert parted("长沙市政府") == parted("长沙政府")


HAN = st.text(st.sampled_from("三一重工科技建筑材料隆昌达"), min_size=2, max_size=6)
REGIONS = st.sampled_from(["湖南", "长沙", "深圳", "内蒙古", "黑龙江", "乌鲁木齐"])
RANKS = {"湖南": "省", "长沙": "市", "深圳": "市", "内蒙古": "自治区", "黑龙江": "省", "乌鲁木齐": "市"}
FORMS = st.sampled_from(
    ["", "公司", "有限公司", "有限责任公司", "（集团）有限公司", "集团有限公司", "总公司"]
)
NOISE = st.sampled_from(["", " ", "·", "　", "-", "，"])


@given(HAN, REGIONS, FORMS, st.booleans(), st.booleans(), NOISE)
def test_decorations_count_for_nothing_wherever_they_stand(
    core: str, region: str, form: str, ranked: bool, bracketed: bool, noise: str
) -> None:
    place = region + RANKS[region] * ranked
    name = f"{core}{noise}（{place}）{form}" if bracketed else f"{place}{noise}{core}{noise}{form}"
    found, plain = body_name(name), body_name(region + core)
    assert found is not None
    assert plain is not None
    assert (found.core, found.region) == (plain.core, plain.region)


PIECES = st.lists(
    st.sampled_from(
        ["湖南", "长沙市", "三一", "重工", "集团", "股份", "有限", "责任", "公司", "总", "(", ")", "分行"]
    ),
    max_size=9,
).map("".join)


@given(PIECES)
def test_what_counts_of_a_name_is_a_name_that_says_the_same(name: str) -> None:
    found = body_name(name)
    if found is not None:
        again = body_name(found.region + found.core)
        assert again is not None
        assert again[:2] == found[:2]
