"""The command line's grammar and its Chinese sentences."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kamdesk.app.commands.arguments import WrongUseError, parse
from kamdesk.app.commands.print_help import FORMS_HELP
from kamdesk.app.form_filling import fillable_forms, form_kinds
from kamdesk.domain.kinds import kind_named
from kamdesk.domain.records.conditions import parse_condition
from kamdesk.store.identity import new_id


@pytest.mark.parametrize(
    ("line", "part"),
    [
        (["fly"], "不能是 'fly'"),
        (["import"], "缺少参数：种类"),
        (["print", "customer-card"], "缺少参数：-o/--output"),
        (["search", "平安", "--limit", "many"], "参数 --limit 的内容 'many' 无法识别"),
        (["search", "平\udcff安"], "无法识别的字符"),
        (["search", "平安", "--colour"], "多余的参数：--colour"),
        (["backup", "verify"], "缺少参数：备份文件"),
        (["import", "customers", "a.csv", "--map"], "参数 --map 后面缺少内容"),
    ],
)
def test_wrong_use_is_said_in_chinese_and_names_the_argument(line: list[str], part: str) -> None:
    with pytest.raises(WrongUseError) as raised:
        parse(line)
    assert part in str(raised.value)


def test_database_may_follow_the_verb() -> None:
    options = parse(["search", "平安", "--limit", "5", "--json", "--database", "x.kamdesk"])
    assert (options.verb, options.text, options.limit, options.json) == ("search", "平安", 5, True)
    assert options.database == "x.kamdesk"


def test_print_takes_several_records() -> None:
    options = parse(["print", "customer-card", "--record", "KH1", "KH2", "-o", "out.pdf"])
    assert options.record == ["KH1", "KH2"]
    assert options.output == Path("out.pdf")


@pytest.mark.parametrize(
    "line",
    [
        ["--help"],
        ["demo", "--help"],
        ["import", "customers", "--help"],
        ["export", "customers", "--help"],
        ["search", "--help"],
        ["forms", "--help"],
        ["print", "--help"],
        ["evaluate", "--help"],
        ["compute", "--help"],
        ["seat", "--help"],
        ["backup", "create", "--help"],
        ["check", "--help"],
        ["migrate", "--help"],
        ["smoke", "--help"],
    ],
)
def test_every_verb_explains_itself_in_chinese(line: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        parse(line)
    shown = capsys.readouterr().out
    assert left.value.code == 0
    assert shown.startswith("用法：kamdesk")
    assert "usage" not in shown
    assert "options:" not in shown


def test_the_help_of_print_names_every_form_that_records_fill_and_conditions_that_can_be_read() -> None:
    told = {form: kind for kind, (_word, _said, forms) in FORMS_HELP.items() for form in forms}
    kinds = form_kinds()
    assert told == {form: kinds[form].name for form in fillable_forms()}
    somebody = {name: new_id() for name in ("单雨桐", "质检部")}
    for name, (word, said, _forms) in FORMS_HELP.items():
        kind = kind_named(name)
        assert word == kind.word
        for condition in re.findall('--where 例如 "(.+?)"', said):
            parse_condition(kind, condition, lambda _field: somebody)
        assert ("--where" in said.partition("不能用")[0]) is not bool(kind.known_by)
