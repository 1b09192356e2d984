#!/usr/bin/python3
"""A mail server for tests, on a free port of this computer.

Usage: smtppeer.py FOLDER [--cert FILE --key FILE]. Prints its port. Each accepted message becomes FOLDER/N.eml; each
session that reached a mail is one line "session" in FOLDER/log. The file FOLDER/mode, read for every mail, says what
to do: accept (default), 451, 550 (to the content), 550-at-rcpt, 451-at-rcpt, 550-at-mail, 421, drop-after-data (close
without an answer, message thrown away), accept-and-drop (keep the message, close without an answer), slow (wait 30 ms
before the answer). Exits when its standard input is closed.
"""

import argparse
import asyncio
import logging
import os
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP


class Handler:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    def mode(self):
        file = self.folder / "mode"
        return file.read_text().strip() if file.exists() else "accept"

    def log(self, line):
        with open(self.folder / "log", "a", encoding="utf-8") as file:
            file.write(line + "\n")

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        self.log("session tls" if session.ssl else "session")
        return responses

    async def handle_MAIL(self, server, session, envelope, address, options):
        if self.mode() == "550-at-mail":
            return "550 5.7.1 sender not allowed"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.mode() == "550-at-rcpt":
            return f"550 5.1.1 <{address}> no such mailbox"
        if self.mode() == "451-at-rcpt":
            return "451 4.7.1 greylisted"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    def keep(self, envelope):
        self.count += 1
        name = f"{os.getpid()}-{self.count}"
        part = self.folder / f"{name}.part"
        head = f"X-Peer-From: {envelope.mail_from}\r\nX-Peer-To: {' '.join(envelope.rcpt_tos)}\r\n"
        part.write_bytes(head.encode() + envelope.content)
        part.rename(self.folder / f"{name}.eml")

    async def handle_DATA(self, server, session, envelope):
        mode = self.mode()
        if mode == "451":
            return "451 4.3.0 try later"
        if mode == "550":
            return "550 5.7.1 message refused"
        if mode == "421":
            return "421 4.3.2 closing"
        if mode == "drop-after-data":
            server.transport.abort()
            return "250 OK"
        self.keep(envelope)
        if mode == "accept-and-drop":
            server.transport.abort()
        if mode == "slow":
            await asyncio.sleep(0.03)
        return "250 OK"


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--cert")
    parser.add_argument("--key")
    options = parser.parse_args()
    logging.disable()  # a client that hangs up is part of the tests
    handler = Handler(options.folder)
    context = None
    if options.cert:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(options.cert, options.key)
    loop = asyncio.get_running_loop()

    def session():
        return SMTP(handler, tls_context=context, require_starttls=bool(context), hostname="peer.test")

    server = await loop.create_server(session, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


asyncio.run(main())
