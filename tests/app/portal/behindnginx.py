"""A portal behind a real nginx with the configuration that packaging/portal shows, over TLS.

Usage: behindnginx.py --bin FOLDER --source FOLDER
"""

import os
import pathlib
import unittest

import behindproxy


class Nginx(behindproxy.Proxied):
    SHOWN = "nginx.conf"
    MOVED = 301

    def changes(self) -> tuple[tuple[str, str, int], ...]:
        certificates = f"/etc/letsencrypt/live/{behindproxy.HOST}/"
        return (("listen 443 ", f"listen 127.0.0.1:{self.port} ", 1),
                ("    listen [::]:443 ssl http2;\n", "", 1),
                ("listen 80;", f"listen 127.0.0.1:{self.plain_port};", 1),
                ("    listen [::]:80;\n", "", 1),
                (f"{certificates}fullchain.pem", str(self.folder / "certificate.pem"), 1),
                (f"{certificates}privkey.pem", str(self.folder / "key.pem"), 1),
                ("/var/log/nginx/", f"{self.folder}/", 2),
                ("http://127.0.0.1:8480;", f"http://{self.address};", 1))

    def configuration(self) -> str:
        places = "".join(f"{kind}_temp_path {self.folder}/{kind};\n"
                         for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        user = "user root;\n" if os.geteuid() == 0 else ""
        return (f"{user}daemon off;\npid {self.folder}/nginx.pid;\nerror_log {self.folder}/main.log;\nevents {{}}\n"
                f"http {{\n{places}{super().configuration()}\n}}\n")

    def arguments(self, file: pathlib.Path) -> list[object]:
        return [behindproxy.program("nginx"), "-p", self.folder, "-e", self.folder / "main.log", "-c", file]


class BehindNginx(behindproxy.Cases, unittest.TestCase):
    PROXIED = Nginx


if __name__ == "__main__":
    behindproxy.main(__doc__)
