"""The sample office behind a portal of its own, for scripts that look at the real desk program."""

import json
import pathlib
import re
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources/sample"


NOBODY = "http://127.0.0.1:9"  # no portal listens there
NEWCOMER = "101.007.01"  # has no e-mail address in the sample


class SampleDesk:
    """Use with "with". command(page, ...) is the command line of a desk that shows a page: "usual", with a day's work
    behind it once there was one, "away" from its portal with something that waits, or "fresh" from the installation.
    """

    def __init__(self, bin_folder):
        self.bin = pathlib.Path(bin_folder).resolve()
        self.folder = tempfile.TemporaryDirectory()
        self.portal = None
        self.numbers = []

    def run(self, *arguments):
        done = subprocess.run([self.bin / "hauspost-portal", *arguments], check=True, capture_output=True, text=True)
        return done.stdout

    def __enter__(self):
        data = pathlib.Path(self.folder.name, "portal")
        self.run("init", "--data", data, "--office", SAMPLE / "office.json")
        for file in sorted(SAMPLE.glob("DTM305_*.DAT")):
            self.run("import", file, "--data", data, "--contacts", SAMPLE / "contacts.csv",
                     "--uvi-required", SAMPLE / "uvi-required.csv")  # fmt: skip
        self.run("sample-residents", "--data", data)
        self.token = pathlib.Path(self.folder.name, "token")
        self.token.write_text(self.run("desk-token", "add", "sample", "--data", data), encoding="ascii")
        # Into a file: a pipe that nobody reads is full one day, and then the portal waits for ever.
        log = pathlib.Path(self.folder.name, "portal.log")
        with log.open("w", encoding="utf-8") as output:
            self.portal = subprocess.Popen(
                [self.bin / "hauspost-portal", "serve", "--data", data, "--listen", "127.0.0.1:0"],
                stdout=output, stderr=subprocess.STDOUT)  # fmt: skip
        self.url = self.address(log)
        return self

    def address(self, log):
        """Where the portal listens, as soon as it says so."""
        latest = time.monotonic() + 60
        while time.monotonic() < latest:
            found = re.search(r"listening on (http:\S+)\s", log.read_text(encoding="utf-8", errors="replace"))
            if found:
                return found.group(1)
            if self.portal.poll() is not None:
                break
            time.sleep(0.05)
        self.portal.kill()
        self.portal.wait()
        raise RuntimeError("the portal did not start")

    def options(self, desk, portal):
        return ["--data-dir", str(pathlib.Path(self.folder.name, desk)),
                "--portal", portal, "--token-file", str(self.token)]  # fmt: skip

    def command(self, page, *options, desk="usual"):
        place = (["--data-dir", str(pathlib.Path(self.folder.name, desk))] if desk == "fresh"
                 else self.options(desk, NOBODY if desk == "away" else self.url))  # fmt: skip
        return [str(self.bin / "hauspost-desk"), *place, "--page", page, *options]

    def ctl(self, *arguments, desk="usual", expected=0):
        """What the command line writes."""
        command = [self.bin / "hauspost-ctl", *self.options(desk, self.url), *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != expected:
            raise subprocess.CalledProcessError(done.returncode, command, done.stdout, done.stderr)
        return done.stdout

    def work(self):
        """A day at the desks: everything fetched, letters made and posted, somebody invited at two desks at once."""
        for desk in ("usual", "away", "other"):
            self.ctl("sync", desk=desk)
        self.invite("zuerst@example.org", desk="other")
        self.invite("danach@example.net", "--offline")
        self.invite("spaeter@example.net", "--offline", desk="away")
        self.ctl("sync", expected=9)  # the second invitation comes back for a decision
        for run, number in enumerate(self.properties()[:2], 1):
            self.ctl("letters", "--property", number, "--out", pathlib.Path(self.folder.name, f"{number}.pdf"))
            self.ctl("letters", "posted", run, "1-3")

    def invite(self, address, *options, desk="usual"):
        self.ctl("email", "--resident", NEWCOMER, "--address", address, "--consent", "Mietvertrag", *options, desk=desk)

    def properties(self):
        """Numbers of the properties, sorted; once the usual desk has fetched them."""
        if not self.numbers:
            self.numbers = sorted(row["number"] for row in json.loads(self.ctl("properties", "--json")))
        return self.numbers

    def contact_list(self):
        """A list with something new, something doubtful, a slip and somebody whom nobody knows."""
        file = pathlib.Path(self.folder.name, "Mieterliste.csv")
        file.write_text(
            "Nutzer-Nr.;Liegenschaft;NE-Nr.;Name;E-Mail-Adresse;Anrede;Bemerkung\n"
            "101.001.01;200417000;1;Birgit Hofmann;birgit.hofmann@example.org;Frau;\n"
            "101.002.01;200417000;2;Fatma Vogel;fatma.vogel@gmial.com;Frau;ruft zurück\n"
            "101.004.01;200417000;4;Werner Zimmermann;w.zimmermann@example.org;Herr;\n"
            "999.003.01;200417000;3;Ayşe Yıldız;ayse@example.org;Frau;neu?\n"
            "101.005.01;200417000;5;;kein.zeichen.example.org;;\n"
            "888.001.01;;;Niemand;niemand@example.org;;\n", encoding="utf-8")  # fmt: skip
        return file

    def later_file(self):
        """The sample's last DTM file, in which somebody has another name by now."""
        file = pathlib.Path(self.folder.name, "DTM305_20261101T080000.DAT")
        last = sorted(SAMPLE.glob("DTM305_*.DAT"))[-1].read_bytes()
        file.write_bytes(last.replace(b"Birgit Hoffmann", b"Birgit Hofmann ").replace(b"Fatma Vogel", b"Fatma Adler"))
        return file

    def __exit__(self, *_):
        if self.portal:
            self.portal.terminate()
            self.portal.wait(timeout=30)
        self.folder.cleanup()
