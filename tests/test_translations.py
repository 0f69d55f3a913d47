"""Every word on screen exists in all three languages, and the script that sees to it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import translations
from PySide6.QtCore import QCoreApplication
from translations import Source

from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.kit.desk.languages import speak
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A program of one module and one form."""
    folder = tmp_path / "root"
    (folder / "kamdesk").mkdir(parents=True)
    (folder / "forms" / "menu").mkdir(parents=True)
    (folder / "forms" / "menu" / "form.yaml").write_text("id: menu\ntitle: 菜单\n", encoding="utf-8")
    (folder / "kamdesk" / "words.py").write_text(
        'a = tr("保存")\nb = term("客户" "名称")\nc = Message("第{row}行", row=1)\nd = tr(a)\n'
        'e = tr(term("客户名称", "多位"))\n',
        encoding="utf-8",
    )
    return folder


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "target"
    folder.mkdir()
    return folder


@pytest.fixture
def chinese_again(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    speak(qapp, "zh_CN")


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_of_the_program_is_translated(language: str) -> None:
    assert list(translations.problems([language])) == []


def test_literals_of_all_three_markers_and_titles_of_forms_are_found(root: Path) -> None:
    found = translations.literals(root)
    assert set(found) == {*map(Source, ("保存", "客户名称", "第{row}行", "菜单")), Source("客户名称", "多位")}
    assert found[Source("保存")].place == "kamdesk/words.py:1"
    assert found[Source("客户名称", "多位")].place == "kamdesk/words.py:5"
    assert found[Source("菜单")].place == "forms/menu/form.yaml:2"


def test_a_form_without_a_title_is_refused_with_its_place(root: Path) -> None:
    (root / "forms" / "menu" / "form.yaml").write_text("id: menu\n", encoding="utf-8")
    with pytest.raises(translations.TranslationError, match=r"forms/menu/form\.yaml"):
        translations.literals(root)


def test_an_f_string_is_refused_with_its_place(root: Path) -> None:
    (root / "kamdesk" / "wrong.py").write_text('x = 1\ntr(f"第{x}行")\n', encoding="utf-8")
    with pytest.raises(translations.TranslationError, match=r"wrong\.py:2"):
        translations.literals(root)


def test_a_sense_that_is_no_text_is_refused_with_its_place(root: Path) -> None:
    (root / "kamdesk" / "wrong.py").write_text('x = 1\nterm("客户", x)\n', encoding="utf-8")
    with pytest.raises(translations.TranslationError, match=r"wrong\.py:2"):
        translations.literals(root)


def test_updating_keeps_what_is_translated_and_drops_what_is_gone(root: Path, target: Path) -> None:
    path = target / "kamdesk_en.ts"
    many = Source("客户名称", "多位")
    translations.write_translations(
        path, "en", {Source("保存"): "Save", Source("旧文字"): "Old", many: "Names"}
    )
    translations.update(root, target)
    assert translations.read_translations(path) == {Source("保存"): "Save", many: "Names"}
    missing = list(translations.problems(["en"], root, target))
    assert [problem.rpartition(": ")[2] for problem in missing] == ["客户名称", "第{row}行", "菜单"]


def test_a_translation_that_loses_a_field_is_told(root: Path, target: Path) -> None:
    texts = {"保存": "Save", "客户名称": "Name", "第{row}行": "Row {line}", "菜单": "Menu"}
    known = {Source(text): words for text, words in texts.items()} | {Source("客户名称", "多位"): "Names"}
    translations.write_translations(target / "kamdesk_en.ts", "en", known)
    assert len(list(translations.problems(["en"], root, target))) == 1


def test_compiled_translations_speak_through_tr(target: Path, chinese_again: QApplication) -> None:
    texts = {"保存": "Save & close <now>", "第{row}行：{why}": "Row {row}: {why}", "不是整数。": "not whole."}
    known = {Source(text): words for text, words in texts.items()}
    known |= {Source("客户"): "Customer", Source("客户", "多位"): "Customers"}
    translations.write_translations(target / "kamdesk_en.ts", "en", known)
    translations.compile_all(target, target)
    assert speak(chinese_again, "en", target)
    assert tr("保存") == "Save & close <now>"
    assert tr(Message("第{row}行：{why}", row=3, why=Message("不是整数。"))) == "Row 3: not whole."
    assert tr("未翻译的{name}", name="甲") == "未翻译的甲"
    assert [tr(term("客户")), tr(term("客户", "多位")), tr(Message(term("客户", "多位")))] == [
        *("Customer", "Customers", "Customers"),
    ]
    assert tr(term("保存", "没有这个意思")) == "Save & close <now>"


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 rows were left"),
        (1, "1 row was left"),
        ("1", "1 row was left"),
        ("1,001", "1,001 rows were left"),
    ],
)
def test_a_translation_chooses_words_by_a_number(
    target: Path, chinese_again: QApplication, count: object, said: str
) -> None:
    words = "{count} {count:row was|rows were} left"
    translations.write_translations(target / "kamdesk_en.ts", "en", {Source("余下 {count} 行"): words})
    translations.compile_all(target, target)
    assert speak(chinese_again, "en", target)
    assert tr("余下 {count} 行", count=count) == tr(Message("余下 {count} 行", count=count)) == said


def test_a_missing_translation_leaves_the_chinese_words(target: Path, chinese_again: QApplication) -> None:
    assert not speak(chinese_again, "en", target)
    assert tr("保存") == "保存"


@pytest.mark.parametrize(("language", "word"), [("zh_CN", "取消"), ("zh_TW", "取消"), ("en", "Cancel")])
def test_qt_itself_speaks_the_language(chinese_again: QApplication, language: str, word: str) -> None:
    speak(chinese_again, language)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == word
