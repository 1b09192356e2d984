"""R1: random faults between real programs.

Two desks queue invitations for overlapping halves of an office and synchronise through a proxy that loses requests and
answers; a mail server says 451 now and then; the portal's nodes (with their mailers) and desks are killed again and
again; some residents register with the code of their letter, others move out, and once a desk loses its mirror.
Afterwards everything is left in peace, and the invariants I1 to I9 of the protocol are checked and printed one by one.
Exit code 1 where one is broken. On PostgreSQL there are three nodes, and each request meets one of them by chance.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from faultproxy import FaultProxy  # noqa: E402
from invariants import Invariants  # noqa: E402
from mailpeer import MailPeer  # noqa: E402
from people import People, Watcher  # noqa: E402
from portaldatabase import PortalDatabase  # noqa: E402


def free_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def own_database(server: str) -> str:
    """A new database on the server that CTest started; it is thrown away with the server."""
    name = f"faults{os.getpid()}"
    subprocess.run(["psql", "-Xq", server, "-c", f"CREATE DATABASE {name}"], check=True)
    return server.rsplit("/", 1)[0] + "/" + name


class Node:
    """One process of the portal with its mailer."""

    def __init__(self, run: "Run", number: int) -> None:
        self.run = run
        self.port = free_port()
        self.log = run.folder / f"portal-{number}.log"
        self.process: subprocess.Popen | None = None

    def serve(self, mail_port: int) -> None:
        self.process = subprocess.Popen(
            [self.run.program("hauspost-portal"), "serve", "--listen", f"127.0.0.1:{self.port}", "--smtp",
             f"smtp://127.0.0.1:{mail_port}", "--from", "uvi@example.org", *self.run.place],
            stdout=subprocess.PIPE, stderr=open(self.log, "ab"), text=True)
        if not self.process.stdout.readline().startswith("listening"):
            sys.exit(f"the portal does not start, see {self.log}")

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        self.run.kills["portal"] += 1

    def stop(self) -> bool:
        """Whether it ended in order."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30) == 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


