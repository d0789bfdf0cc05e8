"""Messages that only the browser can read, and the rows of browsers."""

import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from tests.cast import Cast
from tests.support.push_service import CURVE, PushBrowser, PushService, decoded, encoded, open_push_service
from touchstone.core.errors import Invalid
from touchstone.notify.models import PushDevice
from touchstone.notify.push import sending
from touchstone.notify.push.encrypting import LONGEST, encrypt
from touchstone.notify.push.keys import public_key, signing_key
from touchstone.notify.push.sending import send_push


@pytest.fixture
def service(settings: Any) -> Iterator[PushService]:
    with open_push_service() as service:
        settings.OUTGOING_ORIGINS = [service.origin]
        yield service


def private(text: str) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int.from_bytes(decoded(text)), CURVE)


def test_the_example_of_rfc_8291() -> None:
    own = private("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")
    browser = PushBrowser(
        private("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94"), decoded("BTBZMqHH6r4Tts7J_aSIgg")
    )
    text = b"When I grow up, I want to be a watermelon"
    salt = decoded("DGv6ra1nlYgDCS1FRnbzlw")
    body = encrypt(text, browser.point, browser.secret, own_key=own, salt=salt)
    assert encoded(body) == (
        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK"
        "6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
    )
    assert browser.open(body) == text


def test_no_two_messages_look_alike_and_the_longest_fits() -> None:
    browser = PushBrowser()
    first, second = (encrypt(b"x" * LONGEST, browser.point, browser.secret) for _ in range(2))
    assert first != second
    assert len(first) == 4_096
    assert browser.open(second) == b"x" * LONGEST


def test_the_key_is_made_once_and_for_its_owner_only(tmp_path: Path, settings: Any) -> None:
    settings.HOME = tmp_path
    first = public_key()
    assert public_key() == first
    assert stat.S_IMODE((tmp_path / "push.key").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["push.key"]
    assert len(decoded(first)) == 65
    assert signing_key().curve.name == "secp256r1"


def test_a_message_arrives_signed_and_sealed(cast: Cast, service: PushService) -> None:
    browser = PushBrowser()
    device = subscribe(cast, browser, f"{service.origin}/send/1")
    assert send_push(device, b'{"title": "\xe8\x81\x94\xe8\xb0\x83"}', urgency="high")
    assert service.read(browser) == [{"title": "联调"}]
    headers, _ = service.arrived[0]
    assert (headers["content-encoding"], headers["ttl"], headers["urgency"]) == ("aes128gcm", "86400", "high")
    assert service.claims()["sub"].startswith("mailto:")
    device.refresh_from_db()
    assert device.last_sent_at is not None


@pytest.mark.parametrize("status", [404, 410])
def test_a_browser_that_unsubscribed_is_forgotten(cast: Cast, service: PushService, status: int) -> None:
    device = subscribe(cast, PushBrowser(), f"{service.origin}/send/1")
    service.status = status
    assert not send_push(device, b"{}")
    assert not PushDevice.objects.exists()


@pytest.mark.parametrize(
    ("status", "error"),
    [(429, sending.PushService), (503, sending.PushService), (403, Invalid), (302, Invalid)],
)
def test_what_is_refused_is_tried_again_only_where_that_may_help(
    cast: Cast, service: PushService, status: int, error: type[Exception]
) -> None:
    device = subscribe(cast, PushBrowser(), f"{service.origin}/send/1")
    service.status = status
    with pytest.raises(error):
        send_push(device, b"{}")
    assert PushDevice.objects.exists()


@pytest.mark.parametrize(
    "wrong",
    [
        {"endpoint": "http://push.example.net/1"},
        {"endpoint": "https://169.254.169.254/latest"},
        {"endpoint": "https://127.1/"},
        {"p256dh": "AAAA"},
        {"p256dh": "!"},
        {"auth": "AAAA"},
    ],
)
def test_a_subscription_that_can_never_work_is_refused(cast: Cast, wrong: dict[str, str]) -> None:
    given = PushBrowser().subscription("https://push.example.net/1") | wrong
    answer = cast.browser("member").post("/push-devices", given)
    assert (answer.status_code, PushDevice.objects.count()) == (422, 0)


def test_a_browser_belongs_to_whoever_subscribed_last(cast: Cast) -> None:
    given = PushBrowser().subscription("https://push.example.net/1")
    for actor in ("member", "manager"):
        assert cast.browser(actor).post("/push-devices", given).status_code == 201
    assert cast.browser("member").get("/push-devices").json()["items"] == []
    [device] = cast.browser("manager").get("/push-devices").json()["items"]
    assert device.keys() == {"id", "device", "added_at", "last_sent_at"}


def test_one_person_has_twenty_browsers_at_most(cast: Cast) -> None:
    browser = cast.browser("member")
    codes = [
        browser.post(
            "/push-devices", PushBrowser().subscription(f"https://push.example.net/{number}")
        ).status_code
        for number in range(21)
    ]
    assert codes == [201] * 20 + [409]


def subscribe(cast: Cast, browser: PushBrowser, endpoint: str) -> PushDevice:
    assert cast.browser("member").post("/push-devices", browser.subscription(endpoint)).status_code == 201
    return PushDevice.objects.get(endpoint=endpoint)
