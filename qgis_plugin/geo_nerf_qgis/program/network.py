# SPDX-License-Identifier: GPL-2.0-or-later
"""The proxy of QGIS's own settings, for programs that download beside QGIS."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from qgis.core import QgsSettings

_KINDS = {"HttpProxy": "http", "HttpCachingProxy": "http", "Socks5Proxy": "socks5h"}


def proxy_variables(known: Mapping[str, str]) -> dict[str, str]:
    """Variables that name QGIS's proxy; none where it has none of its own, or the user's variables name one.

    Args:
        known: variables that the program gets already.
    """
    settings = QgsSettings()
    kind = _KINDS.get(settings.value("proxy/proxyType", "", type=str))
    host = settings.value("proxy/proxyHost", "", type=str)
    named = {name.lower() for name, value in known.items() if value}
    if (
        not settings.value("proxy/proxyEnabled", False, type=bool)
        or kind is None
        or not host
        or "https_proxy" in named
    ):
        return {}
    user, word = (settings.value(f"proxy/proxy{name}", "", type=str) for name in ("User", "Password"))
    port = settings.value("proxy/proxyPort", "", type=str)
    login = f"{quote(user, safe='')}:{quote(word, safe='')}@" if user else ""
    address = f"{kind}://{login}{host}{':' + port if port else ''}"
    return {"HTTPS_PROXY": address, "HTTP_PROXY": address}
