"""Where the project's own files lie, for tests that read them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
FORMS: Final = ROOT / "forms"
FONTS: Final = ROOT / "resources" / "fonts"
SHARED: Final = ROOT.parent / "shared"
"""What the department handed over, beside the project."""
