"""A proxy on this machine that writes down what it is asked, and answers as it is told to."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

GONE = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
OPEN = b"HTTP/1.1 200 Connection established\r\n\r\n"
LOCKED = b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n"


@dataclass
class Proxy:
    """Answers every request with the same bytes; None: takes the call and says nothing."""

    answer: bytes | None
    port: int
    #: first lines of what it was asked, and the passwords shown to it
    asked: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self.port}"

    def url(self, user: str = "") -> str:
        return f"http://{user}{self.place}"


@contextmanager
def proxy(answer: bytes | None) -> Iterator[Proxy]:
    """A proxy that runs until the block ends."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        made = Proxy(answer, server.getsockname()[1])
        calls: list[socket.socket] = []
        thread = threading.Thread(target=_serve, args=(server, made, calls), daemon=True)
        thread.start()
        yield made
        server.shutdown(socket.SHUT_RDWR)
        for call in calls:
            call.close()
        thread.join(10)


def _serve(server: socket.socket, made: Proxy, calls: list[socket.socket]) -> None:
    while True:
        try:
            call, _ = server.accept()
        except OSError:  # the block has ended
            return
        calls.append(call)
        if made.answer is not None:
            with suppress(OSError):  # whoever asked may be gone
                _answer(call, made)


def _answer(call: socket.socket, made: Proxy) -> None:
    call.settimeout(10)
    words = b""
    while b"\r\n\r\n" not in words and (more := call.recv(65536)):
        words += more
    lines = words.decode().splitlines()
    made.asked += lines[:1]
    made.shown += [line.split(": ", 1)[1] for line in lines if line.lower().startswith("proxy-authorization")]
    assert made.answer is not None
    call.sendall(made.answer)
    call.close()
