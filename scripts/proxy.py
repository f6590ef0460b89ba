#!/usr/bin/env python3
"""Tells, before anything is fetched, that the proxy which the environment names does not let it through.

In: addresses that will be asked (else pip's package index; `--apt` before those that apt asks), and HTTP_PROXY, HTTPS_PROXY, ALL_PROXY,
NO_PROXY or their lower-case twins. Out: nothing when no proxy stands between or it answers; else one sentence that names variable and
proxy, never a password. Only the standard library is used, so any Python from 3.8 on runs this.
"""

from __future__ import annotations

import base64
import os
import socket
import ssl
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, unquote, urlsplit
from urllib.request import getproxies_environment, proxy_bypass_environment

#: seconds; a proxy that looks for a name in vain takes up to half a minute to say so
CONNECT_S, ANSWER_S = 10.0, 40.0
#: where users say which certificates they trust
BUNDLES = ("PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")
MEND = "Correct the variable, or unset it where no proxy is needed; NO_PROXY lists hosts that are reached without one."


class ProxyError(Exception):
    """The text says which variable names which proxy, what is wrong with it, and what to do."""


@dataclass(frozen=True)
class Proxy:
    """A proxy and the variable that names it."""

    variable: str
    #: "http" or "https": how the proxy itself is spoken to
    scheme: str
    host: str
    port: int
    #: value of the header Proxy-Authorization, "" without name and password
    authorization: str

    def fault(self, what: str, mend: str = MEND) -> ProxyError:
        """The error that says `what` of this proxy."""
        return ProxyError(f"{self.variable} names the proxy {self.host}:{self.port}, which {what}. {mend}")


def proxy_for(address: str) -> Proxy | None:
    """The proxy that an address is fetched through; None without one.

    Raises:
        ProxyError: the variable's value is no address of an HTTP proxy.
    """
    target, proxies = urlsplit(address), getproxies_environment()
    value = proxies.get(target.scheme) or proxies.get("all") if target.scheme in ("http", "https") else None
    if not value or proxy_bypass_environment(target.netloc.rpartition("@")[2]):
        return None
    names = (f"{target.scheme}_proxy", f"{target.scheme}_proxy".upper(), "all_proxy", "ALL_PROXY")
    return parsed(next((name for name in names if os.environ.get(name) == value), names[1]), value)


def parsed(variable: str, value: str) -> Proxy:
    """A variable's value as a proxy."""
    malformed = ProxyError(
        f"{variable} is no address of a proxy. Write http://HOST:PORT or http://NAME:PASSWORD@HOST:PORT, with %2F, %23 and %40 for "
        "/, # and @ in the password."
    )
    try:
        split = urlsplit(value if "://" in value else f"http://{value}")
        port = split.port
    except ValueError:
        raise malformed from None  # its text may hold part of the password
    if split.scheme.startswith("socks"):
        raise ProxyError(f"{variable} names a SOCKS proxy, which pip cannot use: name an HTTP proxy. {MEND}")
    if not split.hostname or split.scheme not in ("http", "https") or "@" in split.path + split.query + split.fragment:
        raise malformed
    return Proxy(variable, split.scheme, split.hostname, port or (443 if split.scheme == "https" else 80), _authorization(split))


def _authorization(split: SplitResult) -> str:
    if split.username is None:
        return ""
    pair = f"{unquote(split.username)}:{unquote(split.password or '')}"
    return "Basic " + base64.b64encode(pair.encode()).decode()


def bundle() -> str:
    """File of the certificates that the user trusts; "" where no variable names one."""
    return next((os.environ[name] for name in BUNDLES if os.environ.get(name)), "")


