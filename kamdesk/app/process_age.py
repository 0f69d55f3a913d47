"""How long this program has been running: what is promised in seconds begins with the Enter key."""

from __future__ import annotations

import sys
import time
from contextlib import suppress

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    def _since_birth() -> float:
        """Ask Windows when the process was created; times are counted in 100 ns since 1601."""
        times = [wintypes.FILETIME() for _ in range(5)]
        kernel = ctypes.windll.kernel32
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.GetProcessTimes.argtypes = [wintypes.HANDLE, *[ctypes.POINTER(wintypes.FILETIME)] * 4]
        if not kernel.GetProcessTimes(kernel.GetCurrentProcess(), *map(ctypes.byref, times[:4])):
            return 0.0
        kernel.GetSystemTimeAsFileTime(ctypes.byref(times[4]))
        created, now = ((each.dwHighDateTime << 32) + each.dwLowDateTime for each in (times[0], times[4]))
        return (now - created) / 10_000_000
else:
    import os
    from pathlib import Path

    def _since_birth() -> float:
        """Read from ``/proc`` when the process began: the 20th field behind its name, in clock ticks."""
        with suppress(OSError, ValueError, IndexError):
            own = Path("/proc/self/stat").read_text(encoding="ascii", errors="replace")
            began = int(own.rpartition(")")[2].split()[19]) / os.sysconf("SC_CLK_TCK")
            return float(Path("/proc/uptime").read_text(encoding="ascii").split()[0]) - began
        return 0.0


def process_age() -> float:
    """Return the seconds since the process began; its processor time where the system does not tell."""
    return max(time.process_time(), _since_birth())
