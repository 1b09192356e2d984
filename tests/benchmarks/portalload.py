"""The figures of packaging/portal/README.md: one portal, then three on one PostgreSQL, under the load of many desks,
beside an nginx that answers a file of the same size. Everything runs on this computer and shares its processors, the
programs that ask included; what counts are the ratios. Prints Markdown; exit code 1 where a limit is missed.

Needs wrk, nginx and postgresql beside the programs of the build.
"""

import argparse
import gzip
import http.client
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import time
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
import postgrescluster  # noqa: E402

SOURCE = pathlib.Path(__file__).parents[2]
UNITS = 50_000
PROPERTIES = 1_500
DESKS = 200
SECONDS = 8


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def call(*arguments: object) -> str:
    done = subprocess.run([str(argument) for argument in arguments], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{arguments[0]}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def seconds(*arguments: object) -> float:
    began = time.monotonic()
    call(*arguments)
    return time.monotonic() - began


class Portal:
    """One data folder with one or more portal processes on it."""

    def __init__(self, bin_folder: pathlib.Path, folder: pathlib.Path, db: str) -> None:
        self.bin = bin_folder
        self.folder = folder
        self.place = ["--data", folder / "portal"] + (["--db", db] if db else [])
        self.processes: list[tuple[subprocess.Popen, int]] = []
        self.command("init", "--office", SOURCE / "resources/sample/office.json")
        dtm = folder / "office.DAT"
        call(self.bin / "hauspost-make-office", "--properties", PROPERTIES, "--units", UNITS, "--out", dtm)
        self.import_seconds = seconds(self.bin / "hauspost-portal", "import", dtm, "--uvi-required", "all", *self.place)
        self.token = self.command("desk-token", "add", "load").strip()
        (folder / "token").write_text(self.token, encoding="utf-8")

    def command(self, *arguments: object) -> str:
        return call(self.bin / "hauspost-portal", *arguments, *self.place)

    def serve(self) -> None:
        port = free_port()
        process = subprocess.Popen(
            [str(part) for part in (self.bin / "hauspost-portal", "serve", "--listen", f"127.0.0.1:{port}",
                                    "--connections-per-address", 1000, *self.place)],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        if not process.stdout.readline().startswith("listening"):
            sys.exit("a portal did not start")
        self.processes.append((process, port))

    def stop(self) -> None:
        for process, _ in self.processes:
            process.terminate()
            process.wait()
        self.processes.clear()

    def urls(self) -> list[str]:
        return [f"http://127.0.0.1:{port}" for _, port in self.processes]

    def memory(self) -> float:
        """MiB of the biggest process so far."""
        peaks = []
        for process, _ in self.processes:
            status = pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
            peaks.append(int(re.search(r"VmHWM:\s+(\d+)", status).group(1)) / 1024)
        return max(peaks)

    def sync(self, desk: str) -> float:
        return seconds(self.bin / "hauspost-ctl", "sync", "--data-dir", self.folder / desk, "--portal", self.urls()[0],
                       "--token-file", self.folder / "token")

    def ask(self, method: str, path: str, body: bytes | None = None) -> dict:
        connection = http.client.HTTPConnection("127.0.0.1", self.processes[0][1])
        connection.request(method, path, body, {"Authorization": f"Bearer {self.token}", "Accept-Encoding": "gzip",
                                                "Content-Type": "application/json"})
        answer = connection.getresponse()
        data = answer.read()
        if answer.getheader("Content-Encoding") == "gzip":
            data = gzip.decompress(data)
        if answer.status != 200:
            sys.exit(f"{path}: {answer.status} {data[:300]}")
        return json.loads(data)

    def changes(self) -> tuple[list[str], str]:
        """All residents without consent, and the cursor of a desk that has everything."""
        residents, cursor = [], ""
        while True:
            page = self.ask("GET", f"/v1/changes?since={cursor}&limit=5000")
            residents += [row["id"] for row in page["changes"]
                          if row["t"] == "resident" and row["d"].get("kind", "resident") == "resident"]
            cursor = page["cursor"]
            if not page["more"]:
                return residents, cursor

    def consent(self, residents: list[str]) -> None:
        actions = [{"id": uuid7(), "kind": "consent.set", "residentId": resident,
                    "consent": {"givenOn": "2026-01-01", "source": "tenancy agreement"}} for resident in residents]
        answer = self.ask("POST", "/v1/actions", json.dumps({"actions": actions}).encode())
        refused = [result for result in answer["results"] if result["outcome"] != "applied"]
        if refused:
            sys.exit(f"an action was refused: {refused[0]}")


def uuid7() -> str:
    stamp = int(time.time() * 1000)
    bits = (stamp << 80) | (0x7 << 76) | (int.from_bytes(os.urandom(2), "big") & 0xFFF) << 64 | (0b10 << 62)
    return str(uuid.UUID(int=bits | int.from_bytes(os.urandom(8), "big") >> 2))


class Wrk:
    """Answers per second, p50 and p99 in milliseconds, of DESKS connections that ask again as soon as they are answered."""

    def __init__(self, urls: list[str], path: str, token: str) -> None:
        share = max(1, DESKS // len(urls))
        runs = [subprocess.Popen(["wrk", "-t1", f"-c{share}", f"-d{SECONDS}s", "--latency", "-H",
                                  f"Authorization: Bearer {token}", "-H", "Accept-Encoding: gzip", url + path],
                                 stdout=subprocess.PIPE, text=True) for url in urls]
        outputs = [run.communicate()[0] for run in runs]
        for output in outputs:
            if "Non-2xx" in output or "Socket errors" in output:
                sys.exit(output)
        self.rate = sum(float(re.search(r"Requests/sec:\s+([\d.]+)", output).group(1)) for output in outputs)
        self.middle, self.slow = (max(self.milliseconds(output, share) for output in outputs) for share in (50, 99))

    @staticmethod
    def milliseconds(output: str, percent: int) -> float:
        number, unit = re.search(rf"\s{percent}%\s+([\d.]+)(us|ms|s)", output).groups()
        return float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]

    def row(self, what: str, base: float) -> str:
        return (f"| {what} | {self.rate:,.0f} | {self.rate / base:.2f} | {self.middle:.1f} ms | {self.slow:.1f} ms | "
                f"{self.rate * 60:,.0f} |")


def nginx_rate(folder: pathlib.Path) -> Wrk:
    port = free_port()
    (folder / "www").mkdir()
    (folder / "www" / "page").write_text("x" * 120, encoding="ascii")  # as long as an answer with nothing new
    (folder / "nginx.conf").write_text(f"""
        daemon off; pid {folder}/pid; error_log {folder}/error.log;
        events {{ worker_connections 1024; }}
        http {{ access_log off; keepalive_requests 1000000; client_body_temp_path {folder}/tmp;
               proxy_temp_path {folder}/tmp; fastcgi_temp_path {folder}/tmp; uwsgi_temp_path {folder}/tmp;
               scgi_temp_path {folder}/tmp;
               server {{ listen 127.0.0.1:{port}; root {folder}/www; }} }}""", encoding="ascii")
    for place in (folder, folder.parent):  # the workers of a root nginx are somebody else
        place.chmod(0o711)
    process = subprocess.Popen(["nginx", "-p", str(folder), "-c", str(folder / "nginx.conf")],
                               stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    return Wrk([f"http://127.0.0.1:{port}"], "/page", "none")
            time.sleep(0.05)
        sys.exit("nginx did not start")
    finally:
        process.terminate()
        process.wait()


def limits(portal: Portal, name: str, table: list[str]) -> bool:
    """R7 on one process. The program's start is in both syncs, so their difference is what ten changed rows need."""
    first = portal.sync("desk")
    nothing = min(portal.sync("desk") for _ in range(3)) * 1000
    residents, before = portal.changes()
    portal.consent(residents[:10])
    began = time.monotonic()
    page = portal.ask("GET", f"/v1/changes?since={before}&limit=2000")
    answer = (time.monotonic() - began) * 1000
    if len(page["changes"]) != 10:
        sys.exit(f"{len(page['changes'])} changed rows instead of 10")
    delta = portal.sync("desk") * 1000
    batch = residents[10:5_010]
    began = time.monotonic()
    for start in range(0, len(batch), 100):
        portal.consent(batch[start:start + 100])
    actions = len(batch) / (time.monotonic() - began)
    table += [f"| {name} | {portal.import_seconds:.1f} s | {first:.2f} s | {answer:.1f} ms | {nothing:.0f} ms | "
              f"{delta:.0f} ms | "
              f"{actions:,.0f} | {portal.memory():.0f} MiB |"]
    return first <= 6 and delta - nothing <= 100


def load(portal: Portal, name: str, base: float, table: list[str]) -> None:
    residents, cursor = portal.changes()
    table += [Wrk(portal.urls(), f"/v1/changes?since={cursor}&limit=2000", portal.token).row(f"{name}: poll", base)]
    portal.consent(residents[:10])  # in the order of their last change, so nobody gets it twice
    table += [Wrk(portal.urls(), f"/v1/changes?since={cursor}&limit=2000", portal.token)
              .row(f"{name}: poll with 10 changed residents", base)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    options = parser.parse_args()
    figures = ["| database | import | first sync of a desk (<= 6 s) | 10 changed rows: answer | program start and "
               "sync with nothing new | ... with 10 changed rows (<= 100 ms more) | actions/s, 100 at once | memory |",
               "|---|---|---|---|---|---|---|---|"]
    loads = [f"| {DESKS} connections, {SECONDS} s each | answers/s | to nginx | p50 | p99 | desks at one poll a minute |",
             "|---|---|---|---|---|---|"]
    with tempfile.TemporaryDirectory(prefix="hauspost-load-") as name:
        folder = pathlib.Path(name)
        (folder / "nginx").mkdir()
        nginx = nginx_rate(folder / "nginx")
        loads.append(nginx.row("nginx, a file", nginx.rate))
        cluster = folder / "postgresql"
        postgrescluster.start(cluster)
        try:
            server = (cluster / "url").read_text(encoding="utf-8").strip()
            within = True
            for label, db, nodes in (("SQLite", "", 1), ("PostgreSQL", server, 3)):
                (folder / label).mkdir()
                portal = Portal(options.bin, folder / label, db)
                try:
                    portal.serve()
                    within = limits(portal, label, figures) and within
                    load(portal, f"{label}, 1 process", nginx.rate, loads)
                    if nodes > 1:
                        for _ in range(nodes - 1):
                            portal.serve()
                        load(portal, f"{label}, {nodes} processes", nginx.rate, loads)
                finally:
                    portal.stop()
        finally:
            postgrescluster.stop(cluster)
    print(f"\nAn office of {PROPERTIES:,} properties and {UNITS:,} units; portal, database and the programs that ask on "
          f"{os.cpu_count()} cores.\n")
    print("\n".join(figures), "\n\n" + "\n".join(loads))
    return 0 if within else 1


if __name__ == "__main__":
    sys.exit(main())
