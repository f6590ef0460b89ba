"""The one table of tolerances for arrays of numbers, by dtype."""

from __future__ import annotations

import torch

#: dtype -> keyword arguments of `torch.testing.assert_close` for values
VALUE = {torch.float32: {"rtol": 1e-5, "atol": 1e-5}, torch.float64: {"rtol": 1e-12, "atol": 1e-12}}
#: the same for gradients, which are sums of many terms in another order
GRADIENT = {torch.float32: {"rtol": 1e-4, "atol": 1e-4}, torch.float64: {"rtol": 1e-10, "atol": 1e-10}}
