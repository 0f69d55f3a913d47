"""The folder of own forms is made with its description; nothing in it is ever overwritten."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.shared.errors import UserError
from kamdesk.services.printing.own_forms import OwnForms
from tests.project import FORMS

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "data" / "forms"


@pytest.fixture
def service(own: Path) -> OwnForms:
    return OwnForms(FORMS, own)


def test_the_folder_is_made_with_the_description(service: OwnForms, own: Path) -> None:
    assert service.make_folder() == own
    assert (own / "README.md").read_bytes().startswith((FORMS / "README.md").read_bytes())


def test_notes_in_the_description_stay(service: OwnForms, own: Path) -> None:
    service.make_folder()
    (own / "README.md").write_text("我的笔记", encoding="utf-8")
    service.make_folder()
    assert (own / "README.md").read_text("utf-8") == "我的笔记"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_in_the_place_of_the_description_is_not_waited_for(service: OwnForms, own: Path) -> None:
    own.mkdir(parents=True)
    os.mkfifo(own / "README.md")
    with pytest.raises(UserError, match="管道"):
        service.make_folder()


@pytest.fixture
def later(own: Path, tmp_path: Path) -> OwnForms:
    """The folder as the next version of the program sees it, which describes definitions otherwise."""
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    (shipped / "README.md").write_text("新的说明\n", encoding="utf-8")
    return OwnForms(shipped, own)


def test_a_description_nobody_wrote_into_follows_the_program(
    service: OwnForms, later: OwnForms, own: Path
) -> None:
    service.make_folder()
    later.make_folder()
    assert (own / "README.md").read_text("utf-8").startswith("新的说明\n")
    service.make_folder()
    assert (own / "README.md").read_bytes().startswith((FORMS / "README.md").read_bytes())


@pytest.mark.parametrize(("old", "new"), [("毫米", "厘米"), ("# 表单定义", "# 我的表单")])
def test_a_description_somebody_changed_stays(
    service: OwnForms, later: OwnForms, own: Path, old: str, new: str
) -> None:
    service.make_folder()
    changed = (own / "README.md").read_text("utf-8").replace(old, new, 1)
    (own / "README.md").write_text(changed, encoding="utf-8")
    later.make_folder()
    assert (own / "README.md").read_text("utf-8") == changed


def test_other_line_ends_are_no_change(service: OwnForms, later: OwnForms, own: Path) -> None:
    service.make_folder()
    content = (own / "README.md").read_bytes()
    (own / "README.md").write_bytes(content.replace(b"\n", b"\r\n"))
    later.make_folder()
    assert (own / "README.md").read_text("utf-8").startswith("新的说明\n")


def test_a_copied_form_is_the_shipped_one_with_its_sample(service: OwnForms, own: Path) -> None:
    made = service.copy("menu")
    assert (made.folder, made.is_new) == (own / "menu", True)
    assert sorted(path.name for path in made.folder.iterdir()) == ["form.yaml", "sample.yaml"]
    assert (own / "menu" / "form.yaml").read_bytes() == (FORMS / "menu" / "form.yaml").read_bytes()


def test_a_second_copy_leaves_the_own_form_as_it_is(service: OwnForms, own: Path) -> None:
    service.copy("menu")
    (own / "menu" / "form.yaml").write_text("id: menu\n", encoding="utf-8")
    (own / "menu" / "sample.yaml").unlink()
    assert not service.copy("menu").is_new
    assert (own / "menu" / "form.yaml").read_text("utf-8") == "id: menu\n"
    assert not (own / "menu" / "sample.yaml").exists()


def test_an_own_sample_outlives_the_copying_of_its_form(service: OwnForms, own: Path) -> None:
    (own / "menu").mkdir(parents=True)
    (own / "menu" / "sample.yaml").write_text("title: 家宴\n", encoding="utf-8")
    assert service.copy("menu").is_new
    assert (own / "menu" / "sample.yaml").read_text("utf-8") == "title: 家宴\n"


def test_a_folder_that_cannot_be_made_is_told_with_its_place(service: OwnForms, own: Path) -> None:
    own.parent.mkdir()
    own.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(UserError) as raised:
        service.make_folder()
    assert str(own) in str(raised.value)
