"""MPNet (Song et al. 2020), the encoder inside all-mpnet-base-v2: only what reading needs."""

import math
import os

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn

WIDTH, HEADS, LAYERS, INNER = 768, 12, 12, 3072
START, PAD, END = 0, 1, 2
LONGEST = 352
BUCKETS, FARTHEST = 32, 128
DROPOUT = 0.1


def relative_buckets(length):
    """How far a token is from another, in classes that grow with the distance; tokens after it have classes of their own."""
    place = torch.arange(length)
    distance = place[None, :] - place[:, None]
    half = BUCKETS // 2
    exact = half // 2
    far = distance.abs().clamp(min=1).float() / exact
    grown = exact + (torch.log(far) / math.log(FARTHEST / exact) * (half - exact)).long()
    near = torch.where(distance.abs() < exact, distance.abs(), grown.clamp(max=half - 1))
    return near + (distance > 0) * half


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-5)
        self.wide = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.last_norm = nn.LayerNorm(WIDTH, eps=1e-5)

    def forward(self, x, bias):
        count, length, _ = x.shape
        drop = DROPOUT if self.training else 0.0
        query, key, value = self.qkv(x).view(count, length, 3, HEADS, -1).permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(query, key, value, attn_mask=bias, dropout_p=drop)
        seen = self.out(seen.transpose(1, 2).reshape(count, length, WIDTH))
        x = self.norm(x + F.dropout(seen, drop))
        inner = self.narrow(F.gelu(self.wide(x)))
        return self.last_norm(x + F.dropout(inner, drop))


class Encoder(nn.Module):
    """Token ids (and 1 where a token is) to a vector for each token."""

    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(30527, WIDTH)
        self.places = nn.Embedding(514, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-5)
        self.relative = nn.Embedding(BUCKETS, HEADS)
        self.relative.weight.requires_grad_(False)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.register_buffer("buckets", relative_buckets(LONGEST), persistent=False)

    def forward(self, ids, mask):
        length = ids.shape[1]
        places = torch.arange(length, device=ids.device) + PAD + 1
        x = self.norm(self.words(ids) + self.places(places))
        x = F.dropout(x, DROPOUT if self.training else 0.0)
        bias = self.relative(self.buckets[:length, :length]).permute(2, 0, 1)[None]
        bias = (bias + (1 - mask)[:, None, None, :] * -1e4).contiguous()
        if torch.is_autocast_enabled(x.device.type):
            bias = bias.to(torch.get_autocast_dtype(x.device.type))
        for layer in self.layers:
            x = layer(x, bias)
        return x


def load(folder):
    """The weights of the published model by the names of this one, and its tokenizer without special tokens."""
    stored = load_file(os.path.join(folder, "model.safetensors"))
    weights = {
        "words.weight": stored["embeddings.word_embeddings.weight"],
        "places.weight": stored["embeddings.position_embeddings.weight"],
        "relative.weight": stored["encoder.relative_attention_bias.weight"],
    }
    for kind in ("weight", "bias"):
        weights[f"norm.{kind}"] = stored[f"embeddings.LayerNorm.{kind}"]
        for i in range(LAYERS):
            at = f"encoder.layer.{i}."
            parts = [stored[f"{at}attention.attn.{name}.{kind}"] for name in "qkv"]
            weights[f"layers.{i}.qkv.{kind}"] = torch.cat(parts)
            weights[f"layers.{i}.out.{kind}"] = stored[f"{at}attention.attn.o.{kind}"]
            weights[f"layers.{i}.norm.{kind}"] = stored[f"{at}attention.LayerNorm.{kind}"]
            weights[f"layers.{i}.wide.{kind}"] = stored[f"{at}intermediate.dense.{kind}"]
            weights[f"layers.{i}.narrow.{kind}"] = stored[f"{at}output.dense.{kind}"]
            weights[f"layers.{i}.last_norm.{kind}"] = stored[f"{at}output.LayerNorm.{kind}"]
    tokenizer = Tokenizer.from_file(os.path.join(folder, "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return {name: value.float() for name, value in weights.items()}, tokenizer


def padded(rows, device):
    """Rows of ids as one tensor, its length a multiple of 16, and 1 where a token is."""
    length = -(-max(map(len, rows)) // 16) * 16
    ids = torch.tensor([row + [PAD] * (length - len(row)) for row in rows])
    mask = (ids != PAD).float()
    if device.type == "cuda":
        ids, mask = ids.pin_memory(), mask.pin_memory()
    return ids.to(device, non_blocking=True), mask.to(device, non_blocking=True)


def by_length(lengths, tokens, most):
    """Indexes in batches of like length: at most `tokens` with their padding, at most `most` rows."""
    batch = []
    for i in sorted(range(len(lengths)), key=lambda i: lengths[i]):
        if batch and (len(batch) == most or (len(batch) + 1) * (lengths[i] + 15) > tokens):
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch
