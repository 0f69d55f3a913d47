"""Compiles what computes most beside its sources, which serve themselves where there is no compiler.

One source, two forms: plain Python, and, with the types of a .pxd beside it, an extension by Cython, which
Python prefers. It is no part of the repository, and is made again when the source, Cython or Python changes.
Annotations say what people and mypy read; they are no types to Cython, so that both forms do the same.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Final

import environment

_TABLES: Final = ("kamdesk.domain.seating.banquet.kernel", "kamdesk.domain.seating.banquet.pairing")
_WORDS: Final = (
    "kamdesk.domain.readings.finding",
    "kamdesk.domain.readings.pinyin",
    "kamdesk.store.search.tokens",
)
MODULES: Final = (*_TABLES, *_WORDS)
"""The search for tables, and what makes the words by which records are found."""
SUFFIX: Final = str(sysconfig.get_config_var("EXT_SUFFIX"))
WINDOWS_SUFFIX: Final = ".cp312-win_amd64.pyd"

_WORK: Final = environment.WORK / "kernels"
_STAMP: Final = _WORK / "tried"
_WINDOWS_COMPILER: Final = ("x86_64-w64-mingw32-gcc", "-DMS_WIN64", "-shared", "-s", "-static-libgcc")
_SECONDS: Final = 300


class KernelError(Exception):
    """The modules could not be compiled; the message says why in a line."""


def is_tried() -> bool:
    """Whether these very sources were compiled here, or could not be and need not be tried again."""
    if not _STAMP.exists():
        return False
    tried = json.loads(_STAMP.read_text(encoding="utf-8"))
    standing = [_extension(name, SUFFIX).exists() for name in MODULES]
    return bool(tried == [_fingerprint(), all(standing)])


def make() -> None:
    """Compiles for this Python, by the compiler that setuptools finds.

    Raises:
        KernelError: There is no compiler, or it could not do it.
    """
    from setuptools import Distribution, Extension
    from setuptools.errors import BaseError, CompileError, LinkError

    def compiled_with(name: str) -> list[str]:
        return ["/O2"] if sys.platform == "win32" else [_optimisation(name), "-g0"]

    extensions = [
        Extension(name, [str(_to_c(name))], extra_compile_args=compiled_with(name)) for name in MODULES
    ]
    command = Distribution({"name": "kernels", "ext_modules": extensions}).get_command_obj("build_ext")
    command.build_lib, command.build_temp = str(_WORK), str(_WORK)
    command.parallel = True
    command.ensure_finalized()
    try:
        command.run()
    except (BaseError, CompileError, LinkError) as error:
        raise KernelError(str(error).strip().splitlines()[0]) from error
    for name in MODULES:
        # Put in place at once: a program that runs keeps the one it has.
        Path(command.get_ext_fullpath(name)).replace(_extension(name, SUFFIX))


def make_for_windows(python: Path) -> None:
    """Compiles from another system for the Windows Python that lies in a folder.

    Raises:
        KernelError: The compiler could not do it.
    """
    for name in MODULES:
        target = _extension(name, WINDOWS_SUFFIX)
        places = (f"-I{python / 'include'}", f"-L{python / 'libs'}", "-o", str(target), str(_to_c(name)))
        _run(*_WINDOWS_COMPILER, _optimisation(name), *places, "-lpython312")


def remove(suffix: str) -> None:
    """Takes away what was compiled, so that the plain sources serve."""
    for name in MODULES:
        _extension(name, suffix).unlink(missing_ok=True)


def _optimisation(name: str) -> str:
    """What the compiler is told: words are made by Python's own functions, which it cannot better."""
    return "-O1" if name in _WORDS else "-O3"


def _extension(name: str, suffix: str) -> Path:
    """The file beside the source of a module that ends so."""
    return environment.ROOT.joinpath(*name.split(".")).with_suffix(suffix)


def _to_c(name: str) -> Path:
    """The C source that Cython makes of a module; its full name goes into it."""
    _WORK.mkdir(parents=True, exist_ok=True)
    target = _WORK / f"{name}.c"
    command = (sys.executable, "-m", "cython", "--3str", "-X", "annotation_typing=False")
    _run(*command, "--module-name", name, "-o", str(target), str(_extension(name, ".py")))
    return target


def _run(*command: str) -> None:
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, errors="replace", timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise KernelError(str(error)) from error
    if done.returncode:
        raise KernelError(f"{Path(command[0]).name} said: {done.stderr.strip()}")


def _fingerprint() -> str:
    """What the extensions are made from, as text that changes when it does."""
    files = (_extension(name, end) for name in MODULES for end in (".py", ".pxd"))
    sources = [file.read_bytes() for file in files if file.exists()]
    locked = re.findall(rb"^cython==[^ ]*", environment.LOCK.read_bytes(), re.MULTILINE)
    compiler = str(shutil.which("cc")).encode()  # a new one is worth a new try
    parts = [*sources, *locked, compiler, Path(__file__).read_bytes(), sys.version.encode(), SUFFIX.encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def main() -> int:
    """Compiles, or says in one line why not; either way the program works, so the exit code is 0."""
    made = True
    try:
        make()
    except KernelError as error:
        made = False
        remove(SUFFIX)
        print(f"kernels: tables and search words are computed by plain Python, more slowly: {error}")
    _WORK.mkdir(parents=True, exist_ok=True)
    _STAMP.write_text(json.dumps([_fingerprint(), made]), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
