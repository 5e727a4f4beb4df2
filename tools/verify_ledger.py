#!/usr/bin/env python3
"""Checks a Holdfast ledger without Holdfast.

A ledger's claim is that what was recorded cannot be changed or lost unnoticed. That claim is worth
little if only the program that wrote the ledger can test it, so this file was written from
docs/ledger_format.md alone, with none of Holdfast's code and nothing but Python's own library. It
reads the databases and the signed checkpoints, works out every hash and signature anew, and says in
plain sentences what was altered, dropped, swapped, cut, deleted or rewritten, and what no
checkpoint vouches for yet. It needs no secret key, reads no content and writes nothing. Whoever
checks takes four files: this one, ledger_attachments.py, ledger_checkpoints.py and ed25519.py, all
in one folder.
"""

import argparse
import hashlib
import sqlite3
import sys
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

sys.dont_write_bytecode = True  # a checker leaves nothing behind, not even beside itself
from ledger_attachments import Documents, is_header
from ledger_checkpoints import BOOKS, CannotRun, read_checkpoints, read_public_key, text_id

SOUND, FINDINGS, CANNOT_RUN = 0, 1, 2
NO_HASH = bytes(32)


# What is found, and how it is said.


def name_of(stream):
    """A stream's name in a sentence, even when what stands in its place is no id."""
    is_id = isinstance(stream, bytes) and len(stream) == 16
    return text_id(stream) if is_id else f"{stream!r} (which is no id)"


def entries_text(first, last):
    """"entry 3", or "entries 3 to 5"."""
    return f"entry {first}" if first == last else f"entries {first} to {last}"


def number_of(count, noun):
    """"1 entry", or "2 entries"."""
    many = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{count} {noun if count == 1 else many}"


@dataclass
class Report:
    """The sentences of a run: findings make the ledger unsound, remarks do not."""

    findings: list = field(default_factory=list)
    remarks: list = field(default_factory=list)


@dataclass
class Place:
    """A stream of a book, and where to say what is found in it."""

    book: str
    stream: bytes
    report: Report

    def name(self):
        return f"{self.book}, stream {name_of(self.stream)}"

    def finding(self, sentence, first=None, last=None):
        """Something is wrong, with these entries or with the stream as a whole."""
        which = "" if first is None else f", {entries_text(first, last or first)}"
        self.report.findings.append(f"{self.name()}{which}: {sentence}")

    def remark(self, sentence):
        """Something worth knowing is not wrong."""
        self.report.remarks.append(f"{self.name()}: {sentence}")


# Entries.


@dataclass
class Entry:
    """One row of `entries`, as far as the chain is concerned."""

    number: int
    hash: bytes
    previous: bytes
    recorded: int
    trouble: str = ""  # what is wrong with it by itself


def read_entry(row):
    """An entry out of (stream, number, event, header, nonce, sealed)."""
    stream, number, event, header, nonce, sealed = row
    if not all(isinstance(column, bytes) for column in (event, header, nonce, sealed)):
        return Entry(number, NO_HASH, NO_HASH, 0, "altered: a column of it does not hold bytes.")
    digest = hashlib.blake2b(header + nonce + sealed, digest_size=32).digest()
    recorded = int.from_bytes(header[41:49], "big", signed=True)
    entry = Entry(number, digest, header[81:113], recorded)
    if not is_header(header):
        entry.trouble = "altered: its header is not one of version 1 or 2."
    elif header[1:17] != stream or int.from_bytes(header[17:25], "big") != number:
        place = f"entry {int.from_bytes(header[17:25], 'big')} of stream {name_of(header[1:17])}"
        entry.trouble = f"swapped, moved or altered: its header is of {place}."
    elif header[25:41] != event:
        entry.trouble = "altered: its header and its row name different events."
    elif len(nonce) != 24 or len(sealed) < 16:
        entry.trouble = "altered: its nonce or its sealed content has a wrong length."
    return entry


