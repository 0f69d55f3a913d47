"""Why the operating system refused something, in words for people."""

from __future__ import annotations

import errno
from typing import Final

from kamdesk.domain.shared.text import Message, term

_OVER_QUOTA: Final = getattr(errno, "EDQUOT", errno.ENOSPC)  # Windows need not name it
FULL: Final = frozenset({errno.ENOSPC, _OVER_QUOTA})
"""The error numbers of a disk without room."""

_REASONS: Final = {
    errno.EACCES: term("没有权限，或文件正被占用"),
    errno.EPERM: term("没有权限，或文件正被占用"),
    errno.EROFS: term("这里只能读取"),
    errno.EISDIR: term("这是文件夹"),
    errno.ENOENT: term("文件夹不存在"),
    errno.ENOTDIR: term("文件夹不存在"),
    errno.EEXIST: term("路径中有一段不是文件夹"),
    errno.ENAMETOOLONG: term("名称太长"),
    errno.EMFILE: term("打开的文件太多"),
    errno.EIO: term("磁盘出错"),
    errno.EPIPE: term("接收的程序已关闭"),
    **dict.fromkeys(FULL, term("磁盘已满")),
}


def reason_of(error: OSError) -> Message:
    """Return the reason to put into a sentence; the bare number where there is no word for it."""
    words = _REASONS.get(error.errno or 0)
    return Message(words) if words else Message("系统错误 {number}", number=error.errno or 0)
