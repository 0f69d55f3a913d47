"""``kamdesk import``, ``export`` and ``search``: lists taken or refused whole, with place and reason."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.services.customers.attachments import Attachments, GivenFile
from kamdesk.store.file.database import Database
from kamdesk.store.file.engine import make_engine
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.app.conftest import Answer

    Look = Callable[[Path], dict[str, str]]


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    def write(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def _names(answer: Answer) -> list[str]:
    return [hit["title"] for hit in json.loads(answer.out)]


def test_import_into_a_new_file_then_again_then_back_from_the_export(
    kamdesk: Callable[..., Answer], tmp_path: Path, written: Callable[..., Path]
) -> None:
    names = written("名 单.csv", "公司名称,所在地域\n紫金重工有限公司,深圳\n青山银行,上海\n")
    place = tmp_path / "新 建" / "客户.kamdesk"
    words = ("import", "customers", names, "--json", "--database", place, "--no-encryption")
    counts = [json.loads(kamdesk(*words).out) for _ in range(2)]
    assert [(each["read"], each["new"], each["unchanged"]) for each in counts] == [(2, 2, 0), (2, 0, 2)]
    assert counts[0]["refused"] == counts[0]["duplicates"] == []
    exported = tmp_path / "导出.xlsx"
    assert kamdesk("export", "customers", exported, "--database", place).code == 0
    again = json.loads(kamdesk("import", "customers", exported, "--json", "--database", place).out)
    assert (again["read"], again["unchanged"]) == (2, 2)


def test_search_finds_by_initials_and_takes_the_database_before_the_verb(
    kamdesk: Callable[..., Answer], desk: Path
) -> None:
    answer = kamdesk("--database", desk, "search", "zjzg", "--json")
    assert _names(answer) == ["紫金重工有限公司"]
    assert set(json.loads(answer.out)[0]) == {"kind", "id", "title", "detail"}
    huge = kamdesk("search", "公司", "--limit", 10**30, "--json", "--database", desk)
    assert _names(huge) == ["紫金重工有限公司", "公司参观申请表"]  # forms are found by their titles, too


@pytest.mark.parametrize(
    ("name", "content", "part"),
    [
        ("空.csv", b"", "是空的"),
        ("乱码.csv", bytes(range(256)) * 20, "编码无法识别"),
        ("无名.csv", "备注,日期\n甲,2020.5.18\n".encode(), "没有认出哪一列是客户名称"),
        ("假.xlsx", b"%PDF-1.7\n" + bytes(2000), "其实是 PDF"),
        ("引号.csv", '客户名称,备注\n"甲公司,x\n乙公司,y\n'.encode(), "第 2 行之后"),
    ],
)
def test_a_file_that_is_no_list_leaves_no_trace(
    kamdesk: Callable[..., Answer],
    desk: Path,
    tmp_path: Path,
    written: Callable[..., Path],
    contents: Look,
    name: str,
    content: bytes,
    part: str,
) -> None:
    path = written(name, content)
    kamdesk("search", "x", "--database", desk)  # what opening alone leaves is there before
    before = contents(tmp_path)
    assert part in kamdesk("import", "customers", path, "--database", desk).refusal
    new = tmp_path / "new.kamdesk"
    said = kamdesk("import", "customers", path, "--database", new, "--no-encryption").refusal
    assert name in said or "没有认出" in said
    assert contents(tmp_path) == before


def test_missing_list_or_folder_makes_no_database(
    kamdesk: Callable[..., Answer], tmp_path: Path, contents: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAMDESK_PASSPHRASE", "open sesame")
    for path, part in ((tmp_path / "no.csv", "找不到文件"), (tmp_path, "是文件夹")):
        answer = kamdesk("import", "customers", path, "--database", tmp_path / "new.kamdesk")
        assert part in answer.refusal
    assert contents(tmp_path) == {}


def test_failure_while_importing_removes_the_new_file_with_its_copies_only(
    kamdesk: Callable[..., Answer],
    tmp_path: Path,
    written: Callable[..., Path],
    contents: Look,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = written("a.csv", "客户名称\n甲公司\n")
    older = tmp_path / "backups" / "new-20200101-000000-000.kamdesk"
    older.parent.mkdir()
    older.write_bytes(b"of a desk that was here before")

    def fail(*_: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr("kamdesk.services.records.importing.Importing._write", fail)
    before = contents(tmp_path)
    words = ("import", "customers", names, "--database", tmp_path / "new.kamdesk", "--no-encryption")
    assert "磁盘已满" in kamdesk(*words).refusal
    assert contents(tmp_path) == before


def test_dry_run_says_what_would_be_done_and_writes_nothing_even_without_a_desk(
    kamdesk: Callable[..., Answer], desk: Path, tmp_path: Path, written: Callable[..., Path]
) -> None:
    names = written("a.csv", "客户名称\n甲公司\n青山银行\n")
    for place, new in ((desk, 1), (tmp_path / "none.kamdesk", 2)):
        answer = kamdesk("import", "customers", names, "--dry-run", "--json", "--database", place)
        assert (answer.code, json.loads(answer.out)["new"]) == (0, new)
    assert not (tmp_path / "none.kamdesk").exists()
    assert kamdesk("search", "甲公司", "--database", desk).out == ""


def test_refused_rows_are_named_and_the_rest_is_taken(
    kamdesk: Callable[..., Answer], desk: Path, written: Callable[..., Path]
) -> None:
    rows = [
        "客户名称,所在地区,成立日期",
        "甲公司,深圳,2020.5.18",
        "=1+1公司,,",
        f"{'长' * 10_000},,",
        "客户名称,所在地区,成立日期",
        "乙公司,深圳,20200518",
        "丙公司,深圳,43969",
        "丁\x07公司,,",
        "甲公司,广州,",
        "戊公司,,2020-13-45",
    ]
    path = written("混.csv", "\n".join(rows) + "\n")
    answer = kamdesk("import", "customers", path, "--json", "--database", desk)
    report = json.loads(answer.out)
    assert (answer.code, report["new"]) == (1, 4)
    assert [(each["row"], each["column"]) for each in report["refused"]] == [
        (3, "A"),
        (4, "A"),
        (5, ""),
        (8, "A"),
    ]
    assert [(each["row"], each["column"], each["text"]) for each in report["notes"]] == [
        (10, "C", "2020-13-45")
    ]
    assert [(each["row"], set(each)) for each in report["duplicates"]] == [(9, {"row", "column", "reason"})]
    assert "第 5 行：" in answer.err
    assert "第 10 行 C：" in answer.err


def test_rows_that_are_likely_there_already_are_told_and_fare_as_asked(
    kamdesk: Callable[..., Answer], desk: Path, written: Callable[..., Path]
) -> None:
    path = written("名单.csv", "公司名称\n紫金重工\n")
    words = ("import", "customers", path, "--json", "--database", desk)
    answer = kamdesk(*words)
    (told,) = json.loads(answer.out)["duplicates"]
    assert (answer.code, told["row"], told["likely"]) == (1, 2, True)
    assert told["reason"] == "可能就是已有的客户“紫金重工有限公司”：名称只差写法、公司形式或地区。"
    merged = kamdesk(*words, "--likely", "update")
    assert (merged.code, json.loads(merged.out)["unchanged"]) == (0, 1)
    added = kamdesk(*words, "--likely", "new")
    assert (added.code, json.loads(added.out)["new"]) == (0, 1)


def test_a_cell_not_taken_is_told_with_what_stood_there_and_makes_the_exit_code(
    kamdesk: Callable[..., Answer], desk: Path, written: Callable[..., Path]
) -> None:
    path = written("格.csv", "客户名称,备注,电话\n甲公司,=1+1,0731-88880000\n")
    answer = kamdesk("import", "customers", path, "--json", "--database", desk)
    report = json.loads(answer.out)
    assert (answer.code, report["new"], report["refused"], len(report["notes"])) == (1, 1, [], 1)
    assert "第 2 行 B：内容以“=”开头" in answer.err
    assert "（写的是“=1+1”）" in answer.err


def test_problems_in_a_workbook_name_the_sheet(
    kamdesk: Callable[..., Answer], desk: Path, tmp_path: Path
) -> None:
    workbook: Any = Workbook()
    workbook.active.title = "名单"
    workbook.active.append(["客户名称", "备注"])
    workbook.active.append(["甲公司", "=1+1"])
    workbook.save(tmp_path / "a.xlsx")
    (tmp_path / "a.xlsx").rename(tmp_path / "a.csv")  # the first bytes say what it is, not the name
    answer = kamdesk("import", "customers", tmp_path / "a.csv", "--database", desk)
    assert answer.code == 1
    assert "工作表“名单”第 2 行 B：" in answer.err


@pytest.mark.parametrize(
    ("toml", "part"),
    [
        ("客户名称", "第 1 行第 1 列"),
        ('[columns]\n"没有"="name"', "没有“没有”这一列"),
        ('[columns]\n"客户名称"="nofield"', "nofield"),
        ('[columns]\n"客户名称"="name"\n"所在地区"="name"', "指向同一个字段"),
        ('[columns]\n"客户名称"=""', "没有认出哪一列是客户名称"),
        ("header_row=true", "header_row"),
        ('header_row="x"', "header_row"),
        ("header_row=99", "第 99 行"),
        ("encoding=5", "encoding"),
        ('sheet="无"', "无"),
    ],
)
def test_wrong_mapping_file_is_refused_by_name_and_field(
    kamdesk: Callable[..., Answer], desk: Path, written: Callable[..., Path], toml: str, part: str
) -> None:
    names = written("a.csv", "客户名称,所在地区\n甲公司,深圳\n")
    mapping = written("map.toml", toml)
    assert part in kamdesk("import", "customers", names, "--map", mapping, "--database", desk).refusal


def test_a_mapping_file_does_not_change_how_other_lists_are_read(
    kamdesk: Callable[..., Answer], desk: Path, written: Callable[..., Path]
) -> None:
    names = written("a.csv", "客户名称,所在地区\n深圳,甲公司\n")
    mapping = written("map.toml", '[columns]\n"客户名称"="region"\n"所在地区"="name"\n')
    assert kamdesk("import", "customers", names, "--map", mapping, "--database", desk).code == 0
    other = written("b.csv", "客户名称,所在地区\n乙公司,深圳\n")
    assert kamdesk("import", "customers", other, "--database", desk).code == 0
    for name in ("甲公司", "乙公司"):
        assert _names(kamdesk("search", name, "--json", "--database", desk)) == [name]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_or_device_is_refused_instead_of_waited_for(
    kamdesk: Callable[..., Answer], desk: Path, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "管道" in kamdesk("import", "customers", tmp_path / "pipe", "--database", desk).refusal


def test_calls_go_out_and_come_in_as_customers_do(
    kamdesk: Callable[..., Answer], desk: Path, tmp_path: Path, written: Callable[..., Path]
) -> None:
    people = written("成员.csv", "姓名,岗位\n赵敏,客户专员\n")
    assert kamdesk("import", "members", people, "--database", desk).code == 0
    calls = written(
        "拜访.csv", "客户,日期,拜访人,事项\n青山银行,2026.3.2,赵敏,拜访\n无名公司,2026.3.2,赵敏,拜访\n"
    )
    answer = kamdesk("import", "calls", calls, "--json", "--database", desk)
    report = json.loads(answer.out)
    assert (answer.code, report["read"], report["new"]) == (1, 2, 1)
    assert report["refused"] == [{"row": 3, "column": "A", "reason": "客户里没有“无名公司”。"}]
    exported = tmp_path / "拜访.xlsx"
    said = kamdesk("export", "calls", exported, "--database", desk)
    assert (said.code, "1 条拜访记录" in said.err) == (0, True)
    again = json.loads(kamdesk("import", "calls", exported, "--json", "--database", desk).out)
    assert (again["read"], again["unchanged"]) == (1, 1)


@pytest.mark.parametrize("verb", ["import", "export"])
def test_a_kind_that_does_not_exist_is_answered_with_those_there_are(
    kamdesk: Callable[..., Answer], desk: Path, tmp_path: Path, verb: str, contents: Look
) -> None:
    before = contents(tmp_path)
    refusal = kamdesk(verb, "ships", tmp_path / "a.xlsx", "--database", desk).refusal
    assert "没有“ships”这一种类" in refusal
    for kind in ("customers（客户）", "contacts（联系人）", "calls（拜访记录）", "requests（诉求）"):
        assert kind in refusal
    assert contents(tmp_path) == before


@pytest.mark.skipif(sys.platform != "linux", reason="only there a name may be any bytes")
def test_a_list_whose_name_is_no_text_comes_in(kamdesk: Callable[..., Answer], desk: Path) -> None:
    path = desk.parent / os.fsdecode(b"\xff\xfe.csv")
    path.write_text("客户名称\n丁公司\n", encoding="utf-8")
    assert kamdesk("import", "customers", path, "--database", desk).code == 0
    assert _names(kamdesk("search", "丁公司", "--json", "--database", desk)) == ["丁公司"]


def test_a_file_that_another_program_holds_is_one_sentence(
    kamdesk: Callable[..., Answer],
    desk: Path,
    written: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held = written("held.csv", "客户名称\n一百公司\n")
    opened = type(held).open

    def refuse(path: Path, *words: Any, **options: Any) -> Any:
        if path == held:
            raise PermissionError(13, "held")
        return opened(path, *words, **options)

    monkeypatch.setattr(type(held), "open", refuse)
    answer = kamdesk("import", "customers", held, "--database", desk)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert "占用" in answer.err


def test_names_of_persons_alone_become_no_customers(
    kamdesk: Callable[..., Answer], desk: Path, written: Callable[..., Path]
) -> None:
    names = written("名单.txt", "周明远\n欧阳静怡\n王经理\n李明\n")
    answer = kamdesk("import", "customers", names, "--database", desk)
    assert (answer.code, answer.out) == (2, "")
    assert "只有人名" in answer.err
    headed = written("名单2.txt", "客户名称\n周明远\n欧阳静怡\n")
    assert kamdesk("import", "customers", headed, "--database", desk).code == 0


def test_what_is_not_taken_is_named_and_makes_the_exit_code(
    kamdesk: Callable[..., Answer], desk: Path, written: Callable[..., Path]
) -> None:
    names = written("a.csv", "序号,客户名称,QQ号\n1,一百公司,10001\n2,二百公司,\n")
    answer = kamdesk("import", "customers", names, "--database", desk)
    assert (answer.code, "C 列：“QQ号”这一列有 1 格内容，没有导入。" in answer.err) == (1, True)
    told = json.loads(kamdesk("import", "customers", names, "--json", "--database", desk).out)
    assert [(note["row"], note["column"], note["text"]) for note in told["notes"]] == [(None, "C", "QQ号")]
    card = "BEGIN:VCARD\nVERSION:3.0\nN:周;明远;;;\nORG:三百公司\nTEL;TYPE=CELL:13900010001\nEND:VCARD\n"
    answer = kamdesk("import", "customers", written("a.vcf", card), "--json", "--database", desk)
    assert (answer.code, json.loads(answer.out)["new"]) == (0, 1)


def test_attachments_go_out_with_their_files_on_asking_alone_and_come_in_again(
    kamdesk: Callable[..., Answer], tmp_path: Path
) -> None:
    place, exported, folder = tmp_path / "a.kamdesk", tmp_path / "名单.xlsx", tmp_path / "名单-附件"
    customers = tmp_path / "客户.csv"
    customers.write_text("客户名称\n甲公司\n", encoding="utf-8")
    assert kamdesk("import", "customers", customers, "--database", place, "--no-encryption").code == 0
    database = Database(place, make_engine(place, None))
    with database.reading() as work:
        (customer,) = records.every(work, CUSTOMER)
    Attachments(database).add_given((CUSTOMER.name, customer.id), [GivenFile("图纸.pdf", b"content")])
    database.close()
    assert kamdesk("export", "attachments", exported, "--database", place).code == 0
    assert not folder.exists()
    said = kamdesk("export", "attachments", exported, "--files", "--database", place)
    assert "离开了加密的数据文件" in said.err
    assert [each.read_bytes() for each in folder.iterdir()] == [b"content"]
    again = kamdesk("export", "attachments", exported, "--files", "--database", place)
    assert "已经在那里了" in again.refusal
    assert "--files" in kamdesk("export", "customers", exported, "--files", "--database", place).refusal

    other = tmp_path / "b.kamdesk"
    assert kamdesk("import", "customers", customers, "--database", other, "--no-encryption").code == 0
    tried = kamdesk("import", "attachments", exported, "--dry-run", "--json", "--database", other)
    assert json.loads(tried.out)["new"] == 1
    assert kamdesk("search", "图纸", "--database", other).out == ""
    assert kamdesk("import", "attachments", exported, "--database", other).code == 0
    assert _names(kamdesk("search", "图纸", "--json", "--database", other)) == ["图纸.pdf"]
