"""Addresses of classes: the teacher's start page, opening a room, and joining it."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from http import HTTPStatus
from ipaddress import ip_address
from typing import Any
from urllib.parse import quote

from jupyter_server.utils import url_path_join
from tornado.httputil import HTTPServerRequest

from gdviz.classroom.classroom import NO_ROOM, Classroom
from gdviz.classroom.messages import REFUSALS, RefusedError, page_path
from gdviz.classroom.sockets import SocketHandler, pages_of
from gdviz.site.access import is_from_here
from gdviz.site.assets import ROOM
from gdviz.site.handlers import ServerHandler, script_rule
from gdviz.site.page import templates
from gdviz.site.rendering import content_policy, inline_scripts


def client_of(request: HTTPServerRequest) -> str:
    """Return the address of a client; what a proxy says of it counts where the proxy is near."""
    address = request.remote_ip or ""
    said = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    with suppress(ValueError):
        if ip_address(address).is_private:
            return str(ip_address(said))
    return address


class ClassHandler(ServerHandler):
    """A handler of an address of classes."""

    def initialize(self, classroom: Classroom) -> None:
        """Take what the handlers share."""
        self.classroom = classroom

    def show(self, template: str, status: HTTPStatus = HTTPStatus.OK, **facts: Any) -> None:
        """Answer with a page."""
        self.set_status(status)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header("Cache-Control", "no-store")
        page = templates().get_template(template).render(base_url=self.base_url, **facts)
        self.set_policy(content_policy(inline_scripts([page])))
        self.finish(page)


class StartHandler(ClassHandler):
    """Sends the page on which a teacher opens a room."""

    def get(self) -> None:
        """Send it."""
        self.show("class.html", pages=sorted(pages_of(self)), hours=f"{self.classroom.limits.hours:g}")

    head = get


class OpenHandler(ClassHandler):
    """Opens rooms."""

    def check_xsrf_cookie(self) -> None:
        """Browsers say where requests come from."""

    async def post(self) -> None:
        """Open a room for a page."""
        if not is_from_here(self.request):
            self.answer(HTTPStatus.FORBIDDEN, sentence="Rooms are opened on this server's own page.")
            return
        try:
            wanted = json.loads(self.request.body)
            page, nicknames = page_path(wanted["page"]), wanted.get("nicknames", False) is True
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            self.answer(HTTPStatus.BAD_REQUEST, sentence="This is not a page for which a room can be opened.")
            return
        if page not in pages_of(self):
            self.answer(HTTPStatus.NOT_FOUND, sentence=REFUSALS["page"])
        elif not self.classroom.may_open(client_of(self.request)):
            self.answer(HTTPStatus.TOO_MANY_REQUESTS, sentence="Too many rooms were opened. Please wait a minute.")
        else:
            await self.open(page, nicknames)

    async def open(self, page: str, nicknames: bool) -> None:
        """Open a room, and answer with its code and the teacher's key."""
        try:
            opened = await self.classroom.open(page, nicknames)
        except RefusedError as error:
            self.answer(HTTPStatus.SERVICE_UNAVAILABLE, sentence=str(error))
            return
        if opened is None:
            self.answer(HTTPStatus.SERVICE_UNAVAILABLE, sentence="This server has as many rooms as it can have.")
            return
        room, key = opened
        address = url_path_join(self.base_url, "join", room.code)
        self.answer(HTTPStatus.CREATED, code=room.code, key=key, address=address)

    def answer(self, status: HTTPStatus, **facts: str) -> None:
        """Answer with JSON; refusals have a `sentence`."""
        if status >= HTTPStatus.BAD_REQUEST:
            self.classroom.delivery.counts.refused["opening"] += 1
        self.set_status(status)
        self.set_header("Cache-Control", "no-store")
        self.finish(facts)


class JoinHandler(ClassHandler):
    """Leads to the page of a room, or asks for its code."""

    async def get(self, said: str | None = None) -> None:
        """Redirect to the page, or send the one with a field for the code."""
        code = re.sub("[^0-9A-Z]", "", (said or "").upper())[:20]
        try:
            room = await self.classroom.rooms.enter(code) if code else None
        except RefusedError as error:
            self.say(HTTPStatus.SERVICE_UNAVAILABLE, str(error))
            return
        if room:
            self.set_header("Cache-Control", "no-store")
            self.redirect(f"{self.base_url}{quote(room.page)}?room={code}")
        elif code:
            self.classroom.delivery.counts.refused["code"] += 1
            self.show("join.html", HTTPStatus.NOT_FOUND, code=code, sentence=NO_ROOM)
        else:
            self.show("join.html", code="", sentence="")

    head = get


def rules(root: str, classroom: Classroom) -> list[tuple]:
    """Return the addresses of classes below the address `root`, and what answers them."""
    shared = {"classroom": classroom}
    return [
        script_rule(root, ROOM),
        (url_path_join(root, "/class/?"), StartHandler, shared),
        (url_path_join(root, "/class/rooms"), OpenHandler, shared),
        (url_path_join(root, "/class/rooms/([0-9A-Za-z]{1,20})"), SocketHandler, shared),
        (url_path_join(root, "/join(?:/([^/]*))?"), JoinHandler, shared),
    ]
