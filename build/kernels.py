"""Compiles the search for tables beside its sources, which serve themselves where there is no compiler.

One source, two forms: plain Python, and with the types of the .pxd beside it an extension by Cython, which
Python prefers. It is no part of the repository, and is made again when the source, Cython or Python changes.
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

PACKAGE: Final = environment.ROOT / "kamdesk" / "domain" / "seating" / "banquet"
MODULES: Final = ("kernel", "pairing")
SUFFIX: Final = str(sysconfig.get_config_var("EXT_SUFFIX"))
WINDOWS_SUFFIX: Final = ".cp312-win_amd64.pyd"

_WORK: Final = environment.WORK / "kernels"
_STAMP: Final = _WORK / "tried"
_WINDOWS_COMPILER: Final = ("x86_64-w64-mingw32-gcc", "-O3", "-DMS_WIN64", "-shared", "-s", "-static-libgcc")
_SECONDS: Final = 300


class KernelError(Exception):
    """The search could not be compiled; the message says why in a line."""


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

    flags = ["/O2"] if sys.platform == "win32" else ["-O3", "-g0"]
    extensions = [Extension(name, [str(_to_c(name))], extra_compile_args=flags) for name in MODULES]
    command = Distribution({"name": "kernels", "ext_modules": extensions}).get_command_obj("build_ext")
    command.build_lib, command.build_temp = str(_WORK), str(_WORK)
    command.ensure_finalized()
    try:
        command.run()
    except (BaseError, CompileError, LinkError) as error:
        raise KernelError(str(error).strip().splitlines()[0]) from error
    for name in MODULES:
        # Put in place at once: a program that runs keeps the one it has.
        (_WORK / (name + SUFFIX)).replace(_extension(name, SUFFIX))


def make_for_windows(python: Path) -> None:
    """Compiles from another system for the Windows Python that lies in a folder.

    Raises:
        KernelError: The compiler could not do it.
    """
    for name in MODULES:
        target = _extension(name, WINDOWS_SUFFIX)
        places = (f"-I{python / 'include'}", f"-L{python / 'libs'}", "-o", str(target), str(_to_c(name)))
        _run(*_WINDOWS_COMPILER, *places, "-lpython312")


def remove(suffix: str) -> None:
    """Takes away what was compiled, so that the plain sources serve."""
    for name in MODULES:
        _extension(name, suffix).unlink(missing_ok=True)


def _extension(name: str, suffix: str) -> Path:
    return PACKAGE / (name + suffix)


def _to_c(name: str) -> Path:
    """The C source that Cython makes of a module; its full name goes into it."""
    _WORK.mkdir(parents=True, exist_ok=True)
    target = _WORK / f"{name}.c"
    module = ".".join((*PACKAGE.relative_to(environment.ROOT).parts, name))
    command = (sys.executable, "-m", "cython", "--3str", "--module-name", module)
    _run(*command, "-o", str(target), str(PACKAGE / f"{name}.py"))
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
    sources = [_extension(name, end).read_bytes() for name in MODULES for end in (".py", ".pxd")]
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
        print(f"kernels: the search for tables runs as plain Python, more slowly: {error}")
    _WORK.mkdir(parents=True, exist_ok=True)
    _STAMP.write_text(json.dumps([_fingerprint(), made]), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
