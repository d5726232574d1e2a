"""Safetensors files that are broken in every way: what `inspect` accepts and refuses beside the Rust library."""
import json
import pathlib
import random
import struct

import safetensors
import torch

from common import Account, fresh

BITS = {"F4": 4, "F6_E2M3": 6, "F6_E3M2": 6, "F8_E5M2": 8, "F8_E4M3": 8, "F8_E8M0": 8, "F8_E4M3FNUZ": 8, "F8_E5M2FNUZ": 8, "BOOL": 8, "U8": 8, "I8": 8, "I16": 16, "U16": 16,
        "F16": 16, "BF16": 16, "I32": 32, "U32": 32, "F32": 32, "I64": 64, "U64": 64, "F64": 64, "C64": 64}


def file(header, body, length=None):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text) if length is None else length) + text + body


def tensor(dtype, shape, begin, end):
    return {"dtype": dtype, "shape": shape, "data_offsets": [begin, end]}


def files(rng):
    """(name, bytes) of every defect, and of what looks like one and is none."""
    good = {"a": tensor("F32", [2, 3], 0, 24), "b": tensor("I64", [1], 24, 32)}
    body = bytes(32)
    yield "good", file(good, body)
    for dtype, bits in BITS.items():
        yield f"dtype {dtype}", file({"a": tensor(dtype, [8], 0, bits)}, bytes(bits))
    yield "half bytes", file({"a": tensor("F4", [3], 0, 2)}, bytes(2))
    for dtype in ("F31", "f32", "", "F128", "INT8", "U4"):
        yield f"dtype {dtype!r}", file({"a": tensor(dtype, [8], 0, 32)}, bytes(32))
    yield "no file", b""
    yield "seven bytes", b"1234567"
    yield "eight zeros", bytes(8)
    yield "empty header", file({}, b"")
    yield "empty header and bytes", file({}, b"1234")
    yield "only metadata", file({"__metadata__": {"format": "pt"}}, b"")
    yield "metadata is a number", file({"__metadata__": {"a": 1}, **good}, body)
    yield "metadata is a list", file({"__metadata__": [], **good}, body)
    yield "metadata is null", file({"__metadata__": None, **good}, body)
    yield "metadata is empty", file({"__metadata__": {}, **good}, body)
    yield "metadata nested", file({"__metadata__": {"a": {"b": "c"}}, **good}, body)
    for claim in (0, 1, 10 ** 8, 10 ** 8 + 1, 2 ** 31, 2 ** 32, 2 ** 63 - 1, 2 ** 63, 2 ** 64 - 1):
        yield f"length {claim}", file(good, body, claim)
    yield "length too short", file(good, body, len(json.dumps(good)) - 1)
    yield "length too long", file(good, body, len(json.dumps(good)) + 1)
    for text in (b"", b"[]", b"null", b"{", b"}", b"{}}", b" {}", b"{} ", b"{}\n\t\r ", b"{}\0", b"\xef\xbb\xbf{}", b"{'a':1}", b'{"a":}', b'{"a":1}', b'{"a":null}', b'{"a":{}}', b"{,}", b'{"a":{"dtype":"F32"}}',
                 b'{"\xff":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}', b'{"\\ud800":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}', b'{"a\\u0000":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}',
                 b'{"a\x01":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}', b'{"":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}', "{\"ä👍\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}}".encode(),
                 b'{"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0],"extra":1}}', b'{"a":{"dtype":"U8","dtype":"U8","shape":[0],"data_offsets":[0,0]}}',
                 b'{"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}', b'{"a":{"dtype":"U8","shape":[0.0],"data_offsets":[0,0]}}',
                 b'{"a":{"dtype":"U8","shape":[1e0],"data_offsets":[0,1]}}', b'{"a":{"dtype":"U8","shape":["0"],"data_offsets":[0,0]}}', b'{"a":{"dtype":"U8","shape":0,"data_offsets":[0,0]}}',
                 b'{"a":{"dtype":"U8","shape":[-1],"data_offsets":[0,0]}}', b'{"a":{"dtype":"U8","shape":[-0],"data_offsets":[0,0]}}', b'{"a":{"dtype":"U8","shape":[00],"data_offsets":[0,0]}}',
                 b'{"a":{"dtype":"U8","shape":[0],"data_offsets":[0]}}', b'{"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0,0]}}', b'{"a":{"dtype":"U8","shape":[0],"data_offsets":[-1,0]}}',
                 b'{"a":{"dtype":"U8","shape":[0],"data_offsets":[0,-1]}}', b'{"a":{"shape":[0],"data_offsets":[0,0],"dtype":"U8"}}', b'{"a" : {"dtype" : "U8" , "shape" : [ 0 ] , "data_offsets" : [ 0 , 0 ] } }',
                 b'{"a":{"dtype":"U8","shape":[0,],"data_offsets":[0,0]}}', b'{"a":{"dtype":"U8","shape":null,"data_offsets":[0,0]}}', b'{"a":["U8",[0],[0,0]]}', b'{"a":{"dtype":"U8","shape":[18446744073709551616],"data_offsets":[0,0]}}',
                 b'{"a":{"dtype":"U8","shape":[18446744073709551615,0],"data_offsets":[0,0]}}', b'{"a":{"dtype":"U8","shape":[9223372036854775807],"data_offsets":[0,9223372036854775807]}}',
                 b'{"a":{"dtype":"F32","shape":[4611686018427387904],"data_offsets":[0,0]}}', b'{"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}}', b"[" * 2000, b'{"a":' * 500):
        yield f"header {text[:80]!r}", file(text, b"")
    yield "overlap", file({"a": tensor("F32", [2], 0, 8), "b": tensor("F32", [2], 4, 12)}, bytes(12))
    yield "twice the same bytes", file({"a": tensor("F32", [2], 0, 8), "b": tensor("F32", [2], 0, 8)}, bytes(8))
    yield "hole", file({"a": tensor("F32", [2], 0, 8), "b": tensor("F32", [2], 12, 20)}, bytes(20))
    yield "hole at the start", file({"a": tensor("F32", [2], 4, 12)}, bytes(12))
    yield "bytes behind", file(good, body + b"x")
    yield "bytes missing", file(good, body[:-1])
    yield "all bytes missing", file(good, b"")
    yield "end before begin", file({"a": tensor("F32", [2], 8, 0)}, bytes(8))
    yield "too few bytes", file({"a": tensor("F32", [3], 0, 8)}, bytes(8))
    yield "too many bytes", file({"a": tensor("F32", [1], 0, 8)}, bytes(8))
    yield "scalar", file({"a": tensor("F32", [], 0, 4)}, bytes(4))
    yield "no elements", file({"a": tensor("F32", [0], 0, 0)}, b"")
    yield "no elements in the middle", file({"a": tensor("F32", [1], 0, 4), "e": tensor("F32", [3, 0], 4, 4), "b": tensor("F32", [1], 4, 8)}, bytes(8))
    yield "no elements inside another", file({"a": tensor("F32", [2], 0, 8), "e": tensor("F32", [0], 4, 4)}, bytes(8))
    yield "no elements far away", file({"a": tensor("F32", [2], 0, 8), "e": tensor("F32", [0], 100, 100)}, bytes(8))
    yield "twenty dimensions", file({"a": tensor("U8", [1] * 20, 0, 1)}, bytes(1))
    yield "odd place", file({"a": tensor("U8", [3], 0, 3), "b": tensor("F32", [1], 3, 7)}, bytes(7))
    yield "odd header", file(json.dumps(good).encode() + b" " * rng.choice([1, 3, 5]), body)
    yield "another order", file({"b": good["b"], "a": good["a"]}, body)
    for _ in range(40):
        data = bytearray(file(good, body))
        for _ in range(rng.randint(1, 3)):
            data[rng.randrange(len(data) - 32)] = rng.choice([0, 32, 34, 44, 48, 49, 57, 91, 93, 123, 125, 255, rng.randrange(256)])
        yield f"random bytes {bytes(data[8:120])!r}", bytes(data)
    for _ in range(15):
        data = file(good, body)
        yield "cut anywhere", data[:rng.randrange(len(data))]


