"""Real answers of a real portal, good and bad, of every endpoint, held against the API document in resources: status,
content type, headers and JSON. What an answer holds and the document does not name is a mistake too.

Usage: openapianswers.py --bin FOLDER --source FOLDER
"""

import argparse
import base64
import contextlib
import hashlib
import http.client
import json
import pathlib
import re
import subprocess
import tempfile
import unittest
import urllib.parse
import uuid

import jsonschema
import yaml

BIN = SOURCE = pathlib.Path()
REDIRECT = "http://127.0.0.1:49152/callback"
VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
PASSWORD = "Kastanie im Hof 7"
FORM = "application/x-www-form-urlencoded"
# Of the documented statuses those that a healthy portal with one client does not give.
NOT_PROVOKED = ("500", "503")


class Yaml12(yaml.SafeLoader):
    """In YAML 1.2, which OpenAPI means, "on" and "no" are words."""

    yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in found if tag != "tag:yaml.org,2002:bool" or first in "tTfF"]
        for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()}


def closed(schema: object) -> object:
    """Readers ignore members that they do not know, but here each must be in the document."""
    if isinstance(schema, dict):
        inner = {key: closed(value) for key, value in schema.items()}
        if isinstance(schema.get("properties"), dict) and "oneOf" not in schema:
            inner.setdefault("additionalProperties", False)
        return inner
    return [closed(part) for part in schema] if isinstance(schema, list) else schema


class Document:
    def __init__(self, text: str) -> None:
        self.whole = yaml.load(text, Yaml12)
        self.seen: set[tuple[str, str, str]] = set()
        self.answers = 0

    def resolved(self, part: dict) -> dict:
        while "$ref" in part:
            found = self.whole
            for name in part["$ref"].removeprefix("#/").split("/"):
                found = found[name]
            part = found
        return part

    def operations(self) -> dict[tuple[str, str], dict]:
        return {(method, path): operation for path, item in self.whole["paths"].items()
                for method, operation in item.items() if method in ("get", "post", "put", "patch", "delete")}

    def problems(self, schema: dict, value: object, strict: bool = True) -> list[str]:
        components = self.whole["components"]
        if strict:
            schema, components = closed(schema), closed(components)
        validator = jsonschema.Draft202012Validator({"allOf": [schema], "components": components},
                                                    format_checker=jsonschema.FormatChecker())
        return [f"{'/'.join(str(step) for step in error.absolute_path)}: {error.message[:300]}"
                for error in validator.iter_errors(value)]

    def request_problems(self, method: str, path: str, body: object) -> list[str]:
        content = self.operations()[method, path]["requestBody"]["content"]
        return self.problems(content["application/json"]["schema"], body, strict=False)

    def answer_problems(self, method: str, path: str, answer: "Answer") -> list[str]:
        self.answers += 1
        response = self.operations()[method, path]["responses"].get(str(answer.status))
        if response is None:
            return [f"the status {answer.status} is not in the document"]
        self.seen.add((method, path, str(answer.status)))
        response = self.resolved(response)
        return self.header_problems(response, answer) + self.content_problems(response, answer)

    def header_problems(self, response: dict, answer: "Answer") -> list[str]:
        found = []
        for name, header in response.get("headers", {}).items():
            header = self.resolved(header)
            values = answer.all(name)
            if len(values) != 1:
                found.append(f"{len(values)} headers {name}")
                continue
            isNumber = header["schema"].get("type") == "integer" and values[0].isdigit()
            found += [f"{name} {text}" for text in
                      self.problems(header["schema"], int(values[0]) if isNumber else values[0])]
        return found

    def content_problems(self, response: dict, answer: "Answer") -> list[str]:
        content = response.get("content", {})
        kind = "".join(answer.all("content-type")).split(";")[0]
        if not content:
            return [f"a body that is not in the document: {answer.body[:100]}"] if answer.body else []
        if kind not in content:
            return [f"content type {kind} instead of {' or '.join(content)}"]
        if "schema" not in content[kind]:
            return [] if answer.body else ["no body"]
        value = json.loads(answer.body)
        return self.problems(content[kind]["schema"], value) + self.row_problems(value)

    def row_problems(self, page: dict) -> list[str]:
        """What a row must be depends on its type, which the document says in words only."""
        found = []
        for change in page.get("changes", []) if isinstance(page, dict) else []:
            schema = {"$ref": f"#/components/schemas/{change['t'].capitalize()}"}
            found += [] if change.get("deleted") else self.problems(schema, change["d"])
        return found


class Answer:
    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status = response.status
        self.headers = response.getheaders()
        self.body = response.read()

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key.lower() == name.lower()]

    def json(self) -> dict:
        return json.loads(self.body)


