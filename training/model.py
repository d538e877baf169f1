"""The encoder: a BERT or an MPNet with extra input features, a tagger and three pointers."""

import json
import math

import torch
import torch.nn.functional as F
from torch import nn

TAGS = 7  # outside; begin, inside of content, cue, source
MAX_LENGTH = 512
FEATURES = {"shape": 8, "quote": 8, "gap": 4, "lexicon": 8}
POINTERS = ("cue", "source", "speaker")
BUCKETS = 32
ALIASES = {"[PAD]": "<pad>", "[CLS]": "<s>", "[SEP]": "</s>", "[MASK]": "<mask>"}  # what MPNet calls them


def distance_buckets(farthest: int) -> torch.Tensor:
    """Bucket of each signed distance -511..511: exact up to 8, then logarithmic, each direction its own half."""
    half = BUCKETS // 2
    out = []
    for d in range(-MAX_LENGTH + 1, MAX_LENGTH):
        n = abs(d)
        near = half // 2
        b = n if n < near else min(half - 1, near + int(math.log(n / near) / math.log(farthest / near) * (half - near)))
        out.append(b + (half if d > 0 else 0))
    return torch.tensor(out)


class Layer(nn.Module):
    def __init__(self, size: int, heads: int, inner: int, eps: float, drop: float):
        super().__init__()
        self.heads, self.width = heads, size // heads
        self.query, self.key, self.value, self.out = (nn.Linear(size, size) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(size, eps=eps), nn.LayerNorm(size, eps=eps)
        self.up, self.down = nn.Linear(size, inner), nn.Linear(inner, size)
        self.drop = nn.Dropout(drop)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        b, n, d = x.shape
        split = lambda t: t.view(b, n, self.heads, self.width).transpose(1, 2)  # noqa: E731
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        scores = q @ k.transpose(-1, -2) * (1 / math.sqrt(self.width)) + mask.to(q.dtype)
        with torch.autocast(x.device.type, enabled=False):  # bfloat16 softmax: three times faster on a CPU
            mixed = scores.softmax(-1) @ v
        mixed = mixed.transpose(1, 2).reshape(b, n, d)
        x = self.norm1(x + self.drop(self.out(mixed)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Pointer(nn.Module):
    """For each piece, a score for every other piece: content to its cue, cue to its source, content to its source."""

    def __init__(self, size: int, width: int = 128):
        super().__init__()
        self.query, self.key = nn.Linear(size, width), nn.Linear(size, width)
        self.distance = nn.Embedding(BUCKETS, 1)
        nn.init.zeros_(self.distance.weight)
        self.scale = 1 / math.sqrt(width)

    def forward(self, x: torch.Tensor, buckets: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        bias = self.distance(buckets).squeeze(-1)
        return self.query(x) @ self.key(x).transpose(-1, -2) * self.scale + bias + mask


class Reader(nn.Module):
    def __init__(self, config: dict, drop: float = 0.1):
        super().__init__()
        size, eps = config["hidden_size"], config["layer_norm_eps"]
        self.is_mpnet = config["model_type"] == "mpnet"
        self.words = nn.Embedding(config["vocab_size"], size)
        self.places = nn.Embedding(MAX_LENGTH, size)
        self.features = nn.ModuleList(nn.Embedding(n, size) for n in FEATURES.values())
        for table in self.features:
            nn.init.normal_(table.weight, std=0.01)
        self.norm = nn.LayerNorm(size, eps=eps)
        self.drop = nn.Dropout(drop)
        heads = config["num_attention_heads"]
        self.layers = nn.ModuleList(
            Layer(size, heads, config["intermediate_size"], eps, drop) for _ in range(config["num_hidden_layers"])
        )
        self.tags = nn.Linear(size, TAGS)
        self.to_cue, self.to_source, self.to_speaker = Pointer(size), Pointer(size), Pointer(size)
        self.register_buffer("bucket_of", distance_buckets(256), persistent=False)
        if self.is_mpnet:  # its layers share a bias by distance, with buckets of their own
            self.nearness = nn.Embedding(BUCKETS, heads)
            self.register_buffer("nearness_of", distance_buckets(128), persistent=False)

    def load_base(self, weights: dict, rows: list[int]) -> None:
        """Takes over a checkpoint; `rows` are the places of our word pieces in its table."""
        place = weights["embeddings.position_embeddings.weight"]
        if self.is_mpnet:  # two places are reserved
            place = place[2:]
            own = {"nearness.weight": weights["encoder.relative_attention_bias.weight"]}
            attention = {"attn.q": "query", "attn.k": "key", "attn.v": "value", "attn.o": "out", "LayerNorm": "norm1"}
        else:  # the constant token type is folded into the places
            place = place + weights["embeddings.token_type_embeddings.weight"][0]
            own = {}
            attention = {f"self.{name}": name for name in ("query", "key", "value")}
            attention |= {"output.dense": "out", "output.LayerNorm": "norm1"}
        own |= {"words.weight": weights["embeddings.word_embeddings.weight"][rows], "places.weight": place}
        names = {f"attention.{theirs}": ours for theirs, ours in attention.items()}
        names |= {"intermediate.dense": "up", "output.dense": "down", "output.LayerNorm": "norm2"}
        for part in ("weight", "bias"):
            own[f"norm.{part}"] = weights[f"embeddings.LayerNorm.{part}"]
            for i in range(len(self.layers)):
                for theirs, ours in names.items():
                    own[f"layers.{i}.{ours}.{part}"] = weights[f"encoder.layer.{i}.{theirs}.{part}"]
        missing, unexpected = self.load_state_dict(own, strict=False)
        assert not unexpected and all(is_new(name) for name in missing), (missing, unexpected)

    def forward(self, ids, *features):
        """All inputs [batch, length], id 0 = padding. Returns tag logits [b, n, 7] and three pointers' logits [b, n, n]."""
        n = ids.shape[1]
        at = torch.arange(n, device=ids.device)
        x = self.words(ids) + self.places(at)
        for table, value in zip(self.features, features):
            x = x + table(value)
        x = self.drop(self.norm(x))
        mask = (ids == 0).to(x.dtype) * -1e4
        distance = at[None, :] - at[:, None] + MAX_LENGTH - 1
        bias = mask[:, None, None, :]
        if self.is_mpnet:
            bias = bias + self.nearness(self.nearness_of[distance]).permute(2, 0, 1)
        for layer in self.layers:
            x = layer(x, bias)
        x = self.drop(x)
        buckets = self.bucket_of[distance]
        pointers = (self.to_cue, self.to_source, self.to_speaker)
        return self.tags(x), *(pointer(x, buckets, mask[:, None, :]) for pointer in pointers)


def is_new(name: str) -> bool:
    """Is this weight learned from nothing?"""
    return name.startswith(("features", "tags", "to_"))


def pieces_of(path: str) -> list[str]:
    with open(path, encoding="utf-8") as f:
        return f.read().split("\n")[:-1]


def load_reader(base: str, vocabulary: list[str], drop: float = 0.1) -> Reader:
    """A reader of `vocabulary` that starts from a checkpoint with a vocabulary that holds all of its pieces."""
    from safetensors.torch import load_file

    with open(f"{base}/config.json") as f:
        config = json.load(f)
    place = {piece: i for i, piece in enumerate(pieces_of(f"{base}/vocab.txt"))}
    rows = [place.get(ALIASES.get(piece, piece), place.get(piece)) for piece in vocabulary]
    model = Reader(config | {"vocab_size": len(vocabulary)}, drop)
    model.load_base({name: w.float() for name, w in load_file(f"{base}/model.safetensors").items()}, rows)
    return model
