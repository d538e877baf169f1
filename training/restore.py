"""Reads the weights of an exported encoder back, so that training can go on from it without the run that made it."""

import onnx
import torch
from onnx import numpy_helper


def weights_of(path: str) -> dict[str, torch.Tensor]:
    """Weights of `model.Reader` by name, 8-bit ones as 32-bit. What was not exported (the pointer from content to source) is missing."""
    graph = onnx.load(path).graph
    values = {w.name: numpy_helper.to_array(w) for w in graph.initializer}
    out = {}
    for name, value in values.items():
        if name.startswith("reader."):
            out[name.removeprefix("reader.")] = value
        if name.endswith(".weight.int8"):
            table = name.removesuffix(".int8")
            out[table.removeprefix("reader.")] = value * values[f"{table}.scale"]
    out = {name: value for name, value in out.items() if not name.endswith((".int8", ".scale"))}
    for node in graph.node:
        if not node.op_type.startswith("MatMul") or node.input[1] not in values:
            continue
        matrix = values[node.input[1]]
        if matrix.ndim != 2:
            continue
        if node.op_type == "MatMulInteger":
            name = node.input[1].removesuffix("_quantized")
            matrix = matrix.astype("float32") * values[f"{name}_scale"]
        module = node.name.removeprefix("/reader/").split("/MatMul")[0].replace("/", ".")
        out[f"{module}.weight"] = matrix.T
    return {name: torch.tensor(value) for name, value in out.items()}
