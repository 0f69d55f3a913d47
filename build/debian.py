"""System libraries that Qt needs on Debian and Ubuntu: installed when allowed, else named."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# The package of each library that the wheels of Qt expect from the system.
_PACKAGES: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libz.so.1": "zlib1g",
}
_NOT_FOUND: Final = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)
# What a window, an off-screen window and a printer dialogue load.
_LOADED: Final = (
    "libQt6Widgets.so.6", "libQt6Svg.so.6", "libQt6PrintSupport.so.6", "libqxcb.so", "libqoffscreen.so",
)  # fmt: skip


def complete_libraries(environment: Path) -> bool:
    """Installs or names the system libraries that Qt in this environment lacks; True when none is missing."""
    if not sys.platform.startswith("linux") or shutil.which("ldd") is None:
        return True
    wanted = missing_libraries(environment)
    unknown = sorted(wanted - _PACKAGES.keys())
    packages = sorted({_PACKAGES[library] for library in wanted & _PACKAGES.keys()})
    if unknown:
        print(f"set-up: Qt needs these libraries of the system: {', '.join(unknown)}")
    if packages and install(packages, "Qt"):
        return not missing_libraries(environment)
    return not wanted


def missing_libraries(environment: Path) -> frozenset[str]:
    """The libraries that the dynamic linker does not find for the parts of Qt the desk uses."""
    parts = [
        path
        for path in environment.glob("lib/python*/site-packages/PySide6/Qt/**/*.so*")
        if path.name in _LOADED
    ]
    answers = [
        subprocess.run(["ldd", str(part)], capture_output=True, text=True, check=False) for part in parts
    ]
    return frozenset(name for answer in answers for name in _NOT_FOUND.findall(answer.stdout))


def install(packages: Iterable[str], purpose: str) -> bool:
    """Installs Debian packages when this user may unasked, else names them; True when installed."""
    names = sorted(packages)
    rights = _rights()
    if shutil.which("apt-get") is None or rights is None:
        print(
            f"set-up: {purpose} needs packages of the system: sudo apt-get install {' '.join(names)}",
            flush=True,
        )
        return False
    print(f"set-up: installing {' '.join(names)} for {purpose}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}

    def apt(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [*rights, "apt-get", "-q", "-y", *arguments]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    choice = ("install", "--no-install-recommends", *names)
    done = apt(*choice)
    if done.returncode:
        apt("update")  # the lists of a fresh machine may be empty or old
        done = apt(*choice)
    if done.returncode:
        last = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:]
        print(f"set-up: that failed ({' '.join(last)}); please install them by hand", flush=True)
    return done.returncode == 0


def _rights() -> list[str] | None:
    """The words before a command that make it run as root without a question; None where that cannot be."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and not subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode
    ):
        return ["sudo", "-n"]
    return None
