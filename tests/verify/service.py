"""A made-up service to tamper with: made once, run where a case needs it running, and copied.

It is made by the program itself, so what is tampered with is what a real service keeps.
"""

import hashlib
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request
from contextlib import closing
from http.cookiejar import CookieJar
from pathlib import Path

PROGRAM = os.environ.get("HOLDFAST_PROGRAM", "build/release/holdfast")
KEPT = tempfile.TemporaryDirectory(prefix="holdfast_verify_")  # until the run ends
WORK = Path(KEPT.name)
SERVICE, PUBLIC_KEY = WORK / "service", WORK / "checkpoint.pub"


def hold(condition, words):
    if not condition:
        raise AssertionError(words)


def free_port():
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]


def wait_until_it_answers(served, address):
    for _ in range(200):
        hold(served.poll() is None, "the service stopped by itself")
        try:
            return urllib.request.urlopen(address + "/sign-in", timeout=5).close()
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the service does not answer")


class Served:
    """The service of a folder, on a port of its own, while a `with` lasts."""

    def __init__(self, folder, ending=signal.SIGTERM):
        self.folder, self.ending, port = folder, ending, free_port()
        self.address = f"http://127.0.0.1:{port}"
        self.command = [PROGRAM, "serve", "--data", folder, "--port", str(port)]

    def __enter__(self):
        with open(f"{self.folder}.log", "wb") as log:
            self.process = subprocess.Popen(self.command, stdout=log, stderr=log)
        try:
            wait_until_it_answers(self.process, self.address)
        except AssertionError:
            self.process.kill()
            raise
        return self.address

    def __exit__(self, *_):
        self.process.send_signal(self.ending)
        self.process.wait(timeout=30)


def open_records(address):
    """Signs in as somebody made up and opens each record that their home page leads to."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    form = r'name="csrf" value="([^"]+)"><input type="hidden" name="person" value="([^"]+)"'
    people = browser.open(address + "/demonstration").read().decode()
    for csrf, person in re.findall(form, people):
        fields = urllib.parse.urlencode({"csrf": csrf, "person": person}).encode()
        home = browser.open(address + "/demonstration", fields).read().decode()
        records = sorted(set(re.findall(r'href="(/records/[a-z2-7]{26})"', home)))
        for record in records * 3:
            browser.open(address + record).read()
        if records:
            return
    raise AssertionError("nobody made up has a record on their home page")


def file_document(address):
    """Puts a document on the last record of the home page of somebody made up: the longest stream,
    which is tampered with, keeps an end that is anchored."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    people = browser.open(address + "/demonstration").read().decode()
    row = re.search(r'Sam Porter.*?name="csrf" value="([^"]+)">.*?name="person" value="([^"]+)"',
                    people, re.S)
    fields = urllib.parse.urlencode({"csrf": row[1], "person": row[2]}).encode()
    home = browser.open(address + "/demonstration", fields).read().decode()
    form = address + re.findall(r'href="(/records/[a-z2-7]{26})"', home)[-1] + "/document"
    page = browser.open(form).read().decode()
    fields = {name: re.search(f'name="{name}" value="([^"]+)"', page)[1]
              for name in ("csrf", "event")} | {"called": "Letter", "paper": "letter"}
    parts = [f'--XX\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
             for name, value in fields.items()]
    parts.append('--XX\r\nContent-Disposition: form-data; name="document"; filename="a.pdf"'
                 "\r\n\r\n%PDF-1.7 " + "x" * 200_000 + "\r\n--XX--\r\n")
    request = urllib.request.Request(form, "".join(parts).encode(),
                                     {"Content-Type": "multipart/form-data; boundary=XX"})
    hold("Saved: Document" in browser.open(request).read().decode(), "no document was filed")


def make_service(while_running):
    """Makes the stopped service, with records, an access log and checkpoints; answers what
    `while_running` did. The public key is taken away, as the document advises."""
    subprocess.run([PROGRAM, "demo", "--cases", "0", "--data", SERVICE],
                   check=True, capture_output=True)
    shutil.copy(SERVICE / "secrets/checkpoint.pub", PUBLIC_KEY)
    with Served(SERVICE) as address:
        file_document(address)
        open_records(address)
        return while_running(SERVICE)


class Copy:
    """A copy of the service, to tamper with. `book` and `stream` are what a case is about."""

    def __init__(self, book="records"):
        self.folder, self.book, self.file = WORK / "copy", book, ""
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(SERVICE, self.folder)
        self.stream, self.count = self.all("SELECT stream, count FROM streams ORDER BY count")[-1]
        hold(self.count >= 9, f"the longest stream of {book} has only {self.count} entries")
        self.middle = self.count // 2

    def all(self, sql, *values):
        file = {"records": "holdfast.db", "access": "access.db"}[self.book]
        path = self.folder / "data" / file
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            return database.execute(sql, values).fetchall()

    def entries(self, sql, *values):
        """Runs a statement with `AND stream = ?` after it."""
        return self.all(sql + " AND stream = ?", *values, self.stream)

    def flip(self, column, number, at, bit=0):
        """Turns one bit of an entry's column round."""
        rows = self.entries(f"SELECT {column} FROM entries WHERE number = ?", number)
        value = bytearray(rows[0][0])
        value[at] ^= 1 << bit
        self.entries(f"UPDATE entries SET {column} = ? WHERE number = ?", bytes(value), number)

    def swap(self, one, other):
        for old, new in ((one, -1), (other, one), (-1, other)):
            self.entries("UPDATE entries SET number = ? WHERE number = ?", new, old)

    def number_header(self, number):
        """Writes into an entry's header the number under which it stands."""
        header = self.entries("SELECT header FROM entries WHERE number = ?", number)[0][0]
        self.entries("UPDATE entries SET header = ? WHERE number = ?",
                     header[:17] + number.to_bytes(8, "big") + header[25:], number)

    def chain_anew(self):
        """Works out every link and the stream's row anew, as a forger would."""
        previous, count, recorded = bytes(32), 0, 0
        for number, header, nonce, sealed in self.entries(
                "SELECT number, header, nonce, sealed FROM entries WHERE 1"):
            header = header[:81] + previous + header[113:]
            self.entries("UPDATE entries SET header = ? WHERE number = ?", header, number)
            previous = hashlib.blake2b(header + nonce + sealed, digest_size=32).digest()
            count, recorded = number, int.from_bytes(header[41:49], "big", signed=True)
        self.entries("UPDATE streams SET count = ?, hash = ?, recorded = ? WHERE 1",
                     count, previous, recorded)

    def checkpoints(self, folder):
        return sorted((self.folder / folder).glob("*.checkpoint"))


def flip_byte(path, at):
    raw = bytearray(path.read_bytes())
    raw[at] ^= 1
    path.write_bytes(bytes(raw))
    return path
