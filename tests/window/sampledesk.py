"""The sample office behind a portal of its own, for scripts that look at the real desk program."""

import json
import pathlib
import re
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources/sample"


class SampleDesk:
    """Use with "with". command(page, ...) is the command line of a desk that shows a page."""

    def __init__(self, bin_folder):
        self.bin = pathlib.Path(bin_folder).resolve()
        self.folder = tempfile.TemporaryDirectory()
        self.portal = None

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

    def command(self, page, *options):
        return [str(self.bin / "hauspost-desk"), "--data-dir", str(pathlib.Path(self.folder.name, "desk")),
                "--portal", self.url, "--token-file", str(self.token), "--page", page, *options]  # fmt: skip

    def properties(self):
        """Numbers of the properties, sorted."""
        done = subprocess.run(
            [self.bin / "hauspost-ctl", *self.command("")[1:-2], "properties", "--json"],
            check=True, capture_output=True, text=True)  # fmt: skip
        return sorted(row["number"] for row in json.loads(done.stdout))

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