class Portal:
    """With a user of each role, a desk's token and the sample office."""

    def __init__(self, folder: pathlib.Path) -> None:
        self.data = folder / "portal"
        sample = SOURCE / "resources/sample"
        self.command("init", "--office", sample / "office.json")
        self.command("import", min(sample.glob("DTM305_*.DAT")), "--contacts", sample / "contacts.csv",
                     "--uvi-required", "all")
        (folder / "password").write_text(PASSWORD + "\n", encoding="utf-8")
        for name, role in (("anna", "lead"), ("karl", "clerk"), ("rita", "reader")):
            self.command("user", "add", name, "--role", role, "--password-file", folder / "password")
        self.token = self.command("desk-token", "add", "desk").strip()
        self.process = subprocess.Popen(
            [BIN / "hauspost-portal", "serve", "--data", self.data, "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.port = int(self.process.stdout.readline().rsplit(":", 1)[1])

    def command(self, *arguments: object) -> str:
        done = subprocess.run([str(part) for part in (BIN / "hauspost-portal", *arguments, "--data", self.data)],
                              capture_output=True, text=True, timeout=120)
        if done.returncode != 0:
            raise AssertionError(f"{arguments}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def close(self) -> None:
        self.process.terminate()
        self.process.wait(20)
        self.process.stdout.close()

    def send(self, method: str, target: str, body: bytes | None, headers: dict[str, str]) -> Answer:
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)) as connection:
            connection.request(method.upper(), target, body, headers)
            return Answer(connection.getresponse())

    def announce(self, target: str, length: int, headers: dict[str, str]) -> Answer:
        """A POST whose body does not come."""
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)) as connection:
            connection.putrequest("POST", target)
            for name, value in {**headers, "Content-Length": str(length)}.items():
                connection.putheader(name, value)
            connection.endheaders()
            return Answer(connection.getresponse())


