"""Files are kept under the hash of their content, never under the name they came with."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage


@dataclass(frozen=True, slots=True)
class KeptFile:
    """Where a file lies in the storage, with its SHA-256 in hex and its size in bytes."""

    path: str
    sha256: str
    size: int


def keep_file(content: bytes) -> KeptFile:
    """Store a file's content once; a copy that a kill cut short is never taken for it."""
    sha256 = hashlib.sha256(content).hexdigest()
    path = f"{sha256[:2]}/{sha256}"
    if not (default_storage.exists(path) and default_storage.size(path) == len(content)):
        path = default_storage.save(path, ContentFile(content))
    return KeptFile(path, sha256, len(content))
