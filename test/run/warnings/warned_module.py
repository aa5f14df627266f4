"""A module with something to warn of; it does so when it is imported."""
print("in the module")


def late():
    assert (1, "not reached")
