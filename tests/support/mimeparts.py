#!/usr/bin/python3
"""Reads a mail with Python's own parser and prints it as JSON: headers (decoded), parts and defects.

Usage: mimeparts.py FILE.eml
"""

import email
import email.policy
import json
import sys
from html.parser import HTMLParser


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links, self.loads, self.languages, self.open, self.text = [], [], [], [], ""

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if tag == "html":
            self.languages.append(found.get("lang", ""))
        if tag == "a":
            self.links.append(found.get("href", ""))
        if "src" in found or tag in ("img", "link", "script", "iframe"):
            self.loads.append(tag)
        if tag not in ("br", "meta"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.open.append(f"unbalanced {tag}")

    def handle_data(self, data):
        self.text += data


with open(sys.argv[1], "rb") as file:
    raw = file.read()
message = email.message_from_bytes(raw, policy=email.policy.default)
defects = [repr(d) for part in message.walk() for d in part.defects]
defects += [f"{name}: {d!r}" for name, value in message.items() for d in value.defects]
parts = {part.get_content_type(): part.get_content() for part in message.walk() if not part.is_multipart()}
page = Page()
page.feed(parts.get("text/html", ""))
origin = message["From"].addresses[0]
print(
    json.dumps(
        {
            "headers": {name.lower(): str(value) for name, value in message.items()},
            "names": [name.lower() for name in message.keys()],
            "fromName": origin.display_name,
            "fromAddress": origin.addr_spec,
            "recipients": [a.addr_spec for a in message["To"].addresses],
            "type": message.get_content_type(),
            "order": [part.get_content_type() for part in message.iter_parts()],
            "text": parts.get("text/plain", "").replace("\r\n", "\n"),
            "html": parts.get("text/html", ""),
            "pageText": page.text,
            "links": page.links,
            "loads": page.loads,
            "languages": page.languages,
            "unbalanced": page.open,
            "defects": defects,
            "longestLine": max(len(line) for line in raw.split(b"\r\n")),
            "bareLineEnds": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
            "ascii": raw.isascii(),
        }
    )
)
