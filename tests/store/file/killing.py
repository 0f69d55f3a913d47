"""What a program leaves on the disk when it is killed, at each step of what it does."""

from __future__ import annotations

import shutil
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_ACTS: Final = frozenset({"posix", "nt", "_io"})


@contextmanager
def killed_at_every_step(folder: Path, into: Path) -> Iterator[list[Path]]:
    """Give the folders, made in ``into``, that hold what a kill would leave of ``folder``, in their order.

    A copy is made before each call of the system or of the database that finds another state than the last,
    and at the end.
    """
    left: list[Path] = []
    seen: list[dict[str, bytes]] = [{}]

    def keep() -> None:
        now = {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        if now != seen[-1]:
            seen.append(now)
            left.append(shutil.copytree(folder, into / f"killed-{len(left)}"))

    def keep_before(_frame: object, event: str, called: Any) -> None:
        if event == "c_call" and (called.__module__ in _ACTS or called.__name__ == "execute"):
            sys.setprofile(None)
            keep()
            sys.setprofile(keep_before)

    sys.setprofile(keep_before)
    try:
        yield left
    finally:
        sys.setprofile(None)
    keep()
