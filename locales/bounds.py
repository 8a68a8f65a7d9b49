"""A target's figure as people type it: "25", "25%", "50.000 đ"."""

from locales.unitlist import read_figure


def read_bound(text: str) -> int | None:
    """The figure without its unit; None for anything else."""
    return read_figure(text.strip().rstrip("%đĐ ").strip())
