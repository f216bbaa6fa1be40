"""Who may start, use and end a kernel: readers of this server's own pages, each only the kernel of their page.

Browsers say where a request comes from, which a page of another site cannot change. In addition, each page with a
kernel has a key, without which nobody can connect to the kernel or end it. So no cookie is needed.
"""

from __future__ import annotations

import hashlib
import hmac
from urllib.parse import urlsplit

from tornado.httputil import HTTPServerRequest
from tornado.web import RequestHandler


def is_from_here(request: HTTPServerRequest) -> bool:
    """Return whether a request comes from a page of this server or from the address bar."""
    if site := request.headers.get("Sec-Fetch-Site"):
        return site in ("same-origin", "none")
    # Without encryption, or from older browsers, there is no such header.
    source = request.headers.get("Origin") or request.headers.get("Referer") or ""
    return urlsplit(source).netloc.lower() == request.host.lower()


def key_of(handler: RequestHandler, kernel_id: str) -> str:
    """Return the key of the page with this kernel, which nobody else knows."""
    secret: bytes = handler.settings["cookie_secret"]
    return hmac.new(secret, kernel_id.encode(), hashlib.sha256).hexdigest()


def may_use(handler: RequestHandler, kernel_id: str) -> bool:
    """Return whether a request for a kernel comes from its own page."""
    given = handler.get_query_argument("key", "").encode()
    return is_from_here(handler.request) and hmac.compare_digest(given, key_of(handler, kernel_id).encode())
