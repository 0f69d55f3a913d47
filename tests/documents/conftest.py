"""The style of text that tests of documents set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kamdesk.documents.fonts.shipped import FontRole, Typefaces
from kamdesk.documents.text.typesetting import TextStyle

if TYPE_CHECKING:
    from kamdesk.documents.fonts.shipped import Typefaces


@pytest.fixture(scope="session")
def body_style(typefaces: Typefaces) -> TextStyle:
    return TextStyle(typefaces.typeface(FontRole.BODY), 10, 7.5, 1.35, (0.0, 0.0, 0.0))
