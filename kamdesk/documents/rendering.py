"""Records drawn into one PDF after a form definition: filled, blank, or from the sample."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

from kamdesk.documents.canvas import DocumentCanvas, Picture
from kamdesk.documents.composing import Composer, StyleBook
from kamdesk.documents.drawing import PagePainter
from kamdesk.documents.problems import Problem, ProblemKind
from kamdesk.documents.rows import MM, Bar, paginate
from kamdesk.documents.setting import Align
from kamdesk.documents.templates import Scope
from kamdesk.domain.progress import no_progress
from kamdesk.domain.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kamdesk.documents.definitions import FormDefinition
    from kamdesk.documents.fonts import Typefaces
    from kamdesk.documents.rows import Page, Row
    from kamdesk.domain.progress import Progress

_LOGO_HEIGHT: Final = 10.5 * MM
_LOGO_WIDEST: Final = 60 * MM
_LOGO_GAP: Final = 3 * MM


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
        letterhead = Scope({} if self._is_blank else record, self._common)
        scope = Scope(record, self._common, is_blank=self._is_blank)
        composer = Composer(self._definition, self._styles, scope)
        rows = [*self._masthead(composer, letterhead, scope), *composer.rows()]
        name = "" if self._is_blank else self._definition.record_label.fill(scope)
        letterhead = letterhead.within({"form_record": name})
        running = self._running_head(composer, letterhead)
        pages = paginate(rows, self._room, running)
        for number, page in enumerate(pages, start=1):
            place = letterhead.within({"page": number, "pages": len(pages)})
            foot = self._foot(composer, place, is_numbered=len(pages) > 1)
            self._draw_page([*page, (foot, self._room + 4 * MM)], has_masthead=number == 1)
        self._note_problems(composer, scope, record, name)
        self._page_count += len(pages)

    def _draw_page(self, page: Page, *, has_masthead: bool) -> None:
        self._painter.paint(page)
        if has_masthead and self._logo:
            paper = self._definition.paper
            top = (paper.height - paper.margins.top) * MM
            height = self._logo_width() / self._logo.proportion
            self._canvas.draw_picture(self._logo, paper.margins.left * MM, top - height, height)
        self._canvas.showPage()

    def _masthead(self, composer: Composer, letterhead: Scope, scope: Scope) -> list[Row]:
        """Return organisation and date, title, subtitle, and the double rule under them."""
        colour = self._definition.house.colours["accent"]
        width = self._definition.paper.inner_width * MM
        indent = self._logo_width() + _LOGO_GAP if self._logo else 0.0
        issued = "" if self._is_blank else composer.wording("issued", letterhead)
        sample = composer.wording("sample", letterhead) if self._is_sample else ""
        name = composer.wording("organisation", letterhead)
        department = composer.wording("department", letterhead)
        upper = composer.free_row(
            5.5 * MM, [(name, "organisation", Align.LEFT), (sample, "section", Align.RIGHT)], indent=indent
        )
        lower = composer.free_row(
            5 * MM, [(department, "small", Align.LEFT), (issued, "small", Align.RIGHT)], indent=indent
        )
        title = composer.free_row(12 * MM, [(self._definition.title, "title", Align.CENTER)])
        subtitle = self._definition.subtitle.fill(scope)
        rules = (Bar(0, 0.9 * MM, width, 1.3, colour), Bar(0, 1.9 * MM, width, 0.4, colour))
        rows = [upper, lower, title]
        if subtitle.strip():
            rows.append(composer.free_row(7 * MM, [(subtitle, "subtitle", Align.CENTER)]))
        return [*rows, replace(composer.free_row(5 * MM, (), bars=rules), keeps=True)]

    def _logo_width(self) -> float:
        return min(_LOGO_HEIGHT * self._logo.proportion, _LOGO_WIDEST) if self._logo else 0.0

    def _running_head(self, composer: Composer, letterhead: Scope) -> Row:
        width = self._definition.paper.inner_width * MM
        rule = Bar(0, 6.4 * MM, width, 0.6, self._definition.house.colours["accent"])
        text = composer.shortened(composer.wording("running", letterhead), "small")
        return composer.free_row(9.5 * MM, [(text, "small", Align.LEFT)], bars=(rule,))

    def _foot(self, composer: Composer, place: Scope, *, is_numbered: bool) -> Row:
        pages = composer.wording("foot_pages", place) if is_numbered else ""
        texts = [
            (composer.wording("foot_left", place), "small", Align.LEFT),
            (pages, "small", Align.CENTER),
            (composer.wording("foot_right", place), "small", Align.RIGHT),
        ]
        return composer.free_row(5 * MM, texts)

    def _note_problems(
        self, composer: Composer, scope: Scope, record: Mapping[str, object], name: str
    ) -> None:
        identity = record.get("record_id")
        record_id = identity if isinstance(identity, UUID) else None
        label = str(record.get("record_label") or name)
        for problem in composer.problems:
            known = replace(problem, page=self._page_count + 1, record_id=record_id, record_label=label)
            # The same characters fail again in the running head; once told is enough.
            what = problem.message.values.get("characters", str(problem.message))
            self._problems.setdefault((str(what), label), known)
        for unknown in scope.unknown:
            sentence = Message("表单用到的“{name}”不在数据中，已留空。", name=unknown)
            problem = Problem(ProblemKind.UNKNOWN_FIELD, sentence, 0, record_id, label)
            self._problems.setdefault((unknown, ""), problem)
