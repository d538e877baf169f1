"""Writes the trained encoder as an int8 ONNX file.

    python export.py --base BASE --model OUT.pt --out ../models/encoder.onnx
"""

import argparse
import os
import tempfile

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from model import load_reader


class Probabilities(torch.nn.Module):
    """The reader with softmaxes: what production asks for."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, shape, quote, gap):
        return tuple(x.softmax(-1) for x in self.reader(ids, shape, quote, gap))


p = argparse.ArgumentParser()
p.add_argument("--base", required=True)
p.add_argument("--model", required=True)
p.add_argument("--out", required=True)
p.add_argument("--float", action="store_true", help="keep 32-bit weights, to measure what int8 costs")
a = p.parse_args()

reader = load_reader(a.base)
states = [torch.load(m, map_location="cpu") for m in a.model.split(",")]
reader.load_state_dict({k: sum(s[k].float() for s in states) / len(states) for k in states[0]})
reader.eval()
inputs = ("ids", "shape", "quote", "gap")
example = tuple(torch.ones(1, 9, dtype=torch.int64) for _ in inputs)
with tempfile.TemporaryDirectory() as tmp:
    plain = os.path.join(tmp, "plain.onnx")
    torch.onnx.export(
        Probabilities(reader),
        example,
        a.out if a.float else plain,
        input_names=inputs,
        output_names=("tags", "to_cue", "to_source"),
        dynamic_axes={name: {0: "batch", 1: "length"} for name in (*inputs, "tags")}
        | {name: {0: "batch", 1: "length", 2: "length"} for name in ("to_cue", "to_source")},
        opset_version=17,
        dynamo=False,
    )
    if not a.float:
        quantize_dynamic(plain, a.out, weight_type=QuantType.QInt8, per_channel=True, reduce_range=False)
model = onnx.load(a.out)
print(a.out, os.path.getsize(a.out), sorted({n.op_type for n in model.graph.node}))
