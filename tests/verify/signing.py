"""Signing with Ed25519, as a forger of checkpoints would, and the vectors that prove it right.

The checkers only verify, so the arithmetic is the tool's and the signing stands here.
"""

import hashlib

from demands import case
from service import hold

import ed25519


def pack(point):
    """The 32 bytes that stand for a point (RFC 8032, section 5.1.2)."""
    prime = ed25519.P
    inverse = pow(point[2], -1, prime)
    x, y = point[0] * inverse % prime, point[1] * inverse % prime
    return (y | (x & 1) << 255).to_bytes(32, "little")


def sign(seed, message):
    """(public key, signature) of a seed (RFC 8032, sections 5.1.5 and 5.1.6)."""
    digest = hashlib.sha512(seed).digest()
    secret = int.from_bytes(digest[:32], "little") & (1 << 254) - 8 | 1 << 254
    key = pack(ed25519.times(secret, ed25519.BASE))
    number = int.from_bytes(hashlib.sha512(digest[32:] + message).digest(), "little")
    number %= ed25519.ORDER
    commitment = pack(ed25519.times(number, ed25519.BASE))
    challenge = hashlib.sha512(commitment + key + message).digest()
    s = (number + int.from_bytes(challenge, "little") * secret) % ed25519.ORDER
    return key, commitment + s.to_bytes(32, "little")


VECTORS = [  # RFC 8032, section 7.1: seed, public key, message, signature
    ("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
     "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9"
     "b46bd25bf5f0595bbe24655141438e7a100b"),
    ("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
     "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f1"
     "1d8c387b2eaeb4302aeeb00d291612bb0c00"),
    ("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
     "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984d"
     "c6594a7c15e9716ed28dc027beceea1ec40a"),
    ("833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
     "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
     hashlib.sha512(b"abc").hexdigest(),
     "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431"
     "e0303dca179c138ac17ad9bef1177331a704"),
]


@case("Ed25519 agrees with the vectors of RFC 8032, and refuses them with any one bit flipped")
def _():
    for seed, key, message, signature in VECTORS:
        key, message, signature = map(bytes.fromhex, (key, message, signature))
        hold(sign(bytes.fromhex(seed), message) == (key, signature), f"signing {seed}")
        hold(ed25519.ed25519_verifies(key, message, signature), f"verifying {seed}")
        for bit in range(0, 512, 7):
            wrong = bytearray(signature)
            wrong[bit // 8] ^= 1 << bit % 8
            hold(not ed25519.ed25519_verifies(key, message, bytes(wrong)), f"bit {bit}")
        hold(not ed25519.ed25519_verifies(key, message + b"x", signature), "another message")


@case("Ed25519 refuses a signature whose s was raised by the order, and keys that are no points")
def _():
    seed, key, message, signature = VECTORS[2]
    key, message, signature = map(bytes.fromhex, (key, message, signature))
    raised = int.from_bytes(signature[32:], "little") + ed25519.ORDER
    raised = signature[:32] + raised.to_bytes(32, "little")
    hold(not ed25519.ed25519_verifies(key, message, raised), "s above the order")
    no_point = (2).to_bytes(32, "little")
    hold(not ed25519.ed25519_verifies(no_point, message, signature), "no point")
    too_great = (ed25519.P + 1).to_bytes(32, "little")
    hold(ed25519.point_of(too_great) is None, "y above the prime")
    hold(not ed25519.ed25519_verifies(key, message, signature[:63]), "a short signature")
