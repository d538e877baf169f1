"""The encoder: a small BERT with extra input features, a tagger and three pointers."""

import json
import math

import torch
import torch.nn.functional as F
from torch import nn

TAGS = 7  # outside; begin, inside of content, cue, source
MAX_LENGTH = 512
FEATURES = {"shape": 8, "quote": 8, "gap": 4}
BUCKETS = 32


def distance_buckets() -> torch.Tensor:
    """Bucket of each signed distance -511..511: exact up to 8, then logarithmic, each direction its own half."""
    half = BUCKETS // 2
    out = []
    for d in range(-MAX_LENGTH + 1, MAX_LENGTH):
        n = abs(d)
        near = half // 2
        b = n if n < near else min(half - 1, near + int(math.log(n / near) / math.log(256 / near) * (half - near)))
        out.append(b + (half if d > 0 else 0))
    return torch.tensor(out)


class Layer(nn.Module):
    def __init__(self, size: int, heads: int, inner: int, drop: float):
        super().__init__()
        self.heads, self.width = heads, size // heads
        self.query, self.key, self.value, self.out = (nn.Linear(size, size) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(size, eps=1e-12), nn.LayerNorm(size, eps=1e-12)
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
        size = config["hidden_size"]
        self.words = nn.Embedding(config["vocab_size"], size)
        self.places = nn.Embedding(MAX_LENGTH, size)
        self.features = nn.ModuleList(nn.Embedding(n, size) for n in FEATURES.values())
        for table in self.features:
            nn.init.normal_(table.weight, std=0.01)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.drop = nn.Dropout(drop)
        self.layers = nn.ModuleList(
            Layer(size, config["num_attention_heads"], config["intermediate_size"], drop)
            for _ in range(config["num_hidden_layers"])
        )
        self.tags = nn.Linear(size, TAGS)
        self.to_cue, self.to_source, self.to_speaker = Pointer(size), Pointer(size), Pointer(size)
        self.register_buffer("bucket_of", distance_buckets(), persistent=False)

    def load_base(self, weights: dict) -> None:
        """Takes over a BERT checkpoint; the constant token type is folded into the places."""
        own = {
            "words.weight": weights["embeddings.word_embeddings.weight"],
            "places.weight": weights["embeddings.position_embeddings.weight"]
            + weights["embeddings.token_type_embeddings.weight"][0],
        }
        names = {
            "attention.self.query": "query",
            "attention.self.key": "key",
            "attention.self.value": "value",
            "attention.output.dense": "out",
            "attention.output.LayerNorm": "norm1",
            "intermediate.dense": "up",
            "output.dense": "down",
            "output.LayerNorm": "norm2",
        }
        for part in ("weight", "bias"):
            own[f"norm.{part}"] = weights[f"embeddings.LayerNorm.{part}"]
            for i in range(len(self.layers)):
                for theirs, ours in names.items():
                    own[f"layers.{i}.{ours}.{part}"] = weights[f"encoder.layer.{i}.{theirs}.{part}"]
        missing, unexpected = self.load_state_dict(own, strict=False)
        assert not unexpected and all(m.startswith(("features", "tags", "to_")) for m in missing), (missing, unexpected)

    def forward(self, ids, shape, quote, gap):
        """All inputs [batch, length], id 0 = padding. Returns tag logits [b, n, 7] and three pointers' logits [b, n, n]."""
        n = ids.shape[1]
        at = torch.arange(n, device=ids.device)
        x = self.words(ids) + self.places(at)
        for table, value in zip(self.features, (shape, quote, gap)):
            x = x + table(value)
        x = self.drop(self.norm(x))
        mask = (ids == 0).to(x.dtype) * -1e4
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        x = self.drop(x)
        buckets = self.bucket_of[at[None, :] - at[:, None] + MAX_LENGTH - 1]
        pointers = (self.to_cue, self.to_source, self.to_speaker)
        return self.tags(x), *(pointer(x, buckets, mask[:, None, :]) for pointer in pointers)


def load_reader(base: str, drop: float = 0.1) -> Reader:
    from safetensors.torch import load_file

    with open(f"{base}/config.json") as f:
        model = Reader(json.load(f), drop)
    model.load_base(load_file(f"{base}/model.safetensors"))
    return model
