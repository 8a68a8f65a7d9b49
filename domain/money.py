"""Money is whole đồng: there is no smaller unit in use, and no fraction anywhere."""

from typing import NewType

Dong = NewType("Dong", int)
"""An amount in whole Vietnamese đồng."""
