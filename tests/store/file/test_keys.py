"""A damaged file of key slots is one sentence: never a failure of a library, never an endless wait."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from argon2.exceptions import HashingError
from argon2.low_level import hash_secret_raw
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kamdesk.domain.desk.protection import LockedError, Protection, Unlock, new_recovery_key
from kamdesk.domain.shared.errors import UserError
from kamdesk.store.file import keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

DATA_KEY = bytes(range(32))
PASSPHRASE = "一个够长的口令"
RECOVERY_KEY = new_recovery_key()
MOST_KIBIBYTES, MOST_PASSES = 256 * 1024, 12

Place = tuple[str | int, ...]


class Safe:
    """A keychain that takes everything."""

    available = True

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def get(self, account: str) -> bytes | None:
        return self.kept.get(account)

    def put(self, account: str, secret: bytes) -> bool:
        self.kept[account] = secret
        return True

    def remove(self, account: str) -> None:
        self.kept.pop(account, None)


@pytest.fixture(scope="module")
def safe() -> Safe:
    return Safe()


@pytest.fixture(scope="module")
def genuine(tmp_path_factory: pytest.TempPathFactory, safe: Safe) -> bytes:
    """The text of a file with a slot of each kind."""
    path = tmp_path_factory.mktemp("keys") / "desk.kamdesk"
    wanted = Protection(passphrase=PASSPHRASE, recovery_key=RECOVERY_KEY, keychain=safe)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "PASSPHRASE_COST", keys.Cost(passes=1, kibibytes=64, lanes=1))
        keys.write_slots(path, keys.KeySlots.seal(DATA_KEY, wanted))
    return keys.slots_beside(path).read_bytes()


@pytest.fixture
def bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive keys only at a cost that an office PC can pay, and at a low one quickly."""

    def derived(*args: Any, **named: Any) -> bytes:
        assert 0 < named["time_cost"] <= MOST_PASSES
        assert 0 < named["memory_cost"] <= MOST_KIBIBYTES
        return hash_secret_raw(*args, **{**named, "time_cost": 1, "memory_cost": 128})

    monkeypatch.setattr("argon2.low_level.hash_secret_raw", derived)


def opened(folder: Path, text: bytes, keychain: Safe) -> bytes | str:
    """Return the data key that the file gives away to all secrets, or the sentence that is said."""
    path = folder / f"{uuid4().hex}.kamdesk"
    keys.slots_beside(path).write_bytes(text)
    try:
        slots = keys.read_slots(path)
        assert slots is not None
        unlock = Unlock(passphrase=PASSPHRASE, recovery_key=RECOVERY_KEY, keychain=keychain)
        return keys.unlock_slots(path, slots, unlock)
    except UserError as error:
        return str(error)


def places(value: Any, so_far: Place = ()) -> Iterator[Place]:
    yield so_far
    if isinstance(value, dict | list):
        for name in value if isinstance(value, dict) else range(len(value)):
            yield from places(value[name], (*so_far, name))


def with_value(stored: Any, place: Place, value: object) -> Any:
    """Return a copy in which another value stands at a place."""
    if not place:
        return value
    copy: Any = dict(stored) if isinstance(stored, dict) else list(stored)
    copy[place[0]] = with_value(copy[place[0]], place[1:], value)
    return copy


def test_the_undamaged_file_opens_with_each_secret(genuine: bytes, safe: Safe, tmp_path: Path) -> None:
    path = tmp_path / "desk.kamdesk"
    keys.slots_beside(path).write_bytes(genuine)
    slots = keys.read_slots(path)
    assert slots is not None
    for unlock in (Unlock(passphrase=PASSPHRASE), Unlock(recovery_key=RECOVERY_KEY), Unlock(keychain=safe)):
        assert slots.unlock(unlock) == DATA_KEY
    with pytest.raises(LockedError):
        slots.unlock(Unlock(passphrase="ein anderes"))


NUMBERS: tuple[object, ...] = (
    -1, 0, 0.5, 1e9, 2**31, 2**63, 10**400, math.nan, math.inf, True, None, "3", [], {},
)  # fmt: skip


