"""How a server is asked for a file: through the user's proxy, with the certificates that the user trusts.

In: an address, and the environment (`HTTPS_PROXY`, `NO_PROXY` and their lower-case twins; `SSL_CERT_FILE`, `CURL_CA_BUNDLE`,
`REQUESTS_CA_BUNDLE`, `PIP_CERT`). Out: the answer, or words that name the proxy without its password.
"""

from __future__ import annotations

import os
import ssl
import urllib.request
from http.client import HTTPResponse
from typing import cast
from urllib.parse import urlsplit

#: beside those that Python's own defaults and SSL_CERT_FILE name
_BUNDLES = ("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "PIP_CERT")


def ask_server(url: str, timeout_s: float) -> HTTPResponse:
    """Open an address for reading.

    Args:
        url: http or https.
        timeout_s: for each step of the connection.

    Raises:
        OSError: it cannot be had, or a file of certificates cannot be read.
        ValueError: the proxy's address is none.
    """
    name_of_proxy(url)
    return cast(HTTPResponse, urllib.request.urlopen(url, timeout=timeout_s, context=_trusted()))


def name_of_proxy(url: str) -> str:
    """The proxy between here and an address, as "127.0.0.1:3128 of HTTPS_PROXY"; "" for none.

    Raises:
        ValueError: the variable's value is no address; the value, which may hold a password, is not told.
    """
    target = urlsplit(url)
    value, lower = urllib.request.getproxies().get(target.scheme) or "", f"{target.scheme}_proxy"
    if not value or urllib.request.proxy_bypass(target.netloc):
        return ""
    variable = next((name for name in (lower, lower.upper()) if os.environ.get(name) == value), "this system's settings")
    try:
        proxy = urlsplit(value if "://" in value else f"http://{value}")
        place = f"{proxy.hostname}:{proxy.port}" if proxy.port else proxy.hostname
    except ValueError:
        place = None
    if not place:
        raise ValueError(f"{variable} is no address of a proxy, which is written http://NAME:PASSWORD@HOST:PORT")
    return f"{place} of {variable}"


def _trusted() -> ssl.SSLContext:
    context = ssl.create_default_context()
    for name in _BUNDLES:
        if path := os.environ.get(name):
            try:
                context.load_verify_locations(path)
            except OSError as error:
                raise OSError(f"{name} names {path}, which holds no certificates that can be read") from error
    return context
