"""Tampering with the documents kept with entries, and with the headers that name them."""

import sqlite3
from contextlib import closing

from demands import case, demand, demand_sound, text_id
from service import Copy, flip_byte, hold


LARGE_BYTES = 100_000


class WithDocument(Copy):
    """A copy, and where the one large document in it lies. A small one came with an email."""

    def __init__(self):
        super().__init__()
        rows = self.all("SELECT stream, number, header, nonce FROM entries"
                        " WHERE length(header) > 113")
        large = [row for row in rows if self.path_of(row).stat().st_size > LARGE_BYTES]
        hold(len(rows) == 2, f"{len(rows)} entries have documents")
        hold(len(large) == 1, f"{len(large)} documents are large")
        self.stream, self.number, header, self.nonce = large[0]
        self.count = self.all("SELECT count FROM streams WHERE stream = ?", self.stream)[0][0]
        self.file = header[114:].hex()
        self.path = self.path_of(large[0])

    def path_of(self, row):
        stream, _, header, _ = row
        return self.folder / "data/attachments" / text_id(stream) / header[114:].hex()


@case("Both count the document of a sound service")
def _():
    for lines in demand_sound(WithDocument().folder):
        hold(", 2 documents, " in lines[-1], lines)


@case("A flipped bit in a document")
def _():
    for at in (0, 30, 100_000, -1):
        copy = WithDocument()
        flip_byte(copy.path, at)
        demand(copy, ("changed", copy.number))


@case("A document that is cut off, and one that is gone")
def _():
    copy = WithDocument()
    copy.path.write_bytes(copy.path.read_bytes()[:24 + 65_536 + 17])
    demand(copy, ("changed", copy.number))
    copy.path.unlink()
    demand(copy, ("lost", copy.number))


@case("A header that no longer names its document, or names another")
def _():
    copy = WithDocument()
    copy.entries("UPDATE entries SET header = x'01' || substr(header, 2, 112) WHERE number = ?",
                 copy.number)
    demand(copy, ("altered", copy.number))
    copy = WithDocument()
    copy.flip("header", copy.number, 114)
    copy.file = f"{int(copy.file[:2], 16) ^ 1:02x}" + copy.file[2:]
    demand(copy, ("altered", copy.number), ("lost", copy.number))


@case("The document of an erased entry is gone, and that is no fault")
def _():
    copy = WithDocument()
    copy.path.unlink()
    with closing(sqlite3.connect(copy.folder / "keys/keys.db")) as keys:
        keys.execute("DELETE FROM entry_keys WHERE id = ?", (copy.nonce[:16],))
        keys.execute("INSERT INTO destroyed VALUES (0, ?, ?, 8)", (copy.stream, copy.nonce[:16]))
        keys.commit()
    demand_sound(copy.folder)
