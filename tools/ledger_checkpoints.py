"""The signed checkpoints of a Holdfast ledger: what they vouch for, and which can be relied on.

A part of tools/verify_ledger.py, written from docs/ledger_format.md alone as that is.
"""

import re
from base64 import b32decode, b32encode
from dataclasses import dataclass, field

from ed25519 import ed25519_verifies

BOOKS = {"records": "holdfast.db", "access": "access.db"}
ANCHOR = re.compile(r"(records|access) ([a-z2-7]{26}) (0|[1-9][0-9]*) ([0-9a-f]{64})")
MOMENT = re.compile(r"taken \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z")
SIGNATURE = re.compile(rb"signature ([0-9a-f]{128})\n")


class CannotRun(Exception):
    """What was asked for cannot be checked at all; the sentence says why."""


def text_id(stream):
    """An id as people read it: 26 characters of base32."""
    return b32encode(stream).decode().lower().rstrip("=")


def id_of(text):
    """The id that 26 characters of base32 stand for."""
    return b32decode(text.upper() + "======")


@dataclass
class Anchor:
    """What a checkpoint vouches for: that entry `count` of a stream had this hash."""

    count: int
    hash: bytes
    checkpoint: str = field(compare=False)


def split_checkpoint(raw):
    """The signed bytes of a checkpoint and their signature, or None if it is not shaped so."""
    at = raw.rfind(b"\nsignature ") + 1
    match = SIGNATURE.fullmatch(raw, at) if at else None
    return (raw[:at], bytes.fromhex(match[1].decode())) if match else None


def anchors_of(signed, name):
    """[(book, stream, anchor)] of a checkpoint's signed bytes; None if they are malformed."""
    first, moment, *lines = signed.decode("ascii", "replace").split("\n")
    if first != "holdfast checkpoint 1" or not MOMENT.fullmatch(moment) or lines.pop() != "":
        return None
    matches = [ANCHOR.fullmatch(line) for line in lines]
    if None in matches:
        return None
    return [(m[1], id_of(m[2]), Anchor(int(m[3]), bytes.fromhex(m[4]), name)) for m in matches]


def read_checkpoint(path, raw, public_key):
    """(the anchors of one checkpoint, why it cannot be relied on: "" if it can)."""
    parts = split_checkpoint(raw)
    if parts is None or not ed25519_verifies(public_key, *parts):
        return [], "its signature is bad: it was altered, or signed with another key."
    anchors = anchors_of(parts[0], path.name)
    if anchors is None:
        return [], "its signature is good, but it is not shaped as a checkpoint of version 1."
    return anchors, ""


def checkpoint_files(folders):
    """The checkpoint files of all folders, in order of name."""
    found = []
    for folder in folders:
        if not folder.is_dir():
            raise CannotRun(f"There is no folder {folder} to read checkpoints from.")
        found += folder.glob("*.checkpoint")
    return sorted(found, key=lambda path: (path.name, path))


def read_checkpoints(folders, public_key, report):
    """{book: {stream: [anchor]}} of all checkpoints, and how many files can be relied on."""
    anchors, good, remembered = {book: {} for book in BOOKS}, 0, {}
    for path in checkpoint_files(folders):
        raw = path.read_bytes()
        if raw not in remembered:  # a copy in another folder has the same bytes
            remembered[raw] = read_checkpoint(path, raw, public_key)
        read, trouble = remembered[raw]
        if trouble:
            report.findings.append(f"Checkpoint {path}: {trouble}")
            continue
        good += 1
        for book, stream, anchor in read:
            kept = anchors[book].setdefault(stream, [])
            if anchor.count > 0 and anchor not in kept:
                kept.append(anchor)
    return anchors, good


def read_public_key(path):
    """The 32 bytes of the key that checkpoints are signed with."""
    match = re.fullmatch(rb"([0-9a-f]{64})\r?\n?", path.read_bytes())
    if not match:
        raise CannotRun(f"{path} does not hold a public key: 64 lower-case hexadecimal digits.")
    return bytes.fromhex(match[1].decode())
