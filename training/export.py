"""Writes the trained encoder as an int8 ONNX file.

    python export.py --base BASE --vocabulary FILE --model OUT.pt --out ../models/encoder.onnx
"""

import argparse
import os
import tempfile

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from model import FEATURES, load_reader, pieces_of
from restore import weights_of

LEAST_WIDTH = 384  # of a matrix that is quantised: those of the layers


class Probabilities(torch.nn.Module):
    """The reader with softmaxes: what production asks for. The pointer from content to source only helps to learn."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, *inputs):
        return tuple(x.softmax(-1) for x in self.reader(*inputs)[:3])


def shrink_tables(path: str, out: str) -> None:
    """Stores the embedding tables as int8 with a scale for each row."""
    model = onnx.load(path)
    graph = model.graph
    tables = {n.input[0]: n for n in graph.node if n.op_type == "Gather"}
    for weight in list(graph.initializer):
        values = numpy_helper.to_array(weight)
        name = weight.name
        if name not in tables or values.dtype != np.float32 or values.size < 50_000:
            continue
        scale = np.maximum(np.abs(values).max(axis=1, keepdims=True) / 127, 1e-12).astype(np.float32)
        small = np.round(values / scale).astype(np.int8)
        graph.initializer.remove(weight)
        graph.initializer.append(numpy_helper.from_array(small, name + ".int8"))
        graph.initializer.append(numpy_helper.from_array(scale, name + ".scale"))
        gather = tables[name]
        rows, done = gather.input[1], gather.output[0]
        new = [
            helper.make_node("Gather", [name + ".int8", rows], [done + ".int8"], axis=0),
            helper.make_node("Gather", [name + ".scale", rows], [done + ".scale"], axis=0),
            helper.make_node("Cast", [done + ".int8"], [done + ".float"], to=onnx.TensorProto.FLOAT),
            helper.make_node("Mul", [done + ".float", done + ".scale"], [done]),
        ]
        at = list(graph.node).index(gather)
        graph.node.remove(gather)
        for k, node in enumerate(new):
            graph.node.insert(at + k, node)
    onnx.save(model, out)


def to_int8(path: str, out: str) -> None:
    """
    Tables as int8, and the products with the large matrices of the layers in 8-bit integers, a scale for each column. Weights
    take 7 bits of the 8 (`reduce_range`): so no sum of two products overflows on processors without VNNI, and all give the
    same. The heads stay 32-bit.
    """
    shrink_tables(path, out)
    graph = onnx.load(out).graph
    large = {w.name for w in graph.initializer if len(w.dims) == 2 and min(w.dims) >= LEAST_WIDTH}
    quantize_dynamic(
        out,
        out,
        op_types_to_quantize=["MatMul"],
        nodes_to_quantize=[n.name for n in graph.node if n.op_type == "MatMul" and n.input[1] in large],
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
    )
    onnx.checker.check_model(onnx.load(out))


p = argparse.ArgumentParser()
p.add_argument("--base", required=True)
p.add_argument("--vocabulary", required=True)
p.add_argument("--model", required=True)
p.add_argument("--out", required=True)
p.add_argument("--weights", choices=("mean", "last"), default="mean", help="the moving average, or the last step")
p.add_argument("--start", help="an exported encoder that training went on from: its weights are averaged with the new ones")
p.add_argument("--share", type=float, default=0.8, help="of the new weights in that average")
p.add_argument("--float", action="store_true", help="keep 32-bit weights, to measure what int8 costs")
a = p.parse_args()

reader = load_reader(a.base, pieces_of(a.vocabulary))
learned = torch.load(a.model, map_location="cpu")[a.weights]
if a.start:
    start = weights_of(a.start)
    learned = {name: w.lerp(start[name], 1 - a.share) if name in start else w for name, w in learned.items()}
reader.load_state_dict(learned, strict=False)  # word embeddings stay as they were
reader.eval()
inputs = ("ids", *FEATURES)
pointers = ("to_cue", "to_source")
example = tuple(torch.ones(1, 9, dtype=torch.int64) for _ in inputs)
with tempfile.TemporaryDirectory() as tmp:
    plain = os.path.join(tmp, "plain.onnx")
    torch.onnx.export(
        Probabilities(reader),
        example,
        a.out if a.float else plain,
        input_names=inputs,
        output_names=("tags", *pointers),
        dynamic_axes={name: {0: "batch", 1: "length"} for name in (*inputs, "tags")}
        | {name: {0: "batch", 1: "length", 2: "length"} for name in pointers},
        opset_version=17,
        dynamo=False,
    )
    if not a.float:
        to_int8(plain, a.out)
model = onnx.load(a.out)
print(a.out, os.path.getsize(a.out), sorted({n.op_type for n in model.graph.node}))
