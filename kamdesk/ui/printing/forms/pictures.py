"""Small pictures of the forms, drawn in the background and kept while the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kamdesk.domain.shared.errors import UserError
from kamdesk.services.printing.preview import first_page
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.printing.pictures import image_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.domain.shared.text import Message
    from kamdesk.services.printing.printing import Printing
    from kamdesk.ui.kit.desk.tasks import Task, Tasks

PICTURE_EDGE: Final = 156
"""The longer edge of a picture in device-independent pixels."""


class FormPictures(QObject):
    """The first page of each form's sample; `drawn` is emitted with the id of each finished one."""

    drawn = Signal(str)
    _arrived = Signal(int, str, object)

    def __init__(self, printing: Printing, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printing = printing
        self._tasks = tasks
        self._task: Task | None = None
        self._edge = 0
        self._round = 0
        self._pictures: dict[str, QImage] = {}
        self._problems: dict[str, Message] = {}
        self._arrived.connect(self._on_arrived)

    def picture(self, form_id: str) -> QImage | None:
        """Return a form's picture once it has been drawn."""
        return self._pictures.get(form_id)

    def problem(self, form_id: str) -> Message | None:
        """Return why a form could not be drawn, where it could not."""
        return self._problems.get(form_id)

    def forget(self, form_ids: Collection[str] | None = None) -> None:
        """Drop these pictures, or all, so that the next `draw` shows the forms as they are now."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._round += 1  # a picture being drawn may be outdated
        for known in (self._pictures, self._problems):
            for form_id in [each for each in known if form_ids is None or each in form_ids]:
                del known[form_id]

    def draw(self, form_ids: Sequence[str], ratio: float) -> None:
        """Draw the pictures that are missing, for a screen of ``ratio`` device pixels."""
        edge = round(PICTURE_EDGE * ratio)
        if edge != self._edge:
            self.forget()
            self._edge = edge
        missing = [form_id for form_id in form_ids if form_id not in self._pictures]
        if not missing or self._task is not None:
            return
        this_round = self._round

        def work(progress: Progress) -> None:
            for done, form_id in enumerate(missing):
                progress(done, len(missing))
                try:
                    pdf = self._printing.render(form_id, "sample").pdf
                except UserError as problem:
                    self._arrived.emit(this_round, form_id, problem.message)
                else:
                    self._arrived.emit(this_round, form_id, image_of(first_page(pdf, edge)))
            progress(len(missing), len(missing))

        self._task = self._tasks.run(
            tr("正在绘制 {count} 张表单的图样", count=len(missing)),
            work,
            done=lambda _: self._on_ended(this_round),
            cancelled=lambda: self._on_ended(this_round),
            asked_for=False,
        )

    def _on_arrived(self, its_round: int, form_id: str, result: QImage | Message) -> None:
        if its_round != self._round:
            return
        if isinstance(result, QImage):
            self._pictures[form_id] = result
            self._problems.pop(form_id, None)
        else:
            self._problems[form_id] = result
        self.drawn.emit(form_id)

    def _on_ended(self, its_round: int) -> None:
        if its_round == self._round:
            self._task = None
