"""What is demanded of both checkers, tools/verify_ledger.py and `holdfast verify`, and the cases.

A case names its sentence, changes a copy of the service, and demands what each checker must say:
those sentences and no others.
"""

import subprocess
import sys

from service import PROGRAM, PUBLIC_KEY, hold

sys.path.append("tools")
from verify_ledger import entries_text, text_id

TOOL = "tools/verify_ledger.py"
CASES = []


def case(sentence, *arguments):
    """Makes a function a case; the sentence may have {} for each argument."""
    def add(check):
        CASES.append((sentence.format(*arguments), lambda: check(*arguments)))
        return check
    return add


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    return done.returncode, done.stdout.splitlines(), done.stderr


def by_tool(folder):
    return run(sys.executable, TOOL, "--data", folder / "data", "--checkpoints",
               folder / "anchors", "--public-key", PUBLIC_KEY)


def by_program(folder):
    return run(PROGRAM, "verify", "--data", folder)


# kind: what each says of it. {s} stream, {b} book, {n} number, {gone} from it to the last.
SAID = {
    "altered": ("{b}, stream {s}, entry {n}: altered",
                "Entry {n} of stream {s} in {b} was altered"),
    "swapped": ("{b}, stream {s}, entry {n}: swapped",
                "Entry {n} of stream {s} in {b} stands in another's place"),
    "dropped": ("{b}, stream {s}, entry {n}: dropped", "Entry {n} of stream {s} in {b} is missing"),
    "cut": ("{b}, stream {s}, {gone}: cut tail",
            "Stream {s} in {b} was cut off: entry {n} and"),
    "deleted": ("{b}, stream {s}, {gone}: deleted", "Stream {s} in {b} was deleted"),
    "lost": ("{b}, stream {s}, entry {n}: its attachment {f} is missing.",
             "Entry {n} of stream {s}: its attachment {f} is missing."),
    "changed": ("{b}, stream {s}, entry {n}: its attachment {f} was changed.",
                "Entry {n} of stream {s}: its attachment {f} was changed."),
    "rewritten": ("{b}, stream {s}, entry {n}: rewritten", "Stream {s} in {b} was rewritten"),
}


def demand(copy, *wanted):
    """Both checkers say exactly what is wanted: (kind, number)..."""
    words = {"s": text_id(copy.stream), "b": copy.book, "f": copy.file}
    filled = [(kind, words | {"n": number, "gone": entries_text(number, copy.count)})
              for kind, number in wanted]
    for which, (code, lines, error) in enumerate((by_tool(copy.folder), by_program(copy.folder))):
        said = lines[:-1]
        sentences = [SAID[kind][which].format(**values) for kind, values in filled]
        about = "\n".join([("the tool", "holdfast verify")[which] + " said:", *lines, error])
        hold(code == 1, f"exit code {code}; {about}")
        hold(len(said) == len(sentences), f"wanted {sentences}; {about}")
        for sentence in sentences:
            hold(any(line.startswith(sentence) for line in said), f"wanted {sentence}; {about}")


def demand_sound(folder, both=(by_tool, by_program)):
    """What the checkers say of a ledger they call sound."""
    answers = []
    for check in both:
        code, lines, error = check(folder)
        about = "\n".join([check.__name__, *lines, error])
        hold(code == 0 and lines[-1].endswith(": sound."), f"not sound: {about}")
        answers.append(lines)
    return answers
