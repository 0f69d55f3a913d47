"""Runs the tests several times while every core is kept busy: what passes only on a quiet machine shows."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import environment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

RUNS: Final = 5
_BUSY: Final = (sys.executable, "-c", "while True: pass")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the tests until one run fails or all passed; returns the exit code of the last run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS, help="how many runs must pass (5 unless given)")
    options, rest = parser.parse_known_args(arguments)
    command = (sys.executable, "build/dev.py", "test", "-q", *rest)
    for run in range(1, options.runs + 1):
        began = time.monotonic()
        with all_cores_busy():
            code = subprocess.run(command, cwd=environment.ROOT, check=False).returncode
        print(f"steady: run {run} of {options.runs} {'failed' if code else 'passed'}", end=" ")
        print(f"after {time.monotonic() - began:.0f} s", flush=True)
        if code:
            return code
    return 0


@contextmanager
def all_cores_busy() -> Iterator[None]:
    """Keeps as many processes computing as there are cores."""
    busy = [subprocess.Popen(_BUSY) for _ in range(os.cpu_count() or 1)]
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait()


if __name__ == "__main__":
    sys.exit(main())
