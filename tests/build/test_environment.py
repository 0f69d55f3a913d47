"""Set-up does what is missing, goes on where it was stopped, and nothing when all is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import debian
import environment
import pytest

if TYPE_CHECKING:
    from pathlib import Path


class Machine:
    """Keeps count of what set-up does instead of doing it."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.wanted = {"place": "here", "lock": "1", "project": "1", "libraries": "complete"}
        self.libraries_can_be_had = True
        self.network = True

    def made(self) -> list[str]:
        """Sets up once; returns what was done."""
        self.done.clear()
        environment.ensure()
        return list(self.done)

    def create(self) -> bool:
        self.done.append("environment")
        return True

    def install(self) -> bool:
        if not self.network:
            raise environment.SetupError("no network")
        self.done.append("packages")
        return True

    def install_project(self) -> bool:
        self.done.append("project")
        return True

    def complete_libraries(self, _folder: Path) -> bool:
        self.done.append("libraries")
        return self.libraries_can_be_had


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    machine = Machine()
    (tmp_path / "python").touch()
    monkeypatch.setattr(environment, "_STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(environment, "tool", lambda name: str(tmp_path / name))
    monkeypatch.setattr(environment, "_fingerprint", lambda: dict(machine.wanted))
    monkeypatch.setattr(environment, "_create", machine.create)
    monkeypatch.setattr(environment, "_install_locked", machine.install)
    monkeypatch.setattr(environment, "_install_project", machine.install_project)
    monkeypatch.setattr(debian, "complete_libraries", machine.complete_libraries)
    return machine


def test_everything_is_made_once_and_then_left_alone(machine: Machine) -> None:
    assert machine.made() == ["environment", "packages", "project", "libraries"]
    assert machine.made() == []


def test_a_new_lock_changes_packages_only(machine: Machine) -> None:
    machine.made()
    machine.wanted["lock"] = "2"
    assert machine.made() == ["packages"]


def test_another_python_or_place_makes_everything_anew(machine: Machine) -> None:
    machine.made()
    machine.wanted["place"] = "there"
    assert machine.made() == ["environment", "packages", "project", "libraries"]


def test_a_stopped_set_up_goes_on_where_it_was(machine: Machine) -> None:
    machine.network = False
    with pytest.raises(environment.SetupError):
        machine.made()
    machine.network = True
    assert machine.made() == ["packages", "project", "libraries"]


def test_missing_libraries_are_asked_for_again_and_nothing_else(machine: Machine) -> None:
    machine.libraries_can_be_had = False
    machine.made()
    assert machine.made() == ["libraries"]


def test_a_lost_interpreter_makes_everything_anew(machine: Machine, tmp_path: Path) -> None:
    machine.made()
    (tmp_path / "python").unlink()
    assert machine.made() == ["environment", "packages", "project", "libraries"]


def test_a_damaged_stamp_counts_as_none(machine: Machine, tmp_path: Path) -> None:
    machine.made()
    (tmp_path / "stamp.json").write_text("{", encoding="utf-8")
    assert machine.made() == ["environment", "packages", "project", "libraries"]
