"""A central as a tablet sees it, in other code than the product's: reads the outside of bundles and signs receipts with
libsodium (storage/model/bundle.h, receipt.h)."""
import ctypes
import ctypes.util
import hashlib
import struct

SODIUM = ctypes.CDLL(ctypes.util.find_library("sodium") or "libsodium.so.23")
assert SODIUM.sodium_init() >= 0
MAGIC = b"roundtable-bundle/1\n"
OUTSIDE = struct.Struct(">16s32s16s16sqq32s32s8s")


class Outside:
    """What everybody may read of a bundle."""

    def __init__(self, data):
        assert data.startswith(MAGIC), data[:20]
        (self.device, self.signer, self.chain, self.epoch, self.first, self.last, self.before, self.head,
         self.council) = OUTSIDE.unpack_from(data, len(MAGIC))


class Central:
    def __init__(self, seed=b"c" * 32):
        self.seal = ctypes.create_string_buffer(32)
        SODIUM.crypto_scalarmult_base(self.seal, seed)
        self.public, self.secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(64)
        SODIUM.crypto_sign_seed_keypair(self.public, self.secret, seed)

    def key_file(self):
        text = b"Roundtable central keys, format 1. Public: whose a receipt is, and to whom a bundle is sealed.\nsign " \
            + self.public.raw.hex().encode() + b"\nseal " + self.seal.raw.hex().encode() + b"\n"
        return text + b"check " + hashlib.blake2b(text, digest_size=32).hexdigest().encode() + b"\n"

    def receipt(self, bundle, at=1_772_443_870_000_000):
        """For all up to the bundle's last entry."""
        outside = Outside(bundle)
        text = b"roundtable-receipt/1\n" + outside.device + outside.chain + outside.epoch \
            + struct.pack(">q", outside.last) + outside.head + struct.pack(">q", at)
        signature = ctypes.create_string_buffer(64)
        SODIUM.crypto_sign_detached(signature, None, text, ctypes.c_ulonglong(len(text)), self.secret)
        return text + signature.raw
