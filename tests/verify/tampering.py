"""Tampering with databases and checkpoints: each case changes a copy of the service in one way."""

from demands import CASES, by_program, by_tool, case, demand, text_id
from service import Copy, flip_byte, hold
from signing import sign

HEADER = {"version": 0, "stream": 16, "number": 24, "event": 40, "recorded": 48, "actor": 50,
          "agency": 66, "previous": 112}

# Tampering with the databases, in both books.


def in_both_books(sentence, *arguments):
    """A case for the records and one for the access log: the function gets a copy first."""
    def add(check):
        for book in ("records", "access"):
            CASES.append((f"In {book}: " + sentence.format(*arguments),
                          lambda book=book: check(Copy(book), *arguments)))
        return check
    return add


def flipped_in_header(copy, part):
    copy.flip("header", copy.middle, HEADER[part])
    demand(copy, ("swapped" if part in ("stream", "number") else "altered", copy.middle))


for PART in HEADER:
    in_both_books("a flipped bit in the header's {}", PART)(flipped_in_header)


def flipped_in_column(copy, column):
    copy.flip(column, copy.middle, 7, bit=5)
    demand(copy, ("altered", copy.middle))


for COLUMN in ("event", "nonce", "sealed"):
    in_both_books("a flipped bit in the {}", COLUMN)(flipped_in_column)


def flipped_at_the_ends(copy, column, at, which):
    number = 1 if which == "first" else copy.count
    copy.flip(column, number, at)
    demand(copy, ("altered", number))


for WHICH in ("first", "last"):
    in_both_books("a flipped bit in {} byte {} of the {} entry", "sealed", 3, WHICH)(
        flipped_at_the_ends)
    in_both_books("a flipped bit in {} byte {} of the {} entry", "header", 90, WHICH)(
        flipped_at_the_ends)


@in_both_books("a flipped bit in the hash that the stream's row holds")
def _(copy):
    value = copy.entries("SELECT hash FROM streams WHERE 1")[0][0]
    copy.entries("UPDATE streams SET hash = ? WHERE 1", bytes([value[0] ^ 1]) + value[1:])
    demand(copy, ("altered", copy.count))


@in_both_books("two entries far apart, each with a flipped bit")
def _(copy):
    copy.flip("sealed", 2, 0)
    copy.flip("nonce", copy.count - 2, 0)
    demand(copy, ("altered", 2), ("altered", copy.count - 2))


@in_both_books("a dropped entry")
def _(copy):
    copy.entries("DELETE FROM entries WHERE number = ?", copy.middle)
    demand(copy, ("dropped", copy.middle))


@in_both_books("the first entry dropped")
def _(copy):
    copy.entries("DELETE FROM entries WHERE number = 1")
    demand(copy, ("dropped", 1))


@in_both_books("a swapped pair")
def _(copy):
    copy.swap(copy.middle, copy.middle + 1)
    demand(copy, ("swapped", copy.middle), ("swapped", copy.middle + 1))


@in_both_books("a swapped pair whose headers were numbered anew")
def _(copy):
    copy.swap(copy.middle, copy.middle + 1)
    copy.number_header(copy.middle)
    copy.number_header(copy.middle + 1)
    demand(copy, ("altered", copy.middle), ("altered", copy.middle + 1))


@in_both_books("a cut tail")
def _(copy):
    copy.entries("DELETE FROM entries WHERE number >= ?", copy.count - 1)
    demand(copy, ("cut", copy.count - 1))


@in_both_books("a cut tail, the stream's row written to match")
def _(copy):
    copy.entries("DELETE FROM entries WHERE number >= ?", copy.count - 2)
    copy.chain_anew()
    demand(copy, ("cut", copy.count - 2))


@in_both_books("a deleted stream")
def _(copy):
    copy.entries("DELETE FROM entries WHERE 1")
    copy.entries("DELETE FROM streams WHERE 1")
    demand(copy, ("deleted", 1))


@in_both_books("a stream rewritten from its first entry, every hash worked out anew")
def _(copy):
    copy.flip("sealed", 1, 0)
    copy.chain_anew()
    demand(copy, ("rewritten", copy.count))


@in_both_books("a stream rewritten from its middle, every hash worked out anew")
def _(copy):
    copy.flip("header", copy.middle, HEADER["actor"])
    copy.chain_anew()
    demand(copy, ("rewritten", copy.count))


@in_both_books("an entry dropped, the others numbered and chained anew")
def _(copy):
    copy.entries("DELETE FROM entries WHERE number = ?", copy.middle)
    for number in range(copy.middle, copy.count):
        copy.entries("UPDATE entries SET number = ? WHERE number = ?", number, number + 1)
        copy.number_header(number)
    copy.chain_anew()
    demand(copy, ("cut", copy.count))


@case("A flipped bit in every stream: both name each")
def _():
    copy = Copy()
    rows = copy.all("SELECT stream, count FROM streams")
    for step, (copy.stream, count) in enumerate(rows):
        copy.flip(("header", "nonce", "sealed")[step % 3], count // 2 + 1, 10 + step % 8)
    for check in (by_tool, by_program):
        code, lines, _ = check(copy.folder)
        hold(code == 1 and len(lines) == len(rows) + 1, lines)
        for stream, count in rows:
            name, number = text_id(stream), count // 2 + 1
            hold(any(name in line and f"ntry {number}" in line for line in lines), (name, lines))


# Tampering with checkpoints.


def demand_bad_checkpoints(copy, *paths):
    for (code, lines, error), words in ((by_tool(copy.folder), "its signature is bad"),
                                        (by_program(copy.folder), "is not signed by this")):
        hold(code == 1 and len(lines) == len(paths) + 1, f"{code} {lines} {error}")
        for path in paths:
            hold(any(str(path.relative_to(copy.folder)) in line and words in line
                     for line in lines), lines)


def flipped_in_checkpoint(part, at):
    copy = Copy()
    demand_bad_checkpoints(copy, flip_byte(copy.checkpoints("anchors")[-1], at))


for PART, AT in (("first letter", 0), ("moment", 30), ("first stream", 70), ("last hash", -160),
                 ("word before the signature", -135), ("signature's first half", -100),
                 ("signature's last digit", -2), ("last line end", -1)):
    case("A checkpoint with a flipped bit in its {} is named", PART, AT)(flipped_in_checkpoint)


@case("A checkpoint flipped alike in both folders is named in both")
def _():
    copy = Copy()
    demand_bad_checkpoints(copy, *(flip_byte(copy.checkpoints(folder)[0], 100)
                                   for folder in ("data/checkpoints", "anchors")))


@case("A rewritten stream with a checkpoint to match, signed by somebody else: both are named")
def _():
    copy = Copy()
    old = copy.entries("SELECT hash FROM streams WHERE 1")[0][0]
    copy.flip("sealed", 1, 0)
    copy.chain_anew()
    new = copy.entries("SELECT hash FROM streams WHERE 1")[0][0]
    path = copy.checkpoints("data/checkpoints")[-1]
    text = path.read_bytes().replace(old.hex().encode(), new.hex().encode())
    signed = text[:text.rindex(b"signature ")]
    path.write_bytes(signed + b"signature " + sign(b"s" * 32, signed)[1].hex().encode() + b"\n")
    name = text_id(copy.stream)
    for code, lines, _ in (by_tool(copy.folder), by_program(copy.folder)):
        hold(code == 1 and len(lines) == 3, lines)
        hold(any(path.name in line and "sign" in line for line in lines), lines)
        hold(any(name in line and "rewritten" in line for line in lines), lines)
