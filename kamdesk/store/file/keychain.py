"""The keychain of the operating system. Its back ends are imported by name, for the packaged program."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE: Final = "KamDesk"


class SystemKeychain:
    """Keeps secrets where the user's log-in protects them; on Windows on this machine alone."""

    def __init__(self) -> None:
        self._backend = _backend()

    @property
    def available(self) -> bool:
        """Whether there is a keychain at all; without one a passphrase is needed."""
        return self._backend is not None

    def get(self, account: str) -> bytes | None:
        """Return the secret of an account; None where there is none, or no keychain."""
        if self._backend is None:
            return None
        import keyring.errors

        try:
            text = self._backend.get_password(_SERVICE, account)
            return bytes.fromhex(text) if text else None
        except (keyring.errors.KeyringError, ValueError):
            return None

    def put(self, account: str, secret: bytes) -> bool:
        """Keep a secret; return whether the keychain took it."""
        if self._backend is None:
            return False
        import keyring.errors

        try:
            self._backend.set_password(_SERVICE, account, secret.hex())
        except keyring.errors.KeyringError:
            return False
        return self.get(account) == secret

    def remove(self, account: str) -> None:
        """Forget a secret, if it is there."""
        if self._backend is None:
            return
        import keyring.errors

        try:
            self._backend.delete_password(_SERVICE, account)
        except keyring.errors.KeyringError:
            return


def _backend() -> KeyringBackend | None:
    """Return the system's keychain; None where there is none, as on a server without a desktop."""
    # Only now: a file that is not encrypted, or opens by a passphrase, asks no keychain.
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring as SystemBackend
    elif sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as SystemBackend
    else:
        from keyring.backends.SecretService import Keyring as SystemBackend

    if not SystemBackend.viable:
        return None
    backend = SystemBackend()  # type: ignore[no-untyped-call]  # keyring types only half of itself
    if sys.platform == "win32":
        backend.persist = "local machine"  # the default may roam to other machines
    return backend