# Where we are stricter than the library, which its own format text allows no file to need: it says that a header starts
# with '{' and that names are not repeated, and knows no other fields and no numbers beyond 63 bits.
STRICTER = ("does not start with '{'", "appears twice", "unknown field", "number too large", "expected '{'")


def reads(path):
    try:
        with safetensors.safe_open(str(path), "pt") as opened:
            for name in opened.keys():
                opened.get_slice(name).get_shape()
        return None
    except BaseException as fault:
        return str(fault) or type(fault).__name__


def run(program, seed, cases, scratch, keep):
    account = Account("safetensors", keep)
    rng = random.Random(f"safetensors-{seed}")
    folder = fresh(scratch / "safetensors")
    path = folder / "model.safetensors"
    for _ in range(max(1, cases // 50)):
        for name, data in files(rng):
            path.write_bytes(data)
            fault = reads(path)
            code, answer = program.json("inspect", path)
            error = answer.get("error", {})
            if code not in (0, 8):
                account.differs(name, f"exit {code}: {error}", folder)
            elif fault is None and code == 8 and any(reason in error["message"] for reason in STRICTER):
                account.refused("stricter: " + next(reason for reason in STRICTER if reason in error["message"]))
            elif (code == 0) != (fault is None):
                account.differs(name, f"the library: {fault}; we: {error.get('message', 'accepted')}", folder)
            elif code == 8 and "model.safetensors" not in error.get("message", ""):
                account.differs(name, f"the file is not named: {error}", folder)
            else:
                account.agreed()
    yield account
