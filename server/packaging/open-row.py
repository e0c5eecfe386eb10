#!/usr/bin/env python3
"""Reads what was written in one case out of a backup, with the master key and nothing of Heard.

    python3 open-row.py BACKUP.db MASTER.KEY H4KQ7M2X

It needs Python 3 and no library: it is the description in SECURITY.md, "How a row is sealed", as a program, so that a case can be
read when no build of Heard runs any more. For each event of the case it prints a line of JSON.
"""

import base64
import hashlib
import hmac
import json
import sqlite3
import struct
import sys
import uuid


def rotate(number, by):
    return ((number << by) | (number >> (32 - by))) & 0xFFFFFFFF


def quarter(s, a, b, c, d):
    for x, y, z, by in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
        s[x] = (s[x] + s[y]) & 0xFFFFFFFF
        s[z] = rotate(s[z] ^ s[x], by)


def rounds(state):
    """The twenty rounds of ChaCha (RFC 8439, 2.3)."""
    s = list(state)
    for _ in range(10):
        for a, b, c, d in ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15)):
            quarter(s, a, b, c, d)
        for a, b, c, d in ((0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)):
            quarter(s, a, b, c, d)
    return s


CONSTANTS = struct.unpack("<4I", b"expand 32-byte k")


def hchacha(key, nonce):
    """HChaCha20 (draft-irtf-cfrg-xchacha-03, 2.2): a key from a key and 16 bytes."""
    s = rounds(CONSTANTS + struct.unpack("<8I", key) + struct.unpack("<4I", nonce))
    return struct.pack("<8I", *s[:4], *s[12:])


def block(key, counter, nonce):
    state = CONSTANTS + struct.unpack("<8I", key) + (counter,) + struct.unpack("<3I", nonce)
    return struct.pack("<16I", *((a + b) & 0xFFFFFFFF for a, b in zip(rounds(state), state)))


def poly1305(key, message):
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    for at in range(0, len(message), 16):
        total = (total + int.from_bytes(message[at : at + 16] + b"\x01", "little")) * r % ((1 << 130) - 5)
    return ((total + int.from_bytes(key[16:], "little")) & ((1 << 128) - 1)).to_bytes(16, "little")


def open_sealed(key, place, sealed):
    """XChaCha20-Poly1305. `sealed` is version (1), nonce (24), the bytes encrypted, tag (16)."""
    if sealed[0] != 1:
        raise ValueError("another version of sealing")
    nonce, text, tag = sealed[1:25], sealed[25:-16], sealed[-16:]
    key, nonce, aad = hchacha(key, nonce[:16]), b"\0\0\0\0" + nonce[16:], place.encode()
    padded = lambda part: part + b"\0" * (-len(part) % 16)
    of = padded(aad) + padded(text) + struct.pack("<QQ", len(aad), len(text))
    if not hmac.compare_digest(poly1305(block(key, 0, nonce)[:32], of), tag):
        raise ValueError("it does not open: another key, another place, or it was changed")
    stream = b"".join(block(key, 1 + at // 64, nonce) for at in range(0, len(text), 64))
    return bytes(a ^ b for a, b in zip(text, stream))


def link(key, case, purpose, *parts):
    """A link of the chain of a case: 32 bytes."""
    of = hmac.new(key, f"{purpose} of {case}".encode(), hashlib.sha256).digest()
    message = b"".join(struct.pack(">Q", len(part)) + part for part in parts)
    return hmac.new(of, message, hashlib.sha256).digest()


def master_key(path):
    heading, key = open(path).read().split("\n")[:2]
    if heading != "heard master key 1":
        raise SystemExit("This key file is locked, or is none.")
    return base64.b64decode(key)


def main(database, key_file, reference):
    master = master_key(key_file)
    master_id = hmac.new(master, b"id", hashlib.sha256).digest()[:8].hex()
    db = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    ask = "select id, data_key from case_keys where reference = ?"
    row = db.execute(ask, (reference.replace("-", "").upper(),)).fetchone()
    if row is None:
        raise SystemExit("There is no such case.")
    case = uuid.UUID(bytes=row[0])
    key = open_sealed(master, f"files|{case}|data_key|{master_id}", row[1])
    ask = """select id, number, happened_at, happened_on, staff_id, event, words
             from events where case_id = ? order by number"""
    last = link(key, case, "first link")
    for event, number, at, on, by, kind, words in db.execute(ask, (row[0],)):
        place = f"events|{uuid.UUID(bytes=event)}|words|{case}"
        beside = [number, at, on, by, kind, list(last)]
        beside = json.dumps(beside, separators=(",", ":"), ensure_ascii=False)
        last = link(key, case, "link", event, beside.encode(), words or b"")
        if words and words[0] == 2:
            opened = json.loads(open_sealed(key, f"2|{place}|{beside}", words[1:]))
        else:
            opened = words and json.loads(open_sealed(key, place, words))
        print(json.dumps({"on": on, "event": kind, "words": opened}, ensure_ascii=False))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        raise SystemExit(__doc__)
    main(*sys.argv[1:])
