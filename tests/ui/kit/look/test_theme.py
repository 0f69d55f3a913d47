from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from kamdesk.config.resources import resource_folder
from kamdesk.ui.kit.look import fonts
from kamdesk.ui.kit.look.icons import application_icon, icon, tinted_pixmap
from kamdesk.ui.kit.look.theme import Theme, apply_theme, figures_font, sizes, tokens
from kamdesk.ui.kit.look.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

ICONS = sorted(path.stem for path in (resource_folder() / "icons").glob("*.svg"))


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    apply_theme(qapp, Theme(mode="light"))


def test_dark_and_light_reach_palette_and_sheet(app: QApplication) -> None:
    apply_theme(app, Theme(mode="dark"))
    assert tokens() is DARK
    assert app.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.canvas
    assert DARK.accent in app.styleSheet()
    apply_theme(app, Theme(mode="light"))
    assert tokens() is LIGHT
    assert LIGHT.accent in app.styleSheet()


def test_the_sheet_has_no_word_left_unfilled(app: QApplication) -> None:
    assert "$" not in app.styleSheet()


def test_the_images_that_the_sheet_names_exist(app: QApplication) -> None:
    apply_theme(app, Theme(mode="dark"))
    named = set(re.findall(r"url\(([^)]+)\)", app.styleSheet()))
    assert named
    assert all(Path(name).exists() for name in named)


def test_the_font_factor_makes_everything_larger(app: QApplication) -> None:
    apply_theme(app, Theme(mode="light", factor=1.5))
    assert sizes().factor == 1.5
    assert app.font().pixelSize() == 20
    assert "font-size: 30px" in app.styleSheet()


def test_figures_are_tabular() -> None:
    assert figures_font().featureValue(QFont.Tag("tnum")) == 1


def test_the_interface_font_can_write_chinese(app: QApplication) -> None:
    family = fonts.interface_family("zh_CN", None)
    assert family == app.font().family()


def test_the_bundled_typeface_comes_in_each_of_its_weights(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert app
    monkeypatch.setattr(fonts, "_first_installed", lambda _families: "")
    family = fonts.interface_family("zh_CN", resource_folder() / "fonts")
    weights = {QFontDatabase.weight(family, style) for style in QFontDatabase.styles(family)}
    assert {int(QFont.Weight.Normal), int(QFont.Weight.Bold)} <= weights


def test_traditional_chinese_asks_for_its_own_typeface_first() -> None:
    installed = set(QFontDatabase.families())
    family = fonts.interface_family("zh_TW", None)
    if installed & set(fonts.TRADITIONAL):
        assert family in fonts.TRADITIONAL
    else:
        assert family in fonts.SIMPLIFIED


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_draws_something(name: str) -> None:
    made = application_icon() if name == "kamdesk" else icon(name)
    image = made.pixmap(QSize(20, 20), 1.0).toImage()
    assert image.size() == QSize(20, 20)
    assert any(image.pixelColor(x, y).alpha() for x in range(20) for y in range(20))


@pytest.mark.parametrize("name", [name for name in ICONS if name != "kamdesk"])
def test_line_icons_bring_no_colour_of_their_own(name: str) -> None:
    text = (resource_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    assert "#" not in text
    assert 'viewBox="0 0 20 20"' in text


def test_an_icon_that_was_never_drawn_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-thing")


def test_icons_follow_the_theme(app: QApplication) -> None:
    made = icon("add")
    middle = made.pixmap(QSize(20, 20), 1.0).toImage().pixelColor(10, 10)
    assert middle.lightness() < 100
    apply_theme(app, Theme(mode="dark"))
    middle = made.pixmap(QSize(20, 20), 1.0).toImage().pixelColor(10, 10)
    assert middle.lightness() > 150


def test_icons_are_sharp_at_double_resolution() -> None:
    pixmap = icon("search").pixmap(QSize(20, 20), 2.0)
    assert pixmap.size() == QSize(40, 40)
    assert pixmap.devicePixelRatio() == 2.0
    assert tinted_pixmap("search", LIGHT.text, 20, 2.0).size() == QSize(40, 40)


def test_a_disabled_icon_is_greyed() -> None:
    normal = icon("add").pixmap(QSize(20, 20), 1.0, QIcon.Mode.Normal).toImage().pixelColor(10, 10)
    greyed = icon("add").pixmap(QSize(20, 20), 1.0, QIcon.Mode.Disabled).toImage().pixelColor(10, 10)
    assert greyed.lightness() > normal.lightness()


def test_buttons_and_rows_have_their_heights() -> None:
    button = QPushButton("保存")
    button.ensurePolished()
    assert button.sizeHint().height() == sizes().button
