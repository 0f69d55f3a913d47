"""The unified social credit code (统一社会信用代码) and its check character, by GB 32100-2015."""

from __future__ import annotations

from typing import Final

LENGTH: Final = 18
ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # no I, O, S, V, Z
_MODULUS: Final = len(ALPHABET)
_BASE: Final = 3


def check_character(body: str) -> str:
    """Return the check character of the first 17 characters; `ValueError` for any other character."""
    if len(body) != LENGTH - 1:
        raise ValueError(body)
    total = sum(ALPHABET.index(char) * pow(_BASE, place, _MODULUS) for place, char in enumerate(body))
    return ALPHABET[-total % _MODULUS]


def is_valid(code: str) -> bool:
    """Tell whether ``code`` (upper case, 18 characters) is whole and its check character right."""
    if len(code) != LENGTH or not set(code) <= set(ALPHABET):
        return False
    return check_character(code[:-1]) == code[-1]