@pytest.mark.usefixtures("bounded")
@pytest.mark.parametrize("name", ["passes", "kibibytes", "lanes"])
@pytest.mark.parametrize("value", NUMBERS)
def test_a_damaged_cost_is_a_sentence(
    genuine: bytes, safe: Safe, tmp_path: Path, name: str, value: object
) -> None:
    stored = json.loads(genuine)
    place = [slot["kind"] for slot in stored["slots"]].index("passphrase")
    spoiled = with_value(stored, ("slots", place, "cost", name), value)
    assert "已损坏" in str(opened(tmp_path, json.dumps(spoiled).encode(), safe))


SPOILED: dict[str, Callable[[Any, Any], object]] = {
    "cost missing": lambda passphrase, _: [{name: passphrase[name] for name in passphrase if name != "cost"}],
    "part of the cost missing": lambda passphrase, _: [{**passphrase, "cost": {"passes": 1}}],
    "more in the cost": lambda passphrase, _: [{**passphrase, "cost": {**passphrase["cost"], "threads": 1}}],
    "no cost for a passphrase": lambda passphrase, _: [{**passphrase, "cost": None}],
    "a cost for a random secret": lambda passphrase, recovery: [{**recovery, "cost": passphrase["cost"]}],
    "less memory than lanes need": lambda passphrase, _: [
        {**passphrase, "cost": {**passphrase["cost"], "kibibytes": 8, "lanes": 2}}
    ],
    "short salt": lambda passphrase, _: [{**passphrase, "salt": "00"}],
    "no salt": lambda _, recovery: [{**recovery, "salt": ""}],
    "long salt": lambda _, recovery: [{**recovery, "salt": recovery["salt"] * 2}],
    "short key": lambda _, recovery: [{**recovery, "sealed": recovery["sealed"][2:]}],
    "short tag": lambda _, recovery: [{**recovery, "tag": recovery["tag"][2:]}],
    "odd digits": lambda _, recovery: [{**recovery, "tag": recovery["tag"][1:]}],
    "no digits": lambda _, recovery: [{**recovery, "tag": "不是数字" * 16}],
    "unknown kind": lambda _, recovery: [{**recovery, "kind": "escrow"}],
    "kind of another type": lambda _, recovery: [{**recovery, "kind": ["recovery"]}],
    "the same kind twice": lambda _, recovery: [recovery, recovery],
    "too many": lambda passphrase, _: [passphrase] * 30,
    "none": lambda *_: [],
    "an object": lambda passphrase, recovery: {"passphrase": passphrase, "recovery": recovery},
    "a text": lambda *_: "slots",
    "nothing": lambda *_: None,
    "lists": lambda _, recovery: [list(recovery.values())],
    "numbers": lambda *_: [1, 2],
}


@pytest.mark.parametrize("what", SPOILED)
def test_damaged_slots_are_a_sentence(genuine: bytes, safe: Safe, tmp_path: Path, what: str) -> None:
    stored = json.loads(genuine)
    slots = {slot["kind"]: slot for slot in stored["slots"]}
    stored["slots"] = SPOILED[what](slots["passphrase"], slots["recovery"])
    assert "已损坏" in str(opened(tmp_path, json.dumps(stored).encode(), safe))


@pytest.mark.parametrize(
    "text",
    [
        b"", b" ", b"{", b"null", b"[]", b"{}", b"7", b'"slots"', b"\x00\xff", b"\xff\xfe{\x00", b"[" * 9_999,
        b"[" * 200_000, b'{"format": 1}', b'{"format": 2, "account": "a", "slots": []}', b"9" * 9_999,
        b'{"format": true, "account": null, "slots": null}',
    ],
)  # fmt: skip
def test_what_is_no_file_of_slots_is_a_sentence(safe: Safe, tmp_path: Path, text: bytes) -> None:
    assert "已损坏" in str(opened(tmp_path, text, safe))


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=80),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@pytest.mark.usefixtures("bounded")
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_put_into_the_file_it_opens_or_says_so(
    genuine: bytes, safe: Safe, tmp_path: Path, data: st.DataObject
) -> None:
    stored = json.loads(genuine)
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.sampled_from(list(places(stored))))
        junk = data.draw(JUNK | st.integers(1, 300_000))
        stored = with_value(stored, place, junk)
    text = json.dumps(stored, ensure_ascii=data.draw(st.booleans())).encode(errors="surrogatepass")
    answer = opened(tmp_path, text, safe)
    assert answer == DATA_KEY or isinstance(answer, str)


