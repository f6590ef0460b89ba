"""A survey larger than one run: planned as tiles, run anywhere, merged without seams."""
