"""What computes most is compiled where that can be done, and only then when something changed."""

from __future__ import annotations

import importlib.util
import shutil
from array import array
from importlib.machinery import PathFinder
from pathlib import Path

import environment
import kernels
import pytest

from kamdesk.domain.seating.banquet import pairing
from tests.project import HAS_COMPILER


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one of the sources, instead of the project's own with all."""
    for end in (".py", ".pxd"):
        shutil.copy(Path(pairing.__file__).with_name(f"pairing{end}"), tmp_path)
    monkeypatch.setattr(kernels, "MODULES", (f"{tmp_path.name}.pairing",))
    monkeypatch.setattr(kernels, "_WORK", tmp_path / "work")
    monkeypatch.setattr(kernels, "_STAMP", tmp_path / "work" / "tried")
    monkeypatch.setattr(environment, "ROOT", tmp_path.parent)
    return tmp_path


def test_a_kernel_serves_compiled_where_it_can_be_and_is_made_again_only_when_something_changed(
    place: Path,
) -> None:
    assert not kernels.is_tried()
    assert kernels.main() == 0
    assert kernels.is_tried()
    made = place / f"pairing{kernels.SUFFIX}"
    assert made.exists() is HAS_COMPILER
    spec = PathFinder.find_spec(f"{place.name}.pairing", [str(place)])
    assert spec is not None
    assert spec.origin == str(made if HAS_COMPILER else place / "pairing.py")
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert list(module.cheapest_pairing(array("q", [3, 1, 1, 3]), 2, 2)) == [1, 0]
    with (place / "pairing.pxd").open("a", encoding="utf-8") as source:
        source.write("# changed\n")
    assert not kernels.is_tried()
    kernels.remove(kernels.SUFFIX)
    assert not made.exists()


def test_without_a_compiler_one_line_says_so_and_nothing_old_stays(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (place / f"pairing{kernels.SUFFIX}").write_bytes(b"of an older source")
    monkeypatch.setenv("CC", str(place / "no-such-compiler"))
    assert kernels.main() == 0
    assert len(capsys.readouterr().out.splitlines()) == 1
    assert not list(place.glob(f"*{kernels.SUFFIX}"))
    assert kernels.is_tried()
