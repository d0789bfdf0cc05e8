"""A message that only the browser can read: RFC 8291 over RFC 8188 (`aes128gcm`), in one record."""

import os

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from touchstone.notify.push.keys import CURVE, point_of

RECORD = 4_096
LONGEST = RECORD - 86 - 16 - 1
"""Bytes of a message: push services take 4,096 in all, with the header, the tag and the end mark."""
END = b"\x02"


def encrypt(
    message: bytes,
    browser_key: bytes,
    secret: bytes,
    *,
    own_key: ec.EllipticCurvePrivateKey | None = None,
    salt: bytes | None = None,
) -> bytes:
    """The message as it is posted; `browser_key` and `secret` are the subscription's `p256dh` and `auth`.

    `own_key` and `salt` are new for every message; only the RFC's example gives them.
    """
    own_key, salt = own_key or ec.generate_private_key(CURVE), salt or os.urandom(16)
    browser = ec.EllipticCurvePublicKey.from_encoded_point(CURVE, browser_key)
    own_point = point_of(own_key.public_key())
    shared = own_key.exchange(ec.ECDH(), browser)
    material = _derive(shared, secret, b"WebPush: info\x00" + browser_key + own_point, 32)
    key = _derive(material, salt, b"Content-Encoding: aes128gcm\x00", 16)
    nonce = _derive(material, salt, b"Content-Encoding: nonce\x00", 12)
    header = salt + RECORD.to_bytes(4) + bytes([len(own_point)]) + own_point
    return header + AESGCM(key).encrypt(nonce, message + END, None)


def _derive(material: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    return HKDF(hashes.SHA256(), length, salt, info).derive(material)
