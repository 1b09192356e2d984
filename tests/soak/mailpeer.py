"""A mail server on loopback that remembers whom it took a mail for, and sometimes says 451 (package aiosmtpd)."""

import collections
import email
import random
import threading

from aiosmtpd.controller import Controller


class MailPeer:
    """accepted: Message-ID -> how often a mail with it was taken; recipients likewise."""

    def __init__(self, seed: int, busy_share: float) -> None:
        self.accepted: collections.Counter[str] = collections.Counter()
        self.recipients: collections.Counter[str] = collections.Counter()
        self.busy = 0
        self._busy_share = busy_share
        self._random = random.Random(seed)
        self._lock = threading.Lock()
        self._controller = Controller(self, hostname="127.0.0.1", port=0)
        self._controller.port = self._free_port()

    @staticmethod
    def _free_port() -> int:
        import socket

        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            return probe.getsockname()[1]

    @property
    def port(self) -> int:
        return self._controller.port

    def __enter__(self) -> "MailPeer":
        self._controller.start()
        return self

    def __exit__(self, *_error) -> None:
        self._controller.stop()

    # Called by aiosmtpd.
    async def handle_DATA(self, _server, _session, envelope):  # noqa: N802
        with self._lock:
            if self._random.random() < self._busy_share:
                self.busy += 1
                return "451 try again later"
            message = email.message_from_bytes(envelope.content)
            self.accepted[message["Message-ID"].strip()] += 1
            for recipient in envelope.rcpt_tos:
                self.recipients[recipient.lower()] += 1
            return "250 taken"
