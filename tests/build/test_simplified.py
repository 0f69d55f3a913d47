"""The table of simplified characters holds what OpenCC gives for sure, and is what its script writes."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.readings.simplified import TO_SIMPLIFIED
from tests.project import ROOT

if TYPE_CHECKING:
    from types import ModuleType


@pytest.fixture
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("simplified_script", ROOT / "build" / "simplified.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_characters_that_may_stay_and_rare_ones_have_no_pair(script: ModuleType) -> None:
    lines = ["# 注", "", "臺\t台", "發\t发 髪", "像\t像 象", "乾\t干 乾", "𨥛\t𨱀", "薴\t苧", "苧\t苎"]
    assert list(script.pairs(lines)) == [("發", "发"), ("臺", "台"), ("苧", "苎"), ("薴", "苎")]


def test_the_module_is_as_the_script_writes_it(script: ModuleType) -> None:
    table = sorted((chr(traditional), chr(simplified)) for traditional, simplified in TO_SIMPLIFIED.items())
    assert script.TARGET.read_text(encoding="utf-8") == script.module(table)
