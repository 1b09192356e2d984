"""The portal's tables for checks, on SQLite or PostgreSQL alike."""

import pathlib
import sqlite3
import subprocess


class PortalDatabase:
    def __init__(self, folder: pathlib.Path, server: str) -> None:
        self._file = folder / "portal.db"
        self._server = server

    def rows(self, sql: str) -> list[tuple[str, ...]]:
        """All values as text, NULL as ''."""
        if self._server:
            done = subprocess.run(["psql", "-XAtq", "-F", "\x1f", "-v", "ON_ERROR_STOP=1", self._server, "-c", sql],
                                  check=True, capture_output=True, text=True)
            return [tuple(line.split("\x1f")) for line in done.stdout.splitlines()]
        with sqlite3.connect(self._file, timeout=30) as connection:
            found = connection.execute(sql).fetchall()
        connection.close()
        return [tuple("" if value is None else str(value) for value in row) for row in found]

    def number(self, sql: str) -> int:
        return int(self.rows(sql)[0][0])

    def change(self, sql: str) -> None:
        self.rows(sql)