class Chain:
    """One stream while it is read: which entries are wrong, and where the chain is broken."""

    def __init__(self, anchored):
        self.anchored = anchored  # the counts that checkpoints have of this stream
        self.hashes = {}  # of the entries with those counts
        self.troubles = {}  # number: sentence
        self.dropped = []  # (first, last)
        self.early = []  # entries recorded before the one before them
        self.broken = []  # n, where entry n + 1, or the stream's row, has another hash of entry n
        self.last = Entry(0, NO_HASH, NO_HASH, -(2**63))
        self.length = 0

    def take(self, entry):
        """The next entry in order of number."""
        before, number = self.last, entry.number
        if entry.trouble:
            self.troubles[number] = entry.trouble
        if number > before.number + 1:
            self.dropped.append((before.number + 1, number - 1))
        elif entry.previous != before.hash:
            self.broken.append(before.number)
        elif entry.recorded < before.recorded and not entry.trouble:
            self.early.append(number)
        if number in self.anchored:
            self.hashes[number] = entry.hash
        self.last = entry
        self.length += 1

    def end(self, head):
        """The last link: the stream's row holds the hash of its last entry."""
        if head.count == self.last.number > 0 and head.hash != self.last.hash:
            self.broken.append(self.last.number)

    def judge_links(self):
        """Finds the entries that explain the broken links. A link beside an entry that is wrong
        anyway says nothing new; two in a row point at the entry between them."""
        links = [n for n in self.broken if n not in self.troubles and n + 1 not in self.troubles]
        while links:
            n = links.pop(0)
            if links and links[0] == n + 1:
                links.pop(0)
                self.troubles[n + 1] = "altered: the links of the chain beside it are broken."
            elif n == 0:
                self.troubles[1] = "altered: it is the first, but says that one was before it."
            elif n == self.last.number:
                self.troubles[n] = "altered: its hash is not the one that its stream's row holds."
            else:
                self.troubles[n] = "altered: its hash is not the one that the next entry holds."

    def sound_through(self):
        """The number up to which nothing is wrong."""
        wrong = [*self.troubles, *(first for first, _ in self.dropped), self.last.number + 1]
        return min(wrong) - 1


@dataclass
class Head:
    """One row of `streams`."""

    count: int
    hash: bytes
    recorded: int
    closed: int


def check_chain(place, head, chain):
    """Says what is wrong with a stream's entries by themselves."""
    if head:
        chain.end(head)
    chain.judge_links()
    for first, last in chain.dropped:
        place.finding("dropped: nothing is there.", first, last)
    for number in sorted(chain.troubles):
        place.finding(chain.troubles[number], number)
    for number in sorted({*chain.early} - {*chain.troubles}):
        place.finding("altered: it was recorded earlier than the entry before it.", number)


def check_head(place, head, chain):
    """Holds the stream's row against its last entry; answers how many entries it counts."""
    last = chain.last
    if head is None or not isinstance(head.count, int):
        place.finding("altered: it has entries, but no row in `streams` that counts them.")
        return 0
    counts = f"counts {number_of(head.count, 'entry')}"
    if head.closed:
        place.remark("closed until it is verified.")
    if head.count > 0 and last.number == 0:
        place.finding(f"deleted: the stream's row {counts}.", 1, head.count)
    elif head.count > last.number:
        place.finding(f"cut tail: the stream's row {counts}.", last.number + 1, head.count)
    elif head.count < last.number:
        place.finding(f"altered: the stream's row {counts}.", head.count + 1, last.number)
    elif head.recorded != last.recorded and last.number not in chain.troubles:
        place.finding("altered: the stream's row has another time for it.", last.number)
    return head.count


def check_anchors(place, chain, counted, anchors):
    """Holds a stream against what checkpoints vouch for. What its own row or chain told already
    is not said again."""
    last, sound = chain.last.number, chain.sound_through()
    for anchor in sorted(anchors, key=lambda anchor: anchor.count):
        vouched = f"checkpoint {anchor.checkpoint} vouches for"
        if anchor.count <= last:
            if anchor.count <= sound and chain.hashes[anchor.count] != anchor.hash:
                place.finding(f"rewritten: the chain holds, but {vouched} another.", anchor.count)
                return
        elif counted < anchor.count:
            how = "cut tail" if last else "deleted"
            place.finding(f"{how}: {vouched} {number_of(anchor.count, 'entry')}.",
                          max(last, counted) + 1, anchor.count)
            return


def say_not_anchored(place, last, anchors):
    """What no file vouches for, because it came after the last checkpoint."""
    reach = max((anchor.count for anchor in anchors), default=0)
    if last > reach:
        place.remark(f"{entries_text(reach + 1, last)} not yet anchored.")


# Databases.


def connect(path):
    """Opens a database for reading alone. Where it has no write-ahead log nobody has it open, and
    SQLite is told so: else it would make one."""
    if not path.is_file():
        raise CannotRun(f"There is no database {path}.")
    has_log = path.with_name(path.name + "-wal").exists()
    uri = path.resolve().as_uri() + ("?mode=ro" if has_log else "?mode=ro&immutable=1")
    database = sqlite3.connect(uri, uri=True, isolation_level=None)
    database.text_factory = lambda raw: raw.decode("utf-8", "replace")
    version = database.execute("PRAGMA user_version").fetchone()[0]
    if version != 1:
        raise CannotRun(f"{path} is of version {version}; this checker knows version 1.")
    return database


def read_heads(database):
    """{stream: head} of the table of streams."""
    rows = database.execute("SELECT stream, count, hash, recorded, closed FROM streams")
    return {row[0]: Head(*row[1:]) for row in rows}


