"""The developer's one command: sets the project up and runs, tests, checks, packages and pictures it.

It needs Python 3.11 to 3.13 and nothing else; what it sets up lies in .venv and .work of the project.
"""

from __future__ import annotations

import argparse
import io
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT: Final = Path(__file__).resolve().parent.parent
SAMPLE_DESK: Final = ROOT / ".work" / "desk" / "sample.kamdesk"
TRANSLATIONS: Final = ROOT / "resources" / "translations"
_ALL_CORES: Final = ("--numprocesses", "auto", "--dist", "worksteal")
_OWN_WAY: Final = (
    "-n",
    "--numprocesses",
    "--dist",
    "-s",
    "--pdb",
    "--trace",
    "--collect-only",
    "-h",
    "--help",
)
_OLDEST: Final = (3, 11)
_BEYOND_NEWEST: Final = (3, 14)


def main(arguments: Sequence[str] | None = None) -> int:
    """Sets up what is missing, then does what the first word says; returns the exit code."""
    options, rest = _parser().parse_known_args(arguments)
    if not _OLDEST <= sys.version_info[:2] < _BEYOND_NEWEST:
        print(f"KamDesk needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 2
    # Only now: they use what an older Python lacks.
    import environment

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(line_buffering=True)  # what is said here stays in order with what tools say

    try:
        environment.ensure()
    except environment.SetupError as error:
        print(f"set-up: {error}", file=sys.stderr)
        return 2
    _complete_resources()
    verb: Callable[[argparse.Namespace, list[str]], int] = options.verb
    return verb(options, rest)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python build/dev.py", description=__doc__)
    words = parser.add_subparsers(required=True, metavar="WORD")

    def add(
        name: str, verb: Callable[[argparse.Namespace, list[str]], int], text: str
    ) -> argparse.ArgumentParser:
        word = words.add_parser(name, help=text, description=text)
        word.set_defaults(verb=verb)
        return word

    add("setup", _setup, "only set up: environment, fonts, translations, libraries, kernels")
    add("run", _run, "open a sample desk, or do what further words say to kamdesk")
    add("test", _test, "run the tests on all cores; further words go to pytest")
    add("steady", _steady, "run the tests five times (--runs) while every core is kept busy")
    add("check", _check, "lint, format, types, import contracts, sizes")
    package = add("package", _package, "build the program for this system and smoke-test it")
    package.add_argument(
        "--windows", action="store_true", help="build the Windows program, under Wine on Linux"
    )
    package.add_argument(
        "--installer", action="store_true", help="with the Windows program, also its installer"
    )
    add("screenshots", _screenshots, "make the pictures of the user guide")
    add("bench", _bench, "run the benchmarks, or those whose names hold one of the further words")
    add("lock", _lock, "make the lock of packages anew from pyproject.toml")
    return parser


def _complete_resources() -> None:
    """Fonts, compiled translations and kernels: made, not committed; none stops the work when missing."""
    import fonts
    import kernels

    if fonts.missing(fonts.read_manifest()) and not fonts.lately_failed():
        _execute(_tool("python"), "build/fonts.py")
    if any(_is_older(source.with_suffix(".qm"), source) for source in TRANSLATIONS.glob("*.ts")):
        _execute(_tool("python"), "build/translations.py", "compile")
    if not kernels.is_tried():
        _execute(_tool("python"), "build/kernels.py")


def _is_older(made: Path, source: Path) -> bool:
    return not made.exists() or made.stat().st_mtime < source.stat().st_mtime


def _setup(_options: argparse.Namespace, _rest: list[str]) -> int:
    return 0


def _run(_options: argparse.Namespace, rest: list[str]) -> int:
    program = (_tool("python"), "-m", "kamdesk.app.main")
    if rest:
        return _execute(*program, *rest)
    # A desk to try things on, apart from what its owner may keep in the usual place.
    os.environ["KAMDESK_HOME"] = str(SAMPLE_DESK.parent)
    sample = ("--database", str(SAMPLE_DESK))
    if not SAMPLE_DESK.exists() and (code := _execute(*program, "demo", "--no-encryption", *sample)):
        return code
    import without_display

    if without_display.has_display(sys.platform, os.environ):
        return _execute(*program, *sample)
    print("run: there is no display to show the window on; here are the desk, its picture and its sheets:")
    return _execute(_tool("python"), "build/without_display.py", str(SAMPLE_DESK), offscreen=True)


def _test(_options: argparse.Namespace, rest: list[str]) -> int:
    return _execute(_tool("python"), "-m", "pytest", *_workers(rest), *rest, offscreen=True)


def _workers(rest: list[str]) -> tuple[str, ...]:
    """One process a core, unless single files are named or the words for pytest want it otherwise."""
    names_a_file = any((ROOT / word.partition("::")[0]).is_file() for word in rest)
    return () if names_a_file or any(word.startswith(_OWN_WAY) for word in rest) else _ALL_CORES


def _steady(_options: argparse.Namespace, rest: list[str]) -> int:
    return _execute(_tool("python"), "build/steadiness.py", *rest, offscreen=True)


def _check(_options: argparse.Namespace, _rest: list[str]) -> int:
    steps = {
        "lint": (_tool("ruff"), "check", "--quiet", "."),
        "format": (_tool("ruff"), "format", "--check", "--quiet", "."),
        "types": (_tool("mypy"),),
        "contracts": (_tool("lint-imports"),),
        "sizes": (_tool("python"), "build/sizes.py"),
    }
    failed = [name for name, command in steps.items() if not _report(name, command)]
    print(f"check: {', '.join(failed)} failed" if failed else "check: all passed")
    return 1 if failed else 0


def _report(name: str, command: tuple[str, ...]) -> bool:
    """Runs one check; its own words are shown only when it fails."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        print(done.stdout + done.stderr, end="")
    print(f"check: {name} {'failed' if done.returncode else 'passed'}", flush=True)
    return done.returncode == 0


def _package(options: argparse.Namespace, _rest: list[str]) -> int:
    script = "wine.py" if options.windows and sys.platform != "win32" else "package.py"
    more = ["--installer"] if options.installer else []
    return _execute(_tool("python"), f"build/{script}", *more, offscreen=True)


def _screenshots(_options: argparse.Namespace, rest: list[str]) -> int:
    return _execute(_tool("python"), "build/screenshots.py", *rest, offscreen=True)


def _bench(_options: argparse.Namespace, rest: list[str]) -> int:
    scripts = sorted((ROOT / "tests" / "benchmarks").glob("bench_*.py"))
    chosen = [script for script in scripts if not rest or any(word in script.stem for word in rest)]
    codes = []
    for script in chosen:
        print(f"bench: {script.stem.removeprefix('bench_')}")
        codes.append(_execute(_tool("python"), str(script), offscreen=True))
    return max(codes, default=0)


def _lock(_options: argparse.Namespace, _rest: list[str]) -> int:
    import environment

    try:
        environment.update_lock()
        environment.ensure()
    except environment.SetupError as error:
        print(f"lock: {error}", file=sys.stderr)
        return 1
    return 0


def _tool(name: str) -> str:
    import environment

    return environment.tool(name)


def _execute(*command: str, offscreen: bool = False) -> int:
    """Runs a command in the project's root with its output shown; returns its exit code."""
    surroundings = dict(os.environ)
    if offscreen:
        surroundings.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        return subprocess.run(command, cwd=ROOT, env=surroundings, check=False).returncode
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    raise SystemExit(main())
