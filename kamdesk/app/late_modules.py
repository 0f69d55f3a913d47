"""Modules of the standard library that a library imports and hardly ever uses, read at their first use."""

from __future__ import annotations

import sys
import threading
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any, Final

SPARED_BY_SQLALCHEMY: Final = ("importlib.metadata",)
"""It imports this, and with it the reading of e-mails, to find plug-ins, of which the desk has none."""


def load_at_use(*names: str) -> None:
    """Let imports of these modules read them only when something in them is asked for.

    What is imported already stays as it is. (`importlib.util.LazyLoader` serves the first import alone:
    before Python 3.12 the second one reads the module.)
    """
    for name in names:
        if name not in sys.modules:
            sys.modules[name] = _LateModule(name)


class _LateModule(ModuleType):
    """Stands for a module until something in it is asked for, then becomes another view of it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.__spec__ = find_spec(name)
        self._lock = threading.Lock()

    def __getattr__(self, attribute: str) -> Any:
        """Read the module; raise `AttributeError` where it has no such attribute either."""
        name = self.__name__
        with self._lock:
            if sys.modules.get(name) is self:
                del sys.modules[name]
            module = import_module(name)
        self.__dict__.update(vars(module))
        return getattr(module, attribute)
