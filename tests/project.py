"""Where the project's own files lie, for tests that read them, and what this machine can do."""

from __future__ import annotations

import shutil
import sysconfig
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
FORMS: Final = ROOT / "forms"
FONTS: Final = ROOT / "resources" / "fonts"
DATA: Final = ROOT / "tests" / "data"

SEATING_CASES: Final = DATA / "seating" / "cases.json"
"""Worked cases of seats, tables and serving: each with what must come out."""
BANQUETS: Final = sorted((DATA / "seating" / "banquets").glob("*.json"))
"""Banquets with the best value known: three to fifty tables of ten."""
SEATING_SCORER: Final = DATA / "seating" / "score.py"
"""Scores a plan of a banquet without using the program."""

HAS_COMPILER: Final = (
    shutil.which("cc") is not None and Path(sysconfig.get_path("include"), "Python.h").is_file()
)
"""Whether extensions of Python can be compiled here, as `build/kernels.py` does."""
