"""An HTTP proxy that loses things: between desks and the portal's nodes, on loopback, one thread of its own.

Each request ends in one of: passed on and answered; dropped before the portal saw it; dropped after the portal answered
(the effect is there, the desk does not know); the answer cut at a random byte. Each goes to another node by chance.
"""

import asyncio
import random
import threading


class FaultProxy:
    """With FaultProxy(ports, seed, share) as proxy: proxy.port is where the desks connect to."""

    def __init__(self, portal_ports: list[int], seed: int, share: float) -> None:
        self.portal_ports = portal_ports
        self.share = share  # of each of the three faults
        self.faults = {"before": 0, "after": 0, "cut": 0}
        self.requests = 0
        self.targets: set[str] = set()
        self.port = 0
        self._random = random.Random(seed)
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> "FaultProxy":
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(self, *_error) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            request = await self._request(reader)
            self.requests += 1
            self.targets.add(request.split(b" ", 2)[1].decode())
            luck = self._random.random()
            if luck < self.share:
                self.faults["before"] += 1
                return
            answer = await self._forward(request)
            if luck < 2 * self.share:
                self.faults["after"] += 1
                return
            if luck < 3 * self.share:
                self.faults["cut"] += 1
                answer = answer[: self._random.randrange(len(answer) + 1)]
            writer.write(answer)
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError, ValueError):
            pass  # the portal was killed, or the desk: that is what this is for
        finally:
            writer.close()

    @staticmethod
    async def _request(reader: asyncio.StreamReader) -> bytes:
        head = await reader.readuntil(b"\r\n\r\n")
        lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"connection:")]
        length = next((int(line.split(b":")[1]) for line in lines if line.lower().startswith(b"content-length:")), 0)
        body = await reader.readexactly(length)
        return lines[0] + b"\r\nConnection: close\r\n" + b"\r\n".join(lines[1:]) + body

    async def _forward(self, request: bytes) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._random.choice(self.portal_ports))
        try:
            writer.write(request)
            await writer.drain()
            return await asyncio.wait_for(reader.read(-1), 30)
        finally:
            writer.close()
