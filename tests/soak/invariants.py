"""The invariants I1 to I9 of the protocol, held against what a storm left behind."""

import collections
import sqlite3
import typing

if typing.TYPE_CHECKING:
    from faults import Run
    from mailpeer import MailPeer

TABLES = ("office", "property", "unit", "resident")
# How long a mail may be on its way to the server when its resident's move-out is answered.
ON_THE_WAY = 5.0


class Invariants:
    def __init__(self, run: "Run", peer: "MailPeer", targets: set[str]) -> None:
        self.run = run
        self.peer = peer
        self.targets = targets
        self.checked: collections.Counter[str] = collections.Counter()
        self.broken: collections.Counter[str] = collections.Counter()
        self.problems: list[str] = []
        self.actions = {row[0]: row[1:] for row in
                        run.database.rows("SELECT id, kind, outcome, resident_id FROM action")}
        self.entries = [(desk.name, *row) for desk in run.desks
                        for row in desk.rows("SELECT id, state, outcome FROM outbox WHERE kind = 'invite.email'")]
        self.jobs = run.database.rows("SELECT id, resident_id, state, kind, recipient FROM mail_job")
        self.feed = run.watcher.whole()

    def expect(self, invariant: str, what: str, checked: int, broken: list) -> None:
        self.checked[invariant] += checked
        self.broken[invariant] += len(broken)
        if broken:
            self.problems.append(f"{invariant} {what}: {len(broken)}, such as {broken[:3]}")

    def check(self) -> None:
        for part in (self.every_action_ends_once, self.one_mail_an_invitation, self.mails_as_the_portal_says,
                     self.mirrors_are_the_feed, self.no_change_was_passed_over, self.who_is_confirmed_registered,
                     self.no_mail_after_the_end, self.a_deleted_mirror_lost_nothing, self.no_personal_data):
            part()

    def figures(self) -> dict[str, str]:
        return {name: f"{self.checked[name]} checked, {self.broken[name]} broken" for name in sorted(self.checked)}

    def every_action_ends_once(self) -> None:
        outcomes = {id: row[1] for id, row in self.actions.items()}
        self.expect("I1", "queued but unknown at the portal", len(self.entries),
                    [entry for entry in self.entries if entry[1] not in outcomes])
        self.expect("I1", "not ended as one of the four", len(outcomes), [
            item for item in outcomes.items() if item[1] not in ("applied", "superseded", "conflict", "rejected")])
        self.expect("I1", "desk and portal disagree", 0,
                    [entry for entry in self.entries if outcomes.get(entry[1]) != entry[3]])
        self.expect("I1", "at the portal but queued by nobody", 0,
                    sorted(set(outcomes) - {entry[1] for entry in self.entries} - self.run.direct))

    def one_mail_an_invitation(self) -> None:
        invitations = collections.Counter(job[0] for job in self.jobs if job[3] == "invitation")
        applied = {id for id, row in self.actions.items() if row[:2] == ("invite.email", "applied")}
        self.expect("I2", "applied without a mail", len(applied), sorted(applied - set(invitations)))
        self.expect("I2", "a mail without an applied action", 0, sorted(set(invitations) - applied))
        self.expect("I2", "more than one mail", 0, [item for item in invitations.items() if item[1] != 1])
        self.expect("I2", "invitations and numbers differ", 0, self.run.database.rows(
            "SELECT r.id, r.invite_no, count(i.hash) FROM resident r LEFT JOIN invitation i ON i.resident_id = r.id "
            "GROUP BY r.id, r.invite_no HAVING count(i.hash) <> r.invite_no"))

    def mails_as_the_portal_says(self) -> None:
        taken = self.peer.by_job()
        allowed = {"sent": (1, 1), "unclear": (0, 1)}
        wrong = []
        for id, _resident, state, _kind, _recipient in self.jobs:
            least, most = allowed.get(state, (0, 0))
            if not least <= taken[id] <= most:
                wrong.append((id, state, taken[id]))
        self.expect("I3", "mails that should not be, or are missing", len(self.jobs), wrong)
        self.expect("I3", "mails to nobody's order", sum(taken.values()),
                    sorted(set(taken) - {job[0] for job in self.jobs}))

    def mirrors_are_the_feed(self) -> None:
        """Row by row, with all columns but the code, which each desk encrypts by itself."""
        fresh = self.mirror(self.run.fresh)
        for desk in self.run.desks:
            mirror = self.mirror(desk)
            self.expect("I4", f"mirror of {desk.name} and one made anew", len(mirror), sorted(
                key for key in set(mirror) | set(fresh) if mirror.get(key) != fresh.get(key)))
        rows = {key: row["seq"] for key, row in self.feed.items()}
        self.expect("I4", "a mirror made anew and the feed", len(rows), sorted(
            key for key in set(rows) | set(fresh) if rows.get(key) != dict(fresh.get(key, ())).get("seq")))
        state = {("resident", row[0]): row[1:]
                 for row in self.run.database.rows("SELECT id, access, invite_no, mail, seq FROM resident")}
        self.expect("I4", "a mirror made anew and the portal's table", len(state), sorted(
            key for key in state if state[key] != tuple(str(dict(fresh.get(key, ())).get(name)) for name in
                                                        ("access", "invite_no", "mail", "seq"))))

    @staticmethod
    def mirror(desk) -> dict[tuple[str, str], tuple]:
        connection = sqlite3.connect(desk.folder / "mirror.db")
        connection.row_factory = sqlite3.Row
        try:
            return {(table, row["id"]): tuple((name, row[name] if name != "code" else row[name] is not None)
                                              for name in row.keys())
                    for table in TABLES for row in connection.execute(f"SELECT * FROM {table}")}
        finally:
            connection.close()

    def no_change_was_passed_over(self) -> None:
        """Who followed the feed through the storm, in small pages, has what one has who begins now."""
        followed = self.run.watcher.rows
        self.expect("I5", "followed and from nothing", len(followed), sorted(
            key for key in set(followed) | set(self.feed) if followed.get(key) != self.feed.get(key)))

    def who_is_confirmed_registered(self) -> None:
        confirmed = {row[0] for row in self.run.database.rows("SELECT id FROM resident WHERE access = 'confirmed'")}
        people = self.run.people
        ended = {id for id, tried in people.ended.items() if tried}
        self.expect("I6", "confirmed without a registration", len(confirmed), sorted(confirmed - people.tried))
        self.expect("I6", "registered but not confirmed", len(people.registered),
                    sorted(people.registered - confirmed - ended))
        self.expect("I6", "gone back", 0, sorted(self.run.watcher.gone_back - ended))
        self.expect("I6", "nobody registered", 0, [] if people.registered else ["the check would be empty"])

    def no_mail_after_the_end(self) -> None:
        ended = self.run.people.ended
        late = [(job[0], job[1]) for job in self.jobs if job[1] in ended
                for at in self.peer.taken_at[job[0]] if at > ended[job[1]] + ON_THE_WAY]
        self.expect("I7", "mails to who had moved out", len(ended), late)
        waiting = [job for job in self.jobs if job[1] in ended and job[2] in ("queued", "sending", "dotted")]
        self.expect("I7", "mails that still wait", 0, waiting)
        self.expect("I7", "nobody moved out", 0, [] if ended else ["the check would be empty"])

    def a_deleted_mirror_lost_nothing(self) -> None:
        """What was queued when mirror.db was deleted is still there; that the mirror is whole again is I4."""
        for desk, ids in self.run.deleted_mirrors:
            here = {row[0] for row in desk.rows("SELECT id FROM outbox")}
            self.expect("I8", f"entries of {desk.name} that are gone", len(ids), sorted(ids - here))
        self.expect("I8", "no mirror was deleted", 0, [] if self.run.deleted_mirrors else ["the check would be empty"])

    def no_personal_data(self) -> None:
        secrets = self.run.people.personal
        for desk in self.run.desks:
            done = desk.rows("SELECT * FROM outbox WHERE state = 'done'")
            self.expect("I9", f"done entries of {desk.name} that keep a payload", len(done), desk.rows(
                "SELECT id FROM outbox WHERE state = 'done' AND length(body) > 0"))
            self.expect("I9", f"done entries of {desk.name} with personal data", 0, [
                row[0] for row in done if self.found(secrets, " ".join(self.text(cell) for cell in row))])
        tombstones = self.run.database.rows("SELECT * FROM tombstone")
        self.expect("I9", "tombstones", len(tombstones),
                    [row for row in tombstones if self.found(secrets, " ".join(row))])
        for node in self.run.nodes:
            log = node.log.read_text(encoding="utf-8", errors="replace")
            self.expect("I9", "in the log", log.count("\n"), self.found(secrets, log.replace("uvi@example.org", "")))
        self.expect("I9", "in URLs", len(self.targets), self.found(secrets, "\n".join(self.targets)))
        names = [str(path.relative_to(self.run.folder)) for path in self.run.folder.rglob("*")]
        self.expect("I9", "in file names", len(names), self.found(secrets, "\n".join(names)))

    @staticmethod
    def text(cell: object) -> str:
        return cell.decode(errors="replace") if isinstance(cell, bytes) else str(cell)

    @staticmethod
    def found(secrets: set[str], text: str) -> list[str]:
        return [secret for secret in secrets if secret in text]
