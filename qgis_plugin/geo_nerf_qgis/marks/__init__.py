"""Control points marked on photographs: where each is to be seen, what was clicked, the file that geo-nerf reads."""
