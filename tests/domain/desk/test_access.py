"""Who may read a file follows from its access list, or from modes, by the rules of the systems."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.desk.access import EVERYONE, AccessEntry, listed_readers, name_of, readers_by_mode

OWN, COLLEAGUE, USERS = "S-1-5-21-1-2-3-1001", "S-1-5-21-1-2-3-1002", "S-1-5-32-545"
SYSTEM, ADMINISTRATORS, AUTHENTICATED = "S-1-5-18", "S-1-5-32-544", "S-1-5-11"
FULL, READ, WRITE, LIST_ATTRIBUTES = 0x1F01FF, 0x120089, 0x2, 0x80
PROFILE = [AccessEntry(who, FULL, flags=0x13) for who in (SYSTEM, ADMINISTRATORS, OWN)]
"""As Windows gives a folder of a user's profile."""


def test_a_folder_of_the_profile_is_the_users_own() -> None:
    assert listed_readers(PROFILE, OWN) == ()


@pytest.mark.parametrize("mask", [READ, FULL, 0x80000000, 0x10000000, 0x1])
@pytest.mark.parametrize("who", [USERS, AUTHENTICATED, EVERYONE, COLLEAGUE])
def test_whoever_else_may_read_is_found(who: str, mask: int) -> None:
    assert listed_readers([*PROFILE, AccessEntry(who, mask)], OWN) == (who,)


@pytest.mark.parametrize("mask", [WRITE, LIST_ATTRIBUTES, 0x100000])
def test_rights_that_show_no_content_are_none(mask: int) -> None:
    assert listed_readers([AccessEntry(USERS, mask)], OWN) == ()


def test_what_only_files_to_come_inherit_counts_for_them_alone() -> None:
    assert listed_readers([AccessEntry(USERS, READ, flags=0x0B)], OWN) == ()


def test_what_was_denied_before_is_not_allowed_and_after_is() -> None:
    denied, allowed = AccessEntry(USERS, READ, allows=False), AccessEntry(USERS, READ)
    assert listed_readers([denied, allowed], OWN) == ()
    assert listed_readers([AccessEntry(EVERYONE, FULL, allows=False), allowed], OWN) == ()
    assert listed_readers([allowed, denied], OWN) == (USERS,)


def test_no_list_is_open_to_everyone_and_an_empty_one_to_nobody() -> None:
    assert listed_readers(None, OWN) == (EVERYONE,)
    assert listed_readers([], OWN) == ()


ENTRIES = st.builds(
    AccessEntry,
    st.sampled_from([OWN, COLLEAGUE, USERS, SYSTEM, EVERYONE]),
    st.integers(0, 2**32 - 1),
    st.booleans(),
    st.integers(0, 31),
)


@given(st.lists(ENTRIES, max_size=8))
def test_readers_are_others_whom_an_entry_allows_each_once(entries: list[AccessEntry]) -> None:
    found = listed_readers(entries, OWN)
    assert len(set(found)) == len(found)
    assert set(found) <= {entry.sid for entry in entries if entry.allows} - {OWN, SYSTEM}
    assert set(listed_readers([each for each in entries if not each.allows], OWN)) == set()


def test_groups_of_every_windows_have_names() -> None:
    assert str(name_of(USERS)) == "这台电脑的用户（Users）"
    assert name_of(COLLEAGUE) is None


@pytest.mark.parametrize(
    ("folders", "mode", "count"),
    [
        ([0o755, 0o755], 0o644, 2),
        ([0o755, 0o755], 0o640, 1),
        ([0o755, 0o755], 0o600, 0),
        ([0o755, 0o700], 0o644, 0),
        ([0o700, 0o755], 0o666, 0),
        ([0o750, 0o755], 0o644, 1),
        ([0o711, 0o711], 0o604, 1),
        ([], 0o604, 1),
    ],
)
def test_a_file_is_read_by_whom_its_mode_and_every_folder_lets(
    folders: list[int], mode: int, count: int
) -> None:
    assert len(readers_by_mode(folders, mode)) == count
