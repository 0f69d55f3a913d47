"""The check of pictures for the letterhead."""

from __future__ import annotations

import io
import warnings
from typing import Final

from PIL import Image  # reportlab brings it, and draws pictures by it

_MOST_PIXELS: Final = 25_000_000


def can_be_logo(content: bytes) -> bool:
    """Return whether ``content`` is a whole PNG or JPEG picture of at most 25 million pixels."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=("PNG", "JPEG")) as picture:
                if picture.width * picture.height > _MOST_PIXELS:
                    return False
                picture.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return False
    return True
