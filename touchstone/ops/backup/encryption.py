"""A stream that only a passphrase opens: AES-256-GCM over pieces, each bound to its place and to the end.

`TSB1`, 16 bytes of salt, then pieces: four bytes of length, the ciphertext with its tag. The key is made
from the passphrase by scrypt. A piece's number is its nonce, and whether it is the last one is signed with
it, so pieces cannot be swapped, dropped or cut off unnoticed.
"""

import hashlib
import io
import os
from typing import IO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC = b"TSB1"
SALT_BYTES = 16
PIECE = 1024 * 1024
LAST, MORE = b"last", b"more"
# 128 MB and about half a second for each guess.
COST = {"n": 2**17, "r": 8, "p": 1, "maxmem": 256 * 1024 * 1024}


class WrongPassphrase(Exception):
    """The passphrase does not open the stream, or the stream was changed or cut off."""


def is_encrypted(start: bytes) -> bool:
    """Whether a file that begins so is one of ours."""
    return start.startswith(MAGIC)


class EncryptingWriter(io.RawIOBase):
    """Everything written goes, encrypted, into `target`; the last piece is written by `close`."""

    def __init__(self, target: IO[bytes], passphrase: str) -> None:
        salt = os.urandom(SALT_BYTES)
        self._cipher = _cipher(passphrase, salt)
        self._target, self._number, self._held = target, 0, bytearray()
        target.write(MAGIC + salt)

    def writable(self) -> bool:
        return True

    def write(self, data: object, /) -> int:
        held = bytes(data)  # type: ignore[call-overload]
        self._held += held
        while len(self._held) > PIECE:
            self._put(bytes(self._held[:PIECE]), MORE)
            del self._held[:PIECE]
        return len(held)

    def close(self) -> None:
        if not self.closed:
            self._put(bytes(self._held), LAST)
        super().close()

    def _put(self, piece: bytes, place: bytes) -> None:
        sealed = self._cipher.encrypt(_nonce(self._number), piece, place)
        self._target.write(len(sealed).to_bytes(4, "big") + sealed)
        self._number += 1


class DecryptingReader(io.RawIOBase):
    """What an `EncryptingWriter` wrote; raises `WrongPassphrase` at the first piece that is not as it was."""

    def __init__(self, source: IO[bytes], passphrase: str) -> None:
        source.read(len(MAGIC))
        self._cipher = _cipher(passphrase, source.read(SALT_BYTES))
        self._source, self._number, self._held = source, 0, b""
        self._is_over = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object, /) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        while not self._held and not self._is_over:
            self._held = self._next_piece()
        taken = self._held[: len(view)]
        view[: len(taken)] = taken
        self._held = self._held[len(taken) :]
        return len(taken)

    def _next_piece(self) -> bytes:
        length = int.from_bytes(self._source.read(4), "big")
        sealed = self._source.read(min(length, PIECE + 16))
        for place in (MORE, LAST):
            try:
                piece = self._cipher.decrypt(_nonce(self._number), sealed, place)
            except (InvalidTag, ValueError):
                continue
            self._number += 1
            self._is_over = place == LAST
            return piece
        raise WrongPassphrase


def _cipher(passphrase: str, salt: bytes) -> AESGCM:
    return AESGCM(hashlib.scrypt(passphrase.encode(), salt=salt, dklen=32, **COST))


def _nonce(number: int) -> bytes:
    return number.to_bytes(12, "big")
