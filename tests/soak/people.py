"""Who else is about in a storm: residents who register with the code of their letter, residents who move out, and
somebody who follows the feed.
"""

import datetime
import http.client
import json
import random
import re
import threading
import time
import typing
import urllib.error
import urllib.parse
import urllib.request
import uuid

if typing.TYPE_CHECKING:
    from faults import Run
    from mailpeer import MailPeer

PASSWORD = "Kartoffel Zaun blau"
LOST = (OSError, http.client.HTTPException)


def call(node, path: str, token: str, body: bytes | None = None) -> dict:
    request = urllib.request.Request(node.url + path, body, {"Authorization": f"Bearer {token}",
                                                             "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


class Watcher(threading.Thread):
    """Follows the feed in small pages from one node to another."""

    def __init__(self, run: "Run", token: str) -> None:
        super().__init__(daemon=True)
        self.run_of = run
        self.token = token
        self.rows: dict[tuple[str, str], dict] = {}
        self.gone_back: set[str] = set()  # confirmed once, something else later
        self.pages = 0
        self._cursor = ""
        self._random = random.Random(run.options.seed + 1)
        self._over = threading.Event()

    def whole(self) -> dict[tuple[str, str], dict]:
        rows: dict[tuple[str, str], dict] = {}
        cursor, more = "", True
        while more:
            page = self.page(cursor, 5000)
            cursor, more = page["cursor"], page["more"]
            self.take(page, rows)
        return rows

    def page(self, cursor: str, limit: int) -> dict:
        since = urllib.parse.quote(cursor, safe="")
        return call(self._random.choice(self.run_of.nodes), f"/v1/changes?since={since}&limit={limit}", self.token)

    @staticmethod
    def take(page: dict, rows: dict[tuple[str, str], dict]) -> None:
        for row in page["changes"]:
            if row.get("deleted"):
                rows.pop((row["t"], row["id"]), None)
            else:
                rows[row["t"], row["id"]] = row

    def run(self) -> None:
        while not self._over.is_set():
            try:
                self.step()
            except LOST:
                pass  # the node was killed
            self._over.wait(0.02)

    def step(self) -> bool:
        page = self.page(self._cursor, 100)
        for row in page["changes"]:
            before = self.rows.get((row["t"], row["id"]), {}).get("d", {}).get("access")
            if before == "confirmed" and row.get("d", {}).get("access") != "confirmed":
                self.gone_back.add(row["id"])
        self.take(page, self.rows)
        self._cursor = page["cursor"]
        self.pages += 1
        return page["more"]

    def finish(self) -> None:
        """Up to now; the storm is over."""
        self._over.set()
        self.join()
        while self.step():
            pass


class Browser:
    """Cookie and hidden fields; from an address of its own, because tries are counted by address."""

    def __init__(self, port: int, source: str) -> None:
        self.port = port
        self.source = source
        self.cookies: dict[str, str] = {}
        self.page = ""

    def send(self, method: str, path: str, fields: dict[str, str] | None = None) -> int:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30, source_address=(self.source, 0))
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        body = None
        if fields is not None:
            hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', self.page))
            body = urllib.parse.urlencode({**hidden, **fields})
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            for name, value in answer.getheaders():
                if name.lower() == "set-cookie":
                    key, _, rest = value.partition("=")
                    self.cookies[key] = rest.split(";")[0]
            self.page = answer.read().decode()
            return answer.status
        finally:
            connection.close()


class People:
    """Registrations and move-outs, spread over the storm; nobody does both."""

    def __init__(self, run: "Run", peer: "MailPeer", token: str, feed: dict[tuple[str, str], dict]) -> None:
        self.run = run
        self.peer = peer
        self.token = token
        self.tried: set[str] = set()  # sent the last form
        self.registered: set[str] = set()  # and was told that it is done
        self.ended: dict[str, float] = {}  # when the answer to the move-out was there
        self._random = random.Random(run.options.seed + 2)
        units = {key[1]: row["d"]["number"] for key, row in feed.items() if key[0] == "unit"}
        today = datetime.date.today()
        self._last_day = (today - datetime.timedelta(days=2)).isoformat()
        living = [(key[1], row["d"]) for key, row in sorted(feed.items()) if key[0] == "resident"
                  and row["d"]["kind"] == "resident" and row["d"]["access"] == "none" and "code" in row["d"]
                  and "moveOut" not in row["d"] and row["d"].get("moveIn", "") < self._last_day]
        self.personal = {name for key, row in feed.items() if key[0] == "resident"
                         for name in row["d"].get("names", [])}
        self.personal |= {row["d"]["code"] for row in feed.values() if "code" in row["d"]} | {"@example.org"}
        count = min(len(living) // 2, max(3, run.options.residents // 40), 40)
        chosen = self._random.sample(living, 2 * count)
        self._movers = [id for id, _ in chosen[count:]]
        pause = run.options.seconds / max(1, count)
        share = (count + 2) // 3
        self._threads = [threading.Thread(target=self.move_out, args=(pause,), daemon=True)] + [
            threading.Thread(target=self.register_all, daemon=True, args=(
                [(id, d["code"], units[d["unitId"]]) for id, d in chosen[:count][start:start + share]], pause, start))
            for start in range(0, count, share)]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def are_done(self) -> bool:
        return not any(thread.is_alive() for thread in self._threads)

    def figures(self) -> dict[str, int]:
        return {"tried to register": len(self.tried), "registered": len(self.registered), "moved out": len(self.ended)}

    def node(self):
        return self._random.choice(self.run.nodes)

    def move_out(self, pause: float) -> None:
        for resident in self._movers:
            action = {"id": str(uuid.uuid4()), "kind": "tenancy.moveOut", "residentId": resident,
                      "lastDay": self._last_day}
            self.run.direct.add(action["id"])
            body = json.dumps({"actions": [action]}).encode()
            while True:  # the same bytes until there is an answer
                try:
                    result = call(self.node(), "/v1/actions", self.token, body)["results"][0]
                    break
                except LOST:
                    time.sleep(0.2)
            if result["outcome"] == "applied":
                self.ended[resident] = time.monotonic()
            time.sleep(pause)

    def register_all(self, people: list[tuple[str, str, int]], pause: float, number: int) -> None:
        for offset, (resident, code, unit) in enumerate(people):
            self.register(resident, code, unit, number + offset)
            time.sleep(pause)

    def register(self, resident: str, code: str, unit: int, number: int) -> None:
        address = f"{resident}.home@example.org"
        asked = attempt = 0
        while not self.peer.links[address]:
            if asked == 4:  # the portal allows no more within a quarter of an hour
                return
            browser = Browser(self.node().port, f"127.0.{10 + attempt % 100}.{1 + number}")
            attempt += 1
            if self.showed_code(browser, code, unit):
                asked += 1
                if self.ask(browser, address):
                    break
            time.sleep(0.5 * (1 + asked))
        end = time.monotonic() + 150
        while time.monotonic() < end and not self.peer.links[address]:
            time.sleep(0.1)
        for attempt in range(60):
            if not self.peer.links[address]:
                return
            link = urllib.parse.urlsplit(self.peer.links[address][-1]).path
            status = self.confirm(Browser(self.node().port, f"127.0.{120 + attempt}.{1 + number}"), link, resident)
            if status == 303:
                self.registered.add(resident)
            # 410: it was done and the answer was lost; or he asked again, and the newer mail has not come yet.
            if status == 303 or (status == 410 and resident in self.tried):
                return
            time.sleep(1)

    @staticmethod
    def showed_code(browser: Browser, code: str, unit: int) -> bool:
        try:
            return (browser.send("GET", "/r") == 200
                    and browser.send("POST", "/r", {"code": code, "unit": str(unit)}) == 200)
        except LOST:
            return False

    @staticmethod
    def ask(browser: Browser, address: str) -> bool:
        """Whether the portal says that it sends the mail."""
        try:
            return browser.send("POST", "/r/register", {"email": address, "password": PASSWORD}) == 200
        except LOST:
            return False

    def confirm(self, browser: Browser, link: str, resident: str) -> int:
        """The last status; 0: no answer."""
        try:
            status = browser.send("GET", link)
            if status == 200:
                self.tried.add(resident)
                status = browser.send("POST", link, {"password": PASSWORD})
            return status
        except LOST:
            return 0
