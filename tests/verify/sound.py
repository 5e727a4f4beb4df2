"""What is sound and must be called so, the format document's own example, and the command line."""

import re
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from demands import TOOL, by_tool, case, demand_sound, run, text_id
from service import PUBLIC_KEY, SERVICE, WORK, Copy, Served, hold, open_records

LIVE = None  # what the tool said while the service ran: `run` fills it in

# Nothing is wrong.


@case("Both call the untouched service sound, and count the same")
def _():
    tool, program = demand_sound(Copy().folder)
    hold(len(tool) == 1, f"all is anchored, yet: {tool}")
    hold(tool == program, f"{tool} is not {program}")


@case("The tool reads a running service, and says what is not anchored yet")
def _():
    code, lines, error = LIVE
    hold(code == 0, f"exit code {code}: {lines} {error}")
    stream = r"stream [a-z2-7]{26}: "
    pattern = (f"(access, {stream}entries 1 to \\d+|records, {stream}entry \\d+)"
               r" not yet anchored\.")
    hold(all(re.fullmatch(pattern, line) for line in lines[:-1]) and lines[1:], lines)


@case("Both call a killed service sound, its write-ahead log beside it")
def _():
    copy = Copy()
    with Served(copy.folder, signal.SIGKILL) as address:
        open_records(address)
    hold((copy.folder / "data/access.db-wal").stat().st_size > 0, "no write-ahead log is left")
    tool, program = demand_sound(copy.folder)
    hold(tool[-1] == program[-1], f"{tool[-1]} is not {program[-1]}")
    hold(len(tool) == len(program), f"{tool} is not {program}")


@case("The tool writes nothing into the folders it reads")
def _():
    copy = Copy()
    before = {path: path.is_file() and path.read_bytes() for path in copy.folder.rglob("*")}
    demand_sound(copy.folder, (by_tool,))
    after = {path: path.is_file() and path.read_bytes() for path in copy.folder.rglob("*")}
    hold(before == after, "something changed")


@case("Both say what is not anchored when the checkpoints since are gone")
def _():
    copy = Copy("access")
    for folder in ("data/checkpoints", "anchors"):
        for path in copy.checkpoints(folder)[1:]:
            path.unlink()
    stream = text_id(copy.stream)
    for lines in demand_sound(copy.folder):
        hold(any(stream in line and f"entries 1 to {copy.count} " in line and "anchored" in line
                 for line in lines), lines)


# The document's example.


def example_of_the_document():
    """{words: hexadecimal} of the worked example, and its checkpoint."""
    text = Path("docs/ledger_format.md").read_text(encoding="utf-8")
    block = text.split("## A worked example")[1].split("```\n")[1]
    at = block.index("holdfast checkpoint 1\n")
    return dict(line.rsplit(" ", 1) for line in block[:at].splitlines()), block[at:]


def database_of(path, example):
    """A database as the document describes it, with the entries of its example."""
    with closing(sqlite3.connect(path)) as database:
        database.executescript(
            "PRAGMA user_version = 1; CREATE TABLE streams (stream BLOB PRIMARY KEY, count INTEGER,"
            " hash BLOB, recorded INTEGER, closed INTEGER); CREATE TABLE entries (stream BLOB,"
            " number INTEGER, event BLOB, header BLOB, nonce BLOB, sealed BLOB,"
            " PRIMARY KEY (stream, number))")
        for number in (1, 2) if example else ():
            header, nonce, sealed, digest = (
                bytes.fromhex(example[f"entry {number} {part}"])
                for part in ("header", "nonce", "sealed", "hash"))
            database.execute("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?)",
                             (header[1:17], number, header[25:41], header, nonce, sealed))
            database.execute("INSERT OR REPLACE INTO streams VALUES (?, ?, ?, ?, 0)",
                             (header[1:17], number, digest, int.from_bytes(header[41:49], "big")))
        database.commit()


@case("The tool calls the document's worked example sound, and all of it anchored")
def _():
    example, checkpoint = example_of_the_document()
    folder = WORK / "example"
    (folder / "checkpoints").mkdir(parents=True)
    database_of(folder / "holdfast.db", example)
    database_of(folder / "access.db", {})
    (folder / "checkpoints/2026-11-03T17-00-00Z.checkpoint").write_text(checkpoint)
    (folder / "key").write_text(example["checkpoint signer"] + "\n")
    answer = run(sys.executable, TOOL, "--data", folder, "--public-key", folder / "key")
    hold(answer == (0, ["2 entries in 1 stream, 1 checkpoint: sound."], ""), answer)


# The tool's command line.


def answers_two(words, *arguments):
    code, lines, error = run(sys.executable, TOOL, *arguments)
    hold(code == 2 and words in error and len(error.splitlines()) == 1, f"{code} {lines} {error}")


@case("The tool says so and ends with 2 when it cannot run")
def _():
    key = ("--public-key", PUBLIC_KEY)
    empty = WORK / "empty"
    empty.mkdir()
    answers_two("There is no database", "--data", empty, *key)
    answers_two("no folder", "--data", SERVICE, "--checkpoints", WORK / "nowhere", *key)
    answers_two("No such file", "--data", SERVICE, "--public-key", WORK / "nowhere")
    answers_two("does not hold a public key", "--data", SERVICE, "--public-key", TOOL)
    copy = Copy()
    copy.all("PRAGMA user_version = 2")
    answers_two("is of version 2", "--data", copy.folder, *key)


@case("The tool's --help names its options and exit codes")
def _():
    code, lines, _ = run(sys.executable, TOOL, "--help")
    text = "\n".join(lines)
    hold(code == 0, text)
    for word in ("--data", "--checkpoints", "--public-key", "Exit codes"):
        hold(word in text, f"{word} is missing")
