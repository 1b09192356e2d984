#!/usr/bin/env python3
"""Runs the cases about a real print system on a cupsd of its own: its socket, its files and its printers lie in a
temporary folder. usage: cups.py TEST-PROGRAM. Exit code 77: this machine has no cupsd that can be started so."""

import os
import pathlib
import pwd
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
CONFIG = """
Listen {0}/sock
Browsing No
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
FILES = """
ServerRoot {0}/conf
ServerBin {0}/bin
CacheDir {0}/cache
StateDir {0}/state
RequestRoot {0}/spool
TempDir {0}/spool
AccessLog {0}/log/access
ErrorLog {0}/log/error
PageLog {0}/log/page
SystemGroup root
User {1}
Group {2}
"""
# A printer that keeps each job as a file. Exit code 4 is the backend's word for "stop the queue".
PRINTER = """#!/bin/sh
[ $# -eq 0 ] && exit 0
folder=${DEVICE_URI#paper:}
case $PRINTER in jammed) exit 4;; esac
cat "${6:--}" > "$folder/$PRINTER-$1.part" && mv "$folder/$PRINTER-$1.part" "$folder/$PRINTER-$1.pdf"
"""


def user():
    """cupsd refuses to work as root; started by anybody else it stays what it is."""
    if os.getuid() != 0:
        account = pwd.getpwuid(os.getuid())
        return account.pw_name, str(account.pw_gid)
    return "lp", "lp"


def prepare(folder, helpers):
    name, group = user()
    for part in ("conf", "cache", "state", "spool", "log", "paper", "bin/backend", "bin/filter", "bin/daemon"):
        (folder / part).mkdir(parents=True)
    (folder / "conf/cupsd.conf").write_text(CONFIG.format(folder))
    (folder / "conf/cups-files.conf").write_text(FILES.format(folder, name, group))
    backend = folder / "bin/backend/paper"
    backend.write_text(PRINTER)
    for helper in helpers.iterdir():
        (folder / "bin/daemon" / helper.name).symlink_to(helper)
    folder.chmod(0o755)
    if os.getuid() == 0:
        for part in ("cache", "state", "spool", "log", "paper"):
            shutil.chown(folder / part, name, group)
    backend.chmod(0o755)


def start(folder, cupsd, environment):
    server = subprocess.Popen(
        [cupsd, "-f", "-c", folder / "conf/cupsd.conf", "-s", folder / "conf/cups-files.conf"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    end = time.monotonic() + 20
    while time.monotonic() < end and server.poll() is None:
        running = subprocess.run(["lpstat", "-r"], env=environment, capture_output=True, text=True)
        if "is running" in running.stdout:
            return server
        time.sleep(0.1)
    server.kill()
    server.wait()
    return None


def add_printers(folder, environment):
    def admin(*command):
        subprocess.run(command, env=environment, check=True, capture_output=True)

    for queue in ("good", "closed", "jammed"):
        admin("lpadmin", "-p", queue, "-E", "-v", f"paper:{folder}/paper", "-m", "raw")
    admin("cupsreject", "closed")


def main():
    cupsd = shutil.which("cupsd", path="/usr/sbin:/sbin:" + os.environ.get("PATH", ""))
    helpers = pathlib.Path("/usr/lib/cups/daemon")
    if not cupsd or not helpers.is_dir() or not shutil.which("lpadmin") or not shutil.which("lpstat"):
        return SKIPPED
    # Not below the build tree: the path of a socket is short, and root's printer works as somebody else.
    with tempfile.TemporaryDirectory(prefix="hauspost-cups-", dir="/tmp", ignore_cleanup_errors=True) as name:
        folder = pathlib.Path(name)
        prepare(folder, helpers)
        environment = {**os.environ, "CUPS_SERVER": str(folder / "sock"), "LC_ALL": "C.UTF-8",
                       "HAUSPOST_TEST_PAPER": str(folder / "paper")}
        server = start(folder, cupsd, environment)
        if not server:
            print((folder / "log/error").read_text() if (folder / "log/error").exists() else "cupsd does not start")
            return SKIPPED
        try:
            add_printers(folder, environment)
            environment["HAUSPOST_TEST_CUPSD"] = str(server.pid)  # the last case ends it
            result = subprocess.run([sys.argv[1], "[.cups]"], env=environment, timeout=150)
            if result.returncode != 0:
                print((folder / "log/error").read_text())
            return result.returncode
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    sys.exit(main())
