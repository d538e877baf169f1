"""Builds models/words.bin from the word vectors that encode.py distilled from a sentence encoder.

    python training/issues/vectors.py DATA OUT      (DATA: what texts.ts wrote; OUT: what encode.py wrote)

Directions that differ within one topic of the headlines are shrunk, the widest directions of what is left are kept, and the
most frequent stems are written as int8, all with one scale. Speeches are no part of it.
"""

import json
import lzma
import os
import struct
import sys

import numpy as np
import scipy.sparse as sparse

SIZE = 160
STEMS = 17_000
WITHIN_RIDGE = 0.3


def read(folder, name):
    path = os.path.join(folder, f"{name}.jsonl")
    file = open(path, encoding="utf8") if os.path.exists(path) else lzma.open(path + ".xz", "rt", encoding="utf8")
    with file:
        return [json.loads(line) for line in file]


def unit(rows):
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return rows / np.where(lengths > 0, lengths, 1)


def bags_of(texts, columns, count):
    """Texts x stems, rows of length 1. `columns` gives the column of a term, for those that have one."""
    rows, places, values = [], [], []
    for row, text in enumerate(texts):
        for term, value in text["bag"]:
            if term in columns:
                rows.append(row)
                places.append(columns[term])
                values.append(value)
    bags = sparse.csr_matrix((np.array(values, np.float32), (rows, places)), shape=(len(texts), count))
    lengths = np.sqrt(np.asarray(bags.multiply(bags).sum(1)).ravel())
    return sparse.diags(1 / np.where(lengths > 0, lengths, 1)).astype(np.float32) @ bags


def projected(vectors, bags, topics):
    """The vectors in SIZE dimensions: whitened by the scatter within topics, then the main directions of the texts."""
    means = unit(bags @ vectors)
    scatter, count = 0, 0
    for topic in sorted(set(topics) - {"none"}):
        inside = means[np.array(topics) == topic]
        scatter = scatter + (inside - inside.mean(0)).T @ (inside - inside.mean(0))
        count += len(inside)
    scatter = scatter / count
    size = len(scatter)
    values, directions = np.linalg.eigh(scatter + WITHIN_RIDGE * np.trace(scatter) / size * np.eye(size))
    whitening = directions @ np.diag(values**-0.5) @ directions.T
    _, directions = np.linalg.eigh(np.cov(((means - means.mean(0)) @ whitening).T))
    return vectors @ whitening @ directions[:, ::-1][:, :SIZE]


def hashed(name):
    """FNV-1a, as in src/model-file.ts."""
    value = 0x811C9DC5
    for unit_ in struct.unpack(f"<{len(name.encode('utf-16-le')) // 2}H", name.encode("utf-16-le")):
        value = (value ^ unit_) * 0x01000193 & 0xFFFFFFFF
    return value


def write(path, stems, vectors):
    """The format of src/classify/model.ts. Few values are beyond the scale; they are cut."""
    most = np.quantile(np.abs(vectors), 0.9999)
    table = np.clip(np.round(vectors / most * 127), -127, 127).astype(np.int8)
    rows = {}
    for stem, row in zip(stems, table):
        rows.setdefault(hashed(stem), row)
    ordered = sorted(rows)
    header = {"format": "words-2", "count": len(ordered), "size": SIZE}
    data = json.dumps(header, separators=(",", ":")).encode()
    data = struct.pack("<I", len(data)) + data
    data += b"\0" * (-len(data) % 4)
    with open(path, "wb") as file:
        file.write(data + np.array(ordered, "<u4").tobytes() + np.array([rows[key] for key in ordered]).tobytes())
    print(f"{path}: {len(ordered)} stems")


def main(data, out):
    found = np.load(os.path.join(out, "vectors-stems.npz"))
    stems = [str(stem) for stem in found["terms"]]
    vectors = found["table"].astype(np.float32) * found["scale"]
    numbers = {name: i for i, name in enumerate(dict.fromkeys(term["term"] for term in read(data, "terms")))}
    texts = read(data, "texts")
    bags = bags_of(texts, {numbers[stem]: column for column, stem in enumerate(stems)}, len(stems))
    vectors = projected(vectors, bags, [text["topic"] for text in texts])
    write("models/words.bin", stems[:STEMS], vectors[:STEMS])


if __name__ == "__main__":
    main(*sys.argv[1:])
