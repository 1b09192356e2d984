"""A portal behind a real nginx with the configuration that packaging/portal shows, over TLS.

Usage: behindnginx.py --bin FOLDER --source FOLDER
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
import tempfile
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


def run(*arguments: object) -> str:
    done = subprocess.run([str(part) for part in arguments], capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        raise AssertionError(f"{arguments[0]}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


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
    """Portal and nginx, stopped at the end."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.folder = folder
        self.data = folder / "portal"
        self.portal = None
        self.nginx = None
        self.port = self.plain_port = 0
        sample = SOURCE / "resources/sample"
        office = json.loads((sample / "office.json").read_text(encoding="utf-8"))
        office["registrationUrl"] = f"https://{HOST}/r"
        (folder / "office.json").write_text(json.dumps(office), encoding="utf-8")
        self.command("init", "--office", folder / "office.json")
        self.command("import", next(iter(sorted(sample.glob("DTM305_*.DAT")))), "--uvi-required", "all")
        self.token = self.command("desk-token", "add", "desk").strip()
        (folder / "password").write_text("Kastanie im Hof 7\n", encoding="utf-8")
        self.command("user", "add", "anna", "--password-file", folder / "password")
        self.start_portal()
        self.start_nginx()

    def command(self, *arguments: object) -> str:
        return run(BIN / "hauspost-portal", *arguments, "--data", self.data)

    def start_portal(self) -> None:
        self.portal = subprocess.Popen(
            [BIN / "hauspost-portal", "serve", "--data", self.data, "--listen", "127.0.0.1:0", "--trusted-proxy",
             "--connections-per-address", "1000"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.portal.stdout.readline().split("//")[1].strip()

    def configuration(self) -> str:
        """What packaging/portal shows, with the places of this test."""
        text = (SOURCE / "packaging/portal/nginx.conf").read_text(encoding="utf-8")
        for shown, here, count in (
                ("listen 443 ", f"listen 127.0.0.1:{self.port} ", 1),
                ("    listen [::]:443 ssl http2;\n", "", 1),
                ("listen 80;", f"listen 127.0.0.1:{self.plain_port};", 1),
                ("    listen [::]:80;\n", "", 1),
                (f"/etc/letsencrypt/live/{HOST}/fullchain.pem", str(self.folder / "certificate.pem"), 1),
                (f"/etc/letsencrypt/live/{HOST}/privkey.pem", str(self.folder / "key.pem"), 1),
                ("/var/log/nginx/", f"{self.folder}/", 2),
                ("http://127.0.0.1:8480;", f"http://{self.address};", 1)):
            if text.count(shown) != count:
                raise AssertionError(f"packaging/portal/nginx.conf has not {count} times: {shown}")
            text = text.replace(shown, here)
        places = "".join(f"{kind}_temp_path {self.folder}/{kind};\n"
                         for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        user = "user root;\n" if os.geteuid() == 0 else ""
        return (f"{user}daemon off;\npid {self.folder}/nginx.pid;\nerror_log {self.folder}/main.log;\nevents {{}}\n"
                f"http {{\n{places}{text}\n}}\n")

    def start_nginx(self) -> None:
        program = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")
        run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={HOST}", "-addext",
            f"subjectAltName=DNS:{HOST}", "-keyout", self.folder / "key.pem", "-out", self.folder / "certificate.pem")
        file = self.folder / "nginx.conf"
        for _ in range(5):  # somebody else may take a free port meanwhile
            self.port, self.plain_port = free_port(), free_port()
            file.write_text(self.configuration(), encoding="utf-8")
            arguments = [program, "-p", str(self.folder), "-e", str(self.folder / "main.log"), "-c", str(file)]
            self.nginx = subprocess.Popen(arguments, stderr=subprocess.DEVNULL)
            deadline = time.monotonic() + 20
            while self.nginx.poll() is None and time.monotonic() < deadline:
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                    return
                time.sleep(0.02)
            self.stop(self.nginx)
        raise AssertionError("nginx did not start\n" + (self.folder / "main.log").read_text(encoding="utf-8"))

    @staticmethod
    def stop(process: subprocess.Popen | None) -> None:
        if process is not None and process.poll() is None:
            process.terminate()
            process.wait(20)

    def close(self) -> None:
        self.stop(self.nginx)
        self.stop(self.portal)
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


class BehindNginx(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.proxied = Proxied(pathlib.Path(folder.name))
        self.addCleanup(self.proxied.close)

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
        self.assertEqual(self.proxied.api("POST", "/v1/actions", b" " * (1024 * 1024 + 1)).status, 413)
        answer = self.proxied.api("POST", "/v1/actions", b" " * (1024 * 1024))
        self.assertEqual(answer.status, 400)
        self.assertEqual(answer.all("portal-api"), ["1"])

    def test_health_and_metrics_stay_inside(self) -> None:
        for path in ("/healthz", "/readyz", "/metrics"):
            answer = self.proxied.ask("GET", path)
            self.assertEqual((path, answer.status, answer.all("portal-api")), (path, 404, []))

    def test_tries_count_by_the_address_that_nginx_sees_whatever_the_client_claims(self) -> None:
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
        self.assertTrue(answer.startswith("HTTP/1.1 301"))
        self.assertIn(f"Location: https://{HOST}/r/signin\r\n", answer)

    def test_no_log_holds_what_was_asked_for_not_even_of_a_portal_that_is_down(self) -> None:
        code = "7KQ2M4XR9TBA"
        self.assertEqual(self.proxied.ask("GET", f"/r/{code}").status, 200)
        self.proxied.stop(self.proxied.portal)
        answer = self.proxied.ask("GET", f"/r/{code}")
        self.assertEqual(answer.status, 502)
        self.assertEqual(answer.all("portal-api"), [])
        self.assertNotIn(code, self.proxied.logs())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--source", type=pathlib.Path, required=True)
    options, rest = parser.parse_known_args()
    BIN, SOURCE = options.bin, options.source
    unittest.main(argv=["behindnginx.py", *rest])
