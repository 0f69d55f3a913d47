"""How fast paper is: evaluation sheets against the same page by bare canvas calls, and 3,842 cards.

Run by ``dev.py bench``, or alone: ``python tests/benchmarks/bench_sheets.py``. Fails where the ratio that
the project set as its limit is exceeded.
"""

from __future__ import annotations

import io
import sys
import time
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kamdesk.documents.definitions.library import FormLibrary
from kamdesk.documents.fonts.shipped import Typefaces
from kamdesk.documents.pages import drawing
from tests.rendering import rendered

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_ROOT = Path(__file__).parents[2]
_COMMON = {"organisation": "远东钢铁集团有限公司", "department": "大客户部", "issued_on": date(2026, 11, 22)}
_SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏"
_GIVEN = "喆堃翀明华志强丽娜伟芳敏静磊洋勇艳杰娟涛超霞平刚桂英文博宇轩"
_SHEETS = 100
_CARDS = 3842
_ROUNDS = 7
_LIMIT = 3.0

Call = tuple[str, tuple[Any, ...]]


def main() -> int:
    """Measure and print the table; return 1 where the limit is exceeded."""
    library, typefaces = FormLibrary(_ROOT / "forms"), Typefaces(_ROOT / "resources" / "fonts")
    sample = library.sample("evaluation-specialist")
    sheets = [_sheet(sample, n) for n in range(_SHEETS)]
    pages = _record_calls(lambda: _render(library, typefaces, "evaluation-specialist", sheets), _SHEETS)
    _register_stock_fonts()
    _bare(pages)
    own_times, bare_times = [], []
    for _ in range(_ROUNDS):
        own_times.append(_seconds(lambda: _render(library, typefaces, "evaluation-specialist", sheets)))
        bare_times.append(_seconds(lambda: _bare(pages)))
    own, bare = sorted(own_times)[_ROUNDS // 2], sorted(bare_times)[_ROUNDS // 2]
    single = _seconds(lambda: _render(library, typefaces, "evaluation-specialist", sheets[:1]))
    print(f"{'work':<44}{'seconds':>10}")
    print(f"{'100 evaluation sheets, bare canvas calls':<44}{bare:>10.3f}")
    print(f"{'100 evaluation sheets, from the definition':<44}{own:>10.3f}")
    print(f"{f'ratio (limit {_LIMIT})':<44}{own / bare:>10.2f}")
    print(f"{'1 evaluation sheet':<44}{single:>10.3f}")
    card = library.sample("customer-card")
    before = _peak_megabytes()
    started = time.perf_counter()
    size, count = _render(library, typefaces, "customer-card", (_card(card, n) for n in range(_CARDS)))
    print(f"{'3,842 customer cards into one PDF':<44}{time.perf_counter() - started:>10.3f}")
    print(f"{'  pages / megabytes of PDF':<44}{count:>10} / {size / 1e6:.1f}")
    print(f"{'  growth of peak memory, megabytes':<44}{_peak_megabytes() - before:>10.0f}")
    return 0 if own <= _LIMIT * bare else 1


def _render(library: FormLibrary, typefaces: Typefaces, form_id: str, records: Any) -> tuple[int, int]:
    rendering = rendered(library.definition(form_id), typefaces, _COMMON, records)
    return len(rendering.pdf), rendering.page_count


def _sheet(sample: Mapping[str, object], n: int) -> dict[str, object]:
    name = _SURNAMES[n % len(_SURNAMES)] + _GIVEN[n * 7 % len(_GIVEN)] + _GIVEN[n * 11 % len(_GIVEN)]
    total = Decimal(600 + n * 37 % 400) / 10
    return {**sample, "person": {"name": name, "post": "客户专员"}, "total": total}


def _card(sample: Mapping[str, object], n: int) -> dict[str, object]:
    name = _SURNAMES[n % len(_SURNAMES)] + _GIVEN[n * 7 % len(_GIVEN)]
    customer = sample["customer"]
    assert isinstance(customer, dict)
    changed = {**customer, "name": f"{name}装备制造股份有限公司", "number": f"KH-{n:05}", "staff_count": n}
    return {**sample, "customer": changed}


def _record_calls(render: Callable[[], object], pages: int) -> list[list[Call]]:
    """Return, page by page, what was drawn: the same page for bare canvas calls to draw."""
    calls: list[list[Call]] = []
    painted = drawing.PagePainter.paint
    originals = {
        name: getattr(drawing.PageLayer, name) for name in ("fill", "frame", "rule", "line", "stretched")
    }

    def recorder(name: str) -> Callable[..., None]:
        def record(layer: drawing.PageLayer, *arguments: Any) -> None:
            calls[-1].append((name, arguments))
            originals[name](layer, *arguments)

        return record

    def paint(self: drawing.PagePainter, page: Any) -> None:
        calls.append([])
        painted(self, page)

    for name in originals:
        setattr(drawing.PageLayer, name, recorder(name))
    drawing.PagePainter.paint = paint  # type: ignore[method-assign]  # listening in, for this run only
    try:
        render()
    finally:
        drawing.PagePainter.paint = painted  # type: ignore[method-assign]  # as it was
        for name, original in originals.items():
            setattr(drawing.PageLayer, name, original)
    assert len(calls) == pages
    return calls


def _register_stock_fonts() -> None:
    for path in (_ROOT / "resources" / "fonts").glob("*.ttf"):
        pdfmetrics.registerFont(TTFont(path.stem, str(path)))


def _bare(pages: list[list[Call]]) -> None:
    canvas = Canvas(io.BytesIO(), pageCompression=1, invariant=1)
    for calls in pages:
        for name, arguments in calls:
            _draw_bare(canvas, name, arguments)
        canvas.showPage()
    canvas.save()


def _draw_bare(canvas: Canvas, name: str, arguments: tuple[Any, ...]) -> None:
    if name == "fill":
        box, colour = arguments
        canvas.setFillColorRGB(*colour)
        canvas.rect(*box, stroke=0, fill=1)
    elif name == "frame":
        box, colour, width = arguments
        canvas.setStrokeColorRGB(*colour)
        canvas.setLineWidth(width)
        canvas.rect(*box)
    elif name == "rule":
        start, end, colour, width = arguments
        canvas.setStrokeColorRGB(*colour)
        canvas.setLineWidth(width)
        canvas.line(*start, *end)
    elif name == "line":
        text, x, y, style, size = arguments
        canvas.setFillColorRGB(*style.colour)
        canvas.setFont(style.typeface.faces[0].name, size)
        canvas.drawString(x, y, text)
    else:
        units, stretch, (x, y), block = arguments
        canvas.setFillColorRGB(*block.style.colour)
        canvas.setFont(block.style.typeface.faces[0].name, block.size)
        canvas.drawString(x, y, "".join(units), charSpace=stretch * block.size)


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def _peak_megabytes() -> float:
    if sys.platform == "win32":  # which counts peaks elsewhere
        return 0.0
    import resource

    scale = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale / 1e6


if __name__ == "__main__":
    sys.exit(main())
