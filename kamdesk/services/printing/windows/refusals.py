"""Why the Windows print system refused something, in a sentence that says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from kamdesk.services.printing.windows.papers import PageSize

_MM_PER_POINT: Final = 25.4 / 72
_PAUSED: Final = 0x1
_GOING: Final = 0x4

_GONE: Final = term(
    "找不到打印机“{printer}”：它可能已被删除、改名，或者网络断了。"
    "请在系统的打印机列表里看一下，或另存为 PDF。"
)
_DENIED: Final = term("没有使用打印机“{printer}”的权限。请找管理这台打印机的人，或换一台打印机。")
_NO_SERVICE: Final = term(
    "打印服务没有回应，“{printer}”打不了。请检查网络，或重新启动电脑再试，也可以另存为 PDF。"
)
_UNREACHED: Final = term("连不上打印机“{printer}”所在的电脑或网络。请检查网络再打一次，或另存为 PDF。")
_REJECTED: Final = term(
    "打印机“{printer}”没有接收，一页也没有留下。请看它是否停止接收任务，再打一次，或另存为 PDF。"
)
_NO_ROOM: Final = term("磁盘或内存已满，“{printer}”没有打完。请腾出空间再打一次。")
_NO_DRIVER: Final = term("打印机“{printer}”的驱动程序不能用。请重新安装驱动程序，或另存为 PDF。")
_UNKNOWN: Final = term(
    "打印机“{printer}”没有打完（系统错误 {code}）。请检查后再打一次；"
    "还是不行，就在“打印机”下面勾选“按图片打印”，或另存为 PDF。"
)
_SENTENCES: Final = {
    **dict.fromkeys((2, 1801, 1905, 3012), _GONE),
    5: _DENIED,
    **dict.fromkeys((1062, 1702, 1722, 1726, 1727), _NO_SERVICE),
    **dict.fromkeys((51, 53, 59, 64, 67, 121, 1203, 1231), _UNREACHED),
    **dict.fromkeys((6, 1804, 1906), _REJECTED),
    **dict.fromkeys((8, 14, 39, 112, 1450), _NO_ROOM),
    **dict.fromkeys((126, 1797, 1805, 3014, 3019), _NO_DRIVER),
}
_STOPPED: Final = frozenset({63, 1223})


def is_stopped(code: int) -> bool:
    """Return whether a person stopped the job, in the queue or in a dialog of the driver."""
    return code in _STOPPED


def refusal_of(printer: str, code: int) -> UserError:
    """Return the sentence for an error number of the print system."""
    template = _SENTENCES.get(code, _UNKNOWN)
    return UserError(Message(template, printer=printer, code=code))


def refuse_by_state(printer: str, state: int) -> None:
    """Raise `UserError` for a printer that would only keep the job in its queue.

    What Windows says of paper, covers and lines is often out of date, and the queue says it itself.
    """
    if state & _GOING:
        raise UserError(Message(_GONE, printer=printer))
    if state & _PAUSED:
        raise UserError(
            Message(
                "打印机“{printer}”已暂停，什么都没有送去。请在它的打印队列里取消“暂停打印”，再打一次。",
                printer=printer,
            )
        )


def no_paper(printer: str, size: PageSize) -> UserError:
    """Return the sentence for a printer that has no paper of the page's size (in points)."""
    width, height = (round(side * _MM_PER_POINT) for side in size)
    return UserError(
        Message(
            "打印机“{printer}”没有 {width}×{height} 毫米的纸，什么都没有送去。"
            "请在打印机设置里加上这种纸，或换一台打印机。",
            printer=printer,
            width=width,
            height=height,
        )
    )
