"""Signature boxes that are left to be signed by hand."""

from __future__ import annotations


def unsigned(*signers: str) -> dict[str, dict[str, object]]:
    """Return an empty box for each signer, named as the form definition names it."""
    return {signer: {"name": None, "date": None} for signer in signers}
