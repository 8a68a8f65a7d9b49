"""The conversation engine: asks, keeps answers, goes back; knows no channel and no feature."""
