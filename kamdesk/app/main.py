"""Where the program begins: a verb on the command line, or the window."""

from __future__ import annotations

import gc
import importlib
import sys
from typing import TYPE_CHECKING, Final, cast

from kamdesk.app import console
from kamdesk.app.commands.arguments import parse
from kamdesk.app.crash import guarded
from kamdesk.config.paths import user_paths
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.refusals import reason_of
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

# Module and function of each verb, loaded when called: ``print`` must not wait for the window's libraries.
_VERBS: Final = {
    None: ("kamdesk.app.desk", "run_desk"),
    "demo": ("kamdesk.app.commands.demo", "demo"),
    "import": ("kamdesk.app.commands.exchange", "import_records"),
    "export": ("kamdesk.app.commands.exchange", "export_records"),
    "search": ("kamdesk.app.commands.search", "search"),
    "forms": ("kamdesk.app.commands.forms", "forms"),
    "print": ("kamdesk.app.commands.forms", "print_form"),
    "evaluate": ("kamdesk.app.commands.evaluate", "evaluate"),
    "compute": ("kamdesk.app.commands.compute", "compute"),
    "seat": ("kamdesk.app.commands.seat", "seat"),
    "backup": ("kamdesk.app.commands.care", "backup"),
    "check": ("kamdesk.app.commands.care", "check"),
    "migrate": ("kamdesk.app.commands.care", "migrate"),
    "smoke": ("kamdesk.app.smoke", "smoke"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; return the exit code (0 done, 1 with problems, 2 wrong use)."""
    console.prepare_streams()
    try:
        options = parse(sys.argv[1:] if arguments is None else arguments)
        if options.verb is None:  # the window has a crash box of its own
            gc.disable()  # until the first list is there: nearly all that is made until then stays
            return _verb(None)(options)
        return guarded(lambda: _verb(options.verb)(options), user_paths().logs)
    except UserError as error:
        console.say(error)
    except OSError as error:
        console.say(Message("没有完成：{reason}。", reason=reason_of(error)))
    except KeyboardInterrupt:
        console.say(Message("已中断，没有完成。"))
    return console.WRONG_USE


def _verb(name: str | None) -> Callable[[argparse.Namespace], int]:
    module, function = _VERBS[name]
    return cast("Callable[[argparse.Namespace], int]", getattr(importlib.import_module(module), function))


if __name__ == "__main__":
    sys.exit(main())
