"""Starts and stops a PostgreSQL cluster of the tests' own: postgrescluster.py start|stop FOLDER

start writes FOLDER/url (postgresql://hauspost@127.0.0.1:PORT/postgres). Everything lies in FOLDER; nothing is durable.
PostgreSQL refuses to run as root, so root lends the cluster to the user postgres.
"""

import glob
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile


def program(name: str) -> str:
    found = sorted(glob.glob(f"/usr/lib/postgresql/*/bin/{name}")) or [shutil.which(name)]
    if not found[-1]:
        sys.exit(f"{name} is missing: install the package postgresql")
    return found[-1]


def lend() -> list[str]:
    return ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []


def run(arguments: list[str]) -> None:
    subprocess.run(lend() + arguments, check=True, cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def stop(folder: pathlib.Path) -> None:
    place = folder / "place"
    if place.exists():
        cluster = pathlib.Path(place.read_text(encoding="utf-8"))
        if (cluster / "data" / "postmaster.pid").exists():
            subprocess.run(lend() + [program("pg_ctl"), "-D", str(cluster / "data"), "-m", "immediate", "-w", "stop"],
                           check=False, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.rmtree(cluster, ignore_errors=True)
    shutil.rmtree(folder, ignore_errors=True)


def start(folder: pathlib.Path) -> None:
    stop(folder)  # left over from a run that was killed
    folder.mkdir(parents=True)
    # Not in the build tree: its owner may not be able to reach it there.
    cluster = pathlib.Path(tempfile.mkdtemp(prefix="hauspost-postgres-"))
    (folder / "place").write_text(str(cluster), encoding="utf-8")
    if os.geteuid() == 0:
        shutil.chown(cluster, "postgres")
    data = cluster / "data"
    run([program("initdb"), "-D", str(data), "-U", "hauspost", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"])
    port = free_port()
    options = (f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off "
               "-c synchronous_commit=off -c full_page_writes=off -c max_connections=200 -c shared_buffers=64MB")
    run([program("pg_ctl"), "-D", str(data), "-l", str(cluster / "log"), "-o", options, "-w", "start"])
    (folder / "url").write_text(f"postgresql://hauspost@127.0.0.1:{port}/postgres\n", encoding="utf-8")


if __name__ == "__main__":
    {"start": start, "stop": stop}[sys.argv[1]](pathlib.Path(sys.argv[2]))
