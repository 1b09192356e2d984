"""A portal behind a real Caddy with the configuration that packaging/portal shows, over TLS.

Usage: behindcaddy.py --bin FOLDER --source FOLDER
"""

import pathlib
import subprocess
import unittest

import behindproxy


class Caddy(behindproxy.Proxied):
    SHOWN = "Caddyfile"
    MOVED = 308

    def changes(self) -> tuple[tuple[str, str, int], ...]:
        site = f"\n{behindproxy.HOST} {{\n"
        here = ("admin off", "auto_https disable_certs", "default_bind 127.0.0.1", f"http_port {self.plain_port}",
                f"https_port {self.port}")
        return (("\tlog default {\n", "".join(f"\t{line}\n" for line in (*here, "log default {")), 1),
                (site, f"{site}\ttls {self.folder}/certificate.pem {self.folder}/key.pem\n", 1),
                ("reverse_proxy 127.0.0.1:8480", f"reverse_proxy {self.address}", 1))

    def arguments(self, file: pathlib.Path) -> list[object]:
        return [behindproxy.program("caddy"), "run", "--config", file, "--adapter", "caddyfile"]


class BehindCaddy(behindproxy.Cases, unittest.TestCase):
    PROXIED = Caddy

    def test_caddy_has_nothing_to_say_against_the_file_as_shown(self) -> None:
        file = behindproxy.SOURCE / "packaging/portal/Caddyfile"
        for command in (("validate", "--config", file, "--adapter", "caddyfile"), ("fmt", "--diff", file)):
            done = subprocess.run([behindproxy.program("caddy"), *command], env=self.proxied.surroundings,
                                  capture_output=True, text=True, timeout=60)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            self.assertNotRegex(done.stderr, r'"level":"(warn|error)"')
            self.assertNotRegex(done.stdout, r"(?m)^[-+]")


if __name__ == "__main__":
    behindproxy.main(__doc__)
