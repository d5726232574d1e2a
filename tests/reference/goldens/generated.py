"""Weights from a tensor's name, shape and a seed: the same numbers here and in tests/core/inference/generated.cpp, so
that checkpoints need not be kept. Every value is exact in float32 before rounding to a smaller type."""
import numpy as np

MASK = (1 << 64) - 1


def fnv1a(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value


def uniform(name, count, seed):
    """count float32 numbers in [-1, 1), steps of 2^-23 (splitmix64, Steele et al. 2014)."""
    with np.errstate(over="ignore"):
        start = np.uint64((fnv1a(name) + seed * 0x9E3779B97F4A7C15) & MASK)
        z = start + np.arange(1, count + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        z = z ^ (z >> np.uint64(31))
    return (z >> np.uint64(40)).astype(np.float32) * np.float32(2.0**-23) - np.float32(1.0)


def tensor(name, shape, seed):
    """float32. Norms around one, biases small, matrices scaled to keep the size of what passes through them."""
    count = int(np.prod(shape)) if shape else 1
    u = uniform(name, count, seed)
    if len(shape) == 1:
        norm = "norm" in name.lower() and (name.endswith("weight") or name.endswith("gamma"))
        values = u * np.float32(0.125) + np.float32(1.0 if norm else 0.0)
    elif "embeddings" in name and "projection" not in name:
        values = u * np.float32(0.5)
    else:
        values = u * np.float32(np.sqrt(3.0 / float(np.prod(shape[1:]))))
    return values.reshape(shape)
