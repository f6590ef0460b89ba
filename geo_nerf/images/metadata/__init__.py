"""Metadata blocks of a file, read by hand.

exiv2 drops a whole block for one bad tag, and takes what it cannot read for absent.
"""
