"""A real mailbox on this machine: IMAP over TLS, as much of it as fetching mail takes."""

import re
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass
class Mailbox:
    """Its mails by number, those that were seen, who may sign in, and the certificate to trust."""

    certificate: Path
    password: str = "geheim"
    port: int = 0
    mails: list[bytes] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)
    commands: list[str] = field(default_factory=list)


@contextmanager
def open_mailbox(folder: Path) -> Iterator[Mailbox]:
    """Listen on the loopback until the end of the block."""
    certificate = _certificate(folder)
    box = Mailbox(certificate)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)

    class Visit(_Visit):
        mailbox = box

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Visit) as server:
        server.daemon_threads = True
        server.socket = context.wrap_socket(server.socket, server_side=True)
        box.port = server.server_address[1]
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield box
        finally:
            server.shutdown()


class _Visit(socketserver.StreamRequestHandler):
    mailbox: Mailbox

    def handle(self) -> None:
        self.wfile.write(b"* OK ready\r\n")
        for line in self.rfile:
            tag, _, command = line.decode().strip().partition(" ")
            self.mailbox.commands.append(command)
            verdict = self._answer(command)
            self.wfile.write(f"{tag} {verdict}\r\n".encode())
            if command == "LOGOUT":
                return

    def _answer(self, command: str) -> str:
        box = self.mailbox
        if command.startswith("LOGIN"):
            return "OK done" if f'"{box.password}"' in command else "NO [AUTHENTICATIONFAILED] wrong password"
        if command == "CAPABILITY":
            self.wfile.write(b"* CAPABILITY IMAP4rev1\r\n")
        elif command.startswith("SELECT"):
            self.wfile.write(f"* {len(box.mails)} EXISTS\r\n".encode())
        elif command == "UID SEARCH UNSEEN":
            unseen = [str(number) for number in range(1, len(box.mails) + 1) if number not in box.seen]
            self.wfile.write(f"* SEARCH {' '.join(unseen)}\r\n".encode())
        elif fetch := re.fullmatch(r"UID FETCH (\d+) \(BODY\.PEEK\[\]\)", command):
            mail = box.mails[int(fetch[1]) - 1]
            head = f"* {fetch[1]} FETCH (UID {fetch[1]} BODY[] {{{len(mail)}}}\r\n".encode()
            self.wfile.write(head + mail + b")\r\n")
        elif store := re.fullmatch(r"UID STORE (\d+) \+FLAGS \(\\Seen\)", command):
            box.seen.add(int(store[1]))
        elif command != "LOGOUT":
            return "BAD unknown command"
        return "OK done"


def _certificate(folder: Path) -> Path:
    """A key and a certificate of the loopback's own, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mailbox")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    written = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path = folder / "mailbox.pem"
    path.write_bytes(written + certificate.public_bytes(pem))
    return path
