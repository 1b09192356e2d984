"""A mail server on loopback that remembers which mails it took, when, and the link in each; sometimes it says 451
(package aiosmtpd).
"""

import collections
import email
import random
import re
import threading
import time

from aiosmtpd.controller import Controller


class MailPeer:
    """taken_at: id of a mail's job -> when a mail with it was taken; links: recipient -> what it leads to."""

    def __init__(self, seed: int, busy_share: float) -> None:
        self.taken_at: dict[str, list[float]] = collections.defaultdict(list)
        self.links: dict[str, list[str]] = collections.defaultdict(list)
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

    def by_job(self) -> collections.Counter[str]:
        return collections.Counter({job: len(times) for job, times in self.taken_at.items() if times})

    # Called by aiosmtpd.
    async def handle_DATA(self, _server, _session, envelope):  # noqa: N802
        with self._lock:
            if self._random.random() < self._busy_share:
                self.busy += 1
                return "451 try again later"
            message = email.message_from_bytes(envelope.content)
            self.taken_at[message["Message-ID"].strip().strip("<>").split("@")[0]].append(time.monotonic())
            text = message.get_payload(0).get_payload(decode=True).decode()
            for recipient in envelope.rcpt_tos:
                self.links[recipient.lower()] += re.findall(r"https?://\S+/r/\S+", text)
            return "250 taken"
