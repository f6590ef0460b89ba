"""The dock: the form of a survey, the runs, the log."""