@pytest.mark.usefixtures("bounded")
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(start=st.integers(0, 1200), length=st.integers(0, 200), put=st.binary(max_size=20))
@example(start=0, length=0, put=b"")
def test_whatever_bytes_are_lost_or_added_it_opens_or_says_so(
    genuine: bytes, safe: Safe, tmp_path: Path, start: int, length: int, put: bytes
) -> None:
    answer = opened(tmp_path, genuine[:start] + put + genuine[start + length :], safe)
    assert answer == DATA_KEY or isinstance(answer, str)


def test_a_pc_without_memory_is_a_sentence(
    genuine: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> bytes:
        raise HashingError("Memory allocation error")

    monkeypatch.setattr("argon2.low_level.hash_secret_raw", fail)
    assert "内存不足" in str(opened(tmp_path, genuine, Safe()))


def test_a_file_that_cannot_be_read_is_a_sentence(
    genuine: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> bytes:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "desk.kamdesk"
    keys.slots_beside(path).write_bytes(genuine)
    monkeypatch.setattr(type(path), "open", refuse)
    with pytest.raises(UserError, match="没有任何改动"):
        keys.read_slots(path)


def test_slots_that_could_not_be_written_leave_the_old_ones(
    genuine: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "desk.kamdesk"
    keys.slots_beside(path).write_bytes(genuine)
    slots = keys.read_slots(path)
    assert slots is not None
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(UserError, match="磁盘已满"):
        keys.write_slots(path, slots)
    assert keys.slots_beside(path).read_bytes() == genuine
    assert [file.name for file in tmp_path.iterdir()] == ["desk.kamdesk.keys"]


OLD_FORMAT: dict[str, Any] = {
    "format": 1,
    "account": "1d897572-f0f2-46af-a2a8-cede6d2f4fc0",
    "slots": [
        {
            "kind": "passphrase",
            "salt": "0aed75f1f23ed88f7dce8fc8bdcf29d1",
            "sealed": "783d2ba9cfbbe9365c2fe9747b82f25a66b80cbad6ec690662162d4e7b20ef3e",
            "tag": "5d17738bf1e08602898623daf5095fab052b769a9f7a2846c6d846bc2d3d75ea",
            "cost": {"passes": 1, "kibibytes": 64, "lanes": 1},
        }
    ],
}
"""As the program before wrote it: its account is under no tag."""


def test_the_format_of_before_opens_and_is_copied_as_it_is(tmp_path: Path, safe: Safe) -> None:
    assert opened(tmp_path, json.dumps(OLD_FORMAT).encode(), safe) == DATA_KEY
    path = tmp_path / "desk.kamdesk"
    keys.slots_beside(path).write_bytes(json.dumps(OLD_FORMAT).encode())
    slots = keys.read_slots(path)
    assert slots is not None
    keys.write_slots(tmp_path / "copy.kamdesk", slots)
    assert json.loads((tmp_path / "copy.kamdesk.keys").read_bytes()) == OLD_FORMAT


@pytest.mark.usefixtures("bounded")
def test_an_altered_account_is_a_damaged_file(genuine: bytes, tmp_path: Path, safe: Safe) -> None:
    stored = json.loads(genuine)
    assert stored["format"] == 2
    stored["account"] = str(uuid4())
    safe.kept[stored["account"]] = b"of another desk"
    assert "已损坏" in str(opened(tmp_path, json.dumps(stored).encode(), safe))


def test_a_slot_taken_from_another_file_is_a_damaged_file(
    genuine: bytes, tmp_path: Path, safe: Safe, cheap_passphrases: None
) -> None:
    del cheap_passphrases
    keys.write_slots(tmp_path / "a", keys.KeySlots.seal(bytes(32), Protection(recovery_key=RECOVERY_KEY)))
    stored, other = json.loads(genuine), json.loads((tmp_path / "a.keys").read_bytes())
    place = [slot["kind"] for slot in stored["slots"]].index("recovery")
    stored["slots"][place] = other["slots"][0]
    text = json.dumps(stored).encode()
    assert "已损坏" in str(opened(tmp_path, text, safe))  # the passphrase opens its slot, and tells


def test_the_tag_cannot_be_taken_off_by_calling_the_file_one_of_before(
    genuine: bytes, tmp_path: Path, safe: Safe
) -> None:
    stored = json.loads(genuine)
    del stored["tag"]
    stored["format"] = 1
    answer = opened(tmp_path, json.dumps(stored).encode(), safe)
    assert isinstance(answer, str)