class Run:
    def __init__(self, options: argparse.Namespace, folder: pathlib.Path) -> None:
        self.options = options
        self.folder = folder
        self.source = pathlib.Path(__file__).parents[2]
        self.random = random.Random(options.seed)
        self.place = ["--data", str(folder / "portal")] + (["--db", options.db] if options.db else [])
        self.database = PortalDatabase(folder / "portal", options.db)
        self.nodes = [Node(self, number) for number in range(options.nodes)]
        self.kills = collections.Counter()
        self.direct: set[str] = set()  # actions that no desk queued
        self.desks = [Desk(self, name) for name in ("a", "b")]
        self.fresh = Desk(self, "fresh")  # comes when all is over
        self.deleted_mirrors: list[tuple[Desk, set[str]]] = []  # with what was in the outbox
        self.watcher: Watcher
        self.people: People

    def program(self, name: str) -> str:
        return str(self.options.bin / name)

    def call(self, arguments: list[str], *, expected: tuple[int, ...] = (0,)) -> str:
        done = subprocess.run(arguments, capture_output=True, text=True)
        if done.returncode not in expected:
            sys.exit(f"{' '.join(arguments)}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def portal_call(self, *arguments: str) -> str:
        return self.call([self.program("hauspost-portal"), *arguments, *self.place])

    def make_office(self) -> None:
        self.portal_call("init", "--office", str(self.source / "resources/sample/office.json"))
        dtm = self.folder / "office.DAT"
        # About one unit in twenty is vacant.
        self.call([self.program("hauspost-make-office"), "--properties", str(self.options.properties), "--units",
                   str(int(self.options.residents * 1.1)), "--out", str(dtm)])
        self.portal_call("import", str(dtm), "--uvi-required", "all")
        # No desk has seen a row yet, so the numbers may stay.
        self.database.change("UPDATE resident SET email = id || '@example.org', consent_on = '2026-01-01', "
                             "consent_source = 'contract' WHERE kind = 'resident'")


class Desk:
    def __init__(self, run: Run, name: str) -> None:
        self.run = run
        self.name = name
        self.folder = run.folder / f"desk-{name}"
        self.token = run.folder / f"{name}.token"
        self.process: subprocess.Popen | None = None
        self.queued: set[str] = set()

    def ctl(self, url: str, *arguments: str) -> list[str]:
        return [self.run.program("hauspost-ctl"), *arguments, "--data-dir", str(self.folder), "--portal", url,
                "--token-file", str(self.token)]

    def connect(self, url: str) -> None:
        self.token.write_text(self.run.portal_call("desk-token", "add", self.name), encoding="utf-8")
        self.run.call(self.ctl(url, "sync"))

    def queue(self, url: str, properties: list[str], pause: float) -> None:
        """One property after the other, as a clerk would."""
        for number in properties:
            subprocess.run(self.ctl(url, "email", "--all", "--property", number, "--offline"), check=False,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(pause)

    def start(self, url: str) -> None:
        self.process = subprocess.Popen(self.ctl(url, "sync", "--watch", "--interval", "1"), stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        self.run.kills["desk"] += 1

    def stop(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        if self.process.wait(timeout=30) != 0:
            sys.exit("sync --watch did not end in order")

    def rows(self, sql: str) -> list[tuple]:
        connection = sqlite3.connect(self.folder / "desk.db", timeout=30)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def lose_mirror(self) -> None:
        self.run.deleted_mirrors.append((self, {row[0] for row in self.rows("SELECT id FROM outbox")}))
        for file in self.folder.glob("mirror.db*"):
            file.unlink()

    def open_entries(self) -> int:
        return self.rows("SELECT count(*) FROM outbox WHERE state IN ('pending', 'inflight', 'acked')")[0][0]


def race(run: Run, token: str, posts: int) -> None:
    """The same action, sent to every node at the same moment again and again, is answered alike by all of them."""
    resident = run.database.rows("SELECT id FROM resident WHERE kind = 'resident' AND access = 'none' ORDER BY id")[0][0]
    action = {"id": str(uuid.uuid4()), "kind": "invite.email", "residentId": resident, "intent": "first",
              "email": f"{resident}@example.org", "expectedInviteNo": 0}
    run.direct.add(action["id"])
    body = json.dumps({"actions": [action]}).encode()

    def post(number: int) -> str:
        request = urllib.request.Request(
            run.nodes[number % len(run.nodes)].url + "/v1/actions", body,
            {"Authorization": f"Bearer {token}", "Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.read().decode()

    with concurrent.futures.ThreadPoolExecutor(posts) as pool:
        answers = collections.Counter(pool.map(post, range(posts)))
    if len(answers) != 1 or json.loads(next(iter(answers)))["results"][0]["outcome"] != "applied":
        sys.exit(f"one action, {posts} posts to {len(run.nodes)} nodes, different answers: {answers}")


def storm(run: Run, peer: MailPeer, url: str) -> None:
    """Queues and kills until all is queued and enough was killed. Both desks come to the shared properties last."""
    numbers = [row[0] for row in run.database.rows("SELECT number FROM property ORDER BY number")]
    share = int(len(numbers) * 0.55)
    pause = run.options.seconds / max(1, share)
    clerks = [threading.Thread(target=desk.queue, args=(url, part, pause))
              for desk, part in zip(run.desks, (numbers[:share], numbers[:-share - 1:-1]))]
    for desk in run.desks:
        desk.start(url)
    for clerk in clerks:
        clerk.start()
    run.watcher.start()
    run.people.start()
    while (any(clerk.is_alive() for clerk in clerks) or run.kills["portal"] < run.options.portal_kills
           or run.kills["desk"] < run.options.desk_kills):
        time.sleep(run.random.uniform(0.1, 0.6))
        if run.random.random() < 0.45:
            node = run.random.choice(run.nodes)
            node.kill()
            node.serve(peer.port)
        else:
            desk = run.random.choice(run.desks)
            desk.kill()
            if not run.deleted_mirrors and run.kills["desk"] * 2 >= run.options.desk_kills:
                desk.lose_mirror()
            desk.start(url)
    for clerk in clerks:
        clerk.join()


def settle(run: Run, limit: float) -> None:
    """Waits until outboxes and mail queue are empty and everybody has registered who wants to."""
    end = time.monotonic() + limit
    waiting = "SELECT count(*) FROM mail_job WHERE state IN ('queued', 'sending', 'dotted')"
    while time.monotonic() < end:
        if (run.people.are_done() and all(desk.open_entries() == 0 for desk in run.desks)
                and run.database.number(waiting) == 0):
            return
        # A refused mail waits a minute and longer for its next try; peace comes sooner this way.
        run.database.change("UPDATE mail_job SET next_try_at = created_at WHERE state = 'queued'")
        time.sleep(0.5)
    states = run.database.rows("SELECT state, count(*) FROM mail_job GROUP BY state")
    sys.exit(f"no peace after {limit} s: outboxes {[desk.open_entries() for desk in run.desks]}, mail {states}")


def check(run: Run, peer: MailPeer, targets: set[str]) -> dict[str, object]:
    invariants = Invariants(run, peer, targets)
    invariants.check()
    problems = invariants.problems
    mails = collections.Counter(job[2] for job in invariants.jobs)
    if mails["unclear"] > run.kills["portal"]:
        problems.append(f"more unclear mails ({mails['unclear']}) than the mailer was killed ({run.kills['portal']})")
    for problem in problems:
        print(problem)
    for name, figures in invariants.figures().items():
        print(f"{name}: {figures}")
    return {"nodes": len(run.nodes), "actions": len(invariants.entries),
            "outcomes": collections.Counter(row[1] for row in invariants.actions.values()), "mails": mails,
            "taken": sum(peer.by_job().values()), "said 451": peer.busy, "kills": run.kills, **run.people.figures(),
            "pages followed": run.watcher.pages, "mirrors deleted": len(run.deleted_mirrors), "broken": len(problems)}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--db", default="", help="postgresql://… of an empty database; default: SQLite")
    parser.add_argument("--nodes", type=int, default=0, help="of the portal; default: 3 on PostgreSQL, 1 on SQLite")
    parser.add_argument("--residents", type=int, default=1500)
    parser.add_argument("--properties", type=int, default=40)
    parser.add_argument("--portal-kills", type=int, default=15)
    parser.add_argument("--desk-kills", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=15, help="over which the desks queue")
    parser.add_argument("--seed", type=int, default=0, help="0: another one each time; it is printed")
    options = parser.parse_args()
    address_file = os.environ.get("HAUSPOST_TEST_POSTGRESQL")
    if address_file and not options.db:
        options.db = own_database(pathlib.Path(address_file).read_text(encoding="utf-8").strip())
    options.nodes = options.nodes or (3 if options.db else 1)
    options.seed = options.seed or random.SystemRandom().randrange(1, 1 << 31)
    print(f"seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="hauspost-faults-") as folder:
        run = Run(options, pathlib.Path(folder))
        run.make_office()
        with MailPeer(options.seed, 0.03) as peer:
            for node in run.nodes:
                node.serve(peer.port)
            for desk in run.desks:
                desk.connect(run.nodes[0].url)
            began = time.monotonic()
            token = run.desks[0].token.read_text(encoding="utf-8").strip()
            race(run, token, 99)
            run.watcher = Watcher(run, token)
            run.people = People(run, peer, token, run.watcher.whole())
            with FaultProxy([node.port for node in run.nodes], options.seed, 0.07 / 3) as proxy:
                url = f"http://127.0.0.1:{proxy.port}"
                storm(run, peer, url)
                settle(run, 180)
                for desk in run.desks:
                    desk.stop()
                faults = proxy.faults
            run.watcher.finish()
            for desk in run.desks:
                run.call(desk.ctl(run.nodes[-1].url, "sync"), expected=(0, 9))  # 9: some came back for a decision
            run.fresh.connect(run.nodes[-1].url)
            figures = check(run, peer, proxy.targets)
            figures["lost on the way"] = faults
            figures["seconds"] = round(time.monotonic() - began, 1)
            unruly = [node.port for node in run.nodes if not node.stop()]
            if unruly:
                print(f"nodes that did not end in order: {len(unruly)}")
                figures["broken"] += len(unruly)
        print(json.dumps(figures, default=dict))
        return 1 if figures["broken"] else 0


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.exit(main())
