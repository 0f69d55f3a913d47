"""An office's own definitions replace the shipped ones; a faulty one is reported and does no harm."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kamdesk.documents.definitions.library import DefinitionError, FormLibrary
from kamdesk.domain.printing.rendered_document import ProblemKind
from kamdesk.services.printing.printing import Printing
from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FORMS = ROOT / "forms"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    shutil.copytree(FORMS / "place-card", folder / "place-card")
    return folder


def changed(own: Path, old: str, new: str) -> FormLibrary:
    path = own / "place-card" / "form.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return FormLibrary(FORMS, own)


def printing(own: Path) -> Printing:
    def office() -> Mapping[str, object]:
        return {"organisation": "海川集团"}

    fonts = ROOT / "resources" / "fonts"
    return Printing(
        forms=FORMS, fonts=fonts, sources=(), office=office, today=lambda: date(2026, 11, 22), own_forms=own
    )


def test_the_own_form_serves_instead_of_the_shipped_one(own: Path) -> None:
    library = changed(own, "title: 座位卡", "title: 席卡")
    assert library.definition("place-card").title == "席卡"
    assert library.fault("place-card") is None
    assert library.definition("table-card").title == "桌次卡"


def test_the_own_sample_is_shown(own: Path) -> None:
    (own / "place-card" / "sample.yaml").write_text("guests: []\n", encoding="utf-8")
    assert FormLibrary(FORMS, own).sample("place-card") == {"guests": []}


def test_a_faulty_own_form_is_reported_and_the_shipped_one_is_used(own: Path) -> None:
    library = changed(own, "card: [90, 50]", "card: [190, 50]")
    assert library.definition("place-card").title == "座位卡"
    fault = library.fault("place-card")
    assert isinstance(fault, DefinitionError)
    assert "place-card/form.yaml 第8行" in str(fault)
    assert "放不进纸张" in str(fault)


def test_a_form_put_right_serves_at_once(own: Path) -> None:
    library = changed(own, "title: 座位卡", "titel: 席卡")
    assert library.fault("place-card") is not None
    shutil.copyfile(FORMS / "place-card" / "form.yaml", own / "place-card" / "form.yaml")
    assert library.fault("place-card") is None
    shutil.rmtree(own / "place-card")
    assert library.definition("place-card").title == "座位卡"


def test_an_own_form_may_be_new(own: Path) -> None:
    shutil.copytree(own / "place-card", own / "gate-card")
    path = own / "gate-card" / "form.yaml"
    path.write_text(path.read_text("utf-8").replace("id: place-card", "id: gate-card"), encoding="utf-8")
    library = FormLibrary(FORMS, own)
    assert "gate-card" in library.ids()
    assert library.definition("gate-card").sheet is not None


def test_a_faulty_own_style_is_reported_and_the_shipped_one_is_used(own: Path) -> None:
    style = (FORMS / "house-style.yaml").read_text("utf-8")
    (own / "house-style.yaml").write_text(style.replace('"#1A1D23"', "黑"), encoding="utf-8")
    library = FormLibrary(FORMS, own)
    assert library.definition("customer-card").title == "客户资料卡"
    assert "house-style.yaml" in str(library.fault("customer-card"))


def test_one_broken_new_form_does_not_take_the_others_from_the_catalogue(own: Path) -> None:
    (own / "broken").mkdir()
    (own / "broken" / "form.yaml").write_text("id: broken\n", encoding="utf-8")
    service = printing(own)
    ids = {entry.id for entry in service.catalogue()}
    assert "customer-card" in ids
    assert "broken" not in ids
    (fault,) = service.faults()
    assert fault.kind is ProblemKind.DEFINITION
    assert "broken/form.yaml 第1行" in str(fault.message)
    assert "改好之前不能使用" in str(fault.message)


def test_a_faulty_own_style_is_one_fault_however_many_forms_it_is_of(own: Path) -> None:
    (own / "house-style.yaml").write_text("fonts: 黑\n", encoding="utf-8")
    (fault,) = printing(own).faults()
    assert "已改用自带的表单" in str(fault.message)


def test_a_document_says_that_the_shipped_form_served(own: Path) -> None:
    changed(own, "rows: 2", "rows: 20")
    problems = printing(own).render("place-card", "blank").problems
    (fault,) = (problem for problem in problems if problem.kind is ProblemKind.DEFINITION)
    assert "已改用自带的表单" in str(fault.message)
