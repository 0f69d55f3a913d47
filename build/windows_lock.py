"""The part of the lock that a Windows machine installs, worked out on any machine.

pip reads the markers of a lock for the system it runs on, also when it fetches for another one.
"""

from __future__ import annotations

import re
from typing import Final

from packaging.requirements import Requirement

PYTHON: Final = "3.12"
_WINDOWS: Final = {
    "sys_platform": "win32",
    "platform_system": "Windows",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "python_version": PYTHON,
    "python_full_version": f"{PYTHON}.9",
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
}
# Tools of the developer that have no part in building the program; fetching them again would only take time.
_LEFT_OUT: Final = frozenset(
    {"uv", "ruff", "mypy", "hypothesis", "pdfplumber", "pdfminer-six", "grimp", "cython", "pypinyin"}
)


def for_windows(lock: str) -> str:
    """The entries of a lock that hold on Windows, without markers and with their hashes."""
    entries = re.split(r"\n(?=[A-Za-z0-9])", lock.strip())
    return "\n".join(kept for entry in entries if (kept := _without_marker(entry)) is not None) + "\n"


def _without_marker(entry: str) -> str | None:
    head, *hashes = entry.splitlines()
    requirement = Requirement(head.removesuffix("\\").strip())
    applies = requirement.marker is None or requirement.marker.evaluate(dict(_WINDOWS))
    if not applies or requirement.name in _LEFT_OUT:
        return None
    return "\n".join([f"{requirement.name}{requirement.specifier} \\", *hashes])
