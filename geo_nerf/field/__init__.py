"""A scene in, a trained neural surface out. Needs only numpy and torch."""
