"""The key by which push services know us (VAPID, RFC 8292): made at first need, for its owner only."""

import functools
import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from django.conf import settings

from touchstone.notify.push.encoding import from_base64, to_base64

CURVE = ec.SECP256R1()
KEY_FILE = "push.key"


def signing_key() -> ec.EllipticCurvePrivateKey:
    """`TOUCHSTONE_PUSH_KEY`, or the file beside the secret key."""
    given = os.environ.get("TOUCHSTONE_PUSH_KEY")
    return _read(given or _kept(settings.HOME / KEY_FILE))


def public_key() -> str:
    """What browsers are told when they subscribe."""
    return to_base64(point_of(signing_key().public_key()))


def point_of(key: ec.EllipticCurvePublicKey) -> bytes:
    """A public key as push services write it: the uncompressed point, 65 bytes."""
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


@functools.lru_cache(maxsize=4)
def _read(text: str) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int.from_bytes(from_base64(text)), CURVE)


def _kept(path: Path) -> str:
    """The key in the file; of two processes that make it at once, one does."""
    if not path.exists():
        unfinished = path.with_name(f"{path.name}.{os.getpid()}")
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(_new())
        try:
            os.link(unfinished, path)
        except FileExistsError:
            pass
        finally:
            unfinished.unlink()
    return path.read_text().strip()


def _new() -> str:
    secret = ec.generate_private_key(CURVE).private_numbers().private_value
    return to_base64(secret.to_bytes(32))
