"""Decoding picture files by what they hold: one function gives pixels, one proves that a file can be used."""
