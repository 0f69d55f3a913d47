"""Records drawn into one PDF after a form definition: filled, blank, or from the sample."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

from kamdesk.documents.canvas import DocumentCanvas, Picture
from kamdesk.documents.composing import Composer
from kamdesk.documents.drawing import PagePainter
from kamdesk.documents.letterhead import Letterhead
from kamdesk.documents.problems import Problem, ProblemKind
from kamdesk.documents.rows import MM, paginate
from kamdesk.documents.stylebook import StyleBook, TextSetter
from kamdesk.documents.templates import Scope
from kamdesk.domain.progress import no_progress
from kamdesk.domain.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kamdesk.documents.definitions import FormDefinition
    from kamdesk.documents.fonts import Typefaces
    from kamdesk.documents.rows import Page
    from kamdesk.domain.progress import Progress

_LOGO_HEIGHT: Final = 10.5 * MM
_LOGO_WIDEST: Final = 60 * MM
_FOOT_DISTANCE: Final = 4 * MM


@dataclass(frozen=True, slots=True)
class Rendering:
    """A finished PDF with its number of pages and its problems."""

    pdf: bytes
    page_count: int
    problems: tuple[Problem, ...]


class FormRenderer:
    """Draws one form for one office: ``common`` holds organisation, department, date, logo."""

    def __init__(
        self,
        definition: FormDefinition,
        typefaces: Typefaces,
        common: Mapping[str, object],
        *,
        is_blank: bool = False,
        is_sample: bool = False,
    ) -> None:
        self._definition = definition
        self._is_blank = is_blank
        self._is_sample = is_sample
        self._styles = StyleBook(definition, typefaces)
        self._common = {
            **common,
            "form_title": definition.title,
            "form_number": definition.number,
            "form_version": definition.version,
        }
        paper = definition.paper
        self._canvas = DocumentCanvas(
            (paper.width * MM, paper.height * MM),
            title=definition.title,
            subject=f"{definition.number} {definition.version} ({definition.id})",
            author=str(common.get("organisation") or ""),
        )
        top = (paper.height - paper.margins.top) * MM
        self._painter = PagePainter(self._canvas, definition.house, paper.margins.left * MM, top)
        self._room = (paper.height - paper.margins.top - paper.margins.bottom) * MM
        self._page_count = 0
        self._logo = Picture.read(common.get("logo"))
        self._letterhead = Letterhead(definition, _logo_width(self._logo))
        self._problems: dict[tuple[str, str], Problem] = {}

    def render(
        self, records: Iterable[Mapping[str, object]], total: int, progress: Progress = no_progress
    ) -> Rendering:
        """Draw every record; ``progress`` may stop the work by raising `CancelledError`."""
        progress(0, total)
        for done, record in enumerate(records, start=1):
            self._draw_record(record)
            progress(done, max(total, done))
        if self._common.get("logo") and self._logo is None:
            sentence = Message("单位标志不是可用的 PNG 或 JPEG 图片，已略去；请在设置中重新选择。")
            self._problems["logo", ""] = Problem(ProblemKind.PICTURE, sentence)
        return Rendering(self._canvas.finish(), self._page_count, tuple(self._problems.values()))

    def _draw_record(self, record: Mapping[str, object]) -> None:
        # On a blank form the letterhead stays, the record does not.
        office = Scope({} if self._is_blank else record, self._common)
        scope = Scope(record, self._common, is_blank=self._is_blank)
        setter = TextSetter(self._styles)
        rows = self._letterhead.masthead(setter, office, scope, is_sample=self._is_sample)
        rows += Composer(self._definition, setter, scope).rows()
        name = "" if self._is_blank else self._definition.record_label.fill(scope)
        office = office.within({"form_record": name})
        pages = paginate(rows, self._room, self._letterhead.running_head(setter, office))
        for number, page in enumerate(pages, start=1):
            place = office.within({"page": number, "pages": len(pages)})
            foot = self._letterhead.foot(setter, place, is_numbered=len(pages) > 1)
            self._draw_page([*page, (foot, self._room + _FOOT_DISTANCE)], has_logo=number == 1)
        self._note_problems(setter.problems, scope, record, name)
        self._page_count += len(pages)

    def _draw_page(self, page: Page, *, has_logo: bool) -> None:
        self._painter.paint(page)
        if has_logo and self._logo:
            paper = self._definition.paper
            top = (paper.height - paper.margins.top) * MM
            height = _logo_width(self._logo) / self._logo.proportion
            self._canvas.draw_picture(self._logo, paper.margins.left * MM, top - height, height)
        self._canvas.showPage()

    def _note_problems(
        self, problems: Sequence[Problem], scope: Scope, record: Mapping[str, object], name: str
    ) -> None:
        identity = record.get("record_id")
        record_id = identity if isinstance(identity, UUID) else None
        label = str(record.get("record_label") or name)
        for problem in problems:
            known = replace(problem, page=self._page_count + 1, record_id=record_id, record_label=label)
            # The same characters fail again in the running head; once told is enough.
            what = problem.message.values.get("characters", str(problem.message))
            self._problems.setdefault((str(what), label), known)
        for unknown in scope.unknown:
            sentence = Message("表单用到的“{name}”不在数据中，已留空。", name=unknown)
            problem = Problem(ProblemKind.UNKNOWN_FIELD, sentence, 0, record_id, label)
            self._problems.setdefault((unknown, ""), problem)


def _logo_width(logo: Picture | None) -> float:
    return min(_LOGO_HEIGHT * logo.proportion, _LOGO_WIDEST) if logo else 0.0
