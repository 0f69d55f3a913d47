from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
import yaml
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainterPath, QPainterPathStroker
from PySide6.QtWidgets import QToolTip

from kamdesk.config.resources import resource_folder
from kamdesk.services.reports.charts import Caption, ChartData, ChartKind, Figure, Outline, chart_drawing
from kamdesk.ui.kit.charts.chart_view import STYLES, ChartView, chart_colour, path_of, set_caption
from kamdesk.ui.kit.look.theme import Theme, apply_theme
from kamdesk.ui.kit.look.tokens import DARK, LIGHT, Tokens, contrast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

AA_WORDS = 4.5
AA_SIGNS = 3.0
NEAR = 30  # of 255 in each channel
SCALE = 8  # pixels per millimetre
KINDS = pytest.mark.parametrize("kind", ["bars", "lines", "shares", "heat"])
SHADES = pytest.mark.parametrize("shade", [LIGHT, DARK], ids=["light", "dark"])


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    apply_theme(qapp, Theme(mode="light"))


def figure_of(kind: ChartKind, width: float = 90, height: float = 50) -> Figure:
    if kind == "heat":
        first = date(2026, 6, 1)
        entries: list[dict[str, object]] = [
            {"date": first + timedelta(days=n), "plan": n % 4} for n in range(90)
        ]
        return chart_drawing(ChartData(kind, "拜访", entries, {"plan": "计划"}, unit="次"), width, height)
    entries = [{"label": f"{n}月", "plan": n * 2, "done": 12 - n} for n in (3, 4, 5)]
    series = {"plan": "计划", "done": "实际"} if kind != "shares" else {"plan": "计划"}
    return chart_drawing(ChartData(kind, "拜访", entries, series, unit="组"), width, height)


def view_of(figure: Figure, qtbot: QtBot, scale: float = SCALE) -> ChartView:
    view = ChartView(figure)
    qtbot.addWidget(view)
    view.resize(round(figure.width * scale), round(figure.height * scale))
    return view


def is_near(seen: QColor, wanted: QColor) -> bool:
    return (
        abs(seen.red() - wanted.red()) <= NEAR
        and abs(seen.green() - wanted.green()) <= NEAR
        and abs(seen.blue() - wanted.blue()) <= NEAR
    )


def inks(image: QImage, box: QRectF, wanted: QColor) -> int:
    around = box.toAlignedRect().intersected(image.rect())
    return sum(
        is_near(image.pixelColor(x, y), wanted)
        for x in range(around.left(), around.right() + 1)
        for y in range(around.top(), around.bottom() + 1)
    )


def covered_by(outline: Outline) -> QPainterPath:
    """What an outline paints over: its inside where it is filled, else the line alone."""
    path = path_of(outline)
    if outline.fill:
        return path
    pen = QPainterPathStroker()
    pen.setWidth(0.4)
    return pen.createStroke(path)


def a_point_of(figure: Figure, at: int) -> QPointF | None:
    """A place in millimetres well inside a filled outline that nothing later, no text, covers."""
    path = path_of(figure.outlines[at])
    box, later = path.boundingRect(), [covered_by(outline) for outline in figure.outlines[at + 1 :]]
    texts = [QRectF(c.x, c.y, c.width, c.height) for c in figure.captions]
    for share in (0.5, 0.25, 0.75, 0.15, 0.85):
        for down in (0.5, 0.25, 0.75):
            point = QPointF(box.left() + box.width() * share, box.top() + box.height() * down)
            reach = QRectF(point.x() - 0.3, point.y() - 0.3, 0.6, 0.6)
            if not path.contains(reach) or any(other.intersects(reach) for other in later):
                continue
            if not any(text.intersects(reach) for text in texts):
                return point
    return None


@KINDS
@SHADES
def test_every_filled_shape_of_the_figure_is_painted_in_its_place(
    app: QApplication, qtbot: QtBot, kind: ChartKind, shade: Tokens
) -> None:
    apply_theme(app, Theme(mode="dark" if shade.dark else "light"))
    figure = figure_of(kind)
    image = view_of(figure, qtbot).grab().toImage()
    probed = 0
    for at, outline in enumerate(figure.outlines[1:], 1):
        point = a_point_of(figure, at) if outline.fill else None
        if point is not None:
            seen = image.pixelColor((point * SCALE).toPoint())
            assert is_near(seen, chart_colour(outline.fill, shade)), (outline.fill, seen.name())
            probed += 1
    assert probed >= 3


@KINDS
def test_every_line_of_the_figure_is_painted_in_its_place(qtbot: QtBot, kind: ChartKind) -> None:
    figure = figure_of(kind)
    image = view_of(figure, qtbot).grab().toImage()
    for outline in figure.outlines:
        if outline.stroke and outline.width >= 0.8:
            box = path_of(outline).boundingRect().adjusted(-0.3, -0.3, 0.3, 0.3)
            place = QRectF(box.left() * SCALE, box.top() * SCALE, box.width() * SCALE, box.height() * SCALE)
            assert inks(image, place, chart_colour(outline.stroke, LIGHT)) > 0


