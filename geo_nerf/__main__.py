"""`python -m geo_nerf` is the command `geo-nerf`."""

from geo_nerf.stopping import start

if __name__ == "__main__":
    start()
