"""Fixtures of the command line's tests: verbs run in process, in a home of their own, without a keychain."""

from __future__ import annotations

import hashlib
import logging
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from kamdesk.app.main import main

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LIST = "客户名称,所在地区,电话\n紫金重工有限公司,深圳,0755-26881234\n青山银行,上海,021-50881234\n"


@dataclass(frozen=True)
class Answer:
    """What a verb said: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def refusal(self) -> str:
        """The one sentence of a refused verb; fails where it was not refused by one sentence alone."""
        assert (self.code, self.out) == (2, "")
        assert self.err.count("\n") == 1
        assert "程序内部出错" not in self.err
        return self.err.rstrip("\n")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    place = tmp_path / "home"
    monkeypatch.setenv("KAMDESK_HOME", str(place))
    monkeypatch.delenv("KAMDESK_PASSPHRASE", raising=False)
    monkeypatch.setattr("kamdesk.app.opening.system_keychain", lambda: None)
    monkeypatch.setattr("kamdesk.app.commands.care.system_keychain", lambda: None)
    yield place
    logger = logging.getLogger("kamdesk")
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
        handler.close()


@pytest.fixture
def kamdesk(capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    def run(*words: object) -> Answer:
        capsys.readouterr()
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return run


@pytest.fixture(scope="session")
def filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One plain desk with two customers, to be copied."""
    folder = tmp_path_factory.mktemp("filled")
    (folder / "list.csv").write_text(LIST, encoding="utf-8")
    path = folder / "desk.kamdesk"
    line = ["import", "customers", str(folder / "list.csv"), "--database", str(path), "--no-encryption"]
    assert main(line) == 0
    return path


@pytest.fixture
def desk(filled_file: Path, tmp_path: Path) -> Path:
    """A plain desk with two customers, alone in its folder."""
    folder = tmp_path / "desk"
    folder.mkdir()
    return shutil.copyfile(filled_file, folder / "desk.kamdesk")


@pytest.fixture
def contents() -> Callable[[Path], dict[str, str]]:
    """Return every file below a folder with its digest: what must be the same before and after."""

    def look(folder: Path) -> dict[str, str]:
        files = [path for path in folder.rglob("*") if path.is_file()]
        return {
            str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files
        }

    return look


@pytest.fixture
def locked(
    kamdesk: Callable[..., Answer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cheap_passphrases: None
) -> Path:
    """An encrypted desk in a folder of its own; the passphrase is in the environment."""
    del cheap_passphrases
    monkeypatch.setenv("KAMDESK_PASSPHRASE", "open sesame")
    names = tmp_path / "names.csv"
    names.write_text("客户名称\n紫金魑魅公司\n", encoding="utf-8")
    place = tmp_path / "locked" / "desk.kamdesk"
    assert kamdesk("import", "customers", names, "--database", place).code == 0
    names.unlink()
    return place
