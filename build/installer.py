"""Packs the built Windows program into one installer and tries that under Wine: in, over, out again."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Final

import branding

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT: Final = Path(__file__).resolve().parent.parent
SCRIPT: Final = ROOT / "build" / "installer.nsi"
UNINSTALL_KEY: Final = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\KamDesk"


class InstallerError(Exception):
    """The installer could not be made, or did not do what it should; the message says which step."""


def make(program: Path, version: str) -> Path:
    """Packs the program's folder; returns the installer beside it.

    Raises:
        InstallerError: makensis is missing or refused.
    """
    if shutil.which("makensis") is None:
        raise InstallerError("makensis is missing (Debian's package nsis)")
    target = program.parent / f"KamDesk-{version}-setup.exe"
    icon = branding.write_icon(ROOT / ".work" / "kamdesk.ico")
    values = {"VERSION": version, "PAYLOAD": str(program), "OUTPUT": str(target), "ICON": str(icon)}
    defines = [f"-D{name}={value}" for name, value in values.items()]
    command = ["makensis", "-V2", "-INPUTCHARSET", "UTF8", *defines, str(SCRIPT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise InstallerError(f"makensis refused:\n{done.stdout}{done.stderr}")
    return target


def try_out(installer: Path, drive: Path, run: Callable[..., str]) -> None:
    r"""Installs silently, starts what was installed, installs over it and removes it; user data must stay.

    Args:
        installer: What `make` gave.
        drive: Where drive C of the Windows it is tried on lies.
        run: Runs a Windows program there and raises when it fails.

    Raises:
        InstallerError: Something was not as it should be.
    """
    folder = drive / "KamDesk-trial"
    shutil.rmtree(folder, ignore_errors=True)
    place = r"C:\KamDesk-trial"
    run(str(installer), "/S", f"/D={place}")
    _expect((folder / "KamDesk.exe").exists(), "the program was not installed")
    run(f"{place}\\kamdesk-cli.exe", "smoke")
    left_over = folder / "_internal" / "left-over.txt"
    left_over.touch()
    run(str(installer), "/S", f"/D={place}")
    _expect(not left_over.exists(), "installing over an old version left its files")
    _expect(not (folder / "new").exists(), "installing left its scratch folder")
    _expect("KamDesk" in run("reg", "query", UNINSTALL_KEY), "Windows does not list the program")
    data = folder / "kept.kamdesk"
    data.touch()
    # With _?= the uninstaller works in place, so that its end can be waited for.
    run(f"{place}\\uninstall.exe", "/S", f"_?={place}")
    _expect(not (folder / "_internal").exists(), "the program was not removed")
    _expect(data.exists(), "removing the program took a file of the user's along")
    shutil.rmtree(folder)


def _expect(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - reads as the sentence it is
    if not holds:
        raise InstallerError(otherwise)
