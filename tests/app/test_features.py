"""The features: every kind of record belongs to one, and their list builds the desk."""

from __future__ import annotations

import subprocess
import sys

from kamdesk.app.features import features
from kamdesk.domain.kinds import KINDS
from tests.project import ROOT


def test_every_kind_of_record_belongs_to_one_feature() -> None:
    brought = [kind for feature in features() for kind in feature.kinds()]
    assert sorted(kind.name for kind in brought) == sorted(kind.name for kind in KINDS)


def test_each_form_is_filled_by_one_feature() -> None:
    forms = [form for feature in features() for source in feature.form_data() for form in source.forms]
    assert len(forms) == len(set(forms)) >= 13


def test_the_list_of_features_loads_neither_windows_nor_database() -> None:
    script = (
        "import sys; from kamdesk.app.features import features; features(); "
        "print(sorted({'PySide6', 'sqlalchemy', 'reportlab', 'openpyxl'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
