"""What the program says, by its codes, in the interface's words."""
