"""The folders of the files that come with the program: icons, styles, translations, fonts, forms."""

from __future__ import annotations

import sys
from pathlib import Path


def program_folder() -> Path:
    """Return the folder that holds ``resources`` and ``forms``.

    In the frozen program that is the bundle's own folder, else the root of the project.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parents[2]


def resource_folder() -> Path:
    """Return the folder ``resources``."""
    return program_folder() / "resources"
