"""The crash log: what the program did and where it failed, never what a record says."""

from __future__ import annotations

import logging
import logging.handlers
import traceback
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kamdesk.config.durable_files import create_empty, make_own_folder

if TYPE_CHECKING:
    from io import TextIOWrapper
    from types import TracebackType

_MAX_BYTES: Final = 1_000_000
_KEPT_FILES: Final = 3


class _OwnersHandler(logging.handlers.RotatingFileHandler):
    """Writes files that only their owner can read."""

    def _open(self) -> TextIOWrapper:
        with suppress(FileExistsError):
            create_empty(Path(self.baseFilename))
        return super()._open()


class _NoDataFormatter(logging.Formatter):
    """Writes a failure as its types and places only: messages of exceptions can quote records."""

    def formatException(  # noqa: N802 - overrides logging's name
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        return describe_failure(ei[1])


def describe_failure(error: BaseException | None) -> str:
    """Return the chain of exception types with file, line and function of every frame.

    Messages and local values are left out, since they may hold customers' data.
    """
    parts: list[str] = []
    while error is not None:
        parts.append(f"{type(error).__module__}.{type(error).__qualname__}")
        parts.extend(
            f"  {frame.filename}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)
        )
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "\n".join(parts)


def start_crash_log(folder: Path) -> Path:
    """Write the crash log to a rotating file in ``folder``, made where missing; return its path."""
    make_own_folder(folder)
    path = folder / "kamdesk.log"
    handler = _OwnersHandler(path, maxBytes=_MAX_BYTES, backupCount=_KEPT_FILES, encoding="utf-8", delay=True)
    handler.setFormatter(_NoDataFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger = logging.getLogger("kamdesk")
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    return path
