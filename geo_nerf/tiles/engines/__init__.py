"""Where tiles are worked on: processes of this machine, or a Ray cluster."""
