"""The project's own virtual environment: made, brought to the lock, and left alone while it fits."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tomllib
import venv
from pathlib import Path
from typing import TYPE_CHECKING, Final

import debian

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / ".venv"
LOCK: Final = ROOT / "build" / "requirements.lock"
PYPROJECT: Final = ROOT / "pyproject.toml"
WORK: Final = ROOT / ".work"

_STAMP: Final = FOLDER / "kamdesk-setup.json"
_SCRIPTS: Final = FOLDER / ("Scripts" if sys.platform == "win32" else "bin")
_SUFFIX: Final = ".exe" if sys.platform == "win32" else ""
_PIP: Final = ("-m", "pip", "--disable-pip-version-check", "--no-input")
# What a lock never names, and must not be taken away for it.
_UNLOCKED: Final = frozenset({"pip", "kamdesk"})


class SetupError(Exception):
    """The environment could not be made; the message says what to do."""


def tool(name: str) -> str:
    """The path of a program inside the environment, such as python or ruff."""
    return str(_SCRIPTS / (name + _SUFFIX))


def ensure() -> None:
    """Makes the environment fit this Python, the lock and the project; quick when it does already.

    Raises:
        SetupError: Something needed is missing and could not be fetched.
    """
    wanted, present = _fingerprint(), _read_stamp()
    if present.get("place") != wanted["place"] or not Path(tool("python")).exists():
        present = {}
    steps: dict[str, Callable[[], bool]] = {
        "place": _create,
        "lock": _install_locked,
        "project": _install_project,
        "libraries": lambda: debian.complete_libraries(FOLDER),
    }
    for part, step in steps.items():
        # Noted one by one, so that a set-up that was stopped goes on where it was.
        if present.get(part) != wanted[part] and step():
            present[part] = wanted[part]
            _STAMP.write_text(json.dumps(present), encoding="utf-8")


def locked_names(lock: str) -> frozenset[str]:
    """The normalised names of the packages in the text of a lock."""
    return frozenset(_normal(name) for name in re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE))


def update_lock() -> None:
    """Makes the lock anew from pyproject.toml: for every Python and system, with hashes, naming no host.

    Raises:
        SetupError: The resolver found no answer.
    """
    command = [
        tool("uv"),
        "pip",
        "compile",
        "--universal",
        "--python-version",
        "3.11",
        "--upgrade",
        "--quiet",
    ]
    command += ["--generate-hashes", "--no-emit-index-url", "--no-header", "--no-annotate", "--extra", "dev"]
    if subprocess.run(
        [*command, str(PYPROJECT), "--output-file", str(LOCK)], cwd=ROOT, check=False
    ).returncode:
        raise SetupError("no set of packages satisfies pyproject.toml; the lock is as it was")


def _fingerprint() -> dict[str, str]:
    """What the environment depends on, each part as text that changes when it does."""
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
    installed = json.dumps([project["build-system"], project["project"]], sort_keys=True)
    return {
        # Its scripts hold the folder's name: an environment that was moved does not work.
        "place": f"{sys.base_prefix} {sys.version.split()[0]} {FOLDER}",
        "lock": hashlib.sha256(LOCK.read_bytes()).hexdigest(),
        "project": hashlib.sha256(installed.encode()).hexdigest(),
        "libraries": "complete",
    }


def _read_stamp() -> dict[str, str]:
    try:
        stamp: dict[str, str] = json.loads(_STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp


def _create() -> bool:
    if FOLDER.exists():
        if Path(sys.prefix).resolve() == FOLDER.resolve():
            raise SetupError(
                "the environment must be made anew: start this with the system's Python, not with .venv's"
            )
        _say("making .venv anew, as the Python or the place changed")
        shutil.rmtree(FOLDER)
    else:
        _say(f"making .venv with Python {sys.version.split()[0]}")
    if importlib.util.find_spec("ensurepip") is None:
        debian.install((f"python{sys.version_info[0]}.{sys.version_info[1]}-venv",), "Python's venv")
    try:
        venv.create(FOLDER, with_pip=True, symlinks=sys.platform != "win32")
    except subprocess.CalledProcessError as error:
        raise SetupError(
            "Python's venv could not be made; on Debian and Ubuntu it needs python3-venv"
        ) from error
    return True


def _install_locked() -> bool:
    _say("installing the locked packages")
    _pip("install", "--require-hashes", "--no-deps", "--only-binary=:all:", "--quiet", "-r", str(LOCK))
    _remove_strangers()
    return True


def _install_project() -> bool:
    _say("installing the project, editable")
    _pip("install", "--no-deps", "--no-build-isolation", "--quiet", "--editable", str(ROOT))
    return True


def _pip(*arguments: str) -> None:
    if subprocess.run([tool("python"), *_PIP, *arguments], cwd=ROOT, check=False).returncode:
        raise SetupError(
            "pip could not do this (its message stands above); once that is mended, the same command goes on"
        )


def _remove_strangers() -> None:
    """Uninstalls what the lock does not name, so that nothing works here by accident."""
    listing = subprocess.run(
        [tool("python"), *_PIP, "list", "--format=json"], capture_output=True, check=True, cwd=ROOT
    )
    allowed = locked_names(LOCK.read_text(encoding="utf-8")) | _UNLOCKED
    strangers = [
        entry["name"] for entry in json.loads(listing.stdout) if _normal(entry["name"]) not in allowed
    ]
    if strangers:
        _pip("uninstall", "--yes", "--quiet", *strangers)


def _normal(name: str) -> str:
    """A package name as all spellings of it agree (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _say(text: str) -> None:
    print(f"set-up: {text}", flush=True)
