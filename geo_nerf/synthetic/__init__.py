"""A survey with known truth: a small village of our own, flown over and photographed by ray casting. For the demo and the tests."""