def check(address: str, connect_s: float = CONNECT_S, answer_s: float = ANSWER_S) -> None:
    """Ask the proxy of an address, if there is one, to reach it.

    Raises:
        ProxyError: it does not answer, wants a password, or lets nobody through.
    """
    proxy = proxy_for(address)
    if proxy is None:
        return
    try:
        status = _status(proxy, address, connect_s, answer_s)
    except socket.timeout:  # noqa: UP041 (Python 3.8 and 3.9 know no other)
        raise proxy.fault("does not answer") from None
    except (OSError, ValueError) as error:
        raise proxy.fault(f"cannot be reached ({getattr(error, 'strerror', None) or error})") from None
    if status == 407:
        accepted = "does not accept the name and password given" if proxy.authorization else "asks for a name and a password (407)"
        raise proxy.fault(accepted, f"Write {proxy.variable}=http://NAME:PASSWORD@{proxy.host}:{proxy.port}.")
    if status is None:
        raise proxy.fault("does not answer as a proxy does")
    if status >= 400 and address.startswith("https:"):  # of other addresses the server itself may say so
        raise proxy.fault(f"does not let {urlsplit(address).hostname} be reached (it answers {status})")


def _status(proxy: Proxy, address: str, connect_s: float, answer_s: float) -> int | None:
    """The status that the proxy answers with; None where it answers something else."""
    target = urlsplit(address)
    host = target.netloc.rpartition("@")[2]
    whole = host if target.port else f"{host}:443"
    first = f"CONNECT {whole} HTTP/1.1" if target.scheme == "https" else f"HEAD {target.scheme}://{host}{target.path or '/'} HTTP/1.1"
    lines = [first, f"Host: {whole if target.scheme == 'https' else host}", "Connection: close"]
    lines += [f"Proxy-Authorization: {proxy.authorization}"] if proxy.authorization else []
    with socket.create_connection((proxy.host, proxy.port), connect_s) as plain:
        plain.settimeout(answer_s)
        stream = plain
        if proxy.scheme == "https":
            stream = ssl.create_default_context(cafile=bundle() or None).wrap_socket(plain, server_hostname=proxy.host)
        stream.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        words = stream.recv(4096).split(maxsplit=2)
    return int(words[1]) if len(words) > 1 and words[0].startswith(b"HTTP/") and words[1].isdigit() else None


def both_cases() -> dict[str, str]:
    """This process's environment with every proxy variable in both cases: apt and curl read the lower one."""
    found = dict(os.environ)
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        value = found.get(name, found.get(name.upper()))
        if value is not None:
            found[name] = found[name.upper()] = value
    return found


def apt_options() -> list[str]:
    """What apt wants to be told: not to wait for minutes for a server, to wait for another apt, whom the user trusts."""
    options = ["-oAcquire::http::Timeout=20", "-oAcquire::https::Timeout=20", "-oDPkg::Lock::Timeout=300"]
    return [*options, f"-oAcquire::https::CaInfo={bundle()}"] if bundle() else options


def check_for_apt(address: str) -> None:
    """`check`, unless apt's own configuration names a proxy, which goes before the environment's.

    Raises:
        ProxyError: see `check`.
    """
    kind = f"Acquire::{urlsplit(address).scheme}::Proxy"
    own = subprocess.run(["apt-config", "dump", kind], capture_output=True, text=True, check=False) if _has("apt-config") else None
    if own is None or kind not in own.stdout:
        check(address)


def _has(program: str) -> bool:
    return any((Path(folder) / program).exists() for folder in os.environ.get("PATH", "").split(os.pathsep))


def index_address() -> str:
    """The package index that this Python's pip asks; "" for none."""
    if os.environ.get("PIP_NO_INDEX"):
        return ""
    if os.environ.get("PIP_INDEX_URL"):
        return os.environ["PIP_INDEX_URL"]
    ask = [sys.executable, "-m", "pip", "config", "get", "global.index-url"]
    said = subprocess.run(ask, capture_output=True, text=True, check=False)
    if said.returncode == 0 and said.stdout.strip():
        return said.stdout.strip()
    try:
        from pip._internal.models.index import PyPI
    except ImportError:
        return ""
    return PyPI.simple_url


def main() -> int:
    """Command line; 0 when nothing stands in the way, 3 when a proxy does."""
    try:
        for_apt = sys.argv[1:2] == ["--apt"]
        for address in sys.argv[1 + for_apt :] or [index_address()]:
            (check_for_apt if for_apt else check)(address)
    except ProxyError as error:
        print(f"setup: {error}", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
