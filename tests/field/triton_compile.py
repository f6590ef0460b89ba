"""Compile every Triton kernel for a GPU that need not be here; prints its name and the widest accesses of memory it came to.

`python -m tests.field.triton_compile CAPABILITY…` (80 for an A100, 90 for an H100); what the interpreter lets pass is found here.
"""

from __future__ import annotations

import re
import sys

import triton
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource

from geo_nerf.field.kernels import triton_grid, triton_patch, triton_rays

FLOAT, HALF, INT, LONG, BYTE = "*fp32", "*fp16", "*i32", "*i64", "*u8"
PATCH = (BYTE, LONG, LONG, FLOAT, FLOAT, FLOAT, LONG, FLOAT, FLOAT, LONG, FLOAT, FLOAT)
GRID, ADAM, RATES = ("i32", "i32", "i32"), ("i32", *["fp32"] * 5), ("fp32", "fp32")
#: what a launch makes a constant: an integer argument that is 1, as the strides of our tensors are
ENCODED, FLAT = {"row_stride": 1, "BLOCK": 256}, {"column_stride": 1, "BLOCK": 256}
#: kernel, types of its arguments but the constants, values of those
KERNELS = [
    (triton_grid.encode, (FLOAT, FLOAT, INT, FLOAT, *GRID), ENCODED),
    (triton_grid.encode, (FLOAT, HALF, INT, FLOAT, *GRID), ENCODED),
    (triton_grid.encode, (FLOAT, "*bf16", INT, FLOAT, *GRID), ENCODED),
    (triton_grid.scatter, (FLOAT, FLOAT, INT, FLOAT, *GRID), FLAT),
    (triton_grid.scatter, (FLOAT, FLOAT, INT, FLOAT, *GRID), ENCODED),
    (triton_grid.scatter, (FLOAT, FLOAT, INT, FLOAT, *GRID, "i32"), {"BLOCK": 256}),
    (triton_grid.slope, (FLOAT, FLOAT, FLOAT, INT, FLOAT, *GRID), {"LEVELS": 12, **FLAT}),
    (triton_grid.slope, (FLOAT, HALF, FLOAT, INT, FLOAT, *GRID), {"LEVELS": 12, **FLAT}),
    (triton_grid.adam, (FLOAT, FLOAT, FLOAT, FLOAT, FLOAT, *ADAM), {"COPIES": False, "BLOCK": 1024}),
    (triton_grid.adam, (FLOAT, FLOAT, FLOAT, FLOAT, HALF, *ADAM), {"COPIES": True, "BLOCK": 1024}),
    (triton_rays.weights, (FLOAT, FLOAT, BYTE, FLOAT, "i32"), {"SECTIONS": 15, "BLOCK": 64}),
    (triton_rays.weights, (FLOAT, FLOAT, BYTE, FLOAT), {"rays": 1, "SECTIONS": 1, "BLOCK": 64}),
    (triton_rays.weights_backward, (FLOAT, FLOAT, BYTE, FLOAT, FLOAT, FLOAT, "i32"), {"SECTIONS": 15, "BLOCK": 64}),
    (triton_rays.clip, (*[FLOAT] * 8, BYTE, "i32", "i32", "i32"), {"STEPS": 48, "BLOCK": 64}),
    (triton_patch.patch_ncc, (*PATCH, "i32", *RATES), {"stride": 1, "COUNT": 5, "COLUMNS": 4, "BLOCK": 128}),
    (triton_patch.patch_ncc, (*PATCH, "i32", *RATES), {"stride": 1, "COUNT": 5, "COLUMNS": 6, "BLOCK": 128}),
    (triton_patch.patch_ncc, (*PATCH, "i32", *RATES), {"radius": 1, "COUNT": 5, "COLUMNS": 0, "BLOCK": 16}),
]


def compiled(kernel, types: tuple[str, ...], constants: dict[str, int], capability: int) -> str:
    """PTX of a kernel whose arrays start where torch's do, at multiples of 16 bytes."""
    names = [name for name in kernel.arg_names if name not in constants]
    signature = dict(zip(names, types, strict=True)) | dict.fromkeys(constants, "constexpr")
    places = {kernel.arg_names.index(name): kind for name, kind in zip(names, types, strict=True)}
    aligned = {(place,): [["tt.divisibility", 16]] for place, kind in places.items() if kind.startswith("*")}
    source = ASTSource(kernel, {name: signature[name] for name in kernel.arg_names}, constants, aligned)
    return triton.compile(source, target=GPUTarget("cuda", capability, 32)).asm["ptx"]


def main(capabilities: list[int]) -> None:
    every = {
        name
        for module in (triton_grid, triton_patch, triton_rays)
        for name, value in vars(module).items()
        if isinstance(value, triton.JITFunction) and not name.startswith("_")
    }
    assert every == {kernel.__name__ for kernel, _, _ in KERNELS}, "a kernel is not in the list"
    for capability in capabilities:
        for kernel, types, constants in KERNELS:
            accesses = set(re.findall(r"(?:ld|atom|red)\.global[\w.]*", compiled(kernel, types, constants, capability)))
            sys.stdout.write(" ".join([str(capability), kernel.__name__, types[1], *sorted(accesses)]) + "\n")


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]])
