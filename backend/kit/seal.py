"""Sealing personal data: AES-GCM with the row id as associated data, and a keyed blind index for exact look-up.

Both keys are derived from the one secret, so a stolen database alone gives nothing. The composition root calls
`unlock` once, before the first row.
"""

import hmac
import os
from collections.abc import Callable
from uuid import UUID

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from backend.kit import codes

PARSERS: dict[str, Callable[[str], str]] = {"phone": codes.phone, "id_number": codes.id_number}
MASKS: dict[str, Callable[[str], str]] = {"phone": codes.mask_phone, "id_number": codes.mask_id_number}


_keys: dict[bytes, bytes] = {}
_ciphers: list[AESGCM] = []


def unlock(secret: str) -> None:
    """Derive this process's keys from `secret`."""
    for purpose in (b"seal", b"index"):
        derive = HKDF(algorithm=SHA256(), length=32, salt=b"linli", info=purpose)
        _keys[purpose] = derive.derive(secret.encode())
    _ciphers[:] = [AESGCM(_keys[b"seal"])]


def seal(plain: str, row: UUID) -> bytes:
    """`plain` encrypted for the row `row`: 12 bytes of nonce, then the ciphertext with its tag."""
    return seal_bytes(plain.encode(), row)


def seal_bytes(plain: bytes, row: UUID) -> bytes:
    """A whole file encrypted for the row `row`, in the form of `seal`."""
    nonce = os.urandom(12)
    return nonce + _ciphers[0].encrypt(nonce, plain, row.bytes)


def unseal_bytes(sealed: bytes, row: UUID) -> bytes:
    """What `seal_bytes` was given. Raises cryptography's InvalidTag when the row or the secret is another."""
    return _ciphers[0].decrypt(sealed[:12], sealed[12:], row.bytes)


def unseal(sealed: bytes, row: UUID) -> str:
    """What `seal` was given. Raises cryptography's InvalidTag when the row or the secret is another."""
    return unseal_bytes(sealed, row).decode()


def blind_index(plain: str) -> str:
    """A keyed hash of `plain`, equal for equal numbers, useless without the secret."""
    return hmac.digest(_keys[b"index"], plain.encode(), "sha256").hex()
