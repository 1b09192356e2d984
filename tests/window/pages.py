"""Every page and dialog of the desk that can be looked at from outside."""

# Name -> page (see hauspost-desk --help); {0} is the first property, {1} a list of contact data, {2} a DTM file. One
# line for a new page.
PAGES = {
    "first-run": "start",
    "overview": "overview",
    "properties": "properties",
    "units": "units:{0}",
    "all-units": "units",
    "menu": "menu:{0}/1",
    "details": "details:{0}/1",
    "resident": "resident:{0}/1",
    "movein": "movein:{0}/1",
    "moveout": "moveout:{0}/1",
    "goto": "goto:mü",
    "recipients": "recipients:{0}",
    "preview": "preview:{0}",
    "email": "email:{0}/1",
    "email-change": "emailchange:{0}/1",
    "invitations": "invitations:{0}",
    "letters": "letters",
    "returned": "returned",
    "printed-up-to": "printedupto",
    "outbox": "outbox",
    "outbox-waiting": "outbox",
    "decision": "decision",
    "consents": "consents",
    "consent": "consent:{0}/1",
    "person": "person:{0}/1",
    "erasure": "erasure:{0}/1",
    "retention": "retention",
    "list-columns": "listcolumns:{1}",
    "list-plan": "listplan:{1}",
    "import": "import:{2}",
    "settings-general": "settings:0",
    "settings-portal": "settings:1",
    "settings-letters": "settings:2",
    "settings-printer": "settings:3",
    "settings-notices": "settings:4",
    "settings-network": "settings:5",
    "connect": "connect",
    "restore": "restore",
    "diagnostics": "diagnostics",
    "handbook": "handbook:start",
    "shortcuts": "handbook:shortcuts",
    "lock": "lock",
}

# Name -> which of the desks of SampleDesk, where it is not the usual one.
DESKS = {"first-run": "fresh", "outbox-waiting": "away"}


def command(sample, name, *options):
    """The command line of a desk that shows this page."""
    place = PAGES[name].format(sample.properties()[0], sample.contact_list(), sample.later_file())
    return sample.command(place, *options, desk=DESKS.get(name, "usual"))
