"""A browser for tests: chromedriver's HTTP protocol spoken with the standard library."""

import json
import os
import re
import shutil
import subprocess
import time
import urllib.error
import urllib.request

TAB, ENTER = "\ue004", "\ue007"


class Browser:
    """A headless Chromium with the screen of a phone (or another one), without any profile of the user's."""

    def __init__(self, width=390, height=844, language="de"):
        driver = shutil.which("chromedriver") or "/usr/bin/chromedriver"
        self._driver = subprocess.Popen(
            [driver, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=self._environment()
        )
        self._url = None
        for line in self._driver.stdout:
            started = re.search(r"started successfully on port (\d+)", line)
            if started:
                self._url = f"http://127.0.0.1:{started[1]}"
                break
        if not self._url:
            raise RuntimeError("chromedriver did not start")
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", f"--lang={language}"]
        options = {
            "args": [*arguments, f"--window-size={width},{height}"],
            "prefs": {"intl.accept_languages": language},
            "mobileEmulation": {
                "deviceMetrics": {"width": width, "height": height, "pixelRatio": 1, "mobile": width < 600}
            },
        }
        capabilities = {"browserName": "chrome", "goog:chromeOptions": options}
        answer = self._call("POST", "/session", {"capabilities": {"alwaysMatch": capabilities}})
        self._url += "/session/" + answer["sessionId"]

    @staticmethod
    def _environment():
        # A proxy of the surroundings must not come between the browser and the loopback address.
        return {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}

    def _call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self._url + path, data, {"Content-Type": "application/json"}, method=method)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(error.read().decode()) from error

    def open(self, url):
        self._call("POST", "/url", {"url": url})

    def url(self):
        return self._call("GET", "/url")

    def run(self, script, *arguments):
        """JavaScript of the test's own: the pages have none."""
        return self._call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def press(self, *keys):
        """Keys as the keyboard sends them, to whatever has the focus."""
        strokes = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self._call("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": strokes}]})

    def focused(self):
        """Id or text of the focused element."""
        return self.run("const e = document.activeElement; return e.id || e.innerText.trim() || e.tagName;")

    def tab_to(self, name, most=30):
        """Presses Tab until the element with this id or text has the focus."""
        for _ in range(most):
            if self.focused() == name:
                return
            self.press(TAB)
        raise AssertionError(f"“{name}” cannot be reached with the Tab key")

    def text(self):
        return self.run("return document.body.innerText;")

    def wait_for(self, text, seconds=20):
        """Until the page says so: a key may have sent the browser to another one."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            try:
                if text in self.text():
                    return
            except RuntimeError:
                pass  # between two pages
            time.sleep(0.05)
        raise AssertionError(f"“{text}” does not appear; the page says: {self.text()}")

    def close(self):
        try:
            self._call("DELETE", "")
        finally:
            self._driver.terminate()
            self._driver.wait()
