"""Builds the program for this system as one folder under dist/ and proves that what was built starts."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kamdesk import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parent.parent
WORK: Final = ROOT / ".work" / "pyinstaller"
PROGRAM: Final = ROOT / "dist" / "KamDesk"
# The program by itself; the fonts that come with it count apart.
LARGEST_MB: Final = {"win32": 120, "linux": 320}

_SECONDS_TO_BUILD: Final = 900
_SECONDS_TO_START: Final = 180


def freeze() -> int:
    """Runs PyInstaller over installer.spec; its words are shown only when it fails. Returns its exit code."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(PROGRAM.parent), "--workpath", str(WORK), str(ROOT / "installer.spec")]
    surroundings = {
        **os.environ,
        # Its cache stays in the project, so that two projects do not meet in one home folder.
        "PYINSTALLER_CONFIG_DIR": str(WORK / "cache"),
        # Modules lie as they are: unpacking those of a start took longer than reading them.
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",
    }
    done = subprocess.run(
        command, cwd=ROOT, env=surroundings, capture_output=True, timeout=_SECONDS_TO_BUILD, check=False
    )
    if done.returncode:
        print(done.stderr.decode(errors="replace"))
    return done.returncode


def megabytes(program: Path) -> tuple[float, float]:
    """The size of the built program without its fonts, and of its fonts, in MB."""
    files = [path for path in program.rglob("*") if path.is_file() and not path.is_symlink()]
    fonts = sum(path.stat().st_size for path in files if path.parent.name == "fonts")
    return (sum(path.stat().st_size for path in files) - fonts) / 1e6, fonts / 1e6


def smoke() -> int:
    """Starts the built program's self-check in an empty home folder; returns its exit code."""
    executable = PROGRAM / ("kamdesk-cli.exe" if sys.platform == "win32" else "KamDesk")
    with tempfile.TemporaryDirectory(prefix="kamdesk-smoke-") as home:
        surroundings = {**os.environ, "HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run(
            [str(executable), "smoke"], cwd=home, env=surroundings, timeout=_SECONDS_TO_START, check=False
        ).returncode


def main() -> int:
    """Builds, measures and smoke-tests; the exit code says whether all held."""
    started = time.monotonic()
    if freeze():
        print("package: PyInstaller failed")
        return 1
    program, fonts = megabytes(PROGRAM)
    place = PROGRAM.relative_to(ROOT).as_posix()
    print(
        f"package: {place}, {program:.0f} MB and {fonts:.0f} MB of fonts, {time.monotonic() - started:.0f} s"
    )
    if found := list(_problems()):
        print("\n".join(f"package: {problem}" for problem in found))
        return 1
    code = smoke()
    print(f"package: the built program's smoke test {'failed' if code else 'passed'}", flush=True)
    if code == 0 and sys.platform == "win32" and "--installer" in sys.argv[1:]:
        return _make_installer()
    return 1 if code else 0


def too_large(program: Path, system: str) -> Iterator[str]:
    """Says so when the program, fonts apart, has more than it may on that system."""
    size, _fonts = megabytes(program)
    if size > LARGEST_MB[system]:
        yield f"the program has {size:.0f} MB, {LARGEST_MB[system]} are allowed"


def _problems() -> Iterator[str]:
    """What is wrong with the built program before it is even started."""
    yield from too_large(PROGRAM, sys.platform)
    if sys.platform == "win32":
        import pe_check

        yield from pe_check.problems(PROGRAM, __version__, frozenset())


def _make_installer() -> int:
    import installer

    try:
        print(f"package: {installer.make(PROGRAM, __version__).relative_to(ROOT).as_posix()}")
    except installer.InstallerError as error:
        print(f"package: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
