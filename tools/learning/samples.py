"""Labelled mails, as build/release/wording-features sees them, and how they are kept apart."""
import collections
import json
import os
import re
import subprocess
import tempfile
from email import message_from_binary_file
from email.utils import parsedate_to_datetime

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("WORDING_FEATURES", os.path.join(ROOT, "build/release/wording-features"))
WRITTEN = "written-"  # sources made by tools/make-training-mail

Sample = collections.namedtuple("Sample", "path label source bad year findings buckets shape")


def year_of(path):
    """The year of the Date field, 0 if there is none to be read."""
    with open(path, "rb") as file:
        field = str(message_from_binary_file(file)["Date"])
    try:
        return parsedate_to_datetime(field).year
    except (TypeError, ValueError, IndexError):
        found = re.search(r"\b(19|20)\d\d\b", field)
        return int(found.group()) if found else 0


def below(folder):
    """Paths of LABEL/SOURCE/**/*.eml below `folder`, but for what has no label."""
    out = []
    for top, folders, names in os.walk(folder):
        folders.sort()
        if len(os.path.relpath(top, folder).split(os.sep)) >= 2:
            out += [os.path.join(top, name) for name in sorted(names) if name.endswith(".eml")]
    return [path for path in out if os.path.relpath(path, folder).split(os.sep)[0] != "parse"]


def read(folder):
    """The samples below a folder of labelled mail, by path."""
    paths = below(folder)
    run = subprocess.run([PROGRAM], input="\n".join(paths).encode(), stdout=subprocess.PIPE, check=True)
    out = []
    for line in run.stdout.decode().splitlines():
        one = json.loads(line)
        place = os.path.relpath(one["path"], folder).split(os.sep)
        out.append(Sample("/".join(place), place[0], place[1], place[0] != "ham", year_of(one["path"]),
                          sorted(set(one.get("findings", []))), one.get("buckets", []), one.get("shape", [])))
    return out


def read_written():
    """The mails of tools/make-training-mail."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([os.path.join(ROOT, "tools/make-training-mail"), folder], check=True)
        return read(folder)


def clusters(samples, rows=8):
    """A number a sample; near duplicates have the same: in some band of `rows` values of the fingerprint they agree."""
    parent = list(range(len(samples)))

    def root(i):
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    seen = {}
    for i, sample in enumerate(samples):
        for at in range(0, len(sample.shape), rows):
            j = seen.setdefault((at, *sample.shape[at:at + rows]), i)
            parent[root(i)] = root(j)
    return [root(i) for i in range(len(samples))]


def folds(samples):
    """A fold a sample. Sources of wanted mail stay whole: what is judged comes from a place that was never seen. Unwanted
    mail of one source is cut, near duplicates together. What was written for training belongs to none (−1)."""
    sources = collections.Counter(s.source for s in samples if not s.bad and not s.source.startswith(WRITTEN))
    count = 6
    loads, of_source = [0] * count, {}
    for source, size in sources.most_common():
        of_source[source] = loads.index(min(loads))
        loads[of_source[source]] += size
    near = clusters(samples)
    sizes = collections.Counter(c for c, s in zip(near, samples) if s.bad)
    loads, of_cluster = [0] * count, {}
    for cluster, size in sorted(sizes.items(), key=lambda item: (-item[1], item[0])):
        of_cluster[cluster] = loads.index(min(loads))
        loads[of_cluster[cluster]] += size
    return [-1 if s.source.startswith(WRITTEN) else of_cluster[c] if s.bad else of_source[s.source]
            for c, s in zip(near, samples)]
