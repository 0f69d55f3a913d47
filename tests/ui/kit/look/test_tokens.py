from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

import kamdesk.ui
from kamdesk.config.resources import resource_folder
from kamdesk.ui.kit.look.tokens import DARK, LIGHT, Sizes, Tokens, contrast, mixed

AA_WORDS = 4.5
AA_SIGNS = 3.0
STATES = ["good", "watch", "bad", "neutral", "accent", "grade_a", "grade_b", "grade_c"]
SHADES = pytest.mark.parametrize("shade", [LIGHT, DARK], ids=["light", "dark"])


@SHADES
@pytest.mark.parametrize("words", ["text", "secondary", "accent", "good", "watch", "bad", "neutral"])
@pytest.mark.parametrize("ground", ["canvas", "surface", "raised"])
def test_words_are_readable_on_every_ground(shade: Tokens, words: str, ground: str) -> None:
    assert contrast(getattr(shade, words), getattr(shade, ground)) >= AA_WORDS


@SHADES
@pytest.mark.parametrize("ground", ["hover", "pressed", "selected", "stripe"])
def test_words_stay_readable_under_the_pointer_and_when_chosen(shade: Tokens, ground: str) -> None:
    assert contrast(shade.text, getattr(shade, ground)) >= AA_WORDS


@SHADES
def test_table_heads_are_readable(shade: Tokens) -> None:
    assert contrast(shade.secondary, shade.stripe) >= AA_WORDS


@SHADES
@pytest.mark.parametrize("state", STATES)
def test_chips_are_readable(shade: Tokens, state: str) -> None:
    colour = getattr(shade, state)
    assert contrast(colour, shade.tint(colour)) >= AA_WORDS


@SHADES
@pytest.mark.parametrize("words", ["text", "secondary", "accent", "bad"])
@pytest.mark.parametrize("ground", ["hover", "stripe", "accent", "good", "watch", "bad", "neutral"])
def test_words_are_readable_on_quiet_grounds(shade: Tokens, words: str, ground: str) -> None:
    """Notices, hints below a tinted head, links and problems in a row under the pointer."""
    is_tint = ground in STATES
    colour = shade.tint(getattr(shade, ground)) if is_tint else getattr(shade, ground)
    least = AA_WORDS if words in {"text", "secondary"} or not is_tint else AA_SIGNS
    assert contrast(getattr(shade, words), colour) >= least


@SHADES
@pytest.mark.parametrize("words", ["text", "secondary"])
def test_words_are_readable_in_a_chosen_row(shade: Tokens, words: str) -> None:
    """States stand there on chips, which keep grounds of their own."""
    assert contrast(getattr(shade, words), shade.selected) >= AA_WORDS


@SHADES
def test_chosen_letters_are_readable(shade: Tokens) -> None:
    assert contrast(shade.on_accent, shade.accent) >= AA_WORDS


@SHADES
@pytest.mark.parametrize("ground", ["surface", "canvas"])
def test_what_is_grey_can_still_be_made_out(shade: Tokens, ground: str) -> None:
    """Grey verbs need no contrast by the rule; their reasons stand in tooltips in the colour of text."""
    assert contrast(shade.disabled, getattr(shade, ground)) >= 2
    assert contrast(shade.text, shade.raised) >= AA_WORDS


@SHADES
def test_the_primary_button_is_readable(shade: Tokens) -> None:
    assert contrast(shade.on_accent, shade.accent) >= AA_WORDS
    assert contrast(shade.on_accent, shade.accent_hover) >= AA_WORDS


@SHADES
@pytest.mark.parametrize("ground", ["canvas", "surface", "selected"])
def test_the_focus_ring_stands_out(shade: Tokens, ground: str) -> None:
    assert contrast(shade.accent, getattr(shade, ground)) >= AA_SIGNS


@SHADES
@pytest.mark.parametrize("side", ["host_side", "guest_side"])
def test_the_sides_of_a_table_stand_out(shade: Tokens, side: str) -> None:
    assert contrast(getattr(shade, side), shade.surface) >= AA_WORDS


def test_contrast_runs_from_1_to_21() -> None:
    assert contrast("#FFFFFF", "#FFFFFF") == pytest.approx(1)
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#000000", "#FFFFFF") == contrast("#FFFFFF", "#000000")


def test_mixing_lays_one_colour_over_another() -> None:
    assert mixed("#000000", "#FFFFFF", 0) == "#FFFFFF"
    assert mixed("#000000", "#FFFFFF", 1) == "#000000"
    assert mixed("#FF0000", "#0000FF", 0.5) == "#800080"


def test_both_shades_name_every_colour_in_full() -> None:
    for shade in (LIGHT, DARK):
        for field in fields(shade):
            value = getattr(shade, field.name)
            assert isinstance(value, bool) or re.fullmatch(r"#[0-9A-F]{6}", value)


def test_sizes_grow_with_the_users_factor() -> None:
    assert (Sizes().small, Sizes().body, Sizes().section, Sizes().page) == (12, 13, 15, 20)
    assert (Sizes().row, Sizes().button, Sizes().field, Sizes().navigation) == (32, 32, 30, 176)
    assert Sizes(1.5).row == 48


def test_no_colour_is_written_outside_the_tokens() -> None:
    sheet = (resource_folder() / "styles" / "desk.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b(?!\{)\s*;", sheet)
    assert not re.search(r"\brgba?\(", sheet)
    folder = Path(kamdesk.ui.__path__[0])
    written = re.compile(r"[\"']#[0-9A-Fa-f]{6}[\"']")
    sources = (path for path in folder.rglob("*.py") if path.name != "tokens.py")
    assert [path.name for path in sources if written.search(path.read_text(encoding="utf-8"))] == []
