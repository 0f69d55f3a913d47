"""The plain form of modules of which a compiled one may serve, so that tests can compare both."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

if TYPE_CHECKING:
    from types import ModuleType


def plainly_read(*modules: ModuleType) -> list[Any]:
    """Return these modules as plain Python reads their sources, each using those before it."""
    found: list[Any] = []
    with patch.dict(sys.modules):
        for module in modules:
            name = module.__name__
            source = Path(str(module.__file__)).with_name(f"{name.rpartition('.')[2]}.py")
            spec = importlib.util.spec_from_file_location(name, source)
            assert spec is not None
            assert spec.loader is not None
            plain = importlib.util.module_from_spec(spec)
            sys.modules[name] = plain
            spec.loader.exec_module(plain)
            found.append(plain)
    return found