class OpenApiAnswers(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.portal = Portal(pathlib.Path(folder.name))
        self.addCleanup(self.portal.close)
        self.text = (SOURCE / "resources/openapi.yaml").read_text(encoding="utf-8")
        self.document = Document(self.text)
        self.token = self.portal.token

    def held(self, method: str, path: str, status: int, answer: Answer) -> Answer:
        where = f"{method} {path} {answer.status}"
        with self.subTest(where):
            self.assertEqual(answer.status, status, answer.body[:300])
            self.assertEqual(self.document.answer_problems(method, path, answer), [], where)
            self.assertEqual(answer.all("portal-api"), ["1"])
        return answer

    def asked(self, method: str, path: str, status: int, query: str = "", body: bytes | None = None, kind: str = "",
              token: str | None = None, target: str = "", **more: str) -> Answer:
        """Sends this and holds the answer against the document; path as it stands there."""
        headers = {name.replace("_", "-"): value for name, value in more.items()}
        token = self.token if token is None else token
        headers |= ({"Authorization": f"Bearer {token}"} if token else {}) | ({"Content-Type": kind} if kind else {})
        return self.held(method, path, status, self.portal.send(method, (target or path) + query, body, headers))

    def posted(self, *actions: dict) -> list[dict]:
        body = {"actions": list(actions)}
        self.assertEqual(self.document.request_problems("post", "/v1/actions", body), [])
        answer = self.asked("post", "/v1/actions", 200, body=json.dumps(body).encode(), kind="application/json")
        return answer.json()["results"]

    @staticmethod
    def action(kind: str, resident: str, **more: object) -> dict:
        return {"id": str(uuid.uuid4()), "kind": kind, **({"residentId": resident} if resident else {}), **more}

    def test_every_answer_is_as_the_document_says(self) -> None:
        self.check_operation()
        self.check_pull()
        self.check_push()
        self.check_import()
        self.check_refused_pushes()
        self.check_sign_in()
        self.check_wipe()
        documented = {(*operation, status) for operation, said in self.document.operations().items()
                      for status in said["responses"]}
        print(f"API document: {self.document.answers} answers of {len(self.document.operations())} operations held "
              f"against it, {len(self.document.seen)} of {len(documented)} documented statuses seen", flush=True)
        self.assertEqual(sorted(entry for entry in documented - self.document.seen if entry[2] not in NOT_PROVOKED), [])

    def check_operation(self) -> None:
        self.assertEqual(self.asked("get", "/v1/openapi.yaml", 200, token="").body.decode(), self.text)
        self.asked("get", "/v1/meta", 200, token="")
        self.asked("get", "/healthz", 200, token="")
        self.asked("get", "/readyz", 200, token="")
        self.asked("get", "/metrics", 200, token="")
        self.asked("get", "/metrics", 404, token="", X_Forwarded_For="192.0.2.1")

    def check_pull(self) -> None:
        page = self.asked("get", "/v1/changes", 200, "?limit=50").json()
        self.assertTrue(page["more"])
        rest = self.asked("get", "/v1/changes", 200, f"?since={page['cursor']}&limit=5000").json()
        self.cursor = rest["cursor"]
        self.rows = page["changes"] + rest["changes"]
        self.assertEqual({row["t"] for row in self.rows}, {"office", "property", "unit", "resident"})
        self.asked("get", "/v1/changes", 200, f"?since={self.cursor}")
        for limit in ("0", "-1", "many"):
            self.asked("get", "/v1/changes", 400, f"?limit={limit}")
        self.asked("get", "/v1/changes", 410, "?since=other-epoch:1")
        self.asked("get", "/v1/digest", 200)
        for path in ("/v1/changes", "/v1/digest"):
            self.asked("get", path, 401, token="")
            self.asked("get", path, 401, token="hpd_" + 43 * "A")

    def check_push(self) -> None:
        residents = [row for row in self.rows if row["t"] == "resident" and row["d"]["kind"] == "resident"
                     and row["d"]["access"] == "none" and "moveOut" not in row["d"]]
        one, two, three = (row["id"] for row in residents[:3])
        consent = {"givenOn": "2026-01-01", "source": "tenancy agreement"}
        first = self.action("invite.email", one, email="a@example.org", intent="first", expectedInviteNo=0,
                            consent=consent)
        other = {**self.action("invite.email", one), "email": "b@example.org", "intent": "first", "expectedInviteNo": 0}
        arrived = str(uuid.uuid4())
        results = self.posted(
            first, {**first, "id": str(uuid.uuid4())}, other,
            self.action("invite.renew", two, expectedInviteNo=0),
            self.action("letter.issued", two, on="2026-11-24", batch=1, number=1),
            self.action("consent.set", two, consent=consent),
            self.action("access.revoke", two),
            self.action("resident.update", three, salutation={"from": "company", "to": "ms"}),
            self.action("tenancy.moveOut", three, lastDay="2026-10-31"),
            self.action("tenancy.moveIn", arrived, unitId=residents[2]["d"]["unitId"], firstDay="2026-12-01",
                        names=["Nora Neu"], salutation="ms"),
            self.action("tenancy.undoMoveIn", arrived),
            self.action("resident.erase", two, lastDay="2026-10-31"))
        results += self.posted({**first, "email": "c@example.org"})
        self.assertEqual({result["outcome"] for result in results}, {"applied", "superseded", "conflict", "rejected"})
        path = "/v1/actions/{id}"
        self.asked("get", path, 200, target=f"/v1/actions/{first['id']}")
        self.asked("get", path, 200, target=f"/v1/actions/{other['id']}")
        self.asked("get", path, 404, target=f"/v1/actions/{uuid.uuid4()}")
        self.asked("get", path, 401, target=f"/v1/actions/{first['id']}", token="")
        rows = self.asked("get", "/v1/changes", 200, f"?since={self.cursor}").json()["changes"]
        self.assertTrue(any(row.get("deleted") for row in rows))  # the tenancy that was taken back
        self.assertTrue(any("inviteNo" in row.get("d", {}) for row in rows))

    def check_import(self) -> None:
        tenancy = {"property": "000000001", "unit": 1, "kind": "resident", "names": ["Jana Neu"],
                   "address": {"names": ["Jana Neu"], "street": "Am Bach 1", "postalCode": "50667", "city": "Köln",
                               "country": "D"},
                   "knownFrom": "2026-01-01", "knownUntil": "2026-12-31", "record": 1}
        result = self.posted({
            **self.action("import.apply", ""), "importId": str(uuid.uuid4()), "part": 1, "parts": 1, "source": "a.DAT",
            "format": "dtm", "units": [{"property": "000000001", "number": 1}],
            "properties": [{"number": "000000001", "periodBegin": "2026-01-01", "periodEnd": "2026-12-31"}],
            "tenancies": [tenancy, {**tenancy, "unit": 2, "record": 2}]})[0]
        self.assertEqual(result["outcome"], "applied", result)
        self.assertEqual(result["import"]["created"] + len(result["import"]["refused"]), 2)

    def check_refused_pushes(self) -> None:
        path, kind = "/v1/actions", "application/json"
        for body in (b"", b"{", b"[]", b'{"actions":[]}', b'{"actions":[{}]}', b'{"actions":[{"id":"a"},{"id":"a"}]}'):
            self.asked("post", path, 400, body=body, kind=kind)
        # What cannot be an action is refused alone.
        answer = self.asked("post", path, 200, body=b'{"actions":[{"id":"odd","kind":"invite.pigeon"}]}', kind=kind)
        self.assertEqual(answer.json()["results"][0]["problem"], "malformed")
        self.asked("post", path, 415, body=b"{}", kind="text/plain")
        self.asked("post", path, 401, body=b"{}", kind=kind, token="")
        self.held("post", path, 413, self.portal.announce(path, 100 * 1024 * 1024, {
            "Authorization": f"Bearer {self.token}", "Content-Type": kind}))

    def check_sign_in(self) -> None:
        path = "/oauth/authorize"
        challenge = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
        self.query = "?" + urllib.parse.urlencode({
            "response_type": "code", "client_id": "hauspost-desk", "redirect_uri": REDIRECT, "state": "abc",
            "code_challenge": challenge, "code_challenge_method": "S256"})
        self.asked("get", path, 400, token="")
        self.asked("post", path, 400, token="", body=b"", kind=FORM)
        self.assertIn(b"<form", self.sign_in("anna", "falsch", 403).body)
        self.asked("post", path, 403, self.query, token="", body=self.form.encode(), kind=FORM)  # without its cookie
        reader = self.token_of("rita")
        body = json.dumps({"actions": [self.action("access.revoke", "x")]}).encode()
        self.asked("post", "/v1/actions", 403, body=body, kind="application/json", token=reader)
        self.assertEqual(self.asked("get", "/v1/changes", 200, "?limit=1", token=reader).json()["role"], "reader")
        body = json.dumps({"actions": [self.action("resident.erase", "x", lastDay="2026-10-31")]}).encode()
        answer = self.asked("post", "/v1/actions", 200, body=body, kind="application/json", token=self.token_of("karl"))
        self.assertEqual(answer.json()["results"][0]["problem"], "lead-only")
        for wrong in ("", "client_id=other", f"client_id=hauspost-desk&grant_type=authorization_code&code=x"
                      f"&redirect_uri={REDIRECT}&code_verifier={VERIFIER}"):
            self.asked("post", "/oauth/token", 400, token="", body=wrong.encode(), kind=FORM)
        self.asked("post", "/oauth/revoke", 200, token="", body=f"token={reader}".encode(), kind=FORM)
        self.asked("post", "/oauth/revoke", 200, token="", body=b"token=nobody", kind=FORM)
        self.asked("post", "/oauth/revoke", 400, token="", body=b"", kind=FORM)
        self.asked("get", "/v1/digest", 401, token=reader)

    def check_wipe(self) -> None:
        path = "/v1/desks/self/wiped"
        lost = self.token_of("anna")
        self.asked("post", path, 409, body=b"{}", kind="application/json", token=lost)
        number = next(line.split("\t")[0] for line in self.portal.command("desk", "list").splitlines()
                      if "anna" in line)
        self.portal.command("desk", "wipe", number)
        self.assertIn("wipe", self.asked("get", "/v1/changes", 401, token=lost).json()["type"])
        self.asked("post", path, 200, body=b"{}", kind="application/json", token=lost)
        self.asked("post", path, 401, body=b"{}", kind="application/json", token="hpd_" + 43 * "A")
        for _ in range(20):  # last, because nobody here can sign in afterwards
            if self.sign_in("anna", "falsch", 0).status == 429:
                break
        self.held("post", "/oauth/authorize", 429, self.sign_in("anna", "falsch", 0))

    def sign_in(self, login: str, password: str, status: int) -> Answer:
        """Through the page and its form; status 0: whatever comes."""
        page = self.asked("get", "/oauth/authorize", 200, self.query, token="")
        hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', page.body.decode()))
        self.form = urllib.parse.urlencode({**hidden, "login": login, "password": password})
        headers = {"Content-Type": FORM, "Cookie": page.all("set-cookie")[0].split(";")[0]}
        answer = self.portal.send("post", "/oauth/authorize" + self.query, self.form.encode(), headers)
        return self.held("post", "/oauth/authorize", status, answer) if status else answer

    def token_of(self, login: str) -> str:
        target = self.sign_in(login, PASSWORD, 303).all("location")[0]
        code = urllib.parse.parse_qs(urllib.parse.urlsplit(target).query)["code"][0]
        body = urllib.parse.urlencode({"grant_type": "authorization_code", "client_id": "hauspost-desk", "code": code,
                                       "redirect_uri": REDIRECT, "code_verifier": VERIFIER})
        return self.asked("post", "/oauth/token", 200, token="", body=body.encode(), kind=FORM).json()["access_token"]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--source", type=pathlib.Path, required=True)
    options, rest = parser.parse_known_args()
    BIN, SOURCE = options.bin, options.source
    unittest.main(argv=["openapianswers.py", *rest])
