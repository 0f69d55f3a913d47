"""What this PC saw last of each desk, kept outside the desk, so that one that went back is noticed.

Nothing within a file tells that its last acts are gone: what told of them went with them. So for each desk,
at each place where it was open, a small file remembers its head. It is written after a commit, which is on
the disk by then, and not flushed at once: it may lag behind the desk, but never runs ahead of it. A copy of
a desk that lies elsewhere goes its own way and has a file of its own, unless the desk lies at no place that
is known: then it was moved. A file that was restored, or opened although it lacked something, is another
device from then on (`backup.become_another_device`): nothing seen before is asked of it.

The files hold numbers, digests, times and places, and nothing of what is in a desk.
"""

from __future__ import annotations

import hashlib
import json
import threading
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kamdesk.config.durable_files import NoteFile
from kamdesk.config.given_files import require_file
from kamdesk.domain.shared.errors import UserError
from kamdesk.store.log.head import Head, Line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NAMED_BY: Final = 16  # digits of a digest
_LONGEST: Final = 64 * 1024
_LAST_KEY: Final = 2**63 - 1  # of any table of SQLite


@dataclass(frozen=True, slots=True)
class SeenHead:
    """The head of a desk as it was seen at a place; ``former`` are the devices that it was there before."""

    place: str
    head: Head
    former: tuple[str, ...] = ()

    def is_asked_of(self, device: str) -> bool:
        """Tell whether a file must contain this head: unless it took another course on purpose."""
        return device == self.head.device or device in self.former

    def followed_by(self, head: Head) -> SeenHead:
        """Return what is remembered once the desk is seen with ``head``; on one device it never goes back."""
        if head.device == self.head.device:
            return replace(self, head=self.head.after(head.lines))
        former = dict.fromkeys((*self.former, self.head.device))
        return replace(self, head=head, former=tuple(each for each in former if each != head.device))

    def to_bytes(self) -> bytes:
        """Return one line that begins with a digest of the rest."""
        head = self.head
        parts = [self.place, head.made_at, head.device, head.acts, head.prints, self.former]
        text = json.dumps(parts).encode()
        return b"%s %s\n" % (_digest(text), text)


def seen_head_from(content: bytes) -> SeenHead | None:
    """Return what a line says; None where it is torn or not ours. A longer one of before may stand behind."""
    digest, _, text = content.partition(b"\n")[0].partition(b" ")
    if digest != _digest(text):
        return None
    try:
        place, made_at, device, acts, prints, former = json.loads(text)
        if not all(isinstance(word, str) for word in (place, made_at, device, *former)):
            return None
        return SeenHead(place, Head(made_at, device, _line(*acts), _line(*prints)), tuple(former))
    except (ValueError, TypeError, RecursionError):  # the reader of JSON gives up on deep nesting
        return None


def _line(key: object, digest: object, at: object) -> Line:
    if not (isinstance(key, int) and isinstance(digest, str) and isinstance(at, str)):
        raise TypeError
    if not 0 <= key <= _LAST_KEY:
        raise ValueError
    return Line(key, digest, at)


class HeadsSeen:
    """The files in the ``folder`` where this PC remembers heads; where it cannot, it remembers none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, path: Path, head: Head) -> tuple[SeenHead, ...]:
        """Return what was seen of the desk at ``path``, one of which has to be in it; often there is none.

        ``head`` is what the desk says itself. There are several where copies of it lay in places that are
        all empty now, and nobody knows which was moved.
        """
        return tuple(seen for seen in self._known(path, head) if seen.is_asked_of(head.device))

    def remember(self, path: Path, head: Head) -> HeadKeeper:
        """Remember the head of a desk that is open at ``path``, and give what keeps it in step."""
        place = str(path.resolve())
        seen = SeenHead(place, head)
        for known in self._known(path, head):
            seen = replace(known.followed_by(head), place=place)
            if known.place != place:
                with suppress(OSError):
                    self._file(known.place, head).unlink(missing_ok=True)
        return HeadKeeper(self._file(place, head), seen)

    def forget(self, path: Path) -> None:
        """Forget what was seen at a place where a desk was taken back."""
        for file in self._folder.glob(f"*-{_name(str(path.resolve()))}"):
            with suppress(OSError):
                file.unlink(missing_ok=True)

    def _known(self, path: Path, head: Head) -> tuple[SeenHead, ...]:
        """Return what is known of a desk at a place, else at those where it lay while it lies at none."""
        place = str(path.resolve())
        here = _read(self._file(place, head))
        if here is not None and (here.place, here.head.made_at) == (place, head.made_at):
            return (here,)
        elsewhere = tuple(self._elsewhere(head))
        return () if any(_lies_there(seen.place) for seen in elsewhere) else elsewhere

    def _elsewhere(self, head: Head) -> Iterator[SeenHead]:
        for file in self._folder.glob(f"{_name(head.made_at)}-*"):
            seen = _read(file)
            if seen is not None and seen.head.made_at == head.made_at and seen.is_asked_of(head.device):
                yield seen

    def _file(self, place: str, head: Head) -> Path:
        return self._folder / f"{_name(head.made_at)}-{_name(place)}"


class HeadKeeper:
    """Keeps the file that remembers one open desk in step with it."""

    def __init__(self, file: Path, seen: SeenHead) -> None:
        """Take what is seen now; it is written unless the file says so already."""
        self._lock = threading.Lock()
        self._seen = seen
        self._file = NoteFile(file)
        if _read(file) != seen:
            self._file.write(seen.to_bytes())

    @property
    def head(self) -> Head:
        """The head as it was seen last."""
        return self._seen.head

    def saw(self, lines: Mapping[str, Line]) -> None:
        """Note the last lines of a commit, or of the desk itself; those that come late change nothing."""
        with self._lock:
            head = self._seen.head.after(lines)
            if head != self._seen.head:
                self._seen = replace(self._seen, head=head)
                self._file.write(self._seen.to_bytes())

    def flush(self) -> None:
        """Flush what was noted."""
        with self._lock:
            self._file.flush()

    def close(self) -> None:
        """Flush what was noted, and let go of the file."""
        with self._lock:
            self._file.close()


def _lies_there(place: str) -> bool:
    """Tell whether a desk may lie at a place; where one is not let to look, it may."""
    try:
        return Path(place).exists()
    except OSError:
        return True


def _read(file: Path) -> SeenHead | None:
    with suppress(OSError, UserError):
        require_file(file)  # reading a pipe might never end
        with file.open("rb") as content:
            return seen_head_from(content.read(_LONGEST))
    return None


def _name(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:_NAMED_BY]


def _digest(text: bytes) -> bytes:
    return hashlib.sha256(text).hexdigest().encode()
