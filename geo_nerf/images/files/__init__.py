"""Files of a folder of photographs: finding them, opening each once, one of each exposure, and what is left out."""
