"""What printing needs of the Windows print system, so that it can be tried without one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from kamdesk.services.printing.preview import PagePicture, PreviewDocument
    from kamdesk.services.printing.windows.papers import Box, DriverPaper, Metrics
    from kamdesk.services.printing.windows.settings import DevMode, Wanted


class PrintSystemError(Exception):
    """A ``call`` of the print system failed; ``code`` is the error number of Windows, or 0 without one."""

    def __init__(self, call: str, code: int) -> None:
        super().__init__(f"{call}: {code}")
        self.call = call
        self.code = code


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a driver says of its printer."""

    papers: tuple[DriverPaper, ...] = ()
    resolutions: tuple[tuple[int, int], ...] = ()
    most_copies: int = 1
    collates: bool = False
    is_duplex: bool = False
    is_grey: bool = False
    """Whether it prints no colours at all."""


class Settings(Protocol):
    """Settings that a driver agreed to, whole with the part that only it understands."""

    @property
    def mode(self) -> DevMode:
        """The part that all drivers share."""


SomeSettings = TypeVar("SomeSettings", bound=Settings)
TakenSettings_contra = TypeVar("TakenSettings_contra", bound=Settings, contravariant=True)


class Sheets(Protocol[TakenSettings_contra]):
    """The device context of a printer: one job is drawn onto it, page by page."""

    def metrics(self) -> Metrics:
        """Return the sheet as it is now set."""

    def change_to(self, settings: TakenSettings_contra) -> None:
        """Take other settings for the pages that follow."""

    def begin(self, job_name: str) -> None:
        """Begin the job."""

    def begin_page(self) -> None:
        """Begin a page."""

    def draw_outlines(self, document: PreviewDocument, page: int, box: Box) -> None:
        """Draw a page (from 1) as outlines."""

    def draw_picture(self, picture: PagePicture, box: Box) -> None:
        """Draw a strip of a page."""

    def end_page(self) -> None:
        """End the page."""

    def end(self) -> None:
        """Hand the whole job over."""

    def abandon(self) -> None:
        """Throw the job away, as far as it has not been printed; never fails."""


class Printer(Protocol[SomeSettings]):
    """A printer that was opened."""

    def status(self) -> int:
        """Return the bits of its state."""

    def abilities(self) -> Abilities:
        """Ask its driver."""

    def settle(self, wanted: Wanted) -> SomeSettings:
        """Return the settings that its driver makes of what is wanted."""

    def sheets(self, settings: SomeSettings) -> AbstractContextManager[Sheets[SomeSettings]]:
        """Open its device context."""


class PrintSystem(Protocol[SomeSettings]):
    """The print system of this PC."""

    def open(self, printer: str) -> AbstractContextManager[Printer[SomeSettings]]:
        """Open a printer by its name."""