@KINDS
def test_every_text_of_the_figure_stands_in_its_box_and_nowhere_else(qtbot: QtBot, kind: ChartKind) -> None:
    figure = figure_of(kind)
    texts = Figure(figure.width, figure.height, captions=figure.captions)
    view = view_of(texts, qtbot)
    image = view.grab().toImage()
    ground = view.palette().window().color()
    allowed = QImage(image.size(), QImage.Format.Format_Mono)
    allowed.fill(0)
    for caption in figure.captions:
        box = QRectF(caption.x, caption.y, caption.width, caption.height)
        place = QRectF(box.x() * SCALE, box.y() * SCALE, box.width() * SCALE, box.height() * SCALE)
        assert inks(image, place, chart_colour(STYLES[caption.style].colour, LIGHT)) > 0, caption.text
        around = place.adjusted(-SCALE, -SCALE, SCALE, SCALE).toAlignedRect().intersected(image.rect())
        for x in range(around.left(), around.right() + 1):
            for y in range(around.top(), around.bottom() + 1):
                allowed.setPixel(x, y, 1)
    strays = [
        (x, y)
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
        if not allowed.pixelIndex(x, y) and not is_near(image.pixelColor(x, y), ground)
    ]
    assert strays == []


def test_a_figure_keeps_its_proportions_in_the_middle_of_a_wide_widget(qtbot: QtBot) -> None:
    view = ChartView(figure_of("bars", 90, 50))
    qtbot.addWidget(view)
    view.resize(1000, 250)
    assert view.place().map(QPointF(0, 0)) == QPointF(275, 0)
    assert view.place().map(QPointF(90, 50)) == QPointF(725, 250)
    assert view.heightForWidth(900) == 500


def test_the_preferred_size_grows_with_the_letters(app: QApplication, qtbot: QtBot) -> None:
    view = view_of(figure_of("bars"), qtbot)
    before = view.sizeHint()
    apply_theme(app, Theme(mode="light", factor=1.5))
    assert view.sizeHint().width() == pytest.approx(before.width() * 1.5, rel=0.01)
    assert view.minimumSizeHint().width() < view.sizeHint().width()


@KINDS
def test_a_screen_reader_hears_the_title_and_every_value(qtbot: QtBot, kind: ChartKind) -> None:
    figure = figure_of(kind)
    view = view_of(figure, qtbot)
    assert view.accessibleName() == "拜访"
    descriptions = [outline.description for outline in figure.outlines if outline.description]
    assert len(descriptions) >= 3
    assert view.accessibleDescription().split("；") == descriptions


@KINDS
def test_the_pointer_learns_the_value_it_rests_on(qtbot: QtBot, kind: ChartKind) -> None:
    figure = figure_of(kind)
    view = view_of(figure, qtbot)
    asked = 0
    for at, outline in enumerate(figure.outlines):
        point = a_point_of(figure, at) if outline.description else None
        if point is not None:
            assert view.words_at(point * SCALE) == outline.description
            asked += 1
    assert asked >= 3


def test_beside_a_point_of_a_line_the_pointer_still_learns_its_value(qtbot: QtBot) -> None:
    figure = figure_of("lines")
    view = view_of(figure, qtbot)
    marker = next(outline for outline in figure.outlines if outline.description)
    beside = path_of(marker).boundingRect().center() + QPointF(0, 1.5)
    assert view.words_at(beside * SCALE) == marker.description


def test_where_nothing_stands_the_pointer_learns_nothing(qtbot: QtBot) -> None:
    figure = figure_of("shares")
    view = view_of(figure, qtbot)
    hole = path_of(figure.outlines[-1]).boundingRect().center()
    assert figure.outlines[-1].fill == "paper"
    assert view.words_at(hole * SCALE) == ""
    heat = figure_of("heat")
    quiet = next(o for o in heat.outlines[1:] if o.fill == "paper")
    assert view_of(heat, qtbot).words_at(path_of(quiet).boundingRect().center() * SCALE) == ""


def test_resting_the_pointer_shows_the_tip(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, _widget: shown.append(words))
    figure = figure_of("bars")
    view = view_of(figure, qtbot)
    at, bar = next((n, outline) for n, outline in enumerate(figure.outlines) if outline.description)
    point = a_point_of(figure, at)
    assert point is not None
    place = (point * SCALE).toPoint()
    view.event(QHelpEvent(QHelpEvent.Type.ToolTip, place, view.mapToGlobal(place)))
    assert shown == [bar.description]


