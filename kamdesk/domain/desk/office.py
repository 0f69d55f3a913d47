"""Whose desk this is, and how customers reach and pay it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OfficeNames:
    """The names of the office as they stand on every paper, and what its letters tell beside them."""

    organisation: str
    department: str
    address: str = ""
    postcode: str = ""
    telephone: str = ""
    email: str = ""
    bank_name: str = ""
    bank_account: str = ""
    bank_code: str = ""
