"""The documents kept with the entries of a Holdfast ledger: whether each is there, and unchanged.

A part of tools/verify_ledger.py, written from docs/ledger_format.md alone as that is. The header of
an entry names its documents, each by the hash of its sealed bytes, so nothing is opened to check
them. A document of an erased entry is gone, and that is no fault: which entries those are stands in
the key file's list of destroyed keys.
"""

import hashlib
import sqlite3
from contextlib import closing

from ledger_checkpoints import text_id

PLAIN_SIZE, NAME_SIZE, AT_MOST = 113, 32, 5
ENTRY_KEY = 0


def is_header(header):
    """Whether the bytes are a header: of version 1, or of version 2 with its documents' names."""
    if header[:1] == b"\x01":
        return len(header) == PLAIN_SIZE
    if header[:1] != b"\x02" or len(header) <= PLAIN_SIZE:
        return False
    count = header[PLAIN_SIZE]
    return 1 <= count <= AT_MOST and len(header) == PLAIN_SIZE + 1 + count * NAME_SIZE


def names_in(header):
    """The names of an entry's documents."""
    names = header[PLAIN_SIZE + 1:]
    return [names[at:at + NAME_SIZE] for at in range(0, len(names), NAME_SIZE)]


def hash_of_file(path):
    """BLAKE2b-256 of a file's bytes, read piece by piece."""
    digest = hashlib.blake2b(digest_size=32)
    with open(path, "rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return digest.digest()


class Documents:
    """The folder of sealed documents, and which entries were erased."""

    def __init__(self, folder, keys):
        self.folder, self.keys, self.read = folder / "attachments", keys, 0

    def erased(self, stream, nonce):
        """Whether the key of this entry is on the list of destroyed keys; None: no list."""
        if not self.keys.is_file():
            return None
        with closing(sqlite3.connect(self.keys.resolve().as_uri() + "?mode=ro", uri=True)) as keys:
            return keys.execute(
                "SELECT 1 FROM destroyed WHERE kind = ? AND stream = ? AND id = ?",
                (ENTRY_KEY, stream, nonce[:16])).fetchone() is not None

    def trouble(self, stream, header, nonce):
        """Sentences for each document of an entry that is not as its header names it."""
        for name in names_in(header):
            self.read += 1
            path = self.folder / text_id(stream) / name.hex()
            if path.is_file() and hash_of_file(path) == name:
                continue
            what = "was changed" if path.is_file() else "is missing"
            erased = self.erased(stream, nonce)
            if erased is None:
                yield (f"its attachment {name.hex()} {what}. Whether the entry was erased stands in"
                       " the key file: name its folder with --keys.")
            elif not erased:
                yield f"its attachment {name.hex()} {what}."
