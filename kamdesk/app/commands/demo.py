"""``kamdesk demo``: a sample department to try the desk with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.app import console
from kamdesk.app.desk_path import desk_exists, desk_path
from kamdesk.app.features import sample_additions
from kamdesk.app.opening import opened
from kamdesk.app.wiring import today
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.sample.department import SampleDepartment

if TYPE_CHECKING:
    import argparse


def demo(options: argparse.Namespace) -> int:
    """Make a new file with the sample department and say where it lies."""
    path = desk_path(options)
    if desk_exists(options):
        raise UserError(Message("“{path}”已经存在，没有改动它；示例部门请另取一个文件名。", path=path))
    with opened(options, creates=True) as database:
        SampleDepartment(database, today(), sample_additions()).fill()
    if options.json:
        console.result_json({"database": path.absolute()})
    else:
        console.result(str(path.absolute()))
    return console.DONE