def test_a_long_name_shrinks_then_wraps_then_is_cut_and_told_whole(qtbot: QtBot) -> None:
    name = "深圳市前海深港现代服务业合作区管理局"
    room = Caption(name, 2, 10, 30, 8, "small", lines=1)
    assert len(set_caption(room, SCALE).lines) == 2
    assert not set_caption(room, SCALE).is_cut
    compressed = Caption(name, 2, 10, 30, 3.6, "small", lines=1)
    assert set_caption(compressed, SCALE).is_cut
    view = view_of(Figure(60, 30, captions=(compressed,)), qtbot)
    assert view.words_at(QPointF(10, 12) * SCALE) == name
    wide = Caption(name, 2, 10, 90, 3.6, "small", lines=1)
    assert set_caption(wide, SCALE).lines == (name,)


@KINDS
def test_a_chart_without_data_is_its_title_in_a_frame(qtbot: QtBot, kind: ChartKind) -> None:
    view = view_of(chart_drawing(ChartData(kind, "拜访", []), 90, 50), qtbot)
    image = view.grab().toImage()
    assert is_near(image.pixelColor(45 * SCALE, 30 * SCALE), chart_colour("paper", LIGHT))
    assert view.accessibleName() == "拜访"
    assert view.accessibleDescription() == "没有数据"
    assert view.words_at(QPointF(45, 30) * SCALE) == ""


def test_a_change_of_theme_repaints_the_chart(app: QApplication, qtbot: QtBot) -> None:
    view = view_of(figure_of("bars"), qtbot)
    with qtbot.waitExposed(view):
        view.show()
    ground = (QPointF(45, 45.5) * SCALE).toPoint()
    assert view.grab().toImage().pixelColor(ground).name().upper() == LIGHT.surface
    apply_theme(app, Theme(mode="dark"))
    assert view.grab().toImage().pixelColor(ground).name().upper() == DARK.surface
    view.close()


def test_another_figure_takes_the_place_of_the_first(qtbot: QtBot) -> None:
    view = view_of(figure_of("bars"), qtbot)
    view.set_figure(chart_drawing(ChartData("shares", "类别", [{"label": "甲", "value": 3}]), 60, 40))
    assert view.accessibleName() == "类别"
    assert view.accessibleDescription() == "甲　3　100.0%"


@SHADES
def test_words_of_charts_are_readable(shade: Tokens) -> None:
    for style in STYLES.values():
        assert contrast(chart_colour(style.colour, shade).name(), shade.surface) >= AA_WORDS


@pytest.mark.parametrize("kind", ["bars", "lines"])
@SHADES
def test_bars_and_lines_stand_out(shade: Tokens, kind: ChartKind) -> None:
    for outline in figure_of(kind).outlines:
        if outline.description:
            edges = [chart_colour(name, shade).name() for name in (outline.fill, outline.stroke)]
            assert max(contrast(edge, shade.surface) for edge in edges) >= AA_SIGNS


@SHADES
def test_the_palest_slice_has_an_edge_that_stands_out(shade: Tokens) -> None:
    figure = figure_of("shares")
    slices = [path_of(outline).boundingRect() for outline in figure.outlines if outline.description]
    ring = next(outline for outline in figure.outlines if outline.stroke == "accent" and not outline.fill)
    around = path_of(ring).boundingRect().adjusted(-0.5, -0.5, 0.5, 0.5)
    assert all(around.contains(each) for each in slices)
    assert contrast(chart_colour(ring.stroke, shade).name(), shade.surface) >= AA_SIGNS


@SHADES
def test_tones_run_from_strong_to_quiet_and_keep_apart_in_grey(shade: Tokens) -> None:
    strengths = [contrast(chart_colour(f"chart-{n}", shade).name(), shade.surface) for n in range(1, 7)]
    assert strengths == sorted(strengths, reverse=True)
    assert all(strong / weak >= 1.2 for strong, weak in pairwise(strengths))


def test_light_tones_and_letters_are_those_of_the_house_style() -> None:
    path = resource_folder().parent / "forms" / "house-style.yaml"
    house = yaml.safe_load(path.read_text(encoding="utf-8"))
    for n in range(1, 7):
        assert chart_colour(f"chart-{n}", LIGHT).name().upper() == house["colours"][f"chart-{n}"]
    for name, style in STYLES.items():
        wanted = house["styles"][name]
        assert (style.size, style.floor, style.colour) == (wanted["size"], wanted["floor"], wanted["colour"])
        assert style.strong == wanted["face"].endswith("-bold")


def test_dashes_keep_their_length_whatever_the_pen(qtbot: QtBot) -> None:
    line = Outline((("m", (0.0, 5.0)), ("l", (40.0, 5.0))), stroke="ink", width=1.5, dashes=(20, 20))
    image = view_of(Figure(40, 10, (line,)), qtbot).grab().toImage()
    step = 20 * 25.4 / 72  # millimetres
    seen = [
        inks(image, QRectF(step * (n + 0.5) * SCALE, 4.5 * SCALE, 2, SCALE), QColor(LIGHT.text)) > 0
        for n in range(4)
    ]
    assert seen == [True, False, True, False]
