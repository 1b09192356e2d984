"""What holds for a portal behind a real proxy with the configuration that packaging/portal shows, over TLS; each proxy
has its own program, which derives from Proxied and Cases.
"""

import argparse
import contextlib
import http.client
import json
import os
import pathlib
import re
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse
import uuid

HOST = "portal.example.com"
GUARDS = ("content-security-policy", "referrer-policy", "x-frame-options", "x-content-type-options", "x-robots-tag",
          "cross-origin-opener-policy", "strict-transport-security", "cache-control", "portal-api", "content-type")
BIN = SOURCE = pathlib.Path()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def program(name: str) -> str:
    found = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")
    if found is None:
        raise AssertionError(f"{name} is not installed; ./dev setup does it")
    return found


def run(*arguments: object) -> str:
    done = subprocess.run([str(part) for part in arguments], capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        raise AssertionError(f"{arguments[0]}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def break_off(listening: socket.socket, said: bytes) -> None:
    """Answers one request with this and no more."""
    connection, _ = listening.accept()
    with connection:
        request = b""
        while b"\r\n\r\n" not in request and (piece := connection.recv(65536)):
            request += piece
        connection.sendall(said)


class Answer:
    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status = response.status
        self.headers = response.getheaders()
        self.body = response.read()

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key.lower() == name]

    def text(self) -> str:
        return self.body.decode()


class Proxied:
    """Portal and proxy, stopped at the end."""

    SHOWN = ""  # the file in packaging/portal
    MOVED = 0   # the status that leads from HTTP to HTTPS

    def __init__(self, folder: pathlib.Path) -> None:
        self.folder = folder
        self.data = folder / "portal"
        self.surroundings = {**os.environ, **dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"), str(folder))}
        self.portal = None
        self.proxy = None
        self.port = self.plain_port = 0

    def start(self) -> None:
        sample = SOURCE / "resources/sample"
        office = json.loads((sample / "office.json").read_text(encoding="utf-8"))
        office["registrationUrl"] = f"https://{HOST}/r"
        (self.folder / "office.json").write_text(json.dumps(office), encoding="utf-8")
        self.command("init", "--office", self.folder / "office.json")
        self.command("import", next(iter(sorted(sample.glob("DTM305_*.DAT")))), "--uvi-required", "all")
        self.token = self.command("desk-token", "add", "desk").strip()
        (self.folder / "password").write_text("Kastanie im Hof 7\n", encoding="utf-8")
        self.command("user", "add", "anna", "--password-file", self.folder / "password")
        self.start_portal()
        self.start_proxy()

    def command(self, *arguments: object) -> str:
        return run(BIN / "hauspost-portal", *arguments, "--data", self.data)

    def start_portal(self) -> None:
        self.portal = subprocess.Popen(
            [BIN / "hauspost-portal", "serve", "--data", self.data, "--listen", "127.0.0.1:0", "--trusted-proxy",
             "--connections-per-address", "1000"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.portal.stdout.readline().split("//")[1].strip()

    def changes(self) -> tuple[tuple[str, str, int], ...]:
        """What SHOWN says, what this test puts there, and how often."""
        raise NotImplementedError

    def arguments(self, file: pathlib.Path) -> list[object]:
        """The command that runs the proxy with this configuration, in the foreground."""
        raise NotImplementedError

    def configuration(self) -> str:
        text = (SOURCE / "packaging/portal" / self.SHOWN).read_text(encoding="utf-8")
        for shown, here, count in self.changes():
            if text.count(shown) != count:
                raise AssertionError(f"packaging/portal/{self.SHOWN} has not {count} times: {shown}")
            text = text.replace(shown, here)
        return text

    def start_proxy(self) -> None:
        run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={HOST}", "-addext",
            f"subjectAltName=DNS:{HOST}", "-keyout", self.folder / "key.pem", "-out", self.folder / "certificate.pem")
        file, log = self.folder / self.SHOWN, self.folder / "proxy.log"
        for _ in range(5):  # somebody else may take a free port meanwhile
            self.port, self.plain_port = free_port(), free_port()
            file.write_text(self.configuration(), encoding="utf-8")
            with log.open("wb") as output:
                self.proxy = subprocess.Popen(
                    [str(part) for part in self.arguments(file)], cwd=self.folder, env=self.surroundings,
                    stdin=subprocess.DEVNULL, stdout=output, stderr=output)
            deadline = time.monotonic() + 20
            while self.proxy.poll() is None and time.monotonic() < deadline:
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                    return
                time.sleep(0.02)
            self.stop(self.proxy)
        raise AssertionError(f"the proxy did not start\n{self.logs()}")

    @staticmethod
    def stop(process: subprocess.Popen | None) -> None:
        if process is not None and process.poll() is None:
            process.terminate()
            process.wait(20)

    def close(self) -> None:
        self.stop(self.proxy)
        self.stop(self.portal)
        if self.portal is not None:
            self.portal.stdout.close()

    def ask(self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None,
            source: str = "127.0.0.1") -> Answer:
        trust = ssl.create_default_context(cafile=str(self.folder / "certificate.pem"))
        raw = socket.create_connection(("127.0.0.1", self.port), 30, (source, 0))
        connection = http.client.HTTPConnection(HOST)
        connection.sock = trust.wrap_socket(raw, server_hostname=HOST)
        with contextlib.closing(connection):
            connection.request(method, path, body, headers or {})
            return Answer(connection.getresponse())

    def api(self, method: str, path: str, body: bytes | None = None) -> Answer:
        return self.ask(method, path, body, {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"})

    def logs(self) -> str:
        return "".join(file.read_text(encoding="utf-8", errors="replace") for file in self.folder.glob("*.log"))


class Visitor:
    """A browser: cookie and hidden fields."""

    def __init__(self, proxied: Proxied, source: str = "127.0.0.1", headers: dict[str, str] | None = None) -> None:
        self.proxied = proxied
        self.source = source
        self.headers = headers or {}
        self.cookies: dict[str, str] = {}
        self.page = ""

    def send(self, method: str, path: str, body: bytes | None = None, **headers: str) -> Answer:
        cookies = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())} if self.cookies else {}
        answer = self.proxied.ask(method, path, body, {**headers, **cookies, **self.headers}, self.source)
        for value in answer.all("set-cookie"):
            name, _, rest = value.partition("=")
            self.cookies[name] = rest.split(";")[0]
        self.page = answer.text()
        return answer

    def post(self, path: str, **fields: str) -> Answer:
        hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', self.page))
        return self.send("POST", path, urllib.parse.urlencode({**hidden, **fields}).encode(),
                         **{"Content-Type": "application/x-www-form-urlencoded", "Origin": f"https://{HOST}"})


class Cases:
    """Beside unittest.TestCase, so that they run for each proxy and not for none."""

    PROXIED = Proxied

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.proxied = self.PROXIED(pathlib.Path(folder.name))
        self.addCleanup(self.proxied.close)
        self.proxied.start()

    def test_a_page_has_each_guard_once_and_a_cookie_for_tls_only(self) -> None:
        answer = self.proxied.ask("GET", "/r")
        self.assertEqual(answer.status, 200)
        self.assertIn("Registrierungscode", answer.text())
        for name in GUARDS:
            self.assertEqual(len(answer.all(name)), 1, name)
        self.assertEqual(len(answer.all("set-cookie")), 1)
        self.assertTrue(answer.all("set-cookie")[0].startswith("__Host-hauspost="))
        self.assertIn("; Secure", answer.all("set-cookie")[0])

    def test_forms_arrive_with_origin_and_token(self) -> None:
        visitor = Visitor(self.proxied)
        visitor.send("GET", "/r")
        self.assertEqual(visitor.post("/r", code="0000-0000-0000", unit="1").status, 422)
        self.assertIn("passen nicht zusammen", visitor.page)

    def test_a_desk_signs_in(self) -> None:
        query = urllib.parse.urlencode({
            "response_type": "code", "client_id": "hauspost-desk", "redirect_uri": "http://127.0.0.1:49152/callback",
            "state": "abc", "code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
            "code_challenge_method": "S256", "desk": "Empfang"})
        visitor = Visitor(self.proxied)
        page = visitor.send("GET", "/oauth/authorize?" + query)
        self.assertEqual(page.status, 200, page.text())
        self.assertIn("; Secure", page.all("set-cookie")[0])
        self.assertEqual(visitor.post("/oauth/authorize", login="anna", password="falsch").status, 403)
        self.assertIn("stimmen nicht", visitor.page)
        done = visitor.post("/oauth/authorize", login="anna", password="Kastanie im Hof 7")
        self.assertEqual(done.status, 303, done.text())
        self.assertTrue(done.all("location")[0].startswith("http://127.0.0.1:49152/callback?code="))

    def test_changes_and_actions_pass(self) -> None:
        page = self.proxied.api("GET", "/v1/changes")
        self.assertEqual(page.status, 200)
        self.assertEqual(page.all("portal-api"), ["1"])
        resident = next(change["id"] for change in json.loads(page.body)["changes"]
                        if change["t"] == "resident" and change["d"].get("kind", "resident") == "resident")
        action = {"id": str(uuid.uuid4()), "kind": "consent.set", "residentId": resident,
                  "consent": {"givenOn": "2026-01-01", "source": "Vertrag"}}
        done = self.proxied.api("POST", "/v1/actions", json.dumps({"actions": [action]}).encode())
        self.assertEqual(done.status, 200, done.text())
        self.assertEqual(json.loads(done.body)["results"][0]["outcome"], "applied")

    def test_what_is_too_big_is_refused_and_what_is_not_arrives(self) -> None:
        for _ in range(10):  # proxy or portal, whoever is faster
            self.assertEqual(self.proxied.api("POST", "/v1/actions", b" " * (1024 * 1024 + 1)).status, 413)
        answer = self.proxied.api("POST", "/v1/actions", b" " * (1024 * 1024))
        self.assertEqual(answer.status, 400)
        self.assertEqual(answer.all("portal-api"), ["1"])

    def test_health_and_metrics_stay_inside(self) -> None:
        for path in ("/healthz", "/readyz", "/metrics"):
            answer = self.proxied.ask("GET", path)
            self.assertEqual((path, answer.status, answer.all("portal-api")), (path, 404, []))

    def test_tries_count_by_the_address_that_the_proxy_sees_whatever_the_client_claims(self) -> None:
        def tried(number: int, source: str) -> int:
            visitor = Visitor(self.proxied, source, {"X-Forwarded-For": f"203.0.113.{number}, 198.51.100.{number}"})
            visitor.send("GET", "/r")
            return visitor.post("/r", code=f"0000-0000-{number:04}", unit="1").status

        self.assertEqual([tried(number, "127.0.0.1") for number in range(11)], [422] * 10 + [429])
        self.assertEqual(tried(11, "127.0.0.2"), 422)

    def test_without_tls_there_is_only_the_way_to_it(self) -> None:
        with socket.create_connection(("127.0.0.1", self.proxied.plain_port), 30) as plain:
            plain.sendall(f"GET /r/signin HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n".encode())
            answer = plain.makefile("rb").read().decode()
        self.assertTrue(answer.startswith(f"HTTP/1.1 {self.proxied.MOVED} "))
        self.assertIn(f"Location: https://{HOST}/r/signin\r\n", answer)

    def test_no_log_holds_what_was_asked_for_not_even_of_a_portal_that_is_down(self) -> None:
        code = "7KQ2M4XR9TBA"
        self.assertEqual(self.proxied.ask("GET", f"/r/{code}").status, 200)
        self.proxied.stop(self.proxied.portal)
        answer = self.proxied.ask("GET", f"/r/{code}")
        self.assertEqual(answer.status, 502)
        self.assertEqual(answer.all("portal-api"), [])
        self.assertNotIn(code, self.proxied.logs())

    def test_no_log_holds_what_was_asked_for_of_a_portal_whose_answer_breaks_off(self) -> None:
        code = "7KQ2M4XR9TBA"
        self.proxied.stop(self.proxied.portal)
        host, port = self.proxied.address.split(":")
        with socket.create_server((host, int(port))) as portal:
            portal.settimeout(30)
            for said in (b"", b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nHalb"):
                asked = threading.Thread(target=break_off, args=(portal, said))
                asked.start()
                with self.assertRaises(http.client.IncompleteRead) if said else contextlib.nullcontext():
                    self.assertEqual(self.proxied.ask("GET", f"/r/{code}").status, 502)
                asked.join(30)
        self.assertNotIn(code, self.proxied.logs())


def main(about: str) -> None:
    global BIN, SOURCE
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--source", type=pathlib.Path, required=True)
    options, rest = parser.parse_known_args()
    BIN, SOURCE = options.bin, options.source
    unittest.main(argv=[sys.argv[0], *rest])