def read_chain(database, place, anchors, documents):
    """A stream's entries, in order, as a chain; and their documents."""
    chain = Chain({anchor.count for anchor in anchors})
    rows = database.execute(
        "SELECT stream, number, event, header, nonce, sealed FROM entries WHERE stream = ?"
        " ORDER BY number", (place.stream,))
    for row in rows:
        if isinstance(row[1], int) and row[1] > 0:
            entry = read_entry(row)
            chain.take(entry)
            if not entry.trouble:
                for sentence in documents.trouble(row[0], row[3], row[4]):
                    place.finding(sentence, entry.number)
        else:
            place.finding(f"altered: an entry has {row[1]!r} for its number.")
    return chain


def check_stream(database, place, head, anchors, documents):
    """Checks one stream in every way; answers how many entries it has."""
    chain, counted = read_chain(database, place, anchors, documents), 0
    check_chain(place, head, chain)
    if head or chain.last.number:
        counted = check_head(place, head, chain)
    check_anchors(place, chain, counted, anchors)
    say_not_anchored(place, chain.last.number, anchors)
    return chain.length


def check_book(book, path, anchors, documents, report):
    """Checks every stream that the tables or a checkpoint name; answers (streams, entries)."""
    with closing(connect(path)) as database:
        database.execute("BEGIN")  # one view of both tables, even while the service runs
        heads = read_heads(database)
        named = {row[0] for row in database.execute("SELECT DISTINCT stream FROM entries")}
        streams = sorted({*heads, *named, *anchors}, key=lambda id: (str(type(id)), id))
        counts = [check_stream(database, Place(book, stream, report), heads.get(stream),
                               anchors.get(stream, []), documents) for stream in streams]
    return sum(count > 0 for count in counts), sum(counts)


def check_books(folder, anchors, documents, report):
    """Checks both databases; answers (streams, entries)."""
    totals = (0, 0)
    for book, file in BOOKS.items():
        try:
            counts = check_book(book, folder / file, anchors[book], documents, report)
            totals = tuple(map(sum, zip(totals, counts)))
        except sqlite3.OperationalError as error:
            raise CannotRun(f"{folder / file} cannot be read: {error}.") from error
        except sqlite3.DatabaseError as error:
            report.findings.append(f"{folder / file} is damaged as a file: {error}.")
    return totals


# The command.


def data_folder(folder):
    """The folder of the databases: the one given, or `data` in it."""
    inner = folder / "data"
    return inner if (inner / BOOKS["records"]).is_file() else folder


def keys_file(options, folder):
    """The key file: in the folder given, or in `keys` beside the data folder."""
    return (options.keys or folder.resolve().parent / "keys") / "keys.db"


def verify(options):
    """Does what the command line asks for; answers the exit code."""
    report = Report()
    folder, key = data_folder(options.data), read_public_key(options.public_key)
    own = [folder / "checkpoints"] if (folder / "checkpoints").is_dir() else []
    # Checkpoints come first: one written meanwhile would vouch for entries not read yet.
    anchors, checkpoints = read_checkpoints(own + options.checkpoints, key, report)
    documents = Documents(folder, keys_file(options, folder))
    streams, entries = check_books(folder, anchors, documents, report)
    for sentence in report.remarks + report.findings:
        print(sentence)
    if checkpoints == 0:
        print("No checkpoint can be relied on, so nothing is anchored.")
    verdict = number_of(len(report.findings), "finding") if report.findings else "sound"
    files = f"{number_of(documents.read, 'document')}, " if documents.read else ""
    print(f"{number_of(entries, 'entry')} in {number_of(streams, 'stream')}, {files}"
          f"{number_of(checkpoints, 'checkpoint')}: {verdict}.")
    return FINDINGS if report.findings else SOUND


def parser():
    """The command line."""
    made = argparse.ArgumentParser(
        description="Checks a Holdfast ledger without Holdfast, from docs/ledger_format.md.",
        epilog="Exit codes: 0 the ledger is sound, 1 something was found, 2 it could not be "
        "checked. Take the public key, and at least one folder of checkpoints, from where whoever "
        "holds the databases cannot write: whoever can write all of them can rewrite all of them.")
    made.add_argument("--data", type=Path, required=True, metavar="FOLDER",
                      help="where holdfast.db and access.db lie, or the folder whose data/ does")
    made.add_argument("--checkpoints", type=Path, nargs="+", default=[], action="extend",
                      metavar="FOLDER", help="checkpoints beside those in the data folder")
    made.add_argument("--keys", type=Path, metavar="FOLDER",
                      help="where keys.db lies, which lists the entries that were erased, if it is"
                      " not in `keys` beside the data folder; needed only where documents are gone")
    made.add_argument("--public-key", type=Path, required=True, metavar="FILE",
                      help="the key that checkpoints are signed with (checkpoint.pub)")
    return made


def main():
    try:
        return verify(parser().parse_args())
    except (CannotRun, OSError) as error:
        print(f"Cannot check: {error}", file=sys.stderr)
        return CANNOT_RUN


if __name__ == "__main__":
    sys.exit(main())
