"""The lock names every package that pyproject.toml asks for, in a version it allows, and no package host."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import environment
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

LOCKS = [environment.LOCK, environment.ROOT / "build" / "node.lock"]
PROJECT = tomllib.loads(environment.PYPROJECT.read_text(encoding="utf-8"))


def locked_versions() -> dict[str, str]:
    lock = environment.LOCK.read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", lock, re.MULTILINE))


def asked_for() -> list[Requirement]:
    project = PROJECT["project"]
    lines = [
        *project["dependencies"],
        *project["optional-dependencies"]["dev"],
        *PROJECT["build-system"]["requires"],
    ]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("requirement", asked_for(), ids=str)
def test_every_requirement_is_locked_in_a_version_it_allows(requirement: Requirement) -> None:
    version = locked_versions()[canonicalize_name(requirement.name)]
    assert requirement.specifier.contains(version)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_locked_package_has_a_hash(lock: Path) -> None:
    entries = re.split(r"\n(?=[a-z0-9])", lock.read_text(encoding="utf-8").strip())
    assert entries
    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_no_host(lock: Path) -> None:
    assert not re.search(r"://|index-url|find-links", lock.read_text(encoding="utf-8"))


def test_what_the_hashes_admit_serves_every_supported_system() -> None:
    lock = environment.LOCK.read_text(encoding="utf-8")
    assert "colorama==" in lock, "pytest needs it on Windows"
    assert "secretstorage==" in lock, "keyring needs it on Linux"


def test_names_are_read_as_all_spellings_agree() -> None:
    assert environment.locked_names("Foo.Bar_baz==1 \\\n    --hash=sha256:00\nother==2\n") == {
        "foo-bar-baz",
        "other",
    }


def imported_by_the_program() -> set[str]:
    """The top-level modules that kamdesk imports and Python does not bring."""
    found = set()
    for path in (environment.ROOT / "kamdesk").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Import():
                    found |= {alias.name.partition(".")[0] for alias in node.names}
                case ast.ImportFrom(module=str(module), level=0):
                    found.add(module.partition(".")[0])
    return found - sys.stdlib_module_names - {"kamdesk"}


def test_the_program_imports_only_what_it_asks_for() -> None:
    providers = packages_distributions()
    asked = {canonicalize_name(Requirement(line).name) for line in PROJECT["project"]["dependencies"]}
    strangers = {
        module
        for module in imported_by_the_program()
        if asked.isdisjoint(canonicalize_name(name) for name in providers.get(module, ()))
    }
    assert strangers == set()
