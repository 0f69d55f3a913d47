"""Why the Windows print system refused something, in a sentence that says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from kamdesk.services.printing.windows.papers import PageSize
    from kamdesk.services.printing.windows.ports import PrintSystemError

_MM_PER_POINT: Final = 25.4 / 72
_PAUSED: Final = 0x1
_GOING: Final = 0x4

_NOTHING_SENT: Final = term("什么都没有送去")
_WITHDRAWN: Final = term("这次的任务已撤回，万一出来了几页，请不要用")
_UNDER_WAY: Final = frozenset({"ResetDC", "StartPage", "RenderPage", "StretchDIBits", "EndPage", "EndDoc"})
"""The calls of a job that has begun."""
_SPOOLING: Final = _UNDER_WAY | {"StartDoc"}
"""The calls in which Windows writes down what is to be printed."""

_GONE: Final = term(
    "找不到打印机“{printer}”：它可能已被删除、改名，或者网络断了。{so_far}。"
    "请在系统的打印机列表里看一下，或另存为 PDF。"
)
_DENIED: Final = term("没有使用打印机“{printer}”的权限，{so_far}。请找管理这台打印机的人，或换一台打印机。")
_NOT_KEPT: Final = term(
    "Windows 没能存下送往“{printer}”的内容：没有权限，或者它存放打印任务的文件夹不能写。{so_far}。"
    "请找管理电脑的人，或另存为 PDF。"
)
_NO_SERVICE: Final = term(
    "打印服务没有回应，“{printer}”打不了，{so_far}。请检查网络，或重新启动电脑再试，也可以另存为 PDF。"
)
_UNREACHED: Final = term(
    "连不上打印机“{printer}”所在的电脑或网络，{so_far}。请检查网络再打一次，或另存为 PDF。"
)
_REJECTED: Final = term(
    "打印机“{printer}”没有接收，{so_far}。请看它是否停止接收任务，再打一次，或另存为 PDF。"
)
_NO_ROOM: Final = term("磁盘或内存已满，“{printer}”没有打完，{so_far}。请腾出空间再打一次。")
_NO_DRIVER: Final = term("打印机“{printer}”的驱动程序不能用，{so_far}。请重新安装驱动程序，或另存为 PDF。")
_UNKNOWN: Final = term(
    "打印机“{printer}”没有打完（系统错误 {code}），{so_far}。请检查后再打一次；"
    "还是不行，就在“打印机”下面勾选“按图片打印”，或另存为 PDF。"
)
_UNEXPLAINED: Final = term(
    "打印机“{printer}”没有打完，系统没有说明原因，{so_far}。请检查后再打一次；"
    "还是不行，就在“打印机”下面勾选“按图片打印”，或另存为 PDF。"
)
_SENTENCES: Final = {
    0: _UNEXPLAINED,
    **dict.fromkeys((2, 1801, 1905, 3012), _GONE),
    **dict.fromkeys((5, 65, 1326), _DENIED),
    **dict.fromkeys((1058, 1062, 1115, 1702, 1717, 1722, 1723, 1726, 1727, 1753), _NO_SERVICE),
    **dict.fromkeys((51, 53, 54, 55, 59, 64, 67, 121, 1203, 1222, 1231, 1232, 1236), _UNREACHED),
    **dict.fromkeys((6, 1804, 1906), _REJECTED),
    **dict.fromkeys((8, 14, 39, 112, 1450, 1455, 1816), _NO_ROOM),
    **dict.fromkeys((126, 127, 193, 1114, 1796, 1797, 1798, 1805, 3014, 3016, 3019), _NO_DRIVER),
}
_WRITING: Final = frozenset({2, 3, 5, 19, 82})
"""Error numbers of a folder or file, which mean the printer only while nothing is written."""
_STOPPED: Final = frozenset({63, 1223})


def is_stopped(code: int) -> bool:
    """Return whether a person stopped the job, in the queue or in a dialog of the driver."""
    return code in _STOPPED


def refusal_of(printer: str, error: PrintSystemError) -> UserError:
    """Return the sentence for a call of the print system that failed."""
    template = _SENTENCES.get(error.code, _UNKNOWN)
    if error.code in _WRITING and error.call in _SPOOLING:
        template = _NOT_KEPT
    so_far = _WITHDRAWN if error.call in _UNDER_WAY else _NOTHING_SENT
    return UserError(Message(template, printer=printer, code=error.code, so_far=Message(so_far)))


def no_driver(printer: str) -> UserError:
    """Return the sentence for a printer whose driver cannot be used."""
    return UserError(Message(_NO_DRIVER, printer=printer, so_far=Message(_NOTHING_SENT)))


def refuse_by_state(printer: str, state: int) -> None:
    """Raise `UserError` for a printer that would only keep the job in its queue.

    What Windows says of paper, covers and lines is often out of date, and the queue says it itself.
    """
    if state & _GOING:
        raise UserError(Message(_GONE, printer=printer, so_far=Message(_NOTHING_SENT)))
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
