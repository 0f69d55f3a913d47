"""Typefaces for tests of paper: the project's own, without which these tests say so and step aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kamdesk.documents.fonts.shipped import OWN_FILES, FontRole, Typefaces
from kamdesk.documents.text.typesetting import TextStyle
from tests.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def own_fonts() -> Path:
    folder = ROOT / "resources" / "fonts"
    if not all((folder / name).is_file() for name in OWN_FILES.values()):
        pytest.skip("the project's fonts are not fetched (python build/dev.py fetches them)")
    return folder


@pytest.fixture(scope="session")
def typefaces(own_fonts: Path) -> Typefaces:
    return Typefaces(own_fonts)


@pytest.fixture(scope="session")
def body_style(typefaces: Typefaces) -> TextStyle:
    return TextStyle(typefaces.typeface(FontRole.BODY), 10, 7.5, 1.35, (0.0, 0.0, 0.0))
