"""Modules that a library imports and hardly ever uses, read at their first use."""

from __future__ import annotations

import sys
import threading
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SPARED_BY_SQLALCHEMY: Final = {
    "importlib.metadata": (),
    "asyncio": ("iscoroutine",),
    "sqlalchemy.dialects.sqlite.aiosqlite": (),
}
"""It imports these to find plug-ins, of which the desk has none, and for programs that await their database.

With each module the functions that it takes out of it already while it is imported.
"""


def load_at_use(modules: Mapping[str, Sequence[str]]) -> None:
    """Let imports of these modules read them only when something in them is asked for.

    Functions named with a module are handed out before it is read, and read it when they are called.
    What is imported already stays as it is. (`importlib.util.LazyLoader` serves the first import alone:
    before Python 3.12 the second one reads the module.)
    """
    for name, functions in modules.items():
        if name not in sys.modules:
            sys.modules[name] = _LateModule(name, functions)


class _LateModule(ModuleType):
    """Stands for a module until something in it is asked for, then becomes another view of it."""

    def __init__(self, name: str, functions: Sequence[str]) -> None:
        super().__init__(name)
        self._lock = threading.Lock()
        parent = name.rpartition(".")[0]
        if not parent or parent in sys.modules:  # one that is not there yet would be read for it
            self.__spec__ = find_spec(name)
            self.__file__ = self.__spec__.origin if self.__spec__ is not None else None
        for function in functions:
            setattr(self, function, partial(_call, name, function))

    def __getattr__(self, attribute: str) -> Any:
        """Read the module; raise `AttributeError` where it has no such attribute either."""
        if attribute == "__wrapped__":  # which the import hook of Qt for Python asks of all that is imported
            raise AttributeError(name=attribute, obj=self)
        return getattr(self._read(), attribute)

    def _read(self) -> ModuleType:
        name = self.__name__
        with self._lock:
            if sys.modules.get(name) is self:
                del sys.modules[name]
            module = import_module(name)
        self.__dict__.update(vars(module))
        return module


def _call(name: str, function: str, *arguments: Any, **named: Any) -> Any:
    """Call a function of a module that is read by now, or is read for it."""
    module = sys.modules[name]
    read = module._read() if isinstance(module, _LateModule) else module  # noqa: SLF001 - a class of this module
    return getattr(read, function)(*arguments, **named)
